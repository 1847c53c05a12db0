export { Comparator } from './comparator.ts'
export type { ComparisonOracle } from './compare-component.ts'
export { type CorrectionsByStream, correctionsOf } from './corrections-of.ts'
export { mergeDocumentation } from './merge.ts'
