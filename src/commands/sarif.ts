/** Writes the findings where code scanning picks them up. */
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DRIFT_RULES } from '../comparison/drift/codes.ts'
import type { Config } from '../config.ts'
import { ConfigurationError } from '../errors.ts'
import type { DriftFinding, HealthWarning } from '../model/index.ts'
import { renderSarif } from '../publish/sarif.ts'
import { insideRoot } from '../resolve-config.ts'
import { VERSION } from '../version.ts'

export interface SarifRequest {
  readonly root: string
  readonly config: Pick<Config, 'sarifFile' | 'dryRun'>
  readonly findings: readonly DriftFinding[]
  readonly health: readonly HealthWarning[]
  /** The documented folder inside the repository, POSIX, `''` for all of it. */
  readonly prefix: string
  readonly introduced: ReadonlySet<string> | null
}

/**
 * Absolute path of the file that was written, or null where none was asked for (or this is a dry run).
 * @throws {ConfigurationError} for a path outside of the repository, or one where something else stands
 */
export function writeSarif({ root, config, findings, health, prefix, introduced }: SarifRequest): string | null {
  if (config.sarifFile === '') return null
  const path = insideRoot(root, config.sarifFile, 'sarif-file')
  refuseForeign(path, root, config.sarifFile)
  if (config.dryRun) return null
  const text = renderSarif({ findings, health, rules: DRIFT_RULES, version: VERSION, prefix, introduced })
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}.tmp`
  writeFileSync(temporary, text)
  renameSync(temporary, path)
  return path
}

/** The configuration file may come with the change of a stranger: it must not lead out of the repository, nor over its source. */
function refuseForeign(path: string, root: string, given: string): void {
  let folder = dirname(path)
  while (!existsSync(folder)) folder = dirname(folder)
  const top = realpathSync(root)
  const real = realpathSync(folder)
  if (real !== top && !real.startsWith(join(top, '/')))
    throw new ConfigurationError(`sarif-file: "${given}" leads out of the repository through a symbolic link.`)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return
  if (!stats.isFile())
    throw new ConfigurationError(`sarif-file: "${given}" is a folder. Name a file, such as twinscribe.sarif.`)
  const start = readFileSync(path, 'utf8').slice(0, 2_000)
  if (start.trim() !== '' && !/"(?:\$schema|version)"\s*:\s*"[^"]*(?:sarif|2\.1\.0)/.test(start)) {
    throw new ConfigurationError(
      `sarif-file: "${given}" exists and is no SARIF file. Nothing is overwritten; name another file.`,
    )
  }
}
