export const id = 2383;
export const ids = [2383];
export const modules = {

/***/ 45439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
const MOST_PROBLEMS = 8;
/** A text full of braces that never close must not cost the square of its length. */
const MOST_FAILURES = 20;
/** Reads the answer out of chatter, fences and thoughts, and checks it. Never throws, whatever the text. */
function readAnswer(text, schema, problemsOf) {
    if (text.trim() === '')
        return bad(['The answer is empty.']);
    const candidates = objectsIn(text);
    if (candidates.length === 0)
        return bad(['The answer holds no complete JSON object.']);
    let first = null;
    for (const candidate of candidates) {
        const reading = check(candidate, schema, problemsOf);
        if (reading.value !== null)
            return reading;
        first ??= reading;
    }
    return first ?? bad(['The answer holds no JSON object.']);
}
function check(candidate, schema, problemsOf) {
    const result = schema.safeParse(candidate);
    if (!result.success)
        return bad(result.error.issues.map(issue => `${issue.path.length === 0 ? 'The answer' : issue.path.join('.')}: ${issue.message}`));
    const problems = problemsOf?.(result.data) ?? [];
    return problems.length === 0 ? { value: result.data, problems: [] } : bad(problems);
}
function bad(problems) {
    const more = problems.length - MOST_PROBLEMS;
    return { value: null, problems: more > 0 ? [...problems.slice(0, MOST_PROBLEMS), `and ${more} more`] : problems };
}
/** The whole text where it is JSON; else the objects in it that are not inside of another, the last one first: models think aloud before they answer. */
function objectsIn(text) {
    const whole = parse(text);
    if (whole !== undefined)
        return [whole];
    const found = [];
    let from = 0;
    for (let failures = 0; failures < MOST_FAILURES;) {
        const start = text.indexOf('{', from);
        if (start < 0)
            break;
        const end = endOfObject(text, start);
        const value = end < 0 ? undefined : parse(text.slice(start, end));
        if (value === undefined) {
            from = start + 1;
            failures++;
        }
        else {
            found.push(value);
            from = end;
        }
    }
    return found.reverse();
}
/** The index after the brace that closes the one at `start`, or -1. */
function endOfObject(text, start) {
    let depth = 0;
    let inString = false;
    for (let index = start; index < text.length; index++) {
        const character = text[index];
        if (inString) {
            if (character === '\\')
                index++;
            else if (character === '"')
                inString = false;
        }
        else if (character === '"')
            inString = true;
        else if (character === '{')
            depth++;
        else if (character === '}' && --depth === 0)
            return index + 1;
    }
    return -1;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 39663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83863);


const known = new WeakMap();
/**
 * What only narrows a value. Providers differ in which of these they refuse (Anthropic refuses limits of numbers and lengths, OpenAI's strict
 * mode and local grammars some of them), so none is sent: the answer is held to all of them where it is read.
 */
const LIMITS = [
    'minLength',
    'maxLength',
    'pattern',
    'format',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
    'minItems',
    'maxItems',
];
/** Made once a form: there are thousands of requests, and a handful of forms. */
function formOf(schema) {
    let form = known.get(schema);
    if (form === undefined) {
        const { $schema: _, ...json } = zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(schema, {
            target: 'draft-7',
            io: 'input',
            override: ({ jsonSchema }) => {
                for (const name of LIMITS)
                    delete jsonSchema[name];
            },
        });
        const text = JSON.stringify(json);
        form = { schema: json, text, tokens: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateTokens */ .b)(text) };
        known.set(schema, form);
    }
    return form;
}


/***/ }),

/***/ 2383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Models: () => (/* reexport */ Models),
  answerStore: () => (/* reexport */ kept/* answerStore */.g)
});

// UNUSED EXPORTS: keysFrom, resolveEngines

// EXTERNAL MODULE: ./.build/models/engines.js + 1 modules
var models_engines = __webpack_require__(27401);
// EXTERNAL MODULE: ./.build/models/kept.js
var kept = __webpack_require__(58941);
// EXTERNAL MODULE: ./.build/models/keys.js
var keys = __webpack_require__(57581);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(96917);
// EXTERNAL MODULE: ./.build/redact.js
var redact = __webpack_require__(7437);
// EXTERNAL MODULE: ./.build/models/answer.js
var answer = __webpack_require__(45439);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/models/clock.js

const systemClock = {
    now: () => Date.now(),
    async sleep(milliseconds, signal) {
        try {
            await (0,promises_.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    },
    random: () => Math.random(),
};

// EXTERNAL MODULE: ./.build/models/form.js
var models_form = __webpack_require__(39663);
// EXTERNAL MODULE: ./.build/models/prices.js
var models_prices = __webpack_require__(6947);
// EXTERNAL MODULE: ./.build/models/tokens.js
var tokens = __webpack_require__(83863);
// EXTERNAL MODULE: ./.build/models/transport.js
var transport = __webpack_require__(77512);
// EXTERNAL MODULE: ./.build/models/types.js
var types = __webpack_require__(70268);
;// CONCATENATED MODULE: ./.build/models/client.js
/** A `Model` made of a way to send and everything around it: kept answers, money, turns, attempts, checks. */











/** Failures that concern this request alone are tried so often; waits for a limit do not count. */
const MOST_ATTEMPTS = 5;
const LONGEST_QUOTE = 200;
/** As many as are under way at once, or a few more. */
const MOST_CLEANED = 300;
class ModelClient {
    id;
    version;
    contextTokens;
    #parts;
    #clock;
    #mask;
    /** The texts that were cleaned last: the same prompt is looked up, sent and kept. */
    #cleaned = new Map();
    constructor(parts) {
        this.id = parts.id;
        this.version = parts.version;
        this.contextTokens = parts.contextTokens;
        this.#parts = parts;
        this.#clock = parts.clock ?? systemClock;
        this.#mask = (0,redact/* maskOf */._)(parts.secrets);
    }
    costOf(tokens) {
        const { price } = this.#parts;
        return price === null ? null : (0,models_prices/* costOf */.ho)({ ...transport/* NO_USAGE */.y, ...tokens }, price);
    }
    async generate(given) {
        const request = this.#clean(given);
        const kept = this.#kept(request);
        if (kept !== null) {
            this.#parts.ledger.noteKept(this.#accountOf(request));
            return kept;
        }
        const reply = await this.#ask(request);
        if (reply.finish === 'refused')
            throw this.#error('refused to answer', { kind: 'refused', text: reply.text });
        const reading = (0,answer/* readAnswer */.J)(reply.text, request.schema, request.problems);
        if (reading.value === null) {
            if (reply.finish === 'cut')
                throw this.#error('was cut off before the answer was complete', { kind: 'cut', text: reply.text });
            throw this.#error('gave an answer that cannot be used', {
                kind: 'invalid',
                text: reply.text,
                problems: reading.problems,
            });
        }
        if (request.isKeptInParts !== true)
            this.#keep(request, { text: reply.text, usage: reply.usage });
        return { value: reading.value, text: reply.text, usage: reply.usage, kept: false };
    }
    recall(request) {
        return this.#kept(this.#clean(request))?.value ?? null;
    }
    keep(request, value) {
        this.#keep(this.#clean(request), { text: JSON.stringify(value), usage: transport/* NO_USAGE */.y });
    }
    /** Nothing goes out with a secret in it, whatever the caller has put into the prompt. */
    #clean(request) {
        return { ...request, system: this.#cleanText(request.system), prompt: this.#cleanText(request.prompt) };
    }
    #cleanText(text) {
        const clean = this.#cleaned.get(text) ?? this.#withoutSecrets(text);
        // The oldest goes first; what is used again becomes the newest.
        this.#cleaned.delete(text);
        this.#cleaned.set(text, clean);
        if (this.#cleaned.size > MOST_CLEANED)
            for (const oldest of this.#cleaned.keys().take(1))
                this.#cleaned.delete(oldest);
        return clean;
    }
    #withoutSecrets(text) {
        return this.#mask((0,redact/* redact */.E)(text));
    }
    #kept(request) {
        const stored = this.#parts.answers.get(this.#keyOf(request));
        if (stored === null)
            return null;
        // It comes out of a file: it is held to the same as one that comes over the wire.
        const reading = (0,answer/* readAnswer */.J)(stored.text, request.schema, request.problems);
        return reading.value === null ? null : { value: reading.value, ...stored, kept: true };
    }
    #keep(request, answer) {
        this.#parts.answers.put(this.#keyOf(request), answer);
    }
    #keyOf(request) {
        return (0,kept/* keyOfRequest */.P)({ id: this.id, version: this.version }, request);
    }
    /** One reply, however many attempts it takes, within the time and the money that there is. */
    async #ask(request) {
        const form = (0,models_form/* formOf */.Q)(request.schema);
        const inputTokens = (0,tokens/* estimateTokens */.b)(request.system) + form.tokens + (0,tokens/* estimateTokens */.b)(request.prompt);
        if (inputTokens + request.maxOutputTokens > this.contextTokens)
            throw this.#error('has too small a context for this request', { kind: 'too-long' });
        const cancelled = request.signal ?? new AbortController().signal;
        const deadline = this.#clock.now() + this.#parts.answerTimeoutMs;
        for (let failures = 0;;) {
            const attempt = (epoch) => this.#attempt(request, inputTokens, cancelled, epoch);
            try {
                return await this.#parts.gate.run(attempt, cancelled, failures > 0);
            }
            catch (error) {
                if (cancelled.aborted)
                    throw new errors/* CancelledError */.cc('The run was cancelled while a model was asked.');
                if (!(error instanceof transport/* TransportError */.w))
                    throw error;
                const final = this.#mayTryAgain(error, failures, deadline);
                if (final !== null)
                    throw final;
                // Where the whole gate waits, this one waits with it; its own pause is for a request that fails alone.
                if (error.failure !== 'limited')
                    await this.#pause(this.#parts.gate.backoff(++failures), cancelled);
            }
        }
    }
    /** Once its turn has come: the money is asked for as late as possible, when most is known of what answers cost. */
    async #attempt(request, inputTokens, cancelled, epoch) {
        const { gate, ledger, transport, requestTimeoutMs } = this.#parts;
        const { system, prompt, schema } = request;
        const reservation = await ledger.reserve(this.#accountOf(request), {
            inputTokens,
            outputTokens: Math.min(request.maxOutputTokens + transport.extraOutputTokens, Math.max(request.maxOutputTokens, this.contextTokens - inputTokens)),
        });
        if (reservation === null)
            throw new types/* ModelError */.m('The cap on cost or tokens is reached: not documented in this run.', { kind: 'over-budget' });
        let spent = null;
        const signal = AbortSignal.any([cancelled, AbortSignal.timeout(requestTimeoutMs)]);
        try {
            const reply = await transport.send({ system, prompt, schema, maxOutputTokens: reservation.outputTokens, signal });
            spent = reply.usage;
            gate.passed(reply.headers);
            // Whatever it has learned of secrets stays with it.
            return { ...reply, text: this.#withoutSecrets(withPlainEscapes(reply.text)) };
        }
        catch (error) {
            if (cancelled.aborted)
                throw error;
            const failure = signal.aborted ? this.#timedOut() : this.#fitToBeShown(asTransportError(error));
            gate.failed(failure, epoch);
            throw failure;
        }
        finally {
            reservation.settle(spent);
        }
    }
    /** What the other end says may hold the key, the prompt, or a book. */
    #fitToBeShown({ failure, message, headers }) {
        return new transport/* TransportError */.w(failure, this.#quote(message), headers);
    }
    #timedOut() {
        return new transport/* TransportError */.w('timed-out', `no answer within ${this.#parts.requestTimeoutMs / 1000} s`);
    }
    /** The error to end with, or null where another attempt may help. */
    #mayTryAgain(error, failures, deadline) {
        const { gate, remedy } = this.#parts;
        const said = error.message;
        const unusable = () => {
            // The others would be told the same.
            gate.close(new errors/* ConfigurationError */.j1(`${this.id} cannot be used: ${said.replace(/\.$/, '')}. ${remedy} What the run has is saved.`));
            return gate.closed ?? error;
        };
        if (gate.closed !== null)
            return gate.closed;
        switch (error.failure) {
            case 'unusable':
                return unusable();
            case 'forbidden':
                return gate.hasPassed ? this.#error(`did not accept the request (${said})`, { kind: 'rejected' }) : unusable();
            case 'exhausted':
                return error;
            case 'rejected':
                return this.#error(`did not accept the request (${said})`, { kind: 'rejected' });
            case 'too-long':
                return this.#error('has too small a context for this request', { kind: 'too-long' });
            case 'limited':
                return this.#clock.now() < deadline
                    ? null
                    : this.#error('is limited, and had no turn in time', { kind: 'limited' });
            case 'unavailable':
            case 'timed-out':
                if (failures + 1 < MOST_ATTEMPTS && this.#clock.now() < deadline)
                    return null;
                gate.gaveUp(error);
                return (gate.closed ?? this.#error(`gave no answer in ${failures + 1} attempts (${said})`, { kind: error.failure }));
        }
    }
    async #pause(milliseconds, cancelled) {
        try {
            await this.#clock.sleep(milliseconds, cancelled);
        }
        catch (error) {
            if (cancelled.aborted)
                throw new errors/* CancelledError */.cc('The run was cancelled while a model was asked.');
            throw error;
        }
    }
    #accountOf({ payer, tier, components }) {
        return { engine: this.id, payer, tier, components, price: this.#parts.price };
    }
    #error(what, failure) {
        return new types/* ModelError */.m(`${this.id} ${what}.`, failure);
    }
    /** What the other end said, fit to be shown: short, on one line, and without secrets. */
    #quote(message) {
        return (0,model_text/* flat */.Ct)(this.#withoutSecrets(message), LONGEST_QUOTE);
    }
}
function asTransportError(error) {
    if (error instanceof transport/* TransportError */.w)
        return error;
    return new transport/* TransportError */.w('unavailable', error instanceof Error ? error.message : String(error));
}
/** JSON may write any character as an escape: what can be plain is, so that nothing hides in it. */
function withPlainEscapes(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(?:u00([2-7][0-9a-f])|[\s\S])/gi, (written, code) => {
        if (code === undefined)
            return written === '\\/' ? '/' : written;
        const character = String.fromCharCode(Number.parseInt(code, 16));
        return character === '"' || character === '\\' || code === '7f' ? written : character;
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./.build/models/instruction.js
/** Asks for the answer's form in words, for whoever takes no schema. */
/** The system prompt with the form at its end, so that it stays a stable prefix. */
function withInstruction(system, schema) {
    return `${system}\n\nAnswer with one JSON object and nothing else: no explanation before or after it, no code fence. It has to satisfy this JSON Schema:\n${schema}`;
}

;// CONCATENATED MODULE: ./.build/models/command.js
/**
 * A program as a model: the prompt on its standard input, the answer on its standard output. It may be anything, so it is held to
 * a time and a size, gets no secret that it was not given by name, and whatever it does costs one answer.
 */





/** An answer of the largest size that is ever asked for has a tenth of it. */
const MAX_OUTPUT_BYTES = 4 * 1024 ** 2;
const MAX_ERROR_BYTES = 4096;
/** For a program that does not go when it is asked to. */
const KILL_AFTER_MS = 2000;
/** For the end of the output after the end of the program: something that it has started may hold it open for ever. */
const LAST_WORDS_MS = 1000;
/** What programs need to find themselves, their settings and a language; nothing that opens a door. */
const HARMLESS = /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TERM|TMPDIR|TEMP|TMP|XDG_\w+|NO_COLOR|SystemRoot|SystemDrive|ComSpec|PATHEXT|APPDATA|LOCALAPPDATA|USERPROFILE|ProgramData|ProgramFiles|OLLAMA_HOST|OLLAMA_MODELS)$/i;
class CommandTransport {
    extraOutputTokens = 0;
    #options;
    constructor(options) {
        this.#options = options;
    }
    async send({ system, prompt, schema, signal }) {
        const input = `${withInstruction(system, (0,models_form/* formOf */.Q)(schema).text)}\n\n${prompt}\n`;
        const text = await run(this.#options, input, signal);
        // Nobody counts for us: an estimate is better than nothing for `max-tokens`.
        const usage = { inputTokens: (0,tokens/* estimateTokens */.b)(input), cachedInputTokens: 0, cacheWriteTokens: 0 };
        return { text, usage: { ...usage, outputTokens: (0,tokens/* estimateTokens */.b)(text) }, finish: 'complete', headers: {} };
    }
}
/** The variables that the program gets. */
function childEnvironment({ environment, passVariables }) {
    const passed = new Set(passVariables);
    return Object.fromEntries(Object.entries(environment).filter(([name]) => HARMLESS.test(name) || passed.has(name)));
}
async function run(options, input, signal) {
    signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers();
    const own = process.platform !== 'win32';
    // In a group of its own, so that what the program has started goes with it.
    const child = (0,external_node_child_process_.spawn)(options.program, options.arguments, {
        env: childEnvironment(options),
        stdio: ['pipe', 'pipe', 'pipe'],
        detached: own,
        windowsHide: true,
    });
    const stop = (error) => {
        reject(error);
        end(child, own);
    };
    const onAbort = () => {
        // It has answered and does not go.
        if (isTimeout(signal.reason) && looksComplete(output.text()))
            resolve(output.text());
        stop(signal.reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    const output = collect(child, MAX_OUTPUT_BYTES, () => stop(new transport/* TransportError */.w('rejected', `it printed more than ${MAX_OUTPUT_BYTES} bytes`)));
    child.on('error', error => reject(failureToStart(error)));
    // A program that does not read to the end may still answer.
    child.stdin?.on('error', () => { });
    child.stdin?.end(input);
    child.on('exit', () => {
        const timer = setTimeout(() => closeStreams(child), LAST_WORDS_MS);
        child.once('close', () => clearTimeout(timer));
    });
    child.on('close', (code, killedBy) => {
        // What it has started does not outlive it.
        kill(child, own, 'SIGKILL');
        if (code === 0)
            resolve(output.text());
        else
            reject(new transport/* TransportError */.w('unavailable', `it ended with ${killedBy ?? `exit code ${code}`}${output.complaint()}`));
    });
    try {
        return await promise;
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}
function isTimeout(reason) {
    return reason instanceof Error && reason.name === 'TimeoutError';
}
/** Ends as answers do. What it is worth is found out elsewhere. */
function looksComplete(text) {
    return /\}\s*(?:```\s*)?$/.test(text.slice(-200));
}
function failureToStart(error) {
    const missing = 'code' in error && (error.code === 'ENOENT' || error.code === 'EACCES');
    return new transport/* TransportError */.w(missing ? 'unusable' : 'unavailable', `it could not be started (${error.message})`);
}
function collect(child, maxBytes, tooMuch) {
    const chunks = [];
    let bytes = 0;
    let errors = Buffer.alloc(0);
    child.stdout?.on('data', (chunk) => {
        bytes += chunk.byteLength;
        if (bytes <= maxBytes)
            chunks.push(chunk);
        else {
            chunks.length = 0;
            child.stdout?.destroy();
            tooMuch();
        }
    });
    child.stderr?.on('data', (chunk) => {
        errors = Buffer.concat([errors, chunk]).subarray(-MAX_ERROR_BYTES);
    });
    return {
        text: () => Buffer.concat(chunks).toString('utf8'),
        complaint: () => {
            const last = errors.toString('utf8').trim().split('\n').at(-1)?.trim() ?? '';
            return last === '' ? '' : `, saying "${last}"`;
        },
    };
}
function end(child, group) {
    closeStreams(child);
    kill(child, group, 'SIGTERM');
    const insist = () => kill(child, group, 'SIGKILL');
    const timer = setTimeout(insist, KILL_AFTER_MS).unref();
    // The run may be over before that.
    process.once('exit', insist);
    child.once('close', () => {
        clearTimeout(timer);
        process.removeListener('exit', insist);
    });
}
function closeStreams({ stdin, stdout, stderr }) {
    stdin?.destroy();
    stdout?.destroy();
    stderr?.destroy();
}
function kill(child, group, name) {
    if (child.pid === undefined)
        return;
    try {
        if (group)
            process.kill(-child.pid, name);
        else
            child.kill(name);
    }
    catch {
        // It is gone already, which is what was wanted.
    }
}

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 2 modules
var dist = __webpack_require__(57814);
;// CONCATENATED MODULE: ./.build/models/rate-headers.js
/** Milliseconds that the endpoint asks to wait before anything else is sent, or null where it does not say. */
function waitAsked(headers, now) {
    const precise = numberOf(headers['retry-after-ms']);
    if (precise !== null)
        return precise;
    const after = headers['retry-after'];
    if (after === undefined)
        return null;
    const seconds = numberOf(after);
    if (seconds !== null)
        return seconds * 1000;
    const date = Date.parse(after);
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}
const KINDS = ['requests', 'tokens', 'input-tokens', 'output-tokens'];
/**
 * Milliseconds until there is something left again, where one of the limits is used up; null otherwise. Anthropic gives times
 * of day (`anthropic-ratelimit-requests-reset: 2026-11-23T10:00:00Z`), OpenAI durations (`x-ratelimit-reset-requests: 6m0s`).
 */
function usedUpFor(headers, now) {
    let longest = null;
    for (const kind of KINDS) {
        const times = [
            [headers[`anthropic-ratelimit-${kind}-remaining`], headers[`anthropic-ratelimit-${kind}-reset`]],
            [headers[`x-ratelimit-remaining-${kind}`], headers[`x-ratelimit-reset-${kind}`]],
        ];
        for (const [remaining, reset] of times) {
            if (reset === undefined || remaining === undefined || numberOf(remaining) !== 0)
                continue;
            const wait = durationOf(reset) ?? timeUntil(reset, now);
            if (wait !== null)
                longest = Math.max(longest ?? 0, wait);
        }
    }
    return longest;
}
function numberOf(text) {
    if (text === undefined || !/^\s*\d+(?:\.\d+)?\s*$/.test(text))
        return null;
    return Number(text);
}
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `1s`, `6m0s`, `12ms`, `1h2m3.5s` in milliseconds. */
function durationOf(text) {
    if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhd]))+$/.test(text))
        return null;
    let total = 0;
    for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g))
        total += Number(amount) * (UNITS[unit ?? ''] ?? 0);
    return total;
}
function timeUntil(text, now) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? null : Math.max(0, time - now);
}

;// CONCATENATED MODULE: ./.build/models/gate.js
/**
 * The gate to one provider: so many requests at once, fewer when it says that it is too much, none while it asks to wait, and a
 * closed gate when it is not there at all. What it learns from one request holds for all of them.
 *
 * Concurrency follows additive increase and multiplicative decrease (Chiu and Jain, 1989): halved where the provider says "too
 * many", one more after as many successes as there are places.
 */




const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
/** A run that waits longer than this for leave to go on is better continued later. */
const LONGEST_ASKED_MS = 15 * 60_000;
/** Failures in a row, among all requests, after which it is the provider and not the request. */
const FAILURES_IN_A_ROW = 4;
/** Requests that were refused one after the other, after which it is not the request. */
const REJECTED_IN_A_ROW = 20;
/** Where nothing else was ever answered, fewer are enough. */
const REJECTED_FROM_THE_START = 5;
/** Without a single success for so long, the run is suspended. A provider's limits are counted by the minute. */
const PATIENCE_MS = { absent: 60_000, limited: 300_000 };
const FEWEST_WAITS = 3;
const WORTH_TELLING_MS = 5000;
const LATER = 'Run it again later, or with a lower model-concurrency.';
class Gate {
    #name;
    #remedy;
    #most;
    #clock;
    #onWait;
    #queue;
    #closed = null;
    #hasPassed = false;
    #stop = new AbortController();
    #failuresInARow = 0;
    #rejectedInARow = 0;
    #waitsInARow = 0;
    #troubleSince = 0;
    #successes = 0;
    #openAgain = 0;
    /** Counts waits: what was sent before the last one tells nothing new by failing. */
    #epoch = 0;
    constructor(options) {
        this.#name = options.name;
        this.#remedy = options.remedy ?? '';
        this.#most = Math.max(1, options.concurrency);
        this.#clock = options.clock ?? systemClock;
        this.#onWait = options.onWait ?? (() => { });
        this.#queue = new dist/* default */.Ay({ concurrency: this.#most });
    }
    /** Requests at once that it allows by now. */
    get concurrency() {
        return this.#queue.concurrency;
    }
    /** Why nothing is sent any more in this run; null while something is. */
    get closed() {
        return this.#closed;
    }
    /** Whether anything at all was answered in this run: where nothing was, a failure is hardly the request's. */
    get hasPassed() {
        return this.#hasPassed;
    }
    /** Milliseconds to wait before an attempt after so many failed ones: exponential, with full jitter above half. */
    backoff(failures) {
        const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
        return ceiling * (0.5 + this.#clock.random() / 2);
    }
    /**
     * Runs `attempt` when its turn comes. `attempt` tells `pass` or `fail` what became of it.
     * @throws what `closed` is, where the gate is closed for this run, also for those who wait already.
     */
    async run(attempt, signal, again) {
        if (this.#closed !== null)
            throw this.#closed;
        const either = AbortSignal.any([signal, this.#stop.signal]);
        try {
            // Who has waited once goes first, so that nothing starves behind new work.
            return await this.#queue.add(() => attempt(this.#epoch), { signal: either, priority: again ? 1 : 0 });
        }
        catch (error) {
            if (this.#closed !== null && !signal.aborted)
                throw this.#closed;
            throw error;
        }
    }
    passed(headers) {
        this.#hasPassed = true;
        this.#failuresInARow = 0;
        this.#rejectedInARow = 0;
        this.#waitsInARow = 0;
        if (++this.#successes >= this.#queue.concurrency && this.#queue.concurrency < this.#most) {
            this.#queue.concurrency++;
            this.#successes = 0;
        }
        const wait = usedUpFor(headers, this.#clock.now());
        if (wait !== null && wait > 0)
            this.#pause(Math.min(wait, LONGEST_WAIT_MS), 'its limit is used up for now');
    }
    failed(error, epoch) {
        this.#successes = 0;
        switch (error.failure) {
            case 'exhausted':
                this.suspend(error.message, 'Look at the credit and the limits of the account.');
                return;
            case 'limited':
                if (epoch === this.#epoch)
                    this.#slowDown(error);
                return;
            case 'unavailable':
            case 'timed-out':
                if (epoch !== this.#epoch || ++this.#failuresInARow < FAILURES_IN_A_ROW)
                    return;
                this.#halve();
                this.#waitOrGiveUp(error.message, null, PATIENCE_MS.absent, this.#remedy);
                return;
            case 'forbidden':
            case 'rejected':
                if (++this.#rejectedInARow >= (this.#hasPassed ? REJECTED_IN_A_ROW : REJECTED_FROM_THE_START))
                    this.suspend(error.message, this.#remedy);
                return;
            case 'unusable':
            case 'too-long':
                return;
        }
    }
    /** A request has used up its attempts. Where nothing was ever answered, others need not try. */
    gaveUp(error) {
        if (!this.#hasPassed)
            this.suspend(error.message, this.#remedy);
    }
    /** Closes the gate until the next run: nothing more is sent in this one. */
    suspend(why, remedy = '') {
        const what = `${this.#name} cannot be asked for now (${why}). The run is suspended; what it has is saved, and the next run goes on from there.`;
        this.close(new errors/* SuspendedError */.E9(remedy === '' ? what : `${what} ${remedy}`));
    }
    close(why) {
        this.#closed ??= why;
        this.#stop.abort(this.#closed);
    }
    #slowDown(error) {
        this.#halve();
        const now = this.#clock.now();
        const asked = waitAsked(error.headers, now) ?? usedUpFor(error.headers, now);
        if (asked !== null && asked > LONGEST_ASKED_MS) {
            this.suspend(`it asks to wait ${Math.ceil(asked / 60_000)} minutes`, LATER);
            return;
        }
        // A moment more than asked: clocks differ, and all come back at once.
        const wait = asked === null ? null : asked + this.#clock.random() * 250;
        this.#waitOrGiveUp('it takes no more requests', wait, PATIENCE_MS.limited, LATER);
    }
    #halve() {
        this.#queue.concurrency = Math.max(1, Math.floor(this.#queue.concurrency / 2));
    }
    /** `asked`: milliseconds that the provider wants; null where it does not say. */
    #waitOrGiveUp(why, asked, patienceMs, remedy) {
        const now = this.#clock.now();
        if (this.#waitsInARow++ === 0)
            this.#troubleSince = now;
        const left = this.#troubleSince + patienceMs - now;
        if (this.#waitsInARow > FEWEST_WAITS && left <= 0)
            this.suspend(why, remedy);
        // The last look is taken when patience ends, and not long after.
        else
            this.#pause(asked ?? Math.min(this.backoff(this.#waitsInARow), Math.max(FIRST_WAIT_MS, left)), why);
    }
    #pause(milliseconds, why) {
        this.#epoch++;
        const until = this.#clock.now() + milliseconds;
        if (until <= this.#openAgain)
            return;
        const waiting = this.#openAgain > 0;
        this.#openAgain = until;
        if (milliseconds >= WORTH_TELLING_MS)
            this.#onWait(`${this.#name}: ${why}; going on in ${Math.ceil(milliseconds / 1000)} s.`);
        if (!waiting)
            void this.#wait();
    }
    async #wait() {
        this.#queue.pause();
        try {
            for (;;) {
                const left = this.#openAgain - this.#clock.now();
                if (left <= 0)
                    break;
                await this.#clock.sleep(left, this.#stop.signal);
            }
        }
        catch {
            // The gate was closed while it waited; whoever stands before it is told so.
        }
        finally {
            this.#openAgain = 0;
            this.#queue.start();
        }
    }
}

// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
;// CONCATENATED MODULE: ./.build/models/ledger.js
/**
 * What is spent, and what may still be. Every request reserves the most that it can cost before it is sent, and is entered with
 * what it did cost when the answer is there. Near a cap a request is granted fewer tokens of output than it asks for, as long as
 * that is enough for an ordinary answer: so the cap is neither exceeded nor left far away.
 */


/** Of output for each component, before anything is known. */
const ORDINARY_OUTPUT = 300;
class Ledger {
    #caps;
    #sums = new Map();
    #components = new Map();
    #total = emptySum();
    #reservedUsd = 0;
    #reservedTokens = 0;
    #capReached = false;
    /** The most that an answer has taken for each of its components. */
    #ordinaryOutput = ORDINARY_OUTPUT;
    /** The most that a provider has counted for each token of input that was estimated. */
    #inputFactor = 1;
    #waiting = [];
    constructor(caps) {
        this.#caps = caps;
    }
    get capReached() {
        return this.#capReached;
    }
    /**
     * Resolves to leave to send a request, or to null where the cap does not allow it. Waits where it depends on what is under way
     * and may turn out cheaper than reserved.
     */
    async reserve(account, estimated) {
        for (;;) {
            const demand = { ...estimated, inputTokens: Math.ceil(estimated.inputTokens * this.#inputFactor) };
            const left = this.#affordable(account, demand.inputTokens, true);
            const enough = Math.min(demand.outputTokens, this.#ordinaryOutput * Math.max(1, account.components.length));
            if (left >= enough) {
                const outputTokens = Math.min(demand.outputTokens, left);
                return this.#grant(account, { ...demand, outputTokens }, estimated.inputTokens);
            }
            if (this.#capReached || this.#affordable(account, demand.inputTokens, false) < enough) {
                this.#capReached = true;
                this.#wake();
                return null;
            }
            await new Promise(resolve => this.#waiting.push(resolve));
        }
    }
    #grant(account, { inputTokens, outputTokens }, estimated) {
        const usd = account.price === null ? 0 : dearest({ inputTokens, outputTokens }, account.price);
        const tokens = inputTokens + outputTokens;
        this.#reservedUsd += usd;
        this.#reservedTokens += tokens;
        let open = true;
        return {
            outputTokens,
            settle: usage => {
                if (!open)
                    return;
                open = false;
                this.#reservedUsd -= usd;
                this.#reservedTokens -= tokens;
                if (usage !== null) {
                    this.#enter(account, usage);
                    this.#inputFactor = Math.max(this.#inputFactor, usage.inputTokens / Math.max(1, estimated));
                }
                this.#wake();
            },
        };
    }
    /** Tokens of output that are left after so many of input, besides what is reserved or as if nothing were. */
    #affordable({ price }, inputTokens, besidesReserved) {
        const { costUsd, tokens } = this.#caps;
        const total = this.#total;
        const reservedTokens = besidesReserved ? this.#reservedTokens : 0;
        const reservedUsd = besidesReserved ? this.#reservedUsd : 0;
        const byTokens = tokens === null ? Infinity : tokens - total.inputTokens - total.outputTokens - reservedTokens - inputTokens;
        if (costUsd === null || price === null)
            return Math.floor(byTokens);
        const usd = costUsd - total.costUsd - reservedUsd - dearest({ inputTokens, outputTokens: 0 }, price);
        const byCost = price.output === 0 ? (usd >= 0 ? Infinity : -1) : (usd / price.output) * 1e6;
        return Math.floor(Math.min(byTokens, byCost));
    }
    /** An answer that costs nothing any more. */
    noteKept(account) {
        for (const sum of this.#sumsOf(account))
            sum.kept++;
        for (const sum of this.#componentSums(account))
            sum.kept++;
    }
    report() {
        const section = (prefix) => [...this.#sums.entries()]
            .filter(([key]) => key.startsWith(prefix))
            .map(([key, sum]) => [key.slice(prefix.length), spendingOf(sum)])
            .sort(([a], [b]) => (0,model/* compareText */.n6)(a, b));
        return {
            total: spendingOf(this.#total),
            byStream: section('stream:').flatMap(([name, spending]) => isPayer(name) ? [{ stream: name, ...spending }] : []),
            byTier: section('tier:').flatMap(([name, spending]) => (isTier(name) ? [{ tier: name, ...spending }] : [])),
            byEngine: section('engine:').map(([engine, spending]) => ({ engine, ...spending })),
            byComponent: [...this.#components]
                .map(([component, sum]) => ({ component, ...spendingOf(sum) }))
                .sort((a, b) => (b.costUsd ?? 0) - (a.costUsd ?? 0) || tokensOf(b) - tokensOf(a) || (0,model/* compareText */.n6)(a.component, b.component)),
            capReached: this.#capReached,
        };
    }
    #wake() {
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const resolve of waiting)
            resolve();
    }
    #enter(account, usage) {
        const cost = account.price === null ? null : (0,models_prices/* costOf */.ho)(usage, account.price);
        for (const sum of this.#sumsOf(account))
            add(sum, usage, cost, 1);
        const share = 1 / Math.max(1, account.components.length);
        this.#ordinaryOutput = Math.max(this.#ordinaryOutput, Math.ceil(usage.outputTokens * share));
        for (const sum of this.#componentSums(account))
            add(sum, usage, cost, share);
    }
    #sumsOf({ engine, payer, tier }) {
        return [this.#total, ...[`stream:${payer}`, `tier:${tier}`, `engine:${engine}`].map(key => sumIn(this.#sums, key))];
    }
    #componentSums({ components }) {
        return components.map(component => sumIn(this.#components, component));
    }
}
/** Nobody knows yet whether the input will be written to the provider's cache: the dearer of the two. */
function dearest({ inputTokens, outputTokens }, price) {
    return (inputTokens * Math.max(price.input, price.cacheWrite) + outputTokens * price.output) / 1e6;
}
function sumIn(sums, key) {
    let sum = sums.get(key);
    if (sum === undefined) {
        sum = emptySum();
        sums.set(key, sum);
    }
    return sum;
}
function emptySum() {
    return {
        requests: 0,
        kept: 0,
        inputTokens: 0,
        cachedInputTokens: 0,
        cacheWriteTokens: 0,
        outputTokens: 0,
        costUsd: 0,
        unpriced: false,
    };
}
function add(sum, usage, cost, share) {
    sum.requests++;
    sum.inputTokens += usage.inputTokens * share;
    sum.cachedInputTokens += usage.cachedInputTokens * share;
    sum.cacheWriteTokens += usage.cacheWriteTokens * share;
    sum.outputTokens += usage.outputTokens * share;
    sum.costUsd += (cost ?? 0) * share;
    if (cost === null)
        sum.unpriced = true;
}
function spendingOf({ unpriced, costUsd, ...sum }) {
    return {
        requests: sum.requests,
        kept: sum.kept,
        inputTokens: Math.round(sum.inputTokens),
        cachedInputTokens: Math.round(sum.cachedInputTokens),
        cacheWriteTokens: Math.round(sum.cacheWriteTokens),
        outputTokens: Math.round(sum.outputTokens),
        // A millionth of a dollar: below it are only the errors of adding.
        costUsd: unpriced ? null : Math.round(costUsd * 1e6) / 1e6,
    };
}
function tokensOf({ inputTokens, outputTokens }) {
    return inputTokens + outputTokens;
}
function isPayer(name) {
    return name === 'A' || name === 'B' || name === 'arbiter';
}
function isTier(name) {
    return name === 'generation' || name === 'validation' || name === 'arbitration';
}

;// CONCATENATED MODULE: ./.build/models/bounded-fetch.js
/** `fetch` for endpoints that are not trusted: no redirect takes the key elsewhere, and no answer fills the memory. */
/** An answer of the largest size that is ever asked for has a fiftieth of it. */
const MAX_BYTES = 8 * 1024 ** 2;
const boundedFetch = async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'error' });
    if (response.body === null)
        return response;
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(bounded()), { status, statusText, headers });
};
function bounded() {
    let bytes = 0;
    return new TransformStream({
        transform(chunk, controller) {
            bytes += chunk.byteLength;
            if (bytes > MAX_BYTES)
                controller.error(new Error(`The answer is larger than ${MAX_BYTES} bytes.`));
            else
                controller.enqueue(chunk);
        },
    });
}

;// CONCATENATED MODULE: ./.build/models/sdk.js
/** The providers' APIs, through the AI SDK. The only file that loads it, and only when a model is asked for the first time. */





const ROOM_FOR_THINKING = 4096;
class SdkTransport {
    extraOutputTokens;
    #options;
    #loaded = null;
    #form = 'schema';
    /** What the limit of the answer is called: newer models of OpenAI, wherever they are served, refuse the older name. */
    #limit = 'max_tokens';
    constructor(options) {
        this.#options = options;
        this.extraOutputTokens = ROOM_FOR_THINKING;
    }
    async send(outgoing) {
        for (;;) {
            const form = this.#form;
            const limit = this.#limit;
            try {
                return await this.#attempt(outgoing, form);
            }
            catch (error) {
                const failure = failureOf(error);
                if (failure.failure !== 'rejected' || this.#options.provider !== 'openai-compatible')
                    throw failure;
                if (limit === 'max_tokens' && failure.message.includes('max_completion_tokens')) {
                    this.#limit = 'max_completion_tokens';
                    continue;
                }
                const lower = lowerForm(form);
                if (lower === null)
                    throw failure;
                // Others may have found out meanwhile.
                if (this.#form === form)
                    this.#form = lower;
            }
        }
    }
    async #attempt(outgoing, form) {
        const { sdk, models } = await this.#load();
        const { provider } = this.#options;
        const { schema, text } = (0,models_form/* formOf */.Q)(outgoing.schema);
        const system = provider === 'openai-compatible' ? withInstruction(outgoing.system, text) : outgoing.system;
        try {
            const result = await sdk.generateText({
                model: models[form],
                instructions: {
                    role: 'system',
                    content: system,
                    // Everything up to here is the same for many requests: it is read once and kept by the provider.
                    providerOptions: { anthropic: { cacheControl: { type: 'ephemeral' } } },
                },
                prompt: outgoing.prompt,
                maxOutputTokens: outgoing.maxOutputTokens,
                // Answers are checked elsewhere, for every way of asking alike.
                ...(form === 'words' ? {} : { output: sdk.Output.object({ schema: sdk.jsonSchema(schema), name: 'answer' }) }),
                // Nothing of what is sent is to be kept by the provider beyond the answer.
                providerOptions: { openai: { store: false } },
                // Waiting and asking again is decided where all requests to a provider are seen.
                maxRetries: 0,
                abortSignal: outgoing.signal,
            });
            return replyOf(result.text, result.usage, result.finishReason, result.response.headers);
        }
        catch (error) {
            if (!sdk.NoObjectGeneratedError.isInstance(error))
                throw error;
            return replyOf(error.text ?? '', error.usage, error.finishReason, error.response?.headers);
        }
    }
    #withLimit({ max_tokens: most, ...body }) {
        return most === undefined ? body : { ...body, [this.#limit]: most };
    }
    #load() {
        this.#loaded ??= load(this.#options, body => this.#withLimit(body));
        return this.#loaded;
    }
}
async function load(options, change) {
    // Its warnings would go to the console, where nothing of ours may be but what we wrote.
    globalThis.AI_SDK_LOG_WARNINGS = false;
    const [sdk, models] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(9415), __webpack_require__.e(2535)]).then(__webpack_require__.bind(__webpack_require__, 52535)), languageModels(options, change)]);
    return { sdk, models };
}
async function languageModels({ provider, model, key, baseUrl }, change) {
    const settings = { fetch: boundedFetch, ...(baseUrl === null ? {} : { baseURL: baseUrl }) };
    switch (provider) {
        case 'anthropic': {
            const { createAnthropic } = await Promise.all(/* import() */[__webpack_require__.e(9415), __webpack_require__.e(8372), __webpack_require__.e(4263)]).then(__webpack_require__.bind(__webpack_require__, 96644));
            const it = createAnthropic({ ...settings, apiKey: needed(key, provider) })(model);
            return { schema: it, object: it, words: it };
        }
        case 'openai': {
            const { createOpenAI } = await Promise.all(/* import() */[__webpack_require__.e(9415), __webpack_require__.e(8372), __webpack_require__.e(3436)]).then(__webpack_require__.bind(__webpack_require__, 33436));
            const it = createOpenAI({ ...settings, apiKey: needed(key, provider) })(model);
            return { schema: it, object: it, words: it };
        }
        case 'openai-compatible': {
            const { createOpenAICompatible } = await Promise.all(/* import() */[__webpack_require__.e(9415), __webpack_require__.e(7703)]).then(__webpack_require__.bind(__webpack_require__, 57703));
            if (baseUrl === null)
                throw new errors/* ConfigurationError */.j1('base-url: openai-compatible/<model> needs the endpoint.');
            const { origin, pathname, searchParams } = new URL(baseUrl);
            const compatible = (supportsStructuredOutputs) => createOpenAICompatible({
                name: 'openai-compatible',
                fetch: boundedFetch,
                baseURL: `${origin}${pathname}`,
                // Azure's dated interface wants its version there, and the key in a header of its own.
                queryParams: Object.fromEntries(searchParams),
                supportsStructuredOutputs,
                transformRequestBody: change,
                ...(key === null ? {} : searchParams.size > 0 ? { headers: { 'api-key': key } } : { apiKey: key }),
            })(model);
            const object = compatible(false);
            return { schema: compatible(true), object, words: object };
        }
    }
}
function needed(key, provider) {
    if (key === null)
        throw new errors/* ConfigurationError */.j1(`${provider}: a key is needed.`);
    return key;
}
function lowerForm(form) {
    switch (form) {
        case 'schema':
            return 'object';
        case 'object':
            return 'words';
        case 'words':
            return null;
    }
}
function replyOf(text, usage, finish, headers) {
    const finishes = { length: 'cut', 'content-filter': 'refused' };
    return {
        text,
        usage: usage === undefined ? transport/* NO_USAGE */.y : usageOf(usage),
        finish: finish === 'length' || finish === 'content-filter' ? finishes[finish] : 'complete',
        headers: headers ?? {},
    };
}
function usageOf({ inputTokens, outputTokens, inputTokenDetails }) {
    return {
        inputTokens: count(inputTokens),
        cachedInputTokens: count(inputTokenDetails.cacheReadTokens),
        cacheWriteTokens: count(inputTokenDetails.cacheWriteTokens),
        outputTokens: count(outputTokens),
    };
}
/** What a server counts is as untrusted as what it says. */
function count(tokens) {
    return tokens !== undefined && Number.isFinite(tokens) && tokens > 0 ? Math.floor(tokens) : 0;
}
function failureOf(error) {
    if (error instanceof transport/* TransportError */.w)
        return error;
    if (!isCallError(error)) {
        const message = error instanceof Error ? error.message : String(error);
        return new transport/* TransportError */.w(sdk_isTimeout(error) ? 'timed-out' : 'unavailable', message);
    }
    const headers = error.responseHeaders ?? {};
    const message = error.message || `status ${error.statusCode ?? 'unknown'}`;
    return new transport/* TransportError */.w(failureOfStatus(error.statusCode, `${message} ${error.responseBody ?? ''}`, headers), message, headers);
}
/** By its name, so that telling a failure loads nothing. */
function isCallError(error) {
    return error instanceof Error && error.name === 'AI_APICallError';
}
function sdk_isTimeout(error) {
    return (error instanceof Error && (error.name === 'TimeoutError' || (error.cause !== undefined && sdk_isTimeout(error.cause))));
}
function failureOfStatus(status, said, headers) {
    // The body may quote the prompt, which may be about anything: only where money can be meant, and in the providers' own words.
    if (status === 402)
        return 'exhausted';
    if ((status === 400 || status === 429) &&
        /insufficient_quota|credit balance is too low|billing_hard_limit/.test(said))
        return 'exhausted';
    switch (status) {
        case 401:
        case 404:
            return 'unusable';
        case 413:
            return 'too-long';
        case 429:
        // Anthropic's "overloaded".
        case 529:
            return 'limited';
        case 403:
            return /moderat|flagged|content.{0,20}(?:policy|filter)/i.test(said) ? 'rejected' : 'forbidden';
        case 400:
            if (isAboutKeyOrModel(said))
                return 'unusable';
            return rejectionOf(said);
        case 422:
        case 501:
            return rejectionOf(said);
        case 503:
            return headers['retry-after'] === undefined ? 'unavailable' : 'limited';
        default:
            return 'unavailable';
    }
}
function rejectionOf(said) {
    return /context.{0,40}(?:length|window|limit)|(?:prompt|input).{0,20}too long|maximum.{0,30}tokens/i.test(said)
        ? 'too-long'
        : 'rejected';
}
/** Some endpoints answer with 400 where others answer with 401 or 404. In their own words, and at the beginning: they may quote the prompt. */
function isAboutKeyOrModel(said) {
    return /^(?:the (?:requested )?model\b.{0,120}\b(?:does not exist|not found)|.{0,120}\bis not a valid model id|(?:invalid|incorrect) api key|api key not valid)|"code":\s?"(?:model_not_found|invalid_api_key)"/i.test(said);
}

;// CONCATENATED MODULE: ./.build/models/models.js
/** The models of a run: one client for each that is configured, one gate for each endpoint, one ledger for all. */









/** For all attempts at one answer: what they take, and the waits for a turn in between. */
const ATTEMPTS = 6;
const WAITS_MS = 15 * 60_000;
class Models {
    ledger;
    #clients = new Map();
    #gates;
    #deadline;
    constructor(engines, parts) {
        const { config, logger } = parts;
        const prices = pricesOf(config.prices);
        const models = (0,models_engines/* modelsOf */.W)(engines);
        this.ledger = new Ledger({ costUsd: config.maxCostUsd ?? null, tokens: config.maxTokens ?? null });
        const gates = new Map();
        for (const model of models) {
            const key = keyOf(model);
            if (this.#clients.has(key))
                continue;
            const client = clientOf(model, { ...parts, gate: gateOf(model, gates, parts), ledger: this.ledger, prices });
            this.#clients.set(key, client);
            if (config.maxCostUsd !== undefined && (0,models_prices/* priceOf */.xx)(model.id, prices) === null)
                logger.warn(`The price of ${model.id} is not known (table of ${models_prices/* PRICES_AS_OF */.Gw}): max-cost-usd does not hold it. Say it with prices: ${model.id}=<input>/<output>, or set max-tokens.`);
        }
        this.#gates = [...gates.values()];
        const minutes = config.modelTimeoutMinutes;
        this.#deadline = setTimeout(() => this.#suspend(`model-timeout-minutes: ${minutes} are over`), Math.min(minutes * 60_000, 2 ** 31 - 1));
        this.#deadline.unref();
    }
    /** @throws {ConfigurationError} never for a model of the engines that this was made of. */
    of(model) {
        const client = this.#clients.get(keyOf(model));
        if (client === undefined)
            throw new errors/* ConfigurationError */.j1(`${model.id} is not configured.`);
        return client;
    }
    close() {
        clearTimeout(this.#deadline);
    }
    #suspend(why) {
        for (const gate of this.#gates)
            gate.suspend(why);
    }
}
function keyOf({ id, version }) {
    return `${id} ${version}`;
}
/** Models behind the same endpoint share its limits. */
function gateOf(model, gates, { config, logger, clock }) {
    const { specification, baseUrl, id } = model;
    const key = specification.kind === 'command' ? id : `${specification.provider} ${baseUrl ?? ''}`;
    let gate = gates.get(key);
    if (gate === undefined) {
        gate = new Gate({
            name: specification.kind === 'command' ? id : `${specification.provider} (${hostOf(model)})`,
            remedy: absenceOf(model),
            concurrency: config.modelConcurrency,
            onWait: message => logger.info(message),
            ...(clock === undefined ? {} : { clock }),
        });
        gates.set(key, gate);
    }
    return gate;
}
function clientOf(model, needs) {
    const { config, gate, ledger, prices, answers, clock } = needs;
    const requestTimeoutMs = config.requestTimeoutSeconds * 1000;
    return new ModelClient({
        id: model.id,
        version: model.version,
        contextTokens: config.contextTokens ?? contextOf(model.id),
        transport: transportOf(model, needs),
        gate,
        ledger,
        price: (0,models_prices/* priceOf */.xx)(model.id, prices),
        answers,
        requestTimeoutMs,
        answerTimeoutMs: requestTimeoutMs * ATTEMPTS + WAITS_MS,
        secrets: secretsOf(needs),
        remedy: remedyOf(model),
        ...(clock === undefined ? {} : { clock }),
    });
}
function transportOf({ specification, baseUrl }, { keys, config, environment }) {
    if (specification.kind === 'command') {
        const { program, arguments: rest } = specification;
        return new CommandTransport({ program, arguments: rest, passVariables: config.commandEnv, environment });
    }
    const { provider, model } = specification;
    return new SdkTransport({ provider, model, key: keys[provider] ?? null, baseUrl });
}
/** The keys, and what a program is given that is one by its name. */
function secretsOf({ keys, config, environment }) {
    const given = config.commandEnv.filter(name => /key|token|secret|pass|auth|cred/i.test(name));
    return [...Object.values(keys), ...given.flatMap(name => environment[name]?.trim() ?? [])];
}
/** Where requests go when nothing else is said. */
const OWN_HOSTS = {
    anthropic: 'api.anthropic.com',
    openai: 'api.openai.com',
    'openai-compatible': '',
};
/** Where the endpoint is; empty for programs. */
function hostOf({ specification, baseUrl }) {
    if (specification.kind === 'command')
        return '';
    return baseUrl === null ? OWN_HOSTS[specification.provider] : new URL(baseUrl).host;
}
/** For an endpoint that is there and does not let us in. */
function remedyOf(model) {
    const { specification } = model;
    if (specification.kind === 'command')
        return 'Check that the program is installed, on the PATH, and may be executed.';
    const { provider, model: name } = specification;
    return `Check ${keys/* KEY_VARIABLES */.A8[provider]}, whether it may use the model "${name}", and base-url (it is asked at ${hostOf(model)}).`;
}
/** For an endpoint that does not answer. */
function absenceOf(model) {
    if (model.specification.kind === 'command')
        return 'Try the program by hand, with a prompt on its standard input.';
    return `Check that ${hostOf(model)} is up and can be reached from here, and base-url.`;
}
/** Tokens of input and output together; small where nothing is known, so that a request fits everywhere. */
const CONTEXTS = [
    [/^anthropic\/claude-(?:fable|mythos|opus|sonnet|haiku)-[5-9]/, 1_000_000],
    [/^anthropic\//, 200_000],
    [/^openai\/gpt-4\.1/, 1_000_000],
    [/^openai\/gpt-[5-9]/, 272_000],
    [/^openai\//, 128_000],
];
const UNKNOWN_CONTEXT = 32_000;
function contextOf(id) {
    return CONTEXTS.find(([pattern]) => pattern.test(id))?.[1] ?? UNKNOWN_CONTEXT;
}
/** What is no price was refused with the configuration. */
function pricesOf(entries) {
    return new Map(entries.flatMap(entry => {
        const parsed = (0,models_prices/* parsePrice */.z7)(entry);
        return 'problem' in parsed ? [] : [[parsed.model, parsed.price]];
    }));
}

;// CONCATENATED MODULE: ./.build/models/index.js
/** Language models: a request in, a checked answer or a named failure out, within limits of number, time and money. */






/***/ }),

/***/ 58941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ keyOfRequest),
/* harmony export */   g: () => (/* binding */ answerStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80737);
/** Answers that are paid for: what they are kept under, and where. */


const tokens = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative();
const storedAnswerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    usage: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        inputTokens: tokens,
        cachedInputTokens: tokens,
        cacheWriteTokens: tokens,
        outputTokens: tokens,
    }),
});
/** A store over rows of text, for this run and the next ones. */
function answerStore(rows) {
    // Where nothing is saved, the same question in a later iteration is still not asked twice.
    const unsaved = new Map();
    return {
        get(key) {
            const parsed = storedAnswerSchema.safeParse(rows.answer(key));
            return parsed.success ? parsed.data : (unsaved.get(key) ?? null);
        },
        put(key, answer) {
            if (rows.writable)
                rows.putAnswer(key, answer);
            if (!rows.writable)
                unsaved.set(key, answer);
        },
    };
}
/**
 * Everything that the answer depends on. The payer is a part of it: two streams with the same engine must not be one author who is
 * asked once and believed twice.
 */
function keyOfRequest(engine, request) {
    const { payer, tier, promptVersion, system, prompt, maxOutputTokens } = request;
    const parts = [engine.id, engine.version, payer, tier, promptVersion, system, prompt, maxOutputTokens];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}


/***/ }),

/***/ 83863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ estimateTokens)
/* harmony export */ });
/** How many tokens a text is, before anybody has counted. */
/**
 * Characters of source code and English per token. Tokenizers differ between providers and versions; measured on TypeScript they
 * give 3 to 4.2, so this errs on the side of too many tokens.
 */
const CHARACTERS_PER_TOKEN = 3;
/** Beyond ASCII a character is often a token of its own. */
const TOKENS_PER_OTHER_CHARACTER = 1;
/** An upper estimate, good for fitting a context and for a cost that is not to be exceeded. */
function estimateTokens(text) {
    let other = 0;
    for (let index = 0; index < text.length; index++)
        if (text.charCodeAt(index) > 127)
            other++;
    return Math.ceil((text.length - other) / CHARACTERS_PER_TOKEN + other * TOKENS_PER_OTHER_CHARACTER);
}


/***/ }),

/***/ 77512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TransportError),
/* harmony export */   y: () => (/* binding */ NO_USAGE)
/* harmony export */ });
/** A failed attempt. The message says what the other end said, cut short; it may hold anything and must be redacted before it is shown. */
class TransportError extends Error {
    name = 'TransportError';
    failure;
    headers;
    constructor(failure, message, headers = {}) {
        super(message);
        this.failure = failure;
        this.headers = headers;
    }
}
const NO_USAGE = { inputTokens: 0, cachedInputTokens: 0, cacheWriteTokens: 0, outputTokens: 0 };


/***/ }),

/***/ 70268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ModelError)
/* harmony export */ });
/** One request that got no usable answer. The message holds no key, no part of a prompt, and no figure that changes between runs. */
class ModelError extends Error {
    name = 'ModelError';
    failure;
    constructor(message, failure) {
        super(message);
        this.failure = failure;
    }
}


/***/ })

};
