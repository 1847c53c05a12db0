/** The report of a run as JSON: what `document --json` prints and the Action's `report` output carries. */
import type { ConvergenceStatus, DocumentationPackage } from '../model/index.ts'
import type { NamedIssue, ReviewFacts, RunFacts } from './run.ts'
import { type ReportedSpending, reportedSpending } from './spending.ts'

export interface RunReport {
  readonly status: ConvergenceStatus
  readonly converged: boolean
  readonly iterations: number
  readonly components: {
    readonly total: number
    readonly processed: number
    readonly reused: number
    readonly failed: number
  }
  readonly findings: number
  readonly openDiscrepancies: number
  readonly callGraph: {
    readonly edges: number
    readonly unresolved: number
    readonly precision: number
    readonly recall: number
  }
  /** Files in the docs folder; absent where nothing was to be written. */
  readonly files?: {
    readonly written: number
    readonly unchanged: number
    readonly removed: number
    readonly kept: number
  }
  /** Absent where nobody was to be asked. */
  readonly tickets?: {
    readonly open: number
    readonly unasked: number
    /** Numbers of the issues that this run touched. */
    readonly opened: readonly number[]
    readonly reopened: readonly number[]
    readonly applied: readonly number[]
    readonly closed: readonly number[]
    readonly expired: readonly number[]
  }
  readonly warnings: number
  /** Absent where no model was asked. */
  readonly spending?: ReportedSpending
  readonly durationMs: number
}

export function reportOf(pkg: DocumentationPackage, run: RunFacts): RunReport {
  const { convergenceReport: convergence, callGraph } = pkg
  return {
    status: convergence.finalStatus,
    converged: convergence.converged,
    iterations: convergence.totalIterations,
    components: {
      total: pkg.components.length,
      processed: run.processed,
      reused: run.reused,
      failed: new Set(convergence.failedComponents.map(failed => failed.component)).size,
    },
    findings: pkg.findings.length,
    openDiscrepancies: openCount(pkg),
    callGraph: {
      edges: callGraph.edges.length,
      unresolved: callGraph.unresolved.length,
      precision: callGraph.precision,
      recall: callGraph.recall,
    },
    ...(run.docs === null
      ? {}
      : {
          files: {
            written: run.docs.files.written.length,
            unchanged: run.docs.files.unchanged,
            removed: run.docs.files.removed.length,
            kept: run.docs.files.kept.length,
          },
        }),
    ...(run.review === undefined ? {} : { tickets: ticketCounts(run.review) }),
    warnings: pkg.health.length,
    ...(run.spending ? { spending: reportedSpending(run.spending) } : {}),
    durationMs: Math.round(run.durationMs),
  }
}

function ticketCounts({ tickets, unasked, done }: ReviewFacts): NonNullable<RunReport['tickets']> {
  const numbers = (issues: readonly NamedIssue[]): number[] => issues.map(({ number }) => number)
  return {
    open: tickets.filter(({ isOpen }) => isOpen).length,
    unasked,
    opened: numbers(done.opened),
    reopened: numbers(done.reopened),
    applied: numbers(done.applied),
    closed: numbers(done.closed),
    expired: numbers(done.expired),
  }
}

export function openCount(pkg: DocumentationPackage): number {
  return pkg.convergenceReport.discrepancies.filter(one => one.resolution === 'open').length
}
