import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Analysis, analyse } from '../../../src/analysis/index.ts'

const root = join(import.meta.dirname, '../../fixtures/call-followed')

async function analysed(folder: string): Promise<Analysis> {
  return await analyse({ root: join(root, folder), include: [], exclude: [], maxFileBytes: 1_000_000 })
}

/** `callee verdict` of everything that a function calls. */
function callsOf({ facts }: Analysis, id: string): string[] {
  return facts.callGraph.edges
    .filter(({ from }) => from === id)
    .map(({ to, verdict }) => `${to.slice(to.indexOf('#') + 1)} ${verdict}`)
}

describe('a program that exports nothing is followed value by value', () => {
  let program: Analysis
  beforeAll(async () => {
    program = await analysed('program')
  }, 60_000)

  test.each<[string, string[]]>([
    ['lastWins', ['second possible']],
    ['ownWrapper', ['first possible', 'wrap proven']],
    ['otherWrapper', ['third possible', 'wrap proven']],
    ['trapped', ['second possible', 'trapped.get possible']],
    ['defined', ['third possible']],
    ['asks', ['second possible']],
    ['answers', ['asks proven', 'first possible']],
    ['Base.run', ['Made.step possible']],
    ['keyed', ['second possible']],
  ])('%s', (name, expected) => {
    expect(callsOf(program, `main.js#${name}`)).toEqual(expected)
  })

  test('what one file keeps, another calls', () => {
    expect(callsOf(program, 'registry.js#fire')).toEqual(['third possible'])
    expect(callsOf(program, 'registry.js#register')).toEqual([])
  })

  test('the same program says the same twice', async () => {
    expect((await analysed('program')).facts.callGraph).toEqual(program.facts.callGraph)
  })
})

describe('a library is open', () => {
  let library: Analysis
  beforeAll(async () => {
    library = await analysed('library')
  }, 60_000)

  test('a method that somebody else may override or construct stays possible', () => {
    expect(callsOf(library, 'index.js#Base.run')).toEqual(['Base.step possible', 'Other.step possible'])
  })

  test('a function that is passed on is called by whoever calls it in the end, however many there are', () => {
    const called = callsOf(library, 'index.js#call')
    expect(called.filter(each => /handler\d possible$/.test(each))).toHaveLength(10)
  })
})
