export const id = 3680;
export const ids = [3680];
export const modules = {

/***/ 83680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepCompiledCode: () => (/* binding */ keepCompiledCode)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/**
 * Keeps the engine's compiled form of our own code from one run of the command line to the next, as TypeScript's own command does. The
 * compiler is nine megabytes of source, and much of a small repository's time is reading that.
 */



/**
 * Only in a folder of the user's own: whoever can write there can decide what runs. Where there is none, or it cannot be written,
 * everything works as before. `NODE_COMPILE_CACHE` names another folder, `NODE_DISABLE_COMPILE_CACHE=1` turns it off.
 */
function keepCompiledCode(env) {
    // A runner is new for every job: it would only write.
    if (!("enableCompileCache" in node_module__WEBPACK_IMPORTED_MODULE_0__) || env.CI === 'true' || env.NODE_COMPILE_CACHE !== undefined)
        return;
    const configured = env.XDG_CACHE_HOME ?? '';
    const home = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(configured) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(home))
        return;
    node_module__WEBPACK_IMPORTED_MODULE_0__.enableCompileCache((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(configured) ? configured : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.cache'), 'twinscribe', 'code'));
}


/***/ })

};
