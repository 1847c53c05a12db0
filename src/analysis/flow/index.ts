/** What functions do: how they are left, what they throw and touch, alone and through what they call. */

export { localFlow } from './local.ts'
export { propagate } from './propagate.ts'
export type { CallContext, ComponentFlow, LocalFlow } from './types.ts'
