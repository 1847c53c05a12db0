/** What is wrong with an answer that has the right form: no documentation at all, or that of something else. */
import type { SourceView } from '../../model/index.ts'
import type { ComponentAnswer } from './answer.ts'
import { isEnglish } from './language.ts'

/** In words that a model can act on; empty where nothing is wrong. `others` are the components that were asked about in the same request. */
export function problemsOf(answer: ComponentAnswer, view: SourceView, others: readonly SourceView[]): string[] {
  const problems: string[] = []
  if (answer.component !== view.id) {
    return [`It is about ${JSON.stringify(answer.component)}; the component is ${JSON.stringify(view.id)}.`]
  }
  const texts = textsOf(answer)
  if (texts.every(text => text.trim() === '')) {
    return ['It says nothing. If the source shows nothing, say in the summary what can be seen.']
  }
  const summary = answer.summary.trim()
  if (isPlaceholder(summary, view)) problems.push('The summary is a placeholder; say what the component does.')
  const empty = texts.filter(text => text !== answer.summary && text !== '' && isPlaceholder(text, view))
  if (empty.length > 0) problems.push(`${JSON.stringify(empty[0])} is a placeholder; leave the text empty instead.`)
  if (![...texts, texts.join('\n')].every(isEnglish)) problems.push('It is not written in English.')
  const swapped = isSwapped(answer, view, others)
  if (swapped !== null) problems.push(`Its parameters are those of ${swapped}, not those of ${view.id}.`)
  return problems
}

function textsOf(answer: ComponentAnswer): string[] {
  return [
    answer.summary,
    ...answer.behaviour,
    ...answer.parameters.map(parameter => parameter.description),
    answer.returns?.description ?? '',
    ...answer.calls.map(call => call.purpose),
    ...answer.members.map(member => member.description),
  ]
}

/** What people and programs write where something is still to be written. */
const PLACEHOLDER =
  /^\W*(?:(?:to ?do|tbd|fixme|xxx+)\b.*|n\/?a|none|null|undefined|unknown|placeholder|lorem ipsum.*|string|text|summary|description|(?:insert|add|write|enter|your)\b.{0,40}\b(?:here|documentation|description|summary|text)|(?:one|a) sentence\b.{0,40}|coming soon|to be (?:written|documented|done|determined|added)\b.{0,20}|not (?:yet )?(?:documented|available|implemented|provided)|no (?:description|summary|documentation|information)(?: (?:is |was )?(?:available|provided|given))?|(?:i'?m )?sorry\b.*|i (?:can(?:no|')t|am unable)\b.*|as an ai\b.*|(?:this|the) (?:function|method|class|component|module|code)(?: (?:does|is) (?:something|things|stuff|what it does|a (?:function|method|class|component|module)))?)\W*$/is

function isPlaceholder(text: string, { name }: Pick<SourceView, 'name'>): boolean {
  const words = text.trim()
  if (words === '') return false
  if (!/\p{L}/u.test(words) || PLACEHOLDER.test(words)) return true
  const bare = words.replace(/[`.()]/g, '').toLowerCase()
  return name !== '' && (bare === name.toLowerCase() || bare === `the ${name.toLowerCase()} function`)
}

/** None of its own parameters, and those of another component of the same request. */
function isSwapped(answer: ComponentAnswer, view: SourceView, others: readonly SourceView[]): string | null {
  const said = new Set(answer.parameters.map(({ name }) => rootOf(name)))
  if (said.size === 0 || view.parameters.some(({ name }) => said.has(name))) return null
  const other = others.find(
    ({ id, parameters }) =>
      id !== view.id && parameters.length === said.size && parameters.every(({ name }) => said.has(name)),
  )
  return other?.id ?? null
}

export function rootOf(name: string): string {
  return /^[^.[]+/.exec(name)?.[0] ?? name
}
