export const id = 791;
export const ids = [791];
export const modules = {

/***/ 88432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   d5: () => (/* binding */ speakerOf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97006);

/** Who says it, as a reader of the repository would put it. */
function speakerOf(claim, engine, stream) {
    if (claim.evidence.some(item => item.origin === 'comment'))
        return 'the comment';
    if (engine === 'declared')
        return claim.facet === 'calls' ? 'a name in the source' : 'the declaration';
    if (engine === 'observed')
        return 'the code';
    return `stream ${stream} (${engine})`;
}
/** What is said, to be put after "says that". */
function statementOf(claim) {
    switch (claim.facet) {
        case 'param':
            switch (claim.aspect) {
                case 'presence':
                    return claim.subject.includes('.')
                        ? `there is a property ${code(claim.subject)}`
                        : `parameter ${claim.value.index + 1} is ${code(claim.subject)}`;
                case 'type':
                    return `${code(claim.subject)} is of type ${code(claim.value.type)}`;
                case 'optional':
                    return `${code(claim.subject)} ${claim.value.optional ? 'may be left out' : 'is required'}`;
                case 'default':
                    return `${code(claim.subject)} defaults to ${code(claim.value.text)}`;
                case 'values':
                    return `${code(claim.subject)} is one of ${claim.value.literals.map(code).join(', ')}`;
            }
            return claim;
        case 'returns':
            switch (claim.aspect) {
                case 'presence':
                    return claim.value.returns ? 'a value is returned' : 'nothing is returned';
                case 'type':
                    return `the returned value is of type ${code(claim.value.type)}`;
                case 'branch':
                    return `${claim.subject} is ${claim.value.possible ? 'returned in some case' : 'never returned'}`;
            }
            return claim;
        case 'throws':
            return claim.aspect === 'absence' ? 'nothing is ever thrown' : `${code(claim.subject)} is thrown`;
        case 'calls':
            return `${code(claim.subject)} is called`;
        case 'effect': {
            const target = claim.value.target === null ? '' : ` (${code(claim.value.target)})`;
            return `it ${claim.aspect === 'absence' ? 'never ' : ''}${EFFECTS[claim.subject]}${target}`;
        }
        case 'modifier':
            return `it is ${claim.value.holds ? '' : 'not '}${claim.subject}`;
        case 'example':
            return `the example ${code(claim.value.code.trim().split('\n')[0] ?? '')} works`;
        case 'reference':
            return `${code(claim.subject)} exists`;
        case 'summary':
        case 'description':
            return `“${claim.value.text}”`;
    }
}
const EFFECTS = {
    'writes-this': 'changes its own object',
    'writes-parameter': 'changes what it is given',
    'writes-module-state': 'changes state of its module',
    'file-system': 'uses the file system',
    network: 'uses the network',
    process: 'acts on processes',
    environment: 'depends on the environment',
    time: 'depends on the time',
    randomness: 'depends on chance',
    console: 'writes to the console',
};
function explain(facts, said, conclusion) {
    const statements = said.map(({ speaker, claim }) => `${speaker} says that ${statementOf(claim)}`);
    const head = statements.length === 0 ? '' : `${capital(statements.join(', and '))}. `;
    const name = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(facts.id).replace(/~\d+$/, '');
    return `${code(name === '' ? facts.file : name)}: ${head}${sentence(conclusion)}`;
}
function reasonOf(verdict) {
    return verdict === null ? '' : verdict.reason;
}
function code(text) {
    return `\`${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .flat */ .Ct)(text, 80).replaceAll('`', "'")}\``;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function sentence(text) {
    const trimmed = text.trim();
    return trimmed === '' || /[.!?]$/.test(trimmed) ? capital(trimmed) : `${capital(trimmed)}.`;
}


/***/ }),

/***/ 40791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubTickets: () => (/* reexport */ GitHubTickets),
  syncRebuildIssues: () => (/* reexport */ syncRebuildIssues),
  systemReviewClock: () => (/* reexport */ systemReviewClock)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/review/clock.js

/** The machine's clock. */
const systemReviewClock = {
    now: () => new Date(),
    async sleep(milliseconds, signal) {
        try {
            await (0,promises_.setTimeout)(milliseconds, undefined, { signal });
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
        }
    },
};

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/orchestrator/answers.js
var answers = __webpack_require__(10464);
// EXTERNAL MODULE: ./.build/publish/markdown/escape.js
var markdown_escape = __webpack_require__(73907);
// EXTERNAL MODULE: ./.build/publish/markdown/markdown-safety.js + 4 modules
var markdown_safety = __webpack_require__(45193);
// EXTERNAL MODULE: ./.build/review/marker.js
var marker = __webpack_require__(12405);
;// CONCATENATED MODULE: ./.build/review/places.js

/** The address of the lines, or null. */
function permalink({ repositoryUrl, commit, scope }, { file, line, endLine }) {
    if (commit === null)
        return null;
    const path = [...scope.split('/'), ...file.split('/')].filter(part => part !== '').map(encodeURIComponent);
    const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`;
    return `${repositoryUrl}/blob/${commit}/${path.join('/')}#${lines}`;
}
/** `src/queue.ts:12`, linked where that is possible. */
function placeLink(place, span, table = false) {
    const label = (0,markdown_escape/* inlineCode */.ti)(`${span.file}:${span.line}`, { table });
    const address = permalink(place, span);
    return address === null ? label : (0,markdown_escape/* link */.nf)(label, address);
}
function commitLink({ repositoryUrl, commit }) {
    if (commit === null)
        return 'the current source';
    return (0,markdown_escape/* link */.nf)((0,markdown_escape/* inlineCode */.ti)(commit.slice(0, 7)), (0,markdown_escape/* encodeHref */.A_)(`${repositoryUrl}/commit/${commit}`));
}

// EXTERNAL MODULE: ./.build/comparison/messages.js
var messages = __webpack_require__(88432);
// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
;// CONCATENATED MODULE: ./.build/review/wording.js
/** What a question is called, and what its two readings are, in words of the repository rather than of ours. */





/** Longer titles are cut off in every list. Characters. */
const MAX_TITLE = 110;
/** `Queue.push`; the path for a module. */
function nameFor({ id, kind }) {
    const name = (0,model/* nameOf */.Vb)(id).replace(/~\d+(?=\.|$)/g, '');
    if (name === '')
        return (0,model/* fileOf */.W7)(id);
    return kind === 'constructor' ? `new ${name.replace(/\.constructor$/, '')}` : name;
}
/** GitHub shows code in a title, and nothing else of Markdown. The file is named, because another one may have something of the same name. */
function titleOf(questions) {
    const [first] = questions;
    if (first === undefined)
        return '';
    const { subject } = first;
    const name = nameFor(subject);
    const file = (0,model/* fileOf */.W7)(subject.id);
    return cutTitle(questionOf(first, questions.length, titleCode(name)), name === file ? '' : ` (${titleFile(file)})`);
}
function questionOf({ discrepancy }, questions, name) {
    if (questions > 1)
        return `${name}: ${questions} questions that the code does not answer`;
    if (isAboutPurpose(discrepancy)) {
        const why = discrepancy.type === 'SECURITY_RELEVANT_GAP' ? 'Security-relevant and undocumented' : 'Undocumented';
        return `${why}: what is ${name} for?`;
    }
    return `${name}: which is right about ${topicOf(discrepancy.field, titleCode)}?`;
}
/** Whether `titleOf` may have written it; what was cut off does not matter. */
function isOwnTitle(title) {
    return /^(Undocumented|Security-relevant and undocumented): what is `|^`[^`]+`: (which is right about |\d+ questions)/.test(title);
}
/** `last` is what tells it from others, and stays. */
function cutTitle(title, last) {
    const limit = MAX_TITLE - last.length;
    if (title.length <= limit)
        return title + last;
    const cut = `${title.slice(0, limit - 2).trimEnd()}…`;
    // Code that is not closed is no code: what stands in it could then notify people.
    return (cut.split('`').length % 2 === 0 ? `${cut}\`` : cut) + last;
}
/** A long path keeps its end, which says more. */
const MAX_TITLE_FILE = 40;
function titleFile(file) {
    return titleCode(file.length <= MAX_TITLE_FILE ? file : `…${file.slice(1 - MAX_TITLE_FILE)}`);
}
/** Without anything that could notify a person or refer to an issue outside of code. */
function titleCode(text) {
    return `\`${(0,model/* flat */.Ct)((0,markdown_escape/* cleanText */.X5)(text), 60).replaceAll('`', "'")}\``;
}
/** Neither stream has a word for it: what is asked for is text, not a choice. */
function isAboutPurpose({ a, b, field }) {
    return a === null && b === null && field === 'summary:text:text';
}
/** To be put after "about". */
function topicOf(field, code = markdown_escape/* inlineCode */.ti) {
    const slot = (0,answers/* slotOfField */._U)(field);
    switch (slot?.facet) {
        case undefined:
            return 'its documentation';
        case 'param': {
            const name = code(slot.subject);
            switch (slot.aspect) {
                case 'presence':
                    return `the parameter ${name}`;
                case 'type':
                    return `the type of ${name}`;
                case 'optional':
                    return `whether ${name} may be left out`;
                case 'default':
                    return `the default of ${name}`;
                case 'values':
                    return `the values that ${name} may have`;
            }
            return slot;
        }
        case 'returns':
            switch (slot.aspect) {
                case 'presence':
                    return 'whether a value is returned';
                case 'type':
                    return 'the type that is returned';
                case 'branch':
                    return `when ${code(slot.subject)} is returned`;
            }
            return slot;
        case 'throws':
            return slot.aspect === 'absence' ? 'whether it ever throws' : `when it throws ${code(slot.subject)}`;
        case 'calls':
            return `whether it calls ${code((0,model/* nameOf */.Vb)(slot.subject) || slot.subject)}`;
        case 'effect':
            return `its effects (${slot.subject.replaceAll('-', ' ')})`;
        case 'modifier':
            return `whether it is ${slot.subject}`;
        case 'example':
            return 'an example';
        case 'reference':
            return `the reference to ${code(slot.subject)}`;
        case 'summary':
            return 'what it is for';
        case 'description':
            return 'its description';
    }
}
/** Who says the reading, as a heading: `the comment`, `the code`. */
function speakerFor(claim, engines, stream) {
    const engine = stream === 'A' ? engines.a : engines.b;
    if (claim !== null)
        return (0,messages/* speakerOf */.d5)(claim, engine, stream);
    return engine === 'declared' ? 'the declaration' : engine === 'observed' ? 'the code' : `stream ${stream}`;
}
/** A reading as Markdown on one line, for a table. */
function readingOf(claim) {
    if (claim === null)
        return 'says nothing';
    switch (claim.facet) {
        case 'param':
            switch (claim.aspect) {
                case 'presence':
                    return `parameter ${claim.value.index + 1} is ${cell(claim.subject)}`;
                case 'type':
                    return cell(claim.value.type);
                case 'optional':
                    return claim.value.optional ? 'may be left out' : 'is required';
                case 'default':
                    return cell(claim.value.text);
                case 'values':
                    return claim.value.literals.map(cell).join(', ');
            }
            return claim;
        case 'returns':
            switch (claim.aspect) {
                case 'presence':
                    return claim.value.returns ? 'a value is returned' : 'nothing is returned';
                case 'type':
                    return cell(claim.value.type);
                case 'branch':
                    if (!claim.value.possible)
                        return `never ${cell(claim.subject)}`;
                    return `${cell(claim.subject)}${claim.value.when === null ? '' : ` when ${cell(claim.value.when)}`}`;
            }
            return claim;
        case 'throws':
            if (claim.aspect === 'absence')
                return 'nothing is ever thrown';
            return `${cell(claim.subject)}${claim.value.when === null ? '' : ` when ${cell(claim.value.when)}`}`;
        case 'calls':
            return `calls ${cell(claim.subject)}`;
        case 'effect': {
            const target = claim.value.target === null ? '' : ` ${cell(claim.value.target)}`;
            return `${claim.aspect === 'absence' ? 'never ' : ''}${claim.subject.replaceAll('-', ' ')}${target}`;
        }
        case 'modifier':
            return `${claim.value.holds ? '' : 'not '}${claim.subject}`;
        case 'example':
            return cell(claim.value.code);
        case 'reference':
            return cell(claim.subject);
        case 'summary':
        case 'description':
            return (0,markdown_safety/* safeInline */.H1)((0,model/* cut */.Jj)(claim.value.text, MAX_CELL), undefined, true);
    }
}
/** What static analysis found out about a reading, one line for a table. */
function findingOf(verdict) {
    if (verdict === null)
        return '–';
    const reason = (0,markdown_safety/* safeInline */.H1)((0,model/* cut */.Jj)(verdict.reason, MAX_CELL), undefined, true);
    switch (verdict.verdict) {
        case 'proven':
            return `proven: ${reason}`;
        case 'refuted':
            return `refuted: ${reason}`;
        case 'unknown':
            return reason === '' ? 'neither proven nor refuted' : `not decided: ${reason}`;
    }
}
/** A cell of a table is no place for a page of text. Characters. */
const MAX_CELL = 300;
function cell(text) {
    return (0,markdown_escape/* inlineCode */.ti)((0,model/* cut */.Jj)(text, MAX_CELL), { table: true });
}

;// CONCATENATED MODULE: ./.build/review/body.js






/** GitHub's limit for a body. Characters. */
const MAX_BODY = 65_000;
function renderBody(parts) {
    for (const detail of ['all', 'no source']) {
        const body = write(parts, detail);
        if (body.length <= MAX_BODY)
            return body;
    }
    return write(parts, 'commands');
}
function write({ mark, questions, place, engines, timeoutHours }, detail) {
    const [first] = questions;
    if (first === undefined)
        return (0,marker/* encodeMark */.wy)(mark);
    const many = questions.length > 1;
    const blocks = [
        (0,marker/* encodeMark */.wy)(mark),
        many
            ? `Reading the code does not settle ${questions.length} points of its documentation. A word from somebody who knows would.`
            : opening(first.question.discrepancy),
        about(first.question, place),
        detail === 'all' ? sourceOf(first.question, place) : '',
    ];
    for (const { number, question, note } of questions) {
        const { discrepancy } = question;
        if (many)
            blocks.push(`### ${number}. ${heading(discrepancy)}`);
        if (note !== null)
            blocks.push(note);
        if (detail !== 'commands') {
            if (!isAboutPurpose(discrepancy))
                blocks.push(comparison(discrepancy, engines, place));
            else if (many)
                blocks.push((0,markdown_safety/* safeInline */.H1)(discrepancy.message));
        }
        blocks.push(waysToAnswer(discrepancy, many ? number : null, detail));
    }
    blocks.push('### Other ways', otherWays(questions.map(({ question }) => question.discrepancy), timeoutHours));
    const references = questions.map(({ question }) => (0,markdown_escape/* inlineCode */.ti)((0,marker/* referenceOf */.Bz)(question.discrepancy.id))).join(' ');
    blocks.push(`<sub>Asked by TwinScribe about ${commitLink(place)} · ${references}</sub>`);
    return blocks.filter(block => block !== '').join('\n\n');
}
function opening(discrepancy) {
    if (!isAboutPurpose(discrepancy))
        return `Two readings of ${topicOf(discrepancy.field)} differ, and nothing in the code proves either. Which one is right?`;
    return discrepancy.type === 'SECURITY_RELEVANT_GAP'
        ? 'This matters for security, has no comment, and the code alone does not tell what it is for. One sentence is enough.'
        : 'This is public, has no comment, and the code alone does not tell what it is for. One sentence is enough.';
}
function heading(discrepancy) {
    const topic = isAboutPurpose(discrepancy) ? 'What it is for' : topicOf(discrepancy.field);
    return topic.charAt(0).toUpperCase() + topic.slice(1);
}
function about({ subject }, place) {
    const kind = subject.kind.replace('-', ' ');
    const callers = subject.calledBy.length;
    const used = callers === 0 ? '' : `, called from ${callers} ${callers === 1 ? 'place' : 'components'} here`;
    const article = subject.visibility === 'public' ? 'public ' : subject.visibility === 'internal' ? 'internal ' : '';
    return `**${(0,markdown_escape/* inlineCode */.ti)(nameFor(subject))}** – ${article}${kind} in ${placeLink(place, subject.span)}${used}`;
}
/** More lines than this are looked at where they stand. */
const MAX_LINES = 25;
/** An address that stands alone is shown as the lines themselves, where GitHub can. */
function sourceOf({ subject }, place) {
    const { file, line, endLine } = subject.span;
    const lines = permalink(place, { file, line, endLine: Math.min(endLine, line + MAX_LINES - 1) });
    const signature = (0,markdown_escape/* codeBlock */.DV)(subject.signature, languageOf(file));
    return lines === null ? signature : `${signature}\n\n${(0,markdown_escape/* encodeHref */.A_)(lines)}`;
}
function comparison(discrepancy, engines, place) {
    const { a, b, verdictA, verdictB } = discrepancy;
    const head = `| | A: ${speakerFor(a, engines, 'A')} | B: ${speakerFor(b, engines, 'B')} |`;
    const rows = [
        ['reads', readingOf(a), readingOf(b)],
        ['seen at', seenAt(a, place), seenAt(b, place)],
        ['static analysis', findingOf(verdictA), findingOf(verdictB)],
    ];
    return [head, '|---|---|---|', ...rows.map(cells => `| ${cells.join(' | ')} |`)].join('\n');
}
function seenAt(claim, place) {
    const links = [...new Set((claim?.evidence ?? []).map(({ span }) => placeLink(place, span, true)))];
    return links.length === 0 ? '–' : links.slice(0, 3).join(', ');
}
function waysToAnswer(discrepancy, number, detail) {
    const { plain, withText } = (0,answers/* choicesFor */.AU)(discrepancy);
    const suffix = number === null ? '' : ` ${number}`;
    if (detail === 'commands')
        return [...plain, 'manual'].map(choice => `- \`/twinscribe ${choice}${suffix}\``).join('\n');
    const rows = plain.map(choice => `| \`/twinscribe ${choice}${suffix}\` | ${consequence(choice, discrepancy)} |`);
    const table = ['| Comment | and the documentation says |', '|---|---|', ...rows].join('\n');
    const words = withText.includes('manual') ? inYourWords(discrepancy, suffix) : '';
    // Where there is nothing to choose from, the words come first.
    const blocks = isAboutPurpose(discrepancy) ? [words, table] : [table, words];
    return blocks.filter(block => block !== '').join('\n\n');
}
function inYourWords({ field }, suffix) {
    const example = [`/twinscribe manual${suffix}`, '```', `<${(0,answers/* expectationOf */.EV)(field).replaceAll('`', '')}>`, '```'].join('\n');
    return `In your own words, as a comment:\n\n${(0,markdown_escape/* codeBlock */.DV)(example, 'text')}`;
}
function consequence(choice, discrepancy) {
    const claim = (0,answers/* claimOf */._B)({ choice, text: null }, discrepancy);
    if (claim === null || claim === undefined)
        return 'nothing about this, until the code changes';
    return readingOf(claim);
}
function otherWays(discrepancies, timeoutHours) {
    const choices = new Set(discrepancies.flatMap(discrepancy => (0,answers/* choicesFor */.AU)(discrepancy).plain));
    const labels = [...choices].map(choice => `\`twinscribe:${choice}\``).join(', ');
    const lines = [
        'Write it into the source instead: this issue closes by itself once the code or its comment settles it.',
        `Set a label: ${labels}.`,
        'Close it as *not planned*: it is left alone until the code changes. Closed as *completed*, it is checked again.',
        `Answers count from people with write access; the last one wins, and an edited comment counts as edited. After ${hours(timeoutHours)} without one the issue is marked as expired, and an answer still counts.`,
    ];
    return lines.map(line => `- ${line}`).join('\n');
}
function hours(number) {
    return number === 1 ? '1 hour' : `${number} hours`;
}
function languageOf(file) {
    return /\.[cm]?tsx?$/.test(file) ? 'ts' : 'js';
}

// EXTERNAL MODULE: ./.build/review/labels.js
var review_labels = __webpack_require__(404);
;// CONCATENATED MODULE: ./.build/review/replies.js
/** What is written below a ticket. Each text begins with a mark: it is found again instead of being written twice, and never heard as an answer. */






function reply(about, to, blocks) {
    const mark = { kind: 'reply', about, to };
    return { mark, body: [(0,marker/* encodeMark */.wy)(mark), ...blocks.filter(block => block !== '')].join('\n\n') };
}
/** @param to the comment's id, so that an edited comment gets its reply edited instead of another one */
function helpReply({ comment, problems }, questions) {
    const said = problems.map(({ written, problem }) => `- ${(0,markdown_escape/* inlineCode */.ti)(written)}: ${(0,markdown_safety/* safeInline */.H1)(problem)}`);
    const many = questions.length > 1;
    const lines = questions.flatMap(question => {
        const number = many ? ` ${question.number}` : '';
        const plain = question.plain.map(choice => `/twinscribe ${choice}${number}`);
        const words = ['```', `<${(0,answers/* expectationOf */.EV)(question.field).replaceAll('`', '')}>`, '```'].join('\n');
        return [...plain, `/twinscribe manual${number}\n${words}`];
    });
    return reply('help', String(comment.id), [
        `I could not use this${problems.length === 1 ? '' : ' in full'}:`,
        said.join('\n'),
        'One of these will do, alone on its line:',
        `~~~text\n${lines.join('\n')}\n~~~`,
        'Edit your comment or write another one.',
    ]);
}
/** In the place of the help: the comment was mended, or is gone. `to`: its id */
function mendedReply(to) {
    return reply('help', to, ['The comment that this was about has changed: nothing is left to mend.']);
}
function strangerReply(number) {
    return reply('stranger', String(number), [
        'Thank you. Answers count only from people with write access to this repository, so this one is left for them to confirm.',
    ]);
}
function appliedReply({ questions, ticket }, published, place) {
    const answered = questions.filter(({ status }) => status === 'answered');
    const tokens = answered.map(({ marked }) => marked.applied ?? '').join(' ');
    const where = published.commitUrl === null
        ? `to the documentation of ${commitLink(place)}`
        : `in ${(0,markdown_escape/* link */.nf)((0,markdown_escape/* inlineCode */.ti)(shortCommit(published.commitUrl)), published.commitUrl)}`;
    const lines = answered.map(one => `- ${outcomeOf(one)}`);
    return reply('applied', `${ticket.issue.number} ${tokens}`.slice(0, 200), [
        `Applied ${where}. From now on the documentation says:`,
        lines.join('\n'),
        'This holds until the code that it is about changes. A new answer, or an edited one, replaces it.',
    ]);
}
/** Which point it is about, and what stands there now. */
function outcomeOf({ question, answer }) {
    if (question === null)
        return 'nothing about this';
    const { discrepancy } = question;
    const { resolved, answer: recorded, field } = discrepancy;
    const url = recorded?.url ?? answer?.url;
    const by = recorded?.by ?? answer?.by ?? '';
    const topic = isAboutPurpose(discrepancy) ? '' : `${topicOf(field)}: `;
    const nothing = topic === '' ? 'nothing about this' : 'nothing';
    const said = resolved === null || resolved === undefined ? nothing : readingOf(resolved);
    const who = by === '' ? '' : ` (${url === undefined ? (0,markdown_escape/* inlineCode */.ti)(by) : (0,markdown_escape/* link */.nf)(`answer of ${(0,markdown_escape/* inlineCode */.ti)(by)}`, url)})`;
    return `${topic}${said}${who}`;
}
function shortCommit(url) {
    const id = url.split('/').at(-1) ?? '';
    return /^[0-9a-f]{7,}$/.test(id) ? id.slice(0, 7) : id;
}
function vanishedReply(number, place) {
    return reply('vanished', `${number} ${place.commit ?? ''}`, [
        `Settled in the source: as of ${commitLink(place)} there is nothing left to ask here.`,
    ]);
}
/** To somebody whose answer was overtaken by a change of the code. */
function changedReply({ questions, ticket }, place) {
    const outdated = questions.filter(one => one.outdated !== null);
    if (outdated.length === 0)
        return null;
    const to = outdated.map(({ marked }) => `${marked.number}:${marked.source.slice(0, 12)}`).join(' ');
    const lines = outdated.map(({ marked, outdated: last }) => {
        const which = questions.length > 1 ? `question ${marked.number}, ` : '';
        return last === null
            ? ''
            : `- ${which}${(0,markdown_escape/* link */.nf)(`answer of ${(0,markdown_escape/* inlineCode */.ti)(last.by)}`, last.url)}: ${(0,markdown_escape/* inlineCode */.ti)(last.choice)}`;
    });
    return reply('changed', `${ticket.issue.number} ${to}`.slice(0, 200), [
        `The code that this was answered for has changed (${commitLink(place)}). Please look again:`,
        lines.join('\n'),
        'If it still holds, answer the same once more. If the change is taken back, the earlier answer counts again by itself.',
    ]);
}
/** To somebody who closed it and may not decide. */
function notDecidedReply(number, closedAt) {
    return reply('stranger', `${number} ${closedAt}`, [
        'Opened again: closing it as not planned is an answer, and answers count only from people with write access.',
    ]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/review/commands.js

/** Longer comments are answered by nobody and parsed by nobody. Characters; GitHub's own limit. */
const MAX_LENGTH = 65_536;
const COMMAND = /^ {0,3}\/twin-?scribe(?![\w-])(.*)$/i;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
/** Other spellings that leave no doubt. */
const SPELLINGS = {
    a: 'accept-a',
    b: 'accept-b',
    accepta: 'accept-a',
    acceptb: 'accept-b',
    accept_a: 'accept-a',
    accept_b: 'accept-b',
};
/**
 * The commands of a comment in the order in which they stand there. Quoted lines, and what is inside of code, are not commands: people
 * quote the instructions when they ask about them.
 */
function parseCommands(body) {
    const commands = [];
    const misunderstandings = [];
    const lines = body.slice(0, MAX_LENGTH).split(/\r\n|\r|\n/);
    let index = 0;
    while (index < lines.length) {
        const line = lines[index] ?? '';
        const command = COMMAND.exec(line);
        if (command === null) {
            index = FENCE.test(line) ? blockAt(lines, index).next : index + 1;
            continue;
        }
        const parsed = parseWords(command[1] ?? '');
        const block = fencedBlockAfter(lines, index);
        index = block?.next ?? index + 1;
        if ('problem' in parsed) {
            misunderstandings.push({ written: line.trim().slice(0, 200), problem: parsed.problem });
            continue;
        }
        const { choice, question } = parsed;
        const takesText = choice === 'manual' || choice === 'merge';
        const text = takesText ? (block?.text ?? null) : null;
        if (choice === 'manual' && (text === null || text.trim() === ''))
            misunderstandings.push({ written: line.trim().slice(0, 200), problem: MISSING_TEXT });
        else
            commands.push({ choice, question, text });
    }
    return { commands, misunderstandings };
}
const MISSING_TEXT = 'it needs your words, in a fenced block on the lines below it';
function parseWords(rest) {
    const words = rest
        .trim()
        .replace(/[.,;:!]+$/, '')
        .toLowerCase()
        .split(/\s+/)
        .filter(word => word !== '');
    if (words[0] === 'accept' && words[1] !== undefined)
        words.splice(0, 2, `accept-${words[1]}`);
    const [word, ...more] = words;
    if (word === undefined)
        return { problem: 'it does not say what to do' };
    const choice = model/* ANSWER_CHOICES */.eU.find(known => known === word) ?? SPELLINGS[word];
    if (choice === undefined)
        return { problem: `“${word.slice(0, 40)}” is none of the answers` };
    const [number, ...rest2] = more;
    if (number === undefined)
        return { choice, question: null };
    const match = /^#?([1-9]\d{0,3})$/.exec(number);
    if (match === null || rest2.length > 0)
        return { problem: `“${more.join(' ').slice(0, 40)}” is not the number of a question` };
    return { choice, question: Number(match[1]) };
}
/** A fenced block that begins on the next line that is not empty. */
function fencedBlockAfter(lines, at) {
    let index = at + 1;
    while (index < lines.length && (lines[index] ?? '').trim() === '')
        index++;
    return FENCE.test(lines[index] ?? '') ? blockAt(lines, index) : null;
}
/** One that is never closed goes to the end, as it does on the page. */
function blockAt(lines, start) {
    const fence = FENCE.exec(lines[start] ?? '')?.[1] ?? '```';
    const closing = new RegExp(`^ {0,3}${fence[0] === '~' ? '~' : '`'}{${fence.length},}\\s*$`);
    let end = start + 1;
    while (end < lines.length && !closing.test(lines[end] ?? ''))
        end++;
    return { text: lines.slice(start + 1, end).join('\n'), next: end + 1 };
}

;// CONCATENATED MODULE: ./.build/review/statements.js
/** Everything that was said on a ticket, by whom and when, and which of it answers which question. */





const NO_THREAD = { commands: [], replies: [] };
/**
 * Bots do not answer, whatever they may do here: what a machine says was not decided by a person, and our own comments, which name every
 * command, come from one.
 */
function threadOf(comments) {
    const commands = [];
    const replies = [];
    for (const comment of comments) {
        if ((0,marker.isOwnText)(comment.body)) {
            const mark = (0,marker.decodeMark)(comment.body);
            if (mark?.kind === 'reply')
                replies.push({ id: comment.id, mark, body: comment.body });
        }
        else if (!comment.author.bot && /\/twin-?scribe/i.test(comment.body)) {
            const { commands: own, misunderstandings } = parseCommands(comment.body);
            if (own.length + misunderstandings.length > 0)
                commands.push(comment);
        }
    }
    return { commands, replies };
}
function tokenOf(comment) {
    return `c${comment.id}.${(0,external_node_crypto_.hash)('sha256', comment.body, 'hex').slice(0, 16)}`;
}
/** Write permission is what a person needs to change the documentation in any other way. */
function mayAnswer(permission) {
    return permission === 'admin' || permission === 'maintain' || permission === 'write';
}
/**
 * `isEntitled`: by login, for whom permission was looked up
 * `events`: of the issue, where a label or its closing may be an answer; otherwise none are needed
 */
function listen({ issue, mark }, thread, events, isEntitled) {
    const statements = [];
    const unclear = [];
    const strangers = [];
    const accepted = new Map(mark.questions.flatMap(question => question.accepted.map((token, index) => [token, index])));
    for (const comment of thread.commands) {
        const token = tokenOf(comment);
        if (!accepted.has(token) && !isEntitled(comment.author.login)) {
            strangers.push(comment);
            continue;
        }
        const problems = problemsOf(comment, mark);
        if (problems.length > 0)
            unclear.push({ comment, token, problems });
        for (const command of parseCommands(comment.body).commands) {
            const { author, updatedAt: at, url, id } = comment;
            statements.push({ ...command, token, by: author.login, at, url, rank: 2, id });
        }
    }
    for (const decision of mark.questions.flatMap(({ number, decisions }) => decisions.map(one => ({ ...one, question: number }))))
        statements.push({ ...decision, url: issue.url, text: null, rank: 1, id: 0 });
    for (const statement of [...byLabel(issue, events, isEntitled), ...byClosing(issue, mark, events, isEntitled)])
        if (!statements.some(({ token }) => token === statement.token))
            statements.push({ ...statement, rank: 0, id: 0 });
    // Where two fall into the same second, what was applied earlier came earlier, and what was not is newer: an edited comment.
    const turn = (token) => accepted.get(token) ?? Number.MAX_SAFE_INTEGER;
    // Else words count more than clicks, and the comment further down counts last.
    statements.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || turn(a.token) - turn(b.token) || a.rank - b.rank || a.id - b.id);
    return { statements: statements.map(({ rank: _rank, id: _id, ...statement }) => statement), unclear, strangers };
}
/** Logins whose permission has to be looked up before `listen`, and whether the issue's events have to be read. */
function whatToLookUp({ issue, mark }, thread) {
    const accepted = new Set(mark.questions.flatMap(question => question.accepted));
    const logins = thread.commands.filter(comment => !accepted.has(tokenOf(comment))).map(comment => comment.author.login);
    const known = new Set(mark.questions.flatMap(question => question.decisions.map(decision => decision.token)));
    const labels = issue.labels.filter(label => (0,review_labels/* choiceOfLabel */.T4)(label) !== null);
    const isClosedByPerson = issue.state === 'closed' && mark.closed === null && issue.stateReason === 'not_planned' && issue.closedAt !== null;
    const events = labels.some(label => ![...known].some(token => token.startsWith(labelToken(label)))) ||
        (isClosedByPerson && !known.has(closingToken(issue)));
    return { logins: [...new Set(logins)], events };
}
/** Everything that answers the question as it was put about `source`; the last one counts. */
function answersTo(question, source, statements) {
    const elsewhere = new Set(Object.entries(question.earlier).flatMap(([other, tokens]) => (other === source ? [] : tokens)));
    const own = new Set(question.earlier[source] ?? []);
    const belongs = (token) => (source === question.source ? !elsewhere.has(token) : own.has(token));
    return statements.filter(statement => belongs(statement.token) && statements_answers(statement, question));
}
/** The statement that answers the question as it was put about `source`, or null. */
function answerTo(question, source, statements) {
    return answersTo(question, source, statements).at(-1) ?? null;
}
/** Every answer to the question, one for each source that it was put about. */
function resolutionsOf(ticket, question, heard) {
    const { id: discrepancyId, component, print } = question;
    return [...new Set([question.source, ...Object.keys(question.earlier)])].flatMap((source) => {
        const answer = answerTo(question, source, heard.statements);
        if (answer === null)
            return [];
        const { choice, text, by, at, url } = answer;
        const ticketKey = keyOf(ticket.issue);
        return [{ ticketKey, discrepancyId, component, source, print, choice, text, by, at, url }];
    });
}
/** Of several tickets that ask the same (two runs raced) the answer that was given last counts. */
function resolutionsIn(tickets) {
    const last = new Map();
    for (const ticket of tickets) {
        for (const question of ticket.mark.questions) {
            for (const resolution of resolutionsOf(ticket, question, ticket.heard)) {
                const key = `${resolution.discrepancyId} ${resolution.source}`;
                const known = last.get(key);
                if (known === undefined || known.at < resolution.at)
                    last.set(key, resolution);
            }
        }
    }
    return [...last.values()];
}
function keyOf(issue) {
    return `#${issue.number}`;
}
function statements_answers({ choice, text, question: number }, question) {
    if (number !== null && number !== question.number)
        return false;
    // Its mark was deleted: what fits is decided where the answer meets the question.
    if (question.field === '')
        return true;
    return text === null ? question.plain.includes(choice) : (0,answers/* fitsSlot */.RG)(question.field, text);
}
/** What cannot be used of a comment; nothing where it answers. */
function problemsOf({ body }, mark) {
    const parsed = parseCommands(body);
    return [...parsed.misunderstandings, ...unfit(parsed, mark)];
}
function unfit({ commands }, { questions }) {
    return commands.flatMap((command) => {
        const asked = questions.filter(({ number }) => command.question === null || command.question === number);
        const number = command.question === null ? '' : ` ${command.question}`;
        const written = `/twinscribe ${command.choice}${number}`;
        if (asked.length === 0)
            return [{ written, problem: `there is no question ${command.question} here` }];
        if (asked.some(question => statements_answers(command, question)))
            return [];
        if (command.text !== null)
            return [{ written, problem: 'the text below it cannot stand in the documentation there' }];
        return [{ written, problem: 'it does not answer what is asked here' }];
    });
}
function labelToken(label) {
    return `l:${label.toLowerCase()}:`;
}
function closingToken(issue) {
    return `x:${issue.closedAt ?? ''}`;
}
function byLabel(issue, events, isEntitled) {
    return issue.labels.flatMap((label) => {
        const choice = (0,review_labels/* choiceOfLabel */.T4)(label);
        const event = events.findLast(({ event, label: name }) => event === 'labeled' && name?.toLowerCase() === label.toLowerCase());
        if (choice === null || event === undefined || event.actor.bot || !isEntitled(event.actor.login))
            return [];
        const token = `${labelToken(label)}${event.id}`;
        return [{ token, by: event.actor.login, at: event.createdAt, url: issue.url, choice, question: null, text: null }];
    });
}
/** "Not planned" means: leave it alone. "Completed" answers nothing; it asks us to look again. */
function byClosing(issue, mark, events, isEntitled) {
    if (issue.state !== 'closed' || issue.stateReason !== 'not_planned' || mark.closed !== null)
        return [];
    const event = events.findLast(({ event }) => event === 'closed');
    const actor = event?.actor ?? issue.closedBy;
    const at = issue.closedAt ?? event?.createdAt;
    if (actor === null || actor === undefined || at === undefined || actor.bot || !isEntitled(actor.login))
        return [];
    return [
        { token: closingToken(issue), by: actor.login, at, url: issue.url, choice: 'ignore', question: null, text: null },
    ];
}
/** Everybody whose permission matters once the events are known. */
function actorsOf(events) {
    const relevant = events.filter(({ event, label, actor }) => !actor.bot && (event === 'closed' || (event === 'labeled' && label !== null && (0,review_labels/* choiceOfLabel */.T4)(label) !== null)));
    return [...new Set(relevant.map(({ actor }) => actor.login))];
}

;// CONCATENATED MODULE: ./.build/review/closing.js
/** How tickets end: applied, gone, asked twice, or out of time. */




async function closeGone(tickets, plan) {
    for (const planned of plan.tickets) {
        const { ticket, mark, move } = planned;
        if (move !== 'close-vanished' && move !== 'close-duplicate')
            continue;
        await tickets.guard(`close ${keyOf(ticket.issue)}`, async () => {
            if (move === 'close-duplicate') {
                await closeDuplicate(tickets, planned);
                return;
            }
            await tickets.say(ticket, vanishedReply(ticket.issue.number, tickets.parts.place));
            const closed = { ...mark, closed: 'vanished' };
            await tickets.update(ticket, {
                body: (0,marker/* withMark */.kN)(ticket.issue.body, closed),
                state: 'closed',
                stateReason: 'completed',
            });
            tickets.note('closed', ticket.issue);
        });
    }
}
async function closeApplied(tickets, planned, published) {
    const { ticket, mark, questions } = planned;
    const { issue } = ticket;
    const answered = questions.filter(({ status }) => status === 'answered');
    const isIgnored = answered.every(({ question }) => question?.discrepancy.answer?.choice === 'ignore');
    // Who closed it as not planned has said it all, and sees that it is closed.
    const isTheirClosing = issue.state === 'closed' && answered.every(({ answer }) => answer?.token.startsWith('x:') === true);
    if (!isTheirClosing)
        await tickets.say(ticket, appliedReply(planned, published, tickets.parts.place));
    await tickets.update(ticket, {
        body: (0,marker/* withMark */.kN)(issue.body, { ...mark, closed: isIgnored ? 'ignored' : 'applied' }),
        ...(issue.state === 'closed' ? {} : { state: 'closed', stateReason: isIgnored ? 'not_planned' : 'completed' }),
    });
    tickets.note('applied', issue);
}
async function closeDuplicate(tickets, { ticket, duplicateOf }) {
    const mark = { ...ticket.mark, closed: 'duplicate' };
    const body = (0,marker/* withMark */.kN)(ticket.issue.body, mark);
    const note = `Duplicate of #${duplicateOf}: two runs asked at the same time.`;
    await tickets.update(ticket, {
        // In the same request as the closing, so that two runs which both notice write it once.
        body: body.includes(note) ? body : body.replace((0,marker/* encodeMark */.wy)(mark), `${(0,marker/* encodeMark */.wy)(mark)}\n\n${note}`),
        state: 'closed',
        stateReason: 'duplicate',
    });
    tickets.note('closed', ticket.issue);
}
async function expireOld(tickets, plan) {
    for (const { ticket, questions, move } of plan.tickets) {
        const { state, labels } = ticket.issue;
        if (state !== 'open' || labels.includes(review_labels/* EXPIRED_LABEL */.P2) || move === 'close-applied' || move === 'close-duplicate')
            continue;
        const open = questions.filter(({ status }) => status === 'open' || status === 'changed');
        if (open.length > 0 && open.every(({ marked }) => isOver(tickets, marked.asked ?? ticket.issue.createdAt))) {
            const current = tickets.known.find(({ issue }) => issue.number === ticket.issue.number);
            if (current !== undefined)
                await tickets.guard(`mark ${keyOf(ticket.issue)}`, async () => expire(tickets, current));
        }
    }
}
async function expire(tickets, ticket) {
    const { github, options, logger } = tickets.parts;
    const { issue } = ticket;
    if (issue.labels.includes(review_labels/* EXPIRED_LABEL */.P2) || issue.state !== 'open')
        return;
    logger.warn(`${keyOf(issue)} was not answered within ${options.timeoutHours} hours: ${issue.url}`);
    await github.labels.ensure([review_labels/* EXPIRED */.eZ]);
    await github.issues.addLabels(issue.number, [review_labels/* EXPIRED_LABEL */.P2]);
    tickets.replace({ ...issue, labels: [...issue.labels, review_labels/* EXPIRED_LABEL */.P2] });
    tickets.note('expired', issue);
}
function isOver(tickets, asked) {
    const { clock, options } = tickets.parts;
    return clock.now().getTime() - Date.parse(asked) > options.timeoutHours * 3_600_000;
}

// EXTERNAL MODULE: ./.build/github/errors.js
var github_errors = __webpack_require__(43781);
;// CONCATENATED MODULE: ./.build/review/own-issues.js
/** Whom the workflow's own token speaks for. */
const WORKFLOW_LOGIN = 'github-actions[bot]';
/** Every issue that was opened with this token, or with another of the same account: what lost its label is among them. */
async function ownIssues(github) {
    const creator = (await github.repositories.viewer()) ?? WORKFLOW_LOGIN;
    return (await github.issues.list({ state: 'all', creator })).items;
}

;// CONCATENATED MODULE: ./.build/review/life-cycle.js
/**
 * The life of a ticket, as a pure function of what is known about it:
 *
 *     pending → in-progress → resolved → applied
 *        │           │            │
 *        └───────────┴──→ expired ┘     (an answer still counts)
 *        └── any of them ──→ cancelled  (the discrepancy is gone, or another ticket asks the same)
 *
 * A changed source, or a discrepancy that comes back, leads from applied and cancelled to pending again.
 */
const TICKET_STATES = (/* unused pure expression or super */ null && (['pending', 'in-progress', 'resolved', 'applied', 'expired', 'cancelled']));
function stateOf({ isOpen, isAssigned, isExpired, isDuplicate, questions }) {
    if (isDuplicate || questions.every(status => status === 'gone'))
        return 'cancelled';
    const waits = questions.some(status => status === 'open' || status === 'changed' || status === 'unseen');
    if (!waits)
        return isOpen ? 'resolved' : 'applied';
    if (isExpired)
        return 'expired';
    return isAssigned ? 'in-progress' : 'pending';
}
function moveOf(facts, differs) {
    const { isOpen, isDuplicate, questions } = facts;
    if (isDuplicate)
        return isOpen ? 'close-duplicate' : 'none';
    if (questions.some(status => status === 'open' || status === 'changed')) {
        if (!isOpen)
            return 'reopen';
        return differs.inAll ? 'rewrite' : 'none';
    }
    // What could not be seen is not gone.
    if (questions.some(status => status === 'unseen'))
        return 'none';
    if (questions.every(status => status === 'gone')) {
        if (isOpen)
            return 'close-vanished';
        // Somebody answered or closed it when it was about to go.
        return differs.inAnswers ? 'rewrite' : 'none';
    }
    if (differs.inQuestions)
        return 'close-applied';
    // Applied and closed before, and opened again by a person, who is about to answer anew.
    return isOpen && differs.inAll ? 'rewrite' : 'none';
}

;// CONCATENATED MODULE: ./.build/review/priority.js

/** Blocking before not, public before internal, then by how much rests on it; ids decide what is left, so that every run agrees. */
function compareQuestions(a, b) {
    return (Number(b.discrepancy.blocking) - Number(a.discrepancy.blocking) ||
        model/* SEVERITIES */.oC.indexOf(a.discrepancy.severity) - model/* SEVERITIES */.oC.indexOf(b.discrepancy.severity) ||
        visibilityRank(a) - visibilityRank(b) ||
        b.subject.calledBy.length - a.subject.calledBy.length ||
        (0,model/* compareText */.n6)(a.subject.id, b.subject.id) ||
        (0,model/* compareText */.n6)(a.discrepancy.id, b.discrepancy.id));
}
/** One group for each component, the one with the most important question first. */
function groupsOf(questions) {
    const groups = new Map();
    for (const question of questions.toSorted(compareQuestions)) {
        const group = groups.get(question.subject.id);
        if (group === undefined)
            groups.set(question.subject.id, [question]);
        else
            group.push(question);
    }
    return [...groups.values()];
}
function visibilityRank({ subject }) {
    switch (subject.visibility) {
        case 'public':
            return 0;
        case 'exported':
            return 1;
        case 'internal':
            return 2;
    }
}

;// CONCATENATED MODULE: ./.build/review/plan.js
/** Compares the tickets that exist with what a run found, and says what has to be done. Pure: nothing is sent from here. */






/** An issue has room for this many; a component with more gets another one. */
const MAX_QUESTIONS = 12;
function planTickets(tickets, situation) {
    const places = matchQuestions(tickets, situation.questions);
    const duplicates = duplicatesAmong(tickets);
    const planned = tickets.map(ticket => planTicket(ticket, places, situation, duplicates.get(ticket.issue.number) ?? null));
    const asked = new Set([...places.values()].map(({ discrepancy }) => discrepancy.id));
    const left = situation.questions.filter(({ discrepancy }) => discrepancy.resolution === 'open' && !asked.has(discrepancy.id));
    const extended = planned.map(ticket => extend(ticket, left, situation.now));
    const taken = new Set(extended.flatMap(({ questions }) => questions.flatMap(({ question }) => question?.discrepancy.id ?? [])));
    return { tickets: extended, unasked: groupsOf(left.filter(({ discrepancy }) => !taken.has(discrepancy.id))) };
}
/** The key of a question of an issue. */
function placeOf(ticket, marked) {
    return `${ticket.issue.number}/${marked.number}`;
}
/**
 * Which question of which issue is which of the run's: by id, and where nothing has that id any more, by what is asked about which
 * source, or of which name. The latter follow a component to another place.
 */
function matchQuestions(tickets, questions) {
    const byId = new Map(questions.map(question => [question.discrepancy.id, question]));
    const matches = new Map();
    const matched = new Set();
    for (const ticket of tickets) {
        for (const marked of ticket.mark.questions) {
            const question = byId.get(marked.id);
            if (question === undefined)
                continue;
            matches.set(placeOf(ticket, marked), question);
            matched.add(marked.id);
        }
    }
    const loose = questions.flatMap(question => {
        const { discrepancy } = question;
        return matched.has(discrepancy.id) ? [] : [{ ...discrepancy, print: (0,answers/* printOf */.Fc)(discrepancy), question }];
    });
    for (const { gone, by } of PASSES) {
        const taken = new Set([...matches.values()].map(({ discrepancy }) => discrepancy.id));
        const free = loose.filter(({ id }) => !taken.has(id));
        for (const ticket of tickets) {
            if (gone && ticket.mark.closed === 'duplicate')
                continue;
            for (const marked of ticket.mark.questions) {
                if (matches.has(placeOf(ticket, marked)) || marked.gone !== gone)
                    continue;
                const isAlike = (one) => one.print === marked.print && by(one) === by(marked);
                const rivals = tickets.flatMap(other => other.mark.questions.filter(one => isAlike(one) && one.gone === gone && !byId.has(one.id) && one.id !== marked.id));
                const candidates = free.filter(isAlike).map(({ question }) => question);
                const question = bestOf(marked, candidates, rivals);
                if (question !== undefined)
                    matches.set(placeOf(ticket, marked), question);
            }
        }
    }
    return matches;
}
/** How a question is looked for whose id is gone, the surest way first: by what it asks, and by this. */
const PASSES = [
    // moved or renamed
    { gone: false, by: ({ source }) => source },
    // taken away, and put back elsewhere
    { gone: true, by: ({ source }) => source },
    // moved and changed at once
    { gone: false, by: ({ component }) => (0,model/* nameOf */.Vb)(component) },
];
/** The only candidate where nobody else could be meant; of several the one of the same name, or in the same file. */
function bestOf(marked, candidates, rivals) {
    if (candidates.length === 1 && rivals.length === 0)
        return candidates[0];
    for (const part of [1, 0]) {
        const own = marked.component.split('#')[part];
        const alike = candidates.filter(({ subject }) => subject.id.split('#')[part] === own);
        const others = rivals.filter(({ component }) => component.split('#')[part] === own);
        if (alike.length === 1 && others.length === 0)
            return alike[0];
    }
    return undefined;
}
function planTicket(ticket, places, situation, duplicateOf) {
    const { issue, mark } = ticket;
    const questions = mark.questions.map(marked => planQuestion(ticket, marked, places.get(placeOf(ticket, marked)) ?? null, situation));
    return concludePlan(ticket, questions, mark, issue.labels, duplicateOf);
}
function concludePlan(ticket, questions, before, labels, duplicateOf) {
    const { issue } = ticket;
    const facts = {
        isOpen: issue.state === 'open',
        isAssigned: issue.assignees.length > 0,
        isExpired: issue.labels.includes(review_labels/* EXPIRED_LABEL */.P2),
        isDuplicate: duplicateOf !== null,
        questions: questions.map(({ status }) => status),
    };
    const isAskedAgain = questions.some(({ status }) => status === 'changed');
    const wanted = {
        ...before,
        questions: questions.map(({ marked }) => marked),
        // Somebody opened it again: from now on it is theirs to close.
        closed: facts.isOpen ? null : before.closed,
    };
    const differs = {
        inQuestions: JSON.stringify(wanted.questions) !== JSON.stringify(ticket.mark.questions),
        inAnswers: JSON.stringify(answersIn(wanted)) !== JSON.stringify(answersIn(ticket.mark)),
        inAll: JSON.stringify(wanted) !== JSON.stringify(ticket.mark),
    };
    const move = moveOf(facts, differs);
    return {
        ticket,
        state: stateOf(facts),
        move,
        duplicateOf,
        questions,
        mark: move === 'reopen' ? { ...wanted, closed: null } : wanted,
        // An answer by label was for the source as it was; that the time is up no longer holds when it is asked anew.
        labels: isAskedAgain || move === 'reopen'
            ? labels.filter(label => !(0,review_labels.isAnswerLabel)(label) && label !== review_labels/* EXPIRED_LABEL */.P2)
            : labels,
    };
}
function planQuestion(ticket, marked, question, situation) {
    const { statements } = ticket.heard;
    const nothing = { question, answer: null, outdated: null };
    if (question === null) {
        if (!marked.gone && situation.isUnseen(marked.component))
            return { marked, status: 'unseen', ...nothing };
        return { marked: { ...withAnswer(marked, statements), gone: true }, status: 'gone', ...nothing };
    }
    const { discrepancy } = question;
    const source = discrepancy.source ?? '';
    const answer = answerTo(marked, marked.source === '' ? '' : source, statements);
    const last = answerTo(marked, marked.source, statements);
    // A question whose mark was deleted takes whatever was answered.
    const isSame = source === marked.source || marked.source === '';
    const placed = { ...address(marked, discrepancy), ...(isSame ? { source } : {}), gone: false };
    if (discrepancy.resolution !== 'open') {
        const recorded = answer === null ? [] : decisionsIn(marked, answer);
        const moved = isSame ? placed : putAbout(placed, source, statements, situation.now);
        const heard = answersTo(marked, marked.source === '' ? '' : source, statements);
        // Those that were overtaken, too: in which order they came is known now, and two of the same second must not change places later.
        const accepted = lastOf([...moved.accepted, ...heard.map(({ token }) => token)]);
        // The answer may stand on another ticket that asks the same.
        const applied = answer?.token ?? `elsewhere ${discrepancy.answer?.at ?? ''}`;
        return {
            marked: { ...moved, accepted, applied, decisions: [...moved.decisions, ...recorded] },
            status: 'answered',
            question,
            answer,
            outdated: null,
        };
    }
    if (isSame) {
        const cameBack = marked.gone || ticket.issue.state === 'closed';
        return { marked: cameBack ? { ...placed, asked: situation.now } : placed, status: 'open', ...nothing };
    }
    const recorded = last === null ? [] : decisionsIn(marked, last);
    const again = putAbout({ ...placed, decisions: [...placed.decisions, ...recorded] }, source, statements, situation.now);
    return { marked: again, status: 'changed', question, answer: null, outdated: last };
}
/** What follows a component to another place or name. */
function address(marked, discrepancy) {
    const { id, component, field } = discrepancy;
    return { ...marked, id, component, field, plain: (0,answers/* choicesFor */.AU)(discrepancy).plain, print: (0,answers/* printOf */.Fc)(discrepancy) };
}
/** The same question about another source: what was said so far stays with the one that it was said about. */
function putAbout(marked, source, statements, now) {
    const assigned = new Set(Object.values(marked.earlier).flat());
    const fresh = statements.filter(({ token }) => !assigned.has(token)).map(({ token }) => token);
    const { [source]: _own, ...others } = marked.earlier;
    const of = (key) => marked.earlier[key] ?? [];
    // The tokens of the source that comes back stay listed under it: what is listed nowhere belongs to the current one, and so do they.
    const earlier = {
        ...others,
        ...(of(source).length > 0 ? { [source]: of(source) } : {}),
        [marked.source]: lastOf([...of(marked.source), ...fresh]),
    };
    return { ...marked, source, earlier: limited(earlier, source), asked: now };
}
/** Who answers more often than this is looked up again. */
const MAX_ACCEPTED = 20;
function lastOf(tokens) {
    return [...new Set(tokens)].slice(-MAX_ACCEPTED);
}
/** So many earlier sources are remembered; code that goes back further than that is asked about anew. */
const MAX_EARLIER = 8;
function limited(earlier, current) {
    const entries = Object.entries(earlier).filter(([source, tokens]) => tokens.length > 0 || source === current);
    return Object.fromEntries(entries.slice(-MAX_EARLIER));
}
/** Written down what was answered before the question went, for when it comes back. */
function withAnswer(marked, statements) {
    const heard = answersTo(marked, marked.source, statements);
    const answer = heard.at(-1);
    if (answer === undefined || marked.accepted.includes(answer.token))
        return marked;
    return {
        ...marked,
        accepted: lastOf([...marked.accepted, ...heard.map(({ token }) => token)]),
        decisions: [...marked.decisions, ...decisionsIn(marked, answer)],
    };
}
function answersIn({ questions }) {
    return questions.map(({ accepted, decisions }) => [accepted, decisions]);
}
/** A label or a closing goes with the next change of the issue: it is written down where it is not lost. */
function decisionsIn(marked, answer) {
    const isComment = answer.token.startsWith('c');
    if (isComment || marked.decisions.some(({ token }) => token === answer.token))
        return [];
    const { token, choice, by, at } = answer;
    return [{ token, choice, by, at }];
}
/** Takes in the new questions of a component that has an open ticket already. */
function extend(planned, left, now) {
    const { ticket, questions } = planned;
    if (planned.move !== 'none' && planned.move !== 'rewrite' && planned.move !== 'reopen')
        return planned;
    if (ticket.issue.state !== 'open' || questions.some(({ status }) => status === 'unseen'))
        return planned;
    const waiting = questions.find(({ status }) => status === 'open' || status === 'changed');
    if (waiting?.question === undefined || waiting.question === null)
        return planned;
    const component = waiting.question.subject.id;
    const room = Math.max(0, MAX_QUESTIONS - questions.length);
    const more = (groupsOf(left).find(group => group[0]?.subject.id === component) ?? []).slice(0, room);
    if (more.length === 0)
        return planned;
    const next = Math.max(...questions.map(({ marked }) => marked.number)) + 1;
    const added = more.map((question, index) => ({
        marked: markOf(question.discrepancy, next + index, now),
        status: 'open',
        question,
        answer: null,
        outdated: null,
    }));
    return concludePlan(ticket, [...questions, ...added], planned.mark, ticket.issue.labels, null);
}
/** `asked`: null for a question of a new issue */
function markOf(discrepancy, number, asked) {
    return {
        number,
        id: discrepancy.id,
        component: discrepancy.component,
        field: discrepancy.field,
        plain: (0,answers/* choicesFor */.AU)(discrepancy).plain,
        source: discrepancy.source ?? '',
        print: (0,answers/* printOf */.Fc)(discrepancy),
        asked,
        earlier: {},
        accepted: [],
        decisions: [],
        applied: null,
        gone: false,
    };
}
/** Tickets that ask nothing which one with a lower number does not ask: by number, the number of the one that stays. */
function duplicatesAmong(tickets) {
    const first = new Map();
    const duplicates = new Map();
    for (const { issue, mark } of tickets.toSorted((a, b) => a.issue.number - b.issue.number)) {
        const originals = mark.questions.map(({ id }) => first.get(id));
        const [original] = originals;
        if (original !== undefined && originals.every(number => number !== undefined))
            duplicates.set(issue.number, original);
        for (const { id } of mark.questions)
            if (!first.has(id))
                first.set(id, issue.number);
    }
    return duplicates;
}

;// CONCATENATED MODULE: ./.build/review/opening.js
/** Opens issues for what nobody was asked yet: few at a time, most important first, and none twice. */









class TicketOpener {
    #tickets;
    #created = 0;
    constructor(tickets) {
        this.#tickets = tickets;
    }
    async open(groups) {
        const { options, logger } = this.#tickets.parts;
        const parts = groups.flatMap(group => chunks(group, MAX_QUESTIONS));
        const room = Math.max(0, options.maxNewIssues - this.#created);
        let now = parts.slice(0, room);
        if (now.length === 0 || !(await this.#tickets.mayWrite()))
            return;
        if (parts.length > now.length)
            logger.info(`${parts.length - now.length} more tickets wait for the next runs (max-new-issues: ${options.maxNewIssues}).`);
        const strays = await this.#findStrays();
        // Better to ask in the next run than twice.
        if (strays === null)
            return;
        if (strays > 0) {
            // What lost its label is asked already, perhaps of a component that has moved since: it takes part from the next run on.
            const { unasked } = this.#planned(now.flat());
            now = unasked.flatMap(group => chunks(group, MAX_QUESTIONS));
            if (now.length === 0)
                return;
        }
        await this.#prepareLabels(now.length);
        let isNew = false;
        for (const group of now) {
            const [first] = group;
            if (first === undefined)
                continue;
            await this.#tickets.guard(`open a ticket for ${first.subject.id}`, async () => {
                isNew = (await this.#create(group)) || isNew;
            });
        }
        // Another run may have asked the same at the same time: the lower number stays.
        if (isNew && !this.#tickets.parts.github.dryRun) {
            await this.#tickets.guard('look for duplicates', async () => {
                await this.#tickets.reread();
                await this.#closeDuplicates();
            });
        }
    }
    /**
     * Tickets whose label somebody took away, or deleted for good: they are found by who wrote them, before anything is asked twice.
     * @returns how many there were; null where that could not be found out
     */
    async #findStrays() {
        const { github, place, logger } = this.#tickets.parts;
        let strays = 0;
        let isWhole = false;
        await this.#tickets.guard('look for tickets without a label', async () => {
            for (const issue of await ownIssues(github)) {
                const mark = (0,marker.decodeMark)(issue.body);
                const isLabelled = issue.labels.some(label => label.toLowerCase() === review_labels/* TICKET_LABEL */.iE);
                if (mark?.kind !== 'ticket' || mark.scope !== place.scope || isLabelled)
                    continue;
                logger.info(`${keyOf(issue)} lost its label "${review_labels/* TICKET_LABEL */.iE}", by which tickets are found; it gets it back.`);
                await this.#tickets.requireLabel(issue);
                strays++;
            }
            if (strays > 0 && !github.dryRun)
                await this.#tickets.reread();
            isWhole = true;
        });
        return isWhole ? strays : null;
    }
    /** GitHub makes labels by itself; a colour and a description are worth one write in five. */
    async #prepareLabels(issues) {
        const allowance = Math.floor(issues / 5);
        if (allowance === 0 || this.#tickets.known.length > 0)
            return;
        await this.#tickets.guard('create labels', async () => {
            await this.#tickets.parts.github.labels.ensure(review_labels/* LABELS */.kg.slice(0, allowance));
        });
    }
    /** @returns whether an issue was opened by this call */
    async #create(group) {
        const { github, place, engines, options } = this.#tickets.parts;
        const marked = group.map(({ discrepancy }, index) => markOf(discrepancy, index + 1, null));
        const mark = { kind: 'ticket', scope: place.scope, questions: marked, closed: null };
        const questions = group.map((question, index) => ({ number: index + 1, question, note: null }));
        const body = (0,marker/* withOwnPart */.ap)('', renderBody({ mark, questions, place, engines, timeoutHours: options.timeoutHours }));
        const issue = { title: titleOf(group), body, labels: [review_labels/* TICKET_LABEL */.iE] };
        for (let attempt = 1;; attempt++) {
            try {
                const created = await github.issues.create(issue);
                this.#created++;
                await this.#tickets.requireLabel(created);
                this.#tickets.add(fresh({ ...created, body }, mark));
                this.#tickets.note('opened', created);
                return true;
            }
            catch (error) {
                if (!(error instanceof github_errors/* GitHubError */.y) || !error.mayHaveHappened || attempt > 2)
                    throw error;
                // The answer was lost, and perhaps the issue is there: a second one would be worse than none.
                const ids = new Set(marked.map(({ id }) => id));
                const found = (await this.#tickets.reread()).find(({ mark: other }) => other.questions.some(({ id }) => ids.has(id)));
                if (found === undefined)
                    continue;
                this.#created++;
                this.#tickets.note('opened', found.issue);
                return true;
            }
        }
    }
    /** With no word about anything but these questions. */
    #planned(questions) {
        return planTickets(this.#tickets.known, { questions, isUnseen: () => true, now: this.#tickets.now() });
    }
    async #closeDuplicates() {
        for (const planned of this.#planned([]).tickets)
            if (planned.move === 'close-duplicate')
                await closeDuplicate(this.#tickets, planned);
    }
}
function fresh(issue, mark) {
    return { issue, mark, thread: { commands: [], replies: [] }, heard: { statements: [], unclear: [], strangers: [] } };
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

;// CONCATENATED MODULE: ./.build/review/report.js
const EMPTY_REPORT = {
    tickets: [],
    unasked: 0,
    done: { opened: [], rewritten: [], reopened: [], closed: [], applied: [], expired: [] },
};
function addReport(report, plan) {
    return {
        ...report,
        unasked: plan.unasked.reduce((sum, group) => sum + group.length, 0),
        tickets: plan.tickets.map(({ ticket: { issue, mark }, state, questions }) => ({
            number: issue.number,
            title: issue.title,
            url: issue.url,
            state,
            isOpen: issue.state === 'open',
            components: [...new Set(mark.questions.map(({ component }) => component))],
            isAnswered: questions.some(({ status }) => status === 'answered'),
        })),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 1 modules
var schemas = __webpack_require__(80737);
// EXTERNAL MODULE: ./.build/orchestrator/digest.js
var digest = __webpack_require__(6135);
;// CONCATENATED MODULE: ./.build/review/reader.js
/**
 * Reads all tickets and what was said on them, in as few requests as that takes: one for a hundred issues, and one for all comments
 * since the last look. What it remembers only saves requests; without it the same is read again.
 */






/** Up to so many tickets may be cheaper to read one by one than all comments of the repository. */
const MAX_SINGLE_READS = 3;
const actor = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), bot: schemas/* boolean */.zMY() });
const comment = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    issue: schemas/* int */.Whr(),
    body: schemas/* string */.YjP(),
    author: actor,
    createdAt: schemas/* string */.YjP(),
    updatedAt: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
});
const resolution = schemas/* object */.Ikc({
    ticketKey: schemas/* string */.YjP(),
    discrepancyId: schemas/* string */.YjP(),
    component: schemas/* string */.YjP(),
    source: schemas/* string */.YjP(),
    print: schemas/* string */.YjP(),
    choice: schemas/* enum */.k5n(model/* ANSWER_CHOICES */.eU),
    text: schemas/* string */.YjP().nullable(),
    by: schemas/* string */.YjP(),
    at: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
});
const memorySchema = schemas/* object */.Ikc({
    /** Everything that changed before was read. The server's time. */
    readUntil: schemas/* string */.YjP(),
    /** By issue number: all of its comments, those that say nothing to us without their words. */
    comments: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(comment)),
    /** As they were heard last. */
    answers: schemas/* array */.YOg(resolution).readonly(),
    /** By issue number: the ticket as it was when nothing counted of what its mark does not know. */
    settled: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}),
});
class TicketReader {
    #parts;
    #comments = new Map();
    #readUntil = null;
    #memory = null;
    #hasMemory = false;
    /** Issues whose comments were all read in this run. */
    #read = new Set();
    /** The answers as they were heard last, in this run or in an earlier one; null where they never were. */
    lastAnswers = null;
    #settled = new Map();
    #events = new Map();
    constructor(parts) {
        this.#parts = parts;
    }
    /** Goes on from where an earlier run has read to. */
    remember(memory) {
        this.#memory = memory;
        const saved = memorySchema.safeParse(memory.load());
        if (!saved.success)
            return;
        this.#hasMemory = true;
        this.#readUntil = saved.data.readUntil;
        this.lastAnswers = saved.data.answers;
        for (const [number, print] of Object.entries(saved.data.settled))
            this.#settled.set(Number(number), print);
        for (const [number, comments] of Object.entries(saved.data.comments))
            this.#comments.set(Number(number), new Map(comments.map(one => [one.id, one])));
    }
    /** All tickets of the documented folder, oldest first, those that were closed included. */
    async read() {
        const { github } = this.#parts;
        const { items } = await github.issues.list({ state: 'all', labels: [review_labels/* TICKET_LABEL */.iE] });
        const tickets = items.flatMap(issue => this.#ticketOf(issue));
        await this.#readComments(tickets);
        const heard = [];
        for (const ticket of tickets)
            heard.push(await this.#hear(ticket));
        this.lastAnswers = resolutionsIn(heard);
        this.#memory?.save({
            answers: this.lastAnswers,
            readUntil: this.#readUntil ?? '',
            settled: Object.fromEntries(this.#settled),
            comments: Object.fromEntries([...this.#comments].map(([number, comments]) => [number, [...comments.values()]])),
        });
        return heard;
    }
    #ticketOf(issue) {
        const mark = (0,marker.decodeMark)(issue.body);
        if (mark?.kind === 'ticket')
            return mark.scope === this.#parts.scope ? [{ issue, mark }] : [];
        if (mark !== null)
            return [];
        const ids = (0,marker/* referencesIn */.ii)(issue.body);
        if (ids.length === 0)
            return [];
        this.#parts.logger.warn(`Issue #${issue.number} lost what it carries for TwinScribe; it is found by the reference at its foot.`);
        return [{ issue, mark: bareMark(this.#parts.scope, ids) }];
    }
    async #readComments(tickets) {
        const { github } = this.#parts;
        const numbers = new Set(tickets.map(({ issue }) => issue.number));
        const talked = tickets.map(({ issue }) => issue).filter(issue => issue.comments > 0);
        const until = latest(tickets.map(({ issue }) => issue.updatedAt));
        for (const issue of talked)
            if (!this.#comments.has(issue.number))
                this.#comments.set(issue.number, new Map());
        let since = this.#readUntil === '' ? null : this.#readUntil;
        // Without a memory: all there is, in the cheaper way. Whether a hundred comments are all there are is seen on the first page.
        const isGuess = since === null && talked.length <= MAX_SINGLE_READS;
        if (since === null && talked.length > 1)
            since = talked.map(issue => issue.createdAt).reduce((a, b) => (a < b ? a : b));
        let read = until;
        if (since !== null && talked.length > 0) {
            const { items } = await github.comments.listAll({ since, ...(isGuess ? { pages: 1 } : {}) });
            for (const item of items)
                if (numbers.has(item.issue))
                    this.#remember(item);
            read = latest([read, ...items.map(item => item.updatedAt)]);
        }
        for (const ticket of tickets) {
            const { issue } = ticket;
            if (issue.comments === 0)
                continue;
            // Fewer than there are: some were never read. More: some were deleted.
            const isWhole = this.#comments.get(issue.number)?.size === issue.comments;
            if (isWhole && !(await this.#restsOnMemory(ticket)))
                continue;
            const { items } = await github.comments.list(issue.number);
            this.#read.add(issue.number);
            this.#comments.set(issue.number, new Map());
            for (const item of items)
                this.#remember(item);
        }
        for (const { issue } of tickets)
            if (issue.comments === 0)
                this.#comments.delete(issue.number);
        this.#readUntil = latest([this.#readUntil ?? '', read]);
    }
    /**
     * A cache can be written by others than us: an answer that was never applied is not taken from there. One that was is known by the
     * digest in the issue, and one by somebody who may not answer is none.
     */
    async #restsOnMemory(ticket) {
        const { issue, mark } = ticket;
        if (!this.#hasMemory || this.#read.has(issue.number) || this.#isSettled(ticket))
            return false;
        const accepted = new Set(mark.questions.flatMap(question => question.accepted));
        for (const comment of this.#threadOf(issue).commands)
            if (!accepted.has(tokenOf(comment)) && (await this.#mayAnswer(comment.author.login)))
                return true;
        return false;
    }
    async #mayAnswer(login) {
        return mayAnswer(await this.#parts.github.collaborators.permission(login));
    }
    #remember(item) {
        const own = this.#comments.get(item.issue) ?? new Map();
        // Talk among people is none of our business, and need not be kept: only that it is there.
        const matters = /twin-?scribe/i.test(item.body);
        own.set(item.id, matters ? item : { ...item, body: '' });
        this.#comments.set(item.issue, own);
    }
    async #hear(ticket) {
        const thread = this.#threadOf(ticket.issue);
        const known = knownOf(ticket, thread);
        if (this.#isSettled(ticket))
            return { ...ticket, thread, heard: known };
        const needed = whatToLookUp(ticket, thread);
        const events = needed.events ? await this.#eventsOf(ticket.issue) : [];
        const entitled = new Map();
        for (const login of new Set([...needed.logins, ...actorsOf(events)]))
            entitled.set(login, await this.#mayAnswer(login));
        const heard = listen(ticket, thread, events, login => entitled.get(login) === true);
        if (isNothingNew(ticket, thread, heard, known))
            this.#settled.set(ticket.issue.number, printOf(ticket, thread));
        else
            this.#settled.delete(ticket.issue.number);
        return { ...ticket, thread, heard };
    }
    /**
     * Everything is as it was when it had been looked at in full: malformed and overtaken answers are not looked up in every run. A
     * memory that lies can hide an answer, and cannot make one.
     */
    #isSettled(ticket) {
        return this.#settled.get(ticket.issue.number) === printOf(ticket, this.#threadOf(ticket.issue));
    }
    #threadOf(issue) {
        const comments = this.#comments.get(issue.number);
        if (comments === undefined)
            return NO_THREAD;
        return threadOf([...comments.values()].sort((a, b) => a.id - b.id));
    }
    async #eventsOf(issue) {
        const state = JSON.stringify([issue.state, issue.closedAt, issue.labels]);
        const known = this.#events.get(issue.number);
        if (known?.state === state)
            return known.events;
        const { items } = await this.#parts.github.issues.events(issue.number);
        this.#events.set(issue.number, { state, events: items });
        return items;
    }
}
/** What the ticket says with the help of its mark alone, and nobody looked up. */
function knownOf(ticket, thread) {
    const accepted = new Set(ticket.mark.questions.flatMap(question => question.accepted));
    const commands = thread.commands.filter(comment => accepted.has(tokenOf(comment)));
    return listen(ticket, { ...thread, commands }, [], () => false);
}
/** The same answers, nobody who may become entitled, and everything malformed has its reply. */
function isNothingNew(ticket, { replies }, heard, known) {
    const isTold = ticket.issue.locked ||
        heard.unclear.every(({ comment }) => replies.some(({ mark }) => mark.about === 'help' && mark.to === String(comment.id)));
    const answersOf = (one) => JSON.stringify(resolutionsIn([{ ...ticket, heard: one }]));
    return isTold && heard.strangers.length === 0 && answersOf(heard) === answersOf(known);
}
function printOf({ issue, mark }, { commands, replies }) {
    const { labels, state, stateReason, closedAt, locked } = issue;
    const said = [commands.map(tokenOf), replies.map(reply => reply.mark)];
    return (0,digest/* digest */.b)(JSON.stringify([said, labels, state, stateReason, closedAt, locked, mark]));
}
/** ISO 8601 in UTC, as GitHub writes it, sorts as text. */
function latest(times) {
    return times.reduce((a, b) => (a > b ? a : b), '');
}
/** What can be said of an issue whose mark is gone: what it asks, and that it has to be put anew. */
function bareMark(scope, ids) {
    return {
        kind: 'ticket',
        scope,
        closed: null,
        questions: ids.map((id, index) => ({
            number: index + 1,
            id,
            component: '',
            field: '',
            plain: [],
            source: '',
            print: (0,digest/* digest */.b)(id).slice(0, 16),
            asked: null,
            earlier: {},
            accepted: [],
            decisions: [],
            applied: null,
            gone: false,
        })),
    };
}

;// CONCATENATED MODULE: ./.build/review/run-tickets.js
/** A run's view of its tickets, and every single write to them: what is written is known here at once. */







class RunTickets {
    parts;
    reader;
    report = EMPTY_REPORT;
    #tickets = null;
    /** Null until it is known. False, too, once GitHub refused in a way that the next write would meet as well. */
    #isWritable = null;
    constructor(parts) {
        this.parts = parts;
        const { github, place, logger } = parts;
        this.reader = new TicketReader({ github, scope: place.scope, logger });
    }
    /** The tickets as far as they were read and written; none before the first look. */
    get known() {
        return this.#tickets ?? [];
    }
    add(ticket) {
        this.#tickets = [...this.known, ticket];
    }
    now() {
        return this.parts.clock.now().toISOString();
    }
    async heard() {
        this.#tickets ??= await this.reader.read();
        return this.#tickets;
    }
    async reread() {
        this.#tickets = await this.reader.read();
        return this.#tickets;
    }
    async mayWrite() {
        if (this.#isWritable === null) {
            const why = await this.parts.whyReadOnly();
            this.#isWritable = why === null;
            if (why !== null)
                this.parts.logger.info(`This run ${why}: it reads tickets and changes none.`);
        }
        return this.#isWritable;
    }
    /** One ticket that fails costs that ticket; what every further write would meet as well ends the writing. */
    async guard(what, body) {
        if (!(await this.mayWrite()))
            return;
        try {
            await body();
        }
        catch (error) {
            if (error instanceof errors/* CancelledError */.cc)
                throw error;
            this.parts.logger.warn(`Could not ${what}: ${(0,errors/* messageOf */.bD)(error)}`);
            if (error instanceof github_errors/* GitHubError */.y && ENDS_WRITING.has(error.kind) && !/\block/i.test(error.reason)) {
                this.#isWritable = false;
                this.parts.logger.warn('No further ticket is written in this run; the next one goes on from here.');
            }
        }
    }
    /** Whether it is written below the ticket, word for word. */
    isSaid(ticket, reply) {
        const same = earlier(ticket, reply);
        return same !== undefined && (reply.mark.about !== 'help' || same.body === reply.body);
    }
    /** Writes below the ticket what is not written there yet. Whoever locks a conversation wants no more of it. */
    async say(ticket, reply) {
        const { github } = this.parts;
        const { mark, body } = reply;
        if (ticket.issue.locked || this.isSaid(ticket, reply))
            return;
        const same = earlier(ticket, reply);
        if (same !== undefined) {
            await github.comments.update(same.id, body);
            return;
        }
        for (let attempt = 1;; attempt++) {
            // Another run, or an attempt whose answer was lost, may have said it in the meantime.
            const { items } = await github.comments.list(ticket.issue.number);
            if (items.some(comment => comment.body.startsWith((0,marker/* encodeMark */.wy)(mark))))
                return;
            try {
                await github.comments.create(ticket.issue.number, body);
                return;
            }
            catch (error) {
                if (!(error instanceof github_errors/* GitHubError */.y) || !error.mayHaveHappened || attempt > 2)
                    throw error;
            }
        }
    }
    async update(ticket, change) {
        const updated = await this.parts.github.issues.update(ticket.issue.number, change);
        this.replace({ ...updated, comments: ticket.issue.comments });
    }
    async requireLabel(issue) {
        if (issue.labels.some(label => label.toLowerCase() === review_labels/* TICKET_LABEL */.iE))
            return;
        const { labels, issues } = this.parts.github;
        await labels.ensure(review_labels/* LABELS */.kg.slice(0, 1));
        await issues.addLabels(issue.number, [review_labels/* TICKET_LABEL */.iE]);
    }
    replace(issue) {
        const mark = (0,marker.decodeMark)(issue.body);
        this.#tickets = this.known.map(ticket => ticket.issue.number !== issue.number
            ? ticket
            : { ...ticket, issue, ...(mark?.kind === 'ticket' ? { mark } : {}) });
    }
    note(what, issue) {
        const { done } = this.report;
        const { number, title, url } = issue;
        this.report = { ...this.report, done: { ...done, [what]: [...done[what], { number, title, url }] } };
        // A dry run tells what it would do, in words of its own.
        if (!this.parts.github.dryRun)
            this.parts.logger.info(`${DONE[what]} ${keyOf(issue)}: ${title} ${url}`);
    }
}
const DONE = {
    opened: 'Opened',
    rewritten: 'Updated',
    reopened: 'Opened again',
    closed: 'Settled, and closed',
    applied: 'Answered, and closed',
    expired: 'Marked as expired',
};
function earlier(ticket, { mark: { about, to } }) {
    return ticket.thread.replies.find(({ mark }) => mark.about === about && mark.to === to);
}
const ENDS_WRITING = new Set([
    'unauthorized',
    'forbidden',
    'gone',
    'not-found',
    'rate-limit',
    'secondary-limit',
]);

;// CONCATENATED MODULE: ./.build/review/manager.js
/** Tickets as GitHub issues: reads them, opens, rewrites and closes them, and waits for answers. */











class GitHubTickets {
    #tickets;
    #opener;
    #plan = { tickets: [], unasked: [] };
    #round = null;
    constructor(parts) {
        this.#tickets = new RunTickets(parts);
        this.#opener = new TicketOpener(this.#tickets);
    }
    remember(memory) {
        this.#tickets.reader.remember(memory);
    }
    /** What was done so far. */
    get report() {
        return this.#tickets.report;
    }
    async loadResolutions() {
        try {
            return resolutionsIn(await this.#tickets.heard());
        }
        catch (error) {
            const { lastAnswers } = this.#tickets.reader;
            if (error instanceof errors/* CancelledError */.cc || lastAnswers === null)
                throw error;
            this.#tickets.parts.logger.warn(`The tickets could not be read (${(0,errors/* messageOf */.bD)(error)}). The answers known from the last run count.`);
            return lastAnswers;
        }
    }
    /** Puts what is open and not asked yet, most important first, as far as the run's allowance goes. */
    async createDiscrepancyTickets(questions) {
        // Only part of what the run found is known here: nothing may be taken for gone.
        const plan = planTickets(await this.#tickets.heard(), { questions, isUnseen: () => true, now: this.#tickets.now() });
        await this.#rewrite(plan);
        await this.#opener.open(plan.unasked);
        const wanted = new Set(questions.map(({ discrepancy }) => discrepancy.id));
        const seen = new Set();
        return this.#tickets.known.flatMap(({ issue, mark }) => mark.questions.flatMap((marked) => {
            if (!wanted.has(marked.id) || seen.has(marked.id))
                return [];
            seen.add(marked.id);
            return [{ key: keyOf(issue), discrepancyId: marked.id, createdAt: marked.asked ?? issue.createdAt }];
        }));
    }
    async waitForResolution(ticketKey, { timeoutSeconds, signal }) {
        const { clock, options, logger } = this.#tickets.parts;
        const stop = signal ?? new AbortController().signal;
        const deadline = clock.now().getTime() + timeoutSeconds * 1000;
        for (;;) {
            const ticket = (await this.#tickets.heard()).find(({ issue }) => keyOf(issue) === ticketKey);
            if (ticket === undefined)
                return [];
            const left = deadline - clock.now().getTime();
            if (isAnswered(ticket) || left <= 0)
                return resolutionsIn([ticket]);
            logger.debug(`Waiting for an answer to ${ticketKey}.`);
            await this.#nextRound(Math.min(options.pollSeconds * 1000, left), stop);
            if (stop.aborted)
                throw new errors/* CancelledError */.cc('The run was cancelled while it waited for reviews.');
        }
    }
    /** The issue is closed by `conclude`, when the documentation with the answer is published. */
    async applyResolution(_resolution, apply) {
        await apply([]);
    }
    async markExpired(ticketKey) {
        const ticket = (await this.#tickets.heard()).find(({ issue }) => keyOf(issue) === ticketKey);
        if (ticket !== undefined && (await this.#tickets.mayWrite()))
            await expire(this.#tickets, ticket);
    }
    /**
     * Brings the issues in line with what the run found: opens what is not asked yet, puts again what changed, closes what is gone. What
     * was answered is closed by `conclude`. Never rejects but for a cancelled run.
     */
    async settle(outcome) {
        const { logger } = this.#tickets.parts;
        try {
            const situation = { ...outcome, now: this.#tickets.now() };
            this.#plan = planTickets(await this.#tickets.heard(), situation);
            await this.#rewrite(this.#plan);
            await this.#opener.open(this.#plan.unasked);
            await closeGone(this.#tickets, this.#plan);
            await expireOld(this.#tickets, this.#plan);
            await this.#reply(this.#plan);
            this.#plan = planTickets(this.#tickets.known, situation);
            this.#tickets.report = addReport(this.#tickets.report, this.#plan);
        }
        catch (error) {
            if (error instanceof errors/* CancelledError */.cc)
                throw error;
            logger.warn(`Tickets could not be brought up to date (${(0,errors/* messageOf */.bD)(error)}). The next run tries again.`);
        }
        return this.#tickets.report;
    }
    /** Closes what was answered, once it is known where the documentation with the answers can be seen. */
    async conclude(published) {
        for (const planned of this.#plan.tickets) {
            if (planned.move !== 'close-applied')
                continue;
            await this.#tickets.guard(`close ${keyOf(planned.ticket.issue)}`, async () => closeApplied(this.#tickets, planned, published));
        }
        return this.#tickets.report;
    }
    /**
     * Where the answers wait in a pull request: notes in the issues whose they are, so that they need not be looked up in every run until it
     * is merged, and stay when somebody leaves.
     */
    async noteProposed() {
        for (const { ticket, mark, move } of this.#plan.tickets) {
            if (move !== 'close-applied')
                continue;
            const noted = withoutApplied(mark, ticket.mark);
            if ((0,marker/* encodeMark */.wy)(noted) === (0,marker/* encodeMark */.wy)(ticket.mark))
                continue;
            await this.#tickets.guard(`note the answer in ${keyOf(ticket.issue)}`, async () => this.#tickets.update(ticket, { body: (0,marker/* withMark */.kN)(ticket.issue.body, noted) }));
        }
        return this.#tickets.report;
    }
    /** All who wait share one look. */
    async #nextRound(milliseconds, signal) {
        this.#round ??= (async () => {
            const { clock, logger } = this.#tickets.parts;
            try {
                await clock.sleep(milliseconds, signal);
                if (!signal.aborted)
                    await this.#tickets.reread();
            }
            catch (error) {
                if (error instanceof errors/* CancelledError */.cc)
                    throw error;
                logger.warn(`The tickets could not be read (${(0,errors/* messageOf */.bD)(error)}); the next look is in a while.`);
            }
            finally {
                this.#round = null;
            }
        })();
        await this.#round;
    }
    async #rewrite(plan) {
        for (const planned of plan.tickets) {
            if (planned.move !== 'reopen' && planned.move !== 'rewrite')
                continue;
            const key = keyOf(planned.ticket.issue);
            await this.#tickets.guard(`update ${key}`, async () => this.#put(planned));
        }
    }
    /** Writes the question as it is now; to those who answered or closed it, why it is put again. */
    async #put(planned) {
        const { ticket, mark, labels, move } = planned;
        const { issue } = ticket;
        const isReopened = move === 'reopen';
        const why = changedReply(planned, this.#tickets.parts.place);
        if (why !== null)
            await this.#tickets.say(ticket, why);
        if (isReopened && issue.stateReason === 'not_planned' && ticket.mark.closed === null && why === null)
            await this.#tickets.say(ticket, notDecidedReply(issue.number, issue.closedAt ?? ''));
        const own = this.#bodyOf(planned);
        const asked = waiting(planned);
        const change = {
            body: own === null ? (0,marker/* withMark */.kN)(issue.body, mark) : (0,marker/* withOwnPart */.ap)(issue.body, own),
            // One that a person has given it stays.
            ...(asked.length === 0 || !isOwnTitle(issue.title) ? {} : { title: titleOf(asked) }),
            ...(isReopened ? { state: 'open', stateReason: 'reopened' } : {}),
            ...(labels.length === issue.labels.length ? {} : { labels }),
        };
        await this.#tickets.update(ticket, change);
        this.#tickets.note(isReopened ? 'reopened' : 'rewritten', issue);
    }
    #bodyOf({ mark, questions }) {
        const { place, engines, options } = this.#tickets.parts;
        const shown = questions.flatMap(({ marked, question, status, answer }) => {
            if (question === null)
                return [];
            const by = question.discrepancy.answer?.by ?? answer?.by;
            const note = status === 'answered' ? `Answered${by === undefined ? '' : ` by \`${by}\``}.` : null;
            return [{ number: marked.number, question, note }];
        });
        if (shown.length === 0)
            return null;
        return renderBody({ mark, questions: shown, place, engines, timeoutHours: options.timeoutHours });
    }
    async #reply(plan) {
        for (const { ticket } of plan.tickets) {
            const { heard, mark, issue } = ticket;
            if (issue.locked)
                continue;
            for (const unclear of heard.unclear) {
                const help = helpReply(unclear, mark.questions);
                if (this.#tickets.isSaid(ticket, help))
                    continue;
                await this.#tickets.guard(`answer a comment on ${keyOf(issue)}`, async () => this.#tickets.say(ticket, help));
            }
            for (const mended of mendedReplies(ticket))
                await this.#tickets.guard(`correct a reply on ${keyOf(issue)}`, async () => this.#tickets.say(ticket, mended));
            const isTold = ticket.thread.replies.some(({ mark: { about } }) => about === 'stranger');
            if (heard.strangers.length > 0 && !isTold)
                await this.#tickets.guard(`answer a comment on ${keyOf(issue)}`, async () => this.#tickets.say(ticket, strangerReply(issue.number)));
        }
    }
}
/** What was answered is known, and what of it holds in the documentation stays as it was. */
function withoutApplied(mark, before) {
    const questions = mark.questions.map(question => {
        const { applied } = before.questions.find(({ number }) => number === question.number) ?? { applied: null };
        return { ...question, applied };
    });
    return { ...mark, questions };
}
/** For help that was given to a comment and is needed no longer; nothing where that is written already. */
function mendedReplies({ thread, mark }) {
    return thread.replies.flatMap(({ mark: { about, to }, body }) => {
        const comment = thread.commands.find(({ id }) => String(id) === to);
        if (about !== 'help' || (comment !== undefined && problemsOf(comment, mark).length > 0))
            return [];
        const mended = mendedReply(to);
        return body === mended.body ? [] : [mended];
    });
}
function isAnswered({ mark, heard }) {
    return mark.questions.every(question => question.gone || heard.statements.some(statement => statements_answers(statement, question)));
}
function waiting({ questions }) {
    const open = questions.filter(({ status }) => status === 'open' || status === 'changed');
    return open.flatMap(({ question }) => question ?? []);
}

;// CONCATENATED MODULE: ./.build/review/rebuild-issues.js
/**
 * The rebuild plan as issues: one with a task list in dependency order, and on request one below it for each component, blocked by those
 * that it needs. Every run brings them up to date and creates what is missing; what people ticked or closed stays as it is.
 */











/** GitHub takes no more sub-issues below one issue. */
const MAX_CHILDREN = 100;
/** GitHub takes no more relations of one issue. */
const MAX_BLOCKERS = 50;
/** GitHub's limit for a body is 65,536 characters; the mark and the introduction need some. */
const MAX_LIST = 60_000;
const EPIC = 'epic';
/** Never rejects but for a cancelled run: what fails is told, and made up for by the next run. */
async function syncRebuildIssues(request) {
    const { logger } = request;
    try {
        await sync(request);
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc)
            throw error;
        logger.warn(`The rebuild issues could not be brought up to date (${(0,errors/* messageOf */.bD)(error)}). The next run tries again.`);
    }
}
async function sync(request) {
    const { github, mode, maxNewIssues, logger } = request;
    const tickets = request.package.rebuildTickets;
    const { known, duplicates } = await readKnown(request);
    if (tickets.length === 0 && known.size === 0)
        return;
    const before = known.get(EPIC);
    const wanted = mode === 'components' ? tickets.slice(0, MAX_CHILDREN) : [];
    const obsolete = mode === 'components' ? obsoleteAmong(known, tickets) : [];
    const isDone = before !== undefined &&
        duplicates.length === 0 &&
        obsolete.length === 0 &&
        (mode === 'epic' || relatedIn(before) === digestOf(wanted, known)) &&
        isSame(before, epicOf(request, known, before, relatedIn(before)));
    if (isDone || !(await request.mayWrite()))
        return;
    for (const issue of duplicates)
        await github.issues.update(issue.number, { state: 'closed', stateReason: 'duplicate' });
    if (known.size === 0)
        await findStrays(request, known);
    const room = maxNewIssues - (known.has(EPIC) ? 0 : 1);
    const epic = known.get(EPIC) ?? (room >= 0 ? await create(request, epicOf(request, known, null, null)) : null);
    if (epic === null)
        return;
    if (wanted.length < tickets.length && mode === 'components')
        logger.info(`Only the first ${MAX_CHILDREN} of ${tickets.length} components get an issue of their own; the list has all.`);
    const isRelated = mode === 'epic' || (await syncChildren(request, epic, wanted, room, known));
    for (const issue of obsolete)
        await github.issues.update(issue.number, { state: 'closed', stateReason: 'not_planned' });
    const related = mode === 'components' && isRelated ? digestOf(wanted, known) : relatedIn(epic);
    const after = epicOf(request, known, epic, related);
    if (!isSame(epic, after))
        await github.issues.update(epic.number, { title: after.title, body: after.body });
}
/** @returns whether each has its issue, and all of them are related */
async function syncChildren(request, epic, wanted, room, known) {
    const linked = new Set((await request.github.issues.subIssues(epic.number)).map(({ number }) => number));
    let left = room;
    let isWhole = true;
    for (const ticket of wanted) {
        let issue = known.get(ticket.id);
        if (issue === undefined) {
            if (left <= 0)
                return false;
            left--;
            issue = await create(request, childOf(request, ticket, known));
            known.set(ticket.id, issue);
        }
        if (!linked.has(issue.number))
            isWhole = (await connect(request, epic, issue, ticket, known)) && isWhole;
    }
    return isWhole;
}
/** Which issues are below the epic, in one word: as long as it stands there, nobody has to look. */
function digestOf(wanted, known) {
    return (0,digest/* digest */.b)(JSON.stringify(wanted.map(({ id }) => known.get(id)?.number ?? null))).slice(0, 16);
}
function relatedIn(epic) {
    const mark = (0,marker.decodeMark)(epic.body);
    return mark?.kind === 'rebuild' ? (mark.related ?? null) : null;
}
function isSame(issue, { title, body }) {
    // A browser changes the line ends of what it shows.
    return issue.title === title && issue.body.replaceAll('\r\n', '\n') === body.replaceAll('\r\n', '\n');
}
/** Of two runs at once each may have opened one: the lower number stays. */
async function readKnown({ github, place, }) {
    const { items } = await github.issues.list({ state: 'all', labels: [review_labels/* REBUILD_LABEL */.D7] });
    const known = new Map();
    const duplicates = [];
    for (const issue of items) {
        const id = idIn(issue, place);
        if (id === null)
            continue;
        if (!known.has(id))
            known.set(id, issue);
        else if (issue.state === 'open')
            duplicates.push(issue);
    }
    return { known, duplicates };
}
function idIn({ body }, { scope }) {
    const mark = (0,marker.decodeMark)(body);
    return mark?.kind === 'rebuild' && mark.scope === scope ? mark.id : null;
}
/** Those whose label somebody took away, renamed or deleted: they are found by who wrote them, before anything is planned twice. */
async function findStrays({ github, place, logger }, known) {
    for (const issue of await ownIssues(github)) {
        const id = idIn(issue, place);
        if (id === null || known.has(id))
            continue;
        logger.info(`#${issue.number} lost its label "${review_labels/* REBUILD_LABEL */.D7}", by which the plan is found; it gets it back.`);
        await github.issues.addLabels(issue.number, [review_labels/* REBUILD_LABEL */.D7]);
        known.set(id, issue);
    }
}
async function create(request, { mark, title, body }) {
    const { github } = request;
    for (let attempt = 1;; attempt++) {
        try {
            return await github.issues.create({ title, body, labels: [review_labels/* REBUILD_LABEL */.D7] });
        }
        catch (error) {
            if (!(error instanceof github_errors/* GitHubError */.y) || !error.mayHaveHappened || attempt > 2)
                throw error;
            const found = (await readKnown(request)).known.get(mark.id);
            if (found !== undefined)
                return found;
        }
    }
}
/**
 * The relation to the epic comes last: where it is missing, a run was interrupted, and the next one begins here again.
 * @returns whether it could be done
 */
async function connect({ github, logger, package: { rebuildTickets: tickets } }, epic, issue, ticket, known) {
    const needed = new Set(ticket.dependencies);
    // Members of a cycle need each other: only what is in an earlier step can come first.
    const earlier = new Set(tickets.filter(({ order, component }) => order < ticket.order && needed.has(component)).map(({ id }) => id));
    const blockers = [...known].flatMap(([id, other]) => (earlier.has(id) ? [other] : []));
    try {
        for (const blocker of blockers.slice(0, MAX_BLOCKERS))
            await github.issues.addBlockedBy(issue.number, blocker.id);
        await github.issues.addSubIssue(epic.number, issue.id);
        return true;
    }
    catch (error) {
        if (!(error instanceof github_errors/* GitHubError */.y))
            throw error;
        logger.warn(`#${issue.number} could not be related to the others: ${error.message}`);
        return false;
    }
}
/** Open issues of components that are no more. */
function obsoleteAmong(known, tickets) {
    const wanted = new Set(tickets.map(({ id }) => id));
    return [...known].flatMap(([id, issue]) => (id === EPIC || wanted.has(id) || issue.state === 'closed' ? [] : [issue]));
}
function childOf(request, ticket, known) {
    const { place, package: pkg } = request;
    const component = pkg.components.find(({ id }) => id === ticket.component);
    const mark = { kind: 'rebuild', scope: place.scope, id: ticket.id };
    const dependencies = ticket.dependencies.map(id => {
        const other = pkg.rebuildTickets.find(({ component }) => component === id);
        const issue = other === undefined ? undefined : known.get(other.id);
        return `- ${issue === undefined ? (0,markdown_escape/* inlineCode */.ti)(id) : `#${issue.number}`}`;
    });
    const body = [
        (0,marker/* encodeMark */.wy)(mark),
        component === undefined ? '' : rebuild_issues_about(component, ticket, place),
        component === undefined ? '' : documentationOf(component),
        `**How:** ${(0,markdown_safety/* safeMarkdown */.fH)(ticket.approach)}`,
        dependencies.length === 0 ? '' : `**Needs first:**\n\n${dependencies.slice(0, MAX_BLOCKERS).join('\n')}`,
    ];
    return {
        mark,
        title: ticket.title.slice(0, 200),
        body: (0,marker/* withOwnPart */.ap)('', body.filter(part => part !== '').join('\n\n')),
    };
}
function rebuild_issues_about(component, { order, complexity }, place) {
    const where = `**${(0,markdown_escape/* inlineCode */.ti)(nameFor(component))}** – ${component.kind} in ${placeLink(place, component.span)}, step ${order}, complexity ${complexity}`;
    return `${where}\n\n${(0,markdown_escape/* codeBlock */.DV)(component.signature, 'ts')}`;
}
/** What it must do again, from its documentation. */
function documentationOf({ documentation }) {
    const behaviour = documentation.behaviour.slice(0, 20).map(({ text }) => `- ${(0,markdown_safety/* safeInline */.H1)(text)}`);
    return [(0,markdown_safety/* safeMarkdown */.fH)(documentation.summary), (0,markdown_safety/* safeMarkdown */.fH)(documentation.description), behaviour.join('\n')]
        .filter(part => part !== '')
        .join('\n\n');
}
/** `before`: the issue as it stands, whose ticks are kept */
function epicOf({ place, package: pkg }, known, before, related) {
    const tickets = pkg.rebuildTickets;
    const mark = { kind: 'rebuild', scope: place.scope, id: EPIC, ...(related === null ? {} : { related }) };
    const steps = new Map();
    for (const ticket of tickets)
        steps.set(ticket.order, [...(steps.get(ticket.order) ?? []), ticket]);
    const components = new Map(pkg.components.map(component => [component.id, component]));
    const ticked = tickedIn(before?.body ?? '');
    const lines = [];
    let length = 0;
    let left = tickets.length;
    for (const [step, own] of [...steps].sort(([a], [b]) => a - b)) {
        const heading = `\n### Step ${step}\n`;
        const items = own
            .toSorted((a, b) => (0,model/* compareText */.n6)(a.component, b.component))
            .map(ticket => {
            const issue = known.get(ticket.id);
            const isDone = issue === undefined ? ticked.has(ticket.id) : issue.state === 'closed';
            return `- [${isDone ? 'x' : ' '}] ${itemOf(ticket, components.get(ticket.component), issue)} <!-- ${ticket.id} -->`;
        });
        for (const line of [heading, ...items]) {
            if (length + line.length > MAX_LIST)
                break;
            lines.push(line);
            length += line.length + 1;
            if (line !== heading)
                left--;
        }
    }
    if (left > 0)
        lines.push(`\n${left} more components stand in ${(0,markdown_escape/* inlineCode */.ti)('twinscribe.json')}.`);
    const intro = `${tickets.length} components in ${steps.size} steps. Whatever a component needs is in an earlier step than the component itself, so that each can be rebuilt from its documentation and tested at once.`;
    const own = [(0,marker/* encodeMark */.wy)(mark), intro, lines.join('\n').trim()].join('\n\n');
    const name = pkg.project.name === '' ? 'this repository' : pkg.project.name;
    return { mark, title: `Rebuild plan for ${name}`.slice(0, 200), body: (0,marker/* withOwnPart */.ap)(before?.body ?? '', own) };
}
function itemOf(ticket, component, issue) {
    const name = component === undefined ? (0,markdown_escape/* inlineCode */.ti)(ticket.component) : (0,markdown_escape/* inlineCode */.ti)(nameFor(component));
    // Cut before it is escaped, so that no escape is cut in two.
    const said = (0,markdown_safety/* safeInline */.H1)((0,model/* cut */.Jj)(ticket.documentation, 160));
    const reference = issue === undefined ? '' : ` #${issue.number}`;
    return `${name} (${component?.kind ?? 'component'}, complexity ${ticket.complexity})${reference}${said === '' ? '' : `: ${said}`}`;
}
/** The items that people ticked, by rebuild ticket. */
function tickedIn(body) {
    return new Set([...body.matchAll(/^- \[[xX]\] .*<!-- (rebuild-[0-9a-f]+) -->\r?$/gm)].map(match => match[1] ?? ''));
}

;// CONCATENATED MODULE: ./.build/review/index.js
/** Discrepancies ↔ GitHub issues: asking people, hearing their answers, and keeping both in step with the code. */





/***/ })

};
