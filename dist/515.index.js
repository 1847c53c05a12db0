export const id = 515;
export const ids = [515];
export const modules = {

/***/ 3248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./.build/commands/config-file.js
var config_file = __webpack_require__(67474);
// EXTERNAL MODULE: ./.build/commands/document.js
var commands_document = __webpack_require__(72224);
// EXTERNAL MODULE: ./.build/commands/fail-on.js
var fail_on = __webpack_require__(45163);
// EXTERNAL MODULE: ./.build/config.js
var config = __webpack_require__(64638);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/publish/annotations.js
var publish_annotations = __webpack_require__(86776);
;// CONCATENATED MODULE: ./.build/publish/artifact.js
/** Uploads the docs folder as an artifact of the workflow run, through GitHub's own client. */


/**
 * The client is loaded here and not before: a run that uploads nothing does not wait for it.
 * @throws ConfigurationError where there is no runner to upload to, or the name cannot be used
 */
async function uploadArtifact(options) {
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter(name => !options.environment[name]);
    if (missing.length > 0) {
        throw new errors/* ConfigurationError */.j1(`'publish: artifact' works in a GitHub Actions job only (${missing.join(' and ')} not set). Use 'publish: none' elsewhere.`);
    }
    if (options.files.length === 0)
        throw new errors/* ConfigurationError */.j1('There is no documentation to upload.');
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 20584));
    const paths = options.files.map(path => (0,external_node_path_.join)(options.docsDir, path));
    try {
        const { id, size } = await new DefaultArtifactClient().uploadArtifact(options.name, paths, options.docsDir);
        if (id === undefined)
            throw new Error('the artifact service gave it no id');
        return { id, size: size ?? 0 };
    }
    catch (error) {
        throw explained(error, options.name);
    }
}
function explained(error, name) {
    const message = (0,errors/* messageOf */.bD)(error);
    if (/conflict|\b409\b|already exists/i.test(message)) {
        return new errors/* ConfigurationError */.j1(`This workflow run has an artifact named '${name}' already. Give each job a name of its own with artifact-name.`);
    }
    if (/artifact name is not valid|invalid characters/i.test(message)) {
        return new errors/* ConfigurationError */.j1(`'${name}' cannot be the name of an artifact: ${message.replace(/\s+/g, ' ')}`);
    }
    if (/not currently supported on GHES/i.test(message)) {
        return new errors/* ConfigurationError */.j1("This GitHub Enterprise Server has no artifact service of version 4. Use 'publish: none' and upload the docs folder with another action.");
    }
    if (/quota|storage limit/i.test(message)) {
        return new errors/* ConfigurationError */.j1(`The account's artifact storage is full: ${message}`);
    }
    return new Error(`Uploading the artifact '${name}' failed: ${message}`, { cause: error });
}

// EXTERNAL MODULE: ./.build/publish/report.js
var publish_report = __webpack_require__(51910);
// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(33077);
// EXTERNAL MODULE: ./.build/publish/markdown/escape.js
var markdown_escape = __webpack_require__(73907);
// EXTERNAL MODULE: ./.build/publish/markdown/markdown-safety.js
var markdown_safety = __webpack_require__(38240);
// EXTERNAL MODULE: ./.build/publish/pages/drift-page.js
var drift_page = __webpack_require__(30996);
// EXTERNAL MODULE: ./.build/publish/pages/phrases.js
var phrases = __webpack_require__(58723);
// EXTERNAL MODULE: ./.build/publish/pages/tables.js
var tables = __webpack_require__(25252);
// EXTERNAL MODULE: ./.build/publish/site.js
var site = __webpack_require__(24999);
// EXTERNAL MODULE: ./.build/publish/terminal.js
var terminal = __webpack_require__(87860);
;// CONCATENATED MODULE: ./.build/publish/summary.js









/** What a person reads at a sitting; the rest stands on the pages. */
const MAX_FINDINGS = 50;
const MAX_QUESTIONS = 25;
const MAX_WARNINGS = 25;
const MAX_FILES = 30;
/** GitHub drops a longer summary as a whole. Bytes; the limit is 1 MiB for all steps' together. */
const MAX_BYTES = 900_000;
function renderJobSummary(pkg, run) {
    const template = run.sourceUrl ?? (0,site/* sourceTemplate */.ud)(pkg.project.repositoryUrl);
    const blocks = [
        `## ${headline(pkg)}`,
        outcome(pkg),
        numbers(pkg, run),
        findings(pkg.findings, template),
        questions(pkg, template),
        changes(run),
        failed(pkg),
        warnings(pkg),
    ].filter(block => block !== '');
    return withinLimit(blocks);
}
/** The one line that is read by everybody. */
function headline(pkg) {
    const name = (0,markdown_safety/* safeInline */.H1)(pkg.project.name);
    const many = pkg.findings.length;
    if (pkg.components.length === 0)
        return `${name}: nothing to document`;
    if (many > 0)
        return `${name}: ${many === 1 ? '1 comment contradicts' : `${(0,phrases/* number */.ai)(many)} comments contradict`} the code`;
    return `${name}: no comment contradicts the code`;
}
function outcome(pkg) {
    return `${(0,phrases/* outcomeOf */.sG)(pkg.convergenceReport)}.`;
}
function numbers(pkg, run) {
    const report = (0,publish_report/* reportOf */.E)(pkg, run);
    const cells = [
        ['Components', (0,phrases/* number */.ai)(report.components.total)],
        ['Documented now', (0,phrases/* number */.ai)(report.components.processed)],
        ['Unchanged', report.components.reused === 0 ? '' : (0,phrases/* number */.ai)(report.components.reused)],
        ['Failed', report.components.failed === 0 ? '' : (0,phrases/* number */.ai)(report.components.failed)],
        ['Comments that drift', (0,phrases/* number */.ai)(report.findings)],
        ['Open questions', (0,phrases/* number */.ai)(report.openDiscrepancies)],
        ['Call graph', `precision ${(0,phrases/* percent */.KN)(report.callGraph.precision)}, recall ${(0,phrases/* percent */.KN)(report.callGraph.recall)}`],
        ['Time', (0,terminal/* seconds */.YA)(report.durationMs)],
    ];
    return (0,tables/* table */.tp)(cells.map(([title, cell]) => ({ title, cells: [cell] })));
}
function findings(all, template) {
    if (all.length === 0)
        return '';
    const sorted = all.toSorted((a, b) => Number(b.blocking) - Number(a.blocking) ||
        (0,phrases/* severityRank */.qs)(a.severity) - (0,phrases/* severityRank */.qs)(b.severity) ||
        (0,model/* comparePositions */.Ez)(a.says, b.says) ||
        (0,model/* compareText */.n6)(a.id, b.id));
    const items = sorted.slice(0, MAX_FINDINGS).map(finding => {
        const fix = finding.fix === undefined ? '' : ` Fix: ${(0,drift_page/* fixText */.Xc)(finding.fix)}`;
        const severity = `${finding.severity}${finding.blocking ? ', blocking' : ''}`;
        const places = `comment ${place(finding.says, template)}, code ${place(finding.does, template)}`;
        return `- **${(0,phrases/* capitalized */.l2)(severity)}** ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(finding.message))}${fix}<br/>${(0,phrases/* capitalized */.l2)(places)} (${(0,markdown_escape/* inlineCode */.ti)(finding.code)})`;
    });
    if (all.length > MAX_FINDINGS)
        items.push(`- ${(0,phrases/* number */.ai)(all.length - MAX_FINDINGS)} more stand in ${(0,markdown_escape/* inlineCode */.ti)('drift.md')}.`);
    return `### Where comments and code differ\n\n${items.join('\n')}`;
}
function questions(pkg, template) {
    const open = pkg.convergenceReport.discrepancies.filter(one => one.resolution === 'open');
    if (open.length === 0)
        return '';
    const spans = new Map(pkg.components.map(component => [component.id, component.span]));
    const componentPlace = (id) => {
        const span = spans.get(id);
        if (span === undefined || template === null)
            return (0,markdown_escape/* inlineCode */.ti)(id);
        return (0,markdown_escape/* link */.nf)((0,markdown_escape/* inlineCode */.ti)(id), (0,site/* sourceAddress */.uU)(template, span.file, span.line, span.line));
    };
    const sorted = open.toSorted((a, b) => Number(b.blocking) - Number(a.blocking) ||
        (0,phrases/* severityRank */.qs)(a.severity) - (0,phrases/* severityRank */.qs)(b.severity) ||
        (0,model/* compareText */.n6)(a.component, b.component) ||
        (0,model/* compareText */.n6)(a.id, b.id));
    const items = sorted
        .slice(0, MAX_QUESTIONS)
        .map(one => `- ${componentPlace(one.component)}: ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(one.message))}`);
    if (open.length > MAX_QUESTIONS)
        items.push(`- ${(0,phrases/* number */.ai)(open.length - MAX_QUESTIONS)} more stand in ${(0,markdown_escape/* inlineCode */.ti)('convergence-report.md')}.`);
    return `### Questions for a person\n\n${items.join('\n')}`;
}
function changes(run) {
    if (run.docs === null)
        return '';
    const { files, folder, dryRun } = run.docs;
    const changed = files.written.filter(path => path.endsWith('.md'));
    if (changed.length + files.removed.length + files.kept.length === 0) {
        return `### Pages\n\nNothing changed in ${(0,markdown_escape/* inlineCode */.ti)(folder)}.`;
    }
    const items = changed.slice(0, MAX_FILES).map(path => `- ${(0,markdown_escape/* inlineCode */.ti)(path)}`);
    if (changed.length > MAX_FILES)
        items.push(`- ${(0,phrases/* number */.ai)(changed.length - MAX_FILES)} more`);
    items.push(...files.removed.slice(0, MAX_FILES).map(path => `- ${(0,markdown_escape/* inlineCode */.ti)(path)} ${dryRun ? 'would go' : 'is gone'}`));
    items.push(...files.kept
        .slice(0, MAX_FILES)
        .map(path => `- ${(0,markdown_escape/* inlineCode */.ti)(path)} is no longer needed, and stays because somebody edited it`));
    const verb = dryRun ? 'would change' : 'changed';
    return `### Pages\n\n${(0,phrases/* capitalized */.l2)((0,phrases/* count */.U9)(changed.length, 'page'))} ${verb} in ${(0,markdown_escape/* inlineCode */.ti)(folder)}.\n\n${items.join('\n')}`;
}
function failed(pkg) {
    const all = pkg.convergenceReport.failedComponents;
    if (all.length === 0)
        return '';
    const items = all
        .slice(0, MAX_WARNINGS)
        .map(one => `- ${(0,markdown_escape/* inlineCode */.ti)(one.component)}: ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(one.message))}`);
    if (all.length > MAX_WARNINGS)
        items.push(`- ${(0,phrases/* number */.ai)(all.length - MAX_WARNINGS)} more`);
    return `### Failed components\n\n${items.join('\n')}`;
}
function warnings(pkg) {
    if (pkg.health.length === 0)
        return '';
    const items = pkg.health.slice(0, MAX_WARNINGS).map(warning => {
        const file = (0,phrases/* fileOfWarning */.iH)(warning);
        const at = file === null ? '' : `${(0,markdown_escape/* inlineCode */.ti)(file)}: `;
        return `- ${at}${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(warning.message))} ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(warning.remedy))}`.trimEnd();
    });
    if (pkg.health.length > MAX_WARNINGS)
        items.push(`- ${(0,phrases/* number */.ai)(pkg.health.length - MAX_WARNINGS)} more`);
    return `### What made the analysis weaker\n\n${items.join('\n')}`;
}
function place(position, template) {
    const label = (0,markdown_escape/* inlineCode */.ti)(`${position.file}:${position.line}`);
    return template === null ? label : (0,markdown_escape/* link */.nf)(label, (0,site/* sourceAddress */.uU)(template, position.file, position.line, position.line));
}
function withinLimit(blocks) {
    let text = '';
    for (const block of blocks) {
        if (Buffer.byteLength(text) + Buffer.byteLength(block) > MAX_BYTES) {
            return `${text}The rest is too long for a summary; it stands on the pages.\n`;
        }
        text += `${block}\n\n`;
    }
    return text.replace(/\n+$/, '\n');
}

;// CONCATENATED MODULE: ./.build/action/runner-logger.js
/** Messages in a runner's log. Warnings and errors stay plain lines: annotations are few and belong to findings. */

function runnerLogger() {
    const placed = (message, at) => at === undefined || message.includes(at.file)
        ? message
        : `${at.file}${at.line === undefined ? '' : `:${at.line}`}: ${message}`;
    return {
        debug: core/* debug */.Yz,
        info: message => (0,core/* info */.pq)(message),
        warn: (message, at) => (0,core/* info */.pq)(`\u001b[33mWarning:\u001b[0m ${placed(message, at)}`),
        error: (message, at) => (0,core/* info */.pq)(`\u001b[31mError:\u001b[0m ${placed(message, at)}`),
        async group(title, body) {
            (0,core/* startGroup */.Oh)(title);
            try {
                return await body();
            }
            finally {
                (0,core/* endGroup */.N4)();
            }
        },
    };
}

;// CONCATENATED MODULE: ./.build/action/action.js
/** The Action: the same run as the command line's, told through inputs, outputs, annotations and a job summary. */













/** Runs the Action in a runner's environment. Resolves to the step's exit code and never rejects. */
async function runAction(env) {
    const logger = runnerLogger();
    const cancellation = new AbortController();
    // A runner sends SIGINT and 7.5 seconds later SIGTERM: the first one is the time to save the checkpoint.
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => cancellation.abort());
    try {
        const workspace = (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE ?? '.');
        const root = rootOf(workspace);
        const config = await configOf(workspace, root, env);
        const run = await logger.group('Document', () => (0,commands_document/* documentRepository */.c)({ root, config, logger, signal: cancellation.signal }));
        return await conclude({ run, config, workspace, root, env, logger });
    }
    catch (problem) {
        if (problem instanceof errors/* CancelledError */.cc || cancellation.signal.aborted) {
            logger.warn(problem instanceof errors/* CancelledError */.cc ? problem.message : 'Cancelled.');
            return 130;
        }
        (0,core/* setFailed */.C1)(problem instanceof errors/* ConfigurationError */.j1 ? problem.message : describeFailure(problem));
        return problem instanceof errors/* ConfigurationError */.j1 ? 2 : 3;
    }
}
/** The folder to document. @throws {ConfigurationError} when it leaves the workspace. */
function rootOf(workspace) {
    const path = (0,core/* getInput */.V4)('path') || '.';
    const root = (0,external_node_path_.resolve)(workspace, path);
    const inner = (0,external_node_path_.relative)(workspace, root);
    if (inner === '..' || inner.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inner)) {
        throw new errors/* ConfigurationError */.j1(`path: "${path}" is outside of the workspace. Give a folder inside the checked-out repository.`);
    }
    return root;
}
async function configOf(workspace, root, env) {
    const raw = Object.fromEntries(config/* OPTIONS */.lw.map(option => [option.flag, (0,core/* getInput */.V4)(option.flag)]));
    const named = (0,core/* getInput */.V4)('config');
    const file = await (0,config_file/* readConfigFile */.R)(root, named === '' ? null : named);
    // Outside the workspace, so that it neither shows up as a change nor is published.
    const state = (0,external_node_path_.join)(env.RUNNER_TEMP ?? (0,external_node_path_.join)(root, '.twinscribe'), 'twinscribe.db');
    return (0,config/* resolveConfig */.pE)(raw, file.value, file.name, {
        state,
        sourceUrl: sourceUrlOf(posix((0,external_node_path_.relative)(workspace, root)), env),
    });
}
/** Links to the default branch's newest lines: a link to the commit would change every page with every commit. */
function sourceUrlOf(folder, { GITHUB_SERVER_URL, GITHUB_REPOSITORY }) {
    if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY)
        return '';
    const inner = folder === '' ? '' : `${encodeURI(folder)}/`;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/HEAD/${inner}{path}#L{start}-L{end}`;
}
/** Tells the result in every way that GitHub offers, publishes, and decides whether the step fails. */
async function conclude({ run, config, workspace, root, env, logger }) {
    logger.info((0,terminal/* renderDocument */.yQ)(run.package, run.facts, { color: true }));
    const prefix = posix((0,external_node_path_.relative)(workspace, root));
    annotate(run, prefix, logger);
    const artifactId = config.publish === 'artifact' && !config.dryRun ? await upload(run, config, env, logger) : '';
    writeOutputs(run, posix((0,external_node_path_.relative)(workspace, run.docsDir)), artifactId);
    if (env.GITHUB_STEP_SUMMARY)
        await core/* summary */.z.addRaw(renderJobSummary(run.package, run.facts), true).write();
    const bad = (0,fail_on/* failing */.J)(run.package.findings, config.failOn);
    if (bad.length === 0)
        return 0;
    (0,core/* setFailed */.C1)(`${bad.length} ${bad.length === 1 ? 'comment contradicts' : 'comments contradict'} the code (fail-on: ${config.failOn}).`);
    return 1;
}
async function upload(run, config, env, logger) {
    const { id, size } = await uploadArtifact({
        name: config.artifactName,
        docsDir: run.docsDir,
        files: run.published,
        environment: env,
    });
    logger.info(`Uploaded the documentation as artifact "${config.artifactName}" (${size} bytes).`);
    return String(id);
}
function annotate(run, prefix, logger) {
    const { annotations, closing } = (0,publish_annotations/* annotationsOf */.I)(run.package.findings, run.package.health, prefix);
    const write = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
    for (const { level, message, title, file, line, column } of annotations) {
        write[level](message, {
            title,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
            ...(column === undefined ? {} : { startColumn: column }),
        });
    }
    if (closing !== null)
        logger.info(closing);
}
function writeOutputs(run, docsDir, artifactId) {
    const report = (0,publish_report/* reportOf */.E)(run.package, run.facts);
    const values = {
        status: report.status,
        converged: String(report.converged),
        components: String(report.components.total),
        processed: String(report.components.processed),
        reused: String(report.components.reused),
        failed: String(report.components.failed),
        findings: String(report.findings),
        'open-discrepancies': String(report.openDiscrepancies),
        'docs-dir': docsDir,
        package: `${docsDir}/twinscribe.json`,
        'artifact-id': artifactId,
        report: JSON.stringify(report),
    };
    for (const [name, value] of Object.entries(values))
        (0,core/* setOutput */.uH)(name, value);
}
function describeFailure(problem) {
    const stack = problem instanceof Error ? problem.stack : undefined;
    return `TwinScribe failed: ${(0,errors/* messageOf */.bD)(problem)}${stack === undefined ? '' : `\n${stack}`}`;
}
function posix(path) {
    return path.split(external_node_path_.sep).join('/');
}


/***/ }),

/***/ 67474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/** Reads `twinscribe.config.json`, or the file that was named instead. */



/**
 * The configuration file's value. A file that was named must exist; the default one may be missing.
 * @throws {ConfigurationError} names the file, and where its JSON breaks.
 */
async function readConfigFile(root, named) {
    const name = named ?? 'twinscribe.config.json';
    const path = named === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, named);
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
        if (named === null && missing)
            return { value: undefined, name };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${name} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`);
    }
    try {
        return { value: JSON.parse(text.replace(/^\uFEFF/, '')), name };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${name} is not valid JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`);
    }
}


/***/ }),

/***/ 64638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kp: () => (/* binding */ closest),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   p0: () => (/* binding */ insideRoot),
/* harmony export */   pE: () => (/* binding */ resolveConfig)
/* harmony export */ });
/* unused harmony exports configSchema, kebab */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);
/* harmony import */ var _model_discrepancies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2219);
/**
 * The one description of the configuration: Action inputs, command-line flags and `twinscribe.config.json` are three spellings
 * of the same options. Names are camelCase here and in the file, kebab-case as flags and inputs.
 */




const ENGINES = ['declared', 'observed'];
const FAIL_ON = ['never', 'blocking', 'drift'];
const PUBLISH = ['none', 'artifact'];
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
/** Every option with its type, default and one-line description. The order is the order of `--help` and of `action.yml`. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    include: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .default([])
        .describe('Globs of the sources to document, relative to the path. Empty: everything that looks like a source.'),
    exclude: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .default([])
        .describe('Globs of sources to leave out, besides tests, build output, generated and vendored files.'),
    maxFileBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .int()
        .positive()
        .default(4_000_000)
        .describe('Larger source files are left out, with a warning.'),
    docsDir: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(1)
        .default('docs/twinscribe')
        .describe('Folder for the documentation, inside the repository.'),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(1)
        .default('.twinscribe/twinscribe.db')
        .describe('The state file: checkpoints, and what need not be done again.'),
    sourceUrl: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .default('')
        .describe('Link template for source lines, with {path}, {start} and {end}. Empty: found from package.json or the runner.'),
    streamA: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(ENGINES).default('declared').describe('Engine of stream A.'),
    streamB: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(ENGINES).default('observed').describe('Engine of stream B.'),
    maxIterations: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(100).default(5).describe('Iterations before convergence is forced.'),
    parallelComponents: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .int()
        .min(1)
        .max(1000)
        .default(10)
        .describe('Components documented at a time in each stream.'),
    skipValidation: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('Leave out the validators (for testing).'),
    continueOnError: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe('Go on when a component fails; it is listed in the report.'),
    dryRun: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('Write and send nothing; say what would be written.'),
    waitForReview: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('Wait inside the run for people to answer open discrepancies (needs a ticket manager).'),
    reviewTimeoutHours: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().default(48).describe('Hours until an unanswered discrepancy expires.'),
    callGraphMatchThreshold: share.default(0.98).describe('Share of call edges on which the streams must agree.'),
    documentationSimilarityThreshold: share
        .default(0.95)
        .describe('Share of comparable claims on which the streams must agree.'),
    maxOpenDiscrepancies: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .int()
        .min(0)
        .default(2)
        .describe('Open discrepancies that do not block convergence.'),
    blockingTypes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_discrepancies_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCKING_TYPES */ .I))
        .default([..._model_discrepancies_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCKING_TYPES */ .I])
        .describe('Discrepancy types that block convergence while open.'),
    requireStaticValidation: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(true)
        .describe('Convergence needs the merged call graph to pass static analysis.'),
    maxCheckpoints: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(1000).default(10).describe('Checkpoints kept in the state file.'),
    autoCheckpoint: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe('Save a checkpoint after every iteration and phase.'),
    failOn: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(FAIL_ON)
        .default('never')
        .describe('Which drift findings fail the run: never, blocking, or drift (any).'),
    publish: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(PUBLISH).default('none').describe('Where the documentation goes besides docs-dir: none or artifact.'),
    artifactName: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).default('twinscribe').describe('Name of the uploaded artifact.'),
});
function kebab(key) {
    return key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
/** All options, read off the schema so that no second list can drift from it. */
const OPTIONS = describeOptions();
function describeOptions() {
    const json = zod__WEBPACK_IMPORTED_MODULE_3__/* .toJSONSchema */ .bl(configSchema, { io: 'input' });
    const defaults = configSchema.parse({});
    return Object.entries(json.properties ?? {}).map(([name, property]) => {
        const key = name;
        const schema = typeof property === 'object' ? property : {};
        const items = typeof schema.items === 'object' && !Array.isArray(schema.items) ? schema.items : undefined;
        const choices = (schema.enum ?? items?.enum ?? []).map(String);
        const type = schema.type === 'array'
            ? 'list'
            : schema.type === 'boolean'
                ? 'boolean'
                : schema.type === 'number' || schema.type === 'integer'
                    ? 'number'
                    : 'string';
        return { key, flag: kebab(key), type, choices, default: defaults[key], description: schema.description ?? '' };
    });
}
/**
 * Merges text options over the configuration file over the command's own defaults over the defaults.
 * @throws {ConfigurationError} names the option, what was given and what is expected.
 */
function resolveConfig(raw, file, fileName, commandDefaults = {}) {
    const merged = { ...commandDefaults, ...objectOf(file, fileName) };
    delete merged.$schema;
    for (const option of OPTIONS) {
        const given = raw[option.flag];
        if (given !== undefined && given !== '')
            merged[option.key] = parseOption(option, given);
    }
    const result = configSchema.safeParse(merged);
    if (result.success)
        return result.data;
    const problems = result.error.issues.map(issue => describeIssue(issue, raw, fileName));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(problems.join('\n'));
}
function objectOf(value, fileName) {
    if (value === undefined)
        return {};
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${fileName} must hold a JSON object such as { "docsDir": "docs/api" }.`);
    }
    return { ...value };
}
function describeIssue(issue, raw, fileName) {
    if (issue.code === 'unrecognized_keys') {
        const keys = issue.keys.map(key => {
            const near = closest(key, OPTIONS.map(option => option.key));
            return near ? `"${key}" (did you mean "${near}"?)` : `"${key}"`;
        });
        return `${fileName}: unknown option ${keys.join(', ')}. The options are listed by 'twinscribe --help', in camelCase here.`;
    }
    const option = OPTIONS.find(candidate => candidate.key === issue.path[0]);
    const fromFlag = option && raw[option.flag] !== undefined && raw[option.flag] !== '';
    const where = fromFlag ? `--${option.flag}` : `${fileName}: ${issue.path.join('.')}`;
    const choices = option && option.choices.length > 0 ? ` One of: ${option.choices.join(', ')}.` : '';
    return `${where}: ${issue.message}.${choices}`;
}
function parseOption(option, given) {
    const last = typeof given === 'string' ? given : (given.at(-1) ?? '');
    switch (option.type) {
        case 'list':
            return (typeof given === 'string' ? [given] : given)
                .flatMap(splitList)
                .map(text => text.trim())
                .filter(text => text !== '');
        case 'number': {
            const number = Number(last);
            if (last.trim() === '' || Number.isNaN(number))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`--${option.flag}: expected a number, got "${last}".`);
            return number;
        }
        case 'boolean': {
            const text = last.trim().toLowerCase();
            if (text === 'true')
                return true;
            if (text === 'false')
                return false;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`--${option.flag}: expected true or false, got "${last}".`);
        }
        case 'string':
            return last.trim();
    }
}
/** Splits at line ends and at commas outside of braces, so that `src/{a,b}/**` stays one glob. */
function splitList(text) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let index = 0; index <= text.length; index++) {
        const character = text[index];
        if (character === '{')
            depth++;
        else if (character === '}')
            depth = Math.max(0, depth - 1);
        else if (character === undefined || character === '\n' || (character === ',' && depth === 0)) {
            parts.push(text.slice(start, index));
            start = index + 1;
        }
    }
    return parts;
}
/**
 * The absolute path of a configured path that must stay inside the repository.
 * @throws {ConfigurationError} when it leaves the repository or is the repository itself.
 */
function insideRoot(root, path, flag) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path);
    const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, absolute);
    if (inner === '' || inner === '..' || inner.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inner)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`--${flag}: "${path}" must be a path inside the repository, such as "docs/twinscribe".`);
    }
    return absolute;
}
/** The candidate within two edits of `word`, or undefined. */
function closest(word, candidates) {
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance <= 2 && (best === undefined || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate;
}
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const cost = a[row - 1] === b[column - 1] ? 0 : 1;
            current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + cost));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 89243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   qq: () => (/* binding */ StateError)
/* harmony export */ });
/**
 * The errors that a person reads. Each message says what happened, where, and what to do about it.
 * Anything else that is thrown is a defect of ours and keeps its stack.
 */
/** The user's configuration or command line is wrong; the message says how to put it right. Exit code 2. */
class ConfigurationError extends Error {
    name = 'ConfigurationError';
}
/** A run that was asked to stop (SIGINT, SIGTERM); the checkpoint is saved by the time it is thrown. Exit code 130. */
class CancelledError extends Error {
    name = 'CancelledError';
}
/** A state file that cannot be used: from another version, truncated, or altered. Always answered with a cold start. */
class StateError extends Error {
    name = 'StateError';
}
/** The message of anything that was thrown, without its stack. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 2219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ BLOCKING_TYPES),
/* harmony export */   S: () => (/* binding */ DISCREPANCY_TYPES)
/* harmony export */ });
/** The seed's blocking types. */
const BLOCKING_TYPES = [
    'MISSING_CRITICAL_CALL',
    'FALSE_CRITICAL_CALL',
    'MISSING_PUBLIC_API_DOC',
    'SECURITY_RELEVANT_GAP',
    'TYPE_MISMATCH',
    'SIGNATURE_MISMATCH',
];
const DISCREPANCY_TYPES = [
    ...BLOCKING_TYPES,
    'MISSING_CALL',
    'FALSE_CALL',
    'PARAMETER_MISMATCH',
    'RETURN_MISMATCH',
    'THROWS_MISMATCH',
    'EFFECT_MISMATCH',
    'MODIFIER_MISMATCH',
    'REFERENCE_MISMATCH',
    'EXAMPLE_MISMATCH',
    'PROSE_MISMATCH',
    /** Both say the same and the oracle refutes it. */
    'SHARED_HALLUCINATION',
];


/***/ }),

/***/ 15922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ BUILD),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this build; a test keeps it equal to package.json's. */
const VERSION = '0.1.0';
/**
 * Which code this is: the build replaces it with a hash of the compiled source. Part of every key, so that what another build has
 * saved is not taken for what this one would say. When run from source, the version has to do.
 */
const BUILD = 'a42857607a47c5c6';


/***/ })

};
