export const id = 9150;
export const ids = [9150];
export const modules = {

/***/ 49974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Ii: () => (/* binding */ tryGit),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/**
 * Asks Git about a checkout. Arguments go as an array and never through a shell; commits are named by their id, so that no branch's name
 * can be taken for an option. Git never asks for a password, and is stopped when it takes too long.
 */



/** Git answered with an error, or could not be run; the message is Git's own first line. */
class GitFailure extends Error {
    name = 'GitFailure';
}
/** Guards against a server that does not answer. */
const LOCAL_TIMEOUT_MS = 60_000;
/** What Git says when it fails is short. */
const MOST_STDERR = 20_000;
/** No file that is analysed comes near; guards the memory. */
const MOST_STDOUT = 1_000_000_000;
/** @throws {GitFailure} */
async function git(args, options) {
    const { cwd, signal, timeout = LOCAL_TIMEOUT_MS, input = '', trustOwner = false } = options;
    const trust = trustOwner ? ['-c', 'safe.directory=*'] : [];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...trust, ...args], {
        cwd,
        env: { ...process.env, ...QUIET },
        stdio: ['pipe', 'pipe', 'pipe'],
        signal: AbortSignal.any([AbortSignal.timeout(timeout), ...(signal === undefined ? [] : [signal])]),
        killSignal: 'SIGKILL',
    });
    const out = [];
    let size = 0;
    let complaint = '';
    child.stdout.on('data', (chunk) => {
        size += chunk.length;
        if (size > MOST_STDOUT)
            child.kill('SIGKILL');
        else
            out.push(chunk);
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
        if (complaint.length < MOST_STDERR)
            complaint += text;
    });
    // Git may end before it has read everything; why is told by its exit code.
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    return new Promise((done, fail) => {
        child.once('error', error => {
            const reason = error.name === 'AbortError' && signal?.aborted !== true ? `no answer in ${timeout / 1000} s` : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
            fail(new GitFailure(`git ${args[0]}: ${reason}`));
        });
        child.once('close', code => {
            if (code === 0)
                done(Buffer.concat(out));
            else
                fail(new GitFailure(`git ${args[0]}: ${firstLine(complaint) || `exit code ${code}`}`));
        });
    });
}
/** Git's output as text, without the line feed at the end. @throws {GitFailure} */
async function gitText(args, options) {
    return (await git(args, options)).toString('utf8').trimEnd();
}
/** Null where Git fails. */
async function tryGit(args, options) {
    try {
        return await gitText(args, options);
    }
    catch (error) {
        if (options.signal?.aborted)
            throw error;
        return null;
    }
}
/** A hook's environment names a repository and an index; ours are found from the folder. */
const QUIET = {
    GIT_DIR: undefined,
    GIT_WORK_TREE: undefined,
    GIT_INDEX_FILE: undefined,
    GIT_PREFIX: undefined,
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
    LC_ALL: 'C',
};
function firstLine(text) {
    const lines = text.split('\n').map(line => line.trim());
    return lines.find(line => /^(?:fatal|error):/.test(line)) ?? lines.find(line => line !== '') ?? '';
}
/** A full commit id, of SHA-1 or SHA-256. */
function isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 39150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLocalTickets: () => (/* binding */ openLocalTickets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _change_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49974);


/** @throws {ConfigurationError} where the token or the repository is not known */
async function openLocalTickets(request) {
    const { root, config, env, logger, signal } = request;
    const token = request.token ?? env.GITHUB_TOKEN ?? env.GH_TOKEN ?? '';
    if (token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('--issues needs a token: set GITHUB_TOKEN, or give --token.');
    const options = { cwd: root, signal };
    const remote = await (0,_change_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(['remote', 'get-url', 'origin'], options);
    const repository = env.GITHUB_REPOSITORY || repositoryOf(remote ?? '');
    if (repository === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('--issues needs a repository: set GITHUB_REPOSITORY to owner/name, or add a remote.');
    const { createGitHub, pacingFrom } = await __webpack_require__.e(/* import() */ 9199).then(__webpack_require__.bind(__webpack_require__, 69199));
    const { GitHubTickets, systemReviewClock } = await Promise.all(/* import() */[__webpack_require__.e(464), __webpack_require__.e(791), __webpack_require__.e(6384)]).then(__webpack_require__.bind(__webpack_require__, 40791));
    const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
    const github = await createGitHub({
        token,
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
        serverUrl,
        repository,
        logger,
        dryRun: config.dryRun,
        signal,
        pacing: pacingFrom(env),
    });
    const branch = await (0,_change_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(['symbolic-ref', '--short', 'HEAD'], options);
    const prefix = await (0,_change_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(['rev-parse', '--show-prefix'], options);
    return new GitHubTickets({
        github,
        place: {
            repositoryUrl: `${serverUrl}/${repository}`,
            commit: await pushedCommit(root, signal),
            scope: (prefix ?? '').trim().replace(/\/$/, ''),
        },
        engines: { a: config.streamA, b: config.streamB },
        options: {
            maxNewIssues: config.maxNewIssues,
            timeoutHours: config.reviewTimeoutHours,
            pollSeconds: config.pollIntervalSeconds,
        },
        async whyReadOnly() {
            const { defaultBranch, archived, hasIssues } = await github.repositories.get();
            if (archived)
                return 'is in an archived repository';
            if (!hasIssues)
                return 'is in a repository without issues';
            return branch?.trim() === defaultBranch ? null : `is not on ${defaultBranch}`;
        },
        logger,
        clock: systemReviewClock,
    });
}
/** `owner/name` of an address on any server that is spelled as GitHub's are. */
function repositoryOf(address) {
    const match = /^(?:https?:\/\/(?:[^@/]+@)?[^/]+\/|ssh:\/\/[^/]+\/|[^@\s]+@[^:\s]+:)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address.trim());
    return match?.[1] ?? null;
}
/** The commit to link to: only one that others can see, and only when the files are what it holds. */
async function pushedCommit(root, signal) {
    const options = { cwd: root, signal };
    try {
        const commit = (await (0,_change_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitText */ .q_)(['rev-parse', 'HEAD'], options)).trim();
        const changes = await (0,_change_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(['status', '--porcelain', '--untracked-files=no'], options);
        const branches = await (0,_change_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitText */ .q_)(['branch', '--remotes', '--contains', commit], options);
        return changes.length === 0 && branches.trim() !== '' ? commit : null;
    }
    catch {
        // Without git, or without a commit, places are named and not linked.
        return null;
    }
}


/***/ })

};
