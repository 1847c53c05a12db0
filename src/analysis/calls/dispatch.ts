/** Which of several members with one name a property access can reach: overrides below, getters and setters. */
import { ts } from 'ts-morph'
import type { Draft } from '../extract/index.ts'
import { propertySegment } from '../extract/names.ts'
import type { SourceEntry } from '../project/types.ts'
import type { EvaluateContext } from './evaluation.ts'
import { NOTHING, one, union, type Values } from './values.ts'

export interface Dispatch {
  /** `values`, and what overrides them below the receiver's type. */
  dispatched(values: Values, symbol: ts.Symbol, access: ts.PropertyAccessExpression, entry: SourceEntry): Values
  /** Getter or setter behind a property access; empty for ordinary properties. */
  accessors(access: ts.PropertyAccessExpression, kind: 'get' | 'set', entry: SourceEntry): Values
}

export function createDispatch({ index, hierarchy }: Pick<EvaluateContext, 'index' | 'hierarchy'>): Dispatch {
  /** A method of a class may be overridden below; one of an interface is somewhere else altogether. */
  function dispatched(
    values: Values,
    symbol: ts.Symbol,
    access: ts.PropertyAccessExpression,
    entry: SourceEntry,
  ): Values {
    if (access.expression.kind === ts.SyntaxKind.SuperKeyword || ts.isPrivateIdentifier(access.name)) return values
    const overriding = new Set<Draft>()
    const name = propertySegment(access.name as ts.Identifier, entry.sourceFile)
    for (const declaration of symbol.declarations ?? []) {
      const owner = declaration.parent
      if (owner === undefined) continue
      const cls = ts.isClassLike(owner) ? index.draftOf(owner) : (index.draftOf(declaration)?.owner ?? null)
      if (cls === null || (cls.kind !== 'class' && cls.kind !== 'function')) continue
      const isStatic = index.draftOf(declaration)?.isStatic ?? false
      for (const sub of hierarchy.below(cls.node)) {
        const member = hierarchy.member(sub, name, isStatic, 'method')
        if (member !== null && member.fn !== null) overriding.add(member)
      }
    }
    if (overriding.size === 0) return values
    const narrowed = narrow(overriding, access.expression, entry)
    if (narrowed.length === 0) return values
    const all = union([values, ...narrowed.map(draft => one(draft, 'hierarchy'))])
    return union([all], 'hierarchy')
  }

  /** Overrides in classes that the receiver's type rules out do not count. */
  function narrow(overriding: ReadonlySet<Draft>, receiver: ts.Expression, entry: SourceEntry): Draft[] {
    const { checker } = entry
    let type = checker.getTypeAtLocation(receiver)
    if ((type.flags & ts.TypeFlags.TypeParameter) !== 0) type = checker.getBaseConstraintOfType(type) ?? type
    const declaration = type.getSymbol()?.declarations?.find(node => ts.isClassLike(node))
    const cls = declaration === undefined ? null : index.draftOf(declaration)
    if (cls === null || type.isUnion()) return [...overriding]
    const possible = new Set<Draft | null>([cls, ...hierarchy.below(cls.node)])
    return [...overriding].filter(draft => possible.has(draft.owner))
  }

  function accessors(access: ts.PropertyAccessExpression, kind: 'get' | 'set', entry: SourceEntry): Values {
    const symbol = entry.checker.getSymbolAtLocation(access.name)
    if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Accessor) === 0) return NOTHING
    const found: Values[] = []
    const overriding = new Set<Draft>()
    const name = propertySegment(access.name as ts.Identifier, entry.sourceFile)
    for (const declaration of symbol.declarations ?? []) {
      if (kind === 'get' ? !ts.isGetAccessor(declaration) : !ts.isSetAccessor(declaration)) continue
      const draft = index.draftOf(declaration)
      if (draft === null) continue
      if (draft.fn !== null) found.push(one(draft))
      if (draft.owner === null) continue
      for (const sub of hierarchy.below(draft.owner.node)) {
        const member = hierarchy.member(sub, name, draft.isStatic, kind)
        if (member !== null && member.fn !== null) overriding.add(member)
      }
    }
    if (found.length === 0 && overriding.size === 0) return NOTHING
    const narrowed =
      overriding.size === 0 || access.expression.kind === ts.SyntaxKind.SuperKeyword
        ? []
        : narrow(overriding, access.expression, entry)
    return union(
      [...found, ...narrowed.map(draft => one(draft, 'hierarchy'))],
      narrowed.length > 0 || found.length > 1 ? 'hierarchy' : undefined,
    )
  }

  return { dispatched, accessors }
}
