export const id = 6620;
export const ids = [6620,5256,2875,9199,6384];
export const modules = {

/***/ 1574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.build/commands/config-file.js
var config_file = __webpack_require__(67474);
// EXTERNAL MODULE: ./.build/commands/document-repaired.js + 2 modules
var document_repaired = __webpack_require__(13798);
// EXTERNAL MODULE: ./.build/commands/fail-on.js
var fail_on = __webpack_require__(45163);
// EXTERNAL MODULE: ./.build/commands/sarif.js + 1 modules
var commands_sarif = __webpack_require__(89685);
// EXTERNAL MODULE: ./.build/config.js
var config = __webpack_require__(64638);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/posix-path.js
var posix_path = __webpack_require__(13741);
// EXTERNAL MODULE: ./.build/publish/annotations.js
var publish_annotations = __webpack_require__(86776);
;// CONCATENATED MODULE: ./.build/publish/artifact.js
/** Uploads the docs folder as an artifact of the workflow run, through GitHub's own client. */


/**
 * The client is loaded here and not before: a run that uploads nothing does not wait for it.
 * @throws ConfigurationError where there is no runner to upload to, or the name cannot be used
 * @throws Error where the service does not take it
 */
async function uploadArtifact(options) {
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter(name => !options.environment[name]);
    if (missing.length > 0) {
        throw new errors/* ConfigurationError */.j1(`'publish: artifact' works in a GitHub Actions job only (${missing.join(' and ')} not set). Use 'publish: none' elsewhere.`);
    }
    if (options.files.length === 0)
        throw new errors/* ConfigurationError */.j1('There is no documentation to upload.');
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1030), __webpack_require__.e(6913), __webpack_require__.e(6518)]).then(__webpack_require__.bind(__webpack_require__, 56518));
    const paths = options.files.map(path => (0,external_node_path_.join)(options.docsDir, path));
    try {
        const { id, size } = await new DefaultArtifactClient().uploadArtifact(options.name, paths, options.docsDir);
        if (id === undefined)
            throw new Error('the artifact service gave it no id');
        return { id, size: size ?? 0 };
    }
    catch (error) {
        throw explained(error, options.name);
    }
}
function explained(error, name) {
    const message = (0,errors/* messageOf */.bD)(error);
    if (/conflict|\b409\b|already exists/i.test(message)) {
        return new errors/* ConfigurationError */.j1(`This workflow run has an artifact named '${name}' already. Give each job a name of its own with artifact-name.`);
    }
    if (/artifact name is not valid|invalid characters/i.test(message)) {
        return new errors/* ConfigurationError */.j1(`'${name}' cannot be the name of an artifact: ${message.replace(/\s+/g, ' ')}`);
    }
    if (/not currently supported on GHES/i.test(message)) {
        return new errors/* ConfigurationError */.j1("This GitHub Enterprise Server has no artifact service of version 4. Use 'publish: none' and upload the docs folder with another action.");
    }
    if (/quota|storage limit/i.test(message)) {
        return new errors/* ConfigurationError */.j1(`The account's artifact storage is full: ${message}`);
    }
    return new Error(`Uploading the artifact '${name}' failed: ${message}`, { cause: error });
}

// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
// EXTERNAL MODULE: ./.build/publish/markdown/escape.js
var markdown_escape = __webpack_require__(73907);
// EXTERNAL MODULE: ./.build/publish/markdown/markdown-safety.js + 4 modules
var markdown_safety = __webpack_require__(45193);
// EXTERNAL MODULE: ./.build/publish/pages/drift-page.js
var drift_page = __webpack_require__(30996);
// EXTERNAL MODULE: ./.build/publish/pages/phrases.js
var phrases = __webpack_require__(58723);
// EXTERNAL MODULE: ./.build/publish/site.js
var site = __webpack_require__(24999);
;// CONCATENATED MODULE: ./.build/publish/finding-list.js
/** Findings as list items of Markdown, for the places that GitHub shows: the job summary and the comment on a pull request. */







/** Nobody reads a longer sentence, and one may not crowd out the rest. Characters. */
const MAX_MESSAGE = 1_000;
/** The most important ones, at most `most`. @param template link template for lines, as in `PublishOptions` */
function findingItems(findings, template, most) {
    return findings
        .toSorted(publish_annotations/* byImportance */.G5)
        .slice(0, most)
        .map(finding => findingItem(finding, template));
}
function findingItem(finding, template) {
    const fix = finding.fix === undefined ? '' : ` Fix: ${(0,drift_page/* fixText */.X)(finding.fix)}`;
    const severity = `${finding.severity}${finding.blocking ? ', blocking' : ''}`;
    const places = `comment ${placeLink(finding.says, template)}, code ${placeLink(finding.does, template)}`;
    const message = (0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)((0,model/* cut */.Jj)(finding.message, MAX_MESSAGE)));
    return `- **${(0,phrases/* capitalized */.l2)(severity)}** ${message}${fix}<br/>${(0,phrases/* capitalized */.l2)(places)} (${(0,markdown_escape/* inlineCode */.ti)(finding.code)})`;
}
function placeLink(position, template) {
    const label = (0,markdown_escape/* inlineCode */.ti)(`${position.file}:${position.line}`);
    return template === null ? label : (0,markdown_escape/* link */.nf)(label, (0,site/* sourceAddress */.uU)(template, position.file, position.line, position.line));
}

;// CONCATENATED MODULE: ./.build/publish/change-text.js





/** Whether anybody wants to be told: a change that leaves all comments true and touches no open question is nobody's news. */
function isNews({ change, tickets }) {
    return change.introduced.length + change.resolved.length + tickets.length > 0;
}
/** One line, without its mark as a heading. */
function changeHeadline({ change: { introduced, resolved }, tickets, }) {
    const fixed = resolved.length === 0 ? '' : `resolves ${(0,model/* count */.U9)(resolved.length, 'contradiction')}`;
    if (introduced.length > 0) {
        const made = `makes ${introduced.length === 1 ? '1 comment contradict' : `${(0,model/* number */.ai)(introduced.length)} comments contradict`} the code`;
        return `This change ${(0,phrases/* listed */.KE)([made, ...(fixed === '' ? [] : [fixed])])}`;
    }
    if (fixed !== '')
        return `This change ${fixed} between comments and code`;
    if (tickets.length > 0)
        return `This change touches ${(0,model/* count */.U9)(tickets.length, 'open question')}`;
    return 'This change leaves all comments true';
}
/** The sections, most important first; whoever has less room leaves out the last ones. */
function changeSections(text, limits) {
    const { change, tickets, headUrl, baseUrl } = text;
    const sections = [
        change.introduced.length === 0 ? '' : findingList(change.introduced, headUrl, limits),
        change.note === null ? '' : `> ${(0,markdown_safety/* safeInline */.H1)(change.note)}`,
        ticketSection(tickets),
        change.resolved.length === 0
            ? ''
            : folded(`${(0,model/* count */.U9)(change.resolved.length, 'contradiction')} resolved`, findingList(change.resolved, baseUrl, limits)),
        documentationSection(text, limits),
    ];
    return sections.filter(section => section !== '');
}
function ticketSection(tickets) {
    if (tickets.length === 0)
        return '';
    const items = tickets
        .toSorted((a, b) => a.number - b.number)
        .map(({ number: id, title, url }) => `- ${(0,markdown_escape/* link */.nf)(`#${id}`, url)} ${(0,markdown_safety/* safeInline */.H1)(title)}`);
    return `**Open questions about what this change touches**\n\n${cutList(items, MAX_TICKETS)}`;
}
const MAX_TICKETS = 20;
/** Public API first and by name; of what is internal only how much. */
function documentationSection({ change, headUrl, baseUrl }, limits) {
    const { added, removed, changed, undocumented } = change.documentation;
    const lines = [];
    const missing = new Set(undocumented.map(({ id }) => id));
    for (const component of topmost(added)) {
        const note = missing.has(component.id) ? ' (no comment)' : '';
        lines.push(`- Added ${named(component, headUrl)}${note}`);
    }
    for (const component of topmost(removed))
        lines.push(`- Removed ${named(component, baseUrl)}`);
    // Of what changed only inside there is nothing to read.
    const different = changed.filter(({ aspects }) => aspects.some(({ aspect }) => aspect !== 'body'));
    for (const component of different) {
        const aspects = component.aspects.map(aspectText).filter(text => text !== '');
        if (component.isPublic)
            lines.push(`- ${named(component, headUrl)} ${(0,phrases/* listed */.KE)(aspects)}`);
    }
    const addedIds = new Set(added.map(({ id }) => id));
    for (const component of undocumented.filter(({ id }) => !addedIds.has(id)))
        lines.push(`- ${named(component, headUrl)} has no comment any more, or is public now without one`);
    const internal = [...added, ...removed, ...changed].filter(({ isPublic }) => !isPublic).length;
    if (internal > 0)
        lines.push(`- ${(0,model/* count */.U9)(internal, 'internal component')} added, changed or removed`);
    if (lines.length === 0)
        return '';
    const visible = [
        countOf(added, 'added'),
        countOf(removed, 'removed'),
        countOf(different, 'changed'),
        undocumented.length === 0 ? '' : `${(0,model/* number */.ai)(undocumented.length)} without a comment`,
    ].filter(part => part !== '');
    const title = visible.length === 0 ? 'Documentation: internal changes only' : `Public documentation: ${visible.join(', ')}`;
    return folded(title, cutList(lines, limits.components));
}
function countOf(components, word) {
    const many = components.filter(({ isPublic }) => isPublic).length;
    return many === 0 ? '' : `${(0,model/* number */.ai)(many)} ${word}`;
}
/** Public ones, without the members of those that are listed themselves. */
function topmost(components) {
    const visible = components.filter(({ isPublic }) => isPublic);
    const names = new Set(visible.map(({ file, name }) => `${file}#${name}`));
    return visible.filter(({ file, name }) => {
        const dot = name.lastIndexOf('.');
        return dot < 0 || !names.has(`${file}#${name.slice(0, dot)}`);
    });
}
function named({ name, place }, template) {
    return `${(0,markdown_escape/* inlineCode */.ti)(name)} in ${placeLink(place, template)}`;
}
function aspectText(change) {
    switch (change.aspect) {
        case 'signature':
            return `is now ${(0,markdown_escape/* inlineCode */.ti)((0,model/* cut */.Jj)(change.to, 200))}`;
        case 'visibility':
            return change.isPublic ? 'is public now' : 'is no longer public';
        case 'throws':
            return gainsAndLosses(change.gained, change.lost, 'may throw', 'no longer throws', markdown_escape/* inlineCode */.ti);
        case 'effects':
            return gainsAndLosses(change.gained, change.lost, 'now', 'no longer', text => EFFECT_WORDS[text] ?? text);
        case 'comment':
            return change.how === 'changed'
                ? 'has another comment'
                : change.how === 'added'
                    ? 'has a comment now'
                    : 'lost its comment';
        case 'body':
            return '';
    }
}
const EFFECT_WORDS = {
    'writes-this': 'changes its object',
    'writes-parameter': 'changes an argument',
    'writes-module-state': 'changes module state',
    'file-system': 'uses the file system',
    network: 'uses the network',
    process: 'uses the process',
    environment: 'depends on the environment',
    time: 'depends on the clock',
    randomness: 'uses randomness',
    console: 'writes to the console',
};
function gainsAndLosses(gained, lost, gain, loss, show) {
    const parts = [];
    if (gained.length > 0)
        parts.push(`${gain} ${(0,phrases/* listed */.KE)(gained.map(show))}`);
    if (lost.length > 0)
        parts.push(`${loss} ${(0,phrases/* listed */.KE)(lost.map(show), 'or')}`);
    return parts.join(', ');
}
function findingList(findings, template, limits) {
    const items = findingItems(findings, template, limits.findings);
    if (findings.length > items.length)
        items.push(`- ${(0,model/* number */.ai)(findings.length - items.length)} more`);
    return items.join('\n');
}
function cutList(items, most) {
    const shown = items.slice(0, most);
    if (items.length > most)
        shown.push(`- ${(0,model/* number */.ai)(items.length - most)} more`);
    return shown.join('\n');
}
/** `title`: without Markdown of others */
function folded(title, body) {
    return `<details><summary>${(0,phrases/* capitalized */.l2)(title)}</summary>\n\n${body}\n\n</details>`;
}
/** Ids of all components that the change adds, removes or changes, as both sides call them. */
function touchedComponents({ documentation }) {
    const { added, removed, changed } = documentation;
    const ids = [...added, ...removed, ...changed].map(({ id }) => id);
    return new Set([...ids, ...changed.map(({ before }) => before)].sort(model/* compareText */.n6));
}

;// CONCATENATED MODULE: ./.build/publish/change-summary.js
/** What a job summary of a pull request tells first: the change. */

const LIMITS = { findings: 50, components: 100 };
/** Far below what GitHub takes, so that there is room for the rest. Characters. */
const MAX_LENGTH = 200_000;
function renderChangeSummary(text) {
    const blocks = [`## ${changeHeadline(text)}`, ...changeSections(text, LIMITS)];
    let out = '';
    for (const block of blocks) {
        if (out.length + block.length > MAX_LENGTH)
            return `${out}The rest is too long for a summary.\n\n`;
        out += `${block}\n\n`;
    }
    return out;
}

// EXTERNAL MODULE: ./.build/publish/github/messages.js
var messages = __webpack_require__(40318);
// EXTERNAL MODULE: ./.build/publish/report.js
var publish_report = __webpack_require__(51910);
// EXTERNAL MODULE: ./.build/publish/pages/tables.js
var tables = __webpack_require__(25252);
// EXTERNAL MODULE: ./.build/publish/spending.js
var spending = __webpack_require__(17368);
// EXTERNAL MODULE: ./.build/publish/terminal.js
var terminal = __webpack_require__(87860);
;// CONCATENATED MODULE: ./.build/publish/summary.js










/** What a person reads at a sitting; the rest stands on the pages. */
const MAX_FINDINGS = 50;
const MAX_QUESTIONS = 25;
const MAX_WARNINGS = 25;
const MAX_FILES = 30;
/** GitHub drops a longer summary as a whole. Bytes; the limit is 1 MiB for all steps' together. */
const MAX_BYTES = 900_000;
/** Of a run for a change whose own summary comes first: how the rest is, without what was there before. */
function renderSurroundings(pkg, run) {
    const blocks = [
        '### The repository with this change',
        outcome(pkg),
        numbers(pkg, run),
        (0,spending/* spendingSection */.Yt)(run.spending),
        failed(pkg),
        warnings(pkg),
    ];
    return withinLimit(blocks.filter(block => block !== ''));
}
function renderJobSummary(pkg, run) {
    const template = run.sourceUrl ?? (0,site/* sourceTemplate */.ud)(pkg.project.repositoryUrl);
    const blocks = [
        `## ${headline(pkg)}`,
        outcome(pkg),
        numbers(pkg, run),
        findings(pkg.findings, template),
        questions(pkg, template, run.review),
        answers(run.review),
        (0,spending/* spendingSection */.Yt)(run.spending),
        changes(run),
        failed(pkg),
        warnings(pkg),
    ].filter(block => block !== '');
    return withinLimit(blocks);
}
/** The one line that is read by everybody. */
function headline(pkg) {
    const name = (0,markdown_safety/* safeInline */.H1)(pkg.project.name);
    const many = pkg.findings.length;
    if (pkg.components.length === 0)
        return `${name}: nothing to document`;
    if (many > 0)
        return `${name}: ${(0,phrases/* commentsContradict */.W9)(many)}`;
    return `${name}: no comment contradicts the code`;
}
function outcome(pkg) {
    return `${(0,phrases/* outcomeOf */.sG)(pkg)}.`;
}
function numbers(pkg, run) {
    const report = (0,publish_report/* reportOf */.E)(pkg, run);
    const cells = [
        ['Components', (0,model/* number */.ai)(report.components.total)],
        ['Documented now', (0,model/* number */.ai)(report.components.processed)],
        ['Unchanged', report.components.reused === 0 ? '' : (0,model/* number */.ai)(report.components.reused)],
        ['Failed', report.components.failed === 0 ? '' : (0,model/* number */.ai)(report.components.failed)],
        ['Comments that drift', (0,model/* number */.ai)(report.findings)],
        ['Open questions', (0,model/* number */.ai)(report.openDiscrepancies)],
        ['Call graph', `precision ${(0,phrases/* percent */.KN)(report.callGraph.precision)}, recall ${(0,phrases/* percent */.KN)(report.callGraph.recall)}`],
        ['Time', (0,terminal/* seconds */.YA)(report.durationMs)],
    ];
    return (0,tables/* table */.tp)(cells.map(([title, cell]) => ({ title, cells: [cell] })));
}
function findings(all, template) {
    if (all.length === 0)
        return '';
    const items = findingItems(all, template, MAX_FINDINGS);
    if (all.length > MAX_FINDINGS)
        items.push(`- ${(0,model/* number */.ai)(all.length - MAX_FINDINGS)} more stand in ${(0,markdown_escape/* inlineCode */.ti)('drift.md')}.`);
    return `### Where comments and code differ\n\n${items.join('\n')}`;
}
function questions(pkg, template, review) {
    const open = pkg.convergenceReport.discrepancies.filter(one => one.resolution === 'open');
    if (open.length === 0)
        return '';
    const spans = new Map(pkg.components.map(component => [component.id, component.span]));
    const componentPlace = (id) => {
        const span = spans.get(id);
        if (span === undefined || template === null)
            return (0,markdown_escape/* inlineCode */.ti)(id);
        return (0,markdown_escape/* link */.nf)((0,markdown_escape/* inlineCode */.ti)(id), (0,site/* sourceAddress */.uU)(template, span.file, span.line, span.line));
    };
    const sorted = open.toSorted((a, b) => Number(b.blocking) - Number(a.blocking) ||
        (0,phrases/* severityRank */.qs)(a.severity) - (0,phrases/* severityRank */.qs)(b.severity) ||
        (0,model/* compareText */.n6)(a.component, b.component) ||
        (0,model/* compareText */.n6)(a.id, b.id));
    const items = sorted
        .slice(0, MAX_QUESTIONS)
        .map(one => `- ${componentPlace(one.component)}: ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(one.message))}${ticketOf(one.component, review)}`);
    if (open.length > MAX_QUESTIONS)
        items.push(`- ${(0,model/* number */.ai)(open.length - MAX_QUESTIONS)} more stand in ${(0,markdown_escape/* inlineCode */.ti)('convergence-report.md')}.`);
    return `### Questions for a person\n\n${items.join('\n')}`;
}
/** Where it is answered. */
function ticketOf(component, review) {
    const ticket = review?.tickets.find(({ isOpen, components }) => isOpen && components.includes(component));
    if (ticket === undefined)
        return '';
    return ` ${(0,markdown_escape/* link */.nf)(`Answer in #${ticket.number}`, ticket.url)}${ticket.state === 'expired' ? ' (expired)' : ''}`;
}
/** What became of tickets in this run. */
function answers(review) {
    if (review === undefined)
        return '';
    const { done, unasked } = review;
    const rows = [
        ['Asked', done.opened],
        ['Asked again, because the code changed', done.reopened],
        ['Answered, and in the documentation', done.applied],
        ['Closed, because nothing is left to ask', done.closed],
        ['Expired without an answer', done.expired],
    ];
    const items = rows
        .filter(([, issues]) => issues.length > 0)
        .map(([what, issues]) => `- ${what}: ${issues.map(({ number: issue, url }) => (0,markdown_escape/* link */.nf)(`#${issue}`, url)).join(', ')}`);
    if (unasked > 0)
        items.push(`- ${(0,model/* count */.U9)(unasked, 'question')} will be asked in the next runs`);
    return items.length === 0 ? '' : `### Tickets\n\n${items.join('\n')}`;
}
function changes(run) {
    if (run.docs === null)
        return '';
    const { files, folder, dryRun } = run.docs;
    if (files.unchanged + files.written.length + files.removed.length + files.kept.length === 0)
        return '';
    const changed = files.written.filter(path => path.endsWith('.md'));
    if (changed.length + files.removed.length + files.kept.length === 0) {
        return `### Pages\n\nNothing changed in ${(0,markdown_escape/* inlineCode */.ti)(folder)}.`;
    }
    const items = changed.slice(0, MAX_FILES).map(path => `- ${(0,markdown_escape/* inlineCode */.ti)(path)}`);
    if (changed.length > MAX_FILES)
        items.push(`- ${(0,model/* number */.ai)(changed.length - MAX_FILES)} more`);
    items.push(...files.removed.slice(0, MAX_FILES).map(path => `- ${(0,markdown_escape/* inlineCode */.ti)(path)} ${dryRun ? 'would go' : 'is gone'}`));
    items.push(...files.kept
        .slice(0, MAX_FILES)
        .map(path => `- ${(0,markdown_escape/* inlineCode */.ti)(path)} is no longer needed, and stays because somebody edited it`));
    const verb = dryRun ? 'would change' : 'changed';
    return `### Pages\n\n${(0,phrases/* capitalized */.l2)((0,model/* count */.U9)(changed.length, 'page'))} ${verb} in ${(0,markdown_escape/* inlineCode */.ti)(folder)}.\n\n${items.join('\n')}`;
}
function failed(pkg) {
    const all = pkg.convergenceReport.failedComponents;
    if (all.length === 0)
        return '';
    const items = all
        .slice(0, MAX_WARNINGS)
        .map(one => `- ${(0,markdown_escape/* inlineCode */.ti)(one.component)}: ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(one.message))}`);
    if (all.length > MAX_WARNINGS)
        items.push(`- ${(0,model/* number */.ai)(all.length - MAX_WARNINGS)} more`);
    return `### Failed components\n\n${items.join('\n')}`;
}
function warnings(pkg) {
    if (pkg.health.length === 0)
        return '';
    const items = pkg.health.slice(0, MAX_WARNINGS).map(warning => {
        const file = (0,phrases/* fileOfWarning */.iH)(warning);
        const at = file === null ? '' : `${(0,markdown_escape/* inlineCode */.ti)(file)}: `;
        return `- ${at}${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(warning.message))} ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(warning.remedy))}`.trimEnd();
    });
    if (pkg.health.length > MAX_WARNINGS)
        items.push(`- ${(0,model/* number */.ai)(pkg.health.length - MAX_WARNINGS)} more`);
    return `### What made the analysis weaker\n\n${items.join('\n')}`;
}
function withinLimit(blocks) {
    let text = '';
    for (const block of blocks) {
        if (Buffer.byteLength(text) + Buffer.byteLength(block) > MAX_BYTES) {
            return `${text}The rest is too long for a summary; it stands on the pages.\n`;
        }
        text += `${block}\n\n`;
    }
    return text.replace(/\n+$/, '\n');
}

// EXTERNAL MODULE: ./.build/resolve-config.js
var resolve_config = __webpack_require__(84173);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/models/specification.js + 1 modules
var specification = __webpack_require__(44874);
// EXTERNAL MODULE: ./.build/orchestrator/database.js
var orchestrator_database = __webpack_require__(94006);
// EXTERNAL MODULE: ./.build/orchestrator/digest.js
var digest = __webpack_require__(6135);
;// CONCATENATED MODULE: ./.build/orchestrator/compact.js
/** The state file as it is kept between runs on other machines: one compact file, and a digest of what it knows. */



/**
 * Identifies what a closed state file knows: documentation, answers of models, the last run. Checkpoints do not count: they carry times, and a run
 * that has nothing else to tell has nothing that is worth keeping. `''` for a file that knows nothing; null where there is
 * none that can be read.
 */
function stateKnowledge(file, logger) {
    const database = (0,orchestrator_database/* openReadOnly */.Xu)(file, logger);
    if (database === null)
        return null;
    try {
        return knowledgeOf(database);
    }
    finally {
        database.close();
    }
}
/**
 * Writes a closed state file without its free pages to `target`, which must not exist.
 * @returns its size in bytes; null where there is nothing to keep: no file, an empty one, or one that knows what is `known`
 * @throws where the copy cannot be written
 */
function compactState(file, target, known, logger) {
    const database = (0,orchestrator_database/* openReadOnly */.Xu)(file, logger);
    if (database === null)
        return null;
    try {
        const knowledge = knowledgeOf(database);
        if (knowledge === '' || knowledge === known)
            return null;
        database.prepare('VACUUM INTO ?').run(target);
        return (0,external_node_fs_.statSync)(target).size;
    }
    finally {
        database.close();
    }
}
/** Every row has a checksum of its own, so that the bodies need not be read. */
function knowledgeOf(database) {
    const rows = [
        ...database.prepare('SELECT stream, component, key, checksum FROM documents ORDER BY stream, component, key').all(),
        ...database.prepare('SELECT key, checksum FROM answers ORDER BY key').all(),
        ...database.prepare('SELECT name, input_hash, checksum FROM runs ORDER BY name').all(),
    ];
    return rows.length === 0 ? '' : (0,digest/* digest */.b)(JSON.stringify(rows.map(row => Object.values(row))));
}

// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(15922);
// EXTERNAL MODULE: ./.build/action/cache/availability.js
var availability = __webpack_require__(55669);
;// CONCATENATED MODULE: ./.build/action/cache/keys.js
/**
 * Which entry of the Actions cache belongs to a run. Entries are immutable, so every run that saves makes one of its own, and
 * the next run takes the newest whose key begins like its own:
 *
 *     twinscribe-<format>-<setup>-<branch>-<commit>-<run>-<attempt>-<content>
 *
 * GitHub lets a run read the entries of its own branch, of its pull request's base, and of the default branch, and no others.
 */

function cacheKeys({ event, setup, format, env }) {
    const all = `twinscribe-${format}-${keys_short(JSON.stringify(setup), 12)}-`;
    const own = placeOf(event);
    const base = event.kind === 'pull-request' ? event.base.ref : null;
    const branches = [own, base, event.defaultBranch].filter(name => name !== null);
    const run = [event.sha ?? 'unknown', env.GITHUB_RUN_ID || '0', env.GITHUB_RUN_ATTEMPT || '1'].join('-');
    const reason = whyNotSaved(event);
    return {
        // The last one: whatever else may be read here, such as the branch that this one was made from.
        restore: [...new Set(branches.map(name => `${all}${branchPart(name)}-`)), all],
        save: reason === null ? { prefix: `${all}${branchPart(own)}-${run}-` } : { reason },
    };
}
/** The part of a key that is the content: what was restored must be what was saved under that key. */
function contentPart(hash) {
    return hash.slice(0, 32);
}
/** The content that a restored key promises; null where the key is not one of ours. */
function promisedContent(key) {
    return /-([0-9a-f]{32})$/.exec(key)?.[1] ?? null;
}
/** Only what later runs can read is worth an entry, and what strangers can start must not push out the entries of a branch. */
function whyNotSaved(event) {
    switch (event.kind) {
        case 'pull-request':
        case 'merge-group':
        case 'issue':
            return `a run on ${event.name} only reads the cache`;
        case 'push':
        case 'plain':
            return event.ref.startsWith('refs/tags/') ? 'no other run could read an entry of a tag' : null;
    }
}
function placeOf(event) {
    return event.branch ?? (event.kind === 'pull-request' ? `pull-${event.number}` : event.ref || 'HEAD');
}
/** Readable, and different for different names, whatever signs a branch's name has: a comma would break the key. */
function branchPart(name) {
    const readable = name.replace(/[^A-Za-z0-9._]+/g, '-').slice(0, 60);
    return `${readable}.${keys_short(name, 8)}`;
}
function keys_short(text, length) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, length);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./.build/action/cache/save-process.js
var save_process = __webpack_require__(29223);
;// CONCATENATED MODULE: ./.build/action/cache/save.js
/** Saves a file as an entry of the Actions cache, through GitHub's own client in a process of its own. */


/** What a client may say before it is certain that it will not stop. */
const MAX_OUTPUT = 1_000_000;
/** Null where the entry was saved, else the reason why not, in words that fit behind "because". Never rejects. */
function saveEntry({ folder, file, key, signal, env, program }) {
    const [executable = process.execPath, ...args] = program;
    const child = (0,external_node_child_process_.spawn)(executable, [...args, save_process/* SAVE_COMMAND */.U, file, key], {
        cwd: folder,
        env: surroundings(env, folder),
        stdio: ['ignore', 'pipe', 'pipe'],
        signal,
        killSignal: 'SIGKILL',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', text => {
            if (output.length < MAX_OUTPUT)
                output += text;
        });
    return new Promise(done => {
        child.once('error', error => done(signal.aborted
            ? (reasonIn(output) ?? 'it took too long')
            : `the client could not be started (${error.message})`));
        child.once('close', code => done(code === 0 ? null : (reasonIn(output) ?? "GitHub's client did not say why")));
    });
}
/** The client reads where it is from the environment. Inputs and the runner's files are none of its business. */
function surroundings(env, folder) {
    const kept = Object.entries(env).filter(([name]) => !/^INPUT_|^GITHUB_(TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/.test(name));
    return {
        ...Object.fromEntries(kept),
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: folder,
        // macOS' tar would add a file of attributes to the archive.
        COPYFILE_DISABLE: '1',
    };
}
/** The client returns -1 for every failure, and tells the log what it was. */
const REASONS = [
    [/cache write denied:|does not permit writes/, 'the job may only read it'],
    [/\(409\)/, 'there is an entry of that key already'],
    [/Rate limited/, 'the service limits its requests at the moment (429)'],
    [/storage quota has been hit/, "the account's cache storage is full"],
    [/Unable to make request: (\w+)/, 'the service cannot be reached ($1)'],
    [/Failed request: \((\d{3})\)/, 'the service answered $1'],
    [/error uploading cache archive: ([^\r\n%]{1,200})/, 'the upload failed: $1'],
    [/Failed to reserve cache: Error: [^\r\n]*(?:JSON|Unexpected)/, 'the service gave an answer that makes no sense'],
    [/Unable to finalize cache/, 'the service did not accept what was uploaded'],
    [/(?:tar|zstd)\S*"? failed with error: ([^\r\n%]{1,200})/, 'the archive could not be made: $1'],
    [/Unable to reserve cache/, 'the service did not accept its key'],
    [/Failed to save: ([^\r\n%]{1,200})/, '$1'],
];
function reasonIn(output) {
    for (const [pattern, reason] of REASONS) {
        const match = pattern.exec(output);
        if (match !== null)
            return reason.replace('$1', (match[1] ?? '').trim());
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/action/cache/state-cache.js
/**
 * The state file between the runs of a workflow: restored from the Actions cache before a run, saved after it, however it ended.
 * Nothing here can make a run fail. What cannot be restored costs time, and what cannot be saved costs the next run's.
 */












/**
 * The file's name in an entry's archive. Part of what GitHub looks an entry up by: another name is another cache.
 */
const MEMBER = 'twinscribe.db';
/** A repository has 10 GB for all its caches; one of ours that would take a twentieth of it is not worth keeping there. */
const MAX_ARCHIVE_BYTES = 512 * 1024 ** 2;
/** As large as a state file gets before it stops growing. */
const MAX_FILE_BYTES = 2 * 1024 ** 3;
/**
 * Unpacked, about a tenth of it packed. Every push to a branch makes an entry, and together they push out those of the default branch,
 * and everybody else's.
 */
const MAX_BYTES_ON_BRANCHES = 64 * 1024 ** 2;
const RESTORE_TIMEOUT_MS = 120_000;
/** The client itself would try for half a minute where the service is down, and for ever where it is silent. */
const SAVE_TIMEOUT_MS = 30_000;
const SAVE_BYTES_PER_MS = 1000;
/** A cancelled step is given 7.5 seconds before it is ended. */
const SAVE_AFTER_CANCEL_MS = 6000;
/** Runs `body` between restoring the state and saving it. */
async function withStateCache(options, body) {
    const { config, env, logger, signal } = options;
    // A dry run sends nothing, and leaves no state that could be saved.
    if (config.dryRun)
        return body();
    const reason = config.cache ? (0,availability/* whyNoCache */.oP)(env) : 'it is switched off (cache: false)';
    if (reason !== null) {
        logger.info(`The Actions cache is not used: ${reason}.`);
        return body();
    }
    const cache = new StateCache(options);
    await cache.restore();
    if (signal.aborted)
        throw new errors/* CancelledError */.cc('The run was cancelled before it had begun.');
    let completed = false;
    try {
        const result = await body();
        completed = true;
        return result;
    }
    finally {
        await cache.save(completed);
    }
}
class StateCache {
    #options;
    #file;
    #keys;
    /** What the state file knew before the run. */
    #knowledge = null;
    #cancelledAt = null;
    /** There may be an entry that could not be restored. */
    #missed = false;
    constructor(options) {
        const { config, folder, event, env, signal } = options;
        this.#options = options;
        signal.addEventListener('abort', () => {
            this.#cancelledAt = performance.now();
        });
        this.#file = (0,orchestrator_database/* stateFile */.Ed)((0,external_node_path_.resolve)(options.root, config.state));
        const { docsDir, streamA, streamB, skipValidation } = config;
        this.#keys = cacheKeys({
            event,
            env,
            format: orchestrator_database/* SCHEMA_VERSION */.f$,
            // Two jobs that document different folders, or into different ones, keep their states apart.
            // What another build wrote is of no use, but for answers that were paid for.
            setup: [...((0,specification/* asksModels */.Nw)(config) ? [] : [version/* VERSION */.x, version/* BUILD */.B]), folder, docsDir, streamA, streamB, skipValidation],
        });
    }
    async restore() {
        const { env, logger, signal } = this.#options;
        if ((0,external_node_fs_.existsSync)(this.#file)) {
            // Of an earlier step of this job, or kept in another way.
            logger.debug(`${this.#file} is there already; nothing is restored from the Actions cache.`);
            this.#knowledge = stateKnowledge(this.#file, logger);
            return;
        }
        if (!(0,availability/* cacheMode */.Mq)(env).readable) {
            logger.info('The Actions cache is not read: this workflow does not permit it (ACTIONS_CACHE_MODE).');
            return;
        }
        const limit = AbortSignal.any([signal, AbortSignal.timeout(RESTORE_TIMEOUT_MS)]);
        try {
            await Promise.race([this.#restoreNewest(limit), aborted(limit)]);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(this.#file, { force: true });
            this.#missed = true;
            if (!signal.aborted)
                logger.warn(`Nothing was restored from the Actions cache, because ${reasonOf(error)}. This run goes on without it.`);
        }
    }
    async #restoreNewest(signal) {
        const { env, logger } = this.#options;
        const { download, entryVersion, findEntry } = await __webpack_require__.e(/* import() */ 7023).then(__webpack_require__.bind(__webpack_require__, 37023));
        const entry = await findEntry(this.#keys.restore, entryVersion([MEMBER], env), env);
        if (entry === null) {
            logger.info('The Actions cache holds no state of an earlier run yet.');
            return;
        }
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.#file), { recursive: true });
        const { extract } = await __webpack_require__.e(/* import() */ 128).then(__webpack_require__.bind(__webpack_require__, 128));
        try {
            const source = await download(entry);
            // The run has gone on meanwhile: the file is its own now.
            signal.throwIfAborted();
            const { archiveBytes, hash } = await extract({
                source,
                member: MEMBER,
                target: this.#file,
                maxArchiveBytes: MAX_ARCHIVE_BYTES,
                maxFileBytes: MAX_FILE_BYTES,
                signal,
            });
            if (promisedContent(entry.key) !== contentPart(hash))
                throw new errors/* StateError */.qq('it is not what was saved under its key');
            this.#knowledge = stateKnowledge(this.#file, logger);
            if (this.#knowledge === null)
                (0,external_node_fs_.rmSync)(this.#file, { force: true });
            else
                logger.info(`Restored the state of an earlier run from the Actions cache (${entry.key}, ${size(archiveBytes)}).`);
        }
        catch (error) {
            if (!(error instanceof errors/* StateError */.qq))
                throw error;
            (0,external_node_fs_.rmSync)(this.#file, { force: true });
            logger.warn(`The entry ${entry.key} of the Actions cache is not used: ${error.message}. This run goes on without it.`);
        }
    }
    /** @param completed whether the state is that of a whole run */
    async save(completed) {
        const { env, logger } = this.#options;
        const { save } = this.#keys;
        if ('reason' in save)
            return logger.debug(`Nothing is saved to the Actions cache: ${save.reason}.`);
        // The newest entry is the one that is restored: half a state must not come before a whole one.
        if (!completed && this.#missed)
            return logger.debug('The state of this run is not saved: an earlier one may be more complete.');
        if (!(0,availability/* cacheMode */.Mq)(env).writable) {
            logger.info('The state is not saved to the Actions cache: this workflow does not permit it (ACTIONS_CACHE_MODE).');
            return;
        }
        // A file with a name of its own in a folder of its own, so that the path in the archive is the same everywhere.
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'twinscribe-cache-'));
        try {
            const problem = await this.#saveFrom(folder, save.prefix);
            if (problem !== null)
                logger.warn(`The state was not saved to the Actions cache, because ${problem}. The next run starts from an older one.`);
        }
        catch (error) {
            logger.warn(`The state was not saved to the Actions cache, because ${reasonOf(error)}.`);
        }
        finally {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    }
    /** @returns why it was not saved, or null. */
    async #saveFrom(folder, prefix) {
        const { env, event, logger, program } = this.#options;
        const file = (0,external_node_path_.join)(folder, MEMBER);
        const bytes = compactState(this.#file, file, this.#knowledge, logger);
        if (bytes === null) {
            logger.debug('There is nothing new to save to the Actions cache.');
            return null;
        }
        if (bytes > MAX_FILE_BYTES)
            return `it has ${size(bytes)}`;
        if (bytes > MAX_BYTES_ON_BRANCHES && event.branch !== event.defaultBranch) {
            logger.debug(`The state has ${size(bytes)}: so much is kept in the Actions cache for the default branch only.`);
            return null;
        }
        const key = prefix + contentPart(await hashOfFile(file));
        const problem = await saveEntry({
            folder,
            file: MEMBER,
            key,
            signal: this.#saveDeadline(bytes),
            env,
            program: program ?? [process.execPath, ...process.execArgv, process.argv[1] ?? ''],
        });
        if (problem === null)
            logger.info(`Saved the state to the Actions cache (${key}, ${size(bytes)} unpacked).`);
        return problem;
    }
    #saveDeadline(bytes) {
        const { signal } = this.#options;
        const deadline = new AbortController();
        const end = () => deadline.abort();
        setTimeout(end, SAVE_TIMEOUT_MS + bytes / SAVE_BYTES_PER_MS).unref();
        const afterCancel = () => setTimeout(end, SAVE_AFTER_CANCEL_MS - (performance.now() - (this.#cancelledAt ?? 0))).unref();
        if (signal.aborted)
            afterCancel();
        else
            signal.addEventListener('abort', afterCancel, { once: true });
        return deadline.signal;
    }
}
function aborted(signal) {
    return new Promise((_, reject) => {
        if (signal.aborted)
            reject(signal.reason);
        else
            signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
}
/** In words that fit behind "because". */
function reasonOf(error) {
    if (error instanceof availability/* CacheError */.xA)
        return error.message;
    if (error instanceof DOMException && error.name === 'TimeoutError')
        return `it took longer than ${RESTORE_TIMEOUT_MS / 1000} seconds`;
    return `of an error: ${(0,errors/* messageOf */.bD)(error)}`;
}
async function hashOfFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}
function size(bytes) {
    return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 1 modules
var schemas = __webpack_require__(80737);
// EXTERNAL MODULE: ./.build/model/own-commit.js
var own_commit = __webpack_require__(49252);
;// CONCATENATED MODULE: ./.build/action/event.js
/**
 * What started the run: read once from the runner's environment and the event file, checked, and turned into plain data.
 * The file's texts (branch names, logins, messages) are written by strangers: they are data, and no part of a command.
 */




/** GitHub caps a payload at 25 MB; whatever is larger was not written by it. */
const MAX_EVENT_BYTES = 26_000_000;
const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const side = schemas/* object */.Ikc({ ref: schemas/* string */.YjP().max(1024).default(''), sha });
const event_named = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const common = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().max(100).nullish().catch(null),
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().min(1).max(1024) })
        .nullish()
        .catch(null),
    sender: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1).max(100), type: schemas/* string */.YjP().optional() })
        .nullish()
        .catch(null),
});
const push = schemas/* object */.Ikc({
    before: sha.nullish().catch(null),
    deleted: schemas/* boolean */.zMY().default(false).catch(false),
    forced: schemas/* boolean */.zMY().default(false).catch(false),
    head_commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).nullish().catch(null),
    commits: schemas/* array */.YOg(schemas/* object */.Ikc({
        message: schemas/* string */.YjP().default('').catch(''),
        added: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(null),
        removed: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(null),
        modified: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(null),
    }))
        .nullish()
        .catch(null),
});
/** Events list no more commits than this of one push (older servers); a list as long as that may not be all. */
const MOST_LISTED_COMMITS = 20;
const pullRequest = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        draft: schemas/* boolean */.zMY().nullish().catch(null),
        base: side.extend({ repo: event_named.nullish().catch(null) }),
        // `repo` is null where the fork was deleted since
        head: side.extend({ repo: event_named.nullish().catch(null) }),
    }),
});
const mergeGroup = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({
        base_sha: sha,
        head_sha: sha,
        base_ref: schemas/* string */.YjP().max(1024).default(''),
        head_ref: schemas/* string */.YjP().max(1024).default(''),
    }),
});
const issue = schemas/* object */.Ikc({
    issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), pull_request: schemas/* unknown */.L5J().optional() }),
    comment: schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive() }).nullish().catch(null),
});
/**
 * The event that started this run. A missing or damaged event file is told to the logger; the run is a plain one then.
 * Never throws.
 */
function readEvent(env, logger) {
    const payload = readPayload(env.GITHUB_EVENT_PATH, logger);
    const { action, repository, sender } = common.parse(payload);
    const name = env.GITHUB_EVENT_NAME ?? '';
    const ref = env.GITHUB_REF ?? '';
    const base = {
        name,
        action: action ?? null,
        repository: /^[\w.-]+\/[\w.-]+$/.test(env.GITHUB_REPOSITORY ?? '') ? (env.GITHUB_REPOSITORY ?? null) : null,
        defaultBranch: repository?.default_branch ?? null,
        ref,
        branch: ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null,
        sha: sha.safeParse(env.GITHUB_SHA).data ?? null,
        sender: sender ? { login: sender.login, isBot: sender.type === 'Bot' || sender.login.endsWith('[bot]') } : null,
        isReadOnly: false,
    };
    const event = specific(base, payload, env.GITHUB_ACTOR);
    if (event !== null)
        return event;
    logger.warn(`The event "${name}" came without the data that belongs to it: this is treated as a run on ${ref || 'HEAD'}.`);
    return { ...base, kind: 'plain' };
}
function specific(base, payload, actor) {
    switch (base.name) {
        case 'push':
            return pushEvent(base, payload);
        case 'pull_request':
        case 'pull_request_target':
            return pullRequestEvent(base, payload, actor);
        case 'merge_group': {
            const group = mergeGroup.safeParse(payload).data?.merge_group;
            if (group === undefined)
                return null;
            return {
                ...base,
                kind: 'merge-group',
                base: { ref: group.base_ref, sha: group.base_sha },
                head: { ref: group.head_ref, sha: group.head_sha },
            };
        }
        case 'issues':
        case 'issue_comment': {
            const data = issue.safeParse(payload).data;
            if (data === undefined)
                return null;
            return {
                ...base,
                kind: 'issue',
                number: data.issue.number,
                commentId: data.comment?.id ?? null,
                isPullRequest: data.issue.pull_request !== undefined && data.issue.pull_request !== null,
            };
        }
        default:
            return { ...base, kind: 'plain' };
    }
}
function pushEvent(base, payload) {
    const data = push.safeParse(payload).data;
    if (data === undefined)
        return null;
    const isNew = data.before === null || data.before === undefined || /^0+$/.test(data.before);
    const listed = data.commits ?? (data.head_commit ? [data.head_commit] : []);
    // what a forced push takes away is not listed
    const complete = listed.length > 0 && listed.length < MOST_LISTED_COMMITS && !data.forced;
    const commits = complete ? (data.commits ?? []) : [];
    const paths = commits.map(({ added, removed, modified }) => added && removed && modified ? [...added, ...removed, ...modified] : []);
    return {
        ...base,
        kind: 'push',
        before: isNew ? null : (data.before ?? null),
        deleted: data.deleted,
        isOwnCommit: complete && listed.every(({ message }) => (0,own_commit/* isOwnCommit */.uv)(message)),
        // a commit without any path is one whose paths are not told
        touched: commits.length > 0 && paths.every(list => list.length > 0) ? [...new Set(paths.flat())] : null,
    };
}
function pullRequestEvent(base, payload, actor) {
    const data = pullRequest.safeParse(payload).data?.pull_request;
    if (data === undefined)
        return null;
    const isTarget = base.name === 'pull_request_target';
    const home = data.base.repo?.full_name ?? base.repository;
    const fromFork = !data.head.repo || data.head.repo.full_name !== home;
    return {
        ...base,
        kind: 'pull-request',
        // A run by Dependabot is treated as one from a fork: https://docs.github.com/actions/reference/security
        isReadOnly: !isTarget && (fromFork || (actor ?? base.sender?.login) === 'dependabot[bot]'),
        number: data.number,
        isTarget,
        fromFork,
        isDraft: data.draft ?? false,
        base: { ref: data.base.ref, sha: data.base.sha },
        head: { ref: data.head.ref, sha: data.head.sha },
    };
}
function readPayload(path, logger) {
    if (path === undefined || path === '')
        return {};
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size > MAX_EVENT_BYTES)
            throw new Error(`it has ${size} bytes`);
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        if (typeof payload === 'object' && payload !== null && !Array.isArray(payload))
            return payload;
        throw new Error('it holds no JSON object');
    }
    catch (error) {
        logger.warn(`The event file (GITHUB_EVENT_PATH) cannot be read: ${(0,errors/* messageOf */.bD)(error)}. The run goes on without it.`);
        return {};
    }
}
/** Events that run on a branch of the repository itself, on commits that somebody with the right to do so has put there. */
const ON_BRANCHES = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'issues', 'issue_comment']);
/** Whether what is checked out has been accepted into a branch of the repository, and is not a proposal yet. */
function isAccepted({ name, ref }) {
    return ON_BRANCHES.has(name) && ref.startsWith('refs/heads/');
}

// EXTERNAL MODULE: ./.build/github/index.js + 2 modules
var _build_github = __webpack_require__(69199);
;// CONCATENATED MODULE: ./.build/action/github.js
/** The run's client for GitHub, made from what the runner says. One for the whole run: what it counts and remembers is shared. */


/** Null outside of GitHub, and where the token was taken away (`token: ''` leaves the default; a job without one has none). */
async function openGitHub({ env, dryRun, logger, signal }) {
    const token = (0,core/* getInput */.V4)('token');
    const { GITHUB_REPOSITORY: repository, GITHUB_API_URL, GITHUB_SERVER_URL } = env;
    if (token === '' || !repository)
        return null;
    return (0,_build_github.createGitHub)({
        token,
        apiUrl: GITHUB_API_URL || 'https://api.github.com',
        serverUrl: GITHUB_SERVER_URL || 'https://github.com',
        repository,
        logger,
        dryRun,
        signal,
        pacing: (0,_build_github.pacingFrom)(env),
    });
}
/** What the run cost at GitHub, in one line. */
function logUsage(github, logger) {
    if (github !== null && github.usage.requests > 0)
        logger.info((0,_build_github/* describeUsage */.P_)(github.usage));
}

// EXTERNAL MODULE: ./.build/models/keys.js
var models_keys = __webpack_require__(57581);
;// CONCATENATED MODULE: ./.build/action/keys.js
/** The providers' keys in a runner: from inputs or the environment, and masked in every log before anything else is done with them. */



/** The input `anthropic-api-key`, or else the variable `ANTHROPIC_API_KEY`; the same for the others. */
function modelKeys(env) {
    const given = specification/* PROVIDERS */.xq.map(provider => [provider, (0,core/* getInput */.V4)(`${provider}-api-key`)]);
    const keys = { ...(0,models_keys/* keysFrom */.hi)(env), ...Object.fromEntries(given.filter(([, key]) => key !== '')) };
    for (const key of Object.values(keys))
        (0,core/* setSecret */.Pq)(key);
    return keys;
}

// EXTERNAL MODULE: ./.build/github/errors.js
var github_errors = __webpack_require__(43781);
// EXTERNAL MODULE: ./.build/commands/change/git.js
var git = __webpack_require__(49974);
;// CONCATENATED MODULE: ./.build/action/checkout.js
/** The repository that a folder of the workspace belongs to, as far as publishing must know it. */





/**
 * The checkout's top folder: the nearest one above with `.git`, else the workspace (a checkout without Git has none).
 * @throws ConfigurationError where the folder belongs to a submodule or to a checkout of another repository of the same server
 */
function checkoutOf(folder, workspace, repository) {
    const top = nearest(folder, workspace);
    if (top === null)
        return workspace;
    const marker = (0,external_node_path_.join)(top, '.git');
    const name = (0,posix_path/* posixRelative */.qi)(workspace, top);
    if ((0,external_node_fs_.lstatSync)(marker).isFile()) {
        // a linked worktree has such a file too, and is the same repository
        if (/[/\\]modules[/\\]/.test(readText(marker))) {
            throw new errors/* ConfigurationError */.j1(`${name} is a submodule: its files belong to another repository than ${repository.name}. Run the Action in that one, or choose a docs-dir outside of it.`);
        }
        return top;
    }
    const host = new URL(repository.serverUrl).host.toLowerCase();
    const remotes = [...readText((0,external_node_path_.join)(marker, 'config')).matchAll(/^\s*url\s*=\s*(.+?)\s*$/gm)]
        .map(([, url = '']) => addressOf(url))
        .filter(address => address?.host === host);
    if (remotes.length > 0 && !remotes.some(address => address?.name === repository.name.toLowerCase())) {
        throw new errors/* ConfigurationError */.j1(`${name === '' ? 'The workspace' : name} is a checkout of another repository than ${repository.name}, which would be published to. Run the Action there.`);
    }
    return top;
}
/**
 * The Git filter (`lfs`, …) that `.gitattributes` puts on a file of the checkout, which need not be there yet; null for none, or where Git
 * cannot be asked. What is stored through GitHub's API passes no filter.
 */
async function filterOn(top, path) {
    const answer = await (0,git/* tryGit */.Ii)(['check-attr', '-z', 'filter', '--', path], { cwd: top, trustOwner: true });
    const value = answer?.split('\0')[2];
    return value === undefined || ['unspecified', 'unset', 'set', ''].includes(value) ? null : value;
}
function nearest(folder, workspace) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
        if (at === workspace || at === (0,external_node_path_.dirname)(at))
            return null;
    }
}
/** Host and `owner/name` of a remote, in lower case; null for a path on disk, which may hold a copy of any. */
function addressOf(url) {
    const match = /^(?:\w+:\/\/(?:[^@/]*@)?|[^@/\s]+@)([^/:]+(?::\d+)?)[/:](.+?)(?:\.git)?\/?$/.exec(url.toLowerCase());
    const [, host, name] = match ?? [];
    return host === undefined || name === undefined ? null : { host, name };
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./.build/action/publish.js
/** `publish: commit` and `publish: pull-request`: from what the runner says to where the documentation goes. */






/** Whether the run writes to the repository at all. */
function publishesToRepository({ publish }) {
    return publish === 'commit' || publish === 'pull-request';
}
/**
 * A push that no run has to answer: everything in it was written by a run, or is documentation. In one line why; null where the run goes on.
 * Costs one request where the event does not tell which files were touched.
 */
async function reasonToSkip(event, { config, root, workspace, github, logger, }) {
    if (event.kind !== 'push' || !publishesToRepository(config))
        return null;
    if (event.deleted)
        return 'The branch was deleted; there is nothing to document.';
    if (event.isOwnCommit)
        return 'Everything in this push was written by TwinScribe; there is nothing to do.';
    const folder = (0,posix_path/* posixRelative */.qi)(workspace, (0,external_node_path_.join)(root, config.docsDir));
    const touched = event.touched ?? (await touchedPaths(event.before, event.sha, github, logger));
    if (touched === null || touched.length === 0 || !touched.every(path => path.startsWith(`${folder}/`)))
        return null;
    return `This push touches nothing but ${folder}; there is nothing to do.`;
}
/** More files than this are not told. */
const MOST_FILES = 300;
async function touchedPaths(before, after, github, logger) {
    if (before === null || after === null || github === null)
        return null;
    try {
        const { status, files } = await github.git.compare(before, after);
        if (status !== 'ahead' || files.length >= MOST_FILES)
            return null;
        return files.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]));
    }
    catch (error) {
        if (!(error instanceof github_errors/* GitHubError */.y))
            throw error;
        logger.debug(`What the push touches is not known: ${error.message}`);
        return null;
    }
}
/**
 * The documentation on the branch that it is published to, where that is another one than is documented; undefined where it is in the
 * checkout, or nowhere. What cannot be read is not there: it only saves work.
 */
async function publishedElsewhere({ config, event, github, workspace, root, logger, }) {
    if (github === null || !isAccepted(event) || config.publish === 'none' || config.publish === 'artifact')
        return undefined;
    const { targetOf } = await __webpack_require__.e(/* import() */ 8247).then(__webpack_require__.bind(__webpack_require__, 28247));
    const { publish, docsBranch } = config;
    const target = targetOf({
        publish,
        docsBranch,
        ref: event.ref,
        event: event.name,
        defaultBranch: event.defaultBranch,
    });
    if (target.kind !== 'pull-request' && (target.kind !== 'commit' || target.branch === target.sourceBranch))
        return undefined;
    const { branch } = target;
    return {
        // What is only proposed is not yet what anybody has accepted.
        onlyWherePaid: target.kind === 'pull-request',
        async read(path) {
            try {
                const folder = folderOf((0,external_node_path_.join)(root, config.docsDir), workspace, github);
                const file = await github.contents.file(`${folder}/${path}`, branch);
                return file === null ? '' : Buffer.from(file.bytes).toString('utf8').replaceAll('\r\n', '\n');
            }
            catch (error) {
                if (error instanceof errors/* CancelledError */.cc)
                    throw error;
                logger.debug(`${path} could not be read from ${branch}: ${(0,errors/* messageOf */.bD)(error)}`);
                return '';
            }
        },
    };
}
/** From the repository's root. @throws ConfigurationError where it is not in this repository */
function folderOf(docsDir, workspace, { repository, serverUrl }) {
    const name = `${repository.owner}/${repository.name}`;
    return (0,posix_path/* posixRelative */.qi)(checkoutOf(docsDir, workspace, { name, serverUrl }), docsDir);
}
const NOTHING = { publication: null, problem: null };
/** Never rejects for what GitHub answers: a publication that fails costs itself, not the rest of the run. */
async function publishToRepository(request) {
    const { config, event, github, logger } = request;
    if (config.publish === 'none' || config.publish === 'artifact')
        return NOTHING;
    const { targetOf } = await __webpack_require__.e(/* import() */ 8247).then(__webpack_require__.bind(__webpack_require__, 28247));
    const target = targetOf({
        publish: config.publish,
        docsBranch: config.docsBranch,
        ref: event.ref,
        event: event.name,
        defaultBranch: event.defaultBranch,
    });
    if (target.kind === 'impossible')
        return { publication: null, problem: target.text };
    if (target.kind === 'none') {
        logger.info(target.text);
        return NOTHING;
    }
    if (config.dryRun) {
        logger.info(plan(request, target));
        return NOTHING;
    }
    if (github === null) {
        return {
            publication: null,
            problem: `publish: ${config.publish} needs a token: leave \`token\` at its default, with \`permissions: contents: write\`.`,
        };
    }
    try {
        const publication = await publish(request, target, github);
        logger.info(publication.text);
        return { publication, problem: null };
    }
    catch (error) {
        if (error instanceof github_errors/* GitHubError */.y || error instanceof errors/* ConfigurationError */.j1)
            return { publication: null, problem: failureText(error, target) };
        throw error;
    }
}
async function publish({ run, event, workspace, root, logger, fixes, tickets }, target, github) {
    const { publishDocumentation, readDocs } = await __webpack_require__.e(/* import() */ 8247).then(__webpack_require__.bind(__webpack_require__, 28247));
    const { owner, name } = github.repository;
    const top = checkoutOf(run.docsDir, workspace, { name: `${owner}/${name}`, serverUrl: github.serverUrl });
    const folder = (0,posix_path/* posixRelative */.qi)(top, run.docsDir);
    const { isIgnoredFolder } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 66537));
    // a branch of its own may well hold what the other branches ignore
    const apart = target.kind === 'commit' && target.branch !== target.sourceBranch;
    const ignored = !apart && isIgnoredFolder(root, (0,posix_path/* posixRelative */.qi)(root, run.docsDir));
    const docs = { folder, ignored, files: await readDocs(run.docsDir, run.published) };
    const files = run.facts.docs?.files;
    const checkoutIsCurrent = files !== undefined && files.written.length === 0 && files.removed.length === 0;
    if (!checkoutIsCurrent && !apart)
        await refuseFilters(top, folder);
    return publishDocumentation({
        github,
        logger,
        target,
        source: event.sha ?? '0'.repeat(40),
        docs,
        package: run.package,
        checkoutIsCurrent,
        repaired: {
            sources: [...(fixes?.sources ?? [])].map(([path, { before, after }]) => ({
                path: (0,posix_path/* posixRelative */.qi)(top, (0,external_node_path_.join)(root, path)),
                before,
                after,
            })),
            findings: fixes?.repaired.map(({ message }) => message) ?? [],
        },
        tickets,
    });
}
/** @throws ConfigurationError where Git would store something else than the text that it is given */
async function refuseFilters(top, folder) {
    for (const name of ['index.md', 'twinscribe.json']) {
        const filter = await filterOn(top, `${folder}/${name}`);
        if (filter === null)
            continue;
        throw new errors/* ConfigurationError */.j1(`docs-dir ${folder} cannot be published: .gitattributes puts the filter "${filter}" on ${name}, and what is committed through GitHub's API passes no filter, so that every clone would show it as changed. Add the line \`${folder}/** !filter !diff !merge text\` to .gitattributes.`);
    }
}
function plan({ run }, target) {
    const files = run.facts.docs?.files;
    const changed = files === undefined ? 0 : files.written.length + files.removed.length;
    if (changed === 0)
        return 'Dry run: the documentation has not changed, nothing would be published.';
    const what = `${changed} changed ${changed === 1 ? 'file' : 'files'}`;
    return target.kind === 'commit'
        ? `Dry run: ${what} would be committed to ${target.branch}.`
        : `Dry run: ${what} would be proposed to ${target.base} in a pull request from ${target.branch}.`;
}
function failureText(error, target) {
    if (!(error instanceof github_errors/* GitHubError */.y))
        return error.message;
    const advice = error.kind === 'protected' && target.kind === 'commit'
        ? ` ${target.branch} is protected: use publish: pull-request, a docs-branch, or let the token's app bypass the rule.`
        : '';
    return `The documentation was not published. ${error.message}${advice}`;
}

// EXTERNAL MODULE: ./.build/commands/change/compare.js + 7 modules
var compare = __webpack_require__(1449);
// EXTERNAL MODULE: ./.build/commands/change/snapshot.js
var snapshot = __webpack_require__(27716);
;// CONCATENATED MODULE: ./.build/publish/pull-request-comment.js
/** The one comment that a pull request gets, as text, with the mark by which it is found again. */



/** GitHub takes 65,536 characters; the rest is room for what it counts otherwise. */
const pull_request_comment_MAX_LENGTH = 60_000;
const pull_request_comment_LIMITS = { findings: 30, components: 30 };
/** The comment's text; null where there is nothing to say. */
function renderComment(input) {
    if (!isNews(input))
        return null;
    const where = input.folder === '' ? '' : ` (${input.folder.replace(/[^\w./-]/g, ' ')})`;
    const head = `${markerOf(input)}\n### TwinScribe${where}: ${lowerFirst(changeHeadline(input))}\n\n`;
    const foot = `${footer(input)}\n`;
    const sections = changeSections(input, pull_request_comment_LIMITS);
    let body = '';
    let isCut = false;
    for (const section of sections) {
        const room = pull_request_comment_MAX_LENGTH - head.length - foot.length - body.length;
        if (section.length + 2 <= room)
            body += `${section}\n\n`;
        else {
            body += cutSection(section, room);
            isCut = true;
            break;
        }
    }
    const note = isCut ? 'The rest is too long for a comment; it stands in the job summary.\n' : '';
    return `${head}${body}${note === '' ? '' : `${note}\n`}${foot}`;
}
/** Whole lines only, so that no link or code is left open; a folded section is left out as a whole. */
function cutSection(section, room) {
    if (section.startsWith('<details>'))
        return '';
    let text = '';
    for (const line of section.split('\n')) {
        if (text.length + line.length + 200 > room)
            break;
        text += `${line}\n`;
    }
    return text === '' ? '' : `${text}\n`;
}
function footer({ change, commit, runUrl }) {
    const parts = [];
    if (change.base !== null)
        parts.push(`${commit.slice(0, 7)} compared with ${change.base.slice(0, 7)}`);
    if (change.remaining > 0)
        parts.push(`${(0,model/* number */.ai)(change.remaining)} older ${change.remaining === 1 ? 'one is' : 'ones are'} not counted`);
    if (runUrl !== null)
        parts.push((0,markdown_escape/* link */.nf)('all findings', runUrl));
    return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
const MARKER = /^<!-- twinscribe:change v1 folder="([^"]*)" run="(\d{1,16})" -->/;
function markerOf({ folder, run }) {
    return `<!-- twinscribe:change v1 folder="${encodeFolder(folder)}" run="${run}" -->`;
}
/** No two dashes in a row: they would end the HTML comment. */
function encodeFolder(folder) {
    return encodeURIComponent(folder).replaceAll('-', '%2D');
}
/** The run that wrote this comment for the folder; null where it is another comment. */
function runOfComment(body, folder) {
    const match = MARKER.exec(body.replace(/^\uFEFF?\s*/, ''));
    return match !== null && match[1] === encodeFolder(folder) ? Number(match[2]) : null;
}
/** The text without its mark and the address of its run: the same for two runs that have the same to say. */
function sayingOf(body) {
    const text = body.replaceAll('\r\n', '\n').replace(MARKER, '');
    return text.replace(/\/actions\/runs\/\d+\)/g, ')').trim();
}

;// CONCATENATED MODULE: ./.build/publish/pull-request-comment-sync.js
/**
 * Brings the comment on a pull request up to date: written when there is something to say, changed in place, removed when there is nothing
 * left to say. Two runs at once end with one comment: each looks again after creating its own, and the older comment stays.
 */


/** @throws {GitHubError} when the comment can be neither read nor written */
async function syncComment(sync) {
    const existing = await ownComments(sync);
    if (existing.length > 0 || sync.body === null)
        return settle(sync, existing, false);
    try {
        await sync.github.comments.create(sync.pullRequest, sync.body);
    }
    catch (error) {
        // It may stand there all the same; if not, the look below finds none, and this is tried once more.
        if (!(error instanceof github_errors/* GitHubError */.y) || !error.mayHaveHappened)
            throw error;
        const found = await ownComments(sync);
        if (found.length === 0)
            await sync.github.comments.create(sync.pullRequest, sync.body);
    }
    // A dry run has created nothing that could be found.
    return sync.github.dryRun ? 'created' : settle(sync, await ownComments(sync), true);
}
/** Leaves one of the comments, or none. `created`: one of them was made by this run just now. */
async function settle(sync, comments, created) {
    const { github, body, run } = sync;
    const [first, ...others] = comments;
    if (first === undefined)
        return created ? 'created' : 'none';
    if (comments.some(comment => comment.run > run)) {
        // The first one stays, and the newer run sees to what it says; a second one of ours would be seen by nobody.
        for (const other of others)
            if (other.run <= run)
                await github.comments.delete(other.comment.id);
        return 'newer';
    }
    if (body === null) {
        for (const { comment } of comments)
            await github.comments.delete(comment.id);
        return 'removed';
    }
    for (const { comment } of others)
        await github.comments.delete(comment.id);
    if (sayingOf(first.comment.body) === sayingOf(body))
        return created ? 'created' : 'unchanged';
    await github.comments.update(first.comment.id, body);
    return 'updated';
}
/** Those with our mark, oldest first. Anybody may write the mark: only comments of bots and of people who may write here count. */
async function ownComments({ github, pullRequest, folder }) {
    const { items } = await github.comments.list(pullRequest);
    const own = [];
    for (const comment of items) {
        const run = runOfComment(comment.body, folder);
        if (run !== null && (comment.author.bot || (await mayWrite(github, comment.author.login))))
            own.push({ comment, run });
    }
    return own.sort((a, b) => a.comment.id - b.comment.id);
}
async function mayWrite(github, login) {
    const permission = await github.collaborators.permission(login);
    return permission === 'admin' || permission === 'maintain' || permission === 'write';
}

// EXTERNAL MODULE: ./.build/review/labels.js
var labels = __webpack_require__(404);
// EXTERNAL MODULE: ./.build/review/marker.js
var marker = __webpack_require__(12405);
;// CONCATENATED MODULE: ./.build/action/pull-request.js
/**
 * A run for a change that is not merged yet, a pull request or a merge group: everything that it tells is about the change. It opens no
 * tickets and publishes nothing to the repository; where its token can only read, it speaks by annotations and summary alone.
 */











/** Null for a run on a branch as it is. */
function pendingChangeOf(event, surroundings) {
    if (event.kind !== 'pull-request' && event.kind !== 'merge-group')
        return null;
    let head = null;
    return {
        restrict: restricted,
        watch: {
            onOracle: oracle => {
                head = (0,snapshot/* snapshotOf */.e)(oracle, []);
            },
        },
        async document(config, document) {
            try {
                return await document(config);
            }
            catch (problem) {
                if (!(problem instanceof errors/* SuspendedError */.E9))
                    throw problem;
                surroundings.logger.warn(`${problem.message} The change is looked at without models.`);
                return document({ ...config, ...BUILT_IN });
            }
        },
        async describe(config, run) {
            const { env, logger, signal } = surroundings;
            const github = await openGitHub({ env, dryRun: config.dryRun, logger, signal });
            const request = { ...surroundings, event, config, github };
            const text = await describeChange(request, run, head);
            await comment(request, text);
            logUsage(github, logger);
            return text;
        },
    };
}
const BUILT_IN = {
    streamA: 'declared',
    streamB: 'observed',
    validatorA: 'none',
    validatorB: 'none',
    arbiter: 'none',
};
function restricted(config) {
    const publishes = config.publish !== 'none' && config.publish !== 'artifact';
    if (publishes)
        (0,core/* notice */.lm)(`publish: ${config.publish} waits until the change is merged: nothing is committed from a pull request.`);
    return {
        ...config,
        publish: publishes ? 'none' : config.publish,
        fixComments: false,
        issues: false,
        rebuildIssues: 'none',
        waitForReview: false,
    };
}
/** What the change introduces and resolves, with what is needed to tell it. */
async function describeChange(request, run, seen) {
    const { event, root, config, github, env, logger, signal } = request;
    const comparison = {
        root,
        config,
        logger,
        signal,
        github,
        temporary: env.RUNNER_TEMP,
        // The checkout is the runner's own, whoever this process is inside a container.
        trustOwner: true,
    };
    const head = { ...(seen ?? (await (0,compare/* snapshotOfRepository */._K)(comparison))), findings: run.package.findings };
    const change = await (0,compare/* comparePullRequest */.SO)(comparison, head, pendingChange(event));
    if (change.basis !== 'compared')
        (0,core/* notice */.lm)(change.note ?? 'The change could not be compared with its base.');
    return {
        change,
        tickets: await touchedTickets(change, request),
        headUrl: linesOf(event.head.sha, request),
        baseUrl: change.base === null ? null : linesOf(change.base, request),
    };
}
function pendingChange(event) {
    const { base, head } = event;
    return event.kind === 'pull-request'
        ? {
            base: base.sha,
            head: head.sha,
            merge: event.isTarget ? null : event.sha,
            number: event.number,
            isAncestor: false,
        }
        : { base: base.sha, head: head.sha, merge: null, number: null, isAncestor: true };
}
/** Open tickets whose questions are about what the change touches. Their absence is no reason to fail. */
async function touchedTickets(change, { github, folder, logger, signal }) {
    const touched = touchedComponents(change);
    if (github === null || touched.size === 0)
        return [];
    try {
        const { items } = await github.issues.list({ state: 'open', labels: [labels/* TICKET_LABEL */.iE] });
        return items.filter(({ body }) => {
            const mark = (0,marker.decodeMark)(body);
            return (mark?.kind === 'ticket' &&
                mark.scope === folder &&
                mark.questions.some(({ component, gone }) => !gone && touched.has(component)));
        });
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        logger.info(`Open questions are not listed: ${(0,errors/* messageOf */.bD)(error)}`);
        return [];
    }
}
/** Writes, updates or removes the comment. Never fails the run: what it says stands in the summary, too. */
async function comment(request, text) {
    const { event, folder, github, env, logger, signal } = request;
    if (event.kind !== 'pull-request' || github === null)
        return;
    if (event.isReadOnly) {
        (0,core/* notice */.lm)('No comment is written: the token of a pull request from a fork, or by Dependabot, can only read. The summary has everything.');
        return;
    }
    const run = Number(env.GITHUB_RUN_ID ?? '');
    const body = renderComment({
        ...text,
        folder,
        run: Number.isSafeInteger(run) ? run : 0,
        commit: event.head.sha,
        runUrl: runUrlOf(env),
    });
    // What is not known must not take back what an earlier run knew.
    if (body === null && text.change.basis === 'unknown')
        return;
    try {
        const outcome = await syncComment({
            github,
            pullRequest: event.number,
            body,
            folder,
            run: Number.isSafeInteger(run) ? run : 0,
        });
        logger.debug(`Comment on the pull request: ${outcome}.`);
        for (const { what } of github.planned)
            logger.info(`Dry run: would ${what}.`);
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        // A job that may not even look has no comment to take back.
        if (body === null)
            logger.debug(commentFailure(error));
        else
            (0,core/* notice */.lm)(commentFailure(error));
    }
}
function commentFailure(error) {
    if (error instanceof github_errors/* GitHubError */.y && (error.status === 403 || error.status === 404)) {
        return 'No comment is written: the job may not comment on pull requests (permissions: pull-requests: write). The summary has everything.';
    }
    return `The comment on the pull request is not up to date: ${(0,errors/* messageOf */.bD)(error)}`;
}
function linesOf(sha, { env, folder }) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    if (!server || !repository)
        return null;
    const inner = folder === '' ? '' : `${folder.split('/').map(encodeURIComponent).join('/')}/`;
    return `${server}/${repository}/blob/${sha}/${inner}{path}#L{start}-L{end}`;
}
function runUrlOf({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }) {
    if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !/^\d+$/.test(GITHUB_RUN_ID ?? ''))
        return null;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}

;// CONCATENATED MODULE: ./.build/action/runner-logger.js
/** Messages in a runner's log. Warnings and errors stay plain lines: annotations are few and belong to findings. */

function runnerLogger() {
    const placed = (message, at) => at === undefined || message.includes(at.file)
        ? message
        : `${at.file}${at.line === undefined ? '' : `:${at.line}`}: ${message}`;
    // A group begins with the first line in it: one that holds nothing would only be opened in vain.
    let waiting = null;
    const say = (line) => {
        if (waiting !== null)
            (0,core/* startGroup */.Oh)(waiting);
        waiting = null;
        (0,core/* info */.pq)(line);
    };
    return {
        debug: core/* debug */.Yz,
        info: message => say(message),
        warn: (message, at) => say(`\u001b[33mWarning:\u001b[0m ${placed(message, at)}`),
        error: (message, at) => say(`\u001b[31mError:\u001b[0m ${placed(message, at)}`),
        async group(title, body) {
            waiting = title;
            try {
                return await body();
            }
            finally {
                if (waiting === null)
                    (0,core/* endGroup */.N4)();
                waiting = null;
            }
        },
    };
}

// EXTERNAL MODULE: ./.build/publish/paths.js
var paths = __webpack_require__(83638);
;// CONCATENATED MODULE: ./.build/action/tickets.js


function usesTickets({ issues, rebuildIssues }) {
    return issues || rebuildIssues !== 'none';
}
/** Null where nobody is to be asked, or there is no token to ask with. */
async function openTickets(request) {
    const { config, event, github, logger } = request;
    if (!config.issues || github === null)
        return null;
    const { GitHubTickets, systemReviewClock } = await Promise.all(/* import() */[__webpack_require__.e(464), __webpack_require__.e(791)]).then(__webpack_require__.bind(__webpack_require__, 40791));
    const { maxNewIssues, reviewTimeoutHours: timeoutHours, pollIntervalSeconds: pollSeconds } = config;
    return new GitHubTickets({
        github,
        place: tickets_placeOf(request, github),
        engines: { a: config.streamA, b: config.streamB },
        options: { maxNewIssues, timeoutHours, pollSeconds },
        whyReadOnly: () => whyReadOnly(event, github),
        logger,
        clock: systemReviewClock,
    });
}
/**
 * Tickets are about the default branch: what another branch or a fork brings is not yet anybody's question, and what it lacks does not
 * settle one.
 */
async function whyReadOnly(event, github) {
    if (event.isReadOnly)
        return 'has a token that can only read';
    if (event.kind === 'pull-request' || event.kind === 'merge-group')
        return 'is for a change that is not merged yet';
    const { fork, archived, hasIssues, defaultBranch } = await github.repositories.get();
    if (fork)
        return 'is in a fork';
    if (archived)
        return 'is in an archived repository';
    if (!hasIssues)
        return 'is in a repository without issues';
    // An event about an issue runs on the default branch.
    if (event.kind !== 'issue' && event.branch !== defaultBranch)
        return `is not on ${defaultBranch}`;
    return null;
}
/** Why an event about an issue or a comment needs no run; null where it does, and for every other event. */
async function reasonNotToAnswer(event, github, folder) {
    if (event.kind !== 'issue')
        return null;
    if (event.isPullRequest)
        return 'A comment on a pull request answers no ticket; there is nothing to do.';
    if (github === null)
        return 'There is no token to read the issue with; there is nothing to do.';
    return (await isAnswer(event, github, folder)) ? null : `Issue #${event.number}: nothing here answers a ticket.`;
}
/** What happens to an issue without anybody having answered. */
const ANSWERING_ACTIONS = new Set(['labeled', 'unlabeled', 'closed', 'reopened']);
async function isAnswer(event, github, folder) {
    // A bot answers nothing, and a comment of our own must not start the run that writes the next one.
    if (event.sender?.isBot === true)
        return false;
    const { isAnswerLabel } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 404));
    const { decodeMark, isOwnText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 12405));
    const issue = await github.issues.get(event.number);
    const mark = issue === null ? null : decodeMark(issue.body);
    if (issue === null || mark?.kind !== 'ticket' || mark.scope !== folder)
        return false;
    if (event.commentId !== null) {
        // A deleted comment takes its answer back.
        if (event.action === 'deleted')
            return true;
        const comment = await github.comments.get(event.commentId);
        if (comment === null || isOwnText(comment.body))
            return false;
        // An edit may have taken a command out.
        return event.action === 'edited' || /^ {0,3}\/twin-?scribe/im.test(comment.body);
    }
    if (!ANSWERING_ACTIONS.has(event.action ?? ''))
        return false;
    if (event.action === 'labeled')
        return issue.labels.some(isAnswerLabel);
    // What a run of ours closed is written down in the issue.
    return event.action !== 'closed' || mark.closed === null;
}
/**
 * Closes what was answered, with a link to the commit that holds the answers. Where they are proposed in a pull request, merging it closes
 * the tickets that its text names.
 */
async function concludeTickets(tickets, { publication, problem }) {
    // What is not published is not applied: the next run tries again.
    if (tickets === null || problem !== null)
        return null;
    return publication !== null && isWaiting(publication)
        ? tickets.noteProposed()
        : tickets.conclude({ commitUrl: publication?.commitUrl ?? null });
}
/** In a pull request, open, to be opened by hand, or declined; or another run was faster, and closes what it has published. */
function isWaiting({ outcome, pullRequest, compareUrl }) {
    return pullRequest !== null || compareUrl !== null || outcome === 'skipped';
}
/** Brings the rebuild issues up to date, where they are wanted and the run may write them. */
async function updateRebuildIssues(request, pkg) {
    const { config, event, github, logger } = request;
    const { rebuildIssues: mode, maxNewIssues } = config;
    if (mode === 'none' || github === null)
        return;
    const mayWrite = async () => {
        const why = await whyReadOnly(event, github);
        if (why !== null)
            logger.info(`This run ${why}: it leaves the rebuild issues alone.`);
        return why === null;
    };
    const { syncRebuildIssues } = await Promise.all(/* import() */[__webpack_require__.e(464), __webpack_require__.e(791)]).then(__webpack_require__.bind(__webpack_require__, 40791));
    const place = tickets_placeOf(request, github);
    await syncRebuildIssues({ github, place, mode, mayWrite, maxNewIssues, package: pkg, logger });
}
function tickets_placeOf({ event, folder }, { repository: { owner, name }, serverUrl }) {
    return { repositoryUrl: `${serverUrl}/${owner}/${name}`, commit: event.sha, scope: folder };
}
/** For the pull request's body: what it closes, and what it leaves open about the pages that it changes. */
function tickets_touchedTickets({ review, package: pkg, facts }) {
    const pages = (0,paths/* pagePaths */.U)(pkg.modules.map(({ file }) => file));
    const written = new Set(facts.docs?.files.written ?? []);
    return (review?.tickets ?? []).flatMap(({ number, title, state, components, isAnswered, isOpen }) => {
        if (!isOpen)
            return [];
        if (isAnswered && state === 'resolved')
            return [{ number, title, state: 'applied' }];
        return components.some(id => written.has(pages.get((0,model/* fileOf */.W7)(id)) ?? '')) ? [{ number, title, state: 'open' }] : [];
    });
}

;// CONCATENATED MODULE: ./.build/action/untrusted-options.js
/**
 * Where a workflow of the base branch runs with its secrets on the files of a pull request, the configuration file is the pull
 * request's. It may say what to document, and not which program runs nor where keys are sent.
 */

/** Events whose workflow has secrets while the files may be anybody's. */
const EVENTS = new Set(['pull_request_target', 'workflow_run']);
/** What is wrong with such a file, or null. */
function untrustedOption(file, fileName, eventName) {
    if (eventName === undefined || !EVENTS.has(eventName) || typeof file !== 'object' || file === null)
        return null;
    for (const [key, value] of Object.entries(file)) {
        const engine = specification/* ENGINE_OPTIONS */.iT.find(option => option === key);
        const isCommand = engine !== undefined && typeof value === 'string' && value.startsWith('command:');
        if (!isCommand && key !== 'baseUrl' && key !== 'commandEnv')
            continue;
        const name = engine === undefined ? key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`) : (0,specification/* optionName */.fS)(engine);
        return `${fileName}: ${key} is not taken from a file in a run on ${eventName}, where the file may be a stranger's and the secrets are yours. Give it as the input ${name}.`;
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/action/action.js
/** The Action: the same run as the command line's, told through inputs, outputs, annotations and a job summary. */




























/** Runs the Action in a runner's environment. Resolves to the step's exit code and never rejects. */
async function runAction(env) {
    const logger = runnerLogger();
    const cancellation = new AbortController();
    // A runner sends SIGINT and 7.5 seconds later SIGTERM: the first one is the time to save the checkpoint.
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => cancellation.abort());
    let github = null;
    try {
        const workspace = (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE ?? '.');
        const root = rootOf(workspace);
        const keys = modelKeys(env);
        const folder = (0,posix_path/* posixRelative */.qi)(workspace, root);
        const asked = await configOf(root, folder, env);
        const event = readEvent(env, logger);
        const change = pendingChangeOf(event, { root, folder, env, logger, signal: cancellation.signal });
        const config = change === null ? asked : change.restrict(asked);
        github =
            publishesToRepository(config) || usesTickets(config)
                ? await openGitHub({ env, dryRun: config.dryRun, logger, signal: cancellation.signal })
                : null;
        const skip = (await reasonToSkip(event, { config, root, workspace, github, logger })) ??
            (await reasonNotToAnswer(event, github, folder));
        if (skip !== null) {
            logger.info(skip);
            return 0;
        }
        const tickets = await openTickets({ config, event, github, folder, logger });
        const elsewhere = await publishedElsewhere({ config, event, github, workspace, root, logger });
        return await withStateCache({ config, root, folder, event, env, logger, signal: cancellation.signal }, async () => {
            const document = (config) => logger.group('Document', () => (0,document_repaired/* documentRepaired */.a)({
                root,
                config,
                keys,
                logger,
                signal: cancellation.signal,
                believesCheckout: isAccepted(event),
                ...(tickets && { tickets }),
                ...(elsewhere && { publishedElsewhere: elsewhere }),
                ...change?.watch,
            }));
            const { run, fixes } = await (change === null ? document(config) : change.document(config, document));
            if (fixes !== null)
                logger.info((0,terminal/* renderRepairs */.Xr)(fixes.repaired, fixes.files, { color: true, dryRun: config.dryRun }));
            const text = change === null ? null : await logger.group('Compare', () => change.describe(config, run));
            const published = await publishToRepository({
                run,
                config,
                event,
                github,
                workspace,
                root,
                logger,
                fixes,
                tickets: tickets_touchedTickets(run),
            });
            const { publication } = published;
            const review = (await concludeTickets(tickets, published)) ?? run.review;
            await updateRebuildIssues({ config, event, github, folder, logger }, run.package);
            const told = review === null ? run : { ...run, facts: { ...run.facts, review } };
            const code = await conclude({ run: told, config, workspace, root, folder, env, logger, text, publication });
            if (published.problem === null)
                return code;
            (0,core/* setFailed */.C1)(published.problem);
            return 3;
        });
    }
    catch (problem) {
        if (problem instanceof errors/* CancelledError */.cc || cancellation.signal.aborted) {
            logger.warn(problem instanceof errors/* CancelledError */.cc ? problem.message : 'Cancelled.');
            return 130;
        }
        if (problem instanceof errors/* SuspendedError */.E9) {
            // Nothing of the user's is wrong: the last documentation stands, and the next run goes on from the checkpoint.
            logger.warn(problem.message);
            (0,core/* setOutput */.uH)('status', 'suspended');
            return 0;
        }
        (0,core/* setFailed */.C1)(problem instanceof errors/* ConfigurationError */.j1 ? problem.message : describeFailure(problem));
        return problem instanceof errors/* ConfigurationError */.j1 ? 2 : 3;
    }
    finally {
        logUsage(github, logger);
    }
}
/** The folder to document. @throws {ConfigurationError} when it leaves the workspace. */
function rootOf(workspace) {
    const path = (0,core/* getInput */.V4)('path') || '.';
    const root = (0,external_node_path_.resolve)(workspace, path);
    if (!(0,posix_path/* isWithin */.UO)(workspace, root)) {
        throw new errors/* ConfigurationError */.j1(`path: "${path}" is outside of the workspace. Give a folder inside the checked-out repository.`);
    }
    return root;
}
async function configOf(root, folder, env) {
    const raw = Object.fromEntries(config/* OPTIONS */.l.map(option => [option.flag, (0,core/* getInput */.V4)(option.flag)]));
    const named = (0,core/* getInput */.V4)('config');
    const file = await (0,config_file/* readConfigFile */.R)(root, named === '' ? null : named);
    const untrusted = untrustedOption(file.value, file.name, env.GITHUB_EVENT_NAME);
    if (untrusted !== null)
        throw new errors/* ConfigurationError */.j1(untrusted);
    // Outside the workspace, so that it neither shows up as a change nor is published.
    const name = folder === '' ? 'twinscribe.db' : `twinscribe-${(0,external_node_crypto_.hash)('sha256', folder).slice(0, 8)}.db`;
    const state = (0,external_node_path_.join)(env.RUNNER_TEMP ?? (0,external_node_path_.join)(root, '.twinscribe'), name);
    return (0,resolve_config/* resolveConfig */.I)(raw, file.value, file.name, {
        state,
        sourceUrl: sourceUrlOf(folder, env),
    });
}
/** Links to the default branch's newest lines: a link to the commit would change every page with every commit. */
function sourceUrlOf(folder, { GITHUB_SERVER_URL, GITHUB_REPOSITORY }) {
    if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY)
        return '';
    const inner = folder === '' ? '' : `${encodeURI(folder)}/`;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/HEAD/${inner}{path}#L{start}-L{end}`;
}
/** Tells the result in every way that GitHub offers, publishes, and decides whether the step fails. */
async function conclude(conclusion) {
    const { run, config, workspace, root, folder, env, logger, text, publication } = conclusion;
    logger.info((0,terminal/* renderDocument */.yQ)(run.package, run.facts, { color: true }));
    // Of a change that is not merged yet only what it introduces is its author's business.
    const findings = text?.change.introduced ?? run.package.findings;
    annotate(findings, text === null ? run.package.health : [], folder, logger);
    const sarif = (0,commands_sarif/* writeSarif */.l)({
        root,
        config,
        findings: run.package.findings,
        health: run.package.health,
        prefix: folder,
        introduced: text === null ? null : new Set(findings.map(({ id }) => id)),
    });
    const artifactId = config.publish === 'artifact' && !config.dryRun ? await upload(run, config, env, logger) : '';
    writeOutputs(run, (0,posix_path/* posixRelative */.qi)(workspace, run.docsDir), artifactId);
    setOutputs({
        introduced: text === null ? '' : String(text.change.introduced.length),
        resolved: text === null ? '' : String(text.change.resolved.length),
        commit: publication?.commit ?? '',
        'pull-request': String(publication?.pullRequest?.number ?? ''),
        'publish-url': publication?.pullRequest?.url ?? publication?.compareUrl ?? publication?.commitUrl ?? '',
        'sarif-file': sarif === null ? '' : (0,posix_path/* posixRelative */.qi)(workspace, sarif),
    });
    if (env.GITHUB_STEP_SUMMARY) {
        const told = text === null
            ? renderJobSummary(run.package, run.facts)
            : renderChangeSummary(text) + renderSurroundings(run.package, run.facts);
        const last = publication === null ? '' : `\n${(0,messages/* publicationSummary */.Hy)(publication)}`;
        await core/* summary */.z.addRaw(`${told}${last}`, true).write();
    }
    const bad = (0,fail_on/* failing */.J)(findings, config.failOn);
    if (bad.length === 0)
        return 0;
    (0,core/* setFailed */.C1)(`${(0,phrases/* commentsContradict */.W9)(bad.length)} (fail-on: ${config.failOn}).`);
    return 1;
}
async function upload(run, config, env, logger) {
    const { id, size } = await uploadArtifact({
        name: config.artifactName,
        docsDir: run.docsDir,
        files: run.published,
        environment: env,
    });
    logger.info(`Uploaded the documentation as artifact "${config.artifactName}" (${size} bytes).`);
    return String(id);
}
function annotate(findings, health, prefix, logger) {
    const { annotations, closing } = (0,publish_annotations/* annotationsOf */.Ih)(findings, health, prefix);
    const write = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
    for (const { level, message, title, file, line, column } of annotations) {
        write[level](message, {
            title,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
            ...(column === undefined ? {} : { startColumn: column }),
        });
    }
    if (closing !== null)
        logger.info(closing);
}
function writeOutputs(run, docsDir, artifactId) {
    const report = (0,publish_report/* reportOf */.E)(run.package, run.facts);
    setOutputs({
        status: report.status,
        converged: String(report.converged),
        components: String(report.components.total),
        processed: String(report.components.processed),
        reused: String(report.components.reused),
        failed: String(report.components.failed),
        findings: String(report.findings),
        'open-discrepancies': String(report.openDiscrepancies),
        'docs-dir': docsDir,
        package: `${docsDir}/twinscribe.json`,
        'artifact-id': artifactId,
        report: JSON.stringify(report),
    });
}
function setOutputs(values) {
    for (const [name, value] of Object.entries(values))
        (0,core/* setOutput */.uH)(name, value);
}
function describeFailure(problem) {
    const stack = problem instanceof Error ? problem.stack : undefined;
    return `TwinScribe failed: ${(0,errors/* messageOf */.bD)(problem)}${stack === undefined ? '' : `\n${stack}`}`;
}


/***/ }),

/***/ 55669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ cacheMode),
/* harmony export */   oP: () => (/* binding */ whyNoCache),
/* harmony export */   xA: () => (/* binding */ CacheError)
/* harmony export */ });
/** Whether there is a cache in this environment, and what may be done with it. Asks nobody. */
/** What the service did not do, in words that fit behind "because". */
class CacheError extends Error {
    name = 'CacheError';
}
/** Why there is no cache to use in this environment; null where there is one. */
function whyNoCache(env) {
    if (isEnterpriseServer(env))
        return 'this GitHub Enterprise Server has no cache service of version 2';
    if (!env.ACTIONS_RESULTS_URL || !env.ACTIONS_RUNTIME_TOKEN)
        return 'this runner offers no cache service';
    if (!env.ACTIONS_CACHE_SERVICE_V2)
        return 'this runner offers no cache service of version 2';
    return null;
}
/** What the workflow allows its jobs to do with the cache (ACTIONS_CACHE_MODE); all where it says nothing. */
function cacheMode(env) {
    switch ((env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase()) {
        case 'none':
            return { readable: false, writable: false };
        case 'read':
            return { readable: true, writable: false };
        case 'write-only':
            return { readable: false, writable: true };
        default:
            return { readable: true, writable: true };
    }
}
function isEnterpriseServer({ GITHUB_SERVER_URL }) {
    const url = GITHUB_SERVER_URL || 'https://github.com';
    const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
    return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}


/***/ }),

/***/ 26569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ checkRepository)
/* harmony export */ });
/* harmony import */ var _oracle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50035);
/* harmony import */ var _readmes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75446);


/** `discovery`: what was found with the same options, or a part of it */
async function checkRepository(request, discovery) {
    const oracle = await (0,_oracle_js__WEBPACK_IMPORTED_MODULE_0__/* .openOracle */ .b8)(request, discovery);
    const { checkRepository: check } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8721), __webpack_require__.e(7036), __webpack_require__.e(5023), __webpack_require__.e(1829), __webpack_require__.e(3993), __webpack_require__.e(2401), __webpack_require__.e(1379), __webpack_require__.e(2941)]).then(__webpack_require__.bind(__webpack_require__, 61379));
    const { findings, failed } = check({ oracle, readmes: (0,_readmes_js__WEBPACK_IMPORTED_MODULE_1__/* .readReadmes */ .M)(request.root, oracle.facts.packages) });
    for (const { component, message } of failed)
        request.logger.warn(`The comment of ${component} could not be checked: ${message}`);
    return { findings, components: oracle.facts.components.length, health: oracle.facts.health, oracle };
}


/***/ }),

/***/ 89685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ writeSarif)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/comparison/drift/codes.js
var codes = __webpack_require__(5256);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
// EXTERNAL MODULE: ./.build/publish/annotations.js
var annotations = __webpack_require__(86776);
// EXTERNAL MODULE: ./.build/publish/markdown/escape.js
var markdown_escape = __webpack_require__(73907);
// EXTERNAL MODULE: ./.build/publish/markdown/markdown-safety.js + 4 modules
var markdown_safety = __webpack_require__(45193);
// EXTERNAL MODULE: ./.build/publish/pages/phrases.js
var phrases = __webpack_require__(58723);
;// CONCATENATED MODULE: ./.build/publish/sarif.js





/** GitHub takes no more in one run; the most important ones stay. */
const MOST_RESULTS = 25_000;
const SARIF_SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const ROOT = '%SRCROOT%';
/** The file's text. */
function renderSarif(input) {
    const codes = Object.keys(input.rules).sort(model/* compareText */.n6);
    const findings = input.findings
        .toSorted(annotations/* byImportance */.G5)
        .slice(0, MOST_RESULTS)
        .sort((a, b) => (0,model/* comparePositions */.Ez)(a.says, b.says) || (0,model/* compareText */.n6)(a.id, b.id));
    const log = {
        $schema: SARIF_SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'TwinScribe',
                        semanticVersion: input.version,
                        informationUri: 'https://www.npmjs.com/package/twinscribe',
                        rules: codes.map(code => rule(code, input.rules[code])),
                    },
                },
                // A category of its own for each documented folder, so that the parts of a monorepo do not close each other's alerts.
                automationDetails: { id: `twinscribe/${input.prefix === '' ? '' : `${input.prefix}/`}` },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [ROOT]: { description: { text: 'The top of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: input.health.map(warning => notification(warning, input.prefix)),
                    },
                ],
                results: findings.map(finding => result(finding, codes.indexOf(finding.code), input)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function rule(code, { title, severity, blocking, explanation }) {
    const help = `${explanation} Either the comment or the code is a bug: correct the one that is wrong.`;
    return {
        id: code,
        name: code.replace(/(?:^|-)(\w)/g, (_all, letter) => letter.toUpperCase()),
        shortDescription: { text: title },
        fullDescription: { text: withoutCode(explanation) },
        help: { text: withoutCode(help), markdown: help },
        defaultConfiguration: { level: levelOf(severity, blocking) },
        properties: {
            tags: ['documentation', 'maintainability'],
            precision: 'high',
            'problem.severity': problem(severity, blocking),
        },
    };
}
function result(finding, ruleIndex, { prefix, introduced }) {
    const { id, code, severity, blocking, component, message, says, does, fix } = finding;
    const repair = fix === undefined ? '' : ` Fix: ${(0,annotations/* plainFix */.QI)(fix)}.`;
    return {
        ruleId: code,
        ruleIndex,
        level: levelOf(severity, blocking),
        message: { text: `${withoutLinks(`${(0,phrases/* sentence */.em)((0,markdown_safety/* plainText */.wh)(message))}${repair}`)} See [the code](2).` },
        locations: [
            {
                physicalLocation: physical(says, prefix),
                logicalLocations: [{ fullyQualifiedName: (0,markdown_escape/* cleanText */.X5)(component) }],
            },
        ],
        relatedLocations: [
            { id: 1, physicalLocation: physical(says, prefix), message: { text: 'The comment says it here.' } },
            { id: 2, physicalLocation: physical(does, prefix), message: { text: 'The code does otherwise here.' } },
        ],
        // The first is what code scanning tells findings apart by; neither depends on lines.
        partialFingerprints: { primaryLocationLineHash: `${id.replace(/^drift-/, '')}:1`, 'twinscribeFinding/v1': id },
        properties: {
            severity,
            blocking,
            ...(introduced === null ? {} : { introduced: introduced.has(id) }),
        },
    };
}
function notification({ code, file, line, message, remedy }, prefix) {
    const position = file === null ? null : { file, line: line ?? 1, column: 1 };
    return {
        descriptor: { id: code },
        level: code === 'syntax-error' || code === 'component-failed' ? 'warning' : 'note',
        message: { text: `${(0,phrases/* sentence */.em)((0,markdown_safety/* plainText */.wh)(message))} ${(0,phrases/* sentence */.em)((0,markdown_safety/* plainText */.wh)(remedy))}`.trim() },
        ...(position === null ? {} : { locations: [{ physicalLocation: physical(position, prefix) }] }),
    };
}
function physical({ file, line, column }, prefix) {
    const path = prefix === '' ? file : `${prefix}/${file}`;
    return {
        artifactLocation: { uri: path.split('/').map(encodeSegment).join('/'), uriBaseId: ROOT },
        region: { startLine: Math.max(1, line), startColumn: Math.max(1, column) },
    };
}
/** A lone surrogate has no bytes to encode; no file on GitHub has one in its name. */
function encodeSegment(segment) {
    return encodeURIComponent((0,markdown_escape/* cleanText */.X5)(segment));
}
function levelOf(severity, blocking) {
    if (blocking)
        return 'error';
    return severity === 'low' ? 'note' : 'warning';
}
function problem(severity, blocking) {
    const level = levelOf(severity, blocking);
    return level === 'note' ? 'recommendation' : level;
}
function withoutCode(text) {
    return text.replaceAll('`', '');
}
/** Square brackets in a message would be read as links to places (section 3.11.6). */
function withoutLinks(text) {
    return text.replace(/[\\[\]]/g, '\\$&');
}

// EXTERNAL MODULE: ./.build/resolve-config.js
var resolve_config = __webpack_require__(84173);
// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(15922);
;// CONCATENATED MODULE: ./.build/commands/sarif.js
/** Writes the findings where code scanning picks them up. */







/**
 * Absolute path of the file that was written, or null where none was asked for (or this is a dry run).
 * @throws {ConfigurationError} for a path outside of the repository, or one where something else stands
 */
function writeSarif({ root, config, findings, health, prefix, introduced }) {
    if (config.sarifFile === '')
        return null;
    const path = (0,resolve_config/* insideRoot */.p)(root, config.sarifFile, 'sarif-file');
    refuseForeign(path, root, config.sarifFile);
    if (config.dryRun)
        return null;
    const text = renderSarif({ findings, health, rules: codes/* DRIFT_RULES */.o, version: version/* VERSION */.x, prefix, introduced });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    (0,external_node_fs_.writeFileSync)(temporary, text);
    (0,external_node_fs_.renameSync)(temporary, path);
    return path;
}
/** The configuration file may come with the change of a stranger: it must not lead out of the repository, nor over its source. */
function refuseForeign(path, root, given) {
    let folder = (0,external_node_path_.dirname)(path);
    while (!(0,external_node_fs_.existsSync)(folder))
        folder = (0,external_node_path_.dirname)(folder);
    const top = (0,external_node_fs_.realpathSync)(root);
    const real = (0,external_node_fs_.realpathSync)(folder);
    if (real !== top && !real.startsWith((0,external_node_path_.join)(top, '/')))
        throw new errors/* ConfigurationError */.j1(`sarif-file: "${given}" leads out of the repository through a symbolic link.`);
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return;
    if (!stats.isFile())
        throw new errors/* ConfigurationError */.j1(`sarif-file: "${given}" is a folder. Name a file, such as twinscribe.sarif.`);
    const start = (0,external_node_fs_.readFileSync)(path, 'utf8').slice(0, 2_000);
    if (start.trim() !== '' && !/"(?:\$schema|version)"\s*:\s*"[^"]*(?:sarif|2\.1\.0)/.test(start)) {
        throw new errors/* ConfigurationError */.j1(`sarif-file: "${given}" exists and is no SARIF file. Nothing is overwritten; name another file.`);
    }
}


/***/ }),

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





/***/ }),

/***/ 49252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ documentedSource),
/* harmony export */   uv: () => (/* binding */ isOwnCommit),
/* harmony export */   x1: () => (/* binding */ ownTrailers)
/* harmony export */ });
/* unused harmony export OWN_COMMIT_TRAILER */
/** How commits of ours are known again: by trailers, which survive squashing, signing and whatever token pushed them. */
const OWN_COMMIT_TRAILER = 'Documented-by: TwinScribe';
const SOURCE_TRAILER = 'Documented-from';
/** The last paragraph of every message of ours. `source` is the commit that was documented. */
function ownTrailers(source) {
    return `${SOURCE_TRAILER}: ${source}\n${OWN_COMMIT_TRAILER}`;
}
/**
 * Whether the trailer stands in the message's last paragraph, as Git reads trailers. A squash of several commits, which lists them with
 * stars, may hold what others wrote: it is not ours, whatever its last paragraph says.
 */
function isOwnCommit(message) {
    return !/^\* \S/m.test(message) && trailersOf(message).includes(OWN_COMMIT_TRAILER);
}
/** The commit that was documented by the commit with this message; null where it is not ours, or does not say. */
function documentedSource(message) {
    if (!isOwnCommit(message))
        return null;
    for (const line of trailersOf(message)) {
        const source = new RegExp(`^${SOURCE_TRAILER}: ([0-9a-f]{40}|[0-9a-f]{64})$`).exec(line)?.[1];
        if (source !== undefined)
            return source;
    }
    return null;
}
/** Lines of the last paragraph. A message of one paragraph is a title, whatever it says. */
function trailersOf(message) {
    const paragraphs = message
        .replaceAll('\r\n', '\n')
        .trimEnd()
        .split(/\n[ \t]*\n/);
    return paragraphs.length > 1 ? (paragraphs.at(-1) ?? '').split('\n').map(line => line.trim()) : [];
}


/***/ }),

/***/ 40318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Hy: () => (/* binding */ publicationSummary),
/* harmony export */   NF: () => (/* binding */ pullRequestBody),
/* harmony export */   Tq: () => (/* binding */ fixMessage),
/* harmony export */   VA: () => (/* binding */ docsMessage),
/* harmony export */   yM: () => (/* binding */ compareLink)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97006);
/* harmony import */ var _model_own_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49252);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96917);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73907);
/* harmony import */ var _markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45193);
/* harmony import */ var _pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58723);
/** What people read about a publication: commit messages, the pull request, a block of the job summary. */






/** What a person reads; the rest is counted. */
const MOST_LISTED = 20;
const MOST_TITLE = 72;
/** `docs: 3 components added, 2 changed`, then what they are. */
function docsMessage(changes, source) {
    const lists = [
        named('Added', changes.first ? [] : changes.added),
        named('Changed', changes.changed),
        named('Removed', changes.removed),
        named(contradictions(changes), changes.newFindings),
        named('No longer contradicting', changes.resolvedFindings),
    ];
    return message(titleOf(changes), [findingsSentence(changes), ...lists], source);
}
/** `findings`: sentences, one for each comment that was repaired */
function fixMessage(findings, files, source) {
    const title = `docs: repair ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings.length, 'comment')} in ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, 'file')}`;
    return message(title, ['The comments said something else than the code. No code is changed.', named('Repaired', findings)], source);
}
function message(title, blocks, source) {
    return [title.slice(0, MOST_TITLE), ...blocks.filter(block => block !== ''), (0,_model_own_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .ownTrailers */ .x1)(source)].join('\n\n');
}
function titleOf(changes) {
    if (changes.first)
        return `docs: document ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(changes.total, 'component')}`;
    const parts = partsOf(changes);
    if (parts.length > 0)
        return `docs: ${parts.join(', ')}`;
    if (changes.newFindings.length + changes.resolvedFindings.length > 0)
        return 'docs: update what comments contradict';
    return 'docs: follow the code to its new lines';
}
function contradictions({ first }) {
    return first ? 'Comments that contradict the code' : 'New contradictions between comments and code';
}
/** `3 components added`, `2 changed`. */
function partsOf({ added, changed, removed }) {
    const all = [
        [added, 'added'],
        [changed, 'changed'],
        [removed, 'removed'],
    ];
    return all
        .filter(([ids]) => ids.length > 0)
        .map(([ids, word], at) => `${at === 0 ? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(ids.length, 'component') : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(ids.length)} ${word}`);
}
function findingsSentence({ findings, open }) {
    const drift = findings === 0 ? 'No comment contradicts the code' : (0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .commentsContradict */ .W9)(findings);
    return `${drift}${open === 0 ? '' : `; ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(open, 'question')} for a person`}.`;
}
function named(title, items) {
    if (items.length === 0)
        return '';
    const more = items.length - MOST_LISTED;
    const lines = items.slice(0, MOST_LISTED).map(item => `- ${inert(item)}`);
    return [`${title}:`, ...lines, ...(more > 0 ? [`- and ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(more)} more`] : [])].join('\n');
}
/** On one line, and nothing that GitHub takes for a person, an issue, or an order to close one. */
function inert(text) {
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .flat */ .Ct)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(text), 200)
        .replace(/@(?=\w)|#(?=\d)|(?<=\bgh)-(?=\d)/gi, mark => `${mark}\u200b`)
        .replace(/:\/\//g, ':\u200b//');
}
/** Far below the 65536 characters that GitHub takes. */
const MOST_BODY = 30_000;
/** The first line says what it is about; everything from the source is made harmless. */
function pullRequestBody({ changes, tickets, repaired, folder, source }) {
    const intro = changes.first
        ? `Documents ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(changes.total, 'component')} in ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(folder)}.`
        : `Brings ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(folder)} up to date with ${source.slice(0, 12)}: ${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(partsOf(changes)) || 'places in the source have moved'}.`;
    const applied = tickets.filter(({ state }) => state === 'applied').sort((a, b) => a.number - b.number);
    const open = tickets.filter(({ state }) => state === 'open').sort((a, b) => a.number - b.number);
    const blocks = [
        intro,
        findingsSentence(changes),
        section('Changed', changes.changed, _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti),
        section('Added', changes.first ? [] : changes.added, _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti),
        section('Removed', changes.removed, _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti),
        section(contradictions(changes), changes.newFindings, text => (0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInline */ .H1)(text))),
        section('Comments that no longer contradict the code', changes.resolvedFindings, text => (0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInline */ .H1)(text))),
        section('Comments repaired in the source (second commit, no code is changed)', repaired, text => (0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInline */ .H1)(text))),
        applied.length === 0
            ? ''
            : `### Answers applied\n\n${applied.map(({ number: at, title }) => `- Closes #${at} ${(0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInline */ .H1)(title)}`).join('\n')}`,
        open.length === 0
            ? ''
            : `### Questions still open\n\n${open.map(({ number: at, title }) => `- #${at} ${(0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInline */ .H1)(title)}`).join('\n')}`,
        '---\nThis pull request is kept up to date by every run, and closed when there is nothing left to change. What is pushed to its branch by others stays.',
    ];
    const body = blocks.filter(block => block !== '').join('\n\n');
    return body.length <= MOST_BODY ? body : `${body.slice(0, body.lastIndexOf('\n', MOST_BODY))}\n\n…`;
}
function section(title, items, write) {
    if (items.length === 0)
        return '';
    const more = items.length - MOST_LISTED;
    const lines = items.slice(0, MOST_LISTED).map(item => `- ${write(item)}`);
    return [`### ${title}`, '', ...lines, ...(more > 0 ? [`- and ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(more)} more`] : [])].join('\n');
}
/** An address with everything filled in, for whoever opens the pull request by hand. Browsers and servers limit its length. */
function compareLink({ serverUrl, owner, name }, { base, head, title, body, }) {
    const path = (branch) => branch.split('/').map(encodeURIComponent).join('/');
    const address = `${serverUrl}/${owner}/${name}/compare/${path(base)}...${path(head)}?expand=1&title=${encodeURIComponent(title)}`;
    const full = `${address}&body=${encodeURIComponent(body)}`;
    return full.length <= 6_000 ? full : address;
}
/** A block of the job summary. */
function publicationSummary({ text, commit, commitUrl, pullRequest, compareUrl }) {
    const links = [
        commit === null || commitUrl === null ? '' : (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(`commit ${commit.slice(0, 12)}`, commitUrl),
        pullRequest === null ? '' : (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(`pull request ${pullRequest.number}`, pullRequest.url),
        compareUrl === null ? '' : `**${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('open the pull request', compareUrl)}**`,
    ].filter(one => one !== '');
    return `### Published\n\n${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInline */ .H1)(text))}${links.length === 0 ? '' : ` See ${(0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(links)}.`}\n`;
}


/***/ }),

/***/ 404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ REBUILD_LABEL),
/* harmony export */   P2: () => (/* binding */ EXPIRED_LABEL),
/* harmony export */   T4: () => (/* binding */ choiceOfLabel),
/* harmony export */   eZ: () => (/* binding */ EXPIRED),
/* harmony export */   iE: () => (/* binding */ TICKET_LABEL),
/* harmony export */   isAnswerLabel: () => (/* binding */ isAnswerLabel),
/* harmony export */   kg: () => (/* binding */ LABELS)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97006);

/** Every ticket has it: tickets are found by it, and strangers cannot give it to issues of theirs. */
const TICKET_LABEL = 'twinscribe';
const EXPIRED_LABEL = 'twinscribe:expired';
const REBUILD_LABEL = 'twinscribe:rebuild';
/** Those that answer by themselves; a manual answer needs words, which a label has not. */
const ANSWERS = [
    { name: 'twinscribe:accept-a', color: '0e8a16', description: 'Answer: reading A is right' },
    { name: 'twinscribe:accept-b', color: '0e8a16', description: 'Answer: reading B is right' },
    { name: 'twinscribe:merge', color: '0e8a16', description: 'Answer: both readings together' },
    { name: 'twinscribe:ignore', color: 'c5def5', description: 'Answer: say nothing about it until the code changes' },
];
/** Most needed first: they are created as far as the run's allowance of writes goes. */
const LABELS = [
    {
        name: TICKET_LABEL,
        color: '5319e7',
        description: 'A question about the documentation that the code cannot answer',
    },
    ...ANSWERS,
];
const EXPIRED = {
    name: EXPIRED_LABEL,
    color: 'fbca04',
    description: 'Nobody answered in time; an answer still counts',
};
/** The answer that a label stands for, or null. GitHub compares labels without regard to case. */
function choiceOfLabel(label) {
    const name = label.toLowerCase();
    if (!ANSWERS.some(answer => answer.name === name))
        return null;
    return _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ANSWER_CHOICES */ .eU.find(choice => name === `${TICKET_LABEL}:${choice}`) ?? null;
}
function isAnswerLabel(label) {
    return choiceOfLabel(label) !== null;
}


/***/ }),

/***/ 12405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   ap: () => (/* binding */ withOwnPart),
/* harmony export */   decodeMark: () => (/* binding */ decodeMark),
/* harmony export */   ii: () => (/* binding */ referencesIn),
/* harmony export */   isOwnText: () => (/* binding */ isOwnText),
/* harmony export */   kN: () => (/* binding */ withMark),
/* harmony export */   wy: () => (/* binding */ encodeMark)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80737);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97006);
/**
 * What an issue or a comment of ours carries for the next run to read: one HTML comment that people do not see and have no reason to
 * touch. It holds ids, hashes and times, nothing that is not in the repository anyway.
 */


/** Readers leave alone what a later version wrote. */
const MARK_VERSION = 1;
/** GitHub's own limit for a body. Characters. */
const MAX_MARK_LENGTH = 65_536;
const hash = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(128);
const time = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40);
/** An answer that is no comment, and would be lost with the label or the closing that gave it. */
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    token: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
    choice: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ANSWER_CHOICES */ .eU),
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
    at: time,
});
const questionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** What people call it in a command, counted from 1; never given to another question of the same issue. */
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
    component: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2000),
    field: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4000),
    /** What can be answered without a text. */
    plain: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ANSWER_CHOICES */ .eU)).readonly(),
    source: hash,
    print: hash,
    /** When it was put (again) about this source; null: with the issue itself. */
    asked: time.nullable(),
    /** By earlier source: the tokens of what was answered about it. What is listed nowhere is about `source`. */
    earlier: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(hash, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100)).readonly()).readonly(),
    /** Tokens of answers whose author was found entitled: asked once, so that leaving a team takes no answer back. */
    accepted: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100)).readonly(),
    decisions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(decisionSchema).readonly(),
    /** The token of the answer that was applied last. */
    applied: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100).nullable(),
    /** The discrepancy is no longer there. */
    gone: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const ticketSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('ticket'),
    /** The documented folder, relative to the repository: several may share one repository and its issues. */
    scope: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000),
    questions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(questionSchema).min(1).readonly(),
    /** Why we closed it; null while it is open, or where a person closed it. */
    closed: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['applied', 'ignored', 'vanished', 'duplicate']).nullable(),
});
const replySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('reply'),
    /** `help` and `stranger` answer a comment, whose token this is; the others tell of a change. */
    about: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['help', 'stranger', 'applied', 'vanished', 'changed', 'expired']),
    to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
});
const rebuildSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('rebuild'),
    scope: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000),
    /** The rebuild ticket's id, or `epic`. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
    /** Of the epic: a digest of the issues below it, once all of them are related. */
    related: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(64).optional(),
});
const markSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [ticketSchema, replySchema, rebuildSchema]);
const OPENING = `<!-- twinscribe:${MARK_VERSION} `;
const END = '<!-- /twinscribe -->';
/** One line. Nothing in it can end the comment early, whatever a file or a component is called. */
function encodeMark(mark) {
    const json = JSON.stringify(mark)
        .replace(/[<>&\u007f-\uffff]/g, escaped)
        // Two hyphens would be enough to end a comment for some readers.
        .replace(/-(?=-)/g, '\\u002d');
    return `${OPENING}${json} -->`;
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
const MARK = /<!--\s*twinscribe:(\d+)\s+(\{.*?\})\s*-->/s;
/** The body with another mark, and everything else as it is. */
function withMark(body, mark) {
    const encoded = encodeMark(mark);
    return MARK.test(body) ? body.replace(MARK, () => encoded) : `${encoded}\n\n${body}`;
}
/** The mark of a text of ours, or null: there is none, somebody damaged it, or a later version wrote it. */
function decodeMark(text) {
    const match = MARK.exec(text);
    if (match === null || Number(match[1]) !== MARK_VERSION || (match[2] ?? '').length > MAX_MARK_LENGTH)
        return null;
    try {
        const result = markSchema.safeParse(JSON.parse(match[2] ?? ''));
        return result.success ? result.data : null;
    }
    catch {
        return null;
    }
}
/** A comment that begins with a mark is our own, whoever's token wrote it. */
function isOwnText(text) {
    return /^\s*<!--\s*twinscribe:\d+\s/.test(text);
}
/** The references at the foot of a body, for the case that its mark was deleted. */
function referencesIn(body) {
    return [...body.matchAll(/\bts-([0-9a-f]{16})\b/g)].map(match => match[1] ?? '');
}
function referenceOf(id) {
    return `ts-${id}`;
}
/** The part of a body that is ours; what people wrote below it is theirs and stays. */
function withOwnPart(before, own) {
    const end = before.lastIndexOf(END);
    const theirs = end < 0 ? '' : before.slice(end + END.length).trim();
    return `${own}\n${END}${theirs === '' ? '' : `\n\n${theirs}`}`;
}


/***/ })

};
