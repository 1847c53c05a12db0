/** `{@link X}`, `@see X` and back-ticked names: does what they point at exist? Dead only when certain. */
import type { ComponentFacts, Verdict } from '../../../model/index.ts'
import type { Judge, JudgeContext } from '../context.ts'
import { occursElsewhere } from '../elsewhere.ts'
import { exportsOfSpecifier, packageOf } from '../exports.ts'
import { evidenceOf, proven, refuted, unknown } from '../verdicts.ts'
import { isPlatformName, occursInLibraries, vocabularyOf } from '../vocabulary.ts'
import { judgeCode } from './reference-code.ts'
import { hasMember, resolve, symbolOfOnly } from './reference-symbols.ts'

export const judgeReference: Judge<'reference'> = (claim, context) => {
  const facts = context.component(claim.component)
  if (facts === undefined) return unknown('the component is not known')
  const target = claim.subject.trim()
  if (/^([a-z][a-z+.-]*:\/\/|mailto:|www\.|#|\/)/i.test(target)) return unknown('a link to somewhere else', false)
  const imported = /^(@?[^!#\s]+)!([\w$]+)/.exec(target)
  if (imported !== null) return judgeImported(imported[1] ?? '', imported[2] ?? '', facts, context)
  const ofModule = /^module:[\w@/-]+[.#~]([\w$]+)(?:\(\))?$/.exec(target)?.[1]
  if (ofModule !== undefined && isUnheardOf(ofModule, context)) {
    const here = evidenceOf(facts.nameSpan, 'signature', facts.signature)
    return refuted('reference-dead', `\`${target}\` leads nowhere: nothing is called \`${ofModule}\``, null, here)
  }
  const path = pathOf(target)
  if (path === null) return unknown('no name of code', false)
  const [head, ...members] = path.parts
  if (head === undefined) return unknown('no name of code', false)
  return claim.value.kind === 'code'
    ? judgeCode(head, members, path.isCall, facts, context)
    : judgeLink(head, members, claim.value.kind, facts, context, target)
}

interface NamePath {
  readonly parts: readonly string[]
  readonly isCall: boolean
}

/** Foo.bar, Foo#bar, Foo~bar, (Foo:class).bar, module:foo.Bar, foo(), Foo<T>, Foo[] → its parts; null for anything else. */
function pathOf(target: string): NamePath | null {
  const isCall = /\(\s*[^)]*\)$/.test(target)
  const plain = target
    .replace(/^(module|external|event|typeof|new)[:\s]\s*/, '')
    .replace(/\((\w+):[\w ]+\)/g, '$1')
    .replace(/:(instance|static|class|interface|function|namespace|enum|type|variable|constructor|\d+)\b/g, '')
    .replace(/<[^<>]*>/g, '')
    .replace(/\[\]/g, '')
    .replace(/\(.*\)$/, '')
    .replace(/\.prototype\b/, '')
    .trim()
  const parts = plain.split(/[.#~]|::/)
  if (parts.length === 0 || !parts.every(part => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(part))) return null
  return { parts, isCall }
}

function judgeImported(specifier: string, name: string, facts: ComponentFacts, context: JudgeContext): Verdict {
  if (packageOf(specifier, context.facts.packages) === null) return unknown('a package that is not of this repository')
  const exported = exportsOfSpecifier(specifier, context)
  if (exported === null) return unknown('what the package exports is not known')
  if (exported.names.has(name) || name === '*') return proven(`\`${specifier}\` exports \`${name}\``)
  // CommonJS and interop hand out the whole module as the default
  if (exported.open || name === 'default') return unknown(`\`${specifier}\` may export \`${name}\``)
  const span = { file: exported.entry.path, line: 1, column: 1, endLine: 1, endColumn: 1 }
  return refuted(
    'reference-dead',
    `\`${specifier}\` does not export \`${name}\``,
    null,
    evidenceOf(span, 'signature', facts.name),
  )
}

function isUnheardOf(name: string, context: JudgeContext): boolean {
  return (
    !vocabularyOf(context).words.has(name) &&
    !isPlatformName(name) &&
    !occursInLibraries(name, context) &&
    !occursElsewhere(name, context)
  )
}

function judgeLink(
  head: string,
  members: readonly string[],
  kind: 'link' | 'see',
  facts: ComponentFacts,
  context: JudgeContext,
  target: string,
): Verdict {
  const { words, packages } = vocabularyOf(context)
  const symbol = resolve(head, facts, context)
  const here = evidenceOf(facts.nameSpan, 'signature', facts.signature)
  const owner = symbol ?? symbolOfOnly(head, context)
  if (owner !== undefined && members.length === 1) {
    const member = members[0] ?? ''
    const known = hasMember(owner, member, facts, context)
    if (known === 'no')
      return refuted('reference-dead', `\`${target}\` leads nowhere: \`${head}\` has no \`${member}\``, null, here)
    if (known === 'yes') return proven(`\`${target}\` exists`)
  }
  if (symbol !== undefined && members.length === 0) return proven(`\`${head}\` exists`)
  const known = (name: string): boolean => words.has(name) || isPlatformName(name)
  const last = members.at(-1)
  // `module:Collections.some`: what comments declare has no symbol, but a member that is nowhere is nobody's
  if (last !== undefined && words.has(head) && !isPlatformName(head) && !packages.has(head.toLowerCase())) {
    if (isUnheardOf(last, context))
      return refuted('reference-dead', `\`${target}\` leads nowhere: nothing is called \`${last}\``, null, here)
  }
  if (known(head) || packages.has(head.toLowerCase())) return unknown(`\`${target}\` may exist`)
  // `R.map` where `R` is what users call the whole package
  if (last !== undefined && known(last)) return unknown(`\`${target}\` may exist under another name`)
  // a word of prose after `@see`
  if (kind === 'see' && members.length === 0 && !/[a-z][A-Z]|_|\(/.test(target))
    return unknown('a word of prose', false)
  if (occursElsewhere(head, context)) return unknown(`\`${head}\` is in a file that is not documented`)
  return refuted(
    'reference-dead',
    `\`${target}\` leads nowhere: nothing in the repository is called \`${head}\``,
    null,
    here,
  )
}
