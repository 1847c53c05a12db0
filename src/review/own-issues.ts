import type { GitHub, Issue } from '../github/types.ts'

/** Whom the workflow's own token speaks for. */
const WORKFLOW_LOGIN = 'github-actions[bot]'

/** Every issue that was opened with this token, or with another of the same account: what lost its label is among them. */
export async function ownIssues(github: GitHub): Promise<readonly Issue[]> {
  const creator = (await github.repositories.viewer()) ?? WORKFLOW_LOGIN
  return (await github.issues.list({ state: 'all', creator })).items
}
