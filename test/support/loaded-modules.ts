/** Imports the module that it is given, and tells its parent which heavy modules were loaded on the way. */
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

const heavy: string[] = []
registerHooks({
  load(url, context, next) {
    if (/ts-morph|node_modules\/(typescript|zod)\//.test(url)) heavy.push(url)
    return next(url, context)
  },
})
await import(pathToFileURL(process.argv[2] ?? '').href)
process.send?.(heavy)
process.disconnect?.()
