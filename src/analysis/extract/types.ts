import type { ts } from 'ts-morph'
import type { ComponentId, GraphNode, NodeId } from '../../model/index.ts'
import type { SourceEntry } from '../project/types.ts'
import type { Draft } from './drafts.ts'

/** A function with a body, or a module's top level: what flow analysis and call resolution work on. */
export interface FunctionRecord {
  readonly id: NodeId
  readonly component: ComponentId
  readonly graph: GraphNode
  readonly entry: SourceEntry
  /** The source file for a module: its body is the top-level statements (and class field initialisers' static parts). */
  readonly node: ts.FunctionLikeDeclaration | ts.ClassStaticBlockDeclaration | ts.SourceFile
  /** The nearest enclosing function or module. */
  readonly outer: NodeId | null
}

export interface ExtractedFile {
  readonly entry: SourceEntry
  /** The module's draft first, then source order; ids are given. */
  readonly drafts: readonly Draft[]
  /** The module first, then every function with a body in source order. */
  readonly functions: readonly FunctionRecord[]
}
