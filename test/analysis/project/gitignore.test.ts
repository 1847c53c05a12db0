import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { walkRepository } from '../../../src/analysis/project/walk.ts'

const name = fc.constantFrom('a', 'b', 'lib', 'x.js', 'y.js')
const folder = fc.array(fc.constantFrom('a', 'b', 'lib'), { maxLength: 2 })
const file = fc
  .tuple(folder, fc.constantFrom('x.js', 'y.js', 'z.log'))
  .map(([parts, last]) => [...parts, last].join('/'))

/** Patterns of every form that Git knows: anchored, folders only, stars, negated. */
const pattern = fc
  .record({
    negated: fc.boolean(),
    anchored: fc.boolean(),
    parts: fc.array(fc.oneof(name, fc.constantFrom('*', '**', '*.js', '?.js', '[xy].js')), {
      minLength: 1,
      maxLength: 2,
    }),
    folderOnly: fc.boolean(),
  })
  .map(
    ({ negated, anchored, parts, folderOnly }) =>
      `${negated ? '!' : ''}${anchored ? '/' : ''}${parts.join('/')}${folderOnly ? '/' : ''}`,
  )

const repository = fc.record({
  files: fc.uniqueArray(file, { minLength: 1, maxLength: 8 }),
  ignores: fc.uniqueArray(fc.tuple(folder, fc.array(pattern, { minLength: 1, maxLength: 3 })), {
    maxLength: 3,
    selector: ([parts]) => parts.join('/'),
  }),
})

test('what is kept is what Git keeps, for any nesting of .gitignore files', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'ignores-')))
  let run = 0
  try {
    fc.assert(
      fc.property(repository, ({ files, ignores }) => {
        const copy = join(root, String(run++))
        mkdirSync(copy)
        const write = (path: string, text: string): void => {
          mkdirSync(dirname(join(copy, path)), { recursive: true })
          writeFileSync(join(copy, path), text)
        }
        for (const path of files) write(path, '')
        for (const [parts, patterns] of ignores) write([...parts, '.gitignore'].join('/'), `${patterns.join('\n')}\n`)
        const git = (...args: string[]): string => execFileSync('git', args, { cwd: copy, encoding: 'utf8' })
        git('init', '-q')
        const kept = git('ls-files', '-z', '--others', '--exclude-standard').split('\0').filter(Boolean).sort()
        expect(walkRepository(copy).files).toEqual(kept)
      }),
      { numRuns: 60 },
    )
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})
