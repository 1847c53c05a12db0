/** Language models: a request in, a checked answer or a named failure out, within limits of number, time and money. */
export { type EngineConfig, type ResolvedEngines, type ResolvedModel, resolveEngines } from './engines.ts'
export { answerStore } from './kept.ts'
export { type Keys, keysFrom } from './keys.ts'
export { type LimitConfig, type ModelParts, Models } from './models.ts'
export { estimateTokens } from './tokens.ts'
export {
  type Model,
  type ModelAnswer,
  ModelError,
  type ModelFailure,
  type ModelRequest,
  type Payer,
  type Tier,
  type Usage,
} from './types.ts'
