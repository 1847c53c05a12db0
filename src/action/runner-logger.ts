/** Messages in a runner's log. Warnings and errors stay plain lines: annotations are few and belong to findings. */
import { debug, endGroup, info, startGroup } from '@actions/core'
import type { Logger } from '../logger.ts'

export function runnerLogger(): Logger {
  const placed = (message: string, at?: { readonly file: string; readonly line?: number }): string =>
    at === undefined || message.includes(at.file)
      ? message
      : `${at.file}${at.line === undefined ? '' : `:${at.line}`}: ${message}`
  return {
    debug,
    info: message => info(message),
    warn: (message, at) => info(`\u001b[33mWarning:\u001b[0m ${placed(message, at)}`),
    error: (message, at) => info(`\u001b[31mError:\u001b[0m ${placed(message, at)}`),
    async group(title, body) {
      startGroup(title)
      try {
        return await body()
      } finally {
        endGroup()
      }
    },
  }
}
