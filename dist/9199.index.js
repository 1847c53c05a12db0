export const id = 9199;
export const ids = [9199];
export const modules = {

/***/ 43781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/** The one error that everything in this room rejects with. It never carries the token, nor the bodies that were sent. */
/** `message` says what was tried, what GitHub answered, and the remedy. */
class GitHubError extends Error {
    name = 'GitHubError';
    kind;
    status;
    reason;
    remedy;
    /** A write that was sent and whose outcome is unknown: look before repeating it. Always false for reads and for refusals. */
    mayHaveHappened;
    /** Seconds after which GitHub allows another request, of the two limits; undefined where it did not say. */
    retryAfter;
    constructor(details) {
        const { kind, status, action, reason, remedy, mayHaveHappened, retryAfter } = details;
        const code = status === 0 ? '' : ` (${status})`;
        super(`GitHub: could not ${action}${code}: ${reason.replace(/[.\s]+$/, '')}. ${remedy}`);
        this.kind = kind;
        this.status = status;
        this.reason = reason;
        this.remedy = remedy;
        this.mayHaveHappened = mayHaveHappened;
        this.retryAfter = retryAfter;
    }
}


/***/ }),

/***/ 69199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* reexport */ createGitHub),
  P_: () => (/* reexport */ describeUsage),
  pacingFrom: () => (/* reexport */ pacingFrom)
});

// UNUSED EXPORTS: GITHUB_PACING, GitHubError

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/github/pacing.js
/** How fast GitHub is spoken to, and how long it is waited for. The defaults are GitHub's own advice; tests against a local server set them to nothing. */
const GITHUB_PACING = {
    writeSpacing: 1000,
    notifySpacing: 3000,
    timeout: 20_000,
    retries: 3,
    retryDelay: 1000,
    retryBudget: 20,
    longestWait: 60,
    waitBudget: 120,
    secondaryWait: 60,
    second: 1000,
};
/**
 * `TWINSCRIBE_GITHUB_PACING` in the environment changes single values: `writeSpacing=0,notifySpacing=0,timeout=500`. It is for GitHub
 * Enterprise Servers with limits of their own, and for tests against a local one. What cannot be understood is left at its default.
 */
function pacingFrom(environment) {
    const given = new Map((environment.TWINSCRIBE_GITHUB_PACING ?? '').split(',').map(pair => {
        const [name = '', value = ''] = pair.split('=');
        return [name.trim(), value.trim()];
    }));
    const entries = Object.entries(GITHUB_PACING).map(([name, preset]) => {
        const value = given.get(name) ?? '';
        return [name, /^\d+$/.test(value) ? Number(value) : preset];
    });
    return { ...GITHUB_PACING, ...Object.fromEntries(entries) };
}

;// CONCATENATED MODULE: ./.build/github/client.js
/** How the rest of the program gets to GitHub. The client library is loaded here and not before, so that a run that asks nothing does not wait for it. */


/** Asks nothing yet. @throws ConfigurationError when it cannot be used: no token, no such address, no repository. */
async function createGitHub(options) {
    const { token, logger, dryRun, signal, pacing = GITHUB_PACING } = options;
    if (token.trim() === '') {
        throw new errors/* ConfigurationError */.j1('There is no token for GitHub: set `token`, or leave it at its default in a workflow.');
    }
    const repository = repositoryNamed(options.repository);
    const apiUrl = addressOf(options.apiUrl, 'GITHUB_API_URL');
    const serverUrl = addressOf(options.serverUrl, 'GITHUB_SERVER_URL');
    const { openGitHub } = await loadSubjects();
    return openGitHub({
        token: token.trim(),
        apiUrl,
        serverUrl,
        repository,
        logger,
        dryRun,
        signal,
        pacing,
        userAgent: 'twinscribe',
    });
}
/** `owner/name`. @throws ConfigurationError */
function repositoryNamed(text) {
    const [owner, name, ...rest] = text.split('/');
    const plain = /^(?!\.{1,2}$)[\w.-]+$/;
    if (owner === undefined || name === undefined || rest.length > 0 || !plain.test(owner) || !plain.test(name)) {
        throw new errors/* ConfigurationError */.j1(`"${text}" is no repository on GitHub: give it as owner/name (GITHUB_REPOSITORY).`);
    }
    return { owner, name };
}
/** What was sent, in one line for the log. */
function describeUsage({ requests, reads, writes, notModified, repeated, waited }) {
    const details = [
        `${counted(reads, 'read')}${notModified === 0 ? '' : ` (${notModified} not modified)`}`,
        counted(writes, 'write'),
        ...(repeated === 0 ? [] : [`${repeated} repeated`]),
        ...(waited === 0 ? [] : [`${counted(waited, 'second')} of waiting for limits`]),
    ];
    return `GitHub: ${counted(requests, 'request')}: ${details.join(', ')}.`;
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
function addressOf(text, name) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !/^https?:$/.test(url.protocol)) {
        throw new errors/* ConfigurationError */.j1(`${name}: "${text}" is no address of a GitHub server.`);
    }
    return text.replace(/\/+$/, '');
}
/** The runner's client reads the event's file when it is loaded, and fails when that is no JSON. */
async function loadSubjects() {
    try {
        return await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6913), __webpack_require__.e(6858)]).then(__webpack_require__.bind(__webpack_require__, 16858));
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`GitHub's client cannot be loaded: ${(0,errors/* messageOf */.bD)(error)}. Check that GITHUB_EVENT_PATH names the event's JSON.`);
    }
}

// EXTERNAL MODULE: ./.build/github/errors.js
var github_errors = __webpack_require__(43781);
;// CONCATENATED MODULE: ./.build/github/index.js
/**
 * The only room that talks to GitHub. `createGitHub` gives a `GitHub` (types.ts); `type` imports cost nothing at run time, and the client
 * library is loaded by `createGitHub` alone.
 */





/***/ })

};
