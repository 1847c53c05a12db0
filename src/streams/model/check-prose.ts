/**
 * What a model's sentences say, judged. A sentence is free text, and a lie in it is as good as one in a field; so a sentence that
 * speaks of something that can be checked stays only where it is proven. What else it says is no matter of static analysis, and is
 * left to the comparison with the other stream.
 */
import type {
  Claim,
  ClaimBody,
  ComponentDocumentation,
  ComponentFacts,
  Oracle,
  SourceView,
  StreamDocument,
  ValidationCorrection,
  Verdict,
} from '../../model/index.ts'
import { readProse } from '../declared/markdown.ts'
import { type ProseClaim, proseClaims } from '../declared/prose-claims.ts'
import { withExactTypes } from './exact-types.ts'
import { type Channel, mapSentences } from './prose.ts'
import { type Topic, topicsOf } from './topics.ts'
import { isInWordsOf, strangerIn, type Vocabulary, vocabularyOf } from './vocabulary.ts'

export type ProseOracle = Pick<Oracle, 'component' | 'judge' | 'sourceView' | 'verifyEdge'>

export function checkProse(document: StreamDocument, oracle: ProseOracle): StreamDocument {
  const { component } = document.documentation
  const facts = oracle.component(component)
  if (facts === undefined) return document
  const view = oracle.sourceView(component)
  const vocabulary = vocabularyOf(view, facts)
  const corrections: ValidationCorrection[] = []
  const extra: string[] = []
  const take = (channel: Channel, sentence: string, objection: Objection): void => {
    const field = channel.subject === '' ? channel.place : `${channel.place}:${channel.subject}`
    corrections.push({ field, action: 'removed', before: sentence, after: null, reason: objection.reason })
    if (objection.isWrong) extra.push(field)
  }
  const checked = mapSentences(document.documentation, (sentence, channel) => {
    const objection = objectionTo(sentence, channel, { facts, view, vocabulary, oracle })
    if (objection !== null) take(channel, sentence, objection)
    return objection === null
  })
  const exact = withExactTypes(withoutInvented(checked, view, take), facts)
  const { documentation } = exact
  corrections.push(...exact.corrections)
  extra.push(...exact.corrections.map(({ field }) => field))
  if (corrections.length === 0) return document
  const { validation } = document
  const all = validation.verified.length + validation.missing.length + validation.extra.length
  return {
    documentation,
    validation: {
      ...validation,
      score: extra.length === 0 ? validation.score : (validation.score * all) / (all + extra.length),
      extra: [...validation.extra, ...extra],
      corrections: [...validation.corrections, ...corrections],
    },
  }
}

interface Objection {
  readonly reason: string
  /** Refuted, or about something that is not there; else only not proven. */
  readonly isWrong: boolean
}

interface Ground {
  readonly facts: ComponentFacts
  readonly view: SourceView
  readonly vocabulary: Vocabulary
  readonly oracle: ProseOracle
}

function objectionTo(sentence: string, channel: Channel, ground: Ground): Objection | null {
  if (/\blines?\s+\d/i.test(sentence))
    return { reason: 'Lines move; documentation does not name them.', isWrong: false }
  const stranger = strangerIn(sentence, ground.vocabulary)
  if (stranger !== null) {
    const reason = `\`${stranger.replaceAll('`', '').slice(0, 80)}\` is nowhere in what it documents.`
    return { reason, isWrong: true }
  }
  if ((channel.place === 'throws' || channel.place === 'branch') && !isInWordsOf(sentence, ground.vocabulary))
    return { reason: 'The source does not speak of such a condition.', isWrong: false }
  return objectionToClaims(sentence, channel, ground)
}

function objectionToClaims(sentence: string, channel: Channel, ground: Ground): Objection | null {
  const { facts, oracle } = ground
  const said = bodiesOf(sentence, channel, facts).map(body => ({ body, verdict: judge(body, sentence, facts, oracle) }))
  for (const { verdict } of said) if (verdict.verdict === 'refuted') return { reason: verdict.reason, isWrong: true }
  for (const topic of topicsOf(sentence, channel, facts)) {
    const isVouchedFor = said.some(
      ({ body, verdict }) => verdict.verdict === 'proven' && topic.facets.includes(body.facet),
    )
    const objection = isVouchedFor
      ? null
      : objectionToTopic(
          topic,
          topic.claims.map(body => judge(body, sentence, facts, oracle)),
          sentence.split(' ').length <= SIMPLE,
        )
    if (objection !== null) return objection
  }
  const unproven = said.find(({ verdict }) => verdict.verdict === 'unknown' && verdict.checkable)
  return unproven === undefined ? null : { reason: `It is not proven: ${unproven.verdict.reason}.`, isWrong: false }
}

/** Words; a longer sentence has clauses. */
const SIMPLE = 12

function objectionToTopic(topic: Topic, verdicts: readonly Verdict[], isSimple: boolean): Objection | null {
  const refuted = verdicts.filter(({ verdict }) => verdict === 'refuted')
  const proven = verdicts.filter(({ verdict }) => verdict === 'proven')
  const isProven = topic.isEither ? proven.length > 0 : proven.length === verdicts.length
  if (isProven && verdicts.length > 0) return null
  const [first] = refuted
  const isRefuted = topic.isEither ? refuted.length === verdicts.length : true
  // what a long sentence says of its topic is a guess: it goes, and nobody is called wrong for it
  if (first !== undefined && isRefuted && isSimple) return { reason: first.reason, isWrong: true }
  return { reason: `What it says about ${topic.about} is not proven.`, isWrong: false }
}

function judge(body: ClaimBody, sentence: string, facts: ComponentFacts, oracle: ProseOracle): Verdict {
  const claim: Claim = {
    ...body,
    component: facts.id,
    evidence: [{ span: facts.nameSpan, origin: 'answer', seen: sentence.slice(0, 200) }],
  }
  return oracle.judge(claim)
}

/** The claims that the patterns for comments find: a model's sentence is read like an author's. */
function bodiesOf(sentence: string, channel: Channel, facts: ComponentFacts): readonly ClaimBody[] {
  const place = channel.place === 'parameter' ? 'param' : channel.place === 'returns' ? 'returns' : 'description'
  const context = {
    place,
    parameter: place === 'param' ? channel.subject : '',
    parameters: new Set(facts.parameters.map(({ name }) => name)),
    callable: facts.returns !== null || facts.kind === 'constructor',
  } as const
  const read = (text: string, first: typeof context | { readonly place: 'description' }): readonly ProseClaim[] =>
    proseClaims(text, readProse(text, 0, text.length), { ...context, ...first })
  // a description of a parameter may speak of the whole, too
  const claims = [
    ...read(sentence, context),
    ...(place === 'description' ? [] : read(sentence, { place: 'description' })),
  ]
  return claims.flatMap(claimBodies)
}

function claimBodies(claim: ProseClaim): readonly ClaimBody[] {
  switch (claim.kind) {
    case 'throws':
      return [{ facet: 'throws', subject: claim.type, aspect: 'presence', value: { when: claim.when, via: null } }]
    case 'throws-nothing':
      return [{ facet: 'throws', subject: 'nothing', aspect: 'absence', value: { holds: true } }]
    case 'branch':
      return [
        {
          facet: 'returns',
          subject: claim.value,
          aspect: 'branch',
          value: { possible: claim.possible, when: claim.when },
        },
      ]
    case 'default':
      return [{ facet: 'param', subject: claim.parameter, aspect: 'default', value: { text: claim.text } }]
    case 'values':
      return [{ facet: 'param', subject: claim.parameter, aspect: 'values', value: { literals: claim.literals } }]
    case 'deprecated':
      return []
    case 'async':
      return [{ facet: 'modifier', subject: 'async', aspect: 'holds', value: { holds: claim.holds } }]
    case 'no-effect':
      return claim.effects.map(subject => ({
        facet: 'effect',
        subject,
        aspect: 'absence',
        value: { target: claim.target },
      }))
  }
}

/** What a model says outside of sentences and no slot is judged by: a deprecation that nobody wrote. */
function withoutInvented(
  documentation: ComponentDocumentation,
  { source }: SourceView,
  take: (channel: Channel, text: string, objection: Objection) => void,
): ComponentDocumentation {
  if (/deprecated/i.test(source)) return documentation
  const modifiers = documentation.modifiers.filter(({ name, text, evidence }) => {
    const isInvented = name === 'deprecated' && evidence.every(({ origin }) => origin === 'answer')
    if (isInvented) {
      const objection = { reason: 'Nothing in the source says that it is deprecated.', isWrong: true }
      take({ place: 'deprecated', subject: '' }, text, objection)
    }
    return !isInvented
  })
  return modifiers.length === documentation.modifiers.length ? documentation : { ...documentation, modifiers }
}
