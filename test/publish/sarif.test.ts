import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ajv from 'ajv-draft-04'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeSarif } from '../../src/commands/sarif.ts'
import { DRIFT_RULES } from '../../src/comparison/drift/codes.ts'
import { DRIFT_CODES, type DriftFinding, HEALTH_CODES, type HealthWarning, SEVERITIES } from '../../src/model/index.ts'
import { renderSarif } from '../../src/publish/sarif.ts'
import { sampleFindings } from '../support/sample-package.ts'
import { temporaryRepository } from '../support/temporary-repository.ts'

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'schemas', 'sarif-2.1.0-rtm.5.json'), 'utf8'),
)
const validator = new ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
validator.addFormat('uri', (address: string) => URL.canParse(address))
validator.addFormat(
  'uri-reference',
  (address: string) => /^[\w\-.~!$&'()*+,;=:@/?#%]*$/.test(address) && !/%(?![0-9A-F]{2})/i.test(address),
)
validator.addFormat('date-time', (time: string) => !Number.isNaN(Date.parse(time)))
const validate = validator.compile(schema)

function render(findings: readonly DriftFinding[], health: readonly HealthWarning[] = [], prefix = '') {
  return JSON.parse(renderSarif({ findings, health, rules: DRIFT_RULES, version: '1.2.3', prefix, introduced: null }))
}

const position = fc.record({
  file: fc.string({ minLength: 1, unit: 'grapheme' }).map(text => `src/${text.replaceAll('/', '')}.ts`),
  line: fc.integer({ min: 1, max: 1e6 }),
  column: fc.integer({ min: 1, max: 1e4 }),
})
const anyFinding: fc.Arbitrary<DriftFinding> = fc.record(
  {
    id: fc.stringMatching(/^drift-[0-9a-f]{16}$/),
    code: fc.constantFrom(...DRIFT_CODES),
    severity: fc.constantFrom(...SEVERITIES),
    blocking: fc.boolean(),
    component: fc.string(),
    message: fc.string({ unit: 'binary' }),
    says: position,
    does: position,
    fix: fc.record({ from: fc.string(), to: fc.string() }),
  },
  { requiredKeys: ['id', 'code', 'severity', 'blocking', 'component', 'message', 'says', 'does'] },
)
const anyWarning: fc.Arbitrary<HealthWarning> = fc.record({
  code: fc.constantFrom(...HEALTH_CODES),
  file: fc.option(fc.string({ minLength: 1 })),
  line: fc.option(fc.integer({ min: 1 })),
  message: fc.string(),
  remedy: fc.string(),
})

describe('SARIF', () => {
  test('whatever the findings say, the file is valid by the schema of SARIF 2.1.0', () => {
    fc.assert(
      fc.property(
        fc.array(anyFinding),
        fc.array(anyWarning),
        fc.constantFrom('', 'packages/a b'),
        (findings, health, prefix) => {
          expect(validate(render(findings, health, prefix)) ? [] : validate.errors).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  test('the check itself notices a file that is not valid', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false)
  })

  test('each result has its rule, its level, both places relative to the repository, and a message with a way to the code', () => {
    const [run] = render(sampleFindings, [], 'packages/lending').runs
    const { rules } = run.tool.driver
    expect(run.results).toHaveLength(sampleFindings.length)
    for (const result of run.results) {
      expect(rules[result.ruleIndex].id).toBe(result.ruleId)
      expect(rules[result.ruleIndex].help.text).not.toBe('')
      expect(result.message.text).toMatch(/ See \[the code\]\(2\)\.$/)
      const places = [...result.locations, ...result.relatedLocations].map(({ physicalLocation }) => physicalLocation)
      expect(places).toHaveLength(3)
      for (const { artifactLocation } of places) {
        expect(artifactLocation.uriBaseId).toBe('%SRCROOT%')
        expect(artifactLocation.uri).toMatch(/^packages\/lending\/[^/]/)
      }
    }
    const blocking = sampleFindings.filter(finding => finding.blocking).length
    expect(run.results.filter((result: { level: string }) => result.level === 'error')).toHaveLength(blocking)
    expect(run.automationDetails.id).toBe('twinscribe/packages/lending/')
  })

  test('fingerprints outlive moved lines, and tell findings apart', () => {
    const moved = sampleFindings.map(finding => ({
      ...finding,
      says: { ...finding.says, line: finding.says.line + 40 },
      does: { ...finding.does, line: finding.does.line + 40 },
    }))
    const prints = (findings: readonly DriftFinding[]) =>
      render(findings).runs[0].results.map(
        ({ partialFingerprints }: { partialFingerprints: object }) => partialFingerprints,
      )
    expect(prints(moved)).toEqual(prints(sampleFindings))
    expect(new Set(prints(sampleFindings).map((print: object) => JSON.stringify(print))).size).toBe(
      sampleFindings.length,
    )
  })

  test('the same findings in another order are the same bytes', () => {
    const text = (findings: readonly DriftFinding[]) =>
      renderSarif({ findings, health: [], rules: DRIFT_RULES, version: '1', prefix: '', introduced: null })
    expect(text(sampleFindings.toReversed())).toBe(text(sampleFindings))
  })
})

describe('the SARIF file', () => {
  const write = (root: string, sarifFile: string, dryRun = false) =>
    writeSarif({
      root,
      config: { sarifFile, dryRun },
      findings: sampleFindings,
      health: [],
      prefix: '',
      introduced: null,
    })

  test('is written in folders that need not exist, and over itself', () => {
    const root = temporaryRepository({ 'a.ts': '' })
    const path = write(root, 'out/of/order.sarif')
    expect(path).toBe(join(root, 'out/of/order.sarif'))
    expect(write(root, 'out/of/order.sarif')).toBe(path)
    expect(validate(JSON.parse(readFileSync(join(root, 'out/of/order.sarif'), 'utf8')))).toBe(true)
  })

  test('is not written where none is asked for, nor in a dry run', () => {
    const root = temporaryRepository({ 'a.ts': '' })
    expect(write(root, '')).toBeNull()
    expect(write(root, 'x.sarif', true)).toBeNull()
    expect(() => readFileSync(join(root, 'x.sarif'))).toThrow()
  })

  test.each(['src/a.ts', 'package.json', '../outside.sarif', '.', 'src'])('never goes to %s', path => {
    const files = { 'src/a.ts': 'export const a = 1\n', 'package.json': '{ "version": "2.1.1" }' }
    const root = temporaryRepository(files)
    expect(() => write(root, path)).toThrow(/sarif-file/)
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(root, name), 'utf8')).toBe(text)
  })
})
