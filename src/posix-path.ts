/** Paths as GitHub, Git and links write them, on every system. */
import { isAbsolute, relative, sep } from 'node:path'

/** With `/` between the parts. */
export function posix(path: string): string {
  return path.split(sep).join('/')
}

/** The way from one folder to another path with `/` between the parts; `''` for the folder itself. */
export function posixRelative(from: string, to: string): string {
  return posix(relative(from, to))
}

/** Whether a path is the folder or lies in it, as both are written: symbolic links are not followed. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
