/** `@template` and `@typeParam`: type parameters that there are not. */
import type { ComponentFacts, DriftFinding, Oracle, Position } from '../../model/index.ts'
import { nameFor } from './contradictions.ts'
import { makeFinding } from './finding.ts'

export function goneTypeParameters(facts: ComponentFacts, oracle: Oracle): DriftFinding[] {
  const parent = facts.parent === null ? undefined : oracle.component(facts.parent)
  const declared = new Set(
    [facts, parent].flatMap(component => component?.typeParameters.map(({ name }) => name) ?? []),
  )
  const heads = [facts.signature, ...facts.overloads]
  const isScript = /\.[cm]?jsx?$/.test(facts.file)
  return facts.docComments.flatMap(({ text, span }) =>
    saidIn(text, span).flatMap(({ name, at }) => {
      const word = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g')
      const isUsed = isScript
        ? // in plain JavaScript the tag declares it, for the types in the same comment
          !isTypedFunction(facts, text) || (text.match(word)?.length ?? 0) > 1
        : heads.some(head => word.test(head))
      if (declared.has(name) || isUsed || !hasTypeParameters(facts)) return []
      return [
        makeFinding({
          code: 'param-gone',
          component: facts.id,
          subject: `<${name}>`,
          values: [],
          message: isScript
            ? `${nameFor(facts)}: the type parameter \`${name}\` is used by no type of the comment`
            : `${nameFor(facts)}: there is no type parameter \`${name}\``,
          says: at,
          does: facts.nameSpan,
        }),
      ]
    }),
  )
}

function hasTypeParameters({ kind }: ComponentFacts): boolean {
  switch (kind) {
    case 'function':
    case 'method':
    case 'class':
    case 'interface':
    case 'type-alias':
      return true
    case 'module':
    case 'enum':
    case 'variable':
    case 'constructor':
    case 'accessor':
      return false
  }
}

function isTypedFunction({ kind }: ComponentFacts, comment: string): boolean {
  return (kind === 'function' || kind === 'method') && /@(?:param|returns?)\s*\{/.test(comment)
}

/** One name each: what follows several, or a constraint, is another dialect's. */
function saidIn(comment: string, span: Position): readonly { readonly name: string; readonly at: Position }[] {
  return comment.split('\n').flatMap((line, row) => {
    const match =
      /^\s*(?:\/\*)?\**\s*@(?:template|typeParam|typeparam|tparam)\s+([A-Za-z_$][\w$]*)(?=\s*$|\s+-?\s*[A-Za-z`])/.exec(
        line,
      )
    if (match?.[1] === undefined) return []
    const column = match[0].length - match[1].length + 1 + (row === 0 ? span.column - 1 : 0)
    return [{ name: match[1], at: { file: span.file, line: span.line + row, column } }]
  })
}
