export const id = 1385;
export const ids = [1385,2941];
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
