/** A declaration's head on one line: what a reader of an API list wants to see, without defaults and bodies. */
import { ts } from 'ts-morph'
import { cut } from '../../model/index.ts'
import { flatten, oneLine } from './text.ts'
import { typeSource } from './type-text.ts'

/** UTF-16 code units. */
const MAX_SIGNATURE = 1000

const SHOWN_MODIFIERS = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.PublicKeyword, ''],
  [ts.SyntaxKind.PrivateKeyword, 'private '],
  [ts.SyntaxKind.ProtectedKeyword, 'protected '],
  [ts.SyntaxKind.StaticKeyword, 'static '],
  [ts.SyntaxKind.AbstractKeyword, 'abstract '],
  [ts.SyntaxKind.ReadonlyKeyword, 'readonly '],
  [ts.SyntaxKind.AsyncKeyword, 'async '],
])

/** `async function load<T>(path: string, options?: Options): Promise<T>`. */
export function functionHead(fn: ts.SignatureDeclaration, name: string, sourceFile: ts.SourceFile): string {
  const modifiers = modifiersText(fn)
  const star = 'asteriskToken' in fn && fn.asteriskToken !== undefined ? '*' : ''
  const parameters = `${typeParametersText(fn, sourceFile)}(${parametersText(fn, sourceFile)})`
  const type = returnText(fn, sourceFile)
  // As a type has it: what comes back stands behind the arrow
  if (ts.isArrowFunction(fn)) return cut(`const ${name} = ${modifiers}${parameters} =>${type.slice(1)}`, MAX_SIGNATURE)
  return cut(prefixed(fn, modifiers, star, name, parameters + type), MAX_SIGNATURE)
}

function prefixed(fn: ts.SignatureDeclaration, modifiers: string, star: string, name: string, head: string): string {
  if (ts.isFunctionDeclaration(fn) || ts.isFunctionExpression(fn)) return `${modifiers}function${star} ${name}${head}`
  if (ts.isGetAccessor(fn)) return `${modifiers}get ${name}${head}`
  if (ts.isSetAccessor(fn)) return `${modifiers}set ${name}${head}`
  if (ts.isConstructorDeclaration(fn)) return `${modifiers}constructor${head}`
  const question = 'questionToken' in fn && fn.questionToken !== undefined ? '?' : ''
  return `${modifiers}${star}${name}${question}${head}`
}

/** A function that belongs to something: `name(a: string): void`, however it is written. */
export function methodHead(
  fn: ts.SignatureDeclaration,
  name: string,
  isStatic: boolean,
  sourceFile: ts.SourceFile,
): string {
  if (ts.isClassElement(fn) || ts.isMethodDeclaration(fn) || ts.isMethodSignature(fn) || ts.isAccessor(fn))
    return functionHead(fn, name, sourceFile)
  const star = 'asteriskToken' in fn && fn.asteriskToken !== undefined ? '*' : ''
  const head = `${typeParametersText(fn, sourceFile)}(${parametersText(fn, sourceFile)})${returnText(fn, sourceFile)}`
  return cut(`${isStatic ? 'static ' : ''}${modifiersText(fn)}${star}${name}${head}`, MAX_SIGNATURE)
}

export function classHead(node: ts.ClassLikeDeclaration, name: string, sourceFile: ts.SourceFile): string {
  const heritage = (node.heritageClauses ?? []).map(clause => ` ${oneLine(clause, sourceFile)}`).join('')
  return cut(`${modifiersText(node)}class ${name}${typeParametersText(node, sourceFile)}${heritage}`, MAX_SIGNATURE)
}

export function interfaceHead(node: ts.InterfaceDeclaration, sourceFile: ts.SourceFile): string {
  const heritage = (node.heritageClauses ?? []).map(clause => ` ${oneLine(clause, sourceFile)}`).join('')
  return cut(`interface ${node.name.text}${typeParametersText(node, sourceFile)}${heritage}`, MAX_SIGNATURE)
}

export function aliasHead(node: ts.TypeAliasDeclaration, sourceFile: ts.SourceFile): string {
  const head = `type ${node.name.text}${typeParametersText(node, sourceFile)} = ${typeSource(node.type, sourceFile)}`
  return cut(head, MAX_SIGNATURE)
}

export function enumHead(node: ts.EnumDeclaration): string {
  const isConst = (ts.getModifiers(node) ?? []).some(modifier => modifier.kind === ts.SyntaxKind.ConstKeyword)
  return `${isConst ? 'const ' : ''}enum ${node.name.text}`
}

export function variableHead(node: ts.Node, name: string, sourceFile: ts.SourceFile): string {
  if (!ts.isVariableDeclaration(node)) return ts.isBindingElement(node) ? `const ${name}` : name
  const flags = node.parent.flags
  const keyword = flags & ts.NodeFlags.Const ? 'const' : flags & ts.NodeFlags.Let ? 'let' : 'var'
  const type = node.type === undefined ? '' : `: ${oneLine(node.type, sourceFile)}`
  return cut(`${keyword} ${name}${type}`, MAX_SIGNATURE)
}

function modifiersText(node: ts.Node): string {
  if (!ts.canHaveModifiers(node)) return ''
  return (ts.getModifiers(node) ?? []).map(modifier => SHOWN_MODIFIERS.get(modifier.kind) ?? '').join('')
}

function typeParametersText(
  node: { readonly typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration> | undefined },
  sourceFile: ts.SourceFile,
): string {
  const list = node.typeParameters
  if (list === undefined || list.length === 0) return ''
  return `<${list.map(parameter => oneLine(parameter, sourceFile)).join(', ')}>`
}

function returnText(fn: ts.SignatureDeclaration, sourceFile: ts.SourceFile): string {
  // a JSDoc type is the comment's word, not the signature's
  return fn.type === undefined || fn.type.pos < 0 || fn.type.end > fn.end ? '' : `: ${typeSource(fn.type, sourceFile)}`
}

function parametersText(fn: ts.SignatureDeclaration, sourceFile: ts.SourceFile): string {
  return fn.parameters
    .map(parameter => (ts.isParameter(parameter) ? parameterText(parameter, sourceFile) : ''))
    .join(', ')
}

function parameterText(parameter: ts.ParameterDeclaration, sourceFile: ts.SourceFile): string {
  const modifiers = modifiersText(parameter)
  const dots = parameter.dotDotDotToken === undefined ? '' : '...'
  const question = parameter.questionToken !== undefined || parameter.initializer !== undefined ? '?' : ''
  const type = parameter.type === undefined ? '' : `: ${typeSource(parameter.type, sourceFile)}`
  return `${modifiers}${dots}${bindingText(parameter.name, sourceFile)}${question}${type}`
}

/** A pattern without its defaults: `{ a, b: { c } }`. */
export function bindingText(name: ts.BindingName, sourceFile: ts.SourceFile): string {
  if (ts.isIdentifier(name)) return name.text
  const elements = name.elements.map(element => {
    if (ts.isOmittedExpression(element)) return ''
    const dots = element.dotDotDotToken === undefined ? '' : '...'
    const property = element.propertyName === undefined ? '' : `${oneLine(element.propertyName, sourceFile)}: `
    return `${dots}${property}${bindingText(element.name, sourceFile)}`
  })
  return ts.isObjectBindingPattern(name) ? `{ ${elements.join(', ')} }` : `[${elements.join(', ')}]`
}

/** The source of an initialiser as a default is shown. At most 120 characters. */
export function defaultText(initializer: ts.Expression, sourceFile: ts.SourceFile): string {
  return cut(flatten(sourceFile, initializer.getStart(sourceFile), initializer.end, initializer), 120)
}
