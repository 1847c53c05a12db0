export const id = 1379;
export const ids = [1379];
export const modules = {

/***/ 61379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRepository: () => (/* reexport */ checkRepository)
});

// UNUSED EXPORTS: DRIFT_RULES

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/streams/declared/index.js + 8 modules
var declared = __webpack_require__(418);
// EXTERNAL MODULE: ./.build/streams/claims-of-documentation.js
var claims_of_documentation = __webpack_require__(33202);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
// EXTERNAL MODULE: ./.build/comparison/drift/codes.js
var codes = __webpack_require__(5256);
;// CONCATENATED MODULE: ./.build/comparison/drift/finding.js



/** The id depends on what contradicts what, not on where it stands: moved or reformatted code keeps it. */
function makeFinding(parts) {
    const { code, component, message, fix } = parts;
    const { severity, blocking } = codes/* DRIFT_RULES */.o[code];
    const key = JSON.stringify([component, code, parts.subject, ...parts.values]);
    return {
        id: `drift-${(0,external_node_crypto_.hash)('sha256', key, 'hex').slice(0, 16)}`,
        code,
        severity,
        blocking,
        component,
        message,
        says: positionOf(parts.says),
        does: positionOf(parts.does),
        ...(fix === undefined ? {} : { fix }),
    };
}
function positionOf({ file, line, column }) {
    return { file, line, column };
}
function compareFindings(a, b) {
    return ((0,model/* comparePositions */.Ez)(a.says, b.says) ||
        (0,model/* compareText */.n6)(a.code, b.code) ||
        (0,model/* comparePositions */.Ez)(a.does, b.does) ||
        (0,model/* compareText */.n6)(a.id, b.id));
}
/** The comment's word for a claim: where the very part stands that the claim is about. Null where no comment says it. */
function saidBy(claim) {
    const comments = claim.evidence.filter(evidence => evidence.origin === 'comment');
    return (comments.find(evidence => evidence.aspect === claim.aspect) ??
        comments.find(evidence => evidence.aspect === undefined) ??
        null);
}
/** The value of a claim in one line, for ids and messages. */
function valueText(body) {
    return JSON.stringify(body.value);
}
/** A replacement only where the text at the place is exactly what is to go. */
function replacement(span, from, to) {
    const exact = span.line === span.endLine && span.endColumn - span.column === from.length;
    return exact && from !== to && !/[\n{}]|\*\//.test(to) ? { from, to } : undefined;
}

;// CONCATENATED MODULE: ./.build/comparison/drift/contradictions.js

function contradictionsOf(claims, facts, oracle) {
    const findings = [];
    const gone = new Set();
    let reordered = false;
    for (const claim of claims) {
        const said = saidBy(claim);
        if (said === null)
            continue;
        // what is said of a parameter that does not exist is not worth a second finding
        if (claim.facet === 'param' && claim.aspect !== 'presence' && gone.has(claim.subject))
            continue;
        const verdict = oracle.judge(claim);
        if (verdict.verdict !== 'refuted')
            continue;
        if (verdict.cause === 'param-gone' || verdict.cause === 'param-renamed') {
            if (gone.has(ownerOf(claim.subject)))
                continue;
            gone.add(claim.subject);
        }
        if (verdict.cause === 'param-order') {
            if (reordered)
                continue;
            reordered = true;
        }
        findings.push(findingOf(claim, verdict, said, facts));
    }
    return findings;
}
function ownerOf(subject) {
    return subject.split('.')[0] ?? subject;
}
function findingOf(claim, verdict, said, facts) {
    const does = verdict.evidence.find(evidence => evidence.origin !== 'comment')?.span ?? facts.nameSpan;
    const truth = verdict.truth === null ? '' : `${verdict.truth.subject} ${valueText(verdict.truth)}`;
    const values = verdict.cause === 'param-order' ? [] : [valueText(claim), truth];
    return makeFinding({
        code: verdict.cause,
        component: claim.component,
        subject: verdict.cause === 'param-order' ? '' : claim.subject,
        values,
        message: `${nameFor(facts)}: ${verdict.reason}`,
        says: said.span,
        does,
        fix: fixOf(claim, verdict.truth, said),
    });
}
function nameFor(facts) {
    if (facts.kind === 'module')
        return facts.file;
    const hash = facts.id.indexOf('#');
    return facts.id.slice(hash + 1).replace(/~\d+$/, '');
}
function fixOf(claim, truth, said) {
    if (truth === null || claim.facet !== truth.facet)
        return undefined;
    const before = wordOf(claim);
    const after = wordOf(truth);
    return before === null || after === null ? undefined : replacement(said.span, before, after);
}
/** The text that stands for the claim in a comment, where it is one word. */
function wordOf(body) {
    switch (body.facet) {
        case 'param':
            switch (body.aspect) {
                case 'presence':
                    return body.subject;
                case 'type':
                    return body.value.type;
                case 'default':
                    return body.value.text;
                case 'optional':
                case 'values':
                    return null;
            }
            return null;
        case 'returns':
            return body.aspect === 'type' ? body.value.type : body.aspect === 'branch' ? body.subject : null;
        case 'throws':
            return body.aspect === 'presence' ? body.subject : null;
        case 'calls':
        case 'effect':
        case 'modifier':
        case 'example':
        case 'reference':
        case 'summary':
        case 'description':
            return null;
    }
}

;// CONCATENATED MODULE: ./.build/comparison/drift/deprecated.js
/** What tells users to stay away while the package itself does not. */



function deprecatedUse(documentation, facts, oracle) {
    const said = deprecation(documentation);
    if (said === null || !isMeantForAll(said.text))
        return [];
    // one overload may be deprecated while the others are not
    if (facts.overloads.length > 0)
        return [];
    if (facts.docComments.some(comment => !/deprecated/i.test(comment.text)))
        return [];
    const calls = callersOf(facts, oracle)
        .filter(({ caller }) => caller.id !== facts.id && !isRelated(caller, facts) && !isTest(caller.file))
        // what takes its place may be made of it
        .filter(({ caller }) => !new RegExp(`\\b${caller.name.replaceAll('$', '\\$')}\\b`).test(said.text))
        .filter(({ caller }) => !isDeprecated(caller, oracle))
        .sort((a, b) => (0,model/* comparePositions */.Ez)(a.at, b.at));
    const first = calls[0];
    if (first === undefined)
        return [];
    const others = calls.length - 1;
    const more = others === 0 ? '' : ` and ${others} ${others === 1 ? 'other' : 'others'}`;
    return [
        makeFinding({
            code: 'deprecated-used',
            component: facts.id,
            subject: facts.id,
            values: [],
            message: `${nameFor(facts)}: it is deprecated, but ${nameFor(first.caller)}${more} still ${others === 0 ? 'calls' : 'call'} it`,
            says: said.evidence.span,
            does: first.at,
        }),
    ];
}
function deprecation(documentation) {
    for (const modifier of documentation.modifiers) {
        if (modifier.name !== 'deprecated' || !modifier.holds)
            continue;
        const evidence = modifier.evidence.find(item => item.origin === 'comment');
        if (evidence !== undefined)
            return { evidence, text: modifier.text };
    }
    return null;
}
/** "Internal, do not use" is said to others only, and without a replacement there is nothing to change. */
function isMeantForAll(text) {
    if (/\binternal|\bprivate\b|implementation detail|use this only|only use this|do not use|not intended|no replacement/i.test(text))
        return false;
    return (text.trim() === '' ||
        /\b(?:use|using|instead|replaced?|replacement|favou?r|prefer|switch|migrate|see|renamed|moved)\b|@link/i.test(text));
}
function callersOf(facts, oracle) {
    const targets = facts.kind === 'class' ? [facts.id, `${facts.id}.constructor`] : [facts.id];
    return targets.flatMap(target => (oracle.component(target)?.calledBy ?? []).flatMap(id => {
        const caller = oracle.component(id);
        const call = caller?.calls.find(candidate => candidate.callee === target);
        const site = call?.sites[0];
        if (caller === undefined || call === undefined || site === undefined || call.verdict !== 'proven')
            return [];
        if (isFacade(target, id, oracle))
            return [];
        return [{ caller, at: { file: caller.file, line: site.line, column: site.column } }];
    }));
}
/** `inst.cuid = params => inst.check(_cuid(params))`: the same thing under the same name, as deprecated as what it wraps. */
function isFacade(target, caller, oracle) {
    const plain = (id) => (id.split(/[.#]/).at(-1) ?? id).replace(/^_+|~\d+$/g, '');
    const inside = oracle.callGraph.edges.filter(({ from, to }) => to === target && (from === caller || from.startsWith(`${caller}.`)));
    return inside.length > 0 && inside.every(({ from }) => plain(from) === plain(target));
}
/** A class and its own members, an overload's neighbours: they live and go together. */
function isRelated(caller, facts) {
    // a static field, or a constant computed on the spot
    if (caller.kind === 'module' && caller.file === facts.file && facts.kind !== 'function')
        return true;
    return caller.parent === facts.id || (facts.kind === 'constructor' && caller.parent === facts.parent);
}
function isTest(file) {
    return (/(^|\/)(__tests__|tests?|specs?|bench(marks?)?|examples?)\//.test(file) || /\.(test|spec|bench)\.\w+$/.test(file));
}
/** All of it, or what holds it: one deprecated overload does not make the body of the others so. */
function isDeprecated(facts, oracle) {
    for (let at = facts; at !== undefined; at = at.parent === null ? undefined : oracle.component(at.parent)) {
        if (at.docComments.length > 0 && at.docComments.every(({ text }) => text.includes('@deprecated')))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/comparison/drift/gaps.js


/** `offered`: errors that another finding already asks the author to write. */
function gapsOf(documentation, facts, oracle, offered) {
    return [
        ...missingParameters(documentation, facts),
        ...missingThrows(documentation, facts, oracle, offered),
        ...missingBranches(documentation, facts, oracle),
        ...impliedTypes(documentation, facts, oracle),
    ];
}
function fromComment(evidence) {
    return evidence.find(item => item.origin === 'comment') ?? null;
}
function missingParameters(documentation, facts) {
    if (!isFunction(facts))
        return [];
    const documented = documentation.parameters.flatMap(parameter => {
        const said = fromComment(parameter.evidence);
        return said === null ? [] : [{ name: parameter.name, said }];
    });
    const names = new Set(documented.map(({ name }) => name.split('.')[0]?.replace(/^\.\.\./, '') ?? name));
    const actual = facts.parameters.filter(parameter => parameter.name !== 'this');
    const known = actual.filter(parameter => names.has(parameter.name));
    // Nothing that is documented is a parameter of it: the comment follows another rule, or all of it is gone.
    if (known.length === 0)
        return [];
    if (facts.docComments.some(({ text }) => NAMELESS.test(text)))
        return [];
    const unmatched = [...names].filter(name => !actual.some(parameter => parameter.name === name));
    const findings = [];
    for (const parameter of actual) {
        if (names.has(parameter.name) || parameter.pattern !== null || parameter.name.startsWith('_'))
            continue;
        // the other half of a renamed parameter
        if (unmatched.length > 0)
            continue;
        // an overload without it may be the one that is documented
        if (facts.overloads.some(head => !new RegExp(`(?<![\\w$])${parameter.name.replaceAll('$', '\\$')}\\??:`).test(head)))
            continue;
        if (isHidden(facts, parameter.name))
            continue;
        const last = documented.at(-1);
        if (last === undefined)
            continue;
        findings.push(makeFinding({
            code: 'param-missing',
            component: facts.id,
            subject: parameter.name,
            values: [],
            message: `${nameFor(facts)}: parameter \`${parameter.name}\` is not documented while others are`,
            says: last.said.span,
            does: parameter.span,
        }));
    }
    return findings;
}
/** A `@param` whose name cannot be read (`doc(s)`, a description alone): which parameter it means is not known. */
const NAMELESS = /@(?:param|arg|argument)\s+(?:\{[^\n]*?\}\s+)?(?![\s{[`*])(?:[\w$]+\(s\)|[^\w$.\s])/;
function isFunction(facts) {
    switch (facts.kind) {
        case 'function':
        case 'method':
        case 'constructor':
            return true;
        case 'module':
        case 'class':
        case 'interface':
        case 'type-alias':
        case 'enum':
        case 'variable':
        case 'accessor':
            return false;
    }
}
/** Under a tag that authors made up to hide it: `@param-`, `@internalParam`. */
function isHidden(facts, name) {
    return facts.docComments.some(({ text }) => text
        .split('\n')
        .some(line => /@(?:param-|(?!param\b)\w*param\w*)\s/i.test(line) && line.split(/[^\w$]+/).includes(name)));
}
/** Own errors of a certain type, and those that a callee throws itself; what comes from further away is not worth a line. */
function missingThrows(documentation, facts, oracle, offered) {
    const documented = documentation.throws.filter(thrown => fromComment(thrown.evidence) !== null);
    if (documented.length === 0 || documented.some(thrown => isGeneral(thrown.type)))
        return [];
    const said = documented.map(thrown => fromComment(thrown.evidence)).find(evidence => evidence !== null);
    if (said === undefined || said === null)
        return [];
    const names = new Set(documented.map(thrown => thrown.type.split('.').at(-1) ?? thrown.type));
    const findings = new Map();
    for (const fact of facts.throws) {
        const through = throughCallee(fact, oracle);
        if ((!isTelling(fact) && through === null) || findings.has(fact.errorType) || offered.has(fact.errorType))
            continue;
        if (names.has(fact.errorType) || fact.baseTypes.some(base => names.has(base)))
            continue;
        findings.set(fact.errorType, makeFinding({
            code: 'throws-missing',
            component: facts.id,
            subject: fact.errorType,
            values: [],
            message: `${nameFor(facts)}: ${through === null ? 'it throws' : `${nameFor(through)}, which it calls, throws`} \`${fact.errorType}\`, which is not documented while other errors are`,
            says: said.span,
            does: fact.via?.site ?? fact.span,
        }));
    }
    return [...findings.values()];
}
/**
 * The function of ours that throws the error and lets it through to here. Not for the general types: checks of arguments are
 * told by the one who makes them; nor for constructors, where the error is about another error.
 */
function throughCallee(fact, oracle) {
    if (fact.via === null || !isTelling({ ...fact, via: null }) || /^(?:Type)?Error$/.test(fact.errorType))
        return null;
    const callee = oracle.component(fact.via.callee);
    if (callee === undefined || callee.kind === 'class' || callee.kind === 'constructor' || /^[A-Z]/.test(callee.name))
        return null;
    const isOwn = callee.throws.some(own => own.errorType === fact.errorType && own.via === null && own.certain);
    return isOwn ? callee : null;
}
function isGeneral(type) {
    return type === 'nothing' || /^(error|exception)$/i.test(type) || !/^[A-Z][\w$.]*$/.test(type);
}
function isTelling(fact) {
    if (fact.via !== null || !fact.certain || !/^[A-Z]\w*$/.test(fact.errorType))
        return false;
    return !/not (yet )?(implemented|supported)|unreachable|should never|invariant|internal error/i.test(fact.message ?? '');
}
/** A documented type that has no room for null, while a path returns it. */
function missingBranches(documentation, facts, oracle) {
    const { returns } = documentation;
    // the type of an accessor is what it holds, and "nothing yet" goes without saying
    if (facts.kind === 'accessor')
        return [];
    // a promise that does not say of what may be one of nothing
    if (facts.modifiers.async && /^Promise(?:Like)?$/.test(returns?.type ?? ''))
        return [];
    if (returns === null || returns.type === null || !returns.returns || !isClosedType(returns.type))
        return [];
    const said = returns.evidence.find(item => item.origin === 'comment' && item.aspect === 'type') ?? fromComment(returns.evidence);
    if (said === null || !said.seen.includes(returns.type.slice(0, 20)))
        return [];
    const text = `${returns.description} ${documentation.summary} ${documentation.description}`;
    const findings = [];
    for (const value of ['null', 'undefined']) {
        if (returns.branches.some(branch => branch.value === value) || new RegExp(`\\b${value}\\b`).test(text))
            continue;
        const claim = {
            facet: 'returns',
            subject: value,
            aspect: 'branch',
            value: { possible: false, when: null },
            component: facts.id,
            evidence: [said],
        };
        const verdict = oracle.judge(claim);
        if (verdict.verdict !== 'refuted')
            continue;
        findings.push(makeFinding({
            code: 'returns-branch',
            component: facts.id,
            subject: value,
            values: [returns.type],
            message: `${nameFor(facts)}: it is documented to return \`${returns.type}\`, but a path returns ${value}`,
            says: said.span,
            does: verdict.evidence[0]?.span ?? facts.nameSpan,
        }));
    }
    return findings;
}
const OPEN_TYPE = /\b(?:null|undefined|void|any|unknown|mixed|object|Object|never|this|T)\b|[?*=]/;
/** A type that names what comes back and leaves no room for anything else. */
function isClosedType(type) {
    return type.trim() !== '' && !OPEN_TYPE.test(type);
}
/** What the words name in place of a type: "`true` if …, `false` otherwise", "the index, or -1". */
const IMPLIED = [
    { type: 'boolean', words: /^(?:returns?\s+)?[`*]*(?:true|false)[`*]*\s+(?:if|when|in case|for|iff|unless)\b/i },
    { type: 'number', words: /^[^.;\n]*\bor\s+`?-1`?\s+(?:if|when|otherwise)\b/i },
];
function impliedTypes(documentation, facts, oracle) {
    const { returns, summary } = documentation;
    if (!isFunction(facts) || returns === null || !returns.returns)
        return [];
    const said = returns.evidence.find(({ origin, aspect }) => origin === 'comment' && aspect !== 'type');
    // what is said of the type itself is judged for itself
    if (said === undefined || returns.evidence.some(({ origin, aspect }) => origin === 'comment' && aspect === 'type'))
        return [];
    return IMPLIED.flatMap(({ type, words }) => {
        const text = [returns.description, summary].find(candidate => words.test(candidate));
        if (text === undefined)
            return [];
        const claim = {
            facet: 'returns',
            subject: 'value',
            aspect: 'type',
            value: { type: facts.returns?.isPromise === true ? `Promise<${type}>` : type },
            component: facts.id,
            evidence: [said],
        };
        const verdict = oracle.judge(claim);
        if (verdict.verdict !== 'refuted')
            return [];
        return [
            makeFinding({
                code: 'returns-type',
                component: facts.id,
                subject: 'value',
                values: [type],
                message: `${nameFor(facts)}: its words say that it returns a ${type}: ${verdict.reason}`,
                says: said.span,
                does: verdict.evidence[0]?.span ?? facts.nameSpan,
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./.build/comparison/drift/overloads.js


function missingInOverloads(owner, parts) {
    const heads = owner.overloads.map(parameterNames);
    const overloads = parts.flatMap(({ kind, facts }) => kind === 'overload' ? [{ facts, documented: facts.docComments.flatMap(documentedIn) }] : []);
    return overloads.flatMap(({ facts, documented }) => {
        const last = documented.at(-1);
        const names = facts.parameters.map(({ name }) => name);
        if (last === undefined || documented.some(({ name }) => !names.includes(name)))
            return [];
        const missing = facts.parameters.filter(({ name, pattern }) => pattern === null &&
            !name.startsWith('_') &&
            !documented.some(other => other.name === name) &&
            // what all have and none documents is left out on purpose
            (overloads.some(other => other.documented.some(each => each.name === name)) ||
                heads.some(list => !list.includes(name))));
        return missing.map(({ name, span }) => makeFinding({
            code: 'param-missing',
            component: owner.id,
            subject: name,
            values: [facts.signature],
            message: `${nameFor(owner)}: parameter \`${name}\` is not documented while others are, in one of the overloads`,
            says: last.at,
            does: span,
        }));
    });
}
/** Parameters themselves, not their properties. */
function documentedIn({ text, span }) {
    return text.split('\n').flatMap((line, row) => {
        const match = /@(?:param|arg|argument)\s+(?:\{[^}]*\}\s*)?(\[?)([\w$]+)(?![\w$.[])/.exec(line);
        if (match?.[2] === undefined)
            return [];
        const column = match.index + match[0].length - match[2].length + 1 + (row === 0 ? span.column - 1 : 0);
        return [{ name: match[2], at: { file: span.file, line: span.line + row, column } }];
    });
}
/** The names between the parentheses of a head, `this` left out; what is destructured has none. */
function parameterNames(head) {
    let depth = 0;
    let start = -1;
    const names = [];
    const note = (text) => {
        const name = /^\s*(?:\.\.\.)?([A-Za-z_$][\w$]*)\s*\??\s*(?::|=|$)/.exec(text)?.[1];
        if (name !== undefined && name !== 'this')
            names.push(name);
    };
    for (let at = 0; at < head.length; at++) {
        const char = head[at] ?? '';
        if (char === '(' && depth === 0 && start < 0) {
            start = at + 1;
            depth = 1;
        }
        else if ('([{<'.includes(char))
            depth++;
        else if (')]}'.includes(char) || (char === '>' && head[at - 1] !== '=')) {
            depth--;
            if (depth === 0 && start >= 0) {
                note(head.slice(start, at));
                return names;
            }
        }
        else if (char === ',' && depth === 1 && start >= 0) {
            note(head.slice(start, at));
            start = at + 1;
        }
    }
    return names;
}

// EXTERNAL MODULE: ./.build/analysis/oracle/index.js + 130 modules
var analysis_oracle = __webpack_require__(63993);
;// CONCATENATED MODULE: ./.build/comparison/drift/readme.js
/** Code blocks of README files: do the names that they import from the package exist? */


function readmeDrift(readmes, oracle) {
    return readmes.flatMap(readme => {
        const reported = new Set();
        return fencesOf(readme.text).flatMap(fence => {
            if (!(0,analysis_oracle/* isScript */.Kh)(fence.language) || fence.isHistory)
                return [];
            return blockDrift(fence, readme.file, oracle, reported);
        });
    });
}
function blockDrift(fence, file, oracle, reported) {
    const findings = [];
    for (const { specifier, name, typeOnly, offset } of (0,analysis_oracle/* importedNames */.L8)(fence.code)) {
        const owner = oracle.facts.packages.find(candidate => owns(candidate, specifier));
        const component = owner?.entryPoints.find(point => point.file !== null)?.file;
        if (component === undefined || component === null || name === '*' || name === 'default')
            continue;
        const key = `${specifier}!${name}`;
        if (reported.has(key))
            continue;
        // types of a JavaScript package stand in declaration files that are not part of its sources
        if (/\.[cm]?jsx?$/.test(component) && (typeOnly || ((0,analysis_oracle/* isTyped */.xN)(fence.language) && /^[A-Z]/.test(name))))
            continue;
        const says = positionIn(fence, offset, file);
        const claim = {
            facet: 'reference',
            subject: key,
            aspect: 'exists',
            value: { kind: 'link' },
            component,
            evidence: [
                { span: { ...says, endLine: says.line, endColumn: says.column + name.length }, origin: 'readme', seen: name },
            ],
        };
        const verdict = oracle.judge(claim);
        if (verdict.verdict !== 'refuted')
            continue;
        reported.add(key);
        findings.push(makeFinding({
            code: 'readme-import',
            component,
            subject: key,
            values: [file],
            message: `${file}: a code block imports \`${name}\` from \`${specifier}\`, which does not export it`,
            says,
            does: verdict.evidence[0]?.span ?? { file: component, line: 1, column: 1 },
        }));
    }
    return findings;
}
function owns({ name }, specifier) {
    return name !== null && (specifier === name || specifier.startsWith(`${name}/`));
}
const HISTORY = /\b(migrat\w*|upgrad\w*|before|deprecated|old|previous\w*|legacy|breaking|no longer|removed|renamed|instead of:?$|v\d+\s*(?:→|->|to)\s*v?\d+)\b/i;
/** Fenced blocks as CommonMark 0.31 (section 4.5) has them, inside of lists and quotes too. */
function fencesOf(text) {
    const lines = text.split(/\r\n|\n|\r/);
    const fences = [];
    let heading = '';
    let lead = '';
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        const open = /^([\s>]*(?:[-*+]\s+|\d+[.)]\s+)?)(`{3,}|~{3,})\s*([^`]*)$/.exec(line);
        if (open === null) {
            if (/^#{1,6}\s/.test(line)) {
                heading = line;
                lead = '';
            }
            else if (line.trim() !== '')
                lead = line.trim();
            continue;
        }
        const [, prefix = '', fence = '', info = ''] = open;
        const code = [];
        const indents = [];
        const close = new RegExp(`^[\\s>]*${fence[0] === '~' ? '~' : '`'}{${fence.length},}\\s*$`);
        const start = at + 1;
        for (at = start; at < lines.length && !close.test(lines[at] ?? ''); at++) {
            const inner = lines[at] ?? '';
            const lead = /^[\s>]*/.exec(inner.slice(0, prefix.length))?.[0].length ?? 0;
            code.push(inner.slice(lead));
            indents.push(lead);
        }
        const body = code.join('\n');
        const isHistory = HISTORY.test(heading) ||
            HISTORY.test(lead) ||
            /^\s*\/[/*].*\b(before|old|wrong|bad|don'?t|deprecated)\b|❌|🚫/im.test(body);
        fences.push({ language: info.trim(), code: body, line: start + 1, indents, isHistory });
        lead = '';
    }
    return fences;
}
function positionIn(fence, offset, file) {
    const before = fence.code.slice(0, offset).split('\n');
    const row = before.length - 1;
    return { file, line: fence.line + row, column: (before.at(-1)?.length ?? 0) + 1 + (fence.indents[row] ?? 0) };
}

;// CONCATENATED MODULE: ./.build/comparison/drift/type-parameters.js


function goneTypeParameters(facts, oracle) {
    const parent = facts.parent === null ? undefined : oracle.component(facts.parent);
    const declared = new Set([facts, parent].flatMap(component => component?.typeParameters.map(({ name }) => name) ?? []));
    const heads = [facts.signature, ...facts.overloads];
    const isScript = /\.[cm]?jsx?$/.test(facts.file);
    return facts.docComments.flatMap(({ text, span }) => saidIn(text, span).flatMap(({ name, at }) => {
        const word = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g');
        const isUsed = isScript
            ? // in plain JavaScript the tag declares it, for the types in the same comment
                !isTypedFunction(facts, text) || (text.match(word)?.length ?? 0) > 1
            : heads.some(head => word.test(head));
        if (declared.has(name) || isUsed || !hasTypeParameters(facts))
            return [];
        return [
            makeFinding({
                code: 'param-gone',
                component: facts.id,
                subject: `<${name}>`,
                values: [],
                message: isScript
                    ? `${nameFor(facts)}: the type parameter \`${name}\` is used by no type of the comment`
                    : `${nameFor(facts)}: there is no type parameter \`${name}\``,
                says: at,
                does: facts.nameSpan,
            }),
        ];
    }));
}
function hasTypeParameters({ kind }) {
    switch (kind) {
        case 'function':
        case 'method':
        case 'class':
        case 'interface':
        case 'type-alias':
            return true;
        case 'module':
        case 'enum':
        case 'variable':
        case 'constructor':
        case 'accessor':
            return false;
    }
}
function isTypedFunction({ kind }, comment) {
    return (kind === 'function' || kind === 'method') && /@(?:param|returns?)\s*\{/.test(comment);
}
/** One name each: what follows several, or a constraint, is another dialect's. */
function saidIn(comment, span) {
    return comment.split('\n').flatMap((line, row) => {
        const match = /^\s*(?:\/\*)?\**\s*@(?:template|typeParam|typeparam|tparam)\s+([A-Za-z_$][\w$]*)(?=\s*$|\s+-?\s*[A-Za-z`])/.exec(line);
        if (match?.[1] === undefined)
            return [];
        const column = match[0].length - match[1].length + 1 + (row === 0 ? span.column - 1 : 0);
        return [{ name: match[1], at: { file: span.file, line: span.line + row, column } }];
    });
}

;// CONCATENATED MODULE: ./.build/comparison/drift/find-drift.js
/** Comments that contradict the code: what stream A read in them against what the oracle proves. */










/** Sorted by where the comment says it. Claims that no comment makes are not looked at. */
function findDrift({ oracle, documentation, readmes, failed }) {
    const findings = [];
    for (const facts of oracle.facts.components) {
        const said = documentation.get(facts.id);
        if (said === undefined)
            continue;
        try {
            findings.push(...componentDrift(said, facts, oracle), ...partsDrift(facts, oracle));
        }
        catch (error) {
            failed.push({ component: facts.id, stream: 'comparison', message: (0,errors/* messageOf */.bD)(error) });
        }
    }
    findings.push(...readmeDrift(readmes, oracle));
    const byId = new Map();
    for (const finding of findings.sort(compareFindings))
        if (!byId.has(finding.id))
            byId.set(finding.id, finding);
    return [...byId.values()];
}
function componentDrift(said, facts, oracle) {
    const contradictions = contradictionsOf([...(0,claims_of_documentation/* claimsOf */.d)(said), ...claimsOfMembers(said)], facts, oracle);
    // an error that is to stand in another's place is told once
    const offered = new Set(contradictions.flatMap(({ code, fix }) => (code === 'throws-never' && fix ? [fix.to] : [])));
    return [
        ...contradictions,
        ...gapsOf(said, facts, oracle, offered),
        ...goneTypeParameters(facts, oracle),
        ...deprecatedUse(said, facts, oracle),
    ];
}
/** What the comments of methods of interfaces and their like say. What they refer to is told of the whole. */
function partsDrift(owner, oracle) {
    const { id, members, overloads } = owner;
    if (overloads.length > 1)
        return missingInOverloads(owner, oracle.parts(id));
    if (!members.some(member => member.docComment !== null))
        return [];
    return oracle.parts(id).flatMap(({ facts, view }) => {
        const said = (0,declared/* documentDeclared */.Q)(view);
        const claims = (0,claims_of_documentation/* claimsOf */.d)(said).filter(({ facet }) => facet === 'param' || facet === 'returns');
        const findings = [...contradictionsOf(claims, facts, oracle), ...gapsOf(said, facts, oracle, new Set())];
        return findings.map(finding => ({ ...finding, component: id }));
    });
}
/** What the comments of properties say of them, as claims about `this.name`. */
function claimsOfMembers({ component, members }) {
    return (members ?? []).flatMap(({ name, type, default: fallback, values, evidence }) => {
        const about = { component, facet: 'param', subject: `this.${name}` };
        const said = (aspect) => evidence.filter(item => item.aspect === aspect);
        return [
            ...(type === null ? [] : [{ ...about, aspect: 'type', value: { type }, evidence: said('type') }]),
            ...(fallback === null
                ? []
                : [{ ...about, aspect: 'default', value: { text: fallback }, evidence: said('default') }]),
            ...(values === undefined
                ? []
                : [{ ...about, aspect: 'values', value: { literals: values }, evidence: said('values') }]),
        ];
    });
}

;// CONCATENATED MODULE: ./.build/comparison/drift/check.js
/** Drift alone: one reading of the comments against the oracle, without a second stream, comparison or state. */



function checkRepository({ oracle, readmes, documentation }) {
    const failed = [];
    const said = documentation ?? readComments(oracle, failed);
    return { findings: findDrift({ oracle, documentation: said, readmes, failed }), failed };
}
function readComments(oracle, failed) {
    const documentation = new Map();
    for (const { id, docComments, members } of oracle.facts.components) {
        if (docComments.length === 0 && !members.some(member => member.docComment !== null))
            continue;
        try {
            documentation.set(id, (0,declared/* documentDeclared */.Q)(oracle.declaredView(id)));
        }
        catch (error) {
            failed.push({ component: id, stream: 'A', message: (0,errors/* messageOf */.bD)(error) });
        }
    }
    return documentation;
}

;// CONCATENATED MODULE: ./.build/comparison/drift/index.js




/***/ })

};
