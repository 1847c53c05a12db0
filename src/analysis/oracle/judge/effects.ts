import type { EffectFact, Verdict } from '../../../model/index.ts'
import type { ClaimOf, Judge } from '../context.ts'
import { evidenceOf, proven, refuted, unknown } from '../verdicts.ts'

/** "writes …", "does not modify …", "pure". */
export const judgeEffect: Judge<'effect'> = (claim, context) => {
  const facts = context.component(claim.component)
  if (facts === undefined) return unknown('the component is not known')
  const ofKind = facts.effects.filter(effect => effect.kind === claim.subject)
  const { target } = claim.value
  const hit = target === null ? ofKind[0] : ofKind.find(effect => touches(effect, target))
  const own =
    target === null
      ? ofKind.find(effect => effect.via === null)
      : ofKind.find(effect => effect.via === null && touches(effect, target))
  if (claim.aspect === 'presence') {
    if (hit !== undefined) return proven(words(claim, hit), evidenceOf(hit.span, 'body', hit.target))
    if (!facts.hasBody || !facts.effectsComplete) return unknown('what it calls may do it')
    if (ofKind.length > 0) return unknown('it touches something else of that kind')
    return refuted(
      'effect-absent',
      `it is documented to have an effect (${claim.subject}), but it has none of that kind`,
      null,
      evidenceOf(facts.nameSpan, 'body', facts.signature),
    )
  }
  return judgeAbsence(claim, facts, own, hit)
}

function judgeAbsence(
  claim: ClaimOf<'effect'>,
  facts: {
    readonly hasBody: boolean
    readonly effectsComplete: boolean
    readonly nameSpan: EffectFact['span']
    readonly signature: string
  },
  own: EffectFact | undefined,
  hit: EffectFact | undefined,
): Verdict {
  if (own !== undefined) {
    return refuted(
      'effect-present',
      `it is documented not to have this effect, but ${words(claim, own)}`,
      { facet: 'effect', subject: claim.subject, aspect: 'presence', value: { target: own.target } },
      evidenceOf(own.span, 'body', own.target),
    )
  }
  if (hit !== undefined) return unknown(`it may: ${words(claim, hit)}`, true, evidenceOf(hit.span, 'body', hit.target))
  if (!facts.hasBody || !facts.effectsComplete) return unknown('what it calls may do it')
  return proven('no such effect is found', evidenceOf(facts.nameSpan, 'body', facts.signature))
}

/** `options` is touched by a write to `options.retries`. */
function touches(effect: EffectFact, target: string): boolean {
  return effect.target === target || effect.target.startsWith(`${target}.`) || effect.target.startsWith(`${target}[`)
}

function words(claim: ClaimOf<'effect'>, effect: EffectFact): string {
  switch (claim.subject) {
    case 'writes-this':
    case 'writes-parameter':
    case 'writes-module-state':
      return `it writes \`${effect.target}\``
    case 'file-system':
    case 'network':
    case 'process':
    case 'environment':
    case 'time':
    case 'randomness':
    case 'console':
      return `it uses \`${effect.target}\``
  }
}
