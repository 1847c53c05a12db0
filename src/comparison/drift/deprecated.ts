/** What tells users to stay away while the package itself does not. */
import {
  type ComponentDocumentation,
  type ComponentFacts,
  type ComponentId,
  comparePositions,
  type DriftFinding,
  type Evidence,
  type Oracle,
} from '../../model/index.ts'
import { nameFor } from './contradictions.ts'
import { makeFinding } from './finding.ts'

export function deprecatedUse(
  documentation: ComponentDocumentation,
  facts: ComponentFacts,
  oracle: Oracle,
): DriftFinding[] {
  const said = deprecation(documentation)
  if (said === null || !isMeantForAll(said.text)) return []
  // one overload may be deprecated while the others are not
  if (facts.overloads.length > 0) return []
  if (facts.docComments.some(comment => !/deprecated/i.test(comment.text))) return []
  const calls = callersOf(facts, oracle)
    .filter(({ caller }) => caller.id !== facts.id && !isRelated(caller, facts) && !isTest(caller.file))
    // what takes its place may be made of it
    .filter(({ caller }) => !new RegExp(`\\b${caller.name.replaceAll('$', '\\$')}\\b`).test(said.text))
    .filter(({ caller }) => !isDeprecated(caller, oracle))
    .sort((a, b) => comparePositions(a.at, b.at))
  const first = calls[0]
  if (first === undefined) return []
  const others = calls.length - 1
  const more = others === 0 ? '' : ` and ${others} ${others === 1 ? 'other' : 'others'}`
  return [
    makeFinding({
      code: 'deprecated-used',
      component: facts.id,
      subject: facts.id,
      values: [],
      message: `${nameFor(facts)}: it is deprecated, but ${nameFor(first.caller)}${more} still ${others === 0 ? 'calls' : 'call'} it`,
      says: said.evidence.span,
      does: first.at,
    }),
  ]
}

function deprecation(
  documentation: ComponentDocumentation,
): { readonly evidence: Evidence; readonly text: string } | null {
  for (const modifier of documentation.modifiers) {
    if (modifier.name !== 'deprecated' || !modifier.holds) continue
    const evidence = modifier.evidence.find(item => item.origin === 'comment')
    if (evidence !== undefined) return { evidence, text: modifier.text }
  }
  return null
}

/** "Internal, do not use" is said to others only, and without a replacement there is nothing to change. */
function isMeantForAll(text: string): boolean {
  if (
    /\binternal|\bprivate\b|implementation detail|use this only|only use this|do not use|not intended|no replacement/i.test(
      text,
    )
  )
    return false
  return (
    text.trim() === '' ||
    /\b(?:use|using|instead|replaced?|replacement|favou?r|prefer|switch|migrate|see|renamed|moved)\b|@link/i.test(text)
  )
}

interface Use {
  readonly caller: ComponentFacts
  readonly at: { readonly file: string; readonly line: number; readonly column: number }
}

function callersOf(facts: ComponentFacts, oracle: Oracle): Use[] {
  const targets = facts.kind === 'class' ? [facts.id, `${facts.id}.constructor`] : [facts.id]
  return targets.flatMap(target =>
    (oracle.component(target)?.calledBy ?? []).flatMap(id => {
      const caller = oracle.component(id)
      const call = caller?.calls.find(candidate => candidate.callee === target)
      const site = call?.sites[0]
      if (caller === undefined || call === undefined || site === undefined || call.verdict !== 'proven') return []
      if (isFacade(target, id, oracle)) return []
      return [{ caller, at: { file: caller.file, line: site.line, column: site.column } }]
    }),
  )
}

/** `inst.cuid = params => inst.check(_cuid(params))`: the same thing under the same name, as deprecated as what it wraps. */
function isFacade(target: ComponentId, caller: ComponentId, oracle: Oracle): boolean {
  const plain = (id: string): string => (id.split(/[.#]/).at(-1) ?? id).replace(/^_+|~\d+$/g, '')
  const inside = oracle.callGraph.edges.filter(
    ({ from, to }) => to === target && (from === caller || from.startsWith(`${caller}.`)),
  )
  return inside.length > 0 && inside.every(({ from }) => plain(from) === plain(target))
}

/** A class and its own members, an overload's neighbours: they live and go together. */
function isRelated(caller: ComponentFacts, facts: ComponentFacts): boolean {
  // a static field, or a constant computed on the spot
  if (caller.kind === 'module' && caller.file === facts.file && facts.kind !== 'function') return true
  return caller.parent === facts.id || (facts.kind === 'constructor' && caller.parent === facts.parent)
}

function isTest(file: string): boolean {
  return (
    /(^|\/)(__tests__|tests?|specs?|bench(marks?)?|examples?)\//.test(file) || /\.(test|spec|bench)\.\w+$/.test(file)
  )
}

/** All of it, or what holds it: one deprecated overload does not make the body of the others so. */
function isDeprecated(facts: ComponentFacts, oracle: Oracle): boolean {
  for (
    let at: ComponentFacts | undefined = facts;
    at !== undefined;
    at = at.parent === null ? undefined : oracle.component(at.parent)
  ) {
    if (at.docComments.length > 0 && at.docComments.every(({ text }) => text.includes('@deprecated'))) return true
  }
  return false
}
