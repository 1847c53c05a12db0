/** Which findings a change introduces, and which it resolves. */
import type { ComponentId, DriftFinding } from '../../model/index.ts'
import { fileOf, nameOf } from '../../model/index.ts'
import type { ComponentSnapshot, Snapshot } from './snapshot.ts'

export interface FindingChange {
  readonly introduced: readonly DriftFinding[]
  readonly resolved: readonly DriftFinding[]
  readonly remaining: number
}

/**
 * Subtracts by id, which does not depend on positions. An id has the component's in it, so what was moved to another file, or renamed and
 * keeps its comment, is then recognised by what its finding says. Each finding of the base accounts for one of the changed source.
 */
export function findingChange(base: Snapshot, head: Snapshot): FindingChange {
  const before = new Set(base.findings.map(({ id }) => id))
  const after = new Set(head.findings.map(({ id }) => id))
  let resolved = base.findings.filter(({ id }) => !after.has(id))
  let introduced = head.findings.filter(({ id }) => !before.has(id))
  const [old, now] = [new Map(byId(base)), new Map(byId(head))]
  const sameComment = (finding: DriftFinding, component: ComponentSnapshot | undefined): string | null =>
    component?.hasComment === true ? `${component.commentHash} ${contentKey(finding, false)}` : null
  const passes: readonly Pass[] = [
    // The same name in the same file: one of several declarations of that name came or went, and the others were counted anew.
    { moved: false, key: finding => `${fileOf(finding.component)} ${contentKey(finding, true)}` },
    // Moved to another file, or the file was renamed.
    { moved: true, key: finding => contentKey(finding, true) },
    // Renamed, and what its comment says is still the same.
    { moved: true, key: sameComment },
  ]
  for (const { moved, key } of passes) {
    const found = pair(
      // A component that is still where it was does not lend its findings to another.
      resolved.filter(({ component }) => !moved || !now.has(component)),
      introduced.filter(({ component }) => !moved || !old.has(component)),
      finding => key(finding, old.get(finding.component)),
      finding => key(finding, now.get(finding.component)),
    )
    resolved = resolved.filter(finding => !found.before.has(finding))
    introduced = introduced.filter(finding => !found.after.has(finding))
  }
  return { introduced, resolved, remaining: head.findings.length - introduced.length }
}

interface Pass {
  /** Only components that are gone, or new. */
  readonly moved: boolean
  key(finding: DriftFinding, component: ComponentSnapshot | undefined): string | null
}

function byId({ components }: Snapshot): [ComponentId, ComponentSnapshot][] {
  return components.map(component => [component.id, component])
}

/** What the finding says, without the file that it stands in and, on request, without the component's name. */
function contentKey({ code, component, message, says, fix }: DriftFinding, named: boolean): string {
  const name = nameOf(component).replace(/~\d+(?=\.|$)/g, '')
  let text = message
  for (const path of [says.file, fileOf(component)]) text = text.replaceAll(path, '<file>')
  if (!named && name !== '') text = text.replaceAll(name, '<name>')
  return JSON.stringify([code, named ? name : '', text, fix ?? null])
}

function pair(
  before: readonly DriftFinding[],
  after: readonly DriftFinding[],
  keyBefore: (finding: DriftFinding) => string | null,
  keyAfter: (finding: DriftFinding) => string | null,
): { readonly before: ReadonlySet<DriftFinding>; readonly after: ReadonlySet<DriftFinding> } {
  const open = new Map<string, DriftFinding[]>()
  for (const finding of before) {
    const key = keyBefore(finding)
    if (key === null) continue
    const same = open.get(key)
    if (same === undefined) open.set(key, [finding])
    else same.push(finding)
  }
  const paired = { before: new Set<DriftFinding>(), after: new Set<DriftFinding>() }
  for (const finding of after) {
    const key = keyAfter(finding)
    const partner = key === null ? undefined : open.get(key)?.shift()
    if (partner === undefined) continue
    paired.before.add(partner)
    paired.after.add(finding)
  }
  return paired
}
