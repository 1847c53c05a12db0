import { describe, expect, it } from 'vitest'
import { Comparator } from '../../src/comparison/comparator.ts'
import { mergeDocumentation } from '../../src/comparison/merge.ts'
import type { Claim, ComponentDocumentation, ComponentFacts, Verdict } from '../../src/model/index.ts'
import {
  always,
  bodyShows,
  commentSays,
  documentation,
  facts,
  onlyTrue,
  output,
  parameter,
  parameterFacts,
  refuted,
  TableOracle,
  throwFact,
} from '../support/hand-made.ts'

const F = 'src/a.ts#f'

interface Case {
  readonly a?: Partial<ComponentDocumentation>
  readonly b?: Partial<ComponentDocumentation>
  readonly truth?: Partial<ComponentFacts>
  readonly verdicts?: Readonly<Record<string, (claim: Claim) => Verdict>>
}

/** Compares and merges, as a run does that ends after one iteration. */
function merge({ a = {}, b = {}, truth = {}, verdicts = {} }: Case): ComponentDocumentation {
  const component = facts(F, truth)
  const oracle = new TableOracle([component], verdicts)
  const first = documentation(F, { engine: 'declared', ...a })
  const second = documentation(F, { engine: 'observed', ...b })
  const { discrepancies } = new Comparator().compare(output('A', [first]), output('B', [second]), oracle, 1)
  const merged = mergeDocumentation(first, second, component, discrepancies)
  if (merged === null) throw new Error('nothing was merged')
  return merged
}

const statement = (text: string) => ({ text, evidence: [bodyShows(text)] })
const thrown = (type: string, when: string | null = null) => ({
  type,
  when,
  via: null,
  evidence: [commentSays(`@throws {${type}}`)],
})

describe('merged documentation', () => {
  it('has the author’s words first, and what the code does beside them', () => {
    const merged = merge({
      a: { summary: 'Adds an item to the queue.', description: 'Lower numbers come first.' },
      b: { summary: 'Inserts into `this.heap`.', behaviour: [statement('Sorts the heap when it is dirty.')] },
    })
    expect(merged.summary).toBe('Adds an item to the queue.')
    expect(merged.description).toBe('Lower numbers come first.')
    expect(merged.behaviour.map(s => s.text)).toEqual(['Inserts into `this.heap`.', 'Sorts the heap when it is dirty.'])
    expect(merged.engine).toBe('declared+observed')
  })

  it('does not say the same thing twice', () => {
    const merged = merge({
      a: { summary: 'Returns the number of items in the queue.' },
      b: { summary: 'Returns the number of items.', behaviour: [statement('Returns the items of the queue')] },
    })
    expect(merged.behaviour).toEqual([])
  })

  it('does not list in words what stands under "calls" anyway', () => {
    const callees = ['src/a.ts#Queue.push', 'src/a.ts#Queue.sort'].map(component => ({
      component,
      callType: null,
      purpose: '',
      evidence: [],
    }))
    const merged = merge({ a: { summary: 'Adds it.' }, b: { summary: 'Calls `this.push` and `this.sort`.', callees } })
    expect(merged.behaviour).toEqual([])
  })

  it('does not repeat what the name says beside the author’s words, nor what stands under "returns"', () => {
    const returns = (description: string) => ({ returns: true, type: null, description, branches: [], evidence: [] })
    const value = 'the result of `parse(text)`'
    const a = { summary: 'Reads a cookie string.' }
    const b = { summary: `Parses the cookie: returns ${value}.` }
    expect(merge({ a, b: { ...b, returns: returns(value) } }).behaviour.map(s => s.text)).toEqual([`Returns ${value}.`])
    expect(
      merge({ a: { ...a, returns: returns('') }, b: { ...b, returns: returns(value) } }).behaviour.map(s => s.text),
    ).toEqual([])
    expect(merge({ a, b: { summary: 'Parses the cookie, using `parse`.' } }).behaviour).toEqual([])
    expect(merge({ a, b: { summary: 'Merges the cookies.' } }).behaviour).toEqual([])
  })

  it('has an author’s words under the code’s name where no other parameter can be meant', () => {
    const said = { description: 'Query conditions.', type: 'object', evidence: [commentSays('@param {object} new')] }
    const real = parameter('val', { evidence: [bodyShows('val')] })
    const merged = merge({
      a: { parameters: [real, parameter('new', said)] },
      b: { parameters: [real] },
      truth: { parameters: [parameterFacts('val')] },
    })
    expect(merged.parameters.map(p => [p.name, p.type, p.description])).toEqual([
      ['val', 'object', 'Query conditions.'],
    ])
  })

  it('has the observed condition where the author said none', () => {
    const added = { ...thrown('Error', 'a && b'), evidence: [bodyShows('throw new Error()')] }
    const observed = { ...added, when: '`a` and `b` are truthy' }
    const truth = { throws: [throwFact('Error')] }
    expect(merge({ a: { throws: [added] }, b: { throws: [observed] }, truth }).throws).toMatchObject([
      { when: '`a` and `b` are truthy' },
    ])
  })

  it('has the observation as its summary where the author is silent, once', () => {
    const merged = merge({ b: { summary: 'Returns `this.size`.', behaviour: [statement('Logs.')] } })
    expect(merged.summary).toBe('Returns `this.size`.')
    expect(merged.behaviour.map(s => s.text)).toEqual(['Logs.'])
  })

  it('fills each slot from whoever knows it', () => {
    const merged = merge({
      a: { parameters: [parameter('limit', { description: 'How many.', evidence: [commentSays('@param limit')] })] },
      b: {
        parameters: [
          parameter('limit', { type: 'number', optional: true, default: '5', evidence: [bodyShows('limit')] }),
        ],
      },
    })
    expect(merged.parameters).toMatchObject([
      { name: 'limit', description: 'How many.', type: 'number', optional: true, default: '5' },
    ])
  })

  it('publishes the fact where the comment was refuted', () => {
    const right = { facet: 'param', subject: 'limit', aspect: 'type', value: { type: 'number' } } as const
    const merged = merge({
      a: { parameters: [parameter('limit', { type: 'string', evidence: [commentSays('@param {string} limit')] })] },
      b: { parameters: [parameter('limit', { type: 'number', evidence: [bodyShows('limit')] })] },
      verdicts: { 'param:limit:type': onlyTrue(right, 'param-type') },
    })
    expect(merged.parameters[0]?.type).toBe('number')
  })

  it('does not publish what is open, and keeps the parameter', () => {
    const merged = merge({
      a: { parameters: [parameter('limit', { type: 'Duration', evidence: [commentSays('@param {Duration} limit')] })] },
      b: { parameters: [parameter('limit', { type: 'Timespan', evidence: [bodyShows('limit')] })] },
    })
    expect(merged.parameters).toMatchObject([{ name: 'limit', type: null }])
  })

  it('takes the sentence out of the prose whose claim was refuted', () => {
    const merged = merge({
      a: {
        summary: 'Finds a user.',
        description: 'Looks in the cache first. Throws a RangeError when the id is negative. Ids are numbers.',
        throws: [{ ...thrown('RangeError'), evidence: [commentSays('Throws a RangeError when the id is negative.')] }],
      },
      verdicts: { 'throws:RangeError:presence': always(refuted('throws-never', null)) },
    })
    expect(merged.throws).toEqual([])
    expect(merged.description).toBe('Looks in the cache first. Ids are numbers.')
    expect(merged.summary).toBe('Finds a user.')
  })

  it('keeps the words about a parameter whose type was refuted', () => {
    const right = { facet: 'param', subject: 'limit', aspect: 'type', value: { type: 'number' } } as const
    const evidence = [commentSays('@param {string} limit How many items at most.')]
    const merged = merge({
      a: { parameters: [parameter('limit', { type: 'string', description: 'How many items at most.', evidence })] },
      verdicts: { 'param:limit:type': onlyTrue(right, 'param-type') },
    })
    expect(merged.parameters).toMatchObject([{ type: 'number', description: 'How many items at most.' }])
  })

  it('keeps the author’s words under the name that a parameter has now', () => {
    const renamed = { facet: 'param', subject: 'max', aspect: 'presence', value: { index: 0 } } as const
    const merged = merge({
      a: {
        parameters: [
          parameter('limit', { description: 'How many at most.', evidence: [commentSays('limit')] }),
          parameter('max', { evidence: [bodyShows('max')] }),
        ],
      },
      b: { parameters: [parameter('max', { type: 'number', evidence: [bodyShows('max')] })] },
      truth: { parameters: [parameterFacts('max')] },
      verdicts: { 'param:limit:presence': always(refuted('param-renamed', renamed)) },
    })
    expect(merged.parameters).toMatchObject([{ name: 'max', type: 'number', description: 'How many at most.' }])
    expect(merged.parameters).toHaveLength(1)
  })

  it('names an error once, as exactly as it is known, with the author’s condition', () => {
    const merged = merge({
      a: { throws: [thrown('Error', 'the limit is negative')] },
      b: { throws: [{ ...thrown('RangeError', 'limit < 0'), evidence: [bodyShows('throw new RangeError()')] }] },
      truth: { throws: [throwFact('RangeError')] },
      verdicts: {
        'throws:Error:presence': always({ verdict: 'proven', reason: '', evidence: [] }),
        'throws:RangeError:presence': always({ verdict: 'proven', reason: '', evidence: [] }),
      },
    })
    expect(merged.throws).toMatchObject([{ type: 'RangeError', when: 'the limit is negative' }])
  })

  it('lists a destructured parameter once, under the author’s name', () => {
    const merged = merge({
      a: { parameters: [parameter('options', { description: 'Settings.', evidence: [commentSays('options')] })] },
      b: {
        parameters: [
          parameter('arg0', { type: 'Settings', evidence: [bodyShows('{ retries }')] }),
          parameter('arg0.retries', { type: 'number', evidence: [bodyShows('retries')] }),
        ],
      },
      truth: { parameters: [parameterFacts('arg0', 0, { pattern: '{ retries }' })] },
    })
    expect(merged.parameters.map(p => [p.name, p.type, p.description])).toEqual([
      ['options', 'Settings', 'Settings.'],
      ['options.retries', 'number', ''],
    ])
  })

  it('is one stream’s where the other failed, and nothing where both did', () => {
    const only = documentation(F, { engine: 'observed', summary: 'Returns 5.' })
    expect(mergeDocumentation(null, only, facts(F), [])).toEqual(only)
    expect(mergeDocumentation(only, null, facts(F), [])).toEqual(only)
    expect(mergeDocumentation(null, null, facts(F), [])).toBeNull()
  })
})
