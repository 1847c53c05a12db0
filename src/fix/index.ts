export { planFixes } from './plan.ts'
