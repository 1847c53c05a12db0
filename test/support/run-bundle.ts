/** Runs the committed bundle as its users do: as a child process, in a clean environment. */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..', '..')
/** TWINSCRIBE_BUNDLE tries something else than what is committed: another build, or the source itself. */
export const BUNDLE = resolve(ROOT, process.env.TWINSCRIBE_BUNDLE ?? 'dist/index.js')
const FIXTURES = resolve(import.meta.dirname, '..', 'fixtures')

export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A copy of a fixture that a test may write into. */
export function copyOfFixture(name: string): string {
  const folder = temporaryFolder()
  cpSync(join(FIXTURES, name), folder, { recursive: true })
  return folder
}

export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'twinscribe-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** @param environment beside PATH and HOME, and nothing else of the surroundings */
export function runBundle(
  args: readonly string[],
  { cwd, environment = {} }: { readonly cwd?: string; readonly environment?: NodeJS.ProcessEnv } = {},
): Promise<Finished> {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [BUNDLE, ...args], { cwd, env: { PATH, HOME, ...environment } })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text
  })
  return new Promise((done, failed) => {
    child.once('error', failed)
    child.once('close', code => done({ code, stdout, stderr }))
  })
}
