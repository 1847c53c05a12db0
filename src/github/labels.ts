/** The labels of the repository. */
import { ignoredAnswer, labelAnswers } from './answers.ts'
import { quoted } from './calls.ts'
import { GitHubError } from './errors.ts'
import type { Transport } from './transport.ts'
import type { Label, Labels } from './types.ts'

export function labelsOver(transport: Transport): Labels {
  const list = async (): Promise<readonly Label[]> => {
    const { items } = await transport.list({
      route: '/repos/{owner}/{repo}/labels',
      action: 'list the labels',
      needs: 'issues',
      shape: labelAnswers,
    })
    return items
  }

  /** False when another run was faster. */
  const create = async (label: Label): Promise<boolean> => {
    try {
      await transport.write({
        method: 'POST',
        route: '/repos/{owner}/{repo}/labels',
        parameters: { ...label },
        action: `create the label ${quoted(label.name)}`,
        needs: 'issues',
        shape: ignoredAnswer,
        repeat: 'safe',
        standIn: () => undefined,
      })
      return true
    } catch (error) {
      if (error instanceof GitHubError && error.kind === 'already-exists') return false
      throw error
    }
  }

  return {
    list,
    async ensure(labels) {
      // GitHub takes labels for the same that differ in case only.
      const there = new Set((await list()).map(label => label.name.toLowerCase()))
      const created: string[] = []
      for (const label of labels) {
        if (!there.has(label.name.toLowerCase()) && (await create(label))) created.push(label.name)
      }
      return created
    },
  }
}
