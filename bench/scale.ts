/**
 * Whether time and memory grow in proportion to the lines: real libraries, side by side as the packages of a monorepo, and copied
 * until there are enough of them. Each size is a process of its own,
 * with a heap of 4 GB. Processor time is that of all threads: it tells the slope on a busy machine, too.
 *
 *   npx node bench/scale.ts [--lines 1000,10000,50000,120000,250000,500000] [--command dist/index.js] [--floor] [--keep]
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { discover } from '../src/analysis/project/discover.ts'
import { type Measurement, measure, table } from './measure.ts'
import { cacheFolder, fetchPackage, installTools, libraries } from './packages.ts'

const HEAP_MEGABYTES = 4096

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '1000,10000,50000,120000,250000,500000' },
    command: { type: 'string', default: 'dist/index.js' },
    floor: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
})
const command = resolve(fileURLToPath(new URL('..', import.meta.url)), values.command)

/** Small ones first, so that a small size is something whole. */
const { express, immer, ws, commander, axios, queryCore, toolkit, rxjs, zod } = libraries
const sources = [express, immer, ws, commander, axios, queryCore, toolkit, rxjs, zod].map(library => ({
  name: library.name.replace(/^@/, '').replace('/', '-'),
  folder: fetchPackage(library),
}))

interface Row {
  readonly lines: number
  readonly cold: Measurement
  readonly floor: Measurement | null
}

const rows: Row[] = []
for (const size of values.lines.split(',').map(Number)) {
  rows.push(measureAt(size))
  print(rows)
}

function measureAt(size: number): Row {
  const workplace = join(cacheFolder, 'scale', String(size))
  rmSync(workplace, { recursive: true, force: true })
  const repository = join(workplace, 'repository')
  const lines = fill(repository, size)
  const state = join(workplace, 'state.db')
  const cold = measure(
    command,
    ['document', repository, '--json', '--quiet', '--state', state],
    workplace,
    HEAP_MEGABYTES,
  )
  if (cold.exitCode !== 0)
    process.stderr.write(`${size} lines: ended with ${cold.exitCode}\n${cold.stderr.slice(-1_500)}\n`)
  const floor = values.floor ? measureFloor(workplace, repository) : null
  if (!values.keep) rmSync(workplace, { recursive: true, force: true })
  return { lines, cold, floor }
}

/** Copies libraries into `packages/` until there are `size` lines. @returns the lines that there are. */
function fill(repository: string, size: number): number {
  mkdirSync(join(repository, 'packages'), { recursive: true })
  writeFileSync(
    join(repository, 'package.json'),
    JSON.stringify({ name: 'scale', private: true, workspaces: ['packages/*'] }),
  )
  let lines = 0
  for (let copy = 0; lines < size; copy++) {
    for (const { name, folder } of sources) {
      if (lines >= size) break
      const target = join(repository, 'packages', `${name}-${copy}`)
      cpSync(folder, target, { recursive: true })
      const manifest = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'))
      writeFileSync(join(target, 'package.json'), JSON.stringify({ ...manifest, name: `${manifest.name}-${copy}` }))
      lines += linesIn(target)
    }
  }
  return lines
}

function linesIn(folder: string): number {
  const { sources: files } = discover({ root: folder, include: [], exclude: [], maxFileBytes: 4_000_000 })
  return files.reduce((sum, { text }) => sum + text.split('\n').length, 0)
}

function measureFloor(workplace: string, repository: string): Measurement {
  const tools = installTools('typedoc', ['typedoc@0.28.20', 'typescript@6.0.3'])
  const { sources: files } = discover({ root: repository, include: [], exclude: [], maxFileBytes: 4_000_000 })
  const list = join(workplace, 'files.json')
  writeFileSync(list, JSON.stringify(files.map(({ absolutePath }) => absolutePath)))
  return measure(fileURLToPath(new URL('./floor.ts', import.meta.url)), [tools, list], workplace, HEAP_MEGABYTES)
}

function print(measured: readonly Row[]): void {
  const cells = measured.map(({ lines, cold, floor }) => [
    String(lines),
    (cold.milliseconds / 1_000).toFixed(1),
    (cold.processorMilliseconds / 1_000).toFixed(1),
    (cold.processorMilliseconds / lines).toFixed(3),
    (cold.peakBytes / 1e6).toFixed(0),
    (cold.peakBytes / 1e3 / lines).toFixed(1),
    floor === null ? '' : `${(cold.processorMilliseconds / floor.processorMilliseconds).toFixed(2)}×`,
    floor === null ? '' : `${(cold.peakBytes / floor.peakBytes).toFixed(2)}×`,
    cold.exitCode === 0 ? '' : `ended with ${cold.exitCode}`,
  ])
  const head = [
    'lines',
    'seconds',
    'processor s',
    'processor ms a line',
    'peak MB',
    'kB a line',
    '÷ floor',
    'memory ÷ floor',
    '',
  ]
  process.stdout.write(`\n${table([head, ...cells])}\n`)
}
