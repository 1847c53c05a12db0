import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis/index.ts'
import { CancelledError } from '../../src/errors.ts'
import { temporaryRepository } from '../support/temporary-repository.ts'

function options(files: Readonly<Record<string, string>>) {
  const root = temporaryRepository({ 'package.json': { name: 'sample', main: 'src/a.ts' }, ...files })
  return { root, include: [], exclude: [], maxFileBytes: 1_000_000 }
}

describe('analysing a repository', () => {
  test('an empty one has nothing, and says so', async () => {
    const { facts } = await analyse(options({}))
    expect(facts.components).toEqual([])
    expect(facts.callGraph.nodes).toEqual([])
    expect(facts.health.map(({ code }) => code)).toContain('no-source')
  })

  test('a file with syntax errors is documented as far as it parses, and the others fully', async () => {
    const { facts } = await analyse(
      options({
        'src/a.ts': 'export function good() { return help() }\nexport function bad( {{{\n',
        'src/b.ts': 'export function fine() {}',
        'src/c.js': 'class { ( ; function still() { still() }',
      }),
    )
    const ids = facts.components.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['src/a.ts#good', 'src/b.ts#fine']))
    expect(facts.modules.find(({ file }) => file === 'src/a.ts')?.syntaxErrors.length).toBeGreaterThan(0)
  })

  test('the same source gives the same facts, byte for byte', async () => {
    const repository = options({
      'src/a.ts': `import { b } from './b.ts'\nexport const a = (x: number) => [x].map(b)\nexport class K { run() { return a(1) } }`,
      'src/b.ts': `import { a } from './a.ts'\nexport function b(n: number): unknown { return n > 0 ? a(n - 1) : null }`,
    })
    const first = await analyse(repository)
    const second = await analyse(repository)
    expect(JSON.stringify(second.facts)).toBe(JSON.stringify(first.facts))
    expect(first.facts.order.groups.map(({ components }) => [...components])).toContainEqual([
      'src/a.ts#a',
      'src/b.ts#b',
    ])
  })

  test('containers that are put into one of their own name do not end the run', async () => {
    const { facts } = await analyse(
      options({
        'src/a.js': 'export function add(one, all) { all.list.push(...one.list); for (const each of all.list) each() }',
      }),
    )
    expect(facts.components.map(({ id }) => id)).toContain('src/a.js#add')
    expect(facts.health.filter(({ code }) => code === 'component-failed')).toEqual([])
  })

  test('what calls a callback does not call the component that holds the callback', async () => {
    const { facts, observedView } = await analyse(
      options({
        'src/a.ts': `
          export function run(task: () => void) { task() }
          export function start() { run(() => { stop() }) }
          export function stop() {}
          run(() => { stop() })
        `,
      }),
    )
    const of = (name: string) => facts.components.find(({ id }) => id === `src/a.ts#${name}`)
    expect(of('run')?.calls).toEqual([])
    expect(of('start')?.calledBy).toEqual([])
    expect(of('start')?.calls.map(({ callee }) => callee)).toEqual(['src/a.ts#run', 'src/a.ts#stop'])
    expect(observedView('src/a.ts#run').calls.filter(({ internal }) => internal)).toEqual([])
    expect(facts.components.find(({ id }) => id === 'src/a.ts')?.calledBy).toEqual([])
  })

  test('what calls a component is listed with it, inner functions folded in', async () => {
    const { facts } = await analyse(
      options({
        'src/a.ts': `
          export function low() {}
          export function high(list: number[]) { list.forEach(() => low()); low() }
        `,
      }),
    )
    const low = facts.components.find(({ id }) => id === 'src/a.ts#low')
    const high = facts.components.find(({ id }) => id === 'src/a.ts#high')
    expect(low?.calledBy).toEqual(['src/a.ts#high'])
    expect(high?.calls.map(({ callee, verdict }) => [callee, verdict])).toEqual([['src/a.ts#low', 'proven']])
    expect(high?.calls[0]?.sites).toHaveLength(2)
    expect(high?.externalCalls.map(({ to }) => to)).toEqual(['Array#forEach'])
  })

  test('very deep source does not end the run', async () => {
    const sum = Array.from({ length: 5_000 }, (_, i) => `f(${i})`).join('\n  + ')
    const nested = `${'['.repeat(400)}${']'.repeat(400)}`
    const { facts } = await analyse(
      options({
        'src/a.ts': `export function f(n: number) { return n }\nexport const total = ${sum}\n`,
        'src/b.js': `export const deep = ${nested}`,
        'src/c.ts': 'export function c() {}',
      }),
    )
    expect(facts.components.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['src/a.ts#f', 'src/a.ts#total', 'src/c.ts#c']),
    )
    const edge = facts.callGraph.edges.find(({ to }) => to === 'src/a.ts#f')
    expect(edge?.sites).toHaveLength(5_000)
  })

  test('a small file may be deep, too', async () => {
    const sum = Array.from({ length: 9_000 }, () => 'a').join('+')
    const { facts } = await analyse(
      options({
        'src/a.ts': `export function f(a: number) { return a }\nf(2)\n`,
        'src/b.js': `import { f } from './a.ts'\nexport function g(a) { return f(1)+${sum} }\n`,
      }),
    )
    expect(facts.callGraph.edges.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'src/a.ts src/a.ts#f',
      'src/b.js#g src/a.ts#f',
    ])
  })

  test('an aborted analysis stops with a cancellation', async () => {
    const aborted = AbortSignal.abort()
    await expect(analyse(options({ 'src/a.ts': 'export const a = 1' }), { signal: aborted })).rejects.toThrow(
      CancelledError,
    )
  })

  test('progress is told phase by phase', async () => {
    const phases = new Set<string>()
    await analyse(options({ 'src/a.ts': 'export const a = 1' }), { onProgress: ({ phase }) => phases.add(phase) })
    expect([...phases]).toEqual(['load', 'functions', 'calls', 'components'])
  })

  test('calls through untyped values in great number are a warning with a remedy', async () => {
    const lines = Array.from({ length: 80 }, (_, i) => `export function f${i}(x) { return x.run() }`).join('\n')
    const { facts } = await analyse(options({ 'src/a.js': lines }))
    expect(facts.health.map(({ code }) => code)).toContain('many-any')
  })
})
