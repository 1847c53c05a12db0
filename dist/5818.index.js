export const id = 5818;
export const ids = [5818];
export const modules = {

/***/ 38980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ silentLogger)
/* harmony export */ });
/** Says nothing. */
const silentLogger = {
    debug() { },
    info() { },
    warn() { },
    error() { },
    group: (_title, body) => body(),
};


/***/ }),

/***/ 94006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ replaceUnusable),
/* harmony export */   Ed: () => (/* binding */ stateFile),
/* harmony export */   Im: () => (/* binding */ isUnusable),
/* harmony export */   Xu: () => (/* binding */ openReadOnly),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   qI: () => (/* binding */ openDatabase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80099);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);
/**
 * Opens the state file and decides whether it may be believed. It comes out of a cache, off another version, out of a run that was
 * killed: everything that is wrong with it is a warning and an empty file in its place, never an error of the run.
 *
 * One process owns the file at a time (exclusive lock, which the system releases even after SIGKILL); write-ahead logging
 * makes every transaction survive a killed process.
 */





/** `TWNS`; tells our files from other SQLite files. */
const APPLICATION_ID = 0x54574e53;
/** Any change of a table or of the meaning of a stored value is another version: old files are set aside. */
const SCHEMA_VERSION = 2;
/** Long enough for a run that is just ending to let go of the file. */
const BUSY_TIMEOUT_MS = 2000;
const FILE_NAME = 'twinscribe.db';
const SCHEMA = `
  CREATE TABLE documents (
    stream TEXT NOT NULL,
    component TEXT NOT NULL,
    key TEXT NOT NULL,
    body TEXT NOT NULL,
    checksum TEXT NOT NULL,
    PRIMARY KEY (stream, component, key)
  ) STRICT;
  CREATE TABLE answers (
    key TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    checksum TEXT NOT NULL,
    used INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE checkpoints (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    checksum TEXT NOT NULL
  ) STRICT;
  CREATE TABLE runs (
    name TEXT PRIMARY KEY,
    input_hash TEXT NOT NULL,
    body TEXT NOT NULL,
    checksum TEXT NOT NULL
  ) STRICT;
`;
/** The state file that a configured path means: a folder (existing, or a path without an ending) gets `twinscribe.db` in it. */
function stateFile(pathOrDirectory) {
    if (pathOrDirectory.endsWith('.db'))
        return isDirectory(pathOrDirectory) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pathOrDirectory, FILE_NAME) : pathOrDirectory;
    return isFile(pathOrDirectory) ? pathOrDirectory : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pathOrDirectory, FILE_NAME);
}
/** The file's database, ready for use, or null where the run has to do without (another process owns it, nothing can be written). */
function openDatabase(file, logger) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        return openChecked(file);
    }
    catch (error) {
        if (isBusy(error)) {
            logger.warn(`${file} is in use by another run. This run goes on without saved state: it starts cold and saves no checkpoint.`);
            return null;
        }
        if (!isUnusable(error)) {
            logger.warn(`${file} cannot be opened (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}). This run goes on without saved state.`);
            return null;
        }
        return replaceUnusable(file, (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), logger);
    }
}
/** Reads a file without touching it or anything beside it; null where there is none that can be read so. */
function openReadOnly(file, logger) {
    // A log that was not folded in yet would have to be written: such a file is left to the next full run.
    if (!isFile(file) || ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${file}-wal`) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(`${file}-wal`).size > 0))
        return null;
    const url = (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(file);
    url.searchParams.set('immutable', '1');
    let database = null;
    try {
        database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(url, { readOnly: true });
        checkIdentity(database);
        checkIntegrity(database);
        return database;
    }
    catch (error) {
        database?.close();
        logger.warn(`${file} cannot be used (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}). This run starts cold.`);
        return null;
    }
}
/** Moves a file that cannot be believed out of the way and starts an empty one. */
function replaceUnusable(file, reason, logger) {
    const aside = `${file}.unusable`;
    try {
        for (const ending of ['-wal', '-shm', '-journal'])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file + ending, { force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, aside);
        logger.warn(`${file} cannot be used (${reason}). It was set aside as ${aside}, and this run starts cold.`);
        return openChecked(file);
    }
    catch (error) {
        logger.warn(`${file} cannot be used (${reason}) nor replaced (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}). This run goes on without saved state.`);
        return null;
    }
}
function openChecked(file) {
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
    try {
        // Before anything else touches the log: the lock is then held until the connection closes.
        database.exec('PRAGMA locking_mode = EXCLUSIVE');
        const fresh = isEmpty(database);
        if (!fresh)
            checkIdentity(database);
        // Without waiting for the disk: the system keeps what a killed process wrote, and what a machine loses that is switched off
        // was only there to save work (a file that it leaves damaged is found out and replaced).
        database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA trusted_schema = OFF');
        if (fresh) {
            database.exec(`BEGIN IMMEDIATE; ${SCHEMA}
        PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`);
        }
        else {
            checkIntegrity(database);
            // Takes the exclusive lock now instead of at the first write, so that two runs never both believe to own the file.
            database.exec('BEGIN IMMEDIATE; COMMIT');
        }
        return database;
    }
    catch (error) {
        database.close();
        throw error;
    }
}
/** New, or left by a process that was killed before it had written anything. */
function isEmpty(database) {
    return pragma(database, 'application_id') === 0 && database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
}
function checkIdentity(database) {
    if (pragma(database, 'application_id') !== APPLICATION_ID)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq('it is not a state file of TwinScribe');
    const version = pragma(database, 'user_version');
    if (version !== SCHEMA_VERSION)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(`it is of format version ${String(version)}, and this TwinScribe reads version ${SCHEMA_VERSION}`);
}
function checkIntegrity(database) {
    const answer = pragma(database, 'quick_check(1)');
    if (answer !== 'ok')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(`it is damaged: ${String(answer).slice(0, 200)}`);
    const expected = tablesOf(SCHEMA);
    const found = database
        .prepare("SELECT sql FROM sqlite_schema WHERE type IN ('table','index','trigger','view') AND name NOT LIKE 'sqlite_%'")
        .all();
    // Tables other than ours, indexes, triggers and views would run as part of our own statements.
    const actual = found.map(row => normalise(String(row.sql)));
    if (actual.length !== expected.size || actual.some(sql => !expected.has(sql)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq('its tables were altered');
}
function tablesOf(schema) {
    return new Set(schema
        .split(';')
        .map(normalise)
        .filter(sql => sql !== ''));
}
function normalise(sql) {
    return sql.replace(/\s+/g, ' ').trim();
}
function pragma(database, name) {
    const row = database.prepare(`PRAGMA ${name}`).get();
    return row === undefined ? undefined : Object.values(row)[0];
}
const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;
function errorCode(error) {
    if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
        return null;
    // Extended result codes carry the primary one in the low byte.
    return error.errcode & 0xff;
}
function isBusy(error) {
    const code = errorCode(error);
    return code === SQLITE_BUSY || code === SQLITE_LOCKED;
}
/** The content of the file is at fault, and not the file system. */
function isUnusable(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq)
        return true;
    const code = errorCode(error);
    // 1 (generic) and 20 (mismatch) come from a damaged schema.
    return code === SQLITE_CORRUPT || code === SQLITE_NOTADB || code === 1 || code === 20;
}
function isDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}


/***/ }),

/***/ 6135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** 128 bits of SHA-256, hexadecimal: short enough for a table of every component. */
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex').slice(0, 32);
}
/** `digest` of the parts written one after the other, without putting megabytes together first. */
function digestOf(parts) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        sum.update(part);
    return sum.digest('hex').slice(0, 32);
}


/***/ }),

/***/ 70534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ StateStore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _logger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38980);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94006);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6135);




/** A fifth of what the Actions cache gives a repository; larger files would push everything else out of it. */
const MAX_BYTES = 2 * 1024 ** 3;
const PAGE_BYTES = 4096;
/** Some fifty thousand answers. They were paid for, so they outlive what was made of them, and code that comes back. */
const MAX_ANSWER_BYTES = 128 * 1024 ** 2;
/** Enough to make a transaction worth its while, few enough to lose no more than what is in flight anyway. */
const WRITES_PER_TRANSACTION = 20;
/** Longer bodies are not copied for their checksum. UTF-16 code units. */
const LARGE = 2 ** 16;
class StateStore {
    file;
    #logger;
    #readOnly;
    #database;
    #maxBytes;
    #statements = new Map();
    #queue = [];
    #flushPlanned = false;
    #damagedRows = 0;
    #touched = new Set();
    /** No documents were there when the file was opened: those of this run are all there are, and nobody need look. */
    #foundNone;
    #maxAnswerBytes;
    #usedAnswers = new Set();
    constructor(pathOrDirectory, options = {}) {
        this.file = (0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .stateFile */ .Ed)(pathOrDirectory);
        this.#logger = options.logger ?? _logger_js__WEBPACK_IMPORTED_MODULE_0__/* .silentLogger */ .q;
        this.#readOnly = options.readOnly ?? false;
        this.#maxBytes = options.maxBytes ?? MAX_BYTES;
        this.#maxAnswerBytes = options.maxAnswerBytes ?? MAX_ANSWER_BYTES;
        this.#database = this.#readOnly ? (0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .openReadOnly */ .Xu)(this.file, this.#logger) : (0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .openDatabase */ .qI)(this.file, this.#logger);
        this.#limit();
        this.#foundNone = this.#get('SELECT 1 FROM documents LIMIT 1', []) === undefined;
    }
    /** False where the run has to do without state: everything reads as empty, and writing does nothing. */
    get available() {
        return this.#database !== null;
    }
    /** Whether an earlier run has left documentation. */
    get foundDocuments() {
        return !this.#foundNone;
    }
    /** Whether what is put can be read again. */
    get writable() {
        return this.available && !this.#readOnly;
    }
    /** A model's answer that was paid for. */
    answer(key) {
        const body = this.#checked(this.#get('SELECT body, checksum FROM answers WHERE key = ?', [key]), ['answer', key]);
        if (body === null)
            return null;
        this.#usedAnswers.add(key);
        return parse(body);
    }
    /** Written when it returns, and not together with others: it has cost money. */
    putAnswer(key, body) {
        const text = JSON.stringify(body);
        this.#usedAnswers.add(key);
        this.#transaction(() => this.#run('INSERT OR REPLACE INTO answers (key, body, checksum, used) VALUES (?, ?, ?, 0)', [
            key,
            text,
            checksum(['answer', key], text),
        ]));
    }
    document(stream, component, key) {
        if (this.#foundNone && !this.#touched.has(rowId(stream, component, key)))
            return null;
        const row = this.#get('SELECT body, checksum FROM documents WHERE stream = ? AND component = ? AND key = ?', [
            stream,
            component,
            key,
        ]);
        const body = this.#checked(row, ['document', stream, component, key]);
        if (body === null)
            return null;
        this.#touched.add(rowId(stream, component, key));
        return parse(body);
    }
    /** Queued; written together with others as soon as the event loop has a turn. */
    putDocument(stream, component, key, body) {
        if (this.#database === null || this.#readOnly)
            return;
        this.#touched.add(rowId(stream, component, key));
        this.#queue.push({ row: [stream, component, key], body });
        if (this.#queue.length >= WRITES_PER_TRANSACTION)
            this.flush();
        else if (!this.#flushPlanned) {
            this.#flushPlanned = true;
            setImmediate(() => this.flush());
        }
    }
    /** Writes what is queued. */
    flush() {
        this.#flushPlanned = false;
        if (this.#queue.length === 0)
            return;
        const queue = this.#queue;
        this.#queue = [];
        this.#transaction(() => {
            for (const { row, body } of queue) {
                const text = JSON.stringify(body());
                this.#run('INSERT OR REPLACE INTO documents (stream, component, key, body, checksum) VALUES (?, ?, ?, ?, ?)', [
                    ...row,
                    text,
                    checksum(['document', ...row], text),
                ]);
            }
        });
    }
    /** Forgets the documents that the run which is ending has neither used nor written, and answers beyond their share. */
    prune() {
        this.flush();
        this.#pruneAnswers();
        if (this.#foundNone)
            return;
        this.#transaction(() => {
            for (const row of this.#all('SELECT rowid AS id, stream, component, key FROM documents')) {
                const id = rowId(String(row.stream), String(row.component), String(row.key));
                if (!this.#touched.has(id) && typeof row.id === 'number')
                    this.#run('DELETE FROM documents WHERE rowid = ?', [row.id]);
            }
        });
    }
    #pruneAnswers() {
        this.#transaction(() => {
            const last = Number(this.#get('SELECT coalesce(max(used), 0) AS last FROM answers', [])?.last ?? 0);
            for (const key of this.#usedAnswers)
                this.#run('UPDATE answers SET used = ? WHERE key = ?', [last + 1, key]);
            let bytes = 0;
            for (const row of this.#all('SELECT key, length(body) AS size FROM answers ORDER BY used DESC, key')) {
                bytes += Number(row.size);
                if (bytes > this.#maxAnswerBytes)
                    this.#run('DELETE FROM answers WHERE key = ?', [String(row.key)]);
            }
        });
    }
    putCheckpoint(id, body, keep) {
        this.flush();
        const text = JSON.stringify(body);
        this.#transaction(() => {
            this.#run('DELETE FROM checkpoints WHERE id = ?', [id]);
            this.#run('INSERT INTO checkpoints (id, body, checksum) VALUES (?, ?, ?)', [
                id,
                text,
                checksum(['checkpoint', id], text),
            ]);
            this.#run('DELETE FROM checkpoints WHERE sequence NOT IN (SELECT sequence FROM checkpoints ORDER BY sequence DESC LIMIT ?)', [keep]);
        });
    }
    checkpoint(id) {
        const row = this.#get('SELECT body, checksum FROM checkpoints WHERE id = ?', [id]);
        const body = this.#checked(row, ['checkpoint', id]);
        return body === null ? null : parse(body);
    }
    /** Oldest first. */
    checkpointIds() {
        return this.#all('SELECT id FROM checkpoints ORDER BY sequence').map(row => String(row.id));
    }
    /** Whether there was one. */
    deleteCheckpoint(id) {
        if (this.#readOnly || !this.checkpointIds().includes(id))
            return false;
        return this.#guard(() => this.#statement('DELETE FROM checkpoints WHERE id = ?').run(id).changes > 0) ?? false;
    }
    /** The last complete run, where it was about exactly these inputs. */
    lastRun(inputHash) {
        const read = (name) => this.#checked(this.#get('SELECT body, checksum FROM runs WHERE name = ? AND input_hash = ?', [name, inputHash]), [
            'run',
            name,
            inputHash,
        ]);
        const published = read('published');
        const text = published === null ? null : read('package');
        return published === null || text === null ? null : { published, package: text };
    }
    saveRun(inputHash, run) {
        this.#transaction(() => {
            this.#run("DELETE FROM runs WHERE name NOT LIKE 'note:%'", []);
            for (const [name, body] of Object.entries(run)) {
                this.#run('INSERT INTO runs (name, input_hash, body, checksum) VALUES (?, ?, ?, ?)', [
                    name,
                    inputHash,
                    body,
                    checksum(['run', name, inputHash], body),
                ]);
            }
        });
    }
    /** Something small that only saves work: whoever keeps it must do without it, too. */
    note(name) {
        const place = ['run', `note:${name}`, ''];
        const body = this.#checked(this.#get("SELECT body, checksum FROM runs WHERE name = ? AND input_hash = ''", [`note:${name}`]), place);
        return body === null ? null : parse(body);
    }
    putNote(name, body) {
        const text = JSON.stringify(body);
        const full = `note:${name}`;
        this.#transaction(() => {
            this.#run('DELETE FROM runs WHERE name = ?', [full]);
            this.#run('INSERT INTO runs (name, input_hash, body, checksum) VALUES (?, ?, ?, ?)', [
                full,
                '',
                text,
                checksum(['run', full, ''], text),
            ]);
        });
    }
    close() {
        this.flush();
        if (this.#damagedRows > 0) {
            this.#logger.warn(`${this.file}: ${this.#damagedRows} saved entries were damaged or altered and were not used.`);
            this.#damagedRows = 0;
        }
        this.#guard(() => this.#database?.close());
        this.#database = null;
        this.#statements.clear();
    }
    #limit() {
        const pages = Math.max(1, Math.floor(this.#maxBytes / PAGE_BYTES));
        this.#guard(() => this.#database?.exec(`PRAGMA max_page_count = ${pages}`));
    }
    #checked(row, place) {
        if (row === undefined)
            return null;
        const { body, checksum: stored } = row;
        if (typeof body === 'string' && stored === checksum(place, body))
            return body;
        this.#damagedRows++;
        return null;
    }
    #get(sql, values) {
        return this.#guard(() => this.#statement(sql).get(...values));
    }
    #all(sql) {
        return this.#guard(() => this.#statement(sql).all()) ?? [];
    }
    #run(sql, values) {
        this.#statement(sql).run(...values);
    }
    #transaction(body) {
        if (this.#readOnly)
            return;
        this.#guard(() => {
            this.#run('BEGIN IMMEDIATE', []);
            body();
            // What the body found unusable is closed by now.
            if (this.#database !== null)
                this.#run('COMMIT', []);
        });
    }
    #statement(sql) {
        const known = this.#statements.get(sql);
        if (known !== undefined)
            return known;
        if (this.#database === null)
            throw new Error('the state file is closed');
        const statement = this.#database.prepare(sql);
        this.#statements.set(sql, statement);
        return statement;
    }
    /** Runs `body`; where the file fails, says so once and goes on without it, or with an empty one in its place. */
    #guard(body) {
        if (this.#database === null)
            return undefined;
        try {
            return body();
        }
        catch (error) {
            this.#abandon(error);
            return undefined;
        }
    }
    #abandon(error) {
        this.#statements.clear();
        const database = this.#database;
        this.#database = null;
        try {
            database?.close();
        }
        catch {
            // The file is being given up because of the first error, which is the one to report.
        }
        if ((0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnusable */ .Im)(error) && !this.#readOnly)
            this.#database = (0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceUnusable */ .AD)(this.file, (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), this.#logger);
        else
            this.#logger.warn(`${this.file} can no longer be used (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}). This run goes on without saving its state.`);
    }
}
function rowId(stream, component, key) {
    return `${stream}\n${component}\n${key}`;
}
function checksum(place, body) {
    const prefix = JSON.stringify(place);
    return body.length < LARGE ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .b)(prefix + body) : (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)([prefix, body]);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 25818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ inputHash),
/* harmony export */   Gf: () => (/* binding */ openState)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15922);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6135);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70534);



/** `options`: everything else that the output depends on: configuration, answers, link template. Its key order counts. */
function inputHash(fingerprint, options) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(JSON.stringify([_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x, _version_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILD */ .B, fingerprint, options]));
}
/** Opens the state file (or the folder's). Never throws: what cannot be used is warned about and reads as empty. */
function openState(pathOrDirectory, logger, readOnly = false) {
    return new _state_js__WEBPACK_IMPORTED_MODULE_1__/* .StateStore */ .f(pathOrDirectory, { logger, readOnly });
}



/***/ })

};
