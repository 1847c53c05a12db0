export const id = 559;
export const ids = [559];
export const modules = {

/***/ 14164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ StreamError)
/* harmony export */ });
/** Reaches the whole stream, not one component: the endpoint is gone, the key is refused. The stream may be tried again. */
class StreamError extends Error {
    name = 'StreamError';
}


/***/ }),

/***/ 85559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createStream: () => (/* binding */ createStream)
});

// UNUSED EXPORTS: ComponentStream, DEFAULT_RETRY, StreamError, applyToDocumentation, claimsOf, createValidator, declaredEngine, observedEngine, streamOf, systemClock, withRetry

// EXTERNAL MODULE: ./.build/streams/declared/index.js + 21 modules
var declared = __webpack_require__(29815);
// EXTERNAL MODULE: ./.build/streams/observed/index.js + 14 modules
var observed = __webpack_require__(76644);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/streams/corrections.js
var streams_corrections = __webpack_require__(23541);
;// CONCATENATED MODULE: ./.build/streams/effect-summary.js
/**
 * What a caller's documentation can depend on: signature, throws and effects, as one comparable text. Prose, evidence and
 * the callee's own calls are left out, so that a reworded sentence does not set off its callers.
 */
function effectSummaryOf(documentation) {
    let summary = summaries.get(documentation);
    if (summary === undefined) {
        summary = summarise(documentation);
        summaries.set(documentation, summary);
    }
    return summary;
}
/** Documentation is never changed in place, and every caller asks. */
const summaries = new WeakMap();
function summarise(documentation) {
    const { parameters, returns, throws, effects, modifiers } = documentation;
    return JSON.stringify([
        parameters.map(p => [p.name, p.index, p.type, p.optional, p.default]),
        returns === null ? null : [returns.returns, returns.type, returns.branches.map(b => [b.value, b.possible])],
        throws.map(t => [t.type, t.when]),
        effects.map(e => [e.kind, e.present, e.target]),
        modifiers.map(m => [m.name, m.holds]),
    ]);
}

// EXTERNAL MODULE: ./.build/streams/engine.js
var engine = __webpack_require__(14164);
;// CONCATENATED MODULE: ./.build/streams/pass.js
/** One call of a stream's `process`: which components are written, in which order, from what, and what becomes of failures. */




/** What was decided on the way; thrown away at the end. */
class Pass {
    failures = new Map();
    #parts;
    #order;
    #options;
    #memory;
    #groupOf = new Map();
    #drafts = new Map();
    #memo;
    #readsCallees;
    /** Nothing was documented before this pass, so there is nobody to document again: who depends on what comes after it. */
    #startedEmpty;
    #now;
    #signal;
    #dependents = null;
    constructor(parts, order, options, memory) {
        this.#parts = parts;
        this.#order = order;
        this.#options = options;
        this.#memory = memory;
        this.#memo = options.memo ?? parts.memo;
        this.#startedEmpty = memory.documents.size === 0;
        this.#readsCallees = parts.documenter.readsCallees !== false;
        this.#now = options.now ?? performance.now.bind(performance);
        this.#signal = options.signal ?? new AbortController().signal;
        for (const [group, { components }] of order.groups.entries()) {
            for (const component of components)
                this.#groupOf.set(component, group);
        }
    }
    take(step) {
        switch (step.kind) {
            case 'document':
                return this.#attempt(step, () => this.#write(step, this.#lookup(step.group, null)), this.#finish);
            case 'draft':
                return this.#attempt(step, () => this.#write(step, this.#lookup(step.group, 'before')), this.#draft);
            case 'settle':
                return this.#settle(step);
        }
    }
    #settle(step) {
        if (this.failures.has(step.component))
            return undefined;
        const draft = this.#drafts.get(step.component);
        if (draft === undefined)
            return undefined;
        const group = this.#order.groups[step.group]?.components ?? [];
        const unsettled = this.#readsCallees && group.some(member => this.#drafts.get(member)?.changed);
        if (!unsettled)
            return this.#finish(step, draft, draft.seconds);
        const write = () => this.#write(step, this.#lookup(step.group, 'drafts'), true);
        return this.#attempt(step, write, (_, written, seconds) => this.#finish(step, written, draft.seconds + seconds));
    }
    /** Runs `work` and hands on what it wrote; a failure of this one component is recorded and goes no further. */
    #attempt(step, work, then) {
        const started = this.#now();
        const succeed = (written) => then(step, written, (this.#now() - started) / 1000);
        const fail = (error) => this.#fail(step, error, (this.#now() - started) / 1000);
        try {
            const written = work();
            if (written instanceof Promise)
                return written.then(succeed).catch(fail);
            succeed(written);
        }
        catch (error) {
            fail(error);
        }
        return undefined;
    }
    #fail(step, error, seconds) {
        if (this.#signal.aborted || error instanceof engine/* StreamError */.l || error instanceof errors/* CancelledError */.cc)
            throw error;
        if (this.#options.continueOnError === false)
            throw error;
        const { component } = step;
        this.failures.set(component, (0,errors/* messageOf */.bD)(error));
        const before = this.#memory.documents.get(component);
        if (before !== undefined) {
            // The older documentation is better than none, but not without what is known to be wrong in it. It stays pending.
            this.#memory.documents.set(component, this.#corrected(before));
            this.#memory.pending.add(component);
        }
        this.#options.onComponent?.({ stream: this.#parts.name, component, source: 'failed', seconds, document: null });
    }
    #draft = (step, written, seconds) => {
        this.#remember(step.component, written.keep);
        const changed = this.#hasChanged(step.component, written.document);
        this.#drafts.set(step.component, { ...written, seconds, changed });
    };
    #finish = (step, written, seconds) => {
        const { component } = step;
        const { document, source, keep } = written;
        if (source !== 'kept') {
            this.#remember(component, keep);
            if (this.#hasChanged(component, document))
                this.#touchDependents(step.group);
            this.#memory.documents.set(component, document);
            this.#memory.pending.delete(component);
        }
        this.#options.onComponent?.({ stream: this.#parts.name, component, source, seconds, document });
    };
    #remember(component, keep) {
        if (keep !== null)
            this.#memo?.put(component, keep.key, keep.validated);
    }
    #write(step, lookup, again = false) {
        const { component } = step;
        const before = this.#memory.documents.get(component);
        if (before !== undefined && !again && !this.#memory.pending.has(component)) {
            return { document: before, source: 'kept', keep: null };
        }
        const key = this.#keyOf(component, lookup);
        const remembered = key === null ? undefined : this.#memo?.get(component, key);
        if (remembered !== undefined) {
            return { document: this.#corrected(remembered), source: 'memo', keep: null };
        }
        const finish = (documentation) => {
            const validated = this.#parts.validate({ ...documentation, component });
            const keep = key === null ? null : { key, validated };
            return { document: this.#corrected(validated), source: 'documented', keep };
        };
        const context = { calleeDocumentation: lookup, signal: this.#signal };
        const documentation = this.#parts.documenter.document(this.#parts.viewOf(component), context);
        return documentation instanceof Promise ? documentation.then(finish) : finish(documentation);
    }
    /** Corrections are no part of it: they are applied to what is looked up just as to what is written. */
    #keyOf(component, lookup) {
        const keyOf = this.#options.keyOf ?? this.#parts.keyOf;
        if (this.#memo === undefined || keyOf === undefined)
            return null;
        return keyOf(component, callee => {
            const documentation = this.#readsCallees ? lookup(callee) : undefined;
            return documentation === undefined ? null : effectSummaryOf(documentation);
        });
    }
    #corrected(document) {
        const own = this.#memory.corrections.get(document.documentation.component);
        if (own === undefined)
            return document;
        let { documentation } = document;
        const corrections = [...document.validation.corrections];
        for (const { field, value, reason } of own.values()) {
            const applied = (0,streams_corrections/* applyToDocumentation */.I)(documentation, field, value, reason);
            documentation = applied.documentation;
            if (applied.correction !== null)
                corrections.push(applied.correction);
        }
        return { documentation, validation: { ...document.validation, corrections } };
    }
    #hasChanged(component, document) {
        const before = this.#memory.documents.get(component);
        if (before === undefined)
            return true;
        return before !== document && effectSummaryOf(before.documentation) !== effectSummaryOf(document.documentation);
    }
    /** Whoever rests on this group and is documented already will be documented again, in this pass or, cut short, in the next. */
    #touchDependents(group) {
        if (!this.#readsCallees || this.#startedEmpty)
            return;
        this.#dependents ??= dependentsOf(this.#order);
        for (const dependent of this.#dependents[group] ?? []) {
            for (const component of this.#order.groups[dependent]?.components ?? []) {
                if (this.#memory.documents.has(component))
                    this.#memory.pending.add(component);
            }
        }
    }
    #lookup(group, members) {
        const dependencies = this.#order.groups[group]?.dependsOn ?? [];
        const reachable = dependencies.length > 16 ? new Set(dependencies) : null;
        return id => {
            const other = this.#groupOf.get(id);
            if (other === undefined)
                return undefined;
            if (other === group) {
                if (members === 'drafts')
                    return this.#drafts.get(id)?.document.documentation;
                return members === 'before' ? this.#memory.documents.get(id)?.documentation : undefined;
            }
            const depends = reachable === null ? dependencies.includes(other) : reachable.has(other);
            return depends ? this.#memory.documents.get(id)?.documentation : undefined;
        };
    }
}
function dependentsOf(order) {
    const dependents = order.groups.map(() => []);
    for (const [index, { dependsOn }] of order.groups.entries()) {
        for (const dependency of dependsOn)
            if (dependency !== index)
                dependents[dependency]?.push(index);
    }
    return dependents;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/streams/schedule.js
/**
 * Runs work in dependency order: a task starts the moment its own dependencies are done, with no barrier between levels.
 *
 * Synchronous work runs inside one loop, without a promise per task: the built-in documenters take microseconds, and a
 * repository has tens of thousands of components.
 */


/** Long enough to cost nothing, short enough for a cancelled job that has seconds to save its checkpoint. */
const TURN_MS = 20;
/** Asking the clock after every task would cost more than the work of some. */
const TASKS_PER_LOOK = 32;
/**
 * Runs every task once. Ready tasks start in index order. Rejects with the first error of `run`, or with `CancelledError`
 * as soon as the signal is raised; in both cases nothing more is started, and what still runs is not waited for.
 */
async function runInOrder(tasks, run, options) {
    const now = options.now ?? performance.now.bind(performance);
    const turnMs = options.turnMs ?? TURN_MS;
    const { signal } = options;
    const limit = Math.max(1, Math.floor(options.concurrency));
    const { waitingFor, dependents } = schedule_link(tasks);
    const ready = [];
    for (let index = 0; index < tasks.length; index++)
        if (waitingFor[index] === 0)
            ready.push(index);
    let next = 0;
    let running = 0;
    let done = 0;
    let failure = null;
    let wake = null;
    const finish = (index) => {
        done++;
        for (const dependent of dependents[index] ?? []) {
            const left = (waitingFor[dependent] ?? 0) - 1;
            waitingFor[dependent] = left;
            if (left === 0)
                ready.push(dependent);
        }
    };
    const notify = () => {
        wake?.();
        wake = null;
    };
    signal?.addEventListener('abort', notify, { once: true });
    try {
        let turnStarted = now();
        let sinceLook = 0;
        while (done < tasks.length) {
            if (signal?.aborted)
                throw new errors/* CancelledError */.cc('The run was cancelled while components were being documented.');
            if (failure !== null)
                throw failure.error;
            const index = running < limit ? ready[next] : undefined;
            if (index === undefined) {
                if (running === 0)
                    throw new Error('The processing order has a cycle between groups; no task can start.');
                await new Promise(resolve => {
                    wake = resolve;
                });
                turnStarted = now();
                continue;
            }
            next++;
            const result = run(index);
            if (result === undefined) {
                finish(index);
            }
            else {
                running++;
                result
                    .then(() => finish(index), (error) => {
                    failure ??= { error };
                })
                    .finally(() => {
                    running--;
                    notify();
                });
            }
            if (++sinceLook >= TASKS_PER_LOOK) {
                sinceLook = 0;
                if (now() - turnStarted >= turnMs) {
                    await (0,promises_.setImmediate)();
                    turnStarted = now();
                }
            }
        }
    }
    finally {
        signal?.removeEventListener('abort', notify);
    }
}
function schedule_link(tasks) {
    const waitingFor = new Int32Array(tasks.length);
    const dependents = Array.from({ length: tasks.length }, () => []);
    for (const [index, task] of tasks.entries()) {
        for (const dependency of task.dependsOn) {
            if (dependency === index)
                continue;
            const list = dependents[dependency];
            if (list === undefined)
                continue;
            list.push(index);
            waitingFor[index] = (waitingFor[index] ?? 0) + 1;
        }
    }
    return { waitingFor, dependents };
}
/** The steps for the wanted components of `order`. What is not wanted takes no part; its dependents do not wait for it. */
function stepsOf(order, wanted) {
    const steps = [];
    const planned = new Set();
    /** Group → the step after which all of it is done. An empty group is done when its dependencies are. */
    const lastStep = [];
    const push = (step) => steps.push(step) - 1;
    let group = -1;
    for (const { components, dependsOn } of order.groups) {
        group++;
        const before = [];
        for (const dependency of dependsOn) {
            const last = lastStep[dependency];
            if (last !== undefined)
                before.push(last);
        }
        const members = [];
        for (const component of components) {
            if (!wanted.has(component) || planned.has(component))
                continue;
            planned.add(component);
            members.push(component);
        }
        const [only] = members;
        if (only === undefined) {
            lastStep.push(push({ kind: 'join', group, dependsOn: before }));
        }
        else if (members.length === 1) {
            lastStep.push(push({ kind: 'document', component: only, group, dependsOn: before }));
        }
        else {
            const drafts = members.map(component => push({ kind: 'draft', component, group, dependsOn: before }));
            const drafted = push({ kind: 'join', group, dependsOn: drafts });
            const settled = members.map(component => push({ kind: 'settle', component, group, dependsOn: [drafted] }));
            lastStep.push(push({ kind: 'join', group, dependsOn: settled }));
        }
    }
    // What the order does not know is documented all the same, after everything that it could have called.
    const rest = [...wanted].filter(component => !planned.has(component));
    if (rest.length > 0) {
        const all = push({ kind: 'join', group: -1, dependsOn: lastStep });
        for (const component of rest)
            push({ kind: 'document', component, group: -1, dependsOn: [all] });
    }
    return steps;
}

;// CONCATENATED MODULE: ./.build/streams/stream.js
/** A documentation stream: one documenter and one validator over a whole repository, with a memory for corrections. */



const DEFAULT_CONCURRENCY = 10;
class ComponentStream {
    name;
    engine;
    #parts;
    #documents = new Map();
    /** By component and slot, oldest first: they are applied again in the order in which they came. */
    #corrections = new Map();
    #pending = new Set();
    constructor(parts) {
        this.name = parts.name;
        this.engine = { id: parts.documenter.id, version: parts.documenter.version };
        this.#parts = parts;
    }
    get pending() {
        return this.#pending;
    }
    async process(components, processingOrder, options = {}) {
        const wanted = new Set(components);
        const steps = stepsOf(processingOrder, wanted);
        const pass = new Pass(this.#parts, processingOrder, options, {
            documents: this.#documents,
            corrections: this.#corrections,
            pending: this.#pending,
        });
        await runInOrder(steps, index => {
            const step = steps[index];
            return step === undefined || step.kind === 'join' ? undefined : pass.take(step);
        }, {
            concurrency: options.concurrency ?? DEFAULT_CONCURRENCY,
            ...(options.signal === undefined ? {} : { signal: options.signal }),
            ...(options.now === undefined ? {} : { now: options.now }),
        });
        const documents = new Map();
        const failed = [];
        for (const step of steps) {
            if (step.kind !== 'document' && step.kind !== 'settle')
                continue;
            const document = this.#documents.get(step.component);
            if (document !== undefined)
                documents.set(step.component, document);
            const message = pass.failures.get(step.component);
            if (message !== undefined)
                failed.push({ component: step.component, stream: this.name, message });
        }
        return { stream: this.name, documents, failed };
    }
    async applyCorrection(componentId, field, value, why = { source: 'ground_truth', reason: 'corrected' }) {
        this.#keep({ component: componentId, field, value, ...why });
        this.#pending.add(componentId);
    }
    #keep(correction) {
        let own = this.#corrections.get(correction.component);
        if (own === undefined) {
            own = new Map();
            this.#corrections.set(correction.component, own);
        }
        own.delete(correction.field);
        own.set(correction.field, correction);
    }
    exportState() {
        return {
            name: this.name,
            engine: this.engine,
            documents: [...this.#documents.values()],
            corrections: [...this.#corrections.values()].flatMap(own => [...own.values()]),
            pending: [...this.#pending],
        };
    }
    importState(state) {
        const { id, version } = state.engine;
        if (state.name !== this.name || id !== this.engine.id || version !== this.engine.version) {
            throw new errors/* StateError */.qq(`The saved state belongs to stream ${state.name} with ${id} (${version}), not to stream ${this.name} with ` +
                `${this.engine.id} (${this.engine.version}). It is not used; everything is documented anew.`);
        }
        this.#documents.clear();
        this.#corrections.clear();
        this.#pending.clear();
        for (const document of state.documents)
            this.#documents.set(document.documentation.component, document);
        for (const correction of state.corrections)
            this.#keep(correction);
        for (const component of state.pending)
            this.#pending.add(component);
    }
}

// EXTERNAL MODULE: ./.build/streams/validator.js
var validator = __webpack_require__(52862);
// EXTERNAL MODULE: ./.build/streams/claims-of-documentation.js
var claims_of_documentation = __webpack_require__(33202);
// EXTERNAL MODULE: ./.build/streams/retry.js
var retry = __webpack_require__(27302);
;// CONCATENATED MODULE: ./.build/streams/index.js










/** What the code says. The version changes with every change of what it writes. */
const declaredEngine = {
    id: 'declared',
    version: '1',
    readsCallees: false,
    document: view => (0,declared/* documentDeclared */.Q)(view),
};
/** What the code does. */
const observedEngine = {
    id: 'observed',
    version: '1',
    document: (view, { calleeDocumentation }) => (0,observed/* documentObserved */.S)(view, { calleeDocumentation }),
};
function createStream(name, engine, dependencies) {
    const { oracle } = dependencies;
    switch (engine) {
        case 'declared':
            return streamOf(name, declaredEngine, id => oracle.declaredView(id), dependencies);
        case 'observed':
            return streamOf(name, observedEngine, id => oracle.observedView(id), dependencies);
    }
}
/** A stream for any engine and the view that it is written for. */
function streamOf(name, documenter, viewOf, { oracle, skipValidation = false, memo, keyOf }) {
    return new ComponentStream({
        name,
        documenter,
        viewOf,
        validate: (0,validator/* createValidator */.fH)(oracle, { skipValidation }),
        ...(memo === undefined ? {} : { memo }),
        ...(keyOf === undefined ? {} : { keyOf }),
    });
}


/***/ }),

/***/ 27302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ withRetry)
/* harmony export */ });
/* unused harmony exports systemClock, DEFAULT_RETRY */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/** Another attempt for a whole stream, later and later: the endpoint may be back by then. */


const systemClock = {
    async sleep(milliseconds, signal) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
    },
};
const DEFAULT_RETRY = { attempts: 3, firstDelayMs: 1000, maxDelayMs: 60_000 };
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
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
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
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc('The run was cancelled while a stream waited to be retried.');
                throw interrupted;
            }
        }
    }
}


/***/ })

};
