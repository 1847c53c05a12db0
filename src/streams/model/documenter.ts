/** A language model as a documenter: what it is shown of a component, what it is asked, and what of its answer counts. */
import { hash } from 'node:crypto'
import type { ComponentDocumentation, SourceView } from '../../model/index.ts'
import { nameOf } from '../../model/index.ts'
import { estimateTokens } from '../../models/tokens.ts'
import type { Model, ModelRequest } from '../../models/types.ts'
import { ModelError } from '../../models/types.ts'
import { namesOf } from '../declared/names.ts'
import { pathOf } from '../declared/references.ts'
import type { Documenter, DocumenterContext } from '../engine.ts'
import type { StreamName } from '../types.ts'
import { type ComponentAnswer, type DocumentationAnswer, documentationAnswer } from './answer.ts'
import { type Batched, type BatchTask, createBatches, MOST_COMPONENTS } from './batch.ts'
import { cutSource } from './cut.ts'
import { documentationOf } from './documentation-of-answer.ts'
import { calleeText, DOCUMENTER_SYSTEM, documenterPrompt, PROMPT_VERSION, repairPrompt, type Shown } from './prompts.ts'
import { readAnswers, readText } from './read-answer.ts'

export interface ModelDocumenterOptions {
  readonly model: Model
  /** Who pays. */
  readonly stream: StreamName
  /** Put small components into one request; true by default. */
  readonly batch?: boolean
}

/** What an answer about one component may take. Longer ones are cut by the provider and asked for again with twice as much. */
const OUTPUT_TOKENS = 2000
const MOST_OUTPUT_TOKENS = 16_000
/** More source than this makes an answer worse, not better. */
const MOST_SOURCE_TOKENS = 24_000
/** For the marks, the head and the callees of a component, and what is said around it. */
const OVERHEAD_TOKENS = 2000
/** Callees beyond these are left out of the prompt: their documentation is not what is asked about. */
const MOST_CALLEES = 20

export function createModelDocumenter({ model, stream, batch = true }: ModelDocumenterOptions): Documenter<SourceView> {
  const requests = new Requests(model, stream)
  const batches = createBatches<ComponentAnswer>(tasks => requests.answer(tasks), batch)
  return {
    id: model.id,
    version: `${PROMPT_VERSION} ${model.version}${batch ? '' : ' single'}`,
    inputOf,
    summaryOf: calleeText,
    together: batch ? MOST_COMPONENTS : 1,
    async document(view, context) {
      const shown = shownOf(view, context, sourceTokens(model))
      const tokens = estimateTokens(documenterPrompt([shown]))
      const task: BatchTask = { shown, tokens, signal: context.signal }
      const answer = (await requests.known(task)) ?? (await batches.add(task))
      return documentationOf(answer, view, model.id)
    },
  }
}

/**
 * What a model sees of a component and nothing else sees: the comments inside of it, and of its callees those that their names lead to.
 * Everything else that it is shown is in the component's key anyhow, without its layout.
 */
function inputOf(view: SourceView, context: DocumenterContext): string {
  const comments = view.source.match(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g) ?? []
  const callees = calleesOf(view, context).map(({ called, documentation }) => `${called}: ${calleeText(documentation)}`)
  return hash(
    'sha256',
    [...comments.map(comment => comment.replace(/[\s*]+/g, ' ').trim()), ...callees].join('\n'),
    'hex',
  )
}

function sourceTokens({ contextTokens }: Model): number {
  const room = contextTokens - estimateTokens(DOCUMENTER_SYSTEM) - OVERHEAD_TOKENS - OUTPUT_TOKENS
  return Math.max(500, Math.min(MOST_SOURCE_TOKENS, room))
}

function shownOf(view: SourceView, context: DocumenterContext, limit: number): Shown {
  return { view, ...cutSource(view, limit), callees: calleesOf(view, context) }
}

/** By the names in the source: which of them analysis has resolved is not for a documenter to know. */
function calleesOf(view: SourceView, { calleeDocumentation }: DocumenterContext): Shown['callees'] {
  const names = namesOf(view)
  const found = new Map<string, { readonly called: string; readonly documentation: ComponentDocumentation }>()
  for (const { text } of view.callTexts) {
    if (found.size >= MOST_CALLEES) break
    const id = names.resolve(pathOf(text.replace(/\?\./g, '.')))?.component ?? null
    const documentation = id === null || id === view.id ? undefined : calleeDocumentation(id)
    if (id !== null && documentation !== undefined && !found.has(id))
      found.set(id, { called: text.length > 80 ? nameOf(id) : text, documentation })
  }
  return [...found.values()]
}

/** Asks about several components at once; each of them gets its answer or its own error. */
class Requests {
  readonly #model: Model
  readonly #stream: StreamName

  constructor(model: Model, stream: StreamName) {
    this.#model = model
    this.#stream = stream
  }

  /** The answer about this component that is kept, in whatever company it was given; null where there is none. */
  async known(task: BatchTask): Promise<ComponentAnswer | null> {
    const alone = this.#alone(task)
    if (this.#model.recall(alone) === null) return null
    const { value } = await this.#model.generate(alone)
    return readAnswers(value, [task.shown.view]).good.get(task.shown.view.id) ?? null
  }

  async answer(tasks: readonly Batched<ComponentAnswer>[]): Promise<void> {
    const prompt = documenterPrompt(tasks.map(({ shown }) => shown))
    const first = await this.#ask(tasks, prompt, tasks.length * OUTPUT_TOKENS)
    for (const task of tasks) {
      const answer = first.good.get(task.shown.view.id)
      if (answer !== undefined) this.#accept(task, answer)
    }
    const bad = tasks.filter(({ shown }) => !first.good.has(shown.view.id))
    // The one round of repair, each on its own: what one got wrong is no matter of the others.
    await Promise.all(bad.map(task => this.#repair(task, first)))
  }

  async #repair(task: Batched<ComponentAnswer>, first: Round): Promise<void> {
    const { view, source } = task.shown
    try {
      const shown =
        first.failure === 'too-long'
          ? { ...task.shown, ...cutSource(view, Math.floor(estimateTokens(source) / 2)) }
          : task.shown
      const prompt = documenterPrompt([shown])
      const problems = first.bad.get(view.id) ?? []
      const again = first.failure === 'invalid' ? repairPrompt(prompt, excerpt(first.text), problems) : prompt
      const second = await this.#ask([task], again, 2 * OUTPUT_TOKENS)
      const answer = second.good.get(view.id)
      if (answer !== undefined) this.#accept(task, answer)
      else task.reject(unaccepted(this.#model.id, second.bad.get(view.id) ?? [], second.failure))
    } catch (error) {
      task.reject(error)
    }
  }

  /** It is kept as the answer to the question about this component alone: who is in its company is a matter of chance. */
  #accept(task: Batched<ComponentAnswer>, answer: ComponentAnswer): void {
    this.#model.keep(this.#alone(task), { components: [answer] })
    task.resolve(answer)
  }

  #alone(task: BatchTask): ModelRequest<DocumentationAnswer> {
    return this.#requestFor([task], documenterPrompt([task.shown]), OUTPUT_TOKENS)
  }

  #requestFor(tasks: readonly BatchTask[], prompt: string, outputTokens: number): ModelRequest<DocumentationAnswer> {
    const views = tasks.map(({ shown }) => shown.view)
    const signals = [...new Set(tasks.map(({ signal }) => signal))]
    return {
      tier: 'generation',
      payer: this.#stream,
      components: views.map(({ id }) => id),
      promptVersion: PROMPT_VERSION,
      system: DOCUMENTER_SYSTEM,
      prompt,
      schema: documentationAnswer,
      problems: value => [...readAnswers(value, views).bad.values()].flat(),
      maxOutputTokens: Math.min(MOST_OUTPUT_TOKENS, outputTokens),
      isKeptInParts: true,
      ...(signals[0] === undefined ? {} : { signal: signals.length === 1 ? signals[0] : AbortSignal.any(signals) }),
    }
  }

  /** @throws whatever concerns more than the form of this answer. */
  async #ask(tasks: readonly Batched<ComponentAnswer>[], prompt: string, outputTokens: number): Promise<Round> {
    const views = tasks.map(({ shown }) => shown.view)
    const request = this.#requestFor(tasks, prompt, outputTokens)
    try {
      const { value, text } = await this.#model.generate(request)
      return { ...readAnswers(value, views), text, failure: null }
    } catch (error) {
      if (!(error instanceof ModelError)) throw error
      const { failure } = error
      if (failure.kind === 'invalid' || failure.kind === 'cut') {
        // What of it is whole and right has been paid for.
        return { ...readText(failure.text, views), text: failure.text, failure: failure.kind }
      }
      if (failure.kind !== 'too-long') throw error
      const bad = new Map(views.map(({ id }) => [id, ['It does not fit the context of the model.']]))
      return { good: new Map(), bad, text: '', failure: 'too-long' }
    }
  }
}

interface Round extends ReturnType<typeof readAnswers> {
  readonly text: string
  readonly failure: 'invalid' | 'cut' | 'too-long' | null
}

/** A model that wrote a megabyte of nonsense is not sent all of it again. */
const MOST_QUOTED = 6000

function excerpt(text: string): string {
  return text.length <= MOST_QUOTED ? text : `${text.slice(0, MOST_QUOTED)} …`
}

function unaccepted(model: string, problems: readonly string[], failure: Round['failure']): Error {
  const what =
    failure === 'cut'
      ? 'was cut short'
      : failure === 'too-long'
        ? 'cannot be had: the source is too long'
        : 'was not accepted'
  const why =
    problems[0] === undefined || failure === 'too-long'
      ? ''
      : `: ${problems[0].replace(/\s+/g, ' ').slice(0, 300).replace(/\.$/, '')}`
  return new Error(`The answer of ${model} ${what}, twice${why}. It is asked again in the next run.`)
}
