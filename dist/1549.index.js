export const id = 1549;
export const ids = [1549,2941];
export const modules = {

/***/ 92941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const strictUtf8 = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
const utf16LittleEndian = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder('utf-16le', { fatal: true, ignoreBOM: false });
const windows1252 = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder('windows-1252');
const utf16BigEndian = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder('utf-16be', { fatal: true, ignoreBOM: false });
/**
 * Turns a file's bytes into text: UTF-8 with or without a byte order mark, UTF-16 of either byte order with one.
 * What is neither is read as Windows-1252 (`guessed`), in which every byte is a character: code is ASCII, and a comment with
 * a wrong letter is better than none. Not ok: binary data. The mark is dropped; line ends stay as they are, since every tool that shows a position counts them that way.
 */
function decodeSource(bytes) {
    const decoder = decoderFor(bytes);
    if (decoder === strictUtf8 && bytes.includes(0))
        return { ok: false };
    let text;
    let guessed = false;
    try {
        text = decoder.decode(bytes);
    }
    catch {
        if (decoder !== strictUtf8)
            return { ok: false };
        text = windows1252.decode(bytes);
        guessed = true;
    }
    // A UTF-16 file may hold anything after its mark; a NUL character is never source.
    return text.includes('\0') ? { ok: false } : { ok: true, text, guessed };
}
function decoderFor(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return utf16LittleEndian;
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return utf16BigEndian;
    return strictUtf8;
}
/**
 * Reads a file whole, unless it is larger than `maxBytes`, in which case only its size comes back.
 * The size is taken from the open file, so that a file which is swapped meanwhile cannot slip through.
 * @throws what the file system says when the file cannot be opened or read, and an Error for what is no regular file.
 */
function readBytes(absolutePath, maxBytes) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(absolutePath, 'r');
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        if (!stats.isFile())
            throw new Error('not a regular file');
        if (stats.size > maxBytes)
            return { bytes: null, size: stats.size };
        const bytes = Buffer.allocUnsafe(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, bytes, length, bytes.length - length, length);
            if (count === 0)
                break;
            length += count;
        }
        return { bytes: bytes.subarray(0, length), size: stats.size };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}


/***/ }),

/***/ 1449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mD: () => (/* binding */ baseOfRef),
  SO: () => (/* binding */ comparePullRequest),
  TD: () => (/* binding */ compareWithCommit),
  _K: () => (/* binding */ snapshotOfRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/logger.js
var logger = __webpack_require__(38980);
// EXTERNAL MODULE: ./.build/posix-path.js
var posix_path = __webpack_require__(13741);
// EXTERNAL MODULE: ./.build/commands/check.js
var check = __webpack_require__(26569);
// EXTERNAL MODULE: ./.build/commands/oracle.js
var oracle = __webpack_require__(50035);
// EXTERNAL MODULE: ./.build/analysis/project/discover.js + 5 modules
var discover = __webpack_require__(51829);
;// CONCATENATED MODULE: ./.build/commands/change/affected.js
/**
 * Which packages of a monorepo a change can reach. Both sides are analysed in the same part only, so that they differ by the change and
 * by nothing else; what is left out is the same on both sides and depends on nothing that changed.
 */

/** Installed dependencies are shared by both sides: what a lock file says of them makes no difference. */
const LOCK_FILE = /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/;
/** Inputs that are not the same on both sides. How dependencies are installed is not part of it. */
function changedInputs(base, head) {
    const changed = new Set();
    for (const path of new Set([...base.keys(), ...head.keys()])) {
        if (/(?:^|\/)node_modules(?:\/|$)/.test(path) || LOCK_FILE.test(path))
            continue;
        if (base.get(path) !== head.get(path))
            changed.add(path);
    }
    return changed;
}
/**
 * Folders of the packages to analyse: those that changed, those that depend on them, and what these depend on. Null: all of them, because
 * the change concerns the whole repository or a part would not be worth it.
 *
 * `imports`: from the head's files to each other
 */
function affectedPackages({ base, head }, changed, imports) {
    const folders = foldersOf(head);
    if (folders.length < 2 || folders.join('\0') !== foldersOf(base).join('\0'))
        return null;
    const owner = (path) => head.packages.owner(path).manifest.directory;
    // Options, ignored files and global declarations at the top hold for everybody.
    for (const path of changed)
        if (owner(path) === '' && (0,discover/* isProjectFile */.Qn)(path) && !/^readme\b/i.test(path))
            return null;
    const uses = dependencies({ base, head }, imports);
    const usedBy = new Map(folders.map(folder => [folder, new Set()]));
    for (const [folder, used] of uses)
        for (const other of used)
            usedBy.get(other)?.add(folder);
    const reached = closure(new Set([...changed].map(owner)), usedBy);
    const needed = closure(reached, uses);
    return sizeOf(head, needed) * 2 < sizeOf(head, null) ? needed : null;
}
/** Without the sources of other packages. */
function partOf(discovery, folders) {
    return { ...discovery, sources: discovery.sources.filter(({ path }) => folders.has(ownerOf(discovery, path))) };
}
function ownerOf(discovery, path) {
    return discovery.packages.owner(path).manifest.directory;
}
function foldersOf({ packages }) {
    return packages.list.map(({ directory }) => directory);
}
/** By what the manifests say on either side, and by what is really imported. */
function dependencies({ base, head }, imports) {
    const uses = new Map(foldersOf(head).map(folder => [folder, new Set()]));
    for (const { packages } of [base, head]) {
        for (const { directory, dependencies } of packages.list) {
            for (const name of dependencies) {
                const used = packages.byName.get(name);
                if (used !== undefined)
                    uses.get(directory)?.add(used.directory);
            }
        }
    }
    for (const [from, to] of imports)
        uses.get(ownerOf(head, from))?.add(ownerOf(head, to));
    return uses;
}
function closure(start, next) {
    const reached = new Set(start);
    for (const folder of reached)
        for (const other of next.get(folder) ?? [])
            reached.add(other);
    return reached;
}
/** Characters of source. */
function sizeOf(discovery, folders) {
    const sources = folders === null ? discovery.sources : partOf(discovery, folders).sources;
    return sources.reduce((sum, { text }) => sum + text.length, 0);
}

;// CONCATENATED MODULE: ./.build/commands/change/changed-lines.js
/** `prefix`: the documented folder inside the repository, `''` for all of it: findings know no other paths */
function changedLines(files, prefix) {
    const lines = new Map();
    const start = prefix === '' ? '' : `${prefix}/`;
    for (const { path, status, patch } of files) {
        if (!path.startsWith(start) || status === 'removed')
            continue;
        lines.set(path.slice(start.length), patch === null ? (status === 'renamed' ? new Set() : 'all') : addedLines(patch));
    }
    return lines;
}
/** Line numbers in the new file of a unified diff's added lines, and of those that follow a removal. */
function addedLines(patch) {
    const lines = new Set();
    let line = 0;
    for (const text of patch.split('\n')) {
        const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
        if (hunk !== null)
            line = Number(hunk[1]);
        else if (text.startsWith('+'))
            lines.add(line++);
        else if (text.startsWith('-'))
            lines.add(line);
        else if (!text.startsWith('\\'))
            line++;
    }
    return lines;
}
/** Those whose comment or code stands in a changed line. */
function findingsIn(lines, findings) {
    const isChanged = ({ file, line }) => {
        const changed = lines.get(file);
        return changed === 'all' || changed?.has(line) === true;
    };
    return findings.filter(({ says, does }) => isChanged(says) || isChanged(does));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/commands/change/git.js
var change_git = __webpack_require__(49974);
;// CONCATENATED MODULE: ./.build/commands/change/find-base.js
/**
 * Which commit a change started from. A runner's checkout has one commit by default, and that is a merge of the change into its base
 * branch: its first parent is the base, and is known without its history. Everything else needs a merge base, from the local history,
 * from GitHub, or from a history that is fetched piece by piece.
 */


/** So much more history is fetched each time. Most branches are younger than the first step. */
const DEEPEN = [50, 500, 5000];
const FETCH_TIMEOUT_MS = 120_000;
/** The checkout is the base itself: the change is not there to be looked at. */
class NothingCheckedOut extends Error {
    name = 'NothingCheckedOut';
}
/**
 * The merge base of a pull request whose checkout lies in `git.cwd`.
 * @throws {NothingCheckedOut} when the base branch is checked out, as `pull_request_target` does by default
 * @throws when it cannot be found; the message says what was tried
 */
async function findPullRequestBase(sides, search) {
    const { git, github } = search;
    const checkedOut = await (0,change_git/* gitText */.q_)(['rev-parse', '--verify', 'HEAD'], git);
    const parents = await parentsOf('HEAD', git);
    const isMerge = parents.length === 2 && (parents[1] === sides.head || checkedOut === sides.merge);
    if (isMerge && parents[0] !== undefined && checkedOut !== sides.head)
        return parents[0];
    if (checkedOut === sides.base && sides.base !== sides.head) {
        throw new NothingCheckedOut(`the checkout is the base branch (${sides.base.slice(0, 7)}), which does not have the change`);
    }
    const local = await localMergeBase(sides.base, 'HEAD', git);
    if (local !== null)
        return local;
    const reasons = [];
    if (github !== null) {
        try {
            // The newest commit of the change is known to GitHub; what is checked out may be a commit of this job alone.
            return (await github.git.compare(sides.base, sides.head)).mergeBase;
        }
        catch (error) {
            if (git.signal?.aborted)
                throw error;
            reasons.push((0,errors/* messageOf */.bD)(error));
        }
    }
    const fetched = await deepen([sides.base, sides.head], sides.base, search);
    if (fetched !== null)
        return fetched;
    throw new Error(`no common history of the change and ${sides.base.slice(0, 7)} could be found${reasons.length === 0 ? '' : ` (${reasons.join(' ')})`}`);
}
/** The change merged into its base branch, as GitHub keeps it, or the change alone where it cannot be merged; and what it began from. */
async function mergeOf(sides, github) {
    const merge = await github.git.ref(`pull/${sides.number}/merge`);
    if (merge !== null) {
        const [base, head] = (await github.git.commit(merge)).parents;
        if (base !== undefined && head === sides.head)
            return { commit: merge, base };
    }
    return { commit: sides.head, base: (await github.git.compare(sides.base, sides.head)).mergeBase };
}
/**
 * The merge base of the checkout and a ref that a person named.
 * @throws {ConfigurationError} when there is no such ref, no checkout, or no common history
 */
async function findRefBase(ref, search) {
    const { git } = search;
    const head = await (0,change_git/* tryGit */.Ii)(['rev-parse', '--verify', '--quiet', 'HEAD'], git);
    if (head === null) {
        const why = await whyNot(['rev-parse', '--verify', 'HEAD'], git);
        throw new errors/* ConfigurationError */.j1(`--base needs a Git checkout with a commit (${why}).`);
    }
    if (ref === '' || ref.startsWith('-'))
        throw new errors/* ConfigurationError */.j1(`--base: "${ref}" is not the name of a branch, tag or commit.`);
    const commit = (await resolveRef(ref, git)) ?? (await fetchRef(ref, git));
    if (commit === null) {
        throw new errors/* ConfigurationError */.j1(`--base: there is no branch, tag or commit "${ref}" here. Fetch it first (git fetch origin ${ref}), or name another.`);
    }
    const parents = await parentsOf('HEAD', git);
    if (parents.includes(commit))
        return commit;
    const base = (await localMergeBase(commit, 'HEAD', git)) ?? (await deepen([commit, head], commit, search));
    if (base !== null)
        return base;
    throw new errors/* ConfigurationError */.j1(`--base: "${ref}" and HEAD have no common history here. Fetch more of it (git fetch --unshallow), or name another commit.`);
}
async function resolveRef(ref, git) {
    for (const name of [ref, `refs/remotes/origin/${ref}`]) {
        const found = await (0,change_git/* tryGit */.Ii)(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], git);
        if (found !== null && (0,change_git/* isCommitId */.jh)(found))
            return found;
    }
    return null;
}
/** Only where the clone is known to be incomplete: a person's own clone is left as it is. */
async function fetchRef(ref, git) {
    if (!(await isShallow(git)))
        return null;
    const options = { ...git, timeout: FETCH_TIMEOUT_MS };
    const fetched = await (0,change_git/* tryGit */.Ii)(['fetch', '--no-tags', '--depth=1', '--end-of-options', await remoteOf(git), ref], options);
    return fetched === null ? null : resolveRef('FETCH_HEAD', git);
}
/** The raw object's: a shallow clone pretends that its commits have none. */
async function parentsOf(commit, git) {
    const raw = (await (0,change_git/* tryGit */.Ii)(['cat-file', 'commit', commit], git)) ?? '';
    const head = raw.split('\n\n', 1)[0] ?? '';
    return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
}
async function localMergeBase(base, head, git) {
    const found = await (0,change_git/* tryGit */.Ii)(['merge-base', base, head], git);
    return found !== null && (0,change_git/* isCommitId */.jh)(found) ? found : null;
}
/** Fetches what is missing of the history; in a complete clone that is only what is newer than the clone. */
async function deepen(commits, base, { git, logger }) {
    const options = { ...git, timeout: FETCH_TIMEOUT_MS };
    const remote = await remoteOf(git);
    const limits = (await isShallow(git)) ? DEEPEN.map(depth => [`--depth=${depth}`]) : [[]];
    for (const limit of limits) {
        logger.debug(`Fetching history to find where the change began ${limit.join('')}`.trimEnd());
        const fetch = ['fetch', '--no-tags', ...limit, remote];
        // A commit that was made here is not known there: then the remote's own branches have to do.
        const fetched = (await (0,change_git/* tryGit */.Ii)([...fetch, ...commits], options)) ?? (await (0,change_git/* tryGit */.Ii)(fetch, options));
        if (fetched === null)
            return null;
        const found = await localMergeBase(base, 'HEAD', git);
        if (found !== null)
            return found;
    }
    return null;
}
async function isShallow(git) {
    return (await (0,change_git/* tryGit */.Ii)(['rev-parse', '--is-shallow-repository'], git)) === 'true';
}
async function remoteOf(git) {
    const remotes = ((await (0,change_git/* tryGit */.Ii)(['remote'], git)) ?? '').split('\n').filter(name => name !== '');
    return remotes.includes('origin') ? 'origin' : (remotes[0] ?? 'origin');
}
async function whyNot(args, git) {
    try {
        await (0,change_git/* gitText */.q_)(args, git);
        return 'unknown';
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}

;// CONCATENATED MODULE: ./.build/commands/change/commit-contents.js
/** Where a commit's list of files and their bytes come from: from Git here, from its remote, or from GitHub. */




/** A change that touches more files than this is not worth a request each. */
const MOST_BLOBS_FROM_API = 300;
/** @throws when they can be had in no way; the message says what was tried */
async function contentsOf(request) {
    const { commit, github } = request;
    const options = request.git;
    if (await hasTree(commit, options))
        return localContents(commit, options);
    const reasons = [];
    // Only a shallow clone may get a shallow commit more: a complete one would lose its completeness.
    const depth = (await isShallow(options)) ? ['--depth=1'] : [];
    try {
        // Without the filter of a partial clone, which would have every file fetched on its own later.
        await (0,change_git/* gitText */.q_)(['fetch', '--no-tags', '--no-filter', ...depth, await remoteOf(options), commit], {
            ...options,
            timeout: FETCH_TIMEOUT_MS,
        });
        if (await hasTree(commit, options))
            return localContents(commit, options);
    }
    catch (error) {
        if (options.signal?.aborted)
            throw error;
        reasons.push((0,errors/* messageOf */.bD)(error));
    }
    if (github !== null) {
        try {
            return await remoteContents(commit, github, options);
        }
        catch (error) {
            if (options.signal?.aborted)
                throw error;
            reasons.push((0,errors/* messageOf */.bD)(error));
        }
    }
    throw new Error(`commit ${commit.slice(0, 7)} cannot be had: ${reasons.join('; ')}`);
}
async function hasTree(commit, options) {
    return (await (0,change_git/* tryGit */.Ii)(['cat-file', '-e', `${commit}^{tree}`], options)) !== null;
}
async function localContents(commit, options) {
    return { entries: await listTree(commit, options), read: entries => readBlobs(entries, options) };
}
async function listTree(commit, options) {
    const listed = (await (0,change_git/* git */.$Y)(['ls-tree', '-r', '-z', '--full-tree', commit], options)).toString('utf8');
    return listed.split('\0').flatMap(line => {
        const match = /^(\d{6}) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
        return match === null ? [] : [{ mode: match[1] ?? '', sha: match[2] ?? '', path: match[3] ?? '' }];
    });
}
async function readBlobs(entries, options) {
    const found = new Map();
    const ids = [...new Set(entries.map(({ sha }) => sha))];
    const out = await (0,change_git/* git */.$Y)(['cat-file', '--batch'], { ...options, input: ids.map(id => `${id}\n`).join('') });
    // `<id> <type> <size>` LF, the bytes, LF; or `<id> missing` LF
    for (let at = 0; at < out.length;) {
        const end = out.indexOf(10, at);
        const [id = '', , size] = out.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (size === undefined)
            continue;
        found.set(id, out.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return found;
}
/** The list from GitHub; the bytes of what has not changed from here, and of the rest from there. */
async function remoteContents(commit, github, options) {
    const { entries, truncated } = await github.git.tree(commit, { recursive: true });
    if (truncated)
        throw new Error('the repository is too large to be listed by the API');
    const own = new Set((await listTree('HEAD', options)).map(({ sha }) => sha));
    const files = entries.flatMap(({ mode, sha, path }) => (mode === '040000' ? [] : [{ mode, sha, path }]));
    const foreign = new Set(files.filter(entry => isRead(entry) && !own.has(entry.sha)).map(({ sha }) => sha));
    if (foreign.size > MOST_BLOBS_FROM_API)
        throw new Error(`${foreign.size} files would have to be read one by one`);
    return {
        entries: files,
        async read(wanted) {
            const found = await readBlobs(wanted.filter(({ sha }) => own.has(sha)), options);
            for (const sha of new Set(wanted.map(entry => entry.sha)))
                if (!own.has(sha))
                    found.set(sha, Buffer.from(await github.git.blob(sha)));
            return found;
        },
    };
}
/** Whether the analysis looks into it. Of everything else it is enough to know that it is there. */
function isRead({ mode, path }) {
    if (mode === '120000')
        return true;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /\.(?:[cm]?[jt]sx?|json|ya?ml|lockb?)$/i.test(name) || name === '.gitignore' || /^readme\b/i.test(name);
}
/** A sparse checkout has a part of the files: what is not in it is looked at on neither side. */
async function withoutSparse(contents, options) {
    if ((await (0,change_git/* tryGit */.Ii)(['config', '--bool', 'core.sparseCheckout'], options)) !== 'true')
        return contents;
    const listed = ((await (0,change_git/* tryGit */.Ii)(['ls-files', '-t', '-z'], options)) ?? '').split('\0');
    const hidden = new Set(listed.flatMap(line => (line.startsWith('S ') ? [line.slice(2)] : [])));
    const folders = new Set([...hidden].map(path => (0,external_node_path_.dirname)(path)));
    return {
        ...contents,
        // Of a file that the checkout's commit does not have, its folder tells.
        entries: contents.entries.filter(({ path }) => {
            const folder = (0,external_node_path_.dirname)(path);
            return !hidden.has(path) && (!folders.has(folder) || (0,change_git/* isFolder */.lQ)((0,external_node_path_.join)(options.cwd, folder)));
        }),
    };
}

;// CONCATENATED MODULE: ./.build/commands/change/commit-tree.js
/**
 * Puts a commit's files into a folder of their own, so that they can be analysed as the checkout is. Blobs are written as they are in
 * Git: no filter, hook or attribute of the repository runs. What is ignored in the checkout (installed dependencies, generated code) is
 * linked in, so that both sides see the same types.
 */





/** Files read from Git at a time. */
const CHUNK = 400;
/** @throws when the commit's files can be had in no way; the message says what was tried */
async function writeTree(request) {
    const contents = await contentsOf(request);
    const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(request.temporary ?? (0,external_node_os_.tmpdir)(), 'twinscribe-tree-')));
    const dispose = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    try {
        const notes = [];
        const seen = await withoutSparse(contents, request.git);
        const links = [];
        await writeEntries(folder, seen, links);
        await writeSubmodules(folder, seen.entries, request, { notes, links });
        // Last, so that nothing is ever written through one; what stands there already stays.
        makeLinks([...(await ignoredPaths(folder, request.git)), ...links]);
        // Marks the top of the checkout, with the rules that are not committed.
        const exclude = (0,external_node_path_.join)(request.git.cwd, '.git', 'info', 'exclude');
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, '.git', 'info'), { recursive: true });
        if ((0,external_node_fs_.existsSync)(exclude))
            (0,external_node_fs_.cpSync)(exclude, (0,external_node_path_.join)(folder, '.git', 'info', 'exclude'));
        return { folder, notes, dispose };
    }
    catch (error) {
        dispose();
        throw error;
    }
}
async function writeEntries(folder, contents, later) {
    const files = contents.entries.filter(({ mode, path }) => mode.startsWith('100') && isSafe(path));
    const made = new Set();
    const write = (path, bytes) => {
        const target = (0,external_node_path_.join)(folder, path);
        const parent = (0,external_node_path_.dirname)(target);
        if (!made.has(parent))
            (0,external_node_fs_.mkdirSync)(parent, { recursive: true });
        made.add(parent);
        (0,external_node_fs_.writeFileSync)(target, bytes);
    };
    for (const { path } of files.filter(entry => !isRead(entry)))
        write(path, EMPTY);
    const read = files.filter(isRead);
    for (let start = 0; start < read.length; start += CHUNK) {
        const chunk = read.slice(start, start + CHUNK);
        const blobs = await contents.read(chunk);
        for (const { path, sha } of chunk) {
            const bytes = blobs.get(sha);
            if (bytes === undefined)
                throw new Error(`${path} cannot be read`);
            write(path, bytes);
        }
    }
    const links = contents.entries.filter(({ mode, path }) => mode === '120000' && isSafe(path));
    const targets = links.length === 0 ? new Map() : await contents.read(links);
    for (const { path, sha } of links)
        later.push({ path: (0,external_node_path_.join)(folder, path), target: targets.get(sha)?.toString('utf8') ?? '' });
}
const EMPTY = Buffer.alloc(0);
/** A tree is data from outside: whoever made it need not have used Git, which refuses such names. */
function isSafe(path) {
    return path.split('/').every(part => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
}
/** All folders come before the first link: a link cannot lead another one away. */
function makeLinks(links) {
    const attempt = (make) => {
        try {
            make();
        }
        catch {
            // Something stands there already, or this system has no links: a link less is no reason to give up.
        }
    };
    for (const { path } of links)
        attempt(() => (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true }));
    for (const { path, target } of links)
        if (target !== '' && !target.includes('\0'))
            attempt(() => (0,external_node_fs_.symlinkSync)(target, path));
}
/** A submodule's own files: those of the recorded commit where it is here, else those of the checkout. */
async function writeSubmodules(folder, entries, request, gathered) {
    const top = (0,external_node_fs_.realpathSync)(request.git.cwd);
    for (const { path, sha } of entries.filter(({ mode, path }) => mode === '160000' && isSafe(path))) {
        const here = (0,external_node_path_.join)(request.git.cwd, path);
        // In the checkout its folder may be a link by now, or lie behind one.
        if (!(0,change_git/* isFolder */.lQ)(here) || (0,external_node_fs_.realpathSync)(here) !== (0,external_node_path_.join)(top, path) || (0,external_node_fs_.readdirSync)(here).length === 0)
            continue;
        const options = { ...request.git, cwd: here };
        const target = (0,external_node_path_.join)(folder, path);
        (0,external_node_fs_.mkdirSync)(target, { recursive: true });
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(here, '.git')) && (await hasTree(sha, options))) {
            const contents = await localContents(sha, options);
            await writeEntries(target, contents, gathered.links);
            await writeSubmodules(target, contents.entries, { ...request, git: options }, gathered);
            continue;
        }
        const current = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(here, '.git')) ? await (0,change_git/* tryGit */.Ii)(['rev-parse', 'HEAD'], options) : null;
        if (current !== sha)
            gathered.notes.push(`The submodule ${path} is compared as it is now: its earlier commit is not here.`);
        (0,external_node_fs_.cpSync)(here, target, { recursive: true, filter: source => !/[\\/](?:\.git|node_modules)$/.test(source) });
    }
}
/** What Git ignores in the checkout, and its installed dependencies. */
async function ignoredPaths(folder, options) {
    const others = ['ls-files', '--others', '--directory', '--exclude-standard', '-z'];
    const ignored = (await (0,change_git/* tryGit */.Ii)([...others, '--ignored'], options)) ?? '';
    const untracked = (await (0,change_git/* tryGit */.Ii)(others, options)) ?? '';
    const paths = [
        ...ignored.split('\0'),
        ...untracked.split('\0').filter(path => /(?:^|\/)node_modules\/?$/.test(path)),
    ].map(path => path.replace(/\/$/, ''));
    return paths
        .filter(path => path !== '' && isSafe(path))
        .map(path => ({ path: (0,external_node_path_.join)(folder, path), target: (0,external_node_path_.join)(options.cwd, path) }));
}

// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
;// CONCATENATED MODULE: ./.build/commands/change/documentation-change.js

/** Everything is sorted by place. Modules count by what is in them. */
function documentationChange(base, head) {
    const before = base.components.filter(({ kind }) => kind !== 'module');
    const after = head.components.filter(({ kind }) => kind !== 'module');
    const partners = matchComponents(before, after);
    const kept = new Set(partners.values());
    const added = after.filter(({ id }) => !partners.has(id));
    const changed = after.flatMap(component => {
        const old = partners.get(component.id);
        const aspects = old === undefined ? [] : aspectsOf(old, component);
        return old === undefined || aspects.length === 0 ? [] : [{ ...changeOf(component), before: old.id, aspects }];
    });
    const undocumented = after.filter(component => {
        const old = partners.get(component.id);
        const wasFine = old === undefined || !old.isPublic || old.hasComment;
        return wasFine && wantsComment(component);
    });
    return {
        added: sorted(added.map(changeOf)),
        removed: sorted(before.filter(component => !kept.has(component)).map(changeOf)),
        changed: sorted(changed),
        undocumented: sorted(undocumented.map(changeOf)),
    };
}
function wantsComment({ id, kind, isPublic, hasComment, mayInherit }) {
    if (!isPublic || hasComment || kind === 'constructor')
        return false;
    // what it overrides or implements has the comment; the second half of a pair of accessors is told by the first
    return !(mayInherit && (kind === 'method' || kind === 'accessor')) && !(kind === 'accessor' && /~\d+$/.test(id));
}
/** Id in the changed source → its partner in the base. */
function matchComponents(before, after) {
    const partners = new Map();
    const open = new Map(before.map(component => [component.id, component]));
    const take = (component, partner) => {
        if (partner === undefined || !open.delete(partner.id))
            return;
        partners.set(component.id, partner);
    };
    for (const component of after)
        take(component, open.get(component.id));
    const moved = (key) => {
        const byKey = Map.groupBy(open.values(), key);
        for (const component of after)
            if (!partners.has(component.id))
                take(component, byKey.get(key(component))?.shift());
    };
    const renames = renamedFiles([...open.values()], after.filter(({ id }) => !partners.has(id)));
    moved(({ file, kind, name }) => JSON.stringify([renames.get(file) ?? file, kind, name]));
    // Moved as it is, or renamed and otherwise as it was.
    moved(({ kind, name, sourceHash }) => JSON.stringify([kind, name, sourceHash]));
    return partners;
}
/** Old path → new path, for files whose components are mostly those of a file that is gone. */
function renamedFiles(gone, added) {
    const key = ({ kind, name }) => `${kind} ${name}`;
    const oldFiles = Map.groupBy(gone, ({ file }) => file);
    const renames = new Map();
    for (const [file, components] of Map.groupBy(added, ({ file }) => file)) {
        const names = new Set(components.map(key));
        let best;
        for (const [old, theirs] of oldFiles) {
            if (old === file || renames.has(old))
                continue;
            const shared = theirs.filter(component => names.has(key(component))).length;
            if (shared * 2 >= Math.max(theirs.length, components.length) && shared > (best?.shared ?? 0))
                best = { file: old, shared };
        }
        if (best !== undefined)
            renames.set(best.file, file);
    }
    return renames;
}
function aspectsOf(before, after) {
    const aspects = [];
    if (before.signature !== after.signature)
        aspects.push({ aspect: 'signature', from: before.signature, to: after.signature });
    if (before.isPublic !== after.isPublic)
        aspects.push({ aspect: 'visibility', isPublic: after.isPublic });
    for (const aspect of ['throws', 'effects']) {
        const gained = after[aspect].filter(text => !before[aspect].includes(text));
        const lost = before[aspect].filter(text => !after[aspect].includes(text));
        if (gained.length + lost.length > 0)
            aspects.push({ aspect, gained, lost });
    }
    if (before.commentHash !== after.commentHash) {
        const how = !before.hasComment ? 'added' : after.hasComment ? 'changed' : 'removed';
        aspects.push({ aspect: 'comment', how });
    }
    if (before.sourceHash !== after.sourceHash && !aspects.some(({ aspect }) => aspect === 'signature'))
        aspects.push({ aspect: 'body' });
    return aspects;
}
function changeOf({ id, kind, name, file, place, isPublic, signature, hasComment, }) {
    return { id, kind, name, file, place, isPublic, signature, hasComment };
}
function sorted(changes) {
    return changes.toSorted((a, b) => (0,model/* comparePositions */.Ez)(a.place, b.place) || (0,model/* compareText */.n6)(a.id, b.id));
}

;// CONCATENATED MODULE: ./.build/commands/change/introduced.js

/**
 * Subtracts by id, which does not depend on positions. An id has the component's in it, so what was moved to another file, or renamed and
 * keeps its comment, is then recognised by what its finding says. Each finding of the base accounts for one of the changed source.
 */
function findingChange(base, head) {
    const before = new Set(base.findings.map(({ id }) => id));
    const after = new Set(head.findings.map(({ id }) => id));
    let resolved = base.findings.filter(({ id }) => !after.has(id));
    let introduced = head.findings.filter(({ id }) => !before.has(id));
    const [old, now] = [new Map(byId(base)), new Map(byId(head))];
    const sameComment = (finding, component) => component?.hasComment === true ? `${component.commentHash} ${contentKey(finding, false)}` : null;
    const passes = [
        // The same name in the same file: one of several declarations of that name came or went, and the others were counted anew.
        { moved: false, key: finding => `${(0,model/* fileOf */.W7)(finding.component)} ${contentKey(finding, true)}` },
        // Moved to another file, or the file was renamed.
        { moved: true, key: finding => contentKey(finding, true) },
        // Renamed, and what its comment says is still the same.
        { moved: true, key: sameComment },
    ];
    for (const { moved, key } of passes) {
        const found = pair(
        // A component that is still where it was does not lend its findings to another.
        resolved.filter(({ component }) => !moved || !now.has(component)), introduced.filter(({ component }) => !moved || !old.has(component)), finding => key(finding, old.get(finding.component)), finding => key(finding, now.get(finding.component)));
        resolved = resolved.filter(finding => !found.before.has(finding));
        introduced = introduced.filter(finding => !found.after.has(finding));
    }
    return { introduced, resolved, remaining: head.findings.length - introduced.length };
}
function byId({ components }) {
    return components.map(component => [component.id, component]);
}
/** What the finding says, without the file that it stands in and, on request, without the component's name. */
function contentKey({ code, component, message, says, fix }, named) {
    const name = (0,model/* nameOf */.Vb)(component).replace(/~\d+(?=\.|$)/g, '');
    let text = message;
    for (const path of [says.file, (0,model/* fileOf */.W7)(component)])
        text = text.replaceAll(path, '<file>');
    if (!named && name !== '')
        text = text.replaceAll(name, '<name>');
    return JSON.stringify([code, named ? name : '', text, fix ?? null]);
}
function pair(before, after, keyBefore, keyAfter) {
    const open = new Map();
    for (const finding of before) {
        const key = keyBefore(finding);
        if (key === null)
            continue;
        const same = open.get(key);
        if (same === undefined)
            open.set(key, [finding]);
        else
            same.push(finding);
    }
    const paired = { before: new Set(), after: new Set() };
    for (const finding of after) {
        const key = keyAfter(finding);
        const partner = key === null ? undefined : open.get(key)?.shift();
        if (partner === undefined)
            continue;
        paired.before.add(partner);
        paired.after.add(finding);
    }
    return paired;
}

// EXTERNAL MODULE: ./.build/commands/change/snapshot.js
var snapshot = __webpack_require__(27716);
;// CONCATENATED MODULE: ./.build/commands/change/compare.js
/**
 * What a change introduces and resolves: the drift check on the checkout and on the commit that the change started from, and the
 * difference of the two.
 */















/** The checkout as it is now: what `snapshotOf` makes of an oracle that is there already, or of one that is opened for it. */
async function snapshotOfRepository(request, discovery) {
    const { oracle, findings } = await (0,check/* checkRepository */.n)(request, discovery);
    return (0,snapshot/* snapshotOf */.e)(oracle, findings);
}
/**
 * The merge base of the checkout and a branch, tag or commit.
 * @throws {ConfigurationError} when it cannot be found
 */
async function baseOfRef(request, ref) {
    return findRefBase(ref, searchOf(request, gitOptions(request)));
}
/** The checkout of a pull request against its merge base. Where that cannot be had, the note says why, and less is known. */
async function comparePullRequest(request, head, pull) {
    const { github, logger, signal } = request;
    let reason;
    try {
        return await comparePending(request, head, pull);
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc || signal?.aborted)
            throw error;
        reason = (0,errors/* messageOf */.bD)(error).replace(/[.\s]+$/, '');
        logger.debug(error instanceof Error ? (error.stack ?? reason) : reason);
    }
    const compared = `The change could not be compared with its base: ${reason}.`;
    if (github === null || pull.number === null)
        return unknownChange(compared, head);
    try {
        const lines = changedLines(await github.pulls.files(pull.number), await prefixOf(request));
        const introduced = findingsIn(lines, head.findings);
        return {
            basis: 'changed-lines',
            base: null,
            note: `${compared} What follows is what stands in the lines that it changes.`,
            introduced,
            resolved: [],
            remaining: head.findings.length - introduced.length,
            documentation: NO_CHANGE,
        };
    }
    catch (error) {
        if (signal?.aborted)
            throw error;
        return unknownChange(`${compared} Its changed lines are not known either: ${(0,errors/* messageOf */.bD)(error)}`, head);
    }
}
async function comparePending(request, head, pull) {
    if (pull.isAncestor)
        return compareWithCommit(request, head, pull.base);
    try {
        return await compareWithCommit(request, head, await findPullRequestBase(pull, searchOf(request, gitOptions(request))));
    }
    catch (error) {
        if (!(error instanceof NothingCheckedOut) || request.github === null || pull.number === null)
            throw error;
        return compareUnseen(request, request.github, { ...pull, number: pull.number });
    }
}
/**
 * A change that is not checked out, as `pull_request_target` has it so that nothing of a stranger's runs with the rights of the base
 * branch. Here nothing of it runs anyway: its files are put aside and read.
 */
async function compareUnseen(request, github, pull) {
    const git = gitOptions(request);
    const { commit, base } = await mergeOf(pull, github);
    const tree = await writeTree({ git: { ...git, cwd: await topOf(git) }, commit, ...request });
    try {
        const root = (0,external_node_path_.join)(tree.folder, await prefixOf(request));
        const head = (0,external_node_fs_.existsSync)(root) ? await snapshotOfRepository({ ...request, root }) : snapshot/* EMPTY_SNAPSHOT */.v;
        return await compareWithCommit(request, head, base, root);
    }
    finally {
        tree.dispose();
    }
}
const NO_CHANGE = { added: [], removed: [], changed: [], undocumented: [] };
/** Nothing is blamed on a change of which nothing is known. */
function unknownChange(note, head) {
    return {
        basis: 'unknown',
        base: null,
        note,
        introduced: [],
        resolved: [],
        remaining: head.findings.length,
        documentation: NO_CHANGE,
    };
}
/**
 * `headRoot`: the folder that `head` was made of, where it is not the checkout
 * @throws when the commit's files cannot be had
 */
async function compareWithCommit(request, head, commit, headRoot = request.root) {
    const { github, logger, temporary } = request;
    const git = gitOptions(request);
    const top = await topOf(git);
    logger.info(`Comparing with ${commit.slice(0, 7)}.`);
    const tree = await writeTree({ git: { ...git, cwd: top }, commit, github, logger, temporary });
    try {
        const root = (0,external_node_path_.join)(tree.folder, await prefixOf(request));
        const sides = await reachedSides({ ...request, root: headRoot }, head, root);
        const { introduced, resolved } = findingChange(sides.base, sides.head);
        // A part is seen with less around it than the whole: what the whole does not say is not said.
        const found = new Map(head.findings.map(finding => [finding.id, finding]));
        const certain = introduced.flatMap(({ id }) => found.get(id) ?? []);
        return {
            basis: 'compared',
            base: commit,
            note: tree.notes.length === 0 ? null : tree.notes.join(' '),
            introduced: certain,
            resolved: resolved.filter(({ id }) => !found.has(id)),
            remaining: head.findings.length - certain.length,
            documentation: documentationChange(sides.base, sides.head),
        };
    }
    finally {
        tree.dispose();
    }
}
/**
 * Both sides, as far as the change can reach. With today's configuration: what another one would have left out is no part of the change.
 */
async function reachedSides(request, head, baseRoot) {
    if (!(0,external_node_fs_.existsSync)(baseRoot))
        return { base: snapshot/* EMPTY_SNAPSHOT */.v, head };
    const { fingerprintInputs } = await __webpack_require__.e(/* import() */ 7951).then(__webpack_require__.bind(__webpack_require__, 37951));
    const now = await fingerprintInputs(request.root, (0,oracle/* projectOptions */.Mh)(request));
    const before = await fingerprintInputs(baseRoot, (0,oracle/* projectOptions */.Mh)(request));
    const changed = changedInputs(before.files, now.files);
    if (changed.size === 0)
        return { base: head, head };
    // What weakens the analysis of a side was told already, or is old news.
    const quiet = { ...request, logger: logger/* silentLogger */.q };
    const ofBase = { ...quiet, root: baseRoot };
    const folders = affectedPackages({ base: before.discovery, head: now.discovery }, changed, head.imports);
    if (folders === null)
        return { base: await snapshotOfRepository(ofBase, before.discovery), head };
    request.logger.debug(`The change reaches ${[...folders].map(folder => folder || '.').join(', ')}.`);
    return {
        base: await snapshotOfRepository(ofBase, partOf(before.discovery, folders)),
        head: await snapshotOfRepository(quiet, partOf(now.discovery, folders)),
    };
}
function gitOptions({ root, signal, trustOwner = false }) {
    return { cwd: root, signal, trustOwner };
}
function searchOf({ github, logger }, git) {
    return { git, github, logger };
}
async function topOf(git) {
    return (0,external_node_fs_.realpathSync)(await (0,change_git/* gitText */.q_)(['rev-parse', '--show-toplevel'], git));
}
/** The documented folder inside its checkout, POSIX; `''` for the checkout itself. */
async function prefixOf(request) {
    const inner = (0,external_node_path_.relative)(await topOf(gitOptions(request)), (0,external_node_fs_.realpathSync)(request.root));
    if (inner.startsWith('..') || (0,external_node_path_.isAbsolute)(inner))
        throw new Error(`${request.root} is not inside its Git checkout`);
    return (0,posix_path/* posix */.SA)(inner);
}


/***/ }),

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

/***/ 27716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ snapshotOf),
/* harmony export */   v: () => (/* binding */ EMPTY_SNAPSHOT)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97006);

const EMPTY_SNAPSHOT = { findings: [], components: [], health: [], imports: [] };
function snapshotOf(oracle, findings) {
    const components = oracle.facts.components.map(facts => {
        const owner = facts.parent === null ? undefined : oracle.component(facts.parent);
        return componentSnapshot(facts, owner);
    });
    const imports = oracle.facts.modules.flatMap(({ file, imports }) => imports.flatMap(({ resolved }) => (resolved === null ? [] : [[file, resolved]])));
    return { findings, components, health: oracle.facts.health, imports };
}
function componentSnapshot(facts, owner) {
    const { id, kind, file, nameSpan, parent, visibility, signature, overloads, docComments } = facts;
    return {
        id,
        kind,
        name: nameIn(id, file),
        file,
        place: { file: nameSpan.file, line: nameSpan.line, column: nameSpan.column },
        parent,
        isPublic: visibility === 'public',
        signature: overloads.length === 0 ? signature : overloads.join('; '),
        throws: distinct(facts.throws.filter(({ certain }) => certain).map(({ errorType }) => errorType)),
        effects: distinct(facts.effects.map(({ kind }) => kind)),
        hasComment: docComments.length > 0,
        mayInherit: owner !== undefined && owner.extends.length + owner.implements.length > 0,
        sourceHash: facts.sourceHash,
        commentHash: facts.commentHash,
    };
}
function nameIn(id, file) {
    const name = id.slice(file.length + 1).replace(/~\d+(?=\.|$)/g, '');
    return name === '' ? file : name;
}
function distinct(texts) {
    return [...new Set(texts)].sort(_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
}


/***/ })

};
