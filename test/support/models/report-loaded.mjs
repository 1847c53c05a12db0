// Preloaded into a process: as it exits, it prints which of the packages that ask models it has loaded.
import { registerHooks } from 'node:module'

const loaded = new Set()
registerHooks({
  load(url, context, next) {
    const name = /node_modules\/(ai|@ai-sdk\/[^/]+|p-queue)\//.exec(url)?.[1]
    if (name !== undefined) loaded.add(name)
    return next(url, context)
  },
})
process.on('exit', () => process.stderr.write(`loaded: ${[...loaded].sort().join(' ')}\n`))
