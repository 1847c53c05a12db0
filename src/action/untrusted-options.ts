/**
 * Where a workflow of the base branch runs with its secrets on the files of a pull request, the configuration file is the pull
 * request's. It may say what to document, and not which program runs nor where keys are sent.
 */
import { ENGINE_OPTIONS, optionName } from '../models/specification.ts'

/** Events whose workflow has secrets while the files may be anybody's. */
const EVENTS: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run'])

/** What is wrong with such a file, or null. */
export function untrustedOption(file: unknown, fileName: string, eventName: string | undefined): string | null {
  if (eventName === undefined || !EVENTS.has(eventName) || typeof file !== 'object' || file === null) return null
  for (const [key, value] of Object.entries(file)) {
    const engine = ENGINE_OPTIONS.find(option => option === key)
    const isCommand = engine !== undefined && typeof value === 'string' && value.startsWith('command:')
    if (!isCommand && key !== 'baseUrl' && key !== 'commandEnv') continue
    const name = engine === undefined ? key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`) : optionName(engine)
    return `${fileName}: ${key} is not taken from a file in a run on ${eventName}, where the file may be a stranger's and the secrets are yours. Give it as the input ${name}.`
  }
  return null
}
