import picomatch from 'picomatch'
import { parse as parseYaml } from 'yaml'
import { messageOf } from '../../errors.ts'
import type { FilePath, HealthWarning } from '../../model/index.ts'
import { isObject, stringsOf } from './json.ts'
import { emptyManifest, type Manifest } from './manifest.ts'
import { foldersAbove } from './paths.ts'

/** The packages of the repository and which of them a file belongs to. */
export interface Packages {
  /** The root first (with an empty manifest where it has none), then by folder. */
  readonly list: readonly Manifest[]
  /** Name → package. Workspace members win over other packages of the same name, earlier folders over later ones. */
  readonly byName: ReadonlyMap<string, Manifest>
  /** The package whose folder holds the path and is nearest to it. */
  owner(path: FilePath): { readonly manifest: Manifest; readonly index: number }
}

/**
 * The packages among `manifests`: the root, every member of an npm, Yarn or pnpm workspace, and every other one that has a
 * name. A nameless manifest elsewhere (`{"type": "module"}`) only says how its folder's files are read.
 */
export function findPackages(manifests: readonly Manifest[], pnpmGlobs: readonly string[]): Packages {
  const root = manifests.find(manifest => manifest.directory === '') ?? emptyManifest('')
  const isMember = workspaceTest([...root.workspaces, ...pnpmGlobs])
  const others = manifests.filter(
    manifest => manifest.directory !== '' && (manifest.name !== null || isMember(manifest.directory)),
  )
  const list = [root, ...others.sort((a, b) => (a.directory < b.directory ? -1 : 1))]

  const byName = new Map<string, Manifest>()
  for (const wanted of [true, false]) {
    for (const manifest of list) {
      const member = manifest === root || isMember(manifest.directory)
      if (manifest.name !== null && member === wanted && !byName.has(manifest.name)) byName.set(manifest.name, manifest)
    }
  }

  const byDirectory = new Map(list.map((manifest, index) => [manifest.directory, { manifest, index }]))
  const rootOwner = { manifest: root, index: 0 }
  return {
    list,
    byName,
    owner(path) {
      for (const folder of foldersAbove(path)) {
        const found = byDirectory.get(folder)
        if (found !== undefined) return found
      }
      return rootOwner
    },
  }
}

function workspaceTest(globs: readonly string[]): (directory: FilePath) => boolean {
  const clean = globs.map(glob => glob.replace(/^(!?)\.\//, '$1').replace(/\/+$/, ''))
  const wanted = clean.filter(glob => !glob.startsWith('!'))
  if (wanted.length === 0) return () => false
  const ignore = clean.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1))
  return picomatch([...wanted], { ignore })
}

/** The globs of a pnpm-workspace.yaml, or why it cannot be read. */
export function readPnpmWorkspace(path: FilePath, text: string): readonly string[] | HealthWarning {
  try {
    // `maxAliasCount` keeps a hostile file from expanding without end.
    const data: unknown = parseYaml(text, { maxAliasCount: 100, logLevel: 'error' })
    return isObject(data) ? stringsOf(data.packages) : []
  } catch (error) {
    return {
      code: 'bad-manifest',
      file: path,
      line: null,
      message: `${path} cannot be read: ${messageOf(error).split('\n')[0] ?? 'it is not YAML'}. Packages are found by their package.json alone.`,
      remedy: 'Make it valid YAML; the globs under packages are read from it.',
    }
  }
}
