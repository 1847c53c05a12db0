/** Stand-in documenters for tests of the loop: what they write is easy to predict, and they count what they were asked. */
import type { ComponentDocumentation, ComponentId, DeclaredView, ObservedView, Oracle } from '../../src/model/index.ts'
import { ComponentStream } from '../../src/streams/stream.ts'
import { createValidator } from '../../src/streams/validator.ts'

export function blank(component: ComponentId, engine: string): ComponentDocumentation {
  return {
    component,
    engine,
    summary: '',
    description: '',
    behaviour: [],
    parameters: [],
    typeParameters: [],
    returns: null,
    throws: [],
    callees: [],
    callers: [],
    effects: [],
    modifiers: [],
    examples: [],
    references: [],
    since: null,
  }
}

export interface Counted {
  readonly written: ComponentId[]
}

/** Repeats the doc comment; claims every error that it names with `@throws`. Its evidence stands inside the comment. */
export function sayingStream(oracle: Oracle, counted: Counted): ComponentStream<DeclaredView> {
  return new ComponentStream<DeclaredView>({
    name: 'A',
    documenter: {
      id: 'saying',
      version: '1',
      document(view) {
        counted.written.push(view.id)
        const [comment] = view.docComments
        const text = comment?.text ?? ''
        const errors = [...text.matchAll(/@throws (\w+)/g)]
        return {
          ...blank(view.id, 'saying'),
          summary: text.replace(/@throws \w+/g, '').trim(),
          throws: errors.map(({ 1: type = '', index }) => ({
            type,
            when: null,
            via: null,
            evidence:
              comment === undefined
                ? []
                : [
                    {
                      span: {
                        ...comment.span,
                        column: comment.span.column + index,
                        endColumn: comment.span.column + index + 7 + type.length,
                      },
                      origin: 'comment' as const,
                      seen: type,
                    },
                  ],
          })),
        }
      },
    },
    viewOf: id => oracle.declaredView(id),
    validate: createValidator(oracle),
  })
}

/** Tells of its throws, and of those of its callees. */
export function seeingStream(oracle: Oracle, counted: Counted): ComponentStream<ObservedView> {
  return new ComponentStream<ObservedView>({
    name: 'B',
    documenter: {
      id: 'seeing',
      version: '1',
      document(view, { calleeDocumentation }) {
        counted.written.push(view.id)
        const callees = oracle.component(view.id)?.calls ?? []
        const own = view.throws.map(({ errorType, span }) => ({
          type: errorType,
          when: null,
          via: null,
          evidence: [{ span, origin: 'body' as const, seen: `throw new ${errorType}()` }],
        }))
        const inherited = callees.flatMap(({ callee }) =>
          (calleeDocumentation(callee)?.throws ?? []).map(thrown => ({ ...thrown, via: callee, evidence: [] })),
        )
        return { ...blank(view.id, 'seeing'), throws: [...own, ...inherited] }
      },
    },
    viewOf: id => oracle.observedView(id),
    validate: createValidator(oracle),
  })
}
