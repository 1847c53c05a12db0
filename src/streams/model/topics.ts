/**
 * What a sentence speaks of that can be checked, even where no pattern can tell what exactly it says. The words decide, widely: a
 * sentence that is taken for one about errors and is not proven to be right is not published, and the errors have their own place.
 */
import type { ClaimBody, ComponentFacts, ComponentId, EffectKind, Facet } from '../../model/index.ts'
import { MODIFIER_NAMES, nameOf } from '../../model/index.ts'
import type { Channel } from './prose.ts'

export interface Topic {
  /** In words, to be put after "about". */
  readonly about: string
  /** A proven claim of one of these facets vouches for the sentence. */
  readonly facets: readonly Facet[]
  /** What the sentence says of it, as far as its words tell. */
  readonly claims: readonly ClaimBody[]
  /** The words do not tell which of the claims is meant: one that is proven is enough. Else all must be. */
  readonly isEither?: true
}

export function topicsOf(sentence: string, channel: Channel, facts: ComponentFacts): readonly Topic[] {
  const topics: (Topic | null)[] = [
    optionality(sentence, channel, facts),
    parameterType(sentence, channel),
    deprecation(withoutCode(sentence)),
    modifier(sentence),
    recursion(sentence, facts),
  ]
  // what a type or a constant is for says nothing about what happens
  if (facts.returns === null && facts.kind !== 'constructor') return topics.filter(topic => topic !== null)
  // the condition of an error is a part of a statement whose error is judged
  const isCondition = channel.place === 'throws' || channel.place === 'branch'
  topics.push(
    isCondition ? null : errors(sentence),
    nullish(sentence, channel),
    defaults(sentence, channel),
    synchrony(sentence),
    changes(sentence, facts),
    ...surroundings(withoutCode(sentence)),
    calls(sentence, facts),
    returnedType(sentence, channel),
    parameterCount(sentence, facts),
  )
  return topics.filter(topic => topic !== null)
}

/** `mutate()` is a name, and no word about changes. */
function withoutCode(sentence: string): string {
  return sentence.replace(/`[^`]*`/g, '``')
}

const NEGATION = /\b(?:not|never|no|nothing|without|cannot|doesn['’]t|don['’]t|won['’]t|can['’]t|neither|nor)\b/i
const ERROR_WORDS =
  /\b(?:throw(?:s|n|ing)?|raises?|raising|reject(?:s|ed|ion|ing)?|errors? (?:out|is|are)|fails? with|an? (?:[\w`]+ )?(?:error|exception) (?:if|when|is|occurs)|exceptions?)\b/i
const ERROR_NAME = /\b[A-Z]\w*(?:Error|Exception)\b/

function errors(sentence: string): Topic | null {
  const name = ERROR_NAME.exec(sentence)?.[0]
  if (!ERROR_WORDS.test(withoutCode(sentence))) return null
  const verb = /\b(?:throw|raise|reject|fail)/i.test(sentence)
  const claims: ClaimBody[] = []
  if (NEGATION.test(sentence)) {
    if (verb && name === undefined)
      claims.push({ facet: 'throws', subject: 'nothing', aspect: 'absence', value: { holds: true } })
  } else {
    claims.push({ facet: 'throws', subject: name ?? 'Error', aspect: 'presence', value: { when: null, via: null } })
  }
  return { about: 'errors', facets: ['throws'], claims }
}

/** Only what comes back: "skips entries that are null" is about something else. */
function nullish(sentence: string, channel: Channel): Topic | null {
  const isResult =
    channel.place === 'returns' || /\b(?:returns?|resolves? (?:to|with)|yields?|gives?(?: back)?)\b/i.test(sentence)
  if (!isResult) return null
  const claims: ClaimBody[] = []
  for (const subject of ['null', 'undefined'] as const) {
    if (!new RegExp(`\\b${subject}\\b`).test(sentence)) continue
    const possible = !NEGATION.test(sentence)
    claims.push({ facet: 'returns', subject, aspect: 'branch', value: { possible, when: null } })
  }
  if (/\b(?:(?:returns?|gives? back|yields?) nothing|no return value|does not return (?:a|any) )/i.test(sentence))
    claims.push({ facet: 'returns', subject: 'value', aspect: 'presence', value: { returns: false } })
  return claims.length === 0 ? null : { about: 'what comes back', facets: ['returns'], claims }
}

function defaults(sentence: string, channel: Channel): Topic | null {
  if (!/\bdefaults? (?:to|is|value|of)\b|\bby default\b|\bdefaulting to\b/i.test(sentence)) return null
  // "by default, …" without a value says how it behaves
  const value =
    /(?:\bdefault(?:s|ing)? to|\bdefault(?: value)?(?: for [^,.]{1,40})? is|\bdefault value of)\s+(?<value>`[^`]+`|"[^"]*"|'[^']*'|[\w.-]+)/i.exec(
      sentence,
    )?.groups?.value
  if (value === undefined) return null
  const text = value.replace(/^`|`$/g, '').replace(/[.,]$/, '')
  const named = /`([\w$.]+)`\s+(?:\w+\s+)?defaults?\b/.exec(sentence)?.[1]
  const subject = channel.place === 'parameter' ? channel.subject : named
  const claims: ClaimBody[] =
    subject === undefined ? [] : [{ facet: 'param', subject, aspect: 'default', value: { text } }]
  return { about: 'a default', facets: ['param'], claims }
}

function optionality(sentence: string, channel: Channel, facts: ComponentFacts): Topic | null {
  const said =
    /\b(?<optional>optional(?:ly)?|(?:may|can) be (?:omitted|left out|skipped)|(?:may|can) (?:omit|leave out|leave `[^`]+` out)|need not be (?:given|passed))\b|\b(?<required>is (?:always )?required|must be (?:given|passed|provided)|mandatory|cannot be omitted)\b/i.exec(
      sentence,
    )
  if (said === null) return null
  const named = facts.parameters.find(({ name }) => sentence.includes(`\`${name}\``))?.name
  const subject = channel.place === 'parameter' ? channel.subject : (named ?? numbered(sentence, facts))
  // "optionally filtered" is about no parameter
  if (subject === undefined) return null
  const optional =
    (said.groups?.optional !== undefined) !== /\b(?:not|never|no longer) (?:be )?optional\b/i.test(sentence)
  return {
    about: 'what may be left out',
    facets: ['param'],
    claims: [{ facet: 'param', subject, aspect: 'optional', value: { optional } }],
  }
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']

/** "The second argument". */
function numbered(sentence: string, { parameters }: ComponentFacts): string | undefined {
  const ordinal = /\b(first|second|third|fourth|fifth|last) (?:parameter|argument)\b/i
    .exec(sentence)?.[1]
    ?.toLowerCase()
  if (ordinal === undefined) return undefined
  return parameters.at(ordinal === 'last' ? -1 : ORDINALS.indexOf(ordinal))?.name
}

/** "It is a generator", "this is private". */
function modifier(sentence: string): Topic | null {
  const said =
    /\b(?:it|this(?: (?:function|method|class|member|property))?) is (?<not>not )?(?:an? )?(?<name>private|protected|static|abstract|generator|read-?only)\b/i.exec(
      sentence,
    )?.groups
  const name = MODIFIER_NAMES.find(one => one === said?.name?.toLowerCase().replace('-', ''))
  if (name === undefined) return null
  const claim = {
    facet: 'modifier',
    subject: name,
    aspect: 'holds',
    value: { holds: said?.not === undefined },
  } as const
  return { about: 'what kind of thing it is', facets: ['modifier'], claims: [claim] }
}

function synchrony(sentence: string): Topic | null {
  const match =
    /\b(?<async>asynchronous(?:ly)?|async|(?:returns?|returning|gives?) (?:an? )?`?Promise|(?:must be|has to be|have to be|needs to be) awaited|(?:must|has to|have to|should|need to) await|awaitable|(?:once|when|after) (?:it|the promise) (?:resolves|settles)|^resolves)\b|\b(?<sync>synchronous(?:ly)?|sync)\b/i.exec(
      sentence,
    )
  if (match === null) return null
  const holds = (match.groups?.async !== undefined) !== /\b(?:not|never|no)\b/i.test(sentence)
  return {
    about: 'being asynchronous',
    facets: ['modifier', 'returns'],
    claims: [{ facet: 'modifier', subject: 'async', aspect: 'holds', value: { holds } }],
  }
}

const OWN: readonly EffectKind[] = ['writes-this', 'writes-parameter', 'writes-module-state']

/** "Mutates the array in place", "leaves the input untouched", "pure". */
function changes(said: string, { parameters }: ComponentFacts): Topic | null {
  const sentence = withoutCode(said)
  // "changes `list` in place" is about the parameter, whatever else is changed
  const isAboutParameter = parameters.some(({ name }) => said.includes(`\`${name}\``))
  const untouched =
    /\b(?:pure|purely|side[- ]effects?[- ]free|(?:no|without(?: any)?) side[- ]effects?|(?:un(?:changed|modified|touched))|immutabl[ey])\b/i
  const changing =
    /\b(?:mutat(?:es?|ed|ing)|in[- ]place|modif(?:y|ies|ied|ying) (?:the |its |`|an? )|side[- ]effects?)\b/i
  if (untouched.test(sentence) || (changing.test(sentence) && NEGATION.test(sentence))) {
    const claims = OWN.slice(0, 2).map(
      (subject): ClaimBody => ({ facet: 'effect', subject, aspect: 'absence', value: { target: null } }),
    )
    return { about: 'what it changes', facets: ['effect'], claims }
  }
  if (!changing.test(sentence)) return null
  return {
    about: 'what it changes',
    facets: ['effect'],
    claims: OWN.filter(kind => !isAboutParameter || kind === 'writes-parameter').map(
      (subject): ClaimBody => ({ facet: 'effect', subject, aspect: 'presence', value: { target: null } }),
    ),
    isEither: true,
  }
}

/** What a function does to, or takes from, the world around it. */
const SURROUNDINGS: readonly (readonly [EffectKind, RegExp])[] = [
  [
    'file-system',
    /\b(?:(?:to|from|on) (?:the )?disk|file ?system|(?:reads?|writes?|opens?|creates?|deletes?) (?:a|the) files?)\b/i,
  ],
  [
    'network',
    /\b(?:(?:over|from|to|on|uses|accesses) the network|(?:sends?|makes?|issues?) (?:an? )?(?:http |network )?requests?)\b/i,
  ],
  ['console', /\b(?:to (?:the )?(?:console|standard output|stdout|stderr)|prints? (?:a|the) (?:warning|message))\b/i],
  ['environment', /\benvironment variables?\b/i],
  ['randomness', /\b(?:at random|randomly|random (?:number|value|delay|order))\b/i],
  ['process', /\b(?:child process|(?:spawns?|starts?|kills?) (?:a|the) process|exits? the process)\b/i],
]

function surroundings(sentence: string): readonly Topic[] {
  return SURROUNDINGS.flatMap(([subject, pattern]) => {
    if (!pattern.test(sentence)) return []
    const aspect = NEGATION.test(sentence) ? 'absence' : 'presence'
    const claim: ClaimBody = { facet: 'effect', subject, aspect, value: { target: null } }
    return [{ about: 'what it does to its surroundings', facets: ['effect'] as const, claims: [claim] }]
  })
}

function deprecation(sentence: string): Topic | null {
  return /\bdeprecated\b/i.test(sentence) ? { about: 'a deprecation', facets: ['modifier'], claims: [] } : null
}

/** "Calls `x`", "delegates to `x`": the component behind the name must be called; a name that is no component's is judged as a name. */
function calls(sentence: string, facts: ComponentFacts): Topic | null {
  const match =
    /\b(?:calls?|invokes?|delegates? (?:\w+ )?to|forwards? (?:\w+ )?to|relies on|dispatches to)\s+(?:the\s+)?`(?:new )?(?<name>[\w$.#]+)(?:\(.*?\))?`/i.exec(
      sentence,
    )
  const name = match?.groups?.name
  if (name === undefined || NEGATION.test(sentence)) return null
  const last = name.split(/[.#]/).at(-1) ?? name
  const callee = calleeNamed(last, facts)
  if (callee !== null) {
    const claim = { facet: 'calls', subject: callee, aspect: 'presence', value: { callType: null } } as const
    return { about: 'calls', facets: ['calls'], claims: [claim] }
  }
  // a parameter, something of the platform or of a package: no component, and there all the same
  const isStranger =
    facts.parameters.some(parameter => parameter.name === last) ||
    facts.externalCalls.some(({ to }) => to.split(/[#.]/).at(-1) === last)
  return isStranger ? null : { about: 'calls', facets: ['calls'], claims: [] }
}

function recursion(sentence: string, { id }: ComponentFacts): Topic | null {
  if (!/\bcalls itself\b/i.test(sentence) || NEGATION.test(sentence)) return null
  const claim = { facet: 'calls', subject: id, aspect: 'presence', value: { callType: null } } as const
  return { about: 'calls', facets: ['calls'], claims: [claim] }
}

function calleeNamed(name: string, facts: ComponentFacts): ComponentId | null {
  const isNamed = (id: string): boolean => nameOf(id).split('.').at(-1) === name
  return facts.calls.find(({ callee }) => isNamed(callee))?.callee ?? null
}

const TYPE_WORD =
  '(?<type>string|number|boolean|bigint|symbol|`(?:string|number|boolean|bigint|symbol|any|void|object|[A-Z][\\w$]*(?:<[^`]*>)?|[\\w$]+\\[\\])`)'

/** "Returns a string": a plain type is checked; what kind of string it is, is not. */
function returnedType(sentence: string, channel: Channel): Topic | null {
  const said = '\\b(?:returns?|gives back|yields|evaluates to|(?:the|its) (?:result|return value) is) '
  const verb = channel.place === 'returns' ? `(?:^|${said})` : said
  const type = new RegExp(
    `${verb}an? ${TYPE_WORD}(?=[\\s.,;]|$)(?! (?:of|literal|representation|form|key|name)\\b)`,
    'i',
  ).exec(sentence)?.groups?.type
  if (type === undefined || NEGATION.test(sentence)) return null
  return {
    about: 'the type that comes back',
    facets: ['returns'],
    claims: [{ facet: 'returns', subject: 'value', aspect: 'type', value: { type: type.replaceAll('`', '') } }],
  }
}

function parameterType(sentence: string, channel: Channel): Topic | null {
  const named = new RegExp(
    `\`(?<name>[\\w$]+)\` (?:is|must be|should be|has to be) an? ${TYPE_WORD}(?=[\\s.,;]|$)`,
    'i',
  ).exec(sentence)?.groups
  if (named?.name !== undefined && named.type !== undefined) {
    const value = { type: named.type.replaceAll('`', '') }
    const claim = { facet: 'param', subject: named.name, aspect: 'type', value } as const
    return { about: 'a type', facets: ['param'], claims: [claim] }
  }
  if (channel.place !== 'parameter') return null
  const type = new RegExp(`^(?:an?|of type|must be an?) ${TYPE_WORD}(?=[\\s.,;]|$)(?! (?:of|literal)\\b)`, 'i').exec(
    sentence,
  )?.groups?.type
  if (type === undefined) return null
  return {
    about: 'a type',
    facets: ['param'],
    claims: [{ facet: 'param', subject: channel.subject, aspect: 'type', value: { type: type.replaceAll('`', '') } }],
  }
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six']

/** "Takes two arguments". */
function parameterCount(sentence: string, facts: ComponentFacts): Topic | null {
  const match =
    /\b(?:takes|accepts|expects|has|requires) (no|one|two|three|four|five|six|\d) (?:parameters?|arguments?)\b/i.exec(
      sentence,
    )
  const said = match?.[1]?.toLowerCase()
  if (said === undefined || facts.returns === null) return null
  const count = COUNTS.includes(said) ? COUNTS.indexOf(said) : Number(said)
  return count === facts.parameters.length ? null : { about: 'the number of parameters', facets: [], claims: [] }
}
