/** What comments say about the members of a class, interface, type, enum or object. */
import type { DeclaredView, Evidence, MemberDocumentation } from '../../model/index.ts'
import { seenAt } from './comment-text.ts'
import { claimsIn, type ReadComment, type ReadTag, readDocComment } from './read-comment.ts'
import type { References } from './references.ts'
import { dedent } from './tags.ts'
import { readType } from './type-text.ts'

/** Members with a comment of their own, in source order. Adds what those comments refer to. */
export function documentMembers(view: DeclaredView, references: References): readonly MemberDocumentation[] {
  const documented: MemberDocumentation[] = []
  for (const member of view.members) {
    if (member.docComment === null) continue
    const read = readDocComment(member.docComment, 'variable', member.name)
    if (read !== null) documented.push(documentMember(member.name, read, references))
  }
  return documented
}

function documentMember(name: string, read: ReadComment, references: References): MemberDocumentation {
  const { comment } = read
  const evidence: Evidence[] = []
  const texts: string[] = []
  let type: string | null = null
  let fallback: string | null = null
  let deprecated: string | null = null
  if (read.block.text !== '') {
    texts.push(read.block.text)
    evidence.push(seenAt(comment, read.block.start, read.block.end))
  }
  const context = { parameters: new Set([name]), callable: false }
  const claims = claimsIn(read, read.blockProse, 'param', name, context)
  references.prose(comment, read.blockProse, claims)
  for (const tag of read.tags) {
    switch (tag.name) {
      case 'description':
      case 'remarks':
      case 'summary':
        if (tag.body.text !== '') {
          texts.push(dedent(tag.body.text))
          evidence.push(seenAt(comment, tag.body.start, tag.body.end))
        }
        references.prose(comment, tag.prose, [])
        break
      case 'type':
        if (tag.type !== null && type === null) {
          type = readType(tag.type.text).type
          evidence.push({ ...seenAt(comment, tag.type.start, tag.type.end), aspect: 'type' })
        }
        break
      case 'defaultvalue':
        if (tag.body.text !== '' && fallback === null) {
          fallback = tag.body.text.replace(/^`([^`]*)`$/, '$1')
          evidence.push({ ...seenAt(comment, tag.body.start, tag.body.end), aspect: 'default' })
        }
        break
      case 'deprecated':
        deprecated = tag.body.text
        references.prose(comment, tag.prose, [])
        break
      case 'see':
        references.see(comment, tag)
        break
      default:
        break
    }
  }
  if (fallback === null) {
    for (const claim of claims) {
      if (claim.kind !== 'default') continue
      fallback = claim.text
      evidence.push({ ...seenAt(comment, claim.start, claim.end), aspect: 'default' })
    }
  }
  let values: readonly string[] = []
  for (const claim of claims) {
    if (claim.kind !== 'values' || values.length > 0) continue
    values = claim.literals
    evidence.push({ ...seenAt(comment, claim.start, claim.end), aspect: 'values' })
  }
  return {
    name,
    type,
    default: fallback,
    deprecated,
    description: texts.join('\n\n'),
    ...(values.length > 0 ? { values } : {}),
    evidence,
  }
}

/** `@property {type} [name=default] text` of the owner's own comment. */
export function propertyMember(read: ReadComment, tag: ReadTag): MemberDocumentation {
  const { comment } = read
  const evidence: Evidence[] = []
  if (tag.subject !== null)
    evidence.push({ ...seenAt(comment, tag.subject.start, tag.subject.end), aspect: 'presence' })
  if (tag.type !== null) evidence.push({ ...seenAt(comment, tag.type.start, tag.type.end), aspect: 'type' })
  if (tag.default !== null) evidence.push({ ...seenAt(comment, tag.default.start, tag.default.end), aspect: 'default' })
  return {
    name: tag.subject?.text ?? '',
    type: tag.type === null || tag.type.text === '' ? null : readType(tag.type.text).type,
    default: tag.default?.text ?? null,
    deprecated: null,
    description: dedent(tag.body.text),
    evidence,
  }
}
