export const id = 2941;
export const ids = [2941];
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


/***/ })

};
