/** The page of one module: what it is for, how its parts call each other, then each of them, public ones first. */
import type { ComponentFinalDoc, ModuleFinalDoc } from '../../model/index.ts'
import { compareText } from '../../model/index.ts'
import { escapeText, inlineCode, link } from '../markdown/escape.ts'
import { safeInline, safeMarkdown } from '../markdown/markdown-safety.ts'
import { DIAGRAM_HEADING, EXPORTED_HEADING, INTERNAL_HEADING, type OutlineNode } from '../outline.ts'
import { relativePath } from '../paths.ts'
import { componentLink, type Site } from '../site.ts'
import { componentSection } from './component-section.ts'
import { listed, sentence } from './phrases.ts'

export function modulePage(site: Site, page: string, module: ModuleFinalDoc): string {
  const outline = site.outlineOf(module)
  const blocks = [`# ${escapeText(module.file)}`, ...introduction(site, page, module, outline.own)]
  const sections = (list: readonly OutlineNode[], level: number): void => {
    for (const node of list) {
      blocks.push(componentSection(site, page, node, Math.min(level, 6)))
      sections(node.children, level + 1)
    }
  }
  if (outline.exported.length > 0) blocks.push(`## ${EXPORTED_HEADING}`)
  sections(outline.exported, 3)
  if (outline.internal.length > 0) blocks.push(`## ${INTERNAL_HEADING}`)
  sections(outline.internal, 3)
  blocks.push(reexports(site, page, module))
  if (outline.diagram !== null) {
    const { markdown, shown, total } = outline.diagram
    blocks.push(
      `## ${DIAGRAM_HEADING}`,
      markdown,
      shown < total ? `The ${shown} most connected of ${total} parts.` : '',
    )
  }
  blocks.push(link('Overview', relativePath(page, 'index.md')))
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
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
    module.package === null || site.pkg.packages.length < 2 ? '' : `Part of ${inlineCode(module.package)}.`,
    uses.length === 0 ? '' : `Uses ${listed(shorten(uses))}.`,
    source === null ? '' : `${link('Source', source)}.`,
  ].filter(fact => fact !== '')
  if (facts.length > 0) blocks.push(facts.join(' '))
  if (own !== undefined && own.calls.length > 0) {
    blocks.push(
      `Code at its top level, callbacks included, calls ${listed(shorten(own.calls.map(call => componentLink(site, page, call.component))))}.`,
    )
  }
  return blocks
}

function shorten(items: readonly string[], most = 12): readonly string[] {
  return items.length <= most ? items : [...items.slice(0, most), `${items.length - most} more`]
}

function moduleLink(site: Site, page: string, file: string): string {
  const target = site.moduleHref(page, file)
  return target === null ? inlineCode(file) : link(escapeText(file), target)
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
