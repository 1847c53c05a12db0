/** What a run knows of itself beside the package: counts and times, which are not part of what is published. */
import type { ComponentId, SpendingReport } from '../model/index.ts'
import type { WriteResult } from './write.ts'

/** An issue, as far as a report names it. */
export interface NamedIssue {
  readonly number: number
  readonly title: string
  readonly url: string
}

/** What a run did to tickets, and which of them wait for an answer. */
export interface ReviewFacts {
  readonly tickets: readonly (NamedIssue & {
    readonly state: string
    readonly isOpen: boolean
    readonly components: readonly ComponentId[]
  })[]
  /** Questions that no ticket asks yet. */
  readonly unasked: number
  readonly done: Readonly<Record<'opened' | 'reopened' | 'applied' | 'closed' | 'expired', readonly NamedIssue[]>>
}

export interface RunFacts {
  /** Components that were documented in this run, and those whose documentation came from an earlier one. */
  readonly processed: number
  readonly reused: number
  readonly durationMs: number
  /** The docs folder as a person would type it, and what happened in it; null where nothing was to be written. */
  readonly docs: { readonly folder: string; readonly files: WriteResult; readonly dryRun: boolean } | null
  /** Link template for the summary, as in `PublishOptions`. */
  readonly sourceUrl: string | null
  /** What models were asked in this run; null or absent where there was none. */
  readonly spending?: SpendingReport | null
  /** Absent where nobody was to be asked. */
  readonly review?: ReviewFacts
}
