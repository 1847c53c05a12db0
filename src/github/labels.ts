/** The labels of the repository. */
import { ignoredAnswer, labelAnswer, labelAnswers } from './answers.ts'
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

  const exists = async (name: string): Promise<boolean> => {
    const label = await transport.find({
      route: '/repos/{owner}/{repo}/labels/{name}',
      parameters: { name },
      action: `read the label ${quoted(name)}`,
      needs: 'issues',
      shape: labelAnswer,
    })
    return label !== null
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
      // Whether it is there now says more than the words of the refusal.
      if (error instanceof GitHubError && error.status === 422 && (await exists(label.name))) return false
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
