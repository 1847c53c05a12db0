export const id = 691;
export const ids = [691];
export const modules = {

/***/ 248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ PageAnchors)
/* harmony export */ });
/* harmony import */ var github_slugger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42710);
/**
 * Anchors that lead somewhere everywhere.
 *
 * GitHub and Docusaurus name a heading by GitHub's slugger, and Docusaurus knows no anchor but those of headings; MkDocs numbers
 * repeated names differently; VitePress runs every fragment of a link through a slugger of its own. So a link's fragment is what
 * GitHub makes of the heading, and the same name, with VitePress's form of it where that differs, stands before the heading.
 */

/** Headings of one page, asked in the order in which they stand there. */
class PageAnchors {
    slugger = new github_slugger__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A();
    taken = new Set();
    /** `text`: the heading without its Markdown. */
    claim(text) {
        let fragment = this.slugger.slug(text);
        // A heading of nothing but symbols has no anchor anywhere else: any name will do
        if (fragment === '')
            fragment = this.slugger.slug('section');
        const ids = [...new Set([fragment, vitepressForm(fragment)])].filter(id => id !== '' && !this.taken.has(id));
        for (const id of ids)
            this.taken.add(id);
        return { fragment, markdown: ids.map(id => `<a id="${encodeId(id)}"></a>`).join('') };
    }
}
/** What VitePress's slugger (mdit-vue) turns the fragment of a link into. */
function vitepressForm(fragment) {
    return fragment
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
        .replace(/-{2,}/g, '-')
        .replace(/^-+|-+$/g, '')
        .replace(/^(\d)/, '_$1')
        .toLowerCase();
}
/** Slugs hold letters, digits, `-` and `_` of any script; nothing else gets into the attribute. */
function encodeId(id) {
    return id.replace(/["&<>{}]/g, '');
}


/***/ }),

/***/ 53066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ callName),
/* harmony export */   OL: () => (/* binding */ qualifiedName),
/* harmony export */   QC: () => (/* binding */ displayName),
/* harmony export */   Wm: () => (/* binding */ headingOf),
/* harmony export */   du: () => (/* binding */ isCallable)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33077);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73907);


const KIND_TITLE = {
    module: 'Module ',
    function: '',
    class: 'Class ',
    interface: 'Interface ',
    'type-alias': 'Type ',
    enum: 'Enum ',
    variable: 'Variable ',
    method: '',
    constructor: '',
    accessor: '',
};
/** The name inside the file without the marks of repeated declarations; a file's own name may hold a `#`. */
function qualifiedName(component) {
    return component.id.slice(component.file.length + 1).replace(/~\d+(?=\.|$)/g, '');
}
/** `PriorityQueue.enqueue`, `new PriorityQueue`; the path for a module. */
function displayName(component, id) {
    const name = component === null ? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(id).replace(/~\d+(?=\.|$)/g, '') : qualifiedName(component);
    if (name === '')
        return id;
    if (component?.kind === 'constructor')
        return `new ${name.replace(/\.constructor$/, '')}`;
    return name;
}
function isCallable(component) {
    return component.kind === 'function' || component.kind === 'method' || component.kind === 'constructor';
}
/** With parentheses behind what can be called. */
function callName(component) {
    return `${displayName(component, component.id)}${isCallable(component) ? '()' : ''}`;
}
function headingOf(component) {
    const kind = KIND_TITLE[component.kind];
    const name = callName(component);
    const suffix = component.modifiers.accessor === 'set' ? ' setter' : '';
    return { markdown: `${kind}${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(name)}${suffix}`, text: `${kind}${name}${suffix}` };
}


/***/ }),

/***/ 62028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ INTERNAL_HEADING),
/* harmony export */   W4: () => (/* binding */ outlineOf),
/* harmony export */   h7: () => (/* binding */ EXPORTED_HEADING),
/* harmony export */   pv: () => (/* binding */ DIAGRAM_HEADING)
/* harmony export */ });
/* harmony import */ var _anchors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(248);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53066);
/* harmony import */ var _pages_mermaid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68078);



const DIAGRAM_HEADING = 'Calls inside';
const EXPORTED_HEADING = 'Exports';
const INTERNAL_HEADING = 'Internal';
function outlineOf(module, components) {
    const all = module.components.map(id => components.get(id)).filter(component => component !== undefined);
    const own = all.find(component => component.kind === 'module');
    const ids = new Set(all.map(component => component.id));
    const children = new Map();
    const exported = [];
    const internal = [];
    for (const component of all) {
        const { parent } = component;
        if (component.kind === 'module')
            continue;
        if (parent !== null && parent !== own?.id && parent !== component.id && ids.has(parent)) {
            const siblings = children.get(parent);
            if (siblings === undefined)
                children.set(parent, [component]);
            else
                siblings.push(component);
        }
        else if (component.visibility === 'internal')
            internal.push(component);
        else
            exported.push(component);
    }
    const anchors = new _anchors_js__WEBPACK_IMPORTED_MODULE_0__/* .PageAnchors */ ._();
    const node = (component) => ({
        component,
        anchor: anchors.claim((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .headingOf */ .Wm)(component).text),
        children: (children.get(component.id) ?? []).map(node),
    });
    const section = (heading, list) => {
        if (list.length === 0)
            return [];
        anchors.claim(heading);
        return list.map(node);
    };
    anchors.claim(module.file);
    const diagram = callDiagram(all);
    if (diagram !== null)
        anchors.claim(DIAGRAM_HEADING);
    return {
        own,
        diagram,
        exported: section(EXPORTED_HEADING, exported.toSorted((a, b) => rank(a) - rank(b))),
        internal: section(INTERNAL_HEADING, internal),
    };
}
function rank(component) {
    return component.visibility === 'public' ? 0 : 1;
}
/** Calls between the parts of one module. */
function callDiagram(all) {
    const here = all.filter(component => component.kind !== 'module');
    const ids = new Set(here.map(component => component.id));
    return (0,_pages_mermaid_js__WEBPACK_IMPORTED_MODULE_2__/* .drawDiagram */ .M)({
        direction: 'LR',
        nodes: here.map(component => ({ id: component.id, label: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .QC)(component, component.id) })),
        edges: here.flatMap(component => component.calls
            .filter(call => ids.has(call.component))
            .map(call => ({ from: component.id, to: call.component, dashed: call.verdict === 'possible' }))),
    });
}


/***/ }),

/***/ 30996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ driftPage),
/* harmony export */   Xc: () => (/* binding */ fixText)
/* harmony export */ });
/* unused harmony export severityCounts */
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33077);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73907);
/* harmony import */ var _markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38240);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24999);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58723);





function driftPage(site) {
    const { driftEntries: entries } = site;
    if (entries.length === 0)
        return null;
    const counts = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .capitalized */ .l2)(severityCounts(entries.map(entry => entry.finding)));
    const blocks = [`# ${_site_js__WEBPACK_IMPORTED_MODULE_3__/* .DRIFT_TITLE */ .$B}`, `${counts}. Either the comment or the code is wrong.`];
    for (const { finding, fileHeading, anchor } of entries) {
        if (fileHeading)
            blocks.push(`## ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(finding.says.file)}`);
        blocks.push(anchor.markdown, `### ${(0,_site_js__WEBPACK_IMPORTED_MODULE_3__/* .topicHeading */ .Aw)(site, _site_js__WEBPACK_IMPORTED_MODULE_3__/* .DRIFT_PAGE */ .eB, finding.component, finding.code)}`, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInline */ .H1)(finding.message)), details(site, finding));
    }
    blocks.push((0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Overview', './index.md'));
    return `${blocks.join('\n\n')}\n`;
}
function severityCounts(findings) {
    const parts = _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map(severity => {
        const many = findings.filter(finding => finding.severity === severity).length;
        return many === 0 ? '' : `${many} ${severity}`;
    }).filter(part => part !== '');
    return `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(findings.length, 'finding')}: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(parts)}`;
}
function details(site, finding) {
    const lines = [
        `- Comment: ${(0,_site_js__WEBPACK_IMPORTED_MODULE_3__/* .placeLink */ .aE)(site, _site_js__WEBPACK_IMPORTED_MODULE_3__/* .DRIFT_PAGE */ .eB, finding.says)}`,
        `- Code: ${(0,_site_js__WEBPACK_IMPORTED_MODULE_3__/* .placeLink */ .aE)(site, _site_js__WEBPACK_IMPORTED_MODULE_3__/* .DRIFT_PAGE */ .eB, finding.does)}`,
    ];
    if (finding.fix !== undefined)
        lines.push(`- Fix: ${fixText(finding.fix)}`);
    lines.push(`- Severity: ${finding.severity}${finding.blocking ? ', blocking' : ''}`);
    return lines.join('\n');
}
function fixText(fix) {
    if (fix.to === '')
        return `remove ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(fix.from)}.`;
    return fix.from === ''
        ? `add ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(fix.to)}.`
        : `write ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(fix.to)} instead of ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(fix.from)}.`;
}


/***/ }),

/***/ 68078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ drawDiagram)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33077);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73907);
/** Diagrams that stay small enough to be drawn: GitHub stops at 500 edges, a reader much earlier. */


const MAX_NODES = 40;
const MAX_EDGES = 80;
/** Null where there is nothing worth a picture: fewer than two edges. Nodes without an edge are left out. */
function drawDiagram(diagram) {
    const degree = new Map();
    const weights = new Map();
    for (const { from, to, dashed = false } of diagram.edges) {
        if (from === to)
            continue;
        degree.set(from, (degree.get(from) ?? 0) + 1);
        degree.set(to, (degree.get(to) ?? 0) + 1);
        const key = `${from}\n${to}`;
        const edge = weights.get(key);
        if (edge === undefined)
            weights.set(key, { from, to, weight: 1, dashed });
        else
            weights.set(key, { from, to, weight: edge.weight + 1, dashed: edge.dashed && dashed });
    }
    if (weights.size < 2)
        return null;
    const connected = diagram.nodes.filter(node => degree.has(node.id));
    const nodes = [...connected]
        .sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.id, b.id))
        .slice(0, MAX_NODES);
    const names = new Map(connected
        .filter(node => nodes.includes(node))
        .map((node, index) => [node.id, { name: `n${index}`, label: node.label }]));
    const edges = [...weights.values()]
        .filter(edge => names.has(edge.from) && names.has(edge.to))
        .sort((a, b) => b.weight - a.weight || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.from, b.from) || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.to, b.to))
        .slice(0, MAX_EDGES)
        .sort((a, b) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.from, b.from) || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.to, b.to));
    if (edges.length < 2)
        return null;
    const drawn = new Set(edges.flatMap(edge => [edge.from, edge.to]));
    const lines = [`graph ${diagram.direction}`];
    for (const [id, { name, label }] of names)
        if (drawn.has(id))
            lines.push(`  ${name}["${mermaidLabel(label)}"]`);
    for (const edge of edges) {
        lines.push(`  ${names.get(edge.from)?.name} ${edge.dashed ? '-.->' : '-->'} ${names.get(edge.to)?.name}`);
    }
    return { markdown: (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(lines.join('\n'), 'mermaid'), shown: drawn.size, total: connected.length };
}
/** Everything but plain characters becomes one of Mermaid's `#…;` codes. */
function mermaidLabel(label) {
    const short = label.length > 60 ? `…${label.slice(-59)}` : label;
    return short.replace(/[^\w\s./()$…@-]|^[`-]/gu, character => `#${character.codePointAt(0) ?? 32};`);
}


/***/ }),

/***/ 25252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ membersTable),
/* harmony export */   JX: () => (/* binding */ parametersTable),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73907);
/* harmony import */ var _markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38240);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58723);



const CELL = { table: true };
/** A type that is longer than this makes a table unreadable; the whole of it stands in the signature. */
const MAX_CELL = 120;
function typeCode(text) {
    return (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(text.length > MAX_CELL ? `${text.slice(0, MAX_CELL)}…` : text, CELL);
}
/** A table without its empty columns; `''` where no row or no column is left. */
function table(columns) {
    const kept = columns.filter(column => column.cells.some(cell => cell !== ''));
    const rows = kept[0]?.cells.length ?? 0;
    if (rows === 0)
        return '';
    const lines = [`| ${kept.map(column => column.title).join(' | ')} |`, `|${' --- |'.repeat(kept.length)}`];
    for (let row = 0; row < rows; row++)
        lines.push(`| ${kept.map(column => column.cells[row] ?? '').join(' | ')} |`);
    return lines.join('\n');
}
function parametersTable(component, context) {
    const parameters = named(component);
    if (!parameters.some(parameter => isNews(parameter, component)))
        return '';
    const rows = table([
        {
            title: 'Parameter',
            cells: parameters.map(one => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(one.optional === true ? `${one.name}?` : one.name, CELL)),
        },
        { title: 'Type', cells: parameters.map(one => typeCode(one.type ?? '')) },
        { title: 'Default', cells: parameters.map(one => typeCode(one.default ?? '')) },
        { title: 'Description', cells: parameters.map(one => describe(one, context)) },
    ]);
    return rows === '' ? '' : `**Parameters**\n\n${rows}`;
}
/** A destructured parameter has no name: what is taken out of it is listed by its own. */
function named(component) {
    const { parameters } = component.documentation;
    const heads = [component.signature, ...component.overloads].join(' ');
    const isNameless = (root) => /^arg\d+$/.test(root) && !new RegExp(`\\b${root}\\b`).test(heads);
    return parameters.flatMap(parameter => {
        const [root = '', ...path] = parameter.name.split('.');
        if (!isNameless(root))
            return [parameter];
        if (path.length > 0)
            return [{ ...parameter, name: path.join('.') }];
        const saysNothing = parameter.description === '' && /^(?:|\{\s*\}|\[\s*\])$/.test(parameter.default ?? '');
        return saysNothing ? [] : [{ ...parameter, name: '{…}' }];
    });
}
/** More than the signature above the table says already. */
function isNews(parameter, component) {
    if (parameter.description.trim() !== '' || parameter.default !== null || parameter.values.length > 0)
        return true;
    return (parameter.type !== null &&
        ![component.signature, ...component.overloads].some(text => text.includes(parameter.type ?? '')));
}
function describe(parameter, context) {
    const text = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_1__/* .safeInline */ .H1)(parameter.description, context, true));
    if (parameter.values.length === 0)
        return text;
    const unsaid = parameter.values.filter(value => !parameter.description.includes(value.replace(/^['"]|['"]$/g, '')));
    if (unsaid.length === 0)
        return text;
    const values = `One of ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(parameter.values.map(value => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(value, CELL)), 'or')}.`;
    return text === '' ? values : `${text} ${values}`;
}
function membersTable(site, page, component, context) {
    const said = new Map((component.documentation.members ?? []).map(member => [member.name, member]));
    // A method with a section of its own is not listed a second time; a signature of an interface has none
    const members = component.members.filter(member => !site.components.has(`${component.id}.${member.name}`) || member.kind !== 'method');
    if (members.length === 0)
        return '';
    const rows = table([
        {
            title: component.kind === 'enum' ? 'Value' : 'Member',
            cells: members.map(member => {
                const label = (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(memberName(member), CELL);
                const target = site.href(page, `${component.id}.${member.name}`);
                return target === null ? label : (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, target);
            }),
        },
        {
            title: component.kind === 'enum' ? 'Is' : 'Type',
            cells: members.map(member => typeCode(component.kind === 'enum' ? (member.value ?? '') : (member.value ?? member.type))),
        },
        { title: 'Default', cells: members.map(member => typeCode(said.get(member.name)?.default ?? '')) },
        {
            title: 'Description',
            cells: members.map(member => {
                const documented = said.get(member.name);
                if (documented === undefined)
                    return '';
                const text = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_1__/* .safeInline */ .H1)(documented.description, context, true));
                if (documented.deprecated === null)
                    return text;
                return `**Deprecated.** ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_markdown_markdown_safety_js__WEBPACK_IMPORTED_MODULE_1__/* .safeInline */ .H1)(documented.deprecated, context, true))} ${text}`.trim();
            }),
        },
    ]);
    return `**${component.kind === 'enum' ? 'Values' : 'Members'}**\n\n${rows}`;
}
function memberName(member) {
    const prefix = member.readonly ? 'readonly ' : '';
    const suffix = `${member.kind === 'method' ? '()' : ''}${member.optional ? '?' : ''}`;
    return `${prefix}${member.name}${suffix}`;
}


/***/ }),

/***/ 83638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pagePaths),
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33077);
/**
 * Where each module's page lives. A file name of the repository can be anything; a page's
 * path is plain ASCII that GitHub, VitePress, Docusaurus, MkDocs and Windows all take unchanged.
 */


const SOURCE_EXTENSION = /(?<!^)\.[cm]?[jt]sx?$/i;
/** Starts alphanumeric: MkDocs leaves out `.x`, Docusaurus `_x`. */
const SAFE_SEGMENT = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,58}[A-Za-z0-9_-])?$/;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|readme)(?:\.|$)/i;
/** Docusaurus takes `01-intro` for position 1 and drops the number. */
const NUMBER_PREFIX = /^\d+\s*[-_.]/;
/** File systems and archives have limits; 255 bytes a path in the tightest. */
const MAX_PATH = 160;
/** The page of each module, `modules/src/queue.md` for `src/queue.ts`. No two differ in case only; no order of the input matters. */
function pagePaths(files) {
    const byStem = groupBy(files, file => pathOf(file.replace(SOURCE_EXTENSION, '')).toLowerCase());
    const pages = new Map();
    for (const sharers of byStem.values()) {
        for (const file of sharers) {
            const stem = file.replace(SOURCE_EXTENSION, '');
            // `a.ts` beside `a.js`: both say which they are
            pages.set(file, pathOf(sharers.length === 1 ? stem : `${stem}-${file.slice(stem.length + 1)}`));
        }
    }
    for (const sharers of groupBy([...pages.keys()], file => (pages.get(file) ?? '').toLowerCase()).values()) {
        if (sharers.length === 1)
            continue;
        for (const file of sharers)
            pages.set(file, `${pages.get(file)}-${hashOf(file)}`);
    }
    const taken = new Set([...pages.values()].map(page => page.toLowerCase()));
    for (const [file, page] of pages) {
        const segments = page.split('/');
        // Docusaurus serves `button/button.md` and `button/index.md` at one address
        const twin = segments.length > 2 && segments.at(-1)?.toLowerCase() === segments.at(-2)?.toLowerCase();
        const index = [...segments.slice(0, -1), 'index'].join('/').toLowerCase();
        pages.set(file, `${page}${twin && taken.has(index) ? '-module' : ''}.md`);
    }
    return pages;
}
function pathOf(stem) {
    const path = ['modules', ...stem.split('/').map(safeSegment)].join('/');
    if (path.length <= MAX_PATH)
        return path;
    return `modules/${slug(stem.split('/').at(-1) ?? '', 40)}-${hashOf(stem)}`;
}
function safeSegment(segment) {
    if (SAFE_SEGMENT.test(segment) && !RESERVED.test(segment) && !NUMBER_PREFIX.test(segment))
        return segment;
    const words = slug(segment, 40).replace(/^\d/, digit => `n${digit}`);
    return `${words}-${hashOf(segment)}`;
}
/** Lower-case words joined by single hyphens; never empty. */
function slug(text, length) {
    const words = text
        .normalize('NFKD')
        .replace(/[^A-Za-z0-9]+/g, '-')
        .slice(0, length)
        .replace(/^-+|-+$/g, '');
    return words === '' ? 'x' : words.toLowerCase();
}
/** A short name for something that has no plain one. */
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8);
}
/** The path from one page to another, both relative to the docs folder. */
function relativePath(from, to) {
    const here = from.split('/').slice(0, -1);
    const there = to.split('/');
    let shared = 0;
    while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
        shared++;
    const up = here.slice(shared).map(() => '..');
    const path = [...up, ...there.slice(shared)].join('/');
    return up.length === 0 ? `./${path}` : path;
}
function groupBy(files, key) {
    const groups = new Map();
    for (const file of [...files].sort(_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)) {
        const group = groups.get(key(file));
        if (group === undefined)
            groups.set(key(file), [file]);
        else
            group.push(file);
    }
    return groups;
}


/***/ }),

/***/ 24999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ DRIFT_TITLE),
/* harmony export */   Ae: () => (/* binding */ createSite),
/* harmony export */   Aw: () => (/* binding */ topicHeading),
/* harmony export */   YI: () => (/* binding */ REPORT_TITLE),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   aQ: () => (/* binding */ OPEN_TITLE),
/* harmony export */   cn: () => (/* binding */ componentLink),
/* harmony export */   eB: () => (/* binding */ DRIFT_PAGE),
/* harmony export */   n3: () => (/* binding */ ACTIONS_TITLE),
/* harmony export */   nK: () => (/* binding */ REPORT_PAGE),
/* harmony export */   uU: () => (/* binding */ sourceAddress),
/* harmony export */   ud: () => (/* binding */ sourceTemplate)
/* harmony export */ });
/* unused harmony export shortName */
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33077);
/* harmony import */ var _anchors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(248);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73907);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53066);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62028);
/* harmony import */ var _pages_phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58723);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83638);







/** More open points than this are listed in brief. */
const MAX_OPEN_SECTIONS = 200;
const DRIFT_PAGE = 'drift.md';
const REPORT_PAGE = 'convergence-report.md';
function createSite(pkg, options) {
    const components = new Map(pkg.components.map(component => [component.id, component]));
    const modules = new Map(pkg.modules.map(module => [module.file, module]));
    const findings = new Map(pkg.findings.map(finding => [finding.id, finding]));
    const discrepancies = new Map(pkg.convergenceReport.discrepancies.map(one => [one.id, one]));
    const pages = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .pagePaths */ .U)(pkg.modules.filter(module => hasContent(module, components)).map(module => module.file));
    const outlines = new Map(pkg.modules.filter(module => pages.has(module.file)).map(module => [module.file, (0,_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outlineOf */ .W4)(module, components)]));
    const anchors = new Map();
    const collect = (node) => {
        anchors.set(node.component.id, node.anchor.fragment);
        node.children.forEach(collect);
    };
    for (const outline of outlines.values())
        [...outline.exported, ...outline.internal].forEach(collect);
    const driftEntries = enterFindings(pkg, components);
    const findingAnchors = new Map(driftEntries.map(entry => [entry.finding.id, entry.anchor.fragment]));
    const openPoints = enterOpenPoints(pkg, components);
    const questionAnchors = new Map(openPoints.map(point => [point.discrepancy.id, point.anchor?.fragment ?? OPEN_FRAGMENT]));
    const template = options.sourceUrl ?? sourceTemplate(pkg.project.repositoryUrl);
    const byName = uniqueNames(pkg.components);
    const href = (from, id) => {
        const component = components.get(id);
        const page = pages.get(component?.file ?? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOf */ .W7)(id));
        if (page === undefined)
            return null;
        const anchor = anchors.get(id);
        if (anchor === undefined)
            return id === (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOf */ .W7)(id) && page !== from ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .i)(from, page) : null;
        return page === from ? `#${anchor}` : `${(0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .i)(from, page)}#${anchor}`;
    };
    const site = {
        pkg,
        components,
        modules,
        findings,
        discrepancies,
        pageOf: file => pages.get(file) ?? null,
        outlineOf: module => outlines.get(module.file) ?? (0,_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outlineOf */ .W4)(module, components),
        driftEntries,
        openPoints,
        findingHref: (from, id) => place(from, DRIFT_PAGE, findingAnchors.get(id)),
        questionHref: (from, id) => place(from, REPORT_PAGE, questionAnchors.get(id)),
        href,
        moduleHref: (from, file) => {
            const page = pages.get(file);
            return page === undefined || page === from ? null : (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .i)(from, page);
        },
        sourceHref: (from, place) => {
            const lines = { start: place.line, end: 'endLine' in place ? Math.max(place.line, lastLine(place)) : place.line };
            if (template !== null)
                return sourceAddress(template, place.file, lines.start, lines.end);
            if (options.docsDir === null)
                return null;
            const page = `${options.docsDir.replace(/^\.?\/+|\/+$/g, '')}/${from}`;
            const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .i)(page, place.file).split('/').map(encodeURIComponent).join('/');
            return `${path}#L${lines.start}${lines.end > lines.start ? `-L${lines.end}` : ''}`;
        },
        contextFor: (from, component) => {
            const references = new Map(component.documentation.references
                .filter(reference => reference.component !== null)
                .map(reference => [reference.target, reference.component]));
            return {
                resolve(target, kind) {
                    const id = references.get(target) ?? (kind === 'link' ? findByName(target, component, components, byName) : null);
                    return id === null || id === component.id ? null : href(from, id);
                },
            };
        },
    };
    return site;
}
/** The end of a span is exclusive: one that ends before the first column of a line ends on the line before. */
function lastLine(span) {
    return span.endColumn <= 1 ? span.endLine - 1 : span.endLine;
}
/** A module without a word, a component or an export gets no page. */
function hasContent(module, components) {
    if (module.exports.length > 0)
        return true;
    return module.components.some(id => {
        const component = components.get(id);
        if (component === undefined)
            return false;
        if (component.kind !== 'module')
            return true;
        const { summary, description, behaviour } = component.documentation;
        return summary !== '' || description !== '' || behaviour.length > 0 || component.calls.length > 0;
    });
}
/** Address template for the hosts that we know, from `git+https://github.com/o/r.git` and its many spellings. */
function sourceTemplate(repositoryUrl) {
    const match = /(?:^|[/@])(github\.com|gitlab\.com)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/#?].*)?$/.exec(repositoryUrl ?? '');
    if (match === null)
        return null;
    const [, host, owner, name] = match;
    return host === 'github.com'
        ? `https://github.com/${owner}/${name}/blob/HEAD/{path}#L{start}-L{end}`
        : `https://gitlab.com/${owner}/${name}/-/blob/HEAD/{path}#L{start}-{end}`;
}
/** The address of some lines by a template with `{path}`, `{start}` and `{end}`. */
function sourceAddress(template, path, start, end) {
    // A callback each: a `$` in a file name means nothing to it
    const single = start === end ? template.replace(/-L?\{end\}/, '') : template;
    return single
        .replaceAll('{path}', () => path.split('/').map(encodeURIComponent).join('/'))
        .replaceAll('{start}', () => String(start))
        .replaceAll('{end}', () => String(end));
}
/** Names that only one exported component bears. */
function uniqueNames(components) {
    const names = new Map();
    for (const component of components) {
        if (component.visibility === 'internal' || component.kind === 'module')
            continue;
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .qualifiedName */ .OL)(component);
        names.set(name, names.has(name) ? null : component.id);
    }
    return names;
}
function findByName(target, component, components, byName) {
    const name = target
        .replace(/\(\)$/, '')
        .replace(/\.prototype\./, '.')
        .replace(/(?<=.)[#~]/, '.');
    const owner = component.kind === 'class' || component.kind === 'interface' ? component.id : component.parent;
    const member = name.replace(/^(?:this\.|#|\.)/, '');
    const near = [owner?.includes('#') ? `${owner}.${member}` : '', `${component.file}#${name}`];
    return near.find(id => components.has(id)) ?? byName.get(name) ?? null;
}
/** A component as a link, or as code where it has no page. */
function componentLink(site, from, id, label = shortName(site, id)) {
    const code = (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(label);
    const target = site.href(from, id);
    return target === null ? code : (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(code, target);
}
/** `PriorityQueue.enqueue`; the path for a module. */
function shortName(site, id) {
    const component = site.components.get(id);
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .displayName */ .QC)(component ?? null, id);
}
/** `src/queue.ts:10` as a link to that place. */
function placeLink(site, from, place) {
    const label = (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(`${place.file}:${place.line}`);
    const target = site.sourceHref(from, place);
    return target === null ? label : (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(label, target);
}
function place(from, page, fragment) {
    if (fragment === undefined)
        return null;
    return from === page ? `#${fragment}` : `${(0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .i)(from, page)}#${fragment}`;
}
const DRIFT_TITLE = 'Where comments and code differ';
function enterFindings(pkg, components) {
    const anchors = new _anchors_js__WEBPACK_IMPORTED_MODULE_1__/* .PageAnchors */ ._();
    anchors.claim(DRIFT_TITLE);
    let file = null;
    return pkg.findings
        .toSorted((a, b) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePositions */ .Ez)(a.says, b.says) || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.id, b.id))
        .map(finding => {
        const fileHeading = finding.says.file !== file;
        if (fileHeading)
            anchors.claim(finding.says.file);
        file = finding.says.file;
        return { finding, fileHeading, anchor: anchors.claim(topicText(components, finding.component, finding.code)) };
    });
}
const REPORT_TITLE = 'Convergence report';
const OPEN_TITLE = 'Open points';
const ACTIONS_TITLE = 'What to do';
const OPEN_FRAGMENT = 'open-points';
function enterOpenPoints(pkg, components) {
    const anchors = new _anchors_js__WEBPACK_IMPORTED_MODULE_1__/* .PageAnchors */ ._();
    anchors.claim(REPORT_TITLE);
    if (pkg.convergenceReport.recommendations.length > 0)
        anchors.claim(ACTIONS_TITLE);
    anchors.claim(OPEN_TITLE);
    return pkg.convergenceReport.discrepancies
        .filter(one => one.resolution === 'open')
        .sort((a, b) => Number(b.blocking) - Number(a.blocking) ||
        (0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .severityRank */ .qs)(a.severity) - (0,_pages_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .severityRank */ .qs)(b.severity) ||
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.component, b.component) ||
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.id, b.id))
        .map((discrepancy, index) => ({
        discrepancy,
        anchor: index < MAX_OPEN_SECTIONS
            ? anchors.claim(topicText(components, discrepancy.component, discrepancy.type))
            : null,
    }));
}
/** Heading of a finding or a question: what it is about, and its code. */
function topicText(components, id, code) {
    const component = components.get(id);
    return `${component === undefined ? (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .displayName */ .QC)(null, id) : (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .callName */ .AA)(component)}: ${code}`;
}
/** The same as Markdown, the name as a link. */
function topicHeading(site, page, id, code) {
    const component = site.components.get(id);
    const name = component === undefined ? (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .displayName */ .QC)(null, id) : (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .callName */ .AA)(component);
    return `${componentLink(site, page, id, name)}: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(code)}`;
}


/***/ })

};
