/** What a schedule is made of, and how it is drawn from a seed. */
import fc from 'fast-check'
import type { Mishap } from '../github/index.ts'
import { type Answer, MANNERS } from './answers.ts'
import { BRANCH_DEEDS, type Deed, TICKET_DEEDS } from './deeds.ts'
import { ASKED, type Asked, LAYOUTS, VERSIONS } from './source.ts'
import { PEOPLE, type Person, type Stop, type Usage } from './world.ts'

const CHANGES = ['move', 'rename', 'cut', 'reformat', 'misname', 'revert'] as const

export type Change =
  | { readonly kind: 'edit'; readonly asked: Asked; readonly version: number }
  | { readonly kind: (typeof CHANGES)[number] }

export type Act =
  | { readonly kind: 'push'; readonly change: Change }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'deed'; readonly deed: Deed; readonly asked: Asked }
  | { readonly kind: 'pull request'; readonly from: 'branch' | 'fork' }
  /** Somebody who may write may so no longer. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'night' }
  /** Two runs at once. `at`: a whole run takes place right before this request of another; null: both start together. */
  | { readonly kind: 'race'; readonly change: Change | null; readonly at: number | Call | null }
  | { readonly kind: 'expire' }

/** A kind of request to the API. */
export type Call = keyof typeof CALLS

export const CALLS = {
  'list issues': { method: 'GET', path: '/issues$' },
  'list all comments': { method: 'GET', path: '/issues/comments$' },
  'list comments': { method: 'GET', path: '/issues/\\d+/comments$' },
  'read events': { method: 'GET', path: '/events$' },
  'read a permission': { method: 'GET', path: '/permission$' },
  'read the manifest': { method: 'GET', path: '/contents/' },
  'read a branch': { method: 'GET', path: '/git/ref/' },
  'read a tree': { method: 'GET', path: '/git/trees/' },
  'compare commits': { method: 'GET', path: '/compare/' },
  'open an issue': { method: 'POST', path: '/issues$' },
  'write a comment': { method: 'POST', path: '/comments$' },
  'edit a comment': { method: 'PATCH', path: '/issues/comments/' },
  'change an issue': { method: 'PATCH', path: '/issues/\\d+$' },
  'set a label': { method: 'POST', path: '/labels$' },
  'make a tree': { method: 'POST', path: '/git/trees$' },
  'make a commit': { method: 'POST', path: '/git/commits$' },
  'make a branch': { method: 'POST', path: '/git/refs$' },
  'move a branch': { method: 'PATCH', path: '/git/refs/' },
  'list pull requests': { method: 'GET', path: '/pulls$' },
  'open a pull request': { method: 'POST', path: '/pulls$' },
  'change a pull request': { method: 'PATCH', path: '/pulls/' },
  'relate issues': { method: 'POST', path: '/(sub_issues|dependencies/blocked_by)$' },
} as const

/** Before it has an effect, after it, or with half of an answer. */
export const MISHAPS = {
  dropped: { kind: 'drop' },
  'dropped after it took effect': { kind: 'drop', took: true },
  silence: { kind: 'hang' },
  'silence after it took effect': { kind: 'hang', took: true },
  'a broken server': { kind: 'status', status: 502 },
  'a broken server after it took effect': { kind: 'status', status: 502, took: true },
  'a truncated answer': { kind: 'truncated' },
  'half an answer': { kind: 'cut' },
  'a page of a proxy': { kind: 'html' },
  'a short limit': { kind: 'secondary-limit', retryAfter: 1 },
  'a long limit': { kind: 'secondary-limit', retryAfter: 4000 },
  'no more requests': { kind: 'primary-limit', reset: 4000 },
  refusal: { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
  nothing: { kind: 'status', status: 404, message: 'Not Found' },
} as const satisfies Readonly<Record<string, Mishap>>

/** What is wrong with the run that follows. */
export type Incident =
  | { readonly kind: 'none' }
  /** It waited in the queue, and a newer one took its place. */
  | { readonly kind: 'skipped' }
  | { readonly kind: 'stopped'; readonly stop: Stop }
  | { readonly kind: 'api faults'; readonly seed: number }
  | {
      readonly kind: 'one call'
      readonly call: Call
      readonly mishap: keyof typeof MISHAPS
      readonly nth: number
      readonly times: number
    }
  | { readonly kind: 'token ends'; readonly at: number }
  | { readonly kind: 'cache faults'; readonly call: CacheCall; readonly fault: keyof typeof CACHE_FAULTS }
  | { readonly kind: 'evicted' }
  | { readonly kind: 'poisoned'; readonly how: 'garbage' | 'half' | 'short' | 'other' }
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
export const CACHE_FAULTS = {
  denied: { kind: 'status', status: 403 },
  absent: { kind: 'status', status: 404 },
  taken: { kind: 'status', status: 409 },
  'too many': { kind: 'status', status: 429 },
  reset: { kind: 'reset' },
  nonsense: { kind: 'nonsense' },
  'lost answer': { kind: 'lost answer' },
  cut: { kind: 'cut', after: 1000 },
} as const

function namesOf<K extends string>(table: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(table) as K[]
}

function weighted<T>(...choices: readonly (readonly [weight: number, fc.Arbitrary<T>])[]): fc.Arbitrary<T> {
  return fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })))
}

const constant = <const T>(value: T): fc.Arbitrary<T> => fc.constant(value)
const asked = fc.constantFrom(...ASKED)
const moment = fc.integer({ min: 1, max: 16 })
const call = fc.constantFrom(...namesOf(CALLS))

const change: fc.Arbitrary<Change> = weighted<Change>(
  [3, fc.record({ kind: constant('edit'), asked, version: fc.nat({ max: VERSIONS - 1 }) })],
  [4, fc.record({ kind: fc.constantFrom(...CHANGES) })],
)

const person = weighted<Person>([4, fc.constantFrom('mona', 'maria')], [2, fc.constantFrom(...namesOf(PEOPLE))])

const answer: fc.Arbitrary<Answer> = fc.record({
  asked,
  by: person,
  manner: weighted<Answer['manner']>([3, constant('comment')], [7, fc.constantFrom(...MANNERS)]),
  choice: fc.constantFrom('accept-a', 'accept-b', 'ignore'),
})

const act: fc.Arbitrary<Act> = weighted<Act>(
  [5, fc.record({ kind: constant('push'), change })],
  [5, fc.record({ kind: constant('answer'), answer })],
  [3, fc.record({ kind: constant('deed'), deed: fc.constantFrom(...BRANCH_DEEDS), asked })],
  [3, fc.record({ kind: constant('deed'), deed: fc.constantFrom(...TICKET_DEEDS), asked })],
  [1, fc.record({ kind: constant('pull request'), from: fc.constantFrom('branch', 'fork') })],
  [1, fc.record({ kind: constant('leave') })],
  [1, fc.record({ kind: constant('night') })],
  [
    3,
    fc.record({
      kind: constant('race'),
      change: fc.option(change, { nil: null }),
      at: weighted<number | Call | null>([1, constant(null)], [2, moment], [2, call]),
    }),
  ],
  [1, fc.record({ kind: constant('expire') })],
)

const incident: fc.Arbitrary<Incident> = weighted<Incident>(
  [4, fc.record({ kind: constant('none') })],
  [1, fc.record({ kind: constant('skipped') })],
  [
    3,
    fc.record({
      kind: constant('stopped'),
      stop: fc.record({
        signal: fc.constantFrom('SIGINT', 'SIGKILL'),
        at: weighted<Stop['at']>([4, moment], [1, constant('save')]),
      }),
    }),
  ],
  [2, fc.record({ kind: constant('api faults'), seed: fc.nat({ max: 1_000_000 }) })],
  [
    4,
    fc.record({
      kind: constant('one call'),
      call,
      mishap: fc.constantFrom(...namesOf(MISHAPS)),
      nth: fc.integer({ min: 1, max: 3 }),
      times: fc.constantFrom(1, 1, 5),
    }),
  ],
  [1, fc.record({ kind: constant('token ends'), at: moment })],
  [
    1,
    fc.record({
      kind: constant('cache faults'),
      call: fc.constantFrom(...CACHE_CALLS),
      fault: fc.constantFrom(...namesOf(CACHE_FAULTS)),
    }),
  ],
  [1, fc.record({ kind: constant('evicted') })],
  [1, fc.record({ kind: constant('poisoned'), how: fc.constantFrom('garbage', 'half', 'short', 'other') })],
  [1, fc.record({ kind: constant('overtaken'), at: moment, change })],
  [1, fc.record({ kind: constant('answered'), at: moment, answer })],
)

const usage: fc.Arbitrary<Usage> = fc
  .record({
    layout: weighted<Usage['layout']>([3, constant('typed')], [3, fc.constantFrom(...LAYOUTS)]),
    publish: fc.constantFrom('commit', 'commit', 'pull-request', 'pull-request', 'none'),
    docsBranch: fc.constantFrom('', 'pages'),
    fixComments: fc.boolean(),
    rebuildIssues: fc.constantFrom('none', 'none', 'none', 'none', 'epic', 'components'),
    waits: fc.constantFrom(false, false, false, false, false, true),
  })
  .map(drawn => (drawn.publish === 'commit' ? drawn : { ...drawn, docsBranch: '' }))

const schedule: fc.Arbitrary<Schedule> = fc.record({
  usage,
  steps: fc.array(fc.record({ act, incident }), { minLength: 4, maxLength: 8, size: 'max' }),
})

export function scheduleFrom(seed: number): Schedule {
  const [drawn] = fc.sample(schedule, { seed, numRuns: 1 })
  if (drawn === undefined) throw new Error(`nothing was drawn from seed ${seed}`)
  return drawn
}
