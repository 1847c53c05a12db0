/** The words of a declaration that every stream may read. */
import type { Evidence, ModifierDocumentation, ModifierName, Modifiers, Span } from '../model/index.ts'
import { oneLine } from './declared/comment-text.ts'

interface Declaration {
  readonly modifiers: Modifiers
  readonly signature: string
  readonly span: Span
}

/** `async`, `generator`, `static`, `abstract`, `readonly`, `private` and `protected` where they are declared, in this order. */
export function declaredModifiers({ modifiers, signature, span }: Declaration): readonly ModifierDocumentation[] {
  const evidence: readonly Evidence[] = [{ span, origin: 'signature', seen: oneLine(signature) }]
  const declared: readonly (readonly [ModifierName, boolean])[] = [
    ['async', modifiers.async],
    ['generator', modifiers.generator],
    ['static', modifiers.static],
    ['abstract', modifiers.abstract],
    ['readonly', modifiers.readonly],
    ['private', modifiers.accessibility === 'private'],
    ['protected', modifiers.accessibility === 'protected'],
  ]
  return declared.flatMap(([name, holds]) => (holds ? [{ name, holds, text: '', evidence }] : []))
}
