/** `twinscribe checkpoints`: what the state file holds, and forgetting it. */
import { resolve } from 'node:path'
import { ConfigurationError } from '../errors.ts'
import { CheckpointManager } from '../orchestrator/checkpoint.ts'
import { openState } from '../orchestrator/unchanged.ts'
import type { CommandContext } from './context.ts'

export async function runCheckpoints(context: CommandContext): Promise<number> {
  const { config, root, logger, commandLine } = context
  const [action = 'list', id] = commandLine.positionals
  // Looking must not make a state file where there is none.
  const readOnly = action !== 'delete' && action !== 'clear'
  const state = openState(resolve(root, config.state), logger, readOnly)
  const manager = new CheckpointManager(state, { maxCheckpoints: config.maxCheckpoints, logger })
  try {
    if (action === 'delete') deleteOne(manager, id, context)
    else if (action === 'clear') clear(manager, context)
    else list(manager, context)
    return 0
  } finally {
    manager.close()
    state.close()
  }
}

function list(manager: CheckpointManager, { commandLine, print, config }: CommandContext): void {
  const checkpoints = manager.listCheckpoints().flatMap(id => {
    const checkpoint = manager.loadCheckpoint(id)
    return checkpoint === null
      ? []
      : [{ id, createdAt: checkpoint.createdAt, phase: checkpoint.phase, iteration: checkpoint.iteration }]
  })
  if (commandLine.json) print(`${JSON.stringify({ state: config.state, checkpoints }, null, 2)}\n`)
  else if (checkpoints.length === 0) print(`No checkpoints in ${config.state}.\n`)
  else
    for (const { id, createdAt, phase, iteration } of checkpoints)
      print(`${id}  ${createdAt}  ${phase}  iteration ${iteration}\n`)
}

function deleteOne(manager: CheckpointManager, id: string | undefined, { commandLine, print }: CommandContext): void {
  if (id === undefined) throw new ConfigurationError("Which one? 'twinscribe checkpoints list' shows their ids.")
  if (!manager.deleteCheckpoint(id)) {
    throw new ConfigurationError(`There is no checkpoint "${id}". 'twinscribe checkpoints list' shows their ids.`)
  }
  print(commandLine.json ? `${JSON.stringify({ deleted: [id] })}\n` : `Deleted ${id}.\n`)
}

function clear(manager: CheckpointManager, { commandLine, print }: CommandContext): void {
  const ids = manager.listCheckpoints()
  for (const id of ids) manager.deleteCheckpoint(id)
  print(commandLine.json ? `${JSON.stringify({ deleted: ids })}\n` : `Deleted ${ids.length} checkpoints.\n`)
}
