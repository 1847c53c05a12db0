/** A schedule: what people, machines and services do to the repository, drawn from a seed. */
import fc from 'fast-check'
import { faultsFromSeed } from '../github/index.ts'
import { type Answer, Answers } from './answers.ts'
import { ASKED, type Asked, FIRST, VERSIONS } from './source.ts'
import { type JobOptions, type Stop, startWorld, type Usage, type World } from './world.ts'

type Change =
  | { readonly kind: 'edit'; readonly asked: Asked; readonly version: number }
  | { readonly kind: 'move' | 'rename' | 'cut' | 'reformat' | 'misname' | 'revert' }

type Act =
  | { readonly kind: 'push'; readonly change: Change }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'pull request'; readonly from: 'branch' | 'fork' }
  | { readonly kind: 'night' }
  | { readonly kind: 'race' }
  | { readonly kind: 'expire' }

/** What is wrong with the run that follows. */
type Incident =
  | { readonly kind: 'none' }
  /** It waited in the queue, and a newer one took its place. */
  | { readonly kind: 'skipped' }
  | { readonly kind: 'stopped'; readonly stop: Stop }
  | { readonly kind: 'api faults'; readonly seed: number }
  | { readonly kind: 'cache faults'; readonly call: CacheCall; readonly fault: keyof typeof CACHE_FAULTS }
  | { readonly kind: 'evicted' }
  | { readonly kind: 'poisoned'; readonly how: 'garbage' | 'half' | 'other' }
  /** A person pushes while it runs. */
  | { readonly kind: 'overtaken'; readonly at: number; readonly change: Change }
  /** A person answers while it runs. */
  | { readonly kind: 'answered'; readonly at: number; readonly answer: Answer }

export interface Step {
  readonly act: Act
  readonly incident: Incident
}

export interface Schedule {
  readonly usage: Usage
  readonly steps: readonly Step[]
}

const CACHE_CALLS = [
  'GetCacheEntryDownloadURL',
  'download',
  'CreateCacheEntry',
  'upload',
  'FinalizeCacheEntryUpload',
] as const
type CacheCall = (typeof CACHE_CALLS)[number]

/** None that the client would wait minutes for. */
const CACHE_FAULTS = {
  denied: { kind: 'status', status: 403 },
  absent: { kind: 'status', status: 404 },
  taken: { kind: 'status', status: 409 },
  'too many': { kind: 'status', status: 429 },
  reset: { kind: 'reset' },
  nonsense: { kind: 'nonsense' },
  'lost answer': { kind: 'lost answer' },
  cut: { kind: 'cut', after: 1000 },
} as const

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      asked: fc.constantFrom(...ASKED),
      version: fc.nat({ max: VERSIONS - 1 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'move' as const,
        'rename' as const,
        'cut' as const,
        'reformat' as const,
        'misname' as const,
        'revert' as const,
      ),
    }),
  },
)

const answer: fc.Arbitrary<Answer> = fc.record({
  asked: fc.constantFrom(...ASKED),
  by: fc.constantFrom(
    'mona' as const,
    'mona' as const,
    'maria' as const,
    'maria' as const,
    'tim' as const,
    'stranger' as const,
  ),
  manner: fc.constantFrom(
    'comment' as const,
    'comment' as const,
    'comment' as const,
    'edit' as const,
    'malformed' as const,
    'label' as const,
    'not planned' as const,
    'completed' as const,
  ),
  choice: fc.constantFrom('accept-a' as const, 'accept-b' as const, 'ignore' as const),
})

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('push' as const), change }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('answer' as const), answer }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('pull request' as const),
      from: fc.constantFrom('branch' as const, 'fork' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('night' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('race' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('expire' as const) }) },
)

const moment = fc.integer({ min: 1, max: 14 })

const incident: fc.Arbitrary<Incident> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('none' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('skipped' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('stopped' as const),
      stop: fc.record({
        signal: fc.constantFrom('SIGINT' as const, 'SIGKILL' as const),
        at: fc.oneof({ weight: 4, arbitrary: moment }, { weight: 1, arbitrary: fc.constant('save' as const) }),
      }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('api faults' as const), seed: fc.nat({ max: 1_000_000 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('cache faults' as const),
      call: fc.constantFrom(...CACHE_CALLS),
      fault: fc.constantFrom(...(Object.keys(CACHE_FAULTS) as (keyof typeof CACHE_FAULTS)[])),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('evicted' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('poisoned' as const),
      how: fc.constantFrom('garbage' as const, 'half' as const, 'other' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('overtaken' as const), at: moment, change }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('answered' as const), at: moment, answer }) },
)

const schedule: fc.Arbitrary<Schedule> = fc.record({
  usage: fc.record({
    docsBranch: fc.constantFrom('' as const, '' as const, 'pages' as const),
    fixComments: fc.boolean(),
  }),
  steps: fc.array(fc.record({ act, incident }), { minLength: 4, maxLength: 7, size: 'max' }),
})

export function scheduleFrom(seed: number): Schedule {
  const [drawn] = fc.sample(schedule, { seed, numRuns: 1 })
  if (drawn === undefined) throw new Error(`nothing was drawn from seed ${seed}`)
  return drawn
}

export interface Played {
  readonly world: World
  readonly answers: Answers
}

export async function play({ usage, steps }: Schedule): Promise<Played> {
  const world = await startWorld(usage)
  const answers = new Answers(world)
  world.tell(`Documentation on ${usage.docsBranch || 'main'}${usage.fixComments ? ', comments repaired' : ''}`)
  await world.job({ event: world.pushEvent() })
  const player = new Player(world, answers)
  for (const step of steps) await player.take(step)
  return { world, answers }
}

class Player {
  readonly #world: World
  readonly #answers: Answers
  /** No run has seen all of the newest push yet. */
  #isBehind = false

  constructor(world: World, answers: Answers) {
    this.#world = world
    this.#answers = answers
  }

  async take({ act, incident }: Step): Promise<void> {
    const world = this.#world
    switch (act.kind) {
      case 'push':
        await this.#push(act.change)
        return this.#run(world.pushEvent(), incident)
      case 'answer': {
        const event = await this.#answers.give(act.answer)
        if (event !== null) await this.#run(event, incident)
        return
      }
      case 'pull request':
        return this.#with(incident, async options => void (await world.pullRequestJob(act.from, options)))
      case 'night':
        return this.#run({ name: 'schedule' }, incident)
      case 'race':
        world.tell('  two runs at once:')
        return this.#with(incident, async options => {
          await Promise.all([world.job(options), world.job({ ...options, event: { name: 'workflow_dispatch' } })])
        })
      case 'expire': {
        const old = new Date(Date.now() - 50 * 3_600_000).toISOString().replace(/\.\d+/, '')
        for (const { number } of await world.tickets()) world.github.backdate(number, old)
        world.tell('  the tickets are 50 hours old')
        return this.#run({ name: 'schedule' }, incident)
      }
    }
  }

  async #push(change: Change): Promise<void> {
    const { source } = this.#world
    this.#world.tell(`  push: ${change.kind === 'edit' ? `${change.asked} is version ${change.version}` : change.kind}`)
    this.#isBehind = true
    await this.#world.push(changed(source, change), 'Change the library')
  }

  async #run(event: NonNullable<JobOptions['event']>, incident: Incident): Promise<void> {
    if (incident.kind === 'skipped') return this.#world.tell(`    the run (${event.name}) is left out`)
    await this.#with(incident, async options => {
      const { code } = await this.#world.job({ event, ...options })
      if (code === 0 && incident.kind === 'none') this.#isBehind = false
    })
  }

  async #with(incident: Incident, run: (options: Pick<JobOptions, 'stop' | 'faulty'>) => Promise<void>): Promise<void> {
    const { github, results } = this.#world
    switch (incident.kind) {
      case 'none':
      case 'skipped':
        return run({})
      case 'stopped':
        this.#world.tell(`    ${incident.stop.signal} at ${incident.stop.at}:`)
        await run({ stop: incident.stop })
        break
      case 'api faults': {
        const faults = faultsFromSeed(incident.seed, 3)
        this.#world.tell(`    API faults: ${JSON.stringify(faults)}`)
        github.faults.add(...faults)
        await run({ faulty: true })
        break
      }
      case 'cache faults':
        this.#world.tell(`    cache: ${incident.call} ${incident.fault}`)
        results.faults.plan(incident.call, CACHE_FAULTS[incident.fault], 2)
        await run({})
        break
      case 'evicted':
        this.#world.tell('    the cache is empty')
        results.cache.evict()
        return run({})
      case 'poisoned':
        this.#world.tell(`    the newest entry of the cache is ${incident.how}`)
        this.#poison(incident.how)
        return run({})
      case 'overtaken':
        this.#world.tell(`    overtaken at ${incident.at} by a push:`)
        github.faults.meanwhile({ nth: incident.at }, () => this.#push(incident.change))
        await run({})
        break
      case 'answered':
        if (this.#isBehind) return run({})
        this.#world.tell(`    answered at ${incident.at}:`)
        github.faults.meanwhile({ nth: incident.at }, async () => void (await this.#answers.give(incident.answer)))
        await run({})
        break
    }
    github.faults.clear()
    results.faults.clear()
  }

  #poison(how: 'garbage' | 'half' | 'other'): void {
    const saved = this.#world.results.cache.entries.filter(({ state }) => state === 'saved')
    const newest = saved.at(-1)
    if (newest === undefined) return
    switch (how) {
      case 'garbage':
        newest.blob = Buffer.from('garbage')
        break
      case 'half':
        newest.blob = newest.blob.subarray(0, newest.blob.length >> 1)
        break
      case 'other':
        newest.blob = saved[0]?.blob ?? newest.blob
    }
  }
}

function changed(source: World['source'], change: Change): World['source'] {
  switch (change.kind) {
    case 'edit':
      return { ...source, versions: { ...source.versions, [change.asked]: change.version } }
    case 'move':
      return { ...source, moved: !source.moved }
    case 'rename':
      return { ...source, renamed: !source.renamed }
    case 'cut':
      return { ...source, cut: !source.cut }
    case 'reformat':
      return { ...source, reformatted: !source.reformatted }
    case 'misname':
      return { ...source, misnamed: !source.misnamed }
    case 'revert':
      return FIRST
  }
}
