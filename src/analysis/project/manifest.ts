import type { FilePath, HealthWarning } from '../../model/index.ts'
import { isObject, type JsonObject, stringOrNull, stringsOf } from './json.ts'
import { directoryOf } from './paths.ts'
import { decodeSource } from './read-source.ts'

/** A package.json as far as it can be understood. */
export interface Manifest {
  readonly path: FilePath
  /** `''` for the root. */
  readonly directory: FilePath
  readonly name: string | null
  readonly version: string | null
  readonly description: string | null
  readonly private: boolean
  readonly type: 'module' | 'commonjs'
  /** Globs of `workspaces`, in either of its two forms. */
  readonly workspaces: readonly string[]
  readonly exports: unknown
  /** The private aliases (`#name`). */
  readonly imports: unknown
  /** `source`, `module`, `main`, `browser` and `types`, in the order in which source is looked for behind them. */
  readonly mains: readonly string[]
  /** Name → file. */
  readonly bins: readonly { readonly name: string; readonly target: string }[]
  readonly binDirectory: string | null
  /** Of every sort, sorted. */
  readonly dependencies: readonly string[]
  readonly repositoryUrl: string | null
}

export function parseManifest(path: FilePath, bytes: Uint8Array): Manifest | HealthWarning {
  const decoded = decodeSource(bytes)
  let data: unknown
  try {
    if (!decoded.ok) throw new SyntaxError('it is not text')
    data = JSON.parse(decoded.text)
  } catch (error) {
    return badManifest(path, error instanceof Error ? error.message : 'it is not JSON')
  }
  return isObject(data) ? readManifest(path, data) : badManifest(path, 'it is not an object')
}

/** What stands for a package.json that is missing or broken. */
export function emptyManifest(directory: FilePath): Manifest {
  return readManifest(directory === '' ? 'package.json' : `${directory}/package.json`, {})
}

function readManifest(path: FilePath, data: JsonObject): Manifest {
  const name = stringOrNull(data.name)
  return {
    path,
    directory: directoryOf(path),
    name,
    version: stringOrNull(data.version),
    description: stringOrNull(data.description),
    private: data.private === true,
    type: data.type === 'module' ? 'module' : 'commonjs',
    workspaces: stringsOf(isObject(data.workspaces) ? data.workspaces.packages : data.workspaces),
    exports: data.exports,
    imports: data.imports,
    mains: [data.source, data.module, data.main, data.browser, data.types, data.typings].filter(
      (value): value is string => typeof value === 'string' && value !== '',
    ),
    bins: binsOf(data.bin, name),
    binDirectory: isObject(data.directories) ? stringOrNull(data.directories.bin) : null,
    dependencies: dependenciesOf(data),
    repositoryUrl: repositoryUrlOf(data.repository),
  }
}

function binsOf(bin: unknown, packageName: string | null): Manifest['bins'] {
  if (typeof bin === 'string') return [{ name: packageName?.replace(/^@[^/]*\//, '') ?? bin, target: bin }]
  if (!isObject(bin)) return []
  return Object.entries(bin).flatMap(([name, target]) => (typeof target === 'string' ? [{ name, target }] : []))
}

function dependenciesOf(data: JsonObject): readonly string[] {
  const names = new Set<string>()
  for (const field of [data.dependencies, data.devDependencies, data.peerDependencies, data.optionalDependencies]) {
    if (isObject(field)) for (const name of Object.keys(field)) names.add(name)
  }
  return [...names].sort()
}

/** The page of the repository, from any of the forms that npm takes: `github:a/b`, `git+https://….git`, `git@host:a/b`. */
function repositoryUrlOf(repository: unknown): string | null {
  const text = stringOrNull(isObject(repository) ? repository.url : repository)
  if (text === null) return null
  const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text)
  if (short !== null) {
    const host = short[1] === 'bitbucket' ? 'bitbucket.org' : `${short[1] ?? 'github'}.com`
    return `https://${host}/${short[2]}`
  }
  const long = /^(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+?)(?:\.git)?\/?$/.exec(text)
  const scp = /^[\w-]+@([\w.-]+):(.+?)(?:\.git)?\/?$/.exec(text)
  const match = long ?? scp
  return match === null ? null : `https://${match[1]}/${match[2]}`
}

function badManifest(path: FilePath, problem: string): HealthWarning {
  return {
    code: 'bad-manifest',
    file: path,
    line: null,
    message: `${path} cannot be read: ${problem}. Its package is treated as if it had none.`,
    remedy: 'Make it valid JSON; name, exports, main and bin are read from it.',
  }
}
