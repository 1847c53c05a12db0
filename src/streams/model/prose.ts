/** The prose of a documentation, wherever it stands: the texts that no slot holds and no judge can compare as a whole. */
import type { ComponentDocumentation } from '../../model/index.ts'
import { splitSentences } from '../sentences.ts'

/** Where a text stands. `subject` is the parameter, error, callee, value or member that it is about; `''` where there is none. */
export interface Channel {
  readonly place:
    | 'summary'
    | 'description'
    | 'behaviour'
    | 'parameter'
    | 'type-parameter'
    | 'returns'
    | 'branch'
    | 'throws'
    | 'callee'
    | 'deprecated'
    | 'member'
  readonly subject: string
}

/** Rewrites every text; one that becomes empty is gone, and nothing else changes. */
function mapTexts(
  documentation: ComponentDocumentation,
  rewrite: (text: string, channel: Channel) => string,
): ComponentDocumentation {
  const write = (text: string, place: Channel['place'], subject = ''): string =>
    text === '' ? '' : rewrite(text, { place, subject })
  const writeNullable = (text: string | null, place: Channel['place'], subject: string): string | null =>
    text === null ? null : write(text, place, subject) || null
  const { returns, members } = documentation
  return {
    ...documentation,
    summary: write(documentation.summary, 'summary'),
    description: write(documentation.description, 'description'),
    behaviour: documentation.behaviour.flatMap(statement => {
      const text = write(statement.text, 'behaviour')
      return text === '' ? [] : [text === statement.text ? statement : { ...statement, text }]
    }),
    parameters: documentation.parameters.map(parameter => ({
      ...parameter,
      description: write(parameter.description, 'parameter', parameter.name),
    })),
    typeParameters: documentation.typeParameters.map(({ name, description }) => ({
      name,
      description: write(description, 'type-parameter', name),
    })),
    returns:
      returns === null
        ? null
        : {
            ...returns,
            description: write(returns.description, 'returns'),
            branches: returns.branches.map(branch => ({
              ...branch,
              when: writeNullable(branch.when, 'branch', branch.value),
            })),
          },
    throws: documentation.throws.map(thrown => ({
      ...thrown,
      when: writeNullable(thrown.when, 'throws', thrown.type),
    })),
    callees: documentation.callees.map(callee => ({
      ...callee,
      purpose: write(callee.purpose, 'callee', callee.component),
    })),
    modifiers: documentation.modifiers.map(modifier => ({
      ...modifier,
      text: modifier.name === 'deprecated' ? write(modifier.text, 'deprecated') : modifier.text,
    })),
    ...(members === undefined
      ? {}
      : {
          members: members.map(member => ({
            ...member,
            description: write(member.description, 'member', member.name),
          })),
        }),
  }
}

/** Keeps the sentences that pass. */
export function mapSentences(
  documentation: ComponentDocumentation,
  keep: (sentence: string, channel: Channel) => boolean,
): ComponentDocumentation {
  return mapTexts(documentation, (text, channel) => {
    const sentences = splitSentences(text)
    const kept = sentences.filter(sentence => sentence.trim() === '' || keep(sentence.trim(), channel))
    return kept.length === sentences.length ? text : kept.join('').trim()
  })
}

export interface Sentence {
  readonly text: string
  readonly channel: Channel
}

/** In the order in which a reader meets them. */
export function sentencesOf(documentation: ComponentDocumentation): readonly Sentence[] {
  const sentences: Sentence[] = []
  mapSentences(documentation, (text, channel) => {
    sentences.push({ text, channel })
    return true
  })
  return sentences
}
