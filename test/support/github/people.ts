/** Who there is, what each may do in the repository, and what a token may do in the name of one of them. */
import type { Permission } from '../../../src/github/index.ts'
import { type Asked, type Reply, refused } from './exchange.ts'

export const WORKFLOW = 'github-actions[bot]'

/** As under `permissions:` in a workflow; what is left out is none. 'all' is a person's own token. */
export type TokenPermissions =
  | 'all'
  | Readonly<Partial<Record<'contents' | 'issues' | 'pull-requests', 'read' | 'write'>>>

export const READ_ONLY: TokenPermissions = { contents: 'read', issues: 'read', 'pull-requests': 'read' }
export const READ_WRITE: TokenPermissions = { contents: 'write', issues: 'write', 'pull-requests': 'write' }

const RANKS: readonly Permission[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']

export class People {
  readonly #permissions = new Map<string, Permission>()
  readonly #tokens = new Map<string, { readonly login: string; readonly permissions: TokenPermissions }>()

  constructor(users: Readonly<Record<string, Permission>>) {
    for (const [login, permission] of Object.entries(users)) this.set(login, permission)
  }

  set(login: string, permission: Permission): void {
    this.#permissions.set(login.toLowerCase(), permission)
  }

  /** Undefined when there is no such account. */
  permissionOf(login: string): Permission | undefined {
    return this.#permissions.get(login.toLowerCase())
  }

  atLeast(login: string, permission: Permission): boolean {
    return RANKS.indexOf(this.permissionOf(login) ?? 'none') >= RANKS.indexOf(permission)
  }

  /** A token of its own each time, as every job gets one. */
  token(login: string, permissions: TokenPermissions): string {
    const token = `ghs_${(this.#tokens.size + 1).toString(36).padStart(36, 'standin')}`
    this.#tokens.set(token, { login, permissions })
    return token
  }

  loginOf(token: string): string | null {
    return this.#tokens.get(token)?.login ?? null
  }

  /** Null when the token may do it. */
  objectionTo(asked: Asked, token: string): Reply | null {
    const known = this.#tokens.get(token)
    if (known === undefined) return refused(401, 'Bad credentials')
    if (known.permissions === 'all') return asked.method === 'GET' ? null : this.#objectionToPerson(asked, known.login)
    if (asked.path === '/user') return refused(403, 'Resource not accessible by integration')
    const wanted = asked.method === 'GET' ? 'read' : 'write'
    const needs = permissionsFor(asked.path)
    if (needs.length === 0) return null
    const granted = known.permissions
    const enough = needs.some(name => granted[name] === 'write' || granted[name] === wanted)
    return enough ? null : refused(403, 'Resource not accessible by integration')
  }

  /** Without triage rights people open issues and comment, and change what is theirs; whose it is, the stand-in looks up. */
  #objectionToPerson({ method, path }: Asked, login: string): Reply | null {
    if (/\/(labels|assignees|sub_issues?|dependencies)(\/|$)/.test(path) && !this.atLeast(login, 'triage')) {
      return refused(403, 'Must have admin rights to Repository.')
    }
    if (/\/(git|contents)\//.test(path) && method !== 'GET' && !this.atLeast(login, 'write')) {
      return refused(404, 'Not Found')
    }
    return null
  }
}

function permissionsFor(path: string): readonly ('contents' | 'issues' | 'pull-requests')[] {
  if (/^\/repos\/[^/]+\/[^/]+\/(git|contents|compare|commits|branches)(\/|$)/.test(path)) return ['contents']
  if (/^\/repos\/[^/]+\/[^/]+\/pulls(\/|$)/.test(path)) return ['pull-requests']
  if (/^\/repos\/[^/]+\/[^/]+\/issues\/(\d+\/)?comments(\/|$)/.test(path)) return ['issues', 'pull-requests']
  if (/^\/repos\/[^/]+\/[^/]+\/(issues|labels)(\/|$)/.test(path)) return ['issues']
  return []
}
