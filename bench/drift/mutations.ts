/**
 * The mutators: one for each way in which a comment and its code come apart, each a small edit of either. A mutator proposes
 * an edit only where comment and code agree beforehand and disagree afterwards beyond doubt.
 */
import { ts } from 'ts-morph'
import type { Edit, Mutation, Mutator } from './mutation.ts'
import { parameterMutators } from './mutators/parameters.ts'
import { referenceMutators } from './mutators/references.ts'
import { returnMutators } from './mutators/returns.ts'
import { throwMutators } from './mutators/throws.ts'
import type { LibraryModel, SourceModel } from './source-model.ts'

const mutators: Readonly<Record<string, Mutator>> = {
  ...parameterMutators,
  ...returnMutators,
  ...throwMutators,
  ...referenceMutators,
}

/** Every mutation that is possible in a library, by kind. */
export function allMutations(library: LibraryModel): readonly Mutation[] {
  const found: Mutation[] = []
  for (const source of library.files) {
    for (const fn of source.functions) {
      for (const [kind, mutator] of Object.entries(mutators)) {
        const proposal = mutator(fn, source, library)
        if (proposal === null) continue
        const mutation: Mutation = {
          kind,
          file: source.path,
          component: fn.name,
          startLine: fn.startLine,
          endLine: fn.endLine,
          alsoAt: [],
          ...proposal,
        }
        if (stillParses(source, mutation)) found.push(mutation)
      }
    }
  }
  return found
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: inserted }) => result.slice(0, start) + inserted + result.slice(end), text)
}

function stillParses(source: SourceModel, mutation: Mutation): boolean {
  const after = applyEdits(source.text, mutation.edits)
  if (after === source.text) return false
  const parsed = ts.createSourceFile(source.path, after, ts.ScriptTarget.ESNext, false)
  return errorsIn(parsed) <= errorsIn(source.sourceFile)
}

function errorsIn(file: ts.SourceFile): number {
  return (file as { parseDiagnostics?: readonly unknown[] }).parseDiagnostics?.length ?? 0
}
