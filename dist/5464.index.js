export const id = 5464;
export const ids = [5464,2941];
export const modules = {

/***/ 92941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const strictUtf8 = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
const utf16LittleEndian = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder('utf-16le', { fatal: true, ignoreBOM: false });
const windows1252 = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder('windows-1252');
const utf16BigEndian = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder('utf-16be', { fatal: true, ignoreBOM: false });
/**
 * Turns a file's bytes into text: UTF-8 with or without a byte order mark, UTF-16 of either byte order with one.
 * What is neither is read as Windows-1252 (`guessed`), in which every byte is a character: code is ASCII, and a comment with
 * a wrong letter is better than none. Not ok: binary data. The mark is dropped; line ends stay as they are, since every tool that shows a position counts them that way.
 */
function decodeSource(bytes) {
    const decoder = decoderFor(bytes);
    if (decoder === strictUtf8 && bytes.includes(0))
        return { ok: false };
    let text;
    let guessed = false;
    try {
        text = decoder.decode(bytes);
    }
    catch {
        if (decoder !== strictUtf8)
            return { ok: false };
        text = windows1252.decode(bytes);
        guessed = true;
    }
    // A UTF-16 file may hold anything after its mark; a NUL character is never source.
    return text.includes('\0') ? { ok: false } : { ok: true, text, guessed };
}
function decoderFor(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return utf16LittleEndian;
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return utf16BigEndian;
    return strictUtf8;
}
/**
 * Reads a file whole, unless it is larger than `maxBytes`, in which case only its size comes back.
 * The size is taken from the open file, so that a file which is swapped meanwhile cannot slip through.
 * @throws what the file system says when the file cannot be opened or read, and an Error for what is no regular file.
 */
function readBytes(absolutePath, maxBytes) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(absolutePath, 'r');
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        if (!stats.isFile())
            throw new Error('not a regular file');
        if (stats.size > maxBytes)
            return { bytes: null, size: stats.size };
        const bytes = Buffer.allocUnsafe(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, bytes, length, bytes.length - length, length);
            if (count === 0)
                break;
            length += count;
        }
        return { bytes: bytes.subarray(0, length), size: stats.size };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}


/***/ }),

/***/ 47380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDocument: () => (/* binding */ runDocument)
});

// EXTERNAL MODULE: ./.build/commands/document-repaired.js + 2 modules
var document_repaired = __webpack_require__(13798);
// EXTERNAL MODULE: ./.build/commands/fail-on.js
var fail_on = __webpack_require__(45163);
// EXTERNAL MODULE: ./.build/publish/report.js
var report = __webpack_require__(51910);
// EXTERNAL MODULE: ./.build/publish/terminal.js
var terminal = __webpack_require__(87860);
// EXTERNAL MODULE: ./.build/resolve-config.js
var resolve_config = __webpack_require__(84173);
// EXTERNAL MODULE: ./.build/cli/context.js
var cli_context = __webpack_require__(33492);
;// CONCATENATED MODULE: ./.build/cli/progress.js
const PHASES = {
    NOT_STARTED: 'starting',
    INITIALIZING: 'analysing',
    DISCOVERING: 'finding components',
    DOCUMENTING: 'documenting',
    COMPARING: 'comparing',
    RESOLVING: 'resolving',
    FINALIZING: 'finalising',
    COMPLETED: 'done',
    FAILED: 'failed',
};
/** At most so many redraws a second, and in a log one line for each so many percent of the components. */
const REDRAW_MS = 100;
const LOG_STEP_PERCENT = 25;
function progressDisplay(stream, write, now = Date.now) {
    return stream.isTTY === true ? redrawn(stream, now) : plain(write);
}
function redrawn(stream, now) {
    let last = Number.NEGATIVE_INFINITY;
    let phase = null;
    let drawn = false;
    return {
        update(state) {
            const time = now();
            if (state.phase === phase && time - last < REDRAW_MS)
                return;
            last = time;
            phase = state.phase;
            stream.write(`\r\u001b[K${describe(state).slice(0, (stream.columns ?? 80) - 1)}`);
            drawn = true;
        },
        clear() {
            if (drawn)
                stream.write('\r\u001b[K');
            drawn = false;
        },
    };
}
function plain(write) {
    let last = '';
    return {
        update(state) {
            const step = state.phase === 'DOCUMENTING' ? Math.floor(percent(state) / LOG_STEP_PERCENT) : 0;
            const mark = `${state.phase} ${state.iteration} ${step}`;
            // Short phases follow one another within milliseconds: only those that take time are worth a line.
            if (mark === last || (state.phase !== 'INITIALIZING' && state.phase !== 'DOCUMENTING'))
                return;
            if (state.phase === 'DOCUMENTING' && state.totalComponents === 0)
                return;
            last = mark;
            write(describe(state));
        },
        clear() { },
    };
}
function describe(state) {
    const phase = PHASES[state.phase];
    if (state.totalComponents === 0)
        return `${phase} …`;
    const iteration = state.iteration > 1 ? `iteration ${state.iteration}: ` : '';
    if (state.phase !== 'DOCUMENTING')
        return `${iteration}${phase} ${state.totalComponents} components`;
    return `${iteration}${phase} ${state.processedComponents}/${state.totalComponents} components (${percent(state)} %)`;
}
function percent(state) {
    return state.totalComponents === 0 ? 100 : Math.floor((state.processedComponents / state.totalComponents) * 100);
}

// EXTERNAL MODULE: ./.build/cli/terminal-logger.js
var terminal_logger = __webpack_require__(45784);
;// CONCATENATED MODULE: ./.build/cli/document.js








/**
 * Only where `--issues` is given: a configuration file that turns tickets on is meant for the Action, and nobody wants a trial run to open
 * issues.
 */
async function openTickets({ root, config, commandLine, logger, signal, }) {
    if (commandLine.raw.issues !== 'true')
        return null;
    const { openLocalTickets } = await __webpack_require__.e(/* import() */ 9150).then(__webpack_require__.bind(__webpack_require__, 39150));
    return openLocalTickets({ root, config, token: commandLine.token, env: process.env, logger, signal });
}
/** A fresh clone has no state: what models have said of it stands in the committed documentation. */
function inDocsDir({ root, config }) {
    return {
        onlyWherePaid: true,
        async read(path) {
            const { inFolder } = await Promise.all(/* import() */[__webpack_require__.e(996), __webpack_require__.e(7276), __webpack_require__.e(8432)]).then(__webpack_require__.bind(__webpack_require__, 68432));
            return inFolder((0,resolve_config/* insideRoot */.p)(root, config.docsDir, 'docs-dir'))(path);
        },
    };
}
async function runDocument(context) {
    const { config, commandLine, logger, print } = context;
    const tickets = await openTickets(context);
    const progress = progressDisplay(process.stderr, line => logger.info(line));
    const { run, fixes } = await (0,document_repaired/* documentRepaired */.a)({
        ...context,
        ...(tickets && { tickets }),
        publishedElsewhere: inDocsDir(context),
        onProgress: state => progress.update(state),
    });
    progress.clear();
    await tickets?.conclude({ commitUrl: null });
    if (commandLine.json)
        print(`${JSON.stringify((0,report/* reportOf */.E)(run.package, run.facts), null, 2)}\n`);
    else {
        const options = { color: (0,terminal_logger/* wantsColor */.z)(process.stdout, process.env) };
        if (fixes !== null)
            print((0,terminal/* renderRepairs */.Xr)(fixes.repaired, fixes.files, { ...options, dryRun: config.dryRun }));
        print((0,terminal/* renderDocument */.yQ)(run.package, run.facts, options));
    }
    return (0,fail_on/* failing */.J)(run.package.findings, config.failOn).length > 0 ? cli_context/* EXIT */.d.findings : cli_context/* EXIT */.d.fine;
}


/***/ })

};
