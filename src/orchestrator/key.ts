/**
 * The key that decides whether a component is documented again. It covers all that a stream's output can depend on: the component
 * without its layout, the effect summaries of its callees (signature, throws, effects; not their bodies), the types it mentions,
 * and the answers that people gave about it. The stream's engine is kept beside it, not in it.
 */
import type { ComponentId, Oracle } from '../model/index.ts'
import { compareText } from '../model/index.ts'
import { digest } from './digest.ts'
import type { Portraits } from './portrait.ts'
import { summarise } from './portrait.ts'

/** Raised when an equal key no longer means an equal output although nothing else about the engines changed. */
const KEY_VERSION = 1

/** @param answers by component, what identifies the answers that people gave about it as it is now */
export function componentKeys(
  oracle: Oracle,
  portraits: Portraits,
  answers: ReadonlyMap<ComponentId, string> = new Map(),
): Map<ComponentId, string> {
  const summaries = new Map<ComponentId, string>()
  const summaryOf = (id: ComponentId): string => {
    let summary = summaries.get(id)
    if (summary === undefined) {
      const facts = oracle.component(id)
      summary = facts === undefined ? '' : digest(summarise(facts))
      summaries.set(id, summary)
    }
    return summary
  }
  const keys = new Map<ComponentId, string>()
  for (const facts of oracle.facts.components) {
    const neighbours = [...new Set([...facts.calls.map(call => call.callee), ...facts.typesMentioned])]
    const parts = neighbours.sort(compareText).map(id => `${id}=${summaryOf(id)}`)
    const given = answers.get(facts.id) ?? ''
    keys.set(facts.id, digest([KEY_VERSION, portraits.get(facts.id)?.state ?? '', ...parts, given].join('\n')))
  }
  return keys
}
