import { setTimeout } from 'node:timers/promises'
import type { ReviewClock } from './run-tickets.ts'

/** The machine's clock. */
export const systemReviewClock: ReviewClock = {
  now: () => new Date(),
  async sleep(milliseconds, signal) {
    try {
      await setTimeout(milliseconds, undefined, { signal })
    } catch (error) {
      if (!signal.aborted) throw error
    }
  },
}
