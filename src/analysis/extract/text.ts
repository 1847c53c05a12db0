/** Source as text for people: on one line, without comments, cut where it is long. */
import { ts } from 'ts-morph'
import { cut, type FilePath, type Span } from '../../model/index.ts'

/** The node's source on one line, comments removed; longer than `limit` UTF-16 code units it is cut with `…`. */
export function oneLine(node: ts.Node, sourceFile: ts.SourceFile, limit: number = Number.POSITIVE_INFINITY): string {
  return cut(flatten(sourceFile, node.getStart(sourceFile), node.end, node), limit)
}

/** From the private use area: no source that compiles has it outside of a literal. */
const MARK = '\uE000'
const MARKED = /\uE000(\d+)\uE000/g

/** The source from `start` to `end`, which lie inside of `node`, in the same form. */
export function flatten(sourceFile: ts.SourceFile, start: number, end: number, node: ts.Node): string {
  const raw = sourceFile.text.slice(start, end)
  if (!/[\n\r\t]| {2}|\/[/*]/.test(raw)) return raw.trim()
  const literals: string[] = []
  let out = ''
  let at = start
  for (const literal of keptIn(node, sourceFile, start, end)) {
    if (literal.start < at) continue
    // A mark stands for the literal until the layout around it is gone: its own blanks are part of its value.
    const mark = `${MARK}${literals.push(literal.text.replace(/\s*[\n\r\t]\s*/g, ' ')) - 1}${MARK}`
    out += squeeze(sourceFile.text.slice(at, literal.start)) + (literal.text === ';' ? ';' : mark)
    at = literal.end
  }
  out += squeeze(sourceFile.text.slice(at, end))
  const flat = out
    .replace(/\s+/g, ' ')
    .replace(/([([]) /g, '$1')
    .replace(/,? ([)\]])/g, '$1')
    .replace(/ (\??\.)(?=[\p{ID_Start}#$_[(])/gu, '$1')
  return flat.replace(MARKED, (_, index: string) => literals[Number(index)] ?? '').trim()
}

export function spanOf(node: ts.Node, sourceFile: ts.SourceFile, file: FilePath): Span {
  return spanBetween(node.getStart(sourceFile), node.end, sourceFile, file)
}

export function spanBetween(start: number, end: number, sourceFile: ts.SourceFile, file: FilePath): Span {
  const from = sourceFile.getLineAndCharacterOfPosition(start)
  const to = sourceFile.getLineAndCharacterOfPosition(end)
  return {
    file,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  }
}

function squeeze(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n\r]*/g, ' ').replace(/\s+/g, ' ')
}

/** A part of the source that is taken over as `text`. */
interface Kept {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Literals may hold what looks like a comment or like layout: they stay as they are. Members and statements that only a line end
 * parts get a semicolon, without which they would run together on one line. In the order in which they stand there.
 */
function keptIn(root: ts.Node, sourceFile: ts.SourceFile, start: number, end: number): Kept[] {
  const kept: Kept[] = []
  // not by recursion: what is nested may be deeper than the stack
  const open: ts.Node[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.end <= start || node.pos >= end) continue
    if (isTextual(node)) {
      const from = node.getStart(sourceFile)
      kept.push({ start: from, end: node.end, text: sourceFile.text.slice(from, node.end) })
      continue
    }
    const parent = node
    ts.forEachChild(parent, child => {
      open.push(child)
      if (endsWithLine(child, parent, sourceFile) && child.end < end)
        kept.push({ start: child.end, end: child.end, text: ';' })
    })
  }
  return kept.sort((a, b) => a.start - b.start)
}

function isTextual(node: ts.Node): boolean {
  switch (node.kind) {
    case ts.SyntaxKind.StringLiteral:
    case ts.SyntaxKind.NoSubstitutionTemplateLiteral:
    case ts.SyntaxKind.TemplateHead:
    case ts.SyntaxKind.TemplateMiddle:
    case ts.SyntaxKind.TemplateTail:
    case ts.SyntaxKind.RegularExpressionLiteral:
    case ts.SyntaxKind.JsxText:
      return true
    default:
      return false
  }
}

function endsWithLine(child: ts.Node, parent: ts.Node, sourceFile: ts.SourceFile): boolean {
  const last = sourceFile.text.charAt(child.end - 1)
  if (ts.isTypeLiteralNode(parent)) return last !== ';' && last !== ',' && parent.members.at(-1) !== child
  return ts.isBlock(parent) && last !== ';' && last !== '}' && parent.statements.at(-1) !== child
}
