import { describe, expect, expectTypeOf, it } from 'vitest'
import { CancelledError, StateError } from '../../src/errors.ts'
import type {
  Claim,
  ComponentDocumentation,
  ComponentId,
  DeclaredView,
  ObservedView,
  ProcessingOrder,
  StreamDocument,
} from '../../src/model/index.ts'
import { fieldOf } from '../../src/model/index.ts'
import type { Documenter, DocumenterContext } from '../../src/streams/engine.ts'
import { StreamError } from '../../src/streams/engine.ts'
import { type ComponentEvent, ComponentStream, type Memo, type StreamParts } from '../../src/streams/stream.ts'
import { claim, documentation, orderOf, parameter, unvalidated } from '../support/hand-made.ts'

interface ToyView {
  readonly id: ComponentId
}

/** Writes what `answers` says, or nothing but a summary; notes whom it was asked about and whom it could see. */
function toyStream(
  write: (id: ComponentId, context: DocumenterContext) => ComponentDocumentation | Promise<ComponentDocumentation>,
  parts: Partial<StreamParts<ToyView>> = {},
) {
  const asked: ComponentId[] = []
  const documenter: Documenter<ToyView> = {
    id: 'toy',
    version: '1',
    document(view, context) {
      asked.push(view.id)
      return write(view.id, context)
    },
  }
  const stream = new ComponentStream<ToyView>({
    name: 'A',
    documenter,
    viewOf: id => ({ id }),
    validate: unvalidated,
    ...parts,
  })
  return { stream, asked }
}

const plain = (id: ComponentId): ComponentDocumentation => documentation(id, { summary: `About ${id}.` })
const CHAIN = orderOf({ leaf: [], middle: ['leaf'], top: ['middle'], apart: [] })
const ALL = ['leaf', 'middle', 'top', 'apart']

function throwsClaim(component: ComponentId, type: string): Claim {
  return claim(component, { facet: 'throws', subject: type, aspect: 'presence', value: { when: null, via: null } })
}

describe('a documentation stream', () => {
  it('documents every component, callees first', async () => {
    const { stream, asked } = toyStream(plain)
    const output = await stream.process(['top', 'apart', 'middle', 'leaf'], CHAIN)
    expect(asked).toEqual(['leaf', 'middle', 'apart', 'top'])
    expect([...output.documents.keys()]).toEqual(ALL)
    expect(output.failed).toEqual([])
  })

  it('shows a documenter its own stream’s documentation of what the component calls, and nothing else', async () => {
    const seen: Record<string, (string | undefined)[]> = {}
    const { stream } = toyStream((id, { calleeDocumentation }) => {
      seen[id] = ALL.map(other => calleeDocumentation(other)?.summary)
      return plain(id)
    })
    await stream.process(ALL, CHAIN)
    expect(seen).toEqual({
      leaf: [undefined, undefined, undefined, undefined],
      apart: [undefined, undefined, undefined, undefined],
      middle: ['About leaf.', undefined, undefined, undefined],
      top: [undefined, 'About middle.', undefined, undefined],
    })
  })

  it('writes the same whatever finishes first', async () => {
    const describeCallees = (delays: Record<string, number>) => {
      const { stream } = toyStream(async (id, { calleeDocumentation }) => {
        for (let turn = 0; turn < (delays[id] ?? 0); turn++) await Promise.resolve()
        return documentation(id, { summary: ALL.map(other => calleeDocumentation(other)?.summary ?? '-').join() })
      })
      return stream.process(ALL, CHAIN)
    }
    const fast = await describeCallees({ apart: 50 })
    const slow = await describeCallees({ leaf: 50, top: 3 })
    expect([...slow.documents]).toEqual([...fast.documents])
  })

  it('documents nothing again that did not change', async () => {
    const { stream, asked } = toyStream(plain)
    const first = await stream.process(ALL, CHAIN)
    asked.length = 0
    const second = await stream.process(ALL, CHAIN)
    expect(asked).toEqual([])
    expect(second.documents.get('leaf')).toBe(first.documents.get('leaf'))
  })

  it('documents again what a correction touched, and its callers only where it matters to them', async () => {
    const { stream, asked } = toyStream(plain)
    await stream.process(ALL, CHAIN)
    asked.length = 0
    await stream.applyCorrection(
      'leaf',
      'summary:text:text',
      claim('leaf', { facet: 'summary', subject: 'text', aspect: 'text', value: { text: 'Better.' } }),
    )
    await stream.process(ALL, CHAIN)
    expect(asked).toEqual(['leaf'])

    asked.length = 0
    const error = throwsClaim('leaf', 'RangeError')
    await stream.applyCorrection('leaf', fieldOf(error), error)
    const output = await stream.process(ALL, CHAIN)
    // `top` calls `middle`, whose documentation came out as before.
    expect(asked).toEqual(['leaf', 'middle'])
    expect(output.documents.get('leaf')?.documentation).toMatchObject({
      summary: 'Better.',
      throws: [{ type: 'RangeError' }],
    })
    expect(stream.pending.size).toBe(0)
  })

  it('does not lose a correction to a documenter that changes its answer', async () => {
    let round = 0
    const { stream } = toyStream(id => {
      round++
      return documentation(id, { parameters: [parameter('limit', { type: `guess ${round}` })] })
    })
    const order = orderOf({ leaf: [] })
    await stream.process(['leaf'], order)
    const type = claim('leaf', { facet: 'param', subject: 'limit', aspect: 'type', value: { type: 'number' } })
    await stream.applyCorrection('leaf', fieldOf(type), type, { source: 'human', reason: 'It is a number.' })
    const second = await stream.process(['leaf'], order)
    await stream.applyCorrection('leaf', 'returns:value:presence', null)
    const third = await stream.process(['leaf'], order)
    for (const { documents } of [second, third]) {
      const document = documents.get('leaf')
      expect(document?.documentation.parameters[0]?.type).toBe('number')
      expect(document?.validation.corrections).toMatchObject([{ after: 'number', reason: 'It is a number.' }])
    }
    expect(round).toBe(3)
  })

  it.each([
    [1, 2],
    [3, 6],
  ])(
    'hands an engine that takes %i together %i components at once, where two groups are allowed',
    async (together, most) => {
      const gates: (() => void)[] = []
      const documenter: Documenter<ToyView> = {
        id: 'toy',
        version: '1',
        together,
        document: ({ id }) => new Promise(resolve => gates.push(() => resolve(plain(id)))),
      }
      const { stream } = toyStream(plain, { documenter })
      const names = Array.from({ length: 12 }, (_, index) => `alone${index}`)
      const order = orderOf(Object.fromEntries(names.map(name => [name, []])))
      const all = stream.process(names, order, { concurrency: 2 })
      await new Promise(resolve => setImmediate(resolve))
      expect(gates).toHaveLength(most)
      for (let opened = 0; opened < names.length; opened++) {
        gates[opened]?.()
        await new Promise(resolve => setImmediate(resolve))
      }
      expect((await all).documents.size).toBe(12)
    },
  )

  it('tells of each component once, with its duration', async () => {
    let time = 0
    const events: ComponentEvent[] = []
    const { stream } = toyStream(id => {
      time += 2000
      return plain(id)
    })
    await stream.process(ALL, CHAIN, { onComponent: event => events.push(event), now: () => time })
    expect(events.map(event => [event.component, event.source, event.seconds])).toEqual([
      ['leaf', 'documented', 2],
      ['middle', 'documented', 2],
      ['apart', 'documented', 2],
      ['top', 'documented', 2],
    ])
  })
})

describe('a cycle', () => {
  const order: ProcessingOrder = {
    groups: [
      { components: ['even', 'odd'], dependsOn: [] },
      { components: ['caller'], dependsOn: [0] },
    ],
  }
  /** Throws what its peer is known to throw; only `odd` throws something of its own. */
  const spread = (id: ComponentId, { calleeDocumentation }: DocumenterContext): ComponentDocumentation => {
    const peer = id === 'even' ? 'odd' : 'even'
    const types = new Set(calleeDocumentation(peer)?.throws.map(thrown => thrown.type))
    if (id === 'odd') types.add('RangeError')
    return documentation(id, { throws: [...types].map(type => ({ type, when: null, via: null, evidence: [] })) })
  }

  it('is drafted without the peers and settled with their drafts', async () => {
    const { stream, asked } = toyStream(spread)
    const output = await stream.process(['even', 'odd', 'caller'], order)
    expect(asked).toEqual(['even', 'odd', 'even', 'odd', 'caller'])
    expect(output.documents.get('even')?.documentation.throws).toMatchObject([{ type: 'RangeError' }])
    expect(output.documents.get('odd')?.documentation.throws).toMatchObject([{ type: 'RangeError' }])
  })

  it('is left alone when a correction changes nothing that its members see of each other', async () => {
    const { stream, asked } = toyStream(spread)
    await stream.process(['even', 'odd', 'caller'], order)
    asked.length = 0
    await stream.applyCorrection('odd', 'description:text:text', null)
    await stream.process(['even', 'odd', 'caller'], order)
    expect(asked).toEqual(['odd'])
  })
})

describe('a documenter that never looks at other documentation', () => {
  it('is asked once, even in a cycle, and not again because of a callee', async () => {
    const order: ProcessingOrder = {
      groups: [
        { components: ['even', 'odd'], dependsOn: [] },
        { components: ['caller'], dependsOn: [0] },
      ],
    }
    const asked: ComponentId[] = []
    const stream = new ComponentStream<ToyView>({
      name: 'A',
      documenter: {
        id: 'toy',
        version: '1',
        readsCallees: false,
        document: view => {
          asked.push(view.id)
          return plain(view.id)
        },
      },
      viewOf: id => ({ id }),
      validate: unvalidated,
    })
    await stream.process(['even', 'odd', 'caller'], order)
    expect(asked).toEqual(['even', 'odd', 'caller'])
    asked.length = 0
    const error = throwsClaim('even', 'RangeError')
    await stream.applyCorrection('even', fieldOf(error), error)
    const output = await stream.process(['even', 'odd', 'caller'], order)
    expect(asked).toEqual(['even'])
    expect(output.documents.get('even')?.documentation.throws).toHaveLength(1)
  })
})

describe('when something fails', () => {
  const failing = (id: ComponentId): ComponentDocumentation => {
    if (id === 'middle') throw new Error('cannot read this')
    return plain(id)
  }

  it('one component is listed with its reason, and the others are documented', async () => {
    const { stream } = toyStream(failing)
    const output = await stream.process(ALL, CHAIN)
    expect(output.failed).toEqual([{ component: 'middle', stream: 'A', message: 'cannot read this' }])
    expect([...output.documents.keys()]).toEqual(['leaf', 'top', 'apart'])
  })

  it('the same holds for a documenter that answers later', async () => {
    const { stream } = toyStream(async id => failing(id))
    const output = await stream.process(ALL, CHAIN)
    expect(output.failed).toHaveLength(1)
    expect(output.documents.size).toBe(3)
  })

  it('the first failure ends it where that is wanted, and what is done stays done', async () => {
    let broken = true
    const { stream, asked } = toyStream(id => (broken ? failing(id) : plain(id)))
    await expect(stream.process(ALL, CHAIN, { continueOnError: false })).rejects.toThrow('cannot read this')
    broken = false
    asked.length = 0
    const output = await stream.process(ALL, CHAIN, { continueOnError: false })
    expect(asked).toEqual(['middle', 'apart', 'top'])
    expect(output.documents.size).toBe(4)
  })

  it('an error of the whole stream ends it always', async () => {
    const { stream } = toyStream(() => {
      throw new StreamError('the key is refused')
    })
    await expect(stream.process(ALL, CHAIN)).rejects.toThrow(StreamError)
  })

  it('an older documentation stays, without what is known to be wrong in it', async () => {
    let broken = false
    const { stream } = toyStream(id => {
      if (broken) throw new Error('busy')
      return documentation(id, { parameters: [parameter('limit', { type: 'string' })] })
    })
    const order = orderOf({ leaf: [] })
    await stream.process(['leaf'], order)
    broken = true
    const type = claim('leaf', { facet: 'param', subject: 'limit', aspect: 'type', value: { type: 'number' } })
    await stream.applyCorrection('leaf', fieldOf(type), type)
    const output = await stream.process(['leaf'], order)
    expect(output.documents.get('leaf')?.documentation.parameters[0]?.type).toBe('number')
    expect(output.failed).toHaveLength(1)
    expect([...stream.pending]).toEqual(['leaf'])
  })

  it('a cancelled run starts nothing more', async () => {
    const controller = new AbortController()
    const { stream, asked } = toyStream(async id => {
      controller.abort()
      return plain(id)
    })
    const run = stream.process(ALL, CHAIN, { signal: controller.signal, concurrency: 1 })
    await expect(run).rejects.toThrow(CancelledError)
    expect(asked).toEqual(['leaf'])
  })
})

describe('saved state', () => {
  it('goes on where another stream object stopped', async () => {
    const { stream } = toyStream(plain)
    await stream.process(ALL, CHAIN)
    const error = throwsClaim('leaf', 'RangeError')
    await stream.applyCorrection('leaf', fieldOf(error), error)

    const later = toyStream(plain)
    later.stream.importState(JSON.parse(JSON.stringify(stream.exportState())))
    const output = await later.stream.process(ALL, CHAIN)
    expect(later.asked).toEqual(['leaf', 'middle'])
    expect([...output.documents]).toEqual([...(await stream.process(ALL, CHAIN)).documents])
  })

  it('of another engine is refused', async () => {
    const { stream } = toyStream(plain)
    const state = { ...stream.exportState(), engine: { id: 'toy', version: '2' } }
    expect(() => stream.importState(state)).toThrow(StateError)
  })

  it('of an earlier run saves asking the documenter', async () => {
    const stored = new Map<string, StreamDocument>()
    const memo: Memo = {
      get: (component, key) => stored.get(`${component} ${key}`),
      put: (component, key, document) => void stored.set(`${component} ${key}`, document),
    }
    const keyOf = (id: ComponentId): string => `key of ${id}`
    await toyStream(plain, { memo, keyOf }).stream.process(ALL, CHAIN)
    const later = toyStream(plain, { memo, keyOf: id => (id === 'top' ? 'edited' : keyOf(id)) })
    const events: string[] = []
    await later.stream.process(ALL, CHAIN, { onComponent: e => events.push(`${e.component} ${e.source}`) })
    expect(later.asked).toEqual(['top'])
    expect(events).toEqual(['leaf memo', 'middle memo', 'apart memo', 'top documented'])
  })

  it('of an earlier run is kept without corrections, which are made anew on top', async () => {
    const stored = new Map<string, StreamDocument>()
    const memo: Memo = {
      get: (component, key) => stored.get(`${component} ${key}`),
      put: (component, key, document) => void stored.set(`${component} ${key}`, document),
    }
    const { stream } = toyStream(plain, { memo, keyOf: () => 'key' })
    const error = throwsClaim('leaf', 'RangeError')
    await stream.applyCorrection('leaf', fieldOf(error), error)
    const output = await stream.process(['leaf'], CHAIN)
    expect(output.documents.get('leaf')?.documentation.throws).toHaveLength(1)
    expect([...stored.values()].map(document => document.documentation.throws)).toEqual([[]])
  })
})

describe('independence', () => {
  it('is a matter of types: a documenter of one view cannot be given the other', () => {
    const declared: Documenter<DeclaredView> = {
      id: 'declared',
      version: '1',
      document: view => documentation(view.id, { summary: view.docComments[0]?.text ?? '' }),
    }
    const observedView = (): ObservedView => {
      throw new Error('never asked')
    }
    const validate = unvalidated
    // @ts-expect-error the view of the code is not the view of the comments
    new ComponentStream<DeclaredView>({ name: 'A', documenter: declared, viewOf: observedView, validate })
  })

  it('is a matter of types: no view holds what its documenter must not see', () => {
    expectTypeOf<DeclaredView>().not.toHaveProperty('exits')
    expectTypeOf<DeclaredView>().not.toHaveProperty('throws')
    expectTypeOf<DeclaredView>().not.toHaveProperty('effects')
    expectTypeOf<DeclaredView>().not.toHaveProperty('calls')
    expectTypeOf<DeclaredView['parameters'][number]>().not.toHaveProperty('type')
    expectTypeOf<ObservedView>().not.toHaveProperty('docComments')
    expectTypeOf<ObservedView['members'][number]>().not.toHaveProperty('docComment')
  })

  it('is a matter of types: the context holds no oracle, no facts and no other stream', () => {
    expectTypeOf<keyof DocumenterContext>().toEqualTypeOf<'calleeDocumentation' | 'signal'>()
    expectTypeOf<Parameters<Documenter<ObservedView>['document']>>().toEqualTypeOf<[ObservedView, DocumenterContext]>()
  })
})
