/** The `observed` documenter: documentation from what the code does. Pure; it sees no comment. */
import type {
  ComponentDocumentation,
  ComponentId,
  Evidence,
  Guard,
  ModifierDocumentation,
  ObservedView,
  ReturnDocumentation,
  Statement,
} from '../../model/index.ts'
import { comparePositions } from '../../model/index.ts'
import { condition } from './conditions.ts'
import { seen } from './evidence.ts'
import {
  afterThrows,
  documentCallees,
  documentEffects,
  documentReturns,
  documentThrows,
  throwCondition,
} from './outcomes.ts'
import { documentParameters } from './parameters.ts'
import { readableView } from './readable.ts'
import { mergedSteps, type Step, stepsOf } from './steps.ts'
import { summaryOf } from './summary.ts'
import { code, isCut, sentence, unquoted } from './text.ts'

export interface ObservedContext {
  /** This stream's documentation of a callee; undefined where there is none (yet). */
  readonly calleeDocumentation: (id: ComponentId) => ComponentDocumentation | undefined
}

/** More statements than this bury the important ones. */
const MAX_STATEMENTS = 6

export function documentObserved(seenView: ObservedView, context: ObservedContext): ComponentDocumentation {
  const view = readableView(seenView)
  const steps =
    view.kind === 'module' ? [] : stepsOf(view).map(step => ({ ...step, guards: afterThrows(view, step.guards) }))
  const summary = summaryOf(view, steps)
  const returns = documentReturns(view)
  const isShape =
    view.kind === 'class' ||
    view.kind === 'module' ||
    view.kind === 'interface' ||
    view.kind === 'type-alias' ||
    view.kind === 'enum'
  return {
    component: view.id,
    engine: 'observed',
    summary,
    description: '',
    behaviour: isShape ? [] : behaviourOf(view, steps, summary, returns),
    parameters: documentParameters(view),
    typeParameters: [],
    returns,
    throws: documentThrows(view, context.calleeDocumentation),
    callees: documentCallees(view),
    callers: [],
    effects: documentEffects(view, context.calleeDocumentation),
    modifiers: modifiersOf(view),
    examples: [],
    references: [],
    since: null,
  }
}

/** What a reader of the signature cannot see, and the other sections do not say: what is done when, and what is done about errors. */
function behaviourOf(
  view: ObservedView,
  steps: readonly Step[],
  summary: string,
  returns: ReturnDocumentation | null,
): readonly Statement[] {
  const statements: Statement[] = []
  const told = new Set<string>()
  const together: { readonly texts: string[]; readonly circumstances: string; readonly evidence: Evidence[] }[] = []
  for (const step of steps) {
    if (view.kind === 'constructor' && step.text.startsWith('sets ') && step.guards.length === 0) continue
    if (told.has(step.text) || isTold(summary, step)) continue
    told.add(step.text)
    const circumstances = circumstancesOfAll(steps.filter(other => other.text === step.text))
    if (circumstances === null || (circumstances !== '' && isDoneElsewhere(view, steps, step))) continue
    const evidence = seen(step.span, step.seen)
    const last = together.at(-1)
    const isMore = last !== undefined && last.circumstances === circumstances
    if (isMore && mergedSteps([...last.texts, step.text]).length === 1) {
      last.texts.push(step.text)
      last.evidence.push(evidence)
    } else together.push({ texts: [step.text], circumstances, evidence: [evidence] })
  }
  for (const { texts, circumstances, evidence } of together)
    statements.push({ text: sentence(`${mergedSteps(texts).join(', ')}${circumstances}`), evidence })
  if (returns?.description === '') statements.push(...swallowed(view))
  statements.push(
    ...messages(view).filter(({ text }) => !summary.includes(text.slice(text.indexOf(' with the message')))),
  )
  return statements.slice(0, MAX_STATEMENTS)
}

/** The summary may have said it in other words: `calls a and b`. */
function isTold(summary: string, step: Step): boolean {
  if (summary.toLowerCase().includes(step.text.toLowerCase())) return true
  // "updates a, b and 9 more": the others stand under the effects
  if (/ and \d+ more\b/.test(summary) && /^(?:updates|sets) /.test(step.text) && step.guards.length === 0) return true
  const object = step.text.slice(step.text.indexOf(' ') + 1)
  return object.startsWith('`') && summary.includes(object)
}

/** The same function is called at another place, too, for its value: one condition would read as if it were the only one. */
function isDoneElsewhere(view: ObservedView, steps: readonly Step[], { seen: text }: Step): boolean {
  return view.calls.some(
    call =>
      call.node === view.id && call.text === text && !steps.some(step => comparePositions(step.span, call.span) === 0),
  )
}

/** Of one thing that is done at several places: one of them alone would read as if it were the only one. */
function circumstancesOfAll(steps: readonly Step[]): string | null {
  const all = [...new Set(steps.map(step => circumstancesOf(step)))]
  const [only, other] = all
  if (all.length === 1) return only ?? null
  if (all.includes('')) return ''
  const isPair = all.length === 2 && [only, other].every(one => one?.startsWith(' when ') === true)
  return isPair ? `${only}, or${other}` : null
}

/** `` when …``, `` for each …``, or nothing. Null where it is done under a condition that cannot be told. */
function circumstancesOf(step: Step): string | null {
  if (step.guards.length === 0) return ''
  if (step.guards.every(guard => guard.kind === 'loop')) return loopCircumstances(step.guards)
  const when = condition(step.guards)
  return when === null ? null : ` when ${when}`
}

function loopCircumstances(loops: readonly Guard[]): string {
  const [loop] = loops
  const match = loop === undefined || loops.length > 1 ? null : /^([\p{ID_Continue}$]+) of (.+)$/u.exec(loop.text)
  const [, name, source] = match ?? []
  return name === undefined || source === undefined || isCut(source)
    ? ' in a loop'
    : ` for each ${code(name)} of ${code(source)}`
}

/** An error's message tells when it is thrown, where no condition does. */
function messages(view: ObservedView): readonly Statement[] {
  const statements: Statement[] = []
  for (const fact of view.throws) {
    if (fact.via !== null || fact.message === null || fact.message.endsWith('…') || fact.errorType === 'unknown')
      continue
    if (throwCondition(view, fact) !== null) continue
    // What can leave in another way does not always come to the error.
    const isAlways = fact.guards.length === 0 && fact.certain && view.exits.length === 0
    const verb = fact.mode === 'reject' ? ['May reject with', 'Rejects with'] : ['May throw', 'Throws']
    statements.push({
      text: `${verb[isAlways ? 1 : 0]} ${code(fact.errorType)} with the message ${code(unquoted(fact.message))}.`,
      evidence: [seen(fact.span, fact.message)],
    })
  }
  return statements.slice(0, 3)
}

/** Errors that end here. */
function swallowed(view: ObservedView): readonly Statement[] {
  const statements: Statement[] = []
  for (const exit of view.exits) {
    const guard = exit.guards.find(candidate => candidate.kind === 'catch')
    if (guard === undefined || guard.text.startsWith('catch') || guard.text.endsWith('…')) continue
    const rest = exit.guards.slice(exit.guards.indexOf(guard) + 1)
    if (rest.length > 0 || exit.text === '' || exit.text.endsWith('…')) continue
    statements.push({
      text: `An error of \`${guard.text}\` is caught.`,
      evidence: [seen(exit.span, exit.text)],
    })
  }
  return statements.slice(0, 1)
}

function modifiersOf(view: ObservedView): readonly ModifierDocumentation[] {
  const { modifiers } = view
  const evidence = [seen(view.span, view.name, 'signature')]
  const found: ModifierDocumentation[] = []
  const add = (name: ModifierDocumentation['name'], holds: boolean): void => {
    if (holds) found.push({ name, holds, text: '', evidence })
  }
  add('async', modifiers.async)
  add('generator', modifiers.generator)
  add('static', modifiers.static)
  add('abstract', modifiers.abstract)
  add('readonly', modifiers.readonly)
  add('private', modifiers.accessibility === 'private')
  add('protected', modifiers.accessibility === 'protected')
  return found
}
