export const id = 7276;
export const ids = [7276];
export const modules = {

/***/ 5832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ documentationSchema),
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
/* harmony import */ var _call_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2011);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45319);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23831);
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
        origin: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['comment', 'signature', 'body', 'import', 'manifest', 'readme', 'answer']),
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
        callees: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ component: text, callType: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_call_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .CALL_TYPES */ .H).nullable(), purpose: text, evidence })),
        callers: list(text),
        effects: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .EFFECT_KINDS */ .K8), present: flag, target: text.nullable(), via: text.nullable(), evidence })),
        modifiers: list(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .MODIFIER_NAMES */ .f), holds: flag, text, evidence })),
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
            values: list(text).exactOptional(),
            evidence,
        })).exactOptional(),
    });
}


/***/ }),

/***/ 9572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ packageSchema),
/* harmony export */   s: () => (/* binding */ packageJsonSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80737);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98439);
/* harmony import */ var _model_documentation_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97006);
/**
 * The published shape of `twinscribe.json`. The types of the model are the source; the assertion at the end does not compile
 * when the two say different things.
 */



const list = (item) => zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item).readonly();
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
const flag = zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY();
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig();
const position = { file: text, line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1), column: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) };
const positionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(position);
const spanSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...position, endLine: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1), endColumn: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) });
const evidence = (0,_model_documentation_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceSchema */ .j)(spanSchema);
const componentKind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPONENT_KINDS */ .M7);
const severity = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC);
const callType = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CALL_TYPES */ .Hu);
const effectKind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFECT_KINDS */ .K8);
const modifierName = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MODIFIER_NAMES */ .f);
const callSites = list(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), column: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), callType }));
const provenOrPossible = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['proven', 'possible']);
const via = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ callee: text, site: spanSchema }).nullable();
const returnsClaims = [
    claim('returns', zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('value'), 'presence', { returns: flag }),
    claim('returns', zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('value'), 'type', { type: text }),
    claim('returns', zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['null', 'undefined']), 'branch', { possible: flag, when: text.nullable() }),
];
const claimBodies = [
    claim('param', text, 'presence', { index: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }),
    claim('param', text, 'type', { type: text }),
    claim('param', text, 'optional', { optional: flag }),
    claim('param', text, 'default', { text }),
    claim('param', text, 'values', { literals: list(text) }),
    ...returnsClaims,
    claim('throws', text, 'presence', { when: text.nullable(), via: text.nullable() }),
    claim('throws', zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('nothing'), 'absence', { holds: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true) }),
    claim('calls', text, 'presence', { callType: text.nullable() }),
    claim('effect', effectKind, 'presence', { target: text.nullable() }),
    claim('effect', effectKind, 'absence', { target: text.nullable() }),
    claim('modifier', modifierName, 'holds', { holds: flag }),
    claim('example', text, 'code', { code: text, language: text }),
    claim('reference', text, 'exists', { kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['link', 'see', 'code']) }),
    claim('summary', zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('text'), 'text', { text }),
    claim('description', zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('text'), 'text', { text }),
];
function claim(facet, subject, aspect, value) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ facet: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(facet), subject, aspect: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(aspect), value: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(value) });
}
const claimBodySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ(claimBodies);
const claimSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .intersection */ .E$q(claimBodySchema, zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ component: text, evidence }));
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('verdict', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('proven'), reason: text, evidence }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('refuted'),
        cause: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .REFUTATION_CAUSES */ .tu),
        reason: text,
        evidence,
        truth: claimBodySchema.nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('unknown'), reason: text, evidence, checkable: flag }),
]);
const discrepancySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: text,
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DISCREPANCY_TYPES */ .Sv),
    blocking: flag,
    severity,
    component: text,
    field: text,
    a: claimSchema.nullable(),
    b: claimSchema.nullable(),
    verdictA: verdictSchema.nullable(),
    verdictB: verdictSchema.nullable(),
    resolution: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ground_truth', 'arbiter', 'human', 'consensus', 'open']),
    resolved: claimSchema.nullable().exactOptional(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1),
    requiresHumanReview: flag,
    message: text,
    source: text.exactOptional(),
    answer: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ choice: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ANSWER_CHOICES */ .eU), by: text, at: text, url: text }).exactOptional(),
});
const documentationSchema = (0,_model_documentation_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .documentationSchema */ .C)(evidence);
const componentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: text,
    kind: componentKind,
    name: text,
    file: text,
    span: spanSchema,
    parent: text.nullable(),
    visibility: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['public', 'exported', 'internal']),
    modifiers: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        async: flag,
        generator: flag,
        static: flag,
        abstract: flag,
        readonly: flag,
        optional: flag,
        accessor: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['get', 'set']).nullable(),
        accessibility: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['public', 'protected', 'private']),
        exported: flag,
        default: flag,
    }),
    signature: text,
    overloads: list(text),
    complexity: count,
    members: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        name: text,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['property', 'method', 'enum-member', 'index', 'call']),
        type: text,
        value: text.nullable(),
        optional: flag,
        readonly: flag,
        span: spanSchema,
    })),
    extends: list(text),
    implements: list(text),
    documentation: documentationSchema,
    throws: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        errorType: text,
        errorComponent: text.nullable(),
        message: text.nullable(),
        mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['throw', 'reject']),
        via,
        certain: flag,
        span: spanSchema,
    })),
    effects: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: effectKind, target: text, via, span: spanSchema })),
    calls: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ component: text, sites: callSites, verdict: provenOrPossible })),
    calledBy: list(text),
    externalCalls: list(text),
    unresolvedCalls: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    openDiscrepancies: list(text),
    findings: list(text),
    key: text,
});
const convergenceStatus = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['NOT_STARTED', 'IN_PROGRESS', 'CONVERGED', 'PARTIALLY_CONVERGED', 'FORCED']);
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    converged: flag,
    totalIterations: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    finalStatus: convergenceStatus,
    history: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        iteration: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        status: convergenceStatus,
        callGraphMatch: count,
        documentationSimilarity: count,
        discrepancies: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        blocking: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        open: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        corrections: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    })),
    trends: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, list(count)).readonly(),
    recommendations: list(text),
    stalled: flag,
    failedComponents: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ component: text, stream: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['A', 'B', 'analysis', 'comparison']), message: text })),
    discrepancies: list(discrepancySchema),
});
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    generator: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('twinscribe'), version: text }),
    project: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: text, description: text.nullable(), repositoryUrl: text.nullable() }),
    packages: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        name: text.nullable(),
        description: text.nullable(),
        directory: text,
        private: flag,
        entryPoints: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ path: text, file: text.nullable(), kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['export', 'bin']) })),
    })),
    modules: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        file: text,
        package: text.nullable(),
        components: list(text),
        imports: list(text),
        exports: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: text, component: text.nullable() })),
    })),
    components: list(componentSchema),
    callGraph: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        edges: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ from: text, to: text, sites: callSites, verdict: provenOrPossible })),
        unresolved: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            from: text,
            line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
            column: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
            text,
            reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
                'any',
                'dynamic key',
                'external value',
                'eval',
                'too many targets',
                'callback parameter',
                'no declaration',
            ]),
            candidates: list(text),
            furtherCandidates: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        })),
        precision: count,
        recall: count,
    }),
    rebuildTickets: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        id: text,
        component: text,
        title: text,
        order: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        complexity: count,
        dependencies: list(text),
        documentation: text,
        approach: text,
    })),
    findings: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        id: text,
        code: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DRIFT_CODES */ .Ph),
        severity,
        blocking: flag,
        component: text,
        message: text,
        says: positionSchema,
        does: positionSchema,
        fix: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ from: text, to: text }).exactOptional(),
    })),
    convergenceReport: reportSchema,
    health: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        code: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .HEALTH_CODES */ .ut),
        file: text.nullable(),
        line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
        message: text,
        remedy: text,
    })),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, count).readonly(),
    kept: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([text, text, list(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .KEPT_AUTHORS */ .M4), text, zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()]).readonly())]).readonly()).describe('What both streams wrote, packed, for the next run of the same version of TwinScribe. Not for others to read.'),
});
const packageIsTheModels = true;
const claimIsTheModels = true;
void packageIsTheModels;
void claimIsTheModels;
/** JSON Schema (draft 2020-12) of `twinscribe.json`, as text. */
function packageJsonSchema() {
    const published = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ $schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(), ...packageSchema.shape });
    // As input: a later version may add properties without breaking a validator of today
    const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .toJSONSchema */ .bl(published, { io: 'input', reused: 'ref' });
    return `${JSON.stringify({ title: 'TwinScribe documentation package', ...schema }, null, 2)}\n`;
}


/***/ }),

/***/ 27276:
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
var model = __webpack_require__(97006);
// EXTERNAL MODULE: ./.build/publish/markdown/escape.js
var markdown_escape = __webpack_require__(73907);
// EXTERNAL MODULE: ./.build/publish/markdown/markdown-safety.js + 4 modules
var markdown_safety = __webpack_require__(45193);
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

// EXTERNAL MODULE: ./.build/publish/package-schema.js
var package_schema = __webpack_require__(9572);
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
    blocks.push(convergence_page_history(site), settled(report.discrepancies), answered(site), failed(site), (0,markdown_escape/* link */.nf)('Overview', './index.md'));
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
    return `${(0,phrases/* outcomeOf */.sG)(site.pkg)} (${(0,markdown_escape/* inlineCode */.ti)(report.finalStatus)}).${stalled}`;
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
        { title: 'Discrepancies', cells: entries.map(entry => (0,model/* number */.ai)(entry.discrepancies)) },
        { title: 'Blocking', cells: entries.map(entry => (0,model/* number */.ai)(entry.blocking)) },
        { title: 'Open', cells: entries.map(entry => (0,model/* number */.ai)(entry.open)) },
        { title: 'Corrections', cells: entries.map(entry => (0,model/* number */.ai)(entry.corrections)) },
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
    const lines = [...counts].sort(([a], [b]) => (0,model/* compareText */.n6)(a, b)).map(([phrase, many]) => `- ${(0,model/* number */.ai)(many)} ${phrase}`);
    const types = new Map();
    for (const one of discrepancies)
        if (one.resolution !== 'open')
            types.set(one.type, (types.get(one.type) ?? 0) + 1);
    const kinds = [...types].sort(([a, many], [b, other]) => other - many || (0,model/* compareText */.n6)(a, b));
    const rows = (0,tables/* table */.tp)([
        { title: 'Sort', cells: kinds.map(([type]) => (0,markdown_escape/* inlineCode */.ti)(type)) },
        { title: 'Settled', cells: kinds.map(([, many]) => (0,model/* number */.ai)(many)) },
    ]);
    return `## Settled differences\n\n${lines.join('\n')}\n\n${rows}`;
}
/** What people decided, who, and where it can be read. */
function answered(site) {
    const lines = site.pkg.convergenceReport.discrepancies.flatMap(({ component, answer, resolved }) => {
        if (answer === undefined)
            return [];
        const said = resolved === null || resolved === undefined ? 'nothing is said about it' : (0,markdown_escape/* inlineCode */.ti)(valueText(resolved));
        const who = `${(0,markdown_escape/* inlineCode */.ti)(answer.by)}, ${answer.at.slice(0, 10)}`;
        const url = (0,markdown_escape/* safeUrl */.Pl)(answer.url);
        return [`- ${(0,publish_site/* componentLink */.cn)(site, publish_site/* REPORT_PAGE */.nK, component)}: ${said} (${url === null ? who : (0,markdown_escape/* link */.nf)(who, url)})`];
    });
    if (lines.length === 0)
        return '';
    if (lines.length > MAX_LISTED)
        lines.splice(MAX_LISTED, lines.length, `- ${(0,model/* number */.ai)(lines.length - MAX_LISTED)} more`);
    return `## Answers\n\n${lines.join('\n')}`;
}
function failed(site) {
    const { failedComponents } = site.pkg.convergenceReport;
    if (failedComponents.length === 0)
        return '';
    const lines = failedComponents
        .slice(0, MAX_LISTED)
        .map(one => `- ${(0,publish_site/* componentLink */.cn)(site, publish_site/* REPORT_PAGE */.nK, one.component)} (${one.stream.length === 1 ? `stream ${one.stream}` : one.stream}): ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(one.message))}`);
    if (failedComponents.length > MAX_LISTED)
        lines.push(`- ${(0,model/* number */.ai)(failedComponents.length - MAX_LISTED)} more`);
    return `## Failed components\n\n${lines.join('\n')}`;
}

// EXTERNAL MODULE: ./.build/publish/pages/drift-page.js
var drift_page = __webpack_require__(30996);
// EXTERNAL MODULE: ./.build/publish/anchors.js + 2 modules
var publish_anchors = __webpack_require__(42316);
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
                .map(({ group, anchor }) => `- ${(0,markdown_escape/* link */.nf)(titleOf(group), `./${API_PAGE}#${anchor.fragment}`)}: ${(0,model/* count */.U9)(group.names.length, 'name')}`)
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
                .map(({ title, files, anchor }) => `- ${(0,markdown_escape/* link */.nf)((0,markdown_escape/* escapeText */.X1)(title), `./${MODULES_PAGE}#${anchor.fragment}`)}: ${(0,model/* count */.U9)(files.length, 'module')}`)
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
    const parts = [(0,model/* count */.U9)(modules, 'module'), (0,model/* count */.U9)(components, 'component')];
    if (names > 0)
        parts.push((0,model/* count */.U9)(names, 'public name'));
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
    const lines = [`${(0,phrases/* outcomeOf */.sG)(pkg)} (${(0,markdown_escape/* link */.nf)('report', `./${publish_site/* REPORT_PAGE */.nK}`)}).`];
    if (callGraph.edges.length > 0) {
        const shares = `precision ${(0,phrases/* percent */.KN)(callGraph.precision)}, recall ${(0,phrases/* percent */.KN)(callGraph.recall)} against static analysis`;
        const unresolved = callGraph.unresolved.length === 0
            ? ''
            : ` ${(0,phrases/* capitalized */.l2)((0,model/* count */.U9)(callGraph.unresolved.length, 'call'))} could not be followed.`;
        lines.push(`${(0,phrases/* capitalized */.l2)((0,model/* count */.U9)(callGraph.edges.length, 'documented call'))}: ${shares}.${unresolved}`);
    }
    if (pkg.findings.length > 0) {
        lines.push(`${(0,phrases/* commentsContradict */.W9)(pkg.findings.length)}: ${(0,markdown_escape/* link */.nf)('drift', `./${publish_site/* DRIFT_PAGE */.eB}`)}.`);
    }
    if (open > 0) {
        lines.push(`${(0,phrases/* capitalized */.l2)((0,model/* count */.U9)(open, 'question'))} ${open === 1 ? 'waits' : 'wait'} for a person: ${(0,markdown_escape/* link */.nf)('open points', `./${publish_site/* REPORT_PAGE */.nK}`)}.`);
    }
    if (report.failedComponents.length > 0) {
        lines.push(`${(0,phrases/* capitalized */.l2)((0,model/* count */.U9)(report.failedComponents.length, 'component'))} could not be documented: ${(0,markdown_escape/* link */.nf)('reasons', `./${publish_site/* REPORT_PAGE */.nK}`)}.`);
    }
    for (const warning of pkg.health.slice(0, 20)) {
        const file = (0,phrases/* fileOfWarning */.iH)(warning);
        const place = file === null ? '' : `${(0,markdown_escape/* inlineCode */.ti)(file)}: `;
        lines.push(`${place}${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(warning.message))} ${(0,phrases/* sentence */.em)((0,markdown_safety/* safeInline */.H1)(warning.remedy))}`.trim());
    }
    if (pkg.health.length > 20)
        lines.push(`${(0,model/* number */.ai)(pkg.health.length - 20)} more warnings stand in ${(0,markdown_escape/* inlineCode */.ti)('twinscribe.json')}.`);
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
    const start = firstAt(signature, '=') + 1;
    const isUnion = start > 0 && splitAt(signature.slice(start), '|').length > 1;
    const isObject = start > 0 && /^type .*\}$/s.test(signature) && /^\s*\{/.test(signature.slice(start));
    if (isUnion)
        return wrapUnion(signature);
    return isObject ? wrapList(signature, '{', ';', start) : wrapList(signature, '(', ',', start);
}
/** A line for each part of the first list after `start`. */
function wrapList(signature, bracket, separator, start) {
    const open = firstAt(signature, bracket, start);
    const close = open < 0 ? -1 : matching(signature, open);
    if (close < 0)
        return signature;
    const parts = splitAt(signature.slice(open + 1, close), separator);
    if (parts.length === 0)
        return signature;
    const lines = parts.map(part => `  ${part}${separator}`);
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
/** Where a character first stands outside of brackets, type parameters among them; -1 where it does not. */
function firstAt(text, wanted, start = 0) {
    for (const { at, character, depth } of scan(text.slice(start))) {
        if (character === wanted && depth === 0)
            return start + at;
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

;// CONCATENATED MODULE: ./.build/publish/pages/short-type.js
/** Types for a running text: of a long object type only the names. */

/** Longer object types are shortened to their names. */
const MAX_TYPE = 120;
const MAX_NAMES = 6;
/** Alternatives are shortened one by one; a type that is short enough stays as it is. */
function shortType(type) {
    if (type.length <= MAX_TYPE || !type.includes('{'))
        return type;
    return splitAt(type, '|').map(shortObject).join(' | ');
}
function shortObject(type) {
    if (!type.startsWith('{'))
        return type;
    const isWhole = type.endsWith('}');
    const members = splitAt(type.slice(1, isWhole ? -1 : undefined), ';');
    // The last member of a text that was cut is half a member
    const known = isWhole ? members : members.slice(0, -1);
    const names = known.flatMap(member => /^(?:readonly )?([\w$]+)\??(?=[:(<])/.exec(member)?.[1] ?? []);
    if (names.length === 0)
        return '{ … }';
    const rest = names.length > MAX_NAMES || names.length < members.length ? ', …' : '';
    return `{ ${names.slice(0, MAX_NAMES).join(', ')}${rest} }`;
}

;// CONCATENATED MODULE: ./.build/publish/pages/component-section.js









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
    const isKnown = returns.type !== null &&
        !saysNothing(returns.type) &&
        !/\b(?:any|unknown)\b/.test(returns.type) &&
        returns.type.length <= 60;
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
    const untold = documented.branches.filter(({ value, when }) => !tells(documented.description, value, when));
    const branches = untold.map(branch => {
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
function saysNothing(type) {
    return /^(?:void|undefined|never|any|unknown|object|\{\s*\})$/.test(type);
}
/** "Returns `x`." as the summary, and `x` as what it returns: once is enough. */
function repeats(component, description) {
    const bare = (text) => text
        .toLowerCase()
        .replace(/^(?:[^`:]+: )?(?:returns|resolves to|tells)\s+/, '')
        .replace(/[.\s]+$/, '');
    const { summary, behaviour } = component.documentation;
    const said = bare(description);
    // "Calls `a()` and returns `b`." has said it, too
    return [summary, ...behaviour.map(({ text }) => text)].some(text => bare(text) === said || (said !== '' && bare(text).endsWith(` and returns ${said}`)));
}
/** "The marker, or undefined when the range is open" has told of the branch. */
function tells(description, value, when) {
    const flat = (text) => text.replace(/[`\s]+/g, ' ').toLowerCase();
    const said = flat(description);
    return when !== null && said.includes(flat(when)) && new RegExp(`\\b${value}\\b`).test(said);
}
/** `when …`: conditions come as words ("the queue is empty"), or as code ("limit < 1"). */
function condition(when, context) {
    const text = when.trim().replace(/^(?:when|if)\s+/i, '');
    return (0,phrases/* sentence */.em)(`when ${looksLikeCode(text) ? (0,markdown_escape/* inlineCode */.ti)(text) : (0,markdown_safety/* safeInline */.H1)(text, context)}`);
}
function looksLikeCode(text) {
    if (text.includes('`'))
        return false;
    // One plain word is a word
    if (/^\p{L}\p{Ll}*$/u.test(text))
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
    // What a class's fields hold has no section of its own, and is not the class
    const isField = ({ component: id, sites }) => site.components.get(id)?.kind === 'class' && sites.every(({ callType }) => callType === 'direct');
    const told = component.calls.filter(call => !isField(call));
    const calls = told.map(call => {
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
        const some = component.unresolvedCalls === 1 ? 'One call' : `${component.unresolvedCalls} calls`;
        rows.push(`${some} here could not be followed.`);
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
    const drift = (0,drift_page/* driftPage */.D)(site);
    if (drift !== null)
        files.set(publish_site/* DRIFT_PAGE */.eB, drift);
    files.set(publish_site/* REPORT_PAGE */.nK, convergencePage(site));
    files.set('convergence-report.json', convergenceJson(pkg));
    files.set('call-graph.json', callGraphJson(pkg));
    files.set('llms.txt', llmsText(site));
    files.set('twinscribe.json', packageJson(pkg));
    files.set('twinscribe.schema.json', (0,package_schema/* packageJsonSchema */.s)());
    return files;
}


/***/ })

};
