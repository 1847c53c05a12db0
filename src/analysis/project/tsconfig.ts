import { join } from 'node:path'
import { ts } from 'ts-morph'
import type { FilePath, HealthWarning } from '../../model/index.ts'
import { configMatcher } from './config-glob.ts'
import { baseNameOf, directoryOf, foldersAbove } from './paths.ts'

/** The compiler options that hold for a file, and the tsconfig that they come from. */
export interface OwnedOptions {
  /** Absolute path of the tsconfig, or null: defaults. Also the key under which resolutions are cached. */
  readonly configPath: string | null
  readonly options: ts.CompilerOptions
  /** Absolute paths of the declaration files that the tsconfig brings in. */
  readonly declarations: readonly string[]
}

/** The repository's tsconfigs. */
export interface TsConfigs {
  optionsFor(path: FilePath): OwnedOptions
  /** What is wrong with those that were asked so far. */
  health(): readonly HealthWarning[]
}

interface ParsedConfig {
  readonly owned: OwnedOptions
  readonly fileNames: ReadonlySet<string>
  readonly references: readonly string[]
}

/** What holds where no tsconfig says anything. */
export const defaultOptions: OwnedOptions = {
  configPath: null,
  options: {
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.Preserve,
    strict: true,
  },
  declarations: [],
}

export interface ConfigSource {
  readonly root: string
  /** Every file of the repository that Git would keep. */
  readonly files: readonly FilePath[]
  readonly readFile: (absolutePath: string) => string | undefined
  readonly fileExists: (absolutePath: string) => boolean
}

/** Errors that keep a tsconfig from being read as it was meant; all others are about how it would compile. */
const seriousErrors = new Set([
  5083, // Cannot read file
  6053, // File not found (extends)
  18000, // Circularity in extends
  5012, // Cannot read file: error
])

export function readTsConfigs(source: ConfigSource): TsConfigs {
  const configsIn = new Map<FilePath, FilePath[]>()
  const codeFiles: string[] = []
  for (const path of source.files) {
    if (/^(?:ts|js)config.*\.json$/.test(baseNameOf(path))) {
      const folder = directoryOf(path)
      const list = configsIn.get(folder)
      if (list === undefined) configsIn.set(folder, [path])
      else list.push(path)
    } else if (/\.(?:[cm]?[jt]s|[jt]sx)$/.test(path)) codeFiles.push(join(source.root, path))
  }

  const problems = new Map<string, FilePath[]>()
  const report = (path: string, diagnostic: ts.Diagnostic): void => {
    if (diagnostic.code >= 2000 && !seriousErrors.has(diagnostic.code)) return
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ').replaceAll(`${source.root}/`, '')
    const relative = path.startsWith(`${source.root}/`) ? path.slice(source.root.length + 1) : path
    const list = problems.get(text)
    if (list === undefined) problems.set(text, [relative])
    else if (!list.includes(relative)) list.push(relative)
  }

  const host: ts.ParseConfigHost = {
    useCaseSensitiveFileNames: true,
    readFile: source.readFile,
    fileExists: source.fileExists,
    readDirectory(directory, _extensions, excludes, includes) {
      const matches = configMatcher(directory, includes, excludes ?? [])
      const base = `${directory}/`
      // Nearly every config looks only below itself; `..` in a glob needs the whole list.
      const local = includes.every(glob => !glob.startsWith('..'))
      return codeFiles.filter(path => (!local || path.startsWith(base)) && matches(path))
    },
  }

  const parsed = new Map<string, ParsedConfig | null>()
  const load = (absolutePath: string): ParsedConfig | null => {
    const known = parsed.get(absolutePath)
    if (known !== undefined) return known
    parsed.set(absolutePath, null)
    if (!source.fileExists(absolutePath)) return null
    const read = ts.readConfigFile(absolutePath, source.readFile)
    if (read.error !== undefined) report(absolutePath, read.error)
    const result = ts.parseJsonConfigFileContent(
      read.config ?? {},
      host,
      absolutePath.slice(0, absolutePath.lastIndexOf('/')),
      undefined,
      absolutePath,
    )
    for (const error of result.errors) report(absolutePath, error)
    const config: ParsedConfig = {
      owned: {
        configPath: absolutePath,
        options: result.options,
        declarations: result.fileNames.filter(name => /\.d\.[cm]?ts$/.test(name)),
      },
      fileNames: new Set(result.fileNames),
      references: (result.projectReferences ?? []).map(reference => configPathOf(reference.path)),
    }
    parsed.set(absolutePath, config)
    return config
  }
  const configPathOf = (reference: string): string =>
    reference.endsWith('.json') ? reference : `${reference}/tsconfig.json`

  /** The config itself, or one that it references, that includes the file. */
  const search = (configPath: string, file: string, seen: Set<string>): OwnedOptions | null => {
    if (seen.has(configPath)) return null
    seen.add(configPath)
    const config = load(configPath)
    if (config === null) return null
    if (config.fileNames.has(file)) return config.owned
    for (const reference of config.references) {
      const found = search(reference, file, seen)
      if (found !== null) return found
    }
    return null
  }

  const find = (path: FilePath): OwnedOptions => {
    const file = join(source.root, path)
    let nearest: OwnedOptions | null = null
    for (const folder of foldersAbove(path)) {
      for (const configPath of configsToAsk(configsIn.get(folder) ?? [])) {
        const absolute = join(source.root, configPath)
        const found = search(absolute, file, new Set())
        if (found !== null) return found
        nearest ??= load(absolute)?.owned ?? null
      }
    }
    // A file that the nearest tsconfig leaves out (a script beside `src`) still lives under its rules in every editor.
    return nearest === null ? defaultOptions : { ...nearest, declarations: [] }
  }

  return {
    optionsFor: find,
    health: () =>
      [...problems].map(([text, paths]) => ({
        code: 'bad-tsconfig',
        file: paths[0] ?? null,
        line: null,
        message:
          paths.length === 1
            ? `${paths[0]}: ${text} What it says is used as far as it goes.`
            : `${paths.length} tsconfig files (${paths[0]} first): ${text} What they say is used as far as it goes.`,
        remedy: 'If it extends a package, install the dependencies before the run; otherwise correct the file.',
      })),
  }
}

/** tsconfig.json before jsconfig.json; where neither exists, the ones that are named after what they build. */
function configsToAsk(configs: readonly FilePath[]): readonly FilePath[] {
  const main = ['tsconfig.json', 'jsconfig.json'].flatMap(name => configs.filter(path => baseNameOf(path) === name))
  if (main.length > 0) return main.slice(0, 1)
  return configs.filter(path => !/\b(?:base|test|tests|spec|eslint|typedoc)\b/.test(baseNameOf(path)))
}
