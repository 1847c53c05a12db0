export const id = 9750;
export const ids = [9750,5256,4103,2875];
export const modules = {

/***/ 5256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ DRIFT_RULES)
/* harmony export */ });
const DRIFT_RULES = {
    'param-gone': {
        title: 'Documented parameter does not exist',
        severity: 'high',
        blocking: true,
        explanation: 'A `@param` names a parameter, or a property of one, that the code does not have, or a `@template` a type parameter.',
    },
    'param-renamed': {
        title: 'Documented parameter has another name',
        severity: 'high',
        blocking: true,
        explanation: 'A `@param` names a parameter that does not exist while one that is undocumented stands in its place.',
    },
    'param-missing': {
        title: 'Parameter is not documented',
        severity: 'low',
        blocking: false,
        explanation: 'The comment documents other parameters of the function, but not this one.',
    },
    'param-order': {
        title: 'Parameters are documented out of order',
        severity: 'medium',
        blocking: true,
        explanation: 'The comment lists the parameters in another order than callers have to pass them.',
    },
    'param-type': {
        title: 'Documented parameter type contradicts the code',
        severity: 'high',
        blocking: true,
        explanation: 'No value of the documented type is one that the code takes.',
    },
    'param-optional': {
        title: 'Documented optionality contradicts the code',
        severity: 'medium',
        blocking: false,
        explanation: 'A parameter is documented as optional but must be passed, or the other way round.',
    },
    'param-default': {
        title: 'Documented default contradicts the code',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment states another default value than the code uses.',
    },
    'param-values': {
        title: 'Documented values contradict the code',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment lists a literal that the parameter cannot be.',
    },
    'returns-nothing': {
        title: 'Documented return value does not exist',
        severity: 'high',
        blocking: true,
        explanation: 'A `@returns` describes a value, but no path returns one.',
    },
    'returns-something': {
        title: 'Returned value is documented as nothing',
        severity: 'medium',
        blocking: true,
        explanation: 'The comment says that nothing comes back, but the code returns a value.',
    },
    'returns-type': {
        title: 'Documented return type contradicts the code',
        severity: 'high',
        blocking: true,
        explanation: 'No value of the documented type is one that the code returns.',
    },
    'returns-branch': {
        title: 'Documented null or undefined contradicts the code',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment and the code disagree on whether null or undefined can come back.',
    },
    'throws-never': {
        title: 'Documented error is never thrown',
        severity: 'medium',
        blocking: false,
        explanation: 'A `@throws` names an error that neither the function nor anything it calls throws.',
    },
    'throws-missing': {
        title: 'Thrown error is not documented',
        severity: 'low',
        blocking: false,
        explanation: 'The comment documents other errors of the function, but not this one.',
    },
    'throws-something': {
        title: 'Documented never to throw, but throws',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment says that the function never throws, but an error leaves it.',
    },
    'calls-absent': {
        title: 'Documented call does not happen',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment says that the function calls another one, but it does not.',
    },
    'effect-absent': {
        title: 'Documented effect does not happen',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment describes a write or an access to the outside world that the code does not make.',
    },
    'effect-present': {
        title: 'Documented as free of an effect that it has',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment calls the function pure, or says that it leaves something alone, but the code changes it.',
    },
    'modifier-wrong': {
        title: 'Documented modifier contradicts the code',
        severity: 'low',
        blocking: false,
        explanation: 'A tag such as `@static` or `@generator` says what the declaration is not.',
    },
    'async-wrong': {
        title: 'Documented as asynchronous or synchronous, but is not',
        severity: 'high',
        blocking: false,
        explanation: 'The comment and the code disagree on whether the caller gets a promise.',
    },
    'reference-dead': {
        title: 'Reference leads nowhere',
        severity: 'low',
        blocking: false,
        explanation: 'A `{@link}`, a `@see` or a name in back-ticks points at something that the repository does not have.',
    },
    'example-broken': {
        title: 'Example does not work',
        severity: 'medium',
        blocking: false,
        explanation: 'An `@example` imports, calls or passes what does not exist or does not fit.',
    },
    'deprecated-used': {
        title: 'Deprecated, but still called inside the package',
        severity: 'low',
        blocking: false,
        explanation: 'The comment tells users not to call the function, while the package itself still does.',
    },
    'readme-import': {
        title: 'README imports a name that is not exported',
        severity: 'high',
        blocking: false,
        explanation: 'A code block of the README imports something that the package does not export.',
    },
    'readme-broken': {
        title: 'README code does not work',
        severity: 'medium',
        blocking: false,
        explanation: 'A code block of the README calls or passes what does not exist or does not fit.',
    },
};


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

/***/ 78003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CheckpointManager: () => (/* reexport */ checkpoint/* CheckpointManager */.O),
  DualStreamOrchestrator: () => (/* reexport */ DualStreamOrchestrator)
});

// UNUSED EXPORTS: ConvergenceChecker, ProgressTracker, StateRecovery, choicesFor, claimOf, defaultConfig, defaultCriteria, expectationOf, fitsSlot, printOf

// EXTERNAL MODULE: ./.build/orchestrator/answers.js
var orchestrator_answers = __webpack_require__(10464);
// EXTERNAL MODULE: ./.build/orchestrator/checkpoint.js
var checkpoint = __webpack_require__(15833);
// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
;// CONCATENATED MODULE: ./.build/orchestrator/convergence.js

const defaultCriteria = {
    maxIterations: 5,
    callGraphMatchThreshold: 0.98,
    documentationSimilarityThreshold: 0.95,
    maxOpenDiscrepancies: 2,
    reviewTimeoutHours: 48,
    blockingTypes: model/* BLOCKING_TYPES */.I5,
    requireStaticValidation: true,
};
class ConvergenceChecker {
    criteria;
    constructor(criteria = {}) {
        this.criteria = { ...defaultCriteria, ...criteria };
    }
    /** `iteration`: counts from 1; 0 stands for "nothing was compared yet". */
    check(comparison, iteration) {
        const { criteria: limits } = this;
        const blockingTypes = new Set(limits.blockingTypes);
        const correctable = [];
        const open = [];
        const blocking = [];
        let refuted = 0;
        for (const discrepancy of comparison.discrepancies) {
            if (isSettled(discrepancy))
                continue;
            const isBlocking = discrepancy.blocking && blockingTypes.has(discrepancy.type);
            if (discrepancy.resolution === 'open')
                open.push(discrepancy);
            else if (discrepancy.resolution !== 'consensus')
                correctable.push(discrepancy);
            if (isBlocking && discrepancy.resolution !== 'consensus')
                blocking.push(discrepancy);
            if (isRefuted(discrepancy))
                refuted++;
        }
        const blockingIds = new Set(blocking.map(discrepancy => discrepancy.id));
        const tolerated = open.filter(discrepancy => !blockingIds.has(discrepancy.id)).length;
        const criteria = [
            atLeast('callGraphMatch', comparison.callGraphMatch, limits.callGraphMatchThreshold),
            atLeast('documentationSimilarity', comparison.documentationSimilarity, limits.documentationSimilarityThreshold),
            atMost('openDiscrepancies', tolerated, limits.maxOpenDiscrepancies),
            atMost('blockingDiscrepancies', blocking.length, 0),
        ];
        if (limits.requireStaticValidation)
            criteria.push(atMost('staticValidation', refuted, 0));
        const status = statusOf(criteria, iteration, limits.maxIterations);
        return {
            iteration,
            status,
            converged: status === 'CONVERGED',
            criteria,
            correctable,
            open,
            blocking,
            waiting: open.filter(discrepancy => discrepancy.requiresHumanReview),
            history: {
                iteration,
                status,
                callGraphMatch: comparison.callGraphMatch,
                documentationSimilarity: comparison.documentationSimilarity,
                discrepancies: comparison.discrepancies.length,
                blocking: blocking.length,
                open: open.length,
                corrections: correctable.length,
            },
        };
    }
    /** What has to happen before the next check can do better, most pressing first; empty when converged. */
    getRequiredActions(check) {
        if (check.converged)
            return [];
        const actions = [];
        if (check.correctable.length > 0)
            actions.push(`Apply ${(0,model/* count */.U9)(check.correctable.length, 'correction')} that static analysis or an answer decided.`);
        if (check.waiting.length > 0)
            actions.push(`Ask a person about ${(0,model/* count */.U9)(check.waiting.length, 'discrepancy', 'discrepancies')}.`);
        const blockingOpen = check.blocking.filter(discrepancy => discrepancy.resolution === 'open');
        if (blockingOpen.length > 0) {
            const types = [...new Set(blockingOpen.map(discrepancy => discrepancy.type))].sort(model/* compareText */.n6);
            actions.push(`Resolve ${(0,model/* count */.U9)(blockingOpen.length, 'blocking discrepancy', 'blocking discrepancies')} (${types.join(', ')}).`);
        }
        for (const criterion of check.criteria) {
            if (criterion.met)
                continue;
            const action = actionFor(criterion);
            if (action !== null)
                actions.push(action);
        }
        if (check.status === 'FORCED')
            actions.push(`The limit of ${(0,model/* count */.U9)(this.criteria.maxIterations, 'iteration')} is reached: raise max-iterations or answer what is open.`);
        return actions;
    }
}
/** A person decided that nothing is to be said where nobody says anything: there is nothing to correct, and nothing to wait for. */
function isSettled({ a, b, resolution, resolved }) {
    return resolution === 'human' && a === null && b === null && resolved === null;
}
/** Both sides of every discrepancy that static analysis refutes and that is still said. */
function isRefuted(discrepancy) {
    return ((discrepancy.a !== null && discrepancy.verdictA?.verdict === 'refuted') ||
        (discrepancy.b !== null && discrepancy.verdictB?.verdict === 'refuted'));
}
function statusOf(criteria, iteration, maxIterations) {
    if (iteration < 1)
        return 'NOT_STARTED';
    if (criteria.every(criterion => criterion.met))
        return 'CONVERGED';
    if (iteration >= maxIterations)
        return 'FORCED';
    // The numbers are reached and nothing blocks: what is missing are answers or corrections.
    const essential = criteria.filter(criterion => criterion.name !== 'openDiscrepancies' && criterion.name !== 'staticValidation');
    return essential.every(criterion => criterion.met) ? 'PARTIALLY_CONVERGED' : 'IN_PROGRESS';
}
function atLeast(name, value, limit) {
    return { name, value, limit, met: value >= limit };
}
function atMost(name, value, limit) {
    return { name, value, limit, met: value <= limit };
}
function actionFor(criterion) {
    switch (criterion.name) {
        case 'callGraphMatch':
            return `Bring the streams' call graphs together: ${percent(criterion.value)} match, ${percent(criterion.limit)} wanted.`;
        case 'documentationSimilarity':
            return `Bring the documentation together: ${percent(criterion.value)} of the comparable claims agree, ${percent(criterion.limit)} wanted.`;
        case 'openDiscrepancies':
            return `Answer open discrepancies: ${criterion.value} are open, at most ${criterion.limit} are tolerated.`;
        case 'staticValidation':
            return `Remove ${(0,model/* count */.U9)(criterion.value, 'claim')} that static analysis refutes.`;
        case 'blockingDiscrepancies':
            // Said in more detail by the lines about corrections and open ones.
            return null;
    }
}
/** The report of the whole run: deterministic, no times. */
function convergenceReport(outcome, checker) {
    const { history } = outcome;
    return {
        converged: finalStatus(outcome) === 'CONVERGED',
        totalIterations: history.length,
        finalStatus: finalStatus(outcome),
        history,
        trends: {
            callGraphMatch: history.map(entry => entry.callGraphMatch),
            documentationSimilarity: history.map(entry => entry.documentationSimilarity),
            discrepancies: history.map(entry => entry.discrepancies),
            blocking: history.map(entry => entry.blocking),
            open: history.map(entry => entry.open),
            corrections: history.map(entry => entry.corrections),
        },
        recommendations: recommendations(outcome, checker),
        stalled: outcome.stalled,
        failedComponents: outcome.failedComponents,
        discrepancies: outcome.discrepancies,
    };
}
/**
 * A loop that is over and neither converged nor hit the limit has converged in part: nothing is in progress any more. So has one that
 * agrees on everything only because a stream had nothing to say about some of it.
 */
function finalStatus({ last, streamsLost, failedComponents }) {
    if (last === null)
        return 'NOT_STARTED';
    if (last.status === 'IN_PROGRESS')
        return 'PARTIALLY_CONVERGED';
    const isWhole = streamsLost.length === 0 && failedComponents.length === 0;
    return last.status === 'CONVERGED' && !isWhole ? 'PARTIALLY_CONVERGED' : last.status;
}
function recommendations(outcome, checker) {
    const lines = [];
    for (const stream of outcome.streamsLost)
        lines.push(`Stream ${stream} failed and was left out: what is published rests on one stream. Repair its engine and run again.`);
    if (outcome.last !== null)
        lines.push(...checker.getRequiredActions(outcome.last));
    if (outcome.stalled)
        lines.push('The loop stopped early: another iteration would have changed nothing. Answer the open discrepancies, or correct the source or its comments.');
    if (outcome.failedComponents.length > 0)
        lines.push(`${(0,model/* count */.U9)(outcome.failedComponents.length, 'component')} could not be documented; each is listed with its reason.`);
    return lines;
}
/** Rounded down, so that a missed threshold never reads as reached. */
function percent(share) {
    return `${Math.floor(share * 1000) / 10} %`;
}

// EXTERNAL MODULE: ./.build/comparison/drift/index.js + 9 modules
var drift = __webpack_require__(61379);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/logger.js
var logger = __webpack_require__(38980);
// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(15922);
// EXTERNAL MODULE: ./.build/orchestrator/digest.js
var digest = __webpack_require__(6135);
;// CONCATENATED MODULE: ./.build/orchestrator/anchors.js


class Anchors {
    #oracle;
    #portraits;
    #componentsByFile = null;
    #last = null;
    constructor(oracle, portraits) {
        this.#oracle = oracle;
        this.#portraits = portraits;
    }
    /** The value with every span replaced by an anchor. */
    encode(component, value) {
        const own = this.#ground(component);
        return mapSpans(value, span => (own === null ? null : this.#anchor(component, own, span)));
    }
    /** The value with every anchor replaced by its present place, or null where one of them is not there any more. */
    decode(component, value) {
        const own = this.#ground(component);
        if (own === null)
            return null;
        let lost = false;
        const decoded = mapAnchors(value, anchor => {
            const span = this.#locate(own, anchor);
            if (span === null)
                lost = true;
            return span;
        });
        return lost ? null : decoded;
    }
    #anchor(component, own, span) {
        const place = own.places.indexOf(span);
        if (place >= 0)
            return place;
        for (const comment of own.comments) {
            if (!contains(comment.span, span))
                continue;
            const margin = comment.span.column;
            return [
                comment.place,
                span.line - comment.span.line,
                span.column - margin,
                span.endLine - comment.span.line,
                span.endColumn - margin,
            ];
        }
        return this.#elsewhere(component, span);
    }
    /** In another component, or between the places: the smallest component around it is the reference. */
    #elsewhere(component, span) {
        const around = this.#around(span);
        for (const id of around) {
            const other = id === component ? null : this.#ground(id);
            const place = other?.places.indexOf(span) ?? -1;
            if (other !== null && place >= 0)
                return [id, other.state, place];
        }
        const [nearest] = around;
        const ground = nearest === undefined ? null : this.#ground(nearest);
        if (nearest === undefined || ground === null)
            return null;
        const { line, column } = ground.start;
        const from = (l, c) => (l === line ? c - column : c);
        return [
            nearest,
            layoutOf(ground),
            span.line - line,
            from(span.line, span.column),
            span.endLine - line,
            from(span.endLine, span.endColumn),
        ];
    }
    #locate(own, anchor) {
        if (typeof anchor === 'number')
            return own.places.at(anchor);
        if (!Array.isArray(anchor))
            return null;
        const [first, second, ...rest] = anchor;
        if (typeof first === 'number' && typeof second === 'number') {
            const [column, endLine, endColumn] = rest;
            const comment = own.places.at(first);
            if (comment === null || !isNumber(column) || !isNumber(endLine) || !isNumber(endColumn))
                return null;
            return {
                file: comment.file,
                line: comment.line + second,
                column: comment.column + column,
                endLine: comment.line + endLine,
                endColumn: comment.column + endColumn,
            };
        }
        if (typeof first !== 'string' || typeof second !== 'string')
            return null;
        const ground = this.#ground(first);
        if (ground === null)
            return null;
        const [a, b, c, d] = rest;
        if (!isNumber(a))
            return null;
        if (b === undefined)
            return ground.state === second ? ground.places.at(a) : null;
        if (!isNumber(b) || !isNumber(c) || !isNumber(d) || layoutOf(ground) !== second)
            return null;
        const { file, line, column } = ground.start;
        const to = (l, offset) => (l === 0 ? column + offset : offset);
        return { file, line: line + a, column: to(a, b), endLine: line + c, endColumn: to(c, d) };
    }
    /** Components of the span's file that hold it, the smallest first, the module last. */
    #around(span) {
        if (this.#componentsByFile === null) {
            this.#componentsByFile = new Map();
            for (const { id } of this.#oracle.facts.components) {
                const list = this.#componentsByFile.get((0,model/* fileOf */.W7)(id));
                if (list === undefined)
                    this.#componentsByFile.set((0,model/* fileOf */.W7)(id), [id]);
                else
                    list.push(id);
            }
        }
        const found = [];
        for (const id of this.#componentsByFile.get(span.file) ?? []) {
            const facts = this.#oracle.component(id);
            if (facts === undefined)
                continue;
            if (facts.kind === 'module')
                found.push({ id, size: Number.MAX_SAFE_INTEGER });
            else if (contains(facts.span, span))
                found.push({ id, size: facts.span.endLine - facts.span.line });
        }
        return found.sort((a, b) => a.size - b.size).map(({ id }) => id);
    }
    #ground(id) {
        if (this.#last?.id === id)
            return this.#last.ground;
        const facts = this.#oracle.component(id);
        const portrait = this.#portraits.get(id);
        if (facts === undefined || portrait === null)
            return null;
        const { places, state } = portrait;
        const commentsOf = (comments) => comments.flatMap(comment => {
            const place = comment === null ? -1 : places.indexOf(comment.span);
            return comment === null || place < 0 ? [] : [{ place, span: comment.span }];
        });
        const ground = {
            places,
            comments: commentsOf([...facts.docComments, ...facts.members.map(member => member.docComment)]),
            start: facts.span,
            state,
        };
        this.#last?.ground.places.forget();
        this.#last = { id, ground };
        return ground;
    }
}
/** How what is inside of a component is laid out, wherever the component stands. */
function layoutOf({ places, start }) {
    const parts = [];
    for (let index = 0; index < places.size; index++) {
        const span = places.at(index);
        if (span !== null && contains(start, span))
            parts.push(keyOf(shift(span, start)));
    }
    return (0,digest/* digest */.b)(parts.join());
}
function shift(span, start) {
    return { ...span, line: span.line - start.line, endLine: span.endLine - start.line };
}
function keyOf({ file, line, column, endLine, endColumn }) {
    return `${line}:${column}:${endLine}:${endColumn}:${file}`;
}
function contains(outer, inner) {
    if (outer.file !== inner.file)
        return false;
    const startsBefore = outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column);
    const endsAfter = outer.endLine > inner.endLine || (outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn);
    return startsBefore && endsAfter;
}
function isNumber(value) {
    return typeof value === 'number' && Number.isInteger(value);
}
/** Documentation holds places under the name `span` only (in its evidence). */
function mapSpans(value, replace) {
    return mapKey(value, item => (isSpan(item) ? replace(item) : item));
}
function mapAnchors(value, replace) {
    return mapKey(value, replace);
}
function mapKey(value, replace) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(item => mapKey(item, replace));
    const fields = value;
    const copy = {};
    for (const key in fields)
        copy[key] = key === 'span' ? replace(fields[key]) : mapKey(fields[key], replace);
    return copy;
}
function isSpan(value) {
    return typeof value === 'object' && value !== null && 'file' in value && 'endColumn' in value;
}

;// CONCATENATED MODULE: ./.build/orchestrator/failures.js
const MOST_LINES = 20;
/** One line a cause and stream, in the order of their first component. All of them stand in the report. */
function failureLines(failures) {
    const byCause = Map.groupBy(failures, ({ stream, message }) => `${stream} ${message}`);
    const lines = [...byCause.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const { stream, component, message } = first;
        const more = others.length === 0 ? '' : ` and ${others.length} more`;
        return [`Stream ${stream} could not document ${component}${more}: ${message}`];
    });
    const left = lines.length - MOST_LINES;
    return left > 0 ? [...lines.slice(0, MOST_LINES), `and ${left} more failures, which the report lists.`] : lines;
}

// EXTERNAL MODULE: ./.build/comparison/merge.js + 2 modules
var merge = __webpack_require__(32614);
// EXTERNAL MODULE: ./.build/orchestrator/kept.js + 1 modules
var kept = __webpack_require__(64103);
;// CONCATENATED MODULE: ./.build/orchestrator/rebuild.js


/** `documented`: the same components with their merged documentation */
function rebuildTickets(facts, documented) {
    const summaries = new Map(documented.map(({ id, documentation }) => [id, documentation.summary]));
    const byId = new Map(facts.components.map(component => [component.id, component]));
    const ranks = rankComponents(facts, byId);
    const tickets = facts.components.flatMap((component) => {
        // A module is built by building what is in it.
        if (component.kind === 'module')
            return [];
        const dependencies = dependenciesOf(component, byId);
        return [
            {
                id: `rebuild-${(0,digest/* digest */.b)(component.id).slice(0, 12)}`,
                component: component.id,
                title: `Rebuild ${component.kind} ${component.name} (${component.file})`,
                order: ranks.get(component.id) ?? 1,
                complexity: component.complexity,
                dependencies,
                documentation: summaries.get(component.id) ?? '',
                approach: approach(component, dependencies.length),
            },
        ];
    });
    return tickets.sort((a, b) => a.order - b.order || (0,model/* compareText */.n6)(a.component, b.component));
}
/** Interfaces, aliases and enums call nothing: they come first, and what mentions them can rely on them. */
function isPureType(component) {
    return component.kind === 'interface' || component.kind === 'type-alias' || component.kind === 'enum';
}
function dependenciesOf(component, byId) {
    if (isPureType(component))
        return [];
    const types = component.typesMentioned.filter(id => {
        const mentioned = byId.get(id);
        return mentioned !== undefined && isPureType(mentioned);
    });
    const callees = component.calls.map(({ callee }) => callee).filter(id => byId.get(id)?.kind !== 'module');
    return [...new Set([...callees, ...types])].filter(id => id !== component.id).sort(model/* compareText */.n6);
}
/** The longest way down the dependencies, from 1; the members of a cycle share a rank. */
function rankComponents({ order }, byId) {
    const ranks = new Map();
    for (const component of byId.values())
        if (isPureType(component))
            ranks.set(component.id, 1);
    for (const { components } of order.groups) {
        const inside = new Set(components);
        let rank = 1;
        for (const id of components) {
            const component = byId.get(id);
            if (component === undefined)
                continue;
            for (const dependency of dependenciesOf(component, byId))
                if (!inside.has(dependency))
                    rank = Math.max(rank, (ranks.get(dependency) ?? 0) + 1);
        }
        for (const id of components)
            ranks.set(id, rank);
    }
    return ranks;
}
function approach(component, dependencies) {
    const parts = [firstStep(component)];
    if (dependencies > 0)
        parts.push(`Rest on its ${dependencies === 1 ? 'dependency' : `${dependencies} dependencies`}, which ${dependencies === 1 ? 'is' : 'are'} done by then.`);
    if (component.complexity > 10)
        parts.push(`Its complexity is ${component.complexity}: split it by its guards and build one branch at a time, each with its test.`);
    if (component.throws.some(({ via }) => via === null))
        parts.push('Write the tests of its errors before the happy path.');
    if (component.effects.length > 0)
        parts.push('Hand its effects in, so that tests can watch them.');
    return parts.join(' ');
}
function firstStep(component) {
    switch (component.kind) {
        case 'interface':
        case 'type-alias':
        case 'enum':
            return 'Declare it first: it has no behaviour of its own.';
        case 'class':
            return 'Declare its fields and constructor, then one method at a time.';
        case 'variable':
            return 'Define its value as documented.';
        case 'module':
            return 'Collect its exports.';
        case 'function':
        case 'method':
        case 'constructor':
        case 'accessor':
            return component.parameters.length === 0
                ? 'Start from its signature and what it returns.'
                : 'Start from its signature and the documented defaults of its parameters.';
    }
}

;// CONCATENATED MODULE: ./.build/orchestrator/finalise.js
/** Puts the documentation package together: merged documentation beside the facts a reader wants, nothing that differs from run to run. */






function finalise(outcome) {
    const { oracle, findings, report } = outcome;
    const { facts } = oracle;
    const discrepancies = groupByComponent(outcome.discrepancies);
    const drift = groupByComponent(findings);
    const components = facts.components.map(component => finalDoc(component, outcome, discrepancies, drift));
    const callGraph = finalCallGraph(oracle, components);
    const root = facts.packages.find(({ directory }) => directory === '') ?? facts.packages[0];
    return {
        schemaVersion: 1,
        generator: { name: 'twinscribe', version: version/* VERSION */.x },
        project: {
            name: root?.name ?? '',
            description: root?.description ?? null,
            repositoryUrl: root?.repositoryUrl ?? null,
        },
        packages: facts.packages.map(({ name, description, directory, private: isPrivate, entryPoints }) => ({
            name,
            description,
            directory,
            private: isPrivate,
            entryPoints,
        })),
        modules: facts.modules.map((module) => ({
            file: module.file,
            package: module.package,
            components: module.components,
            imports: [...new Set(module.imports.flatMap(({ resolved }) => resolved ?? []))].sort(model/* compareText */.n6),
            exports: module.exports,
        })),
        components,
        callGraph,
        rebuildTickets: rebuildTickets(facts, components),
        findings,
        convergenceReport: report,
        health: facts.health,
        metrics: metrics(outcome, components, callGraph),
        kept: (0,kept/* keptStatements */.x)(components, outcome.saidOf),
    };
}
function finalDoc(facts, { documents, keys, logger }, discrepancies, drift) {
    const own = discrepancies.get(facts.id) ?? [];
    const a = documents.a.documents.get(facts.id)?.documentation ?? null;
    const b = documents.b.documents.get(facts.id)?.documentation ?? null;
    const merged = finalise_merge(a, b, facts, own, logger) ?? undocumented(facts.id);
    return {
        id: facts.id,
        kind: facts.kind,
        name: facts.name,
        file: facts.file,
        span: facts.span,
        parent: facts.parent,
        visibility: facts.visibility,
        modifiers: facts.modifiers,
        signature: facts.signature,
        overloads: facts.overloads,
        complexity: facts.complexity,
        members: facts.members.map(({ docComment: _, ...member }) => member),
        extends: facts.extends,
        implements: facts.implements,
        documentation: { ...merged, callers: facts.calledBy },
        throws: facts.throws.map(({ errorType, errorComponent, message, mode, via, certain, span }) => ({
            errorType,
            errorComponent,
            message,
            mode,
            via,
            certain,
            span,
        })),
        effects: facts.effects.map(({ kind, target, via, span }) => ({ kind, target, via, span })),
        calls: facts.calls.map(({ callee, sites, verdict }) => ({ component: callee, sites, verdict })),
        calledBy: facts.calledBy,
        externalCalls: facts.externalCalls.map(({ to }) => to),
        unresolvedCalls: facts.unresolvedCalls,
        openDiscrepancies: own.filter(({ resolution }) => resolution === 'open').map(({ id }) => id),
        findings: (drift.get(facts.id) ?? []).map(({ id }) => id),
        key: keys.get(facts.id) ?? '',
    };
}
/** Where two documents cannot be merged, one of them is better than no package. */
function finalise_merge(a, b, facts, discrepancies, logger) {
    try {
        return (0,merge/* mergeDocumentation */.v)(a, b, facts, discrepancies);
    }
    catch (error) {
        logger.warn(`The documentation of ${facts.id} could not be merged, and stream B's stands alone: ${(0,errors/* messageOf */.bD)(error)}`);
        return b ?? a;
    }
}
/** A component that neither stream could document: its facts are published all the same, and the report says why. */
function undocumented(component) {
    return {
        component,
        engine: 'none',
        summary: '',
        description: '',
        behaviour: [],
        parameters: [],
        typeParameters: [],
        returns: null,
        throws: [],
        callees: [],
        callers: [],
        effects: [],
        modifiers: [],
        examples: [],
        references: [],
        since: null,
    };
}
/** The edges that the merged documentation tells of, with the places that analysis knows for them. */
function finalCallGraph(oracle, components) {
    const edges = components.flatMap(({ id, calls, documentation }) => {
        const known = new Map(calls.map(call => [call.component, call]));
        return documentation.callees
            .map(callee => callee.component)
            .sort(model/* compareText */.n6)
            .map(to => {
            const call = known.get(to);
            return { from: id, to, sites: call?.sites ?? [], verdict: call?.verdict ?? 'possible' };
        });
    });
    const { precision, recall } = oracle.diffAgainst(edges);
    return { edges, unresolved: oracle.callGraph.unresolved.map(withFewCandidates), precision, recall };
}
/** As many as help a person to find the one that is meant. All of them at every call would grow with the square of the repository. */
const MAX_CANDIDATES = 20;
function withFewCandidates(call) {
    const candidates = call.candidates.slice(0, MAX_CANDIDATES);
    return { ...call, candidates, furtherCandidates: call.candidates.length - candidates.length };
}
function metrics({ documents, findings, report, discrepancies }, components, callGraph) {
    const count = (test) => components.filter(test).length;
    const last = report.history.at(-1);
    return {
        components: components.length,
        publicComponents: count(({ visibility }) => visibility === 'public'),
        withSummary: count(({ documentation }) => documentation.summary !== ''),
        failed: new Set(report.failedComponents.map(({ component }) => component)).size,
        iterations: report.totalIterations,
        callGraphMatch: last?.callGraphMatch ?? 1,
        documentationSimilarity: last?.documentationSimilarity ?? 1,
        discrepancies: discrepancies.length,
        openDiscrepancies: discrepancies.filter(({ resolution }) => resolution === 'open').length,
        corrections: report.history.reduce((sum, entry) => sum + entry.corrections, 0),
        findings: findings.length,
        blockingFindings: findings.filter(({ blocking }) => blocking).length,
        edges: callGraph.edges.length,
        unresolvedCalls: callGraph.unresolved.length,
        validationScoreA: meanScore(documents.a.documents.values()),
        validationScoreB: meanScore(documents.b.documents.values()),
    };
}
/** 0 … 1, to four places; 1 where there is nothing to score. */
function meanScore(documents) {
    let sum = 0;
    let number = 0;
    for (const { validation } of documents) {
        sum += validation.score;
        number++;
    }
    return number === 0 ? 1 : Math.round((sum / number) * 10_000) / 10_000;
}
function groupByComponent(items) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(item.component);
        if (group === undefined)
            groups.set(item.component, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./.build/orchestrator/places.js
/** A list of places that is small enough to be kept for every component of a large repository: twenty bytes each. */
class Places {
    #file;
    /** Line, column, end line, end column of each. */
    #numbers;
    /** Of those that are in another file. */
    #otherFiles;
    #index = null;
    constructor(file, spans) {
        this.#file = file;
        this.#numbers = new Int32Array(spans.length * 4);
        const otherFiles = new Map();
        for (const [index, span] of spans.entries()) {
            this.#numbers.set([span.line, span.column, span.endLine, span.endColumn], index * 4);
            if (span.file !== file)
                otherFiles.set(index, span.file);
        }
        this.#otherFiles = otherFiles;
    }
    get size() {
        return this.#numbers.length / 4;
    }
    at(index) {
        if (!Number.isInteger(index) || index < 0 || index >= this.size)
            return null;
        const [line = 0, column = 0, endLine = 0, endColumn = 0] = this.#numbers.subarray(index * 4, index * 4 + 4);
        return { file: this.#otherFiles.get(index) ?? this.#file, line, column, endLine, endColumn };
    }
    /** The first place that is exactly there, or -1. */
    indexOf(span) {
        this.#index ??= this.#byStart();
        for (const index of this.#index.get(startOf(span.line, span.column)) ?? []) {
            if (this.#numbers[index * 4 + 2] !== span.endLine || this.#numbers[index * 4 + 3] !== span.endColumn)
                continue;
            if ((this.#otherFiles.get(index) ?? this.#file) === span.file)
                return index;
        }
        return -1;
    }
    /** Lets go of what only looking up needs. */
    forget() {
        this.#index = null;
    }
    #byStart() {
        const starts = new Map();
        for (let index = 0; index < this.size; index++) {
            const start = startOf(this.#numbers[index * 4] ?? 0, this.#numbers[index * 4 + 1] ?? 0);
            const list = starts.get(start);
            if (list === undefined)
                starts.set(start, [index]);
            else
                list.push(index);
        }
        return starts;
    }
}
function startOf(line, column) {
    return line * 2 ** 20 + column;
}

;// CONCATENATED MODULE: ./.build/orchestrator/portrait.js


/** Where things stand (every span), who calls it, and hashes that stand for more than the component itself. */
const NOT_CONTENT = new Set([
    'line',
    'column',
    'endLine',
    'endColumn',
    'calledBy',
    'sourceHash',
    'contentHash',
    'commentHash',
]);
/** `own`: false leaves out the token hash, for a component whose declaration holds other components. */
function portray(oracle, facts, own) {
    const writer = new Writer(facts.file);
    if (own)
        writer.text(facts.sourceHash);
    writer.value(facts);
    // A call of itself, directly or from an inner function, is not among the facts' calls.
    writer.value(oracle.verifyEdge(facts.id, facts.id));
    const { siblings, imports, exportsOf, ...declared } = oracle.declaredView(facts.id);
    writer.value(declared);
    writer.value(oracle.observedView(facts.id));
    // Only the names that occur in the component: an import that another one needs does not concern it. A module is all of them.
    const names = facts.kind === 'module' ? null : namesIn(facts, declared.callTexts);
    const isUsed = (name) => names === null || names.has(name);
    for (const list of siblings)
        for (const { name, component } of namedIn(list, names))
            writer.text(`${name}=${component}`);
    for (const statement of imports) {
        const used = statement.names.filter(name => isUsed(name.local));
        if (used.length === 0)
            continue;
        writer.span(statement.span);
        writer.text(statement.specifier);
        writer.value(used);
        if (statement.resolved === null)
            continue;
        const imported = new Set(used.map(name => name.imported));
        const wanted = !imported.has('*') ? imported : names === null ? null : imported.union(names);
        for (const { name, component } of namedIn(exportsOf(statement.resolved), wanted))
            writer.text(`${name}=${component ?? ''}`);
    }
    return writer.portrait();
}
/** The lists of a file are shared by its components, and long where those are many. */
const placesByName = new WeakMap();
/** The items with one of these names, in their order; all of them where `names` is null. Takes time in the number of names. */
function namedIn(list, names) {
    if (names === null)
        return list;
    if (list.length <= names.size)
        return list.filter(({ name }) => names.has(name));
    let places = placesByName.get(list);
    if (places === undefined) {
        const found = new Map();
        for (const [place, { name }] of list.entries()) {
            const known = found.get(name);
            if (known === undefined)
                found.set(name, [place]);
            else
                known.push(place);
        }
        places = found;
        placesByName.set(list, places);
    }
    const wanted = [];
    for (const name of names)
        wanted.push(...(places.get(name) ?? []));
    return wanted.sort((a, b) => a - b).flatMap(place => list[place] ?? []);
}
/** The part of a component that those who call or mention it rest on. */
function summarise(facts) {
    const writer = new Writer(facts.file);
    writer.value([
        facts.kind,
        facts.signature,
        facts.overloads,
        facts.type,
        facts.extends,
        facts.implements,
        facts.modifiers,
    ]);
    for (const { name, kind, type, value, optional, readonly } of facts.members)
        writer.value([name, kind, type, value, optional, readonly]);
    for (const { errorType, message, mode, certain } of facts.throws)
        writer.value([errorType, message, mode, certain]);
    for (const { kind, target } of facts.effects)
        writer.value([kind, target]);
    return writer.written;
}
const IDENTIFIER = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;
/** Every identifier in the component's signature, comments and calls: what a name in scope could be the meaning of. */
function namesIn(facts, calls) {
    const names = new Set();
    const add = (text) => {
        for (const name of text?.match(IDENTIFIER) ?? [])
            names.add(name);
    };
    add(facts.signature);
    add(facts.type);
    for (const overload of facts.overloads)
        add(overload);
    for (const text of facts.extends)
        add(text);
    for (const text of facts.implements)
        add(text);
    for (const comment of facts.docComments)
        add(comment.text);
    for (const member of facts.members) {
        add(member.docComment?.text ?? null);
        add(member.type);
    }
    for (const call of calls)
        add(call.text);
    return names;
}
class Writer {
    #file;
    #text = '';
    #spans = [];
    constructor(file) {
        this.#file = file;
    }
    get written() {
        return this.#text;
    }
    portrait() {
        return { state: (0,digest/* digest */.b)(this.#text), places: new Places(this.#file, this.#spans) };
    }
    /** The length goes first, so that no two values can run into one another. */
    text(text) {
        this.#text += `${text.length}:${text}`;
    }
    span(span) {
        this.#spans.push(span);
    }
    value(value) {
        if (typeof value === 'string') {
            this.text(value);
            return;
        }
        if (typeof value !== 'object' || value === null) {
            this.#text += typeof value === 'function' ? '' : `${String(value)};`;
            return;
        }
        if (Array.isArray(value)) {
            this.#text += `[${value.length};`;
            for (const item of value)
                this.value(item);
            return;
        }
        this.#text += '{';
        // A call site is a place without an end.
        if (isPosition(value)) {
            const { line, column } = value;
            this.#spans.push({ file: this.#file, line, column, endLine: line, endColumn: column });
        }
        const fields = value;
        for (const key in fields) {
            const item = fields[key];
            if (typeof item !== 'object' || item === null) {
                if (item === undefined || NOT_CONTENT.has(key))
                    continue;
                this.#text += key;
                this.value(item);
            }
            else if (portrait_isSpan(item))
                this.#spans.push(item);
            else if (key === 'docComment' && isDocComment(item))
                this.#comment(item);
            else if (key === 'docComments' && Array.isArray(item))
                for (const comment of item)
                    this.#comment(comment);
            else if (!NOT_CONTENT.has(key)) {
                this.#text += key;
                this.value(item);
            }
        }
        this.#text += '}';
    }
    #comment(comment) {
        this.#spans.push(comment.span);
        this.text(dedent(comment));
    }
}
/** A comment's text as it would be at the left margin, with Unix line ends: indentation is layout, the rest is content. */
function dedent({ text, span }) {
    const margin = span.column - 1;
    return text
        .split(/\r\n|\r|\n/)
        .map((line, index) => {
        if (index === 0)
            return line;
        const indent = line.length - line.trimStart().length;
        return `${indent - margin} ${line.slice(indent)}`;
    })
        .join('\n');
}
function portrait_isSpan(value) {
    return 'endColumn' in value && 'file' in value;
}
function isPosition(value) {
    return 'line' in value && 'column' in value && typeof value.line === 'number' && typeof value.column === 'number';
}
function isDocComment(value) {
    return typeof value === 'object' && value !== null && 'span' in value && 'text' in value;
}
/** Each component's portrait, drawn when it is first asked for. */
class Portraits {
    #oracle;
    #holders;
    #drawn = new Map();
    constructor(oracle) {
        this.#oracle = oracle;
        const holders = new Set();
        for (const component of oracle.facts.components) {
            if (component.parent !== null)
                holders.add(component.parent);
            if (component.kind === 'module')
                holders.add(component.id);
        }
        this.#holders = holders;
    }
    get(id) {
        const known = this.#drawn.get(id);
        if (known !== undefined)
            return known;
        const facts = this.#oracle.component(id);
        if (facts === undefined)
            return null;
        const portrait = this.#draw(facts);
        this.#drawn.set(id, portrait);
        return portrait;
    }
    #draw(facts) {
        try {
            return portray(this.#oracle, facts, !this.#holders.has(facts.id));
        }
        catch {
            // A view that cannot be made fails its documenter, too: there it is recorded, and here the facts have to do.
            const writer = new Writer(facts.file);
            writer.value(facts);
            return writer.portrait();
        }
    }
}

;// CONCATENATED MODULE: ./.build/orchestrator/key.js



/** Raised when an equal key no longer means an equal output although nothing else about the engines changed. */
const KEY_VERSION = 1;
function componentKeys(oracle, portraits) {
    const summaries = new Map();
    const summaryOf = (id) => {
        let summary = summaries.get(id);
        if (summary === undefined) {
            const facts = oracle.component(id);
            summary = facts === undefined ? '' : (0,digest/* digest */.b)(summarise(facts));
            summaries.set(id, summary);
        }
        return summary;
    };
    const keys = new Map();
    for (const facts of oracle.facts.components) {
        const neighbours = [...new Set([...facts.calls.map(call => call.callee), ...facts.typesMentioned])];
        const parts = neighbours.sort(model/* compareText */.n6).map(id => `${id}=${summaryOf(id)}`);
        keys.set(facts.id, (0,digest/* digest */.b)([KEY_VERSION, portraits.get(facts.id)?.state ?? '', ...parts].join('\n')));
    }
    return keys;
}
/** The keys as they are published: with the answers that hold in the documentation. */
function keysWithAnswers(keys, discrepancies) {
    const answered = new Map();
    for (const { component, id, answer, resolved } of discrepancies) {
        if (answer === undefined)
            continue;
        const said = resolved === null || resolved === undefined ? null : [resolved.facet, resolved.subject, resolved.value];
        answered.set(component, [...(answered.get(component) ?? []), JSON.stringify([id, answer, said])]);
    }
    if (answered.size === 0)
        return keys;
    const published = new Map(keys);
    for (const [component, lines] of answered)
        published.set(component, (0,digest/* digest */.b)([keys.get(component) ?? '', ...lines.sort(model/* compareText */.n6)].join('\n')));
    return published;
}

// EXTERNAL MODULE: ./.build/orchestrator/schemas.js + 1 modules
var schemas = __webpack_require__(52481);
;// CONCATENATED MODULE: ./.build/orchestrator/memo.js
/**
 * Documentation that is known already: from earlier in this run, or from an earlier run through the state file or the published
 * package. A run always plays the whole loop from its first iteration; what it looks up here it does not write again. So its result is the same whether
 * it starts cold, goes on after it was killed, or finds that little has changed.
 */


class StreamMemo {
    #stream;
    #engine;
    #anchors;
    #kept;
    #store = null;
    #known = new Map();
    /** By component: the keys that the streams have asked for or written under. */
    #used = new Map();
    /** `variant`: everything besides the engine that makes the same component come out otherwise. */
    constructor(stream, engine, variant, { anchors, kept }) {
        this.#stream = stream;
        this.#engine = JSON.stringify([engine.id, engine.version, variant]);
        this.#anchors = anchors;
        this.#kept = kept;
    }
    /** Saves to `store` from now on, and what is known already at once. */
    attach(store) {
        if (this.#store === store)
            return;
        this.#store = store;
        for (const [key, { component, document }] of this.#known)
            this.#save(store, component, key, document);
    }
    get(component, key) {
        const full = this.#fullKey(component, key);
        const document = this.#look(component, full);
        if (document !== undefined)
            this.#use(component, full);
        return document;
    }
    put(component, key, document) {
        const full = this.#fullKey(component, key);
        this.#known.set(full, { component, document });
        this.#use(component, full);
        if (this.#store !== null)
            this.#save(this.#store, component, full, document);
    }
    /** The same for somebody who only wants to know what would have to be written: nothing that is looked at counts as used. */
    get forEstimates() {
        return { get: (component, key) => this.#look(component, this.#fullKey(component, key)), put() { } };
    }
    /** What the streams have rested on so far, in any order. */
    saidOf(component) {
        return [...(this.#used.get(component) ?? [])].flatMap((key) => {
            const known = this.#known.get(key);
            if (known === undefined)
                return [];
            return [{ author: this.#stream, key, value: this.#anchors.encode(component, known.document) }];
        });
    }
    #fullKey(component, key) {
        return (0,digest/* digest */.b)(`${this.#engine}${component}\n${key}`);
    }
    #use(component, full) {
        const used = this.#used.get(component);
        if (used === undefined)
            this.#used.set(component, new Set([full]));
        else
            used.add(full);
    }
    #look(component, full) {
        const known = this.#known.get(full);
        if (known !== undefined)
            return known.document;
        const fromState = this.#read(component, this.#store?.document(this.#stream, component, full));
        const document = fromState ?? this.#read(component, this.#kept?.get(this.#stream, component, full));
        if (document === undefined)
            return undefined;
        this.#known.set(full, { component, document });
        if (fromState === undefined && this.#store !== null)
            this.#save(this.#store, component, full, document);
        return document;
    }
    #read(component, saved) {
        if (saved === null || saved === undefined)
            return undefined;
        const document = this.#anchors.decode(component, saved);
        return isStreamDocument(document) && document.documentation.component === component ? document : undefined;
    }
    #save(store, component, key, document) {
        store.putDocument(this.#stream, component, key, () => this.#anchors.encode(component, document));
    }
}
/** A guard, because the parsed copy would have its fields in another order than a document that was never saved. */
function isStreamDocument(value) {
    return schemas/* streamDocumentSchema */.f.safeParse(value).success;
}
/** What the arbiter has said in an earlier run, where the state that would hold its answer is lost. */
class ArbiterMemo {
    #kept;
    #said = new Map();
    constructor(kept) {
        this.#kept = kept;
    }
    get(component, key) {
        return this.#kept?.get('arbiter', component, key);
    }
    put(component, key, answer) {
        const own = this.#said.get(component) ?? new Map();
        this.#said.set(component, own.set(key, answer));
    }
    saidOf(component) {
        return [...(this.#said.get(component) ?? [])].map(([key, value]) => ({ author: 'arbiter', key, value }));
    }
}

// EXTERNAL MODULE: ./.build/comparison/corrections-of.js
var corrections_of = __webpack_require__(32293);
// EXTERNAL MODULE: ./.build/orchestrator/tickets.js
var orchestrator_tickets = __webpack_require__(64726);
;// CONCATENATED MODULE: ./.build/orchestrator/resolution.js
/** From what the comparison found to what the streams must change: by ground truth, and by the answers of people. */






class Resolver {
    #parts;
    #answers = [];
    /** By discrepancy: the answer that decides it in this run. */
    #used = new Map();
    /** What was made to hold, so that a correction which changes nothing is not mistaken for progress. */
    #made = new Set();
    constructor(parts) {
        this.#parts = parts;
    }
    /** All that people have answered, as far as this run counts with it. */
    get answers() {
        return this.#answers;
    }
    /** Reads every answer given so far. */
    async loadAnswers() {
        const { tickets, logger } = this.#parts;
        try {
            // Those that were heard while the run waited count, even where reading all of them again fails.
            if (tickets !== undefined)
                this.#answers = merged(this.#answers, await tickets.loadResolutions());
        }
        catch (error) {
            logger.warn(`The answers to earlier tickets could not be read (${(0,errors/* messageOf */.bD)(error)}). They count in the next run.`);
        }
    }
    /** Starts from the first iteration again, with the answers that are known by now. */
    forgetCorrections() {
        this.#made.clear();
        this.#used.clear();
    }
    /** The discrepancies, with the open ones that a person has answered decided. */
    decide(discrepancies) {
        const bound = discrepancies.map(discrepancy => this.#bind(discrepancy));
        const taken = new Set();
        for (const { id } of bound) {
            const answer = this.#used.get(id);
            if (answer !== undefined)
                taken.add(answer);
        }
        return bound.map(discrepancy => {
            if (discrepancy.resolution !== 'open')
                return discrepancy;
            const answer = this.#used.get(discrepancy.id) ?? this.#answerFor(discrepancy, bound, taken);
            const resolved = answer === undefined ? undefined : (0,orchestrator_answers/* claimOf */._B)(answer, discrepancy);
            if (answer === undefined || resolved === undefined)
                return discrepancy;
            this.#used.set(discrepancy.id, answer);
            taken.add(answer);
            const { choice, by, at, url } = answer;
            return {
                ...discrepancy,
                resolution: 'human',
                resolved,
                confidence: 1,
                requiresHumanReview: false,
                answer: { choice, by, at, url },
            };
        });
    }
    /** Makes the decisions hold in both streams. @returns how many of them are new. */
    async apply(discrepancies) {
        const { A, B } = (0,corrections_of/* correctionsOf */.t)({ discrepancies });
        const more = discrepancies.flatMap(discrepancy => this.#furtherCorrections(discrepancy));
        const [streamA, streamB] = this.#parts.streams;
        let made = 0;
        for (const [stream, corrections] of [
            [streamA, [...A, ...more]],
            [streamB, [...B, ...more]],
        ]) {
            for (const correction of corrections) {
                if (!this.#isNew(stream.name, correction))
                    continue;
                const { component, field, value, source, reason } = correction;
                await stream.applyCorrection(component, field, value, { source, reason });
                made++;
            }
        }
        return made;
    }
    /** Opens tickets for what only a person can decide; what cannot be asked stays open and reported. */
    async ask(discrepancies) {
        const { tickets, oracle, config, logger } = this.#parts;
        if (tickets === undefined || config.dryRun)
            return [];
        const questions = discrepancies.flatMap((discrepancy) => {
            const facts = oracle.component(discrepancy.component);
            return !discrepancy.requiresHumanReview || facts === undefined ? [] : [{ discrepancy, subject: (0,orchestrator_tickets/* subjectOf */.e)(facts) }];
        });
        if (questions.length === 0)
            return [];
        try {
            const byDiscrepancy = new Map((await tickets.createDiscrepancyTickets(questions)).map(ticket => [ticket.discrepancyId, ticket]));
            return questions.flatMap(question => {
                const ticket = byDiscrepancy.get(question.discrepancy.id);
                return ticket === undefined ? [] : [{ ...question, ticket }];
            });
        }
        catch (error) {
            if (error instanceof errors/* CancelledError */.cc)
                throw error;
            logger.warn(`No ticket could be opened (${(0,errors/* messageOf */.bD)(error)}). What is open stays open in the report.`);
            return [];
        }
    }
    /** Marks and returns the questions whose time is up, counted from when they were put, in whatever run that was. */
    async expire(questions) {
        const expired = questions.filter(question => this.#secondsLeft(question.ticket) <= 0);
        const { logger, config, tickets } = this.#parts;
        for (const [key, { discrepancy }] of byTicket(expired)) {
            logger.warn(`Ticket ${key} about ${discrepancy.component} was not answered within ${config.reviewTimeoutHours} hours.`);
            try {
                await tickets?.markExpired(key);
            }
            catch (error) {
                logger.warn(`Ticket ${key} could not be marked as expired: ${(0,errors/* messageOf */.bD)(error)}`);
            }
        }
        return expired;
    }
    /** Waits until every question is answered or its time is up. @returns whether there is a new answer. */
    async wait(questions) {
        const { tickets, signal, logger } = this.#parts;
        if (tickets === undefined)
            return false;
        const answers = await Promise.all([...byTicket(questions)].map(async ([key, { ticket }]) => {
            const timeoutSeconds = this.#secondsLeft(ticket);
            if (timeoutSeconds <= 0)
                return [];
            try {
                return await tickets.waitForResolution(key, { timeoutSeconds, ...(signal === undefined ? {} : { signal }) });
            }
            catch (error) {
                if (signal?.aborted)
                    throw new errors/* CancelledError */.cc('The run was cancelled while it waited for reviews.');
                logger.warn(`Ticket ${key} could not be watched: ${(0,errors/* messageOf */.bD)(error)}`);
                return [];
            }
        }));
        const before = this.#answers;
        this.#answers = merged(before, answers.flat());
        return questions.some(({ discrepancy }) => {
            const answer = this.#exactAnswer(discrepancy);
            return answer !== undefined && (0,orchestrator_answers/* claimOf */._B)(answer, discrepancy) !== undefined;
        });
    }
    /** What a person was asked, or would be, is about the component as it is now. */
    #bind(discrepancy) {
        if (discrepancy.resolution !== 'open')
            return discrepancy;
        const facts = this.#parts.oracle.component(discrepancy.component);
        return facts === undefined ? discrepancy : { ...discrepancy, source: facts.contentHash };
    }
    #exactAnswer({ id, source }) {
        const own = this.#answers.filter(answer => answer.discrepancyId === id);
        return own.find(answer => answer.source === source) ?? own.find(answer => answer.source === '');
    }
    /**
     * The answer to this question, or to the same question about a component that is no longer there and had the same source: it was
     * moved or renamed. Where several could be the moved one, the name decides, then the file; what stays undecided is asked again.
     */
    #answerFor(discrepancy, all, taken) {
        const exact = this.#exactAnswer(discrepancy);
        if (exact !== undefined)
            return exact;
        const print = (0,orchestrator_answers/* printOf */.Fc)(discrepancy);
        const gone = this.#answers.filter(answer => answer.print === print &&
            answer.source === discrepancy.source &&
            !taken.has(answer) &&
            this.#hasMoved(answer.component, answer.source));
        const first = gone[0];
        if (first === undefined)
            return undefined;
        const rivals = all.filter(other => other.resolution === 'open' &&
            other.source === discrepancy.source &&
            this.#exactAnswer(other) === undefined &&
            (0,orchestrator_answers/* printOf */.Fc)(other) === print);
        if (gone.length === 1 && rivals.length === 1)
            return first;
        const alike = (test) => {
            const mine = gone.filter(answer => test(answer.component) === test(discrepancy.component));
            const others = rivals.filter(other => test(other.component) === test(discrepancy.component));
            return mine.length === 1 && others.length === 1 ? mine[0] : undefined;
        };
        return alike(model/* nameOf */.Vb) ?? alike(model/* fileOf */.W7);
    }
    #hasMoved(component, source) {
        return this.#parts.oracle.component(component)?.contentHash !== source;
    }
    #furtherCorrections(discrepancy) {
        const answer = discrepancy.resolution === 'human' ? this.#used.get(discrepancy.id) : undefined;
        const value = answer === undefined ? null : (0,orchestrator_answers/* descriptionOf */.Kq)(answer, discrepancy);
        if (value === null)
            return [];
        const { component, message: reason } = discrepancy;
        return [{ component, field: 'description:text:text', value, source: 'human', reason }];
    }
    /** Notes on their tickets which answers decided something in this run. */
    async acknowledge() {
        const { tickets, config, logger } = this.#parts;
        if (tickets === undefined || config.dryRun)
            return;
        for (const answer of this.#used.values()) {
            try {
                // The answer holds in the streams already: what is left is what the manager notes on the ticket.
                await tickets.applyResolution(answer, async () => { });
            }
            catch (error) {
                logger.warn(`Ticket ${answer.ticketKey} could not be marked as applied: ${(0,errors/* messageOf */.bD)(error)}`);
            }
        }
    }
    #isNew(stream, { component, field, value }) {
        const content = value === null ? null : [value.facet, value.subject, value.aspect, value.value];
        const id = (0,digest/* digest */.b)(JSON.stringify([stream, component, field, content]));
        if (this.#made.has(id))
            return false;
        this.#made.add(id);
        return true;
    }
    #secondsLeft(ticket) {
        const { config, now } = this.#parts;
        const created = Date.parse(ticket.createdAt);
        const spent = Number.isNaN(created) ? 0 : (now().getTime() - created) / 1000;
        return config.reviewTimeoutHours * 3600 - spent;
    }
}
/** The newer answer to the same question about the same source wins. */
function merged(before, now) {
    const isSame = (a, b) => a.discrepancyId === b.discrepancyId && a.source === b.source;
    return [...before.filter(old => !now.some(answer => isSame(answer, old))), ...now];
}
/** A ticket's first question stands for all of them. */
function byTicket(questions) {
    const result = new Map();
    for (const question of questions) {
        const known = result.get(question.ticket.key);
        // The question that was put last has the most time left.
        if (known === undefined || known.ticket.createdAt < question.ticket.createdAt)
            result.set(question.ticket.key, question);
    }
    return result;
}

;// CONCATENATED MODULE: ./.build/orchestrator/run-state.js
/** What a run has come to so far: the one place where the orchestrator's state changes, and where its watchers are told. */


class RunState {
    phase = 'NOT_STARTED';
    iteration = 0;
    stalled = false;
    expired = 0;
    checks = [];
    tickets = new Map();
    errors = [];
    #callbacks = [];
    #total = 0;
    #startTime = null;
    #current = null;
    #converged = 0;
    #pending = 0;
    #lost = [];
    #finished = new Map();
    #processed = 0;
    #documented = new Set();
    #reused = new Set();
    #failures = new Map();
    #seen = new Map();
    onChange(tell, logger) {
        this.#callbacks.push({ tell, logger });
    }
    begin(now) {
        this.#startTime = now;
        this.replay();
        this.enter('INITIALIZING');
    }
    /** Back to before the first iteration. */
    replay() {
        this.iteration = 0;
        this.stalled = false;
        this.expired = 0;
        this.#total = 0;
        this.#converged = 0;
        this.#pending = 0;
        this.#processed = 0;
        this.checks.length = 0;
        this.errors.length = 0;
        this.#lost = [];
        for (const table of [this.tickets, this.#finished, this.#documented, this.#reused, this.#failures, this.#seen])
            table.clear();
    }
    /** What a checkpoint says, until the run that follows overtakes it. */
    restore(phase, iteration, total, processed) {
        this.iteration = iteration;
        this.#total = total;
        this.#processed = processed;
        this.enter(phase);
    }
    enter(phase) {
        this.phase = phase;
        this.#current = null;
        this.#tell();
    }
    discovered(total) {
        this.#total = total;
        this.#tell();
    }
    nextIteration() {
        this.iteration++;
        this.#finished.clear();
        this.enter('DOCUMENTING');
    }
    /** Progress is told when the second stream is done with a component, too. */
    componentDone(event) {
        const { component, source, seconds } = event;
        if (source === 'documented') {
            this.#documented.add(component);
            this.#reused.delete(component);
        }
        else if (source === 'memo' && !this.#documented.has(component))
            this.#reused.add(component);
        const before = this.#finished.get(component);
        const done = {
            streams: (before?.streams ?? 0) + 1,
            seconds: (before?.seconds ?? 0) + seconds,
            failed: source === 'failed' || (before?.failed ?? false),
        };
        this.#finished.set(component, done);
        if (done.streams < 2)
            return;
        if (this.iteration === 1)
            this.#processed++;
        this.#current = { component, seconds: done.seconds };
        if (source !== 'kept')
            this.#tell();
    }
    /** @returns the failures that are new. */
    documented(pair) {
        this.#lost = pair.lost;
        return this.#noteFailures([...pair.a.failed, ...pair.b.failed]);
    }
    /** @returns the failures that are new. */
    compared(comparison, check) {
        this.checks.push(check);
        this.#converged = comparison.convergedComponents.length;
        this.#pending = check.open.length + check.correctable.length;
        this.note(comparison.discrepancies);
        return this.#noteFailures(comparison.failed ?? []);
    }
    /** Keeps how each discrepancy stood when it was last seen. */
    note(discrepancies) {
        for (const discrepancy of discrepancies)
            this.#seen.set(discrepancy.id, discrepancy);
    }
    fail(error) {
        this.errors.push((0,errors/* messageOf */.bD)(error));
        this.enter('FAILED');
    }
    get lastCheck() {
        return this.checks.at(-1) ?? null;
    }
    get lost() {
        return this.#lost;
    }
    /** Sorted by component, stream, message. */
    get failures() {
        return [...this.#failures.keys()].sort(model/* compareText */.n6).flatMap(key => this.#failures.get(key) ?? []);
    }
    /** All that were seen in this run, in the order in which they were first seen, each as it was last seen. */
    get discrepancies() {
        return [...this.#seen.values()];
    }
    statusOf(component) {
        const finished = this.#finished.get(component);
        if (finished?.failed)
            return 'failed';
        return this.#documented.has(component) || this.#reused.has(component) || (finished?.streams ?? 0) >= 2
            ? 'documented'
            : 'pending';
    }
    snapshot() {
        return {
            phase: this.phase,
            iteration: this.iteration,
            totalComponents: this.#total,
            processedComponents: this.#processed,
            convergedComponents: this.#converged,
            pendingDiscrepancies: this.#pending,
            ticketsOpen: this.tickets.size,
            ticketsExpired: this.expired,
            startTime: this.#startTime,
            errors: [...this.errors],
            currentComponent: this.#current?.component ?? null,
            componentTime: this.#current?.seconds ?? null,
            documentedComponents: this.#documented.size,
            reusedComponents: this.#reused.size,
            failedComponents: this.failures,
        };
    }
    #noteFailures(failures) {
        return failures.filter(failure => {
            const key = `${failure.component}\n${failure.stream}\n${failure.message}`;
            if (this.#failures.has(key))
                return false;
            this.#failures.set(key, failure);
            this.errors.push(`${failure.component}: ${failure.message}`);
            return true;
        });
    }
    #tell() {
        if (this.#callbacks.length === 0)
            return;
        const state = this.snapshot();
        for (const { tell, logger } of this.#callbacks) {
            try {
                tell(state);
            }
            catch (error) {
                logger.warn(`A progress callback failed: ${(0,errors/* messageOf */.bD)(error)}`);
            }
        }
    }
}

// EXTERNAL MODULE: ./.build/streams/engine.js
var engine = __webpack_require__(14164);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/streams/retry.js
/** Another attempt for a whole stream, later and later: the endpoint may be back by then. */


const systemClock = {
    async sleep(milliseconds, signal) {
        await (0,promises_.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
    },
};
/**
 * Runs `attempt` until it succeeds. Rejects with the last error when the attempts are used up, and at once where another
 * attempt cannot help: the user cancelled, or the configuration is wrong.
 */
async function withRetry(attempt, options) {
    const clock = options.clock ?? systemClock;
    for (let number = 1;; number++) {
        try {
            return await attempt(number);
        }
        catch (error) {
            if (error instanceof errors/* CancelledError */.cc || error instanceof errors/* ConfigurationError */.j1)
                throw error;
            if (number >= options.attempts)
                throw error;
            const delay = Math.min(options.maxDelayMs, options.firstDelayMs * 2 ** (number - 1));
            options.onRetry?.(number, delay, error);
            try {
                await clock.sleep(delay, options.signal);
            }
            catch (interrupted) {
                if (options.signal?.aborted)
                    throw new errors/* CancelledError */.cc('The run was cancelled while a stream waited to be retried.');
                throw interrupted;
            }
        }
    }
}

;// CONCATENATED MODULE: ./.build/orchestrator/side-by-side.js
/** Both streams at once. A stream that fails as a whole is tried again, later and later; then the other one may go on alone. */



/** @throws what the stream threw, where both are lost or the run may not go on with one. */
async function processBoth(work) {
    // One that fails stops the other, too, unless the other is to go on: nothing runs on unobserved.
    const stop = new AbortController();
    const signal = work.signal === undefined ? stop.signal : AbortSignal.any([work.signal, stop.signal]);
    const [a, b] = await Promise.all(work.streams.map(async (stream) => {
        if (work.lost.includes(stream.name))
            return { output: nothing(stream.name) };
        const outcome = await processOne(stream, work, signal);
        if ('error' in outcome && !mayGoOn(outcome.error, work.config))
            stop.abort();
        return outcome;
    }));
    if (a === undefined || b === undefined)
        throw new Error('there are two streams');
    const errors = [a, b].flatMap(outcome => ('error' in outcome ? [outcome.error] : []));
    const fatal = errors.find(error => !mayGoOn(error, work.config));
    if (fatal !== undefined)
        throw fatal;
    if (errors.length === 2)
        throw errors[0];
    return {
        a: 'output' in a ? a.output : nothing('A'),
        b: 'output' in b ? b.output : nothing('B'),
        lost: [...work.lost, ...('error' in a ? ['A'] : []), ...('error' in b ? ['B'] : [])],
    };
}
async function processOne(stream, work, signal) {
    const attempt = async () => {
        try {
            return { output: await stream.process(work.components, work.order, { ...work.options(stream.name), signal }) };
        }
        catch (error) {
            // Only what concerns the stream as a whole can be better at another time.
            if (error instanceof engine/* StreamError */.l)
                throw error;
            return { error };
        }
    };
    try {
        return await withRetry(attempt, {
            attempts: work.config.streamAttempts,
            firstDelayMs: work.config.retryDelaySeconds * 1000,
            maxDelayMs: 60_000,
            signal,
            ...(work.clock === undefined ? {} : { clock: work.clock }),
            onRetry: (number, delayMs, error) => work.logger.warn(`Stream ${stream.name} failed (${(0,errors/* messageOf */.bD)(error)}); attempt ${number + 1} of ${work.config.streamAttempts} in ${delayMs / 1000} s.`),
        });
    }
    catch (error) {
        return { error };
    }
}
function mayGoOn(error, config) {
    return error instanceof engine/* StreamError */.l && config.allowSingleStream;
}
function nothing(stream) {
    return { stream, documents: new Map(), failed: [] };
}

;// CONCATENATED MODULE: ./.build/orchestrator/types.js
/** What the parts of the orchestrator, and those who watch it, share. */


const defaultConfig = {
    ...defaultCriteria,
    parallelComponents: 10,
    waitForReview: false,
    skipValidation: false,
    dryRun: false,
    continueOnError: true,
    streamAttempts: 3,
    retryDelaySeconds: 1,
    allowSingleStream: true,
};
/** @throws {ConfigurationError} names the option, what was given and what is expected. */
function completeConfig(given) {
    const config = { ...defaultConfig, ...given };
    for (const name of ['maxIterations', 'parallelComponents', 'streamAttempts']) {
        if (!Number.isInteger(config[name]) || config[name] < 1)
            throw new errors/* ConfigurationError */.j1(`${name} must be a whole number of at least 1, and is ${String(config[name])}.`);
    }
    for (const name of ['reviewTimeoutHours', 'retryDelaySeconds', 'maxOpenDiscrepancies']) {
        if (!(config[name] >= 0))
            throw new errors/* ConfigurationError */.j1(`${name} must not be negative, and is ${String(config[name])}.`);
    }
    for (const name of ['callGraphMatchThreshold', 'documentationSimilarityThreshold']) {
        if (!(config[name] >= 0 && config[name] <= 1))
            throw new errors/* ConfigurationError */.j1(`${name} must be a share between 0 and 1, and is ${String(config[name])}.`);
    }
    return config;
}

;// CONCATENATED MODULE: ./.build/orchestrator/orchestrator.js

















class DualStreamOrchestrator {
    config;
    #parts;
    #logger;
    #checker;
    #state = new RunState();
    #resolver;
    #store = null;
    #plan = null;
    /** @throws {ConfigurationError} for an option outside of its range. */
    constructor(parts) {
        this.config = completeConfig(parts.config ?? {});
        this.#parts = parts;
        this.#logger = parts.logger ?? logger/* silentLogger */.q;
        const { requireStaticValidation, skipValidation } = this.config;
        this.#checker = new ConvergenceChecker({
            ...this.config,
            requireStaticValidation: requireStaticValidation && !skipValidation,
        });
        this.#resolver = this.#newResolver();
    }
    /**
     * Documents the repository. The result is a pure function of source, configuration and people's answers, whatever earlier
     * runs have left behind.
     * @throws {CancelledError} when the signal is raised; the checkpoint is saved by then.
     */
    async run() {
        try {
            await this.#initialise();
            let plan = await this.#discover();
            for (;;) {
                const documents = await this.#document(plan);
                const comparison = await this.#compare(plan, documents);
                const next = await this.#resolve(comparison);
                if (next === 'finish') {
                    await this.#resolver.acknowledge();
                    return this.#finalise(plan, documents);
                }
                if (next === 'replay')
                    plan = await this.#replay();
            }
        }
        catch (error) {
            this.#saveCheckpoint();
            this.#state.fail(error);
            throw error;
        }
        finally {
            this.#parts.checkpoints?.close();
        }
    }
    /** Called with a snapshot at every change of phase and after every component. */
    onProgress(callback) {
        this.#state.onChange(callback, this.#logger);
    }
    /** All that people have answered, as far as the last run counts with it. */
    get answers() {
        return this.#resolver.answers;
    }
    get state() {
        return this.#state.snapshot();
    }
    async #initialise() {
        this.#state.begin(this.#now());
        this.#resolver = this.#newResolver();
        const { checkpoints, staticOracle } = this.#parts;
        if (checkpoints !== undefined && !this.config.dryRun)
            this.#store = checkpoints.store;
        // A second run of the same orchestrator starts where the first one did.
        this.#forgetStreams();
        await staticOracle.initialize();
        this.#stopIfCancelled();
    }
    async #discover() {
        this.#state.enter('DISCOVERING');
        const { staticOracle: oracle, streamA, streamB, kept = null } = this.#parts;
        await this.#resolver.loadAnswers();
        const portraits = new Portraits(oracle);
        const known = { anchors: new Anchors(oracle, portraits), kept };
        const keys = componentKeys(oracle, portraits);
        const variant = `${version/* VERSION */.x} ${version/* BUILD */.B} ${this.config.skipValidation ? 'unvalidated' : 'validated'}`;
        const plan = {
            components: oracle.facts.components.map(({ id }) => id),
            keys,
            memos: [new StreamMemo('A', streamA.engine, variant, known), new StreamMemo('B', streamB.engine, variant, known)],
            arbiterMemo: new ArbiterMemo(kept),
            keyOf: (id, summaryOf) => {
                const callees = oracle.component(id)?.calls ?? [];
                return (0,digest/* digest */.b)([keys.get(id) ?? '', ...callees.map(({ callee }) => summaryOf(callee) ?? '')].join('\n'));
            },
        };
        this.#plan = plan;
        if (this.#store !== null)
            this.attachStore(this.#store);
        this.#state.discovered(plan.components.length);
        await this.#estimate(plan);
        this.#autoCheckpoint();
        this.#stopIfCancelled();
        return plan;
    }
    /** An answer came while the run waited: it is played again as a run would be that had known it from the start. */
    async #replay() {
        this.#resolver.forgetCorrections();
        this.#forgetStreams();
        this.#state.replay();
        return this.#discover();
    }
    /** Before anything is asked that costs money. */
    async #estimate({ components, memos, keyOf }) {
        const { streamA, streamB, arbiter, staticOracle, onEstimate } = this.#parts;
        if (onEstimate === undefined)
            return;
        const { order } = staticOracle.facts;
        const concurrency = this.config.parallelComponents;
        const estimates = await Promise.all([
            streamA.estimate?.(components, order, { memo: memos[0].forEstimates, keyOf, concurrency }) ?? [],
            streamB.estimate?.(components, order, { memo: memos[1].forEstimates, keyOf, concurrency }) ?? [],
        ]);
        const paid = estimates.flat();
        const authors = paid.filter(({ tier }) => tier === 'generation');
        // What nobody writes anew was decided about when it was written, and that is kept.
        const anew = authors.length === 0 ? components : [...new Set(authors.flatMap(one => one.components))];
        const decided = arbiter?.estimate?.(anew, authors.length);
        if (decided !== undefined)
            paid.push(decided);
        if (paid.length > 0)
            onEstimate(paid);
    }
    async #document({ components, memos, keyOf }) {
        this.#state.nextIteration();
        const { streamA, streamB, staticOracle, clock, signal } = this.#parts;
        const pair = await processBoth({
            streams: [streamA, streamB],
            components,
            order: staticOracle.facts.order,
            config: this.config,
            lost: this.#state.lost,
            logger: this.#logger,
            options: stream => ({
                concurrency: this.config.parallelComponents,
                continueOnError: this.config.continueOnError,
                memo: memos[stream === 'A' ? 0 : 1],
                keyOf,
                onComponent: event => this.#state.componentDone(event),
            }),
            ...(clock === undefined ? {} : { clock }),
            ...(signal === undefined ? {} : { signal }),
        });
        for (const line of failureLines(this.#state.documented(pair)))
            this.#logger.warn(line);
        this.#autoCheckpoint();
        this.#stopIfCancelled();
        return pair;
    }
    async #compare({ arbiterMemo }, { a, b }) {
        this.#state.enter('COMPARING');
        const { comparator, staticOracle, arbiter, signal } = this.#parts;
        const { iteration } = this.#state;
        const compared = await comparator.compare(a, b, staticOracle, iteration);
        const answered = this.#resolver.decide(compared.discrepancies);
        const discrepancies = (await arbiter?.decide(answered, signal, arbiterMemo)) ?? answered;
        const comparison = { ...compared, discrepancies };
        const check = this.#checker.check(comparison, iteration);
        for (const { component, message } of this.#state.compared(comparison, check))
            this.#logger.warn(`The documentation of ${component} could not be compared: ${message}`);
        this.#stopIfCancelled();
        return comparison;
    }
    /** Applies what is decided and asks about the rest. */
    async #resolve({ discrepancies }) {
        this.#state.enter('RESOLVING');
        const check = this.#state.lastCheck;
        // A decision of a person is carried out even where the criteria would do without.
        const isDone = check?.converged === true && !check.correctable.some(({ resolution }) => resolution === 'human');
        const isLast = check === null || isDone || check.status === 'FORCED';
        const changes = isLast ? 0 : await this.#resolver.apply(discrepancies);
        // People are asked when the machine has run out of moves: an open point may go away with a correction.
        const hasAnswers = changes === 0 && check !== null && (await this.#review(check.open));
        this.#state.stalled = changes === 0 && !hasAnswers && !isLast;
        this.#autoCheckpoint();
        this.#logIteration(changes);
        this.#stopIfCancelled();
        if (hasAnswers)
            return 'replay';
        return changes > 0 ? 'iterate' : 'finish';
    }
    /** @returns whether people answered in this run. */
    async #review(open) {
        const questions = await this.#resolver.ask(open);
        for (const { discrepancy, ticket } of questions)
            this.#state.tickets.set(discrepancy.id, ticket.key);
        // Before the wait, and before the run is suspended.
        if (questions.length > 0)
            this.#autoCheckpoint();
        if (this.config.waitForReview && (await this.#resolver.wait(questions)))
            return true;
        this.#state.expired = (await this.#resolver.expire(questions)).length;
        return false;
    }
    #finalise({ keys, memos, arbiterMemo }, documents) {
        this.#state.enter('FINALIZING');
        const state = this.#state;
        const discrepancies = state.discrepancies;
        const report = convergenceReport({
            history: state.checks.map(check => check.history),
            last: state.lastCheck,
            stalled: state.stalled,
            streamsLost: state.lost,
            failedComponents: state.failures,
            discrepancies: discrepancies.toSorted((a, b) => (0,model/* compareText */.n6)(a.id, b.id)),
        }, this.#checker);
        const { staticOracle: oracle, readmes } = this.#parts;
        // Drift reads the comments for itself: a stream's documentation is completed and corrected by now.
        const { findings, failed } = (0,drift.checkRepository)({ oracle, readmes: readmes?.(oracle.facts.packages) ?? [] });
        for (const { component, message } of failed)
            this.#logger.warn(`The comment of ${component} could not be checked: ${message}`);
        const result = finalise({
            oracle,
            documents,
            discrepancies,
            findings,
            keys: keysWithAnswers(keys, discrepancies),
            report,
            saidOf: component => [...memos, arbiterMemo].flatMap(memo => memo.saidOf(component)),
            logger: this.#logger,
        });
        this.#stopIfCancelled();
        this.#store?.prune();
        this.#state.enter('COMPLETED');
        this.#autoCheckpoint();
        return result;
    }
    /** For `CheckpointManager`. */
    snapshot() {
        const { streamA, streamB } = this.#parts;
        const keys = this.#plan?.keys ?? new Map();
        const { totalComponents, processedComponents, startTime } = this.state;
        return {
            iteration: this.#state.iteration,
            phase: this.#state.phase,
            componentStates: Object.fromEntries([...keys].map(([id, key]) => [id, { key, status: this.#state.statusOf(id) }])),
            streamAState: { ...streamA.engine, pending: [...streamA.pending] },
            streamBState: { ...streamB.engine, pending: [...streamB.pending] },
            comparisonResults: this.#state.checks.map(check => ({ ...check.history })),
            tickets: Object.fromEntries(this.#state.tickets),
            metadata: {
                version: version/* VERSION */.x,
                totalComponents,
                processedComponents,
                startedAt: startTime?.toISOString() ?? null,
                skipValidation: this.config.skipValidation,
            },
        };
    }
    attachStore(store) {
        if (this.config.dryRun)
            return;
        this.#store = store;
        for (const memo of this.#plan?.memos ?? [])
            memo.attach(store);
    }
    restore(checkpoint) {
        for (const [stream, saved] of [
            [this.#parts.streamA, checkpoint.streamAState],
            [this.#parts.streamB, checkpoint.streamBState],
        ]) {
            if (saved.id !== stream.engine.id || saved.version !== stream.engine.version)
                throw new errors/* StateError */.qq(`it was made with ${String(saved.id)} (${String(saved.version)}) as stream ${stream.name}, which now is ${stream.engine.id} (${stream.engine.version}). The run starts cold.`);
        }
        const { totalComponents, processedComponents } = checkpoint.metadata;
        this.#state.restore(checkpoint.phase, checkpoint.iteration, typeof totalComponents === 'number' ? totalComponents : 0, typeof processedComponents === 'number' ? processedComponents : 0);
    }
    #forgetStreams() {
        const { streamA, streamB } = this.#parts;
        for (const stream of [streamA, streamB])
            stream.importState({ name: stream.name, engine: stream.engine, documents: [], corrections: [], pending: [] });
    }
    #newResolver() {
        const { staticOracle, streamA, streamB, ticketManager, signal } = this.#parts;
        return new Resolver({
            oracle: staticOracle,
            streams: [streamA, streamB],
            tickets: ticketManager,
            config: this.config,
            logger: this.#logger,
            signal,
            now: () => this.#now(),
        });
    }
    #autoCheckpoint() {
        if (this.#parts.checkpoints?.autoCheckpoint)
            this.#saveCheckpoint();
    }
    #saveCheckpoint() {
        if (!this.config.dryRun && this.#plan !== null)
            this.#parts.checkpoints?.createCheckpoint(this);
    }
    #stopIfCancelled() {
        if (this.#parts.signal?.aborted)
            throw new errors/* CancelledError */.cc('The run was cancelled. Its checkpoint is saved.');
    }
    #logIteration(changes) {
        const check = this.#state.lastCheck;
        if (check === null)
            return;
        const { iteration, history } = check;
        const found = (0,model/* count */.U9)(history.discrepancies, 'discrepancy', 'discrepancies');
        this.#logger.info(`Iteration ${iteration}: ${found} (${(0,model/* number */.ai)(history.blocking)} blocking, ${(0,model/* number */.ai)(history.open)} open), ${(0,model/* count */.U9)(changes, 'correction')} applied.`);
        if (this.#state.stalled)
            this.#logger.info('Another iteration would change nothing: the loop stops here, and the report lists what is open.');
    }
    #now() {
        return this.#parts.now?.() ?? new Date();
    }
}

;// CONCATENATED MODULE: ./.build/orchestrator/recovery.js


/**
 * Brings an orchestrator to where a checkpoint stands. The run that follows plays the loop again and looks up what is saved, so that
 * it ends byte for byte as if it had never been interrupted.
 */
class StateRecovery {
    #checkpoints;
    #logger;
    constructor(checkpoints, logger = silentLogger) {
        this.#checkpoints = checkpoints;
        this.#logger = logger;
    }
    /** @returns false where there is nothing to go on from; the next run then starts cold. */
    async recover(orchestrator, checkpointId) {
        const id = checkpointId ?? this.#checkpoints.getLatestCheckpoint();
        if (id === null)
            return false;
        const checkpoint = this.#checkpoints.loadCheckpoint(id);
        if (checkpoint === null) {
            this.#logger.warn(`Checkpoint ${id} does not exist or cannot be used. The run starts cold.`);
            return false;
        }
        try {
            orchestrator.restore(checkpoint);
            orchestrator.attachStore(this.#checkpoints.store);
            return true;
        }
        catch (error) {
            this.#logger.warn(`Checkpoint ${id} is not used: ${messageOf(error)}`);
            return false;
        }
    }
}

;// CONCATENATED MODULE: ./.build/orchestrator/index.js









/***/ }),

/***/ 64103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ keptStatements),
  readKept: () => (/* binding */ readKept)
});

// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
// EXTERNAL MODULE: ./.build/orchestrator/digest.js
var digest = __webpack_require__(6135);
;// CONCATENATED MODULE: ./.build/orchestrator/packing.js
/**
 * Documentation as JSON in a fraction of the room, beside a text that says much of the same: a string that occurs in that text, or
 * occurred before, is the number of its first occurrence, and an object is the number of its shape with its values. What is unpacked beside
 * the same text is what was packed, to the order of its fields. Plain JSON without compression, because compressors give other bytes
 * on other processors, and because Git keeps what is alike in two versions of a line only once.
 *
 * `n` from 0 on is the n-th string, `-1 - n` the number n, and any other number is `[-1, number]`; `[-2, p, r]` is the string of p, a colon
 * and r; `[0, …]` is a list, `[]` an empty one; `[1 + n, …]` is an object of the n-th shape; an object of no known shape stands as it is.
 */
/** The fields of documentation in the orders in which they are written. A shape never gets another number: new ones go to the end. */
const SHAPES = [
    ['documentation', 'validation'],
    [
        ...['component', 'engine', 'summary', 'description', 'behaviour', 'parameters', 'typeParameters', 'returns'],
        ...['throws', 'callees', 'callers', 'effects', 'modifiers', 'examples', 'references', 'since'],
    ],
    [
        ...['component', 'engine', 'summary', 'description', 'behaviour', 'parameters', 'typeParameters', 'returns'],
        ...['throws', 'callees', 'callers', 'effects', 'modifiers', 'examples', 'references', 'since', 'members'],
    ],
    ['component', 'score', 'verified', 'missing', 'extra', 'corrections'],
    ['span', 'origin', 'seen'],
    ['span', 'origin', 'seen', 'aspect'],
    ['text', 'evidence'],
    ['name', 'index', 'type', 'optional', 'default', 'values', 'description', 'evidence'],
    ['name', 'index', 'type', 'optional', 'default', 'description', 'values', 'evidence'],
    ['name', 'description'],
    ['returns', 'type', 'description', 'branches', 'evidence'],
    ['value', 'possible', 'when', 'evidence'],
    ['type', 'when', 'via', 'evidence'],
    ['component', 'callType', 'purpose', 'evidence'],
    ['kind', 'present', 'target', 'via', 'evidence'],
    ['name', 'holds', 'text', 'evidence'],
    ['language', 'caption', 'code', 'evidence'],
    ['target', 'label', 'kind', 'component', 'evidence'],
    ['name', 'type', 'default', 'deprecated', 'description', 'evidence'],
    ['field', 'action', 'before', 'after', 'reason'],
    ['question', 'choice', 'confidence', 'reason'],
];
/** Strings that most documentation has. They never get another number either. */
const COMMON = [
    ...['declared', 'observed', 'comment', 'signature', 'body', 'import', 'answer', 'presence', 'type', 'optional'],
    ...['default', 'values', 'direct', 'conditional', 'loop', 'exception', 'callback', 'dynamic', 'construct'],
    ...['accessor', 'code', 'link', 'see', 'returns:value', 'returns:null', 'returns:undefined', 'added', 'removed'],
    ...['changed', 'param', 'calls', 'returns', 'throws', 'effect', 'modifier', 'static', 'async'],
];
const SHAPE_NUMBERS = new Map(SHAPES.map((fields, number) => [fields.join(), number]));
/** A shorter string takes no more room than its number. */
const SHORTEST = 3;
/** More than any documentation has, and little enough for a file that was made to fill the memory. */
const MAX_DEPTH = 32;
const MAX_CHARACTERS = 8 * 1024 ** 2;
const MAX_VALUES = 1_000_000;
/** The strings that can be named by a number: those of the text beside, then those that came by. */
class Words {
    #words = [];
    #numbers = new Map();
    /** `beside`: JSON, whose strings are taken in the order in which they stand in it */
    constructor(beside) {
        for (const word of COMMON)
            this.add(word);
        this.#collect(beside, 0);
    }
    numberOf(word) {
        return this.#numbers.get(word);
    }
    at(number) {
        return this.#words[number];
    }
    add(word) {
        if (word.length < SHORTEST || this.#numbers.has(word))
            return;
        this.#numbers.set(word, this.#words.length);
        this.#words.push(word);
    }
    #collect(value, depth) {
        if (typeof value === 'string')
            this.add(value);
        else if (typeof value === 'object' && value !== null && depth < MAX_DEPTH)
            for (const one of Object.values(value))
                this.#collect(one, depth + 1);
    }
}
/** `value`: JSON. The words that come by are added to `words`. */
function pack(value, words) {
    if (typeof value === 'string')
        return packText(value, words);
    if (typeof value === 'number')
        return value >= 0 && Number.isSafeInteger(-1 - value) && Number.isInteger(value) ? -1 - value : [-1, value];
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.length === 0 ? [] : [0, ...value.map(one => pack(one, words))];
    const fields = Object.entries(value).filter(([, one]) => one !== undefined);
    const shape = SHAPE_NUMBERS.get(fields.map(([name]) => name).join());
    if (shape !== undefined)
        return [1 + shape, ...fields.map(([, one]) => pack(one, words))];
    return Object.fromEntries(fields.map(([name, one]) => [name, pack(one, words)]));
}
function packText(text, words) {
    const number = words.numberOf(text);
    if (number !== undefined)
        return number;
    words.add(text);
    const colon = text.indexOf(':');
    if (colon < 0)
        return text;
    const first = words.numberOf(text.slice(0, colon));
    const rest = words.numberOf(text.slice(colon + 1));
    return first === undefined || rest === undefined ? text : [-2, first, rest];
}
/**
 * What was packed beside the same words, which go on as they did then.
 * @throws {Error} for what is not packed, or is far larger than anything that ever was
 */
function unpack(packed, words) {
    let characters = 0;
    let values = 0;
    const read = (value, depth) => {
        if (depth > MAX_DEPTH || ++values > MAX_VALUES)
            throw new Error('It is too large.');
        if (typeof value === 'number')
            return value < 0 ? -1 - value : word(value);
        if (typeof value === 'string')
            return added(value);
        if (typeof value !== 'object' || value === null)
            return value;
        if (Array.isArray(value))
            return readList(value, depth);
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [counted(name), read(one, depth + 1)]));
    };
    const added = (text) => {
        words.add(text);
        return counted(text);
    };
    const word = (number) => {
        const found = typeof number === 'number' ? words.at(number) : undefined;
        if (found === undefined)
            throw new Error('It names a word that is not there.');
        return counted(found);
    };
    const counted = (text) => {
        characters += text.length;
        if (characters > MAX_CHARACTERS)
            throw new Error('It is too large.');
        return text;
    };
    const readList = ([head, ...rest], depth) => {
        if (head === undefined)
            return [];
        if (head === 0)
            return rest.map(one => read(one, depth + 1));
        if (head === -1 && typeof rest[0] === 'number')
            return rest[0];
        if (head === -2)
            return added(`${word(rest[0])}:${word(rest[1])}`);
        const fields = typeof head === 'number' ? SHAPES[head - 1] : undefined;
        if (fields === undefined || fields.length !== rest.length)
            throw new Error('It has no shape that is known.');
        return Object.fromEntries(fields.map((name, index) => [name, read(rest[index], depth + 1)]));
    };
    return read(packed, 0);
}

;// CONCATENATED MODULE: ./.build/orchestrator/kept.js



/** Keys that differ differ here, too: a component has a handful. Hexadecimal digits. */
const KEY_LENGTH = 16;
/** `saidOf`: everything that the run which ends has rested on, in any order */
function keptStatements(components, saidOf) {
    return components.flatMap(({ id, documentation }) => {
        const said = saidOf(id).toSorted((a, b) => (0,model/* compareText */.n6)(a.author, b.author) || (0,model/* compareText */.n6)(a.key, b.key));
        if (said.length === 0)
            return [];
        const plain = said.map(({ author, key, value }) => [author, key.slice(0, KEY_LENGTH), value]);
        const words = new Words(documentation);
        const packed = plain.map(([author, key, value]) => [author, key, pack(value, words)]);
        return [[id, checksum(id, plain), packed]];
    });
}
/** `text`: of a published package, whoever has written it. Null for one that has nothing to give. */
function readKept(text) {
    let pkg;
    try {
        pkg = JSON.parse(text);
    }
    catch {
        return null;
    }
    const documented = new Map(listOf(pkg, 'components').map(one => [fieldOf(one, 'id'), fieldOf(one, 'documentation')]));
    const packed = new Map(listOf(pkg, 'kept').map(one => (Array.isArray(one) ? [one[0], one] : [null, []])));
    if (packed.size === 0)
        return null;
    const read = new Map();
    return {
        get(author, component, key) {
            let statements = read.get(component);
            if (statements === undefined) {
                statements = readStatements(component, packed.get(component) ?? [], documented.get(component));
                read.set(component, statements);
                packed.delete(component);
                documented.delete(component);
            }
            const short = key.slice(0, KEY_LENGTH);
            return statements.find(statement => statement[0] === author && statement[1] === short)?.[2];
        },
    };
}
/** All of a component's or none: each is packed with the words of those before. */
function readStatements(component, [, sum, packed], documentation) {
    if (!Array.isArray(packed))
        return [];
    try {
        const words = new Words(documentation);
        const plain = packed.map(([author, key, value]) => [author, key, unpack(value, words)]);
        return sum === checksum(component, plain) ? plain : [];
    }
    catch {
        return [];
    }
}
/** Also of what it was packed beside, without which it would say something else. */
function checksum(component, statements) {
    return (0,digest/* digest */.b)(JSON.stringify([component, statements])).slice(0, KEY_LENGTH);
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}
function listOf(value, name) {
    const list = fieldOf(value, name);
    return Array.isArray(list) ? list : [];
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


/***/ }),

/***/ 64726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
function subjectOf(facts) {
    const { id, kind, name, span, signature, visibility, calledBy } = facts;
    return { id, kind, name, span, signature, visibility, calledBy };
}


/***/ })

};
