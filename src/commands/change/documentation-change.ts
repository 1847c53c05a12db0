/** What readers of the documentation will find different: components that came, went, or behave in another way. */
import type {
  ChangedAspect,
  ChangedComponent,
  ComponentChange,
  ComponentId,
  DocumentationChange,
  FilePath,
} from '../../model/index.ts'
import { comparePositions, compareText } from '../../model/index.ts'
import type { ComponentSnapshot, Snapshot } from './snapshot.ts'

/** Everything is sorted by place. Modules count by what is in them. */
export function documentationChange(base: Snapshot, head: Snapshot): DocumentationChange {
  const before = base.components.filter(({ kind }) => kind !== 'module')
  const after = head.components.filter(({ kind }) => kind !== 'module')
  const partners = matchComponents(before, after)
  const kept = new Set(partners.values())
  const added = after.filter(({ id }) => !partners.has(id))
  const changed = after.flatMap(component => {
    const old = partners.get(component.id)
    const aspects = old === undefined ? [] : aspectsOf(old, component)
    return old === undefined || aspects.length === 0 ? [] : [{ ...changeOf(component), before: old.id, aspects }]
  })
  const undocumented = after.filter(component => {
    const old = partners.get(component.id)
    const wasFine = old === undefined || !old.isPublic || old.hasComment
    return wasFine && wantsComment(component)
  })
  return {
    added: sorted(added.map(changeOf)),
    removed: sorted(before.filter(component => !kept.has(component)).map(changeOf)),
    changed: sorted<ChangedComponent>(changed),
    undocumented: sorted(undocumented.map(changeOf)),
  }
}

function wantsComment({ id, kind, isPublic, hasComment, mayInherit }: ComponentSnapshot): boolean {
  if (!isPublic || hasComment || kind === 'constructor') return false
  // what it overrides or implements has the comment; the second half of a pair of accessors is told by the first
  return !(mayInherit && (kind === 'method' || kind === 'accessor')) && !(kind === 'accessor' && /~\d+$/.test(id))
}

/** Id in the changed source → its partner in the base. */
function matchComponents(
  before: readonly ComponentSnapshot[],
  after: readonly ComponentSnapshot[],
): Map<ComponentId, ComponentSnapshot> {
  const partners = new Map<ComponentId, ComponentSnapshot>()
  const open = new Map(before.map(component => [component.id, component]))
  const take = (component: ComponentSnapshot, partner: ComponentSnapshot | undefined): void => {
    if (partner === undefined || !open.delete(partner.id)) return
    partners.set(component.id, partner)
  }
  for (const component of after) take(component, open.get(component.id))
  const moved = (key: (component: ComponentSnapshot) => string): void => {
    const byKey = Map.groupBy(open.values(), key)
    for (const component of after) if (!partners.has(component.id)) take(component, byKey.get(key(component))?.shift())
  }
  const renames = renamedFiles(
    [...open.values()],
    after.filter(({ id }) => !partners.has(id)),
  )
  moved(({ file, kind, name }) => JSON.stringify([renames.get(file) ?? file, kind, name]))
  // Moved as it is, or renamed and otherwise as it was.
  moved(({ kind, name, sourceHash }) => JSON.stringify([kind, name, sourceHash]))
  return partners
}

/** Old path → new path, for files whose components are mostly those of a file that is gone. */
function renamedFiles(
  gone: readonly ComponentSnapshot[],
  added: readonly ComponentSnapshot[],
): ReadonlyMap<FilePath, FilePath> {
  const key = ({ kind, name }: ComponentSnapshot): string => `${kind} ${name}`
  const oldFiles = Map.groupBy(gone, ({ file }) => file)
  const renames = new Map<FilePath, FilePath>()
  for (const [file, components] of Map.groupBy(added, ({ file }) => file)) {
    const names = new Set(components.map(key))
    let best: { readonly file: FilePath; readonly shared: number } | undefined
    for (const [old, theirs] of oldFiles) {
      if (old === file || renames.has(old)) continue
      const shared = theirs.filter(component => names.has(key(component))).length
      if (shared * 2 >= Math.max(theirs.length, components.length) && shared > (best?.shared ?? 0))
        best = { file: old, shared }
    }
    if (best !== undefined) renames.set(best.file, file)
  }
  return renames
}

function aspectsOf(before: ComponentSnapshot, after: ComponentSnapshot): ChangedAspect[] {
  const aspects: ChangedAspect[] = []
  if (before.signature !== after.signature)
    aspects.push({ aspect: 'signature', from: before.signature, to: after.signature })
  if (before.isPublic !== after.isPublic) aspects.push({ aspect: 'visibility', isPublic: after.isPublic })
  for (const aspect of ['throws', 'effects'] as const) {
    const gained = after[aspect].filter(text => !before[aspect].includes(text))
    const lost = before[aspect].filter(text => !after[aspect].includes(text))
    if (gained.length + lost.length > 0) aspects.push({ aspect, gained, lost })
  }
  if (before.commentHash !== after.commentHash) {
    const how = !before.hasComment ? 'added' : after.hasComment ? 'changed' : 'removed'
    aspects.push({ aspect: 'comment', how })
  }
  if (before.sourceHash !== after.sourceHash && !aspects.some(({ aspect }) => aspect === 'signature'))
    aspects.push({ aspect: 'body' })
  return aspects
}

function changeOf({
  id,
  kind,
  name,
  file,
  place,
  isPublic,
  signature,
  hasComment,
}: ComponentSnapshot): ComponentChange {
  return { id, kind, name, file, place, isPublic, signature, hasComment }
}

function sorted<T extends ComponentChange>(changes: readonly T[]): T[] {
  return changes.toSorted((a, b) => comparePositions(a.place, b.place) || compareText(a.id, b.id))
}
