export const id = 7951;
export const ids = [7951];
export const modules = {

/***/ 37951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fingerprintInputs: () => (/* binding */ fingerprintInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97006);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51829);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61175);






/** What package managers write last: as long as these do not change, neither do the installed types. */
const installationMarks = [
    'node_modules/.package-lock.json',
    'node_modules/.modules.yaml',
    'node_modules/.yarn-state.yml',
    'node_modules/.yarn-integrity',
];
/**
 * Hashes every input of the analysis: sources, declarations, manifests, tsconfigs, lock files, READMEs, `.gitignore` files, what marks the
 * installed dependencies, and the options. Two equal hashes mean the same result. Needs no compiler.
 */
async function fingerprintInputs(root, options) {
    const discovery = (0,_discover_js__WEBPACK_IMPORTED_MODULE_4__.discover)({ ...options, root });
    const inputs = discovery.sources.map(source => [source.path, source.hash]);
    const documented = new Set(discovery.sources.map(({ path }) => path));
    for (const path of [...discovery.files.filter(_discover_js__WEBPACK_IMPORTED_MODULE_4__/* .isProjectFile */ .Qn), ...importable(discovery)]) {
        if (documented.has(path))
            continue;
        const bytes = (0,_discover_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfiguration */ .TD)(discovery.root, path);
        inputs.push([path, bytes === null ? 'unreadable' : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex')]);
    }
    for (const { directory } of discovery.packages.list) {
        for (const mark of installationMarks) {
            const path = directory === '' ? mark : `${directory}/${mark}`;
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(discovery.root, path)) ? (0,_discover_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfiguration */ .TD)(discovery.root, path) : null;
            if (bytes !== null)
                inputs.push([path, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex')]);
        }
        inputs.push([`${directory === '' ? '' : `${directory}/`}node_modules`, dependencyMark(discovery.root, directory)]);
    }
    // What is imported from there has types, too.
    for (const folder of discovery.foreign)
        inputs.push([`${folder}/.git`, commitOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(discovery.root, folder))]);
    inputs.sort(([a], [b]) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a, b));
    const described = JSON.stringify([
        options.include,
        options.exclude,
        options.maxFileBytes,
        discovery.health.map(({ code, file }) => [code, file]),
        inputs,
    ]);
    return { hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', described, 'hex'), files: new Map(inputs), discovery };
}
/**
 * Files that are not documented and whose types can still reach those that are: what is left out as generated or vendored,
 * and data beside the sources. Tests and examples import; nothing imports them.
 */
function importable(discovery) {
    const folders = new Set(discovery.sources.map(({ path }) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(path)));
    const data = discovery.files.filter(path => path.endsWith('.json') && !(0,_discover_js__WEBPACK_IMPORTED_MODULE_4__/* .isProjectFile */ .Qn)(path) && folders.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(path)));
    const sources = discovery.skipped.flatMap(({ path, reason }) => reason === 'test' || reason === 'example' ? [] : [path]);
    return [...data, ...sources];
}
/** Which commit another repository's folder holds, as its `.git` tells; `''` where it does not. */
function commitOf(folder) {
    try {
        const marker = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git');
        const link = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(marker).isFile() ? /^gitdir: (.+)/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(marker, 'utf8'))?.[1] : marker;
        const gitFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, link?.trim() ?? '');
        const head = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitFolder, 'HEAD'), 'utf8').trim();
        const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
        return ref === undefined ? head : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitFolder, ref), 'utf8').trim();
    }
    catch {
        return '';
    }
}
/** Whether dependencies are installed at all, and which kind of thing stands there. */
function dependencyMark(root, directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, directory, 'node_modules')).isDirectory() ? 'installed' : 'linked';
    }
    catch {
        return 'absent';
    }
}


/***/ })

};
