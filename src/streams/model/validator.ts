/**
 * A language model as a validator. It sees what the documenter never does, the oracle's facts, and may only correct towards them: what
 * it says is judged like anything else that a model says, and counts where the oracle agrees.
 */
import type {
  Claim,
  ClaimBody,
  ComponentDocumentation,
  ComponentFacts,
  ComponentId,
  StreamDocument,
  ValidationCorrection,
} from '../../model/index.ts'
import { compareText, fieldOf } from '../../model/index.ts'
import { formOf } from '../../models/form.ts'
import { type ExpectedRequest, expected } from '../../models/rehearsal.ts'
import { estimateTokens } from '../../models/tokens.ts'
import type { Model, ModelRequest } from '../../models/types.ts'
import { ModelError } from '../../models/types.ts'
import { claimsOf } from '../claims-of-documentation.ts'
import { applyToDocumentation, textOf } from '../corrections.ts'
import type { Checked } from '../engine.ts'
import type { StreamName } from '../types.ts'
import { type ValidationAnswer, validationAnswer } from './answer.ts'
import type { ProseOracle } from './check-prose.ts'
import { cutSource } from './cut.ts'
import { PROMPT_VERSION, repairPrompt, VALIDATOR_SYSTEM, validatorPrompt } from './prompts.ts'
import { mapSentences, type Sentence, sentencesOf } from './prose.ts'

export interface ModelValidator {
  readonly id: string
  readonly version: string
  /** Where the model has no usable answer, the documentation stands as it is: the oracle checks it next. */
  validate(documentation: ComponentDocumentation, signal?: AbortSignal): Promise<Checked>
  /** What checking the component's documentation is expected to take, while nobody knows what it will say. */
  expected(component: ComponentId): ExpectedRequest
}

export interface ModelValidatorOptions {
  readonly model: Model
  readonly stream: StreamName
  readonly oracle: ProseOracle
}

const OUTPUT_TOKENS = 1500
const MOST_SOURCE_TOKENS = 8000
/** What a documentation says, as numbered statements. */
const STATEMENT_TOKENS = 300

export function createModelValidator(options: ModelValidatorOptions): ModelValidator {
  const { model, stream, oracle } = options
  const sourceOf = (component: ComponentId): string => {
    const room = model.contextTokens - estimateTokens(VALIDATOR_SYSTEM) - 2 * OUTPUT_TOKENS
    return cutSource(oracle.sourceView(component), Math.max(500, Math.min(MOST_SOURCE_TOKENS, room))).source
  }
  return {
    id: model.id,
    version: `${PROMPT_VERSION} ${model.id} ${model.version}`,
    async validate(documentation, signal) {
      const { component } = documentation
      const facts = oracle.component(component)
      const statements = facts === undefined ? [] : statementsOf(documentation)
      if (facts === undefined || statements.length === 0) return unchanged(documentation)
      const prompt = validatorPrompt(component, sourceOf(component), factLines(facts), statements.map(wordsOf))
      const request: ModelRequest<ValidationAnswer> = {
        tier: 'validation',
        payer: stream,
        components: [component],
        promptVersion: PROMPT_VERSION,
        system: VALIDATOR_SYSTEM,
        prompt,
        schema: validationAnswer,
        problems: answer => problemsOf(answer, component, statements.length),
        maxOutputTokens: OUTPUT_TOKENS,
        ...(signal === undefined ? {} : { signal }),
      }
      const answer = await ask(model, request)
      if (answer === null) return unchanged(documentation)
      if ('unchecked' in answer) return { ...unchanged(documentation), ...answer }
      return correct(documentation, statements, answer, oracle)
    },
    expected(component) {
      const facts = oracle.component(component)
      const prompt = validatorPrompt(component, sourceOf(component), facts === undefined ? [] : factLines(facts), [])
      const same = estimateTokens(VALIDATOR_SYSTEM) + formOf(validationAnswer).tokens + STATEMENT_TOKENS
      return expected(model, 'validation', [component], same + estimateTokens(prompt))
    },
  }
}

/** With one round of repair; null where there is no answer to this one request, and the reason where it could not be put. */
async function ask(
  model: Model,
  request: ModelRequest<ValidationAnswer>,
): Promise<ValidationAnswer | Pick<Required<Checked>, 'unchecked'> | null> {
  try {
    return (await model.generate(request)).value
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    if (error.failure.kind !== 'invalid') return withoutAnswer(error)
    const { text, problems } = error.failure
    const prompt = repairPrompt(request.prompt, text.slice(0, 4000), problems)
    try {
      const { value } = await model.generate({ ...request, prompt })
      // Nobody is to ask the first question again, which had no answer.
      model.keep(request, value)
      return value
    } catch (again) {
      if (again instanceof ModelError) return withoutAnswer(again)
      throw again
    }
  }
}

function withoutAnswer({ failure, message }: ModelError): Pick<Required<Checked>, 'unchecked'> | null {
  switch (failure.kind) {
    case 'over-budget':
    case 'limited':
    case 'unavailable':
    case 'timed-out':
      return { unchecked: `It is not checked by its validator: ${message}` }
    case 'invalid':
    case 'cut':
    case 'refused':
    case 'rejected':
    case 'too-long':
      return null
  }
}

function problemsOf({ component, wrong }: ValidationAnswer, asked: string, statements: number): string[] {
  if (component !== asked)
    return [`It is about ${JSON.stringify(component)}; the component is ${JSON.stringify(asked)}.`]
  const beyond = wrong.find(({ statement }) => statement > statements)
  return beyond === undefined ? [] : [`There is no statement ${beyond.statement}; there are ${statements}.`]
}

type Statement = { readonly claim: Claim } | { readonly sentence: Sentence }

function statementsOf(documentation: ComponentDocumentation): readonly Statement[] {
  const claims = claimsOf(documentation).filter(({ facet }) => facet !== 'summary' && facet !== 'description')
  return [...claims.map(claim => ({ claim })), ...sentencesOf(documentation).map(sentence => ({ sentence }))]
}

function wordsOf(statement: Statement): string {
  if ('claim' in statement) {
    const { claim } = statement
    return `${claim.facet} ${claim.subject}, ${claim.aspect}: ${textOf(claim)}`.replace(/\s+/g, ' ')
  }
  const { channel, text } = statement.sentence
  return `${channel.place}${channel.subject === '' ? '' : ` ${channel.subject}`}, sentence: ${text}`.replace(
    /\s+/g,
    ' ',
  )
}

/** What analysis knows, a line each; `complete` tells that nothing is missing. */
function factLines(facts: ComponentFacts): readonly string[] {
  const lines = [`signature: ${facts.signature}`]
  for (const { name, inferredType, optional, defaultText } of facts.parameters) {
    const fallback = defaultText === null ? '' : `, defaults to ${defaultText}`
    lines.push(`parameter ${name}: ${inferredType}, ${optional ? 'may be left out' : 'required'}${fallback}`)
  }
  if (facts.returns !== null) lines.push(`returns: ${facts.returns.type}`)
  for (const { errorType, certain } of facts.throws) lines.push(`throws ${errorType}${certain ? '' : ', possibly'}`)
  if (facts.throwsComplete) lines.push('errors: complete, there are no others')
  for (const { kind, target } of facts.effects) lines.push(`effect ${kind}: ${target}`)
  if (facts.effectsComplete) lines.push('effects: complete, there are no others')
  for (const { callee, verdict } of facts.calls)
    lines.push(`calls ${callee}${verdict === 'proven' ? '' : ', possibly'}`)
  return [...new Set(lines)].sort(compareText)
}

function correct(
  before: ComponentDocumentation,
  statements: readonly Statement[],
  { wrong }: ValidationAnswer,
  oracle: ProseOracle,
): StreamDocument {
  const corrections: ValidationCorrection[] = []
  let documentation = before
  const doubted = new Set<string>()
  for (const { statement, instead, reason } of wrong) {
    const said = statements[statement - 1]
    if (said === undefined) continue
    if ('sentence' in said) {
      doubted.add(said.sentence.text)
      continue
    }
    const value = correctionOf(said.claim, instead, oracle)
    if (value === undefined) continue
    const applied = applyToDocumentation(documentation, fieldOf(said.claim), value, `A validator: ${reason}`)
    documentation = applied.documentation
    if (applied.correction !== null) corrections.push(applied.correction)
  }
  const sentences = statements.filter(statement => 'sentence' in statement).length
  // Who doubts nearly everything has not read it. No judge can tell about a sentence; the fields are safe in any case.
  if (doubted.size > 0 && doubted.size <= Math.max(1, sentences / 2)) {
    documentation = mapSentences(documentation, (text, { place }) => {
      if (!doubted.has(text)) return true
      corrections.push({ field: place, action: 'removed', before: text, after: null, reason: 'A validator doubts it.' })
      return false
    })
  }
  return { documentation, validation: { ...unchanged(documentation).validation, corrections } }
}

/** What is to hold in the claim's slot, null for nothing; undefined where the facts do not bear the validator out. */
function correctionOf(claim: Claim, instead: string | null, oracle: ProseOracle): Claim | null | undefined {
  const { verdict } = oracle.judge(claim)
  if (verdict === 'proven') return undefined
  const value = instead === null ? null : withText(claim, instead)
  if (value !== null) {
    const better: Claim = { ...value, component: claim.component, evidence: claim.evidence }
    if (oracle.judge(better).verdict === 'proven') return better
  }
  return verdict === 'refuted' ? null : undefined
}

/** The same slot with another text, where the slot holds one. */
function withText(claim: Claim, text: string): ClaimBody | null {
  if (claim.facet === 'param' && claim.aspect === 'type') {
    return { facet: 'param', subject: claim.subject, aspect: 'type', value: { type: text } }
  }
  if (claim.facet === 'param' && claim.aspect === 'default') {
    return { facet: 'param', subject: claim.subject, aspect: 'default', value: { text } }
  }
  if (claim.facet === 'returns' && claim.aspect === 'type') {
    return { facet: 'returns', subject: 'value', aspect: 'type', value: { type: text } }
  }
  return null
}

function unchanged(documentation: ComponentDocumentation): StreamDocument {
  const { component } = documentation
  return { documentation, validation: { component, score: 1, verified: [], missing: [], extra: [], corrections: [] } }
}
