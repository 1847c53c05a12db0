/** Messages in a runner's log. Warnings and errors stay plain lines: annotations are few and belong to findings. */
import { debug, endGroup, info, startGroup } from '@actions/core'
import type { Logger } from '../logger.ts'

export function runnerLogger(): Logger {
  const placed = (message: string, at?: { readonly file: string; readonly line?: number }): string =>
    at === undefined || message.includes(at.file)
      ? message
      : `${at.file}${at.line === undefined ? '' : `:${at.line}`}: ${message}`
  // A group begins with the first line in it: one that holds nothing would only be opened in vain.
  let waiting: string | null = null
  const say = (line: string): void => {
    if (waiting !== null) startGroup(waiting)
    waiting = null
    info(line)
  }
  return {
    debug,
    info: message => say(message),
    warn: (message, at) => say(`\u001b[33mWarning:\u001b[0m ${placed(message, at)}`),
    error: (message, at) => say(`\u001b[31mError:\u001b[0m ${placed(message, at)}`),
    async group(title, body) {
      waiting = title
      try {
        return await body()
      } finally {
        if (waiting === null) endGroup()
        waiting = null
      }
    },
  }
}
