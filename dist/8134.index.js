export const id = 8134;
export const ids = [8134,2941];
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

/***/ 38134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixComments: () => (/* binding */ fixComments)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/analysis/project/read-source.js
var read_source = __webpack_require__(92941);
;// CONCATENATED MODULE: ./.build/analysis/project/splice-source.js
/** Edits in a source file's bytes: whatever its encoding, every byte that is not replaced stays as it is. */

/** Edits must not overlap. Of several insertions at one place, the one that comes first in the list comes first in the text. */
function applyEdits(text, edits) {
    return pieces(text.length, edits)
        .map(piece => ('text' in piece ? piece.text : text.slice(piece.start, piece.end)))
        .join('');
}
/** Null where the edits cannot be written in the file's encoding, or the file is not what it was taken for. */
function spliceSource(bytes, edits) {
    const decoded = (0,read_source/* decodeSource */.E)(bytes);
    if (!decoded.ok)
        return null;
    const { text } = decoded;
    const encoding = encodingOf(bytes, decoded.guessed);
    const result = [];
    if (encoding.mark > 0)
        result.push(Buffer.from(bytes.subarray(0, encoding.mark)));
    const offsets = byteOffsets(text, edits, encoding);
    for (const piece of pieces(text.length, edits)) {
        if (!('text' in piece)) {
            result.push(Buffer.from(bytes.subarray(offsets(piece.start), offsets(piece.end))));
            continue;
        }
        const written = encoding.write(piece.text);
        if (written === null)
            return null;
        result.push(written);
    }
    const spliced = Buffer.concat(result);
    const read = (0,read_source/* decodeSource */.E)(spliced);
    return read.ok && read.text === applyEdits(text, edits) ? spliced : null;
}
function pieces(length, edits) {
    const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const found = [];
    let at = 0;
    for (const { start, end, text } of sorted) {
        if (start < at || end < start || end > length)
            throw new RangeError('Edits overlap, or lie outside of the text.');
        found.push({ start: at, end: start }, { text });
        at = end;
    }
    return [...found, { start: at, end: length }];
}
function encodingOf(bytes, guessed) {
    const [first, second, third] = bytes;
    const little = first === 0xff && second === 0xfe;
    if (little || (first === 0xfe && second === 0xff)) {
        return {
            mark: 2,
            bytesOf: text => text.length * 2,
            write(text) {
                const buffer = Buffer.from(text, 'utf16le');
                return little ? buffer : buffer.swap16();
            },
        };
    }
    // One byte a character, but not the same characters everywhere: only what all such encodings share is written.
    if (guessed)
        return { mark: 0, bytesOf: text => text.length, write: text => (isAscii(text) ? Buffer.from(text) : null) };
    const mark = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
    return { mark, bytesOf: text => Buffer.byteLength(text), write: text => Buffer.from(text) };
}
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0x7f)
            return false;
    return true;
}
/** Where the edits' places are in the bytes: the text is measured once, from place to place. */
function byteOffsets(text, edits, { mark, bytesOf }) {
    const places = [...new Set([0, text.length, ...edits.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
    const known = new Map();
    let bytes = mark;
    let last = 0;
    for (const place of places) {
        bytes += bytesOf(text.slice(last, place));
        known.set(place, bytes);
        last = place;
    }
    return at => known.get(at) ?? 0;
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
// EXTERNAL MODULE: ./.build/commands/oracle.js
var commands_oracle = __webpack_require__(50035);
// EXTERNAL MODULE: ./.build/commands/readmes.js
var readmes = __webpack_require__(75446);
;// CONCATENATED MODULE: ./.build/commands/fix.js
/**
 * Repairs mechanical drift in the source's own comments. A repair counts only when everything holds: the program without its
 * comments is the same, the finding is gone, and no new one has come up. All of it is tried in memory before a byte is written.
 */








/** A repair may uncover what it hid (a parameter that is undocumented beside one that is gone); this many layers are followed. */
const MOST_ROUNDS = 4;
/** How often repairs are tried again without those that made something worse. */
const MOST_ATTEMPTS = 3;
/**
 * With `dryRun` in the configuration nothing is written.
 * @throws {ConfigurationError} for a path that is no folder.
 * @throws {CancelledError} when the signal is raised; nothing has been written then.
 */
async function fixComments(request) {
    (0,commands_oracle/* requireFolder */.OK)(request.root);
    const { discover } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7036), __webpack_require__.e(1829)]).then(__webpack_require__.bind(__webpack_require__, 51829));
    const discovery = discover((0,commands_oracle/* projectOptions */.Mh)(request));
    const before = await examine(request, discovery);
    const refused = new Set();
    for (let attempt = 0;; attempt++) {
        const isLast = attempt === MOST_ATTEMPTS;
        // nothing can be made worse by doing nothing
        const outcome = isLast
            ? { files: new Map(), state: before, tried: [] }
            : await attemptRepairs(request, discovery, before, refused);
        const worse = worsened(before, outcome.state, outcome.tried, attempt > 0);
        if (worse.size === 0) {
            return conclude(request, discovery, before, outcome.state, outcome.files);
        }
        for (const component of worse)
            refused.add(component);
        request.logger.debug(`The comments of ${[...worse].sort(model/* compareText */.n6).join(', ')} are left alone: their repair did not hold.`);
    }
}
async function attemptRepairs(request, discovery, before, refused) {
    const { planFixes } = await Promise.all(/* import() */[__webpack_require__.e(6644), __webpack_require__.e(9452)]).then(__webpack_require__.bind(__webpack_require__, 9452));
    const { isSameCode } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8721), __webpack_require__.e(9725)]).then(__webpack_require__.bind(__webpack_require__, 39725));
    const originals = new Map(discovery.sources.map(({ path, absolutePath, text }) => [path, { absolutePath, text }]));
    const files = new Map();
    const tried = [];
    let state = before;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const textOf = (file) => files.get(file)?.text ?? originals.get(file)?.text;
        const plan = planFixes(state.findings.filter(({ component }) => !refused.has(component)), state.oracle, textOf);
        for (const { finding, reason } of plan.failed)
            request.logger.warn(`The comment of ${finding.component} could not be repaired: ${reason}`, finding.says);
        let changed = false;
        for (const [file, edits] of plan.edits) {
            const original = originals.get(file);
            const repaired = original === undefined ? null : repairFile(request, file, original.absolutePath, files.get(file), edits);
            if (original === undefined || repaired === null || repaired.text === textOf(file))
                continue;
            if (!isSameCode(file, original.text, repaired.text)) {
                request.logger.warn(`${file}: the repaired comments would change the code; the file is left alone.`, { file });
                continue;
            }
            files.set(file, repaired);
            changed = true;
        }
        if (!changed)
            break;
        tried.push(...plan.repaired.filter(({ says }) => files.has(says.file)));
        state = await examine(request, {
            ...discovery,
            sources: discovery.sources.map(source => ({ ...source, text: files.get(source.path)?.text ?? source.text })),
        });
    }
    return { files, state, tried };
}
/** Null for a file that is not what the analysis read, or that cannot be written in its encoding. */
function repairFile({ logger }, file, absolutePath, earlier, edits) {
    try {
        const bytes = earlier?.bytes ?? (0,external_node_fs_.readFileSync)(absolutePath);
        const decoded = (0,read_source/* decodeSource */.E)(bytes);
        const spliced = decoded.ok ? spliceSource(bytes, edits) : null;
        if (!decoded.ok || spliced === null) {
            logger.warn(`${file}: its comments cannot be repaired in its encoding. Save it as UTF-8.`, { file });
            return null;
        }
        return { text: applyEdits(decoded.text, edits), bytes: spliced, original: earlier?.original ?? bytes };
    }
    catch (error) {
        logger.warn(`${file}: its comments cannot be repaired (${(0,errors/* messageOf */.bD)(error)}).`, { file });
        return null;
    }
}
async function examine(request, discovery) {
    const { StaticAnalysisOracle } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8721), __webpack_require__.e(7036), __webpack_require__.e(5023), __webpack_require__.e(1829), __webpack_require__.e(3993)]).then(__webpack_require__.bind(__webpack_require__, 63993));
    const { checkRepository } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8721), __webpack_require__.e(7036), __webpack_require__.e(5023), __webpack_require__.e(1829), __webpack_require__.e(3993), __webpack_require__.e(2401), __webpack_require__.e(1379), __webpack_require__.e(2875)]).then(__webpack_require__.bind(__webpack_require__, 61379));
    const { signal } = request;
    const oracle = new StaticAnalysisOracle((0,commands_oracle/* projectOptions */.Mh)(request), {
        discovery,
        ...(signal === undefined ? {} : { signal }),
    });
    await oracle.initialize();
    const { findings } = checkRepository({ oracle, readmes: (0,readmes/* readReadmes */.M)(request.root, oracle.facts.packages) });
    if (signal?.aborted === true)
        throw new errors/* CancelledError */.cc('Cancelled; no comment has been changed.');
    return { oracle, findings, components: oracle.facts.components.length };
}
/** Components whose repair did not hold: the finding is still there, or there is one that was not there before. */
function worsened(before, after, tried, wholeFiles) {
    const known = new Set(before.findings.map(({ id }) => id));
    const attempted = new Set(tried.map(({ id }) => id));
    const touched = new Map(tried.map(({ component, says }) => [component, says.file]));
    const worse = new Set();
    for (const { id, component, says } of after.findings) {
        if (known.has(id) && !attempted.has(id))
            continue;
        if (touched.has(component) && !wholeFiles)
            worse.add(component);
        else {
            // somebody else's finding, or one that did not go away: what was repaired in the same file is the likely cause, else all may be
            const near = [...touched].filter(([, file]) => file === says.file);
            for (const [other] of near.length > 0 ? near : touched)
                worse.add(other);
        }
    }
    return worse;
}
function conclude({ config, logger }, discovery, before, after, files) {
    const written = new Set();
    const sources = new Map();
    for (const { path, absolutePath, text } of discovery.sources) {
        const repaired = files.get(path);
        if (repaired === undefined || repaired.text === text)
            continue;
        if (!config.dryRun && !writeSource(absolutePath, path, text, repaired.bytes, logger))
            continue;
        written.add(path);
        sources.set(path, { before: repaired.original, after: repaired.bytes });
    }
    const remaining = new Set(after.findings.map(({ id }) => id));
    const isRepaired = ({ id, says }) => written.has(says.file) && !remaining.has(id);
    return {
        repaired: before.findings.filter(isRepaired),
        // as the comments stand now: lines may have moved
        left: written.size === 0 ? before.findings : after.findings,
        files: [...written].sort(model/* compareText */.n6),
        sources,
        components: before.components,
    };
}
/** By a rename, with the file's own mode. A link is not followed: what is behind it may be anybody's. */
function writeSource(absolutePath, file, expected, bytes, logger) {
    const temporary = `${absolutePath}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        if ((0,external_node_fs_.lstatSync)(absolutePath).isSymbolicLink()) {
            logger.warn(`${file} is a symbolic link; its comments are left alone.`, { file });
            return false;
        }
        const now = (0,read_source/* decodeSource */.E)((0,external_node_fs_.readFileSync)(absolutePath));
        if (!now.ok || now.text !== expected) {
            logger.warn(`${file} was changed by somebody else meanwhile; its comments are left alone.`, { file });
            return false;
        }
        (0,external_node_fs_.writeFileSync)(temporary, bytes, { flag: 'wx', mode: (0,external_node_fs_.statSync)(absolutePath).mode });
        (0,external_node_fs_.renameSync)(temporary, absolutePath);
        return true;
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        logger.warn(`${file}: its repaired comments could not be written (${(0,errors/* messageOf */.bD)(error)}).`, { file });
        return false;
    }
}


/***/ })

};
