/**
 * A model as the judge of what analysis cannot decide, before a person is asked. It is shown both readings and the evidence, and its
 * word counts only where it is sure and nothing that is proven stands against it.
 */
import type { Logger } from '../logger.ts'
import type { Claim, Discrepancy, Oracle, Verdict } from '../model/index.ts'
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
  decide(discrepancies: readonly Discrepancy[], signal?: AbortSignal): Promise<Discrepancy[]>
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

export function createArbiter({ model, oracle, logger }: ArbiterParts): Arbiter {
  const decideOne = async (discrepancy: Discrepancy, signal: AbortSignal | undefined): Promise<Discrepancy> => {
    const { a, b, resolution } = discrepancy
    if (resolution !== 'open' || a === null || b === null) return discrepancy
    const answer = await ask(model, requestFor(discrepancy, a, b, model, oracle, signal), message =>
      logger.warn(`The arbiter could not decide about ${discrepancy.component}: ${message}`),
    )
    const decided = answer === null ? null : applied(discrepancy, a, b, answer, oracle)
    if (decided !== null) return decided
    // What is no matter for a person is left out where the arbiter is not sure.
    return discrepancy.requiresHumanReview
      ? discrepancy
      : { ...discrepancy, resolution: 'consensus', resolved: null, confidence: answer?.confidence ?? 0 }
  }
  return {
    decide: (discrepancies, signal) => Promise.all(discrepancies.map(discrepancy => decideOne(discrepancy, signal))),
  }
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
  model: Model,
  oracle: Pick<Oracle, 'sourceView'>,
  signal: AbortSignal | undefined,
): ModelRequest<ArbiterAnswer> {
  const room = model.contextTokens - estimateTokens(ARBITER_SYSTEM) - 2 * OUTPUT_TOKENS - 2000
  const { source } = cutSource(
    oracle.sourceView(discrepancy.component),
    Math.max(500, Math.min(MOST_SOURCE_TOKENS, room)),
  )
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
      return (await model.generate(asked)).value
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
