/**
 * Opens the state file and decides whether it may be believed. It comes out of a cache, off another version, out of a run that was
 * killed: everything that is wrong with it is a warning and an empty file in its place, never an error of the run.
 *
 * One process owns the file at a time (exclusive lock, which the system releases even after SIGKILL); write-ahead logging
 * makes every transaction survive a killed process.
 */
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { messageOf, StateError } from '../errors.ts'
import type { Logger } from '../logger.ts'

/** `TWNS`; tells our files from other SQLite files. */
const APPLICATION_ID = 0x54574e53
/** Any change of a table or of the meaning of a stored value is another version: old files are set aside. */
export const SCHEMA_VERSION = 2

/** Long enough for a run that is just ending to let go of the file. */
const BUSY_TIMEOUT_MS = 2000

const FILE_NAME = 'twinscribe.db'

const SCHEMA = `
  CREATE TABLE documents (
    stream TEXT NOT NULL,
    component TEXT NOT NULL,
    key TEXT NOT NULL,
    body TEXT NOT NULL,
    checksum TEXT NOT NULL,
    PRIMARY KEY (stream, component, key)
  ) STRICT;
  CREATE TABLE answers (
    key TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    checksum TEXT NOT NULL,
    used INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE checkpoints (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    checksum TEXT NOT NULL
  ) STRICT;
  CREATE TABLE runs (
    name TEXT PRIMARY KEY,
    input_hash TEXT NOT NULL,
    body TEXT NOT NULL,
    checksum TEXT NOT NULL
  ) STRICT;
`

/** The state file that a configured path means: a folder (existing, or a path without an ending) gets `twinscribe.db` in it. */
export function stateFile(pathOrDirectory: string): string {
  if (pathOrDirectory.endsWith('.db'))
    return isDirectory(pathOrDirectory) ? join(pathOrDirectory, FILE_NAME) : pathOrDirectory
  return isFile(pathOrDirectory) ? pathOrDirectory : join(pathOrDirectory, FILE_NAME)
}

/** The file's database, ready for use, or null where the run has to do without (another process owns it, nothing can be written). */
export function openDatabase(file: string, logger: Logger): DatabaseSync | null {
  try {
    mkdirSync(dirname(file), { recursive: true })
    return openChecked(file)
  } catch (error) {
    if (isBusy(error)) {
      logger.warn(
        `${file} is in use by another run. This run goes on without saved state: it starts cold and saves no checkpoint.`,
      )
      return null
    }
    if (!isUnusable(error)) {
      logger.warn(`${file} cannot be opened (${messageOf(error)}). This run goes on without saved state.`)
      return null
    }
    return replaceUnusable(file, messageOf(error), logger)
  }
}

/** Reads a file without touching it or anything beside it; null where there is none that can be read so. */
export function openReadOnly(file: string, logger: Logger): DatabaseSync | null {
  // A log that was not folded in yet would have to be written: such a file is left to the next full run.
  if (!isFile(file) || (existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0)) return null
  const url = pathToFileURL(file)
  url.searchParams.set('immutable', '1')
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(url, { readOnly: true })
    checkIdentity(database)
    checkIntegrity(database)
    return database
  } catch (error) {
    database?.close()
    logger.warn(`${file} cannot be used (${messageOf(error)}). This run starts cold.`)
    return null
  }
}

/** Moves a file that cannot be believed out of the way and starts an empty one. */
export function replaceUnusable(file: string, reason: string, logger: Logger): DatabaseSync | null {
  const aside = `${file}.unusable`
  try {
    for (const ending of ['-wal', '-shm', '-journal']) rmSync(file + ending, { force: true })
    renameSync(file, aside)
    logger.warn(`${file} cannot be used (${reason}). It was set aside as ${aside}, and this run starts cold.`)
    return openChecked(file)
  } catch (error) {
    logger.warn(
      `${file} cannot be used (${reason}) nor replaced (${messageOf(error)}). This run goes on without saved state.`,
    )
    return null
  }
}

function openChecked(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS })
  try {
    // Before anything else touches the log: the lock is then held until the connection closes.
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    const fresh = isEmpty(database)
    if (!fresh) checkIdentity(database)
    // Without waiting for the disk: the system keeps what a killed process wrote, and what a machine loses that is switched off
    // was only there to save work (a file that it leaves damaged is found out and replaced).
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA trusted_schema = OFF')
    if (fresh) {
      database.exec(`BEGIN IMMEDIATE; ${SCHEMA}
        PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`)
    } else {
      checkIntegrity(database)
      // Takes the exclusive lock now instead of at the first write, so that two runs never both believe to own the file.
      database.exec('BEGIN IMMEDIATE; COMMIT')
    }
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** New, or left by a process that was killed before it had written anything. */
function isEmpty(database: DatabaseSync): boolean {
  return pragma(database, 'application_id') === 0 && database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined
}

function checkIdentity(database: DatabaseSync): void {
  if (pragma(database, 'application_id') !== APPLICATION_ID)
    throw new StateError('it is not a state file of TwinScribe')
  const version = pragma(database, 'user_version')
  if (version !== SCHEMA_VERSION)
    throw new StateError(
      `it is of format version ${String(version)}, and this TwinScribe reads version ${SCHEMA_VERSION}`,
    )
}

function checkIntegrity(database: DatabaseSync): void {
  const answer = pragma(database, 'quick_check(1)')
  if (answer !== 'ok') throw new StateError(`it is damaged: ${String(answer).slice(0, 200)}`)
  const expected = tablesOf(SCHEMA)
  const found = database
    .prepare(
      "SELECT sql FROM sqlite_schema WHERE type IN ('table','index','trigger','view') AND name NOT LIKE 'sqlite_%'",
    )
    .all()
  // Tables other than ours, indexes, triggers and views would run as part of our own statements.
  const actual = found.map(row => normalise(String(row.sql)))
  if (actual.length !== expected.size || actual.some(sql => !expected.has(sql)))
    throw new StateError('its tables were altered')
}

function tablesOf(schema: string): Set<string> {
  return new Set(
    schema
      .split(';')
      .map(normalise)
      .filter(sql => sql !== ''),
  )
}

function normalise(sql: string): string {
  return sql.replace(/\s+/g, ' ').trim()
}

function pragma(database: DatabaseSync, name: string): unknown {
  const row = database.prepare(`PRAGMA ${name}`).get()
  return row === undefined ? undefined : Object.values(row)[0]
}

const SQLITE_BUSY = 5
const SQLITE_LOCKED = 6
const SQLITE_CORRUPT = 11
const SQLITE_NOTADB = 26

function errorCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null
  // Extended result codes carry the primary one in the low byte.
  return error.errcode & 0xff
}

function isBusy(error: unknown): boolean {
  const code = errorCode(error)
  return code === SQLITE_BUSY || code === SQLITE_LOCKED
}

/** The content of the file is at fault, and not the file system. */
export function isUnusable(error: unknown): boolean {
  if (error instanceof StateError) return true
  const code = errorCode(error)
  // 1 (generic) and 20 (mismatch) come from a damaged schema.
  return code === SQLITE_CORRUPT || code === SQLITE_NOTADB || code === 1 || code === 20
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
