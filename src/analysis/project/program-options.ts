import { ts } from 'ts-morph'

/** Flags that change what types are inferred, all members of the `strict` family first. */
const strictFamily = [
  'strictNullChecks',
  'noImplicitAny',
  'noImplicitThis',
  'strictFunctionTypes',
  'strictBindCallApply',
  'strictBuiltinIteratorReturn',
  'useUnknownInCatchVariables',
] as const

const otherFlags = [
  'exactOptionalPropertyTypes',
  'noUncheckedIndexedAccess',
  'experimentalDecorators',
  'jsx',
  'jsxFactory',
  'jsxFragmentFactory',
  'jsxImportSource',
  'reactNamespace',
  'noLib',
] as const

/**
 * The options of the program that a file is analysed in. Everything that does not change types is the same for all files
 * (output, lint-like flags, language target), and how imports are found is decided per file, so that packages that differ
 * only in such things share one program.
 */
export function programOptions(options: ts.CompilerOptions): ts.CompilerOptions {
  const result: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowJs: true,
    checkJs: false,
    maxNodeModuleJsDepth: 0,
    noEmit: true,
    skipLibCheck: true,
    skipDefaultLibCheck: true,
    resolveJsonModule: true,
    esModuleInterop: true,
    allowSyntheticDefaultImports: true,
    allowImportingTsExtensions: true,
    allowArbitraryExtensions: true,
    // Ambient types are added as root files, found from the package that asks for them.
    types: [],
  }
  for (const flag of strictFamily) result[flag] = options[flag] ?? options.strict ?? true
  for (const flag of otherFlags) {
    const value = options[flag]
    if (value !== undefined && value !== false) Object.assign(result, { [flag]: value })
  }
  result.jsx ??= ts.JsxEmit.Preserve
  const lib = libraryOf(options.lib)
  if (lib !== null) result.lib = lib
  return result
}

/** Two files with the same key can live in one program. */
export function programKey(options: ts.CompilerOptions): string {
  return JSON.stringify(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * The library files, with every language level raised to the newest (a newer one only adds) and the platforms kept: whether
 * there is a DOM changes what a name means. Null: the default library, with the DOM.
 */
function libraryOf(lib: readonly string[] | undefined): string[] | null {
  if (lib === undefined) return null
  const platforms = new Set<string>()
  for (const file of lib) {
    const name = file.replace(/^lib\./, '').replace(/\.d\.ts$/, '')
    if (/^(?:es\d|esnext|decorators)/.test(name)) continue
    if (name === 'dom' || name.startsWith('dom.') || name.endsWith('.full')) platforms.add('lib.dom.d.ts')
    else if (name.startsWith('webworker')) platforms.add('lib.webworker.d.ts')
  }
  if (platforms.has('lib.dom.d.ts')) return platforms.size === 1 ? null : ['lib.esnext.d.ts', ...[...platforms].sort()]
  return ['lib.esnext.d.ts', ...[...platforms].sort()]
}
