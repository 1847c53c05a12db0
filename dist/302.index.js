export const id = 302;
export const ids = [302];
export const modules = {

/***/ 70302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./.build/commands/oracle.js
var commands_oracle = __webpack_require__(50035);
// EXTERNAL MODULE: ./.build/commands/readmes.js
var readmes = __webpack_require__(75446);
;// CONCATENATED MODULE: ./.build/commands/check.js


async function checkRepository(request) {
    const oracle = await (0,commands_oracle/* openOracle */.b8)(request);
    const { checkRepository: check } = await Promise.all(/* import() */[__webpack_require__.e(23), __webpack_require__.e(721), __webpack_require__.e(425), __webpack_require__.e(879), __webpack_require__.e(951), __webpack_require__.e(684), __webpack_require__.e(532)]).then(__webpack_require__.bind(__webpack_require__, 93532));
    const { findings, failed } = check({ oracle, readmes: (0,readmes/* readReadmes */.M)(request.root, oracle.facts.packages) });
    for (const { component, message } of failed)
        request.logger.warn(`The comment of ${component} could not be checked: ${message}`);
    return { findings, components: oracle.facts.components.length };
}

// EXTERNAL MODULE: ./.build/commands/fail-on.js
var fail_on = __webpack_require__(45163);
// EXTERNAL MODULE: ./.build/publish/terminal.js
var terminal = __webpack_require__(87860);
// EXTERNAL MODULE: ./.build/cli/context.js
var cli_context = __webpack_require__(33492);
// EXTERNAL MODULE: ./.build/cli/terminal-logger.js
var terminal_logger = __webpack_require__(45784);
;// CONCATENATED MODULE: ./.build/cli/check.js
/** `twinscribe check`: a linter for what comments say. */





async function runCheck(context) {
    const { config, commandLine, print } = context;
    const { findings, components } = await checkRepository(context);
    if (commandLine.json)
        print(`${JSON.stringify({ findings, components }, null, 2)}\n`);
    else
        print((0,terminal/* renderCheck */.d3)(findings, components, { color: (0,terminal_logger/* wantsColor */.z)(process.stdout, process.env) }));
    return (0,fail_on/* failing */.J)(findings, config.failOn).length > 0 ? cli_context/* EXIT */.d.findings : cli_context/* EXIT */.d.fine;
}


/***/ })

};
