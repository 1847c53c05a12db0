import type { FilePath } from '../../model/index.ts'

/** The folder of a path inside the repository, `''` for the root. */
export function directoryOf(path: FilePath): FilePath {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

export function baseNameOf(path: FilePath): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Joins a folder of the repository (`''`: the root) and a relative path, resolving `.` and `..`; null where it leaves the root. */
export function joinInside(directory: FilePath, relative: string): FilePath | null {
  const parts: string[] = []
  for (const part of `${directory}/${relative.replaceAll('\\', '/')}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/** Whether `path` is `directory` or lies in it; `''` holds everything. */
export function isInside(path: FilePath, directory: FilePath): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`)
}

/** Every folder above a path, nearest first, the root (`''`) last. */
export function* foldersAbove(path: FilePath): Generator<FilePath> {
  let directory = path
  while (directory !== '') {
    directory = directoryOf(directory)
    yield directory
  }
}

const sourcePattern = /\.(?:[cm]?[jt]s|[jt]sx)$/
const declarationPattern = /\.d\.(?:[cm]?ts|[^/.]+\.ts)$/

export function isDeclarationFile(path: string): boolean {
  return declarationPattern.test(path)
}

export function isSourceFile(path: string): boolean {
  return sourcePattern.test(path) && !isDeclarationFile(path)
}

export function isJavaScript(path: string): boolean {
  return /\.(?:[cm]?js|jsx)$/.test(path)
}

export function languageOf(path: string): 'ts' | 'tsx' | 'js' | 'jsx' {
  if (path.endsWith('.tsx')) return 'tsx'
  if (path.endsWith('.jsx')) return 'jsx'
  return isJavaScript(path) ? 'js' : 'ts'
}
