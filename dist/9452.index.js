export const id = 9452;
export const ids = [9452];
export const modules = {

/***/ 9452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planFixes: () => (/* reexport */ planFixes)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/streams/observed/index.js + 14 modules
var streams_observed = __webpack_require__(76644);
// EXTERNAL MODULE: ./.build/streams/declared/comment-text.js + 4 modules
var comment_text = __webpack_require__(12128);
// EXTERNAL MODULE: ./.build/streams/declared/tags.js
var declared_tags = __webpack_require__(67618);
;// CONCATENATED MODULE: ./.build/fix/placed-comment.js


const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;
/** Offset of each line's first character, as the compiler counts lines. */
function lineStarts(text) {
    return [0, ...[...text.matchAll(LINE_BREAK)].map(({ index, 0: lineBreak }) => index + lineBreak.length)];
}
/** Null where the comment does not stand in the text at its place: the text is another version. */
function placeComment(doc, text, lines) {
    const start = offsetOf(doc.span, lines);
    const range = { start, end: start + doc.text.length };
    if (!text.startsWith(doc.text, start))
        return null;
    const comment = (0,comment_text/* readComment */.W3)(doc);
    if (comment === null)
        return null;
    const rangeOf = ({ start, end }) => {
        const span = comment.span(start, end);
        return { start: offsetOf(span, lines), end: offsetOf({ line: span.endLine, column: span.endColumn }, lines) };
    };
    const optional = (part) => (part === null ? null : rangeOf(part));
    const { block, tags } = (0,declared_tags/* readTags */.g$)(comment);
    return {
        text,
        range,
        lineEnd: /\r\n|\n|\r/.exec(doc.text)?.[0] ?? /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
        hasText: block.text !== '',
        tags: tags.map(tag => ({
            name: tag.name,
            tag,
            whole: rangeOf({ start: tag.at.start, end: lastOf(comment.text, tag) }),
            at: rangeOf(tag.at),
            type: optional(tag.type),
            subject: optional(tag.subject),
            default: optional(tag.default),
            body: rangeOf(tag.body),
        })),
    };
}
/** Closing brackets and braces belong to the tag although they are no part of what stands between them. */
function lastOf(text, tag) {
    let end = Math.max(tag.at.end, tag.type?.end ?? 0, tag.subject?.end ?? 0, tag.default?.end ?? 0);
    const lineEnd = text.indexOf('\n', end);
    const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
    end += /^(?:\s*[\]}`:,.)]|\s*[-–—](?=\s|$))*/.exec(rest)?.[0].length ?? 0;
    return tag.body.text === '' ? end : tag.body.end;
}
function offsetOf({ line, column }, lines) {
    return (lines[line - 1] ?? 0) + column - 1;
}
/** The tag that the place is in. */
function tagAt({ tags }, offset) {
    return tags.find(({ whole }) => offset >= whole.start && offset <= whole.end);
}
/** `options` of `options.retries` and `list[].name`. */
function ownerOf(subject) {
    return /^[^.[]+/.exec(subject)?.[0] ?? subject;
}

;// CONCATENATED MODULE: ./.build/fix/edit-comment.js
const BLANK_LINE = /^[ \t]*\*?[ \t]*$/;
/** Null where the comment's layout does not allow it. A comment of which nothing is left goes as a whole. */
function removeTags(comment, doomed) {
    const { text, range, tags } = comment;
    if (!comment.hasText && tags.every(tag => doomed.has(tag)))
        return removeComment(comment);
    const edits = [];
    for (let at = 0; at < tags.length; at++) {
        const first = tags[at];
        if (first === undefined || !doomed.has(first))
            continue;
        let last = first;
        while (at + 1 < tags.length) {
            const next = tags[at + 1];
            if (next === undefined || !doomed.has(next))
                break;
            last = next;
            at++;
        }
        const next = tags[at + 1];
        if (isOnLineOf(text, range.start, first.whole.start)) {
            if (next === undefined)
                return null;
            edits.push({ start: first.whole.start, end: next.whole.start, text: '' });
        }
        else
            edits.push(removeLines(comment, { start: first.whole.start, end: last.whole.end }));
    }
    return edits;
}
function removeComment({ text, range }) {
    const start = lineStart(text, range.start);
    const end = lineEnd(text, range.end);
    // between other things on a line: to take it away would be to judge their layout
    if (text.slice(start, range.start).trim() !== '' || text.slice(range.end, end).trim() !== '')
        return null;
    return [{ start, end: nextLine(text, range.end), text: '' }];
}
/** The lines from the first to the last of a run of tags, with the blank line that would be left over. */
function removeLines({ text, range }, run) {
    let start = lineStart(text, run.start);
    const closing = isOnLineOf(text, run.end, range.end - 1);
    let end = closing ? run.end : nextLine(text, run.end);
    const isBlankBefore = () => {
        const before = lineStart(text, Math.max(0, start - 1));
        return before > range.start && BLANK_LINE.test(text.slice(before, start).trimEnd());
    };
    const after = text.slice(end, lineEnd(text, end));
    if (closing) {
        while (isBlankBefore())
            start = previousLine(text, start);
        // the closing mark moves up to the line before
        return { start: lineEnd(text, previousLine(text, start)), end, text: '' };
    }
    if (/^[ \t]*\*+\/|^[ \t]*\*?[ \t]*$/.test(after)) {
        if (isBlankBefore())
            start = previousLine(text, start);
        else if (previousLine(text, start) <= range.start && BLANK_LINE.test(after))
            end = nextLine(text, end);
    }
    return { start, end, text: '' };
}
function insertTags(comment, insertions) {
    const { text, range } = comment;
    if (isOnLineOf(text, range.start, range.end))
        return unfold(comment, insertions);
    return insertions.flatMap(insertion => insertLines(comment, insertion));
}
function insertLines(comment, { written, place }) {
    const { text, range, lineEnd: lineBreak } = comment;
    const gutter = gutterOf(comment);
    const lines = written.map(tag => gutter + tag);
    if ('after' in place) {
        const { end } = place.after.whole;
        const at = isOnLineOf(text, end, range.end - 1) ? end : lineEnd(text, end);
        return [{ start: at, end: at, text: lines.map(line => lineBreak + line).join('') }];
    }
    const { start } = place.before.whole;
    if (isOnLineOf(text, range.start, start)) {
        return [{ start, end: start, text: `${written.join(lineBreak + gutter)}${lineBreak}${gutter}` }];
    }
    const at = lineStart(text, start);
    return [{ start: at, end: at, text: lines.map(line => line + lineBreak).join('') }];
}
/** A comment of one line becomes a block. */
function unfold(comment, insertions) {
    const { text, range, lineEnd: lineBreak } = comment;
    const gutter = gutterOf(comment);
    const content = text.slice(range.start + 3, range.end - 2).trim();
    const before = insertions.flatMap(({ written, place }) => ('before' in place ? written : []));
    const after = insertions.flatMap(({ written, place }) => ('after' in place ? written : []));
    const lines = [...before, content, ...after];
    const body = lines.map(line => lineBreak + gutter + line).join('');
    return [
        { start: range.start + 3, end: range.end - 2, text: `${body}${lineBreak}${gutter.replace(/\*?[ \t]*$/, '')}` },
    ];
}
/** What stands in front of a tag on a line of its own. */
function gutterOf({ text, range, tags }) {
    for (const { whole } of tags.toReversed()) {
        const before = text.slice(lineStart(text, whole.start), whole.start);
        if (lineStart(text, whole.start) > range.start && BLANK_LINE.test(before))
            return before;
    }
    const line = /(?:\n|\r)([ \t]*\*[ \t]*)(?=[^\s/*])/.exec(text.slice(range.start, range.end));
    if (line?.[1] !== undefined)
        return line[1];
    const indent = /^[ \t]*/.exec(text.slice(lineStart(text, range.start), range.start))?.[0] ?? '';
    return `${indent} * `;
}
const LINE_END = /[\n\r\u2028\u2029]/;
function lineStart(text, offset) {
    let at = offset;
    while (at > 0 && !LINE_END.test(text.charAt(at - 1)))
        at--;
    return at;
}
/** Offset of the line break, or of the text's end. */
function lineEnd(text, offset) {
    let at = offset;
    while (at < text.length && !LINE_END.test(text.charAt(at)))
        at++;
    return at;
}
function nextLine(text, offset) {
    const end = lineEnd(text, offset);
    return Math.min(text.length, end + (text.startsWith('\r\n', end) ? 2 : 1));
}
function previousLine(text, start) {
    const before = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
    return lineStart(text, Math.max(0, before));
}
function isOnLineOf(text, offset, other) {
    return lineStart(text, offset) === lineStart(text, other);
}

;// CONCATENATED MODULE: ./.build/fix/tag-style.js
/** A longer type is left out: nobody would write it by hand. */
const MOST_TYPE = 80;
/** `model`: documented parameters of the same comment, one at least. */
function writeParam({ text }, models, parameter, description, javascript) {
    const model = models.at(-1);
    if (model === undefined || model.subject === null)
        return `@param ${parameter.name}`;
    const isTyped = models.filter(({ type }) => type !== null).length * 2 > models.length;
    const first = model.type === null ? nameStart(text, model) : model.type.start;
    const lead = /^[ \t]+/.exec(text.slice(model.at.end, first))?.[0] ?? ' ';
    let written = text.slice(model.at.start, model.at.end) + lead;
    if (isTyped) {
        const padding = model.type !== null && text[model.type.start - 1] === ' ' ? ' ' : '';
        written += `{${padding}${typeOf(parameter)}${padding}}`;
        written = padded(written, columnOf(models, tag => nameStart(text, tag)));
    }
    written += nameOf(parameter, models, javascript);
    if (description === '' || models.every(({ tag }) => tag.body.text === ''))
        return written;
    const spoken = models.findLast(({ tag }) => tag.body.text !== '') ?? model;
    const dash = /[-–—:]+(?=\s*$)/.exec(text.slice(spoken.subject?.end ?? spoken.at.end, spoken.body.start))?.[0];
    const separator = dash === undefined ? '' : `${dash} `;
    written = padded(written, columnOf(models, ({ body }) => body.start - separator.length));
    return written + separator + (/[.!?]$/.test(spoken.tag.body.text) ? description : description.replace(/\.$/, ''));
}
/** `{RangeError}`, `{@link RangeError}`, `` `RangeError` `` or bare: as the author writes the other one. */
function writeThrows({ text }, model, type, when) {
    const keyword = text.slice(model.at.start, model.at.end);
    const rest = model.tag.body.text;
    const linked = /^(?:\{@link\w*|`|\[)/.exec(model.tag.type?.text ?? rest)?.[0] ?? '';
    const named = linked.startsWith('{')
        ? `${linked} ${type}}`
        : linked === '`'
            ? `\`${type}\``
            : linked === '['
                ? `[${type}]`
                : type;
    const head = `${keyword} ${model.type === null ? named : `{${named}}`}`;
    const words = model.type === null ? rest.replace(/^(?:\{@link[^}]*\}|`[^`]*`|\[[^\]]*\]|[\w$.]+)/, '').trim() : rest;
    if (when === null || words === '')
        return head;
    const separator = model.type === null ? (/^[-–—:]+(?=\s)/.exec(words)?.[0] ?? '') : dashOf(text, model);
    const said = words.replace(/^[-–—:]+\s+/, '');
    const lead = /^[a-z]/.test(said) ? 'if' : 'If';
    return `${head}${separator === '' ? '' : ` ${separator}`} ${lead} ${when}${/\.$/.test(said) ? '.' : ''}`;
}
function dashOf(text, { type, at, body }) {
    return /[-–—]+(?=\s*$)/.exec(text.slice(type?.end ?? at.end, body.start))?.[0] ?? '';
}
function nameStart(text, { subject, tag, at }) {
    if (subject === null)
        return at.end;
    const bracket = tag.bracketed ? text.lastIndexOf('[', subject.start) : -1;
    return bracket > at.end ? bracket : subject.start;
}
/** The type as code or compiler have it; the star of JSDoc where nothing is known. */
function typeOf({ declaredType, inferredType, typeFromComment, rest }) {
    const known = declaredType ?? (typeFromComment ? 'any' : inferredType);
    const type = rest ? (/^(.*)\[\]$/.exec(known)?.[1] ?? 'any') : known;
    const isPlain = type.length <= MOST_TYPE && /^[\w$.<>[\]|&, "'-]+$/.test(type) && !/^(?:any|unknown)?$/.test(type);
    return `${rest ? '...' : ''}${isPlain ? type : '*'}`;
}
function nameOf({ name, optional, rest, defaultText }, models, javascript) {
    const bracketed = optional &&
        !rest &&
        (models.some(({ tag }) => tag.bracketed) || (javascript && models.some(({ type }) => type !== null)));
    if (!bracketed)
        return name;
    const isShort = defaultText !== null && /^(?:[\w$.-]+|'[^'\]]*'|"[^"\]]*"|\[\]|\{\})$/.test(defaultText);
    return isShort ? `[${name}=${defaultText}]` : `[${name}]`;
}
/** The column that all tags share although what stands before it is of different length; null where nothing is aligned. */
function columnOf(tags, place) {
    const shown = tags.filter(({ tag }) => tag.body.text !== '');
    const columns = new Set(shown.map(tag => place(tag) - tag.whole.start));
    const [column] = columns;
    const isAligned = shown.length > 1 && columns.size === 1 && new Set(shown.map(lengthBefore)).size > 1;
    return isAligned && column !== undefined ? column : null;
    function lengthBefore(tag) {
        const parts = [tag.type, tag.subject];
        return parts.reduce((sum, part) => (part !== null && part.end < place(tag) ? part.end - part.start : sum), 0);
    }
}
function padded(written, column) {
    return column !== null && written.length < column ? written.padEnd(column) : `${written} `;
}

;// CONCATENATED MODULE: ./.build/fix/repairs.js



/** Codes that may have a mechanical repair. */
function isMechanical(code) {
    switch (code) {
        case 'param-gone':
        case 'param-renamed':
        case 'param-missing':
        case 'param-order':
        case 'param-type':
        case 'param-optional':
        case 'param-default':
        case 'returns-nothing':
        case 'returns-something':
        case 'returns-type':
        case 'returns-branch':
        case 'throws-never':
        case 'throws-missing':
        case 'modifier-wrong':
        case 'async-wrong':
            return true;
        case 'param-values':
        case 'throws-something':
        case 'calls-absent':
        case 'effect-absent':
        case 'effect-present':
        case 'reference-dead':
        case 'example-broken':
        case 'deprecated-used':
        case 'readme-import':
        case 'readme-broken':
            return false;
    }
}
function repair(request) {
    const { code } = request;
    switch (code) {
        case 'param-gone':
            return removeParam(request);
        case 'param-renamed':
            return renameParam(request);
        case 'param-missing':
            return addParams(request);
        case 'param-order':
            return reorderParams(request);
        case 'param-optional':
            return changeOptional(request);
        case 'param-type':
        case 'param-default':
        case 'returns-type':
            return replaceWord(request);
        case 'returns-nothing':
            return removeTagHere(request, tag => tag.name === 'returns');
        case 'returns-something':
            return sayReturned(request);
        case 'returns-branch':
            return addBranch(request);
        case 'throws-never':
            return request.findings[0].fix === undefined ? removeThrows(request) : replaceWord(request);
        case 'throws-missing':
            return addThrows(request);
        case 'modifier-wrong':
        case 'async-wrong':
            if (request.findings[0].fix !== undefined)
                return replaceWord(request);
            return removeTagHere(request, ({ name, tag }) => MODIFIERS.has(name) && tag.body.text === '');
        default:
            return null;
    }
}
/** Tags that say one word about a declaration. */
const MODIFIERS = new Set(['async', 'generator', 'static', 'abstract', 'readonly', 'private', 'protected']);
function replaceWord({ findings: [{ fix }], offset, comment }) {
    if (fix === undefined || fix.to === '' || !comment.text.startsWith(fix.from, offset))
        return null;
    const tag = tagAt(comment, offset);
    const range = { start: offset, end: offset + fix.from.length };
    return [{ ...range, text: fix.to }, ...keepColumns(comment, tag, range, fix.to.length)];
}
/** Where tags stand in columns, what follows a word that grows or shrinks stays where it was. */
function keepColumns({ text, tags }, tag, word, length) {
    if (tag === undefined)
        return [];
    const alike = tags.filter(({ name }) => name === tag.name);
    const inName = tag.subject !== null && word.start >= tag.subject.start;
    const column = inName
        ? columnOf(alike, ({ body }) => body.start)
        : columnOf(alike, ({ subject, body, tag: { bracketed } }) => subject === null ? body.start : subject.start - Number(bracketed));
    const spaces = /^[^\s]*?([ \t]+)/.exec(text.slice(word.end, tag.whole.end));
    if (column === null || spaces?.[1] === undefined)
        return [];
    const end = word.end + spaces[0].length;
    const wanted = spaces[1].length - (length - (word.end - word.start));
    return [{ start: end - spaces[1].length, end, text: ' '.repeat(Math.max(1, wanted)) }];
}
function paramAt({ comment, offset }) {
    const tag = tagAt(comment, offset);
    return tag?.name === 'param' && tag.subject !== null ? tag : null;
}
/** The tag and those of its properties. */
function familyOf({ tags }, subject) {
    return tags.filter(({ name, tag }) => {
        const own = tag.subject?.text;
        return (name === 'param' &&
            own !== undefined &&
            (own === subject || own.startsWith(`${subject}.`) || own.startsWith(`${subject}[`)));
    });
}
function removeParam(request) {
    const tag = paramAt(request);
    const subject = tag?.tag.subject?.text;
    return subject === undefined ? null : removeTags(request.comment, new Set(familyOf(request.comment, subject)));
}
function renameParam({ findings: [{ fix }], offset, comment, facts }) {
    const { text, range } = comment;
    const tag = tagAt(comment, offset);
    if (fix === undefined || tag?.name !== 'param' || tag.subject === null)
        return null;
    if (tag.subject.start !== offset || tag.tag.subject?.text !== fix.from)
        return null;
    const edits = [];
    for (const { subject } of familyOf(comment, fix.from)) {
        if (subject === null)
            continue;
        const word = { start: subject.start, end: subject.start + fix.from.length };
        edits.push({ ...word, text: fix.to }, ...keepColumns(comment, tag, word, fix.to.length));
    }
    // the author's text calls it by the same name
    if (!facts.parameters.some(({ name }) => name === fix.from)) {
        const mention = `\`${fix.from}\``;
        for (let at = text.indexOf(mention, range.start); at >= 0 && at < range.end; at = text.indexOf(mention, at + 1)) {
            const word = { start: at + 1, end: at + 1 + fix.from.length };
            if (!edits.some(({ start, end }) => start < word.end && word.start < end))
                edits.push({ ...word, text: fix.to });
        }
    }
    return edits;
}
function addParams({ findings, comment, facts, describeParameter }) {
    const missing = facts.parameters.filter(({ span }) => findings.some(({ does }) => does.file === span.file && does.line === span.line && does.column === span.column));
    const documented = comment.tags.filter(({ name, tag }) => name === 'param' && tag.subject !== null);
    const owners = documented.filter(({ tag }) => tag.subject?.text === ownerOf(tag.subject?.text ?? ''));
    const javascript = /\.[cm]?jsx?$/.test(facts.file);
    const byPlace = new Map();
    for (const parameter of missing) {
        const place = placeFor(parameter, documented, facts);
        if (place === null)
            return null;
        const key = 'after' in place ? `after ${place.after.whole.start}` : `before ${place.before.whole.start}`;
        const written = writeParam(comment, owners.length > 0 ? owners : documented, parameter, describeParameter(parameter.name), javascript);
        const known = byPlace.get(key);
        if (known === undefined)
            byPlace.set(key, { place, written: [written] });
        else
            known.written.push(written);
    }
    return insertTags(comment, [...byPlace.values()]);
}
/** Behind the last tag of the nearest documented parameter before it, or in front of the nearest one after it. */
function placeFor({ index }, documented, { parameters }) {
    const indexOf = (tag) => parameters.find(({ name }) => name === ownerOf(tag.tag.subject?.text ?? ''))?.index ?? -1;
    const known = documented.filter(tag => indexOf(tag) >= 0);
    const before = Math.max(-1, ...known.map(indexOf).filter(other => other < index));
    const after = known.findLast(tag => indexOf(tag) === before);
    if (before >= 0 && after !== undefined)
        return { after };
    const next = known.find(tag => indexOf(tag) > index);
    return next === undefined ? null : { before: next };
}
/** Each parameter's tags change places as a block; what stands between the blocks stays. */
function reorderParams({ comment, facts }) {
    const blocks = [];
    for (const { name, tag, whole } of comment.tags) {
        if (name !== 'param' || tag.subject === null)
            continue;
        const owner = ownerOf(tag.subject.text);
        const last = blocks.at(-1);
        if (last?.owner === owner)
            last.end = whole.end;
        else {
            const index = facts.parameters.find(parameter => parameter.name === owner)?.index;
            if (index === undefined || blocks.some(block => block.owner === owner))
                return null;
            blocks.push({ index, owner, ...whole });
        }
    }
    // another tag between the tags of one parameter would wander with it
    if (comment.tags.some(({ name, whole }) => name !== 'param' && blocks.some(({ start, end }) => whole.start > start && whole.start < end)))
        return null;
    const ordered = blocks.toSorted((a, b) => a.index - b.index);
    return blocks.flatMap(({ start, end }, at) => {
        const wanted = ordered[at];
        const text = comment.text.slice(wanted?.start ?? start, wanted?.end ?? end);
        return wanted?.start === start ? [] : [{ start, end, text }];
    });
}
function changeOptional(request) {
    const { comment, facts } = request;
    const { text } = comment;
    const tag = paramAt(request);
    const subject = tag?.tag.subject?.text;
    const parameter = facts.parameters.find(({ name }) => name === subject);
    if (tag === null || tag.subject === null || subject === undefined || parameter === undefined)
        return null;
    const mark = tag.type !== null && text[tag.type.end - 1] === '='
        ? [{ start: tag.type.end - 1, end: tag.type.end, text: '' }]
        : [];
    if (tag.tag.bracketed) {
        const open = text.lastIndexOf('[', tag.subject.start);
        const close = text.indexOf(']', tag.default?.end ?? tag.subject.end);
        if (open < tag.at.end || close < 0 || close > tag.whole.end)
            return null;
        const inside = { start: open, end: close + 1 };
        return [...mark, { ...inside, text: subject }, ...keepColumns(comment, tag, inside, subject.length)];
    }
    if (mark.length > 0)
        return mark;
    const written = `[${subject}]`;
    return parameter.optional
        ? [{ ...tag.subject, text: written }, ...keepColumns(comment, tag, tag.subject, written.length)]
        : null;
}
function removeTagHere({ comment, offset }, isIt) {
    const tag = tagAt(comment, offset);
    return tag === undefined || !isIt(tag) ? null : removeTags(comment, new Set([tag]));
}
/** Only where nothing is thrown at all: else the author means something that a person has to find out. */
function removeThrows(request) {
    return request.facts.throws.length > 0 ? null : removeTagHere(request, tag => tag.name === 'throws');
}
function sayReturned({ comment, offset, facts }) {
    const tag = tagAt(comment, offset);
    const type = facts.returns?.declaredType ?? null;
    if (tag?.name !== 'returns' || tag.type === null || type === null || /[\n{}]|\*\//.test(type))
        return null;
    return [{ ...tag.type, text: type }];
}
/** `{string}` becomes `{string|null}`, with spaces where the comment has them around a bar. */
function addBranch({ findings, comment, offset }) {
    const tag = tagAt(comment, offset);
    const said = tag?.tag.type?.text;
    if (tag?.name !== 'returns' || tag.type === null || said === undefined || !/^[\w$.<>[\], |]+$/.test(said))
        return null;
    const { text, range } = comment;
    const isSpaced = !/\{[^}\n]*\w\|\w[^}\n]*\}/.test(text.slice(range.start, range.end));
    const missing = findings.flatMap(({ message }) => /a path returns (null|undefined)$/.exec(message)?.[1] ?? []);
    if (missing.length === 0)
        return null;
    const bars = missing.map(value => (isSpaced ? ` | ${value}` : `|${value}`)).join('');
    const promised = /^(Promise(?:Like)?<)(.+)>$/.exec(said);
    const written = promised === null ? said + bars : `${promised[1]}${promised[2]}${bars}>`;
    return [{ ...tag.type, text: written }];
}
function addThrows({ findings, comment, facts, describeThrows }) {
    const model = comment.tags.findLast(({ name }) => name === 'throws');
    if (model === undefined)
        return null;
    const types = facts.throws.filter(({ errorType, via, span }) => {
        const at = via?.site ?? span;
        return findings.some(({ does, message }) => does.line === at.line && does.column === at.column && message.includes(`\`${errorType}\``));
    });
    const written = [...new Set(types.map(({ errorType }) => errorType))].map(type => writeThrows(comment, model, type, describeThrows(type)));
    return written.length === 0 ? null : insertTags(comment, [{ written, place: { after: model } }]);
}

;// CONCATENATED MODULE: ./.build/fix/plan.js




/** `textOf`: the text of a source that the findings were made on; undefined for a file that is not to be touched */
function planFixes(findings, oracle, textOf) {
    const edits = new Map();
    const repaired = [];
    const failed = [];
    const groups = Map.groupBy(findings.filter(({ code }) => isMechanical(code)), finding => groupOf(finding));
    const texts = new Map();
    for (const group of groups.values()) {
        const [first, ...others] = group;
        if (first === undefined)
            continue;
        const { file } = first.says;
        let source = texts.get(file);
        if (source === undefined) {
            const text = textOf(file);
            if (text === undefined)
                continue;
            source = { text, lines: lineStarts(text) };
            texts.set(file, source);
        }
        let made;
        try {
            made = editsFor([first, ...others], oracle, source);
        }
        catch (error) {
            failed.push({ finding: first, reason: (0,errors/* messageOf */.bD)(error) });
            continue;
        }
        if (made === null || made.length === 0)
            continue;
        if (overlap(made)) {
            failed.push({ finding: first, reason: 'its parts get in each other’s way' });
            continue;
        }
        const known = edits.get(file) ?? [];
        // what touches the same place is left for the next round, when it is seen how the comment reads then
        if (made.some(edit => known.some(other => touches(edit, other))))
            continue;
        edits.set(file, [...known, ...made]);
        repaired.push(...group);
    }
    return { edits, repaired, failed };
}
/** Missing tags of one comment are written at once; everything else is repaired one by one. */
function groupOf({ id, code, component, says }) {
    switch (code) {
        case 'param-missing':
        case 'throws-missing':
            return `${code} ${component} ${says.file}`;
        case 'returns-branch':
            return `${code} ${component} ${says.file} ${says.line}:${says.column}`;
        default:
            return id;
    }
}
/** Edits of one repair that get in each other's way: a layout that nobody thought of. */
function overlap(edits) {
    const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    return sorted.some(({ start }, at) => start < (sorted[at - 1]?.end ?? 0));
}
function touches(a, b) {
    return a.start <= b.end && b.start <= a.end;
}
function editsFor(findings, oracle, { text, lines }) {
    const [{ code, component, says }] = findings;
    const facts = oracle.component(component);
    if (facts === undefined)
        return null;
    const doc = commentsOf(facts).find(comment => holds(comment, says.line, says.column));
    const comment = doc === undefined ? null : placeComment(doc, text, lines);
    if (comment === null)
        return null;
    const observed = () => (0,streams_observed/* documentObserved */.SG)(oracle.observedView(component), { calleeDocumentation: () => undefined });
    const made = repair({
        code,
        findings,
        offset: offsetOf(says, lines),
        comment,
        facts,
        describeParameter: name => oneLine(observed().parameters.find(parameter => parameter.name === name)?.description ?? ''),
        describeThrows: type => {
            const thrown = observed().throws.filter(one => one.type === type && one.via === null);
            return thrown.length === 1 ? oneLine(thrown[0]?.when ?? '') || null : null;
        },
    });
    if (made === null)
        return null;
    const { range } = comment;
    const isSafe = made.every(({ text: written }) => !written.includes('*/'));
    // a comment that goes as a whole takes its own lines along; no other edit leaves the comment
    const isInside = made.every(({ start, end }) => start >= range.start + 3 && end <= range.end - 2);
    const isWhole = made.length === 1 && made[0]?.text === '' && made[0].start <= range.start && made[0].end >= range.end;
    return isSafe && (isInside || isWhole) ? made : null;
}
function commentsOf({ docComments, members }) {
    return [...docComments, ...members.flatMap(({ docComment }) => docComment ?? [])];
}
function holds({ span }, line, column) {
    const afterStart = line > span.line || (line === span.line && column >= span.column);
    return afterStart && (line < span.endLine || (line === span.endLine && column <= span.endColumn));
}
/** A longer description of what the code does is no line of a comment. */
const MOST_WORDS = 80;
/** What goes into a comment: one line, nothing that could end it. */
function oneLine(text) {
    const flat = text.replace(/\s+/g, ' ').trim();
    return flat.length > MOST_WORDS || /\*\/|@/.test(flat) ? '' : flat;
}

;// CONCATENATED MODULE: ./.build/fix/index.js



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


/***/ })

};
