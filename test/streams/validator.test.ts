import { describe, expect, it } from 'vitest'
import type { ComponentDocumentation, ComponentFacts } from '../../src/model/index.ts'
import { createValidator } from '../../src/streams/validator.ts'
import {
  commentSays,
  documentation,
  facts,
  parameter,
  parameterFacts,
  returnFacts,
  spanAt,
  TableOracle,
  throwFact,
} from '../support/hand-made.ts'

const F = 'src/a.ts#f'
const G = 'src/a.ts#g'

function validate(document: Partial<ComponentDocumentation>, truth: Partial<ComponentFacts>) {
  const oracle = new TableOracle([facts(F, truth), facts(G)])
  const result = createValidator(oracle)(documentation(F, document))
  return { ...result.documentation, ...result.validation }
}

describe('a validator', () => {
  it('adds a parameter that nobody documented, in its place', () => {
    const result = validate(
      { parameters: [parameter('second', { index: 1 })] },
      {
        parameters: [
          parameterFacts('first', 0, { inferredType: 'number', optional: true, defaultText: '5' }),
          parameterFacts('second', 1),
        ],
      },
    )
    expect(result.parameters).toMatchObject([
      { name: 'first', type: 'number', optional: true, default: '5' },
      { name: 'second' },
    ])
    expect(result.missing).toEqual(['param:first'])
    expect(result.verified).toEqual(['param:second'])
    expect(result.score).toBe(0.5)
    expect(result.corrections).toEqual([
      {
        field: 'param:first',
        action: 'added',
        before: null,
        after: 'first',
        reason: 'The parameter `first` was not documented.',
      },
    ])
  })

  it('takes whatever an author calls a destructured parameter for that parameter', () => {
    const result = validate(
      { parameters: [parameter('options'), parameter('options.retries')] },
      { parameters: [parameterFacts('arg0', 0, { pattern: '{ retries }' })] },
    )
    expect(result.parameters.map(p => p.name)).toEqual(['options', 'options.retries'])
    expect(result.score).toBe(1)
  })

  it('leaves a documented parameter that is gone for the comparator, and says so', () => {
    const result = validate(
      { parameters: [parameter('limit', { evidence: [commentSays('@param limit')] })] },
      { parameters: [parameterFacts('max')] },
    )
    expect(result.parameters.map(p => p.name)).toEqual(['limit', 'max'])
    expect(result.extra).toEqual(['param:limit'])
  })

  it('leaves a documented type alone, right or wrong', () => {
    const document = { parameters: [parameter('limit', { type: 'string' })] }
    const result = validate(document, { parameters: [parameterFacts('limit', 0, { inferredType: 'number' })] })
    expect(result.parameters).toEqual(document.parameters)
  })

  it('adds no branch that only the type of an implementation behind overloads admits', () => {
    const result = validate(
      { returns: { returns: true, type: 'T', description: '', branches: [], evidence: [] } },
      { overloads: ['function f<T>(x: T): T'], returns: returnFacts('T', { mayBeNull: true }) },
    )
    expect(result.returns?.branches).toEqual([])
  })

  it('adds the branch that returns null, with its condition', () => {
    const result = validate(
      { returns: { returns: true, type: 'User', description: 'the user', branches: [], evidence: [] } },
      {
        parameters: [parameterFacts('id', 0), parameterFacts('users', 1)],
        returns: returnFacts('User | null', { mayBeNull: true }),
        exits: [
          {
            shape: 'null',
            text: 'null',
            callee: null,
            guards: [{ text: 'id in users', negated: true, kind: 'if', implied: false }],
            span: spanAt('src/a.ts', 7),
            from: 'return',
          },
        ],
      },
    )
    expect(result.returns).toMatchObject({
      description: 'the user',
      branches: [{ value: 'null', possible: true, when: '`id` is not a key of `users`' }],
    })
    expect(result.missing).toContain('returns:null')
  })

  it('leaves a condition out that speaks of a name from inside of the body', () => {
    const nullWhen = (text: string) =>
      validate(
        { returns: { returns: true, type: 'User', description: 'the user', branches: [], evidence: [] } },
        {
          parameters: [parameterFacts('id', 0)],
          returns: returnFacts('User | null', { mayBeNull: true }),
          exits: [
            {
              shape: 'null',
              text: 'null',
              callee: null,
              guards: [{ text, negated: false, kind: 'if', implied: false }],
              span: spanAt('src/a.ts', 7),
              from: 'return',
            },
          ],
        },
      ).returns?.branches.map(({ when }) => when)
    expect(nullWhen('found === undefined')).toEqual([null])
    expect(nullWhen('id === Kind.None')).toEqual(['`id` is `Kind.None`'])
  })

  it('takes a type that admits null as documenting that branch', () => {
    const result = validate(
      { returns: { returns: true, type: 'User | null', description: '', branches: [], evidence: [] } },
      { returns: returnFacts('User | null', { mayBeNull: true }) },
    )
    expect(result.verified).toEqual(['returns:null', 'returns:value'])
    expect(result.corrections).toEqual([])
  })

  it('adds a returned value, and nothing for a function that returns none', () => {
    expect(validate({}, { returns: returnFacts('number') }).returns).toMatchObject({ returns: true, type: 'number' })
    expect(validate({}, { returns: returnFacts('void', { isVoid: true }) }).returns).toBeNull()
  })

  it('leaves "returns nothing" in place where a value comes back', () => {
    const nothing = { returns: false, type: null, description: '', branches: [], evidence: [] }
    const result = validate({ returns: nothing }, { returns: returnFacts('number') })
    expect(result.returns).toEqual(nothing)
    expect(result.extra).toEqual(['returns:nothing'])
  })

  it('adds an error that leaves the code, and takes a base class as covering it', () => {
    const truth = { throws: [throwFact('RangeError'), throwFact('TypeError', { certain: false })] }
    expect(validate({}, truth).throws).toMatchObject([{ type: 'RangeError' }])
    const covered = validate({ throws: [{ type: 'Error', when: null, via: null, evidence: [] }] }, truth)
    expect(covered.throws).toHaveLength(1)
    expect(covered.verified).toEqual(['throws:RangeError'])
  })

  it('leaves an error that is never thrown for the comparator', () => {
    const throws = [{ type: 'TypeError', when: null, via: null, evidence: [commentSays('@throws {TypeError}')] }]
    const result = validate({ throws }, {})
    expect(result.throws).toEqual(throws)
    expect(result.extra).toEqual(['throws:TypeError'])
  })

  it('makes the calls what they are: adds proven ones, removes refuted ones, keeps what cannot be decided', () => {
    const call = (component: string) => ({ component, callType: null, purpose: 'for fun', evidence: [] })
    const result = validate(
      { callees: [call(G), call('src/a.ts#gone')] },
      {
        calls: [
          { callee: G, verdict: 'proven', sites: [] },
          { callee: 'src/a.ts#h', verdict: 'proven', sites: [{ line: 3, column: 5, callType: 'loop' }] },
          { callee: 'src/a.ts#maybe', verdict: 'possible', sites: [] },
        ],
      },
    )
    expect(result.callees.map(c => [c.component, c.purpose, c.callType])).toEqual([
      [G, 'for fun', null],
      ['src/a.ts#h', '', 'loop'],
    ])
    expect(result.corrections.map(c => [c.field, c.action])).toEqual([
      ['calls:src/a.ts#gone', 'removed'],
      ['calls:src/a.ts#h', 'added'],
    ])
    const undecided = validate({ callees: [call('src/a.ts#dynamic')] }, { unresolvedCalls: 1 })
    expect(undecided.callees).toHaveLength(1)
  })

  it('adds that a function calls itself', () => {
    const oracle = new TableOracle([facts(F)])
    const recursive = Object.assign(oracle, { verifyEdge: () => ({ verdict: 'proven', edge: null }) as const })
    expect(createValidator(recursive)(documentation(F)).documentation.callees).toMatchObject([{ component: F }])
  })

  it('takes a call to a class as the call to its constructor', () => {
    const itself = facts('src/a.ts#C.constructor', { kind: 'constructor', parent: 'src/a.ts#C' })
    const truth = facts(F, { calls: [{ callee: itself.id, verdict: 'proven', sites: [] }] })
    const oracle = new TableOracle([truth, itself, facts('src/a.ts#C', { kind: 'class' })])
    const callee = { component: 'src/a.ts#C', callType: null, purpose: '', evidence: [] }
    const { documentation: result } = createValidator(oracle)(documentation(F, { callees: [callee] }))
    expect(result.callees).toEqual([callee])
  })

  it('changes nothing when it is skipped', () => {
    const oracle = new TableOracle([facts(F, { parameters: [parameterFacts('max')] })])
    const document = documentation(F)
    const result = createValidator(oracle, { skipValidation: true })(document)
    expect(result.documentation).toBe(document)
    expect(result.validation).toMatchObject({ score: 1, corrections: [] })
  })
})
