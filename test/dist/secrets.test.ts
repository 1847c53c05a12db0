/** The bundle as a step with keys, among secrets, and with endpoints and programs that tell whatever they know: nothing of it is left anywhere. */
import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, zstdDecompressSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { READ_WRITE, startGitHub, WORKFLOW } from '../support/github/index.ts'
import { lyingModels } from '../support/models/lying-script.ts'
import { type ModelCall, type ModelReply, type Script, startModelServer } from '../support/models/model-server.ts'
import { startResultsService } from '../support/results-service.ts'
import { copyOfFixture, type Finished } from '../support/run-bundle.ts'
import { type RunnerStep, runnerStep } from '../support/runner-step.ts'
import { unzip } from '../support/unzip.ts'

/** In two parts each, so that no scanner takes this file for a leak. */
const SECRETS = {
  'anthropic-api-key': `sk-ant-${'api03-q8Zr2LmVx71TbNcY5+wKd0pGf/HsJ4u'}`,
  openaiCompatibleKey: `sk-${'or-v1-T3BkFJw8Xr4LnVy93UcOdZ6xLe1qHg5b'}`,
  inSource: `ghp_${'b7Yq3KnUw62SaMdX4vJe9oFhGtI5rDzP8iTk'}`,
  inComment: `AKIA${'Q8ZR2LMVX71TBNCY'}`,
  inReadme: `xoxb-${'123456789012-1234567890123-u4Rt8WqEn2ZxKv6MpLs9'}`,
  inEnvironment: `npm_${'Jk5Tz9QwRb3XnCv7LmPs1HdGf4YuEa8oIiBt'}`,
  forTheProgram: `glpat-${'m2Vb7NxQz9LkJh4TgRfW'}`,
  ofTheModel: `sk_live_${'Zx8Cv6Bn4Mq2Wl0Ks9Jd7Hf5'}`,
} as const

/** A secret in everything that could be made of it: whole, in halves, encoded. */
function traces(secret: string): string[] {
  const half = Math.ceil(secret.length / 2)
  const bytes = Buffer.from(secret)
  return [
    secret,
    // The beginning of a token tells its kind and is no secret.
    secret.slice(half),
    secret.slice(8, half + 6),
    encodeURIComponent(secret),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    Buffer.from(`Bearer ${secret}`).toString('base64').slice(12, 40),
    bytes.toString('hex'),
  ]
}

function textsBelow(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())
    .map(path => [path, readFileSync(path, 'latin1')] as const)
}

/** Tells what it knows of the request's headers, one way or another. */
function indiscreet(script: Script): Script {
  return async (call, response) => {
    const key = keyOf(call)
    const told = `${key} ${Buffer.from(`Bearer ${key}`).toString('base64')} ${encodeURIComponent(key)} ${key.slice(4, 30)}`
    // Not the same failure each time, and not for ever.
    if (call.number % 7 === 2) return { status: 500, error: `cannot take ${told}` }
    if (call.number % 7 === 4)
      return { status: 400, error: `this request, ${JSON.stringify(call.headers)}, is not valid` }
    const reply = await script(call, response)
    return reply === null || reply.text === undefined ? reply : withLeaks(reply, reply.text, told)
  }
}

function withLeaks(reply: ModelReply, text: string, told: string): ModelReply {
  const sentence = JSON.stringify(`Sends ${told} and ${SECRETS.ofTheModel} along.`)
  const hidden = JSON.stringify(`Uses ${SECRETS.ofTheModel} to sign.`).replaceAll('s', '\\u0073')
  return {
    ...reply,
    text: text.replaceAll('"behaviour":[', `"behaviour":[${sentence},${hidden},`).replaceAll(',]', ']'),
  }
}

function keyOf({ headers }: ModelCall): string {
  return String(headers['x-api-key'] ?? headers.authorization).replace('Bearer ', '')
}

const truthful = (): Script =>
  lyingModels({ seed: 1, who: 'nobody', kinds: 'checkable', rate: 0, modelsOfA: new Set(), ids: () => [] }).script

/** The fixture with secrets in it, and everything that a step meets. */
async function surroundings(script: Script) {
  const [models, results, github] = await Promise.all([
    startModelServer(script),
    startResultsService(),
    startGitHub({ repository: 'reader/lending', users: { mona: 'write' } }),
  ])
  onTestFinished(() => models.close())
  onTestFinished(() => results.close())
  onTestFinished(() => github.close())
  const workspace = copyOfFixture('open-questions')
  const planted = join(workspace, 'src', 'planted.ts')
  writeFileSync(
    planted,
    `/** Connects with ${SECRETS.inComment} unless told otherwise. */\nexport function connect(token = '${SECRETS.inSource}'): string {\n  if (token === '') throw new Error('no ${SECRETS.inSource}')\n  return token\n}\n`,
  )
  const readme = join(workspace, 'README.md')
  appendFileSync(readme, `\n\`\`\`ts\nconnect('${SECRETS.inReadme}')\n\`\`\`\n`)
  const step = runnerStep(workspace, {
    inputs: {
      'base-url': `anthropic=${models.url}\nopenai-compatible=${models.url}`,
      'anthropic-api-key': SECRETS['anthropic-api-key'],
      publish: 'artifact',
      issues: 'true',
    },
    environment: {
      ...results.environment,
      ...github.environment(github.token(WORKFLOW, READ_WRITE)),
      TWINSCRIBE_GITHUB_PACING: 'writeSpacing=0,notifySpacing=0',
      OPENAI_COMPATIBLE_API_KEY: SECRETS.openaiCompatibleKey,
      NPM_TOKEN: SECRETS.inEnvironment,
      GITLAB_TOKEN: SECRETS.forTheProgram,
    },
  })

  /** Everything that is left of the runs, by where it was found. */
  const left = async (step: RunnerStep, runs: readonly Finished[]): Promise<ReadonlyMap<string, string>> => {
    const issues = await github.as('mona', 'GET', '/issues?state=all&per_page=100')
    const archives = [...results.artifacts.values()].flatMap(({ blob }) => [...unzip(blob)])
    return new Map([
      ...runs.map(
        // The one place where a key belongs: telling the runner to hide it.
        ({ stdout, stderr }, index) =>
          [`log ${index}`, `${stdout.replace(/^::add-mask::.*$/gm, '')}${stderr}`] as const,
      ),
      ...textsBelow(String(step.environment.RUNNER_TEMP)),
      ...textsBelow(workspace).filter(([path]) => path !== planted && path !== readme),
      ['summary', step.summary()],
      ['outputs', JSON.stringify(step.outputs())],
      ['issues', JSON.stringify(issues)],
      ...archives.map(([name, content]) => [`artifact ${name}`, content.toString('latin1')] as const),
      ...results.cache.entries.map(({ key, blob }) => [`cache ${key}`, unpacked(blob).toString('latin1')] as const),
      ['prompts', models.calls.map(({ body }) => JSON.stringify(body)).join('\n')],
    ])
  }
  return { models, results, step, left }
}

function unpacked(blob: Buffer): Buffer {
  return blob[0] === 0x1f ? gunzipSync(blob) : zstdDecompressSync(blob)
}

function expectNothingIn(texts: ReadonlyMap<string, string>): void {
  const found = [...texts].flatMap(([place, text]) =>
    Object.entries(SECRETS).flatMap(([name, secret]) =>
      traces(secret).flatMap((trace, index) => (text.includes(trace) ? [`${place}: ${name} (${index})`] : [])),
    ),
  )
  expect(found).toEqual([])
}

test('a run with two models that tell everything they hear leaves no secret behind', { timeout: 120_000 }, async () => {
  const { models, results, step, left } = await surroundings(indiscreet(truthful()))
  const run = await step.run({
    'INPUT_STREAM-A': 'anthropic/claude-haiku-4-5',
    'INPUT_STREAM-B': 'openai-compatible/scripted',
    'INPUT_VALIDATOR-A': 'openai-compatible/scripted',
    INPUT_ARBITER: 'openai-compatible/scripted',
  })
  expect(run.code).toBe(0)
  const texts = await left(step, [run])
  // What is looked through is there, and the secrets did come by.
  expect(models.calls.length).toBeGreaterThan(10)
  expect([...texts.keys()].filter(place => /^(?:cache|artifact) |twinscribe\.db/.test(place)).length).toBeGreaterThan(3)
  expect(results.artifacts.size).toBe(1)
  expect(texts.get('prompts')).toContain('ghp_REDACTED')
  expect([...texts.values()].join('')).toContain('sk_live_REDACTED')
  expectNothingIn(texts)
})

test.each([
  ['refuses the key', 401, 2],
  ['may not be used', 403, 2],
  ['is not paid', 402, 0],
] as const)(
  'an endpoint that %s and says which key it was leaves no secret behind',
  { timeout: 120_000 },
  async (_, status, code) => {
    const { models, step, left } = await surroundings(call => ({
      status,
      error: `No: ${keyOf(call)}, ${Buffer.from(keyOf(call)).toString('base64')}, ${JSON.stringify(call.headers)}`,
    }))
    const run = await step.run({ 'INPUT_STREAM-A': 'anthropic/claude-haiku-4-5' })
    expect(run.code).toBe(code)
    expect(run.stdout).toMatch(/anthropic.* cannot be (?:used|asked)/)
    expect(run.stdout).toContain('REDACTED')
    expect(models.calls.length).toBeLessThanOrEqual(10)
    expectNothingIn(await left(step, [run]))
  },
)

test('a program that prints its surroundings leaves no secret behind', { timeout: 120_000 }, async () => {
  const { step, left } = await surroundings(truthful())
  const program = join(step.environment.RUNNER_TEMP ?? '', 'program.mjs')
  writeFileSync(
    program,
    `process.stdin.resume().on('end', () => {
      console.error(JSON.stringify(process.env).replaceAll('\\\\n', ' '), Buffer.from(String(process.env.GITLAB_TOKEN)).toString('base64'))
      process.exitCode = 1
    })\n`,
  )
  const run = await step.run({
    'INPUT_STREAM-A': `command:"${process.execPath}" "${program}"`,
    'INPUT_COMMAND-ENV': 'GITLAB_TOKEN',
  })
  expect(run.code).toBe(0)
  expect(step.outputs()).toMatchObject({ status: 'suspended' })
  expect(run.stdout).toMatch(/it ended with exit code 1, saying/)
  expectNothingIn(await left(step, [run]))
})
