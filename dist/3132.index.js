export const id = 3132;
export const ids = [3132];
export const modules = {

/***/ 93132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graphJson: () => (/* binding */ graphJson),
  graphText: () => (/* binding */ graphText),
  runGraph: () => (/* binding */ runGraph)
});

// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
;// CONCATENATED MODULE: ./.build/analysis/calls/written.js

/** From the weakest to the strongest. */
const STRENGTH = ['hierarchy', 'flow', 'callback', 'checker'];
/**
 * Without the constructors that nobody wrote: what such a constructor calls (a base class's constructor, the functions that
 * initialize fields), whoever constructs the class calls, at the `new`.
 */
function writtenCalls(graph) {
    const implicit = new Set(graph.nodes.filter(node => node.implicit === true).map(node => node.id));
    if (implicit.size === 0)
        return graph;
    const out = groupByCaller(graph.edges, implicit);
    const outside = groupByCaller(graph.externals, implicit);
    const open = groupByCaller(graph.unresolved, implicit);
    const edges = new Map();
    const externals = new Map();
    const unresolved = graph.unresolved.filter(call => !implicit.has(call.from));
    const addEdge = (edge) => {
        const key = `${edge.from}\n${edge.to}`;
        const known = edges.get(key);
        edges.set(key, known === undefined ? edge : both(known, edge));
    };
    const addExternal = (call) => {
        const key = `${call.from}\n${call.to}`;
        const known = externals.get(key);
        externals.set(key, known === undefined ? call : { ...call, sites: sitesOf(known.sites, call.sites) });
    };
    for (const call of graph.externals)
        if (!implicit.has(call.from))
            addExternal(call);
    for (const edge of graph.edges) {
        if (implicit.has(edge.from))
            continue;
        if (!implicit.has(edge.to)) {
            addEdge(edge);
            continue;
        }
        const { from, sites } = edge;
        const seen = new Set([edge.to]);
        const through = [edge];
        for (let at = through.pop(); at !== undefined; at = through.pop()) {
            for (const call of outside.get(at.to) ?? [])
                addExternal({ from, to: call.to, sites });
            for (const call of open.get(at.to) ?? [])
                unresolved.push({ ...call, from });
            for (const next of out.get(at.to) ?? []) {
                const step = { from, to: next.to, sites, derivation: weaker(at, next), verdict: possible(at, next) };
                if (!implicit.has(next.to))
                    addEdge(step);
                else if (!seen.has(next.to)) {
                    seen.add(next.to);
                    through.push(step);
                }
            }
        }
    }
    return {
        nodes: graph.nodes.filter(node => !implicit.has(node.id)),
        edges: [...edges.values()].sort(byEnds),
        externals: [...externals.values()].sort(byEnds),
        unresolved: unresolved.sort((a, b) => (0,model/* compareText */.n6)(a.from, b.from) || a.line - b.line || a.column - b.column || (0,model/* compareText */.n6)(a.text, b.text)),
    };
}
function groupByCaller(calls, callers) {
    return Map.groupBy(calls.filter(call => callers.has(call.from)), call => call.from);
}
function weaker(a, b) {
    return STRENGTH.indexOf(a.derivation) < STRENGTH.indexOf(b.derivation) ? a.derivation : b.derivation;
}
function possible(a, b) {
    return a.verdict === 'proven' && b.verdict === 'proven' ? 'proven' : 'possible';
}
function both(a, b) {
    return {
        from: a.from,
        to: a.to,
        sites: sitesOf(a.sites, b.sites),
        derivation: weaker(a, b) === a.derivation ? b.derivation : a.derivation,
        verdict: a.verdict === 'proven' || b.verdict === 'proven' ? 'proven' : 'possible',
    };
}
function sitesOf(a, b) {
    const all = new Map([...a, ...b].map(site => [`${site.line}:${site.column} ${site.callType}`, site]));
    return [...all.values()].sort((x, y) => x.line - y.line || x.column - y.column || (0,model/* compareText */.n6)(x.callType, y.callType));
}
function byEnds(a, b) {
    return (0,model/* compareText */.n6)(a.from, b.from) || (0,model/* compareText */.n6)(a.to, b.to);
}

// EXTERNAL MODULE: ./.build/commands/oracle.js
var commands_oracle = __webpack_require__(50035);
;// CONCATENATED MODULE: ./.build/cli/graph.js
/** `twinscribe graph`: the call graph as the oracle knows it. */



async function runGraph(context) {
    const oracle = await (0,commands_oracle/* openOracle */.b8)(context);
    const graph = writtenCalls(oracle.callGraph);
    if (context.commandLine.json)
        for (const part of graphJson(graph))
            context.print(part);
    else
        context.print(graphText(graph));
    return 0;
}
/** The JSON in parts, a line an entry: a large repository's graph is longer than the longest string. */
function* graphJson(graph) {
    yield '{\n';
    yield* listJson('nodes', graph.nodes, ({ id, kind, span, component }) => ({
        id,
        kind,
        file: span.file,
        line: span.line,
        column: span.column,
        endLine: span.endLine,
        endColumn: span.endColumn,
        component,
    }));
    yield ',\n';
    yield* listJson('edges', graph.edges, ({ from, to, sites, derivation, verdict }) => ({
        from,
        to,
        sites: sites.map(({ line, column, callType }) => ({ line, column, callType })),
        derivation,
        verdict,
    }));
    yield ',\n';
    yield* listJson('externals', graph.externals, ({ from, to, sites }) => ({ from, to, sites }));
    yield ',\n';
    yield* listJson('unresolved', graph.unresolved, ({ from, line, column, text, reason, candidates }) => ({
        from,
        line,
        column,
        reason,
        text,
        candidates,
    }));
    yield '\n}\n';
}
function* listJson(name, items, shape) {
    yield `  ${JSON.stringify(name)}: [`;
    for (const [index, item] of items.entries())
        yield `${index === 0 ? '\n' : ',\n'}    ${JSON.stringify(shape(item))}`;
    yield items.length === 0 ? ']' : '\n  ]';
}
/** For people: each caller with what it calls, then what could not be resolved. */
function graphText(graph) {
    const lines = [];
    let caller = '';
    for (const { from, to, sites, verdict } of graph.edges.toSorted((a, b) => (0,model/* compareText */.n6)(a.from, b.from))) {
        if (from !== caller)
            lines.push(from);
        caller = from;
        const places = sites.map(({ line, column, callType }) => `${line}:${column} ${callType}`).join(', ');
        lines.push(`  → ${to}  ${places}${verdict === 'possible' ? ' (possible)' : ''}`);
    }
    const reasons = Map.groupBy(graph.unresolved, ({ reason }) => reason);
    const unresolved = [...reasons].map(([reason, calls]) => `${calls.length} ${reason}`).join(', ');
    lines.push('', `${graph.nodes.length} functions and modules, ${graph.edges.length} edges, ${graph.unresolved.length} unresolved calls${unresolved === '' ? '' : ` (${unresolved})`}.`);
    return `${lines.join('\n').trimStart()}\n`;
}


/***/ }),

/***/ 50035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ projectOptions),
/* harmony export */   OK: () => (/* binding */ requireFolder),
/* harmony export */   b8: () => (/* binding */ openOracle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/** Opens the oracle on a repository; the compiler is loaded here, and not before. */


function projectOptions({ root, config }) {
    const { include, exclude, maxFileBytes } = config;
    return { root, include, exclude, maxFileBytes };
}
/** @throws {ConfigurationError} when the path is not a folder. */
function requireFolder(root) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root, { throwIfNoEntry: false });
    if (stats?.isDirectory() !== true) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${root} is ${stats === undefined ? 'not there' : 'not a folder'}. Give the path of a repository.`);
    }
}
/**
 * An oracle that is ready to be asked. Health warnings go to the logger.
 * `discovery`: what was found with the same options, or a part of it
 */
async function openOracle(request, discovery) {
    requireFolder(request.root);
    const { StaticAnalysisOracle } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8721), __webpack_require__.e(7036), __webpack_require__.e(5023), __webpack_require__.e(1829), __webpack_require__.e(3993), __webpack_require__.e(1385)]).then(__webpack_require__.bind(__webpack_require__, 63993));
    const { signal } = request;
    const oracle = new StaticAnalysisOracle(projectOptions(request), {
        ...(signal === undefined ? {} : { signal }),
        ...(discovery === undefined ? {} : { discovery }),
    });
    await oracle.initialize();
    reportHealth(oracle.facts.health, request.logger);
    return oracle;
}
/** At most so many warnings of one kind are worth a line each. */
const MOST_OF_A_KIND = 5;
function reportHealth(health, logger) {
    for (const [code, warnings] of Map.groupBy(health, ({ code }) => code)) {
        for (const { message, remedy, file, line } of warnings.slice(0, MOST_OF_A_KIND)) {
            const text = remedy === '' ? message : `${message} ${remedy}`;
            if (file === null)
                logger.warn(text);
            else
                logger.warn(text, line === null ? { file } : { file, line });
        }
        const more = warnings.length - MOST_OF_A_KIND;
        if (more > 0)
            logger.warn(`${more} more of the kind ${code}; all are in the report.`);
    }
}


/***/ }),

/***/ 2011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ CALL_TYPES)
/* harmony export */ });
/**
 * How a call is made. The form of the call comes first (`construct`, `accessor`, `tagged`, `jsx`, `callback`, `dynamic`),
 * then where it stands: inside `catch`/`finally` (`exception`), inside a loop (`loop`), under a condition (`conditional`).
 */
const CALL_TYPES = [
    'direct',
    'conditional',
    'loop',
    'exception',
    'callback',
    'dynamic',
    'construct',
    'accessor',
    'tagged',
    'jsx',
];


/***/ }),

/***/ 45319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ isMachineSaid),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   f: () => (/* binding */ MODIFIER_NAMES),
/* harmony export */   tu: () => (/* binding */ REFUTATION_CAUSES)
/* harmony export */ });
/**
 * A claim is a thing that a stream says and that could be wrong. The union below is closed: a new facet or aspect does not
 * compile until every room has dealt with it.
 */
const MODIFIER_NAMES = [
    'async',
    'generator',
    'deprecated',
    'static',
    'abstract',
    'readonly',
    'private',
    'protected',
    'class',
    'enum',
];
/** A language model's own words, that nothing else stands behind: no comment, no signature, no place in the code. */
function isMachineSaid({ evidence }) {
    return evidence.length > 0 && evidence.every(({ origin }) => origin === 'answer');
}
function fieldOf(claim) {
    return `${claim.facet}:${claim.subject}:${claim.aspect}`;
}
/** Why a claim is refuted; also the code of the drift finding when the claim was made by a comment. */
const REFUTATION_CAUSES = [
    'param-gone',
    'param-renamed',
    'param-order',
    'param-type',
    'param-optional',
    'param-default',
    'param-values',
    'returns-nothing',
    'returns-something',
    'returns-type',
    'returns-branch',
    'throws-never',
    'throws-something',
    'calls-absent',
    'effect-absent',
    'effect-present',
    'modifier-wrong',
    'async-wrong',
    'reference-dead',
    'example-broken',
];


/***/ }),

/***/ 23831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ EFFECT_KINDS),
/* harmony export */   M7: () => (/* binding */ COMPONENT_KINDS),
/* harmony export */   ut: () => (/* binding */ HEALTH_CODES)
/* harmony export */ });
const COMPONENT_KINDS = [
    'module',
    'function',
    'class',
    'interface',
    'type-alias',
    'enum',
    'variable',
    'method',
    'constructor',
    'accessor',
];
const EFFECT_KINDS = [
    'writes-this',
    'writes-parameter',
    'writes-module-state',
    'file-system',
    'network',
    'process',
    'environment',
    'time',
    'randomness',
    'console',
];
const HEALTH_CODES = [
    'no-source',
    'syntax-error',
    'file-too-large',
    'unreadable',
    'encoding',
    'symlink-loop',
    'case-collision',
    'bad-tsconfig',
    'bad-manifest',
    'missing-dependencies',
    'many-any',
    'component-failed',
];


/***/ }),

/***/ 97006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eU: () => (/* reexport */ discrepancies/* ANSWER_CHOICES */.eU),
  I5: () => (/* reexport */ discrepancies/* BLOCKING_TYPES */.I5),
  Hu: () => (/* reexport */ call_graph/* CALL_TYPES */.H),
  M7: () => (/* reexport */ facts/* COMPONENT_KINDS */.M7),
  Sv: () => (/* reexport */ discrepancies/* DISCREPANCY_TYPES */.Sv),
  Ph: () => (/* reexport */ DRIFT_CODES),
  K8: () => (/* reexport */ facts/* EFFECT_KINDS */.K8),
  ut: () => (/* reexport */ facts/* HEALTH_CODES */.ut),
  M4: () => (/* reexport */ KEPT_AUTHORS),
  f: () => (/* reexport */ claims/* MODIFIER_NAMES */.f),
  tu: () => (/* reexport */ claims/* REFUTATION_CAUSES */.tu),
  oC: () => (/* reexport */ SEVERITIES),
  Ez: () => (/* reexport */ model_location/* comparePositions */.E),
  n6: () => (/* reexport */ model_location/* compareText */.n),
  U9: () => (/* reexport */ model_text/* count */.U9),
  Jj: () => (/* reexport */ model_text/* cut */.Jj),
  _F: () => (/* reexport */ claims/* fieldOf */._F),
  W7: () => (/* reexport */ fileOf),
  Ct: () => (/* reexport */ model_text/* flat */.Ct),
  Ff: () => (/* reexport */ claims/* isMachineSaid */.Ff),
  Vb: () => (/* reexport */ nameOf),
  ai: () => (/* reexport */ model_text/* number */.ai)
});

// EXTERNAL MODULE: ./.build/model/call-graph.js
var call_graph = __webpack_require__(2011);
// EXTERNAL MODULE: ./.build/model/claims.js
var claims = __webpack_require__(45319);
// EXTERNAL MODULE: ./.build/model/discrepancies.js
var discrepancies = __webpack_require__(2219);
// EXTERNAL MODULE: ./.build/model/facts.js
var facts = __webpack_require__(23831);
;// CONCATENATED MODULE: ./.build/model/findings.js

/** A kind of drift: a claim of a comment that is refuted, or a gap or contradiction between several. */
const DRIFT_CODES = [
    ...claims/* REFUTATION_CAUSES */.tu,
    'param-missing',
    'throws-missing',
    'deprecated-used',
    'readme-import',
    'readme-broken',
];
/** Most severe first. */
const SEVERITIES = ['critical', 'high', 'medium', 'low'];

;// CONCATENATED MODULE: ./.build/model/ids.js
function fileOf(id) {
    const hash = id.indexOf('#');
    return hash < 0 ? id : id.slice(0, hash);
}
/** The qualified name inside the file, `''` for a module. */
function nameOf(id) {
    const hash = id.indexOf('#');
    return hash < 0 ? '' : id.slice(hash + 1);
}

// EXTERNAL MODULE: ./.build/model/location.js
var model_location = __webpack_require__(23018);
;// CONCATENATED MODULE: ./.build/model/package.js
/** The documentation package: everything that is published. A pure function of source, configuration and people's answers. */
/** Who said something that a later run can rest on. */
const KEPT_AUTHORS = ['A', 'B', 'arbiter'];

// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(96917);
;// CONCATENATED MODULE: ./.build/model/index.js
/** The data that all rooms share. Types and the few pure functions that belong to them; depends on nothing. */
















/***/ }),

/***/ 23018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ comparePositions),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Places in source. Lines and columns count from 1; columns are UTF-16 code units; the end is exclusive. */
/** Orders by file, then line, then column. Deterministic on every platform (no locale). */
function comparePositions(a, b) {
    return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
/** Code-unit order, the one order used for everything that is published. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 96917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ flat),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/** Texts in one line and cut to a length, the same way everywhere. */
/** At most `limit` UTF-16 code units; a longer text is cut and ends with `…`. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    let end = limit - 1;
    const last = text.charCodeAt(end - 1);
    // half of a surrogate pair is not text
    if (last >= 0xd800 && last <= 0xdbff)
        end -= 1;
    return `${text.slice(0, end)}…`;
}
/** White space of any sort as single spaces, none at the ends; at most `limit` UTF-16 code units (cut with `…`). */
function flat(text, limit = Number.POSITIVE_INFINITY) {
    return cut(text.replace(/\s+/g, ' ').trim(), limit);
}
/** `3 components`, `1 component`; thousands with a comma. */
function count(value, one, many = `${one}s`) {
    return `${number(value)} ${value === 1 ? one : many}`;
}
function number(value) {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}


/***/ })

};
