#!/usr/bin/env node
/**
 * The one entry: inside a runner, without arguments, it is the Action, which starts it again to save to the cache; everywhere else
 * it is the command line.
 */
import './globals.ts'
import { SAVE_COMMAND } from './action/cache/save-process.ts'

const argv = process.argv.slice(2)
if (process.env.GITHUB_ACTIONS === 'true' && argv.length === 0) {
  const { runAction } = await import('./action/action.ts')
  end(await runAction(process.env))
} else if (argv[0] === SAVE_COMMAND) {
  const { saveInThisProcess } = await import('./action/cache/save-process.ts')
  end(await saveInThisProcess(argv.slice(1)))
} else {
  // Before anything large is loaded
  const { keepCompiledCode } = await import('./cli/compiled-code.ts')
  keepCompiledCode(process.env)
  const { runCommandLine } = await import('./cli/command-line.ts')
  process.exitCode = await runCommandLine(argv)
}

/** Sockets of the service clients may stay open, and the step must not wait for them; what was said is waited for. */
function end(code: number): void {
  process.stdout.write('', () => process.exit(code))
}
