/** Whether two texts are the same program but for their comments and layout. */
import { ts } from 'ts-morph'

/** The parsed programs are walked side by side: the same nodes in the same order, and the same text in every token. */
export function isSameCode(path: string, before: string, after: string): boolean {
  const left = tokens(parse(path, before))
  const right = tokens(parse(path, after))
  for (;;) {
    const one = left.next()
    const other = right.next()
    if (one.done === true || other.done === true) return one.done === other.done
    if (one.value !== other.value) return false
  }
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(
    path,
    text,
    { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    true,
  )
}

/** Kinds of nodes on the way down, texts of tokens, and where each node ends: a statement that a line end cuts in two differs. */
function* tokens(file: ts.SourceFile): Generator<string> {
  const open: (ts.Node | null)[] = [file]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === null) {
      yield 'end'
      continue
    }
    if (ts.isJSDoc(node)) continue
    const children = node.getChildren(file)
    if (children.length === 0) {
      yield `${node.kind} ${file.text.slice(node.getStart(file), node.end)}`
      continue
    }
    yield String(node.kind)
    open.push(null)
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child !== undefined) open.push(child)
    }
  }
}
