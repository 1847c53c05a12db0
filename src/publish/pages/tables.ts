/** Tables that leave out every column in which nothing stands, and themselves where only what the signature shows would stand. */
import { type ComponentFinalDoc, cut, type ParameterDocumentation } from '../../model/index.ts'
import { inlineCode, link } from '../markdown/escape.ts'
import { type MarkdownContext, safeInline } from '../markdown/markdown-safety.ts'
import type { Site } from '../site.ts'
import { listed, sentence } from './phrases.ts'

const CELL = { table: true } as const

/** A type that is longer than this makes a table unreadable; the whole of it stands in the signature. */
const MAX_CELL = 120

function typeCode(text: string): string {
  return inlineCode(cut(text, MAX_CELL), CELL)
}

export interface Column {
  readonly title: string
  /** Markdown that is safe inside a cell. */
  readonly cells: readonly string[]
}

/** A table without its empty columns; `''` where no row or no column is left. */
export function table(columns: readonly Column[]): string {
  const kept = columns.filter(column => column.cells.some(cell => cell !== ''))
  const rows = kept[0]?.cells.length ?? 0
  if (rows === 0) return ''
  const lines = [`| ${kept.map(column => column.title).join(' | ')} |`, `|${' --- |'.repeat(kept.length)}`]
  for (let row = 0; row < rows; row++) lines.push(`| ${kept.map(column => column.cells[row] ?? '').join(' | ')} |`)
  return lines.join('\n')
}

export function parametersTable(component: ComponentFinalDoc, context: MarkdownContext): string {
  const parameters = named(component)
  if (!parameters.some(parameter => isNews(parameter, component))) return ''
  const rows = table([
    {
      title: 'Parameter',
      cells: parameters.map(one => inlineCode(one.optional === true ? `${one.name}?` : one.name, CELL)),
    },
    // An empty default makes an empty type, which says nothing
    { title: 'Type', cells: parameters.map(one => typeCode(one.type === '{}' ? '' : (one.type ?? ''))) },
    { title: 'Default', cells: parameters.map(one => typeCode(one.default ?? '')) },
    { title: 'Description', cells: parameters.map(one => describe(one, context)) },
  ])
  return rows === '' ? '' : `**Parameters**\n\n${rows}`
}

/** A destructured parameter has no name: what is taken out of it is listed by its own. */
function named(component: ComponentFinalDoc): readonly ParameterDocumentation[] {
  const { parameters } = component.documentation
  const heads = [component.signature, ...component.overloads].join(' ')
  const isNameless = (root: string): boolean => /^arg\d+$/.test(root) && !new RegExp(`\\b${root}\\b`).test(heads)
  return parameters.flatMap(parameter => {
    const [root = '', ...path] = parameter.name.split('.')
    if (!isNameless(root)) return [parameter]
    if (path.length > 0) return [{ ...parameter, name: path.join('.') }]
    const saysNothing = parameter.description === '' && /^(?:|\{\s*\}|\[\s*\])$/.test(parameter.default ?? '')
    return saysNothing ? [] : [{ ...parameter, name: '{…}' }]
  })
}

/** More than the signature above the table says already. */
function isNews(parameter: ParameterDocumentation, component: ComponentFinalDoc): boolean {
  if (parameter.description.trim() !== '' || parameter.default !== null || parameter.values.length > 0) return true
  return (
    parameter.type !== null &&
    ![component.signature, ...component.overloads].some(text => text.includes(parameter.type ?? ''))
  )
}

function describe(parameter: ParameterDocumentation, context: MarkdownContext): string {
  const text = sentence(safeInline(parameter.description, context, true))
  if (parameter.values.length === 0) return text
  const unsaid = parameter.values.filter(value => !parameter.description.includes(value.replace(/^['"]|['"]$/g, '')))
  if (unsaid.length === 0) return text
  const values = `One of ${listed(
    parameter.values.map(value => inlineCode(value, CELL)),
    'or',
  )}.`
  return text === '' ? values : `${text} ${values}`
}

export function membersTable(site: Site, page: string, component: ComponentFinalDoc, context: MarkdownContext): string {
  const said = new Map((component.documentation.members ?? []).map(member => [member.name, member]))
  // A method with a section of its own is not listed a second time; a signature of an interface has none
  const members = component.members.filter(
    member => !site.components.has(`${component.id}.${member.name}`) || member.kind !== 'method',
  )
  if (members.length === 0) return ''
  // What a field holds at first is no type: it changes
  const isField = component.kind === 'class'
  const rows = table([
    {
      title: component.kind === 'enum' ? 'Value' : 'Member',
      cells: members.map(member => {
        const label = inlineCode(memberName(member), CELL)
        const target = site.href(page, `${component.id}.${member.name}`)
        return target === null ? label : link(label, target)
      }),
    },
    {
      title: component.kind === 'enum' ? 'Is' : 'Type',
      cells: members.map(member =>
        typeCode(component.kind === 'enum' ? (member.value ?? '') : ((isField ? null : member.value) ?? member.type)),
      ),
    },
    {
      title: 'Default',
      cells: members.map(({ name, value }) => typeCode(said.get(name)?.default ?? (isField ? value : null) ?? '')),
    },
    {
      title: 'Description',
      cells: members.map(member => {
        const documented = said.get(member.name)
        if (documented === undefined) return ''
        const text = sentence(safeInline(documented.description, context, true))
        if (documented.deprecated === null) return text
        return `**Deprecated.** ${sentence(safeInline(documented.deprecated, context, true))} ${text}`.trim()
      }),
    },
  ])
  return `**${component.kind === 'enum' ? 'Values' : 'Members'}**\n\n${rows}`
}

function memberName(member: ComponentFinalDoc['members'][number]): string {
  const prefix = member.readonly ? 'readonly ' : ''
  const suffix = `${member.kind === 'method' ? '()' : ''}${member.optional ? '?' : ''}`
  return `${prefix}${member.name}${suffix}`
}
