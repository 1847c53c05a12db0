/** One source as an entry with a checker, without a file system: for what needs no project. */
import { Project, ts } from 'ts-morph'
import type { SourceEntry } from '../../src/analysis/project/types.ts'

export function entryOf(source: string, path = 'src/a.ts'): SourceEntry {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: {
      allowJs: true,
      checkJs: true,
      strict: true,
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.Preserve,
    },
  })
  project.createSourceFile(`/${path}`, source)
  const program = project.getProgram().compilerObject
  const sourceFile = program.getSourceFile(`/${path}`)
  if (sourceFile === undefined) throw new Error(`There is no ${path}`)
  const language = path.endsWith('.js') ? 'js' : path.endsWith('.tsx') ? 'tsx' : 'ts'
  return {
    path,
    absolutePath: `/${path}`,
    language,
    package: 0,
    sourceFile,
    checker: program.getTypeChecker(),
    program,
  }
}
