/**
 * Documentation that is known already: from earlier in this run, or from an earlier run through the state file or the published
 * package. A run always plays the whole loop from its first iteration; what it looks up here it does not write again. So its result is the same whether
 * it starts cold, goes on after it was killed, or finds that little has changed.
 */

import type { ArbiterAnswers } from '../comparison/arbiter.ts'
import type { ComponentId, StreamDocument } from '../model/index.ts'
import type { EngineIdentity } from '../streams/engine.ts'
import type { Memo } from '../streams/stream.ts'
import type { Anchors } from './anchors.ts'
import { digest } from './digest.ts'
import type { Kept, Said } from './kept.ts'
import { streamDocumentSchema } from './schemas.ts'
import type { StateStore } from './state.ts'

export class StreamMemo implements Memo {
  readonly #stream: 'A' | 'B'
  readonly #engine: string
  readonly #anchors: Anchors
  readonly #kept: Kept | null
  #store: StateStore | null = null
  readonly #known = new Map<string, { readonly component: ComponentId; readonly document: StreamDocument }>()
  /** By component: the keys that the streams have asked for or written under. */
  readonly #used = new Map<ComponentId, Set<string>>()

  /** `variant`: everything besides the engine that makes the same component come out otherwise. */
  constructor(
    stream: 'A' | 'B',
    engine: EngineIdentity,
    variant: string,
    { anchors, kept }: { readonly anchors: Anchors; readonly kept: Kept | null },
  ) {
    this.#stream = stream
    this.#engine = JSON.stringify([engine.id, engine.version, variant])
    this.#anchors = anchors
    this.#kept = kept
  }

  /** Saves to `store` from now on, and what is known already at once. */
  attach(store: StateStore): void {
    if (this.#store === store) return
    this.#store = store
    for (const [key, { component, document }] of this.#known) this.#save(store, component, key, document)
  }

  get(component: ComponentId, key: string): StreamDocument | undefined {
    const full = this.#fullKey(component, key)
    const document = this.#look(component, full)
    if (document !== undefined) this.#use(component, full)
    return document
  }

  put(component: ComponentId, key: string, document: StreamDocument): void {
    const full = this.#fullKey(component, key)
    this.#known.set(full, { component, document })
    this.#use(component, full)
    if (this.#store !== null) this.#save(this.#store, component, full, document)
  }

  /** The same for somebody who only wants to know what would have to be written: nothing that is looked at counts as used. */
  get forEstimates(): Memo {
    return { get: (component, key) => this.#look(component, this.#fullKey(component, key)), put() {} }
  }

  /** What the streams have rested on so far, in any order. */
  saidOf(component: ComponentId): Said[] {
    return [...(this.#used.get(component) ?? [])].flatMap((key): Said[] => {
      const known = this.#known.get(key)
      if (known === undefined) return []
      return [{ author: this.#stream, key, value: this.#anchors.encode(component, known.document) }]
    })
  }

  #fullKey(component: ComponentId, key: string): string {
    return digest(`${this.#engine}${component}\n${key}`)
  }

  #use(component: ComponentId, full: string): void {
    const used = this.#used.get(component)
    if (used === undefined) this.#used.set(component, new Set([full]))
    else used.add(full)
  }

  #look(component: ComponentId, full: string): StreamDocument | undefined {
    const known = this.#known.get(full)
    if (known !== undefined) return known.document
    const fromState = this.#read(component, this.#store?.document(this.#stream, component, full))
    const document = fromState ?? this.#read(component, this.#kept?.get(this.#stream, component, full))
    if (document === undefined) return undefined
    this.#known.set(full, { component, document })
    if (fromState === undefined && this.#store !== null) this.#save(this.#store, component, full, document)
    return document
  }

  #read(component: ComponentId, saved: unknown): StreamDocument | undefined {
    if (saved === null || saved === undefined) return undefined
    const document = this.#anchors.decode(component, saved)
    return isStreamDocument(document) && document.documentation.component === component ? document : undefined
  }

  #save(store: StateStore, component: ComponentId, key: string, document: StreamDocument): void {
    store.putDocument(this.#stream, component, key, () => this.#anchors.encode(component, document))
  }
}

/** A guard, because the parsed copy would have its fields in another order than a document that was never saved. */
function isStreamDocument(value: unknown): value is StreamDocument {
  return streamDocumentSchema.safeParse(value).success
}

/** What the arbiter has said in an earlier run, where the state that would hold its answer is lost. */
export class ArbiterMemo implements ArbiterAnswers {
  readonly #kept: Kept | null
  readonly #said = new Map<ComponentId, Map<string, unknown>>()

  constructor(kept: Kept | null) {
    this.#kept = kept
  }

  get(component: ComponentId, key: string): unknown {
    return this.#kept?.get('arbiter', component, key)
  }

  put(component: ComponentId, key: string, answer: unknown): void {
    const own = this.#said.get(component) ?? new Map<string, unknown>()
    this.#said.set(component, own.set(key, answer))
  }

  saidOf(component: ComponentId): Said[] {
    return [...(this.#said.get(component) ?? [])].map(([key, value]) => ({ author: 'arbiter', key, value }))
  }
}
