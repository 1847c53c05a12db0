/** Real libraries as repositories: pinned packages of the npm registry, cut down to the sources that they ship. */
import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface PinnedPackage {
  readonly name: string
  readonly version: string
  /** What is kept of it, relative to the package; its manifest and README always are. Empty: everything. */
  readonly keep: readonly string[]
  /** What is taken out of what is kept. */
  readonly drop: readonly string[]
}

/** Everything that is downloaded lives here, outside the repository, and is reused from run to run. */
export const cacheFolder = join(process.env.TWINSCRIBE_BENCH_CACHE ?? join(tmpdir(), 'twinscribe-bench'))

function pin(name: string, version: string, keep: readonly string[] = [], drop: readonly string[] = []): PinnedPackage {
  return { name, version, keep, drop }
}

export const libraries = {
  // JavaScript with JSDoc types
  ws: pin('ws', '8.23.0'),
  commander: pin('commander', '15.1.0', ['index.js', 'lib']),
  express: pin('express', '5.3.0'),
  axios: pin('axios', '1.21.1', ['index.js', 'lib']),
  lodash: pin('lodash', '4.18.1', [], ['lodash.js', 'lodash.min.js', 'core.js', 'core.min.js', 'fp']),
  three: pin('three', '0.187.0', ['src']),
  semver: pin('semver', '7.8.6'),
  luxon: pin('luxon', '3.7.2', ['src']),
  ramda: pin('ramda', '0.32.0', ['src']),
  fastify: pin('fastify', '5.12.8', ['fastify.js', 'lib']),
  dateFns: pin('date-fns', '4.4.0', [], ['cdn.js', 'cdn.min.js', 'docs', 'fp', 'locale', 'fp.js', 'locale.js']),
  async: pin('async', '3.2.6', [], ['dist']),
  // TypeScript with doc comments
  immer: pin('immer', '11.2.10', ['src']),
  rxjs: pin('rxjs', '7.8.2', ['src']),
  queryCore: pin('@tanstack/query-core', '5.108.0', ['src']),
  toolkit: pin(
    '@reduxjs/toolkit',
    '2.14.0',
    ['src'],
    [
      'src/tests',
      'src/query/tests',
      'src/dynamicMiddleware/tests',
      'src/listenerMiddleware/tests',
      'src/entities/tests',
    ],
  ),
  zod: pin('zod', '4.6.7', ['src']),
  cheerio: pin('cheerio', '1.2.0', ['src']),
  mobx: pin('mobx', '7.1.3', ['src']),
} as const

export type LibraryName = keyof typeof libraries

/** The folder of a pinned package, downloaded on first use. Do not change it: copy it. */
export function fetchPackage({ name, version, keep, drop }: PinnedPackage): string {
  const plain = `${name.replace('@', '').replace('/', '-')}-${version}`
  // Another cut of the same package is another folder.
  const cut = hash('sha256', JSON.stringify([keep, drop]), 'hex').slice(0, 8)
  const target = join(cacheFolder, 'packages', `${plain}-${cut}`)
  if (existsSync(target)) return target
  const scratch = join(cacheFolder, 'scratch', `${plain}-${process.pid}`)
  mkdirSync(scratch, { recursive: true })
  const packed = execFileSync(
    'npm',
    ['pack', `${name}@${version}`, '--silent', '--ignore-scripts', '--pack-destination', scratch],
    { cwd: scratch, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  )
  execFileSync('tar', ['xzf', packed.trim().split('\n').at(-1) ?? ''], { cwd: scratch })
  const whole = join(scratch, 'package')
  const kept = join(scratch, 'kept')
  mkdirSync(kept)
  for (const entry of keep.length === 0 ? readdirSync(whole) : [...keep, ...alwaysKept(whole)]) {
    cpSync(join(whole, entry), join(kept, entry), { recursive: true })
  }
  for (const entry of drop) rmSync(join(kept, entry), { recursive: true, force: true })
  mkdirSync(join(cacheFolder, 'packages'), { recursive: true })
  renameSync(kept, target)
  rmSync(scratch, { recursive: true, force: true })
  return target
}

function alwaysKept(folder: string): readonly string[] {
  return readdirSync(folder).filter(name => name === 'package.json' || /^readme/i.test(name))
}

/** Installs tools to compare with into the cache folder and returns that folder. */
export function installTools(name: string, packages: readonly string[]): string {
  const folder = join(cacheFolder, 'tools', name)
  if (existsSync(join(folder, 'node_modules'))) return folder
  mkdirSync(folder, { recursive: true })
  execFileSync(
    'npm',
    ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', ...packages],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  return folder
}
