/** Source → facts, and the oracle that judges by them. Nothing above this folder touches a syntax tree. */
export { type Analysis, analyse } from './analyse.ts'
export { StaticAnalysisOracle } from './oracle/index.ts'

export type { ProjectOptions } from './project/index.ts'
