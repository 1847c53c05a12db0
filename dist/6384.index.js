export const id = 6384;
export const ids = [6384];
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
