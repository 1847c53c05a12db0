/** The first page, and the full lists that it links to where they are too long for it. */
import type {
  ComponentFinalDoc,
  ComponentId,
  DocumentationPackage,
  FilePath,
  PackageFinalDoc,
} from '../../model/index.ts'
import { compareText, count, number } from '../../model/index.ts'
import { PageAnchors } from '../anchors.ts'
import { escapeText, inlineCode, link } from '../markdown/escape.ts'
import { safeInline, safeMarkdown } from '../markdown/markdown-safety.ts'
import { displayName, isCallable } from '../names.ts'
import { componentLink, DRIFT_PAGE, REPORT_PAGE, type Site } from '../site.ts'
import { drawDiagram } from './mermaid.ts'
import { capitalized, commentsContradict, fileOfWarning, listed, outcomeOf, percent, sentence } from './phrases.ts'

/** What fits on the first page; above it the list gets a page of its own. */
const MAX_API = 120
const MAX_MODULES = 80
const MAX_MAP_NODES = 30
const MAX_FOLDERS = 40

const API_PAGE = 'api.md'
const MODULES_PAGE = 'modules.md'

export function indexPages(site: Site): ReadonlyMap<string, string> {
  const { pkg } = site
  const pages = new Map<string, string>()
  const api = publicApi(pkg, site)
  const names = api.reduce((sum, group) => sum + group.names.length, 0)
  const modules = pkg.modules.filter(module => site.pageOf(module.file) !== null)
  const blocks = [
    `# ${escapeText(pkg.project.name)}`,
    safeMarkdown(sentence(pkg.project.description ?? '')),
    size(pkg, modules.length, names),
  ]

  blocks.push(moduleMap(pkg))
  if (names > 0) {
    blocks.push('## Public API')
    if (names <= MAX_API) blocks.push(...apiLists(site, 'index.md', api))
    else {
      const titles = new PageAnchors()
      titles.claim('Public API')
      const anchored = api.map(group => ({ group, anchor: titles.claim(titleText(group)) }))
      blocks.push(
        anchored
          .map(
            ({ group, anchor }) =>
              `- ${link(titleOf(group), `./${API_PAGE}#${anchor.fragment}`)}: ${count(group.names.length, 'name')}`,
          )
          .join('\n'),
      )
      const lists = anchored.flatMap(({ group, anchor }) => [
        anchor.markdown,
        `## ${titleOf(group)}`,
        apiList(site, API_PAGE, group),
      ])
      pages.set(API_PAGE, joined(['# Public API', ...lists, link('Overview', './index.md')]))
    }
  }
  if (modules.length > 0) {
    blocks.push('## Modules')
    if (modules.length <= MAX_MODULES)
      blocks.push(
        moduleList(
          site,
          'index.md',
          modules.map(module => module.file),
        ),
      )
    else {
      const folders = new PageAnchors()
      folders.claim('Modules')
      const anchored = [
        ...byFolder(
          modules.map(module => module.file),
          MAX_FOLDERS,
        ),
      ].map(([folder, files]) => {
        const title = folder === '' ? 'Top folder' : folder
        return { title, files, anchor: folders.claim(title) }
      })
      blocks.push(
        anchored
          .map(
            ({ title, files, anchor }) =>
              `- ${link(escapeText(title), `./${MODULES_PAGE}#${anchor.fragment}`)}: ${count(files.length, 'module')}`,
          )
          .join('\n'),
      )
      const lists = anchored.flatMap(({ title, files, anchor }) => [
        anchor.markdown,
        `## ${escapeText(title)}`,
        moduleList(site, MODULES_PAGE, files),
      ])
      pages.set(MODULES_PAGE, joined(['# Modules', ...lists, link('Overview', './index.md')]))
    }
  }
  blocks.push(...trust(site))
  pages.set('index.md', joined(blocks))
  return pages
}

function joined(blocks: readonly string[]): string {
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function size(pkg: DocumentationPackage, modules: number, names: number): string {
  if (pkg.components.length === 0) return 'No source was found to document.'
  const components = pkg.components.filter(component => component.kind !== 'module').length
  const parts = [count(modules, 'module'), count(components, 'component')]
  if (names > 0) parts.push(count(names, 'public name'))
  return `${capitalized(listed(parts))}.`
}

interface ApiGroup {
  /** Null for what is public without an entry point that says so. */
  readonly title: string | null
  readonly names: readonly { readonly name: string; readonly component: ComponentFinalDoc }[]
}

/** What each entry point exports, each component under the first that has it. */
function publicApi(pkg: DocumentationPackage, site: Site): readonly ApiGroup[] {
  const seen = new Set<ComponentId>()
  const groups: ApiGroup[] = []
  for (const owner of pkg.packages) {
    for (const entry of owner.entryPoints) {
      const module = entry.file === null ? undefined : site.modules.get(entry.file)
      if (module === undefined) continue
      const names = module.exports.flatMap(one => {
        const component = one.component === null ? undefined : site.components.get(one.component)
        if (component === undefined || seen.has(component.id)) return []
        seen.add(component.id)
        return [{ name: component.kind === 'module' ? one.name : exportedName(one.name, component), component }]
      })
      if (names.length > 0) groups.push({ title: entryTitle(owner, entry), names: byName(names) })
    }
  }
  const rest = pkg.components.filter(
    component =>
      component.visibility === 'public' &&
      component.kind !== 'module' &&
      !seen.has(component.id) &&
      (component.parent === null || component.parent === component.file),
  )
  if (rest.length > 0) {
    const names = byName(rest.map(component => ({ name: displayName(component, component.id), component })))
    groups.push({ title: groups.length === 0 ? null : 'Also public', names })
  }
  return groups
}

function exportedName(name: string, component: ComponentFinalDoc): string {
  return name === 'default' ? displayName(component, component.id) : name
}

function entryTitle(owner: PackageFinalDoc, entry: PackageFinalDoc['entryPoints'][number]): string {
  if (entry.kind === 'bin') return `Command ${inlineCode(entry.path)}`
  const name = owner.name ?? (owner.directory === '' ? '.' : owner.directory)
  return inlineCode(entry.path === '.' ? name : `${name}/${entry.path.replace(/^\.\//, '')}`)
}

function byName<T extends { readonly name: string }>(names: readonly T[]): readonly T[] {
  return [...names].sort(
    (a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.name, b.name),
  )
}

function apiLists(site: Site, page: string, groups: readonly ApiGroup[]): readonly string[] {
  return groups.flatMap(group => [group.title === null ? '' : `### ${titleOf(group)}`, apiList(site, page, group)])
}

function apiList(site: Site, page: string, group: ApiGroup): string {
  return group.names
    .map(({ name, component }) => {
      const label = `${name}${isCallable(component) ? '()' : ''}`
      return item(componentLink(site, page, component.id, label), summaryOf(site, page, component))
    })
    .join('\n')
}

/** As Markdown, and as the text that its anchor is made of. */
function titleOf(group: ApiGroup): string {
  return group.title ?? 'Everything'
}

function titleText(group: ApiGroup): string {
  return titleOf(group).replaceAll('`', '')
}

function summaryOf(site: Site, page: string, component: ComponentFinalDoc): string {
  return safeInline(component.documentation.summary, site.contextFor(page, component))
}

function item(label: string, summary: string): string {
  return summary === '' ? `- ${label}` : `- ${label}: ${sentence(summary)}`
}

function moduleList(site: Site, page: string, files: readonly FilePath[]): string {
  return files
    .map(file => {
      const own = site.components.get(file)
      const target = site.moduleHref(page, file)
      return item(
        target === null ? escapeText(file) : link(escapeText(file), target),
        own === undefined ? '' : summaryOf(site, page, own),
      )
    })
    .join('\n')
}

/** Folders as deep as possible without there being more than `most` of them. */
function byFolder(files: readonly FilePath[], most: number): ReadonlyMap<string, readonly FilePath[]> {
  let groups = groupAt(files, 1)
  for (let depth = 2; depth < 12; depth++) {
    const deeper = groupAt(files, depth)
    if (deeper.size > most) break
    groups = deeper
  }
  return new Map([...groups].sort(([a], [b]) => compareText(a, b)))
}

function groupAt(files: readonly FilePath[], depth: number): Map<string, FilePath[]> {
  const groups = new Map<string, FilePath[]>()
  for (const file of files) {
    const folder = file.split('/').slice(0, -1).slice(0, depth).join('/')
    const group = groups.get(folder)
    if (group === undefined) groups.set(folder, [file])
    else group.push(file)
  }
  return groups
}

/** Who imports whom: modules while they are few, else the folders that hold them. */
function moduleMap(pkg: DocumentationPackage): string {
  const files = pkg.modules.map(module => module.file)
  const known = new Set(files)
  const folderOf = new Map<FilePath, string>()
  const grouped = files.length > MAX_MAP_NODES
  if (grouped) {
    for (const [folder, members] of byFolder(files, MAX_MAP_NODES))
      for (const file of members) folderOf.set(file, folder)
  }
  const nodeOf = (file: FilePath) => (grouped ? (folderOf.get(file) ?? '') : file)
  const common = commonFolder(files)
  const labels = new Map(files.map(file => [nodeOf(file), grouped ? nodeOf(file) : file.slice(common.length)]))
  const drawn = drawDiagram({
    direction: 'LR',
    nodes: [...labels].map(([id, label]) => ({ id, label: label === '' ? 'top folder' : label })),
    edges: pkg.modules.flatMap(module =>
      module.imports.filter(file => known.has(file)).map(file => ({ from: nodeOf(module.file), to: nodeOf(file) })),
    ),
  })
  if (drawn === null) return ''
  const what = grouped
    ? 'An arrow leads from a folder to one that it imports from.'
    : 'An arrow leads from a module to one that it imports.'
  const where = !grouped && common !== '' ? ` Paths are inside ${inlineCode(common.replace(/\/$/, ''))}.` : ''
  return `## Module map\n\n${drawn.markdown}\n\n${what}${where}`
}

function commonFolder(files: readonly FilePath[]): string {
  const [first = ''] = files
  let common = first.slice(0, first.lastIndexOf('/') + 1)
  for (const file of files) {
    while (!file.startsWith(common)) common = common.slice(0, common.slice(0, -1).lastIndexOf('/') + 1)
  }
  return common
}

/** How far these pages can be relied on, in a few sentences: what agreed, what contradicts the code, what nobody could decide. */
function trust(site: Site): readonly string[] {
  const { pkg } = site
  if (pkg.components.length === 0 && pkg.health.length === 0) return []
  const { convergenceReport: report, callGraph } = pkg
  const open = report.discrepancies.filter(one => one.resolution === 'open').length
  const lines = [`${outcomeOf(pkg)} (${link('report', `./${REPORT_PAGE}`)}).`]
  if (callGraph.edges.length > 0) {
    const shares = `precision ${percent(callGraph.precision)}, recall ${percent(callGraph.recall)} against static analysis`
    const unresolved =
      callGraph.unresolved.length === 0
        ? ''
        : ` ${capitalized(count(callGraph.unresolved.length, 'call'))} could not be followed.`
    lines.push(`${capitalized(count(callGraph.edges.length, 'documented call'))}: ${shares}.${unresolved}`)
  }
  if (pkg.findings.length > 0) {
    lines.push(`${commentsContradict(pkg.findings.length)}: ${link('drift', `./${DRIFT_PAGE}`)}.`)
  }
  if (open > 0) {
    lines.push(
      `${capitalized(count(open, 'question'))} ${open === 1 ? 'waits' : 'wait'} for a person: ${link('open points', `./${REPORT_PAGE}`)}.`,
    )
  }
  if (report.failedComponents.length > 0) {
    lines.push(
      `${capitalized(count(report.failedComponents.length, 'component'))} could not be documented: ${link('reasons', `./${REPORT_PAGE}`)}.`,
    )
  }
  for (const warning of pkg.health.slice(0, 20)) {
    const file = fileOfWarning(warning)
    const place = file === null ? '' : `${inlineCode(file)}: `
    lines.push(`${place}${sentence(safeInline(warning.message))} ${sentence(safeInline(warning.remedy))}`.trim())
  }
  if (pkg.health.length > 20)
    lines.push(`${number(pkg.health.length - 20)} more warnings stand in ${inlineCode('twinscribe.json')}.`)
  return [
    '## How far to trust these pages',
    'Two independent readers wrote them, one from what the code says and one from what it does. Static analysis settled what it could prove.',
    lines.map(line => `- ${line}`).join('\n'),
  ]
}
