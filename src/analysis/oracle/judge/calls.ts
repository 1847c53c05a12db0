import type { Judge } from '../context.ts'
import { createEdges } from '../edges.ts'
import { evidenceOf, proven, refuted, unknown } from '../verdicts.ts'

const EDGES = {}

/** A documented callee is one unless the graph excludes it. */
export const judgeCalls: Judge<'calls'> = (claim, context) => {
  const caller = context.component(claim.component)
  if (caller === undefined) return unknown('the component is not known')
  const edges = context.memo(EDGES, () => createEdges(context.facts))
  const { verdict, edge } = edges.verify(claim.component, claim.subject)
  const call = caller.calls.find(candidate => candidate.callee === claim.subject)
  const site = call?.sites[0] ?? edge?.sites[0]
  const span =
    site === undefined
      ? caller.nameSpan
      : { file: caller.file, line: site.line, column: site.column, endLine: site.line, endColumn: site.column }
  const callee = context.component(claim.subject)
  const name = callee?.name ?? claim.subject
  const seen = evidenceOf(span, 'body', `calls ${name}`)
  switch (verdict) {
    case 'proven':
      return proven(`it calls \`${name}\``, seen)
    case 'refuted':
      return refuted('calls-absent', `it is documented to call \`${name}\`, but it does not`, null, seen)
    case 'unknown':
      return unknown(`it may call \`${name}\``, true, seen)
  }
}
