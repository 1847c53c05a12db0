/** The bench's mutants of a documented library: whatever came apart by machine is put together by machine, and nothing else happens. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mutation } from '../../bench/drift/mutation.ts'
import { allMutations, applyEdits } from '../../bench/drift/mutations.ts'
import { readLibrary } from '../../bench/drift/source-model.ts'
import { loadProject } from '../../src/analysis/project/index.ts'
import { isSameCode } from '../../src/analysis/same-code.ts'
import { checkRepository } from '../../src/commands/check.ts'
import { fixComments } from '../../src/commands/fix.ts'
import { silentLogger } from '../../src/logger.ts'
import { resolveConfig } from '../../src/resolve-config.ts'
import { temporaryRepository } from '../support/temporary-repository.ts'

/** A real package among the development dependencies whose sources are documented JavaScript. */
const library = dirname(fileURLToPath(import.meta.resolve('picomatch/package.json')))
const config = resolveConfig({}, undefined, '')
const project = loadProject({ root: library, include: [], exclude: [], maxFileBytes: config.maxFileBytes })
const mutations = project.programs.flatMap(program => allMutations(readLibrary(project.root, program)))

/** Never two in one place, so that each stays what it is. */
function apart(chosen: readonly Mutation[]): readonly Mutation[] {
  const kept: Mutation[] = []
  for (const mutation of chosen) {
    const clashes = kept.some(
      ({ file, startLine, endLine }) =>
        file === mutation.file && startLine <= mutation.endLine && mutation.startLine <= endLine,
    )
    if (!clashes) kept.push(mutation)
  }
  return kept
}

test('repairs leave the code as it is, bring up nothing new, and are done in one go', {
  timeout: 300_000,
}, async () => {
  expect(mutations.length).toBeGreaterThan(10)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...mutations], { minLength: 8 }), async drawn => {
      const root = temporaryRepository({})
      cpSync(library, root, { recursive: true })
      const mutated = new Map<string, string>()
      for (const [file, some] of Map.groupBy(apart(drawn), ({ file }) => file)) {
        const text = applyEdits(
          readFileSync(join(root, file), 'utf8'),
          some.flatMap(({ edits }) => edits),
        )
        mutated.set(file, text)
        writeFileSync(join(root, file), text)
      }
      const request = { root, config, logger: silentLogger }
      const before = new Set((await checkRepository(request)).findings.map(({ id }) => id))
      const { repaired, left } = await fixComments(request)
      const after = (await checkRepository(request)).findings
      for (const { id } of repaired) expect(after.map(finding => finding.id)).not.toContain(id)
      expect(after.filter(({ id }) => !before.has(id))).toEqual([])
      expect(after.map(({ id }) => id)).toEqual(left.map(({ id }) => id))
      for (const [file, text] of mutated) {
        expect(isSameCode(file, text, readFileSync(join(root, file), 'utf8'))).toBe(true)
      }
      expect((await fixComments(request)).files).toEqual([])
    }),
    { numRuns: 2 },
  )
})
