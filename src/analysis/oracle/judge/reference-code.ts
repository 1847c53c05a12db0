/** Names in back-ticks: is what they name there? */
import type { ComponentFacts, Verdict } from '../../../model/index.ts'
import { editDistance } from '../../../similar-names.ts'
import type { JudgeContext } from '../context.ts'
import { occursElsewhere } from '../elsewhere.ts'
import { evidenceOf, proven, refuted, unknown } from '../verdicts.ts'
import { isPlatformName, occursInLibraries, vocabularyOf } from '../vocabulary.ts'
import { hasMember, resolve, symbolOfOnly } from './reference-symbols.ts'

/** A back-ticked word may be anything: only what is written like a name of code, and is nowhere, is told. */
export function judgeCode(
  head: string,
  members: readonly string[],
  isCall: boolean,
  facts: ComponentFacts,
  context: JudgeContext,
): Verdict {
  const { words, packages } = vocabularyOf(context)
  const symbol = resolve(head, facts, context)
  const here = evidenceOf(facts.nameSpan, 'signature', facts.signature)
  if (members.length === 0) {
    if (symbol !== undefined || words.has(head)) return proven(`\`${head}\` exists`)
    if (isPlatformName(head) || packages.has(head.toLowerCase())) return unknown('not of this repository')
    const parameter = misspelt(
      head,
      facts.parameters.map(candidate => candidate.name),
    )
    if (parameter !== null && !occursElsewhere(head, context)) {
      return refuted(
        'reference-dead',
        `\`${head}\` is nothing here; the parameter is called \`${parameter}\``,
        null,
        here,
      )
    }
    const former = renamed(head, facts, context)
    if (former !== null && !isTopic(head, context) && !occursElsewhere(head, context)) {
      return refuted('reference-dead', `\`${head}\` is nothing in this repository; \`${former}\` is`, null, here)
    }
    const near = nearComponents(head, context)
    if (near !== null && head.length >= 6 && !occursElsewhere(head, context) && (isCall || /[a-z][A-Z]/.test(head))) {
      return refuted('reference-dead', `\`${head}\` is nothing in this repository; \`${near}\` is`, null, here)
    }
    if (isWrittenLikeOurs(head, isCall) && isNowhere(head, context) && !isOneOfMany(head, facts, context)) {
      return refuted('reference-dead', `nothing in this repository is called \`${head}\``, null, here)
    }
    return unknown(`\`${head}\` may be anything`)
  }
  if (members.length > 1) return unknown('a longer path')
  const member = members[0] ?? ''
  // documentation that was made from another language's capitalizes members
  const lowered = member.charAt(0).toLowerCase() + member.slice(1)
  if (words.has(member) || words.has(lowered) || isPlatformName(member)) return unknown(`\`${member}\` exists`)
  if (isHandle(head, facts) && member.length >= 4 && isNowhere(member, context)) {
    return refuted(
      'reference-dead',
      `\`${head}\` has no \`${member}\`: nothing in this repository is called so`,
      null,
      here,
    )
  }
  const owner = symbol ?? symbolOfOnly(head, context)
  if (owner === undefined) return unknown(`\`${head}\` may be anything`)
  if (hasMember(owner, member, facts, context) !== 'no') return unknown(`\`${head}.${member}\` may exist`)
  return refuted('reference-dead', `\`${head}\` has no \`${member}\``, null, here)
}

/** One parameter that the word most likely means. */
function misspelt(word: string, names: readonly string[]): string | null {
  const alike = names.filter(name => isMisspelling(word, name))
  return alike.length === 1 ? (alike[0] ?? null) : null
}

/** A typo or an abbreviation; not a plural, another case, a prefix such as `_`, or a word that only contains the other. */
function isMisspelling(word: string, name: string): boolean {
  const a = word.toLowerCase().replaceAll('_', '')
  const b = name.toLowerCase().replaceAll('_', '')
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  if (a === b || shorter.length < 4 || longer === `${shorter}s` || longer === `${shorter}es`) return false
  if (longer.startsWith(shorter))
    return shorter.length >= 6 && shorter.length / longer.length >= 0.6 && a.length > b.length
  // `paramN` for `params`
  if (a.slice(0, -1) === b.slice(0, -1)) return false
  const limit = longer.length >= 8 ? 2 : 1
  return a[0] === b[0] && editDistance(a, b, limit) <= limit
}

/** Two words in one, or a call: no word of prose, and no placeholder such as `someFunction`. */
function isWrittenLikeOurs(word: string, isCall: boolean): boolean {
  if (/^(?:some|my|your|foo|bar|baz|do|use|on)(?:[A-Z]|$)/.test(word)) return false
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(word)) return word.length >= 6
  if (/[a-z0-9][A-Z]/.test(word)) return word.length >= 6
  return isCall && /^[a-z_$]/.test(word) && word.length >= 5
}

/** Another name of the same comment is nowhere either: names that are put together at run time, or another library's. */
function isOneOfMany(word: string, facts: ComponentFacts, context: JudgeContext): boolean {
  const { words } = vocabularyOf(context)
  return facts.docComments.some(({ text }) => {
    const named = [...text.matchAll(/`([A-Za-z_$][\w$]*)(\(\))?`/g)].map(([, name = '', call]) => ({ name, call }))
    if (!named.some(({ name }) => name === word)) return false
    return named.some(
      ({ name, call }) =>
        name !== word &&
        isWrittenLikeOurs(name, call !== undefined) &&
        !words.has(name) &&
        !isPlatformName(name) &&
        isNowhere(name, context),
    )
  })
}

/** What a comment reaches its members through: `this`, or one of the parameters. */
function isHandle(head: string, facts: ComponentFacts): boolean {
  return head === 'this' || facts.parameters.some(parameter => parameter.name === head)
}

/** Neither in code, documented or not, nor in what the platform and the installed packages declare, nor what comments are about. */
function isNowhere(word: string, context: JudgeContext): boolean {
  // several of them, as in "the `GroupedObservables`"
  if (word.endsWith('s') && vocabularyOf(context).words.has(word.slice(0, -1))) return false
  return !isTopic(word, context) && !occursInLibraries(word, context) && !occursElsewhere(word, context)
}

/**
 * What several comments mention, or one has outside of back-ticks: something of another package that they talk about, or what
 * an example calls its own values. A type is most often another library's where one comment has it twice.
 */
function isTopic(word: string, context: JudgeContext): boolean {
  const escaped = word.replaceAll('$', '\\$')
  const mention = new RegExp(`(?<![\\w$])${escaped}(?![\\w$])`, 'g')
  const plain = new RegExp(`(?<![\\w$\`.])${escaped}(?![\\w$\`(])`)
  const texts = context.project.files.flatMap(({ sourceFile: { text } }) => (text.includes(word) ? [text] : []))
  const comments = texts
    .flatMap(text => text.match(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g) ?? [])
    .flatMap(comment => comment.match(mention)?.length ?? [])
  const isType = /^[A-Z].*[a-z]/.test(word)
  return comments.length > 1 || (isType && comments[0] !== 1) || texts.some(text => plain.test(text))
}

/** The parameter or neighbor whose name the word is with another word behind it (`limitLegacy` where there is `limit`); the longest. */
function renamed(word: string, facts: ComponentFacts, context: JudgeContext): string | null {
  // a type's name with a word behind it is most often another library's type
  if (!/^[a-z_$]/.test(word)) return null
  const neighbors = context.memo(NEIGHBORS, () => namesByFile(context)).get(facts.file) ?? []
  const names = [...facts.parameters.map(parameter => parameter.name), ...neighbors]
  const bases = names.filter(
    name => name.length >= 3 && word.startsWith(name) && /^[A-Z][a-z]/.test(word.slice(name.length)),
  )
  return bases.reduce<string | null>((longest, name) => (name.length > (longest?.length ?? 0) ? name : longest), null)
}

function namesByFile(context: JudgeContext): ReadonlyMap<string, readonly string[]> {
  const names = new Map(context.facts.modules.map(module => [module.file, [...module.declares]]))
  for (const { file, name } of context.facts.components) names.get(file)?.push(name)
  return names
}

const NEIGHBORS = {}
const NAMES = {}

function nearComponents(word: string, context: JudgeContext): string | null {
  const names = context.memo(NAMES, () => [...new Set(context.facts.components.map(component => component.name))])
  const near = names.filter(
    name => name.length === word.length && editDistance(name, word, 1) <= 1 && isMisspelling(word, name),
  )
  return near.length === 1 ? (near[0] ?? null) : null
}
