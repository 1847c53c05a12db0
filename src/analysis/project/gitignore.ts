import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import createIgnore, { type Ignore } from 'ignore'
import type { FilePath } from '../../model/index.ts'
import { posixRelative } from '../../posix-path.ts'

/** The rules of one folder's `.gitignore`; `prefix` turns a path of the repository into one relative to that folder. */
interface RuleSet {
  readonly rules: Ignore
  /** Put in front of a path: for a `.gitignore` above the root. */
  readonly prefix: string
  /** Cut off a path: the folder of the `.gitignore`, with its slash. */
  readonly cut: number
}

/**
 * What Git ignores in one folder: its own rules after those of the folders above, the nearest that speaks decides.
 * Immutable; `enter` gives the next folder's.
 */
export class GitIgnore {
  readonly #sets: readonly RuleSet[]

  private constructor(sets: readonly RuleSet[]) {
    this.#sets = sets
  }

  /**
   * The rules that hold at the repository's root: `.git/info/exclude` and, where the root is a folder inside a checkout, the
   * `.gitignore` files above it. A root that is itself ignored (a scratch folder) is not bound by the rules above.
   */
  static at(root: string): GitIgnore {
    const above: { directory: string; text: string }[] = []
    let directory = root
    for (;;) {
      if (existsSync(join(directory, '.git'))) {
        above.push({ directory, text: readText(join(directory, '.git', 'info', 'exclude')) })
        break
      }
      const parent = dirname(directory)
      if (parent === directory) return new GitIgnore([])
      directory = parent
      above.push({ directory, text: readText(join(directory, '.gitignore')) })
    }
    const sets: RuleSet[] = []
    for (const { directory: folder, text } of above.reverse()) {
      if (text === '') continue
      const prefix = posixRelative(folder, root)
      const rules = createIgnore({ ignorecase: false }).add(text)
      if (prefix !== '' && rules.ignores(`${prefix}/`)) return new GitIgnore([])
      sets.push({ rules, prefix: prefix === '' ? '' : `${prefix}/`, cut: 0 })
    }
    return new GitIgnore(sets)
  }

  /** The rules inside `directory`, given the text of its `.gitignore`. */
  enter(directory: FilePath, text: string): GitIgnore {
    const rules = createIgnore({ ignorecase: false }).add(text)
    return new GitIgnore([...this.#sets, { rules, prefix: '', cut: directory === '' ? 0 : directory.length + 1 }])
  }

  /** Whether Git ignores `path`, given that it does not ignore the folder that holds it. */
  ignores(path: FilePath, isDirectory: boolean): boolean {
    for (let index = this.#sets.length - 1; index >= 0; index--) {
      const set = this.#sets[index]
      if (set === undefined) continue
      const local = set.prefix + path.slice(set.cut)
      const { ignored, unignored } = set.rules.test(isDirectory ? `${local}/` : local)
      if (unignored) return false
      if (!ignored) continue
      // `test` also reports a path whose folder is ignored by these rules. That folder was brought back by rules nearer to
      // it, or we would not be here, so these rules have nothing more to say about what it holds.
      const slash = local.lastIndexOf('/')
      if (slash > 0 && set.rules.test(`${local.slice(0, slash)}/`).ignored) continue
      return true
    }
    return false
  }
}

/** Whether Git ignores a folder of the repository (POSIX path), or one that holds it. */
export function isIgnoredFolder(root: string, folder: FilePath): boolean {
  let rules = GitIgnore.at(root).enter('', readText(join(root, '.gitignore')))
  let at = ''
  for (const segment of folder.split('/')) {
    at = at === '' ? segment : `${at}/${segment}`
    if (rules.ignores(at, true)) return true
    rules = rules.enter(at, readText(join(root, at, '.gitignore')))
  }
  return false
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
