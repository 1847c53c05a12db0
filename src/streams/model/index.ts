/** Streams whose author is a language model, and what else a model may be asked. */
import type { ComponentDocumentation, ComponentId, SourceView, StreamDocument, Tier } from '../../model/index.ts'
import { rehearsed } from '../../models/rehearsal.ts'
import type { Model } from '../../models/types.ts'
import type { Checked, Validator } from '../engine.ts'
import { ComponentStream } from '../stream.ts'
import type { DocumentationStream, KeyOf, Memo, StreamName, StreamParts } from '../types.ts'
import { createValidator } from '../validator.ts'
import { checkProse, type ProseOracle } from './check-prose.ts'
import { createModelDocumenter } from './documenter.ts'
import { createModelValidator, type ModelValidator } from './validator.ts'

export { createModelValidator, type ModelValidator } from './validator.ts'

export interface ModelStreamDependencies {
  /** Views for the documenter, facts and verdicts for what checks it. */
  readonly oracle: ProseOracle
  readonly skipValidation?: boolean
  /** Checks what the documenter wrote, before it is checked without a model. */
  readonly validator?: Model
  /** Put small components into one request; true by default. */
  readonly batch?: boolean
  readonly memo?: Memo
  readonly keyOf?: KeyOf
}

export function createModelStream(
  name: StreamName,
  model: Model,
  dependencies: ModelStreamDependencies,
): DocumentationStream {
  const { oracle, batch, memo, keyOf, skipValidation = false } = dependencies
  const validator = skipValidation ? undefined : dependencies.validator
  const partsOf = (author: Model, checking: ModelValidator | null): StreamParts<SourceView> => {
    const written = createModelDocumenter({ model: author, stream: name, ...(batch === undefined ? {} : { batch }) })
    return {
      name,
      documenter: checking === null ? written : { ...written, version: `${written.version} ${checking.version}` },
      viewOf: (id: ComponentId) => oracle.sourceView(id),
      validate: skipValidation ? createValidator(oracle, { skipValidation }) : validateModel(oracle, checking),
      ...(memo === undefined ? {} : { memo }),
      ...(keyOf === undefined ? {} : { keyOf }),
    }
  }
  const readerOf = (reader: Model | undefined): ModelValidator | null =>
    reader === undefined ? null : createModelValidator({ model: reader, stream: name, oracle })
  return new ComponentStream({
    ...partsOf(model, readerOf(validator)),
    rehearse(onAsked) {
      const reader = readerOf(validator && rehearsed(validator, onAsked))
      return {
        parts: partsOf(rehearsed(model, onAsked), reader),
        engines: new Map([['generation', model.id], ...enginesOf(reader)]),
        expectedCheck: component => reader?.expected(component) ?? null,
      }
    },
  })
}

/** Of a validator, where there is one. */
export function enginesOf(reader: ModelValidator | null): readonly (readonly [Tier, string])[] {
  return reader === null ? [] : [['validation', reader.id]]
}

/** The model's word first, then the oracle's, which nobody overrules: slots, and then what the sentences say. */
function validateModel(oracle: ProseOracle, checking: ModelValidator | null): Validator {
  const complete = createValidator(oracle)
  const check = (documentation: ComponentDocumentation): StreamDocument => checkProse(complete(documentation), oracle)
  return checking === null ? check : validateFirst(checking, check)
}

/** A model reads first; what it leaves behind is checked without one. */
export function validateFirst(
  reader: ModelValidator,
  next: (documentation: ComponentDocumentation) => StreamDocument,
): Validator {
  return (documentation, signal) =>
    reader.validate(documentation, signal).then(first => joined(first, next(first.documentation)))
}

function joined(first: Checked, second: StreamDocument): Checked {
  const { validation } = second
  return {
    ...first,
    ...second,
    validation: { ...validation, corrections: [...first.validation.corrections, ...validation.corrections] },
  }
}
