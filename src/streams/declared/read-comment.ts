/** A doc comment, read: its tags with their prose masked and its claims found. The one place that decides what a comment is about. */
import type { ComponentKind, DocComment } from '../../model/index.ts'
import { type CommentText, readComment } from './comment-text.ts'
import { type Prose, readProse } from './markdown.ts'
import { type ProseClaim, type ProseContext, proseClaims } from './prose-claims.ts'
import { type Part, readTags, type Tag } from './tags.ts'

export interface ReadTag extends Tag {
  readonly prose: Prose
}

export interface ReadComment {
  readonly comment: CommentText
  readonly block: Part
  readonly blockProse: Prose
  readonly tags: readonly ReadTag[]
}

const CALLABLE: ReadonlySet<ComponentKind> = new Set(['function', 'method', 'constructor', 'accessor'])
const TYPE_KINDS: ReadonlySet<ComponentKind> = new Set(['interface', 'type-alias'])

/** Null for what is no doc comment, for a comment that stands for something else, and for one that only inherits. */
export function readDocComment(doc: DocComment, kind: ComponentKind, name: string): ReadComment | null {
  const comment = readComment(doc)
  if (comment === null) return null
  const { block, tags } = readTags(comment)
  if (inherits(block, tags) || standsForSomethingElse(tags, kind) || isOfAnother(tags, name)) return null
  return {
    comment,
    block,
    blockProse: readProse(comment.text, block.start, block.end),
    tags: tags.map(tag => ({ ...tag, prose: readProse(comment.text, tag.body.start, tag.body.end) })),
  }
}

/** `@inheritDoc` in any of its forms: the text is another component's, so nothing in it is said here. */
function inherits(block: Part, tags: readonly Tag[]): boolean {
  return /\{@inheritdoc\b/i.test(block.text) || tags.some(tag => tag.name === 'inheritdoc')
}

/** `@callback` and `@typedef` define a type of their own; only a typedef may share its comment with what follows. */
function standsForSomethingElse(tags: readonly Tag[], kind: ComponentKind): boolean {
  if (TYPE_KINDS.has(kind)) return false
  if (tags.some(tag => tag.name === 'callback' || tag.name === 'event')) return true
  return (
    tags.some(tag => tag.name === 'typedef' || tag.name === 'import') &&
    !tags.some(tag => tag.name === 'param' || tag.name === 'returns' || tag.name === 'throws')
  )
}

/** `@method resolve` and `@memberof Rules` above something else: a member that is nowhere in the code of this class. */
function isOfAnother(tags: readonly Tag[], name: string): boolean {
  if (!tags.some(tag => tag.name === 'memberof')) return false
  const described = tags.find(tag => tag.name === 'function')?.body.text.split(/\s/, 1)[0] ?? ''
  return /^[\w$]+$/.test(described) && described !== name
}

export function isCallable(kind: ComponentKind): boolean {
  return CALLABLE.has(kind)
}

export function claimsIn(
  read: ReadComment,
  prose: Prose,
  place: ProseContext['place'],
  parameter: string,
  context: Pick<ProseContext, 'parameters' | 'callable'>,
): readonly ProseClaim[] {
  return proseClaims(read.comment.text, prose, { place, parameter, ...context })
}
