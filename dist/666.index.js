export const id = 666;
export const ids = [666];
export const modules = {

/***/ 32293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ correctionsOf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33077);
/* harmony import */ var _equality_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60892);


/**
 * The corrections that follow from all decided discrepancies: by ground truth, by an arbiter, by a person. Nothing
 * follows from an open one, nor from `consensus`, which only says what is published.
 */
function correctionsOf(comparison) {
    const corrections = { A: [], B: [] };
    for (const discrepancy of comparison.discrepancies) {
        const { resolution, resolved, a, b } = discrepancy;
        if (resolved === undefined || resolution === 'open' || resolution === 'consensus')
            continue;
        const forA = correctionFor(discrepancy, resolution, resolved, a, b);
        const forB = correctionFor(discrepancy, resolution, resolved, b, a);
        if (forA !== null)
            corrections.A.push(forA);
        if (forB !== null)
            corrections.B.push(forB);
    }
    return corrections;
}
function correctionFor(discrepancy, source, resolved, own, other) {
    const { component, message: reason } = discrepancy;
    if (own === null) {
        // Silence needs no correction where nothing is to be said, nor where the other's mistake is put right.
        if (resolved === null || (other !== null && !isSame(other, resolved)))
            return null;
        return { component, field: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(resolved), value: resolved, source, reason };
    }
    const field = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(own);
    if (resolved === null)
        return { component, field, value: null, source, reason };
    if (isSame(own, resolved))
        return null;
    return { component, field, value: underOwnName(resolved, own, other), source, reason };
}
function isSame(claim, resolved) {
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(claim) === (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(resolved) && (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .sayTheSame */ .bL)(claim, resolved);
}
/** The two streams may call a destructured parameter by different names; neither has to take over the other's. */
function underOwnName(resolved, own, other) {
    if (resolved.facet !== 'param' || own.facet !== 'param' || other?.facet !== 'param')
        return resolved;
    return resolved.subject === other.subject && own.subject !== other.subject
        ? { ...resolved, subject: own.subject }
        : resolved;
}


/***/ }),

/***/ 60892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $j: () => (/* binding */ discrepancyId),
  bL: () => (/* binding */ sayTheSame),
  XE: () => (/* binding */ saysSomething)
});

// UNUSED EXPORTS: assertionOf, normalizeLiteral

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/comparison/type-text.js
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

;// CONCATENATED MODULE: ./.build/comparison/equality.js
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
                    return withoutUndefined(claim.value.type);
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
                    return normalizeType(claim.value.type);
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
    return !isType || !isVacuousType(claim.value.type);
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
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify(parts), 'hex').slice(0, 16);
}


/***/ }),

/***/ 64902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ mergeDocumentation)
});

// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(33077);
// EXTERNAL MODULE: ./.build/streams/corrections.js
var corrections = __webpack_require__(23541);
// EXTERNAL MODULE: ./.build/streams/validator.js
var validator = __webpack_require__(52862);
// EXTERNAL MODULE: ./.build/comparison/prose.js
var comparison_prose = __webpack_require__(61493);
;// CONCATENATED MODULE: ./.build/comparison/refuted-prose.js
function withoutRefuted(documentation, discrepancies) {
    const refuted = discrepancies.flatMap(({ a, b, verdictA, verdictB }) => [
        ...(a !== null && verdictA?.verdict === 'refuted' ? [a] : []),
        ...(b !== null && verdictB?.verdict === 'refuted' ? [b] : []),
    ]);
    if (refuted.length === 0)
        return documentation;
    const wrong = sentencesOf(refuted);
    if (wrong.length === 0)
        return documentation;
    const clean = (text) => withoutSentences(text, wrong);
    return {
        ...documentation,
        summary: clean(documentation.summary),
        description: clean(documentation.description),
        behaviour: documentation.behaviour.filter(statement => clean(statement.text) !== ''),
        parameters: documentation.parameters.map(parameter => ({
            ...parameter,
            description: clean(parameter.description),
        })),
        returns: documentation.returns === null
            ? null
            : { ...documentation.returns, description: clean(documentation.returns.description) },
    };
}
/** Shorter pieces of text could stand in any sentence. */
const MIN_LENGTH = 8;
/** The sentences of comments that made the refuted claims. A whole tag (`@param …`) is not a sentence: its slot is corrected. */
function sentencesOf(claims) {
    const sentences = new Set();
    for (const claim of claims) {
        for (const { origin, seen } of claim.evidence) {
            if (origin !== 'comment')
                continue;
            const text = plain(seen);
            if (text.length >= MIN_LENGTH && !text.startsWith('@'))
                sentences.add(text);
        }
    }
    return [...sentences];
}
function withoutSentences(text, wrong) {
    if (text === '' || !wrong.some(sentence => plain(text).includes(sentence) || sentence.includes(plain(text)))) {
        return text;
    }
    const kept = splitSentences(text).map(piece => {
        const words = plain(piece);
        if (words.length < MIN_LENGTH)
            return piece;
        if (wrong.some(sentence => sentence.includes(words)))
            return '';
        const phrase = wrong.find(sentence => words.includes(sentence));
        return phrase === undefined ? piece : withoutPhrase(piece, phrase);
    });
    return kept.join('').trim();
}
/**
 * "How many at most, defaults to 5." → "How many at most." Only a phrase that is set off at the end of its sentence leaves a whole
 * one behind; else the sentence goes.
 */
function withoutPhrase(piece, phrase) {
    const line = piece.replace(/\s+/g, ' ');
    const at = line.indexOf(phrase);
    const before = line.slice(0, at);
    const after = line.slice(at + phrase.length);
    const isSetOff = /\w\s*[,;:(–—-]\s*$/.test(before) && /^\s*[)\]]?\s*[.!?]?\s*$/.test(after);
    if (!isSetOff)
        return '';
    const end = /[.!?]\s*$/.exec(after)?.[0] ?? after.slice(after.trimEnd().length);
    return `${before.replace(/\s*[,;:(–—-]\s*$/, '')}${end}`;
}
/** Sentences with the space behind them; joined again they are the text. Fenced code stays whole. */
function splitSentences(text) {
    const pieces = [];
    for (const [index, part] of text.split(/(```[\s\S]*?(?:```|$))/).entries()) {
        if (index % 2 === 1)
            pieces.push(part);
        else
            pieces.push(...(part.match(/[\s\S]+?(?:[.!?](?=\s|$)\s*|\n\s*\n|$)/g) ?? []));
    }
    return pieces;
}
function plain(text) {
    return text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[.!?…]+$/, '');
}

;// CONCATENATED MODULE: ./.build/comparison/merge.js





/**
 * A's words come first (the author's, where A is `declared`), and B's observations stand beside them without saying the same
 * twice. Each slot holds what was decided; what was refuted is gone, from the prose too; what is open stays out until
 * somebody has decided.
 *
 * @param discrepancies All of this component's, from every iteration, oldest first.
 */
function mergeDocumentation(a, b, facts, discrepancies) {
    const first = a ?? b;
    if (first === null)
        return null;
    const own = discrepancies.filter(discrepancy => discrepancy.component === facts.id);
    const both = a !== null && b !== null ? join(a, b, facts) : first;
    return withNamesOfCode(withoutRefuted(settle(both, own), own), facts);
}
/** Words about a parameter that the code calls otherwise, where it can be no other: they stand under the code's name. */
function withNamesOfCode(documentation, facts) {
    const real = new Set(facts.parameters.flatMap(fact => [fact.name, ...fact.properties.map(({ name }) => name)]));
    const { parameters } = documentation;
    const isStray = (parameter) => !parameter.name.includes('.') && !real.has(parameter.name) && isSaid(parameter);
    const renamed = new Map();
    for (const fact of facts.parameters) {
        if (fact.pattern !== null || fact.rest)
            continue;
        const strays = parameters.filter(parameter => parameter.index === fact.index && isStray(parameter));
        const isUnsaid = parameters.every(parameter => parameter.name !== fact.name || !isSaid(parameter));
        const [only] = strays;
        if (only !== undefined && strays.length === 1 && isUnsaid)
            renamed.set(only.name, fact.name);
    }
    if (renamed.size === 0)
        return documentation;
    const joined = new Map();
    // The author's words first, whatever stands before them.
    const inOrder = [...parameters].sort((p, q) => p.index - q.index || Number(isSaid(q)) - Number(isSaid(p)));
    for (const parameter of inOrder) {
        const [root = '', ...path] = parameter.name.split('.');
        const name = [renamed.get(root) ?? root, ...path].join('.');
        const first = joined.get(name);
        joined.set(name, first === undefined ? { ...parameter, name } : joinParameter(first, parameter));
    }
    return { ...documentation, parameters: [...joined.values()] };
}
function isSaid(parameter) {
    return parameter.evidence.some(({ origin }) => origin === 'comment');
}
function join(a, b, facts) {
    const summary = a.summary !== '' ? a.summary : b.summary;
    const description = a.description !== '' ? a.description : b.description;
    const behaviour = joinBehaviour(a, b, `${summary} ${description}`);
    return {
        component: a.component,
        engine: a.engine === b.engine ? a.engine : `${a.engine}+${b.engine}`,
        summary,
        description,
        behaviour,
        parameters: joinParameters(a, b, facts),
        typeParameters: union(a.typeParameters, b.typeParameters, parameter => parameter.name),
        returns: joinReturns(a.returns, b.returns),
        throws: joinThrows(a.throws, b.throws, facts),
        callees: joinCallees(a.callees, b.callees),
        callers: union(a.callers, b.callers, caller => caller),
        // An effect without a target adds nothing to the same one with it.
        effects: union(a.effects, b.effects, effect => `${effect.kind}:${effect.present}:${effect.target}`).filter((effect, _, all) => effect.target !== null ||
            !all.some(other => other.kind === effect.kind && other.present === effect.present && other.target !== null)),
        modifiers: union(a.modifiers, b.modifiers, modifier => modifier.name),
        examples: union(a.examples, b.examples, example => example.code.trim()),
        references: union(a.references, b.references, reference => reference.target),
        since: a.since ?? b.since,
        ...joinMembers(a, b),
    };
}
/** A statement nine tenths of whose words are in the prose already tells a reader nothing. */
const REPETITION = 0.9;
function joinBehaviour(a, b, prose) {
    const said = (0,comparison_prose/* contentWords */.ZF)(prose);
    const statements = [];
    // B's summary tells what the code does where A's told what it is for, unless it only lists what stands under "calls".
    const listed = (0,comparison_prose/* contentWords */.ZF)(`${prose} this calls using ${b.callees.map(callee => (0,model/* nameOf */.Vb)(callee.component)).join(' ')}`);
    const fact = a.summary === '' ? '' : observedFact(a, b);
    const isNews = fact !== '' && (0,comparison_prose/* containedIn */.xK)(fact, listed) < REPETITION;
    const observed = isNews ? [{ text: fact, evidence: [] }] : [];
    for (const statement of [...a.behaviour, ...observed, ...b.behaviour]) {
        if ((0,comparison_prose/* containedIn */.xK)(statement.text, said) >= REPETITION)
            continue;
        if (statements.some(other => other.text === statement.text))
            continue;
        statements.push(statement);
    }
    return statements;
}
/** B's summary without what it only makes of the name, which the author knows better, and what stands under "returns". */
function observedFact(a, b) {
    const fact = b.summary.replace(/^[^`:]+: (?=(?:returns|resolves to) )/, '');
    if (!fact.includes('`') || /^[^`]+, using `/.test(fact))
        return '';
    const value = /^(?:returns|resolves to) (.+)\.$/is.exec(fact)?.[1];
    const isToldThere = b.returns !== null && b.returns.description !== '' && a.returns?.description === '';
    if (value !== undefined && isToldThere)
        return '';
    return fact.charAt(0).toUpperCase() + fact.slice(1);
}
function joinParameters(a, b, facts) {
    const others = new Map();
    for (const parameter of b.parameters) {
        const first = others.get(parameter.name);
        others.set(parameter.name, first === undefined ? parameter : joinParameter(first, parameter));
    }
    // The author's name for a destructured parameter is the one that is published.
    const renamed = new Map();
    for (const fact of facts.parameters) {
        if (fact.pattern === null)
            continue;
        const nameA = (0,validator/* documentedParameter */.W4)(a.parameters, fact, facts.parameters)?.name;
        const nameB = (0,validator/* documentedParameter */.W4)(b.parameters, fact, facts.parameters)?.name;
        if (nameA !== undefined && nameB !== undefined && nameA !== nameB)
            renamed.set(nameB, nameA);
    }
    const published = (name) => {
        if (renamed.size === 0)
            return name;
        const [head = '', ...rest] = name.split('.');
        return [renamed.get(head) ?? head, ...rest].join('.');
    };
    for (const [name, parameter] of [...others]) {
        const under = published(name);
        if (under === name)
            continue;
        others.delete(name);
        others.set(under, { ...parameter, name: under });
    }
    const joined = new Map();
    for (const parameter of [...a.parameters, ...others.values()]) {
        const first = joined.get(parameter.name);
        joined.set(parameter.name, first === undefined ? parameter : joinParameter(first, parameter));
    }
    return [...joined.values()].sort((p, q) => p.index - q.index);
}
function joinParameter(first, second) {
    return {
        ...first,
        type: first.type ?? second.type,
        optional: first.optional ?? second.optional,
        default: first.default ?? second.default,
        values: first.values.length > 0 ? first.values : second.values,
        description: first.description !== '' ? first.description : second.description,
        evidence: [...first.evidence, ...second.evidence],
    };
}
function joinReturns(a, b) {
    if (a === null || b === null)
        return a ?? b;
    if (a.returns !== b.returns)
        return a;
    return {
        returns: a.returns,
        type: a.type ?? b.type,
        description: a.description !== '' ? a.description : b.description,
        branches: union(a.branches, b.branches, branch => branch.value).map(branch => {
            const other = b.branches.find(candidate => candidate.value === branch.value);
            return other === undefined ? branch : { ...branch, when: joinWhen(branch, other) };
        }),
        evidence: [...a.evidence, ...b.evidence],
    };
}
/** The author's condition; what was only added for completeness gives way to what was observed. */
function joinWhen(first, second) {
    const isSaid = first.evidence.some(({ origin }) => origin === 'comment');
    return (isSaid ? first.when : null) ?? second.when ?? first.when;
}
function joinThrows(a, b, facts) {
    const joined = union(a, b, thrown => thrown.type).map(thrown => {
        const other = b.find(candidate => candidate.type === thrown.type);
        return other === undefined ? thrown : { ...thrown, when: joinWhen(thrown, other), via: thrown.via ?? other.via };
    });
    const result = [];
    for (const thrown of joined) {
        // "Throws an Error" beside "throws a RangeError" is the same error, said less precisely.
        const isThrown = facts.throws.some(fact => fact.errorType === thrown.type);
        const precise = joined.filter(other => other !== thrown &&
            facts.throws.some(fact => fact.errorType === other.type && fact.baseTypes.includes(thrown.type)));
        const [only] = precise;
        if (isThrown || only === undefined) {
            result.push(thrown);
        }
        else if (precise.length === 1 && thrown.when !== null) {
            const at = joined.indexOf(only);
            joined[at] = { ...only, when: thrown.when };
            const pushed = result.indexOf(only);
            if (pushed >= 0)
                result[pushed] = { ...only, when: thrown.when };
        }
    }
    return result;
}
function joinCallees(a, b) {
    const others = new Map(b.map(callee => [callee.component, callee]));
    const joined = union(a, b, callee => callee.component).map(callee => {
        const other = others.get(callee.component);
        return {
            ...callee,
            callType: callee.callType ?? other?.callType ?? null,
            purpose: callee.purpose !== '' ? callee.purpose : (other?.purpose ?? ''),
        };
    });
    // A class beside its own constructor is one callee, and the constructor is where its documentation is.
    const ids = new Set(joined.map(callee => callee.component));
    return joined.filter(callee => !ids.has(`${callee.component}.constructor`));
}
function joinMembers(a, b) {
    if (a.members === undefined)
        return b.members === undefined ? {} : { members: b.members };
    const others = b.members ?? [];
    const members = union(a.members, others, member => member.name).map(member => {
        const other = others.find(candidate => candidate.name === member.name);
        if (other === undefined)
            return member;
        return {
            ...member,
            type: member.type ?? other.type,
            default: member.default ?? other.default,
            deprecated: member.deprecated ?? other.deprecated,
            description: member.description !== '' ? member.description : other.description,
        };
    });
    return { members };
}
/** Writes what was decided into its slot, and empties what is open. */
function settle(documentation, discrepancies) {
    let settled = documentation;
    for (const { a, b, resolved, resolution, message } of discrepancies) {
        const claims = [a, b].filter(claim => claim !== null);
        for (const claim of claims) {
            const field = (0,model/* fieldOf */._F)(claim);
            const isPresence = claim.aspect === 'presence' && (claim.facet === 'param' || claim.facet === 'returns');
            if (resolution === 'open') {
                // Without its presence a parameter would vanish from the list.
                if (!isPresence)
                    settled = (0,corrections/* applyToDocumentation */.I)(settled, field, null, message).documentation;
            }
            else if (resolved !== undefined) {
                settled = (0,corrections/* applyToDocumentation */.I)(settled, field, resolved, message).documentation;
            }
        }
        if (claims.length === 0 && resolved !== undefined && resolved !== null) {
            settled = (0,corrections/* applyToDocumentation */.I)(settled, (0,model/* fieldOf */._F)(resolved), resolved, message).documentation;
        }
    }
    return settled;
}
/** All of `first`, then what only `second` has; the first of equals. Linear. */
function union(first, second, keyOf) {
    const result = new Map();
    for (const item of first)
        if (!result.has(keyOf(item)))
            result.set(keyOf(item), item);
    for (const item of second)
        if (!result.has(keyOf(item)))
            result.set(keyOf(item), item);
    return [...result.values()];
}


/***/ }),

/***/ 61493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ PROSE_AGREEMENT),
/* harmony export */   ZF: () => (/* binding */ contentWords),
/* harmony export */   k8: () => (/* binding */ similarity),
/* harmony export */   xK: () => (/* binding */ containedIn)
/* harmony export */ });
/** How alike two texts are, by their words. */
const STOP_WORDS = new Set('a an and are as at be been but by can do does for from has have if in into is it its not of on or so such than that the their then there these this to was were when where which while will with'.split(' '));
/** From here on two summaries are taken to say the same in other words. */
const PROSE_AGREEMENT = 0.5;
/** The content words of a text, lower case, plural and verb endings cut. */
function contentWords(text) {
    const words = new Set();
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}_$]+/gu) ?? []) {
        if (!STOP_WORDS.has(word))
            words.add(stem(word));
    }
    return words;
}
function stem(word) {
    return word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word;
}
/** Cosine of the two sets of content words, 0 … 1; 1 for two texts without any. */
function similarity(a, b) {
    const first = contentWords(a);
    const second = contentWords(b);
    if (first.size === 0 && second.size === 0)
        return 1;
    if (first.size === 0 || second.size === 0)
        return 0;
    return common(first, second) / Math.sqrt(first.size * second.size);
}
/** The share of `part`'s content words that `whole` has too; 1 where `part` has none. */
function containedIn(part, whole) {
    const words = contentWords(part);
    return words.size === 0 ? 1 : common(words, whole) / words.size;
}
function common(a, b) {
    let count = 0;
    for (const word of a)
        if (b.has(word))
            count++;
    return count;
}


/***/ })

};
