/**
 * What of a language model's inventions reaches the documentation. Two scripted models document real libraries over HTTP, each from the
 * source in its prompt, and lie at seeded rates; every lie is followed to where it ends.
 *
 *   npx node bench/inventions/run.ts [--seed 1] [--libraries ws,rxjs] [--list] [folder …]
 *
 * The truth is what `test/support/models/truthful.ts` reads out of the prompt: the author's sentences and the syntax of the declaration.
 * Neither our analysis nor the oracle has a part in it. A lie is published when it stands in the package, be it in a field or in a
 * sentence; it may be caught or asked in any of the ways that `Fate` lists. `--list` prints every lie that was published, and every
 * alarm about a component that nobody lied about.
 */
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { StaticAnalysisOracle } from '../../src/analysis/oracle/index.ts'
import type { ComponentDocumentation, Oracle, StreamOutput } from '../../src/model/index.ts'
import { sentencesOf } from '../../src/streams/model/prose.ts'
import { CHECKABLE_LIES, type LieKind, UNCHECKABLE_LIES } from '../../test/support/models/lying.ts'
import type { ToldLie } from '../../test/support/models/lying-script.ts'
import { misbehaving } from '../../test/support/models/misbehaving.ts'
import { table } from '../measure.ts'
import { fetchPackage, type LibraryName, libraries } from '../packages.ts'
import { comparedOnly, judgedOnly } from './alternatives.ts'
import { type Experiment, FATES, type Fate, runExperiment } from './experiment.ts'

const { values, positionals } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    libraries: { type: 'string', default: 'ws,commander,express,axios,immer,rxjs,queryCore,toolkit' },
    list: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const seed = Number(values.seed)
const folders =
  positionals.length > 0
    ? positionals
    : values.libraries.split(',').map(name => fetchPackage(libraries[name as LibraryName]))

interface Setting {
  readonly name: string
  readonly who: 'A' | 'B' | 'apart' | 'alike'
  readonly kinds: 'checkable' | 'uncheckable'
  readonly rate: number
  readonly arbiter?: true
  readonly misbehave?: typeof misbehaving
}

const SETTINGS: readonly Setting[] = [
  { name: 'checkable, A alone', who: 'A', kinds: 'checkable', rate: 0.5 },
  { name: 'checkable, B alone', who: 'B', kinds: 'checkable', rate: 0.5 },
  { name: 'checkable, both apart', who: 'apart', kinds: 'checkable', rate: 0.5 },
  { name: 'checkable, both alike', who: 'alike', kinds: 'checkable', rate: 1 },
  { name: 'the same, server in a bad mood', who: 'alike', kinds: 'checkable', rate: 1, misbehave: misbehaving },
  { name: 'uncheckable, A alone', who: 'A', kinds: 'uncheckable', rate: 0.1 },
  { name: 'uncheckable, both apart', who: 'apart', kinds: 'uncheckable', rate: 0.1 },
  { name: 'the same, with an arbiter', who: 'apart', kinds: 'uncheckable', rate: 0.1, arbiter: true },
  { name: 'uncheckable, both alike', who: 'alike', kinds: 'uncheckable', rate: 0.1 },
]

type Count = Record<Fate | 'lies' | 'single stream' | 'comparison alone' | 'oracle alone', number>

function emptyCount(): Count {
  const count: Partial<Count> = { lies: 0, 'single stream': 0, 'comparison alone': 0, 'oracle alone': 0 }
  for (const fate of FATES) count[fate] = 0
  return count as Count
}

const bySetting = new Map(SETTINGS.map(({ name }) => [name, emptyCount()]))
const byKind = new Map<LieKind, Count>([...CHECKABLE_LIES, ...UNCHECKABLE_LIES].map(kind => [kind, emptyCount()]))
const alarms = { components: 0, open: 0, refuted: 0, reworded: 0 }
const prose = { said: 0, published: 0, reworded: 0, summaries: 0, summariesReworded: 0, components: 0 }
const listed: string[] = []

for (const root of folders) {
  const oracle = new StaticAnalysisOracle({ root, include: [], exclude: [], maxFileBytes: 4_000_000 })
  await oracle.initialize()
  for (const setting of SETTINGS) count(setting, oracle, await runExperiment(oracle, { seed, ...setting }))
  const same = await runExperiment(oracle, { seed, who: 'nobody', kinds: 'checkable', rate: 0 })
  const reworded = await runExperiment(oracle, { seed, who: 'nobody', kinds: 'checkable', rate: 0, reworded: true })
  countAlarms(root, same, reworded)
  process.stderr.write(`${basename(root)}: ${same.package.components.length} components\n`)
}
report()

function count({ name, who }: Setting, oracle: Oracle, experiment: Experiment): void {
  const setting = bySetting.get(name)
  for (const { lie, fate } of experiment.fates) {
    const kind = byKind.get(lie.kind)
    // by chance both told the same lie
    const together = experiment.told.filter(other => other.component === lie.component && other.kind === lie.kind)
    if (who === 'apart' && together.length > 1) continue
    for (const counted of [setting, kind]) {
      if (counted === undefined) continue
      counted.lies++
      counted[fate]++
      const told = ofStream(lie, experiment.rawA, experiment.rawB)
      if (told !== null && lie.isIn(told)) counted['single stream']++
      for (const [column, documentation] of alternatives(lie, oracle, experiment)) {
        if (documentation !== null && lie.isIn(documentation)) counted[column]++
      }
    }
    if (fate === 'published') listed.push(`published (${name}): ${lie.kind}, ${lie.component}`)
  }
}

function alternatives(
  lie: ToldLie,
  oracle: Oracle,
  { rawA, rawB, firstA, firstB }: Experiment,
): readonly (readonly ['comparison alone' | 'oracle alone', ComponentDocumentation | null])[] {
  const facts = oracle.component(lie.component)
  const [a, b] = [rawA, rawB].map(output => output.documents.get(lie.component)?.documentation)
  const validated = ofStream(lie, firstA, firstB)
  if (facts === undefined || validated === null) return []
  return [
    ['comparison alone', a === undefined || b === undefined ? null : comparedOnly(a, b, facts)],
    ['oracle alone', judgedOnly(validated, facts, oracle)],
  ]
}

/** Null where the stream has no documentation of it. */
function ofStream({ stream, component }: ToldLie, a: StreamOutput, b: StreamOutput): ComponentDocumentation | null {
  return (stream === 'A' ? a : b).documents.get(component)?.documentation ?? null
}

function countAlarms(root: string, same: Experiment, reworded: Experiment): void {
  alarms.components += same.package.components.length
  prose.components += same.firstA.documents.size
  for (const experiment of [same, reworded]) {
    const open = new Set<string>()
    const refuted = new Set<string>()
    for (const { component, resolution, verdictA, verdictB, message } of experiment.discrepancies) {
      const isRefuted = [verdictA, verdictB].some(verdict => verdict?.verdict === 'refuted')
      if (resolution === 'open') open.add(component)
      else if (isRefuted) refuted.add(component)
      if (resolution === 'open' || isRefuted) listed.push(`alarm (${basename(root)}): ${message}`)
    }
    if (experiment === same) {
      alarms.open += open.size
      alarms.refuted += refuted.size
    } else alarms.reworded += open.size + refuted.size
  }
  for (const { documentation } of same.rawA.documents.values()) prose.said += sentencesOf(documentation).length
  for (const [experiment, isSame] of [
    [same, true],
    [reworded, false],
  ] as const) {
    for (const { documentation } of experiment.package.components) {
      const kept = sentencesOf(documentation).length
      const hasSummary = documentation.summary === '' ? 0 : 1
      if (isSame) {
        prose.published += kept
        prose.summaries += hasSummary
      } else {
        prose.reworded += kept
        prose.summariesReworded += hasSummary
      }
    }
  }
}

function report(): void {
  const columns = ['single stream', 'comparison alone', 'oracle alone', 'published'] as const
  const header = ['', 'lies', 'single stream', 'comparison alone', 'oracle alone', 'both']
  const rows = [...bySetting].map(([name, one]) => [
    name,
    String(one.lies),
    ...columns.map(column => String(one[column])),
  ])
  console.log(`Published, of the lies told\n\n${table([header, ...rows])}\n`)
  const fates = [...bySetting].map(([name, one]) => [name, ...FATES.map(fate => String(one[fate]))])
  console.log(`Where they ended\n\n${table([['', ...FATES], ...fates])}\n`)
  const kinds = [...byKind]
    .filter(([, one]) => one.lies > 0)
    .map(([kind, one]) => [kind, String(one.lies), ...FATES.map(fate => String(one[fate]))])
  console.log(`By kind\n\n${table([['', 'lies', ...FATES], ...kinds])}\n`)
  const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`
  console.log(
    [
      `Neither lies: ${alarms.components} components, ${alarms.open} asked about, ${alarms.refuted} corrected (${share(alarms.open + alarms.refuted, alarms.components)});`,
      `with B in other words ${alarms.reworded} (${share(alarms.reworded, alarms.components)}).`,
      `True sentences published: ${share(prose.published, prose.said)}; with B in other words ${share(prose.reworded, prose.said)}.`,
      `Components with a summary: ${share(prose.summaries, prose.components)}; with B in other words ${share(prose.summariesReworded, prose.components)}.`,
    ].join('\n'),
  )
  if (values.list) console.log(`\n${listed.join('\n')}`)
}
