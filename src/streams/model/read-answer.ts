/** From what a model wrote to the components that it documented: one that is wrong does not spoil those beside it. */
import { z } from 'zod'
import type { ComponentId, SourceView } from '../../model/index.ts'
import { readAnswer } from '../../models/answer.ts'
import { type ComponentAnswer, componentAnswer } from './answer.ts'
import { problemsOf } from './answer-problems.ts'

export interface ReadAnswers {
  readonly good: ReadonlyMap<ComponentId, ComponentAnswer>
  /** What is wrong with the answers about the others. */
  readonly bad: ReadonlyMap<ComponentId, readonly string[]>
}

/** `value`: the parsed answer; anything at all */
export function readAnswers(value: unknown, views: readonly SourceView[]): ReadAnswers {
  const good = new Map<ComponentId, ComponentAnswer>()
  const bad = new Map<ComponentId, readonly string[]>()
  const items = itemsOf(value)
  for (const view of views) {
    // who asks about one component gets one answer, whatever it calls it: `problemsOf` tells
    const own = items.filter(item => componentOf(item) === view.id)
    const item = own[0] ?? (views.length === 1 ? items[0] : undefined)
    if (item === undefined) {
      bad.set(view.id, [`There is no item for ${JSON.stringify(view.id)} in "components".`])
      continue
    }
    if (own.length > 1) {
      bad.set(view.id, [`There are ${own.length} items for ${JSON.stringify(view.id)} in "components".`])
      continue
    }
    const parsed = componentAnswer.safeParse(item)
    const problems = parsed.success ? problemsOf(parsed.data, view, views) : [z.prettifyError(parsed.error)]
    if (parsed.success && problems.length === 0) good.set(view.id, parsed.data)
    else bad.set(view.id, problems)
  }
  return { good, bad }
}

const anyItems = z.object({ components: z.array(z.unknown()) })

function itemsOf(value: unknown): readonly unknown[] {
  return anyItems.safeParse(value).data?.components ?? []
}

/** What can be read out of a text that was not accepted as a whole. */
export function readText(text: string, views: readonly SourceView[]): ReadAnswers {
  return readAnswers(readAnswer(text, anyItems, undefined).value, views)
}

function componentOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'component' in item ? item.component : undefined
}
