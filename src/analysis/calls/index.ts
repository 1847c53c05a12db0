/** Call sites → targets → the call graph. */
export { buildCallGraph, type FoldedCalls, foldCalls } from './graph.ts'
export { type CalledComponent, calledComponents } from './own-value.ts'
export { type Calls, resolveCalls } from './resolve.ts'
export type { ResolvedSite } from './types.ts'
