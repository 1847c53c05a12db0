/**
 * What functions of the language, the browser and Node do that a caller must know: the errors they throw and on which input
 * (ECMA-262, WHATWG, Node API documentation), and which part of the outside world they touch. Names are canonical: the global's
 * path (`JSON.parse`), a module's name and export (`fs.readFileSync`, `fs/promises.readFile`), or type and method (`String#repeat`).
 */
import type { EffectKind } from '../../model/index.ts'

export interface BuiltinThrow {
  readonly errorType: string
  readonly mode: 'throw' | 'reject'
  /** True where a reader wants to know; false where it only keeps a documented error from being called false. */
  readonly publish: boolean
  /** A literal argument at this place rules the error out (the author has seen that it is right). */
  readonly literalSafe: number | null
}

function raises(
  errorType: string,
  options: { readonly mode?: 'reject'; readonly latent?: true; readonly literalSafe?: number } = {},
): BuiltinThrow {
  return {
    errorType,
    mode: options.mode ?? 'throw',
    publish: options.latent !== true,
    literalSafe: options.literalSafe ?? null,
  }
}

const THROWS: ReadonlyMap<string, readonly BuiltinThrow[]> = new Map<string, readonly BuiltinThrow[]>([
  ['JSON.parse', [raises('SyntaxError', { literalSafe: 0 })]],
  ['JSON.stringify', [raises('TypeError', { latent: true })]],
  ['RegExp', [raises('SyntaxError', { literalSafe: 0 })]],
  ['decodeURIComponent', [raises('URIError', { literalSafe: 0 })]],
  ['decodeURI', [raises('URIError', { literalSafe: 0 })]],
  ['encodeURIComponent', [raises('URIError', { latent: true })]],
  ['encodeURI', [raises('URIError', { latent: true })]],
  ['URL', [raises('TypeError', { literalSafe: 0 })]],
  ['Array', [raises('RangeError', { latent: true })]],
  ['ArrayBuffer', [raises('RangeError', { latent: true })]],
  ['Proxy', [raises('TypeError', { latent: true })]],
  [
    'BigInt',
    [
      raises('SyntaxError', { latent: true }),
      raises('RangeError', { latent: true }),
      raises('TypeError', { latent: true }),
    ],
  ],
  ['Symbol.keyFor', [raises('TypeError', { latent: true })]],
  ['structuredClone', [raises('DataCloneError', { latent: true }), raises('DOMException', { latent: true })]],
  ['atob', [raises('InvalidCharacterError', { latent: true }), raises('DOMException', { latent: true })]],
  ['btoa', [raises('InvalidCharacterError', { latent: true })]],
  ['fetch', [raises('TypeError', { mode: 'reject' })]],
  ['WebSocket', [raises('SyntaxError', { latent: true })]],
  ['eval', [raises('SyntaxError', { literalSafe: 0 })]],
  ['Function', [raises('SyntaxError', { literalSafe: 0 })]],
  ['require', [raises('Error', { literalSafe: 0 })]],
  ['import', [raises('Error', { mode: 'reject', literalSafe: 0 })]],
  ['Object.defineProperty', [raises('TypeError', { latent: true })]],
  ['Object.defineProperties', [raises('TypeError', { latent: true })]],
  ['Object.setPrototypeOf', [raises('TypeError', { latent: true })]],
  ['Object.create', [raises('TypeError', { latent: true })]],
  ['Object.fromEntries', [raises('TypeError', { latent: true })]],
  ['Object.assign', [raises('TypeError', { latent: true })]],
  ['Object.keys', [raises('TypeError', { latent: true })]],
  ['Object.entries', [raises('TypeError', { latent: true })]],
  ['Object.values', [raises('TypeError', { latent: true })]],
  ['Reflect.construct', [raises('TypeError', { latent: true })]],
  ['Reflect.apply', [raises('TypeError', { latent: true })]],
  ['Reflect.ownKeys', [raises('TypeError', { latent: true })]],
  ['Reflect.get', [raises('TypeError', { latent: true })]],
  ['Reflect.set', [raises('TypeError', { latent: true })]],
  ['Reflect.defineProperty', [raises('TypeError', { latent: true })]],
  ['String.fromCodePoint', [raises('RangeError', { latent: true })]],
  ['String.raw', [raises('TypeError', { latent: true })]],
  ['Intl.NumberFormat', [raises('RangeError', { latent: true })]],
  ['Intl.DateTimeFormat', [raises('RangeError', { latent: true })]],
  ['Promise.any', [raises('AggregateError', { mode: 'reject' })]],
  ['AbortSignal#throwIfAborted', [raises('AbortError')]],
  ['String#repeat', [raises('RangeError', { latent: true, literalSafe: 0 })]],
  ['String#normalize', [raises('RangeError', { latent: true, literalSafe: 0 })]],
  ['String#matchAll', [raises('TypeError', { latent: true, literalSafe: 0 })]],
  ['String#replaceAll', [raises('TypeError', { latent: true, literalSafe: 0 })]],
  ['String#localeCompare', [raises('RangeError', { latent: true })]],
  ['Number#toFixed', [raises('RangeError', { latent: true, literalSafe: 0 })]],
  ['Number#toPrecision', [raises('RangeError', { latent: true, literalSafe: 0 })]],
  ['Number#toExponential', [raises('RangeError', { latent: true, literalSafe: 0 })]],
  ['Number#toLocaleString', [raises('RangeError', { latent: true })]],
  ['Date#toISOString', [raises('RangeError', { latent: true })]],
  ['Date#toLocaleString', [raises('RangeError', { latent: true })]],
  ['Date#toLocaleDateString', [raises('RangeError', { latent: true })]],
  ['Array#reduce', [raises('TypeError', { latent: true })]],
  ['Array#reduceRight', [raises('TypeError', { latent: true })]],
  ['Response#json', [raises('SyntaxError', { mode: 'reject' })]],
  ['assert', [raises('AssertionError')]],
  ['child_process.execSync', [raises('Error')]],
  ['child_process.execFileSync', [raises('Error')]],
  ['crypto.createHash', [raises('Error', { literalSafe: 0 })]],
  ['crypto.createCipheriv', [raises('Error')]],
  ['crypto.createDecipheriv', [raises('Error')]],
  ['crypto.timingSafeEqual', [raises('RangeError')]],
  ['process.chdir', [raises('Error')]],
  ['process.kill', [raises('Error')]],
  ['url.fileURLToPath', [raises('TypeError', { latent: true })]],
  ['util.promisify', [raises('TypeError', { latent: true })]],
  ['zlib.gunzipSync', [raises('Error')]],
  ['zlib.inflateSync', [raises('Error')]],
  ['zlib.brotliDecompressSync', [raises('Error')]],
])

/** Sync functions of `fs` that answer `false` or `undefined` instead of throwing. */
const FS_NEVER_THROWS = new Set([
  'existsSync',
  'watch',
  'watchFile',
  'unwatchFile',
  'createReadStream',
  'createWriteStream',
])

export function builtinThrows(name: string): readonly BuiltinThrow[] {
  const known = THROWS.get(name)
  if (known !== undefined) return known
  if (name.startsWith('fs.') && name.endsWith('Sync') && !FS_NEVER_THROWS.has(name.slice(3))) return [FS_THROWS]
  if (name.startsWith('fs/promises.') || name.startsWith('fs.promises.')) return [FS_REJECTS]
  if (name.startsWith('assert.')) {
    return name === 'assert.rejects' || name === 'assert.doesNotReject' ? [ASSERTION_REJECTS] : [ASSERTION_THROWS]
  }
  if (/^(?:Int|Uint|Float|BigInt|BigUint)\d+(?:Clamped)?Array$/.test(name)) return [ALLOCATION_THROWS]
  return []
}

const FS_THROWS = raises('Error')
const FS_REJECTS = raises('Error', { mode: 'reject' })
const ASSERTION_THROWS = raises('AssertionError')
const ASSERTION_REJECTS = raises('AssertionError', { mode: 'reject' })
const ALLOCATION_THROWS = raises('RangeError', { latent: true })

/** What calling, constructing or reading this does outside the program, or null. */
export function builtinEffect(name: string, form: 'call' | 'new' | 'read', argumentCount: number): EffectKind | null {
  const dot = name.indexOf('.')
  const head = dot < 0 ? name : name.slice(0, dot)
  const rest = dot < 0 ? '' : name.slice(dot + 1)
  switch (head) {
    case 'fs':
    case 'fs/promises':
      return form === 'call' && rest !== '' && !/^constants|^Stats$|^Dirent$/.test(rest) ? 'file-system' : null
    case 'http':
    case 'https':
    case 'http2':
      return form !== 'read' && /^(?:request|get|connect|createServer|createSecureServer)$/.test(rest)
        ? 'network'
        : null
    case 'net':
    case 'tls':
    case 'dgram':
      return form !== 'read' && /^(?:connect|createConnection|createServer|createSocket|Socket|Server)$/.test(rest)
        ? 'network'
        : null
    case 'dns':
    case 'dns/promises':
      return form === 'call' ? 'network' : null
    case 'fetch':
      return form === 'call' ? 'network' : null
    case 'XMLHttpRequest':
    case 'WebSocket':
    case 'EventSource':
      return form === 'new' ? 'network' : null
    case 'navigator':
      return rest === 'sendBeacon' && form === 'call' ? 'network' : null
    case 'child_process':
      return form === 'call' && /^(?:exec|spawn|fork)/.test(rest) ? 'process' : null
    case 'worker_threads':
    case 'Worker':
      return form === 'new' ? 'process' : null
    case 'os':
      return form === 'call' ? 'environment' : null
    case 'process':
      return processEffect(rest, form)
    case 'Date':
      if (rest === 'now') return form === 'call' ? 'time' : null
      return rest === '' && (form === 'call' || (form === 'new' && argumentCount === 0)) ? 'time' : null
    case 'performance':
    case 'perf_hooks':
      return form === 'call' && /(?:^|\.)(?:now|mark|measure)$/.test(rest) ? 'time' : null
    case 'setTimeout':
    case 'setInterval':
    case 'setImmediate':
    case 'queueMicrotask':
    case 'requestAnimationFrame':
      return null
    case 'Math':
      return rest === 'random' && form === 'call' ? 'randomness' : null
    case 'crypto':
      return form === 'call' && /^(?:webcrypto\.)?(?:random|getRandomValues|generateKey)/.test(rest)
        ? 'randomness'
        : null
    case 'console':
      return form === 'call' ? 'console' : null
    default:
      return null
  }
}

function processEffect(rest: string, form: 'call' | 'new' | 'read'): EffectKind | null {
  if (/^(?:exit|kill|abort|chdir|setuid|setgid|send|disconnect|emitWarning|on|once|addListener)$/.test(rest)) {
    return form === 'call' ? 'process' : null
  }
  if (/^(?:stdout|stderr)\.write$/.test(rest)) return form === 'call' ? 'console' : null
  if (/^(?:env|argv|execArgv|platform|cwd|version|versions|arch|execPath|pid|title)(?:$|\.)/.test(rest)) {
    return 'environment'
  }
  return form === 'call' && /^(?:hrtime|uptime)(?:$|\.)/.test(rest) ? 'time' : null
}

/** Globals that the table speaks of. */
export const KNOWN_GLOBALS: ReadonlySet<string> = new Set([
  ...[...THROWS.keys()].filter(name => !name.includes('#')).map(name => name.split('.')[0] ?? name),
  ...[
    'process',
    'console',
    'Date',
    'Math',
    'performance',
    'crypto',
    'XMLHttpRequest',
    'EventSource',
    'navigator',
    'Worker',
  ],
  ...['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array'],
  ...['Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array', 'globalThis', 'window', 'self', 'global'],
])

/** Modules of Node that the table speaks of, without `node:`. */
export const KNOWN_MODULES: ReadonlySet<string> = new Set([
  'assert',
  'assert/strict',
  'child_process',
  'crypto',
  'dgram',
  'dns',
  'dns/promises',
  'fs',
  'fs/promises',
  'http',
  'http2',
  'https',
  'net',
  'os',
  'perf_hooks',
  'process',
  'tls',
  'url',
  'util',
  'worker_threads',
  'zlib',
])

/** Methods of built-in types that the table speaks of, by name; the receiver's type decides. */
export const KNOWN_METHODS: ReadonlySet<string> = new Set(
  [...THROWS.keys()].filter(name => name.includes('#')).map(name => name.slice(name.indexOf('#') + 1)),
)

/** Methods that change what they are called on, by built-in type. */
const MUTATING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Array', new Set(['push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill', 'copyWithin'])],
  ['Map', new Set(['set', 'delete', 'clear'])],
  ['WeakMap', new Set(['set', 'delete'])],
  ['Set', new Set(['add', 'delete', 'clear'])],
  ['WeakSet', new Set(['add', 'delete'])],
  ['URLSearchParams', new Set(['set', 'append', 'delete', 'sort'])],
  ['Headers', new Set(['set', 'append', 'delete'])],
  ['FormData', new Set(['set', 'append', 'delete'])],
])
const TYPED_ARRAY_MUTATING = new Set(['set', 'fill', 'sort', 'reverse', 'copyWithin'])

export const MUTATING_NAMES: ReadonlySet<string> = new Set([
  ...[...MUTATING.values()].flatMap(names => [...names]),
  'setFullYear',
  'setMonth',
  'setDate',
  'setHours',
  'setMinutes',
  'setSeconds',
  'setMilliseconds',
  'setTime',
  'setUTCFullYear',
  'setUTCMonth',
  'setUTCDate',
  'setUTCHours',
  'setUTCMinutes',
  'setUTCSeconds',
  'setUTCMilliseconds',
])

/** Whether a method of a built-in type (`Array`, `Map`, `Uint8Array`, …) changes its receiver. */
export function isMutating(typeName: string, method: string): boolean {
  if (typeName === 'Date') return method.startsWith('set')
  if (/^(?:Int|Uint|Float|BigInt|BigUint)\d+(?:Clamped)?Array$/.test(typeName)) return TYPED_ARRAY_MUTATING.has(method)
  return MUTATING.get(typeName)?.has(method) ?? false
}

/** `Object.assign(target, …)` and the like change their first argument. */
export const MUTATES_FIRST_ARGUMENT: ReadonlySet<string> = new Set([
  'Object.assign',
  'Object.defineProperty',
  'Object.defineProperties',
  'Object.setPrototypeOf',
  'Object.freeze',
  'Object.seal',
  'Object.preventExtensions',
  'Reflect.set',
  'Reflect.deleteProperty',
  'Reflect.defineProperty',
  'Reflect.setPrototypeOf',
])

/** Modules of Node whose functions do nothing to a caller but what the tables above say. */
const TRANSPARENT_MODULES =
  /^(?:assert|buffer|child_process|crypto|dns|fs|http|http2|https|net|os|path|perf_hooks|process|querystring|string_decoder|timers|tls|tty|url|util|v8|zlib)(?:\/|$)/

/** Platform functions that run code which the call graph may not see. */
const RUNS_UNSEEN_CODE = new Set([
  'Function#call',
  'Function#apply',
  'CallableFunction#call',
  'CallableFunction#apply',
  'Reflect#apply',
  'Reflect#construct',
  'EventTarget#dispatchEvent',
  'globalThis#eval',
  'globalThis#Function',
  'globalThis#require',
  'globalThis#import',
])

/**
 * Whether everything that an external function does to its caller is in the tables: a function of the language or the
 * platform, not one of a package.
 */
export function isTransparent(id: string): boolean {
  if (RUNS_UNSEEN_CODE.has(id)) return false
  const hash = id.lastIndexOf('#')
  const owner = hash < 0 ? '' : id.slice(0, hash)
  if (owner.startsWith('node:')) return TRANSPARENT_MODULES.test(owner.slice('node:'.length))
  return (
    owner === '' || /^(?:[A-Z][\w$]*|globalThis|console|process|performance|navigator|document|window)$/.test(owner)
  )
}
