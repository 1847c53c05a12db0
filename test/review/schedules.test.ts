import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultsFromSeed } from '../support/github/index.ts'
import { type ReviewWorld, reviewWorld } from '../support/review-world.ts'

/** Schedules in a test run; `SCHEDULES=200 npx vitest run test/review/schedules.test.ts` for more. */
const SCHEDULES = Number(process.env.SCHEDULES ?? 4)

const CHOICES = ['accept-a', 'accept-b', 'ignore'] as const
/** Components with one question each, and three versions of the code of each. */
const COMPONENTS = ['redraw', 'least', 'most'] as const
type Component = (typeof COMPONENTS)[number]

const step = fc.oneof(
  fc.record({
    kind: fc.constant('answer' as const),
    component: fc.constantFrom(...COMPONENTS),
    choice: fc.constantFrom(...CHOICES),
    by: fc.constantFrom('mona', 'maria', 'stranger', 'tim'),
  }),
  fc.record({
    kind: fc.constant('change' as const),
    component: fc.constantFrom(...COMPONENTS),
    version: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({ kind: fc.constant('move' as const) }),
  fc.record({ kind: fc.constant('race' as const), runs: fc.integer({ min: 2, max: 3 }) }),
  fc.record({ kind: fc.constant('faults' as const), seed: fc.integer({ min: 0, max: 1_000_000 }) }),
  fc.record({ kind: fc.constant('evict' as const) }),
  fc.record({ kind: fc.constant('expire' as const) }),
  fc.record({ kind: fc.constant('tidy' as const), component: fc.constantFrom(...COMPONENTS) }),
)

class Model {
  readonly versions: Record<Component, number> = { redraw: 0, least: 0, most: 0 }
  moved = false
  /** By component and version of its code: what the last entitled person said about it. */
  readonly answers = new Map<string, string>()

  keyOf(component: Component): string {
    return `${component} ${this.versions[component]}`
  }
}

function writeCode(world: ReviewWorld, { versions, moved }: Model, originals: Record<string, string>): void {
  const chart = (originals['src/chart.js'] ?? '').replace(
    'chart.options = options',
    ['chart.options = options', 'chart.options = { ...options }', 'Object.assign(chart, { options })'][
      versions.redraw
    ] ?? '',
  )
  const range = (originals['src/range.js'] ?? '')
    .replace("rule.kind === 'least'", `rule.kind === 'least${versions.least === 0 ? '' : versions.least}'`)
    .replace("rule.kind === 'most'", `rule.kind === 'most${versions.most === 0 ? '' : versions.most}'`)
  const file = moved ? 'src/limits.js' : 'src/range.js'
  world.write('src/range.js', '')
  world.write('src/limits.js', '')
  world.write('src/chart.js', chart.replace('./range.js', `./${file.slice(4)}`))
  world.write(file, range)
  world.write('src/index.js', (originals['src/index.js'] ?? '').replace('./range.js', `./${file.slice(4)}`))
}

async function ticketOf(world: ReviewWorld, component: Component) {
  const issues = await world.issues()
  return issues.find(
    ({ mark }) =>
      mark?.questions.some(question => question.component.endsWith(component)) && mark.closed !== 'duplicate',
  )
}

test('whatever happens in whatever order, nothing is asked twice, no answer is lost, and the documentation is a cold run’s', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async steps => {
      const world = await reviewWorld()
      const originals = Object.fromEntries(
        ['src/chart.js', 'src/range.js', 'src/index.js'].map(file => [file, world.read(file)]),
      )
      const model = new Model()
      await world.run()
      for (const one of steps) {
        switch (one.kind) {
          case 'answer': {
            const ticket = await ticketOf(world, one.component)
            if (ticket === undefined) break
            const text = one.component === 'redraw' ? one.choice : 'ignore'
            await world.say(one.by, ticket.number, `/twinscribe ${text}`)
            if (one.by === 'mona' || one.by === 'maria') model.answers.set(model.keyOf(one.component), text)
            break
          }
          case 'change':
            model.versions[one.component] = one.version
            writeCode(world, model, originals)
            break
          case 'move':
            model.moved = !model.moved
            writeCode(world, model, originals)
            break
          case 'race':
            await Promise.all(Array.from({ length: one.runs }, () => world.run({ cold: true })))
            break
          case 'faults':
            world.github.faults.add(...faultsFromSeed(one.seed, 3))
            await world.run()
            world.github.faults.clear()
            break
          case 'evict':
            await world.run({ cold: true })
            break
          case 'expire':
            await world.run({ hoursLater: 49 })
            break
          case 'tidy': {
            const ticket = await ticketOf(world, one.component)
            if (ticket?.state === 'open')
              await world.github.as('maria', 'PATCH', `/issues/${ticket.number}`, {
                state: 'closed',
                state_reason: 'completed',
              })
            break
          }
        }
        const warm = await world.run()
        const issues = await world.issues()
        const open = issues.filter(({ state }) => state === 'open').flatMap(({ mark }) => mark?.questions ?? [])
        const ids = open.filter(({ gone }) => !gone).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const component of COMPONENTS) {
          const wanted = model.answers.get(model.keyOf(component))
          const discrepancy = warm.package.convergenceReport.discrepancies.find(other =>
            other.component.endsWith(component),
          )
          expect([component, discrepancy?.answer?.choice]).toEqual([component, wanted])
          const isOpen = open.some(question => question.component.endsWith(component))
          expect([component, isOpen]).toEqual([component, wanted === undefined])
        }
        const cold = await world.run({ apart: true })
        expect(cold.counts.writes).toBe(0)
        expect(cold.docs).toEqual(warm.docs)
        const quiet = await world.run()
        expect(quiet.counts.writes).toBe(0)
        expect(quiet.counts.all).toBeLessThanOrEqual(5)
      }
    }),
    { numRuns: SCHEDULES },
  )
}, 3_600_000)
