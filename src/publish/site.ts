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
import { comparePositions, compareText, fileOf, nameOf } from '../model/index.ts'
import { inlineCode, link } from './markdown/escape.ts'
import type { MarkdownContext } from './markdown/markdown-safety.ts'
import { Anchors, pagePaths, qualifiedName, relativePath } from './paths.ts'

export interface PublishOptions {
  /** The docs folder relative to the repository's root, POSIX; null where it lies outside (no relative source links then). */
  readonly docsDir: string | null
  /**
   * Address of a place in the source: `https://github.com/o/r/blob/HEAD/{path}#L{start}-L{end}`. Null: taken from the package's
   * repository address where the host is known, else a relative link.
   */
  readonly sourceUrl: string | null
}

const KIND_WORD = {
  module: 'module',
  function: 'function',
  class: 'class',
  interface: 'interface',
  'type-alias': 'type',
  enum: 'enum',
  variable: 'variable',
  method: 'method',
  constructor: 'constructor',
  accessor: 'accessor',
} as const

export interface Site {
  readonly pkg: DocumentationPackage
  readonly components: ReadonlyMap<ComponentId, ComponentFinalDoc>
  readonly modules: ReadonlyMap<FilePath, ModuleFinalDoc>
  readonly findings: ReadonlyMap<string, DriftFinding>
  readonly discrepancies: ReadonlyMap<string, Discrepancy>
  /** The module's page, or null where it has nothing to say and gets none. */
  pageOf(file: FilePath): string | null
  anchorOf(id: ComponentId): string | null
  findingAnchor(id: string): string | null
  questionAnchor(id: string): string | null
  /** Link target for a component as seen from a page; null where it has no place. */
  href(from: string, id: ComponentId): string | null
  moduleHref(from: string, file: FilePath): string | null
  sourceHref(from: string, place: Position | Span): string | null
  /** How `{@link}` and back-ticked names resolve inside a component's text. */
  contextFor(from: string, component: ComponentFinalDoc): MarkdownContext
}

export const DRIFT_PAGE = 'drift.md'
export const REPORT_PAGE = 'convergence-report.md'

export function createSite(pkg: DocumentationPackage, options: PublishOptions): Site {
  const components = new Map(pkg.components.map(component => [component.id, component]))
  const modules = new Map(pkg.modules.map(module => [module.file, module]))
  const findings = new Map(pkg.findings.map(finding => [finding.id, finding]))
  const discrepancies = new Map(pkg.convergenceReport.discrepancies.map(one => [one.id, one]))
  const pages = pagePaths(pkg.modules.filter(module => hasContent(module, components)).map(module => module.file))
  const anchors = componentAnchors(pkg, components)
  const findingAnchors = namedAnchors([...findings.keys()], 'finding')
  const questionAnchors = namedAnchors([...discrepancies.keys()], 'question')
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
    anchorOf: id => anchors.get(id) ?? null,
    findingAnchor: id => findingAnchors.get(id) ?? null,
    questionAnchor: id => questionAnchors.get(id) ?? null,
    href,
    moduleHref: (from, file) => {
      const page = pages.get(file)
      return page === undefined || page === from ? null : relativePath(from, page)
    },
    sourceHref: (from, place) => {
      const lines = { start: place.line, end: 'endLine' in place ? Math.max(place.line, lastLine(place)) : place.line }
      if (template !== null) return fillTemplate(template, place.file, lines)
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

function componentAnchors(
  pkg: DocumentationPackage,
  components: ReadonlyMap<ComponentId, ComponentFinalDoc>,
): ReadonlyMap<ComponentId, string> {
  const anchors = new Map<ComponentId, string>()
  for (const module of pkg.modules) {
    const names = new Anchors()
    for (const id of module.components) {
      const component = components.get(id)
      if (component === undefined || component.kind === 'module') continue
      anchors.set(id, names.claim(qualifiedName(component), KIND_WORD[component.kind]))
    }
  }
  return anchors
}

function namedAnchors(ids: readonly string[], kind: string): ReadonlyMap<string, string> {
  const names = new Anchors()
  return new Map(ids.map(id => [id, names.claim(id, kind)]))
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

function fillTemplate(
  template: string,
  path: FilePath,
  lines: { readonly start: number; readonly end: number },
): string {
  // A callback each: a `$` in a file name means nothing to it
  return template
    .replaceAll('{path}', () => path.split('/').map(encodeURIComponent).join('/'))
    .replaceAll('{start}', () => String(lines.start))
    .replaceAll('{end}', () => String(lines.end))
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
export function shortName(site: Site, id: ComponentId): string {
  const component = site.components.get(id)
  return displayName(component ?? null, id)
}

export function displayName(component: ComponentFinalDoc | null, id: ComponentId): string {
  const name = component === null ? nameOf(id).replace(/~\d+(?=\.|$)/g, '') : qualifiedName(component)
  if (name === '') return id
  if (component?.kind === 'constructor') return `new ${name.replace(/\.constructor$/, '')}`
  return name
}

/** `src/queue.ts:10` as a link to that place. */
export function placeLink(site: Site, from: string, place: Position): string {
  const label = inlineCode(`${place.file}:${place.line}`)
  const target = site.sourceHref(from, place)
  return target === null ? label : link(label, target)
}

export function sortedFindings(pkg: DocumentationPackage): readonly DriftFinding[] {
  return [...pkg.findings].sort((a, b) => comparePositions(a.says, b.says) || compareText(a.id, b.id))
}
