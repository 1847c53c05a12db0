/** The state file as it is kept between runs on other machines: one compact file, and a digest of what it knows. */
import { statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import type { Logger } from '../logger.ts'
import { openReadOnly } from './database.ts'
import { digest } from './digest.ts'

/**
 * Identifies what a closed state file knows: documentation, answers of models, the last run. Checkpoints do not count: they carry times, and a run
 * that has nothing else to tell has nothing that is worth keeping. `''` for a file that knows nothing; null where there is
 * none that can be read.
 */
export function stateKnowledge(file: string, logger: Logger): string | null {
  const database = openReadOnly(file, logger)
  if (database === null) return null
  try {
    return knowledgeOf(database)
  } finally {
    database.close()
  }
}

/**
 * Writes a closed state file without its free pages to `target`, which must not exist.
 * @returns its size in bytes; null where there is nothing to keep: no file, an empty one, or one that knows what is `known`
 * @throws where the copy cannot be written
 */
export function compactState(file: string, target: string, known: string | null, logger: Logger): number | null {
  const database = openReadOnly(file, logger)
  if (database === null) return null
  try {
    const knowledge = knowledgeOf(database)
    if (knowledge === '' || knowledge === known) return null
    database.prepare('VACUUM INTO ?').run(target)
    return statSync(target).size
  } finally {
    database.close()
  }
}

/** Every row has a checksum of its own, so that the bodies need not be read. */
function knowledgeOf(database: DatabaseSync): string {
  const rows = [
    ...database.prepare('SELECT stream, component, key, checksum FROM documents ORDER BY stream, component, key').all(),
    ...database.prepare('SELECT key, checksum FROM answers ORDER BY key').all(),
    ...database.prepare('SELECT name, input_hash, checksum FROM runs ORDER BY name').all(),
  ]
  return rows.length === 0 ? '' : digest(JSON.stringify(rows.map(row => Object.values(row))))
}
