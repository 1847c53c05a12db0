/** Language models: a request in, a checked answer or a named failure out, within limits of number, time and money. */
export { type ResolvedEngines, resolveEngines } from './engines.ts'
export { answerStore } from './kept.ts'
export { type Keys, keysFrom } from './keys.ts'
export { Models } from './models.ts'

export type {
  Model,
  ModelAnswer,
  ModelRequest,
} from './types.ts'
