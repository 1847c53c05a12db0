/**
 * Builds the committed bundle: compiles `src/` with tsc, bundles with ncc, writes the third-party notices. Same source, same bytes.
 * `--check` builds into a scratch folder and fails when `dist/` differs.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { thirdPartyNotices } from './notices.ts'

const root = resolve(import.meta.dirname, '..')
const bin = (name: string): string => join(root, 'node_modules', '.bin', name)

function run(command: string, args: readonly string[]): void {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (result.error) throw result.error
  if (result.status !== 0)
    throw new Error(`${relative(root, command)} ${args.join(' ')} failed with exit code ${result.status}.`)
}

function buildInto(target: string): void {
  const scratch = join(root, '.build')
  rmSync(scratch, { recursive: true, force: true })
  rmSync(target, { recursive: true, force: true })
  const compiler = spawnSync(bin('tsc'), ['-p', 'tsconfig.json'], { cwd: root, stdio: 'inherit' })
  if (compiler.status !== 0) throw new Error('The source does not compile: see the messages above.')
  stampBuild(scratch)
  run(bin('ncc'), ['build', join('.build', 'main.js'), '-o', target, '--no-source-map-register', '--quiet'])
  writeFileSync(join(target, 'THIRD_PARTY_NOTICES.txt'), thirdPartyNotices(root))
}

/** Puts the hash of everything compiled into the compiled `version.js`. */
function stampBuild(folder: string): void {
  const hash = createHash('sha256')
  for (const [name, bytes] of [...contents(folder)].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\0`).update(bytes)
  const path = join(folder, 'version.js')
  const text = readFileSync(path, 'utf8')
  const stamped = text.replace("BUILD = 'source'", `BUILD = '${hash.digest('hex').slice(0, 16)}'`)
  if (stamped === text) throw new Error('src/version.ts has no BUILD to stamp.')
  writeFileSync(path, stamped)
}

function contents(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files.map(entry => {
      const path = join(entry.parentPath, entry.name)
      return [relative(folder, path), readFileSync(path)]
    }),
  )
}

function differences(committed: Map<string, Buffer>, rebuilt: Map<string, Buffer>): string[] {
  const names = [...new Set([...committed.keys(), ...rebuilt.keys()])].sort()
  return names.filter(name => {
    const before = committed.get(name)
    const after = rebuilt.get(name)
    return before === undefined || after === undefined || !before.equals(after)
  })
}

if (process.argv.includes('--check')) {
  const scratch = mkdtempSync(join(tmpdir(), 'twinscribe-dist-'))
  try {
    const target = join(scratch, 'dist')
    buildInto(target)
    const changed = differences(contents(join(root, 'dist')), contents(target))
    if (changed.length > 0) {
      console.error(
        `dist/ is not what the source builds: ${changed.join(', ')}.\nRun 'npm run build' and commit dist/.`,
      )
      process.exitCode = 1
    } else console.log('dist/ is what the source builds.')
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'twinscribe-dist-'))
  try {
    buildInto(join(scratch, 'dist'))
    rmSync(join(root, 'dist'), { recursive: true, force: true })
    cpSync(join(scratch, 'dist'), join(root, 'dist'), { recursive: true })
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
