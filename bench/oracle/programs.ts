/** Small programs by category, each with what it must do as somebody wrote it down (`truth.ts`). */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse } from '../../src/analysis/index.ts'
import { inFolder, type PrintedGraph, placesOf, printGraph, type Score, score } from './score.ts'
import { trace } from './trace.ts'
import { readTruth, type Truth } from './truth.ts'

interface Program {
  /** `category: name`. */
  readonly name: string
  readonly files: ReadonlyMap<string, string>
  readonly main: string
  readonly truth: Truth
}

export interface ProgramOptions {
  readonly command: string
  /** Part of the names of the programs to run. */
  readonly only: string
  /** Lists what is missed, and what is too much. */
  readonly list: boolean
  /** Runs the programs, too, and says where they do something else than is written down. */
  readonly execute: boolean
}

/** `=== name of the program/file` begins a file, `=== name of the program/expected` its truth. */
function readPrograms(): Program[] {
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'programs')
  const programs = new Map<string, Map<string, string>>()
  for (const name of readdirSync(folder).sort()) {
    const category = name.replace(/(?:-more)?\.txt$/, '')
    for (const part of readFileSync(join(folder, name), 'utf8').split(/^=== /m).slice(1)) {
      const [head = '', ...lines] = part.split('\n')
      const [program = '', file = ''] = head.split('/')
      const key = `${category}: ${program}`
      const files = programs.get(key) ?? new Map<string, string>()
      if (files.has(file)) throw new Error(`There are two programs "${key}".`)
      files.set(file, lines.join('\n'))
      programs.set(key, files)
    }
  }
  return [...programs].map(([name, all]) => {
    const { expected, ...rest } = Object.fromEntries(all)
    const files = new Map(Object.entries(rest).map(([file, text]) => [file, asModule(file, text)]))
    const main = [...files.keys()].find(file => file.startsWith('main.')) ?? 'main.ts'
    if (expected === undefined) throw new Error(`Nobody wrote down what "${name}" does.`)
    try {
      return { name, files, main, truth: readTruth(expected, files, main) }
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
}

/** Without an import or an export TypeScript takes a file for a script, whose names are everybody's. */
function asModule(file: string, text: string): string {
  return file.endsWith('.cjs') || /^(?:import|export) /m.test(text) ? text : `${text}\nexport {}\n`
}

export async function runPrograms(options: ProgramOptions): Promise<void> {
  const base = join(tmpdir(), `twinscribe-oracle-${process.pid}`)
  const sources = join(base, 'sources')
  const programs = readPrograms().filter(({ name }) => name.includes(options.only))
  // one analysis of all of them, each in a folder of its own: they import nothing from each other
  for (const [place, { files }] of programs.entries()) {
    const folder = join(sources, `p${place}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    for (const [file, text] of files) writeFileSync(join(folder, file), text)
  }
  const whole = printGraph(options.command, sources)
  const facts = await outcomes(sources)
  const scores: { name: string; result: Score }[] = []
  const said = { throws: { right: 0, wrong: [] as string[] }, effects: { right: 0, wrong: [] as string[] } }
  const disagreements: string[] = []
  console.log(`| ${'construct'.padEnd(48)} | edges | precision |  recall  |    F1    | proven wrong |`)
  console.log(`| ${'-'.repeat(48)} | ----- | --------- | -------- | -------- | ------------ |`)
  for (const [place, { name, main, truth }] of programs.entries()) {
    const graph = inFolder(whole, `p${place}`)
    const result = score(graph, {
      edges: truth.edges,
      executed: new Set(placesOf(graph).values()),
      sites: null,
      functions: 0,
    })
    scores.push({ name, result })
    const isPerfect = result.missed.length === 0 && result.unconfirmed.length === 0
    if (!isPerfect || options.only !== '') console.log(row(name, [result]))
    if (options.list) {
      for (const edge of result.missed) console.log(`    missed       ${edge}`)
      for (const edge of result.unconfirmed) console.log(`    too much     ${edge}`)
    }
    for (const edge of result.contradicted) console.log(`    wrong        ${edge}`)
    for (const kind of ['throws', 'effects'] as const) {
      for (const [at, list] of truth[kind]) {
        const own = facts(graph, `p${place}`, at)?.[kind] ?? []
        if (own.join() === list.join()) said[kind].right += 1
        else said[kind].wrong.push(`${name}, ${at}: ${kind} ${own.join() || '-'} instead of ${list.join() || '-'}`)
      }
    }
    if (options.execute)
      disagreements.push(...compare(name, join(sources, `p${place}`), join(base, 'work'), main, truth))
  }
  for (const [category, list] of Map.groupBy(scores, each => each.name.split(':')[0] ?? '')) {
    console.log(
      row(
        `all of ${category} (${list.length})`,
        list.map(each => each.result),
      ),
    )
  }
  console.log(
    row(
      `all ${scores.length} programs`,
      scores.map(each => each.result),
    ),
  )
  for (const kind of ['throws', 'effects'] as const) {
    const { right, wrong } = said[kind]
    console.log(`\n${kind}: ${right} of ${right + wrong.length} functions as written down`)
    for (const each of wrong) console.log(`    ${each}`)
  }
  if (options.execute) {
    console.log(`\nexecution: ${disagreements.length} edges differ from what is written down`)
    for (const each of disagreements) console.log(`    ${each}`)
  }
  rmSync(base, { recursive: true, force: true })
}

type Outcome = { readonly throws: readonly string[]; readonly effects: readonly string[] }

/** Uncaught errors and effects of the function at a place. */
async function outcomes(
  root: string,
): Promise<(graph: PrintedGraph, folder: string, place: string) => Outcome | undefined> {
  const { facts } = await analyse({ root, include: [], exclude: [], maxFileBytes: 1_000_000 })
  const components = new Map(facts.components.map(each => [each.id, each]))
  return (graph, folder, place) => {
    const id = [...placesOf(graph)].find(([, at]) => at === place)?.[0]
    const component = components.get(`${folder}/${id}`)
    if (component === undefined) return undefined
    return {
      throws: [...new Set(component.throws.map(each => each.errorType))].sort(),
      effects: [...new Set(component.effects.map(each => each.kind))].sort(),
    }
  }
}

function compare(name: string, folder: string, work: string, main: string, truth: Truth): string[] {
  try {
    const { edges } = trace(folder, work, main)
    const flat = (edge: string): string => edge.replace('\n', ' → ')
    return [
      ...[...edges.difference(truth.edges)].map(edge => `${name}: executed, not written down: ${flat(edge)}`),
      ...[...truth.edges.difference(edges)].map(edge => `${name}: written down, not executed: ${flat(edge)}`),
    ]
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

function row(name: string, results: readonly Score[]): string {
  const sum = (of: (each: Score) => number): number => results.reduce((total, each) => total + of(each), 0)
  const executed = sum(each => each.executed)
  const stated = sum(each => each.stated)
  // nothing said about nothing is right
  const precision = stated === 0 ? 1 : sum(each => each.confirmed) / stated
  const recall = executed === 0 ? 1 : sum(each => each.found) / executed
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const [p, r, f] = [precision, recall, f1].map(value => `${(100 * value).toFixed(1)} %`)
  const wrong = `${sum(each => each.contradicted.length)}/${sum(each => each.proven)}`
  return `| ${name.padEnd(48)} | ${String(executed).padStart(5)} | ${p?.padStart(9)} | ${r?.padStart(8)} | ${f?.padStart(8)} | ${wrong.padStart(12)} |`
}
