/**
 * Keeps the engine's compiled form of our own code from one run of the command line to the next, as TypeScript's own command does. The
 * compiler is nine megabytes of source, and much of a small repository's time is reading that.
 */
import module from 'node:module'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * Only in a folder of the user's own: whoever can write there can decide what runs. Where there is none, or it cannot be written,
 * everything works as before. `NODE_COMPILE_CACHE` names another folder, `NODE_DISABLE_COMPILE_CACHE=1` turns it off.
 */
export function keepCompiledCode(env: NodeJS.ProcessEnv): void {
  // A runner is new for every job: it would only write.
  if (!('enableCompileCache' in module) || env.CI === 'true' || env.NODE_COMPILE_CACHE !== undefined) return
  const configured = env.XDG_CACHE_HOME ?? ''
  const home = homedir()
  if (!isAbsolute(configured) && !isAbsolute(home)) return
  module.enableCompileCache(join(isAbsolute(configured) ? configured : join(home, '.cache'), 'twinscribe', 'code'))
}
