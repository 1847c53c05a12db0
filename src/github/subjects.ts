/** All subjects over one transport. Loaded only when GitHub is really asked something. */
import { rateLimitAnswer } from './answers.ts'
import { commentsOver } from './comments.ts'
import { contentsOver, gitDataOver } from './git-data.ts'
import { issuesOver } from './issues.ts'
import { labelsOver } from './labels.ts'
import { collaboratorsOver, repositoriesOver } from './people.ts'
import { pullsOver } from './pulls.ts'
import { openTransport, type TransportOptions } from './transport.ts'
import type { GitHub } from './types.ts'

export function openGitHub(options: TransportOptions & { readonly serverUrl: string }): GitHub {
  const transport = openTransport(options)
  const { repository, serverUrl, dryRun } = options
  const git = gitDataOver(transport)
  const issues = issuesOver(transport)
  return {
    repository,
    serverUrl,
    dryRun,
    get planned() {
      return transport.planned
    },
    get usage() {
      return { ...transport.usage }
    },
    repositories: repositoriesOver(transport),
    issues,
    comments: commentsOver(transport, issues),
    labels: labelsOver(transport),
    collaborators: collaboratorsOver(transport),
    git,
    contents: contentsOver(transport, git),
    pulls: pullsOver(transport, repository),
    rateLimit: () =>
      transport.read({
        route: '/rate_limit',
        action: 'read the rate limit',
        needs: 'metadata',
        shape: rateLimitAnswer,
      }),
  }
}
