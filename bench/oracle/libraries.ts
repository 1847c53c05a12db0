/** Real libraries: a driver calls much of each, and what was called is compared with the graph. */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder, fetchPackage, libraries, type PinnedPackage } from '../packages.ts'
import { edgesByName } from './by-name.ts'
import { type PrintedGraph, placesOf, printGraph, score } from './score.ts'
import { type Trace, trace } from './trace.ts'

const own: Record<string, PinnedPackage> = {
  semver: { name: 'semver', version: '7.8.6', keep: [], drop: ['bin'] },
  ramda: { name: 'ramda', version: '0.32.0', keep: ['src'], drop: [] },
}
const pinned: Record<string, PinnedPackage> = { ...libraries, ...own }

export function runLibraries(command: string, only: string, list: boolean): void {
  const drivers = join(dirname(fileURLToPath(import.meta.url)), 'drivers')
  console.log('')
  console.log('| library    | executed edges | recall   | stated | confirmed | proven, called | wrong |')
  console.log('| ---------- | -------------- | -------- | ------ | --------- | -------------- | ----- |')
  const sides: string[] = []
  const base = join(tmpdir(), `twinscribe-callgraph-${process.pid}`)
  mkdirSync(cacheFolder, { recursive: true })
  for (const driver of readdirSync(drivers).sort()) {
    const name = driver.replace('.mjs', '')
    const pin = pinned[name]
    if (pin === undefined || !name.includes(only)) continue
    const source = fetchPackage(pin)
    const driven = join(base, name)
    cpSync(source, driven, { recursive: true })
    cpSync(join(drivers, driver), join(driven, 'driver.mjs'))
    let traced: Trace
    try {
      traced = trace(driven, join(base, 'work', name), 'driver.mjs')
    } catch (error) {
      console.log(String(error))
      continue
    }
    const isOwn = (edge: string): boolean => !edge.includes('driver.mjs')
    const graph = printGraph(command, source)
    sides.push(compareSides(name, source, graph, traced))
    const result = score(graph, { ...traced, edges: new Set([...traced.edges].filter(isOwn)) })
    const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
    const cells = [
      name.padEnd(10),
      String(result.executed).padStart(14),
      percent(result.found, result.executed).padStart(8),
      String(result.stated).padStart(6),
      percent(result.confirmed, result.stated).padStart(9),
      String(result.proven).padStart(14),
      String(result.contradicted.length).padStart(5),
    ]
    console.log(`| ${cells.join(' | ')} |`)
    for (const edge of result.contradicted) console.log(`    contradicted ${edge}`)
    if (list) for (const edge of result.missed) console.log(`    missed       ${edge}`)
  }
  console.log('')
  console.log(
    '| library    | by names | right   | by types | right   | disagree | names right | types right | both wrong or not run |',
  )
  console.log(
    '| ---------- | -------- | ------- | -------- | ------- | -------- | ----------- | ----------- | --------------------- |',
  )
  for (const each of sides) console.log(each)
  rmSync(base, { recursive: true, force: true })
}

/** Calls out of functions that ran, as names and as types see them, and who was right where only one sees one. */
function compareSides(name: string, source: string, graph: PrintedGraph, { edges, executed }: Trace): string {
  const places = placesOf(graph)
  const isRun = (edge: string): boolean => executed.has(edge.split('\n')[0] ?? '')
  const names = new Set([...edgesByName(source)].filter(isRun))
  const byTypes = graph.edges.filter(({ derivation }) => derivation === 'checker' || derivation === 'hierarchy')
  const types = new Set(
    byTypes.map(({ from, to }) => `${places.get(from) ?? from}\n${places.get(to) ?? to}`).filter(isRun),
  )
  const right = (stated: ReadonlySet<string>): number => stated.intersection(edges).size
  const share = (stated: ReadonlySet<string>): string =>
    `${((100 * right(stated)) / Math.max(1, stated.size)).toFixed(1)} %`
  const [onlyNames, onlyTypes] = [names.difference(types), types.difference(names)]
  const disagree = onlyNames.size + onlyTypes.size
  const cells = [
    name.padEnd(10),
    String(names.size).padStart(8),
    share(names).padStart(7),
    String(types.size).padStart(8),
    share(types).padStart(7),
    String(disagree).padStart(8),
    String(right(onlyNames)).padStart(11),
    String(right(onlyTypes)).padStart(11),
    String(disagree - right(onlyNames) - right(onlyTypes)).padStart(21),
  ]
  return `| ${cells.join(' | ')} |`
}
