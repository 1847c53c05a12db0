/**
 * The whole Action, in processes of its own, while people push and answer, runs are cancelled, killed and overtaken, and the services
 * fail. `SCHEDULES=200` plays so many; `SEED=17` plays that one alone, and `SEED=17-40` those from one to the other; `TELL=1` tells every
 * story, also of those that end well.
 */
import { expect, test } from 'vitest'
import { scheduleFrom } from '../support/world/drawn.ts'
import { violations } from '../support/world/invariants.ts'
import { play } from '../support/world/schedule.ts'

const { SCHEDULES, SEED, TELL } = process.env
/** Short ones, one for each way to publish. */
const ALWAYS = [4, 5, 35]
const SEEDS = SEED !== undefined ? between(SEED) : SCHEDULES === undefined ? ALWAYS : between(`1-${SCHEDULES}`)

function between(range: string): readonly number[] {
  const [first = '', last = first] = range.split('-')
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index)
}

test.for(SEEDS)(
  'whatever happens in whatever order, nothing is asked twice, no answer is lost, and what is published is a cold run’s (seed %i)',
  { timeout: 1_200_000 },
  async seed => {
    const played = await play(scheduleFrom(seed))
    const problems = await violations(played)
    if (TELL !== undefined) console.log(played.world.story.join('\n'))
    expect(problems, `seed ${seed}\n${played.world.story.join('\n')}\n\n${problems.join('\n\n')}`).toEqual([])
  },
)
