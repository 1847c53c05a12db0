/** What a run knows of itself beside the package: counts and times, which are not part of what is published. */
import type { SpendingReport } from '../model/index.ts'
import type { WriteResult } from './write.ts'

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
}
