export { Comparator } from './comparator.ts'

export { correctionsOf } from './corrections-of.ts'
export { mergeDocumentation } from './merge.ts'
