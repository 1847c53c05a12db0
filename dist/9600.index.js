export const id = 9600;
export const ids = [9600];
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

/***/ 5832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ documentationSchema),
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
/* harmony import */ var _call_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2011);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45319);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23831);
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
        origin: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['comment', 'signature', 'body', 'import', 'manifest', 'readme', 'answer']),
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
        callees: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ component: text, callType: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_call_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .CALL_TYPES */ .H).nullable(), purpose: text, evidence })),
        callers: list(text),
        effects: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .EFFECT_KINDS */ .K8), present: flag, target: text.nullable(), via: text.nullable(), evidence })),
        modifiers: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .MODIFIER_NAMES */ .f), holds: flag, text, evidence })),
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
            values: list(text).exactOptional(),
            evidence,
        })).exactOptional(),
    });
}


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

/***/ 15833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ CheckpointManager)
/* harmony export */ });
/* harmony import */ var _logger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38980);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52481);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70534);



class CheckpointManager {
    autoCheckpoint;
    #target;
    #maxCheckpoints;
    #logger;
    #now;
    #store = null;
    /**
     * `target`: a state file, a folder that gets `twinscribe.db`, or an open state. Nothing is opened before the first use.
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

/***/ 52481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkpointSchema),
  f: () => (/* binding */ streamDocumentSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 1 modules
var schemas = __webpack_require__(80737);
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
/** A checkpoint. `createdAt` is ISO 8601. */
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


/***/ })

};
