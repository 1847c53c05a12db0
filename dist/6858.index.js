export const id = 6858;
export const ids = [6858];
export const modules = {

/***/ 16858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 1 modules
var schemas = __webpack_require__(80737);
;// CONCATENATED MODULE: ./.build/github/answers.js
/** GitHub's answers, checked and turned into the plain data of `types.ts`. Only the fields that are used are looked at. */

const GHOST = { login: 'ghost', bot: false };
const actor = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().optional() })
    .nullish()
    .transform((user) => user == null ? GHOST : { login: user.login, bot: user.type === 'Bot' || user.login.endsWith('[bot]') });
const answers_text = schemas/* string */.YjP()
    .nullish()
    .transform(value => value ?? '');
const stateReason = schemas/* enum */.k5n(['completed', 'not_planned', 'duplicate', 'reopened'])
    .nullish()
    .catch(null)
    .transform(value => value ?? null);
const issueFields = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    number: schemas/* number */.aig(),
    title: schemas/* string */.YjP(),
    body: answers_text,
    state: schemas/* enum */.k5n(['open', 'closed']),
    state_reason: stateReason,
    labels: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ name: answers_text }).transform(label => label.name)])),
    assignees: schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })).nullish(),
    user: actor,
    closed_by: schemas/* unknown */.L5J().optional(),
    locked: schemas/* boolean */.zMY().optional(),
    comments: schemas/* number */.aig().optional(),
    created_at: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP(),
    closed_at: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    pull_request: schemas/* unknown */.L5J().optional(),
});
function issueOf(fields) {
    return {
        id: fields.id,
        number: fields.number,
        title: fields.title,
        body: fields.body,
        state: fields.state,
        stateReason: fields.state_reason,
        labels: fields.labels,
        assignees: (fields.assignees ?? []).map(user => user.login),
        author: fields.user,
        closedBy: fields.closed_by == null ? null : actor.catch(GHOST).parse(fields.closed_by),
        locked: fields.locked ?? false,
        comments: fields.comments ?? 0,
        createdAt: fields.created_at,
        updatedAt: fields.updated_at,
        closedAt: fields.closed_at ?? null,
        url: fields.html_url,
    };
}
const issueAnswer = issueFields.transform(issueOf);
/** GitHub lists pull requests among the issues: they are null here. */
const issueOrPullAnswers = schemas/* array */.YOg(issueFields.transform(fields => (fields.pull_request == null ? issueOf(fields) : null)));
const issueAnswers = schemas/* array */.YOg(issueAnswer);
/** What a write answers that nobody looks at. */
const ignoredAnswer = schemas/* unknown */.L5J().transform(() => undefined);
const issueEventAnswers = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    event: schemas/* string */.YjP(),
    actor,
    created_at: schemas/* string */.YjP(),
    label: schemas/* object */.Ikc({ name: answers_text }).nullish(),
    state_reason: stateReason,
})
    .transform((event) => ({
    id: event.id,
    event: event.event,
    actor: event.actor,
    createdAt: event.created_at,
    label: event.label?.name ?? null,
    stateReason: event.state_reason,
})));
const commentAnswer = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    issue_url: schemas/* string */.YjP(),
    body: answers_text,
    user: actor,
    created_at: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
})
    .transform((comment) => ({
    id: comment.id,
    issue: Number(/\/(\d+)$/.exec(comment.issue_url)?.[1] ?? 0),
    body: comment.body,
    author: comment.user,
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
    url: comment.html_url,
}));
const commentAnswers = schemas/* array */.YOg(commentAnswer);
const labelAnswer = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), color: schemas/* string */.YjP(), description: answers_text })
    .transform((label) => label);
const labelAnswers = schemas/* array */.YOg(labelAnswer);
const ROLES = {
    admin: 'admin',
    maintain: 'maintain',
    write: 'write',
    push: 'write',
    triage: 'triage',
    read: 'read',
    pull: 'read',
};
/** `role_name` is exact but may be a role of the organisation's own making; `permission` is the nearest of the old four. */
const permissionAnswer = schemas/* object */.Ikc({ permission: schemas/* string */.YjP(), role_name: schemas/* string */.YjP().nullish() })
    .transform(({ permission, role_name }) => ROLES[role_name ?? ''] ?? ROLES[permission] ?? 'none');
const repositoryAnswer = schemas/* object */.Ikc({
    default_branch: schemas/* string */.YjP(),
    private: schemas/* boolean */.zMY(),
    fork: schemas/* boolean */.zMY(),
    archived: schemas/* boolean */.zMY().optional(),
    has_issues: schemas/* boolean */.zMY().optional(),
    html_url: schemas/* string */.YjP(),
})
    .transform((repository) => ({
    defaultBranch: repository.default_branch,
    private: repository.private,
    fork: repository.fork,
    archived: repository.archived ?? false,
    hasIssues: repository.has_issues ?? true,
    url: repository.html_url,
}));
const viewerAnswer = schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).transform(user => user.login);
const rateLimitAnswer = schemas/* object */.Ikc({ resources: schemas/* object */.Ikc({ core: schemas/* object */.Ikc({ limit: schemas/* number */.aig(), remaining: schemas/* number */.aig(), reset: schemas/* number */.aig() }) }) })
    .transform(({ resources: { core } }) => ({
    limit: core.limit,
    remaining: core.remaining,
    resetAt: new Date(core.reset * 1000).toISOString(),
}));
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/i);
const shaAnswer = schemas/* object */.Ikc({ sha }).transform(object => object.sha);
const refAnswer = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha }) }).transform(ref => ref.object.sha);
const commitAnswer = schemas/* object */.Ikc({
    sha,
    message: schemas/* string */.YjP(),
    tree: schemas/* object */.Ikc({ sha }),
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha })),
    verification: schemas/* object */.Ikc({ verified: schemas/* boolean */.zMY() }).nullish(),
})
    .transform((commit) => ({
    sha: commit.sha,
    message: commit.message,
    tree: commit.tree.sha,
    parents: commit.parents.map(parent => parent.sha),
    verified: commit.verification?.verified ?? false,
}));
const treeAnswer = schemas/* object */.Ikc({
    sha,
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        mode: schemas/* enum */.k5n(['100644', '100755', '120000', '040000', '160000']).catch('100644'),
        type: schemas/* enum */.k5n(['blob', 'tree', 'commit']),
        sha,
    })),
    truncated: schemas/* boolean */.zMY().optional(),
})
    .transform((tree) => ({ sha: tree.sha, entries: tree.tree, truncated: tree.truncated ?? false }));
const blobAnswer = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* enum */.k5n(['base64', 'utf-8']) })
    .transform((blob) => Buffer.from(blob.content, blob.encoding === 'base64' ? 'base64' : 'utf8'));
/** Of a file; null for a folder (a list), a submodule or a link that leads nowhere. Large files come without content. */
const contentAnswer = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('file'), sha, content: answers_text, encoding: schemas/* string */.YjP().optional(), size: schemas/* number */.aig() })
        .transform(file => ({
        sha: file.sha,
        bytes: file.encoding === 'base64' && (file.size === 0 || file.content !== '')
            ? Buffer.from(file.content, 'base64')
            : null,
    })),
    schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* unknown */.L5J()), schemas/* object */.Ikc({ type: schemas/* string */.YjP() })]).transform(() => null),
]);
/** What is in a folder; null for anything else. */
const folderAnswer = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha })),
    schemas/* unknown */.L5J().transform(() => null),
]);
const changedFile = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']).catch('changed'),
    previous_filename: schemas/* string */.YjP().nullish(),
    patch: schemas/* string */.YjP().nullish(),
})
    .transform((file) => ({
    path: file.filename,
    status: file.status,
    previousPath: file.previous_filename ?? null,
    patch: file.patch ?? null,
}));
const changedFileAnswers = schemas/* array */.YOg(changedFile);
const comparisonAnswer = schemas/* object */.Ikc({
    merge_base_commit: schemas/* object */.Ikc({ sha }),
    status: schemas/* enum */.k5n(['ahead', 'behind', 'diverged', 'identical']),
    ahead_by: schemas/* number */.aig(),
    behind_by: schemas/* number */.aig(),
    files: schemas/* array */.YOg(changedFile).nullish(),
})
    .transform((comparison) => ({
    mergeBase: comparison.merge_base_commit.sha,
    status: comparison.status,
    aheadBy: comparison.ahead_by,
    behindBy: comparison.behind_by,
    files: comparison.files ?? [],
}));
const side = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha, repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() })
    .transform(end => ({ ref: end.ref, sha: end.sha, repository: end.repo?.full_name ?? null }));
const pullAnswer = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    title: schemas/* string */.YjP(),
    body: answers_text,
    state: schemas/* enum */.k5n(['open', 'closed']),
    merged_at: schemas/* string */.YjP().nullish(),
    draft: schemas/* boolean */.zMY().nullish(),
    user: actor,
    head: side,
    base: side,
    html_url: schemas/* string */.YjP(),
})
    .transform((pull) => ({
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    merged: pull.merged_at != null,
    draft: pull.draft ?? false,
    author: pull.user,
    head: pull.head,
    base: pull.base,
    url: pull.html_url,
}));
const pullAnswers = schemas/* array */.YOg(pullAnswer);

// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(96917);
// EXTERNAL MODULE: ./.build/github/errors.js
var errors = __webpack_require__(43781);
;// CONCATENATED MODULE: ./.build/github/calls.js
/** Small things that all subjects need for their calls. */


/** A text of a stranger, short and in one line, for a message. */
function quoted(text) {
    return `"${(0,model_text/* flat */.Ct)(text, 80)}"`;
}
/** Swallows the errors that mean that what was wanted is so already. */
async function unless(kinds, call) {
    try {
        await call;
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y && kinds.includes(error.kind)))
            throw error;
    }
}
/**
 * A path or ref for a `{+placeholder}`: its slashes stay, everything else is encoded.
 * @throws GitHubError for one that would lead elsewhere in the API
 */
function segments(path) {
    const parts = path.split('/');
    if (parts.some(part => /^\.{0,2}$/.test(part))) {
        throw new errors/* GitHubError */.y({
            kind: 'invalid',
            status: 0,
            action: `use ${quoted(path)}`,
            reason: 'it is no path or ref of a repository',
            remedy: 'Leave out empty parts, "." and "..".',
            mayHaveHappened: false,
        });
    }
    return parts.map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./.build/github/comments.js
/** Comments on issues and pull requests. */




function commentsOver(transport, issues) {
    const needs = 'issues';
    const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
    const listOne = (issue, { since } = {}) => transport.list({
        route: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: issue, ...sinceOf(since) },
        action: `read the comments of #${issue}`,
        needs,
        shape: commentAnswers,
    });
    return {
        list: listOne,
        async listAll({ since, pages } = {}) {
            try {
                return await transport.list({
                    route: '/repos/{owner}/{repo}/issues/comments',
                    parameters: { sort: 'updated', direction: 'asc', ...sinceOf(since) },
                    action: 'read the comments of all issues',
                    needs,
                    shape: commentAnswers,
                }, pages === undefined ? {} : { pages });
            }
            catch (error) {
                if (!(error instanceof errors/* GitHubError */.y) || error.kind !== 'not-found')
                    throw error;
            }
            // There are servers that speak this API and take `comments` for the number of an issue: one by one, then.
            const { items: all } = await issues.list({ state: 'all' });
            const lists = [];
            for (const { number, comments } of all)
                if (comments > 0)
                    lists.push(await listOne(number, sinceOf(since)));
            const items = lists
                .flatMap(list => list.items)
                .sort((a, b) => (0,model/* compareText */.n6)(a.updatedAt, b.updatedAt) || a.id - b.id);
            return { items, unchanged: lists.every(list => list.unchanged) };
        },
        get: id => transport.find({
            route: one,
            parameters: { comment_id: id },
            action: `read comment ${id}`,
            needs,
            shape: commentAnswer,
        }),
        create: (issue, body) => transport.write({
            method: 'POST',
            route: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { issue_number: issue, body },
            action: `comment on #${issue}`,
            needs,
            shape: commentAnswer,
            repeat: 'once',
            standIn: id => pretendedComment(id, issue, body),
        }),
        update: (id, body) => transport.write({
            method: 'PATCH',
            route: one,
            parameters: { comment_id: id, body },
            action: `update comment ${id}`,
            needs,
            shape: commentAnswer,
            repeat: 'safe',
            standIn: () => pretendedComment(id, 0, body),
        }),
        delete: id => unless(['not-found', 'gone'], transport.write({
            method: 'DELETE',
            route: one,
            parameters: { comment_id: id },
            action: `delete comment ${id}`,
            needs,
            shape: ignoredAnswer,
            repeat: 'safe',
            standIn: () => undefined,
        })),
    };
}
function sinceOf(since) {
    return since === undefined ? {} : { since };
}
function pretendedComment(id, issue, body) {
    const now = new Date().toISOString();
    return { id, issue, body, author: { login: 'dry-run', bot: true }, createdAt: now, updatedAt: now, url: '' };
}

;// CONCATENATED MODULE: ./.build/github/git-data.js
/** Objects and refs of the repository, written without a clone; and single files of it. */



/** What a dry run answers for an object's id. */
const NO_SHA = '0'.repeat(40);
function gitDataOver(transport) {
    const needs = 'contents';
    const ref = async (name) => {
        try {
            return await transport.find({
                route: '/repos/{owner}/{repo}/git/ref/{+ref}',
                parameters: { ref: segments(name) },
                action: `read the ref ${quoted(name)}`,
                needs,
                shape: refAnswer,
            });
        }
        catch (error) {
            // "Git Repository is empty."
            if (error instanceof errors/* GitHubError */.y && error.kind === 'conflict')
                return null;
            throw error;
        }
    };
    return {
        ref,
        createRef: (name, sha) => transport.write({
            method: 'POST',
            route: '/repos/{owner}/{repo}/git/refs',
            parameters: { ref: `refs/${name}`, sha },
            action: `create ${quoted(name)}`,
            needs,
            shape: ignoredAnswer,
            repeat: 'once',
            standIn: () => undefined,
        }),
        async updateRef(name, sha, { force = false } = {}) {
            const action = `move ${quoted(name)} to ${sha.slice(0, 12)}`;
            try {
                await transport.write({
                    method: 'PATCH',
                    route: '/repos/{owner}/{repo}/git/refs/{+ref}',
                    // `sha` is the commit here; the ref travels in the path only.
                    parameters: { ref: segments(name), sha, force },
                    action,
                    needs,
                    shape: ignoredAnswer,
                    repeat: 'safe',
                    standIn: () => undefined,
                });
            }
            catch (error) {
                if (!(error instanceof errors/* GitHubError */.y) || error.status !== 422 || error.kind === 'protected')
                    throw error;
                // 422 is a lost race, a missing ref, a commit that is not there: the ref itself tells them apart, GitHub's words may change.
                const now = await ref(name);
                if (now === sha)
                    return;
                if (now === null)
                    throw refMissing(action, error);
                if (error.kind !== 'not-fast-forward' && !force)
                    throw movedOn(action, error);
                throw error;
            }
        },
        deleteRef: name => unless(['not-found', 'invalid'], transport.write({
            method: 'DELETE',
            route: '/repos/{owner}/{repo}/git/refs/{+ref}',
            parameters: { ref: segments(name) },
            action: `delete ${quoted(name)}`,
            needs,
            shape: ignoredAnswer,
            repeat: 'safe',
            standIn: () => undefined,
        })),
        commit: sha => transport.read({
            route: '/repos/{owner}/{repo}/git/commits/{commit_sha}',
            parameters: { commit_sha: sha },
            action: `read commit ${sha.slice(0, 12)}`,
            needs,
            shape: commitAnswer,
        }),
        tree: (sha, { recursive = false } = {}) => transport.read({
            route: '/repos/{owner}/{repo}/git/trees/{tree_sha}',
            parameters: { tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) },
            action: `read tree ${sha.slice(0, 12)}`,
            needs,
            shape: treeAnswer,
        }),
        blob: sha => transport.read({
            route: '/repos/{owner}/{repo}/git/blobs/{file_sha}',
            parameters: { file_sha: sha },
            action: `read blob ${sha.slice(0, 12)}`,
            needs,
            shape: blobAnswer,
        }),
        createBlob: content => transport.write({
            method: 'POST',
            route: '/repos/{owner}/{repo}/git/blobs',
            parameters: { content: Buffer.from(content).toString('base64'), encoding: 'base64' },
            action: 'store a file',
            needs,
            shape: shaAnswer,
            repeat: 'safe',
            standIn: () => NO_SHA,
        }),
        createTree: (entries, base) => transport.write({
            method: 'POST',
            route: '/repos/{owner}/{repo}/git/trees',
            parameters: {
                tree: entries.map(entry => ({ ...entry, type: 'blob' })),
                ...(base === undefined ? {} : { base_tree: base }),
            },
            action: `store a tree with ${entries.length} ${entries.length === 1 ? 'change' : 'changes'}`,
            needs,
            shape: shaAnswer,
            repeat: 'safe',
            standIn: () => NO_SHA,
        }),
        createCommit: commit => transport.write({
            method: 'POST',
            route: '/repos/{owner}/{repo}/git/commits',
            parameters: { ...commit },
            action: `store the commit ${quoted(commit.message.split('\n', 1)[0] ?? '')}`,
            needs,
            shape: shaAnswer,
            // A second one is an object that nothing points at.
            repeat: 'safe',
            standIn: () => NO_SHA,
        }),
        compare: (base, head) => transport.read({
            route: '/repos/{owner}/{repo}/compare/{basehead}',
            // One commit a page: only the files are wanted, and they come with the first page.
            parameters: { basehead: `${base}...${head}`, per_page: 1 },
            action: `compare ${quoted(base)} with ${quoted(head)}`,
            needs,
            shape: comparisonAnswer,
        }),
    };
}
function refMissing(action, error) {
    const { status, reason } = error;
    return new errors/* GitHubError */.y({
        kind: 'not-found',
        status,
        action,
        reason,
        remedy: 'The branch is gone: create it anew.',
        mayHaveHappened: false,
    });
}
function movedOn(action, error) {
    const { status, reason, remedy } = error;
    return new errors/* GitHubError */.y({ kind: 'not-fast-forward', status, action, reason, remedy, mayHaveHappened: false });
}
function contentsOver(transport, git) {
    return {
        async file(path, ref) {
            const found = await transport.find({
                route: '/repos/{owner}/{repo}/contents/{+path}',
                parameters: { path: segments(path), ...(ref === undefined ? {} : { ref }) },
                action: `read ${quoted(path)}`,
                needs: 'contents',
                shape: contentAnswer,
            });
            if (found === null)
                return null;
            return { sha: found.sha, bytes: found.bytes ?? (await git.blob(found.sha)) };
        },
        async folder(path, ref) {
            const slash = path.lastIndexOf('/');
            const around = path.slice(0, Math.max(0, slash));
            const entries = await transport.find({
                route: '/repos/{owner}/{repo}/contents/{+path}',
                parameters: { path: around === '' ? '' : segments(around), ...(ref === undefined ? {} : { ref }) },
                action: `look for ${quoted(path)}`,
                needs: 'contents',
                shape: folderAnswer,
            });
            return entries?.find(({ name, type }) => type === 'dir' && name === path.slice(slash + 1))?.sha ?? null;
        },
    };
}

;// CONCATENATED MODULE: ./.build/github/issues.js
/** Issues, and what belongs to one: labels, assignees, events, sub-issues, dependencies. */



function issuesOver(transport) {
    const one = '/repos/{owner}/{repo}/issues/{issue_number}';
    const needs = 'issues';
    const update = (number, change) => transport.write({
        method: 'PATCH',
        route: one,
        parameters: { issue_number: number, ...parametersOf(change) },
        action: `${describe(change)} issue #${number}`,
        needs,
        shape: issueAnswer,
        repeat: 'safe',
        standIn: id => ({ ...pretendedIssue(id, { title: '', body: '' }), ...settled(change), number }),
    });
    return {
        async list({ state = 'open', labels = [], creator, since } = {}) {
            const { items, unchanged } = await transport.list({
                route: '/repos/{owner}/{repo}/issues',
                parameters: {
                    state,
                    sort: 'created',
                    direction: 'asc',
                    ...(labels.length === 0 ? {} : { labels: labels.join(',') }),
                    ...(creator === undefined ? {} : { creator }),
                    ...(since === undefined ? {} : { since }),
                },
                action: 'list the issues',
                needs,
                shape: issueOrPullAnswers,
            });
            // An issue that moves from page to page while they are read would come twice.
            const byNumber = new Map(items.flatMap(issue => (issue === null ? [] : [[issue.number, issue]])));
            return { items: [...byNumber.values()], unchanged };
        },
        async get(number) {
            const issue = await transport.find({
                route: one,
                parameters: { issue_number: number },
                action: `read issue #${number}`,
                needs,
                shape: issueAnswer,
            });
            // One that was moved to another repository answers with its new self.
            return issue?.number === number ? issue : null;
        },
        create: issue => transport.write({
            method: 'POST',
            route: '/repos/{owner}/{repo}/issues',
            parameters: { ...issue },
            action: `create the issue ${quoted(issue.title)}`,
            needs,
            shape: issueAnswer,
            repeat: 'once',
            standIn: id => pretendedIssue(id, issue),
        }),
        async update(number, change) {
            try {
                return await update(number, change);
            }
            catch (error) {
                // Enterprise Servers of before 2025 know two reasons.
                if (change.stateReason !== 'duplicate' || !(error instanceof errors/* GitHubError */.y) || error.status !== 422)
                    throw error;
                return update(number, { ...change, stateReason: 'not_planned' });
            }
        },
        addLabels: (number, labels) => transport.write({
            method: 'POST',
            route: `${one}/labels`,
            parameters: { issue_number: number, labels },
            action: `label issue #${number} ${labels.map(quoted).join(', ')}`,
            needs,
            shape: ignoredAnswer,
            repeat: 'safe',
            standIn: () => undefined,
        }),
        removeLabel: (number, label) => unless(['not-found'], transport.write({
            method: 'DELETE',
            route: `${one}/labels/{name}`,
            parameters: { issue_number: number, name: label },
            action: `remove the label ${quoted(label)} from issue #${number}`,
            needs,
            shape: ignoredAnswer,
            repeat: 'safe',
            standIn: () => undefined,
        })),
        async addAssignees(number, logins) {
            const issue = await transport.write({
                method: 'POST',
                route: `${one}/assignees`,
                parameters: { issue_number: number, assignees: logins },
                action: `assign issue #${number} to ${logins.join(', ')}`,
                needs,
                shape: issueAnswer,
                repeat: 'safe',
                standIn: id => pretendedIssue(id, { title: '', body: '', assignees: logins }),
            });
            return issue.assignees;
        },
        removeAssignees: (number, logins) => transport.write({
            method: 'DELETE',
            route: `${one}/assignees`,
            parameters: { issue_number: number, assignees: logins },
            action: `take ${logins.join(', ')} off issue #${number}`,
            needs,
            shape: ignoredAnswer,
            repeat: 'safe',
            standIn: () => undefined,
        }),
        events: number => transport.list({
            route: `${one}/events`,
            parameters: { issue_number: number },
            action: `read the events of issue #${number}`,
            needs,
            shape: issueEventAnswers,
        }),
        subIssues: number => transport
            .list({
            route: `${one}/sub_issues`,
            parameters: { issue_number: number },
            action: `list the sub-issues of issue #${number}`,
            needs,
            shape: issueAnswers,
        })
            .then(list => list.items),
        addSubIssue: (number, child) => unless(['already-exists'], transport.write({
            method: 'POST',
            route: `${one}/sub_issues`,
            parameters: { issue_number: number, sub_issue_id: child },
            action: `add a sub-issue to issue #${number}`,
            needs,
            shape: ignoredAnswer,
            repeat: 'safe',
            standIn: () => undefined,
        })),
        removeSubIssue: (number, child) => unless(['not-found'], transport.write({
            method: 'DELETE',
            route: `${one}/sub_issue`,
            parameters: { issue_number: number, sub_issue_id: child },
            action: `remove a sub-issue from issue #${number}`,
            needs,
            shape: ignoredAnswer,
            repeat: 'safe',
            standIn: () => undefined,
        })),
        blockedBy: number => transport
            .list({
            route: `${one}/dependencies/blocked_by`,
            parameters: { issue_number: number },
            action: `list what blocks issue #${number}`,
            needs,
            shape: issueAnswers,
        })
            .then(list => list.items),
        addBlockedBy: (number, blocker) => unless(['already-exists'], transport.write({
            method: 'POST',
            route: `${one}/dependencies/blocked_by`,
            parameters: { issue_number: number, issue_id: blocker },
            action: `mark issue #${number} as blocked by another`,
            needs,
            shape: ignoredAnswer,
            repeat: 'safe',
            standIn: () => undefined,
        })),
        removeBlockedBy: (number, blocker) => unless(['not-found'], transport.write({
            method: 'DELETE',
            route: `${one}/dependencies/blocked_by/{issue_id}`,
            parameters: { issue_number: number, issue_id: blocker },
            action: `unmark issue #${number} as blocked by another`,
            needs,
            shape: ignoredAnswer,
            repeat: 'safe',
            standIn: () => undefined,
        })),
    };
}
function parametersOf({ stateReason, ...change }) {
    return { ...change, ...(stateReason === undefined ? {} : { state_reason: stateReason }) };
}
function describe({ state }) {
    return state === undefined ? 'update' : state === 'open' ? 're-open' : 'close';
}
/** What a dry run shows of a change: only what was asked for. */
function settled({ title, body, state, stateReason, labels, assignees }) {
    return {
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { body }),
        ...(state === undefined ? {} : { state, stateReason: stateReason ?? null }),
        ...(labels === undefined ? {} : { labels }),
        ...(assignees === undefined ? {} : { assignees }),
    };
}
function pretendedIssue(id, { title, body, labels = [], assignees = [] }) {
    const now = new Date().toISOString();
    return {
        id,
        number: id,
        title,
        body,
        state: 'open',
        stateReason: null,
        labels,
        assignees,
        author: { login: 'dry-run', bot: true },
        closedBy: null,
        locked: false,
        comments: 0,
        createdAt: now,
        updatedAt: now,
        closedAt: null,
        url: '',
    };
}

;// CONCATENATED MODULE: ./.build/github/labels.js
/** The labels of the repository. */



function labelsOver(transport) {
    const list = async () => {
        const { items } = await transport.list({
            route: '/repos/{owner}/{repo}/labels',
            action: 'list the labels',
            needs: 'issues',
            shape: labelAnswers,
        });
        return items;
    };
    const exists = async (name) => {
        const label = await transport.find({
            route: '/repos/{owner}/{repo}/labels/{name}',
            parameters: { name },
            action: `read the label ${quoted(name)}`,
            needs: 'issues',
            shape: labelAnswer,
        });
        return label !== null;
    };
    /** False when another run was faster. */
    const create = async (label) => {
        try {
            await transport.write({
                method: 'POST',
                route: '/repos/{owner}/{repo}/labels',
                parameters: { ...label },
                action: `create the label ${quoted(label.name)}`,
                needs: 'issues',
                shape: ignoredAnswer,
                repeat: 'safe',
                standIn: () => undefined,
            });
            return true;
        }
        catch (error) {
            // Whether it is there now says more than the words of the refusal.
            if (error instanceof errors/* GitHubError */.y && error.status === 422 && (await exists(label.name)))
                return false;
            throw error;
        }
    };
    return {
        list,
        async ensure(labels) {
            // GitHub takes labels for the same that differ in case only.
            const there = new Set((await list()).map(label => label.name.toLowerCase()));
            const created = [];
            for (const label of labels) {
                if (!there.has(label.name.toLowerCase()) && (await create(label)))
                    created.push(label.name);
            }
            return created;
        },
    };
}

;// CONCATENATED MODULE: ./.build/github/people.js
/** The repository itself, whom the token speaks for, and what people may do here. Each is asked once in a run. */



function repositoriesOver(transport) {
    return {
        get: remembered(() => transport.read({
            route: '/repos/{owner}/{repo}',
            action: 'read about the repository',
            needs: 'metadata',
            shape: repositoryAnswer,
        })),
        viewer: remembered(async () => {
            try {
                return await transport.find({
                    route: '/user',
                    action: 'ask whom the token speaks for',
                    needs: 'metadata',
                    shape: viewerAnswer,
                });
            }
            catch (error) {
                if (error instanceof errors/* GitHubError */.y && error.kind === 'forbidden')
                    return null;
                throw error;
            }
        }),
    };
}
/** Letters, digits, hyphens; underscores in managed accounts; apps end in `[bot]`. Anything else would be another address of the API. */
const LOGIN = /^[\w-]+(\[bot\])?$/;
function collaboratorsOver(transport) {
    return {
        permission: remembered(async (login) => {
            if (!LOGIN.test(login))
                return 'none';
            const permission = await transport.find({
                route: '/repos/{owner}/{repo}/collaborators/{username}/permission',
                parameters: { username: login },
                action: `look up the permission of ${quoted(login)}`,
                needs: 'metadata',
                shape: permissionAnswer,
            });
            return permission ?? 'none';
        }, login => login.toLowerCase()),
    };
}
/** Asks once per key, also when asked again before the answer is there. A failure is forgotten. */
function remembered(ask, keyOf = () => '') {
    const answers = new Map();
    return (...parameters) => {
        const key = keyOf(...parameters);
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const answer = ask(...parameters);
        answers.set(key, answer);
        answer.catch(() => answers.delete(key));
        return answer;
    };
}

;// CONCATENATED MODULE: ./.build/github/pulls.js
/** Pull requests. */


/** GitHub lists no more than 3000 files. */
const FILE_PAGES = 30;
function pullsOver(transport, repository) {
    const needs = 'pull-requests';
    const one = '/repos/{owner}/{repo}/pulls/{pull_number}';
    return {
        async list({ state = 'open', head, base } = {}) {
            const { items } = await transport.list({
                route: '/repos/{owner}/{repo}/pulls',
                parameters: {
                    state,
                    sort: 'created',
                    direction: 'desc',
                    // GitHub ignores a head without an owner, and lists everything.
                    ...(head === undefined ? {} : { head: head.includes(':') ? head : `${repository.owner}:${head}` }),
                    ...(base === undefined ? {} : { base }),
                },
                action: 'list the pull requests',
                needs,
                shape: pullAnswers,
            });
            return items;
        },
        get: number => transport.find({
            route: one,
            parameters: { pull_number: number },
            action: `read pull request #${number}`,
            needs,
            shape: pullAnswer,
        }),
        create: pull => transport.write({
            method: 'POST',
            route: '/repos/{owner}/{repo}/pulls',
            parameters: { ...pull },
            action: `open the pull request ${quoted(pull.title)}`,
            needs,
            shape: pullAnswer,
            repeat: 'once',
            standIn: id => ({ ...pretendedPull(id), ...pull, ...sidesOf(pull, repository) }),
        }),
        update: (number, change) => transport.write({
            method: 'PATCH',
            route: one,
            parameters: { pull_number: number, ...change },
            action: `${change.state === 'closed' ? 'close' : 'update'} pull request #${number}`,
            needs,
            shape: pullAnswer,
            repeat: 'safe',
            standIn: id => {
                const { base, ...rest } = change;
                const pretended = pretendedPull(id);
                return { ...pretended, ...rest, number, base: { ...pretended.base, ref: base ?? '' } };
            },
        }),
        async files(number) {
            const { items } = await transport.list({
                route: `${one}/files`,
                parameters: { pull_number: number },
                action: `list the files of pull request #${number}`,
                needs,
                shape: changedFileAnswers,
            }, { pages: FILE_PAGES });
            return items;
        },
    };
}
function sidesOf({ head, base }, { owner, name }) {
    const repository = `${owner}/${name}`;
    return { head: { ref: head, sha: '', repository }, base: { ref: base, sha: '', repository } };
}
function pretendedPull(id) {
    const nowhere = { ref: '', sha: '', repository: null };
    return {
        number: id,
        title: '',
        body: '',
        state: 'open',
        merged: false,
        draft: false,
        author: { login: 'dry-run', bot: true },
        head: nowhere,
        base: nowhere,
        url: '',
    };
}

// EXTERNAL MODULE: ./.build/errors.js
var _build_errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/github/failures.js
/** What can go wrong between us and GitHub, told apart once and for all callers: an HTTP status, GitHub's words, or no answer at all. */

/** There was no usable answer. Thrown by the guarded fetch, and the client library keeps it as `cause`. */
class NoAnswer extends Error {
    name = 'NoAnswer';
    kind;
    /** Whether GitHub may have received the request. */
    sent;
    status;
    constructor(kind, message, sent, status = 0) {
        super(message);
        this.kind = kind;
        this.sent = sent;
        this.status = status;
    }
}
function errorOfNoAnswer({ action, write }, failure) {
    const kind = failure.kind === 'cancelled' ? 'network' : failure.kind;
    return new errors/* GitHubError */.y({
        kind,
        status: failure.status,
        action,
        reason: failure.message,
        remedy: REMEDIES_WITHOUT_ANSWER[kind],
        mayHaveHappened: write && failure.sent,
    });
}
const REMEDIES_WITHOUT_ANSWER = {
    timeout: 'The next run tries again; if it stays so, see https://www.githubstatus.com.',
    network: "The next run tries again; if it stays so, check the runner's network, its proxy, and GITHUB_API_URL.",
    malformed: 'The next run tries again; if it stays so, check that GITHUB_API_URL is the address of the REST API.',
};
function errorOfRefusal(attempt, refusal) {
    const kind = kindOf(refusal);
    const retryAfter = secondsToWait(refusal.headers);
    return new errors/* GitHubError */.y({
        kind,
        status: refusal.status,
        action: attempt.action,
        reason: refusal.reason,
        remedy: remedyFor(kind, attempt, refusal, retryAfter),
        mayHaveHappened: attempt.write && refusal.status >= 500,
        ...(retryAfter === undefined ? {} : { retryAfter }),
    });
}
function kindOf({ status, reason, codes, headers }) {
    switch (status) {
        case 401:
            return 'unauthorized';
        case 403:
        case 429: {
            const limit = limitOf({ status, reason, headers });
            if (limit !== null)
                return limit;
            if (/not permitted to create( or approve)? pull requests/i.test(reason))
                return 'pull-requests-forbidden';
            return isProtection(reason) ? 'protected' : 'forbidden';
        }
        case 404:
            return 'not-found';
        case 409:
            return isProtection(reason) ? 'protected' : 'conflict';
        case 410:
            return 'gone';
        case 422:
            if (codes.includes('already_exists') || /already exists|already been taken|duplicate/i.test(reason))
                return 'already-exists';
            if (/not a fast.forward/i.test(reason))
                return 'not-fast-forward';
            return isProtection(reason) ? 'protected' : 'invalid';
        default:
            return status >= 500 ? 'server' : 'invalid';
    }
}
function isProtection(reason) {
    return /protected branch|repository rule violations|protected by branch rules/i.test(reason);
}
/** Which of the two limits a refusal tells of. GitHub's words differ by year and by product; the headers are not always there. */
function limitOf({ status, reason, headers, }) {
    if (status !== 403 && status !== 429)
        return null;
    if (/secondary rate|abuse detection|submitted too quickly/i.test(reason))
        return 'secondary-limit';
    if (String(headers['x-ratelimit-remaining']) === '0' || /rate limit exceeded/i.test(reason))
        return 'rate-limit';
    return headers['retry-after'] !== undefined || status === 429 ? 'secondary-limit' : null;
}
/** Seconds until GitHub allows another request, from `Retry-After` or the limit's reset. */
function secondsToWait(headers) {
    const after = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && Number.isFinite(after))
        return Math.max(0, Math.ceil(after));
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return undefined;
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) && reset > 0 ? Math.max(0, Math.ceil(reset - Date.now() / 1000)) : undefined;
}
/** The limit's end is known by its reset alone: `Retry-After` takes precedence. */
function tellsReset(headers) {
    return headers['retry-after'] === undefined && secondsToWait(headers) !== undefined;
}
function remedyFor(kind, { write, needs }, { reason }, retryAfter) {
    switch (kind) {
        case 'unauthorized':
            return "Check the `token` input: it is missing, expired, or of another server. The workflow's own token ends with its job.";
        case 'forbidden':
            if (/archived/i.test(reason))
                return 'Unarchive the repository, or stop running TwinScribe on it.';
            return `Give the job \`permissions: ${needs}: ${write ? 'write' : 'read'}\`. Runs for pull requests from forks only ever get a token that can read.`;
        case 'pull-requests-forbidden':
            return 'Allow it under Settings → Actions → General → "Allow GitHub Actions to create and approve pull requests", or give `token` an app\'s or a person\'s token.';
        case 'protected':
            return 'Publish to a branch without that rule (`docs-branch`) or by pull request (`publish: pull-request`), or let the token bypass the rule.';
        case 'not-found':
            return `Check that it still exists, and that the token can see it (\`permissions: ${needs}: ${write ? 'write' : 'read'}\`).`;
        case 'gone':
            return 'It was deleted, or issues are turned off in the settings of the repository; with `issues: false` TwinScribe does without them.';
        case 'conflict':
        case 'not-fast-forward':
            return 'Something else changed it at the same time; the next run starts from the new state.';
        case 'already-exists':
            return 'Use the one that exists.';
        case 'invalid':
            return 'Nothing was changed. If the inputs are right, this is a mistake of TwinScribe: please report it with this message.';
        case 'rate-limit':
            return `The hour's requests of this token are used up${waiting(retryAfter)}; a later run goes on from here. A GitHub App's token has a limit of its own.`;
        case 'secondary-limit':
            return `GitHub asks for fewer requests at a time${waiting(retryAfter)}; a later run goes on from here. Lower \`max-new-issues\`, or run fewer workflows at once.`;
        case 'server':
        case 'timeout':
            return REMEDIES_WITHOUT_ANSWER.timeout;
        case 'network':
            return REMEDIES_WITHOUT_ANSWER.network;
        case 'malformed':
            return REMEDIES_WITHOUT_ANSWER.malformed;
    }
}
function waiting(seconds) {
    if (seconds === undefined)
        return '';
    return seconds < 120 ? ` for another ${seconds} seconds` : ` for another ${Math.ceil(seconds / 60)} minutes`;
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/wrap-request.js
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}

// pkg/dist-src/generated/triggers-notification-paths.js
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];

// pkg/dist-src/route-matcher.js
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}

// pkg/dist-src/index.js
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
  groups.global = new Bottleneck.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck = light,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck();
    const events = {};
    const emitter = new Bottleneck.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return wrapRequest(state, request, options);
  });
  return {};
}
throttling.VERSION = VERSION;
throttling.triggersNotification = triggersNotification;


// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
;// CONCATENATED MODULE: ./.build/github/guarded-fetch.js
/**
 * `fetch` for the client library, which by itself has no time limit and takes half an answer for a whole one. The runner's proxy settings are
 * honoured by the fetch that is wrapped.
 */


/** Uploads get one more second for each of these. */
const BYTES_PER_SECOND = 100_000;
function guardedFetch({ apiUrl, signal, timeout, onRequest }) {
    // The runner's client chose its proxy for the address in the environment; another address is not behind it.
    const inner = apiUrl === utils/* defaults */.NT.baseUrl?.replace(/\/+$/, '') ? utils/* defaults */.NT.request?.fetch : globalThis.fetch;
    return async (url, init) => {
        if (signal.aborted)
            throw new NoAnswer('cancelled', 'the run was cancelled', false);
        const allowed = timeout + Math.ceil(sizeOf(init.body) / BYTES_PER_SECOND) * 1000;
        const clock = AbortSignal.timeout(allowed);
        onRequest(init.method ?? 'GET');
        let status = 0;
        try {
            const response = await inner(url, { ...init, signal: AbortSignal.any([clock, signal]) });
            status = response.status;
            const body = await response.arrayBuffer();
            return new Response(bodyless(status) ? null : body, { status, headers: wholeJson(response, body) });
        }
        catch (error) {
            if (error instanceof NoAnswer)
                throw error;
            if (signal.aborted)
                throw new NoAnswer('cancelled', 'the run was cancelled', true);
            if (clock.aborted)
                throw new NoAnswer('timeout', `no answer within ${Math.ceil(allowed / 1000)} seconds`, true, status);
            throw new NoAnswer('network', reasonOf(error), !neverSent(error), status);
        }
    };
}
function sizeOf(body) {
    return typeof body === 'string' ? body.length : 0;
}
function bodyless(status) {
    return status === 204 || status === 205 || status === 304;
}
/** The headers, once the body is known to be whole. An error's body is not worth a second error. @throws NoAnswer */
function wholeJson(response, body) {
    const { status, headers } = response;
    if (status < 300 && !bodyless(status) && /^application\/([\w.]+\+)?json/i.test(headers.get('content-type') ?? '')) {
        try {
            JSON.parse(new TextDecoder().decode(body));
        }
        catch {
            throw new NoAnswer('malformed', 'the answer is cut off', true, status);
        }
    }
    return [...headers];
}
/** The system's reason, without addresses of proxies, which may hold a password. */
function reasonOf(error) {
    const codes = causesOf(error).flatMap(cause => 'code' in cause && typeof cause.code === 'string' ? [cause.code] : []);
    const code = codes.at(-1);
    return code === undefined ? 'the connection broke' : `the connection failed (${code})`;
}
function causesOf(error) {
    const causes = [];
    for (let cause = error; cause instanceof Error && causes.length < 5; cause = cause.cause)
        causes.push(cause);
    return causes;
}
/** There was no connection over which GitHub could have heard of it. */
function neverSent(error) {
    const codes = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];
    return causesOf(error).some(cause => 'code' in cause && codes.includes(String(cause.code)));
}

;// CONCATENATED MODULE: ./.build/github/refusal.js
/** Reads what GitHub said from an error of the client library, whatever its shape. */

/** Null when GitHub said nothing. */
function refusalOf(error) {
    const response = field(error, 'response');
    const status = field(response, 'status');
    if (typeof status !== 'number')
        return null;
    const data = field(response, 'data');
    const message = field(data, 'message');
    const errors = field(data, 'errors');
    const details = Array.isArray(errors) ? errors : [];
    const texts = [message, ...details.map(detail => (typeof detail === 'string' ? detail : field(detail, 'message')))];
    const spoken = texts.filter(text => typeof text === 'string' && text !== '').join('; ');
    const codes = details.map(detail => field(detail, 'code')).filter(code => typeof code === 'string');
    return {
        status,
        reason: (0,model_text/* flat */.Ct)(spoken === '' ? codes.join(', ') || `status ${status}, without a word` : spoken, 300),
        codes,
        headers: headersOf(field(response, 'headers')),
    };
}
function field(value, name) {
    return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}
function headersOf(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).map(([name, text]) => [name.toLowerCase(), String(text)]));
}

;// CONCATENATED MODULE: ./.build/github/octokit.js
/** The client library as we want it: what is repeated, what is waited for, and every request counted. */







/** Everything of 4xx but 408, which says that GitHub was too slow in reading the request. A limit is the throttling plugin's business. */
const NEVER_REPEATED = Array.from({ length: 100 }, (_, index) => 400 + index).filter(status => status !== 408);
function openOctokit(options, usage) {
    const { pacing, logger, signal } = options;
    const spaced = (minTime) => new light.Group({ maxConcurrent: 1, minTime });
    const quiet = (message) => logger.debug(`GitHub client: ${message}`);
    const log = { debug: () => { }, info: () => { }, warn: quiet, error: quiet };
    let repetitions = 0;
    const maySpend = () => !signal.aborted && repetitions++ < pacing.retryBudget;
    /** Waits for a limit when it is short; otherwise the error says what to do. */
    const worthWaiting = (seconds, _request, _octokit, attempt) => {
        if (attempt >= 2 || seconds > pacing.longestWait || usage.waited + seconds > pacing.waitBudget || !maySpend()) {
            return false;
        }
        usage.waited += seconds;
        usage.repeated++;
        logger.info(`GitHub's rate limit is reached: waiting ${seconds} seconds.`);
        return true;
    };
    /** Innermost of all hooks: sees every failed attempt first, and decides whether the plugins may repeat it. */
    const policy = (octokit) => {
        octokit.hook.error('request', (error, request) => {
            const refusal = refusalOf(error);
            // Only by these words the throttling plugin looks at `Retry-After`, and waits a minute where GitHub does not say how long.
            if (refusal !== null && limitOf(refusal) !== null && !tellsReset(refusal.headers)) {
                error.message += ' (secondary rate limit)';
            }
            const transient = refusal === null || !(refusal.status === 304 || NEVER_REPEATED.includes(refusal.status));
            if (transient && request.request.retries !== 0 && (request.request.retryCount ?? 0) < pacing.retries) {
                if (maySpend())
                    usage.repeated++;
                else
                    request.request.retries = 0;
            }
            throw error;
        });
    };
    return (0,github/* getOctokit */.Q)(options.token, {
        baseUrl: options.apiUrl,
        userAgent: options.userAgent,
        log,
        request: {
            log,
            fetch: guardedFetch({
                apiUrl: options.apiUrl,
                signal,
                timeout: pacing.timeout,
                onRequest: method => count(usage, method),
            }),
        },
        retry: { retries: pacing.retries, retryAfterBaseValue: pacing.retryDelay, doNotRetry: NEVER_REPEATED },
        throttle: {
            write: spaced(pacing.writeSpacing),
            notifications: spaced(pacing.notifySpacing),
            retryAfterBaseValue: pacing.second,
            fallbackSecondaryRateRetryAfter: pacing.secondaryWait,
            onRateLimit: worthWaiting,
            onSecondaryRateLimit: worthWaiting,
        },
    }, policy, dist_bundle/* retry */.L, throttling);
}
function count(usage, method) {
    usage.requests++;
    if (method === 'GET' || method === 'HEAD')
        usage.reads++;
    else
        usage.writes++;
}

;// CONCATENATED MODULE: ./.build/github/reached-limits.js
/**
 * Limits that were too long to wait for. Until they are over nothing more is sent: GitHub blocks clients that go on asking, and each
 * request would only fail with the same message.
 */

class ReachedLimits {
    #pacing;
    #refusal = null;
    #writesOnly = false;
    #until = 0;
    constructor(pacing) {
        this.#pacing = pacing;
    }
    note({ write }, refusal) {
        const limit = limitOf(refusal);
        if (limit === null)
            return;
        const seconds = secondsToWait(refusal.headers) ?? this.#pacing.secondaryWait;
        this.#refusal = refusal;
        // Creating too much at once says nothing about reading; the hour's requests are gone for both.
        this.#writesOnly = write && limit === 'secondary-limit';
        this.#until = Date.now() + seconds * this.#pacing.second;
    }
    standingInTheWayOf({ write }) {
        if (this.#refusal === null || Date.now() >= this.#until || (this.#writesOnly && !write))
            return null;
        return this.#refusal;
    }
}

;// CONCATENATED MODULE: ./.build/github/revalidation.js
/** A run polls a handful of lists; more answers than this are not worth their memory. */
const MAX_REMEMBERED = 300;
class Revalidation {
    #answers = new Map();
    get(key) {
        return this.#answers.get(key);
    }
    keep(key, answer) {
        const etag = answer.headers.etag;
        this.#answers.delete(key);
        // Git's objects never change: nobody asks for them twice.
        if (answer.status !== 200 || etag === undefined || key.includes('/git/'))
            return;
        if (this.#answers.size < MAX_REMEMBERED)
            this.#answers.set(key, { ...answer, etag: String(etag) });
    }
}
/**
 * The parameters of the next page, as the `Link` header gives them (a page's number, or a cursor), or null after the last. Only they are
 * taken from the address, so that no server can send the token elsewhere.
 */
function nextPageOf(headers) {
    const links = String(headers.link ?? '').split(',');
    const next = links.find(link => /;\s*rel="?next"?/.test(link));
    const address = next === undefined ? undefined : /<([^>]*)>/.exec(next)?.[1];
    if (address === undefined || !URL.canParse(address, 'https://api.github.com'))
        return null;
    const query = new URL(address, 'https://api.github.com').searchParams;
    const given = ['page', 'after', 'cursor'].flatMap(name => {
        const value = query.get(name);
        return value === null ? [] : [[name, value]];
    });
    return given.length === 0 ? null : Object.fromEntries(given);
}

;// CONCATENATED MODULE: ./.build/github/transport.js







/** 20 000 things: no list of ours is longer, and a server whose pages never end is not followed for ever. */
const MAX_PAGES = 200;
const API_VERSION = { 'x-github-api-version': '2022-11-28' };
function openTransport(options) {
    const { logger, pacing, signal, repository, dryRun } = options;
    const usage = { requests: 0, reads: 0, writes: 0, notModified: 0, repeated: 0, waited: 0 };
    const planned = [];
    const revalidation = new Revalidation();
    const limits = new ReachedLimits(pacing);
    const octokit = openOctokit(options, usage);
    /** Sends one request and its repetitions. @throws GitHubError, CancelledError */
    async function send(method, call, extra = {}) {
        if (signal.aborted)
            throw cancelled();
        const attempt = { action: call.action, write: method !== 'GET', needs: call.needs };
        const reached = limits.standingInTheWayOf(attempt);
        if (reached !== null)
            throw errorOfRefusal(attempt, reached);
        try {
            const response = await orCancelled(signal, octokit.request(`${method} ${call.route}`, {
                owner: repository.owner,
                repo: repository.name,
                ...call.parameters,
                headers: { ...API_VERSION, ...(extra.etag === undefined ? {} : { 'if-none-match': extra.etag }) },
                request: extra.once ? { retries: 0 } : {},
            }));
            return { status: response.status, headers: response.headers, data: response.data };
        }
        catch (error) {
            const refusal = refusalOf(error);
            if (refusal?.status === 304)
                return { status: 304, headers: refusal.headers, data: null };
            if (refusal !== null)
                limits.note(attempt, refusal);
            throw problemOf(error, refusal, attempt, options.token);
        }
    }
    /** Reads through the memory of earlier answers, so that what has not changed costs no rate limit. */
    async function get(call) {
        const key = `${call.route} ${JSON.stringify(call.parameters ?? {})}`;
        const known = revalidation.get(key);
        const answer = await send('GET', call, known === undefined ? {} : { etag: known.etag });
        const unchanged = answer.status === 304 && known !== undefined;
        if (unchanged)
            usage.notModified++;
        const { data, headers } = unchanged ? known : answer;
        const value = checked(call, data, false);
        // Only what is whole is worth being confirmed later.
        if (!unchanged)
            revalidation.keep(key, answer);
        return { value, next: nextPageOf(headers), unchanged };
    }
    async function read(call) {
        return (await get(call)).value;
    }
    async function find(call) {
        try {
            return await read(call);
        }
        catch (error) {
            if (error instanceof errors/* GitHubError */.y && (error.kind === 'not-found' || error.kind === 'gone'))
                return null;
            throw error;
        }
    }
    async function list(call, { pages = MAX_PAGES } = {}) {
        const items = [];
        let unchanged = true;
        let parameters = { ...call.parameters, per_page: 100 };
        for (let page = 0; parameters !== null && page < pages; page++) {
            const { value, next, unchanged: same } = await get({ ...call, parameters });
            items.push(...value);
            unchanged &&= same;
            parameters = next === null ? null : { ...parameters, ...next };
        }
        if (parameters !== null && pages === MAX_PAGES) {
            throw malformed(call, `the list does not end after ${MAX_PAGES} pages`, false);
        }
        return { items, unchanged };
    }
    async function write(call) {
        if (dryRun) {
            planned.push({ method: call.method, path: pathOf(call, repository), what: call.action });
            logger.info(`Dry run: would ${call.action}.`);
            return call.standIn(-planned.length);
        }
        const answer = await send(call.method, call, { once: call.repeat === 'once' });
        return checked(call, answer.data, true);
    }
    return { read, find, list, write, usage, planned };
}
function cancelled() {
    return new _build_errors/* CancelledError */.cc('Cancelled while talking to GitHub.');
}
/** The promise, or a rejection as soon as the run is asked to stop: a wait for a limit must not outlive the run. */
function orCancelled(signal, promise) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(cancelled());
        signal.addEventListener('abort', stop, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
function problemOf(error, refusal, attempt, token) {
    if (error instanceof _build_errors/* CancelledError */.cc)
        return error;
    if (refusal !== null) {
        const reason = token === '' ? refusal.reason : refusal.reason.replaceAll(token, '***');
        return errorOfRefusal(attempt, { ...refusal, reason });
    }
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof NoAnswer)
        return cause.kind === 'cancelled' ? cancelled() : errorOfNoAnswer(attempt, cause);
    return error instanceof Error ? error : new Error(String(error));
}
function checked(call, data, write) {
    const result = call.shape.safeParse(data);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? 'the answer' : issue.path.map(String).join('.');
    throw malformed(call, `${where} is not what GitHub documents (${issue?.message ?? 'unknown shape'})`, write);
}
function malformed(call, reason, write) {
    return errorOfNoAnswer({ action: call.action, write, needs: 'metadata' }, new NoAnswer('malformed', reason, write));
}
function pathOf(call, { owner, name }) {
    const values = { owner, repo: name, ...call.parameters };
    return call.route.replace(/\{\+?(\w+)\}/g, (whole, key) => (key in values ? String(values[key]) : whole));
}

;// CONCATENATED MODULE: ./.build/github/subjects.js
/** All subjects over one transport. Loaded only when GitHub is really asked something. */








function openGitHub(options) {
    const transport = openTransport(options);
    const { repository, serverUrl, dryRun } = options;
    const git = gitDataOver(transport);
    const issues = issuesOver(transport);
    return {
        repository,
        serverUrl,
        dryRun,
        get planned() {
            return transport.planned;
        },
        get usage() {
            return { ...transport.usage };
        },
        repositories: repositoriesOver(transport),
        issues,
        comments: commentsOver(transport, issues),
        labels: labelsOver(transport),
        collaborators: collaboratorsOver(transport),
        git,
        contents: contentsOver(transport, git),
        pulls: pullsOver(transport, repository),
        rateLimit: () => transport.read({
            route: '/rate_limit',
            action: 'read the rate limit',
            needs: 'metadata',
            shape: rateLimitAnswer,
        }),
    };
}


/***/ })

};
