export const id = 7283;
export const ids = [7283,5256,2875];
export const modules = {

/***/ 27283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheck: () => (/* binding */ runCheck)
/* harmony export */ });
/* harmony import */ var _commands_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26569);
/* harmony import */ var _commands_fail_on_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45163);
/* harmony import */ var _commands_sarif_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89685);
/* harmony import */ var _publish_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87860);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33492);
/* harmony import */ var _terminal_logger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45784);
/** `twinscribe check`: a linter for what comments say. */






async function runCheck(context) {
    const { config, commandLine, print } = context;
    if (commandLine.base !== null)
        return (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7036), __webpack_require__.e(1829), __webpack_require__.e(1549), __webpack_require__.e(4350)]).then(__webpack_require__.bind(__webpack_require__, 86355))).runCheckChange(context, commandLine.base);
    if (commandLine.fix)
        return runFix(context);
    const { findings, components, health } = await (0,_commands_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRepository */ .n)(context);
    (0,_commands_sarif_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSarif */ .l)({ ...context, findings, health, prefix: '', introduced: null });
    if (commandLine.json)
        print(`${JSON.stringify({ findings, components }, null, 2)}\n`);
    else
        print((0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCheck */ .d3)(findings, components, { color: (0,_terminal_logger_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsColor */ .z)(process.stdout, process.env) }));
    return (0,_commands_fail_on_js__WEBPACK_IMPORTED_MODULE_5__/* .failing */ .J)(findings, config.failOn).length > 0 ? _context_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.findings : _context_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.fine;
}
/** The exit code is about what is left for a person. */
async function runFix(context) {
    const { config, commandLine, print } = context;
    const { fixComments } = await __webpack_require__.e(/* import() */ 8134).then(__webpack_require__.bind(__webpack_require__, 38134));
    const { repaired, left, files, components } = await fixComments(context);
    if (commandLine.json)
        print(`${JSON.stringify({ findings: left, components, repaired, files }, null, 2)}\n`);
    else {
        const options = { color: (0,_terminal_logger_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsColor */ .z)(process.stdout, process.env) };
        print((0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRepairs */ .Xr)(repaired, files, { ...options, dryRun: config.dryRun }));
        print((0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCheck */ .d3)(left, components, options));
    }
    return (0,_commands_fail_on_js__WEBPACK_IMPORTED_MODULE_5__/* .failing */ .J)(left, config.failOn).length > 0 ? _context_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.findings : _context_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.fine;
}


/***/ }),

/***/ 26569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ checkRepository)
/* harmony export */ });
/* harmony import */ var _oracle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50035);
/* harmony import */ var _readmes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75446);


/** `discovery`: what was found with the same options, or a part of it */
async function checkRepository(request, discovery) {
    const oracle = await (0,_oracle_js__WEBPACK_IMPORTED_MODULE_0__/* .openOracle */ .b8)(request, discovery);
    const { checkRepository: check } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8721), __webpack_require__.e(7036), __webpack_require__.e(5023), __webpack_require__.e(1829), __webpack_require__.e(3993), __webpack_require__.e(2401), __webpack_require__.e(1379), __webpack_require__.e(2941)]).then(__webpack_require__.bind(__webpack_require__, 61379));
    const { findings, failed } = check({ oracle, readmes: (0,_readmes_js__WEBPACK_IMPORTED_MODULE_1__/* .readReadmes */ .M)(request.root, oracle.facts.packages) });
    for (const { component, message } of failed)
        request.logger.warn(`The comment of ${component} could not be checked: ${message}`);
    return { findings, components: oracle.facts.components.length, health: oracle.facts.health, oracle };
}


/***/ }),

/***/ 89685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ writeSarif)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/comparison/drift/codes.js
var codes = __webpack_require__(5256);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
// EXTERNAL MODULE: ./.build/publish/annotations.js
var annotations = __webpack_require__(86776);
// EXTERNAL MODULE: ./.build/publish/markdown/escape.js
var markdown_escape = __webpack_require__(73907);
// EXTERNAL MODULE: ./.build/publish/markdown/markdown-safety.js + 4 modules
var markdown_safety = __webpack_require__(45193);
// EXTERNAL MODULE: ./.build/publish/pages/phrases.js
var phrases = __webpack_require__(58723);
;// CONCATENATED MODULE: ./.build/publish/sarif.js





/** GitHub takes no more in one run; the most important ones stay. */
const MOST_RESULTS = 25_000;
const SARIF_SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const ROOT = '%SRCROOT%';
/** The file's text. */
function renderSarif(input) {
    const codes = Object.keys(input.rules).sort(model/* compareText */.n6);
    const findings = input.findings
        .toSorted(annotations/* byImportance */.G5)
        .slice(0, MOST_RESULTS)
        .sort((a, b) => (0,model/* comparePositions */.Ez)(a.says, b.says) || (0,model/* compareText */.n6)(a.id, b.id));
    const log = {
        $schema: SARIF_SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'TwinScribe',
                        semanticVersion: input.version,
                        informationUri: 'https://www.npmjs.com/package/twinscribe',
                        rules: codes.map(code => rule(code, input.rules[code])),
                    },
                },
                // A category of its own for each documented folder, so that the parts of a monorepo do not close each other's alerts.
                automationDetails: { id: `twinscribe/${input.prefix === '' ? '' : `${input.prefix}/`}` },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [ROOT]: { description: { text: 'The top of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: input.health.map(warning => notification(warning, input.prefix)),
                    },
                ],
                results: findings.map(finding => result(finding, codes.indexOf(finding.code), input)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function rule(code, { title, severity, blocking, explanation }) {
    const help = `${explanation} Either the comment or the code is a bug: correct the one that is wrong.`;
    return {
        id: code,
        name: code.replace(/(?:^|-)(\w)/g, (_all, letter) => letter.toUpperCase()),
        shortDescription: { text: title },
        fullDescription: { text: withoutCode(explanation) },
        help: { text: withoutCode(help), markdown: help },
        defaultConfiguration: { level: levelOf(severity, blocking) },
        properties: {
            tags: ['documentation', 'maintainability'],
            precision: 'high',
            'problem.severity': problem(severity, blocking),
        },
    };
}
function result(finding, ruleIndex, { prefix, introduced }) {
    const { id, code, severity, blocking, component, message, says, does, fix } = finding;
    const repair = fix === undefined ? '' : ` Fix: ${(0,annotations/* plainFix */.QI)(fix)}.`;
    return {
        ruleId: code,
        ruleIndex,
        level: levelOf(severity, blocking),
        message: { text: `${withoutLinks(`${(0,phrases/* sentence */.em)((0,markdown_safety/* plainText */.wh)(message))}${repair}`)} See [the code](2).` },
        locations: [
            {
                physicalLocation: physical(says, prefix),
                logicalLocations: [{ fullyQualifiedName: (0,markdown_escape/* cleanText */.X5)(component) }],
            },
        ],
        relatedLocations: [
            { id: 1, physicalLocation: physical(says, prefix), message: { text: 'The comment says it here.' } },
            { id: 2, physicalLocation: physical(does, prefix), message: { text: 'The code does otherwise here.' } },
        ],
        // The first is what code scanning tells findings apart by; neither depends on lines.
        partialFingerprints: { primaryLocationLineHash: `${id.replace(/^drift-/, '')}:1`, 'twinscribeFinding/v1': id },
        properties: {
            severity,
            blocking,
            ...(introduced === null ? {} : { introduced: introduced.has(id) }),
        },
    };
}
function notification({ code, file, line, message, remedy }, prefix) {
    const position = file === null ? null : { file, line: line ?? 1, column: 1 };
    return {
        descriptor: { id: code },
        level: code === 'syntax-error' || code === 'component-failed' ? 'warning' : 'note',
        message: { text: `${(0,phrases/* sentence */.em)((0,markdown_safety/* plainText */.wh)(message))} ${(0,phrases/* sentence */.em)((0,markdown_safety/* plainText */.wh)(remedy))}`.trim() },
        ...(position === null ? {} : { locations: [{ physicalLocation: physical(position, prefix) }] }),
    };
}
function physical({ file, line, column }, prefix) {
    const path = prefix === '' ? file : `${prefix}/${file}`;
    return {
        artifactLocation: { uri: path.split('/').map(encodeSegment).join('/'), uriBaseId: ROOT },
        region: { startLine: Math.max(1, line), startColumn: Math.max(1, column) },
    };
}
/** A lone surrogate has no bytes to encode; no file on GitHub has one in its name. */
function encodeSegment(segment) {
    return encodeURIComponent((0,markdown_escape/* cleanText */.X5)(segment));
}
function levelOf(severity, blocking) {
    if (blocking)
        return 'error';
    return severity === 'low' ? 'note' : 'warning';
}
function problem(severity, blocking) {
    const level = levelOf(severity, blocking);
    return level === 'note' ? 'recommendation' : level;
}
function withoutCode(text) {
    return text.replaceAll('`', '');
}
/** Square brackets in a message would be read as links to places (section 3.11.6). */
function withoutLinks(text) {
    return text.replace(/[\\[\]]/g, '\\$&');
}

// EXTERNAL MODULE: ./.build/resolve-config.js
var resolve_config = __webpack_require__(84173);
// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(15922);
;// CONCATENATED MODULE: ./.build/commands/sarif.js
/** Writes the findings where code scanning picks them up. */







/**
 * Absolute path of the file that was written, or null where none was asked for (or this is a dry run).
 * @throws {ConfigurationError} for a path outside of the repository, or one where something else stands
 */
function writeSarif({ root, config, findings, health, prefix, introduced }) {
    if (config.sarifFile === '')
        return null;
    const path = (0,resolve_config/* insideRoot */.p)(root, config.sarifFile, 'sarif-file');
    refuseForeign(path, root, config.sarifFile);
    if (config.dryRun)
        return null;
    const text = renderSarif({ findings, health, rules: codes/* DRIFT_RULES */.o, version: version/* VERSION */.x, prefix, introduced });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    (0,external_node_fs_.writeFileSync)(temporary, text);
    (0,external_node_fs_.renameSync)(temporary, path);
    return path;
}
/** The configuration file may come with the change of a stranger: it must not lead out of the repository, nor over its source. */
function refuseForeign(path, root, given) {
    let folder = (0,external_node_path_.dirname)(path);
    while (!(0,external_node_fs_.existsSync)(folder))
        folder = (0,external_node_path_.dirname)(folder);
    const top = (0,external_node_fs_.realpathSync)(root);
    const real = (0,external_node_fs_.realpathSync)(folder);
    if (real !== top && !real.startsWith((0,external_node_path_.join)(top, '/')))
        throw new errors/* ConfigurationError */.j1(`sarif-file: "${given}" leads out of the repository through a symbolic link.`);
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return;
    if (!stats.isFile())
        throw new errors/* ConfigurationError */.j1(`sarif-file: "${given}" is a folder. Name a file, such as twinscribe.sarif.`);
    const start = (0,external_node_fs_.readFileSync)(path, 'utf8').slice(0, 2_000);
    if (start.trim() !== '' && !/"(?:\$schema|version)"\s*:\s*"[^"]*(?:sarif|2\.1\.0)/.test(start)) {
        throw new errors/* ConfigurationError */.j1(`sarif-file: "${given}" exists and is no SARIF file. Nothing is overwritten; name another file.`);
    }
}


/***/ }),

/***/ 5256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ DRIFT_RULES)
/* harmony export */ });
const DRIFT_RULES = {
    'param-gone': {
        title: 'Documented parameter does not exist',
        severity: 'high',
        blocking: true,
        explanation: 'A `@param` names a parameter, or a property of one, that the code does not have, or a `@template` a type parameter.',
    },
    'param-renamed': {
        title: 'Documented parameter has another name',
        severity: 'high',
        blocking: true,
        explanation: 'A `@param` names a parameter that does not exist while one that is undocumented stands in its place.',
    },
    'param-missing': {
        title: 'Parameter is not documented',
        severity: 'low',
        blocking: false,
        explanation: 'The comment documents other parameters of the function, but not this one.',
    },
    'param-order': {
        title: 'Parameters are documented out of order',
        severity: 'medium',
        blocking: true,
        explanation: 'The comment lists the parameters in another order than callers have to pass them.',
    },
    'param-type': {
        title: 'Documented parameter type contradicts the code',
        severity: 'high',
        blocking: true,
        explanation: 'No value of the documented type is one that the code takes.',
    },
    'param-optional': {
        title: 'Documented optionality contradicts the code',
        severity: 'medium',
        blocking: false,
        explanation: 'A parameter is documented as optional but must be passed, or the other way round.',
    },
    'param-default': {
        title: 'Documented default contradicts the code',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment states another default value than the code uses.',
    },
    'param-values': {
        title: 'Documented values contradict the code',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment lists a literal that the parameter cannot be.',
    },
    'returns-nothing': {
        title: 'Documented return value does not exist',
        severity: 'high',
        blocking: true,
        explanation: 'A `@returns` describes a value, but no path returns one.',
    },
    'returns-something': {
        title: 'Returned value is documented as nothing',
        severity: 'medium',
        blocking: true,
        explanation: 'The comment says that nothing comes back, but the code returns a value.',
    },
    'returns-type': {
        title: 'Documented return type contradicts the code',
        severity: 'high',
        blocking: true,
        explanation: 'No value of the documented type is one that the code returns.',
    },
    'returns-branch': {
        title: 'Documented null or undefined contradicts the code',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment and the code disagree on whether null or undefined can come back.',
    },
    'throws-never': {
        title: 'Documented error is never thrown',
        severity: 'medium',
        blocking: false,
        explanation: 'A `@throws` names an error that neither the function nor anything it calls throws.',
    },
    'throws-missing': {
        title: 'Thrown error is not documented',
        severity: 'low',
        blocking: false,
        explanation: 'The comment documents other errors of the function, but not this one.',
    },
    'throws-something': {
        title: 'Documented never to throw, but throws',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment says that the function never throws, but an error leaves it.',
    },
    'calls-absent': {
        title: 'Documented call does not happen',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment says that the function calls another one, but it does not.',
    },
    'effect-absent': {
        title: 'Documented effect does not happen',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment describes a write or an access to the outside world that the code does not make.',
    },
    'effect-present': {
        title: 'Documented as free of an effect that it has',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment calls the function pure, or says that it leaves something alone, but the code changes it.',
    },
    'modifier-wrong': {
        title: 'Documented modifier contradicts the code',
        severity: 'low',
        blocking: false,
        explanation: 'A tag such as `@static` or `@generator` says what the declaration is not.',
    },
    'async-wrong': {
        title: 'Documented as asynchronous or synchronous, but is not',
        severity: 'high',
        blocking: false,
        explanation: 'The comment and the code disagree on whether the caller gets a promise.',
    },
    'reference-dead': {
        title: 'Reference leads nowhere',
        severity: 'low',
        blocking: false,
        explanation: 'A `{@link}`, a `@see` or a name in back-ticks points at something that the repository does not have.',
    },
    'example-broken': {
        title: 'Example does not work',
        severity: 'medium',
        blocking: false,
        explanation: 'An `@example` imports, calls or passes what does not exist or does not fit.',
    },
    'deprecated-used': {
        title: 'Deprecated, but still called inside the package',
        severity: 'low',
        blocking: false,
        explanation: 'The comment tells users not to call the function, while the package itself still does.',
    },
    'readme-import': {
        title: 'README imports a name that is not exported',
        severity: 'high',
        blocking: false,
        explanation: 'A code block of the README imports something that the package does not export.',
    },
    'readme-broken': {
        title: 'README code does not work',
        severity: 'medium',
        blocking: false,
        explanation: 'A code block of the README calls or passes what does not exist or does not fit.',
    },
};


/***/ })

};
