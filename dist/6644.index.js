export const id = 6644;
export const ids = [6644];
export const modules = {

/***/ 76644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jy: () => (/* reexport */ conditionForCallers),
  SG: () => (/* reexport */ documentObserved),
  GF: () => (/* reexport */ wholeGuards)
});

;// CONCATENATED MODULE: ./.build/streams/observed/code-text.js
/** Questions about a piece of source that only text can answer: after analysis there is no tree. */
const NONE = 0;
const STRING = 1;
const TEMPLATE = 2;
/**
 * Of each UTF-16 code unit, what it stands inside of; the mark that begins a string stands outside, the one that ends it inside. Null
 * where the text holds no string at all, which is nearly always.
 */
function insides(text) {
    if (!/["'`]/.test(text))
        return null;
    const marks = new Uint8Array(text.length);
    let quote = '';
    let escaped = false;
    for (let index = 0; index < text.length; index++) {
        const char = text.charAt(index);
        if (quote === '') {
            if (char === '"' || char === "'" || char === '`')
                quote = char;
            continue;
        }
        marks[index] = quote === '`' ? TEMPLATE : STRING;
        if (escaped)
            escaped = false;
        else if (char === '\\')
            escaped = true;
        else if (char === quote)
            quote = '';
    }
    return marks;
}
const NAME = /(?<![\p{ID_Continue}$#]|(?<!\.\.)\.)[\p{ID_Start}$_][\p{ID_Continue}$]*(?!\s*:(?!:))/gu;
/** Replaces names that are read as variables: no property names, nothing inside of quotes. Null leaves a name as it is. */
function replaceNames(text, replacement) {
    const marks = insides(text);
    // What stands in a template may be code.
    return text.replace(NAME, (name, offset) => (marks?.[offset] === STRING ? name : (replacement(name) ?? name)));
}
/** Whether a path of names stands in a text as one, followed by `next`. */
function mentions(text, path, next = '') {
    if (!text.includes(`${path}${next}`))
        return false;
    const escaped = `${path}${next}`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const end = next === '' ? '(?![\\p{ID_Continue}$])' : '';
    return new RegExp(`(?<![\\p{ID_Continue}$.])${escaped}${end}`, 'u').test(text);
}
function isBalanced(text) {
    const marks = insides(text);
    let depth = 0;
    for (let index = 0; index < text.length; index++) {
        if (isInside(marks, index))
            continue;
        depth += turnOf(text.charAt(index));
        if (depth < 0)
            return false;
    }
    return depth === 0;
}
/** A piece of code without a binary operator at its top. */
function isOperand(text) {
    if (text === '' || !isBalanced(text))
        return false;
    const bare = text.replace(/^typeof /, '');
    const marks = insides(bare);
    let depth = 0;
    for (let index = 0; index < bare.length; index++) {
        if (isInside(marks, index))
            continue;
        const char = bare.charAt(index);
        const turn = turnOf(char);
        depth += turn;
        if (turn === 0 && depth === 0 && /[\s=<>&|?:+*/%^,;]/.test(char) && !isOptionalDot(bare, index))
            return false;
    }
    return true;
}
/** `?.` of `a?.b`, and not `a ? .5 : b`. */
function isOptionalDot(text, index) {
    return text.startsWith('?.', index) && !/\d/.test(text.charAt(index + 2));
}
function isInside(marks, index) {
    return marks !== null && marks[index] !== NONE;
}
/** One deeper, one less deep, or neither. */
function turnOf(char) {
    if (char === '(' || char === '[' || char === '{')
        return 1;
    return char === ')' || char === ']' || char === '}' ? -1 : 0;
}
function unwrapped(source) {
    let text = source.trim();
    while (text.startsWith('(') && text.endsWith(')') && isBalanced(text.slice(1, -1)))
        text = text.slice(1, -1).trim();
    return text;
}
/** Splits at an operator outside of brackets and quotes; where `?:` or `=>` would bind the parts, the text stays whole. */
function splitTop(text, operator) {
    const whole = text.trim();
    if (!text.includes(operator) && (operator.length === 1 || whole === text))
        return [whole];
    const parts = [];
    const marks = insides(text);
    let depth = 0;
    let start = 0;
    for (let index = 0; index < text.length; index++) {
        if (isInside(marks, index))
            continue;
        const turn = turnOf(text.charAt(index));
        depth += turn;
        if (turn !== 0 || depth !== 0 || index < start)
            continue;
        const binds = /^(?:\?(?!\.)|=>)/.test(text.slice(index, index + 2));
        if (operator.length === 2 && binds)
            return [text];
        if (text.startsWith(operator, index)) {
            parts.push(text.slice(start, index).trim());
            start = index + operator.length;
        }
    }
    parts.push(text.slice(start).trim());
    return parts;
}

;// CONCATENATED MODULE: ./.build/streams/observed/text.js
/** Words and code in Markdown. */
/** A code span that holds whatever the code holds: the fence is longer than any run of backticks inside. */
function code(text) {
    const flat = text.replace(/\s*[^\S ]\s*/g, ' ').trim();
    let longest = 0;
    for (const run of flat.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    const fence = '`'.repeat(longest + 1);
    const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${flat}${pad}${fence}`;
}
/** `a`, `a and b`, `a, b and c`; with more than `limit` items `a, b and 4 more`. */
function list(items, limit = 6, word = 'and') {
    const shown = items.length > limit ? [...items.slice(0, limit - 1), `${items.length - limit + 1} more`] : items;
    const last = shown.at(-1);
    if (last === undefined)
        return '';
    return shown.length === 1 ? last : `${shown.slice(0, -1).join(', ')} ${word} ${last}`;
}
function sentence(text) {
    if (text === '')
        return '';
    const first = text.charAt(0).toUpperCase() + text.slice(1);
    return /[.!?]$/.test(first) ? first : `${first}.`;
}
function article(word) {
    // The sound decides: a URL, an hour, an X-ray, a user.
    if (/^(?:uni|use|usa|eu|one|ur[il]\b)/i.test(word))
        return 'a';
    if (/^(?:hour|honest|html|http|ssl|svg|xml|sql|rss|npm|xhr)/i.test(word))
        return 'an';
    return /^[aeiou]/i.test(word) ? 'an' : 'a';
}
const PROPER = new Map(['GitHub', 'JavaScript', 'TypeScript', 'WebSocket', 'GraphQL', 'MySQL', 'MongoDB', 'OpenAPI', 'YouTube'].map(name => [
    name.toLowerCase(),
    name,
]));
/** `parseHTMLHeader` → `parse`, `HTML`, `header`. */
function wordsOf(name) {
    const words = name
        // Names with a capital inside are one word.
        .replace(/(Git|Java|Type|Web|Graph|My|Post|Mongo|Open|You)(Hub|Script|Socket|QL|SQL|DB|API|Tube)/g, (_, a, b) => a + b.toLowerCase())
        .replace(/^[_$#]+|[_$]+$/g, '')
        .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{Lu})(\p{Lu}(?!s(?:\p{Lu}|$))\p{Ll})/gu, '$1 $2')
        .split(/[\s_\-$]+/)
        .filter(word => word !== '');
    return words.map(word => PROPER.get(word.toLowerCase()) ?? (/^\p{Lu}{2,}\d*s?$/u.test(word) ? word : word.toLowerCase()));
}
/** True for a text that was cut: what is left of it is not an expression. */
function isCut(text) {
    return text.endsWith('…') || text === '';
}
/** A template without its back-ticks, where nothing inside needs them: they are hard to tell from those of Markdown. */
function unquoted(message) {
    const inner = /^`([^`\\]+)`$/.exec(message)?.[1];
    return inner ?? message;
}

;// CONCATENATED MODULE: ./.build/streams/observed/conditions.js


/** More parts than this read better as one piece of code. */
const MAX_PARTS = 3;
/** What must hold, as what follows "when": `` `x` is `null` ``. Null where a condition is not known in full. */
function condition(guards) {
    const parts = [];
    let loops = 0;
    for (const guard of guards) {
        if (guard.kind === 'loop') {
            loops++;
            continue;
        }
        const words = guardWords(guard);
        if (words === null)
            return null;
        if (!parts.includes(words))
            parts.push(words);
    }
    if (parts.length === 0 || parts.length > MAX_PARTS)
        return null;
    const text = conjunction(parts);
    return loops === 0 ? text : loops === 1 ? `${text}${loopWords(guards)}` : null;
}
/** The same, where all that the conditions speak of is in reach of a caller: parameters, `this`, classes and constants; else null. */
function conditionForCallers(guards, parameters) {
    const isKnown = (name) => parameters.includes(name) || KEYWORDS.has(name) || /^\p{Lu}/u.test(name);
    let known = true;
    for (const { text } of guards) {
        replaceNames(text, name => {
            known &&= isKnown(name);
            return null;
        });
    }
    return known ? condition(guards) : null;
}
const KEYWORDS = new Set('this super null undefined true false typeof instanceof in of new void await delete globalThis process'.split(' '));
/** Where one of the parts is an alternative, a comma says what belongs together. */
function conjunction(parts) {
    const isMixed = parts.length > 1 && parts.some(part => part.replace(/`[^`]*`/g, '').includes(' or '));
    return isMixed ? parts.join(', and ') : merged(parts, 'and');
}
/** `, for an element of …` says in which loop a condition stands. */
function loopWords(guards) {
    const loop = guards.find(guard => guard.kind === 'loop');
    const match = loop === undefined ? null : /^([\p{ID_Continue}$]+) (of|in) (.+)$/u.exec(loop.text);
    const [, name, word, source] = match ?? [];
    if (name === undefined || source === undefined || isCut(source))
        return '';
    return `, for ${word === 'of' ? 'an element' : 'a key'} ${code(name)} of ${code(source)}`;
}
function guardWords(guard) {
    if (guard.kind === 'catch') {
        if (isCut(guard.text))
            return null;
        return guard.text.startsWith('catch')
            ? 'an error is caught'
            : isCut(guard.text)
                ? null
                : `${code(guard.text)} throws`;
    }
    if (isCut(guard.text))
        return null;
    return words(guard.text, guard.negated);
}
/** A condition's source in words; `negated` where it must not hold. */
function words(source, negated) {
    const text = unwrapped(source);
    const alternatives = splitTop(text, '||');
    if (alternatives.length > 1) {
        const sameSubject = equalities(alternatives);
        if (sameSubject !== null) {
            const values = list(sameSubject.values.map(code), 8, negated ? 'or' : 'or');
            return `${code(sameSubject.subject)} is ${negated ? (sameSubject.values.length === 2 ? `neither ${sameSubject.values.map(code).join(' nor ')}` : `none of ${list(sameSubject.values.map(code), 8)}`) : values}`;
        }
        return negated ? negation(text, alternatives) : joined(alternatives, 'or', false);
    }
    const conjuncts = splitTop(text, '&&');
    if (conjuncts.length > 1)
        return negated ? `${code(text)} is false` : joined(conjuncts, 'and', false);
    return atom(text, negated);
}
/** `!(a || b)` is "neither": each of the parts is false. */
function negation(text, parts) {
    return parts.length > MAX_PARTS || parts.some(part => splitTop(unwrapped(part), '&&').length > 1)
        ? `${code(text)} is false`
        : joined(parts, 'and', true);
}
function joined(parts, word, negated) {
    if (parts.length > MAX_PARTS)
        return code(parts.join(word === 'or' ? ' || ' : ' && '));
    const spoken = [];
    for (const part of parts) {
        const inner = unwrapped(part);
        const isMixed = splitTop(inner, '||').length > 1 || splitTop(inner, '&&').length > 1;
        const text = isMixed ? code(inner) : atom(inner, negated);
        if (text === null)
            return null;
        spoken.push(text);
    }
    return merged(spoken, word);
}
/** "`a` is truthy and `b` is truthy" → "`a` and `b` are truthy". */
function merged(parts, word) {
    if (parts.length < 2 || word === 'or')
        return parts.join(` ${word} `);
    for (const end of [' is truthy', ' is falsy']) {
        if (parts.every(part => part.endsWith(end) && !part.slice(0, -end.length).includes(' '))) {
            return `${list(parts.map(part => part.slice(0, -end.length)), MAX_PARTS, word)}${end.replace('is', 'are')}`;
        }
    }
    return parts.join(` ${word} `);
}
function atom(source, negated) {
    const text = unwrapped(source);
    if (text.startsWith('!') && !text.startsWith('!=') && isOperand(text.slice(1))) {
        return atom(text.slice(1), !negated);
    }
    const is = negated ? 'is not' : 'is';
    const comparison = /^(.+?) (===|!==|==|!=) (.+)$/.exec(text);
    if (comparison !== null) {
        const [, left = '', operator = '', right = ''] = comparison;
        if (isOperand(left) && isOperand(right))
            return compared(left, operator, right, negated);
        if (isBalanced(left) && isBalanced(right))
            return negated ? `${code(text)} is false` : code(text);
    }
    const instance = /^(\S+) instanceof ([\w$.]+)$/.exec(text);
    if (instance !== null)
        return `${code(instance[1] ?? '')} ${is} an instance of ${code(instance[2] ?? '')}`;
    const array = /^Array\.isArray\(([\w$.]+)\)$/.exec(text);
    if (array !== null)
        return `${code(array[1] ?? '')} ${is} an array`;
    const own = /^([\w$.]+)\.has\(([^()]+)\)$/.exec(text);
    if (own !== null)
        return `${code(own[1] ?? '')} ${negated ? 'does not have' : 'has'} ${code(own[2] ?? '')}`;
    const keyed = /^([\w$.]+) in ([\w$.]+)$/.exec(text);
    if (keyed !== null)
        return `${code(keyed[1] ?? '')} ${is} a key of ${code(keyed[2] ?? '')}`;
    const inside = /^('[^']*'|"[^"]*") in ([\w$.]+)$/.exec(text);
    if (inside !== null)
        return `${code(inside[2] ?? '')} has ${negated ? 'no property' : 'a property'} ${code(inside[1] ?? '')}`;
    const measured = /^([\w$.]+)\.(length|size)$/.exec(text);
    if (measured !== null && !isCallable(measured[1] ?? '')) {
        return negated ? `${code(measured[1] ?? '')} is empty` : `${code(measured[1] ?? '')} is not empty`;
    }
    if (/^[\p{ID_Start}$_#](?:[\p{ID_Continue}$.#]|\?\.)*$/u.test(text)) {
        return `${code(text)} is ${negated ? 'falsy' : 'truthy'}`;
    }
    if (isOperand(text) && !isPredicate(text))
        return `${code(text)} is ${negated ? 'falsy' : 'truthy'}`;
    return negated ? `${code(text)} is false` : code(text);
}
/** A call whose name asks a question gives an answer; of any other value only its truthiness counts. */
function isPredicate(text) {
    const name = /([\p{ID_Continue}$]+)\(.*\)$/su.exec(text)?.[1] ?? '';
    return /^_?(?:is|are|has|have|can|should|was|does|did|supports|contains|includes|some|every|test|starts|ends|exists?|equals?|matches|accepts)(?:[\p{Lu}_]|$|With|Sync)/u.test(name);
}
function compared(left, operator, right, negated) {
    const equal = operator.startsWith('=') !== negated;
    const is = equal ? 'is' : 'is not';
    const isLoose = operator.length === 2;
    if (isLoose && /^(?:null|undefined)$/.test(right)) {
        return equal ? `${code(left)} is \`null\` or \`undefined\`` : `${code(left)} is neither \`null\` nor \`undefined\``;
    }
    const kind = /^typeof (.+)$/.exec(left);
    const type = /^(['"])(\w+)\1$/.exec(right)?.[2];
    if (kind !== null && type !== undefined)
        return typed(kind[1] ?? '', type, equal);
    const measured = /^([\w$.]+)\.(?:length|size)$/.exec(left);
    if (measured !== null && right === '0' && !isCallable(measured[1] ?? '')) {
        return `${code(measured[1] ?? '')} is ${equal ? '' : 'not '}empty (${code(`${left} ${equal ? '===' : '!=='} 0`)})`;
    }
    if (/^[\w$.?#[\]'"]+$/.test(left) || /^(?:null|undefined|true|false)$/.test(right))
        return `${code(left)} ${is} ${code(right)}`;
    return `${code(left)} ${equal ? 'equals' : 'does not equal'} ${code(right)}`;
}
function typed(subject, type, equal) {
    if (type === 'undefined')
        return `${code(subject)} is ${equal ? '' : 'not '}\`undefined\``;
    if (type === 'object')
        return equal ? `${code(subject)} is an object or \`null\`` : `${code(subject)} is neither an object nor \`null\``;
    const noun = type === 'bigint' ? 'a bigint' : `a ${type}`;
    return `${code(subject)} is ${equal ? '' : 'not '}${noun}`;
}
/** `fn.length` counts parameters: a function with none is not "empty". */
function isCallable(subject) {
    return /(?:fn|func|function|callback|cb|handler|listener|middleware|args|arguments|iteratee|comparator)$/i.test(subject);
}
/** `k === 'a' || k === 'b'` → `k` and its values. */
function equalities(parts) {
    let subject = null;
    const values = [];
    for (const part of parts) {
        const match = /^(.+?) === (.+)$/.exec(unwrapped(part));
        const [, left = '', right = ''] = match ?? [];
        if (match === null || !isOperand(left) || !isOperand(right))
            return null;
        if (left.startsWith('typeof '))
            return null;
        if (subject !== null && left !== subject)
            return null;
        subject = left;
        values.push(right);
    }
    return subject === null ? null : { subject, values };
}

// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
;// CONCATENATED MODULE: ./.build/streams/observed/evidence.js

/** Something seen in the body or the signature; one line, at most 200 characters. */
function seen(span, text, origin = 'body') {
    return { span, origin, seen: (0,model/* flat */.Ct)(text, 200) };
}

;// CONCATENATED MODULE: ./.build/streams/observed/values.js
/** Returned values in words. */


const MAX_KEYS = 6;
/** What comes back, as what follows "returns": `` the result of `f(x)` ``. Null where nothing useful is known. */
function valueWords(exit, view) {
    switch (exit.shape) {
        case 'null':
        case 'undefined':
        case 'true':
        case 'false':
            return code(exit.shape);
        case 'void':
            return null;
        case 'this':
            return '`this`';
        case 'literal':
        case 'template':
            return isCut(exit.text) ? null : code(exit.text);
        case 'comparison':
            return isCut(exit.text) ? null : `whether ${code(unnegated(exit.text))}`;
        case 'parameter':
            return isReassigned(view, exit.text) ? null : code(exit.text);
        case 'property':
            return isCut(exit.text) ? null : code(exit.text);
        case 'new':
            return newWords(exit, view);
        case 'object':
            return objectWords(exit.text);
        case 'array':
            return arrayWords(exit.text);
        case 'function':
            return functionWords(exit, view);
        case 'call':
            return callWords(exit, view);
        case 'expression':
            return expressionWords(exit, view);
    }
}
/** `!!(x)` is x as a boolean. */
function unnegated(text) {
    return text.startsWith('!!') ? unwrapped(text.slice(2)) : text;
}
function isReassigned(view, name) {
    return view.parameters.some(parameter => parameter.name === name && parameter.uses.reassigned);
}
function newWords(exit, view) {
    const match = /^new ([\w$.]+)/.exec(exit.text);
    const name = match?.[1];
    if (name === undefined)
        return null;
    if (name === 'Promise')
        return 'a promise';
    if ((view.locals ?? []).some(local => local.name === name))
        return null;
    if (view.parameters.some(parameter => parameter.name === name))
        return `a new instance of ${code(name)}`;
    return isCut(exit.text) || exit.text.length > 60 || !exit.text.endsWith(')') || exit.text.endsWith('()')
        ? `a new ${code(name)}`
        : `a new ${code(name)} (${code(exit.text)})`;
}
/** Keys of an object literal's text, as far as the text goes. */
function objectKeys(text) {
    if (!text.startsWith('{'))
        return null;
    const complete = text.endsWith('}');
    const parts = splitTop(complete ? text.slice(1, -1) : text.slice(1), ',');
    const keys = [];
    let rest = complete;
    for (const [index, part] of parts.entries()) {
        // The last part of a cut text is half a property.
        if (!complete && index === parts.length - 1)
            break;
        if (part === '')
            continue;
        const match = /^(?:async )?(?:get |set |\*\s?)?(['"]?)([\p{ID_Start}$_][\p{ID_Continue}$-]*)\1\s*(?:[:(<]|$)/u.exec(part);
        if (match?.[2] === undefined)
            rest = false;
        else if (!keys.includes(match[2]))
            keys.push(match[2]);
    }
    return { keys, complete: rest };
}
function objectWords(text) {
    if (/^\{\s*\}$/.test(text))
        return 'an empty object';
    const found = objectKeys(text);
    if (found === null || found.keys.length === 0)
        return 'a new object';
    if (!found.complete)
        return `a new object, with ${list(found.keys.slice(0, MAX_KEYS).map(code), MAX_KEYS)} among others`;
    return `a new object with ${list(found.keys.map(code), MAX_KEYS)}`;
}
function arrayWords(text) {
    if (/^\[\s*\]$/.test(text))
        return 'an empty array';
    return isCut(text) || text.length > 60 ? 'a new array' : `the array ${code(text)}`;
}
function functionWords(exit, view) {
    const isWhole = !isCut(exit.text) && exit.text.length <= 70 && /^\(?[\w$, ]*\)? => [^{]/.test(exit.text);
    if (isWhole && !mentionsLocal(exit.text, view))
        return `the function ${code(exit.text)}`;
    const named = /^(?:async )?function\*? ?([\w$]+)/.exec(exit.text)?.[1];
    if (named !== undefined)
        return `a function (${code(named)})`;
    return exit.text.startsWith('class') ? 'a new class' : /^async\b/.test(exit.text) ? 'an async function' : 'a function';
}
function callWords(exit, view) {
    if (!isCut(exit.text) && exit.text.length <= 110)
        return `the result of ${code(exit.text)}`;
    const name = calleeName(exit, view);
    return name === null ? null : `the result of ${code(name)}`;
}
/** The callee as the source has it, where the call's text is too long to show. */
function calleeName(exit, view) {
    const call = view.calls.find(candidate => candidate.result === 'returned' && exit.text.startsWith(`${candidate.text}(`) && candidate.text.length < 60);
    return call === undefined || isCut(call.text) || call.text.includes('(') ? null : call.text;
}
function expressionWords(exit, view) {
    if (isCut(exit.text))
        return null;
    if (/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(exit.text))
        return nameWords(exit.text, view);
    // A constant that was replaced by what it stands for.
    if (/^[\p{ID_Start}$_][\p{ID_Continue}$.]*\(.*\)$/u.test(exit.text) && isOperand(exit.text))
        return `the result of ${code(exit.text)}`;
    return code(exit.text);
}
function nameWords(name, view) {
    const isLocal = (view.locals ?? []).some(local => local.name === name);
    const isParameter = view.parameters.some(parameter => parameter.name === name);
    return isLocal || isParameter ? localWords(name, view) : code(name);
}
/** A local variable's name says nothing; what it was made from does, where it is set once. */
function localWords(name, view) {
    const sources = view.calls.filter(call => call.assignedTo === name);
    const [only] = sources;
    if (only === undefined || sources.length !== 1 || isChanged(name, view))
        return null;
    const text = callText(only);
    return text === null ? null : `the result of ${code(text)}`;
}
/** A value that is built up after it was made (`result.push(…)`) is no longer just what it was made from. */
function isChanged(name, view) {
    return (view.calls.some(call => call.text.startsWith(`${name}.`) || call.arguments.includes(name)) || view.complexity > 1);
}
/** `f(a, b)`, or null where the arguments are too long to show. */
function callText(call) {
    if (isCut(call.text) || call.text.length > 60)
        return null;
    if (call.callType === 'jsx')
        return `<${call.text}>`;
    if (call.callType === 'tagged' || call.callType === 'accessor')
        return null;
    const prefix = call.callType === 'construct' && !call.text.startsWith('new ') && call.text !== 'super' ? 'new ' : '';
    const args = call.arguments.some(argument => isCut(argument)) ? null : call.arguments.join(', ');
    if (args === null || args.length > 60)
        return null;
    return `${prefix}${call.text}(${args})`;
}
/** Whether a function's source reads a local variable of the function around it; its own parameters are explained by itself. */
function mentionsLocal(source, view) {
    const arrow = source.indexOf('=>');
    const own = new Set(source.slice(0, arrow).match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? []);
    const locals = new Set((view.locals ?? []).map(({ name }) => name).filter(name => !own.has(name)));
    let found = false;
    replaceNames(source, name => {
        found ||= locals.has(name);
        return null;
    });
    return found;
}

;// CONCATENATED MODULE: ./.build/streams/observed/outcomes.js





/** Longer lists are not read. */
const MAX_TRANSITIVE = 8;
const MAX_BRANCHES = 6;
/** Exits that hand something back, yields left out. */
function valueExits(view) {
    return view.exits.filter(exit => exit.from !== 'yield');
}
function documentReturns(view) {
    const { returns } = view;
    if (returns === null || view.kind === 'constructor' || view.kind === 'class')
        return null;
    const exits = valueExits(view);
    const evidence = exits.map(exit => seen(exit.span, exit.text === '' ? 'falls off the end' : exit.text));
    if (returns.isVoid && !exits.some(exit => exit.text !== '' && exit.shape !== 'undefined')) {
        return { returns: false, type: null, description: '', branches: [], evidence };
    }
    if (returns.isVoid || returns.neverReturns) {
        return {
            returns: !returns.isVoid,
            type: returns.neverReturns ? returns.type : null,
            description: '',
            branches: [],
            evidence,
        };
    }
    return {
        returns: true,
        type: returns.type === 'unknown' && returns.typeFromComment ? null : returns.type,
        description: view.modifiers.generator ? '' : returnWords(view, exits),
        branches: view.modifiers.generator ? [] : [...branchOf('null', exits), ...branchOf('undefined', exits)],
        evidence,
    };
}
/** Guards without those that only say "none of the earlier exits was taken": a list of branches is read in its order. */
function ownGuards(view, guards) {
    return guards.filter(guard => !guard.implied || !isEarlierExit(view, guard));
}
/** Guards without those that only say "nothing was thrown before", here or in a call that never comes back. */
function afterThrows(view, guards) {
    return guards.filter(guard => {
        if (!guard.implied)
            return true;
        const isOther = (other) => other?.text === guard.text && other.negated !== guard.negated;
        if (view.throws.some(thrown => isOther(thrown.guards.at(-1))))
            return false;
        const isLoop = guards.slice(0, guards.indexOf(guard)).some(({ kind }) => kind === 'loop');
        const isReturned = view.exits.some(exit => exit.guards.some(isOther));
        return isLoop || isReturned || !view.calls.some(call => isOther(call.guards.at(-1)));
    });
}
/** Whether some exit or throw is what happens when this guard's condition is the other way round. */
function isEarlierExit(view, guard) {
    const leaves = (guards) => guards.some(other => !other.implied && other.text === guard.text && other.negated !== guard.negated);
    return view.exits.some(exit => leaves(exit.guards)) || view.throws.some(thrown => leaves(thrown.guards));
}
function branchOf(value, exits) {
    const found = exits.filter(exit => exit.shape === value);
    if (found.length === 0)
        return [];
    const whens = found.map(exit => condition(wholeGuards(exit, exits) ?? []));
    const known = [...new Set(whens)].filter(when => when !== null);
    const when = known.length === 0 || known.length !== new Set(whens).size || known.length > 2 ? null : known.join(', or when ');
    return [
        { value, possible: true, when, evidence: found.map(exit => seen(exit.span, exit.text === '' ? value : exit.text)) },
    ];
}
/** All conditions under which an exit is taken; null where an earlier exit may be taken under the same ones, as one in a loop. */
function wholeGuards(exit, exits) {
    const isCaught = exit.guards.some(({ kind }) => kind === 'catch');
    const isOther = (own, other) => (own.text === other.text && own.negated !== other.negated) || (own.kind === 'switch' && other.kind === 'switch');
    const isExcluded = ({ guards }) => guards.some(guard => exit.guards.some(own => isOther(own, guard))) ||
        (isCaught && guards.every(({ kind }) => kind !== 'catch'));
    const earlier = exits.filter(other => (0,model/* comparePositions */.Ez)(other.span, exit.span) < 0);
    return exit.from !== 'end' && earlier.every(isExcluded) ? exit.guards : null;
}
/**
 * `` `a` when …; `b` when …; otherwise `c` `` in the order of the source. `''` where one of the branches cannot be told: half
 * a list reads like a whole one.
 */
function returnWords(view, exits, withEmpty = false) {
    const told = withEmpty
        ? exits
        : exits.filter(exit => exit.shape !== 'null' && exit.shape !== 'undefined' && exit.shape !== 'void');
    const [only] = told;
    if (only === undefined || told.length > MAX_BRANCHES)
        return '';
    if (told.length === 1) {
        const value = valueWords(only, view);
        if (value === null)
            return '';
        const guards = withoutFallback(ownGuards(view, only.guards), only);
        if (guards.length === 0)
            return value;
        const when = condition(guards);
        return when === null ? '' : `${value} when ${when}`;
    }
    const values = new Set(told.map(exit => valueWords(exit, view)));
    const [same] = values;
    if (values.size === 1)
        return same !== null && same !== undefined && told.length === exits.length ? same : '';
    const booleans = booleanWords(view, told);
    if (booleans !== null)
        return booleans;
    const parts = [];
    for (let index = 0; index < told.length; index++) {
        const exit = told[index];
        if (exit === undefined)
            break;
        const alternative = fallbackWords(view, exit, told[index + 1]);
        const value = alternative ?? valueWords(exit, view);
        if (value === null)
            return '';
        if (alternative !== null)
            index++;
        const isLast = index >= told.length - 1;
        const guards = alternative === null ? ownGuards(view, exit.guards) : ownGuards(view, exit.guards).slice(0, -1);
        const isCaught = exit.guards[0]?.kind === 'catch' && told[0]?.guards.length === 0;
        const complementary = isLast && isComplement(told[index - 1]?.guards ?? [], exit.guards);
        if (isLast && !isCaught && (guards.length === 0 || complementary)) {
            parts.push(parts.length === 0 ? value : `otherwise ${value}`);
            continue;
        }
        // The value of a `try` block, when all that follows is what its `catch` gives back instead.
        const isTried = index === 0 && guards.length === 0 && told.slice(1).every(other => other.guards[0]?.kind === 'catch');
        const when = guards.length === 0 ? null : condition(guards);
        if (when === null && !isTried)
            return '';
        parts.push(when === null ? value : `${value} when ${when}`);
    }
    return parts.join('; ');
}
/** `a ?? b` and `a || b`: the second is given where the first is missing. Null where the two exits are not such a pair. */
function fallbackWords(view, first, second) {
    if (second === undefined || !isFallback(first) || !isComplement(first.guards, second.guards))
        return null;
    const [value, other] = [valueWords(first, view), valueWords(second, view)];
    if (value === null || other === null)
        return null;
    const missing = first.guards.at(-1)?.text.endsWith(' == null') ? '`null` or `undefined`' : 'falsy';
    return `${value}, or ${other} where that is ${missing}`;
}
function isFallback(exit) {
    const guard = exit.guards.at(-1);
    return (guard?.kind === 'short-circuit' &&
        (guard.text === exit.text ? !guard.negated : guard.negated && guard.text === `${exit.text} == null`));
}
/** That a value is given only where there is one goes without saying. */
function withoutFallback(guards, exit) {
    return isFallback(exit) ? guards.slice(0, -1) : guards;
}
/** `cond ? a : b`: the last guard of the one is the other's, the other way round. */
function isComplement(before, last) {
    const a = before.at(-1);
    const b = last.at(-1);
    return (a !== undefined &&
        b !== undefined &&
        a.text === b.text &&
        a.negated !== b.negated &&
        before.length === last.length &&
        before
            .slice(0, -1)
            .every((guard, index) => guard.text === last[index]?.text && guard.negated === last[index]?.negated));
}
/** `true` here and `false` there. */
function booleanWords(view, exits) {
    if (exits.length !== 2)
        return null;
    const [first, second] = exits;
    if (first === undefined || second === undefined)
        return null;
    const isPair = (first.shape === 'true' && second.shape === 'false') || (first.shape === 'false' && second.shape === 'true');
    if (!isPair)
        return null;
    const guards = ownGuards(view, first.guards);
    const when = guards.length === 0 ? null : condition(guards);
    return when === null || ownGuards(view, second.guards).some(guard => guard.kind === 'loop')
        ? null
        : `${code(first.shape)} when ${when}; otherwise ${code(second.shape)}`;
}
/** Own errors first, then those that come through a call. */
function documentThrows(view, documentationOf) {
    const documented = new Map();
    const own = new Map();
    for (const fact of view.throws) {
        if (fact.errorType === 'unknown' || fact.errorType === 'undefined')
            continue;
        const group = own.get(fact.errorType);
        if (group === undefined)
            own.set(fact.errorType, [fact]);
        else
            group.push(fact);
    }
    for (const [type, facts] of own)
        documented.set(type, ownThrow(view, type, facts));
    let transitive = 0;
    for (const call of view.calls) {
        // An inner function may run later, or never.
        if (!call.internal || call.node !== view.id || !errorsComeBack(call, documentationOf))
            continue;
        for (const thrown of documentationOf(call.callee)?.throws ?? []) {
            if (thrown.type === 'nothing' || documented.has(thrown.type) || transitive >= MAX_TRANSITIVE)
                continue;
            if (call.callee === view.id)
                continue;
            transitive++;
            documented.set(thrown.type, {
                type: thrown.type,
                when: null,
                via: call.callee,
                evidence: [seen(call.span, call.text)],
            });
        }
    }
    return [...documented.values()];
}
function ownThrow(view, type, facts) {
    const [first] = facts;
    const whens = new Set(facts.map(fact => throwCondition(view, fact)));
    const known = [...whens].filter(when => when !== null);
    const isWhole = known.length === whens.size && known.length > 0 && known.length <= 3;
    const certain = facts.every(fact => fact.certain);
    return {
        type,
        when: isWhole ? known.join(', or when ') : certain || first === undefined ? null : externalWhen(first),
        via: first?.via?.callee ?? null,
        evidence: facts.map(fact => seen(fact.via?.site ?? fact.span, fact.message ?? type)),
    };
}
/** The condition of a throw: all guards that are not just "nothing was thrown before". What returns early throws nothing. */
function throwCondition(view, fact) {
    if (!fact.certain)
        return externalWhen(fact);
    const guards = afterThrows(view, fact.guards);
    return guards.length === 0 ? null : condition(guards);
}
/** Errors of built-ins come with bad input. */
function externalWhen(fact) {
    switch (fact.via?.callee) {
        case 'JSON#parse':
            return 'the text that is parsed is not valid JSON';
        case 'globalThis#RegExp':
            return 'the pattern is not a valid regular expression';
        case 'globalThis#URL':
            return 'the text is not a valid URL';
        case 'globalThis#decodeURIComponent':
        case 'globalThis#decodeURI':
            return 'the text is not correctly percent-encoded';
        default:
            return null;
    }
}
function errorsComeBack(call, documentationOf) {
    if (call.caught || call.verdict !== 'proven' || call.callType === 'callback')
        return false;
    const documentation = documentationOf(call.callee);
    const isAsync = documentation?.returns?.type?.startsWith('Promise') === true ||
        documentation?.modifiers.some(modifier => modifier.name === 'async' && modifier.holds) === true;
    return !isAsync || call.awaited || call.result === 'returned';
}
const AMBIENT = new Set([
    'writes-module-state',
    'file-system',
    'network',
    'process',
    'console',
]);
function documentEffects(view, documentationOf) {
    const documented = new Map();
    for (const effect of view.effects) {
        const key = `${effect.kind} ${effect.target}`;
        if (documented.has(key) || documented.size >= 12)
            continue;
        documented.set(key, {
            kind: effect.kind,
            present: true,
            target: effect.target,
            via: effect.via?.callee ?? null,
            evidence: [seen(effect.span, effect.target)],
        });
    }
    const ownKinds = new Set(view.effects.map(effect => effect.kind));
    for (const call of view.calls) {
        if (!call.internal || call.node !== view.id || call.verdict !== 'proven' || call.callee === view.id)
            continue;
        for (const effect of documentationOf(call.callee)?.effects ?? []) {
            if (!effect.present || !AMBIENT.has(effect.kind) || ownKinds.has(effect.kind))
                continue;
            const key = `via ${effect.kind}`;
            if (documented.has(key))
                continue;
            documented.set(key, { ...effect, via: call.callee, evidence: [seen(call.span, call.text)] });
        }
    }
    return [...documented.values()];
}
function documentCallees(view) {
    const documented = new Map();
    for (const call of view.calls) {
        if (!call.internal || documented.has(call.callee) || call.verdict !== 'proven')
            continue;
        // What makes a variable's value is called by its module.
        if (call.node === view.file && view.kind !== 'module')
            continue;
        if (call.callee === view.id && !isRecursion(call, view))
            continue;
        documented.set(call.callee, {
            component: call.callee,
            callType: call.callType,
            purpose: purposeOf(call, view),
            evidence: [seen(call.span, call.text === '' ? call.callee : call.text)],
        });
    }
    return [...documented.values()];
}
/** A call of an inner function folds into the component itself; only one that names it is a recursion. */
function isRecursion(call, view) {
    return call.text === view.name || call.text === `this.${view.name}`;
}
/** What the call is for, as far as what becomes of its result tells it. */
function purposeOf(call, view) {
    if (call.callType === 'jsx' || call.callType === 'accessor' || call.callType === 'callback')
        return '';
    const loop = call.guards.findLast(guard => guard.kind === 'loop');
    const each = loop !== undefined && !isCut(loop.text) && / of /.test(loop.text) ? `, for each ${code(loop.text)}` : '';
    switch (call.result) {
        case 'returned':
            // What a callback returns is not what comes back
            return call.node === view.id ? `for the returned value${each}` : '';
        case 'condition':
            return `for a condition${each}`;
        case 'thrown':
            return 'for the error that is thrown';
        case 'assigned':
            return call.assignedTo === null || !/^[\w$.#]+$/.test(call.assignedTo)
                ? ''
                : `for ${code(call.assignedTo)}${each}`;
        case 'argument':
        case 'ignored':
        case 'other':
            return each.replace(/^, /, '');
    }
}

;// CONCATENATED MODULE: ./.build/streams/observed/steps.js




/** In the order of the source. Calls whose result is used are no steps: they are part of what uses them. */
function stepsOf(view) {
    const steps = [];
    const calls = ownCalls(view);
    const mutating = new Set();
    for (const call of calls) {
        const text = stepOfCall(call, view);
        if (text === null || speaksOfReplaced(call, view))
            continue;
        mutating.add(`${call.span.line}:${call.span.column}`);
        steps.push({ text, guards: call.guards, span: call.span, seen: call.text });
    }
    for (const effect of view.effects) {
        if (!isOwnWrite(effect))
            continue;
        // A mutating call (`this.items.push(x)`) is told as a call.
        if (mutating.has(`${effect.span.line}:${effect.span.column}`))
            continue;
        if (calls.some(call => sameStart(call.span, effect.span)))
            continue;
        steps.push({
            text: `${view.kind === 'constructor' ? 'sets' : 'updates'} ${code(effect.target)}`,
            guards: effect.guards,
            span: effect.span,
            seen: effect.target,
        });
    }
    return steps.sort((a, b) => (0,model/* comparePositions */.Ez)(a.span, b.span));
}
/** "updates `a`, updates `b`" → "updates `a` and `b`". */
function mergedSteps(texts) {
    const merged = [];
    for (const text of texts) {
        const match = /^(updates|sets|calls) (`+(?:(?!` for ).)+`+)$/.exec(text);
        const [, verb, object] = match ?? [];
        const last = merged.at(-1);
        if (verb !== undefined && object !== undefined && last?.verb === verb)
            last.objects.push(object);
        else if (verb !== undefined && object !== undefined)
            merged.push({ verb, objects: [object] });
        else
            merged.push({ verb: text, objects: [] });
    }
    return merged.map(({ verb, objects }) => (objects.length === 0 ? verb : `${verb} ${list(objects, 6)}`));
}
/** Calls that the component's own function makes, each site once (several targets are one call). */
function ownCalls(view) {
    const seenSites = new Set();
    return view.calls.filter(call => {
        if (call.node !== view.id || call.callType === 'accessor')
            return false;
        // Handed on, not called here; a parameter that is called is another matter.
        if (call.callType === 'callback' && !isParameter(call.text, view))
            return false;
        const key = `${call.span.line}:${call.span.column}:${call.span.endLine}:${call.span.endColumn}`;
        if (seenSites.has(key))
            return false;
        seenSites.add(key);
        return true;
    });
}
function isParameter(name, view) {
    return view.parameters.some(parameter => parameter.name === name || parameter.properties.some(property => property.name === name));
}
function sameStart(a, b) {
    return a.line === b.line && a.column === b.column;
}
function isOwnWrite(effect) {
    return (effect.via === null &&
        (effect.kind === 'writes-this' || effect.kind === 'writes-parameter' || effect.kind === 'writes-module-state'));
}
/** Built-in methods that change their receiver, in words: `{0}` is the first argument, `{this}` the receiver. */
const METHODS = new Map([
    ['Array#push', 'appends {0} to {this}'],
    ['Array#unshift', 'puts {0} at the front of {this}'],
    ['Array#pop', 'removes the last element of {this}'],
    ['Array#shift', 'removes the first element of {this}'],
    ['Array#sort', 'sorts {this} in place'],
    ['Array#reverse', 'reverses {this} in place'],
    ['Array#fill', 'fills {this} with {0}'],
    ['Map#set', 'stores {1} under {0} in {this}'],
    ['Map#delete', 'deletes {0} from {this}'],
    ['Map#clear', 'clears {this}'],
    ['WeakMap#set', 'stores {1} under {0} in {this}'],
    ['WeakMap#delete', 'deletes {0} from {this}'],
    ['Set#add', 'adds {0} to {this}'],
    ['Set#delete', 'deletes {0} from {this}'],
    ['Set#clear', 'clears {this}'],
    ['WeakSet#add', 'adds {0} to {this}'],
    ['WeakSet#delete', 'deletes {0} from {this}'],
]);
/** Receivers of this many words or more are not what a reader recognises. */
const MAX_RECEIVER = 40;
function stepOfCall(call, view) {
    const isStatement = call.result === 'ignored' || (call.result === 'returned' && view.returns?.isVoid === true);
    if (!isStatement || call.text === 'super')
        return null;
    if (call.callType === 'jsx' || call.callType === 'construct')
        return null;
    const known = METHODS.get(call.callee);
    const receiver = call.text.slice(0, Math.max(0, call.text.lastIndexOf('.')));
    if (known !== undefined && outlives(call, view)) {
        const [first, second] = call.arguments;
        const tooMany = call.callee === 'Array#push' && call.arguments.length !== 1;
        const isShort = receiver.length <= MAX_RECEIVER && !isCut(receiver) && !receiver.includes('(');
        const fits = [first, second].every(argument => argument === undefined || !(isCut(argument) || isReassigned(view, argument)));
        const isSpread = call.arguments.some(argument => argument.startsWith('...'));
        if (isShort &&
            fits &&
            !tooMany &&
            !isSpread &&
            (!known.includes('{0}') || first !== undefined) &&
            (!known.includes('{1}') || second !== undefined)) {
            return known
                .replace('{this}', () => code(receiver))
                .replace('{0}', () => code(first ?? ''))
                .replace('{1}', () => code(second ?? ''));
        }
    }
    if (known !== undefined)
        return null;
    const text = callText(call);
    const verb = call.awaited ? 'awaits' : 'calls';
    // What is done to each element is told by its own effects and calls
    const isWalk = /\.(?:forEach|map|filter|some|every|reduce)$/.test(call.text);
    if (isWalk && (text === null || /=> \{|\bfunction\b/.test(text)))
        return null;
    if (text !== null)
        return `${verb} ${code(text)}`;
    return isCut(call.text) || call.text.length > 60 || call.text.includes('(') ? null : `${verb} ${code(call.text)}`;
}
/** `value = prepare(value)`: from there on `value` is not what the caller passed. */
function speaksOfReplaced(call, view) {
    const replaced = view.parameters.filter(({ name, uses, defaultText }) => uses.reassigned &&
        defaultText === null &&
        view.calls.some(other => other.assignedTo === name && (0,model/* comparePositions */.Ez)(other.span, call.span) < 0));
    const texts = [call.text, ...call.arguments, ...call.guards.map(guard => guard.text)];
    return replaced.some(({ name }) => texts.some(text => mentions(text, name)));
}
/** A change of a local variable is no business of the reader's: only what flow analysis notes as an effect is told. */
function outlives(call, view) {
    return (view.effects.some(effect => isOwnWrite(effect) && sameStart(effect.span, call.span)) || /^this\./.test(call.text));
}

;// CONCATENATED MODULE: ./.build/streams/observed/parameters.js



const MAX_MEMBERS = 5;
/** Members of built-in types: that a string is sliced says nothing about what it is. */
const COMMON_MEMBERS = new Set(('length size call apply bind name constructor prototype toString valueOf hasOwnProperty at charAt charCodeAt codePointAt concat ' +
    'endsWith includes indexOf lastIndexOf localeCompare match matchAll normalize padEnd padStart repeat replace replaceAll search ' +
    'slice split startsWith substr substring toLowerCase toUpperCase trim trimEnd trimStart copyWithin entries every fill filter find ' +
    'findIndex findLast flat flatMap forEach join keys map pop push reduce reduceRight reverse shift some sort splice unshift values ' +
    'get set has add delete clear then catch finally toFixed next return throw').split(' '));
const LOOKUPS = new Set(['Map#get', 'Map#has', 'Set#has', 'WeakMap#get', 'WeakMap#has', 'WeakSet#has']);
function documentParameters(view) {
    const documented = [];
    for (const parameter of view.parameters) {
        documented.push({
            name: parameter.name,
            index: parameter.index,
            type: known(parameter.type),
            optional: parameter.optional,
            default: parameter.defaultText,
            values: [],
            description: view.hasBody ? describe(parameter, view) : '',
            evidence: [seen(parameter.span, parameter.name, 'signature')],
        });
        for (const property of parameter.properties) {
            documented.push({
                name: `${parameter.name}.${property.name}`,
                index: parameter.index,
                type: known(property.type),
                optional: property.optional,
                default: property.defaultText,
                values: [],
                description: '',
                evidence: [seen(property.span, property.name)],
            });
        }
    }
    return documented;
}
function known(type) {
    return type === '' || type === 'unknown' || type === 'any' ? null : type;
}
function describe(parameter, view) {
    const { name, uses } = parameter;
    if (/^(?:arg\d+|this)$/.test(name))
        return '';
    if (view.kind === 'accessor')
        return '';
    const sentences = [];
    const stored = view.effects.find(effect => effect.kind === 'writes-this' && effect.target === `this.${name}`);
    const called = uses.called ? calledWords(name, view) : null;
    if (called !== null)
        sentences.push(called);
    const looked = view.calls.find(call => LOOKUPS.has(call.callee) && call.arguments[0] === name);
    const shown = looked === undefined ? null : receiverOf(looked.text);
    if (shown !== null)
        sentences.push(`looked up in ${code(shown)}`);
    const passed = passedTo(name, view, uses.reassigned && parameter.defaultText === null);
    if (passed.length > 0 && sentences.length < 2)
        sentences.push(`passed to ${list(passed.map(text => (text === 'super' || text === 'new super' ? 'the parent constructor' : code(text))), 3)}`);
    if (uses.mutated) {
        const targets = view.effects.filter(effect => effect.kind === 'writes-parameter' && startsWithName(effect.target, name));
        const words = [...new Set(targets.map(effect => effect.target))].filter(target => !isCut(target));
        sentences.push(words.length === 0 || words.includes(name)
            ? 'modified in place'
            : `modified: ${list(words.map(code), 4)} ${words.length === 1 ? 'is' : 'are'} written`);
    }
    if (uses.iterated && !uses.called && sentences.length === 0)
        sentences.push('iterated over');
    const members = uses.members.filter(member => !COMMON_MEMBERS.has(member));
    if (sentences.length === 0 &&
        members.length > 0 &&
        members.length <= MAX_MEMBERS &&
        parameter.properties.length === 0) {
        sentences.push(`${list(members.map(member => code(`${name}.${member}`)))} ${members.length === 1 ? 'is' : 'are'} used`);
    }
    if (sentences.length === 0 && stored !== undefined)
        return '';
    if (sentences.length === 0 && uses.narrowedTo.length > 0) {
        const kinds = uses.narrowedTo.filter(kind => !isCut(kind));
        if (kinds.length > 0)
            sentences.push(`tested for being ${list(kinds.map(kindWords), 4, 'or')}`);
    }
    return sentences.slice(0, 2).map(sentence).join(' ');
}
function kindWords(kind) {
    switch (kind) {
        case 'object':
        case 'Array':
        case 'array':
            return kind === 'object' ? 'an object' : 'an array';
        case 'string':
        case 'number':
        case 'boolean':
        case 'function':
        case 'symbol':
        case 'bigint':
            return `a ${kind}`;
        default:
            return `an instance of ${code(kind)}`;
    }
}
function startsWithName(target, name) {
    return target === name || target.startsWith(`${name}.`) || target.startsWith(`${name}[`);
}
/** `Called with …`, from the one place where it is called. */
function calledWords(name, view) {
    const isShadowed = (view.locals ?? []).some(local => local.name === name);
    const calls = view.calls.filter(call => call.text === name && (!isShadowed || call.node === view.id));
    const [only] = calls;
    if (only === undefined || calls.length > 1 || only.arguments.some(argument => isCut(argument)))
        return null;
    if (only.callType === 'construct')
        return only.arguments.length === 0 ? 'constructed with `new`' : `constructed with ${list(only.arguments.map(code))}`;
    const each = only.guards.findLast(guard => guard.kind === 'loop');
    const where = each !== undefined && / of /.test(each.text) && !isCut(each.text) ? `, for each ${code(each.text)}` : '';
    return only.arguments.length === 0
        ? `called without arguments${where}`
        : `called with ${list(only.arguments.map(code))}${where}`;
}
/** Where the parameter gets another value, only the call that the other value comes from is given what the caller passed. */
function passedTo(name, view, isReplaced) {
    const names = [];
    // An inner function may call something else by the same name.
    const isShadowed = (view.locals ?? []).some(local => local.name === name);
    for (const call of [...ownCalls(view), ...(isShadowed ? [] : view.calls)]) {
        if (isReplaced && call.assignedTo !== name)
            continue;
        const isPassed = call.arguments.includes(name) || call.arguments.includes(`...${name}`);
        if (!isPassed || LOOKUPS.has(call.callee))
            continue;
        if (call.callType === 'accessor' || call.text === '' || isCut(call.text) || call.text.length > 50)
            continue;
        if (call.text.includes('(') || call.text === name)
            continue;
        const text = call.callType === 'construct' && !call.text.startsWith('new ') ? `new ${call.text}` : call.text;
        if (!names.includes(text))
            names.push(text);
    }
    return names;
}
function receiverOf(text) {
    const dot = text.lastIndexOf('.');
    const receiver = dot < 0 ? '' : text.slice(0, dot);
    return receiver === '' || receiver === 'super' || isCut(receiver) || receiver.length > 40 ? null : receiver;
}

;// CONCATENATED MODULE: ./.build/streams/observed/readable.js


function readableView(view) {
    const locals = new Map((view.locals ?? []).map(({ name, value }) => [name, value]));
    for (const { name } of view.parameters)
        locals.delete(name);
    for (const [name, value] of locals) {
        if (value !== null && isOverwritten(readable(value, locals, 2), view))
            locals.set(name, null);
    }
    const replaced = view.parameters.filter(({ uses, defaultText }) => uses.reassigned && defaultText === null);
    if (locals.size === 0 && replaced.length === 0)
        return view;
    // What a call gave is not called for a second time where it is used.
    const plain = new Map([...locals].map(([name, value]) => [name, value?.includes('(') === true ? null : value]));
    const read = (text) => readable(text, locals, 3);
    const readPlain = (text) => readable(text, plain, 3);
    const guardsOf = ({ guards, span }) => {
        const names = replacedAt({ guards, span }, replaced);
        return guards.map(guard => {
            const text = guard.kind === 'loop' ? loopText(guard.text, read) : read(guard.text);
            return { ...guard, text: withoutReplaced(text, names) };
        });
    };
    return {
        ...view,
        exits: view.exits.map(exit => ({
            ...exit,
            text: exit.shape === 'object' || exit.shape === 'function' || exit.shape === 'parameter'
                ? exit.text
                : withoutReplaced(read(exit.text), replacedAt(exit, replaced)),
            guards: guardsOf(exit),
        })),
        throws: view.throws.map(fact => ({ ...fact, guards: guardsOf(fact) })),
        effects: view.effects.map(effect => ({ ...effect, guards: guardsOf(effect) })),
        calls: view.calls.map(call => ({
            ...call,
            text: call.result === 'ignored' ? readPlain(call.text) : read(call.text),
            arguments: call.arguments.map(call.result === 'ignored' ? readPlain : read),
            guards: guardsOf(call),
        })),
    };
}
/** Parameters that no longer hold what the caller passed: those that got another value further up, or in a turn of the same loop. */
function replacedAt({ guards, span }, replaced) {
    const isLoop = guards.some(({ kind }) => kind === 'loop');
    return replaced
        .filter(({ uses: { reassignedAt } }) => reassignedAt === undefined || isLoop || (0,model/* comparePositions */.Ez)(reassignedAt, span) < 0)
        .map(({ name }) => name);
}
function withoutReplaced(text, names) {
    return text.endsWith('…') || !names.some(name => mentions(text, name)) ? text : `${text}…`;
}
/** `const before = state.x; state.x = y`: what is read there later is something else. */
function isOverwritten(value, view) {
    if (view.parameters.some(({ name, uses }) => uses.reassigned && mentions(value, name)))
        return true;
    return view.effects.some(effect => {
        if (!effect.kind.startsWith('writes-'))
            return false;
        const [path = ''] = effect.target.split('[');
        // `items.push(x)` and `items[0] = x` change what is inside: `items` is still the same, `items.length` is not.
        const isInside = path !== effect.target || (effect.via === null && view.calls.some(call => isAt(call, effect)));
        return mentions(value, path, isInside ? '.' : '');
    });
}
function isAt(call, effect) {
    return call.span.line === effect.span.line && call.span.column === effect.span.column;
}
/** `entry of this.entries`: the name is explained by where it comes from. */
function loopText(text, read) {
    const match = /^(.+?) (of|in) (.+)$/.exec(text);
    const [, name, word, source] = match ?? [];
    return name === undefined || word === undefined || source === undefined
        ? read(text)
        : `${name} ${word} ${read(source)}`;
}
function readable(text, locals, depth) {
    // What an arrow function in the text calls its parameters is explained by the text.
    const own = new Set();
    for (const [, single, several] of text.matchAll(/([\w$]+) =>|\(([^()]*)\) =>/g)) {
        for (const name of (single ?? several ?? '').match(/[\w$]+/g) ?? [])
            own.add(name);
    }
    let unknown = false;
    let replaced = false;
    // `<Row key={key}>`: the name of an attribute is no variable.
    const isJsx = /^<[\p{ID_Start}>]/u.test(text) || /\s[\w-]+=\{/.test(text);
    const result = replaceNames(text, name => {
        const value = locals.get(name);
        if (value === undefined || own.has(name))
            return null;
        // In a function inside of the text, `this` is another one.
        const isOtherThis = value === 'this' && /\bfunction\b/.test(text);
        if (value === null || value === name || depth === 0 || isOtherThis || isJsx) {
            unknown = true;
            return null;
        }
        replaced = true;
        return value;
    });
    if (unknown)
        return text.endsWith('…') ? text : `${text}…`;
    return replaced ? readable(result, locals, depth - 1) : result;
}

;// CONCATENATED MODULE: ./.build/streams/observed/plain-truth.js
/** What can be said of a body that no better sentence fits: short, plain and true. */






const MAX_VALUES = 4;
const MAX_CALLS = 4;
const MAX_FIRST = 2;
const MAX_TEXT = 180;
/** An empty body keeps no promise of its name. */
function isEmpty(view) {
    return (view.hasBody &&
        view.complexity === 1 &&
        view.calls.length === 0 &&
        view.effects.length === 0 &&
        view.throws.length === 0 &&
        view.exits.every(exit => exit.text === '' || exit.shape === 'undefined') &&
        !view.parameters.some(({ uses }) => uses.read));
}
function plainTruth(view, steps, isVoid) {
    const value = isVoid ? '' : someValue(view) || firstValues(view) || valueOfType(view);
    if (value !== '')
        return value;
    // What is done when says more, and stands right below.
    return steps.some(step => condition(step.guards) !== null) ? '' : mayDo(view) || mayUpdate(steps) || mayDo(view, true);
}
/** `false` on all ways but the last, or the few values that there are. */
function someValue(view) {
    const exits = valueExits(view);
    const last = exits.at(-1);
    if (last === undefined || exits.length < 2 || view.modifiers.generator)
        return '';
    const verb = view.modifiers.async ? 'resolves to' : 'returns';
    const others = exits.slice(0, -1);
    const [first] = others;
    const isBoolean = (shape) => shape === 'true' || shape === 'false';
    if (isBoolean(first?.shape) && isBoolean(last.shape) && first?.shape !== last.shape) {
        const isWhole = others.every(exit => exit.shape === first?.shape) && last.from === 'return';
        return isWhole && others.length > 1 && last.guards.every(guard => guard.implied)
            ? `${verb} ${code(first?.shape ?? '')} in ${others.length} cases, and otherwise ${code(last.shape)}`
            : '';
    }
    const values = new Set(exits.map(exit => (exit.shape === 'void' ? '`undefined`' : valueWords(exit, view))));
    if (values.has(null) || values.size > MAX_VALUES || values.size < 2)
        return '';
    const text = `${verb} ${list([...values].map(String), MAX_VALUES, 'or')}`;
    return text.length > 150 ? '' : text;
}
/** The values whose conditions are plain, in the order of the source, as far as that goes; of the rest only the type is known. */
function firstValues(view) {
    const exits = valueExits(view);
    if (view.modifiers.generator || exits.length < 2)
        return '';
    const told = [];
    for (const exit of exits.slice(0, -1)) {
        const guards = ownGuards(view, exit.guards);
        const isPlain = guards.length > 0 && guards.every(({ kind }) => kind === 'if' || kind === 'switch');
        const value = exit.shape === 'void' ? '`undefined`' : valueWords(exit, view);
        const when = isPlain ? condition(guards) : null;
        if (value === null || when === null || told.length >= MAX_FIRST)
            break;
        told.push(`${value} when ${when}`);
    }
    if (told.length === 0)
        return '';
    const [verb = 'returns', rest] = /^(\S+(?: to)?) (.+)$/.exec(valueOfType(view))?.slice(1) ?? [];
    const text = `${verb === 'returns' && view.modifiers.async ? 'resolves to' : verb} ${told.join('; ')}; otherwise ${rest ?? 'another value'}`;
    return text.length > MAX_TEXT ? '' : text;
}
function valueOfType(view) {
    if (view.modifiers.generator || view.returns === null)
        return '';
    const { type } = view.returns;
    const inner = /^Promise<(.+)>$/s.exec(type)?.[1] ?? type;
    const verb = inner === type ? 'returns' : 'resolves to';
    if (inner === 'boolean' || /^(?:this|[\p{ID_Start}$_][\p{ID_Continue}$]*) is /u.test(inner))
        return `${verb} \`true\` or \`false\``;
    if (inner === 'string' || inner === 'number' || inner === 'bigint' || inner === 'symbol')
        return `${verb} a ${inner}`;
    if (/^\(?[^()]*\)?\[\]$/.test(inner))
        return `${verb} an array`;
    if (inner.startsWith('{') && inner.endsWith('}'))
        return `${verb} an object`;
    if (/^\p{Lu}[\p{ID_Continue}$]*(?:<.*>)?$/su.test(inner) && inner.length <= 40)
        return `${verb} ${article(inner)} ${code(inner)}`;
    return '';
}
/** What is called for its effect, under conditions that nobody outside of the body could follow. */
function mayDo(view, isWide = false) {
    const calls = ownCalls(view).filter(call => call.callType !== 'jsx' &&
        call.text !== 'super' &&
        call.result !== 'thrown' &&
        call.callee !== view.id &&
        nameOfCall(call) !== null);
    const ignored = calls.filter(call => call.result === 'ignored');
    const own = calls.filter(call => call.internal);
    const chosen = ignored.length > 0 ? ignored : isWide ? calls : own;
    const names = [...new Set(chosen.map(call => code(nameOfCall(call) ?? '')))];
    if (names.length === 0 || names.length > MAX_CALLS)
        return '';
    const isLooped = chosen.every(({ guards }) => guards.length > 0 && guards.every(({ kind }) => kind === 'loop'));
    const isSure = isLooped || chosen.every(call => call.guards.length === 0);
    const verb = ignored.length > 0 ? ['may call', 'calls'] : ['may use', 'uses'];
    return `${verb[isSure ? 1 : 0]} ${list(names, MAX_CALLS)}${isLooped ? ' in a loop' : ''}`;
}
/** Changes that are made under conditions of the same sort. */
function mayUpdate(steps) {
    const changed = steps.flatMap(({ text, guards }) => (guards.length > 0 && text.startsWith('updates ') ? [text] : []));
    const [only] = mergedSteps([...new Set(changed)]);
    return only === undefined ? '' : only.replace(/^updates/, 'may update');
}
/** The callee as the source has it, or by its own name where the source speaks of it by a local one (`items[i].close`). */
function nameOfCall({ text, callee, internal, verdict, callType }) {
    if (text.length <= 40 && /^[\p{ID_Start}$_][\p{ID_Continue}$.#]*$/u.test(text))
        return callType === 'construct' ? `new ${text}` : text;
    const name = internal && verdict === 'proven' ? (0,model/* nameOf */.Vb)(callee) : '';
    return name.length <= 40 && /^[\p{ID_Start}$_][\p{ID_Continue}$.#]*$/u.test(name) ? name : null;
}

;// CONCATENATED MODULE: ./.build/streams/observed/shapes.js
/** What has no body to watch: classes, interfaces, types, enums, variables, modules. */




const MAX_NAMES = 6;
const MAX_VALUE = 90;
function shapeSummary(view) {
    switch (view.kind) {
        case 'class':
            return classSummary(view);
        case 'interface':
            return interfaceSummary(view);
        case 'enum':
            return view.members.length === 0
                ? 'an enumeration without members'
                : `one of ${list(view.members.map(member => code(member.name)), MAX_NAMES, 'or')}`;
        case 'type-alias':
            return aliasSummary(view);
        case 'variable':
            return variableSummary(view);
        case 'module':
            return moduleSummary(view);
        default:
            return '';
    }
}
/** A summary that is longer than this lists fewer names. */
const MAX_CLASS = 200;
function classSummary(view) {
    const text = classWords(view, MAX_NAMES);
    return text.length > MAX_CLASS ? classWords(view, 3) : text;
}
function classWords(view, limit) {
    const methods = operations(view);
    const names = [...new Set(view.members.filter(member => member.kind === 'property').map(member => member.name))];
    const open = names.filter(name => !/^[_#]/.test(name));
    const fields = (open.length > 0 ? open : names).map(code);
    const [base] = view.extends;
    const bare = base?.replace(/<.*$/s, '');
    const isError = bare !== undefined && /(?:^|\.)\w*Error$/.test(bare);
    const parts = [];
    if (methods.length > 0)
        parts.push(`offers ${list(methods, limit)}`);
    if (fields.length > 0)
        parts.push(`holds ${list(fields, limit)}`);
    const error = bare === 'Error' ? 'an error class' : `an error class that extends ${code(bare ?? '')}`;
    const kind = isError ? error : bare === undefined ? '' : `extends ${code(bare)}`;
    if (parts.length === 0)
        return kind !== '' || view.members.length > 0 ? kind : plainClass(view);
    return kind === '' ? list(parts) : `${kind}; ${list(parts)}`;
}
function plainClass(view) {
    if (view.order.length === 0)
        return 'an empty class';
    const isPlain = view.order.every(id => (0,model/* nameOf */.Vb)(id).endsWith('.constructor'));
    return isPlain ? 'a class with a constructor and no methods' : '';
}
/** Public methods and accessors by name; constructors and what is marked as internal left out. */
function operations(view) {
    const names = new Set();
    for (const id of view.order) {
        const name = (0,model/* nameOf */.Vb)(id)
            .slice((0,model/* nameOf */.Vb)(view.id).length + 1)
            .replace(/~\d+$/, '');
        if (name === '' || name === 'constructor' || /^[_#[]/.test(name) || /[.<]/.test(name))
            continue;
        names.add(name);
    }
    return [...names].map(name => code(`${name}`));
}
function interfaceSummary(view) {
    const call = view.members.find(member => member.kind === 'call');
    const shape = membersWords(view);
    if (call !== undefined && shape === null)
        return 'a function type';
    if (call !== undefined && shape !== null)
        return `a function with ${shape}`;
    const bases = view.extends.map(base => code(base));
    if (shape === null)
        return bases.length === 0
            ? view.members.length === 0
                ? 'an empty interface'
                : ''
            : bases.length === 1
                ? `the same as ${list(bases)}`
                : `combines ${list(bases)}`;
    return bases.length === 0 ? `an object with ${shape}` : `extends ${list(bases)} with ${shape}`;
}
function membersWords(view) {
    const named = view.members.filter(member => member.kind !== 'call' && member.kind !== 'index');
    const required = named.filter(member => !member.optional).map(member => code(member.name));
    const optional = named.filter(member => member.optional).map(member => code(member.name));
    if (named.length === 0)
        return null;
    if (optional.length === 0)
        return list(required, MAX_NAMES);
    if (required.length === 0)
        return `optional ${list(optional, MAX_NAMES)}`;
    return `${list(required, MAX_NAMES)}, and optionally ${list(optional, MAX_NAMES)}`;
}
function aliasSummary(view) {
    const shape = membersWords(view);
    const type = view.type?.trim() ?? '';
    const bases = splitTop(type, '&').filter(part => part !== '' && !part.startsWith('{'));
    if (shape !== null && type.includes('&') && bases.length > 0)
        return bases.every(part => part.length <= 40 && isBalanced(part))
            ? `combines ${list(bases.map(code), MAX_NAMES)} with ${shape}`
            : '';
    if (shape !== null)
        return `an object with ${shape}`;
    if (type === '' || type.endsWith('…'))
        return '';
    const parts = splitTop(type.replace(/^\|\s*/, ''), '|').filter(part => part !== '');
    const form = isFunctionType(type) ? 'a function type' : parts.length === 1 ? typeForm(type) : '';
    if (form !== '')
        return form;
    const isLiteral = (part) => /^(?:(['"]).*\1|-?\d+|true|false|null|undefined)$/.test(part);
    if (parts.length > 1 && !type.includes('=>') && !/\bextends\b/.test(type)) {
        if (parts.every(isLiteral) || parts.every(part => part.length <= 40)) {
            return `one of ${list(parts.map(part => code(part)), 8, 'or')}`;
        }
        return '';
    }
    const derived = /^(Pick|Omit)<([\w$.]+), .+>$/s.exec(type);
    if (derived !== null && type.length > 70)
        return derived[1] === 'Pick'
            ? `some of the properties of ${code(derived[2] ?? '')}`
            : `${code(derived[2] ?? '')} without some of its properties`;
    const isReference = /^[\p{ID_Start}$_][\p{ID_Continue}$.]*(?:<.*>)?$/u.test(type) && isBalanced(type);
    return isReference && type.length <= 70 && type !== view.name ? `another name for ${code(type)}` : '';
}
/** Types that only their form has a short word for. */
function typeForm(type) {
    const listed = /^\(?typeof ([\w$.]+)\)?\[number\]$/.exec(type)?.[1];
    if (listed !== undefined)
        return `one of the elements of ${code(listed)}`;
    if (/^\{ ?(?:readonly )?\[[^\]:]+ in /.test(type))
        return 'an object type with one value per key';
    const all = splitTop(type, '&').filter(part => part !== '');
    if (all.length > 1 && all.every(part => part.length <= 40 && isBalanced(part)))
        return `combines ${list(all.map(code), MAX_NAMES)}`;
    const item = /^(?:readonly )?(.+)\[\]$/s.exec(type)?.[1];
    return item !== undefined && item.length <= 40 && isBalanced(item) && !item.includes('=>')
        ? `a list of ${code(unwrapped(item))}`
        : '';
}
/** `(a) => b`, and not `(() => a)[]` or `((a) => b) extends …`. */
function isFunctionType(type) {
    if (!/^(?:new )?(?:<[^()]*>)?\(/.test(type))
        return false;
    const start = type.indexOf('(');
    let depth = 0;
    for (let at = start; at < type.length; at++) {
        if (type[at] === '(')
            depth++;
        else if (type[at] === ')' && --depth === 0)
            return type.slice(at + 1).startsWith(' => ');
    }
    return false;
}
function variableSummary(view) {
    const shape = new Set([...view.members.map(member => code(member.name)), ...operations(view)]);
    if (shape.size > 0)
        return `an object with ${list([...shape], MAX_NAMES)}`;
    const type = view.type ?? '';
    if (/^(?:(['"]).{0,120}\1|-?[\d.]+n?|true|false|undefined|null)$/.test(type))
        return `the constant ${code(type)}`;
    const made = view.calls.find(call => call.callType === 'construct' && call.result === 'assigned' && call.assignedTo === view.name);
    const result = made === undefined ? view.calls.find(call => isMade(call, view)) : undefined;
    const text = result === undefined ? null : (callText(result) ?? calleeText(result));
    if (text !== null)
        return `the result of ${code(text)}`;
    if (made !== undefined)
        return `${article(made.text)} ${code(made.text)} that is made once, when the module is loaded`;
    return builtIn(type) || valueSummary(view);
}
/** Of a value that no type and no call explains, what stands on the right of its `=`, or what sort of expression that is. */
function valueSummary(view) {
    const { value = '' } = view;
    if (value === '')
        return view.hasBody || view.parent !== view.file ? '' : 'declared without a value';
    const text = value.replace(/^\(0, ?([\w$.]+)\)\(/, '$1(');
    if (/^\[/.test(text))
        return text === '[]' ? 'a list, empty at first' : 'a list';
    if (/^\{/.test(text))
        return /^\{ ?\}$/.test(text) ? 'an object, empty at first' : 'an object';
    if (/^[(!]?(?:async )?(?:function\b|\([^()]*\) =>)/.test(text))
        return 'what a function gives back that is called once, when the module is loaded';
    const required = /^require\((['"])([^'"]+)\1\)$/.exec(text)?.[2];
    if (required !== undefined)
        return `what ${code(required)} exports`;
    if (isCut(text) || text.length > MAX_VALUE)
        return '';
    if (/^[\p{ID_Start}$_][\p{ID_Continue}$.]*$/u.test(text))
        return `another name for ${code(text)}`;
    return isOperand(text) && text.endsWith(')') && !text.startsWith('(')
        ? `the result of ${code(text)}`
        : `the value of ${code(text)}`;
}
/** `f` of a call whose arguments are too long to show. */
function calleeText(call) {
    return /^[\w$.]{1,60}$/.test(call.text) && call.callType !== 'construct' ? call.text : null;
}
/** The call that a variable of a module gets its value from. */
function isMade(call, view) {
    return call.result === 'assigned' && call.assignedTo === view.name && call.guards.length === 0;
}
const BUILT_IN = [
    [/^(?:unique )?symbol$/, 'a symbol'],
    [/^RegExp$/, 'a regular expression'],
    [/^string$/, 'a string'],
    [/^number$/, 'a number'],
    [/^boolean$/, '`true` or `false`'],
    [/^(?:Readonly)?Set<.*>$/s, 'a set'],
    [/^(?:Readonly)?Map<.*>$/s, 'a map'],
    [/^WeakMap<.*>$/s, 'a weak map'],
    [/^WeakSet<.*>$/s, 'a weak set'],
    [/^string\[\]$/, 'a list of strings'],
    [/^number\[\]$/, 'a list of numbers'],
    [/^(?:readonly )?[\w$.]+\[\]$/, 'a list'],
    [/^readonly \[/, 'a fixed list'],
];
function builtIn(type) {
    const found = BUILT_IN.find(([pattern]) => pattern.test(type))?.[1];
    if (found !== undefined)
        return found;
    return /^[\p{Lu}_][\p{ID_Continue}$]*$/u.test(type) && type.length <= 40 ? `a value of the type ${code(type)}` : '';
}
function moduleSummary(view) {
    const exported = view.exports ?? [];
    const names = exported.map(({ name, component }) => exportName(name, component));
    const isForwarding = exported.length > 0 && exported.every(({ component }) => component !== null && (0,model/* fileOf */.W7)(component) !== view.file);
    if (names.length > 0)
        return `${isForwarding ? 're-exports' : 'exports'} ${list([...new Set(names)], MAX_NAMES)}`;
    const all = view.order.map(id => (0,model/* nameOf */.Vb)(id)).filter(name => name !== '' && !/[<~]/.test(name));
    const plain = all.filter(name => !name.includes('.'));
    // A script that fills somebody else's object defines `lunr.Set`.
    const declared = plain.length > 0 ? plain : all.filter(name => name.split('.').length === 2);
    if (declared.length > 0)
        return `defines ${list([...new Set(declared)].map(code), MAX_NAMES)} and exports nothing`;
    const called = view.calls
        .filter(({ node, result, text }) => node === view.id && result === 'ignored' && /^[\w$.]{1,40}$/.test(text))
        .map(({ text }) => code(text));
    const isEmpty = view.calls.length === 0 && view.effects.length === 0 && (view.locals ?? []).length === 0;
    if (isEmpty)
        return '';
    return called.length === 0 ? 'exports nothing' : `calls ${list([...new Set(called)], 3)} when it is loaded`;
}
function exportName(name, component) {
    if (name !== 'default')
        return code(name);
    const own = component === null ? '' : (0,model/* nameOf */.Vb)(component);
    return own === '' || own === 'default' || own.includes('<') ? 'a default' : `${code(own)} as the default`;
}

;// CONCATENATED MODULE: ./.build/streams/observed/verbs.js
/** What a name promises: `parseHeader` parses the header. Only verbs that are hardly ever anything else. */

const VERBS = new Set(('abort acquire activate add advance aggregate align allocate analyze append apply assert assign attach authenticate ' +
    'await begin bind bootstrap broadcast build bump cache calculate call cancel capture change check choose clamp clean clear ' +
    'clone close coerce collapse collect combine commit compile complete compress compute configure confirm connect ' +
    'consume convert copy correct create deactivate deallocate decode decrement decrypt dedupe define delete deliver dequeue ' +
    'derive deserialize destroy detach detect determine diff disable disconnect dispatch display dispose divide download drain ' +
    'draw drop emit empty enable encode encrypt enqueue ensure enter escape evaluate evict exclude execute exit expand export ' +
    'expose extend extract fetch fill finalize find finish fire flatten flush fold forget format forward freeze generate get grow ' +
    'guess handle hide hydrate identify ignore import include increment infer inherit init initialise initialize inject insert ' +
    'inspect install instantiate interpolate intersect invalidate invert invoke join keep launch leave listen load lock log look ' +
    'lower make mark measure memoize merge migrate minify modify mount move multiply mutate negate normalise normalize notify ' +
    'obtain omit open optimize override pad parse partition patch pause perform persist pick ping pop populate post prefetch ' +
    'prepare prepend preserve prettify prevent print process produce promote propagate provide prune publish pull purge push put ' +
    'quote read rebuild recalculate receive reconcile record recover redirect reduce refresh register reject release ' +
    'reload remember remove rename render reorder repeat replace replay report request require reset resize resolve restart ' +
    'restore resume retrieve retry return reuse reveal revert revoke rewrite rotate round run sanitize save scale scan schedule ' +
    'search select send serialize serve set setup shift show shrink shuffle shut simplify slice spawn split squash ' +
    'start stop store stringify strip submit subscribe subtract suspend swap sync synchronize tag terminate ' +
    'toggle tokenize trace track transfer transform translate traverse trigger trim truncate try unbind undo unescape uninstall ' +
    'unlock unmount unpack unquote unregister unset unsubscribe unwrap update upgrade upload validate verify visit wait walk warn ' +
    'wrap write').split(' '));
const PREPOSITIONS = new Set('about after all along any around as at back before by each every for from if in into is of off on once only onto or out over per than then through to under until up upon via when where with without'.split(' '));
/** Words that make a name say more than its verb does to its object. */
const AMBIGUOUS = new Set('and or if not no maybe all any latest last first next only map filter scan fold tap some every none else self this it fn func cb'.split(' '));
/** Words after which no object follows. */
const ADVERBS = new Set('async sync now again recursively deep once internal impl unsafe lazy safe'.split(' '));
function thirdPerson(verb) {
    if (verb === 'setup')
        return 'sets up';
    if (verb === 'init')
        return 'initializes';
    if (verb === 'undo')
        return 'undoes';
    if (verb === 'diff')
        return 'diffs';
    if (verb === 'sync')
        return 'syncs';
    if (/(?:s|x|z|ch|sh)$/.test(verb))
        return `${verb}es`;
    if (/[^aeiou]y$/.test(verb))
        return `${verb.slice(0, -1)}ies`;
    return `${verb}s`;
}
/** `parseHeader` → `parses the header`, or null where the name is no verb with an object. */
function clauseOfName(name) {
    const [verb, ...rest] = wordsOf(name);
    if (verb === undefined || !VERBS.has(verb))
        return null;
    const object = rest.filter((word, index) => index < rest.length - 1 || !ADVERBS.has(word));
    const [first] = object;
    const last = object.at(-1);
    if (first === undefined || last === undefined || object.some(word => /\d/.test(word) || word.length < 2))
        return null;
    // `mergeMap`, `getOrCreate`, `repeatWhen`, `clearAll`: more than a verb and its object.
    if (VERBS.has(first) || object.some(word => AMBIGUOUS.has(word)) || PREPOSITIONS.has(last))
        return null;
    const text = object.join(' ');
    const does = thirdPerson(verb);
    if (PREPOSITIONS.has(first))
        return null;
    const isMade = verb === 'create' || verb === 'make' || verb === 'build' || verb === 'generate';
    return isMade ? `${does} ${isPlural(last) ? '' : `${article(text)} `}${text}` : `${does} the ${text}`;
}
function isPlural(noun) {
    return /[^s]s$/.test(noun) && !/(?:us|is|ess|ass)$/.test(noun);
}
/** `isEmpty`, `hasChildren`, `canRetry`: a question. */
function isQuestion(name) {
    const [first, second] = wordsOf(name);
    return (second !== undefined &&
        /^(?:is|has|have|can|should|was|were|are|will|does|did|needs|must|supports)$/.test(first ?? ''));
}

;// CONCATENATED MODULE: ./.build/streams/observed/summary.js
/** One sentence that says what a component does or is. */









/** A summary longer than this is none. */
const MAX_SUMMARY = 220;
const MAX_STEPS = 3;
function summaryOf(view, steps) {
    const isFunction = view.kind === 'function' || view.kind === 'method' || view.kind === 'accessor';
    const text = view.kind === 'constructor'
        ? constructorSummary(view, steps)
        : isFunction || (view.kind === 'variable' && view.exits.length > 0)
            ? functionSummary(view, steps)
            : shapeSummary(view);
    return text.length > MAX_SUMMARY ? '' : sentence(text);
}
function constructorSummary(view, steps) {
    const fields = view.effects
        .filter(effect => effect.kind === 'writes-this' && effect.guards.length === 0 && /^this\.[^.[]+$/.test(effect.target))
        .map(effect => code(effect.target));
    const supers = view.calls.find(call => call.text === 'super');
    const owner = (0,model/* nameOf */.Vb)(view.parent ?? '');
    const does = [];
    if (supers !== undefined) {
        does.push(supers.arguments.length === 0 || supers.arguments.some(argument => argument.endsWith('…'))
            ? 'calls the parent constructor'
            : `calls the parent constructor with ${list(supers.arguments.map(code), 5)}`);
    }
    if (fields.length > 0)
        does.push(`sets ${list([...new Set(fields)], 6)}`);
    const other = steps.filter(step => !step.text.startsWith('sets ') && step.guards.length === 0);
    if (fields.length === 0 && other.length > 0 && other.length <= 2)
        does.push(...other.map(step => step.text));
    if (does.length === 0)
        return owner === '' ? '' : `creates a ${code(owner)}`;
    return list(does);
}
function functionSummary(view, steps) {
    if (!view.hasBody)
        return view.modifiers.abstract ? 'to be implemented by subclasses' : '';
    if (isEmpty(view))
        return 'does nothing';
    return (tellingSummary(view, steps) ||
        plainTruth(view, steps, isVoid(view)) ||
        list(unconditional(steps).slice(0, MAX_STEPS)));
}
function tellingSummary(view, steps) {
    const exits = valueExits(view);
    const clause = clauseOf(view);
    const rendered = renderedWords(view);
    if (rendered !== null)
        return rendered;
    if (view.modifiers.generator)
        return clause === null ? 'yields values one by one' : `${clause}, one value at a time`;
    const does = unconditional(withoutLogging(steps));
    if (exits.length === 0)
        return throwsOnly(view) ?? (does.length > 0 ? list(does.slice(0, MAX_STEPS)) : (clause ?? ''));
    const returned = returnedWords(view);
    if (returned !== null)
        return withReturn(view, clause, does, returned, steps);
    if (does.length > 0 && allTold(does, steps) && does.length <= MAX_STEPS && isVoid(view))
        return list(does, MAX_STEPS);
    if (clause !== null)
        return withTail(clause, view);
    if (does.length > 0 && does.length <= MAX_STEPS && isVoid(view))
        return list(does, MAX_STEPS);
    if (!isVoid(view))
        return '';
    return conditionalWords(view, steps) || (steps.length > 0 ? callsWords(view) : '');
}
const STATES = /^(?:empties|cleans|clears|opens|closes|completes|corrects|lowers|freezes|forwards|measures|orders|sorts|indexes|starts|ends|lists|records|reports|tags|marks|patches|exits|logs|labels) the /;
function clauseOf(view) {
    // What gives back what it got, and nothing else, does nothing of what its name says
    const [only] = view.exits;
    const isIdentity = view.exits.length === 1 && only?.shape === 'parameter';
    if (isIdentity && view.calls.length === 0 && view.effects.length === 0)
        return null;
    const clause = clauseOfName(view.name);
    // `emptyTarget` and `openTags` may be what comes back, and not what is done.
    if (clause !== null && STATES.test(clause) && !isVoid(view))
        return null;
    // `updateNotifier` gives an `UpdateNotifier`: the name of a thing.
    if (view.returns?.type.toLowerCase() === view.name.toLowerCase())
        return null;
    // What sets something gives nothing else back: a name like `setTimeout` is no such sentence.
    const isSetter = clause?.startsWith('sets ') !== true || isVoid(view) || valueExits(view).every(exit => exit.shape === 'this');
    return isSetter ? clause : null;
}
/** `` returns `x` `` where the whole return is short enough to be the summary, or null. */
function returnedWords(view) {
    const exits = valueExits(view);
    if (isVoid(view))
        return null;
    const [only] = exits;
    if (only !== undefined &&
        exits.length === 1 &&
        only.shape === 'comparison' &&
        ownGuards(view, only.guards).length === 0 &&
        !only.text.endsWith('…')) {
        return `tells whether ${code(unnegated(only.text))}`;
    }
    const words = returnWords(view, exits, true);
    return words === '' || words.length > 150 ? null : `${view.modifiers.async ? 'resolves to' : 'returns'} ${words}`;
}
function withReturn(view, clause, does, returned, steps) {
    const isFluent = returned === 'returns `this`';
    if (isFluent && does.length > 0 && does.length <= MAX_STEPS && allTold(does, steps)) {
        return `${list([...does, 'returns `this`'], MAX_STEPS + 1)}`;
    }
    if (isFluent && clause !== null)
        return `${clause} and returns \`this\``;
    if (does.length > 0 && allTold(does, steps) && does.length < MAX_STEPS && !returned.includes(';')) {
        return list([...does, returned], MAX_STEPS + 1);
    }
    if (clause === null || isQuestion(view.name) || /^(?:get|return)s the /.test(clause))
        return returned;
    // The value of something that is done first is not the whole story.
    return `${clause}: ${returned}`;
}
/** Nothing is done under a condition only. */
function allTold(does, steps) {
    return does.length > 0 && steps.every(step => step.guards.length === 0);
}
/** One thing that is done, or refused, under a condition. */
function conditionalWords(view, steps) {
    const [step] = steps;
    const when = step === undefined ? null : condition(step.guards);
    const isSame = (other) => condition(other.guards) === when;
    if (when !== null && steps.length <= MAX_STEPS && steps.every(isSame)) {
        return `${list(mergedSteps([...new Set(steps.map(({ text }) => text))]), MAX_STEPS)} when ${when}`;
    }
    const [thrown] = view.throws;
    if (step !== undefined || thrown === undefined || view.throws.length !== 1 || thrown.errorType === 'unknown')
        return '';
    const refused = thrown.via === null ? throwCondition(view, thrown) : null;
    return refused === null
        ? ''
        : `${thrown.mode === 'reject' ? 'rejects with' : 'throws'} ${code(thrown.errorType)} when ${refused}`;
}
function isVoid(view) {
    return view.returns === null || view.returns.isVoid;
}
function unconditional(steps) {
    return mergedSteps([...new Set(steps.filter(step => step.guards.length === 0).map(step => step.text))]);
}
/** What is written to a log is the last thing that a reader wants to know, unless nothing else is done. */
function withoutLogging(steps) {
    const rest = steps.filter(({ text }) => !/^calls `[\w$.]*\b_?(?:debug|trace|log)[(`]/.test(text));
    return rest.some(({ guards }) => guards.length === 0) ? rest : steps;
}
function throwsOnly(view) {
    const [only] = view.throws;
    if (only === undefined || view.throws.length !== 1 || only.guards.length > 0 || only.via !== null)
        return null;
    if (only.errorType === 'unknown')
        return only.mode === 'reject' ? 'always rejects' : 'always throws';
    const message = only.message === null || isCut(only.message) ? '' : ` with the message ${code(unquoted(only.message))}`;
    return `always ${only.mode === 'reject' ? 'rejects with' : 'throws'} ${code(only.errorType)}${message.length > 120 ? '' : message}`;
}
/** `using a and b`: the functions of ours that do the work, in the order of the source. */
function withTail(clause, view) {
    const names = principalCallees(view);
    return names.length === 0 ? clause : `${clause}, using ${list(names.map(code), 3)}`;
}
function callsWords(view) {
    const names = principalCallees({ ...view, calls: view.calls.filter(call => call.guards.length === 0) });
    return names.length === 0 ? '' : `calls ${list(names.map(code), 3)}`;
}
function principalCallees(view) {
    const names = [];
    for (const call of ownCalls(view)) {
        if (!call.internal || call.verdict !== 'proven' || call.callee === view.id || call.result === 'thrown')
            continue;
        if (call.text === 'super' || call.text.length > 40 || /[([{…`]/.test(call.text))
            continue;
        if (!names.includes(call.text))
            names.push(call.text);
    }
    return names.length > 3 ? [] : names;
}
/** A component of a user interface renders. */
function renderedWords(view) {
    const tags = view.calls
        .filter(call => call.callType === 'jsx' && call.text !== '')
        .map(call => code(`<${call.text}>`));
    if (!/^\p{Lu}/u.test(view.name))
        return null;
    if (tags.length === 0)
        tags.push(...ownTags(view));
    if (tags.length === 0)
        return null;
    return `renders ${list([...new Set(tags)], 4)}`;
}
/** Elements of the page, where all that comes back is one. */
function ownTags(view) {
    const tags = valueExits(view).map(exit => /^<([a-z][\w-]*)[\s/>]/.exec(exit.text)?.[1]);
    return tags.every(tag => tag !== undefined) ? tags.map(tag => code(`<${tag}>`)) : [];
}

;// CONCATENATED MODULE: ./.build/streams/observed/document-observed.js









/** More statements than this bury the important ones. */
const MAX_STATEMENTS = 6;
function documentObserved(seenView, context) {
    const view = readableView(seenView);
    const steps = view.kind === 'module' ? [] : stepsOf(view).map(step => ({ ...step, guards: afterThrows(view, step.guards) }));
    const summary = summaryOf(view, steps);
    const returns = documentReturns(view);
    const isShape = view.kind === 'class' ||
        view.kind === 'module' ||
        view.kind === 'interface' ||
        view.kind === 'type-alias' ||
        view.kind === 'enum';
    return {
        component: view.id,
        engine: 'observed',
        summary,
        description: '',
        behaviour: isShape ? [] : behaviourOf(view, steps, summary, returns),
        parameters: documentParameters(view),
        typeParameters: [],
        returns,
        throws: documentThrows(view, context.calleeDocumentation),
        callees: documentCallees(view),
        callers: [],
        effects: documentEffects(view, context.calleeDocumentation),
        modifiers: modifiersOf(view),
        examples: [],
        references: [],
        since: null,
    };
}
/** What a reader of the signature cannot see, and the other sections do not say: what is done when, and what is done about errors. */
function behaviourOf(view, steps, summary, returns) {
    const statements = [];
    const told = new Set();
    const together = [];
    for (const step of steps) {
        if (view.kind === 'constructor' && step.text.startsWith('sets ') && step.guards.length === 0)
            continue;
        if (told.has(step.text) || isTold(summary, step))
            continue;
        told.add(step.text);
        const circumstances = circumstancesOfAll(steps.filter(other => other.text === step.text));
        if (circumstances === null || (circumstances !== '' && isDoneElsewhere(view, steps, step)))
            continue;
        const evidence = seen(step.span, step.seen);
        const last = together.at(-1);
        const isMore = last !== undefined && last.circumstances === circumstances;
        if (isMore && mergedSteps([...last.texts, step.text]).length === 1) {
            last.texts.push(step.text);
            last.evidence.push(evidence);
        }
        else
            together.push({ texts: [step.text], circumstances, evidence: [evidence] });
    }
    for (const { texts, circumstances, evidence } of together)
        statements.push({ text: sentence(`${mergedSteps(texts).join(', ')}${circumstances}`), evidence });
    if (returns?.description === '')
        statements.push(...swallowed(view));
    statements.push(...messages(view).filter(({ text }) => !summary.includes(text.slice(text.indexOf(' with the message')))));
    return statements.slice(0, MAX_STATEMENTS);
}
/** The summary may have said it in other words: `calls a and b`. */
function isTold(summary, step) {
    if (summary.toLowerCase().includes(step.text.toLowerCase()))
        return true;
    // "updates a, b and 9 more": the others stand under the effects
    if (/ and \d+ more\b/.test(summary) && /^(?:updates|sets) /.test(step.text) && step.guards.length === 0)
        return true;
    const object = step.text.slice(step.text.indexOf(' ') + 1);
    return object.startsWith('`') && summary.includes(object);
}
/** The same function is called at another place, too, for its value: one condition would read as if it were the only one. */
function isDoneElsewhere(view, steps, { seen: text }) {
    return view.calls.some(call => call.node === view.id && call.text === text && !steps.some(step => (0,model/* comparePositions */.Ez)(step.span, call.span) === 0));
}
/** Of one thing that is done at several places: one of them alone would read as if it were the only one. */
function circumstancesOfAll(steps) {
    const all = [...new Set(steps.map(step => circumstancesOf(step)))];
    const [only, other] = all;
    if (all.length === 1)
        return only ?? null;
    if (all.includes(''))
        return '';
    const isPair = all.length === 2 && [only, other].every(one => one?.startsWith(' when ') === true);
    return isPair ? `${only}, or${other}` : null;
}
/** `` when …``, `` for each …``, or nothing. Null where it is done under a condition that cannot be told. */
function circumstancesOf(step) {
    if (step.guards.length === 0)
        return '';
    if (step.guards.every(guard => guard.kind === 'loop'))
        return loopCircumstances(step.guards);
    const when = condition(step.guards);
    return when === null ? null : ` when ${when}`;
}
function loopCircumstances(loops) {
    const [loop] = loops;
    const match = loop === undefined || loops.length > 1 ? null : /^([\p{ID_Continue}$]+) of (.+)$/u.exec(loop.text);
    const [, name, source] = match ?? [];
    return name === undefined || source === undefined || isCut(source)
        ? ' in a loop'
        : ` for each ${code(name)} of ${code(source)}`;
}
/** An error's message tells when it is thrown, where no condition does. */
function messages(view) {
    const statements = [];
    for (const fact of view.throws) {
        if (fact.via !== null || fact.message === null || fact.message.endsWith('…') || fact.errorType === 'unknown')
            continue;
        if (throwCondition(view, fact) !== null)
            continue;
        // What can leave in another way does not always come to the error.
        const isAlways = fact.guards.length === 0 && fact.certain && view.exits.length === 0;
        const verb = fact.mode === 'reject' ? ['May reject with', 'Rejects with'] : ['May throw', 'Throws'];
        statements.push({
            text: `${verb[isAlways ? 1 : 0]} ${code(fact.errorType)} with the message ${code(unquoted(fact.message))}.`,
            evidence: [seen(fact.span, fact.message)],
        });
    }
    return statements.slice(0, 3);
}
/** Errors that end here. */
function swallowed(view) {
    const statements = [];
    for (const exit of view.exits) {
        const guard = exit.guards.find(candidate => candidate.kind === 'catch');
        if (guard === undefined || guard.text.startsWith('catch') || guard.text.endsWith('…'))
            continue;
        const rest = exit.guards.slice(exit.guards.indexOf(guard) + 1);
        if (rest.length > 0 || exit.text === '' || exit.text.endsWith('…'))
            continue;
        statements.push({
            text: `An error of \`${guard.text}\` is caught.`,
            evidence: [seen(exit.span, exit.text)],
        });
    }
    return statements.slice(0, 1);
}
function modifiersOf(view) {
    const { modifiers } = view;
    const evidence = [seen(view.span, view.name, 'signature')];
    const found = [];
    const add = (name, holds) => {
        if (holds)
            found.push({ name, holds, text: '', evidence });
    };
    add('async', modifiers.async);
    add('generator', modifiers.generator);
    add('static', modifiers.static);
    add('abstract', modifiers.abstract);
    add('readonly', modifiers.readonly);
    add('private', modifiers.accessibility === 'private');
    add('protected', modifiers.accessibility === 'protected');
    return found;
}

;// CONCATENATED MODULE: ./.build/streams/observed/index.js
/** Stream B's built-in engine: what the code does. */





/***/ })

};
