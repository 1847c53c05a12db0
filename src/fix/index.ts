export { type FixPlan, planFixes } from './plan.ts'
export { isMechanical } from './repairs.ts'
