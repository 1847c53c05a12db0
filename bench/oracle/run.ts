/**
 * The call graph against calls that were really made.
 *
 *     npx node bench/callgraph/run.ts [--command src/main.ts] [--only text] [--list] [--libraries] [--no-programs]
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runLibraries } from './libraries.ts'
import { inFolder, printGraph, type Score, score } from './score.ts'
import { trace } from './trace.ts'

const here = dirname(fileURLToPath(import.meta.url))
const { values: options } = parseArgs({
  options: {
    command: { type: 'string', default: join(here, '../../src/main.ts') },
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
    libraries: { type: 'boolean', default: false },
    'no-programs': { type: 'boolean', default: false },
  },
})

/** `=== name of the program/file` begins a file; every text under `programs/` holds many. */
function readPrograms(): Map<string, Map<string, string>> {
  const programs = new Map<string, Map<string, string>>()
  const folder = join(here, 'programs')
  for (const name of readdirSync(folder).sort()) {
    for (const part of readFileSync(join(folder, name), 'utf8').split(/^=== /m).slice(1)) {
      const [head = '', ...lines] = part.split('\n')
      const [program = '', file = ''] = head.split('/')
      const key = `${name.replace('.txt', '')}: ${program}`
      const files = programs.get(key) ?? new Map<string, string>()
      files.set(file, lines.join('\n'))
      programs.set(key, files)
    }
  }
  return programs
}

/** Without an import or an export TypeScript takes a file for a script, whose names are everybody's. */
function asModule(file: string, text: string): string {
  return file.endsWith('.cjs') || /^(?:import|export) /m.test(text) ? text : `${text}\nexport {}\n`
}

function runPrograms(): void {
  const base = join(tmpdir(), `twinscribe-callgraph-${process.pid}`)
  const sources = join(base, 'sources')
  const programs = [...readPrograms()].filter(([name]) => name.includes(options.only))
  // one analysis of all of them, each in a folder of its own: they import nothing from each other
  for (const [place, [, files]] of programs.entries()) {
    const folder = join(sources, `p${place}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    for (const [file, text] of files) writeFileSync(join(folder, file), asModule(file, text))
  }
  const whole = printGraph(options.command, sources)
  const scores: { name: string; result: Score }[] = []
  for (const [place, [name, files]] of programs.entries()) {
    const folder = join(sources, `p${place}`)
    const entry = [...files.keys()].find(file => file.startsWith('main.')) ?? 'main.ts'
    const result = score(inFolder(whole, `p${place}`), trace(folder, join(base, 'work', `p${place}`), entry))
    scores.push({ name, result })
  }
  const row = (name: string, results: readonly Score[]): string => {
    const sum = (of: (each: Score) => number): number => results.reduce((total, each) => total + of(each), 0)
    const precision =
      sum(each => each.confirmed) /
      Math.max(
        1,
        sum(each => each.stated),
      )
    const recall =
      sum(each => each.found) /
      Math.max(
        1,
        sum(each => each.executed),
      )
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
    const cells = [precision, recall, f1].map(value => `${(100 * value).toFixed(1)} %`.padStart(8))
    const wrong = `${sum(each => each.contradicted.length)}/${sum(each => each.proven)}`
    return `| ${name.padEnd(48)} | ${String(sum(each => each.executed)).padStart(5)} | ${cells.join(' | ')} | ${wrong.padStart(7)} |`
  }
  console.log(`| ${'construct'.padEnd(48)} | edges | precision |  recall  |    F1    | proven wrong |`)
  console.log(`| ${'-'.repeat(48)} | ----- | -------- | -------- | -------- | ------- |`)
  const groups = Map.groupBy(scores, each => each.name.split(':')[0] ?? '')
  for (const { name, result } of scores) {
    const isPerfect = result.missed.length === 0 && result.unconfirmed.length === 0
    if (!isPerfect || options.only !== '') console.log(row(name, [result]))
    if (!options.list) continue
    for (const edge of result.missed) console.log(`    missed       ${edge}`)
    for (const edge of result.unconfirmed) console.log(`    unconfirmed  ${edge}`)
  }
  for (const [group, list] of groups)
    console.log(
      row(
        `all of ${group} (${list.length})`,
        list.map(each => each.result),
      ),
    )
  console.log(
    row(
      `all ${scores.length} programs`,
      scores.map(each => each.result),
    ),
  )
  rmSync(base, { recursive: true, force: true })
}

if (!options['no-programs']) runPrograms()
if (options.libraries) runLibraries(options.command, options.only, options.list)
