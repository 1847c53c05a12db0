import { describe, expect, it } from 'vitest'
import { ProgressTracker } from '../../src/orchestrator/progress.ts'

function tracked(): { readonly tracker: ProgressTracker; readonly pass: (seconds: number) => void } {
  let now = 100
  const tracker = new ProgressTracker(() => now)
  return {
    tracker,
    pass: seconds => {
      now += seconds
    },
  }
}

describe('ProgressTracker', () => {
  it('knows nothing before the first component', () => {
    const { tracker, pass } = tracked()
    tracker.start()
    pass(5)
    expect(tracker.estimateRemaining(10, 1)).toBeNull()
    expect(tracker.getThroughput()).toBeNull()
    expect(tracker.getSummary()).toMatchObject({ elapsedSeconds: 5, components: 0, averageComponentSeconds: null })
  })

  it('estimates from the wall clock, because components run side by side', () => {
    const { tracker, pass } = tracked()
    tracker.start()
    for (let i = 0; i < 10; i++) tracker.recordComponent(`src/a.ts#f${i}`, 2)
    pass(4)
    expect(tracker.getThroughput()).toBe(2.5)
    expect(tracker.estimateRemaining(5, 0)).toBe(2)
  })

  it('adds what further iterations took on average', () => {
    const { tracker, pass } = tracked()
    tracker.start()
    tracker.recordComponent('src/a.ts#f', 1)
    pass(1)
    tracker.recordIteration(10)
    tracker.recordIteration(20)
    expect(tracker.estimateRemaining(0, 2)).toBe(30)
    expect(tracker.estimateRemaining(-1, -1)).toBe(0)
  })

  it('lists the slowest components, slowest first', () => {
    const { tracker } = tracked()
    for (const [index, seconds] of [3, 9, 1, 7, 5, 8].entries()) tracker.recordComponent(`f${index}`, seconds)
    expect(tracker.getSummary().slowest.map(({ seconds }) => seconds)).toEqual([9, 8, 7, 5, 3])
  })

  it('takes a change of phase for no component', () => {
    const { tracker } = tracked()
    tracker.recordComponent(null, null)
    expect(tracker.getSummary().components).toBe(0)
  })

  it('starts again from zero', () => {
    const { tracker, pass } = tracked()
    tracker.start()
    tracker.recordComponent('src/a.ts#f', 1)
    pass(3)
    tracker.start()
    expect(tracker.getSummary()).toMatchObject({ elapsedSeconds: 0, components: 0, iterations: 0, slowest: [] })
  })
})
