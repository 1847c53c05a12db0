/**
 * What a stream writes about a component. Prose is Markdown from an untrusted author; it may hold
 * `{@link target|label}`, which publishing resolves. Every statement carries the evidence it rests on.
 */

import type { CallType } from './call-graph.ts'
import type { ModifierName } from './claims.ts'
import type { EffectKind } from './facts.ts'
import type { ComponentId } from './ids.ts'
import type { Evidence } from './location.ts'

export interface Statement {
  readonly text: string
  readonly evidence: readonly Evidence[]
}

export interface ParameterDocumentation {
  /** `options.retries` for a documented property of a parameter. */
  readonly name: string
  /** 0-based place in the list as documented; properties have the place of their owner. */
  readonly index: number
  /** Null where the author says nothing about it. The same for the fields below. */
  readonly type: string | null
  readonly optional: boolean | null
  readonly default: string | null
  /** Literals that the text says are possible. */
  readonly values: readonly string[]
  readonly description: string
  readonly evidence: readonly Evidence[]
}

export interface ReturnBranch {
  readonly value: 'null' | 'undefined'
  /** False for "never returns null". */
  readonly possible: boolean
  /** The condition in words or code, or null. */
  readonly when: string | null
  readonly evidence: readonly Evidence[]
}

export interface ReturnDocumentation {
  /** False: the author says that nothing comes back. */
  readonly returns: boolean
  readonly type: string | null
  readonly description: string
  readonly branches: readonly ReturnBranch[]
  readonly evidence: readonly Evidence[]
}

export interface ThrowDocumentation {
  /** The error's type; `Error` where the author names none; `nothing` for "never throws". */
  readonly type: string
  readonly when: string | null
  /** The callee it comes through, where it is not thrown here. */
  readonly via: ComponentId | string | null
  readonly evidence: readonly Evidence[]
}

export interface CalleeDocumentation {
  readonly component: ComponentId
  readonly callType: CallType | null
  /** What the call is for, where the author knows. */
  readonly purpose: string
  readonly evidence: readonly Evidence[]
}

export interface EffectDocumentation {
  readonly kind: EffectKind
  /** False for "does not …". */
  readonly present: boolean
  readonly target: string | null
  readonly via: ComponentId | string | null
  readonly evidence: readonly Evidence[]
}

export interface ModifierDocumentation {
  readonly name: ModifierName
  readonly holds: boolean
  /** The message after `@deprecated`. */
  readonly text: string
  readonly evidence: readonly Evidence[]
}

export interface ExampleDocumentation {
  /** `ts`, `js`, `tsx`, `jsx`, or what the fence says; `''` where it has none. */
  readonly language: string
  readonly caption: string
  readonly code: string
  readonly evidence: readonly Evidence[]
}

export interface ReferenceDocumentation {
  /** As written: `Foo.bar`, `./x.js`, `https://…`. */
  readonly target: string
  readonly label: string
  readonly kind: 'link' | 'see' | 'code'
  readonly component: ComponentId | null
  readonly evidence: readonly Evidence[]
}

/** A property, method signature or enum member of a class, interface, type, enum or object, as the author describes it. */
export interface MemberDocumentation {
  readonly name: string
  /** Null where the author says nothing about it. The same for the two below. */
  readonly type: string | null
  readonly default: string | null
  /** The message after `@deprecated`, `''` where there is none. */
  readonly deprecated: string | null
  readonly description: string
  /** Literals that the text says it can be; absent where it lists none. */
  readonly values?: readonly string[]
  readonly evidence: readonly Evidence[]
}

export interface ComponentDocumentation {
  readonly component: ComponentId
  /** `declared`, `observed`, or a model's name. */
  readonly engine: string
  /** One sentence, or `''` where the author has nothing to say. */
  readonly summary: string
  readonly description: string
  /** What it does that a reader of the signature cannot see, a sentence each, most important first. */
  readonly behaviour: readonly Statement[]
  readonly parameters: readonly ParameterDocumentation[]
  readonly typeParameters: readonly { readonly name: string; readonly description: string }[]
  readonly returns: ReturnDocumentation | null
  readonly throws: readonly ThrowDocumentation[]
  readonly callees: readonly CalleeDocumentation[]
  readonly callers: readonly ComponentId[]
  readonly effects: readonly EffectDocumentation[]
  readonly modifiers: readonly ModifierDocumentation[]
  readonly examples: readonly ExampleDocumentation[]
  readonly references: readonly ReferenceDocumentation[]
  readonly since: string | null
  /** What is said of its members, in the order of the source; absent where the engine says nothing of them. */
  readonly members?: readonly MemberDocumentation[]
}

/** What a validator did to a component's documentation. */
export interface ValidationResult {
  readonly component: ComponentId
  /** Checked items that were right before correction ÷ all checked items; 1 where there was nothing to check. */
  readonly score: number
  readonly verified: readonly string[]
  readonly missing: readonly string[]
  readonly extra: readonly string[]
  readonly corrections: readonly ValidationCorrection[]
}

export interface ValidationCorrection {
  readonly field: string
  readonly action: 'added' | 'removed' | 'changed'
  readonly before: string | null
  readonly after: string | null
  readonly reason: string
}

/** A component's documentation with what its validator said. */
export interface StreamDocument {
  readonly documentation: ComponentDocumentation
  readonly validation: ValidationResult
}

export interface FailedComponent {
  readonly component: ComponentId
  readonly stream: 'A' | 'B' | 'analysis' | 'comparison'
  readonly message: string
}

/** Everything one stream has to say. Maps iterate in processing order. */
export interface StreamOutput {
  readonly stream: 'A' | 'B'
  readonly documents: ReadonlyMap<ComponentId, StreamDocument>
  readonly failed: readonly FailedComponent[]
}
