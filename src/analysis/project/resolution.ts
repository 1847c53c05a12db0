import { isBuiltin } from 'node:module'
import { ts } from 'ts-morph'
import type { FilePath } from '../../model/index.ts'
import { type EntryPointContext, resolveEntryPoint, resolveImport, siblingSource, sourceOf } from './entry-points.ts'
import type { FileSystem } from './file-system.ts'
import { directoryOf, isDeclarationFile, joinInside } from './paths.ts'
import { defaultOptions, type OwnedOptions } from './tsconfig.ts'
import type { Packages } from './workspaces.ts'

/** What the compiler's resolution asks of a disk. */
export function resolutionHost(fileSystem: FileSystem): ts.ModuleResolutionHost {
  return {
    fileExists: fileSystem.fileExists,
    readFile: fileSystem.readFile,
    directoryExists: fileSystem.directoryExists,
    getDirectories: fileSystem.directories,
    realpath: fileSystem.realpath,
  }
}

export interface ResolverInput {
  /** Absolute. */
  readonly root: string
  readonly packages: Packages
  readonly entryPoints: EntryPointContext
  readonly fileSystem: FileSystem
  /** Files of the repository that Git would keep: what is not among them was built. */
  readonly isKept: (path: FilePath) => boolean
  /** The options of a documented file, by absolute path. */
  readonly optionsOf: (fileName: string) => OwnedOptions | undefined
}

export interface Resolver {
  /** For a compiler host: one answer per literal, each by the tsconfig of the file that it stands in. */
  resolve(
    literals: readonly ts.StringLiteralLike[],
    sourceFile: ts.SourceFile,
  ): readonly ts.ResolvedModuleWithFailedLookupLocations[]
  /** Packages that documented files import: all, and those that could not be found. */
  imported(): { readonly all: ReadonlySet<string>; readonly missing: ReadonlySet<string> }
}

const nowhere: ts.ResolvedModuleWithFailedLookupLocations = { resolvedModule: undefined }

/**
 * Resolves imports so that they lead to source: another package of the repository to its source and not to what was built from
 * it, a `.js` with declarations beside it to the `.js`, an alias by the `paths` of the importing file's own tsconfig.
 */
export function createResolver(input: ResolverInput): Resolver {
  const { root, packages, entryPoints, fileSystem } = input
  const inside = (fileName: string): FilePath | null =>
    fileName.startsWith(`${root}/`) ? fileName.slice(root.length + 1) : null
  const host: ts.ModuleResolutionHost = {
    ...resolutionHost(fileSystem),
    useCaseSensitiveFileNames: true,
    getCurrentDirectory: () => root,
  }
  const packageJsons = ts.createModuleResolutionCache(root, name => name).getPackageJsonInfoCache()
  const caches = new Map<string, { readonly options: ts.CompilerOptions; readonly cache: ts.ModuleResolutionCache }>()
  const settingsFor = (owned: OwnedOptions, key: string, override: ts.CompilerOptions) => {
    const id = `${key} ${owned.configPath ?? ''}`
    let settings = caches.get(id)
    if (settings === undefined) {
      const options = { ...resolutionOptions(owned.options), ...override }
      const cache = ts.createModuleResolutionCache(root, name => name, options, packageJsons)
      settings = { options, cache }
      caches.set(id, settings)
    }
    return settings
  }
  const all = new Set<string>()
  const missing = new Set<string>()

  const toModule = (path: FilePath): ts.ResolvedModuleWithFailedLookupLocations => ({
    resolvedModule: {
      resolvedFileName: `${root}/${path}`,
      extension: extensionOf(path),
      isExternalLibraryImport: false,
      resolvedUsingTsExtension: false,
    },
  })

  /** The source behind a file that the compiler found, where that file is not source itself. */
  const behind = (fileName: string): FilePath | null => {
    const path = inside(fileName)
    if (path === null || path.startsWith('node_modules/') || path.includes('/node_modules/')) return null
    if (entryPoints.find(path) === path) return null
    if (input.isKept(path)) return isDeclarationFile(path) ? siblingSource(path, entryPoints) : null
    return sourceOf(
      packages.owner(path).manifest,
      relativeTo(packages.owner(path).manifest.directory, path),
      entryPoints,
    )
  }

  const resolveOne = (
    literal: ts.StringLiteralLike,
    sourceFile: ts.SourceFile,
    owned: OwnedOptions,
    documented: boolean,
  ): ts.ResolvedModuleWithFailedLookupLocations => {
    const name = literal.text
    const fileName = sourceFile.fileName
    const path = inside(fileName)
    const relative = name.startsWith('.') || name.startsWith('/')
    const aliased = !relative && matchesAlias(name, owned.options)
    if (documented && !relative && !aliased) {
      const source = fromRepository(name, path)
      if (source !== null) return toModule(source)
    }
    const attempt = (key: string, override: ts.CompilerOptions): ts.ResolvedModuleFull | undefined => {
      const { options, cache } = settingsFor(owned, key, override)
      const mode = modeOf(literal, sourceFile, options)
      return ts.resolveModuleName(name, fileName, options, host, cache, undefined, mode).resolvedModule
    }
    let found = attempt('own', {})
    // What the file's own settings cannot resolve, its bundler may: an import without an extension under NodeNext, `exports` under Node10.
    if (found === undefined && documented && owned !== defaultOptions) found = attempt('bundler', bundlerOverride)
    if (found !== undefined) {
      const source = documented ? behind(found.resolvedFileName) : null
      return source === null ? { resolvedModule: found } : toModule(source)
    }
    if (!documented || path === null) return nowhere
    if (relative) {
      const target = name.startsWith('/') ? null : joinInside(directoryOf(path), name)
      const owner = packages.owner(path).manifest
      const source = target === null ? null : sourceOf(owner, relativeTo(owner.directory, target), entryPoints)
      return source === null || source === path ? nowhere : toModule(source)
    }
    const source = aliased ? fromRepository(name, path) : null
    return source === null ? nowhere : toModule(source)
  }

  /** A package of the repository by name, and `#imports` of the importing package, as source. */
  const fromRepository = (name: string, from: FilePath | null): FilePath | null => {
    if (name.startsWith('#')) {
      return from === null ? null : resolveImport(packages.owner(from).manifest, name, entryPoints)
    }
    const packageName = packageNameOf(name)
    const manifest = packages.byName.get(packageName)
    if (manifest === undefined) return null
    const subpath = name === packageName ? '.' : `.${name.slice(packageName.length)}`
    return resolveEntryPoint(manifest, subpath, entryPoints)
  }

  return {
    resolve(literals, sourceFile) {
      const own = input.optionsOf(sourceFile.fileName)
      return literals.map(literal => {
        const result = resolveOne(literal, sourceFile, own ?? defaultOptions, own !== undefined)
        if (own !== undefined) count(literal.text, result, own)
        return result
      })
    },
    imported: () => ({ all, missing }),
  }

  function count(name: string, result: ts.ResolvedModuleWithFailedLookupLocations, owned: OwnedOptions): void {
    if (/^[./#]/.test(name) || (name.includes(':') && !name.startsWith('node:')) || matchesAlias(name, owned.options))
      return
    if (packages.byName.has(packageNameOf(name)) || !/^(?:@[\w.~-]+\/)?[\w.~:-]+/.test(name)) return
    const packageName = isBuiltin(name) ? '@types/node' : packageNameOf(name)
    all.add(packageName)
    if (result.resolvedModule === undefined) missing.add(packageName)
  }
}

function packageNameOf(specifier: string): string {
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier)
}

const bundlerOverride: ts.CompilerOptions = {
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
}

/** What a tsconfig says about finding modules, and nothing else. */
function resolutionOptions(options: ts.CompilerOptions): ts.CompilerOptions {
  const module = options.module ?? ts.ModuleKind.Preserve
  const node = module >= ts.ModuleKind.Node16 && module <= ts.ModuleKind.NodeNext
  const kind = options.moduleResolution ?? (node ? ts.ModuleResolutionKind.NodeNext : ts.ModuleResolutionKind.Bundler)
  const kept: ts.CompilerOptions = {
    module: node ? module : ts.ModuleKind.Preserve,
    moduleResolution: kind === ts.ModuleResolutionKind.Classic ? ts.ModuleResolutionKind.Node10 : kind,
    allowJs: true,
    resolveJsonModule: true,
    allowImportingTsExtensions: true,
  }
  for (const name of [
    'paths',
    'pathsBasePath',
    'baseUrl',
    'rootDirs',
    'customConditions',
    'moduleSuffixes',
    'preserveSymlinks',
    'configFilePath',
    'resolvePackageJsonExports',
    'resolvePackageJsonImports',
  ]) {
    if (options[name] !== undefined) kept[name] = options[name]
  }
  return kept
}

function modeOf(
  literal: ts.StringLiteralLike,
  sourceFile: ts.SourceFile,
  options: ts.CompilerOptions,
): ts.ResolutionMode {
  return ts.getModeForUsageLocation(sourceFile, literal, options)
}

function matchesAlias(name: string, options: ts.CompilerOptions): boolean {
  return Object.keys(options.paths ?? {}).some(pattern => {
    const star = pattern.indexOf('*')
    if (star < 0) return pattern === name
    return star > 0 && name.startsWith(pattern.slice(0, star)) && name.endsWith(pattern.slice(star + 1))
  })
}

function relativeTo(directory: FilePath, path: FilePath): string {
  return directory === '' ? path : path.slice(directory.length + 1)
}

function extensionOf(path: FilePath): string {
  return /\.[cm]?[jt]sx?$/.exec(path)?.[0] ?? '.ts'
}
