export const id = 4103;
export const ids = [4103];
export const modules = {

/***/ 64103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ keptStatements),
  readKept: () => (/* binding */ readKept)
});

// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
// EXTERNAL MODULE: ./.build/orchestrator/digest.js
var digest = __webpack_require__(6135);
;// CONCATENATED MODULE: ./.build/orchestrator/packing.js
/**
 * Documentation as JSON in a fraction of the room, beside a text that says much of the same: a string that occurs in that text, or
 * occurred before, is the number of its first occurrence, and an object is the number of its shape with its values. What is unpacked beside
 * the same text is what was packed, to the order of its fields. Plain JSON without compression, because compressors give other bytes
 * on other processors, and because Git keeps what is alike in two versions of a line only once.
 *
 * `n` from 0 on is the n-th string, `-1 - n` the number n, and any other number is `[-1, number]`; `[-2, p, r]` is the string of p, a colon
 * and r; `[0, …]` is a list, `[]` an empty one; `[1 + n, …]` is an object of the n-th shape; an object of no known shape stands as it is.
 */
/** The fields of documentation in the orders in which they are written. A shape never gets another number: new ones go to the end. */
const SHAPES = [
    ['documentation', 'validation'],
    [
        ...['component', 'engine', 'summary', 'description', 'behaviour', 'parameters', 'typeParameters', 'returns'],
        ...['throws', 'callees', 'callers', 'effects', 'modifiers', 'examples', 'references', 'since'],
    ],
    [
        ...['component', 'engine', 'summary', 'description', 'behaviour', 'parameters', 'typeParameters', 'returns'],
        ...['throws', 'callees', 'callers', 'effects', 'modifiers', 'examples', 'references', 'since', 'members'],
    ],
    ['component', 'score', 'verified', 'missing', 'extra', 'corrections'],
    ['span', 'origin', 'seen'],
    ['span', 'origin', 'seen', 'aspect'],
    ['text', 'evidence'],
    ['name', 'index', 'type', 'optional', 'default', 'values', 'description', 'evidence'],
    ['name', 'index', 'type', 'optional', 'default', 'description', 'values', 'evidence'],
    ['name', 'description'],
    ['returns', 'type', 'description', 'branches', 'evidence'],
    ['value', 'possible', 'when', 'evidence'],
    ['type', 'when', 'via', 'evidence'],
    ['component', 'callType', 'purpose', 'evidence'],
    ['kind', 'present', 'target', 'via', 'evidence'],
    ['name', 'holds', 'text', 'evidence'],
    ['language', 'caption', 'code', 'evidence'],
    ['target', 'label', 'kind', 'component', 'evidence'],
    ['name', 'type', 'default', 'deprecated', 'description', 'evidence'],
    ['field', 'action', 'before', 'after', 'reason'],
    ['question', 'choice', 'confidence', 'reason'],
];
/** Strings that most documentation has. They never get another number either. */
const COMMON = [
    ...['declared', 'observed', 'comment', 'signature', 'body', 'import', 'answer', 'presence', 'type', 'optional'],
    ...['default', 'values', 'direct', 'conditional', 'loop', 'exception', 'callback', 'dynamic', 'construct'],
    ...['accessor', 'code', 'link', 'see', 'returns:value', 'returns:null', 'returns:undefined', 'added', 'removed'],
    ...['changed', 'param', 'calls', 'returns', 'throws', 'effect', 'modifier', 'static', 'async'],
];
const SHAPE_NUMBERS = new Map(SHAPES.map((fields, number) => [fields.join(), number]));
/** A shorter string takes no more room than its number. */
const SHORTEST = 3;
/** More than any documentation has, and little enough for a file that was made to fill the memory. */
const MAX_DEPTH = 32;
const MAX_CHARACTERS = 8 * 1024 ** 2;
const MAX_VALUES = 1_000_000;
/** The strings that can be named by a number: those of the text beside, then those that came by. */
class Words {
    #words = [];
    #numbers = new Map();
    /** `beside`: JSON, whose strings are taken in the order in which they stand in it */
    constructor(beside) {
        for (const word of COMMON)
            this.add(word);
        this.#collect(beside, 0);
    }
    numberOf(word) {
        return this.#numbers.get(word);
    }
    at(number) {
        return this.#words[number];
    }
    add(word) {
        if (word.length < SHORTEST || this.#numbers.has(word))
            return;
        this.#numbers.set(word, this.#words.length);
        this.#words.push(word);
    }
    #collect(value, depth) {
        if (typeof value === 'string')
            this.add(value);
        else if (typeof value === 'object' && value !== null && depth < MAX_DEPTH)
            for (const one of Object.values(value))
                this.#collect(one, depth + 1);
    }
}
/** `value`: JSON. The words that come by are added to `words`. */
function pack(value, words) {
    if (typeof value === 'string')
        return packText(value, words);
    if (typeof value === 'number')
        return value >= 0 && Number.isSafeInteger(-1 - value) && Number.isInteger(value) ? -1 - value : [-1, value];
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.length === 0 ? [] : [0, ...value.map(one => pack(one, words))];
    const fields = Object.entries(value).filter(([, one]) => one !== undefined);
    const shape = SHAPE_NUMBERS.get(fields.map(([name]) => name).join());
    if (shape !== undefined)
        return [1 + shape, ...fields.map(([, one]) => pack(one, words))];
    return Object.fromEntries(fields.map(([name, one]) => [name, pack(one, words)]));
}
function packText(text, words) {
    const number = words.numberOf(text);
    if (number !== undefined)
        return number;
    words.add(text);
    const colon = text.indexOf(':');
    if (colon < 0)
        return text;
    const first = words.numberOf(text.slice(0, colon));
    const rest = words.numberOf(text.slice(colon + 1));
    return first === undefined || rest === undefined ? text : [-2, first, rest];
}
/**
 * What was packed beside the same words, which go on as they did then.
 * @throws {Error} for what is not packed, or is far larger than anything that ever was
 */
function unpack(packed, words) {
    let characters = 0;
    let values = 0;
    const read = (value, depth) => {
        if (depth > MAX_DEPTH || ++values > MAX_VALUES)
            throw new Error('It is too large.');
        if (typeof value === 'number')
            return value < 0 ? -1 - value : word(value);
        if (typeof value === 'string')
            return added(value);
        if (typeof value !== 'object' || value === null)
            return value;
        if (Array.isArray(value))
            return readList(value, depth);
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [counted(name), read(one, depth + 1)]));
    };
    const added = (text) => {
        words.add(text);
        return counted(text);
    };
    const word = (number) => {
        const found = typeof number === 'number' ? words.at(number) : undefined;
        if (found === undefined)
            throw new Error('It names a word that is not there.');
        return counted(found);
    };
    const counted = (text) => {
        characters += text.length;
        if (characters > MAX_CHARACTERS)
            throw new Error('It is too large.');
        return text;
    };
    const readList = ([head, ...rest], depth) => {
        if (head === undefined)
            return [];
        if (head === 0)
            return rest.map(one => read(one, depth + 1));
        if (head === -1 && typeof rest[0] === 'number')
            return rest[0];
        if (head === -2)
            return added(`${word(rest[0])}:${word(rest[1])}`);
        const fields = typeof head === 'number' ? SHAPES[head - 1] : undefined;
        if (fields === undefined || fields.length !== rest.length)
            throw new Error('It has no shape that is known.');
        return Object.fromEntries(fields.map((name, index) => [name, read(rest[index], depth + 1)]));
    };
    return read(packed, 0);
}

;// CONCATENATED MODULE: ./.build/orchestrator/kept.js



/** Keys that differ differ here, too: a component has a handful. Hexadecimal digits. */
const KEY_LENGTH = 16;
/** `saidOf`: everything that the run which ends has rested on, in any order */
function keptStatements(components, saidOf) {
    return components.flatMap(({ id, documentation }) => {
        const said = saidOf(id).toSorted((a, b) => (0,model/* compareText */.n6)(a.author, b.author) || (0,model/* compareText */.n6)(a.key, b.key));
        if (said.length === 0)
            return [];
        const plain = said.map(({ author, key, value }) => [author, key.slice(0, KEY_LENGTH), value]);
        const words = new Words(documentation);
        const packed = plain.map(([author, key, value]) => [author, key, pack(value, words)]);
        return [[id, checksum(id, plain), packed]];
    });
}
/** `text`: of a published package, whoever has written it. Null for one that has nothing to give. */
function readKept(text) {
    let pkg;
    try {
        pkg = JSON.parse(text);
    }
    catch {
        return null;
    }
    const documented = new Map(listOf(pkg, 'components').map(one => [fieldOf(one, 'id'), fieldOf(one, 'documentation')]));
    const packed = new Map(listOf(pkg, 'kept').map(one => (Array.isArray(one) ? [one[0], one] : [null, []])));
    if (packed.size === 0)
        return null;
    const read = new Map();
    return {
        get(author, component, key) {
            let statements = read.get(component);
            if (statements === undefined) {
                statements = readStatements(component, packed.get(component) ?? [], documented.get(component));
                read.set(component, statements);
                packed.delete(component);
                documented.delete(component);
            }
            const short = key.slice(0, KEY_LENGTH);
            return statements.find(statement => statement[0] === author && statement[1] === short)?.[2];
        },
    };
}
/** All of a component's or none: each is packed with the words of those before. */
function readStatements(component, [, sum, packed], documentation) {
    if (!Array.isArray(packed))
        return [];
    try {
        const words = new Words(documentation);
        const plain = packed.map(([author, key, value]) => [author, key, unpack(value, words)]);
        return sum === checksum(component, plain) ? plain : [];
    }
    catch {
        return [];
    }
}
/** Also of what it was packed beside, without which it would say something else. */
function checksum(component, statements) {
    return (0,digest/* digest */.b)(JSON.stringify([component, statements])).slice(0, KEY_LENGTH);
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}
function listOf(value, name) {
    const list = fieldOf(value, name);
    return Array.isArray(list) ? list : [];
}


/***/ })

};
