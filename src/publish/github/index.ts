export type { Publication, TouchedTicket } from './messages.ts'
export { type PublishRequest, publishDocumentation, readDocs } from './publish.ts'
export { type Target, targetOf } from './target.ts'
