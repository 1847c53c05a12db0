export const id = 7803;
export const ids = [7803];
export const modules = {

/***/ 64726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
function subjectOf(facts) {
    const { id, kind, name, span, signature, visibility, calledBy } = facts;
    return { id, kind, name, span, signature, visibility, calledBy };
}


/***/ }),

/***/ 87803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outcomeOf: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97006);
/* harmony import */ var _orchestrator_tickets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64726);


function outcomeOf(pkg) {
    const byId = new Map(pkg.components.map(component => [component.id, component]));
    const { discrepancies, failedComponents } = pkg.convergenceReport;
    const questions = discrepancies.flatMap((discrepancy) => {
        const isForPeople = discrepancy.resolution === 'human' || discrepancy.requiresHumanReview;
        const component = byId.get(discrepancy.component);
        if (!isForPeople || discrepancy.source === undefined || component === undefined)
            return [];
        return [{ discrepancy, subject: (0,_orchestrator_tickets_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)(component) }];
    });
    const failed = new Set(failedComponents.map(({ component }) => component));
    const broken = new Set(pkg.health
        .filter(({ code }) => code === 'syntax-error' || code === 'unreadable' || code === 'component-failed')
        .map(({ file }) => file));
    return {
        questions,
        isUnseen: component => failed.has(component) || broken.has((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOf */ .W7)(component)) || broken.has(null),
    };
}


/***/ })

};
