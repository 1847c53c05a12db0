/** Overloads with a comment each: a parameter that one of the comments forgets. */
import type { ComponentFacts, DocComment, DocumentedPart, DriftFinding, Position } from '../../model/index.ts'
import { nameFor } from './contradictions.ts'
import { makeFinding } from './finding.ts'

export function missingInOverloads(owner: ComponentFacts, parts: readonly DocumentedPart[]): DriftFinding[] {
  const heads = owner.overloads.map(parameterNames)
  const overloads = parts.flatMap(({ kind, facts }) =>
    kind === 'overload' ? [{ facts, documented: facts.docComments.flatMap(documentedIn) }] : [],
  )
  return overloads.flatMap(({ facts, documented }) => {
    const last = documented.at(-1)
    const names = facts.parameters.map(({ name }) => name)
    if (last === undefined || documented.some(({ name }) => !names.includes(name))) return []
    const missing = facts.parameters.filter(
      ({ name, pattern }) =>
        pattern === null &&
        !name.startsWith('_') &&
        !documented.some(other => other.name === name) &&
        // what all have and none documents is left out on purpose
        (overloads.some(other => other.documented.some(each => each.name === name)) ||
          heads.some(list => !list.includes(name))),
    )
    return missing.map(({ name, span }) =>
      makeFinding({
        code: 'param-missing',
        component: owner.id,
        subject: name,
        values: [facts.signature],
        message: `${nameFor(owner)}: parameter \`${name}\` is not documented while others are, in one of the overloads`,
        says: last.at,
        does: span,
      }),
    )
  })
}

interface Documented {
  readonly name: string
  readonly at: Position
}

/** Parameters themselves, not their properties. */
function documentedIn({ text, span }: DocComment): readonly Documented[] {
  return text.split('\n').flatMap((line, row) => {
    const match = /@(?:param|arg|argument)\s+(?:\{[^}]*\}\s*)?(\[?)([\w$]+)(?![\w$.[])/.exec(line)
    if (match?.[2] === undefined) return []
    const column = match.index + match[0].length - match[2].length + 1 + (row === 0 ? span.column - 1 : 0)
    return [{ name: match[2], at: { file: span.file, line: span.line + row, column } }]
  })
}

/** The names between the parentheses of a head, `this` left out; what is destructured has none. */
export function parameterNames(head: string): readonly string[] {
  let depth = 0
  let start = -1
  const names: string[] = []
  const note = (text: string): void => {
    const name = /^\s*(?:\.\.\.)?([A-Za-z_$][\w$]*)\s*\??\s*(?::|=|$)/.exec(text)?.[1]
    if (name !== undefined && name !== 'this') names.push(name)
  }
  for (let at = 0; at < head.length; at++) {
    const char = head[at] ?? ''
    if (char === '(' && depth === 0 && start < 0) {
      start = at + 1
      depth = 1
    } else if ('([{<'.includes(char)) depth++
    else if (')]}'.includes(char) || (char === '>' && head[at - 1] !== '=')) {
      depth--
      if (depth === 0 && start >= 0) {
        note(head.slice(start, at))
        return names
      }
    } else if (char === ',' && depth === 1 && start >= 0) {
      note(head.slice(start, at))
      start = at + 1
    }
  }
  return names
}
