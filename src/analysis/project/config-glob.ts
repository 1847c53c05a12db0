/**
 * The globs of a tsconfig's `include` and `exclude`: `*`, `?` and whole-segment `**`, a bare folder standing for all it holds.
 * They are matched against the files that the walk found, so that no tsconfig walks the disk again.
 */

/** Tests absolute POSIX paths against `include` and `exclude`, both relative to `directory`. */
export function configMatcher(
  directory: string,
  include: readonly string[],
  exclude: readonly string[],
): (path: string) => boolean {
  const included = include.map(glob => new RegExp(`^${patternOf(withContents(absolute(directory, glob)))}$`))
  const excluded = exclude.map(glob => new RegExp(`^${patternOf(absolute(directory, glob))}(?:$|/)`))
  return path => included.some(pattern => pattern.test(path)) && !excluded.some(pattern => pattern.test(path))
}

function absolute(directory: string, glob: string): string {
  const parts: string[] = []
  const path = glob.replaceAll('\\', '/')
  for (const part of (path.startsWith('/') ? path : `${directory}/${path}`).split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  return `/${parts.join('/')}`
}

// `src` means everything below it.
function withContents(glob: string): string {
  const last = glob.slice(glob.lastIndexOf('/') + 1)
  if (last === '**') return `${glob}/*`
  return /[.*?]/.test(last) ? glob : `${glob}/**/*`
}

function patternOf(glob: string): string {
  let pattern = ''
  for (const part of glob.split('/').slice(1)) {
    if (part === '**') pattern += '(?:/[^/]+)*?'
    else
      pattern += `/${part
        .replace(/[$()+.[\]^{|}\\]/g, '\\$&')
        .replaceAll('*', '[^/]*')
        .replaceAll('?', '[^/]')}`
  }
  return pattern
}
