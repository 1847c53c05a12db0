/**
 * How much of what comes apart is repaired by machine: the bench's mutants of a library, repaired, and then checked again.
 *
 *   npx node bench/drift/fixes.ts <folder> [--seed 1] [--per-kind 6] [--list]
 *
 * `--list` prints the comments before and after.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadProject } from '../../src/analysis/project/index.ts'
import { isSameCode } from '../../src/analysis/same-code.ts'
import { checkRepository } from '../../src/commands/check.ts'
import { fixComments } from '../../src/commands/fix.ts'
import { silentLogger } from '../../src/logger.ts'
import { resolveConfig } from '../../src/resolve-config.ts'
import { table } from '../measure.ts'
import type { Mutation } from './mutation.ts'
import { allMutations, applyEdits } from './mutations.ts'
import { seededRandom } from './random.ts'
import { readLibrary } from './source-model.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    'per-kind': { type: 'string', default: '6' },
    list: { type: 'boolean', default: false },
  },
})
const config = resolveConfig({}, undefined, '')
const root = resolve(positionals[0] ?? '.')
const project = loadProject({ root, include: [], exclude: [], maxFileBytes: config.maxFileBytes })
const [program] = project.programs
if (program === undefined) throw new Error(`${root} has no sources.`)
const all = allMutations(readLibrary(project.root, program))
const known = new Set((await checkRepository({ root, config, logger: silentLogger })).findings.map(({ id }) => id))

const chosen: Mutation[] = []
for (const [index, kind] of [...new Set(all.map(mutation => mutation.kind))].sort().entries()) {
  const order = seededRandom(Number(values.seed) * 1_000 + index).shuffled(
    all.filter(mutation => mutation.kind === kind),
  )
  let taken = 0
  for (const mutation of order) {
    if (taken === Number(values['per-kind'])) break
    const clash = chosen.some(
      other =>
        other.file === mutation.file && other.startLine <= mutation.endLine && mutation.startLine <= other.endLine,
    )
    if (clash) continue
    chosen.push(mutation)
    taken++
  }
}
const folder = mkdtempSync(join(tmpdir(), 'fixes-'))
try {
  cpSync(root, folder, { recursive: true })
  const before = new Map<string, string>()
  for (const [file, mutations] of Map.groupBy(chosen, mutation => mutation.file)) {
    const text = applyEdits(
      readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, ''),
      mutations.flatMap(mutation => mutation.edits),
    )
    before.set(file, text)
    writeFileSync(join(folder, file), text)
  }
  const request = { root: folder, config, logger: silentLogger }
  const found = (await checkRepository(request)).findings
  const { repaired } = await fixComments(request)
  const left = (await checkRepository(request)).findings
  const again = await fixComments(request)
  const rows = [
    ...Map.groupBy(
      found.filter(({ id }) => !known.has(id)),
      ({ code }) => code,
    ),
  ].sort(([a], [b]) => (a < b ? -1 : 1))
  process.stdout.write(
    `${table([
      ['code', 'found', 'repaired'],
      ...rows.map(([code, findings]) => {
        const ids = new Set(findings.map(({ id }) => id))
        return [code, String(ids.size), String(repaired.filter(({ id }) => ids.has(id)).length)]
      }),
    ])}\n`,
  )
  const old = new Set(found.map(({ id }) => id))
  const fresh = left.filter(({ id }) => !old.has(id))
  process.stdout.write(
    `${chosen.length} mutants, ${repaired.length} repaired, ${fresh.length} new findings, ${again.files.length} files changed by a second run\n`,
  )
  for (const { code, message } of fresh) process.stdout.write(`new: ${code} ${message}\n`)
  for (const [file, text] of before) {
    const after = readFileSync(join(folder, file), 'utf8')
    if (!isSameCode(file, text, after)) process.stdout.write(`${file}: the code is not the same\n`)
  }
  if (values.list) {
    const ids = new Set(repaired.map(({ id }) => id))
    for (const { id, code, message, says } of found)
      if (!ids.has(id) && !known.has(id)) process.stdout.write(`left: ${code} ${says.file}:${says.line} ${message}\n`)
    for (const [file, text] of before) {
      const { execFileSync } = await import('node:child_process')
      writeFileSync(join(folder, 'before.tmp'), text)
      try {
        execFileSync('diff', ['-U2', 'before.tmp', file], { cwd: folder })
      } catch (error) {
        if (error instanceof Error && 'stdout' in error) process.stdout.write(String(error.stdout))
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
