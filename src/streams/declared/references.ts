/** Names that a comment refers to: `{@link X}`, `@see X`, and identifiers in back-ticks. */
import type { Evidence, ReferenceDocumentation } from '../../model/index.ts'
import { type CommentText, seenAt } from './comment-text.ts'
import type { Inline } from './inlines.ts'
import type { Prose } from './markdown.ts'
import type { Names } from './names.ts'
import type { ProseClaim } from './prose-claims.ts'
import type { ReadTag } from './read-comment.ts'

const LINK_TAGS = new Set(['link', 'linkcode', 'linkplain', 'see'])
const IDENTIFIER_PATH = /^[\p{ID_Start}$_#][\p{ID_Continue}$]*(?:[.#][\p{ID_Start}$_#][\p{ID_Continue}$]*)*(?:\(\))?$/u
/** What stands in back-ticks without being the name of anything in the program. */
const NOT_A_NAME = new Set([
  ...['true', 'false', 'null', 'undefined', 'NaN', 'Infinity', 'this', 'super', 'new', 'typeof', 'instanceof', 'void'],
  ...['string', 'number', 'boolean', 'object', 'symbol', 'bigint', 'any', 'unknown', 'never', 'function', 'async'],
  ...['await', 'yield', 'return', 'throw', 'try', 'catch', 'finally', 'if', 'else', 'for', 'while', 'do', 'switch'],
  ...['case', 'break', 'continue', 'const', 'let', 'var', 'class', 'interface', 'type', 'enum', 'import', 'export'],
  ...['default', 'extends', 'implements', 'in', 'of', 'delete', 'with', 'static', 'readonly', 'public', 'private'],
  ...['protected', 'abstract', 'declare', 'keyof', 'infer', 'is', 'as', 'satisfies', 'get', 'set'],
])

export interface References {
  /** Links and identifiers in a range of prose; in what its claims cover, back-ticks hold values and no names. */
  readonly prose: (comment: CommentText, prose: Prose, claims: readonly ProseClaim[]) => void
  /** The text of `@see`: a link, or names and addresses separated by commas. */
  readonly see: (comment: CommentText, tag: ReadTag) => void
  /** In the order of the first mention. */
  readonly all: () => readonly ReferenceDocumentation[]
}

/** A target, with the places of its strongest kind and of the others. */
interface Mention {
  label: string
  kind: ReferenceDocumentation['kind']
  readonly component: ReferenceDocumentation['component']
  readonly strong: Evidence[]
  readonly weak: Evidence[]
}

/** Collects references; a target that is mentioned often is one reference with all its places. */
export function collectReferences(names: Names): References {
  const found = new Map<string, Mention>()

  const add = (
    comment: CommentText,
    target: string,
    label: string,
    kind: ReferenceDocumentation['kind'],
    start: number,
  ): void => {
    const evidence = seenAt(comment, start, start + target.length)
    const known = found.get(target)
    if (known === undefined) {
      const component = names.resolve(pathOf(target))?.component ?? null
      found.set(target, { label, kind, component, strong: [evidence], weak: [] })
      return
    }
    if (known.label === '') known.label = label
    if (rank(kind) < rank(known.kind)) {
      // a link says more than a mention
      known.kind = kind
      known.weak.unshift(...known.strong.splice(0))
    }
    if (rank(kind) <= rank(known.kind)) known.strong.push(evidence)
    else known.weak.push(evidence)
  }

  const inline = (comment: CommentText, part: Inline, kind: 'link' | 'see'): void => {
    switch (part.kind) {
      case 'tag':
        if (LINK_TAGS.has(part.tag) && part.target !== '') add(comment, part.target, part.label, kind, part.targetStart)
        return
      case 'code':
        if (isName(part.code)) add(comment, part.code, '', 'code', part.codeStart)
        return
    }
  }

  return {
    prose: (comment, prose, claims) => {
      // both are in the order of the text
      const values = claims.filter(claim => claim.kind === 'default' || claim.kind === 'values')
      let next = 0
      for (const part of prose.inlines) {
        while (next < values.length && (values[next]?.end ?? 0) <= part.start) next++
        const value = values[next]
        const covered = value !== undefined && part.start >= value.start && part.end <= value.end
        if (!covered || part.kind !== 'code') inline(comment, part, 'link')
      }
    },
    see: (comment, tag) => {
      for (const part of tag.prose.inlines) inline(comment, part, 'see')
      if (tag.prose.inlines.some(part => part.kind === 'tag')) return
      for (const { text, at } of seeTargets(tag.body.text)) add(comment, text, '', 'see', tag.body.start + at)
    },
    all: () =>
      [...found].map(([target, { label, kind, component, strong, weak }]) => {
        return { target, label, kind, component, evidence: [...strong, ...weak] }
      }),
  }
}

function rank(kind: ReferenceDocumentation['kind']): number {
  return ['link', 'see', 'code'].indexOf(kind)
}

function isName(code: string): boolean {
  return code.length <= 120 && IDENTIFIER_PATH.test(code) && !NOT_A_NAME.has(code)
}

export function pathOf(target: string): readonly string[] {
  return target
    .replace(/\(\)$/, '')
    .split(/[.#~]/)
    .filter(part => part !== '' && part !== 'prototype')
}

/** Names and addresses; prose ("See the manual") has none. */
function seeTargets(text: string): readonly { readonly text: string; readonly at: number }[] {
  const line = text.split('\n', 1)[0] ?? ''
  // `@see versionKey https://…`: what the address is called
  if (/^[^\s,]+\s+(?:[-–—:]\s+)?https?:\/\/\S+\s*$/.test(line)) return []
  const targets: { readonly text: string; readonly at: number }[] = []
  const parts = line.split(/(,\s+)/)
  let at = 0
  for (const part of parts) {
    const word = /^\S+/.exec(part)?.[0] ?? ''
    const alone = word === part.trimEnd()
    const url = /^https?:\/\/\S+$/.test(word)
    // a word followed by others is a name only where it cannot be a word of English
    const name = IDENTIFIER_PATH.test(word) && (alone || /[.#()_$]|[a-z][A-Z]/.test(word)) && !NOT_A_NAME.has(word)
    if (word !== '' && !/^,\s+$/.test(part)) {
      if (!url && !name) break
      targets.push({ text: word, at })
    }
    at += part.length
  }
  return targets
}
