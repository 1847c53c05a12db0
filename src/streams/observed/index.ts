/** Stream B's built-in engine: what the code does. */
export { documentObserved, type ObservedContext } from './document-observed.ts'
