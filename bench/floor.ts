/**
 * The least that any analysis with types can cost: one bare TypeScript program over the files, and the resolved signature
 * of every call. Run by speed.ts as `node floor.ts <folder with typescript installed> <file with a JSON list of absolute paths>`.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as TypeScript from 'ts-morph'

const [toolFolder = '', listFile = ''] = process.argv.slice(2)
const ts: typeof TypeScript.ts = createRequire(join(toolFolder, 'package.json'))('typescript')
const files: string[] = JSON.parse(readFileSync(listFile, 'utf8'))
const program = ts.createProgram({
  rootNames: files,
  options: {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.Preserve,
    allowJs: true,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  },
})
const checker = program.getTypeChecker()
let calls = 0
let resolved = 0
const visit = (node: TypeScript.ts.Node): void => {
  if (ts.isCallOrNewExpression(node) || ts.isTaggedTemplateExpression(node)) {
    calls++
    if (checker.getResolvedSignature(node)?.declaration !== undefined) resolved++
  }
  ts.forEachChild(node, visit)
}
for (const file of files) {
  const sourceFile = program.getSourceFile(file)
  if (sourceFile !== undefined) visit(sourceFile)
}
process.stdout.write(JSON.stringify({ files: files.length, calls, resolved }))
