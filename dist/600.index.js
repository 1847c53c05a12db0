export const id = 600;
export const ids = [600];
export const modules = {

/***/ 19600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheckpoints: () => (/* binding */ runCheckpoints)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _orchestrator_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15833);
/* harmony import */ var _orchestrator_unchanged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25818);
/** `twinscribe checkpoints`: what the state file holds, and forgetting it. */




async function runCheckpoints(context) {
    const { config, root, logger, commandLine } = context;
    const [action = 'list', id] = commandLine.positionals;
    // Looking must not make a state file where there is none.
    const readOnly = action !== 'delete' && action !== 'clear';
    const state = (0,_orchestrator_unchanged_js__WEBPACK_IMPORTED_MODULE_2__/* .openState */ .Gf)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, config.state), logger, readOnly);
    const manager = new _orchestrator_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointManager */ .O(state, { maxCheckpoints: config.maxCheckpoints, logger });
    try {
        if (action === 'delete')
            deleteOne(manager, id, context);
        else if (action === 'clear')
            clear(manager, context);
        else
            list(manager, context);
        return 0;
    }
    finally {
        manager.close();
        state.close();
    }
}
function list(manager, { commandLine, print, config }) {
    const checkpoints = manager.listCheckpoints().flatMap(id => {
        const checkpoint = manager.loadCheckpoint(id);
        return checkpoint === null
            ? []
            : [{ id, createdAt: checkpoint.createdAt, phase: checkpoint.phase, iteration: checkpoint.iteration }];
    });
    if (commandLine.json)
        print(`${JSON.stringify({ state: config.state, checkpoints }, null, 2)}\n`);
    else if (checkpoints.length === 0)
        print(`No checkpoints in ${config.state}.\n`);
    else
        for (const { id, createdAt, phase, iteration } of checkpoints)
            print(`${id}  ${createdAt}  ${phase}  iteration ${iteration}\n`);
}
function deleteOne(manager, id, { commandLine, print }) {
    if (id === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1("Which one? 'twinscribe checkpoints list' shows their ids.");
    if (!manager.deleteCheckpoint(id)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`There is no checkpoint "${id}". 'twinscribe checkpoints list' shows their ids.`);
    }
    print(commandLine.json ? `${JSON.stringify({ deleted: [id] })}\n` : `Deleted ${id}.\n`);
}
function clear(manager, { commandLine, print }) {
    const ids = manager.listCheckpoints();
    for (const id of ids)
        manager.deleteCheckpoint(id);
    print(commandLine.json ? `${JSON.stringify({ deleted: ids })}\n` : `Deleted ${ids.length} checkpoints.\n`);
}


/***/ }),

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

/***/ 45319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 5832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ documentationSchema),
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45319);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23831);
/**
 * The shape of a component's documentation where it crosses a border: the state file and the published package. Not part of the
 * model's index: who only needs the types must not load zod.
 */



const list = (item) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item).readonly();
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY();
/** @param span the state file numbers places in its own way, so it brings its own */
function evidenceSchema(span) {
    return list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        span,
        origin: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['comment', 'signature', 'body', 'import', 'manifest', 'readme']),
        seen: text,
        aspect: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['presence', 'type', 'optional', 'default', 'values']).exactOptional(),
    }));
}
function documentationSchema(evidence) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        component: text,
        engine: text,
        summary: text,
        description: text,
        behaviour: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ text, evidence })),
        parameters: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            name: text,
            index: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
            type: text.nullable(),
            optional: flag.nullable(),
            default: text.nullable(),
            values: list(text),
            description: text,
            evidence,
        })),
        typeParameters: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: text, description: text })),
        returns: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            returns: flag,
            type: text.nullable(),
            description: text,
            branches: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['null', 'undefined']), possible: flag, when: text.nullable(), evidence })),
            evidence,
        })
            .nullable(),
        throws: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: text, when: text.nullable(), via: text.nullable(), evidence })),
        callees: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ component: text, callType: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .CALL_TYPES */ .Hu).nullable(), purpose: text, evidence })),
        callers: list(text),
        effects: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFECT_KINDS */ .K8), present: flag, target: text.nullable(), via: text.nullable(), evidence })),
        modifiers: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .MODIFIER_NAMES */ .f), holds: flag, text, evidence })),
        examples: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ language: text, caption: text, code: text, evidence })),
        references: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            target: text,
            label: text,
            kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['link', 'see', 'code']),
            component: text.nullable(),
            evidence,
        })),
        since: text.nullable(),
        members: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            name: text,
            type: text.nullable(),
            default: text.nullable(),
            deprecated: text.nullable(),
            description: text,
            evidence,
        })).exactOptional(),
    });
}


/***/ }),

/***/ 23831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ CALL_TYPES),
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

/***/ 15833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ CheckpointManager)
/* harmony export */ });
/* harmony import */ var _logger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38980);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52481);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79271);



class CheckpointManager {
    autoCheckpoint;
    #target;
    #maxCheckpoints;
    #logger;
    #now;
    #store = null;
    /**
     * @param target a state file, a folder that gets `twinscribe.db`, or an open state. Nothing is opened before the first use.
     */
    constructor(target = './checkpoints', options = {}) {
        this.#target = target;
        this.#maxCheckpoints = Math.max(1, options.maxCheckpoints ?? 10);
        this.autoCheckpoint = options.autoCheckpoint ?? true;
        this.#logger = options.logger ?? _logger_js__WEBPACK_IMPORTED_MODULE_0__/* .silentLogger */ .q;
        this.#now = options.now ?? (() => new Date());
    }
    get store() {
        this.#store ??=
            typeof this.#target === 'string' ? new _state_js__WEBPACK_IMPORTED_MODULE_2__/* .StateStore */ .f(this.#target, { logger: this.#logger }) : this.#target;
        return this.#store;
    }
    /** The id under which it was saved; `checkpoint_20260106_120000` in UTC where none is given. */
    createCheckpoint(orchestrator, checkpointId) {
        const { store } = this;
        orchestrator.attachStore(store);
        const createdAt = this.#now();
        const id = checkpointId ?? this.#freeId(createdAt);
        const checkpoint = {
            checkpointId: id,
            createdAt: createdAt.toISOString(),
            ...orchestrator.snapshot(),
        };
        store.putCheckpoint(id, checkpoint, this.#maxCheckpoints);
        return id;
    }
    /** Null where there is none of that id, or none that can be believed. */
    loadCheckpoint(checkpointId) {
        const parsed = _schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .checkpointSchema */ .o.safeParse(this.store.checkpoint(checkpointId));
        return parsed.success && parsed.data.checkpointId === checkpointId ? parsed.data : null;
    }
    /** Ids, oldest first. */
    listCheckpoints() {
        return this.store.checkpointIds();
    }
    getLatestCheckpoint() {
        return this.listCheckpoints().at(-1) ?? null;
    }
    /** Whether there was one of that id. */
    deleteCheckpoint(checkpointId) {
        return this.store.deleteCheckpoint(checkpointId);
    }
    /** Writes what is pending and lets go of the file. A state that was handed in open is its owner's to close. */
    close() {
        if (typeof this.#target === 'string')
            this.#store?.close();
        else
            this.#store?.flush();
        this.#store = null;
    }
    #freeId(time) {
        const [date = '', clock = ''] = time.toISOString().replace(/[-:]/g, '').slice(0, 15).split('T');
        const base = `checkpoint_${date}_${clock}`;
        const taken = new Set(this.listCheckpoints());
        let id = base;
        for (let number = 2; taken.has(id); number++)
            id = `${base}_${number}`;
        return id;
    }
}


/***/ }),

/***/ 6135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** 128 bits of SHA-256, hexadecimal: short enough for a table of every component. */
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex').slice(0, 32);
}


/***/ }),

/***/ 52481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkpointSchema),
  f: () => (/* binding */ streamDocumentSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./.build/model/documentation-schema.js
var documentation_schema = __webpack_require__(5832);
;// CONCATENATED MODULE: ./.build/orchestrator/schemas.js
/** The shapes of everything that comes out of the state file. What does not fit is treated as if it were not there. */


const place = schemas/* number */.aig().int();
const span = schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: place, column: place, endLine: place, endColumn: place });
const schemas_text = schemas/* string */.YjP();
const maybe = schemas/* string */.YjP().nullable();
const streamDocumentSchema = schemas/* strictObject */.rej({
    documentation: (0,documentation_schema/* documentationSchema */.C)((0,documentation_schema/* evidenceSchema */.j)(span)),
    validation: schemas/* strictObject */.rej({
        component: schemas_text,
        score: schemas/* number */.aig().min(0).max(1),
        verified: schemas/* array */.YOg(schemas_text),
        missing: schemas/* array */.YOg(schemas_text),
        extra: schemas/* array */.YOg(schemas_text),
        corrections: schemas/* array */.YOg(schemas/* strictObject */.rej({
            field: schemas_text,
            action: schemas/* enum */.k5n(['added', 'removed', 'changed']),
            before: maybe,
            after: maybe,
            reason: schemas_text,
        })),
    }),
});
const record = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** The seed's checkpoint. `createdAt` is ISO 8601. */
const checkpointSchema = schemas/* strictObject */.rej({
    checkpointId: schemas/* string */.YjP().min(1),
    createdAt: datetime(),
    iteration: schemas/* number */.aig().int().min(0),
    phase: schemas/* enum */.k5n([
        'NOT_STARTED',
        'INITIALIZING',
        'DISCOVERING',
        'DOCUMENTING',
        'COMPARING',
        'RESOLVING',
        'FINALIZING',
        'COMPLETED',
        'FAILED',
    ]),
    /** By component id: the key under which its documentation is saved. */
    componentStates: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ key: schemas/* string */.YjP(), status: schemas/* enum */.k5n(['pending', 'documented', 'failed']) })),
    streamAState: record,
    streamBState: record,
    /** One entry for each comparison so far. */
    comparisonResults: schemas/* array */.YOg(record),
    /** Discrepancy id → ticket key. */
    tickets: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    metadata: record,
});


/***/ }),

/***/ 79271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ StateStore)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/logger.js
var logger = __webpack_require__(38980);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(80099);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./.build/orchestrator/database.js
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
const SCHEMA_VERSION = 1;
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
        return isDirectory(pathOrDirectory) ? (0,external_node_path_.join)(pathOrDirectory, FILE_NAME) : pathOrDirectory;
    return isFile(pathOrDirectory) ? pathOrDirectory : (0,external_node_path_.join)(pathOrDirectory, FILE_NAME);
}
/** The file's database, ready for use, or null where the run has to do without (another process owns it, nothing can be written). */
function openDatabase(file, logger) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        return openChecked(file);
    }
    catch (error) {
        if (isBusy(error)) {
            logger.warn(`${file} is in use by another run. This run goes on without saved state: it starts cold and saves no checkpoint.`);
            return null;
        }
        if (!isUnusable(error)) {
            logger.warn(`${file} cannot be opened (${(0,errors/* messageOf */.bD)(error)}). This run goes on without saved state.`);
            return null;
        }
        return replaceUnusable(file, (0,errors/* messageOf */.bD)(error), logger);
    }
}
/** Reads a file without touching it or anything beside it; null where there is none that can be read so. */
function openReadOnly(file, logger) {
    // A log that was not folded in yet would have to be written: such a file is left to the next full run.
    if (!isFile(file) || ((0,external_node_fs_.existsSync)(`${file}-wal`) && (0,external_node_fs_.statSync)(`${file}-wal`).size > 0))
        return null;
    const url = (0,external_node_url_.pathToFileURL)(file);
    url.searchParams.set('immutable', '1');
    let database = null;
    try {
        database = new external_node_sqlite_.DatabaseSync(url, { readOnly: true });
        checkIdentity(database);
        checkIntegrity(database);
        return database;
    }
    catch (error) {
        database?.close();
        logger.warn(`${file} cannot be used (${(0,errors/* messageOf */.bD)(error)}). This run starts cold.`);
        return null;
    }
}
/** Moves a file that cannot be believed out of the way and starts an empty one. */
function replaceUnusable(file, reason, logger) {
    const aside = `${file}.unusable`;
    try {
        for (const ending of ['-wal', '-shm', '-journal'])
            (0,external_node_fs_.rmSync)(file + ending, { force: true });
        (0,external_node_fs_.renameSync)(file, aside);
        logger.warn(`${file} cannot be used (${reason}). It was set aside as ${aside}, and this run starts cold.`);
        return openChecked(file);
    }
    catch (error) {
        logger.warn(`${file} cannot be used (${reason}) nor replaced (${(0,errors/* messageOf */.bD)(error)}). This run goes on without saved state.`);
        return null;
    }
}
function openChecked(file) {
    const database = new external_node_sqlite_.DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
    try {
        // Before anything else touches the log: the lock is then held until the connection closes.
        database.exec('PRAGMA locking_mode = EXCLUSIVE');
        const fresh = isEmpty(database);
        if (!fresh)
            checkIdentity(database);
        database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA trusted_schema = OFF');
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
        throw new errors/* StateError */.qq('it is not a state file of TwinScribe');
    const version = pragma(database, 'user_version');
    if (version !== SCHEMA_VERSION)
        throw new errors/* StateError */.qq(`it is of format version ${String(version)}, and this TwinScribe reads version ${SCHEMA_VERSION}`);
}
function checkIntegrity(database) {
    const answer = pragma(database, 'quick_check(1)');
    if (answer !== 'ok')
        throw new errors/* StateError */.qq(`it is damaged: ${String(answer).slice(0, 200)}`);
    const expected = tablesOf(SCHEMA);
    const found = database
        .prepare("SELECT sql FROM sqlite_schema WHERE type IN ('table','trigger','view') AND name NOT LIKE 'sqlite_%'")
        .all();
    // Tables other than ours, triggers and views would run as part of our own statements.
    const actual = found.map(row => normalise(String(row.sql)));
    if (actual.length !== expected.size || actual.some(sql => !expected.has(sql)))
        throw new errors/* StateError */.qq('its tables were altered');
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
    if (error instanceof errors/* StateError */.qq)
        return true;
    const code = errorCode(error);
    // 1 (generic) and 20 (mismatch) come from a damaged schema.
    return code === SQLITE_CORRUPT || code === SQLITE_NOTADB || code === 1 || code === 20;
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

// EXTERNAL MODULE: ./.build/orchestrator/digest.js
var digest = __webpack_require__(6135);
;// CONCATENATED MODULE: ./.build/orchestrator/state.js




/** A fifth of what the Actions cache gives a repository; larger files would push everything else out of it. */
const MAX_BYTES = 2 * 1024 ** 3;
const PAGE_BYTES = 4096;
/** Enough to make a transaction worth its while, few enough to lose no more than what is in flight anyway. */
const WRITES_PER_TRANSACTION = 20;
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
    constructor(pathOrDirectory, options = {}) {
        this.file = stateFile(pathOrDirectory);
        this.#logger = options.logger ?? logger/* silentLogger */.q;
        this.#readOnly = options.readOnly ?? false;
        this.#maxBytes = options.maxBytes ?? MAX_BYTES;
        this.#database = this.#readOnly ? openReadOnly(this.file, this.#logger) : openDatabase(this.file, this.#logger);
        this.#limit();
    }
    /** False where the run has to do without state: everything reads as empty, and writing does nothing. */
    get available() {
        return this.#database !== null;
    }
    document(stream, component, key) {
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
    /** Forgets the documents that the run which is ending has neither used nor written. */
    prune() {
        this.flush();
        this.#transaction(() => {
            for (const row of this.#all('SELECT rowid AS id, stream, component, key FROM documents')) {
                const id = rowId(String(row.stream), String(row.component), String(row.key));
                if (!this.#touched.has(id) && typeof row.id === 'number')
                    this.#run('DELETE FROM documents WHERE rowid = ?', [row.id]);
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
            this.#run('DELETE FROM runs', []);
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
            this.#database?.exec('BEGIN IMMEDIATE');
            body();
            this.#database?.exec('COMMIT');
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
        if (isUnusable(error) && !this.#readOnly)
            this.#database = replaceUnusable(this.file, (0,errors/* messageOf */.bD)(error), this.#logger);
        else
            this.#logger.warn(`${this.file} can no longer be used (${(0,errors/* messageOf */.bD)(error)}). This run goes on without saving its state.`);
    }
}
function rowId(stream, component, key) {
    return `${stream}\n${component}\n${key}`;
}
function checksum(place, body) {
    return (0,digest/* digest */.b)(`${JSON.stringify(place)}${body}`);
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
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79271);



/** @param options everything else that the output depends on: configuration, answers, link template. Its key order counts. */
function inputHash(fingerprint, options) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(JSON.stringify([_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x, _version_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILD */ .B, fingerprint, options]));
}
/** Opens the state file (or the folder's). Never throws: what cannot be used is warned about and reads as empty. */
function openState(pathOrDirectory, logger, readOnly = false) {
    return new _state_js__WEBPACK_IMPORTED_MODULE_1__/* .StateStore */ .f(pathOrDirectory, { logger, readOnly });
}



/***/ })

};
