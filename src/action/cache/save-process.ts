/**
 * What runs in the process that saves a cache entry. GitHub's client takes the folder, the archive's inner path and with them the
 * entry's version from its surroundings, talks to the log by itself, and cannot be stopped: a process of its own gives it
 * surroundings that are the same on every machine, and can be heard and ended.
 */

/** First argument of that process. */
export const SAVE_COMMAND = 'save-cache-entry'

/** @param args the path to save, relative to the working directory, and the key. @returns the exit code: 0 where it was saved */
export async function saveInThisProcess([path = '', key = '']: readonly string[]): Promise<number> {
  // A cancelled job signals all its processes: the one that started this one decides how long it may go on.
  process.on('SIGINT', () => {})
  const { saveCache } = await import('@actions/cache')
  return (await saveCache([path], key)) === -1 ? 1 : 0
}
