// Preloaded into a measured process: as it exits, it writes its peak resident set size (bytes) and its processor time (milliseconds)
// where the environment says.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const file = process.env.PEAK_MEMORY_FILE
if (file !== undefined) {
  process.on('exit', () => {
    // A program that starts itself again has two processes: the larger one counts, and the time of both.
    const [peak = 0, processor = 0] = existsSync(file) ? readFileSync(file, 'utf8').split(' ').map(Number) : []
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    writeFileSync(
      file,
      `${Math.max(peak, maxRSS * 1024)} ${Math.round(processor + (userCPUTime + systemCPUTime) / 1_000)}`,
    )
  })
}
