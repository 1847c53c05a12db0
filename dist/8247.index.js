export const id = 8247;
export const ids = [8247,7585];
export const modules = {

/***/ 28247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishDocumentation: () => (/* reexport */ publishDocumentation),
  readDocs: () => (/* reexport */ readDocs),
  targetOf: () => (/* reexport */ targetOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
// EXTERNAL MODULE: ./.build/publish/write.js
var write = __webpack_require__(17585);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/publish/hashes.js
var hashes = __webpack_require__(928);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/publish/github/objects.js
/** Git's objects as far as publishing needs them: ids computed here, so that only what differs is sent, and trees read where they matter. */

/** The id that Git gives to a file's content. The repository's other ids tell which of its two hashes it uses. */
function blobId(content, like) {
    return objectId('blob', content, like);
}
function objectId(type, content, like) {
    return (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1')
        .update(`${type} ${content.length}\0`)
        .update(content)
        .digest('hex');
}
/** The id that Git gives to a folder of plain files, from their paths below it and their ids. */
function treeId(files, like) {
    const folders = new Map();
    const entries = [];
    for (const [path, id] of files) {
        const slash = path.indexOf('/');
        if (slash < 0) {
            entries.push({ name: path, mode: '100644', id });
            continue;
        }
        const name = path.slice(0, slash);
        const inner = folders.get(name) ?? new Map();
        folders.set(name, inner.set(path.slice(slash + 1), id));
    }
    for (const [name, inner] of folders)
        entries.push({ name, mode: '40000', id: treeId(inner, like) });
    // as if the names of folders ended in a slash
    const key = ({ name, mode }) => Buffer.from(mode === '40000' ? `${name}/` : name);
    entries.sort((a, b) => Buffer.compare(key(a), key(b)));
    const content = Buffer.concat(entries.flatMap(({ name, mode, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]));
    return objectId('tree', content, like);
}
/** Everything below a folder of a tree, by path from the tree's root. One request a level down to it, and one for all that is in it. */
async function readFolder(git, root, folder) {
    let tree = root;
    let at = '';
    for (const segment of folder.split('/')) {
        at = at === '' ? segment : `${at}/${segment}`;
        const entry = (await git.tree(tree)).entries.find(({ path }) => path === segment);
        if (entry === undefined)
            return { kind: 'absent' };
        if (entry.type !== 'tree')
            return { kind: 'blocked', path: at, by: kindOf(entry) };
        tree = entry.sha;
    }
    const entries = new Map();
    await collect(git, tree, folder, entries);
    return { kind: 'folder', entries };
}
async function collect(git, sha, prefix, into) {
    const { entries, truncated } = await git.tree(sha, { recursive: true });
    if (!truncated) {
        for (const entry of entries)
            into.set(`${prefix}/${entry.path}`, entry);
        return;
    }
    // too many for one answer: level by level
    for (const entry of (await git.tree(sha)).entries) {
        into.set(`${prefix}/${entry.path}`, entry);
        if (entry.type === 'tree')
            await collect(git, entry.sha, `${prefix}/${entry.path}`, into);
    }
}
/** Single files of a tree, by path; those that are not there are left out. Folders that several share are read once. */
async function readEntries(git, root, paths) {
    const found = new Map();
    const folders = new Map([['', (await git.tree(root)).entries]]);
    const open = async (folder) => {
        const known = folders.get(folder);
        if (known !== undefined)
            return known;
        const slash = folder.lastIndexOf('/');
        const parent = await open(slash < 0 ? '' : folder.slice(0, slash));
        const entry = parent.find(({ path, type }) => type === 'tree' && path === folder.slice(slash + 1));
        const entries = entry === undefined ? [] : (await git.tree(entry.sha)).entries;
        folders.set(folder, entries);
        return entries;
    };
    for (const path of paths) {
        const slash = path.lastIndexOf('/');
        const entries = await open(slash < 0 ? '' : path.slice(0, slash));
        const entry = entries.find(({ path: name }) => name === path.slice(slash + 1));
        if (entry !== undefined)
            found.set(path, entry);
    }
    return found;
}
function kindOf({ type, mode }) {
    return type === 'commit' ? 'submodule' : mode === '120000' ? 'link' : 'file';
}

;// CONCATENATED MODULE: ./.build/publish/github/changes.js
/** What has to change in a branch's tree so that it holds the documentation, and nothing else changes. */





/** Blobs that are read at a time to see whether somebody edited a page that goes. */
const PARALLEL = 8;
/**
 * `tree`: the branch's tree; null where there is no branch yet
 * @throws ConfigurationError where the folder cannot be published into: a link, a submodule, or files that are not ours
 */
async function docsChanges(git, tree, docs) {
    const { folder, files } = docs;
    const found = tree === null ? { kind: 'absent' } : await readFolder(git, tree, folder);
    if (found.kind === 'blocked')
        throw new errors/* ConfigurationError */.j1(blockedMessage(folder, found.path, found.by));
    if (found.kind === 'absent' && docs.ignored && files.size > 0) {
        throw new errors/* ConfigurationError */.j1(`docs-dir ${folder} is in .gitignore and would not be part of the branch. Take it out of .gitignore, or publish to a docs-branch of its own.`);
    }
    const entries = found.kind === 'folder' ? found.entries : new Map();
    const before = await publishedBefore(git, entries, folder);
    const ours = before.files;
    const changes = [];
    const foreign = [];
    for (const [name, text] of files) {
        const path = `${folder}/${name}`;
        const content = Buffer.from(text);
        const entry = entries.get(path);
        if (entry === undefined) {
            const blocker = parentsOf(path, folder).find(parent => (entries.get(parent)?.type ?? 'tree') !== 'tree');
            if (blocker !== undefined)
                foreign.push(blocker);
            else
                changes.push({ path, mode: '100644', content });
            continue;
        }
        if (entry.type !== 'blob' || entry.mode === '120000') {
            foreign.push(path);
            continue;
        }
        if (isSame(entry.sha, text, content))
            continue;
        if (name !== write/* MANIFEST */.e0 && !ours.has(name))
            foreign.push(path);
        else
            changes.push({ path, mode: modeOf(entry), content });
    }
    if (foreign.length > 0)
        throw new errors/* ConfigurationError */.j1(foreignMessage(folder, [...new Set(foreign)]));
    changes.push(...(await goneFiles(git, docs, entries, ours)));
    // A commit that changes no page, and only notes what the pages could be made from as well, helps nobody.
    const manifest = (0,write/* readManifestText */.pV)(files.get(write/* MANIFEST */.e0) ?? '');
    if (changes.every(({ path }) => path === `${folder}/${write/* MANIFEST */.e0}`) && (0,write/* sameFiles */.kk)(before, manifest))
        changes.length = 0;
    changes.sort((a, b) => (0,model/* compareText */.n6)(a.path, b.path));
    return { changes, previousPackage: entries.get(`${folder}/twinscribe.json`)?.sha ?? null };
}
/** Whatever line ends the branch holds it with. */
function isSame(sha, text, content) {
    return blobId(content, sha) === sha || blobId(Buffer.from(text.replaceAll('\n', '\r\n')), sha) === sha;
}
function modeOf({ mode }) {
    return mode === '100755' ? '100755' : '100644';
}
function parentsOf(path, folder) {
    const segments = path
        .slice(folder.length + 1)
        .split('/')
        .slice(0, -1);
    return segments.map((_, index) => `${folder}/${segments.slice(0, index + 1).join('/')}`);
}
/** What the branch's own manifest says that an earlier run wrote: name → SHA-256. */
async function publishedBefore(git, entries, folder) {
    const manifest = entries.get(`${folder}/${write/* MANIFEST */.e0}`);
    if (manifest === undefined || manifest.type !== 'blob' || manifest.mode === '120000')
        return (0,write/* readManifestText */.pV)('');
    return (0,write/* readManifestText */.pV)(Buffer.from(await git.blob(manifest.sha)).toString('utf8'));
}
/** Pages of an earlier run that are no more. Those that somebody has edited since stay. */
async function goneFiles(git, { folder, files }, entries, ours) {
    const gone = [];
    const candidates = [...ours].flatMap(([name, hash]) => {
        const entry = entries.get(`${folder}/${name}`);
        if (files.has(name) || entry === undefined || entry.type !== 'blob' || entry.mode === '120000')
            return [];
        return [{ path: `${folder}/${name}`, hash, entry }];
    });
    const queue = candidates[Symbol.iterator]();
    const work = async () => {
        for (const { path, hash, entry } of queue) {
            const text = Buffer.from(await git.blob(entry.sha)).toString('utf8');
            if ((0,hashes/* hashOf */.q)(text) !== hash && (0,hashes/* hashOf */.q)(text.replaceAll('\r\n', '\n')) !== hash)
                continue;
            gone.push({ path, mode: modeOf(entry), content: null });
        }
    };
    await Promise.all(Array.from({ length: Math.min(PARALLEL, candidates.length) }, work));
    return gone;
}
/** Only for files that the branch still has as they were repaired; the others are named in `skipped`. */
async function sourceChanges(git, tree, sources) {
    const changes = [];
    const skipped = [];
    if (sources.length === 0)
        return { changes, skipped };
    const entries = await readEntries(git, tree, sources.map(({ path }) => path));
    for (const { path, before, after } of sources) {
        const entry = entries.get(path);
        const content = entry === undefined || kindOf(entry) !== 'file' ? null : committed(entry.sha, before, after);
        if (entry === undefined || content === null)
            skipped.push(path);
        else if (blobId(content, entry.sha) !== entry.sha)
            changes.push({ path, mode: modeOf(entry), content });
    }
    return { changes, skipped };
}
/** The repaired content as the branch holds it: a checkout may have changed its line ends. */
function committed(sha, before, after) {
    if (blobId(before, sha) === sha)
        return after;
    const [plainBefore, plainAfter] = [withLineFeeds(before), withLineFeeds(after)];
    return blobId(plainBefore, sha) === sha ? plainAfter : null;
}
function withLineFeeds(bytes) {
    return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
/** Text up to this size travels inside the request that makes the tree; what is larger gets a request of its own. Bytes. */
const MOST_INLINE = 256_000;
/** Of one request. GitHub takes more, proxies in front of it may not. Bytes and entries. */
const MOST_REQUEST = 4_000_000;
const MOST_ENTRIES = 1_000;
/** Resolves to the id of the tree with the changes laid over `base`. */
async function writeTree(git, base, changes) {
    let tree = base;
    for (const batch of batches(changes)) {
        const entries = [];
        for (const { path, mode, content } of batch) {
            if (content === null)
                entries.push({ path, mode, sha: null });
            else if (isInline(content))
                entries.push({ path, mode, content: content.toString('utf8') });
            else
                entries.push({ path, mode, sha: await git.createBlob(content) });
        }
        tree = await git.createTree(entries, tree ?? undefined);
    }
    if (tree === null)
        throw new Error('There is nothing to make a tree of.');
    return tree;
}
/** Only what comes out of JSON as it went in. */
function isInline(content) {
    return (content.length <= MOST_INLINE && !content.includes(0x0d) && Buffer.from(content.toString('utf8')).equals(content));
}
function batches(changes) {
    const found = [];
    let size = Number.POSITIVE_INFINITY;
    for (const change of changes) {
        const own = change.content !== null && change.content.length <= MOST_INLINE ? change.content.length : 0;
        const last = found.at(-1);
        if (last === undefined || size + own > MOST_REQUEST || last.length === MOST_ENTRIES) {
            found.push([change]);
            size = own;
        }
        else {
            last.push(change);
            size += own;
        }
    }
    return found;
}
function blockedMessage(folder, path, by) {
    switch (by) {
        case 'link':
            return `docs-dir ${folder} cannot be published: ${path} is a symbolic link in the branch. Give the folder that it leads to.`;
        case 'submodule':
            return `docs-dir ${folder} cannot be published: ${path} is a submodule, whose files are in another repository. Choose a folder outside of it.`;
        case 'file':
            return `docs-dir ${folder} cannot be published: ${path} is a file in the branch. Choose another docs-dir.`;
    }
}
function foreignMessage(folder, paths) {
    const shown = paths.toSorted(model/* compareText */.n6).slice(0, 5).join(', ');
    const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
    return `${folder} holds files in the branch that TwinScribe did not write and would overwrite: ${shown}${more}. Nothing was published. Move them away, or choose another docs-dir.`;
}

// EXTERNAL MODULE: ./.build/github/errors.js
var github_errors = __webpack_require__(43781);
// EXTERNAL MODULE: ./.build/model/own-commit.js
var own_commit = __webpack_require__(49252);
;// CONCATENATED MODULE: ./.build/publish/github/commit.js
/**
 * Commits laid on top of whatever a branch holds at the moment: read the head, lay our files over its tree, move the branch. Where
 * somebody else was faster the branch does not move, and it starts again from the new head. So nothing of others is ever overwritten,
 * whichever answers get lost.
 */



/** Attempts before a branch that never stands still is given up. */
const MOST_ATTEMPTS = 6;
/** @throws GitHubError where the branch is protected, the token may not write, or GitHub fails; nothing is published then. */
async function commitToBranch(request) {
    const { git, logger, branch, source, orphan } = request;
    let made = [];
    for (let attempt = 1;; attempt++) {
        const head = await readHead(git, branch);
        if (head === null && !orphan)
            return { kind: 'no-branch' };
        // an answer that got lost: what we made may be there, with others' commits on top
        const last = made.findLast(commit => commit !== null);
        if (last !== undefined && last !== null && head !== null && (await holds(git, head.sha, last)))
            return { kind: 'committed', commits: made, attempts: attempt - 1 };
        const newer = head === null ? null : await newerSource(git, head.message, source, request.sourceBranch);
        if (newer !== null)
            return { kind: 'superseded', by: newer };
        const planned = await request.plan(head);
        if (planned.every(({ changes }) => changes.length === 0))
            return { kind: 'unchanged', head: head?.sha ?? null };
        made = await writeCommits(git, head, planned);
        const tip = made.findLast(commit => commit !== null);
        if (tip === undefined || tip === null)
            return { kind: 'unchanged', head: head?.sha ?? null };
        try {
            if (head === null)
                await git.createRef(`heads/${branch}`, tip);
            else
                await git.updateRef(`heads/${branch}`, tip);
            return { kind: 'committed', commits: made, attempts: attempt };
        }
        catch (error) {
            if (!isWorthAnother(error) || attempt >= MOST_ATTEMPTS)
                throw error;
            logger.info(`The branch ${branch} has moved while it was written to; starting from its new head.`);
        }
    }
}
async function readHead(git, branch) {
    const sha = await git.ref(`heads/${branch}`);
    if (sha === null)
        return null;
    const { tree, message } = await git.commit(sha);
    return { sha, tree, message };
}
/** Each on top of the one before. */
async function writeCommits(git, head, planned) {
    const made = [];
    let parent = head?.sha ?? null;
    let base = head?.tree ?? null;
    for (const { message, changes } of planned) {
        const tree = changes.length === 0 ? base : await writeTree(git, base, changes);
        if (tree === null || tree === base) {
            made.push(null);
            continue;
        }
        const commit = await git.createCommit({ message, tree, parents: parent === null ? [] : [parent] });
        made.push(commit);
        parent = commit;
        base = tree;
    }
    return made;
}
async function holds(git, head, commit) {
    if (head === commit)
        return true;
    const status = await statusOf(git, commit, head);
    return status === 'ahead' || status === 'identical';
}
/**
 * The source that the head documents, where it is newer than `source`: its documentation must not give way, whichever run is slower. What
 * a forced push has taken from `sourceBranch` is not newer. Null otherwise.
 */
async function newerSource(git, headMessage, source, sourceBranch) {
    const published = (0,own_commit/* documentedSource */.Oi)(headMessage);
    if (published === null || published === source || (await statusOf(git, source, published)) !== 'ahead')
        return null;
    if (sourceBranch === null)
        return published;
    const branch = await git.ref(`heads/${sourceBranch}`);
    if (branch === null || branch === published)
        return published;
    return (await statusOf(git, published, branch)) === 'ahead' ? published : null;
}
/** How `head` stands to `base`; null where one of them is gone, as after history was rewritten. */
async function statusOf(git, base, head) {
    try {
        return (await git.compare(base, head)).status;
    }
    catch (error) {
        if (error instanceof github_errors/* GitHubError */.y && (error.kind === 'not-found' || error.kind === 'invalid'))
            return null;
        throw error;
    }
}
/** Lost races, and answers that may have got lost on the way back. */
function isWorthAnother(error) {
    if (!(error instanceof github_errors/* GitHubError */.y))
        return false;
    switch (error.kind) {
        case 'not-fast-forward':
        case 'already-exists':
        case 'conflict':
        case 'not-found':
            return true;
        default:
            return error.mayHaveHappened;
    }
}

// EXTERNAL MODULE: ./.build/publish/github/messages.js
var messages = __webpack_require__(40318);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 1 modules
var schemas = __webpack_require__(80737);
;// CONCATENATED MODULE: ./.build/publish/github/package-changes.js
/** What is different in the documentation, as a reader sees it: lines that moved and keys that changed are no difference. */


/** What is read of an earlier package: whoever wrote it, and whatever has become of it since. */
const earlierSchema = schemas/* object */.Ikc({
    components: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP() })),
    findings: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), message: schemas/* string */.YjP() })),
});
/** `previous`: text of the earlier `twinscribe.json`; null where there is none */
function packageChanges(previous, pkg) {
    const before = readEarlier(previous);
    const known = new Map(before?.components.map(component => [component.id, essence(component)]));
    const current = new Map(pkg.components.map(component => [component.id, component]));
    const added = [];
    const changed = [];
    for (const [id, component] of current) {
        const earlier = known.get(id);
        if (earlier === undefined)
            added.push(id);
        // through JSON, as the earlier one has gone
        else if (earlier !== essence(JSON.parse(JSON.stringify(component))))
            changed.push(id);
    }
    const findingsBefore = new Map(before?.findings.map(({ id, message }) => [id, message]));
    const findingsNow = new Map(pkg.findings.map(({ id, message }) => [id, message]));
    return {
        first: before === null,
        total: current.size,
        added: added.sort(model/* compareText */.n6),
        changed: changed.sort(model/* compareText */.n6),
        removed: [...known.keys()].filter(id => !current.has(id)).sort(model/* compareText */.n6),
        newFindings: missingIn(findingsNow, findingsBefore),
        resolvedFindings: missingIn(findingsBefore, findingsNow),
        findings: pkg.findings.length,
        open: pkg.convergenceReport.discrepancies.filter(({ resolution }) => resolution === 'open').length,
    };
}
function missingIn(all, others) {
    return [...all].flatMap(([id, message]) => (others.has(id) ? [] : [message])).sort(model/* compareText */.n6);
}
function readEarlier(text) {
    if (text === null)
        return null;
    try {
        const parsed = earlierSchema.safeParse(JSON.parse(text));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}
/** Places, and what follows from other components, are not what a component's documentation says. */
const NOT_SAID = new Set([
    'evidence',
    'span',
    'site',
    'sites',
    'key',
    'line',
    'column',
    'calledBy',
    'callers',
    'findings',
]);
function essence(component) {
    return JSON.stringify(component, (key, value) => {
        if (NOT_SAID.has(key))
            return undefined;
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return value;
        return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (0,model/* compareText */.n6)(a, b)));
    });
}

;// CONCATENATED MODULE: ./.build/publish/github/pull-request.js
/**
 * One pull request for the documentation: opened when there is something to change, kept up to date by every run, closed when nothing
 * is left. Its branch is ours as long as nobody else has pushed to it; from then on commits are only added.
 */



const pull_request_MOST_ATTEMPTS = 6;
async function publishPullRequest(request) {
    const { github, logger, base, branch } = request;
    for (let attempt = 1;; attempt++) {
        try {
            return await attemptPullRequest(request);
        }
        catch (error) {
            if (!(error instanceof BranchMoved) || attempt >= pull_request_MOST_ATTEMPTS)
                throw error instanceof BranchMoved ? error.problem : error;
            logger.info(`The branch ${branch} of ${github.repository.owner}/${github.repository.name} has moved; starting again from ${base}.`);
        }
    }
}
/** The base has everything already: what is open is closed. One request where nothing is. */
async function closePullRequest({ github, base, branch, }) {
    const [pull] = await openPulls(github, base, branch);
    if (pull === undefined)
        return null;
    const head = await github.git.ref(`heads/${branch}`);
    const body = `${CLOSED_BY_US} the documentation of ${base} is up to date.\n\n${pull.body}`;
    const closed = await github.pulls.update(pull.number, { state: 'closed', body });
    if (head !== null && (await isOurs(github, head, base)))
        await github.git.deleteRef(`heads/${branch}`);
    return closed;
}
/** The pull request that is open, or else the last one where somebody has closed it: what it proposes need not be proposed again. */
async function proposedBefore({ github, base, branch, }) {
    const pulls = await knownPulls(github, base, branch);
    const open = pulls.findLast(({ state }) => state === 'open');
    const [last] = pulls;
    return open ?? (last !== undefined && isClosedByPerson(last) ? last : null);
}
function isClosedByPerson({ state, merged, body }) {
    return state === 'closed' && !merged && !body.startsWith(CLOSED_BY_US);
}
/** How the text of one begins that a run has closed. */
const CLOSED_BY_US = 'Closed:';
/** A write that lost a race, or whose answer may have got lost: worth another look at everything. */
class BranchMoved extends Error {
    problem;
    constructor(problem) {
        super('The branch has moved.');
        this.problem = problem;
    }
}
async function attemptPullRequest(request) {
    const { github, base, branch, source, plan } = request;
    const { git } = github;
    const baseHead = await headOf(github, base);
    if (baseHead === null)
        return { kind: 'no-branch' };
    const wanted = await plan(baseHead);
    if (isNothing(wanted))
        return { kind: 'nothing-left', closed: await closePullRequest(request) };
    const pulls = await knownPulls(github, base, branch);
    const open = pulls.find(({ state }) => state === 'open');
    const branchHead = await headOf(github, branch);
    if (branchHead !== null) {
        const newer = await newerSource(git, branchHead.message, source, base);
        if (newer !== null)
            return { kind: 'superseded', by: newer };
        // What was merged from there is part of the base by now, and a new pull request starts from the base.
        const isMerged = open === undefined && pulls[0]?.merged === true && pulls[0].head.sha === branchHead.sha;
        const missing = await plan(branchHead);
        if (isNothing(missing) && !isMerged) {
            const declined = open === undefined ? pulls.find(({ merged, head }) => !merged && head.sha === branchHead.sha) : undefined;
            if (declined !== undefined)
                return { kind: 'declined', pull: declined };
            return await showPull(request, open, [], wanted);
        }
        if (isMerged || (await isOurs(github, branchHead.sha, base))) {
            const commits = await writeCommits(git, baseHead, wanted.commits);
            const tip = tipOf(commits);
            if (tip === null)
                return { kind: 'nothing-left', closed: await closePullRequest(request) };
            await moved(async () => {
                // whoever pushed since must not lose it: a forced update cannot be refused by the server
                if ((await git.ref(`heads/${branch}`)) !== branchHead.sha)
                    throw new BranchMoved(new Error('Somebody else pushes to the branch.'));
                await git.updateRef(`heads/${branch}`, tip, { force: true });
            });
            return await showPull(request, open, commits, wanted);
        }
        const commits = await writeCommits(git, branchHead, missing.commits);
        const tip = tipOf(commits);
        if (tip !== null)
            await moved(() => git.updateRef(`heads/${branch}`, tip));
        return await showPull(request, open, commits, wanted);
    }
    const commits = await writeCommits(git, baseHead, wanted.commits);
    const tip = tipOf(commits);
    if (tip === null)
        return { kind: 'nothing-left', closed: null };
    const declined = open === undefined ? await declinedBefore(request, pulls[0]) : null;
    if (declined !== null)
        return { kind: 'declined', pull: declined };
    await moved(() => git.createRef(`heads/${branch}`, tip));
    return await showPull(request, open, commits, wanted);
}
/** The branch was deleted after somebody closed the pull request: the same content is not offered twice. */
async function declinedBefore({ github, plan }, last) {
    if (last === undefined || !isClosedByPerson(last))
        return null;
    try {
        const { tree } = await github.git.commit(last.head.sha);
        return isNothing(await plan({ sha: last.head.sha, tree })) ? last : null;
    }
    catch (error) {
        // the commit may be gone with its branch
        if (error instanceof github_errors/* GitHubError */.y && (error.kind === 'not-found' || error.kind === 'invalid'))
            return null;
        throw error;
    }
}
async function moved(write) {
    try {
        await write();
    }
    catch (error) {
        if (error instanceof BranchMoved || !isWorthAnother(error))
            throw error;
        throw new BranchMoved(error);
    }
}
async function showPull({ github, base, branch }, open, commits, { title, body }) {
    if (open !== undefined) {
        // a title that somebody has given it stays
        const retitled = /^docs: /.test(open.title) && open.title !== title ? { title } : {};
        const isSame = sameText(open.body, body) && Object.keys(retitled).length === 0;
        // the branch has all of it already: then the text was written for it, and follows only the answers that it closes
        if (isSame || (commits.length === 0 && closedBy(open.body) === closedBy(body)))
            return { kind: 'open', pull: open, commits, opened: false };
        return { kind: 'open', pull: await github.pulls.update(open.number, { body, ...retitled }), commits, opened: false };
    }
    for (let attempt = 1;; attempt++) {
        try {
            return {
                kind: 'open',
                pull: await github.pulls.create({ title, body, head: branch, base }),
                commits,
                opened: true,
            };
        }
        catch (error) {
            if (!(error instanceof github_errors/* GitHubError */.y))
                throw error;
            if (error.kind === 'pull-requests-forbidden' || error.kind === 'forbidden')
                return { kind: 'forbidden', byPolicy: error.kind === 'pull-requests-forbidden', commits, title, body };
            if (error.kind !== 'already-exists' && !error.mayHaveHappened)
                throw error;
            const [found] = await openPulls(github, base, branch);
            if (found !== undefined)
                return { kind: 'open', pull: found, commits, opened: true };
            if (attempt === 2)
                throw error;
        }
    }
}
/** The issues that merging closes, as one text. */
function closedBy(body) {
    return [...body.matchAll(/\bCloses #(\d+)/g)].map(([, number]) => number).join(' ');
}
function sameText(a, b) {
    return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}
/** The newest first. A token that may not even look at pull requests knows of none, and cannot open one either. */
async function knownPulls(github, base, branch, state = 'all') {
    try {
        return (await github.pulls.list({ state, head: branch, base })).toSorted((a, b) => b.number - a.number);
    }
    catch (error) {
        if (error instanceof github_errors/* GitHubError */.y && error.kind === 'forbidden')
            return [];
        throw error;
    }
}
/** Of several, the oldest first. */
async function openPulls(github, base, branch) {
    return (await knownPulls(github, base, branch, 'open')).toReversed();
}
async function headOf(github, branch) {
    const sha = await github.git.ref(`heads/${branch}`);
    if (sha === null)
        return null;
    const { tree, message } = await github.git.commit(sha);
    return { sha, tree, message };
}
/** More commits of ours than this on one branch: somebody does something else with it. */
const MOST_OWN = 10;
/** Whether everything on the branch that the base does not have was written by a run. */
async function isOurs(github, head, base) {
    let sha = head;
    for (let depth = 0; depth < MOST_OWN; depth++) {
        const { message, parents } = await github.git.commit(sha);
        if (!(0,own_commit/* isOwnCommit */.uv)(message))
            break;
        const [parent] = parents;
        if (parent === undefined || parents.length > 1)
            return parents.length === 0;
        sha = parent;
    }
    if (sha === head)
        return false;
    const status = await statusOf(github.git, sha, base);
    return status === 'ahead' || status === 'identical';
}
function isNothing({ commits }) {
    return commits.every(({ changes }) => changes.length === 0);
}
function tipOf(commits) {
    return commits.findLast(commit => commit !== null) ?? null;
}

;// CONCATENATED MODULE: ./.build/publish/github/up-to-date.js



/** As far as the manifest says: one request. Enough where the checkout held the very pages that were written. */
async function hasManifest(github, { folder, files }, branch) {
    const manifest = await github.contents.file(`${folder}/${write/* MANIFEST */.e0}`, branch);
    if (manifest === null)
        return files.size === 0;
    const published = (0,write/* readManifestText */.pV)(Buffer.from(manifest.bytes).toString('utf8'));
    return published.files.size > 0 && (0,write/* sameFiles */.kk)(published, manifestOf(files));
}
/**
 * Every page as it was written, and every repaired source, whoever made the last commit. One request as a rule, another where people keep
 * files of their own beside the pages, another where the manifest alone is different.
 */
async function hasEverything({ contents, git }, docs, sources, ref) {
    const { folder, files } = docs;
    if (files.size === 0)
        return false;
    if (sources.length > 0) {
        const entries = await readAll(git, ref);
        return (entries !== null &&
            sources.every(source => isRepaired(entries.get(source.path), source)) &&
            (await hasPages(git, entries, `${folder}/`, files)));
    }
    const tree = await contents.folder(folder, ref);
    if (tree === null)
        return false;
    const ids = new Map([...files].map(([name, text]) => [name, blobId(Buffer.from(text), tree)]));
    if (treeId(ids, tree) === tree)
        return true;
    const entries = await readAll(git, tree);
    return entries !== null && hasPages(git, entries, '', files);
}
/** Null where there is too much for one answer. */
async function readAll(git, ref) {
    const { entries, truncated } = await git.tree(ref, { recursive: true });
    return truncated ? null : new Map(entries.map(entry => [entry.path, entry]));
}
async function hasPages(git, entries, prefix, files) {
    const differing = [...files].filter(([name, text]) => {
        const entry = entries.get(prefix + name);
        return entry === undefined || blobId(Buffer.from(text), entry.sha) !== entry.sha;
    });
    if (differing.some(([name]) => name !== write/* MANIFEST */.e0))
        return false;
    const manifest = entries.get(prefix + write/* MANIFEST */.e0);
    if (manifest === undefined)
        return false;
    // What the pages could be made from as well is no difference.
    const text = differing.length === 0 ? null : Buffer.from(await git.blob(manifest.sha)).toString('utf8');
    return text === null || (0,write/* sameFiles */.kk)((0,write/* readManifestText */.pV)(text), manifestOf(files));
}
/** A checkout may have changed its line ends. */
function isRepaired(entry, { after }) {
    return entry !== undefined && [after, withLineFeeds(after)].some(content => blobId(content, entry.sha) === entry.sha);
}
function manifestOf(files) {
    return (0,write/* readManifestText */.pV)(files.get(write/* MANIFEST */.e0) ?? '');
}

;// CONCATENATED MODULE: ./.build/publish/github/publish.js
/** Publishes the documentation into a repository: as commits on a branch, or as a pull request. */










/** What a run has written, as it belongs into a repository: with line feeds, whatever line ends the checkout has. */
async function readDocs(docsDir, published) {
    const files = new Map();
    // without pages there is no manifest either
    if (published.length === 0)
        return files;
    for (const name of [...published, write/* MANIFEST */.e0]) {
        files.set(name, (await (0,promises_.readFile)((0,external_node_path_.join)(docsDir, name), 'utf8')).replaceAll('\r\n', '\n'));
    }
    return files;
}
/**
 * @throws ConfigurationError where the folder cannot be published into
 * @throws GitHubError where GitHub refuses or fails
 */
async function publishDocumentation(request) {
    return request.target.kind === 'commit'
        ? publishCommits(request, request.target)
        : publishAsPullRequest(request, request.target);
}
/** Nothing to do on the branch that was documented: the checkout held these very pages. */
async function isCurrent({ github, docs, repaired, checkoutIsCurrent }, branch) {
    return repaired.sources.length === 0 && checkoutIsCurrent && (await hasManifest(github, docs, branch));
}
/** The same for a branch that was not checked out. */
async function isCurrentApart({ github, docs, repaired }, branch) {
    return repaired.sources.length === 0 && (await hasEverything(github, docs, [], branch));
}
async function publishCommits(request, target) {
    const { github, logger, source, docs, repaired } = request;
    const { branch, sourceBranch } = target;
    const apart = branch !== sourceBranch;
    if (await (apart ? isCurrentApart : isCurrent)(request, branch))
        return unchanged(branch);
    const common = { git: github.git, logger, source, sourceBranch };
    const result = await commitToBranch({
        ...common,
        branch,
        orphan: target.orphan,
        plan: async (head) => (await planBoth(request, head, apart ? [] : repaired.sources)).commits,
    });
    let fix = null;
    if (apart && sourceBranch !== null && repaired.sources.length > 0) {
        fix = await commitToBranch({
            ...common,
            branch: sourceBranch,
            orphan: false,
            plan: async (head) => (head === null ? [] : [await planFix(request, head.tree)]),
        });
    }
    const publication = describeCommit(request, result, branch);
    const fixCommit = fix?.kind === 'committed' ? (fix.commits[0] ?? null) : publication.fixCommit;
    return {
        ...publication,
        fixCommit,
        text: publication.text + (docs.files.size === 0 ? '' : fixText(fixCommit, repaired, sourceBranch)),
    };
}
function fixText(commit, { findings }, branch) {
    return commit === null
        ? ''
        : ` ${(0,model/* count */.U9)(findings.length, 'comment')} of the source repaired in a second commit${branch === null ? '' : ` on ${branch}`}.`;
}
function describeCommit({ github, docs }, result, branch) {
    switch (result.kind) {
        case 'unchanged':
            return unchanged(branch);
        case 'no-branch':
            return skipped(`The branch ${branch} is gone; nothing was published.`, branch);
        case 'superseded':
            return skipped(`A run on newer source (${result.by.slice(0, 12)}) has published to ${branch} meanwhile; this one leaves it alone.`, branch);
        case 'committed': {
            const [commit = null, fixCommit = null] = result.commits;
            const shown = commit ?? fixCommit;
            const what = commit === null
                ? 'The documentation has not changed.'
                : `The documentation in ${docs.folder} was committed to ${branch}.`;
            return {
                outcome: 'published',
                text: what,
                commit: shown,
                commitUrl: commitUrl(github, shown),
                fixCommit,
                branch,
                pullRequest: null,
                compareUrl: null,
            };
        }
    }
}
function commitUrl({ serverUrl, repository: { owner, name } }, commit) {
    return commit === null ? null : `${serverUrl}/${owner}/${name}/commit/${commit}`;
}
function unchanged(branch) {
    return { ...skipped(`The documentation on ${branch} is up to date.`, branch), outcome: 'unchanged' };
}
function skipped(text, branch) {
    return {
        outcome: 'skipped',
        text,
        commit: null,
        commitUrl: null,
        fixCommit: null,
        branch,
        pullRequest: null,
        compareUrl: null,
    };
}
/** The documentation's commit, and the one that repairs comments. */
async function planBoth(request, head, sources) {
    const { github, docs, source } = request;
    const { changes, previousPackage } = await docsChanges(github.git, head?.tree ?? null, docs);
    const previous = changes.length === 0 || previousPackage === null
        ? null
        : Buffer.from(await github.git.blob(previousPackage)).toString('utf8');
    const difference = packageChanges(previous, request.package);
    const commits = [{ message: (0,messages/* docsMessage */.VA)(difference, source), changes }];
    if (sources.length > 0 && head !== null)
        commits.push(await planFix(request, head.tree));
    return { commits, difference };
}
async function planFix({ github, logger, repaired, source }, tree) {
    const { changes, skipped: left } = await sourceChanges(github.git, tree, repaired.sources);
    for (const path of left)
        logger.warn(`${path} is not in the branch as it was repaired; its comments are left for the next run.`, {
            file: path,
        });
    return { message: (0,messages/* fixMessage */.Tq)(repaired.findings, changes.length, source), changes };
}
async function publishAsPullRequest(request, target) {
    const { github, logger, source, docs, repaired, tickets } = request;
    const { base, branch } = target;
    if (await isCurrent(request, base))
        return nothingLeft(await closePullRequest({ github, base, branch }), base);
    const proposed = await proposedBefore({ github, base, branch });
    if (proposed !== null && (await hasEverything(github, docs, repaired.sources, proposed.head.sha))) {
        if (proposed.state === 'closed')
            return declined(proposed, branch);
        if (closedBy(proposed.body) === answered(tickets))
            return describeOpen(github, { kind: 'open', pull: proposed, commits: [], opened: false }, branch);
    }
    const result = await publishPullRequest({
        github,
        logger,
        base,
        branch,
        source,
        async plan(head) {
            const { commits, difference } = await planBoth(request, head, repaired.sources);
            const body = (0,messages/* pullRequestBody */.NF)({
                changes: difference,
                tickets,
                repaired: repaired.findings,
                folder: docs.folder,
                source,
            });
            return { commits, title: (0,messages/* titleOf */.Gg)(difference), body };
        },
    });
    switch (result.kind) {
        case 'nothing-left':
            return nothingLeft(result.closed, base);
        case 'no-branch':
            return skipped(`The branch ${base} is gone; nothing was published.`, base);
        case 'superseded':
            return skipped(`A run on newer source (${result.by.slice(0, 12)}) has updated ${branch} meanwhile; this one leaves it alone.`, branch);
        case 'declined':
            return declined(result.pull, branch);
        case 'open':
            return describeOpen(github, result, branch);
        case 'forbidden': {
            const [commit = null, fixCommit = null] = result.commits;
            const { title, body } = result;
            const compareUrl = (0,messages/* compareLink */.yM)({ serverUrl: github.serverUrl, ...github.repository }, { base, head: branch, title, body });
            const reason = result.byPolicy
                ? 'Actions may not open pull requests here (Settings, Actions, General: "Allow GitHub Actions to create and approve pull requests")'
                : 'the token may not open pull requests (permissions: pull-requests: write)';
            const text = `The documentation was pushed to ${branch}, but ${reason}. Open it by the link, or allow it.`;
            logger.warn(`${text} ${compareUrl}`);
            return {
                outcome: 'published',
                text,
                commit: commit ?? fixCommit,
                commitUrl: commitUrl(github, commit ?? fixCommit),
                fixCommit,
                branch,
                pullRequest: null,
                compareUrl,
            };
        }
    }
}
/** As in the text of the pull request. */
function answered(tickets) {
    const numbers = tickets.filter(({ state }) => state === 'applied').map(({ number }) => number);
    return numbers.sort((a, b) => a - b).join(' ');
}
function declined({ number }, branch) {
    const text = `Pull request ${number} with this documentation was closed; nothing is proposed until it changes.`;
    return skipped(text, branch);
}
function nothingLeft(closed, base) {
    const same = unchanged(base);
    return closed === null
        ? same
        : { ...same, outcome: 'published', text: `${same.text} Pull request ${closed.number} was closed.` };
}
function describeOpen(github, result, branch) {
    const [commit = null, fixCommit = null] = result.commits;
    const { number, url } = result.pull;
    const done = result.opened ? 'was opened' : result.commits.length === 0 ? 'is up to date' : 'was updated';
    const outcome = result.opened || result.commits.length > 0 ? 'published' : 'unchanged';
    const shown = commit ?? fixCommit;
    return {
        outcome,
        text: `Pull request ${number} ${done}.`,
        commit: shown,
        commitUrl: commitUrl(github, shown),
        fixCommit,
        branch,
        pullRequest: { number, url },
        compareUrl: null,
    };
}

;// CONCATENATED MODULE: ./.build/publish/github/target.js
/** Where a run may publish: decided from how it was started, before anything is asked. */
const BRANCH = 'refs/heads/';
/** Where the pull request's commits go unless `docs-branch` says otherwise. */
const PULL_REQUEST_BRANCH = 'twinscribe/docs';
function targetOf({ publish, docsBranch, ref, event, defaultBranch }) {
    if (/^pull_request/.test(event) || ref.startsWith('refs/pull/')) {
        return {
            kind: 'none',
            text: 'Nothing is published from a pull request; the documentation follows when it is merged.',
        };
    }
    if (docsBranch !== '' && !isBranchName(docsBranch)) {
        return {
            kind: 'impossible',
            text: `docs-branch: "${docsBranch}" is no name for a branch. Give one such as gh-pages.`,
        };
    }
    const branch = ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : null;
    if (publish === 'commit' && docsBranch !== '' && docsBranch !== branch) {
        return { kind: 'commit', branch: docsBranch, sourceBranch: branch, orphan: true };
    }
    if (branch === null || branch === '') {
        const what = ref.startsWith('refs/tags/')
            ? `the tag ${ref.slice('refs/tags/'.length)}`
            : ref === ''
                ? 'no branch'
                : ref;
        const remedy = publish === 'commit'
            ? 'Run it on a branch, or set docs-branch to publish from here.'
            : 'Run it on a branch: a pull request needs one to go to.';
        return { kind: 'impossible', text: `The run is for ${what}, which takes no commits. ${remedy}` };
    }
    if (publish === 'commit')
        return { kind: 'commit', branch, sourceBranch: branch, orphan: false };
    const own = defaultBranch === null || branch === defaultBranch ? PULL_REQUEST_BRANCH : `${PULL_REQUEST_BRANCH}-${branch}`;
    const head = docsBranch === '' ? own : docsBranch;
    if (head === branch) {
        return {
            kind: 'none',
            text: `This is ${branch}, the branch of the pull request itself; nothing more is published.`,
        };
    }
    return { kind: 'pull-request', branch: head, base: branch };
}
/** The rules of `git check-ref-format`. */
function isBranchName(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is not allowed
    const forbidden = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.lock(?:\/|$)|(?:^|\/)\.|[./]$|^[-/]|^@$|^refs\//;
    return !forbidden.test(name);
}

;// CONCATENATED MODULE: ./.build/publish/github/index.js




/***/ }),

/***/ 928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ hashesOf),
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** What stands for a published file's content: in the manifest, and in the state that an unchanged repository is checked against. */

/** SHA-256, hexadecimal. */
function hashOf(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex');
}
const known = new WeakMap();
/** Path → hash of every file. Megabytes are hashed here, so rendered files that were hashed are not hashed again. */
function hashesOf(files) {
    let hashes = known.get(files);
    if (hashes === undefined) {
        hashes = new Map([...files].map(([path, content]) => [path, hashOf(content)]));
        known.set(files, hashes);
    }
    return hashes;
}


/***/ }),

/***/ 17585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   kk: () => (/* binding */ sameFiles),
/* harmony export */   pV: () => (/* binding */ readManifestText),
/* harmony export */   writePackage: () => (/* binding */ writePackage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80737);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89243);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97006);
/* harmony import */ var _posix_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13741);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(928);
/**
 * Puts rendered files into the docs folder. Only what changed is written, each file by a rename, and pages of an earlier run that
 * are gone now go too. A manifest says which files are ours: anything else in the folder is never touched.
 */








const MANIFEST = 'twinscribe.manifest.json';
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    inputs: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().exactOptional(),
    files: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
});
/** Open files at a time: enough to keep a disk busy, far below every limit. */
const PARALLEL = 24;
/**
 * @throws ConfigurationError where a file that is not ours stands in the way, or the folder leads out of the repository; nothing
 * has been written then.
 */
async function writePackage(files, options) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.docsDir);
    await refuseEscape(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.root));
    const { files: ours } = await readManifest(folder);
    const contents = new Map(files);
    contents.set(MANIFEST, manifestOf((0,_hashes_js__WEBPACK_IMPORTED_MODULE_5__/* .hashesOf */ .m)(files), options.inputs ?? null));
    const changed = [];
    const foreign = [];
    const pointers = [];
    const outside = [];
    const safeFolders = new SafeFolders(folder);
    await eachOf([...contents], async ([path, content]) => {
        const target = targetOf(folder, path);
        if (target === null || !(await safeFolders.has((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target)))) {
            outside.push(path);
            return;
        }
        const state = await stateOf(target, content);
        if (state === 'same')
            return;
        if (state === 'pointer')
            pointers.push(path);
        // A file that stands where ours goes, was not written by us and says something else
        else if (state === 'different' && path !== MANIFEST && !ours.has(path))
            foreign.push(path);
        else if (state === 'not a file')
            foreign.push(path);
        else
            changed.push(path);
    });
    if (outside.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1(outsideMessage(folder, outside));
    if (pointers.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1(pointerMessage(options.root, folder, pointers));
    if (foreign.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1(foreignMessage(options.root, folder, foreign));
    const { removed, kept } = await findGone(folder, ours, contents, safeFolders);
    if (!options.dryRun) {
        // First what will be ours: a run that dies on the way must know its new pages the next time
        if (changed.some(path => path !== MANIFEST && !ours.has(path))) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
            await writeAtomically((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MANIFEST), manifestOf(new Map([...ours, ...(0,_hashes_js__WEBPACK_IMPORTED_MODULE_5__/* .hashesOf */ .m)(files)]), null));
            changed.push(MANIFEST);
        }
        const folders = new Set(changed.map(path => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path))));
        await eachOf([...folders], path => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true }));
        await eachOf(changed.filter(path => path !== MANIFEST), path => writeAtomically((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), contents.get(path) ?? ''));
        await eachOf(removed, path => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), { force: true }));
        await removeEmptyFolders(folder, removed);
        if (changed.includes(MANIFEST))
            await writeAtomically((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MANIFEST), contents.get(MANIFEST) ?? '');
    }
    return {
        written: changed.filter(path => path !== MANIFEST).sort(_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6),
        unchanged: files.size - changed.filter(path => path !== MANIFEST).length,
        removed: removed.sort(_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6),
        kept: kept.sort(_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6),
    };
}
function manifestOf(hashes, inputs) {
    const files = Object.fromEntries([...hashes].sort(([a], [b]) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a, b)));
    return `${JSON.stringify({ version: 1, ...(inputs === null ? {} : { inputs }), files }, null, 1)}\n`;
}
/** A manifest that cannot be read means that nothing is ours. */
async function readManifest(folder) {
    try {
        return readManifestText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MANIFEST), 'utf8'));
    }
    catch {
        return readManifestText('');
    }
}
/** A text that is no manifest lists nothing. */
function readManifestText(text) {
    try {
        const { inputs, files } = manifestSchema.parse(JSON.parse(text));
        return { inputs: inputs ?? null, files: new Map(Object.entries(files)) };
    }
    catch {
        return { inputs: null, files: new Map() };
    }
}
/** Whether two manifests are about the same files, whatever they were made from. */
function sameFiles(one, other) {
    return one.files.size === other.files.size && [...one.files].every(([path, hash]) => other.files.get(path) === hash);
}
/** The absolute path of a file inside the folder, or null for one that leaves it. */
function targetOf(folder, path) {
    if (path === '' || path.includes('\\') || path.includes('\0') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || /^[A-Za-z]:/.test(path))
        return null;
    const segments = path.split('/');
    if (segments.some(segment => segment === '' || segment === '.' || segment === '..'))
        return null;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...segments);
}
/** How a file begins whose content Git LFS keeps elsewhere. */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** `same` whatever line ends a checkout has given it. */
async function stateOf(target, content) {
    const found = await statOf(target);
    if (found === null)
        return 'missing';
    if (!found.isFile())
        return 'not a file';
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(target, 'utf8');
    if (text === content || text.replaceAll('\r\n', '\n') === content)
        return 'same';
    return text.startsWith(LFS_POINTER) ? 'pointer' : 'different';
}
async function statOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
            return null;
        throw error;
    }
}
/** Pages that the earlier run wrote and this one has not: those that are still as we left them are removed. */
async function findGone(folder, ours, contents, safeFolders) {
    const removed = [];
    const kept = [];
    const staying = new Map([...contents.keys()].map(path => [path.toLowerCase(), path]));
    await eachOf([...ours], async ([path, hash]) => {
        if (contents.has(path))
            return;
        const target = targetOf(folder, path);
        if (target === null || !(await safeFolders.has((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target))))
            return;
        const found = await statOf(target);
        if (found === null)
            return;
        // Two names that differ in case only are one file on some systems: the page that stays must not go with the one that goes
        const twin = staying.get(path.toLowerCase());
        if (twin !== undefined && (await statOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, twin)))?.ino === found.ino)
            return;
        const same = found.isFile() && (0,_hashes_js__WEBPACK_IMPORTED_MODULE_5__/* .hashOf */ .q)((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(target, 'utf8')).replaceAll('\r\n', '\n')) === hash;
        (same ? removed : kept).push(path);
    });
    return { removed, kept };
}
async function writeAtomically(target, content) {
    const temporary = `${target}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
async function removeEmptyFolders(folder, removed) {
    const folders = new Set();
    for (const path of removed) {
        for (let parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path); parent !== '.'; parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(parent))
            folders.add(parent);
    }
    // The deepest first: a folder is empty once those inside it are gone
    for (const path of [...folders].sort((a, b) => b.length - a.length || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a, b))) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
        }
        catch (error) {
            if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EPERM'].includes(codeOf(error)))
                throw error;
        }
    }
}
/** Remembers which folders lie inside the docs folder for real, symbolic links followed. */
class SafeFolders {
    folder;
    known = new Map();
    constructor(folder) {
        this.folder = folder;
    }
    has(path) {
        let answer = this.known.get(path);
        if (answer === undefined) {
            answer = this.look(path);
            this.known.set(path, answer);
        }
        return answer;
    }
    async look(path) {
        if (path === this.folder)
            return true;
        if (!(await this.has((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))))
            return false;
        const found = await statOf(path);
        // A link is refused wherever it leads: we made none, and what is behind it is not ours
        return found === null || found.isDirectory();
    }
}
/** A folder that seems to lie in the repository must do so after its symbolic links are followed. */
async function refuseEscape(folder, root) {
    if (!(0,_posix_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(root, folder))
        return;
    let existing = folder;
    while ((await statOf(existing)) === null && existing !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(existing))
        existing = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(existing);
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(existing);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1(`${existing} is a symbolic link that leads nowhere. Choose another docs-dir.`);
    }
    if (!(0,_posix_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), real)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1(`docs-dir ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, folder)} leads out of the repository through a symbolic link (to ${real}). Choose another docs-dir.`);
    }
}
function outsideMessage(folder, paths) {
    return `These pages would be written outside of ${folder}, or through a symbolic link in it: ${some(paths)}. Remove the link, or choose another docs-dir.`;
}
function pointerMessage(root, folder, paths) {
    return `${shownName(root, folder)} holds pointers of Git LFS in place of ${some(paths)}. Nothing was written. Check out with \`lfs: true\`, or take the folder out of LFS in .gitattributes.`;
}
function shownName(root, folder) {
    return (0,_posix_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(root, folder) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, folder) : folder;
}
function foreignMessage(root, folder, paths) {
    return `${shownName(root, folder)} holds files that TwinScribe did not write and would overwrite: ${some(paths)}. Nothing was written. Move them away, or choose another docs-dir.`;
}
function some(paths) {
    const sorted = paths.toSorted(_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6);
    const shown = sorted.slice(0, 5).join(', ');
    return sorted.length > 5 ? `${shown} and ${sorted.length - 5} more` : shown;
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : '';
}
/** Runs the task over all items, a few at a time. */
async function eachOf(items, task) {
    const queue = items[Symbol.iterator]();
    const work = async () => {
        for (const item of queue)
            await task(item);
    };
    await Promise.all(Array.from({ length: Math.min(PARALLEL, items.length) }, work));
}


/***/ })

};
