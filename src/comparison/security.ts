/**
 * What a reader with an eye on security must find documented. The list works on the *words* of an identifier
 * (`execCommand` → exec, command), never on substrings: `author` is not `auth`, `executor` is not `exec`.
 *
 * A word stands alone only where it hardly means anything else. Words with a harmless everyday meaning (a tokenizer's
 * `token`, a map's `key`, `RegExp.exec`) count together with a second one.
 */
import type { ComponentFacts, EffectFact, EffectKind, ExternalId, NodeId } from '../model/index.ts'
import { nameOf } from '../model/index.ts'

const WORDS: ReadonlySet<string> = new Set([
  // who may do what
  ...['auth', 'authenticate', 'authenticated', 'authentication', 'authenticator', 'authorize', 'authorized'],
  ...['authorization', 'authorise', 'authorised', 'unauthorized', 'login', 'signin', 'password', 'passwords'],
  ...['passwd', 'passphrase', 'credential', 'credentials', 'oauth', 'jwt', 'saml', 'csrf', 'xsrf', 'impersonate'],
  ...['sudo', 'acl', 'totp'],
  // secrets and cryptography
  ...['crypto', 'encrypt', 'encrypted', 'encryption', 'decrypt', 'decrypted', 'decryption', 'cipher', 'decipher'],
  ...['hmac', 'bcrypt', 'scrypt', 'pbkdf2', 'argon2', 'keystore', 'secret', 'secrets'],
  // code and commands from data
  ...['eval', 'spawn', 'shell', 'subprocess', 'sandbox', 'untrusted'],
  // queries from data
  ...['sql', 'nosql', 'injection'],
  // paths from data
  ...['traversal', 'chmod', 'chown', 'chroot', 'setuid'],
  // objects and markup from data
  ...['deserialize', 'deserialise', 'deserialization', 'unserialize', 'unmarshal', 'unpickle', 'xss', 'sanitize'],
  ...['sanitise', 'sanitizer'],
])

/** Any of the first with any of the second, in either order. */
const PAIRS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [new Set(['token', 'tokens']), new Set(['access', 'refresh', 'api', 'bearer', 'id', 'session', 'verify', 'revoke'])],
  [new Set(['key', 'keys']), new Set(['api', 'private', 'public', 'signing', 'derive', 'session'])],
  [new Set(['session']), new Set(['cookie', 'user', 'create', 'destroy', 'verify'])],
  [new Set(['signature', 'certificate']), new Set(['verify', 'check', 'validate', 'sign'])],
  [new Set(['permission', 'permissions', 'role', 'roles']), new Set(['check', 'has', 'grant', 'revoke', 'require'])],
  [new Set(['exec', 'execute', 'run']), new Set(['command', 'cmd', 'sync', 'script', 'query', 'file', 'process'])],
  [new Set(['raw', 'unsafe']), new Set(['query', 'html', 'execute', 'sql'])],
  [new Set(['path', 'filename', 'filepath']), new Set(['safe', 'unsafe', 'sanitize', 'validate', 'allowed', 'within'])],
  [new Set(['escape']), new Set(['html', 'sql', 'shell', 'path'])],
]

/** Modules whose every function matters. */
const MODULES: ReadonlySet<string> = new Set([
  ...['child_process', 'crypto', 'vm', 'tls', 'cluster'],
  ...['jsonwebtoken', 'jose', 'bcrypt', 'bcryptjs', 'argon2', 'passport', 'node-serialize', 'execa', 'cross-spawn'],
])

const EXTERNALS: ReadonlySet<ExternalId> = new Set([
  ...['globalThis#eval', 'eval', 'globalThis#Function', 'Function', 'Function#constructor'],
  ...['node:v8#deserialize', 'v8#deserialize'],
])

/** Verbs that change what a path points to, or run what it points to. */
const PATH_VERBS: ReadonlySet<string> = new Set([
  ...['unlink', 'rm', 'rmdir', 'write', 'append', 'rename', 'copy', 'cp', 'chmod', 'chown', 'symlink', 'link'],
  ...['truncate', 'mkdir', 'mkdtemp', 'remove', 'delete', 'move', 'output'],
])
const PROCESS_VERBS: ReadonlySet<string> = new Set([
  'exec',
  'spawn',
  'fork',
  'kill',
  'child',
  'execa',
  'dlopen',
  'setuid',
])

const words = new Map<string, readonly string[]>()

/** `parseHTMLInput2` → parse, html, input2; lower case. */
export function wordsOf(identifier: string): readonly string[] {
  const known = words.get(identifier)
  if (known !== undefined) return known
  if (words.size > 50_000) words.clear()
  const result = (identifier.match(/[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|[A-Z]\d*/g) ?? []).map(word =>
    word.toLowerCase(),
  )
  words.set(identifier, result)
  return result
}

export function isSecurityName(identifier: string): boolean {
  const own = wordsOf(identifier)
  if (own.some(word => WORDS.has(word))) return true
  if (own.length < 2) return false
  return PAIRS.some(([first, second]) => own.some(word => first.has(word)) && own.some(word => second.has(word)))
}

export function isSecurityExternal(id: ExternalId): boolean {
  if (EXTERNALS.has(id)) return true
  const hash = id.lastIndexOf('#')
  return hash > 0 && MODULES.has(id.slice(0, hash).replace(/^node:/, ''))
}

export function isSecurityEffect(kind: EffectKind, target: string | null): boolean {
  if (kind !== 'process' && kind !== 'file-system') return false
  const verbs = kind === 'process' ? PROCESS_VERBS : PATH_VERBS
  return target !== null && wordsOf(target).some(word => verbs.has(word))
}

/** Its own effects only: a caller of a caller of `unlink` would make everything relevant. */
export function securityEffectsOf(facts: ComponentFacts): readonly EffectFact[] {
  return facts.effects.filter(effect => effect.via === null && isSecurityEffect(effect.kind, effect.target))
}

export function isSecurityRelevant(facts: ComponentFacts): boolean {
  return (
    isSecurityName(facts.name) ||
    facts.externalCalls.some(call => isSecurityExternal(call.to)) ||
    securityEffectsOf(facts).length > 0
  )
}

/** By its name alone, for a callee. */
export function isSecurityNode(id: NodeId): boolean {
  const name = nameOf(id)
  return isSecurityName(name.slice(name.lastIndexOf('.') + 1))
}
