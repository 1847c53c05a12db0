/** `{@link X}`, `@see X` and back-ticked names: does what they point at exist? Dead only when certain. */
import { ts } from 'ts-morph'
import type { ComponentFacts, Verdict } from '../../../model/index.ts'
import { editDistance } from '../../../similar-names.ts'
import type { Judge, JudgeContext } from '../context.ts'
import { occursElsewhere } from '../elsewhere.ts'
import { exportsOfSpecifier, packageOf } from '../exports.ts'
import { isOfPlatform } from '../shapes.ts'
import { evidenceOf, proven, refuted, unknown } from '../verdicts.ts'
import { isPlatformName, vocabularyOf } from '../vocabulary.ts'

export const judgeReference: Judge<'reference'> = (claim, context) => {
  const facts = context.component(claim.component)
  if (facts === undefined) return unknown('the component is not known')
  const target = claim.subject.trim()
  if (/^([a-z][a-z+.-]*:\/\/|mailto:|www\.|#|\/)/i.test(target)) return unknown('a link to somewhere else', false)
  const imported = /^(@?[^!#\s]+)!([\w$]+)/.exec(target)
  if (imported !== null) return judgeImported(imported[1] ?? '', imported[2] ?? '', facts, context)
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

function resolve(head: string, facts: ComponentFacts, context: JudgeContext): ts.Symbol | undefined {
  const subject = context.subject(facts.id)
  if (subject === undefined) return undefined
  const { checker } = subject
  const meaning = ts.SymbolFlags.Value | ts.SymbolFlags.Type | ts.SymbolFlags.Namespace | ts.SymbolFlags.Alias
  let symbol = checker.resolveName(head, subject.scope, meaning, false)
  if (symbol === undefined && !ts.isSourceFile(subject.scope)) {
    symbol = checker.resolveName(head, subject.entry.sourceFile, meaning, false)
  }
  if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  return symbol
}

const BY_NAME = {}

function componentsNamed(name: string, context: JudgeContext): readonly ComponentFacts[] {
  const byName = context.memo(BY_NAME, () => {
    const map = new Map<string, ComponentFacts[]>()
    for (const component of context.facts.components) {
      const list = map.get(component.name)
      if (list === undefined) map.set(component.name, [component])
      else list.push(component)
    }
    return map
  })
  return byName.get(name) ?? []
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
  if (known(head) || packages.has(head.toLowerCase())) return unknown(`\`${target}\` may exist`)
  // `R.map` where `R` is what users call the whole package
  const last = members.at(-1)
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

/** The class, interface, enum or namespace of that name where the repository has exactly one. */
function symbolOfOnly(name: string, context: JudgeContext): ts.Symbol | undefined {
  const candidates = componentsNamed(name, context).filter(
    component => component.kind === 'class' || component.kind === 'interface' || component.kind === 'enum',
  )
  const only = candidates.length === 1 ? candidates[0] : undefined
  if (only === undefined || componentsNamed(name, context).length !== 1) return undefined
  const subject = context.subject(only.id)
  return subject === undefined
    ? undefined
    : subject.checker.resolveName(name, subject.scope, ts.SymbolFlags.Type | ts.SymbolFlags.Value, true)
}

function hasMember(
  owner: ts.Symbol,
  member: string,
  facts: ComponentFacts,
  context: JudgeContext,
): 'yes' | 'no' | 'unknown' {
  const checker = context.subject(facts.id)?.checker
  const closedKinds = ts.SymbolFlags.Class | ts.SymbolFlags.Interface | ts.SymbolFlags.Enum
  if (checker === undefined || !(owner.flags & closedKinds) || isOfPlatform(owner)) return 'unknown'
  if (
    owner.exports?.has(ts.escapeLeadingUnderscores(member)) === true ||
    member === 'constructor' ||
    member === 'prototype'
  )
    return 'yes'
  if (owner.members?.has(ts.escapeLeadingUnderscores(member)) === true) return 'yes'
  if (owner.flags & ts.SymbolFlags.Enum) return 'no'
  const type = checker.getDeclaredTypeOfSymbol(owner)
  if (type.getProperty(member) !== undefined) return 'yes'
  if (owner.flags & ts.SymbolFlags.Value) {
    const value = checker.getTypeOfSymbol(owner)
    if (value.flags & ts.TypeFlags.Any || value.getProperty(member) !== undefined)
      return value.flags & ts.TypeFlags.Any ? 'unknown' : 'yes'
  }
  // a type parameter or private name, an event, an index signature, a base that is not known, an augmentation
  if (checker.getIndexInfosOfType(type).length > 0 || hasUnknownBase(owner, checker)) return 'unknown'
  // events and options are written like members
  if (vocabularyOf(context).words.has(member)) return 'unknown'
  return 'no'
}

function hasUnknownBase(owner: ts.Symbol, checker: ts.TypeChecker): boolean {
  for (const declaration of owner.declarations ?? []) {
    if (!ts.isClassLike(declaration) && !ts.isInterfaceDeclaration(declaration)) continue
    for (const clause of declaration.heritageClauses ?? []) {
      for (const type of clause.types) {
        const base = checker.getTypeAtLocation(type)
        if (base.flags & ts.TypeFlags.Any || base.symbol === undefined) return true
        if (!isOfPlatform(base.symbol) && base.symbol !== owner && hasUnknownBase(base.symbol, checker)) return true
      }
    }
  }
  return false
}

/** A back-ticked word may be anything; only a path whose head is ours and whose member is nowhere, and misspelt names, are told. */
function judgeCode(
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
    return unknown(`\`${head}\` may be anything`)
  }
  if (members.length > 1) return unknown('a longer path')
  const member = members[0] ?? ''
  // documentation that was made from another language's capitalizes members
  const lowered = member.charAt(0).toLowerCase() + member.slice(1)
  if (words.has(member) || words.has(lowered) || isPlatformName(member)) return unknown(`\`${member}\` exists`)
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

/** Mentioned in several comments: something of another package that this one talks about. */
function isTopic(word: string, context: JudgeContext): boolean {
  const mentions = context.facts.components.filter(({ docComments }) =>
    docComments.some(({ text }) => text.includes(word)),
  )
  return mentions.length > 1
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
