/** From a folder to programs: what there is to document, how it is compiled, and what is public. */
export { type DiscoveredSource, type Discovery, discover } from './discover.ts'
export { type Fingerprint, fingerprintInputs } from './fingerprint.ts'
export { loadProject, parseDiagnosticsOf } from './load.ts'
export { type ModuleExport, moduleExports, publicDeclarations } from './public-api.ts'
export type { LoadedProject, ProjectOptions, SourceEntry } from './types.ts'
