export type { RepairedSource } from './changes.ts'
export { type Publication, publicationSummary, type TouchedTicket } from './messages.ts'
export { type PublishRequest, publishDocumentation, readDocs } from './publish.ts'
export { type Target, targetOf } from './target.ts'
