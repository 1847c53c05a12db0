/** Parameters: is there one of that name, at that place, and is what is said of it so? */
import { ts } from 'ts-morph'
import type { ClaimBody, Verdict } from '../../../model/index.ts'
import { isMachineSaid } from '../../../model/index.ts'
import { looksAlike } from '../../../similar-names.ts'
import type { ClaimOf, Judge } from '../context.ts'
import { hasBody, isStub, type Subject, type SubjectParameter } from '../subject.ts'
import { evidenceAt, evidenceOf, proven, refuted, unknown } from '../verdicts.ts'
import { judgeMember, MEMBER } from './member.ts'
import { judgeProperty } from './param-property.ts'
import { judgeParamType } from './param-type.ts'
import { judgeDefault, judgeOptional, judgeValues } from './param-values.ts'

export const judgeParam: Judge<'param'> = (claim, context) => {
  if (claim.subject.startsWith(MEMBER)) return judgeMember(claim, context)
  const subject = context.subject(claim.component)
  if (subject === undefined || subject.signatures.length === 0) return unknown('it has no parameter list that is known')
  const path = pathOf(claim.subject)
  if (path === null) return unknown(`\`${claim.subject}\` is no parameter name`)
  switch (claim.aspect) {
    case 'presence':
      return path.rest.length > 0
        ? judgeProperty(subject, path.root, path.rest, claim)
        : judgePresence(subject, path.root, claim)
    case 'type':
      return path.rest.length > 0 ? unknown('a property of a parameter') : judgeParamType(subject, path.root, claim)
    case 'optional':
      return judgeOptional(subject, path.root, path.rest, claim)
    case 'default':
      return judgeDefault(subject, path.root, path.rest, claim)
    case 'values':
      return judgeValues(subject, path.root, path.rest, claim)
  }
}

/** `options.retries`, `items[].name`, `...args`, `[name]` → root and property path; null where it is no name at all. */
function pathOf(name: string): { readonly root: string; readonly rest: readonly string[] } | null {
  const plain = name
    .replace(/^\[|\]$/g, '')
    .replace(/^\.\.\.|\.\.\.$/, '')
    .replaceAll('[]', '')
    .trim()
  const parts = plain.split('.')
  if (!parts.every(part => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(part))) return null
  const [root, ...rest] = parts
  return root === undefined ? null : { root, rest }
}

/** The parameters of that name in any signature, first declared first. */
function namedParameters(subject: Subject, name: string): SubjectParameter[] {
  return subject.parameters.flatMap(list => list.filter(parameter => parameter.name === name))
}

type PresenceClaim = Extract<ClaimOf<'param'>, { readonly aspect: 'presence' }>

function judgePresence(subject: Subject, name: string, claim: PresenceClaim): Verdict {
  const found = namedParameters(subject, name)
  const first = found[0]
  if (first !== undefined) {
    if (found.some(parameter => parameter.index === claim.value.index)) {
      return proven(
        `\`${name}\` is parameter ${claim.value.index + 1}`,
        evidenceAt(subject.entry, first.node, 'signature'),
      )
    }
    return judgeOrder(subject, name, first, claim)
  }
  const patterns = subject.parameters.flatMap(list => list.filter(parameter => parameter.name === null))
  if (patterns.length > 0) {
    const taken = takenByPattern(subject, name, patterns, isMachineSaid(claim))
    if (taken !== null) return taken
  }
  if (name === 'this') return unknown('`this` is not in the parameter list')
  if (subject.facts.modifiers.accessor === 'get') return unknown('what it hands out may take it')
  if (subject.usesArguments && !stands(subject, claim)) return unknown('the body reads `arguments`')
  if (subject.innerNames.has(name)) return unknown(`\`${name}\` is a parameter of a function inside`)
  if (!subject.exact) return unknown('the parameter list may not be complete')
  const rest = subject.parameters.flatMap(list => list.filter(parameter => parameter.rest))
  if (rest.some(parameter => isUndocumented(parameter, subject)) && !isMeantForRest(subject, name, rest, claim)) {
    return unknown('a rest parameter may be meant')
  }
  if (isCommentedOut(subject, name)) return unknown(`\`${name}\` stands in the parameter list as a comment`)
  if (isHook(subject)) return unknown('what overrides it may take more')
  if (isReplaced(subject)) return unknown('another function takes its place')
  if (NO_NAME.test(name)) return unknown('the comment gives no name', false)
  if (isPropertyOfParameter(subject, name)) return unknown(`\`${name}\` is a property of a parameter`)
  return judgeMissing(subject, name, claim)
}

/** At its place is a parameter that the comment does not name: it is not one of those that `arguments` holds besides. */
function stands(subject: Subject, { value }: PresenceClaim): boolean {
  return subject.parameters
    .flat()
    .some(parameter => parameter.index === value.index && isUndocumented(parameter, subject))
}

function isUndocumented({ name }: SubjectParameter, { documented }: Subject): boolean {
  return name === null || !documented.includes(name)
}

/** The only name without a parameter stands in the place of the rest parameter: what is meant is clear, and called otherwise. */
function isMeantForRest(
  subject: Subject,
  name: string,
  rest: readonly SubjectParameter[],
  claim: PresenceClaim,
): boolean {
  const names = new Set(subject.parameters.flatMap(list => list.map(parameter => parameter.name)))
  if (subject.documented.some(documented => documented !== name && !names.has(documented))) return false
  const isAtPlace = rest.every(parameter => parameter.name !== null && parameter.index === claim.value.index)
  const word = name.replaceAll('$', '\\$')
  const spread = new RegExp(`@(?:param|arg|argument)\\s+(?:\\{\\.\\.\\.[^\\n]*\\}\\s*\\[?|\\.\\.\\.)${word}(?![\\w$])`)
  return isAtPlace && (!subject.javascript || subject.facts.docComments.some(({ text }) => spread.test(text)))
}

/** Any name is fine for a pattern, and so is the name of anything that is taken out of it. */
function takenByPattern(
  subject: Subject,
  name: string,
  patterns: readonly SubjectParameter[],
  isModel: boolean,
): Verdict | null {
  const bound = patterns.find(pattern => bindsName(pattern.node.name, name))
  if (bound !== undefined) {
    return proven(`\`${name}\` is taken out of a parameter`, evidenceAt(subject.entry, bound.node, 'signature'))
  }
  // an author may give it any name, and a model was told how it is called
  if (isModel) {
    const named = patterns.find(({ index }) => name === `arg${index}`)
    return named === undefined
      ? null
      : proven(`\`${name}\` is the destructured parameter`, evidenceAt(subject.entry, named.node, 'signature'))
  }
  const names = new Set(subject.parameters.flatMap(list => list.map(parameter => parameter.name ?? '')))
  const spare = subject.documented.filter(
    documented =>
      !names.has(documented) &&
      !patterns.some(pattern => bindsName(pattern.node.name, documented)) &&
      !isPropertyOfParameter(subject, documented),
  )
  const place = spare.indexOf(name)
  const widest = Math.max(...subject.parameters.map(list => list.filter(parameter => parameter.name === null).length))
  const pattern = patterns[0]
  if (pattern === undefined || place >= widest) return null
  return proven(`\`${name}\` names the destructured parameter`, evidenceAt(subject.entry, pattern.node, 'signature'))
}

function bindsName(binding: ts.BindingName, name: string): boolean {
  if (ts.isIdentifier(binding)) return binding.text === name
  return binding.elements.some(
    element =>
      ts.isBindingElement(element) &&
      ((element.propertyName !== undefined &&
        ts.isIdentifier(element.propertyName) &&
        element.propertyName.text === name) ||
        bindsName(element.name, name)),
  )
}

/** `load(/* url, onLoad *\/) {}`: a hook whose parameters only those that override it use. */
function isCommentedOut(subject: Subject, name: string): boolean {
  const word = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`)
  return subject.signatures.some(signature => {
    const start = signature.name === undefined ? signature.getStart() : signature.name.getEnd()
    const end = hasBody(signature) ? signature.body.getStart() : signature.getEnd()
    const head = signature.getSourceFile().text.slice(start, end)
    return (head.match(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g) ?? []).some(comment => word.test(comment))
  })
}

/** A method without a parameter list and a body worth the name. */
function isHook(subject: Subject): boolean {
  const { body } = subject
  if (body === null || body.parameters.length > 0 || !ts.isBlock(body.body)) return false
  return (ts.isMethodDeclaration(body) || isOnPrototype(body)) && isStub(body.body)
}

/** `Runner.prototype.run = function () {…}`. */
function isOnPrototype(body: ts.Node): boolean {
  const { parent } = body
  return ts.isBinaryExpression(parent) && /\.prototype\b/.test(parent.left.getText())
}

/** `let create = function () { create = …; … }`: what it is called with later is another function's matter. */
function isReplaced(subject: Subject): boolean {
  const declaration = subject.body?.parent
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false
  if (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) return false
  const name = subject.facts.name.replaceAll('$', '\\$')
  const writes = subject.entry.sourceFile.text.match(new RegExp(`(?<![\\w$.])${name}\\s*=(?![=>])`, 'g'))
  return (writes?.length ?? 0) > 1
}

/** `@param The number of …`, `@param {object} new conditions`: the first word of a description in the place of a name. */
const NO_NAME =
  /^(?:[Oo]ptional|The|A|An|This|That|If|When|Whether|Function|Object|new|function|class|if|in|for|of|with|delete|default|return|typeof)$/

function isPropertyOfParameter(subject: Subject, name: string): boolean {
  for (const parameter of subject.parameters.flat()) {
    if (parameter.node.type === undefined && subject.javascript) {
      const uses = subject.facts.parameters.find(fact => fact.name === parameter.name)?.uses
      if (uses?.members.includes(name) === true) return true
    }
    const type = subject.checker.getTypeAtLocation(parameter.node)
    const parts = type.isUnion() ? type.types : [type]
    // `isUnion` may hide a primitive's own members (`length`), which nobody documents as a parameter
    if (parts.some(part => part.flags & ts.TypeFlags.Object && isData(part.getProperty(name)))) return true
  }
  return false
}

function isData(symbol: ts.Symbol | undefined): boolean {
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Method) === 0
}

function judgeOrder(subject: Subject, name: string, found: SubjectParameter, claim: PresenceClaim): Verdict {
  const place = evidenceAt(subject.entry, found.node, 'signature')
  const truth: ClaimBody = { facet: 'param', subject: name, aspect: 'presence', value: { index: found.index } }
  const fromComment = claim.evidence.some(evidence => evidence.origin === 'comment')
  if (!fromComment) {
    return refuted(
      'param-order',
      `\`${name}\` is parameter ${found.index + 1}, not ${claim.value.index + 1}`,
      truth,
      place,
    )
  }
  // A comment need not list every parameter: only the order of those that it lists counts.
  const indices = subject.parameters.map(list =>
    subject.documented.flatMap(documented => {
      const parameter = list.find(candidate => candidate.name === documented)
      return parameter === undefined ? [] : [parameter.index]
    }),
  )
  const most = Math.max(...indices.map(places => places.length))
  const inOrder = indices.some(
    places => places.length === most && places.every((index, at) => at === 0 || index > (places[at - 1] ?? -1)),
  )
  if (inOrder || eachInOrder(subject)) return proven(`\`${name}\` is parameter ${found.index + 1}`, place)
  const list = subject.parameters[indices.findIndex(places => places.length === most)] ?? []
  const documented = subject.documented.filter(candidate => list.some(parameter => parameter.name === candidate))
  const actual = list.flatMap(parameter =>
    parameter.name !== null && documented.includes(parameter.name) ? [parameter.name] : [],
  )
  if (!documented.includes(name) || documented.indexOf(name) === actual.indexOf(name)) {
    return proven(`\`${name}\` is parameter ${found.index + 1}`, place)
  }
  const order = actual.map(parameter => `\`${parameter}\``).join(', ')
  return refuted('param-order', `the parameters are documented out of order; the code takes ${order}`, truth, place)
}

function fitsFor(subject: Subject, name: string, { index }: SubjectParameter): boolean {
  const places = subject.documented.flatMap(documented => {
    if (documented === name) return [index]
    return namedParameters(subject, documented)[0]?.index ?? []
  })
  return places.every((place, at) => place > (places[at - 1] ?? -1))
}

/** `hexToBool(hex_) { let hex = hex_ … }`. */
function declaresInside({ body }: Subject, name: string): boolean {
  if (body === null || !ts.isBlock(body.body)) return false
  return body.body.statements.some(
    statement =>
      ts.isVariableStatement(statement) &&
      statement.declarationList.declarations.some(declaration => bindsName(declaration.name, name)),
  )
}

/** Every comment of an overload follows one of the signatures. */
function eachInOrder({ documentedApart, parameters }: Subject): boolean {
  if (documentedApart.length < 2) return false
  return documentedApart.every(names =>
    parameters.some(list => {
      const places = names.map(name => list.find(parameter => parameter.name === name)?.index ?? -1)
      return places.every((place, at) => place > (places[at - 1] ?? -1))
    }),
  )
}

function judgeMissing(subject: Subject, name: string, claim: PresenceClaim): Verdict {
  const longest = subject.parameters.reduce((best, list) => (list.length > best.length ? list : best))
  const names = subject.parameters.flatMap(list => list.flatMap(parameter => parameter.name ?? []))
  const gone = subject.documented.filter(documented => !names.includes(documented))
  const free = subject.parameters
    .flat()
    .filter((parameter): parameter is SubjectParameter & { readonly name: string } => parameter.name !== null)
    .filter(parameter => !subject.documented.includes(parameter.name))
  const unique = free.filter((parameter, at) => free.findIndex(other => other.name === parameter.name) === at)
  const alike = unique.filter(parameter => looksAlike(parameter.name, name))
  const atPlace = unique.filter(parameter => parameter.index === claim.value.index)
  // the one that is left, where the comment keeps the order with its name put in
  const only = gone.length <= 1 && unique.length === 1 ? unique.filter(one => fitsFor(subject, name, one)) : []
  const renamed = [alike, atPlace, only].find(candidates => candidates.length === 1)?.[0]
  if (renamed !== undefined) {
    const uses = subject.facts.parameters.find(fact => fact.name === renamed.name)?.uses
    if (renamed.name === `_${name}` && uses?.read === false) {
      return unknown(`\`${renamed.name}\` only says that \`${name}\` is not used`)
    }
    if ((renamed.name === `${name}_` || renamed.name === `_${name}`) && declaresInside(subject, name)) {
      return unknown(`\`${renamed.name}\` only leaves the name \`${name}\` to a variable`)
    }
    return refuted(
      'param-renamed',
      `there is no parameter \`${name}\`; it is called \`${renamed.name}\``,
      { facet: 'param', subject: renamed.name, aspect: 'presence', value: { index: renamed.index } },
      evidenceAt(subject.entry, renamed.node, 'signature'),
    )
  }
  const list = longest.map(parameter => parameter.node.name.getText(subject.entry.sourceFile)).join(', ')
  return refuted(
    'param-gone',
    longest.length === 0 ? `there is no parameter \`${name}\`; it takes none` : `there is no parameter \`${name}\``,
    null,
    evidenceOf(subject.facts.nameSpan, 'signature', `${subject.facts.name}(${list})`),
  )
}
