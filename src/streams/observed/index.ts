/** Stream B's built-in engine: what the code does. */
export { condition } from './conditions.ts'
export { documentObserved } from './document-observed.ts'
