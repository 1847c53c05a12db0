/** What the parts of the analysis share, and how they reach each other. */
import type { ts } from 'ts-morph'
import type { SourceEntry } from '../../project/types.ts'
import type { Cell, Solver } from './cells.ts'
import type { Frame, Frames } from './frames.ts'
import type { CallImplicitly, Memory } from './memory.ts'
import type { Names } from './names.ts'
import type { Survey } from './survey.ts'
import type { Argument, ClassValue, FunctionValue, ObjectValue, Shape, Value } from './values.ts'
import type { Walk } from './walk.ts'

export interface CallOptions {
  /** Where the call stands, and what runs there. */
  readonly site: ts.Node
  readonly frame: Frame
  readonly self: Cell
  readonly args: readonly Argument[]
  readonly into: Cell
  /** `new`, or `super(…)`, which constructs the object that `self` is. */
  readonly mode: 'call' | 'new' | 'super'
  /** Called by a built-in that was handed it: its name; by the language itself: `the language`. */
  readonly through: string | null
}

/** A call that was found: `target` is a function, or a class without a constructor. */
export interface Found {
  readonly site: ts.Node
  readonly target: ts.Node
  readonly through: string | null
}

export type Note = (found: Found) => void

export interface Run {
  readonly solver: Solver
  readonly memory: Memory
  readonly frames: Frames
  readonly names: Names
  readonly survey: Survey
  readonly entryOf: (file: ts.SourceFile) => SourceEntry | undefined
  /** What an expression can be. */
  evaluate(expression: ts.Expression, walk: Walk): Cell
  /** Runs the body of a function in a frame that was just entered. */
  runBody(frame: Frame): void
  statements(list: readonly ts.Statement[], walk: Walk): void
  /** Gives a name, a pattern or an assignment's left side its value. */
  assign(target: ts.Node, value: Cell, walk: Walk): void
  /** What is given, or else the value of the expression. */
  withDefault(given: Cell, initial: ts.Expression | undefined, walk: Walk): Cell
  /** Arguments to the parameters of a function that was entered. */
  hand(args: readonly Argument[], frame: Frame): void
  /** Arguments as a list. */
  listOf(args: readonly Argument[], site: ts.Node, frame: Frame): Cell
  /** What is handed on for a parameter, before it is taken apart or given a default. */
  parameterCell(parameter: ts.ParameterDeclaration, frame: Frame): Cell
  /** Calls whatever the cell holds. */
  call(callee: Cell, options: CallOptions): void
  apply(callee: Value, options: CallOptions): void
  /** Calls without a `call` of their own: getters, iterators, coercions. */
  implicitly(site: ts.Node, frame: Frame): CallImplicitly
  /** The value that a call of a function in a frame gives. */
  outcomeOf(frame: Frame): Cell
  makeFunction(node: ts.Node, frame: Frame, home: Value | null): FunctionValue
  makeClass(node: ts.ClassLikeDeclaration, walk: Walk): Value
  construct(value: ClassValue, options: CallOptions): void
  /** An object that is made at a place in a frame: always the same. */
  make(shape: Shape, site: ts.Node, frame: Frame, purpose: string): ObjectValue
  /** False for one that nothing is known of. */
  native(name: string, options: CallOptions): boolean
  /** The values that iterating over something gives. */
  iterate(from: Cell, into: Cell, site: ts.Node, frame: Frame): void
  awaited(from: Cell, into: Cell): void
  /** What another module exports. */
  moduleOf(file: ts.SourceFile): Frame
  exportOf(file: ts.SourceFile, name: string): Cell
  namespaceOf(file: ts.SourceFile): Cell
  required(specifier: ts.Expression, entry: SourceEntry): Cell
  /** Handed to somebody who may call it with anything. */
  handOut(cell: Cell): void
  /** What a variable can hold anywhere. */
  variable(declaration: ts.Node, frame: Frame): Cell
}
