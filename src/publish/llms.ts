/** `llms.txt`: what the project is and where to read more, in the shape of https://llmstxt.org. */
import { compareText } from '../model/index.ts'
import { escapeText, link } from './markdown/escape.ts'
import { type MarkdownContext, noLinks, safeInline } from './markdown/markdown-safety.ts'
import { callName } from './names.ts'
import type { Site } from './site.ts'

const PAGE = 'llms.txt'

export function llmsText(site: Site): string {
  const { pkg } = site
  const blocks = [`# ${escapeText(pkg.project.name)}`]
  const description = safeInline(pkg.project.description ?? '')
  if (description !== '') blocks.push(`> ${description}`)
  const api = pkg.components
    .filter(component => component.visibility === 'public' && component.kind !== 'module')
    .filter(component => component.parent === null || component.parent === component.file)
    .map(component => ({
      id: component.id,
      label: callName(component),
      component,
    }))
    .sort((a, b) => compareText(a.label, b.label) || compareText(a.id, b.id))
  section(
    blocks,
    'Public API',
    api.map(({ id, label, component }) =>
      entry(label, site.href(PAGE, id), component.documentation.summary, site.contextFor(PAGE, component)),
    ),
  )
  const modules = pkg.modules.map(module => {
    const summary = site.components.get(module.file)?.documentation.summary ?? ''
    return entry(module.file, site.moduleHref(PAGE, module.file), summary)
  })
  section(blocks, 'Modules', modules)
  section(blocks, 'Optional', [
    entry('Overview', './index.md', 'module map, public API, and how far to trust it'),
    entry('Call graph', './call-graph.json', 'who calls whom, with every call site'),
    entry('Everything', './twinscribe.json', 'the whole package, described by twinscribe.schema.json'),
  ])
  return `${blocks.join('\n\n')}\n`
}

function section(blocks: string[], title: string, lines: readonly string[]): void {
  const present = lines.filter(line => line !== '')
  if (present.length > 0) blocks.push(`## ${title}`, present.join('\n'))
}

function entry(label: string, href: string | null, summary: string, context: MarkdownContext = noLinks): string {
  if (href === null) return ''
  const text = safeInline(summary, context)
  return `- ${link(escapeText(label), href)}${text === '' ? '' : `: ${text}`}`
}
