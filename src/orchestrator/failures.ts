/** Failures in a log: a cause that concerns thousands of components is one line, and no log drowns in them. */
import type { FailedComponent } from '../model/index.ts'

const MOST_LINES = 20

/** One line a cause and stream, in the order of their first component. All of them stand in the report. */
export function failureLines(failures: readonly FailedComponent[]): string[] {
  const byCause = Map.groupBy(failures, ({ stream, message }) => `${stream} ${message}`)
  const lines = [...byCause.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const { stream, component, message } = first
    const more = others.length === 0 ? '' : ` and ${others.length} more`
    return [`Stream ${stream} could not document ${component}${more}: ${message}`]
  })
  const left = lines.length - MOST_LINES
  return left > 0 ? [...lines.slice(0, MOST_LINES), `and ${left} more failures, which the report lists.`] : lines
}
