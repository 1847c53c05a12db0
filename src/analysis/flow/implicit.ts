/** What runs for `new Foo()` where `Foo` has no constructor of its own: its nearest ancestor's, or nothing of ours. */
import { ts } from 'ts-morph'
import type { GraphNode, NodeId } from '../../model/index.ts'
import type { PropagateInput } from './types.ts'

/** Built-in classes that run nothing of the repository's and throw nothing when they are made from ordinary arguments. */
const PLAIN_BASES: ReadonlySet<string> = new Set(
  'Error TypeError RangeError SyntaxError ReferenceError EvalError URIError AggregateError Object Map Set WeakMap WeakSet Event EventTarget CustomEvent'.split(
    ' ',
  ),
)
/** Deeper hierarchies, and circles in broken code, are not followed. */
const DEEPEST = 30

/** The function that runs, `'nothing'`, or null where that is not known. */
export type RunsImplicitly = (id: NodeId) => NodeId | 'nothing' | null

export function implicitConstructors(input: PropagateInput): RunsImplicitly {
  const implicit = new Map<NodeId, GraphNode>()
  for (const node of input.graph.nodes) if (node.implicit === true) implicit.set(node.id, node)
  const known = new Set(input.functions.map(record => record.id))
  const files = new Map(input.functions.map(({ entry }) => [entry.path, entry.sourceFile]))
  const above = new Map<NodeId, NodeId[]>()
  for (const { from, to } of input.graph.edges) {
    if (!implicit.has(from)) continue
    const targets = above.get(from)
    if (targets === undefined) above.set(from, [to])
    else targets.push(to)
  }

  const resolve = (id: NodeId, depth: number): NodeId | 'nothing' | null => {
    const node = implicit.get(id)
    // what its properties start with calls something
    if (node === undefined || depth > DEEPEST || (input.sites.get(id)?.length ?? 0) > 0) return null
    const [target, ...others] = above.get(id) ?? []
    if (target !== undefined) {
      if (others.length > 0) return null
      return known.has(target) ? target : resolve(target, depth + 1)
    }
    const sourceFile = files.get(node.span.file)
    const declaration = sourceFile === undefined ? null : classAt(sourceFile, node.span.line, node.span.column)
    return declaration !== null && standsAlone(declaration) ? 'nothing' : null
  }

  const answers = new Map<NodeId, NodeId | 'nothing' | null>()
  return id => {
    let answer = answers.get(id)
    if (answer === undefined) {
      answer = resolve(id, 0)
      answers.set(id, answer)
    }
    return answer
  }
}

function standsAlone(declaration: ts.ClassLikeDeclaration): boolean {
  return (declaration.heritageClauses ?? []).every(
    ({ token, types: [base] }) =>
      token !== ts.SyntaxKind.ExtendsKeyword ||
      (base !== undefined && ts.isIdentifier(base.expression) && PLAIN_BASES.has(base.expression.text)),
  )
}

function classAt(sourceFile: ts.SourceFile, line: number, column: number): ts.ClassLikeDeclaration | null {
  const start = (sourceFile.getLineStarts()[line - 1] ?? 0) + column - 1
  const visit = (node: ts.Node): ts.ClassLikeDeclaration | undefined => {
    if (node.pos > start || node.end <= start) return undefined
    if (ts.isClassLike(node) && node.getStart(sourceFile) === start) return node
    return ts.forEachChild(node, visit)
  }
  return visit(sourceFile) ?? null
}
