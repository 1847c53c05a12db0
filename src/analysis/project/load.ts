import { join } from 'node:path'
import { ts } from 'ts-morph'
import { compareText, type FilePath, type HealthWarning, type PackageFacts } from '../../model/index.ts'
import { redact } from '../../redact.ts'
import { createCompilerHost } from './compiler-host.ts'
import { type Discovery, discover, entryPointContext } from './discover.ts'
import { type EntryPointContext, findEntryPoints } from './entry-points.ts'
import { type FileSystem, openFileSystem } from './file-system.ts'
import type { Manifest } from './manifest.ts'
import { baseNameOf, directoryOf, languageOf } from './paths.ts'
import { programKey, programOptions } from './program-options.ts'
import { createResolver, type Resolver, resolutionHost } from './resolution.ts'
import { type OwnedOptions, readTsConfigs } from './tsconfig.ts'
import type { LoadedProject, ProjectOptions, SourceEntry } from './types.ts'

/** Declarations of dependencies may be larger than any source that is worth documenting. */
const maxDeclarationBytes = 20_000_000

/**
 * Loads a repository into as few programs as its compiler options allow, every documented file in exactly one of them. Works
 * with tsconfigs or without, with installed dependencies or without; what is missing is told in `health`.
 *
 * `discovery`: what `discover` (or `fingerprintInputs`) already found with the same options
 * @throws ConfigurationError when the root is not a folder or a glob cannot be understood.
 */
export function loadProject(options: ProjectOptions, discovery: Discovery = discover(options)): LoadedProject {
  const { root } = discovery
  const health: HealthWarning[] = [...discovery.health]
  const fileSystem = openFileSystem(Math.max(options.maxFileBytes, maxDeclarationBytes))
  const configs = readTsConfigs({
    root,
    files: discovery.files,
    readFile: fileSystem.readFile,
    fileExists: fileSystem.fileExists,
  })
  const owned = new Map<string, OwnedOptions>()
  for (const { path, absolutePath } of discovery.sources) owned.set(absolutePath, configs.optionsFor(path))
  health.push(...configs.health())

  const context = entryPointContext(discovery)
  const kept = new Set(discovery.files)
  const resolver = createResolver({
    root,
    packages: discovery.packages,
    entryPoints: context,
    fileSystem,
    isKept: path => kept.has(path),
    optionsOf: fileName => owned.get(fileName),
  })
  // From here on no secret is known: not to documentation, state, logs, or models. Positions stay as they are.
  const texts = new Map(discovery.sources.map(({ absolutePath, text }) => [absolutePath, redact(text)]))
  const host = createCompilerHost({
    root,
    fileSystem,
    resolver,
    textOf: fileName => texts.get(fileName),
    isModulePackage: fileName => discovery.packages.owner(fileName.slice(root.length + 1)).manifest.type === 'module',
    onParseFailure: (fileName, message) => health.push(parseFailure(fileName.slice(root.length + 1), message)),
  })

  const programs: ts.Program[] = []
  const files: SourceEntry[] = []
  for (const group of groupByOptions(discovery, owned)) {
    const declarations = group.declarations.filter(name => !hasImplementation(name, texts))
    const ambient = ambientTypes(group.members, discovery, owned, fileSystem, root)
    const program = ts.createProgram({
      rootNames: [...group.members.map(({ absolutePath }) => absolutePath), ...declarations, ...ambient],
      options: group.options,
      host,
    })
    programs.push(program)
    const checker = program.getTypeChecker()
    for (const { path, absolutePath } of group.members) {
      const sourceFile = program.getSourceFile(absolutePath)
      if (sourceFile === undefined) continue
      const { index } = discovery.packages.owner(path)
      files.push({ path, absolutePath, language: languageOf(path), package: index, sourceFile, checker, program })
    }
  }
  files.sort((a, b) => compareText(a.path, b.path))
  for (const { path, sourceFile } of files) health.push(...syntaxErrors(path, sourceFile))
  const readmes = findReadmes(discovery.files)
  health.push(...missingDependencies(discovery, resolver, programs.some(hasNodeTypes)))
  return {
    root,
    packages: discovery.packages.list.map(manifest => packageFacts(manifest, readmes, context)),
    programs,
    files,
    byFileName: new Map(files.map(entry => [entry.sourceFile.fileName, entry])),
    health,
  }
}

interface Group {
  readonly options: ts.CompilerOptions
  readonly members: { readonly path: FilePath; readonly absolutePath: string }[]
  readonly declarations: readonly string[]
}

function groupByOptions(discovery: Discovery, owned: ReadonlyMap<string, OwnedOptions>): readonly Group[] {
  const groups = new Map<string, Group & { readonly configs: Set<OwnedOptions> }>()
  const keys = new Map<OwnedOptions, { readonly key: string; readonly options: ts.CompilerOptions }>()
  for (const { path, absolutePath } of discovery.sources) {
    const own = owned.get(absolutePath)
    if (own === undefined) continue
    let keyed = keys.get(own)
    if (keyed === undefined) {
      const options = programOptions(own.options)
      keyed = { key: programKey(options), options }
      keys.set(own, keyed)
    }
    let group = groups.get(keyed.key)
    if (group === undefined) {
      group = { options: keyed.options, members: [], declarations: [], configs: new Set() }
      groups.set(keyed.key, group)
    }
    group.members.push({ path, absolutePath })
    group.configs.add(own)
  }
  return [...groups.values()].map(({ options, members, configs }) => ({
    options,
    members,
    declarations: [...new Set([...configs].flatMap(({ declarations }) => declarations))].sort(),
  }))
}

/** Declarations beside the source that they describe would hide it. */
function hasImplementation(declaration: string, texts: ReadonlyMap<string, string>): boolean {
  const stem = declaration.replace(/\.d\.[cm]?ts$/, '')
  return ['.js', '.jsx', '.mjs', '.cjs', '.ts', '.tsx'].some(extension => texts.has(stem + extension))
}

/** Type packages that declare what a test runner brings; the documented sources are not tests. */
const testTypes = /^(?:jest|mocha|jasmine|chai|sinon|tap|tape|qunit|ava|karma|cypress)\b|^testing-library__/

/**
 * The files of the ambient types that the members' packages use: those that a tsconfig lists in `types`, else the `@types`
 * that the package depends on and that no import would bring in.
 */
function ambientTypes(
  members: Group['members'],
  discovery: Discovery,
  owned: ReadonlyMap<string, OwnedOptions>,
  fileSystem: FileSystem,
  root: string,
): readonly string[] {
  const wanted = new Map<string, { readonly folder: string; readonly typeRoots: readonly string[] | undefined }>()
  const seen = new Set<string>()
  for (const { path, absolutePath } of members) {
    const own = owned.get(absolutePath)
    const { manifest } = discovery.packages.owner(path)
    const key = `${manifest.directory} ${own?.configPath ?? ''}`
    if (own === undefined || seen.has(key)) continue
    seen.add(key)
    const listed = own.options.types?.filter(name => name !== '*')
    const rootDependencies = discovery.packages.list[0]?.dependencies ?? []
    const names =
      own.options.types !== undefined && !own.options.types.includes('*')
        ? (listed ?? [])
        : ambientDependencies([...manifest.dependencies, ...rootDependencies])
    for (const name of names) {
      if (!wanted.has(name))
        wanted.set(name, { folder: join(root, manifest.directory), typeRoots: own.options.typeRoots })
    }
  }
  const host = resolutionHost(fileSystem)
  const found = new Set<string>()
  for (const [name, { folder, typeRoots }] of [...wanted].sort(([a], [b]) => compareText(a, b))) {
    const options: ts.CompilerOptions = {
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      module: ts.ModuleKind.Preserve,
    }
    if (typeRoots !== undefined) options.typeRoots = [...typeRoots]
    const from = join(folder, '__types__.ts')
    const { resolvedTypeReferenceDirective: resolved } = ts.resolveTypeReferenceDirective(name, from, options, host)
    if (resolved?.resolvedFileName !== undefined) found.add(resolved.resolvedFileName)
  }
  return [...found]
}

function ambientDependencies(dependencies: readonly string[]): readonly string[] {
  const installed = new Set(dependencies)
  return [...installed].flatMap(name => {
    const plain = name.startsWith('@types/') ? name.slice('@types/'.length) : null
    if (plain === null || testTypes.test(plain)) return []
    // `scope__name` stands for `@scope/name`.
    const described = plain.includes('__') ? `@${plain.replace('__', '/')}` : plain
    return installed.has(described) ? [] : [plain]
  })
}

/** Folder → its README, a Markdown one where there are several. */
function findReadmes(files: readonly FilePath[]): ReadonlyMap<FilePath, FilePath> {
  const found = new Map<FilePath, FilePath>()
  for (const path of files) {
    if (!/^readme(?:\.(?:md|markdown|mdx|rst|txt))?$/i.test(baseNameOf(path))) continue
    const other = found.get(directoryOf(path))
    if (other === undefined || (isMarkdown(path) && !isMarkdown(other))) found.set(directoryOf(path), path)
  }
  return found
}

function isMarkdown(path: FilePath): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}

function packageFacts(
  manifest: Manifest,
  readmes: ReadonlyMap<FilePath, FilePath>,
  context: EntryPointContext,
): PackageFacts {
  const { name, version, description, directory, dependencies, repositoryUrl } = manifest
  return {
    name,
    version,
    description,
    directory,
    private: manifest.private,
    entryPoints: findEntryPoints(manifest, context),
    readme: readmes.get(directory) ?? null,
    dependencies,
    repositoryUrl,
  }
}

function syntaxErrors(path: FilePath, sourceFile: ts.SourceFile): readonly HealthWarning[] {
  const errors = parseDiagnosticsOf(sourceFile)
  const first = errors[0]
  if (first === undefined) return []
  const { line } = sourceFile.getLineAndCharacterOfPosition(first.start ?? 0)
  const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`
  return [
    {
      code: 'syntax-error',
      file: path,
      line: line + 1,
      message: `${path} does not parse: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}${more} It is documented as far as it does.`,
      remedy: 'Correct the syntax, or exclude the file if it is meant to be broken.',
    },
  ]
}

/** The parser leaves its complaints on the tree, under a name that the public types do not have. */
export function parseDiagnosticsOf(sourceFile: ts.SourceFile): readonly ts.DiagnosticWithLocation[] {
  const { parseDiagnostics } = sourceFile as { parseDiagnostics?: readonly ts.DiagnosticWithLocation[] }
  return parseDiagnostics ?? []
}

function parseFailure(file: FilePath, message: string): HealthWarning {
  return {
    code: 'syntax-error',
    file,
    line: null,
    message: `${file} cannot be parsed (${message}) and is documented as an empty module.`,
    remedy: 'Exclude it if it is generated; otherwise split what is nested too deep.',
  }
}

/** Node's own modules are declared, not found: whoever imports them needs the types to be in the program. */
function hasNodeTypes(program: ts.Program): boolean {
  return program.getSourceFiles().some(({ fileName }) => /\/node_modules\/(?:@types\/node|bun-types)\//.test(fileName))
}

function missingDependencies(discovery: Discovery, resolver: Resolver, nodeTypes: boolean): readonly HealthWarning[] {
  const { all, missing } = resolver.imported()
  const names = [...missing].filter(name => !nodeTypes || name !== '@types/node').sort(compareText)
  if (names.length === 0) return []
  const shown = names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '')
  return [
    {
      code: 'missing-dependencies',
      file: null,
      line: null,
      message: `${missingOf(names.length, all.size)} (${shown}): calls into them and types from them are unknown.`,
      remedy: `Run \`${installCommand(discovery)}\` before this run.`,
    },
  ]
}

function missingOf(missing: number, all: number): string {
  if (all === 1) return 'The one package that the source needs is not installed'
  if (missing === all) return `None of the ${all} packages that the source needs is installed`
  return `${missing} of the ${all} packages that the source needs ${missing === 1 ? 'is' : 'are'} not installed`
}

function installCommand(discovery: Discovery): string {
  const has = (name: string): boolean => discovery.files.some(path => path === name)
  if (has('pnpm-lock.yaml') || has('pnpm-workspace.yaml')) return 'pnpm install --frozen-lockfile'
  if (has('yarn.lock')) return 'yarn install --immutable'
  if (has('bun.lock') || has('bun.lockb')) return 'bun install --frozen-lockfile'
  return has('package-lock.json') || has('npm-shrinkwrap.json') ? 'npm ci' : 'npm install'
}
