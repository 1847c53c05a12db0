/**
 * A program as a model: the prompt on its standard input, the answer on its standard output. It may be anything, so it is held to
 * a time and a size, gets no secret that it was not given by name, and whatever it does costs one answer.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { formOf } from './form.ts'
import { withInstruction } from './instruction.ts'
import { estimateTokens } from './tokens.ts'
import { type Outgoing, type Reply, type Transport, TransportError } from './transport.ts'

export interface CommandOptions {
  readonly program: string
  readonly arguments: readonly string[]
  /** Variables besides the harmless ones that the program may see, by name. */
  readonly passVariables: readonly string[]
  readonly environment: NodeJS.ProcessEnv
}

/** An answer of the largest size that is ever asked for has a tenth of it. */
const MAX_OUTPUT_BYTES = 4 * 1024 ** 2
const MAX_ERROR_BYTES = 4096
/** For a program that does not go when it is asked to. */
const KILL_AFTER_MS = 2000
/** For the end of the output after the end of the program: something that it has started may hold it open for ever. */
const LAST_WORDS_MS = 1000

/** What programs need to find themselves, their settings and a language; nothing that opens a door. */
const HARMLESS =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TERM|TMPDIR|TEMP|TMP|XDG_\w+|NO_COLOR|SystemRoot|SystemDrive|ComSpec|PATHEXT|APPDATA|LOCALAPPDATA|USERPROFILE|ProgramData|ProgramFiles|OLLAMA_HOST|OLLAMA_MODELS)$/i

export class CommandTransport implements Transport {
  readonly extraOutputTokens = 0
  readonly #options: CommandOptions

  constructor(options: CommandOptions) {
    this.#options = options
  }

  async send({ system, prompt, schema, signal }: Outgoing): Promise<Reply> {
    const input = `${withInstruction(system, formOf(schema).text)}\n\n${prompt}\n`
    const text = await run(this.#options, input, signal)
    // Nobody counts for us: an estimate is better than nothing for `max-tokens`.
    const usage = { inputTokens: estimateTokens(input), cachedInputTokens: 0, cacheWriteTokens: 0 }
    return { text, usage: { ...usage, outputTokens: estimateTokens(text) }, finish: 'complete', headers: {} }
  }
}

/** The variables that the program gets. */
function childEnvironment({ environment, passVariables }: CommandOptions): NodeJS.ProcessEnv {
  const passed = new Set(passVariables)
  return Object.fromEntries(Object.entries(environment).filter(([name]) => HARMLESS.test(name) || passed.has(name)))
}

async function run(options: CommandOptions, input: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const own = process.platform !== 'win32'
  // In a group of its own, so that what the program has started goes with it.
  const child = spawn(options.program, options.arguments, {
    env: childEnvironment(options),
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: own,
    windowsHide: true,
  })
  const stop = (error: unknown): void => {
    reject(error)
    end(child, own)
  }
  const onAbort = (): void => {
    // It has answered and does not go.
    if (isTimeout(signal.reason) && looksComplete(output.text())) resolve(output.text())
    stop(signal.reason)
  }
  signal.addEventListener('abort', onAbort, { once: true })
  const output = collect(child, MAX_OUTPUT_BYTES, () =>
    stop(new TransportError('rejected', `it printed more than ${MAX_OUTPUT_BYTES} bytes`)),
  )
  child.on('error', error => reject(failureToStart(error)))
  // A program that does not read to the end may still answer.
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  child.on('exit', () => {
    const timer = setTimeout(() => closeStreams(child), LAST_WORDS_MS)
    child.once('close', () => clearTimeout(timer))
  })
  child.on('close', (code, killedBy) => {
    // What it has started does not outlive it.
    kill(child, own, 'SIGKILL')
    if (code === 0) resolve(output.text())
    else
      reject(new TransportError('unavailable', `it ended with ${killedBy ?? `exit code ${code}`}${output.complaint()}`))
  })
  try {
    return await promise
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'TimeoutError'
}

/** Ends as answers do. What it is worth is found out elsewhere. */
function looksComplete(text: string): boolean {
  return /\}\s*(?:```\s*)?$/.test(text.slice(-200))
}

function failureToStart(error: Error): TransportError {
  const missing = 'code' in error && (error.code === 'ENOENT' || error.code === 'EACCES')
  return new TransportError(missing ? 'unusable' : 'unavailable', `it could not be started (${error.message})`)
}

interface Output {
  text(): string
  /** The last of what it wrote to standard error, as the end of a sentence. */
  complaint(): string
}

function collect(child: ChildProcess, maxBytes: number, tooMuch: () => void): Output {
  const chunks: Buffer[] = []
  let bytes = 0
  let errors = Buffer.alloc(0)
  child.stdout?.on('data', (chunk: Buffer) => {
    bytes += chunk.byteLength
    if (bytes <= maxBytes) chunks.push(chunk)
    else {
      chunks.length = 0
      child.stdout?.destroy()
      tooMuch()
    }
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    errors = Buffer.concat([errors, chunk]).subarray(-MAX_ERROR_BYTES)
  })
  return {
    text: () => Buffer.concat(chunks).toString('utf8'),
    complaint: () => {
      const last = errors.toString('utf8').trim().split('\n').at(-1)?.trim() ?? ''
      return last === '' ? '' : `, saying "${last}"`
    },
  }
}

function end(child: ChildProcess, group: boolean): void {
  closeStreams(child)
  kill(child, group, 'SIGTERM')
  const insist = (): void => kill(child, group, 'SIGKILL')
  const timer = setTimeout(insist, KILL_AFTER_MS).unref()
  // The run may be over before that.
  process.once('exit', insist)
  child.once('close', () => {
    clearTimeout(timer)
    process.removeListener('exit', insist)
  })
}

function closeStreams({ stdin, stdout, stderr }: ChildProcess): void {
  stdin?.destroy()
  stdout?.destroy()
  stderr?.destroy()
}

function kill(child: ChildProcess, group: boolean, name: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return
  try {
    if (group) process.kill(-child.pid, name)
    else child.kill(name)
  } catch {
    // It is gone already, which is what was wanted.
  }
}
