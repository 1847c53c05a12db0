import { describe, expect, it } from 'vitest'
import type { DriftFinding } from '../../src/model/index.ts'
import {
  annotationsOf,
  type RunFacts,
  renderCheck,
  renderDocument,
  renderJobSummary,
  renderSurroundings,
  reportOf,
} from '../../src/publish/index.ts'
import { packageOf, sampleFindings, samplePackage } from '../support/sample-package.ts'

const run: RunFacts = {
  processed: 13,
  reused: 2,
  durationMs: 2345.6,
  sourceUrl: null,
  docs: {
    folder: 'docs/twinscribe',
    dryRun: false,
    files: { written: ['index.md', 'twinscribe.json'], unchanged: 4, removed: ['modules/src/old.md'], kept: [] },
  },
}

const many = (count: number, parts: Partial<DriftFinding> = {}): DriftFinding[] =>
  Array.from({ length: count }, (_unused, index) => ({
    id: `f-${index}`,
    code: 'param-gone' as const,
    severity: 'medium' as const,
    blocking: false,
    component: 'src/a.ts#f',
    message: `The comment documents \`p${index}\`, which is no parameter`,
    says: { file: 'src/a.ts', line: index + 1, column: 1 },
    does: { file: 'src/a.ts', line: index + 2, column: 1 },
    ...parts,
  }))

describe('the report', () => {
  it('has the numbers that scripts rely on', () => {
    expect(reportOf(samplePackage(), run)).toEqual({
      status: 'PARTIALLY_CONVERGED',
      converged: false,
      iterations: 2,
      components: { total: 15, processed: 13, reused: 2, failed: 1 },
      findings: 2,
      openDiscrepancies: 1,
      callGraph: { edges: 4, unresolved: 1, precision: 1, recall: 0.9876 },
      files: { written: 2, unchanged: 4, removed: 1, kept: 0 },
      warnings: 1,
      durationMs: 2346,
    })
  })
})

describe('annotations', () => {
  it('stand at the comment and name the code, the worst first', () => {
    const { annotations, closing } = annotationsOf(sampleFindings, [])
    expect(annotations.map(one => [one.level, one.file, one.line, one.column])).toEqual([
      ['error', 'src/io/load.ts', 4, 4],
      ['warning', 'src/queue.ts', 21, 8],
    ])
    expect(annotations[1]?.message).toBe(
      'The comment says that `priority` defaults to `5`; the code uses `0`. Code: line 25. Fix: write `0` instead of `5`.',
    )
    expect(closing).toBeNull()
  })

  it('keep within ten of each type and count the rest', () => {
    const { annotations, closing } = annotationsOf([...many(14), ...many(12, { severity: 'low' })], [])
    expect(annotations.filter(one => one.level === 'warning')).toHaveLength(10)
    expect(annotations.filter(one => one.level === 'notice')).toHaveLength(10)
    expect(closing).toBe('6 more are listed in the job summary.')
  })

  it('use paths from the workspace when a folder in it was documented', () => {
    expect(annotationsOf(many(1), [], 'packages/core/').annotations[0]?.file).toBe('packages/core/src/a.ts')
  })
})

describe('the job summary', () => {
  it('says in its first line what came out, then lists findings with links, the worst first', () => {
    const summary = renderJobSummary(samplePackage(), run)
    expect(summary.split('\n')[0]).toBe('## prio-queue: 2 comments contradict the code')
    expect(summary.indexOf('High, blocking')).toBeLessThan(summary.indexOf('**Medium**'))
    expect(summary).toContain('[`src/queue.ts:21`](https://github.com/example/prio-queue/blob/HEAD/src/queue.ts#L21)')
    expect(summary).toContain('`modules/src/old.md` is gone')
  })

  it('of a pull request does not tell what was there before', () => {
    const summary = renderSurroundings(samplePackage(), run)
    expect(summary).toContain('| Components |')
    expect(summary).not.toMatch(/High, blocking|modules\//)
  })

  it('stays below what GitHub takes, however much there is to say', () => {
    const message = 'x'.repeat(30_000)
    const pkg = { ...packageOf([]), findings: many(5000, { message }) }
    expect(Buffer.byteLength(renderJobSummary(pkg, run))).toBeLessThan(1024 * 1024)
  })

  it('does not notify the people whom a message names', () => {
    const summary = renderJobSummary(
      { ...packageOf([]), findings: many(1, { message: 'Ask @octocat about #12' }) },
      run,
    )
    expect(summary).toContain('Ask `@octocat` about `#12`.')
  })
})

describe('on a terminal', () => {
  it('findings read like those of a linter', () => {
    expect(renderCheck(sampleFindings, 15, { color: false })).toBe(
      [
        'src/io/load.ts',
        '  src/io/load.ts:4:4  high, blocking  throws-missing',
        '    `load` rejects with a `SyntaxError`, which its comment does not mention although it lists other errors.',
        '    code  src/io/load.ts:14:3',
        '',
        'src/queue.ts',
        '  src/queue.ts:21:8  medium  param-default',
        '    The comment says that `priority` defaults to `5`; the code uses `0`.',
        '    code  src/queue.ts:25:20',
        '    fix   write `0` instead of `5`',
        '',
        '2 comments contradict the code (1 high, 1 medium). 15 components checked.',
        '',
      ].join('\n'),
    )
    expect(renderCheck([], 1, { color: false })).toBe('No comment contradicts the code. 1 component checked.\n')
  })

  it('a documenting run ends with what it did', () => {
    const lines = renderDocument(samplePackage(), run, { color: false }).trimEnd().split('\n')
    expect(lines.slice(-4)).toEqual([
      'The two streams agree except for the open points and 1 component that could not be documented after 2 iterations.',
      '15 components in 2.3 s: 13 documented, 2 unchanged, 1 failed and 1 question open.',
      '4 calls documented: precision 100 %, recall 98.8 %, 1 not followed.',
      'docs/twinscribe/index.md: 2 files written, 4 unchanged and 1 removed.',
    ])
  })

  it('names the file of a warning once, and speaks of open points only where there are some', () => {
    const pkg = samplePackage()
    const warning = (message: string) =>
      ({ code: 'syntax-error', file: 'src/a.ts', line: 3, message, remedy: 'Fix it.' }) as const
    const text = renderDocument(
      {
        ...pkg,
        health: [warning('src/a.ts does not parse.'), warning('A bracket is missing.')],
        convergenceReport: {
          ...{ ...pkg.convergenceReport, finalStatus: 'PARTIALLY_CONVERGED' },
          ...{ discrepancies: [], failedComponents: [] },
        },
      },
      run,
      { color: false },
    )
    expect(text).toContain('\n  src/a.ts does not parse. Fix it.\n  src/a.ts:3: A bracket is missing. Fix it.\n')
    expect(text).toContain('The two streams agree except for corrections that could not be made after')
  })

  it('says that there was nothing to document, and of no pages that were not written', () => {
    const pkg = { ...samplePackage(), components: [], modules: [], findings: [], health: [] }
    const files = { written: [], unchanged: 0, removed: [], kept: [] }
    const empty = { ...run, processed: 0, reused: 0, docs: { folder: 'docs/twinscribe', files, dryRun: false } }
    const callGraph = { ...pkg.callGraph, edges: [] }
    const convergenceReport = { ...pkg.convergenceReport, discrepancies: [], failedComponents: [] }
    const nothing = { ...pkg, callGraph, convergenceReport }
    expect(renderDocument(nothing, empty, { color: false })).toBe('There is nothing to document.\n')
    expect(renderJobSummary(nothing, empty)).not.toContain('Pages')
    const again = { ...run, docs: { ...empty.docs, files: { ...files, unchanged: 7 } } }
    expect(renderDocument(samplePackage(), again, { color: false })).toContain('index.md: 7 files unchanged.\n')
  })

  it('colours only where it is told to', () => {
    expect(renderCheck(sampleFindings, 1, { color: true })).toContain('\u001b[31mhigh, blocking\u001b[39m')
    expect(renderDocument(samplePackage(), run, { color: false })).not.toContain('\u001b')
  })

  it('lets no escape sequence of the repository through', () => {
    const hostile = many(1, {
      message: 'a\u001b[2Jb\u0007',
      says: { file: 'src/\u001b]0;x\u0007.ts', line: 1, column: 1 },
      fix: { from: '\u001b[31m', to: 'y' },
    })
    expect(renderCheck(hostile, 1, { color: false })).not.toContain('\u001b')
    expect(annotationsOf(hostile, []).annotations[0]?.message).not.toContain('\u001b')
  })
})
