/** What is different in the documentation, as a reader sees it: lines that moved and keys that changed are no difference. */
import { z } from 'zod'
import type { ComponentId, DocumentationPackage } from '../../model/index.ts'
import { compareText } from '../../model/index.ts'

export interface PackageChanges {
  /** There was no documentation before, or none that could be read. */
  readonly first: boolean
  readonly total: number
  readonly added: readonly ComponentId[]
  readonly changed: readonly ComponentId[]
  readonly removed: readonly ComponentId[]
  /** Sentences of drift findings, sorted. */
  readonly newFindings: readonly string[]
  readonly resolvedFindings: readonly string[]
  /** How many findings and open discrepancies there are now. */
  readonly findings: number
  readonly open: number
}

/** What is read of an earlier package: whoever wrote it, and whatever has become of it since. */
const earlierSchema = z.object({
  components: z.array(z.looseObject({ id: z.string() })),
  findings: z.array(z.looseObject({ id: z.string(), message: z.string() })),
})

/** `previous`: text of the earlier `twinscribe.json`; null where there is none */
export function packageChanges(previous: string | null, pkg: DocumentationPackage): PackageChanges {
  const before = readEarlier(previous)
  const known = new Map(before?.components.map(component => [component.id, essence(component)]))
  const current = new Map(pkg.components.map(component => [component.id, component]))
  const added: ComponentId[] = []
  const changed: ComponentId[] = []
  for (const [id, component] of current) {
    const earlier = known.get(id)
    if (earlier === undefined) added.push(id)
    // through JSON, as the earlier one has gone
    else if (earlier !== essence(JSON.parse(JSON.stringify(component)))) changed.push(id)
  }
  const findingsBefore = new Map(before?.findings.map(({ id, message }) => [id, message]))
  const findingsNow = new Map(pkg.findings.map(({ id, message }) => [id, message]))
  return {
    first: before === null,
    total: current.size,
    added: added.sort(compareText),
    changed: changed.sort(compareText),
    removed: [...known.keys()].filter(id => !current.has(id)).sort(compareText),
    newFindings: missingIn(findingsNow, findingsBefore),
    resolvedFindings: missingIn(findingsBefore, findingsNow),
    findings: pkg.findings.length,
    open: pkg.convergenceReport.discrepancies.filter(({ resolution }) => resolution === 'open').length,
  }
}

function missingIn(all: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): readonly string[] {
  return [...all].flatMap(([id, message]) => (others.has(id) ? [] : [message])).sort(compareText)
}

function readEarlier(text: string | null): z.infer<typeof earlierSchema> | null {
  if (text === null) return null
  try {
    const parsed = earlierSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Places, and what follows from other components, are not what a component's documentation says. */
const NOT_SAID = new Set([
  'evidence',
  'span',
  'site',
  'sites',
  'key',
  'line',
  'column',
  'calledBy',
  'callers',
  'findings',
])

function essence(component: unknown): string {
  return JSON.stringify(component, (key, value: unknown) => {
    if (NOT_SAID.has(key)) return undefined
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)))
  })
}
