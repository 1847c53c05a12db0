/**
 * Seeded mutations of real, documented libraries: how much of what comes apart is found, and how many false alarms the
 * untouched originals give, side by side with eslint-plugin-jsdoc and TypeDoc's validation on the same files.
 *
 *   npx node bench/drift/run.ts [--seed 1] [--per-kind 6] [--libraries ws,rxjs] [--command dist/index.js] [--only twinscribe] [--kind 'param gone'] [--list]
 *
 * `--per-kind`: mutants of each kind per library at most. `--list` prints the mutants that were missed and every finding on
 * the originals, for a person to judge which are real drift.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadProject } from '../../src/analysis/project/index.ts'
import { table } from '../measure.ts'
import { cacheFolder, fetchPackage, type LibraryName, libraries } from '../packages.ts'
import {
  type Checked,
  type Checker,
  type Complaint,
  eslintChecker,
  twinscribeChecker,
  typedocChecker,
} from './checkers.ts'
import type { Mutation } from './mutation.ts'
import { allMutations, applyEdits } from './mutations.ts'
import { seededRandom } from './random.ts'
import { readmeMutations } from './readme-mutations.ts'
import { readLibrary } from './source-model.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    'per-kind': { type: 'string', default: '6' },
    libraries: { type: 'string', default: 'ws,commander,express,axios,lodash,three,immer,rxjs,queryCore,toolkit' },
    command: { type: 'string', default: 'dist/index.js' },
    only: { type: 'string', default: 'twinscribe,eslint,typedoc' },
    kind: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
  },
})

type ToolName = 'twinscribe' | 'eslint' | 'typedoc'
const makers: Readonly<Record<ToolName, () => Checker>> = {
  twinscribe: () => twinscribeChecker(values.command),
  eslint: eslintChecker,
  typedoc: typedocChecker,
}
const toolNames = (['twinscribe', 'eslint', 'typedoc'] as const).filter(name => values.only.split(',').includes(name))
const tools = toolNames.map(name => ({ name, check: makers[name]() }))

interface Tally {
  mutants: number
  readonly found: Record<ToolName, number>
}
const byKind = new Map<string, Tally>()
const byLibrary: string[][] = []
const missed: string[] = []
const alarms: string[] = []

// A long run that is stopped still tells what it has; checks run in children, so this waits for the one that is under way.
let stopped = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (stopped = true))

for (const name of values.libraries.split(',')) {
  await new Promise(setImmediate)
  if (stopped) break
  if (!isLibrary(name)) throw new Error(`There is no library ${name}. There are: ${Object.keys(libraries).join(', ')}.`)
  await benchLibrary(name)
}
report()

function isLibrary(name: string): name is LibraryName {
  return Object.hasOwn(libraries, name)
}

async function benchLibrary(name: LibraryName): Promise<void> {
  const root = fetchPackage(libraries[name])
  const project = loadProject({ root, include: [], exclude: [], maxFileBytes: 2_000_000 })
  const [program] = project.programs
  if (program === undefined) throw new Error(`${name} has no sources.`)
  const files = project.files.map(({ path }) => path)
  const all = [...allMutations(readLibrary(project.root, program)), ...readmeMutations(root)]
  const chosen = choose(
    all.filter(({ kind }) => kind.includes(values.kind)),
    Number(values['per-kind']),
    Number(values.seed),
  )
  const batches = pack(chosen)
  process.stderr.write(
    `${name}: ${files.length} files, ${all.length} possible mutants, ${chosen.length} chosen, ${batches.length} batches\n`,
  )

  const originals = new Map<ToolName, Checked>()
  for (const { name: tool, check } of tools) originals.set(tool, check(root, files))
  const ours = originals.get('twinscribe')
  if (ours !== undefined) {
    for (const { code, component, message, file, lines } of ours.complaints)
      alarms.push(`${name} ${code} ${component} (${file}:${lines[0]}): ${message}`)
    const rate = (200 * ours.complaints.length) / Math.max(1, ours.components)
    byLibrary.push([
      name,
      String(ours.components),
      String(ours.complaints.length),
      rate.toFixed(2),
      ours.seconds.toFixed(1),
    ])
  }

  for (const [index, batch] of batches.entries()) {
    await new Promise(setImmediate)
    if (stopped) return
    const folder = join(cacheFolder, 'drift', `${name}-${process.pid}-${index}`)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    cpSync(root, folder, { recursive: true })
    for (const file of new Set(batch.map(mutation => mutation.file))) {
      const edits = batch.filter(mutation => mutation.file === file).flatMap(mutation => mutation.edits)
      writeFileSync(
        join(folder, file),
        applyEdits(readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, ''), edits),
      )
    }
    const fresh = tools.map(({ name: tool, check }) => ({
      tool,
      complaints: newComplaints(originals.get(tool)?.complaints ?? [], check(folder, files).complaints),
    }))
    for (const mutation of batch) {
      const tally = tallyOf(mutation.kind)
      tally.mutants++
      const finders = fresh
        .filter(({ tool, complaints }) => complaints.some(complaint => isAbout(complaint, mutation, batch, root, tool)))
        .map(({ tool }) => tool)
      for (const tool of finders) tally.found[tool]++
      if (!finders.includes('twinscribe')) missed.push(missOf(name, mutation, finders, root))
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

function missOf(library: string, mutation: Mutation, finders: readonly string[], root: string): string {
  const text = readFileSync(join(root, mutation.file), 'utf8').replace(/^\uFEFF/, '')
  const oneLine = (part: string): string => part.replace(/\s+/g, ' ').trim().slice(0, 100)
  const edits = mutation.edits.map(({ start, end, text: after }) => {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1
    return `${oneLine(text.slice(lineStart, start))}[-${oneLine(text.slice(start, end))}-][+${oneLine(after)}+]`
  })
  const others = finders.length === 0 ? '' : ` (found by ${finders.join(', ')})`
  return `${library} ${mutation.kind}: ${mutation.file}:${mutation.startLine} ${mutation.component}${others}\n    ${edits.join('\n    ')}`
}

function tallyOf(kind: string): Tally {
  let tally = byKind.get(kind)
  if (tally === undefined) {
    tally = { mutants: 0, found: { twinscribe: 0, eslint: 0, typedoc: 0 } }
    byKind.set(kind, tally)
  }
  return tally
}

/** The same mutants for the same seed: of each kind so many, spread over the library. */
function choose(all: readonly Mutation[], perKind: number, seed: number): readonly Mutation[] {
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort()
  return kinds.flatMap((kind, index) =>
    seededRandom(seed * 1_000 + index)
      .shuffled(all.filter(mutation => mutation.kind === kind))
      .slice(0, perKind),
  )
}

/**
 * Puts mutants together into as few runs as possible: never two in one component, and never two in one file where one of
 * them changes what the code does, for that could show in the other's component.
 */
function pack(mutations: readonly Mutation[]): readonly (readonly Mutation[])[] {
  const batches: Mutation[][] = []
  for (const mutation of mutations) {
    const batch = batches.find(members => members.every(other => independent(mutation, other)))
    if (batch === undefined) batches.push([mutation])
    else batch.push(mutation)
  }
  return batches
}

function independent(a: Mutation, b: Mutation): boolean {
  if (a.file !== b.file) return true
  // A README has no components: two of its imports may be told as one.
  if (a.kind === 'README import' || b.kind === 'README import') return false
  if (a.side === 'code' || b.side === 'code' || a.alsoAt.length > 0 || b.alsoAt.length > 0) return false
  // A line between them, so that what is inserted in one cannot be taken for the other's.
  return a.endLine + 1 < b.startLine || b.endLine + 1 < a.startLine
}

/** What a tool says of the mutant that it did not say of the original, however lines have moved. */
function newComplaints(before: readonly Complaint[], after: readonly Complaint[]): readonly Complaint[] {
  const keyOf = ({ file, code, message, component }: Complaint): string =>
    JSON.stringify([file, code, message, component])
  const counts = new Map<string, number>()
  for (const complaint of before) counts.set(keyOf(complaint), (counts.get(keyOf(complaint)) ?? 0) + 1)
  const groups = new Map<string, Complaint[]>()
  for (const complaint of after) {
    const group = groups.get(keyOf(complaint))
    if (group === undefined) groups.set(keyOf(complaint), [complaint])
    else group.push(complaint)
  }
  // Of several that read alike it is not known which one is new: each counts if their number grew.
  return [...groups].flatMap(([key, group]) => (group.length > (counts.get(key) ?? 0) ? group : []))
}

function isAbout(
  complaint: Complaint,
  mutation: Mutation,
  batch: readonly Mutation[],
  root: string,
  tool: ToolName,
): boolean {
  if (tool === 'twinscribe' && !mutation.codes.includes(complaint.code)) return false
  if (complaint.file === null)
    return new RegExp(`(?<![\\w$])${mutation.component.replace(/[^\w$]/g, '\\$&')}(?![\\w$])`).test(complaint.message)
  if (complaint.file !== mutation.file) return false
  const text = readFileSync(join(root, mutation.file), 'utf8')
  /** Where a line of the original stands after the batch's edits to its file. */
  const moved = (line: number): number => {
    const offset = offsetOfLine(text, line)
    return batch
      .filter(({ file }) => file === mutation.file)
      .flatMap(({ edits }) => edits)
      .filter(({ start }) => start < offset)
      .reduce((sum, edit) => sum + linesIn(edit.text) - linesIn(text.slice(edit.start, edit.end)), line)
  }
  const places = [mutation, ...mutation.alsoAt]
  return places.some(({ startLine, endLine }) => {
    const [first, last] = [moved(startLine), moved(endLine + 1) - 1]
    return complaint.lines.some(line => line >= first && line <= last)
  })
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0
  for (let current = 1; current < line; current++) {
    const next = text.indexOf('\n', offset)
    if (next < 0) return text.length
    offset = next + 1
  }
  return offset
}

function report(): void {
  const share = (found: number, mutants: number): string =>
    mutants === 0 ? '–' : `${((100 * found) / mutants).toFixed(0)}%`
  const kinds = [...byKind].sort(([a], [b]) => (a < b ? -1 : 1))
  const rows = kinds.map(([kind, { mutants, found }]) => [
    kind,
    String(mutants),
    ...toolNames.flatMap(tool => [String(found[tool]), share(found[tool], mutants)]),
  ])
  const total = kinds.reduce((sum, [, { mutants }]) => sum + mutants, 0)
  const all = toolNames.flatMap(tool => {
    const found = kinds.reduce((sum, [, tally]) => sum + tally.found[tool], 0)
    return [String(found), share(found, total)]
  })
  const head = ['kind', 'mutants', ...toolNames.flatMap(tool => [tool, ''])]
  process.stdout.write(
    `\nSeed ${values.seed}, at most ${values['per-kind']} of a kind per library\n${table([head, ...rows, ['all', String(total), ...all]])}\n`,
  )
  process.stdout.write(
    `\nFindings on the untouched originals\n${table([['library', 'components', 'findings', 'per 200', 'seconds'], ...byLibrary])}\n`,
  )
  if (values.list) {
    process.stdout.write(`\nMissed\n${missed.sort().join('\n')}\n\nOn the originals\n${alarms.join('\n')}\n`)
  }
}
