export const id = 9725;
export const ids = [9725];
export const modules = {

/***/ 39725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isSameCode: () => (/* binding */ isSameCode)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28721);
/** Whether two texts are the same program but for their comments and layout. */

/** The parsed programs are walked side by side: the same nodes in the same order, and the same text in every token. */
function isSameCode(path, before, after) {
    const left = tokens(parse(path, before));
    const right = tokens(parse(path, after));
    for (;;) {
        const one = left.next();
        const other = right.next();
        if (one.done === true || other.done === true)
            return one.done === other.done;
        if (one.value !== other.value)
            return false;
    }
}
function parse(path, text) {
    return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.createSourceFile(path, text, { languageVersion: ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptTarget.ESNext, jsDocParsingMode: ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.JSDocParsingMode.ParseNone }, true);
}
/** Kinds of nodes on the way down, texts of tokens, and where each node ends: a statement that a line end cuts in two differs. */
function* tokens(file) {
    const open = [file];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node === null) {
            yield 'end';
            continue;
        }
        if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isJSDoc(node))
            continue;
        const children = node.getChildren(file);
        if (children.length === 0) {
            yield `${node.kind} ${file.text.slice(node.getStart(file), node.end)}`;
            continue;
        }
        yield String(node.kind);
        open.push(null);
        for (let at = children.length - 1; at >= 0; at--) {
            const child = children[at];
            if (child !== undefined)
                open.push(child);
        }
    }
}


/***/ })

};
