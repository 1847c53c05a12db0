export const id = 4925;
export const ids = [4925];
export const modules = {

/***/ 45163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ failing)
/* harmony export */ });
/** The findings that make a run fail at this setting. */
function failing(findings, failOn) {
    switch (failOn) {
        case 'never':
            return [];
        case 'blocking':
            return findings.filter(({ blocking }) => blocking);
        case 'drift':
            return findings;
    }
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

/***/ 75446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readReadmes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7437);
/** The packages' README files, as drift reads them. */



/** A README longer than this is generated; its examples are not worth the time. */
const MOST_BYTES = 2_000_000;
/** READMEs that cannot be read are left out: they are not what was asked for. */
function readReadmes(root, packages) {
    const files = new Set(packages.flatMap(({ readme }) => (readme === null ? [] : [readme])));
    return [...files].flatMap(file => {
        try {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > MOST_BYTES ? [] : [{ file, text: (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) }];
        }
        catch {
            return [];
        }
    });
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


/***/ }),

/***/ 86776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ byImportance),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   QI: () => (/* binding */ plainFix)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97006);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73907);
/* harmony import */ var _markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45193);
/* harmony import */ var _pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58723);




/** GitHub shows ten annotations of each type a step and drops the rest without a word. */
const MAX_PER_LEVEL = 10;
/**
 * `prefix`: path from the workspace to the documented folder, `''` where they are the same: GitHub wants paths from the workspace
 */
function annotationsOf(findings, health, prefix = '') {
    const all = [
        ...findings.toSorted(byImportance).map(finding => findingAnnotation(finding, prefix)),
        ...health.map(warning => healthAnnotation(warning, prefix)),
    ];
    const shown = [];
    const used = { error: 0, warning: 0, notice: 0 };
    for (const annotation of all) {
        if (used[annotation.level] >= MAX_PER_LEVEL)
            continue;
        used[annotation.level]++;
        shown.push(annotation);
    }
    const left = all.length - shown.length;
    const closing = left === 0 ? null : `${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(left)} more ${left === 1 ? 'is' : 'are'} listed in the job summary.`;
    return { annotations: shown, closing };
}
function byImportance(a, b) {
    return (Number(b.blocking) - Number(a.blocking) ||
        (0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(a.severity) - (0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(b.severity) ||
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePositions */ .Ez)(a.says, b.says) ||
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.id, b.id));
}
function findingAnnotation(finding, prefix) {
    const { says, does, fix } = finding;
    const elsewhere = does.file === says.file ? `line ${does.line}` : `${does.file}:${does.line}`;
    const repair = fix === undefined ? '' : ` Fix: ${plainFix(fix)}.`;
    return {
        level: finding.blocking ? 'error' : finding.severity === 'low' ? 'notice' : 'warning',
        title: `Comment and code differ (${finding.code})`,
        message: (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(`${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(finding.message))} Code: ${elsewhere}.${repair}`),
        ...placeOf(says.file, prefix),
        line: says.line,
        column: says.column,
    };
}
function healthAnnotation(warning, prefix) {
    return {
        level: warning.code === 'syntax-error' || warning.code === 'component-failed' ? 'warning' : 'notice',
        title: `TwinScribe: ${warning.code.replaceAll('-', ' ')}`,
        message: (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(`${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(warning.message))} ${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(warning.remedy))}`.trim()),
        ...(warning.file === null ? {} : placeOf(warning.file, prefix)),
        ...(warning.line === null ? {} : { line: warning.line }),
    };
}
function placeOf(file, prefix) {
    return { file: prefix === '' ? file : `${prefix.replace(/\/+$/, '')}/${file}` };
}
/** A fix in words, for places that know no Markdown. */
function plainFix(fix) {
    const [from, to] = [(0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(fix.from), (0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(fix.to)];
    if (to === '')
        return `remove \`${from}\``;
    return from === '' ? `add \`${to}\`` : `write \`${to}\` instead of \`${from}\``;
}


/***/ }),

/***/ 73907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ encodeHref),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Kc: () => (/* binding */ escapeLineStart),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/**
 * Plain text into Markdown that reads the same on GitHub, in VitePress, in Docusaurus (MDX) and in MkDocs.
 *
 * The four disagree about backslashes, braces and angle brackets, so what is special to any of them is written in the one form
 * that all of them understand: a character reference, a backslash where all four take it, or inline code.
 */
/** Characters that all four accept behind a backslash. */
const BACKSLASHED = new Set(['\\', '`', '*', '[', ']']);
/** Invisible characters that reorder text or have no business in prose. Tabs and line feeds stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const CLEAN = /^[\t\n\x20-\x7e]*$/;
/** Line feeds only, nothing invisible, no half characters. */
function cleanText(text) {
    if (CLEAN.test(text))
        return text;
    return text
        .replace(/\r\n?|\u2028|\u2029/g, '\n')
        .replace(UNPRINTABLE, '')
        .replace(LONE_SURROGATE, '\ufffd');
}
/**
 * What GitHub would turn into a notification or a cross-reference: `@user`, `@org/team`, `#12`, `GH-12`, `owner/repo#12`.
 * An address (`me@example.org`) and a name inside a word are none. It ends up as inline code, where GitHub leaves it alone.
 */
const ISSUE = /(?:(?<![\w.-])[\w.-]{1,100}(?:\/[\w.-]{1,100})?)?#\d{1,12}(?![A-Za-z0-9])|(?<![A-Za-z0-9])GH-\d{1,12}(?![A-Za-z0-9])/
    .source;
const NAME = /[A-Za-z0-9_][\w@-]*(?:\/[\w.-]{0,100}\w)?/.source;
/** What follows such a name directly goes into the same code: behind the end of code an `@` would stand alone. */
const REFERENCE = new RegExp(`(?:${ISSUE}|(?:(?<![\\w@])@+|(?<=\\w)@{2,})${NAME})(?:${ISSUE}|@+${NAME})*`, 'gi');
/** Plain text as Markdown text. Line feeds become spaces. */
function escapeText(text, options = {}) {
    const flat = cleanText(text).replace(/\s+/g, ' ');
    if (!/[#@]|GH-/i.test(flat))
        return escapeCharacters(flat);
    let out = '';
    let last = 0;
    for (const match of flat.matchAll(REFERENCE)) {
        out += escapeCharacters(flat.slice(last, match.index)) + inlineCode(match[0], options);
        last = match.index + match[0].length;
    }
    return out + escapeCharacters(flat.slice(last));
}
const SPECIAL = /[\\`*[\]_<>{}|~&$@:]|www\./i;
function escapeCharacters(text) {
    if (!SPECIAL.test(text))
        return text;
    return text.replace(/[\\`*[\]_<>{}|~&$@:]|(?<=\bwww)\./gi, (character, at) => {
        if (BACKSLASHED.has(character))
            return `\\${character}`;
        switch (character) {
            case '_':
                return isWord(text[at - 1]) && isWord(text[at + 1]) ? '_' : '\\_';
            case '&':
                return /[#\w]/.test(text[at + 1] ?? '') ? '&amp;' : '&';
            case '<':
                return '&lt;';
            case '>':
                return '&gt;';
            case '$':
                // GitHub reads a pair of dollars as mathematics; a lone price is left alone
                return text.indexOf('$') === text.lastIndexOf('$') ? '$' : '<span>$</span>';
            case '@':
                // Only what could be an address or a name: ` @ ` stays
                return /\w/.test(text[at + 1] ?? '') ? '&#64;' : '@';
            case ':':
                // `:::` opens a container; a bare address becomes a link in some of them, with what is escaped in it
                return /[:/]/.test(text[at + 1] ?? '') || text[at - 1] === ':' ? '&#58;' : ':';
            default:
                return `&#${character.charCodeAt(0)};`;
        }
    });
}
function isWord(character) {
    return character !== undefined && /[A-Za-z0-9]/.test(character);
}
/** Escapes what would make the start of a finished paragraph something else: a heading, a list, an import of MDX. */
function escapeLineStart(line) {
    const trimmed = line.trim();
    if (/^(?:#{1,6}(?:\s|$)|[-+](?:\s|$)|-{2,}|>)/.test(trimmed))
        return `\\${trimmed}`;
    if (/^\d{1,9}[.)](?:\s|$)/.test(trimmed))
        return trimmed.replace(/^(\d+)([.)])/, '$1\\$2');
    if (/^(?:import|export)\b/.test(trimmed) || /^(?:=|!!!|\?\?\?|:\s|%)/.test(trimmed)) {
        return `&#${trimmed.charCodeAt(0)};${trimmed.slice(1)}`;
    }
    return trimmed;
}
/** Text as inline code, whatever it contains; `''` stays empty. */
function inlineCode(text, options = {}) {
    // Blanks in a row may be the value of a string
    const flat = cleanText(text)
        .replace(/\s*[^\S ]\s*/g, ' ')
        .trim();
    if (flat === '')
        return '';
    // VitePress interpolates `{{ }}` inside back-ticks, a pipe ends a table cell there, and MkDocs gets lost in nested back-ticks
    if (/\{\{|\}\}|`/.test(flat) || (options.table === true && /[|\\]/.test(flat)))
        return htmlCode(flat);
    return `\`${flat}\``;
}
/** Inline code without back-ticks; everything but plain characters is written as a character reference. */
function htmlCode(flat) {
    const body = flat.replace(/[^\w\s.,()=/'"-]|(?<=\bwww)\.|(?<=\bGH)-|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/gi, character => {
        const code = character.codePointAt(0) ?? 0;
        return code < 128 ? `&#${code};` : character;
    });
    return `<code>${body}</code>`;
}
/** A fenced block whose fence is longer than any run of back-ticks inside. */
function codeBlock(code, language = '') {
    const body = cleanCode(code).replace(/^\n+|\s+$/g, '');
    let longest = 2;
    for (const run of body.matchAll(/`+/g))
        longest = Math.max(longest, run[0].length);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${safeLanguage(language)}\n${body}\n${fence}`;
}
function cleanCode(code) {
    const lines = code.replace(/\r\n?/g, '\n').replace(LONE_SURROGATE, '\ufffd');
    // Invisible characters in code are shown, not dropped: what is hidden there may be the point
    return lines.replace(UNPRINTABLE, character => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
function safeLanguage(language) {
    const word = /^[A-Za-z0-9+#-]{1,20}/.exec(language.trim())?.[0] ?? '';
    return word.toLowerCase();
}
/** A link with a label that is Markdown already. */
function link(label, href) {
    return `[${label}](${encodeHref(href)})`;
}
/** Keeps a destination from ending the link early; percent escapes that are there already stay. */
function encodeHref(href) {
    return cleanText(href).replace(/[\s()<>"'\\{}|^`[\]@*_~$]|[^\x20-\x7e]/gu, character => {
        // `_`, `~`, `@`, `*` and `$` are legal and common in addresses: only inside a destination they need no escape
        if (/[@*_~$]/.test(character))
            return character;
        if (character === '(' || character === ')' || character === "'") {
            return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
        }
        return encodeURIComponent(character);
    });
}
/** The address if a reader may follow it (http, https, mailto), else null. */
function safeUrl(address) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these before they look at the scheme
    const bare = address.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]/g, '');
    if (!URL.canParse(bare))
        return null;
    const url = new URL(bare);
    return url.protocol === 'http:' || url.protocol === 'https:' || url.protocol === 'mailto:' ? bare : null;
}


/***/ }),

/***/ 45193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dH: () => (/* binding */ noLinks),
  wh: () => (/* binding */ plainText),
  H1: () => (/* binding */ safeInline),
  fH: () => (/* binding */ safeMarkdown)
});

// EXTERNAL MODULE: ./.build/publish/markdown/escape.js
var markdown_escape = __webpack_require__(73907);
// EXTERNAL MODULE: ./node_modules/marked/lib/marked.esm.js
var marked_esm = __webpack_require__(48022);
;// CONCATENATED MODULE: ./.build/publish/markdown/parser.js
/** The Markdown parser, with the inline tags of doc comments as tokens of their own. */

const INLINE_TAG = /^\{@(\w+)(?:\s+([^{}]*))?\}/;
const parser = new marked_esm/* Marked */.Dz({
    gfm: true,
    extensions: [
        {
            name: 'jsdocLink',
            level: 'inline',
            start: (source) => source.indexOf('{@'),
            tokenizer(source) {
                const match = INLINE_TAG.exec(source);
                if (match === null)
                    return undefined;
                const body = (match[2] ?? '').trim();
                const cut = /^([^\s|]+)\s*(?:[\s|]\s*([\s\S]*))?$/.exec(body);
                return {
                    type: 'jsdocLink',
                    raw: match[0],
                    tag: match[1] ?? '',
                    target: cut?.[1] ?? '',
                    label: (cut?.[2] ?? '').trim(),
                };
            },
        },
    ],
});
function childrenOf(token) {
    return 'tokens' in token && Array.isArray(token.tokens) ? token.tokens : [];
}

;// CONCATENATED MODULE: ./.build/publish/markdown/html.js


const DRESS = /^<\/?(?:span|small|big|font|u|ins|mark|center|abbr|cite|dfn|nobr)(?:\s[^<>]*)?>$/i;
/** The text of a token that is shown as text, or null for one that is more. */
function literalOf(token) {
    switch (token.type) {
        case 'text':
            return childrenOf(token).length > 0 ? null : decodeEntities(token.text);
        case 'escape':
            return token.text;
        case 'html':
            // A tag that only dresses its text: the text stays
            if (DRESS.test(token.raw))
                return '';
            if (/^<img\b[^<>]*>$/i.test(token.raw))
                return decodeEntities(/\balt\s*=\s*(["'])(.*?)\1/i.exec(token.raw)?.[2] ?? '');
            // Tags that mean a break, and comments, are the only ones that are not shown
            return /^(?:<br\s*\/?>|<\/?(?:p|li|ul|ol|div)\s*\/?>|<!--)/i.test(token.raw) ? null : token.raw;
        default:
            return null;
    }
}
const PAIRED = /^<(code|tt|samp|b|strong|i|em|var|sub|sup|kbd|a)(?:\s[^<>]*)?>$/i;
function tagName(open) {
    return PAIRED.exec(open)?.[1]?.toLowerCase() ?? '';
}
/** The index of the tag that closes the one at `start`, or -1: only well-formed pairs are kept. */
function matchingTag(tokens, start) {
    const name = tagName(tokens[start]?.raw ?? '');
    if (name === '' || (name !== 'a' && / /.test(tokens[start]?.raw ?? '')))
        return -1;
    for (let index = start + 1; index < tokens.length && index < start + 200; index++) {
        const raw = tokens[index]?.type === 'html' ? (tokens[index]?.raw.toLowerCase() ?? '') : '';
        if (raw === `</${name}>`)
            return index;
        if (tagName(raw) === name)
            return -1;
    }
    return -1;
}
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };
/** What the author wrote as a character reference is a character to us; it is escaped again on the way out. */
function decodeEntities(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos|nbsp));/gi, (all, decimal, hex, name) => {
        if (name !== undefined)
            return ENTITIES[String(name).toLowerCase()] ?? all;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
        return code > 0 && code <= 0x10ffff ? (0,markdown_escape/* cleanText */.X5)(String.fromCodePoint(code)) : '';
    });
}

;// CONCATENATED MODULE: ./.build/publish/markdown/inline-writer.js



class InlineWriter {
    context;
    table;
    /** `table`: for a cell, where a bar would end it. */
    constructor(context, table) {
        this.context = context;
        this.table = table;
    }
    /** A text in which nothing but back-ticks has a meaning. */
    simple(text) {
        let out = '';
        for (const [index, part] of text.split('`').entries())
            out = joined(out, index % 2 === 0 ? (0,markdown_escape/* escapeText */.X1)(part, { table: this.table }) : this.code(unpadded(part), false));
        return out;
    }
    /** `plain`: inside something bold already, or inside a link. */
    inline(tokens, plain, raw = '') {
        if (tokens.length === 0)
            return (0,markdown_escape/* escapeText */.X1)(raw, { table: this.table });
        let out = '';
        // Pieces of text are joined before they are escaped: `\\@` and `name` are two tokens
        let text = '';
        const flush = () => {
            // A mark of exclamation before a link would make it an image
            out = joined(out, (0,markdown_escape/* escapeText */.X1)(text, { table: this.table }).replace(/!$/, '&#33;'));
            text = '';
        };
        for (let index = 0; index < tokens.length; index++) {
            const token = tokens[index];
            if (token === undefined)
                continue;
            const literal = literalOf(token);
            const end = token.type === 'html' ? matchingTag(tokens, index) : -1;
            if (end > index) {
                flush();
                out = joined(out, this.tagged(token.raw, tokens.slice(index + 1, end), plain));
                index = end;
            }
            else if (literal !== null)
                text += literal;
            else {
                flush();
                out = joined(out, this.inlineToken(token, plain));
            }
        }
        return joined(out, (0,markdown_escape/* escapeText */.X1)(text, { table: this.table }));
    }
    inlineToken(token, plain) {
        const options = { table: this.table };
        switch (token.type) {
            case 'text':
                return this.inline(childrenOf(token), plain);
            case 'br':
                return '<br/>';
            case 'strong':
                return wrap('**', this.inline(childrenOf(token), true), plain);
            case 'em':
                return wrap('*', this.inline(childrenOf(token), plain), false);
            case 'del':
                return this.inline(childrenOf(token), plain);
            case 'codespan':
                return this.code(token.text, plain);
            case 'link': {
                const url = (0,markdown_escape/* safeUrl */.Pl)(token.href);
                const label = this.inline(childrenOf(token), plain);
                return url === null || label.trim() === '' || /\]\(/.test(label) ? label : (0,markdown_escape/* link */.nf)(label, url);
            }
            case 'image': {
                const image = token;
                const url = (0,markdown_escape/* safeUrl */.Pl)(image.href);
                const words = (0,markdown_escape/* escapeText */.X1)(image.text, options);
                return url === null || image.text.trim() === '' ? words : (0,markdown_escape/* link */.nf)(words, url);
            }
            case 'jsdocLink':
                return this.jsdocLink(token);
            case 'html':
                return /^<br/i.test(token.raw) ? '<br/>' : ' ';
            default:
                return (0,markdown_escape/* escapeText */.X1)(token.raw, options);
        }
    }
    code(text, plain) {
        const code = (0,markdown_escape/* inlineCode */.ti)(text, { table: this.table });
        if (plain || !/^[\w$.#()]{2,120}$/.test(text))
            return code;
        const href = this.context.resolve(text.replace(/\(\)$/, ''), 'code');
        return href === null ? code : (0,markdown_escape/* link */.nf)(code, href);
    }
    jsdocLink(token) {
        const options = { table: this.table };
        if (token.target === '')
            return (0,markdown_escape/* inlineCode */.ti)(token.raw, options);
        const words = token.label === '' ? token.target : token.label;
        const label = token.tag === 'linkplain' || (token.label !== '' && token.tag !== 'linkcode')
            ? (0,markdown_escape/* escapeText */.X1)(words, options)
            : (0,markdown_escape/* inlineCode */.ti)(words, options);
        const url = /^[a-z][a-z0-9+.-]*:/i.test(token.target) ? (0,markdown_escape/* safeUrl */.Pl)(token.target) : null;
        const href = url ?? this.context.resolve(token.target, 'link');
        if (href !== null)
            return (0,markdown_escape/* link */.nf)(url !== null && token.label === '' ? (0,markdown_escape/* escapeText */.X1)(words, options) : label, href);
        return token.label === '' ? (0,markdown_escape/* inlineCode */.ti)(words, options) : label;
    }
    /** One of the few tags that carry no more than a look. */
    tagged(open, inner, plain) {
        const name = tagName(open);
        switch (name) {
            case 'code':
            case 'tt':
            case 'samp':
                return this.code(decodeEntities(inner.map(token => token.raw).join('')), plain);
            case 'b':
            case 'strong':
                return wrap('**', this.inline(inner, true), plain);
            case 'i':
            case 'em':
            case 'var':
                return wrap('*', this.inline(inner, plain), false);
            case 'a': {
                const url = (0,markdown_escape/* safeUrl */.Pl)(decodeEntities(/\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(open)?.slice(1).find(Boolean) ?? ''));
                const label = this.inline(inner, plain);
                return url === null || label.trim() === '' || /\]\(/.test(label) ? label : (0,markdown_escape/* link */.nf)(label, url);
            }
            default:
                return `<${name}>${this.inline(inner, plain)}</${name}>`;
        }
    }
}
/** Code with a blank at either end: CommonMark takes one away from each. */
function unpadded(code) {
    return code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code;
}
/** Two pieces of code side by side would be read as one. */
function joined(left, right) {
    return left.endsWith('`') && right.startsWith('`') ? `${left} ${right}` : left + right;
}
function wrap(mark, inner, plain) {
    const trimmed = inner.trim();
    if (plain || trimmed === '')
        return inner;
    const [before, after] = inner.split(trimmed);
    return `${before ?? ''}${mark}${trimmed}${mark}${after ?? ''}`;
}

;// CONCATENATED MODULE: ./.build/publish/markdown/block-writer.js




/** Deeper nesting is written flat. */
const MAX_DEPTH = 8;
class BlockWriter {
    context;
    table;
    line;
    /** `table`: for a cell, where a bar would end it. */
    constructor(context, table) {
        this.context = context;
        this.table = table;
        this.line = new InlineWriter(context, table);
    }
    blocks(tokens, depth) {
        const out = [];
        for (const token of tokens) {
            const block = this.block(token, depth);
            if (block !== '')
                out.push(block);
        }
        return out;
    }
    block(token, depth) {
        if (depth > MAX_DEPTH)
            return (0,markdown_escape/* escapeLineStart */.Kc)((0,markdown_escape/* escapeText */.X1)(token.raw));
        switch (token.type) {
            case 'space':
            case 'hr':
            case 'def':
            case 'checkbox':
                return '';
            case 'heading': {
                // Page structure is ours: an author's heading is a bold line
                const heading = this.line.inline(childrenOf(token), true).trim();
                return heading === '' ? '' : `**${heading}**`;
            }
            case 'code':
                return (0,markdown_escape/* codeBlock */.DV)(token.text, token.lang ?? '');
            case 'blockquote':
                return this.blocks(childrenOf(token), depth + 1)
                    .join('\n\n')
                    .split('\n')
                    .map(line => (line === '' ? '>' : `> ${line}`))
                    .join('\n');
            case 'list':
                return this.list(token, depth);
            case 'table':
                return this.tableBlock(token);
            case 'html':
                return this.htmlBlock(token.raw);
            case 'paragraph':
            case 'text':
                return (0,markdown_escape/* escapeLineStart */.Kc)(this.line.inline(childrenOf(token), false, token.raw));
            default:
                return (0,markdown_escape/* escapeLineStart */.Kc)((0,markdown_escape/* escapeText */.X1)(token.raw));
        }
    }
    /**
     * Four spaces a level, which CommonMark and Python-Markdown both read. Code inside an item would need a fence that
     * Python-Markdown sees at the margin only; such a list is written without nesting and its code between the items.
     */
    list(list, depth) {
        const broken = hasBlock(list);
        return broken ? this.brokenList(list, depth).join('\n\n') : this.listLines(list, depth, '').join('\n');
    }
    listLines(list, depth, indent) {
        const lines = [];
        for (const [index, item] of list.items.entries()) {
            const [first, ...rest] = item.tokens.filter(token => token.type !== 'space' && token.type !== 'checkbox');
            const marker = list.ordered ? `${numberOf(list, index)}.` : '-';
            const lead = item.task ? (item.checked === true ? '☑ ' : '☐ ') : '';
            const nestedFirst = first?.type === 'list';
            const head = first === undefined || nestedFirst ? '' : this.block(first, depth + 1);
            if (head !== '' || nestedFirst || lead !== '')
                lines.push(`${indent}${marker} ${lead}${head}`.trimEnd());
            for (const token of nestedFirst ? [first, ...rest] : rest) {
                if (token.type === 'list' && depth < MAX_DEPTH) {
                    lines.push(...this.listLines(token, depth + 1, `${indent}    `));
                    continue;
                }
                const block = this.block(token, depth + 1);
                if (block !== '')
                    lines.push('', `${indent}    ${block.replace(/\n/g, ' ')}`, '');
            }
        }
        while (lines.at(-1) === '')
            lines.pop();
        return lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
    }
    brokenList(list, depth) {
        const blocks = [];
        for (const [index, item] of list.items.entries()) {
            let marker = list.ordered ? `${numberOf(list, index)}. ` : '- ';
            for (const token of item.tokens) {
                if (token.type === 'list' && depth < MAX_DEPTH) {
                    blocks.push(...this.brokenList(token, depth + 1));
                    continue;
                }
                const block = this.block(token, depth + 1);
                if (block === '')
                    continue;
                blocks.push(token.type === 'text' || token.type === 'paragraph' ? marker + block : block);
                if (token.type === 'text' || token.type === 'paragraph')
                    marker = '';
            }
        }
        return blocks;
    }
    tableBlock(table) {
        const cells = new InlineWriter(this.context, true);
        const row = (columns) => `| ${columns.map(column => cells.inline(column.tokens, false).trim()).join(' | ')} |`;
        const rule = `|${' --- |'.repeat(table.header.length)}`;
        return [row(table.header), rule, ...table.rows.map(row)].join('\n');
    }
    /** Blocks of HTML are read as text with tags: the inert ones are kept as Markdown, the rest is shown. */
    htmlBlock(raw) {
        const parts = raw
            .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
            .split(/<\/?(?:p|div|ul|ol|dl|section)\s*\/?>|(?=<li\s*>)|(?=<pre\b)|(?<=<\/pre>)/i);
        const out = [];
        let item = false;
        for (const part of parts) {
            const pre = /^<pre\b[^<>]*>([\s\S]*?)<\/pre>$/i.exec(part.trim());
            if (pre !== null) {
                out.push((0,markdown_escape/* codeBlock */.DV)(decodeEntities((pre[1] ?? '').replace(/<\/?code[^<>]*>/gi, ''))));
                continue;
            }
            const listed = /^\s*<li\s*>/i.test(part);
            const text = part.replace(/<\/?li\s*>/gi, ' ').trim();
            if (text === '')
                continue;
            const written = (0,markdown_escape/* escapeLineStart */.Kc)(this.line.inline(parser.Lexer.lexInline(text, parser.defaults), false, text));
            if (written === '')
                continue;
            if (listed && item)
                out[out.length - 1] += `\n- ${written}`;
            else
                out.push(listed ? `- ${written}` : written);
            item = listed;
        }
        return out.join('\n\n');
    }
    /** All blocks in one line. */
    flat(tokens, depth) {
        const parts = [];
        for (const token of tokens) {
            switch (token.type) {
                case 'space':
                case 'hr':
                case 'def':
                case 'checkbox':
                    break;
                case 'code':
                    parts.push((0,markdown_escape/* inlineCode */.ti)(token.text, { table: this.table }));
                    break;
                case 'list':
                    parts.push(token.items
                        .map(item => (depth > MAX_DEPTH ? (0,markdown_escape/* escapeText */.X1)(item.raw) : this.flat(item.tokens, depth + 1)))
                        .filter(item => item !== '')
                        .join('; '));
                    break;
                case 'blockquote':
                    parts.push(depth > MAX_DEPTH ? (0,markdown_escape/* escapeText */.X1)(token.raw) : this.flat(childrenOf(token), depth + 1));
                    break;
                case 'table':
                    parts.push((0,markdown_escape/* escapeText */.X1)(token.raw));
                    break;
                case 'html':
                    parts.push(this.line.inline(parser.Lexer.lexInline(token.raw, parser.defaults), false, token.raw));
                    break;
                default:
                    parts.push(this.line.inline(childrenOf(token), false, token.raw));
            }
        }
        return parts
            .map(part => part.trim())
            .filter(part => part !== '')
            .join(' ');
    }
}
function numberOf(list, index) {
    return (typeof list.start === 'number' ? Math.min(list.start, 9999) : 1) + index;
}
function hasBlock(list) {
    return list.items.some(item => item.tokens.some(token => token.type === 'code' ||
        token.type === 'table' ||
        token.type === 'blockquote' ||
        token.type === 'html' ||
        (token.type === 'list' && hasBlock(token))));
}

;// CONCATENATED MODULE: ./.build/publish/markdown/markdown-safety.js
/**
 * Markdown from an untrusted author (a doc comment, a model) into Markdown that is safe and reads the same everywhere.
 *
 * The text is parsed and written anew from the tokens, so that nothing passes which we did not write: no raw HTML except a few
 * inert tags, no address but http, https and mailto, no image, no heading that breaks the page, no fence left open, nothing
 * that notifies a person. `{@link}` becomes a link to the page of what it names, or code where it names nothing.
 */




const noLinks = { resolve: () => null };
/** Longer texts are cut: parsing is not linear in the worst case, and nobody reads them. Characters. */
const MAX_LENGTH = 20_000;
/** A longer run without white space is data, not prose, and the parser's search for addresses in it is quadratic. Characters. */
const MAX_RUN = 400;
/** Text without anything that Markdown, MDX or Vue could take for more than text, and without a run of blanks. */
const PLAIN = /^(?!.* {2})[A-Za-z0-9 ,.;'"()/?%]*$/;
/**
 * A line of words and of code in back-ticks, which most texts are: nothing in it could mean more to Markdown, so it need not be
 * parsed. It starts no list or other block, and holds no address.
 */
const SIMPLE = /^(?=[A-Za-z(`"'])(?:[^\\`*_~[\]<>&!@|{}:\n]|:(?!\/)|`[^`\n]+`(?!`))+$/;
function isSimple(text) {
    return text.length <= MAX_MARKS && SIMPLE.test(text) && !/www\./i.test(text);
}
/** Blocks: paragraphs, lists, tables, code. `''` for what holds nothing. */
function safeMarkdown(text, context = noLinks) {
    const clean = cut((0,markdown_escape/* cleanText */.X5)(text)).trim();
    if (clean === '')
        return '';
    if (PLAIN.test(clean))
        return (0,markdown_escape/* escapeLineStart */.Kc)(clean);
    if (isSimple(clean))
        return (0,markdown_escape/* escapeLineStart */.Kc)(new InlineWriter(context, false).simple(clean));
    return guarded(clean, () => new BlockWriter(context, false).blocks(parser.lexer(clean), 0).join('\n\n'));
}
/** One line, for a table cell (`table`) or a list item: blocks are run together. */
function safeInline(text, context = noLinks, table = false) {
    const clean = cut((0,markdown_escape/* cleanText */.X5)(text)).trim();
    if (clean === '')
        return '';
    if (PLAIN.test(clean))
        return (0,markdown_escape/* escapeLineStart */.Kc)(clean);
    if (isSimple(clean))
        return (0,markdown_escape/* escapeLineStart */.Kc)(new InlineWriter(context, table).simple(clean));
    return guarded(clean, () => (0,markdown_escape/* escapeLineStart */.Kc)(new BlockWriter(context, table).flat(parser.lexer(clean), 0)));
}
/** The words alone, for a place that knows no Markdown. */
function plainText(text) {
    const flat = cut((0,markdown_escape/* cleanText */.X5)(text)).replace(/\{@\w+\s+([^\s|{}]+)(?:[\s|]+([^{}]*))?\}/g, (_all, target, label) => label === undefined || label === '' ? target : label);
    return flat.replace(/\s+/g, ' ').trim();
}
const LONG_RUN = new RegExp(`\\S{${MAX_RUN + 1},}`, 'g');
function cut(text) {
    if (text.length <= MAX_RUN)
        return text;
    const short = text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH)} …`;
    return short.replace(LONG_RUN, run => `${run.slice(0, MAX_RUN)}…`);
}
/** A text that the parser cannot take, or not in any reasonable time, is shown as it is. */
function guarded(text, write) {
    try {
        if (!isHostile(text))
            return write();
    }
    catch {
        // Deeper than the stack: the same answer
    }
    return (0,markdown_escape/* escapeLineStart */.Kc)((0,markdown_escape/* escapeText */.X1)(text));
}
/** Marks of emphasis in one paragraph; the parser looks at each pair of them. */
const MAX_MARKS = 400;
function isHostile(text) {
    // Nobody nests a dozen lists on one line
    if (/^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t]+)){12}/m.test(text))
        return true;
    return text.length > MAX_MARKS && text.split(/\n\s*\n/).some(paragraph => countMarks(paragraph) > MAX_MARKS);
}
function countMarks(paragraph) {
    let count = 0;
    for (const character of paragraph)
        if (character === '*' || character === '_' || character === '~')
            count++;
    return count;
}


/***/ }),

/***/ 58723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   W9: () => (/* binding */ commentsContradict),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   iH: () => (/* binding */ fileOfWarning),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   qs: () => (/* binding */ severityRank),
/* harmony export */   sB: () => (/* binding */ EFFECT_PHRASE),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97006);

/** `1 comment contradicts the code`; at least one. */
function commentsContradict(many) {
    return many === 1 ? '1 comment contradicts the code' : `${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(many)} comments contradict the code`;
}
/** 0.9712 → `97.1 %`; never 100 % where something is missing. */
function percent(share) {
    const tenths = share >= 1 ? 1000 : Math.min(999, Math.round(share * 1000));
    return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)} %`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items, word = 'and') {
    if (items.length < 2)
        return items[0] ?? '';
    return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A full stop where the sentence has no end of its own. */
function sentence(text) {
    const trimmed = text.trim();
    // One plain word is no sentence
    if (/^[\p{L}\p{N}_$-]+$/u.test(trimmed))
        return trimmed;
    return trimmed === '' || /[.!?:…]["')\]*]*$/.test(trimmed) || /```$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
/** What a component does to the world; `%` stands for what it touches. */
const EFFECT_PHRASE = {
    'writes-this': { does: 'Writes %', doesNot: 'Does not change its object' },
    'writes-parameter': { does: 'Changes its argument %', doesNot: 'Does not change its arguments' },
    'writes-module-state': { does: 'Changes module state %', doesNot: 'Does not change module state' },
    'file-system': { does: 'Uses the file system: %', doesNot: 'Does not use the file system' },
    network: { does: 'Uses the network: %', doesNot: 'Does not use the network' },
    process: { does: 'Uses the process: %', doesNot: 'Does not touch the process' },
    environment: { does: 'Depends on the environment: %', doesNot: 'Does not depend on the environment' },
    time: { does: 'Depends on the clock: %', doesNot: 'Does not depend on the clock' },
    randomness: { does: 'Uses randomness: %', doesNot: 'Uses no randomness' },
    console: { does: 'Writes to the console: %', doesNot: 'Does not write to the console' },
};
function severityRank(severity) {
    return _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severity);
}
/** How a run ended, as a sentence without its end: `The two streams agree after 2 iterations`. */
function outcomeOf({ components, convergenceReport: report, }) {
    if (components.length === 0)
        return 'There is nothing to document';
    return `${capitalized(endOf(report))} after ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.totalIterations, 'iteration')}`;
}
function endOf(report) {
    switch (report.finalStatus) {
        case 'NOT_STARTED':
            return 'the two streams were not compared';
        case 'IN_PROGRESS':
            return 'the comparison of the two streams is not finished';
        case 'CONVERGED':
            return 'the two streams agree';
        case 'PARTIALLY_CONVERGED':
            return `the two streams agree except for ${listed(exceptionsOf(report))}`;
        case 'FORCED':
            return 'the run stopped at its limit of iterations before the two streams agreed';
    }
}
/** What keeps the streams from agreeing on everything; at least one. */
function exceptionsOf({ discrepancies, failedComponents }) {
    const failed = new Set(failedComponents.map(({ component }) => component)).size;
    const exceptions = [
        ...(discrepancies.some(({ resolution }) => resolution === 'open') ? ['the open points'] : []),
        ...(failed === 0 ? [] : [`${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed, 'component')} that could not be documented`]),
    ];
    return exceptions.length > 0 ? exceptions : ['corrections that could not be made'];
}
/** The file that a warning is about, or null where there is none or the message names it. */
function fileOfWarning({ file, message }) {
    return file === null || message.includes(file) ? null : file;
}


/***/ }),

/***/ 25252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ membersTable),
/* harmony export */   JX: () => (/* binding */ parametersTable),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97006);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73907);
/* harmony import */ var _markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45193);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58723);
/** Tables that leave out every column in which nothing stands, and themselves where only what the signature shows would stand. */




const CELL = { table: true };
/** A type that is longer than this makes a table unreadable; the whole of it stands in the signature. */
const MAX_CELL = 120;
function typeCode(text) {
    return (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, MAX_CELL), CELL);
}
/** A table without its empty columns; `''` where no row or no column is left. */
function table(columns) {
    const kept = columns.filter(column => column.cells.some(cell => cell !== ''));
    const rows = kept[0]?.cells.length ?? 0;
    if (rows === 0)
        return '';
    const lines = [`| ${kept.map(column => column.title).join(' | ')} |`, `|${' --- |'.repeat(kept.length)}`];
    for (let row = 0; row < rows; row++)
        lines.push(`| ${kept.map(column => column.cells[row] ?? '').join(' | ')} |`);
    return lines.join('\n');
}
function parametersTable(component, context) {
    const parameters = named(component);
    if (!parameters.some(parameter => isNews(parameter, component)))
        return '';
    const rows = table([
        {
            title: 'Parameter',
            cells: parameters.map(one => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(one.optional === true ? `${one.name}?` : one.name, CELL)),
        },
        // An empty default makes an empty type, which says nothing
        { title: 'Type', cells: parameters.map(one => typeCode(one.type === '{}' ? '' : (one.type ?? ''))) },
        { title: 'Default', cells: parameters.map(one => typeCode(one.default ?? '')) },
        { title: 'Description', cells: parameters.map(one => describe(one, context)) },
    ]);
    return rows === '' ? '' : `**Parameters**\n\n${rows}`;
}
/** A destructured parameter has no name: what is taken out of it is listed by its own. */
function named(component) {
    const { parameters } = component.documentation;
    const heads = [component.signature, ...component.overloads].join(' ');
    const isNameless = (root) => /^arg\d+$/.test(root) && !new RegExp(`\\b${root}\\b`).test(heads);
    return parameters.flatMap(parameter => {
        const [root = '', ...path] = parameter.name.split('.');
        if (!isNameless(root))
            return [parameter];
        if (path.length > 0)
            return [{ ...parameter, name: path.join('.') }];
        const saysNothing = parameter.description === '' && /^(?:|\{\s*\}|\[\s*\])$/.test(parameter.default ?? '');
        return saysNothing ? [] : [{ ...parameter, name: '{…}' }];
    });
}
/** More than the signature above the table says already. */
function isNews(parameter, component) {
    if (parameter.description.trim() !== '' || parameter.default !== null || parameter.values.length > 0)
        return true;
    return (parameter.type !== null &&
        ![component.signature, ...component.overloads].some(text => text.includes(parameter.type ?? '')));
}
function describe(parameter, context) {
    const text = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInline */ .H1)(parameter.description, context, true));
    if (parameter.values.length === 0)
        return text;
    const unsaid = parameter.values.filter(value => !parameter.description.includes(value.replace(/^['"]|['"]$/g, '')));
    if (unsaid.length === 0)
        return text;
    const values = `One of ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(parameter.values.map(value => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(value, CELL)), 'or')}.`;
    return text === '' ? values : `${text} ${values}`;
}
function membersTable(site, page, component, context) {
    const said = new Map((component.documentation.members ?? []).map(member => [member.name, member]));
    // A method with a section of its own is not listed a second time; a signature of an interface has none
    const members = component.members.filter(member => !site.components.has(`${component.id}.${member.name}`) || member.kind !== 'method');
    if (members.length === 0)
        return '';
    // What a field holds at first is no type: it changes
    const isField = component.kind === 'class';
    const rows = table([
        {
            title: component.kind === 'enum' ? 'Value' : 'Member',
            cells: members.map(member => {
                const label = (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(memberName(member), CELL);
                const target = site.href(page, `${component.id}.${member.name}`);
                return target === null ? label : (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(label, target);
            }),
        },
        {
            title: component.kind === 'enum' ? 'Is' : 'Type',
            cells: members.map(member => typeCode(component.kind === 'enum' ? (member.value ?? '') : ((isField ? null : member.value) ?? member.type))),
        },
        {
            title: 'Default',
            cells: members.map(({ name, value }) => typeCode(said.get(name)?.default ?? (isField ? value : null) ?? '')),
        },
        {
            title: 'Description',
            cells: members.map(member => {
                const documented = said.get(member.name);
                if (documented === undefined)
                    return '';
                const text = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInline */ .H1)(documented.description, context, true));
                if (documented.deprecated === null)
                    return text;
                return `**Deprecated.** ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInline */ .H1)(documented.deprecated, context, true))} ${text}`.trim();
            }),
        },
    ]);
    return `**${component.kind === 'enum' ? 'Values' : 'Members'}**\n\n${rows}`;
}
function memberName(member) {
    const prefix = member.readonly ? 'readonly ' : '';
    const suffix = `${member.kind === 'method' ? '()' : ''}${member.optional ? '?' : ''}`;
    return `${prefix}${member.name}${suffix}`;
}


/***/ }),

/***/ 51910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   e: () => (/* binding */ openCount)
/* harmony export */ });
/* harmony import */ var _spending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17368);

function reportOf(pkg, run) {
    const { convergenceReport: convergence, callGraph } = pkg;
    return {
        status: convergence.finalStatus,
        converged: convergence.converged,
        iterations: convergence.totalIterations,
        components: {
            total: pkg.components.length,
            processed: run.processed,
            reused: run.reused,
            failed: new Set(convergence.failedComponents.map(failed => failed.component)).size,
        },
        findings: pkg.findings.length,
        openDiscrepancies: openCount(pkg),
        callGraph: {
            edges: callGraph.edges.length,
            unresolved: callGraph.unresolved.length,
            precision: callGraph.precision,
            recall: callGraph.recall,
        },
        ...(run.docs === null
            ? {}
            : {
                files: {
                    written: run.docs.files.written.length,
                    unchanged: run.docs.files.unchanged,
                    removed: run.docs.files.removed.length,
                    kept: run.docs.files.kept.length,
                },
            }),
        ...(run.review === undefined ? {} : { tickets: ticketCounts(run.review) }),
        warnings: pkg.health.length,
        ...(run.spending ? { spending: (0,_spending_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedSpending */ .wC)(run.spending) } : {}),
        durationMs: Math.round(run.durationMs),
    };
}
function ticketCounts({ tickets, unasked, done }) {
    const numbers = (issues) => issues.map(({ number }) => number);
    return {
        open: tickets.filter(({ isOpen }) => isOpen).length,
        unasked,
        opened: numbers(done.opened),
        reopened: numbers(done.reopened),
        applied: numbers(done.applied),
        closed: numbers(done.closed),
        expired: numbers(done.expired),
    };
}
function openCount(pkg) {
    return pkg.convergenceReport.discrepancies.filter(one => one.resolution === 'open').length;
}


/***/ }),

/***/ 17368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ spendingLine),
/* harmony export */   Yt: () => (/* binding */ spendingSection),
/* harmony export */   wC: () => (/* binding */ reportedSpending)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97006);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73907);
/* harmony import */ var _pages_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25252);



/** A report has to fit into an output of a step. */
const MOST_COMPONENTS = 1000;
const SHOWN_COMPONENTS = 10;
function reportedSpending(spending) {
    const { byComponent } = spending;
    return {
        ...spending,
        byComponent: byComponent.slice(0, MOST_COMPONENTS),
        moreComponents: Math.max(0, byComponent.length - MOST_COMPONENTS),
    };
}
/** One line for a terminal or a log; `''` where nothing was asked. */
function spendingLine(spending) {
    if (!spending)
        return '';
    const { total, byStream, capReached } = spending;
    if (total.requests === 0 && total.kept === 0)
        return '';
    const asked = total.requests === 0 ? 'Models: nothing asked' : `Models: ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(total.requests, 'answer')}, ${cost(total)}`;
    const kept = total.kept === 0 ? '' : `, ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(total.kept)} kept from before`;
    const streams = byStream.filter(({ requests }) => requests > 0);
    const split = streams.length < 2 ? '' : ` (${streams.map(one => `${nameOf(one.stream)} ${cost(one, 'short')}`).join(', ')})`;
    return `${asked}${kept}${split}.${capReached ? ' The cap is reached: what is left is done in the next run.' : ''}`;
}
/** Tables for the job summary; `''` where nothing was asked. */
function spendingSection(spending) {
    if (!spending || (spending.total.requests === 0 && spending.total.kept === 0))
        return '';
    const { total, byStream, byTier, byEngine, byComponent, capReached } = spending;
    const rows = [
        ...byEngine.map(one => [(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(one.engine), one]),
        ...byStream.map(one => [nameOf(one.stream), one]),
        ...byTier.map(one => [one.tier, one]),
        ['**all**', total],
    ];
    const dearest = byComponent.filter(({ requests }) => requests > 0).slice(0, SHOWN_COMPONENTS);
    const blocks = [
        '### What the models cost',
        capReached ? 'The cap on cost or tokens is reached: what is left is done in the next run.' : '',
        costTable(rows),
        dearest.length === 0
            ? ''
            : `<details><summary>The dearest components</summary>\n\n${costTable(dearest.map(one => [(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(one.component), one]))}\n\n</details>`,
    ];
    return blocks.filter(block => block !== '').join('\n\n');
}
function costTable(rows) {
    const column = (title, cell) => ({
        title,
        cells: rows.map(([, spending]) => cell(spending)),
    });
    return (0,_pages_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([
        { title: '', cells: rows.map(([name]) => name) },
        column('Answers', ({ requests }) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(Math.round(requests))),
        column('Kept', ({ kept }) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(kept)),
        column('Tokens in', ({ inputTokens }) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(inputTokens)),
        column('of them cached', ({ cachedInputTokens }) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(cachedInputTokens)),
        column('Tokens out', ({ outputTokens }) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(outputTokens)),
        column('Cost', ({ costUsd }) => (costUsd === null ? 'not known' : dollars(costUsd))),
    ]);
}
function cost(spending, length = 'long') {
    const { inputTokens, cachedInputTokens, outputTokens, costUsd } = spending;
    const tokens = `${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(inputTokens + outputTokens)} tokens`;
    if (length === 'short')
        return costUsd === null ? tokens : dollars(costUsd);
    const cached = cachedInputTokens === 0 ? '' : ` (${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(cachedInputTokens)} of the input cached)`;
    return `${tokens}${cached}, ${costUsd === null ? 'at a price that is not known' : dollars(costUsd)}`;
}
function dollars(amount) {
    return `$${amount.toFixed(amount < 1 ? 4 : 2)}`;
}
function nameOf(stream) {
    return stream === 'arbiter' ? 'arbiter' : `stream ${stream}`;
}


/***/ }),

/***/ 87860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xr: () => (/* binding */ renderRepairs),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   d3: () => (/* binding */ renderCheck),
/* harmony export */   s_: () => (/* binding */ findingCounts),
/* harmony export */   vO: () => (/* binding */ renderFindings),
/* harmony export */   yQ: () => (/* binding */ renderDocument)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97006);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86776);
/* harmony import */ var _markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45193);
/* harmony import */ var _pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58723);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51910);
/* harmony import */ var _spending_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17368);






/** The most that is listed; the rest is counted. Everything stands in the pages and in `--json`. */
const MAX_QUESTIONS = 10;
const MAX_WARNINGS = 10;
/** Findings by file, then a line with counts: the whole output of `check`. */
function renderCheck(findings, components, options) {
    const paint = palette(options);
    const looked = `${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(components, 'component')} checked`;
    if (findings.length === 0)
        return `${paint.good('No comment contradicts the code.')} ${paint.dim(`${looked}.`)}\n`;
    return `${renderFindings(findings, options)}\n${paint.bold(findingCounts(findings))} ${paint.dim(`${looked}.`)}\n`;
}
/** What was repaired in the comments, by file; nothing where nothing was. */
function renderRepairs(repaired, files, { color, dryRun }) {
    if (repaired.length === 0)
        return '';
    const paint = palette({ color });
    const done = dryRun ? 'would be repaired' : 'repaired';
    const lines = repaired.map(({ says, message }) => `  ${place(says)}  ${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(message))}`);
    return `${paint.good(`${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(repaired.length, 'comment')} ${done} in ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files.length, 'file')}`)}\n${lines.join('\n')}\n\n`;
}
/** A block for each file: place, code and severity on one line, then what is wrong and how to put it right. */
function renderFindings(findings, options) {
    const paint = palette(options);
    const sorted = findings.toSorted((a, b) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePositions */ .Ez)(a.says, b.says) || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.id, b.id));
    const lines = [];
    let file = null;
    for (const finding of sorted) {
        if (finding.says.file !== file) {
            if (file !== null)
                lines.push('');
            file = finding.says.file;
            lines.push(paint.bold((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(file)));
        }
        const severity = paint.severity[finding.severity](`${finding.severity}${finding.blocking ? ', blocking' : ''}`);
        lines.push(`  ${place(finding.says)}  ${severity}  ${paint.dim(finding.code)}`);
        lines.push(`    ${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(finding.message))}`);
        if (finding.does.file !== finding.says.file || finding.does.line !== finding.says.line) {
            lines.push(`    ${paint.dim('code')}  ${place(finding.does)}`);
        }
        if (finding.fix !== undefined)
            lines.push(`    ${paint.dim('fix')}   ${(0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFix */ .QI)(finding.fix)}`);
    }
    return lines.map(line => `${line}\n`).join('');
}
/** What a documenting run has to say for itself. */
function renderDocument(pkg, run, options) {
    const paint = palette(options);
    const { convergenceReport: report, callGraph } = pkg;
    const blocks = [];
    if (pkg.findings.length > 0) {
        blocks.push(`${renderFindings(pkg.findings, options)}\n${paint.bold(findingCounts(pkg.findings))}\n`);
    }
    const open = report.discrepancies.filter(one => one.resolution === 'open');
    if (open.length > 0) {
        const shown = open
            .slice(0, MAX_QUESTIONS)
            .map(one => `  ${(0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(one.component)}\n    ${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(one.message))}\n`);
        const more = open.length > MAX_QUESTIONS ? `  and ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(open.length - MAX_QUESTIONS)} more\n` : '';
        blocks.push(`${paint.bold(`${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(open.length, 'question')} for a person`)}\n${shown.join('')}${more}`);
    }
    if (pkg.health.length > 0) {
        const shown = pkg.health.slice(0, MAX_WARNINGS).map(warning => {
            const file = (0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOfWarning */ .iH)(warning);
            const at = file === null ? '' : `${(0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(file)}${warning.line === null ? '' : `:${warning.line}`}: `;
            return `  ${at}${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(warning.message))} ${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(warning.remedy))}`.trimEnd();
        });
        if (pkg.health.length > MAX_WARNINGS)
            shown.push(`  and ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(pkg.health.length - MAX_WARNINGS)} more`);
        blocks.push(`${paint.bold((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(pkg.health.length, 'warning'))}\n${shown.map(line => `${line}\n`).join('')}`);
    }
    const status = report.converged ? paint.good : paint.severity.medium;
    const lines = [status(`${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)(pkg)}.`), ...(pkg.components.length === 0 ? [] : [summaryLine(pkg, run)])];
    if (callGraph.edges.length > 0) {
        const share = `${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(callGraph.edges.length, 'call')} documented: precision ${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(callGraph.precision)}, recall ${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(callGraph.recall)}`;
        lines.push(`${share}, ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(callGraph.unresolved.length)} not followed.`);
    }
    const models = (0,_spending_js__WEBPACK_IMPORTED_MODULE_5__/* .spendingLine */ .XM)(run.spending);
    if (models !== '')
        lines.push(models);
    const docs = docsLine(run);
    if (docs !== '')
        lines.push(docs);
    blocks.push(lines.map(line => `${line}\n`).join(''));
    return blocks.join('\n');
}
function summaryLine(pkg, run) {
    const parts = [`${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(run.processed)} documented`];
    if (run.reused > 0)
        parts.push(`${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(run.reused)} unchanged`);
    const failed = new Set(pkg.convergenceReport.failedComponents.map(one => one.component)).size;
    if (failed > 0)
        parts.push(`${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(failed)} failed`);
    const questions = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .openCount */ .e)(pkg);
    if (questions > 0)
        parts.push(`${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(questions, 'question')} open`);
    return `${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(pkg.components.length, 'component')} in ${seconds(run.durationMs)}: ${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(parts)}.`;
}
function docsLine(run) {
    if (run.docs === null)
        return '';
    const { files, folder, dryRun } = run.docs;
    const { written, unchanged, removed } = files;
    const parts = [
        ...(written.length > 0 ? [`${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(written.length, 'file')} ${dryRun ? 'would be written' : 'written'}`] : []),
        ...(unchanged > 0 ? [`${written.length > 0 ? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(unchanged) : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unchanged, 'file')} unchanged`] : []),
        ...(removed.length > 0 ? [`${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(removed.length)} ${dryRun ? 'would go' : 'removed'}`] : []),
    ];
    // Where there is nothing to document there is no folder either.
    if (parts.length === 0)
        return '';
    const kept = files.kept.length === 0
        ? ''
        : ` Left in place because somebody edited them: ${files.kept.map(_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh).join(', ')}.`;
    return `${(0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(folder)}/index.md: ${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(parts)}.${kept}`;
}
function findingCounts(findings) {
    const parts = _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map(severity => {
        const many = findings.filter(finding => finding.severity === severity).length;
        return many === 0 ? '' : `${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(many)} ${severity}`;
    }).filter(part => part !== '');
    return `${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .commentsContradict */ .W9)(findings.length)} (${parts.join(', ')}).`;
}
function place(position) {
    return `${(0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(position.file)}:${position.line}:${position.column}`;
}
function seconds(milliseconds) {
    if (milliseconds < 60_000)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const whole = Math.round(milliseconds / 1000);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
function palette({ color }) {
    const code = (open, close) => color ? text => `\u001b[${open}m${text}\u001b[${close}m` : text => text;
    return {
        bold: code(1, 22),
        dim: code(2, 22),
        good: code(32, 39),
        severity: { critical: code(31, 39), high: code(31, 39), medium: code(33, 39), low: code(36, 39) },
    };
}


/***/ }),

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   _: () => (/* binding */ maskOf)
/* harmony export */ });
/**
 * Takes secrets out of texts before anything is made of them. What stays is as long as what was there, and of the same kind of
 * characters: positions still hold, and source code still parses. What is not certainly a secret stays: code is full of hashes,
 * alphabets and identifiers that only look random.
 */
const PATTERNS = [
    { hints: ['sk-ant-'], shape: /\bsk-ant-[\w-]{20,400}/g, keep: 7 },
    { hints: ['sk-'], shape: /\bsk-(?:proj-|svcacct-|admin-|or-v1-)?[\w-]{20,400}/g, keep: 3, certain: isMixed },
    { hints: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], shape: /\bgh[pousr]_[A-Za-z0-9]{36,400}/g, keep: 4 },
    { hints: ['github_pat_'], shape: /\bgithub_pat_\w{22,400}/g, keep: 11 },
    { hints: ['glpat-'], shape: /\bglpat-[\w-]{20,100}/g, keep: 6 },
    {
        hints: ['AKIA', 'ASIA', 'AGPA', 'AIDA', 'AROA', 'ANPA'],
        shape: /\b(?:AKIA|ASIA|AGPA|AIDA|AROA|ANPA)[A-Z0-9]{16}\b/g,
        keep: 4,
    },
    { hints: ['AIza'], shape: /\bAIza[\w-]{35}(?![\w-])/g, keep: 4 },
    { hints: ['ya29.'], shape: /\bya29\.[\w-]{20,400}/g, keep: 5 },
    { hints: ['xox'], shape: /\bxox[abeoprs]-[\w-]{10,400}/g, keep: 5 },
    { hints: ['hooks.slack.com'], shape: /\bhooks\.slack\.com\/services\/(T\w{6,20}\/B\w{6,20}\/\w{16,40})/g, keep: 0 },
    { hints: ['k_live_', 'k_test_'], shape: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}/g, keep: 8 },
    { hints: ['whsec_'], shape: /\bwhsec_[A-Za-z0-9+/=]{24,200}/g, keep: 6 },
    { hints: ['npm_'], shape: /\bnpm_[A-Za-z0-9]{36}\b/g, keep: 4 },
    { hints: ['pypi-AgE'], shape: /\bpypi-AgE[\w-]{50,400}/g, keep: 5 },
    { hints: ['hf_'], shape: /\bhf_[A-Za-z0-9]{34,100}\b/g, keep: 3 },
    { hints: ['_v1_'], shape: /\bdo[opr]_v1_[a-f0-9]{64}\b/g, keep: 7 },
    { hints: ['SG.'], shape: /\bSG\.[\w-]{22}\.[\w-]{43}/g, keep: 3 },
    { hints: ['AccountKey='], shape: /\bAccountKey=([A-Za-z0-9+/]{60,120}={0,2})/g, keep: 0 },
    { hints: [':AA'], shape: /\b\d{8,10}:AA[\w-]{33}\b/g, keep: 0 },
    { hints: ['eyJ'], shape: /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,2000}/g, keep: 3 },
    {
        hints: ['PRIVATE KEY-----'],
        shape: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----([^-]{40,8000})-----END/g,
        keep: 0,
    },
    {
        hints: ['://'],
        shape: /:\/\/[^\s:/@'"`<>]{1,100}:([^\s:/@'"`<>]{6,200})@/g,
        keep: 0,
        certain: isNoPlaceholder,
    },
    { hints: ['earer '], shape: /\b[Bb]earer ([A-Za-z0-9._~+/-]{24,2000}={0,2})/g, keep: 0, certain: isRandom },
    {
        // `apiKey: '…'`, `CLIENT_SECRET="…"`, `password = '…'`: a quoted value of some length, and then what stands before it.
        hints: ["'", '"', '`'],
        shape: /(?<=(?:key|secret|token|password|passwd)['"]?\s{0,4}[:=]\s{0,4}['"`])([^\s'"`$]{12,400})(?=['"`])/gi,
        keep: 0,
        certain: isRandom,
    },
    {
        // A long random literal without a name that tells: every class of character, no runs of the alphabet.
        hints: ["'", '"', '`'],
        shape: /(?<=['"`])[A-Za-z0-9+/_-]{40,400}={0,2}(?=['"`])/g,
        keep: 0,
        certain: secret => isRandom(secret) && isNoAlphabet(secret),
    },
];
/** The same text with every secret masked. */
function redact(text) {
    let result = text;
    for (const { hints, shape, keep, certain } of PATTERNS) {
        if (!hints.some(hint => text.includes(hint)))
            continue;
        result = result.replace(shape, (match, ...groups) => {
            const group = typeof groups[0] === 'string' ? groups[0] : null;
            const secret = group ?? match;
            if (certain !== undefined && !certain(secret))
                return match;
            const start = group === null ? 0 : match.lastIndexOf(group);
            return match.slice(0, start + keep) + mask(secret.slice(keep)) + match.slice(start + secret.length);
        });
    }
    return result;
}
/**
 * A function that masks exact values, such as the keys that the run itself uses, wherever they stand: whole, in a part that is long
 * enough to be worth something, and in the encodings in which an endpoint might send them back.
 */
function maskOf(values) {
    const shapes = [...values].filter(value => value.length >= SHORTEST_VALUE).flatMap(shapesOf);
    return text => shapes.reduce(maskShape, text);
}
/** Shorter values are words. */
const SHORTEST_VALUE = 6;
/** A part of a value that is no longer than this may be chance. */
const SHORTEST_PART = 8;
/** A part of this length is worth hiding, however long the whole is. */
const TELLING_PART = 16;
/** Short enough that few are needed, long enough to be rare elsewhere. */
const PIECE = 5;
function shapesOf(value) {
    const bytes = Buffer.from(value);
    // What comes before it in the encoded text shifts it by none, one or two bytes.
    const base64 = [0, 1, 2].map(shift => {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const isPartial = (shift + bytes.length) % 3 !== 0;
        return encoded.slice(shift === 0 ? 0 : shift + 1, isPartial ? -1 : undefined);
    });
    const url = base64.map(text => text.replaceAll('+', '-').replaceAll('/', '_'));
    const forms = new Set([value, encodeURIComponent(value.toWellFormed()), bytes.toString('hex'), ...base64, ...url]);
    return [...forms].filter(form => form.length >= SHORTEST_VALUE).map(shapeOf);
}
function shapeOf(value) {
    const half = Math.min(TELLING_PART, Math.floor(value.length / 2));
    const least = half < SHORTEST_PART ? value.length : half;
    const pieces = [];
    for (let at = 0; at + PIECE <= value.length; at += least - PIECE + 1)
        pieces.push({ text: value.slice(at, at + PIECE), at });
    return { value, least, pieces };
}
function maskShape(text, { value, least, pieces }) {
    let result = text;
    for (const piece of pieces) {
        for (let at = result.indexOf(piece.text); at >= 0; at = result.indexOf(piece.text, at + 1)) {
            let start = at;
            let end = at + PIECE;
            let from = piece.at;
            let to = from + PIECE;
            while (start > 0 && from > 0 && result[start - 1] === value[from - 1]) {
                start--;
                from--;
            }
            while (end < result.length && to < value.length && result[end] === value[to]) {
                end++;
                to++;
            }
            if (end - start >= least)
                result = result.slice(0, start) + mask(result.slice(start, end)) + result.slice(end);
        }
    }
    return result;
}
const WORD = 'REDACTED';
/** As long as the secret; line ends stay where they are. */
function mask(secret) {
    let index = 0;
    return secret.replace(/[^\r\n]/g, () => WORD[index++] ?? 'x');
}
/** Digits and letters, as no name made of words has them. */
function isMixed(secret) {
    return /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret);
}
function isRandom(secret) {
    return isMixed(secret) && isNoPlaceholder(secret) && entropy(secret) >= (secret.length >= 32 ? 4 : 3.2);
}
function isNoPlaceholder(secret) {
    return !/example|placeholder|your[-_]|change[-_]?me|<|\{|\*{3}|x{4}|REDACTED|password/i.test(secret);
}
/** Alphabets of encodings are as varied as keys, but go up in steps of one. */
function isNoAlphabet(secret) {
    if (/^sha\d{3}-/.test(secret))
        return false;
    let run = 0;
    for (let index = 1; index < secret.length; index++) {
        run = secret.charCodeAt(index) === secret.charCodeAt(index - 1) + 1 ? run + 1 : 0;
        if (run >= 4)
            return false;
    }
    // Paths and names of words joined by hyphens or slashes are long and mixed, too.
    return Math.max(...secret.split(/[/_-]/).map(part => part.length)) >= 24;
}
/** Shannon entropy in bits per character. */
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}


/***/ })

};
