/** Uploads the docs folder as an artifact of the workflow run, through GitHub's own client. */
import { join } from 'node:path'
import { ConfigurationError, messageOf } from '../errors.ts'

export interface UploadOptions {
  readonly name: string
  /** Absolute path of the docs folder. */
  readonly docsDir: string
  /** Paths relative to it: what `renderPackage` gave, and nothing else that may lie in the folder. */
  readonly files: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
}

export interface UploadedArtifact {
  readonly id: number
  /** Bytes of the archive. */
  readonly size: number
}

/**
 * The client is loaded here and not before: a run that uploads nothing does not wait for it.
 * @throws ConfigurationError where there is no runner to upload to, or the name cannot be used
 * @throws Error where the service does not take it
 */
export async function uploadArtifact(options: UploadOptions): Promise<UploadedArtifact> {
  const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter(name => !options.environment[name])
  if (missing.length > 0) {
    throw new ConfigurationError(
      `'publish: artifact' works in a GitHub Actions job only (${missing.join(' and ')} not set). Use 'publish: none' elsewhere.`,
    )
  }
  if (options.files.length === 0) throw new ConfigurationError('There is no documentation to upload.')
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const paths = options.files.map(path => join(options.docsDir, path))
  try {
    const { id, size } = await new DefaultArtifactClient().uploadArtifact(options.name, paths, options.docsDir)
    if (id === undefined) throw new Error('the artifact service gave it no id')
    return { id, size: size ?? 0 }
  } catch (error) {
    throw explained(error, options.name)
  }
}

function explained(error: unknown, name: string): Error {
  const message = messageOf(error)
  if (/conflict|\b409\b|already exists/i.test(message)) {
    return new ConfigurationError(
      `This workflow run has an artifact named '${name}' already. Give each job a name of its own with artifact-name.`,
    )
  }
  if (/artifact name is not valid|invalid characters/i.test(message)) {
    return new ConfigurationError(`'${name}' cannot be the name of an artifact: ${message.replace(/\s+/g, ' ')}`)
  }
  if (/not currently supported on GHES/i.test(message)) {
    return new ConfigurationError(
      "This GitHub Enterprise Server has no artifact service of version 4. Use 'publish: none' and upload the docs folder with another action.",
    )
  }
  if (/quota|storage limit/i.test(message)) {
    return new ConfigurationError(`The account's artifact storage is full: ${message}`)
  }
  return new Error(`Uploading the artifact '${name}' failed: ${message}`, { cause: error })
}
