/** The three that are compared, each told as complaints at places of files: ours, eslint-plugin-jsdoc, and TypeDoc's validation. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder, installTools } from '../packages.ts'

export interface Complaint {
  /** Relative to the library; null where the tool does not say. */
  readonly file: string | null
  /** Lines that it points at. */
  readonly lines: readonly number[]
  /** Our code, or the tool's rule. */
  readonly code: string
  readonly message: string
  /** Ours only: the component's id. */
  readonly component: string | null
}

export interface Checked {
  readonly complaints: readonly Complaint[]
  /** Ours only. */
  readonly components: number
  readonly seconds: number
}

export type Checker = (folder: string, files: readonly string[]) => Checked

const repository = fileURLToPath(new URL('../..', import.meta.url))

interface CheckReport {
  readonly components: number
  readonly findings: readonly {
    readonly code: string
    readonly component: string
    readonly message: string
    readonly says: { readonly file: string; readonly line: number }
    readonly does: { readonly file: string; readonly line: number }
  }[]
}

export function twinscribeChecker(command: string): Checker {
  return folder => {
    const start = performance.now()
    const child = run(resolve(repository, command), ['check', folder, '--json'], folder)
    const seconds = (performance.now() - start) / 1_000
    const report = parse<CheckReport>(child.stdout)
    if (report === null) throw new Error(`check failed on ${folder}: ${child.stderr.slice(-2_000)}`)
    const complaints = report.findings.map(({ code, component, message, says, does }) => ({
      file: says.file,
      lines: says.file === does.file ? [says.line, does.line] : [says.line],
      code,
      message,
      component,
    }))
    return { complaints, components: report.components, seconds }
  }
}

/** Every rule of the plugin that can tell that a comment and its code disagree; rules of style are left out. */
const jsdocRules = [
  'check-param-names',
  'check-property-names',
  'check-tag-names',
  'check-template-names',
  'check-types',
  'check-values',
  'empty-tags',
  'implements-on-classes',
  'no-undefined-types',
  'require-param',
  'require-param-name',
  'require-property',
  'require-returns',
  'require-returns-check',
  'require-throws',
  'require-throws-type',
  'require-yields',
  'require-yields-check',
  'valid-types',
]

export function eslintChecker(): Checker {
  const tools = installTools('eslint', [
    'eslint@10.15.0',
    'eslint-plugin-jsdoc@65.4.3',
    '@typescript-eslint/parser@8.73.0',
    'typescript@6.0.3',
  ])
  const config = join(tools, 'eslint.config.mjs')
  writeFileSync(
    config,
    `import jsdoc from 'eslint-plugin-jsdoc'
import parser from '@typescript-eslint/parser'
const rules = Object.fromEntries(${JSON.stringify(jsdocRules)}.map(name => ['jsdoc/' + name, 'warn']))
export default [
  { linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true }, plugins: { jsdoc } },
  { files: ['**/*.{js,mjs,cjs,jsx}'], rules, languageOptions: { parser, sourceType: 'module' } },
  { files: ['**/*.{ts,tsx,mts,cts}'], rules, settings: { jsdoc: { mode: 'typescript' } }, languageOptions: { parser, sourceType: 'module' } },
]
`,
  )
  const lint = join(tools, 'lint.mjs')
  writeFileSync(
    lint,
    `import { ESLint } from 'eslint'
import { readFileSync, writeFileSync } from 'node:fs'
const [folder, list, output] = process.argv.slice(2)
const eslint = new ESLint({ cwd: folder, overrideConfigFile: ${JSON.stringify(config)}, errorOnUnmatchedPattern: false, ignore: false, globInputPaths: false })
writeFileSync(output, JSON.stringify(await eslint.lintFiles(JSON.parse(readFileSync(list, 'utf8')))))
`,
  )
  return (folder, files) => {
    const start = performance.now()
    const list = join(cacheFolder, 'eslint-files.json')
    const output = join(cacheFolder, 'eslint-output.json')
    writeFileSync(list, JSON.stringify(files.map(file => join(folder, file))))
    const child = run(lint, [folder, list, output], folder)
    if (child.status !== 0) throw new Error(`eslint failed: ${child.stderr.slice(-2_000)}`)
    const results =
      readJson<
        readonly { filePath: string; messages: readonly { ruleId: string | null; line: number; message: string }[] }[]
      >(output)
    const complaints = results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, message }) => ({
        file: relative(folder, filePath),
        lines: [line],
        code: ruleId ?? 'parse',
        message,
        component: null,
      })),
    )
    return { complaints, components: 0, seconds: (performance.now() - start) / 1_000 }
  }
}

export function typedocChecker(): Checker {
  const tools = installTools('typedoc', ['typedoc@0.28.20', 'typescript@6.0.3'])
  return (folder, files) => {
    const start = performance.now()
    const absolute = files.map(file => join(folder, file))
    const tsconfig = join(cacheFolder, 'typedoc-tsconfig.json')
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
        files: absolute,
      }),
    )
    const options = join(cacheFolder, 'typedoc-options.json')
    writeFileSync(
      options,
      JSON.stringify({
        tsconfig,
        entryPoints: absolute,
        skipErrorChecking: true,
        emit: 'none',
        logLevel: 'Warn',
        excludeExternals: true,
        validation: {
          notExported: false,
          invalidLink: true,
          invalidPath: true,
          rewrittenLink: true,
          notDocumented: false,
          unusedMergeModuleWith: true,
        },
      }),
    )
    const child = run(join(tools, 'node_modules/typedoc/bin/typedoc'), ['--options', options], folder)
    const complaints: Complaint[] = []
    for (const line of `${child.stdout}\n${child.stderr}`.split('\n')) {
      const match = /^(?:(\S+?):(\d+)(?::\d+)?\s+-\s+)?\[(?:warning|error)\]\s+(.*)$/.exec(line)
      if (match === null) continue
      const [, file, number, message = ''] = match
      complaints.push({
        file: file ?? null,
        lines: number === undefined ? [] : [Number(number)],
        code: 'typedoc',
        message,
        component: null,
      })
    }
    return { complaints, components: 0, seconds: (performance.now() - start) / 1_000 }
  }
}

function run(
  script: string,
  args: readonly string[],
  cwd: string,
): { readonly stdout: string; readonly stderr: string; readonly status: number | null } {
  return spawnSync(process.execPath, ['--max-old-space-size=8192', script, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '' },
    maxBuffer: 1 << 30,
  })
}

function parse<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T
  } catch {
    return null
  }
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}
