/** The repository itself, whom the token speaks for, and what people may do here. Each is asked once in a run. */
import { permissionAnswer, repositoryAnswer, viewerAnswer } from './answers.ts'
import { quoted } from './calls.ts'
import { GitHubError } from './errors.ts'
import type { Transport } from './transport.ts'
import type { Collaborators, Repositories } from './types.ts'

export function repositoriesOver(transport: Transport): Repositories {
  return {
    get: remembered(() =>
      transport.read({
        route: '/repos/{owner}/{repo}',
        action: 'read about the repository',
        needs: 'metadata',
        shape: repositoryAnswer,
      }),
    ),
    viewer: remembered(async () => {
      try {
        return await transport.find({
          route: '/user',
          action: 'ask whom the token speaks for',
          needs: 'metadata',
          shape: viewerAnswer,
        })
      } catch (error) {
        if (error instanceof GitHubError && error.kind === 'forbidden') return null
        throw error
      }
    }),
  }
}

/** Letters, digits, hyphens; underscores in managed accounts; apps end in `[bot]`. Anything else would be another address of the API. */
const LOGIN = /^[\w-]+(\[bot\])?$/

export function collaboratorsOver(transport: Transport): Collaborators {
  return {
    permission: remembered(
      async login => {
        if (!LOGIN.test(login)) return 'none'
        const permission = await transport.find({
          route: '/repos/{owner}/{repo}/collaborators/{username}/permission',
          parameters: { username: login },
          action: `look up the permission of ${quoted(login)}`,
          needs: 'metadata',
          shape: permissionAnswer,
        })
        return permission ?? 'none'
      },
      login => login.toLowerCase(),
    ),
  }
}

/** Asks once per key, also when asked again before the answer is there. A failure is forgotten. */
function remembered<T, A extends readonly unknown[]>(
  ask: (...parameters: A) => Promise<T>,
  keyOf: (...parameters: A) => string = () => '',
): (...parameters: A) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return (...parameters) => {
    const key = keyOf(...parameters)
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask(...parameters)
    answers.set(key, answer)
    answer.catch(() => answers.delete(key))
    return answer
  }
}
