/** Which classes extend or implement which: what a call of an overridden or abstract method can reach. */
import { ts } from 'ts-morph'
import type { DeclarationIndex, Draft, ExtractedFile } from '../extract/index.ts'

export interface Hierarchy {
  /** The class of ours that this one extends. */
  baseOf(cls: Draft): Draft | null
  /** True where a class extends something that is not a class of ours. */
  hasForeignBase(cls: Draft): boolean
  /** All classes below the class or interface with this declaration, itself not included, in source order. */
  below(declaration: ts.Node): readonly Draft[]
  /** The class's own member of that name: a method, accessor or function property; a getter or setter by `kind`. */
  member(cls: Draft, name: string, isStatic: boolean, kind: 'method' | 'get' | 'set'): Draft | null
  constructorOf(cls: Draft): Draft | null
  /** All classes with a method of that name of their own, in source order. */
  classesWith(name: string): readonly Draft[]
}

export function buildHierarchy(files: readonly ExtractedFile[], index: DeclarationIndex): Hierarchy {
  const bases = new Map<Draft, Draft>()
  const foreign = new Set<Draft>()
  const children = new Map<ts.Node, Draft[]>()
  const interfaceChildren = new Map<ts.Node, ts.Node[]>()
  const members = new Map<Draft, Map<string, Draft>>()
  const below = new Map<ts.Node, Draft[]>()
  const byMember = new Map<string, Draft[]>()

  const declarationsOf = (expression: ts.Node, checker: ts.TypeChecker): readonly ts.Node[] => {
    let symbol = checker.getSymbolAtLocation(expression)
    if (symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0) symbol = checker.getAliasedSymbol(symbol)
    return symbol?.declarations ?? []
  }
  const addChild = (declaration: ts.Node, cls: Draft): void => {
    const list = children.get(declaration)
    if (list === undefined) children.set(declaration, [cls])
    else list.push(cls)
  }

  for (const { entry, drafts } of files) {
    for (const draft of drafts) {
      const { owner, node } = draft
      if (owner !== null && (owner.kind === 'class' || owner.kind === 'function')) {
        let own = members.get(owner)
        if (own === undefined) {
          own = new Map()
          members.set(owner, own)
        }
        const key = memberKey(
          draft.name,
          draft.isStatic,
          draft.kind === 'accessor' ? (ts.isSetAccessor(node) ? 'set' : 'get') : 'method',
        )
        if (!own.has(key)) own.set(key, draft)
        if (owner.kind === 'class' && draft.kind === 'method' && !draft.isStatic) {
          const list = byMember.get(draft.name)
          if (list === undefined) byMember.set(draft.name, [owner])
          else list.push(owner)
        }
      }
      if (draft.kind === 'class' && ts.isClassLike(node)) {
        for (const clause of node.heritageClauses ?? []) {
          for (const type of clause.types) {
            const declarations = declarationsOf(type.expression, entry.checker)
            let isOurs = false
            for (const declaration of declarations) {
              const base = index.draftOf(declaration)
              const target = base === null ? declaration : base.node
              addChild(target, draft)
              if (base === null || clause.token !== ts.SyntaxKind.ExtendsKeyword) continue
              isOurs = true
              if (base.kind === 'class' || base.kind === 'function') bases.set(draft, base)
            }
            if (
              !isOurs &&
              clause.token === ts.SyntaxKind.ExtendsKeyword &&
              type.expression.kind !== ts.SyntaxKind.NullKeyword
            )
              foreign.add(draft)
          }
        }
      } else if (ts.isInterfaceDeclaration(node)) {
        for (const clause of node.heritageClauses ?? []) {
          for (const type of clause.types) {
            for (const declaration of declarationsOf(type.expression, entry.checker)) {
              const list = interfaceChildren.get(declaration)
              if (list === undefined) interfaceChildren.set(declaration, [node])
              else list.push(node)
            }
          }
        }
      }
    }
  }

  for (const { entry } of files) {
    for (const [below, above] of prototypesIn(entry.sourceFile)) {
      const [own, base] = [below, above].map(each => {
        const [declaration] = declarationsOf(each, entry.checker)
        return declaration === undefined ? null : index.draftOf(declaration)
      })
      if (own == null || base == null || own === base || bases.has(own)) continue
      bases.set(own, base)
      addChild(base.node, own)
    }
  }

  return {
    baseOf: cls => bases.get(cls) ?? null,
    hasForeignBase: cls => foreign.has(cls),
    below(declaration) {
      let found = below.get(declaration)
      if (found !== undefined) return found
      const all = new Set<Draft>()
      const seen = new Set<ts.Node>([declaration])
      const open: ts.Node[] = [declaration]
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const child of children.get(at) ?? []) {
          all.add(child)
          if (!seen.has(child.node)) open.push(child.node)
          seen.add(child.node)
        }
        for (const child of interfaceChildren.get(at) ?? []) {
          if (!seen.has(child)) open.push(child)
          seen.add(child)
        }
      }
      found = [...all]
      below.set(declaration, found)
      return found
    },
    member: (cls, name, isStatic, kind) => members.get(cls)?.get(memberKey(name, isStatic, kind)) ?? null,
    classesWith: name => byMember.get(name) ?? [],
    constructorOf: cls => members.get(cls)?.get(memberKey('constructor', false, 'method')) ?? null,
  }
}

/** Constructor functions that inherit: the lower and the upper one of `inherits(B, A)`, `B.prototype = Object.create(A.prototype)`. */
function prototypesIn(sourceFile: ts.SourceFile): [ts.Expression, ts.Expression][] {
  const found: [ts.Expression, ts.Expression][] = []
  for (const statement of sourceFile.statements) {
    if (!ts.isExpressionStatement(statement)) continue
    const { expression } = statement
    if (ts.isCallExpression(expression)) {
      const [below, above] = expression.arguments
      const callee = expression.expression
      const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : ts.isIdentifier(callee) ? callee.text : ''
      if (below === undefined || above === undefined) continue
      if (name === 'inherits') found.push([below, above])
      else if (name === 'setPrototypeOf') notePair(ownerOfPrototype(below), ownerOfPrototype(above))
    } else if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      const { left, right } = expression
      const isProto = ts.isPropertyAccessExpression(left) && left.name.text === '__proto__'
      if (isProto) notePair(ownerOfPrototype(left.expression), ownerOfPrototype(right))
      else if (ts.isNewExpression(right)) notePair(ownerOfPrototype(left), right.expression)
      else if (ts.isCallExpression(right)) notePair(ownerOfPrototype(left), ownerOfPrototype(right.arguments[0]))
    }
  }
  return found

  function notePair(below: ts.Expression | null, above: ts.Expression | null): void {
    if (below !== null && above !== null) found.push([below, above])
  }
}

/** The `A` of `A.prototype`. */
function ownerOfPrototype(node: ts.Expression | undefined): ts.Expression | null {
  return node !== undefined && ts.isPropertyAccessExpression(node) && node.name.text === 'prototype'
    ? node.expression
    : null
}

function memberKey(name: string, isStatic: boolean, kind: string): string {
  return `${isStatic ? 'static ' : ''}${kind} ${name}`
}
