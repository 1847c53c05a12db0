/** Messages on standard error: plain lines in a log, a little colour on a terminal. Standard output is left to results. */
import type { Logger } from '../logger.ts'

export type Verbosity = 'quiet' | 'normal' | 'verbose'

export interface TerminalStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** True where colour is wanted: a terminal, and neither NO_COLOR nor TERM=dumb. FORCE_COLOR overrules. See no-color.org. */
export function wantsColor(stream: TerminalStream, env: NodeJS.ProcessEnv): boolean {
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true
  return stream.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
}

export function terminalLogger(stream: TerminalStream, verbosity: Verbosity, color: boolean): Logger {
  const paint = (code: number, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text)
  const line = (text: string): void => void stream.write(`${text}\n`)
  const placed = (message: string, at?: { readonly file: string; readonly line?: number }): string =>
    at === undefined || message.includes(at.file)
      ? message
      : `${at.file}${at.line === undefined ? '' : `:${at.line}`}: ${message}`
  return {
    debug(message) {
      if (verbosity === 'verbose') line(paint(2, message))
    },
    info(message) {
      if (verbosity !== 'quiet') line(message)
    },
    warn(message, at) {
      line(`${paint(33, 'warning:')} ${placed(message, at)}`)
    },
    error(message, at) {
      line(`${paint(31, 'error:')} ${placed(message, at)}`)
    },
    group(title, body) {
      this.info(title)
      return body()
    },
  }
}
