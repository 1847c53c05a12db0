/** From a folder to programs: what there is to document, how it is compiled, and what is public. */
export type { Discovery } from './discover.ts'

export { loadProject, parseDiagnosticsOf } from './load.ts'
export { moduleExports, moduleSymbol, publicDeclarations } from './public-api.ts'
export type { LoadedProject, ProjectOptions, SourceEntry } from './types.ts'
