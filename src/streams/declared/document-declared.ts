/** The `declared` documenter: what the code **says**, in its comments first and its signature where they are silent. */

import type {
  ComponentDocumentation,
  DeclaredView,
  EffectDocumentation,
  Evidence,
  MemberDocumentation,
  ModifierDocumentation,
  ModifierName,
} from '../../model/index.ts'
import { declaredModifiers } from '../declared-modifiers.ts'
import { oneLine, seenAt } from './comment-text.ts'
import { examplesOf } from './examples.ts'
import { addExitClaim, addReturns, addThrowsTag, type Exits, returnDocumentation } from './exits.ts'
import { documentMembers, propertyMember } from './members.ts'
import { calleesOf, namesOf } from './names.ts'
import { withoutNoise } from './noise.ts'
import { addNamedClaim, addParameters, type Parameters, parameterList } from './parameters.ts'
import { IMPURE, type ProseClaim, type ProseContext } from './prose-claims.ts'
import { claimsIn, isCallable, type ReadComment, type ReadTag, readDocComment } from './read-comment.ts'
import { collectReferences, type References } from './references.ts'
import { splitSummary } from './summary.ts'
import { dedent } from './tags.ts'

const ENGINE = 'declared'

/** Tags that say a modifier, by the name that the tag reader gives them. */
const MODIFIER_TAGS: Readonly<Record<string, ModifierName>> = {
  deprecated: 'deprecated',
  async: 'async',
  generator: 'generator',
  private: 'private',
  protected: 'protected',
  readonly: 'readonly',
  abstract: 'abstract',
  static: 'static',
  class: 'class',
  enum: 'enum',
}
/** Tags whose text is part of the description. */
const TEXT_TAGS = new Set(['description', 'classdesc', 'remarks', 'file', 'module'])

/** Code, names with a rule of their own, and text that nobody is meant to read. */
const WITHOUT_REFERENCES = new Set(['example', 'see', 'privateremarks', 'typedef', 'type', 'since'])

/** What is gathered while the comments are read. */
interface Draft {
  readonly summary: string[]
  readonly texts: Set<string>
  readonly parameters: Parameters
  readonly typeParameters: Map<string, string>
  readonly exits: Exits
  readonly modifiers: Map<ModifierName, ModifierDocumentation>
  readonly effects: EffectDocumentation[]
  readonly examples: ComponentDocumentation['examples'][number][]
  readonly references: References
  readonly properties: MemberDocumentation[]
  since: string | null
}

/** Pure: the same view, the same documentation. A comment that cannot be read is passed over; nothing throws. */
export function documentDeclared(view: DeclaredView): ComponentDocumentation {
  let documentation = written.get(view)
  if (documentation === undefined) {
    documentation = write(view)
    written.set(view, documentation)
  }
  return documentation
}

/** The stream and the drift check read the same comments, and to read them takes longer than anything else about this stream. */
const written = new WeakMap<DeclaredView, ComponentDocumentation>()

function write(view: DeclaredView): ComponentDocumentation {
  const names = namesOf(view)
  const draft: Draft = {
    summary: [],
    texts: new Set(),
    parameters: { documented: new Map() },
    typeParameters: new Map(),
    exits: { returns: null, branches: [], throws: [] },
    modifiers: new Map(),
    effects: [],
    examples: [],
    references: collectReferences(names),
    properties: [],
    since: null,
  }
  const reads: ReadComment[] = []
  for (const comment of view.docComments) {
    const read = readDocComment(comment, view.kind, view.name)
    if (read !== null) reads.push(read)
  }
  for (const read of reads) addComment(draft, view, read)
  // an overload that is deprecated does not make the others so
  if (reads.length > 1 && !reads.every(isDeprecated)) draft.modifiers.delete('deprecated')
  addSignature(draft, view)
  const members = [...documentMembers(view, draft.references), ...draft.properties]
  const texts = [...draft.texts]
  const text = splitSummary(texts)
  return withoutNoise({
    component: view.id,
    engine: ENGINE,
    summary: draft.summary[0] ?? text.summary,
    description: draft.summary.length > 0 ? texts.join('\n\n') : text.description,
    behaviour: [],
    parameters: parameterList(view, draft.parameters),
    typeParameters: [...draft.typeParameters].map(([name, description]) => ({ name, description })),
    returns: returnDocumentation(view, draft.exits),
    throws: draft.exits.throws,
    callees: calleesOf(view, names),
    callers: [],
    effects: draft.effects,
    modifiers: [...draft.modifiers.values()],
    examples: draft.examples,
    references: draft.references.all(),
    since: draft.since,
    ...(members.length > 0 ? { members } : {}),
  })
}

function isDeprecated(read: ReadComment): boolean {
  return read.tags.some(tag => tag.name === 'deprecated')
}

function addComment(draft: Draft, view: DeclaredView, read: ReadComment): void {
  const context = {
    callable: isCallable(view.kind) || view.parameters.length > 0,
    parameters: new Set([
      ...view.parameters.map(parameter => parameter.name),
      ...read.tags.flatMap(tag => (tag.name === 'param' && tag.subject !== null ? [tag.subject.text] : [])),
    ]),
  }
  const claims = new Map<ReadTag, readonly ProseClaim[]>()
  for (const tag of read.tags) {
    const place = placeOf(tag)
    if (place !== null) claims.set(tag, claimsIn(read, tag.prose, place, tag.subject?.text ?? '', context))
  }
  addParameters(draft.parameters, read, tag => claims.get(tag) ?? [])
  const blockClaims = claimsIn(read, read.blockProse, 'description', '', context)
  if (read.block.text !== '') addText(draft, read.block.text)
  draft.references.prose(read.comment, read.blockProse, blockClaims)
  for (const tag of read.tags) {
    addTag(draft, view, read, tag)
    if (!WITHOUT_REFERENCES.has(tag.name)) draft.references.prose(read.comment, tag.prose, claims.get(tag) ?? [])
  }
  // the block's prose comes last: a tag says the same thing more exactly
  for (const tag of read.tags) {
    if (tag.name !== 'param') for (const claim of claims.get(tag) ?? []) addClaim(draft, view, read, claim)
  }
  for (const claim of blockClaims) addClaim(draft, view, read, claim)
}

/** Where the prose of a tag stands; null for a tag whose prose makes no claims. */
function placeOf(tag: ReadTag): ProseContext['place'] | null {
  switch (tag.name) {
    case 'param':
      return tag.subject === null ? null : 'param'
    case 'returns':
      return 'returns'
    case 'description':
    case 'classdesc':
    case 'remarks':
      return 'description'
    default:
      return null
  }
}

function addText(draft: Draft, text: string): void {
  if (text !== '') draft.texts.add(text)
}

function addTag(draft: Draft, view: DeclaredView, read: ReadComment, tag: ReadTag): void {
  const { comment } = read
  const modifier = Object.hasOwn(MODIFIER_TAGS, tag.name) ? MODIFIER_TAGS[tag.name] : undefined
  if (modifier !== undefined) {
    const text = modifier === 'deprecated' ? dedent(tag.body.text) : ''
    addModifier(draft, { name: modifier, holds: true, text, evidence: [seenAt(comment, tag.at.start, tag.at.end)] })
    return
  }
  if (TEXT_TAGS.has(tag.name)) {
    addText(
      draft,
      dedent(tag.name === 'module' ? tag.body.text.replace(/^[\w@/.-]+(?=\s|$)\s*(?:[-–—]\s)?/, '') : tag.body.text),
    )
    return
  }
  switch (tag.name) {
    case 'param':
      return
    case 'property':
      if (!isCallable(view.kind) && tag.subject !== null) draft.properties.push(propertyMember(read, tag))
      return
    case 'template':
      addTypeParameter(draft, tag)
      return
    case 'returns':
      addReturns(draft.exits, read, tag)
      return
    case 'yields':
      addModifier(draft, {
        name: 'generator',
        holds: true,
        text: '',
        evidence: [seenAt(comment, tag.at.start, tag.at.end)],
      })
      if (draft.exits.returns === null && tag.body.text !== '') addReturns(draft.exits, read, { ...tag, type: null })
      return
    case 'type':
      if (view.kind === 'accessor') addReturns(draft.exits, read, tag)
      return
    case 'throws':
      addThrowsTag(draft.exits, read, tag)
      return
    case 'summary':
      if (tag.body.text !== '') draft.summary.push(tag.body.text.replace(/\s+/g, ' '))
      return
    case 'example':
      draft.examples.push(...examplesOf(read, tag))
      return
    case 'see':
      draft.references.see(comment, tag)
      return
    case 'since':
      draft.since ??= tag.body.text === '' ? null : oneLine(tag.body.text)
      return
    case 'pure':
    case 'nosideeffects':
      addNoEffects(draft, IMPURE, null, [seenAt(comment, tag.at.start, tag.at.end)])
      return
    default:
      // a tag that says nothing which could be checked or published
      return
  }
}

function addTypeParameter(draft: Draft, tag: ReadTag): void {
  if (tag.subject === null) return
  const name = tag.subject.text
  if (!draft.typeParameters.has(name)) draft.typeParameters.set(name, dedent(tag.body.text))
}

function addModifier(draft: Draft, modifier: ModifierDocumentation): void {
  if (!draft.modifiers.has(modifier.name)) draft.modifiers.set(modifier.name, modifier)
}

function addNoEffects(
  draft: Draft,
  kinds: readonly EffectDocumentation['kind'][],
  target: string | null,
  evidence: readonly Evidence[],
): void {
  for (const kind of kinds) {
    if (draft.effects.some(effect => effect.kind === kind && effect.target === target)) continue
    draft.effects.push({ kind, present: false, target, via: null, evidence })
  }
}

function addClaim(draft: Draft, view: DeclaredView, read: ReadComment, claim: ProseClaim): void {
  const evidence = [seenAt(read.comment, claim.start, claim.end)]
  switch (claim.kind) {
    case 'throws':
      // a tag that names an error says more than a sentence that names none
      if (claim.type === 'Error' && draft.exits.throws.length > 0) return
      addExitClaim(draft.exits, read, claim)
      return
    case 'throws-nothing':
    case 'branch':
      addExitClaim(draft.exits, read, claim)
      return
    case 'default':
    case 'values':
      addNamedClaim(draft.parameters, view, read, claim)
      return
    case 'deprecated':
      addModifier(draft, { name: 'deprecated', holds: true, text: claim.text, evidence })
      return
    case 'async':
      addModifier(draft, { name: 'async', holds: claim.holds, text: '', evidence })
      return
    case 'no-effect':
      addNoEffects(draft, claim.effects, claim.target, evidence)
      return
  }
}

/** Modifiers and type parameters that are declared and that no comment spoke of. */
function addSignature(draft: Draft, view: DeclaredView): void {
  for (const modifier of declaredModifiers(view)) addModifier(draft, modifier)
  for (const name of view.typeParameters) if (!draft.typeParameters.has(name)) draft.typeParameters.set(name, '')
}
