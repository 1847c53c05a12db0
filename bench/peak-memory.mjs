// Preloaded into a measured process: as it exits, it writes its peak resident set size (bytes) where the environment says.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const file = process.env.PEAK_MEMORY_FILE
if (file !== undefined) {
  process.on('exit', () => {
    // A program that starts itself again has two processes; the larger one counts.
    const other = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
    writeFileSync(file, String(Math.max(other, process.resourceUsage().maxRSS * 1024)))
  })
}
