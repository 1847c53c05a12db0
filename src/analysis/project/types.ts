import type { ts } from 'ts-morph'
import type { FilePath, HealthWarning, PackageFacts } from '../../model/index.ts'

/** One file of the repository that is to be documented. */
export interface SourceEntry {
  /** POSIX, relative to the root. */
  readonly path: FilePath
  readonly absolutePath: string
  readonly language: 'ts' | 'tsx' | 'js' | 'jsx'
  /** Index into `LoadedProject.packages`. */
  readonly package: number
  readonly sourceFile: ts.SourceFile
  readonly checker: ts.TypeChecker
  readonly program: ts.Program
}

/** The repository as programs: each file belongs to exactly one. Files of another program are linked by path and position. */
export interface LoadedProject {
  readonly root: string
  readonly packages: readonly PackageFacts[]
  readonly programs: readonly ts.Program[]
  /** Sorted by path. */
  readonly files: readonly SourceEntry[]
  /** By absolute path (as TypeScript spells it in `sourceFile.fileName`). */
  readonly byFileName: ReadonlyMap<string, SourceEntry>
  readonly health: readonly HealthWarning[]
}

export interface ProjectOptions {
  readonly root: string
  /** Globs relative to the root; empty: everything. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** Larger files are left out with a health warning. Bytes. */
  readonly maxFileBytes: number
}
