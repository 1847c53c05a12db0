export const id = 2401;
export const ids = [2401];
export const modules = {

/***/ 33202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ exampleSubject),
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97006);
/** The one function that turns documentation into claims, for every engine. */


/**
 * Every statement of `documentation` that could be wrong, in the order in which it is written down. Each slot (`fieldOf`)
 * occurs at most once: where an author fills a slot twice, the first word counts, as it does for a reader.
 */
function claimsOf(documentation) {
    const claims = [];
    const filled = new Set();
    const component = documentation.component;
    const say = (body, evidence) => {
        const field = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(body);
        if (filled.has(field))
            return;
        filled.add(field);
        claims.push({ ...body, component, evidence });
    };
    if (documentation.summary !== '') {
        say({ facet: 'summary', subject: 'text', aspect: 'text', value: { text: documentation.summary } }, []);
    }
    if (documentation.description !== '') {
        say({ facet: 'description', subject: 'text', aspect: 'text', value: { text: documentation.description } }, []);
    }
    for (const parameter of documentation.parameters)
        sayParameter(parameter, say);
    if (documentation.returns !== null)
        sayReturns(documentation.returns, say);
    for (const thrown of documentation.throws) {
        if (thrown.type === 'nothing') {
            say({ facet: 'throws', subject: 'nothing', aspect: 'absence', value: { holds: true } }, thrown.evidence);
        }
        else {
            const value = { when: thrown.when, via: thrown.via };
            say({ facet: 'throws', subject: thrown.type, aspect: 'presence', value }, thrown.evidence);
        }
    }
    for (const callee of documentation.callees) {
        const value = { callType: callee.callType };
        say({ facet: 'calls', subject: callee.component, aspect: 'presence', value }, callee.evidence);
    }
    sayEffects(documentation.effects, say);
    for (const modifier of documentation.modifiers) {
        const value = { holds: modifier.holds };
        say({ facet: 'modifier', subject: modifier.name, aspect: 'holds', value }, modifier.evidence);
    }
    for (const example of documentation.examples) {
        const value = { code: example.code, language: example.language };
        say({ facet: 'example', subject: exampleSubject(example.code), aspect: 'code', value }, example.evidence);
    }
    for (const reference of documentation.references) {
        const value = { kind: reference.kind };
        say({ facet: 'reference', subject: reference.target, aspect: 'exists', value }, reference.evidence);
    }
    return claims;
}
/** What bears on this aspect alone, or, where nothing does, what bears on all of them. */
function evidenceFor(evidence, aspect) {
    if (evidence.every(item => item.aspect === undefined))
        return evidence;
    const own = evidence.filter(item => item.aspect === aspect);
    return own.length > 0 ? own : evidence.filter(item => item.aspect === undefined);
}
function sayParameter(parameter, say) {
    const { name: subject } = parameter;
    const evidence = (aspect) => evidenceFor(parameter.evidence, aspect);
    say({ facet: 'param', subject, aspect: 'presence', value: { index: parameter.index } }, evidence('presence'));
    if (parameter.type !== null) {
        say({ facet: 'param', subject, aspect: 'type', value: { type: parameter.type } }, evidence('type'));
    }
    if (parameter.optional !== null) {
        say({ facet: 'param', subject, aspect: 'optional', value: { optional: parameter.optional } }, evidence('optional'));
    }
    if (parameter.default !== null) {
        say({ facet: 'param', subject, aspect: 'default', value: { text: parameter.default } }, evidence('default'));
    }
    if (parameter.values.length > 0) {
        say({ facet: 'param', subject, aspect: 'values', value: { literals: parameter.values } }, evidence('values'));
    }
}
function sayReturns(returns, say) {
    const presence = evidenceFor(returns.evidence, 'presence');
    say({ facet: 'returns', subject: 'value', aspect: 'presence', value: { returns: returns.returns } }, presence);
    if (returns.type !== null) {
        const evidence = evidenceFor(returns.evidence, 'type');
        say({ facet: 'returns', subject: 'value', aspect: 'type', value: { type: returns.type } }, evidence);
    }
    for (const branch of returns.branches) {
        const value = { possible: branch.possible, when: branch.when };
        say({ facet: 'returns', subject: branch.value, aspect: 'branch', value }, branch.evidence);
    }
}
/** One claim for each kind and sign. It names a target only where all statements of that kind name the same. */
function sayEffects(effects, say) {
    const groups = new Map();
    for (const effect of effects) {
        const key = `${effect.kind}:${effect.present}`;
        const group = groups.get(key);
        if (group === undefined) {
            groups.set(key, { first: effect, target: effect.target, evidence: [...effect.evidence] });
        }
        else {
            if (group.target !== effect.target)
                group.target = null;
            group.evidence.push(...effect.evidence);
        }
    }
    for (const { first, target, evidence } of groups.values()) {
        const aspect = first.present ? 'presence' : 'absence';
        say({ facet: 'effect', subject: first.kind, aspect, value: { target } }, evidence);
    }
}
/** Names an example by what it says, so that its slot survives moved, reordered and re-indented examples. */
function exampleSubject(code) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', code.replace(/\s+/g, ' ').trim(), 'hex').slice(0, 12);
}


/***/ }),

/***/ 26887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ declaredModifiers)
/* harmony export */ });
/* harmony import */ var _declared_comment_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12128);

/** `async`, `generator`, `static`, `abstract`, `readonly`, `private` and `protected` where they are declared, in this order. */
function declaredModifiers({ modifiers, signature, span }) {
    const evidence = [{ span, origin: 'signature', seen: (0,_declared_comment_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(signature) }];
    const declared = [
        ['async', modifiers.async],
        ['generator', modifiers.generator],
        ['static', modifiers.static],
        ['abstract', modifiers.abstract],
        ['readonly', modifiers.readonly],
        ['private', modifiers.accessibility === 'private'],
        ['protected', modifiers.accessibility === 'protected'],
    ];
    return declared.flatMap(([name, holds]) => (holds ? [{ name, holds, text: '', evidence }] : []));
}


/***/ }),

/***/ 12128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TN: () => (/* binding */ oneLine),
  W3: () => (/* binding */ readComment),
  dh: () => (/* binding */ seenAt)
});

;// CONCATENATED MODULE: ./node_modules/comment-parser/es6/parser/block-parser.js
const reTag = /^@[^\s/]+(?=\s|$)/;
/**
 * Creates configured `Parser`
 * @param {Partial<Options>} options
 */
function getParser({ fence = '```', } = {}) {
    const fencer = getFencer(fence);
    const toggleFence = (source, isFenced) => fencer(source) ? !isFenced : isFenced;
    return function parseBlock(source) {
        // start with description section
        const sections = [[]];
        let isFenced = false;
        for (const line of source) {
            if (reTag.test(line.tokens.description) && !isFenced) {
                sections.push([line]);
            }
            else {
                sections[sections.length - 1].push(line);
            }
            isFenced = toggleFence(line.tokens.description, isFenced);
        }
        return sections;
    };
}
function getFencer(fence) {
    if (typeof fence === 'string')
        return (source) => source.split(fence).length % 2 === 0;
    return fence;
}

;// CONCATENATED MODULE: ./node_modules/comment-parser/es6/primitives.js
/** @deprecated */
var Markers;
(function (Markers) {
    Markers["start"] = "/**";
    Markers["nostart"] = "/***";
    Markers["delim"] = "*";
    Markers["end"] = "*/";
})(Markers || (Markers = {}));

;// CONCATENATED MODULE: ./node_modules/comment-parser/es6/util.js
function isSpace(source) {
    return /^\s+$/.test(source);
}
function hasCR(source) {
    return /\r$/.test(source);
}
function splitCR(source) {
    const matches = source.match(/\r+$/);
    return matches == null
        ? ['', source]
        : [source.slice(-matches[0].length), source.slice(0, -matches[0].length)];
}
function splitSpace(source) {
    const matches = source.match(/^\s+/);
    return matches == null
        ? ['', source]
        : [source.slice(0, matches[0].length), source.slice(matches[0].length)];
}
function splitLines(source) {
    return source.split(/\n/);
}
function seedBlock(block = {}) {
    return Object.assign({ description: '', tags: [], source: [], problems: [] }, block);
}
function seedSpec(spec = {}) {
    return Object.assign({ tag: '', name: '', type: '', optional: false, description: '', problems: [], source: [] }, spec);
}
function seedTokens(tokens = {}) {
    return Object.assign({ start: '', delimiter: '', postDelimiter: '', tag: '', postTag: '', name: '', postName: '', type: '', postType: '', description: '', end: '', lineEnd: '' }, tokens);
}
/**
 * Assures Block.tags[].source contains references to the Block.source items,
 * using Block.source as a source of truth. This is a counterpart of rewireSpecs
 * @param block parsed coments block
 */
function rewireSource(block) {
    const source = block.source.reduce((acc, line) => acc.set(line.number, line), new Map());
    for (const spec of block.tags) {
        spec.source = spec.source.map((line) => source.get(line.number));
    }
    return block;
}
/**
 * Assures Block.source contains references to the Block.tags[].source items,
 * using Block.tags[].source as a source of truth. This is a counterpart of rewireSource
 * @param block parsed coments block
 */
function rewireSpecs(block) {
    const source = block.tags.reduce((acc, spec) => spec.source.reduce((acc, line) => acc.set(line.number, line), acc), new Map());
    block.source = block.source.map((line) => source.get(line.number) || line);
    return block;
}

;// CONCATENATED MODULE: ./node_modules/comment-parser/es6/parser/source-parser.js


function source_parser_getParser({ startLine = 0, markers = Markers, } = {}) {
    let block = null;
    let num = startLine;
    return function parseSource(source) {
        let rest = source;
        const tokens = seedTokens();
        [tokens.lineEnd, rest] = splitCR(rest);
        [tokens.start, rest] = splitSpace(rest);
        if (block === null &&
            rest.startsWith(markers.start) &&
            !rest.startsWith(markers.nostart)) {
            block = [];
            tokens.delimiter = rest.slice(0, markers.start.length);
            rest = rest.slice(markers.start.length);
            [tokens.postDelimiter, rest] = splitSpace(rest);
        }
        if (block === null) {
            num++;
            return null;
        }
        const isClosed = rest.trimEnd().endsWith(markers.end);
        if (tokens.delimiter === '' &&
            rest.startsWith(markers.delim) &&
            !rest.startsWith(markers.end)) {
            tokens.delimiter = markers.delim;
            rest = rest.slice(markers.delim.length);
            [tokens.postDelimiter, rest] = splitSpace(rest);
        }
        if (isClosed) {
            const trimmed = rest.trimEnd();
            tokens.end = rest.slice(trimmed.length - markers.end.length);
            rest = trimmed.slice(0, -markers.end.length);
        }
        tokens.description = rest;
        block.push({ number: num, source, tokens });
        num++;
        if (isClosed) {
            const result = block.slice();
            block = null;
            return result;
        }
        return null;
    };
}

// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
;// CONCATENATED MODULE: ./.build/streams/declared/comment-text.js
/**
 * A doc comment's content without its frame (`/**`, the `*` gutter, the closing mark), with a way back: every offset into the
 * content has an exact place in the file.
 */



const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;
const SEEN_LIMIT = 200;
/** Returns null for what is not a doc comment (no `/**`, or never closed). Never throws. Linear in the comment's length. */
function readComment(comment) {
    const lines = frameLines(comment.text);
    if (lines === null)
        return null;
    const frame = { indent: commonIndent(lines), gutter: gutterOf(lines), firstColumn: comment.span.column };
    const table = [];
    const parts = [];
    let offset = 0;
    for (const [number, line] of lines.entries()) {
        const { column, content } = contentOf(line, number, frame);
        table.push({ offset, line: comment.span.line + number, column, length: content.length });
        parts.push(content);
        offset += content.length + 1;
    }
    const text = parts.join('\n');
    return { text, sections: sectionsOf(lines, table, text), span: spanReader(comment.span.file, table) };
}
/** Evidence for a part of the content: exact place, and the text on one line. */
function seenAt(comment, start, end) {
    return { span: comment.span(start, end), origin: 'comment', seen: oneLine(comment.text.slice(start, end)) };
}
/** On one line, at most 200 characters. */
function oneLine(text) {
    // A cut text needs no more than its head.
    return (0,model/* flat */.Ct)(text.slice(0, 4 * SEEN_LIMIT), SEEN_LIMIT);
}
function frameLines(text) {
    const parse = source_parser_getParser();
    for (const line of text.split(LINE_BREAK)) {
        const block = parse(line);
        if (block !== null)
            return block;
    }
    return null;
}
/** A tab after the star is part of the frame only where no line has a space there: otherwise it indents code. */
function gutterOf(lines) {
    const spaced = lines.some(({ tokens }) => tokens.delimiter === '*' && tokens.postDelimiter.startsWith(' '));
    return spaced ? /^ / : /^\s/;
}
function contentOf(line, number, { indent, gutter, firstColumn }) {
    const { start, delimiter, postDelimiter, description, end } = line.tokens;
    let lead = start.length + delimiter.length;
    let content = postDelimiter + description;
    if (delimiter === '') {
        // no gutter: `start` is the author's own indentation, of which all lines share some
        const shared = Math.min(indent, start.length);
        content = start.slice(shared) + description;
        lead = shared;
    }
    else if (postDelimiter !== '' && gutter.test(postDelimiter)) {
        content = postDelimiter.slice(1) + description;
        lead += 1;
    }
    if (number === 0) {
        content = content.trimStart();
        lead = start.length + delimiter.length + postDelimiter.length;
    }
    if (end !== '')
        content = trimClosing(content);
    return { column: lead + 1 + (number === 0 ? firstColumn - 1 : 0), content };
}
/** Before the closing mark only space and the stars of a decorated end can stand. */
function trimClosing(content) {
    let end = content.length;
    while (end > 0 && content.charCodeAt(end - 1) === 0x2a)
        end--;
    const bare = end === content.length || end === 0 || /\s/.test(content.charAt(end - 1));
    return (bare ? content.slice(0, end) : content).trimEnd();
}
function commonIndent(lines) {
    let indent = Number.POSITIVE_INFINITY;
    for (const { tokens } of lines.slice(1)) {
        if (tokens.delimiter === '' && tokens.description.trim() !== '')
            indent = Math.min(indent, tokens.start.length);
    }
    return indent;
}
/** A tag inside a fenced block is code; a fence that is never closed hides nothing. */
function sectionsOf(lines, table, text) {
    let fences = 0;
    for (const line of lines)
        if (isFence(line.tokens.description))
            fences++;
    const fence = fences % 2 === 0 ? isFence : () => false;
    const groups = getParser({ fence })([...lines]);
    const starts = [];
    let index = 0;
    for (const [nth, group] of groups.entries()) {
        const first = table[index];
        index += group.length;
        const last = table[index - 1];
        if (first === undefined || last === undefined)
            continue;
        const lineText = text.slice(first.offset, first.offset + first.length);
        const space = nth === 0 ? 0 : lineText.length - lineText.trimStart().length;
        starts.push({ start: first.offset + space, end: last.offset + last.length, tagged: nth > 0 });
    }
    return starts;
}
function isFence(text) {
    if (text.startsWith('~~~'))
        return true;
    let count = 0;
    for (let at = text.indexOf('```'); at >= 0; at = text.indexOf('```', at + 3))
        count++;
    return count % 2 === 1;
}
function spanReader(file, table) {
    const place = (offset) => {
        let low = 0;
        let high = table.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((table[middle]?.offset ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const line = table[low];
        if (line === undefined)
            return { line: 1, column: 1 };
        return { line: line.line, column: line.column + Math.min(offset - line.offset, line.length) };
    };
    return (start, end) => {
        const from = place(start);
        const to = place(Math.max(start, end));
        return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    };
}


/***/ }),

/***/ 418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* reexport */ documentDeclared)
});

// EXTERNAL MODULE: ./.build/streams/declared-modifiers.js
var declared_modifiers = __webpack_require__(26887);
// EXTERNAL MODULE: ./.build/streams/declared/comment-text.js + 4 modules
var comment_text = __webpack_require__(12128);
// EXTERNAL MODULE: ./.build/streams/declared/tags.js
var declared_tags = __webpack_require__(67618);
;// CONCATENATED MODULE: ./.build/streams/declared/examples.js


const LANGUAGES = {
    typescript: 'ts',
    javascript: 'js',
    node: 'js',
    mjs: 'js',
    cjs: 'js',
    mts: 'ts',
    cts: 'ts',
};
const CAPTION = /^<caption>([\s\S]{0,500}?)<\/caption>/i;
function examplesOf(read, tag) {
    const { text } = read.comment;
    const caption = CAPTION.exec(tag.body.text);
    const start = tag.body.start + (caption?.[0].length ?? 0);
    const captionText = (caption?.[1] ?? '').replace(/\s+/g, ' ').trim();
    if (tag.prose.fences.length > 0) {
        let before = start;
        return tag.prose.fences.map(fence => {
            const title = captionText === '' ? (0,declared_tags/* trimmed */.dE)(text, before, fence.start).text : captionText;
            before = fence.end;
            return {
                language: Object.hasOwn(LANGUAGES, fence.language) ? (LANGUAGES[fence.language] ?? '') : fence.language,
                caption: title,
                code: unindent(fence.code, fence.indent),
                evidence: [(0,comment_text/* seenAt */.dh)(read.comment, fence.codeStart, fence.codeEnd)],
            };
        });
    }
    const code = (0,declared_tags/* trimmed */.dE)(text, start, tag.body.end);
    if (code.text === '')
        return [];
    // code that begins on a line of its own has its indentation before it
    const lineStart = text.lastIndexOf('\n', code.start) + 1;
    const own = lineStart > (caption === null ? tag.at.end : start);
    return [
        {
            language: '',
            caption: captionText,
            code: own ? (0,declared_tags/* dedentBlock */._A)(text.slice(lineStart, code.end)) : (0,declared_tags/* dedent */.TW)(code.text),
            evidence: [(0,comment_text/* seenAt */.dh)(read.comment, code.start, code.end)],
        },
    ];
}
/** A fence's own indentation is not part of the code in it (CommonMark 0.31, section 4.5). */
function unindent(code, indent) {
    if (indent === 0)
        return code;
    return code
        .split('\n')
        .map(line => line.slice(Math.min(indent, line.length - line.trimStart().length)))
        .join('\n');
}

// EXTERNAL MODULE: ./.build/streams/declared/type-text.js
var type_text = __webpack_require__(83503);
;// CONCATENATED MODULE: ./.build/streams/declared/exits.js



const NOTHING = /^(?:void|undefined|never|(?:Promise|PromiseLike)<(?:void|undefined|never)>)$/;
const NOTHING_WORD = /^(?:nothing|void|none|n\/a|undefined)\.?$/i;
function addReturns(exits, read, tag) {
    if (exits.returns !== null)
        return;
    const { comment } = read;
    const type = tag.type === null || tag.type.text === '' ? null : (0,type_text/* readType */.h)(tag.type.text).type;
    const said = type === null ? !NOTHING_WORD.test(tag.body.text) : !NOTHING.test(type);
    const evidence = [];
    if (tag.type !== null && type !== null) {
        evidence.push({ ...(0,comment_text/* seenAt */.dh)(comment, tag.type.start, tag.type.end), aspect: 'type' });
    }
    const end = tag.body.text === '' ? Math.max(tag.at.end, tag.type?.end ?? 0) : tag.body.end;
    const start = tag.type === null && tag.body.text !== '' ? tag.body.start : tag.at.start;
    evidence.push({ ...(0,comment_text/* seenAt */.dh)(comment, start, end), aspect: 'presence' });
    // a bare `@returns` says nothing
    if (type === null && tag.body.text === '')
        return;
    exits.returns = {
        documentation: { returns: said, type, description: (0,declared_tags/* dedent */.TW)(tag.body.text), branches: [], evidence },
        typed: type !== null,
    };
}
function addExitClaim(exits, read, claim) {
    const evidence = [(0,comment_text/* seenAt */.dh)(read.comment, claim.start, claim.end)];
    switch (claim.kind) {
        case 'branch':
            if (!exits.branches.some(branch => branch.value === claim.value && branch.possible === claim.possible)) {
                exits.branches.push({ value: claim.value, possible: claim.possible, when: claim.when, evidence });
            }
            return;
        case 'throws':
            addThrow(exits, { type: claim.type, when: claim.when, via: null, evidence });
            return;
        case 'throws-nothing':
            addThrow(exits, { type: 'nothing', when: null, via: null, evidence });
            return;
        case 'default':
        case 'values':
        case 'deprecated':
        case 'async':
        case 'no-effect':
            return;
    }
}
/** One entry for a type and its condition; the tag comes before the prose that says the same. */
function addThrow(exits, made) {
    const same = exits.throws.some(known => known.type === made.type && (known.when === made.when || made.when === null));
    if (!same)
        exits.throws.push(made);
}
const TYPE_WORD = /^(?:an?\s+)?(?:`([\w$.]+)`|\[([\w$.]+)\]|((?:[A-Z][\w$]*\.)*[A-Z][\w$]*(?:Error|Exception)|Error))(?=[\s,.:;]|$)/;
const LEADING_IF = /^(?:[-–—:,]\s*)?(?:is\s+thrown\s+|thrown\s+|will\s+be\s+thrown\s+)?(?:if|when|whenever|in case)\s+/i;
function addThrowsTag(exits, read, tag) {
    const { comment } = read;
    const { body } = tag;
    if (tag.type !== null && tag.type.text !== '') {
        const written = tag.type.text.startsWith('{@link') ? linkTarget(tag.type.text) : tag.type.text;
        const evidence = [(0,comment_text/* seenAt */.dh)(comment, tag.type.start, tag.type.end), ...textEvidence(read, tag, body.start)];
        for (const type of unionOf((0,type_text/* readType */.h)(written).type))
            addThrow(exits, { type, when: whenOf(body.text), via: null, evidence });
        return;
    }
    const inline = tag.prose.inlines[0];
    if (inline?.kind === 'tag' && inline.target !== '' && startsWithLink(body.text, inline.start - body.start)) {
        const targetEnd = inline.targetStart + inline.target.length;
        const evidence = [(0,comment_text/* seenAt */.dh)(comment, inline.targetStart, targetEnd), ...textEvidence(read, tag, inline.end)];
        const rest = comment.text.slice(inline.end, body.end).trim();
        addThrow(exits, { type: inline.target, when: whenOf(rest), via: null, evidence });
        return;
    }
    const word = TYPE_WORD.exec(body.text);
    const type = word?.[1] ?? word?.[2] ?? word?.[3];
    if (word !== null && type !== undefined && /^(?:[A-Za-z_$][\w$]*\.)*[A-Z]/.test(type)) {
        const start = body.start + word[0].indexOf(type);
        const evidence = [
            (0,comment_text/* seenAt */.dh)(comment, start, start + type.length),
            ...textEvidence(read, tag, body.start + word[0].length),
        ];
        addThrow(exits, { type, when: whenOf(body.text.slice(word[0].length).trim()), via: null, evidence });
        return;
    }
    const evidence = [
        (0,comment_text/* seenAt */.dh)(comment, body.text === '' ? tag.at.start : body.start, body.text === '' ? tag.at.end : body.end),
    ];
    addThrow(exits, { type: 'Error', when: whenOf(body.text), via: null, evidence });
}
function startsWithLink(text, offset) {
    return /^(?:an?\s+)?$/i.test(text.slice(0, Math.max(0, offset)));
}
function linkTarget(text) {
    return /^\{@link\w*\s+([^\s|}]+)/.exec(text)?.[1] ?? 'Error';
}
function textEvidence(read, tag, start) {
    return read.comment.text.slice(start, tag.body.end).trim() === '' ? [] : [(0,comment_text/* seenAt */.dh)(read.comment, start, tag.body.end)];
}
/** `TypeError | RangeError` are two. */
function unionOf(type) {
    const parts = type.replace(/^\((.*)\)$/, '$1').split(/\s*\|\s*/);
    return parts.every(part => /^[\w$.]+$/.test(part)) ? parts : [type];
}
function whenOf(text) {
    const flat = text.replace(/\s+/g, ' ').trim();
    const words = flat
        .replace(LEADING_IF, '')
        .replace(/^[-–—:]\s*/, '')
        .replace(/\.$/, '');
    return words === '' ? null : words;
}
/** What the comment says, completed by the declared return type. */
function returnDocumentation(view, exits) {
    const declared = view.kind === 'constructor' ? null : view.declaredReturnType;
    const { branches } = exits;
    const signature = (aspect) => ({
        span: view.span,
        origin: 'signature',
        seen: (0,comment_text/* oneLine */.TN)(`: ${declared ?? ''}`),
        aspect,
    });
    if (exits.returns !== null) {
        const { documentation, typed } = exits.returns;
        if (typed || declared === null)
            return { ...documentation, branches };
        return { ...documentation, type: declared, branches, evidence: [...documentation.evidence, signature('type')] };
    }
    if (declared !== null) {
        const returns = !NOTHING.test(declared);
        return { returns, type: declared, description: '', branches, evidence: [signature('presence'), signature('type')] };
    }
    if (branches.length === 0)
        return null;
    return { returns: true, type: null, description: '', branches, evidence: branches.flatMap(branch => branch.evidence) };
}

// EXTERNAL MODULE: ./.build/streams/declared/markdown.js + 1 modules
var markdown = __webpack_require__(55458);
// EXTERNAL MODULE: ./.build/streams/declared/prose-claims.js + 1 modules
var prose_claims = __webpack_require__(77703);
;// CONCATENATED MODULE: ./.build/streams/declared/read-comment.js




const CALLABLE = new Set(['function', 'method', 'constructor', 'accessor']);
const TYPE_KINDS = new Set(['interface', 'type-alias']);
/** Null for what is no doc comment, for a comment that stands for something else, and for one that only inherits. */
function readDocComment(doc, kind, name) {
    const comment = (0,comment_text/* readComment */.W3)(doc);
    if (comment === null)
        return null;
    const { block, tags } = (0,declared_tags/* readTags */.g$)(comment);
    if (inherits(block, tags) || standsForSomethingElse(tags, kind) || isOfAnother(tags, name))
        return null;
    return {
        comment,
        block,
        blockProse: (0,markdown/* readProse */.U)(comment.text, block.start, block.end),
        tags: tags.map(tag => ({ ...tag, prose: (0,markdown/* readProse */.U)(comment.text, tag.body.start, tag.body.end) })),
    };
}
/** `@inheritDoc` in any of its forms: the text is another component's, so nothing in it is said here. */
function inherits(block, tags) {
    return /\{@inheritdoc\b/i.test(block.text) || tags.some(tag => tag.name === 'inheritdoc');
}
/** `@callback` and `@typedef` define a type of their own; only a typedef may share its comment with what follows. */
function standsForSomethingElse(tags, kind) {
    if (TYPE_KINDS.has(kind))
        return false;
    if (tags.some(tag => tag.name === 'callback' || tag.name === 'event'))
        return true;
    return (tags.some(tag => tag.name === 'typedef' || tag.name === 'import') &&
        !tags.some(tag => tag.name === 'param' || tag.name === 'returns' || tag.name === 'throws'));
}
/** `@method resolve` and `@memberof Rules` above something else: a member that is nowhere in the code of this class. */
function isOfAnother(tags, name) {
    if (!tags.some(tag => tag.name === 'memberof'))
        return false;
    const described = tags.find(tag => tag.name === 'function')?.body.text.split(/\s/, 1)[0] ?? '';
    return /^[\w$]+$/.test(described) && described !== name;
}
function isCallable(kind) {
    return CALLABLE.has(kind);
}
function claimsIn(read, prose, place, parameter, context) {
    return (0,prose_claims/* proseClaims */.f)(read.comment.text, prose, { place, parameter, ...context });
}

;// CONCATENATED MODULE: ./.build/streams/declared/members.js




/** Members with a comment of their own, in source order. Adds what those comments refer to. */
function documentMembers(view, references) {
    const documented = [];
    for (const member of view.members) {
        if (member.docComment === null)
            continue;
        const read = readDocComment(member.docComment, 'variable', member.name);
        if (read !== null)
            documented.push(documentMember(member.name, read, references));
    }
    return documented;
}
function documentMember(name, read, references) {
    const { comment } = read;
    const evidence = [];
    const texts = [];
    let type = null;
    let fallback = null;
    let deprecated = null;
    if (read.block.text !== '') {
        texts.push(read.block.text);
        evidence.push((0,comment_text/* seenAt */.dh)(comment, read.block.start, read.block.end));
    }
    const context = { parameters: new Set([name]), callable: false };
    const claims = claimsIn(read, read.blockProse, 'param', name, context);
    references.prose(comment, read.blockProse, claims);
    for (const tag of read.tags) {
        switch (tag.name) {
            case 'description':
            case 'remarks':
            case 'summary':
                if (tag.body.text !== '') {
                    texts.push((0,declared_tags/* dedent */.TW)(tag.body.text));
                    evidence.push((0,comment_text/* seenAt */.dh)(comment, tag.body.start, tag.body.end));
                }
                references.prose(comment, tag.prose, []);
                break;
            case 'type':
                if (tag.type !== null && type === null) {
                    type = (0,type_text/* readType */.h)(tag.type.text).type;
                    evidence.push({ ...(0,comment_text/* seenAt */.dh)(comment, tag.type.start, tag.type.end), aspect: 'type' });
                }
                break;
            case 'defaultvalue':
                if (tag.body.text !== '' && fallback === null) {
                    fallback = tag.body.text.replace(/^`([^`]*)`$/, '$1');
                    evidence.push({ ...(0,comment_text/* seenAt */.dh)(comment, tag.body.start, tag.body.end), aspect: 'default' });
                }
                break;
            case 'deprecated':
                deprecated = tag.body.text;
                references.prose(comment, tag.prose, []);
                break;
            case 'see':
                references.see(comment, tag);
                break;
            default:
                break;
        }
    }
    if (fallback === null) {
        for (const claim of claims) {
            if (claim.kind !== 'default')
                continue;
            fallback = claim.text;
            evidence.push({ ...(0,comment_text/* seenAt */.dh)(comment, claim.start, claim.end), aspect: 'default' });
        }
    }
    let values = [];
    for (const claim of claims) {
        if (claim.kind !== 'values' || values.length > 0)
            continue;
        values = claim.literals;
        evidence.push({ ...(0,comment_text/* seenAt */.dh)(comment, claim.start, claim.end), aspect: 'values' });
    }
    return {
        name,
        type,
        default: fallback,
        deprecated,
        description: texts.join('\n\n'),
        ...(values.length > 0 ? { values } : {}),
        evidence,
    };
}
/** `@property {type} [name=default] text` of the owner's own comment. */
function propertyMember(read, tag) {
    const { comment } = read;
    const evidence = [];
    if (tag.subject !== null)
        evidence.push({ ...(0,comment_text/* seenAt */.dh)(comment, tag.subject.start, tag.subject.end), aspect: 'presence' });
    if (tag.type !== null)
        evidence.push({ ...(0,comment_text/* seenAt */.dh)(comment, tag.type.start, tag.type.end), aspect: 'type' });
    if (tag.default !== null)
        evidence.push({ ...(0,comment_text/* seenAt */.dh)(comment, tag.default.start, tag.default.end), aspect: 'default' });
    return {
        name: tag.subject?.text ?? '',
        type: tag.type === null || tag.type.text === '' ? null : (0,type_text/* readType */.h)(tag.type.text).type,
        default: tag.default?.text ?? null,
        deprecated: null,
        description: (0,declared_tags/* dedent */.TW)(tag.body.text),
        evidence,
    };
}

// EXTERNAL MODULE: ./.build/streams/declared/names.js
var declared_names = __webpack_require__(69487);
;// CONCATENATED MODULE: ./.build/streams/declared/noise.js
const TOOL = /^(?:eslint-|tslint:|jshint\b|jslint\b|prettier-ignore|(?:istanbul|c8|v8|node:coverage) ignore|biome-ignore|stylelint-|webpack\w*:|globals? \w|@?ts-(?:ignore|nocheck|expect-error)|[#@]__)/;
const NOTE = /^(?:TODO|FIXME|XXX|HACK|TBD)\b/;
function withoutNoise(documentation) {
    const { parameters, returns, members } = documentation;
    return {
        ...documentation,
        summary: prose(documentation.summary),
        description: prose(documentation.description),
        parameters: parameters.map(parameter => {
            const words = telling(parameter.description, parameter.name.slice(parameter.name.lastIndexOf('.') + 1));
            return words === parameter.description ? parameter : { ...parameter, description: words };
        }),
        returns: returns === null ? null : { ...returns, description: telling(returns.description, returns.type ?? '') },
        ...(members === undefined
            ? {}
            : { members: members.map(member => ({ ...member, description: telling(member.description, member.name) })) }),
    };
}
/** What a template for comments puts there: `[finalize description]`. */
const PLACEHOLDER = /^\\?\[[\w$. ]+ description\\?\]\.?$/i;
/** A summary or description; the line below a heading is no part of it. */
function prose(text) {
    const bare = text.replace(/\s+(?:={3,}|-{3,})\s*$/, '');
    return TOOL.test(bare) || NOTE.test(bare) || PLACEHOLDER.test(bare.trim()) ? '' : telling(bare, '');
}
/** Nothing without a letter or a digit, nothing that only repeats the name. */
function telling(text, name) {
    if (!/[\p{L}\p{N}]/u.test(text))
        return '';
    return text.replace(/[.\s]+$/, '') === name ? '' : text;
}

;// CONCATENATED MODULE: ./.build/streams/declared/parameters.js



/** Adds what one comment says about parameters. What an earlier comment (of an overload) said stays. */
function addParameters(into, read, claimsOf) {
    let next = 0;
    const owners = new Map();
    for (const tag of read.tags) {
        if (tag.name !== 'param' || tag.subject === null)
            continue;
        const name = tag.subject.text;
        const owner = /^[^.[]+/.exec(name)?.[0] ?? name;
        const nested = owner !== name;
        const index = nested ? (owners.get(owner) ?? next) : next++;
        if (!nested)
            owners.set(owner, index);
        if (into.documented.has(name))
            continue;
        into.documented.set(name, documentedBy(read, tag, name, index, claimsOf(tag)));
    }
}
function documentedBy(read, tag, name, index, claims) {
    const { comment } = read;
    const made = {
        name,
        index,
        type: null,
        optional: null,
        default: null,
        values: [],
        description: (0,declared_tags/* dedent */.TW)(tag.body.text),
        evidence: [],
    };
    if (tag.subject !== null)
        made.evidence.push({ ...(0,comment_text/* seenAt */.dh)(comment, tag.subject.start, tag.subject.end), aspect: 'presence' });
    if (tag.type !== null && tag.type.text !== '') {
        const type = (0,type_text/* readType */.h)(tag.type.text);
        const seen = (0,comment_text/* seenAt */.dh)(comment, tag.type.start, tag.type.end);
        made.type = type.type;
        made.evidence.push({ ...seen, aspect: 'type' });
        if (type.optional) {
            made.optional = true;
            made.evidence.push({ ...seen, aspect: 'optional' });
        }
    }
    if (tag.bracketed && tag.subject !== null) {
        made.optional = true;
        made.evidence.push({ ...(0,comment_text/* seenAt */.dh)(comment, tag.subject.start, tag.subject.end), aspect: 'optional' });
    }
    const optional = /^\(?optional(?=[).,:;]|$)/i.exec(tag.body.text);
    if (made.optional === null && optional !== null) {
        made.optional = true;
        const at = tag.body.start + optional[0].search(/optional/i);
        made.evidence.push({ ...(0,comment_text/* seenAt */.dh)(comment, at, at + 'optional'.length), aspect: 'optional' });
    }
    if (tag.default !== null) {
        made.default = tag.default.text;
        made.evidence.push({ ...(0,comment_text/* seenAt */.dh)(comment, tag.default.start, tag.default.end), aspect: 'default' });
    }
    for (const claim of claims)
        addClaim(made, read, claim);
    return made;
}
function addClaim(made, read, claim) {
    if (claim.kind === 'default' && made.default === null) {
        made.default = claim.text;
        made.evidence.push({ ...(0,comment_text/* seenAt */.dh)(read.comment, claim.start, claim.end), aspect: 'default' });
    }
    if (claim.kind === 'values' && made.values.length === 0) {
        made.values = claim.literals;
        made.evidence.push({ ...(0,comment_text/* seenAt */.dh)(read.comment, claim.start, claim.end), aspect: 'values' });
    }
}
/** Adds a claim that the description makes about a parameter: "`limit` defaults to 5". */
function addNamedClaim(into, view, read, claim) {
    if (claim.kind !== 'default' && claim.kind !== 'values')
        return;
    let made = into.documented.get(claim.parameter);
    if (made === undefined) {
        const declared = view.parameters.find(parameter => parameter.name === claim.parameter);
        if (declared === undefined)
            return;
        made = { ...undocumented(declared), values: [], evidence: [] };
        into.documented.set(claim.parameter, made);
    }
    addClaim(made, read, claim);
}
function undocumented(declared) {
    return { name: declared.name, index: declared.index, type: null, optional: null, default: null, description: '' };
}
/** The list as the author says it, in the signature's order; what the signature has not comes where the comment puts it. */
function parameterList(view, { documented }) {
    const byName = new Map(view.parameters.map(parameter => [parameter.name, parameter]));
    const patterns = patternNames(view, documented, byName);
    const rows = [];
    const spoken = new Set();
    for (const made of documented.values()) {
        const owner = /^[^.[]+/.exec(made.name)?.[0] ?? made.name;
        const declared = byName.get(owner) ?? patterns.get(owner);
        const nested = owner !== made.name;
        if (declared !== undefined && !nested)
            spoken.add(declared);
        const order = (declared?.index ?? made.index + 0.4) + (nested ? 0.2 : 0);
        rows.push({ order, parameter: nested || declared === undefined ? freeze(made) : withSignature(made, declared) });
    }
    for (const declared of view.parameters) {
        if (!spoken.has(declared)) {
            const made = { ...undocumented(declared), values: [], evidence: [] };
            rows.push({ order: declared.index, parameter: withSignature(made, declared) });
        }
    }
    return rows.sort((a, b) => a.order - b.order).map(row => row.parameter);
}
/**
 * A destructured parameter has no name of its own: the name that the comment gives at its place is its name, unless it is
 * one of the properties that the pattern reads, which the comment then documents one by one.
 */
function patternNames(view, documented, byName) {
    const names = new Map();
    for (const declared of view.parameters) {
        if (declared.name !== `arg${declared.index}`)
            continue;
        for (const made of documented.values()) {
            const owner = /^[^.[]+/.exec(made.name)?.[0] ?? made.name;
            if (declared.properties.includes(owner))
                break;
            if (made.index === declared.index && !byName.has(owner) && !names.has(owner)) {
                names.set(owner, declared);
                break;
            }
        }
    }
    return names;
}
function withSignature(made, declared) {
    const evidence = [...made.evidence];
    const seen = (aspect, text) => {
        evidence.push({ span: declared.span, origin: 'signature', seen: (0,comment_text/* oneLine */.TN)(text), aspect });
    };
    if (!evidence.some(item => item.aspect === 'presence'))
        seen('presence', declared.name);
    let { type, optional, default: fallback } = made;
    if (type === null && declared.declaredType !== null) {
        type = declared.declaredType;
        seen('type', declared.declaredType);
    }
    if (optional === null && (declared.optional || declared.declaredType !== null)) {
        optional = declared.optional;
        seen('optional', declared.optional ? `${declared.name} may be left out` : `${declared.name} is required`);
    }
    if (fallback === null && declared.defaultText !== null) {
        fallback = declared.defaultText;
        seen('default', declared.defaultText);
    }
    return { ...freeze(made), type, optional, default: fallback, evidence };
}
function freeze(made) {
    return { ...made, evidence: [...made.evidence] };
}

// EXTERNAL MODULE: ./.build/streams/declared/references.js
var references = __webpack_require__(63789);
;// CONCATENATED MODULE: ./.build/streams/declared/summary.js
/** The first sentence of a text, and the rest. */


/** `texts` are the comment's pieces of prose, in order. The summary is `''` where the text begins with a list, a table or code. */
function splitSummary(texts) {
    const [text, ...others] = texts;
    if (text === undefined)
        return { summary: '', description: '' };
    const first = (0,markdown/* readProse */.U)(text, 0, text.length).sentences[0];
    if (first === undefined || first.block === 'item' || first.start !== leading(text)) {
        return { summary: '', description: texts.join('\n\n') };
    }
    // "(… etc.)": what closes a parenthesis belongs to it
    const end = first.end + (/^[)\]"'”’]+[.!?]?/.exec(text.slice(first.end))?.[0].length ?? 0);
    const after = text.slice(end);
    // what begins on a new line keeps its shape, unless its indentation makes it code
    const rest = /^[ \t]*\n/.test(after) && !/^\s*\n(?: {4}|\t)/.test(after) ? (0,declared_tags/* dedentBlock */._A)(after) : after.trim();
    return {
        summary: text.slice(first.start, end).replace(/\s+/g, ' ').trim(),
        description: [rest, ...others].filter(part => part !== '').join('\n\n'),
    };
}
function leading(text) {
    // emphasis marks are masked, so that a sentence may begin after them
    return /^[\s*]*/.exec(text)?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./.build/streams/declared/document-declared.js
/** The `declared` documenter: what the code **says**, in its comments first and its signature where they are silent. */













const ENGINE = 'declared';
/** Tags that say a modifier, by the name that the tag reader gives them. */
const MODIFIER_TAGS = {
    deprecated: 'deprecated',
    async: 'async',
    generator: 'generator',
    private: 'private',
    protected: 'protected',
    readonly: 'readonly',
    abstract: 'abstract',
    static: 'static',
    class: 'class',
    enum: 'enum',
};
/** Tags whose text is part of the description. */
const TEXT_TAGS = new Set(['description', 'classdesc', 'remarks', 'file', 'module']);
/** Code, names with a rule of their own, and text that nobody is meant to read. */
const WITHOUT_REFERENCES = new Set(['example', 'see', 'privateremarks', 'typedef', 'type', 'since']);
/** Pure: the same view, the same documentation. A comment that cannot be read is passed over; nothing throws. */
function documentDeclared(view) {
    let documentation = written.get(view);
    if (documentation === undefined) {
        documentation = write(view);
        written.set(view, documentation);
    }
    return documentation;
}
/** The stream and the drift check read the same comments, and to read them takes longer than anything else about this stream. */
const written = new WeakMap();
function write(view) {
    const names = (0,declared_names/* namesOf */.e)(view);
    const draft = {
        summary: [],
        texts: new Set(),
        parameters: { documented: new Map() },
        typeParameters: new Map(),
        exits: { returns: null, branches: [], throws: [] },
        modifiers: new Map(),
        effects: [],
        examples: [],
        references: (0,references/* collectReferences */.X)(names),
        properties: [],
        since: null,
    };
    const reads = [];
    for (const comment of view.docComments) {
        const read = readDocComment(comment, view.kind, view.name);
        if (read !== null)
            reads.push(read);
    }
    for (const read of reads)
        addComment(draft, view, read);
    // an overload that is deprecated does not make the others so
    if (reads.length > 1 && !reads.every(isDeprecated))
        draft.modifiers.delete('deprecated');
    addSignature(draft, view);
    const members = [...documentMembers(view, draft.references), ...draft.properties];
    const texts = [...draft.texts];
    const text = splitSummary(texts);
    return withoutNoise({
        component: view.id,
        engine: ENGINE,
        summary: draft.summary[0] ?? text.summary,
        description: draft.summary.length > 0 ? texts.join('\n\n') : text.description,
        behaviour: [],
        parameters: parameterList(view, draft.parameters),
        typeParameters: [...draft.typeParameters].map(([name, description]) => ({ name, description })),
        returns: returnDocumentation(view, draft.exits),
        throws: draft.exits.throws,
        callees: (0,declared_names/* calleesOf */.v)(view, names),
        callers: [],
        effects: draft.effects,
        modifiers: [...draft.modifiers.values()],
        examples: draft.examples,
        references: draft.references.all(),
        since: draft.since,
        ...(members.length > 0 ? { members } : {}),
    });
}
function isDeprecated(read) {
    return read.tags.some(tag => tag.name === 'deprecated');
}
function addComment(draft, view, read) {
    const context = {
        callable: isCallable(view.kind) || view.parameters.length > 0,
        parameters: new Set([
            ...view.parameters.map(parameter => parameter.name),
            ...read.tags.flatMap(tag => (tag.name === 'param' && tag.subject !== null ? [tag.subject.text] : [])),
        ]),
    };
    const claims = new Map();
    for (const tag of read.tags) {
        const place = placeOf(tag);
        if (place !== null)
            claims.set(tag, claimsIn(read, tag.prose, place, tag.subject?.text ?? '', context));
    }
    addParameters(draft.parameters, read, tag => claims.get(tag) ?? []);
    const blockClaims = claimsIn(read, read.blockProse, 'description', '', context);
    if (read.block.text !== '')
        addText(draft, read.block.text);
    draft.references.prose(read.comment, read.blockProse, blockClaims);
    for (const tag of read.tags) {
        addTag(draft, view, read, tag);
        if (!WITHOUT_REFERENCES.has(tag.name))
            draft.references.prose(read.comment, tag.prose, claims.get(tag) ?? []);
    }
    // the block's prose comes last: a tag says the same thing more exactly
    for (const tag of read.tags) {
        if (tag.name !== 'param')
            for (const claim of claims.get(tag) ?? [])
                document_declared_addClaim(draft, view, read, claim);
    }
    for (const claim of blockClaims)
        document_declared_addClaim(draft, view, read, claim);
}
/** Where the prose of a tag stands; null for a tag whose prose makes no claims. */
function placeOf(tag) {
    switch (tag.name) {
        case 'param':
            return tag.subject === null ? null : 'param';
        case 'returns':
            return 'returns';
        case 'description':
        case 'classdesc':
        case 'remarks':
            return 'description';
        default:
            return null;
    }
}
function addText(draft, text) {
    if (text !== '')
        draft.texts.add(text);
}
function addTag(draft, view, read, tag) {
    const { comment } = read;
    const modifier = Object.hasOwn(MODIFIER_TAGS, tag.name) ? MODIFIER_TAGS[tag.name] : undefined;
    if (modifier !== undefined) {
        const text = modifier === 'deprecated' ? (0,declared_tags/* dedent */.TW)(tag.body.text) : '';
        addModifier(draft, { name: modifier, holds: true, text, evidence: [(0,comment_text/* seenAt */.dh)(comment, tag.at.start, tag.at.end)] });
        return;
    }
    if (TEXT_TAGS.has(tag.name)) {
        addText(draft, (0,declared_tags/* dedent */.TW)(tag.name === 'module' ? tag.body.text.replace(/^[\w@/.-]+(?=\s|$)\s*(?:[-–—]\s)?/, '') : tag.body.text));
        return;
    }
    switch (tag.name) {
        case 'param':
            return;
        case 'property':
            if (!isCallable(view.kind) && tag.subject !== null)
                draft.properties.push(propertyMember(read, tag));
            return;
        case 'template':
            addTypeParameter(draft, tag);
            return;
        case 'returns':
            addReturns(draft.exits, read, tag);
            return;
        case 'yields':
            addModifier(draft, {
                name: 'generator',
                holds: true,
                text: '',
                evidence: [(0,comment_text/* seenAt */.dh)(comment, tag.at.start, tag.at.end)],
            });
            if (draft.exits.returns === null && tag.body.text !== '')
                addReturns(draft.exits, read, { ...tag, type: null });
            return;
        case 'type':
            if (view.kind === 'accessor')
                addReturns(draft.exits, read, tag);
            return;
        case 'throws':
            addThrowsTag(draft.exits, read, tag);
            return;
        case 'summary':
            if (tag.body.text !== '')
                draft.summary.push(tag.body.text.replace(/\s+/g, ' '));
            return;
        case 'example':
            draft.examples.push(...examplesOf(read, tag));
            return;
        case 'see':
            draft.references.see(comment, tag);
            return;
        case 'since':
            draft.since ??= tag.body.text === '' ? null : (0,comment_text/* oneLine */.TN)(tag.body.text);
            return;
        case 'pure':
        case 'nosideeffects':
            addNoEffects(draft, prose_claims/* IMPURE */.V, null, [(0,comment_text/* seenAt */.dh)(comment, tag.at.start, tag.at.end)]);
            return;
        default:
            // a tag that says nothing which could be checked or published
            return;
    }
}
function addTypeParameter(draft, tag) {
    if (tag.subject === null)
        return;
    const name = tag.subject.text;
    if (!draft.typeParameters.has(name))
        draft.typeParameters.set(name, (0,declared_tags/* dedent */.TW)(tag.body.text));
}
function addModifier(draft, modifier) {
    if (!draft.modifiers.has(modifier.name))
        draft.modifiers.set(modifier.name, modifier);
}
function addNoEffects(draft, kinds, target, evidence) {
    for (const kind of kinds) {
        if (draft.effects.some(effect => effect.kind === kind && effect.target === target))
            continue;
        draft.effects.push({ kind, present: false, target, via: null, evidence });
    }
}
function document_declared_addClaim(draft, view, read, claim) {
    const evidence = [(0,comment_text/* seenAt */.dh)(read.comment, claim.start, claim.end)];
    switch (claim.kind) {
        case 'throws':
            // a tag that names an error says more than a sentence that names none
            if (claim.type === 'Error' && draft.exits.throws.length > 0)
                return;
            addExitClaim(draft.exits, read, claim);
            return;
        case 'throws-nothing':
        case 'branch':
            addExitClaim(draft.exits, read, claim);
            return;
        case 'default':
        case 'values':
            addNamedClaim(draft.parameters, view, read, claim);
            return;
        case 'deprecated':
            addModifier(draft, { name: 'deprecated', holds: true, text: claim.text, evidence });
            return;
        case 'async':
            addModifier(draft, { name: 'async', holds: claim.holds, text: '', evidence });
            return;
        case 'no-effect':
            addNoEffects(draft, claim.effects, claim.target, evidence);
            return;
    }
}
/** Modifiers and type parameters that are declared and that no comment spoke of. */
function addSignature(draft, view) {
    for (const modifier of (0,declared_modifiers/* declaredModifiers */.D)(view))
        addModifier(draft, modifier);
    for (const name of view.typeParameters)
        if (!draft.typeParameters.has(name))
            draft.typeParameters.set(name, '');
}

;// CONCATENATED MODULE: ./.build/streams/declared/index.js



/***/ }),

/***/ 55458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readProse)
});

;// CONCATENATED MODULE: ./.build/streams/declared/inlines.js
/** What stands in a line of prose without being prose: code spans and inline tags. Linear in the text. */
/** Longer ones are taken for text, which bounds the work on braces that are never closed. */
const INLINE_TAG_LIMIT = 400;
const INLINE_TAG_DEPTH = 4;
const INLINE_TAG = /^\{@([A-Za-z]+)\b/;
/** Adds the code spans and inline tags between `start` and `end`, in order. */
function inlinesOf(text, start, end, found) {
    if (!/[`{<]/.test(text.slice(start, end)))
        return;
    const runs = backtickRuns(text, start, end);
    let at = start;
    while (at < end) {
        const char = text[at];
        if (char === '`') {
            const close = runs.closing(at);
            const size = runs.size(at);
            if (close === undefined) {
                at += Math.max(1, size);
                continue;
            }
            found.push(codeSpan(text, at, at + size, close, close + size));
            at = close + size;
            continue;
        }
        if (char === '{' && text[at + 1] === '@') {
            const tag = inlineTagAt(text, at, end);
            if (tag !== null) {
                found.push(tag);
                at = tag.end;
                continue;
            }
        }
        if (char === '<' && text.startsWith('<code>', at)) {
            const length = text.slice(at, Math.min(end, at + INLINE_TAG_LIMIT)).indexOf('</code>');
            if (length > 0) {
                const close = at + length;
                found.push(codeSpan(text, at, at + 6, close, close + 7));
                at = close + 7;
                continue;
            }
        }
        at++;
    }
}
function codeSpan(text, start, from, to, end) {
    const inside = text.slice(from, to);
    const codeStart = from + inside.length - inside.trimStart().length;
    return { kind: 'code', start, end, code: inside.replace(/\s+/g, ' ').trim(), codeStart };
}
function backtickRuns(text, start, end) {
    const sizes = new Map();
    const bySize = new Map();
    for (let at = text.indexOf('`', start); at >= 0 && at < end;) {
        let stop = at;
        while (stop < end && text[stop] === '`')
            stop++;
        const size = stop - at;
        sizes.set(at, size);
        const same = bySize.get(size);
        if (same === undefined)
            bySize.set(size, [at]);
        else
            same.push(at);
        at = text.indexOf('`', stop);
    }
    const cursor = new Map();
    return {
        size: at => sizes.get(at) ?? 1,
        closing: at => {
            const size = sizes.get(at);
            if (size === undefined)
                return undefined;
            const same = bySize.get(size) ?? [];
            let next = cursor.get(size) ?? 0;
            while (next < same.length && (same[next] ?? 0) <= at)
                next++;
            cursor.set(size, next);
            return same[next];
        },
    };
}
function inlineTagAt(text, at, end) {
    const limit = Math.min(end, at + INLINE_TAG_LIMIT);
    let depth = 0;
    let close = -1;
    for (let index = at; index < limit; index++) {
        const char = text[index];
        if (char === '{') {
            if (++depth > INLINE_TAG_DEPTH)
                return null;
        }
        else if (char === '}' && --depth === 0) {
            close = index;
            break;
        }
    }
    if (close < 0)
        return null;
    const head = INLINE_TAG.exec(text.slice(at, Math.min(close, at + 40)));
    if (head === null)
        return null;
    const tag = head[1] ?? '';
    const bodyStart = at + head[0].length;
    const body = text.slice(bodyStart, close);
    const lead = body.length - body.trimStart().length;
    const { target, label } = splitTarget(body.trim());
    const bracket = target !== '' && label === '' ? labelBefore(text, at) : null;
    return {
        kind: 'tag',
        start: bracket?.start ?? at,
        end: close + 1,
        tag: tag.toLowerCase(),
        target,
        label: (bracket?.label ?? label).replace(/\s+/g, ' '),
        targetStart: bodyStart + lead,
    };
}
function splitTarget(body) {
    const pipe = body.indexOf('|');
    if (pipe >= 0)
        return { target: body.slice(0, pipe).trim(), label: body.slice(pipe + 1).trim() };
    const space = body.search(/\s/);
    if (space < 0)
        return { target: body, label: '' };
    return { target: body.slice(0, space), label: body.slice(space + 1).trim() };
}
function labelBefore(text, at) {
    if (text[at - 1] !== ']')
        return null;
    const before = text.slice(Math.max(0, at - 200), at - 1);
    const open = before.lastIndexOf('[');
    const label = open < 0 ? '' : before.slice(open + 1);
    return label === '' || /\n\n|[\]`{]/.test(label) ? null : { start: at - 1 - label.length - 1, label };
}

;// CONCATENATED MODULE: ./.build/streams/declared/markdown.js
/**
 * The little of Markdown that matters for reading claims out of prose: what is code, what is a link, where sentences begin and
 * end. A range of text is *masked* (same length, code and links blanked out, line breaks as spaces), so that a pattern can
 * never match inside code and its offsets still hold.
 */

/** Stands for every character inside a code span or inline tag; the first and last character become back-ticks. */
const CODE_FILL = '\ue000';
const ITEM_LINE = /^\s*(?:[-+*]\s|\d{1,9}[.)]\s|>|#{1,6}\s|\|)/;
const EXAMPLE_HEADING = /^\s*(?:#{1,6}\s*|\*\*|__)(?:examples?|usages?|demo|recipes?)\b/i;
const HEADING = /^\s*(?:#{1,6}\s|(?:\*\*|__)[^*_]{1,80}(?:\*\*|__):?\s*$)/;
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|resp|incl|[a-z])\.$/i;
/** Reads `text` from `start` to `end`. Linear; never throws. */
function readProse(text, start, end) {
    const lines = linesOf(text, start, end);
    const { fences, rest } = takeFences(text, lines);
    const paragraphs = paragraphsOf(text, rest);
    const inlines = [];
    for (const paragraph of paragraphs)
        inlinesOf(text, paragraph.start, paragraph.end, inlines);
    const masked = maskOf(text, start, end, fences, inlines);
    const sentences = [];
    for (const paragraph of paragraphs)
        sentences.push(...sentencesOf(text, masked, start, paragraph));
    return { start, masked, inlines, fences, sentences };
}
function maskOf(text, start, end, fences, inlines) {
    const parts = [];
    let at = start;
    let fence = 0;
    for (const inline of [...inlines, null]) {
        const stop = inline?.start ?? end;
        for (let next = fences[fence]; next !== undefined && next.end <= stop; next = fences[++fence]) {
            parts.push(text.slice(at, next.start), ' '.repeat(next.end - next.start));
            at = next.end;
        }
        parts.push(text.slice(at, stop));
        if (inline !== null)
            parts.push('`', CODE_FILL.repeat(Math.max(0, inline.end - inline.start - 2)), '`');
        at = inline?.end ?? end;
    }
    return parts.join('').replace(/[\n\t*]/g, ' ');
}
function linesOf(text, start, end) {
    const lines = [];
    for (let at = start; at <= end;) {
        const found = text.indexOf('\n', at);
        const stop = found < 0 || found > end ? end : found;
        lines.push({ start: at, end: stop });
        at = stop + 1;
    }
    return lines;
}
function takeFences(text, lines) {
    const fences = [];
    const rest = [[]];
    const closers = closingFences(text, lines);
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index];
        if (line === undefined)
            break;
        const opening = fenceAt(text, line);
        const closer = opening === null ? undefined : closers(opening, index);
        const last = closer === undefined ? undefined : lines[closer];
        if (opening === null || closer === undefined || last === undefined) {
            rest[rest.length - 1]?.push(line);
            continue;
        }
        const codeStart = Math.min(line.end + 1, last.start);
        const codeEnd = Math.max(codeStart, last.start - 1);
        const code = text.slice(codeStart, codeEnd);
        const { start, language } = opening;
        const indent = indentBefore(text, start);
        fences.push({ start, end: last.end, indent, language, code, codeStart, codeEnd });
        rest.push([]);
        index = closer;
    }
    return { fences, rest };
}
/** Spaces between the line's beginning, which may lie before the range that is read, and `at`. */
function indentBefore(text, at) {
    let start = at;
    while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t'))
        start--;
    return start === 0 || text[start - 1] === '\n' ? at - start : 0;
}
function fenceAt(text, line) {
    let at = line.start;
    while (at < line.end && (text[at] === ' ' || text[at] === '\t'))
        at++;
    const mark = text[at];
    if (mark !== '`' && mark !== '~')
        return null;
    let size = 0;
    while (at + size < line.end && text[at + size] === mark)
        size++;
    if (size < 3)
        return null;
    const info = text.slice(at + size, line.end).trim();
    // three back-ticks, text and back-ticks again on one line are a code span
    if (mark === '`' && info.includes('`'))
        return null;
    return { start: at, mark, size, language: (info.split(/[\s,{]/, 1)[0] ?? '').toLowerCase() };
}
/** Finds the line that closes a fence, among the next bare marks: a fence that is never closed costs no more than that. */
function closingFences(text, lines) {
    const marks = [];
    for (const [index, line] of lines.entries()) {
        const fence = fenceAt(text, line);
        if (fence !== null && fence.language === '')
            marks.push({ index, mark: fence.mark, size: fence.size });
    }
    let next = 0;
    return (opening, index) => {
        while (next < marks.length && (marks[next]?.index ?? 0) <= index)
            next++;
        for (let at = next; at < Math.min(marks.length, next + 64); at++) {
            const mark = marks[at];
            if (mark !== undefined && mark.mark === opening.mark && mark.size >= opening.size)
                return mark.index;
        }
        return undefined;
    };
}
/** Paragraphs, list items, table rows. Lines indented by four after a blank line are code and left out. */
function paragraphsOf(text, groups) {
    const paragraphs = [];
    let inExample = false;
    for (const [nth, group] of groups.entries()) {
        let open = null;
        let blankBefore = nth > 0;
        let inList = false;
        const close = () => {
            if (open !== null)
                paragraphs.push(open);
            open = null;
        };
        for (const line of group) {
            const content = text.slice(line.start, line.end);
            if (content.trim() === '') {
                close();
                blankBefore = true;
                continue;
            }
            const isItem = ITEM_LINE.test(content);
            if (EXAMPLE_HEADING.test(content))
                inExample = true;
            else if (HEADING.test(content))
                inExample = false;
            if (blankBefore && !isItem && !/^\s/.test(content))
                inList = false;
            const indented = /^(?: {4}|\t)/.test(content);
            if (blankBefore && indented && !inList && paragraphs.length > 0)
                continue;
            if (isItem) {
                close();
                inList = true;
                open = { start: line.start, end: line.end, block: 'item' };
            }
            else if (open === null) {
                open = { start: line.start, end: line.end, block: inList || inExample ? 'item' : 'paragraph' };
            }
            else {
                open = { ...open, end: line.end };
            }
            blankBefore = false;
        }
        close();
    }
    return paragraphs;
}
function sentencesOf(text, masked, base, paragraph) {
    const sentences = [];
    const push = (from, to) => {
        while (from < to && masked[from - base] === ' ')
            from++;
        while (to > from && masked[to - 1 - base] === ' ')
            to--;
        if (to > from)
            sentences.push({ start: from, end: to, block: paragraph.block });
    };
    let from = paragraph.start;
    if (paragraph.block === 'item') {
        const marker = /^\s*(?:[-+*]|\d{1,9}[.)]|>+|#{1,6}|\|)\s*/.exec(text.slice(from, Math.min(paragraph.end, from + 80)));
        from += marker?.[0].length ?? 0;
    }
    const mark = /[.!?]/g;
    mark.lastIndex = from - base;
    for (let found = mark.exec(masked); found !== null; found = mark.exec(masked)) {
        const at = found.index + base;
        if (at >= paragraph.end)
            break;
        if (!endsSentence(masked, found.index))
            continue;
        push(from, at + 1);
        from = at + 1;
    }
    push(from, paragraph.end);
    return sentences.flatMap(sentence => splitAtVerb(masked, base, sentence));
}
/** "The node Returns `null` if …": a sentence whose full stop was forgotten. */
function splitAtVerb(masked, base, sentence) {
    const text = masked.slice(sentence.start - base, sentence.end - base);
    const found = /[\w`)] +(?=(?:Returns|Throws|Defaults to) +[a-z`'"\d])/.exec(text);
    if (found === null)
        return [sentence];
    // within quotation marks it is somebody else's sentence
    if ((text.slice(0, found.index).match(/["“”]/g)?.length ?? 0) % 2 === 1)
        return [sentence];
    const middle = sentence.start + found.index;
    return [
        { ...sentence, end: middle + 1 },
        { ...sentence, start: middle + found[0].length },
    ];
}
function endsSentence(masked, at) {
    let next = at + 1;
    while (masked[next] === ')' || masked[next] === '"' || masked[next] === "'")
        next++;
    if (masked[next] !== ' ')
        return next >= masked.length;
    while (masked[next] === ' ')
        next++;
    const follows = masked[next];
    if (follows === undefined)
        return true;
    if (!/[\p{Lu}\p{Lo}`"'([<{\d]/u.test(follows))
        return false;
    return !ABBREVIATION.test(masked.slice(Math.max(0, at - 8), at + 1));
}


/***/ }),

/***/ 69487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf),
/* harmony export */   v: () => (/* binding */ calleesOf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97006);
/* harmony import */ var _comment_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12128);
/**
 * What a written name stands for, by scopes and imports alone: no types. A name that this cannot settle is left open, never
 * guessed.
 */


function namesOf(view) {
    // many components ask for nothing
    let scope = null;
    return {
        resolve: path => {
            scope ??= scopeOf(view);
            return resolvePath(view, scope, path);
        },
    };
}
/** The view's arrays are shared by all components of a file: so are the tables made of them. */
const importTables = new WeakMap();
const siblingTables = new WeakMap();
const exportTables = new WeakMap();
function scopeOf(view) {
    const ownerId = view.kind === 'class' || view.kind === 'variable' ? view.id : view.parent;
    const prefix = ownerId?.includes('#') ? `${ownerId}.` : null;
    const owner = ownerId === null ? '' : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(ownerId);
    const isMember = ({ component }) => prefix !== null && component.startsWith(prefix);
    return {
        top: name => firstOf(view.siblings, name, sibling => !isMember(sibling)),
        member: name => firstOf(view.siblings, name, isMember),
        imports: importsOf(view.imports),
        owner,
    };
}
function firstOf(siblings, name, accepts) {
    for (const list of siblings) {
        let table = siblingTables.get(list);
        if (table === undefined) {
            table = Map.groupBy(list, sibling => sibling.name);
            siblingTables.set(list, table);
        }
        const found = table.get(name)?.find(accepts);
        if (found !== undefined)
            return found.component;
    }
    return undefined;
}
function importsOf(facts) {
    const known = importTables.get(facts);
    if (known !== undefined)
        return known;
    const table = new Map();
    for (const fact of facts)
        for (const name of fact.names)
            table.set(name.local, { fact, imported: name.imported });
    importTables.set(facts, table);
    return table;
}
function resolvePath(view, scope, path) {
    const [root, second] = path;
    if (root === undefined)
        return null;
    if (root === 'this')
        return path.length === 2 ? found(scope.member(second ?? '')) : null;
    if (root === 'super')
        return path.length === 1 ? baseClass(view, scope) : null;
    if (path.length === 2 && root === scope.owner)
        return found(scope.member(second ?? ''));
    const imported = scope.imports.get(root);
    if (imported !== undefined)
        return resolveImported(view, imported, path);
    return path.length === 1 ? found(scope.top(root)) : null;
}
function resolveImported(view, { fact, imported }, path) {
    const [, second] = path;
    if (fact.resolved === null || path.length > (imported === '*' ? 2 : 1))
        return null;
    // what CommonJS hands over as a whole (`const f = require('./f')`) is called itself
    const name = imported === '*' ? (second ?? 'default') : imported;
    const component = exportedOf(view.exportsOf(fact.resolved)).get(name) ?? null;
    return component === null ? null : { component, through: fact };
}
/** By name, the first of each. */
function exportedOf(exported) {
    let table = exportTables.get(exported);
    if (table === undefined) {
        table = new Map(exported.toReversed().map(({ name, component }) => [name, component]));
        exportTables.set(exported, table);
    }
    return table;
}
function baseClass(view, scope) {
    const written = view.extends[0]?.replace(/<.*$/s, '').trim();
    if (written === undefined || view.parent === null)
        return null;
    return resolvePath(view, { ...scope, member: () => undefined }, written.split('.'));
}
function found(component) {
    return component === undefined ? null : { component, through: null };
}
const PATH = /^(new )?([\p{ID_Start}$_#][\p{ID_Continue}$]*(?:\.[\p{ID_Start}$_#][\p{ID_Continue}$]*)*)$/u;
/** The callees that the bare text of the calls names, in the order of their first call. */
function calleesOf(view, names) {
    const shadowed = new Set(view.parameters.map(parameter => parameter.name));
    const callees = new Map();
    for (const call of view.callTexts) {
        if (call.text.length > 200)
            continue;
        const match = PATH.exec(call.text
            .replace(/\?\.|\s*\.\s*/g, '.')
            .replace(/!/g, '')
            .replace(/\s+/g, ' ')
            .trim());
        const path = match?.[2]?.split('.') ?? [];
        if (path[0] === undefined || shadowed.has(path[0]))
            continue;
        const resolved = names.resolve(path);
        if (resolved === null)
            continue;
        let evidence = callees.get(resolved.component);
        if (evidence === undefined) {
            evidence = resolved.through === null ? [] : [importEvidence(resolved.through)];
            callees.set(resolved.component, evidence);
        }
        evidence.push({ span: call.span, origin: 'body', seen: (0,_comment_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(call.text) });
    }
    return [...callees].map(([component, evidence]) => ({
        component,
        callType: null,
        purpose: '',
        evidence: [...evidence.filter(item => item.origin === 'body'), ...evidence.filter(item => item.origin !== 'body')],
    }));
}
function importEvidence(fact) {
    return { span: fact.span, origin: 'import', seen: `from '${fact.specifier}'` };
}


/***/ }),

/***/ 77703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ IMPURE),
  f: () => (/* binding */ proseClaims)
});

// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
;// CONCATENATED MODULE: ./.build/streams/declared/prose-patterns.js
/**
 * The patterns of `prose-claims.ts`. They run on one masked sentence (code spans and links are a back-tick, fill characters, a
 * back-tick), so they are short, anchored where they can be, and never nest a repetition inside another over the same text.
 */
/** A code span or a link. */
const CODE = '`\\ue000*`';
/** The documented thing itself, where the sentence names it. */
const SELF = '(?:(?:this|the) (?:function|method|constructor|call|getter|setter|accessor|hook|helper) )?';
const IF = '(?:if|when|whenever|unless|in case)';
/** Where a clause ends. */
const STOP = '(?=\\s*(?:[.;!)]|$|\\s[-–—]\\s|,\\s*(?:but|instead|it|so|and)\\b))';
const NULLISH = `(?:null|undefined|${CODE})`;
const NULLISH_2 = `(?<value>${NULLISH})(?:\\s*(?:or|/)\\s*(?<second>${NULLISH}))?`;
const ERROR = `(?:(?:an?|the)\\s+)?(?<type>${CODE}|[A-Z]\\w*(?:Error|Exception)\\b|(?:error|exception|Error)\\b)(?:\\s+(?:error|exception)\\b)?`;
/** Words that make what follows a statement about something else, or a supposition. */
const ABOUT_OTHERS = /\b(?:if|when|whether|unless|until|that|which|who|whose|where|while|because|callback|handler|listener|predicate|iteratee|fn|function|unlike|instead of|rather than|should|must|could|would|might|may|can|cannot|not|never|no longer|previously|formerly|used to|try|catch|ensure)\b/i;
/** Words before "or null" that could own the null: "an array of values or null", "is null or undefined". */
const OWNS_NULLISH = /\b(?:is|are|was|be|been|being|equals?|equal|contains?|containing|than|non|without|either|both|between|neither|nor|except|excluding|every|all|any|null|undefined|nullish|tests?|checks?|falsy|truthy)\b|[-!=]\s*$/i;
const LOOSE_NOUN = /\b(?:array|list|map|iterator|iterable|generator|pair|tuple|record|set|object|promise|observable|to|with|of|for)\b/i;
/** The same for "the node, or null if …", where a function or a promise may be what comes back. */
const OTHER_CLAUSE = /\b(?:if|when|whether|unless|until|that|which|who|whose|where|while|because|returns|returning|yields|resolves|resolving|instead of|rather than|should|must|could|would|might|may|can|cannot|not|never|no longer|previously|used to)\b/i;
const THROWS = [
    // "Throws a RangeError if …", "This method will throw an error when …"
    {
        pattern: new RegExp(`^${SELF}(?:(?:will|also|always)\\s+)*throws?\\s+${ERROR},?\\s+(?<if>${IF})\\b`, 'i'),
        compound: false,
    },
    // "Throws if …"
    { pattern: new RegExp(`^${SELF}(?:(?:will|also)\\s+)*throws?,?\\s+(?<if>${IF})\\b`, 'i'), compound: false },
    // "A RangeError is thrown if …"
    { pattern: new RegExp(`^${ERROR}\\s+(?:is|will\\s+be|gets)\\s+thrown,?\\s+(?<if>${IF})\\b`, 'i'), compound: false },
    // "Rejects with a RangeError if …"
    {
        pattern: new RegExp(`^${SELF}(?:will\\s+)?rejects\\s+(?:with\\s+${ERROR}\\s+)?(?<if>${IF})\\b`, 'i'),
        compound: false,
    },
    // "Throws a RangeError."
    {
        pattern: new RegExp(`^${SELF}(?:(?:will|also|always)\\s+)*throws\\s+${ERROR}\\s*(?:[.!]|$)`, 'i'),
        compound: false,
    },
    // "Finds the item, or throws an error if …"
    {
        pattern: new RegExp(`(?:,\\s*|\\s+)(?:or|and)\\s+(?:will\\s+)?throws\\s+${ERROR}\\s+(?<if>${IF})\\b`, 'i'),
        compound: true,
    },
    { pattern: new RegExp(`(?:,\\s*|\\s+)(?:or|and)\\s+throws\\s+(?<if>${IF})\\b`, 'i'), compound: true },
];
const NO_THROW = "(?:never|does not|doesn['’]t|do not|will not|won['’]t|will never)\\s+throws?";
const NEVER_THROWS = [
    {
        pattern: new RegExp(`^${SELF}(?:it\\s+)?${NO_THROW}(?:\\s+(?:an?\\s+|any\\s+)?(?:errors?|exceptions?))?${STOP}`, 'i'),
        compound: false,
    },
    {
        pattern: new RegExp(`,?\\s+(?:and|but)\\s+never\\s+throws(?:\\s+(?:an?\\s+|any\\s+)?(?:errors?|exceptions?))?${STOP}`, 'i'),
        compound: true,
    },
];
/** "Returns null if …"; in `@returns` the verb may be missing. */
const RETURNS_NULLISH = [
    {
        pattern: new RegExp(`^${SELF}(?:(?:will|also)\\s+)*returns?\\s+${NULLISH_2},?\\s+(?<if>${IF}|for)\\b`, 'i'),
        places: ['description', 'returns'],
    },
    { pattern: new RegExp(`^${NULLISH_2},?\\s+(?<if>${IF})\\b`, 'i'), places: ['returns'], anywhere: true },
    {
        pattern: new RegExp(`^otherwise,?\\s+(?:it\\s+)?returns\\s+${NULLISH_2}\\s*(?:[.;]|$)`, 'i'),
        places: ['description', 'returns'],
    },
];
/** "Returns the node, or null if …". `before` is what stands between. */
const RETURNS_OR_NULLISH = [
    {
        pattern: new RegExp(`^${SELF}(?:will\\s+)?returns?\\s+(?<before>[^.;]*?)(?<comma>,?)\\s+or\\s+(?:returns\\s+)?(?<value>${NULLISH})\\s+(?<if>if|when|otherwise|in case)\\b`, 'i'),
        places: ['description', 'returns'],
    },
    {
        pattern: new RegExp(`^${SELF}(?:will\\s+)?returns?\\s+(?<before>[^.;]*?)(?<comma>[,;]?)\\s+(?:otherwise|else)\\s+(?:returns\\s+)?(?<value>${NULLISH})\\s*(?:[.;]|$)`, 'i'),
        places: ['description', 'returns'],
    },
    {
        pattern: new RegExp(`^${SELF}(?:will\\s+)?returns?\\s+(?<before>[^.;]*?)(?<comma>[,;]?)\\s+(?:(?:or|and)\\s+)?(?<value>${NULLISH})\\s+(?<if>otherwise)\\s*(?:[.;]|$)`, 'i'),
        places: ['description', 'returns'],
    },
    {
        pattern: new RegExp(`^(?<before>[^.;]*?)(?<comma>[,;]?)\\s+(?:(?:or|and)\\s+)?(?<value>${NULLISH})\\s+(?<if>otherwise)\\s*(?:[.;]|$)`, 'i'),
        places: ['returns'],
    },
    {
        pattern: new RegExp(`^(?<before>[^.;]*?)(?<comma>,?)\\s+or\\s+(?:returns\\s+)?(?<value>${NULLISH})\\s+(?<if>if|when|otherwise|in case)\\b`, 'i'),
        places: ['returns'],
    },
    {
        pattern: new RegExp(`^(?<before>[^.;]*?)(?<comma>,?)\\s+or\\s+(?<value>${NULLISH})\\s*(?:[.;]|$)`, 'i'),
        places: ['returns'],
    },
    {
        pattern: new RegExp(`^(?<before>[^.;]*?)(?<comma>[,;]?)\\s+(?:otherwise|else)\\s+(?<value>${NULLISH})\\s*(?:[.;]|$)`, 'i'),
        places: ['returns'],
    },
];
/** "Never returns null." */
const NEVER_RETURNS = [
    {
        pattern: new RegExp(`^${SELF}(?:it\\s+)?(?:never|does not|doesn['’]t|will not|won['’]t|will never)\\s+returns?\\s+${NULLISH_2}${STOP}`, 'i'),
        places: ['description', 'returns'],
    },
    { pattern: new RegExp(`(?:^|,\\s*)(?:is\\s+)?never\\s+${NULLISH_2}${STOP}`, 'i'), places: ['returns'] },
];
/** A value that can be compared with a default in code. */
const VALUE = `(?<literal>${CODE}|-?(?:0x[\\da-f]+|\\d[\\d_]*(?:\\.\\d+)?(?:e[+-]?\\d+)?)n?(?![\\w%])|"[^"\\s]{0,60}"|'[^'\\s]{0,60}'|(?:true|false|null|undefined|NaN|Infinity)\\b|\\[\\]|\\{\\})`;
/** What follows a default may explain it, but not take it back: "(5 minutes)", "if omitted", not "or `x` in production". */
const AFTER_VALUE = /^\s*(?:\((?!or\b)[^)]{0,80}\)\s*)?(?:$|[.;)\]]|[-–—]\s|,(?!\s*(?:or|unless|except|otherwise|but|then|depending|when|if|on|in|for)\b)|(?:if|when)\s+(?:omitted|not|unspecified|unset|undefined|none|no)\b(?![^.]*\bor\s)|and\s+(?:must|should|cannot|is)\b)/i;
/** In the prose of a parameter. */
const DEFAULT = [
    {
        pattern: new RegExp(`\\b(?:which\\s+)?defaults?\\s+to\\s*:?\\s*${VALUE}`, 'gi'),
        before: /(?:^|[.,;:([–—]|\s-|\b(?:and|it|omitted|unspecified|unset|undefined|provided|given|specified|passed|optional)|(?:^|[.,;(]\s*)this(?:\s+(?:parameter|argument|option|value))?|(?:^|[.,;(]\s*)the\s+(?:parameter|argument|option|value)|\{own\})\s*$/i,
    },
    {
        pattern: new RegExp(`\\bdefault(?:\\s+value)?\\s*(?:\\bis|=|:)\\s*${VALUE}`, 'gi'),
        before: /(?:^|[.,;:([–—]|\s-|[.,;:([–—]\s*(?:the|its)|^(?:the|its))\s*$/i,
    },
    { pattern: new RegExp(`\\bdefaults?\\s+${VALUE}(?=\\s*[)\\],;])`, 'gi'), before: /[([]\s*$/ },
    { pattern: new RegExp(`${VALUE}\\s+by\\s+default(?=\\s*[)\\]])`, 'gi'), before: /[([]\s*$/ },
];
/** In other prose, where the parameter is named: "`limit` defaults to `5`". */
const SUBJECT_DEFAULT = [
    new RegExp(`^(?:the\\s+)?(?<name>${CODE})\\s+(?:(?:parameter|argument|option)\\s+)?defaults\\s+to\\s+${VALUE}`, 'i'),
    new RegExp(`^(?:the\\s+)?default\\s+(?:value\\s+)?(?:of\\s+|for\\s+)?(?:the\\s+)?(?<name>${CODE})\\s+(?:(?:parameter|argument|option)\\s+)?is\\s+${VALUE}`, 'i'),
];
const ITEM = `(?:${CODE}|"[^"\\s]{1,40}"|'[^'\\s]{1,40}'|\\d+\\b)`;
const LIST = `(?<list>${ITEM}(?:\\s*(?:,\\s*(?:(?:or|and)\\s+)?|\\s(?:or|and)\\s+|\\|\\s*)${ITEM}){1,30})(?=\\s*(?:$|[.;)]))`;
const ONE_OF = '(?:either|(?:exactly\\s+)?one\\s+of|any\\s+(?:one\\s+)?of)(?:\\s+the\\s+(?:following|values|strings))?(?:\\s+values)?\\s*:?';
/** "one of `a`, `b` or `c`". */
const VALUES = [
    {
        pattern: new RegExp(`(?:^|[:(,–—]\\s*|\\s-\\s+|\\b(?:must|can|may|should|has\\s+to|is)\\s+(?:be\\s+)?)${ONE_OF}\\s*${LIST}`, 'i'),
        named: false,
    },
    {
        pattern: new RegExp(`^(?:the\\s+)?(?<name>${CODE})\\s+(?:must|can|may|should)\\s+be\\s+${ONE_OF}\\s*${LIST}`, 'i'),
        named: true,
    },
    // "when `mode` is `'fast'`"
    {
        pattern: new RegExp(`\\b(?:if|when|whenever|unless)\\s+(?:the\\s+)?(?<name>${CODE})\\s+(?:is|equals|===?)\\s+(?:set\\s+to\\s+)?(?<list>${CODE})(?!\\s+or\\b)`, 'i'),
        named: true,
        quoted: true,
        single: true,
    },
    // without "one of", only what the author wrote as strings
    {
        pattern: new RegExp(`(?:^|[:(–—]\\s*|\\b(?:must|can|may|should)\\s+be\\s+)${LIST}`, 'i'),
        named: false,
        quoted: true,
    },
];
/** An item of a list that begins with a string: "- `'fast'`: quickly". */
const LISTED = new RegExp(`^(?<list>${CODE}|"[^"\\s]{1,40}"|'[^'\\s]{1,40}')(?=\\s*(?:$|[:.,;(–—-]))`);
const THING = '(?:function|method|class|property|field|option|module|api|component|type|interface|constant|hook|accessor|getter|setter|constructor|enum|helper|variable)';
const DEPRECATED = [
    /^\[?deprecated\]?\s*(?:[:,;!—–.]|-\s|in\s+favou?r\b|since\b|as\s+of\b|use\b|and\s+will\b|$)/i,
    new RegExp(`^(?:this|the)\\s+${THING}\\s+(?:is|has\\s+been)\\s+(?:now\\s+)?deprecated\\b(?!\\s+(?:if|when|for|on|in\\s+(?!favou?r)))`, 'i'),
];
/** "Asynchronously" is also said of what only hands something to a scheduler, a stream or a listener. */
const NOT_A_PROMISE = /\b(?:subscri\w*|observ\w*|emit\w*|events?|listen\w*|streams?|schedul\w*|queues?|timers?|callbacks?|notif\w*|dispatch\w*|effects?|fibers?|workers?|messages?|generators?|iterat\w*)\b/i;
const SYNC_RULES = [
    { pattern: /^asynchronously\s/i, holds: true },
    { pattern: /^(?:this|the)\s+(?:function|method|call)\s+is\s+async(?:hronous)?\s*(?:[.,;]|and\b|$)/i, holds: true },
    { pattern: /^async(?:hronous)?\s+(?:version|variant|counterpart|equivalent)\s+of\b/i, holds: true },
    { pattern: /^synchronously\s/i, holds: false },
    { pattern: /^(?:this|the)\s+(?:function|method|call)\s+is\s+sync(?:hronous)?\s*(?:[.,;]|and\b|$)/i, holds: false },
    { pattern: /^sync(?:hronous)?\s+(?:version|variant|counterpart|equivalent)\s+of\b/i, holds: false },
];
const A_PROMISE = `an?\\s+(?:new\\s+)?(?:promise\\b|(?<code>${CODE})(?!\\s+of\\b))`;
/** "Returns a promise …": what comes next must not make it depend on something. */
const UNCONDITIONAL = '(?!\\s*,?\\s*(?:or|if|when|unless|only|for|in)\\b)';
const PROMISE = [
    { pattern: new RegExp(`^${SELF}returns?\\s+${A_PROMISE}${UNCONDITIONAL}`, 'i'), places: ['description', 'returns'] },
    {
        pattern: /^(?:an?\s+)?(?:new\s+)?promise\s+(?:that|which|resolving|resolved|fulfilled|for\s+the)\b/i,
        places: ['returns'],
    },
];
/** "does not modify `x`", "without mutating the original array". */
const MODIFIES = new RegExp(`(?:^|[.,;]\\s*|\\s(?:and|but)\\s+)${SELF}(?:it\\s+)?(?:does not|doesn['’]t|never|will not|won['’]t|without)\\s+(?:modif(?:y|ies|ying)|mutat(?:e|es|ing)|chang(?:e|es|ing)|alter(?:s|ing)?)\\s+(?:the\\s+)?(?<target>${CODE}|(?:original|input|given|passed|source|provided)\\s+(?:array|object|value|list|map|set|collection|argument|data|node|string)s?\\b|(?:input|original)\\b)(?!\\s+(?:if|when|unless)\\b)`, 'i');
const PURE = [
    /^(?:(?:this|it)\s+is\s+)?a\s+pure\s+function\b(?!\s+(?:that\s+returns|if|when))/i,
    /^pure\s+function\s*(?:[.,;:]|that\b|which\b|to\b|$)/i,
    /^(?:this|the)\s+(?:function|method)\s+is\s+pure\s*(?:[.,;]|and\b|$)/i,
    /^(?:(?:this|the)\s+(?:function|method)\s+)?has\s+no\s+side[- ]effects?\s*(?:[.,;]|$)/i,
];

;// CONCATENATED MODULE: ./.build/streams/declared/prose-claims.js
/**
 * Claims inside prose: sentences like "Throws a `RangeError` if …" or "defaults to `5`". A sentence that merely *could* be
 * read as a claim is not one: a wrong claim becomes a false alarm, which is worse than a missed one. So every rule wants the
 * sentence to be about the documented thing itself, and gives up on negations, hypotheticals and relative clauses.
 */


/** Longer sentences are lists or tables; the limit also bounds the work of a pattern. */
const SENTENCE_LIMIT = 500;
const WHEN_LIMIT = 160;
/** What "pure" excludes. Caches and clocks are left out: authors disagree about them. */
const IMPURE = ['writes-this', 'writes-parameter', 'file-system', 'network', 'process'];
const VERB = /^(?:[A-Z][a-z]+(?:s|es)\b|(?:Get|Set|Find|Return|Read|Parse|Create|Add|Remove|Assert|Check|Validate|Resolve|Load)\b)/;
/** All claims of a range of prose, in order. */
function proseClaims(text, prose, context) {
    const claims = [];
    let first = true;
    for (const sentence of prose.sentences) {
        const begins = first;
        first = false;
        if (sentence.end - sentence.start > SENTENCE_LIMIT)
            continue;
        const masked = prose.masked.slice(sentence.start - prose.start, sentence.end - prose.start);
        if (sentence.block === 'item') {
            if (context.place === 'param')
                addListed({ masked, at: sentence.start, text, context, first: begins }, claims);
            continue;
        }
        claims.push(...claimsOf({ masked, at: sentence.start, text, context, first: begins }));
    }
    return claims;
}
function claimsOf(reading) {
    switch (reading.context.place) {
        case 'param':
            return [...parameterDefaults(reading), ...possibleValues(reading)];
        case 'returns':
            return reading.context.callable ? [...branches(reading), ...promises(reading)] : [];
        case 'description': {
            const claims = [...namedDefaults(reading), ...possibleValues(reading), ...deprecations(reading)];
            if (!reading.context.callable)
                return claims;
            claims.push(...errors(reading), ...branches(reading), ...promises(reading), ...synchrony(reading), ...noEffects(reading));
            return claims;
        }
    }
}
/** "Return null when …" further down tells somebody else what to do: the implementer of a callback, the reader of an example. */
function instructsOthers(reading) {
    return !reading.first && /^(?:return|throw|reject)\b/i.test(reading.masked);
}
function errors(reading) {
    if (instructsOthers(reading))
        return [];
    for (const { pattern, compound } of NEVER_THROWS) {
        const match = pattern.exec(reading.masked);
        if (match !== null && (!compound || aboutItself(reading.masked.slice(0, match.index)))) {
            return [{ kind: 'throws-nothing', ...range(reading, match.index, match[0].length) }];
        }
    }
    for (const { pattern, compound } of THROWS) {
        const match = pattern.exec(reading.masked);
        if (match === null || (compound && !aboutItself(reading.masked.slice(0, match.index))))
            continue;
        const written = group(match, 'type');
        const type = written === '' ? 'Error' : errorType(reading, match, written);
        if (type === null)
            continue;
        const { when, end } = condition(reading, match);
        return [{ kind: 'throws', type, when, ...range(reading, match.index, end - match.index) }];
    }
    return [];
}
/** A verb in the third person or the imperative, and nothing in between that gives the sentence another subject. */
function aboutItself(before) {
    return VERB.test(before) && !ABOUT_OTHERS.test(before);
}
function errorType(reading, match, written) {
    if (!written.startsWith('`'))
        return /^(?:error|exception)$/i.test(written) ? 'Error' : written;
    const code = codeAt(reading, match.index + match[0].indexOf(written), written.length);
    // a code, as `BAD_REQUEST`, is a property of an error whose type is not said
    if (/^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/.test(code))
        return 'Error';
    return /^(?:\w+\.)*[A-Z]\w*$/.test(code) ? code : null;
}
function branches(reading) {
    if (instructsOthers(reading))
        return [];
    const { place } = reading.context;
    // only the first sentence of `@returns` can do without the verb
    const bare = place === 'returns' && reading.first;
    const usable = (rule) => rule.places.includes(place) && (rule.places.includes('description') || bare || rule.anywhere === true);
    for (const rule of NEVER_RETURNS) {
        const match = usable(rule) ? rule.pattern.exec(reading.masked) : null;
        if (match !== null)
            return nullishClaims(reading, match, false, null, match.index + match[0].length);
    }
    for (const rule of RETURNS_NULLISH) {
        const match = usable(rule) ? rule.pattern.exec(reading.masked) : null;
        if (match === null)
            continue;
        const { when, end } = condition(reading, match);
        return nullishClaims(reading, match, true, when, end);
    }
    for (const rule of RETURNS_OR_NULLISH) {
        const match = usable(rule) ? rule.pattern.exec(reading.masked) : null;
        if (match === null || !ownsNothing(reading, match))
            continue;
        const { when, end } = condition(reading, match);
        return nullishClaims(reading, match, true, when, end);
    }
    return [];
}
/** "the node, or null if …" and not "whether it is null or undefined", "an array of nodes or null". */
function ownsNothing(reading, match) {
    const before = group(match, 'before');
    if (before.trim() === '')
        return false;
    const otherwise = /\b(?:otherwise|else)\b/i.test(match[0].slice(-24 - group(match, 'value').length));
    // "…, otherwise null" is an alternative to a whole clause, which may have its own condition
    if (otherwise)
        return !/\b(?:that|which|whose|returns|whether)\b/i.test(before);
    if (OWNS_NULLISH.test(before) || OTHER_CLAUSE.test(before))
        return false;
    if (nullishCode(reading, match, before))
        return false;
    const conditional = group(match, 'if') !== '';
    return conditional || group(match, 'comma') !== '' || !LOOSE_NOUN.test(before);
}
/** Whether the words before already name null or undefined in code: "`null` or `undefined`". */
function nullishCode(reading, match, before) {
    const start = match.index + match[0].indexOf(before);
    for (const code of before.matchAll(/`\ue000*`/g)) {
        if (/^(?:null|undefined|void|NaN)$/.test(codeAt(reading, start + code.index, code[0].length)))
            return true;
    }
    return false;
}
function nullishClaims(reading, match, possible, when, end) {
    const claims = [];
    for (const name of ['value', 'second']) {
        const written = group(match, name);
        if (written === '')
            continue;
        const at = match.index + (name === 'value' ? match[0].indexOf(written, valueFrom(match)) : match[0].lastIndexOf(written));
        const word = (written.startsWith('`') ? codeAt(reading, at, written.length) : written).toLowerCase();
        // another value beside it ("null or false"): the branch is there all the same
        if (word !== 'null' && word !== 'undefined') {
            if (name === 'value')
                return [];
            continue;
        }
        claims.push({ kind: 'branch', value: word, possible, when, ...range(reading, match.index, end - match.index) });
    }
    return claims;
}
function valueFrom(match) {
    const before = group(match, 'before');
    return before === '' ? 0 : match[0].indexOf(before) + before.length;
}
function parameterDefaults(reading) {
    const { parameter } = reading.context;
    for (const { pattern, before } of DEFAULT) {
        for (const match of reading.masked.matchAll(pattern)) {
            const lead = ownName(reading, reading.masked.slice(0, match.index), parameter);
            if (!before.test(lead) || CONDITIONAL_DEFAULT.test(lead))
                continue;
            if (!AFTER_VALUE.test(reading.masked.slice(match.index + match[0].length)))
                continue;
            const text = literalOf(reading, match);
            if (text === null)
                continue;
            return [{ kind: 'default', parameter, text, ...range(reading, match.index, match[0].length) }];
        }
    }
    return [];
}
const CONDITIONAL_DEFAULT = /\b(?:may|might|could|can|should|used to|no longer|not|never|previously|formerly|was|were|would|otherwise|depending|in (?:production|development|dev|browsers?|node)|on (?:windows|linux|mac\w*))\b(?!\s+(?:given|provided|specified|set|passed|defined|supplied|be\s+omitted)\b)/i;
/** The parameter's own name in back-ticks at the end counts as "it". */
function ownName(reading, lead, parameter) {
    const code = /(`\ue000*`)(?:\s+(?:option|parameter|argument))?\s*$/.exec(lead);
    if (code?.[1] === undefined)
        return lead;
    const name = codeAt(reading, code.index, code[1].length);
    return name === parameter || parameter.endsWith(`.${name}`) ? `${lead.slice(0, code.index)}{own} ` : lead;
}
function namedDefaults(reading) {
    for (const pattern of SUBJECT_DEFAULT) {
        const match = pattern.exec(reading.masked);
        if (match === null || !AFTER_VALUE.test(reading.masked.slice(match.index + match[0].length)))
            continue;
        const parameter = namedParameter(reading, match);
        const text = literalOf(reading, match);
        if (parameter !== null && text !== null) {
            return [{ kind: 'default', parameter, text, ...range(reading, match.index, match[0].length) }];
        }
    }
    return [];
}
function namedParameter(reading, match) {
    const written = group(match, 'name');
    const name = codeAt(reading, match.index + match[0].indexOf(written), written.length);
    return reading.context.parameters.has(name) ? name : null;
}
function literalOf(reading, match) {
    const written = match.groups?.literal ?? '';
    const at = (match.index ?? 0) + match[0].lastIndexOf(written);
    const text = written.startsWith('`')
        ? codeAt(reading, at, written.length)
        : reading.text.slice(reading.at + at, reading.at + at + written.length);
    return text === '' || text.length > 80 ? null : text;
}
function possibleValues(reading) {
    const { place, parameter } = reading.context;
    for (const { pattern, named, quoted, single } of VALUES) {
        if (named !== (place === 'description'))
            continue;
        const match = pattern.exec(reading.masked);
        if (match === null ||
            (!named && /\b(?:if|when|unless|not|whose|which)\b/i.test(reading.masked.slice(0, match.index))))
            continue;
        const subject = named ? namedParameter(reading, match) : parameter;
        const literals = listItems(reading, match, quoted === true, single === true ? 1 : 2);
        if (subject !== null && subject !== '' && literals !== null) {
            return [{ kind: 'values', parameter: subject, literals, ...range(reading, match.index, match[0].length) }];
        }
    }
    return [];
}
/** What a list of possible values goes on with; a list of one is none. */
function addListed(reading, claims) {
    const isItem = /[-+*][ \t]+$/.test(reading.text.slice(Math.max(0, reading.at - 6), reading.at));
    const match = isItem ? LISTED.exec(reading.masked) : null;
    const literals = match === null ? null : listItems(reading, match, true, 1);
    if (match === null || literals === null)
        return;
    const made = range(reading, match.index, match[0].length);
    const last = claims.at(-1);
    if (last?.kind === 'values' && last.literals.length > 0 && reading.text.slice(last.end, made.start).length < 400) {
        claims[claims.length - 1] = { ...last, literals: [...last.literals, ...literals], end: made.end };
    }
    else
        claims.push({ kind: 'values', parameter: reading.context.parameter, literals, ...made });
}
function listItems(reading, match, quoted, fewest) {
    const list = group(match, 'list');
    const start = match.index + match[0].lastIndexOf(list);
    const literals = [];
    for (const item of list.matchAll(/`\ue000*`|"[^"]*"|'[^']*'|\d+/g)) {
        const written = item[0].startsWith('`') ? codeAt(reading, start + item.index, item[0].length) : item[0];
        const isString = /^(["']).*\1$/.test(written);
        if (quoted && !isString)
            return null;
        const literal = isString ? written.slice(1, -1) : written;
        // a type, a call or a path is no literal
        if (literal === '' || /[\s()<>{}]|^[A-Za-z_$][\w$]*\./.test(literal))
            return null;
        if (!literals.includes(literal))
            literals.push(literal);
    }
    return literals.length < fewest ? null : literals;
}
function deprecations(reading) {
    for (const pattern of DEPRECATED) {
        const match = pattern.exec(reading.masked);
        if (match === null)
            continue;
        const text = reading.text.slice(reading.at, reading.at + reading.masked.length).replace(/\s+/g, ' ');
        return [{ kind: 'deprecated', text, ...range(reading, match.index, match[0].length) }];
    }
    return [];
}
/** Functions that hand their result to a callback are asynchronous without a promise: the word proves nothing there. */
const CALLBACK_NAME = /^(?:cb|callback|done|next|fn|func|handler|listener|on[A-Z]\w*|resolve)$/;
function takesCallback(context) {
    for (const name of context.parameters)
        if (CALLBACK_NAME.test(name))
            return true;
    return false;
}
function promises(reading) {
    if (takesCallback(reading.context) || /\bcallback\b/i.test(reading.masked))
        return [];
    for (const { pattern, places } of PROMISE) {
        if (!places.includes(reading.context.place) || (!places.includes('description') && !reading.first))
            continue;
        const match = pattern.exec(reading.masked);
        if (match === null)
            continue;
        const code = group(match, 'code');
        if (code !== '' && !/^Promise\b/.test(codeAt(reading, match.index + match[0].indexOf(code), code.length)))
            continue;
        return [{ kind: 'async', holds: true, ...range(reading, match.index, match[0].length) }];
    }
    return [];
}
function synchrony(reading) {
    if (takesCallback(reading.context) || NOT_A_PROMISE.test(reading.masked))
        return [];
    for (const { pattern, holds } of SYNC_RULES) {
        const match = pattern.exec(reading.masked);
        if (match !== null)
            return [{ kind: 'async', holds, ...range(reading, match.index, match[0].trimEnd().length) }];
    }
    return [];
}
function noEffects(reading) {
    for (const pattern of PURE) {
        const match = pattern.exec(reading.masked);
        if (match !== null) {
            return [{ kind: 'no-effect', effects: IMPURE, target: null, ...range(reading, match.index, match[0].length) }];
        }
    }
    const match = MODIFIES.exec(reading.masked);
    if (match === null || ABOUT_OTHERS.test(reading.masked.slice(0, match.index)))
        return [];
    const written = group(match, 'target');
    const where = range(reading, match.index, match[0].length);
    if (!written.startsWith('`'))
        return [{ kind: 'no-effect', effects: ['writes-parameter'], target: null, ...where }];
    const target = codeAt(reading, match.index + match[0].lastIndexOf(written), written.length);
    if (target === 'this')
        return [{ kind: 'no-effect', effects: ['writes-this'], target: null, ...where }];
    return reading.context.parameters.has(target)
        ? [{ kind: 'no-effect', effects: ['writes-parameter'], target, ...where }]
        : [];
}
/** The words of a condition, up to the end of the clause; "unless" and "for" stay, because "when" cannot stand for them. */
function condition(reading, match) {
    const end = match.index + match[0].length;
    const word = group(match, 'if');
    if (word === '' || /^otherwise$/i.test(word))
        return { when: null, end };
    const rest = reading.masked.slice(end);
    const stop = /[.;!]?\s*$|;|,\s*(?:otherwise|and\s+(?:returns|throws)|or\s+(?:returns|throws))\b/.exec(rest);
    const length = stop?.index ?? rest.length;
    const words = reading.text
        .slice(reading.at + end, reading.at + end + length)
        .replace(/\s+/g, ' ')
        .trim();
    if (words === '')
        return { when: null, end };
    const when = /^(?:unless|for)$/i.test(word) ? `${word.toLowerCase()} ${words}` : words;
    return { when: (0,model/* cut */.Jj)(when, WHEN_LIMIT), end: end + length };
}
function group(match, name) {
    return match.groups?.[name] ?? '';
}
function range(reading, index, length) {
    const from = index + (/^[\s,;.]*/.exec(reading.masked.slice(index, index + length))?.[0].length ?? 0);
    return { start: reading.at + from, end: reading.at + index + length };
}
/** The code span or link's target at an offset of the sentence, without its marks. */
function codeAt(reading, index, length) {
    const written = reading.text.slice(reading.at + index, reading.at + index + length);
    if (written.startsWith('<'))
        return written.replace(/^<code>|<\/code>$/g, '').trim();
    const link = /\{@\w+\s+([^\s|}]+)/.exec(written);
    return (link?.[1] ??
        written
            .replace(/^`+|`+$/g, '')
            .replace(/\s+/g, ' ')
            .trim());
}


/***/ }),

/***/ 63789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ collectReferences),
/* harmony export */   o: () => (/* binding */ pathOf)
/* harmony export */ });
/* harmony import */ var _comment_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12128);

const LINK_TAGS = new Set(['link', 'linkcode', 'linkplain', 'see']);
const IDENTIFIER_PATH = /^[\p{ID_Start}$_#][\p{ID_Continue}$]*(?:[.#][\p{ID_Start}$_#][\p{ID_Continue}$]*)*(?:\(\))?$/u;
/** What stands in back-ticks without being the name of anything in the program. */
const NOT_A_NAME = new Set([
    ...['true', 'false', 'null', 'undefined', 'NaN', 'Infinity', 'this', 'super', 'new', 'typeof', 'instanceof', 'void'],
    ...['string', 'number', 'boolean', 'object', 'symbol', 'bigint', 'any', 'unknown', 'never', 'function', 'async'],
    ...['await', 'yield', 'return', 'throw', 'try', 'catch', 'finally', 'if', 'else', 'for', 'while', 'do', 'switch'],
    ...['case', 'break', 'continue', 'const', 'let', 'var', 'class', 'interface', 'type', 'enum', 'import', 'export'],
    ...['default', 'extends', 'implements', 'in', 'of', 'delete', 'with', 'static', 'readonly', 'public', 'private'],
    ...['protected', 'abstract', 'declare', 'keyof', 'infer', 'is', 'as', 'satisfies', 'get', 'set'],
]);
/** Collects references; a target that is mentioned often is one reference with all its places. */
function collectReferences(names) {
    const found = new Map();
    const add = (comment, target, label, kind, start) => {
        const evidence = (0,_comment_text_js__WEBPACK_IMPORTED_MODULE_0__/* .seenAt */ .dh)(comment, start, start + target.length);
        const known = found.get(target);
        if (known === undefined) {
            const component = names.resolve(pathOf(target))?.component ?? null;
            found.set(target, { label, kind, component, strong: [evidence], weak: [] });
            return;
        }
        if (known.label === '')
            known.label = label;
        if (rank(kind) < rank(known.kind)) {
            // a link says more than a mention
            known.kind = kind;
            known.weak.unshift(...known.strong.splice(0));
        }
        if (rank(kind) <= rank(known.kind))
            known.strong.push(evidence);
        else
            known.weak.push(evidence);
    };
    const inline = (comment, part, kind) => {
        switch (part.kind) {
            case 'tag':
                if (LINK_TAGS.has(part.tag) && part.target !== '')
                    add(comment, part.target, part.label, kind, part.targetStart);
                return;
            case 'code':
                if (isName(part.code))
                    add(comment, part.code, '', 'code', part.codeStart);
                return;
        }
    };
    return {
        prose: (comment, prose, claims) => {
            // both are in the order of the text
            const values = claims.filter(claim => claim.kind === 'default' || claim.kind === 'values');
            let next = 0;
            for (const part of prose.inlines) {
                while (next < values.length && (values[next]?.end ?? 0) <= part.start)
                    next++;
                const value = values[next];
                const covered = value !== undefined && part.start >= value.start && part.end <= value.end;
                if (!covered || part.kind !== 'code')
                    inline(comment, part, 'link');
            }
        },
        see: (comment, tag) => {
            for (const part of tag.prose.inlines)
                inline(comment, part, 'see');
            if (tag.prose.inlines.some(part => part.kind === 'tag'))
                return;
            for (const { text, at } of seeTargets(tag.body.text))
                add(comment, text, '', 'see', tag.body.start + at);
        },
        all: () => [...found].map(([target, { label, kind, component, strong, weak }]) => {
            return { target, label, kind, component, evidence: [...strong, ...weak] };
        }),
    };
}
function rank(kind) {
    return ['link', 'see', 'code'].indexOf(kind);
}
function isName(code) {
    return code.length <= 120 && IDENTIFIER_PATH.test(code) && !NOT_A_NAME.has(code);
}
function pathOf(target) {
    return target
        .replace(/\(\)$/, '')
        .split(/[.#~]/)
        .filter(part => part !== '' && part !== 'prototype');
}
/** Names and addresses; prose ("See the manual") has none. */
function seeTargets(text) {
    const line = text.split('\n', 1)[0] ?? '';
    // `@see versionKey https://…`: what the address is called
    if (/^[^\s,]+\s+(?:[-–—:]\s+)?https?:\/\/\S+\s*$/.test(line))
        return [];
    const targets = [];
    const parts = line.split(/(,\s+)/);
    let at = 0;
    for (const part of parts) {
        const word = /^\S+/.exec(part)?.[0] ?? '';
        const alone = word === part.trimEnd();
        const url = /^https?:\/\/\S+$/.test(word);
        // a word followed by others is a name only where it cannot be a word of English
        const name = IDENTIFIER_PATH.test(word) && (alone || /[.#()_$]|[a-z][A-Z]/.test(word)) && !NOT_A_NAME.has(word);
        if (word !== '' && !/^,\s+$/.test(part)) {
            if (!url && !name)
                break;
            targets.push({ text: word, at });
        }
        at += part.length;
    }
    return targets;
}


/***/ }),

/***/ 67618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TW: () => (/* binding */ dedent),
/* harmony export */   _A: () => (/* binding */ dedentBlock),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   g$: () => (/* binding */ readTags)
/* harmony export */ });
/** Aliases, to the name that the documenter knows. */
const ALIASES = {
    arg: 'param',
    argument: 'param',
    params: 'param',
    return: 'returns',
    exception: 'throws',
    throw: 'throws',
    yield: 'yields',
    typeparam: 'template',
    default: 'defaultvalue',
    desc: 'description',
    virtual: 'abstract',
    constructor: 'class',
    linkcode: 'link',
    linkplain: 'link',
    inheritdoc: 'inheritdoc',
    fileoverview: 'file',
    overview: 'file',
    packagedocumentation: 'file',
    prop: 'property',
    func: 'function',
    method: 'function',
    callback: 'callback',
    sideeffectfree: 'nosideeffects',
    examples: 'example',
};
const WITH_TYPE = new Set([
    'param',
    'returns',
    'throws',
    'yields',
    'type',
    'property',
    'template',
    'enum',
    'typedef',
    'class',
    'member',
    'private',
    'protected',
    'async',
]);
const WITH_SUBJECT = new Set(['param', 'property', 'template']);
/** The block's text before the first tag, and the tags in order. */
function readTags(comment) {
    let block = { start: 0, end: 0, text: '' };
    const tags = [];
    for (const section of joinExamples(comment)) {
        if (section.tagged)
            tags.push(readTag(comment.text, section));
        else
            block = trimmed(comment.text, section.start, section.end);
    }
    return { block, tags };
}
/** A decorator on a line of its own in an example without a fence (`@Component({`) looks like a tag: it stays in the example. */
function joinExamples(comment) {
    const joined = [];
    for (const section of comment.sections) {
        const last = joined[joined.length - 1];
        const decorator = /^@[A-Z]\w*(?:\(|$)/.test(comment.text.slice(section.start, section.start + 80).split(/\s/, 1)[0] ?? '');
        if (last?.tagged && decorator && comment.text.startsWith('@example', last.start)) {
            joined[joined.length - 1] = { ...last, end: section.end };
        }
        else {
            joined.push(section);
        }
    }
    return joined;
}
function readTag(text, section) {
    const { start, end } = section;
    const head = /^@[A-Za-z][\w-]*/.exec(text.slice(start, Math.min(end, start + 60)));
    const written = head?.[0] ?? '@';
    const lower = written.slice(1).toLowerCase();
    const name = Object.hasOwn(ALIASES, lower) ? (ALIASES[lower] ?? lower) : lower;
    const at = { start, end: start + written.length, text: written };
    let cursor = skipSpace(text, at.end, end);
    let type = null;
    if (WITH_TYPE.has(name) && text[cursor] === '{' && text[cursor + 1] !== '@') {
        const close = closingBrace(text, cursor, end);
        if (close !== null) {
            type = trimmed(text, cursor + 1, close);
            cursor = skipSpace(text, close + 1, end);
        }
    }
    let subject = null;
    let fallback = null;
    let bracketed = false;
    if (WITH_SUBJECT.has(name)) {
        const read = readSubject(text, cursor, end);
        if (read !== null) {
            ;
            ({ subject, bracketed } = read);
            fallback = read.default;
            cursor = skipSpace(text, read.end, end);
            if (type === null && text[cursor] === '{' && text[cursor + 1] !== '@') {
                // `@param name {type} text`, which people write although no tool's manual has it
                const close = closingBrace(text, cursor, end);
                if (close !== null) {
                    type = trimmed(text, cursor + 1, close);
                    cursor = skipSpace(text, close + 1, end);
                }
            }
        }
    }
    return { name, at, type, subject, bracketed, default: fallback, body: bodyOf(text, cursor, end, name) };
}
function bodyOf(text, cursor, end, name) {
    if (name === 'example')
        return trimmed(text, cursor, end);
    const dash = /^[-–—:]+(?=\s|$)\s*/.exec(text.slice(cursor, Math.min(end, cursor + 40)));
    return trimmed(text, cursor + (dash?.[0].length ?? 0), end);
}
function readSubject(text, start, end) {
    if (text[start] === '[')
        return readBracketed(text, start, end);
    let stop = start;
    while (stop < end && !/\s/.test(text.charAt(stop)))
        stop++;
    // `name:` and `name,` are punctuation; back-ticks around a name are decoration
    const word = text.slice(start, stop);
    const called = withArguments(text, start, end);
    if (called !== null)
        return { subject: called.name, bracketed: false, default: null, end: called.end };
    const match = /^`?((?:\.\.\.)?[\p{ID_Start}$_][\p{ID_Continue}$.[\]-]*)`?(?:[:,]|\.(?=$))?$/u.exec(word.slice(0, 200));
    if (match?.[1] === undefined)
        return null;
    const raw = match[1].replace(/[.-]+$/, '');
    const lead = word.startsWith('`') ? 1 : 0;
    const rest = raw.startsWith('...') ? 3 : 0;
    const subject = { start: start + lead + rest, end: start + lead + raw.length, text: raw.slice(rest) };
    return { subject, bracketed: false, default: null, end: stop };
}
/** `callback(err, data)`: a function's name with what it is called with. `doc(s)` is no such thing. */
function withArguments(text, start, end) {
    const match = /^([\p{ID_Start}$_][\p{ID_Continue}$]*)\((?!s\))[\p{ID_Continue}$., \t]*\)(?=[\s:,]|$)/u.exec(text.slice(start, Math.min(end, start + 200)));
    const name = match?.[1];
    if (match === null || name === undefined)
        return null;
    return { name: { start, end: start + name.length, text: name }, end: start + match[0].length };
}
function readBracketed(text, start, end) {
    let depth = 0;
    let close = -1;
    let quote = '';
    for (let at = start; at < end; at++) {
        const char = text.charAt(at);
        if (quote !== '') {
            if (char === quote || char === '\n')
                quote = '';
            continue;
        }
        if ((char === '"' || char === "'") && depth > 0 && /[=,([\s:]/.test(text.charAt(at - 1)))
            quote = char;
        else if (char === '[')
            depth++;
        else if (char === ']' && --depth === 0) {
            close = at;
            break;
        }
    }
    if (close < 0)
        return null;
    const equals = text.slice(start, close).indexOf('=');
    const nameEnd = equals < 0 ? close : start + equals;
    const name = trimmed(text, start + 1, nameEnd);
    const rest = name.text.startsWith('...') ? 3 : 0;
    const subject = withArguments(text, name.start, nameEnd)?.name ?? {
        start: name.start + rest,
        end: name.end,
        text: name.text.slice(rest),
    };
    if (!/^[\p{ID_Start}$_][\p{ID_Continue}$.[\]]*$/u.test(subject.text))
        return null;
    const value = equals < 0 ? null : trimmed(text, nameEnd + 1, close);
    return { subject, bracketed: true, default: value === null || value.text === '' ? null : value, end: close + 1 };
}
/** The offset of the brace that closes the one at `start`; null where none does. Braces inside quotes do not count. */
function closingBrace(text, start, end) {
    let depth = 0;
    let quote = '';
    for (let at = start; at < end; at++) {
        const char = text.charAt(at);
        if (quote !== '') {
            if (char === quote || char === '\n')
                quote = '';
        }
        else if (char === '"' || char === "'" || char === '`')
            quote = char;
        else if (char === '{')
            depth++;
        else if (char === '}' && --depth === 0)
            return at;
    }
    return null;
}
function skipSpace(text, start, end) {
    let at = start;
    while (at < end && /\s/.test(text.charAt(at)))
        at++;
    return at;
}
/** Takes off the indentation that all lines but the first share: continuation lines are often aligned with the text above. */
function dedent(text) {
    if (!text.includes('\n'))
        return text;
    const [first = '', ...rest] = text.split('\n');
    const indent = sharedIndent(rest);
    return indent === 0 ? text : [first, ...rest.map(line => line.slice(Math.min(indent, leading(line))))].join('\n');
}
/** The same for all lines; blank lines at either end go. */
function dedentBlock(text) {
    const lines = text
        .replace(/^(?:[ \t]*\n)+/, '')
        .trimEnd()
        .split('\n');
    const indent = sharedIndent(lines);
    return indent === 0 ? lines.join('\n') : lines.map(line => line.slice(Math.min(indent, leading(line)))).join('\n');
}
function sharedIndent(lines) {
    let indent = Number.POSITIVE_INFINITY;
    for (const line of lines)
        if (line.trim() !== '')
            indent = Math.min(indent, leading(line));
    return Number.isFinite(indent) ? indent : 0;
}
function leading(line) {
    return line.length - line.trimStart().length;
}
function trimmed(text, start, end) {
    let from = start;
    let to = Math.max(start, end);
    while (from < to && /\s/.test(text.charAt(from)))
        from++;
    while (to > from && /\s/.test(text.charAt(to - 1)))
        to--;
    return { start: from, end: to, text: text.slice(from, to) };
}


/***/ }),

/***/ 83503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readType)
/* harmony export */ });
/* harmony import */ var jsdoc_type_pratt_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65023);
/**
 * A documented type in TypeScript's notation, so that it can be compared with a declared one: `?string` is `string | null`,
 * `Array.<string>` is `Array<string>`, `*` is `any`. What does not parse is kept as written.
 */

const SIMPLE = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*(?:\[\])*$/;
/** Longer ones are kept as written: nobody compares them, and a parser's recursion has a limit. */
const LIMIT = 2000;
const CACHE_LIMIT = 5000;
const cache = new Map();
function readType(written) {
    const text = written.replace(/\s+/g, ' ').trim();
    if (SIMPLE.test(text))
        return { type: text === 'function' ? 'Function' : text, optional: false, rest: false };
    const known = cache.get(text);
    if (known !== undefined)
        return known;
    const read = parseType(text);
    if (cache.size >= CACHE_LIMIT)
        cache.clear();
    cache.set(text, read);
    return read;
}
function parseType(text) {
    const optional = text.endsWith('=') && !text.endsWith('=>=');
    const rest = text.startsWith('...');
    const core = text.slice(rest ? 3 : 0, optional ? -1 : undefined).trim();
    const parsed = core === '' || text.length > LIMIT ? null : inTypeScript(core);
    const type = parsed ?? core;
    return { type: rest ? arrayOf(type) : type, optional, rest };
}
function inTypeScript(text) {
    for (const mode of ['typescript', 'jsdoc']) {
        try {
            const root = (0,jsdoc_type_pratt_parser__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, mode);
            // an object type is the author's own layout, unless it holds what TypeScript cannot read
            return text.includes('{') && !isOfJSDoc(root) ? text : render(root);
        }
        catch {
            // not of that grammar: the next one, or as written
        }
    }
    return null;
}
function isOfJSDoc(root) {
    let found = false;
    (0,jsdoc_type_pratt_parser__WEBPACK_IMPORTED_MODULE_0__/* .traverse */ .hV)(root, node => {
        switch (node.type) {
            case 'JsdocTypeNullable':
            case 'JsdocTypeNotNullable':
            case 'JsdocTypeOptional':
            case 'JsdocTypeAny':
            case 'JsdocTypeUnknown':
                found = true;
                return;
            case 'JsdocTypeFunction':
                if (!node.arrow)
                    found = true;
                return;
            case 'JsdocTypeGeneric':
                if (node.meta.dot)
                    found = true;
                return;
            default:
                return;
        }
    });
    return found;
}
function arrayOf(type) {
    return /[\s|&]|=>/.test(type) && !/^\([^()]*\)$/.test(type) ? `(${type})[]` : `${type}[]`;
}
/** Only JSDoc's own notations are rewritten; TypeScript's are printed as the author wrote them. */
function render(root) {
    switch (root.type) {
        case 'JsdocTypeNullable':
            return `${inner(root.element)} | null`;
        case 'JsdocTypeNotNullable':
            return render(root.element);
        case 'JsdocTypeOptional':
            return render(root.element);
        case 'JsdocTypeAny':
            return 'any';
        case 'JsdocTypeUnknown':
            return 'any';
        case 'JsdocTypeUnion':
            return root.elements.map(inner).join(' | ');
        case 'JsdocTypeParenthesis':
            return `(${render(root.element)})`;
        case 'JsdocTypeGeneric':
            if (root.meta.brackets === 'square')
                return arrayOf(root.elements[0] === undefined ? 'any' : render(root.elements[0]));
            return `${render(root.left)}<${root.elements.map(render).join(', ')}>`;
        case 'JsdocTypeFunction':
            return root.arrow ? (0,jsdoc_type_pratt_parser__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(root) : functionType(root);
        default:
            return (0,jsdoc_type_pratt_parser__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(root);
    }
}
/** `function(string, number=): boolean`. */
function functionType(root) {
    if (!root.parenthesis)
        return 'Function';
    let made = null;
    const parameters = [];
    for (const [index, parameter] of root.parameters.entries()) {
        if (parameter.type === 'JsdocTypeKeyValue') {
            const type = parameter.right === undefined ? 'any' : render(parameter.right);
            if (parameter.key === 'new')
                made = type;
            else
                parameters.push(`${parameter.variadic ? '...' : ''}${parameter.key}${parameter.optional ? '?' : ''}: ${type}`);
        }
        else if (parameter.type === 'JsdocTypeVariadic') {
            parameters.push(`...arg${index}: ${parameter.element === undefined ? 'any[]' : arrayOf(render(parameter.element))}`);
        }
        else {
            parameters.push(`arg${index}${parameter.type === 'JsdocTypeOptional' ? '?' : ''}: ${render(parameter)}`);
        }
    }
    const returns = made ?? (root.returnType === undefined ? 'any' : render(root.returnType));
    return `${made === null ? '' : 'new '}(${parameters.join(', ')}) => ${returns}`;
}
/** As an operand of `|`. */
function inner(root) {
    const text = render(root);
    return root.type === 'JsdocTypeFunction' && text.includes('=>') ? `(${text})` : text;
}


/***/ })

};
