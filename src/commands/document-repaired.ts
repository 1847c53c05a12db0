/** `fix-comments`: comments are repaired first, so that the documentation is that of the repaired source. */
import type { Oracle } from '../model/index.ts'
import { type DocumentRequest, type DocumentRun, documentRepository } from './document.ts'
import { type CommentFixes, fixComments } from './fix.ts'
import { readReadmes } from './readmes.ts'

export interface RepairedRun {
  readonly run: DocumentRun
  /** Null where nothing was to be repaired. */
  readonly fixes: CommentFixes | null
}

/** The analysis has found what can be repaired: the run ends before anybody is asked or anything is written, and starts again. */
class RepairsPending extends Error {
  override readonly name = 'RepairsPending'
}

/** As `documentRepository`; a repository without mechanical drift, or one that has not changed, costs no second analysis. */
export async function documentRepaired(request: DocumentRequest): Promise<RepairedRun> {
  if (!request.config.fixComments) return { run: await documentRepository(request), fixes: null }
  const { checkRepository } = await import('../comparison/drift/index.ts')
  const { planFixes } = await import('../fix/index.ts')
  const hasRepairs = (oracle: Oracle, texts: ReadonlyMap<string, string>): boolean => {
    const { findings } = checkRepository({ oracle, readmes: readReadmes(request.root, oracle.facts.packages) })
    return planFixes(findings, oracle, file => texts.get(file)).edits.size > 0
  }
  try {
    const run = await documentRepository({
      ...request,
      beforeStreams(oracle, { sources }) {
        if (hasRepairs(oracle, new Map(sources.map(({ path, text }) => [path, text])))) throw new RepairsPending()
      },
    })
    return { run, fixes: null }
  } catch (error) {
    if (!(error instanceof RepairsPending)) throw error
  }
  const fixes = await fixComments(request)
  return { run: await documentRepository(request), fixes: fixes.files.length === 0 ? null : fixes }
}
