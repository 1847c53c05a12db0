/** Opens the oracle on a repository; the compiler is loaded here, and not before. */
import { statSync } from 'node:fs'
import type { Discovery } from '../analysis/project/discover.ts'
import type { ProjectOptions } from '../analysis/project/types.ts'
import type { Config } from '../config.ts'
import { ConfigurationError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import type { HealthWarning, Oracle } from '../model/index.ts'

/** What every command on a repository needs to know. */
export interface RepositoryRequest {
  /** Absolute path of the repository. */
  readonly root: string
  readonly config: Config
  readonly logger: Logger
  readonly signal?: AbortSignal
}

export function projectOptions({ root, config }: Pick<RepositoryRequest, 'root' | 'config'>): ProjectOptions {
  const { include, exclude, maxFileBytes } = config
  return { root, include, exclude, maxFileBytes }
}

/** @throws {ConfigurationError} when the path is not a folder. */
export function requireFolder(root: string): void {
  const stats = statSync(root, { throwIfNoEntry: false })
  if (stats?.isDirectory() !== true) {
    throw new ConfigurationError(
      `${root} is ${stats === undefined ? 'not there' : 'not a folder'}. Give the path of a repository.`,
    )
  }
}

/**
 * An oracle that is ready to be asked. Health warnings go to the logger.
 * `discovery`: what was found with the same options, or a part of it
 */
export async function openOracle(request: RepositoryRequest, discovery?: Discovery): Promise<Oracle> {
  requireFolder(request.root)
  const { StaticAnalysisOracle } = await import('../analysis/oracle/index.ts')
  const { signal } = request
  const oracle = new StaticAnalysisOracle(projectOptions(request), {
    ...(signal === undefined ? {} : { signal }),
    ...(discovery === undefined ? {} : { discovery }),
  })
  await oracle.initialize()
  reportHealth(oracle.facts.health, request.logger)
  return oracle
}

/** At most so many warnings of one kind are worth a line each. */
const MOST_OF_A_KIND = 5

function reportHealth(health: readonly HealthWarning[], logger: Logger): void {
  for (const [code, warnings] of Map.groupBy(health, ({ code }) => code)) {
    for (const { message, remedy, file, line } of warnings.slice(0, MOST_OF_A_KIND)) {
      const text = remedy === '' ? message : `${message} ${remedy}`
      if (file === null) logger.warn(text)
      else logger.warn(text, line === null ? { file } : { file, line })
    }
    const more = warnings.length - MOST_OF_A_KIND
    if (more > 0) logger.warn(`${more} more of the kind ${code}; all are in the report.`)
  }
}
