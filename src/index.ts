/** TwinScribe as a library. `docs/architecture.md` tells how the parts fit together. */
export { type ProjectOptions, StaticAnalysisOracle } from './analysis/index.ts'
export { type DocumentRequest, type DocumentRun, documentRepository } from './commands/document.ts'
export { type CommentFixes, fixComments } from './commands/fix.ts'
export {
  type CheckInput,
  type CheckResult,
  checkRepository,
  type Readme,
} from './comparison/drift/index.ts'
export { Comparator } from './comparison/index.ts'
export type { Config } from './config.ts'
export { CancelledError, ConfigurationError, StateError } from './errors.ts'
export { type Logger, silentLogger } from './logger.ts'
export type * from './model/index.ts'
export * from './orchestrator/index.ts'
export { inputHash, type LastRun, openState, type StateStore } from './orchestrator/unchanged.ts'
export { type RenderedFiles, renderPackage, type WriteResult, writePackage } from './publish/index.ts'
export { resolveConfig } from './resolve-config.ts'
export {
  type BuiltInEngine,
  createStream,
  type DocumentationStream,
  type Documenter,
  type EngineIdentity,
  type StreamDependencies,
  StreamError,
  streamOf,
} from './streams/index.ts'
export { VERSION } from './version.ts'
