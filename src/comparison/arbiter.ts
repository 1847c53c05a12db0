/**
 * A model as the judge of what analysis cannot decide, before a person is asked. It is shown both readings and the evidence, and its
 * word counts only where it is sure and nothing that is proven stands against it.
 */
import type { Logger } from '../logger.ts'
import type { Claim, ComponentId, Discrepancy, Oracle, QueueEstimate, Verdict } from '../model/index.ts'
import { formOf } from '../models/form.ts'
import { keyOfRequest } from '../models/kept.ts'
import { expected } from '../models/rehearsal.ts'
import { estimateTokens } from '../models/tokens.ts'
import type { Model, ModelRequest } from '../models/types.ts'
import { ModelError } from '../models/types.ts'
import { type ArbiterAnswer, arbiterAnswer } from '../streams/model/answer.ts'
import { cutSource } from '../streams/model/cut.ts'
import {
  ARBITER_SYSTEM,
  type ArbiterQuestion,
  arbiterPrompt,
  PROMPT_VERSION,
  repairPrompt,
} from '../streams/model/prompts.ts'
import { statementOf } from './messages.ts'

export interface Arbiter {
  /** The discrepancies, with those of the open ones decided that the arbiter is sure about. Never rejects for a single question. */
  decide(discrepancies: readonly Discrepancy[], signal?: AbortSignal, answers?: ArbiterAnswers): Promise<Discrepancy[]>
  /** What deciding about components that are written anew is expected to take; `authors` is how many of the two are models. */
  estimate?(components: readonly ComponentId[], authors: number): QueueEstimate
}

/** What the arbiter has said in an earlier run, and where is noted what it says in this one. */
export interface ArbiterAnswers {
  /** Whatever is kept there; it is checked. */
  get(component: ComponentId, key: string): unknown
  put(component: ComponentId, key: string, answer: unknown): void
}

export interface ArbiterParts {
  readonly model: Model
  readonly oracle: Pick<Oracle, 'judge' | 'sourceView'>
  readonly logger: Logger
}

/** Less sure than this, and a person is asked. */
const SURE = 0.7
const OUTPUT_TOKENS = 600
const MOST_SOURCE_TOKENS = 8000
/** Both readings and the evidence. */
const READINGS_TOKENS = 300
/**
 * Questions to be expected for each component, by how many of the authors are models: where sentences of two models cannot be compared
 * by their words, and where analysis knows nothing. Scripted models asked 3 to 14 in 100, and real ones share fewer words.
 */
const QUESTIONS = [0.02, 0.05, 0.25] as const

export function createArbiter({ model, oracle, logger }: ArbiterParts): Arbiter {
  const sourceOf = (component: ComponentId): string => {
    const room = model.contextTokens - estimateTokens(ARBITER_SYSTEM) - 2 * OUTPUT_TOKENS - 2000
    return cutSource(oracle.sourceView(component), Math.max(500, Math.min(MOST_SOURCE_TOKENS, room))).source
  }
  // What had no answer has none in the next iteration, either.
  const unanswered = new Set<string>()
  const decideOne = async (
    discrepancy: Discrepancy,
    signal: AbortSignal | undefined,
    answers: ArbiterAnswers | undefined,
  ): Promise<Discrepancy> => {
    const { a, b, resolution, component } = discrepancy
    if (resolution !== 'open' || a === null || b === null) return discrepancy
    const request = requestFor(discrepancy, a, b, sourceOf(component), signal)
    const key = keyOfRequest(model, request)
    const answer =
      known(answers?.get(component, key), request) ??
      (unanswered.has(key)
        ? null
        : await ask(model, request, message => {
            unanswered.add(key)
            logger.warn(`The arbiter could not decide about ${component}: ${message}`)
          }))
    if (answer !== null) answers?.put(component, key, answer)
    const decided = answer === null ? null : applied(discrepancy, a, b, answer, oracle)
    if (decided !== null) return decided
    // What is no matter for a person is left out where the arbiter is not sure.
    return discrepancy.requiresHumanReview
      ? discrepancy
      : { ...discrepancy, resolution: 'consensus', resolved: null, confidence: answer?.confidence ?? 0 }
  }
  return {
    decide: (discrepancies, signal, answers) =>
      Promise.all(discrepancies.map(discrepancy => decideOne(discrepancy, signal, answers))),
    estimate(components, authors) {
      const asked = Math.ceil(components.length * (QUESTIONS[authors] ?? 0))
      const same = estimateTokens(ARBITER_SYSTEM) + formOf(arbiterAnswer).tokens + READINGS_TOKENS
      const sources = components.reduce((sum, id) => sum + estimateTokens(sourceOf(id)), 0)
      const one = expected(model, 'arbitration', [], same + Math.ceil(sources / Math.max(1, components.length)))
      return {
        payer: 'arbiter',
        tier: 'arbitration',
        engine: model.id,
        components,
        asked,
        kept: 0,
        inputTokens: asked * one.inputTokens,
        outputTokens: asked * one.outputTokens,
        costUsd: one.costUsd === null ? null : asked * one.costUsd,
      }
    },
  }
}

function known(answer: unknown, { problems }: ModelRequest<ArbiterAnswer>): ArbiterAnswer | null {
  const parsed = arbiterAnswer.safeParse(answer)
  return parsed.success && problems?.(parsed.data).length === 0 ? parsed.data : null
}

/** Null where the arbiter is not sure, or where analysis knows better. */
function applied(
  discrepancy: Discrepancy,
  a: Claim,
  b: Claim,
  { choice, confidence, reason }: ArbiterAnswer,
  oracle: Pick<Oracle, 'judge'>,
): Discrepancy | null {
  if (confidence < SURE) return null
  const resolved = choice === 'first' ? a : choice === 'second' ? b : null
  const isProse = a.facet === 'summary' || a.facet === 'description'
  if (!isProse) {
    const verdicts = [a, b].map(claim => oracle.judge(claim).verdict)
    if (verdicts.includes('proven')) return null
    if (resolved !== null && oracle.judge(resolved).verdict === 'refuted') return null
  }
  return {
    ...discrepancy,
    resolution: 'arbiter',
    resolved,
    confidence,
    requiresHumanReview: false,
    message: `${discrepancy.message} The arbiter ${verbOf(choice)}: ${reason}`,
  }
}

function verbOf(choice: ArbiterAnswer['choice']): string {
  switch (choice) {
    case 'first':
      return 'decides for the first'
    case 'second':
      return 'decides for the second'
    case 'neither':
      return 'confirms neither'
  }
}

function requestFor(
  discrepancy: Discrepancy,
  a: Claim,
  b: Claim,
  source: string,
  signal: AbortSignal | undefined,
): ModelRequest<ArbiterAnswer> {
  const question: ArbiterQuestion = {
    id: discrepancy.id,
    component: discrepancy.component,
    source,
    about: discrepancy.field,
    first: readingOf(a),
    second: readingOf(b),
    evidence: [...evidenceOf('first', discrepancy.verdictA), ...evidenceOf('second', discrepancy.verdictB)],
  }
  return {
    tier: 'arbitration',
    payer: 'arbiter',
    components: [discrepancy.component],
    promptVersion: PROMPT_VERSION,
    system: ARBITER_SYSTEM,
    prompt: arbiterPrompt(question),
    schema: arbiterAnswer,
    problems: answer => (answer.question === discrepancy.id ? [] : [`The question's id is ${discrepancy.id}.`]),
    maxOutputTokens: OUTPUT_TOKENS,
    ...(signal === undefined ? {} : { signal }),
  }
}

function readingOf(claim: Claim): string {
  return claim.facet === 'summary' || claim.facet === 'description' ? claim.value.text : statementOf(claim)
}

function evidenceOf(reading: string, verdict: Verdict | null): string[] {
  if (verdict === null) return []
  const seen = verdict.evidence.map(({ seen: text }) => `${reading}, seen: ${text}`)
  return [`${reading}: ${verdict.verdict}, ${verdict.reason}`, ...seen.slice(0, 5)].map(line =>
    line.replace(/\s+/g, ' '),
  )
}

/** With one round of repair; null, and a word about it, where this question has no answer. */
async function ask(
  model: Model,
  request: ModelRequest<ArbiterAnswer>,
  onFailure: (message: string) => void,
): Promise<ArbiterAnswer | null> {
  let asked = request
  for (let round = 1; ; round++) {
    try {
      const { value } = await model.generate(asked)
      // Nobody is to ask the first question again, which had no answer.
      if (round > 1) model.keep(request, value)
      return value
    } catch (error) {
      // Whatever is no matter of this question is one of all of them.
      if (!(error instanceof ModelError)) throw error
      const { failure } = error
      if (failure.kind === 'over-budget') return null
      if (round > 1 || failure.kind !== 'invalid') {
        onFailure(error.message)
        return null
      }
      asked = { ...request, prompt: repairPrompt(request.prompt, failure.text.slice(0, 4000), failure.problems) }
    }
  }
}
