export const id = 4350;
export const ids = [4350];
export const modules = {

/***/ 86355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheckChange: () => (/* binding */ runCheckChange)
});

// EXTERNAL MODULE: ./.build/commands/change/compare.js + 7 modules
var compare = __webpack_require__(1449);
// EXTERNAL MODULE: ./.build/commands/fail-on.js
var fail_on = __webpack_require__(45163);
// EXTERNAL MODULE: ./.build/commands/sarif.js + 1 modules
var sarif = __webpack_require__(89685);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
// EXTERNAL MODULE: ./.build/publish/markdown/markdown-safety.js + 4 modules
var markdown_safety = __webpack_require__(45193);
// EXTERNAL MODULE: ./.build/publish/terminal.js
var terminal = __webpack_require__(87860);
;// CONCATENATED MODULE: ./.build/publish/terminal-change.js



/** The most names in a list; all are in `--json`. */
const MAX_NAMES = 10;
function renderChange(change, components, options) {
    const { introduced, resolved, remaining, base, note } = change;
    const since = base === null ? '' : ` since ${base.slice(0, 7)}`;
    const blocks = [];
    if (introduced.length > 0)
        blocks.push(`${(0,terminal/* renderFindings */.vO)(introduced, options)}\n${(0,terminal/* findingCounts */.s_)(introduced)}`);
    else
        blocks.push(`This change makes no comment contradict the code${since}.`);
    const tail = [`${(0,model/* count */.U9)(components, 'component')} checked.`];
    if (resolved.length > 0)
        tail.push(`${(0,model/* count */.U9)(resolved.length, 'contradiction')} resolved.`);
    if (remaining > 0)
        tail.push(`${(0,model/* number */.ai)(remaining)} ${remaining === 1 ? 'was' : 'were'} there before.`);
    blocks.push(tail.join(' '));
    const names = change.documentation.undocumented.map(({ name }) => (0,markdown_safety/* plainText */.wh)(name));
    if (names.length > 0) {
        const more = names.length > MAX_NAMES ? `, and ${(0,model/* number */.ai)(names.length - MAX_NAMES)} more` : '';
        blocks.push(`New in the public API without a comment: ${names.slice(0, MAX_NAMES).join(', ')}${more}.`);
    }
    if (note !== null)
        blocks.push((0,markdown_safety/* plainText */.wh)(note));
    return `${blocks.join('\n')}\n`;
}

// EXTERNAL MODULE: ./.build/cli/context.js
var cli_context = __webpack_require__(33492);
// EXTERNAL MODULE: ./.build/cli/terminal-logger.js
var terminal_logger = __webpack_require__(45784);
;// CONCATENATED MODULE: ./.build/cli/check-change.js
/** `twinscribe check --base <ref>`: what the checkout introduces and resolves. Old findings are nobody's business here. */







/** The exit code is about what is introduced. */
async function runCheckChange(context, base) {
    const { config, commandLine, print } = context;
    if (commandLine.fix)
        throw new errors/* ConfigurationError */.j1('--fix and --base do not go together: repair first, then compare.');
    const request = { ...context, github: null };
    // First what may be wrong with the command line.
    const commit = await (0,compare/* baseOfRef */.mD)(request, base);
    const head = await (0,compare/* snapshotOfRepository */._K)(context);
    const change = await (0,compare/* compareWithCommit */.TD)(request, head, commit);
    const { findings, health } = head;
    const components = head.components.length;
    const introduced = new Set(change.introduced.map(({ id }) => id));
    (0,sarif/* writeSarif */.l)({ ...context, findings, health, prefix: '', introduced });
    if (commandLine.json) {
        const { introduced, resolved, documentation } = change;
        print(`${JSON.stringify({ findings, components, base: commit, introduced, resolved, documentation }, null, 2)}\n`);
    }
    else
        print(renderChange(change, components, { color: (0,terminal_logger/* wantsColor */.z)(process.stdout, process.env) }));
    return (0,fail_on/* failing */.J)(change.introduced, config.failOn).length > 0 ? cli_context/* EXIT */.d.findings : cli_context/* EXIT */.d.fine;
}


/***/ }),

/***/ 38980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ silentLogger)
/* harmony export */ });
/** Says nothing. */
const silentLogger = {
    debug() { },
    info() { },
    warn() { },
    error() { },
    group: (_title, body) => body(),
};


/***/ })

};
