export { type CheckInput, type CheckResult, checkRepository } from './check.ts'
export { DRIFT_RULES, type DriftRule } from './codes.ts'
export { type DriftInput, findDrift } from './find-drift.ts'
export type { Readme } from './readme.ts'
