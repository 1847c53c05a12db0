/**
 * The key that decides whether a component is documented again. It covers all that a stream's output can depend on: the component
 * without its layout, the effect summaries of its callees (signature, throws, effects; not their bodies), and the types it mentions.
 * The stream's engine is kept beside it, not in it. What people answered is applied to what is looked up just as to what is written
 * anew, so it is no part of the key until the key is published.
 */
import type { ComponentId, Discrepancy, Oracle } from '../model/index.ts'
import { compareText } from '../model/index.ts'
import { digest } from './digest.ts'
import type { Portraits } from './portrait.ts'
import { summarise } from './portrait.ts'

/** Raised when an equal key no longer means an equal output although nothing else about the engines changed. */
const KEY_VERSION = 1

export function componentKeys(oracle: Oracle, portraits: Portraits): Map<ComponentId, string> {
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
    keys.set(facts.id, digest([KEY_VERSION, portraits.get(facts.id)?.state ?? '', ...parts].join('\n')))
  }
  return keys
}

/** The keys as they are published: with the answers that hold in the documentation. */
export function keysWithAnswers(
  keys: ReadonlyMap<ComponentId, string>,
  discrepancies: readonly Discrepancy[],
): ReadonlyMap<ComponentId, string> {
  const answered = new Map<ComponentId, string[]>()
  for (const { component, id, answer, resolved } of discrepancies) {
    if (answer === undefined) continue
    const said = resolved === null || resolved === undefined ? null : [resolved.facet, resolved.subject, resolved.value]
    answered.set(component, [...(answered.get(component) ?? []), JSON.stringify([id, answer, said])])
  }
  if (answered.size === 0) return keys
  const published = new Map(keys)
  for (const [component, lines] of answered)
    published.set(component, digest([keys.get(component) ?? '', ...lines.sort(compareText)].join('\n')))
  return published
}
