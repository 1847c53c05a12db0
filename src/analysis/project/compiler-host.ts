import { Project, ts } from 'ts-morph'
import { messageOf } from '../../errors.ts'
import type { FileSystem } from './file-system.ts'
import { isDeclarationFile, isJavaScript } from './paths.ts'
import type { Resolver } from './resolution.ts'

export interface CompilerHostInput {
  readonly root: string
  readonly fileSystem: FileSystem
  readonly resolver: Resolver
  /** Text of a documented file by absolute path; it is not read again. */
  readonly textOf: (fileName: string) => string | undefined
  /** Whether a file's package says `"type": "module"`. */
  readonly isModulePackage: (fileName: string) => boolean
  readonly onParseFailure: (fileName: string, message: string) => void
}

/**
 * One compiler host for all programs of a run. A file is parsed once and its tree is shared by the programs, as an editor's
 * language service does; the options that decide how a file is parsed are the same in all of them.
 */
export function createCompilerHost(input: CompilerHostInput): ts.CompilerHost {
  const { root, fileSystem, resolver } = input
  const library = readLibrary()
  const trees = new Map<string, ts.SourceFile | undefined>()

  const readFile = (fileName: string): string | undefined =>
    input.textOf(fileName) ?? library.readFile(fileName) ?? fileSystem.readFile(fileName)

  const parse = (
    fileName: string,
    options: ts.ScriptTarget | ts.CreateSourceFileOptions,
  ): ts.SourceFile | undefined => {
    const text = readFile(fileName)
    if (text === undefined) return undefined
    const documented = input.textOf(fileName) !== undefined
    const settings = typeof options === 'object' ? options : { languageVersion: options }
    const markModule = settings.setExternalModuleIndicator
    const parseOptions: ts.CreateSourceFileOptions = {
      ...settings,
      // Doc comments of libraries are never shown; parsing them costs a third of the time.
      jsDocParsingMode: documented ? ts.JSDocParsingMode.ParseAll : ts.JSDocParsingMode.ParseForTypeErrors,
      setExternalModuleIndicator(file) {
        markModule?.(file)
        if (documented && isScript(file) && input.isModulePackage(fileName) && !looksLikeCommonJs(file)) {
          Object.assign(file, { externalModuleIndicator: true })
        }
      },
    }
    try {
      return ts.createSourceFile(fileName, text, parseOptions)
    } catch (error) {
      // The parser recurses; text that is nested thousands of levels deep overflows its stack.
      input.onParseFailure(fileName, messageOf(error))
      return ts.createSourceFile(fileName, '', parseOptions)
    }
  }

  return {
    getSourceFile(fileName, options) {
      if (trees.has(fileName)) return trees.get(fileName)
      const tree = parse(fileName, options)
      trees.set(fileName, tree)
      return tree
    },
    getDefaultLibFileName: options => `${library.folder}/${ts.getDefaultLibFileName(options)}`,
    getDefaultLibLocation: () => library.folder,
    getCurrentDirectory: () => root,
    getCanonicalFileName: fileName => fileName,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: fileName => library.has(fileName) || fileSystem.fileExists(fileName),
    readFile,
    directoryExists: fileSystem.directoryExists,
    getDirectories: fileSystem.directories,
    realpath: fileSystem.realpath,
    writeFile() {
      throw new Error('The analysis never writes.')
    },
    resolveModuleNameLiterals: (literals, _containing, _redirect, _options, sourceFile) =>
      resolver.resolve(literals, sourceFile),
  }
}

function isScript(file: ts.SourceFile): boolean {
  return !ts.isExternalModule(file) && !isDeclarationFile(file.fileName)
}

function looksLikeCommonJs(file: ts.SourceFile): boolean {
  return isJavaScript(file.fileName) && /\b(?:exports|require)\b/.test(file.text)
}

/** The standard library that ts-morph carries. It lives in memory, under a folder that no disk has. */
function readLibrary(): {
  readonly folder: string
  readonly has: (fileName: string) => boolean
  readonly readFile: (fileName: string) => string | undefined
} {
  const folder = '/node_modules/typescript/lib'
  const host = new Project({ useInMemoryFileSystem: true }).getModuleResolutionHost()
  const isLibrary = (fileName: string): boolean => fileName.startsWith(`${folder}/lib.`)
  return {
    folder,
    has: fileName => isLibrary(fileName) && host.fileExists(fileName),
    readFile: fileName => (isLibrary(fileName) ? host.readFile(fileName) : undefined),
  }
}
