export const id = 4147;
export const ids = [4147];
export const modules = {

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
/* harmony export */   Q: () => (/* binding */ configSchema),
/* harmony export */   l: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80737);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98439);
/* harmony import */ var _model_discrepancies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2219);
/* harmony import */ var _models_prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6947);
/* harmony import */ var _models_specification_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44874);
/**
 * The one description of the configuration: Action inputs, command-line flags and `twinscribe.config.json` are three spellings
 * of the same options. Names are camelCase here and in the file, kebab-case as flags and inputs.
 */




const FAIL_ON = ['never', 'blocking', 'drift'];
const PUBLISH = ['none', 'artifact', 'commit', 'pull-request'];
const REBUILD_ISSUES = ['none', 'epic', 'components'];
const ON_MISSING_KEY = ['error', 'built-in'];
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
function engine(option, what) {
    const fallback = { streamA: 'declared', streamB: 'observed', validatorA: 'none', validatorB: 'none', arbiter: 'none' };
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .check(({ value, issues }) => {
        const parsed = (0,_models_specification_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEngine */ .s4)(option, value);
        if ('problem' in parsed)
            issues.push({ code: 'custom', input: value, message: parsed.problem.replace(/\.$/, '') });
    })
        .default(fallback[option])
        .describe(`${what}: ${(0,_models_specification_js__WEBPACK_IMPORTED_MODULE_3__/* .choicesOf */ .cU)(option)}.`);
}
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
    streamA: engine('streamA', 'Engine of stream A'),
    streamB: engine('streamB', 'Engine of stream B'),
    validatorA: engine('validatorA', 'Model that reads what stream A wrote, besides the built-in validator'),
    validatorB: engine('validatorB', 'Model that reads what stream B wrote, besides the built-in validator'),
    arbiter: engine('arbiter', 'Model that weighs what analysis cannot decide, before a person is asked'),
    baseUrl: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .default([])
        .describe('Address of the models: of openai-compatible/<model>, or of the one provider that is used; <provider>=<address> tells several apart.'),
    onMissingKey: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(ON_MISSING_KEY)
        .default('error')
        .describe('What to do when a model has no key: error, or built-in (go on with the engine that needs none).'),
    contextTokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .int()
        .min(4000)
        .optional()
        .describe('Tokens that the models can read and write at once, where the built-in table is wrong.'),
    modelConcurrency: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .int()
        .min(1)
        .max(1000)
        .default(10)
        .describe('Requests at a time to one provider; fewer while it says that it is too much.'),
    requestTimeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(3600).default(120).describe('Seconds for one attempt at an answer.'),
    modelTimeoutMinutes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .positive()
        .max(10_000)
        .default(300)
        .describe('Minutes after which a run with models is suspended; the next run goes on from there.'),
    maxCostUsd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .nonnegative()
        .optional()
        .describe('US dollars that the models of a run may cost; what is not reached is left to the next run.'),
    maxTokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .int()
        .nonnegative()
        .optional()
        .describe('Tokens, in and out, that the models of a run may use.'),
    prices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(({ value, issues }) => {
        const parsed = (0,_models_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrice */ .z7)(value);
        if ('problem' in parsed)
            issues.push({ code: 'custom', input: value, message: parsed.problem.replace(/\.$/, '') });
    }))
        .default([])
        .describe('Prices in dollars per million tokens, each <model>=<input>/<output>[/<cached input>[/<cache write>]], where the built-in table is wrong or silent.'),
    commandEnv: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .default([])
        .describe('Variables that command:<program> may see besides PATH, HOME and the like. Keys are among them only if named here.'),
    maxIterations: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(100).default(5).describe('Iterations before convergence is forced.'),
    parallelComponents: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .int()
        .min(1)
        .max(1000)
        .default(10)
        .describe('Components documented at a time in each stream; with a model, requests about one or several of them.'),
    skipValidation: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('Leave out the validators (for testing).'),
    continueOnError: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe('Go on when a component fails; it is listed in the report.'),
    dryRun: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('Write and send nothing; say what would be written.'),
    issues: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(true)
        .describe('Ask people about what analysis cannot decide, in GitHub issues (needs a token that may write issues).'),
    maxNewIssues: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .int()
        .min(0)
        .max(1000)
        .default(10)
        .describe('Issues opened in a run at most, most important first; the rest stands in the report.'),
    rebuildIssues: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(REBUILD_ISSUES)
        .default('none')
        .describe('Plan a rebuild in issues: one with a task list (epic), or one for each component below it (components).'),
    waitForReview: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('Wait inside the run for people to answer open discrepancies. Otherwise the next run picks answers up.'),
    pollIntervalSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .positive()
        .max(3600)
        .default(60)
        .describe('Seconds between two looks at the open issues while the run waits for answers.'),
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
    blockingTypes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_discrepancies_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCKING_TYPES */ .I5))
        .default([..._model_discrepancies_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCKING_TYPES */ .I5])
        .describe('Discrepancy types that block convergence while open.'),
    requireStaticValidation: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(true)
        .describe('Convergence needs the merged call graph to pass static analysis.'),
    cache: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(true)
        .describe('Keep the state file in the Actions cache from run to run (in a runner only).'),
    maxCheckpoints: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(1000).default(10).describe('Checkpoints kept in the state file.'),
    autoCheckpoint: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe('Save a checkpoint after every iteration and phase.'),
    failOn: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(FAIL_ON)
        .default('never')
        .describe('Which drift findings fail the run: never, blocking, or drift (any).'),
    sarifFile: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .default('')
        .describe('File for the findings as SARIF 2.1.0, inside the repository, for code scanning. Empty: none.'),
    publish: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(PUBLISH)
        .default('none')
        .describe('Where the documentation goes besides docs-dir, in a workflow: none, artifact, commit (to the branch, or to docs-branch) or pull-request.'),
    docsBranch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .default('')
        .describe('Branch for the documentation, made when it is not there: of publish: commit, instead of the current one; of publish: pull-request, instead of twinscribe/docs.'),
    fixComments: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('Repair what comments get wrong mechanically (names, types, missing or stale tags) before documenting; published as a second commit. Code is never touched.'),
    artifactName: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).default('twinscribe').describe('Name of the uploaded artifact.'),
});
function kebab(key) {
    return key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
/** All options, read off the schema so that no second list can drift from it. */
const OPTIONS = describeOptions();
function describeOptions() {
    const json = zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(configSchema, { io: 'input' });
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


/***/ }),

/***/ 89243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ SuspendedError),
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
/** A run that stops for now because what it needs is not to be had; what it has is saved, and the next run goes on from there. */
class SuspendedError extends Error {
    name = 'SuspendedError';
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
/* harmony export */   I5: () => (/* binding */ BLOCKING_TYPES),
/* harmony export */   Sv: () => (/* binding */ DISCREPANCY_TYPES),
/* harmony export */   eU: () => (/* binding */ ANSWER_CHOICES)
/* harmony export */ });
/** What may keep a run from converging: discrepancies of these types are blocking. */
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
const ANSWER_CHOICES = ['accept-a', 'accept-b', 'merge', 'manual', 'ignore'];


/***/ }),

/***/ 6947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ PRICES_AS_OF),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   xx: () => (/* binding */ priceOf),
/* harmony export */   z7: () => (/* binding */ parsePrice)
/* harmony export */ });
/** The day on which the figures below were looked up. */
const PRICES_AS_OF = '2026-11-23';
/**
 * Standard tier, short context, five-minute cache: input, output, cached input, cache write. From the providers' pages of each model
 * (https://platform.claude.com/docs/en/about-claude/pricing, https://developers.openai.com/api/docs/models) as far as those could be
 * read, and else from what others published of them: an estimate, not a bill.
 * A name also stands for its dated snapshots.
 */
const TABLE = {
    'anthropic/claude-fable-5-1': [10, 50, 0.25, 12.5],
    'anthropic/claude-fable-5': [10, 50, 1, 12.5],
    'anthropic/claude-opus-5-5': [4, 20, 0.2, 5],
    'anthropic/claude-opus-5': [5, 25, 0.5, 6.25],
    'anthropic/claude-opus-4-8': [5, 25, 0.5, 6.25],
    'anthropic/claude-opus-4-7': [5, 25, 0.5, 6.25],
    'anthropic/claude-opus-4-6': [5, 25, 0.5, 6.25],
    'anthropic/claude-opus-4-5': [5, 25, 0.5, 6.25],
    'anthropic/claude-sonnet-5-5': [2, 10, 0.1, 2.5],
    'anthropic/claude-sonnet-5': [2, 10, 0.2, 2.5],
    'anthropic/claude-sonnet-4-6': [3, 15, 0.3, 3.75],
    'anthropic/claude-sonnet-4-5': [3, 15, 0.3, 3.75],
    // Up to 100,000 tokens of prompt, which no request of ours comes near.
    'anthropic/claude-haiku-5-5': [0.1, 0.5, 0.01, 0.125],
    'anthropic/claude-haiku-4-5': [1, 5, 0.1, 1.25],
    'openai/gpt-6.1-sol': [2, 10, 0.1, 2.5],
    'openai/gpt-6-sol': [2, 10, 0.2, 2.5],
    'openai/gpt-6-luna': [0.1, 0.5, 0.01, 0.125],
    'openai/gpt-5.4': [2.5, 15, 0.25, 2.5],
    'openai/gpt-5.4-mini': [0.75, 4.5, 0.075, 0.75],
    'openai/gpt-5.2': [1.75, 14, 0.175, 1.75],
    'openai/gpt-5.1': [1.25, 10, 0.125, 1.25],
    'openai/gpt-5': [1.25, 10, 0.125, 1.25],
    'openai/gpt-5-mini': [0.25, 2, 0.025, 0.25],
    'openai/gpt-5-nano': [0.05, 0.4, 0.005, 0.05],
    'openai/gpt-4.1': [2, 8, 0.5, 2],
    'openai/gpt-4.1-mini': [0.4, 1.6, 0.1, 0.4],
    'openai/gpt-4.1-nano': [0.1, 0.4, 0.025, 0.1],
    'openai/gpt-4o': [2.5, 10, 1.25, 2.5],
    'openai/gpt-4o-mini': [0.15, 0.6, 0.075, 0.15],
};
/** `-20251001`, `-2025-10-01`, `-latest` */
const SNAPSHOT = /-(?:\d{8}|\d{4}-\d{2}-\d{2}|latest)$/;
/** One entry of the configuration: `openai/gpt-5=1.25/10`, optionally followed by `/<cached input>/<cache write>`. */
function parsePrice(text) {
    const equals = text.lastIndexOf('=');
    const model = text.slice(0, Math.max(0, equals)).trim();
    const numbers = text
        .slice(equals + 1)
        .split('/')
        .map(part => (part.trim() === '' ? Number.NaN : Number(part)));
    const [input, output, cachedInput, cacheWrite] = numbers;
    const fine = numbers.length <= 4 && numbers.every(number => Number.isFinite(number) && number >= 0);
    if (model === '' || input === undefined || output === undefined || !fine)
        return {
            problem: `"${text}" is no price. Write <model>=<input>/<output>, in dollars per million tokens, such as "openai/gpt-5=1.25/10"; cached input and cache writes may follow.`,
        };
    return { model, price: { input, output, cachedInput: cachedInput ?? input, cacheWrite: cacheWrite ?? input } };
}
/** The price of a model by its id, or null where nobody has told it. */
function priceOf(id, own) {
    const given = own.get(id) ?? own.get(id.replace(SNAPSHOT, ''));
    if (given !== undefined)
        return given;
    const name = id.replace(SNAPSHOT, '');
    const row = Object.hasOwn(TABLE, name) ? TABLE[name] : undefined;
    if (row === undefined)
        return null;
    const [input, output, cachedInput, cacheWrite] = row;
    return { input, output, cachedInput, cacheWrite };
}
/** In US dollars. */
function costOf(usage, price) {
    const { inputTokens, cachedInputTokens, cacheWriteTokens, outputTokens } = usage;
    const fresh = Math.max(0, inputTokens - cachedInputTokens - cacheWriteTokens);
    const millionths = fresh * price.input +
        cachedInputTokens * price.cachedInput +
        cacheWriteTokens * price.cacheWrite +
        outputTokens * price.output;
    return millionths / 1e6;
}


/***/ }),

/***/ 44874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iT: () => (/* binding */ ENGINE_OPTIONS),
  xq: () => (/* binding */ PROVIDERS),
  Nw: () => (/* binding */ asksModels),
  cU: () => (/* binding */ choicesOf),
  fS: () => (/* binding */ optionName),
  s4: () => (/* binding */ parseEngine)
});

;// CONCATENATED MODULE: ./.build/models/arguments.js
/**
 * Splits a command into program and arguments as a POSIX shell would, without a shell: quotes and backslashes group, and nothing
 * else means anything. `$HOME`, `|`, `;` and `*` are plain characters, so no text can start a second program.
 * @returns null where a quotation mark is never closed.
 */
function splitArguments(line) {
    const words = [];
    let word = null;
    let quote = null;
    for (let index = 0; index < line.length; index++) {
        const character = line[index] ?? '';
        if (quote === null && /\s/.test(character)) {
            if (word !== null)
                words.push(word);
            word = null;
        }
        else if (quote === null && (character === '"' || character === "'")) {
            quote = character;
            word ??= '';
        }
        else if (character === quote) {
            quote = null;
        }
        else if (character === '\\' && quote !== "'" && escapes(quote, line[index + 1])) {
            word = `${word ?? ''}${line[++index]}`;
        }
        else {
            word = `${word ?? ''}${character}`;
        }
    }
    if (quote !== null)
        return null;
    if (word !== null)
        words.push(word);
    return words;
}
/** Between double quotes a backslash is a character like any other, but for what it could not otherwise stand before. */
function escapes(quote, next) {
    if (next === undefined)
        return false;
    // Outside of quotes only what has a meaning here, so that Windows paths need no doubling.
    return quote === '"' ? next === '"' || next === '\\' : /[\s"'\\]/.test(next);
}

;// CONCATENATED MODULE: ./.build/models/specification.js
/** What a person writes to choose an engine, and where which engine may stand. */

const PROVIDERS = ['anthropic', 'openai', 'openai-compatible'];
const ENGINE_OPTIONS = ['streamA', 'streamB', 'validatorA', 'validatorB', 'arbiter'];
/** `stream-a`: as a flag and an input. */
function optionName(option) {
    return option.replace(/[A-Z]/, letter => `-${letter.toLowerCase()}`);
}
const MODELS = 'anthropic/<model>, openai/<model>, openai-compatible/<model> (with base-url), or command:<program and arguments>';
/** Whether a model is chosen anywhere. */
function asksModels(config) {
    return ENGINE_OPTIONS.some(option => !['declared', 'observed', 'none'].includes(config[option]));
}
/** What the option takes, in words. */
function choicesOf(option) {
    return option.startsWith('stream') ? `declared, observed, ${MODELS}` : `none, ${MODELS}`;
}
/** The engine that a text names, or what is wrong with it and how to put it right. */
function parseEngine(option, text) {
    if (text === 'declared' || text === 'observed') {
        if (option.startsWith('stream'))
            return { kind: text };
        const why = option === 'arbiter'
            ? 'weighs what both streams say and has to be a model'
            : 'is a model that reads after the built-in one, which is always there';
        return { problem: `"${text}" writes documentation; the ${wordOf(option)} ${why}. ${expected(option)}` };
    }
    if (text === 'none') {
        if (!option.startsWith('stream'))
            return { kind: 'none' };
        return {
            problem: `a stream needs an engine: what one says is worth what the other makes of it. ${expected(option)}`,
        };
    }
    if (text.startsWith('command:'))
        return commandOf(text.slice('command:'.length));
    const slash = text.indexOf('/');
    const provider = PROVIDERS.find(name => name === text.slice(0, slash));
    if (provider === undefined)
        return { problem: `"${text}" is no engine. ${expected(option)}` };
    const model = text.slice(slash + 1);
    // Spaces and control characters are in no model's name, and would end up in headers and logs.
    if (!/^[\w.:@/+~-]+$/.test(model))
        return { problem: `"${text}" names no model. Write ${provider}/<model>.` };
    return { kind: 'api', provider, model };
}
function commandOf(line) {
    const words = splitArguments(line);
    if (words === null)
        return { problem: 'the command has a quotation mark that is never closed. Close it, or escape it with \\.' };
    const [program, ...rest] = words;
    if (program === undefined || program === '')
        return {
            problem: 'the command names no program. Write command:<program and arguments>, such as "command:ollama run llama3.3".',
        };
    return { kind: 'command', program, arguments: rest };
}
function expected(option) {
    return `Expected ${choicesOf(option)}.`;
}
function wordOf(option) {
    return option === 'arbiter' ? 'arbiter' : 'validator';
}


/***/ }),

/***/ 13741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SA: () => (/* binding */ posix),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   qi: () => (/* binding */ posixRelative)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** Paths as GitHub, Git and links write them, on every system. */

/** With `/` between the parts. */
function posix(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
/** The way from one folder to another path with `/` between the parts; `''` for the folder itself. */
function posixRelative(from, to) {
    return posix((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from, to));
}
/** Whether a path is the folder or lies in it, as both are written: symbolic links are not followed. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 84173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ resolveConfig),
/* harmony export */   p: () => (/* binding */ insideRoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64638);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _posix_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13741);
/* harmony import */ var _similar_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58106);
/** Flags, inputs and the configuration file, merged into one checked configuration. */





/**
 * Merges text options over the configuration file over the command's own defaults over the defaults.
 * @throws {ConfigurationError} names the option, what was given and what is expected.
 */
function resolveConfig(raw, file, fileName, commandDefaults = {}) {
    const merged = { ...commandDefaults, ...objectOf(file, fileName) };
    delete merged.$schema;
    for (const option of _config_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l) {
        const given = raw[option.flag];
        if (given !== undefined && given !== '')
            merged[option.key] = parseOption(option, given);
    }
    const result = _config_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Q.safeParse(merged);
    if (result.success)
        return result.data;
    const problems = result.error.issues.map(issue => describeIssue(issue, raw, fileName));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(problems.join('\n'));
}
function objectOf(value, fileName) {
    if (value === undefined)
        return {};
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${fileName} must hold a JSON object such as { "docsDir": "docs/api" }.`);
    }
    return { ...value };
}
function describeIssue(issue, raw, fileName) {
    if (issue.code === 'unrecognized_keys') {
        const keys = issue.keys.map(key => {
            const near = (0,_similar_names_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .kp)(key, _config_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.map(option => option.key));
            return near ? `"${key}" (did you mean "${near}"?)` : `"${key}"`;
        });
        return `${fileName}: unknown option ${keys.join(', ')}. The options are listed by 'twinscribe --help', in camelCase here.`;
    }
    const option = _config_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.find(candidate => candidate.key === issue.path[0]);
    const fromFlag = option && raw[option.flag] !== undefined && raw[option.flag] !== '';
    const where = fromFlag ? `--${option.flag}` : `${fileName}: ${issue.path.join('.')}`;
    // A value that is none of those allowed is answered with them already.
    const isListed = option === undefined || option.choices.length === 0 || issue.code === 'invalid_value';
    const choices = isListed ? '' : ` One of: ${option.choices.join(', ')}.`;
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
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`--${option.flag}: expected a number, got "${last}".`);
            return number;
        }
        case 'boolean': {
            const text = last.trim().toLowerCase();
            if (text === 'true')
                return true;
            if (text === 'false')
                return false;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`--${option.flag}: expected true or false, got "${last}".`);
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
    if (absolute === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root) || !(0,_posix_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(root, absolute)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`--${flag}: "${path}" must be a path inside the repository, such as "docs/twinscribe".`);
    }
    return absolute;
}


/***/ }),

/***/ 58106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YC: () => (/* binding */ editDistance),
/* harmony export */   kp: () => (/* binding */ closest),
/* harmony export */   nj: () => (/* binding */ looksAlike)
/* harmony export */ });
/** How alike two names are: the ground on which a name that does not exist is called a renamed or a misspelt one. */
/** Edits (insert, delete, replace, swap of neighbours) that turn one name into the other; stops above `limit`. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        let best = i;
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            }
            row.push(cost);
            if (cost < best)
                best = cost;
        }
        if (best > limit)
            return limit + 1;
        before = last;
        last = row;
    }
    return last[b.length] ?? limit + 1;
}
/** Spelled so alike that one is most likely the other: a typo, a plural, a prefix, an abbreviation. */
function looksAlike(a, b) {
    const x = a.toLowerCase().replaceAll('_', '');
    const y = b.toLowerCase().replaceAll('_', '');
    if (x === y)
        return true;
    const shorter = x.length < y.length ? x : y;
    const longer = x.length < y.length ? y : x;
    if (shorter.length >= 3 && longer.startsWith(shorter))
        return true;
    if (shorter.length >= 4 && longer.endsWith(shorter))
        return true;
    const limit = longer.length <= 4 ? 1 : longer.length <= 8 ? 2 : 3;
    return shorter.length >= 3 && editDistance(x, y, limit) <= limit;
}
/** The candidate within two edits of `word`, letter case aside; undefined where there is none. */
function closest(word, candidates) {
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), 2);
        if (distance <= 2 && (best === undefined || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate;
}


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
const BUILD = 'd0852fdd8597d61b';


/***/ })

};
