import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Analysis, analyse } from '../../../src/analysis/index.ts'
import type { ComponentDocumentation, ComponentId } from '../../../src/model/index.ts'
import { documentObserved } from '../../../src/streams/observed/index.ts'

let analysis: Analysis
const documents = new Map<ComponentId, ComponentDocumentation>()

beforeAll(async () => {
  const root = join(import.meta.dirname, '../../fixtures/flow-prose')
  analysis = await analyse({ root, include: [], exclude: [], maxFileBytes: 1_000_000 })
  for (const { components } of analysis.facts.order.groups) {
    for (const id of components) documents.set(id, document(id))
  }
}, 120_000)

function document(id: ComponentId): ComponentDocumentation {
  return documentObserved(analysis.observedView(id), { calleeDocumentation: callee => documents.get(callee) })
}

function of(name: string): ComponentDocumentation {
  const found = [...documents.values()].find(({ component }) => component.endsWith(`#${name}`))
  if (found === undefined) throw new Error(`There is no ${name}`)
  return found
}

const throwsOf = (name: string) =>
  of(name).throws.map(({ type, when, via }) => [type, when, via?.slice(via.indexOf('#') + 1) ?? null])

describe('the summary', () => {
  test.each<[string, string]>([
    [
      'Queue',
      'Offers `enqueue`, `dequeue`, `size`, `isEmpty`, `clear` and `replace` and holds `items`, `state` and `limit`.',
    ],
    ['QueueError', 'An error class.'],
    ['QueueOptions', 'An object with `name`, and optionally `limit`.'],
    ['State', "One of `'idle'`, `'busy'` or `'closed'`."],
    ['Level', 'One of `Low` or `High`.'],
    ['Queue.constructor', 'Sets `this.limit` and `this.state`.'],
    ['Queue.enqueue', 'Appends `item` to `this.items` and returns `this`.'],
    ['Queue.size', 'Returns `this.items.length`.'],
    ['Queue.isEmpty', 'Tells whether `this.items.length === 0`.'],
    ['Queue.clear', 'Updates `this.items` and `this.state`.'],
    ['Queue.replace', 'Calls `this.clear()` and `this.enqueue(item)`.'],
    ['createQueue', 'Creates a queue: returns a new `Queue` (`new Queue(limit)`).'],
    ['find', 'Returns the result of `cache.get(name)`, or `null` where that is `null` or `undefined`.'],
    ['Gate.close', 'Updates `this.open` and `this.count` when `force` is truthy.'],
    ['Gate.destroyIt', 'Does nothing.'],
    ['Panel', 'Renders `<Badge>`.'],
    ['Badge', 'Renders `<b>`.'],
  ])('of %s', (name, expected) => expect(of(name).summary).toBe(expected))

  test('does not make a sentence of a name that is none', () => {
    expect(of('mergeMapTo').summary).toBe('Returns the array `[value]`.')
  })

  test('of a module names what it exports', () => {
    expect(documents.get('src/view.tsx')?.summary).toBe('Exports `Badge` and `Panel`.')
  })
})

describe('what comes back', () => {
  test('is told branch by branch', () => {
    expect(of('grade').returns?.description).toBe(
      "`'none'` when `value` is `null`; `value` when `value` is a string; `'high'` when `value > 10`; otherwise `'low'`",
    )
  })

  test('null and undefined are branches of their own', () => {
    expect(of('Queue.dequeue').returns?.branches).toMatchObject([
      { value: 'undefined', possible: true, when: '`this.items` is empty (`this.items.length === 0`)' },
    ])
    expect(of('parse').returns?.branches).toMatchObject([{ value: 'null', when: '`JSON.parse(text)` throws' }])
  })

  test('names that only the body knows are not used', () => {
    const text = JSON.stringify({ ...of('local'), component: '' })
    expect(text).not.toContain('`total')
  })

  test('is not told by a place that has changed since', () => {
    const told = (name: string): string => JSON.stringify([of(name).summary, of(name).returns?.description])
    expect(told('setLevel')).not.toMatch(/returns `state\.level`/i)
    expect(told('addItem')).not.toContain('state.items.length')
    expect(told('itemsWith')).toContain('`state.items`')
  })

  test('of an async function is what it resolves to', () => {
    expect(of('load').summary).not.toMatch(/^Returns/)
    expect(of('load').modifiers).toMatchObject([{ name: 'async', holds: true }])
  })
})

describe('errors', () => {
  test('are told with their condition', () => {
    expect(throwsOf('Queue.enqueue')).toEqual([['QueueError', '`this.items.length >= this.limit`', null]])
  })

  test('of a callee are told with the way they take', () => {
    expect(throwsOf('Queue.replace')).toEqual([['QueueError', null, 'Queue.enqueue']])
  })

  test('that are caught, or belong to a function that runs later, are not told', () => {
    expect(throwsOf('parse')).toEqual([])
    expect(throwsOf('later')).toEqual([])
  })

  test('a cycle is documented from what is known so far', () => {
    expect(throwsOf('second')).toEqual([['RangeError', '`n > 9`', null]])
    expect(document('src/queue.ts#first').throws).toMatchObject([{ type: 'RangeError', via: 'src/queue.ts#second' }])
  })
})

describe('what is done', () => {
  const statements = (name: string): string[] => [of(name).summary, ...of(name).behaviour.map(({ text }) => text)]

  test('is not told as if a call were made where its result is used', () => {
    expect(of('withLevel').summary).toBe('Calls `restore` and returns the result of `run()`.')
  })

  test('at several places is told with all of their conditions', () => {
    expect(statements('check').join(' ')).toContain("when `name` is `''`, or when `size > 9`")
  })

  test('with a parameter that has become something else is not told of the parameter', () => {
    expect(statements('collect').join(' ')).not.toContain('`node`')
  })

  test('after an early return is told with what did not happen', () => {
    expect(throwsOf('limited')).toEqual([['RangeError', '`size` is not `null` and `size > limit`', null]])
    expect(statements('limited').join(' ')).toContain('Updates `state.level` when `size` is not `null`.')
  })

  test('with a value that a parameter got later is not told of the parameter', () => {
    expect(statements('applied').join(' ')).not.toContain('`level`')
    expect(statements('applied').join(' ')).not.toContain('restore(level)')
    expect(of('applied').parameters[0]?.description).toBe('Passed to `clean`.')
  })

  test('by a callback is told with the condition inside', () => {
    expect(statements('soon').join(' ')).toContain('pdates `state.level` when `urgent` is truthy')
  })

  test('through an optional path is compared in words', () => {
    expect(of('optionally').summary).toContain('`options?.limit` is not `5`')
  })

  test('is no more than that', () => {
    expect(of('resetName').summary).toBe('Returns `name`.')
    expect(of('isLevel').summary).toBe('Returns `true` or `false`.')
    expect(of('lengths').callees).toMatchObject([{ component: 'src/order.ts#lengthOf', purpose: '' }])
  })

  test('to elements is an effect on elements, and walking over them is nothing', () => {
    expect(of('markAll').effects).toMatchObject([{ kind: 'writes-parameter', target: 'nodes[…].seen' }])
    expect(statements('markAll').join(' ')).not.toContain('forEach')
  })
})

test('every statement has evidence in the file it speaks of', () => {
  for (const documentation of documents.values()) {
    const evidence = [
      ...documentation.behaviour.flatMap(statement => statement.evidence),
      ...documentation.parameters.flatMap(parameter => parameter.evidence),
      ...documentation.throws.flatMap(thrown => thrown.evidence),
      ...documentation.effects.flatMap(effect => effect.evidence),
      ...documentation.callees.flatMap(callee => callee.evidence),
    ]
    const file = documentation.component.replace(/#.*$/, '')
    for (const { span, origin, seen } of evidence) {
      expect(span.file).toBe(file)
      expect(origin).not.toBe('comment')
      expect(seen).not.toBe('')
    }
    for (const part of [documentation.behaviour, documentation.throws, documentation.effects]) {
      for (const statement of part) expect(statement.evidence).not.toEqual([])
    }
  }
})
