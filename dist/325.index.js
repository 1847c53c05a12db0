export const id = 325;
export const ids = [325];
export const modules = {

/***/ 5832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ documentationSchema),
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45319);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23831);
/**
 * The shape of a component's documentation where it crosses a border: the state file and the published package. Not part of the
 * model's index: who only needs the types must not load zod.
 */



const list = (item) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item).readonly();
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY();
/** @param span the state file numbers places in its own way, so it brings its own */
function evidenceSchema(span) {
    return list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        span,
        origin: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['comment', 'signature', 'body', 'import', 'manifest', 'readme']),
        seen: text,
        aspect: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['presence', 'type', 'optional', 'default', 'values']).exactOptional(),
    }));
}
function documentationSchema(evidence) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        component: text,
        engine: text,
        summary: text,
        description: text,
        behaviour: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ text, evidence })),
        parameters: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            name: text,
            index: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
            type: text.nullable(),
            optional: flag.nullable(),
            default: text.nullable(),
            values: list(text),
            description: text,
            evidence,
        })),
        typeParameters: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: text, description: text })),
        returns: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            returns: flag,
            type: text.nullable(),
            description: text,
            branches: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['null', 'undefined']), possible: flag, when: text.nullable(), evidence })),
            evidence,
        })
            .nullable(),
        throws: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: text, when: text.nullable(), via: text.nullable(), evidence })),
        callees: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ component: text, callType: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .CALL_TYPES */ .Hu).nullable(), purpose: text, evidence })),
        callers: list(text),
        effects: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFECT_KINDS */ .K8), present: flag, target: text.nullable(), via: text.nullable(), evidence })),
        modifiers: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .MODIFIER_NAMES */ .f), holds: flag, text, evidence })),
        examples: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ language: text, caption: text, code: text, evidence })),
        references: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            target: text,
            label: text,
            kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['link', 'see', 'code']),
            component: text.nullable(),
            evidence,
        })),
        since: text.nullable(),
        members: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            name: text,
            type: text.nullable(),
            default: text.nullable(),
            deprecated: text.nullable(),
            description: text,
            evidence,
        })).exactOptional(),
    });
}


/***/ }),

/***/ 70022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPackage: () => (/* binding */ renderPackage)
});

;// CONCATENATED MODULE: ./.build/publish/json-files.js
/** An object whose arrays have one element a line. Small enough for a diff, and as fast as `JSON.stringify`. */
function linewiseJson(value) {
    const parts = Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => `${JSON.stringify(key)}: ${linewise(one)}`);
    return `{\n${parts.join(',\n')}\n}\n`;
}
function linewise(value) {
    if (!Array.isArray(value) || value.length === 0)
        return JSON.stringify(value);
    return `[\n${value.map(one => JSON.stringify(one)).join(',\n')}\n]`;
}
function packageJson(pkg) {
    return linewiseJson({ $schema: './twinscribe.schema.json', ...pkg });
}
/** Components as nodes, calls between them as edges, and the calls that could not be followed. */
function callGraphJson(pkg) {
    return linewiseJson({
        nodes: pkg.components.map(component => ({
            id: component.id,
            kind: component.kind,
            file: component.file,
            line: component.span.line,
            column: component.span.column,
            endLine: component.span.endLine,
            endColumn: component.span.endColumn,
            visibility: component.visibility,
        })),
        edges: pkg.callGraph.edges,
        unresolved: pkg.callGraph.unresolved,
        precision: pkg.callGraph.precision,
        recall: pkg.callGraph.recall,
    });
}
function convergenceJson(pkg) {
    return linewiseJson({ ...pkg.convergenceReport });
}

// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(33077);
// EXTERNAL MODULE: ./.build/publish/markdown/escape.js
var markdown_escape = __webpack_require__(73907);
// EXTERNAL MODULE: ./.build/publish/markdown/markdown-safety.js
var markdown_safety = __webpack_require__(38240);
// EXTERNAL MODULE: ./.build/publish/names.js
var publish_names = __webpack_require__(53066);
;// CONCATENATED MODULE: ./.build/publish/llms.js
/** `llms.txt`: what the project is and where to read more, in the shape of https://llmstxt.org. */




const PAGE = 'llms.txt';
function llmsText(site) {
    const { pkg } = site;
    const blocks = [`# ${(0,markdown_escape/* escapeText */.X1)(pkg.project.name)}`];
    const description = (0,markdown_safety/* safeInline */.H1)(pkg.project.description ?? '');
    if (description !== '')
        blocks.push(`> ${description}`);
    const api = pkg.components
        .filter(component => component.visibility === 'public' && component.kind !== 'module')
        .filter(component => component.parent === null || component.parent === component.file)
        .map(component => ({
        id: component.id,
        label: (0,publish_names/* callName */.AA)(component),
        component,
    }))
        .sort((a, b) => (0,model/* compareText */.n6)(a.label, b.label) || (0,model/* compareText */.n6)(a.id, b.id));
    section(blocks, 'Public API', api.map(({ id, label, component }) => entry(label, site.href(PAGE, id), component.documentation.summary, site.contextFor(PAGE, component))));
    const modules = pkg.modules.map(module => {
        const summary = site.components.get(module.file)?.documentation.summary ?? '';
        return entry(module.file, site.moduleHref(PAGE, module.file), summary);
    });
    section(blocks, 'Modules', modules);
    section(blocks, 'Optional', [
        entry('Overview', './index.md', 'module map, public API, and how far to trust it'),
        entry('Call graph', './call-graph.json', 'who calls whom, with every call site'),
        entry('Everything', './twinscribe.json', 'the whole package, described by twinscribe.schema.json'),
    ]);
    return `${blocks.join('\n\n')}\n`;
}
function section(blocks, title, lines) {
    const present = lines.filter(line => line !== '');
    if (present.length > 0)
        blocks.push(`## ${title}`, present.join('\n'));
}
function entry(label, href, summary, context = markdown_safety/* noLinks */.dH) {
    if (href === null)
        return '';
    const text = (0,markdown_safety/* safeInline */.H1)(summary, context);
    return `- ${(0,markdown_escape/* link */.nf)((0,markdown_escape/* escapeText */.X1)(label), href)}${text === '' ? '' : `: ${text}`}`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./.build/model/documentation-schema.js
var documentation_schema = __webpack_require__(5832);
;// CONCATENATED MODULE: ./.build/publish/package-schema.js
/**
 * The published shape of `twinscribe.json`. The types of the model are the source; the assertion at the end does not compile
 * when the two say different things.
 */



const list = (item) => schemas/* array */.YOg(item).readonly();
const package_schema_text = schemas/* string */.YjP();
const flag = schemas/* boolean */.zMY();
const count = schemas/* number */.aig();
const position = { file: package_schema_text, line: schemas/* int */.Whr().min(1), column: schemas/* int */.Whr().min(1) };
const positionSchema = schemas/* object */.Ikc(position);
const spanSchema = schemas/* object */.Ikc({ ...position, endLine: schemas/* int */.Whr().min(1), endColumn: schemas/* int */.Whr().min(1) });
const evidence = (0,documentation_schema/* evidenceSchema */.j)(spanSchema);
const componentKind = schemas/* enum */.k5n(model/* COMPONENT_KINDS */.M7);
const severity = schemas/* enum */.k5n(model/* SEVERITIES */.oC);
const callType = schemas/* enum */.k5n(model/* CALL_TYPES */.Hu);
const effectKind = schemas/* enum */.k5n(model/* EFFECT_KINDS */.K8);
const modifierName = schemas/* enum */.k5n(model/* MODIFIER_NAMES */.f);
const callSites = list(schemas/* object */.Ikc({ line: schemas/* int */.Whr(), column: schemas/* int */.Whr(), callType }));
const provenOrPossible = schemas/* enum */.k5n(['proven', 'possible']);
const via = schemas/* object */.Ikc({ callee: package_schema_text, site: spanSchema }).nullable();
const returnsClaims = [
    claim('returns', schemas/* literal */.euz('value'), 'presence', { returns: flag }),
    claim('returns', schemas/* literal */.euz('value'), 'type', { type: package_schema_text }),
    claim('returns', schemas/* enum */.k5n(['null', 'undefined']), 'branch', { possible: flag, when: package_schema_text.nullable() }),
];
const claimBodies = [
    claim('param', package_schema_text, 'presence', { index: schemas/* int */.Whr() }),
    claim('param', package_schema_text, 'type', { type: package_schema_text }),
    claim('param', package_schema_text, 'optional', { optional: flag }),
    claim('param', package_schema_text, 'default', { text: package_schema_text }),
    claim('param', package_schema_text, 'values', { literals: list(package_schema_text) }),
    ...returnsClaims,
    claim('throws', package_schema_text, 'presence', { when: package_schema_text.nullable(), via: package_schema_text.nullable() }),
    claim('throws', schemas/* literal */.euz('nothing'), 'absence', { holds: schemas/* literal */.euz(true) }),
    claim('calls', package_schema_text, 'presence', { callType: package_schema_text.nullable() }),
    claim('effect', effectKind, 'presence', { target: package_schema_text.nullable() }),
    claim('effect', effectKind, 'absence', { target: package_schema_text.nullable() }),
    claim('modifier', modifierName, 'holds', { holds: flag }),
    claim('example', package_schema_text, 'code', { code: package_schema_text, language: package_schema_text }),
    claim('reference', package_schema_text, 'exists', { kind: schemas/* enum */.k5n(['link', 'see', 'code']) }),
    claim('summary', schemas/* literal */.euz('text'), 'text', { text: package_schema_text }),
    claim('description', schemas/* literal */.euz('text'), 'text', { text: package_schema_text }),
];
function claim(facet, subject, aspect, value) {
    return schemas/* object */.Ikc({ facet: schemas/* literal */.euz(facet), subject, aspect: schemas/* literal */.euz(aspect), value: schemas/* object */.Ikc(value) });
}
const claimBodySchema = schemas/* union */.KCZ(claimBodies);
const claimSchema = schemas/* intersection */.E$q(claimBodySchema, schemas/* object */.Ikc({ component: package_schema_text, evidence }));
const verdictSchema = schemas/* discriminatedUnion */.gMt('verdict', [
    schemas/* object */.Ikc({ verdict: schemas/* literal */.euz('proven'), reason: package_schema_text, evidence }),
    schemas/* object */.Ikc({
        verdict: schemas/* literal */.euz('refuted'),
        cause: schemas/* enum */.k5n(model/* REFUTATION_CAUSES */.tu),
        reason: package_schema_text,
        evidence,
        truth: claimBodySchema.nullable(),
    }),
    schemas/* object */.Ikc({ verdict: schemas/* literal */.euz('unknown'), reason: package_schema_text, evidence, checkable: flag }),
]);
const discrepancySchema = schemas/* object */.Ikc({
    id: package_schema_text,
    type: schemas/* enum */.k5n(model/* DISCREPANCY_TYPES */.Sv),
    blocking: flag,
    severity,
    component: package_schema_text,
    field: package_schema_text,
    a: claimSchema.nullable(),
    b: claimSchema.nullable(),
    verdictA: verdictSchema.nullable(),
    verdictB: verdictSchema.nullable(),
    resolution: schemas/* enum */.k5n(['ground_truth', 'arbiter', 'human', 'consensus', 'open']),
    resolved: claimSchema.nullable().exactOptional(),
    confidence: schemas/* number */.aig().min(0).max(1),
    requiresHumanReview: flag,
    message: package_schema_text,
});
const documentationSchema = (0,documentation_schema/* documentationSchema */.C)(evidence);
const componentSchema = schemas/* object */.Ikc({
    id: package_schema_text,
    kind: componentKind,
    name: package_schema_text,
    file: package_schema_text,
    span: spanSchema,
    parent: package_schema_text.nullable(),
    visibility: schemas/* enum */.k5n(['public', 'exported', 'internal']),
    modifiers: schemas/* object */.Ikc({
        async: flag,
        generator: flag,
        static: flag,
        abstract: flag,
        readonly: flag,
        optional: flag,
        accessor: schemas/* enum */.k5n(['get', 'set']).nullable(),
        accessibility: schemas/* enum */.k5n(['public', 'protected', 'private']),
        exported: flag,
        default: flag,
    }),
    signature: package_schema_text,
    overloads: list(package_schema_text),
    complexity: count,
    members: list(schemas/* object */.Ikc({
        name: package_schema_text,
        kind: schemas/* enum */.k5n(['property', 'method', 'enum-member', 'index', 'call']),
        type: package_schema_text,
        value: package_schema_text.nullable(),
        optional: flag,
        readonly: flag,
        span: spanSchema,
    })),
    extends: list(package_schema_text),
    implements: list(package_schema_text),
    documentation: documentationSchema,
    throws: list(schemas/* object */.Ikc({
        errorType: package_schema_text,
        errorComponent: package_schema_text.nullable(),
        message: package_schema_text.nullable(),
        mode: schemas/* enum */.k5n(['throw', 'reject']),
        via,
        certain: flag,
        span: spanSchema,
    })),
    effects: list(schemas/* object */.Ikc({ kind: effectKind, target: package_schema_text, via, span: spanSchema })),
    calls: list(schemas/* object */.Ikc({ component: package_schema_text, sites: callSites, verdict: provenOrPossible })),
    calledBy: list(package_schema_text),
    externalCalls: list(package_schema_text),
    unresolvedCalls: schemas/* int */.Whr(),
    openDiscrepancies: list(package_schema_text),
    findings: list(package_schema_text),
    key: package_schema_text,
});
const convergenceStatus = schemas/* enum */.k5n(['NOT_STARTED', 'IN_PROGRESS', 'CONVERGED', 'PARTIALLY_CONVERGED', 'FORCED']);
const reportSchema = schemas/* object */.Ikc({
    converged: flag,
    totalIterations: schemas/* int */.Whr(),
    finalStatus: convergenceStatus,
    history: list(schemas/* object */.Ikc({
        iteration: schemas/* int */.Whr(),
        status: convergenceStatus,
        callGraphMatch: count,
        documentationSimilarity: count,
        discrepancies: schemas/* int */.Whr(),
        blocking: schemas/* int */.Whr(),
        open: schemas/* int */.Whr(),
        corrections: schemas/* int */.Whr(),
    })),
    trends: schemas/* record */.g1P(package_schema_text, list(count)).readonly(),
    recommendations: list(package_schema_text),
    stalled: flag,
    failedComponents: list(schemas/* object */.Ikc({ component: package_schema_text, stream: schemas/* enum */.k5n(['A', 'B', 'analysis', 'comparison']), message: package_schema_text })),
    discrepancies: list(discrepancySchema),
});
const packageSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    generator: schemas/* object */.Ikc({ name: schemas/* literal */.euz('twinscribe'), version: package_schema_text }),
    project: schemas/* object */.Ikc({ name: package_schema_text, description: package_schema_text.nullable(), repositoryUrl: package_schema_text.nullable() }),
    packages: list(schemas/* object */.Ikc({
        name: package_schema_text.nullable(),
        description: package_schema_text.nullable(),
        directory: package_schema_text,
        private: flag,
        entryPoints: list(schemas/* object */.Ikc({ path: package_schema_text, file: package_schema_text.nullable(), kind: schemas/* enum */.k5n(['export', 'bin']) })),
    })),
    modules: list(schemas/* object */.Ikc({
        file: package_schema_text,
        package: package_schema_text.nullable(),
        components: list(package_schema_text),
        imports: list(package_schema_text),
        exports: list(schemas/* object */.Ikc({ name: package_schema_text, component: package_schema_text.nullable() })),
    })),
    components: list(componentSchema),
    callGraph: schemas/* object */.Ikc({
        edges: list(schemas/* object */.Ikc({ from: package_schema_text, to: package_schema_text, sites: callSites, verdict: provenOrPossible })),
        unresolved: list(schemas/* object */.Ikc({
            from: package_schema_text,
            line: schemas/* int */.Whr(),
            column: schemas/* int */.Whr(),
            text: package_schema_text,
            reason: schemas/* enum */.k5n([
                'any',
                'dynamic key',
                'external value',
                'eval',
                'too many targets',
                'callback parameter',
                'no declaration',
            ]),
            candidates: list(package_schema_text),
        })),
        precision: count,
        recall: count,
    }),
    rebuildTickets: list(schemas/* object */.Ikc({
        id: package_schema_text,
        component: package_schema_text,
        title: package_schema_text,
        order: schemas/* int */.Whr(),
        complexity: count,
        dependencies: list(package_schema_text),
        approach: package_schema_text,
    })),
    findings: list(schemas/* object */.Ikc({
        id: package_schema_text,
        code: schemas/* enum */.k5n(model/* DRIFT_CODES */.Ph),
        severity,
        blocking: flag,
        component: package_schema_text,
        message: package_schema_text,
        says: positionSchema,
        does: positionSchema,
        fix: schemas/* object */.Ikc({ from: package_schema_text, to: package_schema_text }).exactOptional(),
    })),
    convergenceReport: reportSchema,
    health: list(schemas/* object */.Ikc({
        code: schemas/* enum */.k5n(model/* HEALTH_CODES */.ut),
        file: package_schema_text.nullable(),
        line: schemas/* int */.Whr().nullable(),
        message: package_schema_text,
        remedy: package_schema_text,
    })),
    metrics: schemas/* record */.g1P(package_schema_text, count).readonly(),
});
const packageIsTheModels = true;
const claimIsTheModels = true;
void packageIsTheModels;
void claimIsTheModels;
/** JSON Schema (draft 2020-12) of `twinscribe.json`, as text. */
function packageJsonSchema() {
    const published = schemas/* object */.Ikc({ $schema: schemas/* string */.YjP().optional(), ...packageSchema.shape });
    // As input: a later version may add properties without breaking a validator of today
    const schema = json_schema_processors/* toJSONSchema */.bl(published, { io: 'input', reused: 'ref' });
    return `${JSON.stringify({ title: 'TwinScribe documentation package', ...schema }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./.build/publish/site.js
var publish_site = __webpack_require__(24999);
// EXTERNAL MODULE: ./.build/publish/pages/phrases.js
var phrases = __webpack_require__(58723);
// EXTERNAL MODULE: ./.build/publish/pages/tables.js
var tables = __webpack_require__(25252);
;// CONCATENATED MODULE: ./.build/publish/pages/convergence-page.js






/** The report lists this many of each sort; all of them stand in `convergence-report.json`. */
const MAX_LISTED = 200;
const RESOLUTION_PHRASE = {
    ground_truth: 'settled by static analysis',
    arbiter: 'settled by the arbiter',
    human: 'settled by a person',
    consensus: 'settled because nothing contradicted them',
};
function convergencePage(site) {
    const { convergenceReport: report } = site.pkg;
    const blocks = [`# ${publish_site/* REPORT_TITLE */.YI}`, outcome(site)];
    if (report.recommendations.length > 0) {
        blocks.push(`## ${publish_site/* ACTIONS_TITLE */.n3}`, report.recommendations.map(text => `- ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(text))}`).join('\n'));
    }
    if (site.openPoints.length > 0) {
        blocks.push(`## ${publish_site/* OPEN_TITLE */.aQ}`, briefPoints(site));
        for (const { discrepancy, anchor } of site.openPoints) {
            if (anchor !== null)
                blocks.push(openPoint(site, discrepancy, anchor));
        }
    }
    blocks.push(convergence_page_history(site), settled(report.discrepancies), failed(site), (0,markdown_escape/* link */.nf)('Overview', './index.md'));
    return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}
/** Those that are too many for a section each. Marks on module pages lead to the heading above this list. */
function briefPoints(site) {
    return site.openPoints
        .filter(point => point.anchor === null)
        .map(({ discrepancy }) => `- ${(0,publish_site/* componentLink */.cn)(site, publish_site/* REPORT_PAGE */.nK, discrepancy.component)}: ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(discrepancy.message))}`)
        .join('\n');
}
function outcome(site) {
    const { convergenceReport: report } = site.pkg;
    const stalled = report.stalled && !report.converged ? ' Another iteration would have changed nothing.' : '';
    return `${(0,phrases/* outcomeOf */.sG)(report)} (${(0,markdown_escape/* inlineCode */.ti)(report.finalStatus)}).${stalled}`;
}
function openPoint(site, one, anchor) {
    const claims = one.a === null && one.b === null ? ['- Neither stream says anything of it.'] : [said('A', one.a), said('B', one.b)];
    const details = [...claims, `- Severity: ${one.severity}${one.blocking ? ', blocking' : ''}`];
    return [
        anchor.markdown,
        `### ${(0,publish_site/* topicHeading */.Aw)(site, publish_site/* REPORT_PAGE */.nK, one.component, one.type)}`,
        (0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(one.message)),
        details.join('\n'),
    ].join('\n\n');
}
function said(stream, claim) {
    if (claim === null)
        return `- Stream ${stream} says nothing of it.`;
    return `- Stream ${stream}: ${(0,markdown_escape/* inlineCode */.ti)(valueText(claim))}`;
}
/** A claim's value in a few words of code. */
function valueText(claim) {
    switch (claim.facet) {
        case 'param':
            switch (claim.aspect) {
                case 'presence':
                    return `parameter ${claim.value.index + 1} is ${claim.subject}`;
                case 'type':
                    return claim.value.type;
                case 'optional':
                    return claim.value.optional ? 'optional' : 'required';
                case 'default':
                    return `${claim.subject} = ${claim.value.text}`;
                case 'values':
                    return claim.value.literals.join(' | ');
            }
            break;
        case 'returns':
            switch (claim.aspect) {
                case 'presence':
                    return claim.value.returns ? 'returns a value' : 'returns nothing';
                case 'type':
                    return claim.value.type;
                case 'branch': {
                    const when = claim.value.when === null ? '' : ` when ${claim.value.when}`;
                    return claim.value.possible ? `may be ${claim.subject}${when}` : `never ${claim.subject}`;
                }
            }
            break;
        case 'throws':
            if (claim.aspect === 'absence')
                return 'throws nothing';
            return `throws ${claim.subject}${claim.value.when === null ? '' : ` when ${claim.value.when}`}`;
        case 'calls':
            return `calls ${claim.subject}`;
        case 'effect':
            return `${claim.aspect === 'absence' ? 'no ' : ''}${claim.subject}${claim.value.target === null ? '' : ` ${claim.value.target}`}`;
        case 'modifier':
            return `${claim.value.holds ? '' : 'not '}${claim.subject}`;
        case 'example':
            return claim.value.code;
        case 'reference':
            return claim.subject;
        case 'summary':
        case 'description':
            return claim.value.text;
    }
}
function convergence_page_history(site) {
    const { history: entries } = site.pkg.convergenceReport;
    const rows = (0,tables/* table */.tp)([
        { title: 'Iteration', cells: entries.map(entry => String(entry.iteration)) },
        { title: 'Same calls', cells: entries.map(entry => (0,phrases/* percent */.KN)(entry.callGraphMatch)) },
        { title: 'Same claims', cells: entries.map(entry => (0,phrases/* percent */.KN)(entry.documentationSimilarity)) },
        { title: 'Discrepancies', cells: entries.map(entry => (0,phrases/* number */.ai)(entry.discrepancies)) },
        { title: 'Blocking', cells: entries.map(entry => (0,phrases/* number */.ai)(entry.blocking)) },
        { title: 'Open', cells: entries.map(entry => (0,phrases/* number */.ai)(entry.open)) },
        { title: 'Corrections', cells: entries.map(entry => (0,phrases/* number */.ai)(entry.corrections)) },
    ]);
    return rows === '' ? '' : `## Iterations\n\n${rows}`;
}
function settled(discrepancies) {
    const counts = new Map();
    for (const one of discrepancies) {
        if (one.resolution === 'open')
            continue;
        const key = RESOLUTION_PHRASE[one.resolution];
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    if (counts.size === 0)
        return '';
    const lines = [...counts].sort(([a], [b]) => (0,model/* compareText */.n6)(a, b)).map(([phrase, many]) => `- ${(0,phrases/* number */.ai)(many)} ${phrase}`);
    const types = new Map();
    for (const one of discrepancies)
        if (one.resolution !== 'open')
            types.set(one.type, (types.get(one.type) ?? 0) + 1);
    const kinds = [...types].sort(([a, many], [b, other]) => other - many || (0,model/* compareText */.n6)(a, b));
    const rows = (0,tables/* table */.tp)([
        { title: 'Sort', cells: kinds.map(([type]) => (0,markdown_escape/* inlineCode */.ti)(type)) },
        { title: 'Settled', cells: kinds.map(([, many]) => (0,phrases/* number */.ai)(many)) },
    ]);
    return `## Settled differences\n\n${lines.join('\n')}\n\n${rows}`;
}
function failed(site) {
    const { failedComponents } = site.pkg.convergenceReport;
    if (failedComponents.length === 0)
        return '';
    const lines = failedComponents
        .slice(0, MAX_LISTED)
        .map(one => `- ${(0,publish_site/* componentLink */.cn)(site, publish_site/* REPORT_PAGE */.nK, one.component)} (${one.stream.length === 1 ? `stream ${one.stream}` : one.stream}): ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(one.message))}`);
    if (failedComponents.length > MAX_LISTED)
        lines.push(`- ${(0,phrases/* number */.ai)(failedComponents.length - MAX_LISTED)} more`);
    return `## Failed components\n\n${lines.join('\n')}`;
}

// EXTERNAL MODULE: ./.build/publish/pages/drift-page.js
var drift_page = __webpack_require__(30996);
// EXTERNAL MODULE: ./.build/publish/anchors.js
var publish_anchors = __webpack_require__(248);
// EXTERNAL MODULE: ./.build/publish/pages/mermaid.js
var mermaid = __webpack_require__(68078);
;// CONCATENATED MODULE: ./.build/publish/pages/index-page.js








/** What fits on the first page; above it the list gets a page of its own. */
const MAX_API = 120;
const MAX_MODULES = 80;
const MAX_MAP_NODES = 30;
const MAX_FOLDERS = 40;
const API_PAGE = 'api.md';
const MODULES_PAGE = 'modules.md';
function indexPages(site) {
    const { pkg } = site;
    const pages = new Map();
    const api = publicApi(pkg, site);
    const names = api.reduce((sum, group) => sum + group.names.length, 0);
    const modules = pkg.modules.filter(module => site.pageOf(module.file) !== null);
    const blocks = [
        `# ${(0,markdown_escape/* escapeText */.X1)(pkg.project.name)}`,
        (0,markdown_safety/* safeMarkdown */.fH)((0,phrases/* sentence */.em)(pkg.project.description ?? '')),
        size(pkg, modules.length, names),
    ];
    blocks.push(moduleMap(pkg));
    if (names > 0) {
        blocks.push('## Public API');
        if (names <= MAX_API)
            blocks.push(...apiLists(site, 'index.md', api));
        else {
            const titles = new publish_anchors/* PageAnchors */._();
            titles.claim('Public API');
            const anchored = api.map(group => ({ group, anchor: titles.claim(titleText(group)) }));
            blocks.push(anchored
                .map(({ group, anchor }) => `- ${(0,markdown_escape/* link */.nf)(titleOf(group), `./${API_PAGE}#${anchor.fragment}`)}: ${(0,phrases/* count */.U9)(group.names.length, 'name')}`)
                .join('\n'));
            const lists = anchored.flatMap(({ group, anchor }) => [
                anchor.markdown,
                `## ${titleOf(group)}`,
                apiList(site, API_PAGE, group),
            ]);
            pages.set(API_PAGE, joined(['# Public API', ...lists, (0,markdown_escape/* link */.nf)('Overview', './index.md')]));
        }
    }
    if (modules.length > 0) {
        blocks.push('## Modules');
        if (modules.length <= MAX_MODULES)
            blocks.push(moduleList(site, 'index.md', modules.map(module => module.file)));
        else {
            const folders = new publish_anchors/* PageAnchors */._();
            folders.claim('Modules');
            const anchored = [
                ...byFolder(modules.map(module => module.file), MAX_FOLDERS),
            ].map(([folder, files]) => {
                const title = folder === '' ? 'Top folder' : folder;
                return { title, files, anchor: folders.claim(title) };
            });
            blocks.push(anchored
                .map(({ title, files, anchor }) => `- ${(0,markdown_escape/* link */.nf)((0,markdown_escape/* escapeText */.X1)(title), `./${MODULES_PAGE}#${anchor.fragment}`)}: ${(0,phrases/* count */.U9)(files.length, 'module')}`)
                .join('\n'));
            const lists = anchored.flatMap(({ title, files, anchor }) => [
                anchor.markdown,
                `## ${(0,markdown_escape/* escapeText */.X1)(title)}`,
                moduleList(site, MODULES_PAGE, files),
            ]);
            pages.set(MODULES_PAGE, joined(['# Modules', ...lists, (0,markdown_escape/* link */.nf)('Overview', './index.md')]));
        }
    }
    blocks.push(...trust(site));
    pages.set('index.md', joined(blocks));
    return pages;
}
function joined(blocks) {
    return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}
function size(pkg, modules, names) {
    if (pkg.components.length === 0)
        return 'No source was found to document.';
    const components = pkg.components.filter(component => component.kind !== 'module').length;
    const parts = [(0,phrases/* count */.U9)(modules, 'module'), (0,phrases/* count */.U9)(components, 'component')];
    if (names > 0)
        parts.push((0,phrases/* count */.U9)(names, 'public name'));
    return `${(0,phrases/* capitalized */.l2)((0,phrases/* listed */.KE)(parts))}.`;
}
/** What each entry point exports, each component under the first that has it. */
function publicApi(pkg, site) {
    const seen = new Set();
    const groups = [];
    for (const owner of pkg.packages) {
        for (const entry of owner.entryPoints) {
            const module = entry.file === null ? undefined : site.modules.get(entry.file);
            if (module === undefined)
                continue;
            const names = module.exports.flatMap(one => {
                const component = one.component === null ? undefined : site.components.get(one.component);
                if (component === undefined || seen.has(component.id))
                    return [];
                seen.add(component.id);
                return [{ name: component.kind === 'module' ? one.name : exportedName(one.name, component), component }];
            });
            if (names.length > 0)
                groups.push({ title: entryTitle(owner, entry), names: byName(names) });
        }
    }
    const rest = pkg.components.filter(component => component.visibility === 'public' &&
        component.kind !== 'module' &&
        !seen.has(component.id) &&
        (component.parent === null || component.parent === component.file));
    if (rest.length > 0) {
        const names = byName(rest.map(component => ({ name: (0,publish_names/* displayName */.QC)(component, component.id), component })));
        groups.push({ title: groups.length === 0 ? null : 'Also public', names });
    }
    return groups;
}
function exportedName(name, component) {
    return name === 'default' ? (0,publish_names/* displayName */.QC)(component, component.id) : name;
}
function entryTitle(owner, entry) {
    if (entry.kind === 'bin')
        return `Command ${(0,markdown_escape/* inlineCode */.ti)(entry.path)}`;
    const name = owner.name ?? (owner.directory === '' ? '.' : owner.directory);
    return (0,markdown_escape/* inlineCode */.ti)(entry.path === '.' ? name : `${name}/${entry.path.replace(/^\.\//, '')}`);
}
function byName(names) {
    return [...names].sort((a, b) => (0,model/* compareText */.n6)(a.name.toLowerCase(), b.name.toLowerCase()) || (0,model/* compareText */.n6)(a.name, b.name));
}
function apiLists(site, page, groups) {
    return groups.flatMap(group => [group.title === null ? '' : `### ${titleOf(group)}`, apiList(site, page, group)]);
}
function apiList(site, page, group) {
    return group.names
        .map(({ name, component }) => {
        const label = `${name}${(0,publish_names/* isCallable */.du)(component) ? '()' : ''}`;
        return item((0,publish_site/* componentLink */.cn)(site, page, component.id, label), summaryOf(site, page, component));
    })
        .join('\n');
}
/** As Markdown, and as the text that its anchor is made of. */
function titleOf(group) {
    return group.title ?? 'Everything';
}
function titleText(group) {
    return titleOf(group).replaceAll('`', '');
}
function summaryOf(site, page, component) {
    return (0,markdown_safety/* safeInline */.H1)(component.documentation.summary, site.contextFor(page, component));
}
function item(label, summary) {
    return summary === '' ? `- ${label}` : `- ${label}: ${(0,phrases/* sentence */.em)(summary)}`;
}
function moduleList(site, page, files) {
    return files
        .map(file => {
        const own = site.components.get(file);
        const target = site.moduleHref(page, file);
        return item(target === null ? (0,markdown_escape/* escapeText */.X1)(file) : (0,markdown_escape/* link */.nf)((0,markdown_escape/* escapeText */.X1)(file), target), own === undefined ? '' : summaryOf(site, page, own));
    })
        .join('\n');
}
/** Folders as deep as possible without there being more than `most` of them. */
function byFolder(files, most) {
    let groups = groupAt(files, 1);
    for (let depth = 2; depth < 12; depth++) {
        const deeper = groupAt(files, depth);
        if (deeper.size > most)
            break;
        groups = deeper;
    }
    return new Map([...groups].sort(([a], [b]) => (0,model/* compareText */.n6)(a, b)));
}
function groupAt(files, depth) {
    const groups = new Map();
    for (const file of files) {
        const folder = file.split('/').slice(0, -1).slice(0, depth).join('/');
        const group = groups.get(folder);
        if (group === undefined)
            groups.set(folder, [file]);
        else
            group.push(file);
    }
    return groups;
}
/** Who imports whom: modules while they are few, else the folders that hold them. */
function moduleMap(pkg) {
    const files = pkg.modules.map(module => module.file);
    const known = new Set(files);
    const folderOf = new Map();
    const grouped = files.length > MAX_MAP_NODES;
    if (grouped) {
        for (const [folder, members] of byFolder(files, MAX_MAP_NODES))
            for (const file of members)
                folderOf.set(file, folder);
    }
    const nodeOf = (file) => (grouped ? (folderOf.get(file) ?? '') : file);
    const common = commonFolder(files);
    const labels = new Map(files.map(file => [nodeOf(file), grouped ? nodeOf(file) : file.slice(common.length)]));
    const drawn = (0,mermaid/* drawDiagram */.M)({
        direction: 'LR',
        nodes: [...labels].map(([id, label]) => ({ id, label: label === '' ? 'top folder' : label })),
        edges: pkg.modules.flatMap(module => module.imports.filter(file => known.has(file)).map(file => ({ from: nodeOf(module.file), to: nodeOf(file) }))),
    });
    if (drawn === null)
        return '';
    const what = grouped
        ? 'An arrow leads from a folder to one that it imports from.'
        : 'An arrow leads from a module to one that it imports.';
    const where = !grouped && common !== '' ? ` Paths are inside ${(0,markdown_escape/* inlineCode */.ti)(common.replace(/\/$/, ''))}.` : '';
    return `## Module map\n\n${drawn.markdown}\n\n${what}${where}`;
}
function commonFolder(files) {
    const [first = ''] = files;
    let common = first.slice(0, first.lastIndexOf('/') + 1);
    for (const file of files) {
        while (!file.startsWith(common))
            common = common.slice(0, common.slice(0, -1).lastIndexOf('/') + 1);
    }
    return common;
}
/** How far these pages can be relied on, in a few sentences: what agreed, what contradicts the code, what nobody could decide. */
function trust(site) {
    const { pkg } = site;
    if (pkg.components.length === 0 && pkg.health.length === 0)
        return [];
    const { convergenceReport: report, callGraph } = pkg;
    const open = report.discrepancies.filter(one => one.resolution === 'open').length;
    const lines = [`${(0,phrases/* outcomeOf */.sG)(report)} (${(0,markdown_escape/* link */.nf)('report', `./${publish_site/* REPORT_PAGE */.nK}`)}).`];
    if (callGraph.edges.length > 0) {
        const shares = `precision ${(0,phrases/* percent */.KN)(callGraph.precision)}, recall ${(0,phrases/* percent */.KN)(callGraph.recall)} against static analysis`;
        const unresolved = callGraph.unresolved.length === 0
            ? ''
            : ` ${(0,phrases/* capitalized */.l2)((0,phrases/* count */.U9)(callGraph.unresolved.length, 'call'))} could not be followed.`;
        lines.push(`${(0,phrases/* capitalized */.l2)((0,phrases/* count */.U9)(callGraph.edges.length, 'documented call'))}: ${shares}.${unresolved}`);
    }
    if (pkg.findings.length > 0) {
        const what = pkg.findings.length === 1 ? '1 comment contradicts' : `${(0,phrases/* number */.ai)(pkg.findings.length)} comments contradict`;
        lines.push(`${what} the code: ${(0,markdown_escape/* link */.nf)('drift', `./${publish_site/* DRIFT_PAGE */.eB}`)}.`);
    }
    if (open > 0) {
        lines.push(`${(0,phrases/* capitalized */.l2)((0,phrases/* count */.U9)(open, 'question'))} ${open === 1 ? 'waits' : 'wait'} for a person: ${(0,markdown_escape/* link */.nf)('open points', `./${publish_site/* REPORT_PAGE */.nK}`)}.`);
    }
    if (report.failedComponents.length > 0) {
        lines.push(`${(0,phrases/* capitalized */.l2)((0,phrases/* count */.U9)(report.failedComponents.length, 'component'))} could not be documented: ${(0,markdown_escape/* link */.nf)('reasons', `./${publish_site/* REPORT_PAGE */.nK}`)}.`);
    }
    for (const warning of pkg.health.slice(0, 20)) {
        const file = (0,phrases/* fileOfWarning */.iH)(warning);
        const place = file === null ? '' : `${(0,markdown_escape/* inlineCode */.ti)(file)}: `;
        lines.push(`${place}${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(warning.message))} ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(warning.remedy))}`.trim());
    }
    if (pkg.health.length > 20)
        lines.push(`${(0,phrases/* number */.ai)(pkg.health.length - 20)} more warnings stand in ${(0,markdown_escape/* inlineCode */.ti)('twinscribe.json')}.`);
    return [
        '## How far to trust these pages',
        'Two independent readers wrote them, one from what the code says and one from what it does. Static analysis settled what it could prove.',
        lines.map(line => `- ${line}`).join('\n'),
    ];
}

// EXTERNAL MODULE: ./.build/publish/outline.js
var publish_outline = __webpack_require__(62028);
// EXTERNAL MODULE: ./.build/publish/paths.js
var paths = __webpack_require__(83638);
;// CONCATENATED MODULE: ./.build/publish/pages/signature.js
/** Signatures come on one line; a long one is broken at its parameters, as a formatter would. */
const WIDTH = 100;
const OPENING = '([{<';
const CLOSING = ')]}>';
function wrapSignature(signature) {
    if (signature.length <= WIDTH)
        return signature;
    const open = parametersStart(signature);
    if (open < 0)
        return wrapUnion(signature);
    const close = matching(signature, open);
    if (close < 0)
        return signature;
    const parameters = splitAt(signature.slice(open + 1, close), ',');
    if (parameters.length === 0)
        return signature;
    const lines = parameters.map(parameter => `  ${parameter},`);
    return `${signature.slice(0, open + 1)}\n${lines.join('\n')}\n${signature.slice(close)}`;
}
/** `type A = 'x' | 'y' | …`: a line for each alternative. */
function wrapUnion(signature) {
    const [head, ...rest] = splitAt(signature, '=');
    const alternatives = splitAt(rest.join(' = '), '|');
    if (head === undefined || alternatives.length < 2)
        return signature;
    return `${head} =\n${alternatives.map(one => `  | ${one}`).join('\n')}`;
}
/** The first parenthesis that is not inside type parameters. */
function parametersStart(text) {
    for (const { at, character, depth } of scan(text)) {
        if (character === '(' && depth === 0)
            return at;
        if (character === '=' && depth === 0)
            return -1;
    }
    return -1;
}
function matching(text, open) {
    for (const { at, depth } of scan(text.slice(open)))
        if (at > 0 && depth === 0)
            return open + at;
    return -1;
}
/** Parts between the separators that stand at the top level, trimmed. */
function splitAt(text, separator) {
    const parts = [];
    let from = 0;
    for (const { at, character, depth } of scan(text)) {
        if (character !== separator || depth !== 0)
            continue;
        parts.push(text.slice(from, at).trim());
        from = at + 1;
    }
    parts.push(text.slice(from).trim());
    return parts.filter(part => part !== '');
}
/** Characters outside of strings with the depth of brackets; a bracket has the depth outside of it. Arrows are no brackets. */
function* scan(text) {
    let depth = 0;
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const character = text[at] ?? '';
        if (quote !== '') {
            if (character === '\\')
                at++;
            else if (character === quote)
                quote = '';
            continue;
        }
        if (character === '"' || character === "'" || character === '`') {
            quote = character;
            continue;
        }
        if (character === '=' && text[at + 1] === '>') {
            at++;
            continue;
        }
        if (CLOSING.includes(character))
            depth--;
        yield { at, character, depth };
        if (OPENING.includes(character))
            depth++;
    }
}

;// CONCATENATED MODULE: ./.build/publish/pages/component-section.js








/** Longer object types are shortened to their names. */
const MAX_TYPE = 120;
/** Longer lists of links are cut; the whole list stands in `call-graph.json`. */
const MAX_LINKS = 12;
function componentSection(site, page, node, level) {
    const { component } = node;
    const context = site.contextFor(page, component);
    const { documentation } = component;
    const blocks = [
        node.anchor.markdown,
        `${'#'.repeat(level)} ${(0,publish_names/* headingOf */.Wm)(component).markdown}`,
        tags(component),
        (0,markdown_escape/* codeBlock */.DV)(signatureOf(component), 'ts'),
        deprecation(component, context),
        marks(site, page, component),
        ...prose(component, context),
        (0,tables/* parametersTable */.JX)(component, context),
        typeParameters(component, context),
        (0,tables/* membersTable */.AR)(site, page, component, context),
        returns(component, context),
        component_section_throws(site, page, component, context),
        effects(site, page, component),
        examples(component, context),
        relations(site, page, component),
        documentation.since === null ? '' : `Since ${(0,markdown_escape/* escapeText */.X1)(documentation.since)}.`,
        sourceLine(site, page, component),
    ];
    return blocks.filter(block => block !== '').join('\n\n');
}
/** What the signature does not show: reachability, and modifiers that only a class shows. */
function tags(component) {
    const { modifiers, visibility } = component;
    const words = [];
    if (visibility === 'exported' && component.parent === component.file)
        words.push('exported from its module only');
    if (modifiers.accessibility !== 'public')
        words.push(modifiers.accessibility);
    if (modifiers.static)
        words.push('static');
    if (modifiers.abstract)
        words.push('abstract');
    return words.length === 0 ? '' : `*${(0,phrases/* capitalized */.l2)((0,phrases/* listed */.KE)(words))}*`;
}
function signatureOf(component) {
    const heads = component.overloads.length > 0 ? component.overloads : [component.signature];
    return heads.map(head => wrapSignature(completed(head, component))).join('\n');
}
/** An arrow function that declares no type ends in its arrow: what it gives back stands there, as far as it is known. */
function completed(head, { documentation, modifiers }) {
    if (!head.endsWith('=>'))
        return head;
    const { returns } = documentation;
    if (returns === null)
        return `${head} …`;
    if (!returns.returns)
        return `${head} ${modifiers.async ? 'Promise<void>' : 'void'}`;
    const isKnown = returns.type !== null && !/\b(?:any|unknown)\b/.test(returns.type) && returns.type.length <= 60;
    return isKnown ? `${head} ${returns.type}` : `${head} …`;
}
function deprecation(component, context) {
    const modifier = component.documentation.modifiers.find(one => one.name === 'deprecated' && one.holds);
    return modifier === undefined ? '' : `> ${`**Deprecated.** ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(modifier.text, context))}`.trim()}`;
}
/** Where a person is asked, and where the author's comment says what the code does not do. */
function marks(site, page, component) {
    const notes = [];
    for (const id of component.openDiscrepancies) {
        const question = site.discrepancies.get(id);
        const target = site.questionHref(page, id);
        if (question === undefined || target === null)
            continue;
        notes.push(`> **Open question.** ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(question.message))} ${(0,markdown_escape/* link */.nf)('Details', target)}`);
    }
    for (const id of component.findings) {
        const finding = site.findings.get(id);
        const target = site.findingHref(page, id);
        if (finding === undefined || target === null)
            continue;
        notes.push(`> **The comment differs from the code.** ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(finding.message))} ${(0,markdown_escape/* link */.nf)('Details', target)}`);
    }
    return notes.join('\n>\n');
}
function prose(component, context) {
    const { summary, description, behaviour } = component.documentation;
    const statements = behaviour
        .map(statement => (0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(statement.text, context)))
        .filter(text => text !== '');
    const facts = statements.length === 1 ? (statements[0] ?? '') : statements.map(text => `- ${text}`).join('\n');
    const told = (0,markdown_safety/* safeMarkdown */.fH)(description, context);
    // What the code does comes before a description that is an essay, and after one that is a sentence or two
    const essay = told.includes('\n\n');
    return [(0,markdown_safety/* safeMarkdown */.fH)((0,phrases/* sentence */.em)(summary), context), essay ? facts : told, essay ? told : facts];
}
function typeParameters(component, context) {
    const lines = component.documentation.typeParameters
        .filter(parameter => parameter.description.trim() !== '')
        .map(parameter => `- ${(0,markdown_escape/* inlineCode */.ti)(parameter.name)}: ${(0,markdown_safety/* safeInline */.H1)(parameter.description, context)}`);
    return lines.length === 0 ? '' : `**Type parameters**\n\n${lines.join('\n')}`;
}
function returns(component, context) {
    const documented = component.documentation.returns;
    if (documented === null || !documented.returns || component.kind === 'constructor')
        return '';
    // Whatever a comment of both says, only the getter gives something back
    if (component.modifiers.accessor === 'set')
        return '';
    const type = documented.type === null || saysNothing(documented.type) ? '' : (0,markdown_escape/* inlineCode */.ti)(shortType(documented.type));
    const text = repeats(component, documented.description) || isOnlyAName(documented)
        ? ''
        : (0,markdown_safety/* safeInline */.H1)(documented.description.replace(/^returns\s+/i, ''), context);
    const branches = documented.branches.map(branch => {
        const value = (0,markdown_escape/* inlineCode */.ti)(branch.value);
        if (!branch.possible)
            return `- Never ${value}.`;
        return branch.when === null ? `- May be ${value}.` : `- ${value} ${condition(branch.when, context)}`;
    });
    if (text === '' && branches.length === 0) {
        // The type alone is news only where the signature does not say it
        return type === '' || signatureOf(component).includes(documented.type ?? '') ? '' : `**Returns** ${type}`;
    }
    const head = `**Returns** ${[type, (0,phrases/* sentence */.em)(text)].filter(part => part !== '').join(': ')}`.trim();
    return branches.length === 0 ? head : `${head}\n\n${branches.join('\n')}`;
}
/** `@returns {object} obj`: a name that the type beside it makes superfluous. */
function isOnlyAName({ type, description }) {
    return type !== null && (description === `\`${type}\`` || /^[\w$]+\.?$/.test(description));
}
/** Of a long object type only the names, as far as they are known. */
function shortType(type) {
    if (type.length <= MAX_TYPE || !type.startsWith('{'))
        return type;
    const names = [...type.matchAll(/(?:^\{|; )\s*([\w$]+)\??(?=[:(<])/g)].map(match => match[1] ?? '');
    return names.length === 0 ? '{ … }' : `{ ${names.slice(0, 6).join(', ')}, … }`;
}
function saysNothing(type) {
    return /^(?:void|undefined|never|any|unknown)$/.test(type);
}
/** "Returns `x`." as the summary, and `x` as what it returns: once is enough. */
function repeats(component, description) {
    const bare = (text) => text
        .toLowerCase()
        .replace(/^(?:[^`:]+: )?(?:returns|resolves to|tells)\s+/, '')
        .replace(/[.\s]+$/, '');
    const { summary, behaviour } = component.documentation;
    return [summary, ...behaviour.map(({ text }) => text)].some(text => bare(text) === bare(description));
}
/** `when …`: conditions come as words ("the queue is empty"), or as code ("limit < 1"). */
function condition(when, context) {
    const text = when.trim().replace(/^(?:when|if)\s+/i, '');
    return (0,phrases/* sentence */.em)(`when ${looksLikeCode(text) ? (0,markdown_escape/* inlineCode */.ti)(text) : (0,markdown_safety/* safeInline */.H1)(text, context)}`);
}
function looksLikeCode(text) {
    if (text.includes('`'))
        return false;
    return /[=!<>]=|&&|\|\||=>|^!|\w\(|^[\w$.]+$|^[\w$.[\]]+ [<>] [\w$.[\]]+$|^(?:typeof|!?Array\.)/.test(text);
}
function component_section_throws(site, page, component, context) {
    const documented = component.documentation.throws;
    if (documented.some(one => one.type === 'nothing') && documented.length === 1)
        return '**Throws** nothing.';
    const lines = documented
        .filter(one => one.type !== 'nothing')
        .map(one => throwLine(site, page, component, one, context));
    if (lines.length === 0)
        return '';
    return `**Throws**\n\n${lines.map(line => `- ${line}`).join('\n')}`;
}
function throwLine(site, page, component, documented, context) {
    const facts = component.throws.filter(fact => fact.errorType === documented.type);
    const errorComponent = facts.find(fact => fact.errorComponent !== null)?.errorComponent ?? null;
    const type = errorComponent === null ? (0,markdown_escape/* inlineCode */.ti)(documented.type) : (0,publish_site/* componentLink */.cn)(site, page, errorComponent, documented.type);
    const when = documented.when === null || documented.when.trim() === '' ? '' : ` ${condition(documented.when, context)}`;
    const via = documented.via === null ? '' : `, through ${calleeLabel(site, page, documented.via)}`;
    const fact = facts.find(one => (one.via?.callee ?? null) === documented.via) ?? facts[0];
    const rejects = fact?.mode === 'reject' ? ' as a rejection' : '';
    return (0,phrases/* sentence */.em)(`${type}${rejects}${via}${via !== '' && when !== '' ? ',' : ''}${when}`);
}
/** A callee of ours as a link, one from outside as code: `readFileSync` of `node:fs`. */
function calleeLabel(site, page, id) {
    const component = foldToComponent(site, id);
    if (component !== null)
        return (0,publish_site/* componentLink */.cn)(site, page, component);
    const hash = id.lastIndexOf('#');
    if (hash < 0)
        return (0,markdown_escape/* inlineCode */.ti)(id);
    const [owner, name] = [id.slice(0, hash), id.slice(hash + 1)];
    return owner === 'globalThis'
        ? (0,markdown_escape/* inlineCode */.ti)(name)
        : (0,markdown_escape/* inlineCode */.ti)(/^[A-Z]\w*$/.test(owner) ? `${owner}.${name}` : `${name}`);
}
/** A nested function is documented with the component around it. */
function foldToComponent(site, id) {
    const hash = id.indexOf('#');
    if (hash < 0)
        return site.components.has(id) ? id : null;
    for (let end = id.length; end > hash; end = id.lastIndexOf('.', end - 1)) {
        if (site.components.has(id.slice(0, end)))
            return id.slice(0, end);
    }
    return null;
}
function effects(site, page, component) {
    const groups = new Map();
    for (const effect of component.documentation.effects) {
        const via = effect.present ? (effect.via ?? '') : '';
        const key = `${effect.kind} ${effect.present} ${via}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [effect]);
        else
            group.push(effect);
    }
    const lines = [...groups.values()].map(group => effectLine(site, page, group)).filter(line => line !== '');
    if (lines.length === 0)
        return '';
    return lines.length === 1 ? `**Effects** ${lines[0]}` : `**Effects**\n\n${lines.map(line => `- ${line}`).join('\n')}`;
}
function effectLine(site, page, group) {
    const [first] = group;
    if (first === undefined)
        return '';
    const targets = [...new Set(group.map(effect => effect.target ?? '').filter(target => target !== ''))].sort(model/* compareText */.n6);
    const phrase = phrases/* EFFECT_PHRASE */.sB[first.kind];
    if (!first.present)
        return (0,phrases/* sentence */.em)(phrase.doesNot);
    const shown = targets.slice(0, MAX_LINKS).map(target => (0,markdown_escape/* inlineCode */.ti)(target));
    if (targets.length > shown.length)
        shown.push(`${targets.length - shown.length} more`);
    const text = shown.length > 0 ? phrase.does.replace('%', () => (0,phrases/* listed */.KE)(shown)) : phrase.does.replace(/(?:: | )?%/, '');
    return (0,phrases/* sentence */.em)(first.via === null ? text : `${text}, through ${calleeLabel(site, page, first.via)}`);
}
function examples(component, context) {
    const shown = component.documentation.examples.filter(example => example.code.trim() !== '');
    if (shown.length === 0)
        return '';
    const parts = shown.map(example => {
        const caption = (0,markdown_safety/* safeInline */.H1)(example.caption, context);
        return `${caption === '' ? '' : `${caption}\n\n`}${(0,markdown_escape/* codeBlock */.DV)(example.code, example.language === '' ? 'ts' : example.language)}`;
    });
    return `**${shown.length === 1 ? 'Example' : 'Examples'}**\n\n${parts.join('\n\n')}`;
}
function relations(site, page, component) {
    const purposes = new Map(component.documentation.callees.map(callee => [callee.component, callee.purpose]));
    const calls = component.calls.map(call => {
        const target = (0,publish_site/* componentLink */.cn)(site, page, call.component);
        const purpose = (0,markdown_safety/* safeInline */.H1)(purposes.get(call.component) ?? '');
        const notes = [purpose, call.verdict === 'possible' ? 'possibly' : ''].filter(note => note !== '');
        return notes.length === 0 ? target : `${target} (${notes.join(', ')})`;
    });
    const rows = [
        labelled('Calls', calls),
        labelled('Called by', component.calledBy.map(id => (0,publish_site/* componentLink */.cn)(site, page, id))),
        labelled('Extends', heritage(site, page, component, component.extends)),
        labelled('Implements', heritage(site, page, component, component.implements)),
    ].filter(row => row !== '');
    if (component.unresolvedCalls > 0) {
        const [some, are] = component.unresolvedCalls === 1 ? ['One call', 'is'] : [`${component.unresolvedCalls} calls`, 'are'];
        rows.push(`${some} here ${are} decided at run time and could not be followed.`);
    }
    return rows.join('\n\n');
}
function labelled(label, items) {
    if (items.length === 0)
        return '';
    const shown = items.slice(0, MAX_LINKS);
    if (items.length > shown.length)
        shown.push(`${items.length - shown.length} more`);
    return `**${label}** ${(0,phrases/* listed */.KE)(shown)}`;
}
function heritage(site, page, component, names) {
    return names.map(name => {
        const target = site.contextFor(page, component).resolve(name.replace(/<.*$/, ''), 'link');
        return target === null ? (0,markdown_escape/* inlineCode */.ti)(name) : (0,markdown_escape/* link */.nf)((0,markdown_escape/* inlineCode */.ti)(name), target);
    });
}
function sourceLine(site, page, component) {
    const { span } = component;
    const lines = span.endLine > span.line ? `lines ${span.line}–${span.endLine}` : `line ${span.line}`;
    const label = `${(0,markdown_escape/* escapeText */.X1)(component.file)}, ${lines}`;
    const target = site.sourceHref(page, span);
    return `Source: ${target === null ? label : (0,markdown_escape/* link */.nf)(label, target)}`;
}

;// CONCATENATED MODULE: ./.build/publish/pages/module-page.js








function modulePage(site, page, module) {
    const outline = site.outlineOf(module);
    const blocks = [`# ${(0,markdown_escape/* escapeText */.X1)(module.file)}`, ...introduction(site, page, module, outline.own)];
    const sections = (list, level) => {
        for (const node of list) {
            blocks.push(componentSection(site, page, node, Math.min(level, 6)));
            sections(node.children, level + 1);
        }
    };
    if (outline.exported.length > 0)
        blocks.push(`## ${publish_outline/* EXPORTED_HEADING */.h7}`);
    sections(outline.exported, 3);
    if (outline.internal.length > 0)
        blocks.push(`## ${publish_outline/* INTERNAL_HEADING */.BQ}`);
    sections(outline.internal, 3);
    blocks.push(reexports(site, page, module));
    if (outline.diagram !== null) {
        const { markdown, shown, total } = outline.diagram;
        blocks.push(`## ${publish_outline/* DIAGRAM_HEADING */.pv}`, markdown, shown < total ? `The ${shown} most connected of ${total} parts.` : '');
    }
    blocks.push((0,markdown_escape/* link */.nf)('Overview', (0,paths/* relativePath */.i)(page, 'index.md')));
    return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}
function introduction(site, page, module, own) {
    const blocks = [];
    const source = site.sourceHref(page, { file: module.file, line: 1, column: 1 })?.replace(/#L1(?:-L?1)?$/, '') ?? null;
    if (own !== undefined) {
        const context = site.contextFor(page, own);
        const { summary, description, behaviour } = own.documentation;
        blocks.push((0,markdown_safety/* safeMarkdown */.fH)((0,phrases/* sentence */.em)(summary), context), (0,markdown_safety/* safeMarkdown */.fH)(description, context));
        blocks.push(behaviour.map(one => `- ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(one.text, context))}`).join('\n'));
    }
    const uses = module.imports.map(file => moduleLink(site, page, file));
    const facts = [
        module.package === null || site.pkg.packages.length < 2 ? '' : `Part of ${(0,markdown_escape/* inlineCode */.ti)(module.package)}.`,
        uses.length === 0 ? '' : `Uses ${(0,phrases/* listed */.KE)(shorten(uses))}.`,
        source === null ? '' : `${(0,markdown_escape/* link */.nf)('Source', source)}.`,
    ].filter(fact => fact !== '');
    if (facts.length > 0)
        blocks.push(facts.join(' '));
    if (own !== undefined && own.calls.length > 0) {
        blocks.push(`Code at its top level, callbacks included, calls ${(0,phrases/* listed */.KE)(shorten(own.calls.map(call => (0,publish_site/* componentLink */.cn)(site, page, call.component))))}.`);
    }
    return blocks;
}
function shorten(items, most = 12) {
    return items.length <= most ? items : [...items.slice(0, most), `${items.length - most} more`];
}
function moduleLink(site, page, file) {
    const target = site.moduleHref(page, file);
    return target === null ? (0,markdown_escape/* inlineCode */.ti)(file) : (0,markdown_escape/* link */.nf)((0,markdown_escape/* escapeText */.X1)(file), target);
}
/** What a module passes on from others: the whole content of a barrel file. */
function reexports(site, page, module) {
    const own = new Set(module.components);
    const lines = module.exports
        .filter(one => one.component !== null && !own.has(one.component))
        .sort((a, b) => (0,model/* compareText */.n6)(a.name, b.name))
        .map(one => {
        const id = one.component ?? '';
        const component = site.components.get(id);
        const summary = component === undefined ? '' : (0,markdown_safety/* safeInline */.H1)(component.documentation.summary, site.contextFor(page, component));
        return `- ${(0,publish_site/* componentLink */.cn)(site, page, id, one.name)}${summary === '' ? '' : `: ${(0,phrases/* sentence */.em)(summary)}`}`;
    });
    return lines.length === 0 ? '' : `## Re-exports\n\n${lines.join('\n')}`;
}

;// CONCATENATED MODULE: ./.build/publish/render.js








function renderPackage(pkg, options) {
    const site = (0,publish_site/* createSite */.Ae)(pkg, options);
    const files = new Map(indexPages(site));
    for (const module of pkg.modules) {
        const page = site.pageOf(module.file);
        if (page !== null)
            files.set(page, modulePage(site, page, module));
    }
    const drift = (0,drift_page/* driftPage */.DW)(site);
    if (drift !== null)
        files.set(publish_site/* DRIFT_PAGE */.eB, drift);
    files.set(publish_site/* REPORT_PAGE */.nK, convergencePage(site));
    files.set('convergence-report.json', convergenceJson(pkg));
    files.set('call-graph.json', callGraphJson(pkg));
    files.set('llms.txt', llmsText(site));
    files.set('twinscribe.json', packageJson(pkg));
    files.set('twinscribe.schema.json', packageJsonSchema());
    return files;
}


/***/ }),

/***/ 42710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ BananaSlug)
});

// UNUSED EXPORTS: slug

;// CONCATENATED MODULE: ./node_modules/github-slugger/regex.js
// This module is generated by `script/`.
/* eslint-disable no-control-regex, no-misleading-character-class, no-useless-escape */
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g

;// CONCATENATED MODULE: ./node_modules/github-slugger/index.js


const own = Object.hasOwnProperty

/**
 * Slugger.
 */
class BananaSlug {
  /**
   * Create a new slug class.
   */
  constructor () {
    /** @type {Record<string, number>} */
    // eslint-disable-next-line no-unused-expressions
    this.occurrences

    this.reset()
  }

  /**
   * Generate a unique slug.
  *
  * Tracks previously generated slugs: repeated calls with the same value
  * will result in different slugs.
  * Use the `slug` function to get same slugs.
   *
   * @param  {string} value
   *   String of text to slugify
   * @param  {boolean} [maintainCase=false]
   *   Keep the current case, otherwise make all lowercase
   * @return {string}
   *   A unique slug string
   */
  slug (value, maintainCase) {
    const self = this
    let result = slug(value, maintainCase === true)
    const originalSlug = result

    while (own.call(self.occurrences, result)) {
      self.occurrences[originalSlug]++
      result = originalSlug + '-' + self.occurrences[originalSlug]
    }

    self.occurrences[result] = 0

    return result
  }

  /**
   * Reset - Forget all previous slugs
   *
   * @return void
   */
  reset () {
    this.occurrences = Object.create(null)
  }
}

/**
 * Generate a slug.
 *
 * Does not track previously generated slugs: repeated calls with the same value
 * will result in the exact same slug.
 * Use the `GithubSlugger` class to get unique slugs.
 *
 * @param  {string} value
 *   String of text to slugify
 * @param  {boolean} [maintainCase=false]
 *   Keep the current case, otherwise make all lowercase
 * @return {string}
 *   A unique slug string
 */
function slug (value, maintainCase) {
  if (typeof value !== 'string') return ''
  if (!maintainCase) value = value.toLowerCase()
  return value.replace(regex, '').replace(/ /g, '-')
}


/***/ })

};
