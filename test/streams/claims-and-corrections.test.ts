import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, ClaimField } from '../../src/model/index.ts'
import { fieldOf } from '../../src/model/index.ts'
import { claimsOf } from '../../src/streams/claims-of-documentation.ts'
import { applyToDocumentation } from '../../src/streams/corrections.ts'
import { arbitraryClaim, arbitraryDocumentation } from '../support/arbitrary-documentation.ts'
import { bodyShows, claim, commentSays, documentation, fields, parameter } from '../support/hand-made.ts'

const F = 'src/a.ts#f'

describe('claims of a documentation', () => {
  it('are one for each thing that could be wrong', () => {
    const claims = claimsOf(
      documentation(F, {
        summary: 'Finds a user.',
        parameters: [parameter('id', { type: 'string', optional: false, default: "'x'", values: ["'x'", "'y'"] })],
        returns: {
          returns: true,
          type: 'User | null',
          description: 'the user',
          branches: [{ value: 'null', possible: true, when: 'there is none', evidence: [] }],
          evidence: [],
        },
        throws: [
          { type: 'RangeError', when: 'id is empty', via: null, evidence: [] },
          { type: 'nothing', when: null, via: null, evidence: [] },
        ],
        callees: [{ component: 'src/a.ts#g', callType: 'direct', purpose: '', evidence: [] }],
        effects: [{ kind: 'console', present: false, target: null, via: null, evidence: [] }],
        modifiers: [{ name: 'async', holds: true, text: '', evidence: [] }],
        references: [{ target: 'User', label: 'User', kind: 'link', component: null, evidence: [] }],
      }),
    )
    expect(fields(claims)).toEqual([
      'summary:text:text',
      'param:id:presence',
      'param:id:type',
      'param:id:optional',
      'param:id:default',
      'param:id:values',
      'returns:value:presence',
      'returns:value:type',
      'returns:null:branch',
      'throws:RangeError:presence',
      'throws:nothing:absence',
      'calls:src/a.ts#g:presence',
      'effect:console:absence',
      'modifier:async:holds',
      'reference:User:exists',
    ])
  })

  it('say nothing where the author says nothing', () => {
    expect(claimsOf(documentation(F, { parameters: [parameter('id')] }))).toHaveLength(1)
    expect(claimsOf(documentation(F))).toEqual([])
  })

  it('name no target for an effect that has several', () => {
    const effect = { kind: 'writes-this', present: true, via: null, evidence: [] } as const
    const claims = claimsOf(
      documentation(F, {
        effects: [
          { ...effect, target: 'this.a' },
          { ...effect, target: 'this.b' },
        ],
      }),
    )
    expect(claims.map(one => one.value)).toEqual([{ target: null }])
  })

  it('carry the evidence for their own aspect', () => {
    const name = { ...commentSays('limit'), aspect: 'presence' } as const
    const type = { ...commentSays('{number}'), aspect: 'type' } as const
    const [presence, typed] = claimsOf(
      documentation(F, { parameters: [parameter('limit', { type: 'number', evidence: [name, type] })] }),
    )
    expect(presence?.evidence).toEqual([name])
    expect(typed?.evidence).toEqual([type])
  })

  it('fill each slot at most once, whatever is documented', () => {
    fc.assert(
      fc.property(arbitraryDocumentation, document => {
        const filled = fields(claimsOf(document))
        expect(new Set(filled).size).toBe(filled.length)
      }),
    )
  })
})

/** Slots that may change with this one because of what they mean: those of one parameter and its properties, those of the return value. */
function familyOf(field: ClaimField): string {
  const [facet = '', subject = ''] = field.split(':')
  return facet === 'returns' ? 'returns' : facet === 'param' ? `param:${subject.split('.')[0]}` : field
}

/** A slot's value without evidence, for what must not have changed. */
function valuesOutside(claims: readonly Claim[], family: string): [string, unknown][] {
  return claims
    .filter(one => familyOf(fieldOf(one)) !== family)
    .map((one): [string, unknown] => [fieldOf(one), one.value])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

describe('a correction', () => {
  it('is found in the documentation afterwards, and nothing else has changed', () => {
    fc.assert(
      fc.property(arbitraryDocumentation, arbitraryClaim, (document, correction) => {
        const field = fieldOf(correction)
        const after = claimsOf(applyToDocumentation(document, field, correction, 'because').documentation)
        expect(after.find(one => fieldOf(one) === field)?.value).toEqual(correction.value)
        const family = familyOf(field)
        expect(valuesOutside(after, family)).toEqual(valuesOutside(claimsOf(document), family))
      }),
      { numRuns: 500 },
    )
  })

  it('that empties a slot empties it, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryDocumentation, arbitraryClaim, (document, correction) => {
        const field = fieldOf(correction)
        const after = claimsOf(applyToDocumentation(document, field, null, 'because').documentation)
        expect(fields(after)).not.toContain(field)
        const family = familyOf(field)
        expect(valuesOutside(after, family)).toEqual(valuesOutside(claimsOf(document), family))
      }),
      { numRuns: 500 },
    )
  })

  it('leaves the other aspects of a parameter alone', () => {
    const before = documentation(F, {
      parameters: [parameter('limit', { type: 'string', optional: true, default: '5', description: 'How many.' })],
    })
    const type = claim(F, { facet: 'param', subject: 'limit', aspect: 'type', value: { type: 'number' } }, [
      bodyShows('limit: number'),
    ])
    const { documentation: after, correction } = applyToDocumentation(before, fieldOf(type), type, 'The code says so.')
    expect(after.parameters[0]).toMatchObject({
      type: 'number',
      optional: true,
      default: '5',
      description: 'How many.',
    })
    expect(correction).toEqual({
      field: 'param:limit:type',
      action: 'changed',
      before: 'string',
      after: 'number',
      reason: 'The code says so.',
    })
  })

  it('made twice is recorded once', () => {
    const type = claim(F, { facet: 'param', subject: 'limit', aspect: 'type', value: { type: 'number' } })
    const once = applyToDocumentation(documentation(F), fieldOf(type), type, '')
    const twice = applyToDocumentation(once.documentation, fieldOf(type), type, '')
    expect(once.correction?.action).toBe('added')
    expect(twice).toEqual({ documentation: once.documentation, correction: null })
  })

  it('for another name renames a parameter, with its properties and what is written about it', () => {
    const before = documentation(F, {
      parameters: [
        parameter('opts', { description: 'Settings.' }),
        parameter('opts.retries', { description: 'How often.' }),
        parameter('done', { index: 1 }),
      ],
    })
    const renamed = claim(F, { facet: 'param', subject: 'options', aspect: 'presence', value: { index: 0 } })
    const { parameters } = applyToDocumentation(before, 'param:opts:presence', renamed, '').documentation
    expect(parameters.map(p => [p.name, p.description])).toEqual([
      ['options', 'Settings.'],
      ['options.retries', 'How often.'],
      ['done', ''],
    ])
  })

  it('for another name keeps the words where the right name stands there already', () => {
    const before = documentation(F, {
      parameters: [parameter('max', { type: 'number' }), parameter('limit', { description: 'How many at most.' })],
    })
    const renamed = claim(F, { facet: 'param', subject: 'max', aspect: 'presence', value: { index: 0 } })
    const { parameters } = applyToDocumentation(before, 'param:limit:presence', renamed, '').documentation
    expect(parameters).toMatchObject([{ name: 'max', type: 'number', description: 'How many at most.' }])
  })

  it('that takes a parameter out takes its properties with it', () => {
    const before = documentation(F, { parameters: ['a', 'a.b', 'ab'].map((name, index) => parameter(name, { index })) })
    const { parameters } = applyToDocumentation(before, 'param:a:presence', null, '').documentation
    expect(parameters.map(p => p.name)).toEqual(['ab'])
  })

  it('does not keep words about a value that is not returned', () => {
    const before = documentation(F, {
      returns: { returns: true, type: null, description: 'the count', branches: [], evidence: [] },
    })
    const nothing = claim(F, { facet: 'returns', subject: 'value', aspect: 'presence', value: { returns: false } })
    const { returns } = applyToDocumentation(before, fieldOf(nothing), nothing, '').documentation
    expect(returns).toMatchObject({ returns: false, description: '' })
  })
})
