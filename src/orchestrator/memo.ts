/**
 * Documentation that is known already: from earlier in this run, or from an earlier run through the state file. A run always plays
 * the whole loop from its first iteration; what it looks up here it does not write again. So its result is the same whether
 * it starts cold, goes on after it was killed, or finds that little has changed.
 */
import type { ComponentId, StreamDocument } from '../model/index.ts'
import type { EngineIdentity } from '../streams/engine.ts'
import type { Memo } from '../streams/stream.ts'
import type { Anchors } from './anchors.ts'
import { digest } from './digest.ts'
import { streamDocumentSchema } from './schemas.ts'
import type { StateStore } from './state.ts'

export class StreamMemo implements Memo {
  readonly #stream: 'A' | 'B'
  readonly #engine: string
  readonly #anchors: Anchors
  #store: StateStore | null = null
  readonly #known = new Map<string, { readonly component: ComponentId; readonly document: StreamDocument }>()

  /** `variant`: everything besides the engine that makes the same component come out otherwise. */
  constructor(stream: 'A' | 'B', engine: EngineIdentity, variant: string, anchors: Anchors) {
    this.#stream = stream
    this.#engine = JSON.stringify([engine.id, engine.version, variant])
    this.#anchors = anchors
  }

  /** Saves to `store` from now on, and what is known already at once. */
  attach(store: StateStore): void {
    if (this.#store === store) return
    this.#store = store
    for (const [key, { component, document }] of this.#known) this.#save(store, component, key, document)
  }

  get(component: ComponentId, key: string): StreamDocument | undefined {
    const full = digest(`${this.#engine}${component}\n${key}`)
    const known = this.#known.get(full)
    if (known !== undefined) return known.document
    const saved = this.#store?.document(this.#stream, component, full) ?? null
    if (saved === null) return undefined
    const document = this.#anchors.decode(component, saved)
    if (!isStreamDocument(document) || document.documentation.component !== component) return undefined
    this.#known.set(full, { component, document })
    return document
  }

  put(component: ComponentId, key: string, document: StreamDocument): void {
    const full = digest(`${this.#engine}${component}\n${key}`)
    this.#known.set(full, { component, document })
    if (this.#store !== null) this.#save(this.#store, component, full, document)
  }

  #save(store: StateStore, component: ComponentId, key: string, document: StreamDocument): void {
    store.putDocument(this.#stream, component, key, () => this.#anchors.encode(component, document))
  }
}

/** A guard, because the parsed copy would have its fields in another order than a document that was never saved. */
function isStreamDocument(value: unknown): value is StreamDocument {
  return streamDocumentSchema.safeParse(value).success
}
