export const id = 3993;
export const ids = [3993];
export const modules = {

/***/ 63993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  StaticAnalysisOracle: () => (/* reexport */ StaticAnalysisOracle),
  L8: () => (/* reexport */ snippets_importedNames),
  Kh: () => (/* reexport */ snippets_isScript),
  xN: () => (/* reexport */ isTyped)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
// EXTERNAL MODULE: ./node_modules/ts-morph/dist/ts-morph.js
var ts_morph = __webpack_require__(28721);
;// CONCATENATED MODULE: ./.build/analysis/extract/text.js
/** Source as text for people: on one line, without comments, cut where it is long. */


/** The node's source on one line, comments removed; longer than `limit` UTF-16 code units it is cut with `…`. */
function oneLine(node, sourceFile, limit = Number.POSITIVE_INFINITY) {
    return (0,model/* cut */.Jj)(flatten(sourceFile, node.getStart(sourceFile), node.end, node), limit);
}
/** From the private use area: no source that compiles has it outside of a literal. */
const MARK = '\uE000';
const MARKED = /\uE000(\d+)\uE000/g;
/** The source from `start` to `end`, which lie inside of `node`, in the same form. */
function flatten(sourceFile, start, end, node) {
    const raw = sourceFile.text.slice(start, end);
    if (!/[\n\r\t]| {2}|\/[/*]/.test(raw))
        return raw.trim();
    const literals = [];
    let out = '';
    let at = start;
    for (const literal of keptIn(node, sourceFile, start, end)) {
        if (literal.start < at)
            continue;
        // A mark stands for the literal until the layout around it is gone: its own blanks are part of its value.
        const mark = `${MARK}${literals.push(literal.text.replace(/\s*[\n\r\t]\s*/g, ' ')) - 1}${MARK}`;
        out += squeeze(sourceFile.text.slice(at, literal.start)) + (literal.text === ';' ? ';' : mark);
        at = literal.end;
    }
    out += squeeze(sourceFile.text.slice(at, end));
    const flat = out
        .replace(/\s+/g, ' ')
        .replace(/([([]) /g, '$1')
        .replace(/,? ([)\]])/g, '$1')
        .replace(/ (\??\.)(?=[\p{ID_Start}#$_[(])/gu, '$1');
    return flat.replace(MARKED, (_, index) => literals[Number(index)] ?? '').trim();
}
function spanOf(node, sourceFile, file) {
    return spanBetween(node.getStart(sourceFile), node.end, sourceFile, file);
}
function spanBetween(start, end, sourceFile, file) {
    const from = sourceFile.getLineAndCharacterOfPosition(start);
    const to = sourceFile.getLineAndCharacterOfPosition(end);
    return {
        file,
        line: from.line + 1,
        column: from.character + 1,
        endLine: to.line + 1,
        endColumn: to.character + 1,
    };
}
function squeeze(text) {
    return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n\r]*/g, ' ').replace(/\s+/g, ' ');
}
/**
 * Literals may hold what looks like a comment or like layout: they stay as they are. Members and statements that only a line end
 * parts get a semicolon, without which they would run together on one line. In the order in which they stand there.
 */
function keptIn(root, sourceFile, start, end) {
    const kept = [];
    // not by recursion: what is nested may be deeper than the stack
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.end <= start || node.pos >= end)
            continue;
        if (isTextual(node)) {
            const from = node.getStart(sourceFile);
            kept.push({ start: from, end: node.end, text: sourceFile.text.slice(from, node.end) });
            continue;
        }
        const parent = node;
        ts_morph.ts.forEachChild(parent, child => {
            open.push(child);
            if (endsWithLine(child, parent, sourceFile) && child.end < end)
                kept.push({ start: child.end, end: child.end, text: ';' });
        });
    }
    return kept.sort((a, b) => a.start - b.start);
}
function isTextual(node) {
    switch (node.kind) {
        case ts_morph.ts.SyntaxKind.StringLiteral:
        case ts_morph.ts.SyntaxKind.NoSubstitutionTemplateLiteral:
        case ts_morph.ts.SyntaxKind.TemplateHead:
        case ts_morph.ts.SyntaxKind.TemplateMiddle:
        case ts_morph.ts.SyntaxKind.TemplateTail:
        case ts_morph.ts.SyntaxKind.RegularExpressionLiteral:
        case ts_morph.ts.SyntaxKind.JsxText:
            return true;
        default:
            return false;
    }
}
function endsWithLine(child, parent, sourceFile) {
    const last = sourceFile.text.charAt(child.end - 1);
    if (ts_morph.ts.isTypeLiteralNode(parent))
        return last !== ';' && last !== ',' && parent.members.at(-1) !== child;
    return ts_morph.ts.isBlock(parent) && last !== ';' && last !== '}' && parent.statements.at(-1) !== child;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/own-value.js
/**
 * A callback that `f` hands to `g` is called by `g`, and yet `g` knows nothing of `f`: a call of a function inside of
 * another component is no call of that component. Two exceptions: what happens inside of one component, and a function that is
 * a component's value (`const f = memo(() => …)`), unless it is called as somebody's callback there, too.
 */
function calledComponents(nodes) {
    const componentOf = new Map(nodes.map(node => [node.id, node.component]));
    return (from, to, derivation) => {
        const callee = componentOf.get(to) ?? to;
        if (callee === to || callee === (componentOf.get(from) ?? from))
            return callee;
        return componentOf.has(callee) || derivation === 'callback' ? null : callee;
    };
}

;// CONCATENATED MODULE: ./.build/analysis/calls/graph.js



/** From the strongest to the weakest. */
const DERIVATIONS = ['checker', 'callback', 'flow', 'hierarchy'];
function buildCallGraph(input) {
    const edges = new Map();
    const externals = new Map();
    const unresolved = [];
    const addEdge = (from, to, site, derivation, verdict) => {
        const key = `${from}\n${to}`;
        const known = edges.get(key);
        if (known === undefined) {
            edges.set(key, { from, to, sites: [site], derivation, verdict });
            return;
        }
        known.sites.push(site);
        if (verdict === 'proven')
            known.verdict = 'proven';
        if (DERIVATIONS.indexOf(derivation) < DERIVATIONS.indexOf(known.derivation))
            known.derivation = derivation;
    };
    for (const [from, list] of input.sites) {
        for (const { line, column, callType, targets, externals: ids, unresolved: open } of list) {
            const site = { line, column, callType };
            for (const { to, derivation, verdict } of targets)
                addEdge(from, to, site, derivation, verdict);
            for (const to of ids) {
                const key = `${from}\n${to}`;
                const known = externals.get(key);
                if (known === undefined)
                    externals.set(key, { from, to, sites: [site] });
                else
                    known.sites.push(site);
            }
            if (open !== null)
                unresolved.push(open);
        }
    }
    const nodes = functionNodes(input);
    for (const { drafts } of input.files) {
        for (const draft of drafts) {
            // whoever runs the class runs its static blocks
            const { enclosing, nodeKind, id } = draft;
            const span = nodeKind === 'static-block' ? nodes.get(id)?.span : undefined;
            if (span === undefined || enclosing === null)
                continue;
            addEdge(enclosing.id, id, { line: span.line, column: span.column, callType: 'direct' }, 'checker', 'proven');
        }
    }
    addImplicitConstructors(input, edges, nodes, addEdge);
    for (const edge of edges.values())
        sortSites(edge.sites);
    for (const call of externals.values())
        sortSites(call.sites);
    return {
        nodes: [...nodes.values()].sort((a, b) => (0,model/* compareText */.n6)(a.id, b.id) || (0,model/* comparePositions */.Ez)(a.span, b.span)),
        edges: [...edges.values()].sort(byEnds),
        externals: [...externals.values()].sort(byEnds),
        unresolved: unresolved.sort((a, b) => (0,model/* compareText */.n6)(a.from, b.from) || a.line - b.line || a.column - b.column || (0,model/* compareText */.n6)(a.text, b.text)),
    };
}
function functionNodes(input) {
    const nodes = new Map();
    for (const { functions } of input.files)
        for (const { graph } of functions)
            nodes.set(graph.id, graph);
    return nodes;
}
/**
 * A class without a constructor still has one. Where it is called, or calls something, it is a node with the id of the class;
 * below another class it calls that one's constructor.
 */
function addImplicitConstructors(input, edges, nodes, addEdge) {
    const open = [];
    const visit = (id) => {
        const draft = nodes.has(id) ? undefined : input.index.draft(id);
        if (draft === undefined || draft.kind !== 'class')
            return;
        const sourceFile = draft.node.getSourceFile();
        const file = id.slice(0, id.indexOf('#'));
        nodes.set(id, {
            id,
            kind: 'constructor',
            span: spanOf(draft.node, sourceFile, file),
            component: componentOf(draft),
            implicit: true,
        });
        open.push(draft);
    };
    for (const { from, to } of [...edges.values()]) {
        visit(from);
        visit(to);
    }
    for (const from of input.sites.keys())
        visit(from);
    for (let draft = open.pop(); draft !== undefined; draft = open.pop()) {
        const base = input.hierarchy.baseOf(draft);
        if (base === null)
            continue;
        const own = input.hierarchy.constructorOf(base);
        const target = base.kind === 'function' ? base : own?.fn != null ? own : base;
        const span = nodes.get(draft.id)?.span;
        if (span !== undefined)
            addEdge(draft.id, target.id, { line: span.line, column: span.column, callType: 'construct' }, 'checker', 'proven');
        visit(target.id);
    }
}
function componentOf(draft) {
    let at = draft;
    while (!at.component && at.owner !== null)
        at = at.owner;
    return at.id;
}
/** Sorts by position, and drops what is there twice. */
function sortSites(sites) {
    sites.sort((a, b) => a.line - b.line || a.column - b.column || (0,model/* compareText */.n6)(a.callType, b.callType));
    let kept = 0;
    for (const site of sites) {
        const last = sites[kept - 1];
        const isSame = kept > 0 && last?.line === site.line && last.column === site.column && last.callType === site.callType;
        if (isSame)
            continue;
        sites[kept] = site;
        kept += 1;
    }
    sites.length = kept;
}
function byEnds(a, b) {
    return (0,model/* compareText */.n6)(a.from, b.from) || (0,model/* compareText */.n6)(a.to, b.to);
}
function foldCalls(graph) {
    const componentOf = new Map(graph.nodes.map(node => [node.id, node.component]));
    const fold = (id) => componentOf.get(id) ?? id;
    const calls = new Map();
    const callers = new Map();
    const called = calledComponents(graph.nodes);
    for (const edge of graph.edges) {
        const from = fold(edge.from);
        const callee = called(edge.from, edge.to, edge.derivation);
        if (callee === null)
            continue;
        // a component's own inner functions are no calls of it; recursion is
        if (from === callee && edge.from !== edge.to && edge.to !== callee)
            continue;
        const own = mapOf(calls, from);
        const known = own.get(callee);
        if (known === undefined)
            own.set(callee, { callee, sites: [...edge.sites], verdict: edge.verdict });
        else {
            for (const site of edge.sites)
                known.sites.push(site);
            if (edge.verdict === 'proven')
                known.verdict = 'proven';
        }
        if (from !== callee) {
            const list = callers.get(callee);
            if (list === undefined)
                callers.set(callee, new Set([from]));
            else
                list.add(from);
        }
    }
    const externalCalls = new Map();
    for (const call of graph.externals) {
        const own = mapOf(externalCalls, fold(call.from));
        const known = own.get(call.to);
        if (known === undefined)
            own.set(call.to, { to: call.to, sites: [...call.sites] });
        else
            for (const site of call.sites)
                known.sites.push(site);
    }
    const unresolved = new Map();
    for (const { from } of graph.unresolved)
        unresolved.set(fold(from), (unresolved.get(fold(from)) ?? 0) + 1);
    return {
        calls: new Map([...calls].map(([id, own]) => [id, sorted([...own.values()], call => call.callee)])),
        calledBy: new Map([...callers].map(([id, list]) => [id, [...list].sort(model/* compareText */.n6)])),
        externalCalls: new Map([...externalCalls].map(([id, own]) => [id, sorted([...own.values()], call => call.to)])),
        unresolved,
    };
}
function mapOf(maps, key) {
    let map = maps.get(key);
    if (map === undefined) {
        map = new Map();
        maps.set(key, map);
    }
    return map;
}
function sorted(calls, key) {
    for (const call of calls)
        sortSites(call.sites);
    return calls.sort((a, b) => (0,model/* compareText */.n6)(key(a), key(b)));
}

;// CONCATENATED MODULE: ./.build/analysis/extract/drafts.js
function ownerComponent(draft) {
    let at = draft;
    while (!at.component && at.owner !== null)
        at = at.owner;
    return at;
}
/**
 * Gives out ids, components first: what is inside of them can never take a component's name. A second use of a name gets
 * `~2`; inside one owner that is source order, so edits elsewhere change nothing.
 */
function assignIds(drafts, file) {
    const taken = new Set();
    const counters = new Map();
    const give = (draft) => {
        if (draft.owner === null) {
            draft.id = file;
            return;
        }
        // an owner that is no component itself (`const handlers = {}`) still gives its name to what is put on it
        if (draft.owner.id === '' && draft.owner.owner !== null)
            give(draft.owner);
        const prefix = draft.owner.owner === null ? `${file}#` : `${draft.owner.id}.`;
        const base = prefix + draft.local;
        let id = base;
        let count = counters.get(base) ?? 0;
        do {
            count += 1;
            id = count === 1 ? base : `${base}~${count}`;
        } while (taken.has(id));
        counters.set(base, count);
        taken.add(id);
        draft.id = id;
    };
    for (const draft of drafts)
        if (draft.component && draft.id === '')
            give(draft);
    for (const draft of drafts)
        if (!draft.component && draft.id === '')
            give(draft);
}

;// CONCATENATED MODULE: ./.build/analysis/extract/forms.js
/** The syntactic forms that the walk, the call resolution, flow and oracle all need to recognise. */

/** What stands inside parentheses, `as`, `satisfies`, `<T>`, and `!`. */
function bare(expression) {
    let at = expression;
    for (;;) {
        switch (at.kind) {
            case ts_morph.ts.SyntaxKind.ParenthesizedExpression:
            case ts_morph.ts.SyntaxKind.AsExpression:
            case ts_morph.ts.SyntaxKind.SatisfiesExpression:
            case ts_morph.ts.SyntaxKind.NonNullExpression:
            case ts_morph.ts.SyntaxKind.TypeAssertionExpression:
                at = at.expression;
                break;
            default:
                return at;
        }
    }
}
/** Without what `bare` takes off and without the freezing calls that return their argument. */
function unwrap(expression) {
    let at = bare(expression);
    while (isFreeze(at))
        at = bare(at.arguments[0] ?? at.expression);
    return at;
}
function isFreeze(node) {
    if (!ts_morph.ts.isCallExpression(node) || node.arguments.length !== 1 || !ts_morph.ts.isPropertyAccessExpression(node.expression))
        return false;
    const { expression, name } = node.expression;
    if (!ts_morph.ts.isIdentifier(expression) || expression.text !== 'Object')
        return false;
    return name.text === 'freeze' || name.text === 'seal' || name.text === 'preventExtensions';
}
function isFunctionExpression(node) {
    return node.kind === ts_morph.ts.SyntaxKind.FunctionExpression || node.kind === ts_morph.ts.SyntaxKind.ArrowFunction;
}
/** `exports` or `module.exports`. */
function isExportsObject(node) {
    if (ts_morph.ts.isIdentifier(node))
        return node.text === 'exports';
    return (ts_morph.ts.isPropertyAccessExpression(node) &&
        node.name.text === 'exports' &&
        ts_morph.ts.isIdentifier(node.expression) &&
        node.expression.text === 'module');
}
/** `require('x')`, also `require('x').y`. */
function isRequireCall(node) {
    let at = node;
    while (ts_morph.ts.isPropertyAccessExpression(at))
        at = at.expression;
    return (ts_morph.ts.isCallExpression(at) &&
        ts_morph.ts.isIdentifier(at.expression) &&
        at.expression.text === 'require' &&
        at.arguments.length === 1);
}
/** What a variable is given by `require('x')` or `require('x').a.b`: the expression of the specifier, and the names read from the module. */
function requiredBy({ initializer, }) {
    if (initializer === undefined || !isRequireCall(initializer))
        return null;
    const path = [];
    let at = initializer;
    while (ts_morph.ts.isPropertyAccessExpression(at)) {
        path.unshift(at.name.text);
        at = at.expression;
    }
    const specifier = ts_morph.ts.isCallExpression(at) ? at.arguments[0] : undefined;
    return specifier === undefined ? null : { specifier, path };
}
/** Names that a binding takes from an object, as `{ local: key }`; what has no plain name is left out. */
function boundNames(pattern) {
    return pattern.elements.flatMap(element => {
        const key = element.propertyName ?? element.name;
        return ts_morph.ts.isIdentifier(element.name) && ts_morph.ts.isIdentifier(key) ? [{ local: element.name.text, key: key.text }] : [];
    });
}
/** Local names that a file exports elsewhere than at their declaration; the value says whether as the default. */
function exportedLocals(sourceFile) {
    const names = new Map();
    const note = (name, isDefault) => {
        names.set(name, isDefault || names.get(name) === true);
    };
    for (const statement of sourceFile.statements) {
        if (ts_morph.ts.isExportDeclaration(statement)) {
            const clause = statement.exportClause;
            if (statement.moduleSpecifier !== undefined || clause === undefined || !ts_morph.ts.isNamedExports(clause))
                continue;
            for (const element of clause.elements)
                note((element.propertyName ?? element.name).text, element.name.text === 'default');
        }
        else if (ts_morph.ts.isExportAssignment(statement)) {
            const value = unwrap(statement.expression);
            if (ts_morph.ts.isIdentifier(value))
                note(value.text, true);
        }
        else if (ts_morph.ts.isExpressionStatement(statement))
            noteAssignment(statement.expression, note);
    }
    return names;
}
function noteAssignment(expression, note) {
    const targets = [];
    let value = unwrap(expression);
    while (ts_morph.ts.isBinaryExpression(value) && value.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken) {
        targets.push(value.left);
        value = unwrap(value.right);
    }
    for (const target of targets) {
        if (isExportsObject(target)) {
            if (ts_morph.ts.isIdentifier(value))
                note(value.text, true);
            else if (ts_morph.ts.isObjectLiteralExpression(value)) {
                for (const property of value.properties) {
                    if (ts_morph.ts.isShorthandPropertyAssignment(property))
                        note(property.name.text, false);
                    else if (ts_morph.ts.isPropertyAssignment(property)) {
                        const inner = unwrap(property.initializer);
                        if (ts_morph.ts.isIdentifier(inner))
                            note(inner.text, false);
                    }
                }
            }
        }
        else if ((ts_morph.ts.isPropertyAccessExpression(target) || ts_morph.ts.isElementAccessExpression(target)) &&
            isExportsObject(target.expression) &&
            ts_morph.ts.isIdentifier(value)) {
            note(value.text, false);
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/analysis/extract/names.js
/** Names as they stand in ids: readable, on one line, of bounded length, and never ambiguous. */


/** Longer names are cut and get a hash of the whole, so that two of them stay apart. UTF-16 code units. */
const MAX_NAME = 120;
const PLAIN_NAME = /^[\p{ID_Continue}$\-/:@+ ]+$/u;
/** A name from source (an identifier, a quoted property, anything) as a segment of an id. */
function segment(name) {
    const readable = name !== '' && PLAIN_NAME.test(name) && name.trim() === name ? name : `[${JSON.stringify(name)}]`;
    return shorten(readable);
}
function shorten(text) {
    if (text.length <= MAX_NAME)
        return text;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 8);
    return `${text.slice(0, MAX_NAME - 10)}…${digest}`;
}
/** The segment that a property's name gives: `value`, `#secret`, `[Symbol.iterator]`, `["a.b"]`. */
function propertySegment(name, sourceFile) {
    if (ts_morph.ts.isIdentifier(name))
        return segment(name.text);
    if (ts_morph.ts.isPrivateIdentifier(name))
        return `#${segment(name.text.replace(/^#/, ''))}`;
    if (ts_morph.ts.isStringLiteralLike(name) || ts_morph.ts.isNumericLiteral(name) || ts_morph.ts.isBigIntLiteral(name))
        return segment(name.text);
    if (ts_morph.ts.isComputedPropertyName(name)) {
        const inner = name.expression;
        if (ts_morph.ts.isStringLiteralLike(inner) || ts_morph.ts.isNumericLiteral(inner))
            return segment(inner.text);
        return shorten(`[${flat(inner.getText(sourceFile))}]`);
    }
    return shorten(flat(name.getText(sourceFile)));
}
/**
 * `a.b.c` for a chain of plain property accesses, `this` left out; null for anything else.
 * `prototype` is left out, too: `Foo.prototype.bar` is the `bar` of `Foo`.
 */
function dottedPath(expression, sourceFile) {
    const path = [];
    let at = expression;
    for (;;) {
        if (ts_morph.ts.isPropertyAccessExpression(at)) {
            if (at.name.text !== 'prototype')
                path.push(propertySegment(at.name, sourceFile));
            at = at.expression;
        }
        else if (ts_morph.ts.isElementAccessExpression(at)) {
            const key = at.argumentExpression;
            if (ts_morph.ts.isStringLiteralLike(key) || ts_morph.ts.isNumericLiteral(key))
                path.push(segment(key.text));
            else if (ts_morph.ts.isPropertyAccessExpression(key))
                path.push(shorten(`[${flat(key.getText(sourceFile))}]`));
            else
                return null;
            at = at.expression;
        }
        else if (ts_morph.ts.isIdentifier(at)) {
            path.push(segment(at.text));
            return path.reverse();
        }
        else if (at.kind === ts_morph.ts.SyntaxKind.ThisKeyword) {
            return path.length > 0 ? path.reverse() : null;
        }
        else if (ts_morph.ts.isParenthesizedExpression(at) || ts_morph.ts.isAsExpression(at) || ts_morph.ts.isNonNullExpression(at)) {
            at = at.expression;
        }
        else
            return null;
    }
}
function flat(text) {
    return text.replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./.build/analysis/extract/docs.js
/** Doc comments, attached as TypeScript attaches them. */


const MODULE_TAG = /^\s*(?:\/\*)?\**\s*@(?:packageDocumentation|module|file|fileoverview|fileOverview|overview)\b/m;
/** The comment that documents the node; a module's comment that happens to stand in front of it does not. */
function docCommentOf(node, sourceFile, file) {
    let found = null;
    for (const item of ts_morph.ts.getJSDocCommentsAndTags(node))
        if (ts_morph.ts.isJSDoc(item))
            found = item;
    if (found === null)
        return null;
    const comment = toComment(found.pos, found.end, sourceFile, file);
    return comment.span.line === moduleCommentLine(sourceFile, file) ? null : comment;
}
function hasDocComment(node) {
    return ts_morph.ts.getJSDocCommentsAndTags(node).some(ts_morph.ts.isJSDoc);
}
/** The first doc comment of the file, where it says that it is about the module. */
function moduleCommentOf(sourceFile, file) {
    const text = sourceFile.text;
    const start = ts_morph.ts.getShebang(text)?.length ?? 0;
    for (const range of ts_morph.ts.getLeadingCommentRanges(text, start) ?? []) {
        const comment = text.slice(range.pos, range.end);
        if (comment.startsWith('/**') && MODULE_TAG.test(comment))
            return toComment(range.pos, range.end, sourceFile, file);
    }
    return null;
}
const moduleLines = new WeakMap();
function moduleCommentLine(sourceFile, file) {
    let line = moduleLines.get(sourceFile);
    if (line === undefined) {
        line = moduleCommentOf(sourceFile, file)?.span.line ?? -1;
        moduleLines.set(sourceFile, line);
    }
    return line;
}
function toComment(start, end, sourceFile, file) {
    return { text: sourceFile.text.slice(start, end), span: spanBetween(start, end, sourceFile, file) };
}

;// CONCATENATED MODULE: ./.build/analysis/extract/walk-state.js
/** What the parts of the walk over a file share: where it is, and how a draft is noted down. */


function add(walk, scope, options) {
    const draft = {
        local: options.local,
        owner: options.owner ?? scope.owner,
        kind: options.kind,
        name: options.name,
        component: options.component,
        node: options.node,
        nameNode: options.nameNode ?? null,
        declarations: [options.node],
        fn: null,
        nodeKind: null,
        enclosing: scope.runs,
        host: options.host ?? options.node,
        exported: options.exported ?? false,
        isDefault: options.isDefault ?? false,
        isStatic: options.isStatic ?? false,
        value: options.value ?? null,
        id: '',
    };
    walk.drafts.push(draft);
    return draft;
}
/** The function becomes the draft's body, and its inside is walked. */
function setFunction(walk, draft, fn, kind) {
    draft.fn = fn;
    draft.nodeKind = kind;
    walkInside(walk, fn, { owner: draft, runs: draft, top: false, path: '', exported: false });
}
function walkInside(walk, fn, scope) {
    if (!ts_morph.ts.isClassStaticBlockDeclaration(fn)) {
        for (const parameter of fn.parameters)
            walk.visit(parameter, scope);
    }
    if (fn.body === undefined)
        return;
    if (ts_morph.ts.isBlock(fn.body))
        for (const statement of fn.body.statements)
            walk.visit(statement, scope);
    else
        walk.visit(fn.body, scope);
}
/** A function inside of a component is a component, too, where somebody documented it: its comment can then be checked. */
function isComponent(scope, node) {
    if (scope.top)
        return true;
    return scope.owner.component && scope.owner === scope.runs && hasDocComment(node);
}
function exportOf(walk, node, scope) {
    const flags = ts_morph.ts.canHaveModifiers(node) ? (ts_morph.ts.getModifiers(node) ?? []) : [];
    let exported = flags.some(modifier => modifier.kind === ts_morph.ts.SyntaxKind.ExportKeyword);
    let isDefault = flags.some(modifier => modifier.kind === ts_morph.ts.SyntaxKind.DefaultKeyword);
    if (scope.top && scope.path === '' && 'name' in node) {
        const name = node.name;
        if (name !== undefined && ts_morph.ts.isIdentifier(name)) {
            const elsewhere = walk.exportedNames.get(name.text);
            if (elsewhere !== undefined) {
                exported = true;
                isDefault ||= elsewhere;
            }
        }
    }
    return { exported: exported && scope.exported, isDefault };
}
/** The draft that this declaration completes: the one just before it, of the same name, which has no body yet. */
function overloadOf(walk, scope, node, local) {
    const last = walk.drafts.at(-1);
    if (last === undefined || last.owner !== scope.owner || last.local !== local || last.fn !== null)
        return null;
    if (last.node.kind !== node.kind || last.node.parent !== node.parent)
        return null;
    return last.isStatic === isStatic(node) ? last : null;
}
function isStatic(node) {
    return (ts_morph.ts.canHaveModifiers(node) &&
        (ts_morph.ts.getModifiers(node) ?? []).some(modifier => modifier.kind === ts_morph.ts.SyntaxKind.StaticKeyword));
}

;// CONCATENATED MODULE: ./.build/analysis/extract/walk-classes.js
/** Classes and their members. */




function visitClass(walk, node, scope, options) {
    const component = isComponent(scope, options.host);
    const draft = add(walk, scope, {
        ...options,
        kind: 'class',
        node,
        nameNode: options.nameNode ?? node.name ?? null,
        component,
    });
    if (scope.top)
        walk.byName.set(draft.local, draft);
    for (const decorator of ts_morph.ts.canHaveDecorators(node) ? (ts_morph.ts.getDecorators(node) ?? []) : []) {
        walk.visit(decorator, { ...scope, top: false });
    }
    for (const clause of node.heritageClauses ?? [])
        walk.visit(clause, { ...scope, top: false });
    // names inside of the class are the class's; its static parts are run by whoever runs the declaration
    const staticScope = { owner: draft, runs: scope.runs, top: false, path: '', exported: false };
    const deferred = [];
    let constructorDraft = null;
    for (const member of node.members) {
        if (ts_morph.ts.isPropertyDeclaration(member) && !isStatic(member) && !holdsFunction(member.initializer)) {
            deferred.push({ property: member, at: walk.drafts.length });
            continue;
        }
        const made = visitMember(walk, member, draft, staticScope, component);
        if (ts_morph.ts.isConstructorDeclaration(member) && made !== null)
            constructorDraft = made;
    }
    // instance fields are initialised by the constructor, the implicit one where none is written
    for (const { property } of deferred) {
        const runs = constructorDraft ?? draft;
        if (ts_morph.ts.isComputedPropertyName(property.name))
            walk.visit(property.name, staticScope);
        for (const decorator of ts_morph.ts.getDecorators(property) ?? [])
            walk.visit(decorator, staticScope);
        if (property.initializer === undefined)
            continue;
        const path = propertySegment(property.name, walk.sourceFile);
        walk.visitValue(property.initializer, { owner: draft, runs, top: false, path: '', exported: false }, path);
    }
    return draft;
}
function holdsFunction(initializer) {
    return initializer !== undefined && isFunctionExpression(unwrap(initializer));
}
function visitMember(walk, member, owner, scope, component) {
    if (ts_morph.ts.isClassStaticBlockDeclaration(member)) {
        const block = add(walk, scope, {
            local: '<static>',
            name: '<static>',
            kind: 'method',
            node: member,
            component: false,
        });
        setFunction(walk, block, member, 'static-block');
        return block;
    }
    if (ts_morph.ts.isIndexSignatureDeclaration(member) || ts_morph.ts.isSemicolonClassElement(member))
        return null;
    for (const decorator of ts_morph.ts.canHaveDecorators(member) ? (ts_morph.ts.getDecorators(member) ?? []) : []) {
        walk.visit(decorator, scope);
    }
    if (ts_morph.ts.isConstructorDeclaration(member)) {
        return signatureMember(walk, member, scope, owner, { local: 'constructor', kind: 'constructor', nodeKind: 'constructor' }, component);
    }
    const name = member.name;
    if (name === undefined)
        return null;
    if (ts_morph.ts.isComputedPropertyName(name))
        walk.visit(name, scope);
    const local = propertySegment(name, walk.sourceFile);
    if (ts_morph.ts.isMethodDeclaration(member)) {
        return signatureMember(walk, member, scope, owner, { local, kind: 'method', nodeKind: 'method' }, component);
    }
    if (ts_morph.ts.isGetAccessor(member) || ts_morph.ts.isSetAccessor(member)) {
        return signatureMember(walk, member, scope, owner, { local, kind: 'accessor', nodeKind: 'accessor' }, component);
    }
    if (ts_morph.ts.isPropertyDeclaration(member) && member.initializer !== undefined) {
        const value = unwrap(member.initializer);
        if (!isFunctionExpression(value)) {
            walk.visitValue(member.initializer, scope, local);
            return null;
        }
        const draft = add(walk, scope, {
            local,
            name: local,
            kind: 'method',
            node: member,
            nameNode: name,
            component,
            exported: owner.exported,
            isStatic: isStatic(member),
        });
        setFunction(walk, draft, value, ts_morph.ts.isArrowFunction(value) ? 'arrow' : 'function');
        return draft;
    }
    return null;
}
function signatureMember(walk, member, scope, owner, form, component) {
    const previous = ts_morph.ts.isAccessor(member) ? null : overloadOf(walk, scope, member, form.local);
    if (previous !== null) {
        previous.declarations.push(member);
        if (member.body !== undefined) {
            previous.node = member;
            previous.host = member;
            previous.nameNode = member.name ?? null;
            setFunction(walk, previous, member, form.nodeKind);
        }
        return previous;
    }
    const draft = add(walk, scope, {
        local: form.local,
        name: form.local,
        kind: form.kind,
        node: member,
        nameNode: ts_morph.ts.isConstructorDeclaration(member) ? null : member.name,
        component,
        exported: owner.exported,
        isStatic: isStatic(member),
    });
    if (member.body !== undefined)
        setFunction(walk, draft, member, form.nodeKind);
    return draft;
}

;// CONCATENATED MODULE: ./.build/analysis/extract/walk-values.js
/** Variables, and the functions, classes and objects that they and exports hold. */






function visitVariable(walk, node, scope) {
    const list = node.parent;
    const statement = list !== undefined && ts_morph.ts.isVariableDeclarationList(list) ? list.parent : undefined;
    const inStatement = statement !== undefined && ts_morph.ts.isVariableStatement(statement);
    const alone = inStatement && statement.declarationList.declarations.length === 1;
    const host = alone ? statement : node;
    const flags = inStatement ? (ts_morph.ts.getModifiers(statement) ?? []) : [];
    const marked = flags.some(modifier => modifier.kind === ts_morph.ts.SyntaxKind.ExportKeyword) && scope.exported;
    if (!ts_morph.ts.isIdentifier(node.name)) {
        if (scope.top && marked)
            addBindings(walk, node.name, scope, node);
        ts_morph.ts.forEachChild(node.name, child => walk.visit(child, { ...scope, top: false }));
        if (node.initializer !== undefined)
            walk.visit(node.initializer, { ...scope, top: false });
        return;
    }
    const name = segment(node.name.text);
    const local = scope.path + name;
    const elsewhere = scope.top && scope.path === '' ? walk.exportedNames.get(node.name.text) : undefined;
    // `var app = exports = module.exports = …` exports what it declares
    let value = node.initializer === undefined ? null : unwrap(node.initializer);
    let assigned = false;
    while (value !== null && ts_morph.ts.isBinaryExpression(value) && value.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken) {
        if (isExportsObject(value.left))
            assigned = true;
        value = unwrap(value.right);
    }
    const exported = marked || elsewhere !== undefined || (assigned && scope.top);
    const isDefault = elsewhere === true || assigned;
    if (value !== null && ts_morph.ts.isClassExpression(value)) {
        visitClass(walk, value, scope, { name, local, host, exported, isDefault, nameNode: node.name });
        return;
    }
    if (value !== null && isFunctionExpression(value)) {
        const draft = add(walk, scope, {
            local,
            name,
            kind: 'function',
            node,
            nameNode: node.name,
            host,
            component: isComponent(scope, node),
            exported,
            isDefault,
            value,
        });
        if (scope.top)
            walk.byName.set(local, draft);
        setFunction(walk, draft, value, ts_morph.ts.isArrowFunction(value) ? 'arrow' : 'function');
        return;
    }
    if (!scope.top) {
        if (value !== null)
            visitValue(walk, value, scope, local);
        return;
    }
    if (value !== null && isRequireCall(value))
        return;
    const draft = add(walk, scope, {
        local,
        name,
        kind: 'variable',
        node,
        nameNode: node.name,
        host,
        component: exported,
        exported,
        isDefault,
        value,
    });
    walk.byName.set(local, draft);
    if (value !== null)
        fillVariable(walk, draft, value, scope);
}
/** Walks a variable's value; a variable that is not exported is a component only where it holds functions. */
function fillVariable(walk, draft, value, scope) {
    const inner = { owner: draft, runs: scope.runs, top: false, path: '', exported: false };
    if (ts_morph.ts.isObjectLiteralExpression(value)) {
        const before = walk.drafts.length;
        visitObject(walk, value, inner, true);
        if (walk.drafts.slice(before).some(made => made.component))
            draft.component = true;
        return;
    }
    if (!draft.component && (wrapsFunction(value) || (mayBeFunction(value) && hasDocComment(draft.node)))) {
        draft.component = isCallable(walk, draft.nameNode, value);
    }
    walk.visit(value, inner);
}
/** `memo(() => …)`, `(() => { … })()`. */
function wrapsFunction(value) {
    if (!ts_morph.ts.isCallExpression(value))
        return false;
    return (isFunctionExpression(unwrap(value.expression)) || value.arguments.some(each => isFunctionExpression(unwrap(each))));
}
/** `createFind(findIndex)`, `Array.isArray`: nothing here says function, but somebody documented it. */
function mayBeFunction(value) {
    return ts_morph.ts.isCallExpression(value) || ts_morph.ts.isIdentifier(value) || ts_morph.ts.isPropertyAccessExpression(value);
}
/** Wrappers that return what they are given, for when their types are not installed. */
const WRAPPERS = new Set([
    'memo',
    'forwardRef',
    'observer',
    'memoize',
    'debounce',
    'throttle',
    'once',
    'curry',
    'useCallback',
    'promisify',
    'lazy',
    'wrap',
]);
function isCallable(walk, name, value) {
    if (name === null)
        return false;
    const type = walk.entry.checker.getTypeAtLocation(name);
    if (type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0)
        return true;
    if ((type.flags & ts_morph.ts.TypeFlags.Any) === 0)
        return false;
    if (!ts_morph.ts.isCallExpression(value))
        return false;
    const callee = value.expression;
    const called = ts_morph.ts.isIdentifier(callee) ? callee.text : ts_morph.ts.isPropertyAccessExpression(callee) ? callee.name.text : '';
    return WRAPPERS.has(called);
}
function addBindings(walk, pattern, scope, host) {
    for (const element of pattern.elements) {
        if (ts_morph.ts.isOmittedExpression(element))
            continue;
        if (!ts_morph.ts.isIdentifier(element.name)) {
            addBindings(walk, element.name, scope, host);
            continue;
        }
        const name = segment(element.name.text);
        add(walk, scope, {
            local: scope.path + name,
            name,
            kind: 'variable',
            node: element,
            nameNode: element.name,
            component: true,
            exported: true,
        });
    }
}
/** The value of something that has a name: a function takes that name, an object's functions get it as a prefix. */
function visitValue(walk, expression, scope, name) {
    const value = unwrap(expression);
    if (isFunctionExpression(value)) {
        const component = isComponent({ ...scope, top: false }, value);
        const draft = add(walk, scope, { local: name, name, kind: 'function', node: value, component });
        setFunction(walk, draft, value, ts_morph.ts.isArrowFunction(value) ? 'arrow' : 'function');
    }
    else if (ts_morph.ts.isClassExpression(value)) {
        visitClass(walk, value, { ...scope, top: false }, { name, local: name, host: value, exported: false, isDefault: false });
    }
    else if (ts_morph.ts.isObjectLiteralExpression(value))
        visitObject(walk, value, { ...scope, top: false, path: `${name}.` });
    else
        walk.visit(value, { ...scope, top: false });
}
/** `asMembers`: the functions are components, methods of the object that owns them. */
function visitObject(walk, node, scope, asMembers = false, exported = scope.owner.exported) {
    for (const property of node.properties) {
        if (ts_morph.ts.isSpreadAssignment(property)) {
            walk.visit(property.expression, scope);
            continue;
        }
        if (ts_morph.ts.isShorthandPropertyAssignment(property))
            continue;
        if (ts_morph.ts.isComputedPropertyName(property.name))
            walk.visit(property.name, { ...scope, top: false });
        const name = propertySegment(property.name, walk.sourceFile);
        const local = scope.path + name;
        const common = { local, name, node: property, nameNode: property.name, component: asMembers, exported };
        if (ts_morph.ts.isPropertyAssignment(property)) {
            const value = unwrap(property.initializer);
            if (isFunctionExpression(value)) {
                const draft = add(walk, scope, {
                    ...common,
                    kind: 'method',
                    component: asMembers || isComponent(scope, property),
                });
                setFunction(walk, draft, value, ts_morph.ts.isArrowFunction(value) ? 'arrow' : 'function');
            }
            else if (ts_morph.ts.isObjectLiteralExpression(value)) {
                visitObject(walk, value, { ...scope, path: `${local}.` }, asMembers, exported);
            }
            else if (ts_morph.ts.isClassExpression(value)) {
                visitClass(walk, value, { ...scope, top: asMembers }, { name, local, host: property, exported, isDefault: false, nameNode: property.name });
            }
            else
                walk.visit(value, { ...scope, path: '' });
        }
        else if (ts_morph.ts.isMethodDeclaration(property)) {
            const draft = add(walk, scope, {
                ...common,
                kind: 'method',
                component: asMembers || isComponent(scope, property),
            });
            setFunction(walk, draft, property, 'method');
        }
        else {
            const draft = add(walk, scope, { ...common, kind: 'accessor' });
            setFunction(walk, draft, property, 'accessor');
        }
    }
}
function visitAnonymous(walk, node, scope) {
    const own = ts_morph.ts.isFunctionExpression(node) && node.name !== undefined ? segment(node.name.text) : '<anonymous>';
    const draft = add(walk, scope, { local: own, name: own, kind: 'function', node, component: false });
    setFunction(walk, draft, node, ts_morph.ts.isArrowFunction(node) ? 'arrow' : 'function');
}
/** A value that is exported under a name at the place where it is written. */
function visitExported(walk, value, scope, as) {
    if (ts_morph.ts.isClassExpression(value))
        return visitClass(walk, value, scope, { ...as, exported: true });
    const isFunction = isFunctionExpression(value);
    const draft = add(walk, scope, {
        ...as,
        kind: isFunction ? 'function' : 'variable',
        node: isFunction ? value : as.host,
        component: true,
        exported: true,
        value,
    });
    walk.byName.set(draft.local, draft);
    if (isFunction)
        setFunction(walk, draft, value, ts_morph.ts.isArrowFunction(value) ? 'arrow' : 'function');
    else
        fillVariable(walk, draft, value, scope);
    return draft;
}

;// CONCATENATED MODULE: ./.build/analysis/extract/walk-assignments.js
/** What plain JavaScript declares by assignment: CommonJS exports, prototypes, statics, and wrappers around a whole file. */






function visitExportAssignment(walk, node, scope) {
    const value = unwrap(node.expression);
    if (ts_morph.ts.isIdentifier(value) || isRequireCall(value))
        return;
    visitExported(walk, value, { ...scope, top: true, path: '' }, { name: 'default', local: 'default', host: node, isDefault: true, nameNode: null });
}
function visitExpressionStatement(walk, node, scope) {
    const expression = unwrap(node.expression);
    if (ts_morph.ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken) {
        visitAssignment(walk, expression, node, scope);
        return;
    }
    if (scope.top && visitWrapper(walk, expression, scope))
        return;
    walk.visit(expression, { ...scope, top: false });
}
/** `(function () { … })()` and its UMD and AMD relatives are there to make a scope: what they declare is at the top. */
function visitWrapper(walk, expression, scope) {
    let call = expression;
    while (ts_morph.ts.isPrefixUnaryExpression(call) || ts_morph.ts.isVoidExpression(call)) {
        call = unwrap(ts_morph.ts.isVoidExpression(call) ? call.expression : call.operand);
    }
    if (!ts_morph.ts.isCallExpression(call))
        return false;
    let callee = unwrap(call.expression);
    if (ts_morph.ts.isPropertyAccessExpression(callee) && (callee.name.text === 'call' || callee.name.text === 'apply')) {
        callee = unwrap(callee.expression);
    }
    const isDefine = ts_morph.ts.isIdentifier(callee) && callee.text === 'define';
    if (!isFunctionExpression(callee) && !isDefine)
        return false;
    const open = (fn) => {
        const own = ts_morph.ts.isFunctionExpression(fn) && fn.name !== undefined ? segment(fn.name.text) : '<anonymous>';
        const draft = add(walk, scope, { local: own, name: own, kind: 'function', node: fn, component: false });
        draft.fn = fn;
        draft.nodeKind = ts_morph.ts.isArrowFunction(fn) ? 'arrow' : 'function';
        walkInside(walk, fn, { ...scope, runs: draft });
    };
    if (isFunctionExpression(callee))
        open(callee);
    for (const argument of call.arguments) {
        const value = unwrap(argument);
        if (isFunctionExpression(value))
            open(value);
        else
            walk.visit(value, { ...scope, top: false });
    }
    return true;
}
/** `exports.foo = …`, `module.exports = …`, `Foo.prototype.bar = …`, `Foo.bar = …`, in chains, too. */
function visitAssignment(walk, expression, host, scope) {
    const targets = [];
    let value = expression;
    while (ts_morph.ts.isBinaryExpression(value) && value.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken) {
        targets.push(value.left);
        value = unwrap(value.right);
    }
    for (const target of targets) {
        if (ts_morph.ts.isElementAccessExpression(target))
            walk.visit(target.argumentExpression, { ...scope, top: false });
    }
    const inner = { ...scope, top: false };
    if (scope.top) {
        const module = targets.find(isExportsObject);
        if (module !== undefined && !ts_morph.ts.isIdentifier(value) && !isRequireCall(value)) {
            if (ts_morph.ts.isObjectLiteralExpression(value) && targets.length === 1) {
                visitExportsObject(walk, value, scope);
                return;
            }
            const own = isFunctionExpression(value) || ts_morph.ts.isClassExpression(value) ? (value.name ?? null) : null;
            const name = own !== null && ts_morph.ts.isIdentifier(own) ? segment(own.text) : 'default';
            visitExported(walk, value, { ...scope, path: '' }, { name, local: name, host, isDefault: true, nameNode: own });
            return;
        }
        for (const target of targets) {
            const property = exportedProperty(target, walk.sourceFile);
            if (property === null)
                continue;
            if (ts_morph.ts.isIdentifier(value) ||
                ts_morph.ts.isPropertyAccessExpression(value) ||
                isRequireCall(value) ||
                ts_morph.ts.isVoidExpression(value))
                break;
            visitExported(walk, value, { ...scope, path: '' }, {
                name: property.name,
                local: property.name,
                host,
                isDefault: property.name === 'default',
                nameNode: property.node,
            });
            return;
        }
    }
    const first = targets[0];
    const path = first === undefined ? null : dottedPath(first, walk.sourceFile);
    if (first === undefined || path === null) {
        walk.visit(value, inner);
        return;
    }
    const throughPrototype = /\.prototype\b/.test(first.getText(walk.sourceFile));
    const owner = scope.top && path.length > 1 ? walk.byName.get(scope.path + path.slice(0, -1).join('.')) : undefined;
    const isMember = owner !== undefined && (path.length > 1 || throughPrototype);
    const name = path.at(-1) ?? '<anonymous>';
    if (isFunctionExpression(value)) {
        const component = scope.top ? path.length > 1 || owner !== undefined : isComponent(scope, host);
        const draft = add(walk, scope, {
            local: isMember ? name : scope.path + path.join('.'),
            name,
            kind: path.length > 1 || !ts_morph.ts.isIdentifier(first) ? 'method' : 'function',
            node: host,
            nameNode: ts_morph.ts.isPropertyAccessExpression(first) ? first.name : first,
            component,
            exported: owner?.exported ?? false,
            isStatic: isMember && !throughPrototype && (owner.kind === 'class' || owner.kind === 'function'),
            value,
            ...(isMember ? { owner } : {}),
        });
        setFunction(walk, draft, value, ts_morph.ts.isArrowFunction(value) ? 'arrow' : 'function');
        return;
    }
    if (ts_morph.ts.isObjectLiteralExpression(value)) {
        const holder = walk.byName.get(path.join('.'));
        if (throughPrototype && scope.top && holder !== undefined) {
            // Foo.prototype = { … }
            visitObject(walk, value, { ...inner, owner: holder, path: '' }, true);
        }
        else
            visitObject(walk, value, { ...inner, path: `${path.join('.')}.` }, false);
        return;
    }
    if (ts_morph.ts.isClassExpression(value)) {
        visitClass(walk, value, scope, { name, local: path.join('.'), host, exported: false, isDefault: false });
        return;
    }
    walk.visit(value, inner);
}
/** `module.exports = { foo() {} }`: the members are what the module exports. */
function visitExportsObject(walk, value, scope) {
    for (const property of value.properties) {
        if (ts_morph.ts.isSpreadAssignment(property) || ts_morph.ts.isShorthandPropertyAssignment(property))
            continue;
        if (ts_morph.ts.isComputedPropertyName(property.name))
            walk.visit(property.name, { ...scope, top: false });
        const name = propertySegment(property.name, walk.sourceFile);
        const as = { name, local: name, host: property, isDefault: name === 'default', nameNode: property.name };
        if (ts_morph.ts.isPropertyAssignment(property)) {
            const inner = unwrap(property.initializer);
            if (ts_morph.ts.isIdentifier(inner) || ts_morph.ts.isPropertyAccessExpression(inner) || isRequireCall(inner))
                continue;
            visitExported(walk, inner, { ...scope, path: '' }, as);
            continue;
        }
        const isMethod = ts_morph.ts.isMethodDeclaration(property);
        const draft = add(walk, scope, {
            ...as,
            kind: isMethod ? 'function' : 'accessor',
            node: property,
            component: true,
            exported: true,
        });
        setFunction(walk, draft, property, isMethod ? 'method' : 'accessor');
    }
}
/** The `foo` of `exports.foo` and `module.exports.foo`; null for other targets. */
function exportedProperty(target, sourceFile) {
    if (ts_morph.ts.isPropertyAccessExpression(target) && isExportsObject(target.expression)) {
        return { name: propertySegment(target.name, sourceFile), node: target.name };
    }
    if (ts_morph.ts.isElementAccessExpression(target) && isExportsObject(target.expression)) {
        const key = target.argumentExpression;
        if (ts_morph.ts.isStringLiteralLike(key))
            return { name: segment(key.text), node: key };
    }
    return null;
}
/** A long `a + b + …` leans to the left as deep as it is long: its spine is walked without recursion. */
function visitBinary(walk, node, scope) {
    const inner = { ...scope, top: false };
    const parts = [];
    let spine = node;
    while (ts_morph.ts.isBinaryExpression(spine)) {
        parts.push(spine);
        spine = spine.left;
    }
    walk.visit(spine, inner);
    for (let i = parts.length - 1; i >= 0; i -= 1) {
        const part = parts[i];
        if (part === undefined)
            continue;
        const isAssignment = part.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken;
        const path = isAssignment ? dottedPath(part.left, walk.sourceFile) : null;
        if (path !== null)
            visitValue(walk, part.right, inner, path.join('.'));
        else
            walk.visit(part.right, inner);
    }
}

;// CONCATENATED MODULE: ./.build/analysis/extract/walk.js
/** One pass over a file: every function with a body, and every declaration that is a component. Names only, no types. */







/** All drafts of a file in source order, the module's first. Ids are still to be given. */
function walkFile(entry) {
    const sourceFile = entry.sourceFile;
    const module = {
        local: '',
        owner: null,
        kind: 'module',
        name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
        component: true,
        node: sourceFile,
        nameNode: null,
        declarations: [sourceFile],
        fn: null,
        nodeKind: 'module',
        enclosing: null,
        host: sourceFile,
        exported: true,
        isDefault: false,
        isStatic: false,
        value: null,
        id: entry.path,
    };
    const walk = {
        entry,
        sourceFile,
        drafts: [module],
        exportedNames: exportedLocals(sourceFile),
        byName: new Map(),
        visit: (node, scope) => visit(walk, node, scope),
        visitValue: (expression, scope, name) => visitValue(walk, expression, scope, name),
    };
    const scope = { owner: module, runs: module, top: true, path: '', exported: true };
    for (const statement of sourceFile.statements)
        visit(walk, statement, scope);
    return walk.drafts;
}
function visit(walk, node, scope) {
    switch (node.kind) {
        case ts_morph.ts.SyntaxKind.FunctionDeclaration:
            visitFunctionDeclaration(walk, node, scope);
            return;
        case ts_morph.ts.SyntaxKind.ClassDeclaration: {
            const declaration = node;
            const name = declaration.name === undefined ? 'default' : segment(declaration.name.text);
            visitClass(walk, declaration, scope, {
                name,
                local: scope.path + name,
                host: declaration,
                ...exportOf(walk, declaration, scope),
            });
            return;
        }
        case ts_morph.ts.SyntaxKind.InterfaceDeclaration:
        case ts_morph.ts.SyntaxKind.TypeAliasDeclaration:
        case ts_morph.ts.SyntaxKind.EnumDeclaration:
            visitType(walk, node, scope);
            return;
        case ts_morph.ts.SyntaxKind.ModuleDeclaration:
            visitNamespace(walk, node, scope);
            return;
        case ts_morph.ts.SyntaxKind.VariableDeclaration:
            visitVariable(walk, node, scope);
            return;
        case ts_morph.ts.SyntaxKind.ExportAssignment:
            visitExportAssignment(walk, node, scope);
            return;
        case ts_morph.ts.SyntaxKind.ExpressionStatement:
            visitExpressionStatement(walk, node, scope);
            return;
        case ts_morph.ts.SyntaxKind.ClassExpression: {
            const expression = node;
            const name = expression.name === undefined ? '<anonymous>' : segment(expression.name.text);
            visitClass(walk, expression, { ...scope, top: false }, { name, local: scope.path + name, host: expression, exported: false, isDefault: false });
            return;
        }
        case ts_morph.ts.SyntaxKind.FunctionExpression:
        case ts_morph.ts.SyntaxKind.ArrowFunction:
            visitAnonymous(walk, node, scope);
            return;
        case ts_morph.ts.SyntaxKind.ObjectLiteralExpression:
            visitObject(walk, node, { ...scope, top: false });
            return;
        case ts_morph.ts.SyntaxKind.BinaryExpression:
            visitBinary(walk, node, scope);
            return;
        case ts_morph.ts.SyntaxKind.ImportDeclaration:
            return;
        default: {
            // a block, an `if`, a `try` at the top of a file still declares at the top of the file
            const inner = scope.top && ts_morph.ts.isExpression(node) ? { ...scope, top: false } : scope;
            ts_morph.ts.forEachChild(node, child => visit(walk, child, inner));
        }
    }
}
function visitFunctionDeclaration(walk, node, scope) {
    const name = node.name === undefined ? 'default' : segment(node.name.text);
    const previous = overloadOf(walk, scope, node, scope.path + name);
    if (previous !== null) {
        previous.declarations.push(node);
        if (node.body !== undefined) {
            previous.node = node;
            previous.host = node;
            previous.nameNode = node.name ?? null;
            setFunction(walk, previous, node, 'function');
        }
        return;
    }
    const draft = add(walk, scope, {
        local: scope.path + name,
        name,
        kind: 'function',
        node,
        nameNode: node.name ?? null,
        component: isComponent(scope, node),
        ...exportOf(walk, node, scope),
    });
    if (scope.top)
        walk.byName.set(draft.local, draft);
    if (node.body !== undefined)
        setFunction(walk, draft, node, 'function');
}
function visitType(walk, node, scope) {
    const name = segment(node.name.text);
    const kind = ts_morph.ts.isInterfaceDeclaration(node) ? 'interface' : ts_morph.ts.isEnumDeclaration(node) ? 'enum' : 'type-alias';
    if (scope.top) {
        add(walk, scope, {
            local: scope.path + name,
            name,
            kind,
            node,
            nameNode: node.name,
            component: true,
            ...exportOf(walk, node, scope),
        });
    }
    if (ts_morph.ts.isEnumDeclaration(node))
        ts_morph.ts.forEachChild(node, child => visit(walk, child, { ...scope, top: false }));
}
function visitNamespace(walk, node, scope) {
    const body = node.body;
    if (body === undefined)
        return;
    const isGlobal = (node.flags & ts_morph.ts.NodeFlags.GlobalAugmentation) !== 0;
    const name = isGlobal ? 'global' : propertySegment(node.name, walk.sourceFile);
    const { exported } = exportOf(walk, node, scope);
    const inner = { ...scope, path: `${scope.path}${name}.`, exported: exported || isGlobal };
    if (ts_morph.ts.isModuleBlock(body))
        for (const statement of body.statements)
            visit(walk, statement, inner);
    else if (ts_morph.ts.isModuleDeclaration(body))
        visitNamespace(walk, body, { ...inner, exported: true });
}

;// CONCATENATED MODULE: ./.build/analysis/extract/declarations.js
/** From a declaration in a syntax tree to the function or component that it is, across programs. */

function indexDeclarations(files) {
    const byNode = new Map();
    const byId = new Map();
    const byPlace = new Map();
    const treeOf = new Map();
    for (const { entry, drafts } of files) {
        treeOf.set(entry.sourceFile.fileName, entry.sourceFile);
        for (const draft of drafts) {
            byId.set(draft.id, draft);
            for (const node of nodesOf(draft))
                if (!byNode.has(node))
                    byNode.set(node, draft);
        }
    }
    const elsewhere = (node) => {
        const sourceFile = node.getSourceFile();
        const fileName = sourceFile?.fileName;
        const known = fileName === undefined ? undefined : treeOf.get(fileName);
        if (known === undefined || fileName === undefined || known === sourceFile)
            return null;
        let places = byPlace.get(fileName);
        if (places === undefined) {
            places = new Map();
            for (const file of files) {
                if (file.entry.sourceFile !== known)
                    continue;
                for (const draft of file.drafts) {
                    for (const own of nodesOf(draft))
                        places.set(placeOf(own), draft);
                }
            }
            byPlace.set(fileName, places);
        }
        return places.get(placeOf(node)) ?? null;
    };
    const draftOf = (node) => byNode.get(node) ?? elsewhere(node);
    return {
        draftOf,
        draft: id => byId.get(id),
        componentOf(node) {
            let draft = draftOf(node);
            while (draft !== null && !draft.component)
                draft = draft.owner;
            return draft === null ? null : draft.id;
        },
    };
}
/** Every node that the checker may give as the declaration of this draft. */
function nodesOf(draft) {
    const nodes = [draft.node, ...draft.declarations];
    if (draft.fn !== null)
        nodes.push(draft.fn);
    if (draft.value !== null && ts_morph.ts.isClassLike(draft.value))
        nodes.push(draft.value);
    const name = draft.nameNode;
    if (name !== null && name.parent !== undefined) {
        // `exports.foo = …` and `Foo.prototype.bar = …` are declared by what stands on the left
        if (ts_morph.ts.isPropertyAccessExpression(name.parent) || ts_morph.ts.isElementAccessExpression(name.parent)) {
            nodes.push(name.parent);
            if (ts_morph.ts.isBinaryExpression(name.parent.parent))
                nodes.push(name.parent.parent);
        }
        else if (ts_morph.ts.isVariableDeclaration(name.parent) || ts_morph.ts.isBindingElement(name.parent))
            nodes.push(name.parent);
    }
    if (ts_morph.ts.isExpressionStatement(draft.host))
        nodes.push(draft.host.expression);
    return nodes;
}
function placeOf(node) {
    return `${node.kind}:${node.pos}:${node.end}`;
}

;// CONCATENATED MODULE: ./.build/analysis/extract/hash.js
/**
 * Fingerprints of source that do not change when code moves or is reformatted. The tree is what is hashed, not the text:
 * quotes, optional semicolons, trailing commas, redundant parentheses and layout are not in it.
 */


/** SHA-256, hex, of what `partsOf` says of the nodes. */
function hashOf(nodes, leftOut) {
    return hashOfParts(partsOf(nodes, leftOut));
}
/** What is hashed. Bodies of nodes in `leftOut` do not count (components of their own inside of a module). */
function partsOf(nodes, leftOut) {
    const parts = [];
    const write = writer(parts, leftOut);
    for (const node of nodes)
        write(node);
    return parts;
}
/** All of `names` count as one and the same name. */
function hashOfParts(parts, names = new Set()) {
    // A name stands alone between the separators, and so does nothing else that could be taken for one.
    const text = names.size === 0 ? parts : parts.map(part => (names.has(part) ? '\u0001' : part));
    return (0,external_node_crypto_.hash)('sha256', text.join('\u0000'), 'hex');
}
/** SHA-256, hex, of doc comments without their stars and layout. */
function hashOfComments(comments) {
    const text = comments
        .map(comment => comment.text.replace(/^[ \t]*\*(?!\/)/gm, ' ').replace(/\s+/g, ' '))
        .join('\u0000');
    return (0,external_node_crypto_.hash)('sha256', text, 'hex');
}
/** One closure for all nodes of a hash: there are many of them. */
function writer(out, leftOut) {
    const write = (node) => {
        switch (node.kind) {
            case ts_morph.ts.SyntaxKind.EmptyStatement:
            case ts_morph.ts.SyntaxKind.SemicolonClassElement:
            case ts_morph.ts.SyntaxKind.EndOfFileToken:
                return;
            case ts_morph.ts.SyntaxKind.ParenthesizedExpression:
            case ts_morph.ts.SyntaxKind.ParenthesizedType:
                ts_morph.ts.forEachChild(node, write);
                return;
            case ts_morph.ts.SyntaxKind.Identifier:
            case ts_morph.ts.SyntaxKind.PrivateIdentifier:
                out.push(node.text);
                return;
            case ts_morph.ts.SyntaxKind.StringLiteral: {
                // { 'a': 1 } and { a: 1 } are the same object
                const literal = node;
                const asName = isPropertyNameOf(literal) && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(literal.text);
                out.push(asName ? literal.text : JSON.stringify(literal.text));
                return;
            }
            case ts_morph.ts.SyntaxKind.JsxText: {
                const text = node.text.replace(/\s*\n\s*/g, ' ').trim();
                if (text !== '')
                    out.push('jsx', text);
                return;
            }
            default:
        }
        if (leftOut?.has(node)) {
            out.push('…');
            return;
        }
        out.push(String(node.kind));
        const detail = detailOf(node);
        if (detail !== null)
            out.push(detail);
        if (ts_morph.ts.isBinaryExpression(node))
            writeSpine(node);
        else
            ts_morph.ts.forEachChild(node, write);
        out.push('.');
    };
    /** A long `a + b + …` leans to the left as deep as it is long: its spine is walked down without recursion. */
    const writeSpine = (node) => {
        let spine = node;
        const rights = [];
        while (ts_morph.ts.isBinaryExpression(spine)) {
            rights.push(spine.right, spine.operatorToken);
            spine = spine.left;
        }
        write(spine);
        for (let i = rights.length - 1; i >= 0; i -= 1) {
            const part = rights[i];
            if (part !== undefined)
                write(part);
        }
    };
    return write;
}
/** What a node says besides its kind and its children. */
function detailOf(node) {
    switch (node.kind) {
        case ts_morph.ts.SyntaxKind.NumericLiteral:
        case ts_morph.ts.SyntaxKind.BigIntLiteral:
        case ts_morph.ts.SyntaxKind.RegularExpressionLiteral:
        case ts_morph.ts.SyntaxKind.NoSubstitutionTemplateLiteral:
        case ts_morph.ts.SyntaxKind.TemplateHead:
        case ts_morph.ts.SyntaxKind.TemplateMiddle:
        case ts_morph.ts.SyntaxKind.TemplateTail:
            return node.text;
        case ts_morph.ts.SyntaxKind.PrefixUnaryExpression:
        case ts_morph.ts.SyntaxKind.PostfixUnaryExpression:
            return String(node.operator);
        case ts_morph.ts.SyntaxKind.TypeOperator:
            return String(node.operator);
        case ts_morph.ts.SyntaxKind.HeritageClause:
            return String(node.token);
        case ts_morph.ts.SyntaxKind.VariableDeclarationList:
            return String(node.flags & ts_morph.ts.NodeFlags.BlockScoped);
        case ts_morph.ts.SyntaxKind.ExportAssignment:
            return node.isExportEquals ? '=' : 'default';
        case ts_morph.ts.SyntaxKind.ImportClause:
        case ts_morph.ts.SyntaxKind.ExportDeclaration:
        case ts_morph.ts.SyntaxKind.ImportSpecifier:
            return ts_morph.ts.isTypeOnlyImportOrExportDeclaration(node) ? 'type' : null;
        default:
            return null;
    }
}
function isPropertyNameOf(literal) {
    const parent = literal.parent;
    return parent !== undefined && 'name' in parent && parent.name === literal;
}

;// CONCATENATED MODULE: ./.build/analysis/extract/type-text.js
/** Types as text: one line, of bounded length, without a path of this machine. */



/** UTF-16 code units; longer types tell a reader nothing. */
const MAX_TYPE = 200;
const FLAGS = ts_morph.ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope | ts_morph.ts.TypeFormatFlags.AllowUniqueESSymbolType;
/** The checker's words for a type, as seen from `at`. */
function typeText(type, checker, at) {
    // printing is the dearest question to the checker, and the same types come again and again
    let text = printed.get(type);
    if (text === undefined) {
        text = print(type, checker, at);
        printed.set(type, text);
    }
    return text;
}
const printed = new WeakMap();
function print(type, checker, at) {
    let text = checker.typeToString(type, at, FLAGS);
    // the checker stops at 160 characters; a bit more is still readable, and cheap to ask for where the type is flat
    if (text.includes('...') && isFlat(type))
        text = checker.typeToString(type, at, FLAGS | ts_morph.ts.TypeFormatFlags.NoTruncation);
    return tidy(text);
}
/**
 * The checker's words for what nobody annotated. In JavaScript a property that starts as `undefined`, `null` or `[]` is said to stay so;
 * it is there to be filled, with what nobody says; and a method that only throws until somebody overrides it is said to give `void`.
 */
function inferredTypeText(type, checker, at) {
    const text = typeText(type, checker, at);
    if ((at.flags & ts_morph.ts.NodeFlags.JavaScriptFile) === 0)
        return text;
    if (/ \| void\b|\bvoid \| /.test(text))
        return 'any';
    return text.replace(/(?<=^|: )(?:undefined|null|never\[\])(?=[;,}]|$)/g, 'any');
}
/** An annotation as it is written. */
function annotationText(node, sourceFile) {
    return tidy(typeSource(node, sourceFile));
}
/** Type arguments on several lines leave blanks inside of their brackets. */
function typeSource(node, sourceFile) {
    return oneLine(node, sourceFile).replace(/(["'`]).*?\1|< |,? >/g, (part, quote) => quote === undefined ? part.trim().replace(',', '').trim() : part);
}
/** A type's text as it may be published: on one line, without `import("/home/…")` of a type that has no name where it is used. */
function tidy(text) {
    const clean = text
        .replace(/typeof import\("([^"]*)"\)/g, (whole, path) => isPath(path) ? `typeof import("${lastPart(path)}")` : whole)
        .replace(/import\("([^"]*)"\)\./g, '')
        .replace(/\s+/g, ' ')
        .trim();
    return (0,model/* cut */.Jj)(clean, MAX_TYPE);
}
function isPath(text) {
    return text.startsWith('/') || /^[A-Za-z]:[\\/]/.test(text);
}
function lastPart(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function isFlat(type) {
    if (type.isUnionOrIntersection())
        return type.types.length <= 40;
    return (type.flags & ts_morph.ts.TypeFlags.Object) === 0;
}

;// CONCATENATED MODULE: ./.build/analysis/extract/signature.js
/** A declaration's head on one line: what a reader of an API list wants to see, without defaults and bodies. */




/** UTF-16 code units. */
const MAX_SIGNATURE = 1000;
const SHOWN_MODIFIERS = new Map([
    [ts_morph.ts.SyntaxKind.PublicKeyword, ''],
    [ts_morph.ts.SyntaxKind.PrivateKeyword, 'private '],
    [ts_morph.ts.SyntaxKind.ProtectedKeyword, 'protected '],
    [ts_morph.ts.SyntaxKind.StaticKeyword, 'static '],
    [ts_morph.ts.SyntaxKind.AbstractKeyword, 'abstract '],
    [ts_morph.ts.SyntaxKind.ReadonlyKeyword, 'readonly '],
    [ts_morph.ts.SyntaxKind.AsyncKeyword, 'async '],
]);
/** `async function load<T>(path: string, options?: Options): Promise<T>`. */
function functionHead(fn, name, sourceFile) {
    const modifiers = modifiersText(fn);
    const star = 'asteriskToken' in fn && fn.asteriskToken !== undefined ? '*' : '';
    const parameters = `${typeParametersText(fn, sourceFile)}(${parametersText(fn, sourceFile)})`;
    const type = returnText(fn, sourceFile);
    // As a type has it: what comes back stands behind the arrow
    if (ts_morph.ts.isArrowFunction(fn))
        return (0,model/* cut */.Jj)(`const ${name} = ${modifiers}${parameters} =>${type.slice(1)}`, MAX_SIGNATURE);
    return (0,model/* cut */.Jj)(prefixed(fn, modifiers, star, name, parameters + type), MAX_SIGNATURE);
}
function prefixed(fn, modifiers, star, name, head) {
    if (ts_morph.ts.isFunctionDeclaration(fn) || ts_morph.ts.isFunctionExpression(fn))
        return `${modifiers}function${star} ${name}${head}`;
    if (ts_morph.ts.isGetAccessor(fn))
        return `${modifiers}get ${name}${head}`;
    if (ts_morph.ts.isSetAccessor(fn))
        return `${modifiers}set ${name}${head}`;
    if (ts_morph.ts.isConstructorDeclaration(fn))
        return `${modifiers}constructor${head}`;
    const question = 'questionToken' in fn && fn.questionToken !== undefined ? '?' : '';
    return `${modifiers}${star}${name}${question}${head}`;
}
/** A function that belongs to something: `name(a: string): void`, however it is written. */
function methodHead(fn, name, isStatic, sourceFile) {
    if (ts_morph.ts.isClassElement(fn) || ts_morph.ts.isMethodDeclaration(fn) || ts_morph.ts.isMethodSignature(fn) || ts_morph.ts.isAccessor(fn))
        return functionHead(fn, name, sourceFile);
    const star = 'asteriskToken' in fn && fn.asteriskToken !== undefined ? '*' : '';
    const head = `${typeParametersText(fn, sourceFile)}(${parametersText(fn, sourceFile)})${returnText(fn, sourceFile)}`;
    return (0,model/* cut */.Jj)(`${isStatic ? 'static ' : ''}${modifiersText(fn)}${star}${name}${head}`, MAX_SIGNATURE);
}
function classHead(node, name, sourceFile) {
    const heritage = (node.heritageClauses ?? []).map(clause => ` ${oneLine(clause, sourceFile)}`).join('');
    return (0,model/* cut */.Jj)(`${modifiersText(node)}class ${name}${typeParametersText(node, sourceFile)}${heritage}`, MAX_SIGNATURE);
}
function interfaceHead(node, sourceFile) {
    const heritage = (node.heritageClauses ?? []).map(clause => ` ${oneLine(clause, sourceFile)}`).join('');
    return (0,model/* cut */.Jj)(`interface ${node.name.text}${typeParametersText(node, sourceFile)}${heritage}`, MAX_SIGNATURE);
}
function aliasHead(node, sourceFile) {
    const head = `type ${node.name.text}${typeParametersText(node, sourceFile)} = ${typeSource(node.type, sourceFile)}`;
    return (0,model/* cut */.Jj)(head, MAX_SIGNATURE);
}
function enumHead(node) {
    const isConst = (ts_morph.ts.getModifiers(node) ?? []).some(modifier => modifier.kind === ts_morph.ts.SyntaxKind.ConstKeyword);
    return `${isConst ? 'const ' : ''}enum ${node.name.text}`;
}
function variableHead(node, name, sourceFile) {
    if (!ts_morph.ts.isVariableDeclaration(node))
        return ts_morph.ts.isBindingElement(node) ? `const ${name}` : name;
    const flags = node.parent.flags;
    const keyword = flags & ts_morph.ts.NodeFlags.Const ? 'const' : flags & ts_morph.ts.NodeFlags.Let ? 'let' : 'var';
    const type = node.type === undefined ? '' : `: ${oneLine(node.type, sourceFile)}`;
    return (0,model/* cut */.Jj)(`${keyword} ${name}${type}`, MAX_SIGNATURE);
}
function modifiersText(node) {
    if (!ts_morph.ts.canHaveModifiers(node))
        return '';
    return (ts_morph.ts.getModifiers(node) ?? []).map(modifier => SHOWN_MODIFIERS.get(modifier.kind) ?? '').join('');
}
function typeParametersText(node, sourceFile) {
    const list = node.typeParameters;
    if (list === undefined || list.length === 0)
        return '';
    return `<${list.map(parameter => oneLine(parameter, sourceFile)).join(', ')}>`;
}
function returnText(fn, sourceFile) {
    // a JSDoc type is the comment's word, not the signature's
    return fn.type === undefined || fn.type.pos < 0 || fn.type.end > fn.end ? '' : `: ${typeSource(fn.type, sourceFile)}`;
}
function parametersText(fn, sourceFile) {
    return fn.parameters
        .map(parameter => (ts_morph.ts.isParameter(parameter) ? parameterText(parameter, sourceFile) : ''))
        .join(', ');
}
function parameterText(parameter, sourceFile) {
    const modifiers = modifiersText(parameter);
    const dots = parameter.dotDotDotToken === undefined ? '' : '...';
    const question = parameter.questionToken !== undefined || parameter.initializer !== undefined ? '?' : '';
    const type = parameter.type === undefined ? '' : `: ${typeSource(parameter.type, sourceFile)}`;
    return `${modifiers}${dots}${bindingText(parameter.name, sourceFile)}${question}${type}`;
}
/** A pattern without its defaults: `{ a, b: { c } }`. */
function bindingText(name, sourceFile) {
    if (ts_morph.ts.isIdentifier(name))
        return name.text;
    const elements = name.elements.map(element => {
        if (ts_morph.ts.isOmittedExpression(element))
            return '';
        const dots = element.dotDotDotToken === undefined ? '' : '...';
        const property = element.propertyName === undefined ? '' : `${oneLine(element.propertyName, sourceFile)}: `;
        return `${dots}${property}${bindingText(element.name, sourceFile)}`;
    });
    return ts_morph.ts.isObjectBindingPattern(name) ? `{ ${elements.join(', ')} }` : `[${elements.join(', ')}]`;
}
/** The source of an initialiser as a default is shown. At most 120 characters. */
function defaultText(initializer, sourceFile) {
    return (0,model/* cut */.Jj)(flatten(sourceFile, initializer.getStart(sourceFile), initializer.end, initializer), 120);
}

;// CONCATENATED MODULE: ./.build/analysis/extract/members.js
/** What a class, interface, alias, enum or object holds that is no component of its own. */








/** A table of data is not documentation: more members of an object than this are left out. */
const MAX_OBJECT_MEMBERS = 200;
function describeMembers(node, value, entry) {
    if (ts_morph.ts.isClassLike(node))
        return classMembers(node, entry);
    if (ts_morph.ts.isInterfaceDeclaration(node))
        return typeMembers(node.members, entry);
    if (ts_morph.ts.isTypeAliasDeclaration(node)) {
        const type = ts_morph.ts.isTypeLiteralNode(node.type) ? node.type : intersectedLiteral(node.type);
        return type === null ? [] : typeMembers(type.members, entry);
    }
    if (ts_morph.ts.isEnumDeclaration(node))
        return enumMembers(node, entry);
    if (value !== null && ts_morph.ts.isObjectLiteralExpression(value))
        return objectMembers(value, entry);
    return [];
}
function intersectedLiteral(type) {
    if (!ts_morph.ts.isIntersectionTypeNode(type))
        return null;
    return type.types.find(ts_morph.ts.isTypeLiteralNode) ?? null;
}
function classMembers(node, entry) {
    const members = [];
    for (const member of node.members) {
        if (ts_morph.ts.isPropertyDeclaration(member)) {
            if (member.initializer !== undefined && isFunctionExpression(unwrap(member.initializer)))
                continue;
            members.push(property(member, 'property', entry, member.initializer));
        }
        else if (ts_morph.ts.isIndexSignatureDeclaration(member))
            members.push(indexSignature(member, entry));
        else if (ts_morph.ts.isConstructorDeclaration(member)) {
            for (const parameter of member.parameters) {
                if (ts_morph.ts.isParameterPropertyDeclaration(parameter, member))
                    members.push(property(parameter, 'property', entry, undefined));
            }
        }
    }
    return members;
}
function typeMembers(nodes, entry) {
    const members = [];
    for (const member of nodes) {
        if (ts_morph.ts.isIndexSignatureDeclaration(member))
            members.push(indexSignature(member, entry));
        else if (ts_morph.ts.isCallSignatureDeclaration(member) || ts_morph.ts.isConstructSignatureDeclaration(member)) {
            members.push(base(ts_morph.ts.isCallSignatureDeclaration(member) ? '()' : 'new ()', 'call', oneLine(member, entry.sourceFile), member, entry));
        }
        else if (ts_morph.ts.isMethodSignature(member)) {
            const name = propertySegment(member.name, entry.sourceFile);
            members.push({
                ...base(name, 'method', methodHead(member, name, false, entry.sourceFile), member, entry),
                optional: member.questionToken !== undefined,
            });
        }
        else if (ts_morph.ts.isPropertySignature(member))
            members.push(property(member, 'property', entry, undefined));
        else if (ts_morph.ts.isGetAccessor(member) || ts_morph.ts.isSetAccessor(member)) {
            const name = propertySegment(member.name, entry.sourceFile);
            members.push(base(name, 'property', methodHead(member, name, false, entry.sourceFile), member, entry));
        }
    }
    return members;
}
function enumMembers(node, entry) {
    return node.members.map(member => {
        const value = entry.checker.getConstantValue(member);
        return {
            ...base(propertySegment(member.name, entry.sourceFile), 'enum-member', typeof value === 'string' ? 'string' : 'number', member, entry),
            value: value === undefined ? null : (0,model/* cut */.Jj)(JSON.stringify(value), 120),
            readonly: true,
        };
    });
}
function objectMembers(node, entry) {
    const members = [];
    for (const member of node.properties) {
        if (members.length >= MAX_OBJECT_MEMBERS)
            break;
        if (ts_morph.ts.isShorthandPropertyAssignment(member))
            members.push(property(member, 'property', entry, undefined));
        if (!ts_morph.ts.isPropertyAssignment(member))
            continue;
        const value = unwrap(member.initializer);
        if (isFunctionExpression(value))
            continue;
        members.push(property(member, 'property', entry, member.initializer));
    }
    return members;
}
function isObjectProperty(node) {
    return ts_morph.ts.isPropertyAssignment(node) || ts_morph.ts.isShorthandPropertyAssignment(node);
}
function property(node, kind, entry, initializer) {
    const { sourceFile, checker } = entry;
    const annotation = isObjectProperty(node) ? undefined : node.type;
    const type = annotation === undefined
        ? inferredTypeText(checker.getTypeAtLocation(node), checker, node)
        : annotationText(annotation, sourceFile);
    const modifiers = ts_morph.ts.canHaveModifiers(node) ? (ts_morph.ts.getModifiers(node) ?? []) : [];
    const question = isObjectProperty(node) ? undefined : node.questionToken;
    return {
        ...base(propertySegment(node.name, sourceFile), kind, type, node, entry),
        value: initializer === undefined ? null : literalText(unwrap(initializer), sourceFile),
        optional: question !== undefined,
        readonly: modifiers.some(modifier => modifier.kind === ts_morph.ts.SyntaxKind.ReadonlyKeyword),
    };
}
/** The text of a literal, or null for anything that has to be computed. */
function literalText(node, sourceFile) {
    if (ts_morph.ts.isPrefixUnaryExpression(node) && ts_morph.ts.isNumericLiteral(node.operand))
        return oneLine(node, sourceFile, 120);
    const isLiteral = ts_morph.ts.isLiteralExpression(node) ||
        node.kind === ts_morph.ts.SyntaxKind.TrueKeyword ||
        node.kind === ts_morph.ts.SyntaxKind.FalseKeyword ||
        node.kind === ts_morph.ts.SyntaxKind.NullKeyword;
    return isLiteral ? oneLine(node, sourceFile, 120) : null;
}
function indexSignature(node, entry) {
    const parameter = node.parameters[0];
    const name = parameter === undefined ? '[]' : `[${oneLine(parameter, entry.sourceFile, 80)}]`;
    return base(name, 'index', annotationText(node.type, entry.sourceFile), node, entry);
}
function base(name, kind, type, node, entry) {
    return {
        name,
        kind,
        type,
        value: null,
        optional: false,
        readonly: false,
        docComment: docCommentOf(node, entry.sourceFile, entry.path),
        span: spanOf(node, entry.sourceFile, entry.path),
    };
}
/** The annotations of members as they are written, by `line:column` of the member. */
function annotatedMemberTypes(node) {
    const types = new Map();
    const sourceFile = node.getSourceFile();
    const note = (member, type) => {
        if (type === undefined)
            return;
        const at = sourceFile.getLineAndCharacterOfPosition(member.getStart(sourceFile));
        types.set(`${at.line + 1}:${at.character + 1}`, annotationText(type, sourceFile));
    };
    const list = ts_morph.ts.isClassLike(node) || ts_morph.ts.isInterfaceDeclaration(node)
        ? node.members
        : ts_morph.ts.isTypeAliasDeclaration(node)
            ? aliasMembers(node)
            : [];
    for (const member of list) {
        if (ts_morph.ts.isConstructorDeclaration(member))
            for (const parameter of member.parameters)
                note(parameter, parameter.type);
        else if (ts_morph.ts.isPropertyDeclaration(member) ||
            ts_morph.ts.isPropertySignature(member) ||
            ts_morph.ts.isIndexSignatureDeclaration(member))
            note(member, member.type);
        else if (ts_morph.ts.isMethodSignature(member))
            note(member, member.type);
    }
    return types;
}
function aliasMembers(node) {
    return (ts_morph.ts.isTypeLiteralNode(node.type) ? node.type : intersectedLiteral(node.type))?.members ?? [];
}

;// CONCATENATED MODULE: ./.build/analysis/extract/parameters.js
/** Parameters and what comes back, as the signature and the checker tell them. */





const NO_USES = {
    read: false,
    mutated: false,
    reassigned: false,
    narrowedTo: [],
    nullChecked: false,
    called: false,
    iterated: false,
    members: [],
};
function describeParameters(fn, entry, flow) {
    const facts = [];
    for (const node of fn.parameters) {
        // `this: Foo` is a type annotation, not a parameter
        if (!ts_morph.ts.isParameter(node) || (ts_morph.ts.isIdentifier(node.name) && node.name.text === 'this'))
            continue;
        facts.push(describeParameter(node, facts.length, entry, flow));
    }
    return facts;
}
function describeParameter(node, index, entry, flow) {
    const { sourceFile, checker } = entry;
    const isPattern = !ts_morph.ts.isIdentifier(node.name);
    const name = ts_morph.ts.isIdentifier(node.name) ? node.name.text : `arg${index}`;
    const used = flow?.parameters.get(name);
    const declaredType = node.type === undefined ? null : annotationText(node.type, sourceFile);
    const fromComment = declaredType === null && isJavaScript(entry) && ts_morph.ts.getJSDocType(node) !== undefined;
    const inferredType = declaredType ?? inferredTypeText(checker.getTypeAtLocation(node), checker, node);
    return {
        name,
        index,
        span: spanOf(node, sourceFile, entry.path),
        declaredType,
        inferredType,
        typeFromComment: fromComment,
        optional: node.questionToken !== undefined ||
            node.initializer !== undefined ||
            node.dotDotDotToken !== undefined ||
            (isJavaScript(entry) && isOptionalByComment(node)),
        rest: node.dotDotDotToken !== undefined,
        defaultText: node.initializer === undefined ? (used?.bodyDefault ?? null) : defaultText(node.initializer, sourceFile),
        pattern: isPattern ? bindingText(node.name, sourceFile) : null,
        properties: ts_morph.ts.isObjectBindingPattern(node.name)
            ? patternProperties(node.name, entry)
            : (used?.properties ?? []).map(property => ({ ...property, type: tidy(property.type) })),
        uses: used?.uses ?? NO_USES,
    };
}
function isOptionalByComment(node) {
    return ts_morph.ts
        .getJSDocParameterTags(node)
        .some(tag => tag.isBracketed || tag.typeExpression?.type.kind === ts_morph.ts.SyntaxKind.JSDocOptionalType);
}
function patternProperties(pattern, entry) {
    const { sourceFile, checker } = entry;
    const properties = [];
    for (const element of pattern.elements) {
        if (element.dotDotDotToken !== undefined)
            continue;
        const name = element.propertyName ?? element.name;
        if (ts_morph.ts.isObjectBindingPattern(name) || ts_morph.ts.isArrayBindingPattern(name))
            continue;
        const type = checker.getTypeAtLocation(element);
        properties.push({
            name: propertySegment(name, sourceFile),
            optional: element.initializer !== undefined || admits(type, ts_morph.ts.TypeFlags.Undefined),
            type: inferredTypeText(type, checker, element),
            defaultText: element.initializer === undefined ? null : defaultText(element.initializer, sourceFile),
            span: spanOf(element, sourceFile, entry.path),
        });
    }
    return properties;
}
function describeReturns(fn, entry, exits) {
    if (ts_morph.ts.isConstructorDeclaration(fn) || ts_morph.ts.isSetAccessor(fn))
        return null;
    const { checker, sourceFile } = entry;
    const signature = checker.getSignatureFromDeclaration(fn);
    if (signature === undefined)
        return null;
    const annotation = fn.type !== undefined && fn.type.pos >= fn.pos && fn.type.end <= fn.end ? fn.type : undefined;
    const declaredType = annotation === undefined ? null : annotationText(annotation, sourceFile);
    const type = checker.getReturnTypeOfSignature(signature);
    const isAsync = ts_morph.ts.canHaveModifiers(fn) &&
        (ts_morph.ts.getModifiers(fn) ?? []).some(modifier => modifier.kind === ts_morph.ts.SyntaxKind.AsyncKeyword);
    const isGenerator = 'asteriskToken' in fn && fn.asteriskToken !== undefined;
    const isPromise = !isGenerator && (isAsync || isPromiseType(type));
    const inner = isPromise ? (awaited(type, checker) ?? type) : type;
    const untyped = (inner.flags & ts_morph.ts.TypeFlags.Any) !== 0;
    const empty = ts_morph.ts.TypeFlags.Void | ts_morph.ts.TypeFlags.Undefined | ts_morph.ts.TypeFlags.Never;
    const leaves = exits.filter(exit => exit.from !== 'yield');
    const own = (shape) => !isGenerator && leaves.some(exit => exit.shape === shape);
    const isVoid = (inner.flags & empty) !== 0;
    return {
        declaredType,
        type: declaredType ?? (isOnlyMissing(inner) ? typeText(type, checker, fn) : inferredTypeText(type, checker, fn)),
        typeFromComment: declaredType === null &&
            isJavaScript(entry) &&
            (ts_morph.ts.getJSDocReturnType(fn) !== undefined || ts_morph.ts.getJSDocType(fn) !== undefined),
        isVoid,
        isPromise,
        mayBeNull: admits(inner, ts_morph.ts.TypeFlags.Null) || own('null'),
        mayBeUndefined: (admits(inner, ts_morph.ts.TypeFlags.Undefined) && !isVoid) ||
            own('undefined') ||
            (!isVoid && (untyped || hasValue(leaves)) && hasValue(leaves) && leaves.some(exit => exit.shape === 'void')),
        neverReturns: (type.flags & ts_morph.ts.TypeFlags.Never) !== 0,
    };
}
/** That nothing, or `null`, comes back is no first value of something. */
function isOnlyMissing(type) {
    return (type.flags & (ts_morph.ts.TypeFlags.Undefined | ts_morph.ts.TypeFlags.Null)) !== 0;
}
function hasValue(exits) {
    return exits.some(exit => exit.shape !== 'void' && exit.shape !== 'undefined');
}
function awaited(type, checker) {
    return checker.getAwaitedType(type);
}
function isPromiseType(type) {
    if (type.isUnion())
        return type.types.some(isPromiseType);
    const name = type.getSymbol()?.name;
    return name === 'Promise' || name === 'PromiseLike';
}
function admits(type, flag) {
    if ((type.flags & flag) !== 0)
        return true;
    return type.isUnion() && type.types.some(part => (part.flags & flag) !== 0);
}
function isJavaScript(entry) {
    return entry.language === 'js' || entry.language === 'jsx';
}

;// CONCATENATED MODULE: ./.build/analysis/extract/describe.js
/** A component's facts, as far as its declaration and its own body tell them. Calls, throws and effects come later. */










const MAX_VALUE = 120;
function describeComponent(draft, context) {
    const { entry, flow } = context;
    const { sourceFile } = entry;
    const fn = signatureOf(draft);
    const docComments = docCommentsOf(draft, entry);
    const classNode = ts_morph.ts.isClassLike(draft.node) ? draft.node : null;
    return {
        id: draft.id,
        kind: draft.kind,
        name: draft.name,
        file: entry.path,
        span: spanOf(draft.host, sourceFile, entry.path),
        nameSpan: spanOf(draft.nameNode ?? draft.node, sourceFile, entry.path),
        parent: draft.owner === null ? null : ownerComponent(draft.owner).id,
        visibility: context.visibility,
        modifiers: modifiersOf(draft, fn),
        signature: headOf(draft, draft.node, fn, entry),
        overloads: overloadsOf(draft, entry),
        typeParameters: typeParametersOf(draft, fn, sourceFile),
        parameters: fn === null ? [] : describeParameters(fn, entry, flow),
        returns: fn === null ? null : describeReturns(fn, entry, context.exits),
        docComments,
        extends: heritage(draft.node, ts_morph.ts.SyntaxKind.ExtendsKeyword, sourceFile),
        implements: heritage(draft.node, ts_morph.ts.SyntaxKind.ImplementsKeyword, sourceFile),
        members: describeMembers(draft.node, draft.value, entry),
        type: typeOf(draft, entry),
        ...valueText(draft, entry),
        complexity: context.complexity,
        hasBody: hasBody(draft, classNode),
        ...hashesOf(draft, context),
        commentHash: hashOfComments(docComments),
        typesMentioned: context.typesMentioned,
    };
}
/** The function whose parameters and results the component has. */
function signatureOf(draft) {
    if (draft.fn !== null && !ts_morph.ts.isClassStaticBlockDeclaration(draft.fn))
        return draft.fn;
    return ts_morph.ts.isFunctionLike(draft.node) ? draft.node : null;
}
/** The second one covers, of a class or an object, only what it holds, not what its methods do: they are components of their own. */
function hashesOf(draft, { entry, ownBodies }) {
    if (draft.owner === null) {
        const sourceHash = hashOf([entry.sourceFile], ownBodies);
        return { sourceHash, contentHash: sourceHash };
    }
    const nodes = hashedNodes(draft);
    const parts = partsOf(nodes);
    const names = (0,model/* nameOf */.Vb)(draft.id)
        .split('.')
        .map(name => name.replace(/~\d+$/, ''));
    const content = draft.fn === null ? partsOf(nodes, ownBodies) : parts;
    return { sourceHash: hashOfParts(parts), contentHash: hashOfParts(content, new Set(names)) };
}
function hashedNodes(draft) {
    return draft.declarations.length > 1 ? draft.declarations : [draft.host];
}
function hasBody(draft, classNode) {
    if (draft.fn !== null || draft.kind === 'module')
        return true;
    if (classNode !== null)
        return !isDeclared(classNode);
    return draft.value !== null || ts_morph.ts.isBindingElement(draft.node);
}
function isDeclared(node) {
    return (ts_morph.ts.getModifiers(node) ?? []).some(modifier => modifier.kind === ts_morph.ts.SyntaxKind.DeclareKeyword);
}
function docCommentsOf(draft, entry) {
    const { sourceFile, path } = entry;
    if (draft.owner === null) {
        const comment = moduleCommentOf(sourceFile, path);
        return comment === null ? [] : [comment];
    }
    const nodes = draft.declarations.length > 1
        ? draft.declarations
        : [draft.value !== null && draft.fn !== null ? draft.fn : draft.node];
    const found = [];
    const seen = new Set();
    for (const node of [
        ...nodes,
        ...(found.length === 0 && draft.declarations.length === 1 ? [draft.node, draft.host] : []),
    ]) {
        if (found.length > 0 && draft.declarations.length === 1)
            break;
        const comment = docCommentOf(node, sourceFile, path);
        if (comment === null)
            continue;
        const key = `${comment.span.line}:${comment.span.column}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        found.push(comment);
    }
    return found;
}
function overloadsOf(draft, entry) {
    if (draft.declarations.length < 2)
        return [];
    return draft.declarations
        .filter(node => node !== draft.node || draft.fn === null)
        .map(node => headOf(draft, node, ts_morph.ts.isFunctionLike(node) ? node : null, entry));
}
function headOf(draft, node, fn, entry) {
    const { sourceFile } = entry;
    if (draft.owner === null)
        return entry.path;
    if (ts_morph.ts.isClassLike(node))
        return classHead(node, draft.name, sourceFile);
    if (ts_morph.ts.isInterfaceDeclaration(node))
        return interfaceHead(node, sourceFile);
    if (ts_morph.ts.isTypeAliasDeclaration(node))
        return aliasHead(node, sourceFile);
    if (ts_morph.ts.isEnumDeclaration(node))
        return enumHead(node);
    if (fn === null)
        return variableHead(node, draft.name, sourceFile);
    if (draft.kind === 'method')
        return methodHead(fn, draft.name, draft.isStatic, sourceFile);
    return functionHead(fn, draft.name, sourceFile);
}
function modifiersOf(draft, fn) {
    const nodes = fn === null || fn === draft.node ? [draft.node] : [draft.node, fn];
    const kinds = new Set();
    for (const node of nodes) {
        if (ts_morph.ts.canHaveModifiers(node))
            for (const modifier of ts_morph.ts.getModifiers(node) ?? [])
                kinds.add(modifier.kind);
    }
    const name = draft.nameNode;
    return {
        async: kinds.has(ts_morph.ts.SyntaxKind.AsyncKeyword),
        generator: fn !== null && 'asteriskToken' in fn && fn.asteriskToken !== undefined,
        static: draft.isStatic,
        abstract: kinds.has(ts_morph.ts.SyntaxKind.AbstractKeyword),
        readonly: kinds.has(ts_morph.ts.SyntaxKind.ReadonlyKeyword) || isConst(draft),
        optional: 'questionToken' in draft.node && draft.node.questionToken !== undefined,
        accessor: ts_morph.ts.isGetAccessor(draft.node) ? 'get' : ts_morph.ts.isSetAccessor(draft.node) ? 'set' : null,
        accessibility: kinds.has(ts_morph.ts.SyntaxKind.PrivateKeyword) || (name !== null && ts_morph.ts.isPrivateIdentifier(name))
            ? 'private'
            : kinds.has(ts_morph.ts.SyntaxKind.ProtectedKeyword)
                ? 'protected'
                : 'public',
        exported: draft.exported,
        default: draft.isDefault,
    };
}
function isConst(draft) {
    const list = draft.kind === 'variable' ? draft.node.parent : undefined;
    return list !== undefined && ts_morph.ts.isVariableDeclarationList(list) && (list.flags & ts_morph.ts.NodeFlags.Const) !== 0;
}
function typeParametersOf(draft, fn, sourceFile) {
    const node = draft.node;
    const holder = ts_morph.ts.isClassLike(node) || ts_morph.ts.isInterfaceDeclaration(node) || ts_morph.ts.isTypeAliasDeclaration(node) ? node : fn;
    return (holder?.typeParameters ?? []).map(parameter => ({
        name: parameter.name.text,
        constraint: parameter.constraint === undefined ? null : oneLine(parameter.constraint, sourceFile, 200),
    }));
}
function heritage(node, token, sourceFile) {
    if (!ts_morph.ts.isClassLike(node) && !ts_morph.ts.isInterfaceDeclaration(node))
        return [];
    return (node.heritageClauses ?? [])
        .filter(clause => clause.token === token)
        .flatMap(clause => clause.types.map(type => oneLine(type, sourceFile, 200)));
}
/** Whether a comment (`@type`) is all that gives a variable its type. */
function hasTypeOfComment(node) {
    const isAnnotated = ts_morph.ts.isVariableDeclaration(node) && node.type !== undefined;
    const isJavaScript = (node.flags & ts_morph.ts.NodeFlags.JavaScriptFile) !== 0;
    return isJavaScript && !isAnnotated && ts_morph.ts.getJSDocType(node) !== undefined;
}
function valueText({ kind, fn, value }, { sourceFile }) {
    if (kind !== 'variable' || fn !== null || value === null)
        return {};
    const start = value.getStart(sourceFile);
    // A table of data is long, and no more than its head is shown.
    const end = Math.min(value.end, start + MAX_VALUE * 8);
    const text = (0,model/* cut */.Jj)(flatten(sourceFile, start, end, value), MAX_VALUE);
    return { value: end < value.end && !text.endsWith('…') ? `${text}…` : text };
}
function typeOf(draft, entry) {
    const { checker, sourceFile } = entry;
    const node = draft.node;
    if (draft.kind === 'type-alias' && ts_morph.ts.isTypeAliasDeclaration(node))
        return annotationText(node.type, sourceFile);
    if (draft.kind === 'accessor' && ts_morph.ts.isFunctionLike(node)) {
        if (ts_morph.ts.isSetAccessor(node)) {
            const parameter = node.parameters[0];
            if (parameter === undefined)
                return null;
            return parameter.type === undefined
                ? typeText(checker.getTypeAtLocation(parameter), checker, node)
                : annotationText(parameter.type, sourceFile);
        }
        return node.type === undefined
            ? typeText(checker.getTypeAtLocation(node), checker, node)
            : annotationText(node.type, sourceFile);
    }
    if (draft.kind !== 'variable')
        return null;
    if (ts_morph.ts.isVariableDeclaration(node) && node.type !== undefined)
        return annotationText(node.type, sourceFile);
    const at = ts_morph.ts.isVariableDeclaration(node) || ts_morph.ts.isBindingElement(node) ? node : draft.value;
    return at === null ? null : typeText(checker.getTypeAtLocation(at), checker, node);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/redact.js
var redact = __webpack_require__(7437);
// EXTERNAL MODULE: ./.build/analysis/project/paths.js
var paths = __webpack_require__(61175);
;// CONCATENATED MODULE: ./.build/analysis/project/compiler-host.js



/**
 * One compiler host for all programs of a run. A file is parsed once and its tree is shared by the programs, as an editor's
 * language service does; the options that decide how a file is parsed are the same in all of them.
 */
function createCompilerHost(input) {
    const { root, fileSystem, resolver } = input;
    const library = readLibrary();
    const trees = new Map();
    const readFile = (fileName) => input.textOf(fileName) ?? library.readFile(fileName) ?? fileSystem.readFile(fileName);
    const parse = (fileName, options) => {
        const text = readFile(fileName);
        if (text === undefined)
            return undefined;
        const documented = input.textOf(fileName) !== undefined;
        const settings = typeof options === 'object' ? options : { languageVersion: options };
        const markModule = settings.setExternalModuleIndicator;
        const parseOptions = {
            ...settings,
            // Doc comments of libraries are never shown; parsing them costs a third of the time.
            jsDocParsingMode: documented ? ts_morph.ts.JSDocParsingMode.ParseAll : ts_morph.ts.JSDocParsingMode.ParseForTypeErrors,
            setExternalModuleIndicator(file) {
                markModule?.(file);
                if (documented && isScript(file) && input.isModulePackage(fileName) && !looksLikeCommonJs(file)) {
                    Object.assign(file, { externalModuleIndicator: true });
                }
            },
        };
        try {
            return ts_morph.ts.createSourceFile(fileName, text, parseOptions);
        }
        catch (error) {
            // The parser recurses; text that is nested thousands of levels deep overflows its stack.
            input.onParseFailure(fileName, (0,errors/* messageOf */.bD)(error));
            return ts_morph.ts.createSourceFile(fileName, '', parseOptions);
        }
    };
    return {
        getSourceFile(fileName, options) {
            if (trees.has(fileName))
                return trees.get(fileName);
            const tree = parse(fileName, options);
            trees.set(fileName, tree);
            return tree;
        },
        getDefaultLibFileName: options => `${library.folder}/${ts_morph.ts.getDefaultLibFileName(options)}`,
        getDefaultLibLocation: () => library.folder,
        getCurrentDirectory: () => root,
        getCanonicalFileName: fileName => fileName,
        useCaseSensitiveFileNames: () => true,
        getNewLine: () => '\n',
        fileExists: fileName => library.has(fileName) || fileSystem.fileExists(fileName),
        readFile,
        directoryExists: fileSystem.directoryExists,
        getDirectories: fileSystem.directories,
        realpath: fileSystem.realpath,
        writeFile() {
            throw new Error('The analysis never writes.');
        },
        resolveModuleNameLiterals: (literals, _containing, _redirect, _options, sourceFile) => resolver.resolve(literals, sourceFile),
    };
}
function isScript(file) {
    return !ts_morph.ts.isExternalModule(file) && !(0,paths/* isDeclarationFile */.BA)(file.fileName);
}
function looksLikeCommonJs(file) {
    return (0,paths/* isJavaScript */.eh)(file.fileName) && /\b(?:exports|require)\b/.test(file.text);
}
/** The standard library that ts-morph carries. It lives in memory, under a folder that no disk has. */
function readLibrary() {
    const folder = '/node_modules/typescript/lib';
    const host = new ts_morph/* Project */.MMY({ useInMemoryFileSystem: true }).getModuleResolutionHost();
    const isLibrary = (fileName) => fileName.startsWith(`${folder}/lib.`);
    return {
        folder,
        has: fileName => isLibrary(fileName) && host.fileExists(fileName),
        readFile: fileName => (isLibrary(fileName) ? host.readFile(fileName) : undefined),
    };
}

// EXTERNAL MODULE: ./.build/analysis/project/discover.js + 5 modules
var discover = __webpack_require__(51829);
// EXTERNAL MODULE: ./.build/analysis/project/entry-points.js
var entry_points = __webpack_require__(98611);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/analysis/project/read-source.js
var read_source = __webpack_require__(92941);
;// CONCATENATED MODULE: ./.build/analysis/project/file-system.js



/** @param maxBytes files beyond this do not exist for the compiler */
function openFileSystem(maxBytes) {
    const listings = new Map();
    const realpaths = new Map();
    const list = (path) => {
        let listing = listings.get(path);
        if (listing === undefined) {
            // A folder whose parent is known not to hold it need not be asked for.
            const parent = (0,external_node_path_.dirname)(path);
            const absent = parent !== path && listings.get(parent) === null;
            listing = absent ? null : readListing(path);
            listings.set(path, listing);
        }
        return listing;
    };
    const split = (path) => {
        const slash = path.lastIndexOf('/');
        return [slash <= 0 ? '/' : path.slice(0, slash), path.slice(slash + 1)];
    };
    return {
        fileExists(path) {
            const [folder, name] = split(path);
            return list(folder)?.files.has(name) ?? false;
        },
        directoryExists: path => list(path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path) !== null,
        directories: path => [...(list(path)?.folders ?? [])].sort(),
        readFile(path) {
            try {
                const { bytes } = (0,read_source/* readBytes */.i)(path, maxBytes);
                if (bytes === null)
                    return undefined;
                const decoded = (0,read_source/* decodeSource */.E)(bytes);
                return decoded.ok ? decoded.text : undefined;
            }
            catch {
                return undefined;
            }
        },
        realpath(path) {
            const known = realpaths.get(path);
            if (known !== undefined)
                return known;
            let real = path;
            try {
                real = external_node_fs_.realpathSync.native(path);
            }
            catch {
                // What is not there stands for itself.
            }
            realpaths.set(path, real);
            return real;
        },
    };
}
function readListing(path) {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
    }
    catch {
        return null;
    }
    const files = new Set();
    const folders = new Set();
    for (const entry of entries) {
        const target = entry.isSymbolicLink() ? targetOf((0,external_node_path_.join)(path, entry.name)) : entry;
        if (target?.isDirectory() === true)
            folders.add(entry.name);
        else if (target?.isFile() === true)
            files.add(entry.name);
    }
    return { files, folders };
}
/** What a link leads to; nothing where it dangles, loops, or leads where this user may not look. */
function targetOf(link) {
    try {
        return (0,external_node_fs_.statSync)(link);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/analysis/project/program-options.js

/** Flags that change what types are inferred, all members of the `strict` family first. */
const strictFamily = [
    'strictNullChecks',
    'noImplicitAny',
    'noImplicitThis',
    'strictFunctionTypes',
    'strictBindCallApply',
    'strictBuiltinIteratorReturn',
    'useUnknownInCatchVariables',
];
const otherFlags = [
    'exactOptionalPropertyTypes',
    'noUncheckedIndexedAccess',
    'experimentalDecorators',
    'jsx',
    'jsxFactory',
    'jsxFragmentFactory',
    'jsxImportSource',
    'reactNamespace',
    'noLib',
];
/**
 * The options of the program that a file is analysed in. Everything that does not change types is the same for all files
 * (output, lint-like flags, language target), and how imports are found is decided per file, so that packages that differ
 * only in such things share one program.
 */
function programOptions(options) {
    const result = {
        target: ts_morph.ts.ScriptTarget.ESNext,
        module: ts_morph.ts.ModuleKind.Preserve,
        moduleResolution: ts_morph.ts.ModuleResolutionKind.Bundler,
        allowJs: true,
        checkJs: false,
        maxNodeModuleJsDepth: 0,
        noEmit: true,
        skipLibCheck: true,
        skipDefaultLibCheck: true,
        resolveJsonModule: true,
        esModuleInterop: true,
        allowSyntheticDefaultImports: true,
        allowImportingTsExtensions: true,
        allowArbitraryExtensions: true,
        // Ambient types are added as root files, found from the package that asks for them.
        types: [],
    };
    for (const flag of strictFamily)
        result[flag] = options[flag] ?? options.strict ?? true;
    for (const flag of otherFlags) {
        const value = options[flag];
        if (value !== undefined && value !== false)
            Object.assign(result, { [flag]: value });
    }
    result.jsx ??= ts_morph.ts.JsxEmit.Preserve;
    const lib = libraryOf(options.lib);
    if (lib !== null)
        result.lib = lib;
    return result;
}
/** Two files with the same key can live in one program. */
function programKey(options) {
    return JSON.stringify(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/**
 * The library files, with every language level raised to the newest (a newer one only adds) and the platforms kept: whether
 * there is a DOM changes what a name means. Null: the default library, with the DOM.
 */
function libraryOf(lib) {
    if (lib === undefined)
        return null;
    const platforms = new Set();
    for (const file of lib) {
        const name = file.replace(/^lib\./, '').replace(/\.d\.ts$/, '');
        if (/^(?:es\d|esnext|decorators)/.test(name))
            continue;
        if (name === 'dom' || name.startsWith('dom.') || name.endsWith('.full'))
            platforms.add('lib.dom.d.ts');
        else if (name.startsWith('webworker'))
            platforms.add('lib.webworker.d.ts');
    }
    if (platforms.has('lib.dom.d.ts'))
        return platforms.size === 1 ? null : ['lib.esnext.d.ts', ...[...platforms].sort()];
    return ['lib.esnext.d.ts', ...[...platforms].sort()];
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./.build/analysis/project/config-glob.js
/**
 * The globs of a tsconfig's `include` and `exclude`: `*`, `?` and whole-segment `**`, a bare folder standing for all it holds.
 * They are matched against the files that the walk found, so that no tsconfig walks the disk again.
 */
/** Tests absolute POSIX paths against `include` and `exclude`, both relative to `directory`. */
function configMatcher(directory, include, exclude) {
    const included = include.map(glob => new RegExp(`^${patternOf(withContents(absolute(directory, glob)))}$`));
    const excluded = exclude.map(glob => new RegExp(`^${patternOf(absolute(directory, glob))}(?:$|/)`));
    return path => included.some(pattern => pattern.test(path)) && !excluded.some(pattern => pattern.test(path));
}
function absolute(directory, glob) {
    const parts = [];
    const path = glob.replaceAll('\\', '/');
    for (const part of (path.startsWith('/') ? path : `${directory}/${path}`).split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            parts.pop();
        else
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
// `src` means everything below it.
function withContents(glob) {
    const last = glob.slice(glob.lastIndexOf('/') + 1);
    if (last === '**')
        return `${glob}/*`;
    return /[.*?]/.test(last) ? glob : `${glob}/**/*`;
}
function patternOf(glob) {
    let pattern = '';
    for (const part of glob.split('/').slice(1)) {
        if (part === '**')
            pattern += '(?:/[^/]+)*?';
        else
            pattern += `/${part
                .replace(/[$()+.[\]^{|}\\]/g, '\\$&')
                .replaceAll('*', '[^/]*')
                .replaceAll('?', '[^/]')}`;
    }
    return pattern;
}

;// CONCATENATED MODULE: ./.build/analysis/project/tsconfig.js




/** What holds where no tsconfig says anything. */
const defaultOptions = {
    configPath: null,
    options: {
        module: ts_morph.ts.ModuleKind.Preserve,
        moduleResolution: ts_morph.ts.ModuleResolutionKind.Bundler,
        jsx: ts_morph.ts.JsxEmit.Preserve,
        strict: true,
    },
    declarations: [],
};
/** Errors that keep a tsconfig from being read as it was meant; all others are about how it would compile. */
const seriousErrors = new Set([
    5083, // Cannot read file
    6053, // File not found (extends)
    18000, // Circularity in extends
    5012, // Cannot read file: error
]);
function readTsConfigs(source) {
    const configsIn = new Map();
    const codeFiles = [];
    for (const path of source.files) {
        if (/^(?:ts|js)config.*\.json$/.test((0,paths/* baseNameOf */.mv)(path))) {
            const folder = (0,paths/* directoryOf */.jt)(path);
            const list = configsIn.get(folder);
            if (list === undefined)
                configsIn.set(folder, [path]);
            else
                list.push(path);
        }
        else if (/\.(?:[cm]?[jt]s|[jt]sx)$/.test(path))
            codeFiles.push((0,external_node_path_.join)(source.root, path));
    }
    const problems = new Map();
    const report = (path, diagnostic) => {
        if (diagnostic.code >= 2000 && !seriousErrors.has(diagnostic.code))
            return;
        const text = ts_morph.ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ').replaceAll(`${source.root}/`, '');
        const relative = path.startsWith(`${source.root}/`) ? path.slice(source.root.length + 1) : path;
        const list = problems.get(text);
        if (list === undefined)
            problems.set(text, [relative]);
        else if (!list.includes(relative))
            list.push(relative);
    };
    const host = {
        useCaseSensitiveFileNames: true,
        readFile: source.readFile,
        fileExists: source.fileExists,
        readDirectory(directory, _extensions, excludes, includes) {
            const matches = configMatcher(directory, includes, excludes ?? []);
            const base = `${directory}/`;
            // Nearly every config looks only below itself; `..` in a glob needs the whole list.
            const local = includes.every(glob => !glob.startsWith('..'));
            return codeFiles.filter(path => (!local || path.startsWith(base)) && matches(path));
        },
    };
    const parsed = new Map();
    const load = (absolutePath) => {
        const known = parsed.get(absolutePath);
        if (known !== undefined)
            return known;
        parsed.set(absolutePath, null);
        if (!source.fileExists(absolutePath))
            return null;
        const read = ts_morph.ts.readConfigFile(absolutePath, source.readFile);
        if (read.error !== undefined)
            report(absolutePath, read.error);
        const result = ts_morph.ts.parseJsonConfigFileContent(read.config ?? {}, host, absolutePath.slice(0, absolutePath.lastIndexOf('/')), undefined, absolutePath);
        for (const error of result.errors)
            report(absolutePath, error);
        const config = {
            owned: {
                configPath: absolutePath,
                options: result.options,
                declarations: result.fileNames.filter(name => /\.d\.[cm]?ts$/.test(name)),
            },
            fileNames: new Set(result.fileNames),
            references: (result.projectReferences ?? []).map(reference => configPathOf(reference.path)),
        };
        parsed.set(absolutePath, config);
        return config;
    };
    const configPathOf = (reference) => reference.endsWith('.json') ? reference : `${reference}/tsconfig.json`;
    /** The config itself, or one that it references, that includes the file. */
    const search = (configPath, file, seen) => {
        if (seen.has(configPath))
            return null;
        seen.add(configPath);
        const config = load(configPath);
        if (config === null)
            return null;
        if (config.fileNames.has(file))
            return config.owned;
        for (const reference of config.references) {
            const found = search(reference, file, seen);
            if (found !== null)
                return found;
        }
        return null;
    };
    const find = (path) => {
        const file = (0,external_node_path_.join)(source.root, path);
        let nearest = null;
        for (const folder of (0,paths/* foldersAbove */.Zv)(path)) {
            for (const configPath of configsToAsk(configsIn.get(folder) ?? [])) {
                const absolute = (0,external_node_path_.join)(source.root, configPath);
                const found = search(absolute, file, new Set());
                if (found !== null)
                    return found;
                nearest ??= load(absolute)?.owned ?? null;
            }
        }
        // A file that the nearest tsconfig leaves out (a script beside `src`) still lives under its rules in every editor.
        return nearest === null ? defaultOptions : { ...nearest, declarations: [] };
    };
    return {
        optionsFor: find,
        health: () => [...problems].map(([text, paths]) => ({
            code: 'bad-tsconfig',
            file: paths[0] ?? null,
            line: null,
            message: paths.length === 1
                ? `${paths[0]}: ${text} What it says is used as far as it goes.`
                : `${paths.length} tsconfig files (${paths[0]} first): ${text} What they say is used as far as it goes.`,
            remedy: 'If it extends a package, install the dependencies before the run; otherwise correct the file.',
        })),
    };
}
/** tsconfig.json before jsconfig.json; where neither exists, the ones that are named after what they build. */
function configsToAsk(configs) {
    const main = ['tsconfig.json', 'jsconfig.json'].flatMap(name => configs.filter(path => (0,paths/* baseNameOf */.mv)(path) === name));
    if (main.length > 0)
        return main.slice(0, 1);
    return configs.filter(path => !/\b(?:base|test|tests|spec|eslint|typedoc)\b/.test((0,paths/* baseNameOf */.mv)(path)));
}

;// CONCATENATED MODULE: ./.build/analysis/project/resolution.js





/** What the compiler's resolution asks of a disk. */
function resolutionHost(fileSystem) {
    return {
        fileExists: fileSystem.fileExists,
        readFile: fileSystem.readFile,
        directoryExists: fileSystem.directoryExists,
        getDirectories: fileSystem.directories,
        realpath: fileSystem.realpath,
    };
}
const nowhere = { resolvedModule: undefined };
/**
 * Resolves imports so that they lead to source: another package of the repository to its source and not to what was built from
 * it, a `.js` with declarations beside it to the `.js`, an alias by the `paths` of the importing file's own tsconfig.
 */
function createResolver(input) {
    const { root, packages, entryPoints, fileSystem } = input;
    const inside = (fileName) => fileName.startsWith(`${root}/`) ? fileName.slice(root.length + 1) : null;
    const host = {
        ...resolutionHost(fileSystem),
        useCaseSensitiveFileNames: true,
        getCurrentDirectory: () => root,
    };
    const packageJsons = ts_morph.ts.createModuleResolutionCache(root, name => name).getPackageJsonInfoCache();
    const caches = new Map();
    const settingsFor = (owned, key, override) => {
        const id = `${key} ${owned.configPath ?? ''}`;
        let settings = caches.get(id);
        if (settings === undefined) {
            const options = { ...resolutionOptions(owned.options), ...override };
            const cache = ts_morph.ts.createModuleResolutionCache(root, name => name, options, packageJsons);
            settings = { options, cache };
            caches.set(id, settings);
        }
        return settings;
    };
    const all = new Set();
    const missing = new Set();
    const toModule = (path) => ({
        resolvedModule: {
            resolvedFileName: `${root}/${path}`,
            extension: extensionOf(path),
            isExternalLibraryImport: false,
            resolvedUsingTsExtension: false,
        },
    });
    /** The source behind a file that the compiler found, where that file is not source itself. */
    const behind = (fileName) => {
        const path = inside(fileName);
        if (path === null || path.startsWith('node_modules/') || path.includes('/node_modules/'))
            return null;
        if (entryPoints.find(path) === path)
            return null;
        if (input.isKept(path))
            return (0,paths/* isDeclarationFile */.BA)(path) ? (0,entry_points/* siblingSource */.QB)(path, entryPoints) : null;
        return (0,entry_points/* sourceOf */.vz)(packages.owner(path).manifest, relativeTo(packages.owner(path).manifest.directory, path), entryPoints);
    };
    const resolveOne = (literal, sourceFile, owned, documented) => {
        const name = literal.text;
        const fileName = sourceFile.fileName;
        const path = inside(fileName);
        const relative = name.startsWith('.') || name.startsWith('/');
        const aliased = !relative && matchesAlias(name, owned.options);
        if (documented && !relative && !aliased) {
            const source = fromRepository(name, path);
            if (source !== null)
                return toModule(source);
        }
        const attempt = (key, override) => {
            const { options, cache } = settingsFor(owned, key, override);
            const mode = modeOf(literal, sourceFile, options);
            return ts_morph.ts.resolveModuleName(name, fileName, options, host, cache, undefined, mode).resolvedModule;
        };
        let found = attempt('own', {});
        // What the file's own settings cannot resolve, its bundler may: an import without an extension under NodeNext, `exports` under Node10.
        if (found === undefined && documented && owned !== defaultOptions)
            found = attempt('bundler', bundlerOverride);
        if (found !== undefined) {
            const source = documented ? behind(found.resolvedFileName) : null;
            return source === null ? { resolvedModule: found } : toModule(source);
        }
        if (!documented || path === null)
            return nowhere;
        if (relative) {
            const target = name.startsWith('/') ? null : (0,paths/* joinInside */.lG)((0,paths/* directoryOf */.jt)(path), name);
            const owner = packages.owner(path).manifest;
            const source = target === null ? null : (0,entry_points/* sourceOf */.vz)(owner, relativeTo(owner.directory, target), entryPoints);
            return source === null || source === path ? nowhere : toModule(source);
        }
        const source = aliased ? fromRepository(name, path) : null;
        return source === null ? nowhere : toModule(source);
    };
    /** A package of the repository by name, and `#imports` of the importing package, as source. */
    const fromRepository = (name, from) => {
        if (name.startsWith('#')) {
            return from === null ? null : (0,entry_points/* resolveImport */.Ui)(packages.owner(from).manifest, name, entryPoints);
        }
        const packageName = packageNameOf(name);
        const manifest = packages.byName.get(packageName);
        if (manifest === undefined)
            return null;
        const subpath = name === packageName ? '.' : `.${name.slice(packageName.length)}`;
        return (0,entry_points/* resolveEntryPoint */.fr)(manifest, subpath, entryPoints);
    };
    return {
        resolve(literals, sourceFile) {
            const own = input.optionsOf(sourceFile.fileName);
            return literals.map(literal => {
                const result = resolveOne(literal, sourceFile, own ?? defaultOptions, own !== undefined);
                if (own !== undefined)
                    count(literal.text, result, own);
                return result;
            });
        },
        imported: () => ({ all, missing }),
    };
    function count(name, result, owned) {
        if (/^[./#]/.test(name) || (name.includes(':') && !name.startsWith('node:')) || matchesAlias(name, owned.options))
            return;
        if (packages.byName.has(packageNameOf(name)) || !/^(?:@[\w.~-]+\/)?[\w.~:-]+/.test(name))
            return;
        const packageName = (0,external_node_module_.isBuiltin)(name) ? '@types/node' : packageNameOf(name);
        all.add(packageName);
        if (result.resolvedModule === undefined)
            missing.add(packageName);
    }
}
function packageNameOf(specifier) {
    const parts = specifier.split('/');
    return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}
const bundlerOverride = {
    module: ts_morph.ts.ModuleKind.Preserve,
    moduleResolution: ts_morph.ts.ModuleResolutionKind.Bundler,
};
/** What a tsconfig says about finding modules, and nothing else. */
function resolutionOptions(options) {
    const module = options.module ?? ts_morph.ts.ModuleKind.Preserve;
    const node = module >= ts_morph.ts.ModuleKind.Node16 && module <= ts_morph.ts.ModuleKind.NodeNext;
    const kind = options.moduleResolution ?? (node ? ts_morph.ts.ModuleResolutionKind.NodeNext : ts_morph.ts.ModuleResolutionKind.Bundler);
    const kept = {
        module: node ? module : ts_morph.ts.ModuleKind.Preserve,
        moduleResolution: kind === ts_morph.ts.ModuleResolutionKind.Classic ? ts_morph.ts.ModuleResolutionKind.Node10 : kind,
        allowJs: true,
        resolveJsonModule: true,
        allowImportingTsExtensions: true,
    };
    for (const name of [
        'paths',
        'pathsBasePath',
        'baseUrl',
        'rootDirs',
        'customConditions',
        'moduleSuffixes',
        'preserveSymlinks',
        'configFilePath',
        'resolvePackageJsonExports',
        'resolvePackageJsonImports',
    ]) {
        if (options[name] !== undefined)
            kept[name] = options[name];
    }
    return kept;
}
function modeOf(literal, sourceFile, options) {
    return ts_morph.ts.getModeForUsageLocation(sourceFile, literal, options);
}
function matchesAlias(name, options) {
    return Object.keys(options.paths ?? {}).some(pattern => {
        const star = pattern.indexOf('*');
        if (star < 0)
            return pattern === name;
        return star > 0 && name.startsWith(pattern.slice(0, star)) && name.endsWith(pattern.slice(star + 1));
    });
}
function relativeTo(directory, path) {
    return directory === '' ? path : path.slice(directory.length + 1);
}
function extensionOf(path) {
    return /\.[cm]?[jt]sx?$/.exec(path)?.[0] ?? '.ts';
}

;// CONCATENATED MODULE: ./.build/analysis/project/load.js












/** Declarations of dependencies may be larger than any source that is worth documenting. */
const maxDeclarationBytes = 20_000_000;
/**
 * Loads a repository into as few programs as its compiler options allow, every documented file in exactly one of them. Works
 * with tsconfigs or without, with installed dependencies or without; what is missing is told in `health`.
 *
 * `discovery`: what `discover` (or `fingerprintInputs`) already found with the same options
 * @throws ConfigurationError when the root is not a folder or a glob cannot be understood.
 */
function loadProject(options, discovery = (0,discover.discover)(options)) {
    const { root } = discovery;
    const health = [...discovery.health];
    const fileSystem = openFileSystem(Math.max(options.maxFileBytes, maxDeclarationBytes));
    const configs = readTsConfigs({
        root,
        files: discovery.files,
        readFile: fileSystem.readFile,
        fileExists: fileSystem.fileExists,
    });
    const owned = new Map();
    for (const { path, absolutePath } of discovery.sources)
        owned.set(absolutePath, configs.optionsFor(path));
    health.push(...configs.health());
    const context = (0,discover/* entryPointContext */.CN)(discovery);
    const kept = new Set(discovery.files);
    const resolver = createResolver({
        root,
        packages: discovery.packages,
        entryPoints: context,
        fileSystem,
        isKept: path => kept.has(path),
        optionsOf: fileName => owned.get(fileName),
    });
    // From here on no secret is known: not to documentation, state, logs, or models. Positions stay as they are.
    const texts = new Map(discovery.sources.map(({ absolutePath, text }) => [absolutePath, (0,redact/* redact */.E)(text)]));
    const host = createCompilerHost({
        root,
        fileSystem,
        resolver,
        textOf: fileName => texts.get(fileName),
        isModulePackage: fileName => discovery.packages.owner(fileName.slice(root.length + 1)).manifest.type === 'module',
        onParseFailure: (fileName, message) => health.push(parseFailure(fileName.slice(root.length + 1), message)),
    });
    const programs = [];
    const files = [];
    for (const group of groupByOptions(discovery, owned)) {
        const declarations = group.declarations.filter(name => !hasImplementation(name, texts));
        const ambient = ambientTypes(group.members, discovery, owned, fileSystem, root);
        const program = ts_morph.ts.createProgram({
            rootNames: [...group.members.map(({ absolutePath }) => absolutePath), ...declarations, ...ambient],
            options: group.options,
            host,
        });
        programs.push(program);
        const checker = program.getTypeChecker();
        for (const { path, absolutePath } of group.members) {
            const sourceFile = program.getSourceFile(absolutePath);
            if (sourceFile === undefined)
                continue;
            const { index } = discovery.packages.owner(path);
            files.push({ path, absolutePath, language: (0,paths/* languageOf */.eX)(path), package: index, sourceFile, checker, program });
        }
    }
    files.sort((a, b) => (0,model/* compareText */.n6)(a.path, b.path));
    for (const { path, sourceFile } of files)
        health.push(...syntaxErrors(path, sourceFile));
    const readmes = findReadmes(discovery.files);
    health.push(...missingDependencies(discovery, resolver, programs.some(hasNodeTypes)));
    return {
        root,
        packages: discovery.packages.list.map(manifest => packageFacts(manifest, readmes, context)),
        programs,
        files,
        byFileName: new Map(files.map(entry => [entry.sourceFile.fileName, entry])),
        health,
    };
}
function groupByOptions(discovery, owned) {
    const groups = new Map();
    const keys = new Map();
    for (const { path, absolutePath } of discovery.sources) {
        const own = owned.get(absolutePath);
        if (own === undefined)
            continue;
        let keyed = keys.get(own);
        if (keyed === undefined) {
            const options = programOptions(own.options);
            keyed = { key: programKey(options), options };
            keys.set(own, keyed);
        }
        let group = groups.get(keyed.key);
        if (group === undefined) {
            group = { options: keyed.options, members: [], declarations: [], configs: new Set() };
            groups.set(keyed.key, group);
        }
        group.members.push({ path, absolutePath });
        group.configs.add(own);
    }
    return [...groups.values()].map(({ options, members, configs }) => ({
        options,
        members,
        declarations: [...new Set([...configs].flatMap(({ declarations }) => declarations))].sort(),
    }));
}
/** Declarations beside the source that they describe would hide it. */
function hasImplementation(declaration, texts) {
    const stem = declaration.replace(/\.d\.[cm]?ts$/, '');
    return ['.js', '.jsx', '.mjs', '.cjs', '.ts', '.tsx'].some(extension => texts.has(stem + extension));
}
/** Type packages that declare what a test runner brings; the documented sources are not tests. */
const testTypes = /^(?:jest|mocha|jasmine|chai|sinon|tap|tape|qunit|ava|karma|cypress)\b|^testing-library__/;
/**
 * The files of the ambient types that the members' packages use: those that a tsconfig lists in `types`, else the `@types`
 * that the package depends on and that no import would bring in.
 */
function ambientTypes(members, discovery, owned, fileSystem, root) {
    const wanted = new Map();
    const seen = new Set();
    for (const { path, absolutePath } of members) {
        const own = owned.get(absolutePath);
        const { manifest } = discovery.packages.owner(path);
        const key = `${manifest.directory} ${own?.configPath ?? ''}`;
        if (own === undefined || seen.has(key))
            continue;
        seen.add(key);
        const listed = own.options.types?.filter(name => name !== '*');
        const rootDependencies = discovery.packages.list[0]?.dependencies ?? [];
        const names = own.options.types !== undefined && !own.options.types.includes('*')
            ? (listed ?? [])
            : ambientDependencies([...manifest.dependencies, ...rootDependencies]);
        for (const name of names) {
            if (!wanted.has(name))
                wanted.set(name, { folder: (0,external_node_path_.join)(root, manifest.directory), typeRoots: own.options.typeRoots });
        }
    }
    const host = resolutionHost(fileSystem);
    const found = new Set();
    for (const [name, { folder, typeRoots }] of [...wanted].sort(([a], [b]) => (0,model/* compareText */.n6)(a, b))) {
        const options = {
            moduleResolution: ts_morph.ts.ModuleResolutionKind.Bundler,
            module: ts_morph.ts.ModuleKind.Preserve,
        };
        if (typeRoots !== undefined)
            options.typeRoots = [...typeRoots];
        const from = (0,external_node_path_.join)(folder, '__types__.ts');
        const { resolvedTypeReferenceDirective: resolved } = ts_morph.ts.resolveTypeReferenceDirective(name, from, options, host);
        if (resolved?.resolvedFileName !== undefined)
            found.add(resolved.resolvedFileName);
    }
    return [...found];
}
function ambientDependencies(dependencies) {
    const installed = new Set(dependencies);
    return [...installed].flatMap(name => {
        const plain = name.startsWith('@types/') ? name.slice('@types/'.length) : null;
        if (plain === null || testTypes.test(plain))
            return [];
        // `scope__name` stands for `@scope/name`.
        const described = plain.includes('__') ? `@${plain.replace('__', '/')}` : plain;
        return installed.has(described) ? [] : [plain];
    });
}
/** Folder → its README, a Markdown one where there are several. */
function findReadmes(files) {
    const found = new Map();
    for (const path of files) {
        if (!/^readme(?:\.(?:md|markdown|mdx|rst|txt))?$/i.test((0,paths/* baseNameOf */.mv)(path)))
            continue;
        const other = found.get((0,paths/* directoryOf */.jt)(path));
        if (other === undefined || (isMarkdown(path) && !isMarkdown(other)))
            found.set((0,paths/* directoryOf */.jt)(path), path);
    }
    return found;
}
function isMarkdown(path) {
    return /\.(?:md|markdown)$/i.test(path);
}
function packageFacts(manifest, readmes, context) {
    const { name, version, description, directory, dependencies, repositoryUrl } = manifest;
    return {
        name,
        version,
        description,
        directory,
        private: manifest.private,
        entryPoints: (0,entry_points/* findEntryPoints */.tY)(manifest, context),
        readme: readmes.get(directory) ?? null,
        dependencies,
        repositoryUrl,
    };
}
function syntaxErrors(path, sourceFile) {
    const errors = parseDiagnosticsOf(sourceFile);
    const first = errors[0];
    if (first === undefined)
        return [];
    const { line } = sourceFile.getLineAndCharacterOfPosition(first.start ?? 0);
    const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`;
    return [
        {
            code: 'syntax-error',
            file: path,
            line: line + 1,
            message: `${path} does not parse: ${ts_morph.ts.flattenDiagnosticMessageText(first.messageText, ' ')}${more} It is documented as far as it does.`,
            remedy: 'Correct the syntax, or exclude the file if it is meant to be broken.',
        },
    ];
}
/** The parser leaves its complaints on the tree, under a name that the public types do not have. */
function parseDiagnosticsOf(sourceFile) {
    const { parseDiagnostics } = sourceFile;
    return parseDiagnostics ?? [];
}
function parseFailure(file, message) {
    return {
        code: 'syntax-error',
        file,
        line: null,
        message: `${file} cannot be parsed (${message}) and is documented as an empty module.`,
        remedy: 'Exclude it if it is generated; otherwise split what is nested too deep.',
    };
}
/** Node's own modules are declared, not found: whoever imports them needs the types to be in the program. */
function hasNodeTypes(program) {
    return program.getSourceFiles().some(({ fileName }) => /\/node_modules\/(?:@types\/node|bun-types)\//.test(fileName));
}
function missingDependencies(discovery, resolver, nodeTypes) {
    const { all, missing } = resolver.imported();
    const names = [...missing].filter(name => !nodeTypes || name !== '@types/node').sort(model/* compareText */.n6);
    if (names.length === 0)
        return [];
    const shown = names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');
    return [
        {
            code: 'missing-dependencies',
            file: null,
            line: null,
            message: `${missingOf(names.length, all.size)} (${shown}): calls into them and types from them are unknown.`,
            remedy: `Run \`${installCommand(discovery)}\` before this run.`,
        },
    ];
}
function missingOf(missing, all) {
    if (all === 1)
        return 'The one package that the source needs is not installed';
    if (missing === all)
        return `None of the ${all} packages that the source needs is installed`;
    return `${missing} of the ${all} packages that the source needs ${missing === 1 ? 'is' : 'are'} not installed`;
}
function installCommand(discovery) {
    const has = (name) => discovery.files.some(path => path === name);
    if (has('pnpm-lock.yaml') || has('pnpm-workspace.yaml'))
        return 'pnpm install --frozen-lockfile';
    if (has('yarn.lock'))
        return 'yarn install --immutable';
    if (has('bun.lock') || has('bun.lockb'))
        return 'bun install --frozen-lockfile';
    return has('package-lock.json') || has('npm-shrinkwrap.json') ? 'npm ci' : 'npm install';
}

;// CONCATENATED MODULE: ./.build/analysis/project/public-api.js



/**
 * What a module exports, sorted by name: `export`, `export *`, `export default`, `module.exports = …`, `exports.x = …`.
 * Aliases are followed to the real declarations. A value is followed through the names that it is handed on by
 * (`module.exports = { parse }`, `exports.parse = parse`, `export default parse`): both the handing on and the declaration are listed.
 */
function moduleExports(entry) {
    const { checker } = entry;
    const module = moduleSymbol(entry);
    if (module === undefined)
        return [];
    const found = exportsOf(module, checker).map(symbol => ({
        name: symbol.name,
        declarations: declarationsOf(symbol, checker),
    }));
    return found.sort((a, b) => (0,model/* compareText */.n6)(a.name, b.name));
}
/**
 * Every declaration that a user of the packages can reach: what the entry points export, through re-exports, namespaces and
 * CommonJS objects, and the modules that are run as programs (`bin`). Members of classes, interfaces and enums are not
 * listed: they are as public as their owner. Functions in an object that is exported as a whole are listed.
 */
function publicDeclarations(project) {
    const found = new Set();
    const visited = new Set();
    const add = (symbol, checker) => {
        const target = followAlias(symbol, checker);
        if (visited.has(target))
            return;
        visited.add(target);
        // `f.parse = parse` on an exported function or object: what hangs on it can be reached through it.
        for (const member of expandoMembers(target))
            add(member, checker);
        for (const declaration of declarationsOf(target, checker)) {
            found.add(declaration);
            if (ts_morph.ts.isSourceFile(declaration) || ts_morph.ts.isModuleDeclaration(declaration)) {
                const inner = checker.getSymbolAtLocation(ts_morph.ts.isSourceFile(declaration) ? declaration : declaration.name);
                for (const each of inner === undefined ? [] : exportsOf(inner, checker))
                    add(each, checker);
            }
            // `module.exports = require('./lib')` hands on all of that module.
            const required = requiredModule(handedOn(declaration), checker);
            for (const each of required === undefined ? [] : exportsOf(required, checker))
                add(each, checker);
            for (const property of objectProperties(declaration)) {
                const propertySymbol = checker.getSymbolAtLocation(property.name);
                if (propertySymbol !== undefined)
                    add(propertySymbol, checker);
            }
        }
    };
    for (const { entryPoints } of project.packages) {
        for (const { file } of entryPoints) {
            const entry = file === null ? undefined : project.byFileName.get((0,external_node_path_.join)(project.root, file));
            if (entry === undefined)
                continue;
            found.add(entry.sourceFile);
            const module = moduleSymbol(entry);
            for (const symbol of module === undefined ? [] : exportsOf(module, entry.checker))
                add(symbol, entry.checker);
        }
    }
    return found;
}
/** A CommonJS module is no module to `getSymbolAtLocation` until something is exported from it; the binder knows better. */
function moduleSymbol({ checker, sourceFile }) {
    return checker.getSymbolAtLocation(sourceFile) ?? sourceFile.symbol;
}
function exportsOf(module, checker) {
    const listed = checker.getExportsOfModule(module);
    // `module.exports = f` is listed only by the properties of `f`; the value itself is the `export=` of the module.
    const whole = module.exports?.get(ts_morph.ts.InternalSymbolName.ExportEquals);
    return whole === undefined || listed.includes(whole) ? listed : [...listed, whole];
}
function expandoMembers(symbol) {
    const { valueDeclaration } = symbol;
    if (valueDeclaration === undefined || symbol.exports === undefined)
        return [];
    const holder = ts_morph.ts.isFunctionLike(valueDeclaration) ||
        ts_morph.ts.isVariableDeclaration(valueDeclaration) ||
        ts_morph.ts.isBinaryExpression(valueDeclaration);
    return holder ? [...symbol.exports.values()] : [];
}
function followAlias(symbol, checker) {
    return symbol.flags & ts_morph.ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
function declarationsOf(symbol, checker) {
    const found = new Set();
    const follow = (each, depth) => {
        for (const declaration of followAlias(each, checker).declarations ?? []) {
            // `f.x = …` makes the checker list every such `f` as a declaration of `f`.
            if (found.has(declaration) || ts_morph.ts.isIdentifier(declaration))
                continue;
            found.add(declaration);
            // A value that passes through more names than this is built at run time.
            if (depth > 8)
                continue;
            const value = handedOn(declaration);
            if (value !== null && isDefinition(value))
                found.add(value);
            for (const next of sourcesOf(declaration, value, checker))
                follow(next, depth + 1);
        }
    };
    follow(symbol, 0);
    return [...found];
}
/** The symbols that a declaration hands on under another name. */
function sourcesOf(declaration, value, checker) {
    if (ts_morph.ts.isBindingElement(declaration) && ts_morph.ts.isObjectBindingPattern(declaration.parent)) {
        const name = declaration.propertyName ?? declaration.name;
        const type = checker.getTypeAtLocation(declaration.parent);
        const property = ts_morph.ts.isIdentifier(name) ? checker.getPropertyOfType(type, name.text) : undefined;
        return property === undefined ? [] : [property];
    }
    if (value === null || isDefinition(value))
        return [];
    const module = requiredModule(value, checker);
    if (module !== undefined)
        return [module.exports?.get(ts_morph.ts.InternalSymbolName.ExportEquals) ?? module];
    const next = ts_morph.ts.isShorthandPropertyAssignment(declaration)
        ? checker.getShorthandAssignmentValueSymbol(declaration)
        : checker.getSymbolAtLocation(value);
    return next === undefined ? [] : [next];
}
/** The expression that a declaration merely gives a name to: an identifier, a property, or a definition on the spot. */
function handedOn(declaration) {
    let value;
    if (ts_morph.ts.isExportAssignment(declaration))
        value = declaration.expression;
    else if (ts_morph.ts.isPropertyAssignment(declaration))
        value = declaration.initializer;
    else if (ts_morph.ts.isShorthandPropertyAssignment(declaration))
        value = declaration.name;
    else if (ts_morph.ts.isBinaryExpression(declaration))
        value = declaration.right;
    else if (ts_morph.ts.isPropertyAccessExpression(declaration) || ts_morph.ts.isElementAccessExpression(declaration)) {
        // In JavaScript the declaration of `exports.x = y` may be its left side.
        if (ts_morph.ts.isBinaryExpression(declaration.parent))
            value = declaration.parent.right;
    }
    else if (ts_morph.ts.isVariableDeclaration(declaration)) {
        // `const parse = impl` is a name of its own; only `const api = { … }` and `x = require(…)` are looked through.
        value =
            declaration.initializer !== undefined && ts_morph.ts.isObjectLiteralExpression(declaration.initializer)
                ? declaration.initializer
                : undefined;
    }
    // `exports = module.exports = value`
    while (value !== undefined &&
        ts_morph.ts.isBinaryExpression(value) &&
        value.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken) {
        value = value.right;
    }
    while (value !== undefined &&
        (ts_morph.ts.isParenthesizedExpression(value) || ts_morph.ts.isAsExpression(value) || ts_morph.ts.isSatisfiesExpression(value))) {
        value = value.expression;
    }
    if (value === undefined)
        return null;
    const isName = ts_morph.ts.isIdentifier(value) || ts_morph.ts.isPropertyAccessExpression(value);
    return isName || isDefinition(value) || isRequire(value) ? value : null;
}
function isDefinition(value) {
    return (ts_morph.ts.isFunctionExpression(value) ||
        ts_morph.ts.isArrowFunction(value) ||
        ts_morph.ts.isClassExpression(value) ||
        ts_morph.ts.isObjectLiteralExpression(value));
}
function isRequire(value) {
    return ts_morph.ts.isCallExpression(value) && ts_morph.ts.isIdentifier(value.expression) && value.expression.text === 'require';
}
function requiredModule(value, checker) {
    if (value === null || !ts_morph.ts.isCallExpression(value))
        return undefined;
    const specifier = value.arguments[0];
    return specifier === undefined ? undefined : checker.getSymbolAtLocation(specifier);
}
function objectProperties(declaration) {
    if (!ts_morph.ts.isObjectLiteralExpression(declaration))
        return [];
    return declaration.properties.filter((property) => property.name !== undefined);
}

;// CONCATENATED MODULE: ./.build/analysis/project/index.js



;// CONCATENATED MODULE: ./.build/analysis/extract/modules.js
/** What a module imports and exports. */






function describeModule(file, project, index) {
    const { entry, drafts } = file;
    return {
        file: entry.path,
        package: project.packages[entry.package]?.name ?? null,
        language: entry.language,
        imports: importsOf(entry, project),
        exports: modules_exportsOf(entry, index),
        declares: declaredNames(entry.sourceFile),
        components: drafts.filter(draft => draft.component).map(draft => draft.id),
        docComment: moduleCommentOf(entry.sourceFile, entry.path),
        syntaxErrors: syntaxErrorsOf(entry),
    };
}
/** Exported name → component, re-exports followed. Sorted by name. */
function modules_exportsOf(entry, index) {
    return moduleExports(entry).map(({ name, declarations }) => {
        let component = null;
        for (const declaration of declarations) {
            const draft = index.draftOf(declaration);
            if (draft?.component)
                component ??= draft.id;
        }
        return { name: name === 'export=' ? 'default' : name, component };
    });
}
/** The component that an export is; never the module or class that only holds it. */
function componentOfSymbol(symbol, checker, index) {
    const target = (symbol.flags & ts_morph.ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
    for (const declaration of target.declarations ?? []) {
        const draft = index.draftOf(declaration);
        if (draft?.component)
            return draft.id;
        const value = assignedValue(declaration);
        if (value === null || !ts_morph.ts.isIdentifier(value))
            continue;
        const named = checker.getSymbolAtLocation(value);
        if (named !== undefined && named !== symbol)
            return componentOfSymbol(named, checker, index);
    }
    return null;
}
/** The right side of `export default x`, `module.exports = x`, `exports.a = x`, `{ a: x }`. */
function assignedValue(declaration) {
    if (ts_morph.ts.isExportAssignment(declaration))
        return declaration.expression;
    if (ts_morph.ts.isPropertyAssignment(declaration))
        return declaration.initializer;
    let at = declaration;
    if (!ts_morph.ts.isBinaryExpression(at) && at.parent !== undefined)
        at = at.parent;
    if (!ts_morph.ts.isBinaryExpression(at) || at.operatorToken.kind !== ts_morph.ts.SyntaxKind.EqualsToken)
        return null;
    let value = at.right;
    while (ts_morph.ts.isBinaryExpression(value) && value.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken)
        value = value.right;
    return value;
}
function importsOf(entry, project) {
    const { sourceFile } = entry;
    const imports = [];
    const add = (specifier, names, node) => {
        if (!ts_morph.ts.isStringLiteralLike(specifier))
            return;
        imports.push({
            specifier: specifier.text,
            resolved: resolvedFile(specifier, entry, project),
            names,
            span: spanOf(node, sourceFile, entry.path),
        });
    };
    for (const statement of sourceFile.statements) {
        if (ts_morph.ts.isImportDeclaration(statement))
            add(statement.moduleSpecifier, importedNames(statement.importClause), statement);
        else if (ts_morph.ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined)
            add(statement.moduleSpecifier, [], statement);
        else if (ts_morph.ts.isImportEqualsDeclaration(statement) && ts_morph.ts.isExternalModuleReference(statement.moduleReference)) {
            const name = { local: statement.name.text, imported: '*', typeOnly: statement.isTypeOnly };
            add(statement.moduleReference.expression, [name], statement);
        }
        else if (ts_morph.ts.isVariableStatement(statement)) {
            for (const declaration of statement.declarationList.declarations)
                addRequire(declaration, add);
        }
        else if (ts_morph.ts.isExpressionStatement(statement))
            addExpression(statement.expression, add);
    }
    return imports;
}
function addRequire(declaration, add) {
    const required = requiredBy(declaration);
    if (required === null)
        return;
    const { name } = declaration;
    const { specifier, path } = required;
    const [member] = path;
    if (ts_morph.ts.isIdentifier(name))
        add(specifier, [{ local: name.text, imported: member ?? '*', typeOnly: false }], declaration);
    else if (ts_morph.ts.isObjectBindingPattern(name)) {
        const names = boundNames(name).map(({ local, key }) => ({ local, imported: member ?? key, typeOnly: false }));
        add(specifier, names, declaration);
    }
}
/** `require('./x')` for its effect, `module.exports = require('./x')`, `exports.a = require('./a')`. */
function addExpression(expression, add) {
    let at = expression;
    while (ts_morph.ts.isBinaryExpression(at))
        at = at.right;
    if (!isRequireCall(at))
        return;
    while (ts_morph.ts.isPropertyAccessExpression(at))
        at = at.expression;
    const specifier = ts_morph.ts.isCallExpression(at) ? at.arguments[0] : undefined;
    if (specifier !== undefined)
        add(specifier, [], expression);
}
function importedNames(clause) {
    if (clause === undefined)
        return [];
    const names = [];
    const typeOnly = ts_morph.ts.isTypeOnlyImportOrExportDeclaration(clause);
    if (clause.name !== undefined)
        names.push({ local: clause.name.text, imported: 'default', typeOnly });
    const bindings = clause.namedBindings;
    if (bindings === undefined)
        return names;
    if (ts_morph.ts.isNamespaceImport(bindings))
        names.push({ local: bindings.name.text, imported: '*', typeOnly });
    else {
        for (const element of bindings.elements) {
            names.push({
                local: element.name.text,
                imported: (element.propertyName ?? element.name).text,
                typeOnly: typeOnly || element.isTypeOnly,
            });
        }
    }
    return names;
}
/** The file of ours that a specifier leads to, or null. */
function resolvedFile(specifier, entry, project) {
    const symbol = entry.checker.getSymbolAtLocation(specifier);
    const declared = symbol?.declarations?.find(ts_morph.ts.isSourceFile);
    if (declared !== undefined)
        return project.byFileName.get(declared.fileName)?.path ?? null;
    // a file without imports and exports is no module to the checker
    if (symbol !== undefined || !specifier.text.startsWith('.'))
        return null;
    const options = entry.program.getCompilerOptions();
    const { resolvedModule } = ts_morph.ts.resolveModuleName(specifier.text, entry.sourceFile.fileName, options, ts_morph.ts.sys);
    return resolvedModule === undefined ? null : (project.byFileName.get(resolvedModule.resolvedFileName)?.path ?? null);
}
function declaredNames(sourceFile) {
    const names = [];
    for (const statement of sourceFile.statements) {
        if (ts_morph.ts.isVariableStatement(statement)) {
            for (const declaration of statement.declarationList.declarations)
                bindingNames(declaration.name, names);
        }
        else if (ts_morph.ts.isFunctionDeclaration(statement) ||
            ts_morph.ts.isClassDeclaration(statement) ||
            ts_morph.ts.isInterfaceDeclaration(statement) ||
            ts_morph.ts.isTypeAliasDeclaration(statement) ||
            ts_morph.ts.isEnumDeclaration(statement) ||
            ts_morph.ts.isModuleDeclaration(statement)) {
            if (statement.name !== undefined)
                names.push(statement.name.text);
        }
    }
    return [...new Set(names)].sort(model/* compareText */.n6);
}
function bindingNames(name, out) {
    if (ts_morph.ts.isIdentifier(name))
        out.push(name.text);
    else
        for (const element of name.elements)
            if (!ts_morph.ts.isOmittedExpression(element))
                bindingNames(element.name, out);
}
function syntaxErrorsOf(entry) {
    return parseDiagnosticsOf(entry.sourceFile)
        .slice(0, 20)
        .map(diagnostic => {
        const at = entry.sourceFile.getLineAndCharacterOfPosition(diagnostic.start);
        const message = ts_morph.ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
        return { line: at.line + 1, column: at.character + 1, message };
    });
}

;// CONCATENATED MODULE: ./.build/analysis/extract/mentions.js
/** Our own types that a component's signature mentions. */




/** Sorted; the component itself is not in it. Only what is written counts: an inferred type changes with its source. */
function typesMentioned(draft, entry, index) {
    const found = new Set();
    const visit = (node) => {
        const name = ts_morph.ts.isTypeReferenceNode(node)
            ? node.typeName
            : ts_morph.ts.isExpressionWithTypeArguments(node)
                ? node.expression
                : ts_morph.ts.isTypeQueryNode(node)
                    ? node.exprName
                    : null;
        if (name !== null) {
            const symbol = entry.checker.getSymbolAtLocation(name);
            const component = symbol === undefined ? null : componentOfSymbol(symbol, entry.checker, index);
            if (component !== null && component !== draft.id)
                found.add(component);
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    for (const node of signatureNodes(draft))
        visit(node);
    return [...found].sort(model/* compareText */.n6);
}
function signatureNodes(draft) {
    const node = draft.node;
    if (ts_morph.ts.isInterfaceDeclaration(node) || ts_morph.ts.isTypeAliasDeclaration(node))
        return [node];
    if (ts_morph.ts.isClassLike(node)) {
        const members = node.members.flatMap(member => ts_morph.ts.isPropertyDeclaration(member) && member.type !== undefined ? [member.type] : []);
        return [...(node.heritageClauses ?? []), ...(node.typeParameters ?? []), ...members];
    }
    const fn = signatureOf(draft);
    const nodes = [];
    if (fn !== null) {
        nodes.push(...(fn.typeParameters ?? []));
        for (const parameter of fn.parameters)
            if (ts_morph.ts.isParameter(parameter) && parameter.type !== undefined)
                nodes.push(parameter.type);
        if (fn.type !== undefined)
            nodes.push(fn.type);
    }
    if (ts_morph.ts.isVariableDeclaration(node) && node.type !== undefined)
        nodes.push(node.type);
    return nodes;
}

;// CONCATENATED MODULE: ./.build/analysis/extract/index.js
/** Source files → functions and components, with ids that survive unrelated edits. */














/** One syntactic pass over the file. Throws where the tree is too deep to walk; the caller records that. */
function extractFile(entry) {
    const drafts = walkFile(entry);
    assignIds(drafts, entry.path);
    const functions = [];
    for (const draft of drafts) {
        const node = draft.owner === null ? entry.sourceFile : draft.fn;
        if (node === null || draft.nodeKind === null)
            continue;
        functions.push({
            id: draft.id,
            component: ownerComponent(draft).id,
            graph: graphNode(draft, node, entry),
            entry,
            node,
            outer: draft.enclosing === null ? null : draft.enclosing.id,
        });
    }
    return { entry, drafts, functions };
}
function graphNode(draft, node, entry) {
    return {
        id: draft.id,
        kind: draft.nodeKind ?? 'function',
        span: ts_morph.ts.isSourceFile(node) ? wholeFile(node, entry.path) : spanOf(node, entry.sourceFile, entry.path),
        component: ownerComponent(draft).id,
    };
}
function wholeFile(sourceFile, file) {
    const end = sourceFile.getLineAndCharacterOfPosition(sourceFile.end);
    return { file, line: 1, column: 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

;// CONCATENATED MODULE: ./.build/analysis/calls/by-name.js
/**
 * Functions by the name of the property that they stand under, for receivers that nobody knows the type of (field-based, after
 * Feldthaus et al. 2013, section 3): the nearest ones, and only where they are few.
 */

/** More functions of one name than this say nothing. */
const MAX_NAMED = 3;
/** What half of all objects have: a receiver of unknown type is most likely one of the language's. */
const LANGUAGE = new Set([Array, String, Map, Set, WeakMap, Promise, RegExp, Date, Number, Function, Object, Symbol, Uint8Array].flatMap(each => Object.getOwnPropertyNames(each.prototype)));
function namedFunctions(files) {
    const byName = new Map();
    for (const { entry, drafts } of files) {
        for (const draft of drafts) {
            if (draft.fn === null || !isMember(draft.fn))
                continue;
            const list = byName.get(draft.name);
            const found = { draft, path: entry.path };
            if (list === undefined)
                byName.set(draft.name, [found]);
            else
                list.push(found);
        }
    }
    return {
        near(name, entry) {
            // who writes types and `any` means anything
            if (!/\.[cm]?jsx?$/.test(entry.path) || LANGUAGE.has(name))
                return [];
            const all = byName.get(name) ?? [];
            const folder = folderOf(entry.path);
            const circles = [
                all.filter(({ path }) => path === entry.path),
                all.filter(({ path }) => folderOf(path) === folder),
            ];
            const nearest = circles.find(circle => circle.length > 0);
            if (nearest !== undefined)
                return nearest.length > MAX_NAMED ? [] : nearest.map(({ draft }) => draft);
            // far away, only a name that is nobody else's says something
            return all.length === 1 ? all.map(({ draft }) => draft) : [];
        },
    };
}
/** Stands under a name in something: a method, or the value of a property. */
function isMember(fn) {
    if (ts_morph.ts.isMethodDeclaration(fn))
        return true;
    if (!ts_morph.ts.isFunctionExpression(fn) && !ts_morph.ts.isArrowFunction(fn))
        return false;
    const { parent } = fn;
    if (ts_morph.ts.isPropertyAssignment(parent) || ts_morph.ts.isPropertyDeclaration(parent))
        return true;
    return ts_morph.ts.isBinaryExpression(parent) && parent.right === fn && ts_morph.ts.isPropertyAccessExpression(parent.left);
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./.build/analysis/calls/deferred.js
/** Called before the call returns: an error of the callback comes back here. */
const NOW = /^(?:Array|Map|Set|Int8Array|Uint8Array|Uint8ClampedArray|Int16Array|Uint16Array|Int32Array|Uint32Array|Float32Array|Float64Array|URLSearchParams|Headers|FormData|NodeList|Iterator|Iterable)#(?:map|forEach|filter|some|every|find|findIndex|findLast|findLastIndex|reduce|reduceRight|flatMap|sort|toSorted|from|drop|take|groupBy)$|^String#(?:replace|replaceAll)$|^JSON#(?:parse|stringify)$|^Object#groupBy$|^Map#groupBy$|^Reflect#(?:apply|construct)$|^globalThis#Promise$/;
/** Packages whose functions call what they are given at once. */
const IMMEDIATE_PACKAGES = /^(?:lodash|lodash-es|lodash\.\w+|underscore|ramda|remeda|radash|es-toolkit|rambda)(?:\/[^#]*)?#/;
/** Kept for later whatever the package: their name says so. */
const LATER = /[#.](?:debounce|throttle|once|memoize|partial|curry|curryRight|bind|defer|delay|after|before|wrap|negate|unary|ary|flow|flowRight|compose|pipe)$/;
/** `later`: a registration (timer, `then`, `on`), or a function that we know nothing of. */
function callsBack(id) {
    if (NOW.test(id))
        return 'now';
    return IMMEDIATE_PACKAGES.test(id) && !LATER.test(id) ? 'now' : 'later';
}
/** What Node, the language or the browser defines: handed a parameter of ours, it is handed a callback. */
function isOfPlatform(id) {
    return /^(?:node:|globalThis#|[A-Z])/.test(id);
}
const KEEPS = /^(?:Array|Set|Map|WeakMap|WeakSet)#(?:push|unshift|add|set|has|get|delete|includes|indexOf|lastIndexOf|splice|concat|fill|with|of)$|^globalThis#(?:Map|Set|WeakMap|WeakSet|String|Boolean|Number|BigInt|Date|RegExp|\w*Error|isNaN|isFinite|parseInt|parseFloat|require|import|clearTimeout|clearInterval|clearImmediate)$|^Object#|^console#|^Symbol#|^node:util#(?:inherits|inspect|types)|[#.](?:off|removeListener|removeEventListener|removeAllListeners)$/;
/** Stores or looks at what it is handed, and calls none of it. */
function keepsOnly(id) {
    return KEEPS.test(id) && !/^Object#groupBy$/.test(id);
}
/** What methods of that name do with functions, whatever they are methods of; null for names that say nothing. */
function callsBackByName(name) {
    if (/^(?:map|forEach|filter|some|every|find|findIndex|findLast|findLastIndex|reduce|reduceRight|flatMap)$/.test(name)) {
        return 'now';
    }
    if (/^(?:sort|replace|replaceAll)$/.test(name))
        return 'now';
    return /^(?:then|catch|finally|on|once|addListener|addEventListener|prependListener)$/.test(name) ? 'later' : null;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/evaluation.js
/** What the parts of the evaluation share: what they look things up in, each other, and small questions about symbols. */

/** Chains of aliases, base classes and returned functions longer than this are not followed. */
const MAX_DEPTH = 12;
function symbolAt(node, checker) {
    const symbol = checker.getSymbolAtLocation(node);
    return symbol === undefined ? undefined : unaliased(symbol, checker);
}
function unaliased(symbol, checker) {
    return (symbol.flags & ts_morph.ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}
function isUnresolved(symbol) {
    return symbol.declarations === undefined && symbol.name === 'unknown';
}
function symbolName(symbol) {
    const name = ts_morph.ts.unescapeLeadingUnderscores(symbol.escapedName);
    // the checker calls `#setup` by a name that is its class's alone
    const mark = name.startsWith('__#') ? name.indexOf('@#') : -1;
    return mark < 0 ? name : name.slice(mark + 1);
}
function isAny(type) {
    return (type.flags & ts_morph.ts.TypeFlags.Any) !== 0;
}
function isTypeOnly(node) {
    return ts_morph.ts.isInterfaceDeclaration(node) || ts_morph.ts.isTypeAliasDeclaration(node) || ts_morph.ts.isTypeParameterDeclaration(node);
}

;// CONCATENATED MODULE: ./.build/analysis/calls/externals.js
/** Names for what lives outside of the repository: `node:fs#readFileSync`, `Array#push`, `globalThis#fetch`, `lodash#map`. */



const BUILTIN_MODULES = new Set(external_node_module_.builtinModules);
/** Types of the standard library whose name is not what a reader knows them by. */
const TYPE_NAMES = new Map([
    ['ReadonlyArray', 'Array'],
    ['ConcatArray', 'Array'],
    ['IArguments', 'Array'],
    ['ReadonlyMap', 'Map'],
    ['ReadonlySet', 'Set'],
    ['ReadonlySetLike', 'Set'],
    ['PromiseLike', 'Promise'],
    ['CallableFunction', 'Function'],
    ['NewableFunction', 'Function'],
    ['Console', 'console'],
    ['Process', 'process'],
    ['Window', 'globalThis'],
    ['WindowOrWorkerGlobalScope', 'globalThis'],
    ['GlobalEventHandlers', 'globalThis'],
    ['IterableIterator', 'Iterator'],
    ['IteratorObject', 'Iterator'],
    ['ArrayIterator', 'Iterator'],
    ['MapIterator', 'Iterator'],
    ['SetIterator', 'Iterator'],
    ['StringIterator', 'Iterator'],
]);
function importedNamesOf(sourceFile) {
    const names = new Map();
    const fromVariable = (declaration) => {
        const required = requiredBy(declaration);
        if (required === null || !ts_morph.ts.isStringLiteralLike(required.specifier))
            return;
        const { name } = declaration;
        const { path } = required;
        const specifier = required.specifier.text;
        if (ts_morph.ts.isIdentifier(name))
            names.set(name.text, { specifier, imported: path.join('.') || '*' });
        else if (ts_morph.ts.isObjectBindingPattern(name)) {
            for (const { local, key } of boundNames(name))
                names.set(local, { specifier, imported: [...path, key].join('.') });
        }
    };
    for (const statement of sourceFile.statements) {
        if (ts_morph.ts.isImportDeclaration(statement) && ts_morph.ts.isStringLiteral(statement.moduleSpecifier)) {
            const specifier = statement.moduleSpecifier.text;
            const clause = statement.importClause;
            if (clause?.name !== undefined)
                names.set(clause.name.text, { specifier, imported: 'default' });
            const bindings = clause?.namedBindings;
            if (bindings !== undefined && ts_morph.ts.isNamespaceImport(bindings))
                names.set(bindings.name.text, { specifier, imported: '*' });
            else if (bindings !== undefined) {
                for (const element of bindings.elements) {
                    names.set(element.name.text, { specifier, imported: (element.propertyName ?? element.name).text });
                }
            }
        }
        else if (ts_morph.ts.isImportEqualsDeclaration(statement) && ts_morph.ts.isExternalModuleReference(statement.moduleReference)) {
            const { expression } = statement.moduleReference;
            if (ts_morph.ts.isStringLiteral(expression))
                names.set(statement.name.text, { specifier: expression.text, imported: '*' });
        }
        else if (ts_morph.ts.isVariableStatement(statement))
            statement.declarationList.declarations.forEach(fromVariable);
    }
    return names;
}
/** `node:fs` for every spelling of a module of Node. */
function moduleName(specifier) {
    if (specifier.startsWith('node:'))
        return specifier;
    return BUILTIN_MODULES.has(specifier) ? `node:${specifier}` : specifier;
}
/** The name by the import that the callee starts with, or null: `_.map` of `import _ from 'lodash'` is `lodash#map`. */
function importedExternal(callee, imports) {
    const path = [];
    let at = callee;
    for (;;) {
        if (ts_morph.ts.isPropertyAccessExpression(at)) {
            path.unshift(at.name.text);
            at = at.expression;
        }
        else if (ts_morph.ts.isNonNullExpression(at) || ts_morph.ts.isParenthesizedExpression(at) || ts_morph.ts.isAsExpression(at))
            at = at.expression;
        else
            break;
    }
    if (isRequireCall(at) && ts_morph.ts.isCallExpression(at)) {
        const specifier = at.arguments[0];
        if (specifier === undefined || !ts_morph.ts.isStringLiteralLike(specifier) || isRelative(specifier.text))
            return null;
        return `${moduleName(specifier.text)}#${path.join('.') || 'default'}`;
    }
    if (!ts_morph.ts.isIdentifier(at))
        return null;
    const known = imports.get(at.text);
    if (known === undefined || isRelative(known.specifier))
        return null;
    const isWhole = known.imported === '*' || known.imported === 'default';
    const name = isWhole ? path.join('.') : [known.imported, ...path].join('.');
    return `${moduleName(known.specifier)}#${name === '' ? 'default' : name}`;
}
function isRelative(specifier) {
    return specifier.startsWith('.') || specifier.startsWith('/') || specifier.startsWith('#');
}
/** The name by the declaration: a type of the standard library and its member, a global, or a package and what it declares. */
function declaredExternal(declaration, name) {
    const path = [];
    let module = null;
    let isType = false;
    for (let at = declaration.parent; at !== undefined; at = at.parent) {
        if (ts_morph.ts.isInterfaceDeclaration(at) || ts_morph.ts.isClassDeclaration(at)) {
            if (at.name !== undefined)
                path.unshift(at.name.text);
            isType = true;
        }
        else if (ts_morph.ts.isModuleDeclaration(at)) {
            if (ts_morph.ts.isStringLiteral(at.name)) {
                module = at.name.text;
                break;
            }
            if ((at.flags & ts_morph.ts.NodeFlags.GlobalAugmentation) === 0 && at.name.text !== 'NodeJS')
                path.unshift(at.name.text);
        }
        else if (ts_morph.ts.isTypeLiteralNode(at) && at.parent !== undefined && ts_morph.ts.isVariableDeclaration(at.parent)) {
            if (ts_morph.ts.isIdentifier(at.parent.name))
                path.unshift(at.parent.name.text);
            isType = true;
        }
    }
    const sourceFile = declaration.getSourceFile();
    const owner = module === null ? packageOf(sourceFile.fileName) : moduleName(module);
    const own = path.map(part => (isType ? publicTypeName(part) : part));
    if (owner !== null && owner !== 'node' && owner !== 'typescript') {
        // what @types/node declares inside of a module but is a global all the same
        return own.length === 1 && /^(?:process|console)$/.test(own[0] ?? '')
            ? `${own[0]}#${name}`
            : `${owner}#${[...own, name].join('.')}`;
    }
    if (own.length === 0)
        return `globalThis#${name}`;
    if (own.length === 1 && own[0] === name && isType)
        return `globalThis#${name}`;
    return `${own.join('.')}#${name}`;
}
function publicTypeName(name) {
    const known = TYPE_NAMES.get(name);
    if (known !== undefined)
        return known;
    return name.length > 'Constructor'.length && name.endsWith('Constructor')
        ? name.slice(0, -'Constructor'.length)
        : name;
}
/** The package that a file in `node_modules` belongs to; `typescript` for the standard library; null for our own files. */
function packageOf(fileName) {
    const marker = '/node_modules/';
    const at = fileName.lastIndexOf(marker);
    if (at < 0)
        return null;
    const parts = fileName.slice(at + marker.length).split('/');
    const first = parts[0] ?? '';
    if (first === '@types') {
        const [scope, name] = (parts[1] ?? '').split('__');
        return name === undefined ? (scope ?? '') : `@${scope}/${name}`;
    }
    return first.startsWith('@') ? `${first}/${parts[1] ?? ''}` : first;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/values.js
/** What a name or an expression can hold, as far as calling it goes. */

const slots = new WeakMap();
/** What is handed on for a parameter. */
function slotOf(parameter, path = null) {
    const fn = parameter.parent;
    const [first] = fn.parameters;
    // `this` is declared like a parameter, and handed on by nobody
    const isThis = first !== undefined && ts_morph.ts.isIdentifier(first.name) && first.name.text === 'this';
    const place = fn.parameters.indexOf(parameter) - (isThis ? 1 : 0);
    return slotAt(fn, place, parameter.dotDotDotToken !== undefined, path);
}
/** Always the same object for the same place. */
function slotAt(fn, place, isRest, path) {
    let own = slots.get(fn);
    if (own === undefined) {
        own = new Map();
        slots.set(fn, own);
    }
    const key = `${place}${isRest ? '+' : ''} ${path ?? ''}`;
    let slot = own.get(key);
    if (slot === undefined) {
        slot = { fn, place, isRest, path };
        own.set(key, slot);
    }
    return slot;
}
function ofSlot(slot) {
    return { ...NOTHING, parameters: new Set([slot]) };
}
const NOTHING = { drafts: new Map(), externals: new Set(), parameters: new Set(), unknown: null };
function one(draft, certainty = 'exact') {
    return { ...NOTHING, drafts: new Map([[draft, certainty]]) };
}
function external(id) {
    return { ...NOTHING, externals: new Set([id]) };
}
function unknown(reason) {
    return { ...NOTHING, unknown: reason };
}
/** All of them, each as sure as it was; `as` makes every one that uncertain. */
function union(list, as) {
    const only = list[0];
    if (list.length === 1 && as === undefined && only !== undefined)
        return only;
    const drafts = new Map();
    const externals = new Set();
    const parameters = new Set();
    let reason = null;
    for (const values of list) {
        for (const [draft, certainty] of values.drafts) {
            if (drafts.get(draft) !== 'exact' || as !== undefined)
                drafts.set(draft, as ?? certainty);
        }
        for (const id of values.externals)
            externals.add(id);
        for (const parameter of values.parameters)
            parameters.add(parameter);
        reason ??= values.unknown;
    }
    return { drafts, externals, parameters, unknown: reason };
}
function isEmpty(values) {
    return values.drafts.size === 0 && values.externals.size === 0 && values.parameters.size === 0;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/declared.js
/** What a declaration can hold: its initializer, what is assigned to it, and what implements it. */






/** Object literals and assignments under one name that are looked at. */
const MAX_BY_NAME = 40;
/** More classes than this that merely fit an interface say nothing. */
const MAX_FITTING = 3;
function createDeclared(evaluation) {
    const { index, hierarchy, callees, ofSymbol } = evaluation;
    const literalTypes = new Map();
    function ofDeclaration(declaration, entry) {
        const draft = index.draftOf(declaration);
        if (draft !== null && draft.fn !== null && !ts_morph.ts.isVariableDeclaration(declaration))
            return one(draft);
        if (ts_morph.ts.isVariableDeclaration(declaration)) {
            if (declaration.initializer === undefined)
                return isForOf(declaration) ? loopVariable(declaration, entry) : NOTHING;
            return callees(declaration.initializer, entry);
        }
        if (ts_morph.ts.isPropertyAssignment(declaration))
            return callees(declaration.initializer, entry);
        if (ts_morph.ts.isJsxAttribute(declaration)) {
            const { initializer } = declaration;
            const isValue = initializer !== undefined && ts_morph.ts.isJsxExpression(initializer);
            return isValue && initializer.expression !== undefined ? callees(initializer.expression, entry) : NOTHING;
        }
        if (ts_morph.ts.isShorthandPropertyAssignment(declaration)) {
            const symbol = entry.checker.getShorthandAssignmentValueSymbol(declaration);
            if (symbol === undefined)
                return unknown('any');
            return ofSymbol(unaliased(symbol, entry.checker), declaration.name, entry);
        }
        if (ts_morph.ts.isPropertyDeclaration(declaration)) {
            const own = declaration.initializer === undefined ? NOTHING : callees(declaration.initializer, entry);
            return union([own, implementations(declaration, entry)]);
        }
        if (ts_morph.ts.isPropertySignature(declaration) ||
            ts_morph.ts.isMethodSignature(declaration) ||
            ts_morph.ts.isMethodDeclaration(declaration) ||
            ts_morph.ts.isAccessor(declaration)) {
            return implementations(declaration, entry);
        }
        if (ts_morph.ts.isParameter(declaration)) {
            const byDefault = declaration.initializer === undefined ? [] : [callees(declaration.initializer, entry)];
            return union([ofSlot(slotOf(declaration)), ...byDefault], 'flow');
        }
        if (ts_morph.ts.isBindingElement(declaration)) {
            const inList = takesResultApart(declaration) ? flowing(declaration, entry, false) : NOTHING;
            if (!isEmpty(inList))
                return inList;
            const known = ofBinding(declaration, entry);
            if (known.drafts.size > 0 || known.externals.size > 0) {
                const parts = flowing(declaration, entry, true);
                return isEmpty(parts) ? known : union([known, parts], 'flow');
            }
            return union([known, flowing(declaration, entry, false)], 'flow');
        }
        if (ts_morph.ts.isExportAssignment(declaration))
            return callees(declaration.expression, entry);
        if (ts_morph.ts.isBinaryExpression(declaration))
            return callees(declaration.right, entry);
        if (ts_morph.ts.isPropertyAccessExpression(declaration) || ts_morph.ts.isElementAccessExpression(declaration)) {
            const { parent } = declaration;
            return ts_morph.ts.isBinaryExpression(parent) && parent.left === declaration ? callees(parent.right, entry) : NOTHING;
        }
        // the only declaration without a parent: a module as a whole
        if (ts_morph.ts.isSourceFile(declaration))
            return NOTHING;
        if (ts_morph.ts.isCatchClause(declaration.parent))
            return unknown('any');
        // `Queue` in `Queue.create = …` counts as a declaration of `Queue`, too
        if (ts_morph.ts.isIdentifier(declaration))
            return NOTHING;
        if (isTypeOnly(declaration) || ts_morph.ts.isModuleDeclaration(declaration))
            return NOTHING;
        return unknown('external value');
    }
    function loopVariable(declaration, entry) {
        const held = evaluation.containers.iterated(declaration, entry);
        return isEmpty(held) ? unknown('external value') : held;
    }
    function ofBinding(element, entry) {
        const key = element.propertyName ?? element.name;
        const pattern = element.parent;
        const byDefault = element.initializer === undefined ? [] : [callees(element.initializer, entry)];
        if (!ts_morph.ts.isObjectBindingPattern(pattern) || !ts_morph.ts.isIdentifier(key)) {
            const declaration = pattern.parent;
            if (ts_morph.ts.isArrayBindingPattern(pattern) && ts_morph.ts.isVariableDeclaration(declaration)) {
                const list = declaration.initializer === undefined ? undefined : unwrap(declaration.initializer);
                const at = list !== undefined && ts_morph.ts.isArrayLiteralExpression(list)
                    ? list.elements[pattern.elements.indexOf(element)]
                    : undefined;
                if (at !== undefined && !ts_morph.ts.isSpreadElement(at))
                    return union([callees(at, entry), ...byDefault]);
                return union([loopVariable(declaration, entry), ...byDefault]);
            }
            return union([unknown('external value'), ...byDefault]);
        }
        const symbol = entry.checker.getTypeAtLocation(pattern).getProperty(key.text);
        if (symbol === undefined) {
            // `const { readFile } = require('fs')` without types
            const declaration = pattern.parent;
            if (ts_morph.ts.isVariableDeclaration(declaration) &&
                declaration.initializer !== undefined &&
                ts_morph.ts.isIdentifier(element.name)) {
                const imported = importedExternal(element.name, evaluation.importsOf(entry));
                if (imported !== null)
                    return external(imported);
            }
            return union([unknown('any'), ...byDefault]);
        }
        return union([ofSymbol(unaliased(symbol, entry.checker), element.name, entry), ...byDefault]);
    }
    /** What a name in a pattern is in what is taken apart; `isTyped` where its type already led somewhere. */
    function flowing(element, entry, isTyped) {
        const path = [];
        let at = element;
        for (;;) {
            const pattern = at.parent;
            const key = at.propertyName ?? at.name;
            if (ts_morph.ts.isArrayBindingPattern(pattern))
                path.unshift(at.dotDotDotToken === undefined ? String(pattern.elements.indexOf(at)) : '*');
            else if (ts_morph.ts.isIdentifier(key) && at.dotDotDotToken === undefined)
                path.unshift(key.text);
            else
                return NOTHING;
            const { parent } = pattern;
            if (ts_morph.ts.isParameter(parent))
                return parent.type === undefined ? ofSlot(slotOf(parent, path.join('.'))) : NOTHING;
            if (ts_morph.ts.isVariableDeclaration(parent)) {
                if (isTyped)
                    return NOTHING;
                const loop = parent.parent.parent;
                if (ts_morph.ts.isForOfStatement(loop))
                    return evaluation.memberOf(loop.expression, `*.${path.join('.')}`, entry);
                return parent.initializer === undefined
                    ? NOTHING
                    : evaluation.memberOf(parent.initializer, path.join('.'), entry);
            }
            at = parent;
        }
    }
    function assignedTo(symbol, declarations) {
        const name = symbolName(symbol);
        const candidates = evaluation.assignments.get(name);
        if (candidates === undefined || candidates.length > MAX_BY_NAME)
            return [];
        const first = declarations[0];
        if (first === undefined || declared_isConst(first))
            return [];
        const found = [];
        for (const { entry, target, value } of candidates) {
            if (value === null)
                continue;
            // the declaration itself, in JavaScript
            if (declarations.some(each => each === target || each === target.parent))
                continue;
            const assigned = ts_morph.ts.isPropertyAccessExpression(target) ? target.name : target;
            // `exports.trim = trim` names the function, it does not change it
            const other = entry.checker.getSymbolAtLocation(assigned);
            if (other !== symbol && !(other?.declarations?.some(each => each === first) ?? false))
                continue;
            found.push(callees(value, entry));
        }
        return found;
    }
    /** What stands behind a member without a body: in classes below, and in object literals of that type. */
    function implementations(declaration, entry) {
        const name = declaration.name;
        const owner = declaration.parent;
        if (name === undefined || owner === undefined || !isPropertyName(name))
            return unknown('external value');
        const key = propertySegment(name, entry.sourceFile);
        const found = [];
        const holder = index.draftOf(owner);
        for (const cls of hierarchy.below(holder === null ? owner : holder.node)) {
            const member = hierarchy.member(cls, key, false, 'method') ?? inherited(cls, key);
            if (member !== null && member.fn !== null)
                found.push(one(member, 'hierarchy'));
        }
        const isUnclaimed = found.length === 0;
        found.push(...literalsWith(key, declaration));
        if (isUnclaimed)
            found.push(...structural(key, owner, entry, found.length > 0));
        return found.length === 0 ? unknown('no declaration') : union(found, 'hierarchy');
    }
    /** Where no class says that it implements the interface: those that fit it all the same. */
    function structural(name, owner, entry, hasLiterals) {
        if (!ts_morph.ts.isInterfaceDeclaration(owner) && !ts_morph.ts.isTypeLiteralNode(owner))
            return [];
        // half of all classes fit `{ run(): void }`: a single member is no reason where there is another one
        if (hasLiterals && owner.members.length < 2)
            return [];
        const candidates = hierarchy.classesWith(name);
        if (candidates.length === 0 || candidates.length > MAX_BY_NAME)
            return [];
        const { checker } = entry;
        const wanted = checker.getTypeAtLocation(owner);
        const found = [];
        for (const cls of candidates) {
            if (!ts_morph.ts.isClassLike(cls.node) || evaluation.entryOf(cls.node)?.checker !== checker)
                continue;
            const member = hierarchy.member(cls, name, false, 'method');
            if (member?.fn == null || !checker.isTypeAssignableTo(checker.getTypeAtLocation(cls.node), wanted))
                continue;
            found.push(one(member, 'hierarchy'));
        }
        return found.length > MAX_FITTING ? [] : found;
    }
    function inherited(cls, name) {
        const seen = new Set();
        for (let at = hierarchy.baseOf(cls); at !== null && !seen.has(at); at = hierarchy.baseOf(at)) {
            seen.add(at);
            const member = hierarchy.member(at, name, false, 'method');
            if (member !== null)
                return member;
        }
        return null;
    }
    function literalsWith(name, declaration) {
        const candidates = evaluation.properties.get(name) ?? [];
        if (candidates.length > MAX_BY_NAME)
            return [unknown('too many targets')];
        const found = [];
        for (const { entry, target } of candidates) {
            const literal = target.parent;
            if ((!ts_morph.ts.isObjectLiteralExpression(literal) && !ts_morph.ts.isJsxAttributes(literal)) || target === declaration)
                continue;
            if (!literalTypes.has(literal))
                literalTypes.set(literal, entry.checker.getContextualType(literal));
            const type = literalTypes.get(literal);
            const parts = type === undefined ? [] : type.isUnion() ? type.types : [type];
            const isOfType = parts.some(part => part.getProperty(name)?.declarations?.some(each => each === declaration));
            if (isOfType)
                found.push(ofDeclaration(target, entry));
        }
        return found;
    }
    return { ofDeclaration, assignedTo };
}
/** `const [get, set] = useState()`. */
function takesResultApart({ parent }) {
    const { parent: declaration } = parent;
    const isVariable = ts_morph.ts.isArrayBindingPattern(parent) && ts_morph.ts.isVariableDeclaration(declaration);
    return isVariable && declaration.initializer !== undefined && ts_morph.ts.isCallExpression(unwrap(declaration.initializer));
}
function isPropertyName(name) {
    return (ts_morph.ts.isIdentifier(name) ||
        ts_morph.ts.isPrivateIdentifier(name) ||
        ts_morph.ts.isStringLiteralLike(name) ||
        ts_morph.ts.isNumericLiteral(name) ||
        ts_morph.ts.isComputedPropertyName(name));
}
function declared_isConst(node) {
    return (ts_morph.ts.isVariableDeclaration(node) &&
        ts_morph.ts.isVariableDeclarationList(node.parent) &&
        (node.parent.flags & ts_morph.ts.NodeFlags.Const) !== 0);
}
function isForOf(node) {
    return (ts_morph.ts.isVariableDeclarationList(node.parent) &&
        (ts_morph.ts.isForOfStatement(node.parent.parent) || ts_morph.ts.isForInStatement(node.parent.parent)));
}

;// CONCATENATED MODULE: ./.build/analysis/calls/dispatch.js
/** Which of several members with one name a property access can reach: overrides below, getters and setters. */



function createDispatch({ index, hierarchy }) {
    /** A method of a class may be overridden below; one of an interface is somewhere else altogether. */
    function dispatched(values, symbol, access, entry) {
        if (access.expression.kind === ts_morph.ts.SyntaxKind.SuperKeyword || ts_morph.ts.isPrivateIdentifier(access.name))
            return values;
        const overriding = new Set();
        const name = propertySegment(access.name, entry.sourceFile);
        for (const declaration of symbol.declarations ?? []) {
            const owner = declaration.parent;
            if (owner === undefined)
                continue;
            const cls = ts_morph.ts.isClassLike(owner) ? index.draftOf(owner) : (index.draftOf(declaration)?.owner ?? null);
            if (cls === null || (cls.kind !== 'class' && cls.kind !== 'function'))
                continue;
            const isStatic = index.draftOf(declaration)?.isStatic ?? false;
            for (const sub of hierarchy.below(cls.node)) {
                const member = hierarchy.member(sub, name, isStatic, 'method');
                if (member !== null && member.fn !== null)
                    overriding.add(member);
            }
        }
        if (overriding.size === 0)
            return values;
        const narrowed = narrow(overriding, access.expression, entry);
        if (narrowed.length === 0)
            return values;
        const all = union([values, ...narrowed.map(draft => one(draft, 'hierarchy'))]);
        return union([all], 'hierarchy');
    }
    /** Overrides in classes that the receiver's type rules out do not count. */
    function narrow(overriding, receiver, entry) {
        const { checker } = entry;
        let type = checker.getTypeAtLocation(receiver);
        if ((type.flags & ts_morph.ts.TypeFlags.TypeParameter) !== 0)
            type = checker.getBaseConstraintOfType(type) ?? type;
        const declaration = type.getSymbol()?.declarations?.find(node => ts_morph.ts.isClassLike(node));
        const cls = declaration === undefined ? null : index.draftOf(declaration);
        if (cls === null || type.isUnion())
            return [...overriding];
        const possible = new Set([cls, ...hierarchy.below(cls.node)]);
        return [...overriding].filter(draft => possible.has(draft.owner));
    }
    function accessors(access, kind, entry) {
        const symbol = entry.checker.getSymbolAtLocation(access.name);
        if (symbol === undefined || (symbol.flags & ts_morph.ts.SymbolFlags.Accessor) === 0)
            return NOTHING;
        const found = [];
        const overriding = new Set();
        const name = propertySegment(access.name, entry.sourceFile);
        for (const declaration of symbol.declarations ?? []) {
            if (kind === 'get' ? !ts_morph.ts.isGetAccessor(declaration) : !ts_morph.ts.isSetAccessor(declaration))
                continue;
            const draft = index.draftOf(declaration);
            if (draft === null)
                continue;
            if (draft.fn !== null)
                found.push(one(draft));
            if (draft.owner === null)
                continue;
            for (const sub of hierarchy.below(draft.owner.node)) {
                const member = hierarchy.member(sub, name, draft.isStatic, kind);
                if (member !== null && member.fn !== null)
                    overriding.add(member);
            }
        }
        if (found.length === 0 && overriding.size === 0)
            return NOTHING;
        const narrowed = overriding.size === 0 || access.expression.kind === ts_morph.ts.SyntaxKind.SuperKeyword
            ? []
            : narrow(overriding, access.expression, entry);
        return union([...found, ...narrowed.map(draft => one(draft, 'hierarchy'))], narrowed.length > 0 || found.length > 1 ? 'hierarchy' : undefined);
    }
    return { dispatched, accessors };
}

;// CONCATENATED MODULE: ./.build/analysis/calls/results.js
/** The functions that calls give back, and those that are handed on. */





function createResults(evaluation) {
    const { callees, ofSymbol } = evaluation;
    const returns = new Map();
    /** The functions that a call gives back: closures of ours, and what wrappers like `memo(fn)` and `fn.bind(x)` hand on. */
    function result(call, entry) {
        const callee = unwrap(call.expression);
        if (isRequireCall(call)) {
            const imported = importedExternal(call, evaluation.importsOf(entry));
            if (imported !== null)
                return external(imported);
            const type = entry.checker.getTypeAtLocation(call);
            const symbol = type.getSymbol();
            return symbol === undefined ? unknown('external value') : ofSymbol(symbol, call, entry);
        }
        if (ts_morph.ts.isPropertyAccessExpression(callee) && callee.name.text === 'bind')
            return callees(callee.expression, entry);
        const taken = evaluation.containers.taken(call, entry);
        if (taken !== null)
            return taken;
        const called = callees(callee, entry);
        const found = [];
        for (const draft of called.drafts.keys())
            found.push(returnsOf(draft));
        if (called.externals.size > 0) {
            for (const argument of call.arguments) {
                if (isFunctionExpression(unwrap(argument)) || ts_morph.ts.isIdentifier(argument))
                    found.push(passed(argument, entry));
            }
            // what a package gives back is the package's; what a built-in gives back (`map.get(key)`) may be anything
            const imported = importedExternal(callee, evaluation.importsOf(entry));
            found.push(imported === null ? unknown('external value') : external(imported));
        }
        if (called.unknown !== null || called.parameters.size > 0)
            found.push(unknown(called.unknown ?? 'callback parameter'));
        const all = union(found, 'flow');
        return isEmpty(all) && all.unknown === null ? unknown('external value') : all;
    }
    function returnsOf(draft) {
        const known = returns.get(draft);
        if (known !== undefined)
            return known;
        const { fn } = draft;
        if (fn === null || ts_morph.ts.isClassStaticBlockDeclaration(fn) || fn.body === undefined)
            return NOTHING;
        const entry = evaluation.entryOf(fn);
        if (entry === undefined)
            return NOTHING;
        returns.set(draft, NOTHING);
        const found = [];
        if (ts_morph.ts.isBlock(fn.body)) {
            forEachReturn(fn.body, expression => {
                if (mayReturnFunction(expression))
                    found.push(callees(expression, entry));
            });
        }
        else if (mayReturnFunction(fn.body))
            found.push(callees(fn.body, entry));
        const all = union(found, 'flow');
        returns.set(draft, all);
        return all;
    }
    function passed(expression, entry) {
        const value = unwrap(expression);
        const isName = ts_morph.ts.isIdentifier(value) || ts_morph.ts.isPropertyAccessExpression(value);
        if (!isName &&
            !isFunctionExpression(value) &&
            !ts_morph.ts.isConditionalExpression(value) &&
            !ts_morph.ts.isCallExpression(value) &&
            !ts_morph.ts.isElementAccessExpression(value) &&
            !ts_morph.ts.isClassExpression(value) &&
            !isChoice(value))
            return NOTHING;
        if (isName && isPlainValue(value, entry))
            return NOTHING;
        const values = callees(value, entry);
        return values.drafts.size === 0 && values.parameters.size === 0 ? NOTHING : values;
    }
    /** A cheap look at what a name is, so that values that are no functions cost nothing more. */
    function isPlainValue(value, entry) {
        const symbol = symbolAt(ts_morph.ts.isPropertyAccessExpression(value) ? value.name : value, entry.checker);
        if (symbol === undefined)
            return true;
        if (symbol.flags & (ts_morph.ts.SymbolFlags.Function | ts_morph.ts.SymbolFlags.Method | ts_morph.ts.SymbolFlags.Class))
            return false;
        const declaration = symbol.valueDeclaration;
        if (declaration === undefined)
            return true;
        const type = entry.checker.getTypeOfSymbolAtLocation(symbol, value);
        return (!isAny(type) &&
            !isFunctionType(type) &&
            type.getCallSignatures().length === 0 &&
            type.getConstructSignatures().length === 0 &&
            !hasCallablePart(type));
    }
    return { result, passed };
}
/** `Function` has no signature, and yet it is one: half of all plain JavaScript is documented with it. */
function isFunctionType(type) {
    return type.getSymbol()?.name === 'Function';
}
function hasCallablePart(type) {
    return (type.isUnion() &&
        type.types.some(part => isAny(part) || isFunctionType(part) || part.getCallSignatures().length > 0));
}
function mayReturnFunction(expression) {
    const value = unwrap(expression);
    return (isFunctionExpression(value) ||
        ts_morph.ts.isIdentifier(value) ||
        ts_morph.ts.isConditionalExpression(value) ||
        ts_morph.ts.isCallExpression(value) ||
        ts_morph.ts.isPropertyAccessExpression(value) ||
        ts_morph.ts.isElementAccessExpression(value) ||
        ts_morph.ts.isClassExpression(value) ||
        isChoice(value));
}
/** `given || fallback`, `made = …`: one of its sides. */
function isChoice(value) {
    if (!ts_morph.ts.isBinaryExpression(value))
        return false;
    const { kind } = value.operatorToken;
    return (kind === ts_morph.ts.SyntaxKind.BarBarToken ||
        kind === ts_morph.ts.SyntaxKind.QuestionQuestionToken ||
        kind === ts_morph.ts.SyntaxKind.AmpersandAmpersandToken ||
        kind === ts_morph.ts.SyntaxKind.EqualsToken);
}
/** The expressions that a function returns or yields. */
function returnedBy(draft) {
    const { fn } = draft;
    if (fn === null || ts_morph.ts.isClassStaticBlockDeclaration(fn) || fn.body === undefined)
        return [];
    if (!ts_morph.ts.isBlock(fn.body))
        return [fn.body];
    const found = [];
    forEachReturn(fn.body, expression => found.push(expression));
    return found;
}
function forEachReturn(node, note) {
    ts_morph.ts.forEachChild(node, child => {
        if (ts_morph.ts.isExpressionStatement(child) && ts_morph.ts.isYieldExpression(child.expression)) {
            if (child.expression.expression !== undefined)
                note(child.expression.expression);
        }
        else if (ts_morph.ts.isReturnStatement(child)) {
            if (child.expression !== undefined)
                note(child.expression);
        }
        else if (!ts_morph.ts.isFunctionLike(child) && !ts_morph.ts.isClassLike(child) && !ts_morph.ts.isExpression(child))
            forEachReturn(child, note);
    });
}

;// CONCATENATED MODULE: ./.build/analysis/calls/elements.js
/**
 * What is kept in arrays, maps, sets and tables: one value for all elements of a container, which is known by its declaration.
 * Containers of containers count as one (`handlers[name].push(fn)` keeps `fn` in `handlers`).
 */





/** Places that put something into containers of one name, and elements of one literal, that are looked at. */
const MAX_STORED = 40;
/** Methods that give back what the receiver holds, in whole. */
const SAME_ELEMENTS = /^(?:slice|concat|filter|reverse|toReversed|sort|toSorted|splice|values|entries|flat|get|at|pop|shift|find|findLast|next)$/;
/** Methods that give back one of what the receiver holds. */
const ONE_ELEMENT = /^(?:get|at|pop|shift|find|findLast)$/;
function createElements(evaluation) {
    const bySymbol = new Map();
    const byName = new Map();
    const inReturned = new Set();
    function elements(expression, entry) {
        const node = unwrap(expression);
        if (ts_morph.ts.isArrayLiteralExpression(node))
            return union(node.elements.slice(0, MAX_STORED).map(each => element(each, entry)));
        if (ts_morph.ts.isObjectLiteralExpression(node)) {
            return union(node.properties.slice(0, MAX_STORED).map(member => memberOf(member, entry)));
        }
        if (ts_morph.ts.isIdentifier(node) || ts_morph.ts.isPropertyAccessExpression(node))
            return ofContainer(node, entry);
        if (ts_morph.ts.isElementAccessExpression(node))
            return elements(node.expression, entry);
        if (ts_morph.ts.isNewExpression(node))
            return union((node.arguments ?? []).map(each => entriesOf(each, entry)));
        if (ts_morph.ts.isConditionalExpression(node))
            return union([elements(node.whenTrue, entry), elements(node.whenFalse, entry)]);
        if (ts_morph.ts.isBinaryExpression(node))
            return union([elements(node.left, entry), elements(node.right, entry)]);
        if (ts_morph.ts.isAwaitExpression(node))
            return elements(node.expression, entry);
        if (!ts_morph.ts.isCallExpression(node))
            return NOTHING;
        const callee = unwrap(node.expression);
        if (!ts_morph.ts.isPropertyAccessExpression(callee))
            return ofReturned(node, entry);
        const isStatic = ts_morph.ts.isIdentifier(callee.expression) && /^(?:Object|Array)$/.test(callee.expression.text);
        if (isStatic) {
            const first = node.arguments[0];
            if (first === undefined || !/^(?:values|entries|from|assign)$/.test(callee.name.text))
                return NOTHING;
            const made = callee.name.text === 'from' ? node.arguments[1] : undefined;
            if (made !== undefined)
                return resultsOf(made, entry);
            return union(node.arguments.map(each => elements(each, entry)));
        }
        if (callee.name.text === 'call' && ts_morph.ts.isPropertyAccessExpression(callee.expression)) {
            // `Array.prototype.slice.call(arguments)`
            const first = node.arguments[0];
            const keeps = first !== undefined && SAME_ELEMENTS.test(callee.expression.name.text);
            return keeps ? elements(first, entry) : NOTHING;
        }
        if (callee.name.text === 'map' && node.arguments[0] !== undefined)
            return resultsOf(node.arguments[0], entry);
        if (SAME_ELEMENTS.test(callee.name.text)) {
            const added = callee.name.text === 'concat' ? node.arguments.map(each => elements(each, entry)) : [];
            return union([elements(callee.expression, entry), ...added]);
        }
        return ofReturned(node, entry);
    }
    /** The functions that a callback makes. */
    function resultsOf(callback, entry) {
        return union([...evaluation.passed(callback, entry).drafts.keys()].flatMap(draft => {
            const home = draft.fn === null ? undefined : evaluation.entryOf(draft.fn);
            return home === undefined ? [] : returnedBy(draft).map(each => evaluation.passed(each, home));
        }), 'flow');
    }
    /** The elements of what a function of ours returns or yields. */
    function ofReturned(call, entry) {
        const found = [];
        for (const draft of evaluation.callees(call.expression, entry).drafts.keys()) {
            const home = draft.fn === null ? undefined : evaluation.entryOf(draft.fn);
            if (home === undefined || draft.fn === null || inReturned.has(draft.fn))
                continue;
            inReturned.add(draft.fn);
            const isGenerator = 'asteriskToken' in draft.fn && draft.fn.asteriskToken !== undefined;
            for (const each of returnedBy(draft))
                found.push(isGenerator ? evaluation.passed(each, home) : elements(each, home));
            inReturned.delete(draft.fn);
        }
        return union(found, 'flow');
    }
    function at(expression, place, entry) {
        const node = unwrap(expression);
        if (place === null)
            return elements(node, entry);
        if (ts_morph.ts.isArrayLiteralExpression(node)) {
            const each = node.elements[place];
            const isKnown = each !== undefined && !node.elements.slice(0, place + 1).some(ts_morph.ts.isSpreadElement);
            return isKnown ? evaluation.passed(each, entry) : elements(node, entry);
        }
        const own = argumentsOf(node, entry);
        return own === null ? elements(node, entry) : ofSlot(slotAt(own.fn, own.place + place, false, null));
    }
    function element(each, entry) {
        if (ts_morph.ts.isSpreadElement(each))
            return elements(each.expression, entry);
        const value = unwrap(each);
        if (ts_morph.ts.isArrayLiteralExpression(value) || ts_morph.ts.isObjectLiteralExpression(value))
            return NOTHING;
        return evaluation.passed(value, entry);
    }
    /** `new Map([[key, value], …])`, `new Set([value, …])`. */
    function entriesOf(argument, entry) {
        const list = unwrap(argument);
        if (!ts_morph.ts.isArrayLiteralExpression(list))
            return elements(list, entry);
        return union(list.elements.slice(0, MAX_STORED).map(each => {
            const pair = unwrap(each);
            const value = ts_morph.ts.isArrayLiteralExpression(pair) ? pair.elements[1] : pair;
            return value === undefined ? NOTHING : element(value, entry);
        }));
    }
    function memberOf(member, entry) {
        if (ts_morph.ts.isSpreadAssignment(member))
            return elements(member.expression, entry);
        if (!ts_morph.ts.isPropertyAssignment(member))
            return evaluation.ofDeclaration(member, entry);
        return element(member.initializer, entry);
    }
    function ofContainer(node, entry) {
        const own = argumentsOf(node, entry);
        if (own !== null)
            return ofSlot(slotAt(own.fn, own.place, true, null));
        const name = ts_morph.ts.isIdentifier(node) ? node : node.name;
        const symbol = symbolAt(name, entry.checker);
        if (symbol === undefined)
            return ofName(name.text);
        const known = bySymbol.get(symbol);
        if (known !== undefined)
            return known;
        bySymbol.set(symbol, NOTHING);
        const found = [];
        const declarations = symbol.declarations ?? [];
        for (const declaration of declarations) {
            const home = evaluation.entryOf(declaration);
            if (home === undefined)
                continue;
            if (ts_morph.ts.isParameter(declaration)) {
                found.push(ofSlot(slotOf(declaration, '*')));
            }
            else if (isAssigned(declaration)) {
                found.push(elements(declaration.parent.right, home));
            }
            else if ('initializer' in declaration && declaration.initializer !== undefined) {
                found.push(elements(declaration.initializer, home));
            }
        }
        found.push(fromStored(symbolName(symbol), (target, home) => {
            const other = symbolAt(ts_morph.ts.isPropertyAccessExpression(target) ? target.name : target, home.checker);
            return other === symbol || (other?.declarations?.some(each => each === declarations[0]) ?? false);
        }));
        const all = union(found, 'flow');
        bySymbol.set(symbol, all);
        return all;
    }
    /** A property that the checker does not know; a container may be put into one of its own name (`all.list.push(...one.list)`). */
    function ofName(name) {
        const known = byName.get(name);
        if (known !== undefined)
            return known;
        byName.set(name, NOTHING);
        const all = fromStored(name, stored => ts_morph.ts.isPropertyAccessExpression(stored));
        byName.set(name, all);
        return all;
    }
    /** What is put into containers of that name that are the right one. */
    function fromStored(name, isSame) {
        const stored = evaluation.stored.get(name) ?? [];
        if (stored.length > MAX_STORED)
            return NOTHING;
        const found = [];
        for (const { entry, target, value } of stored) {
            if (value === null || !isSame(target, entry))
                continue;
            found.push(ts_morph.ts.isSpreadElement(value) ? elements(value.expression, entry) : evaluation.passed(value, entry));
        }
        return union(found, 'flow');
    }
    function taken(call, entry) {
        const callee = unwrap(call.expression);
        if (!ts_morph.ts.isPropertyAccessExpression(callee) || !ONE_ELEMENT.test(callee.name.text))
            return null;
        const all = elements(callee.expression, entry);
        return isEmpty(all) ? null : union([all], 'flow');
    }
    function iterated(declaration, entry) {
        const loop = declaration.parent.parent;
        if (ts_morph.ts.isForOfStatement(loop))
            return union([elements(loop.expression, entry)], 'flow');
        return declaration.initializer === undefined ? NOTHING : union([elements(declaration.initializer, entry)], 'flow');
    }
    return { elements, at, taken, iterated };
}
/** The function whose arguments a name stands for, all from a place on: a rest parameter, or `arguments`. */
function argumentsOf(node, entry) {
    if (!ts_morph.ts.isIdentifier(node))
        return null;
    if (node.text === 'arguments') {
        let fn = node.parent;
        while (fn !== undefined && (!ts_morph.ts.isFunctionLike(fn) || ts_morph.ts.isArrowFunction(fn)))
            fn = fn.parent;
        return fn === undefined ? null : { fn, place: 0 };
    }
    const declaration = symbolAt(node, entry.checker)?.valueDeclaration;
    if (declaration === undefined || !ts_morph.ts.isParameter(declaration) || declaration.dotDotDotToken === undefined)
        return null;
    const { fn, place } = slotOf(declaration);
    return { fn, place };
}
/** `this.handlers = {}`, which declares `handlers` in plain JavaScript. */
function isAssigned(node) {
    return node.parent !== undefined && ts_morph.ts.isBinaryExpression(node.parent) && node.parent.left === node;
}
/** The named thing that something is put into: `stack` of `stack[key]`, `handlers` of `(handlers[name] ||= [])`. */
function containerOf(expression) {
    let at = unwrap(expression);
    for (;;) {
        if (ts_morph.ts.isElementAccessExpression(at))
            at = unwrap(at.expression);
        else if (ts_morph.ts.isBinaryExpression(at))
            at = unwrap(at.left);
        else if (ts_morph.ts.isCallExpression(at) &&
            ts_morph.ts.isPropertyAccessExpression(at.expression) &&
            at.expression.name.text === 'get') {
            at = unwrap(at.expression.expression);
        }
        else
            break;
    }
    return ts_morph.ts.isIdentifier(at) || ts_morph.ts.isPropertyAccessExpression(at) ? at : null;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/members.js
/** What a property or an element of something can hold. */







/** Steps from name to name on the way to a member. */
const MAX_STEPS = 8;
/** Names in one path. */
const MAX_PATH = 3;
/** Elements of one literal that are looked at. */
const MAX_ELEMENTS = 40;
/** Keys of one type that are looked up. */
const MAX_KEYS = 8;
function createMembers(evaluation, dispatch) {
    const { index, hierarchy, callees, ofSymbol } = evaluation;
    function property(access, entry) {
        const { checker } = entry;
        const symbol = symbolAt(access.name, checker);
        if (symbol === undefined || isUnresolved(symbol))
            return untypedProperty(access, entry);
        const values = ofSymbol(symbol, access, entry);
        // `f.call(x)`, `f.apply(x)` call `f`; `f.bind(x)` is handled where its result is called
        for (const id of values.externals) {
            if (id === 'Function#call' || id === 'Function#apply')
                return callees(access.expression, entry);
            if (id === 'Object#constructor')
                return ownConstructor(access.expression, entry) ?? values;
        }
        const all = dispatch.dispatched(values, symbol, access, entry);
        const isCertain = all.drafts.values().some(certainty => certainty === 'exact');
        return isCertain && isMemberOfLiteral(symbol) && !isFixed(access.expression, entry) ? union([all], 'flow') : all;
    }
    /** `new this.constructor()`: the class or one below it. */
    function ownConstructor(receiver, entry) {
        const declaration = entry.checker.getTypeAtLocation(receiver).getSymbol()?.valueDeclaration;
        const cls = declaration === undefined ? null : index.draftOf(declaration);
        if (cls === null || cls.kind !== 'class')
            return null;
        return union([cls, ...hierarchy.below(cls.node)].map(draft => one(draft, 'hierarchy')));
    }
    /** The checker does not know the property: the receiver is `any`, or its types are not installed. */
    function untypedProperty(access, entry) {
        const imported = importedExternal(access, evaluation.importsOf(entry));
        if (imported !== null)
            return external(imported);
        const root = access.expression;
        const sibling = siblingFunction(access, entry);
        if (sibling !== null)
            return one(sibling, 'flow');
        if (ts_morph.ts.isIdentifier(root)) {
            const symbol = entry.checker.getSymbolAtLocation(root);
            if (symbol === undefined)
                return external(`${root.text}#${access.name.text}`);
        }
        const base = foreignBase(root, entry);
        if (base !== null)
            return external(`${base}.${access.name.text}`);
        if (access.name.text === 'call' || access.name.text === 'apply') {
            const receiver = callees(root, entry);
            if (receiver.drafts.size > 0)
                return receiver;
        }
        const nobody = unknown(isAny(entry.checker.getTypeAtLocation(root)) ? 'any' : 'no declaration');
        const held = memberOf(root, access.name.text, entry);
        return isEmpty(held) ? nobody : union([nobody, held], 'flow');
    }
    function parameterOf(expression, entry) {
        const node = unwrap(expression);
        const declaration = ts_morph.ts.isIdentifier(node) ? symbolAt(node, entry.checker)?.valueDeclaration : undefined;
        const isParameter = declaration !== undefined && ts_morph.ts.isParameter(declaration) && ts_morph.ts.isIdentifier(declaration.name);
        return isParameter && declaration.dotDotDotToken === undefined ? declaration : null;
    }
    let depth = 0;
    function memberOf(expression, path, entry) {
        // `walk(node.next)` would go on for ever
        if (depth > MAX_STEPS || path.split('.').length > MAX_PATH)
            return NOTHING;
        depth += 1;
        try {
            return under(unwrap(expression), path, entry);
        }
        finally {
            depth -= 1;
        }
    }
    function under(node, path, entry) {
        const dot = path.indexOf('.');
        const head = dot < 0 ? path : path.slice(0, dot);
        const rest = dot < 0 ? null : path.slice(dot + 1);
        const inside = (value) => rest === null ? union([evaluation.passed(value, entry)], 'flow') : memberOf(value, rest, entry);
        if (ts_morph.ts.isObjectLiteralExpression(node)) {
            const own = node.properties.find(each => each.name !== undefined && propertyText(each.name) === head);
            if (own === undefined) {
                const spread = node.properties.filter(ts_morph.ts.isSpreadAssignment);
                return head === '*' && rest === null
                    ? evaluation.containers.elements(node, entry)
                    : union(spread.map(each => memberOf(each.expression, path, entry)));
            }
            if (rest === null)
                return union([evaluation.ofDeclaration(own, entry)], 'flow');
            return ts_morph.ts.isPropertyAssignment(own) ? memberOf(own.initializer, rest, entry) : NOTHING;
        }
        if (ts_morph.ts.isArrayLiteralExpression(node)) {
            if (head === '*' && rest === null)
                return evaluation.containers.elements(node, entry);
            const values = head === '*' ? node.elements.slice(0, MAX_ELEMENTS) : [node.elements[Number(head)]];
            return union(values.flatMap(each => (each === undefined || ts_morph.ts.isSpreadElement(each) ? [] : [inside(each)])));
        }
        if (ts_morph.ts.isConditionalExpression(node))
            return union([memberOf(node.whenTrue, path, entry), memberOf(node.whenFalse, path, entry)]);
        if (ts_morph.ts.isBinaryExpression(node))
            return union([memberOf(node.left, path, entry), memberOf(node.right, path, entry)]);
        if (ts_morph.ts.isAwaitExpression(node))
            return memberOf(node.expression, path, entry);
        if (ts_morph.ts.isCallExpression(node))
            return underResult(node, path, entry);
        const own = argumentsOf(node, entry);
        if (own !== null) {
            if (head === '*')
                return ofSlot(slotAt(own.fn, own.place, true, rest));
            return /^\d+$/.test(head) ? ofSlot(slotAt(own.fn, own.place + Number(head), false, rest)) : NOTHING;
        }
        const parameter = parameterOf(node, entry);
        if (parameter !== null && parameter.type === undefined)
            return ofSlot(slotOf(parameter, path));
        if (head === '*' && rest === null)
            return evaluation.containers.elements(node, entry);
        if (rest === null) {
            const symbol = entry.checker.getTypeAtLocation(node).getProperty(head);
            if (symbol !== undefined) {
                if (evaluation.entryOf(symbol.declarations?.[0] ?? entry.sourceFile) === undefined)
                    return NOTHING;
                return union([ofSymbol(unaliased(symbol, entry.checker), node, entry)], 'flow');
            }
        }
        return underName(node, path, entry);
    }
    /** Under a path in what a name was declared or assigned to be. */
    function underName(node, path, entry) {
        if (ts_morph.ts.isPropertyAccessExpression(node) && parameterOf(rootOf(node), entry) !== null) {
            return memberOf(node.expression, `${node.name.text}.${path}`, entry);
        }
        if (!ts_morph.ts.isIdentifier(node) && !ts_morph.ts.isPropertyAccessExpression(node))
            return NOTHING;
        const symbol = symbolAt(ts_morph.ts.isIdentifier(node) ? node : node.name, entry.checker);
        const found = [];
        for (const declaration of symbol?.declarations ?? []) {
            const home = evaluation.entryOf(declaration);
            if (home === undefined)
                continue;
            if (ts_morph.ts.isVariableDeclaration(declaration) ||
                ts_morph.ts.isPropertyDeclaration(declaration) ||
                ts_morph.ts.isPropertyAssignment(declaration)) {
                if (declaration.initializer !== undefined)
                    found.push(memberOf(declaration.initializer, path, home));
            }
            else if (isAssigned(declaration))
                found.push(memberOf(declaration.parent.right, path, home));
        }
        return union(found, 'flow');
    }
    function underResult(call, path, entry) {
        const callee = unwrap(call.expression);
        const first = call.arguments[0];
        if (ts_morph.ts.isPropertyAccessExpression(callee) &&
            ts_morph.ts.isIdentifier(callee.expression) &&
            callee.expression.text === 'Object') {
            if (callee.name.text === 'entries' && first !== undefined) {
                return path === '*.1' ? evaluation.containers.elements(first, entry) : NOTHING;
            }
            if (callee.name.text === 'assign')
                return union(call.arguments.map(each => memberOf(each, path, entry)), 'flow');
            if (callee.name.text === 'fromEntries' && first !== undefined)
                return memberOf(first, '*.1', entry);
        }
        const found = [];
        for (const draft of callees(callee, entry).drafts.keys()) {
            const home = draft.fn === null ? undefined : evaluation.entryOf(draft.fn);
            if (home !== undefined)
                for (const each of returnedBy(draft))
                    found.push(memberOf(each, path, home));
        }
        return union(found, 'flow');
    }
    /** The class outside of the repository that the receiver's class extends: what ours does not declare is inherited from there. */
    function foreignBase(receiver, entry) {
        const symbol = entry.checker.getTypeAtLocation(receiver).getSymbol();
        let cls = symbol?.valueDeclaration === undefined ? null : index.draftOf(symbol.valueDeclaration);
        for (let steps = 0; cls !== null && steps < MAX_DEPTH; steps += 1) {
            const { node } = cls;
            if (hierarchy.hasForeignBase(cls) && ts_morph.ts.isClassLike(node)) {
                const clause = node.heritageClauses?.find(({ token }) => token === ts_morph.ts.SyntaxKind.ExtendsKeyword);
                const home = evaluation.entryOf(node);
                const type = clause?.types[0];
                if (type === undefined || home === undefined)
                    return null;
                const named = importedExternal(type.expression, evaluation.importsOf(home));
                return named ?? (ts_morph.ts.isIdentifier(type.expression) ? `globalThis#${type.expression.text}` : null);
            }
            cls = hierarchy.baseOf(cls);
        }
        return null;
    }
    /** `this[kRun]()` where a class has a method of that computed name. */
    function computedMember(access, entry) {
        const key = unwrap(access.argumentExpression);
        if (!ts_morph.ts.isIdentifier(key) && !ts_morph.ts.isPropertyAccessExpression(key))
            return null;
        const type = ts_morph.ts.isIdentifier(key) ? entry.checker.getTypeAtLocation(key) : null;
        if (type !== null && (type.flags & ts_morph.ts.TypeFlags.ESSymbolLike) === 0)
            return null;
        const symbol = entry.checker.getTypeAtLocation(access.expression).getSymbol();
        let cls = symbol?.valueDeclaration === undefined ? null : index.draftOf(symbol.valueDeclaration);
        const name = `[${key.getText(entry.sourceFile)}]`;
        for (let steps = 0; cls !== null && steps < MAX_DEPTH; steps += 1) {
            const member = hierarchy.member(cls, name, false, 'method') ?? hierarchy.member(cls, name, true, 'method');
            if (member?.fn != null)
                return member;
            cls = hierarchy.baseOf(cls);
        }
        return null;
    }
    /** `app.set` and, in a function of `app`, `this.set`, where the checker does not see that `app` is an object with functions. */
    function siblingFunction(access, entry) {
        const root = access.expression;
        let holder = null;
        if (ts_morph.ts.isIdentifier(root))
            holder = `${entry.path}#${root.text}`;
        else if (root.kind === ts_morph.ts.SyntaxKind.ThisKeyword) {
            let fn = root.parent;
            while (fn !== undefined && (!ts_morph.ts.isFunctionLike(fn) || ts_morph.ts.isArrowFunction(fn)))
                fn = fn.parent;
            const id = fn === undefined ? undefined : index.draftOf(fn)?.id;
            const dot = id?.lastIndexOf('.') ?? -1;
            if (id !== undefined && dot > id.indexOf('#'))
                holder = id.slice(0, dot);
        }
        const draft = holder === null ? undefined : index.draft(`${holder}.${access.name.text}`);
        return draft?.fn == null ? null : draft;
    }
    function element(access, entry) {
        const key = unwrap(access.argumentExpression);
        const { checker } = entry;
        if (ts_morph.ts.isStringLiteralLike(key) || ts_morph.ts.isNumericLiteral(key)) {
            const own = argumentsOf(unwrap(access.expression), entry);
            if (own !== null && ts_morph.ts.isNumericLiteral(key))
                return ofSlot(slotAt(own.fn, own.place + Number(key.text), false, null));
            const symbol = checker.getSymbolAtLocation(key) ?? checker.getTypeAtLocation(access.expression).getProperty(key.text);
            if (symbol !== undefined && evaluation.entryOf(symbol.declarations?.[0] ?? key) !== undefined) {
                return ofSymbol(symbol, access, entry);
            }
            const held = evaluation.containers.elements(access.expression, entry);
            if (!isEmpty(held))
                return union([held], 'flow');
            return symbol === undefined ? unknown('any') : ofSymbol(symbol, access, entry);
        }
        const computed = computedMember(access, entry);
        if (computed !== null)
            return one(computed, 'flow');
        const byType = knownKeys(access, key, entry);
        if (byType !== null)
            return byType;
        const held = evaluation.containers.elements(access.expression, entry);
        return isEmpty(held) ? unknown('dynamic key') : union([held], 'flow');
    }
    /** `table[kind]` where the type of `kind` says which keys there are. */
    function knownKeys(access, key, entry) {
        if (!ts_morph.ts.isIdentifier(key) && !ts_morph.ts.isPropertyAccessExpression(key))
            return null;
        const type = entry.checker.getTypeAtLocation(key);
        const parts = type.isUnion() ? type.types : [type];
        if (parts.length > MAX_KEYS || !parts.every(part => part.isStringLiteral()))
            return null;
        const receiver = entry.checker.getTypeAtLocation(access.expression);
        const found = [];
        for (const part of parts) {
            const symbol = part.isStringLiteral() ? receiver.getProperty(part.value) : undefined;
            const first = symbol?.declarations?.[0];
            if (symbol === undefined || first === undefined || evaluation.entryOf(first) === undefined)
                return null;
            found.push(ofSymbol(unaliased(symbol, entry.checker), access, entry));
        }
        const all = union(found, 'flow');
        return isEmpty(all) ? null : all;
    }
    /** Whether it is always the same object: `this.settings` and a parameter can hold any of that type. */
    function isFixed(receiver, entry) {
        const node = unwrap(receiver);
        if (node.kind === ts_morph.ts.SyntaxKind.ThisKeyword)
            return true;
        if (ts_morph.ts.isPropertyAccessExpression(node)) {
            return node.expression.kind !== ts_morph.ts.SyntaxKind.ThisKeyword && isFixed(node.expression, entry);
        }
        if (!ts_morph.ts.isIdentifier(node))
            return ts_morph.ts.isObjectLiteralExpression(node) || ts_morph.ts.isCallExpression(node);
        const declaration = symbolAt(node, entry.checker)?.declarations?.[0];
        if (declaration === undefined || !ts_morph.ts.isVariableDeclaration(declaration)) {
            return declaration === undefined || !ts_morph.ts.isParameter(declaration);
        }
        const home = evaluation.entryOf(declaration) ?? entry;
        return declaration.type === undefined && !(evaluation.reassigned.get(home)?.has(node.text) ?? false);
    }
    return { property, element, memberOf };
}
function isMemberOfLiteral(symbol) {
    return symbol.declarations?.some(each => ts_morph.ts.isObjectLiteralExpression(each.parent)) ?? false;
}
function rootOf(access) {
    let at = access;
    while (ts_morph.ts.isPropertyAccessExpression(at))
        at = at.expression;
    return at;
}
function propertyText(name) {
    return ts_morph.ts.isIdentifier(name) || ts_morph.ts.isStringLiteralLike(name) ? name.text : null;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/protocols.js
/** Methods that the language calls by itself: iteration, conversion to a primitive or to JSON, `instanceof`, `await`. */


const PROTOCOLS = ['iterate', 'iterate-later', 'to-text', 'to-number', 'to-json', 'instance', 'await'];
/** The members that are tried, in order; the first that there is, is called. */
const MEMBERS = {
    iterate: ['[Symbol.iterator]'],
    'iterate-later': ['[Symbol.asyncIterator]', '[Symbol.iterator]'],
    'to-text': ['[Symbol.toPrimitive]', 'toString'],
    'to-number': ['[Symbol.toPrimitive]', 'valueOf'],
    'to-json': ['toJSON'],
    instance: ['[Symbol.hasInstance]'],
    await: ['then'],
};
/** The protocols that a repository with members of these names can take part in. */
function protocolsOf(names) {
    return new Set(PROTOCOLS.filter(protocol => MEMBERS[protocol].some(name => names.has(name))));
}
function createProtocols({ index }) {
    function ofType(type, protocol, entry) {
        if (type.isUnion())
            return union(type.types.slice(0, 8).map(part => ofType(part, protocol, entry)));
        for (const name of MEMBERS[protocol]) {
            const member = memberOf(type, name);
            if (member === undefined)
                continue;
            const found = ofMember(member);
            if (protocol !== 'iterate' && protocol !== 'iterate-later')
                return found;
            return union([found, nextOf(member, entry)]);
        }
        return NOTHING;
    }
    function ofMember(member) {
        const drafts = (member.declarations ?? []).flatMap(each => index.draftOf(each) ?? []);
        return union(drafts.flatMap(draft => (draft.fn === null ? [] : [one(draft, 'flow')])));
    }
    /** What an iterator that is no generator gives its values by. */
    function nextOf(iterator, { checker }) {
        const declaration = iterator.declarations?.[0];
        if (declaration === undefined || index.draftOf(declaration) === null)
            return NOTHING;
        const [signature] = checker.getTypeOfSymbolAtLocation(iterator, declaration).getCallSignatures();
        const next = signature === undefined ? undefined : memberOf(checker.getReturnTypeOfSignature(signature), 'next');
        return next === undefined ? NOTHING : ofMember(next);
    }
    return (value, protocol, entry) => {
        const { checker } = entry;
        if (protocol !== 'to-json' || !ts_morph.ts.isObjectLiteralExpression(value))
            return union([ofType(checker.getTypeAtLocation(value), protocol, entry)], 'flow');
        const held = value.properties.flatMap(each => (ts_morph.ts.isPropertyAssignment(each) ? [each.initializer] : []));
        return union(held.map(each => ofType(checker.getTypeAtLocation(each), protocol, entry)), 'flow');
    };
}
function memberOf(type, name) {
    const wellKnown = /^\[Symbol\.(\w+)\]$/.exec(name)?.[1];
    if (wellKnown === undefined)
        return type.getProperty(name);
    // the checker calls `[Symbol.iterator]` by a name that only it knows the end of
    return type.getProperties().find(({ escapedName }) => escapedName.toString().startsWith(`__@${wellKnown}@`));
}

;// CONCATENATED MODULE: ./.build/analysis/calls/evaluate.js
/**
 * From an expression to the functions it can be: the checker's symbol first, then the values that flow into the symbol's
 * declaration (field-based flow after Feldthaus et al. 2013, keyed by declaration instead of by name).
 */











function createEvaluator(context) {
    const { index } = context;
    const bySymbol = new Map();
    const open = new Set();
    let depth = 0;
    const evaluation = {
        ...context,
        callees,
        ofSymbol,
        passed: (expression, entry) => results.passed(expression, entry),
        memberOf: (expression, path, entry) => members.memberOf(expression, path, entry),
        ofDeclaration: (declaration, entry) => declared.ofDeclaration(declaration, entry),
        containers: {
            elements: (expression, entry) => containers.elements(expression, entry),
            at: (expression, place, entry) => containers.at(expression, place, entry),
            taken: (call, entry) => containers.taken(call, entry),
            iterated: (declaration, entry) => containers.iterated(declaration, entry),
        },
    };
    const containers = createElements(evaluation);
    const dispatch = createDispatch(context);
    const members = createMembers(evaluation, dispatch);
    const declared = createDeclared(evaluation);
    const results = createResults(evaluation);
    function callees(expression, entry) {
        if (depth > MAX_DEPTH)
            return unknown('external value');
        depth += 1;
        try {
            return evaluate(unwrap(expression), entry);
        }
        finally {
            depth -= 1;
        }
    }
    function evaluate(expression, entry) {
        switch (expression.kind) {
            case ts_morph.ts.SyntaxKind.Identifier:
                return named(expression, expression, entry);
            case ts_morph.ts.SyntaxKind.PropertyAccessExpression:
                return members.property(expression, entry);
            case ts_morph.ts.SyntaxKind.ElementAccessExpression:
                return members.element(expression, entry);
            case ts_morph.ts.SyntaxKind.FunctionExpression:
            case ts_morph.ts.SyntaxKind.ArrowFunction:
            case ts_morph.ts.SyntaxKind.ClassExpression: {
                const draft = index.draftOf(expression);
                return draft === null ? NOTHING : one(draft);
            }
            case ts_morph.ts.SyntaxKind.ConditionalExpression: {
                const { whenTrue, whenFalse } = expression;
                return union([callees(whenTrue, entry), callees(whenFalse, entry)], 'flow');
            }
            case ts_morph.ts.SyntaxKind.BinaryExpression:
                return binary(expression, entry);
            case ts_morph.ts.SyntaxKind.CallExpression:
                return results.result(expression, entry);
            case ts_morph.ts.SyntaxKind.SuperKeyword:
                return superClass(expression, entry);
            case ts_morph.ts.SyntaxKind.ImportKeyword:
                return external('globalThis#import');
            case ts_morph.ts.SyntaxKind.AwaitExpression:
                return union([callees(expression.expression, entry)], 'flow');
            case ts_morph.ts.SyntaxKind.ThisKeyword:
                return unknown('any');
            default:
                return unknown(isAny(entry.checker.getTypeAtLocation(expression)) ? 'any' : 'external value');
        }
    }
    function binary(node, entry) {
        switch (node.operatorToken.kind) {
            case ts_morph.ts.SyntaxKind.CommaToken:
            case ts_morph.ts.SyntaxKind.EqualsToken:
                return callees(node.right, entry);
            case ts_morph.ts.SyntaxKind.AmpersandAmpersandToken:
                return union([callees(node.right, entry)], 'flow');
            case ts_morph.ts.SyntaxKind.BarBarToken:
            case ts_morph.ts.SyntaxKind.QuestionQuestionToken:
            case ts_morph.ts.SyntaxKind.BarBarEqualsToken:
            case ts_morph.ts.SyntaxKind.QuestionQuestionEqualsToken:
                return union([callees(node.left, entry), callees(node.right, entry)], 'flow');
            default:
                return NOTHING;
        }
    }
    function superClass(node, entry) {
        const cls = enclosingClass(node);
        const heritage = cls?.heritageClauses?.find(clause => clause.token === ts_morph.ts.SyntaxKind.ExtendsKeyword)?.types[0];
        return heritage === undefined ? unknown('external value') : callees(heritage.expression, entry);
    }
    function named(name, callee, entry) {
        if (name.text === 'require' && !index.draftOf(name))
            return external('globalThis#require');
        if (name.text === 'undefined' || name.text === 'Infinity' || name.text === 'NaN')
            return NOTHING;
        const { checker } = entry;
        const symbol = symbolAt(name, checker);
        if (symbol === undefined || isUnresolved(symbol)) {
            return external(importedExternal(callee, context.importsOf(entry)) ?? `globalThis#${name.text}`);
        }
        return ofOwnScript(name, symbol, entry) ?? ofSymbol(symbol, callee, entry);
    }
    /** Scripts share their names, and yet a script that has a function of that name means its own. */
    function ofOwnScript(name, symbol, entry) {
        const declarations = symbol.declarations ?? [];
        if (declarations.every(each => each.getSourceFile() === entry.sourceFile))
            return null;
        const draft = index.draft(`${entry.path}#${name.text}`);
        if (draft === undefined || draft.owner?.owner !== null)
            return null;
        return draft.fn !== null || draft.kind === 'class' ? one(draft) : declared.ofDeclaration(draft.node, entry);
    }
    function ofSymbol(symbol, use, entry) {
        let values = bySymbol.get(symbol);
        if (values === undefined) {
            if (open.has(symbol))
                return NOTHING;
            open.add(symbol);
            values = computeSymbol(symbol, use, entry);
            open.delete(symbol);
            // what was found while something further up was still open may be incomplete
            if (open.size === 0 || isStable(values))
                bySymbol.set(symbol, values);
        }
        if (values.externals.size === 0)
            return values;
        const imported = importedExternal(use, context.importsOf(entry));
        return imported === null ? values : { ...values, externals: new Set([imported]) };
    }
    function computeSymbol(symbol, use, entry) {
        const declarations = symbol.declarations ?? [];
        if (declarations.length === 0) {
            const imported = importedExternal(use, context.importsOf(entry));
            return imported === null ? unknown('no declaration') : external(imported);
        }
        const found = [];
        const bodies = new Set();
        for (const declaration of declarations) {
            const draft = index.draftOf(declaration);
            if (draft !== null && (draft.fn !== null || draft.kind === 'class')) {
                // a decorator may put something else in its place
                const isDecorated = ts_morph.ts.canHaveDecorators(declaration) &&
                    !ts_morph.ts.isClassLike(declaration) &&
                    ts_morph.ts.getDecorators(declaration) !== undefined;
                if (!bodies.has(draft))
                    found.push(isDecorated ? one(draft, 'flow') : one(draft));
                bodies.add(draft);
                continue;
            }
            const home = context.entryOf(declaration);
            if (home === undefined) {
                if (!isTypeOnly(declaration))
                    found.push(external(declaredExternal(declaration, symbolName(symbol))));
                continue;
            }
            found.push(declared.ofDeclaration(declaration, home));
        }
        const flowing = declared.assignedTo(symbol, declarations);
        if (flowing.length > 0) {
            const certain = found.length === 0 && flowing.length === 1 ? undefined : 'flow';
            return union([...found, ...flowing], certain);
        }
        const distinct = found.filter(values => !isEmpty(values) || values.unknown !== null);
        if (distinct.length === 0)
            return NOTHING;
        const all = union(distinct);
        if (distinct.length === 1 || isStable(all))
            return all;
        return union(distinct, bodies.size > 1 ? 'hierarchy' : 'flow');
    }
    return {
        callees,
        passed: results.passed,
        elements: containers.elements,
        spread: containers.at,
        memberOf: members.memberOf,
        accessors: dispatch.accessors,
        implicit: createProtocols(context),
    };
}
function isStable(values) {
    return values.unknown === null && values.drafts.size === 1 && [...values.drafts.values()][0] === 'exact';
}
function enclosingClass(node) {
    for (let at = node; at !== undefined; at = at.parent)
        if (ts_morph.ts.isClassLike(at))
            return at;
    return null;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/events.js
/** Listeners of event emitters: what `emit` reaches on an emitter of the same kind, for the same event. */


const REGISTERS = /^(?:on|once|addListener|prependListener|prependOnceListener|addEventListener)$/;
function createEvents(index, hierarchy) {
    const emits = [];
    const listeners = new Map();
    function emitterOf({ callee, entry }) {
        const receiver = ts_morph.ts.isPropertyAccessExpression(callee) ? unwrap(callee.expression) : callee;
        const declaration = entry.checker.getTypeAtLocation(receiver).getSymbol()?.valueDeclaration;
        const cls = declaration === undefined ? null : index.draftOf(declaration);
        const name = ts_morph.ts.isIdentifier(receiver)
            ? receiver.text
            : ts_morph.ts.isPropertyAccessExpression(receiver)
                ? receiver.name.text
                : '';
        return { cls, name };
    }
    function isSame(a, b) {
        if (a.cls === null || b.cls === null)
            return a.cls === b.cls && a.name === b.name;
        const { cls } = b;
        return a.cls === cls || hierarchy.below(a.cls.node).includes(cls) || hierarchy.below(cls.node).includes(a.cls);
    }
    return {
        noteEmit(site) {
            if (eventOf(site, /^(?:emit|dispatchEvent)$/) !== null)
                emits.push(site);
        },
        noteListener(listener) {
            const event = eventOf(listener.site, REGISTERS);
            if (event === null)
                return;
            const list = listeners.get(event);
            if (list === undefined)
                listeners.set(event, [listener]);
            else
                list.push(listener);
        },
        reached() {
            const found = [];
            for (const site of emits) {
                const named = listeners.get(eventOf(site, /./) ?? '') ?? [];
                if (named.length === 0)
                    continue;
                const emitter = emitterOf(site);
                const own = named.filter(listener => isSame(emitter, emitterOf(listener.site)));
                if (own.length > 0)
                    found.push({ site, listeners: own });
            }
            return found;
        },
    };
}
/** The event that a method of that name is about: a literal, or the name of a constant; null for other calls. */
function eventOf({ callee, arguments: values }, method) {
    if (!ts_morph.ts.isPropertyAccessExpression(callee) || !method.test(callee.name.text))
        return null;
    let event = values[0];
    if (event !== undefined && ts_morph.ts.isNewExpression(event))
        event = event.arguments?.[0];
    if (event === undefined)
        return null;
    if (ts_morph.ts.isStringLiteralLike(event))
        return event.text;
    return ts_morph.ts.isPropertyAccessExpression(event) || ts_morph.ts.isIdentifier(event) ? event.getText() : null;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/groups.js
/** Files that import each other, directly or not: what is followed as one program. */


function groupsOf(entries, sitesOf) {
    const byFileName = new Map(entries.map(entry => [entry.sourceFile.fileName, entry]));
    const parents = new Map();
    const rootOf = (entry) => {
        let at = entry;
        for (let next = parents.get(at); next !== undefined; next = parents.get(at))
            at = next;
        return at;
    };
    for (const entry of entries) {
        for (const specifier of specifiersOf(entry, sitesOf(entry))) {
            const file = fileOf(specifier, entry);
            const other = file === undefined ? undefined : byFileName.get(file.fileName);
            if (other === undefined || other.program !== entry.program)
                continue;
            const [root, otherRoot] = [rootOf(entry), rootOf(other)];
            if (root !== otherRoot)
                parents.set(otherRoot, root);
        }
    }
    return [...Map.groupBy(entries, rootOf).values()];
}
function specifiersOf({ sourceFile }, sites) {
    const found = [];
    for (const statement of sourceFile.statements) {
        if (!ts_morph.ts.isImportDeclaration(statement) && !ts_morph.ts.isExportDeclaration(statement))
            continue;
        const specifier = statement.moduleSpecifier;
        if (specifier !== undefined && ts_morph.ts.isStringLiteralLike(specifier))
            found.push(specifier);
    }
    for (const { callee, arguments: [first], } of sites) {
        const isImport = callee.kind === ts_morph.ts.SyntaxKind.ImportKeyword || (ts_morph.ts.isIdentifier(callee) && callee.text === 'require');
        if (isImport && first !== undefined && ts_morph.ts.isStringLiteralLike(first))
            found.push(first);
    }
    return found;
}
const ENDINGS = ['', '.js', '.cjs', '.mjs', '.ts', '.tsx', '/index.js', '/index.cjs', '/index.ts'];
/** The file that a specifier means; also of a script that TypeScript takes for no module. */
function fileOf(specifier, entry) {
    const declaration = entry.checker.getSymbolAtLocation(specifier)?.valueDeclaration;
    if (declaration !== undefined)
        return ts_morph.ts.isSourceFile(declaration) ? declaration : undefined;
    if (!specifier.text.startsWith('.'))
        return undefined;
    const base = (0,posix_.join)((0,posix_.dirname)(entry.sourceFile.fileName), specifier.text);
    for (const ending of ENDINGS) {
        const file = entry.program.getSourceFile(base + ending);
        if (file !== undefined)
            return file;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/cells.js
function newCell() {
    return { held: new Set(), into: new Set(), watchers: [], fresh: [] };
}
/** The work is more than a program of that size is worth. */
class TooMuchWork extends Error {
}
function createSolver(budget) {
    const open = [];
    const tasks = [];
    let postponed = [];
    let steps = 0;
    function add(cell, value) {
        if (cell.held.has(value))
            return;
        steps += 1;
        if (steps > budget)
            throw new TooMuchWork();
        cell.held.add(value);
        if (cell.fresh.length === 0)
            open.push(cell);
        cell.fresh.push(value);
    }
    function pass(cell) {
        const { fresh } = cell;
        cell.fresh = [];
        // a watcher that comes in the meantime is told of these values when it comes
        const count = cell.watchers.length;
        for (const value of fresh) {
            for (const next of cell.into)
                add(next, value);
            for (let i = 0; i < count; i += 1)
                cell.watchers[i]?.(value);
        }
    }
    return {
        add,
        flow(from, to) {
            if (from === to || from.into.has(to))
                return;
            from.into.add(to);
            for (const value of [...from.held])
                add(to, value);
        },
        watch(cell, then) {
            // what has arrived and was not passed on yet comes with the rest
            const known = [...cell.held].filter(value => !cell.fresh.includes(value));
            cell.watchers.push(then);
            for (const value of known)
                then(value);
        },
        soon: task => void tasks.push(task),
        later: task => void postponed.push(task),
        solve() {
            for (;;) {
                const task = tasks.pop();
                if (task !== undefined) {
                    task();
                    continue;
                }
                const cell = open.pop();
                if (cell !== undefined) {
                    pass(cell);
                    continue;
                }
                if (postponed.length === 0)
                    return;
                const due = postponed;
                postponed = [];
                for (const each of due)
                    each();
            }
        },
    };
}

;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/values.js

const ANY = { kind: 'any' };
const PRIMITIVE = { kind: 'primitive' };
const values_NUMBER = { kind: 'number' };
function newThing() {
    return { properties: new Map(), unknown: newCell(), proto: newCell(), readers: [] };
}
function isHolder(value) {
    switch (value.kind) {
        case 'any':
        case 'primitive':
        case 'number':
        case 'text':
            return false;
        default:
            return true;
    }
}
/** The cell of a thing's own property. */
function propertyOf(thing, name) {
    let cell = thing.properties.get(name);
    if (cell === undefined) {
        cell = newCell();
        thing.properties.set(name, cell);
        for (const reader of [...thing.readers])
            reader(name, cell);
    }
    return cell;
}
/** `then` is called for every property of a thing, those to come included; names that are not a script's own are left out. */
function eachProperty(thing, then) {
    thing.readers.push(then);
    for (const [name, cell] of [...thing.properties])
        then(name, cell);
}
/** Properties that loops over keys do not see: accessors' functions, symbols, and our own. */
function isOrdinary(name) {
    return !name.startsWith('@') && name !== 'prototype' && name !== 'constructor';
}

;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/memory.js
/** Reading and writing properties of things: inheritance, accessors, keys that are computed, members of the language's own types. */


const TYPES = {
    list: 'Array',
    map: 'Map',
    set: 'Set',
    promise: 'Promise',
    generator: 'Generator',
    iterator: 'Generator',
    pattern: 'RegExp',
};
const memory_MEMBERS = new Map([
    ['Array', Array.prototype],
    ['Map', Map.prototype],
    ['Set', Set.prototype],
    ['Promise', Promise.prototype],
    ['RegExp', RegExp.prototype],
    ['String', String.prototype],
    ['Function', Function.prototype],
    ['Object', Object.prototype],
].map(([name, proto]) => [String(name), new Set(Object.getOwnPropertyNames(proto))]));
const GENERATOR = new Set(['next', 'return', 'throw', 'map', 'filter', 'toArray', 'forEach']);
function createMemory({ solver, assigned, accessors, native }) {
    const { add, flow, watch, later } = solver;
    /** `value` is where it is looked up, `self` whose property it is. */
    function lookUp(value, self, key, into, call, depth) {
        if (depth > 12)
            return;
        if (value.kind === 'any') {
            add(into, ANY);
            return;
        }
        if (!isHolder(value)) {
            if (memory_MEMBERS.get('String')?.has(key) === true)
                add(into, native(`String#${key}`));
            return;
        }
        if (value.kind === 'proxy') {
            const trap = newCell();
            watch(value.traps, traps => lookUp(traps, traps, 'get', trap, call, depth + 1));
            call(trap, value.traps, [plain(value.target), plain(holding(keyValue(key)))], into);
            later(() => {
                if (trap.held.size === 0)
                    watch(value.target, target => lookUp(target, self, key, into, call, depth + 1));
            });
            return;
        }
        const own = value.properties.get(key);
        if (own !== undefined || canChange(value, key))
            flow(propertyOf(value, key), into);
        // elements of a list are under places; other names there are the list's own
        if (value.kind !== 'object' || value.shape === 'object' || value.shape === 'instance' || /^\d+$/.test(key))
            flow(value.unknown, into);
        if (accessors === null || accessors.has(key)) {
            const getter = newCell();
            flow(propertyOf(value, `@get ${key}`), getter);
            call(getter, holding(self), [], into);
        }
        const further = () => {
            if ((value.properties.get(key)?.held.size ?? 0) > 0)
                return;
            if ((value.properties.get(`@get ${key}`)?.held.size ?? 0) > 0)
                return;
            watch(value.proto, proto => lookUp(proto, self, key, into, call, depth + 1));
            const member = memberOf(value, key);
            if (member !== null)
                add(into, member);
        };
        // what nothing is ever assigned to is inherited for certain; the rest only where it is not found
        if (value.kind === 'object' && value.shape === 'instance' && !assigned.has(key))
            further();
        else
            later(further);
    }
    function canChange(value, key) {
        return !('shape' in value && value.shape === 'instance') || assigned.has(key) || accessors === null;
    }
    function memberOf(value, key) {
        const has = (type) => memory_MEMBERS.get(type)?.has(key) === true;
        if (value.kind === 'native') {
            if (value.name.endsWith('.prototype'))
                return native(`${value.name.slice(0, -10)}#${key}`);
            return has('Function') ? native(`Function#${key}`) : native(`${value.name}.${key}`);
        }
        if (value.kind !== 'object')
            return has('Function') ? native(`Function#${key}`) : null;
        const type = TYPES[value.shape];
        if (type === 'Generator' && GENERATOR.has(key))
            return native(`Generator#${key}`);
        if (type !== undefined && has(type))
            return native(`${type}#${key}`);
        return has('Object') && key !== 'constructor' ? native(`Object#${key}`) : null;
    }
    function load(base, key, into, call) {
        watch(base, value => lookUp(value, value, key, into, call, 0));
    }
    function loadAll(base, into, onlyPlaces) {
        const allOf = (value, depth) => {
            if (value.kind === 'any')
                add(into, ANY);
            if (value.kind === 'proxy')
                watch(value.target, target => allOf(target, depth));
            if (!isHolder(value) || value.kind === 'native' || value.kind === 'hook')
                return;
            flow(value.unknown, into);
            const isList = value.kind === 'object' && value.shape === 'list';
            eachProperty(value, (name, cell) => {
                if (isOrdinary(name) && (!(onlyPlaces || isList) || /^\d+$/.test(name)))
                    flow(cell, into);
            });
            if (!onlyPlaces && value.kind === 'object' && value.shape === 'instance' && depth < 4) {
                watch(value.proto, proto => allOf(proto, depth + 1));
            }
        };
        watch(base, value => allOf(value, 0));
    }
    function loadBy(base, key, into, call) {
        let isAll = false;
        const all = (onlyPlaces) => {
            if (isAll)
                return;
            isAll = !onlyPlaces;
            loadAll(base, into, onlyPlaces);
        };
        watch(key, value => {
            const name = keyName(value);
            if (name !== null)
                load(base, name, into, call);
            else if (value.kind === 'number')
                all(true);
            else if (value.kind === 'any' || value.kind === 'primitive')
                all(false);
        });
        later(() => {
            if (key.held.size === 0)
                all(false);
        });
    }
    function store(base, key, value, call) {
        watch(base, held => {
            if (held.kind === 'proxy') {
                const trap = newCell();
                load(held.traps, 'set', trap, call);
                call(trap, held.traps, [plain(held.target), plain(holding(keyValue(key))), plain(value)], newCell());
                store(held.target, key, value, call);
                return;
            }
            if (!isHolder(held))
                return;
            if (accessors === null || accessors.has(key)) {
                const setter = newCell();
                lookUp(held, held, `@set ${key}`, setter, call, 0);
                call(setter, holding(held), [plain(value)], newCell());
            }
            if (key === '__proto__')
                flow(value, held.proto);
            else
                flow(value, propertyOf(held, key));
        });
    }
    function storeBy(base, key, value, call) {
        const unknown = () => watch(base, held => isHolder(held) && flow(value, held.unknown));
        watch(key, held => {
            const name = keyName(held);
            if (name !== null)
                store(base, name, value, call);
            else if (!isHolder(held))
                unknown();
        });
        later(() => {
            if (key.held.size === 0)
                unknown();
        });
    }
    return {
        load,
        loadBy,
        loadAll,
        store,
        storeBy,
        read: (value, key, into, call) => lookUp(value, value, key, into, call, 0),
        native,
    };
}
function plain(cell) {
    return { cell, isSpread: false };
}
/** A cell that holds one value and is never written to: it must not be given to anybody who would. */
function holding(...values) {
    const cell = newCell();
    for (const value of values)
        cell.held.add(value);
    return cell;
}
const texts = new Map();
/** Always the same value for the same text. */
function textValue(text) {
    let value = texts.get(text);
    if (value === undefined) {
        value = { kind: 'text', text };
        texts.set(text, value);
    }
    return value;
}
function keyValue(key) {
    return key.startsWith('@') ? PRIMITIVE : textValue(key);
}
/** The property that a value names as a key; null for what may be any, and for what is none. */
function keyName(value) {
    if (value.kind === 'text')
        return value.text;
    return value.kind === 'object' && value.shape === 'symbol' ? value.name : null;
}
function isNumber(value) {
    return value === NUMBER;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/survey.js
/** One pass over the sources before anything is followed: what is assigned where, and which names mean accessors. */


function surveyOf(entries) {
    const assigned = new Set();
    const accessors = new Set();
    const writers = new Map();
    const shared = new Set();
    let hasDefinitions = false;
    const noteWriter = (name, fn) => {
        const known = writers.get(name);
        if (known === undefined)
            writers.set(name, new Set([fn]));
        else
            known.add(fn);
    };
    for (const { sourceFile, checker } of entries) {
        const noteTarget = (target, fn) => {
            const node = unwrap(target);
            if (ts_morph.ts.isIdentifier(node)) {
                for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? [])
                    if (functionAround(declaration) !== fn)
                        shared.add(declaration);
            }
            else if (ts_morph.ts.isPropertyAccessExpression(node)) {
                assigned.add(node.name.text);
                noteWriter(node.name.text, fn);
            }
            else if (ts_morph.ts.isElementAccessExpression(node)) {
                const key = node.argumentExpression;
                const name = ts_morph.ts.isStringLiteralLike(key) || ts_morph.ts.isNumericLiteral(key) ? key.text : null;
                if (name !== null)
                    assigned.add(name);
                noteWriter(name, fn);
            }
            else if (ts_morph.ts.isArrayLiteralExpression(node)) {
                for (const each of node.elements)
                    noteTarget(ts_morph.ts.isSpreadElement(each) ? each.expression : each, fn);
            }
            else if (ts_morph.ts.isObjectLiteralExpression(node)) {
                for (const each of node.properties) {
                    if (ts_morph.ts.isPropertyAssignment(each))
                        noteTarget(each.initializer, fn);
                    else if (ts_morph.ts.isShorthandPropertyAssignment(each))
                        noteTarget(each.name, fn);
                }
            }
            else if (ts_morph.ts.isBinaryExpression(node))
                noteTarget(node.left, fn);
        };
        const visit = (node, fn) => {
            if (ts_morph.ts.isBinaryExpression(node) && isAssignment(node))
                noteTarget(node.left, fn);
            else if (ts_morph.ts.isPropertyDeclaration(node) && ts_morph.ts.isIdentifier(node.name))
                assigned.add(node.name.text);
            else if (ts_morph.ts.isParameter(node) && ts_morph.ts.isIdentifier(node.name) && node.modifiers !== undefined)
                assigned.add(node.name.text);
            else if (ts_morph.ts.isForInStatement(node) || ts_morph.ts.isForOfStatement(node)) {
                if (!ts_morph.ts.isVariableDeclarationList(node.initializer))
                    noteTarget(node.initializer, fn);
            }
            else if (ts_morph.ts.isAccessor(node))
                accessors.add(node.name.getText(sourceFile));
            else if (ts_morph.ts.isIdentifier(node) && /^(?:definePropert(?:y|ies)|__define[GS]etter__)$/.test(node.text)) {
                hasDefinitions = true;
                noteWriter(null, fn);
            }
            else if (ts_morph.ts.isIdentifier(node) && node.text === 'assign')
                noteWriter(null, fn);
            ts_morph.ts.forEachChild(node, child => visit(child, isFunction(node) ? node : fn));
        };
        visit(sourceFile, sourceFile);
    }
    return {
        assigned,
        accessors: hasDefinitions ? null : accessors,
        writers,
        isShared: declaration => shared.has(declaration),
    };
}
function isFunction(node) {
    return ts_morph.ts.isFunctionLike(node) || ts_morph.ts.isClassStaticBlockDeclaration(node) || ts_morph.ts.isPropertyDeclaration(node);
}
/** The function that a node is evaluated in; the file at the top. */
function functionAround(node) {
    let at = node.parent ?? node;
    while (at.parent !== undefined && !isFunction(at))
        at = at.parent;
    return at;
}
function isAssignment(node) {
    const { kind } = node.operatorToken;
    return kind >= ts_morph.ts.SyntaxKind.FirstAssignment && kind <= ts_morph.ts.SyntaxKind.LastAssignment;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/walk.js
/**
 * Where in a function the analysis stands: what its variables and the properties of its objects were last given. Straight code sees
 * the last assignment only; branches and loops see all that lead to them.
 */



/** At the beginning of a function. */
function newWalk(frame, entry) {
    return { frame, entry, versions: new Map(), paths: new Map(), joins: [], ended: false };
}
function pointOf(walk) {
    return { versions: new Map(walk.versions), paths: new Map(walk.paths), ended: walk.ended };
}
function goTo(walk, point) {
    walk.versions = new Map(point.versions);
    walk.paths = new Map(point.paths);
    walk.ended = point.ended;
}
/** Goes on where several ways meet. */
function meet(walk, points, { flow }) {
    const open = points.filter(point => !point.ended);
    const [first, ...others] = open;
    if (first === undefined) {
        walk.ended = true;
        return;
    }
    goTo(walk, first);
    for (const other of others) {
        for (const [declaration, cell] of other.versions) {
            const known = walk.versions.get(declaration);
            if (known === cell)
                continue;
            const both = newCell();
            flow(cell, both);
            if (known !== undefined)
                flow(known, both);
            walk.versions.set(declaration, both);
        }
        for (const [path, cell] of [...walk.paths]) {
            const there = other.paths.get(path);
            if (there === cell)
                continue;
            if (there === undefined) {
                walk.paths.delete(path);
                continue;
            }
            const both = newCell();
            flow(cell, both);
            flow(there, both);
            walk.paths.set(path, both);
        }
    }
}
/** A new value of a variable of this function. */
function assignLocal(walk, declaration, value, { flow }) {
    walk.versions.set(declaration, value);
    for (const join of walk.joins) {
        const cell = join.get(declaration);
        if (cell !== undefined)
            flow(value, cell);
    }
    forget(walk, path => path.startsWith(`${declaration.pos}.`));
}
function forget(walk, isGone) {
    for (const path of [...walk.paths.keys()])
        if (isGone(path))
            walk.paths.delete(path);
}
/** A call may have changed everything that anybody else assigns to. */
function forgetWritten(walk, { writers }) {
    const { node } = walk.frame;
    const isOwn = (name) => writers
        .get(name)
        ?.values()
        .every(fn => fn === node) ?? true;
    const knowsAll = isOwn(null);
    forget(walk, path => !knowsAll || !isOwn(path.slice(path.indexOf('.') + 1)));
}
/** Names that are assigned to in a part of a function, its inner functions left out. */
function assignedIn(part) {
    const names = new Set();
    const note = (target) => {
        if (ts_morph.ts.isIdentifier(target))
            names.add(target.text);
        else if (ts_morph.ts.isArrayLiteralExpression(target) || ts_morph.ts.isObjectLiteralExpression(target))
            ts_morph.ts.forEachChild(target, note);
        else if (ts_morph.ts.isPropertyAssignment(target))
            note(target.initializer);
        else if (ts_morph.ts.isShorthandPropertyAssignment(target))
            note(target.name);
        else if (ts_morph.ts.isSpreadElement(target) || ts_morph.ts.isSpreadAssignment(target))
            note(target.expression);
        else if (ts_morph.ts.isBinaryExpression(target))
            note(target.left);
        else if (ts_morph.ts.isVariableDeclaration(target))
            noteName(target.name);
    };
    const noteName = (name) => {
        if (ts_morph.ts.isIdentifier(name))
            names.add(name.text);
        else
            for (const each of name.elements)
                if (ts_morph.ts.isBindingElement(each))
                    noteName(each.name);
    };
    const visit = (node) => {
        if (ts_morph.ts.isFunctionLike(node))
            return;
        if (ts_morph.ts.isBinaryExpression(node) && node.operatorToken.kind >= ts_morph.ts.SyntaxKind.FirstAssignment) {
            if (node.operatorToken.kind <= ts_morph.ts.SyntaxKind.LastAssignment)
                note(unwrap(node.left));
        }
        else if (ts_morph.ts.isVariableDeclaration(node) && node.initializer !== undefined)
            note(node);
        else if (ts_morph.ts.isForInStatement(node) || ts_morph.ts.isForOfStatement(node)) {
            if (!ts_morph.ts.isVariableDeclarationList(node.initializer))
                note(node.initializer);
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(part);
    return names;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/expressions.js
/** Expressions: what they can be, as cells. */







/** Longer texts are no keys. */
const MAX_TEXT = 40;
/** Texts of which both sides of a `+` are put together. */
const MAX_TEXTS = 8;
function createExpressions(run) {
    const { solver, memory, names } = run;
    const { add, flow, watch, later } = solver;
    function evaluate(given, walk) {
        const node = bare(given);
        switch (node.kind) {
            case ts_morph.ts.SyntaxKind.Identifier:
                return identifier(node, walk);
            case ts_morph.ts.SyntaxKind.ThisKeyword:
                return walk.frame.self;
            case ts_morph.ts.SyntaxKind.SuperKeyword:
                return superOf(walk);
            case ts_morph.ts.SyntaxKind.StringLiteral:
            case ts_morph.ts.SyntaxKind.NoSubstitutionTemplateLiteral:
            case ts_morph.ts.SyntaxKind.NumericLiteral: {
                const { text } = node;
                return holding(text.length > MAX_TEXT ? PRIMITIVE : textValue(text));
            }
            case ts_morph.ts.SyntaxKind.RegularExpressionLiteral:
                return holding(run.make('pattern', node, walk.frame, ''));
            case ts_morph.ts.SyntaxKind.TrueKeyword:
            case ts_morph.ts.SyntaxKind.FalseKeyword:
            case ts_morph.ts.SyntaxKind.NullKeyword:
                return newCell();
            case ts_morph.ts.SyntaxKind.FunctionExpression:
            case ts_morph.ts.SyntaxKind.ArrowFunction: {
                const made = run.makeFunction(node, walk.frame, walk.frame.home);
                if (node.name !== undefined)
                    add(run.variable(node, walk.frame), made);
                return holding(made);
            }
            case ts_morph.ts.SyntaxKind.ClassExpression: {
                const made = run.makeClass(node, walk);
                add(run.variable(node, walk.frame), made);
                return holding(made);
            }
            case ts_morph.ts.SyntaxKind.ObjectLiteralExpression:
                return objectLiteral(node, walk);
            case ts_morph.ts.SyntaxKind.ArrayLiteralExpression:
                return arrayLiteral(node, walk);
            case ts_morph.ts.SyntaxKind.PropertyAccessExpression:
            case ts_morph.ts.SyntaxKind.ElementAccessExpression:
                return member(node, walk);
            case ts_morph.ts.SyntaxKind.CallExpression:
                return callOf(node, walk);
            case ts_morph.ts.SyntaxKind.NewExpression:
                return newOf(node, walk);
            case ts_morph.ts.SyntaxKind.TaggedTemplateExpression:
                return tagged(node, walk);
            case ts_morph.ts.SyntaxKind.ConditionalExpression:
                return conditional(node, walk);
            case ts_morph.ts.SyntaxKind.BinaryExpression:
                return binary(node, walk);
            case ts_morph.ts.SyntaxKind.PrefixUnaryExpression:
            case ts_morph.ts.SyntaxKind.PostfixUnaryExpression: {
                const { operand } = node;
                evaluate(operand, walk);
                const result = holding(values_NUMBER);
                const { operator } = node;
                if (operator === ts_morph.ts.SyntaxKind.PlusPlusToken || operator === ts_morph.ts.SyntaxKind.MinusMinusToken)
                    run.assign(operand, result, walk);
                return operator === ts_morph.ts.SyntaxKind.ExclamationToken ? newCell() : result;
            }
            case ts_morph.ts.SyntaxKind.TypeOfExpression:
                evaluate(node.expression, walk);
                return holding(PRIMITIVE);
            case ts_morph.ts.SyntaxKind.VoidExpression:
            case ts_morph.ts.SyntaxKind.DeleteExpression:
                evaluate(node.expression, walk);
                return newCell();
            case ts_morph.ts.SyntaxKind.TemplateExpression:
                return template(node, walk);
            case ts_morph.ts.SyntaxKind.AwaitExpression: {
                const from = evaluate(node.expression, walk);
                const into = newCell();
                run.awaited(from, into);
                forgetWritten(walk, run.survey);
                return into;
            }
            case ts_morph.ts.SyntaxKind.YieldExpression: {
                const { expression, asteriskToken } = node;
                if (expression !== undefined) {
                    const from = evaluate(expression, walk);
                    if (asteriskToken === undefined)
                        flow(from, walk.frame.yielded);
                    else
                        run.iterate(from, walk.frame.yielded, expression, walk.frame);
                }
                forgetWritten(walk, run.survey);
                return walk.frame.sent;
            }
            case ts_morph.ts.SyntaxKind.MetaProperty:
                return node.keywordToken === ts_morph.ts.SyntaxKind.NewKeyword
                    ? walk.frame.constructed
                    : holding(ANY);
            case ts_morph.ts.SyntaxKind.JsxElement:
            case ts_morph.ts.SyntaxKind.JsxSelfClosingElement:
            case ts_morph.ts.SyntaxKind.JsxFragment:
                ts_morph.ts.forEachChild(node, child => jsx(child, walk));
                if (ts_morph.ts.isJsxSelfClosingElement(node))
                    component(node, walk);
                return holding(PRIMITIVE);
            default:
                return holding(ANY);
        }
    }
    function jsx(node, walk) {
        if (ts_morph.ts.isJsxOpeningElement(node) || ts_morph.ts.isJsxSelfClosingElement(node))
            component(node, walk);
        if (ts_morph.ts.isJsxExpression(node) && node.expression !== undefined)
            run.handOut(evaluate(node.expression, walk));
        else if (!ts_morph.ts.isTypeNode(node))
            ts_morph.ts.forEachChild(node, child => jsx(child, walk));
    }
    function component(node, walk) {
        const { tagName } = node;
        if (!ts_morph.ts.isIdentifier(tagName) && !ts_morph.ts.isPropertyAccessExpression(tagName))
            return;
        if (ts_morph.ts.isIdentifier(tagName) && /^[a-z]/.test(tagName.text))
            return;
        const properties = run.make('object', node, walk.frame, 'properties');
        for (const each of node.attributes.properties) {
            if (ts_morph.ts.isJsxSpreadAttribute(each))
                memory.loadAll(evaluate(each.expression, walk), properties.unknown, false);
            else if (each.initializer !== undefined && ts_morph.ts.isIdentifier(each.name)) {
                const { initializer } = each;
                const value = ts_morph.ts.isJsxExpression(initializer) ? initializer.expression : undefined;
                if (value !== undefined)
                    flow(evaluate(value, walk), propertyOf(properties, each.name.text));
            }
        }
        const args = [expressions_plain(holding(properties))];
        const self = newCell();
        run.call(evaluate(tagName, walk), {
            site: node,
            frame: walk.frame,
            self,
            args,
            into: newCell(),
            mode: 'call',
            through: null,
        });
    }
    function identifier(node, walk) {
        if (node.text === 'undefined' || node.text === 'NaN' || node.text === 'Infinity')
            return newCell();
        if (node.text === 'arguments')
            return holding(walk.frame.handed);
        const meaning = names.of(node, walk.entry);
        switch (meaning.kind) {
            case 'variable':
                return variableAt(meaning.declaration, walk);
            case 'export':
                return run.exportOf(meaning.file, meaning.name);
            case 'module':
                return run.namespaceOf(meaning.file);
            case 'foreign':
                return holding(ANY);
            case 'global':
                return global(node, walk);
        }
    }
    function global(node, walk) {
        const file = walk.entry.sourceFile;
        if (node.text === 'exports')
            return memoryOf('exports', file);
        if (node.text === 'module')
            return memoryOf('module', file);
        if (node.text === 'globalThis' || node.text === 'window' || node.text === 'global' || node.text === 'self')
            return holding(memory.native('globalThis'));
        const cell = newCell();
        // what a script assigns to without declaring it
        flow(propertyOf(memory.native('globalThis'), node.text), cell);
        later(() => {
            if (cell.held.size === 0)
                add(cell, memory.native(node.text));
        });
        return cell;
    }
    function memoryOf(name, file) {
        const cell = newCell();
        const whole = holding(run.make('module', file, run.moduleOf(file), 'module'));
        if (name === 'module')
            return whole;
        add(cell, run.make('object', file, run.moduleOf(file), 'exports'));
        return cell;
    }
    function variableAt(declaration, walk) {
        const owner = functionAround(declaration);
        if (owner === walk.frame.node)
            return walk.versions.get(declaration) ?? run.variable(declaration, walk.frame);
        if (owner.kind === ts_morph.ts.SyntaxKind.SourceFile && owner !== walk.entry.sourceFile)
            return run.variable(declaration, run.moduleOf(owner));
        for (let at = walk.frame.outer; at !== null; at = at.outer)
            if (at.node === owner)
                return run.variable(declaration, at);
        return newCell();
    }
    function superOf(walk) {
        const cell = newCell();
        const { home } = walk.frame;
        if (home !== null && isHolder(home))
            flow(home.proto, cell);
        return cell;
    }
    function objectLiteral(node, walk) {
        const made = run.make('object', node, walk.frame, '');
        const whole = holding(made);
        const spread = [];
        for (const [place, property] of node.properties.entries()) {
            if (ts_morph.ts.isSpreadAssignment(property)) {
                // what a later property of the literal replaces does not come over
                const replaced = new Set(node.properties.slice(place + 1).flatMap(each => (each.name === undefined ? [] : [expressions_propertyText(each.name)])));
                spread.push({ from: evaluate(property.expression, walk), isWanted: name => !replaced.has(name) });
                continue;
            }
            const value = ts_morph.ts.isPropertyAssignment(property)
                ? evaluate(property.initializer, walk)
                : ts_morph.ts.isShorthandPropertyAssignment(property)
                    ? identifier(property.name, walk)
                    : holding(run.makeFunction(property, walk.frame, made));
            const kind = ts_morph.ts.isGetAccessor(property) ? '@get ' : ts_morph.ts.isSetAccessor(property) ? '@set ' : '';
            if (property.name !== undefined && ts_morph.ts.isComputedPropertyName(property.name)) {
                const key = evaluate(property.name.expression, walk);
                memory.storeBy(whole, key, value, run.implicitly(property, walk.frame));
            }
            else if (property.name !== undefined) {
                const name = expressions_propertyText(property.name);
                if (name === '__proto__')
                    flow(value, made.proto);
                else if (name !== null)
                    flow(value, propertyOf(made, kind + name));
            }
        }
        const isOneCall = walk.frame.context !== '' || ts_morph.ts.isSourceFile(walk.frame.node);
        for (const [i, { from, isWanted }] of spread.entries()) {
            const later = isOneCall ? spread.slice(i + 1).map(each => each.from) : [];
            copyProperties(run, from, whole, isWanted, later);
        }
        return whole;
    }
    function arrayLiteral(node, walk) {
        const made = run.make('list', node, walk.frame, '');
        let isPlaced = true;
        for (const [i, each] of node.elements.entries()) {
            if (ts_morph.ts.isSpreadElement(each)) {
                isPlaced = false;
                run.iterate(evaluate(each.expression, walk), made.unknown, each.expression, walk.frame);
            }
            else
                flow(evaluate(each, walk), isPlaced ? propertyOf(made, String(i)) : made.unknown);
        }
        return holding(made);
    }
    function pathOf(node, walk) {
        const base = bare(node.expression);
        const key = staticKey(node);
        if (key === null)
            return null;
        if (base.kind === ts_morph.ts.SyntaxKind.ThisKeyword)
            return `this.${key}`;
        if (!ts_morph.ts.isIdentifier(base))
            return null;
        const meaning = names.of(base, walk.entry);
        return meaning.kind === 'variable' ? `${meaning.declaration.pos}.${key}` : null;
    }
    function member(node, walk) {
        const base = evaluate(node.expression, walk);
        const into = newCell();
        const known = pathOf(node, walk);
        const here = known === null ? undefined : walk.paths.get(known);
        if (here !== undefined)
            return here;
        const call = run.implicitly(node, walk.frame);
        const key = staticKey(node);
        if (node.expression.kind === ts_morph.ts.SyntaxKind.SuperKeyword && key !== null) {
            // getters of a base class see the object itself
            memory.load(base, key, into, (callee, _self, args, result) => call(callee, walk.frame.self, args, result));
        }
        else if (key !== null)
            memory.load(base, key, into, call);
        else if (ts_morph.ts.isElementAccessExpression(node))
            memory.loadBy(base, evaluate(node.argumentExpression, walk), into, call);
        return into;
    }
    function argumentsOf(list, walk) {
        return list.map(each => ts_morph.ts.isSpreadElement(each)
            ? { cell: evaluate(each.expression, walk), isSpread: true }
            : { cell: evaluate(each, walk), isSpread: false });
    }
    function callOf(node, walk) {
        const into = newCell();
        const callee = bare(node.expression);
        const { frame } = walk;
        if (callee.kind === ts_morph.ts.SyntaxKind.ImportKeyword || (ts_morph.ts.isIdentifier(callee) && callee.text === 'require')) {
            const [specifier] = node.arguments;
            if (specifier === undefined)
                return into;
            const found = run.required(specifier, walk.entry);
            if (ts_morph.ts.isIdentifier(callee))
                return found;
            const promise = run.make('promise', node, frame, 'import');
            flow(found, propertyOf(promise, '@value'));
            return holding(promise);
        }
        if (callee.kind === ts_morph.ts.SyntaxKind.SuperKeyword) {
            const args = argumentsOf(node.arguments, walk);
            run.call(baseClass(walk), { site: node, frame, self: frame.self, args, into, mode: 'super', through: null });
            return frame.self;
        }
        if (ts_morph.ts.isPropertyAccessExpression(callee) || ts_morph.ts.isElementAccessExpression(callee)) {
            const base = evaluate(callee.expression, walk);
            const path = pathOf(callee, walk);
            const here = path === null ? undefined : walk.paths.get(path);
            const key = staticKey(callee);
            const keyCell = key === null && ts_morph.ts.isElementAccessExpression(callee) ? evaluate(callee.argumentExpression, walk) : null;
            const args = argumentsOf(node.arguments, walk);
            const implicit = run.implicitly(callee, frame);
            const isSuper = callee.expression.kind === ts_morph.ts.SyntaxKind.SuperKeyword;
            if (here !== undefined)
                run.call(here, { site: node, frame, self: base, args, into, mode: 'call', through: null });
            else {
                // each receiver is handed to its own method only
                watch(base, receiver => {
                    const method = newCell();
                    const self = isSuper ? frame.self : holding(receiver);
                    if (key !== null)
                        memory.load(holding(receiver), key, method, implicit);
                    else if (keyCell !== null)
                        memory.loadBy(holding(receiver), keyCell, method, implicit);
                    run.call(method, { site: node, frame, self, args, into, mode: 'call', through: null });
                });
            }
        }
        else {
            const called = evaluate(callee, walk);
            const args = argumentsOf(node.arguments, walk);
            run.call(called, { site: node, frame, self: newCell(), args, into, mode: 'call', through: null });
        }
        forgetWritten(walk, run.survey);
        return into;
    }
    /** The class that `super(…)` constructs. */
    function baseClass({ frame }) {
        const cell = newCell();
        const { home } = frame;
        // a constructor's home is the prototype, whose own prototype is the base's
        if (home !== null && isHolder(home)) {
            watch(propertyOf(home, 'constructor'), cls => {
                if (cls.kind === 'class')
                    flow(cls.base, cell);
            });
        }
        return cell;
    }
    function newOf(node, walk) {
        const into = newCell();
        const callee = evaluate(node.expression, walk);
        const args = argumentsOf(node.arguments ?? [], walk);
        run.call(callee, {
            site: node,
            frame: walk.frame,
            self: newCell(),
            args,
            into,
            mode: 'new',
            through: null,
        });
        forgetWritten(walk, run.survey);
        return into;
    }
    function tagged(node, walk) {
        const into = newCell();
        const spans = ts_morph.ts.isTemplateExpression(node.template) ? node.template.templateSpans : [];
        const args = [expressions_plain(holding(run.make('list', node, walk.frame, 'strings')))];
        for (const span of spans)
            args.push(expressions_plain(evaluate(span.expression, walk)));
        const tag = bare(node.tag);
        const self = ts_morph.ts.isPropertyAccessExpression(tag) ? evaluate(tag.expression, walk) : newCell();
        run.call(evaluate(tag, walk), { site: node, frame: walk.frame, self, args, into, mode: 'call', through: null });
        forgetWritten(walk, run.survey);
        return into;
    }
    function conditional(node, walk) {
        evaluate(node.condition, walk);
        const into = newCell();
        const before = pointOf(walk);
        flow(evaluate(node.whenTrue, walk), into);
        const afterTrue = pointOf(walk);
        goTo(walk, before);
        flow(evaluate(node.whenFalse, walk), into);
        meet(walk, [afterTrue, pointOf(walk)], solver);
        return into;
    }
    function binary(node, walk) {
        const { left, right } = node;
        const operator = node.operatorToken.kind;
        switch (operator) {
            case ts_morph.ts.SyntaxKind.CommaToken:
                evaluate(left, walk);
                return evaluate(right, walk);
            case ts_morph.ts.SyntaxKind.AmpersandAmpersandToken: {
                evaluate(left, walk);
                return after(right, walk);
            }
            case ts_morph.ts.SyntaxKind.BarBarToken:
            case ts_morph.ts.SyntaxKind.QuestionQuestionToken: {
                const given = evaluate(left, walk);
                const fallback = after(right, walk);
                return eitherOf(left, given, fallback, walk);
            }
            case ts_morph.ts.SyntaxKind.EqualsToken: {
                if (copiesKey(left, right, walk))
                    return newCell();
                const value = evaluate(right, walk);
                run.assign(left, value, walk);
                return value;
            }
            case ts_morph.ts.SyntaxKind.BarBarEqualsToken:
            case ts_morph.ts.SyntaxKind.QuestionQuestionEqualsToken: {
                const given = evaluate(left, walk);
                const value = eitherOf(left, given, after(right, walk), walk);
                run.assign(left, value, walk);
                return value;
            }
            case ts_morph.ts.SyntaxKind.AmpersandAmpersandEqualsToken: {
                const value = after(right, walk);
                run.assign(left, value, walk);
                return value;
            }
            case ts_morph.ts.SyntaxKind.PlusToken:
            case ts_morph.ts.SyntaxKind.PlusEqualsToken: {
                const sum = joined(evaluate(left, walk), evaluate(right, walk));
                if (operator === ts_morph.ts.SyntaxKind.PlusEqualsToken)
                    run.assign(left, sum, walk);
                return sum;
            }
            default: {
                evaluate(left, walk);
                evaluate(right, walk);
                const isComparison = (operator >= ts_morph.ts.SyntaxKind.LessThanToken && operator <= ts_morph.ts.SyntaxKind.ExclamationEqualsEqualsToken) ||
                    operator === ts_morph.ts.SyntaxKind.InstanceOfKeyword ||
                    operator === ts_morph.ts.SyntaxKind.InKeyword;
                const result = isComparison ? newCell() : holding(values_NUMBER);
                if (isAssignment(node))
                    run.assign(left, result, walk);
                return result;
            }
        }
    }
    /** `to[key] = from[key]`: what was under a key stays under it. */
    function copiesKey(left, right, walk) {
        const from = bare(right);
        if (!ts_morph.ts.isElementAccessExpression(left) || !ts_morph.ts.isElementAccessExpression(from))
            return false;
        const [key, other] = [left.argumentExpression, from.argumentExpression];
        if (!ts_morph.ts.isIdentifier(key) || !ts_morph.ts.isIdentifier(other) || key.text !== other.text)
            return false;
        const [target, source] = [evaluate(left.expression, walk), evaluate(from.expression, walk)];
        const implicit = run.implicitly(left, walk.frame);
        walk.paths.clear();
        watch(evaluate(key, walk), each => {
            const value = newCell();
            memory.loadBy(source, holding(each), value, implicit);
            memory.storeBy(target, holding(each), value, implicit);
        });
        return true;
    }
    /** What is evaluated only in some cases. */
    function after(expression, walk) {
        const before = pointOf(walk);
        const value = evaluate(expression, walk);
        meet(walk, [before, pointOf(walk)], solver);
        return value;
    }
    /** `given || fallback`: of a parameter, a call that hands something on does not need the fallback. */
    function eitherOf(left, given, fallback, walk) {
        const into = newCell();
        flow(given, into);
        if (isHandedOn(left, walk)) {
            later(() => {
                if (!given.held.values().some(isTruthy))
                    flow(fallback, into);
            });
        }
        else
            flow(fallback, into);
        return into;
    }
    /** A parameter, or a member of one, in a call that is known by its place. */
    function isHandedOn(expression, walk) {
        if (walk.frame.context === '')
            return false;
        let root = bare(expression);
        while (ts_morph.ts.isPropertyAccessExpression(root))
            root = bare(root.expression);
        if (!ts_morph.ts.isIdentifier(root))
            return false;
        const meaning = names.of(root, walk.entry);
        return meaning.kind === 'variable' && ts_morph.ts.isParameter(meaning.declaration);
    }
    function template(node, walk) {
        let whole = holding(textValue(node.head.text));
        for (const span of node.templateSpans) {
            whole = joined(joined(whole, evaluate(span.expression, walk)), holding(textValue(span.literal.text)));
        }
        return whole;
    }
    /** `a + b` of texts that are known; of others some text, or some number. */
    function joined(left, right) {
        const into = newCell();
        let count = 0;
        const join = (a, b) => {
            if (a.kind === 'text' && b.kind === 'text' && count < MAX_TEXTS) {
                count += 1;
                const isSum = /^\d+$/.test(a.text) && /^\d+$/.test(b.text);
                add(into, isSum ? values_NUMBER : textValue(a.text + b.text));
            }
            else
                add(into, a.kind === 'number' || b.kind === 'number' ? values_NUMBER : PRIMITIVE);
        };
        watch(left, a => watch(right, b => join(a, b)));
        later(() => {
            if (into.held.size === 0)
                add(into, PRIMITIVE);
        });
        return into;
    }
    return evaluate;
}
function isTruthy(value) {
    return isHolder(value) || value.kind === 'any';
}
function expressions_plain(cell) {
    return { cell, isSpread: false };
}
/** The key of an access that is written down; null where it is computed. */
function staticKey(node) {
    if (ts_morph.ts.isPropertyAccessExpression(node))
        return node.name.text;
    const key = bare(node.argumentExpression);
    return ts_morph.ts.isStringLiteralLike(key) || ts_morph.ts.isNumericLiteral(key) ? key.text : wellKnown(key);
}
function expressions_propertyText(name) {
    if (ts_morph.ts.isComputedPropertyName(name)) {
        const key = bare(name.expression);
        return ts_morph.ts.isStringLiteralLike(key) || ts_morph.ts.isNumericLiteral(key) ? key.text : wellKnown(key);
    }
    return name.text;
}
/** `Symbol.iterator` → `@iterator`. */
function wellKnown(key) {
    const isSymbol = ts_morph.ts.isPropertyAccessExpression(key) && ts_morph.ts.isIdentifier(key.expression) && key.expression.text === 'Symbol';
    return isSymbol ? `@${key.name.text}` : null;
}
/** Copies everything but accessors, and but what one of `winning` has a value for. */
function copyProperties({ solver }, from, to, isWanted, winning) {
    const { watch, flow, later } = solver;
    const has = (cell, name) => cell.held.values().some(each => isHolder(each) && (each.properties.get(name)?.held.size ?? 0) > 0);
    watch(from, source => {
        if (!isHolder(source) || source.kind === 'native')
            return;
        eachProperty(source, (name, cell) => {
            if (name.startsWith('@set ') || name.startsWith('@get ') || !isWanted(name))
                return;
            const copy = () => watch(to, target => void (isHolder(target) && flow(cell, propertyOf(target, name))));
            if (winning.length === 0)
                copy();
            else
                later(() => void (winning.some(each => has(each, name)) || copy()));
        });
        watch(to, target => void (isHolder(target) && flow(source.unknown, target.unknown)));
    });
}

;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/assign.js
/** What names, patterns and left sides of assignments are given. */








function createAssign(run) {
    const { solver, memory, names, survey } = run;
    const { flow, watch, later } = solver;
    /** A default: what is given, or else the value, where the frame is of one call. */
    function orElse(given, fallback, walk) {
        const into = newCell();
        flow(given, into);
        const value = run.evaluate(fallback, walk);
        if (walk.frame.context === '')
            flow(value, into);
        else {
            later(() => {
                if (given.held.size === 0)
                    flow(value, into);
            });
        }
        return into;
    }
    function assign(target, value, walk) {
        if (ts_morph.ts.isIdentifier(target))
            assignName(target, value, walk);
        else if (ts_morph.ts.isObjectBindingPattern(target)) {
            const taken = new Set();
            for (const element of target.elements) {
                if (element.dotDotDotToken !== undefined) {
                    assign(element.name, restOf(value, element, taken, walk), walk);
                    continue;
                }
                const key = element.propertyName ?? element.name;
                const name = ts_morph.ts.isIdentifier(key) ? key.text : ts_morph.ts.isBindingName(key) ? null : expressions_propertyText(key);
                if (name !== null)
                    taken.add(name);
                const into = newCell();
                const call = run.implicitly(element, walk.frame);
                if (name !== null)
                    memory.load(value, name, into, call);
                else if (!ts_morph.ts.isBindingName(key) && ts_morph.ts.isComputedPropertyName(key))
                    memory.loadBy(value, run.evaluate(key.expression, walk), into, call);
                assign(element.name, withDefault(into, element.initializer, walk), walk);
            }
        }
        else if (ts_morph.ts.isArrayBindingPattern(target)) {
            assignPlaces(target.elements.map(each => ts_morph.ts.isBindingElement(each)
                ? { to: each.name, isRest: each.dotDotDotToken !== undefined, initial: each.initializer }
                : null), value, target, walk);
        }
        else if (ts_morph.ts.isArrayLiteralExpression(target)) {
            assignPlaces(target.elements.map(each => {
                if (ts_morph.ts.isOmittedExpression(each))
                    return null;
                if (ts_morph.ts.isSpreadElement(each))
                    return { to: each.expression, isRest: true, initial: undefined };
                return ts_morph.ts.isBinaryExpression(each)
                    ? { to: each.left, isRest: false, initial: each.right }
                    : { to: each, isRest: false, initial: undefined };
            }), value, target, walk);
        }
        else if (ts_morph.ts.isObjectLiteralExpression(target)) {
            for (const each of target.properties) {
                const name = each.name === undefined ? null : expressions_propertyText(each.name);
                const into = newCell();
                if (name !== null)
                    memory.load(value, name, into, run.implicitly(each, walk.frame));
                if (ts_morph.ts.isShorthandPropertyAssignment(each))
                    assign(each.name, withDefault(into, each.objectAssignmentInitializer, walk), walk);
                else if (ts_morph.ts.isPropertyAssignment(each)) {
                    const to = each.initializer;
                    if (ts_morph.ts.isBinaryExpression(to))
                        assign(to.left, withDefault(into, to.right, walk), walk);
                    else
                        assign(to, into, walk);
                }
                else if (ts_morph.ts.isSpreadAssignment(each))
                    assign(each.expression, value, walk);
            }
        }
        else if (ts_morph.ts.isPropertyAccessExpression(target) || ts_morph.ts.isElementAccessExpression(target))
            assignMember(target, value, walk);
        else if (ts_morph.ts.isExpression(target)) {
            const inner = bare(target);
            if (inner !== target)
                assign(inner, value, walk);
        }
    }
    function assignName(name, value, walk) {
        const meaning = names.of(name, walk.entry);
        if (meaning.kind === 'global')
            flow(value, propertyOf(memory.native('globalThis'), name.text));
        if (meaning.kind !== 'variable')
            return;
        const { declaration } = meaning;
        const owner = functionAround(declaration);
        if (owner === walk.frame.node) {
            flow(value, run.variable(declaration, walk.frame));
            if (!survey.isShared(declaration))
                assignLocal(walk, declaration, value, solver);
            return;
        }
        for (let at = walk.frame.outer; at !== null; at = at.outer)
            if (at.node === owner)
                flow(value, run.variable(declaration, at));
    }
    function assignMember(target, value, walk) {
        const base = run.evaluate(target.expression, walk);
        const key = staticKey(target);
        const call = run.implicitly(target, walk.frame);
        if (key === null) {
            if (ts_morph.ts.isElementAccessExpression(target))
                memory.storeBy(base, run.evaluate(target.argumentExpression, walk), value, call);
            walk.paths.clear();
            return;
        }
        memory.store(base, key, value, call);
        forget(walk, path => path.endsWith(`.${key}`));
        const root = bare(target.expression);
        if (survey.accessors === null || survey.accessors.has(key))
            return;
        if (root.kind === ts_morph.ts.SyntaxKind.ThisKeyword)
            walk.paths.set(`this.${key}`, value);
        else if (ts_morph.ts.isIdentifier(root)) {
            const meaning = names.of(root, walk.entry);
            if (meaning.kind === 'variable')
                walk.paths.set(`${meaning.declaration.pos}.${key}`, value);
        }
    }
    function assignPlaces(places, value, site, walk) {
        const others = newCell();
        // what is no list is iterated over
        watch(value, each => {
            if (each.kind !== 'object' || each.shape !== 'list')
                run.iterate(holding(each), others, site, walk.frame);
        });
        const cells = places.map((place, i) => {
            if (place === null)
                return newCell();
            const into = newCell();
            flow(others, into);
            if (!place.isRest) {
                watch(value, each => {
                    if (each.kind === 'object' && each.shape === 'list')
                        memory.load(holding(each), String(i), into, () => { });
                });
                return into;
            }
            const list = run.make('list', place.to, walk.frame, 'rest');
            flow(others, list.unknown);
            watch(value, each => {
                if (each.kind === 'object' && each.shape === 'list')
                    copyPlaces(each, list, i);
            });
            return holding(list);
        });
        for (const [i, place] of places.entries()) {
            const cell = cells[i];
            if (place !== null && cell !== undefined)
                assign(place.to, withDefault(cell, place.initial, walk), walk);
        }
    }
    function copyPlaces(from, to, start) {
        if (!isHolder(from) || !isHolder(to))
            return;
        flow(from.unknown, to.unknown);
        const reader = (name, cell) => {
            if (/^\d+$/.test(name) && Number(name) >= start)
                flow(cell, propertyOf(to, String(Number(name) - start)));
        };
        from.readers.push(reader);
        for (const [name, cell] of [...from.properties])
            reader(name, cell);
    }
    function withDefault(given, initial, walk) {
        return initial === undefined ? given : orElse(given, initial, walk);
    }
    function restOf(value, site, taken, walk) {
        const rest = run.make('object', site, walk.frame, 'rest');
        watch(value, each => {
            if (!isHolder(each))
                return;
            const reader = (name, cell) => {
                if (!taken.has(name) && !name.startsWith('@'))
                    flow(cell, propertyOf(rest, name));
            };
            each.readers.push(reader);
            for (const [name, cell] of [...each.properties])
                reader(name, cell);
            flow(each.unknown, rest.unknown);
        });
        return holding(rest);
    }
    return { assign, withDefault };
}

;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/frames.js
/** Calls in progress: a function's variables, once for each place that it is called from (call strings, Sharir and Pnueli 1981). */


/** More frames of one function than this are one. */
const MAX_FRAMES = 24;
/** `depth`: how many calls on the way to a function tell its frames apart. */
function createFrames(depth, newList) {
    const numbers = new Map();
    const known = new Map();
    const counts = new Map();
    function numberOf(site) {
        let number = numbers.get(site);
        if (number === undefined) {
            number = numbers.size;
            numbers.set(site, number);
        }
        return number;
    }
    return {
        enter(node, outer, home, caller, site) {
            let byOuter = known.get(node);
            if (byOuter === undefined) {
                byOuter = new Map();
                known.set(node, byOuter);
            }
            let frames = byOuter.get(outer);
            if (frames === undefined) {
                frames = new Map();
                byOuter.set(outer, frames);
            }
            const count = counts.get(node) ?? 0;
            const calls = site === null || count >= MAX_FRAMES ? [] : [numberOf(site), ...contextOf(caller)].slice(0, depth);
            const context = calls.join(' ');
            const frame = frames.get(context);
            if (frame !== undefined)
                return { frame, isNew: false };
            const made = {
                node,
                outer,
                context,
                self: isArrow(node) && outer !== null ? outer.self : newCell(),
                home: isArrow(node) && outer !== null ? outer.home : home,
                variables: new Map(),
                result: newCell(),
                yielded: newCell(),
                sent: newCell(),
                handed: isArrow(node) && outer !== null ? outer.handed : newList(),
                made: new Map(),
                constructed: isArrow(node) && outer !== null ? outer.constructed : newCell(),
            };
            counts.set(node, count + 1);
            frames.set(context, made);
            return { frame: made, isNew: true };
        },
    };
}
function contextOf(frame) {
    return frame === null || frame.context === '' ? [] : frame.context.split(' ');
}
function isArrow(node) {
    return ts_morph.ts.isArrowFunction(node);
}
function hasModifier(node, kind) {
    return ts_morph.ts.canHaveModifiers(node) && (ts_morph.ts.getModifiers(node) ?? []).some(each => each.kind === kind);
}

;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/classes.js
/** Classes as values: their members, their decorators, and what happens when they are constructed. */







function createClasses(run, note) {
    const { solver, memory, frames } = run;
    const { add, flow, watch, later } = solver;
    function makeClass(node, walk) {
        const key = `class ${node.pos}`;
        const known = walk.frame.made.get(key);
        if (known?.kind === 'class')
            return known;
        const value = { kind: 'class', node, outer: walk.frame, base: newCell(), ...newThing() };
        walk.frame.made.set(key, value);
        const prototype = run.make('object', node, walk.frame, 'prototype');
        add(propertyOf(value, 'prototype'), prototype);
        add(propertyOf(prototype, 'constructor'), value);
        const heritage = node.heritageClauses?.find(({ token }) => token === ts_morph.ts.SyntaxKind.ExtendsKeyword)?.types[0];
        if (heritage !== undefined) {
            flow(run.evaluate(heritage.expression, walk), value.base);
            flow(value.base, value.proto);
            memory.load(value.base, 'prototype', prototype.proto, run.implicitly(heritage, walk.frame));
        }
        if (node.name !== undefined)
            add(run.variable(node, walk.frame), value);
        for (const member of node.members) {
            const isStatic = ts_morph.ts.canHaveModifiers(member) && hasModifier(member, ts_morph.ts.SyntaxKind.StaticKeyword);
            const owner = isStatic ? value : prototype;
            if (ts_morph.ts.isMethodDeclaration(member) || ts_morph.ts.isAccessor(member)) {
                if (member.body === undefined)
                    continue;
                const fn = run.makeFunction(member, walk.frame, owner);
                const prefix = ts_morph.ts.isGetAccessor(member) ? '@get ' : ts_morph.ts.isSetAccessor(member) ? '@set ' : '';
                const name = expressions_propertyText(member.name);
                const held = ts_morph.ts.isMethodDeclaration(member) ? decorated(member, fn, owner, walk) : holding(fn);
                if (name !== null)
                    flow(held, propertyOf(owner, prefix + name));
                else if (ts_morph.ts.isComputedPropertyName(member.name))
                    memory.storeBy(holding(owner), run.evaluate(member.name.expression, walk), held, run.implicitly(member, walk.frame));
            }
            else if (ts_morph.ts.isClassStaticBlockDeclaration(member)) {
                const { frame, isNew } = frames.enter(member, walk.frame, value, walk.frame, member);
                add(frame.self, value);
                if (isNew)
                    solver.soon(() => run.runBody(frame));
            }
            else if (ts_morph.ts.isPropertyDeclaration(member) && isStatic)
                initialize(member, holding(value), walk.frame, value);
        }
        return value;
    }
    /** A decorator may put something else in the method's place. */
    function decorated(member, fn, owner, walk) {
        const decorators = ts_morph.ts.getDecorators(member) ?? [];
        if (decorators.length === 0)
            return holding(fn);
        const name = expressions_propertyText(member.name);
        const into = newCell();
        const descriptor = run.make('object', member, walk.frame, 'descriptor');
        const value = propertyOf(descriptor, 'value');
        add(value, fn);
        const returned = newCell();
        for (const decorator of decorators) {
            const key = name === null ? newCell() : holding({ kind: 'text', text: name });
            run.call(run.evaluate(decorator.expression, walk), {
                site: decorator,
                frame: walk.frame,
                self: newCell(),
                args: [expressions_plain(holding(owner)), expressions_plain(key), expressions_plain(holding(descriptor))],
                into: returned,
                mode: 'call',
                through: null,
            });
        }
        watch(returned, result => {
            if (result.kind === 'function')
                add(into, result);
            else if (result !== descriptor && isHolder(result))
                flow(propertyOf(result, 'value'), into);
        });
        later(() => {
            const others = [...value.held].filter(each => each !== fn);
            if (into.held.size === 0 && others.length === 0)
                add(into, fn);
            for (const each of others)
                add(into, each);
        });
        return into;
    }
    /** `field = value`, with the object that it is a field of. */
    function initialize(member, self, outer, home) {
        const { initializer, name } = member;
        if (initializer === undefined)
            return;
        const entry = run.entryOf(member.getSourceFile());
        if (entry === undefined)
            return;
        const { frame, isNew } = frames.enter(member, outer, home, null, null);
        flow(self, frame.self);
        if (isNew)
            flow(run.evaluate(initializer, newWalk(frame, entry)), frame.result);
        const key = expressions_propertyText(name);
        if (key !== null)
            memory.store(self, key, frame.result, run.implicitly(member, frame));
    }
    function construct(value, options) {
        const { site, frame: caller, into, mode } = options;
        let self = options.self;
        if (mode === 'new') {
            const object = run.make('instance', site, caller, `new ${value.node.pos}`);
            flow(propertyOf(value, 'prototype'), object.proto);
            self = holding(object);
            add(into, object);
        }
        const prototype = value.properties.get('prototype')?.held.values().next().value ?? value;
        const own = value.node.members.find((each) => ts_morph.ts.isConstructorDeclaration(each) && each.body !== undefined);
        for (const member of value.node.members) {
            const isField = ts_morph.ts.isPropertyDeclaration(member) && !hasModifier(member, ts_morph.ts.SyntaxKind.StaticKeyword);
            if (isField)
                initialize(member, self, value.outer, prototype);
        }
        note({ site, target: own ?? value.node, through: options.through });
        if (own === undefined) {
            run.call(value.base, { ...options, self, mode: 'super', into: newCell(), site: value.node });
            return;
        }
        const { frame, isNew } = frames.enter(own, value.outer, prototype, caller, site);
        flow(self, frame.self);
        add(frame.constructed, value);
        if (isNew)
            solver.soon(() => run.runBody(frame));
        run.hand(options.args, frame);
        watch(frame.result, each => {
            if (isHolder(each))
                add(into, each);
        });
        for (const parameter of own.parameters) {
            if (parameter.modifiers !== undefined && ts_morph.ts.isIdentifier(parameter.name))
                memory.store(self, parameter.name.text, run.variable(parameter, frame), run.implicitly(parameter, frame));
        }
    }
    return { makeClass, construct };
}

;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/functions.js
/** Functions as values, and what happens when something is called. */







/** What calls getters, iterators and the like. */
const functions_LANGUAGE = 'the language';
function createFunctions(run, note, noteSite) {
    const { solver, memory, frames } = run;
    const { add, flow, watch, later } = solver;
    const outcomes = new Map();
    const made = [];
    const escaped = new Set();
    function makeFunction(node, frame, home) {
        const key = `function ${node.pos}`;
        const known = frame.made.get(key);
        if (known?.kind === 'function')
            return known;
        const value = { kind: 'function', node: node, outer: frame, home, ...newThing() };
        frame.made.set(key, value);
        made.push(value);
        if (!ts_morph.ts.isArrowFunction(node) && !ts_morph.ts.isMethodDeclaration(node)) {
            const prototype = run.make('object', node, frame, 'prototype');
            add(propertyOf(value, 'prototype'), prototype);
            add(propertyOf(prototype, 'constructor'), value);
        }
        return value;
    }
    function call(callee, options) {
        watch(callee, value => apply(value, options));
    }
    function apply(value, options) {
        const { site, frame, args, into, mode, through } = options;
        switch (value.kind) {
            case 'function':
                if (mode === 'call' || ts_morph.ts.isFunctionDeclaration(value.node) || ts_morph.ts.isFunctionExpression(value.node))
                    callFunction(value, options);
                return;
            case 'class':
                if (mode !== 'call')
                    run.construct(value, options);
                return;
            case 'bound':
                apply(value.target, { ...options, self: value.self, args: [...value.handed, ...args] });
                return;
            case 'proxy': {
                const trap = newCell();
                memory.load(value.traps, mode === 'new' ? 'construct' : 'apply', trap, implicitly(site, frame));
                const list = run.listOf(args, site, frame);
                const handed = mode === 'new' ? [value.target, list] : [value.target, options.self, list];
                call(trap, { ...options, self: value.traps, args: handed.map(expressions_plain), mode: 'call' });
                later(() => {
                    if (trap.held.size === 0)
                        call(value.target, options);
                });
                return;
            }
            case 'native':
                noteNative(run.native(value.name, options), options);
                return;
            case 'hook': {
                const result = value.called(args);
                if (result !== null)
                    flow(result, into);
                return;
            }
            case 'any':
                if (through === null)
                    noteSite(site, 'open');
                for (const each of args)
                    handOut(each.cell);
                add(into, ANY);
                return;
            case 'object':
            case 'text':
            case 'primitive':
            case 'number':
                return;
        }
    }
    function noteNative(isKnown, { site, through }) {
        if (through === null)
            noteSite(site, isKnown ? 'modelled' : 'open');
    }
    function callFunction(value, options) {
        const { site, frame: caller, into, mode } = options;
        note({ site, target: value.node, through: options.through });
        const { frame, isNew } = frames.enter(value.node, value.outer, value.home, caller, site);
        if (!ts_morph.ts.isArrowFunction(value.node)) {
            if (mode === 'new') {
                const object = run.make('instance', site, caller, `new ${value.node.pos}`);
                flow(propertyOf(value, 'prototype'), object.proto);
                add(frame.self, object);
                add(frame.constructed, value);
                add(into, object);
            }
            else
                flow(options.self, frame.self);
        }
        if (isNew)
            solver.soon(() => runBody(frame));
        run.hand(options.args, frame);
        const result = outcomeOf(frame);
        if (mode === 'call')
            flow(result, into);
        else {
            watch(result, each => {
                if (isHolder(each))
                    add(into, each);
            });
        }
    }
    function bindParameters(frame, walk) {
        if (!ts_morph.ts.isFunctionLike(frame.node))
            return;
        for (const parameter of frame.node.parameters) {
            if (!ts_morph.ts.isParameter(parameter))
                continue;
            run.assign(parameter.name, run.withDefault(run.parameterCell(parameter, frame), parameter.initializer, walk), walk);
        }
    }
    function runBody(frame) {
        const { node } = frame;
        const entry = run.entryOf(node.getSourceFile());
        if (entry === undefined)
            return;
        const walk = newWalk(frame, entry);
        bindParameters(frame, walk);
        if (ts_morph.ts.isClassStaticBlockDeclaration(node))
            run.statements(node.body.statements, walk);
        else if ('body' in node && node.body !== undefined) {
            const body = node.body;
            if (ts_morph.ts.isBlock(body))
                run.statements(body.statements, walk);
            else
                flow(run.evaluate(body, walk), frame.result);
        }
    }
    function outcomeOf(frame) {
        const known = outcomes.get(frame);
        if (known !== undefined)
            return known;
        const { node } = frame;
        const isAsync = ts_morph.ts.canHaveModifiers(node) && hasModifier(node, ts_morph.ts.SyntaxKind.AsyncKeyword);
        const isGenerator = 'asteriskToken' in node && node.asteriskToken !== undefined;
        let outcome = frame.result;
        if (isGenerator) {
            const generator = run.make('generator', node, frame, '');
            flow(frame.yielded, propertyOf(generator, '@yielded'));
            flow(frame.result, propertyOf(generator, '@returned'));
            flow(propertyOf(generator, '@sent'), frame.sent);
            outcome = holding(generator);
        }
        else if (isAsync) {
            const promise = run.make('promise', node, frame, '');
            run.awaited(frame.result, propertyOf(promise, '@value'));
            outcome = holding(promise);
        }
        outcomes.set(frame, outcome);
        return outcome;
    }
    function implicitly(site, frame) {
        return (callee, self, args, into) => call(callee, { site, frame, self, args, into, mode: 'call', through: functions_LANGUAGE });
    }
    function handOut(cell) {
        watch(cell, value => {
            if (escaped.has(value))
                return;
            escaped.add(value);
            if (value.kind === 'function')
                enterOpen(value);
            else if (value.kind === 'bound')
                handOut(holding(value.target));
            else if (value.kind === 'object') {
                const reader = (name, each) => {
                    if (!name.startsWith('@') && name !== 'constructor')
                        handOut(each);
                };
                value.readers.push(reader);
                for (const [name, each] of [...value.properties])
                    reader(name, each);
                handOut(value.unknown);
            }
        });
    }
    /** A function that somebody else calls, with anything. */
    function enterOpen(value) {
        const { frame, isNew } = frames.enter(value.node, value.outer, value.home, null, null);
        if (value.home !== null && value.home.kind === 'object')
            add(frame.self, instanceOf(value.home));
        else
            add(frame.self, ANY);
        if (isNew)
            solver.soon(() => runBody(frame));
        if (!ts_morph.ts.isFunctionLike(value.node))
            return;
        for (const parameter of value.node.parameters) {
            const into = run.parameterCell(parameter, frame);
            if (parameter.dotDotDotToken === undefined)
                add(into, ANY);
            else {
                const list = run.make('list', parameter, frame, 'rest');
                add(list.unknown, ANY);
                add(into, list);
            }
        }
        add(frame.handed.unknown, ANY);
    }
    const instances = new Map();
    /** Some object with that prototype, of which more is not known; an object's own method has the object itself. */
    function instanceOf(home) {
        if (!isHolder(home) || home.properties.get('constructor') === undefined)
            return home;
        let instance = instances.get(home);
        if (instance === undefined) {
            const thing = newThing();
            add(thing.proto, home);
            instance = { kind: 'object', shape: 'instance', name: '', ...thing };
            instances.set(home, instance);
        }
        return instance;
    }
    return {
        call,
        apply,
        implicitly,
        outcomeOf,
        makeFunction,
        runBody,
        handOut,
        leftOver: called => made.filter(value => !called.has(value.node) && !escaped.has(value)),
    };
}

;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/handing.js
/** Arguments on their way to parameters. */



function createHanding(run) {
    const { memory } = run;
    const { add, flow } = run.solver;
    /** Arguments to parameters. */
    function hand(args, frame) {
        const { node } = frame;
        if (!ts_morph.ts.isFunctionLike(node))
            return;
        const [first] = node.parameters;
        const shift = first !== undefined && ts_morph.ts.isIdentifier(first.name) && first.name.text === 'this' ? 1 : 0;
        for (const [place, parameter] of node.parameters.slice(shift).entries()) {
            const into = parameterCell(parameter, frame);
            if (parameter.dotDotDotToken === undefined)
                flowArgument(args, place, into);
            else {
                const list = run.make('list', parameter, frame, 'rest');
                for (let i = place; i < args.length || i === place; i += 1) {
                    const each = args[i];
                    if (each === undefined)
                        break;
                    if (each.isSpread)
                        memory.loadAll(each.cell, list.unknown, false);
                    else
                        flow(each.cell, isPlaced(args, i) ? propertyOf(list, String(i - place)) : list.unknown);
                }
                const spread = args.slice(0, place).find(each => each.isSpread);
                if (spread !== undefined)
                    memory.loadAll(spread.cell, list.unknown, false);
                add(into, list);
            }
        }
        if (!ts_morph.ts.isArrowFunction(node)) {
            for (const [i, each] of args.entries()) {
                if (each.isSpread || !isPlaced(args, i)) {
                    if (each.isSpread)
                        memory.loadAll(each.cell, frame.handed.unknown, false);
                    else
                        flow(each.cell, frame.handed.unknown);
                }
                else
                    flow(each.cell, propertyOf(frame.handed, String(i)));
            }
        }
    }
    function flowArgument(args, place, into) {
        for (const [i, each] of args.entries()) {
            if (i > place)
                return;
            if (each.isSpread) {
                if (isPlaced(args, i))
                    memory.load(each.cell, String(place - i), into, () => { });
                else
                    memory.loadAll(each.cell, into, false);
            }
            else if (i === place || !isPlaced(args, i))
                flow(each.cell, into);
        }
    }
    function isPlaced(args, place) {
        return !args.slice(0, place).some(each => each.isSpread);
    }
    function listOf(args, site, frame) {
        const list = run.make('list', site, frame, 'arguments');
        for (const [i, each] of args.entries())
            flow(each.cell, each.isSpread ? list.unknown : propertyOf(list, String(i)));
        return holding(list);
    }
    /** What is handed on for a parameter, before it is taken apart or given a default. */
    function parameterCell(parameter, frame) {
        return run.variable(parameter.name, frame);
    }
    return { hand, listOf, parameterCell };
}

;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/modules.js
/** Files as modules: what they export, and what `import` and `require` give. */





function createModules(run) {
    const { solver, memory, frames, names } = run;
    const { add, flow } = solver;
    const namespaces = new Map();
    function moduleOf(file) {
        const { frame, isNew } = frames.enter(file, null, null, null, null);
        const entry = run.entryOf(file);
        if (!isNew || entry === undefined)
            return frame;
        const whole = run.make('module', file, frame, 'module');
        const exported = run.make('object', file, frame, 'exports');
        add(propertyOf(whole, 'exports'), exported);
        if (!isModule(file))
            add(frame.self, exported);
        const walk = { frame, entry, versions: new Map(), paths: new Map(), joins: [], ended: false };
        solver.soon(() => run.statements(file.statements, walk));
        return frame;
    }
    function exportOf(file, name) {
        const into = newCell();
        const implicit = run.implicitly(file, moduleOf(file));
        const base = holding(namespace(file));
        memory.load(base, name, into, implicit);
        if (!isModule(file))
            memory.load(required_(file), name, into, implicit);
        return into;
    }
    /** What `import * as x` gives; of a module that assigns to `exports`, that. */
    function namespaceOf(file) {
        return isModule(file) ? holding(namespace(file)) : required_(file);
    }
    function required_(file) {
        const frame = moduleOf(file);
        if (isModule(file))
            return holding(namespace(file));
        return propertyOf(run.make('module', file, frame, 'module'), 'exports');
    }
    function namespace(file) {
        const known = namespaces.get(file);
        if (known !== undefined)
            return known;
        const frame = moduleOf(file);
        const made = run.make('module', file, frame, 'namespace');
        namespaces.set(file, made);
        const entry = run.entryOf(file);
        const symbol = entry?.checker.getSymbolAtLocation(file);
        if (entry === undefined || symbol === undefined)
            return made;
        for (const each of entry.checker.getExportsOfModule(symbol)) {
            const name = ts_morph.ts.unescapeLeadingUnderscores(each.escapedName);
            const into = propertyOf(made, name);
            const assignment = each.declarations?.find(ts_morph.ts.isExportAssignment);
            if (assignment !== undefined) {
                flow(run.variable(assignment, moduleOf(assignment.getSourceFile())), into);
                continue;
            }
            const meaning = names.ofSymbol(each, name, entry);
            if (meaning.kind === 'variable') {
                const home = meaning.declaration.getSourceFile();
                flow(run.variable(meaning.declaration, moduleOf(home)), into);
            }
            else if (meaning.kind === 'export')
                flow(exportOf(meaning.file, meaning.name), into);
            else if (meaning.kind === 'module')
                flow(namespaceOf(meaning.file), into);
        }
        return made;
    }
    function required(specifier, entry) {
        if (!ts_morph.ts.isStringLiteralLike(specifier))
            return holding(ANY);
        const file = fileOf(specifier, entry);
        if (file !== undefined && run.entryOf(file) !== undefined)
            return required_(file);
        return holding(/^(?:node:)?util$/.test(specifier.text) ? memory.native('util') : ANY);
    }
    return { moduleOf, exportOf, namespaceOf, required };
}
function isModule(file) {
    return file.statements.some(each => ts_morph.ts.isImportDeclaration(each) ||
        ts_morph.ts.isExportDeclaration(each) ||
        ts_morph.ts.isExportAssignment(each) ||
        (ts_morph.ts.canHaveModifiers(each) &&
            (ts_morph.ts.getModifiers(each) ?? []).some(modifier => modifier.kind === ts_morph.ts.SyntaxKind.ExportKeyword)));
}

;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/names.js
/** What identifiers mean: the declaration of a variable, something in another module, or something from outside. */

function createNames(isOurs) {
    const known = new Map();
    function ofSymbol(found, name, { checker, sourceFile }) {
        let symbol = found;
        const isImported = symbol !== undefined && (symbol.flags & ts_morph.ts.SymbolFlags.Alias) !== 0;
        if (symbol !== undefined && isImported)
            symbol = checker.getAliasedSymbol(symbol);
        const declarations = (symbol?.declarations ?? []).filter(each => isOurs(each.getSourceFile()) && names_hasValue(each));
        if (declarations.length === 0)
            return isImported ? { kind: 'foreign' } : { kind: 'global', name };
        // scripts share their names, and yet a script that declares a name means its own
        const declaration = declarations.find(each => each.getSourceFile() === sourceFile) ?? declarations[0];
        if (declaration === undefined)
            return { kind: 'global', name };
        if (ts_morph.ts.isSourceFile(declaration))
            return { kind: 'module', file: declaration };
        const file = declaration.getSourceFile();
        if (ts_morph.ts.isBinaryExpression(declaration) ||
            ts_morph.ts.isPropertyAccessExpression(declaration) ||
            ts_morph.ts.isElementAccessExpression(declaration) ||
            ts_morph.ts.isExportAssignment(declaration) ||
            ts_morph.ts.isPropertyAssignment(declaration) ||
            ts_morph.ts.isShorthandPropertyAssignment(declaration)) {
            const exported = symbol === undefined ? name : ts_morph.ts.unescapeLeadingUnderscores(symbol.escapedName);
            return isImported ? { kind: 'export', file, name: exported } : { kind: 'global', name };
        }
        return { kind: 'variable', declaration: first(declarations, declaration) };
    }
    return {
        of(name, entry) {
            let meaning = known.get(name);
            if (meaning === undefined) {
                const { parent } = name;
                const symbol = ts_morph.ts.isShorthandPropertyAssignment(parent)
                    ? entry.checker.getShorthandAssignmentValueSymbol(parent)
                    : entry.checker.getSymbolAtLocation(name);
                meaning = ofSymbol(symbol, name.text, entry);
                known.set(name, meaning);
            }
            return meaning;
        },
        ofSymbol,
    };
}
/** Always the same declaration of those that a name has in one file. */
function first(declarations, found) {
    const file = found.getSourceFile();
    return declarations.find(each => each.getSourceFile() === file && !ts_morph.ts.isIdentifier(each)) ?? found;
}
function names_hasValue(declaration) {
    if (ts_morph.ts.isFunctionDeclaration(declaration))
        return declaration.body !== undefined;
    return !ts_morph.ts.isInterfaceDeclaration(declaration) && !ts_morph.ts.isTypeAliasDeclaration(declaration);
}

;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/natives.js
/** What functions of the language do with what they are handed: how values get into them and out of them again. */





function createNatives(run) {
    const { solver, memory } = run;
    const { add, flow, watch } = solver;
    function hook(called) {
        return { kind: 'hook', called, ...newThing() };
    }
    function elements(from) {
        const into = newCell();
        memory.loadAll(from, into, false);
        return into;
    }
    /** Another list with the same elements; `start` where it begins at a later one. */
    function copyList(from, list, start) {
        watch(from, each => {
            if (!isHolder(each) || !isHolder(list))
                return;
            flow(each.unknown, list.unknown);
            eachProperty(each, (name, cell) => {
                if (!/^\d+$/.test(name))
                    return;
                if (start === null)
                    flow(cell, list.unknown);
                else if (Number(name) >= start)
                    flow(cell, propertyOf(list, String(Number(name) - start)));
            });
        });
    }
    /** What functions of a list hand to their callback: element, place, the list itself. */
    function callback({ arg, invoke, self }, element = elements(self)) {
        return invoke(arg(0), [element, holding(values_NUMBER), self], arg(1));
    }
    const giveElement = call => {
        callback(call);
        flow(elements(call.self), call.into);
    };
    const giveSelf = call => flow(call.self, call.into);
    const testEach = call => void callback(call);
    const giveList = (toElements) => call => {
        const list = call.make('list');
        flow(toElements(call), list.unknown);
        add(call.into, list);
    };
    const samePlaces = (start) => call => {
        const list = call.make('list');
        copyList(call.self, list, start(call));
        add(call.into, list);
    };
    const put = ({ self, options }) => {
        for (const each of options.args) {
            watch(self, list => {
                if (!isHolder(list))
                    return;
                if (each.isSpread)
                    memory.loadAll(each.cell, list.unknown, false);
                else
                    flow(each.cell, list.unknown);
            });
        }
    };
    const compare = call => {
        const each = elements(call.self);
        call.invoke(call.arg(0), [each, each]);
        flow(call.self, call.into);
    };
    const reduce = call => {
        const each = elements(call.self);
        const sum = newCell();
        const hasStart = call.options.args.length > 1;
        flow(hasStart ? call.arg(1) : each, sum);
        const made = call.invoke(call.arg(0), [sum, each, holding(values_NUMBER), call.self]);
        flow(made, sum);
        flow(made, call.into);
        if (hasStart)
            flow(call.arg(1), call.into);
        // of one element, that is the result
        else
            solver.later(() => void (made.held.size === 0 && flow(each, call.into)));
    };
    const keyed = (cell, then) => {
        let isAll = false;
        watch(cell, key => {
            if (key.kind === 'text')
                then(`@key ${key.text}`);
            else if (!isAll) {
                isAll = true;
                then(null);
            }
        });
    };
    const getKey = call => {
        watch(call.self, map => {
            if (!isHolder(map))
                return;
            flow(map.unknown, call.into);
            keyed(call.arg(0), name => {
                if (name !== null)
                    flow(propertyOf(map, name), call.into);
                else
                    flow(values(map), call.into);
            });
        });
    };
    const setKey = call => {
        watch(call.self, map => {
            if (!isHolder(map))
                return;
            keyed(call.arg(0), name => {
                flow(call.arg(1), name === null ? map.unknown : propertyOf(map, name));
                if (name === null)
                    flow(call.arg(0), propertyOf(map, '@keys'));
            });
        });
        flow(call.self, call.into);
    };
    /** All that a map holds. */
    function values(map) {
        const into = newCell();
        if (!isHolder(map))
            return into;
        flow(map.unknown, into);
        eachProperty(map, (name, cell) => {
            if (name.startsWith('@key '))
                flow(cell, into);
        });
        return into;
    }
    function keys(map) {
        const into = newCell();
        if (!isHolder(map))
            return into;
        flow(propertyOf(map, '@keys'), into);
        eachProperty(map, (name, cell) => {
            if (name.startsWith('@key '))
                watch(cell, () => add(into, textValue(name.slice(5))));
        });
        return into;
    }
    function pairOf(call, first, second) {
        const pair = call.make('list', 'pair');
        flow(first, propertyOf(pair, '0'));
        flow(second, propertyOf(pair, '1'));
        return holding(pair);
    }
    function namesOf(from) {
        const into = newCell();
        watch(from, each => {
            if (!isHolder(each))
                return;
            eachProperty(each, (name, cell) => {
                if (isOrdinary(name))
                    watch(cell, () => add(into, textValue(name)));
            });
            watch(each.unknown, () => add(into, PRIMITIVE));
        });
        return into;
    }
    const then = call => {
        const promise = call.make('promise');
        const value = propertyOf(promise, '@value');
        watch(call.self, each => {
            if (!isHolder(each))
                return;
            run.awaited(call.invoke(call.arg(0), [propertyOf(each, '@value')]), value);
            run.awaited(call.invoke(call.arg(1), [propertyOf(each, '@error')]), value);
        });
        add(call.into, promise);
    };
    const settle = call => {
        const promise = call.make('promise');
        watch(call.self, each => {
            if (!isHolder(each))
                return;
            const value = propertyOf(promise, '@value');
            flow(propertyOf(each, '@value'), value);
            const handed = call.options.site.kind === ts_morph.ts.SyntaxKind.Unknown ? newCell() : propertyOf(each, '@error');
            run.awaited(call.invoke(call.arg(0), [handed]), value);
        });
        add(call.into, promise);
    };
    const allOf = call => {
        const promise = call.make('promise');
        const list = call.make('list', 'all');
        watch(call.arg(0), each => {
            if (!isHolder(each))
                return;
            if (each.kind === 'object' && each.shape !== 'list') {
                const any = newCell();
                run.iterate(holding(each), any, call.options.site, call.options.frame);
                run.awaited(any, list.unknown);
                return;
            }
            run.awaited(each.unknown, list.unknown);
            eachProperty(each, (name, cell) => {
                if (/^\d+$/.test(name))
                    run.awaited(cell, propertyOf(list, name));
            });
        });
        add(propertyOf(promise, '@value'), list);
        add(call.into, promise);
    };
    const anyOf = call => {
        const promise = call.make('promise');
        const each = newCell();
        run.iterate(call.arg(0), each, call.options.site, call.options.frame);
        run.awaited(each, propertyOf(promise, '@value'));
        add(call.into, promise);
    };
    const later = call => {
        call.invoke(call.arg(0), call.options.args.slice(2).map(each => each.cell));
    };
    const define = (call, target, key, descriptor) => {
        const implicit = run.implicitly(call.options.site, call.options.frame);
        for (const [part, prefix] of [
            ['value', ''],
            ['get', '@get '],
            ['set', '@set '],
        ]) {
            const cell = newCell();
            memory.load(descriptor, part, cell, implicit);
            const under = (name) => {
                watch(target, each => {
                    if (isHolder(each))
                        flow(cell, propertyOf(each, prefix + name));
                });
            };
            if (typeof key === 'string')
                under(key);
            else {
                watch(key, name => {
                    if (name.kind === 'text')
                        under(name.text);
                    else if (part === 'value') {
                        watch(target, each => {
                            if (isHolder(each))
                                flow(cell, each.unknown);
                        });
                    }
                });
            }
        }
    };
    const table = {
        'Array#map': giveList(callback),
        'Array#flatMap': giveList(call => elements(callback(call))),
        'Array#forEach': testEach,
        'Array#some': testEach,
        'Array#every': testEach,
        'Array#findIndex': testEach,
        'Array#findLastIndex': testEach,
        'Array#find': giveElement,
        'Array#findLast': giveElement,
        'Array#filter': call => {
            callback(call);
            samePlaces(() => null)(call);
        },
        'Array#reduce': reduce,
        'Array#reduceRight': reduce,
        'Array#sort': compare,
        'Array#toSorted': compare,
        'Array#push': put,
        'Array#unshift': put,
        'Array#pop': ({ self, into }) => flow(elements(self), into),
        'Array#shift': ({ self, into }) => flow(elements(self), into),
        'Array#at': call => memory.loadBy(call.self, call.arg(0), call.into, () => { }),
        'Array#slice': samePlaces(({ options }) => startOf(options.args)),
        'Array#splice': call => {
            samePlaces(() => null)(call);
            for (const each of call.options.args.slice(2))
                watch(call.self, list => void (isHolder(list) && flow(each.cell, list.unknown)));
        },
        'Array#concat': call => {
            const list = call.make('list');
            copyList(call.self, list, 0);
            for (const { cell } of call.options.args) {
                watch(cell, each => {
                    if (each.kind === 'object' && each.shape === 'list')
                        copyList(holding(each), list, null);
                    else
                        add(list.unknown, each);
                });
            }
            add(call.into, list);
        },
        'Array#reverse': samePlaces(() => null),
        'Array#toReversed': samePlaces(() => null),
        'Array#values': giveSelf,
        'Array#fill': call => {
            watch(call.self, list => void (isHolder(list) && flow(call.arg(0), list.unknown)));
            flow(call.self, call.into);
        },
        'Array#flat': giveList(({ self }) => {
            const each = elements(self);
            const into = elements(each);
            flow(each, into);
            return into;
        }),
        'Array#entries': giveList(call => pairOf(call, holding(values_NUMBER), elements(call.self))),
        'Array#keys': giveList(() => holding(values_NUMBER)),
        'Array#join': call => coerce(elements(call.self), call),
        'Array.from': call => {
            const each = newCell();
            run.iterate(call.arg(0), each, call.options.site, call.options.frame);
            const list = call.make('list');
            if (call.options.args.length > 1)
                flow(call.invoke(call.arg(1), [each, holding(values_NUMBER)]), list.unknown);
            else
                flow(each, list.unknown);
            add(call.into, list);
        },
        'Array.of': call => {
            const list = call.make('list');
            for (const [i, each] of call.options.args.entries())
                flow(each.cell, propertyOf(list, String(i)));
            add(call.into, list);
        },
        Array: call => add(call.into, call.make('list')),
        Object: call => flow(call.arg(0), call.into),
        'Map#get': getKey,
        'Map#set': setKey,
        'Map#forEach': call => {
            watch(call.self, map => void call.invoke(call.arg(0), [values(map), keys(map), holding(map)], call.arg(1)));
        },
        'Map#values': giveList(({ self }) => each(self, values)),
        'Map#keys': giveList(({ self }) => each(self, keys)),
        'Map#entries': giveList(call => pairOf(call, each(call.self, keys), each(call.self, values))),
        'Set#add': call => {
            watch(call.self, set => void (isHolder(set) && flow(call.arg(0), set.unknown)));
            flow(call.self, call.into);
        },
        'Set#forEach': call => {
            watch(call.self, set => {
                if (isHolder(set))
                    call.invoke(call.arg(0), [set.unknown, set.unknown, holding(set)], call.arg(1));
            });
        },
        'Set#values': giveSelf,
        'Set#keys': giveSelf,
        Map: call => {
            const map = call.make('map');
            const each = newCell();
            run.iterate(call.arg(0), each, call.options.site, call.options.frame);
            const key = newCell();
            const value = newCell();
            watch(each, pair => {
                const [own, under] = [newCell(), newCell()];
                memory.load(holding(pair), '0', own, () => { });
                memory.load(holding(pair), '1', under, () => { });
                flow(own, key);
                flow(under, value);
                keyed(own, name => {
                    flow(under, name === null ? map.unknown : propertyOf(map, name));
                    if (name === null)
                        flow(own, propertyOf(map, '@keys'));
                });
            });
            add(call.into, map);
        },
        Set: call => {
            const set = call.make('set');
            run.iterate(call.arg(0), set.unknown, call.options.site, call.options.frame);
            add(call.into, set);
        },
        Promise: call => {
            const promise = call.make('promise');
            const resolve = hook(args => {
                for (const { cell } of args.slice(0, 1))
                    run.awaited(cell, propertyOf(promise, '@value'));
                return null;
            });
            const reject = hook(args => {
                for (const { cell } of args.slice(0, 1))
                    flow(cell, propertyOf(promise, '@error'));
                return null;
            });
            call.invoke(call.arg(0), [holding(resolve), holding(reject)]);
            add(call.into, promise);
        },
        'Promise#then': then,
        'Promise#catch': settle,
        'Promise#finally': call => {
            call.invoke(call.arg(0), []);
            flow(call.self, call.into);
        },
        'Promise.resolve': call => {
            const promise = call.make('promise');
            run.awaited(call.arg(0), propertyOf(promise, '@value'));
            add(call.into, promise);
        },
        'Promise.reject': call => {
            const promise = call.make('promise');
            flow(call.arg(0), propertyOf(promise, '@error'));
            add(call.into, promise);
        },
        'Promise.all': allOf,
        'Promise.allSettled': allOf,
        'Promise.race': anyOf,
        'Promise.any': anyOf,
        'Generator#next': call => {
            const result = call.make('object');
            watch(call.self, each => {
                if (!isHolder(each))
                    return;
                flow(call.arg(0), propertyOf(each, '@sent'));
                flow(propertyOf(each, '@yielded'), propertyOf(result, 'value'));
                flow(propertyOf(each, '@returned'), propertyOf(result, 'value'));
            });
            add(call.into, result);
        },
        'Function#call': ({ options, arg }) => {
            const args = options.args.slice(1);
            watch(options.self, target => run.apply(target, { ...options, self: arg(0), args, through: null }));
        },
        'Function#apply': ({ options, arg }) => {
            const args = [{ cell: arg(1), isSpread: true }];
            watch(options.self, target => run.apply(target, { ...options, self: arg(0), args, through: null }));
        },
        'Function#bind': ({ options, arg, into }) => {
            watch(options.self, target => {
                if (target.kind === 'any')
                    add(into, target);
                else if (isHolder(target)) {
                    // `this.run = this.run.bind(this)` would bind for ever
                    const isBound = target.kind === 'bound' && target.site === options.site;
                    const bound = { target, self: arg(0), handed: options.args.slice(1), site: options.site };
                    add(into, isBound ? target : { kind: 'bound', ...bound, ...newThing() });
                }
            });
        },
        'Function#toString': ({ into }) => add(into, PRIMITIVE),
        'Reflect.apply': ({ options, arg }) => {
            const args = [{ cell: arg(2), isSpread: true }];
            watch(arg(0), target => run.apply(target, { ...options, self: arg(1), args, through: 'Reflect#apply' }));
        },
        'Reflect.construct': ({ options, arg }) => {
            const args = [{ cell: arg(1), isSpread: true }];
            watch(arg(0), target => run.apply(target, { ...options, self: newCell(), args, mode: 'new', through: 'Reflect#construct' }));
        },
        'Reflect.get': call => memory.loadBy(call.arg(0), call.arg(1), call.into, run.implicitly(call.options.site, call.options.frame)),
        'Reflect.set': call => memory.storeBy(call.arg(0), call.arg(1), call.arg(2), run.implicitly(call.options.site, call.options.frame)),
        'Reflect.ownKeys': giveList(({ arg }) => namesOf(arg(0))),
        'Reflect.getPrototypeOf': call => watch(call.arg(0), each => void (isHolder(each) && flow(each.proto, call.into))),
        'Object.assign': call => {
            const target = call.arg(0);
            const sources = call.options.args.slice(1).map(each => each.cell);
            const isOneCall = call.options.frame.context !== '' || ts_morph.ts.isSourceFile(call.options.frame.node);
            for (const [i, source] of sources.entries()) {
                copyProperties(run, source, target, () => true, isOneCall ? sources.slice(i + 1) : []);
            }
            flow(target, call.into);
        },
        'Object.keys': giveList(({ arg }) => namesOf(arg(0))),
        'Object.getOwnPropertyNames': giveList(({ arg }) => namesOf(arg(0))),
        'for-in': call => flow(namesOf(call.arg(0)), call.into),
        'Object.values': giveList(({ arg }) => elements(arg(0))),
        'Object.entries': giveList(call => pairOf(call, namesOf(call.arg(0)), elements(call.arg(0)))),
        'Object.fromEntries': call => {
            const object = call.make('object');
            const each = newCell();
            run.iterate(call.arg(0), each, call.options.site, call.options.frame);
            watch(each, pair => {
                const [key, value] = [newCell(), newCell()];
                memory.load(holding(pair), '0', key, () => { });
                memory.load(holding(pair), '1', value, () => { });
                memory.storeBy(holding(object), key, value, () => { });
            });
            add(call.into, object);
        },
        'Object.create': call => {
            const object = call.make('object');
            flow(call.arg(0), object.proto);
            watch(call.arg(1), properties => {
                if (isHolder(properties))
                    eachProperty(properties, (name, cell) => {
                        if (isOrdinary(name))
                            define(call, holding(object), name, cell);
                    });
            });
            add(call.into, object);
        },
        'Object.setPrototypeOf': call => {
            watch(call.arg(0), each => void (isHolder(each) && flow(call.arg(1), each.proto)));
            flow(call.arg(0), call.into);
        },
        'Object.getPrototypeOf': call => watch(call.arg(0), each => void (isHolder(each) && flow(each.proto, call.into))),
        'Object.freeze': ({ arg, into }) => flow(arg(0), into),
        'Object.seal': ({ arg, into }) => flow(arg(0), into),
        'Object.preventExtensions': ({ arg, into }) => flow(arg(0), into),
        'Object.defineProperty': call => {
            define(call, call.arg(0), call.arg(1), call.arg(2));
            flow(call.arg(0), call.into);
        },
        'Reflect.defineProperty': call => define(call, call.arg(0), call.arg(1), call.arg(2)),
        'Object.defineProperties': call => {
            watch(call.arg(1), properties => {
                if (isHolder(properties))
                    eachProperty(properties, (name, cell) => {
                        if (isOrdinary(name))
                            define(call, call.arg(0), name, cell);
                    });
            });
            flow(call.arg(0), call.into);
        },
        'Object#__defineGetter__': call => accessor(call, '@get '),
        'Object#__defineSetter__': call => accessor(call, '@set '),
        Proxy: call => {
            const proxy = { kind: 'proxy', target: call.arg(0), traps: call.arg(1), ...newThing() };
            add(call.into, proxy);
        },
        Symbol: call => {
            const symbol = call.make('symbol');
            add(call.into, symbol);
        },
        'JSON.stringify': call => {
            const into = newCell();
            const implicit = run.implicitly(call.options.site, call.options.frame);
            watch(call.arg(0), each => {
                const method = newCell();
                memory.load(holding(each), 'toJSON', method, implicit);
                implicit(method, holding(each), [], into);
            });
            call.invoke(call.arg(1), [holding(PRIMITIVE), elements(call.arg(0))]);
            add(call.into, PRIMITIVE);
        },
        'JSON.parse': call => void call.invoke(call.arg(1), [holding(PRIMITIVE)]),
        'String#replace': call => void call.invoke(call.arg(1), [holding(PRIMITIVE)]),
        'String#replaceAll': call => void call.invoke(call.arg(1), [holding(PRIMITIVE)]),
        'String#split': giveList(() => holding(PRIMITIVE)),
        'String#concat': ({ into }) => add(into, PRIMITIVE),
        setTimeout: later,
        setInterval: later,
        setImmediate: call => void call.invoke(call.arg(0), call.options.args.slice(1).map(argument => argument.cell)),
        queueMicrotask: later,
        requestAnimationFrame: later,
        'util.inherits': call => {
            const [lower, upper] = [newCell(), newCell()];
            memory.load(call.arg(0), 'prototype', lower, () => { });
            memory.load(call.arg(1), 'prototype', upper, () => { });
            watch(lower, each => void (isHolder(each) && flow(upper, each.proto)));
        },
    };
    function each(from, of) {
        const into = newCell();
        watch(from, value => flow(of(value), into));
        return into;
    }
    function accessor(call, prefix) {
        watch(call.arg(0), name => {
            if (name.kind !== 'text')
                return;
            watch(call.self, target => void (isHolder(target) && flow(call.arg(1), propertyOf(target, prefix + name.text))));
        });
    }
    function coerce(from, call) {
        const implicit = run.implicitly(call.options.site, call.options.frame);
        watch(from, value => {
            if (value.kind !== 'object')
                return;
            const method = newCell();
            memory.load(holding(value), 'toString', method, implicit);
            implicit(method, holding(value), [], newCell());
        });
        add(call.into, PRIMITIVE);
    }
    function native(given, options) {
        // what is kept weakly is kept all the same
        const name = given.replace(/^Weak(?=Map|Set)/, '');
        const known = Object.hasOwn(table, name) ? table[name] : undefined;
        const handed = spreadOut(options);
        if (known === undefined) {
            // whatever else there is may call what it is handed, and gives back nothing of ours
            for (const { cell } of handed) {
                if (!/^(?:console|Math|Number|Array#(?:includes|indexOf|lastIndexOf)|(?:Map|Set)#(?:has|delete))/.test(name))
                    run.handOut(cell);
            }
            add(options.into, PRIMITIVE);
            return false;
        }
        known({
            options: { ...options, args: handed },
            self: options.self,
            into: options.into,
            arg: place => handed[place]?.cell ?? newCell(),
            make: (shape, purpose = '') => run.make(shape, options.site, options.frame, `${name} ${purpose}`),
            invoke(callee, args, self = newCell()) {
                const into = newCell();
                run.call(callee, { ...options, self, args: args.map(expressions_plain), into, mode: 'call', through: name });
                return into;
            },
        });
        return true;
    }
    /** Elements of lists that are spread count as one argument each, where the lists are written down. */
    function spreadOut({ args }) {
        return args.flatMap(each => {
            if (!each.isSpread)
                return [each];
            const into = newCell();
            memory.loadAll(each.cell, into, false);
            return [expressions_plain(into)];
        });
    }
    function iterate(from, into, site, frame) {
        const implicit = run.implicitly(site, frame);
        watch(from, value => {
            if (value.kind === 'any')
                add(into, value);
            if (value.kind === 'text' || value.kind === 'primitive')
                add(into, PRIMITIVE);
            if (!isHolder(value))
                return;
            if (value.kind === 'object') {
                switch (value.shape) {
                    case 'list':
                        memory.loadAll(holding(value), into, false);
                        return;
                    case 'set':
                        flow(value.unknown, into);
                        return;
                    case 'map': {
                        const pair = run.make('list', site, frame, 'entry');
                        flow(keys(value), propertyOf(pair, '0'));
                        flow(values(value), propertyOf(pair, '1'));
                        add(into, pair);
                        return;
                    }
                    case 'generator':
                        flow(propertyOf(value, '@yielded'), into);
                        return;
                    default:
                }
            }
            const [method, iterator, next, result] = [newCell(), newCell(), newCell(), newCell()];
            memory.load(holding(value), '@iterator', method, implicit);
            memory.load(holding(value), '@asyncIterator', method, implicit);
            implicit(method, holding(value), [], iterator);
            watch(iterator, each => {
                if (each.kind === 'object' && each.shape === 'generator') {
                    flow(propertyOf(each, '@yielded'), into);
                    return;
                }
                if (each.kind === 'object' && each.shape !== 'object' && each.shape !== 'instance') {
                    iterate(holding(each), into, site, frame);
                    return;
                }
                memory.load(holding(each), 'next', next, implicit);
                implicit(next, holding(each), [], result);
            });
            const settled = newCell();
            awaited(result, settled);
            memory.load(settled, 'value', into, implicit);
        });
    }
    function awaited(from, into) {
        watch(from, value => {
            if (value.kind === 'object' && value.shape === 'promise')
                awaited(propertyOf(value, '@value'), into);
            else
                add(into, value);
        });
    }
    return { native, iterate, awaited };
}
/** Where a slice begins; null where nobody knows. */
function startOf(args) {
    const [first] = args;
    if (first === undefined)
        return 0;
    const [value] = first.cell.held;
    return value?.kind === 'text' && /^\d+$/.test(value.text) ? Number(value.text) : null;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/statements.js
/** Statements, in the order that they run in. */





function createStatements(run) {
    const { solver, memory, names } = run;
    const { add, flow } = solver;
    /** What `throw` can bring to the handlers of a function, or out of it: one for all of a program. */
    const thrown = newCell();
    function statements(list, walk) {
        for (const statement of list)
            hoist(statement, walk);
        for (const statement of list) {
            // what nothing reaches is still looked at: it costs little, and a label may lead there
            statement_(statement, walk);
        }
    }
    function hoist(statement, walk) {
        if (!ts_morph.ts.isFunctionDeclaration(statement) || statement.body === undefined)
            return;
        const made = run.makeFunction(statement, walk.frame, null);
        add(run.variable(statement, walk.frame), made);
        const meaning = statement.name === undefined ? null : names.of(statement.name, walk.entry);
        if (meaning?.kind === 'variable' && meaning.declaration !== statement)
            flow(run.variable(statement, walk.frame), run.variable(meaning.declaration, walk.frame));
        assignLocal(walk, statement, holding(made), solver);
    }
    function statement_(node, walk) {
        switch (node.kind) {
            case ts_morph.ts.SyntaxKind.ExpressionStatement:
                run.evaluate(node.expression, walk);
                return;
            case ts_morph.ts.SyntaxKind.VariableStatement:
                declare(node.declarationList, walk);
                return;
            case ts_morph.ts.SyntaxKind.ClassDeclaration: {
                const cls = node;
                const made = run.makeClass(cls, walk);
                const whole = run.variable(cls, walk.frame);
                add(whole, made);
                for (const decorator of ts_morph.ts.getDecorators(cls) ?? []) {
                    const into = newCell();
                    run.call(run.evaluate(decorator.expression, walk), {
                        site: decorator,
                        frame: walk.frame,
                        self: newCell(),
                        args: [{ cell: holding(made), isSpread: false }],
                        into,
                        mode: 'call',
                        through: null,
                    });
                    solver.watch(into, value => {
                        if (value.kind === 'class' || value.kind === 'function')
                            add(whole, value);
                    });
                }
                return;
            }
            case ts_morph.ts.SyntaxKind.ReturnStatement: {
                const { expression } = node;
                if (expression !== undefined)
                    flow(run.evaluate(expression, walk), walk.frame.result);
                walk.ended = true;
                return;
            }
            case ts_morph.ts.SyntaxKind.ThrowStatement:
                flow(run.evaluate(node.expression, walk), thrown);
                walk.ended = true;
                return;
            case ts_morph.ts.SyntaxKind.BreakStatement:
            case ts_morph.ts.SyntaxKind.ContinueStatement:
                return;
            case ts_morph.ts.SyntaxKind.Block:
                statements(node.statements, walk);
                return;
            case ts_morph.ts.SyntaxKind.LabeledStatement:
                statement_(node.statement, walk);
                return;
            case ts_morph.ts.SyntaxKind.WithStatement:
                run.evaluate(node.expression, walk);
                statement_(node.statement, walk);
                return;
            case ts_morph.ts.SyntaxKind.IfStatement:
                branch(node, walk);
                return;
            case ts_morph.ts.SyntaxKind.SwitchStatement:
                choose(node, walk);
                return;
            case ts_morph.ts.SyntaxKind.ForStatement:
            case ts_morph.ts.SyntaxKind.ForInStatement:
            case ts_morph.ts.SyntaxKind.ForOfStatement:
            case ts_morph.ts.SyntaxKind.WhileStatement:
            case ts_morph.ts.SyntaxKind.DoStatement:
                loop(node, walk);
                return;
            case ts_morph.ts.SyntaxKind.TryStatement:
                attempt(node, walk);
                return;
            case ts_morph.ts.SyntaxKind.ExportAssignment:
                flow(run.evaluate(node.expression, walk), run.variable(node, walk.frame));
                return;
            case ts_morph.ts.SyntaxKind.ModuleDeclaration: {
                const { body } = node;
                if (body !== undefined && ts_morph.ts.isModuleBlock(body))
                    statements(body.statements, walk);
                return;
            }
            default:
                return;
        }
    }
    function declare(list, walk) {
        for (const { name, initializer } of list.declarations) {
            if (initializer === undefined)
                continue;
            const value = run.evaluate(initializer, walk);
            run.assign(name, value, walk);
            if (ts_morph.ts.isIdentifier(name))
                notePaths(name, initializer, walk);
        }
    }
    /** What an object that was just made holds is known without looking into it. */
    function notePaths(name, initializer, walk) {
        const meaning = names.of(name, walk.entry);
        if (meaning.kind !== 'variable' || run.survey.accessors === null)
            return;
        if (!ts_morph.ts.isObjectLiteralExpression(initializer))
            return;
        if (initializer.properties.some(ts_morph.ts.isSpreadAssignment))
            return;
        for (const property of initializer.properties) {
            if (!ts_morph.ts.isPropertyAssignment(property) || !(ts_morph.ts.isIdentifier(property.name) || ts_morph.ts.isStringLiteral(property.name)))
                continue;
            const key = property.name.text;
            const into = newCell();
            memory.load(run.variable(meaning.declaration, walk.frame), key, into, () => { });
            // only where something replaces it further down
            const isWritten = run.survey.writers.get(key)?.has(walk.frame.node) ?? false;
            if (isWritten && !run.survey.accessors.has(key))
                walk.paths.set(`${meaning.declaration.pos}.${key}`, run.evaluate(property.initializer, walk));
        }
    }
    function branch(node, walk) {
        run.evaluate(node.expression, walk);
        const before = pointOf(walk);
        statement_(node.thenStatement, walk);
        const afterThen = pointOf(walk);
        goTo(walk, before);
        if (node.elseStatement !== undefined)
            statement_(node.elseStatement, walk);
        meet(walk, [afterThen, pointOf(walk)], solver);
    }
    function choose(node, walk) {
        run.evaluate(node.expression, walk);
        const before = pointOf(walk);
        const ends = [before];
        for (const clause of node.caseBlock.clauses) {
            // from the top, or out of the clause before
            meet(walk, [before, pointOf(walk)], solver);
            if (ts_morph.ts.isCaseClause(clause))
                run.evaluate(clause.expression, walk);
            statements(clause.statements, walk);
            ends.push(pointOf(walk));
        }
        meet(walk, ends, solver);
    }
    /** Variables that are assigned to in a part that may run any number of times, or not to its end. */
    function openJoin(part, walk) {
        const assigned = assignedIn(part);
        const join = new Map();
        for (const [declaration, cell] of walk.versions) {
            const name = declaration.name;
            if (name === undefined || !ts_morph.ts.isIdentifier(name) || !assigned.has(name.text))
                continue;
            const both = newCell();
            flow(cell, both);
            join.set(declaration, both);
            walk.versions.set(declaration, both);
        }
        walk.paths.clear();
        walk.joins.push(join);
        return () => {
            walk.joins.splice(walk.joins.indexOf(join), 1);
            for (const [declaration, cell] of join)
                walk.versions.set(declaration, cell);
            walk.paths.clear();
            walk.ended = false;
        };
    }
    function loop(node, walk) {
        if (ts_morph.ts.isForStatement(node) && node.initializer !== undefined) {
            if (ts_morph.ts.isVariableDeclarationList(node.initializer))
                declare(node.initializer, walk);
            else
                run.evaluate(node.initializer, walk);
        }
        const close = openJoin(node, walk);
        if (ts_morph.ts.isForStatement(node)) {
            if (node.condition !== undefined)
                run.evaluate(node.condition, walk);
            statement_(node.statement, walk);
            if (node.incrementor !== undefined)
                run.evaluate(node.incrementor, walk);
        }
        else if (ts_morph.ts.isForInStatement(node) || ts_morph.ts.isForOfStatement(node)) {
            const from = run.evaluate(node.expression, walk);
            const each = newCell();
            if (ts_morph.ts.isForInStatement(node))
                run.native('for-in', {
                    site: node,
                    frame: walk.frame,
                    self: newCell(),
                    args: [{ cell: from, isSpread: false }],
                    into: each,
                    mode: 'call',
                    through: null,
                });
            else if (node.awaitModifier === undefined)
                run.iterate(from, each, node.expression, walk.frame);
            else {
                const pending = newCell();
                run.iterate(from, pending, node.expression, walk.frame);
                run.awaited(pending, each);
            }
            const { initializer } = node;
            const [declared] = ts_morph.ts.isVariableDeclarationList(initializer) ? initializer.declarations : [];
            run.assign(declared?.name ?? initializer, each, walk);
            statement_(node.statement, walk);
        }
        else if (ts_morph.ts.isWhileStatement(node)) {
            run.evaluate(node.expression, walk);
            statement_(node.statement, walk);
        }
        else if (ts_morph.ts.isDoStatement(node)) {
            statement_(node.statement, walk);
            run.evaluate(node.expression, walk);
        }
        close();
    }
    function attempt(node, walk) {
        const close = openJoin(node.tryBlock, walk);
        statements(node.tryBlock.statements, walk);
        close();
        if (node.catchClause !== undefined) {
            const before = pointOf(walk);
            const { variableDeclaration, block } = node.catchClause;
            if (variableDeclaration !== undefined) {
                const caught = newCell();
                flow(thrown, caught);
                add(caught, PRIMITIVE);
                run.assign(variableDeclaration.name, caught, walk);
            }
            statements(block.statements, walk);
            meet(walk, [before, pointOf(walk)], solver);
        }
        if (node.finallyBlock !== undefined)
            statements(node.finallyBlock.statements, walk);
    }
    return statements;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/points-to/index.js














/** Values that may arrive somewhere before a program is given up. */
const BUDGET = 60_000;
/** How many calls tell two frames apart; a program that takes too much work is tried with less. */
const DEPTHS = [2, 0];
/** By the place of the call; null where it would take too much work, or goes too deep. */
function pointsTo(entries) {
    for (const depth of DEPTHS) {
        try {
            return attempt(entries, depth);
        }
        catch (error) {
            // expressions may be nested deeper than the stack
            if (error instanceof RangeError)
                return null;
            if (!(error instanceof TooMuchWork))
                throw error;
        }
    }
    return null;
}
function attempt(entries, depth) {
    const solver = createSolver(BUDGET);
    const byFile = new Map(entries.map(entry => [entry.sourceFile, entry]));
    const survey = surveyOf(entries);
    const reached = new Map();
    const at = (site) => {
        let known = reached.get(site);
        if (known === undefined) {
            known = { targets: new Set(), implied: new Set(), handed: new Map(), isModelled: false, isOpen: false };
            reached.set(site, known);
        }
        return known;
    };
    const natives = new Map();
    const native = (name) => {
        let value = natives.get(name);
        if (value === undefined) {
            value = { kind: 'native', name, ...newThing() };
            natives.set(name, value);
        }
        return value;
    };
    let symbols = 0;
    const newObject = (shape) => {
        symbols += 1;
        return { kind: 'object', shape, name: `@symbol ${symbols}`, ...newThing() };
    };
    const memory = createMemory({ solver, assigned: survey.assigned, accessors: survey.accessors, native });
    // the parts need each other: what is missing here is filled in below
    const run = {
        solver,
        memory,
        survey,
        frames: createFrames(depth, () => newObject('list')),
        names: createNames(file => byFile.has(file)),
        entryOf: (file) => byFile.get(file),
        make(shape, site, frame, purpose) {
            const key = `${shape} ${purpose} ${site.kind} ${site.pos}`;
            const known = frame.made.get(key);
            if (known?.kind === 'object')
                return known;
            const made = newObject(shape);
            frame.made.set(key, made);
            return made;
        },
        variable(declaration, frame) {
            let cell = frame.variables.get(declaration);
            if (cell === undefined) {
                cell = newCell();
                frame.variables.set(declaration, cell);
            }
            return cell;
        },
    };
    const called = new Set();
    const note = ({ site, target, through }) => {
        called.add(target);
        if (through === null)
            at(site).targets.add(target);
        else if (through === functions_LANGUAGE)
            at(site).implied.add(target);
        else
            at(site).handed.set(target, through);
    };
    const functions = createFunctions(run, note, (site, what) => {
        if (what === 'open')
            at(site).isOpen = true;
        else
            at(site).isModelled = true;
    });
    Object.assign(run, functions, createClasses(run, note), createHanding(run), createAssign(run), createModules(run));
    Object.assign(run, { evaluate: createExpressions(run), statements: createStatements(run) });
    Object.assign(run, createNatives(run));
    for (const { sourceFile } of entries)
        run.moduleOf(sourceFile);
    solver.solve();
    for (;;) {
        // outer functions first: what stands in them is made when they run
        const open = functions.leftOver(called);
        if (open.length === 0)
            break;
        for (const value of open)
            run.handOut(holding(value));
        solver.solve();
    }
    return reached;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/followed.js
/** What following values says of call sites, beside what types and declarations say. */





/** Programs of more characters than this are not followed: what a library's users hand in is in everything there. */
const followed_MAX_TEXT = 40_000;
function follow(files, index, sitesOf, entryPoints, 
/** Types and declarations have the word alone where following values fails. */
onFailure) {
    const reached = new Map();
    /** Of libraries, which others call and extend. */
    const shared = new Set();
    const sites = new Map(files.map(file => [file.entry, sitesOf.get(file) ?? []]));
    const entries = files.map(file => file.entry);
    for (const group of groupsOf(entries, entry => sites.get(entry) ?? [])) {
        let size = 0;
        for (const { sourceFile } of group)
            size += sourceFile.end;
        if (size > followed_MAX_TEXT)
            continue;
        try {
            for (const [site, found] of pointsTo(group) ?? [])
                reached.set(site, found);
        }
        catch (error) {
            const [first] = group;
            if (first !== undefined)
                onFailure(first, error);
            continue;
        }
        if (group.some(entry => entryPoints.has(entry.path) && exportsAnything(entry)))
            for (const { sourceFile } of group)
                shared.add(sourceFile);
    }
    const entryOf = new Map(entries.map(entry => [entry.sourceFile, entry]));
    const asked = new Set();
    function draftsOf(nodes) {
        const found = [];
        for (const node of nodes) {
            const draft = index.draftOf(node);
            if (draft !== null)
                found.push(draft);
        }
        return found;
    }
    return {
        called(site, values) {
            // what the language calls is told apart from what stands there
            if (site.protocol !== undefined || site.form === 'get' || site.form === 'set')
                return values;
            const found = reached.get(site.node);
            asked.add(site.node);
            if (found === undefined || found.targets.size === 0)
                return values;
            const targets = draftsOf(found.targets).map(draft => one(draft, 'flow'));
            const isExact = values.drafts.size === 1 && values.drafts.values().next().value === 'exact';
            const [only] = values.drafts.keys();
            if (isExact && targets.every(each => only !== undefined && isSame(each, only)))
                return values;
            if (isExact || found.isOpen || shared.has(site.entry.sourceFile))
                return union([...targets, values]);
            // all of the program is known: what did not get here is not called here
            return { ...union([NOTHING, ...targets], 'flow'), externals: values.externals };
        },
        handed(site, values) {
            const found = reached.get(site.node);
            if (found === undefined || found.isOpen || shared.has(site.entry.sourceFile))
                return values;
            if (found.handed.size === 0 && !found.isModelled)
                return values;
            const drafts = new Set(draftsOf(found.handed.keys()));
            return {
                ...values,
                drafts: new Map([...values.drafts].filter(([draft]) => drafts.has(draft))),
                parameters: new Set(),
            };
        },
        others(known) {
            const calls = [];
            for (const [node, found] of reached) {
                const entry = entryOf.get(node.getSourceFile());
                const from = entry === undefined || ts_morph.ts.isClassLike(node) ? null : callerOf(node, index);
                if (entry === undefined || from === null)
                    continue;
                const form = ts_morph.ts.isPropertyAccessExpression(node) ? 'get' : 'implicit';
                const site = { entry, from, form, node, callee: node, arguments: [], place: 'direct' };
                const news = (nodes) => draftsOf(nodes).filter(draft => known.get(node)?.has(draft.id) !== true);
                const open = asked.has(node) ? found.implied : found.implied.union(found.targets);
                const values = news(open).map(draft => one(draft, 'flow'));
                if (values.length > 0)
                    calls.push({ site, values: union([NOTHING, ...values], 'flow'), callback: null });
                for (const [target, native] of found.handed) {
                    for (const draft of news([target]))
                        calls.push({ site, values: one(draft, 'flow'), callback: callsBack(native.replace('.', '#')) });
                }
            }
            return calls;
        },
    };
}
/** A program that exports nothing is run, and nobody else's. */
function exportsAnything({ checker, sourceFile }) {
    const symbol = checker.getSymbolAtLocation(sourceFile);
    return symbol !== undefined && checker.getExportsOfModule(symbol).length > 0;
}
function isSame(values, draft) {
    const [only] = values.drafts.keys();
    return only === draft || (only?.kind === 'constructor' && only.owner === draft);
}
/** The function that something stands in. */
function callerOf(node, index) {
    for (let at = node.parent; at !== undefined; at = at.parent) {
        if (!ts_morph.ts.isFunctionLike(at) && !ts_morph.ts.isClassStaticBlockDeclaration(at) && !ts_morph.ts.isSourceFile(at))
            continue;
        const draft = index.draftOf(at);
        if (draft !== null)
            return draft;
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/handing.js
/** What calls hand on: which functions get to a parameter, by the calls of what the parameter belongs to. */


/** A function that is called more often than this is handed everything. */
const MAX_CALLS = 1_000;
/** Calls that are looked at for what is passed on to one place. */
const MAX_LOOKED_AT = 4_000;
function handing_createHanding(evaluator, hierarchy, index) {
    /** Calls by what they call, for the values of its parameters. */
    const callsOf = new Map();
    /** Calls of what was handed on. */
    const parameterCalls = new Set();
    /** Calls of built-in methods by the functions that they call with elements of the receiver. */
    const handedElements = new Map();
    const argumentValues = new Map();
    let count = 0;
    function noteElements(site, handed) {
        for (const draft of handed.drafts.keys()) {
            const list = handedElements.get(draft);
            if (list === undefined)
                handedElements.set(draft, [site]);
            else
                list.push(site);
        }
    }
    /** What a built-in method hands to its callback at that place: an element of the receiver. */
    function elementsFor(site, place) {
        if (!ts_morph.ts.isPropertyAccessExpression(site.callee))
            return null;
        const name = site.callee.name.text;
        const isReduce = name === 'reduce' || name === 'reduceRight';
        const isPlace = isReduce ? place === 1 : name === 'sort' ? place < 2 : place === 0;
        if (!isPlace)
            return null;
        const held = evaluator.elements(site.callee.expression, site.entry);
        return isEmpty(held) ? null : held;
    }
    function noteCall(site, values) {
        for (const draft of values.drafts.keys()) {
            const target = site.form === 'new' || site.form === 'jsx' || isSuperCall(site)
                ? (constructedBy(draft, hierarchy) ?? draft)
                : draft;
            let calls = callsOf.get(target);
            if (calls === undefined) {
                calls = new Set();
                callsOf.set(target, calls);
            }
            // More than that are not looked at, so they need not be kept: an interface may have thousands of classes below it.
            if (calls.size > MAX_CALLS || calls.has(site))
                continue;
            calls.add(site);
            count += 1;
        }
    }
    /** Parameters replaced by the functions that calls pass for them. */
    function expand(values) {
        if (values.parameters.size === 0)
            return values;
        const parts = [{ ...values, parameters: new Set() }];
        for (const parameter of values.parameters)
            parts.push(ofParameter(parameter));
        return union(parts, 'flow');
    }
    function ofParameter(slot) {
        const { fn, path } = slot;
        const known = argumentValues.get(slot);
        if (known !== undefined)
            return known;
        argumentValues.set(slot, unknown('callback parameter'));
        const draft = index.draftOf(fn);
        const calls = draft === null ? [] : [...(callsOf.get(draft) ?? [])];
        const parts = [];
        if (calls.length > MAX_CALLS)
            calls.length = 0;
        for (const site of calls) {
            for (const passed of handed(site, slot, draft)) {
                const values = expand(passed);
                parts.push(values.unknown === null ? values : { ...values, unknown: 'callback parameter' });
            }
        }
        // pairs of an object or a map are taken apart where they are handed on
        for (const site of draft === null || (path !== null && path !== '1') ? [] : (handedElements.get(draft) ?? [])) {
            const held = elementsFor(site, slot.place);
            if (held !== null)
                parts.push(expand(held));
        }
        // a function that others can call may be handed anything
        if (draft === null || parts.length === 0 || isReachable(draft))
            parts.push(unknown('callback parameter'));
        const all = union(parts, 'flow');
        argumentValues.set(slot, all);
        return all;
    }
    /** What one call hands on for a place. */
    function handed(site, { place, isRest, path }, draft) {
        // a tag is handed the strings first
        const at = site.form === 'tagged' ? place - 1 : place;
        const found = [];
        if (at < 0)
            return found;
        for (const [i, { value, isSpread }] of handing_argumentsOf(site, draft).entries()) {
            if (isSpread) {
                if (path === null)
                    found.push(evaluator.spread(value, isRest ? null : at - i, site.entry));
                else if (!isRest)
                    found.push(evaluator.memberOf(value, `${at - i}.${path}`, site.entry));
                if (!isRest)
                    break;
            }
            else if (i === at || (isRest && i > at)) {
                found.push(path === null ? evaluator.passed(value, site.entry) : evaluator.memberOf(value, path, site.entry));
            }
            if (i >= at && !isRest)
                break;
        }
        return found;
    }
    /** The functions that calls hand on for parameters themselves, also through others that only pass them on. */
    function handedByName(parameters, hops, looked = { at: 0 }) {
        const found = [];
        for (const slot of parameters) {
            const draft = slot.path === null ? index.draftOf(slot.fn) : null;
            for (const site of draft === null ? [] : (callsOf.get(draft) ?? [])) {
                looked.at += 1;
                if (looked.at > MAX_LOOKED_AT)
                    return unknown('too many targets');
                for (const passed of handed(site, slot, draft)) {
                    if (passed.drafts.size > 0)
                        found.push({ ...passed, parameters: new Set() });
                    // a call of whatever is handed on would make everybody's arguments everybody else's
                    if (passed.parameters.size > 0 && hops > 0 && !parameterCalls.has(site))
                        found.push(handedByName(passed.parameters, hops - 1, looked));
                }
            }
        }
        return union(found, 'flow');
    }
    return {
        noteCall,
        noteParameterCall: site => void parameterCalls.add(site),
        noteElements,
        expand,
        handedByName,
        calls: () => count,
        forget: () => argumentValues.clear(),
    };
}
/** The constructor that `new` runs: the class's own, or the class itself where it is implicit. */
function constructedBy(draft, hierarchy) {
    if (draft.kind !== 'class')
        return draft.fn === null ? null : draft;
    const own = hierarchy.constructorOf(draft);
    return own?.fn != null ? own : draft;
}
/** The arguments that what is called is handed, also through `call` and `apply`. */
function handing_argumentsOf(site, called) {
    const list = site.arguments.map(each => ts_morph.ts.isSpreadElement(each) ? { value: each.expression, isSpread: true } : { value: each, isSpread: false });
    if (site.form !== 'call' || !ts_morph.ts.isPropertyAccessExpression(site.callee))
        return list;
    const [, second] = list;
    const { text } = site.callee.name;
    if (called?.name === text)
        return list;
    switch (text) {
        case 'call':
            return list.slice(1);
        case 'apply':
            return second === undefined ? [] : [{ ...second, isSpread: true }];
        default:
            return list;
    }
}
function isSuperCall(site) {
    return site.callee.kind === ts_morph.ts.SyntaxKind.SuperKeyword;
}
/** Anyone outside of the file may call it: then nobody knows all of its arguments. */
function isReachable(draft) {
    for (let at = draft; at !== null && at.owner !== null; at = at.owner)
        if (at.exported)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/hierarchy.js
/** Which classes extend or implement which: what a call of an overridden or abstract method can reach. */

function buildHierarchy(files, index) {
    const bases = new Map();
    const foreign = new Set();
    const children = new Map();
    const interfaceChildren = new Map();
    const members = new Map();
    const below = new Map();
    const byMember = new Map();
    const declarationsOf = (expression, checker) => {
        let symbol = checker.getSymbolAtLocation(expression);
        if (symbol !== undefined && (symbol.flags & ts_morph.ts.SymbolFlags.Alias) !== 0)
            symbol = checker.getAliasedSymbol(symbol);
        return symbol?.declarations ?? [];
    };
    const addChild = (declaration, cls) => {
        const list = children.get(declaration);
        if (list === undefined)
            children.set(declaration, [cls]);
        else
            list.push(cls);
    };
    for (const { entry, drafts } of files) {
        for (const draft of drafts) {
            const { owner, node } = draft;
            if (owner !== null && (owner.kind === 'class' || owner.kind === 'function')) {
                let own = members.get(owner);
                if (own === undefined) {
                    own = new Map();
                    members.set(owner, own);
                }
                const key = memberKey(draft.name, draft.isStatic, draft.kind === 'accessor' ? (ts_morph.ts.isSetAccessor(node) ? 'set' : 'get') : 'method');
                if (!own.has(key))
                    own.set(key, draft);
                if (owner.kind === 'class' && draft.kind === 'method' && !draft.isStatic) {
                    const list = byMember.get(draft.name);
                    if (list === undefined)
                        byMember.set(draft.name, [owner]);
                    else
                        list.push(owner);
                }
            }
            if (draft.kind === 'class' && ts_morph.ts.isClassLike(node)) {
                for (const clause of node.heritageClauses ?? []) {
                    for (const type of clause.types) {
                        const declarations = declarationsOf(type.expression, entry.checker);
                        let isOurs = false;
                        for (const declaration of declarations) {
                            const base = index.draftOf(declaration);
                            const target = base === null ? declaration : base.node;
                            addChild(target, draft);
                            if (base === null || clause.token !== ts_morph.ts.SyntaxKind.ExtendsKeyword)
                                continue;
                            isOurs = true;
                            if (base.kind === 'class' || base.kind === 'function')
                                bases.set(draft, base);
                        }
                        if (!isOurs &&
                            clause.token === ts_morph.ts.SyntaxKind.ExtendsKeyword &&
                            type.expression.kind !== ts_morph.ts.SyntaxKind.NullKeyword)
                            foreign.add(draft);
                    }
                }
            }
            else if (ts_morph.ts.isInterfaceDeclaration(node)) {
                for (const clause of node.heritageClauses ?? []) {
                    for (const type of clause.types) {
                        for (const declaration of declarationsOf(type.expression, entry.checker)) {
                            const list = interfaceChildren.get(declaration);
                            if (list === undefined)
                                interfaceChildren.set(declaration, [node]);
                            else
                                list.push(node);
                        }
                    }
                }
            }
        }
    }
    for (const { entry } of files) {
        for (const [below, above] of prototypesIn(entry.sourceFile)) {
            const [own, base] = [below, above].map(each => {
                const [declaration] = declarationsOf(each, entry.checker);
                return declaration === undefined ? null : index.draftOf(declaration);
            });
            if (own == null || base == null || own === base || bases.has(own))
                continue;
            bases.set(own, base);
            addChild(base.node, own);
        }
    }
    return {
        baseOf: cls => bases.get(cls) ?? null,
        hasForeignBase: cls => foreign.has(cls),
        below(declaration) {
            let found = below.get(declaration);
            if (found !== undefined)
                return found;
            const all = new Set();
            const seen = new Set([declaration]);
            const open = [declaration];
            for (let at = open.pop(); at !== undefined; at = open.pop()) {
                for (const child of children.get(at) ?? []) {
                    all.add(child);
                    if (!seen.has(child.node))
                        open.push(child.node);
                    seen.add(child.node);
                }
                for (const child of interfaceChildren.get(at) ?? []) {
                    if (!seen.has(child))
                        open.push(child);
                    seen.add(child);
                }
            }
            found = [...all];
            below.set(declaration, found);
            return found;
        },
        member: (cls, name, isStatic, kind) => members.get(cls)?.get(memberKey(name, isStatic, kind)) ?? null,
        classesWith: name => byMember.get(name) ?? [],
        constructorOf: cls => members.get(cls)?.get(memberKey('constructor', false, 'method')) ?? null,
    };
}
/** Constructor functions that inherit: the lower and the upper one of `inherits(B, A)`, `B.prototype = Object.create(A.prototype)`. */
function prototypesIn(sourceFile) {
    const found = [];
    for (const statement of sourceFile.statements) {
        if (!ts_morph.ts.isExpressionStatement(statement))
            continue;
        const { expression } = statement;
        if (ts_morph.ts.isCallExpression(expression)) {
            const [below, above] = expression.arguments;
            const callee = expression.expression;
            const name = ts_morph.ts.isPropertyAccessExpression(callee) ? callee.name.text : ts_morph.ts.isIdentifier(callee) ? callee.text : '';
            if (below === undefined || above === undefined)
                continue;
            if (name === 'inherits')
                found.push([below, above]);
            else if (name === 'setPrototypeOf')
                notePair(ownerOfPrototype(below), ownerOfPrototype(above));
        }
        else if (ts_morph.ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken) {
            const { left, right } = expression;
            const isProto = ts_morph.ts.isPropertyAccessExpression(left) && left.name.text === '__proto__';
            if (isProto)
                notePair(ownerOfPrototype(left.expression), ownerOfPrototype(right));
            else if (ts_morph.ts.isNewExpression(right))
                notePair(ownerOfPrototype(left), right.expression);
            else if (ts_morph.ts.isCallExpression(right))
                notePair(ownerOfPrototype(left), ownerOfPrototype(right.arguments[0]));
        }
    }
    return found;
    function notePair(below, above) {
        if (below !== null && above !== null)
            found.push([below, above]);
    }
}
/** The `A` of `A.prototype`. */
function ownerOfPrototype(node) {
    return node !== undefined && ts_morph.ts.isPropertyAccessExpression(node) && node.name.text === 'prototype'
        ? node.expression
        : null;
}
function memberKey(name, isStatic, kind) {
    return `${isStatic ? 'static ' : ''}${kind} ${name}`;
}

;// CONCATENATED MODULE: ./.build/analysis/calls/sites.js
/** Where calls stand in a file: one syntactic pass, no types. Also notes what later says which function a name can hold. */



function collectSites(file, accessorNames, protocols) {
    const { entry, drafts } = file;
    const sites = [];
    const assignments = new Map();
    const properties = new Map();
    const stored = new Map();
    const reassigned = new Set();
    const byFunction = new Map();
    const initialiserOf = new Map();
    for (const draft of drafts) {
        if (draft.fn !== null)
            byFunction.set(draft.fn, draft);
        if (draft.kind === 'class' && !initialiserOf.has(draft.node))
            initialiserOf.set(draft.node, draft);
        if (draft.kind === 'constructor' && draft.fn !== null)
            initialiserOf.set(draft.fn.parent, draft);
    }
    const module = drafts[0];
    if (module === undefined)
        return { sites, assignments, properties, stored, reassigned };
    const add = (state, form, node, callee, args, optional = false) => {
        const place = state.handler
            ? 'exception'
            : state.loop
                ? 'loop'
                : state.conditional || optional
                    ? 'conditional'
                    : 'direct';
        sites.push({ entry, from: state.from, form, node, callee, arguments: args, place });
    };
    /** The language calls something on `value` by itself. */
    const addImplicit = (state, protocol, value) => {
        if (value === undefined || !protocols.has(protocol))
            return;
        const { from } = state;
        sites.push({ entry, from, form: 'implicit', node: value, callee: value, arguments: [], place: 'direct', protocol });
    };
    const children = (node, state) => {
        ts_morph.ts.forEachChild(node, child => visit(child, state));
    };
    const visit = (node, state) => {
        const inner = byFunction.get(node);
        if (inner !== undefined) {
            visitFunction(node, inner, state);
            return;
        }
        switch (node.kind) {
            case ts_morph.ts.SyntaxKind.CallExpression: {
                const call = node;
                noteStored(call);
                if (ts_morph.ts.isIdentifier(call.expression) && call.expression.text === 'String')
                    addImplicit(state, 'to-text', call.arguments[0]);
                else if (sites_isStatic(call.expression, 'JSON', 'stringify'))
                    addImplicit(state, 'to-json', call.arguments[0]);
                else if (sites_isStatic(call.expression, 'Array', 'from'))
                    addImplicit(state, 'iterate', call.arguments[0]);
                add(state, 'call', call, call.expression, call.arguments, (call.flags & ts_morph.ts.NodeFlags.OptionalChain) !== 0);
                break;
            }
            case ts_morph.ts.SyntaxKind.NewExpression: {
                const call = node;
                if (ts_morph.ts.isIdentifier(call.expression) && /^(?:Set|Map|WeakSet|WeakMap)$/.test(call.expression.text))
                    addImplicit(state, 'iterate', call.arguments?.[0]);
                add(state, 'new', call, call.expression, call.arguments ?? []);
                break;
            }
            case ts_morph.ts.SyntaxKind.TaggedTemplateExpression: {
                const call = node;
                const spans = ts_morph.ts.isTemplateExpression(call.template)
                    ? call.template.templateSpans.map(span => span.expression)
                    : [];
                add(state, 'tagged', call, call.tag, spans);
                break;
            }
            case ts_morph.ts.SyntaxKind.JsxOpeningElement:
            case ts_morph.ts.SyntaxKind.JsxSelfClosingElement: {
                const element = node;
                const tag = element.tagName;
                const isIntrinsic = ts_morph.ts.isIdentifier(tag)
                    ? /^[a-z]/.test(tag.text) || tag.text.includes('-')
                    : !ts_morph.ts.isPropertyAccessExpression(tag);
                if (!isIntrinsic)
                    add(state, 'jsx', element, tag, []);
                break;
            }
            case ts_morph.ts.SyntaxKind.Decorator: {
                const { expression } = node;
                // `@factory()` calls the factory, and what it returns
                add(state, 'decorator', node, expression, []);
                break;
            }
            case ts_morph.ts.SyntaxKind.SpreadElement:
                addImplicit(state, 'iterate', node.expression);
                break;
            case ts_morph.ts.SyntaxKind.AwaitExpression:
                addImplicit(state, 'await', node.expression);
                break;
            case ts_morph.ts.SyntaxKind.TemplateSpan:
                addImplicit(state, 'to-text', node.expression);
                break;
            case ts_morph.ts.SyntaxKind.PrefixUnaryExpression: {
                const { operator, operand } = node;
                if (operator === ts_morph.ts.SyntaxKind.PlusToken || operator === ts_morph.ts.SyntaxKind.MinusToken)
                    addImplicit(state, 'to-number', operand);
                break;
            }
            case ts_morph.ts.SyntaxKind.YieldExpression: {
                const { asteriskToken, expression } = node;
                if (asteriskToken !== undefined)
                    addImplicit(state, 'iterate', expression);
                break;
            }
            case ts_morph.ts.SyntaxKind.VariableDeclaration: {
                const { name, initializer } = node;
                if (ts_morph.ts.isArrayBindingPattern(name))
                    addImplicit(state, 'iterate', initializer);
                break;
            }
            case ts_morph.ts.SyntaxKind.PropertyAccessExpression: {
                const access = node;
                if (accessorNames.has(access.name.text))
                    addAccess(access, state);
                break;
            }
            case ts_morph.ts.SyntaxKind.IfStatement: {
                const statement = node;
                visit(statement.expression, state);
                const under = { ...state, conditional: true };
                visit(statement.thenStatement, under);
                if (statement.elseStatement !== undefined)
                    visit(statement.elseStatement, under);
                return;
            }
            case ts_morph.ts.SyntaxKind.ConditionalExpression: {
                const expression = node;
                visit(expression.condition, state);
                visit(expression.whenTrue, { ...state, conditional: true });
                visit(expression.whenFalse, { ...state, conditional: true });
                return;
            }
            case ts_morph.ts.SyntaxKind.SwitchStatement: {
                const statement = node;
                visit(statement.expression, state);
                visit(statement.caseBlock, { ...state, conditional: true });
                return;
            }
            case ts_morph.ts.SyntaxKind.BinaryExpression:
                visitBinary(node, state);
                return;
            case ts_morph.ts.SyntaxKind.ForStatement: {
                const statement = node;
                if (statement.initializer !== undefined)
                    visit(statement.initializer, state);
                const under = { ...state, loop: true };
                if (statement.condition !== undefined)
                    visit(statement.condition, under);
                if (statement.incrementor !== undefined)
                    visit(statement.incrementor, under);
                visit(statement.statement, under);
                return;
            }
            case ts_morph.ts.SyntaxKind.ForOfStatement:
            case ts_morph.ts.SyntaxKind.ForInStatement: {
                const statement = node;
                if (ts_morph.ts.isForOfStatement(statement))
                    addImplicit(state, statement.awaitModifier === undefined ? 'iterate' : 'iterate-later', statement.expression);
                visit(statement.expression, state);
                visit(statement.initializer, { ...state, loop: true });
                visit(statement.statement, { ...state, loop: true });
                return;
            }
            case ts_morph.ts.SyntaxKind.WhileStatement:
            case ts_morph.ts.SyntaxKind.DoStatement:
                children(node, { ...state, loop: true });
                return;
            case ts_morph.ts.SyntaxKind.TryStatement: {
                const statement = node;
                visit(statement.tryBlock, state);
                if (statement.catchClause !== undefined)
                    visit(statement.catchClause, { ...state, handler: true });
                if (statement.finallyBlock !== undefined)
                    visit(statement.finallyBlock, { ...state, handler: true });
                return;
            }
            case ts_morph.ts.SyntaxKind.PropertyDeclaration: {
                const property = node;
                const isStatic = (ts_morph.ts.getModifiers(property) ?? []).some(modifier => modifier.kind === ts_morph.ts.SyntaxKind.StaticKeyword);
                for (const decorator of ts_morph.ts.getDecorators(property) ?? [])
                    visit(decorator, state);
                if (ts_morph.ts.isComputedPropertyName(property.name))
                    visit(property.name, state);
                if (property.initializer === undefined)
                    return;
                const owner = isStatic ? undefined : initialiserOf.get(property.parent);
                visit(property.initializer, owner === undefined ? state : fresh(owner));
                return;
            }
            case ts_morph.ts.SyntaxKind.JsxAttribute: {
                const { name, initializer } = node;
                const value = initializer !== undefined && ts_morph.ts.isJsxExpression(initializer) ? initializer.expression : undefined;
                if (value !== undefined && ts_morph.ts.isIdentifier(name) && mayHoldFunction(value))
                    push(properties, name.text, { entry, target: node, value });
                break;
            }
            case ts_morph.ts.SyntaxKind.ObjectLiteralExpression:
                for (const property of node.properties)
                    noteProperty(property);
                break;
            case ts_morph.ts.SyntaxKind.InterfaceDeclaration:
            case ts_morph.ts.SyntaxKind.TypeAliasDeclaration:
            case ts_morph.ts.SyntaxKind.ImportDeclaration:
                return;
            default:
                if (ts_morph.ts.isTypeNode(node) && !ts_morph.ts.isExpressionWithTypeArguments(node))
                    return;
        }
        children(node, state);
    };
    const visitFunction = (node, inner, state) => {
        // decorators and computed names are run by whoever runs the class
        if (ts_morph.ts.canHaveDecorators(node))
            for (const decorator of ts_morph.ts.getDecorators(node) ?? [])
                visit(decorator, state);
        if (ts_morph.ts.isFunctionLike(node)) {
            const name = node.name;
            if (name !== undefined && ts_morph.ts.isComputedPropertyName(name))
                visit(name, state);
            for (const parameter of node.parameters) {
                if (!ts_morph.ts.isParameter(parameter))
                    continue;
                for (const decorator of ts_morph.ts.getDecorators(parameter) ?? [])
                    visit(decorator, state);
                visit(parameter.name, fresh(inner));
                if (parameter.initializer !== undefined)
                    visit(parameter.initializer, { ...fresh(inner), conditional: true });
            }
        }
        const body = 'body' in node ? node.body : undefined;
        if (body !== undefined)
            visit(body, fresh(inner));
    };
    const visitBinary = (node, state) => {
        // a long `a + b + …` leans to the left: walk its spine without recursion
        const parts = [];
        let spine = node;
        while (ts_morph.ts.isBinaryExpression(spine) && !sites_isAssignment(spine)) {
            parts.push(spine);
            noteOperator(spine, state);
            spine = spine.left;
        }
        if (ts_morph.ts.isBinaryExpression(spine)) {
            noteAssignment(spine);
            visit(spine.left, state);
            visit(spine.right, isLogical(spine.operatorToken.kind) ? { ...state, conditional: true } : state);
        }
        else
            visit(spine, state);
        for (let i = parts.length - 1; i >= 0; i -= 1) {
            const part = parts[i];
            if (part !== undefined)
                visit(part.right, isLogical(part.operatorToken.kind) ? { ...state, conditional: true } : state);
        }
    };
    const noteOperator = ({ left, right, operatorToken }, state) => {
        const { kind } = operatorToken;
        if (kind === ts_morph.ts.SyntaxKind.InstanceOfKeyword)
            addImplicit(state, 'instance', right);
        else if (isArithmetic(kind))
            for (const side of [left, right])
                addImplicit(state, 'to-number', side);
    };
    const store = (container, value) => {
        if (!ts_morph.ts.isSpreadElement(value) && !mayHoldFunction(value))
            return;
        const target = containerOf(container);
        if (target === null)
            return;
        push(stored, ts_morph.ts.isIdentifier(target) ? target.text : target.name.text, { entry, target, value });
    };
    const noteStored = (call) => {
        const { expression, arguments: values } = call;
        if (!ts_morph.ts.isPropertyAccessExpression(expression))
            return;
        const name = expression.name.text;
        if (name === 'push' || name === 'unshift' || name === 'add') {
            for (const value of values)
                store(expression.expression, value);
        }
        else if (name === 'set' && values[1] !== undefined)
            store(expression.expression, values[1]);
    };
    /** Names in a pattern that something is taken apart into. */
    const noteTaken = (target) => {
        if (ts_morph.ts.isIdentifier(target))
            reassigned.add(target.text);
        else if (ts_morph.ts.isArrayLiteralExpression(target) || ts_morph.ts.isObjectLiteralExpression(target))
            ts_morph.ts.forEachChild(target, noteTaken);
        else if (ts_morph.ts.isPropertyAssignment(target))
            noteTaken(target.initializer);
        else if (ts_morph.ts.isShorthandPropertyAssignment(target))
            noteTaken(target.name);
        else if (ts_morph.ts.isSpreadElement(target) || ts_morph.ts.isSpreadAssignment(target))
            noteTaken(target.expression);
        else if (ts_morph.ts.isBinaryExpression(target))
            noteTaken(target.left);
    };
    const noteAssignment = (node) => {
        const { left } = node;
        noteTaken(left);
        if (ts_morph.ts.isIdentifier(left))
            reassigned.add(left.text);
        else if (ts_morph.ts.isElementAccessExpression(left))
            store(left.expression, node.right);
        const name = ts_morph.ts.isIdentifier(left)
            ? left.text
            : ts_morph.ts.isPropertyAccessExpression(left)
                ? left.name.text
                : ts_morph.ts.isElementAccessExpression(left) && ts_morph.ts.isStringLiteralLike(left.argumentExpression)
                    ? left.argumentExpression.text
                    : null;
        if (name === null || !mayHoldFunction(node.right))
            return;
        push(assignments, name, { entry, target: left, value: node.right });
    };
    const noteProperty = (property) => {
        if (ts_morph.ts.isSpreadAssignment(property))
            return;
        const { name } = property;
        if (!ts_morph.ts.isIdentifier(name) && !ts_morph.ts.isStringLiteralLike(name))
            return;
        if (ts_morph.ts.isPropertyAssignment(property) && !mayHoldFunction(property.initializer))
            return;
        push(properties, name.text, {
            entry,
            target: property,
            value: ts_morph.ts.isPropertyAssignment(property) ? property.initializer : null,
        });
    };
    const addAccess = (access, state) => {
        let at = access;
        while (ts_morph.ts.isParenthesizedExpression(at.parent))
            at = at.parent;
        const { parent } = at;
        const optional = (access.flags & ts_morph.ts.NodeFlags.OptionalChain) !== 0;
        if (ts_morph.ts.isBinaryExpression(parent) && parent.left === at && sites_isAssignment(parent)) {
            if (parent.operatorToken.kind !== ts_morph.ts.SyntaxKind.EqualsToken)
                add(state, 'get', access, access, [], optional);
            add(state, 'set', access, access, [parent.right], optional);
        }
        else if ((ts_morph.ts.isPrefixUnaryExpression(parent) || ts_morph.ts.isPostfixUnaryExpression(parent)) &&
            isIncrement(parent.operator)) {
            add(state, 'get', access, access, [], optional);
            add(state, 'set', access, access, [], optional);
        }
        else if (!ts_morph.ts.isDeleteExpression(parent))
            add(state, 'get', access, access, [], optional);
    };
    for (const statement of entry.sourceFile.statements)
        visit(statement, fresh(module));
    return { sites, assignments, properties, stored, reassigned };
}
function fresh(from) {
    return { from, conditional: false, loop: false, handler: false };
}
function push(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
function isIncrement(operator) {
    return operator === ts_morph.ts.SyntaxKind.PlusPlusToken || operator === ts_morph.ts.SyntaxKind.MinusMinusToken;
}
function sites_isAssignment(node) {
    const { kind } = node.operatorToken;
    return kind >= ts_morph.ts.SyntaxKind.FirstAssignment && kind <= ts_morph.ts.SyntaxKind.LastAssignment;
}
/** Operators that make primitives of objects. */
function isArithmetic(kind) {
    return ((kind >= ts_morph.ts.SyntaxKind.LessThanToken && kind <= ts_morph.ts.SyntaxKind.GreaterThanEqualsToken) ||
        (kind >= ts_morph.ts.SyntaxKind.PlusToken && kind <= ts_morph.ts.SyntaxKind.PercentToken));
}
function sites_isStatic(callee, type, method) {
    return (ts_morph.ts.isPropertyAccessExpression(callee) &&
        ts_morph.ts.isIdentifier(callee.expression) &&
        callee.expression.text === type &&
        callee.name.text === method);
}
function isLogical(kind) {
    return (kind === ts_morph.ts.SyntaxKind.AmpersandAmpersandToken ||
        kind === ts_morph.ts.SyntaxKind.BarBarToken ||
        kind === ts_morph.ts.SyntaxKind.QuestionQuestionToken ||
        kind === ts_morph.ts.SyntaxKind.AmpersandAmpersandEqualsToken ||
        kind === ts_morph.ts.SyntaxKind.BarBarEqualsToken ||
        kind === ts_morph.ts.SyntaxKind.QuestionQuestionEqualsToken);
}
/** Rules out, by its form alone, what is never a function. */
function mayHoldFunction(expression) {
    const value = unwrap(expression);
    return (isFunctionExpression(value) ||
        ts_morph.ts.isIdentifier(value) ||
        ts_morph.ts.isPropertyAccessExpression(value) ||
        ts_morph.ts.isElementAccessExpression(value) ||
        ts_morph.ts.isCallExpression(value) ||
        ts_morph.ts.isConditionalExpression(value) ||
        ts_morph.ts.isClassExpression(value) ||
        (ts_morph.ts.isBinaryExpression(value) && (sites_isAssignment(value) || isLogical(value.operatorToken.kind))));
}
function callTypeOf(site) {
    switch (site.form) {
        case 'new':
            return 'construct';
        case 'tagged':
            return 'tagged';
        case 'jsx':
            return 'jsx';
        case 'get':
        case 'set':
            return 'accessor';
        case 'call':
        case 'decorator':
        case 'implicit':
            return site.place;
    }
}

;// CONCATENATED MODULE: ./.build/analysis/calls/resolve.js
/** Every call site of every function, resolved. */















/** More targets at one site than this say nothing; the site is then unresolved, with its candidates. */
const MAX_TARGETS = 8;
/** The same of functions that calls hand to a parameter by their name: whoever makes such a call has its own called. */
const MAX_HANDED = 400;
/** The same where functions in between pass them on. */
const MAX_PASSED_ON = 128;
/** Functions that only pass a parameter on, on the way to the one that calls it. */
const MAX_HOPS = 2;
/** Rounds in which arguments may make further parameters known. */
const MAX_ROUNDS = 4;
function* resolveCalls(options) {
    const { files, index } = options;
    const hierarchy = buildHierarchy(files, index);
    const accessorNames = new Set();
    for (const { drafts } of files)
        for (const draft of drafts)
            if (draft.kind === 'accessor')
                accessorNames.add(draft.name.replace(/^#/, ''));
    for (const name of [...accessorNames])
        accessorNames.add(`#${name}`);
    const protocols = protocolsOf(new Set(files.flatMap(({ drafts }) => drafts.map(draft => draft.name))));
    const failures = [];
    const assignments = new Map();
    const properties = new Map();
    const stored = new Map();
    const reassigned = new Map();
    const sitesOf = new Map();
    for (const file of files) {
        try {
            const found = collectSites(file, accessorNames, protocols);
            sitesOf.set(file, found.sites);
            merge(assignments, found.assignments);
            merge(properties, found.properties);
            merge(stored, found.stored);
            reassigned.set(file.entry, found.reassigned);
        }
        catch (error) {
            failures.push({ entry: file.entry, error });
        }
    }
    const imports = new Map();
    const evaluator = createEvaluator({
        index,
        hierarchy,
        assignments,
        properties,
        stored,
        reassigned,
        entryOf: node => options.byFileName.get(node.getSourceFile().fileName),
        importsOf(entry) {
            let names = imports.get(entry);
            if (names === undefined) {
                names = importedNamesOf(entry.sourceFile);
                imports.set(entry, names);
            }
            return names;
        },
    });
    const resolver = new Resolver(evaluator, hierarchy, index, files);
    for (const file of files) {
        try {
            for (const site of sitesOf.get(file) ?? [])
                resolver.first(site);
        }
        catch (error) {
            failures.push({ entry: file.entry, error });
        }
        yield;
    }
    const followed = follow(files, index, sitesOf, options.entryPoints, (entry, error) => failures.push({ entry, error }));
    return { sites: resolver.finish(followed), hierarchy, failures };
}
function merge(into, from) {
    for (const [name, values] of from) {
        const list = into.get(name);
        if (list === undefined)
            into.set(name, [...values]);
        else
            for (const value of values)
                list.push(value);
    }
}
/** Two passes: what is known without arguments, then the calls of parameters, now that the arguments are known. */
class Resolver {
    pending = [];
    evaluator;
    hierarchy;
    byMemberName = new Map();
    named;
    events;
    handing;
    constructor(evaluator, hierarchy, index, files) {
        this.evaluator = evaluator;
        this.hierarchy = hierarchy;
        this.handing = handing_createHanding(evaluator, hierarchy, index);
        this.named = namedFunctions(files);
        this.events = createEvents(index, hierarchy);
        for (const { drafts } of files) {
            for (const draft of drafts) {
                if (draft.fn === null || (draft.kind !== 'method' && draft.kind !== 'function'))
                    continue;
                const list = this.byMemberName.get(draft.name);
                if (list === undefined)
                    this.byMemberName.set(draft.name, [draft]);
                else
                    list.push(draft);
            }
        }
    }
    first(site) {
        const { entry } = site;
        if (site.form === 'get' || site.form === 'set') {
            if (!ts_morph.ts.isPropertyAccessExpression(site.callee))
                return;
            const values = this.evaluator.accessors(site.callee, site.form, entry);
            if (!isEmpty(values))
                this.pending.push({ site, values, callback: null });
            return;
        }
        if (site.protocol !== undefined) {
            const values = this.evaluator.implicit(site.callee, site.protocol, entry);
            if (!isEmpty(values))
                this.pending.push({ site, values, callback: null });
            return;
        }
        this.events.noteEmit(site);
        const values = this.orByName(site, this.evaluator.callees(site.callee, entry));
        this.pending.push({ site, values, callback: null });
        this.handing.noteCall(site, values);
        if (values.externals.size > 0)
            this.noteCallbacks(site, values);
        else if (values.unknown !== null && values.drafts.size === 0)
            this.noteLikelyCallbacks(site);
    }
    /** Where nothing else is known of a method that is called: those of its name nearby. */
    orByName(site, values) {
        if (site.form !== 'call' || !isEmpty(values) || !ts_morph.ts.isPropertyAccessExpression(site.callee))
            return values;
        if (values.unknown === null || values.unknown === 'external value' || values.unknown === 'too many targets')
            return values;
        const named = this.named.near(site.callee.name.text, site.entry);
        return union([values, ...named.map(draft => one(draft, 'flow'))]);
    }
    /** `anything.map(fn)`: nobody knows what `anything` is, and yet everybody knows what `map` does. */
    noteLikelyCallbacks(site) {
        if (!ts_morph.ts.isPropertyAccessExpression(site.callee))
            return;
        const moment = callsBackByName(site.callee.name.text);
        if (moment === null)
            return;
        for (const argument of site.arguments) {
            const handed = this.evaluator.passed(argument, site.entry);
            if (handed.drafts.size === 0)
                continue;
            this.handOn({ site, values: union([handed], 'flow'), callback: moment, handed });
            this.handing.noteElements(site, handed);
        }
    }
    handOn(handed) {
        this.pending.push(handed);
        this.events.noteListener(handed);
    }
    /** `emit` calls listeners; what an `emit` of ours reaches was only registered where it was handed on. */
    callListeners() {
        const registrations = new Set();
        for (const { site, listeners } of this.events.reached()) {
            for (const listener of listeners)
                registrations.add(listener);
            const values = union(listeners.map(each => each.handed), 'flow');
            this.pending.push({ site, values, callback: 'now' });
        }
        return registrations;
    }
    /** Functions handed to something outside: it calls them, now or later. */
    noteCallbacks(site, values) {
        if ([...values.externals].every(keepsOnly))
            return;
        const moments = [...values.externals].map(callsBack);
        const moment = moments.every(each => each === 'now') ? 'now' : 'later';
        for (const argument of site.arguments) {
            const handed = this.evaluator.passed(ts_morph.ts.isSpreadElement(argument) ? argument.expression : argument, site.entry);
            if (handed.drafts.size === 0 && handed.parameters.size === 0)
                continue;
            // A parameter that is only passed on may hold anything: `debug('set %o', value)` calls nothing.
            const isPassedOn = handed.drafts.size === 0;
            if (isPassedOn && ![...values.externals].some(isOfPlatform) && !resolve_isCallable(argument, site.entry.checker))
                continue;
            this.handOn({ site, values: handed, callback: moment, handed });
            if (moment === 'now')
                this.handing.noteElements(site, handed);
        }
    }
    finish(followed) {
        for (let round = 0; round < MAX_ROUNDS; round += 1) {
            this.handing.forget();
            let changed = false;
            for (const { site, values, callback } of this.pending) {
                if (values.parameters.size === 0 || callback !== null)
                    continue;
                const before = this.handing.calls();
                this.handing.noteParameterCall(site);
                this.handing.noteCall(site, this.orByName(site, this.handing.expand(values)));
                changed ||= this.handing.calls() !== before;
            }
            if (!changed)
                break;
        }
        this.handing.forget();
        const registrations = this.callListeners();
        const result = new Map();
        const known = new Map();
        const add = (resolved, node) => {
            if (resolved === null)
                return;
            const targets = known.get(node) ?? new Set();
            for (const { to } of resolved.targets)
                targets.add(to);
            known.set(node, targets);
            const list = result.get(resolved.from);
            if (list === undefined)
                result.set(resolved.from, [resolved]);
            else
                list.push(resolved);
        };
        for (const pending of this.pending) {
            if (registrations.has(pending))
                continue;
            add(this.resolve(pending, followed), pending.site.node);
        }
        for (const found of followed.others(known))
            add(this.resolve(found, null), found.site.node);
        for (const list of result.values())
            list.sort((a, b) => a.offset - b.offset || a.end - b.end || (0,model/* compareText */.n6)(a.callType, b.callType));
        return result;
    }
    resolve(pending, followed) {
        const { site, callback } = pending;
        const expanded = this.handing.expand(pending.values);
        const values = followed === null
            ? expanded
            : callback === null
                ? followed.called(site, this.orByName(site, expanded))
                : followed.handed(site, expanded);
        const { sourceFile } = site.entry;
        const offset = site.node.getStart(sourceFile);
        const at = sourceFile.getLineAndCharacterOfPosition(offset);
        const isParameterCall = pending.values.parameters.size > 0 && isPlainName(site.callee);
        let targets = this.targetsOf(site, values, callback !== null);
        let limit = MAX_TARGETS;
        if (targets.size > MAX_TARGETS && callback === null && (isParameterCall || isKept(site.callee))) {
            const handed = this.handedTargets(site, pending.values.parameters);
            if (handed !== null) {
                targets = handed;
                limit = MAX_HANDED;
            }
        }
        const line = at.line + 1;
        const column = at.character + 1;
        const tooMany = targets.size > limit;
        const reason = tooMany ? 'too many targets' : this.reasonFor(site, values, targets.size, callback !== null);
        const candidates = tooMany
            ? [...targets.keys()]
            : reason === 'any' || reason === 'no declaration'
                ? this.candidates(site)
                : [];
        const kept = tooMany ? [] : [...targets];
        const isOnly = kept.length === 1 && values.unknown === null && values.externals.size === 0;
        const externals = callback === null
            ? [...values.externals].filter(id => id !== 'Function#call' && id !== 'Function#apply').sort(model/* compareText */.n6)
            : [];
        if (kept.length === 0 && externals.length === 0 && reason === null)
            return null;
        const form = callTypeOf(site);
        const isPlace = site.form === 'call' || site.form === 'decorator';
        const callType = callback !== null || (isParameterCall && isPlace)
            ? 'callback'
            : isPlace && isDynamic(site.callee)
                ? 'dynamic'
                : form;
        return {
            from: site.from.id,
            offset,
            end: site.node.end,
            line,
            column,
            callType,
            targets: kept
                .map(([to, certainty]) => ({
                to,
                derivation: callback !== null ? 'callback' : certainty === 'exact' ? 'checker' : certainty,
                verdict: certainty === 'exact' && isOnly && callback !== 'later' ? 'proven' : 'possible',
            }))
                .sort((a, b) => (0,model/* compareText */.n6)(a.to, b.to)),
            externals,
            unresolved: reason === null
                ? null
                : {
                    from: site.from.id,
                    line,
                    column,
                    text: oneLine(site.callee, sourceFile, 80),
                    reason,
                    candidates: candidates.sort(model/* compareText */.n6),
                },
            deferred: callback === 'later',
        };
    }
    /** What calls hand on by name, also through others where that is not half of the program; null where it says nothing. */
    handedTargets(site, parameters) {
        const all = this.handing.handedByName(parameters, MAX_HOPS);
        const passedOn = this.targetsOf(site, all, false);
        if (all.unknown !== 'too many targets' && passedOn.size > 0 && passedOn.size <= MAX_PASSED_ON)
            return passedOn;
        const direct = this.targetsOf(site, this.handing.handedByName(parameters, 0), false);
        return direct.size > 0 && direct.size <= MAX_HANDED ? direct : null;
    }
    targetsOf(site, values, isCallback) {
        const targets = new Map();
        const add = (draft, certainty) => {
            if (targets.get(draft.id) !== 'exact')
                targets.set(draft.id, certainty);
        };
        for (const [draft, certainty] of values.drafts) {
            const constructs = site.form === 'new' || isSuperCall(site);
            if (draft.kind === 'class') {
                // a class that is handed on is not called by that
                if (isCallback)
                    continue;
                const target = constructs || site.form === 'jsx' ? constructedBy(draft, this.hierarchy) : null;
                if (target !== null)
                    add(target, certainty);
            }
            else if (draft.fn !== null && accepts(draft, site, certainty, isCallback))
                add(draft, certainty);
        }
        return targets;
    }
    reasonFor(site, values, targets, isCallback) {
        if (isCallback)
            return null;
        if (values.externals.has('globalThis#eval'))
            return 'eval';
        if (values.unknown !== null) {
            const harmless = site.form === 'decorator' || (targets > 0 && values.unknown === 'external value');
            return harmless ? null : values.unknown;
        }
        if (targets > 0 || values.externals.size > 0)
            return null;
        // a class of ours without a constructor, called by `new`, is always a target; nothing else is left without one
        return site.form === 'decorator' ? null : 'no declaration';
    }
    /** Functions of ours with the name that is called. */
    candidates(site) {
        const callee = site.callee;
        if (!ts_morph.ts.isPropertyAccessExpression(callee))
            return [];
        const named = this.byMemberName.get(callee.name.text) ?? [];
        return named.length <= MAX_TARGETS ? named.map(draft => draft.id) : [];
    }
}
function isThisParameter(node) {
    return ts_morph.ts.isParameter(node) && ts_morph.ts.isIdentifier(node.name) && node.name.text === 'this';
}
/** What only flowed here must at least take the arguments. */
function accepts(draft, site, certainty, isCallback) {
    if (certainty === 'exact' || isCallback || site.form !== 'call')
        return true;
    const fn = draft.fn;
    if (fn === null || !ts_morph.ts.isFunctionLike(fn))
        return true;
    if (site.arguments.some(ts_morph.ts.isSpreadElement))
        return true;
    const required = fn.parameters.filter(parameter => !isThisParameter(parameter) &&
        parameter.questionToken === undefined &&
        parameter.initializer === undefined &&
        parameter.dotDotDotToken === undefined).length;
    const isTyped = fn.parameters.some(parameter => parameter.type !== undefined);
    return !isTyped || required <= site.arguments.length;
}
/** `done(…)`, `done.call(…)`: what is called is the name itself, not something that it holds. */
function isPlainName(callee) {
    const node = unwrap(callee);
    if (ts_morph.ts.isIdentifier(node))
        return true;
    return (ts_morph.ts.isPropertyAccessExpression(node) && /^(?:call|apply)$/.test(node.name.text) && ts_morph.ts.isIdentifier(node.expression));
}
/** `this.handler(…)`: what a constructor or a method was handed and kept. */
function isKept(callee) {
    const node = unwrap(callee);
    return ts_morph.ts.isPropertyAccessExpression(node) && node.expression.kind === ts_morph.ts.SyntaxKind.ThisKeyword;
}
function isDynamic(callee) {
    if (ts_morph.ts.isElementAccessExpression(callee))
        return !ts_morph.ts.isStringLiteralLike(callee.argumentExpression) && !ts_morph.ts.isNumericLiteral(callee.argumentExpression);
    if (ts_morph.ts.isIdentifier(callee))
        return callee.text === 'eval';
    return ts_morph.ts.isCallExpression(callee);
}
function resolve_isCallable(expression, checker) {
    const type = checker.getTypeAtLocation(expression);
    const parts = type.isUnion() ? type.types : [type];
    return parts.some(part => part.getCallSignatures().length > 0);
}

;// CONCATENATED MODULE: ./.build/analysis/calls/index.js
/** Call sites → targets → the call graph. */




;// CONCATENATED MODULE: ./.build/analysis/flow/catching.js
/** What a `catch` block does with what it catches, from the places where it throws the caught error again. */


/** What the whole block lets through. */
function catchesOf(frame) {
    if (frame.rethrows.length === 0)
        return { kind: 'all' };
    const only = [];
    let swallowed = null;
    for (const entries of frame.rethrows) {
        const tests = typeTests(entries, frame);
        const wanted = tests.filter(test => test.wants);
        const unwanted = tests.filter(test => !test.wants).flatMap(test => test.types);
        if (wanted.length > 0)
            only.push(...wanted.flatMap(test => test.types));
        else if (unwanted.length > 0) {
            swallowed = swallowed === null ? unwanted : swallowed.filter(type => unwanted.includes(type));
        }
        else
            return { kind: 'rethrows' };
    }
    if (swallowed === null)
        return { kind: 'only', types: [...new Set(only)].sort() };
    return only.length === 0 && swallowed.length > 0
        ? { kind: 'types', types: [...new Set(swallowed)].sort() }
        : { kind: 'rethrows' };
}
/** Whether an error that was thrown in the `try` block is thrown again by the `catch` block. */
function isRethrown(error, frame) {
    return frame.rethrows.some(entries => typeTests(entries, frame).every(test => error.errorType === 'unknown' || isOneOf(error.errorType, error.baseTypes, test.types) === test.wants));
}
/** Whether an error passes what the frames around a place do. */
function passes(error, catches) {
    switch (catches.kind) {
        case 'none':
        case 'rethrows':
            return true;
        case 'all':
            return false;
        case 'types':
            return error.errorType === 'unknown' || !isOneOf(error.errorType, error.baseTypes, catches.types);
        case 'only':
            return error.errorType === 'unknown' || isOneOf(error.errorType, error.baseTypes, catches.types);
    }
}
/** Several `try` blocks around one place as one answer. */
function combined(frames) {
    let result = { kind: 'none' };
    for (let index = frames.length - 1; index >= 0; index--) {
        const catches = frames[index]?.catches;
        if (catches === undefined || catches.kind === 'none')
            continue;
        if (catches.kind === 'all')
            return catches;
        if (result.kind === 'none' || result.kind === 'rethrows')
            result = catches;
        else if (result.kind === 'types' && catches.kind === 'types') {
            result = { kind: 'types', types: [...new Set([...result.types, ...catches.types])].sort() };
        }
        else if (catches.kind === 'only' && result.kind === 'types')
            result = catches;
    }
    return result;
}
function isOneOf(type, bases, types) {
    return types.includes(type) || bases.some(base => types.includes(base));
}
function typeTests(entries, frame) {
    const tests = [];
    for (const entry of entries.slice(frame.depth)) {
        const test = entry.condition === null ? null : typeTest(entry.condition, frame.name);
        if (test !== null)
            tests.push({ types: test.types, wants: test.wants !== entry.fact.negated });
    }
    return tests;
}
function typeTest(condition, name) {
    const node = bare(condition);
    if (ts_morph.ts.isPrefixUnaryExpression(node) && node.operator === ts_morph.ts.SyntaxKind.ExclamationToken) {
        const inner = typeTest(node.operand, name);
        return inner === null ? null : { types: inner.types, wants: !inner.wants };
    }
    if (!ts_morph.ts.isBinaryExpression(node))
        return null;
    switch (node.operatorToken.kind) {
        case ts_morph.ts.SyntaxKind.InstanceOfKeyword: {
            const left = bare(node.left);
            const right = bare(node.right);
            if (!ts_morph.ts.isIdentifier(left) || left.text !== name)
                return null;
            const type = ts_morph.ts.isIdentifier(right) ? right.text : ts_morph.ts.isPropertyAccessExpression(right) ? right.name.text : null;
            return type === null ? null : { types: [type], wants: true };
        }
        case ts_morph.ts.SyntaxKind.BarBarToken: {
            const left = typeTest(node.left, name);
            const right = typeTest(node.right, name);
            return left?.wants && right?.wants ? { types: [...left.types, ...right.types], wants: true } : null;
        }
        case ts_morph.ts.SyntaxKind.EqualsEqualsEqualsToken:
        case ts_morph.ts.SyntaxKind.ExclamationEqualsEqualsToken: {
            const left = bare(node.left);
            const right = bare(node.right);
            const isName = ts_morph.ts.isPropertyAccessExpression(left) &&
                left.name.text === 'name' &&
                ts_morph.ts.isIdentifier(left.expression) &&
                left.expression.text === name;
            if (!isName || !ts_morph.ts.isStringLiteralLike(right))
                return null;
            return { types: [right.text], wants: node.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsEqualsEqualsToken };
        }
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./.build/analysis/flow/builtins.js
function raises(errorType, options = {}) {
    return {
        errorType,
        mode: options.mode ?? 'throw',
        publish: options.latent !== true,
        literalSafe: options.literalSafe ?? null,
    };
}
const THROWS = new Map([
    ['JSON.parse', [raises('SyntaxError', { literalSafe: 0 })]],
    ['JSON.stringify', [raises('TypeError', { latent: true })]],
    ['RegExp', [raises('SyntaxError', { literalSafe: 0 })]],
    ['decodeURIComponent', [raises('URIError', { literalSafe: 0 })]],
    ['decodeURI', [raises('URIError', { literalSafe: 0 })]],
    ['encodeURIComponent', [raises('URIError', { latent: true })]],
    ['encodeURI', [raises('URIError', { latent: true })]],
    ['URL', [raises('TypeError', { literalSafe: 0 })]],
    ['Array', [raises('RangeError', { latent: true })]],
    ['ArrayBuffer', [raises('RangeError', { latent: true })]],
    ['Proxy', [raises('TypeError', { latent: true })]],
    [
        'BigInt',
        [
            raises('SyntaxError', { latent: true }),
            raises('RangeError', { latent: true }),
            raises('TypeError', { latent: true }),
        ],
    ],
    ['Symbol.keyFor', [raises('TypeError', { latent: true })]],
    ['structuredClone', [raises('DataCloneError', { latent: true }), raises('DOMException', { latent: true })]],
    ['atob', [raises('InvalidCharacterError', { latent: true }), raises('DOMException', { latent: true })]],
    ['btoa', [raises('InvalidCharacterError', { latent: true })]],
    ['fetch', [raises('TypeError', { mode: 'reject' })]],
    ['WebSocket', [raises('SyntaxError', { latent: true })]],
    ['eval', [raises('SyntaxError', { literalSafe: 0 })]],
    ['Function', [raises('SyntaxError', { literalSafe: 0 })]],
    ['require', [raises('Error', { literalSafe: 0 })]],
    ['import', [raises('Error', { mode: 'reject', literalSafe: 0 })]],
    ['Object.defineProperty', [raises('TypeError', { latent: true })]],
    ['Object.defineProperties', [raises('TypeError', { latent: true })]],
    ['Object.setPrototypeOf', [raises('TypeError', { latent: true })]],
    ['Object.create', [raises('TypeError', { latent: true })]],
    ['Object.fromEntries', [raises('TypeError', { latent: true })]],
    ['Object.assign', [raises('TypeError', { latent: true })]],
    ['Object.keys', [raises('TypeError', { latent: true })]],
    ['Object.entries', [raises('TypeError', { latent: true })]],
    ['Object.values', [raises('TypeError', { latent: true })]],
    ['Reflect.construct', [raises('TypeError', { latent: true })]],
    ['Reflect.apply', [raises('TypeError', { latent: true })]],
    ['Reflect.ownKeys', [raises('TypeError', { latent: true })]],
    ['Reflect.get', [raises('TypeError', { latent: true })]],
    ['Reflect.set', [raises('TypeError', { latent: true })]],
    ['Reflect.defineProperty', [raises('TypeError', { latent: true })]],
    ['String.fromCodePoint', [raises('RangeError', { latent: true })]],
    ['String.raw', [raises('TypeError', { latent: true })]],
    ['Intl.NumberFormat', [raises('RangeError', { latent: true })]],
    ['Intl.DateTimeFormat', [raises('RangeError', { latent: true })]],
    ['Promise.any', [raises('AggregateError', { mode: 'reject' })]],
    ['AbortSignal#throwIfAborted', [raises('AbortError')]],
    ['String#repeat', [raises('RangeError', { latent: true, literalSafe: 0 })]],
    ['String#normalize', [raises('RangeError', { latent: true, literalSafe: 0 })]],
    ['String#matchAll', [raises('TypeError', { latent: true, literalSafe: 0 })]],
    ['String#replaceAll', [raises('TypeError', { latent: true, literalSafe: 0 })]],
    ['String#localeCompare', [raises('RangeError', { latent: true })]],
    ['Number#toFixed', [raises('RangeError', { latent: true, literalSafe: 0 })]],
    ['Number#toPrecision', [raises('RangeError', { latent: true, literalSafe: 0 })]],
    ['Number#toExponential', [raises('RangeError', { latent: true, literalSafe: 0 })]],
    ['Number#toLocaleString', [raises('RangeError', { latent: true })]],
    ['Date#toISOString', [raises('RangeError', { latent: true })]],
    ['Date#toLocaleString', [raises('RangeError', { latent: true })]],
    ['Date#toLocaleDateString', [raises('RangeError', { latent: true })]],
    ['Array#reduce', [raises('TypeError', { latent: true })]],
    ['Array#reduceRight', [raises('TypeError', { latent: true })]],
    ['Response#json', [raises('SyntaxError', { mode: 'reject' })]],
    ['assert', [raises('AssertionError')]],
    ['child_process.execSync', [raises('Error')]],
    ['child_process.execFileSync', [raises('Error')]],
    ['crypto.createHash', [raises('Error', { literalSafe: 0 })]],
    ['crypto.createCipheriv', [raises('Error')]],
    ['crypto.createDecipheriv', [raises('Error')]],
    ['crypto.timingSafeEqual', [raises('RangeError')]],
    ['process.chdir', [raises('Error')]],
    ['process.kill', [raises('Error')]],
    ['url.fileURLToPath', [raises('TypeError', { latent: true })]],
    ['util.promisify', [raises('TypeError', { latent: true })]],
    ['zlib.gunzipSync', [raises('Error')]],
    ['zlib.inflateSync', [raises('Error')]],
    ['zlib.brotliDecompressSync', [raises('Error')]],
]);
/** Sync functions of `fs` that answer `false` or `undefined` instead of throwing. */
const FS_NEVER_THROWS = new Set([
    'existsSync',
    'watch',
    'watchFile',
    'unwatchFile',
    'createReadStream',
    'createWriteStream',
]);
function builtinThrows(name) {
    const known = THROWS.get(name);
    if (known !== undefined)
        return known;
    if (name.startsWith('fs.') && name.endsWith('Sync') && !FS_NEVER_THROWS.has(name.slice(3)))
        return [FS_THROWS];
    if (name.startsWith('fs/promises.') || name.startsWith('fs.promises.'))
        return [FS_REJECTS];
    if (name.startsWith('assert.')) {
        return name === 'assert.rejects' || name === 'assert.doesNotReject' ? [ASSERTION_REJECTS] : [ASSERTION_THROWS];
    }
    if (/^(?:Int|Uint|Float|BigInt|BigUint)\d+(?:Clamped)?Array$/.test(name))
        return [ALLOCATION_THROWS];
    return [];
}
const FS_THROWS = raises('Error');
const FS_REJECTS = raises('Error', { mode: 'reject' });
const ASSERTION_THROWS = raises('AssertionError');
const ASSERTION_REJECTS = raises('AssertionError', { mode: 'reject' });
const ALLOCATION_THROWS = raises('RangeError', { latent: true });
/** What calling, constructing or reading this does outside the program, or null. */
function builtinEffect(name, form, argumentCount) {
    const dot = name.indexOf('.');
    const head = dot < 0 ? name : name.slice(0, dot);
    const rest = dot < 0 ? '' : name.slice(dot + 1);
    switch (head) {
        case 'fs':
        case 'fs/promises':
            return form === 'call' && rest !== '' && !/^constants|^Stats$|^Dirent$/.test(rest) ? 'file-system' : null;
        case 'http':
        case 'https':
        case 'http2':
            return form !== 'read' && /^(?:request|get|connect|createServer|createSecureServer)$/.test(rest)
                ? 'network'
                : null;
        case 'net':
        case 'tls':
        case 'dgram':
            return form !== 'read' && /^(?:connect|createConnection|createServer|createSocket|Socket|Server)$/.test(rest)
                ? 'network'
                : null;
        case 'dns':
        case 'dns/promises':
            return form === 'call' ? 'network' : null;
        case 'fetch':
            return form === 'call' ? 'network' : null;
        case 'XMLHttpRequest':
        case 'WebSocket':
        case 'EventSource':
            return form === 'new' ? 'network' : null;
        case 'navigator':
            return rest === 'sendBeacon' && form === 'call' ? 'network' : null;
        case 'child_process':
            return form === 'call' && /^(?:exec|spawn|fork)/.test(rest) ? 'process' : null;
        case 'worker_threads':
        case 'Worker':
            return form === 'new' ? 'process' : null;
        case 'os':
            return form === 'call' ? 'environment' : null;
        case 'process':
            return processEffect(rest, form);
        case 'Date':
            if (rest === 'now')
                return form === 'call' ? 'time' : null;
            return rest === '' && (form === 'call' || (form === 'new' && argumentCount === 0)) ? 'time' : null;
        case 'performance':
        case 'perf_hooks':
            return form === 'call' && /(?:^|\.)(?:now|mark|measure)$/.test(rest) ? 'time' : null;
        case 'setTimeout':
        case 'setInterval':
        case 'setImmediate':
        case 'queueMicrotask':
        case 'requestAnimationFrame':
            return null;
        case 'Math':
            return rest === 'random' && form === 'call' ? 'randomness' : null;
        case 'crypto':
            return form === 'call' && /^(?:webcrypto\.)?(?:random|getRandomValues|generateKey)/.test(rest)
                ? 'randomness'
                : null;
        case 'console':
            return form === 'call' ? 'console' : null;
        default:
            return null;
    }
}
function processEffect(rest, form) {
    if (/^(?:exit|kill|abort|chdir|setuid|setgid|send|disconnect|emitWarning|on|once|addListener)$/.test(rest)) {
        return form === 'call' ? 'process' : null;
    }
    if (/^(?:stdout|stderr)\.write$/.test(rest))
        return form === 'call' ? 'console' : null;
    if (/^(?:env|argv|execArgv|platform|cwd|version|versions|arch|execPath|pid|title)(?:$|\.)/.test(rest)) {
        return 'environment';
    }
    return form === 'call' && /^(?:hrtime|uptime)(?:$|\.)/.test(rest) ? 'time' : null;
}
/** Globals that the table speaks of. */
const KNOWN_GLOBALS = new Set([
    ...[...THROWS.keys()].filter(name => !name.includes('#')).map(name => name.split('.')[0] ?? name),
    ...[
        'process',
        'console',
        'Date',
        'Math',
        'performance',
        'crypto',
        'XMLHttpRequest',
        'EventSource',
        'navigator',
        'Worker',
    ],
    ...['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array'],
    ...['Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array', 'globalThis', 'window', 'self', 'global'],
]);
/** Modules of Node that the table speaks of, without `node:`. */
const KNOWN_MODULES = new Set([
    'assert',
    'assert/strict',
    'child_process',
    'crypto',
    'dgram',
    'dns',
    'dns/promises',
    'fs',
    'fs/promises',
    'http',
    'http2',
    'https',
    'net',
    'os',
    'perf_hooks',
    'process',
    'tls',
    'url',
    'util',
    'worker_threads',
    'zlib',
]);
/** Methods of built-in types that the table speaks of, by name; the receiver's type decides. */
const KNOWN_METHODS = new Set([...THROWS.keys()].filter(name => name.includes('#')).map(name => name.slice(name.indexOf('#') + 1)));
/** Methods that change what they are called on, by built-in type. */
const MUTATING = new Map([
    ['Array', new Set(['push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill', 'copyWithin'])],
    ['Map', new Set(['set', 'delete', 'clear'])],
    ['WeakMap', new Set(['set', 'delete'])],
    ['Set', new Set(['add', 'delete', 'clear'])],
    ['WeakSet', new Set(['add', 'delete'])],
    ['URLSearchParams', new Set(['set', 'append', 'delete', 'sort'])],
    ['Headers', new Set(['set', 'append', 'delete'])],
    ['FormData', new Set(['set', 'append', 'delete'])],
]);
const TYPED_ARRAY_MUTATING = new Set(['set', 'fill', 'sort', 'reverse', 'copyWithin']);
const MUTATING_NAMES = new Set([
    ...[...MUTATING.values()].flatMap(names => [...names]),
    'setFullYear',
    'setMonth',
    'setDate',
    'setHours',
    'setMinutes',
    'setSeconds',
    'setMilliseconds',
    'setTime',
    'setUTCFullYear',
    'setUTCMonth',
    'setUTCDate',
    'setUTCHours',
    'setUTCMinutes',
    'setUTCSeconds',
    'setUTCMilliseconds',
]);
/** Whether a method of a built-in type (`Array`, `Map`, `Uint8Array`, …) changes its receiver. */
function isMutating(typeName, method) {
    if (typeName === 'Date')
        return method.startsWith('set');
    if (/^(?:Int|Uint|Float|BigInt|BigUint)\d+(?:Clamped)?Array$/.test(typeName))
        return TYPED_ARRAY_MUTATING.has(method);
    return MUTATING.get(typeName)?.has(method) ?? false;
}
/** `Object.assign(target, …)` and the like change their first argument. */
const MUTATES_FIRST_ARGUMENT = new Set([
    'Object.assign',
    'Object.defineProperty',
    'Object.defineProperties',
    'Object.setPrototypeOf',
    'Object.freeze',
    'Object.seal',
    'Object.preventExtensions',
    'Reflect.set',
    'Reflect.deleteProperty',
    'Reflect.defineProperty',
    'Reflect.setPrototypeOf',
]);
/** Modules of Node whose functions do nothing to a caller but what the tables above say. */
const TRANSPARENT_MODULES = /^(?:assert|buffer|child_process|crypto|dns|fs|http|http2|https|net|os|path|perf_hooks|process|querystring|string_decoder|timers|tls|tty|url|util|v8|zlib)(?:\/|$)/;
/** Platform functions that run code which the call graph may not see. */
const RUNS_UNSEEN_CODE = new Set([
    'Function#call',
    'Function#apply',
    'CallableFunction#call',
    'CallableFunction#apply',
    'Reflect#apply',
    'Reflect#construct',
    'EventTarget#dispatchEvent',
    'globalThis#eval',
    'globalThis#Function',
    'globalThis#require',
    'globalThis#import',
]);
/**
 * Whether everything that an external function does to its caller is in the tables: a function of the language or the
 * platform, not one of a package.
 */
function isTransparent(id) {
    if (RUNS_UNSEEN_CODE.has(id))
        return false;
    const hash = id.lastIndexOf('#');
    const owner = hash < 0 ? '' : id.slice(0, hash);
    if (owner.startsWith('node:'))
        return TRANSPARENT_MODULES.test(owner.slice('node:'.length));
    return (owner === '' || /^(?:[A-Z][\w$]*|globalThis|console|process|performance|navigator|document|window)$/.test(owner));
}

;// CONCATENATED MODULE: ./.build/analysis/flow/names.js
/** Which built-in a callee is: by symbol, so that a local function called `fetch` is not the global one. */



const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global']);
const LIBRARY_FILE = /(?:^|[\\/])lib\.[^\\/]*\.d\.[cm]?ts$/;
const moduleBindings = new WeakMap();
/** `JSON.parse`, `fs.readFileSync`, `fetch`, … or null where the expression is no built-in that the table speaks of. */
function builtinName(expression, checker, sourceFile) {
    const path = [];
    let current = bare(expression);
    while (ts_morph.ts.isPropertyAccessExpression(current)) {
        path.unshift(current.name.text);
        current = bare(current.expression);
    }
    if (current.kind === ts_morph.ts.SyntaxKind.ImportKeyword)
        return path.length === 0 ? 'import' : null;
    if (ts_morph.ts.isCallExpression(current)) {
        const required = names_requiredModule(current);
        return required === null ? null : normalise([required, ...path]);
    }
    if (!ts_morph.ts.isIdentifier(current))
        return null;
    const bindings = bindingsOf(sourceFile);
    const binding = bindings.get(current.text);
    if (binding !== undefined) {
        const declaration = checker.getSymbolAtLocation(current)?.declarations?.[0];
        const isBinding = declaration === undefined || isTopLevelBinding(declaration, sourceFile);
        return isBinding ? normalise([binding, ...path]) : null;
    }
    if (!KNOWN_GLOBALS.has(current.text) || !isGlobal(current, checker))
        return null;
    if (!GLOBAL_OBJECTS.has(current.text))
        return normalise([current.text, ...path]);
    const [first] = path;
    return first !== undefined && KNOWN_GLOBALS.has(first) ? normalise(path) : null;
}
/** The built-in type that declares a method (`Array`, `String`, `Map`), or null where the method is not a built-in one. */
function builtinMethodOwner(callee, checker) {
    const declaration = checker.getSymbolAtLocation(callee.name)?.declarations?.[0];
    if (declaration === undefined || !ts_morph.ts.isInterfaceDeclaration(declaration.parent))
        return null;
    const file = declaration.getSourceFile();
    if (!LIBRARY_FILE.test(file.fileName))
        return null;
    const name = declaration.parent.name.text;
    return name.startsWith('Readonly') ? name.slice('Readonly'.length) : name;
}
/** True where the name is not declared in source: a global of the language, the browser or Node, or nothing at all. */
function isGlobal(name, checker) {
    const declarations = checker.getSymbolAtLocation(name)?.declarations;
    return declarations === undefined || declarations.every(declaration => declaration.getSourceFile().isDeclarationFile);
}
function normalise(path) {
    const name = path.join('.');
    if (name.startsWith('url.URL'))
        return name.slice('url.'.length);
    if (name.startsWith('assert/strict'))
        return `assert${name.slice('assert/strict'.length)}`;
    return name.replace(/\.default(?=\.|$)/, '');
}
function knownModule(specifier) {
    const name = specifier.startsWith('node:') ? specifier.slice('node:'.length) : specifier;
    return KNOWN_MODULES.has(name) ? name : null;
}
/** `require('fs')` → `fs`. */
function names_requiredModule(call) {
    const [argument] = call.arguments;
    return ts_morph.ts.isIdentifier(call.expression) &&
        call.expression.text === 'require' &&
        argument !== undefined &&
        ts_morph.ts.isStringLiteralLike(argument)
        ? knownModule(argument.text)
        : null;
}
/** Local names of a file that stand for a built-in module or for something in it. */
function bindingsOf(sourceFile) {
    const cached = moduleBindings.get(sourceFile);
    if (cached !== undefined)
        return cached;
    const bindings = new Map();
    for (const statement of sourceFile.statements) {
        if (ts_morph.ts.isImportDeclaration(statement))
            addImport(statement, bindings);
        else if (ts_morph.ts.isVariableStatement(statement)) {
            for (const declaration of statement.declarationList.declarations)
                names_addRequire(declaration, bindings);
        }
        else if (ts_morph.ts.isImportEqualsDeclaration(statement) &&
            ts_morph.ts.isExternalModuleReference(statement.moduleReference) &&
            ts_morph.ts.isStringLiteralLike(statement.moduleReference.expression)) {
            const module = knownModule(statement.moduleReference.expression.text);
            if (module !== null)
                bindings.set(statement.name.text, module);
        }
    }
    moduleBindings.set(sourceFile, bindings);
    return bindings;
}
function addImport(statement, bindings) {
    if (!ts_morph.ts.isStringLiteralLike(statement.moduleSpecifier))
        return;
    const module = knownModule(statement.moduleSpecifier.text);
    const clause = statement.importClause;
    if (module === null || clause === undefined)
        return;
    if (clause.name !== undefined)
        bindings.set(clause.name.text, module);
    if (clause.namedBindings === undefined)
        return;
    if (ts_morph.ts.isNamespaceImport(clause.namedBindings)) {
        bindings.set(clause.namedBindings.name.text, module);
        return;
    }
    for (const element of clause.namedBindings.elements) {
        const imported = (element.propertyName ?? element.name).text;
        bindings.set(element.name.text, imported === 'default' ? module : `${module}.${imported}`);
    }
}
function names_addRequire(declaration, bindings) {
    if (declaration.initializer === undefined)
        return;
    const path = [];
    let current = bare(declaration.initializer);
    while (ts_morph.ts.isPropertyAccessExpression(current)) {
        path.unshift(current.name.text);
        current = bare(current.expression);
    }
    const module = ts_morph.ts.isCallExpression(current) ? names_requiredModule(current) : null;
    if (module === null)
        return;
    const prefix = [module, ...path].join('.');
    if (ts_morph.ts.isIdentifier(declaration.name)) {
        bindings.set(declaration.name.text, prefix);
    }
    else if (ts_morph.ts.isObjectBindingPattern(declaration.name)) {
        for (const element of declaration.name.elements) {
            if (!ts_morph.ts.isIdentifier(element.name))
                continue;
            const imported = element.propertyName ?? element.name;
            if (ts_morph.ts.isIdentifier(imported))
                bindings.set(element.name.text, `${prefix}.${imported.text}`);
        }
    }
}
function isTopLevelBinding(declaration, sourceFile) {
    let node = declaration;
    while (node.parent !== undefined && node.parent !== sourceFile) {
        if (ts_morph.ts.isFunctionLike(node))
            return false;
        node = node.parent;
    }
    // A binding that leads to a declaration file (an `import` that the checker resolved to its target) is the module's as well.
    return node.parent === sourceFile || declaration.getSourceFile().isDeclarationFile;
}

;// CONCATENATED MODULE: ./.build/analysis/flow/source.js
/** Source text as evidence, cut to a length; small questions about expressions. */




/** The node's source on one line without comments, at most `limit` characters (cut with `…`). */
function source_oneLine(node, sourceFile, limit = 120) {
    const start = node.getStart(sourceFile);
    // A cut text needs no more than its head; the slack is for comments and indentation that go.
    const end = Math.min(node.end, start + limit * 8);
    const text = (0,model/* cut */.Jj)(flatten(sourceFile, start, end, node), limit);
    // A long comment may leave less than the limit of what is only the head.
    return end < node.end && !text.endsWith('…') ? `${text}…` : text;
}
/** True for `undefined` and `void 0`. */
function isUndefined(node) {
    const expression = bare(node);
    return ((ts_morph.ts.isIdentifier(expression) && expression.text === 'undefined') ||
        (ts_morph.ts.isVoidExpression(expression) && ts_morph.ts.isNumericLiteral(expression.expression)));
}
function isNull(node) {
    return bare(node).kind === ts_morph.ts.SyntaxKind.NullKeyword;
}
function source_isFunction(node) {
    switch (node.kind) {
        case ts_morph.ts.SyntaxKind.FunctionDeclaration:
        case ts_morph.ts.SyntaxKind.FunctionExpression:
        case ts_morph.ts.SyntaxKind.ArrowFunction:
        case ts_morph.ts.SyntaxKind.MethodDeclaration:
        case ts_morph.ts.SyntaxKind.Constructor:
        case ts_morph.ts.SyntaxKind.GetAccessor:
        case ts_morph.ts.SyntaxKind.SetAccessor:
            return true;
        default:
            return false;
    }
}
/** A key that names a function in one run: its file and where it starts. */
function ownerKey(node, sourceFile) {
    return `${sourceFile.fileName}:${node.pos}`;
}

;// CONCATENATED MODULE: ./.build/analysis/flow/roots.js
/** Where a value comes from: `this`, a parameter, module state, or elsewhere. A write through it changes that. */



const OTHER = { kind: 'other' };
const assignedNames = new WeakMap();
/** The root of an expression made of names, dots and brackets, followed through local aliases (`const map = this.map`). */
function roots_rootOf(expression, checker, sourceFile, depth = 0) {
    const whole = bare(expression);
    let current = whole;
    while (ts_morph.ts.isPropertyAccessExpression(current) || ts_morph.ts.isElementAccessExpression(current)) {
        current = bare(current.expression);
    }
    if (current.kind === ts_morph.ts.SyntaxKind.ThisKeyword || current.kind === ts_morph.ts.SyntaxKind.SuperKeyword) {
        const owner = thisOwner(current);
        return owner === null
            ? OTHER
            : { kind: 'this', owner: ownerKey(owner, sourceFile), text: targetText(whole, sourceFile) };
    }
    if (!ts_morph.ts.isIdentifier(current))
        return OTHER;
    const root = rootOfName(current, checker, sourceFile, depth);
    if (root.kind === 'other' || whole === current)
        return root;
    const tail = targetText(whole, sourceFile).slice(current.text.length);
    return { ...root, text: `${root.text}${tail}` };
}
/** The function whose `this` a `this` is: arrows have none of their own. */
function thisOwner(node) {
    let current = node.parent;
    while (current !== undefined) {
        if (source_isFunction(current) && !ts_morph.ts.isArrowFunction(current))
            return current;
        if (ts_morph.ts.isPropertyDeclaration(current) || ts_morph.ts.isClassStaticBlockDeclaration(current))
            return current;
        current = current.parent;
    }
    return null;
}
/** What sort of variable a name is. */
function declarationKind(name, checker) {
    const declaration = valueDeclaration(name, checker);
    if (declaration === undefined || declaration.getSourceFile().isDeclarationFile)
        return { kind: 'global' };
    const parameter = parameterOf(declaration);
    if (parameter !== null) {
        return { kind: 'parameter', function: parameter.parent, index: parameterIndex(parameter) };
    }
    if (ts_morph.ts.isImportSpecifier(declaration) || ts_morph.ts.isImportClause(declaration) || ts_morph.ts.isNamespaceImport(declaration)) {
        return { kind: 'import' };
    }
    return { kind: isModuleLevel(declaration) ? 'module' : 'local' };
}
function rootOfName(name, checker, sourceFile, depth) {
    if (name.text === 'undefined' || name.text === 'exports' || name.text === 'module' || name.text === 'arguments') {
        return OTHER;
    }
    const declaration = valueDeclaration(name, checker);
    if (declaration === undefined)
        return OTHER;
    if (declaration.getSourceFile().isDeclarationFile)
        return { kind: 'module', text: name.text };
    const parameter = parameterOf(declaration);
    if (parameter !== null) {
        if (parameter.dotDotDotToken !== undefined)
            return OTHER;
        const owner = parameter.parent;
        // Until it is given another value it is still what the caller passed.
        const assigned = firstAssignment(owner, name.text);
        if (assigned !== null && assigned <= name.pos)
            return OTHER;
        return {
            kind: 'parameter',
            owner: ownerKey(owner, sourceFile),
            index: parameterIndex(parameter),
            text: name.text,
        };
    }
    if (isModuleLevel(declaration))
        return { kind: 'module', text: name.text };
    if (depth > 4)
        return OTHER;
    const source = aliasSource(declaration);
    if (source === null)
        return OTHER;
    const list = variableList(declaration);
    if (list !== null && (list.flags & ts_morph.ts.NodeFlags.Const) === 0) {
        const scope = enclosingFunction(declaration);
        if (scope !== null && firstAssignment(scope, name.text) !== null)
            return OTHER;
    }
    const root = roots_rootOf(source.expression, checker, sourceFile, depth + 1);
    return root.kind === 'other' || source.path === '' ? root : { ...root, text: `${root.text}${source.path}` };
}
/** Some element of what an expression holds. */
function elementOf(root) {
    return root.kind === 'other' ? root : { ...root, text: `${root.text}${ELEMENT}` };
}
const ELEMENT = '[…]';
/** Where a local variable's value is read from: its initializer, the pattern's, or what a `for … of` walks over. */
function aliasSource(declaration) {
    if (ts_morph.ts.isVariableDeclaration(declaration)) {
        const statement = declaration.parent.parent;
        if (ts_morph.ts.isForOfStatement(statement))
            return { expression: statement.expression, path: ELEMENT };
        const initializer = declaration.initializer === undefined ? undefined : bare(declaration.initializer);
        return initializer !== undefined && isAccess(initializer) ? { expression: initializer, path: '' } : null;
    }
    if (ts_morph.ts.isBindingElement(declaration) && declaration.dotDotDotToken === undefined) {
        const pattern = declaration.parent;
        const holder = pattern.parent;
        if (!ts_morph.ts.isVariableDeclaration(holder) || holder.initializer === undefined)
            return null;
        if (!isAccess(bare(holder.initializer)))
            return null;
        const key = declaration.propertyName ?? declaration.name;
        return { expression: holder.initializer, path: ts_morph.ts.isIdentifier(key) ? `.${key.text}` : '' };
    }
    return null;
}
function isAccess(expression) {
    return (ts_morph.ts.isPropertyAccessExpression(expression) ||
        ts_morph.ts.isElementAccessExpression(expression) ||
        ts_morph.ts.isIdentifier(expression) ||
        expression.kind === ts_morph.ts.SyntaxKind.ThisKeyword);
}
function valueDeclaration(name, checker) {
    const isShorthand = ts_morph.ts.isShorthandPropertyAssignment(name.parent) && name.parent.name === name;
    const symbol = isShorthand
        ? checker.getShorthandAssignmentValueSymbol(name.parent)
        : checker.getSymbolAtLocation(name);
    return symbol?.valueDeclaration ?? symbol?.declarations?.[0];
}
function parameterOf(declaration) {
    let current = declaration;
    while (ts_morph.ts.isBindingElement(current)) {
        // `{ ...rest }` is a copy.
        if (current.dotDotDotToken !== undefined)
            return null;
        current = current.parent.parent;
    }
    return ts_morph.ts.isParameter(current) && source_isFunction(current.parent) ? current : null;
}
function variableList(declaration) {
    let current = declaration;
    while (ts_morph.ts.isBindingElement(current))
        current = current.parent.parent;
    return ts_morph.ts.isVariableDeclaration(current) && ts_morph.ts.isVariableDeclarationList(current.parent) ? current.parent : null;
}
function isModuleLevel(declaration) {
    return enclosingFunction(declaration) === null;
}
function enclosingFunction(node) {
    let current = node.parent;
    while (current !== undefined) {
        if (source_isFunction(current) || ts_morph.ts.isClassStaticBlockDeclaration(current))
            return current;
        current = current.parent;
    }
    return null;
}
/** Where a variable of this name is first given another value inside the function, or null. */
function firstAssignment(scope, name) {
    let names = assignedNames.get(scope);
    if (names === undefined) {
        const found = new Map();
        collectAssigned(scope, found);
        names = found;
        assignedNames.set(scope, names);
    }
    return names.get(name) ?? null;
}
/** Adds the names of all variables that are assigned to inside `node`, with the place of the first assignment. */
function collectAssigned(node, names) {
    if (ts_morph.ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)) {
        addTargets(node.left, names);
    }
    else if (ts_morph.ts.isPrefixUnaryExpression(node) || ts_morph.ts.isPostfixUnaryExpression(node)) {
        if (node.operator === ts_morph.ts.SyntaxKind.PlusPlusToken || node.operator === ts_morph.ts.SyntaxKind.MinusMinusToken) {
            addTargets(node.operand, names);
        }
    }
    else if ((ts_morph.ts.isForOfStatement(node) || ts_morph.ts.isForInStatement(node)) &&
        !ts_morph.ts.isVariableDeclarationList(node.initializer)) {
        addTargets(node.initializer, names);
    }
    ts_morph.ts.forEachChild(node, child => collectAssigned(child, names));
}
function addTargets(target, names) {
    const expression = bare(target);
    if (ts_morph.ts.isIdentifier(expression)) {
        if (!names.has(expression.text))
            names.set(expression.text, expression.pos);
    }
    else if (ts_morph.ts.isArrayLiteralExpression(expression)) {
        for (const element of expression.elements)
            addTargets(element, names);
    }
    else if (ts_morph.ts.isObjectLiteralExpression(expression)) {
        for (const property of expression.properties) {
            if (ts_morph.ts.isShorthandPropertyAssignment(property))
                addTargets(property.name, names);
            else if (ts_morph.ts.isPropertyAssignment(property))
                addTargets(property.initializer, names);
        }
    }
    else if (ts_morph.ts.isSpreadElement(expression))
        addTargets(expression.expression, names);
    else if (ts_morph.ts.isBinaryExpression(expression))
        addTargets(expression.left, names);
}
/** The place of a parameter in a call; a `this` parameter has none. */
function parameterIndex(parameter) {
    const { parameters } = parameter.parent;
    const [first] = parameters;
    const hasThis = first !== undefined && ts_morph.ts.isIdentifier(first.name) && first.name.text === 'this';
    return parameters.indexOf(parameter) - (hasThis ? 1 : 0);
}
function isAssignmentOperator(kind) {
    return kind >= ts_morph.ts.SyntaxKind.FirstAssignment && kind <= ts_morph.ts.SyntaxKind.LastAssignment;
}
/** `kState`, `STATE`, `stateSymbol`, `Symbol.iterator`: names of keys, and not of something that is counted up. */
function isSymbolName(index) {
    if (ts_morph.ts.isPropertyAccessExpression(index))
        return ts_morph.ts.isIdentifier(index.expression) && index.expression.text === 'Symbol';
    return ts_morph.ts.isIdentifier(index) && /^(?:k\p{Lu}|[\p{Lu}][\p{Lu}\d_]+$)|(?:Sym|Symbol)$/u.test(index.text);
}
/** `this.items[i + 1].x` → `this.items[…].x`: what a reader needs of a write's target. */
function targetText(expression, sourceFile) {
    const node = bare(expression);
    if (ts_morph.ts.isPropertyAccessExpression(node))
        return `${targetText(node.expression, sourceFile)}.${node.name.text}`;
    if (ts_morph.ts.isElementAccessExpression(node)) {
        const index = bare(node.argumentExpression);
        const isFixed = ts_morph.ts.isNumericLiteral(index) || ts_morph.ts.isStringLiteralLike(index) || isSymbolName(index);
        const key = isFixed ? source_oneLine(index, sourceFile, 30) : '…';
        return `${targetText(node.expression, sourceFile)}[${key.endsWith('…') ? '…' : key}]`;
    }
    return source_oneLine(node, sourceFile, 60);
}

;// CONCATENATED MODULE: ./.build/analysis/flow/state.js



function use(result, rejection = 'lost') {
    return { result, assignedTo: null, awaited: false, rejection, elements: null };
}
const USED = use('other');
const IGNORED = use('ignored');
const CONDITION = use('condition');
const ARGUMENT = use('argument');
function guardEntry(walk, condition, negated, kind, implied = false) {
    return { fact: { text: source_oneLine(condition, walk.sourceFile), negated, kind, implied }, condition };
}
function textGuard(text, negated, kind, implied = false) {
    return {
        fact: { text: (0,model/* cut */.Jj)(text, 120), negated, kind, implied },
        condition: null,
    };
}
function under(place, ...entries) {
    return { ...place, guards: [...place.guards, ...entries] };
}
function span(walk, node) {
    return spanOf(node, walk.sourceFile, walk.record.entry.path);
}
const factsOfEntries = new WeakMap();
function factsOf(entries) {
    const cached = factsOfEntries.get(entries);
    if (cached !== undefined)
        return cached;
    const facts = entries.map(entry => entry.fact);
    factsOfEntries.set(entries, facts);
    return facts;
}

;// CONCATENATED MODULE: ./.build/analysis/flow/effects.js
/** Writes that outlive the function, noted with whose state they touch. */







/** More of one function says nothing more to a reader. */
const MAX_EFFECTS = 40;
/** Notes an assignment to, a `delete` of, or `++` on `target`. */
function noteWrite(walk, target, place) {
    const node = bare(target);
    if (ts_morph.ts.isIdentifier(node)) {
        const declared = declarationKind(node, walk.checker);
        if ((declared.kind === 'module' || declared.kind === 'global') && !walk.isModule) {
            noteEffect(walk, 'writes-module-state', node.text, { kind: 'ambient' }, node, place);
        }
    }
    else if (ts_morph.ts.isPropertyAccessExpression(node) || ts_morph.ts.isElementAccessExpression(node)) {
        const name = ts_morph.ts.isPropertyAccessExpression(node) ? builtinName(node, walk.checker, walk.sourceFile) : null;
        if (name?.startsWith('process.')) {
            noteEffect(walk, 'environment', name, { kind: 'ambient' }, node, place);
        }
        else {
            noteRoot(walk, roots_rootOf(node, walk.checker, walk.sourceFile), node, place);
        }
    }
    else if (ts_morph.ts.isArrayLiteralExpression(node)) {
        for (const element of node.elements)
            noteWrite(walk, ts_morph.ts.isSpreadElement(element) ? element.expression : element, place);
    }
    else if (ts_morph.ts.isObjectLiteralExpression(node)) {
        for (const property of node.properties) {
            if (ts_morph.ts.isPropertyAssignment(property))
                noteWrite(walk, property.initializer, place);
            else if (ts_morph.ts.isShorthandPropertyAssignment(property))
                noteWrite(walk, property.name, place);
        }
    }
}
/** `constructor(private size: number)` sets `this.size`. */
function noteField(walk, parameter, place) {
    if (!ts_morph.ts.isIdentifier(parameter.name))
        return;
    const root = { kind: 'this', owner: ownerKey(walk.record.node, walk.sourceFile) };
    noteEffect(walk, 'writes-this', `this.${parameter.name.text}`, root, parameter, place);
}
/** Notes what calling or constructing a built-in touches, and what a mutating built-in method changes. */
function noteCallEffects(walk, call, name, place) {
    if (place.dead)
        return;
    if (name !== null) {
        const form = ts_morph.ts.isNewExpression(call) ? 'new' : 'call';
        const kind = builtinEffect(name, form, call.arguments?.length ?? 0);
        if (kind !== null)
            noteEffect(walk, kind, name, { kind: 'ambient' }, call, place);
        const [first] = call.arguments ?? [];
        if (MUTATES_FIRST_ARGUMENT.has(name) && first !== undefined) {
            noteRoot(walk, roots_rootOf(first, walk.checker, walk.sourceFile), call, place);
        }
        return;
    }
    const callee = bare(call.expression);
    if (!ts_morph.ts.isPropertyAccessExpression(callee) || !MUTATING_NAMES.has(callee.name.text))
        return;
    const root = roots_rootOf(callee.expression, walk.checker, walk.sourceFile);
    if (root.kind === 'other')
        return;
    const owner = builtinMethodOwner(callee, walk.checker);
    if (owner !== null && isMutating(owner, callee.name.text))
        noteRoot(walk, root, call, place);
}
function noteRead(walk, name, node, place) {
    const kind = builtinEffect(name, 'read', 0);
    if (kind !== null)
        noteEffect(walk, kind, name, { kind: 'ambient' }, node, place);
}
function noteRoot(walk, root, node, place) {
    switch (root.kind) {
        case 'this':
            noteEffect(walk, 'writes-this', root.text, { kind: 'this', owner: root.owner }, node, place);
            break;
        case 'parameter':
            noteEffect(walk, 'writes-parameter', root.text, { kind: 'parameter', owner: root.owner, index: root.index }, node, place);
            break;
        case 'module':
            if (!walk.isModule)
                noteEffect(walk, 'writes-module-state', root.text, { kind: 'ambient' }, node, place);
            break;
        case 'other':
            break;
    }
}
function noteEffect(walk, kind, target, root, node, place) {
    const key = `${kind} ${target}`;
    if (place.dead)
        return;
    const known = walk.effects.get(key);
    if (known !== undefined) {
        const guards = common(known.guards, factsOf(place.guards));
        if (guards !== known.guards)
            walk.effects.set(key, { ...known, guards });
        return;
    }
    if (walk.effects.size >= MAX_EFFECTS)
        return;
    walk.effects.set(key, { kind, target, root, guards: factsOf(place.guards), span: span(walk, node), via: null });
}
/** Stands for one of several conditions, where the same thing is touched at several places. */
const SEVERAL = { text: '…', negated: false, kind: 'if', implied: false };
function common(a, b) {
    let length = 0;
    const isSame = (x, y) => x !== undefined && y !== undefined && x.text === y.text && x.negated === y.negated;
    while (isSame(a[length], b[length]))
        length++;
    // One of the places is reached whenever the other is: its guards are the weaker ones.
    if (length === a.length)
        return a;
    return length === b.length ? b : [...a.slice(0, length), SEVERAL];
}

;// CONCATENATED MODULE: ./.build/analysis/flow/exits.js
/** How values leave a function: each returned expression by shape; `a ? b : c`, `a ?? b` and `a || b` as the branches they are. */





/** The facts of all exits, in source order. */
function exitFacts(walk, pending) {
    const hasValue = pending.some(exit => exit.expression !== null);
    const facts = [];
    for (const exit of pending) {
        if (exit.expression === null)
            facts.push(emptyExit(exit, hasValue));
        else
            branch(walk, exit.expression, exit.entries, exit, facts);
    }
    return facts;
}
function emptyExit(exit, hasValue) {
    return {
        shape: hasValue ? 'undefined' : 'void',
        text: '',
        callee: null,
        calleeOffset: null,
        guards: factsOf(exit.entries),
        span: exit.span,
        from: exit.from,
    };
}
function branch(walk, expression, entries, exit, facts) {
    const node = withoutAwait(expression);
    if (ts_morph.ts.isConditionalExpression(node)) {
        branch(walk, node.whenTrue, [...entries, guardEntry(walk, node.condition, false, 'conditional')], exit, facts);
        branch(walk, node.whenFalse, [...entries, guardEntry(walk, node.condition, true, 'conditional')], exit, facts);
        return;
    }
    if (ts_morph.ts.isBinaryExpression(node)) {
        switch (node.operatorToken.kind) {
            case ts_morph.ts.SyntaxKind.CommaToken:
                branch(walk, node.right, entries, exit, facts);
                return;
            case ts_morph.ts.SyntaxKind.QuestionQuestionToken: {
                const text = `${source_oneLine(node.left, walk.sourceFile, 110)} == null`;
                branch(walk, node.left, [...entries, textGuard(text, true, 'short-circuit')], exit, facts);
                branch(walk, node.right, [...entries, textGuard(text, false, 'short-circuit')], exit, facts);
                return;
            }
            case ts_morph.ts.SyntaxKind.BarBarToken:
                if (isPredicate(node.left) || !isFallback(node.right))
                    break;
                branch(walk, node.left, [...entries, guardEntry(walk, node.left, false, 'short-circuit')], exit, facts);
                branch(walk, node.right, [...entries, guardEntry(walk, node.left, true, 'short-circuit')], exit, facts);
                return;
            default:
                break;
        }
    }
    facts.push({
        shape: shapeOf(walk, node),
        text: source_oneLine(node, walk.sourceFile),
        callee: null,
        calleeOffset: isCallLike(node) ? node.end : null,
        guards: factsOf(entries),
        span: span(walk, expression),
        from: exit.from,
    });
}
function withoutAwait(expression) {
    let node = bare(expression);
    while (ts_morph.ts.isAwaitExpression(node))
        node = bare(node.expression);
    return node;
}
function isCallLike(node) {
    return ts_morph.ts.isCallExpression(node) || ts_morph.ts.isNewExpression(node) || ts_morph.ts.isTaggedTemplateExpression(node);
}
function shapeOf(walk, node) {
    if (isNull(node))
        return 'null';
    if (isUndefined(node))
        return 'undefined';
    switch (node.kind) {
        case ts_morph.ts.SyntaxKind.TrueKeyword:
            return 'true';
        case ts_morph.ts.SyntaxKind.FalseKeyword:
            return 'false';
        case ts_morph.ts.SyntaxKind.StringLiteral:
        case ts_morph.ts.SyntaxKind.NoSubstitutionTemplateLiteral:
        case ts_morph.ts.SyntaxKind.NumericLiteral:
        case ts_morph.ts.SyntaxKind.BigIntLiteral:
        case ts_morph.ts.SyntaxKind.RegularExpressionLiteral:
            return 'literal';
        case ts_morph.ts.SyntaxKind.ThisKeyword:
            return 'this';
        case ts_morph.ts.SyntaxKind.NewExpression:
            return 'new';
        case ts_morph.ts.SyntaxKind.CallExpression:
        case ts_morph.ts.SyntaxKind.TaggedTemplateExpression:
            return 'call';
        case ts_morph.ts.SyntaxKind.ObjectLiteralExpression:
            return 'object';
        case ts_morph.ts.SyntaxKind.ArrayLiteralExpression:
            return 'array';
        case ts_morph.ts.SyntaxKind.TemplateExpression:
            return 'template';
        case ts_morph.ts.SyntaxKind.PropertyAccessExpression:
        case ts_morph.ts.SyntaxKind.ElementAccessExpression:
            return 'property';
        case ts_morph.ts.SyntaxKind.ClassExpression:
            return 'function';
        default:
            break;
    }
    if (source_isFunction(node))
        return 'function';
    if (ts_morph.ts.isPrefixUnaryExpression(node) &&
        node.operator === ts_morph.ts.SyntaxKind.MinusToken &&
        ts_morph.ts.isNumericLiteral(node.operand)) {
        return 'literal';
    }
    if (isPredicate(node))
        return 'comparison';
    if (ts_morph.ts.isIdentifier(node)) {
        const declared = declarationKind(node, walk.checker);
        return declared.kind === 'parameter' && declared.function === walk.record.node ? 'parameter' : 'expression';
    }
    return 'expression';
}
/** An expression whose value is a boolean by its operator. */
function isPredicate(expression) {
    const node = bare(expression);
    if (ts_morph.ts.isPrefixUnaryExpression(node))
        return node.operator === ts_morph.ts.SyntaxKind.ExclamationToken;
    if (!ts_morph.ts.isBinaryExpression(node))
        return false;
    switch (node.operatorToken.kind) {
        case ts_morph.ts.SyntaxKind.EqualsEqualsToken:
        case ts_morph.ts.SyntaxKind.EqualsEqualsEqualsToken:
        case ts_morph.ts.SyntaxKind.ExclamationEqualsToken:
        case ts_morph.ts.SyntaxKind.ExclamationEqualsEqualsToken:
        case ts_morph.ts.SyntaxKind.LessThanToken:
        case ts_morph.ts.SyntaxKind.LessThanEqualsToken:
        case ts_morph.ts.SyntaxKind.GreaterThanToken:
        case ts_morph.ts.SyntaxKind.GreaterThanEqualsToken:
        case ts_morph.ts.SyntaxKind.InstanceOfKeyword:
        case ts_morph.ts.SyntaxKind.InKeyword:
            return true;
        case ts_morph.ts.SyntaxKind.AmpersandAmpersandToken:
        case ts_morph.ts.SyntaxKind.BarBarToken:
            return isPredicate(node.left) && isPredicate(node.right);
        default:
            return false;
    }
}
/** What `||` is used with where it stands for "otherwise" and not for a logical "or". */
function isFallback(expression) {
    const node = bare(expression);
    return (isNull(node) ||
        isUndefined(node) ||
        ts_morph.ts.isStringLiteralLike(node) ||
        ts_morph.ts.isNumericLiteral(node) ||
        ts_morph.ts.isObjectLiteralExpression(node) ||
        ts_morph.ts.isArrayLiteralExpression(node) ||
        ts_morph.ts.isNewExpression(node) ||
        ts_morph.ts.isCallExpression(node));
}

;// CONCATENATED MODULE: ./.build/analysis/flow/locals.js
/** Names that mean something only inside of a body, and what the constants among them stand for. */





const locals_MAX_VALUE = 50;
function localsOf(node, sourceFile) {
    const found = new Map();
    const assigned = new Set();
    const add = (name, value) => {
        if (ts_morph.ts.isIdentifier(name))
            found.set(name.text, found.has(name.text) ? null : value);
        else {
            for (const element of name.elements) {
                if (!ts_morph.ts.isBindingElement(element))
                    continue;
                const key = element.propertyName ?? element.name;
                const isPlain = element.initializer === undefined && element.dotDotDotToken === undefined;
                const isNamed = ts_morph.ts.isObjectBindingPattern(name) && ts_morph.ts.isIdentifier(key) && isPlain;
                add(element.name, isNamed && value !== null ? `${value}.${key.text}` : null);
            }
        }
    };
    const visit = (child) => {
        if (ts_morph.ts.isVariableDeclaration(child)) {
            add(child.name, child.initializer === undefined ? null : otherName(child.initializer, sourceFile));
        }
        else if (ts_morph.ts.isParameter(child) && child.parent !== node)
            add(child.name, null);
        else if ((ts_morph.ts.isFunctionDeclaration(child) || ts_morph.ts.isClassDeclaration(child)) && child !== node) {
            if (child.name !== undefined)
                found.set(child.name.text, null);
        }
        const target = assignedTarget(child);
        if (target !== null)
            for (const name of namesIn(target))
                assigned.add(name);
        ts_morph.ts.forEachChild(child, visit);
    };
    if (!ts_morph.ts.isSourceFile(node))
        visit(node);
    for (const name of assigned)
        if (found.has(name))
            found.set(name, null);
    return [...found].map(([name, value]) => ({ name, value })).sort((a, b) => (0,model/* compareText */.n6)(a.name, b.name));
}
/** What an assignment, `++`, `--` or the head of a loop gives another value. */
function assignedTarget(node) {
    if (ts_morph.ts.isBinaryExpression(node))
        return isAssignmentOperator(node.operatorToken.kind) ? node.left : null;
    if (ts_morph.ts.isPrefixUnaryExpression(node) || ts_morph.ts.isPostfixUnaryExpression(node)) {
        const isStep = node.operator === ts_morph.ts.SyntaxKind.PlusPlusToken || node.operator === ts_morph.ts.SyntaxKind.MinusMinusToken;
        return isStep ? node.operand : null;
    }
    return ts_morph.ts.isForInStatement(node) || ts_morph.ts.isForOfStatement(node) ? node.initializer : null;
}
function namesIn(target) {
    if (ts_morph.ts.isIdentifier(target))
        return [target.text];
    if (ts_morph.ts.isPropertyAccessExpression(target) || ts_morph.ts.isElementAccessExpression(target))
        return [];
    const names = [];
    ts_morph.ts.forEachChild(target, child => {
        names.push(...namesIn(child));
    });
    return names;
}
/** Names and dots, or a call on such: reading it again later gives the same, as long as nothing of `this` is in it; or `this` itself. */
function otherName(initializer, sourceFile) {
    const node = bare(initializer);
    const isName = (expression) => {
        const inner = bare(expression);
        return ts_morph.ts.isIdentifier(inner) || (ts_morph.ts.isPropertyAccessExpression(inner) && isName(inner.expression));
    };
    const isPlainArgument = (argument) => isName(argument) || ts_morph.ts.isStringLiteralLike(argument) || ts_morph.ts.isNumericLiteral(argument);
    const isOther = isName(node) || (ts_morph.ts.isCallExpression(node) && isName(node.expression) && node.arguments.every(isPlainArgument));
    if (!isOther && node.kind !== ts_morph.ts.SyntaxKind.ThisKeyword)
        return null;
    const text = source_oneLine(node, sourceFile, locals_MAX_VALUE);
    return text.endsWith('…') ? null : text;
}

;// CONCATENATED MODULE: ./.build/analysis/flow/body-defaults.js
/** Defaults that a body fills in by itself: the parameter list does not show them. */



/** `x = x ?? 5`, `x ||= 5`, `if (x === undefined) x = 5`, `x = x === undefined ? 5 : x`: at the top of the body only. */
function bodyDefaults(body, names) {
    const found = new Map();
    const set = (name, value) => {
        if (names.has(name) && !found.has(name))
            found.set(name, value);
    };
    for (const statement of body.statements) {
        if (ts_morph.ts.isExpressionStatement(statement)) {
            const filled = assignedDefault(statement.expression);
            if (filled !== null)
                set(filled.name, filled.value);
        }
        else if (ts_morph.ts.isIfStatement(statement) && statement.elseStatement === undefined) {
            const name = missingTest(statement.expression);
            const only = ts_morph.ts.isBlock(statement.thenStatement) ? statement.thenStatement.statements : [statement.thenStatement];
            const [first] = only;
            if (name === null || first === undefined || only.length !== 1 || !ts_morph.ts.isExpressionStatement(first))
                continue;
            const assignment = first.expression;
            if (ts_morph.ts.isBinaryExpression(assignment) && assignment.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken) {
                if (ts_morph.ts.isIdentifier(assignment.left) && assignment.left.text === name)
                    set(name, assignment.right);
            }
        }
    }
    return found;
}
function assignedDefault(expression) {
    if (!ts_morph.ts.isBinaryExpression(expression) || !ts_morph.ts.isIdentifier(expression.left))
        return null;
    const name = expression.left.text;
    const operator = expression.operatorToken.kind;
    if (operator === ts_morph.ts.SyntaxKind.QuestionQuestionEqualsToken || operator === ts_morph.ts.SyntaxKind.BarBarEqualsToken) {
        return { name, value: expression.right };
    }
    if (operator !== ts_morph.ts.SyntaxKind.EqualsToken)
        return null;
    const right = bare(expression.right);
    if (ts_morph.ts.isBinaryExpression(right) && isNamed(right.left, name)) {
        const kind = right.operatorToken.kind;
        const fills = kind === ts_morph.ts.SyntaxKind.QuestionQuestionToken || kind === ts_morph.ts.SyntaxKind.BarBarToken;
        return fills ? { name, value: right.right } : null;
    }
    if (!ts_morph.ts.isConditionalExpression(right))
        return null;
    if (missingTest(right.condition) === name && isNamed(right.whenFalse, name))
        return { name, value: right.whenTrue };
    const isThere = presentTest(right.condition) === name && isNamed(right.whenTrue, name);
    return isThere ? { name, value: right.whenFalse } : null;
}
function isNamed(expression, name) {
    const node = bare(expression);
    return ts_morph.ts.isIdentifier(node) && node.text === name;
}
/** The name in `x === undefined`, `x == null`, `typeof x === 'undefined'`, `!x`. */
function missingTest(condition) {
    const node = bare(condition);
    if (ts_morph.ts.isPrefixUnaryExpression(node) && node.operator === ts_morph.ts.SyntaxKind.ExclamationToken) {
        const operand = bare(node.operand);
        return ts_morph.ts.isIdentifier(operand) ? operand.text : null;
    }
    return comparedWithMissing(node, [ts_morph.ts.SyntaxKind.EqualsEqualsToken, ts_morph.ts.SyntaxKind.EqualsEqualsEqualsToken]);
}
function presentTest(condition) {
    const node = bare(condition);
    if (ts_morph.ts.isIdentifier(node))
        return node.text;
    return comparedWithMissing(node, [ts_morph.ts.SyntaxKind.ExclamationEqualsToken, ts_morph.ts.SyntaxKind.ExclamationEqualsEqualsToken]);
}
function comparedWithMissing(node, operators) {
    if (!ts_morph.ts.isBinaryExpression(node) || !operators.includes(node.operatorToken.kind))
        return null;
    const left = bare(node.left);
    const right = bare(node.right);
    if (ts_morph.ts.isIdentifier(left) && (isUndefined(right) || isNull(right)))
        return left.text;
    if (!ts_morph.ts.isTypeOfExpression(left) || !ts_morph.ts.isStringLiteralLike(right) || right.text !== 'undefined')
        return null;
    const operand = bare(left.expression);
    return ts_morph.ts.isIdentifier(operand) ? operand.text : null;
}

;// CONCATENATED MODULE: ./.build/analysis/flow/parameters.js
/** What a body does with its parameters: uses, defaults that it fills in itself, properties that it reads. */






/** Parameters of such a name are bags of options: the properties that are read are part of the interface. */
const OPTIONS_NAME = /^(?:_?opt(?:ion)?s?|config(?:uration)?|settings|props|init|overrides|\w+(?:Options|Opts|Config|Settings|Props))$/i;
const MAX_PROPERTIES = 40;
const MAX_DEFAULT = 80;
/** By the parameter's name; a pattern is `arg<index>`, and what it takes apart are its properties. */
function parameterFlow(walk, effects, owner, options) {
    const { node } = walk.record;
    const result = new Map();
    if (ts_morph.ts.isSourceFile(node) || ts_morph.ts.isClassStaticBlockDeclaration(node) || node.parameters.length === 0)
        return result;
    const drafts = new Map();
    const parameters = node.parameters.filter(({ name }) => !ts_morph.ts.isIdentifier(name) || name.text !== 'this');
    parameters.forEach((parameter, index) => {
        const draft = draftOf(walk, parameter, index);
        if (ts_morph.ts.isIdentifier(parameter.name))
            drafts.set(draft.name, draft);
        else {
            draft.read = true;
            for (const element of parameter.name.elements) {
                if (ts_morph.ts.isBindingElement(element))
                    addElement(walk, draft, element);
            }
            result.set(draft.name, finished(walk, draft));
        }
    });
    const shadowed = shadowedNames(node, drafts);
    const scan = (child) => {
        if (ts_morph.ts.isIdentifier(child)) {
            if (child.text === 'arguments')
                for (const draft of drafts.values())
                    draft.read = true;
            const draft = drafts.get(child.text);
            if (draft === undefined || !isReference(child))
                return;
            if (shadowed.has(child.text) && walk.checker.getSymbolAtLocation(child) !== draft.symbol)
                return;
            noteUse(walk, draft, child);
            return;
        }
        ts_morph.ts.forEachChild(child, scan);
    };
    if (drafts.size > 0) {
        for (const parameter of node.parameters)
            if (parameter.initializer !== undefined)
                scan(parameter.initializer);
        if (node.body !== undefined)
            scan(node.body);
        if (node.body !== undefined && ts_morph.ts.isBlock(node.body)) {
            for (const [name, value] of bodyDefaults(node.body, new Set(drafts.keys()))) {
                const text = source_oneLine(value, walk.sourceFile, MAX_DEFAULT);
                const draft = drafts.get(name);
                if (draft !== undefined && !text.endsWith('…') && !isUndefined(value))
                    draft.bodyDefault = text;
            }
        }
    }
    for (const effect of effects) {
        if (effect.root.kind !== 'parameter' || effect.root.owner !== owner)
            continue;
        const parameter = parameters[effect.root.index];
        const draft = parameter !== undefined && ts_morph.ts.isIdentifier(parameter.name) ? drafts.get(parameter.name.text) : undefined;
        if (draft !== undefined)
            draft.mutated = true;
    }
    for (const draft of drafts.values()) {
        describeProperties(walk, draft, options);
        result.set(draft.name, finished(walk, draft));
    }
    return result;
}
function draftOf(walk, parameter, index) {
    const isName = ts_morph.ts.isIdentifier(parameter.name);
    return {
        name: ts_morph.ts.isIdentifier(parameter.name) ? parameter.name.text : `arg${index}`,
        parameter,
        symbol: isName ? walk.checker.getSymbolAtLocation(parameter.name) : undefined,
        read: false,
        mutated: false,
        reassigned: false,
        reassignedAt: null,
        narrowedTo: new Set(),
        nullChecked: false,
        called: false,
        iterated: false,
        members: new Set(),
        bodyDefault: null,
        reads: 0,
        properties: new Map(),
    };
}
function finished(walk, draft) {
    return {
        uses: {
            read: draft.read,
            mutated: draft.mutated,
            reassigned: draft.reassigned,
            ...(draft.reassignedAt === null ? {} : { reassignedAt: span(walk, draft.reassignedAt) }),
            narrowedTo: [...draft.narrowedTo].sort(),
            nullChecked: draft.nullChecked,
            called: draft.called,
            iterated: draft.iterated,
            members: [...draft.members].sort(),
        },
        bodyDefault: draft.bodyDefault,
        properties: [...draft.properties.values()],
    };
}
/** Names that something inside the function declares again: for these the symbol decides. */
function shadowedNames(node, drafts) {
    const names = new Set();
    const scan = (child) => {
        if ((ts_morph.ts.isVariableDeclaration(child) || ts_morph.ts.isBindingElement(child) || ts_morph.ts.isParameter(child)) &&
            ts_morph.ts.isIdentifier(child.name)) {
            if (drafts.has(child.name.text))
                names.add(child.name.text);
        }
        else if ((ts_morph.ts.isFunctionDeclaration(child) || ts_morph.ts.isClassDeclaration(child)) && child.name !== undefined) {
            if (drafts.has(child.name.text))
                names.add(child.name.text);
        }
        ts_morph.ts.forEachChild(child, scan);
    };
    if (node.body !== undefined)
        scan(node.body);
    return names;
}
function isReference(name) {
    const { parent } = name;
    if (ts_morph.ts.isPropertyAccessExpression(parent))
        return parent.expression === name;
    if (ts_morph.ts.isPropertyAssignment(parent) || ts_morph.ts.isEnumMember(parent))
        return parent.initializer === name;
    if (ts_morph.ts.isBindingElement(parent))
        return parent.initializer === name;
    if (ts_morph.ts.isVariableDeclaration(parent) || ts_morph.ts.isParameter(parent))
        return parent.initializer === name;
    if (ts_morph.ts.isJsxAttribute(parent) || ts_morph.ts.isLabeledStatement(parent) || ts_morph.ts.isBreakOrContinueStatement(parent))
        return false;
    if (ts_morph.ts.isMethodDeclaration(parent) || ts_morph.ts.isAccessor(parent) || source_isFunction(parent)) {
        return ts_morph.ts.isArrowFunction(parent) && parent.body === name;
    }
    return !ts_morph.ts.isTypeNode(parent) && !ts_morph.ts.isQualifiedName(parent);
}
/** The nearest ancestor that is not a wrapper (parentheses, `as`, `!`), with the wrapped expression below it. */
function outward(name) {
    let child = name;
    while (ts_morph.ts.isParenthesizedExpression(child.parent) ||
        ts_morph.ts.isAsExpression(child.parent) ||
        ts_morph.ts.isNonNullExpression(child.parent)) {
        child = child.parent;
    }
    return { child, parent: child.parent };
}
function noteUse(walk, draft, name) {
    const { child, parent } = outward(name);
    if (ts_morph.ts.isBinaryExpression(parent)) {
        noteBinaryUse(walk, draft, child, parent);
        return;
    }
    draft.read = true;
    draft.reads++;
    if (ts_morph.ts.isPropertyAccessExpression(parent)) {
        if (parent.questionDotToken !== undefined)
            draft.nullChecked = true;
        draft.members.add(parent.name.text);
        notePropertyRead(walk, draft, parent);
    }
    else if (ts_morph.ts.isElementAccessExpression(parent) && parent.expression === child) {
        if (parent.questionDotToken !== undefined)
            draft.nullChecked = true;
    }
    else if (ts_morph.ts.isTypeOfExpression(parent))
        noteTypeof(draft, parent);
    else if (ts_morph.ts.isCallExpression(parent) || ts_morph.ts.isNewExpression(parent)) {
        if (parent.expression === child)
            draft.called = true;
        else if (source_oneLine(parent.expression, walk.sourceFile) === 'Array.isArray')
            draft.narrowedTo.add('Array');
    }
    else if (ts_morph.ts.isForOfStatement(parent) || ts_morph.ts.isSpreadElement(parent))
        draft.iterated = true;
    else if (ts_morph.ts.isPrefixUnaryExpression(parent) && parent.operator === ts_morph.ts.SyntaxKind.ExclamationToken)
        draft.nullChecked = true;
    else if (ts_morph.ts.isPrefixUnaryExpression(parent) || ts_morph.ts.isPostfixUnaryExpression(parent)) {
        if (parent.operator === ts_morph.ts.SyntaxKind.PlusPlusToken || parent.operator === ts_morph.ts.SyntaxKind.MinusMinusToken) {
            draft.reassigned = true;
            draft.reassignedAt ??= parent;
        }
    }
    else if (ts_morph.ts.isVariableDeclaration(parent) && ts_morph.ts.isObjectBindingPattern(parent.name)) {
        for (const element of parent.name.elements)
            addElement(walk, draft, element);
    }
    else if ((ts_morph.ts.isIfStatement(parent) || ts_morph.ts.isConditionalExpression(parent)) && isConditionOf(parent, child)) {
        draft.nullChecked = true;
    }
}
function isConditionOf(parent, child) {
    return ts_morph.ts.isIfStatement(parent) ? parent.expression === child : parent.condition === child;
}
function noteBinaryUse(walk, draft, child, parent) {
    const operator = parent.operatorToken.kind;
    if (isAssignmentOperator(operator) && parent.left === child) {
        draft.reassigned = true;
        draft.reassignedAt ??= parent;
        if (operator !== ts_morph.ts.SyntaxKind.EqualsToken)
            draft.read = true;
        return;
    }
    draft.read = true;
    draft.reads++;
    const other = parent.left === child ? parent.right : parent.left;
    switch (operator) {
        case ts_morph.ts.SyntaxKind.InstanceOfKeyword:
            if (parent.left === child)
                draft.narrowedTo.add(source_oneLine(parent.right, walk.sourceFile, 60));
            return;
        case ts_morph.ts.SyntaxKind.EqualsEqualsToken:
        case ts_morph.ts.SyntaxKind.EqualsEqualsEqualsToken:
        case ts_morph.ts.SyntaxKind.ExclamationEqualsToken:
        case ts_morph.ts.SyntaxKind.ExclamationEqualsEqualsToken:
            if (isNull(other) || isUndefined(other))
                draft.nullChecked = true;
            return;
        case ts_morph.ts.SyntaxKind.QuestionQuestionToken:
        case ts_morph.ts.SyntaxKind.BarBarToken:
        case ts_morph.ts.SyntaxKind.AmpersandAmpersandToken:
            if (parent.left === child)
                draft.nullChecked = true;
            return;
        default:
            return;
    }
}
/** `typeof p === 'string'` */
function noteTypeof(draft, node) {
    const { parent } = outward(node);
    if (!ts_morph.ts.isBinaryExpression(parent))
        return;
    const other = bare(parent.left) === node ? parent.right : parent.left;
    const literal = bare(other);
    if (!ts_morph.ts.isStringLiteralLike(literal))
        return;
    if (literal.text === 'undefined')
        draft.nullChecked = true;
    else
        draft.narrowedTo.add(literal.text);
}
/** `options.retries`, and `options.retries ?? 3` with its default. */
function notePropertyRead(walk, draft, access) {
    const { child, parent } = outward(access);
    if (ts_morph.ts.isBinaryExpression(parent) && isAssignmentOperator(parent.operatorToken.kind) && parent.left === child) {
        const operator = parent.operatorToken.kind;
        const fills = operator === ts_morph.ts.SyntaxKind.QuestionQuestionEqualsToken || operator === ts_morph.ts.SyntaxKind.BarBarEqualsToken;
        if (fills)
            setProperty(walk, draft, access.name.text, parent.right, access);
        return;
    }
    if (ts_morph.ts.isCallExpression(parent) && parent.expression === child)
        return;
    let value = null;
    if (ts_morph.ts.isBinaryExpression(parent) && parent.left === child) {
        const operator = parent.operatorToken.kind;
        const isFallback = operator === ts_morph.ts.SyntaxKind.QuestionQuestionToken || operator === ts_morph.ts.SyntaxKind.BarBarToken;
        if (isFallback && !startsWith(parent.right, draft.name))
            value = parent.right;
    }
    setProperty(walk, draft, access.name.text, value !== null && isPlainDefault(value) ? value : null, access);
}
/** Another property of the same parameter is the next place to look, and no default. */
function startsWith(expression, name) {
    let node = bare(expression);
    while (ts_morph.ts.isPropertyAccessExpression(node))
        node = bare(node.expression);
    return ts_morph.ts.isIdentifier(node) && node.text === name;
}
/** A default that a reader can use: a value, and not the next step of a computation. */
function isPlainDefault(expression) {
    const node = bare(expression);
    if (ts_morph.ts.isPrefixUnaryExpression(node))
        return isPlainDefault(node.operand);
    if (ts_morph.ts.isObjectLiteralExpression(node))
        return node.properties.length === 0;
    if (ts_morph.ts.isArrayLiteralExpression(node))
        return node.elements.length === 0;
    return (ts_morph.ts.isStringLiteralLike(node) ||
        ts_morph.ts.isNumericLiteral(node) ||
        ts_morph.ts.isIdentifier(node) ||
        node.kind === ts_morph.ts.SyntaxKind.TrueKeyword ||
        node.kind === ts_morph.ts.SyntaxKind.FalseKeyword ||
        node.kind === ts_morph.ts.SyntaxKind.NullKeyword ||
        (ts_morph.ts.isPropertyAccessExpression(node) && isPlainDefault(node.expression)));
}
function addElement(walk, draft, element) {
    if (element.dotDotDotToken !== undefined)
        return;
    const key = element.propertyName ?? element.name;
    const name = ts_morph.ts.isIdentifier(key) || ts_morph.ts.isStringLiteralLike(key) ? key.text : null;
    if (name !== null)
        setProperty(walk, draft, name, element.initializer ?? null, element);
}
function setProperty(walk, draft, name, value, node) {
    const known = draft.properties.get(name);
    if (known !== undefined && (known.defaultText !== null || value === null))
        return;
    if (known === undefined && draft.properties.size >= MAX_PROPERTIES)
        return;
    const isNothing = value === null || isUndefined(value);
    const defaultText = isNothing ? null : source_oneLine(value, walk.sourceFile, MAX_DEFAULT);
    draft.properties.set(name, {
        name,
        optional: value !== null,
        type: '',
        defaultText: defaultText?.endsWith('…') === true ? null : defaultText,
        span: known?.span ?? span(walk, node),
    });
}
/** Keeps the properties of what is a bag of options, and asks the checker for their types. */
function describeProperties(walk, draft, options) {
    const isBag = !ts_morph.ts.isIdentifier(draft.parameter.name) || OPTIONS_NAME.test(draft.name);
    if (!isBag) {
        // Of any other parameter only what may be missing and is then filled in.
        for (const [name, property] of draft.properties)
            if (property.defaultText === null)
                draft.properties.delete(name);
    }
    if (draft.properties.size === 0)
        return;
    const type = walk.checker.getTypeAtLocation(draft.parameter);
    const present = walk.checker.getNonNullableType(type);
    if ((present.flags & (ts_morph.ts.TypeFlags.StringLike | ts_morph.ts.TypeFlags.NumberLike)) !== 0 ||
        walk.checker.isArrayType(present)) {
        draft.properties.clear();
        return;
    }
    for (const [name, property] of draft.properties) {
        const symbol = present.getProperty(name);
        if (symbol === undefined) {
            // A property that no declared type has is a built-in's or a misreading, unless nothing is declared at all.
            if ((present.flags & ts_morph.ts.TypeFlags.Any) === 0 && (options.strict ?? true))
                draft.properties.delete(name);
            else
                draft.properties.set(name, { ...property, type: 'any' });
            continue;
        }
        if ((symbol.flags & ts_morph.ts.SymbolFlags.Method) !== 0 && property.defaultText === null) {
            draft.properties.delete(name);
            continue;
        }
        const isOptional = (symbol.flags & ts_morph.ts.SymbolFlags.Optional) !== 0;
        if (!isBag && !isOptional) {
            draft.properties.delete(name);
            continue;
        }
        const propertyType = walk.checker.getTypeOfSymbolAtLocation(symbol, draft.parameter);
        draft.properties.set(name, {
            ...property,
            optional: property.optional || isOptional,
            type: walk.checker.typeToString(propertyType),
        });
    }
}

;// CONCATENATED MODULE: ./.build/analysis/flow/reach.js
/** Which calls never come back, and which `switch` statements leave no case out. */



const alwaysThrowing = new WeakMap();
/** A call that does not return: typed `never`, `process.exit(…)`, or of a function whose body can only throw. */
function neverReturns(expression, checker) {
    const node = bare(expression);
    if (ts_morph.ts.isAwaitExpression(node))
        return neverReturns(node.expression, checker);
    if (!ts_morph.ts.isCallExpression(node))
        return false;
    const callee = bare(node.expression);
    if (ts_morph.ts.isPropertyAccessExpression(callee) &&
        ts_morph.ts.isIdentifier(callee.expression) &&
        callee.expression.text === 'process' &&
        (callee.name.text === 'exit' || callee.name.text === 'abort')) {
        return true;
    }
    if (!ts_morph.ts.isIdentifier(callee) && !ts_morph.ts.isPropertyAccessExpression(callee))
        return false;
    if (!mayNeverReturn(callee, checker))
        return false;
    const signature = checker.getResolvedSignature(node);
    if (signature === undefined)
        return false;
    const declaration = signature.declaration;
    if (declaration === undefined)
        return false;
    if (declaration.type !== undefined)
        return declaration.type.kind === ts_morph.ts.SyntaxKind.NeverKeyword;
    return source_isFunction(declaration) && canOnlyThrow(declaration);
}
/**
 * Whether any of the callee's declarations could be one that never returns. Its symbol tells for nearly every call, and is far cheaper
 * than the resolved signature, for which the checker looks at all arguments and picks an overload.
 */
function mayNeverReturn(callee, checker) {
    let symbol = checker.getSymbolAtLocation(ts_morph.ts.isIdentifier(callee) ? callee : callee.name);
    if (symbol !== undefined && (symbol.flags & ts_morph.ts.SymbolFlags.Alias) !== 0)
        symbol = checker.getAliasedSymbol(symbol);
    const declarations = symbol?.declarations ?? [];
    return declarations.length === 0 || declarations.some(mayBeTypedNever);
}
/** True for what returns `never` or can only throw, and for everything whose signature stands elsewhere. */
function mayBeTypedNever(declaration) {
    // in JavaScript a comment may give a function another signature than it shows
    if (ts_morph.ts.getJSDocTags(declaration).some(tag => ts_morph.ts.isJSDocTypeTag(tag) || ts_morph.ts.isJSDocOverloadTag(tag)))
        return true;
    const signature = signatureNodeOf(declaration);
    if (signature === null)
        return true;
    if (signature.type !== undefined)
        return signature.type.kind === ts_morph.ts.SyntaxKind.NeverKeyword;
    return source_isFunction(signature) && canOnlyThrow(signature);
}
function signatureNodeOf(declaration) {
    if (source_isFunction(declaration) || ts_morph.ts.isMethodSignature(declaration))
        return declaration;
    if (ts_morph.ts.isVariableDeclaration(declaration) && declaration.type === undefined) {
        const { initializer, parent } = declaration;
        const isConstant = (parent.flags & ts_morph.ts.NodeFlags.Const) !== 0;
        return isConstant && initializer !== undefined && source_isFunction(initializer) ? initializer : null;
    }
    const isTyped = ts_morph.ts.isParameter(declaration) || ts_morph.ts.isPropertySignature(declaration) || ts_morph.ts.isPropertyDeclaration(declaration);
    return isTyped && declaration.type !== undefined && ts_morph.ts.isFunctionTypeNode(declaration.type) ? declaration.type : null;
}
/** A body that ends in a `throw` and has no other way out. Overridable methods are left out: a subclass may return. */
function canOnlyThrow(declaration) {
    const cached = alwaysThrowing.get(declaration);
    if (cached !== undefined)
        return cached;
    const isPlain = ts_morph.ts.isFunctionDeclaration(declaration) || ts_morph.ts.isFunctionExpression(declaration) || ts_morph.ts.isArrowFunction(declaration);
    const isDirect = isPlain && !reach_hasModifier(declaration, ts_morph.ts.SyntaxKind.AsyncKeyword) && declaration.asteriskToken === undefined;
    const body = declaration.body;
    const last = body !== undefined && ts_morph.ts.isBlock(body) ? body.statements.at(-1) : undefined;
    const result = isDirect && last !== undefined && ts_morph.ts.isThrowStatement(last) && body !== undefined && !hasReturn(body);
    alwaysThrowing.set(declaration, result);
    return result;
}
function reach_hasModifier(node, kind) {
    return ts_morph.ts.canHaveModifiers(node) && (ts_morph.ts.getModifiers(node)?.some(modifier => modifier.kind === kind) ?? false);
}
function hasReturn(node) {
    return someReturn(node, () => true);
}
function returnsValue(body) {
    return !ts_morph.ts.isBlock(body) || someReturn(body, statement => statement.expression !== undefined);
}
function someReturn(node, matches) {
    if (ts_morph.ts.isReturnStatement(node))
        return matches(node);
    if (source_isFunction(node))
        return false;
    return ts_morph.ts.forEachChild(node, child => someReturn(child, matches) || undefined) ?? false;
}
/** True where the cases name every value that the switched expression's type has. */
function isExhaustive(statement, checker) {
    const type = checker.getTypeAtLocation(statement.expression);
    const parts = type.isUnion() ? type.types : [type];
    if (parts.length === 0 || !parts.every(isUnit))
        return false;
    const named = new Set();
    for (const clause of statement.caseBlock.clauses) {
        if (ts_morph.ts.isCaseClause(clause))
            named.add(checker.typeToString(checker.getTypeAtLocation(clause.expression)));
    }
    return parts.every(part => named.has(checker.typeToString(part)));
}
function isUnit(type) {
    return ((type.flags & (ts_morph.ts.TypeFlags.Literal | ts_morph.ts.TypeFlags.Null | ts_morph.ts.TypeFlags.Undefined | ts_morph.ts.TypeFlags.UniqueESSymbol)) !==
        0);
}
/**
 * Whether the checker rules out that a function with this signature runs off its end: its return type, under strict null
 * checks, would have `undefined` in it.
 */
function endExcludedByType(node, checker, strictNullChecks) {
    if (!strictNullChecks || ts_morph.ts.isConstructorDeclaration(node) || ts_morph.ts.isSetAccessorDeclaration(node))
        return false;
    // Most callbacks: to infer that they return nothing, the checker would first infer the call that they are handed to.
    if (node.type === undefined && node.body !== undefined && !returnsValue(node.body))
        return false;
    const signature = checker.getSignatureFromDeclaration(node);
    if (signature === undefined)
        return false;
    const type = checker.getReturnTypeOfSignature(signature);
    const value = reach_hasModifier(node, ts_morph.ts.SyntaxKind.AsyncKeyword) ? (checker.getAwaitedType(type) ?? type) : type;
    const parts = value.isUnion() ? value.types : [value];
    const open = ts_morph.ts.TypeFlags.Any | ts_morph.ts.TypeFlags.Unknown | ts_morph.ts.TypeFlags.Undefined | ts_morph.ts.TypeFlags.Void | ts_morph.ts.TypeFlags.TypeParameter;
    return parts.every(part => (part.flags & open) === 0);
}

;// CONCATENATED MODULE: ./.build/analysis/flow/thrown.js
/** What a thrown expression is: its class, the class's bases, its message. */



const UNKNOWN = { errorType: 'unknown', baseTypes: [], declaration: null, message: null };
const STANDARD_ERROR = /^(?:Eval|Range|Reference|Syntax|Type|URI|Aggregate)Error$/;
/** A union wider than this says nothing to a reader. */
const MAX_UNION = 3;
/** One entry per class that the expression can be; `unknown` where it cannot be told. */
function describeThrown(expression, checker, sourceFile) {
    const node = bare(expression);
    if (ts_morph.ts.isConditionalExpression(node)) {
        return unique([
            ...describeThrown(node.whenTrue, checker, sourceFile),
            ...describeThrown(node.whenFalse, checker, sourceFile),
        ]);
    }
    if (ts_morph.ts.isAwaitExpression(node))
        return describeThrown(node.expression, checker, sourceFile);
    if (ts_morph.ts.isStringLiteralLike(node) || ts_morph.ts.isTemplateExpression(node)) {
        return [{ errorType: 'string', baseTypes: [], declaration: null, message: source_oneLine(node, sourceFile) }];
    }
    if (ts_morph.ts.isNumericLiteral(node))
        return [{ ...UNKNOWN, errorType: 'number' }];
    if (ts_morph.ts.isObjectLiteralExpression(node))
        return [{ ...UNKNOWN, errorType: 'object' }];
    if (ts_morph.ts.isNewExpression(node))
        return [constructed(node, checker, sourceFile)];
    if (ts_morph.ts.isCallExpression(node)) {
        const callee = bare(node.expression);
        if (ts_morph.ts.isIdentifier(callee) && (callee.text === 'Error' || STANDARD_ERROR.test(callee.text))) {
            return [constructed(node, checker, sourceFile)];
        }
        const assigned = assignedOnto(node, checker, sourceFile);
        if (assigned !== null)
            return [assigned];
    }
    const thrown = ofType(checker.getTypeAtLocation(node), checker);
    const isJavaScript = (sourceFile.flags & ts_morph.ts.NodeFlags.JavaScriptFile) !== 0;
    return isJavaScript ? thrown.map(one => (isErrorLike(one) ? one : UNKNOWN)) : thrown;
}
/** In plain JavaScript the type of a variable or of a call's result is a guess that comments make: only errors are believed. */
function isErrorLike({ errorType, baseTypes, declaration }) {
    return declaration === null || baseTypes.includes('Error') || /Error|Exception/.test(errorType);
}
/** `Object.assign(new Error(…), { code })` is the error with something on it. */
function assignedOnto(node, checker, sourceFile) {
    const [target] = node.arguments;
    if (target === undefined || source_oneLine(node.expression, sourceFile) !== 'Object.assign')
        return null;
    const inner = bare(target);
    return ts_morph.ts.isNewExpression(inner) ? constructed(inner, checker, sourceFile) : null;
}
function constructed(node, checker, sourceFile) {
    const message = messageOf(node.arguments?.[0], sourceFile);
    const callee = bare(node.expression);
    const [typed] = ofType(checker.getTypeAtLocation(node), checker);
    if (typed !== undefined && typed.errorType !== 'unknown' && typed.errorType !== 'object')
        return { ...typed, message };
    // Not resolved (a missing package, a constructor function): the name is still what the author throws.
    const name = ts_morph.ts.isIdentifier(callee) ? callee.text : ts_morph.ts.isPropertyAccessExpression(callee) ? callee.name.text : null;
    if (name === null || !/^[A-Z]/.test(name))
        return { ...UNKNOWN, message };
    const declaration = ts_morph.ts.isIdentifier(callee) ? declarationOf(checker.getSymbolAtLocation(callee), checker) : null;
    return {
        errorType: name,
        baseTypes: STANDARD_ERROR.test(name) ? ['Error'] : [],
        declaration,
        message,
    };
}
function messageOf(argument, sourceFile) {
    if (argument === undefined)
        return null;
    const node = bare(argument);
    if (ts_morph.ts.isStringLiteralLike(node) || ts_morph.ts.isTemplateExpression(node))
        return source_oneLine(node, sourceFile);
    let leftmost = node;
    while (ts_morph.ts.isBinaryExpression(leftmost) && leftmost.operatorToken.kind === ts_morph.ts.SyntaxKind.PlusToken) {
        leftmost = bare(leftmost.left);
    }
    return leftmost !== node && ts_morph.ts.isStringLiteralLike(leftmost) ? source_oneLine(node, sourceFile) : null;
}
function ofType(type, checker) {
    if ((type.flags & (ts_morph.ts.TypeFlags.Any | ts_morph.ts.TypeFlags.Unknown | ts_morph.ts.TypeFlags.Never)) !== 0)
        return [UNKNOWN];
    if ((type.flags & ts_morph.ts.TypeFlags.StringLike) !== 0)
        return [{ ...UNKNOWN, errorType: 'string' }];
    if ((type.flags & ts_morph.ts.TypeFlags.NumberLike) !== 0)
        return [{ ...UNKNOWN, errorType: 'number' }];
    if (type.isUnion()) {
        if (type.types.length > MAX_UNION)
            return [UNKNOWN];
        return unique(type.types.flatMap(part => ofType(part, checker)));
    }
    if (type.isIntersection()) {
        const named = type.types.flatMap(part => ofType(part, checker)).find(part => part.errorType !== 'object');
        return [named ?? { ...UNKNOWN, errorType: 'object' }];
    }
    if ((type.flags & ts_morph.ts.TypeFlags.TypeParameter) !== 0) {
        const constraint = checker.getBaseConstraintOfType(type);
        return constraint === undefined || constraint === type ? [UNKNOWN] : ofType(constraint, checker);
    }
    const symbol = type.getSymbol();
    if (symbol === undefined)
        return [UNKNOWN];
    const isNamed = (symbol.flags & (ts_morph.ts.SymbolFlags.Class | ts_morph.ts.SymbolFlags.Interface | ts_morph.ts.SymbolFlags.Function)) !== 0;
    if (!isNamed)
        return [{ ...UNKNOWN, errorType: 'object' }];
    return [
        {
            errorType: symbol.name === 'default' ? (className(symbol) ?? 'unknown') : symbol.name,
            baseTypes: basesOf(type, checker),
            declaration: declarationOf(symbol, checker),
            message: null,
        },
    ];
}
function className(symbol) {
    const declaration = symbol.valueDeclaration;
    return declaration !== undefined && ts_morph.ts.isClassDeclaration(declaration) ? (declaration.name?.text ?? null) : null;
}
function basesOf(type, checker) {
    const names = [];
    const seen = new Set([type]);
    let level = [type];
    while (level.length > 0 && names.length < 16) {
        const next = [];
        for (const current of level) {
            const target = current.isClassOrInterface() ? current : referenceTarget(current);
            const symbolName = current.getSymbol()?.name;
            if (symbolName !== undefined && STANDARD_ERROR.test(symbolName) && !names.includes('Error'))
                names.push('Error');
            if (target === null)
                continue;
            for (const base of checker.getBaseTypes(target)) {
                if (seen.has(base))
                    continue;
                seen.add(base);
                const parts = base.isIntersection() ? base.types : [base];
                for (const part of parts) {
                    const name = part.getSymbol()?.name;
                    if (name !== undefined && name !== '__type' && !names.includes(name))
                        names.push(name);
                    next.push(part);
                }
            }
        }
        level = next;
    }
    return names;
}
function referenceTarget(type) {
    if ((type.flags & ts_morph.ts.TypeFlags.Object) === 0)
        return null;
    const target = type.target;
    return target?.isClassOrInterface() ? target : null;
}
function declarationOf(symbol, checker) {
    if (symbol === undefined)
        return null;
    const target = (symbol.flags & ts_morph.ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target.valueDeclaration ?? target.declarations?.[0];
    return declaration === undefined || declaration.getSourceFile().isDeclarationFile ? null : declaration;
}
function unique(thrown) {
    const seen = new Set();
    return thrown.filter(({ errorType }) => !seen.has(errorType) && seen.add(errorType) !== undefined);
}

;// CONCATENATED MODULE: ./.build/analysis/flow/raising.js
/** Errors: `throw`, rejections, and what built-ins throw, put where the `try` blocks around the place will find them. */






/** A `throw` of this function, or a rejection (`mode` reject). A caught error that is thrown again is noted as that. */
function noteThrow(walk, expression, node, place, mode, sink) {
    if (place.dead)
        return;
    if (expression !== undefined) {
        const name = bare(expression);
        for (let frame = place.caught; ts_morph.ts.isIdentifier(name) && frame !== null; frame = frame.outer) {
            if (frame.name !== name.text)
                continue;
            frame.rethrows.push(place.guards);
            return;
        }
    }
    const thrown = expression === undefined
        ? [{ errorType: 'undefined', baseTypes: [], declaration: null, message: null }]
        : describeThrown(expression, walk.checker, walk.sourceFile);
    for (const error of thrown) {
        sink.push({
            ...error,
            errorComponent: null,
            mode: walk.async ? 'reject' : mode,
            entries: place.guards,
            span: span(walk, node),
            via: null,
            certain: true,
        });
    }
}
/** Where a rejection of a promise goes that is used like this, or null where it comes to nothing here. */
function rejectionSink(walk, place, use) {
    if (use.rejection !== 'propagates')
        return null;
    return use.awaited ? place.throws : walk.escaped;
}
function noteBuiltinThrows(walk, call, name, place, use) {
    if (place.dead)
        return;
    const callee = bare(call.expression);
    const isMethod = ts_morph.ts.isPropertyAccessExpression(callee);
    const canonical = name ?? (isMethod && KNOWN_METHODS.has(callee.name.text) ? methodName(callee, walk.checker) : null);
    if (canonical === null)
        return;
    for (const error of builtinThrows(canonical)) {
        if (error.literalSafe !== null && isLiteral(call.arguments?.[error.literalSafe]))
            continue;
        if (canonical === 'Array#reduce' || canonical === 'Array#reduceRight') {
            if ((call.arguments?.length ?? 0) > 1)
                continue;
        }
        if (!error.publish || (canonical === 'RegExp' && !raising_isPlainName(call.arguments?.[0]))) {
            walk.latent.add(error.errorType);
            continue;
        }
        const sink = error.mode === 'reject' ? rejectionSink(walk, place, use) : place.throws;
        sink?.push({
            errorType: error.errorType,
            errorComponent: null,
            baseTypes: error.errorType === 'Error' ? [] : ['Error'],
            declaration: null,
            message: null,
            mode: walk.async ? 'reject' : error.mode,
            entries: place.guards,
            span: span(walk, call),
            via: { callee: externalIdOf(canonical), site: span(walk, call) },
            certain: false,
        });
    }
}
/** A pattern that is put together here is the author's own; only one that comes from elsewhere as it is can be wrong. */
function raising_isPlainName(argument) {
    return argument !== undefined && ts_morph.ts.isIdentifier(bare(argument));
}
function methodName(callee, checker) {
    const owner = builtinMethodOwner(callee, checker);
    return owner === null ? null : `${owner}#${callee.name.text}`;
}
/** A missing argument counts: `new Array()` cannot be wrong. */
function isLiteral(argument) {
    if (argument === undefined)
        return true;
    const node = bare(argument);
    return (ts_morph.ts.isStringLiteralLike(node) ||
        ts_morph.ts.isNumericLiteral(node) ||
        ts_morph.ts.isRegularExpressionLiteral(node) ||
        node.kind === ts_morph.ts.SyntaxKind.NullKeyword);
}
/** `JSON.parse` → `JSON#parse`, `fs.readFileSync` → `node:fs#readFileSync`, `fetch` → `globalThis#fetch`. */
function externalIdOf(canonical) {
    if (canonical.includes('#'))
        return canonical;
    const dot = canonical.indexOf('.');
    if (dot < 0)
        return canonical === 'assert' ? 'node:assert#assert' : `globalThis#${canonical}`;
    const head = canonical.slice(0, dot);
    return /^[A-Z]/.test(head) || head === 'console' || head === 'process' || head === 'performance'
        ? `${head}#${canonical.slice(dot + 1)}`
        : `node:${head}#${canonical.slice(dot + 1)}`;
}

;// CONCATENATED MODULE: ./.build/analysis/flow/uses.js
/** What becomes of a promise: handed to `Promise.all`, chained, kept in a variable that is awaited later. */




function promiseFunction(callee) {
    return ts_morph.ts.isPropertyAccessExpression(callee) &&
        ts_morph.ts.isIdentifier(callee.expression) &&
        callee.expression.text === 'Promise'
        ? `Promise.${callee.name.text}`
        : null;
}
function useOfArguments(name, used) {
    switch (name) {
        case 'Promise.all':
        case 'Promise.race':
        case 'Promise.any': {
            const element = { ...ARGUMENT, awaited: used.awaited, rejection: used.rejection };
            return { ...element, elements: element };
        }
        case 'Promise.allSettled': {
            const element = { ...ARGUMENT, rejection: 'handled' };
            return { ...element, elements: element };
        }
        case 'Promise.resolve':
            return { ...ARGUMENT, awaited: used.awaited, rejection: used.rejection };
        default:
            return ARGUMENT;
    }
}
/** What becomes of `p` in `p.then(…)`, `p.catch(…)`: its rejection goes on with the chain, or is handled. */
function chainUse(method, node, used) {
    const count = node.arguments?.length ?? 0;
    switch (method) {
        case 'then':
            return count > 1
                ? { ...USED, awaited: used.awaited, rejection: 'handled' }
                : { ...USED, awaited: used.awaited, rejection: used.rejection };
        case 'catch':
            return { ...USED, awaited: used.awaited, rejection: count > 0 ? 'handled' : used.rejection };
        case 'finally':
            return { ...USED, awaited: used.awaited, rejection: used.rejection };
        case 'map':
        case 'flatMap':
            // `Promise.all(items.map(…))`: what the callbacks give back goes on with the array.
            return { ...USED, elements: used.elements };
        default:
            return USED;
    }
}
/** A promise that is kept in a local variable rejects here only where that variable is awaited or returned. */
function assignedUse(walk, target, value, used) {
    const name = ts_morph.ts.isIdentifier(target) ? target.text : null;
    const isAwaited = name !== null && mayBePromise(value) && awaitedNames(walk).has(name);
    return {
        result: 'assigned',
        assignedTo: name ?? (ts_morph.ts.isPropertyAccessExpression(target) ? source_oneLine(target, walk.sourceFile, 60) : null),
        awaited: isAwaited && walk.async,
        rejection: isAwaited || used.result === 'returned' ? 'propagates' : 'lost',
        elements: isAwaited ? use('argument', 'propagates') : null,
    };
}
function mayBePromise(value) {
    const node = bare(value);
    return (ts_morph.ts.isCallExpression(node) ||
        ts_morph.ts.isNewExpression(node) ||
        ts_morph.ts.isArrayLiteralExpression(node) ||
        ts_morph.ts.isConditionalExpression(node) ||
        ts_morph.ts.isBinaryExpression(node));
}
function awaitedNames(walk) {
    if (walk.awaitedNames !== null)
        return walk.awaitedNames;
    const names = new Set();
    const add = (expression) => {
        const node = bare(expression);
        if (ts_morph.ts.isIdentifier(node))
            names.add(node.text);
        else if (ts_morph.ts.isAwaitExpression(node))
            add(node.expression);
        else if (ts_morph.ts.isConditionalExpression(node)) {
            add(node.whenTrue);
            add(node.whenFalse);
        }
        else if (ts_morph.ts.isArrayLiteralExpression(node)) {
            for (const element of node.elements)
                add(ts_morph.ts.isSpreadElement(element) ? element.expression : element);
        }
        else if (ts_morph.ts.isCallExpression(node)) {
            const callee = bare(node.expression);
            if (!ts_morph.ts.isPropertyAccessExpression(callee))
                return;
            if (promiseFunction(callee) !== null)
                for (const argument of node.arguments)
                    add(argument);
            else if (callee.name.text === 'then' || callee.name.text === 'finally')
                add(callee.expression);
        }
    };
    // not by recursion: what is nested may be deeper than the stack
    const open = [walk.record.node];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (source_isFunction(node) && node !== walk.record.node)
            continue;
        if (ts_morph.ts.isAwaitExpression(node))
            add(node.expression);
        else if (ts_morph.ts.isReturnStatement(node) && node.expression !== undefined)
            add(node.expression);
        ts_morph.ts.forEachChild(node, child => void open.push(child));
    }
    walk.awaitedNames = names;
    return names;
}

;// CONCATENATED MODULE: ./.build/analysis/flow/expressions.js
/** The walk through expressions: call contexts, guards of `&&`, `||`, `??`, `?:`, effects, errors. */









function expressionWalk(walkBody) {
    function visit(walk, node, place, used) {
        switch (node.kind) {
            case ts_morph.ts.SyntaxKind.Identifier:
            case ts_morph.ts.SyntaxKind.StringLiteral:
            case ts_morph.ts.SyntaxKind.NumericLiteral:
            case ts_morph.ts.SyntaxKind.ThisKeyword:
                return;
            case ts_morph.ts.SyntaxKind.ParenthesizedExpression:
            case ts_morph.ts.SyntaxKind.AsExpression:
            case ts_morph.ts.SyntaxKind.SatisfiesExpression:
            case ts_morph.ts.SyntaxKind.NonNullExpression:
            case ts_morph.ts.SyntaxKind.TypeAssertionExpression:
                visit(walk, node.expression, place, used);
                return;
            default:
                visitCompound(walk, node, place, used);
        }
    }
    function visitCompound(walk, node, place, used) {
        if (ts_morph.ts.isTypeNode(node) && !ts_morph.ts.isExpressionWithTypeArguments(node))
            return;
        if (source_isFunction(node))
            visitInner(walk, node, place);
        else if (ts_morph.ts.isClassLike(node))
            visitClass(walk, node, place);
        else if (ts_morph.ts.isCallExpression(node) || ts_morph.ts.isNewExpression(node))
            visitCall(walk, node, place, used);
        else if (ts_morph.ts.isTaggedTemplateExpression(node))
            visitTagged(walk, node, place, used);
        else if (ts_morph.ts.isJsxOpeningElement(node) || ts_morph.ts.isJsxSelfClosingElement(node))
            visitJsx(walk, node, place, used);
        else if (ts_morph.ts.isAwaitExpression(node)) {
            visit(walk, node.expression, place, { ...used, awaited: true, rejection: 'propagates' });
        }
        else if (ts_morph.ts.isYieldExpression(node))
            visitYield(walk, node, place);
        else if (ts_morph.ts.isBinaryExpression(node))
            visitBinary(walk, node, place, used);
        else if (ts_morph.ts.isConditionalExpression(node)) {
            walk.complexity++;
            visit(walk, node.condition, place, CONDITION);
            visit(walk, node.whenTrue, under(place, guardEntry(walk, node.condition, false, 'conditional')), used);
            visit(walk, node.whenFalse, under(place, guardEntry(walk, node.condition, true, 'conditional')), used);
        }
        else if (ts_morph.ts.isPrefixUnaryExpression(node) || ts_morph.ts.isPostfixUnaryExpression(node)) {
            if (node.operator === ts_morph.ts.SyntaxKind.PlusPlusToken || node.operator === ts_morph.ts.SyntaxKind.MinusMinusToken) {
                noteWrite(walk, node.operand, place);
            }
            visit(walk, node.operand, place, node.operator === ts_morph.ts.SyntaxKind.ExclamationToken ? CONDITION : USED);
        }
        else if (ts_morph.ts.isDeleteExpression(node)) {
            noteWrite(walk, node.expression, place);
            visit(walk, node.expression, place, USED);
        }
        else if (ts_morph.ts.isVoidExpression(node))
            visit(walk, node.expression, place, IGNORED);
        else if (ts_morph.ts.isPropertyAccessExpression(node))
            visitProperty(walk, node, place);
        else if (ts_morph.ts.isArrayLiteralExpression(node)) {
            for (const element of node.elements)
                visit(walk, element, place, used.elements ?? USED);
        }
        else if (ts_morph.ts.isSpreadElement(node)) {
            visit(walk, node.expression, place, { ...used, elements: used });
        }
        else if (ts_morph.ts.isVariableDeclaration(node))
            visitVariable(walk, node, place);
        else
            ts_morph.ts.forEachChild(node, child => visit(walk, child, place, USED));
    }
    /** Inner functions have their own records; only the executor of a promise is looked into, for its `reject`. */
    function visitInner(walk, node, place) {
        if (walk.executor === null)
            return;
        // What an inner function throws does not reject the promise; what it hands to `reject` does.
        walkBody(walk, node, { ...place, throws: [], exits: [], tries: [], caught: null });
    }
    function visitClass(walk, node, place) {
        visitDecorators(walk, node, place);
        for (const clause of node.heritageClauses ?? []) {
            if (clause.token !== ts_morph.ts.SyntaxKind.ExtendsKeyword)
                continue;
            for (const type of clause.types)
                visit(walk, type.expression, place, USED);
        }
        for (const member of node.members) {
            visitDecorators(walk, member, place);
            if (member.name !== undefined && ts_morph.ts.isComputedPropertyName(member.name))
                visit(walk, member.name.expression, place, USED);
            if (ts_morph.ts.isPropertyDeclaration(member) && member.initializer !== undefined && expressions_isStatic(member)) {
                visit(walk, member.initializer, place, use('assigned'));
            }
        }
    }
    function visitDecorators(walk, node, place) {
        if (!ts_morph.ts.canHaveDecorators(node))
            return;
        for (const decorator of ts_morph.ts.getDecorators(node) ?? []) {
            if (!ts_morph.ts.isCallExpression(decorator.expression)) {
                addContext(walk, decorator, decorator.expression, [], place, USED);
            }
            visit(walk, decorator.expression, place, USED);
        }
    }
    function visitCall(walk, node, place, used) {
        const callee = bare(node.expression);
        const name = builtinName(callee, walk.checker, walk.sourceFile) ?? promiseFunction(callee);
        const guarded = ts_morph.ts.isCallExpression(node) ? underOptional(walk, node, place) : place;
        const method = ts_morph.ts.isPropertyAccessExpression(callee) ? callee.name.text : null;
        visitCallee(walk, callee, place, chainUse(method, node, used));
        const argumentUse = useOfArguments(name, used);
        for (const argument of node.arguments ?? [])
            visit(walk, argument, guarded, argumentUse);
        addContext(walk, node, node.expression, node.arguments ?? [], guarded, used);
        noteCallEffects(walk, node, name, guarded);
        noteBuiltinThrows(walk, node, name, guarded, used);
        if (name === 'Promise.reject') {
            const sink = rejectionSink(walk, guarded, used);
            if (sink !== null)
                noteThrow(walk, node.arguments?.[0], node, guarded, 'reject', sink);
        }
        else if (ts_morph.ts.isNewExpression(node) && ts_morph.ts.isIdentifier(callee) && callee.text === 'Promise') {
            visitExecutor(walk, node, guarded, used);
        }
        else if (walk.executor !== null)
            noteReject(walk, node, callee, guarded);
    }
    function visitCallee(walk, callee, place, used) {
        if (ts_morph.ts.isPropertyAccessExpression(callee) || ts_morph.ts.isElementAccessExpression(callee)) {
            visit(walk, callee.expression, place, used);
            if (ts_morph.ts.isElementAccessExpression(callee))
                visit(walk, callee.argumentExpression, place, USED);
        }
        else
            visit(walk, callee, place, USED);
    }
    /** `new Promise((resolve, reject) => …)`: what its executor throws or rejects with is the promise's rejection. */
    function visitExecutor(walk, node, place, used) {
        const [argument] = node.arguments ?? [];
        const executor = argument === undefined ? undefined : bare(argument);
        const sink = rejectionSink(walk, place, used);
        if (sink === null || executor === undefined)
            return;
        if (!ts_morph.ts.isArrowFunction(executor) && !ts_morph.ts.isFunctionExpression(executor))
            return;
        const name = executor.parameters[1]?.name;
        const reject = name !== undefined && ts_morph.ts.isIdentifier(name) ? walk.checker.getSymbolAtLocation(name) : undefined;
        const rejections = [];
        const thrown = [];
        const inner = {
            ...walk,
            async: false,
            contexts: new Map(),
            effects: new Map(),
            latent: new Set(),
            frames: [],
            escaped: [],
            executor: reject === undefined ? null : { reject, rejections },
            jumps: [],
            complexity: 0,
        };
        walkBody(inner, executor, { ...place, throws: thrown, exits: [], tries: [], caught: null });
        for (const error of [...thrown, ...rejections])
            sink.push({ ...error, mode: 'reject' });
    }
    /** `reject(…)`, or `reject` handed to something that will call it. */
    function noteReject(walk, node, callee, place) {
        if (walk.executor === null || place.dead)
            return;
        const { reject, rejections } = walk.executor;
        const isReject = (expression) => ts_morph.ts.isIdentifier(expression) &&
            expression.text === reject.name &&
            walk.checker.getSymbolAtLocation(expression) === reject;
        if (isReject(callee)) {
            noteThrow(walk, node.arguments?.[0], node, { ...place, caught: null }, 'reject', rejections);
        }
        else if (node.arguments?.some(isReject)) {
            rejections.push({
                errorType: 'unknown',
                errorComponent: null,
                baseTypes: [],
                declaration: null,
                message: null,
                mode: 'reject',
                entries: place.guards,
                span: span(walk, node),
                via: null,
                certain: false,
            });
        }
    }
    function visitTagged(walk, node, place, used) {
        visitCallee(walk, bare(node.tag), place, USED);
        visit(walk, node.template, place, ARGUMENT);
        addContext(walk, node, node.tag, [], place, used);
    }
    function visitJsx(walk, node, place, used) {
        visit(walk, node.attributes, place, ARGUMENT);
        addContext(walk, node, node.tagName, [], place, used);
    }
    function visitYield(walk, node, place) {
        if (node.expression !== undefined) {
            visit(walk, node.expression, place, use('other', node.asteriskToken === undefined ? 'lost' : 'propagates'));
        }
        if (node.asteriskToken !== undefined || place.dead)
            return;
        place.exits.push({
            expression: node.expression ?? null,
            from: 'yield',
            entries: place.guards,
            span: span(walk, node),
        });
    }
    function visitBinary(walk, node, place, used) {
        const operator = node.operatorToken.kind;
        switch (operator) {
            case ts_morph.ts.SyntaxKind.AmpersandAmpersandToken:
            case ts_morph.ts.SyntaxKind.BarBarToken:
                walk.complexity++;
                visit(walk, node.left, place, used.result === 'ignored' || used.result === 'condition' ? CONDITION : used);
                visit(walk, node.right, under(place, shortCircuit(walk, node)), used);
                return;
            case ts_morph.ts.SyntaxKind.QuestionQuestionToken:
                walk.complexity++;
                visit(walk, node.left, place, used);
                visit(walk, node.right, under(place, shortCircuit(walk, node)), used);
                return;
            case ts_morph.ts.SyntaxKind.CommaToken:
                visit(walk, node.left, place, IGNORED);
                visit(walk, node.right, place, used);
                return;
            default:
                break;
        }
        if (isAssignmentOperator(operator))
            visitAssignment(walk, node, place, used);
        else {
            const inner = used.result === 'condition' ? CONDITION : USED;
            visit(walk, node.left, place, inner);
            visit(walk, node.right, place, inner);
        }
    }
    function visitAssignment(walk, node, place, used) {
        const isLogical = node.operatorToken.kind === ts_morph.ts.SyntaxKind.AmpersandAmpersandEqualsToken ||
            node.operatorToken.kind === ts_morph.ts.SyntaxKind.BarBarEqualsToken ||
            node.operatorToken.kind === ts_morph.ts.SyntaxKind.QuestionQuestionEqualsToken;
        if (isLogical)
            walk.complexity++;
        const inner = isLogical ? under(place, shortCircuit(walk, node)) : place;
        if (!place.dead)
            noteWrite(walk, node.left, inner);
        visit(walk, node.left, place, USED);
        visit(walk, node.right, inner, assignedUse(walk, node.left, node.right, used));
    }
    function visitVariable(walk, node, place) {
        if (node.initializer !== undefined)
            visit(walk, node.initializer, place, assignedUse(walk, node.name, node.initializer, USED));
        if (!ts_morph.ts.isIdentifier(node.name))
            visitPattern(walk, node.name, place);
    }
    /** Defaults inside a pattern are evaluated only when the value is missing. */
    function visitPattern(walk, pattern, place) {
        for (const element of pattern.elements) {
            if (ts_morph.ts.isOmittedExpression(element))
                continue;
            if (element.initializer !== undefined) {
                const guard = textGuard(`${source_oneLine(element.name, walk.sourceFile, 60)} === undefined`, false, 'default');
                visit(walk, element.initializer, under(place, guard), use('assigned'));
            }
            if (!ts_morph.ts.isIdentifier(element.name))
                visitPattern(walk, element.name, place);
        }
    }
    function visitProperty(walk, node, place) {
        if (startsWithProcess(node)) {
            const name = builtinName(node, walk.checker, walk.sourceFile);
            if (name !== null) {
                noteRead(walk, name, node, place);
                return;
            }
        }
        visit(walk, node.expression, place, USED);
    }
    return { visit };
}
function startsWithProcess(node) {
    let current = node;
    while (ts_morph.ts.isPropertyAccessExpression(current))
        current = current.expression;
    return ts_morph.ts.isIdentifier(current) && current.text === 'process';
}
function expressions_isStatic(node) {
    return node.modifiers?.some(modifier => modifier.kind === ts_morph.ts.SyntaxKind.StaticKeyword) ?? false;
}
function shortCircuit(walk, node) {
    switch (node.operatorToken.kind) {
        case ts_morph.ts.SyntaxKind.AmpersandAmpersandToken:
        case ts_morph.ts.SyntaxKind.AmpersandAmpersandEqualsToken:
            return guardEntry(walk, node.left, false, 'short-circuit');
        case ts_morph.ts.SyntaxKind.BarBarToken:
        case ts_morph.ts.SyntaxKind.BarBarEqualsToken:
            return guardEntry(walk, node.left, true, 'short-circuit');
        default:
            return textGuard(`${source_oneLine(node.left, walk.sourceFile, 110)} == null`, false, 'short-circuit');
    }
}
/** `a?.b(…)` runs only where `a` is there. */
function underOptional(walk, node, place) {
    if (!ts_morph.ts.isOptionalChain(node))
        return place;
    let current = node;
    while (ts_morph.ts.isOptionalChain(current) && !ts_morph.ts.isNonNullExpression(current)) {
        if (current.questionDotToken !== undefined) {
            return under(place, textGuard(`${source_oneLine(current.expression, walk.sourceFile, 110)} != null`, false, 'short-circuit'));
        }
        current = current.expression;
    }
    return place;
}
function addContext(walk, node, callee, args, place, used) {
    walk.contexts.set(node.end, {
        offset: node.getStart(walk.sourceFile),
        end: node.end,
        node,
        span: span(walk, node),
        text: source_oneLine(callee, walk.sourceFile, 80),
        arguments: args.slice(0, 8).map(argument => source_oneLine(argument, walk.sourceFile, 40)),
        entries: place.guards,
        tries: place.tries,
        inLoop: place.inLoop,
        inHandler: place.inHandler,
        awaited: used.awaited,
        result: used.result,
        assignedTo: used.assignedTo,
        rejection: used.rejection,
    });
}
/** Names that are assigned to anywhere in a statement: guards about them no longer hold after it. */
function expressions_assignedIn(node) {
    const names = new Map();
    collectAssigned(node, names);
    return names;
}

;// CONCATENATED MODULE: ./.build/analysis/flow/statements.js
/** The walk through statements: which places are reached under which conditions, and what `try` does to errors. */








const NORMAL = { normal: true, implied: [] };
const ABRUPT = { normal: false, implied: [] };
/** Longer chains of early exits tell a reader nothing, and would make guards quadratic. */
const MAX_IMPLIED = 12;
/** More labels than this are not a condition that a reader wants spelt out. */
const MAX_LABELS = 4;
const { visit: statements_visit } = expressionWalk((walk, node, place) => {
    functionBody(walk, node, place);
});

/** Walks parameters' defaults and the body; tells whether the end is reached. */
function functionBody(walk, node, place) {
    for (const parameter of node.parameters)
        parameterDefaults(walk, parameter, place);
    const body = node.body;
    if (body === undefined)
        return ABRUPT;
    if (ts_morph.ts.isBlock(body))
        return statements(walk, body.statements, place);
    statements_visit(walk, body, place, use('returned', 'propagates'));
    if (!isRejection(body)) {
        place.exits.push({ expression: body, from: 'arrow', entries: place.guards, span: span(walk, body) });
    }
    return ABRUPT;
}
function parameterDefaults(walk, parameter, place) {
    if (parameter.initializer !== undefined) {
        const guard = textGuard(`${source_oneLine(parameter.name, walk.sourceFile, 60)} === undefined`, false, 'default');
        statements_visit(walk, parameter.initializer, under(place, guard), use('assigned'));
    }
    if (!ts_morph.ts.isIdentifier(parameter.name))
        statements_visit(walk, parameter.name, place, USED);
}
function statements(walk, list, place) {
    let current = place;
    let normal = !place.dead;
    let implied = [];
    for (const statement of list) {
        if (!normal && !current.dead)
            current = { ...current, dead: true };
        const outcome = visitStatement(walk, statement, current);
        if (!normal)
            continue;
        normal = outcome.normal;
        const before = implied;
        if (implied.length > 0)
            implied = stillTrue(implied, statement);
        if (outcome.implied.length > 0)
            implied = [...implied, ...outcome.implied].slice(-MAX_IMPLIED);
        if (implied !== before)
            current = { ...current, guards: [...place.guards, ...implied] };
    }
    return { normal, implied };
}
/** Guards that do not speak of a variable that the statement has given another value. */
function stillTrue(implied, statement) {
    const assigned = expressions_assignedIn(statement);
    if (assigned.size === 0)
        return implied;
    const kept = implied.filter(entry => entry.condition === null || !mentions(entry.condition, assigned));
    return kept.length === implied.length ? implied : kept;
}
function mentions(node, names) {
    if (ts_morph.ts.isIdentifier(node))
        return names.has(node.text);
    return ts_morph.ts.forEachChild(node, child => mentions(child, names) || undefined) ?? false;
}
function visitStatement(walk, node, place) {
    if (ts_morph.ts.isExpressionStatement(node)) {
        statements_visit(walk, node.expression, place, IGNORED);
        return !place.dead && neverReturns(node.expression, walk.checker) ? ABRUPT : NORMAL;
    }
    if (ts_morph.ts.isVariableStatement(node)) {
        for (const declaration of node.declarationList.declarations)
            statements_visit(walk, declaration, place, USED);
        return NORMAL;
    }
    if (ts_morph.ts.isBlock(node))
        return statements(walk, node.statements, place);
    if (ts_morph.ts.isIfStatement(node))
        return visitIf(walk, node, place);
    if (ts_morph.ts.isReturnStatement(node))
        return visitReturn(walk, node, place);
    if (ts_morph.ts.isThrowStatement(node)) {
        statements_visit(walk, node.expression, place, use('thrown'));
        noteThrow(walk, node.expression, node, place, 'throw', place.throws);
        return ABRUPT;
    }
    if (ts_morph.ts.isTryStatement(node))
        return visitTry(walk, node, place);
    if (ts_morph.ts.isSwitchStatement(node))
        return visitSwitch(walk, node, place, null);
    if (ts_morph.ts.isIterationStatement(node, false))
        return visitLoop(walk, node, place, null);
    if (ts_morph.ts.isLabeledStatement(node))
        return visitLabeled(walk, node, place);
    if (ts_morph.ts.isBreakStatement(node)) {
        markBreak(walk, node.label?.text ?? null, place);
        return ABRUPT;
    }
    if (ts_morph.ts.isContinueStatement(node))
        return ABRUPT;
    if (ts_morph.ts.isClassDeclaration(node)) {
        statements_visit(walk, node, place, USED);
        return NORMAL;
    }
    if (ts_morph.ts.isExportAssignment(node))
        statements_visit(walk, node.expression, place, use('assigned'));
    else if (ts_morph.ts.isEnumDeclaration(node))
        ts_morph.ts.forEachChild(node, child => statements_visit(walk, child, place, USED));
    else if (ts_morph.ts.isModuleDeclaration(node) && node.body !== undefined && ts_morph.ts.isModuleBlock(node.body)) {
        return statements(walk, node.body.statements, place);
    }
    else if (ts_morph.ts.isWithStatement(node)) {
        statements_visit(walk, node.expression, place, USED);
        return visitStatement(walk, node.statement, place);
    }
    return NORMAL;
}
function visitIf(walk, node, place) {
    walk.complexity++;
    statements_visit(walk, node.expression, place, CONDITION);
    const constant = constantOf(node.expression);
    const then = visitStatement(walk, node.thenStatement, {
        ...under(place, guardEntry(walk, node.expression, false, 'if')),
        dead: place.dead || constant === false,
    });
    const otherwise = node.elseStatement === undefined
        ? NORMAL
        : visitStatement(walk, node.elseStatement, {
            ...under(place, guardEntry(walk, node.expression, true, 'if')),
            dead: place.dead || constant === true,
        });
    const thenNormal = then.normal && constant !== false;
    const otherwiseNormal = otherwise.normal && constant !== true;
    if (thenNormal === otherwiseNormal)
        return thenNormal ? NORMAL : ABRUPT;
    const rest = thenNormal ? then : otherwise;
    if (constant !== null)
        return rest;
    return { normal: true, implied: [guardEntry(walk, node.expression, !thenNormal, 'if', true), ...rest.implied] };
}
function visitReturn(walk, node, place) {
    if (node.expression !== undefined)
        statements_visit(walk, node.expression, place, use('returned', 'propagates'));
    if (!place.dead && (node.expression === undefined || !isRejection(node.expression))) {
        place.exits.push({
            expression: node.expression ?? null,
            from: 'return',
            entries: place.guards,
            span: span(walk, node),
        });
    }
    return ABRUPT;
}
/** `Promise.reject(…)` is an error and no value. */
function isRejection(node) {
    return (ts_morph.ts.isCallExpression(node) &&
        ts_morph.ts.isPropertyAccessExpression(node.expression) &&
        node.expression.name.text === 'reject' &&
        ts_morph.ts.isIdentifier(node.expression.expression) &&
        node.expression.expression.text === 'Promise');
}
function visitTry(walk, node, place) {
    const around = { ...place, throws: [], exits: [] };
    const overridden = { start: node.pos, end: node.end, catches: { kind: 'none' } };
    const framed = node.finallyBlock === undefined ? around : { ...around, tries: [...around.tries, overridden] };
    if (node.finallyBlock !== undefined)
        walk.frames.push(overridden);
    const main = node.catchClause === undefined
        ? statements(walk, node.tryBlock.statements, framed)
        : visitCaught(walk, node, node.catchClause, framed);
    if (node.finallyBlock !== undefined) {
        const last = statements(walk, node.finallyBlock.statements, { ...place, inHandler: true });
        if (!last.normal && !place.dead) {
            // `return` or `throw` in `finally` replaces whatever was under way.
            overridden.catches = { kind: 'all' };
            return ABRUPT;
        }
    }
    place.throws.push(...around.throws);
    place.exits.push(...around.exits);
    return main;
}
function visitCaught(walk, node, clause, place) {
    walk.complexity++;
    const frame = { start: node.tryBlock.pos, end: node.tryBlock.end, catches: { kind: 'none' } };
    walk.frames.push(frame);
    const tried = [];
    const body = statements(walk, node.tryBlock.statements, { ...place, throws: tried, tries: [...place.tries, frame] });
    const binding = clause.variableDeclaration?.name;
    const caught = {
        name: binding !== undefined && ts_morph.ts.isIdentifier(binding) ? binding.text : null,
        depth: place.guards.length + 1,
        rethrows: [],
        outer: place.caught,
    };
    const handler = statements(walk, clause.block.statements, {
        ...under(place, textGuard(catchText(walk, node.tryBlock, caught.name), false, 'catch')),
        inHandler: true,
        caught,
    });
    frame.catches = catchesOf(caught);
    place.throws.push(...tried.filter(error => isRethrown(error, caught)));
    if (body.normal && handler.normal)
        return NORMAL;
    if (!body.normal && !handler.normal)
        return ABRUPT;
    return body.normal ? body : handler;
}
/** What a reader sees fail: the only call in the `try` block; else `catch (error)`. */
function catchText(walk, block, name) {
    const calls = [];
    const collect = (node) => {
        if (ts_morph.ts.isFunctionLike(node))
            return;
        if (ts_morph.ts.isCallExpression(node) || ts_morph.ts.isNewExpression(node))
            calls.push(node);
        ts_morph.ts.forEachChild(node, collect);
    };
    collect(block);
    const [only] = calls;
    return only !== undefined && calls.length === 1
        ? source_oneLine(only, walk.sourceFile)
        : name === null
            ? 'catch'
            : `catch (${name})`;
}
function visitSwitch(walk, node, place, label) {
    statements_visit(walk, node.expression, place, USED);
    const subject = source_oneLine(node.expression, walk.sourceFile, 50);
    const jump = { label, isBlock: false, broken: false };
    walk.jumps.push(jump);
    const clauses = node.caseBlock.clauses;
    const allLabels = clauses.flatMap(clause => (ts_morph.ts.isCaseClause(clause) ? [labelText(walk, subject, clause)] : []));
    const hasDefault = clauses.some(clause => !ts_morph.ts.isCaseClause(clause));
    let pending = [];
    let sawDefault = false;
    let falls = false;
    for (const clause of clauses) {
        if (ts_morph.ts.isCaseClause(clause)) {
            walk.complexity++;
            statements_visit(walk, clause.expression, place, USED);
            pending.push(labelText(walk, subject, clause));
        }
        else
            sawDefault = true;
        if (clause.statements.length === 0)
            continue;
        // What a case falls through to is reached under the labels of both; then no single condition is claimed.
        const guard = falls ? SEVERAL_LABELS : switchGuard(pending, sawDefault, allLabels);
        const inner = under(place, guard);
        const outcome = statements(walk, clause.statements, inner);
        falls = outcome.normal;
        if (!falls) {
            pending = [];
            sawDefault = false;
        }
    }
    walk.jumps.pop();
    const endsOpen = falls || pending.length > 0 || sawDefault;
    const missesCases = !hasDefault && !isExhaustive(node, walk.checker);
    if (endsOpen || jump.broken)
        return NORMAL;
    if (!missesCases)
        return ABRUPT;
    return allLabels.length > 0 && allLabels.length <= MAX_LABELS
        ? { normal: true, implied: [textGuard(allLabels.join(' || '), true, 'switch', true)] }
        : NORMAL;
}
/** A condition that is one, but cannot be told. */
const SEVERAL_LABELS = textGuard('…', false, 'switch');
function switchGuard(labels, isDefault, all) {
    if (isDefault)
        return labels.length === 0 && all.length <= MAX_LABELS
            ? textGuard(all.join(' || '), true, 'default')
            : SEVERAL_LABELS;
    return labels.length <= MAX_LABELS ? textGuard(labels.join(' || '), false, 'switch') : SEVERAL_LABELS;
}
/** `switch (true)` has conditions for labels. */
function labelText(walk, subject, clause) {
    const label = source_oneLine(clause.expression, walk.sourceFile, 60);
    return subject === 'true' ? label : `${subject} === ${label}`;
}
function visitLoop(walk, node, place, label) {
    walk.complexity++;
    const jump = { label, isBlock: false, broken: false };
    walk.jumps.push(jump);
    const inner = loopHead(walk, node, place);
    visitStatement(walk, node.statement, { ...inner, inLoop: true });
    if (ts_morph.ts.isDoStatement(node))
        statements_visit(walk, node.expression, { ...place, inLoop: true }, CONDITION);
    walk.jumps.pop();
    return jump.broken || !isEndless(node) ? NORMAL : ABRUPT;
}
function loopHead(walk, node, place) {
    if (ts_morph.ts.isForOfStatement(node) || ts_morph.ts.isForInStatement(node)) {
        statements_visit(walk, node.expression, place, USED);
        visitForTarget(walk, node.initializer, place);
        const name = ts_morph.ts.isVariableDeclarationList(node.initializer)
            ? node.initializer.declarations[0]?.name
            : node.initializer;
        const word = ts_morph.ts.isForOfStatement(node) ? 'of' : 'in';
        const text = `${name === undefined ? '' : source_oneLine(name, walk.sourceFile, 50)} ${word} ${source_oneLine(node.expression, walk.sourceFile, 60)}`;
        return under(place, textGuard(text, false, 'loop'));
    }
    if (ts_morph.ts.isForStatement(node)) {
        if (node.initializer !== undefined)
            visitForTarget(walk, node.initializer, place);
        if (node.condition !== undefined)
            statements_visit(walk, node.condition, { ...place, inLoop: true }, CONDITION);
        if (node.incrementor !== undefined)
            statements_visit(walk, node.incrementor, { ...place, inLoop: true }, IGNORED);
        return node.condition === undefined ? place : under(place, guardEntry(walk, node.condition, false, 'loop'));
    }
    if (ts_morph.ts.isWhileStatement(node)) {
        statements_visit(walk, node.expression, { ...place, inLoop: true }, CONDITION);
        return constantOf(node.expression) === true ? place : under(place, guardEntry(walk, node.expression, false, 'loop'));
    }
    return place;
}
function visitForTarget(walk, initializer, place) {
    if (ts_morph.ts.isVariableDeclarationList(initializer)) {
        for (const declaration of initializer.declarations)
            statements_visit(walk, declaration, place, USED);
        return;
    }
    const parent = initializer.parent;
    if (!ts_morph.ts.isForStatement(parent) && !place.dead)
        noteWrite(walk, initializer, place);
    statements_visit(walk, initializer, place, IGNORED);
}
function isEndless(node) {
    if (ts_morph.ts.isForStatement(node))
        return node.condition === undefined || constantOf(node.condition) === true;
    return (ts_morph.ts.isWhileStatement(node) || ts_morph.ts.isDoStatement(node)) && constantOf(node.expression) === true;
}
function visitLabeled(walk, node, place) {
    const label = node.label.text;
    if (ts_morph.ts.isIterationStatement(node.statement, false))
        return visitLoop(walk, node.statement, place, label);
    if (ts_morph.ts.isSwitchStatement(node.statement))
        return visitSwitch(walk, node.statement, place, label);
    const jump = { label, isBlock: true, broken: false };
    walk.jumps.push(jump);
    const outcome = visitStatement(walk, node.statement, place);
    walk.jumps.pop();
    return jump.broken ? NORMAL : outcome;
}
function markBreak(walk, label, place) {
    if (place.dead)
        return;
    const target = walk.jumps.findLast(jump => (label === null ? !jump.isBlock : jump.label === label));
    if (target !== undefined)
        target.broken = true;
}
function constantOf(expression) {
    if (expression.kind === ts_morph.ts.SyntaxKind.TrueKeyword)
        return true;
    if (expression.kind === ts_morph.ts.SyntaxKind.FalseKeyword)
        return false;
    return ts_morph.ts.isNumericLiteral(expression) ? expression.text !== '0' : null;
}
function emptyPlace(throws, exits) {
    return { guards: [], inLoop: false, inHandler: false, tries: [], throws, exits, caught: null, dead: false };
}

;// CONCATENATED MODULE: ./.build/analysis/flow/local.js
/** One function's own flow: a single walk over its body, inner functions left out. */










function localFlow(record) {
    const { node } = record;
    const { sourceFile, checker, program } = record.entry;
    const walk = {
        record,
        sourceFile,
        checker,
        async: reach_hasModifier(node, ts_morph.ts.SyntaxKind.AsyncKeyword),
        generator: 'asteriskToken' in node && node.asteriskToken !== undefined,
        isModule: ts_morph.ts.isSourceFile(node),
        contexts: new Map(),
        effects: new Map(),
        latent: new Set(),
        frames: [],
        escaped: [],
        executor: null,
        complexity: 1,
        awaitedNames: null,
        jumps: [],
    };
    const throws = [];
    const exits = [];
    const place = emptyPlace(throws, exits);
    if (ts_morph.ts.isSourceFile(node))
        statements(walk, node.statements, place);
    else if (ts_morph.ts.isClassStaticBlockDeclaration(node))
        statements(walk, node.body.statements, place);
    else {
        if (ts_morph.ts.isConstructorDeclaration(node))
            fieldInitializers(walk, node, place);
        const outcome = functionBody(walk, node, place);
        if (outcome.normal && mayReachEnd(walk, node)) {
            exits.push({ expression: null, from: 'end', entries: outcome.implied, span: endSpan(walk, node) });
        }
    }
    const effects = [...walk.effects.values()];
    return {
        id: record.id,
        exits: exitFacts(walk, exits),
        throws: [...throws, ...walk.escaped]
            .map(local_finished)
            .sort((a, b) => a.span.line - b.span.line || a.span.column - b.span.column),
        latentThrows: [...walk.latent].sort(),
        effects,
        parameters: parameterFlow(walk, effects, ownerKey(node, sourceFile), program.getCompilerOptions()),
        locals: localsOf(node, sourceFile),
        calls: contexts(walk),
        tries: walk.frames.filter(frame => frame.catches.kind !== 'none'),
        complexity: walk.complexity,
        async: walk.async,
        generator: walk.generator,
    };
}
/** Instance fields are set before the rest of the constructor runs, and so are parameters that are fields (`private size`). */
function fieldInitializers(walk, node, place) {
    for (const parameter of node.parameters) {
        if (ts_morph.ts.isParameterPropertyDeclaration(parameter, node))
            noteField(walk, parameter, place);
    }
    for (const member of node.parent.members) {
        if (!ts_morph.ts.isPropertyDeclaration(member) || member.initializer === undefined)
            continue;
        if (reach_hasModifier(member, ts_morph.ts.SyntaxKind.StaticKeyword))
            continue;
        statements_visit(walk, member.initializer, place, use('assigned'));
    }
}
function mayReachEnd(walk, node) {
    if (walk.generator || ts_morph.ts.isConstructorDeclaration(node) || ts_morph.ts.isSetAccessorDeclaration(node))
        return false;
    const options = walk.record.entry.program.getCompilerOptions();
    const isTypeScript = walk.record.entry.language === 'ts' || walk.record.entry.language === 'tsx';
    const isStrict = isTypeScript && (options.strictNullChecks ?? options.strict ?? true);
    return !endExcludedByType(node, walk.checker, isStrict);
}
/** The closing brace. */
function endSpan(walk, node) {
    const whole = span(walk, node);
    return { ...whole, line: whole.endLine, column: Math.max(1, whole.endColumn - 1) };
}
function local_finished(error) {
    const { entries, ...rest } = error;
    return { ...rest, guards: factsOf(entries) };
}
function contexts(walk) {
    const result = new Map();
    for (const [end, pending] of walk.contexts) {
        const { entries, tries, ...rest } = pending;
        result.set(end, { ...rest, guards: factsOf(entries), catches: combined(tries) });
    }
    return result;
}

;// CONCATENATED MODULE: ./.build/analysis/order.js
/**
 * `calls` are edges caller → callee; edges to or from unknown components and to itself are ignored. The result depends on
 * the order of `components` (file, then source order) and on nothing else: groups that could go first go in that order.
 */
function processingOrder(components, calls) {
    const indexOf = new Map(components.map((id, index) => [id, index]));
    const targets = components.map((id, index) => {
        const found = new Set();
        for (const callee of calls.get(id) ?? []) {
            const target = indexOf.get(callee);
            if (target !== undefined && target !== index)
                found.add(target);
        }
        return [...found].sort((a, b) => a - b);
    });
    const groupOf = stronglyConnected(targets);
    return { groups: inDependencyOrder(components, targets, groupOf) };
}
/** For every node the number of its strongly connected component. */
function stronglyConnected(targets) {
    const size = targets.length;
    const visited = new Int32Array(size).fill(-1);
    const low = new Int32Array(size);
    const group = new Int32Array(size).fill(-1);
    const open = [];
    const path = [];
    let clock = 0;
    let groups = 0;
    const enter = (node) => {
        visited[node] = low[node] = clock;
        clock += 1;
        open.push(node);
        path.push({ node, next: 0 });
    };
    for (let root = 0; root < size; root += 1) {
        if (visited[root] !== -1)
            continue;
        enter(root);
        for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
            const { node } = frame;
            const target = targets[node]?.[frame.next];
            if (target !== undefined) {
                frame.next += 1;
                if (visited[target] === -1)
                    enter(target);
                else if (group[target] === -1)
                    low[node] = Math.min(low[node] ?? 0, visited[target] ?? 0);
                continue;
            }
            path.pop();
            const parent = path.at(-1);
            if (parent !== undefined)
                low[parent.node] = Math.min(low[parent.node] ?? 0, low[node] ?? 0);
            if (low[node] !== visited[node])
                continue;
            for (let member = open.pop(); member !== undefined; member = open.pop()) {
                group[member] = groups;
                if (member === node)
                    break;
            }
            groups += 1;
        }
    }
    return group;
}
/** Kahn's algorithm (1962) over reversed edges; of the groups that are ready, the one that stands first in the source goes first. */
function inDependencyOrder(components, targets, groupOf) {
    const members = new Map();
    for (let node = 0; node < targets.length; node += 1) {
        const group = groupOf[node] ?? 0;
        const list = members.get(group);
        if (list === undefined)
            members.set(group, [node]);
        else
            list.push(node);
    }
    const dependencies = new Map();
    const callers = new Map();
    for (const [group, nodes] of members) {
        const needs = new Set();
        for (const node of nodes) {
            for (const target of targets[node] ?? []) {
                const other = groupOf[target] ?? 0;
                if (other !== group)
                    needs.add(other);
            }
        }
        dependencies.set(group, needs);
        for (const other of needs) {
            const list = callers.get(other);
            if (list === undefined)
                callers.set(other, [group]);
            else
                list.push(group);
        }
    }
    const first = new Int32Array(members.size);
    for (const [group, nodes] of members)
        first[group] = nodes[0] ?? 0;
    const ready = new Heap(group => first[group] ?? 0);
    const waiting = new Map();
    for (const [group, needs] of dependencies) {
        waiting.set(group, needs.size);
        if (needs.size === 0)
            ready.push(group);
    }
    const placeOf = new Map();
    const result = [];
    for (let group = ready.pop(); group !== undefined; group = ready.pop()) {
        placeOf.set(group, result.length);
        const dependsOn = [...(dependencies.get(group) ?? [])].map(other => placeOf.get(other) ?? 0).sort((a, b) => a - b);
        const ids = (members.get(group) ?? []).flatMap(node => components[node] ?? []);
        result.push({ components: ids, dependsOn });
        for (const caller of callers.get(group) ?? []) {
            const left = (waiting.get(caller) ?? 0) - 1;
            waiting.set(caller, left);
            if (left === 0)
                ready.push(caller);
        }
    }
    return result;
}
/** A binary heap, smallest rank first. */
class Heap {
    items = [];
    rank;
    constructor(rank) {
        this.rank = rank;
    }
    push(item) {
        const { items, rank } = this;
        let at = items.push(item) - 1;
        while (at > 0) {
            const parent = (at - 1) >> 1;
            const above = items[parent];
            if (above === undefined || rank(above) <= rank(item))
                break;
            items[at] = above;
            at = parent;
        }
        items[at] = item;
    }
    pop() {
        const { items, rank } = this;
        const top = items[0];
        const last = items.pop();
        if (top === undefined || last === undefined || items.length === 0)
            return top;
        let at = 0;
        for (;;) {
            let child = 2 * at + 1;
            if (child >= items.length)
                break;
            const right = items[child + 1];
            if (right !== undefined && rank(right) < rank(items[child] ?? right))
                child += 1;
            const below = items[child];
            if (below === undefined || rank(below) >= rank(last))
                break;
            items[at] = below;
            at = child;
        }
        items[at] = last;
        return top;
    }
}

;// CONCATENATED MODULE: ./.build/analysis/flow/fold.js
/** From functions to components: what an inner function throws or does through the component's own calls is the component's own. */

function folded(input, states, exitsOf) {
    const result = new Map();
    for (const [id, state] of states) {
        // The component's own function has the component's id; a class or an object has none, only its members do.
        if (input.componentOf.get(id) !== id)
            continue;
        const isInner = (node) => input.componentOf.get(node) === id;
        result.set(id, {
            exits: exitsOf(id),
            throws: ordered(throwsOf(state, states, isInner)),
            throwsComplete: state.throwsComplete,
            latentThrows: [...state.latent].sort(model/* compareText */.n6),
            effects: ordered(effectsOf(state, states, isInner)),
            effectsComplete: state.effectsComplete,
        });
    }
    return result;
}
/** Facts that come through an inner function are replaced by what that function itself knows of them. */
function throwsOf(state, states, isInner) {
    const found = new Map();
    const visited = new Set([state.record.id]);
    const add = (fact, mode, outer) => {
        const inner = fact.via !== null && isInner(fact.via.callee) ? states.get(fact.via.callee) : undefined;
        if (inner === undefined) {
            const own = { ...fact, mode, guards: outer.length === 0 ? fact.guards : [...outer, ...fact.guards] };
            const key = `${own.errorType} ${own.mode} ${own.via?.callee ?? ''} ${own.guards.map(guardText).join('&')}`;
            if (!found.has(key))
                found.set(key, own);
            return;
        }
        if (visited.has(inner.record.id))
            return;
        visited.add(inner.record.id);
        for (const error of inner.throws.values()) {
            if (error.errorType === fact.errorType)
                add(error, mode, [...outer, ...fact.guards]);
        }
        visited.delete(inner.record.id);
    };
    for (const fact of state.throws.values())
        add(fact, fact.mode, []);
    return [...found.values()];
}
function guardText(guard) {
    return `${guard.negated ? '!' : ''}${guard.text}`;
}
function effectsOf(state, states, isInner) {
    const found = new Map();
    const add = ({ root: _root, ...effect }) => {
        const inner = effect.via !== null && isInner(effect.via.callee) ? states.get(effect.via.callee) : undefined;
        const origin = inner === undefined ? null : originOf(effect, inner, states, isInner);
        const fact = origin === null
            ? effect
            : { ...effect, guards: [...effect.guards, ...origin.guards], via: origin.via, span: origin.span };
        const key = `${fact.kind} ${fact.target} ${fact.via?.callee ?? ''}`;
        if (!found.has(key))
            found.set(key, fact);
    };
    for (const effect of state.effects.values())
        add(effect);
    return [...found.values()];
}
/** The same effect as the inner function has it, followed until it is its own or leaves the component. */
function originOf(effect, inner, states, isInner) {
    let current = inner;
    for (let depth = 0; depth < 8 && current !== undefined; depth++) {
        let next;
        for (const candidate of current.effects.values()) {
            if (candidate.kind === effect.kind && (candidate.target === effect.target || next === undefined))
                next = candidate;
        }
        if (next === undefined || next.via === null || !isInner(next.via.callee)) {
            return { guards: next?.guards ?? [], via: next?.via ?? null, span: next?.span ?? effect.span };
        }
        current = states.get(next.via.callee);
    }
    return { guards: [], via: null, span: effect.span };
}
/** Own ones first, by position; then the others by call site. */
function ordered(facts) {
    return [...facts].sort((a, b) => {
        if ((a.via === null) !== (b.via === null))
            return a.via === null ? -1 : 1;
        return (0,model/* comparePositions */.Ez)(a.via?.site ?? a.span, b.via?.site ?? b.span) || (0,model/* comparePositions */.Ez)(a.span, b.span);
    });
}

;// CONCATENATED MODULE: ./.build/analysis/flow/implicit.js
/** What runs for `new Foo()` where `Foo` has no constructor of its own: its nearest ancestor's, or nothing of ours. */

/** Built-in classes that run nothing of the repository's and throw nothing when they are made from ordinary arguments. */
const PLAIN_BASES = new Set('Error TypeError RangeError SyntaxError ReferenceError EvalError URIError AggregateError Object Map Set WeakMap WeakSet Event EventTarget CustomEvent'.split(' '));
/** Deeper hierarchies, and circles in broken code, are not followed. */
const DEEPEST = 30;
function implicitConstructors(input) {
    const implicit = new Map();
    for (const node of input.graph.nodes)
        if (node.implicit === true)
            implicit.set(node.id, node);
    const known = new Set(input.functions.map(record => record.id));
    const files = new Map(input.functions.map(({ entry }) => [entry.path, entry.sourceFile]));
    const above = new Map();
    for (const { from, to } of input.graph.edges) {
        if (!implicit.has(from))
            continue;
        const targets = above.get(from);
        if (targets === undefined)
            above.set(from, [to]);
        else
            targets.push(to);
    }
    const resolve = (id, depth) => {
        const node = implicit.get(id);
        // what its properties start with calls something
        if (node === undefined || depth > DEEPEST || (input.sites.get(id)?.length ?? 0) > 0)
            return null;
        const [target, ...others] = above.get(id) ?? [];
        if (target !== undefined) {
            if (others.length > 0)
                return null;
            return known.has(target) ? target : resolve(target, depth + 1);
        }
        const sourceFile = files.get(node.span.file);
        const declaration = sourceFile === undefined ? null : classAt(sourceFile, node.span.line, node.span.column);
        return declaration !== null && standsAlone(declaration) ? 'nothing' : null;
    };
    const answers = new Map();
    return id => {
        let answer = answers.get(id);
        if (answer === undefined) {
            answer = resolve(id, 0);
            answers.set(id, answer);
        }
        return answer;
    };
}
function standsAlone(declaration) {
    return (declaration.heritageClauses ?? []).every(({ token, types: [base] }) => token !== ts_morph.ts.SyntaxKind.ExtendsKeyword ||
        (base !== undefined && ts_morph.ts.isIdentifier(base.expression) && PLAIN_BASES.has(base.expression.text)));
}
function classAt(sourceFile, line, column) {
    const start = (sourceFile.getLineStarts()[line - 1] ?? 0) + column - 1;
    const visit = (node) => {
        if (node.pos > start || node.end <= start)
            return undefined;
        if (ts_morph.ts.isClassLike(node) && node.getStart(sourceFile) === start)
            return node;
        return ts_morph.ts.forEachChild(node, visit);
    };
    return visit(sourceFile) ?? null;
}

;// CONCATENATED MODULE: ./.build/analysis/flow/transfer.js
/** How one call site carries its callee's errors and effects to the caller. */




/** More distinct errors or effects of one function are not followed: the function counts as incomplete. */
const MAX_FACTS = 48;
/** A target that grows with each step of a recursion (`node.next.next…`) is cut back to its root. */
const MAX_TARGET = 60;
/** The callback of `then` or `catch` runs only when the promise is settled that way. */
const WHEN_SETTLED = { text: '…', negated: false, kind: 'catch', implied: false };
function transfer_placeOf(span) {
    return `${span.file}:${span.line}:${span.column}`;
}
function throwKey(fact) {
    const own = fact.via === null ? `${fact.span.line}:${fact.span.column}` : '';
    return `${fact.errorType} ${fact.mode} ${fact.via?.callee ?? ''} ${own}`;
}
function effectKey(fact) {
    const isWrite = fact.kind === 'writes-this' || fact.kind === 'writes-parameter' || fact.kind === 'writes-module-state';
    return isWrite || fact.via === null ? `${fact.kind} ${fact.target}` : `${fact.kind} via ${fact.via.callee}`;
}
/** True where the caller's facts have changed. */
function carry(crossing) {
    const { caller, callee, catches } = crossing;
    let changed = carryThrows(crossing);
    changed = carryEffects(crossing) || changed;
    for (const type of callee.latent) {
        if (caller.latent.has(type))
            continue;
        caller.latent.add(type);
        changed = true;
    }
    const hidden = catches.kind === 'all' || (crossing.site.deferred && !isChained(crossing));
    if (!callee.throwsComplete && caller.throwsComplete && !hidden) {
        caller.throwsComplete = false;
        changed = true;
    }
    if (!callee.effectsComplete && caller.effectsComplete) {
        caller.effectsComplete = false;
        changed = true;
    }
    return changed;
}
function carryThrows(crossing) {
    const { caller, callee, site, verdict, context } = crossing;
    if (callee === caller)
        return false;
    const chained = site.deferred && isChained(crossing);
    if (site.deferred && !chained)
        return false;
    let changed = false;
    for (const error of callee.throws.values()) {
        if (!comesBack(error, crossing, chained) || caller.ownThrows.has(transfer_placeOf(error.span)))
            continue;
        const isRejection = chained || error.mode === 'reject' || caller.flow?.async === true;
        const fact = {
            ...error,
            mode: isRejection ? 'reject' : 'throw',
            guards: chained ? [...(context?.guards ?? []), WHEN_SETTLED] : (context?.guards ?? []),
            via: { callee: callee.record.id, site: crossing.at },
            certain: error.certain && verdict === 'proven' && callee.flow?.generator !== true,
        };
        const key = throwKey(fact);
        const known = caller.throws.get(key);
        if (known !== undefined && (known.certain || !fact.certain))
            continue;
        if (known === undefined && caller.throws.size >= MAX_FACTS) {
            changed = changed || caller.throwsComplete;
            caller.throwsComplete = false;
            continue;
        }
        caller.throws.set(key, fact);
        changed = true;
    }
    return changed;
}
/** Whether the caller's caller gets to see the callee's error. */
function comesBack(error, { catches, context }, chained) {
    if (!chained && error.mode === 'throw')
        return passes(error, catches);
    if (context?.rejection !== 'propagates')
        return false;
    // `try { return f() } catch …` does not catch a rejection: nobody waits for it inside.
    return !context.awaited || passes(error, catches);
}
/** A callback of `then`, `catch` or `finally`: what it throws is the rejection of the chain. */
function isChained({ context }) {
    return context !== undefined && /\.(?:then|catch|finally)$/.test(context.text);
}
function carryEffects(crossing) {
    const { caller, callee } = crossing;
    if (callee === caller)
        return false;
    let changed = false;
    for (const effect of callee.effects.values()) {
        const carried = carriedEffect(effect, crossing);
        if (carried === null)
            continue;
        const key = effectKey(carried);
        if (caller.effects.has(key))
            continue;
        if (caller.effects.size >= MAX_FACTS) {
            changed = changed || caller.effectsComplete;
            caller.effectsComplete = false;
            continue;
        }
        caller.effects.set(key, carried);
        changed = true;
    }
    return changed;
}
function carriedEffect(effect, crossing) {
    const { caller, callee, context } = crossing;
    const via = { callee: callee.record.id, site: crossing.at };
    const guards = context?.guards ?? [];
    const { root } = effect;
    if (root.kind === 'ambient')
        return { ...effect, guards, via };
    if (root.owner !== callee.ownerKey) {
        // An outer function's variable, written by an inner one: it means the same to everything inside of that function.
        return caller.owners.has(root.owner) ? { ...effect, guards, via } : null;
    }
    const source = root.kind === 'this' ? receiverRoot(crossing) : argumentRoot(crossing, root.index);
    if (source.kind === 'other')
        return null;
    const target = retarget(effect.target, source.text, crossing.recursive);
    const moved = { target, guards, span: effect.span, via };
    switch (source.kind) {
        case 'this':
            return { ...moved, kind: 'writes-this', root: rootOfValue(source) };
        case 'parameter':
            return { ...moved, kind: 'writes-parameter', root: rootOfValue(source) };
        case 'module':
            return ts_morph.ts.isSourceFile(caller.record.node)
                ? null
                : { ...moved, kind: 'writes-module-state', root: { kind: 'ambient' } };
    }
}
function rootOfValue(source) {
    return source.kind === 'this'
        ? { kind: 'this', owner: source.owner }
        : { kind: 'parameter', owner: source.owner, index: source.index };
}
/** `this.size` of the callee, called on `queue.heap`, is `queue.heap.size` here. */
function retarget(target, source, recursive) {
    const tail = /^[\p{ID_Continue}$]+/u.exec(target)?.[0].length ?? target.length;
    const moved = `${source}${target.slice(tail)}`;
    return recursive || moved.length > MAX_TARGET ? source : moved;
}
const transfer_OTHER = { kind: 'other' };
function receiverRoot({ context, caller, site }) {
    if (context === undefined || !ts_morph.ts.isCallExpression(context.node))
        return transfer_OTHER;
    // Whatever `this` a callback gets, it is not what the function that it is handed to is called on.
    if (site.callType === 'callback')
        return transfer_OTHER;
    const callee = bare(context.node.expression);
    const { checker, sourceFile } = caller.record.entry;
    // `super(…)` sets up the same object.
    if (callee.kind === ts_morph.ts.SyntaxKind.SuperKeyword)
        return roots_rootOf(callee, checker, sourceFile);
    if (!ts_morph.ts.isPropertyAccessExpression(callee) && !ts_morph.ts.isElementAccessExpression(callee))
        return transfer_OTHER;
    const root = roots_rootOf(callee.expression, checker, sourceFile);
    return root.kind === 'this' && bare(callee.expression).kind === ts_morph.ts.SyntaxKind.SuperKeyword
        ? { ...root, text: 'this' }
        : root;
}
/** What stands at a parameter's place in the call; for the callbacks of array methods, the array whose elements they get. */
function argumentRoot({ context, caller, site }, index) {
    if (context === undefined)
        return transfer_OTHER;
    const { node } = context;
    const { checker, sourceFile } = caller.record.entry;
    if (!ts_morph.ts.isCallExpression(node) && !ts_morph.ts.isNewExpression(node))
        return transfer_OTHER;
    if (site.callType === 'callback') {
        const callee = bare(node.expression);
        const isElement = index === 0 && /\.(?:forEach|map|filter|some|every|find|findIndex|flatMap)$/.test(context.text);
        if (!isElement || !ts_morph.ts.isPropertyAccessExpression(callee))
            return transfer_OTHER;
        return elementOf(roots_rootOf(callee.expression, checker, sourceFile));
    }
    const args = node.arguments ?? [];
    if (args.slice(0, index + 1).some(argument => ts_morph.ts.isSpreadElement(argument)))
        return transfer_OTHER;
    const argument = args[index];
    return argument === undefined ? transfer_OTHER : roots_rootOf(argument, checker, sourceFile);
}
/** The flow of an edge that has no context of its own (an accessor): what the `try` blocks around the place do. */
function catchesAt(flow, offset) {
    let result = { kind: 'none' };
    for (const region of flow.tries) {
        if (offset < region.start || offset >= region.end)
            continue;
        if (region.catches.kind === 'all')
            return region.catches;
        if (region.catches.kind !== 'none')
            result = region.catches;
    }
    return result;
}

;// CONCATENATED MODULE: ./.build/analysis/flow/propagate.js






/** Facts only ever grow and are capped, so rounds end by themselves; this bounds a very large cycle. */
const propagate_MAX_ROUNDS = 12;
function propagate(input) {
    const states = initialStates(input);
    const crossings = new Map();
    const runs = implicitConstructors(input);
    for (const state of states.values())
        crossings.set(state.record.id, crossingsOf(state, states, input.sites, runs));
    const calls = new Map();
    for (const [id, list] of crossings)
        calls.set(id, list.map(crossing => crossing.callee.record.id));
    for (const { components: group } of processingOrder([...states.keys()], calls).groups) {
        const members = new Set(group);
        const isCycle = group.length > 1;
        for (let round = 0; round < (isCycle ? propagate_MAX_ROUNDS : 1); round++) {
            let changed = false;
            for (const id of group) {
                for (const crossing of crossings.get(id) ?? []) {
                    const recursive = isCycle && members.has(crossing.callee.record.id);
                    changed = carry(recursive ? { ...crossing, recursive } : crossing) || changed;
                }
            }
            if (!changed)
                break;
        }
    }
    return folded(input, states, exits(input));
}
function initialStates(input) {
    const states = new Map();
    const byId = new Map(input.functions.map(record => [record.id, record]));
    for (const record of input.functions) {
        const flow = input.flows.get(record.id);
        const state = {
            record,
            flow,
            throws: new Map(),
            ownThrows: new Set(flow?.throws.map(({ span }) => transfer_placeOf(span)) ?? []),
            effects: new Map(),
            latent: new Set(flow?.latentThrows ?? []),
            throwsComplete: flow !== undefined,
            effectsComplete: flow !== undefined,
            owners: ownersOf(record, byId),
            ownerKey: ownerKey(record.node, record.entry.sourceFile),
        };
        for (const { declaration, ...fact } of flow?.throws ?? []) {
            const own = declaration === null ? fact : { ...fact, errorComponent: input.componentOfDeclaration(declaration) };
            state.throws.set(throwKey(own), own);
        }
        for (const effect of flow?.effects ?? [])
            state.effects.set(effectKey(effect), effect);
        states.set(record.id, state);
    }
    return states;
}
function ownersOf(record, byId) {
    const owners = new Set();
    let current = record;
    while (current !== undefined) {
        owners.add(ownerKey(current.node, current.entry.sourceFile));
        current = current.outer === null ? undefined : byId.get(current.outer);
    }
    return owners;
}
/** The edges out of a function, each with where it stands; notes what is not known about the rest. */
function crossingsOf(caller, states, sites, runs) {
    const found = [];
    const { flow } = caller;
    if (flow === undefined)
        return found;
    for (const site of sites.get(caller.record.id) ?? []) {
        const context = flow.calls.get(site.end);
        const catches = context?.catches ?? catchesAt(flow, site.offset);
        const unknown = site.unresolved !== null || site.externals.some(id => !isTransparent(id)) || hasForeignTarget(site, states, runs);
        if (unknown) {
            caller.effectsComplete = false;
            if (catches.kind !== 'all' && !site.deferred)
                caller.throwsComplete = false;
        }
        const at = context?.span ?? {
            file: caller.record.entry.path,
            line: site.line,
            column: site.column,
            endLine: site.line,
            endColumn: site.column,
        };
        for (const target of site.targets) {
            const callee = states.get(target.to) ?? states.get(runs(target.to) ?? '');
            if (callee === undefined)
                continue;
            found.push({ caller, callee, site, verdict: target.verdict, context, catches, at, recursive: false });
        }
    }
    return found;
}
function hasForeignTarget(site, states, runs) {
    return site.targets.some(({ to }) => !states.has(to) && runs(to) === null);
}
/** Exits with the callee of a returned call, where there is one only. */
function exits(input) {
    return id => {
        const flow = input.flows.get(id);
        if (flow === undefined || flow.exits.length === 0)
            return [];
        const calleeAt = new Map();
        for (const site of input.sites.get(id) ?? []) {
            if (site.callType !== 'callback' && site.callType !== 'accessor')
                calleeAt.set(site.end, site);
        }
        return flow.exits.map(({ calleeOffset, ...exit }) => {
            const site = calleeOffset === null ? undefined : calleeAt.get(calleeOffset);
            const [target] = site?.targets ?? [];
            const [external] = site?.externals ?? [];
            if (target !== undefined && site?.targets.length === 1)
                return { ...exit, callee: target.to };
            return target === undefined && external !== undefined && site?.externals.length === 1
                ? { ...exit, callee: external }
                : exit;
        });
    };
}

;// CONCATENATED MODULE: ./.build/analysis/flow/index.js
/** What functions do: how they are left, what they throw and touch, alone and through what they call. */



;// CONCATENATED MODULE: ./.build/analysis/calls/texts.js
/** The bare text of the calls in a function: what somebody sees who reads the code without understanding it. */



function callTextsOf(record) {
    const { sourceFile, path } = record.entry;
    const found = [];
    const add = (node, callee, prefix) => {
        const text = flatten(sourceFile, callee.getStart(sourceFile), callee.end, callee);
        found.push({ text: (0,model/* cut */.Jj)(prefix + text, 120), span: spanOf(node, sourceFile, path) });
    };
    const visit = (node) => {
        if (node !== record.node && isOwnFunction(node))
            return;
        if (ts_morph.ts.isCallExpression(node))
            add(node, node.expression, '');
        else if (ts_morph.ts.isNewExpression(node))
            add(node, node.expression, 'new ');
        else if (ts_morph.ts.isTaggedTemplateExpression(node))
            add(node, node.tag, '');
        else if (ts_morph.ts.isJsxOpeningElement(node) || ts_morph.ts.isJsxSelfClosingElement(node)) {
            if (!ts_morph.ts.isIdentifier(node.tagName) || !/^[a-z]/.test(node.tagName.text))
                add(node, node.tagName, '');
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(record.node);
    return found;
}
/** Functions have a record of their own, nested ones included. */
function isOwnFunction(node) {
    return (ts_morph.ts.isClassStaticBlockDeclaration(node) || (ts_morph.ts.isFunctionLike(node) && 'body' in node && node.body !== undefined));
}

;// CONCATENATED MODULE: ./.build/analysis/source-text.js
/** A component's source as a reader is shown it: without what is documented elsewhere, and with the borders where it can be cut. */

/** What stands in the place of a body that is shown elsewhere. */
const LEFT_OUT = '{ … }';
function sourceText(component, docComments, sourceFile, inside, declaration) {
    const { text } = sourceFile;
    const start = offsetOf(sourceFile, component.span.line, component.span.column);
    // the span of an overloaded function is its first signature: what it does stands behind the last
    const end = Math.max(offsetOf(sourceFile, component.span.endLine, component.span.endColumn), component.overloads.length > 0 && declaration !== undefined ? declaration.getEnd() : 0);
    // what a function has inside of it is how it works
    const isHolder = component.kind === 'class' || component.kind === 'module' || component.kind === 'variable';
    const holes = isHolder ? holesOf(inside, sourceFile, start, end) : [];
    const written = new Writer(text);
    for (const comment of docComments) {
        if (offsetOf(sourceFile, comment.span.line, comment.span.column) < start)
            written.copy(comment.text.replace(/\r\n?/g, '\n'), '\n');
    }
    written.range(start, end, holes);
    const passages = passagesIn(sourceFile, start, end).flatMap(passage => written.placeOf(passage) ?? []);
    return toTheMargin(written.text, component.span.column - 1, passages);
}
function offsetOf(sourceFile, line, column) {
    const starts = sourceFile.getLineStarts();
    return Math.min((starts[line - 1] ?? 0) + column - 1, sourceFile.text.length);
}
/** The bodies and comments of what is documented on its own, in order, none inside another. */
function holesOf(inside, sourceFile, start, end) {
    const holes = [];
    for (const { draft, docComments } of inside) {
        for (const { span } of docComments) {
            const from = offsetOf(sourceFile, span.line, span.column);
            const to = offsetOf(sourceFile, span.endLine, span.endColumn);
            const gap = /^\s*/.exec(sourceFile.text.slice(to))?.[0].length ?? 0;
            holes.push({ start: from, end: to + gap, instead: '' });
        }
        const body = bodyOf(draft);
        if (body !== undefined && ts_morph.ts.isBlock(body))
            holes.push({ start: body.getStart(sourceFile), end: body.getEnd(), instead: LEFT_OUT });
        const members = ts_morph.ts.isClassLike(draft.node) ? draft.node.members : undefined;
        if (members !== undefined)
            holes.push({
                start: sourceFile.text.lastIndexOf('{', members[0]?.getFullStart() ?? members.pos),
                end: draft.node.getEnd(),
                instead: LEFT_OUT,
            });
    }
    const inOrder = holes.filter(hole => hole.start >= start && hole.end <= end && hole.end > hole.start);
    inOrder.sort((a, b) => a.start - b.start || b.end - a.end);
    const apart = [];
    for (const hole of inOrder)
        if (hole.start >= (apart.at(-1)?.end ?? 0))
            apart.push(hole);
    return apart;
}
function bodyOf({ fn }) {
    return fn === null ? undefined : fn.body;
}
/** Copies parts of a file, and knows where each offset of the file has gone. */
class Writer {
    text = '';
    #file;
    #copied = [];
    constructor(file) {
        this.#file = file;
    }
    copy(text, end) {
        this.text += text + end;
    }
    range(start, end, holes) {
        let at = start;
        for (const hole of holes) {
            this.#part(at, hole.start);
            this.text += hole.instead;
            at = hole.end;
        }
        this.#part(at, end);
    }
    #part(from, to) {
        if (to <= from)
            return;
        this.#copied.push({ from, to, at: this.text.length });
        this.text += this.#file.slice(from, to);
    }
    /** Where a passage of the file stands now; null where a part of it was left out. */
    placeOf({ start, end }) {
        const part = this.#copied.find(({ from, to }) => start >= from && end <= to);
        return part === undefined ? null : { start: part.at + start - part.from, end: part.at + end - part.from };
    }
}
/** Statements and members between two offsets, outer ones first, then by place. */
function passagesIn(sourceFile, start, end) {
    const found = [];
    const visit = (node, depth) => {
        if (node.getEnd() <= start || node.getStart(sourceFile) >= end)
            return;
        const isPart = ts_morph.ts.isStatement(node) && !ts_morph.ts.isBlock(node);
        const isInside = node.getStart(sourceFile) > start && node.getEnd() < end;
        if (isInside && (isPart || ts_morph.ts.isClassElement(node) || ts_morph.ts.isTypeElement(node) || ts_morph.ts.isCaseOrDefaultClause(node)))
            found.push({ start: node.getStart(sourceFile), end: node.getEnd(), depth });
        ts_morph.ts.forEachChild(node, child => visit(child, depth + 1));
    };
    visit(sourceFile, 0);
    found.sort((a, b) => a.depth - b.depth || a.start - b.start);
    return found.map(passage => ({ start: passage.start, end: passage.end }));
}
/** Takes the declaration's own indentation from every line, and carriage returns from their ends. */
function toTheMargin(text, margin, passages) {
    const removed = [];
    for (const match of text.matchAll(/\r(?=\n)|(?<=\n)[ \t]+/g)) {
        const length = match[0] === '\r' ? 1 : Math.min(match[0].length, margin);
        if (length > 0)
            removed.push({ at: match.index, length });
    }
    let source = '';
    let at = 0;
    for (const piece of removed) {
        source += text.slice(at, piece.at);
        at = piece.at + piece.length;
    }
    source += text.slice(at);
    const shift = (offset) => {
        let by = 0;
        for (const piece of removed) {
            if (piece.at >= offset)
                break;
            by += piece.length;
        }
        return offset - by;
    };
    // a passage for every line at most: a text with thousands of them is cut at its outer ones
    const kept = passages.slice(0, 2000);
    return { source, passages: kept.map(({ start, end }) => ({ start: shift(start), end: shift(end) })) };
}

;// CONCATENATED MODULE: ./.build/analysis/views.js





function createViews(input) {
    const { facts } = input;
    const called = calledComponents(facts.callGraph.nodes);
    const components = new Map(facts.components.map(component => [component.id, component]));
    const modules = new Map(facts.modules.map(module => [module.file, module]));
    const byParent = new Map();
    for (const component of facts.components) {
        if (component.parent === null)
            continue;
        const list = byParent.get(component.parent);
        if (list === undefined)
            byParent.set(component.parent, [component]);
        else
            list.push(component);
    }
    const functionsOf = new Map();
    for (const record of input.functions) {
        const list = functionsOf.get(record.component);
        if (list === undefined)
            functionsOf.set(record.component, [record]);
        else
            list.push(record);
    }
    const get = (id) => {
        const component = components.get(id);
        if (component === undefined)
            throw new Error(`There is no component ${id}`);
        return component;
    };
    const exportsOf = file => modules.get(file)?.exports ?? [];
    const siblingsOf = (component) => {
        const parents = new Set([component.file]);
        if (component.parent !== null)
            parents.add(component.parent);
        if (component.kind === 'class' || component.kind === 'interface' || component.kind === 'variable')
            parents.add(component.id);
        return [...parents].filter(parent => byParent.has(parent)).map(siblingsIn);
    };
    // Thousands of copies of a list of thousands would not do.
    const siblingsByParent = new Map();
    const siblingsIn = (parent) => {
        let list = siblingsByParent.get(parent);
        if (list === undefined) {
            list = (byParent.get(parent) ?? []).map(({ id, name }) => ({ name, component: id }));
            siblingsByParent.set(parent, list);
        }
        return list;
    };
    const callsByVariable = new Map();
    /** The calls of the module whose result the variable is. */
    const makersOf = ({ file, name }) => {
        let calls = callsByVariable.get(file);
        if (calls === undefined) {
            calls = Map.groupBy(observedCalls(file, input, components, called), call => call.assignedTo);
            callsByVariable.set(file, calls);
        }
        return calls.get(name) ?? [];
    };
    // The key, the stream and the drift check ask for the same view, and to cut one out walks the component's code.
    const declaredViews = new Map();
    const declared = (id) => {
        let view = declaredViews.get(id);
        if (view === undefined) {
            view = cutDeclared(id);
            declaredViews.set(id, view);
        }
        return view;
    };
    const cutDeclared = (id) => {
        const component = get(id);
        const declaration = input.index.draft(id)?.node;
        return declaredView(component, {
            memberTypes: declaration === undefined ? new Map() : annotatedMemberTypes(declaration),
            imports: modules.get(component.file)?.imports ?? [],
            siblings: siblingsOf(component),
            exportsOf,
            callTexts: (functionsOf.get(id) ?? [])
                .flatMap(record => callTextsOf(record))
                .sort((a, b) => (0,model/* comparePositions */.Ez)(a.span, b.span)),
        });
    };
    const byName = Map.groupBy(facts.components, ({ name }) => name);
    const namedComponents = new Map([...byName].map(([name, list]) => [name, list.map(({ id }) => id)]));
    return {
        declared,
        source(id) {
            const component = get(id);
            const { view: _, docComments, ...names } = declared(id);
            const inside = (byParent.get(id) ?? []).flatMap(child => {
                const draft = input.index.draft(child.id);
                return draft === undefined ? [] : [{ draft, docComments: child.docComments }];
            });
            const sourceFile = input.entries.get(component.file)?.sourceFile;
            return {
                ...names,
                view: 'source',
                overloads: component.overloads,
                ...(sourceFile === undefined
                    ? { source: component.signature, passages: [] }
                    : sourceText(component, docComments, sourceFile, inside, input.index.draft(id)?.node)),
                named: name => namedComponents.get(name) ?? [],
            };
        },
        observed(id) {
            const found = get(id);
            const declaration = input.index.draft(id)?.node;
            const component = declaration !== undefined && hasTypeOfComment(declaration) ? { ...found, type: null } : found;
            const calls = (functionsOf.get(id) ?? []).flatMap(({ id: node }) => observedCalls(node, input, components, called));
            if (found.kind === 'variable' && found.parent === found.file)
                calls.push(...makersOf(found));
            return observedView(component, 
            // what a built-in throws has no documentation of its own to come from
            component.throws.filter(({ via }) => via === null || !input.flows.has(via.callee)), calls, (byParent.get(id) ?? []).map(member => member.id), input.flows.get(id)?.locals ?? [], component.kind === 'module' ? exportsOf(component.file) : []);
        },
    };
}
function declaredView(component, parts) {
    return {
        view: 'declared',
        id: component.id,
        kind: component.kind,
        name: component.name,
        file: component.file,
        span: component.span,
        parent: component.parent,
        modifiers: component.modifiers,
        signature: component.signature,
        docComments: component.docComments,
        parameters: component.parameters.map(parameter => ({
            name: parameter.name,
            index: parameter.index,
            declaredType: parameter.declaredType,
            optional: parameter.optional,
            rest: parameter.rest,
            defaultText: parameter.defaultText,
            properties: parameter.pattern === null ? [] : parameter.properties.map(({ name }) => name),
            span: parameter.span,
        })),
        typeParameters: component.typeParameters.map(({ name }) => name),
        declaredReturnType: component.returns?.declaredType ?? null,
        extends: component.extends,
        implements: component.implements,
        members: component.members.map(({ name, kind, docComment, value, span }) => ({
            name,
            kind,
            docComment,
            value,
            span,
            declaredType: parts.memberTypes.get(`${span.line}:${span.column}`) ?? null,
        })),
        imports: parts.imports,
        siblings: parts.siblings,
        exportsOf: parts.exportsOf,
        callTexts: parts.callTexts,
    };
}
function observedView(component, throws, calls, order, locals, exports) {
    return {
        view: 'observed',
        id: component.id,
        kind: component.kind,
        name: component.name,
        file: component.file,
        span: component.span,
        parent: component.parent,
        visibility: component.visibility,
        modifiers: component.modifiers,
        hasBody: component.hasBody,
        parameters: component.parameters.map(parameter => ({
            name: parameter.name,
            index: parameter.index,
            // a type from a comment is the comment's word: this stream has not seen it
            type: parameter.typeFromComment ? 'unknown' : parameter.inferredType,
            optional: parameter.optional,
            rest: parameter.rest,
            defaultText: parameter.defaultText,
            properties: parameter.typeFromComment
                ? parameter.properties.map(property => ({ ...property, type: 'unknown' }))
                : parameter.properties,
            uses: parameter.uses,
            span: parameter.span,
        })),
        returns: component.returns === null || !component.returns.typeFromComment
            ? component.returns
            : { ...component.returns, type: 'unknown' },
        type: component.type,
        ...(component.value === undefined ? {} : { value: component.value }),
        members: component.members.map(withoutComment),
        extends: component.extends,
        implements: component.implements,
        exits: component.exits,
        throws,
        effects: component.effects.filter(({ via }) => via === null),
        calls: [...calls].sort((a, b) => (0,model/* comparePositions */.Ez)(a.span, b.span) || (0,model/* compareText */.n6)(a.callee, b.callee)),
        complexity: component.complexity,
        order,
        locals,
        exports,
    };
}
function withoutComment({ name, kind, type, value, optional, readonly, span, }) {
    return { name, kind, type, value, optional, readonly, span };
}
/** Every call in a function, with what becomes of it. Components first; externals where nothing of ours is reached. */
function observedCalls(node, input, components, called) {
    const flow = input.flows.get(node);
    const record = input.sites.get(node) ?? [];
    const calls = [];
    for (const site of record) {
        const context = flow?.calls.get(site.end);
        const common = commonOf(site, context, node, input);
        if (common === null)
            continue;
        const known = calls.length;
        for (const { to, derivation, verdict } of site.targets) {
            const component = called(node, to, derivation);
            const callee = component === null ? null : views_componentOf(component, input, components);
            if (callee !== null)
                calls.push({ ...common, callee, internal: true, verdict });
        }
        for (const callee of site.externals)
            calls.push({ ...common, callee, internal: false, verdict: 'proven' });
        // It is called, whatever it is.
        const isHandedOn = site.targets.some(({ derivation }) => derivation === 'callback') || site.deferred;
        const isCall = !isHandedOn && site.callType !== 'accessor' && common.text !== '';
        if (calls.length === known && isCall)
            calls.push({ ...common, callee: '', internal: false, verdict: 'possible' });
    }
    return calls;
}
function views_componentOf(id, input, components) {
    if (components.has(id))
        return id;
    const draft = input.index.draft(id);
    return draft === undefined ? null : input.index.componentOf(draft.node);
}
function commonOf(site, context, node, input) {
    const file = node.includes('#') ? node.slice(0, node.indexOf('#')) : node;
    const entry = input.entries.get(file);
    const end = entry?.sourceFile.getLineAndCharacterOfPosition(site.end);
    return {
        callType: site.callType,
        text: context?.text ?? '',
        arguments: context?.arguments ?? [],
        result: context?.result ?? 'other',
        assignedTo: context?.assignedTo ?? null,
        awaited: context?.awaited ?? false,
        caught: site.deferred || isCaught(context),
        guards: context?.guards ?? [],
        span: context?.span ?? {
            file,
            line: site.line,
            column: site.column,
            endLine: (end?.line ?? 0) + 1,
            endColumn: (end?.character ?? 0) + 1,
        },
        node,
    };
}
function isCaught(context) {
    return context !== undefined && (context.catches.kind === 'all' || context.rejection === 'handled');
}

;// CONCATENATED MODULE: ./.build/analysis/analyse.js







async function analyse(options, control = {}) {
    const progress = pacer(control);
    await progress('load', 0, 1);
    const project = loadProject(options, control.discovery);
    const health = [...project.health];
    const failed = (file, what, error) => {
        health.push({
            code: 'component-failed',
            file,
            line: null,
            message: `${what} failed: ${(0,errors/* messageOf */.bD)(error)}`,
            remedy: 'The rest is documented. Simplify or exclude the file, and please report this.',
        });
    };
    const files = [];
    const flows = new Map();
    for (const [place, entry] of project.files.entries()) {
        try {
            files.push(extractFile(entry));
        }
        catch (error) {
            failed(entry.path, 'Finding its functions', error);
        }
        await progress('functions', place + 1, project.files.length);
    }
    const index = indexDeclarations(files);
    for (const file of files) {
        for (const record of file.functions) {
            try {
                flows.set(record.id, localFlow(record));
            }
            catch (error) {
                failed(file.entry.path, `Following ${record.id}`, error);
            }
        }
    }
    const entryPoints = new Set(project.packages.flatMap(each => each.entryPoints.flatMap(({ file }) => file ?? [])));
    const resolving = resolveCalls({ files, index, byFileName: project.byFileName, entryPoints });
    let step = resolving.next();
    for (let done = 1; !step.done; done += 1) {
        await progress('calls', done, files.length);
        step = resolving.next();
    }
    const calls = step.value;
    for (const { entry, error } of calls.failures)
        failed(entry.path, 'Resolving its calls', error);
    const callGraph = buildCallGraph({ files, index, hierarchy: calls.hierarchy, sites: calls.sites });
    const folded = foldCalls(callGraph);
    const records = files.flatMap(file => file.functions);
    const componentOf = new Map(callGraph.nodes.map(node => [node.id, node.component]));
    let componentFlows = new Map();
    try {
        componentFlows = propagate({
            functions: records,
            flows,
            sites: calls.sites,
            graph: callGraph,
            componentOf,
            componentOfDeclaration: index.componentOf,
        });
    }
    catch (error) {
        failed('', 'Following errors and effects through calls', error);
    }
    const visibilityOf = visibilities(project, index);
    const complexities = complexityByComponent(records, flows);
    const components = [];
    const modules = [];
    for (const [place, file] of files.entries()) {
        const ownBodies = bodiesOfComponents(file.drafts);
        for (const draft of file.drafts) {
            if (!draft.component)
                continue;
            try {
                const flow = componentFlows.get(draft.id);
                const described = describeComponent(draft, {
                    entry: file.entry,
                    flow: flows.get(draft.id),
                    exits: flow?.exits ?? [],
                    visibility: visibilityOf(draft),
                    complexity: complexities.get(draft.id) ?? 1,
                    ownBodies,
                    typesMentioned: typesMentioned(draft, file.entry, index),
                });
                components.push({ ...described, ...flowFacts(flow, draft), ...callFacts(draft.id, folded) });
            }
            catch (error) {
                failed(file.entry.path, `Describing ${draft.id}`, error);
            }
        }
        try {
            modules.push(describeModule(file, project, index));
        }
        catch (error) {
            failed(file.entry.path, 'Describing the module', error);
        }
        await progress('components', place + 1, files.length);
    }
    health.push(...untypedCalls(callGraph));
    const facts = {
        packages: project.packages,
        modules: onlyDescribed(modules, components),
        components,
        callGraph,
        order: processingOrder(components.map(component => component.id), new Map(components.map(({ id, calls: list }) => [id, list.map(call => call.callee)]))),
        health,
    };
    const functionById = new Map(records.map(record => [record.id, record]));
    const entries = new Map(project.files.map(entry => [entry.path, entry]));
    const views = createViews({ facts, index, functions: records, flows, sites: calls.sites, entries });
    return {
        facts,
        project,
        declarationOf: id => index.draft(id)?.node ?? null,
        functionOf: id => functionById.get(id),
        entryOf: file => entries.get(file),
        componentOf: index.componentOf,
        flowOf: id => flows.get(id),
        sitesOf: id => calls.sites.get(id) ?? [],
        declaredView: views.declared,
        observedView: views.observed,
        sourceView: views.source,
    };
}
/** Reports progress and lets other work in, at most every 50 milliseconds: an analysis must not block a signal for long. */
function pacer(control) {
    let last = performance.now();
    return async (phase, done, total) => {
        if (control.signal?.aborted)
            throw new errors/* CancelledError */.cc('The analysis was cancelled.');
        const now = performance.now();
        if (done > 0 && done < total && now - last < 50)
            return;
        last = now;
        control.onProgress?.({ phase, done, total });
        await new Promise(resolve => setImmediate(resolve));
        if (control.signal?.aborted)
            throw new errors/* CancelledError */.cc('The analysis was cancelled.');
    };
}
function visibilities(project, index) {
    const published = new Set();
    for (const declaration of publicDeclarations(project)) {
        const draft = index.draftOf(declaration);
        if (draft !== null)
            published.add(draft);
    }
    const modules = new Set(project.packages.flatMap(({ entryPoints }) => entryPoints.map(({ file }) => file)));
    const visibilityOf = (draft) => {
        if (draft.owner === null)
            return modules.has(draft.id) || published.has(draft) ? 'public' : 'exported';
        if (isPrivate(draft))
            return 'internal';
        if (published.has(draft))
            return 'public';
        const { owner } = draft;
        // a function inside of a function is nobody else's, whoever documented it
        if (owner.owner !== null && (owner.kind === 'class' || owner.kind === 'variable' || draft.kind === 'method'))
            return visibilityOf(owner);
        return draft.exported ? 'exported' : 'internal';
    };
    return visibilityOf;
}
function isPrivate(draft) {
    if (draft.name.startsWith('#'))
        return true;
    const node = draft.node;
    return (node.modifiers ?? []).some(modifier => modifier.getText() === 'private');
}
/** McCabe over all functions that fold into a component: each inner function adds its own decisions. */
function complexityByComponent(records, flows) {
    const result = new Map();
    for (const { id, component } of records) {
        const decisions = (flows.get(id)?.complexity ?? 1) - 1;
        result.set(component, (result.get(component) ?? 1) + decisions);
    }
    return result;
}
function bodiesOfComponents(drafts) {
    const bodies = new Set();
    for (const { component, owner, fn } of drafts) {
        if (!component || owner === null || fn === null || fn.body === undefined)
            continue;
        bodies.add(fn.body);
    }
    return bodies;
}
function flowFacts(flow, draft) {
    if (flow !== undefined)
        return flow;
    // without a body there is nothing to miss, unless somebody else has the body
    const complete = draft.fn === null && draft.declarations.length === 1;
    return { exits: [], throws: [], throwsComplete: complete, latentThrows: [], effects: [], effectsComplete: complete };
}
function callFacts(id, folded) {
    return {
        calls: folded.calls.get(id) ?? [],
        calledBy: folded.calledBy.get(id) ?? [],
        externalCalls: folded.externalCalls.get(id) ?? [],
        unresolvedCalls: folded.unresolved.get(id) ?? 0,
    };
}
/** A component that could not be described is in the health warnings, and nowhere else. */
function onlyDescribed(modules, components) {
    const known = new Set(components.map(component => component.id));
    return modules
        .filter(module => known.has(module.file))
        .map(module => ({ ...module, components: module.components.filter(id => known.has(id)) }));
}
/** Too many calls through `any` mean missing types far more often than careless code. */
function untypedCalls(graph) {
    const untyped = graph.unresolved.filter(({ reason }) => reason === 'any').length;
    let total = graph.unresolved.length;
    for (const { sites } of graph.edges)
        total += sites.length;
    for (const { sites } of graph.externals)
        total += sites.length;
    if (untyped < 50 || untyped / total < 0.2)
        return [];
    return [
        {
            code: 'many-any',
            file: null,
            line: null,
            message: `${untyped} of ${total} calls go through values without a type, so nothing can be said about what they reach.`,
            remedy: 'Install the dependencies (npm ci) before the run, so that their types are known.',
        },
    ];
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/verdicts.js
/** The three answers of the oracle, and the evidence that they rest on. */



function proven(reason, ...evidence) {
    return { verdict: 'proven', reason, evidence };
}
/** `truth` is the claim that holds instead, for the same slot or for another, or null where nothing is to be said. */
function refuted(cause, reason, truth, ...evidence) {
    return { verdict: 'refuted', cause, reason, truth, evidence };
}
function verdicts_unknown(reason, checkable = true, ...evidence) {
    return { verdict: 'unknown', reason, checkable, evidence };
}
/** Source text on one line, at most 200 characters. */
function verdicts_oneLine(text, limit = 200) {
    return (0,model/* flat */.Ct)(text, limit);
}
function evidenceAt(entry, node, origin, seen = node.getText(entry.sourceFile)) {
    return { span: spanOf(node, entry.sourceFile, entry.path), origin, seen: verdicts_oneLine(seen) };
}
function evidenceOf(span, origin, seen) {
    return { span, origin, seen: verdicts_oneLine(seen) };
}
function verdicts_isJavaScript(entry) {
    return entry.language === 'js' || entry.language === 'jsx';
}
/** Whether `null` and `undefined` are types of their own in this program. TypeScript 6 is strict unless told otherwise. */
function isNullStrict(entry) {
    const options = entry.program.getCompilerOptions();
    return options.strictNullChecks ?? options.strict ?? Number.parseInt(ts_morph.ts.versionMajorMinor, 10) >= 6;
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/subject.js
/**
 * What a claim is about, as syntax: a component's declarations, the signatures whose parameters a caller sees, and the one body.
 * Found by position from the facts, so that it stays right for every sort of declaration that extraction knows.
 */



function subject_indexDeclarations(sourceFile) {
    const byName = new Map();
    const byStart = new Map();
    const visit = (node) => {
        const name = nameOfDeclaration(node);
        if (name !== null) {
            if (name !== undefined)
                setOnce(byName, name.getStart(sourceFile), node);
            setOnce(byStart, node.getStart(sourceFile), node);
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(sourceFile);
    for (const [start, node] of byStart)
        setOnce(byName, start, node);
    return byName;
}
function setOnce(map, key, node) {
    if (!map.has(key))
        map.set(key, node);
}
/** The name node of a declaration, undefined where it has none, null where the node is no declaration. Asked of every node. */
function nameOfDeclaration(node) {
    switch (node.kind) {
        case ts_morph.ts.SyntaxKind.FunctionDeclaration:
        case ts_morph.ts.SyntaxKind.FunctionExpression:
        case ts_morph.ts.SyntaxKind.ClassDeclaration:
        case ts_morph.ts.SyntaxKind.ClassExpression:
        case ts_morph.ts.SyntaxKind.InterfaceDeclaration:
        case ts_morph.ts.SyntaxKind.TypeAliasDeclaration:
        case ts_morph.ts.SyntaxKind.EnumDeclaration:
        case ts_morph.ts.SyntaxKind.ModuleDeclaration:
        case ts_morph.ts.SyntaxKind.MethodDeclaration:
        case ts_morph.ts.SyntaxKind.MethodSignature:
        case ts_morph.ts.SyntaxKind.PropertyDeclaration:
        case ts_morph.ts.SyntaxKind.PropertySignature:
        case ts_morph.ts.SyntaxKind.PropertyAssignment:
        case ts_morph.ts.SyntaxKind.ShorthandPropertyAssignment:
        case ts_morph.ts.SyntaxKind.GetAccessor:
        case ts_morph.ts.SyntaxKind.SetAccessor:
        case ts_morph.ts.SyntaxKind.VariableDeclaration:
            return node.name;
        case ts_morph.ts.SyntaxKind.Constructor:
        case ts_morph.ts.SyntaxKind.ExportAssignment:
            return undefined;
        case ts_morph.ts.SyntaxKind.BinaryExpression: {
            const { operatorToken, left } = node;
            if (operatorToken.kind !== ts_morph.ts.SyntaxKind.EqualsToken)
                return null;
            if (ts_morph.ts.isPropertyAccessExpression(left))
                return left.name;
            return ts_morph.ts.isElementAccessExpression(left) ? left.argumentExpression : undefined;
        }
        default:
            return null;
    }
}
function buildSubject(facts, entry, index) {
    const declaration = findDeclaration(facts, entry, index);
    if (declaration === undefined)
        return undefined;
    const checker = entry.checker;
    const found = signaturesOf(declaration, checker);
    const body = found.signatures.find(subject_hasBody) ?? null;
    const parameters = found.signatures.map(parametersOf);
    const documentedApart = documentedNames(declaration, found.signatures);
    const usesArguments = found.signatures.some(signature => subject_hasBody(signature) && mentionsArguments(signature));
    return {
        facts,
        entry,
        checker,
        scope: body?.body ?? declaration,
        signatures: found.signatures,
        parameters,
        body,
        exact: found.exact && found.signatures.length > 0,
        usesArguments,
        javascript: verdicts_isJavaScript(entry),
        strictNull: isNullStrict(entry),
        documented: [...new Set(documentedApart.flat())],
        documentedApart,
        innerNames: innerParameterNames(declaration, found.signatures),
    };
}
function findDeclaration(facts, entry, index) {
    if (facts.kind === 'module')
        return entry.sourceFile;
    return declarationAt(facts.nameSpan, entry, index) ?? declarationAt(facts.span, entry, index);
}
/** The declaration whose name, or which itself, starts there. */
function declarationAt({ line, column }, entry, index) {
    const starts = entry.sourceFile.getLineStarts();
    return index.get((starts[line - 1] ?? 0) + column - 1);
}
/** What is assigned in the end, without parentheses and assertions: `f` of `exports.a = b = (f as F)`. */
function subject_assignedValue(expression) {
    let at = bare(expression);
    while (ts_morph.ts.isBinaryExpression(at) && at.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken)
        at = bare(at.right);
    return at;
}
const NONE = { signatures: [], exact: false };
function signaturesOf(node, checker) {
    if (ts_morph.ts.isFunctionDeclaration(node) ||
        ts_morph.ts.isMethodDeclaration(node) ||
        ts_morph.ts.isMethodSignature(node) ||
        ts_morph.ts.isConstructorDeclaration(node)) {
        return { signatures: subject_overloadsOf(node, checker), exact: true };
    }
    if (ts_morph.ts.isGetAccessorDeclaration(node) || ts_morph.ts.isSetAccessorDeclaration(node))
        return { signatures: [node], exact: true };
    if (isFunctionExpression(node))
        return { signatures: [node], exact: true };
    if (ts_morph.ts.isClassLike(node)) {
        const constructors = node.members.filter(ts_morph.ts.isConstructorDeclaration);
        return { signatures: constructors, exact: constructors.length > 0 && constructors.some(subject_hasBody) };
    }
    if (ts_morph.ts.isInterfaceDeclaration(node)) {
        const calls = node.members.filter((member) => ts_morph.ts.isCallSignatureDeclaration(member) || ts_morph.ts.isConstructSignatureDeclaration(member));
        return { signatures: calls, exact: false };
    }
    if (ts_morph.ts.isTypeAliasDeclaration(node)) {
        return ts_morph.ts.isFunctionTypeNode(node.type) ? { signatures: [node.type], exact: true } : NONE;
    }
    if (ts_morph.ts.isVariableDeclaration(node) || ts_morph.ts.isPropertyDeclaration(node) || ts_morph.ts.isPropertySignature(node)) {
        const initializer = ts_morph.ts.isPropertySignature(node) ? undefined : node.initializer;
        return ofTypedValue(node.type, initializer, checker);
    }
    if (ts_morph.ts.isPropertyAssignment(node))
        return ofTypedValue(undefined, node.initializer, checker);
    if (ts_morph.ts.isBinaryExpression(node))
        return ofTypedValue(undefined, node.right, checker);
    if (ts_morph.ts.isExportAssignment(node))
        return ofTypedValue(undefined, node.expression, checker);
    return NONE;
}
/** `const f: Handler = (a, b) => …`: the names of either side are good. */
function ofTypedValue(type, initializer, checker) {
    const value = initializer === undefined ? undefined : subject_assignedValue(initializer);
    const written = type !== undefined && ts_morph.ts.isFunctionTypeNode(type) ? [type] : [];
    if (value !== undefined && isFunctionExpression(value)) {
        const contextual = type === undefined ? checker.getContextualType(value) : checker.getTypeFromTypeNode(type);
        const declared = written.length > 0 ? written : declarationsOfCallSignatures(contextual);
        return { signatures: [value, ...declared], exact: true };
    }
    if (written.length > 0)
        return { signatures: written, exact: true };
    if (type !== undefined) {
        return { signatures: declarationsOfCallSignatures(checker.getTypeFromTypeNode(type)), exact: false };
    }
    if (value === undefined)
        return NONE;
    const inner = ts_morph.ts.isCallExpression(value) ? value.arguments.map(subject_assignedValue).filter(isFunctionExpression) : [];
    const shown = declarationsOfCallSignatures(checker.getTypeAtLocation(value));
    // what takes the function gives it back as it is
    const exact = shown.length > 0 && shown.every(signature => inner.some(fn => fn === signature));
    return { signatures: exact ? inner : [...inner, ...shown], exact };
}
function declarationsOfCallSignatures(type) {
    if (type === undefined)
        return [];
    const declarations = [];
    for (const part of type.isUnion() ? type.types : [type]) {
        for (const signature of part.getCallSignatures()) {
            const declaration = signature.getDeclaration();
            if (declaration !== undefined && ts_morph.ts.isFunctionLike(declaration))
                declarations.push(declaration);
        }
    }
    return declarations;
}
function subject_overloadsOf(node, checker) {
    if (ts_morph.ts.isConstructorDeclaration(node))
        return node.parent.members.filter(ts_morph.ts.isConstructorDeclaration);
    const symbol = node.name === undefined ? undefined : checker.getSymbolAtLocation(node.name);
    const declarations = (symbol?.declarations ?? []).filter((declaration) => declaration.kind === node.kind && ts_morph.ts.isFunctionLike(declaration) && declaration.parent === node.parent);
    return declarations.includes(node) ? declarations : [node];
}
function subject_hasBody(node) {
    return ts_morph.ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}
function parametersOf(signature) {
    const result = [];
    let index = 0;
    for (const node of signature.parameters) {
        if (!ts_morph.ts.isParameter(node))
            continue;
        const name = ts_morph.ts.isIdentifier(node.name) ? node.name.text : null;
        if (name === 'this')
            continue;
        result.push({
            name,
            index: index++,
            rest: node.dotDotDotToken !== undefined,
            optional: node.questionToken !== undefined || node.initializer !== undefined || node.dotDotDotToken !== undefined,
            node,
        });
    }
    return result;
}
/** `arguments` belongs to the nearest function that is no arrow. */
function mentionsArguments(signature) {
    let found = false;
    const visit = (node) => {
        if (found)
            return;
        if (ts_morph.ts.isIdentifier(node) && node.text === 'arguments') {
            found = !(ts_morph.ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);
            return;
        }
        if (ts_morph.ts.isFunctionLike(node) && !ts_morph.ts.isArrowFunction(node))
            return;
        ts_morph.ts.forEachChild(node, visit);
    };
    ts_morph.ts.forEachChild(signature.body, visit);
    if (!ts_morph.ts.isBlock(signature.body))
        visit(signature.body);
    return found;
}
function documentedNames(declaration, signatures) {
    const seen = new Set();
    return [declaration, ...signatures].flatMap(node => {
        const names = [];
        for (const tag of ts_morph.ts.getJSDocTags(node)) {
            if (seen.has(tag) || !ts_morph.ts.isJSDocParameterTag(tag))
                continue;
            seen.add(tag);
            if (ts_morph.ts.isIdentifier(tag.name) && !names.includes(tag.name.text))
                names.push(tag.name.text);
        }
        return names.length === 0 ? [] : [names];
    });
}
function innerParameterNames(declaration, signatures) {
    const names = new Set();
    const addFunction = (node) => {
        if (!ts_morph.ts.isFunctionLike(node))
            return;
        for (const parameter of node.parameters)
            addBindingNames(parameter.name, names);
        if (subject_hasBody(node))
            returned(node);
    };
    const returned = (node) => {
        if (!ts_morph.ts.isBlock(node.body)) {
            addFunction(subject_assignedValue(node.body));
            return;
        }
        const visit = (inner) => {
            if (ts_morph.ts.isFunctionLike(inner)) {
                // `function f(a) { function g(b) {…} return g }` is documented as f(a, b) by some
                if (ts_morph.ts.isFunctionDeclaration(inner))
                    addFunction(inner);
                return;
            }
            if (ts_morph.ts.isReturnStatement(inner) && inner.expression !== undefined)
                addFunction(subject_assignedValue(inner.expression));
            ts_morph.ts.forEachChild(inner, visit);
        };
        visit(node.body);
    };
    for (const signature of signatures)
        if (subject_hasBody(signature))
            returned(signature);
    for (const signature of signatures) {
        if (signature.type !== undefined && ts_morph.ts.isFunctionTypeNode(signature.type))
            addFunction(signature.type);
    }
    if (ts_morph.ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined) {
        const value = subject_assignedValue(declaration.initializer);
        if (ts_morph.ts.isCallExpression(value))
            for (const argument of value.arguments)
                addFunction(subject_assignedValue(argument));
    }
    return names;
}
function addBindingNames(name, names) {
    if (ts_morph.ts.isIdentifier(name))
        names.add(name.text);
    else if (ts_morph.ts.isObjectBindingPattern(name) || ts_morph.ts.isArrayBindingPattern(name)) {
        for (const element of name.elements)
            if (ts_morph.ts.isBindingElement(element))
                addBindingNames(element.name, names);
    }
}
/** Visits a function's own nodes, inner functions and classes left out. */
function visitOwn(body, visit) {
    const step = (node) => {
        visit(node);
        if (ts_morph.ts.isFunctionLike(node) || ts_morph.ts.isClassLike(node))
            return;
        ts_morph.ts.forEachChild(node, step);
    };
    ts_morph.ts.forEachChild(body, step);
}
/** Nothing, a warning, a `throw`, or a plain value: what stands in for what others are to write. */
function isStub(body) {
    const [first, ...others] = body.statements;
    if (first === undefined)
        return true;
    if (others.length > 0)
        return false;
    if (ts_morph.ts.isThrowStatement(first))
        return true;
    if (ts_morph.ts.isReturnStatement(first)) {
        const { expression } = first;
        return expression === undefined || ts_morph.ts.isLiteralExpression(expression) || isPlainWord(expression);
    }
    return ts_morph.ts.isExpressionStatement(first) && ts_morph.ts.isCallExpression(first.expression) && !mentionsThis(first.expression);
}
function isPlainWord(expression) {
    switch (expression.kind) {
        case ts_morph.ts.SyntaxKind.NullKeyword:
        case ts_morph.ts.SyntaxKind.TrueKeyword:
        case ts_morph.ts.SyntaxKind.FalseKeyword:
        case ts_morph.ts.SyntaxKind.ThisKeyword:
            return true;
        default:
            return ts_morph.ts.isIdentifier(expression) && expression.text === 'undefined';
    }
}
function mentionsThis(node) {
    if (node.kind === ts_morph.ts.SyntaxKind.ThisKeyword)
        return true;
    return ts_morph.ts.forEachChild(node, child => mentionsThis(child) || undefined) === true;
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/parts.js
/**
 * Functions that are no components, because they are documented as part of one, but have a doc comment of their own: method
 * signatures, properties whose type is written as a function, overloads. For judging what that comment says, each is looked at as
 * if it were a component.
 */



function parts_partsOf(owner, view, entry, index) {
    const seen = new Set();
    return owner.members.flatMap(member => {
        const { docComment, name } = member;
        if (docComment === null || !/@(?:param|arg|returns?)\b/.test(docComment.text) || seen.has(name))
            return [];
        const node = declarationAt(member.span, entry, index);
        const fn = node === undefined ? null : functionOf(node);
        if (fn === null)
            return [];
        seen.add(name);
        const facts = parts_factsOf(owner, { ...member, id: `${owner.id}.${name}`, docComment }, fn, entry);
        return [{ kind: 'member', facts, view: viewOf(facts, view()) }];
    });
}
/** Heads of a function that have a comment each. */
function parts_overloadsOf(owner, view, signatures, entry) {
    return signatures.flatMap((fn, at) => {
        const docComment = subject_hasBody(fn) ? null : docCommentOf(fn, entry.sourceFile, entry.path);
        if (docComment === null)
            return [];
        const head = {
            id: `${owner.id}!${at}`,
            name: owner.name,
            type: functionHead(fn, owner.name, entry.sourceFile),
            optional: false,
            readonly: false,
            docComment,
            span: spanOf(fn, entry.sourceFile, entry.path),
        };
        const facts = parts_factsOf(owner, head, fn, entry);
        return [{ kind: 'overload', facts, view: viewOf(facts, view()) }];
    });
}
function functionOf(node) {
    if (ts_morph.ts.isMethodSignature(node)) {
        // which of several heads a comment speaks of is not certain
        const heads = ts_morph.ts.isInterfaceDeclaration(node.parent) || ts_morph.ts.isTypeLiteralNode(node.parent) ? node.parent.members : [];
        const name = node.name.getText();
        return heads.filter(other => ts_morph.ts.isMethodSignature(other) && other.name.getText() === name).length === 1
            ? node
            : null;
    }
    if (!ts_morph.ts.isPropertySignature(node) && !(ts_morph.ts.isPropertyDeclaration(node) && node.initializer === undefined))
        return null;
    const type = node.type !== undefined && ts_morph.ts.isParenthesizedTypeNode(node.type) ? node.type.type : node.type;
    return type !== undefined && ts_morph.ts.isFunctionTypeNode(type) ? type : null;
}
function parts_factsOf(owner, member, fn, entry) {
    return {
        ...owner,
        id: member.id,
        kind: 'method',
        name: member.name,
        span: member.span,
        nameSpan: member.span,
        parent: owner.id,
        modifiers: { ...owner.modifiers, optional: member.optional, readonly: member.readonly, abstract: false },
        signature: `${member.name}: ${member.type}`,
        overloads: [],
        typeParameters: [],
        parameters: describeParameters(fn, entry, undefined),
        returns: describeReturns(fn, entry, []),
        docComments: [member.docComment],
        extends: [],
        implements: [],
        members: [],
        type: null,
        hasBody: false,
        exits: [],
        throws: [],
        throwsComplete: false,
        effects: [],
        effectsComplete: false,
        calls: [],
        calledBy: [],
        externalCalls: [],
        unresolvedCalls: 0,
    };
}
function viewOf(facts, owner) {
    return {
        ...owner,
        id: facts.id,
        kind: facts.kind,
        name: facts.name,
        span: facts.span,
        parent: facts.parent,
        modifiers: facts.modifiers,
        signature: facts.signature,
        docComments: facts.docComments,
        parameters: facts.parameters.map(parameter => ({
            ...parameter,
            properties: parameter.pattern === null ? [] : parameter.properties.map(({ name }) => name),
        })),
        typeParameters: [],
        declaredReturnType: facts.returns?.declaredType ?? null,
        extends: [],
        implements: [],
        members: [],
        callTexts: [],
    };
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/context.js


function createContext(facts, project) {
    const components = new Map(facts.components.map(component => [component.id, component]));
    const entries = new Map(project.files.map(entry => [entry.path, entry]));
    const indexes = new Map();
    const subjects = new Map();
    const partsByOwner = new Map();
    const memos = new Map();
    let byPlace = null;
    const indexOf = (entry) => {
        let index = indexes.get(entry.path);
        if (index === undefined) {
            index = subject_indexDeclarations(entry.sourceFile);
            indexes.set(entry.path, index);
        }
        return index;
    };
    return {
        facts,
        project,
        component: id => components.get(id),
        entry: file => entries.get(file),
        subject(id) {
            if (subjects.has(id))
                return subjects.get(id);
            const component = components.get(id);
            const entry = component === undefined ? undefined : entries.get(component.file);
            const subject = component === undefined || entry === undefined ? undefined : buildSubject(component, entry, indexOf(entry));
            subjects.set(id, subject);
            return subject;
        },
        parts(id, view) {
            const known = partsByOwner.get(id);
            if (known !== undefined)
                return known;
            const owner = components.get(id);
            const entry = owner === undefined ? undefined : entries.get(owner.file);
            if (owner === undefined || entry === undefined)
                return [];
            const signatures = owner.overloads.length > 1 ? (this.subject(id)?.signatures ?? []) : [];
            const parts = [
                ...parts_partsOf(owner, view, entry, indexOf(entry)),
                ...parts_overloadsOf(owner, view, signatures, entry),
            ].filter(({ facts: part }) => !components.has(part.id));
            for (const { facts: part } of parts)
                components.set(part.id, part);
            partsByOwner.set(id, parts);
            return parts;
        },
        memberNode(id, name) {
            const owner = components.get(id);
            const entry = owner === undefined ? undefined : entries.get(owner.file);
            const member = owner?.members.find(candidate => candidate.name === name);
            return entry === undefined || member === undefined ? undefined : declarationAt(member.span, entry, indexOf(entry));
        },
        componentAt(node) {
            if (byPlace === null) {
                byPlace = new Map();
                for (const { id, file, nameSpan, span } of facts.components) {
                    const named = `${file}:${nameSpan.line}:${nameSpan.column}`;
                    if (!byPlace.has(named))
                        byPlace.set(named, id);
                    const whole = `${file}:${span.line}:${span.column}`;
                    if (!byPlace.has(whole))
                        byPlace.set(whole, id);
                }
            }
            const sourceFile = node.getSourceFile();
            const entry = project.byFileName.get(sourceFile.fileName);
            if (entry === undefined)
                return undefined;
            const at = sourceFile.getLineAndCharacterOfPosition(node.getStart(sourceFile));
            return byPlace.get(`${entry.path}:${at.line + 1}:${at.character + 1}`);
        },
        memo(key, compute) {
            if (!memos.has(key))
                memos.set(key, compute());
            return memos.get(key);
        },
    };
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/edges.js
/** The call graph as the judge of documented calls. */


function createEdges(facts) {
    const { callGraph } = facts;
    const componentOf = new Map(callGraph.nodes.map(node => [node.id, node.component]));
    const fold = (id) => componentOf.get(id) ?? id;
    const exact = new Pairs();
    const folded = new Pairs();
    const called = calledComponents(callGraph.nodes);
    for (const edge of callGraph.edges) {
        exact.set(edge.from, edge.to, edge);
        const callee = called(edge.from, edge.to, edge.derivation);
        if (callee === null)
            continue;
        const caller = fold(edge.from);
        const known = folded.get(caller, callee);
        if (known === undefined || (known.verdict === 'possible' && edge.verdict === 'proven'))
            folded.set(caller, callee, edge);
    }
    // A call that nothing resolved can be any edge, unless its candidates are listed.
    const openFrom = new Set();
    const candidateEdges = new Pairs();
    for (const call of callGraph.unresolved) {
        for (const from of new Set([call.from, fold(call.from)])) {
            if (call.candidates.length === 0)
                openFrom.add(from);
            for (const candidate of call.candidates) {
                candidateEdges.set(from, candidate, true);
                candidateEdges.set(from, fold(candidate), true);
            }
        }
    }
    const components = new Set(facts.components.map(component => component.id));
    const nodes = new Set(callGraph.nodes.map(node => node.id));
    const verify = (from, to) => {
        const inner = nodes.has(from) && !components.has(from);
        const edge = exact.get(from, to) ?? (inner ? undefined : folded.get(fold(from), fold(to)));
        if (edge !== undefined)
            return { verdict: edge.verdict === 'proven' ? 'proven' : 'unknown', edge };
        if (!components.has(from) && !nodes.has(from))
            return { verdict: 'unknown', edge: null };
        if (candidateEdges.get(from, to) || openFrom.has(from))
            return { verdict: 'unknown', edge: null };
        // `new Foo()` may be documented by the class or by its constructor
        const caller = fold(from);
        if (!exact.hasFirst(from) && !folded.hasFirst(caller))
            return { verdict: 'refuted', edge: null };
        const made = `${to}.constructor`;
        const constructed = exact.get(from, made) ?? folded.get(caller, made);
        if (constructed !== undefined)
            return { verdict: constructed.verdict === 'proven' ? 'proven' : 'unknown', edge: constructed };
        return { verdict: 'refuted', edge: null };
    };
    const diff = (documented) => {
        const said = uniqueEdges(documented.map(({ from, to }) => ({ from: fold(from), to: fold(to) })));
        const proven = new Map();
        for (const edge of folded.values()) {
            if (edge.verdict !== 'proven')
                continue;
            const from = fold(edge.from);
            const to = fold(edge.to);
            // inner functions calling each other are no edge between components; direct recursion is
            if (from === to && edge.from !== edge.to && !components.has(edge.from))
                continue;
            proven.set(key(from, to), { from, to });
        }
        const matching = [];
        const extra = [];
        let excusable = 0;
        const saidKeys = new Set(said.map(edge => key(edge.from, edge.to)));
        for (const edge of said) {
            const { verdict } = verify(edge.from, edge.to);
            if (verdict === 'proven')
                matching.push(edge);
            else if (verdict === 'refuted')
                extra.push(edge);
            else
                excusable++;
        }
        const missing = [...proven.values()].filter(edge => !saidKeys.has(key(edge.from, edge.to))).sort(compareEdges);
        const counted = said.length - excusable;
        const precision = counted === 0 ? 1 : matching.length / counted;
        const recall = matching.length + missing.length === 0 ? 1 : matching.length / (matching.length + missing.length);
        const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
        return { matching, missing, extra, precision, recall, f1 };
    };
    return { verify, diff };
}
/** A table with two keys, which are not put together for every look at it. */
class Pairs {
    #rows = new Map();
    set(first, second, value) {
        const row = this.#rows.get(first);
        if (row === undefined)
            this.#rows.set(first, new Map([[second, value]]));
        else
            row.set(second, value);
    }
    get(first, second) {
        return this.#rows.get(first)?.get(second);
    }
    hasFirst(first) {
        return this.#rows.has(first);
    }
    *values() {
        for (const row of this.#rows.values())
            yield* row.values();
    }
}
function key(from, to) {
    return `${from}\n${to}`;
}
function compareEdges(a, b) {
    return (0,model/* compareText */.n6)(a.from, b.from) || (0,model/* compareText */.n6)(a.to, b.to);
}
function uniqueEdges(edges) {
    const byKey = new Map(edges.map(edge => [key(edge.from, edge.to), edge]));
    return [...byKey.values()].sort(compareEdges);
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/calls.js


const EDGES = {};
/** A documented callee is one unless the graph excludes it. */
const judgeCalls = (claim, context) => {
    const caller = context.component(claim.component);
    if (caller === undefined)
        return verdicts_unknown('the component is not known');
    const edges = context.memo(EDGES, () => createEdges(context.facts));
    const { verdict, edge } = edges.verify(claim.component, claim.subject);
    const call = caller.calls.find(candidate => candidate.callee === claim.subject);
    const site = call?.sites[0] ?? edge?.sites[0];
    const span = site === undefined
        ? caller.nameSpan
        : { file: caller.file, line: site.line, column: site.column, endLine: site.line, endColumn: site.column };
    const callee = context.component(claim.subject);
    const name = callee?.name ?? claim.subject;
    const seen = evidenceOf(span, 'body', `calls ${name}`);
    switch (verdict) {
        case 'proven':
            return proven(`it calls \`${name}\``, seen);
        case 'refuted':
            return refuted('calls-absent', `it is documented to call \`${name}\`, but it does not`, null, seen);
        case 'unknown':
            return verdicts_unknown(`it may call \`${name}\``, true, seen);
    }
};

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/effects.js

/** "writes …", "does not modify …", "pure". */
const judgeEffect = (claim, context) => {
    const facts = context.component(claim.component);
    if (facts === undefined)
        return verdicts_unknown('the component is not known');
    const ofKind = facts.effects.filter(effect => effect.kind === claim.subject);
    const { target } = claim.value;
    const hit = target === null ? ofKind[0] : ofKind.find(effect => touches(effect, target));
    const own = target === null
        ? ofKind.find(effect => effect.via === null)
        : ofKind.find(effect => effect.via === null && touches(effect, target));
    if (claim.aspect === 'presence') {
        if (hit !== undefined)
            return proven(words(claim, hit), evidenceOf(hit.span, 'body', hit.target));
        if (!facts.hasBody || !facts.effectsComplete)
            return verdicts_unknown('what it calls may do it');
        if (ofKind.length > 0)
            return verdicts_unknown('it touches something else of that kind');
        return refuted('effect-absent', `it is documented to have an effect (${claim.subject}), but it has none of that kind`, null, evidenceOf(facts.nameSpan, 'body', facts.signature));
    }
    return judgeAbsence(claim, facts, own, hit);
};
function judgeAbsence(claim, facts, own, hit) {
    if (own !== undefined) {
        return refuted('effect-present', `it is documented not to have this effect, but ${words(claim, own)}`, { facet: 'effect', subject: claim.subject, aspect: 'presence', value: { target: own.target } }, evidenceOf(own.span, 'body', own.target));
    }
    if (hit !== undefined)
        return verdicts_unknown(`it may: ${words(claim, hit)}`, true, evidenceOf(hit.span, 'body', hit.target));
    if (!facts.hasBody || !facts.effectsComplete)
        return verdicts_unknown('what it calls may do it');
    return proven('no such effect is found', evidenceOf(facts.nameSpan, 'body', facts.signature));
}
/** `options` is touched by a write to `options.retries`. */
function touches(effect, target) {
    return effect.target === target || effect.target.startsWith(`${target}.`) || effect.target.startsWith(`${target}[`);
}
function words(claim, effect) {
    switch (claim.subject) {
        case 'writes-this':
        case 'writes-parameter':
        case 'writes-module-state':
            return `it writes \`${effect.target}\``;
        case 'file-system':
        case 'network':
        case 'process':
        case 'environment':
        case 'time':
        case 'randomness':
        case 'console':
            return `it uses \`${effect.target}\``;
    }
}

// EXTERNAL MODULE: ./.build/similar-names.js
var similar_names = __webpack_require__(58106);
// EXTERNAL MODULE: ./.build/posix-path.js
var posix_path = __webpack_require__(13741);
;// CONCATENATED MODULE: ./.build/analysis/oracle/elsewhere.js
/**
 * Whether a name occurs in the code of files that are not documented (tests, examples, declaration files, what is excluded).
 * Asked only about names that are nowhere else, so most runs never look.
 */



const KEY = {};
const SKIPPED = new Set(['node_modules', '.git', 'coverage', '.cache']);
const SCRIPT = /\.[cm]?[jt]sx?$/;
/** Minified bundles hold every name that a library ever had. */
const LARGEST_FILE = 400_000;
const LARGEST_TOTAL = 40_000_000;
const MOST_FILES = 20_000;
function occursElsewhere(name, context) {
    return context.memo(KEY, () => wordsElsewhere(context)).has(name);
}
function wordsElsewhere(context) {
    const { root } = context.project;
    const words = new Set();
    let files = 0;
    let bytes = 0;
    const visit = (folder, depth) => {
        if (depth > 30)
            return;
        let entries;
        try {
            entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        }
        catch {
            return;
        }
        for (const entry of entries) {
            if (files >= MOST_FILES || bytes >= LARGEST_TOTAL)
                return;
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (entry.isDirectory()) {
                words.add(entry.name);
                if (!SKIPPED.has(entry.name))
                    visit(path, depth + 1);
                continue;
            }
            if (!entry.isFile())
                continue;
            files++;
            words.add(entry.name.replace(/\..*$/, ''));
            if (!SCRIPT.test(entry.name) || /\.min\./.test(entry.name))
                continue;
            if (context.entry((0,posix_path/* posixRelative */.qi)(root, path)) !== undefined)
                continue;
            try {
                const { size } = (0,external_node_fs_.statSync)(path);
                if (size > LARGEST_FILE)
                    continue;
                bytes += size;
                const code = (0,external_node_fs_.readFileSync)(path, 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, ' ');
                for (const word of code.match(/[A-Za-z_$][\w$]*/g) ?? [])
                    words.add(word);
            }
            catch {
                // a file that vanished or cannot be read holds no word
            }
        }
    };
    visit(root, 0);
    return words;
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/exports.js
/** What a package of this repository lets others import. */


const exports_KEY = {};
/** Null where the specifier names no package of ours, or nothing is known of what it leads to. */
function exportsOfSpecifier(specifier, context) {
    const cache = context.memo(exports_KEY, () => new Map());
    const known = cache.get(specifier);
    if (known !== undefined)
        return known;
    const found = findExports(specifier, context);
    cache.set(specifier, found);
    return found;
}
function findExports(specifier, context) {
    const owner = exports_packageOf(specifier, context.facts.packages);
    if (owner === null || owner.name === null)
        return null;
    const path = `.${specifier.slice(owner.name.length)}`;
    const files = owner.entryPoints
        .filter(point => point.kind === 'export' && point.path === path)
        .map(point => point.file);
    const file = files.find(candidate => candidate !== null);
    if (file === undefined || file === null)
        return null;
    const entry = context.entry(file);
    return entry === undefined ? null : exportsOfModule(entry);
}
function exports_packageOf(specifier, packages) {
    return packages.find(({ name }) => name !== null && (specifier === name || specifier.startsWith(`${name}/`))) ?? null;
}
function exportsOfModule(entry) {
    const { checker } = entry;
    const symbol = moduleSymbol(entry);
    if (symbol === undefined)
        return null;
    const names = new Set(checker.getExportsOfModule(symbol).map(exported => exported.name));
    const assigned = symbol.exports?.get(ts_morph.ts.InternalSymbolName.ExportEquals);
    let open = reExportsUnknown(entry.sourceFile, checker, new Set());
    if (assigned !== undefined) {
        const type = checker.getTypeOfSymbol(assigned);
        if (type.flags & (ts_morph.ts.TypeFlags.Any | ts_morph.ts.TypeFlags.Unknown))
            open = true;
        for (const property of checker.getPropertiesOfType(type))
            names.add(property.name);
        if (checker.getIndexInfosOfType(type).length > 0)
            open = true;
    }
    const javascript = entry.language === 'js' || entry.language === 'jsx';
    // CommonJS assigns exports by any means (`Object.assign(exports, …)`, loops, `exports[name] =`)
    if (javascript && !isEsModule(entry.sourceFile) && assigned === undefined && !assignsByName(entry.sourceFile))
        open = true;
    if (javascript &&
        /(module\.exports|\bexports)\s*[,[)]|Object\.(assign|define\w+)\(\s*(module\.)?exports/.test(entry.sourceFile.text))
        open = true;
    return { names, open, entry, javascript };
}
/** Every mention of `exports` is `exports.name` or `module.exports.name`, some of them assigned to. */
function assignsByName(sourceFile) {
    let assigned = false;
    let plain = true;
    const visit = (node) => {
        if (ts_morph.ts.isIdentifier(node) && node.text === 'exports') {
            const holder = ts_morph.ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
            const { parent } = holder;
            const isNamed = ts_morph.ts.isPropertyAccessExpression(parent) && parent.expression === holder;
            if (!isNamed)
                plain = false;
            else if (ts_morph.ts.isBinaryExpression(parent.parent) && parent.parent.left === parent)
                assigned = true;
        }
        else if (ts_morph.ts.isIdentifier(node) && node.text === 'module') {
            const { parent } = node;
            if (ts_morph.ts.isPropertyAccessExpression(parent) && parent.expression === node && parent.name.text !== 'exports')
                plain = false;
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(sourceFile);
    return plain && assigned;
}
function isEsModule(sourceFile) {
    return sourceFile.statements.some(statement => ts_morph.ts.isExportDeclaration(statement) ||
        ts_morph.ts.isExportAssignment(statement) ||
        (ts_morph.ts.canHaveModifiers(statement) &&
            ts_morph.ts.getModifiers(statement)?.some(modifier => modifier.kind === ts_morph.ts.SyntaxKind.ExportKeyword) === true));
}
/** `export * from` something that does not resolve. */
function reExportsUnknown(sourceFile, checker, seen) {
    if (seen.has(sourceFile))
        return false;
    seen.add(sourceFile);
    return sourceFile.statements.some(statement => {
        if (!ts_morph.ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined)
            return false;
        if (statement.exportClause !== undefined)
            return false;
        const target = checker.getSymbolAtLocation(statement.moduleSpecifier)?.valueDeclaration;
        if (target === undefined || !ts_morph.ts.isSourceFile(target))
            return true;
        return reExportsUnknown(target, checker, seen);
    });
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/snippets.js
/** Code in comments and README files: which names it imports from where. */

const LANGUAGES = /^(ts|js|tsx|jsx|mjs|cjs|mts|cts|typescript|javascript|node)$/i;
/** Whether a fence's info string says that what follows is code of ours to look at. */
function snippets_isScript(language) {
    return LANGUAGES.test(language.trim().split(/[\s,{:]/)[0] ?? '');
}
function isTyped(language) {
    return /^(ts|tsx|mts|cts|typescript)\b/i.test(language.trim());
}
function parseSnippet(code) {
    return ts_morph.ts.createSourceFile('snippet.tsx', code, ts_morph.ts.ScriptTarget.Latest, true, ts_morph.ts.ScriptKind.TSX);
}
/**
 * Static imports, re-exports, destructured `require` calls, and members of namespaces (`import * as all`) of a piece of code that
 * may be incomplete.
 */
function snippets_importedNames(code) {
    if (!/\b(import|require|export)\b/.test(code))
        return [];
    const sourceFile = parseSnippet(code);
    const names = [];
    const add = (specifier, name, typeOnly, node) => {
        const offset = node.getStart(sourceFile);
        names.push({ specifier, name, typeOnly, offset, length: node.getEnd() - offset });
    };
    const namespaces = new Map();
    const visit = (node) => {
        if (ts_morph.ts.isPropertyAccessExpression(node) && ts_morph.ts.isIdentifier(node.expression)) {
            const specifier = namespaces.get(node.expression.text);
            if (specifier !== undefined)
                add(specifier, node.name.text, false, node.name);
        }
        if (ts_morph.ts.isNamespaceImport(node) && ts_morph.ts.isStringLiteral(node.parent.parent.moduleSpecifier)) {
            namespaces.set(node.name.text, node.parent.parent.moduleSpecifier.text);
        }
        if (ts_morph.ts.isImportDeclaration(node) && ts_morph.ts.isStringLiteral(node.moduleSpecifier)) {
            snippets_addImport(node, node.moduleSpecifier.text, add);
        }
        else if (ts_morph.ts.isExportDeclaration(node) &&
            node.moduleSpecifier !== undefined &&
            ts_morph.ts.isStringLiteral(node.moduleSpecifier)) {
            const specifier = node.moduleSpecifier.text;
            if (node.exportClause !== undefined && ts_morph.ts.isNamedExports(node.exportClause)) {
                for (const element of node.exportClause.elements) {
                    const name = element.propertyName ?? element.name;
                    add(specifier, name.text, node.isTypeOnly || element.isTypeOnly, name);
                }
            }
        }
        else if (ts_morph.ts.isVariableDeclaration(node) && node.initializer !== undefined) {
            const specifier = snippets_requiredBy(node.initializer);
            if (specifier !== null && ts_morph.ts.isObjectBindingPattern(node.name)) {
                for (const element of node.name.elements) {
                    const name = element.propertyName ?? element.name;
                    if (ts_morph.ts.isIdentifier(name) && element.dotDotDotToken === undefined)
                        add(specifier, name.text, false, name);
                }
            }
        }
        else if (ts_morph.ts.isPropertyAccessExpression(node)) {
            const specifier = snippets_requiredBy(node.expression);
            if (specifier !== null)
                add(specifier, node.name.text, false, node.name);
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(sourceFile);
    return names;
}
function snippets_addImport(node, specifier, add) {
    const clause = node.importClause;
    if (clause === undefined) {
        add(specifier, '*', false, node.moduleSpecifier);
        return;
    }
    const typeOnly = clause.phaseModifier === ts_morph.ts.SyntaxKind.TypeKeyword;
    if (clause.name !== undefined)
        add(specifier, 'default', typeOnly, clause.name);
    const bindings = clause.namedBindings;
    if (bindings === undefined)
        return;
    if (ts_morph.ts.isNamespaceImport(bindings)) {
        add(specifier, '*', typeOnly, bindings.name);
        return;
    }
    for (const element of bindings.elements) {
        const name = element.propertyName ?? element.name;
        add(specifier, name.text, typeOnly || element.isTypeOnly, name);
    }
}
function snippets_requiredBy(node) {
    const call = ts_morph.ts.isAwaitExpression(node) ? node.expression : node;
    if (!ts_morph.ts.isCallExpression(call))
        return null;
    const isRequire = ts_morph.ts.isIdentifier(call.expression) && call.expression.text === 'require';
    const isImport = call.expression.kind === ts_morph.ts.SyntaxKind.ImportKeyword && call !== node;
    const argument = call.arguments[0];
    return (isRequire || isImport) && argument !== undefined && ts_morph.ts.isStringLiteralLike(argument) ? argument.text : null;
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/example-program.js
/**
 * Type-checks the examples in doc comments: one further program per program of the repository, whose own files are shared with
 * it, made when the first example is judged. An example is checked when it is asked for.
 *
 * Examples are fragments: names may be undeclared, values made up, results shown as prose. So only what certainly shows an API
 * that is not there counts (see `problemOf`), and an example that does not parse is not looked at.
 */




const example_program_KEY = {};
const MOST_SNIPPETS = 5000;
const LONGEST_SNIPPET = 20_000;
function examplesOf(context) {
    return context.memo(example_program_KEY, () => createExamples(context));
}
function createExamples(context) {
    const byProgram = new Map();
    const keyOf = (facts, code) => `${facts.id}\n${code.replace(/\s+/g, '')}`;
    let count = 0;
    for (const facts of context.facts.components) {
        const entry = context.entry(facts.file);
        // what plain JavaScript takes is not known well enough
        if (entry === undefined || verdicts_isJavaScript(entry))
            continue;
        for (const comment of facts.docComments) {
            for (const code of examplesIn(comment.text)) {
                if (count >= MOST_SNIPPETS || code.length > LONGEST_SNIPPET)
                    continue;
                let snippets = byProgram.get(entry.program);
                if (snippets === undefined) {
                    snippets = new Map();
                    byProgram.set(entry.program, snippets);
                }
                const key = keyOf(facts, code);
                if (snippets.has(key))
                    continue;
                const folder = entry.sourceFile.fileName.replace(/[^/]*$/, '');
                const extension = /\bReact\b|<\/|\/>/.test(code) ? 'tsx' : 'ts';
                const own = importOfItself(facts, entry, code);
                // without anything of ours in it, nothing in it can be wrong
                if (own === '' && !snippets_importedNames(code).some(({ specifier }) => isOwn(specifier, context)))
                    continue;
                const text = `${code}\n${own}export {}\n`;
                snippets.set(key, { fileName: `${folder}__example_${count++}__.${extension}`, text, entry });
            }
        }
    }
    const programs = new Map();
    const problems = new Map();
    return {
        check(facts, code) {
            const entry = context.entry(facts.file);
            const key = keyOf(facts, code);
            if (problems.has(key))
                return problems.get(key);
            const snippets = entry === undefined ? undefined : byProgram.get(entry.program);
            const snippet = snippets?.get(key);
            if (entry === undefined || snippets === undefined || snippet === undefined)
                return undefined;
            let program = programs.get(entry.program);
            if (program === undefined) {
                program = withSnippets(entry.program, [...snippets.values()], context);
                programs.set(entry.program, program);
            }
            const problem = checkSnippet(program, snippet, context);
            problems.set(key, problem);
            return problem;
        },
    };
}
function isOwn(specifier, context) {
    return specifier.startsWith('.') || exports_packageOf(specifier, context.facts.packages) !== null;
}
/** The code of each `@example` in a comment: its fenced blocks, or where it has none, all of it, with and without the first line. */
function examplesIn(comment) {
    if (!comment.includes('@example'))
        return [];
    const lines = comment
        .replace(/^\/\*\*/, '')
        .replace(/\*\/$/, '')
        .split(/\r\n|\n|\r/)
        .map(line => line.replace(/^\s*\* ?/, ''));
    const codes = [];
    for (let at = 0; at < lines.length; at++) {
        const start = /^\s*@example\b(.*)$/.exec(lines[at] ?? '');
        if (start === null)
            continue;
        const body = [start[1] ?? ''];
        let fenced = false;
        for (let next = at + 1; next < lines.length; next++) {
            const line = lines[next] ?? '';
            if (/^\s*(```|~~~)/.test(line))
                fenced = !fenced;
            if (!fenced && /^\s*@[a-zA-Z]+\b(?!\()/.test(line))
                break;
            body.push(line);
        }
        const text = body.join('\n');
        const fences = [...text.matchAll(/^[ \t]*(```|~~~)[^\n]*\n([\s\S]*?)^[ \t]*\1/gm)].map(match => match[2] ?? '');
        if (fences.length > 0)
            codes.push(...fences);
        else
            codes.push(text, body.slice(1).join('\n'));
    }
    return codes.filter(code => code.trim() !== '');
}
/** An example may use what it documents, and what stands beside it, without an import. Goes to the end, so that places in the example stay. */
function importOfItself(facts, entry, code) {
    const name = facts.id
        .slice(facts.id.indexOf('#') + 1)
        .split('.')[0]
        ?.replace(/~\d+$/, '') ?? '';
    const exported = entry.checker.getSymbolAtLocation(entry.sourceFile)?.exports;
    if (exported?.has(ts_morph.ts.escapeLeadingUnderscores(name)) !== true || !usesUndeclared(code, name))
        return '';
    const beside = [...exported.keys()].map(ts_morph.ts.unescapeLeadingUnderscores).filter(other => {
        // a type's name is not taken for anything else
        return other !== name && /^[A-Z]/.test(other) && usesUndeclared(code, other);
    });
    const file = entry.sourceFile.fileName.replace(/^.*\//, './');
    return `import { ${[name, ...beside].join(', ')} } from ${JSON.stringify(file)}\n`;
}
function usesUndeclared(code, name) {
    if (!/^[A-Za-z_$][\w$]*$/.test(name))
        return false;
    const escaped = name.replaceAll('$', '\\$');
    const declares = new RegExp(`(?:\\bimport\\b[^;]*[{,\\s]|\\b(?:const|let|var|function|class|type|interface|enum)\\s+|[{,]\\s*)${escaped}\\b(?!\\s*\\()`);
    return new RegExp(`(?<![.\\w$])${escaped}(?![\\w$])`).test(code) && !declares.test(code);
}
function withSnippets(program, snippets, context) {
    const options = { ...program.getCompilerOptions(), noEmit: true, allowImportingTsExtensions: true };
    const virtual = new Map(snippets.map(({ fileName, text }) => [
        fileName,
        ts_morph.ts.createSourceFile(fileName, text, { languageVersion: ts_morph.ts.ScriptTarget.ESNext, impliedNodeFormat: ts_morph.ts.ModuleKind.ESNext }, true),
    ]));
    const library = program.getSourceFiles().find(file => program.isSourceFileDefaultLibrary(file));
    const libraryFolder = library === undefined ? '' : library.fileName.replace(/\/[^/]*$/, '');
    const checker = program.getTypeChecker();
    const resolved = (fileName) => ({
        resolvedModule: fileName === undefined
            ? undefined
            : {
                resolvedFileName: fileName,
                extension: example_program_extensionOf(fileName),
                isExternalLibraryImport: fileName.includes('/node_modules/'),
            },
    });
    const host = {
        getSourceFile: fileName => virtual.get(fileName) ?? program.getSourceFile(fileName),
        getDefaultLibFileName: settings => `${libraryFolder}/${ts_morph.ts.getDefaultLibFileName(settings)}`,
        getDefaultLibLocation: () => libraryFolder,
        getCurrentDirectory: () => program.getCurrentDirectory(),
        getCanonicalFileName: fileName => fileName,
        useCaseSensitiveFileNames: () => true,
        getNewLine: () => '\n',
        fileExists: fileName => virtual.has(fileName) || program.getSourceFile(fileName) !== undefined,
        readFile: fileName => (virtual.get(fileName) ?? program.getSourceFile(fileName))?.text,
        writeFile() {
            throw new Error('The analysis never writes.');
        },
        resolveModuleNameLiterals: (literals, containing) => literals.map(literal => {
            if (virtual.has(containing))
                return resolved(resolveFromSnippet(literal.text, containing, context));
            const target = checker.getSymbolAtLocation(literal)?.declarations?.find(ts_morph.ts.isSourceFile);
            return resolved(target?.fileName);
        }),
        resolveTypeReferenceDirectiveReferences: references => references.map(() => ({ resolvedTypeReferenceDirective: undefined })),
    };
    return ts_morph.ts.createProgram({
        rootNames: [...program.getRootFileNames(), ...virtual.keys()],
        options,
        host,
        oldProgram: program,
    });
}
function example_program_extensionOf(fileName) {
    const match = /(\.d\.[cm]?ts|\.[cm]?[jt]sx?|\.json)$/.exec(fileName);
    for (const extension of Object.values(ts_morph.ts.Extension))
        if (extension === match?.[1])
            return extension;
    return ts_morph.ts.Extension.Ts;
}
function resolveFromSnippet(specifier, containing, context) {
    if (!specifier.startsWith('.'))
        return exportsOfSpecifier(specifier, context)?.entry.sourceFile.fileName;
    const parts = containing.split('/').slice(0, -1);
    for (const part of specifier.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.')
            parts.push(part);
    }
    const base = parts.join('/');
    const stem = base.replace(/\.[cm]?js$/, '');
    const candidates = [base, `${stem}.ts`, `${stem}.tsx`, `${stem}.mts`, `${base}/index.ts`, `${stem}.js`];
    return candidates.find(candidate => context.project.byFileName.has(candidate));
}
function checkSnippet(program, snippet, context) {
    const file = program.getSourceFile(snippet.fileName);
    if (file === undefined || program.getSyntacticDiagnostics(file).length > 0)
        return undefined;
    const checker = program.getTypeChecker();
    for (const diagnostic of program.getSemanticDiagnostics(file)) {
        const problem = problemOf(diagnostic, file, checker, context);
        if (problem !== null)
            return problem;
    }
    return null;
}
function problemOf(diagnostic, file, checker, context) {
    if (diagnostic.start === undefined || diagnostic.length === undefined)
        return null;
    const node = nodeAt(file, diagnostic.start, diagnostic.start + diagnostic.length);
    const message = ts_morph.ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n').split('\n')[0] ?? '';
    switch (diagnostic.code) {
        // "Expected n arguments, but got m."
        case 2554:
        case 2555: {
            const call = callAround(node);
            const declaration = call === null ? undefined : example_program_declarationOf(call.expression, checker);
            // an example leaves arguments out (`fn()`) more often than it invents them
            if (call === null || declaration === undefined || call.arguments === undefined)
                return null;
            if (call.arguments.length === 0 || !isOurs(declaration, context))
                return null;
            return {
                message: `it calls \`${call.expression.getText(file)}\` with the wrong number of arguments: ${message}`,
                declaration,
            };
        }
        // "Argument of type A is not assignable to parameter of type B."
        case 2345: {
            const call = callAround(node);
            const declaration = call === null ? undefined : example_program_declarationOf(call.expression, checker);
            if (call === null || declaration === undefined || !isOurs(declaration, context) || !isPlainLiteral(node))
                return null;
            return {
                message: `it calls \`${call.expression.getText(file)}\` with a value that does not fit: ${message}`,
                declaration,
            };
        }
        // "Property x does not exist on type T."
        case 2339:
        case 2551: {
            const access = node.parent;
            if (!ts_morph.ts.isPropertyAccessExpression(access) || access.name !== node)
                return null;
            const type = checker.getTypeAtLocation(access.expression);
            const declaration = closedOwner(type, checker, context) ?? giverOf(access.expression, type, checker, context);
            return declaration === null ? null : { message: `\`${access.getText(file)}\` does not exist`, declaration };
        }
        // "Object literal may only specify known properties, and x does not exist in type T."
        case 2353:
        case 2561: {
            const call = callAround(node);
            const declaration = call === null ? undefined : example_program_declarationOf(call.expression, checker);
            if (call === null || declaration === undefined || !isOurs(declaration, context))
                return null;
            return {
                message: `it passes \`${call.expression.getText(file)}\` what it does not take: ${message}`,
                declaration,
            };
        }
        default:
            return null;
    }
}
function nodeAt(file, start, end) {
    let found = file;
    const visit = (node) => {
        if (node.getStart(file) <= start && node.getEnd() >= end) {
            found = node;
            ts_morph.ts.forEachChild(node, visit);
        }
    };
    ts_morph.ts.forEachChild(file, visit);
    return found;
}
function callAround(node) {
    for (let at = node; at !== undefined && !ts_morph.ts.isStatement(at); at = at.parent) {
        if (ts_morph.ts.isCallExpression(at) || ts_morph.ts.isNewExpression(at))
            return at;
    }
    return null;
}
function example_program_declarationOf(expression, checker) {
    let symbol = checker.getSymbolAtLocation(ts_morph.ts.isPropertyAccessExpression(expression) ? expression.name : expression);
    if (symbol !== undefined && symbol.flags & ts_morph.ts.SymbolFlags.Alias)
        symbol = checker.getAliasedSymbol(symbol);
    return symbol?.valueDeclaration ?? symbol?.declarations?.[0];
}
function isOurs(declaration, context) {
    const entry = context.project.byFileName.get(declaration.getSourceFile().fileName);
    return entry !== undefined && !verdicts_isJavaScript(entry);
}
function isPlainLiteral(node) {
    if (ts_morph.ts.isPrefixUnaryExpression(node))
        return isPlainLiteral(node.operand);
    return (ts_morph.ts.isStringLiteral(node) ||
        ts_morph.ts.isNumericLiteral(node) ||
        ts_morph.ts.isNoSubstitutionTemplateLiteral(node) ||
        node.kind === ts_morph.ts.SyntaxKind.TrueKeyword ||
        node.kind === ts_morph.ts.SyntaxKind.FalseKeyword);
}
/** The function of ours whose result, a plain string, number or boolean, is used right away or under a name. */
function giverOf(expression, type, checker, context) {
    const plain = ts_morph.ts.TypeFlags.StringLike | ts_morph.ts.TypeFlags.NumberLike | ts_morph.ts.TypeFlags.BooleanLike;
    if (!(type.flags & plain))
        return null;
    const value = ts_morph.ts.isIdentifier(expression) ? checker.getSymbolAtLocation(expression)?.valueDeclaration : undefined;
    let made = value !== undefined && ts_morph.ts.isVariableDeclaration(value) ? value.initializer : expression;
    if (made !== undefined && ts_morph.ts.isAwaitExpression(made))
        made = made.expression;
    if (made === undefined || !ts_morph.ts.isCallExpression(made))
        return null;
    const declaration = example_program_declarationOf(made.expression, checker);
    return declaration !== undefined && isOurs(declaration, context) ? declaration : null;
}
/** The class, interface, enum or module of ours that a value is an instance of, where all its members are known. */
function closedOwner(type, checker, context) {
    if (type.isUnion() || type.isIntersection() || type.symbol === undefined)
        return null;
    const kinds = ts_morph.ts.SymbolFlags.Class |
        ts_morph.ts.SymbolFlags.Interface |
        ts_morph.ts.SymbolFlags.TypeLiteral |
        ts_morph.ts.SymbolFlags.Enum |
        ts_morph.ts.SymbolFlags.ValueModule;
    if (!(type.symbol.flags & kinds))
        return null;
    // an enum is indexed by its own values
    if (!(type.symbol.flags & ts_morph.ts.SymbolFlags.Enum) && checker.getIndexInfosOfType(type).length > 0)
        return null;
    const declaration = type.symbol.declarations?.[0];
    return declaration === undefined || !isOurs(declaration, context) ? null : declaration;
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/vocabulary.js
/** Every name that the repository's code uses, so that a name in a comment is called dead only when it is nowhere. */


const vocabulary_KEY = {};
function vocabularyOf(context) {
    return context.memo(vocabulary_KEY, () => {
        const words = new Set();
        for (const entry of context.project.files) {
            collectWords(entry.sourceFile, words);
            collectDeclaredInComments(entry.sourceFile.text, words);
            for (const part of entry.path.split('/'))
                words.add(part.replace(/\.\w+$/, ''));
        }
        const packages = new Set(external_node_module_.builtinModules);
        for (const { name, dependencies } of context.facts.packages) {
            for (const dependency of name === null ? dependencies : [name, ...dependencies]) {
                for (const part of dependency.split(/[/@]/))
                    if (part !== '')
                        packages.add(part.toLowerCase());
            }
        }
        return { words, packages };
    });
}
function collectWords(sourceFile, words) {
    const visit = (node) => {
        if (ts_morph.ts.isIdentifier(node))
            words.add(node.text);
        else if (ts_morph.ts.isPrivateIdentifier(node)) {
            words.add(node.text);
            words.add(node.text.slice(1));
        }
        else if (ts_morph.ts.isStringLiteralLike(node) && node.text.length <= 80) {
            for (const word of node.text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [])
                words.add(word);
        }
        else
            ts_morph.ts.forEachChild(node, visit);
    };
    visit(sourceFile);
}
const DECLARING = /@(?:typedef|callback|property|prop|name|namespace|event|module|class|function|method|member|memberof|template|alias|external|enum|interface|mixin|fires|emits|exports|lends|constant|var|func|typeParam|internal)\b([^\n]*)/g;
function collectDeclaredInComments(text, words) {
    if (!text.includes('/**'))
        return;
    for (const match of text.matchAll(DECLARING)) {
        for (const word of match[1]?.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [])
            words.add(word);
    }
}
/** Whether the declarations that come from elsewhere have the name: the platform's libraries, and packages that are installed. */
function occursInLibraries(name, { project }) {
    const word = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`);
    return project.programs.some(program => program
        .getSourceFiles()
        .some(({ fileName, text }) => !project.byFileName.has(fileName) && text.includes(name) && word.test(text)));
}
/** Provided by the language, a browser or Node, whether or not this program's libraries say so. */
function isPlatformName(name) {
    return (name in globalThis ||
        Object.hasOwn(Object.prototype, name) ||
        KEYWORDS.has(name) ||
        /^(HTML|SVG|CSS|DOM|XML|GPU|WebGL|RTC|IDB|Audio|Media|XR|Web|Blob|File|Node|Event|Mouse|Touch|Pointer|Keyboard|Canvas|Offscreen|Image|Range|Selection|Mutation|Resize|Intersection|Performance|Navigator|Location|History|Storage|Service|Shared|Worker|Element|Document|Window)/.test(name));
}
const KEYWORDS = new Set('any unknown never void string number boolean bigint symbol object null undefined true false this super arguments window document navigator self Iterable Iterator AsyncIterable AsyncIterator Generator AsyncGenerator ArrayLike PromiseLike Partial Required Readonly Record Pick Omit Exclude Extract NonNullable Parameters ReturnType Awaited InstanceType typeof keyof instanceof new delete in of async await yield import export default require module exports constructor prototype length name'.split(' '));

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/examples.js
/** `@example` code: does what it imports exist? */









const NOT_CODE = /^(html|xml|sh|bash|shell|console|json|jsonc|css|scss|yaml|yml|text|txt|md|markdown|diff|vue|svelte|sql|graphql|http|ini|toml)\b/i;
const judgeExample = (claim, context) => {
    const facts = context.component(claim.component);
    if (facts === undefined)
        return verdicts_unknown('the component is not known');
    const { code, language } = claim.value;
    if (NOT_CODE.test(language.trim()) || /^\s*(?:[<>]|\$\s)/.test(code))
        return verdicts_unknown('it is no code of ours', false);
    let checked = 0;
    for (const imported of snippets_importedNames(code)) {
        const verdict = judgeImport(imported, language, facts.file, context);
        if (verdict === null)
            continue;
        if (verdict.verdict === 'refuted')
            return verdict;
        if (verdict.verdict === 'proven')
            checked++;
    }
    const former = formerName(code, facts, context);
    if (former !== null) {
        return refuted('example-broken', `the example calls \`${former}\`, which does not exist; this is \`${facts.name}\``, null, evidenceOf(facts.nameSpan, 'signature', facts.signature));
    }
    const problem = examplesOf(context).check(facts, code);
    if (problem === null)
        return proven('it fits the code that it uses');
    if (problem !== undefined) {
        const entry = context.project.byFileName.get(problem.declaration.getSourceFile().fileName);
        const seen = entry === undefined
            ? evidenceOf(facts.nameSpan, 'signature', facts.signature)
            : evidenceAt(entry, ts_morph.ts.getNameOfDeclaration(problem.declaration) ?? problem.declaration, 'signature');
        return refuted('example-broken', `the example does not work: ${problem.message}`, null, seen);
    }
    return checked > 0 ? proven('what it imports exists') : verdicts_unknown('nothing in it can be checked');
};
/** A name that the example calls instead of the component's own: unlike any other in the repository, but like this one. */
function formerName(code, facts, context) {
    switch (facts.kind) {
        case 'function':
        case 'method':
        case 'class':
        case 'variable':
            break;
        case 'module':
        case 'interface':
        case 'type-alias':
        case 'enum':
        case 'constructor':
        case 'accessor':
            return null;
    }
    const { name } = facts;
    // an import alone is no use
    const body = code.replace(/^\s*import\b[^;'"]*['"][^'"]*['"];?/gm, '');
    const isUsed = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(body);
    for (const match of body.matchAll(/(?<![\w$])([A-Za-z_$][\w$]*)\s*\(/g)) {
        const called = match[1] ?? '';
        const isMember = body[match.index - 1] === '.';
        // beside the name itself, a function that is called alike may be the reader's; a method is somebody's
        if (name.length < 3 || called.length < 3 || (isUsed && !isMember) || !isFormOf(called, name, isUsed))
            continue;
        if (vocabularyOf(context).words.has(called) || isPlatformName(called))
            continue;
        if (occursInLibraries(called, context) || occursElsewhere(called, context))
            continue;
        const uses = body.match(new RegExp(`(?<![\\w$.])${called.replaceAll('$', '\\$')}(?![\\w$])(?!\\s*\\()`, 'g'));
        // declared or imported in the example itself
        if (uses !== null || new RegExp(`function\\*?\\s+${called.replaceAll('$', '\\$')}\\b`).test(body))
            continue;
        return called;
    }
    return null;
}
/** Where the name itself is there too, only one that adds a word to it, or takes one away. */
function isFormOf(called, name, isUsed) {
    if (!isUsed)
        return (0,similar_names/* looksAlike */.nj)(called, name);
    const [shorter, longer] = called.length < name.length ? [called, name] : [name, called];
    return longer.startsWith(shorter) && /^[A-Z_]/.test(longer.slice(shorter.length));
}
/** Null where the specifier leads to nothing that is known. */
function judgeImport(imported, language, file, context) {
    const { specifier, name } = imported;
    const exported = specifier.startsWith('.')
        ? exportsOfRelative(specifier, file, context)
        : exportsOfSpecifier(specifier, context);
    if (exported === null)
        return null;
    if (name === '*' || exported.names.has(name))
        return proven(`\`${specifier}\` exports \`${name}\``);
    // the default import of CommonJS, and types that stand in a separate declaration file
    if (exported.open || name === 'default')
        return null;
    if (exported.javascript && (imported.typeOnly || isTyped(language)))
        return null;
    const span = { file: exported.entry.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return refuted('example-broken', `the example imports \`${name}\` from \`${specifier}\`, which does not export it`, null, evidenceOf(span, 'signature', `exports of ${specifier}`));
}
function exportsOfRelative(specifier, file, context) {
    const base = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), specifier));
    const stem = base.replace(/\.(js|mjs|cjs|jsx)$/, '');
    for (const extension of [
        '',
        '.ts',
        '.tsx',
        '.mts',
        '.cts',
        '.js',
        '.jsx',
        '.mjs',
        '.cjs',
        '/index.ts',
        '/index.js',
    ]) {
        const entry = context.entry(`${extension === '' ? base : stem}${extension}`);
        if (entry !== undefined)
            return exportsOfModule(entry);
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/shapes.js
/**
 * What kind of value a type stands for, coarse enough that a documented type and the code's can be compared without
 * calling a synonym a contradiction. A shape is a set of alternatives; an `open` one may be anything besides.
 */

const OPEN = { atoms: [], open: true, hasNull: false, hasUndefined: false };
const EMPTY = { atoms: [], open: false, hasNull: false, hasUndefined: false };
const NULL = { ...EMPTY, hasNull: true };
const UNDEFINED = { ...EMPTY, hasUndefined: true };
function shapes_shapeOf(kind, literal = null, element = null) {
    return { ...EMPTY, atoms: [{ kind, literal, type: null, element }] };
}
function unionOf(shapes) {
    return {
        atoms: shapes.flatMap(shape => shape.atoms),
        open: shapes.some(shape => shape.open),
        hasNull: shapes.some(shape => shape.hasNull),
        hasUndefined: shapes.some(shape => shape.hasUndefined),
    };
}
const shapes_DEEPEST = 3;
/** More alternatives than anyone documents; a union of thousands of literals is compared by kind alone. */
const MOST_ALTERNATIVES = 200;
function shapeOfType(type, checker, depth = 0) {
    const { flags } = type;
    const { TypeFlags } = ts_morph.ts;
    if (flags & (TypeFlags.Any | TypeFlags.Unknown))
        return OPEN;
    if (flags & TypeFlags.Never)
        return EMPTY;
    if (flags & TypeFlags.Null)
        return NULL;
    if (flags & (TypeFlags.Undefined | TypeFlags.Void))
        return UNDEFINED;
    if (type.isUnion()) {
        if (type.types.length > MOST_ALTERNATIVES)
            return OPEN;
        return unionOf(type.types.map(part => shapeOfType(part, checker, depth)));
    }
    if (flags & TypeFlags.StringLike) {
        return shapes_shapeOf('string', type.isStringLiteral() && !(flags & TypeFlags.EnumLiteral) ? JSON.stringify(type.value) : null);
    }
    if (flags & TypeFlags.NumberLike) {
        return shapes_shapeOf('number', type.isNumberLiteral() && !(flags & TypeFlags.EnumLiteral) ? String(type.value) : null);
    }
    if (flags & TypeFlags.BooleanLike)
        return shapes_shapeOf('boolean');
    if (flags & TypeFlags.BigIntLike)
        return shapes_shapeOf('bigint');
    if (flags & TypeFlags.ESSymbolLike)
        return shapes_shapeOf('symbol');
    if (type.isIntersection()) {
        const parts = type.types.map(part => shapeOfType(part, checker, depth));
        // a branded primitive
        const primitive = parts.find(part => !part.open && part.atoms.length > 0 && part.atoms.every(isPrimitive));
        if (primitive !== undefined)
            return primitive;
        if (parts.some(part => part.open))
            return OPEN;
        return { ...EMPTY, atoms: [{ kind: 'object', literal: null, type, element: null }] };
    }
    if (flags & TypeFlags.NonPrimitive)
        return shapes_shapeOf('object');
    if (flags & TypeFlags.Object)
        return shapeOfObject(type, checker, depth);
    return OPEN;
}
function isPrimitive(atom) {
    return PRIMITIVES.has(atom.kind);
}
const PRIMITIVES = new Set(['string', 'number', 'boolean', 'bigint', 'symbol']);
const BOXED = new Map([
    ['String', 'string'],
    ['Number', 'number'],
    ['Boolean', 'boolean'],
    ['BigInt', 'bigint'],
    ['Symbol', 'symbol'],
    ['Function', 'function'],
]);
function shapeOfObject(type, checker, depth) {
    if (checker.isArrayType(type) || checker.isTupleType(type)) {
        return shapes_shapeOf('array', null, depth < shapes_DEEPEST ? shapes_elementOf(type, checker, depth) : null);
    }
    const name = type.symbol?.name ?? '';
    const global = type.symbol !== undefined && shapes_isOfPlatform(type.symbol);
    if (global) {
        const boxed = BOXED.get(name);
        if (boxed !== undefined)
            return shapes_shapeOf(boxed);
        if (name === 'Object')
            return OPEN;
        if (name === 'Promise' || name === 'PromiseLike') {
            return shapes_shapeOf('promise', null, depth < shapes_DEEPEST ? shapes_elementOf(type, checker, depth) : null);
        }
    }
    if (type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0) {
        return { ...EMPTY, atoms: [{ kind: 'function', literal: null, type, element: null }] };
    }
    if (type.isClass())
        return { ...EMPTY, atoms: [{ kind: 'class', literal: null, type, element: null }] };
    // `{}` admits every value but null and undefined
    if (!global && checker.getPropertiesOfType(type).length === 0 && checker.getIndexInfosOfType(type).length === 0) {
        return OPEN;
    }
    if (type.symbol !== undefined && !global && (type.symbol.flags & ts_morph.ts.SymbolFlags.Class) !== 0) {
        return { ...EMPTY, atoms: [{ kind: 'class', literal: null, type, element: null }] };
    }
    return { ...EMPTY, atoms: [{ kind: 'object', literal: null, type, element: null }] };
}
function shapes_elementOf(type, checker, depth) {
    const parts = checker.getTypeArguments(type);
    if (parts.length === 0)
        return null;
    return unionOf(parts.map(part => shapeOfType(part, checker, depth + 1)));
}
/** Declared by a default library or by anything else in `node_modules`: not ours. */
function shapes_isOfPlatform(symbol) {
    const file = symbol.declarations?.[0]?.getSourceFile();
    return file === undefined || file.isDeclarationFile;
}
function compareShapes(documented, actual, checker) {
    if (documented.open || actual.open)
        return 'unknown';
    if (documented.atoms.length === 0 || actual.atoms.length === 0) {
        const same = documented.atoms.length === actual.atoms.length;
        return same && documented.hasNull === actual.hasNull ? 'equal' : 'unknown';
    }
    const left = documented.atoms.map(a => actual.atoms.map(b => compareAtoms(a, b, checker)));
    if (left.every(row => row.every(answer => answer === 'no')))
        return 'disjoint';
    const covered = left.every(row => row.includes('yes'));
    const covers = actual.atoms.every((_, column) => left.some(row => row[column] === 'yes'));
    return covered && covers ? 'equal' : 'overlapping';
}
/** The documented alternatives that no alternative of the code can be. */
function impossibleAtoms(documented, actual, checker) {
    if (actual.open || actual.atoms.length === 0)
        return [];
    return documented.atoms.filter(a => actual.atoms.every(b => compareAtoms(a, b, checker) === 'no'));
}
function compareAtoms(a, b, checker) {
    if (isPrimitive(a) || isPrimitive(b)) {
        if (a.kind === b.kind) {
            if (a.literal === null || b.literal === null || a.literal === b.literal)
                return 'yes';
            return 'no';
        }
        // an object type without a type of ours may be an interface that a primitive has (`ArrayLike`, `{ length: number }`)
        const other = isPrimitive(a) ? b : a;
        if (isPrimitive(other))
            return 'no';
        if (other.kind === 'object')
            return other.type !== null && (isNamedOfOurs(other.type) || kindOfPlatform(other.type) !== null) ? 'no' : 'maybe';
        return 'no';
    }
    if (a.kind === 'array' && b.kind === 'array') {
        if (a.element === null || b.element === null)
            return 'yes';
        const elements = compareShapes(a.element, b.element, checker);
        return elements === 'disjoint' ? 'no' : elements === 'equal' ? 'yes' : 'maybe';
    }
    if (a.kind === 'promise' && b.kind === 'promise') {
        if (a.element === null || b.element === null)
            return 'yes';
        const elements = compareShapes(a.element, b.element, checker);
        return elements === 'disjoint' ? 'no' : elements === 'equal' ? 'yes' : 'maybe';
    }
    if (a.kind === 'function' && b.kind === 'function')
        return 'yes';
    if (a.type !== null && b.type !== null)
        return compareObjects(a.type, b.type, checker);
    const kinds = new Set([a.kind, b.kind]);
    if (kinds.has('array') && (kinds.has('function') || kinds.has('promise')))
        return 'no';
    const object = a.kind === 'object' ? a.type : b.kind === 'object' ? b.type : null;
    if (object !== null && kindOfPlatform(object) !== null && !kinds.has('class'))
        return 'no';
    if (kinds.has('array') && kinds.has('class')) {
        const type = a.kind === 'class' ? a.type : b.type;
        return type !== null && !checker.isArrayLikeType(type) && isNamedOfOurs(type) ? 'no' : 'maybe';
    }
    if (kinds.has('function') && kinds.has('promise'))
        return 'no';
    return 'maybe';
}
function compareObjects(a, b, checker) {
    if (a === b || (a.symbol !== undefined && a.symbol === b.symbol))
        return 'yes';
    const [left, right] = [kindOfPlatform(a), kindOfPlatform(b)];
    if (left !== null && right !== null)
        return left === right ? 'maybe' : 'no';
    if (!isNamedOfOurs(a) || !isNamedOfOurs(b))
        return 'maybe';
    if (isGeneric(a) || isGeneric(b))
        return 'maybe';
    return checker.isTypeAssignableTo(a, b) || checker.isTypeAssignableTo(b, a) ? 'maybe' : 'no';
}
/** Containers and values of the language that have nothing in common; kinds of errors and of byte arrays have. */
const OF_PLATFORM = new Set(['Map', 'Set', 'WeakMap', 'WeakSet', 'Date', 'RegExp', 'Error', 'URL']);
function kindOfPlatform({ symbol }) {
    return symbol !== undefined && OF_PLATFORM.has(symbol.name) && shapes_isOfPlatform(symbol) ? symbol.name : null;
}
/** The type of a container or value of the language whose members are all known; errors get further ones by any means. */
function memberedType({ type }) {
    return type !== null && (kindOfPlatform(type) ?? 'Error') !== 'Error' ? type : null;
}
function isOfLanguage(name) {
    return OF_PLATFORM.has(name);
}
function isNamedOfOurs(type) {
    const { symbol } = type;
    if (symbol === undefined || shapes_isOfPlatform(symbol))
        return false;
    return (symbol.flags & (ts_morph.ts.SymbolFlags.Class | ts_morph.ts.SymbolFlags.Interface)) !== 0;
}
/** The `this` type that every class has does not count. */
function isGeneric(type) {
    const target = type.target ?? type;
    const { localTypeParameters, outerTypeParameters } = target;
    return (localTypeParameters ?? []).length + (outerTypeParameters ?? []).length > 0;
}
function withoutNullish(shape) {
    return shape.hasNull || shape.hasUndefined ? { ...shape, hasNull: false, hasUndefined: false } : shape;
}
/** A promise's value takes the place of the promise. */
function shapes_awaited(shape) {
    if (!shape.atoms.some(atom => atom.kind === 'promise'))
        return shape;
    return unionOf([
        { ...shape, atoms: shape.atoms.filter(atom => atom.kind !== 'promise') },
        ...shape.atoms.filter(atom => atom.kind === 'promise').map(atom => atom.element ?? OPEN),
    ]);
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/exits.js
/** How values leave a function, as far as the code itself shows without believing a comment about it. */



function exitsOf(body) {
    const isAsync = ts_morph.ts.getCombinedModifierFlags(body) & ts_morph.ts.ModifierFlags.Async;
    const isGenerator = 'asteriskToken' in body && body.asteriskToken !== undefined;
    if (!ts_morph.ts.isBlock(body.body)) {
        return {
            expressions: [body.body],
            hasBareReturn: false,
            fallsOff: false,
            isEmpty: false,
            onlyThrows: false,
            isGenerator,
            isAsync: isAsync !== 0,
        };
    }
    const expressions = [];
    let hasBareReturn = false;
    visitOwn(body.body, node => {
        if (!ts_morph.ts.isReturnStatement(node))
            return;
        if (node.expression === undefined)
            hasBareReturn = true;
        else
            expressions.push(node.expression);
    });
    const { statements } = body.body;
    const last = statements.at(-1);
    const fallsOff = !leaves(last);
    return {
        expressions,
        hasBareReturn,
        fallsOff,
        isEmpty: statements.length === 0,
        onlyThrows: expressions.length === 0 && !hasBareReturn && !fallsOff,
        isGenerator,
        isAsync: isAsync !== 0,
    };
}
/** Whether a statement never completes normally. Leans to `false`, so that "may run off the end" is the cautious answer. */
function leaves(statement) {
    if (statement === undefined)
        return false;
    if (ts_morph.ts.isReturnStatement(statement) || ts_morph.ts.isThrowStatement(statement))
        return true;
    if (ts_morph.ts.isBlock(statement))
        return leaves(statement.statements.at(-1));
    if (ts_morph.ts.isIfStatement(statement)) {
        return statement.elseStatement !== undefined && leaves(statement.thenStatement) && leaves(statement.elseStatement);
    }
    if (ts_morph.ts.isTryStatement(statement)) {
        if (statement.finallyBlock !== undefined && leaves(statement.finallyBlock))
            return true;
        return leaves(statement.tryBlock) && (statement.catchClause === undefined || leaves(statement.catchClause.block));
    }
    if (ts_morph.ts.isSwitchStatement(statement)) {
        const { clauses } = statement.caseBlock;
        return (clauses.some(ts_morph.ts.isDefaultClause) &&
            clauses.every((clause, at) => clause.statements.length === 0 ? at < clauses.length - 1 : leaves(clause.statements.at(-1))));
    }
    if (ts_morph.ts.isWhileStatement(statement) || ts_morph.ts.isDoStatement(statement)) {
        return statement.expression.kind === ts_morph.ts.SyntaxKind.TrueKeyword && !breaksOut(statement.statement);
    }
    if (ts_morph.ts.isForStatement(statement))
        return statement.condition === undefined && !breaksOut(statement.statement);
    return false;
}
function breaksOut(statement) {
    let found = false;
    const visit = (node) => {
        if (found || ts_morph.ts.isFunctionLike(node))
            return;
        if (ts_morph.ts.isBreakStatement(node))
            found = true;
        else
            ts_morph.ts.forEachChild(node, visit);
    };
    visit(statement);
    return found;
}
/** The union of what the exits give, promises unwrapped. Computed from the expressions, never from the declared return type. */
function shapeOfExits(subject, exits) {
    const parts = exits.expressions.map(expression => shapeOfExpression(subject, expression));
    if (exits.hasBareReturn || exits.fallsOff)
        parts.push(UNDEFINED);
    if (parts.length === 0)
        return EMPTY;
    const shape = unionOf(parts);
    return exits.isAsync ? shapes_awaited(shape) : shape;
}
function shapeOfExpression(subject, expression) {
    const node = ts_morph.ts.isParenthesizedExpression(expression) ? expression.expression : expression;
    if (ts_morph.ts.isConditionalExpression(node)) {
        return unionOf([shapeOfExpression(subject, node.whenTrue), shapeOfExpression(subject, node.whenFalse)]);
    }
    // an assertion or a JSDoc cast is the author's word
    if (ts_morph.ts.isAsExpression(node) || ts_morph.ts.isTypeAssertionExpression(node))
        return OPEN;
    if (subject.javascript && restsOnComment(subject, node))
        return OPEN;
    return shapeOfType(subject.checker.getTypeAtLocation(node), subject.checker);
}
const DEEPEST_CALL = 3;
/** A function without a comment's word on its result, all of whose exits make what they return. */
function givesItsOwn(subject, declaration, depth) {
    if (!ts_morph.ts.isFunctionDeclaration(declaration) || !subject_hasBody(declaration))
        return false;
    if (ts_morph.ts.getJSDocReturnType(declaration) !== undefined || ts_morph.ts.getJSDocTypeTag(declaration) !== undefined)
        return false;
    const exits = exitsOf(declaration);
    return (exits.expressions.length > 0 &&
        !exits.isGenerator &&
        exits.expressions.every(expression => !restsOnComment(subject, expression, depth)));
}
/** In plain JavaScript the type of a variable, a property or a call may be nothing but what another comment says. */
function restsOnComment(subject, node, depth = 0) {
    const { checker } = subject;
    let expression = node;
    if (ts_morph.ts.isAwaitExpression(expression))
        expression = expression.expression;
    if (ts_morph.ts.isCallExpression(expression) || ts_morph.ts.isNewExpression(expression)) {
        if (ts_morph.ts.isNewExpression(expression))
            return false;
        // `list.reduce(f, [])`: without types, the overload that is picked says nothing about the result
        const { expression: callee } = expression;
        if (ts_morph.ts.isPropertyAccessExpression(callee) && /^reduce(?:Right)?$/.test(callee.name.text))
            return true;
        const declaration = checker.getResolvedSignature(expression)?.getDeclaration();
        if (declaration === undefined || declaration.getSourceFile().isDeclarationFile)
            return false;
        return depth >= DEEPEST_CALL || !givesItsOwn(subject, declaration, depth + 1);
    }
    if (ts_morph.ts.isIdentifier(expression) || ts_morph.ts.isPropertyAccessExpression(expression)) {
        const name = ts_morph.ts.isIdentifier(expression) ? expression : expression.name;
        const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
        if (declaration === undefined)
            return true;
        if (declaration.getSourceFile().isDeclarationFile)
            return false;
        if (ts_morph.ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined) {
            if (ts_morph.ts.getJSDocTypeTag(declaration) !== undefined)
                return true;
            const isConst = (ts_morph.ts.getCombinedNodeFlags(declaration) & ts_morph.ts.NodeFlags.Const) !== 0;
            return isConst ? restsOnComment(subject, declaration.initializer) : true;
        }
        return true;
    }
    if (ts_morph.ts.isElementAccessExpression(expression))
        return true;
    if (ts_morph.ts.isBinaryExpression(expression)) {
        switch (expression.operatorToken.kind) {
            case ts_morph.ts.SyntaxKind.BarBarToken:
            case ts_morph.ts.SyntaxKind.AmpersandAmpersandToken:
            case ts_morph.ts.SyntaxKind.QuestionQuestionToken:
                return restsOnComment(subject, expression.left) || restsOnComment(subject, expression.right);
            // `a + b` is a string or a number as its operands are
            case ts_morph.ts.SyntaxKind.PlusToken:
                return restsOnComment(subject, expression.left) && restsOnComment(subject, expression.right);
            case ts_morph.ts.SyntaxKind.CommaToken:
            case ts_morph.ts.SyntaxKind.EqualsToken:
                return restsOnComment(subject, expression.right);
            default:
                return false;
        }
    }
    return expression.kind === ts_morph.ts.SyntaxKind.ThisKeyword;
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/modifiers.js




/**
 * Most modifier tags declare what JavaScript cannot say (`@private`, `@readonly`, `@abstract`): they are the only word on it and
 * cannot be wrong. What the code can contradict is "async", "generator", and "static" or "readonly" on a class's member.
 */
const judgeModifier = (claim, context) => {
    const subject = context.subject(claim.component);
    if (subject === undefined)
        return verdicts_unknown('the declaration is not known');
    const seen = evidenceOf(subject.facts.nameSpan, 'signature', subject.facts.signature);
    const { modifiers } = subject.facts;
    const { holds } = claim.value;
    switch (claim.subject) {
        case 'async':
            return judgeAsync(subject, claim);
        case 'generator':
            return judgeGenerator(subject, holds);
        case 'static':
            if (modifiers.static === holds)
                return proven(`it is${holds ? '' : ' not'} static`, seen);
            return isMemberOfClass(subject)
                ? contradiction(claim.subject, holds, 'modifier-wrong', seen)
                : verdicts_unknown('it is no member of a class');
        case 'abstract':
            return modifiers.abstract === holds
                ? proven('the declaration says so', seen)
                : verdicts_unknown('a method may be meant to be overridden');
        case 'readonly':
            return modifiers.readonly === holds
                ? proven('the declaration says so', seen)
                : verdicts_unknown('only for callers, perhaps');
        case 'private':
        case 'protected':
            return (modifiers.accessibility === claim.subject) === holds
                ? proven('the declaration says so', seen)
                : verdicts_unknown('the comment may declare it');
        case 'class':
            return subject.facts.kind === 'class' && holds
                ? proven('it is a class', seen)
                : verdicts_unknown('a function may be a constructor');
        case 'enum':
            return subject.facts.kind === 'enum' && holds
                ? proven('it is an enum', seen)
                : verdicts_unknown('an object may be an enumeration');
        case 'deprecated':
            return verdicts_unknown('only the author can say so', false);
    }
};
function contradiction(name, holds, cause, seen) {
    const message = holds ? `it is documented as ${name}, but it is not` : `it is documented not to be ${name}, but it is`;
    const truth = { facet: 'modifier', subject: name, aspect: 'holds', value: { holds: !holds } };
    return refuted(cause, message, truth, seen);
}
function isMemberOfClass(subject) {
    return subject.signatures.some(signature => ts_morph.ts.isMethodDeclaration(signature) && ts_morph.ts.isClassLike(signature.parent));
}
function judgeAsync(subject, claim) {
    const { facts } = subject;
    const { holds } = claim.value;
    const seen = evidenceOf(facts.nameSpan, 'signature', facts.signature);
    if (facts.modifiers.async || facts.returns?.isPromise === true) {
        if (holds)
            return proven('it returns a promise', seen);
        return facts.modifiers.async
            ? contradiction('async', holds, 'async-wrong', seen)
            : verdicts_unknown('it returns a promise', true, seen);
    }
    if (!holds)
        return proven('it is not async', seen);
    if (!subject.exact || subject.signatures.length === 0)
        return verdicts_unknown('it is no function that is known', true, seen);
    // "asynchronous" is also said of a function that takes a callback or starts something
    const callbacks = facts.parameters.some(parameter => parameter.uses.called ||
        /=>|Function|callback/i.test(parameter.inferredType) ||
        /^(cb|callback|done|next|fn)$/.test(parameter.name));
    if (callbacks)
        return verdicts_unknown('it takes a callback', true, seen);
    if (subject.body === null)
        return verdicts_unknown('there is no body to look at', true, seen);
    const exits = exitsOf(subject.body);
    const signature = subject.checker.getSignatureFromDeclaration(subject.body);
    const type = signature === undefined ? undefined : subject.checker.getReturnTypeOfSignature(signature);
    const shape = type === undefined ? null : shapeOfType(type, subject.checker);
    if (exits.expressions.length > 0 && (shape === null || shape.open))
        return verdicts_unknown('it may return a promise', true, seen);
    if (shape?.atoms.some(atom => atom.kind === 'promise' || atom.kind === 'object' || atom.kind === 'class') === true) {
        return verdicts_unknown('what it returns may be awaited', true, seen);
    }
    const literally = claim.evidence.some(evidence => /@async\b/.test(evidence.seen));
    if (!literally && exits.expressions.length === 0)
        return verdicts_unknown('it may start something', true, seen);
    return contradiction('async', holds, 'async-wrong', seen);
}
function judgeGenerator(subject, holds) {
    const seen = evidenceOf(subject.facts.nameSpan, 'signature', subject.facts.signature);
    if (subject.facts.modifiers.generator === holds)
        return proven(`it is${holds ? '' : ' not'} a generator`, seen);
    if (!holds || subject.body === null || !subject.exact)
        return verdicts_unknown('it may hand out another generator', true, seen);
    const shape = shapeOfExits(subject, exitsOf(subject.body));
    if (shape.open || !shape.atoms.every(isPrimitive))
        return verdicts_unknown('it may hand out another generator', true, seen);
    return contradiction('generator', holds, 'modifier-wrong', seen);
}

// EXTERNAL MODULE: ./node_modules/jsdoc-type-pratt-parser/dist/index.mjs
var dist = __webpack_require__(65023);
;// CONCATENATED MODULE: ./.build/analysis/oracle/doc-types.js
/** The type that a comment writes, in any of JSDoc's, Closure's or TypeScript's dialects, as a shape. */



const parsed = new Map();
const MOST_CACHED = 20_000;
const LONGEST = 400;
function parseType(text) {
    const known = parsed.get(text);
    if (known !== undefined)
        return known;
    let result = null;
    try {
        result = text.length > LONGEST ? null : (0,dist/* tryParse */.x6)(text);
    }
    catch {
        // prose in braces, or a dialect that nobody knows
    }
    if (parsed.size >= MOST_CACHED)
        parsed.clear();
    parsed.set(text, result);
    return result;
}
/** Names that every dialect spells in its own way. */
const NAMES = new Map([
    ['string', shapes_shapeOf('string')],
    ['String', shapes_shapeOf('string')],
    ['number', shapes_shapeOf('number')],
    ['Number', shapes_shapeOf('number')],
    ['int', shapes_shapeOf('number')],
    ['Int', shapes_shapeOf('number')],
    ['integer', shapes_shapeOf('number')],
    ['Integer', shapes_shapeOf('number')],
    ['float', shapes_shapeOf('number')],
    ['Float', shapes_shapeOf('number')],
    ['double', shapes_shapeOf('number')],
    ['boolean', shapes_shapeOf('boolean')],
    ['Boolean', shapes_shapeOf('boolean')],
    ['bool', shapes_shapeOf('boolean')],
    ['Bool', shapes_shapeOf('boolean')],
    ['true', shapes_shapeOf('boolean')],
    ['false', shapes_shapeOf('boolean')],
    ['bigint', shapes_shapeOf('bigint')],
    ['BigInt', shapes_shapeOf('bigint')],
    ['symbol', shapes_shapeOf('symbol')],
    ['Symbol', shapes_shapeOf('symbol')],
    ['function', shapes_shapeOf('function')],
    ['Function', shapes_shapeOf('function')],
    ['array', shapes_shapeOf('array')],
    ['Array', shapes_shapeOf('array')],
    ['ReadonlyArray', shapes_shapeOf('array')],
    ['promise', shapes_shapeOf('promise')],
    ['Promise', shapes_shapeOf('promise')],
    ['PromiseLike', shapes_shapeOf('promise')],
    ['null', NULL],
    ['undefined', UNDEFINED],
    ['void', UNDEFINED],
    ['never', EMPTY],
    ['any', OPEN],
    ['unknown', OPEN],
    ['mixed', OPEN],
    ['object', OPEN],
    ['Object', OPEN],
    ['this', OPEN],
]);
/** Open where the text is no type, or names something that is not known here. */
function shapeOfText(text, scope) {
    const trimmed = text.trim();
    if (trimmed === '')
        return OPEN;
    const tree = parseType(trimmed);
    return tree === null ? OPEN : shapeOfTree(tree, scope, 0);
}
function shapeOfTree(tree, scope, depth) {
    if (depth > 6)
        return OPEN;
    const inner = (part) => shapeOfTree(part, scope, depth + 1);
    switch (tree.type) {
        case 'JsdocTypeName':
            return NAMES.get(tree.value) ?? shapeOfName(tree.value, scope);
        case 'JsdocTypeUnion':
            return unionOf(tree.elements.map(inner));
        case 'JsdocTypeParenthesis':
        case 'JsdocTypeNotNullable':
            return inner(tree.element);
        case 'JsdocTypeNullable':
            return unionOf([inner(tree.element), NULL]);
        case 'JsdocTypeOptional':
            return unionOf([inner(tree.element), UNDEFINED]);
        // `...string` on a rest parameter means its elements for some and the list for others
        case 'JsdocTypeVariadic':
            return OPEN;
        case 'JsdocTypeNull':
            return NULL;
        case 'JsdocTypeUndefined':
            return UNDEFINED;
        case 'JsdocTypeStringValue':
            return shapes_shapeOf('string', JSON.stringify(tree.value));
        case 'JsdocTypeNumber':
            return shapes_shapeOf('number', String(tree.value));
        case 'JsdocTypeBigInt':
            return shapes_shapeOf('bigint');
        case 'JsdocTypeTemplateLiteral':
            return shapes_shapeOf('string');
        case 'JsdocTypeFunction':
            return shapes_shapeOf('function');
        case 'JsdocTypeTuple':
            return shapes_shapeOf('array');
        case 'JsdocTypeReadonlyArray':
            return shapes_shapeOf('array');
        case 'JsdocTypeUniqueSymbol':
            return shapes_shapeOf('symbol');
        case 'JsdocTypePredicate':
            return shapes_shapeOf('boolean');
        case 'JsdocTypeGeneric':
            return shapeOfGeneric(tree.left, tree.elements, scope, depth);
        case 'JsdocTypeAny':
        case 'JsdocTypeUnknown':
        case 'JsdocTypeObject':
        case 'JsdocTypeInfer':
        case 'JsdocTypeNamePath':
        case 'JsdocTypeSymbol':
        case 'JsdocTypeTypeof':
        case 'JsdocTypeKeyof':
        case 'JsdocTypeImport':
        case 'JsdocTypeSpecialNamePath':
        case 'JsdocTypeIntersection':
        case 'JsdocTypeAsserts':
        case 'JsdocTypeAssertsPlain':
        case 'JsdocTypeConditional':
            return OPEN;
    }
}
function shapeOfGeneric(left, elements, scope, depth) {
    const name = left.type === 'JsdocTypeName' ? left.value : '';
    const first = elements[0];
    const element = first === undefined ? null : shapeOfTree(first, scope, depth + 1);
    switch (name) {
        case 'Array':
        case 'array':
        case 'ReadonlyArray':
            return shapes_shapeOf('array', null, element);
        case 'Promise':
        case 'promise':
        case 'PromiseLike':
            return shapes_shapeOf('promise', null, element);
        case 'Function':
        case 'function':
        case 'Class':
            return shapes_shapeOf('function');
        case 'Readonly':
        case 'Partial':
        case 'NonNullable':
        case 'Required':
            return element ?? OPEN;
        default:
            return isOfLanguage(name) ? shapeOfName(name, scope) : OPEN;
    }
}
function shapeOfName(name, scope) {
    if (!/^[\w$]+$/.test(name))
        return OPEN;
    const { checker, location } = scope;
    const meaning = ts_morph.ts.SymbolFlags.Type | ts_morph.ts.SymbolFlags.Alias;
    let symbol = checker.resolveName(name, location, meaning, false);
    if (symbol === undefined)
        return OPEN;
    if (symbol.flags & ts_morph.ts.SymbolFlags.Alias)
        symbol = checker.getAliasedSymbol(symbol);
    if (!(symbol.flags & ts_morph.ts.SymbolFlags.Type))
        return OPEN;
    if (symbol.flags & ts_morph.ts.SymbolFlags.TypeParameter)
        return OPEN;
    // a constructor function of plain JavaScript, or a name merged with a value, says little about its instances
    if (symbol.flags & ts_morph.ts.SymbolFlags.Function && !(symbol.flags & ts_morph.ts.SymbolFlags.Class))
        return OPEN;
    return shapeOfType(checker.getDeclaredTypeOfSymbol(symbol), checker);
}
/** The text names nothing at all: `void`, `undefined`, `never`, `Promise<void>`. */
function saysNothing(shape) {
    if (shape.open || shape.hasNull)
        return false;
    return shape.atoms.every(atom => atom.kind === 'promise' && atom.element !== null && saysNothing(atom.element));
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/literals.js
/** Literals as comments and code write them, brought to one spelling. */

/**
 * A canonical spelling of a literal (`"a"`, `1000`, `true`, `null`, `[]`, `{}`), or null where the text is prose or an expression.
 * A bare word is the string of that name only where `bare` allows it.
 */
function canonicalLiteral(text) {
    const trimmed = text
        .trim()
        .replace(/^`([^`]*)`$/, '$1')
        .replace(/;$/, '')
        .trim();
    if (trimmed === '')
        return null;
    const quoted = /^(['"`])((?:(?!\1)[^\\]|\\.)*)\1$/s.exec(trimmed);
    if (quoted !== null)
        return quoted[1] === '`' && trimmed.includes('${') ? null : JSON.stringify(unescapeText(quoted[2] ?? ''));
    if (/^(true|false|null|undefined)$/.test(trimmed))
        return trimmed;
    if (/^[-+]?(\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(e[-+]?\d+)?n?$/i.test(trimmed) ||
        /^[-+]?0[xob][\da-f_]+n?$/i.test(trimmed)) {
        const plain = trimmed.replaceAll('_', '').replace(/n$/, '');
        const sign = plain.startsWith('-') ? -1 : 1;
        const value = sign * Number(plain.replace(/^[-+]/, ''));
        return Number.isNaN(value) ? null : String(value === 0 ? 0 : value);
    }
    if (/^[-+]?Infinity$/.test(trimmed) || trimmed === 'NaN')
        return trimmed.replace(/^\+/, '');
    if (/^\[\s*\]$/.test(trimmed))
        return '[]';
    if (/^\{\s*\}$/.test(trimmed))
        return '{}';
    return null;
}
function unescapeText(text) {
    return text.replace(/\\(.)/gs, (_, character) => {
        switch (character) {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            default:
                return character;
        }
    });
}
/** What an expression is worth: a literal, an enum member, a `const` of a literal, arithmetic on them; else null. */
function literalOf(expression, checker, depth = 0) {
    if (depth > 5)
        return null;
    const node = ts_morph.ts.isParenthesizedExpression(expression) ? expression.expression : expression;
    if (ts_morph.ts.isAsExpression(node) || ts_morph.ts.isSatisfiesExpression(node))
        return literalOf(node.expression, checker, depth);
    if (ts_morph.ts.isStringLiteralLike(node))
        return JSON.stringify(node.text);
    if (ts_morph.ts.isNumericLiteral(node) || ts_morph.ts.isBigIntLiteral(node))
        return canonicalLiteral(node.getText());
    switch (node.kind) {
        case ts_morph.ts.SyntaxKind.TrueKeyword:
            return 'true';
        case ts_morph.ts.SyntaxKind.FalseKeyword:
            return 'false';
        case ts_morph.ts.SyntaxKind.NullKeyword:
            return 'null';
        default:
    }
    if (ts_morph.ts.isVoidExpression(node))
        return 'undefined';
    if (ts_morph.ts.isArrayLiteralExpression(node))
        return node.elements.length === 0 ? '[]' : null;
    if (ts_morph.ts.isObjectLiteralExpression(node))
        return node.properties.length === 0 ? '{}' : null;
    if (ts_morph.ts.isPrefixUnaryExpression(node)) {
        const operand = literalOf(node.operand, checker, depth + 1);
        if (operand === null)
            return null;
        if (node.operator === ts_morph.ts.SyntaxKind.MinusToken)
            return canonicalLiteral(operand.startsWith('-') ? operand.slice(1) : `-${operand}`);
        if (node.operator === ts_morph.ts.SyntaxKind.ExclamationToken)
            return operand === '0' ? 'true' : operand === '1' ? 'false' : null;
        return null;
    }
    if (ts_morph.ts.isBinaryExpression(node))
        return arithmetic(node, checker, depth);
    if (ts_morph.ts.isIdentifier(node) && (node.text === 'undefined' || node.text === 'Infinity' || node.text === 'NaN'))
        return node.text;
    if (ts_morph.ts.isIdentifier(node) || ts_morph.ts.isPropertyAccessExpression(node))
        return literals_constantOf(node, checker, depth);
    return null;
}
function arithmetic(node, checker, depth) {
    const left = Number(literalOf(node.left, checker, depth + 1) ?? Number.NaN);
    const right = Number(literalOf(node.right, checker, depth + 1) ?? Number.NaN);
    if (Number.isNaN(left) || Number.isNaN(right))
        return null;
    switch (node.operatorToken.kind) {
        case ts_morph.ts.SyntaxKind.AsteriskToken:
            return String(left * right);
        case ts_morph.ts.SyntaxKind.PlusToken:
            return String(left + right);
        case ts_morph.ts.SyntaxKind.MinusToken:
            return String(left - right);
        case ts_morph.ts.SyntaxKind.SlashToken:
            return String(left / right);
        case ts_morph.ts.SyntaxKind.AsteriskAsteriskToken:
            return String(left ** right);
        case ts_morph.ts.SyntaxKind.LessThanLessThanToken:
            return String(left << right);
        default:
            return null;
    }
}
function literals_constantOf(node, checker, depth) {
    let symbol = checker.getSymbolAtLocation(ts_morph.ts.isIdentifier(node) ? node : node.name);
    if (symbol !== undefined && symbol.flags & ts_morph.ts.SymbolFlags.Alias)
        symbol = checker.getAliasedSymbol(symbol);
    const declaration = symbol?.valueDeclaration;
    if (declaration === undefined)
        return null;
    if (ts_morph.ts.isEnumMember(declaration)) {
        const value = checker.getConstantValue(declaration);
        return value === undefined ? null : typeof value === 'string' ? JSON.stringify(value) : String(value);
    }
    if (ts_morph.ts.isVariableDeclaration(declaration) &&
        declaration.initializer !== undefined &&
        (ts_morph.ts.getCombinedNodeFlags(declaration) & ts_morph.ts.NodeFlags.Const) !== 0) {
        const value = literalOf(declaration.initializer, checker, depth + 1);
        return value === '[]' || value === '{}' ? null : value;
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/option-defaults.js
/** Defaults of options that an object holds: `{ port: 8080, ...options }`, `Object.assign({ port: 8080 }, options)`. */

/** What stands for `property` where the caller's `root` leaves it out; undefined where that is not seen, or seen twice. */
function mergedDefault({ body, checker }, root, property) {
    if (body === null)
        return undefined;
    const found = [];
    const visit = (node) => {
        const layers = layersOf(node);
        const own = layers.findIndex(layer => ts_morph.ts.isIdentifier(layer) && layer.text === root);
        if (own > 0) {
            const before = layers.slice(0, own).toReversed();
            const value = firstOf(before, layer => valueIn(layer, property, checker));
            if (value !== undefined)
                found.push(value);
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(body);
    return found.length === 1 ? found[0] : undefined;
}
/** What is laid over each other, the lowest first: values of properties in their place, and whole objects. */
function layersOf(node) {
    if (ts_morph.ts.isObjectLiteralExpression(node)) {
        return node.properties.map(element => (ts_morph.ts.isSpreadAssignment(element) ? element.expression : element));
    }
    return ts_morph.ts.isCallExpression(node) && /^Object\.assign$/.test(node.expression.getText()) ? node.arguments : [];
}
function valueIn(layer, property, checker) {
    if (ts_morph.ts.isPropertyAssignment(layer)) {
        const { name, initializer } = layer;
        return (ts_morph.ts.isIdentifier(name) || ts_morph.ts.isStringLiteral(name)) && name.text === property ? initializer : undefined;
    }
    if (ts_morph.ts.isObjectLiteralExpression(layer)) {
        return firstOf(layer.properties.toReversed(), element => valueIn(element, property, checker));
    }
    if (!ts_morph.ts.isIdentifier(layer))
        return undefined;
    const declaration = checker.getSymbolAtLocation(layer)?.valueDeclaration;
    const isConst = declaration !== undefined &&
        ts_morph.ts.isVariableDeclaration(declaration) &&
        (ts_morph.ts.getCombinedNodeFlags(declaration) & ts_morph.ts.NodeFlags.Const) !== 0;
    const value = isConst ? declaration.initializer : undefined;
    return value !== undefined && ts_morph.ts.isObjectLiteralExpression(value) ? valueIn(value, property, checker) : undefined;
}
function firstOf(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/param-values.js
/** Whether a parameter may be left out, what it is then, and which literals it can be. */





function slotsOf(subject, root, path) {
    const all = subject.parameters.flat();
    const named = all.filter(parameter => parameter.name === root);
    if (path.length === 0) {
        const plain = named.map(parameter => slotOfParameter(subject, parameter));
        return plain.length > 0 ? plain : all.flatMap(parameter => slotInPattern(subject, parameter, root));
    }
    const property = path[0];
    if (path.length > 1 || property === undefined)
        return [];
    const roots = named.length > 0 ? named : all.filter(parameter => parameter.name === null);
    return roots.flatMap(parameter => [
        ...slotInPattern(subject, parameter, property),
        ...slotInType(subject, parameter, property),
    ]);
}
function slotOfParameter(subject, parameter) {
    const { node } = parameter;
    return {
        name: parameter.name ?? '',
        node,
        initializer: node.initializer,
        type: subject.checker.getTypeAtLocation(node),
        optional: parameter.optional,
        declared: node.type !== undefined || !subject.javascript,
    };
}
function slotInPattern(subject, parameter, property) {
    const { name } = parameter.node;
    if (!ts_morph.ts.isObjectBindingPattern(name))
        return [];
    return name.elements.flatMap(element => {
        const key = element.propertyName ?? element.name;
        if (!ts_morph.ts.isIdentifier(key) || key.text !== property)
            return [];
        const { initializer } = element;
        const type = subject.checker.getTypeAtLocation(element);
        return [{ name: property, node: element, initializer, type, optional: initializer !== undefined, declared: false }];
    });
}
function slotInType(subject, parameter, property) {
    if (parameter.node.type === undefined)
        return [];
    const type = subject.checker.getNonNullableType(subject.checker.getTypeFromTypeNode(parameter.node.type));
    const symbol = type.getProperty(property);
    const declaration = symbol?.valueDeclaration;
    if (symbol === undefined || declaration === undefined)
        return [];
    return [
        {
            name: property,
            node: parameter.node,
            initializer: undefined,
            type: subject.checker.getTypeOfSymbol(symbol),
            optional: (symbol.flags & ts_morph.ts.SymbolFlags.Optional) !== 0,
            declared: true,
        },
    ];
}
function judgeOptional(subject, root, path, claim) {
    const slots = slotsOf(subject, root, path);
    const first = slots[0];
    if (first === undefined)
        return verdicts_unknown(`\`${claim.subject}\` is not in the parameter list`);
    const place = evidenceAt(subject.entry, first.node, 'signature');
    const { optional } = claim.value;
    const mayBeLeftOut = slots.some(slot => slot.optional);
    const absentSomewhere = path.length === 0 && subject.parameters.some(list => !list.some(p => p.name === root));
    const truth = { facet: 'param', subject: claim.subject, aspect: 'optional', value: { optional: !optional } };
    if (optional) {
        // What the signature itself says (`x?`) is the truth, even where the code asks for more at run time.
        const isDeclared = !subject.javascript && mayBeLeftOut;
        const demanded = path.length === 0 && !isDeclared ? demandedBy(subject, root) : null;
        if (demanded !== null && !absentSomewhere) {
            const seen = evidenceOf(demanded.span, 'body', demanded.text);
            return refuted('param-optional', `\`${root}\` is documented as optional, but the code throws where it is missing`, truth, seen);
        }
        if (mayBeLeftOut || absentSomewhere)
            return proven(`\`${claim.subject}\` may be left out`, place);
        if (subject.javascript && !slots.every(slot => slot.declared))
            return verdicts_unknown('plain JavaScript lets every argument be left out');
        if (!subject.exact || subject.signatures.length > 1)
            return verdicts_unknown('another signature may let it be left out');
        const shape = shapeOfType(first.type, subject.checker);
        if (shape.open || shape.hasUndefined || !first.declared || !subject.strictNull) {
            return verdicts_unknown(`\`${claim.subject}\` may be undefined`, true, place);
        }
        return refuted('param-optional', `\`${claim.subject}\` is documented as optional, but callers must pass it`, truth, place);
    }
    if (absentSomewhere)
        return verdicts_unknown('not every signature has it');
    if (!mayBeLeftOut)
        return proven(`\`${claim.subject}\` must be passed`, place);
    if (slots.every(slot => slot.optional)) {
        return refuted('param-optional', `\`${claim.subject}\` is documented as required, but it may be left out`, truth, place);
    }
    return verdicts_unknown('some signatures let it be left out', true, place);
}
/** `if (name === undefined) throw …`, and nothing else decides: the guard of an error that is thrown here. */
function demandedBy(subject, name) {
    for (const fact of subject.facts.throws) {
        if (fact.via !== null || !fact.certain || fact.guards.length !== 1)
            continue;
        const [guard] = fact.guards;
        if (guard === undefined || guard.negated || guard.kind !== 'if')
            continue;
        const test = new RegExp(`^(?:${escaped(name)} ===? (?:undefined|null)|typeof ${escaped(name)} ===? ["']undefined["'])$`);
        if (test.test(guard.text))
            return { span: fact.span, text: guard.text };
    }
    return null;
}
function escaped(name) {
    return name.replaceAll('$', '\\$');
}
function judgeDefault(subject, root, path, claim) {
    const said = canonicalLiteral(claim.value.text);
    const slots = slotsOf(subject, root, path);
    const found = defaultOf(subject, root, path, slots);
    if (found === null)
        return judgeNoDefault(subject, claim, said, slots);
    const { text, value, span } = found;
    const place = evidenceOf(span, 'signature', text);
    if (sameExpression(text, claim.value.text))
        return proven(`\`${claim.subject}\` defaults to \`${text}\``, place);
    const truth = {
        facet: 'param',
        subject: claim.subject,
        aspect: 'default',
        value: { text: verdicts_oneLine(text, 120) },
    };
    if (value === null)
        return verdicts_unknown(`the default is the expression \`${verdicts_oneLine(text, 80)}\``, true, place);
    if (said === value)
        return proven(`\`${claim.subject}\` defaults to \`${text}\``, place);
    // A bare word may be the string of that name (`@param [mode=fast]`), or prose.
    const word = claim.value.text.trim().replace(/^`|`$/g, '');
    if (said === null) {
        if (JSON.stringify(word) === value)
            return proven(`\`${claim.subject}\` defaults to \`${text}\``, place);
        if (!/^[\w.-]+$/.test(word) || !value.startsWith('"') || /[A-Z.]/.test(word)) {
            return verdicts_unknown(`\`${word}\` is no literal`, true, place);
        }
        return verdicts_unknown(`\`${word}\` may be a name`, true, place);
    }
    // "defaults to undefined" where the code puts something in its place is a matter of words; so is an empty default
    if (said === 'undefined' || (said === 'null' && value === 'undefined'))
        return verdicts_unknown('no default is meant', true, place);
    if (said.replace(/^"(.*)"$/s, '$1') === value.replace(/^"(.*)"$/s, '$1')) {
        return proven(`\`${claim.subject}\` defaults to \`${text}\``, place);
    }
    // what stands for "none was given", and is replaced further on
    if (value === 'null' || value === 'undefined')
        return verdicts_unknown('something else may take its place', true, place);
    // a list of options, one of which the sentence is about
    const isProse = !claim.evidence.some(evidence => evidence.aspect === 'default' && evidence.seen === claim.value.text);
    if (isProse && value.startsWith('{') && !said.startsWith('{'))
        return verdicts_unknown('a property of it may be meant', true, place);
    return refuted('param-default', `\`${claim.subject}\` is documented to default to \`${verdicts_oneLine(claim.value.text, 60)}\`, but the default is \`${verdicts_oneLine(text, 60)}\``, truth, place);
}
function sameExpression(a, b) {
    const plain = (text) => text.trim().replace(/^`|`$/g, '').replace(/\s+/g, '').replaceAll('"', "'");
    return plain(a) === plain(b);
}
function defaultOf(subject, root, path, slots) {
    const withInitializer = slots.find(slot => slot.initializer !== undefined);
    if (withInitializer?.initializer !== undefined) {
        const { initializer } = withInitializer;
        const span = evidenceAt(subject.entry, withInitializer.node, 'signature').span;
        return { text: initializer.getText(subject.entry.sourceFile), value: literalOf(initializer, subject.checker), span };
    }
    const fact = subject.facts.parameters.find(candidate => candidate.name === root);
    if (fact === undefined)
        return null;
    if (path.length === 0) {
        return fact.defaultText === null
            ? null
            : { text: fact.defaultText, value: canonicalLiteral(fact.defaultText), span: fact.span };
    }
    const property = fact.properties.find(candidate => candidate.name === path[0]);
    if (property !== undefined && property.defaultText !== null)
        return { text: property.defaultText, value: canonicalLiteral(property.defaultText), span: property.span };
    const merged = path.length === 1 && path[0] !== undefined ? mergedDefault(subject, root, path[0]) : undefined;
    if (merged === undefined)
        return null;
    return {
        text: merged.getText(),
        value: literalOf(merged, subject.checker),
        span: evidenceAt(subject.entry, merged, 'body').span,
    };
}
/** A required parameter has no default, whatever the comment says. */
function judgeNoDefault(subject, claim, said, slots) {
    const first = slots[0];
    if (first === undefined || slots.length !== 1)
        return verdicts_unknown('no default is known');
    const { checker } = subject;
    const shape = shapeOfType(first.type, checker);
    const required = first.declared &&
        !first.optional &&
        subject.exact &&
        subject.strictNull &&
        !shape.open &&
        !shape.hasUndefined &&
        !shape.hasNull;
    if (!required || said === null || claim.subject.includes('.') || subject.javascript)
        return verdicts_unknown('no default is known');
    return refuted('param-default', `\`${claim.subject}\` is documented to default to \`${verdicts_oneLine(claim.value.text, 60)}\`, but callers must pass it`, null, evidenceAt(subject.entry, first.node, 'signature'));
}
function judgeValues(subject, root, path, claim) {
    const slots = slotsOf(subject, root, path);
    const first = slots[0];
    if (first === undefined)
        return verdicts_unknown(`\`${claim.subject}\` is not in the parameter list`);
    const possible = new Set();
    for (const slot of slots) {
        if (!slot.declared)
            return verdicts_unknown('the code does not list its values');
        const literals = literalsOf(slot.type, subject.checker);
        if (literals === null)
            return verdicts_unknown('its type is not a list of literals');
        for (const literal of literals)
            possible.add(literal);
    }
    return againstLiterals([...possible], claim, evidenceAt(subject.entry, first.node, 'signature'));
}
/** `possible`: canonical literals. */
function againstLiterals(possible, claim, place) {
    if (possible.length === 0)
        return verdicts_unknown('its type is not a list of literals');
    const said = claim.value.literals.map(literal => canonicalLiteral(literal) ?? JSON.stringify(literal));
    const wrong = said.filter(literal => !possible.includes(literal) && !possible.includes(JSON.stringify(literal)));
    if (wrong.length === 0)
        return proven(`\`${claim.subject}\` can be each of them`, place);
    if (wrong.length === said.length && said.length > 1)
        return verdicts_unknown('the words may mean something else', true, place);
    const truth = {
        facet: 'param',
        subject: claim.subject,
        aspect: 'values',
        value: { literals: possible.map(literal => literal.replace(/^"(.*)"$/s, '$1')) },
    };
    return refuted('param-values', `\`${claim.subject}\` cannot be ${wrong.join(', ')}; it is one of ${possible.join(', ')}`, truth, place);
}
/** Null where the type is not a union of string, number or enum literals (null, undefined and booleans aside). */
function literalsOf(type, checker) {
    const literals = [];
    for (const part of type.isUnion() ? type.types : [type]) {
        if (part.isStringLiteral())
            literals.push(JSON.stringify(part.value));
        else if (part.isNumberLiteral())
            literals.push(String(part.value));
        else if (part.flags & (ts_morph.ts.TypeFlags.Null | ts_morph.ts.TypeFlags.Undefined | ts_morph.ts.TypeFlags.BooleanLiteral)) {
            literals.push(checker.typeToString(part));
        }
        else
            return null;
    }
    return literals;
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/member.js
/** Properties of interfaces, types and classes that are documented as a whole: is what their own comment says of them so? */






/** How a claim about a property is told from one about a parameter. */
const MEMBER = 'this.';
function judgeMember(claim, context) {
    const facts = context.component(claim.component);
    const entry = facts === undefined ? undefined : context.entry(facts.file);
    const name = claim.subject.slice(MEMBER.length);
    const node = context.memberNode(claim.component, name);
    if (entry === undefined || node === undefined)
        return verdicts_unknown('the property is not known');
    const { checker } = entry;
    const place = evidenceAt(entry, node, 'signature');
    const value = initializerOf(node);
    switch (claim.aspect) {
        case 'default':
            return value === undefined
                ? verdicts_unknown('it has no value of its own')
                : judgeValue(claim, name, value, checker, place);
        case 'values': {
            const type = typeNodeOf(node);
            const literals = type === undefined ? null : literalsOf(checker.getTypeFromTypeNode(type), checker);
            return literals === null ? verdicts_unknown('its type is not a list of literals') : againstLiterals(literals, claim, place);
        }
        case 'type': {
            const type = typeNodeOf(node);
            const documented = shapeOfText(claim.value.type, { checker, location: node });
            const actual = type !== undefined ? checker.getTypeFromTypeNode(type) : literalTypeOf(value, checker);
            if (documented.open || actual === null)
                return verdicts_unknown('its type is not known');
            const shape = withoutNullish(shapeOfType(checker.getBaseTypeOfLiteralType(actual), checker));
            if (compareShapes(withoutNullish(documented), shape, checker) !== 'disjoint')
                return verdicts_unknown('it may be so');
            const text = type === undefined ? (value?.getText() ?? '') : type.getText();
            return refuted('param-type', `\`${name}\` is documented as \`${verdicts_oneLine(claim.value.type, 80)}\`, but it is \`${verdicts_oneLine(text, 80)}\``, null, place);
        }
        case 'presence':
        case 'optional':
            return verdicts_unknown('the comment stands at the property itself');
    }
}
function judgeValue(claim, name, value, checker, place) {
    const said = canonicalLiteral(claim.value.text);
    const is = literalOf(value, checker);
    const text = (literal) => literal.replace(/^"(.*)"$/s, '$1');
    if (is !== null && text(said ?? claim.value.text.trim()) === text(is))
        return proven(`it is \`${is}\``, place);
    // nothing yet, or what stands for a value that is made later
    if (said === null || is === null || /^(?:null|undefined)$/.test(is) || /^(?:null|undefined)$/.test(said))
        return verdicts_unknown('its value is made elsewhere');
    return refuted('param-default', `\`${name}\` is documented to default to \`${verdicts_oneLine(claim.value.text, 60)}\`, but the default is \`${verdicts_oneLine(value.getText(), 60)}\``, null, place);
}
function initializerOf(node) {
    return ts_morph.ts.isPropertyDeclaration(node) || ts_morph.ts.isPropertyAssignment(node) ? node.initializer : undefined;
}
function typeNodeOf(node) {
    return ts_morph.ts.isPropertyDeclaration(node) || ts_morph.ts.isPropertySignature(node) ? node.type : undefined;
}
/** Of a plain value only: what is computed, and null, may be anything later on. */
function literalTypeOf(value, checker) {
    if (value === undefined || value.kind === ts_morph.ts.SyntaxKind.NullKeyword)
        return null;
    const isPlain = ts_morph.ts.isLiteralExpression(value) ||
        value.kind === ts_morph.ts.SyntaxKind.TrueKeyword ||
        value.kind === ts_morph.ts.SyntaxKind.FalseKeyword;
    return isPlain ? checker.getTypeAtLocation(value) : null;
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/param-property.js
/** `@param options.retries`: does the parameter have, or does the function read, such a property? */



function judgeProperty(subject, root, path, claim) {
    const property = path[0];
    if (property === undefined)
        return verdicts_unknown('no property is named');
    const roots = rootsOf(subject, root);
    if (roots.length === 0)
        return verdicts_unknown(`there is no parameter \`${root}\``);
    for (const parameter of roots) {
        const found = bindingOf(parameter.node.name, property);
        if (found !== null) {
            return proven(`\`${property}\` is taken out of \`${root}\``, evidenceAt(subject.entry, found, 'signature'));
        }
        if (path.length === 1) {
            const known = propertyOfType(subject, parameter, property);
            if (known === 'yes') {
                return proven(`\`${root}\` has a property \`${property}\``, evidenceAt(subject.entry, parameter.node, 'signature'));
            }
            if (known === 'unknown')
                return openVerdict(subject, parameter, root, property);
        }
    }
    if (path.length > 1)
        return judgeDeep(subject, roots, path, claim);
    if (subject.usesArguments || !subject.exact)
        return verdicts_unknown('the parameter list may not be complete');
    const parameter = roots[0];
    const seen = parameter === undefined ? null : parameter.node;
    const place = seen === null
        ? evidenceOf(subject.facts.nameSpan, 'signature', subject.facts.signature)
        : evidenceAt(subject.entry, seen, 'signature');
    return refuted('param-gone', `\`${root}\` has no property \`${property}\` (documented as \`${claim.subject}\`)`, null, place);
}
/** `options.retry.limit`, where types are written down. */
function judgeDeep(subject, roots, path, claim) {
    const [parameter] = roots;
    if (subject.javascript || parameter?.node.type === undefined || roots.length !== 1 || !subject.exact)
        return verdicts_unknown('a property of a property');
    const { checker } = subject;
    const place = evidenceAt(subject.entry, parameter.node, 'signature');
    let type = checker.getTypeFromTypeNode(parameter.node.type);
    for (const [at, property] of path.entries()) {
        switch (memberOfType(type, property, checker)) {
            case 'unknown':
                return verdicts_unknown('a property of a property');
            case 'no':
                if (at !== path.length - 1)
                    return verdicts_unknown('a property of a property');
                return refuted('param-gone', `\`${path.slice(0, -1).join('.')}\` has no property \`${property}\` (documented as \`${claim.subject}\`)`, null, place);
            case 'yes': {
                const symbol = checker.getPropertyOfType(checker.getNonNullableType(type), property);
                if (symbol === undefined)
                    return verdicts_unknown('a property of a property');
                type = checker.getTypeOfSymbol(symbol);
            }
        }
    }
    return proven(`\`${claim.subject}\` exists`, place);
}
/** The parameter of that name, or every pattern where none has it. */
function rootsOf(subject, root) {
    const all = subject.parameters.flat();
    const named = all.filter(parameter => parameter.name === root);
    return named.length > 0 ? named : all.filter(parameter => parameter.name === null);
}
function bindingOf(binding, property) {
    if (!ts_morph.ts.isObjectBindingPattern(binding))
        return null;
    for (const element of binding.elements) {
        const name = element.propertyName ?? element.name;
        if ((ts_morph.ts.isIdentifier(name) || ts_morph.ts.isStringLiteral(name)) && name.text === property)
            return element;
        const inner = bindingOf(element.name, property);
        if (inner !== null)
            return inner;
    }
    return null;
}
function propertyOfType(subject, parameter, property) {
    const { checker } = subject;
    const { node } = parameter;
    if (ts_morph.ts.isObjectBindingPattern(node.name)) {
        // a rest element takes whatever else there is
        const open = node.name.elements.some(element => element.dotDotDotToken !== undefined);
        if (node.type === undefined)
            return open ? 'unknown' : 'no';
    }
    else if (ts_morph.ts.isArrayBindingPattern(node.name)) {
        return 'unknown';
    }
    // In plain JavaScript the type is what the comment itself says.
    if (subject.javascript && node.type === undefined)
        return 'unknown';
    return memberOfType(checker.getTypeAtLocation(node), property, checker);
}
function memberOfType(type, property, checker) {
    const parts = checker.getNonNullableType(type);
    const candidates = parts.isUnion() ? parts.types : [parts];
    let closed = true;
    for (const part of candidates) {
        if (part.flags &
            (ts_morph.ts.TypeFlags.Any | ts_morph.ts.TypeFlags.Unknown | ts_morph.ts.TypeFlags.Instantiable | ts_morph.ts.TypeFlags.NonPrimitive)) {
            closed = false;
            continue;
        }
        if (checker.getPropertyOfType(part, property) !== undefined)
            return 'yes';
        const element = checker.isArrayType(part) ? checker.getIndexTypeOfType(part, ts_morph.ts.IndexKind.Number) : undefined;
        if (element !== undefined) {
            if (element.getProperty(property) !== undefined)
                return 'yes';
            if (!(element.flags & ts_morph.ts.TypeFlags.Object))
                closed = false;
            continue;
        }
        if (checker.getIndexInfosOfType(part).length > 0)
            closed = false;
        if (part.isIntersection() && part.types.some(inner => inner.flags & ts_morph.ts.TypeFlags.Instantiable))
            closed = false;
        if (part.flags & ts_morph.ts.TypeFlags.Object && checker.getPropertiesOfType(part).length === 0)
            closed = false;
    }
    return closed ? 'no' : 'unknown';
}
/** No type says which properties there are: what the body reads decides, if the object never leaves the body's hands. */
function openVerdict(subject, parameter, root, property) {
    const { name } = parameter;
    const fact = name === null ? undefined : subject.facts.parameters.find(candidate => candidate.name === name);
    if (fact !== undefined) {
        const read = fact.properties.find(candidate => candidate.name === property);
        if (read !== undefined) {
            return proven(`the body reads \`${root}.${property}\``, evidenceOf(read.span, 'body', `${root}.${property}`));
        }
        if (fact.uses.members.includes(property)) {
            return proven(`the body reads \`${root}.${property}\``, evidenceOf(fact.span, 'body', `${root}.${property}`));
        }
    }
    const reads = name === null ? null : readsOf(subject, parameter, name);
    if (reads === null)
        return verdicts_unknown(`\`${root}\` may have any property`);
    if (reads.has(property)) {
        return proven(`the body reads \`${root}.${property}\``, evidenceAt(subject.entry, parameter.node, 'body'));
    }
    if (reads.size === 0)
        return verdicts_unknown(`nothing of \`${root}\` is read`);
    // `items[].name`: of each of them
    if ([...reads].some(read => read in Array.prototype))
        return verdicts_unknown(`\`${root}\` may be a list`);
    return refuted('param-gone', `\`${root}\` has no property \`${property}\` that is read; the code reads ${[...reads]
        .slice(0, 8)
        .map(read => `\`${read}\``)
        .join(', ')}`, null, evidenceAt(subject.entry, parameter.node, 'signature'));
}
/** The properties that the body reads of a parameter; null where the object is handed on, so that others may read more. */
function readsOf(subject, parameter, name) {
    const { body } = subject;
    if (body === null || !subject_hasBody(parameter.node.parent) || !subject.javascript)
        return null;
    const reads = new Set();
    let escapes = false;
    const visit = (node) => {
        if (escapes)
            return;
        if (ts_morph.ts.isIdentifier(node) && node.text === name) {
            const { parent } = node;
            if (ts_morph.ts.isPropertyAccessExpression(parent)) {
                if (parent.expression !== node)
                    return;
                reads.add(parent.name.text);
                return;
            }
            if (ts_morph.ts.isPropertyAssignment(parent) && parent.name === node)
                return;
            if (ts_morph.ts.isElementAccessExpression(parent) &&
                parent.expression === node &&
                ts_morph.ts.isStringLiteralLike(parent.argumentExpression)) {
                reads.add(parent.argumentExpression.text);
                return;
            }
            if (ts_morph.ts.isVariableDeclaration(parent) && parent.initializer === node && ts_morph.ts.isObjectBindingPattern(parent.name)) {
                for (const element of parent.name.elements) {
                    if (element.dotDotDotToken !== undefined)
                        escapes = true;
                    const property = element.propertyName ?? element.name;
                    if (ts_morph.ts.isIdentifier(property))
                        reads.add(property.text);
                }
                return;
            }
            if (ts_morph.ts.isTypeOfExpression(parent) || ts_morph.ts.isPrefixUnaryExpression(parent))
                return;
            if (ts_morph.ts.isIfStatement(parent) && parent.expression === node)
                return;
            escapes = true;
            return;
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    ts_morph.ts.forEachChild(body, child => {
        if (child !== parameter.node)
            visit(child);
    });
    return escapes ? null : reads;
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/param-type.js



function judgeParamType(subject, name, claim) {
    const parameters = subject.parameters.flatMap(list => list.filter(parameter => parameter.name === name));
    if (parameters.length === 0)
        return verdicts_unknown(`there is no parameter \`${name}\``);
    const text = claim.value.type;
    // the code's own words: what a reader of the signature says
    const same = parameters.find(parameter => parameter.node.type !== undefined && sameText(parameter.node.type.getText(), text));
    if (same !== undefined)
        return proven(`\`${name}\` is declared so`, evidenceAt(subject.entry, same.node, 'signature'));
    const documented = shapeOfText(text, { checker: subject.checker, location: subject.scope });
    const declared = parameters.filter(parameter => parameter.node.type !== undefined || !subject.javascript);
    if (declared.length > 0)
        return againstDeclared(subject, name, text, documented, declared);
    return againstCode(subject, name, text, documented, parameters);
}
function sameText(a, b) {
    const plain = (text) => text.replace(/\s+/g, '').replaceAll('"', "'").replace(/;}/g, '}');
    return plain(a) === plain(b);
}
function againstDeclared(subject, name, text, documented, parameters) {
    const { checker } = subject;
    const actual = unionOf(parameters.map(parameter => shapeOfParameter(parameter, checker)));
    const first = parameters[0];
    if (first === undefined)
        return verdicts_unknown('no declaration');
    const place = evidenceAt(subject.entry, first.node, 'signature');
    const truthText = first.node.type?.getText(subject.entry.sourceFile) ?? checker.typeToString(checker.getTypeAtLocation(first.node));
    const truth = { facet: 'param', subject: name, aspect: 'type', value: { type: verdicts_oneLine(truthText) } };
    const declaredAs = `\`${name}\` is \`${verdicts_oneLine(truthText, 80)}\``;
    const relation = compareShapes(withoutNullish(documented), withoutNullish(actual), checker);
    if (relation === 'disjoint') {
        return refuted('param-type', `${declaredAs}, not \`${verdicts_oneLine(text, 80)}\``, truth, place);
    }
    const impossible = impossibleAtoms(documented, actual, checker).filter(atom => atom.literal !== null);
    if (impossible.length > 0 && actual.atoms.every(atom => atom.literal !== null || !isPrimitive(atom))) {
        const literals = impossible.map(atom => atom.literal).join(', ');
        return refuted('param-type', `${declaredAs} and cannot be ${literals}`, truth, place);
    }
    const annotated = parameters.every(parameter => parameter.node.type !== undefined);
    if (annotated && subject.strictNull && !documented.open && !actual.open && documented.atoms.length > 0) {
        const optional = parameters.some(parameter => parameter.optional) || actual.hasUndefined;
        if (documented.hasNull && !actual.hasNull && !optional) {
            return refuted('param-type', `${declaredAs} and cannot be null`, truth, place);
        }
        if (actual.hasNull && !documented.hasNull && relation === 'equal' && documented.atoms.every(isPrimitive)) {
            return refuted('param-type', `${declaredAs} and may be null`, truth, place);
        }
    }
    if (relation === 'equal')
        return proven(`${declaredAs}`, place);
    return verdicts_unknown(`\`${verdicts_oneLine(text, 80)}\` may be another way to say that ${declaredAs}`, true, place);
}
/** A rest parameter may be documented by its elements or as the list. */
function shapeOfParameter(parameter, checker) {
    const { node } = parameter;
    const type = node.type === undefined ? checker.getTypeAtLocation(node) : checker.getTypeFromTypeNode(node.type);
    const shape = shapeOfType(type, checker);
    if (!parameter.rest)
        return shape;
    return unionOf([shape, ...shape.atoms.map(atom => atom.element ?? shapes_shapeOf('object'))]);
}
const ARTICLES = new Map([
    ['string', 'a string'],
    ['number', 'a number'],
    ['boolean', 'a boolean'],
    ['function', 'a function'],
    ['array', 'an array'],
]);
/** What the code does with a parameter that no value of the documented type admits. */
function againstCode(subject, name, text, documented, parameters) {
    if (documented.open || documented.atoms.length === 0)
        return verdicts_unknown(`\`${text}\` is not a type that is known here`);
    const shown = verdicts_oneLine(text, 80);
    for (const parameter of parameters) {
        const { initializer } = parameter.node;
        if (initializer === undefined)
            continue;
        const value = withoutNullish(shapeOfType(subject.checker.getBaseTypeOfLiteralType(subject.checker.getTypeAtLocation(initializer)), subject.checker));
        const place = evidenceAt(subject.entry, initializer, 'signature');
        const kinds = withoutLiterals(withoutNullish(documented));
        if (compareShapes(kinds, value, subject.checker) === 'disjoint') {
            const is = ARTICLES.get(value.atoms[0]?.kind ?? 'object') ?? 'of another type';
            return refuted('param-type', `\`${name}\` is documented as \`${shown}\`, but its default is ${is}`, null, place);
        }
    }
    const fact = subject.facts.parameters.find(candidate => candidate.name === name);
    if (fact === undefined)
        return verdicts_unknown('nothing is known of its use');
    const demanded = demandedKind(subject, name);
    if (demanded !== null &&
        compareShapes(withoutLiterals(withoutNullish(documented)), shapes_shapeOf(demanded.kind), subject.checker) === 'disjoint') {
        return refuted('param-type', `\`${name}\` is documented as \`${shown}\`, but the code throws unless it is ${ARTICLES.get(demanded.kind) ?? demanded.kind}`, { facet: 'param', subject: name, aspect: 'type', value: { type: demanded.kind } }, evidenceOf(demanded.span, 'body', demanded.text));
    }
    const guarded = fact.uses.narrowedTo.length > 0 || fact.uses.reassigned || isTested(subject, name);
    if (!guarded && documented.atoms.every(isPrimitive)) {
        const kinds = new Set(documented.atoms.map(atom => atom.kind));
        if (fact.uses.called) {
            return refuted('param-type', `\`${name}\` is documented as \`${shown}\`, but the code calls it`, {
                facet: 'param',
                subject: name,
                aspect: 'type',
                value: { type: 'Function' },
            }, evidenceOf(fact.span, 'body', name));
        }
        const foreign = fact.uses.members.find(member => [...kinds].every(kind => !hasMember(kind, member)));
        if (foreign !== undefined && !documented.hasNull) {
            return refuted('param-type', `\`${name}\` is documented as \`${shown}\`, but the code uses \`${name}.${foreign}\``, null, evidenceOf(fact.span, 'body', `${name}.${foreign}`));
        }
    }
    if (!guarded &&
        documented.atoms.every(({ kind }) => isPrimitive({ kind }) && kind !== 'string') &&
        fact.uses.iterated) {
        return refuted('param-type', `\`${name}\` is documented as \`${shown}\`, but the code iterates over it`, null, evidenceOf(fact.span, 'body', name));
    }
    const types = documented.atoms.map(memberedType);
    if (!guarded && !documented.hasNull && types.every(type => type !== null)) {
        const foreign = fact.uses.members.find(member => types.every(type => type?.getProperty(member) === undefined));
        if (foreign !== undefined) {
            return refuted('param-type', `\`${name}\` is documented as \`${shown}\`, but the code uses \`${name}.${foreign}\``, null, evidenceOf(fact.span, 'body', `${name}.${foreign}`));
        }
    }
    return verdicts_unknown(`nothing in the code contradicts \`${shown}\``, true, evidenceOf(fact.span, 'signature', name));
}
/** `Common.isString(p)`: what is done with it depends on what it is. */
function isTested({ body }, name) {
    if (body === null)
        return false;
    const test = new RegExp(`(?<![\\w$])_?is[A-Z][\\w$]*\\(\\s*${name.replaceAll('$', '\\$')}\\s*[,)]`);
    return test.test(body.body.getText());
}
function withoutLiterals(shape) {
    return { ...shape, atoms: shape.atoms.map(atom => (atom.literal === null ? atom : { ...atom, literal: null })) };
}
/** `if (typeof p !== 'function') throw …`: what it must be. */
function demandedKind(subject, name) {
    for (const fact of subject.facts.throws) {
        if (fact.via !== null)
            continue;
        const last = fact.guards.at(-1);
        if (last === undefined || last.negated || last.kind !== 'if')
            continue;
        const match = /^typeof (\w+) !==? ["'](\w+)["']$/.exec(last.text);
        if (match?.[1] !== name)
            continue;
        const kind = match[2];
        if (kind === 'string' || kind === 'number' || kind === 'boolean' || kind === 'function') {
            return { kind, span: fact.span, text: last.text };
        }
    }
    return null;
}
const PROTOTYPES = new Map([
    ['string', String.prototype],
    ['number', Number.prototype],
    ['boolean', Boolean.prototype],
    ['bigint', BigInt.prototype],
    ['symbol', Symbol.prototype],
]);
function hasMember(kind, member) {
    const prototype = PROTOTYPES.get(kind);
    return prototype === undefined || member in prototype;
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/param.js
/** Parameters: is there one of that name, at that place, and is what is said of it so? */









const judgeParam = (claim, context) => {
    if (claim.subject.startsWith(MEMBER))
        return judgeMember(claim, context);
    const subject = context.subject(claim.component);
    if (subject === undefined || subject.signatures.length === 0)
        return verdicts_unknown('it has no parameter list that is known');
    const path = pathOf(claim.subject);
    if (path === null)
        return verdicts_unknown(`\`${claim.subject}\` is no parameter name`);
    switch (claim.aspect) {
        case 'presence':
            return path.rest.length > 0
                ? judgeProperty(subject, path.root, path.rest, claim)
                : judgePresence(subject, path.root, claim);
        case 'type':
            return path.rest.length > 0 ? verdicts_unknown('a property of a parameter') : judgeParamType(subject, path.root, claim);
        case 'optional':
            return judgeOptional(subject, path.root, path.rest, claim);
        case 'default':
            return judgeDefault(subject, path.root, path.rest, claim);
        case 'values':
            return judgeValues(subject, path.root, path.rest, claim);
    }
};
/** `options.retries`, `items[].name`, `...args`, `[name]` → root and property path; null where it is no name at all. */
function pathOf(name) {
    const plain = name
        .replace(/^\[|\]$/g, '')
        .replace(/^\.\.\.|\.\.\.$/, '')
        .replaceAll('[]', '')
        .trim();
    const parts = plain.split('.');
    if (!parts.every(part => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(part)))
        return null;
    const [root, ...rest] = parts;
    return root === undefined ? null : { root, rest };
}
/** The parameters of that name in any signature, first declared first. */
function namedParameters(subject, name) {
    return subject.parameters.flatMap(list => list.filter(parameter => parameter.name === name));
}
function judgePresence(subject, name, claim) {
    const found = namedParameters(subject, name);
    const first = found[0];
    if (first !== undefined) {
        if (found.some(parameter => parameter.index === claim.value.index)) {
            return proven(`\`${name}\` is parameter ${claim.value.index + 1}`, evidenceAt(subject.entry, first.node, 'signature'));
        }
        return judgeOrder(subject, name, first, claim);
    }
    const patterns = subject.parameters.flatMap(list => list.filter(parameter => parameter.name === null));
    if (patterns.length > 0) {
        const taken = takenByPattern(subject, name, patterns, (0,model/* isMachineSaid */.Ff)(claim));
        if (taken !== null)
            return taken;
    }
    if (name === 'this')
        return verdicts_unknown('`this` is not in the parameter list');
    if (subject.facts.modifiers.accessor === 'get')
        return verdicts_unknown('what it hands out may take it');
    if (subject.usesArguments && !stands(subject, claim))
        return verdicts_unknown('the body reads `arguments`');
    if (subject.innerNames.has(name))
        return verdicts_unknown(`\`${name}\` is a parameter of a function inside`);
    if (!subject.exact)
        return verdicts_unknown('the parameter list may not be complete');
    const rest = subject.parameters.flatMap(list => list.filter(parameter => parameter.rest));
    if (rest.some(parameter => isUndocumented(parameter, subject)) && !isMeantForRest(subject, name, rest, claim)) {
        return verdicts_unknown('a rest parameter may be meant');
    }
    if (isCommentedOut(subject, name))
        return verdicts_unknown(`\`${name}\` stands in the parameter list as a comment`);
    if (isHook(subject))
        return verdicts_unknown('what overrides it may take more');
    if (isReplaced(subject))
        return verdicts_unknown('another function takes its place');
    if (NO_NAME.test(name))
        return verdicts_unknown('the comment gives no name', false);
    if (isPropertyOfParameter(subject, name))
        return verdicts_unknown(`\`${name}\` is a property of a parameter`);
    return judgeMissing(subject, name, claim);
}
/** At its place is a parameter that the comment does not name: it is not one of those that `arguments` holds besides. */
function stands(subject, { value }) {
    return subject.parameters
        .flat()
        .some(parameter => parameter.index === value.index && isUndocumented(parameter, subject));
}
function isUndocumented({ name }, { documented }) {
    return name === null || !documented.includes(name);
}
/** The only name without a parameter stands in the place of the rest parameter: what is meant is clear, and called otherwise. */
function isMeantForRest(subject, name, rest, claim) {
    const names = new Set(subject.parameters.flatMap(list => list.map(parameter => parameter.name)));
    if (subject.documented.some(documented => documented !== name && !names.has(documented)))
        return false;
    const isAtPlace = rest.every(parameter => parameter.name !== null && parameter.index === claim.value.index);
    const word = name.replaceAll('$', '\\$');
    const spread = new RegExp(`@(?:param|arg|argument)\\s+(?:\\{\\.\\.\\.[^\\n]*\\}\\s*\\[?|\\.\\.\\.)${word}(?![\\w$])`);
    return isAtPlace && (!subject.javascript || subject.facts.docComments.some(({ text }) => spread.test(text)));
}
/** Any name is fine for a pattern, and so is the name of anything that is taken out of it. */
function takenByPattern(subject, name, patterns, isModel) {
    const bound = patterns.find(pattern => bindsName(pattern.node.name, name));
    if (bound !== undefined) {
        return proven(`\`${name}\` is taken out of a parameter`, evidenceAt(subject.entry, bound.node, 'signature'));
    }
    // an author may give it any name, and a model was told how it is called
    if (isModel) {
        const named = patterns.find(({ index }) => name === `arg${index}`);
        return named === undefined
            ? null
            : proven(`\`${name}\` is the destructured parameter`, evidenceAt(subject.entry, named.node, 'signature'));
    }
    const names = new Set(subject.parameters.flatMap(list => list.map(parameter => parameter.name ?? '')));
    const spare = subject.documented.filter(documented => !names.has(documented) &&
        !patterns.some(pattern => bindsName(pattern.node.name, documented)) &&
        !isPropertyOfParameter(subject, documented));
    const place = spare.indexOf(name);
    const widest = Math.max(...subject.parameters.map(list => list.filter(parameter => parameter.name === null).length));
    const pattern = patterns[0];
    if (pattern === undefined || place >= widest)
        return null;
    return proven(`\`${name}\` names the destructured parameter`, evidenceAt(subject.entry, pattern.node, 'signature'));
}
function bindsName(binding, name) {
    if (ts_morph.ts.isIdentifier(binding))
        return binding.text === name;
    return binding.elements.some(element => ts_morph.ts.isBindingElement(element) &&
        ((element.propertyName !== undefined &&
            ts_morph.ts.isIdentifier(element.propertyName) &&
            element.propertyName.text === name) ||
            bindsName(element.name, name)));
}
/** `load(/* url, onLoad *\/) {}`: a hook whose parameters only those that override it use. */
function isCommentedOut(subject, name) {
    const word = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`);
    return subject.signatures.some(signature => {
        const start = signature.name === undefined ? signature.getStart() : signature.name.getEnd();
        const end = subject_hasBody(signature) ? signature.body.getStart() : signature.getEnd();
        const head = signature.getSourceFile().text.slice(start, end);
        return (head.match(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g) ?? []).some(comment => word.test(comment));
    });
}
/** A method without a parameter list and a body worth the name. */
function isHook(subject) {
    const { body } = subject;
    if (body === null || body.parameters.length > 0 || !ts_morph.ts.isBlock(body.body))
        return false;
    return (ts_morph.ts.isMethodDeclaration(body) || isOnPrototype(body)) && isStub(body.body);
}
/** `Runner.prototype.run = function () {…}`. */
function isOnPrototype(body) {
    const { parent } = body;
    return ts_morph.ts.isBinaryExpression(parent) && /\.prototype\b/.test(parent.left.getText());
}
/** `let create = function () { create = …; … }`: what it is called with later is another function's matter. */
function isReplaced(subject) {
    const declaration = subject.body?.parent;
    if (declaration === undefined || !ts_morph.ts.isVariableDeclaration(declaration))
        return false;
    if (ts_morph.ts.getCombinedNodeFlags(declaration) & ts_morph.ts.NodeFlags.Const)
        return false;
    const name = subject.facts.name.replaceAll('$', '\\$');
    const writes = subject.entry.sourceFile.text.match(new RegExp(`(?<![\\w$.])${name}\\s*=(?![=>])`, 'g'));
    return (writes?.length ?? 0) > 1;
}
/** `@param The number of …`, `@param {object} new conditions`: the first word of a description in the place of a name. */
const NO_NAME = /^(?:[Oo]ptional|The|A|An|This|That|If|When|Whether|Function|Object|new|function|class|if|in|for|of|with|delete|default|return|typeof)$/;
function isPropertyOfParameter(subject, name) {
    for (const parameter of subject.parameters.flat()) {
        if (parameter.node.type === undefined && subject.javascript) {
            const uses = subject.facts.parameters.find(fact => fact.name === parameter.name)?.uses;
            if (uses?.members.includes(name) === true)
                return true;
        }
        const type = subject.checker.getTypeAtLocation(parameter.node);
        const parts = type.isUnion() ? type.types : [type];
        // `isUnion` may hide a primitive's own members (`length`), which nobody documents as a parameter
        if (parts.some(part => part.flags & ts_morph.ts.TypeFlags.Object && isData(part.getProperty(name))))
            return true;
    }
    return false;
}
function isData(symbol) {
    return symbol !== undefined && (symbol.flags & ts_morph.ts.SymbolFlags.Method) === 0;
}
function judgeOrder(subject, name, found, claim) {
    const place = evidenceAt(subject.entry, found.node, 'signature');
    const truth = { facet: 'param', subject: name, aspect: 'presence', value: { index: found.index } };
    const fromComment = claim.evidence.some(evidence => evidence.origin === 'comment');
    if (!fromComment) {
        return refuted('param-order', `\`${name}\` is parameter ${found.index + 1}, not ${claim.value.index + 1}`, truth, place);
    }
    // A comment need not list every parameter: only the order of those that it lists counts.
    const indices = subject.parameters.map(list => subject.documented.flatMap(documented => {
        const parameter = list.find(candidate => candidate.name === documented);
        return parameter === undefined ? [] : [parameter.index];
    }));
    const most = Math.max(...indices.map(places => places.length));
    const inOrder = indices.some(places => places.length === most && places.every((index, at) => at === 0 || index > (places[at - 1] ?? -1)));
    if (inOrder || eachInOrder(subject))
        return proven(`\`${name}\` is parameter ${found.index + 1}`, place);
    const list = subject.parameters[indices.findIndex(places => places.length === most)] ?? [];
    const documented = subject.documented.filter(candidate => list.some(parameter => parameter.name === candidate));
    const actual = list.flatMap(parameter => parameter.name !== null && documented.includes(parameter.name) ? [parameter.name] : []);
    if (!documented.includes(name) || documented.indexOf(name) === actual.indexOf(name)) {
        return proven(`\`${name}\` is parameter ${found.index + 1}`, place);
    }
    const order = actual.map(parameter => `\`${parameter}\``).join(', ');
    return refuted('param-order', `the parameters are documented out of order; the code takes ${order}`, truth, place);
}
function fitsFor(subject, name, { index }) {
    const places = subject.documented.flatMap(documented => {
        if (documented === name)
            return [index];
        return namedParameters(subject, documented)[0]?.index ?? [];
    });
    return places.every((place, at) => place > (places[at - 1] ?? -1));
}
/** `hexToBool(hex_) { let hex = hex_ … }`. */
function declaresInside({ body }, name) {
    if (body === null || !ts_morph.ts.isBlock(body.body))
        return false;
    return body.body.statements.some(statement => ts_morph.ts.isVariableStatement(statement) &&
        statement.declarationList.declarations.some(declaration => bindsName(declaration.name, name)));
}
/** Every comment of an overload follows one of the signatures. */
function eachInOrder({ documentedApart, parameters }) {
    if (documentedApart.length < 2)
        return false;
    return documentedApart.every(names => parameters.some(list => {
        const places = names.map(name => list.find(parameter => parameter.name === name)?.index ?? -1);
        return places.every((place, at) => place > (places[at - 1] ?? -1));
    }));
}
function judgeMissing(subject, name, claim) {
    const longest = subject.parameters.reduce((best, list) => (list.length > best.length ? list : best));
    const names = subject.parameters.flatMap(list => list.flatMap(parameter => parameter.name ?? []));
    const gone = subject.documented.filter(documented => !names.includes(documented));
    const free = subject.parameters
        .flat()
        .filter((parameter) => parameter.name !== null)
        .filter(parameter => !subject.documented.includes(parameter.name));
    const unique = free.filter((parameter, at) => free.findIndex(other => other.name === parameter.name) === at);
    const alike = unique.filter(parameter => (0,similar_names/* looksAlike */.nj)(parameter.name, name));
    const atPlace = unique.filter(parameter => parameter.index === claim.value.index);
    // the one that is left, where the comment keeps the order with its name put in
    const only = gone.length <= 1 && unique.length === 1 ? unique.filter(one => fitsFor(subject, name, one)) : [];
    const renamed = [alike, atPlace, only].find(candidates => candidates.length === 1)?.[0];
    if (renamed !== undefined) {
        const uses = subject.facts.parameters.find(fact => fact.name === renamed.name)?.uses;
        if (renamed.name === `_${name}` && uses?.read === false) {
            return verdicts_unknown(`\`${renamed.name}\` only says that \`${name}\` is not used`);
        }
        if ((renamed.name === `${name}_` || renamed.name === `_${name}`) && declaresInside(subject, name)) {
            return verdicts_unknown(`\`${renamed.name}\` only leaves the name \`${name}\` to a variable`);
        }
        return refuted('param-renamed', `there is no parameter \`${name}\`; it is called \`${renamed.name}\``, { facet: 'param', subject: renamed.name, aspect: 'presence', value: { index: renamed.index } }, evidenceAt(subject.entry, renamed.node, 'signature'));
    }
    const list = longest.map(parameter => parameter.node.name.getText(subject.entry.sourceFile)).join(', ');
    return refuted('param-gone', longest.length === 0 ? `there is no parameter \`${name}\`; it takes none` : `there is no parameter \`${name}\``, null, evidenceOf(subject.facts.nameSpan, 'signature', `${subject.facts.name}(${list})`));
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/reference-symbols.js
/** What a name in a comment stands for, and which members that has. */



function resolve(head, facts, context) {
    const subject = context.subject(facts.id);
    if (subject === undefined)
        return undefined;
    const { checker } = subject;
    const meaning = ts_morph.ts.SymbolFlags.Value | ts_morph.ts.SymbolFlags.Type | ts_morph.ts.SymbolFlags.Namespace | ts_morph.ts.SymbolFlags.Alias;
    let symbol = checker.resolveName(head, subject.scope, meaning, false);
    if (symbol === undefined && !ts_morph.ts.isSourceFile(subject.scope)) {
        symbol = checker.resolveName(head, subject.entry.sourceFile, meaning, false);
    }
    if (symbol !== undefined && symbol.flags & ts_morph.ts.SymbolFlags.Alias)
        symbol = checker.getAliasedSymbol(symbol);
    return symbol;
}
const BY_NAME = {};
function componentsNamed(name, context) {
    const byName = context.memo(BY_NAME, () => {
        const map = new Map();
        for (const component of context.facts.components) {
            const list = map.get(component.name);
            if (list === undefined)
                map.set(component.name, [component]);
            else
                list.push(component);
        }
        return map;
    });
    return byName.get(name) ?? [];
}
/** The class, interface, enum or namespace of that name where the repository has exactly one. */
function symbolOfOnly(name, context) {
    const candidates = componentsNamed(name, context).filter(component => component.kind === 'class' || component.kind === 'interface' || component.kind === 'enum');
    const only = candidates.length === 1 ? candidates[0] : undefined;
    if (only === undefined || componentsNamed(name, context).length !== 1)
        return undefined;
    const subject = context.subject(only.id);
    return subject === undefined
        ? undefined
        : subject.checker.resolveName(name, subject.scope, ts_morph.ts.SymbolFlags.Type | ts_morph.ts.SymbolFlags.Value, true);
}
function reference_symbols_hasMember(owner, member, facts, context) {
    const checker = context.subject(facts.id)?.checker;
    const closedKinds = ts_morph.ts.SymbolFlags.Class | ts_morph.ts.SymbolFlags.Interface | ts_morph.ts.SymbolFlags.Enum;
    if (checker === undefined || !(owner.flags & closedKinds) || shapes_isOfPlatform(owner))
        return 'unknown';
    if (owner.exports?.has(ts_morph.ts.escapeLeadingUnderscores(member)) === true ||
        member === 'constructor' ||
        member === 'prototype')
        return 'yes';
    if (owner.members?.has(ts_morph.ts.escapeLeadingUnderscores(member)) === true)
        return 'yes';
    if (owner.flags & ts_morph.ts.SymbolFlags.Enum)
        return 'no';
    const type = checker.getDeclaredTypeOfSymbol(owner);
    if (type.getProperty(member) !== undefined)
        return 'yes';
    if (owner.flags & ts_morph.ts.SymbolFlags.Value) {
        const value = checker.getTypeOfSymbol(owner);
        if (value.flags & ts_morph.ts.TypeFlags.Any || value.getProperty(member) !== undefined)
            return value.flags & ts_morph.ts.TypeFlags.Any ? 'unknown' : 'yes';
    }
    // a type parameter or private name, an event, an index signature, a base that is not known, an augmentation
    if (checker.getIndexInfosOfType(type).length > 0 || hasUnknownBase(owner, checker))
        return 'unknown';
    // events are written like members, and plain JavaScript adds members by any means
    const isScript = owner.declarations?.some(({ kind, flags }) => kind !== undefined && flags & ts_morph.ts.NodeFlags.JavaScriptFile);
    if (isScript && vocabularyOf(context).words.has(member))
        return 'unknown';
    if (owner.declarations?.some(declaration => namesAsEvent(declaration, member)))
        return 'unknown';
    return 'no';
}
function hasUnknownBase(owner, checker) {
    for (const declaration of owner.declarations ?? []) {
        if (!ts_morph.ts.isClassLike(declaration) && !ts_morph.ts.isInterfaceDeclaration(declaration))
            continue;
        for (const clause of declaration.heritageClauses ?? []) {
            for (const type of clause.types) {
                const base = checker.getTypeAtLocation(type);
                if (base.flags & ts_morph.ts.TypeFlags.Any || base.symbol === undefined)
                    return true;
                if (!shapes_isOfPlatform(base.symbol) && base.symbol !== owner && hasUnknownBase(base.symbol, checker))
                    return true;
            }
        }
    }
    return false;
}
/** `@event change`, `emit('change')`, `on(event: 'change', …)`. */
function namesAsEvent(declaration, member) {
    const name = member.replaceAll('$', '\\$');
    return new RegExp(`['"\`]${name}['"\`]|@\\w+\\s+(?:\\{[^}]*\\}\\s*)?\\[?${name}(?![\\w$])`).test(declaration.getFullText());
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/reference-code.js





/** A back-ticked word may be anything: only what is written like a name of code, and is nowhere, is told. */
function judgeCode(head, members, isCall, facts, context) {
    const { words, packages } = vocabularyOf(context);
    const symbol = resolve(head, facts, context);
    const here = evidenceOf(facts.nameSpan, 'signature', facts.signature);
    if (members.length === 0) {
        if (symbol !== undefined || words.has(head))
            return proven(`\`${head}\` exists`);
        if (isPlatformName(head) || packages.has(head.toLowerCase()))
            return verdicts_unknown('not of this repository');
        const parameter = misspelt(head, facts.parameters.map(candidate => candidate.name));
        if (parameter !== null && !occursElsewhere(head, context)) {
            return refuted('reference-dead', `\`${head}\` is nothing here; the parameter is called \`${parameter}\``, null, here);
        }
        const former = renamed(head, facts, context);
        if (former !== null && !isTopic(head, context) && !occursElsewhere(head, context)) {
            return refuted('reference-dead', `\`${head}\` is nothing in this repository; \`${former}\` is`, null, here);
        }
        const near = nearComponents(head, context);
        if (near !== null && head.length >= 6 && !occursElsewhere(head, context) && (isCall || /[a-z][A-Z]/.test(head))) {
            return refuted('reference-dead', `\`${head}\` is nothing in this repository; \`${near}\` is`, null, here);
        }
        if (isWrittenLikeOurs(head, isCall) && isNowhere(head, context) && !isOneOfMany(head, facts, context)) {
            return refuted('reference-dead', `nothing in this repository is called \`${head}\``, null, here);
        }
        return verdicts_unknown(`\`${head}\` may be anything`);
    }
    if (members.length > 1)
        return verdicts_unknown('a longer path');
    const member = members[0] ?? '';
    // documentation that was made from another language's capitalizes members
    const lowered = member.charAt(0).toLowerCase() + member.slice(1);
    if (words.has(member) || words.has(lowered) || isPlatformName(member))
        return verdicts_unknown(`\`${member}\` exists`);
    if (isHandle(head, facts) && member.length >= 4 && isNowhere(member, context)) {
        return refuted('reference-dead', `\`${head}\` has no \`${member}\`: nothing in this repository is called so`, null, here);
    }
    const owner = symbol ?? symbolOfOnly(head, context);
    if (owner === undefined)
        return verdicts_unknown(`\`${head}\` may be anything`);
    if (reference_symbols_hasMember(owner, member, facts, context) !== 'no')
        return verdicts_unknown(`\`${head}.${member}\` may exist`);
    return refuted('reference-dead', `\`${head}\` has no \`${member}\``, null, here);
}
/** One parameter that the word most likely means. */
function misspelt(word, names) {
    const alike = names.filter(name => isMisspelling(word, name));
    return alike.length === 1 ? (alike[0] ?? null) : null;
}
/** A typo or an abbreviation; not a plural, another case, a prefix such as `_`, or a word that only contains the other. */
function isMisspelling(word, name) {
    const a = word.toLowerCase().replaceAll('_', '');
    const b = name.toLowerCase().replaceAll('_', '');
    const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
    if (a === b || shorter.length < 4 || longer === `${shorter}s` || longer === `${shorter}es`)
        return false;
    if (longer.startsWith(shorter))
        return shorter.length >= 6 && shorter.length / longer.length >= 0.6 && a.length > b.length;
    // `paramN` for `params`
    if (a.slice(0, -1) === b.slice(0, -1))
        return false;
    const limit = longer.length >= 8 ? 2 : 1;
    return a[0] === b[0] && (0,similar_names/* editDistance */.YC)(a, b, limit) <= limit;
}
/** Two words in one, or a call: no word of prose, and no placeholder such as `someFunction`. */
function isWrittenLikeOurs(word, isCall) {
    if (/^(?:some|my|your|foo|bar|baz|do|use|on)(?:[A-Z]|$)/.test(word))
        return false;
    if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(word))
        return word.length >= 6;
    if (/[a-z0-9][A-Z]/.test(word))
        return word.length >= 6;
    return isCall && /^[a-z_$]/.test(word) && word.length >= 5;
}
/** Another name of the same comment is nowhere either: names that are put together at run time, or another library's. */
function isOneOfMany(word, facts, context) {
    const { words } = vocabularyOf(context);
    return facts.docComments.some(({ text }) => {
        const named = [...text.matchAll(/`([A-Za-z_$][\w$]*)(\(\))?`/g)].map(([, name = '', call]) => ({ name, call }));
        if (!named.some(({ name }) => name === word))
            return false;
        return named.some(({ name, call }) => name !== word &&
            isWrittenLikeOurs(name, call !== undefined) &&
            !words.has(name) &&
            !isPlatformName(name) &&
            isNowhere(name, context));
    });
}
/** What a comment reaches its members through: `this`, or one of the parameters. */
function isHandle(head, facts) {
    return head === 'this' || facts.parameters.some(parameter => parameter.name === head);
}
/** Neither in code, documented or not, nor in what the platform and the installed packages declare, nor what comments are about. */
function isNowhere(word, context) {
    // several of them, as in "the `GroupedObservables`"
    if (word.endsWith('s') && vocabularyOf(context).words.has(word.slice(0, -1)))
        return false;
    return !isTopic(word, context) && !occursInLibraries(word, context) && !occursElsewhere(word, context);
}
/**
 * What several comments mention, or one has outside of back-ticks: something of another package that they talk about, or what
 * an example calls its own values. A type is most often another library's where one comment has it twice.
 */
function isTopic(word, context) {
    const escaped = word.replaceAll('$', '\\$');
    const mention = new RegExp(`(?<![\\w$])${escaped}(?![\\w$])`, 'g');
    const plain = new RegExp(`(?<![\\w$\`.])${escaped}(?![\\w$\`(])`);
    const texts = context.project.files.flatMap(({ sourceFile: { text } }) => (text.includes(word) ? [text] : []));
    const comments = texts
        .flatMap(text => text.match(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g) ?? [])
        .flatMap(comment => comment.match(mention)?.length ?? []);
    const isType = /^[A-Z].*[a-z]/.test(word);
    return comments.length > 1 || (isType && comments[0] !== 1) || texts.some(text => plain.test(text));
}
/** The parameter or neighbor whose name the word is with another word behind it (`limitLegacy` where there is `limit`); the longest. */
function renamed(word, facts, context) {
    // a type's name with a word behind it is most often another library's type
    if (!/^[a-z_$]/.test(word))
        return null;
    const neighbors = context.memo(NEIGHBORS, () => namesByFile(context)).get(facts.file) ?? [];
    const names = [...facts.parameters.map(parameter => parameter.name), ...neighbors];
    const bases = names.filter(name => name.length >= 3 && word.startsWith(name) && /^[A-Z][a-z]/.test(word.slice(name.length)));
    return bases.reduce((longest, name) => (name.length > (longest?.length ?? 0) ? name : longest), null);
}
function namesByFile(context) {
    const names = new Map(context.facts.modules.map(module => [module.file, [...module.declares]]));
    for (const { file, name } of context.facts.components)
        names.get(file)?.push(name);
    return names;
}
const NEIGHBORS = {};
const reference_code_NAMES = {};
function nearComponents(word, context) {
    const names = context.memo(reference_code_NAMES, () => [...new Set(context.facts.components.map(component => component.name))]);
    const near = names.filter(name => name.length === word.length && (0,similar_names/* editDistance */.YC)(name, word, 1) <= 1 && isMisspelling(word, name));
    return near.length === 1 ? (near[0] ?? null) : null;
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/references.js






const judgeReference = (claim, context) => {
    const facts = context.component(claim.component);
    if (facts === undefined)
        return verdicts_unknown('the component is not known');
    const target = claim.subject.trim();
    if (/^([a-z][a-z+.-]*:\/\/|mailto:|www\.|#|\/)/i.test(target))
        return verdicts_unknown('a link to somewhere else', false);
    const imported = /^(@?[^!#\s]+)!([\w$]+)/.exec(target);
    if (imported !== null)
        return judgeImported(imported[1] ?? '', imported[2] ?? '', facts, context);
    const ofModule = /^module:[\w@/-]+[.#~]([\w$]+)(?:\(\))?$/.exec(target)?.[1];
    if (ofModule !== undefined && isUnheardOf(ofModule, context)) {
        const here = evidenceOf(facts.nameSpan, 'signature', facts.signature);
        return refuted('reference-dead', `\`${target}\` leads nowhere: nothing is called \`${ofModule}\``, null, here);
    }
    const path = references_pathOf(target);
    if (path === null)
        return verdicts_unknown('no name of code', false);
    const [head, ...members] = path.parts;
    if (head === undefined)
        return verdicts_unknown('no name of code', false);
    return claim.value.kind === 'code'
        ? judgeCode(head, members, path.isCall, facts, context)
        : judgeLink(head, members, claim.value.kind, facts, context, target);
};
/** Foo.bar, Foo#bar, Foo~bar, (Foo:class).bar, module:foo.Bar, foo(), Foo<T>, Foo[] → its parts; null for anything else. */
function references_pathOf(target) {
    const isCall = /\(\s*[^)]*\)$/.test(target);
    const plain = target
        .replace(/^(module|external|event|typeof|new)[:\s]\s*/, '')
        .replace(/\((\w+):[\w ]+\)/g, '$1')
        .replace(/:(instance|static|class|interface|function|namespace|enum|type|variable|constructor|\d+)\b/g, '')
        .replace(/<[^<>]*>/g, '')
        .replace(/\[\]/g, '')
        .replace(/\(.*\)$/, '')
        .replace(/\.prototype\b/, '')
        .trim();
    const parts = plain.split(/[.#~]|::/);
    if (parts.length === 0 || !parts.every(part => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(part)))
        return null;
    return { parts, isCall };
}
function judgeImported(specifier, name, facts, context) {
    if (exports_packageOf(specifier, context.facts.packages) === null)
        return verdicts_unknown('a package that is not of this repository');
    const exported = exportsOfSpecifier(specifier, context);
    if (exported === null)
        return verdicts_unknown('what the package exports is not known');
    if (exported.names.has(name) || name === '*')
        return proven(`\`${specifier}\` exports \`${name}\``);
    // CommonJS and interop hand out the whole module as the default
    if (exported.open || name === 'default')
        return verdicts_unknown(`\`${specifier}\` may export \`${name}\``);
    const span = { file: exported.entry.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return refuted('reference-dead', `\`${specifier}\` does not export \`${name}\``, null, evidenceOf(span, 'signature', facts.name));
}
function isUnheardOf(name, context) {
    return (!vocabularyOf(context).words.has(name) &&
        !isPlatformName(name) &&
        !occursInLibraries(name, context) &&
        !occursElsewhere(name, context));
}
function judgeLink(head, members, kind, facts, context, target) {
    const { words, packages } = vocabularyOf(context);
    const symbol = resolve(head, facts, context);
    const here = evidenceOf(facts.nameSpan, 'signature', facts.signature);
    const owner = symbol ?? symbolOfOnly(head, context);
    if (owner !== undefined && members.length === 1) {
        const member = members[0] ?? '';
        const known = reference_symbols_hasMember(owner, member, facts, context);
        if (known === 'no')
            return refuted('reference-dead', `\`${target}\` leads nowhere: \`${head}\` has no \`${member}\``, null, here);
        if (known === 'yes')
            return proven(`\`${target}\` exists`);
    }
    if (symbol !== undefined && members.length === 0)
        return proven(`\`${head}\` exists`);
    const known = (name) => words.has(name) || isPlatformName(name);
    const last = members.at(-1);
    // `module:Collections.some`: what comments declare has no symbol, but a member that is nowhere is nobody's
    if (last !== undefined && words.has(head) && !isPlatformName(head) && !packages.has(head.toLowerCase())) {
        if (isUnheardOf(last, context))
            return refuted('reference-dead', `\`${target}\` leads nowhere: nothing is called \`${last}\``, null, here);
    }
    if (known(head) || packages.has(head.toLowerCase()))
        return verdicts_unknown(`\`${target}\` may exist`);
    // `R.map` where `R` is what users call the whole package
    if (last !== undefined && known(last))
        return verdicts_unknown(`\`${target}\` may exist under another name`);
    // a word of prose after `@see`
    if (kind === 'see' && members.length === 0 && !/[a-z][A-Z]|_|\(/.test(target))
        return verdicts_unknown('a word of prose', false);
    if (occursElsewhere(head, context))
        return verdicts_unknown(`\`${head}\` is in a file that is not documented`);
    return refuted('reference-dead', `\`${target}\` leads nowhere: nothing in the repository is called \`${head}\``, null, here);
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/type-names.js
/** What the names in a documented type stand for, read off their declarations: strict or not, a program's types may have lost null. */

const NULLISH = /\b(?:null|undefined|void|any|unknown|mixed)\b|[?*]/;
const type_names_DEEPEST = 3;
/** Whether an alias, or a type parameter's bound, has room for null or undefined: `@typedef {string | null} Value`. */
function admitsNullish(text, { checker, scope }) {
    return type_names_namesIn(text).some(name => nameAdmits(name, scope, checker, type_names_DEEPEST));
}
function nameAdmits(name, location, checker, depth) {
    if (depth === 0)
        return false;
    let symbol = checker.resolveName(name, location, ts_morph.ts.SymbolFlags.Type | ts_morph.ts.SymbolFlags.Alias, false);
    if (symbol === undefined)
        return false;
    if (symbol.flags & ts_morph.ts.SymbolFlags.Alias)
        symbol = checker.getAliasedSymbol(symbol);
    return (symbol.declarations ?? []).some(declaration => {
        const type = writtenType(declaration);
        if (type === null)
            return false;
        if (NULLISH.test(type))
            return true;
        return type_names_namesIn(type).some(inner => inner !== name && nameAdmits(inner, declaration, checker, depth - 1));
    });
}
/** Its alternatives; what stands in brackets or braces is of its parts. */
function writtenType(declaration) {
    if (ts_morph.ts.isTypeAliasDeclaration(declaration))
        return outside(declaration.type.getText());
    if (ts_morph.ts.isJSDocTypedefTag(declaration)) {
        const { typeExpression } = declaration;
        if (typeExpression === undefined || !ts_morph.ts.isJSDocTypeExpression(typeExpression))
            return null;
        return outside(typeExpression.type.getText());
    }
    if (ts_morph.ts.isTypeParameterDeclaration(declaration)) {
        const { parent } = declaration;
        const bound = ts_morph.ts.isJSDocTemplateTag(parent) ? parent.constraint?.type : declaration.constraint;
        return bound === undefined ? null : outside(bound.getText());
    }
    return null;
}
function outside(text) {
    let flat = text;
    for (let before = ''; before !== flat;) {
        before = flat;
        flat = flat.replace(/\([^()]*\)|\{[^{}]*\}|(?<![=])<[^<>]*>|\[[^[\]]*\]|=>\s*[^|&]*/g, ' ');
    }
    return flat;
}
function type_names_namesIn(text) {
    return outside(text.replace(/^\{(.*)\}$/s, '$1')).match(/(?<![\w$.'"])[A-Za-z_$][\w$]*/g) ?? [];
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/return-declared.js
/** What the declaration of a function says of its result, and where. */




/** What the signatures declare or the checker infers, comments left out; open where only a comment says it. */
function declaredShape(subject) {
    const parts = [];
    const overloaded = subject.signatures.length > 1;
    for (const signature of subject.signatures) {
        // the implementation's own signature is not what callers see
        if (overloaded &&
            signature === subject.body &&
            subject.signatures.some(other => other !== signature && other.kind === signature.kind)) {
            continue;
        }
        if (signature.type !== undefined && !isInComment(signature.type)) {
            parts.push(shapeOfType(subject.checker.getTypeFromTypeNode(signature.type), subject.checker));
        }
        else if (subject.javascript) {
            return OPEN;
        }
        else {
            const resolved = subject.checker.getSignatureFromDeclaration(signature);
            parts.push(resolved === undefined
                ? OPEN
                : shapeOfType(subject.checker.getReturnTypeOfSignature(resolved), subject.checker));
        }
    }
    return unionOf(parts);
}
function isInComment(node) {
    for (let at = node; at !== undefined && !ts_morph.ts.isSourceFile(at); at = at.parent) {
        if (at.flags & ts_morph.ts.NodeFlags.JSDoc)
            return true;
    }
    return false;
}
function place(subject) {
    const annotated = subject.signatures.find(signature => signature.type !== undefined && !isInComment(signature.type));
    if (annotated?.type !== undefined)
        return evidenceAt(subject.entry, annotated.type, 'signature');
    return evidenceOf(subject.facts.nameSpan, 'signature', subject.facts.signature);
}
/** A method that subclasses may write anew. */
function isOverridable(subject) {
    return subject.facts.kind === 'method' && !subject.facts.modifiers.static;
}
/** A function of plain JavaScript that is called with `new`: said so, or named and written like one. */
function isConstructorFunction(subject) {
    const { body, facts } = subject;
    if (!subject.javascript || body === null || ts_morph.ts.isArrowFunction(body) || ts_morph.ts.isMethodDeclaration(body))
        return false;
    if (facts.docComments.some(({ text }) => /@(?:class|constructor)\b/.test(text)))
        return true;
    const { parent } = body;
    if (ts_morph.ts.isPropertyAssignment(parent))
        return false;
    if (ts_morph.ts.isBinaryExpression(parent) && /\.prototype\b/.test(parent.left.getText()))
        return false;
    let writes = false;
    let handsOver = false;
    const visit = (node) => {
        if (node.kind === ts_morph.ts.SyntaxKind.ThisKeyword) {
            const { parent: use } = node;
            if (ts_morph.ts.isCallExpression(use) && ts_morph.ts.isIdentifier(use.expression))
                handsOver = true;
            else
                writes = true;
        }
        if (ts_morph.ts.isFunctionLike(node) && !ts_morph.ts.isArrowFunction(node))
            return;
        ts_morph.ts.forEachChild(node, visit);
    };
    ts_morph.ts.forEachChild(body, visit);
    // `initialize(this, …)` is what a method has little use for
    return handsOver || (writes && /^[A-Z]/.test(facts.name));
}
/** A hook that does nothing by default. */
function isTrivial(subject) {
    const body = subject.body?.body;
    return body !== undefined && ts_morph.ts.isBlock(body) && isStub(body);
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/return-branch.js
/** Whether null or undefined can come back. */






function judgeBranch(subject, claim) {
    const at = place(subject);
    const wanted = claim.subject;
    const has = (shape) => (wanted === 'null' ? shape.hasNull : shape.hasUndefined);
    const exits = subject.body === null ? null : exitsOf(subject.body);
    if (exits?.isGenerator === true)
        return verdicts_unknown('a generator', true, at);
    const literal = exits?.expressions.find(expression => isLiterally(expression, wanted));
    const byExit = literal !== undefined ||
        (exits !== null &&
            wanted === 'undefined' &&
            (exits.hasBareReturn || (exits.fallsOff && exits.expressions.length > 0)));
    if (byExit) {
        const seen = literal === undefined ? at : evidenceAt(subject.entry, literal, 'body');
        if (claim.value.possible)
            return proven(`a path returns ${wanted}`, seen);
        if (literal === undefined)
            return verdicts_unknown('it may run off its end', true, at);
        if (isOverridable(subject) && isTrivial(subject))
            return verdicts_unknown('what overrides it may never do so', true, at);
        // the claim may be no sentence but a type that leaves no room: unless one of its names does
        const types = claim.evidence.filter(evidence => evidence.aspect === 'type');
        if (types.some(({ seen: text }) => admitsNullish(text, subject)))
            return verdicts_unknown(`its type may admit ${wanted}`, true, at);
        if (isUnreachable(literal))
            return verdicts_unknown('the author holds the path for impossible', true, at);
        return refuted('returns-branch', `it is documented never to return ${wanted}, but a path does`, { facet: 'returns', subject: wanted, aspect: 'branch', value: { possible: true, when: null } }, seen);
    }
    const declared = shapes_awaited(declaredShape(subject));
    if (claim.value.possible && isAboutParts(subject, claim, declared)) {
        return verdicts_unknown('the sentence may be about what it returns', true, at);
    }
    if (claim.value.possible)
        return judgePossibleBranch(subject, wanted, declared, exits, has, at);
    if (!declared.open && subject.strictNull && !has(declared))
        return proven(`its return type excludes ${wanted}`, at);
    return verdicts_unknown(`a path may return ${wanted}`, true, at);
}
/** "Returns `undefined` for unknown keys", in the description of a function that makes an object: one of the object's methods does. */
function isAboutParts(subject, claim, declared) {
    if (!declared.atoms.some(atom => !isPrimitive(atom) && atom.kind !== 'array'))
        return false;
    const said = claim.evidence.find(evidence => evidence.origin === 'comment');
    if (said === undefined)
        return false;
    for (const { text, span } of subject.facts.docComments) {
        if (span.file !== said.span.file || said.span.line < span.line || said.span.line > span.endLine)
            continue;
        const before = text.split('\n').slice(0, said.span.line - span.line + 1);
        const tag = before.findLast(line => /^\s*(?:\/\*)?\*?\s*@\w+/.test(line));
        return tag === undefined || !/@returns?\b/.test(tag);
    }
    return false;
}
/** `return null // unreachable`: there for the linter or the coverage. */
function isUnreachable(expression) {
    const statement = ts_morph.ts.findAncestor(expression, ts_morph.ts.isReturnStatement);
    if (statement === undefined)
        return false;
    const { text } = statement.getSourceFile();
    const notes = [
        ...(ts_morph.ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? []),
        ...(ts_morph.ts.getTrailingCommentRanges(text, statement.getEnd()) ?? []),
    ];
    return notes.some(({ pos, end }) => /ignore next|unreachable|not reachable|never (?:reach|happen|get here)|(?:can(?:no|')t|should(?: not|n't)|must not) (?:happen|be reached|occur)/i.test(text.slice(pos, end)));
}
function isLiterally(expression, wanted) {
    const node = ts_morph.ts.isParenthesizedExpression(expression) ? expression.expression : expression;
    if (ts_morph.ts.isConditionalExpression(node))
        return isLiterally(node.whenTrue, wanted) || isLiterally(node.whenFalse, wanted);
    if (ts_morph.ts.isBinaryExpression(node) && node.operatorToken.kind >= ts_morph.ts.SyntaxKind.BarBarToken) {
        const { kind } = node.operatorToken;
        if (kind === ts_morph.ts.SyntaxKind.BarBarToken || kind === ts_morph.ts.SyntaxKind.QuestionQuestionToken)
            return isLiterally(node.right, wanted);
    }
    if (wanted === 'null')
        return node.kind === ts_morph.ts.SyntaxKind.NullKeyword;
    return ts_morph.ts.isVoidExpression(node) || (ts_morph.ts.isIdentifier(node) && node.text === 'undefined');
}
function judgePossibleBranch(subject, wanted, declared, exits, has, at) {
    if (has(declared))
        return proven(`its return type admits ${wanted}`, at);
    // Without a body, the type is all there is; with one, both must exclude it, for assertions make types say anything.
    if (exits === null || !subject.exact)
        return verdicts_unknown('there is no body to look at', true, at);
    const shapes = exits.expressions.map(expression => shapes_awaited(shapeOfExpression(subject, expression)));
    if (shapes.some(has))
        return proven(`a path returns ${wanted}`, at);
    const strictType = subject.strictNull && !declared.open && declared.atoms.length > 0;
    const allKnown = shapes.length > 0 && shapes.every(shape => !shape.open) && (subject.strictNull || onlySafe(exits));
    if (!strictType && !allKnown)
        return verdicts_unknown(`a path may return ${wanted}`, true, at);
    if (!strictType && subject.javascript && shapes.some(shape => shape.atoms.some(atom => !isPrimitive(atom)))) {
        return verdicts_unknown(`a path may return ${wanted}`, true, at);
    }
    const other = wanted === 'null' ? 'undefined' : 'null';
    const instead = exits.expressions.find(expression => isLiterally(expression, other));
    const message = instead === undefined
        ? `it is documented to return ${wanted} in a case, but no path does`
        : `it is documented to return ${wanted} in a case, but the code returns ${other}`;
    const truth = instead === undefined
        ? null
        : { facet: 'returns', subject: other, aspect: 'branch', value: { possible: true, when: null } };
    return refuted('returns-branch', message, truth, instead === undefined ? at : evidenceAt(subject.entry, instead, 'body'));
}
/** Without strict null checks, only what makes its own value is sure not to be null. */
function onlySafe(exits) {
    return exits.expressions.every(expression => ts_morph.ts.isLiteralExpression(expression) ||
        ts_morph.ts.isTemplateExpression(expression) ||
        ts_morph.ts.isObjectLiteralExpression(expression) ||
        ts_morph.ts.isArrayLiteralExpression(expression) ||
        ts_morph.ts.isNewExpression(expression) ||
        expression.kind === ts_morph.ts.SyntaxKind.TrueKeyword ||
        expression.kind === ts_morph.ts.SyntaxKind.FalseKeyword);
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/return-type.js






function judgeReturnType(subject, text) {
    const at = place(subject);
    const annotated = subject.signatures.find(signature => signature.type !== undefined && !isInComment(signature.type) && sameText(signature.type.getText(), text));
    if (annotated !== undefined)
        return proven('it is declared so', at);
    const documented = shapeOfText(text, { checker: subject.checker, location: subject.scope });
    if (documented.open)
        return verdicts_unknown(`\`${verdicts_oneLine(text, 80)}\` is not a type that is known here`, true, at);
    if (isAsyncFunction(subject) && documented.atoms.length > 0 && documented.atoms.every(isNoPromise)) {
        return refuted('async-wrong', `it is async and returns a promise, but is documented to return \`${verdicts_oneLine(text, 80)}\``, { facet: 'returns', subject: 'value', aspect: 'type', value: { type: `Promise<${text.trim()}>` } }, evidenceOf(subject.facts.nameSpan, 'signature', subject.facts.signature));
    }
    const declared = declaredShape(subject);
    if (!declared.open)
        return return_type_againstDeclared(subject, text, documented, declared, at);
    if (subject.body === null || !subject.exact)
        return verdicts_unknown('there is no body to look at', true, at);
    return againstExits(subject, text, documented, exitsOf(subject.body), at);
}
/** A promise is no plain value, list or function; an object's type may be a promise's. */
function isNoPromise(atom) {
    return isPrimitive(atom) || atom.kind === 'array' || atom.kind === 'function';
}
function isAsyncFunction({ body, signatures }) {
    if (body === null || signatures.some(signature => signature !== body))
        return false;
    const exits = exitsOf(body);
    return exits.isAsync && !exits.isGenerator;
}
function return_type_againstDeclared(subject, text, documented, declared, at) {
    const { checker } = subject;
    if (!subject.exact)
        return verdicts_unknown('the return type may not be the whole story', true, at);
    const said = documented.atoms.some(atom => atom.kind === 'promise');
    const is = declared.atoms.some(atom => atom.kind === 'promise');
    const typeText = returnTypeText(subject);
    const truth = { facet: 'returns', subject: 'value', aspect: 'type', value: { type: typeText } };
    if (saysNothing(documented) || saysNothing(declared)) {
        // presence is another claim
        return saysNothing(documented) && saysNothing(declared)
            ? proven('nothing comes back', at)
            : verdicts_unknown('void', true, at);
    }
    if (said && !is && declared.atoms.every(isNoPromise)) {
        return refuted('returns-type', `it returns \`${verdicts_oneLine(typeText, 80)}\`, which is no promise`, truth, at);
    }
    const left = withoutNullish(shapes_awaited(documented));
    const right = withoutNullish(shapes_awaited(declared));
    const relation = compareShapes(left, right, checker);
    if (relation === 'disjoint') {
        return refuted('returns-type', `it returns \`${verdicts_oneLine(typeText, 80)}\`, not \`${verdicts_oneLine(text, 80)}\``, truth, at);
    }
    return relation === 'equal'
        ? proven(`it returns \`${verdicts_oneLine(typeText, 80)}\``, at)
        : verdicts_unknown(`\`${verdicts_oneLine(text, 80)}\` may be another way to say \`${verdicts_oneLine(typeText, 80)}\``, true, at);
}
function returnTypeText(subject) {
    const visible = subject.signatures.find(signature => signature.type !== undefined && !isInComment(signature.type));
    if (visible?.type !== undefined)
        return verdicts_oneLine(visible.type.getText());
    const first = subject.signatures[0];
    const signature = first === undefined ? undefined : subject.checker.getSignatureFromDeclaration(first);
    return signature === undefined
        ? 'unknown'
        : verdicts_oneLine(subject.checker.typeToString(subject.checker.getReturnTypeOfSignature(signature)));
}
function againstExits(subject, text, documented, exits, at) {
    if (exits.isGenerator)
        return verdicts_unknown('a generator', true, at);
    if (exits.expressions.length === 0 || saysNothing(documented))
        return verdicts_unknown('no value is returned', true, at);
    const left = withoutLiterals(withoutNullish(shapes_awaited(documented)));
    const shapes = exits.expressions.map(expression => ({
        expression,
        shape: withoutNullish(shapes_awaited(shapeOfExpression(subject, expression))),
    }));
    const everyone = unionOf(shapes.map(({ shape }) => shape));
    const promised = documented.atoms.length > 0 && documented.atoms.every(atom => atom.kind === 'promise');
    if (promised && !exits.isAsync && !everyone.open && everyone.atoms.length > 0 && rawlyNoPromise(subject, exits)) {
        const type = typeOfFirst(subject, exits);
        return refuted('async-wrong', `it is documented to return \`${verdicts_oneLine(text, 80)}\`, but it returns \`${type}\`, which is no promise`, { facet: 'returns', subject: 'value', aspect: 'type', value: { type } }, evidenceAt(subject.entry, exits.expressions[0] ?? subject.scope, 'body'));
    }
    const telling = shapes.filter(({ shape }) => shape.open || shape.atoms.length > 0);
    const wrong = telling.filter(({ expression, shape }) => compareShapes(left, withoutLiterals(shape), subject.checker) === 'disjoint' &&
        !isClassFor(left, expression, subject));
    const first = wrong[0];
    const shown = verdicts_oneLine(text, 80);
    if (first !== undefined && wrong.length === telling.length) {
        const type = verdicts_oneLine(subject.checker.typeToString(subject.checker.getBaseTypeOfLiteralType(subject.checker.getTypeAtLocation(first.expression))), 80);
        return refuted('returns-type', `it is documented to return \`${shown}\`, but it returns \`${type}\``, { facet: 'returns', subject: 'value', aspect: 'type', value: { type } }, evidenceAt(subject.entry, first.expression, 'body'));
    }
    const equal = telling.length > 0 &&
        telling.every(({ shape }) => compareShapes(left, withoutLiterals(shape), subject.checker) === 'equal');
    return equal
        ? proven(`every path returns \`${shown}\``, at)
        : verdicts_unknown(`nothing in the code contradicts \`${shown}\``, true, at);
}
/** `@returns {Query}` where a class comes back: people name a class and its instances alike. */
function isClassFor(documented, expression, { checker }) {
    if (!documented.atoms.every(atom => atom.kind === 'class' || atom.kind === 'object'))
        return false;
    return checker.getTypeAtLocation(expression).getConstructSignatures().length > 0;
}
function rawlyNoPromise(subject, exits) {
    return exits.expressions.every(expression => {
        const shape = shapeOfExpression(subject, expression);
        return !shape.open && shape.atoms.every(isNoPromise);
    });
}
function typeOfFirst({ checker }, exits) {
    const [first] = exits.expressions;
    if (first === undefined)
        return 'unknown';
    return verdicts_oneLine(checker.typeToString(checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(first))), 80);
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/returns.js
/** What comes back: anything at all, of which type, and whether null or undefined is among it. */








const judgeReturns = (claim, context) => {
    const subject = context.subject(claim.component);
    if (subject === undefined || subject.signatures.length === 0)
        return verdicts_unknown('it is no function that is known');
    const { kind, modifiers } = subject.facts;
    if (kind === 'constructor' || kind === 'class')
        return verdicts_unknown('a constructor returns its instance');
    if (modifiers.accessor === 'set')
        return verdicts_unknown('a setter and its getter may share the comment');
    switch (claim.aspect) {
        case 'presence':
            return returns_judgePresence(subject, claim);
        case 'type':
            return judgeReturnType(subject, claim.value.type);
        case 'branch':
            return judgeBranch(subject, claim);
    }
};
/** The type in braces, or else the first word of the description. */
const NOTHING_WORDS = /^(?:@returns?\b)?\s*(?:\{[^}]*\b(?:void|undefined|never)\b[^}]*\}|(?!\{)[`*({]*(?:void|undefined|never|nothing|none)\b)/i;
/** `@returns {asserts value is T}`: the type of a check that returns nothing. */
const ASSERTS = /^(?:@returns?\s*)?\{?\s*asserts\s+[\w$]+/;
function returns_judgePresence(subject, claim) {
    const at = place(subject);
    const exits = subject.body === null ? null : exitsOf(subject.body);
    const declared = declaredShape(subject);
    const says = claim.value.returns;
    const truth = { facet: 'returns', subject: 'value', aspect: 'presence', value: { returns: !says } };
    if (exits?.isGenerator === true)
        return says ? proven('a generator returns its iterator', at) : verdicts_unknown('a generator', true, at);
    if (says) {
        if (exits !== null && exits.expressions.length > 0 && !saysNothing(declared))
            return proven('it returns a value', at);
        if (claim.evidence.some(evidence => NOTHING_WORDS.test(evidence.seen)))
            return verdicts_unknown('the comment says that nothing comes back', true, at);
        if (claim.evidence.some(evidence => ASSERTS.test(evidence.seen)))
            return verdicts_unknown('an assertion', true, at);
        if (isConstructorFunction(subject))
            return verdicts_unknown('a constructor returns its instance', true, at);
        if (subject.facts.modifiers.async || declared.atoms.some(atom => atom.kind === 'promise')) {
            return verdicts_unknown('it returns a promise', true, at);
        }
        const annotated = subject.signatures.every(signature => signature.type !== undefined && !isInComment(signature.type));
        if (annotated && subject.exact && saysNothing(declared) && declared.hasUndefined && !declared.open) {
            return refuted('returns-nothing', 'it is documented to return a value, but its return type is void', truth, at);
        }
        if (exits === null || !subject.exact)
            return verdicts_unknown('there is no body to look at', true, at);
        if (exits.expressions.length > 0) {
            return allAreNothing(subject, exits)
                ? verdicts_unknown('it returns undefined', true, at)
                : proven('it returns a value', at);
        }
        // a stub, or what subclasses are to fill in
        if (exits.isEmpty || exits.onlyThrows || subject.facts.modifiers.abstract)
            return verdicts_unknown('it has no body of its own', true, at);
        if (isOverridable(subject) && exits.expressions.length === 0 && isTrivial(subject))
            return verdicts_unknown('subclasses may return a value', true, at);
        return refuted('returns-nothing', 'it is documented to return a value, but no path returns one', truth, at);
    }
    if (exits === null) {
        if (declared.open)
            return verdicts_unknown('there is no body to look at', true, at);
        return saysNothing(declared) ? proven('it returns nothing', at) : verdicts_unknown('there is no body to look at', true, at);
    }
    if (exits.expressions.length === 0)
        return proven('no path returns a value', at);
    if (saysNothing(declared) && !declared.open && !subject.javascript)
        return proven('its return type is void', at);
    const shape = shapes_awaited(shapeOfExits(subject, exits));
    if (shape.open || shape.atoms.length === 0)
        return verdicts_unknown('it may return what it calls', true, at);
    const first = exits.expressions.find(expression => shapeOfExpression(subject, expression).atoms.length > 0);
    // `return callback()` for its control flow only
    const plain = exits.expressions.filter(expression => !ts_morph.ts.isCallExpression(expression) && !ts_morph.ts.isAwaitExpression(expression));
    if (plain.every(expression => shapeOfExpression(subject, expression).atoms.length === 0)) {
        return verdicts_unknown('it may return what it calls', true, at);
    }
    const seen = first === undefined ? at : evidenceAt(subject.entry, first, 'body');
    return refuted('returns-something', 'it is documented to return nothing, but it returns a value', truth, seen);
}
function allAreNothing(subject, exits) {
    const shape = shapeOfExits(subject, exits);
    return !shape.open && shape.atoms.length === 0 && !shape.hasNull;
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/throws.js
/** Errors: does one of that type leave the function, thrown or as a rejection? */



const judgeThrows = (claim, context) => {
    const facts = context.component(claim.component);
    if (facts === undefined)
        return verdicts_unknown('the component is not known');
    if (claim.aspect === 'absence')
        return judgeNothing(facts);
    return throws_judgePresence(claim, facts, context);
};
function judgeNothing(facts) {
    const certain = facts.throws.find(fact => fact.certain && fact.via === null);
    if (certain !== undefined) {
        return refuted('throws-something', `it is documented never to throw, but it throws \`${certain.errorType}\``, throwTruth(certain), evidenceOf(certain.span, 'body', `throws ${certain.errorType}`));
    }
    if (facts.throws.length === 0 && facts.throwsComplete && (facts.latentThrows ?? []).length === 0 && facts.hasBody) {
        return proven('no error leaves it', evidenceOf(facts.nameSpan, 'body', facts.signature));
    }
    return verdicts_unknown('an error may come through what it calls');
}
function throwTruth(fact) {
    return { facet: 'throws', subject: fact.errorType, aspect: 'presence', value: { when: null, via: null } };
}
function throws_judgePresence(claim, facts, context) {
    const { subject } = claim;
    const name = lastName(subject);
    const cover = facts.throws.find(fact => covers(name, fact) && fact.certain) ?? facts.throws.find(fact => covers(name, fact));
    if (cover !== undefined) {
        const seen = evidenceOf(cover.span, 'body', `throws ${cover.errorType}`);
        // what is thrown there may be this error, and may be any other: an author knows, and a model guesses
        if (cover.errorType === 'unknown' && (0,model/* isMachineSaid */.Ff)(claim) && !ANY_ERROR.test(name))
            return verdicts_unknown('an error whose type is not known leaves it', true, seen);
        return cover.certain
            ? proven(`\`${cover.errorType}\` leaves it`, seen)
            : verdicts_unknown(`\`${cover.errorType}\` may leave it`, true, seen);
    }
    if (!facts.hasBody)
        return verdicts_unknown('there is no body to look at');
    const silence = reasonForSilence(name, facts, context) ?? reasonInWords(claim, facts, context);
    if (silence !== null)
        return verdicts_unknown(silence);
    const types = [...new Set(facts.throws.map(fact => fact.errorType))].sort(model/* compareText */.n6);
    const first = facts.throws[0];
    const message = types.length === 0
        ? `it is documented to throw \`${subject}\`, but no error leaves it`
        : `it is documented to throw \`${subject}\`, but the errors that leave it are ${types.map(type => `\`${type}\``).join(', ')}`;
    const truth = first !== undefined && types.length === 1 ? throwTruth(first) : null;
    const seen = first === undefined
        ? evidenceOf(facts.nameSpan, 'body', facts.signature)
        : evidenceOf(first.span, 'body', `throws ${first.errorType}`);
    return refuted('throws-never', message, truth, seen);
}
function lastName(subject) {
    const plain = subject.replace(/[{}`]/g, '').trim();
    return plain.split(/[.#~]/).at(-1) ?? plain;
}
const ANY_ERROR = /^(?:errors?|exception)$/i;
/** The documented type is the error's, a base of it, or a subtype that the code's static type does not tell apart. */
function covers(name, fact) {
    if (fact.errorType === 'unknown')
        return true;
    if (fact.errorType === name || fact.baseTypes.includes(name))
        return true;
    // `@throws an error`, `@throws {Exception}`: any
    if (ANY_ERROR.test(name))
        return true;
    // thrown as a plain `Error`, documented by a more telling name: the value may be one
    return false;
}
/** Why an error of that type cannot be excluded, or null where it can. */
function reasonForSilence(name, facts, context) {
    if (!facts.throwsComplete)
        return 'an error may come through a call that is not resolved';
    const latent = facts.latentThrows ?? [];
    if (latent.includes(name) || (/^(error|exception)$/i.test(name) && latent.length > 0))
        return 'a built-in may throw it';
    if (/^(Assertion|Abort|DOM|System)/.test(name))
        return 'the platform may throw it';
    const subject = context.subject(facts.id);
    if (subject === undefined)
        return 'the declaration is not known';
    if (!isErrorName(name, subject))
        return `\`${name}\` is no error type that is known`;
    if (name === 'TypeError' && touchesUnknown(subject))
        return 'using a value that is missing throws a TypeError';
    if (subject.javascript && throughNamesake(name, facts, context))
        return 'a method of that name throws it';
    if (name === 'RangeError' && callsItself(facts))
        return 'deep recursion throws a RangeError';
    const stranger = facts.externalCalls.find(call => !isHarmless(call.to));
    if (stranger !== undefined)
        return `\`${stranger.to}\` may throw it`;
    if (throughStrangers(facts, context, new Set()))
        return 'what it calls may throw it';
    return null;
}
/** "Throws if the list is empty" names no error: one that the language throws will do. */
function reasonInWords(claim, facts, context) {
    if (claim.evidence.some(({ seen }) => /error|exception/i.test(seen)))
        return null;
    const subject = context.subject(facts.id);
    return subject === undefined || touchesUnknown(subject) ? 'using a value that is missing throws a TypeError' : null;
}
const BY_METHOD = {};
/** Without types, a method of that name may be another class's, whatever a comment says of the receiver. */
function throughNamesake(name, facts, context) {
    const throwing = context.memo(BY_METHOD, () => {
        const byName = new Map();
        for (const { kind, name: method, throws } of context.facts.components) {
            if (kind !== 'method')
                continue;
            for (const { errorType, baseTypes } of throws) {
                const errors = byName.get(method) ?? new Set();
                for (const error of [errorType, ...baseTypes])
                    errors.add(error);
                byName.set(method, errors);
            }
        }
        return byName;
    });
    return facts.calls.some(({ callee }) => {
        const called = context.component(callee);
        return called?.kind === 'method' && throwing.get(called.name)?.has(name) === true;
    });
}
function callsItself(facts) {
    return facts.calls.some(call => call.callee === facts.id);
}
/** A word that begins like a type's name, or that resolves to a class here. `@throws if …` names none. */
function isErrorName(name, subject) {
    if (!/^[A-Z][\w$]*$/.test(name))
        return false;
    if (/(Error|Exception|Rejection|Failure)$/.test(name))
        return true;
    return subject.checker.resolveName(name, subject.scope, ts_morph.ts.SymbolFlags.Class, false) !== undefined;
}
/** Reads a property, calls or iterates a value whose type is not known: that can throw a TypeError of the language's own. */
function touchesUnknown(subject) {
    const { body } = subject;
    if (body === null)
        return true;
    if (!subject.javascript && subject.strictNull)
        return false;
    let touches = false;
    const visit = (node) => {
        if (touches)
            return;
        if (ts_morph.ts.isPropertyAccessExpression(node) || ts_morph.ts.isElementAccessExpression(node)) {
            if (node.expression.kind !== ts_morph.ts.SyntaxKind.ThisKeyword && node.questionDotToken === undefined)
                touches = true;
        }
        if (ts_morph.ts.isSpreadElement(node) || ts_morph.ts.isForOfStatement(node) || ts_morph.ts.isObjectBindingPattern(node))
            touches = true;
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(body);
    return touches;
}
/** A callee of ours that calls something outside of the repository passes on what that throws. */
function throughStrangers(facts, context, seen) {
    if (seen.size > 200)
        return true;
    for (const call of facts.calls) {
        if (seen.has(call.callee))
            continue;
        seen.add(call.callee);
        const callee = context.component(call.callee);
        if (callee === undefined)
            return true;
        if (callee.externalCalls.some(external => !isHarmless(external.to)))
            return true;
        if (throughStrangers(callee, context, seen))
            return true;
    }
    return false;
}
const HARMLESS_OWNERS = new Set([
    'Array',
    'ReadonlyArray',
    'String',
    'Number',
    'Boolean',
    'Math',
    'Map',
    'ReadonlyMap',
    'Set',
    'ReadonlySet',
    'WeakMap',
    'WeakSet',
    'RegExp',
    'Date',
    'Object',
    'Reflect',
    'Symbol',
    'Console',
    'console',
    'JSON',
    'Error',
    'TypeError',
    'RangeError',
    'SyntaxError',
    'Promise',
    'ArrayConstructor',
    'ObjectConstructor',
    'NumberConstructor',
    'StringConstructor',
    'DateConstructor',
    'ErrorConstructor',
    'PromiseConstructor',
    'SymbolConstructor',
    'BigInt',
    'Uint8Array',
    'Performance',
    'RegExpConstructor',
    'MapConstructor',
    'SetConstructor',
    'CallableFunction',
    'Function',
]);
/** Language built-ins, whose errors the analysis has a table of. Anything else outside of the repository may throw anything. */
function isHarmless(external) {
    const [owner = '', member = ''] = external.split('#');
    if (owner === 'CallableFunction' || owner === 'Function' || owner === 'NewableFunction')
        return member === 'bind';
    if (HARMLESS_OWNERS.has(owner))
        return true;
    if (owner !== 'globalThis' && owner !== '')
        return false;
    const head = member.split('.')[0] ?? member;
    return (HARMLESS_OWNERS.has(head) ||
        /^(parseInt|parseFloat|isNaN|isFinite|setTimeout|clearTimeout|setInterval|clearInterval|queueMicrotask|structuredClone|encodeURIComponent|decodeURIComponent|encodeURI|decodeURI|require|Set|Map|\w*Error)$/.test(head));
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/judge/index.js









/** Answers any claim, however strange: what cannot be looked at is `unknown`. */
function judge(claim, context) {
    try {
        return judgeFacet(claim, context);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return verdicts_unknown(`it could not be checked: ${message}`);
    }
}
function judgeFacet(claim, context) {
    switch (claim.facet) {
        case 'param':
            return judgeParam(claim, context);
        case 'returns':
            return judgeReturns(claim, context);
        case 'throws':
            return judgeThrows(claim, context);
        case 'calls':
            return judgeCalls(claim, context);
        case 'effect':
            return judgeEffect(claim, context);
        case 'modifier':
            return judgeModifier(claim, context);
        case 'example':
            return judgeExample(claim, context);
        case 'reference':
            return judgeReference(claim, context);
        case 'summary':
        case 'description':
            return verdicts_unknown('prose', false);
    }
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/oracle.js




/** Static analysis of one repository as the judge of claims. */
class StaticAnalysisOracle {
    #options;
    #control;
    #starting = null;
    #ready = null;
    /** `control` stops a long analysis and tells how far it is. */
    constructor(options, control = {}) {
        this.#options = options;
        this.#control = control;
    }
    initialize() {
        this.#starting ??= this.#load();
        return this.#starting;
    }
    async #load() {
        const analysis = await analyse(this.#options, this.#control);
        const { facts } = analysis;
        this.#ready = { analysis, context: createContext(facts, analysis.project), edges: createEdges(facts) };
    }
    get #state() {
        if (this.#ready === null)
            throw new Error('The oracle was asked before it was initialized: await initialize() first');
        return this.#ready;
    }
    get facts() {
        return this.#state.analysis.facts;
    }
    get callGraph() {
        return this.facts.callGraph;
    }
    component(id) {
        return this.#state.context.component(id);
    }
    declaredView(id) {
        return this.#state.analysis.declaredView(id);
    }
    observedView(id) {
        return this.#state.analysis.observedView(id);
    }
    sourceView(id) {
        return this.#state.analysis.sourceView(id);
    }
    parts(id) {
        const { analysis, context } = this.#state;
        return context.parts(id, () => analysis.declaredView(id));
    }
    verifyEdge(from, to) {
        return this.#state.edges.verify(from, to);
    }
    diffAgainst(documented) {
        return this.#state.edges.diff(documented);
    }
    /** Never throws on a claim, however strange; what cannot be checked is `unknown`. */
    judge(claim) {
        return judge(claim, this.#state.context);
    }
}

;// CONCATENATED MODULE: ./.build/analysis/oracle/index.js




/***/ })

};
