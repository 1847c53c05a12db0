/** A step of a workflow: the bundle as a runner starts it, with inputs, an event, and files for outputs and summary. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUNDLE, type Finished, temporaryFolder } from './run-bundle.ts'

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>
  /** `push` to the default branch where nothing else is said. */
  readonly event?: { readonly name: string; readonly ref: string; readonly payload?: Readonly<Record<string, unknown>> }
  readonly environment?: Readonly<Record<string, string>>
}

export interface RunnerStep {
  readonly environment: NodeJS.ProcessEnv
  run(more?: Readonly<Record<string, string>>): Promise<Finished>
  /** For a test that wants to signal it. */
  start(more?: Readonly<Record<string, string>>): { readonly child: ChildProcess; readonly finished: Promise<Finished> }
  summary(): string
  outputs(): Record<string, string>
}

const SHA = '1f3c5e7a9b1d3f5e7c9a1b3d5f7e9c1a3b5d7f9e'

/** A step in a job of its own: nothing is left of earlier jobs but what a service keeps. */
export function runnerStep(workspace: string, { inputs = {}, event, environment = {} }: StepOptions = {}): RunnerStep {
  const temp = temporaryFolder()
  const file = (name: string, text = ''): string => {
    writeFileSync(join(temp, name), text)
    return join(temp, name)
  }
  const output = file('output')
  const summary = file('summary.md')
  const payload = { repository: { default_branch: 'main' }, ...event?.payload }
  const all: NodeJS.ProcessEnv = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'reader/lending',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: event?.name ?? 'push',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_REF: event?.ref ?? 'refs/heads/main',
    GITHUB_SHA: SHA,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temp,
    ...environment,
  }
  for (const [name, value] of Object.entries(inputs)) all[`INPUT_${name.toUpperCase()}`] = value
  const start: RunnerStep['start'] = (more = {}) => {
    const { PATH, HOME } = process.env
    const child = spawn(process.execPath, [BUNDLE], { cwd: workspace, env: { PATH, HOME, ...all, ...more } })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', text => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      stderr += text
    })
    const finished = new Promise<Finished>((done, failed) => {
      child.once('error', failed)
      child.once('close', code => done({ code, stdout, stderr }))
    })
    return { child, finished }
  }
  return {
    environment: all,
    start,
    run: more => start(more).finished,
    summary: () => readFileSync(summary, 'utf8'),
    outputs: () => outputsIn(readFileSync(output, 'utf8')),
  }
}

/** `name<<delimiter`, the value's lines, the delimiter. */
function outputsIn(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm))
    values[name] = value
  return values
}
