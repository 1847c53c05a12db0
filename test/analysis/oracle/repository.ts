import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { StaticAnalysisOracle } from '../../../src/analysis/oracle/index.ts'
import type { Claim, ClaimBody, ComponentId, Verdict } from '../../../src/model/index.ts'

/** Writes a small repository to disk for the length of a test. */
export function repository(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'twinscribe-oracle-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries({ 'package.json': '{"name":"shop","type":"module"}', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const oracles = new Map<string, Promise<StaticAnalysisOracle>>()

/** One analysis for all tests of a file that ask about the same sources. */
function sharedOracle(files: Readonly<Record<string, string>>): Promise<StaticAnalysisOracle> {
  const key = JSON.stringify(files)
  let oracle = oracles.get(key)
  if (oracle === undefined) {
    oracle = oracleOf(repository(files))
    oracles.set(key, oracle)
  }
  return oracle
}

export async function oracleOf(root: string): Promise<StaticAnalysisOracle> {
  const oracle = new StaticAnalysisOracle({ root, include: [], exclude: [], maxFileBytes: 1_000_000 })
  await oracle.initialize()
  return oracle
}

/** A claim as a comment makes it; where it stands does not matter to the verdict. */
function said(component: ComponentId, body: ClaimBody, seen = ''): Claim {
  const span = { file: component.split('#')[0] ?? '', line: 1, column: 1, endLine: 1, endColumn: 1 }
  return { ...body, component, evidence: [{ span, origin: 'comment', seen }] }
}

export async function verdictOn(
  files: Readonly<Record<string, string>>,
  component: ComponentId,
  ...bodies: readonly ClaimBody[]
): Promise<Verdict[]> {
  const oracle = await sharedOracle(files)
  return bodies.map(body => oracle.judge(said(component, body)))
}

/** `proven`, `unknown`, or the cause of a refutation: what a test compares. */
export function short(verdict: Verdict): string {
  return verdict.verdict === 'refuted' ? verdict.cause : verdict.verdict
}
