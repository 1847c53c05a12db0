/** What a name in a comment stands for, and which members that has. */
import { ts } from 'ts-morph'
import type { ComponentFacts } from '../../../model/index.ts'
import type { JudgeContext } from '../context.ts'
import { isOfPlatform } from '../shapes.ts'
import { vocabularyOf } from '../vocabulary.ts'

export function resolve(head: string, facts: ComponentFacts, context: JudgeContext): ts.Symbol | undefined {
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

/** The class, interface, enum or namespace of that name where the repository has exactly one. */
export function symbolOfOnly(name: string, context: JudgeContext): ts.Symbol | undefined {
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

export function hasMember(
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
  // events are written like members, and plain JavaScript adds members by any means
  const isScript = owner.declarations?.some(
    ({ kind, flags }) => kind !== undefined && flags & ts.NodeFlags.JavaScriptFile,
  )
  if (isScript && vocabularyOf(context).words.has(member)) return 'unknown'
  if (owner.declarations?.some(declaration => namesAsEvent(declaration, member))) return 'unknown'
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

/** `@event change`, `emit('change')`, `on(event: 'change', …)`. */
function namesAsEvent(declaration: ts.Declaration, member: string): boolean {
  const name = member.replaceAll('$', '\\$')
  return new RegExp(`['"\`]${name}['"\`]|@\\w+\\s+(?:\\{[^}]*\\}\\s*)?\\[?${name}(?![\\w$])`).test(
    declaration.getFullText(),
  )
}
