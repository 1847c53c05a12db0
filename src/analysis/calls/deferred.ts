/** Which functions outside of the repository call what they are handed, and when. */
import type { ExternalId } from '../../model/index.ts'

/** Called before the call returns: an error of the callback comes back here. */
const NOW =
  /^(?:Array|Map|Set|Int8Array|Uint8Array|Uint8ClampedArray|Int16Array|Uint16Array|Int32Array|Uint32Array|Float32Array|Float64Array|URLSearchParams|Headers|FormData|NodeList|Iterator|Iterable)#(?:map|forEach|filter|some|every|find|findIndex|findLast|findLastIndex|reduce|reduceRight|flatMap|sort|toSorted|from|drop|take|groupBy)$|^String#(?:replace|replaceAll)$|^JSON#(?:parse|stringify)$|^Object#groupBy$|^Map#groupBy$|^Reflect#(?:apply|construct)$|^globalThis#Promise$/

/** Packages whose functions call what they are given at once. */
const IMMEDIATE_PACKAGES =
  /^(?:lodash|lodash-es|lodash\.\w+|underscore|ramda|remeda|radash|es-toolkit|rambda)(?:\/[^#]*)?#/

/** Kept for later whatever the package: their name says so. */
const LATER =
  /[#.](?:debounce|throttle|once|memoize|partial|curry|curryRight|bind|defer|delay|after|before|wrap|negate|unary|ary|flow|flowRight|compose|pipe)$/

export type Moment = 'now' | 'later'

/** `later`: a registration (timer, `then`, `on`), or a function that we know nothing of. */
export function callsBack(id: ExternalId): Moment {
  if (NOW.test(id)) return 'now'
  return IMMEDIATE_PACKAGES.test(id) && !LATER.test(id) ? 'now' : 'later'
}

/** What Node, the language or the browser defines: handed a parameter of ours, it is handed a callback. */
export function isOfPlatform(id: ExternalId): boolean {
  return /^(?:node:|globalThis#|[A-Z])/.test(id)
}

const KEEPS =
  /^(?:Array|Set|Map|WeakMap|WeakSet)#(?:push|unshift|add|set|has|get|delete|includes|indexOf|lastIndexOf|splice|concat|fill|with|of)$|^globalThis#(?:Map|Set|WeakMap|WeakSet|String|Boolean|Number|BigInt|Date|RegExp|\w*Error|isNaN|isFinite|parseInt|parseFloat|require|import|clearTimeout|clearInterval|clearImmediate)$|^Object#|^console#|^Symbol#|^node:util#(?:inherits|inspect|types)|[#.](?:off|removeListener|removeEventListener|removeAllListeners)$/

/** Stores or looks at what it is handed, and calls none of it. */
export function keepsOnly(id: ExternalId): boolean {
  return KEEPS.test(id) && !/^Object#groupBy$/.test(id)
}

/** What methods of that name do with functions, whatever they are methods of; null for names that say nothing. */
export function callsBackByName(name: string): Moment | null {
  if (
    /^(?:map|forEach|filter|some|every|find|findIndex|findLast|findLastIndex|reduce|reduceRight|flatMap)$/.test(name)
  ) {
    return 'now'
  }
  if (/^(?:sort|replace|replaceAll)$/.test(name)) return 'now'
  return /^(?:then|catch|finally|on|once|addListener|addEventListener|prependListener)$/.test(name) ? 'later' : null
}
