/**
 * Repairs mechanical drift in the source's own comments. A repair counts only when everything holds: the program without its
 * comments is the same, the finding is gone, and no new one has come up. All of it is tried in memory before a byte is written.
 */
import { randomBytes } from 'node:crypto'
import { lstatSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { Discovery } from '../analysis/project/discover.ts'
import { decodeSource } from '../analysis/project/read-source.ts'
import { applyEdits, spliceSource, type TextEdit } from '../analysis/project/splice-source.ts'
import { CancelledError, messageOf } from '../errors.ts'
import { type ComponentId, compareText, type DriftFinding, type FilePath, type Oracle } from '../model/index.ts'
import { projectOptions, type RepositoryRequest, requireFolder } from './oracle.ts'
import { readReadmes } from './readmes.ts'

export interface CommentFixes {
  /** What has been repaired, sorted by where the comment said it. */
  readonly repaired: readonly DriftFinding[]
  /** What is still there: for a person. */
  readonly left: readonly DriftFinding[]
  /** The files with repaired comments, sorted: paths relative to the repository. */
  readonly files: readonly FilePath[]
  /** The same files with their bytes before and after. */
  readonly sources: ReadonlyMap<FilePath, { readonly before: Buffer; readonly after: Buffer }>
  /** Components that were looked at. */
  readonly components: number
}

/** A repair may uncover what it hid (a parameter that is undocumented beside one that is gone); this many layers are followed. */
const MOST_ROUNDS = 4
/** How often repairs are tried again without those that made something worse. */
const MOST_ATTEMPTS = 3

/** A repaired source: its new text, and the bytes that it was made from. */
interface Repaired {
  readonly text: string
  readonly bytes: Buffer
  readonly original: Buffer
}

interface State {
  readonly oracle: Oracle
  readonly findings: readonly DriftFinding[]
}

/**
 * With `dryRun` in the configuration nothing is written.
 * @throws {ConfigurationError} for a path that is no folder.
 * @throws {CancelledError} when the signal is raised; nothing has been written then.
 */
export async function fixComments(request: RepositoryRequest): Promise<CommentFixes> {
  requireFolder(request.root)
  const { discover } = await import('../analysis/project/discover.ts')
  const discovery = discover(projectOptions(request))
  const before = await examine(request, discovery)
  const refused = new Set<ComponentId>()
  for (let attempt = 0; ; attempt++) {
    const isLast = attempt === MOST_ATTEMPTS
    // nothing can be made worse by doing nothing
    const outcome = isLast
      ? { files: new Map(), state: before, tried: [] }
      : await attemptRepairs(request, discovery, before, refused)
    const worse = worsened(before, outcome.state, outcome.tried, attempt > 0)
    if (worse.size === 0) {
      return conclude(request, discovery, before, outcome.state, outcome.files)
    }
    for (const component of worse) refused.add(component)
    request.logger.debug(
      `The comments of ${[...worse].sort(compareText).join(', ')} are left alone: their repair did not hold.`,
    )
  }
}

interface Attempt {
  readonly files: ReadonlyMap<FilePath, Repaired>
  readonly state: State
  readonly tried: readonly DriftFinding[]
}

async function attemptRepairs(
  request: RepositoryRequest,
  discovery: Discovery,
  before: State,
  refused: ReadonlySet<ComponentId>,
): Promise<Attempt> {
  const { planFixes } = await import('../fix/index.ts')
  const { isSameCode } = await import('../analysis/same-code.ts')
  const originals = new Map(discovery.sources.map(({ path, absolutePath, text }) => [path, { absolutePath, text }]))
  const files = new Map<FilePath, Repaired>()
  const tried: DriftFinding[] = []
  let state = before
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const textOf = (file: FilePath): string | undefined => files.get(file)?.text ?? originals.get(file)?.text
    const plan = planFixes(
      state.findings.filter(({ component }) => !refused.has(component)),
      state.oracle,
      textOf,
    )
    for (const { finding, reason } of plan.failed)
      request.logger.warn(`The comment of ${finding.component} could not be repaired: ${reason}`, finding.says)
    let changed = false
    for (const [file, edits] of plan.edits) {
      const original = originals.get(file)
      const repaired =
        original === undefined ? null : repairFile(request, file, original.absolutePath, files.get(file), edits)
      if (original === undefined || repaired === null || repaired.text === textOf(file)) continue
      if (!isSameCode(file, original.text, repaired.text)) {
        request.logger.warn(`${file}: the repaired comments would change the code; the file is left alone.`, { file })
        continue
      }
      files.set(file, repaired)
      changed = true
    }
    if (!changed) break
    tried.push(...plan.repaired.filter(({ says }) => files.has(says.file)))
    state = await examine(request, {
      ...discovery,
      sources: discovery.sources.map(source => ({ ...source, text: files.get(source.path)?.text ?? source.text })),
    })
  }
  return { files, state, tried }
}

/** Null for a file that is not what the analysis read, or that cannot be written in its encoding. */
function repairFile(
  { logger }: RepositoryRequest,
  file: FilePath,
  absolutePath: string,
  earlier: Repaired | undefined,
  edits: readonly TextEdit[],
): Repaired | null {
  try {
    const bytes = earlier?.bytes ?? readFileSync(absolutePath)
    const decoded = decodeSource(bytes)
    const spliced = decoded.ok ? spliceSource(bytes, edits) : null
    if (!decoded.ok || spliced === null) {
      logger.warn(`${file}: its comments cannot be repaired in its encoding. Save it as UTF-8.`, { file })
      return null
    }
    return { text: applyEdits(decoded.text, edits), bytes: spliced, original: earlier?.original ?? bytes }
  } catch (error) {
    logger.warn(`${file}: its comments cannot be repaired (${messageOf(error)}).`, { file })
    return null
  }
}

async function examine(
  request: RepositoryRequest,
  discovery: Discovery,
): Promise<State & { readonly components: number }> {
  const { StaticAnalysisOracle } = await import('../analysis/oracle/index.ts')
  const { checkRepository } = await import('../comparison/drift/index.ts')
  const { signal } = request
  const oracle = new StaticAnalysisOracle(projectOptions(request), {
    discovery,
    ...(signal === undefined ? {} : { signal }),
  })
  await oracle.initialize()
  const { findings } = checkRepository({ oracle, readmes: readReadmes(request.root, oracle.facts.packages) })
  if (signal?.aborted === true) throw new CancelledError('Cancelled; no comment has been changed.')
  return { oracle, findings, components: oracle.facts.components.length }
}

/** Components whose repair did not hold: the finding is still there, or there is one that was not there before. */
function worsened(
  before: State,
  after: State,
  tried: readonly DriftFinding[],
  wholeFiles: boolean,
): ReadonlySet<ComponentId> {
  const known = new Set(before.findings.map(({ id }) => id))
  const attempted = new Set(tried.map(({ id }) => id))
  const touched = new Map(tried.map(({ component, says }) => [component, says.file]))
  const worse = new Set<ComponentId>()
  for (const { id, component, says } of after.findings) {
    if (known.has(id) && !attempted.has(id)) continue
    if (touched.has(component) && !wholeFiles) worse.add(component)
    else {
      // somebody else's finding, or one that did not go away: what was repaired in the same file is the likely cause, else all may be
      const near = [...touched].filter(([, file]) => file === says.file)
      for (const [other] of near.length > 0 ? near : touched) worse.add(other)
    }
  }
  return worse
}

function conclude(
  { config, logger }: RepositoryRequest,
  discovery: Discovery,
  before: State & { readonly components: number },
  after: State,
  files: ReadonlyMap<FilePath, Repaired>,
): CommentFixes {
  const written = new Set<FilePath>()
  const sources = new Map<FilePath, { readonly before: Buffer; readonly after: Buffer }>()
  for (const { path, absolutePath, text } of discovery.sources) {
    const repaired = files.get(path)
    if (repaired === undefined || repaired.text === text) continue
    if (!config.dryRun && !writeSource(absolutePath, path, text, repaired.bytes, logger)) continue
    written.add(path)
    sources.set(path, { before: repaired.original, after: repaired.bytes })
  }
  const remaining = new Set(after.findings.map(({ id }) => id))
  const isRepaired = ({ id, says }: DriftFinding): boolean => written.has(says.file) && !remaining.has(id)
  return {
    repaired: before.findings.filter(isRepaired),
    // as the comments stand now: lines may have moved
    left: written.size === 0 ? before.findings : after.findings,
    files: [...written].sort(compareText),
    sources,
    components: before.components,
  }
}

/** By a rename, with the file's own mode. A link is not followed: what is behind it may be anybody's. */
function writeSource(
  absolutePath: string,
  file: FilePath,
  expected: string,
  bytes: Buffer,
  logger: RepositoryRequest['logger'],
): boolean {
  const temporary = `${absolutePath}.${randomBytes(6).toString('hex')}.tmp`
  try {
    if (lstatSync(absolutePath).isSymbolicLink()) {
      logger.warn(`${file} is a symbolic link; its comments are left alone.`, { file })
      return false
    }
    const now = decodeSource(readFileSync(absolutePath))
    if (!now.ok || now.text !== expected) {
      logger.warn(`${file} was changed by somebody else meanwhile; its comments are left alone.`, { file })
      return false
    }
    writeFileSync(temporary, bytes, { flag: 'wx', mode: statSync(absolutePath).mode })
    renameSync(temporary, absolutePath)
    return true
  } catch (error) {
    rmSync(temporary, { force: true })
    logger.warn(`${file}: its repaired comments could not be written (${messageOf(error)}).`, { file })
    return false
  }
}
