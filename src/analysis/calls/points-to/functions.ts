/** Functions as values, and what happens when something is called. */
import { ts } from 'ts-morph'
import type { FunctionNode } from '../../extract/drafts.ts'
import { type Cell, newCell } from './cells.ts'
import { plain } from './expressions.ts'
import { type Frame, hasModifier } from './frames.ts'
import { holding } from './memory.ts'
import type { CallOptions, Note, Run } from './run.ts'
import { ANY, type FunctionValue, isHolder, newThing, propertyOf, type Value } from './values.ts'
import { newWalk, type Walk } from './walk.ts'

/** What calls getters, iterators and the like. */
export const LANGUAGE = 'the language'

export interface Functions
  extends Pick<Run, 'call' | 'apply' | 'implicitly' | 'outcomeOf' | 'makeFunction' | 'runBody' | 'handOut'> {
  /** Functions that were made and never called, in the order that they were made in. */
  leftOver(called: ReadonlySet<ts.Node>): readonly FunctionValue[]
}

export function createFunctions(
  run: Run,
  note: Note,
  noteSite: (site: ts.Node, what: 'open' | 'modelled') => void,
): Functions {
  const { solver, memory, frames } = run
  const { add, flow, watch, later } = solver
  const outcomes = new Map<Frame, Cell>()
  const made: FunctionValue[] = []
  const escaped = new Set<Value>()

  function makeFunction(node: ts.Node, frame: Frame, home: Value | null): FunctionValue {
    const key = `function ${node.pos}`
    const known = frame.made.get(key)
    if (known?.kind === 'function') return known
    const value: FunctionValue = { kind: 'function', node: node as FunctionNode, outer: frame, home, ...newThing() }
    frame.made.set(key, value)
    made.push(value)
    if (!ts.isArrowFunction(node) && !ts.isMethodDeclaration(node)) {
      const prototype = run.make('object', node, frame, 'prototype')
      add(propertyOf(value, 'prototype'), prototype)
      add(propertyOf(prototype, 'constructor'), value)
    }
    return value
  }

  function call(callee: Cell, options: CallOptions): void {
    watch(callee, value => apply(value, options))
  }

  function apply(value: Value, options: CallOptions): void {
    const { site, frame, args, into, mode, through } = options
    switch (value.kind) {
      case 'function':
        if (mode === 'call' || ts.isFunctionDeclaration(value.node) || ts.isFunctionExpression(value.node))
          callFunction(value, options)
        return
      case 'class':
        if (mode !== 'call') run.construct(value, options)
        return
      case 'bound':
        apply(value.target, { ...options, self: value.self, args: [...value.handed, ...args] })
        return
      case 'proxy': {
        const trap = newCell()
        memory.load(value.traps, mode === 'new' ? 'construct' : 'apply', trap, implicitly(site, frame))
        const list = run.listOf(args, site, frame)
        const handed = mode === 'new' ? [value.target, list] : [value.target, options.self, list]
        call(trap, { ...options, self: value.traps, args: handed.map(plain), mode: 'call' })
        later(() => {
          if (trap.held.size === 0) call(value.target, options)
        })
        return
      }
      case 'native':
        noteNative(run.native(value.name, options), options)
        return
      case 'hook': {
        const result = value.called(args)
        if (result !== null) flow(result, into)
        return
      }
      case 'any':
        if (through === null) noteSite(site, 'open')
        for (const each of args) handOut(each.cell)
        add(into, ANY)
        return
      case 'object':
      case 'text':
      case 'primitive':
      case 'number':
        return
    }
  }

  function noteNative(isKnown: boolean, { site, through }: CallOptions): void {
    if (through === null) noteSite(site, isKnown ? 'modelled' : 'open')
  }

  function callFunction(value: FunctionValue, options: CallOptions): void {
    const { site, frame: caller, into, mode } = options
    note({ site, target: value.node, through: options.through })
    const { frame, isNew } = frames.enter(value.node, value.outer, value.home, caller, site)
    if (!ts.isArrowFunction(value.node)) {
      if (mode === 'new') {
        const object = run.make('instance', site, caller, `new ${value.node.pos}`)
        flow(propertyOf(value, 'prototype'), object.proto)
        add(frame.self, object)
        add(frame.constructed, value)
        add(into, object)
      } else flow(options.self, frame.self)
    }
    if (isNew) solver.soon(() => runBody(frame))
    run.hand(options.args, frame)
    const result = outcomeOf(frame)
    if (mode === 'call') flow(result, into)
    else {
      watch(result, each => {
        if (isHolder(each)) add(into, each)
      })
    }
  }

  function bindParameters(frame: Frame, walk: Walk): void {
    if (!ts.isFunctionLike(frame.node)) return
    for (const parameter of frame.node.parameters) {
      if (!ts.isParameter(parameter)) continue
      run.assign(
        parameter.name,
        run.withDefault(run.parameterCell(parameter, frame), parameter.initializer, walk),
        walk,
      )
    }
  }

  function runBody(frame: Frame): void {
    const { node } = frame
    const entry = run.entryOf(node.getSourceFile())
    if (entry === undefined) return
    const walk = newWalk(frame, entry)
    bindParameters(frame, walk)
    if (ts.isClassStaticBlockDeclaration(node)) run.statements(node.body.statements, walk)
    else if ('body' in node && node.body !== undefined) {
      const body = node.body as ts.ConciseBody
      if (ts.isBlock(body)) run.statements(body.statements, walk)
      else flow(run.evaluate(body, walk), frame.result)
    }
  }

  function outcomeOf(frame: Frame): Cell {
    const known = outcomes.get(frame)
    if (known !== undefined) return known
    const { node } = frame
    const isAsync = ts.canHaveModifiers(node) && hasModifier(node, ts.SyntaxKind.AsyncKeyword)
    const isGenerator = 'asteriskToken' in node && node.asteriskToken !== undefined
    let outcome = frame.result
    if (isGenerator) {
      const generator = run.make('generator', node, frame, '')
      flow(frame.yielded, propertyOf(generator, '@yielded'))
      flow(frame.result, propertyOf(generator, '@returned'))
      flow(propertyOf(generator, '@sent'), frame.sent)
      outcome = holding(generator)
    } else if (isAsync) {
      const promise = run.make('promise', node, frame, '')
      run.awaited(frame.result, propertyOf(promise, '@value'))
      outcome = holding(promise)
    }
    outcomes.set(frame, outcome)
    return outcome
  }

  function implicitly(site: ts.Node, frame: Frame): ReturnType<Run['implicitly']> {
    return (callee, self, args, into) =>
      call(callee, { site, frame, self, args, into, mode: 'call', through: LANGUAGE })
  }

  function handOut(cell: Cell): void {
    watch(cell, value => {
      if (escaped.has(value)) return
      escaped.add(value)
      if (value.kind === 'function') enterOpen(value)
      else if (value.kind === 'bound') handOut(holding(value.target))
      else if (value.kind === 'object') {
        const reader = (name: string, each: Cell): void => {
          if (!name.startsWith('@') && name !== 'constructor') handOut(each)
        }
        value.readers.push(reader)
        for (const [name, each] of [...value.properties]) reader(name, each)
        handOut(value.unknown)
      }
    })
  }

  /** A function that somebody else calls, with anything. */
  function enterOpen(value: FunctionValue): void {
    const { frame, isNew } = frames.enter(value.node, value.outer, value.home, null, null)
    if (value.home !== null && value.home.kind === 'object') add(frame.self, instanceOf(value.home))
    else add(frame.self, ANY)
    if (isNew) solver.soon(() => runBody(frame))
    if (!ts.isFunctionLike(value.node)) return
    for (const parameter of value.node.parameters) {
      const into = run.parameterCell(parameter as ts.ParameterDeclaration, frame)
      if (parameter.dotDotDotToken === undefined) add(into, ANY)
      else {
        const list = run.make('list', parameter, frame, 'rest')
        add(list.unknown, ANY)
        add(into, list)
      }
    }
    add(frame.handed.unknown, ANY)
  }

  const instances = new Map<Value, Value>()

  /** Some object with that prototype, of which more is not known; an object's own method has the object itself. */
  function instanceOf(home: Value): Value {
    if (!isHolder(home) || home.properties.get('constructor') === undefined) return home
    let instance = instances.get(home)
    if (instance === undefined) {
      const thing = newThing()
      add(thing.proto, home)
      instance = { kind: 'object', shape: 'instance', name: '', ...thing }
      instances.set(home, instance)
    }
    return instance
  }

  return {
    call,
    apply,
    implicitly,
    outcomeOf,
    makeFunction,
    runBody,
    handOut,
    leftOver: called => made.filter(value => !called.has(value.node) && !escaped.has(value)),
  }
}
