/**
 * The one description of the configuration: Action inputs, command-line flags and `twinscribe.config.json` are three spellings
 * of the same options. Names are camelCase here and in the file, kebab-case as flags and inputs.
 */
import { z } from 'zod'
import { BLOCKING_TYPES } from './model/discrepancies.ts'
import { parsePrice } from './models/prices.ts'
import { choicesOf, type EngineOption, parseEngine } from './models/specification.ts'

const FAIL_ON = ['never', 'blocking', 'drift'] as const
const PUBLISH = ['none', 'artifact', 'commit', 'pull-request'] as const
const REBUILD_ISSUES = ['none', 'epic', 'components'] as const

const ON_MISSING_KEY = ['error', 'built-in'] as const

const share = z.number().min(0).max(1)

function engine(option: EngineOption, what: string): z.ZodDefault<z.ZodString> {
  const fallback = { streamA: 'declared', streamB: 'observed', validatorA: 'none', validatorB: 'none', arbiter: 'none' }
  return z
    .string()
    .check(({ value, issues }) => {
      const parsed = parseEngine(option, value)
      if ('problem' in parsed) issues.push({ code: 'custom', input: value, message: parsed.problem.replace(/\.$/, '') })
    })
    .default(fallback[option])
    .describe(`${what}: ${choicesOf(option)}.`)
}

/** Every option with its type, default and one-line description. The order is the order of `--help` and of `action.yml`. */
export const configSchema = z.strictObject({
  include: z
    .array(z.string())
    .default([])
    .describe('Globs of the sources to document, relative to the path. Empty: everything that looks like a source.'),
  exclude: z
    .array(z.string())
    .default([])
    .describe('Globs of sources to leave out, besides tests, build output, generated and vendored files.'),
  maxFileBytes: z
    .number()
    .int()
    .positive()
    .default(4_000_000)
    .describe('Larger source files are left out, with a warning.'),
  docsDir: z
    .string()
    .min(1)
    .default('docs/twinscribe')
    .describe('Folder for the documentation, inside the repository.'),
  state: z
    .string()
    .min(1)
    .default('.twinscribe/twinscribe.db')
    .describe('The state file: checkpoints, and what need not be done again.'),
  sourceUrl: z
    .string()
    .default('')
    .describe(
      'Link template for source lines, with {path}, {start} and {end}. Empty: found from package.json or the runner.',
    ),
  streamA: engine('streamA', 'Engine of stream A'),
  streamB: engine('streamB', 'Engine of stream B'),
  validatorA: engine('validatorA', 'Model that reads what stream A wrote, besides the built-in validator'),
  validatorB: engine('validatorB', 'Model that reads what stream B wrote, besides the built-in validator'),
  arbiter: engine('arbiter', 'Model that weighs what analysis cannot decide, before a person is asked'),
  baseUrl: z
    .array(z.string())
    .default([])
    .describe(
      'Address of the models: of openai-compatible/<model>, or of the one provider that is used; <provider>=<address> tells several apart.',
    ),
  onMissingKey: z
    .enum(ON_MISSING_KEY)
    .default('error')
    .describe('What to do when a model has no key: error, or built-in (go on with the engine that needs none).'),
  contextTokens: z
    .number()
    .int()
    .min(4000)
    .optional()
    .describe('Tokens that the models can read and write at once, where the built-in table is wrong.'),
  modelConcurrency: z
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(10)
    .describe('Requests at a time to one provider; fewer while it says that it is too much.'),
  requestTimeoutSeconds: z.number().positive().max(3600).default(120).describe('Seconds for one attempt at an answer.'),
  modelTimeoutMinutes: z
    .number()
    .positive()
    .max(10_000)
    .default(300)
    .describe('Minutes after which a run with models is suspended; the next run goes on from there.'),
  maxCostUsd: z
    .number()
    .nonnegative()
    .optional()
    .describe('US dollars that the models of a run may cost; what is not reached is left to the next run.'),
  maxTokens: z
    .number()
    .int()
    .nonnegative()
    .optional()
    .describe('Tokens, in and out, that the models of a run may use.'),
  prices: z
    .array(
      z.string().check(({ value, issues }) => {
        const parsed = parsePrice(value)
        if ('problem' in parsed)
          issues.push({ code: 'custom', input: value, message: parsed.problem.replace(/\.$/, '') })
      }),
    )
    .default([])
    .describe(
      'Prices in dollars per million tokens, each <model>=<input>/<output>[/<cached input>[/<cache write>]], where the built-in table is wrong or silent.',
    ),
  commandEnv: z
    .array(z.string())
    .default([])
    .describe(
      'Variables that command:<program> may see besides PATH, HOME and the like. Keys are among them only if named here.',
    ),
  maxIterations: z.number().int().min(1).max(100).default(5).describe('Iterations before convergence is forced.'),
  parallelComponents: z
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(10)
    .describe('Components documented at a time in each stream; with a model, requests about one or several of them.'),
  skipValidation: z.boolean().default(false).describe('Leave out the validators (for testing).'),
  continueOnError: z.boolean().default(true).describe('Go on when a component fails; it is listed in the report.'),
  dryRun: z.boolean().default(false).describe('Write and send nothing; say what would be written.'),
  issues: z
    .boolean()
    .default(true)
    .describe('Ask people about what analysis cannot decide, in GitHub issues (needs a token that may write issues).'),
  maxNewIssues: z
    .number()
    .int()
    .min(0)
    .max(1000)
    .default(10)
    .describe('Issues opened in a run at most, most important first; the rest stands in the report.'),
  rebuildIssues: z
    .enum(REBUILD_ISSUES)
    .default('none')
    .describe(
      'Plan a rebuild in issues: one with a task list (epic), or one for each component below it (components).',
    ),
  waitForReview: z
    .boolean()
    .default(false)
    .describe('Wait inside the run for people to answer open discrepancies. Otherwise the next run picks answers up.'),
  pollIntervalSeconds: z
    .number()
    .positive()
    .max(3600)
    .default(60)
    .describe('Seconds between two looks at the open issues while the run waits for answers.'),
  reviewTimeoutHours: z.number().positive().default(48).describe('Hours until an unanswered discrepancy expires.'),
  callGraphMatchThreshold: share.default(0.98).describe('Share of call edges on which the streams must agree.'),
  documentationSimilarityThreshold: share
    .default(0.95)
    .describe('Share of comparable claims on which the streams must agree.'),
  maxOpenDiscrepancies: z
    .number()
    .int()
    .min(0)
    .default(2)
    .describe('Open discrepancies that do not block convergence.'),
  blockingTypes: z
    .array(z.enum(BLOCKING_TYPES))
    .default([...BLOCKING_TYPES])
    .describe('Discrepancy types that block convergence while open.'),
  requireStaticValidation: z
    .boolean()
    .default(true)
    .describe('Convergence needs the merged call graph to pass static analysis.'),
  cache: z
    .boolean()
    .default(true)
    .describe('Keep the state file in the Actions cache from run to run (in a runner only).'),
  maxCheckpoints: z.number().int().min(1).max(1000).default(10).describe('Checkpoints kept in the state file.'),
  autoCheckpoint: z.boolean().default(true).describe('Save a checkpoint after every iteration and phase.'),
  failOn: z
    .enum(FAIL_ON)
    .default('never')
    .describe('Which drift findings fail the run: never, blocking, or drift (any).'),
  sarifFile: z
    .string()
    .default('')
    .describe('File for the findings as SARIF 2.1.0, inside the repository, for code scanning. Empty: none.'),
  publish: z
    .enum(PUBLISH)
    .default('none')
    .describe(
      'Where the documentation goes besides docs-dir, in a workflow: none, artifact, commit (to the branch, or to docs-branch) or pull-request.',
    ),
  docsBranch: z
    .string()
    .default('')
    .describe(
      'Branch for the documentation, made when it is not there: of publish: commit, instead of the current one; of publish: pull-request, instead of twinscribe/docs.',
    ),
  fixComments: z
    .boolean()
    .default(false)
    .describe(
      'Repair what comments get wrong mechanically (names, types, missing or stale tags) before documenting; published as a second commit. Code is never touched.',
    ),
  artifactName: z.string().min(1).default('twinscribe').describe('Name of the uploaded artifact.'),
})

export type Config = z.infer<typeof configSchema>
export type ConfigKey = keyof Config

/** One option as help, parser and `action.yml` need it. */
export interface OptionSpec {
  readonly key: ConfigKey
  /** `docs-dir` */
  readonly flag: string
  readonly type: 'string' | 'list' | 'number' | 'boolean'
  readonly choices: readonly string[]
  readonly default: Config[ConfigKey]
  readonly description: string
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}

/** All options, read off the schema so that no second list can drift from it. */
export const OPTIONS: readonly OptionSpec[] = describeOptions()

function describeOptions(): OptionSpec[] {
  const json = z.toJSONSchema(configSchema, { io: 'input' })
  const defaults = configSchema.parse({})
  return Object.entries(json.properties ?? {}).map(([name, property]) => {
    const key = name as ConfigKey
    const schema = typeof property === 'object' ? property : {}
    const items = typeof schema.items === 'object' && !Array.isArray(schema.items) ? schema.items : undefined
    const choices = (schema.enum ?? items?.enum ?? []).map(String)
    const type =
      schema.type === 'array'
        ? 'list'
        : schema.type === 'boolean'
          ? 'boolean'
          : schema.type === 'number' || schema.type === 'integer'
            ? 'number'
            : 'string'
    return { key, flag: kebab(key), type, choices, default: defaults[key], description: schema.description ?? '' }
  })
}
