/**
 * What an engine is, and what it is given. A documenter gets a view and its own stream's documentation of what the
 * component calls. The other stream, the oracle and the facts are not among these types: an engine that wants to look at
 * them does not compile.
 */
import type { ComponentDocumentation, ComponentId, StreamDocument } from '../model/index.ts'

/** Names an engine with its version: documentation of another version is not reused. */
export interface EngineIdentity {
  /** `declared`, `observed`, or `provider/model`. */
  readonly id: string
  /** Changes whenever the same view may be documented otherwise: code, prompt, or settings. */
  readonly version: string
}

/** Writes the documentation of one component from its view. May be synchronous: the built-in ones are. */
export interface Documenter<View> extends EngineIdentity {
  /** False: it never looks at other documentation, so nothing is written anew because a callee's changed. True by default. */
  readonly readsCallees?: boolean
  /** What it looks at that is in no component's key; absent where the key covers everything. */
  readonly inputOf?: (view: View, context: DocumenterContext) => string
  /** What it looks at in the documentation of a callee, as one comparable text; `effectSummaryOf` where absent. */
  readonly summaryOf?: (callee: ComponentDocumentation) => string
  /** Components that it may take together; 1 by default. So many times more are handed to it at once, or it would wait for company in vain. */
  readonly together?: number
  document(view: View, context: DocumenterContext): ComponentDocumentation | Promise<ComponentDocumentation>
}

export interface DocumenterContext {
  /**
   * This stream's documentation of a component that the documented one depends on; in a cycle also the first drafts of
   * the other members. Undefined for everything else, so that what is written cannot depend on who was faster.
   */
  readonly calleeDocumentation: (id: ComponentId) => ComponentDocumentation | undefined
  readonly signal: AbortSignal
}

export interface Checked extends StreamDocument {
  /** Why somebody who should have checked it could not be asked: it stands for now, and is checked again in the next run. */
  readonly unchecked?: string
}

/** Checks a documentation, completes it, and says what it did. */
export type Validator = (documentation: ComponentDocumentation, signal?: AbortSignal) => Checked | Promise<Checked>

/** Engines that need no model. What any other engine says is a conclusion of a machine, and nothing vouches for it. */
export function isBuiltIn(engine: string): boolean {
  return engine === 'declared' || engine === 'observed'
}

/** Reaches the whole stream, not one component: the endpoint is gone, the key is refused. The stream may be tried again. */
export class StreamError extends Error {
  override readonly name = 'StreamError'
}
