/**
 * What static analysis knows: plain data, no syntax trees. Everything after `analysis/` works on these.
 */
import type { CallGraph, CallSite } from './call-graph.ts'
import type { ComponentId, ExternalId, NodeId } from './ids.ts'
import type { FilePath, Span } from './location.ts'

export const COMPONENT_KINDS = [
  'module',
  'function',
  'class',
  'interface',
  'type-alias',
  'enum',
  'variable',
  'method',
  'constructor',
  'accessor',
] as const
export type ComponentKind = (typeof COMPONENT_KINDS)[number]

/** `public`: reachable from the package's `exports`/`main`/`bin`; `exported`: from its module only; `internal`: neither. */
export type Visibility = 'public' | 'exported' | 'internal'

/** A condition under which a place is reached, outermost first when several are listed. They are and-ed. */
export interface Guard {
  /** The condition's source on one line, comments removed, at most 120 characters (cut with `…`). */
  readonly text: string
  /** True where the place is reached when the condition is false (an `else`, or what follows an early exit). */
  readonly negated: boolean
  readonly kind: 'if' | 'conditional' | 'switch' | 'short-circuit' | 'loop' | 'catch' | 'default'
  /** True for a guard that only follows from an earlier `if (…) return/throw/continue/break`. */
  readonly implied: boolean
}

export interface ParameterFacts {
  /** As written; `{ a, b }` patterns get the name `options`-like text of the pattern in `pattern`, and the name `arg<index>`. */
  readonly name: string
  readonly index: number
  readonly span: Span
  /** The annotation as written in code (never from a comment), on one line. */
  readonly declaredType: string | null
  /** The checker's type, as text. In JavaScript this rests on JSDoc where there is any; `typeFromComment` says so. */
  readonly inferredType: string
  readonly typeFromComment: boolean
  /** May be left out by a caller: `?`, a default, a rest parameter, or (JavaScript) `[name]` and nothing that refutes it. */
  readonly optional: boolean
  readonly rest: boolean
  /** The default's source on one line, from the parameter list, or from a body's `x = x ?? …`, `x ||= …`, `if (x === undefined) x = …`. */
  readonly defaultText: string | null
  readonly pattern: string | null
  /** Properties of a destructured or `options` parameter that the function reads, with their defaults. */
  readonly properties: readonly PropertyFacts[]
  readonly uses: ParameterUses
}

export interface PropertyFacts {
  readonly name: string
  readonly optional: boolean
  readonly type: string
  readonly defaultText: string | null
  readonly span: Span
}

/** What the body does with a parameter; the ground for judging a documented type in untyped code. */
export interface ParameterUses {
  readonly read: boolean
  /** Written through: `p.x = …`, `p.push(…)`. */
  readonly mutated: boolean
  readonly reassigned: boolean
  /** The first place where it is given another value. */
  readonly reassignedAt?: Span
  /** `typeof p === 'string'` → `string`; `p instanceof X` → `X`; `Array.isArray(p)` → `Array`. */
  readonly narrowedTo: readonly string[]
  /** Compared with null or undefined (or `== null`, `??`, `?.`) before use. */
  readonly nullChecked: boolean
  /** Called as a function, `new`ed, iterated, awaited, or read by these property names. */
  readonly called: boolean
  readonly iterated: boolean
  readonly members: readonly string[]
}

/** How a value leaves a function. */
export interface ReturnFact {
  readonly shape:
    | 'null'
    | 'undefined'
    | 'void'
    | 'true'
    | 'false'
    | 'literal'
    | 'this'
    | 'parameter'
    | 'property'
    | 'call'
    | 'new'
    | 'object'
    | 'array'
    | 'function'
    | 'template'
    | 'comparison'
    | 'expression'
  /** The expression's source on one line, comments removed, at most 120 characters; `''` for `return;` and falling off the end. */
  readonly text: string
  /** The callee of a returned call or `new`, where it is resolved. */
  readonly callee: NodeId | ExternalId | null
  readonly guards: readonly Guard[]
  readonly span: Span
  /** `end`: the function may run off its end. */
  readonly from: 'return' | 'arrow' | 'end' | 'yield'
}

/** An error that leaves a function: thrown, or a rejection of the promise that it returns. Caught ones are not listed. */
export interface ThrowFact {
  /** The class's name (`RangeError`), the literal's type (`string`), or `unknown` where the thrown value cannot be typed. */
  readonly errorType: string
  /** The class's component where it is one of ours. */
  readonly errorComponent: ComponentId | null
  /** The names of the class's known base classes, nearest first: `@throws {Error}` covers a `RangeError`. */
  readonly baseTypes: readonly string[]
  /** The message's source text where it is a literal or a template. */
  readonly message: string | null
  readonly mode: 'throw' | 'reject'
  readonly guards: readonly Guard[]
  readonly span: Span
  /** Own throws: null. Transitive ones: the callee it comes through (the next function on the way) and the call site. */
  readonly via: { readonly callee: NodeId | ExternalId; readonly site: Span } | null
  /** False where the path is possible but not proven: a possible edge, a dynamic callee, a built-in that throws on bad input only. */
  readonly certain: boolean
}

export const EFFECT_KINDS = [
  'writes-this',
  'writes-parameter',
  'writes-module-state',
  'file-system',
  'network',
  'process',
  'environment',
  'time',
  'randomness',
  'console',
] as const
export type EffectKind = (typeof EFFECT_KINDS)[number]

export interface EffectFact {
  readonly kind: EffectKind
  /** What is touched: `this.size`, `options.retries`, `cache`, `fs.readFileSync`. */
  readonly target: string
  readonly guards: readonly Guard[]
  readonly span: Span
  readonly via: { readonly callee: NodeId | ExternalId; readonly site: Span } | null
}

export interface Modifiers {
  /** Declared `async`. `returnsPromise` on the component covers the rest. */
  readonly async: boolean
  readonly generator: boolean
  readonly static: boolean
  readonly abstract: boolean
  readonly readonly: boolean
  readonly optional: boolean
  readonly accessor: 'get' | 'set' | null
  readonly accessibility: 'public' | 'protected' | 'private'
  readonly exported: boolean
  readonly default: boolean
}

/** A doc comment as it stands in the file, `/**` to the closing mark. */
export interface DocComment {
  readonly text: string
  readonly span: Span
}

/** A call as a component makes it: inner functions folded in, callees as components. */
export interface ComponentCall {
  readonly callee: ComponentId
  readonly sites: readonly CallSite[]
  readonly verdict: 'proven' | 'possible'
}

export interface MemberFacts {
  readonly name: string
  readonly kind: 'property' | 'method' | 'enum-member' | 'index' | 'call'
  readonly type: string
  /** The value of an enum member or of a `const` literal. */
  readonly value: string | null
  readonly optional: boolean
  readonly readonly: boolean
  readonly docComment: DocComment | null
  readonly span: Span
}

export interface ComponentFacts {
  readonly id: ComponentId
  readonly kind: ComponentKind
  readonly name: string
  readonly file: FilePath
  /** The whole declaration without its doc comment. */
  readonly span: Span
  readonly nameSpan: Span
  /** The class, interface, object or module that holds it; null for a module. */
  readonly parent: ComponentId | null
  readonly visibility: Visibility
  readonly modifiers: Modifiers
  /** The declaration's head on one line, defaults and body left out. */
  readonly signature: string
  /** Heads of the overloads, where there are any; the implementation's head is then not public. */
  readonly overloads: readonly string[]
  readonly typeParameters: readonly { readonly name: string; readonly constraint: string | null }[]
  readonly parameters: readonly ParameterFacts[]
  readonly returns: ReturnSummary | null
  /** The doc comment that documents it, attached as TypeScript attaches it; all overloads' comments, in order. */
  readonly docComments: readonly DocComment[]
  readonly extends: readonly string[]
  readonly implements: readonly string[]
  readonly members: readonly MemberFacts[]
  /** The declared or inferred type of a variable, accessor, or alias, as text. */
  readonly type: string | null
  /** The source of a variable's value on one line, at most 120 characters (cut with `…`); absent for functions, and where there is none. */
  readonly value?: string
  /** Cyclomatic complexity (McCabe 1976), inner functions included; 1 for what has no body. */
  readonly complexity: number
  /** False for a signature without a body (overload-only, abstract, ambient, interface member): nothing can be observed. */
  readonly hasBody: boolean
  /** SHA-256 of the declaration's token texts, comments and layout left out. */
  readonly sourceHash: string
  /**
   * SHA-256 of the same without the component's own names and, where it holds components of its own, without their bodies: a move or
   * a new name leaves it as it is. What people answer about the component is bound to it.
   */
  readonly contentHash: string
  /** SHA-256 of its doc comments, layout left out. */
  readonly commentHash: string
  /** Our own types that its signature mentions. */
  readonly typesMentioned: readonly ComponentId[]
  /** All exits, of the component's own body only (inner functions have their own). */
  readonly exits: readonly ReturnFact[]
  /** Own and transitive, uncaught only; own first, by position; one per (errorType, guards, via). */
  readonly throws: readonly ThrowFact[]
  /** False where an unresolved call could throw or hide an effect: absence is then not proven. */
  readonly throwsComplete: boolean
  /**
   * Error types that built-ins called on the way throw on bad input only in theory (`JSON.stringify` on a cycle): they keep
   * `@throws {TypeError}` from being called false, and are not worth publishing.
   */
  readonly latentThrows?: readonly string[]
  readonly effects: readonly EffectFact[]
  readonly effectsComplete: boolean
  readonly calls: readonly ComponentCall[]
  readonly calledBy: readonly ComponentId[]
  readonly externalCalls: readonly { readonly to: ExternalId; readonly sites: readonly CallSite[] }[]
  readonly unresolvedCalls: number
}

export interface ReturnSummary {
  /** The annotation as written in code, on one line. */
  readonly declaredType: string | null
  /** The checker's type as text (the annotation's where there is one). */
  readonly type: string
  readonly typeFromComment: boolean
  /** Nothing usable comes back: `void`, `undefined`, `never`, `Promise<void>`. */
  readonly isVoid: boolean
  readonly isPromise: boolean
  /** The (awaited) type admits null / undefined, by the checker under strictNullChecks or by an exit that returns it. */
  readonly mayBeNull: boolean
  readonly mayBeUndefined: boolean
  readonly neverReturns: boolean
}

export interface ImportFact {
  /** As written: `./queue.js`. */
  readonly specifier: string
  /** The module of ours that it resolves to, or null. */
  readonly resolved: FilePath | null
  /** Local name → exported name (`default`, `*` for a namespace). */
  readonly names: readonly { readonly local: string; readonly imported: string; readonly typeOnly: boolean }[]
  readonly span: Span
}

export interface ModuleFacts {
  readonly file: FilePath
  readonly package: string | null
  readonly language: 'ts' | 'tsx' | 'js' | 'jsx'
  readonly imports: readonly ImportFact[]
  /** Exported name → the component that it is, or null where it is not one of ours. Includes re-exports. */
  readonly exports: readonly { readonly name: string; readonly component: ComponentId | null }[]
  /** Names declared at the top level, exported or not. */
  readonly declares: readonly string[]
  /** Components of this file in source order, the module itself first. */
  readonly components: readonly ComponentId[]
  /** A comment at the top of the file that documents the module (`@packageDocumentation`, `@module`, `@file`, `@fileoverview`). */
  readonly docComment: DocComment | null
  /** Syntax errors: the file is documented as far as it parses. */
  readonly syntaxErrors: readonly { readonly line: number; readonly column: number; readonly message: string }[]
}

export interface PackageFacts {
  readonly name: string | null
  readonly version: string | null
  readonly description: string | null
  /** Folder relative to the root, `''` for the root. */
  readonly directory: FilePath
  readonly private: boolean
  /** Export path (`.`, `./sub`) or bin name → the source module that it leads to, or null where it leads to none of ours. */
  readonly entryPoints: readonly {
    readonly path: string
    readonly file: FilePath | null
    readonly kind: 'export' | 'bin'
  }[]
  readonly readme: FilePath | null
  /** Dependencies' names of every sort. */
  readonly dependencies: readonly string[]
  readonly repositoryUrl: string | null
}

export const HEALTH_CODES = [
  'no-source',
  'syntax-error',
  'file-too-large',
  'unreadable',
  'encoding',
  'symlink-loop',
  'case-collision',
  'bad-tsconfig',
  'bad-manifest',
  'missing-dependencies',
  'many-any',
  'component-failed',
] as const
export type HealthCode = (typeof HEALTH_CODES)[number]

/** Something that makes the analysis weaker or incomplete, with what to do about it. */
export interface HealthWarning {
  readonly code: HealthCode
  readonly file: FilePath | null
  readonly line: number | null
  readonly message: string
  readonly remedy: string
}

/** The whole result of static analysis. */
export interface RepositoryFacts {
  readonly packages: readonly PackageFacts[]
  readonly modules: readonly ModuleFacts[]
  /** Sorted by file, then source order. */
  readonly components: readonly ComponentFacts[]
  readonly callGraph: CallGraph
  readonly order: ProcessingOrder
  readonly health: readonly HealthWarning[]
}

/** Strongly connected components of the component call graph, callees first; deterministic. */
export interface ProcessingOrder {
  readonly groups: readonly ProcessingGroup[]
}

export interface ProcessingGroup {
  /** One component, or the members of a cycle in source order. */
  readonly components: readonly ComponentId[]
  /** Indices of groups that must be done before. */
  readonly dependsOn: readonly number[]
}
