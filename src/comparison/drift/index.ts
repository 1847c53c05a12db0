export { type CheckInput, type CheckResult, checkRepository } from './check.ts'
export { DRIFT_RULES } from './codes.ts'

export type { Readme } from './readme.ts'
