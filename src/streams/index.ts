/** Facts → documentation: two streams that know nothing of each other. */
import type { ComponentId, DeclaredView, ObservedView, Oracle } from '../model/index.ts'
import { rehearsed } from '../models/rehearsal.ts'
import type { Model } from '../models/types.ts'
import { documentDeclared } from './declared/index.ts'
import type { Documenter } from './engine.ts'
import type { ProseOracle } from './model/check-prose.ts'
import {
  createModelStream,
  createModelValidator,
  enginesOf,
  type ModelValidator,
  validateFirst,
} from './model/index.ts'
import { documentObserved } from './observed/index.ts'
import {
  ComponentStream,
  type DocumentationStream,
  type KeyOf,
  type Memo,
  type StreamName,
  type StreamParts,
} from './stream.ts'
import { createValidator } from './validator.ts'

export { claimsOf } from './claims-of-documentation.ts'
export { applyToDocumentation } from './corrections.ts'
export { type Documenter, type EngineIdentity, StreamError } from './engine.ts'

export type {
  DocumentationStream,
  StreamName,
} from './stream.ts'

/** Engines that need no model. */
export type BuiltInEngine = 'declared' | 'observed'

export interface StreamDependencies {
  /** The views come from it, and the validator asks it; documenters never see it. */
  readonly oracle: ProseOracle & Pick<Oracle, 'declaredView' | 'observedView'>
  readonly skipValidation?: boolean
  /** A model that reads what was written before the built-in validator does. */
  readonly validator?: Model
  readonly memo?: Memo
  readonly keyOf?: KeyOf
}

/** What the code says. The version changes with every change of what it writes. */
const declaredEngine: Documenter<DeclaredView> = {
  id: 'declared',
  version: '1',
  readsCallees: false,
  document: view => documentDeclared(view),
}

/** What the code does. */
const observedEngine: Documenter<ObservedView> = {
  id: 'observed',
  version: '1',
  document: (view, { calleeDocumentation }) => documentObserved(view, { calleeDocumentation }),
}

/** `engine`: a built-in engine by its name, or a model that writes the documentation. */
export function createStream(
  name: StreamName,
  engine: BuiltInEngine | Model,
  dependencies: StreamDependencies,
): DocumentationStream {
  const { oracle } = dependencies
  if (typeof engine !== 'string') return createModelStream(name, engine, dependencies)
  switch (engine) {
    case 'declared':
      return streamOf(name, declaredEngine, id => oracle.declaredView(id), dependencies)
    case 'observed':
      return streamOf(name, observedEngine, id => oracle.observedView(id), dependencies)
  }
}

/** A stream for any engine and the view that it is written for. */
export function streamOf<View>(
  name: StreamName,
  documenter: Documenter<View>,
  viewOf: (id: ComponentId) => View,
  { oracle, skipValidation = false, validator, memo, keyOf }: StreamDependencies,
): DocumentationStream {
  const readerOf = (model: Model | undefined): ModelValidator | null =>
    model === undefined || skipValidation ? null : createModelValidator({ model, stream: name, oracle })
  const partsOf = (reader: ModelValidator | null): StreamParts<View> => {
    const validate = createValidator(oracle, { skipValidation })
    return {
      name,
      documenter: reader === null ? documenter : { ...documenter, version: `${documenter.version} ${reader.version}` },
      viewOf,
      validate: reader === null ? validate : validateFirst(reader, validate),
      ...(memo === undefined ? {} : { memo }),
      ...(keyOf === undefined ? {} : { keyOf }),
    }
  }
  const reader = readerOf(validator)
  if (reader === null) return new ComponentStream(partsOf(null))
  return new ComponentStream({
    ...partsOf(reader),
    rehearse: onAsked => ({
      parts: partsOf(readerOf(validator && rehearsed(validator, onAsked))),
      engines: new Map(enginesOf(reader)),
      // What is written is there at once, and is asked about as it is.
      expectedCheck: () => null,
    }),
  })
}
