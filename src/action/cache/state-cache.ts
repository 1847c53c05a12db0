/**
 * The state file between the runs of a workflow: restored from the Actions cache before a run, saved after it, however it ended.
 * Nothing here can make a run fail. What cannot be restored costs time, and what cannot be saved costs the next run's.
 */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Config } from '../../config.ts'
import { CancelledError, messageOf, StateError } from '../../errors.ts'
import type { Logger } from '../../logger.ts'
import { asksModels } from '../../models/specification.ts'
import { compactState, stateKnowledge } from '../../orchestrator/compact.ts'
import { SCHEMA_VERSION, stateFile } from '../../orchestrator/database.ts'
import { BUILD, VERSION } from '../../version.ts'
import type { RunEvent } from '../event.ts'
import { CacheError, cacheMode, whyNoCache } from './availability.ts'
import { type CacheKeys, cacheKeys, contentPart, promisedContent } from './keys.ts'
import { saveEntry } from './save.ts'

/**
 * The file's name in an entry's archive. Part of what GitHub looks an entry up by: another name is another cache.
 */
const MEMBER = 'twinscribe.db'

/** A repository has 10 GB for all its caches; one of ours that would take a twentieth of it is not worth keeping there. */
const MAX_ARCHIVE_BYTES = 512 * 1024 ** 2
/** As large as a state file gets before it stops growing. */
const MAX_FILE_BYTES = 2 * 1024 ** 3

/**
 * Unpacked, about a tenth of it packed. Every push to a branch makes an entry, and together they push out those of the default branch,
 * and everybody else's.
 */
const MAX_BYTES_ON_BRANCHES = 64 * 1024 ** 2

const RESTORE_TIMEOUT_MS = 120_000
/** The client itself would try for half a minute where the service is down, and for ever where it is silent. */
const SAVE_TIMEOUT_MS = 30_000
const SAVE_BYTES_PER_MS = 1000
/** A cancelled step is given 7.5 seconds before it is ended. */
const SAVE_AFTER_CANCEL_MS = 6000

export interface StateCacheOptions {
  readonly config: Config
  /** Absolute path of the folder that is documented, and what it is called relative to the workspace. */
  readonly root: string
  readonly folder: string
  readonly event: RunEvent
  readonly env: NodeJS.ProcessEnv
  readonly logger: Logger
  /** Raised when the run is cancelled. */
  readonly signal: AbortSignal
  /** Starts this very program again. */
  readonly program?: readonly string[]
}

/** Runs `body` between restoring the state and saving it. */
export async function withStateCache<T>(options: StateCacheOptions, body: () => Promise<T>): Promise<T> {
  const { config, env, logger, signal } = options
  // A dry run sends nothing, and leaves no state that could be saved.
  if (config.dryRun) return body()
  const reason = config.cache ? whyNoCache(env) : 'it is switched off (cache: false)'
  if (reason !== null) {
    logger.info(`The Actions cache is not used: ${reason}.`)
    return body()
  }
  const cache = new StateCache(options)
  await cache.restore()
  if (signal.aborted) throw new CancelledError('The run was cancelled before it had begun.')
  let completed = false
  try {
    const result = await body()
    completed = true
    return result
  } finally {
    await cache.save(completed)
  }
}

class StateCache {
  readonly #options: StateCacheOptions
  readonly #file: string
  readonly #keys: CacheKeys
  /** What the state file knew before the run. */
  #knowledge: string | null = null
  #cancelledAt: number | null = null
  /** There may be an entry that could not be restored. */
  #missed = false

  constructor(options: StateCacheOptions) {
    const { config, folder, event, env, signal } = options
    this.#options = options
    signal.addEventListener('abort', () => {
      this.#cancelledAt = performance.now()
    })
    this.#file = stateFile(resolve(options.root, config.state))
    const { docsDir, streamA, streamB, skipValidation } = config
    this.#keys = cacheKeys({
      event,
      env,
      format: SCHEMA_VERSION,
      // Two jobs that document different folders, or into different ones, keep their states apart.
      // What another build wrote is of no use, but for answers that were paid for.
      setup: [...(asksModels(config) ? [] : [VERSION, BUILD]), folder, docsDir, streamA, streamB, skipValidation],
    })
  }

  async restore(): Promise<void> {
    const { env, logger, signal } = this.#options
    if (existsSync(this.#file)) {
      // Of an earlier step of this job, or kept in another way.
      logger.debug(`${this.#file} is there already; nothing is restored from the Actions cache.`)
      this.#knowledge = stateKnowledge(this.#file, logger)
      return
    }
    if (!cacheMode(env).readable) {
      logger.info('The Actions cache is not read: this workflow does not permit it (ACTIONS_CACHE_MODE).')
      return
    }
    const limit = AbortSignal.any([signal, AbortSignal.timeout(RESTORE_TIMEOUT_MS)])
    try {
      await Promise.race([this.#restoreNewest(limit), aborted(limit)])
    } catch (error) {
      rmSync(this.#file, { force: true })
      this.#missed = true
      if (!signal.aborted)
        logger.warn(
          `Nothing was restored from the Actions cache, because ${reasonOf(error)}. This run goes on without it.`,
        )
    }
  }

  async #restoreNewest(signal: AbortSignal): Promise<void> {
    const { env, logger } = this.#options
    const { download, entryVersion, findEntry } = await import('./service.ts')
    const entry = await findEntry(this.#keys.restore, entryVersion([MEMBER], env), env)
    if (entry === null) {
      logger.info('The Actions cache holds no state of an earlier run yet.')
      return
    }
    mkdirSync(dirname(this.#file), { recursive: true })
    const { extract } = await import('./archive.ts')
    try {
      const source = await download(entry)
      // The run has gone on meanwhile: the file is its own now.
      signal.throwIfAborted()
      const { archiveBytes, hash } = await extract({
        source,
        member: MEMBER,
        target: this.#file,
        maxArchiveBytes: MAX_ARCHIVE_BYTES,
        maxFileBytes: MAX_FILE_BYTES,
        signal,
      })
      if (promisedContent(entry.key) !== contentPart(hash))
        throw new StateError('it is not what was saved under its key')
      this.#knowledge = stateKnowledge(this.#file, logger)
      if (this.#knowledge === null) rmSync(this.#file, { force: true })
      else
        logger.info(
          `Restored the state of an earlier run from the Actions cache (${entry.key}, ${size(archiveBytes)}).`,
        )
    } catch (error) {
      if (!(error instanceof StateError)) throw error
      rmSync(this.#file, { force: true })
      logger.warn(
        `The entry ${entry.key} of the Actions cache is not used: ${error.message}. This run goes on without it.`,
      )
    }
  }

  /** @param completed whether the state is that of a whole run */
  async save(completed: boolean): Promise<void> {
    const { env, logger } = this.#options
    const { save } = this.#keys
    if ('reason' in save) return logger.debug(`Nothing is saved to the Actions cache: ${save.reason}.`)
    // The newest entry is the one that is restored: half a state must not come before a whole one.
    if (!completed && this.#missed)
      return logger.debug('The state of this run is not saved: an earlier one may be more complete.')
    if (!cacheMode(env).writable) {
      logger.info('The state is not saved to the Actions cache: this workflow does not permit it (ACTIONS_CACHE_MODE).')
      return
    }
    // A file with a name of its own in a folder of its own, so that the path in the archive is the same everywhere.
    const folder = mkdtempSync(join(env.RUNNER_TEMP ?? tmpdir(), 'twinscribe-cache-'))
    try {
      const problem = await this.#saveFrom(folder, save.prefix)
      if (problem !== null)
        logger.warn(
          `The state was not saved to the Actions cache, because ${problem}. The next run starts from an older one.`,
        )
    } catch (error) {
      logger.warn(`The state was not saved to the Actions cache, because ${reasonOf(error)}.`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  /** @returns why it was not saved, or null. */
  async #saveFrom(folder: string, prefix: string): Promise<string | null> {
    const { env, event, logger, program } = this.#options
    const file = join(folder, MEMBER)
    const bytes = compactState(this.#file, file, this.#knowledge, logger)
    if (bytes === null) {
      logger.debug('There is nothing new to save to the Actions cache.')
      return null
    }
    if (bytes > MAX_FILE_BYTES) return `it has ${size(bytes)}`
    if (bytes > MAX_BYTES_ON_BRANCHES && event.branch !== event.defaultBranch) {
      logger.debug(`The state has ${size(bytes)}: so much is kept in the Actions cache for the default branch only.`)
      return null
    }
    const key = prefix + contentPart(await hashOfFile(file))
    const problem = await saveEntry({
      folder,
      file: MEMBER,
      key,
      signal: this.#saveDeadline(bytes),
      env,
      program: program ?? [process.execPath, ...process.execArgv, process.argv[1] ?? ''],
    })
    if (problem === null) logger.info(`Saved the state to the Actions cache (${key}, ${size(bytes)} unpacked).`)
    return problem
  }

  #saveDeadline(bytes: number): AbortSignal {
    const { signal } = this.#options
    const deadline = new AbortController()
    const end = () => deadline.abort()
    setTimeout(end, SAVE_TIMEOUT_MS + bytes / SAVE_BYTES_PER_MS).unref()
    const afterCancel = () =>
      setTimeout(end, SAVE_AFTER_CANCEL_MS - (performance.now() - (this.#cancelledAt ?? 0))).unref()
    if (signal.aborted) afterCancel()
    else signal.addEventListener('abort', afterCancel, { once: true })
    return deadline.signal
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** In words that fit behind "because". */
function reasonOf(error: unknown): string {
  if (error instanceof CacheError) return error.message
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return `it took longer than ${RESTORE_TIMEOUT_MS / 1000} seconds`
  return `of an error: ${messageOf(error)}`
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
