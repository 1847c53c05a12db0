/** What would be published with less than two streams, a comparison and an oracle: the same lies, the same answers. */
import { compareProse, withSentences } from '../../src/comparison/agreement.ts'
import { compareComponent } from '../../src/comparison/compare-component.ts'
import { sayTheSame } from '../../src/comparison/equality.ts'
import { mergeDocumentation } from '../../src/comparison/merge.ts'
import type { ComponentDocumentation, ComponentFacts, Oracle } from '../../src/model/index.ts'
import { fieldOf } from '../../src/model/index.ts'
import { applyToDocumentation, claimsOf } from '../../src/streams/index.ts'

/** Two streams and nobody who knows the code: what both say is published, whether or not it is so. */
export function comparedOnly(
  a: ComponentDocumentation,
  b: ComponentDocumentation,
  facts: ComponentFacts,
): ComponentDocumentation {
  const others = new Map(claimsOf(b).map(claim => [fieldOf(claim), claim]))
  let agreed = withSentences(a, compareProse(a, b, withoutKnowledge(facts)).a)
  for (const claim of claimsOf(a)) {
    if (claim.facet === 'summary' || claim.facet === 'description') continue
    const other = others.get(fieldOf(claim))
    if (other === undefined || !sayTheSame(claim, other))
      agreed = applyToDocumentation(agreed, fieldOf(claim), null, 'said by one').documentation
  }
  return agreed
}

/** The comparison of sentences leans on words that analysis has seen: here it has seen nothing but the name. */
function withoutKnowledge(facts: ComponentFacts): ComponentFacts {
  return {
    ...facts,
    docComments: [],
    exits: [],
    throws: [],
    effects: [],
    calls: [],
    externalCalls: [],
    parameters: [],
    members: [],
  }
}

/** One stream, validated and judged, its word standing wherever the oracle does not refute it. */
export function judgedOnly(
  validated: ComponentDocumentation,
  facts: ComponentFacts,
  oracle: Pick<Oracle, 'component' | 'judge' | 'verifyEdge'>,
): ComponentDocumentation {
  const { discrepancies } = compareComponent(validated, null, facts, oracle)
  const decided = discrepancies.filter(({ resolution }) => resolution === 'ground_truth')
  // as if an author had written it: his sentences need nobody to bear them out
  return mergeDocumentation({ ...validated, engine: 'declared' }, null, facts, decided) ?? validated
}
