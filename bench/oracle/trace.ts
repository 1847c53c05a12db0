/** Runs a folder's program under the instrumenter: which function really called which. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { declaredNames, instrument } from './instrument.ts'

export interface Trace {
  /** `from` → `to`, by place. */
  readonly edges: ReadonlySet<string>
  readonly executed: ReadonlySet<string>
  /** Places of calls that were made. */
  readonly sites: ReadonlySet<string>
  readonly functions: number
}

const SOURCE = /(?<!\.d)\.(?:ts|tsx|mts|cts|js|jsx|mjs|cjs)$/

/** `root` is copied to `work` and run there; throws where the program fails. */
export function trace(root: string, work: string, entry: string): Trace {
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  cpSync(root, work, { recursive: true })
  let type: string | undefined
  try {
    type = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { type?: string }).type
  } catch {
    // a program without a manifest is told by its syntax
  }
  const formats: Record<string, string> = {}
  let functions = 0
  const paths = readdirSync(work, { recursive: true, encoding: 'utf8' })
    .filter(path => SOURCE.test(path) && !path.includes('node_modules'))
    .sort()
  const names = paths
    .filter(path => path.includes('.ts'))
    .map(path => declaredNames(readFileSync(join(root, path), 'utf8'), path))
  const types = new Set(names.flatMap(each => each.types)).difference(new Set(names.flatMap(each => each.values)))
  for (const path of paths) {
    const isModule = /\.m[jt]s$/.test(path) ? true : /\.c[jt]s$/.test(path) ? false : type === 'module' ? true : null
    const made = instrument(readFileSync(join(root, path), 'utf8'), path, isModule, types)
    functions += made.functions
    formats[path] = made.format
    writeFileSync(join(work, path), made.code)
  }
  writeFileSync(join(work, '.formats.json'), JSON.stringify(formats))
  const runtime = fileURLToPath(new URL('./runtime.mjs', import.meta.url))
  const child = spawnSync(process.execPath, ['--no-warnings', '--import', runtime, join(work, entry)], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, CALLGRAPH_ROOT: work },
    timeout: 120_000,
  })
  if (child.status !== 0) throw new Error(`${root}/${entry} failed: ${child.stderr.slice(0, 2_000)}`)
  const found = JSON.parse(readFileSync(join(work, '.trace.json'), 'utf8')) as Record<
    'edges' | 'executed' | 'sites',
    string[]
  >
  return { edges: new Set(found.edges), executed: new Set(found.executed), sites: new Set(found.sites), functions }
}
