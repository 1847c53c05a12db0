/**
 * Lies, each of one kind, put into an answer that is true. A lie knows how to recognise itself in documentation, so that it can be
 * counted wherever it gets to.
 */
import type { ComponentDocumentation, ComponentId } from '../../../src/model/index.ts'
import { nameOf } from '../../../src/model/index.ts'
import type { ComponentAnswer } from '../../../src/streams/model/answer.ts'
import { sentencesOf } from '../../../src/streams/model/prose.ts'
import type { AskedComponent } from './prompt-parts.ts'

export const CHECKABLE_LIES = [
  'invented callee',
  'callee that is nowhere',
  'missing callee',
  'wrong parameter name',
  'invented parameter',
  'wrong type',
  'wrong return type',
  'invented throw',
  'missing throw',
  'wrong default',
  'invented default',
  'wrong optionality',
  'wrong return branch',
  'invented effect',
  'invented deprecation',
  'identifier in prose',
  'link in prose',
  'address in prose',
  'line in prose',
  'callee in prose',
  'contradiction: throws',
  'contradiction: never throws',
  'contradiction: returns null',
  'contradiction: default',
  'contradiction: asynchronous',
  'contradiction: type',
  'number in prose',
] as const

export const UNCHECKABLE_LIES = [
  'turned summary',
  'other summary',
  'added sentence',
  'negated sentence',
  'other description',
] as const

export type LieKind = (typeof CHECKABLE_LIES)[number] | (typeof UNCHECKABLE_LIES)[number]

export interface Lie {
  readonly component: ComponentId
  readonly kind: LieKind
  readonly isIn: (documentation: ComponentDocumentation) => boolean
}

/** 0 … n-1. */
export type Dice = (n: number) => number

export interface Told {
  readonly answer: ComponentAnswer
  readonly lie: Lie
}

/** Null where this kind of lie cannot be told about this component, or might be true. */
export function lie(
  kind: LieKind,
  answer: ComponentAnswer,
  asked: AskedComponent,
  dice: Dice,
  ids: readonly ComponentId[],
): Told | null {
  const told = tell(kind, answer, asked, dice, ids)
  return told === null ? null : { answer: told.answer, lie: { component: asked.id, kind, isIn: told.isIn } }
}

interface Telling {
  readonly answer: ComponentAnswer
  readonly isIn: Lie['isIn']
}

const CALLABLE = new Set(['function', 'method', 'constructor', 'accessor'])

function tell(
  kind: LieKind,
  answer: ComponentAnswer,
  asked: AskedComponent,
  dice: Dice,
  ids: readonly ComponentId[],
): Telling | null {
  const { source } = asked
  const isCallable = CALLABLE.has(asked.kind)
  const any = <T>(items: readonly T[]): T | undefined => items[dice(items.length || 1)]
  switch (kind) {
    case 'invented callee': {
      const other = any(ids.filter(id => id.includes('#') && !source.includes(last(id)) && last(id).length > 3))
      if (!isCallable || other === undefined) return null
      return {
        answer: { ...answer, calls: [...answer.calls, { callee: nameOf(other), purpose: '' }] },
        isIn: ({ callees }) => callees.some(({ component }) => last(component) === last(other)),
      }
    }
    case 'callee that is nowhere': {
      const callee = any(['reconcileLedger', 'flushTelemetry', 'this.rebalance', 'normalizePhase'])
      if (!isCallable || callee === undefined) return null
      return {
        answer: { ...answer, calls: [...answer.calls, { callee, purpose: '' }] },
        isIn: ({ callees }) => callees.some(({ component }) => component.includes(last(callee))),
      }
    }
    case 'missing callee': {
      // only where the name can be no other: a function of the same file
      const file = asked.id.split('#')[0] ?? ''
      const called = answer.calls.find(({ callee }) => ids.includes(`${file}#${callee}`) && nameOf(asked.id) !== callee)
      if (called === undefined) return null
      return {
        answer: { ...answer, calls: answer.calls.filter(call => call !== called) },
        isIn: ({ callees }) => !callees.some(({ component }) => component === `${file}#${called.callee}`),
      }
    }
    case 'wrong parameter name': {
      const named = answer.parameters.filter(({ name }) => !/^arg\d+$/.test(name))
      const wrong = any(named)
      if (wrong === undefined) return null
      const name = `${wrong.name}Ledger`
      return {
        answer: { ...answer, parameters: answer.parameters.map(one => (one === wrong ? { ...one, name } : one)) },
        isIn: ({ parameters }) => parameters.some(one => one.name === name),
      }
    }
    case 'invented parameter': {
      if (!isCallable || answer.parameters.length === 0) return null
      const name = any(['ledgerMode', 'auditTrail']) ?? ''
      const made = { name, type: 'string', optional: true, default: null, description: '' }
      return {
        answer: { ...answer, parameters: [...answer.parameters, made] },
        isIn: ({ parameters }) => parameters.some(one => one.name === name),
      }
    }
    case 'wrong type': {
      const typed = any(answer.parameters.filter(({ type }) => plainType(type)))
      if (typed === undefined) return null
      const type = otherType(typed.type ?? '')
      return {
        answer: { ...answer, parameters: answer.parameters.map(one => (one === typed ? { ...one, type } : one)) },
        isIn: ({ parameters }) => parameters.some(one => one.name === typed.name && one.type === type),
      }
    }
    case 'wrong return type': {
      if (answer.returns === null || !plainType(answer.returns.type)) return null
      const type = otherType(answer.returns.type ?? '')
      return {
        answer: { ...answer, returns: { ...answer.returns, type } },
        isIn: ({ returns }) => returns?.type === type,
      }
    }
    case 'invented throw': {
      const type = any(
        ['QuotaExceededError', 'PermissionDeniedError', 'ChecksumError'].filter(name => !source.includes(name)),
      )
      if (!isCallable || type === undefined) return null
      return {
        answer: { ...answer, throws: [...answer.throws, { type, when: null }] },
        isIn: ({ throws }) => throws.some(thrown => thrown.type === type),
      }
    }
    case 'missing throw': {
      const thrown = any(answer.throws)
      if (thrown === undefined) return null
      return {
        answer: { ...answer, throws: answer.throws.filter(one => one !== thrown) },
        isIn: ({ throws }) => !throws.some(one => one.type === thrown.type),
      }
    }
    case 'wrong default': {
      const fallback = any(answer.parameters.filter(one => one.default !== null))
      if (fallback === undefined) return null
      const wrong = fallback.default === '7341' ? '7342' : '7341'
      return {
        answer: {
          ...answer,
          parameters: answer.parameters.map(one => (one === fallback ? { ...one, default: wrong } : one)),
        },
        isIn: ({ parameters }) => parameters.some(one => one.name === fallback.name && one.default === wrong),
      }
    }
    case 'invented default': {
      // required by its annotation: there can be no default anywhere
      const required = any(answer.parameters.filter(one => one.default === null && one.optional === false))
      if (required === undefined) return null
      return {
        answer: {
          ...answer,
          parameters: answer.parameters.map(one => (one === required ? { ...one, default: '7341' } : one)),
        },
        isIn: ({ parameters }) => parameters.some(one => one.name === required.name && one.default === '7341'),
      }
    }
    case 'wrong optionality': {
      const known = any(answer.parameters.filter(one => one.optional !== null))
      if (known === undefined) return null
      const optional = known.optional !== true
      return {
        answer: { ...answer, parameters: answer.parameters.map(one => (one === known ? { ...one, optional } : one)) },
        isIn: ({ parameters }) => parameters.some(one => one.name === known.name && one.optional === optional),
      }
    }
    case 'wrong return branch': {
      // an annotation that excludes it
      if (answer.returns === null || !plainType(answer.returns.type) || /\bnull\b/.test(source)) return null
      return {
        answer: { ...answer, returns: { ...answer.returns, nothingWhen: [{ value: 'null', when: null }] } },
        isIn: ({ returns }) => returns?.branches.some(({ value, possible }) => value === 'null' && possible) === true,
      }
    }
    case 'invented effect': {
      if (!isCallable || /\b(?:fetch|http|request|socket|net)\b/i.test(source)) return null
      return {
        answer: { ...answer, effects: [...answer.effects, { kind: 'network', target: null }] },
        isIn: ({ effects }) => effects.some(({ kind: own, present }) => own === 'network' && present),
      }
    }
    case 'invented deprecation': {
      if (/deprecat/i.test(source)) return null
      const deprecated = 'Use the ledger instead.'
      return {
        answer: { ...answer, deprecated },
        isIn: ({ modifiers }) => modifiers.some(({ name, holds }) => name === 'deprecated' && holds),
      }
    }
    case 'identifier in prose':
      return sentence(answer, any(['It consults `ledgerIndex` first.', 'The result comes from auditTrailCache.']))
    case 'link in prose':
      return sentence(answer, any(['See {@link LedgerIndex} for the rules.', 'See {@link AuditTrail.replay}.']))
    case 'address in prose':
      return sentence(
        answer,
        any(['Described at https://ledger.example.org/rules.', 'See [the rules](http://ledger.example.org).']),
      )
    case 'line in prose':
      return sentence(answer, 'The loop on line 4711 does the work.')
    case 'callee in prose': {
      const other = any(ids.filter(id => id.includes('#') && !source.includes(last(id)) && last(id).length > 3))
      return !isCallable || other === undefined ? null : sentence(answer, `It calls \`${last(other)}\` first.`)
    }
    case 'contradiction: throws':
      if (!isCallable) return null
      return sentence(
        answer,
        any(['Throws a `QuotaExceededError` if there is no room.', 'It raises an error named ChecksumError.']),
      )
    case 'contradiction: never throws':
      return answer.throws.length === 0
        ? null
        : sentence(answer, any(['Never throws.', 'It does not throw any errors.']))
    case 'contradiction: returns null':
      if (answer.returns === null || !plainType(answer.returns.type) || /\bnull\b/.test(source)) return null
      return sentence(
        answer,
        any(['Returns `null` if there is nothing to do.', 'It returns null for an unknown name.']),
      )
    case 'contradiction: default': {
      const required = any(answer.parameters.filter(one => one.optional === false))
      return required === undefined ? null : sentence(answer, `\`${required.name}\` defaults to \`"ledger"\`.`)
    }
    case 'contradiction: asynchronous':
      if (!isCallable || /\b(?:async|await|promise|then|callback|cb|observable)\b/i.test(source)) return null
      if (answer.returns === null || !plainType(answer.returns.type)) return null
      return sentence(answer, any(['Runs asynchronously.', 'Returns a promise that resolves with the result.']))
    case 'contradiction: type':
      if (answer.returns === null || !plainType(answer.returns.type)) return null
      return sentence(answer, `It returns a ${otherType(answer.returns.type ?? '')}.`)
    case 'number in prose':
      return sentence(answer, any(['It gives up after 7341 attempts.', 'At most 4096 of them are looked at.']))
    case 'turned summary': {
      const turned = turn(answer.summary)
      if (turned === null) return null
      return { answer: { ...answer, summary: turned }, isIn: documentation => says(documentation, turned) }
    }
    case 'other summary': {
      const summary = any(SUMMARIES) ?? ''
      return { answer: { ...answer, summary }, isIn: documentation => says(documentation, summary) }
    }
    case 'added sentence':
      return sentence(answer, any(SENTENCES))
    case 'negated sentence': {
      const negated = answer.behaviour.map(text => [text, negate(text)] as const).find(([, other]) => other !== null)
      const [was, is] = negated ?? []
      if (was === undefined || is === undefined || is === null) return null
      return {
        answer: { ...answer, behaviour: answer.behaviour.map(text => (text === was ? is : text)) },
        isIn: documentation => says(documentation, is),
      }
    }
    case 'other description': {
      const described = any(answer.parameters.filter(({ description }) => description !== ''))
      if (described === undefined) return null
      const description = any(DESCRIPTIONS) ?? ''
      return {
        answer: {
          ...answer,
          parameters: answer.parameters.map(one => (one === described ? { ...one, description } : one)),
        },
        isIn: documentation => says(documentation, description),
      }
    }
  }
}

/** Plausible for anything, and true of nothing that was not asked about it. */
const SENTENCES = [
  'Callers must hold the lock while it runs.',
  'The result is remembered until the process ends.',
  'Only the first call has an effect.',
  'Duplicates are dropped on the way.',
  'The order of the input is kept.',
  'It is meant for tests alone.',
  'Entries that are older than a day are left out.',
]
const SUMMARIES = [
  'Sends a report to the operator.',
  'Verifies the signature of a message.',
  'Compresses what is not used any more.',
  'Reserves memory for later.',
]
const DESCRIPTIONS = ['The secret that signs it.', 'Where the report goes.', 'How long to keep it, in days.']

function sentence(answer: ComponentAnswer, text: string | undefined): Telling | null {
  if (text === undefined) return null
  return {
    answer: { ...answer, behaviour: [text, ...answer.behaviour].slice(0, 8) },
    isIn: documentation => says(documentation, text),
  }
}

function says(documentation: ComponentDocumentation, text: string): boolean {
  const said = sentencesOf(documentation).map(one => one.text)
  return said.includes(text) || said.join(' ').includes(text.replace(/\.$/, ''))
}

function last(id: string): string {
  return id.split(/[#.]/).at(-1) ?? id
}

function plainType(type: string | null): boolean {
  return type === 'string' || type === 'number' || type === 'boolean'
}

function otherType(type: string): string {
  return type === 'number' ? 'string' : 'number'
}

/** Words that make a sentence false when they are exchanged. */
const TURNS: readonly (readonly [string, string])[] = [
  ['first', 'last'],
  ['before', 'after'],
  ['all', 'none'],
  ['every', 'no'],
  ['add', 'remove'],
  ['adds', 'removes'],
  ['true', 'false'],
  ['new', 'existing'],
  ['minimum', 'maximum'],
  ['start', 'end'],
  ['with', 'without'],
  ['greater', 'less'],
  ['array', 'tree'],
  ['string', 'stream'],
  ['object', 'file'],
  ['function', 'timer'],
  ['value', 'password'],
  ['error', 'warning'],
]

function turn(text: string): string | null {
  for (const [one, other] of TURNS) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const turned = text.replace(new RegExp(`\\b${from}\\b`, 'i'), to)
      if (turned !== text) return turned
    }
  }
  return null
}

function negate(text: string): string | null {
  const negated = text
    .replace(/\b(is|are|will|must|can|should|does) not\b/, '$1')
    .replace(/\b(is|are|will|must|can|should) (?!not\b)/, '$1 not ')
  return negated === text || /\bnot\b.*\bnot\b/.test(negated) ? null : negated
}
