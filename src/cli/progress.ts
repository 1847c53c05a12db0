/** Shows how far a run is: one line that is redrawn on a terminal, a plain line now and then in a log. */
import type { OrchestratorPhase, OrchestratorState } from '../orchestrator/types.ts'
import type { TerminalStream } from './terminal-logger.ts'

const PHASES: Readonly<Record<OrchestratorPhase, string>> = {
  NOT_STARTED: 'starting',
  INITIALIZING: 'analysing',
  DISCOVERING: 'finding components',
  DOCUMENTING: 'documenting',
  COMPARING: 'comparing',
  RESOLVING: 'resolving',
  FINALIZING: 'finalising',
  COMPLETED: 'done',
  FAILED: 'failed',
}

/** At most so many redraws a second, and in a log one line for each so many percent of the components. */
const REDRAW_MS = 100
const LOG_STEP_PERCENT = 25

export interface ProgressDisplay {
  update(state: OrchestratorState): void
  /** Wipes the line, so that what follows starts clean. */
  clear(): void
}

export function progressDisplay(
  stream: TerminalStream & { readonly columns?: number },
  write: (line: string) => void,
  now: () => number = Date.now,
): ProgressDisplay {
  return stream.isTTY === true ? redrawn(stream, now) : plain(write)
}

function redrawn(stream: TerminalStream & { readonly columns?: number }, now: () => number): ProgressDisplay {
  let last = Number.NEGATIVE_INFINITY
  let phase: OrchestratorPhase | null = null
  let drawn = false
  return {
    update(state) {
      const time = now()
      if (state.phase === phase && time - last < REDRAW_MS) return
      last = time
      phase = state.phase
      stream.write(`\r\u001b[K${describe(state).slice(0, (stream.columns ?? 80) - 1)}`)
      drawn = true
    },
    clear() {
      if (drawn) stream.write('\r\u001b[K')
      drawn = false
    },
  }
}

function plain(write: (line: string) => void): ProgressDisplay {
  let last = ''
  return {
    update(state) {
      const step = state.phase === 'DOCUMENTING' ? Math.floor(percent(state) / LOG_STEP_PERCENT) : 0
      const mark = `${state.phase} ${state.iteration} ${step}`
      // Short phases follow one another within milliseconds: only those that take time are worth a line.
      if (mark === last || (state.phase !== 'INITIALIZING' && state.phase !== 'DOCUMENTING')) return
      if (state.phase === 'DOCUMENTING' && state.totalComponents === 0) return
      last = mark
      write(describe(state))
    },
    clear() {},
  }
}

function describe(state: OrchestratorState): string {
  const phase = PHASES[state.phase]
  if (state.totalComponents === 0) return `${phase} …`
  const iteration = state.iteration > 1 ? `iteration ${state.iteration}: ` : ''
  if (state.phase !== 'DOCUMENTING') return `${iteration}${phase} ${state.totalComponents} components`
  return `${iteration}${phase} ${state.processedComponents}/${state.totalComponents} components (${percent(state)} %)`
}

function percent(state: OrchestratorState): number {
  return state.totalComponents === 0 ? 100 : Math.floor((state.processedComponents / state.totalComponents) * 100)
}
