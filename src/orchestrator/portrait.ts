/**
 * What a component is, apart from where it stands: everything that analysis found out about it, written as one text without
 * positions. Beside it, the places that were seen on the way, in the order in which they were seen: two versions of a component
 * with the same text have the same places at the same indices, however the file was moved or laid out in between.
 */
import type { ComponentFacts, ComponentId, DocComment, FilePath, Oracle, Span } from '../model/index.ts'
import { digest } from './digest.ts'
import { Places } from './places.ts'

export interface Portrait {
  /** Stands for the text. */
  readonly state: string
  readonly places: Places
}

/** Where things stand (every span), who calls it, and hashes that stand for more than the component itself. */
const NOT_CONTENT = new Set([
  'line',
  'column',
  'endLine',
  'endColumn',
  'calledBy',
  'sourceHash',
  'contentHash',
  'commentHash',
])

/** `own`: false leaves out the token hash, for a component whose declaration holds other components. */
function portray(oracle: Oracle, facts: ComponentFacts, own: boolean): Portrait {
  const writer = new Writer(facts.file)
  if (own) writer.text(facts.sourceHash)
  writer.value(facts)
  // A call of itself, directly or from an inner function, is not among the facts' calls.
  writer.value(oracle.verifyEdge(facts.id, facts.id))
  const { siblings, imports, exportsOf, ...declared } = oracle.declaredView(facts.id)
  writer.value(declared)
  writer.value(oracle.observedView(facts.id))
  // Only the names that occur in the component: an import that another one needs does not concern it. A module is all of them.
  const names = facts.kind === 'module' ? null : namesIn(facts, declared.callTexts)
  const isUsed = (name: string): boolean => names === null || names.has(name)
  for (const list of siblings)
    for (const { name, component } of namedIn(list, names)) writer.text(`${name}=${component}`)
  for (const statement of imports) {
    const used = statement.names.filter(name => isUsed(name.local))
    if (used.length === 0) continue
    writer.span(statement.span)
    writer.text(statement.specifier)
    writer.value(used)
    if (statement.resolved === null) continue
    const imported = new Set(used.map(name => name.imported))
    const wanted = !imported.has('*') ? imported : names === null ? null : imported.union(names)
    for (const { name, component } of namedIn(exportsOf(statement.resolved), wanted))
      writer.text(`${name}=${component ?? ''}`)
  }
  return writer.portrait()
}

type Named = { readonly name: string }

/** The lists of a file are shared by its components, and long where those are many. */
const placesByName = new WeakMap<readonly Named[], ReadonlyMap<string, readonly number[]>>()

/** The items with one of these names, in their order; all of them where `names` is null. Takes time in the number of names. */
function namedIn<T extends Named>(list: readonly T[], names: ReadonlySet<string> | null): readonly T[] {
  if (names === null) return list
  if (list.length <= names.size) return list.filter(({ name }) => names.has(name))
  let places = placesByName.get(list)
  if (places === undefined) {
    const found = new Map<string, number[]>()
    for (const [place, { name }] of list.entries()) {
      const known = found.get(name)
      if (known === undefined) found.set(name, [place])
      else known.push(place)
    }
    places = found
    placesByName.set(list, places)
  }
  const wanted: number[] = []
  for (const name of names) wanted.push(...(places.get(name) ?? []))
  return wanted.sort((a, b) => a - b).flatMap(place => list[place] ?? [])
}

/** The part of a component that those who call or mention it rest on. */
export function summarise(facts: ComponentFacts): string {
  const writer = new Writer(facts.file)
  writer.value([
    facts.kind,
    facts.signature,
    facts.overloads,
    facts.type,
    facts.extends,
    facts.implements,
    facts.modifiers,
  ])
  for (const { name, kind, type, value, optional, readonly } of facts.members)
    writer.value([name, kind, type, value, optional, readonly])
  for (const { errorType, message, mode, certain } of facts.throws) writer.value([errorType, message, mode, certain])
  for (const { kind, target } of facts.effects) writer.value([kind, target])
  return writer.written
}

const IDENTIFIER = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu

/** Every identifier in the component's signature, comments and calls: what a name in scope could be the meaning of. */
function namesIn(facts: ComponentFacts, calls: readonly { readonly text: string }[]): Set<string> {
  const names = new Set<string>()
  const add = (text: string | null): void => {
    for (const name of text?.match(IDENTIFIER) ?? []) names.add(name)
  }
  add(facts.signature)
  add(facts.type)
  for (const overload of facts.overloads) add(overload)
  for (const text of facts.extends) add(text)
  for (const text of facts.implements) add(text)
  for (const comment of facts.docComments) add(comment.text)
  for (const member of facts.members) {
    add(member.docComment?.text ?? null)
    add(member.type)
  }
  for (const call of calls) add(call.text)
  return names
}

class Writer {
  readonly #file: FilePath
  #text = ''
  readonly #spans: Span[] = []

  constructor(file: FilePath) {
    this.#file = file
  }

  get written(): string {
    return this.#text
  }

  portrait(): Portrait {
    return { state: digest(this.#text), places: new Places(this.#file, this.#spans) }
  }

  /** The length goes first, so that no two values can run into one another. */
  text(text: string): void {
    this.#text += `${text.length}:${text}`
  }

  span(span: Span): void {
    this.#spans.push(span)
  }

  value(value: unknown): void {
    if (typeof value === 'string') {
      this.text(value)
      return
    }
    if (typeof value !== 'object' || value === null) {
      this.#text += typeof value === 'function' ? '' : `${String(value)};`
      return
    }
    if (Array.isArray(value)) {
      this.#text += `[${value.length};`
      for (const item of value) this.value(item)
      return
    }
    this.#text += '{'
    // A call site is a place without an end.
    if (isPosition(value)) {
      const { line, column } = value
      this.#spans.push({ file: this.#file, line, column, endLine: line, endColumn: column })
    }
    const fields = value as Readonly<Record<string, unknown>>
    for (const key in fields) {
      const item = fields[key]
      if (typeof item !== 'object' || item === null) {
        if (item === undefined || NOT_CONTENT.has(key)) continue
        this.#text += key
        this.value(item)
      } else if (isSpan(item)) this.#spans.push(item)
      else if (key === 'docComment' && isDocComment(item)) this.#comment(item)
      else if (key === 'docComments' && Array.isArray(item)) for (const comment of item) this.#comment(comment)
      else if (!NOT_CONTENT.has(key)) {
        this.#text += key
        this.value(item)
      }
    }
    this.#text += '}'
  }

  #comment(comment: DocComment): void {
    this.#spans.push(comment.span)
    this.text(dedent(comment))
  }
}

/** A comment's text as it would be at the left margin, with Unix line ends: indentation is layout, the rest is content. */
function dedent({ text, span }: DocComment): string {
  const margin = span.column - 1
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => {
      if (index === 0) return line
      const indent = line.length - line.trimStart().length
      return `${indent - margin} ${line.slice(indent)}`
    })
    .join('\n')
}

function isSpan(value: object): value is Span {
  return 'endColumn' in value && 'file' in value
}

function isPosition(value: object): value is { readonly line: number; readonly column: number } {
  return 'line' in value && 'column' in value && typeof value.line === 'number' && typeof value.column === 'number'
}

function isDocComment(value: unknown): value is DocComment {
  return typeof value === 'object' && value !== null && 'span' in value && 'text' in value
}

/** Each component's portrait, drawn when it is first asked for. */
export class Portraits {
  readonly #oracle: Oracle
  readonly #holders: ReadonlySet<ComponentId>
  readonly #drawn = new Map<ComponentId, Portrait>()

  constructor(oracle: Oracle) {
    this.#oracle = oracle
    const holders = new Set<ComponentId>()
    for (const component of oracle.facts.components) {
      if (component.parent !== null) holders.add(component.parent)
      if (component.kind === 'module') holders.add(component.id)
    }
    this.#holders = holders
  }

  get(id: ComponentId): Portrait | null {
    const known = this.#drawn.get(id)
    if (known !== undefined) return known
    const facts = this.#oracle.component(id)
    if (facts === undefined) return null
    const portrait = this.#draw(facts)
    this.#drawn.set(id, portrait)
    return portrait
  }

  #draw(facts: ComponentFacts): Portrait {
    try {
      return portray(this.#oracle, facts, !this.#holders.has(facts.id))
    } catch {
      // A view that cannot be made fails its documenter, too: there it is recorded, and here the facts have to do.
      const writer = new Writer(facts.file)
      writer.value(facts)
      return writer.portrait()
    }
  }
}
