/** What a name promises: `parseHeader` parses the header. Only verbs that are hardly ever anything else. */
import { article, wordsOf } from './text.ts'

const VERBS = new Set(
  (
    'abort acquire activate add advance aggregate align allocate analyze append apply assert assign attach authenticate ' +
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
    'wrap write'
  ).split(' '),
)
const PREPOSITIONS = new Set(
  'about after all along any around as at back before by each every for from if in into is of off on once only onto or out over per than then through to under until up upon via when where with without'.split(
    ' ',
  ),
)
/** Words that make a name say more than its verb does to its object. */
const AMBIGUOUS = new Set(
  'and or if not no maybe all any latest last first next only map filter scan fold tap some every none else self this it fn func cb'.split(
    ' ',
  ),
)
/** Words after which no object follows. */
const ADVERBS = new Set('async sync now again recursively deep once internal impl unsafe lazy safe'.split(' '))

function thirdPerson(verb: string): string {
  if (verb === 'setup') return 'sets up'
  if (verb === 'init') return 'initializes'
  if (verb === 'undo') return 'undoes'
  if (verb === 'diff') return 'diffs'
  if (verb === 'sync') return 'syncs'
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return `${verb}s`
}

/** `parseHeader` → `parses the header`, or null where the name is no verb with an object. */
export function clauseOfName(name: string): string | null {
  const [verb, ...rest] = wordsOf(name)
  if (verb === undefined || !VERBS.has(verb)) return null
  const object = rest.filter((word, index) => index < rest.length - 1 || !ADVERBS.has(word))
  const [first] = object
  const last = object.at(-1)
  if (first === undefined || last === undefined || object.some(word => /\d/.test(word) || word.length < 2)) return null
  // `mergeMap`, `getOrCreate`, `repeatWhen`, `clearAll`: more than a verb and its object.
  if (VERBS.has(first) || object.some(word => AMBIGUOUS.has(word)) || PREPOSITIONS.has(last)) return null
  const text = object.join(' ')
  const does = thirdPerson(verb)
  if (PREPOSITIONS.has(first)) return null
  const isMade = verb === 'create' || verb === 'make' || verb === 'build' || verb === 'generate'
  return isMade ? `${does} ${isPlural(last) ? '' : `${article(text)} `}${text}` : `${does} the ${text}`
}

function isPlural(noun: string): boolean {
  return /[^s]s$/.test(noun) && !/(?:us|is|ess|ass)$/.test(noun)
}

/** `isEmpty`, `hasChildren`, `canRetry`: a question. */
export function isQuestion(name: string): boolean {
  const [first, second] = wordsOf(name)
  return (
    second !== undefined &&
    /^(?:is|has|have|can|should|was|were|are|will|does|did|needs|must|supports)$/.test(first ?? '')
  )
}
