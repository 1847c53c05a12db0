/** Streams whose author is a language model, and what else a model may be asked. */
import type { ComponentDocumentation, ComponentId, StreamDocument } from '../../model/index.ts'
import type { Model } from '../../models/types.ts'
import type { Documenter, Validator } from '../engine.ts'
import { ComponentStream } from '../stream.ts'
import type { DocumentationStream, KeyOf, Memo, StreamName } from '../types.ts'
import { createValidator } from '../validator.ts'
import { checkProse, type ProseOracle } from './check-prose.ts'
import { createModelDocumenter } from './documenter.ts'
import { createModelValidator, type ModelValidator } from './validator.ts'

export { createModelValidator } from './validator.ts'

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
  const { oracle, validator, batch, memo, keyOf, skipValidation = false } = dependencies
  const written = createModelDocumenter({ model, stream: name, ...(batch === undefined ? {} : { batch }) })
  const checking =
    validator === undefined || skipValidation ? null : createModelValidator({ model: validator, stream: name, oracle })
  const documenter: Documenter<Parameters<typeof written.document>[0]> = {
    ...written,
    version: checking === null ? written.version : `${written.version} ${checking.version}`,
  }
  return new ComponentStream({
    name,
    documenter,
    viewOf: (id: ComponentId) => oracle.sourceView(id),
    validate: skipValidation ? createValidator(oracle, { skipValidation }) : validateModel(oracle, checking),
    ...(memo === undefined ? {} : { memo }),
    ...(keyOf === undefined ? {} : { keyOf }),
  })
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

function joined(first: StreamDocument, second: StreamDocument): StreamDocument {
  const { validation } = second
  return {
    ...second,
    validation: { ...validation, corrections: [...first.validation.corrections, ...validation.corrections] },
  }
}
