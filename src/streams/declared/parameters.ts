/** Parameters as the author says them: the comment's word first, then what the signature declares. */
import type { DeclaredView, Evidence, ParameterDocumentation } from '../../model/index.ts'
import { oneLine, seenAt } from './comment-text.ts'
import type { ProseClaim } from './prose-claims.ts'
import type { ReadComment, ReadTag } from './read-comment.ts'
import { dedent } from './tags.ts'
import { readType } from './type-text.ts'

type Declared = DeclaredView['parameters'][number]

interface Documented {
  readonly name: string
  readonly index: number
  type: string | null
  optional: boolean | null
  default: string | null
  values: readonly string[]
  description: string
  readonly evidence: Evidence[]
}

export interface Parameters {
  readonly documented: Map<string, Documented>
}

/** Adds what one comment says about parameters. What an earlier comment (of an overload) said stays. */
export function addParameters(
  into: Parameters,
  read: ReadComment,
  claimsOf: (tag: ReadTag) => readonly ProseClaim[],
): void {
  let next = 0
  const owners = new Map<string, number>()
  for (const tag of read.tags) {
    if (tag.name !== 'param' || tag.subject === null) continue
    const name = tag.subject.text
    const owner = /^[^.[]+/.exec(name)?.[0] ?? name
    const nested = owner !== name
    const index = nested ? (owners.get(owner) ?? next) : next++
    if (!nested) owners.set(owner, index)
    if (into.documented.has(name)) continue
    into.documented.set(name, documentedBy(read, tag, name, index, claimsOf(tag)))
  }
}

function documentedBy(
  read: ReadComment,
  tag: ReadTag,
  name: string,
  index: number,
  claims: readonly ProseClaim[],
): Documented {
  const { comment } = read
  const made: Documented = {
    name,
    index,
    type: null,
    optional: null,
    default: null,
    values: [],
    description: dedent(tag.body.text),
    evidence: [],
  }
  if (tag.subject !== null)
    made.evidence.push({ ...seenAt(comment, tag.subject.start, tag.subject.end), aspect: 'presence' })
  if (tag.type !== null && tag.type.text !== '') {
    const type = readType(tag.type.text)
    const seen = seenAt(comment, tag.type.start, tag.type.end)
    made.type = type.type
    made.evidence.push({ ...seen, aspect: 'type' })
    if (type.optional) {
      made.optional = true
      made.evidence.push({ ...seen, aspect: 'optional' })
    }
  }
  if (tag.bracketed && tag.subject !== null) {
    made.optional = true
    made.evidence.push({ ...seenAt(comment, tag.subject.start, tag.subject.end), aspect: 'optional' })
  }
  const optional = /^\(?optional(?=[).,:;]|$)/i.exec(tag.body.text)
  if (made.optional === null && optional !== null) {
    made.optional = true
    const at = tag.body.start + optional[0].search(/optional/i)
    made.evidence.push({ ...seenAt(comment, at, at + 'optional'.length), aspect: 'optional' })
  }
  if (tag.default !== null) {
    made.default = tag.default.text
    made.evidence.push({ ...seenAt(comment, tag.default.start, tag.default.end), aspect: 'default' })
  }
  for (const claim of claims) addClaim(made, read, claim)
  return made
}

function addClaim(made: Documented, read: ReadComment, claim: ProseClaim): void {
  if (claim.kind === 'default' && made.default === null) {
    made.default = claim.text
    made.evidence.push({ ...seenAt(read.comment, claim.start, claim.end), aspect: 'default' })
  }
  if (claim.kind === 'values' && made.values.length === 0) {
    made.values = claim.literals
    made.evidence.push({ ...seenAt(read.comment, claim.start, claim.end), aspect: 'values' })
  }
}

/** Adds a claim that the description makes about a parameter: "`limit` defaults to 5". */
export function addNamedClaim(into: Parameters, view: DeclaredView, read: ReadComment, claim: ProseClaim): void {
  if (claim.kind !== 'default' && claim.kind !== 'values') return
  let made = into.documented.get(claim.parameter)
  if (made === undefined) {
    const declared = view.parameters.find(parameter => parameter.name === claim.parameter)
    if (declared === undefined) return
    made = { ...undocumented(declared), values: [], evidence: [] }
    into.documented.set(claim.parameter, made)
  }
  addClaim(made, read, claim)
}

function undocumented(declared: Declared): Omit<Documented, 'values' | 'evidence'> {
  return { name: declared.name, index: declared.index, type: null, optional: null, default: null, description: '' }
}

/** The list as the author says it, in the signature's order; what the signature has not comes where the comment puts it. */
export function parameterList(view: DeclaredView, { documented }: Parameters): readonly ParameterDocumentation[] {
  const byName = new Map(view.parameters.map(parameter => [parameter.name, parameter]))
  const patterns = patternNames(view, documented, byName)
  const rows: { readonly order: number; readonly parameter: ParameterDocumentation }[] = []
  const spoken = new Set<Declared>()
  for (const made of documented.values()) {
    const owner = /^[^.[]+/.exec(made.name)?.[0] ?? made.name
    const declared = byName.get(owner) ?? patterns.get(owner)
    const nested = owner !== made.name
    if (declared !== undefined && !nested) spoken.add(declared)
    const order = (declared?.index ?? made.index + 0.4) + (nested ? 0.2 : 0)
    rows.push({ order, parameter: nested || declared === undefined ? freeze(made) : withSignature(made, declared) })
  }
  for (const declared of view.parameters) {
    if (!spoken.has(declared)) {
      const made: Documented = { ...undocumented(declared), values: [], evidence: [] }
      rows.push({ order: declared.index, parameter: withSignature(made, declared) })
    }
  }
  return rows.sort((a, b) => a.order - b.order).map(row => row.parameter)
}

/**
 * A destructured parameter has no name of its own: the name that the comment gives at its place is its name, unless it is
 * one of the properties that the pattern reads, which the comment then documents one by one.
 */
function patternNames(
  view: DeclaredView,
  documented: ReadonlyMap<string, Documented>,
  byName: ReadonlyMap<string, Declared>,
): ReadonlyMap<string, Declared> {
  const names = new Map<string, Declared>()
  for (const declared of view.parameters) {
    if (declared.name !== `arg${declared.index}`) continue
    for (const made of documented.values()) {
      const owner = /^[^.[]+/.exec(made.name)?.[0] ?? made.name
      if (declared.properties.includes(owner)) break
      if (made.index === declared.index && !byName.has(owner) && !names.has(owner)) {
        names.set(owner, declared)
        break
      }
    }
  }
  return names
}

function withSignature(made: Documented, declared: Declared): ParameterDocumentation {
  const evidence = [...made.evidence]
  const seen = (aspect: NonNullable<Evidence['aspect']>, text: string): void => {
    evidence.push({ span: declared.span, origin: 'signature', seen: oneLine(text), aspect })
  }
  if (!evidence.some(item => item.aspect === 'presence')) seen('presence', declared.name)
  let { type, optional, default: fallback } = made
  if (type === null && declared.declaredType !== null) {
    type = declared.declaredType
    seen('type', declared.declaredType)
  }
  if (optional === null && (declared.optional || declared.declaredType !== null)) {
    optional = declared.optional
    seen('optional', declared.optional ? `${declared.name} may be left out` : `${declared.name} is required`)
  }
  if (fallback === null && declared.defaultText !== null) {
    fallback = declared.defaultText
    seen('default', declared.defaultText)
  }
  return { ...freeze(made), type, optional, default: fallback, evidence }
}

function freeze(made: Documented): ParameterDocumentation {
  return { ...made, evidence: [...made.evidence] }
}
