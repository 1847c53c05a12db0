/**
 * The tables of the state file. Every row carries a checksum, and reading never throws: a row that is missing, altered, or
 * unreadable is no row. Writing never throws either: a full disk costs the saved state, not the run.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { messageOf } from '../errors.ts'
import type { Logger } from '../logger.ts'
import { silentLogger } from '../logger.ts'
import { isUnusable, openDatabase, openReadOnly, replaceUnusable, stateFile } from './database.ts'
import { digest, digestOf } from './digest.ts'

export interface StateOptions {
  readonly logger?: Logger
  /** Reads what is there and changes nothing on the disk. */
  readonly readOnly?: boolean
  /** Beyond it nothing more is saved, as on a full disk. */
  readonly maxBytes?: number
  /** Bodies of kept answers beyond it are forgotten, those that were not used for the longest time first. */
  readonly maxAnswerBytes?: number
}

/** A fifth of what the Actions cache gives a repository; larger files would push everything else out of it. */
const MAX_BYTES = 2 * 1024 ** 3
const PAGE_BYTES = 4096
/** Some fifty thousand answers. They were paid for, so they outlive what was made of them, and code that comes back. */
const MAX_ANSWER_BYTES = 128 * 1024 ** 2

/** What the last complete run left behind. */
export interface LastRun {
  /** As the JSON text that is published; parsing a large package is left to who needs it. */
  readonly package: string
  /** Path → hash of every file that was published, as the caller gave it. */
  readonly published: string
}

/** Enough to make a transaction worth its while, few enough to lose no more than what is in flight anyway. */
const WRITES_PER_TRANSACTION = 20

/** Longer bodies are not copied for their checksum. UTF-16 code units. */
const LARGE = 2 ** 16

type Row = Readonly<Record<string, unknown>>

export class StateStore {
  readonly file: string
  readonly #logger: Logger
  readonly #readOnly: boolean
  #database: DatabaseSync | null
  readonly #maxBytes: number
  readonly #statements = new Map<string, StatementSync>()
  #queue: { readonly row: readonly [string, string, string]; readonly body: () => unknown }[] = []
  #flushPlanned = false
  #damagedRows = 0
  readonly #touched = new Set<string>()
  /** No documents were there when the file was opened: those of this run are all there are, and nobody need look. */
  readonly #foundNone: boolean
  readonly #maxAnswerBytes: number
  readonly #usedAnswers = new Set<string>()

  constructor(pathOrDirectory: string, options: StateOptions = {}) {
    this.file = stateFile(pathOrDirectory)
    this.#logger = options.logger ?? silentLogger
    this.#readOnly = options.readOnly ?? false
    this.#maxBytes = options.maxBytes ?? MAX_BYTES
    this.#maxAnswerBytes = options.maxAnswerBytes ?? MAX_ANSWER_BYTES
    this.#database = this.#readOnly ? openReadOnly(this.file, this.#logger) : openDatabase(this.file, this.#logger)
    this.#limit()
    this.#foundNone = this.#get('SELECT 1 FROM documents LIMIT 1', []) === undefined
  }

  /** False where the run has to do without state: everything reads as empty, and writing does nothing. */
  get available(): boolean {
    return this.#database !== null
  }

  /** Whether an earlier run has left documentation. */
  get foundDocuments(): boolean {
    return !this.#foundNone
  }

  /** Whether what is put can be read again. */
  get writable(): boolean {
    return this.available && !this.#readOnly
  }

  /** A model's answer that was paid for. */
  answer(key: string): unknown {
    const body = this.#checked(this.#get('SELECT body, checksum FROM answers WHERE key = ?', [key]), ['answer', key])
    if (body === null) return null
    this.#usedAnswers.add(key)
    return parse(body)
  }

  /** Written when it returns, and not together with others: it has cost money. */
  putAnswer(key: string, body: unknown): void {
    const text = JSON.stringify(body)
    this.#usedAnswers.add(key)
    this.#transaction(() =>
      this.#run('INSERT OR REPLACE INTO answers (key, body, checksum, used) VALUES (?, ?, ?, 0)', [
        key,
        text,
        checksum(['answer', key], text),
      ]),
    )
  }

  document(stream: string, component: string, key: string): unknown {
    if (this.#foundNone && !this.#touched.has(rowId(stream, component, key))) return null
    const row = this.#get('SELECT body, checksum FROM documents WHERE stream = ? AND component = ? AND key = ?', [
      stream,
      component,
      key,
    ])
    const body = this.#checked(row, ['document', stream, component, key])
    if (body === null) return null
    this.#touched.add(rowId(stream, component, key))
    return parse(body)
  }

  /** Queued; written together with others as soon as the event loop has a turn. */
  putDocument(stream: string, component: string, key: string, body: () => unknown): void {
    if (this.#database === null || this.#readOnly) return
    this.#touched.add(rowId(stream, component, key))
    this.#queue.push({ row: [stream, component, key], body })
    if (this.#queue.length >= WRITES_PER_TRANSACTION) this.flush()
    else if (!this.#flushPlanned) {
      this.#flushPlanned = true
      setImmediate(() => this.flush())
    }
  }

  /** Writes what is queued. */
  flush(): void {
    this.#flushPlanned = false
    if (this.#queue.length === 0) return
    const queue = this.#queue
    this.#queue = []
    this.#transaction(() => {
      for (const { row, body } of queue) {
        const text = JSON.stringify(body())
        this.#run('INSERT OR REPLACE INTO documents (stream, component, key, body, checksum) VALUES (?, ?, ?, ?, ?)', [
          ...row,
          text,
          checksum(['document', ...row], text),
        ])
      }
    })
  }

  /** Forgets the documents that the run which is ending has neither used nor written, and answers beyond their share. */
  prune(): void {
    this.flush()
    this.#pruneAnswers()
    if (this.#foundNone) return
    this.#transaction(() => {
      for (const row of this.#all('SELECT rowid AS id, stream, component, key FROM documents')) {
        const id = rowId(String(row.stream), String(row.component), String(row.key))
        if (!this.#touched.has(id) && typeof row.id === 'number')
          this.#run('DELETE FROM documents WHERE rowid = ?', [row.id])
      }
    })
  }

  #pruneAnswers(): void {
    this.#transaction(() => {
      const last = Number(this.#get('SELECT coalesce(max(used), 0) AS last FROM answers', [])?.last ?? 0)
      for (const key of this.#usedAnswers) this.#run('UPDATE answers SET used = ? WHERE key = ?', [last + 1, key])
      let bytes = 0
      for (const row of this.#all('SELECT key, length(body) AS size FROM answers ORDER BY used DESC, key')) {
        bytes += Number(row.size)
        if (bytes > this.#maxAnswerBytes) this.#run('DELETE FROM answers WHERE key = ?', [String(row.key)])
      }
    })
  }

  putCheckpoint(id: string, body: unknown, keep: number): void {
    this.flush()
    const text = JSON.stringify(body)
    this.#transaction(() => {
      this.#run('DELETE FROM checkpoints WHERE id = ?', [id])
      this.#run('INSERT INTO checkpoints (id, body, checksum) VALUES (?, ?, ?)', [
        id,
        text,
        checksum(['checkpoint', id], text),
      ])
      this.#run(
        'DELETE FROM checkpoints WHERE sequence NOT IN (SELECT sequence FROM checkpoints ORDER BY sequence DESC LIMIT ?)',
        [keep],
      )
    })
  }

  checkpoint(id: string): unknown {
    const row = this.#get('SELECT body, checksum FROM checkpoints WHERE id = ?', [id])
    const body = this.#checked(row, ['checkpoint', id])
    return body === null ? null : parse(body)
  }

  /** Oldest first. */
  checkpointIds(): string[] {
    return this.#all('SELECT id FROM checkpoints ORDER BY sequence').map(row => String(row.id))
  }

  /** Whether there was one. */
  deleteCheckpoint(id: string): boolean {
    if (this.#readOnly || !this.checkpointIds().includes(id)) return false
    return this.#guard(() => this.#statement('DELETE FROM checkpoints WHERE id = ?').run(id).changes > 0) ?? false
  }

  /** The last complete run, where it was about exactly these inputs. */
  lastRun(inputHash: string): LastRun | null {
    const read = (name: string): string | null =>
      this.#checked(this.#get('SELECT body, checksum FROM runs WHERE name = ? AND input_hash = ?', [name, inputHash]), [
        'run',
        name,
        inputHash,
      ])
    const published = read('published')
    const text = published === null ? null : read('package')
    return published === null || text === null ? null : { published, package: text }
  }

  saveRun(inputHash: string, run: LastRun): void {
    this.#transaction(() => {
      this.#run("DELETE FROM runs WHERE name NOT LIKE 'note:%'", [])
      for (const [name, body] of Object.entries(run)) {
        this.#run('INSERT INTO runs (name, input_hash, body, checksum) VALUES (?, ?, ?, ?)', [
          name,
          inputHash,
          body,
          checksum(['run', name, inputHash], body),
        ])
      }
    })
  }

  /** Something small that only saves work: whoever keeps it must do without it, too. */
  note(name: string): unknown {
    const place = ['run', `note:${name}`, '']
    const body = this.#checked(
      this.#get("SELECT body, checksum FROM runs WHERE name = ? AND input_hash = ''", [`note:${name}`]),
      place,
    )
    return body === null ? null : parse(body)
  }

  putNote(name: string, body: unknown): void {
    const text = JSON.stringify(body)
    const full = `note:${name}`
    this.#transaction(() => {
      this.#run('DELETE FROM runs WHERE name = ?', [full])
      this.#run('INSERT INTO runs (name, input_hash, body, checksum) VALUES (?, ?, ?, ?)', [
        full,
        '',
        text,
        checksum(['run', full, ''], text),
      ])
    })
  }

  close(): void {
    this.flush()
    if (this.#damagedRows > 0) {
      this.#logger.warn(`${this.file}: ${this.#damagedRows} saved entries were damaged or altered and were not used.`)
      this.#damagedRows = 0
    }
    this.#guard(() => this.#database?.close())
    this.#database = null
    this.#statements.clear()
  }

  #limit(): void {
    const pages = Math.max(1, Math.floor(this.#maxBytes / PAGE_BYTES))
    this.#guard(() => this.#database?.exec(`PRAGMA max_page_count = ${pages}`))
  }

  #checked(row: Row | undefined, place: readonly string[]): string | null {
    if (row === undefined) return null
    const { body, checksum: stored } = row
    if (typeof body === 'string' && stored === checksum(place, body)) return body
    this.#damagedRows++
    return null
  }

  #get(sql: string, values: readonly (string | number)[]): Row | undefined {
    return this.#guard(() => this.#statement(sql).get(...values))
  }

  #all(sql: string): readonly Row[] {
    return this.#guard(() => this.#statement(sql).all()) ?? []
  }

  #run(sql: string, values: readonly (string | number)[]): void {
    this.#statement(sql).run(...values)
  }

  #transaction(body: () => void): void {
    if (this.#readOnly) return
    this.#guard(() => {
      this.#run('BEGIN IMMEDIATE', [])
      body()
      // What the body found unusable is closed by now.
      if (this.#database !== null) this.#run('COMMIT', [])
    })
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    if (this.#database === null) throw new Error('the state file is closed')
    const statement = this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  /** Runs `body`; where the file fails, says so once and goes on without it, or with an empty one in its place. */
  #guard<T>(body: () => T): T | undefined {
    if (this.#database === null) return undefined
    try {
      return body()
    } catch (error) {
      this.#abandon(error)
      return undefined
    }
  }

  #abandon(error: unknown): void {
    this.#statements.clear()
    const database = this.#database
    this.#database = null
    try {
      database?.close()
    } catch {
      // The file is being given up because of the first error, which is the one to report.
    }
    if (isUnusable(error) && !this.#readOnly)
      this.#database = replaceUnusable(this.file, messageOf(error), this.#logger)
    else
      this.#logger.warn(
        `${this.file} can no longer be used (${messageOf(error)}). This run goes on without saving its state.`,
      )
  }
}

function rowId(stream: string, component: string, key: string): string {
  return `${stream}\n${component}\n${key}`
}

function checksum(place: readonly string[], body: string): string {
  const prefix = JSON.stringify(place)
  return body.length < LARGE ? digest(prefix + body) : digestOf([prefix, body])
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
