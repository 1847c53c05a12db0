import { describe, expect, it } from 'vitest'
import { Comparator } from '../../src/comparison/comparator.ts'
import { correctionsOf } from '../../src/comparison/corrections-of.ts'
import type {
  Claim,
  ClaimBody,
  ComponentDocumentation,
  ComponentFacts,
  Discrepancy,
  EffectFact,
  Verdict,
} from '../../src/model/index.ts'
import {
  always,
  bodyShows,
  commentSays,
  documentation,
  facts,
  onlyTrue,
  output,
  PROVEN,
  parameter,
  parameterFacts,
  refuted,
  spanAt,
  TableOracle,
  UNKNOWN,
} from '../support/hand-made.ts'

const F = 'src/a.ts#f'
const G = 'src/a.ts#g'

interface Case {
  readonly a?: Partial<ComponentDocumentation> | null
  readonly b?: Partial<ComponentDocumentation> | null
  readonly truth?: Partial<ComponentFacts>
  readonly others?: readonly ComponentFacts[]
  readonly verdicts?: Readonly<Record<string, (claim: Claim) => Verdict>>
}

/** What A (`declared`) and B (`observed`) say about one function, and what the oracle knows of it. */
function compare({ a = {}, b = {}, truth = {}, others = [], verdicts = {} }: Case) {
  const oracle = new TableOracle([facts(F, truth), facts(G), ...others], verdicts)
  const outputA = output('A', a === null ? [] : [documentation(F, { engine: 'declared', ...a })])
  const outputB = output('B', b === null ? [] : [documentation(F, { engine: 'observed', ...b })])
  const result = new Comparator().compare(outputA, outputB, oracle, 1)
  return { ...result, corrections: correctionsOf(result), oracle }
}

function single(discrepancies: readonly Discrepancy[]): Discrepancy {
  expect(discrepancies).toHaveLength(1)
  const [only] = discrepancies
  if (only === undefined) throw new Error('no discrepancy')
  return only
}

const typed = (type: string) => ({ parameters: [parameter('limit', { type })] })
const typeIs = (type: string): ClaimBody => ({ facet: 'param', subject: 'limit', aspect: 'type', value: { type } })
const thrown = (type: string) => ({
  throws: [{ type, when: null, via: null, evidence: [commentSays(`@throws {${type}}`)] }],
})
const calls = (...components: string[]) => ({
  callees: components.map(component => ({ component, callType: null, purpose: '', evidence: [] })),
})
const provenCall = (callee: string) => ({ callee, verdict: 'proven', sites: [] }) as const
const effect = (kind: EffectFact['kind'], target: string): EffectFact => ({
  kind,
  target,
  guards: [],
  span: spanAt('src/a.ts'),
  via: null,
})

describe('when both streams say the same', () => {
  it('it is accepted where the oracle agrees, and where it does not know', () => {
    for (const verdict of [PROVEN, UNKNOWN]) {
      const result = compare({
        a: typed('string'),
        b: typed('string'),
        verdicts: { 'param:limit:type': always(verdict) },
      })
      expect(result.discrepancies).toEqual([])
      expect(result.agreeing).toBe(2)
      expect(result.convergedComponents).toEqual([F])
    }
  })

  it('and the oracle refutes it, ground truth overrules consensus, and both are corrected', () => {
    const result = compare({
      a: typed('string'),
      b: typed('string'),
      verdicts: { 'param:limit:type': onlyTrue(typeIs('number'), 'param-type') },
    })
    const found = single(result.discrepancies)
    expect(found).toMatchObject({ type: 'SHARED_HALLUCINATION', resolution: 'ground_truth', blocking: true })
    expect(found).toMatchObject({ resolved: { value: { type: 'number' } }, requiresHumanReview: false, confidence: 1 })
    for (const corrections of [result.corrections.A, result.corrections.B]) {
      expect(corrections).toMatchObject([{ field: 'param:limit:type', value: { value: { type: 'number' } } }])
    }
    expect(result.convergedComponents).toEqual([])
  })

  it('in other words, it is the same: spelling of types, quotes, order of unions', () => {
    const pairs: [string, string][] = [
      ['Array<string>', 'string[]'],
      ['"a" | \'b\'', "'b'|'a'"],
      ['{ a: String, b: number }', '{a:string;b:number;}'],
      ['string | undefined', 'string'],
      ['(string | number)[]', 'Array<number | string>'],
    ]
    for (const [a, b] of pairs) {
      expect(compare({ a: typed(a), b: typed(b) }).discrepancies, `${a} and ${b}`).toEqual([])
    }
  })

  it('conditions are not compared as text', () => {
    const branch = (when: string) => ({
      returns: {
        returns: true,
        type: null,
        description: '',
        branches: [{ value: 'null' as const, possible: true, when, evidence: [] }],
        evidence: [],
      },
    })
    const result = compare({ a: branch('there is no user'), b: branch('user === undefined') })
    expect(result.discrepancies).toEqual([])
    expect(result.documentationSimilarity).toBe(1)
  })
})

describe('when the streams differ', () => {
  it('what the oracle proves is written into the other', () => {
    const result = compare({
      a: typed('string'),
      b: typed('number'),
      verdicts: { 'param:limit:type': onlyTrue(typeIs('number'), 'param-type') },
    })
    expect(single(result.discrepancies)).toMatchObject({
      type: 'TYPE_MISMATCH',
      resolution: 'ground_truth',
      resolved: { value: { type: 'number' } },
    })
    expect(result.corrections.A).toHaveLength(1)
    expect(result.corrections.B).toEqual([])
  })

  it('and both are true, they agree', () => {
    const result = compare({
      a: typed('Options'),
      b: typed('{ retries: number }'),
      verdicts: { 'param:limit:type': always(PROVEN) },
    })
    expect(result.discrepancies).toEqual([])
    expect(result.documentationSimilarity).toBe(1)
  })

  it('and both are wrong, both get the truth', () => {
    const result = compare({
      a: typed('string'),
      b: typed('boolean'),
      verdicts: { 'param:limit:type': onlyTrue(typeIs('number'), 'param-type') },
    })
    expect(result.corrections.A).toMatchObject([{ value: { value: { type: 'number' } } }])
    expect(result.corrections.B).toMatchObject([{ value: { value: { type: 'number' } } }])
  })

  it('and nobody can tell, a person is asked, once, and nothing is corrected', () => {
    const result = compare({ a: typed('Duration'), b: typed('Timespan') })
    const found = single(result.discrepancies)
    expect(found).toMatchObject({ resolution: 'open', requiresHumanReview: true })
    expect(found.resolved).toBeUndefined()
    expect(found.message).toContain('`limit` is of type `Duration`')
    expect(found.message).toContain('`limit` is of type `Timespan`')
    expect(result.corrections).toEqual({ A: [], B: [] })
    expect(result.documentationSimilarity).toBe(0.5)
  })

  it('and one is refuted without a better truth, what is left stands', () => {
    const verdict = (claim: Claim): Verdict =>
      claim.facet === 'param' && claim.aspect === 'type' && claim.value.type === 'string'
        ? refuted('param-type', null)
        : UNKNOWN
    const result = compare({ a: typed('string'), b: typed('number'), verdicts: { 'param:limit:type': verdict } })
    expect(single(result.discrepancies)).toMatchObject({ resolved: { value: { type: 'number' } }, confidence: 0.7 })
  })

  it('a type that says nothing does not differ from one that does', () => {
    for (const type of ['any', '*', 'unknown', '']) {
      const quoted = {
        parameters: [parameter('limit', { type: 'string', evidence: [commentSays('@param {string} limit')] })],
      }
      expect(compare({ a: quoted, b: typed(type) }).discrepancies).toEqual([])
    }
  })
})

describe('when only one stream speaks', () => {
  it('what is proven is adopted without a word', () => {
    const result = compare({
      a: {},
      b: thrown('RangeError'),
      verdicts: { 'throws:RangeError:presence': always(PROVEN) },
    })
    expect(result.discrepancies).toEqual([])
    expect(result.comparable).toBe(0)
  })

  it('what is refuted is dropped', () => {
    const result = compare({
      a: thrown('RangeError'),
      verdicts: { 'throws:RangeError:presence': always(refuted('throws-never', null)) },
    })
    const found = single(result.discrepancies)
    expect(found).toMatchObject({ type: 'THROWS_MISMATCH', resolution: 'ground_truth', resolved: null })
    expect(found.message).toBe('`f`: The comment says that `RangeError` is thrown. The code does otherwise.')
    expect(result.corrections.A).toMatchObject([{ field: 'throws:RangeError:presence', value: null }])
    expect(result.corrections.B).toEqual([])
  })

  it('a comment that nothing refutes is quoted', () => {
    expect(compare({ a: thrown('NetworkError') }).discrepancies).toEqual([])
  })

  it('what the code shows of a parameter stands, and a possible call that a name speaks for', () => {
    const shown = { parameters: [parameter('limit', { type: 'number', evidence: [bodyShows('limit + 1')] })] }
    expect(compare({ b: shown }).discrepancies).toEqual([])
    const truth = { calls: [{ callee: G, verdict: 'possible', sites: [] }] } as const
    expect(compare({ a: calls(G), truth }).discrepancies).toEqual([])
  })

  it('an assertion of its own that could be proven and is not is left out, without asking anybody', () => {
    const guess = { throws: [{ type: 'NetworkError', when: null, via: null, evidence: [] }] }
    const result = compare({ b: guess })
    expect(single(result.discrepancies)).toMatchObject({
      resolution: 'consensus',
      resolved: null,
      requiresHumanReview: false,
      blocking: false,
    })
    expect(result.corrections).toEqual({ A: [], B: [] })
    expect(result.convergedComponents).toEqual([F])
  })

  it('a class and its constructor are one callee', () => {
    const made = 'src/a.ts#C.constructor'
    const others = [facts('src/a.ts#C', { kind: 'class' }), facts(made, { kind: 'constructor', parent: 'src/a.ts#C' })]
    const result = compare({ a: calls('src/a.ts#C'), b: calls(made), truth: { calls: [provenCall(made)] }, others })
    expect(result.discrepancies).toEqual([])
    expect(result.callGraphMatch).toBe(1)
  })

  it('a parameter that is gone is one discrepancy, whatever else is said about it', () => {
    const gone = refuted('param-renamed', { facet: 'param', subject: 'max', aspect: 'presence', value: { index: 0 } })
    const result = compare({
      a: {
        parameters: [
          parameter('limit', { type: 'string', optional: true, default: '5' }),
          parameter('limit.inner', { type: 'string' }),
        ],
      },
      b: { parameters: [parameter('max', { type: 'number' })] },
      verdicts: {
        'param:limit:presence': always(gone),
        'param:limit:type': always(gone),
        'param:limit:optional': always(gone),
        'param:limit:default': always(gone),
        'param:max:presence': always(PROVEN),
        'param:max:type': always(PROVEN),
      },
    })
    expect(single(result.discrepancies)).toMatchObject({ type: 'SIGNATURE_MISMATCH', field: 'param:limit:presence' })
    expect(result.corrections.A).toMatchObject([{ field: 'param:limit:presence', value: { subject: 'max' } }])
    expect(result.corrections.B).toEqual([])
  })

  it('a destructured parameter is the same under any name, and keeps it', () => {
    const result = compare({
      a: { parameters: [parameter('options', { type: 'string' })] },
      b: { parameters: [parameter('arg0', { type: 'Settings' })] },
      truth: { parameters: [parameterFacts('arg0', 0, { pattern: '{ retries }' })] },
      verdicts: {
        'param:arg0:type': always(PROVEN),
        'param:options:type': always(UNKNOWN),
      },
    })
    expect(single(result.discrepancies)).toMatchObject({ type: 'TYPE_MISMATCH', resolution: 'ground_truth' })
    expect(result.corrections.A).toMatchObject([{ field: 'param:options:type', value: { subject: 'options' } }])
  })
})

describe('the blocking types', () => {
  const shown = (result: ReturnType<typeof compare>) =>
    result.discrepancies.map(found => [found.type, found.blocking, found.resolution])

  it('MISSING_CRITICAL_CALL: a public function calls something, and a stream does not say so', () => {
    const truth = { visibility: 'public', calls: [provenCall(G)] } as const
    const one = compare({ a: { summary: 'F.' }, b: calls(G), truth })
    expect(shown(one)).toEqual([['MISSING_CRITICAL_CALL', true, 'ground_truth']])
    expect(one.corrections.A).toMatchObject([{ field: `calls:${G}:presence`, value: { subject: G } }])
    const none = compare({ a: { summary: 'F.' }, truth })
    expect(shown(none)).toEqual([['MISSING_CRITICAL_CALL', true, 'ground_truth']])
    expect(none.corrections.A).toHaveLength(1)
    expect(none.corrections.B).toHaveLength(1)
  })

  it('MISSING_CALL does not block where neither end is public or about security', () => {
    expect(shown(compare({ b: calls(G), truth: { calls: [provenCall(G)] } }))).toEqual([
      ['MISSING_CALL', false, 'ground_truth'],
    ])
  })

  it('a call matters when the callee is about security, too', () => {
    const login = 'src/auth.ts#verifyPassword'
    const result = compare({ b: calls(login), truth: { calls: [provenCall(login)] }, others: [facts(login)] })
    expect(shown(result)).toEqual([['MISSING_CRITICAL_CALL', true, 'ground_truth']])
  })

  it('FALSE_CRITICAL_CALL: a documented call that the code does not make', () => {
    const result = compare({ a: { summary: 'F.', ...calls(G) }, truth: { visibility: 'public' } })
    expect(shown(result)).toEqual([['FALSE_CRITICAL_CALL', true, 'ground_truth']])
    expect(result.corrections.A).toMatchObject([{ field: `calls:${G}:presence`, value: null }])
    expect(shown(compare({ a: calls(G) }))).toEqual([['FALSE_CALL', false, 'ground_truth']])
  })

  it('a false call that both streams make up blocks as a shared hallucination', () => {
    const result = compare({ a: calls(G), b: calls(G), truth: { visibility: 'public', exits: [] } })
    expect(shown(result)).toContainEqual(['SHARED_HALLUCINATION', true, 'ground_truth'])
    expect(result.callGraphMatch).toBe(0)
  })

  it('MISSING_PUBLIC_API_DOC: public, and neither stream has a word for a reader', () => {
    const found = single(compare({ truth: { visibility: 'public', complexity: 2 } }).discrepancies)
    expect(found).toMatchObject({ type: 'MISSING_PUBLIC_API_DOC', blocking: true, requiresHumanReview: true })
    expect(compare({ truth: { visibility: 'exported', complexity: 2 } }).discrepancies).toEqual([])
    const observed = { behaviour: [{ text: 'Returns the sum.', evidence: [] }] }
    expect(compare({ b: observed, truth: { visibility: 'public', complexity: 2 } }).discrepancies).toEqual([])
  })

  it('MISSING_PUBLIC_API_DOC is not asked for what is private by custom, nor for what its declaration says in full', () => {
    const hidden: Partial<ComponentFacts>[] = [{ name: '_f' }, { kind: 'type-alias' }, { kind: 'constructor' }]
    for (const truth of hidden) {
      expect(compare({ truth: { ...truth, visibility: 'public', complexity: 2 } }).discrepancies).toEqual([])
    }
    expect(compare({ truth: { visibility: 'public', complexity: 1 } }).discrepancies).toEqual([])
    const tagged = {
      modifiers: [{ name: 'private', holds: true, text: '', evidence: [commentSays('@private')] }],
    } as const
    expect(compare({ a: tagged, truth: { visibility: 'public', complexity: 2 } }).discrepancies).toEqual([])
  })

  it('SECURITY_RELEVANT_GAP: an effect that matters, and a stream does not say so', () => {
    const truth = { effects: [effect('file-system', 'fs.unlinkSync')] }
    const says = {
      summary: 'Removes.',
      effects: [{ kind: 'file-system', present: true, target: 'fs.unlinkSync', via: null, evidence: [] }],
    } as const
    const one = compare({ a: { summary: 'Removes.' }, b: says, truth })
    expect(shown(one)).toEqual([['SECURITY_RELEVANT_GAP', true, 'ground_truth']])
    expect(one.corrections.A).toHaveLength(1)
    const none = compare({ a: { summary: 'Removes.' }, b: {}, truth })
    expect(shown(none)).toEqual([['SECURITY_RELEVANT_GAP', true, 'ground_truth']])
    expect(none.corrections.B).toHaveLength(1)
    expect(shown(compare({ a: says, b: says, truth }))).toEqual([])
  })

  it('SECURITY_RELEVANT_GAP: a function about security that nobody describes is for a person', () => {
    const result = compare({ truth: { name: 'verifyPassword', complexity: 2 } })
    expect(single(result.discrepancies)).toMatchObject({
      type: 'SECURITY_RELEVANT_GAP',
      severity: 'critical',
      requiresHumanReview: true,
    })
  })

  it('TYPE_MISMATCH: a wrong type', () => {
    const verdicts = { 'param:limit:type': onlyTrue(typeIs('number'), 'param-type') }
    const named = { parameters: [parameter('limit')] }
    expect(shown(compare({ a: typed('string'), b: named, verdicts }))).toEqual([
      ['TYPE_MISMATCH', true, 'ground_truth'],
    ])
  })

  it('SIGNATURE_MISMATCH: parameters in the wrong order, or async that is not', () => {
    const at = (index: number) => ({ parameters: [parameter('limit', { index })] })
    const place: ClaimBody = { facet: 'param', subject: 'limit', aspect: 'presence', value: { index: 1 } }
    const order = compare({ a: at(0), b: at(1), verdicts: { 'param:limit:presence': onlyTrue(place, 'param-order') } })
    expect(shown(order)).toEqual([['SIGNATURE_MISMATCH', true, 'ground_truth']])
    const isAsync = (holds: boolean) => ({ modifiers: [{ name: 'async' as const, holds, text: '', evidence: [] }] })
    const truth: ClaimBody = { facet: 'modifier', subject: 'async', aspect: 'holds', value: { holds: false } }
    const modifier = compare({ a: isAsync(true), verdicts: { 'modifier:async:holds': onlyTrue(truth, 'async-wrong') } })
    expect(shown(modifier)).toEqual([['SIGNATURE_MISMATCH', true, 'ground_truth']])
  })
})

describe('the call graph match', () => {
  it('is the F1 of the two streams’ edges, corrected by the oracle', () => {
    const h = 'src/a.ts#h'
    const truth = { calls: [provenCall(G), provenCall(h)] }
    expect(compare({ a: calls(G, h), b: calls(G, h), truth }).callGraphMatch).toBe(1)
    // One edge in both, one in B alone: 2·1 ÷ (2·1 + 1).
    expect(compare({ a: calls(G), b: calls(G, h), truth }).callGraphMatch).toBeCloseTo(2 / 3)
    // One edge in both, one in neither: wrong twice.
    expect(compare({ a: calls(G), b: calls(G), truth }).callGraphMatch).toBe(0.5)
    // What nobody can decide does not count.
    expect(
      compare({ a: calls(G, h), b: calls(G), truth: { calls: [provenCall(G)], unresolvedCalls: 1 } }).callGraphMatch,
    ).toBe(1)
  })

  it('measures a single stream against the oracle', () => {
    expect(compare({ a: calls(G), b: null, truth: { calls: [provenCall(G)] } }).callGraphMatch).toBe(1)
  })
})

describe('prose', () => {
  const models = (a: string, b: string) =>
    compare({ a: { engine: 'x/one', summary: a }, b: { engine: 'y/two', summary: b } })

  it('of the built-in engines is not compared', () => {
    expect(compare({ a: { summary: 'Frobs.' }, b: { summary: 'Returns 5.' } }).comparable).toBe(0)
  })

  it('of two models is compared by its words', () => {
    const same = models('Adds an item to the queue.', 'Puts the given element into this queue.')
    expect(same).toMatchObject({ documentationSimilarity: 1, discrepancies: [] })
  })

  it('that one model alone has is no discrepancy: nobody is asked whether it was worth saying', () => {
    expect(models('Adds an item to the queue.', 'Opens the door.').discrepancies).toEqual([])
  })

  it('of two models that contradict each other is a question for a person', () => {
    const { discrepancies } = models(
      'Takes the oldest item out of the queue.',
      'Takes the newest item out of the queue.',
    )
    expect(single(discrepancies)).toMatchObject({
      type: 'PROSE_MISMATCH',
      resolution: 'open',
      requiresHumanReview: true,
      a: { value: { text: 'Takes the oldest item out of the queue.' } },
      b: { value: { text: 'Takes the newest item out of the queue.' } },
    })
  })
})

describe('the id of a discrepancy', () => {
  const idOf = (line: number, type = 'string', extra: Partial<ComponentDocumentation> = {}) => {
    const evidence = [commentSays(`@param {${type}} limit`, line)]
    const a = { ...extra, parameters: [parameter('limit', { type, evidence })] }
    const verdicts = { 'param:limit:type': onlyTrue(typeIs('number'), 'param-type') }
    return single(compare({ a, b: typed('number'), verdicts, truth: {} }).discrepancies).id
  }

  it('does not change with lines, formatting or unrelated edits', () => {
    expect(idOf(9)).toBe(idOf(1))
    expect(idOf(1, '{ a: string }')).toBe(idOf(1, '{a:string;}'))
    expect(idOf(1, 'string', { summary: 'Something else.' })).toBe(idOf(1))
  })

  it('changes with what is said', () => {
    expect(idOf(1, 'boolean')).not.toBe(idOf(1))
  })
})

describe('the comparator', () => {
  it('does not judge again what did not change', () => {
    const oracle = new TableOracle([facts(F)])
    const a = output('A', [documentation(F, typed('string'))])
    const b = output('B', [documentation(F, typed('string'))])
    const comparator = new Comparator()
    const first = comparator.compare(a, b, oracle, 1)
    const judged = oracle.judged.length
    expect(comparator.compare(a, b, oracle, 2)).toEqual({ ...first, iteration: 2 })
    expect(oracle.judged).toHaveLength(judged)
  })

  it('goes on after a component that cannot be compared', () => {
    const broken: Record<string, () => Verdict> = {
      'param:limit:type': () => {
        throw new Error('too deep')
      },
    }
    const oracle = new TableOracle([facts(F), facts(G)], broken)
    const a = output('A', [documentation(F, typed('string')), documentation(G)])
    const result = new Comparator().compare(a, a, oracle, 1)
    expect(result.failed).toEqual([{ component: F, stream: 'comparison', message: 'too deep' }])
    expect(result.convergedComponents).toEqual([G])
  })

  it('takes about a second for 100,000 claims', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `src/f${index}.ts#f`)
    const oracle = new TableOracle(ids.map(id => facts(id)))
    const write = (id: string, engine: string): ComponentDocumentation =>
      documentation(id, {
        engine,
        parameters: ['a', 'b', 'c', 'd', 'e'].map((name, index) => parameter(name, { index, type: `Type${index}` })),
      })
    const a = output(
      'A',
      ids.map(id => write(id, 'declared')),
    )
    const b = output(
      'B',
      ids.map(id => write(id, 'observed')),
    )
    const started = performance.now()
    const result = new Comparator().compare(a, b, oracle, 1)
    expect(result.agreeing).toBe(100_000)
    // Measured: about 0.3 s. The bound leaves room for a busy machine and still catches a quadratic comparison.
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
