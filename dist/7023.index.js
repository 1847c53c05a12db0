export const id = 7023;
export const ids = [7023];
export const modules = {

/***/ 37023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   download: () => (/* binding */ download),
/* harmony export */   entryVersion: () => (/* binding */ entryVersion),
/* harmony export */   findEntry: () => (/* binding */ findEntry)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33838);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44942);
/* harmony import */ var _actions_http_client_lib_auth__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92145);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80737);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89243);
/* harmony import */ var _availability_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55669);
/**
 * Reading from GitHub's cache service. `@actions/cache` saves for us, but does not restore: it unpacks whatever the archive holds
 * wherever the archive says (`tar -P`), without a limit of size or time, and an entry can be written by every job on the branch.
 * So the two requests of a restore are made here, as that client makes them.
 */









/** The service answers in a fraction of a second; a run can do without it, and is not to wait long. */
const REQUEST_TIMEOUT_MS = 10_000;
const RETRY_DELAYS_MS = [500, 2000];
/** An answer holds one address. */
const MAX_ANSWER_BYTES = 64 * 1024;
/**
 * Entries of another version are not found: it is what `@actions/cache` computes from the literal paths and the compression
 * that it would use here.
 */
function entryVersion(paths, env) {
    const { stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('zstd', ['--quiet', '--version'], {
        encoding: 'utf8',
        timeout: 5000,
        env,
    });
    const hasZstd = error === undefined && `${stdout}${stderr}`.trim() !== '';
    const parts = [...paths, hasZstd ? 'zstd-without-long' : 'gzip'];
    if (process.platform === 'win32')
        parts.push('windows-only');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256')
        .update([...parts, '1.0'].join('|'))
        .digest('hex');
}
/** Protobuf's JSON may spell its fields in either way. */
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    ok: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false),
    signed_download_url: zod__WEBPACK_IMPORTED_MODULE_6__/* .url */ .OZ5().optional(),
    signedDownloadUrl: zod__WEBPACK_IMPORTED_MODULE_6__/* .url */ .OZ5().optional(),
    matched_key: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(512).optional(),
    matchedKey: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(512).optional(),
});
/**
 * The newest entry whose key begins like one of the given, the first of them that has any; null where there is none.
 * @throws {CacheError}
 */
async function findEntry(keys, version, env) {
    const method = 'github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
    const url = new URL(`/twirp/${method}`, env.ACTIONS_RESULTS_URL).href;
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_4__/* .HttpClient */ .Qq('twinscribe', [new _actions_http_client_lib_auth__WEBPACK_IMPORTED_MODULE_5__/* .BearerCredentialHandler */ .tZ(env.ACTIONS_RUNTIME_TOKEN ?? '')], {
        socketTimeout: REQUEST_TIMEOUT_MS,
    });
    const question = JSON.stringify({ key: keys[0], restore_keys: keys, version });
    const response = await retried(() => client.post(url, question, { 'content-type': 'application/json' }));
    const body = await readBody(response.message);
    const answer = answerSchema.safeParse(parse(body));
    if (!answer.success)
        throw nonsense();
    const { ok, signed_download_url, signedDownloadUrl, matched_key, matchedKey } = answer.data;
    if (!ok)
        return null;
    const address = signed_download_url ?? signedDownloadUrl;
    const found = matched_key ?? matchedKey;
    if (!address || !found)
        throw nonsense();
    const signature = new URL(address).searchParams.get('sig');
    if (signature)
        for (const secret of [signature, encodeURIComponent(signature)])
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq)(secret);
    return { key: found, url: address };
}
function nonsense() {
    return new _availability_js__WEBPACK_IMPORTED_MODULE_7__/* .CacheError */ .xA('the service gave an answer that makes no sense');
}
/** The entry's archive, to be read at once. @throws {CacheError} */
async function download({ url }) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_4__/* .HttpClient */ .Qq('twinscribe', [], { socketTimeout: REQUEST_TIMEOUT_MS });
    const { message } = await retried(() => client.get(url));
    message.setTimeout(REQUEST_TIMEOUT_MS, () => message.destroy(new _availability_js__WEBPACK_IMPORTED_MODULE_7__/* .CacheError */ .xA('the download came to a standstill')));
    return chunksOf(message);
}
async function* chunksOf(message) {
    try {
        for await (const chunk of message)
            yield Buffer.from(chunk);
    }
    catch (error) {
        throw error instanceof _availability_js__WEBPACK_IMPORTED_MODULE_7__/* .CacheError */ .xA ? error : new _availability_js__WEBPACK_IMPORTED_MODULE_7__/* .CacheError */ .xA('the download was cut off');
    }
}
/** Errors of the server and of the line are tried again, but silence is not waited for twice. */
async function retried(send) {
    for (let attempt = 0;; attempt++) {
        const delay = RETRY_DELAYS_MS[attempt];
        try {
            const answer = await send();
            const status = answer.message.statusCode ?? 0;
            if (status >= 200 && status < 300)
                return answer;
            if (status < 500 || delay === undefined)
                throw new _availability_js__WEBPACK_IMPORTED_MODULE_7__/* .CacheError */ .xA(await describeRefusal(answer.message));
            answer.message.resume();
        }
        catch (error) {
            if (error instanceof _availability_js__WEBPACK_IMPORTED_MODULE_7__/* .CacheError */ .xA)
                throw error;
            // The client's own text holds the address with its signature.
            if (/timeout/i.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)))
                throw new _availability_js__WEBPACK_IMPORTED_MODULE_7__/* .CacheError */ .xA(`the service did not answer within ${REQUEST_TIMEOUT_MS / 1000} seconds`);
            if (delay === undefined)
                throw new _availability_js__WEBPACK_IMPORTED_MODULE_7__/* .CacheError */ .xA(`the service cannot be reached (${codeOf(error)})`);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(delay);
    }
}
async function describeRefusal(message) {
    const { statusCode } = message;
    const told = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ msg: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }).safeParse(parse(await readBody(message).catch(() => ''))).data?.msg;
    if (told?.includes('cache read denied:'))
        return 'the job may not read it';
    if (statusCode === 429)
        return 'the service limits its requests at the moment (429)';
    const reason = told === undefined ? '' : `: ${told.replace(/\s+/g, ' ').slice(0, 200)}`;
    return `the service answered ${statusCode}${reason}`;
}
async function readBody(message) {
    message.setTimeout(REQUEST_TIMEOUT_MS, () => message.destroy(new _availability_js__WEBPACK_IMPORTED_MODULE_7__/* .CacheError */ .xA('the service stopped answering')));
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of message) {
            const piece = Buffer.from(chunk);
            bytes += piece.length;
            if (bytes > MAX_ANSWER_BYTES)
                throw nonsense();
            chunks.push(piece);
        }
    }
    catch (error) {
        throw error instanceof _availability_js__WEBPACK_IMPORTED_MODULE_7__/* .CacheError */ .xA ? error : new _availability_js__WEBPACK_IMPORTED_MODULE_7__/* .CacheError */ .xA('the service broke off its answer');
    }
    return Buffer.concat(chunks).toString('utf8');
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'no connection';
}


/***/ })

};
