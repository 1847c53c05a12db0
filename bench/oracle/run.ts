/**
 * The oracle against what programs do: small ones whose truth is written down, and real libraries that are executed.
 *
 *     npx node bench/oracle/run.ts [--command src/main.ts] [--only text] [--list] [--execute] [--libraries] [--no-programs]
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runLibraries } from './libraries.ts'
import { runPrograms } from './programs.ts'

const { values: options } = parseArgs({
  options: {
    command: { type: 'string', default: join(dirname(fileURLToPath(import.meta.url)), '../../src/main.ts') },
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
    execute: { type: 'boolean', default: false },
    libraries: { type: 'boolean', default: false },
    'no-programs': { type: 'boolean', default: false },
  },
})

if (!options['no-programs']) await runPrograms(options)
if (options.libraries) runLibraries(options.command, options.only, options.list)
