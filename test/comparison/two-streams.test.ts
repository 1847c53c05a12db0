import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { StaticAnalysisOracle } from '../../src/analysis/index.ts'
import { Comparator, correctionsOf, mergeDocumentation } from '../../src/comparison/index.ts'
import type { ComparisonResult, ComponentDocumentation, ComponentId, StreamOutput } from '../../src/model/index.ts'
import { createStream } from '../../src/streams/index.ts'

const root = fileURLToPath(new URL('../fixtures/two-streams', import.meta.url))

/** Both built-in streams over a small repository whose comments are wrong in places, until nothing is left to correct. */
describe('the two built-in streams on a repository whose comments lie', () => {
  const history: ComparisonResult[] = []
  let oracle: StaticAnalysisOracle
  let outputs: readonly [StreamOutput, StreamOutput]

  beforeAll(async () => {
    oracle = new StaticAnalysisOracle({ root, include: [], exclude: [], maxFileBytes: 1e6 })
    await oracle.initialize()
    const streams = [createStream('A', 'declared', { oracle }), createStream('B', 'observed', { oracle })] as const
    const comparator = new Comparator()
    const ids = oracle.facts.components.map(facts => facts.id)
    for (let iteration = 1; iteration <= 5; iteration++) {
      const [a, b] = streams
      outputs = [await a.process(ids, oracle.facts.order), await b.process(ids, oracle.facts.order)]
      const result = comparator.compare(outputs[0], outputs[1], oracle, iteration)
      history.push(result)
      const corrections = correctionsOf(result)
      if (corrections.A.length + corrections.B.length === 0) break
      for (const c of corrections.A) await a.applyCorrection(c.component, c.field, c.value, c)
      for (const c of corrections.B) await b.applyCorrection(c.component, c.field, c.value, c)
    }
  })

  function published(id: ComponentId): ComponentDocumentation {
    const facts = oracle.component(id)
    if (facts === undefined) throw new Error(`${id} is not known`)
    const [a, b] = outputs
    const seen = history.flatMap(result => result.discrepancies).filter(found => found.component === id)
    const both = [a, b].map(output => output.documents.get(id)?.documentation ?? null)
    const merged = mergeDocumentation(both[0] ?? null, both[1] ?? null, facts, seen)
    if (merged === null) throw new Error(`${id} is not documented`)
    return merged
  }

  it('converge in two iterations, and ask nobody', () => {
    expect(history).toHaveLength(2)
    const last = history.at(-1)
    expect(last?.discrepancies.filter(found => found.requiresHumanReview || found.blocking)).toEqual([])
    expect(last).toMatchObject({ documentationSimilarity: 1, callGraphMatch: 1 })
    expect(last?.convergedComponents).toHaveLength(oracle.facts.components.length)
  })

  it('find each lie, and decide it by the code', () => {
    const found = history[0]?.discrepancies.filter(one => one.resolution === 'ground_truth') ?? []
    const told = found.map(({ component, type, field }) => `${component.split('#')[1]} ${type} ${field}`)
    expect(told).toEqual(
      expect.arrayContaining([
        'Store.set SIGNATURE_MISMATCH param:amount:presence',
        'Store.get TYPE_MISMATCH param:key:type',
        'Store.get TYPE_MISMATCH returns:value:type',
        'load THROWS_MISMATCH throws:SyntaxError:presence',
        'load PARAMETER_MISMATCH param:limit:default',
        'removeFile SECURITY_RELEVANT_GAP effect:file-system:presence',
      ]),
    )
  })

  it('publish the truth with the author’s words', () => {
    expect(published('src/store.ts#Store.set').parameters).toMatchObject([
      { name: 'key', type: 'string', description: 'The key.' },
      { name: 'value', type: 'number', description: 'The value to store.' },
    ])
    expect(published('src/store.ts#Store.get')).toMatchObject({
      parameters: [{ name: 'key', type: 'string', description: 'The key.' }],
      returns: { returns: true, type: 'number | undefined' },
    })
    const load = published('src/store.ts#load')
    expect(load.summary).toBe('Fills a store.')
    expect(load.description).not.toContain('SyntaxError')
    expect(load.parameters[2]).toMatchObject({ name: 'limit', default: '10', description: 'How many at most.' })
    // Through `Store.set`, which the comment does not mention.
    expect(load.throws.map(thrown => thrown.type)).toEqual(['RangeError'])
    expect(published('src/files.ts#removeFile').effects).toMatchObject([{ kind: 'file-system', present: true }])
  })

  it('take a destructured parameter for the one that the author names', () => {
    const { parameters } = published('src/store.ts#retry')
    expect(parameters.map(parameter => parameter.name)).toEqual(['action', 'options', 'options.times'])
    expect(parameters[2]).toMatchObject({ default: '3', description: 'How often.' })
  })
})
