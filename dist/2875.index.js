export const id = 2875;
export const ids = [2875,5256];
export const modules = {

/***/ 5256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ DRIFT_RULES)
/* harmony export */ });
const DRIFT_RULES = {
    'param-gone': {
        title: 'Documented parameter does not exist',
        severity: 'high',
        blocking: true,
        explanation: 'A `@param` names a parameter, or a property of one, that the code does not have, or a `@template` a type parameter.',
    },
    'param-renamed': {
        title: 'Documented parameter has another name',
        severity: 'high',
        blocking: true,
        explanation: 'A `@param` names a parameter that does not exist while one that is undocumented stands in its place.',
    },
    'param-missing': {
        title: 'Parameter is not documented',
        severity: 'low',
        blocking: false,
        explanation: 'The comment documents other parameters of the function, but not this one.',
    },
    'param-order': {
        title: 'Parameters are documented out of order',
        severity: 'medium',
        blocking: true,
        explanation: 'The comment lists the parameters in another order than callers have to pass them.',
    },
    'param-type': {
        title: 'Documented parameter type contradicts the code',
        severity: 'high',
        blocking: true,
        explanation: 'No value of the documented type is one that the code takes.',
    },
    'param-optional': {
        title: 'Documented optionality contradicts the code',
        severity: 'medium',
        blocking: false,
        explanation: 'A parameter is documented as optional but must be passed, or the other way round.',
    },
    'param-default': {
        title: 'Documented default contradicts the code',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment states another default value than the code uses.',
    },
    'param-values': {
        title: 'Documented values contradict the code',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment lists a literal that the parameter cannot be.',
    },
    'returns-nothing': {
        title: 'Documented return value does not exist',
        severity: 'high',
        blocking: true,
        explanation: 'A `@returns` describes a value, but no path returns one.',
    },
    'returns-something': {
        title: 'Returned value is documented as nothing',
        severity: 'medium',
        blocking: true,
        explanation: 'The comment says that nothing comes back, but the code returns a value.',
    },
    'returns-type': {
        title: 'Documented return type contradicts the code',
        severity: 'high',
        blocking: true,
        explanation: 'No value of the documented type is one that the code returns.',
    },
    'returns-branch': {
        title: 'Documented null or undefined contradicts the code',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment and the code disagree on whether null or undefined can come back.',
    },
    'throws-never': {
        title: 'Documented error is never thrown',
        severity: 'medium',
        blocking: false,
        explanation: 'A `@throws` names an error that neither the function nor anything it calls throws.',
    },
    'throws-missing': {
        title: 'Thrown error is not documented',
        severity: 'low',
        blocking: false,
        explanation: 'The comment documents other errors of the function, but not this one.',
    },
    'throws-something': {
        title: 'Documented never to throw, but throws',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment says that the function never throws, but an error leaves it.',
    },
    'calls-absent': {
        title: 'Documented call does not happen',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment says that the function calls another one, but it does not.',
    },
    'effect-absent': {
        title: 'Documented effect does not happen',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment describes a write or an access to the outside world that the code does not make.',
    },
    'effect-present': {
        title: 'Documented as free of an effect that it has',
        severity: 'medium',
        blocking: false,
        explanation: 'The comment calls the function pure, or says that it leaves something alone, but the code changes it.',
    },
    'modifier-wrong': {
        title: 'Documented modifier contradicts the code',
        severity: 'low',
        blocking: false,
        explanation: 'A tag such as `@static` or `@generator` says what the declaration is not.',
    },
    'async-wrong': {
        title: 'Documented as asynchronous or synchronous, but is not',
        severity: 'high',
        blocking: false,
        explanation: 'The comment and the code disagree on whether the caller gets a promise.',
    },
    'reference-dead': {
        title: 'Reference leads nowhere',
        severity: 'low',
        blocking: false,
        explanation: 'A `{@link}`, a `@see` or a name in back-ticks points at something that the repository does not have.',
    },
    'example-broken': {
        title: 'Example does not work',
        severity: 'medium',
        blocking: false,
        explanation: 'An `@example` imports, calls or passes what does not exist or does not fit.',
    },
    'deprecated-used': {
        title: 'Deprecated, but still called inside the package',
        severity: 'low',
        blocking: false,
        explanation: 'The comment tells users not to call the function, while the package itself still does.',
    },
    'readme-import': {
        title: 'README imports a name that is not exported',
        severity: 'high',
        blocking: false,
        explanation: 'A code block of the README imports something that the package does not export.',
    },
    'readme-broken': {
        title: 'README code does not work',
        severity: 'medium',
        blocking: false,
        explanation: 'A code block of the README calls or passes what does not exist or does not fit.',
    },
};


/***/ })

};
