/** One sentence that says what a component does or is. */
import { nameOf, type ObservedView } from '../../model/index.ts'
import { condition } from './conditions.ts'
import { ownGuards, returnWords, throwCondition, valueExits } from './outcomes.ts'
import { isEmpty, plainTruth } from './plain-truth.ts'
import { shapeSummary } from './shapes.ts'
import { mergedSteps, ownCalls, type Step } from './steps.ts'
import { code, isCut, list, sentence, unquoted } from './text.ts'
import { unnegated } from './values.ts'
import { clauseOfName, isQuestion } from './verbs.ts'

/** A summary longer than this is none. */
const MAX_SUMMARY = 220
const MAX_STEPS = 3

export function summaryOf(view: ObservedView, steps: readonly Step[]): string {
  const isFunction = view.kind === 'function' || view.kind === 'method' || view.kind === 'accessor'
  const text =
    view.kind === 'constructor'
      ? constructorSummary(view, steps)
      : isFunction || (view.kind === 'variable' && view.exits.length > 0)
        ? functionSummary(view, steps)
        : shapeSummary(view)
  return text.length > MAX_SUMMARY ? '' : sentence(text)
}

function constructorSummary(view: ObservedView, steps: readonly Step[]): string {
  const fields = view.effects
    .filter(
      effect => effect.kind === 'writes-this' && effect.guards.length === 0 && /^this\.[^.[]+$/.test(effect.target),
    )
    .map(effect => code(effect.target))
  const supers = view.calls.find(call => call.text === 'super')
  const owner = nameOf(view.parent ?? '')
  const does: string[] = []
  if (supers !== undefined) {
    does.push(
      supers.arguments.length === 0 || supers.arguments.some(argument => argument.endsWith('…'))
        ? 'calls the parent constructor'
        : `calls the parent constructor with ${list(supers.arguments.map(code), 5)}`,
    )
  }
  if (fields.length > 0) does.push(`sets ${list([...new Set(fields)], 6)}`)
  const other = steps.filter(step => !step.text.startsWith('sets ') && step.guards.length === 0)
  if (fields.length === 0 && other.length > 0 && other.length <= 2) does.push(...other.map(step => step.text))
  if (does.length === 0) return owner === '' ? '' : `creates a ${code(owner)}`
  return list(does)
}

function functionSummary(view: ObservedView, steps: readonly Step[]): string {
  if (!view.hasBody) return view.modifiers.abstract ? 'to be implemented by subclasses' : ''
  if (isEmpty(view)) return 'does nothing'
  return (
    tellingSummary(view, steps) ||
    plainTruth(view, steps, isVoid(view)) ||
    list(unconditional(steps).slice(0, MAX_STEPS))
  )
}

function tellingSummary(view: ObservedView, steps: readonly Step[]): string {
  const exits = valueExits(view)
  const clause = clauseOf(view)
  const rendered = renderedWords(view)
  if (rendered !== null) return rendered
  if (view.modifiers.generator) return clause === null ? 'yields values one by one' : `${clause}, one value at a time`
  const does = unconditional(withoutLogging(steps))
  if (exits.length === 0) return throwsOnly(view) ?? (does.length > 0 ? list(does.slice(0, MAX_STEPS)) : (clause ?? ''))
  const returned = returnedWords(view)
  if (returned !== null) return withReturn(view, clause, does, returned, steps)
  if (does.length > 0 && allTold(does, steps) && does.length <= MAX_STEPS && isVoid(view)) return list(does, MAX_STEPS)
  if (clause !== null) return withTail(clause, view)
  if (does.length > 0 && does.length <= MAX_STEPS && isVoid(view)) return list(does, MAX_STEPS)
  if (!isVoid(view)) return ''
  return conditionalWords(view, steps) || (steps.length > 0 ? callsWords(view) : '')
}

const STATES =
  /^(?:empties|cleans|clears|opens|closes|completes|corrects|lowers|freezes|forwards|measures|orders|sorts|indexes|starts|ends|lists|records|reports|tags|marks|patches|exits|logs|labels) the /

function clauseOf(view: ObservedView): string | null {
  // What gives back what it got, and nothing else, does nothing of what its name says
  const [only] = view.exits
  const isIdentity = view.exits.length === 1 && only?.shape === 'parameter'
  if (isIdentity && view.calls.length === 0 && view.effects.length === 0) return null
  const clause = clauseOfName(view.name)
  // `emptyTarget` and `openTags` may be what comes back, and not what is done.
  if (clause !== null && STATES.test(clause) && !isVoid(view)) return null
  // `updateNotifier` gives an `UpdateNotifier`: the name of a thing.
  if (view.returns?.type.toLowerCase() === view.name.toLowerCase()) return null
  // What sets something gives nothing else back: a name like `setTimeout` is no such sentence.
  const isSetter =
    clause?.startsWith('sets ') !== true || isVoid(view) || valueExits(view).every(exit => exit.shape === 'this')
  return isSetter ? clause : null
}

/** `` returns `x` `` where the whole return is short enough to be the summary, or null. */
function returnedWords(view: ObservedView): string | null {
  const exits = valueExits(view)
  if (isVoid(view)) return null
  const [only] = exits
  if (
    only !== undefined &&
    exits.length === 1 &&
    only.shape === 'comparison' &&
    ownGuards(view, only.guards).length === 0 &&
    !only.text.endsWith('…')
  ) {
    return `tells whether ${code(unnegated(only.text))}`
  }
  const words = returnWords(view, exits, true)
  return words === '' || words.length > 150 ? null : `${view.modifiers.async ? 'resolves to' : 'returns'} ${words}`
}

function withReturn(
  view: ObservedView,
  clause: string | null,
  does: readonly string[],
  returned: string,
  steps: readonly Step[],
): string {
  const isFluent = returned === 'returns `this`'
  if (isFluent && does.length > 0 && does.length <= MAX_STEPS && allTold(does, steps)) {
    return `${list([...does, 'returns `this`'], MAX_STEPS + 1)}`
  }
  if (isFluent && clause !== null) return `${clause} and returns \`this\``
  if (does.length > 0 && allTold(does, steps) && does.length < MAX_STEPS && !returned.includes(';')) {
    return list([...does, returned], MAX_STEPS + 1)
  }
  if (clause === null || isQuestion(view.name) || /^(?:get|return)s the /.test(clause)) return returned
  // The value of something that is done first is not the whole story.
  return `${clause}: ${returned}`
}

/** Nothing is done under a condition only. */
function allTold(does: readonly string[], steps: readonly Step[]): boolean {
  return does.length > 0 && steps.every(step => step.guards.length === 0)
}

/** One thing that is done, or refused, under a condition. */
function conditionalWords(view: ObservedView, steps: readonly Step[]): string {
  const [step] = steps
  const when = step === undefined ? null : condition(step.guards)
  const isSame = (other: Step): boolean => condition(other.guards) === when
  if (when !== null && steps.length <= MAX_STEPS && steps.every(isSame)) {
    return `${list(mergedSteps([...new Set(steps.map(({ text }) => text))]), MAX_STEPS)} when ${when}`
  }
  const [thrown] = view.throws
  if (step !== undefined || thrown === undefined || view.throws.length !== 1 || thrown.errorType === 'unknown')
    return ''
  const refused = thrown.via === null ? throwCondition(view, thrown) : null
  return refused === null
    ? ''
    : `${thrown.mode === 'reject' ? 'rejects with' : 'throws'} ${code(thrown.errorType)} when ${refused}`
}

function isVoid(view: ObservedView): boolean {
  return view.returns === null || view.returns.isVoid
}

function unconditional(steps: readonly Step[]): readonly string[] {
  return mergedSteps([...new Set(steps.filter(step => step.guards.length === 0).map(step => step.text))])
}

/** What is written to a log is the last thing that a reader wants to know, unless nothing else is done. */
function withoutLogging(steps: readonly Step[]): readonly Step[] {
  const rest = steps.filter(({ text }) => !/^calls `[\w$.]*\b_?(?:debug|trace|log)[(`]/.test(text))
  return rest.some(({ guards }) => guards.length === 0) ? rest : steps
}

function throwsOnly(view: ObservedView): string | null {
  const [only] = view.throws
  if (only === undefined || view.throws.length !== 1 || only.guards.length > 0 || only.via !== null) return null
  if (only.errorType === 'unknown') return only.mode === 'reject' ? 'always rejects' : 'always throws'
  const message =
    only.message === null || isCut(only.message) ? '' : ` with the message ${code(unquoted(only.message))}`
  return `always ${only.mode === 'reject' ? 'rejects with' : 'throws'} ${code(only.errorType)}${message.length > 120 ? '' : message}`
}

/** `using a and b`: the functions of ours that do the work, in the order of the source. */
function withTail(clause: string, view: ObservedView): string {
  const names = principalCallees(view)
  return names.length === 0 ? clause : `${clause}, using ${list(names.map(code), 3)}`
}

function callsWords(view: ObservedView): string {
  const names = principalCallees({ ...view, calls: view.calls.filter(call => call.guards.length === 0) })
  return names.length === 0 ? '' : `calls ${list(names.map(code), 3)}`
}

function principalCallees(view: ObservedView): readonly string[] {
  const names: string[] = []
  for (const call of ownCalls(view)) {
    if (!call.internal || call.verdict !== 'proven' || call.callee === view.id || call.result === 'thrown') continue
    if (call.text === 'super' || call.text.length > 40 || /[([{…`]/.test(call.text)) continue
    if (!names.includes(call.text)) names.push(call.text)
  }
  return names.length > 3 ? [] : names
}

/** A component of a user interface renders. */
function renderedWords(view: ObservedView): string | null {
  const tags = view.calls
    .filter(call => call.callType === 'jsx' && call.text !== '')
    .map(call => code(`<${call.text}>`))
  if (!/^\p{Lu}/u.test(view.name)) return null
  if (tags.length === 0) tags.push(...ownTags(view))
  if (tags.length === 0) return null
  return `renders ${list([...new Set(tags)], 4)}`
}

/** Elements of the page, where all that comes back is one. */
function ownTags(view: ObservedView): readonly string[] {
  const tags = valueExits(view).map(exit => /^<([a-z][\w-]*)[\s/>]/.exec(exit.text)?.[1])
  return tags.every(tag => tag !== undefined) ? tags.map(tag => code(`<${tag}>`)) : []
}
