/** What a change does to the repository's documentation: its source compared with that of the commit it started from. */
import type { ComponentKind } from './facts.ts'
import type { DriftFinding } from './findings.ts'
import type { ComponentId } from './ids.ts'
import type { FilePath, Position } from './location.ts'

/**
 * How sure it is what belongs to the change. `compared`: both sides were analysed. `changed-lines`: the base could not be had; findings
 * whose comment or code stands in a changed line are taken as introduced. `unknown`: not even the changed lines are known.
 */
export type ChangeBasis = 'compared' | 'changed-lines' | 'unknown'

export interface ChangeReport {
  readonly basis: ChangeBasis
  /** The commit that was compared with; null where there was none. */
  readonly base: string | null
  /** What made the comparison weaker, for people; null where nothing did. */
  readonly note: string | null
  /** Findings that were not there before, as the changed source has them. Sorted by place. */
  readonly introduced: readonly DriftFinding[]
  /** Findings that are gone, as the base has them. */
  readonly resolved: readonly DriftFinding[]
  /** How many of the changed source's findings were there before. */
  readonly remaining: number
  readonly documentation: DocumentationChange
}

export interface DocumentationChange {
  readonly added: readonly ComponentChange[]
  readonly removed: readonly ComponentChange[]
  readonly changed: readonly ChangedComponent[]
  /** Public API without a comment that is new, has become public, or has lost its comment. Also in `added` or `changed`. */
  readonly undocumented: readonly ComponentChange[]
}

export interface ComponentChange {
  readonly id: ComponentId
  readonly kind: ComponentKind
  /** As it is called in the file, without marks of repeated declarations; the path for a module. */
  readonly name: string
  readonly file: FilePath
  /** Where its name stands: in the changed source, or in the base for what was removed. */
  readonly place: Position
  readonly isPublic: boolean
  readonly signature: string
  readonly hasComment: boolean
}

export interface ChangedComponent extends ComponentChange {
  /** Its id in the base, where file or name changed. */
  readonly before: ComponentId
  readonly aspects: readonly ChangedAspect[]
}

/** One thing that readers of the documentation will find different. */
export type ChangedAspect =
  | { readonly aspect: 'signature'; readonly from: string; readonly to: string }
  | { readonly aspect: 'visibility'; readonly isPublic: boolean }
  | { readonly aspect: 'throws' | 'effects'; readonly gained: readonly string[]; readonly lost: readonly string[] }
  | { readonly aspect: 'comment'; readonly how: 'added' | 'removed' | 'changed' }
  | { readonly aspect: 'body' }
