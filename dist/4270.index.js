export const id = 4270;
export const ids = [4270];
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

/***/ 14270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Comparator: () => (/* reexport */ Comparator)
});

// UNUSED EXPORTS: correctionsOf, mergeDocumentation

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
// EXTERNAL MODULE: ./.build/streams/callee.js
var callee = __webpack_require__(95900);
// EXTERNAL MODULE: ./.build/streams/engine.js
var engine = __webpack_require__(14164);
// EXTERNAL MODULE: ./.build/comparison/agreement.js + 2 modules
var agreement = __webpack_require__(22572);
;// CONCATENATED MODULE: ./.build/comparison/security.js

const WORDS = new Set([
    // who may do what
    ...['auth', 'authenticate', 'authenticated', 'authentication', 'authenticator', 'authorize', 'authorized'],
    ...['authorization', 'authorise', 'authorised', 'unauthorized', 'login', 'signin', 'password', 'passwords'],
    ...['passwd', 'passphrase', 'credential', 'credentials', 'oauth', 'jwt', 'saml', 'csrf', 'xsrf', 'impersonate'],
    ...['sudo', 'acl', 'totp'],
    // secrets and cryptography
    ...['crypto', 'encrypt', 'encrypted', 'encryption', 'decrypt', 'decrypted', 'decryption', 'cipher', 'decipher'],
    ...['hmac', 'bcrypt', 'scrypt', 'pbkdf2', 'argon2', 'keystore', 'secret', 'secrets'],
    // code and commands from data
    ...['eval', 'spawn', 'shell', 'subprocess', 'sandbox', 'untrusted'],
    // queries from data
    ...['sql', 'nosql', 'injection'],
    // paths from data
    ...['traversal', 'chmod', 'chown', 'chroot', 'setuid'],
    // objects and markup from data
    ...['deserialize', 'deserialise', 'deserialization', 'unserialize', 'unmarshal', 'unpickle', 'xss', 'sanitize'],
    ...['sanitise', 'sanitizer'],
]);
/** Any of the first with any of the second, in either order. */
const PAIRS = [
    [new Set(['token', 'tokens']), new Set(['access', 'refresh', 'api', 'bearer', 'id', 'session', 'verify', 'revoke'])],
    [new Set(['key', 'keys']), new Set(['api', 'private', 'public', 'signing', 'derive', 'session'])],
    [new Set(['session']), new Set(['cookie', 'user', 'create', 'destroy', 'verify'])],
    [new Set(['signature', 'certificate']), new Set(['verify', 'check', 'validate', 'sign'])],
    [new Set(['permission', 'permissions', 'role', 'roles']), new Set(['check', 'has', 'grant', 'revoke', 'require'])],
    [new Set(['exec', 'execute', 'run']), new Set(['command', 'cmd', 'sync', 'script', 'query', 'file', 'process'])],
    [new Set(['raw', 'unsafe']), new Set(['query', 'html', 'execute', 'sql'])],
    [new Set(['path', 'filename', 'filepath']), new Set(['safe', 'unsafe', 'sanitize', 'validate', 'allowed', 'within'])],
    [new Set(['escape']), new Set(['html', 'sql', 'shell', 'path'])],
];
/** Modules whose every function matters. */
const MODULES = new Set([
    ...['child_process', 'crypto', 'vm', 'tls', 'cluster'],
    ...['jsonwebtoken', 'jose', 'bcrypt', 'bcryptjs', 'argon2', 'passport', 'node-serialize', 'execa', 'cross-spawn'],
]);
const EXTERNALS = new Set([
    ...['globalThis#eval', 'eval', 'globalThis#Function', 'Function', 'Function#constructor'],
    ...['node:v8#deserialize', 'v8#deserialize'],
]);
/** Verbs that change what a path points to, or run what it points to. */
const PATH_VERBS = new Set([
    ...['unlink', 'rm', 'rmdir', 'write', 'append', 'rename', 'copy', 'cp', 'chmod', 'chown', 'symlink', 'link'],
    ...['truncate', 'mkdir', 'mkdtemp', 'remove', 'delete', 'move', 'output'],
]);
const PROCESS_VERBS = new Set([
    'exec',
    'spawn',
    'fork',
    'kill',
    'child',
    'execa',
    'dlopen',
    'setuid',
]);
const words = new Map();
/** `parseHTMLInput2` → parse, html, input2; lower case. */
function wordsOf(identifier) {
    const known = words.get(identifier);
    if (known !== undefined)
        return known;
    if (words.size > 50_000)
        words.clear();
    const result = (identifier.match(/[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|[A-Z]\d*/g) ?? []).map(word => word.toLowerCase());
    words.set(identifier, result);
    return result;
}
function isSecurityName(identifier) {
    const own = wordsOf(identifier);
    if (own.some(word => WORDS.has(word)))
        return true;
    if (own.length < 2)
        return false;
    return PAIRS.some(([first, second]) => own.some(word => first.has(word)) && own.some(word => second.has(word)));
}
function isSecurityExternal(id) {
    if (EXTERNALS.has(id))
        return true;
    const hash = id.lastIndexOf('#');
    return hash > 0 && MODULES.has(id.slice(0, hash).replace(/^node:/, ''));
}
function isSecurityEffect(kind, target) {
    if (kind !== 'process' && kind !== 'file-system')
        return false;
    const verbs = kind === 'process' ? PROCESS_VERBS : PATH_VERBS;
    return target !== null && wordsOf(target).some(word => verbs.has(word));
}
/** Its own effects only: a caller of a caller of `unlink` would make everything relevant. */
function securityEffectsOf(facts) {
    return facts.effects.filter(effect => effect.via === null && isSecurityEffect(effect.kind, effect.target));
}
function isSecurityRelevant(facts) {
    return (isSecurityName(facts.name) ||
        facts.externalCalls.some(call => isSecurityExternal(call.to)) ||
        securityEffectsOf(facts).length > 0);
}
/** By its name alone, for a callee. */
function isSecurityNode(id) {
    const name = (0,model/* nameOf */.Vb)(id);
    return isSecurityName(name.slice(name.lastIndexOf('.') + 1));
}

;// CONCATENATED MODULE: ./.build/comparison/classification.js


const BLOCKING = new Set(model/* BLOCKING_TYPES */.I5);
function isBlockingType(type) {
    return BLOCKING.has(type);
}
function typeOf(claim, situation, facts, component) {
    switch (claim.facet) {
        case 'param':
            if (situation === 'unproven')
                return 'PARAMETER_MISMATCH';
            if (claim.aspect === 'type')
                return 'TYPE_MISMATCH';
            return claim.aspect === 'presence' && !claim.subject.includes('.') ? 'SIGNATURE_MISMATCH' : 'PARAMETER_MISMATCH';
        case 'returns':
            return claim.aspect === 'type' && situation !== 'unproven' ? 'TYPE_MISMATCH' : 'RETURN_MISMATCH';
        case 'throws':
            return 'THROWS_MISMATCH';
        case 'calls': {
            if (situation === 'unproven')
                return 'FALSE_CALL';
            const critical = isCriticalCall(facts, claim.subject, component);
            if (situation === 'missing')
                return critical ? 'MISSING_CRITICAL_CALL' : 'MISSING_CALL';
            return critical ? 'FALSE_CRITICAL_CALL' : 'FALSE_CALL';
        }
        case 'effect': {
            const gap = situation === 'missing' && isSecurityEffect(claim.subject, claim.value.target);
            return gap ? 'SECURITY_RELEVANT_GAP' : 'EFFECT_MISMATCH';
        }
        case 'modifier':
            if (situation === 'unproven')
                return 'MODIFIER_MISMATCH';
            switch (claim.subject) {
                case 'async':
                case 'generator':
                case 'static':
                case 'abstract':
                    return 'SIGNATURE_MISMATCH';
                default:
                    return 'MODIFIER_MISMATCH';
            }
        case 'example':
            return 'EXAMPLE_MISMATCH';
        case 'reference':
            return 'REFERENCE_MISMATCH';
        case 'summary':
        case 'description':
            return 'PROSE_MISMATCH';
    }
}
/** A call matters where the caller is public, or where one end of it is about security. */
function isCriticalCall(caller, callee, component) {
    if (caller.visibility === 'public' || isSecurityRelevant(caller))
        return true;
    const facts = component(callee);
    return facts === undefined ? isSecurityNode(callee) : facts.visibility === 'public' || isSecurityRelevant(facts);
}
function severityOf(type, facts) {
    const isPublic = facts.visibility === 'public';
    switch (type) {
        case 'SECURITY_RELEVANT_GAP':
            return 'critical';
        case 'FALSE_CRITICAL_CALL':
        case 'MISSING_CRITICAL_CALL':
        case 'SHARED_HALLUCINATION':
            return 'high';
        case 'MISSING_PUBLIC_API_DOC':
        case 'TYPE_MISMATCH':
        case 'SIGNATURE_MISMATCH':
            return isPublic ? 'high' : 'medium';
        case 'PARAMETER_MISMATCH':
        case 'RETURN_MISMATCH':
        case 'THROWS_MISMATCH':
        case 'FALSE_CALL':
        case 'MISSING_CALL':
            return 'medium';
        case 'EFFECT_MISMATCH':
        case 'MODIFIER_MISMATCH':
        case 'REFERENCE_MISMATCH':
        case 'EXAMPLE_MISMATCH':
        case 'PROSE_MISMATCH':
            return 'low';
    }
}

// EXTERNAL MODULE: ./.build/comparison/messages.js
var messages = __webpack_require__(88432);
;// CONCATENATED MODULE: ./.build/comparison/decision.js

/** What holds where the two differ; undefined where nobody can say. */
function decide(a, verdictA, b, verdictB) {
    if (verdictA.verdict === 'proven')
        return a;
    if (verdictB.verdict === 'proven')
        return b;
    if (verdictA.verdict === 'unknown' && verdictB.verdict === 'unknown')
        return undefined;
    const truth = truthOf(verdictA, a) ?? truthOf(verdictB, b);
    if (truth !== null)
        return truth;
    // One is refuted and nothing better is known: what is not refuted stands, as if it had been said alone.
    if (verdictA.verdict === 'unknown')
        return a;
    return verdictB.verdict === 'unknown' ? b : null;
}
/** What the oracle says is so instead; null where it was not refuted, or nothing better is known. */
function truthOf(verdict, claim) {
    if (verdict.verdict !== 'refuted' || verdict.truth === null)
        return null;
    return { ...verdict.truth, component: claim.component, evidence: verdict.evidence };
}
/** The last sentence of a message: what became of the disagreement. Empty where somebody decided it and says why. */
function conclusionOf({ verdictA, verdictB }, resolution) {
    switch (resolution) {
        case 'ground_truth': {
            const refuted = [verdictA, verdictB].find(verdict => verdict?.verdict === 'refuted');
            if (refuted !== undefined && refuted !== null)
                return (0,messages/* reasonOf */.A3)(refuted);
            const proven = verdictA?.verdict === 'proven' ? verdictA : verdictB;
            if (verdictA !== null && verdictB !== null)
                return (0,messages/* reasonOf */.A3)(proven) || 'The code proves one of them.';
            return 'The other documentation leaves it out; it is added there.';
        }
        case 'consensus':
            return verdictA !== null && verdictB !== null
                ? 'It cannot be proven; what the code shows is published instead.'
                : 'Only one of the two says so, and it cannot be proven; it is left out.';
        case 'open':
            return 'Analysis cannot tell which is right.';
        case 'arbiter':
        case 'human':
            return '';
    }
}
/** From 0 (nobody knows) to 1 (proven). */
function confidenceOf(resolution, resolved, verdictA, verdictB) {
    switch (resolution) {
        case 'ground_truth': {
            // What merely outlived a refuted statement is weaker than what was proven.
            const survivor = [verdictA, verdictB].some(v => v?.verdict === 'unknown') && resolved !== null;
            const proven = [verdictA, verdictB].some(v => v?.verdict === 'proven');
            const truth = [verdictA, verdictB].some(v => v?.verdict === 'refuted' && v.truth !== null);
            return survivor && !proven && !truth ? 0.7 : 1;
        }
        case 'consensus':
            return 0.5;
        case 'open':
        case 'arbiter':
        case 'human':
            return 0;
    }
}

// EXTERNAL MODULE: ./.build/comparison/equality.js
var equality = __webpack_require__(42140);
// EXTERNAL MODULE: ./.build/streams/validator.js
var validator = __webpack_require__(52862);
// EXTERNAL MODULE: ./.build/comparison/type-text.js
var type_text = __webpack_require__(86618);
;// CONCATENATED MODULE: ./.build/comparison/machine-said.js


/**
 * What analysis knows in the claim's slot, weaker than a proof and better than a model's conclusion: the inferred type, an error that
 * is possible. Null: it knows of nothing there. Undefined: it knows nothing about it, and cannot be asked.
 */
function factInstead(claim, facts, oracle) {
    const body = bodyInstead(claim, facts, oracle);
    return body === null || body === undefined ? body : { ...body, component: claim.component, evidence: claim.evidence };
}
function bodyInstead(claim, facts, oracle) {
    switch (claim.facet) {
        case 'param':
            return paramInstead(claim, facts);
        case 'returns':
            return returnsInstead(claim, facts);
        case 'throws': {
            if (claim.aspect === 'absence')
                return null;
            return facts.throws.some(fact => fact.errorType !== 'unknown' && (0,validator/* covers */.hU)(claim.subject, fact)) ? claim : null;
        }
        case 'calls':
            return oracle.verifyEdge(facts.id, claim.subject).edge === null ? null : claim;
        case 'effect': {
            const isSeen = claim.aspect === 'presence' && facts.effects.some(effect => effect.kind === claim.subject);
            return isSeen ? { ...claim, value: { target: null } } : null;
        }
        case 'modifier':
            return claim.subject === 'deprecated' ? undefined : null;
        case 'example':
            return null;
        case 'reference':
        case 'summary':
        case 'description':
            return undefined;
    }
}
function paramInstead(claim, { parameters }) {
    const [root = '', name] = claim.subject.split('.');
    const owner = parameters.find(parameter => parameter.name === root);
    const fact = name === undefined ? owner : owner?.properties.find(property => property.name === name);
    // a property that the function hands on, or that only its type has, is seen by nobody here
    if (fact === undefined)
        return null;
    switch (claim.aspect) {
        case 'presence':
            return claim;
        case 'type': {
            const type = 'inferredType' in fact ? fact.inferredType : fact.type;
            return (0,type_text/* isVacuousType */.Jo)(type) ? undefined : { ...claim, value: { type } };
        }
        case 'optional':
            return { ...claim, value: { optional: fact.optional } };
        case 'default':
            return fact.defaultText === null ? null : { ...claim, value: { text: fact.defaultText } };
        case 'values':
            return null;
    }
}
function returnsInstead(claim, { returns, exits }) {
    if (returns === null)
        return null;
    switch (claim.aspect) {
        case 'presence':
            return { ...claim, value: { returns: !returns.isVoid } };
        case 'type':
            return (0,type_text/* isVacuousType */.Jo)(returns.type) ? undefined : { ...claim, value: { type: returns.type } };
        case 'branch': {
            const may = claim.subject === 'null' ? returns.mayBeNull : returns.mayBeUndefined;
            const isSeen = may || exits.some(({ shape }) => shape === claim.subject);
            return isSeen === claim.value.possible ? claim : null;
        }
    }
}

;// CONCATENATED MODULE: ./.build/comparison/reader.js
/** Reachable from outside, and by tag or by custom not meant to be used there. */
function isPrivate(facts, documentation) {
    if (/^[_#]/.test(facts.name) || facts.modifiers.accessibility !== 'public')
        return true;
    return (documentation?.modifiers.some(({ name, holds }) => holds && (name === 'private' || name === 'protected')) === true);
}
/** Where there is no behaviour, the declaration says all there is; a constructor is described by its class. */
function hasBehaviour(facts) {
    switch (facts.kind) {
        case 'function':
        case 'method':
        case 'accessor':
            return !isTrivial(facts);
        case 'class':
            return true;
        case 'variable':
            return facts.parameters.length > 0 && !isTrivial(facts);
        case 'constructor':
        case 'module':
        case 'interface':
        case 'type-alias':
        case 'enum':
            return false;
    }
}
/** `noop`, `identity`, a getter: it decides nothing, calls nothing and changes nothing. */
function isTrivial(facts) {
    const { complexity, calls, externalCalls, unresolvedCalls, effects, throws } = facts;
    const isQuiet = effects.length === 0 && throws.length === 0;
    return complexity <= 1 && calls.length === 0 && externalCalls.length === 0 && unresolvedCalls === 0 && isQuiet;
}
/** Has it anything that a reader could not read off the signature? */
function tellsSomething(documentation) {
    if (documentation === null)
        return false;
    return (documentation.summary.trim() !== '' ||
        documentation.description.trim() !== '' ||
        documentation.behaviour.length > 0 ||
        documentation.examples.length > 0 ||
        (documentation.returns?.description ?? '') !== '' ||
        (documentation.returns?.branches ?? []).length > 0 ||
        documentation.throws.length > 0 ||
        documentation.effects.length > 0 ||
        documentation.parameters.some(parameter => parameter.description !== '') ||
        (documentation.members ?? []).some(member => member.description !== ''));
}

// EXTERNAL MODULE: ./.build/streams/claims-of-documentation.js
var claims_of_documentation = __webpack_require__(33202);
;// CONCATENATED MODULE: ./.build/comparison/slots.js




/**
 * A stream's claims by slot. A destructured parameter has no name of its own in the code: whatever an author calls it, its
 * slot is the same in both streams. So is that of a call to a class and to its constructor.
 */
function slotsOf(documentation, facts, oracle) {
    const slots = new Map();
    if (documentation === null)
        return slots;
    const names = new Map();
    for (const fact of facts.parameters) {
        if (fact.pattern === null)
            continue;
        const documented = (0,validator/* documentedParameter */.W4)(documentation.parameters, fact, facts.parameters);
        if (documented !== undefined && documented.name !== fact.name)
            names.set(documented.name, fact.name);
    }
    for (const claim of (0,claims_of_documentation/* claimsOf */.d)(documentation)) {
        const subject = claim.facet === 'calls'
            ? (0,callee/* sameCallee */.n)(claim.subject, id => oracle.component(id))
            : claim.facet === 'param' && names.size > 0
                ? renamed(claim.subject, names)
                : claim.subject;
        const slot = subject === claim.subject ? (0,model/* fieldOf */._F)(claim) : `${claim.facet}:${subject}:${claim.aspect}`;
        if (!slots.has(slot))
            slots.set(slot, claim);
    }
    return slots;
}
function renamed(subject, names) {
    const [head = '', ...rest] = subject.split('.');
    return [names.get(head) ?? head, ...rest].join('.');
}

;// CONCATENATED MODULE: ./.build/comparison/compare-component.js
/** What two streams say about one component, claim by claim, with the oracle as the judge. */












function compareComponent(a, b, facts, oracle, options = {}) {
    const comparison = new Comparison(a, b, facts, oracle, options);
    comparison.run();
    return comparison;
}
class Comparison {
    discrepancies = [];
    comparable = 0;
    agreeing = 0;
    edgesMatching = 0;
    edgesWrong = 0;
    #a;
    #b;
    #facts;
    #oracle;
    #options;
    /**
     * Parameters that a stream invented, and return values that are not there: what else the same stream says of them is the same
     * mistake, and goes with the correction.
     */
    #gone = { A: new Set(), B: new Set() };
    constructor(a, b, facts, oracle, options) {
        this.#options = options;
        this.#a = a;
        this.#b = b;
        this.#facts = facts;
        this.#oracle = oracle;
    }
    run() {
        const claimsA = slotsOf(this.#a, this.#facts, this.#oracle);
        const claimsB = slotsOf(this.#b, this.#facts, this.#oracle);
        // First what there is, then what is said about it.
        for (const roots of [true, false]) {
            for (const [slot, a] of claimsA)
                if (isRoot(a) === roots)
                    this.#pair(slot, a, claimsB.get(slot) ?? null);
            for (const [slot, b] of claimsB) {
                if (isRoot(b) === roots && !claimsA.has(slot))
                    this.#pair(slot, null, b);
            }
        }
        this.#findMissingCalls(claimsA, claimsB);
        this.#findSecurityGaps(claimsA, claimsB);
        this.#compareProse();
        this.#findMissingProse();
    }
    #pair(slot, a, b) {
        const facet = (a ?? b)?.facet;
        if (facet === 'summary' || facet === 'description')
            return;
        const spokenA = a !== null && (0,equality/* saysSomething */.XE)(a) && !this.#isMoot(a, 'A') ? a : null;
        const spokenB = b !== null && (0,equality/* saysSomething */.XE)(b) && !this.#isMoot(b, 'B') ? b : null;
        if (spokenA !== null && spokenB !== null)
            this.#compareBoth(slot, spokenA, spokenB);
        else if (spokenA !== null)
            this.#judgeOne(slot, spokenA, 'A');
        else if (spokenB !== null)
            this.#judgeOne(slot, spokenB, 'B');
    }
    #isMoot(claim, stream) {
        const gone = this.#gone[stream];
        if (gone.size === 0)
            return false;
        if (claim.facet === 'returns')
            return claim.aspect !== 'presence' && gone.has('returns');
        if (claim.facet !== 'param')
            return false;
        const dot = claim.subject.indexOf('.');
        const isOwnersFault = dot > 0 && gone.has(claim.subject.slice(0, dot));
        return isOwnersFault || (claim.aspect !== 'presence' && gone.has(claim.subject));
    }
    #compareBoth(slot, a, b) {
        this.comparable++;
        // Calls are many, agree nearly always, and their edge is known without collecting evidence for a verdict.
        const edge = a.facet === 'calls' ? this.#oracle.verifyEdge(a.component, a.subject) : null;
        if (edge !== null && edge.verdict !== 'refuted' && (edge.edge !== null || !areMachineSaid(a, b))) {
            this.agreeing++;
            this.edgesMatching++;
            return;
        }
        const verdictA = this.#oracle.judge(a);
        if ((0,equality/* sayTheSame */.bL)(a, b)) {
            if (verdictA.verdict !== 'refuted') {
                this.agreeing++;
                this.#doubtShared(slot, a, b, verdictA);
                return;
            }
            if (a.facet === 'calls')
                this.edgesWrong += 2;
            const resolved = truthOf(verdictA, a);
            this.#add(slot, a, b, { verdictA, verdictB: verdictA, type: 'SHARED_HALLUCINATION', resolved });
            return;
        }
        const verdictB = this.#oracle.judge(b);
        if (verdictA.verdict === 'proven' && verdictB.verdict === 'proven') {
            this.agreeing++;
            return;
        }
        const resolved = decide(a, verdictA, b, verdictB);
        const instead = resolved === undefined ? this.#insteadOf(a, b, verdictA, verdictB) : undefined;
        if (instead !== undefined) {
            // neither is taken at its word, so there is nothing to compare
            this.comparable--;
            const type = this.#typeOf(a, 'unproven');
            this.#add(slot, a, b, { verdictA, verdictB, type, resolved: instead, consensus: true });
            return;
        }
        this.#add(slot, a, b, { verdictA, verdictB, type: this.#typeOf(a, 'differ'), resolved });
    }
    /**
     * Two machines that agree on what could be proven and is not: two of them may make the same mistake, so what analysis knows of it
     * is published, and where it knows nothing that it should know, nothing.
     */
    #doubtShared(slot, a, b, verdict) {
        if (verdict.verdict !== 'unknown' || !verdict.checkable || !areMachineSaid(a, b))
            return;
        const instead = factInstead(a, this.#facts, this.#oracle);
        if (instead === undefined || (instead !== null && (0,equality/* sayTheSame */.bL)(instead, a)))
            return;
        const type = this.#typeOf(a, 'unproven');
        this.#add(slot, a, b, { verdictA: verdict, verdictB: verdict, type, resolved: instead, consensus: true });
    }
    /** Two differ, and nothing is proven: an author's word or the code's own text stands against a machine's conclusion. */
    #insteadOf(a, b, verdictA, verdictB) {
        const checkable = [verdictA, verdictB].every(one => one.verdict === 'unknown' && one.checkable);
        if ((0,model/* isMachineSaid */.Ff)(a) !== (0,model/* isMachineSaid */.Ff)(b))
            return (0,model/* isMachineSaid */.Ff)(a) ? b : a;
        return checkable && areMachineSaid(a, b) ? factInstead(a, this.#facts, this.#oracle) : undefined;
    }
    /**
     * Only one speaks. Proven: it is adopted without a word, unless the silence of the other is a gap of its own. Refuted: it
     * is dropped. Unknown: what can never be checked is published, and so is a comment, as a quotation; a stream's own conclusion
     * that could have been proven and was not is left out.
     */
    #judgeOne(slot, claim, speaker) {
        const a = speaker === 'A' ? claim : null;
        const b = speaker === 'B' ? claim : null;
        const other = speaker === 'A' ? this.#b : this.#a;
        const verdict = this.#oracle.judge(claim);
        const verdicts = { verdictA: a === null ? null : verdict, verdictB: b === null ? null : verdict };
        switch (verdict.verdict) {
            case 'proven': {
                if (claim.facet === 'calls') {
                    if (other === null)
                        this.edgesMatching++;
                    else
                        this.edgesWrong++;
                }
                const isGap = claim.facet === 'calls' ||
                    (claim.facet === 'effect' &&
                        claim.aspect === 'presence' &&
                        isSecurityEffect(claim.subject, this.#targetOf(claim)));
                if (isGap && other !== null) {
                    this.#add(slot, a, b, { ...verdicts, type: this.#missingType(claim), resolved: claim });
                }
                return;
            }
            case 'refuted':
                if (claim.facet === 'calls')
                    this.edgesWrong++;
                this.#add(slot, a, b, {
                    ...verdicts,
                    type: this.#typeOf(claim, 'wrong'),
                    resolved: truthOf(verdict, claim),
                });
                return;
            case 'unknown':
                if (!verdict.checkable || this.#stands(claim))
                    return;
                // an author's word needs nobody beside it, and a model's does
                if (other === null && !(0,model/* isMachineSaid */.Ff)(claim))
                    return;
                this.#add(slot, a, b, { ...verdicts, type: this.#typeOf(claim, 'unproven'), resolved: null, consensus: true });
        }
    }
    /** Has a claim that could not be proven something else to stand on? */
    #stands(claim) {
        // A call that analysis holds possible needs a second reason, and the other stream's reading is one.
        if (claim.facet === 'calls')
            return this.#oracle.verifyEdge(claim.component, claim.subject).edge !== null;
        const isQuoted = claim.evidence.some(item => item.origin === 'comment' || item.origin === 'signature');
        // What errors and effects come through a callee is a conclusion; a parameter's type and default are seen in the code itself.
        const isSeen = claim.evidence.length > 0 && (claim.facet === 'param' || claim.facet === 'returns');
        return isQuoted || (isSeen && !(0,model/* isMachineSaid */.Ff)(claim));
    }
    /**
     * Sentences of two machines: what both say in whatever words is published, what one says alone is left out without a word, and
     * what contradicts itself between them is a question. Built-in engines are not meant to say the same: one quotes the author, the
     * other describes the code.
     */
    #compareProse() {
        if (this.#a === null || this.#b === null || (0,engine/* isBuiltIn */.q)(this.#a.engine) || (0,engine/* isBuiltIn */.q)(this.#b.engine))
            return;
        const { a, b, contradictions, apart } = (0,agreement/* compareProse */.H)(this.#a, this.#b, this.#facts);
        const agreed = Math.min(a.size, b.size);
        this.comparable += agreed + contradictions.length;
        this.agreeing += agreed;
        for (const { a: first, b: second } of contradictions)
            this.#addProse('description', first, second);
        if (apart !== null && this.#options.hasArbiter === true)
            this.#addProse('summary', apart.a, apart.b);
    }
    /** Open. Summaries that only differ in their words are no matter for a person. */
    #addProse(facet, a, b) {
        const claimOf = (text) => {
            const common = {
                subject: 'text',
                aspect: 'text',
                value: { text },
                component: this.#facts.id,
                evidence: [],
            };
            return facet === 'summary' ? { facet, ...common } : { facet, ...common };
        };
        const unknown = { verdict: 'unknown', reason: 'Prose cannot be checked.', evidence: [], checkable: false };
        this.#add((0,model/* fieldOf */._F)({ facet, subject: 'text', aspect: 'text' }), claimOf(a), claimOf(b), {
            verdictA: unknown,
            verdictB: unknown,
            type: 'PROSE_MISMATCH',
            resolved: undefined,
            isForPeople: facet === 'description',
        });
    }
    /** Calls that are proven and that neither stream has. */
    #findMissingCalls(claimsA, claimsB) {
        for (const call of this.#facts.calls) {
            if (call.verdict !== 'proven')
                continue;
            const body = {
                facet: 'calls',
                subject: call.callee,
                aspect: 'presence',
                value: { callType: call.sites[0]?.callType ?? null },
            };
            const slot = (0,model/* fieldOf */._F)({ ...body, subject: (0,callee/* sameCallee */.n)(call.callee, id => this.#oracle.component(id)) });
            if (claimsA.has(slot) || claimsB.has(slot))
                continue;
            this.edgesWrong += this.#a !== null && this.#b !== null ? 2 : 1;
            this.#addMissing(slot, body, 'The code makes this call, and neither stream documents it.');
        }
    }
    /** Effects that matter for security, are proven, and that neither stream has. */
    #findSecurityGaps(claimsA, claimsB) {
        for (const effect of securityEffectsOf(this.#facts)) {
            const body = {
                facet: 'effect',
                subject: effect.kind,
                aspect: 'presence',
                value: { target: effect.target },
            };
            const slot = (0,model/* fieldOf */._F)(body);
            if (claimsA.has(slot) || claimsB.has(slot))
                continue;
            if (this.discrepancies.some(known => known.field === slot))
                continue;
            this.#addMissing(slot, body, 'The code does this, and neither stream documents it.');
        }
    }
    #addMissing(slot, body, conclusion) {
        const claim = { ...body, component: this.#facts.id, evidence: [] };
        const verdict = this.#oracle.judge(claim);
        if (verdict.verdict !== 'proven')
            return;
        const resolved = { ...claim, evidence: verdict.evidence };
        const type = this.#missingType(claim);
        this.#add(slot, null, null, { verdictA: null, verdictB: null, type, resolved, conclusion, missing: claim });
    }
    /** Nobody has a word for a reader, and no analysis can make one up: this is for a person. */
    #findMissingProse() {
        const facts = this.#facts;
        if (this.#a === null && this.#b === null)
            return;
        if (tellsSomething(this.#a) || tellsSomething(this.#b))
            return;
        if (!hasBehaviour(facts))
            return;
        const security = isSecurityRelevant(facts);
        if (!security && (facts.visibility !== 'public' || isPrivate(facts, this.#a)))
            return;
        const slot = (0,model/* fieldOf */._F)({ facet: 'summary', subject: 'text', aspect: 'text' });
        const type = security ? 'SECURITY_RELEVANT_GAP' : 'MISSING_PUBLIC_API_DOC';
        const conclusion = security
            ? 'This is relevant for security, and nothing is known about what it is for. Please document it.'
            : 'This is public, and nothing is known about what it is for. Please document it.';
        this.#add(slot, null, null, { verdictA: null, verdictB: null, type, resolved: undefined, conclusion });
    }
    #typeOf(claim, situation) {
        return typeOf(claim, situation, this.#facts, id => this.#oracle.component(id));
    }
    #missingType(claim) {
        if (claim.facet !== 'effect')
            return this.#typeOf(claim, 'missing');
        return this.#typeOf({ ...claim, value: { target: this.#targetOf(claim) } }, 'missing');
    }
    /** An effect that has several targets is judged by the one that matters most. */
    #targetOf(claim) {
        if (claim.value.target !== null)
            return claim.value.target;
        const effect = securityEffectsOf(this.#facts).find(own => own.kind === claim.subject);
        return effect?.target ?? null;
    }
    #add(slot, a, b, found) {
        const { verdictA, verdictB, type, resolved } = found;
        const facts = this.#facts;
        this.#noteGone(a, verdictA, this.#gone.A);
        this.#noteGone(b, verdictB, this.#gone.B);
        const claim = a ?? b ?? found.missing ?? null;
        const resolution = resolved === undefined ? 'open' : found.consensus === true ? 'consensus' : 'ground_truth';
        const underlying = type === 'SHARED_HALLUCINATION' && claim !== null ? this.#typeOf(claim, 'wrong') : type;
        this.discrepancies.push({
            id: (0,equality/* discrepancyId */.$j)(facts.id, slot, a, b),
            type,
            blocking: resolution !== 'consensus' && isBlockingType(underlying),
            severity: severityOf(type, facts),
            component: facts.id,
            field: slot,
            a,
            b,
            verdictA,
            verdictB,
            resolution,
            ...(resolved === undefined ? {} : { resolved }),
            confidence: confidenceOf(resolution, resolved, verdictA, verdictB),
            requiresHumanReview: resolution === 'open' && found.isForPeople !== false,
            message: this.#message(a, b, found, resolution),
        });
    }
    #noteGone(claim, verdict, gone) {
        if (claim === null || verdict?.verdict !== 'refuted')
            return;
        if (claim.facet === 'returns' && claim.aspect === 'presence' && claim.value.returns)
            gone.add('returns');
        const isGone = verdict.cause === 'param-gone' || verdict.cause === 'param-renamed';
        if (claim.facet === 'param' && claim.aspect === 'presence' && isGone)
            gone.add(claim.subject);
    }
    #message(a, b, found, resolution) {
        const said = [];
        if (a !== null && this.#a !== null)
            said.push({ speaker: (0,messages/* speakerOf */.d5)(a, this.#a.engine, 'A'), claim: a });
        if (b !== null && this.#b !== null)
            said.push({ speaker: (0,messages/* speakerOf */.d5)(b, this.#b.engine, 'B'), claim: b });
        const missing = found.missing;
        if (missing !== undefined)
            said.push({ speaker: 'the code', claim: missing });
        return (0,messages/* explain */.WE)(this.#facts, said, found.conclusion ?? conclusionOf(found, resolution));
    }
}
function areMachineSaid(a, b) {
    return (0,model/* isMachineSaid */.Ff)(a) && (0,model/* isMachineSaid */.Ff)(b);
}
/** A parameter or the return value itself: without it there is nothing else to say of it. */
function isRoot(claim) {
    if (claim.facet === 'param')
        return claim.aspect === 'presence' && !claim.subject.includes('.');
    return claim.facet === 'returns' && claim.aspect === 'presence';
}

;// CONCATENATED MODULE: ./.build/comparison/comparator.js
/** Compares what two streams say about a repository, and decides what static analysis can decide. */


/** Remembers, from one iteration to the next, what it found about documentation that did not change. */
class Comparator {
    #options;
    #remembered = new Map();
    constructor(options = {}) {
        this.#options = options;
    }
    /**
     * Takes time linear in the number of claims. Discrepancies come in processing order; a component whose comparison fails
     * is listed in `failed`, and the rest goes on.
     */
    compare(outputA, outputB, oracle, iteration = 1) {
        const discrepancies = [];
        const convergedComponents = [];
        const failed = [];
        let comparable = 0;
        let agreeing = 0;
        let edgesMatching = 0;
        let edgesWrong = 0;
        for (const component of componentsOf(outputA, outputB)) {
            let comparison;
            try {
                comparison = this.#compareOne(component, outputA, outputB, oracle);
            }
            catch (error) {
                failed.push({ component, stream: 'comparison', message: (0,errors/* messageOf */.bD)(error) });
                continue;
            }
            if (comparison === null)
                continue;
            for (const discrepancy of comparison.discrepancies)
                discrepancies.push(discrepancy);
            comparable += comparison.comparable;
            agreeing += comparison.agreeing;
            edgesMatching += comparison.edgesMatching;
            edgesWrong += comparison.edgesWrong;
            if (comparison.discrepancies.every(discrepancy => discrepancy.resolution === 'consensus')) {
                convergedComponents.push(component);
            }
        }
        const edges = 2 * edgesMatching + edgesWrong;
        return {
            iteration,
            discrepancies,
            comparable,
            agreeing,
            documentationSimilarity: comparable === 0 ? 1 : agreeing / comparable,
            callGraphMatch: edges === 0 ? 1 : (2 * edgesMatching) / edges,
            convergedComponents,
            ...(failed.length === 0 ? {} : { failed }),
        };
    }
    #compareOne(component, outputA, outputB, oracle) {
        const facts = oracle.component(component);
        if (facts === undefined)
            return null;
        const a = outputA.documents.get(component)?.documentation ?? null;
        const b = outputB.documents.get(component)?.documentation ?? null;
        const known = this.#remembered.get(component);
        if (known !== undefined && known.a === a && known.b === b && known.oracle === oracle)
            return known.comparison;
        const comparison = compareComponent(a, b, facts, oracle, this.#options);
        this.#remembered.set(component, { a, b, oracle, comparison });
        return comparison;
    }
}
/** In A's order, then what only B has. */
function* componentsOf(outputA, outputB) {
    yield* outputA.documents.keys();
    for (const component of outputB.documents.keys())
        if (!outputA.documents.has(component))
            yield component;
}

// EXTERNAL MODULE: ./.build/comparison/corrections-of.js
var corrections_of = __webpack_require__(32293);
// EXTERNAL MODULE: ./.build/comparison/merge.js + 2 modules
var merge = __webpack_require__(32614);
;// CONCATENATED MODULE: ./.build/comparison/index.js





/***/ }),

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

/***/ 33202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ exampleSubject),
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97006);
/** The one function that turns documentation into claims, for every engine. */


/**
 * Every statement of `documentation` that could be wrong, in the order in which it is written down. Each slot (`fieldOf`)
 * occurs at most once: where an author fills a slot twice, the first word counts, as it does for a reader.
 */
function claimsOf(documentation) {
    const claims = [];
    const filled = new Set();
    const component = documentation.component;
    const say = (body, evidence) => {
        const field = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(body);
        if (filled.has(field))
            return;
        filled.add(field);
        claims.push({ ...body, component, evidence });
    };
    if (documentation.summary !== '') {
        say({ facet: 'summary', subject: 'text', aspect: 'text', value: { text: documentation.summary } }, []);
    }
    if (documentation.description !== '') {
        say({ facet: 'description', subject: 'text', aspect: 'text', value: { text: documentation.description } }, []);
    }
    for (const parameter of documentation.parameters)
        sayParameter(parameter, say);
    if (documentation.returns !== null)
        sayReturns(documentation.returns, say);
    for (const thrown of documentation.throws) {
        if (thrown.type === 'nothing') {
            say({ facet: 'throws', subject: 'nothing', aspect: 'absence', value: { holds: true } }, thrown.evidence);
        }
        else {
            const value = { when: thrown.when, via: thrown.via };
            say({ facet: 'throws', subject: thrown.type, aspect: 'presence', value }, thrown.evidence);
        }
    }
    for (const callee of documentation.callees) {
        const value = { callType: callee.callType };
        say({ facet: 'calls', subject: callee.component, aspect: 'presence', value }, callee.evidence);
    }
    sayEffects(documentation.effects, say);
    for (const modifier of documentation.modifiers) {
        const value = { holds: modifier.holds };
        say({ facet: 'modifier', subject: modifier.name, aspect: 'holds', value }, modifier.evidence);
    }
    for (const example of documentation.examples) {
        const value = { code: example.code, language: example.language };
        say({ facet: 'example', subject: exampleSubject(example.code), aspect: 'code', value }, example.evidence);
    }
    for (const reference of documentation.references) {
        const value = { kind: reference.kind };
        say({ facet: 'reference', subject: reference.target, aspect: 'exists', value }, reference.evidence);
    }
    return claims;
}
/** What bears on this aspect alone, or, where nothing does, what bears on all of them. */
function evidenceFor(evidence, aspect) {
    if (evidence.every(item => item.aspect === undefined))
        return evidence;
    const own = evidence.filter(item => item.aspect === aspect);
    return own.length > 0 ? own : evidence.filter(item => item.aspect === undefined);
}
function sayParameter(parameter, say) {
    const { name: subject } = parameter;
    const evidence = (aspect) => evidenceFor(parameter.evidence, aspect);
    say({ facet: 'param', subject, aspect: 'presence', value: { index: parameter.index } }, evidence('presence'));
    if (parameter.type !== null) {
        say({ facet: 'param', subject, aspect: 'type', value: { type: parameter.type } }, evidence('type'));
    }
    if (parameter.optional !== null) {
        say({ facet: 'param', subject, aspect: 'optional', value: { optional: parameter.optional } }, evidence('optional'));
    }
    if (parameter.default !== null) {
        say({ facet: 'param', subject, aspect: 'default', value: { text: parameter.default } }, evidence('default'));
    }
    if (parameter.values.length > 0) {
        say({ facet: 'param', subject, aspect: 'values', value: { literals: parameter.values } }, evidence('values'));
    }
}
function sayReturns(returns, say) {
    const presence = evidenceFor(returns.evidence, 'presence');
    say({ facet: 'returns', subject: 'value', aspect: 'presence', value: { returns: returns.returns } }, presence);
    if (returns.type !== null) {
        const evidence = evidenceFor(returns.evidence, 'type');
        say({ facet: 'returns', subject: 'value', aspect: 'type', value: { type: returns.type } }, evidence);
    }
    for (const branch of returns.branches) {
        const value = { possible: branch.possible, when: branch.when };
        say({ facet: 'returns', subject: branch.value, aspect: 'branch', value }, branch.evidence);
    }
}
/** One claim for each kind and sign. It names a target only where all statements of that kind name the same. */
function sayEffects(effects, say) {
    const groups = new Map();
    for (const effect of effects) {
        const key = `${effect.kind}:${effect.present}`;
        const group = groups.get(key);
        if (group === undefined) {
            groups.set(key, { first: effect, target: effect.target, evidence: [...effect.evidence] });
        }
        else {
            if (group.target !== effect.target)
                group.target = null;
            group.evidence.push(...effect.evidence);
        }
    }
    for (const { first, target, evidence } of groups.values()) {
        const aspect = first.present ? 'presence' : 'absence';
        say({ facet: 'effect', subject: first.kind, aspect, value: { target } }, evidence);
    }
}
/** Names an example by what it says, so that its slot survives moved, reordered and re-indented examples. */
function exampleSubject(code) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', code.replace(/\s+/g, ' ').trim(), 'hex').slice(0, 12);
}


/***/ })

};
