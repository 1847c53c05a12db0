/**
 * What each built-in documenter is handed. The two types have no comment in common with a body and no body in common with a
 * comment, so neither documenter can look at what it must not see.
 */
import type { CallType } from './call-graph.ts'
import type {
  ComponentKind,
  DocComment,
  EffectFact,
  Guard,
  ImportFact,
  MemberFacts,
  Modifiers,
  ParameterUses,
  PropertyFacts,
  ReturnFact,
  ReturnSummary,
  ThrowFact,
  Visibility,
} from './facts.ts'
import type { ComponentId, ExternalId, NodeId } from './ids.ts'
import type { FilePath, Span } from './location.ts'

export interface Sibling {
  readonly name: string
  readonly component: ComponentId
}

/** What the code **says**: names, declared signatures, doc comments, imports, the bare text of calls. */
export interface DeclaredView {
  readonly view: 'declared'
  readonly id: ComponentId
  readonly kind: ComponentKind
  readonly name: string
  readonly file: FilePath
  readonly span: Span
  readonly parent: ComponentId | null
  readonly modifiers: Modifiers
  readonly signature: string
  readonly docComments: readonly DocComment[]
  readonly parameters: readonly {
    readonly name: string
    readonly index: number
    readonly declaredType: string | null
    readonly optional: boolean
    readonly rest: boolean
    readonly defaultText: string | null
    /** Names that a destructuring pattern reads; empty for a parameter with a name. */
    readonly properties: readonly string[]
    readonly span: Span
  }[]
  readonly typeParameters: readonly string[]
  readonly declaredReturnType: string | null
  readonly extends: readonly string[]
  readonly implements: readonly string[]
  readonly members: readonly (Pick<MemberFacts, 'name' | 'kind' | 'docComment' | 'value' | 'span'> & {
    readonly declaredType: string | null
  })[]
  readonly imports: readonly ImportFact[]
  /** Names declared at the top of the same file, and the members of the same class: lists that all who see them share. */
  readonly siblings: readonly (readonly Sibling[])[]
  /** Names that each imported module of ours exports, and the component behind each. */
  readonly exportsOf: (file: FilePath) => readonly { readonly name: string; readonly component: ComponentId | null }[]
  /** The text before the parentheses of every call in the body: `this.heap.push`, `new Foo`. */
  readonly callTexts: readonly { readonly text: string; readonly span: Span }[]
}

/**
 * What a model is shown: the source itself, comments included, and the names that are in scope. Nothing that analysis concluded from
 * it: no inferred type, no resolved call, no error that comes through a callee.
 */
export interface SourceView extends Omit<DeclaredView, 'view' | 'docComments'> {
  readonly view: 'source'
  readonly overloads: readonly string[]
  /**
   * The declaration with the comments above it, indented to the left margin, with Unix line ends. What is documented as a component
   * of its own inside of it is there by its head alone.
   */
  readonly source: string
  /** Statements and members in `source` that can be left out without breaking the syntax around them, outer ones first. */
  readonly passages: readonly Passage[]
  /** Components of the repository whose last name is this one. */
  readonly named: (name: string) => readonly ComponentId[]
}

/** Offsets into a text, the end exclusive. */
export interface Passage {
  readonly start: number
  readonly end: number
}

/** What the code **does**: bodies, inferred types, control flow, calls, throws, writes, effects. No comment of any kind. */
export interface ObservedView {
  readonly view: 'observed'
  readonly id: ComponentId
  readonly kind: ComponentKind
  readonly name: string
  readonly file: FilePath
  readonly span: Span
  readonly parent: ComponentId | null
  readonly visibility: Visibility
  readonly modifiers: Modifiers
  readonly hasBody: boolean
  readonly parameters: readonly {
    readonly name: string
    readonly index: number
    readonly type: string
    readonly optional: boolean
    readonly rest: boolean
    readonly defaultText: string | null
    readonly properties: readonly PropertyFacts[]
    readonly uses: ParameterUses
    readonly span: Span
  }[]
  readonly returns: ReturnSummary | null
  readonly type: string | null
  readonly value?: string
  readonly members: readonly Omit<MemberFacts, 'docComment'>[]
  readonly extends: readonly string[]
  readonly implements: readonly string[]
  readonly exits: readonly ReturnFact[]
  /** Own throws only; those of callees come from the callees' documentation in the same stream. */
  readonly throws: readonly ThrowFact[]
  /** Own effects only, likewise. */
  readonly effects: readonly EffectFact[]
  readonly calls: readonly ObservedCall[]
  readonly complexity: number
  /** Components inside it (a class's members, a module's declarations), in source order. */
  readonly order: readonly ComponentId[]
  /** Names that mean something only inside of the body; `value` is the source of a constant that is only another name for it (`options.depth`). */
  readonly locals?: readonly { readonly name: string; readonly value: string | null }[]
  /** A module's exports. */
  readonly exports?: readonly { readonly name: string; readonly component: ComponentId | null }[]
}

export interface ObservedCall {
  /** `''` where nothing is known but that it is called. */
  readonly callee: ComponentId | ExternalId
  readonly internal: boolean
  readonly callType: CallType
  /** The callee's source text: `this.heap.push`. */
  readonly text: string
  /** The arguments' source texts, one line each, at most 40 characters. */
  readonly arguments: readonly string[]
  /** What becomes of the result: returned, assigned to this name, awaited, ignored, passed on, used as a condition. */
  readonly result: 'returned' | 'assigned' | 'ignored' | 'argument' | 'condition' | 'thrown' | 'other'
  readonly assignedTo: string | null
  readonly awaited: boolean
  /** Errors of the callee do not leave this component from here (inside `try` with a `catch` that does not rethrow, `.catch(…)`, not awaited). */
  readonly caught: boolean
  /** A rejection of the callee becomes a rejection here even without `await` (returned promise). */
  readonly guards: readonly Guard[]
  readonly verdict: 'proven' | 'possible'
  readonly span: Span
  readonly node: NodeId
}
