/** What one side of a comparison looks like: its drift, and of each component what readers of the documentation would see. */
import type {
  ComponentFacts,
  ComponentId,
  ComponentKind,
  DriftFinding,
  FilePath,
  HealthWarning,
  Oracle,
  Position,
} from '../../model/index.ts'
import { compareText } from '../../model/index.ts'

export interface ComponentSnapshot {
  readonly id: ComponentId
  readonly kind: ComponentKind
  readonly name: string
  readonly file: FilePath
  readonly place: Position
  readonly parent: ComponentId | null
  readonly isPublic: boolean
  readonly signature: string
  /** Of errors that certainly leave it. */
  readonly throws: readonly string[]
  readonly effects: readonly string[]
  readonly hasComment: boolean
  /** It implements or overrides something whose comment may stand for its own. */
  readonly mayInherit: boolean
  readonly sourceHash: string
  readonly commentHash: string
}

/** Kept in place of the oracle, which holds the programs and all syntax trees. */
export interface Snapshot {
  readonly findings: readonly DriftFinding[]
  readonly components: readonly ComponentSnapshot[]
  readonly health: readonly HealthWarning[]
  /** Which module imports which, both of the repository. */
  readonly imports: readonly (readonly [FilePath, FilePath])[]
}

export const EMPTY_SNAPSHOT: Snapshot = { findings: [], components: [], health: [], imports: [] }

export function snapshotOf(oracle: Oracle, findings: readonly DriftFinding[]): Snapshot {
  const components = oracle.facts.components.map(facts => {
    const owner = facts.parent === null ? undefined : oracle.component(facts.parent)
    return componentSnapshot(facts, owner)
  })
  const imports = oracle.facts.modules.flatMap(({ file, imports }) =>
    imports.flatMap(({ resolved }) => (resolved === null ? [] : [[file, resolved] as const])),
  )
  return { findings, components, health: oracle.facts.health, imports }
}

function componentSnapshot(facts: ComponentFacts, owner: ComponentFacts | undefined): ComponentSnapshot {
  const { id, kind, file, nameSpan, parent, visibility, signature, overloads, docComments } = facts
  return {
    id,
    kind,
    name: nameIn(id, file),
    file,
    place: { file: nameSpan.file, line: nameSpan.line, column: nameSpan.column },
    parent,
    isPublic: visibility === 'public',
    signature: overloads.length === 0 ? signature : overloads.join('; '),
    throws: distinct(facts.throws.filter(({ certain }) => certain).map(({ errorType }) => errorType)),
    effects: distinct(facts.effects.map(({ kind }) => kind)),
    hasComment: docComments.length > 0,
    mayInherit: owner !== undefined && owner.extends.length + owner.implements.length > 0,
    sourceHash: facts.sourceHash,
    commentHash: facts.commentHash,
  }
}

function nameIn(id: ComponentId, file: FilePath): string {
  const name = id.slice(file.length + 1).replace(/~\d+(?=\.|$)/g, '')
  return name === '' ? file : name
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareText)
}
