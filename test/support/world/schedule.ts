/** Plays a schedule: what people, machines and services do to the repository. */
import type { Fault } from '../github/index.ts'
import { faultsFromSeed } from '../github/index.ts'
import { Answers, type RunEvent } from './answers.ts'
import { doDeed } from './deeds.ts'
import {
  type Act,
  CACHE_FAULTS,
  CALLS,
  type Change,
  type Incident,
  MISHAPS,
  type Schedule,
  type Step,
} from './drawn.ts'
import { FIRST } from './source.ts'
import { type JobOptions, startWorld, type Usage, type World } from './world.ts'

export interface Played {
  readonly world: World
  readonly answers: Answers
}

export async function play({ usage, steps }: Schedule): Promise<Played> {
  const world = await startWorld(usage)
  const answers = new Answers(world)
  world.tell(told(usage))
  await world.job({ event: world.pushEvent() })
  const player = new Player(world, answers)
  for (const step of steps) await player.take(step)
  world.github.faults.clear()
  return { world, answers }
}

function told({ layout, publish, docsBranch, fixComments, rebuildIssues, waits }: Usage): string {
  const extras = [
    docsBranch,
    fixComments ? 'fix-comments' : '',
    rebuildIssues === 'none' ? '' : `rebuild-issues: ${rebuildIssues}`,
    waits ? 'wait-for-review' : '',
  ]
  return [`${layout}, publish: ${publish}`, ...extras.filter(extra => extra !== '')].join(', ')
}

class Player {
  readonly #world: World
  readonly #answers: Answers
  /** A fault of one call that no run has made yet: it strikes whoever makes it first. */
  #isFaultAhead = false
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
      case 'deed': {
        const event = await doDeed(world, this.#answers, act.deed, act.asked)
        if (event === undefined) return
        this.#isBehind = true
        return this.#run(event ?? { name: 'schedule' }, incident)
      }
      case 'pull request':
        return this.#with(incident, async options => void (await world.pullRequestJob(act.from, options)))
      case 'leave': {
        // What counts is who may write when the answer is read.
        await this.#run({ name: 'schedule' }, { kind: 'none' })
        world.tell('  maria may only read from now on')
        world.permissions.maria = 'read'
        world.github.setPermission('maria', 'read')
        return this.#run({ name: 'schedule' }, incident)
      }
      case 'night':
        return this.#run({ name: 'schedule' }, incident)
      case 'race':
        return this.#race(act, incident)
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

  async #race({ change, at }: Extract<Act, { readonly kind: 'race' }>, incident: Incident): Promise<void> {
    const world = this.#world
    if (change !== null) await this.#push(change)
    const event = change === null ? { name: 'schedule' } : world.pushEvent()
    const other = { event: { name: 'workflow_dispatch' } }
    if (at === null) {
      world.tell('  two runs at once:')
      return this.#with(incident, async options => {
        await Promise.all([world.job({ event, ...options }), world.job({ ...other, ...options })])
      })
    }
    world.tell(`  a run in the middle of another, before ${typeof at === 'number' ? `request ${at}` : at}:`)
    const where = typeof at === 'number' ? { nth: at } : CALLS[at]
    // The incident is the inner run's: the outer one waits for it with all that it knew before.
    const inner = async () => this.#with(incident, async options => void (await world.job({ ...other, ...options })))
    world.github.faults.meanwhile(where, inner)
    await world.job({ event, patient: true, faulty: this.#isFaultAhead })
    this.#calm()
  }

  async #run(event: RunEvent, incident: Incident): Promise<void> {
    if (incident.kind === 'skipped') return this.#world.tell(`    the run (${event.name}) is left out`)
    await this.#with(incident, async options => {
      const { code } = await this.#world.job({ event, ...options })
      if (code === 0 && incident.kind === 'none') this.#isBehind = false
    })
  }

  async #with(
    incident: Incident,
    play: (options: Pick<JobOptions, 'stop' | 'faulty'>) => Promise<void>,
  ): Promise<void> {
    const run = (options: Pick<JobOptions, 'stop' | 'faulty'>) => play({ faulty: this.#isFaultAhead, ...options })
    const { github, results } = this.#world
    switch (incident.kind) {
      case 'none':
      case 'skipped':
        return run({})
      case 'stopped':
        this.#world.tell(`    ${incident.stop.signal} at ${incident.stop.at}:`)
        await run({ stop: incident.stop })
        break
      case 'api faults':
        await this.#amongFaults(faultsFromSeed(incident.seed, 3), run)
        break
      case 'one call': {
        const { call, mishap, nth, times } = incident
        const struck = github.faults.happened.length
        await this.#amongFaults([{ ...CALLS[call], nth, times, mishap: MISHAPS[mishap] }], run)
        this.#isFaultAhead = github.faults.happened.length === struck
        if (this.#isFaultAhead) return
        break
      }
      case 'token ends':
        await this.#amongFaults(
          [{ nth: incident.at, times: 1000, mishap: { kind: 'status', status: 401, message: 'Bad credentials' } }],
          run,
        )
        break
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
    this.#calm()
  }

  /** Nothing goes wrong any more, until something is made to. */
  #calm(): void {
    this.#isFaultAhead = false
    this.#world.github.faults.clear()
    this.#world.results.faults.clear()
  }

  async #amongFaults(faults: readonly Fault[], run: (options: JobOptions) => Promise<void>): Promise<void> {
    this.#world.tell(`    API faults: ${JSON.stringify(faults)}`)
    this.#world.github.faults.add(...faults)
    await run({ faulty: true })
  }

  #poison(how: Extract<Incident, { readonly kind: 'poisoned' }>['how']): void {
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
      case 'short':
        newest.blob = newest.blob.subarray(0, -1)
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
