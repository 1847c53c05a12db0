export const id = 563;
export const ids = [563];
export const modules = {

/***/ 95900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sameCallee)
/* harmony export */ });
/**
 * One id for one callee: `new Foo()` calls the class to one author and its constructor to another, and a reader wants to see it
 * once.
 */
function sameCallee(callee, component) {
    const facts = component(callee);
    return facts?.kind === 'constructor' && facts.parent !== null ? facts.parent : callee;
}


/***/ }),

/***/ 23541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ applyToDocumentation),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97006);
/* harmony import */ var _claims_of_documentation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33202);


/**
 * Fills the slot `field` with `claim`, or empties it (null). Everything else stays as it is, with two exceptions that
 * follow from what the slots mean: without its `presence` a parameter or return value has no other aspects (nor has the
 * parameter properties), and an aspect of something that was not documented brings its presence with it.
 *
 * A claim for another slot replaces: `applyToDocumentation(d, 'param:limit:presence', <param max is present>, …)` renames
 * the parameter and keeps what is written about it.
 */
function applyToDocumentation(documentation, field, claim, reason) {
    const before = (0,_claims_of_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsOf */ .d)(documentation).find(other => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(other) === field) ?? null;
    const target = claim === null ? null : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(claim);
    if (claim === null && before === null)
        return { documentation, correction: null };
    let changed = documentation;
    if (claim !== null && target === field) {
        if (before !== null && sameValue(before, claim))
            return { documentation, correction: null };
        changed = write(changed, claim);
    }
    else if (claim === null) {
        if (before !== null)
            changed = erase(changed, before);
    }
    else {
        changed = replace(changed, before, claim);
    }
    return {
        documentation: changed,
        correction: {
            field,
            action: claim === null ? 'removed' : before === null ? 'added' : 'changed',
            before: before === null ? null : textOf(before),
            after: claim === null ? null : textOf(claim),
            reason,
        },
    };
}
/** A claim's value on one line, for records and messages. */
function textOf(claim) {
    switch (claim.facet) {
        case 'param':
            switch (claim.aspect) {
                case 'presence':
                    return claim.subject;
                case 'type':
                    return claim.value.type;
                case 'optional':
                    return claim.value.optional ? 'optional' : 'required';
                case 'default':
                    return claim.value.text;
                case 'values':
                    return claim.value.literals.join(' | ');
            }
            return claim;
        case 'returns':
            switch (claim.aspect) {
                case 'presence':
                    return claim.value.returns ? 'a value' : 'nothing';
                case 'type':
                    return claim.value.type;
                case 'branch':
                    return `${claim.value.possible ? '' : 'never '}${claim.subject}`;
            }
            return claim;
        case 'effect':
            return `${claim.aspect === 'absence' ? 'no ' : ''}${claim.subject}${claim.value.target === null ? '' : ` (${claim.value.target})`}`;
        case 'modifier':
            return claim.value.holds ? claim.subject : `not ${claim.subject}`;
        case 'example':
            return claim.value.code;
        case 'summary':
        case 'description':
            return claim.value.text;
        case 'throws':
        case 'calls':
        case 'reference':
            return claim.subject;
    }
}
function sameValue(a, b) {
    return JSON.stringify(a.value) === JSON.stringify(b.value);
}
function replace(documentation, before, claim) {
    if (before === null)
        return write(documentation, claim);
    if (before.facet === 'param' && claim.facet === 'param' && before.aspect === 'presence') {
        return rename(documentation, before.subject, claim);
    }
    if (before.facet === 'example' && claim.facet === 'example') {
        const examples = documentation.examples.map(example => (0,_claims_of_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleSubject */ .Z)(example.code) === before.subject
            ? { ...example, ...claim.value, evidence: claim.evidence }
            : example);
        return { ...documentation, examples };
    }
    return write(erase(documentation, before), claim);
}
/** Properties (`options.retries`) follow their owner. What is already written under the new name wins over the old. */
function rename(documentation, from, claim) {
    const to = claim.subject;
    const old = documentation.parameters.find(parameter => parameter.name === from);
    const taken = documentation.parameters.some(parameter => parameter.name === to);
    const parameters = [];
    for (const parameter of documentation.parameters) {
        if (parameter.name === from) {
            if (!taken)
                parameters.push({ ...parameter, name: to });
        }
        else if (parameter.name === to && parameter.description === '' && old !== undefined) {
            parameters.push({ ...parameter, description: old.description });
        }
        else if (parameter.name.startsWith(`${from}.`)) {
            const name = `${to}${parameter.name.slice(from.length)}`;
            if (!documentation.parameters.some(other => other.name === name))
                parameters.push({ ...parameter, name });
        }
        else {
            parameters.push(parameter);
        }
    }
    return write({ ...documentation, parameters }, claim);
}
function write(documentation, claim) {
    const { evidence } = claim;
    switch (claim.facet) {
        case 'param': {
            const parameters = ensureParameter(documentation.parameters, claim).map(parameter => parameter.name === claim.subject ? withAspect(parameter, claim) : parameter);
            return { ...documentation, parameters };
        }
        case 'returns':
            return { ...documentation, returns: writeReturns(documentation.returns, claim) };
        case 'throws': {
            if (claim.aspect === 'absence') {
                return {
                    ...documentation,
                    throws: [...documentation.throws, { type: 'nothing', when: null, via: null, evidence }],
                };
            }
            const thrown = { type: claim.subject, when: claim.value.when, via: claim.value.via, evidence };
            return { ...documentation, throws: putFirst(documentation.throws, t => t.type === claim.subject, thrown) };
        }
        case 'calls': {
            const existing = documentation.callees.find(callee => callee.component === claim.subject);
            const callType = callTypeOf(claim.value.callType);
            const callee = { component: claim.subject, callType, purpose: existing?.purpose ?? '', evidence };
            return { ...documentation, callees: putFirst(documentation.callees, c => c.component === claim.subject, callee) };
        }
        case 'effect': {
            const present = claim.aspect === 'presence';
            const others = withoutEffect(documentation, claim.subject, present);
            const effect = { kind: claim.subject, present, target: claim.value.target, via: null, evidence };
            return { ...documentation, effects: [...others, effect] };
        }
        case 'modifier': {
            const existing = documentation.modifiers.find(modifier => modifier.name === claim.subject);
            // The words after a tag belong to what it said before.
            const text = existing?.holds === claim.value.holds ? existing.text : '';
            const modifier = { name: claim.subject, holds: claim.value.holds, text, evidence };
            return { ...documentation, modifiers: putFirst(documentation.modifiers, m => m.name === claim.subject, modifier) };
        }
        case 'example': {
            const example = { language: claim.value.language, caption: '', code: claim.value.code, evidence };
            const same = (other) => (0,_claims_of_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleSubject */ .Z)(other.code) === claim.subject;
            return { ...documentation, examples: putFirst(documentation.examples, same, example) };
        }
        case 'reference': {
            const existing = documentation.references.find(reference => reference.target === claim.subject);
            const reference = {
                target: claim.subject,
                label: existing?.label ?? claim.subject,
                kind: claim.value.kind,
                component: existing?.component ?? null,
                evidence,
            };
            return {
                ...documentation,
                references: putFirst(documentation.references, r => r.target === claim.subject, reference),
            };
        }
        case 'summary':
            return { ...documentation, summary: claim.value.text };
        case 'description':
            return { ...documentation, description: claim.value.text };
    }
}
function erase(documentation, claim) {
    switch (claim.facet) {
        case 'param':
            return { ...documentation, parameters: eraseParameter(documentation.parameters, claim) };
        case 'returns': {
            const returns = documentation.returns;
            if (returns === null || claim.aspect === 'presence')
                return { ...documentation, returns: null };
            if (claim.aspect === 'type')
                return { ...documentation, returns: { ...returns, type: null } };
            const branches = returns.branches.filter(branch => branch.value !== claim.subject);
            return { ...documentation, returns: { ...returns, branches } };
        }
        case 'throws':
            return { ...documentation, throws: documentation.throws.filter(thrown => thrown.type !== claim.subject) };
        case 'calls':
            return { ...documentation, callees: documentation.callees.filter(callee => callee.component !== claim.subject) };
        case 'effect':
            return { ...documentation, effects: withoutEffect(documentation, claim.subject, claim.aspect === 'presence') };
        case 'modifier':
            return { ...documentation, modifiers: withoutModifier(documentation, claim.subject) };
        case 'example':
            return {
                ...documentation,
                examples: documentation.examples.filter(e => (0,_claims_of_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleSubject */ .Z)(e.code) !== claim.subject),
            };
        case 'reference':
            return { ...documentation, references: documentation.references.filter(r => r.target !== claim.subject) };
        case 'summary':
            return { ...documentation, summary: '' };
        case 'description':
            return { ...documentation, description: '' };
    }
}
function ensureParameter(parameters, claim) {
    if (parameters.some(parameter => parameter.name === claim.subject))
        return parameters;
    const owner = claim.subject.includes('.') ? claim.subject.slice(0, claim.subject.indexOf('.')) : null;
    const index = claim.aspect === 'presence'
        ? claim.value.index
        : (parameters.find(parameter => parameter.name === owner)?.index ??
            parameters.reduce((next, parameter) => Math.max(next, parameter.index + 1), 0));
    const added = {
        name: claim.subject,
        index,
        type: null,
        optional: null,
        default: null,
        values: [],
        description: '',
        evidence: claim.evidence,
    };
    // In its place in the list: a reader expects the order of the signature.
    const at = parameters.findIndex(parameter => parameter.index > index);
    return at < 0 ? [...parameters, added] : [...parameters.slice(0, at), added, ...parameters.slice(at)];
}
function withAspect(parameter, claim) {
    const { aspect } = claim;
    const evidence = [
        ...parameter.evidence.filter(item => item.aspect !== aspect),
        ...claim.evidence.map(item => ({ ...item, aspect })),
    ];
    switch (aspect) {
        case 'presence':
            return { ...parameter, index: claim.value.index, evidence };
        case 'type':
            return { ...parameter, type: claim.value.type, evidence };
        case 'optional':
            return { ...parameter, optional: claim.value.optional, evidence };
        case 'default':
            return { ...parameter, default: claim.value.text, evidence };
        case 'values':
            return { ...parameter, values: claim.value.literals, evidence };
    }
}
function eraseParameter(parameters, claim) {
    if (claim.aspect === 'presence') {
        return parameters.filter(({ name }) => name !== claim.subject && !name.startsWith(`${claim.subject}.`));
    }
    return parameters.map(parameter => (parameter.name === claim.subject ? withoutAspect(parameter, claim) : parameter));
}
function withoutAspect(parameter, { aspect }) {
    const evidence = parameter.evidence.filter(item => item.aspect !== aspect);
    switch (aspect) {
        case 'type':
            return { ...parameter, type: null, evidence };
        case 'optional':
            return { ...parameter, optional: null, evidence };
        case 'default':
            return { ...parameter, default: null, evidence };
        case 'values':
            return { ...parameter, values: [], evidence };
    }
}
function writeReturns(returns, claim) {
    const { evidence } = claim;
    const base = returns ?? { returns: true, type: null, description: '', branches: [], evidence };
    switch (claim.aspect) {
        case 'presence':
            // What is said about a value that does not come back would go on being published.
            return claim.value.returns
                ? { ...base, returns: true, evidence }
                : { returns: false, type: null, description: '', branches: [], evidence };
        case 'type':
            return { ...base, type: claim.value.type };
        case 'branch': {
            const branch = { value: claim.subject, ...claim.value, evidence };
            return { ...base, branches: putFirst(base.branches, other => other.value === claim.subject, branch) };
        }
    }
}
function withoutEffect(documentation, kind, present) {
    return documentation.effects.filter(effect => effect.kind !== kind || effect.present !== present);
}
function withoutModifier(documentation, name) {
    return documentation.modifiers.filter(modifier => modifier.name !== name);
}
/** A claim carries the call type as text; what is none is left out. */
function callTypeOf(text) {
    return _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CALL_TYPES */ .Hu.find(type => type === text) ?? null;
}
/** Puts `item` in the place of the first match and drops the other matches; at the end where nothing matches. */
function putFirst(items, matches, item) {
    const result = [];
    let placed = false;
    for (const other of items) {
        if (!matches(other))
            result.push(other);
        else if (!placed) {
            result.push(item);
            placed = true;
        }
    }
    if (!placed)
        result.push(item);
    return result;
}


/***/ }),

/***/ 14164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ StreamError),
/* harmony export */   q: () => (/* binding */ isBuiltIn)
/* harmony export */ });
/** Engines that need no model. What any other engine says is a conclusion of a machine, and nothing vouches for it. */
function isBuiltIn(engine) {
    return engine === 'declared' || engine === 'observed';
}
/** Reaches the whole stream, not one component: the endpoint is gone, the key is refused. The stream may be tried again. */
class StreamError extends Error {
    name = 'StreamError';
}


/***/ }),

/***/ 44733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sentencesOf),
/* harmony export */   f: () => (/* binding */ mapSentences)
/* harmony export */ });
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79914);

/** Rewrites every text; one that becomes empty is gone, and nothing else changes. */
function mapTexts(documentation, rewrite) {
    const write = (text, place, subject = '') => text === '' ? '' : rewrite(text, { place, subject });
    const writeNullable = (text, place, subject) => text === null ? null : write(text, place, subject) || null;
    const { returns, members } = documentation;
    return {
        ...documentation,
        summary: write(documentation.summary, 'summary'),
        description: write(documentation.description, 'description'),
        behaviour: documentation.behaviour.flatMap(statement => {
            const text = write(statement.text, 'behaviour');
            return text === '' ? [] : [text === statement.text ? statement : { ...statement, text }];
        }),
        parameters: documentation.parameters.map(parameter => ({
            ...parameter,
            description: write(parameter.description, 'parameter', parameter.name),
        })),
        typeParameters: documentation.typeParameters.map(({ name, description }) => ({
            name,
            description: write(description, 'type-parameter', name),
        })),
        returns: returns === null
            ? null
            : {
                ...returns,
                description: write(returns.description, 'returns'),
                branches: returns.branches.map(branch => ({
                    ...branch,
                    when: writeNullable(branch.when, 'branch', branch.value),
                })),
            },
        throws: documentation.throws.map(thrown => ({
            ...thrown,
            when: writeNullable(thrown.when, 'throws', thrown.type),
        })),
        callees: documentation.callees.map(callee => ({
            ...callee,
            purpose: write(callee.purpose, 'callee', callee.component),
        })),
        modifiers: documentation.modifiers.map(modifier => ({
            ...modifier,
            text: modifier.name === 'deprecated' ? write(modifier.text, 'deprecated') : modifier.text,
        })),
        ...(members === undefined
            ? {}
            : {
                members: members.map(member => ({
                    ...member,
                    description: write(member.description, 'member', member.name),
                })),
            }),
    };
}
/** Keeps the sentences that pass. */
function mapSentences(documentation, keep) {
    return mapTexts(documentation, (text, channel) => {
        const sentences = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .splitSentences */ .P)(text);
        const kept = sentences.filter(sentence => sentence.trim() === '' || keep(sentence.trim(), channel));
        return kept.length === sentences.length ? text : kept.join('').trim();
    });
}
/** In the order in which a reader meets them. */
function sentencesOf(documentation) {
    const sentences = [];
    mapSentences(documentation, (text, channel) => {
        sentences.push({ text, channel });
        return true;
    });
    return sentences;
}


/***/ }),

/***/ 79914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ splitSentences)
/* harmony export */ });
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


/***/ }),

/***/ 52862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ documentedParameter),
/* harmony export */   fH: () => (/* binding */ createValidator),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _callee_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95900);
/* harmony import */ var _observed_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76644);


function createValidator(oracle, options = {}) {
    if (options.skipValidation === true)
        return unchecked;
    return documentation => {
        const facts = oracle.component(documentation.component);
        return facts === undefined ? unchecked(documentation) : check(documentation, facts, oracle);
    };
}
function unchecked(documentation) {
    const { component } = documentation;
    return { documentation, validation: { component, score: 1, verified: [], missing: [], extra: [], corrections: [] } };
}
function check(documentation, facts, oracle) {
    const record = { verified: [], missing: [], extra: [], corrections: [] };
    const parameters = checkParameters(documentation, facts, record);
    const returns = checkReturns(documentation, facts, record);
    const throws = checkThrows(documentation, facts, record);
    const callees = checkCalls(documentation, facts, oracle, record);
    const checked = record.verified.length + record.missing.length + record.extra.length;
    return {
        documentation: record.corrections.length === 0 ? documentation : { ...documentation, parameters, returns, throws, callees },
        validation: {
            component: documentation.component,
            score: checked === 0 ? 1 : record.verified.length / checked,
            ...record,
        },
    };
}
/** The documented parameter that stands for `fact`: by name, or by place where the code destructures and has no name. */
function documentedParameter(parameters, fact, all) {
    const named = parameters.find(parameter => parameter.name === fact.name);
    if (named !== undefined || fact.pattern === null)
        return named;
    return parameters.find(parameter => parameter.index === fact.index &&
        !parameter.name.includes('.') &&
        !all.some(other => other.name === parameter.name));
}
function checkParameters({ parameters }, facts, record) {
    const real = new Set();
    const added = [];
    for (const fact of facts.parameters) {
        const documented = documentedParameter(parameters, fact, facts.parameters);
        const field = `param:${fact.name}`;
        if (documented !== undefined) {
            real.add(documented);
            record.verified.push(field);
            continue;
        }
        added.push({
            name: fact.name,
            index: fact.index,
            type: fact.inferredType,
            optional: fact.optional,
            default: fact.defaultText,
            values: [],
            description: '',
            evidence: [seen(fact.span, 'signature', fact.pattern ?? fact.name)],
        });
        add(record, field, fact.name, `The parameter \`${fact.name}\` was not documented.`);
    }
    for (const parameter of parameters) {
        if (!real.has(parameter) && !parameter.name.includes('.'))
            record.extra.push(`param:${parameter.name}`);
    }
    if (added.length === 0)
        return parameters;
    // A stable sort: properties stay behind their owner.
    return [...parameters, ...added].sort((a, b) => a.index - b.index);
}
function checkReturns(documentation, facts, record) {
    const { returns } = documentation;
    const fact = facts.returns;
    if (fact === null || fact.neverReturns)
        return returns;
    if (fact.isVoid) {
        if (returns?.returns === true)
            record.extra.push('returns:value');
        return returns;
    }
    if (returns !== null && !returns.returns) {
        record.extra.push('returns:nothing');
        return returns;
    }
    // a type that only a comment has is the comment's word, and no ground to complete another's
    if (returns === null && fact.typeFromComment && !facts.exits.some(({ shape }) => handsOver(shape)))
        return returns;
    const type = returns?.type ?? fact.type;
    const branches = [...(returns?.branches ?? [])];
    const before = branches.length;
    for (const value of ['null', 'undefined']) {
        if (!(value === 'null' ? fact.mayBeNull : fact.mayBeUndefined))
            continue;
        // What the implementation's type admits, the overloads that are published need not.
        if (facts.overloads.length > 0 && !facts.exits.some(exit => exit.shape === value))
            continue;
        const field = `returns:${value}`;
        if (branches.some(branch => branch.value === value) || mentions(type, value)) {
            record.verified.push(field);
            continue;
        }
        branches.push({ value, possible: true, ...branchFacts(facts, value) });
        add(record, field, value, `The branch that returns ${value} was not documented.`);
    }
    if (returns !== null) {
        record.verified.push('returns:value');
        return branches.length === before ? returns : { ...returns, branches };
    }
    add(record, 'returns:value', fact.type, 'The returned value was not documented.');
    const evidence = [seen(facts.exits[0]?.span ?? facts.nameSpan, 'body', fact.type)];
    return { returns: true, type: fact.type, description: '', branches, evidence };
}
function handsOver(shape) {
    return shape !== 'void' && shape !== 'undefined';
}
function mentions(type, value) {
    return value === 'null' ? /\bnull\b/.test(type) : /\b(?:undefined|void)\b/.test(type);
}
function branchFacts(facts, value) {
    const exits = facts.exits.filter(exit => exit.shape === value);
    const [only] = exits;
    return {
        when: exits.length === 1 && only !== undefined ? whenOf((0,_observed_index_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeGuards */ .GF)(only, facts.exits) ?? [], facts) : null,
        evidence: exits.length === 0 ? [seen(facts.nameSpan, 'signature', value)] : exits.map(e => seen(e.span, 'body', e.text)),
    };
}
/** A name from inside of the body tells a reader nothing, and a parameter that got another value tells something else. */
function whenOf(guards, { parameters }) {
    const names = parameters.filter(({ uses }) => !uses.reassigned).map(({ name }) => name);
    return (0,_observed_index_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionForCallers */ .jy)(guards, names);
}
function checkThrows(documentation, facts, record) {
    const { throws } = documentation;
    const certain = facts.throws.filter(thrown => thrown.certain && thrown.errorType !== 'unknown');
    const added = new Map();
    const verified = new Set();
    for (const fact of certain) {
        if (verified.has(fact.errorType) || added.has(fact.errorType))
            continue;
        if (throws.some(documented => covers(documented.type, fact))) {
            verified.add(fact.errorType);
            record.verified.push(`throws:${fact.errorType}`);
            continue;
        }
        const own = certain.filter(other => other.errorType === fact.errorType && other.via === null);
        added.set(fact.errorType, {
            type: fact.errorType,
            when: own.length === 1 && own[0] !== undefined ? whenOf(own[0].guards, facts) : null,
            via: fact.via?.callee ?? null,
            evidence: [seen(fact.via?.site ?? fact.span, 'body', fact.message ?? fact.errorType)],
        });
        add(record, `throws:${fact.errorType}`, fact.errorType, `\`${fact.errorType}\` leaves this code and was not documented.`);
    }
    for (const documented of throws) {
        const never = documented.type === 'nothing';
        const possible = facts.throws.some(fact => fact.errorType === 'unknown' || covers(documented.type, fact));
        const latent = facts.latentThrows?.some(type => type === documented.type || documented.type === 'Error') === true;
        if (never ? certain.length > 0 : facts.throwsComplete && !possible && !latent)
            record.extra.push(`throws:${documented.type}`);
    }
    return added.size === 0 ? throws : [...throws, ...added.values()];
}
/** `@throws {Error}` covers a RangeError. */
function covers(documentedType, fact) {
    return documentedType === fact.errorType || fact.baseTypes.includes(documentedType);
}
function checkCalls(documentation, facts, oracle, record) {
    const component = (id) => oracle.component(id);
    const documented = new Set();
    const kept = documentation.callees.filter(callee => {
        const field = `calls:${callee.component}`;
        const { verdict } = oracle.verifyEdge(facts.id, callee.component);
        if (verdict === 'refuted') {
            record.extra.push(field);
            record.corrections.push({
                field,
                action: 'removed',
                before: callee.component,
                after: null,
                reason: `The code of \`${facts.name}\` does not call it.`,
            });
            return false;
        }
        documented.add((0,_callee_js__WEBPACK_IMPORTED_MODULE_1__/* .sameCallee */ .n)(callee.component, component));
        if (verdict === 'proven')
            record.verified.push(field);
        return true;
    });
    const added = [];
    // The facts leave out that a function calls itself.
    const itself = oracle.verifyEdge(facts.id, facts.id);
    const calls = [...facts.calls, { callee: facts.id, sites: itself.edge?.sites ?? [], verdict: itself.verdict }];
    for (const { callee, sites, verdict } of calls) {
        if (verdict !== 'proven' || documented.has((0,_callee_js__WEBPACK_IMPORTED_MODULE_1__/* .sameCallee */ .n)(callee, component)))
            continue;
        const [site] = sites;
        const span = site === undefined
            ? facts.nameSpan
            : { file: facts.file, line: site.line, column: site.column, endLine: site.line, endColumn: site.column };
        added.push({
            component: callee,
            callType: site?.callType ?? null,
            purpose: '',
            evidence: [seen(span, 'body', callee)],
        });
        add(record, `calls:${callee}`, callee, `The code of \`${facts.name}\` calls it, and that was not documented.`);
    }
    return added.length === 0 && kept.length === documentation.callees.length
        ? documentation.callees
        : [...kept, ...added];
}
function add(record, field, after, reason) {
    record.missing.push(field);
    record.corrections.push({ field, action: 'added', before: null, after, reason });
}
function seen(span, origin, text) {
    return { span, origin, seen: text.slice(0, 200) };
}


/***/ })

};
