export { choicesFor, claimOf, expectationOf, fitsSlot, type GivenAnswer, printOf } from './answers.ts'
export { CheckpointManager, type CheckpointOptions } from './checkpoint.ts'
export {
  type ConvergenceCheck,
  ConvergenceChecker,
  type ConvergenceCriteria,
  type Criterion,
  defaultCriteria,
} from './convergence.ts'
export { DualStreamOrchestrator, type OrchestratorParts } from './orchestrator.ts'
export { type ProgressSummary, ProgressTracker } from './progress.ts'
export { StateRecovery } from './recovery.ts'
export type { Checkpoint } from './schemas.ts'
export type { Question, QuestionSubject, Ticket, TicketManager, TicketResolution } from './tickets.ts'
export {
  defaultConfig,
  type OrchestratorConfig,
  type OrchestratorPhase,
  type OrchestratorState,
  type ProgressCallback,
} from './types.ts'
