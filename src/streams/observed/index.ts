/** Stream B's built-in engine: what the code does. */
export { conditionForCallers } from './conditions.ts'
export { documentObserved } from './document-observed.ts'
export { wholeGuards } from './outcomes.ts'
