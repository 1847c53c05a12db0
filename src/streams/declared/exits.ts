/** What comes back and what is thrown, as the author says it. */
import type {
  DeclaredView,
  Evidence,
  ReturnBranch,
  ReturnDocumentation,
  ThrowDocumentation,
} from '../../model/index.ts'
import { oneLine, seenAt } from './comment-text.ts'
import type { ProseClaim } from './prose-claims.ts'
import type { ReadComment, ReadTag } from './read-comment.ts'
import { dedent } from './tags.ts'
import { readType } from './type-text.ts'

export interface Exits {
  returns: { readonly documentation: ReturnDocumentation; readonly typed: boolean } | null
  readonly branches: ReturnBranch[]
  readonly throws: ThrowDocumentation[]
}

const NOTHING = /^(?:void|undefined|never|(?:Promise|PromiseLike)<(?:void|undefined|never)>)$/
const NOTHING_WORD = /^(?:nothing|void|none|n\/a|undefined)\.?$/i

export function addReturns(exits: Exits, read: ReadComment, tag: ReadTag): void {
  if (exits.returns !== null) return
  const { comment } = read
  const type = tag.type === null || tag.type.text === '' ? null : readType(tag.type.text).type
  const said = type === null ? !NOTHING_WORD.test(tag.body.text) : !NOTHING.test(type)
  const evidence: Evidence[] = []
  if (tag.type !== null && type !== null) {
    evidence.push({ ...seenAt(comment, tag.type.start, tag.type.end), aspect: 'type' })
  }
  const end = tag.body.text === '' ? Math.max(tag.at.end, tag.type?.end ?? 0) : tag.body.end
  const start = tag.type === null && tag.body.text !== '' ? tag.body.start : tag.at.start
  evidence.push({ ...seenAt(comment, start, end), aspect: 'presence' })
  // a bare `@returns` says nothing
  if (type === null && tag.body.text === '') return
  exits.returns = {
    documentation: { returns: said, type, description: dedent(tag.body.text), branches: [], evidence },
    typed: type !== null,
  }
}

export function addExitClaim(exits: Exits, read: ReadComment, claim: ProseClaim): void {
  const evidence = [seenAt(read.comment, claim.start, claim.end)]
  switch (claim.kind) {
    case 'branch':
      if (!exits.branches.some(branch => branch.value === claim.value && branch.possible === claim.possible)) {
        exits.branches.push({ value: claim.value, possible: claim.possible, when: claim.when, evidence })
      }
      return
    case 'throws':
      addThrow(exits, { type: claim.type, when: claim.when, via: null, evidence })
      return
    case 'throws-nothing':
      addThrow(exits, { type: 'nothing', when: null, via: null, evidence })
      return
    case 'default':
    case 'values':
    case 'deprecated':
    case 'async':
    case 'no-effect':
      return
  }
}

/** One entry for a type and its condition; the tag comes before the prose that says the same. */
function addThrow(exits: Exits, made: ThrowDocumentation): void {
  const same = exits.throws.some(known => known.type === made.type && (known.when === made.when || made.when === null))
  if (!same) exits.throws.push(made)
}

const TYPE_WORD =
  /^(?:an?\s+)?(?:`([\w$.]+)`|\[([\w$.]+)\]|((?:[A-Z][\w$]*\.)*[A-Z][\w$]*(?:Error|Exception)|Error))(?=[\s,.:;]|$)/
const LEADING_IF = /^(?:[-–—:,]\s*)?(?:is\s+thrown\s+|thrown\s+|will\s+be\s+thrown\s+)?(?:if|when|whenever|in case)\s+/i

export function addThrowsTag(exits: Exits, read: ReadComment, tag: ReadTag): void {
  const { comment } = read
  const { body } = tag
  if (tag.type !== null && tag.type.text !== '') {
    const written = tag.type.text.startsWith('{@link') ? linkTarget(tag.type.text) : tag.type.text
    const evidence = [seenAt(comment, tag.type.start, tag.type.end), ...textEvidence(read, tag, body.start)]
    for (const type of unionOf(readType(written).type))
      addThrow(exits, { type, when: whenOf(body.text), via: null, evidence })
    return
  }
  const inline = tag.prose.inlines[0]
  if (inline?.kind === 'tag' && inline.target !== '' && startsWithLink(body.text, inline.start - body.start)) {
    const targetEnd = inline.targetStart + inline.target.length
    const evidence = [seenAt(comment, inline.targetStart, targetEnd), ...textEvidence(read, tag, inline.end)]
    const rest = comment.text.slice(inline.end, body.end).trim()
    addThrow(exits, { type: inline.target, when: whenOf(rest), via: null, evidence })
    return
  }
  const word = TYPE_WORD.exec(body.text)
  const type = word?.[1] ?? word?.[2] ?? word?.[3]
  if (word !== null && type !== undefined && /^(?:[A-Za-z_$][\w$]*\.)*[A-Z]/.test(type)) {
    const start = body.start + word[0].indexOf(type)
    const evidence = [
      seenAt(comment, start, start + type.length),
      ...textEvidence(read, tag, body.start + word[0].length),
    ]
    addThrow(exits, { type, when: whenOf(body.text.slice(word[0].length).trim()), via: null, evidence })
    return
  }
  const evidence = [
    seenAt(comment, body.text === '' ? tag.at.start : body.start, body.text === '' ? tag.at.end : body.end),
  ]
  addThrow(exits, { type: 'Error', when: whenOf(body.text), via: null, evidence })
}

function startsWithLink(text: string, offset: number): boolean {
  return /^(?:an?\s+)?$/i.test(text.slice(0, Math.max(0, offset)))
}

function linkTarget(text: string): string {
  return /^\{@link\w*\s+([^\s|}]+)/.exec(text)?.[1] ?? 'Error'
}

function textEvidence(read: ReadComment, tag: ReadTag, start: number): readonly Evidence[] {
  return read.comment.text.slice(start, tag.body.end).trim() === '' ? [] : [seenAt(read.comment, start, tag.body.end)]
}

/** `TypeError | RangeError` are two. */
function unionOf(type: string): readonly string[] {
  const parts = type.replace(/^\((.*)\)$/, '$1').split(/\s*\|\s*/)
  return parts.every(part => /^[\w$.]+$/.test(part)) ? parts : [type]
}

function whenOf(text: string): string | null {
  const flat = text.replace(/\s+/g, ' ').trim()
  const words = flat
    .replace(LEADING_IF, '')
    .replace(/^[-–—:]\s*/, '')
    .replace(/\.$/, '')
  return words === '' ? null : words
}

/** What the comment says, completed by the declared return type. */
export function returnDocumentation(view: DeclaredView, exits: Exits): ReturnDocumentation | null {
  const declared = view.kind === 'constructor' ? null : view.declaredReturnType
  const { branches } = exits
  const signature = (aspect: NonNullable<Evidence['aspect']>): Evidence => ({
    span: view.span,
    origin: 'signature',
    seen: oneLine(`: ${declared ?? ''}`),
    aspect,
  })
  if (exits.returns !== null) {
    const { documentation, typed } = exits.returns
    if (typed || declared === null) return { ...documentation, branches }
    return { ...documentation, type: declared, branches, evidence: [...documentation.evidence, signature('type')] }
  }
  if (declared !== null) {
    const returns = !NOTHING.test(declared)
    return { returns, type: declared, description: '', branches, evidence: [signature('presence'), signature('type')] }
  }
  if (branches.length === 0) return null
  return { returns: true, type: null, description: '', branches, evidence: branches.flatMap(branch => branch.evidence) }
}
