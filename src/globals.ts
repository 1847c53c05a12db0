/**
 * TypeScript, bundled into an ES module, still reads `__filename` and `__dirname`. This must be the first import of the entry.
 */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const scope: { __filename?: string; __dirname?: string } = globalThis as object
scope.__filename ??= fileURLToPath(import.meta.url)
scope.__dirname ??= dirname(scope.__filename)
