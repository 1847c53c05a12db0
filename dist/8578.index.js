export const id = 8578;
export const ids = [8578];
export const modules = {

/***/ 22572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ compareProse),
  T: () => (/* binding */ withSentences)
});

// EXTERNAL MODULE: ./.build/streams/model/prose.js
var prose = __webpack_require__(44733);
;// CONCATENATED MODULE: ./.build/comparison/synonyms.js
/** Words that documentation uses for one another, and words that are each other's contrary. */
/** The first of each line stands for the others. Only what is interchangeable where source code is described. */
const GROUPS = `
compute calculate determine derive evaluate work figure
get obtain retrieve fetch access give yield provide supply hand return
create make build construct generate produce instantiate form
remove delete drop discard erase eliminate
add append insert put enqueue
check test verify validate ensure tell examine inspect
convert transform turn translate cast coerce
list array collection sequence
function callback handler fn routine
error exception failure
begin start initiate launch
end stop finish terminate halt cease
find search locate look seek
call invoke execute run perform trigger
set assign update store save keep write record
count number amount quantity total tally
element item entry member
parameter argument option setting
maximum max most largest highest
minimum min least smallest lowest
length size
text string
join merge combine concatenate unite
split divide separate partition
sort arrange
copy clone duplicate
equal same identical match matching
invalid malformed wrong bad illegal
wait delay pause sleep
empty blank
show display render print
send dispatch emit post deliver
receive accept take
register subscribe attach
unregister unsubscribe detach
contain hold include carry
represent describe denote
every each all
allow permit enable
fail reject
configuration config options settings
directory folder
document docs documentation
current present
new fresh
whole entire complete full
use utilize employ apply
wrap enclose surround
handle process treat manage
iterate loop traverse walk visit
help assist aid
connect link
limit cap bound
attempt try retry
time timestamp
request query
instance object
initial original
specific particular certain
type kind
filter select choose pick
skip ignore omit
`;
/** In pairs. Before `GROUPS` is looked at: "first" and "last" are never the same. */
const CONTRARIES = `
first last
first final
ascending descending
increase decrease
increment decrement
before after
minimum maximum
min max
lowest highest
smallest largest
least most
true false
add remove
add subtract
insert delete
start stop
begin end
enable disable
enabled disabled
include exclude
always never
always sometimes
every no
all none
more fewer
more less
greater less
larger smaller
higher lower
longer shorter
above below
left right
oldest newest
older newer
earliest latest
earlier later
synchronous asynchronous
synchronously asynchronously
sync async
public private
open close
read write
load save
encode decode
serialize deserialize
encrypt decrypt
compress decompress
parse format
push pop
head tail
prepend append
uppercase lowercase
upper lower
allow deny
allow forbid
allow prevent
accept reject
valid invalid
equal different
same different
empty nonempty
up down
forward backward
shallow deep
lazy eager
mutable immutable
inclusive exclusive
required optional
success failure
succeed fail
parent child
source target
input output
client server
request response
local remote
local global
temporary permanent
absolute relative
strict loose
odd even
positive negative
known unknown
present absent
present missing
defined undefined
null undefined
lock unlock
connect disconnect
mount unmount
attach detach
subscribe unsubscribe
register unregister
wrap unwrap
show hide
visible hidden
expand collapse
import export
install uninstall
acquire release
keep discard
keep drop
keep remove
sequential parallel
sequentially concurrently
serially concurrently
once twice
millisecond second
second minute
millisecond minute
minute hour
byte bit
byte character
row column
width height
inner outer
inside outside
internal external
static dynamic
sum difference
sum product
union intersection
prefix suffix
leading trailing
start end
next previous
`;
const CANONICAL = new Map(GROUPS.trim()
    .split('\n')
    .flatMap(line => {
    const [first = '', ...others] = line.trim().split(' ');
    return [first, ...others].map(word => [stem(word), stem(first)]);
}));
/** By stem. */
const CONTRARY = contraries();
function contraries() {
    const map = new Map();
    const put = (word, other) => {
        const known = map.get(word);
        if (known === undefined)
            map.set(word, new Set([other]));
        else
            known.add(other);
    };
    for (const line of CONTRARIES.trim().split('\n')) {
        const [a = '', b = ''] = line.trim().split(' ').map(stem);
        put(a, b);
        put(b, a);
    }
    return map;
}
/** Plural and verb endings cut: `retries`, `retried`, `retry` are one. */
function stem(word) {
    if (word.length <= 3)
        return word;
    const cut = word
        .replace(/(?:ies|ied)$/, 'y')
        .replace(/([^aeiouy\W])\1(?:ing|ed)$/, '$1')
        .replace(/(?:ing|edly|ed|es)$/, '')
        .replace(/([^s])s$/, '$1');
    const bare = cut.length < 3 ? word : cut;
    return bare.length > 3 ? bare.replace(/e$/, '') : bare;
}

;// CONCATENATED MODULE: ./.build/comparison/reading.js

/** Words that turn a sentence round. */
const POLAR = new Set(['not', 'never', 'no', 'nothing', 'without', 'unless', 'except', 'true', 'false'].map(stem));
const NEGATION = /\b(?:not|never|no|nothing|none|neither|nor|without|cannot|unless|except)\b|n['’]t\b/i;
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
/** Words without a meaning of their own, and those that every description has. */
const EMPTY = new Set('a an and are as at be been being but by can could do does for from had has have if in into is it its may might must of on or so such than that the their them then there these they this those to was were when whenever where which while will with would given supplied provided passed specified also only just simply that whether via per about over under out off up down upon within through during between back both either other another any some one using used use based return returns get gets value values function method class component object not no never nothing without cannot doesn isn won t s'
    .split(' ')
    .map(stem));
/** What comes after one of them is something else than what comes before it. */
const DIRECTIONS = new Set('to into onto from before after until than over above below by instead'.split(' '));
function rolesOf(text) {
    const roles = new Map();
    const twice = new Set();
    for (const clause of text.split(/[,;:()]/)) {
        let object = null;
        for (const word of wordsIn(clause)) {
            if (DIRECTIONS.has(word)) {
                if (roles.has(word))
                    twice.add(word);
                object = new Set();
                roles.set(word, object);
            }
            else if (!EMPTY.has(stem(word)))
                object?.add(canonical(word));
        }
    }
    for (const word of twice)
        roles.delete(word);
    return roles;
}
function readingOf(sentence) {
    const { text } = sentence;
    const words = wordsIn(text);
    const stems = new Set();
    const numbers = new Set();
    for (const word of words) {
        const number = /^\d/.test(word)
            ? word
            : NUMBERS.includes(word) && word !== 'one'
                ? String(NUMBERS.indexOf(word))
                : null;
        if (number !== null)
            numbers.add(number);
        else
            stems.add(stem(word));
    }
    const terms = new Set();
    for (const word of stems) {
        const term = CANONICAL.get(word) ?? word;
        if (!EMPTY.has(word) && !EMPTY.has(term))
            terms.add(term);
    }
    const code = new Set([...text.matchAll(/`([^`]+)`/g)].map(([, inner = '']) => inner.trim()));
    return { ...sentence, words, terms, stems, isNegated: NEGATION.test(text), numbers, code, roles: rolesOf(text) };
}
/** Lower case; `retryDelay` is two words. */
function wordsIn(text) {
    return (text.match(/[A-Z]+(?![a-z])|[A-Z]?[\p{Ll}]+|\d+(?:\.\d+)?|\p{Lo}+/gu) ?? []).map(word => word.toLowerCase());
}
/** Words that can be there or not, whatever the sentence says. */
const IDLE = new Set('a an the this that it its given supplied provided passed specified also just simply of to for is are be will by in on up back out'.split(' '));
function canonical(word) {
    if (IDLE.has(word))
        return word;
    const root = stem(word);
    return CANONICAL.get(root) ?? root;
}

;// CONCATENATED MODULE: ./.build/comparison/agreement.js



/** Of its shared words, a sentence must have this share in common with one sentence of the other. */
const SHARED = 0.5;
/** From here on two sentences are about the same thing, so that what differs between them is a contradiction. */
const SAME_MATTER = 0.6;
function compareProse(a, b, facts) {
    const known = wordsOfFacts(facts);
    const readingsA = (0,prose/* sentencesOf */.c)(a).map(readingOf);
    const readingsB = (0,prose/* sentencesOf */.c)(b).map(readingOf);
    const contradictions = contradictionsOf(readingsA, readingsB);
    const disputed = new Set(contradictions.flatMap(({ a: first, b: second }) => [first, second]));
    const borneOut = (own, others) => {
        const all = wordsOf(others);
        return new Set(own.filter(one => !disputed.has(one.text) && isBorneOut(one, others, all, known)).map(one => one.text));
    };
    const agreedA = borneOut(readingsA, readingsB);
    const agreedB = borneOut(readingsB, readingsA);
    const isOpen = (text, agreed) => text !== '' && !disputed.has(text) && !agreed.has(text);
    const apart = isOpen(a.summary, agreedA) && isOpen(b.summary, agreedB) ? { a: a.summary, b: b.summary } : null;
    const published = readingsA.filter(({ text }) => agreedA.has(text));
    const again = new Set(readingsB
        .filter(one => agreedB.has(one.text) && isBorneOut(one, published, wordsOf(published), known))
        .map(({ text }) => text));
    return { a: agreedA, b: agreedB, again, contradictions, apart };
}
function wordsOf(readings) {
    return new Set(readings.flatMap(({ terms }) => [...terms]));
}
/** The documentation with those of its sentences that are kept. */
function withSentences(documentation, kept) {
    return (0,prose/* mapSentences */.f)(documentation, text => kept.has(text));
}
/** The words of what analysis has seen: an author who takes them up needs nobody to bear them out. */
function wordsOfFacts(facts) {
    const words = new Set();
    const add = (text) => {
        for (const word of wordsIn(text ?? '')) {
            const root = stem(word);
            words.add(CANONICAL.get(root) ?? root);
        }
    };
    add(facts.id);
    add(facts.signature);
    add(facts.type);
    for (const { text } of facts.docComments)
        add(text);
    for (const { text, guards } of facts.exits)
        for (const part of [text, ...guards.map(guard => guard.text)])
            add(part);
    for (const { errorType, message, guards } of facts.throws)
        for (const part of [errorType, message, ...guards.map(guard => guard.text)])
            add(part);
    for (const { target } of facts.effects)
        add(target);
    for (const { callee } of facts.calls)
        add(callee);
    for (const { to } of facts.externalCalls)
        add(to);
    for (const { name, properties } of facts.parameters)
        add([name, ...properties.map(one => one.name)].join(' '));
    for (const { name } of facts.members)
        add(name);
    return words;
}
/** Sentences about a parameter are compared with those about the same; what the whole does may stand in several places. */
function isSamePlace(a, b) {
    if (isAboutTheWhole(a))
        return isAboutTheWhole(b);
    return a.place === b.place && a.subject === b.subject;
}
function isAboutTheWhole({ place }) {
    return place === 'summary' || place === 'description' || place === 'behaviour' || place === 'returns';
}
function isBorneOut(one, others, all, known) {
    const comparable = others.filter(other => isSamePlace(one.channel, other.channel));
    if (comparable.some(other => other.text === one.text))
        return true;
    // Nearly the same words: what differs must mean the same, or the two say different things.
    const twin = comparable.find(other => isTwin(one, other));
    if (twin !== undefined)
        return differenceOf(one, twin).length === 0;
    for (const term of one.terms)
        if (!all.has(term) && !known.has(term))
            return false;
    return comparable.some(other => {
        if (contradicts(one, other))
            return false;
        if (!isSubset(one.numbers, other.numbers) || one.isNegated !== other.isNegated)
            return false;
        const common = commonTerms(one, other);
        return common > 0 && common / one.terms.size >= SHARED;
    });
}
function contradictionsOf(as, bs) {
    // who has a counterpart that says the same contradicts nobody
    const alone = (own, others) => own.filter(one => !others.some(other => isSamePlace(one.channel, other.channel) && isCounterpart(one, other)));
    const aloneB = alone(bs, as);
    return alone(as, bs).flatMap(a => {
        const contrary = aloneB.find(b => isSamePlace(a.channel, b.channel) && contradicts(a, b));
        return contrary === undefined ? [] : [{ a: a.text, b: contrary.text }];
    });
}
function isCounterpart(a, b) {
    return a.text === b.text || (isTwin(a, b) && differenceOf(a, b).length === 0);
}
/** Of the words of two sentences, in order, from here on in both: one was the other before somebody changed it. */
const TWIN = 0.7;
function isTwin(a, b) {
    const longer = Math.max(a.words.length, b.words.length);
    const shorter = Math.min(a.words.length, b.words.length);
    return shorter / longer >= TWIN && commonSubsequence(a.words, b.words).length / longer >= TWIN;
}
/** What one of two sentences says and the other does not, after words that mean the same are taken out of both. */
function differenceOf(a, b) {
    const common = commonSubsequence(a.words, b.words);
    const left = restOf(a.words, common).map(canonical);
    const right = restOf(b.words, common).map(canonical);
    const only = (own, other) => own.filter(word => !other.includes(word) && !IDLE.has(word));
    // what has only changed its place may have changed its role: `copies a to b`
    const moved = left.filter(word => right.includes(word) && !IDLE.has(word) && (!EMPTY.has(word) || POLAR.has(word)));
    const hasTurned = moved.length > 1 || moved.some(word => POLAR.has(word));
    return [...only(left, right), ...only(right, left), ...(hasTurned ? moved : [])];
}
function restOf(words, common) {
    let next = 0;
    return words.filter(word => {
        if (word !== common[next])
            return true;
        next++;
        return false;
    });
}
/** Longest common subsequence, by the table of Wagner and Fischer (1974). Sentences are short. */
function commonSubsequence(a, b) {
    const width = b.length + 1;
    const lengths = new Uint16Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) {
            lengths[i * width + j] =
                a[i] === b[j]
                    ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
                    : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
        }
    }
    const common = [];
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
        const word = a[i];
        if (word !== undefined && word === b[j]) {
            common.push(word);
            i++;
            j++;
        }
        else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
            i++;
        else
            j++;
    }
    return common;
}
/** About the same thing, and different in a number, a negation, a contrary, or in the one thing in back-ticks. */
function contradicts(a, b) {
    if (isTwin(a, b) && differenceOf(a, b).some(word => POLAR.has(word)))
        return true;
    if (isTurnedRound(a, b))
        return true;
    const contraries = contrariesBetween(a, b);
    const matter = Math.min(a.terms.size, b.terms.size) - contraries;
    const common = commonTerms(a, b);
    if (matter <= 0 || common / matter < SAME_MATTER)
        return false;
    if (contraries > 0)
        return true;
    const larger = Math.max(a.terms.size, b.terms.size);
    if (common / larger < SAME_MATTER)
        return false;
    if (a.isNegated !== b.isNegated)
        return true;
    if (a.numbers.size > 0 && b.numbers.size > 0 && !isSubset(a.numbers, b.numbers) && !isSubset(b.numbers, a.numbers))
        return true;
    return a.code.size === b.code.size && a.code.size > 0 && common >= larger - 1 && !isSubset(a.code, b.code);
}
/** Both speak of the same two things, and each gives one the part of the other. */
function isTurnedRound(a, b) {
    for (const [direction, own] of a.roles) {
        const other = b.roles.get(direction);
        if (other === undefined)
            continue;
        const [onlyOwn, onlyOther] = [own.difference(other), other.difference(own)];
        if (onlyOwn.size === 0 || onlyOther.size === 0)
            continue;
        if (onlyOwn.isSubsetOf(b.terms) && onlyOther.isSubsetOf(a.terms))
            return true;
    }
    return false;
}
/** Words of one whose contrary the other has, and neither has both. */
function contrariesBetween(a, b) {
    let count = 0;
    for (const word of a.stems) {
        if (b.stems.has(word))
            continue;
        for (const other of CONTRARY.get(word) ?? []) {
            if (b.stems.has(other) && !a.stems.has(other))
                count++;
        }
    }
    return count;
}
function commonTerms(a, b) {
    let count = 0;
    for (const term of a.terms)
        if (b.terms.has(term))
            count++;
    return count;
}
function isSubset(part, whole) {
    for (const item of part)
        if (!whole.has(item))
            return false;
    return true;
}


/***/ }),

/***/ 32293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ correctionsOf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97006);
/* harmony import */ var _equality_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42140);


/**
 * The corrections that follow from all decided discrepancies: by ground truth, by an arbiter, by a person. Nothing
 * follows from an open one, nor from `consensus`, which only says what is published.
 */
function correctionsOf(comparison) {
    const corrections = { A: [], B: [] };
    for (const discrepancy of comparison.discrepancies) {
        const { resolution, resolved, a, b } = discrepancy;
        if (resolved === undefined || resolution === 'open' || resolution === 'consensus')
            continue;
        // One sentence of many: which of the two is published is decided when the documentations are joined.
        if ((a ?? b)?.facet === 'description')
            continue;
        const forA = correctionFor(discrepancy, resolution, resolved, a, b);
        const forB = correctionFor(discrepancy, resolution, resolved, b, a);
        if (forA !== null)
            corrections.A.push(forA);
        if (forB !== null)
            corrections.B.push(forB);
    }
    return corrections;
}
function correctionFor(discrepancy, source, resolved, own, other) {
    const { component, message: reason } = discrepancy;
    if (own === null) {
        // Silence needs no correction where nothing is to be said, nor where the other's mistake is put right.
        if (resolved === null || (other !== null && !isSame(other, resolved)))
            return null;
        return { component, field: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(resolved), value: resolved, source, reason };
    }
    const field = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(own);
    if (resolved === null)
        return { component, field, value: null, source, reason };
    if (isSame(own, resolved))
        return null;
    return { component, field, value: underOwnName(resolved, own, other), source, reason };
}
function isSame(claim, resolved) {
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(claim) === (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(resolved) && (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .sayTheSame */ .bL)(claim, resolved);
}
/** The two streams may call a destructured parameter by different names; neither has to take over the other's. */
function underOwnName(resolved, own, other) {
    if (resolved.facet !== 'param' || own.facet !== 'param' || other?.facet !== 'param')
        return resolved;
    return resolved.subject === other.subject && own.subject !== other.subject
        ? { ...resolved, subject: own.subject }
        : resolved;
}


/***/ }),

/***/ 32614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ mergeDocumentation)
});

// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
// EXTERNAL MODULE: ./.build/streams/corrections.js
var corrections = __webpack_require__(23541);
// EXTERNAL MODULE: ./.build/streams/engine.js
var engine = __webpack_require__(14164);
// EXTERNAL MODULE: ./.build/streams/model/prose.js
var prose = __webpack_require__(44733);
// EXTERNAL MODULE: ./.build/streams/validator.js
var validator = __webpack_require__(52862);
// EXTERNAL MODULE: ./.build/comparison/agreement.js + 2 modules
var agreement = __webpack_require__(22572);
;// CONCATENATED MODULE: ./.build/comparison/prose.js
/** How much of a text is in another, by their words. */
const STOP_WORDS = new Set('a an and are as at be been but by can do does for from has have if in into is it its not of on or so such than that the their then there these this to was were when where which while will with'.split(' '));
/** The content words of a text, lower case, plural and verb endings cut. */
function contentWords(text) {
    const words = new Set();
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}_$]+/gu) ?? []) {
        if (!STOP_WORDS.has(word))
            words.add(stem(word));
    }
    return words;
}
function stem(word) {
    return word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word;
}
/** The share of `part`'s content words that `whole` has too; 1 where `part` has none. */
function containedIn(part, whole) {
    const words = contentWords(part);
    return words.size === 0 ? 1 : common(words, whole) / words.size;
}
function common(a, b) {
    let count = 0;
    for (const word of a)
        if (b.has(word))
            count++;
    return count;
}

// EXTERNAL MODULE: ./.build/streams/sentences.js
var sentences = __webpack_require__(79914);
;// CONCATENATED MODULE: ./.build/comparison/refuted-prose.js

function withoutRefuted(documentation, discrepancies) {
    const refuted = discrepancies.flatMap(({ a, b, verdictA, verdictB }) => [
        ...(a !== null && verdictA?.verdict === 'refuted' ? [a] : []),
        ...(b !== null && verdictB?.verdict === 'refuted' ? [b] : []),
    ]);
    if (refuted.length === 0)
        return documentation;
    const wrong = sentencesOf(refuted);
    if (wrong.length === 0)
        return documentation;
    const clean = (text) => withoutSentences(text, wrong);
    return {
        ...documentation,
        summary: clean(documentation.summary),
        description: clean(documentation.description),
        behaviour: documentation.behaviour.filter(statement => clean(statement.text) !== ''),
        parameters: documentation.parameters.map(parameter => ({
            ...parameter,
            description: clean(parameter.description),
        })),
        returns: documentation.returns === null
            ? null
            : { ...documentation.returns, description: clean(documentation.returns.description) },
    };
}
/** Shorter pieces of text could stand in any sentence. */
const MIN_LENGTH = 8;
/** The sentences of comments that made the refuted claims. A whole tag (`@param …`) is not a sentence: its slot is corrected. */
function sentencesOf(claims) {
    const sentences = new Set();
    for (const claim of claims) {
        for (const { origin, seen } of claim.evidence) {
            if (origin !== 'comment')
                continue;
            const text = plain(seen);
            if (text.length >= MIN_LENGTH && !text.startsWith('@'))
                sentences.add(text);
        }
    }
    return [...sentences];
}
function withoutSentences(text, wrong) {
    if (text === '' || !wrong.some(sentence => plain(text).includes(sentence) || sentence.includes(plain(text)))) {
        return text;
    }
    const kept = (0,sentences/* splitSentences */.P)(text).map(piece => {
        const words = plain(piece);
        if (words.length < MIN_LENGTH)
            return piece;
        if (wrong.some(sentence => sentence.includes(words)))
            return '';
        const phrase = wrong.find(sentence => words.includes(sentence));
        return phrase === undefined ? piece : withoutPhrase(piece, phrase);
    });
    return kept.join('').trim();
}
/**
 * "How many at most, defaults to 5." → "How many at most." Only a phrase that is set off at the end of its sentence leaves a whole
 * one behind; else the sentence goes.
 */
function withoutPhrase(piece, phrase) {
    const line = piece.replace(/\s+/g, ' ');
    const at = line.indexOf(phrase);
    const before = line.slice(0, at);
    const after = line.slice(at + phrase.length);
    const isSetOff = /\w\s*[,;:(–—-]\s*$/.test(before) && /^\s*[)\]]?\s*[.!?]?\s*$/.test(after);
    if (!isSetOff)
        return '';
    const end = /[.!?]\s*$/.exec(after)?.[0] ?? after.slice(after.trimEnd().length);
    return `${before.replace(/\s*[,;:(–—-]\s*$/, '')}${end}`;
}
function plain(text) {
    return text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[.!?…]+$/, '');
}

;// CONCATENATED MODULE: ./.build/comparison/merge.js








/**
 * A's words come first (the author's, where A is `declared`), and B's observations stand beside them without saying the same
 * twice. Each slot holds what was decided; what was refuted is gone, from the prose too; what is open stays out until
 * somebody has decided.
 *
 * `discrepancies`: All of this component's, from every iteration, oldest first.
 */
function mergeDocumentation(a, b, facts, discrepancies) {
    const first = a ?? b;
    if (first === null)
        return null;
    const own = discrepancies.filter(discrepancy => discrepancy.component === facts.id);
    const both = a === null || b === null
        ? alone(first)
        : (0,engine/* isBuiltIn */.q)(a.engine) || (0,engine/* isBuiltIn */.q)(b.engine)
            ? join(a, b, facts)
            : joinMachines(a, b, facts, own);
    return withNamesOfCode(withoutRefuted(settle(both, own), own), facts);
}
/** An author and the code speak for themselves. The sentences of a model wait for the documentation that is to bear them out. */
function alone(documentation) {
    return (0,engine/* isBuiltIn */.q)(documentation.engine) ? documentation : (0,agreement/* withSentences */.T)(documentation, new Set());
}
/** Of the sentences of two models, those that both bear out, once, and those that were decided for. */
function joinMachines(a, b, facts, discrepancies) {
    const agreed = (0,agreement/* compareProse */.H)(a, b, facts);
    const decided = new Set(discrepancies.flatMap(discrepancy => isDecided(discrepancy) && discrepancy.resolved?.facet === 'description' ? [discrepancy.resolved.value.text] : []));
    const joined = join((0,agreement/* withSentences */.T)(a, agreed.a.union(decided)), (0,agreement/* withSentences */.T)(b, agreed.b.difference(agreed.again).union(decided)), facts);
    // A person may have found better words than either.
    const written = new Set([a, b].flatMap(prose/* sentencesOf */.c).map(({ text }) => text));
    const added = [...decided].filter(text => !written.has(text)).map(text => ({ text, evidence: [] }));
    return added.length === 0 ? joined : { ...joined, behaviour: [...joined.behaviour, ...added] };
}
function isDecided({ resolution }) {
    return resolution === 'arbiter' || resolution === 'human';
}
/** Words about a parameter that the code calls otherwise, where it can be no other: they stand under the code's name. */
function withNamesOfCode(documentation, facts) {
    const real = new Set(facts.parameters.flatMap(fact => [fact.name, ...fact.properties.map(({ name }) => name)]));
    const { parameters } = documentation;
    const isStray = (parameter) => !parameter.name.includes('.') && !real.has(parameter.name) && isSaid(parameter);
    const renamed = new Map();
    for (const fact of facts.parameters) {
        if (fact.pattern !== null || fact.rest)
            continue;
        const strays = parameters.filter(parameter => parameter.index === fact.index && isStray(parameter));
        const isUnsaid = parameters.every(parameter => parameter.name !== fact.name || !isSaid(parameter));
        const [only] = strays;
        if (only !== undefined && strays.length === 1 && isUnsaid)
            renamed.set(only.name, fact.name);
    }
    if (renamed.size === 0)
        return documentation;
    const joined = new Map();
    // The author's words first, whatever stands before them.
    const inOrder = [...parameters].sort((p, q) => p.index - q.index || Number(isSaid(q)) - Number(isSaid(p)));
    for (const parameter of inOrder) {
        const [root = '', ...path] = parameter.name.split('.');
        const name = [renamed.get(root) ?? root, ...path].join('.');
        const first = joined.get(name);
        joined.set(name, first === undefined ? { ...parameter, name } : joinParameter(first, parameter));
    }
    return { ...documentation, parameters: [...joined.values()] };
}
function isSaid(parameter) {
    return parameter.evidence.some(({ origin }) => origin === 'comment');
}
function join(a, b, facts) {
    const summary = a.summary !== '' ? a.summary : b.summary;
    const description = a.description !== '' ? a.description : b.description;
    const behaviour = joinBehaviour(a, b, `${summary} ${description}`);
    return {
        component: a.component,
        engine: a.engine === b.engine ? a.engine : `${a.engine}+${b.engine}`,
        summary,
        description,
        behaviour,
        parameters: joinParameters(a, b, facts),
        typeParameters: union(a.typeParameters, b.typeParameters, parameter => parameter.name),
        returns: joinReturns(a.returns, b.returns),
        throws: joinThrows(a.throws, b.throws, facts),
        callees: joinCallees(a.callees, b.callees),
        callers: union(a.callers, b.callers, caller => caller),
        // An effect without a target adds nothing to the same one with it.
        effects: union(a.effects, b.effects, effect => `${effect.kind}:${effect.present}:${effect.target}`).filter((effect, _, all) => effect.target !== null ||
            !all.some(other => other.kind === effect.kind && other.present === effect.present && other.target !== null)),
        modifiers: union(a.modifiers, b.modifiers, modifier => modifier.name),
        examples: union(a.examples, b.examples, example => example.code.trim()),
        references: union(a.references, b.references, reference => reference.target),
        since: a.since ?? b.since,
        ...joinMembers(a, b),
    };
}
/** A statement nine tenths of whose words are in the prose already tells a reader nothing. */
const REPETITION = 0.9;
function joinBehaviour(a, b, prose) {
    const said = contentWords(prose);
    const statements = [];
    // B's summary tells what the code does where A's told what it is for, unless it only lists what stands under "calls".
    const listed = contentWords(`${prose} this calls using ${b.callees.map(callee => (0,model/* nameOf */.Vb)(callee.component)).join(' ')}`);
    const fact = a.summary === '' ? '' : observedFact(a, b);
    const isNews = fact !== '' && containedIn(fact, listed) < REPETITION;
    const observed = isNews ? [{ text: fact, evidence: [] }] : [];
    for (const statement of [...a.behaviour, ...observed, ...b.behaviour]) {
        if (containedIn(statement.text, said) >= REPETITION)
            continue;
        if (statements.some(other => other.text === statement.text))
            continue;
        statements.push(statement);
    }
    return statements;
}
/** B's summary without what it only makes of the name, which the author knows better, and what stands under "returns". */
function observedFact(a, b) {
    const fact = b.summary.replace(/^[^`:]+: (?=(?:returns|resolves to) )/, '');
    // What a class's name and its list of calls say already.
    if (!fact.includes('`') || /^(?:[^`]+, using|(?:May use|Uses)) `/.test(fact) || /^Creates a `[^`]+`\.$/.test(fact))
        return '';
    const value = /^(?:returns|resolves to) (.+)\.$/is.exec(fact)?.[1];
    const isToldThere = b.returns !== null && b.returns.description !== '' && a.returns?.description === '';
    if (value !== undefined && isToldThere)
        return '';
    return fact.charAt(0).toUpperCase() + fact.slice(1);
}
function joinParameters(a, b, facts) {
    const others = new Map();
    for (const parameter of b.parameters) {
        const first = others.get(parameter.name);
        others.set(parameter.name, first === undefined ? parameter : joinParameter(first, parameter));
    }
    // The author's name for a destructured parameter is the one that is published.
    const renamed = new Map();
    for (const fact of facts.parameters) {
        if (fact.pattern === null)
            continue;
        const nameA = (0,validator/* documentedParameter */.W4)(a.parameters, fact, facts.parameters)?.name;
        const nameB = (0,validator/* documentedParameter */.W4)(b.parameters, fact, facts.parameters)?.name;
        if (nameA !== undefined && nameB !== undefined && nameA !== nameB)
            renamed.set(nameB, nameA);
    }
    const published = (name) => {
        if (renamed.size === 0)
            return name;
        const [head = '', ...rest] = name.split('.');
        return [renamed.get(head) ?? head, ...rest].join('.');
    };
    for (const [name, parameter] of [...others]) {
        const under = published(name);
        if (under === name)
            continue;
        others.delete(name);
        others.set(under, { ...parameter, name: under });
    }
    const joined = new Map();
    for (const parameter of [...a.parameters, ...others.values()]) {
        const first = joined.get(parameter.name);
        joined.set(parameter.name, first === undefined ? parameter : joinParameter(first, parameter));
    }
    return [...joined.values()].sort((p, q) => p.index - q.index);
}
function joinParameter(first, second) {
    return {
        ...first,
        type: first.type ?? second.type,
        optional: first.optional ?? second.optional,
        default: first.default ?? second.default,
        values: first.values.length > 0 ? first.values : second.values,
        description: first.description !== '' ? first.description : second.description,
        evidence: [...first.evidence, ...second.evidence],
    };
}
function joinReturns(a, b) {
    if (a === null || b === null)
        return a ?? b;
    if (a.returns !== b.returns)
        return a;
    return {
        returns: a.returns,
        type: a.type ?? b.type,
        description: a.description !== '' ? a.description : b.description,
        branches: union(a.branches, b.branches, branch => branch.value).map(branch => {
            const other = b.branches.find(candidate => candidate.value === branch.value);
            return other === undefined ? branch : { ...branch, when: joinWhen(branch, other) };
        }),
        evidence: [...a.evidence, ...b.evidence],
    };
}
/** The author's condition; what was only added for completeness gives way to what was observed. */
function joinWhen(first, second) {
    const isSaid = first.evidence.some(({ origin }) => origin === 'comment');
    return (isSaid ? first.when : null) ?? second.when ?? first.when;
}
function joinThrows(a, b, facts) {
    const joined = union(a, b, thrown => thrown.type).map(thrown => {
        const other = b.find(candidate => candidate.type === thrown.type);
        return other === undefined ? thrown : { ...thrown, when: joinWhen(thrown, other), via: thrown.via ?? other.via };
    });
    const result = [];
    for (const thrown of joined) {
        // "Throws an Error" beside "throws a RangeError" is the same error, said less precisely.
        const isThrown = facts.throws.some(fact => fact.errorType === thrown.type);
        const precise = joined.filter(other => other !== thrown &&
            facts.throws.some(fact => fact.errorType === other.type && fact.baseTypes.includes(thrown.type)));
        const [only] = precise;
        if (isThrown || only === undefined) {
            result.push(thrown);
        }
        else if (precise.length === 1 && thrown.when !== null) {
            const at = joined.indexOf(only);
            joined[at] = { ...only, when: thrown.when };
            const pushed = result.indexOf(only);
            if (pushed >= 0)
                result[pushed] = { ...only, when: thrown.when };
        }
    }
    return result;
}
function joinCallees(a, b) {
    const others = new Map(b.map(callee => [callee.component, callee]));
    const joined = union(a, b, callee => callee.component).map(callee => {
        const other = others.get(callee.component);
        return {
            ...callee,
            callType: callee.callType ?? other?.callType ?? null,
            purpose: callee.purpose !== '' ? callee.purpose : (other?.purpose ?? ''),
        };
    });
    // A class beside its own constructor is one callee, and the constructor is where its documentation is.
    const ids = new Set(joined.map(callee => callee.component));
    return joined.filter(callee => !ids.has(`${callee.component}.constructor`));
}
function joinMembers(a, b) {
    if (a.members === undefined)
        return b.members === undefined ? {} : { members: b.members };
    const others = b.members ?? [];
    const members = union(a.members, others, member => member.name).map(member => {
        const other = others.find(candidate => candidate.name === member.name);
        if (other === undefined)
            return member;
        return {
            ...member,
            type: member.type ?? other.type,
            default: member.default ?? other.default,
            deprecated: member.deprecated ?? other.deprecated,
            description: member.description !== '' ? member.description : other.description,
        };
    });
    return { members };
}
/** Writes what was decided into its slot, and empties what is open. */
function settle(documentation, discrepancies) {
    let settled = documentation;
    for (const { a, b, resolved, resolution, message } of discrepancies) {
        const claims = [a, b].filter(claim => claim !== null);
        for (const claim of claims) {
            // which of two sentences is published was settled when they were joined
            if (claim.facet === 'description' || (claim.facet === 'summary' && (resolved ?? null) === null))
                continue;
            const field = (0,model/* fieldOf */._F)(claim);
            const isPresence = claim.aspect === 'presence' && (claim.facet === 'param' || claim.facet === 'returns');
            if (resolution === 'open') {
                // Without its presence a parameter would vanish from the list.
                if (!isPresence)
                    settled = (0,corrections/* applyToDocumentation */.I)(settled, field, null, message).documentation;
            }
            else if (resolved !== undefined) {
                settled = (0,corrections/* applyToDocumentation */.I)(settled, field, resolved, message).documentation;
            }
        }
        if (claims.length === 0 && resolved !== undefined && resolved !== null) {
            settled = (0,corrections/* applyToDocumentation */.I)(settled, (0,model/* fieldOf */._F)(resolved), resolved, message).documentation;
        }
    }
    return settled;
}
/** All of `first`, then what only `second` has; the first of equals. Linear. */
function union(first, second, keyOf) {
    const result = new Map();
    for (const item of first)
        if (!result.has(keyOf(item)))
            result.set(keyOf(item), item);
    for (const item of second)
        if (!result.has(keyOf(item)))
            result.set(keyOf(item), item);
    return [...result.values()];
}


/***/ })

};
