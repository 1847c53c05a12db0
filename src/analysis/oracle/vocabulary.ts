/** Every name that the repository's code uses, so that a name in a comment is called dead only when it is nowhere. */
import { builtinModules } from 'node:module'
import { ts } from 'ts-morph'
import type { JudgeContext } from './context.ts'

export interface Vocabulary {
  /** Identifiers, property names and identifier-like strings of the code; names that comments declare. */
  readonly words: ReadonlySet<string>
  /** Last parts of the names of packages that are depended on, lower case. */
  readonly packages: ReadonlySet<string>
}

const KEY = {}

export function vocabularyOf(context: JudgeContext): Vocabulary {
  return context.memo(KEY, () => {
    const words = new Set<string>()
    for (const entry of context.project.files) {
      collectWords(entry.sourceFile, words)
      collectDeclaredInComments(entry.sourceFile.text, words)
      for (const part of entry.path.split('/')) words.add(part.replace(/\.\w+$/, ''))
    }
    const packages = new Set<string>(builtinModules)
    for (const { name, dependencies } of context.facts.packages) {
      for (const dependency of name === null ? dependencies : [name, ...dependencies]) {
        for (const part of dependency.split(/[/@]/)) if (part !== '') packages.add(part.toLowerCase())
      }
    }
    return { words, packages }
  })
}

function collectWords(sourceFile: ts.SourceFile, words: Set<string>): void {
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) words.add(node.text)
    else if (ts.isPrivateIdentifier(node)) {
      words.add(node.text)
      words.add(node.text.slice(1))
    } else if (ts.isStringLiteralLike(node) && node.text.length <= 80) {
      for (const word of node.text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? []) words.add(word)
    } else ts.forEachChild(node, visit)
  }
  visit(sourceFile)
}

const DECLARING =
  /@(?:typedef|callback|property|prop|name|namespace|event|module|class|function|method|member|memberof|template|alias|external|enum|interface|mixin|fires|emits|exports|lends|constant|var|func|typeParam|internal)\b([^\n]*)/g

function collectDeclaredInComments(text: string, words: Set<string>): void {
  if (!text.includes('/**')) return
  for (const match of text.matchAll(DECLARING)) {
    for (const word of match[1]?.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? []) words.add(word)
  }
}

/** Whether the declarations that come from elsewhere have the name: the platform's libraries, and packages that are installed. */
export function occursInLibraries(name: string, { project }: JudgeContext): boolean {
  const word = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`)
  return project.programs.some(program =>
    program
      .getSourceFiles()
      .some(({ fileName, text }) => !project.byFileName.has(fileName) && text.includes(name) && word.test(text)),
  )
}

/** Provided by the language, a browser or Node, whether or not this program's libraries say so. */
export function isPlatformName(name: string): boolean {
  return (
    name in globalThis ||
    Object.hasOwn(Object.prototype, name) ||
    KEYWORDS.has(name) ||
    /^(HTML|SVG|CSS|DOM|XML|GPU|WebGL|RTC|IDB|Audio|Media|XR|Web|Blob|File|Node|Event|Mouse|Touch|Pointer|Keyboard|Canvas|Offscreen|Image|Range|Selection|Mutation|Resize|Intersection|Performance|Navigator|Location|History|Storage|Service|Shared|Worker|Element|Document|Window)/.test(
      name,
    )
  )
}

const KEYWORDS: ReadonlySet<string> = new Set(
  'any unknown never void string number boolean bigint symbol object null undefined true false this super arguments window document navigator self Iterable Iterator AsyncIterable AsyncIterator Generator AsyncGenerator ArrayLike PromiseLike Partial Required Readonly Record Pick Omit Exclude Extract NonNullable Parameters ReturnType Awaited InstanceType typeof keyof instanceof new delete in of async await yield import export default require module exports constructor prototype length name'.split(
    ' ',
  ),
)
