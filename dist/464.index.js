export const id = 464;
export const ids = [464];
export const modules = {

/***/ 42140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ discrepancyId),
/* harmony export */   XE: () => (/* binding */ saysSomething),
/* harmony export */   a5: () => (/* binding */ assertionOf),
/* harmony export */   bL: () => (/* binding */ sayTheSame)
/* harmony export */ });
/* unused harmony export normalizeLiteral */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _type_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86618);
/** When two claims about the same slot say the same. */


/**
 * What a claim asserts, as text without position, layout and words: equal texts are agreement. Conditions ("when …") are
 * left out, because prose and code cannot be compared as text; so are the targets of effects and the types of calls,
 * which streams name differently.
 */
function assertionOf(claim) {
    switch (claim.facet) {
        case 'param':
            switch (claim.aspect) {
                case 'presence':
                    // A property has the place of its owner, whatever the author counted.
                    return claim.subject.includes('.') ? 'property' : String(claim.value.index);
                case 'type':
                    return (0,_type_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUndefined */ .r$)(claim.value.type);
                case 'optional':
                    return String(claim.value.optional);
                case 'default':
                    return normalizeLiteral(claim.value.text);
                case 'values':
                    return [...new Set(claim.value.literals.map(normalizeLiteral))].sort().join('|');
            }
            return claim;
        case 'returns':
            switch (claim.aspect) {
                case 'presence':
                    return String(claim.value.returns);
                case 'type':
                    return (0,_type_text_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeType */ .AZ)(claim.value.type);
                case 'branch':
                    return String(claim.value.possible);
            }
            return claim;
        case 'modifier':
            return String(claim.value.holds);
        case 'throws':
        case 'calls':
        case 'effect':
        case 'reference':
            return 'yes';
        case 'example':
            return claim.value.code.replace(/\s+/g, ' ').trim();
        case 'summary':
        case 'description':
            return claim.value.text.replace(/\s+/g, ' ').trim();
    }
}
function sayTheSame(a, b) {
    return a === b || assertionOf(a) === assertionOf(b);
}
/** A type that says nothing is silence, not a statement to disagree with. */
function saysSomething(claim) {
    const isType = (claim.facet === 'param' || claim.facet === 'returns') && claim.aspect === 'type';
    return !isType || !(0,_type_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isVacuousType */ .Jo)(claim.value.type);
}
/** `"a"`, `'a'` and `` `a` `` are one literal; so are `5` and `5.0`, and `1_000` and `1000`. */
function normalizeLiteral(text) {
    const trimmed = text.replace(/\s+/g, ' ').trim();
    const quoted = /^(["'`])(.*)\1$/.exec(trimmed);
    if (quoted?.[2] !== undefined)
        return `'${quoted[2]}'`;
    const plain = trimmed.replace(/_/g, '');
    return plain !== '' && /^[-+]?[\d.]/.test(plain) && Number.isFinite(Number(plain)) ? String(Number(plain)) : trimmed;
}
/**
 * Stable under moved lines, reformatting and unrelated edits: made of the component, the slot and what is asserted there.
 * The type of the discrepancy and the verdict stay out, because an edit elsewhere can change them.
 */
function discrepancyId(component, slot, a, b) {
    const parts = [component, slot, a === null ? null : assertionOf(a), b === null ? null : assertionOf(b)];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', JSON.stringify(parts), 'hex').slice(0, 16);
}


/***/ }),

/***/ 86618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ normalizeType),
/* harmony export */   Jo: () => (/* binding */ isVacuousType),
/* harmony export */   r$: () => (/* binding */ withoutUndefined)
/* harmony export */ });
/** Types as texts: what is the same type, written by different hands, gets the same text. */
/** Boxed and JSDoc spellings of what TypeScript writes otherwise. */
const SPELLINGS = new Map([
    ['String', 'string'],
    ['Number', 'number'],
    ['Boolean', 'boolean'],
    ['bool', 'boolean'],
    ['BigInt', 'bigint'],
    ['Symbol', 'symbol'],
    ['Object', 'object'],
    ['function', 'Function'],
    ['Undefined', 'undefined'],
    ['Null', 'null'],
    ['Void', 'void'],
    ['Array', 'any[]'],
    ['Promise', 'Promise<any>'],
    ['*', 'any'],
    ['mixed', 'any'],
]);
const normalised = new Map();
/** Keeps the cache from growing with a repository's largest types; refilling it is cheap. */
const CACHE_LIMIT = 20_000;
/** One text for one type, as far as that shows without a checker: spaces, quotes, order of unions, array notation. */
function normalizeType(text) {
    const known = normalised.get(text);
    if (known !== undefined)
        return known;
    if (normalised.size >= CACHE_LIMIT)
        normalised.clear();
    const result = normalizeUnion(tidy(text), 0);
    normalised.set(text, result);
    return result;
}
/** Says nothing: what an author leaves open and what the checker could not find. */
function isVacuousType(text) {
    const type = normalizeType(text);
    return type === '' || type === 'any' || type === 'unknown' || type === 'any[]' || type === 'Promise<any>';
}
/** Without `undefined` as a member of the union: an optional parameter's type is written either way. */
function withoutUndefined(text) {
    return splitTop(normalizeType(text), '|')
        .filter(member => member !== 'undefined')
        .join('|');
}
function tidy(text) {
    return text
        .replace(/\s+/g, ' ')
        .replace(/"((?:[^"\\]|\\.)*)"/g, (_, inner) => (inner.includes("'") ? `"${inner}"` : `'${inner}'`))
        .replace(/import\('[^']*'\)\./g, '')
        .replace(/ ?([|&<>(){}[\],;:?=]) ?/g, '$1')
        .replace(/,/g, ';')
        .replace(/;(?=[}\])>])/g, '')
        .trim();
}
/** Deeper types than this are compared as they are: no author writes them, and a generated one must not cost a stack. */
const MAX_DEPTH = 24;
function normalizeUnion(text, depth) {
    if (depth > MAX_DEPTH)
        return text;
    const members = splitTop(text, '|').filter(member => member !== '');
    if (members.length <= 1)
        return normalizeIntersection(members[0] ?? '', depth);
    const set = new Set(members.flatMap(member => {
        const normal = normalizeIntersection(member, depth);
        return arrowIn(normal) < 0 ? splitTop(normal, '|') : [`(${normal})`];
    }));
    if (set.has('true') && set.has('false')) {
        set.delete('true');
        set.delete('false');
        set.add('boolean');
    }
    return [...set].sort().join('|');
}
function normalizeIntersection(text, depth) {
    const members = splitTop(text, '&').filter(member => member !== '');
    if (members.length <= 1)
        return normalizeSingle(members[0] ?? '', depth);
    const normal = members.map(member => inBrackets(normalizeSingle(member, depth), '|'));
    return [...new Set(normal)].sort().join('&');
}
/** In brackets where the text would otherwise run on into its surroundings. */
function inBrackets(text, ...separators) {
    const open = arrowIn(text) >= 0 || separators.some(separator => splitTop(text, separator).length > 1);
    return open ? `(${text})` : text;
}
/** Where the arrow of a function type stands, outside of brackets, or -1. */
function arrowIn(text) {
    if (!text.includes('=>'))
        return -1;
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const c = text[at];
        if (c === '(' || c === '[' || c === '{' || c === '<')
            depth++;
        else if (c === '=' && text[at + 1] === '>') {
            if (depth === 0)
                return at;
            at++;
        }
        else if (c === ')' || c === ']' || c === '}' || c === '>')
            depth--;
    }
    return -1;
}
function normalizeFunction(text, arrow, depth) {
    const open = text.indexOf('(');
    const result = normalizeUnion(text.slice(arrow + 2), depth + 1);
    if (open < 0 || closing(text, open) !== arrow - 1)
        return `${text.slice(0, arrow)}=>${result}`;
    const parameters = splitTop(text.slice(open + 1, arrow - 1), ';').map(member => normalizeMember(member, depth));
    return `${text.slice(0, open)}(${parameters.join(';')})=>${result}`;
}
/** `name:type`, the type in its normal form. */
function normalizeMember(member, depth) {
    const named = /^((?:readonly |\.\.\.)?[\w$]+\??:)(.*)$/s.exec(member);
    return named === null ? member : `${named[1]}${normalizeUnion(named[2] ?? '', depth + 1)}`;
}
function normalizeSingle(text, depth) {
    const spelling = SPELLINGS.get(text);
    if (spelling !== undefined)
        return spelling;
    if (text.startsWith('(') && text.endsWith(')') && closing(text, 0) === text.length - 1) {
        return normalizeUnion(text.slice(1, -1), depth + 1);
    }
    const arrow = arrowIn(text);
    if (arrow >= 0)
        return normalizeFunction(text, arrow, depth);
    if (text.endsWith('[]'))
        return `${inBrackets(normalizeUnion(text.slice(0, -2), depth + 1), '|', '&')}[]`;
    if (text.startsWith('{') && text.endsWith('}'))
        return normalizeObject(text, depth);
    const open = text.indexOf('<');
    if (open > 0 && text.endsWith('>') && closing(text, open) === text.length - 1) {
        const name = text.slice(0, open).replace(/\.$/, '');
        const members = splitTop(text.slice(open + 1, -1), ';').map(member => normalizeUnion(member, depth + 1));
        const [only] = members;
        if (name === 'Array' && members.length === 1 && only !== undefined)
            return normalizeSingle(`(${only})[]`, depth + 1);
        return `${name}<${members.join(';')}>`;
    }
    return text;
}
/** The members of an object type in one order, each with its type in one spelling. */
function normalizeObject(text, depth) {
    const members = splitTop(text.slice(1, -1), ';')
        .filter(member => member !== '')
        .map(member => normalizeMember(member, depth));
    return `{${members.sort().join(';')}}`;
}
/** Splits at `separator` outside of brackets and quotes. */
function splitTop(text, separator) {
    if (!text.includes(separator))
        return [text];
    // A function type reaches as far as it can: its result's union is not the outer one.
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let at = 0; at < text.length; at++) {
        const c = text[at];
        if (c === "'" || c === '"' || c === '`') {
            const end = text.indexOf(c, at + 1);
            if (end < 0)
                break;
            at = end;
        }
        else if (c === '(' || c === '[' || c === '{' || c === '<')
            depth++;
        else if (c === '>' && text[at - 1] === '=') {
            if (depth === 0 && separator !== ';')
                break;
        }
        else if (c === ')' || c === ']' || c === '}' || c === '>')
            depth--;
        else if (c === separator && depth === 0) {
            parts.push(text.slice(start, at));
            start = at + 1;
        }
    }
    parts.push(text.slice(start));
    return parts;
}
/** Where the bracket at `open` closes, or -1. */
function closing(text, open) {
    let depth = 0;
    for (let at = open; at < text.length; at++) {
        const c = text[at];
        if (c === '(' || c === '[' || c === '{' || c === '<')
            depth++;
        else if (c === ')' || c === ']' || c === '}' || (c === '>' && text[at - 1] !== '=')) {
            depth--;
            if (depth === 0)
                return at;
        }
    }
    return -1;
}


/***/ }),

/***/ 10464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ choicesFor),
/* harmony export */   EV: () => (/* binding */ expectationOf),
/* harmony export */   Fc: () => (/* binding */ printOf),
/* harmony export */   Kq: () => (/* binding */ descriptionOf),
/* harmony export */   RG: () => (/* binding */ fitsSlot),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   _U: () => (/* binding */ slotOfField)
/* harmony export */ });
/* harmony import */ var _comparison_equality_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42140);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97006);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6135);
/** What a person's answer means for the documentation, and which question it belongs to. */



/**
 * Identifies a question by what is asked rather than by where the component stands or what it is called: two discrepancies with the same
 * print and the same source are the same question about a component that was moved or renamed.
 */
function printOf({ component, field, a, b }) {
    const names = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(component)
        .split('.')
        .map(name => name.replace(/~\d+$/, ''))
        .filter(name => name !== '');
    const nameless = (text) => names.reduce((rest, name) => replaceWord(rest, name), text);
    const says = [a, b].map(claim => (claim === null ? null : nameless((0,_comparison_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .assertionOf */ .a5)(claim))));
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .b)(JSON.stringify([nameless(field), says])).slice(0, 16);
}
function replaceWord(text, word) {
    return text
        .split(/([\w$]+)/)
        .map(part => (part === word ? '·' : part))
        .join('');
}
/**
 * What is to hold after the answer; null: nothing is to be said in this slot; undefined: the answer says nothing that could hold
 * there (`choicesFor` tells which do, `expectationOf` what a text must be).
 */
function claimOf(answer, discrepancy) {
    const { a, b } = discrepancy;
    switch (answer.choice) {
        case 'ignore':
            return null;
        case 'accept-a':
            return a === null && b === null ? undefined : a;
        case 'accept-b':
            return a === null && b === null ? undefined : b;
        case 'manual':
            return answer.text === null ? undefined : written(answer.text, discrepancy);
        case 'merge':
            return answer.text === null ? merged(a, b) : written(answer.text, discrepancy);
    }
}
/** What a text of several paragraphs says beyond the summary that was asked for; null where there is no more. */
function descriptionOf({ text, choice }, { component, field }) {
    if (field !== 'summary:text:text' || text === null || (choice !== 'manual' && choice !== 'merge'))
        return null;
    const { rest } = paragraphsOf(text);
    if (rest === '' || text.length > MAX_ANSWER_LENGTH)
        return null;
    return { facet: 'description', subject: 'text', aspect: 'text', value: { text: rest }, component, evidence: [] };
}
function paragraphsOf(text) {
    const [first = '', ...rest] = text.trim().split(/\r?\n[ \t]*\r?\n/);
    return { first: first.replace(/\s+/g, ' ').trim(), rest: rest.join('\n\n').trim() };
}
/** The choices that mean something for this discrepancy, without a text and with one. */
function choicesFor(discrepancy) {
    const usable = (choice) => claimOf({ choice, text: null }, discrepancy) !== undefined;
    const plain = ['accept-a', 'accept-b', 'merge', 'ignore'].filter(usable);
    const hasTwoReadings = discrepancy.a !== null && discrepancy.b !== null;
    return { plain, withText: hasTwoReadings ? ['merge', 'manual'] : ['manual'] };
}
/** Whether a text can fill the slot. */
function fitsSlot(field, text) {
    const slot = slotOfField(field);
    return slot !== null && isText(text) && bodyOf(slot, text.trim()) !== undefined;
}
/** What a text must be to answer, to be put after "Write". */
function expectationOf(field) {
    const slot = slotOfField(field);
    switch (slot?.facet) {
        case undefined:
            return 'nothing: this one takes no text';
        case 'param':
            switch (slot.aspect) {
                case 'presence':
                    return 'the place of the parameter in the list, counted from 1';
                case 'type':
                    return 'the type, as it would stand in the source';
                case 'optional':
                    return '`optional` or `required`';
                case 'default':
                    return 'the default value, as it would stand in the source';
                case 'values':
                    return 'the possible values, one a line';
            }
            return slot;
        case 'returns':
            switch (slot.aspect) {
                case 'presence':
                    return '`yes` when a value is returned, or `no`';
                case 'type':
                    return 'the type, as it would stand in the source';
                case 'branch':
                    return `when ${slot.subject} is returned, or \`never\``;
            }
            return slot;
        case 'throws':
            return slot.aspect === 'absence' ? '`yes` when nothing is ever thrown' : 'when it is thrown';
        case 'effect':
            return slot.aspect === 'absence' ? '`yes` when it never does that' : 'what is touched';
        case 'calls':
        case 'modifier':
        case 'reference':
            return '`yes` or `no`';
        case 'example':
            return 'the example’s code';
        case 'summary':
        case 'description':
            return 'the documentation';
    }
}
/** Both readings together, where that means anything. */
function merged(a, b) {
    if (a === null || b === null)
        return undefined;
    if ((a.facet === 'summary' && b.facet === 'summary') || (a.facet === 'description' && b.facet === 'description')) {
        const text = [...new Set([a.value.text.trim(), b.value.text.trim()])].join(a.facet === 'summary' ? ' ' : '\n\n');
        return { ...a, value: { text } };
    }
    if (a.facet === 'param' && a.aspect === 'values' && b.facet === 'param' && b.aspect === 'values')
        return { ...a, value: { literals: [...new Set([...a.value.literals, ...b.value.literals])] } };
    return undefined;
}
/** Longer texts belong into the source. Characters. */
const MAX_ANSWER_LENGTH = 10_000;
function isText(text) {
    return text.trim() !== '' && text.length <= MAX_ANSWER_LENGTH;
}
function written(text, discrepancy) {
    const slot = discrepancy.a ?? discrepancy.b ?? slotOfField(discrepancy.field);
    if (slot === null || !isText(text))
        return undefined;
    const body = bodyOf(slot, text.trim());
    // The words of a person rest on the answer, which is recorded beside them, and not on a place in the source.
    return body === undefined ? undefined : { ...body, component: discrepancy.component, evidence: [] };
}
function bodyOf(slot, text) {
    const line = text.replace(/\s+/g, ' ');
    const flag = flagOf(line);
    switch (slot.facet) {
        case 'param':
            switch (slot.aspect) {
                case 'presence':
                    return /^[1-9]\d{0,2}$/.test(line) ? { ...slot, value: { index: Number(line) - 1 } } : undefined;
                case 'type':
                    return { ...slot, value: { type: line } };
                case 'optional':
                    return flag === undefined ? undefined : { ...slot, value: { optional: flag } };
                case 'default':
                    return { ...slot, value: { text: line } };
                case 'values': {
                    const literals = text
                        .split(/\r?\n|\|/)
                        .map(item => item.replace(/^\s*[-*]\s+/, '').trim())
                        .filter(item => item !== '');
                    return { ...slot, value: { literals } };
                }
            }
            return slot;
        case 'returns':
            switch (slot.aspect) {
                case 'presence':
                    return flag === undefined ? undefined : { ...slot, value: { returns: flag } };
                case 'type':
                    return { ...slot, value: { type: line } };
                case 'branch':
                    return {
                        ...slot,
                        value: flag === false ? { possible: false, when: null } : { possible: true, when: whenOf(line) },
                    };
            }
            return slot;
        case 'throws':
            if (slot.aspect === 'absence')
                return flag === true ? slot : undefined;
            return { ...slot, value: { when: whenOf(line), via: null } };
        case 'effect':
            if (slot.aspect === 'absence')
                return flag === true ? { ...slot, value: { target: null } } : undefined;
            return { ...slot, value: { target: line } };
        case 'modifier':
            return flag === undefined ? undefined : { ...slot, value: { holds: flag } };
        case 'calls':
        case 'reference':
            return flag === true ? slot : undefined;
        case 'example':
            return { ...slot, value: { code: text, language: slot.value.language } };
        case 'summary':
            return { ...slot, value: { text: paragraphsOf(text).first } };
        case 'description':
            return { ...slot, value: { text } };
    }
}
function whenOf(line) {
    return flagOf(line) === true ? null : line.replace(/^when\s+/i, '');
}
function flagOf(line) {
    if (/^(?:yes|true|optional|always)[.!]?$/i.test(line))
        return true;
    return /^(?:no|false|required|never|nothing)[.!]?$/i.test(line) ? false : undefined;
}
/** The slot of that address with a value that says nothing; null for an address that is none. */
function slotOfField(field) {
    const match = /^(\w+):(.*):(\w+)$/s.exec(field);
    if (match === null)
        return null;
    const [, facet = '', subject = '', aspect = ''] = match;
    switch (facet) {
        case 'param':
            switch (aspect) {
                case 'presence':
                    return { facet, subject, aspect, value: { index: 0 } };
                case 'type':
                    return { facet, subject, aspect, value: { type: '' } };
                case 'optional':
                    return { facet, subject, aspect, value: { optional: false } };
                case 'default':
                    return { facet, subject, aspect, value: { text: '' } };
                case 'values':
                    return { facet, subject, aspect, value: { literals: [] } };
            }
            return null;
        case 'returns':
            if (aspect === 'presence')
                return { facet, subject: 'value', aspect, value: { returns: false } };
            if (aspect === 'type')
                return { facet, subject: 'value', aspect, value: { type: '' } };
            if (aspect !== 'branch' || (subject !== 'null' && subject !== 'undefined'))
                return null;
            return { facet, subject, aspect, value: { possible: false, when: null } };
        case 'throws':
            if (aspect === 'absence')
                return { facet, subject: 'nothing', aspect, value: { holds: true } };
            return aspect === 'presence' ? { facet, subject, aspect, value: { when: null, via: null } } : null;
        case 'calls':
            return aspect === 'presence' ? { facet, subject, aspect, value: { callType: null } } : null;
        case 'effect': {
            const kind = _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFECT_KINDS */ .K8.find(name => name === subject);
            if (kind === undefined || (aspect !== 'presence' && aspect !== 'absence'))
                return null;
            return { facet, subject: kind, aspect, value: { target: null } };
        }
        case 'modifier': {
            const name = _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MODIFIER_NAMES */ .f.find(modifier => modifier === subject);
            return name === undefined || aspect !== 'holds' ? null : { facet, subject: name, aspect, value: { holds: false } };
        }
        case 'example':
            return aspect === 'code' ? { facet, subject, aspect, value: { code: '', language: '' } } : null;
        case 'reference':
            return aspect === 'exists' ? { facet, subject, aspect, value: { kind: 'code' } } : null;
        case 'summary':
        case 'description':
            return aspect === 'text' ? { facet, subject: 'text', aspect, value: { text: '' } } : null;
        default:
            return null;
    }
}


/***/ })

};
