/**
 * The patterns of `prose-claims.ts`. They run on one masked sentence (code spans and links are a back-tick, fill characters, a
 * back-tick), so they are short, anchored where they can be, and never nest a repetition inside another over the same text.
 */

/** A code span or a link. */
const CODE = '`\\ue000*`'
/** The documented thing itself, where the sentence names it. */
const SELF = '(?:(?:this|the) (?:function|method|constructor|call|getter|setter|accessor|hook|helper) )?'
const IF = '(?:if|when|whenever|unless|in case)'
/** Where a clause ends. */
const STOP = '(?=\\s*(?:[.;!)]|$|\\s[-–—]\\s|,\\s*(?:but|instead|it|so|and)\\b))'
const NULLISH = `(?:null|undefined|${CODE})`
const NULLISH_2 = `(?<value>${NULLISH})(?:\\s*(?:or|/)\\s*(?<second>${NULLISH}))?`
const ERROR = `(?:(?:an?|the)\\s+)?(?<type>${CODE}|[A-Z]\\w*(?:Error|Exception)\\b|(?:error|exception|Error)\\b)(?:\\s+(?:error|exception)\\b)?`

/** Words that make what follows a statement about something else, or a supposition. */
export const ABOUT_OTHERS =
  /\b(?:if|when|whether|unless|until|that|which|who|whose|where|while|because|callback|handler|listener|predicate|iteratee|fn|function|unlike|instead of|rather than|should|must|could|would|might|may|can|cannot|not|never|no longer|previously|formerly|used to|try|catch|ensure)\b/i

/** Words before "or null" that could own the null: "an array of values or null", "is null or undefined". */
export const OWNS_NULLISH =
  /\b(?:is|are|was|be|been|being|equals?|equal|contains?|containing|than|non|without|either|both|between|neither|nor|except|excluding|every|all|any|null|undefined|nullish|tests?|checks?|falsy|truthy)\b|[-!=]\s*$/i
export const LOOSE_NOUN =
  /\b(?:array|list|map|iterator|iterable|generator|pair|tuple|record|set|object|promise|observable|to|with|of|for)\b/i

/** The same for "the node, or null if …", where a function or a promise may be what comes back. */
export const OTHER_CLAUSE =
  /\b(?:if|when|whether|unless|until|that|which|who|whose|where|while|because|returns|returning|yields|resolves|resolving|instead of|rather than|should|must|could|would|might|may|can|cannot|not|never|no longer|previously|used to)\b/i

export interface ThrowsRule {
  readonly pattern: RegExp
  /** The words before the match must be about the component. */
  readonly compound: boolean
}

export const THROWS: readonly ThrowsRule[] = [
  // "Throws a RangeError if …", "This method will throw an error when …"
  {
    pattern: new RegExp(`^${SELF}(?:(?:will|also|always)\\s+)*throws?\\s+${ERROR},?\\s+(?<if>${IF})\\b`, 'i'),
    compound: false,
  },
  // "Throws if …"
  { pattern: new RegExp(`^${SELF}(?:(?:will|also)\\s+)*throws?,?\\s+(?<if>${IF})\\b`, 'i'), compound: false },
  // "A RangeError is thrown if …"
  { pattern: new RegExp(`^${ERROR}\\s+(?:is|will\\s+be|gets)\\s+thrown,?\\s+(?<if>${IF})\\b`, 'i'), compound: false },
  // "Rejects with a RangeError if …"
  {
    pattern: new RegExp(`^${SELF}(?:will\\s+)?rejects\\s+(?:with\\s+${ERROR}\\s+)?(?<if>${IF})\\b`, 'i'),
    compound: false,
  },
  // "Throws a RangeError."
  {
    pattern: new RegExp(`^${SELF}(?:(?:will|also|always)\\s+)*throws\\s+${ERROR}\\s*(?:[.!]|$)`, 'i'),
    compound: false,
  },
  // "Finds the item, or throws an error if …"
  {
    pattern: new RegExp(`(?:,\\s*|\\s+)(?:or|and)\\s+(?:will\\s+)?throws\\s+${ERROR}\\s+(?<if>${IF})\\b`, 'i'),
    compound: true,
  },
  { pattern: new RegExp(`(?:,\\s*|\\s+)(?:or|and)\\s+throws\\s+(?<if>${IF})\\b`, 'i'), compound: true },
]

const NO_THROW = "(?:never|does not|doesn['’]t|do not|will not|won['’]t|will never)\\s+throws?"
export const NEVER_THROWS: readonly ThrowsRule[] = [
  {
    pattern: new RegExp(
      `^${SELF}(?:it\\s+)?${NO_THROW}(?:\\s+(?:an?\\s+|any\\s+)?(?:errors?|exceptions?))?${STOP}`,
      'i',
    ),
    compound: false,
  },
  {
    pattern: new RegExp(
      `,?\\s+(?:and|but)\\s+never\\s+throws(?:\\s+(?:an?\\s+|any\\s+)?(?:errors?|exceptions?))?${STOP}`,
      'i',
    ),
    compound: true,
  },
]

export interface ReturnsRule {
  readonly pattern: RegExp
  /** Also in later sentences of `@returns`: "The node. `null` if there is none." */
  readonly anywhere?: true
  readonly places: readonly ('description' | 'param' | 'returns')[]
}

/** "Returns null if …"; in `@returns` the verb may be missing. */
export const RETURNS_NULLISH: readonly ReturnsRule[] = [
  {
    pattern: new RegExp(`^${SELF}(?:(?:will|also)\\s+)*returns?\\s+${NULLISH_2},?\\s+(?<if>${IF}|for)\\b`, 'i'),
    places: ['description', 'returns'],
  },
  { pattern: new RegExp(`^${NULLISH_2},?\\s+(?<if>${IF})\\b`, 'i'), places: ['returns'], anywhere: true },
  {
    pattern: new RegExp(`^otherwise,?\\s+(?:it\\s+)?returns\\s+${NULLISH_2}\\s*(?:[.;]|$)`, 'i'),
    places: ['description', 'returns'],
  },
]

/** "Returns the node, or null if …". `before` is what stands between. */
export const RETURNS_OR_NULLISH: readonly ReturnsRule[] = [
  {
    pattern: new RegExp(
      `^${SELF}(?:will\\s+)?returns?\\s+(?<before>[^.;]*?)(?<comma>,?)\\s+or\\s+(?:returns\\s+)?(?<value>${NULLISH})\\s+(?<if>if|when|otherwise|in case)\\b`,
      'i',
    ),
    places: ['description', 'returns'],
  },
  {
    pattern: new RegExp(
      `^${SELF}(?:will\\s+)?returns?\\s+(?<before>[^.;]*?)(?<comma>[,;]?)\\s+(?:otherwise|else)\\s+(?:returns\\s+)?(?<value>${NULLISH})\\s*(?:[.;]|$)`,
      'i',
    ),
    places: ['description', 'returns'],
  },
  {
    pattern: new RegExp(
      `^${SELF}(?:will\\s+)?returns?\\s+(?<before>[^.;]*?)(?<comma>[,;]?)\\s+(?:(?:or|and)\\s+)?(?<value>${NULLISH})\\s+(?<if>otherwise)\\s*(?:[.;]|$)`,
      'i',
    ),
    places: ['description', 'returns'],
  },
  {
    pattern: new RegExp(
      `^(?<before>[^.;]*?)(?<comma>[,;]?)\\s+(?:(?:or|and)\\s+)?(?<value>${NULLISH})\\s+(?<if>otherwise)\\s*(?:[.;]|$)`,
      'i',
    ),
    places: ['returns'],
  },
  {
    pattern: new RegExp(
      `^(?<before>[^.;]*?)(?<comma>,?)\\s+or\\s+(?:returns\\s+)?(?<value>${NULLISH})\\s+(?<if>if|when|otherwise|in case)\\b`,
      'i',
    ),
    places: ['returns'],
  },
  {
    pattern: new RegExp(`^(?<before>[^.;]*?)(?<comma>,?)\\s+or\\s+(?<value>${NULLISH})\\s*(?:[.;]|$)`, 'i'),
    places: ['returns'],
  },
  {
    pattern: new RegExp(
      `^(?<before>[^.;]*?)(?<comma>[,;]?)\\s+(?:otherwise|else)\\s+(?<value>${NULLISH})\\s*(?:[.;]|$)`,
      'i',
    ),
    places: ['returns'],
  },
]

/** "Never returns null." */
export const NEVER_RETURNS: readonly ReturnsRule[] = [
  {
    pattern: new RegExp(
      `^${SELF}(?:it\\s+)?(?:never|does not|doesn['’]t|will not|won['’]t|will never)\\s+returns?\\s+${NULLISH_2}${STOP}`,
      'i',
    ),
    places: ['description', 'returns'],
  },
  { pattern: new RegExp(`(?:^|,\\s*)(?:is\\s+)?never\\s+${NULLISH_2}${STOP}`, 'i'), places: ['returns'] },
]

/** A value that can be compared with a default in code. */
const VALUE = `(?<literal>${CODE}|-?(?:0x[\\da-f]+|\\d[\\d_]*(?:\\.\\d+)?(?:e[+-]?\\d+)?)n?(?![\\w%])|"[^"\\s]{0,60}"|'[^'\\s]{0,60}'|(?:true|false|null|undefined|NaN|Infinity)\\b|\\[\\]|\\{\\})`
/** What follows a default may explain it, but not take it back: "(5 minutes)", "if omitted", not "or `x` in production". */
export const AFTER_VALUE =
  /^\s*(?:\((?!or\b)[^)]{0,80}\)\s*)?(?:$|[.;)\]]|[-–—]\s|,(?!\s*(?:or|unless|except|otherwise|but|then|depending|when|if|on|in|for)\b)|(?:if|when)\s+(?:omitted|not|unspecified|unset|undefined|none|no)\b(?![^.]*\bor\s)|and\s+(?:must|should|cannot|is)\b)/i

export interface DefaultRule {
  readonly pattern: RegExp
  /** What may stand before it in the sentence. */
  readonly before: RegExp
}

/** In the prose of a parameter. */
export const DEFAULT: readonly DefaultRule[] = [
  {
    pattern: new RegExp(`\\b(?:which\\s+)?defaults?\\s+to\\s*:?\\s*${VALUE}`, 'gi'),
    before:
      /(?:^|[.,;:([–—]|\s-|\b(?:and|it|omitted|unspecified|unset|undefined|provided|given|specified|passed|optional)|(?:^|[.,;(]\s*)this(?:\s+(?:parameter|argument|option|value))?|(?:^|[.,;(]\s*)the\s+(?:parameter|argument|option|value)|\{own\})\s*$/i,
  },
  {
    pattern: new RegExp(`\\bdefault(?:\\s+value)?\\s*(?:\\bis|=|:)\\s*${VALUE}`, 'gi'),
    before: /(?:^|[.,;:([–—]|\s-|[.,;:([–—]\s*(?:the|its)|^(?:the|its))\s*$/i,
  },
  { pattern: new RegExp(`\\bdefaults?\\s+${VALUE}(?=\\s*[)\\],;])`, 'gi'), before: /[([]\s*$/ },
  { pattern: new RegExp(`${VALUE}\\s+by\\s+default(?=\\s*[)\\]])`, 'gi'), before: /[([]\s*$/ },
]

/** In other prose, where the parameter is named: "`limit` defaults to `5`". */
export const SUBJECT_DEFAULT: readonly RegExp[] = [
  new RegExp(`^(?:the\\s+)?(?<name>${CODE})\\s+(?:(?:parameter|argument|option)\\s+)?defaults\\s+to\\s+${VALUE}`, 'i'),
  new RegExp(
    `^(?:the\\s+)?default\\s+(?:value\\s+)?(?:of\\s+|for\\s+)?(?:the\\s+)?(?<name>${CODE})\\s+(?:(?:parameter|argument|option)\\s+)?is\\s+${VALUE}`,
    'i',
  ),
]

const ITEM = `(?:${CODE}|"[^"\\s]{1,40}"|'[^'\\s]{1,40}'|\\d+\\b)`
const LIST = `(?<list>${ITEM}(?:\\s*(?:,\\s*(?:(?:or|and)\\s+)?|\\s(?:or|and)\\s+|\\|\\s*)${ITEM}){1,30})(?=\\s*(?:$|[.;)]))`
const ONE_OF =
  '(?:either|(?:exactly\\s+)?one\\s+of|any\\s+(?:one\\s+)?of)(?:\\s+the\\s+(?:following|values|strings))?(?:\\s+values)?\\s*:?'

/** "one of `a`, `b` or `c`". */
export const VALUES: readonly {
  readonly pattern: RegExp
  readonly named: boolean
  /** Only what is written as strings. */
  readonly quoted?: true
  /** One will do. */
  readonly single?: true
}[] = [
  {
    pattern: new RegExp(
      `(?:^|[:(,–—]\\s*|\\s-\\s+|\\b(?:must|can|may|should|has\\s+to|is)\\s+(?:be\\s+)?)${ONE_OF}\\s*${LIST}`,
      'i',
    ),
    named: false,
  },
  {
    pattern: new RegExp(`^(?:the\\s+)?(?<name>${CODE})\\s+(?:must|can|may|should)\\s+be\\s+${ONE_OF}\\s*${LIST}`, 'i'),
    named: true,
  },
  // "when `mode` is `'fast'`"
  {
    pattern: new RegExp(
      `\\b(?:if|when|whenever|unless)\\s+(?:the\\s+)?(?<name>${CODE})\\s+(?:is|equals|===?)\\s+(?:set\\s+to\\s+)?(?<list>${CODE})(?!\\s+or\\b)`,
      'i',
    ),
    named: true,
    quoted: true,
    single: true,
  },
  // without "one of", only what the author wrote as strings
  {
    pattern: new RegExp(`(?:^|[:(–—]\\s*|\\b(?:must|can|may|should)\\s+be\\s+)${LIST}`, 'i'),
    named: false,
    quoted: true,
  },
]

/** An item of a list that begins with a string: "- `'fast'`: quickly". */
export const LISTED = new RegExp(`^(?<list>${CODE}|"[^"\\s]{1,40}"|'[^'\\s]{1,40}')(?=\\s*(?:$|[:.,;(–—-]))`)

const THING =
  '(?:function|method|class|property|field|option|module|api|component|type|interface|constant|hook|accessor|getter|setter|constructor|enum|helper|variable)'
export const DEPRECATED: readonly RegExp[] = [
  /^\[?deprecated\]?\s*(?:[:,;!—–.]|-\s|in\s+favou?r\b|since\b|as\s+of\b|use\b|and\s+will\b|$)/i,
  new RegExp(
    `^(?:this|the)\\s+${THING}\\s+(?:is|has\\s+been)\\s+(?:now\\s+)?deprecated\\b(?!\\s+(?:if|when|for|on|in\\s+(?!favou?r)))`,
    'i',
  ),
]

/** "Asynchronously" is also said of what only hands something to a scheduler, a stream or a listener. */
export const NOT_A_PROMISE =
  /\b(?:subscri\w*|observ\w*|emit\w*|events?|listen\w*|streams?|schedul\w*|queues?|timers?|callbacks?|notif\w*|dispatch\w*|effects?|fibers?|workers?|messages?|generators?|iterat\w*)\b/i

export const SYNC_RULES: readonly { readonly pattern: RegExp; readonly holds: boolean }[] = [
  { pattern: /^asynchronously\s/i, holds: true },
  { pattern: /^(?:this|the)\s+(?:function|method|call)\s+is\s+async(?:hronous)?\s*(?:[.,;]|and\b|$)/i, holds: true },
  { pattern: /^async(?:hronous)?\s+(?:version|variant|counterpart|equivalent)\s+of\b/i, holds: true },
  { pattern: /^synchronously\s/i, holds: false },
  { pattern: /^(?:this|the)\s+(?:function|method|call)\s+is\s+sync(?:hronous)?\s*(?:[.,;]|and\b|$)/i, holds: false },
  { pattern: /^sync(?:hronous)?\s+(?:version|variant|counterpart|equivalent)\s+of\b/i, holds: false },
]

const A_PROMISE = `an?\\s+(?:new\\s+)?(?:promise\\b|(?<code>${CODE})(?!\\s+of\\b))`
/** "Returns a promise …": what comes next must not make it depend on something. */
const UNCONDITIONAL = '(?!\\s*,?\\s*(?:or|if|when|unless|only|for|in)\\b)'
export const PROMISE: readonly ReturnsRule[] = [
  { pattern: new RegExp(`^${SELF}returns?\\s+${A_PROMISE}${UNCONDITIONAL}`, 'i'), places: ['description', 'returns'] },
  {
    pattern: /^(?:an?\s+)?(?:new\s+)?promise\s+(?:that|which|resolving|resolved|fulfilled|for\s+the)\b/i,
    places: ['returns'],
  },
]

/** "does not modify `x`", "without mutating the original array". */
export const MODIFIES = new RegExp(
  `(?:^|[.,;]\\s*|\\s(?:and|but)\\s+)${SELF}(?:it\\s+)?(?:does not|doesn['’]t|never|will not|won['’]t|without)\\s+(?:modif(?:y|ies|ying)|mutat(?:e|es|ing)|chang(?:e|es|ing)|alter(?:s|ing)?)\\s+(?:the\\s+)?(?<target>${CODE}|(?:original|input|given|passed|source|provided)\\s+(?:array|object|value|list|map|set|collection|argument|data|node|string)s?\\b|(?:input|original)\\b)(?!\\s+(?:if|when|unless)\\b)`,
  'i',
)

export const PURE: readonly RegExp[] = [
  /^(?:(?:this|it)\s+is\s+)?a\s+pure\s+function\b(?!\s+(?:that\s+returns|if|when))/i,
  /^pure\s+function\s*(?:[.,;:]|that\b|which\b|to\b|$)/i,
  /^(?:this|the)\s+(?:function|method)\s+is\s+pure\s*(?:[.,;]|and\b|$)/i,
  /^(?:(?:this|the)\s+(?:function|method)\s+)?has\s+no\s+side[- ]effects?\s*(?:[.,;]|$)/i,
]
