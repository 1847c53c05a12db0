export const id = 5241;
export const ids = [5241];
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
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/resolve-config.js
var resolve_config = __webpack_require__(84173);
// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(15922);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/config.js
var config = __webpack_require__(64638);
// EXTERNAL MODULE: ./.build/similar-names.js
var similar_names = __webpack_require__(58106);
;// CONCATENATED MODULE: ./.build/cli/arguments.js
/** Reads the command line into a command, a path and raw options; knows nothing of what the commands do. */




const COMMANDS = ['document', 'check', 'graph', 'checkpoints'];
/** Flags that are not configuration: they say how to run, not what to produce. */
const CONTROL = {
    config: { type: 'string' },
    json: { type: 'boolean' },
    fix: { type: 'boolean' },
    base: { type: 'string' },
    token: { type: 'string' },
    quiet: { type: 'boolean', short: 'q' },
    verbose: { type: 'boolean', short: 'v' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
/** @throws {ConfigurationError} for an unknown command or flag, with the nearest known one. */
function parseCommandLine(argv) {
    const options = { ...CONTROL };
    for (const option of config/* OPTIONS */.l) {
        options[option.flag] =
            option.type === 'boolean' ? { type: 'boolean' } : { type: 'string', multiple: option.type === 'list' };
    }
    const { values, positionals } = parse(normaliseBooleans(argv), options);
    const [first, ...rest] = positionals;
    const command = first === undefined ? null : commandOf(first);
    const raw = {};
    for (const option of config/* OPTIONS */.l) {
        const value = values[option.flag];
        if (typeof value === 'boolean')
            raw[option.flag] = String(value);
        else if (typeof value === 'string')
            raw[option.flag] = value;
        else if (Array.isArray(value))
            raw[option.flag] = value.map(String);
    }
    const { base, config: configFile, token } = values;
    return {
        command,
        positionals: rest,
        raw,
        configFile: typeof configFile === 'string' ? configFile : null,
        json: values.json === true,
        fix: values.fix === true,
        base: typeof base === 'string' ? base : null,
        token: typeof token === 'string' ? token : null,
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
        const near = flag === undefined ? undefined : (0,similar_names/* closest */.kp)(flag, Object.keys(options));
        const hint = near && near !== flag ? ` Did you mean --${near}?` : '';
        throw new errors/* ConfigurationError */.j1(`${message.split('. ')[0]}.${hint} See 'twinscribe --help'.`);
    }
}
/** `--dry-run=true` and `--dry-run=false` beside `--dry-run` and `--no-dry-run`: the spelling of an Action's inputs works too. */
function normaliseBooleans(argv) {
    const booleans = new Set(config/* OPTIONS */.l.filter(option => option.type === 'boolean').map(option => `--${option.flag}`));
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
    const near = (0,similar_names/* closest */.kp)(word, COMMANDS);
    throw new errors/* ConfigurationError */.j1(`Unknown command "${word}".${near ? ` Did you mean "${near}"?` : ''} The commands are: ${COMMANDS.join(', ')}.`);
}

// EXTERNAL MODULE: ./.build/cli/context.js
var context = __webpack_require__(33492);
;// CONCATENATED MODULE: ./.build/cli/help.js
/** The help texts, made from the option table. */

const SYNOPSIS = {
    document: {
        usage: 'twinscribe document [path]',
        text: 'Document a repository: analyse, write with both streams, compare, converge, write the pages into --docs-dir. With --issues, asks people in issues (GITHUB_TOKEN or --token; repository from GITHUB_REPOSITORY or the remote); otherwise nobody is asked.',
    },
    check: {
        usage: 'twinscribe check [path]',
        text: 'List where comments and README contradict the code. Writes nothing, unless --fix repairs comments. Exits 1 on findings (--fail-on drift by default).',
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
    check: ['include', 'exclude', 'max-file-bytes', 'fail-on', 'sarif-file', 'dry-run'],
    graph: ['include', 'exclude', 'max-file-bytes'],
    checkpoints: ['state'],
};
const EXIT_CODES = `Exit codes: 0 fine, 1 findings at or above --fail-on, 2 wrong usage or configuration, 3 our failure, 4 suspended because a model cannot be asked for now, 130 cancelled (checkpoint saved both times).`;
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
    const options = config/* OPTIONS */.l.filter(option => relevant === 'all' || relevant.includes(option.flag));
    return [
        `Usage: ${usage} [options]`,
        '',
        text,
        '',
        'Options:',
        ...options.map(optionHelp),
        ...(command === 'check'
            ? [
                row('--fix', 'Repair what a comment gets wrong mechanically; code is never touched. With --dry-run: only say what.'),
                row('--base <ref>', 'Tell only what the checkout introduces or resolves compared with its merge base with this branch, tag or commit.'),
            ]
            : []),
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
    return value === '' || value === undefined ? '' : ` Default: ${String(value)}.`;
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
        if (error instanceof errors/* SuspendedError */.E9) {
            logger.warn(error.message);
            return context/* EXIT */.d.suspended;
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
            return (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7036), __webpack_require__.e(8022), __webpack_require__.e(1829), __webpack_require__.e(4925), __webpack_require__.e(5818), __webpack_require__.e(3798), __webpack_require__.e(5464)]).then(__webpack_require__.bind(__webpack_require__, 47380))).runDocument(context);
        case 'check':
            return (await Promise.all(/* import() */[__webpack_require__.e(8022), __webpack_require__.e(4925), __webpack_require__.e(7283)]).then(__webpack_require__.bind(__webpack_require__, 27283))).runCheck(context);
        case 'graph':
            return (await __webpack_require__.e(/* import() */ 3132).then(__webpack_require__.bind(__webpack_require__, 93132))).runGraph(context);
        case 'checkpoints':
            return (await Promise.all(/* import() */[__webpack_require__.e(5818), __webpack_require__.e(9600)]).then(__webpack_require__.bind(__webpack_require__, 19600))).runCheckpoints(context);
    }
}
async function contextOf(command, commandLine, logger, signal) {
    const root = (0,external_node_path_.resolve)(pathOf(command, commandLine.positionals));
    const file = await (0,config_file/* readConfigFile */.R)(root, commandLine.configFile);
    // A linter that says nothing by its exit code is of no use in a script; documentation is written whatever is found.
    const defaults = command === 'check' ? { failOn: 'drift' } : {};
    const config = (0,resolve_config/* resolveConfig */.I)(commandLine.raw, file.value, file.name, defaults);
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
const EXIT = { fine: 0, findings: 1, usage: 2, failure: 3, suspended: 4, cancelled: 130 };


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


/***/ })

};
