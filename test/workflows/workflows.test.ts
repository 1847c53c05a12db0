import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { lintWorkflow } from '../support/actionlint.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')
const FOLDERS = ['.github/workflows', '.github/workflows/examples']
const WORKFLOWS = FOLDERS.flatMap(folder =>
  readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.yml'))
    .map(name => ({ path: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), 'utf8') })),
)

const stepSchema = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
})
const permissionsSchema = z.record(z.string(), z.enum(['read', 'write', 'none']))
const workflowSchema = z.object({
  permissions: permissionsSchema,
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.object({ permissions: permissionsSchema.optional(), steps: z.array(stepSchema), if: z.string().optional() }),
  ),
})
const contractSchema = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string() })),
  outputs: z.record(z.string(), z.unknown()),
})
const contract = contractSchema.parse(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')))

const isOurs = (uses = '') => uses === './' || uses.startsWith('twinscribe/twinscribe@')

/** The workflows that the README shows, as files of their own. */
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const SHOWN = [...README.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ''], index) => ({
  path: `README.md, workflow ${index + 1}`,
  text,
}))

test('there is something to check', () => {
  expect(WORKFLOWS.length).toBeGreaterThan(5)
  expect(SHOWN.length).toBeGreaterThan(0)
})

test('a broken workflow is noticed', async () => {
  const broken =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${' +
    '{ github.event.issue.title }}\n'
  expect(await lintWorkflow(broken, 'broken.yml')).toEqual([expect.stringMatching(/potentially untrusted/)])
})

describe.each([...WORKFLOWS, ...SHOWN])('$path', ({ path, text }) => {
  const workflow = workflowSchema.parse(parse(text))
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps)

  test('is a sound workflow', async () => {
    expect(await lintWorkflow(text, path)).toEqual([])
  })

  test('gives each job what it needs and no more: nothing is granted to all, and every write says what for', () => {
    for (const [scope, access] of Object.entries(workflow.permissions)) {
      expect([scope, access]).toEqual(['contents', 'read'])
    }
    for (const line of text.split('\n').filter(line => /^ {6}[\w-]+: write\b/.test(line))) {
      const explained = line.includes('#') || /^ {6}(pages|pull-requests): write$/.test(line)
      expect(explained, line).toBe(true)
    }
  })

  test('does not leave its token in the checkout where it can write', () => {
    for (const [, { permissions = {}, steps }] of jobs) {
      if (!Object.values(permissions).includes('write')) continue
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(step.with).toMatchObject({ 'persist-credentials': false })
    }
  })

  test('pins the actions of others by commit, with the version beside it', () => {
    const lines = text.split('\n').filter(line => /^\s*-? ?uses:/.test(line))
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length)
    for (const line of lines) {
      if (isOurs(line.replace(/^[\s-]*uses: /, ''))) continue
      expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
  })

  test('uses inputs and outputs that the Action has', () => {
    const own = steps.filter(({ uses }) => isOurs(uses))
    for (const { with: inputs = {} } of own)
      for (const name of Object.keys(inputs)) expect(Object.keys(contract.inputs)).toContain(name)
    const ids = own.flatMap(({ id }) => (id === undefined ? [] : [id]))
    for (const [, id = '', output = ''] of text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g))
      if (ids.includes(id)) expect(Object.keys(contract.outputs)).toContain(output)
  })
})

describe('the README', () => {
  test('links every example, and no other', () => {
    const linked = [...README.matchAll(/\(\.github\/workflows\/examples\/([\w-]+\.yml)\)/g)].map(([, name]) => name)
    expect([...new Set(linked)].sort()).toEqual(
      readdirSync(join(ROOT, '.github/workflows/examples')).toSorted((a, b) => (a < b ? -1 : 1)),
    )
  })

  test('names inputs and outputs as action.yml does, with their defaults', () => {
    const rows = [...README.matchAll(/^\| (`[\w-]+`(?:, `[\w-]+`)*) \| (`[^`]*`)? ?\|/gm)]
    const documented = rows.flatMap(([, names = '', standard = '']) =>
      names.split(', ').map(name => [name.replaceAll('`', ''), standard.replaceAll('`', '')] as const),
    )
    const inputs = documented.filter(([name]) => name in contract.inputs)
    expect(inputs.length).toBeGreaterThan(10)
    const described = readFileSync(join(ROOT, 'action.yml'), 'utf8')
    for (const [name, standard] of inputs) {
      const text = new RegExp(`^  ${name}:\\n    description: '(.*)'`, 'm').exec(described)?.[1] ?? ''
      const expected = contract.inputs[name]?.default || (/ Default: (.*)\.$/.exec(text)?.[1] ?? '')
      expect(`${name}: ${standard}`).toBe(`${name}: ${expected}`)
    }
  })
})
