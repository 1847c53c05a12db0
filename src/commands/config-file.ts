/** Reads `twinscribe.config.json`, or the file that was named instead. */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ConfigurationError, messageOf } from '../errors.ts'

/**
 * The configuration file's value. A file that was named must exist; the default one may be missing.
 * @throws {ConfigurationError} names the file, and where its JSON breaks.
 */
export async function readConfigFile(root: string, named: string | null): Promise<{ value: unknown; name: string }> {
  const name = named ?? 'twinscribe.config.json'
  const path = named === null ? join(root, name) : resolve(root, named)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    if (named === null && missing) return { value: undefined, name }
    throw new ConfigurationError(`${name} cannot be read: ${messageOf(error)}.`)
  }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')), name }
  } catch (error) {
    throw new ConfigurationError(`${name} is not valid JSON: ${messageOf(error)}.`)
  }
}
