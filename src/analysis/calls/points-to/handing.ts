/** Arguments on their way to parameters. */
import { ts } from 'ts-morph'
import type { Cell } from './cells.ts'
import type { Frame } from './frames.ts'
import { holding } from './memory.ts'
import type { Run } from './run.ts'
import { type Argument, propertyOf } from './values.ts'

export function createHanding(run: Run): Pick<Run, 'hand' | 'listOf' | 'parameterCell'> {
  const { memory } = run
  const { add, flow } = run.solver

  /** Arguments to parameters. */
  function hand(args: readonly Argument[], frame: Frame): void {
    const { node } = frame
    if (!ts.isFunctionLike(node)) return
    const [first] = node.parameters
    const shift = first !== undefined && ts.isIdentifier(first.name) && first.name.text === 'this' ? 1 : 0
    for (const [place, parameter] of node.parameters.slice(shift).entries()) {
      const into = parameterCell(parameter as ts.ParameterDeclaration, frame)
      if (parameter.dotDotDotToken === undefined) flowArgument(args, place, into)
      else {
        const list = run.make('list', parameter, frame, 'rest')
        for (let i = place; i < args.length || i === place; i += 1) {
          const each = args[i]
          if (each === undefined) break
          if (each.isSpread) memory.loadAll(each.cell, list.unknown, false)
          else flow(each.cell, isPlaced(args, i) ? propertyOf(list, String(i - place)) : list.unknown)
        }
        const spread = args.slice(0, place).find(each => each.isSpread)
        if (spread !== undefined) memory.loadAll(spread.cell, list.unknown, false)
        add(into, list)
      }
    }
    if (!ts.isArrowFunction(node)) {
      for (const [i, each] of args.entries()) {
        if (each.isSpread || !isPlaced(args, i)) {
          if (each.isSpread) memory.loadAll(each.cell, frame.handed.unknown, false)
          else flow(each.cell, frame.handed.unknown)
        } else flow(each.cell, propertyOf(frame.handed, String(i)))
      }
    }
  }

  function flowArgument(args: readonly Argument[], place: number, into: Cell): void {
    for (const [i, each] of args.entries()) {
      if (i > place) return
      if (each.isSpread) {
        if (isPlaced(args, i)) memory.load(each.cell, String(place - i), into, () => {})
        else memory.loadAll(each.cell, into, false)
      } else if (i === place || !isPlaced(args, i)) flow(each.cell, into)
    }
  }

  function isPlaced(args: readonly Argument[], place: number): boolean {
    return !args.slice(0, place).some(each => each.isSpread)
  }

  function listOf(args: readonly Argument[], site: ts.Node, frame: Frame): Cell {
    const list = run.make('list', site, frame, 'arguments')
    for (const [i, each] of args.entries()) flow(each.cell, each.isSpread ? list.unknown : propertyOf(list, String(i)))
    return holding(list)
  }

  /** What is handed on for a parameter, before it is taken apart or given a default. */
  function parameterCell(parameter: ts.ParameterDeclaration, frame: Frame): Cell {
    return run.variable(parameter.name, frame)
  }

  return { hand, listOf, parameterCell }
}
