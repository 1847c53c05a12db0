/** Where everything is: the one place that knows which page and anchor belong to a component, a module, a finding, a question. */
import type {
  ComponentFinalDoc,
  ComponentId,
  Discrepancy,
  DocumentationPackage,
  DriftFinding,
  FilePath,
  ModuleFinalDoc,
  Position,
  Span,
} from '../model/index.ts'
import { comparePositions, compareText, fileOf } from '../model/index.ts'
import { type Anchor, PageAnchors } from './anchors.ts'
import { inlineCode, link } from './markdown/escape.ts'
import type { MarkdownContext } from './markdown/markdown-safety.ts'
import { callName, displayName, qualifiedName } from './names.ts'
import { type ModuleOutline, type OutlineNode, outlineOf } from './outline.ts'
import { severityRank } from './pages/phrases.ts'
import { pagePaths, relativePath } from './paths.ts'

export interface PublishOptions {
  /** The docs folder relative to the repository's root, POSIX; null where it lies outside (no relative source links then). */
  readonly docsDir: string | null
  /**
   * Address of a place in the source: `https://github.com/o/r/blob/HEAD/{path}#L{start}-L{end}`. Null: taken from the package's
   * repository address where the host is known, else a relative link.
   */
  readonly sourceUrl: string | null
}

export interface Site {
  readonly pkg: DocumentationPackage
  readonly components: ReadonlyMap<ComponentId, ComponentFinalDoc>
  readonly modules: ReadonlyMap<FilePath, ModuleFinalDoc>
  readonly findings: ReadonlyMap<string, DriftFinding>
  readonly discrepancies: ReadonlyMap<string, Discrepancy>
  /** The module's page, or null where it has nothing to say and gets none. */
  pageOf(file: FilePath): string | null
  outlineOf(module: ModuleFinalDoc): ModuleOutline
  /** Findings by file and position, each with its heading on the drift page. */
  readonly driftEntries: readonly DriftEntry[]
  /** What waits for a person, most important first, with headings on the convergence report. */
  readonly openPoints: readonly OpenPoint[]
  findingHref(from: string, id: string): string | null
  questionHref(from: string, id: string): string | null
  /** Link target for a component as seen from a page; null where it has no place. */
  href(from: string, id: ComponentId): string | null
  moduleHref(from: string, file: FilePath): string | null
  sourceHref(from: string, place: Position | Span): string | null
  /** How `{@link}` and back-ticked names resolve inside a component's text. */
  contextFor(from: string, component: ComponentFinalDoc): MarkdownContext
}

export interface DriftEntry {
  readonly finding: DriftFinding
  /** Set where a file begins. */
  readonly fileHeading: boolean
  readonly anchor: Anchor
}

export interface OpenPoint {
  readonly discrepancy: Discrepancy
  /** Null for those that only get a line in the list at the end. */
  readonly anchor: Anchor | null
}

/** More open points than this are listed in brief. */
const MAX_OPEN_SECTIONS = 200

export const DRIFT_PAGE = 'drift.md'
export const REPORT_PAGE = 'convergence-report.md'

export function createSite(pkg: DocumentationPackage, options: PublishOptions): Site {
  const components = new Map(pkg.components.map(component => [component.id, component]))
  const modules = new Map(pkg.modules.map(module => [module.file, module]))
  const findings = new Map(pkg.findings.map(finding => [finding.id, finding]))
  const discrepancies = new Map(pkg.convergenceReport.discrepancies.map(one => [one.id, one]))
  const pages = pagePaths(pkg.modules.filter(module => hasContent(module, components)).map(module => module.file))
  const outlines = new Map(
    pkg.modules.filter(module => pages.has(module.file)).map(module => [module.file, outlineOf(module, components)]),
  )
  const anchors = new Map<ComponentId, string>()
  const collect = (node: OutlineNode): void => {
    anchors.set(node.component.id, node.anchor.fragment)
    node.children.forEach(collect)
  }
  for (const outline of outlines.values()) [...outline.exported, ...outline.internal].forEach(collect)
  const driftEntries = enterFindings(pkg, components)
  const findingAnchors = new Map(driftEntries.map(entry => [entry.finding.id, entry.anchor.fragment]))
  const openPoints = enterOpenPoints(pkg, components)
  const questionAnchors = new Map(
    openPoints.map(point => [point.discrepancy.id, point.anchor?.fragment ?? OPEN_FRAGMENT]),
  )
  const template = options.sourceUrl ?? sourceTemplate(pkg.project.repositoryUrl)
  const byName = uniqueNames(pkg.components)

  const href = (from: string, id: ComponentId): string | null => {
    const component = components.get(id)
    const page = pages.get(component?.file ?? fileOf(id))
    if (page === undefined) return null
    const anchor = anchors.get(id)
    if (anchor === undefined) return id === fileOf(id) && page !== from ? relativePath(from, page) : null
    return page === from ? `#${anchor}` : `${relativePath(from, page)}#${anchor}`
  }

  const site: Site = {
    pkg,
    components,
    modules,
    findings,
    discrepancies,
    pageOf: file => pages.get(file) ?? null,
    outlineOf: module => outlines.get(module.file) ?? outlineOf(module, components),
    driftEntries,
    openPoints,
    findingHref: (from, id) => place(from, DRIFT_PAGE, findingAnchors.get(id)),
    questionHref: (from, id) => place(from, REPORT_PAGE, questionAnchors.get(id)),
    href,
    moduleHref: (from, file) => {
      const page = pages.get(file)
      return page === undefined || page === from ? null : relativePath(from, page)
    },
    sourceHref: (from, place) => {
      const lines = { start: place.line, end: 'endLine' in place ? Math.max(place.line, lastLine(place)) : place.line }
      if (template !== null) return sourceAddress(template, place.file, lines.start, lines.end)
      if (options.docsDir === null) return null
      const page = `${options.docsDir.replace(/^\.?\/+|\/+$/g, '')}/${from}`
      const path = relativePath(page, place.file).split('/').map(encodeURIComponent).join('/')
      return `${path}#L${lines.start}${lines.end > lines.start ? `-L${lines.end}` : ''}`
    },
    contextFor: (from, component) => {
      const references = new Map(
        component.documentation.references
          .filter(reference => reference.component !== null)
          .map(reference => [reference.target, reference.component as ComponentId]),
      )
      return {
        resolve(target, kind) {
          const id =
            references.get(target) ?? (kind === 'link' ? findByName(target, component, components, byName) : null)
          return id === null || id === component.id ? null : href(from, id)
        },
      }
    },
  }
  return site
}

/** The end of a span is exclusive: one that ends before the first column of a line ends on the line before. */
function lastLine(span: Span): number {
  return span.endColumn <= 1 ? span.endLine - 1 : span.endLine
}

/** A module without a word, a component or an export gets no page. */
function hasContent(module: ModuleFinalDoc, components: ReadonlyMap<ComponentId, ComponentFinalDoc>): boolean {
  if (module.exports.length > 0) return true
  return module.components.some(id => {
    const component = components.get(id)
    if (component === undefined) return false
    if (component.kind !== 'module') return true
    const { summary, description, behaviour } = component.documentation
    return summary !== '' || description !== '' || behaviour.length > 0 || component.calls.length > 0
  })
}

/** Address template for the hosts that we know, from `git+https://github.com/o/r.git` and its many spellings. */
export function sourceTemplate(repositoryUrl: string | null): string | null {
  const match = /(?:^|[/@])(github\.com|gitlab\.com)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/#?].*)?$/.exec(
    repositoryUrl ?? '',
  )
  if (match === null) return null
  const [, host, owner, name] = match
  return host === 'github.com'
    ? `https://github.com/${owner}/${name}/blob/HEAD/{path}#L{start}-L{end}`
    : `https://gitlab.com/${owner}/${name}/-/blob/HEAD/{path}#L{start}-{end}`
}

/** The address of some lines by a template with `{path}`, `{start}` and `{end}`. */
export function sourceAddress(template: string, path: FilePath, start: number, end: number): string {
  // A callback each: a `$` in a file name means nothing to it
  const single = start === end ? template.replace(/-L?\{end\}/, '') : template
  return single
    .replaceAll('{path}', () => path.split('/').map(encodeURIComponent).join('/'))
    .replaceAll('{start}', () => String(start))
    .replaceAll('{end}', () => String(end))
}

/** Names that only one exported component bears. */
function uniqueNames(components: readonly ComponentFinalDoc[]): ReadonlyMap<string, ComponentId | null> {
  const names = new Map<string, ComponentId | null>()
  for (const component of components) {
    if (component.visibility === 'internal' || component.kind === 'module') continue
    const name = qualifiedName(component)
    names.set(name, names.has(name) ? null : component.id)
  }
  return names
}

function findByName(
  target: string,
  component: ComponentFinalDoc,
  components: ReadonlyMap<ComponentId, ComponentFinalDoc>,
  byName: ReadonlyMap<string, ComponentId | null>,
): ComponentId | null {
  const name = target
    .replace(/\(\)$/, '')
    .replace(/\.prototype\./, '.')
    .replace(/(?<=.)[#~]/, '.')
  const owner = component.kind === 'class' || component.kind === 'interface' ? component.id : component.parent
  const member = name.replace(/^(?:this\.|#|\.)/, '')
  const near = [owner?.includes('#') ? `${owner}.${member}` : '', `${component.file}#${name}`]
  return near.find(id => components.has(id)) ?? byName.get(name) ?? null
}

/** A component as a link, or as code where it has no page. */
export function componentLink(site: Site, from: string, id: ComponentId, label = shortName(site, id)): string {
  const code = inlineCode(label)
  const target = site.href(from, id)
  return target === null ? code : link(code, target)
}

/** `PriorityQueue.enqueue`; the path for a module. */
function shortName(site: Site, id: ComponentId): string {
  const component = site.components.get(id)
  return displayName(component ?? null, id)
}

/** `src/queue.ts:10` as a link to that place. */
export function placeLink(site: Site, from: string, place: Position): string {
  const label = inlineCode(`${place.file}:${place.line}`)
  const target = site.sourceHref(from, place)
  return target === null ? label : link(label, target)
}

function place(from: string, page: string, fragment: string | undefined): string | null {
  if (fragment === undefined) return null
  return from === page ? `#${fragment}` : `${relativePath(from, page)}#${fragment}`
}

export const DRIFT_TITLE = 'Where comments and code differ'

function enterFindings(
  pkg: DocumentationPackage,
  components: ReadonlyMap<ComponentId, ComponentFinalDoc>,
): readonly DriftEntry[] {
  const anchors = new PageAnchors()
  anchors.claim(DRIFT_TITLE)
  let file: FilePath | null = null
  return pkg.findings
    .toSorted((a, b) => comparePositions(a.says, b.says) || compareText(a.id, b.id))
    .map(finding => {
      const fileHeading = finding.says.file !== file
      if (fileHeading) anchors.claim(finding.says.file)
      file = finding.says.file
      return { finding, fileHeading, anchor: anchors.claim(topicText(components, finding.component, finding.code)) }
    })
}

export const REPORT_TITLE = 'Convergence report'
export const OPEN_TITLE = 'Open points'
export const ACTIONS_TITLE = 'What to do'
const OPEN_FRAGMENT = 'open-points'

function enterOpenPoints(
  pkg: DocumentationPackage,
  components: ReadonlyMap<ComponentId, ComponentFinalDoc>,
): readonly OpenPoint[] {
  const anchors = new PageAnchors()
  anchors.claim(REPORT_TITLE)
  if (pkg.convergenceReport.recommendations.length > 0) anchors.claim(ACTIONS_TITLE)
  anchors.claim(OPEN_TITLE)
  return pkg.convergenceReport.discrepancies
    .filter(one => one.resolution === 'open')
    .sort(
      (a, b) =>
        Number(b.blocking) - Number(a.blocking) ||
        severityRank(a.severity) - severityRank(b.severity) ||
        compareText(a.component, b.component) ||
        compareText(a.id, b.id),
    )
    .map((discrepancy, index) => ({
      discrepancy,
      anchor:
        index < MAX_OPEN_SECTIONS
          ? anchors.claim(topicText(components, discrepancy.component, discrepancy.type))
          : null,
    }))
}

/** Heading of a finding or a question: what it is about, and its code. */
function topicText(components: ReadonlyMap<ComponentId, ComponentFinalDoc>, id: ComponentId, code: string): string {
  const component = components.get(id)
  return `${component === undefined ? displayName(null, id) : callName(component)}: ${code}`
}

/** The same as Markdown, the name as a link. */
export function topicHeading(site: Site, page: string, id: ComponentId, code: string): string {
  const component = site.components.get(id)
  const name = component === undefined ? displayName(null, id) : callName(component)
  return `${componentLink(site, page, id, name)}: ${inlineCode(code)}`
}
