/** The whole product on one repository: state, fast path, oracle, streams, loop, pages. The command line and the Action both call it. */

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Discovery } from '../analysis/project/discover.ts'
import { fingerprintInputs } from '../analysis/project/fingerprint.ts'
import type { Config } from '../config.ts'
import { CancelledError, messageOf } from '../errors.ts'
import type { DocumentationPackage, Oracle, SpendingReport } from '../model/index.ts'
import { compareText } from '../model/location.ts'
import { count } from '../model/text.ts'
import { modelsOf, type ResolvedEngines } from '../models/engines.ts'
import type { Keys } from '../models/keys.ts'
import type { Kept } from '../orchestrator/kept.ts'
import type { TicketManager, TicketResolution } from '../orchestrator/tickets.ts'
import type { OrchestratorConfig, OrchestratorState } from '../orchestrator/types.ts'
import { inputHash, openState, type StateStore } from '../orchestrator/unchanged.ts'
import { posixRelative } from '../posix-path.ts'
import type { ReadPublished } from '../publish/committed.ts'
import type { RunFacts } from '../publish/run.ts'
import type { PublishOptions } from '../publish/site.ts'
import type { WriteResult } from '../publish/write.ts'
import { insideRoot } from '../resolve-config.ts'
import type { ReviewMemory, ReviewOutcome, ReviewReport } from '../review/index.ts'
import { enginesIdentity, enginesOf, startEngines } from './engines.ts'
import { projectOptions, type RepositoryRequest, requireFolder } from './oracle.ts'
import { readReadmes } from './readmes.ts'

export interface DocumentRequest extends RepositoryRequest {
  /** Of the models' providers; from the environment where absent. */
  readonly keys?: Keys
  /** Where people are asked what analysis cannot decide; nobody is asked where absent. */
  readonly tickets?: TicketDesk
  readonly onProgress?: (state: OrchestratorState) => void
  /** Called with the analysed repository before anything else is done with it; what it throws ends the run. Not called when nothing had changed. */
  readonly beforeStreams?: (oracle: Oracle, discovery: Discovery) => void
  /** Called with the analysed repository; not called when nothing had changed since the last run. Not to be kept: it holds the programs. */
  readonly onOracle?: (oracle: Oracle) => void
  /**
   * Whether documentation in the docs folder may take the place of state where there is none: all of it where it was written for
   * these very inputs, else what has not changed since. It comes with the checkout, so not where a stranger has made the checkout.
   */
  readonly believesCheckout?: boolean
  /** Where documentation is published that is not in the checkout: it takes the place of lost state in the same way. */
  readonly publishedElsewhere?: PublishedElsewhere
}

export interface PublishedElsewhere {
  readonly read: ReadPublished
  /** Looked at only where something would otherwise be paid for again. */
  readonly onlyWherePaid: boolean
}

/** A ticket manager that can be told at the end of a run what became of its questions. */
export interface TicketDesk extends TicketManager {
  /** Opens what is not asked yet, closes what is settled. Called in every run, also where nothing had changed. */
  settle(outcome: ReviewOutcome): Promise<ReviewReport>
  /** Gives it a place for what saves it work in the next run. Called before anything else. */
  remember?(memory: ReviewMemory): void
}

export interface DocumentRun {
  readonly package: DocumentationPackage
  readonly facts: RunFacts
  /** Nothing had changed since the last run: its package is the answer, and no compiler was loaded. */
  readonly unchanged: boolean
  /** Absolute path of the docs folder, and the paths inside it of everything that is published. */
  readonly docsDir: string
  readonly published: readonly string[]
  /** What was asked and answered; null where nobody was to be asked. */
  readonly review: ReviewReport | null
}

/**
 * Documents the repository into its docs folder.
 * @throws {ConfigurationError} for a path that is no folder, or a docs folder that is not ours to write into.
 * @throws {CancelledError} when the signal is raised; the checkpoint is saved by then.
 */
export async function documentRepository(request: DocumentRequest): Promise<DocumentRun> {
  const started = performance.now()
  const { root, config, logger } = request
  requireFolder(root)
  const docsDir = insideRoot(root, config.docsDir, 'docs-dir')
  const engines = enginesOf(request)
  const state = openState(resolve(root, config.state), logger, config.dryRun)
  try {
    const { hash: sources, discovery } = await fingerprintInputs(root, projectOptions(request))
    request.tickets?.remember?.({ load: () => state.note('tickets'), save: value => state.putNote('tickets', value) })
    const hashWith = (answers: readonly TicketResolution[]): string =>
      inputHash(sources, [outputOptions(config), enginesIdentity(engines), ...linesOf(answers)])
    const hash = hashWith(await answersTo(request))
    const starting = { ...request, engines }
    const outcome =
      (await fromLastRun(request, state, hash, docsDir)) ??
      (await fromCheckout(request, hash, docsDir)) ??
      (await fromElsewhere(starting, state, hash, docsDir)) ??
      (await fromSource(starting, state, hashWith, docsDir, discovery))
    const { files, published, processed, reused, unchanged, spending } = outcome
    const asked = await review(request, outcome.package)
    return {
      package: outcome.package,
      facts: {
        processed,
        reused,
        durationMs: performance.now() - started,
        docs: { folder: config.docsDir, files, dryRun: config.dryRun },
        sourceUrl: config.sourceUrl === '' ? null : config.sourceUrl,
        spending,
        ...(asked && { review: asked }),
      },
      unchanged,
      docsDir,
      published,
      review: asked,
    }
  } finally {
    state.close()
  }
}

/** What people have answered so far. Where it cannot be read, the run goes on without it. */
async function answersTo({ tickets, logger }: DocumentRequest): Promise<readonly TicketResolution[]> {
  if (tickets === undefined) return []
  try {
    return await tickets.loadResolutions()
  } catch (error) {
    if (error instanceof CancelledError) throw error
    logger.warn(`The answers to tickets could not be read (${messageOf(error)}). They count in the next run.`)
    return []
  }
}

/** Answers as part of what the output depends on. Not what they are about: that follows a moved component, and changes with the source. */
function linesOf(answers: readonly TicketResolution[]): readonly string[] {
  const lines = answers.map(({ choice, text, by, at, url }) => JSON.stringify([choice, text, by, at, url]))
  return [...new Set(lines)].sort(compareText)
}

async function review({ tickets }: DocumentRequest, pkg: DocumentationPackage): Promise<ReviewReport | null> {
  if (tickets === undefined) return null
  const { outcomeOf } = await import('../review/outcome.ts')
  return tickets.settle(outcomeOf(pkg))
}

interface Outcome {
  readonly package: DocumentationPackage
  /** Components that a stream wrote anew, and those that were taken from an earlier run. */
  readonly processed: number
  readonly reused: number
  readonly unchanged: boolean
  readonly files: WriteResult
  readonly published: readonly string[]
  /** Null where no model was asked. */
  readonly spending: SpendingReport | null
}

/**
 * The options that the published bytes depend on. Not among them: how the work is done, where things go, who is asked and when;
 * and the models' options, whose part is in the engines' identities.
 */
function outputOptions(config: Config): Partial<Config> {
  const {
    state,
    maxCheckpoints,
    autoCheckpoint,
    parallelComponents,
    failOn,
    publish,
    docsBranch,
    fixComments,
    artifactName,
    sarifFile,
    dryRun,
    cache,
    issues,
    maxNewIssues,
    rebuildIssues,
    waitForReview,
    pollIntervalSeconds,
    reviewTimeoutHours,
    streamA,
    streamB,
    validatorA,
    validatorB,
    arbiter,
    baseUrl,
    onMissingKey,
    modelConcurrency,
    requestTimeoutSeconds,
    modelTimeoutMinutes,
    maxCostUsd,
    maxTokens,
    prices,
    commandEnv,
    ...described
  } = config
  return described
}

async function fromLastRun(
  request: DocumentRequest,
  state: StateStore,
  hash: string,
  docsDir: string,
): Promise<Outcome | null> {
  const last = state.lastRun(hash)
  if (last === null) return null
  const { isPublished } = await import('../publish/verify.ts')
  // Written by this version of ours for these very inputs and checked against its checksum: it is what we wrote.
  const { $schema, ...saved } = JSON.parse(last.package)
  const pkg = saved as DocumentationPackage
  const paths = Object.keys(JSON.parse(last.published))
  const { files, published } = (await isPublished(docsDir, last.published))
    ? { files: { written: [], unchanged: paths.length, removed: [], kept: [] }, published: paths }
    : await publish(pkg, request, docsDir, hash)
  return { ...unchanged(pkg), files, published }
}

async function fromCheckout(request: DocumentRequest, hash: string, docsDir: string): Promise<Outcome | null> {
  const { config, logger, believesCheckout } = request
  if (believesCheckout !== true) return null
  const { committedDocumentation, inFolder } = await import('../publish/committed.ts')
  const committed = await committedDocumentation(inFolder(docsDir), hash, docsDir, publishOptions(request, docsDir))
  if (committed === null) return null
  const { isPublished, publishedHashes } = await import('../publish/verify.ts')
  if (committed === 'altered' || !(await isPublished(docsDir, publishedHashes(committed.pages)))) {
    logger.warn(`${config.docsDir} is not what TwinScribe has written there. It is written anew.`)
    return null
  }
  const published = [...committed.pages.keys()]
  const files = { written: [], unchanged: published.length, removed: [], kept: [] }
  return { ...unchanged(committed.package), files, published }
}

async function fromElsewhere(
  request: StartingRequest,
  state: StateStore,
  hash: string,
  docsDir: string,
): Promise<Outcome | null> {
  const read = publishedReader(request, state)
  if (read === null) return null
  const { committedDocumentation } = await import('../publish/committed.ts')
  const committed = await committedDocumentation(read, hash, docsDir, publishOptions(request, docsDir))
  if (committed === null || committed === 'altered') return null
  const { files, published, hashes, json } = await publish(committed.package, request, docsDir, hash)
  // It need not be read again.
  state.saveRun(hash, { package: json ?? JSON.stringify(committed.package), published: hashes })
  return { ...unchanged(committed.package), files, published }
}

function unchanged(pkg: DocumentationPackage): Omit<Outcome, 'files' | 'published'> {
  return { package: pkg, processed: 0, reused: pkg.components.length, unchanged: true, spending: null }
}

/** Null where the state knows more, or nothing is published but in the checkout. */
function publishedReader(
  { publishedElsewhere: elsewhere, engines }: StartingRequest,
  state: StateStore,
): ReadPublished | null {
  if (elsewhere === undefined || state.foundDocuments) return null
  return elsewhere.onlyWherePaid && modelsOf(engines).length === 0 ? null : elsewhere.read
}

async function fromSource(
  request: StartingRequest,
  state: StateStore,
  hashWith: (answers: readonly TicketResolution[]) => string,
  docsDir: string,
  discovery: Discovery,
): Promise<Outcome> {
  const { answers, ...documented } = await documentAnew(request, state, discovery)
  const { package: pkg } = documented
  // A run with failures, or that could not ask all that it wanted, is no answer for the next one, which is to try again.
  const isAnswer = pkg.convergenceReport.failedComponents.length === 0 && documented.spending?.capReached !== true
  // Not with what was answered, or found, since the loop began: that is for the next run.
  const hash = hashWith(answers)
  const { files, published, hashes, json } = await publish(pkg, request, docsDir, isAnswer ? hash : null)
  if (isAnswer) state.saveRun(hash, { package: json ?? JSON.stringify(pkg), published: hashes })
  return { ...documented, unchanged: false, files, published }
}

type StartingRequest = DocumentRequest & { readonly engines: ResolvedEngines }

/** `answers`: those that it counts with. */
type Documented = Pick<Outcome, 'package' | 'processed' | 'reused' | 'spending'> & {
  readonly answers: readonly TicketResolution[]
}

/** The programs and all else that the loop works on are let go when it returns: the pages of a large repository need the room. */
async function documentAnew(request: StartingRequest, state: StateStore, discovery: Discovery): Promise<Documented> {
  const { root, config, logger, signal, onProgress } = request
  logger.info(`Analysing ${count(discovery.sources.length, 'file')}.`)
  for (const folder of discovery.foreign)
    logger.info(`${folder} is a repository of its own (a submodule?): it is documented there, and left out here.`)
  const { StaticAnalysisOracle } = await import('../analysis/oracle/index.ts')
  const { Comparator } = await import('../comparison/index.ts')
  const { CheckpointManager, DualStreamOrchestrator } = await import('../orchestrator/index.ts')
  const { createStream } = await import('../streams/index.ts')
  const oracle = new StaticAnalysisOracle(projectOptions(request), {
    discovery,
    ...(signal === undefined ? {} : { signal }),
  })
  if (request.beforeStreams !== undefined) {
    await oracle.initialize()
    request.beforeStreams(oracle, discovery)
  }
  const { maxCheckpoints, autoCheckpoint, skipValidation } = config
  const kept = await keptFrom(request, state)
  const engines = await startEngines(request.engines, request, state)
  const { validatorA, validatorB, arbiter } = engines
  const orchestrator = new DualStreamOrchestrator({
    config: orchestratorConfig(config),
    staticOracle: oracle,
    streamA: createStream('A', engines.streamA, {
      oracle,
      skipValidation,
      ...(validatorA && { validator: validatorA }),
    }),
    streamB: createStream('B', engines.streamB, {
      oracle,
      skipValidation,
      ...(validatorB && { validator: validatorB }),
    }),
    comparator: new Comparator({ hasArbiter: arbiter !== null }),
    ...(arbiter !== null && {
      arbiter: (await import('../comparison/arbiter.ts')).createArbiter({ model: arbiter, oracle, logger }),
    }),
    ...(request.tickets && { ticketManager: request.tickets }),
    readmes: packages => readReadmes(root, packages),
    onEstimate: engines.onEstimate,
    kept,
    checkpoints: new CheckpointManager(state, { maxCheckpoints, autoCheckpoint, logger }),
    logger,
    ...(signal === undefined ? {} : { signal }),
  })
  if (onProgress !== undefined) orchestrator.onProgress(onProgress)
  const pkg = await orchestrator.run().finally(() => engines.close())
  request.onOracle?.(oracle)
  const { documentedComponents: processed, reusedComponents: reused } = orchestrator.state
  return { package: pkg, processed, reused, spending: engines.spending(), answers: orchestrator.answers }
}

/** What the streams have said in the run that published last, where the state that would know it is lost. */
async function keptFrom(request: StartingRequest, state: StateStore): Promise<Kept | null> {
  const { root, config, believesCheckout } = request
  const elsewhere = publishedReader(request, state)
  if (state.foundDocuments || (elsewhere === null && believesCheckout !== true)) return null
  const { inFolder, PACKAGE } = await import('../publish/committed.ts')
  const { readKept } = await import('../orchestrator/kept.ts')
  const published = elsewhere === null ? null : readKept(await elsewhere(PACKAGE))
  if (published !== null || believesCheckout !== true) return published
  return readKept(await inFolder(insideRoot(root, config.docsDir, 'docs-dir'))(PACKAGE))
}

/** The options that are the loop's. */
function orchestratorConfig({
  maxIterations,
  parallelComponents,
  waitForReview,
  reviewTimeoutHours,
  skipValidation,
  dryRun,
  continueOnError,
  callGraphMatchThreshold,
  documentationSimilarityThreshold,
  maxOpenDiscrepancies,
  blockingTypes,
  requireStaticValidation,
}: Config): Partial<OrchestratorConfig> {
  return {
    maxIterations,
    parallelComponents,
    waitForReview,
    reviewTimeoutHours,
    skipValidation,
    dryRun,
    continueOnError,
    callGraphMatchThreshold,
    documentationSimilarityThreshold,
    maxOpenDiscrepancies,
    blockingTypes,
    requireStaticValidation,
  }
}

interface Published {
  readonly files: WriteResult
  readonly published: readonly string[]
  readonly hashes: string
  /** The published text of the package; null where nothing is published. */
  readonly json: string | null
}

const NOTHING: Published = {
  files: { written: [], unchanged: 0, removed: [], kept: [] },
  published: [],
  hashes: '{}',
  json: null,
}

/** `inputs`: what the documentation was made from, where it is to answer for it in a run without state */
async function publish(
  pkg: DocumentationPackage,
  request: DocumentRequest,
  docsDir: string,
  inputs: string | null,
): Promise<Published> {
  // A folder of pages that say nothing helps nobody; pages of an earlier run are taken away all the same.
  if (pkg.modules.length === 0 && !existsSync(docsDir)) return NOTHING
  const { root, config } = request
  const { renderPackage } = await import('../publish/render.ts')
  const { writePackage } = await import('../publish/write.ts')
  const { publishedHashes } = await import('../publish/verify.ts')
  const rendered = renderPackage(pkg, publishOptions(request, docsDir))
  const files = await writePackage(rendered, {
    docsDir,
    root,
    dryRun: config.dryRun,
    ...(inputs === null ? {} : { inputs }),
  })
  const json = rendered.get('twinscribe.json') ?? null
  return { files, published: [...rendered.keys()], hashes: publishedHashes(rendered), json }
}

function publishOptions({ root, config }: DocumentRequest, docsDir: string): PublishOptions {
  const sourceUrl = config.sourceUrl === '' ? null : config.sourceUrl
  return { docsDir: posixRelative(root, docsDir), sourceUrl }
}
