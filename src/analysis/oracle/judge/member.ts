/** Properties of interfaces, types and classes that are documented as a whole: is what their own comment says of them so? */
import { ts } from 'ts-morph'
import type { Verdict } from '../../../model/index.ts'
import type { ClaimOf, JudgeContext } from '../context.ts'
import { shapeOfText } from '../doc-types.ts'
import { canonicalLiteral, literalOf } from '../literals.ts'
import { compareShapes, shapeOfType, withoutNullish } from '../shapes.ts'
import { evidenceAt, oneLine, proven, refuted, unknown } from '../verdicts.ts'
import { againstLiterals, literalsOf, type ParamClaim } from './param-values.ts'

/** How a claim about a property is told from one about a parameter. */
export const MEMBER = 'this.'

export function judgeMember(claim: ClaimOf<'param'>, context: JudgeContext): Verdict {
  const facts = context.component(claim.component)
  const entry = facts === undefined ? undefined : context.entry(facts.file)
  const name = claim.subject.slice(MEMBER.length)
  const node = context.memberNode(claim.component, name)
  if (entry === undefined || node === undefined) return unknown('the property is not known')
  const { checker } = entry
  const place = evidenceAt(entry, node, 'signature')
  const value = initializerOf(node)
  switch (claim.aspect) {
    case 'default':
      return value === undefined
        ? unknown('it has no value of its own')
        : judgeValue(claim, name, value, checker, place)
    case 'values': {
      const type = typeNodeOf(node)
      const literals = type === undefined ? null : literalsOf(checker.getTypeFromTypeNode(type), checker)
      return literals === null ? unknown('its type is not a list of literals') : againstLiterals(literals, claim, place)
    }
    case 'type': {
      const type = typeNodeOf(node)
      const documented = shapeOfText(claim.value.type, { checker, location: node })
      const actual = type !== undefined ? checker.getTypeFromTypeNode(type) : literalTypeOf(value, checker)
      if (documented.open || actual === null) return unknown('its type is not known')
      const shape = withoutNullish(shapeOfType(checker.getBaseTypeOfLiteralType(actual), checker))
      if (compareShapes(withoutNullish(documented), shape, checker) !== 'disjoint') return unknown('it may be so')
      const text = type === undefined ? (value?.getText() ?? '') : type.getText()
      return refuted(
        'param-type',
        `\`${name}\` is documented as \`${oneLine(claim.value.type, 80)}\`, but it is \`${oneLine(text, 80)}\``,
        null,
        place,
      )
    }
    case 'presence':
    case 'optional':
      return unknown('the comment stands at the property itself')
  }
}

function judgeValue(
  claim: ParamClaim<'default'>,
  name: string,
  value: ts.Expression,
  checker: ts.TypeChecker,
  place: ReturnType<typeof evidenceAt>,
): Verdict {
  const said = canonicalLiteral(claim.value.text)
  const is = literalOf(value, checker)
  const text = (literal: string): string => literal.replace(/^"(.*)"$/s, '$1')
  if (is !== null && text(said ?? claim.value.text.trim()) === text(is)) return proven(`it is \`${is}\``, place)
  // nothing yet, or what stands for a value that is made later
  if (said === null || is === null || /^(?:null|undefined)$/.test(is) || /^(?:null|undefined)$/.test(said))
    return unknown('its value is made elsewhere')
  return refuted(
    'param-default',
    `\`${name}\` is documented to default to \`${oneLine(claim.value.text, 60)}\`, but the default is \`${oneLine(value.getText(), 60)}\``,
    null,
    place,
  )
}

function initializerOf(node: ts.Node): ts.Expression | undefined {
  return ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node) ? node.initializer : undefined
}

function typeNodeOf(node: ts.Node): ts.TypeNode | undefined {
  return ts.isPropertyDeclaration(node) || ts.isPropertySignature(node) ? node.type : undefined
}

/** Of a plain value only: what is computed, and null, may be anything later on. */
function literalTypeOf(value: ts.Expression | undefined, checker: ts.TypeChecker): ts.Type | null {
  if (value === undefined || value.kind === ts.SyntaxKind.NullKeyword) return null
  const isPlain =
    ts.isLiteralExpression(value) ||
    value.kind === ts.SyntaxKind.TrueKeyword ||
    value.kind === ts.SyntaxKind.FalseKeyword
  return isPlain ? checker.getTypeAtLocation(value) : null
}
