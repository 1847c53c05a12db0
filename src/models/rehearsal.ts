/** What would be asked, and what it is expected to take, without asking. */
import type { Expense } from '../model/index.ts'
import { formOf } from './form.ts'
import { estimateTokens } from './tokens.ts'
import { NO_USAGE } from './transport.ts'
import { type Model, ModelError, type ModelRequest, type Tier } from './types.ts'

/** A request that was not sent. */
export interface ExpectedRequest extends Expense, Pick<ModelRequest<unknown>, 'components' | 'tier'> {}

/** Of output for each component: what an ordinary answer takes. A model that thinks takes more, and nobody knows how much. */
const ORDINARY_OUTPUT: Readonly<Record<Tier, number>> = { generation: 300, validation: 100, arbitration: 100 }

/** The same model, which gives the answers that are kept; of every other request it tells what it would take, and has no answer. */
export function rehearsed(model: Model, onAsked: (request: ExpectedRequest) => void): Model {
  return {
    id: model.id,
    version: model.version,
    contextTokens: model.contextTokens,
    costOf: tokens => model.costOf(tokens),
    recall: request => model.recall(request),
    keep() {},
    async generate(request) {
      const value = model.recall(request)
      if (value !== null) return { value, text: '', usage: NO_USAGE, kept: true }
      const { system, prompt, schema, tier, components } = request
      const inputTokens = estimateTokens(system) + formOf(schema).tokens + estimateTokens(prompt)
      onAsked(expected(model, tier, components, inputTokens))
      throw new ModelError('It is not asked yet.', { kind: 'over-budget' })
    },
  }
}

/** What a request of that size is expected to take. */
export function expected(
  model: Model,
  tier: Tier,
  components: ExpectedRequest['components'],
  inputTokens: number,
): ExpectedRequest {
  const outputTokens = ORDINARY_OUTPUT[tier] * Math.max(1, components.length)
  return { tier, components, inputTokens, outputTokens, costUsd: model.costOf({ inputTokens, outputTokens }) }
}
