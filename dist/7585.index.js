export const id = 7585;
export const ids = [7585];
export const modules = {

/***/ 928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ hashesOf),
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** What stands for a published file's content: in the manifest, and in the state that an unchanged repository is checked against. */

/** SHA-256, hexadecimal. */
function hashOf(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex');
}
const known = new WeakMap();
/** Path → hash of every file. Megabytes are hashed here, so rendered files that were hashed are not hashed again. */
function hashesOf(files) {
    let hashes = known.get(files);
    if (hashes === undefined) {
        hashes = new Map([...files].map(([path, content]) => [path, hashOf(content)]));
        known.set(files, hashes);
    }
    return hashes;
}


/***/ }),

/***/ 17585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   kk: () => (/* binding */ sameFiles),
/* harmony export */   pV: () => (/* binding */ readManifestText),
/* harmony export */   writePackage: () => (/* binding */ writePackage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80737);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89243);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97006);
/* harmony import */ var _posix_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13741);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(928);
/**
 * Puts rendered files into the docs folder. Only what changed is written, each file by a rename, and pages of an earlier run that
 * are gone now go too. A manifest says which files are ours: anything else in the folder is never touched.
 */








const MANIFEST = 'twinscribe.manifest.json';
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    inputs: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().exactOptional(),
    files: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
});
/** Open files at a time: enough to keep a disk busy, far below every limit. */
const PARALLEL = 24;
/**
 * @throws ConfigurationError where a file that is not ours stands in the way, or the folder leads out of the repository; nothing
 * has been written then.
 */
async function writePackage(files, options) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.docsDir);
    await refuseEscape(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.root));
    const { files: ours } = await readManifest(folder);
    const contents = new Map(files);
    contents.set(MANIFEST, manifestOf((0,_hashes_js__WEBPACK_IMPORTED_MODULE_5__/* .hashesOf */ .m)(files), options.inputs ?? null));
    const changed = [];
    const foreign = [];
    const pointers = [];
    const outside = [];
    const safeFolders = new SafeFolders(folder);
    await eachOf([...contents], async ([path, content]) => {
        const target = targetOf(folder, path);
        if (target === null || !(await safeFolders.has((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target)))) {
            outside.push(path);
            return;
        }
        const state = await stateOf(target, content);
        if (state === 'same')
            return;
        if (state === 'pointer')
            pointers.push(path);
        // A file that stands where ours goes, was not written by us and says something else
        else if (state === 'different' && path !== MANIFEST && !ours.has(path))
            foreign.push(path);
        else if (state === 'not a file')
            foreign.push(path);
        else
            changed.push(path);
    });
    if (outside.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1(outsideMessage(folder, outside));
    if (pointers.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1(pointerMessage(options.root, folder, pointers));
    if (foreign.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1(foreignMessage(options.root, folder, foreign));
    const { removed, kept } = await findGone(folder, ours, contents, safeFolders);
    if (!options.dryRun) {
        // First what will be ours: a run that dies on the way must know its new pages the next time
        if (changed.some(path => path !== MANIFEST && !ours.has(path))) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
            await writeAtomically((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MANIFEST), manifestOf(new Map([...ours, ...(0,_hashes_js__WEBPACK_IMPORTED_MODULE_5__/* .hashesOf */ .m)(files)]), null));
            changed.push(MANIFEST);
        }
        const folders = new Set(changed.map(path => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path))));
        await eachOf([...folders], path => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true }));
        await eachOf(changed.filter(path => path !== MANIFEST), path => writeAtomically((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), contents.get(path) ?? ''));
        await eachOf(removed, path => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), { force: true }));
        await removeEmptyFolders(folder, removed);
        if (changed.includes(MANIFEST))
            await writeAtomically((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MANIFEST), contents.get(MANIFEST) ?? '');
    }
    return {
        written: changed.filter(path => path !== MANIFEST).sort(_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6),
        unchanged: files.size - changed.filter(path => path !== MANIFEST).length,
        removed: removed.sort(_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6),
        kept: kept.sort(_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6),
    };
}
function manifestOf(hashes, inputs) {
    const files = Object.fromEntries([...hashes].sort(([a], [b]) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a, b)));
    return `${JSON.stringify({ version: 1, ...(inputs === null ? {} : { inputs }), files }, null, 1)}\n`;
}
/** A manifest that cannot be read means that nothing is ours. */
async function readManifest(folder) {
    try {
        return readManifestText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MANIFEST), 'utf8'));
    }
    catch {
        return readManifestText('');
    }
}
/** A text that is no manifest lists nothing. */
function readManifestText(text) {
    try {
        const { inputs, files } = manifestSchema.parse(JSON.parse(text));
        return { inputs: inputs ?? null, files: new Map(Object.entries(files)) };
    }
    catch {
        return { inputs: null, files: new Map() };
    }
}
/** Whether two manifests are about the same files, whatever they were made from. */
function sameFiles(one, other) {
    return one.files.size === other.files.size && [...one.files].every(([path, hash]) => other.files.get(path) === hash);
}
/** The absolute path of a file inside the folder, or null for one that leaves it. */
function targetOf(folder, path) {
    if (path === '' || path.includes('\\') || path.includes('\0') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || /^[A-Za-z]:/.test(path))
        return null;
    const segments = path.split('/');
    if (segments.some(segment => segment === '' || segment === '.' || segment === '..'))
        return null;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...segments);
}
/** How a file begins whose content Git LFS keeps elsewhere. */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** `same` whatever line ends a checkout has given it. */
async function stateOf(target, content) {
    const found = await statOf(target);
    if (found === null)
        return 'missing';
    if (!found.isFile())
        return 'not a file';
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(target, 'utf8');
    if (text === content || text.replaceAll('\r\n', '\n') === content)
        return 'same';
    return text.startsWith(LFS_POINTER) ? 'pointer' : 'different';
}
async function statOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
            return null;
        throw error;
    }
}
/** Pages that the earlier run wrote and this one has not: those that are still as we left them are removed. */
async function findGone(folder, ours, contents, safeFolders) {
    const removed = [];
    const kept = [];
    const staying = new Map([...contents.keys()].map(path => [path.toLowerCase(), path]));
    await eachOf([...ours], async ([path, hash]) => {
        if (contents.has(path))
            return;
        const target = targetOf(folder, path);
        if (target === null || !(await safeFolders.has((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target))))
            return;
        const found = await statOf(target);
        if (found === null)
            return;
        // Two names that differ in case only are one file on some systems: the page that stays must not go with the one that goes
        const twin = staying.get(path.toLowerCase());
        if (twin !== undefined && (await statOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, twin)))?.ino === found.ino)
            return;
        const same = found.isFile() && (0,_hashes_js__WEBPACK_IMPORTED_MODULE_5__/* .hashOf */ .q)((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(target, 'utf8')).replaceAll('\r\n', '\n')) === hash;
        (same ? removed : kept).push(path);
    });
    return { removed, kept };
}
async function writeAtomically(target, content) {
    const temporary = `${target}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
async function removeEmptyFolders(folder, removed) {
    const folders = new Set();
    for (const path of removed) {
        for (let parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path); parent !== '.'; parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(parent))
            folders.add(parent);
    }
    // The deepest first: a folder is empty once those inside it are gone
    for (const path of [...folders].sort((a, b) => b.length - a.length || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a, b))) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
        }
        catch (error) {
            if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EPERM'].includes(codeOf(error)))
                throw error;
        }
    }
}
/** Remembers which folders lie inside the docs folder for real, symbolic links followed. */
class SafeFolders {
    folder;
    known = new Map();
    constructor(folder) {
        this.folder = folder;
    }
    has(path) {
        let answer = this.known.get(path);
        if (answer === undefined) {
            answer = this.look(path);
            this.known.set(path, answer);
        }
        return answer;
    }
    async look(path) {
        if (path === this.folder)
            return true;
        if (!(await this.has((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))))
            return false;
        const found = await statOf(path);
        // A link is refused wherever it leads: we made none, and what is behind it is not ours
        return found === null || found.isDirectory();
    }
}
/** A folder that seems to lie in the repository must do so after its symbolic links are followed. */
async function refuseEscape(folder, root) {
    if (!(0,_posix_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(root, folder))
        return;
    let existing = folder;
    while ((await statOf(existing)) === null && existing !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(existing))
        existing = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(existing);
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(existing);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1(`${existing} is a symbolic link that leads nowhere. Choose another docs-dir.`);
    }
    if (!(0,_posix_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), real)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1(`docs-dir ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, folder)} leads out of the repository through a symbolic link (to ${real}). Choose another docs-dir.`);
    }
}
function outsideMessage(folder, paths) {
    return `These pages would be written outside of ${folder}, or through a symbolic link in it: ${some(paths)}. Remove the link, or choose another docs-dir.`;
}
function pointerMessage(root, folder, paths) {
    return `${shownName(root, folder)} holds pointers of Git LFS in place of ${some(paths)}. Nothing was written. Check out with \`lfs: true\`, or take the folder out of LFS in .gitattributes.`;
}
function shownName(root, folder) {
    return (0,_posix_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(root, folder) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, folder) : folder;
}
function foreignMessage(root, folder, paths) {
    return `${shownName(root, folder)} holds files that TwinScribe did not write and would overwrite: ${some(paths)}. Nothing was written. Move them away, or choose another docs-dir.`;
}
function some(paths) {
    const sorted = paths.toSorted(_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6);
    const shown = sorted.slice(0, 5).join(', ');
    return sorted.length > 5 ? `${shown} and ${sorted.length - 5} more` : shown;
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : '';
}
/** Runs the task over all items, a few at a time. */
async function eachOf(items, task) {
    const queue = items[Symbol.iterator]();
    const work = async () => {
        for (const item of queue)
            await task(item);
    };
    await Promise.all(Array.from({ length: Math.min(PARALLEL, items.length) }, work));
}


/***/ })

};
