import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Measurement {
  readonly milliseconds: number
  /** Of all its threads: what is left to compare by on a machine that has other work. */
  readonly processorMilliseconds: number
  /** Resident set, highest. */
  readonly peakBytes: number
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

const preload = fileURLToPath(new URL('./peak-memory.mjs', import.meta.url))

/** Runs a Node program to its end and tells how long it took, process start included, and how much memory it had at most. */
export function measure(script: string, args: readonly string[], cwd: string, heapMegabytes = 8192): Measurement {
  const folder = mkdtempSync(join(tmpdir(), 'measure-'))
  const peakFile = join(folder, 'peak')
  const start = process.hrtime.bigint()
  const child = spawnSync(
    process.execPath,
    [`--max-old-space-size=${heapMegabytes}`, '--import', preload, script, ...args],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, PEAK_MEMORY_FILE: peakFile, NO_COLOR: '1', GITHUB_ACTIONS: '' },
      maxBuffer: 1 << 30,
    },
  )
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
  let peakBytes = 0
  let processorMilliseconds = 0
  try {
    const [peak, processor] = readFileSync(peakFile, 'utf8').split(' ').map(Number)
    peakBytes = peak ?? 0
    processorMilliseconds = processor ?? 0
  } catch {
    // A process that was killed leaves nothing behind; its exit code tells.
  }
  rmSync(folder, { recursive: true, force: true })
  return {
    milliseconds,
    processorMilliseconds,
    peakBytes,
    exitCode: child.status,
    stdout: child.stdout,
    stderr: child.stderr,
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Columns padded to their widest cell; numbers to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)))
  return rows
    .map(row =>
      row
        .map((cell, column) =>
          /^[\d.,–-]+[×%]?$/.test(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
