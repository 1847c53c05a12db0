import type { ComponentDocumentation } from '../model/index.ts'

/**
 * What a caller's documentation can depend on: signature, throws and effects, as one comparable text. Prose, evidence and
 * the callee's own calls are left out, so that a reworded sentence does not set off its callers.
 */
export function effectSummaryOf(documentation: ComponentDocumentation): string {
  let summary = summaries.get(documentation)
  if (summary === undefined) {
    summary = summarise(documentation)
    summaries.set(documentation, summary)
  }
  return summary
}

/** Documentation is never changed in place, and every caller asks. */
const summaries = new WeakMap<ComponentDocumentation, string>()

function summarise(documentation: ComponentDocumentation): string {
  const { parameters, returns, throws, effects, modifiers } = documentation
  return JSON.stringify([
    parameters.map(p => [p.name, p.index, p.type, p.optional, p.default]),
    returns === null ? null : [returns.returns, returns.type, returns.branches.map(b => [b.value, b.possible])],
    throws.map(t => [t.type, t.when]),
    effects.map(e => [e.kind, e.present, e.target]),
    modifiers.map(m => [m.name, m.holds]),
  ])
}
