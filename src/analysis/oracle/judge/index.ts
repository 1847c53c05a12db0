import type { Claim, Verdict } from '../../../model/index.ts'
import type { JudgeContext } from '../context.ts'
import { unknown } from '../verdicts.ts'
import { judgeCalls } from './calls.ts'
import { judgeEffect } from './effects.ts'
import { judgeExample } from './examples.ts'
import { judgeModifier } from './modifiers.ts'
import { judgeParam } from './param.ts'
import { judgeReference } from './references.ts'
import { judgeReturns } from './returns.ts'
import { judgeThrows } from './throws.ts'

/** Answers any claim, however strange: what cannot be looked at is `unknown`. */
export function judge(claim: Claim, context: JudgeContext): Verdict {
  try {
    return judgeFacet(claim, context)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return unknown(`it could not be checked: ${message}`)
  }
}

function judgeFacet(claim: Claim, context: JudgeContext): Verdict {
  switch (claim.facet) {
    case 'param':
      return judgeParam(claim, context)
    case 'returns':
      return judgeReturns(claim, context)
    case 'throws':
      return judgeThrows(claim, context)
    case 'calls':
      return judgeCalls(claim, context)
    case 'effect':
      return judgeEffect(claim, context)
    case 'modifier':
      return judgeModifier(claim, context)
    case 'example':
      return judgeExample(claim, context)
    case 'reference':
      return judgeReference(claim, context)
    case 'summary':
    case 'description':
      return unknown('prose', false)
  }
}
