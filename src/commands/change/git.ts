/**
 * Asks Git about a checkout. Arguments go as an array and never through a shell; commits are named by their id, so that no branch's name
 * can be taken for an option. Git never asks for a password, and is stopped when it takes too long.
 */
import { spawn } from 'node:child_process'
import { lstatSync } from 'node:fs'
import { messageOf } from '../../errors.ts'

export interface GitOptions {
  readonly cwd: string
  readonly signal?: AbortSignal | undefined
  /** Milliseconds. */
  readonly timeout?: number
  readonly input?: string
  /** Trusts a checkout of another user, as a job inside a container has it. Not for a person's machine. */
  readonly trustOwner?: boolean
}

/** Git answered with an error, or could not be run; the message is Git's own first line. */
class GitFailure extends Error {
  override readonly name = 'GitFailure'
}

/** Guards against a server that does not answer. */
const LOCAL_TIMEOUT_MS = 60_000
/** What Git says when it fails is short. */
const MOST_STDERR = 20_000
/** No file that is analysed comes near; guards the memory. */
const MOST_STDOUT = 1_000_000_000

/** @throws {GitFailure} */
export async function git(args: readonly string[], options: GitOptions): Promise<Buffer> {
  const { cwd, signal, timeout = LOCAL_TIMEOUT_MS, input = '', trustOwner = false } = options
  const trust = trustOwner ? ['-c', 'safe.directory=*'] : []
  const child = spawn('git', [...trust, ...args], {
    cwd,
    env: { ...process.env, ...QUIET },
    stdio: ['pipe', 'pipe', 'pipe'],
    signal: AbortSignal.any([AbortSignal.timeout(timeout), ...(signal === undefined ? [] : [signal])]),
    killSignal: 'SIGKILL',
  })
  const out: Buffer[] = []
  let size = 0
  let complaint = ''
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > MOST_STDOUT) child.kill('SIGKILL')
    else out.push(chunk)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (complaint.length < MOST_STDERR) complaint += text
  })
  // Git may end before it has read everything; why is told by its exit code.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((done, fail) => {
    child.once('error', error => {
      const reason =
        error.name === 'AbortError' && signal?.aborted !== true ? `no answer in ${timeout / 1000} s` : messageOf(error)
      fail(new GitFailure(`git ${args[0]}: ${reason}`))
    })
    child.once('close', code => {
      if (code === 0) done(Buffer.concat(out))
      else fail(new GitFailure(`git ${args[0]}: ${firstLine(complaint) || `exit code ${code}`}`))
    })
  })
}

/** Git's output as text, without the line feed at the end. @throws {GitFailure} */
export async function gitText(args: readonly string[], options: GitOptions): Promise<string> {
  return (await git(args, options)).toString('utf8').trimEnd()
}

/** Null where Git fails. */
export async function tryGit(args: readonly string[], options: GitOptions): Promise<string | null> {
  try {
    return await gitText(args, options)
  } catch (error) {
    if (options.signal?.aborted) throw error
    return null
  }
}

/** A hook's environment names a repository and an index; ours are found from the folder. */
const QUIET: NodeJS.ProcessEnv = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
  GIT_TERMINAL_PROMPT: '0',
  GCM_INTERACTIVE: 'never',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LITERAL_PATHSPECS: '1',
  LC_ALL: 'C',
}

function firstLine(text: string): string {
  const lines = text.split('\n').map(line => line.trim())
  return lines.find(line => /^(?:fatal|error):/.test(line)) ?? lines.find(line => line !== '') ?? ''
}

/** A full commit id, of SHA-1 or SHA-256. */
export function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

export function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
