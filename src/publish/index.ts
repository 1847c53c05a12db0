/** Documentation package → pages, files for programs, and what a run says of itself. */
export { annotationsOf } from './annotations.ts'
export { uploadArtifact } from './artifact.ts'
export { checkLinks } from './check-links.ts'
export { packageJsonSchema, packageSchema } from './package-schema.ts'
export { type RenderedFiles, renderPackage } from './render.ts'
export { reportOf } from './report.ts'
export type { RunFacts } from './run.ts'

export { renderJobSummary, renderSurroundings } from './summary.ts'
export { renderCheck, renderDocument } from './terminal.ts'
export { MANIFEST, type WriteResult, writePackage } from './write.ts'
