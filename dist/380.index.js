export const id = 380;
export const ids = [380];
export const modules = {

/***/ 47380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDocument: () => (/* binding */ runDocument)
});

// EXTERNAL MODULE: ./.build/commands/document.js
var commands_document = __webpack_require__(72224);
// EXTERNAL MODULE: ./.build/commands/fail-on.js
var fail_on = __webpack_require__(45163);
// EXTERNAL MODULE: ./.build/publish/report.js
var report = __webpack_require__(51910);
// EXTERNAL MODULE: ./.build/publish/terminal.js
var terminal = __webpack_require__(87860);
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
/** `twinscribe document`: the whole product, from the command line. */







async function runDocument(context) {
    const { config, commandLine, logger, print } = context;
    const progress = progressDisplay(process.stderr, line => logger.info(line));
    const run = await (0,commands_document/* documentRepository */.c)({ ...context, onProgress: state => progress.update(state) });
    progress.clear();
    if (commandLine.json)
        print(`${JSON.stringify((0,report/* reportOf */.E)(run.package, run.facts), null, 2)}\n`);
    else
        print((0,terminal/* renderDocument */.yQ)(run.package, run.facts, { color: (0,terminal_logger/* wantsColor */.z)(process.stdout, process.env) }));
    return (0,fail_on/* failing */.J)(run.package.findings, config.failOn).length > 0 ? cli_context/* EXIT */.d.findings : cli_context/* EXIT */.d.fine;
}


/***/ })

};
