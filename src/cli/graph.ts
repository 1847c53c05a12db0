/** `twinscribe graph`: the call graph as the oracle knows it. */

import { writtenCalls } from '../analysis/calls/written.ts'
import { openOracle } from '../commands/oracle.ts'
import type { CallGraph } from '../model/index.ts'
import { compareText } from '../model/index.ts'
import type { CommandContext } from './context.ts'

export async function runGraph(context: CommandContext): Promise<number> {
  const oracle = await openOracle(context)
  const graph = writtenCalls(oracle.callGraph)
  if (context.commandLine.json) for (const part of graphJson(graph)) context.print(part)
  else context.print(graphText(graph))
  return 0
}

/** The JSON in parts, a line an entry: a large repository's graph is longer than the longest string. */
export function* graphJson(graph: CallGraph): Generator<string> {
  yield '{\n'
  yield* listJson('nodes', graph.nodes, ({ id, kind, span, component }) => ({
    id,
    kind,
    file: span.file,
    line: span.line,
    column: span.column,
    endLine: span.endLine,
    endColumn: span.endColumn,
    component,
  }))
  yield ',\n'
  yield* listJson('edges', graph.edges, ({ from, to, sites, derivation, verdict }) => ({
    from,
    to,
    sites: sites.map(({ line, column, callType }) => ({ line, column, callType })),
    derivation,
    verdict,
  }))
  yield ',\n'
  yield* listJson('externals', graph.externals, ({ from, to, sites }) => ({ from, to, sites }))
  yield ',\n'
  yield* listJson('unresolved', graph.unresolved, ({ from, line, column, text, reason, candidates }) => ({
    from,
    line,
    column,
    reason,
    text,
    candidates,
  }))
  yield '\n}\n'
}

function* listJson<T>(name: string, items: readonly T[], shape: (item: T) => unknown): Generator<string> {
  yield `  ${JSON.stringify(name)}: [`
  for (const [index, item] of items.entries()) yield `${index === 0 ? '\n' : ',\n'}    ${JSON.stringify(shape(item))}`
  yield items.length === 0 ? ']' : '\n  ]'
}

/** For people: each caller with what it calls, then what could not be resolved. */
export function graphText(graph: CallGraph): string {
  const lines: string[] = []
  let caller = ''
  for (const { from, to, sites, verdict } of graph.edges.toSorted((a, b) => compareText(a.from, b.from))) {
    if (from !== caller) lines.push(from)
    caller = from
    const places = sites.map(({ line, column, callType }) => `${line}:${column} ${callType}`).join(', ')
    lines.push(`  → ${to}  ${places}${verdict === 'possible' ? ' (possible)' : ''}`)
  }
  const reasons = Map.groupBy(graph.unresolved, ({ reason }) => reason)
  const unresolved = [...reasons].map(([reason, calls]) => `${calls.length} ${reason}`).join(', ')
  lines.push(
    '',
    `${graph.nodes.length} functions and modules, ${graph.edges.length} edges, ${graph.unresolved.length} unresolved calls${unresolved === '' ? '' : ` (${unresolved})`}.`,
  )
  return `${lines.join('\n').trimStart()}\n`
}
