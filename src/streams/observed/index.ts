/** Stream B's built-in engine: what the code does. */
export { condition } from './conditions.ts'
export { documentObserved, type ObservedContext } from './document-observed.ts'
