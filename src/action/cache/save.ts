/** Saves a file as an entry of the Actions cache, through GitHub's own client in a process of its own. */
import { spawn } from 'node:child_process'
import { SAVE_COMMAND } from './save-process.ts'

export interface Upload {
  /** Absolute path of a folder that holds the file, and nothing that matters. */
  readonly folder: string
  readonly file: string
  readonly key: string
  /** Raised when there is no more time. */
  readonly signal: AbortSignal
  readonly env: NodeJS.ProcessEnv
  /** Starts this very program again: executable and arguments. */
  readonly program: readonly string[]
}

/** What a client may say before it is certain that it will not stop. */
const MAX_OUTPUT = 1_000_000

/** Null where the entry was saved, else the reason why not, in words that fit behind "because". Never rejects. */
export function saveEntry({ folder, file, key, signal, env, program }: Upload): Promise<string | null> {
  const [executable = process.execPath, ...args] = program
  const child = spawn(executable, [...args, SAVE_COMMAND, file, key], {
    cwd: folder,
    env: surroundings(env, folder),
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    killSignal: 'SIGKILL',
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => {
      if (output.length < MAX_OUTPUT) output += text
    })
  return new Promise(done => {
    child.once('error', error =>
      done(
        signal.aborted
          ? (reasonIn(output) ?? 'it took too long')
          : `the client could not be started (${error.message})`,
      ),
    )
    child.once('close', code => done(code === 0 ? null : (reasonIn(output) ?? "GitHub's client did not say why")))
  })
}

/** The client reads where it is from the environment. Inputs and the runner's files are none of its business. */
function surroundings(env: NodeJS.ProcessEnv, folder: string): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !/^INPUT_|^GITHUB_(TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/.test(name),
  )
  return {
    ...Object.fromEntries(kept),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    // macOS' tar would add a file of attributes to the archive.
    COPYFILE_DISABLE: '1',
  }
}

/** The client returns -1 for every failure, and tells the log what it was. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/cache write denied:|does not permit writes/, 'the job may only read it'],
  [/\(409\)/, 'there is an entry of that key already'],
  [/Rate limited/, 'the service limits its requests at the moment (429)'],
  [/storage quota has been hit/, "the account's cache storage is full"],
  [/Unable to make request: (\w+)/, 'the service cannot be reached ($1)'],
  [/Failed request: \((\d{3})\)/, 'the service answered $1'],
  [/error uploading cache archive: ([^\r\n%]{1,200})/, 'the upload failed: $1'],
  [/Failed to reserve cache: Error: [^\r\n]*(?:JSON|Unexpected)/, 'the service gave an answer that makes no sense'],
  [/Unable to finalize cache/, 'the service did not accept what was uploaded'],
  [/(?:tar|zstd)\S*"? failed with error: ([^\r\n%]{1,200})/, 'the archive could not be made: $1'],
  [/Unable to reserve cache/, 'the service did not accept its key'],
  [/Failed to save: ([^\r\n%]{1,200})/, '$1'],
]

function reasonIn(output: string): string | null {
  for (const [pattern, reason] of REASONS) {
    const match = pattern.exec(output)
    if (match !== null) return reason.replace('$1', (match[1] ?? '').trim())
  }
  return null
}
