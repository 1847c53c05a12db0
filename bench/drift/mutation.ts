import type { DocumentedFunction, LibraryModel, SourceModel } from './source-model.ts'

export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Mutation {
  /** `param-gone`, … : what the report counts by. */
  readonly kind: string
  /** Which side was edited. */
  readonly side: 'comment' | 'code'
  readonly file: string
  readonly component: string
  readonly edits: readonly Edit[]
  /** Lines of the component (comment and declaration) before the edit. */
  readonly startLine: number
  readonly endLine: number
  /** Where else a finding is right: lines of callers. */
  readonly alsoAt: readonly { readonly startLine: number; readonly endLine: number }[]
  /** Codes of ours that name this disagreement. */
  readonly codes: readonly string[]
}

/** What a mutator says; the rest is the same for all of a component. */
export type Proposal = Pick<Mutation, 'side' | 'edits' | 'codes'> &
  Partial<Pick<Mutation, 'alsoAt' | 'startLine' | 'endLine' | 'component'>>
/** Proposes an edit, or nothing where comment and code would not come apart beyond doubt. */
export type Mutator = (fn: DocumentedFunction, source: SourceModel, library: LibraryModel) => Proposal | null
