export const id = 2705;
export const ids = [2705];
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

/***/ 42705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isPublished: () => (/* binding */ isPublished),
/* harmony export */   publishedHashes: () => (/* binding */ publishedHashes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80737);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(928);
/** Whether the docs folder still holds what was published last, so that an unchanged repository need not be rendered again. */




const publishedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
/** Path → SHA-256 of each page, as JSON text: what `isPublished` compares with. */
function publishedHashes(files) {
    return JSON.stringify(Object.fromEntries((0,_hashes_js__WEBPACK_IMPORTED_MODULE_2__/* .hashesOf */ .m)(files)));
}
/** True when every file stands in the folder with the content that it was published with, whatever its line ends. */
async function isPublished(docsDir, hashes) {
    let published;
    try {
        published = publishedSchema.parse(JSON.parse(hashes));
        for (const [path, hash] of Object.entries(published)) {
            const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(docsDir, path), 'utf8');
            if ((0,_hashes_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .q)(text) !== hash && (0,_hashes_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .q)(text.replaceAll('\r\n', '\n')) !== hash)
                return false;
        }
    }
    catch {
        return false;
    }
    return true;
}


/***/ })

};
