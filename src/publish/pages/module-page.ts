/** The page of one module: what it is for, how its parts call each other, then each of them, public ones first. */
import type { ComponentFinalDoc, ModuleFinalDoc } from '../../model/index.ts'
import { compareText } from '../../model/index.ts'
import { escapeText, inlineCode, link } from '../markdown/escape.ts'
import { safeInline, safeMarkdown } from '../markdown/markdown-safety.ts'
import { relativePath } from '../paths.ts'
import { componentLink, displayName, type Site } from '../site.ts'
import { componentSection } from './component-section.ts'
import { drawDiagram } from './mermaid.ts'
import { listed, sentence } from './phrases.ts'

export function modulePage(site: Site, page: string, module: ModuleFinalDoc): string {
  const components = module.components.map(id => site.components.get(id)).filter(component => component !== undefined)
  const own = components.find(component => component.kind === 'module')
  const members = new Map<string, ComponentFinalDoc[]>()
  const top: ComponentFinalDoc[] = []
  const ids = new Set(components.map(component => component.id))
  for (const component of components) {
    if (component.kind === 'module') continue
    const parent = component.parent
    if (parent !== null && parent !== own?.id && ids.has(parent)) {
      members.set(parent, [...(members.get(parent) ?? []), component])
    } else top.push(component)
  }
  const visible = top.filter(component => component.visibility !== 'internal')
  const internal = top.filter(component => component.visibility === 'internal')
  const blocks = [`# ${escapeText(module.file)}`, ...introduction(site, page, module, own), callDiagram(components)]
  const sections = (list: readonly ComponentFinalDoc[], level: number): void => {
    for (const component of list) {
      blocks.push(componentSection(site, page, component, Math.min(level, 6)))
      sections(members.get(component.id) ?? [], level + 1)
    }
  }
  const publicFirst = [...visible].sort((a, b) => rank(a) - rank(b))
  if (publicFirst.length > 0) blocks.push('## Exports')
  sections(publicFirst, 3)
  if (internal.length > 0) blocks.push('## Internal')
  sections(internal, 3)
  blocks.push(reexports(site, page, module))
  blocks.push(link('Overview', relativePath(page, 'index.md')))
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function rank(component: ComponentFinalDoc): number {
  return component.visibility === 'public' ? 0 : 1
}

function introduction(
  site: Site,
  page: string,
  module: ModuleFinalDoc,
  own: ComponentFinalDoc | undefined,
): readonly string[] {
  const blocks: string[] = []
  const source = site.sourceHref(page, { file: module.file, line: 1, column: 1 })?.replace(/#L1(?:-L?1)?$/, '') ?? null
  if (own !== undefined) {
    const context = site.contextFor(page, own)
    const { summary, description, behaviour } = own.documentation
    blocks.push(safeMarkdown(sentence(summary), context), safeMarkdown(description, context))
    blocks.push(behaviour.map(one => `- ${sentence(safeInline(one.text, context))}`).join('\n'))
  }
  const uses = module.imports.map(file => moduleLink(site, page, file))
  const facts = [
    module.package === null ? '' : `Part of ${inlineCode(module.package)}.`,
    uses.length === 0 ? '' : `Uses ${listed(shorten(uses))}.`,
    source === null ? '' : `${link('Source', source)}.`,
  ].filter(fact => fact !== '')
  if (facts.length > 0) blocks.push(facts.join(' '))
  if (own !== undefined && own.calls.length > 0) {
    blocks.push(
      `When loaded, it calls ${listed(shorten(own.calls.map(call => componentLink(site, page, call.component))))}.`,
    )
  }
  return blocks
}

function shorten(items: readonly string[], most = 12): readonly string[] {
  return items.length <= most ? items : [...items.slice(0, most), `${items.length - most} more`]
}

export function moduleLink(site: Site, page: string, file: string): string {
  const target = site.moduleHref(page, file)
  return target === null ? inlineCode(file) : link(escapeText(file), target)
}

/** Calls between the parts of this module, and from and to other modules as one node each. */
function callDiagram(components: readonly ComponentFinalDoc[]): string {
  const here = components.filter(component => component.kind !== 'module')
  const ids = new Set(here.map(component => component.id))
  const edges = here.flatMap(component =>
    component.calls
      .filter(call => ids.has(call.component))
      .map(call => ({ from: component.id, to: call.component, dashed: call.verdict === 'possible' })),
  )
  const drawn = drawDiagram({
    direction: 'LR',
    nodes: here.map(component => ({ id: component.id, label: displayName(component, component.id) })),
    edges,
  })
  if (drawn === null) return ''
  const note = drawn.shown < drawn.total ? `\n\nThe ${drawn.shown} most connected of ${drawn.total} parts.` : ''
  return `## Calls inside\n\n${drawn.markdown}${note}`
}

/** What a module passes on from others: the whole content of a barrel file. */
function reexports(site: Site, page: string, module: ModuleFinalDoc): string {
  const own = new Set(module.components)
  const lines = module.exports
    .filter(one => one.component !== null && !own.has(one.component))
    .sort((a, b) => compareText(a.name, b.name))
    .map(one => {
      const id = one.component ?? ''
      const component = site.components.get(id)
      const summary =
        component === undefined ? '' : safeInline(component.documentation.summary, site.contextFor(page, component))
      return `- ${componentLink(site, page, id, one.name)}${summary === '' ? '' : `: ${sentence(summary)}`}`
    })
  return lines.length === 0 ? '' : `## Re-exports\n\n${lines.join('\n')}`
}
