/** The state file as it is kept between runs on other machines: one compact file, and a digest of what it knows. */
import { statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import type { Logger } from '../logger.ts'
import { openReadOnly } from './database.ts'
import { digest } from './digest.ts'

export interface CompactState {
  /**
   * Equal where two files know the same documentation and the same last run. Checkpoints do not count: they carry times, and a
   * run that has nothing else to tell has nothing that is worth keeping.
   */
  readonly knowledge: string
  readonly bytes: number
}

/**
 * Writes a closed state file without its free pages to `target`, which must not exist; null where there is no file to be read.
 * @throws where the copy cannot be written
 */
export function compactState(file: string, target: string, logger: Logger): CompactState | null {
  const database = openReadOnly(file, logger)
  if (database === null) return null
  try {
    const knowledge = knowledgeOf(database)
    database.prepare('VACUUM INTO ?').run(target)
    return { knowledge, bytes: statSync(target).size }
  } finally {
    database.close()
  }
}

/** What `compactState` would call the file's knowledge; null where there is no file to be read. */
export function stateKnowledge(file: string, logger: Logger): string | null {
  const database = openReadOnly(file, logger)
  if (database === null) return null
  try {
    return knowledgeOf(database)
  } finally {
    database.close()
  }
}

/** Every row has a checksum of its own, so that the bodies need not be read. */
function knowledgeOf(database: DatabaseSync): string {
  const rows = [
    database.prepare('SELECT stream, component, key, checksum FROM documents ORDER BY stream, component, key').all(),
    database.prepare('SELECT name, input_hash, checksum FROM runs ORDER BY name').all(),
  ]
  return digest(JSON.stringify(rows.map(table => table.map(row => Object.values(row)))))
}
