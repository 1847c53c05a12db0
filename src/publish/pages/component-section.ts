/** One component on its module's page: from the signature to the link to its source, with only those parts that say something. */
import type { ComponentFinalDoc, ComponentId, EffectDocumentation, ThrowDocumentation } from '../../model/index.ts'
import { compareText } from '../../model/index.ts'
import { codeBlock, escapeText, inlineCode, link } from '../markdown/escape.ts'
import { type MarkdownContext, safeInline, safeMarkdown } from '../markdown/markdown-safety.ts'
import { headingOf } from '../names.ts'
import type { OutlineNode } from '../outline.ts'
import { componentLink, type Site } from '../site.ts'
import { capitalized, EFFECT_PHRASE, listed, sentence } from './phrases.ts'
import { shortType } from './short-type.ts'
import { wrapSignature } from './signature.ts'
import { membersTable, parametersTable } from './tables.ts'

/** Longer lists of links are cut; the whole list stands in `call-graph.json`. */
const MAX_LINKS = 12

export function componentSection(site: Site, page: string, node: OutlineNode, level: number): string {
  const { component } = node
  const context = site.contextFor(page, component)
  const { documentation } = component
  const blocks = [
    node.anchor.markdown,
    `${'#'.repeat(level)} ${headingOf(component).markdown}`,
    tags(component),
    codeBlock(signatureOf(component), 'ts'),
    deprecation(component, context),
    marks(site, page, component),
    ...prose(component, context),
    parametersTable(component, context),
    typeParameters(component, context),
    membersTable(site, page, component, context),
    returns(component, context),
    throws(site, page, component, context),
    effects(site, page, component),
    examples(component, context),
    relations(site, page, component),
    documentation.since === null ? '' : `Since ${escapeText(documentation.since)}.`,
    sourceLine(site, page, component),
  ]
  return blocks.filter(block => block !== '').join('\n\n')
}

/** What the signature does not show: reachability, and modifiers that only a class shows. */
function tags(component: ComponentFinalDoc): string {
  const { modifiers, visibility } = component
  const words: string[] = []
  if (visibility === 'exported' && component.parent === component.file) words.push('exported from its module only')
  if (modifiers.accessibility !== 'public') words.push(modifiers.accessibility)
  if (modifiers.static) words.push('static')
  if (modifiers.abstract) words.push('abstract')
  return words.length === 0 ? '' : `*${capitalized(listed(words))}*`
}

function signatureOf(component: ComponentFinalDoc): string {
  const heads = component.overloads.length > 0 ? component.overloads : [component.signature]
  return heads.map(head => wrapSignature(completed(head, component))).join('\n')
}

/** An arrow function that declares no type ends in its arrow: what it gives back stands there, as far as it is known. */
function completed(head: string, { documentation, modifiers }: ComponentFinalDoc): string {
  if (!head.endsWith('=>')) return head
  const { returns } = documentation
  if (returns === null) return `${head} …`
  if (!returns.returns) return `${head} ${modifiers.async ? 'Promise<void>' : 'void'}`
  const isKnown =
    returns.type !== null &&
    !saysNothing(returns.type) &&
    !/\b(?:any|unknown)\b/.test(returns.type) &&
    returns.type.length <= 60
  return isKnown ? `${head} ${returns.type}` : `${head} …`
}

function deprecation(component: ComponentFinalDoc, context: MarkdownContext): string {
  const modifier = component.documentation.modifiers.find(one => one.name === 'deprecated' && one.holds)
  return modifier === undefined ? '' : `> ${`**Deprecated.** ${sentence(safeInline(modifier.text, context))}`.trim()}`
}

/** Where a person is asked, and where the author's comment says what the code does not do. */
function marks(site: Site, page: string, component: ComponentFinalDoc): string {
  const notes: string[] = []
  for (const id of component.openDiscrepancies) {
    const question = site.discrepancies.get(id)
    const target = site.questionHref(page, id)
    if (question === undefined || target === null) continue
    notes.push(`> **Open question.** ${sentence(safeInline(question.message))} ${link('Details', target)}`)
  }
  for (const id of component.findings) {
    const finding = site.findings.get(id)
    const target = site.findingHref(page, id)
    if (finding === undefined || target === null) continue
    notes.push(
      `> **The comment differs from the code.** ${sentence(safeInline(finding.message))} ${link('Details', target)}`,
    )
  }
  return notes.join('\n>\n')
}

function prose(component: ComponentFinalDoc, context: MarkdownContext): string[] {
  const { summary, description, behaviour } = component.documentation
  const statements = behaviour
    .map(statement => sentence(safeInline(statement.text, context)))
    .filter(text => text !== '')
  const facts = statements.length === 1 ? (statements[0] ?? '') : statements.map(text => `- ${text}`).join('\n')
  const told = safeMarkdown(description, context)
  // What the code does comes before a description that is an essay, and after one that is a sentence or two
  const essay = told.includes('\n\n')
  return [safeMarkdown(sentence(summary), context), essay ? facts : told, essay ? told : facts]
}

function typeParameters(component: ComponentFinalDoc, context: MarkdownContext): string {
  const lines = component.documentation.typeParameters
    .filter(parameter => parameter.description.trim() !== '')
    .map(parameter => `- ${inlineCode(parameter.name)}: ${safeInline(parameter.description, context)}`)
  return lines.length === 0 ? '' : `**Type parameters**\n\n${lines.join('\n')}`
}

function returns(component: ComponentFinalDoc, context: MarkdownContext): string {
  const documented = component.documentation.returns
  if (documented === null || !documented.returns || component.kind === 'constructor') return ''
  // Whatever a comment of both says, only the getter gives something back
  if (component.modifiers.accessor === 'set') return ''
  const type = documented.type === null || saysNothing(documented.type) ? '' : inlineCode(shortType(documented.type))
  const text =
    repeats(component, documented.description) || isOnlyAName(documented)
      ? ''
      : safeInline(documented.description.replace(/^returns\s+/i, ''), context)
  const untold = documented.branches.filter(({ value, when }) => !tells(documented.description, value, when))
  const branches = untold.map(branch => {
    const value = inlineCode(branch.value)
    if (!branch.possible) return `- Never ${value}.`
    return branch.when === null ? `- May be ${value}.` : `- ${value} ${condition(branch.when, context)}`
  })
  if (text === '' && branches.length === 0) {
    // The type alone is news only where the signature does not say it
    return type === '' || signatureOf(component).includes(documented.type ?? '') ? '' : `**Returns** ${type}`
  }
  const head = `**Returns** ${[type, sentence(text)].filter(part => part !== '').join(': ')}`.trim()
  return branches.length === 0 ? head : `${head}\n\n${branches.join('\n')}`
}

/** `@returns {object} obj`: a name that the type beside it makes superfluous. */
function isOnlyAName({ type, description }: { readonly type: string | null; readonly description: string }): boolean {
  return type !== null && (description === `\`${type}\`` || /^[\w$]+\.?$/.test(description))
}

function saysNothing(type: string): boolean {
  return /^(?:void|undefined|never|any|unknown|object|\{\s*\})$/.test(type)
}

/** "Returns `x`." as the summary, and `x` as what it returns: once is enough. */
function repeats(component: ComponentFinalDoc, description: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/^(?:[^`:]+: )?(?:returns|resolves to|tells)\s+/, '')
      .replace(/[.\s]+$/, '')
  const { summary, behaviour } = component.documentation
  const said = bare(description)
  // "Calls `a()` and returns `b`." has said it, too
  return [summary, ...behaviour.map(({ text }) => text)].some(
    text => bare(text) === said || (said !== '' && bare(text).endsWith(` and returns ${said}`)),
  )
}

/** "The marker, or undefined when the range is open" has told of the branch. */
function tells(description: string, value: string, when: string | null): boolean {
  const flat = (text: string) => text.replace(/[`\s]+/g, ' ').toLowerCase()
  const said = flat(description)
  return when !== null && said.includes(flat(when)) && new RegExp(`\\b${value}\\b`).test(said)
}

/** `when …`: conditions come as words ("the queue is empty"), or as code ("limit < 1"). */
function condition(when: string, context: MarkdownContext): string {
  const text = when.trim().replace(/^(?:when|if)\s+/i, '')
  return sentence(`when ${looksLikeCode(text) ? inlineCode(text) : safeInline(text, context)}`)
}

function looksLikeCode(text: string): boolean {
  if (text.includes('`')) return false
  // One plain word is a word
  if (/^\p{L}\p{Ll}*$/u.test(text)) return false
  return /[=!<>]=|&&|\|\||=>|^!|\w\(|^[\w$.]+$|^[\w$.[\]]+ [<>] [\w$.[\]]+$|^(?:typeof|!?Array\.)/.test(text)
}

function throws(site: Site, page: string, component: ComponentFinalDoc, context: MarkdownContext): string {
  const documented = component.documentation.throws
  if (documented.some(one => one.type === 'nothing') && documented.length === 1) return '**Throws** nothing.'
  const lines = documented
    .filter(one => one.type !== 'nothing')
    .map(one => throwLine(site, page, component, one, context))
  if (lines.length === 0) return ''
  return `**Throws**\n\n${lines.map(line => `- ${line}`).join('\n')}`
}

function throwLine(
  site: Site,
  page: string,
  component: ComponentFinalDoc,
  documented: ThrowDocumentation,
  context: MarkdownContext,
): string {
  const facts = component.throws.filter(fact => fact.errorType === documented.type)
  const errorComponent = facts.find(fact => fact.errorComponent !== null)?.errorComponent ?? null
  const type =
    errorComponent === null ? inlineCode(documented.type) : componentLink(site, page, errorComponent, documented.type)
  const when =
    documented.when === null || documented.when.trim() === '' ? '' : ` ${condition(documented.when, context)}`
  const via = documented.via === null ? '' : `, through ${calleeLabel(site, page, documented.via)}`
  const fact = facts.find(one => (one.via?.callee ?? null) === documented.via) ?? facts[0]
  const rejects = fact?.mode === 'reject' ? ' as a rejection' : ''
  return sentence(`${type}${rejects}${via}${via !== '' && when !== '' ? ',' : ''}${when}`)
}

/** A callee of ours as a link, one from outside as code: `readFileSync` of `node:fs`. */
function calleeLabel(site: Site, page: string, id: string): string {
  const component = foldToComponent(site, id)
  if (component !== null) return componentLink(site, page, component)
  const hash = id.lastIndexOf('#')
  if (hash < 0) return inlineCode(id)
  const [owner, name] = [id.slice(0, hash), id.slice(hash + 1)]
  return owner === 'globalThis'
    ? inlineCode(name)
    : inlineCode(/^[A-Z]\w*$/.test(owner) ? `${owner}.${name}` : `${name}`)
}

/** A nested function is documented with the component around it. */
function foldToComponent(site: Site, id: string): ComponentId | null {
  const hash = id.indexOf('#')
  if (hash < 0) return site.components.has(id) ? id : null
  for (let end = id.length; end > hash; end = id.lastIndexOf('.', end - 1)) {
    if (site.components.has(id.slice(0, end))) return id.slice(0, end)
  }
  return null
}

function effects(site: Site, page: string, component: ComponentFinalDoc): string {
  const groups = new Map<string, EffectDocumentation[]>()
  for (const effect of component.documentation.effects) {
    const via = effect.present ? (effect.via ?? '') : ''
    const key = `${effect.kind} ${effect.present} ${via}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [effect])
    else group.push(effect)
  }
  const lines = [...groups.values()].map(group => effectLine(site, page, group)).filter(line => line !== '')
  if (lines.length === 0) return ''
  return lines.length === 1 ? `**Effects** ${lines[0]}` : `**Effects**\n\n${lines.map(line => `- ${line}`).join('\n')}`
}

function effectLine(site: Site, page: string, group: readonly EffectDocumentation[]): string {
  const [first] = group
  if (first === undefined) return ''
  const targets = [...new Set(group.map(effect => effect.target ?? '').filter(target => target !== ''))].sort(
    compareText,
  )
  const phrase = EFFECT_PHRASE[first.kind]
  if (!first.present) return sentence(phrase.doesNot)
  const shown = targets.slice(0, MAX_LINKS).map(target => inlineCode(target))
  if (targets.length > shown.length) shown.push(`${targets.length - shown.length} more`)
  const text = shown.length > 0 ? phrase.does.replace('%', () => listed(shown)) : phrase.does.replace(/(?:: | )?%/, '')
  return sentence(first.via === null ? text : `${text}, through ${calleeLabel(site, page, first.via)}`)
}

function examples(component: ComponentFinalDoc, context: MarkdownContext): string {
  const shown = component.documentation.examples.filter(example => example.code.trim() !== '')
  if (shown.length === 0) return ''
  const parts = shown.map(example => {
    const caption = safeInline(example.caption, context)
    return `${caption === '' ? '' : `${caption}\n\n`}${codeBlock(example.code, example.language === '' ? 'ts' : example.language)}`
  })
  return `**${shown.length === 1 ? 'Example' : 'Examples'}**\n\n${parts.join('\n\n')}`
}

function relations(site: Site, page: string, component: ComponentFinalDoc): string {
  const purposes = new Map(component.documentation.callees.map(callee => [callee.component, callee.purpose]))
  // What a class's fields hold has no section of its own, and is not the class
  const isField = ({ component: id, sites }: ComponentFinalDoc['calls'][number]): boolean =>
    site.components.get(id)?.kind === 'class' && sites.every(({ callType }) => callType === 'direct')
  const told = component.calls.filter(call => !isField(call))
  const calls = told.map(call => {
    const target = componentLink(site, page, call.component)
    const purpose = safeInline(purposes.get(call.component) ?? '')
    const notes = [purpose, call.verdict === 'possible' ? 'possibly' : ''].filter(note => note !== '')
    return notes.length === 0 ? target : `${target} (${notes.join(', ')})`
  })
  const rows = [
    labelled('Calls', calls),
    labelled(
      'Called by',
      component.calledBy.map(id => componentLink(site, page, id)),
    ),
    labelled('Extends', heritage(site, page, component, component.extends)),
    labelled('Implements', heritage(site, page, component, component.implements)),
  ].filter(row => row !== '')
  if (component.unresolvedCalls > 0) {
    const some = component.unresolvedCalls === 1 ? 'One call' : `${component.unresolvedCalls} calls`
    rows.push(`${some} here could not be followed.`)
  }
  return rows.join('\n\n')
}

function labelled(label: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  const shown = items.slice(0, MAX_LINKS)
  if (items.length > shown.length) shown.push(`${items.length - shown.length} more`)
  return `**${label}** ${listed(shown)}`
}

function heritage(site: Site, page: string, component: ComponentFinalDoc, names: readonly string[]): string[] {
  return names.map(name => {
    const target = site.contextFor(page, component).resolve(name.replace(/<.*$/, ''), 'link')
    return target === null ? inlineCode(name) : link(inlineCode(name), target)
  })
}

function sourceLine(site: Site, page: string, component: ComponentFinalDoc): string {
  const { span } = component
  const lines = span.endLine > span.line ? `lines ${span.line}–${span.endLine}` : `line ${span.line}`
  const label = `${escapeText(component.file)}, ${lines}`
  const target = site.sourceHref(page, span)
  return `Source: ${target === null ? label : link(label, target)}`
}
