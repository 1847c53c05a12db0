export const id = 3798;
export const ids = [3798,7951];
export const modules = {

/***/ 37951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fingerprintInputs: () => (/* binding */ fingerprintInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97006);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51829);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61175);






/** What package managers write last: as long as these do not change, neither do the installed types. */
const installationMarks = [
    'node_modules/.package-lock.json',
    'node_modules/.modules.yaml',
    'node_modules/.yarn-state.yml',
    'node_modules/.yarn-integrity',
];
/**
 * Hashes every input of the analysis: sources, declarations, manifests, tsconfigs, lock files, READMEs, `.gitignore` files, what marks the
 * installed dependencies, and the options. Two equal hashes mean the same result. Needs no compiler.
 */
async function fingerprintInputs(root, options) {
    const discovery = (0,_discover_js__WEBPACK_IMPORTED_MODULE_4__.discover)({ ...options, root });
    const inputs = discovery.sources.map(source => [source.path, source.hash]);
    const documented = new Set(discovery.sources.map(({ path }) => path));
    for (const path of [...discovery.files.filter(_discover_js__WEBPACK_IMPORTED_MODULE_4__/* .isProjectFile */ .Qn), ...importable(discovery)]) {
        if (documented.has(path))
            continue;
        const bytes = (0,_discover_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfiguration */ .TD)(discovery.root, path);
        inputs.push([path, bytes === null ? 'unreadable' : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex')]);
    }
    for (const { directory } of discovery.packages.list) {
        for (const mark of installationMarks) {
            const path = directory === '' ? mark : `${directory}/${mark}`;
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(discovery.root, path)) ? (0,_discover_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfiguration */ .TD)(discovery.root, path) : null;
            if (bytes !== null)
                inputs.push([path, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex')]);
        }
        inputs.push([`${directory === '' ? '' : `${directory}/`}node_modules`, dependencyMark(discovery.root, directory)]);
    }
    // What is imported from there has types, too.
    for (const folder of discovery.foreign)
        inputs.push([`${folder}/.git`, commitOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(discovery.root, folder))]);
    inputs.sort(([a], [b]) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a, b));
    const described = JSON.stringify([
        options.include,
        options.exclude,
        options.maxFileBytes,
        discovery.health.map(({ code, file }) => [code, file]),
        inputs,
    ]);
    return { hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', described, 'hex'), files: new Map(inputs), discovery };
}
/**
 * Files that are not documented and whose types can still reach those that are: what is left out as generated or vendored,
 * and data beside the sources. Tests and examples import; nothing imports them.
 */
function importable(discovery) {
    const folders = new Set(discovery.sources.map(({ path }) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(path)));
    const data = discovery.files.filter(path => path.endsWith('.json') && !(0,_discover_js__WEBPACK_IMPORTED_MODULE_4__/* .isProjectFile */ .Qn)(path) && folders.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(path)));
    const sources = discovery.skipped.flatMap(({ path, reason }) => reason === 'test' || reason === 'example' ? [] : [path]);
    return [...data, ...sources];
}
/** Which commit another repository's folder holds, as its `.git` tells; `''` where it does not. */
function commitOf(folder) {
    try {
        const marker = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git');
        const link = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(marker).isFile() ? /^gitdir: (.+)/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(marker, 'utf8'))?.[1] : marker;
        const gitFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, link?.trim() ?? '');
        const head = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitFolder, 'HEAD'), 'utf8').trim();
        const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
        return ref === undefined ? head : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitFolder, ref), 'utf8').trim();
    }
    catch {
        return '';
    }
}
/** Whether dependencies are installed at all, and which kind of thing stands there. */
function dependencyMark(root, directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, directory, 'node_modules')).isDirectory() ? 'installed' : 'linked';
    }
    catch {
        return 'absent';
    }
}


/***/ }),

/***/ 13798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ documentRepaired)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/analysis/project/fingerprint.js
var fingerprint = __webpack_require__(37951);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/model/location.js
var model_location = __webpack_require__(23018);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(96917);
// EXTERNAL MODULE: ./.build/models/engines.js + 1 modules
var models_engines = __webpack_require__(27401);
// EXTERNAL MODULE: ./.build/orchestrator/unchanged.js
var orchestrator_unchanged = __webpack_require__(25818);
// EXTERNAL MODULE: ./.build/posix-path.js
var posix_path = __webpack_require__(13741);
// EXTERNAL MODULE: ./.build/resolve-config.js
var resolve_config = __webpack_require__(84173);
// EXTERNAL MODULE: ./.build/models/keys.js
var models_keys = __webpack_require__(57581);
;// CONCATENATED MODULE: ./.build/commands/engines.js


/** @throws {ConfigurationError} for a key that is missing, or an endpoint that is none. */
function enginesOf({ config, logger, keys }) {
    return (0,models_engines/* resolveEngines */.k)(config, keys ?? (0,models_keys/* keysFrom */.hi)(process.env), logger, process.env);
}
/** What of the engines the output depends on. */
function enginesIdentity(engines) {
    const { streamA, streamB, validatorA, validatorB, arbiter } = engines;
    return [streamA, streamB, validatorA, validatorB, arbiter].map(engine => engine === null || typeof engine === 'string' ? engine : `${engine.id} ${engine.version}`);
}
/** Loads what asks models only where one is configured. */
async function startEngines(engines, { config, logger, keys }, state) {
    const { streamA, streamB } = engines;
    if (typeof streamA === 'string' && typeof streamB === 'string' && (0,models_engines/* modelsOf */.W)(engines).length === 0)
        return {
            streamA,
            streamB,
            validatorA: null,
            validatorB: null,
            arbiter: null,
            onEstimate() { },
            spending: () => null,
            close() { },
        };
    const { answerStore, Models } = await Promise.all(/* import() */[__webpack_require__.e(7814), __webpack_require__.e(2383)]).then(__webpack_require__.bind(__webpack_require__, 2383));
    const models = new Models(engines, {
        config,
        logger,
        keys: keys ?? (0,models_keys/* keysFrom */.hi)(process.env),
        answers: answerStore(state),
        environment: process.env,
    });
    const modelOf = (engine) => (engine === null ? null : models.of(engine));
    return {
        streamA: typeof streamA === 'string' ? streamA : models.of(streamA),
        streamB: typeof streamB === 'string' ? streamB : models.of(streamB),
        validatorA: modelOf(engines.validatorA),
        validatorB: modelOf(engines.validatorB),
        arbiter: modelOf(engines.arbiter),
        onEstimate: estimates => tellEstimate(estimates, config, logger),
        spending: () => models.ledger.report(),
        close: () => models.close(),
    };
}
function tellEstimate(estimates, config, logger) {
    for (const estimate of estimates) {
        const { inputTokens, outputTokens, costUsd, asked } = estimate;
        const cost = costUsd === null ? '' : `, $${costUsd.toFixed(2)}`;
        const price = asked === 0
            ? 'nothing to pay'
            : `about ${thousands(inputTokens)} tokens in and ${thousands(outputTokens)} out${cost}`;
        logger.info(`${queueOf(estimate)}: ${price}.`);
    }
    const { maxCostUsd, maxTokens } = config;
    const cost = estimates.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0);
    const tokens = estimates.reduce((sum, { inputTokens, outputTokens }) => sum + inputTokens + outputTokens, 0);
    const exceeds = [
        ...(maxCostUsd !== undefined && cost > maxCostUsd ? [`max-cost-usd (${maxCostUsd})`] : []),
        ...(maxTokens !== undefined && tokens > maxTokens ? [`max-tokens (${maxTokens})`] : []),
    ];
    if (exceeds.length > 0)
        logger.warn(`That is likely more than ${exceeds.join(' and ')}: what is not reached in this run is left to the next one.`);
}
function queueOf({ payer, tier, engine, asked, kept, components }) {
    switch (tier) {
        case 'generation':
            return `Stream ${payer}: ${asked} components to ask ${engine} about, ${kept} kept`;
        case 'validation':
            return `Validator of stream ${payer}: ${asked} components to ask ${engine} about, ${kept} kept`;
        case 'arbitration':
            return `Arbiter: about ${asked} questions to ${engine}, on ${components.length} components`;
    }
}
function thousands(tokens) {
    return tokens < 10_000 ? String(tokens) : `${Math.round(tokens / 1000)}k`;
}

// EXTERNAL MODULE: ./.build/commands/oracle.js
var commands_oracle = __webpack_require__(50035);
// EXTERNAL MODULE: ./.build/commands/readmes.js
var readmes = __webpack_require__(75446);
;// CONCATENATED MODULE: ./.build/commands/document.js
/** The whole product on one repository: state, fast path, oracle, streams, loop, pages. The command line and the Action both call it. */













/**
 * Documents the repository into its docs folder.
 * @throws {ConfigurationError} for a path that is no folder, or a docs folder that is not ours to write into.
 * @throws {CancelledError} when the signal is raised; the checkpoint is saved by then.
 */
async function documentRepository(request) {
    const started = performance.now();
    const { root, config, logger } = request;
    (0,commands_oracle/* requireFolder */.OK)(root);
    const docsDir = (0,resolve_config/* insideRoot */.p)(root, config.docsDir, 'docs-dir');
    const engines = enginesOf(request);
    const state = (0,orchestrator_unchanged/* openState */.Gf)((0,external_node_path_.resolve)(root, config.state), logger, config.dryRun);
    try {
        const { hash: sources, discovery } = await (0,fingerprint.fingerprintInputs)(root, (0,commands_oracle/* projectOptions */.Mh)(request));
        request.tickets?.remember?.({ load: () => state.note('tickets'), save: value => state.putNote('tickets', value) });
        const hashWith = (answers) => (0,orchestrator_unchanged/* inputHash */.Bb)(sources, [outputOptions(config), enginesIdentity(engines), ...linesOf(answers)]);
        const hash = hashWith(await answersTo(request));
        const starting = { ...request, engines };
        const outcome = (await fromLastRun(request, state, hash, docsDir)) ??
            (await fromCheckout(request, hash, docsDir)) ??
            (await fromElsewhere(starting, state, hash, docsDir)) ??
            (await fromSource(starting, state, hashWith, docsDir, discovery));
        const { files, published, processed, reused, unchanged, spending } = outcome;
        const asked = await review(request, outcome.package);
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
        };
    }
    finally {
        state.close();
    }
}
/** What people have answered so far. Where it cannot be read, the run goes on without it. */
async function answersTo({ tickets, logger }) {
    if (tickets === undefined)
        return [];
    try {
        return await tickets.loadResolutions();
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc)
            throw error;
        logger.warn(`The answers to tickets could not be read (${(0,errors/* messageOf */.bD)(error)}). They count in the next run.`);
        return [];
    }
}
/** Answers as part of what the output depends on. Not what they are about: that follows a moved component, and changes with the source. */
function linesOf(answers) {
    const lines = answers.map(({ choice, text, by, at, url }) => JSON.stringify([choice, text, by, at, url]));
    return [...new Set(lines)].sort(model_location/* compareText */.n);
}
async function review({ tickets }, pkg) {
    if (tickets === undefined)
        return null;
    const { outcomeOf } = await __webpack_require__.e(/* import() */ 7803).then(__webpack_require__.bind(__webpack_require__, 87803));
    return tickets.settle(outcomeOf(pkg));
}
/**
 * The options that the published bytes depend on. Not among them: how the work is done, where things go, who is asked and when;
 * and the models' options, whose part is in the engines' identities.
 */
function outputOptions(config) {
    const { state, maxCheckpoints, autoCheckpoint, parallelComponents, failOn, publish, docsBranch, fixComments, artifactName, sarifFile, dryRun, cache, issues, maxNewIssues, rebuildIssues, waitForReview, pollIntervalSeconds, reviewTimeoutHours, streamA, streamB, validatorA, validatorB, arbiter, baseUrl, onMissingKey, modelConcurrency, requestTimeoutSeconds, modelTimeoutMinutes, maxCostUsd, maxTokens, prices, commandEnv, ...described } = config;
    return described;
}
async function fromLastRun(request, state, hash, docsDir) {
    const last = state.lastRun(hash);
    if (last === null)
        return null;
    const { isPublished } = await __webpack_require__.e(/* import() */ 2705).then(__webpack_require__.bind(__webpack_require__, 42705));
    // Written by this version of ours for these very inputs and checked against its checksum: it is what we wrote.
    const { $schema, ...saved } = JSON.parse(last.package);
    const pkg = saved;
    const paths = Object.keys(JSON.parse(last.published));
    const { files, published } = (await isPublished(docsDir, last.published))
        ? { files: { written: [], unchanged: paths.length, removed: [], kept: [] }, published: paths }
        : await publish(pkg, request, docsDir, hash);
    return { ...unchanged(pkg), files, published };
}
async function fromCheckout(request, hash, docsDir) {
    const { config, logger, believesCheckout } = request;
    if (believesCheckout !== true)
        return null;
    const { committedDocumentation, inFolder } = await Promise.all(/* import() */[__webpack_require__.e(996), __webpack_require__.e(7276), __webpack_require__.e(8432)]).then(__webpack_require__.bind(__webpack_require__, 68432));
    const committed = await committedDocumentation(inFolder(docsDir), hash, docsDir, publishOptions(request, docsDir));
    if (committed === null)
        return null;
    const { isPublished, publishedHashes } = await __webpack_require__.e(/* import() */ 2705).then(__webpack_require__.bind(__webpack_require__, 42705));
    if (committed === 'altered' || !(await isPublished(docsDir, publishedHashes(committed.pages)))) {
        logger.warn(`${config.docsDir} is not what TwinScribe has written there. It is written anew.`);
        return null;
    }
    const published = [...committed.pages.keys()];
    const files = { written: [], unchanged: published.length, removed: [], kept: [] };
    return { ...unchanged(committed.package), files, published };
}
async function fromElsewhere(request, state, hash, docsDir) {
    const read = publishedReader(request, state);
    if (read === null)
        return null;
    const { committedDocumentation } = await Promise.all(/* import() */[__webpack_require__.e(996), __webpack_require__.e(7276), __webpack_require__.e(8432)]).then(__webpack_require__.bind(__webpack_require__, 68432));
    const committed = await committedDocumentation(read, hash, docsDir, publishOptions(request, docsDir));
    if (committed === null || committed === 'altered')
        return null;
    const { files, published, hashes, json } = await publish(committed.package, request, docsDir, hash);
    // It need not be read again.
    state.saveRun(hash, { package: json ?? JSON.stringify(committed.package), published: hashes });
    return { ...unchanged(committed.package), files, published };
}
function unchanged(pkg) {
    return { package: pkg, processed: 0, reused: pkg.components.length, unchanged: true, spending: null };
}
/** Null where the state knows more, or nothing is published but in the checkout. */
function publishedReader({ publishedElsewhere: elsewhere, engines }, state) {
    if (elsewhere === undefined || state.foundDocuments)
        return null;
    return elsewhere.onlyWherePaid && (0,models_engines/* modelsOf */.W)(engines).length === 0 ? null : elsewhere.read;
}
async function fromSource(request, state, hashWith, docsDir, discovery) {
    const { answers, ...documented } = await documentAnew(request, state, discovery);
    const { package: pkg } = documented;
    // A run with failures, or that could not ask all that it wanted, is no answer for the next one, which is to try again.
    const isAnswer = pkg.convergenceReport.failedComponents.length === 0 && documented.spending?.capReached !== true;
    // Not with what was answered, or found, since the loop began: that is for the next run.
    const hash = hashWith(answers);
    const { files, published, hashes, json } = await publish(pkg, request, docsDir, isAnswer ? hash : null);
    if (isAnswer)
        state.saveRun(hash, { package: json ?? JSON.stringify(pkg), published: hashes });
    return { ...documented, unchanged: false, files, published };
}
/** The programs and all else that the loop works on are let go when it returns: the pages of a large repository need the room. */
async function documentAnew(request, state, discovery) {
    const { root, config, logger, signal, onProgress } = request;
    logger.info(`Analysing ${(0,model_text/* count */.U9)(discovery.sources.length, 'file')}.`);
    for (const folder of discovery.foreign)
        logger.info(`${folder} is a repository of its own (a submodule?): it is documented there, and left out here.`);
    const { StaticAnalysisOracle } = await Promise.all(/* import() */[__webpack_require__.e(8721), __webpack_require__.e(5023), __webpack_require__.e(3993)]).then(__webpack_require__.bind(__webpack_require__, 63993));
    const { Comparator } = await Promise.all(/* import() */[__webpack_require__.e(6644), __webpack_require__.e(563), __webpack_require__.e(8578), __webpack_require__.e(4270)]).then(__webpack_require__.bind(__webpack_require__, 14270));
    const { CheckpointManager, DualStreamOrchestrator } = await Promise.all(/* import() */[__webpack_require__.e(8721), __webpack_require__.e(5023), __webpack_require__.e(3993), __webpack_require__.e(2401), __webpack_require__.e(6644), __webpack_require__.e(1379), __webpack_require__.e(563), __webpack_require__.e(464), __webpack_require__.e(8578), __webpack_require__.e(9750)]).then(__webpack_require__.bind(__webpack_require__, 78003));
    const { createStream } = await Promise.all(/* import() */[__webpack_require__.e(5023), __webpack_require__.e(2401), __webpack_require__.e(6644), __webpack_require__.e(563), __webpack_require__.e(5275)]).then(__webpack_require__.bind(__webpack_require__, 85275));
    const oracle = new StaticAnalysisOracle((0,commands_oracle/* projectOptions */.Mh)(request), {
        discovery,
        ...(signal === undefined ? {} : { signal }),
    });
    if (request.beforeStreams !== undefined) {
        await oracle.initialize();
        request.beforeStreams(oracle, discovery);
    }
    const { maxCheckpoints, autoCheckpoint, skipValidation } = config;
    const kept = await keptFrom(request, state);
    const engines = await startEngines(request.engines, request, state);
    const { validatorA, validatorB, arbiter } = engines;
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
            arbiter: (await __webpack_require__.e(/* import() */ 3563).then(__webpack_require__.bind(__webpack_require__, 23563))).createArbiter({ model: arbiter, oracle, logger }),
        }),
        ...(request.tickets && { ticketManager: request.tickets }),
        readmes: packages => (0,readmes/* readReadmes */.M)(root, packages),
        onEstimate: engines.onEstimate,
        kept,
        checkpoints: new CheckpointManager(state, { maxCheckpoints, autoCheckpoint, logger }),
        logger,
        ...(signal === undefined ? {} : { signal }),
    });
    if (onProgress !== undefined)
        orchestrator.onProgress(onProgress);
    const pkg = await orchestrator.run().finally(() => engines.close());
    request.onOracle?.(oracle);
    const { documentedComponents: processed, reusedComponents: reused } = orchestrator.state;
    return { package: pkg, processed, reused, spending: engines.spending(), answers: orchestrator.answers };
}
/** What the streams have said in the run that published last, where the state that would know it is lost. */
async function keptFrom(request, state) {
    const { root, config, believesCheckout } = request;
    const elsewhere = publishedReader(request, state);
    if (state.foundDocuments || (elsewhere === null && believesCheckout !== true))
        return null;
    const { inFolder, PACKAGE } = await Promise.all(/* import() */[__webpack_require__.e(996), __webpack_require__.e(7276), __webpack_require__.e(8432)]).then(__webpack_require__.bind(__webpack_require__, 68432));
    const { readKept } = await __webpack_require__.e(/* import() */ 4103).then(__webpack_require__.bind(__webpack_require__, 64103));
    const published = elsewhere === null ? null : readKept(await elsewhere(PACKAGE));
    if (published !== null || believesCheckout !== true)
        return published;
    return readKept(await inFolder((0,resolve_config/* insideRoot */.p)(root, config.docsDir, 'docs-dir'))(PACKAGE));
}
/** The options that are the loop's. */
function orchestratorConfig({ maxIterations, parallelComponents, waitForReview, reviewTimeoutHours, skipValidation, dryRun, continueOnError, callGraphMatchThreshold, documentationSimilarityThreshold, maxOpenDiscrepancies, blockingTypes, requireStaticValidation, }) {
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
    };
}
const NOTHING = {
    files: { written: [], unchanged: 0, removed: [], kept: [] },
    published: [],
    hashes: '{}',
    json: null,
};
/** `inputs`: what the documentation was made from, where it is to answer for it in a run without state */
async function publish(pkg, request, docsDir, inputs) {
    // A folder of pages that say nothing helps nobody; pages of an earlier run are taken away all the same.
    if (pkg.modules.length === 0 && !(0,external_node_fs_.existsSync)(docsDir))
        return NOTHING;
    const { root, config } = request;
    const { renderPackage } = await Promise.all(/* import() */[__webpack_require__.e(996), __webpack_require__.e(7276)]).then(__webpack_require__.bind(__webpack_require__, 27276));
    const { writePackage } = await __webpack_require__.e(/* import() */ 7585).then(__webpack_require__.bind(__webpack_require__, 17585));
    const { publishedHashes } = await __webpack_require__.e(/* import() */ 2705).then(__webpack_require__.bind(__webpack_require__, 42705));
    const rendered = renderPackage(pkg, publishOptions(request, docsDir));
    const files = await writePackage(rendered, {
        docsDir,
        root,
        dryRun: config.dryRun,
        ...(inputs === null ? {} : { inputs }),
    });
    const json = rendered.get('twinscribe.json') ?? null;
    return { files, published: [...rendered.keys()], hashes: publishedHashes(rendered), json };
}
function publishOptions({ root, config }, docsDir) {
    const sourceUrl = config.sourceUrl === '' ? null : config.sourceUrl;
    return { docsDir: (0,posix_path/* posixRelative */.qi)(root, docsDir), sourceUrl };
}

// EXTERNAL MODULE: ./.build/commands/fix.js + 1 modules
var fix = __webpack_require__(38134);
;// CONCATENATED MODULE: ./.build/commands/document-repaired.js



/** The analysis has found what can be repaired: the run ends before anybody is asked or anything is written, and starts again. */
class RepairsPending extends Error {
    name = 'RepairsPending';
}
/** As `documentRepository`; a repository without mechanical drift, or one that has not changed, costs no second analysis. */
async function documentRepaired(request) {
    if (!request.config.fixComments)
        return { run: await documentRepository(request), fixes: null };
    const { checkRepository } = await Promise.all(/* import() */[__webpack_require__.e(8721), __webpack_require__.e(5023), __webpack_require__.e(3993), __webpack_require__.e(2401), __webpack_require__.e(1379), __webpack_require__.e(5256)]).then(__webpack_require__.bind(__webpack_require__, 61379));
    const { planFixes } = await Promise.all(/* import() */[__webpack_require__.e(6644), __webpack_require__.e(9452)]).then(__webpack_require__.bind(__webpack_require__, 9452));
    const hasRepairs = (oracle, texts) => {
        const { findings } = checkRepository({ oracle, readmes: (0,readmes/* readReadmes */.M)(request.root, oracle.facts.packages) });
        return planFixes(findings, oracle, file => texts.get(file)).edits.size > 0;
    };
    try {
        const run = await documentRepository({
            ...request,
            beforeStreams(oracle, { sources }) {
                if (hasRepairs(oracle, new Map(sources.map(({ path, text }) => [path, text]))))
                    throw new RepairsPending();
            },
        });
        return { run, fixes: null };
    }
    catch (error) {
        if (!(error instanceof RepairsPending))
            throw error;
    }
    const fixes = await (0,fix.fixComments)(request);
    return { run: await documentRepository(request), fixes: fixes.files.length === 0 ? null : fixes };
}


/***/ }),

/***/ 38134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixComments: () => (/* binding */ fixComments)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/analysis/project/read-source.js
var read_source = __webpack_require__(92941);
;// CONCATENATED MODULE: ./.build/analysis/project/splice-source.js
/** Edits in a source file's bytes: whatever its encoding, every byte that is not replaced stays as it is. */

/** Edits must not overlap. Of several insertions at one place, the one that comes first in the list comes first in the text. */
function applyEdits(text, edits) {
    return pieces(text.length, edits)
        .map(piece => ('text' in piece ? piece.text : text.slice(piece.start, piece.end)))
        .join('');
}
/** Null where the edits cannot be written in the file's encoding, or the file is not what it was taken for. */
function spliceSource(bytes, edits) {
    const decoded = (0,read_source/* decodeSource */.E)(bytes);
    if (!decoded.ok)
        return null;
    const { text } = decoded;
    const encoding = encodingOf(bytes, decoded.guessed);
    const result = [];
    if (encoding.mark > 0)
        result.push(Buffer.from(bytes.subarray(0, encoding.mark)));
    const offsets = byteOffsets(text, edits, encoding);
    for (const piece of pieces(text.length, edits)) {
        if (!('text' in piece)) {
            result.push(Buffer.from(bytes.subarray(offsets(piece.start), offsets(piece.end))));
            continue;
        }
        const written = encoding.write(piece.text);
        if (written === null)
            return null;
        result.push(written);
    }
    const spliced = Buffer.concat(result);
    const read = (0,read_source/* decodeSource */.E)(spliced);
    return read.ok && read.text === applyEdits(text, edits) ? spliced : null;
}
function pieces(length, edits) {
    const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const found = [];
    let at = 0;
    for (const { start, end, text } of sorted) {
        if (start < at || end < start || end > length)
            throw new RangeError('Edits overlap, or lie outside of the text.');
        found.push({ start: at, end: start }, { text });
        at = end;
    }
    return [...found, { start: at, end: length }];
}
function encodingOf(bytes, guessed) {
    const [first, second, third] = bytes;
    const little = first === 0xff && second === 0xfe;
    if (little || (first === 0xfe && second === 0xff)) {
        return {
            mark: 2,
            bytesOf: text => text.length * 2,
            write(text) {
                const buffer = Buffer.from(text, 'utf16le');
                return little ? buffer : buffer.swap16();
            },
        };
    }
    // One byte a character, but not the same characters everywhere: only what all such encodings share is written.
    if (guessed)
        return { mark: 0, bytesOf: text => text.length, write: text => (isAscii(text) ? Buffer.from(text) : null) };
    const mark = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
    return { mark, bytesOf: text => Buffer.byteLength(text), write: text => Buffer.from(text) };
}
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0x7f)
            return false;
    return true;
}
/** Where the edits' places are in the bytes: the text is measured once, from place to place. */
function byteOffsets(text, edits, { mark, bytesOf }) {
    const places = [...new Set([0, text.length, ...edits.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
    const known = new Map();
    let bytes = mark;
    let last = 0;
    for (const place of places) {
        bytes += bytesOf(text.slice(last, place));
        known.set(place, bytes);
        last = place;
    }
    return at => known.get(at) ?? 0;
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
// EXTERNAL MODULE: ./.build/commands/oracle.js
var commands_oracle = __webpack_require__(50035);
// EXTERNAL MODULE: ./.build/commands/readmes.js
var readmes = __webpack_require__(75446);
;// CONCATENATED MODULE: ./.build/commands/fix.js
/**
 * Repairs mechanical drift in the source's own comments. A repair counts only when everything holds: the program without its
 * comments is the same, the finding is gone, and no new one has come up. All of it is tried in memory before a byte is written.
 */








/** A repair may uncover what it hid (a parameter that is undocumented beside one that is gone); this many layers are followed. */
const MOST_ROUNDS = 4;
/** How often repairs are tried again without those that made something worse. */
const MOST_ATTEMPTS = 3;
/**
 * With `dryRun` in the configuration nothing is written.
 * @throws {ConfigurationError} for a path that is no folder.
 * @throws {CancelledError} when the signal is raised; nothing has been written then.
 */
async function fixComments(request) {
    (0,commands_oracle/* requireFolder */.OK)(request.root);
    const { discover } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7036), __webpack_require__.e(1829)]).then(__webpack_require__.bind(__webpack_require__, 51829));
    const discovery = discover((0,commands_oracle/* projectOptions */.Mh)(request));
    const before = await examine(request, discovery);
    const refused = new Set();
    for (let attempt = 0;; attempt++) {
        const isLast = attempt === MOST_ATTEMPTS;
        // nothing can be made worse by doing nothing
        const outcome = isLast
            ? { files: new Map(), state: before, tried: [] }
            : await attemptRepairs(request, discovery, before, refused);
        const worse = worsened(before, outcome.state, outcome.tried, attempt > 0);
        if (worse.size === 0) {
            return conclude(request, discovery, before, outcome.state, outcome.files);
        }
        for (const component of worse)
            refused.add(component);
        request.logger.debug(`The comments of ${[...worse].sort(model/* compareText */.n6).join(', ')} are left alone: their repair did not hold.`);
    }
}
async function attemptRepairs(request, discovery, before, refused) {
    const { planFixes } = await Promise.all(/* import() */[__webpack_require__.e(6644), __webpack_require__.e(9452)]).then(__webpack_require__.bind(__webpack_require__, 9452));
    const { isSameCode } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8721), __webpack_require__.e(9725)]).then(__webpack_require__.bind(__webpack_require__, 39725));
    const originals = new Map(discovery.sources.map(({ path, absolutePath, text }) => [path, { absolutePath, text }]));
    const files = new Map();
    const tried = [];
    let state = before;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const textOf = (file) => files.get(file)?.text ?? originals.get(file)?.text;
        const plan = planFixes(state.findings.filter(({ component }) => !refused.has(component)), state.oracle, textOf);
        for (const { finding, reason } of plan.failed)
            request.logger.warn(`The comment of ${finding.component} could not be repaired: ${reason}`, finding.says);
        let changed = false;
        for (const [file, edits] of plan.edits) {
            const original = originals.get(file);
            const repaired = original === undefined ? null : repairFile(request, file, original.absolutePath, files.get(file), edits);
            if (original === undefined || repaired === null || repaired.text === textOf(file))
                continue;
            if (!isSameCode(file, original.text, repaired.text)) {
                request.logger.warn(`${file}: the repaired comments would change the code; the file is left alone.`, { file });
                continue;
            }
            files.set(file, repaired);
            changed = true;
        }
        if (!changed)
            break;
        tried.push(...plan.repaired.filter(({ says }) => files.has(says.file)));
        state = await examine(request, {
            ...discovery,
            sources: discovery.sources.map(source => ({ ...source, text: files.get(source.path)?.text ?? source.text })),
        });
    }
    return { files, state, tried };
}
/** Null for a file that is not what the analysis read, or that cannot be written in its encoding. */
function repairFile({ logger }, file, absolutePath, earlier, edits) {
    try {
        const bytes = earlier?.bytes ?? (0,external_node_fs_.readFileSync)(absolutePath);
        const decoded = (0,read_source/* decodeSource */.E)(bytes);
        const spliced = decoded.ok ? spliceSource(bytes, edits) : null;
        if (!decoded.ok || spliced === null) {
            logger.warn(`${file}: its comments cannot be repaired in its encoding. Save it as UTF-8.`, { file });
            return null;
        }
        return { text: applyEdits(decoded.text, edits), bytes: spliced, original: earlier?.original ?? bytes };
    }
    catch (error) {
        logger.warn(`${file}: its comments cannot be repaired (${(0,errors/* messageOf */.bD)(error)}).`, { file });
        return null;
    }
}
async function examine(request, discovery) {
    const { StaticAnalysisOracle } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8721), __webpack_require__.e(7036), __webpack_require__.e(5023), __webpack_require__.e(1829), __webpack_require__.e(3993)]).then(__webpack_require__.bind(__webpack_require__, 63993));
    const { checkRepository } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8721), __webpack_require__.e(7036), __webpack_require__.e(5023), __webpack_require__.e(1829), __webpack_require__.e(3993), __webpack_require__.e(2401), __webpack_require__.e(1379), __webpack_require__.e(2875)]).then(__webpack_require__.bind(__webpack_require__, 61379));
    const { signal } = request;
    const oracle = new StaticAnalysisOracle((0,commands_oracle/* projectOptions */.Mh)(request), {
        discovery,
        ...(signal === undefined ? {} : { signal }),
    });
    await oracle.initialize();
    const { findings } = checkRepository({ oracle, readmes: (0,readmes/* readReadmes */.M)(request.root, oracle.facts.packages) });
    if (signal?.aborted === true)
        throw new errors/* CancelledError */.cc('Cancelled; no comment has been changed.');
    return { oracle, findings, components: oracle.facts.components.length };
}
/** Components whose repair did not hold: the finding is still there, or there is one that was not there before. */
function worsened(before, after, tried, wholeFiles) {
    const known = new Set(before.findings.map(({ id }) => id));
    const attempted = new Set(tried.map(({ id }) => id));
    const touched = new Map(tried.map(({ component, says }) => [component, says.file]));
    const worse = new Set();
    for (const { id, component, says } of after.findings) {
        if (known.has(id) && !attempted.has(id))
            continue;
        if (touched.has(component) && !wholeFiles)
            worse.add(component);
        else {
            // somebody else's finding, or one that did not go away: what was repaired in the same file is the likely cause, else all may be
            const near = [...touched].filter(([, file]) => file === says.file);
            for (const [other] of near.length > 0 ? near : touched)
                worse.add(other);
        }
    }
    return worse;
}
function conclude({ config, logger }, discovery, before, after, files) {
    const written = new Set();
    const sources = new Map();
    for (const { path, absolutePath, text } of discovery.sources) {
        const repaired = files.get(path);
        if (repaired === undefined || repaired.text === text)
            continue;
        if (!config.dryRun && !writeSource(absolutePath, path, text, repaired.bytes, logger))
            continue;
        written.add(path);
        sources.set(path, { before: repaired.original, after: repaired.bytes });
    }
    const remaining = new Set(after.findings.map(({ id }) => id));
    const isRepaired = ({ id, says }) => written.has(says.file) && !remaining.has(id);
    return {
        repaired: before.findings.filter(isRepaired),
        // as the comments stand now: lines may have moved
        left: written.size === 0 ? before.findings : after.findings,
        files: [...written].sort(model/* compareText */.n6),
        sources,
        components: before.components,
    };
}
/** By a rename, with the file's own mode. A link is not followed: what is behind it may be anybody's. */
function writeSource(absolutePath, file, expected, bytes, logger) {
    const temporary = `${absolutePath}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        if ((0,external_node_fs_.lstatSync)(absolutePath).isSymbolicLink()) {
            logger.warn(`${file} is a symbolic link; its comments are left alone.`, { file });
            return false;
        }
        const now = (0,read_source/* decodeSource */.E)((0,external_node_fs_.readFileSync)(absolutePath));
        if (!now.ok || now.text !== expected) {
            logger.warn(`${file} was changed by somebody else meanwhile; its comments are left alone.`, { file });
            return false;
        }
        (0,external_node_fs_.writeFileSync)(temporary, bytes, { flag: 'wx', mode: (0,external_node_fs_.statSync)(absolutePath).mode });
        (0,external_node_fs_.renameSync)(temporary, absolutePath);
        return true;
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        logger.warn(`${file}: its repaired comments could not be written (${(0,errors/* messageOf */.bD)(error)}).`, { file });
        return false;
    }
}


/***/ }),

/***/ 27401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ modelsOf),
  k: () => (/* binding */ resolveEngines)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./.build/models/specification.js + 1 modules
var models_specification = __webpack_require__(44874);
;// CONCATENATED MODULE: ./.build/models/base-url.js
/** Which endpoint each provider's requests go to. */



/** As the vendors' own clients read them. */
const VARIABLES = {
    anthropic: 'ANTHROPIC_BASE_URL',
    openai: 'OPENAI_BASE_URL',
    'openai-compatible': 'OPENAI_COMPATIBLE_BASE_URL',
};
/**
 * Reads `base-url`: addresses, each for the provider that stands before it (`openai=https://…`), or alone for the one that it can
 * only be for. What the option leaves open comes from the environment, and then from the provider.
 * @throws {ConfigurationError} for what is no address, and for one that could be for several providers.
 */
function baseUrlsOf(entries, providers, environment) {
    const found = new Map();
    for (const provider of providers) {
        const value = environment[VARIABLES[provider]]?.trim();
        if (value)
            found.set(provider, addressOf(value, provider, VARIABLES[provider]));
    }
    for (const entry of entries) {
        const named = models_specification/* PROVIDERS */.xq.find(provider => entry.startsWith(`${provider}=`));
        const address = named === undefined ? entry : entry.slice(named.length + 1);
        const provider = named ?? onlyProvider(entry, providers);
        if (provider !== null)
            found.set(provider, addressOf(address, provider, '--base-url'));
    }
    return found;
}
/** Compatible endpoints have no address of their own, so they come first. Null where no provider is asked at all. */
function onlyProvider(entry, providers) {
    if (providers.has('openai-compatible'))
        return 'openai-compatible';
    const [first, second] = providers;
    if (first === undefined)
        return null;
    if (second === undefined)
        return first;
    throw new errors/* ConfigurationError */.j1(`--base-url: "${entry}" could be for ${[...providers].join(' or ')}. Write <provider>=<address>, such as "${first}=${entry}".`);
}
function addressOf(text, provider, from) {
    const url = URL.parse(text);
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        throw new errors/* ConfigurationError */.j1(`${from}: "${text}" is no address. Write one that starts with https:// (or http:// on this machine).`);
    const version = provider === 'openai-compatible' ? /^\?api-version=[\w.-]+$/.exec(url.search)?.[0] : undefined;
    if (url.username !== '' || url.password !== '' || (url.search !== '' && version === undefined))
        throw new errors/* ConfigurationError */.j1(`${from}: an address must not hold a password or a query (but for Azure's api-version). Keys come from the environment.`);
    if (url.protocol === 'http:' && !isNear(url.hostname))
        throw new errors/* ConfigurationError */.j1(`${from}: keys and sources are not sent to ${url.hostname} unencrypted. Use https://.`);
    // The vendors' own clients add the version themselves, so their users leave it out.
    const bare = url.pathname === '/' && provider !== 'openai-compatible';
    return `${url.origin}${bare ? '/v1' : url.pathname.replace(/\/+$/, '')}${version ?? ''}`;
}
/** On this machine or in a network of one's own. */
function isNear(host) {
    if (host === '[::1]' || (0,external_node_net_.isIP)(host) === 0)
        return host === '[::1]' || !host.includes('.') || /\.(?:local|internal|lan|localhost)$/.test(host);
    return /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)/.test(host);
}

// EXTERNAL MODULE: ./.build/models/keys.js
var models_keys = __webpack_require__(57581);
;// CONCATENATED MODULE: ./.build/models/engines.js
/** From configuration to engines: which stands where, and what it needs. Loads nothing of any model. */






/** @throws {ConfigurationError} names the option or the variable, and says what to do. */
function resolveEngines(config, keys, logger, environment) {
    const specifications = new Map(models_specification/* ENGINE_OPTIONS */.iT.map(option => [option, specificationOf(option, config[option])]));
    const providers = [...specifications.values()].flatMap(it => (it.kind === 'api' ? [it.provider] : []));
    const baseUrls = baseUrlsOf(config.baseUrl, new Set(providers), environment);
    const resolve = (option) => {
        const specification = specifications.get(option);
        if (specification === undefined || specification.kind === 'none')
            return null;
        if (specification.kind === 'declared' || specification.kind === 'observed')
            return specification.kind;
        if (specification.kind === 'api' && (0,models_keys/* needsKey */.f1)(specification.provider) && keys[specification.provider] === undefined)
            return withoutKey(option, specification.provider, config, logger);
        return modelOf(option, specification, baseUrls);
    };
    return {
        streamA: resolve('streamA') ?? 'declared',
        streamB: resolve('streamB') ?? 'observed',
        validatorA: modelOrNone(resolve('validatorA')),
        validatorB: modelOrNone(resolve('validatorB')),
        arbiter: modelOrNone(resolve('arbiter')),
    };
}
/** All models that the run may ask, in the order of the options. */
function modelsOf({ streamA, streamB, validatorA, validatorB, arbiter }) {
    return [streamA, streamB, validatorA, validatorB, arbiter].flatMap(it => modelOrNone(it) ?? []);
}
function modelOrNone(engine) {
    return typeof engine === 'string' ? null : engine;
}
function specificationOf(option, text) {
    const parsed = (0,models_specification/* parseEngine */.s4)(option, text);
    if ('problem' in parsed)
        throw new errors/* ConfigurationError */.j1(`--${(0,models_specification/* optionName */.fS)(option)}: ${parsed.problem}`);
    return parsed;
}
function withoutKey(option, provider, { onMissingKey }, logger) {
    const variable = models_keys/* KEY_VARIABLES */.A8[provider];
    const name = (0,models_specification/* optionName */.fS)(option);
    if (onMissingKey === 'error')
        throw new errors/* ConfigurationError */.j1(`--${name}: ${provider} needs a key, and ${variable} is not set. Set ${variable}, or, in the Action, the input ${provider}-api-key; on-missing-key: built-in goes on without the model.`);
    const instead = option === 'streamA' ? 'declared' : option === 'streamB' ? 'observed' : null;
    logger.warn(`${variable} is not set: ${name} is ${instead === null ? 'left out' : `"${instead}"`} in this run (on-missing-key: built-in).`);
    return instead;
}
function modelOf(option, specification, baseUrls) {
    if (specification.kind === 'command') {
        const { program, arguments: rest } = specification;
        // Arguments may hold anything: the name stays readable, and the rest is told apart by its hash.
        const id = `command:${(0,external_node_path_.basename)(program)}`;
        return { kind: 'model', id, version: digest([program, ...rest]), specification, baseUrl: null };
    }
    const { provider, model } = specification;
    const baseUrl = baseUrls.get(provider) ?? null;
    if (provider === 'openai-compatible' && baseUrl === null)
        throw new errors/* ConfigurationError */.j1(`--${(0,models_specification/* optionName */.fS)(option)}: openai-compatible/${model} needs --base-url, the address of the endpoint, such as http://localhost:11434/v1.`);
    return { kind: 'model', id: `${provider}/${model}`, version: digest([baseUrl ?? '']), specification, baseUrl };
}
function digest(parts) {
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify(parts), 'hex').slice(0, 12);
}


/***/ }),

/***/ 57581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ KEY_VARIABLES),
/* harmony export */   f1: () => (/* binding */ needsKey),
/* harmony export */   hi: () => (/* binding */ keysFrom)
/* harmony export */ });
/** The variable that holds a provider's key, as the provider's own tools call it. */
const KEY_VARIABLES = {
    anthropic: 'ANTHROPIC_API_KEY',
    openai: 'OPENAI_API_KEY',
    'openai-compatible': 'OPENAI_COMPATIBLE_API_KEY',
};
function keysFrom(environment) {
    const keys = {};
    for (const provider of ['anthropic', 'openai', 'openai-compatible']) {
        const value = environment[KEY_VARIABLES[provider]]?.trim();
        if (value)
            keys[provider] = value;
    }
    return keys;
}
/** Local servers and gateways often ask for none. */
function needsKey(provider) {
    return provider !== 'openai-compatible';
}


/***/ })

};
