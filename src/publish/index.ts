/** Documentation package → pages, files for programs, and what a run says of itself. */
export { checkLinks, type DeadLink } from './check-links.ts'
export { packageJsonSchema, packageSchema } from './package-schema.ts'
export { type RenderedFiles, renderPackage } from './render.ts'
export { type PublishOptions, sourceTemplate } from './site.ts'
export { MANIFEST, type WriteOptions, type WriteResult, writePackage } from './write.ts'
