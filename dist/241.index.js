export const id = 241;
export const ids = [241];
export const modules = {

/***/ 95241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/commands/config-file.js
var config_file = __webpack_require__(67474);
// EXTERNAL MODULE: ./.build/config.js
var _build_config = __webpack_require__(64638);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(15922);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/cli/arguments.js
/** Reads the command line into a command, a path and raw options; knows nothing of what the commands do. */



const COMMANDS = ['document', 'check', 'graph', 'checkpoints'];
/** Flags that are not configuration: they say how to run, not what to produce. */
const CONTROL = {
    config: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
    verbose: { type: 'boolean', short: 'v' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
/** @throws {ConfigurationError} for an unknown command or flag, with the nearest known one. */
function parseCommandLine(argv) {
    const options = { ...CONTROL };
    for (const option of _build_config/* OPTIONS */.lw) {
        options[option.flag] =
            option.type === 'boolean' ? { type: 'boolean' } : { type: 'string', multiple: option.type === 'list' };
    }
    const { values, positionals } = parse(normaliseBooleans(argv), options);
    const [first, ...rest] = positionals;
    const command = first === undefined ? null : commandOf(first);
    const raw = {};
    for (const option of _build_config/* OPTIONS */.lw) {
        const value = values[option.flag];
        if (typeof value === 'boolean')
            raw[option.flag] = String(value);
        else if (typeof value === 'string')
            raw[option.flag] = value;
        else if (Array.isArray(value))
            raw[option.flag] = value.map(String);
    }
    const configFile = values.config;
    return {
        command,
        positionals: rest,
        raw,
        configFile: typeof configFile === 'string' ? configFile : null,
        json: values.json === true,
        quiet: values.quiet === true,
        verbose: values.verbose === true,
        help: values.help === true,
        version: values.version === true,
    };
}
function parse(argv, options) {
    try {
        return (0,external_node_util_.parseArgs)({ args: argv, options, allowPositionals: true, allowNegative: true, strict: true });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const flag = /'(--?[\w-]+)/.exec(message)?.[1]?.replace(/^--?(no-)?/, '');
        const near = flag === undefined ? undefined : (0,_build_config/* closest */.kp)(flag, Object.keys(options));
        const hint = near && near !== flag ? ` Did you mean --${near}?` : '';
        throw new errors/* ConfigurationError */.j1(`${message.split('. ')[0]}.${hint} See 'twinscribe --help'.`);
    }
}
/** `--dry-run=true` and `--dry-run=false` beside `--dry-run` and `--no-dry-run`: the spelling of an Action's inputs works too. */
function normaliseBooleans(argv) {
    const booleans = new Set(_build_config/* OPTIONS */.lw.filter(option => option.type === 'boolean').map(option => `--${option.flag}`));
    return argv.map(argument => {
        const [flag = '', value] = argument.split('=', 2);
        if (!booleans.has(flag) || value === undefined)
            return argument;
        if (value === 'true')
            return flag;
        if (value === 'false')
            return flag.replace('--', '--no-');
        throw new errors/* ConfigurationError */.j1(`${flag}: expected true or false, got "${value}".`);
    });
}
function commandOf(word) {
    const command = COMMANDS.find(candidate => candidate === word);
    if (command)
        return command;
    const near = (0,_build_config/* closest */.kp)(word, COMMANDS);
    throw new errors/* ConfigurationError */.j1(`Unknown command "${word}".${near ? ` Did you mean "${near}"?` : ''} The commands are: ${COMMANDS.join(', ')}.`);
}

// EXTERNAL MODULE: ./.build/cli/context.js
var context = __webpack_require__(33492);
;// CONCATENATED MODULE: ./.build/cli/help.js
/** The help texts, made from the option table. */

const SYNOPSIS = {
    document: {
        usage: 'twinscribe document [path]',
        text: 'Document a repository: analyse, write with both streams, compare, converge, write the pages into --docs-dir.',
    },
    check: {
        usage: 'twinscribe check [path]',
        text: 'List where comments and README contradict the code. Writes nothing. Exits 1 on findings (--fail-on drift by default).',
    },
    graph: {
        usage: 'twinscribe graph [path]',
        text: 'Print the call graph: functions, edges with call sites, unresolved calls. Writes nothing.',
    },
    checkpoints: {
        usage: 'twinscribe checkpoints [list | delete <id> | clear] [path]',
        text: 'List or delete the checkpoints in the state file.',
    },
};
/** Which options mean something to which command; `document` takes them all. */
const RELEVANT = {
    document: 'all',
    check: ['include', 'exclude', 'max-file-bytes', 'fail-on'],
    graph: ['include', 'exclude', 'max-file-bytes'],
    checkpoints: ['state'],
};
const EXIT_CODES = `Exit codes: 0 fine, 1 findings at or above --fail-on, 2 wrong usage or configuration, 3 our failure, 130 cancelled (checkpoint saved).`;
function mainHelp(version) {
    const commands = Object.values(SYNOPSIS).map(({ usage, text }) => `  ${usage}\n      ${text}`);
    return [
        `twinscribe ${version}: documentation that two independent streams wrote and static analysis judged.`,
        '',
        'Commands:',
        ...commands,
        '',
        'Options for every command:',
        ...controlHelp(),
        '',
        "Run 'twinscribe <command> --help' for a command's options.",
        EXIT_CODES,
        '',
    ].join('\n');
}
function commandHelp(command) {
    const { usage, text } = SYNOPSIS[command];
    const relevant = RELEVANT[command];
    const options = _build_config/* OPTIONS */.lw.filter(option => relevant === 'all' || relevant.includes(option.flag));
    return [
        `Usage: ${usage} [options]`,
        '',
        text,
        '',
        'Options:',
        ...options.map(optionHelp),
        ...controlHelp(),
        '',
        'The same options may stand in twinscribe.config.json, in camelCase: { "docsDir": "docs/api" }.',
        EXIT_CODES,
        '',
    ].join('\n');
}
function controlHelp() {
    return [
        row('--config <file>', 'Configuration file. Default: twinscribe.config.json in the path, if there is one.'),
        row('--json', 'Print the result as JSON on standard output; messages go to standard error.'),
        row('-q, --quiet', 'Only warnings and errors.'),
        row('-v, --verbose', 'Details, and stacks of our own failures.'),
        row('-h, --help', 'This text.'),
        row('--version', 'The version.'),
    ];
}
function optionHelp(option) {
    const flag = option.type === 'boolean'
        ? `--[no-]${option.flag}`
        : `--${option.flag} <${option.choices.length > 0 && option.type === 'string' ? option.choices.join('|') : option.type}>`;
    return row(flag, `${option.description}${defaultNote(option)}`);
}
function defaultNote(option) {
    const value = option.default;
    if (Array.isArray(value))
        return value.length === 0 || option.choices.length > 0 ? '' : ` Default: ${value.join(', ')}.`;
    return value === '' ? '' : ` Default: ${String(value)}.`;
}
const COLUMN = 36;
function row(left, right) {
    const lines = wrap(right, 84);
    const head = left.length > COLUMN - 3 ? `  ${left}\n${' '.repeat(COLUMN)}` : `  ${left}`.padEnd(COLUMN);
    return head + lines.join(`\n${' '.repeat(COLUMN)}`);
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}

// EXTERNAL MODULE: ./.build/cli/terminal-logger.js
var terminal_logger = __webpack_require__(45784);
;// CONCATENATED MODULE: ./.build/cli/command-line.js
/** The command line: reads arguments, runs one command, turns what happened into an exit code. */









/** Runs the command line. Resolves to the process's exit code and never rejects. */
async function runCommandLine(argv) {
    let logger = (0,terminal_logger/* terminalLogger */.j)(process.stderr, 'normal', (0,terminal_logger/* wantsColor */.z)(process.stderr, process.env));
    const cancellation = new AbortController();
    const cancel = () => cancellation.abort();
    process.once('SIGINT', cancel);
    process.once('SIGTERM', cancel);
    let verbose = false;
    try {
        const commandLine = parseCommandLine(argv);
        verbose = commandLine.verbose;
        const verbosity = commandLine.quiet ? 'quiet' : commandLine.verbose ? 'verbose' : 'normal';
        logger = (0,terminal_logger/* terminalLogger */.j)(process.stderr, verbosity, (0,terminal_logger/* wantsColor */.z)(process.stderr, process.env));
        const immediate = immediateAnswer(commandLine);
        if (immediate !== null) {
            process.stdout.write(immediate);
            return context/* EXIT */.d.fine;
        }
        const command = commandLine.command;
        if (command === null)
            throw new errors/* ConfigurationError */.j1("No command. Try 'twinscribe document', or 'twinscribe --help'.");
        return await runCommand(command, await contextOf(command, commandLine, logger, cancellation.signal));
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1) {
            logger.error(error.message);
            return context/* EXIT */.d.usage;
        }
        if (error instanceof errors/* CancelledError */.cc || cancellation.signal.aborted) {
            logger.warn(error instanceof errors/* CancelledError */.cc ? error.message : 'Cancelled.');
            return context/* EXIT */.d.cancelled;
        }
        logger.error(verbose && error instanceof Error
            ? (error.stack ?? error.message)
            : `${(0,errors/* messageOf */.bD)(error)} (--verbose shows where)`);
        return context/* EXIT */.d.failure;
    }
    finally {
        process.removeListener('SIGINT', cancel);
        process.removeListener('SIGTERM', cancel);
    }
}
function immediateAnswer(commandLine) {
    if (commandLine.version)
        return `${version/* VERSION */.x}\n`;
    if (commandLine.help)
        return commandLine.command === null ? mainHelp(version/* VERSION */.x) : commandHelp(commandLine.command);
    return commandLine.command === null && commandLine.positionals.length === 0 ? mainHelp(version/* VERSION */.x) : null;
}
/** Each command is loaded when it is run, so that `--help` and an unchanged repository do not wait for the compiler. */
async function runCommand(command, context) {
    switch (command) {
        case 'document':
            return (await Promise.all(/* import() */[__webpack_require__.e(425), __webpack_require__.e(22), __webpack_require__.e(951), __webpack_require__.e(925), __webpack_require__.e(224), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 47380))).runDocument(context);
        case 'check':
            return (await Promise.all(/* import() */[__webpack_require__.e(22), __webpack_require__.e(925), __webpack_require__.e(302)]).then(__webpack_require__.bind(__webpack_require__, 70302))).runCheck(context);
        case 'graph':
            return (await __webpack_require__.e(/* import() */ 132).then(__webpack_require__.bind(__webpack_require__, 93132))).runGraph(context);
        case 'checkpoints':
            return (await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 19600))).runCheckpoints(context);
    }
}
async function contextOf(command, commandLine, logger, signal) {
    const root = (0,external_node_path_.resolve)(pathOf(command, commandLine.positionals));
    const file = await (0,config_file/* readConfigFile */.R)(root, commandLine.configFile);
    // A linter that says nothing by its exit code is of no use in a script; documentation is written whatever is found.
    const defaults = command === 'check' ? { failOn: 'drift' } : {};
    const config = (0,_build_config/* resolveConfig */.pE)(commandLine.raw, file.value, file.name, defaults);
    return { root, config, commandLine, logger, signal, print: text => void process.stdout.write(text) };
}
function pathOf(command, positionals) {
    const paths = command === 'checkpoints' ? checkpointsPath(positionals) : positionals;
    if (paths.length > 1)
        throw new errors/* ConfigurationError */.j1(`Expected one path, got ${paths.length}: ${paths.join(' ')}.`);
    return paths[0] ?? '.';
}
function checkpointsPath(positionals) {
    const [action] = positionals;
    if (action === 'list' || action === 'clear')
        return positionals.slice(1);
    if (action === 'delete')
        return positionals.slice(2);
    return positionals;
}


/***/ }),

/***/ 33492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
const EXIT = { fine: 0, findings: 1, usage: 2, failure: 3, cancelled: 130 };


/***/ }),

/***/ 45784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ terminalLogger),
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
/** True where colour is wanted: a terminal, and neither NO_COLOR nor TERM=dumb. FORCE_COLOR overrules. See no-color.org. */
function wantsColor(stream, env) {
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0')
        return true;
    return stream.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}
function terminalLogger(stream, verbosity, color) {
    const paint = (code, text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
    const line = (text) => void stream.write(`${text}\n`);
    const placed = (message, at) => at === undefined || message.includes(at.file)
        ? message
        : `${at.file}${at.line === undefined ? '' : `:${at.line}`}: ${message}`;
    return {
        debug(message) {
            if (verbosity === 'verbose')
                line(paint(2, message));
        },
        info(message) {
            if (verbosity !== 'quiet')
                line(message);
        },
        warn(message, at) {
            line(`${paint(33, 'warning:')} ${placed(message, at)}`);
        },
        error(message, at) {
            line(`${paint(31, 'error:')} ${placed(message, at)}`);
        },
        group(title, body) {
            this.info(title);
            return body();
        },
    };
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
