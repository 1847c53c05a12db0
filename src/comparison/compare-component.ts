/** What two streams say about one component, claim by claim, with the oracle as the judge. */

import type {
  Claim,
  ClaimBody,
  ClaimField,
  ComponentDocumentation,
  ComponentFacts,
  Discrepancy,
  DiscrepancyType,
  Oracle,
  Resolution,
  Verdict,
} from '../model/index.ts'
import { fieldOf, isMachineSaid } from '../model/index.ts'
import { sameCallee } from '../streams/callee.ts'
import { isBuiltIn } from '../streams/engine.ts'
import { compareProse } from './agreement.ts'
import { isBlockingType, type Situation, severityOf, typeOf } from './classification.ts'
import { conclusionOf, confidenceOf, decide, type Found, truthOf } from './decision.ts'
import { discrepancyId, saysSomething, sayTheSame } from './equality.ts'
import { factInstead } from './machine-said.ts'
import { explain, speakerOf } from './messages.ts'
import { hasBehaviour, isPrivate, tellsSomething } from './reader.ts'
import { isSecurityEffect, isSecurityRelevant, securityEffectsOf } from './security.ts'
import { slotsOf } from './slots.ts'

export type ComparisonOracle = Pick<Oracle, 'component' | 'judge' | 'verifyEdge'>

export interface ComponentComparison {
  readonly discrepancies: readonly Discrepancy[]
  readonly comparable: number
  readonly agreeing: number
  /** Edges that both document and nothing refutes. */
  readonly edgesMatching: number
  /** Documented by one and proven or refuted, or proven and documented by none: each counts once for each stream that is wrong. */
  readonly edgesWrong: number
}

export interface ComparisonOptions {
  /** Somebody can tell whether two sentences mean the same, and is to be shown those that words alone cannot match. */
  readonly hasArbiter?: boolean
}

export function compareComponent(
  a: ComponentDocumentation | null,
  b: ComponentDocumentation | null,
  facts: ComponentFacts,
  oracle: ComparisonOracle,
  options: ComparisonOptions = {},
): ComponentComparison {
  const comparison = new Comparison(a, b, facts, oracle, options)
  comparison.run()
  return comparison
}

class Comparison implements ComponentComparison {
  readonly discrepancies: Discrepancy[] = []
  comparable = 0
  agreeing = 0
  edgesMatching = 0
  edgesWrong = 0
  readonly #a: ComponentDocumentation | null
  readonly #b: ComponentDocumentation | null
  readonly #facts: ComponentFacts
  readonly #oracle: ComparisonOracle
  readonly #options: ComparisonOptions
  /**
   * Parameters that a stream invented, and return values that are not there: what else the same stream says of them is the same
   * mistake, and goes with the correction.
   */
  readonly #gone = { A: new Set<string>(), B: new Set<string>() }

  constructor(
    a: ComponentDocumentation | null,
    b: ComponentDocumentation | null,
    facts: ComponentFacts,
    oracle: ComparisonOracle,
    options: ComparisonOptions,
  ) {
    this.#options = options
    this.#a = a
    this.#b = b
    this.#facts = facts
    this.#oracle = oracle
  }

  run(): void {
    const claimsA = slotsOf(this.#a, this.#facts, this.#oracle)
    const claimsB = slotsOf(this.#b, this.#facts, this.#oracle)
    // First what there is, then what is said about it.
    for (const roots of [true, false]) {
      for (const [slot, a] of claimsA) if (isRoot(a) === roots) this.#pair(slot, a, claimsB.get(slot) ?? null)
      for (const [slot, b] of claimsB) {
        if (isRoot(b) === roots && !claimsA.has(slot)) this.#pair(slot, null, b)
      }
    }
    this.#findMissingCalls(claimsA, claimsB)
    this.#findSecurityGaps(claimsA, claimsB)
    this.#compareProse()
    this.#findMissingProse()
  }

  #pair(slot: ClaimField, a: Claim | null, b: Claim | null): void {
    const facet = (a ?? b)?.facet
    if (facet === 'summary' || facet === 'description') return
    const spokenA = a !== null && saysSomething(a) && !this.#isMoot(a, 'A') ? a : null
    const spokenB = b !== null && saysSomething(b) && !this.#isMoot(b, 'B') ? b : null
    if (spokenA !== null && spokenB !== null) this.#compareBoth(slot, spokenA, spokenB)
    else if (spokenA !== null) this.#judgeOne(slot, spokenA, 'A')
    else if (spokenB !== null) this.#judgeOne(slot, spokenB, 'B')
  }

  #isMoot(claim: Claim, stream: 'A' | 'B'): boolean {
    const gone = this.#gone[stream]
    if (gone.size === 0) return false
    if (claim.facet === 'returns') return claim.aspect !== 'presence' && gone.has('returns')
    if (claim.facet !== 'param') return false
    const dot = claim.subject.indexOf('.')
    const isOwnersFault = dot > 0 && gone.has(claim.subject.slice(0, dot))
    return isOwnersFault || (claim.aspect !== 'presence' && gone.has(claim.subject))
  }

  #compareBoth(slot: ClaimField, a: Claim, b: Claim): void {
    this.comparable++
    // Calls are many, agree nearly always, and their edge is known without collecting evidence for a verdict.
    const edge = a.facet === 'calls' ? this.#oracle.verifyEdge(a.component, a.subject) : null
    if (edge !== null && edge.verdict !== 'refuted' && (edge.edge !== null || !areMachineSaid(a, b))) {
      this.agreeing++
      this.edgesMatching++
      return
    }
    const verdictA = this.#oracle.judge(a)
    if (sayTheSame(a, b)) {
      if (verdictA.verdict !== 'refuted') {
        this.agreeing++
        this.#doubtShared(slot, a, b, verdictA)
        return
      }
      if (a.facet === 'calls') this.edgesWrong += 2
      const resolved = truthOf(verdictA, a)
      this.#add(slot, a, b, { verdictA, verdictB: verdictA, type: 'SHARED_HALLUCINATION', resolved })
      return
    }
    const verdictB = this.#oracle.judge(b)
    if (verdictA.verdict === 'proven' && verdictB.verdict === 'proven') {
      this.agreeing++
      return
    }
    const resolved = decide(a, verdictA, b, verdictB)
    const instead = resolved === undefined ? this.#insteadOf(a, b, verdictA, verdictB) : undefined
    if (instead !== undefined) {
      // neither is taken at its word, so there is nothing to compare
      this.comparable--
      const type = this.#typeOf(a, 'unproven')
      this.#add(slot, a, b, { verdictA, verdictB, type, resolved: instead, consensus: true })
      return
    }
    this.#add(slot, a, b, { verdictA, verdictB, type: this.#typeOf(a, 'differ'), resolved })
  }

  /**
   * Two machines that agree on what could be proven and is not: two of them may make the same mistake, so what analysis knows of it
   * is published, and where it knows nothing that it should know, nothing.
   */
  #doubtShared(slot: ClaimField, a: Claim, b: Claim, verdict: Verdict): void {
    if (verdict.verdict !== 'unknown' || !verdict.checkable || !areMachineSaid(a, b)) return
    const instead = factInstead(a, this.#facts, this.#oracle)
    if (instead === undefined || (instead !== null && sayTheSame(instead, a))) return
    const type = this.#typeOf(a, 'unproven')
    this.#add(slot, a, b, { verdictA: verdict, verdictB: verdict, type, resolved: instead, consensus: true })
  }

  /** Two differ, and nothing is proven: an author's word or the code's own text stands against a machine's conclusion. */
  #insteadOf(a: Claim, b: Claim, verdictA: Verdict, verdictB: Verdict): Claim | null | undefined {
    const checkable = [verdictA, verdictB].every(one => one.verdict === 'unknown' && one.checkable)
    if (isMachineSaid(a) !== isMachineSaid(b)) return isMachineSaid(a) ? b : a
    return checkable && areMachineSaid(a, b) ? factInstead(a, this.#facts, this.#oracle) : undefined
  }

  /**
   * Only one speaks. Proven: it is adopted without a word, unless the silence of the other is a gap of its own. Refuted: it
   * is dropped. Unknown: what can never be checked is published, and so is a comment, as a quotation; a stream's own conclusion
   * that could have been proven and was not is left out.
   */
  #judgeOne(slot: ClaimField, claim: Claim, speaker: 'A' | 'B'): void {
    const a = speaker === 'A' ? claim : null
    const b = speaker === 'B' ? claim : null
    const other = speaker === 'A' ? this.#b : this.#a
    const verdict = this.#oracle.judge(claim)
    const verdicts = { verdictA: a === null ? null : verdict, verdictB: b === null ? null : verdict }
    switch (verdict.verdict) {
      case 'proven': {
        if (claim.facet === 'calls') {
          if (other === null) this.edgesMatching++
          else this.edgesWrong++
        }
        const isGap =
          claim.facet === 'calls' ||
          (claim.facet === 'effect' &&
            claim.aspect === 'presence' &&
            isSecurityEffect(claim.subject, this.#targetOf(claim)))
        if (isGap && other !== null) {
          this.#add(slot, a, b, { ...verdicts, type: this.#missingType(claim), resolved: claim })
        }
        return
      }
      case 'refuted':
        if (claim.facet === 'calls') this.edgesWrong++
        this.#add(slot, a, b, {
          ...verdicts,
          type: this.#typeOf(claim, 'wrong'),
          resolved: truthOf(verdict, claim),
        })
        return
      case 'unknown':
        if (!verdict.checkable || this.#stands(claim)) return
        // an author's word needs nobody beside it, and a model's does
        if (other === null && !isMachineSaid(claim)) return
        this.#add(slot, a, b, { ...verdicts, type: this.#typeOf(claim, 'unproven'), resolved: null, consensus: true })
    }
  }

  /** Has a claim that could not be proven something else to stand on? */
  #stands(claim: Claim): boolean {
    // A call that analysis holds possible needs a second reason, and the other stream's reading is one.
    if (claim.facet === 'calls') return this.#oracle.verifyEdge(claim.component, claim.subject).edge !== null
    const isQuoted = claim.evidence.some(item => item.origin === 'comment' || item.origin === 'signature')
    // What errors and effects come through a callee is a conclusion; a parameter's type and default are seen in the code itself.
    const isSeen = claim.evidence.length > 0 && (claim.facet === 'param' || claim.facet === 'returns')
    return isQuoted || (isSeen && !isMachineSaid(claim))
  }

  /**
   * Sentences of two machines: what both say in whatever words is published, what one says alone is left out without a word, and
   * what contradicts itself between them is a question. Built-in engines are not meant to say the same: one quotes the author, the
   * other describes the code.
   */
  #compareProse(): void {
    if (this.#a === null || this.#b === null || isBuiltIn(this.#a.engine) || isBuiltIn(this.#b.engine)) return
    const { a, b, contradictions, apart } = compareProse(this.#a, this.#b, this.#facts)
    const agreed = Math.min(a.size, b.size)
    this.comparable += agreed + contradictions.length
    this.agreeing += agreed
    for (const { a: first, b: second } of contradictions) this.#addProse('description', first, second)
    if (apart !== null && this.#options.hasArbiter === true) this.#addProse('summary', apart.a, apart.b)
  }

  /** Open. Summaries that only differ in their words are no matter for a person. */
  #addProse(facet: 'summary' | 'description', a: string, b: string): void {
    const claimOf = (text: string): Claim => {
      const common = {
        subject: 'text',
        aspect: 'text',
        value: { text },
        component: this.#facts.id,
        evidence: [],
      } as const
      return facet === 'summary' ? { facet, ...common } : { facet, ...common }
    }
    const unknown: Verdict = { verdict: 'unknown', reason: 'Prose cannot be checked.', evidence: [], checkable: false }
    this.#add(fieldOf({ facet, subject: 'text', aspect: 'text' }), claimOf(a), claimOf(b), {
      verdictA: unknown,
      verdictB: unknown,
      type: 'PROSE_MISMATCH',
      resolved: undefined,
      isForPeople: facet === 'description',
    })
  }

  /** Calls that are proven and that neither stream has. */
  #findMissingCalls(claimsA: ReadonlyMap<ClaimField, Claim>, claimsB: ReadonlyMap<ClaimField, Claim>): void {
    for (const call of this.#facts.calls) {
      if (call.verdict !== 'proven') continue
      const body: ClaimBody = {
        facet: 'calls',
        subject: call.callee,
        aspect: 'presence',
        value: { callType: call.sites[0]?.callType ?? null },
      }
      const slot = fieldOf({ ...body, subject: sameCallee(call.callee, id => this.#oracle.component(id)) })
      if (claimsA.has(slot) || claimsB.has(slot)) continue
      this.edgesWrong += this.#a !== null && this.#b !== null ? 2 : 1
      this.#addMissing(slot, body, 'The code makes this call, and neither stream documents it.')
    }
  }

  /** Effects that matter for security, are proven, and that neither stream has. */
  #findSecurityGaps(claimsA: ReadonlyMap<ClaimField, Claim>, claimsB: ReadonlyMap<ClaimField, Claim>): void {
    for (const effect of securityEffectsOf(this.#facts)) {
      const body: ClaimBody = {
        facet: 'effect',
        subject: effect.kind,
        aspect: 'presence',
        value: { target: effect.target },
      }
      const slot = fieldOf(body)
      if (claimsA.has(slot) || claimsB.has(slot)) continue
      if (this.discrepancies.some(known => known.field === slot)) continue
      this.#addMissing(slot, body, 'The code does this, and neither stream documents it.')
    }
  }

  #addMissing(slot: ClaimField, body: ClaimBody, conclusion: string): void {
    const claim: Claim = { ...body, component: this.#facts.id, evidence: [] }
    const verdict = this.#oracle.judge(claim)
    if (verdict.verdict !== 'proven') return
    const resolved: Claim = { ...claim, evidence: verdict.evidence }
    const type = this.#missingType(claim)
    this.#add(slot, null, null, { verdictA: null, verdictB: null, type, resolved, conclusion, missing: claim })
  }

  /** Nobody has a word for a reader, and no analysis can make one up: this is for a person. */
  #findMissingProse(): void {
    const facts = this.#facts
    if (this.#a === null && this.#b === null) return
    if (tellsSomething(this.#a) || tellsSomething(this.#b)) return
    if (!hasBehaviour(facts)) return
    const security = isSecurityRelevant(facts)
    if (!security && (facts.visibility !== 'public' || isPrivate(facts, this.#a))) return
    const slot = fieldOf({ facet: 'summary', subject: 'text', aspect: 'text' })
    const type: DiscrepancyType = security ? 'SECURITY_RELEVANT_GAP' : 'MISSING_PUBLIC_API_DOC'
    const conclusion = security
      ? 'This is relevant for security, and nothing is known about what it is for. Please document it.'
      : 'This is public, and nothing is known about what it is for. Please document it.'
    this.#add(slot, null, null, { verdictA: null, verdictB: null, type, resolved: undefined, conclusion })
  }

  #typeOf(claim: ClaimBody, situation: Situation): DiscrepancyType {
    return typeOf(claim, situation, this.#facts, id => this.#oracle.component(id))
  }

  #missingType(claim: Claim): DiscrepancyType {
    if (claim.facet !== 'effect') return this.#typeOf(claim, 'missing')
    return this.#typeOf({ ...claim, value: { target: this.#targetOf(claim) } }, 'missing')
  }

  /** An effect that has several targets is judged by the one that matters most. */
  #targetOf(claim: Claim & { readonly facet: 'effect' }): string | null {
    if (claim.value.target !== null) return claim.value.target
    const effect = securityEffectsOf(this.#facts).find(own => own.kind === claim.subject)
    return effect?.target ?? null
  }

  #add(slot: ClaimField, a: Claim | null, b: Claim | null, found: Found): void {
    const { verdictA, verdictB, type, resolved } = found
    const facts = this.#facts
    this.#noteGone(a, verdictA, this.#gone.A)
    this.#noteGone(b, verdictB, this.#gone.B)
    const claim = a ?? b ?? found.missing ?? null
    const resolution: Resolution =
      resolved === undefined ? 'open' : found.consensus === true ? 'consensus' : 'ground_truth'
    const underlying = type === 'SHARED_HALLUCINATION' && claim !== null ? this.#typeOf(claim, 'wrong') : type
    this.discrepancies.push({
      id: discrepancyId(facts.id, slot, a, b),
      type,
      blocking: resolution !== 'consensus' && isBlockingType(underlying),
      severity: severityOf(type, facts),
      component: facts.id,
      field: slot,
      a,
      b,
      verdictA,
      verdictB,
      resolution,
      ...(resolved === undefined ? {} : { resolved }),
      confidence: confidenceOf(resolution, resolved, verdictA, verdictB),
      requiresHumanReview: resolution === 'open' && found.isForPeople !== false,
      message: this.#message(a, b, found, resolution),
    })
  }

  #noteGone(claim: Claim | null, verdict: Verdict | null, gone: Set<string>): void {
    if (claim === null || verdict?.verdict !== 'refuted') return
    if (claim.facet === 'returns' && claim.aspect === 'presence' && claim.value.returns) gone.add('returns')
    const isGone = verdict.cause === 'param-gone' || verdict.cause === 'param-renamed'
    if (claim.facet === 'param' && claim.aspect === 'presence' && isGone) gone.add(claim.subject)
  }

  #message(a: Claim | null, b: Claim | null, found: Found, resolution: Resolution): string {
    const said = []
    if (a !== null && this.#a !== null) said.push({ speaker: speakerOf(a, this.#a.engine, 'A'), claim: a })
    if (b !== null && this.#b !== null) said.push({ speaker: speakerOf(b, this.#b.engine, 'B'), claim: b })
    const missing = found.missing
    if (missing !== undefined) said.push({ speaker: 'the code', claim: missing })
    return explain(this.#facts, said, found.conclusion ?? conclusionOf(found, resolution))
  }
}

function areMachineSaid(a: Claim, b: Claim): boolean {
  return isMachineSaid(a) && isMachineSaid(b)
}

/** A parameter or the return value itself: without it there is nothing else to say of it. */
function isRoot(claim: Claim): boolean {
  if (claim.facet === 'param') return claim.aspect === 'presence' && !claim.subject.includes('.')
  return claim.facet === 'returns' && claim.aspect === 'presence'
}
