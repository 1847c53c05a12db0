export const id = 128;
export const ids = [128];
export const modules = {

/***/ 128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extract: () => (/* binding */ extract)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/action/cache/tar.js
/** As much of the tar format (POSIX.1-2001 `pax`, and `ustar` below it) as it takes to read an archive of one file, and no more. */

const BLOCK = 512;
/** Extended headers hold times and owners: a few hundred bytes. */
const MAX_EXTENDED_HEADER = 64 * 1024;
/** What an archive may hold besides the file: headers, padding, and the empty blocks that fill its last record. */
const MAX_OVERHEAD = 1024 * 1024;
/** Reads an uncompressed archive from front to back, holding one chunk at a time. */
class TarReader {
    #chunks;
    #maxFileBytes;
    #rest = Buffer.alloc(0);
    #bytes = 0;
    constructor(archive, maxFileBytes) {
        this.#chunks = archive[Symbol.asyncIterator]();
        this.#maxFileBytes = maxFileBytes;
    }
    /**
     * The content of the archive's one file.
     * @throws {StateError} where it is not there, not alone, not a regular file, or not complete
     */
    async *onlyFile(name) {
        let found = false;
        for (;;) {
            const header = await this.#take(BLOCK);
            if (header.every(byte => byte === 0))
                break;
            checkHeader(header);
            const size = octal(header, 124, 12);
            switch (String.fromCharCode(header[156] ?? 0)) {
                // Extended headers, for this file and for all
                case 'x':
                case 'g':
                    await this.#skipExtendedHeader(size);
                    break;
                case '0':
                case '\0': {
                    const path = pathOf(header);
                    if (found || (path !== name && path !== `./${name}`))
                        throw foreign();
                    if (size > this.#maxFileBytes)
                        throw new errors/* StateError */.qq(`its file has more than ${this.#maxFileBytes} bytes`);
                    found = true;
                    yield* this.#pieces(size);
                    await this.#take(padding(size));
                    break;
                }
                default:
                    throw foreign();
            }
        }
        if (!found)
            throw foreign();
        // To its end, so that the checksum of the compressed stream is seen.
        while (await this.#more())
            this.#rest = Buffer.alloc(0);
    }
    async #skipExtendedHeader(size) {
        if (size > MAX_EXTENDED_HEADER)
            throw foreign();
        const text = (await this.#take(size)).toString('utf8');
        await this.#take(padding(size));
        // Such a header may say that the next one is not to be believed; ours has no reason to.
        if (/^\d+ (path|linkpath|size|GNU\.sparse[^=]*)=/m.test(text))
            throw foreign();
    }
    async #take(length) {
        while (this.#rest.length < length)
            if (!(await this.#more()))
                throw new errors/* StateError */.qq('it was cut off');
        const taken = this.#rest.subarray(0, length);
        this.#rest = this.#rest.subarray(length);
        return taken;
    }
    async *#pieces(length) {
        for (let left = length; left > 0;) {
            if (this.#rest.length === 0 && !(await this.#more()))
                throw new errors/* StateError */.qq('it was cut off');
            const piece = this.#rest.subarray(0, left);
            this.#rest = this.#rest.subarray(piece.length);
            left -= piece.length;
            yield piece;
        }
    }
    async #more() {
        const next = await this.#chunks.next();
        if (next.done === true)
            return false;
        this.#bytes += next.value.length;
        if (this.#bytes > this.#maxFileBytes + MAX_OVERHEAD)
            throw new errors/* StateError */.qq(`it unpacks to more than ${this.#maxFileBytes} bytes`);
        this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
        return true;
    }
}
function foreign() {
    return new errors/* StateError */.qq('it holds something else than a state file');
}
/** The sum of all bytes, with the field of the sum itself as spaces. */
function checkHeader(header) {
    let sum = 0;
    for (const [index, byte] of header.entries())
        sum += index >= 148 && index < 156 ? 0x20 : byte;
    if (sum !== octal(header, 148, 8))
        throw new errors/* StateError */.qq('it is damaged');
}
function pathOf(header) {
    const prefix = header.toString('latin1', 257, 262) === 'ustar' ? tar_text(header, 345, 155) : '';
    const name = tar_text(header, 0, 100);
    return prefix === '' ? name : `${prefix}/${name}`;
}
function tar_text(header, start, length) {
    return header.toString('utf8', start, start + length).replace(/\0.*$/s, '');
}
/** @throws {StateError} also for the base-256 form of sizes beyond 8 GB. */
function octal(header, start, length) {
    const digits = /^ *([0-7]+)[ \0]*$/.exec(header.toString('latin1', start, start + length))?.[1];
    if (digits === undefined)
        throw new errors/* StateError */.qq('it is damaged');
    return Number.parseInt(digits, 8);
}
function padding(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}

;// CONCATENATED MODULE: ./.build/action/cache/archive.js
/**
 * Takes the one expected file out of a cache entry's archive while it is being downloaded. The archive is untrusted: whoever can run
 * a job on the branch may have written it. So it is not given to `tar`, which would follow its absolute paths and its links; here
 * a single regular file of the right name is copied to a place of our choice, and anything else makes the entry unusable.
 */






/**
 * @throws {StateError} for an archive that is cut off, damaged, too large, or holds anything but the file; other errors are those
 * of the network and the disk
 */
async function extract(extraction) {
    const { source, member, target, maxArchiveBytes, maxFileBytes, signal } = extraction;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const result = { archiveBytes: 0, fileBytes: 0 };
    async function* received() {
        for await (const chunk of source) {
            result.archiveBytes += chunk.length;
            if (result.archiveBytes > maxArchiveBytes)
                throw new errors/* StateError */.qq(`it has more than ${maxArchiveBytes} bytes`);
            yield chunk;
        }
    }
    async function* file(archive) {
        for await (const chunk of new TarReader(archive, maxFileBytes).onlyFile(member)) {
            result.fileBytes += chunk.length;
            hash.update(chunk);
            yield chunk;
        }
    }
    const { first, all } = await peek(received());
    try {
        await (0,promises_.pipeline)(all, decompressor(first), file, (0,external_node_fs_.createWriteStream)(target, { flags: 'wx', mode: 0o600 }), { signal });
    }
    catch (error) {
        throw isDamage(error) ? new errors/* StateError */.qq('it is damaged or was cut off') : error;
    }
    return { ...result, hash: hash.digest('hex') };
}
const ZSTD_MAGIC = 0xfd2fb528;
const GZIP_MAGIC = 0x8b1f;
function decompressor(first) {
    if (first.length >= 4 && first.readUInt32LE() === ZSTD_MAGIC)
        return (0,external_node_zlib_.createZstdDecompress)();
    if (first.length >= 2 && first.readUInt16LE() === GZIP_MAGIC)
        return (0,external_node_zlib_.createGunzip)();
    throw new errors/* StateError */.qq(first.length === 0 ? 'it is empty' : 'it is no archive');
}
/** The first bytes of a stream, and the stream with them. */
async function peek(chunks) {
    let first = Buffer.alloc(0);
    while (first.length < 4) {
        const next = await chunks.next();
        if (next.done === true)
            break;
        first = Buffer.concat([first, next.value]);
    }
    async function* all() {
        yield first;
        yield* chunks;
    }
    return { first, all: all() };
}
/** The decompressors of `node:zlib` say it by their codes. */
function isDamage(error) {
    return error instanceof Error && 'code' in error && /^(Z_|ZSTD_)/.test(String(error.code));
}


/***/ })

};
