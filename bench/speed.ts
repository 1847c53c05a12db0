/**
 * How long the whole product takes beside a bare TypeScript program with every call resolved (the floor) and beside TypeDoc,
 * on the same files, in one run and in turns, each in a process of its own.
 *
 *   npx node bench/speed.ts [--rounds 3] [--command dist/index.js] [--no-typedoc] [folder …]
 *
 * Without folders: two pinned npm packages that ship their sources, a small and a large one.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { discover } from '../src/analysis/project/discover.ts'
import { type Measurement, measure, median, table } from './measure.ts'
import { cacheFolder, fetchPackage, installTools, libraries } from './packages.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    command: { type: 'string', default: 'dist/index.js' },
    'no-typedoc': { type: 'boolean', default: false },
  },
})
const repository = fileURLToPath(new URL('..', import.meta.url))
const rounds = Number(values.rounds)
const command = resolve(repository, values.command)
const tools = installTools('typedoc', ['typedoc@0.28.20', 'typescript@6.0.3'])
const folders =
  positionals.length > 0
    ? positionals.map(path => resolve(path))
    : [fetchPackage(libraries.immer), fetchPackage(libraries.zod)]

for (const folder of folders) benchmark(folder)

function benchmark(original: string): void {
  const name = basename(original)
  const workplace = join(cacheFolder, 'speed', name)
  rmSync(workplace, { recursive: true, force: true })
  mkdirSync(workplace, { recursive: true })
  const copy = join(workplace, 'repository')
  cpSync(original, copy, { recursive: true, filter: path => !path.includes('/.git/') })

  const { sources } = discover({ root: copy, include: [], exclude: [], maxFileBytes: 4_000_000 })
  const files = sources.map(({ absolutePath }) => absolutePath)
  const lines = sources.reduce((sum, { text }) => sum + text.split('\n').length, 0)
  const listFile = join(workplace, 'files.json')
  writeFileSync(listFile, JSON.stringify(files))
  const typedocOptions = writeTypeDocOptions(workplace, files)
  const document = ['document', copy, '--json', '--docs-dir', 'docs/twinscribe', '--state', join(workplace, 'state.db')]

  const contestants: Readonly<Record<string, () => Measurement>> = {
    floor: () => measure(fileURLToPath(new URL('./floor.ts', import.meta.url)), [tools, listFile], copy),
    ...(values['no-typedoc']
      ? {}
      : {
          'typedoc --json': () =>
            measure(join(tools, 'node_modules/typedoc/bin/typedoc'), ['--options', typedocOptions], copy),
        }),
    'twinscribe, cold': () => {
      rmSync(join(copy, 'docs/twinscribe'), { recursive: true, force: true })
      for (const suffix of ['', '-wal', '-shm', '-journal'])
        rmSync(join(workplace, `state.db${suffix}`), { force: true })
      return measure(command, document, copy)
    },
    'twinscribe, unchanged': () => measure(command, document, copy),
  }

  const results = new Map<string, Measurement[]>(Object.keys(contestants).map(key => [key, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [key, run] of Object.entries(contestants)) {
      const result = run()
      results.get(key)?.push(result)
      if (result.exitCode !== 0)
        process.stderr.write(`${name}: ${key} ended with ${result.exitCode}\n${result.stderr.slice(-1_500)}\n`)
    }
  }

  const secondsOf = (key: string): number =>
    median((results.get(key) ?? []).map(({ milliseconds }) => milliseconds)) / 1_000
  const processorOf = (key: string): number =>
    median((results.get(key) ?? []).map(({ processorMilliseconds }) => processorMilliseconds)) / 1_000
  const floor = secondsOf('floor')
  const cold = secondsOf('twinscribe, cold')
  const rows = [...results].map(([key, measured]) => {
    const seconds = secondsOf(key)
    const peak = median(measured.map(({ peakBytes }) => peakBytes)) / 1e6
    const failed = measured.filter(({ exitCode }) => exitCode !== 0).length
    return [
      key,
      seconds.toFixed(2),
      measured.map(({ milliseconds }) => (milliseconds / 1_000).toFixed(2)).join(' '),
      peak.toFixed(0),
      `${(seconds / floor).toFixed(2)}×`,
      `${(processorOf(key) / processorOf('floor')).toFixed(2)}×`,
      key === 'twinscribe, unchanged' ? `${((100 * seconds) / cold).toFixed(0)}%` : '',
      failed === 0 ? '' : `${failed} failed`,
    ]
  })
  process.stdout.write(`\n${name}: ${files.length} files, ${lines} lines, median of ${rounds}\n`)
  process.stdout.write(
    `${table([['', 'seconds', 'each', 'peak MB', '÷ floor', 'processor ÷ floor', '÷ cold', ''], ...rows])}\n`,
  )
  process.stdout.write(`floor ${results.get('floor')?.[0]?.stdout ?? ''}\n`)
  for (const key of ['twinscribe, cold', 'twinscribe, unchanged']) {
    process.stdout.write(`${key}: ${reportLine(results.get(key)?.at(-1)?.stdout ?? '')}\n`)
  }
}

/** The figures of our own report that show that it did the work, or had none. */
function reportLine(stdout: string): string {
  try {
    const { status, components, findings, durationMs } = JSON.parse(stdout)
    return JSON.stringify({ status, components, findings, durationMs })
  } catch {
    return 'no report'
  }
}

/** TypeDoc on exactly the same files, without its own type errors stopping it. */
function writeTypeDocOptions(workplace: string, files: readonly string[]): string {
  const tsconfig = join(workplace, 'tsconfig.json')
  const base = JSON.parse(readFileSync(join(tools, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>
  }
  process.stderr.write(`TypeDoc ${base.dependencies?.typedoc ?? ''}\n`)
  writeFileSync(
    tsconfig,
    JSON.stringify({
      compilerOptions: {
        target: 'esnext',
        module: 'preserve',
        moduleResolution: 'bundler',
        jsx: 'preserve',
        allowJs: true,
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        types: [],
      },
      files,
    }),
  )
  const options = join(workplace, 'typedoc.json')
  writeFileSync(
    options,
    JSON.stringify({
      tsconfig,
      entryPoints: files,
      entryPointStrategy: 'resolve',
      json: join(workplace, 'typedoc-output.json'),
      skipErrorChecking: true,
      logLevel: 'Error',
      excludeExternals: true,
    }),
  )
  return options
}
