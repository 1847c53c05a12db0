/** Paths as GitHub, Git and links write them, on every system. */
import { relative, sep } from 'node:path'

/** With `/` between the parts. */
export function posix(path: string): string {
  return path.split(sep).join('/')
}

/** The way from one folder to another path with `/` between the parts; `''` for the folder itself. */
export function posixRelative(from: string, to: string): string {
  return posix(relative(from, to))
}
