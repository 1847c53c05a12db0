/** Functions and classes as values, what happens when they are called, and what their names are given. */
import { ts } from 'ts-morph'
import type { FunctionNode } from '../../extract/drafts.ts'
import { bare } from '../../extract/forms.ts'
import { type Cell, newCell } from './cells.ts'
import { plain, propertyText, staticKey } from './expressions.ts'
import type { Frame } from './frames.ts'
import { holding } from './memory.ts'
import type { CallOptions, Run } from './run.ts'
import { functionAround } from './survey.ts'
import {
  ANY,
  type Argument,
  type ClassValue,
  type FunctionValue,
  isHolder,
  newThing,
  propertyOf,
  type Value,
} from './values.ts'
import { assignLocal, forget, type Walk } from './walk.ts'

/** What calls getters, iterators and the like. */
export const LANGUAGE = 'the language'

export interface Functions
  extends Pick<
    Run,
    'call' | 'apply' | 'implicitly' | 'outcomeOf' | 'makeFunction' | 'makeClass' | 'runBody' | 'assign' | 'handOut'
  > {
  /** Functions that were made and never called, in the order that they were made in. */
  leftOver(): readonly FunctionValue[]
}

/** A call that the analysis found: `target` is a function or a class without a constructor. */
export interface Found {
  readonly site: ts.Node
  readonly target: ts.Node
  readonly through: string | null
}

export function createFunctions(
  run: Run,
  note: (found: Found) => void,
  noteSite: (site: ts.Node, what: 'open' | 'modelled') => void,
): Functions {
  const { solver, memory, frames, names, survey } = run
  const { add, flow, watch, later } = solver
  const outcomes = new Map<Frame, Cell>()
  const made: FunctionValue[] = []
  const called = new Set<ts.Node>()
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

  function makeClass(node: ts.ClassLikeDeclaration, walk: Walk): ClassValue {
    const key = `class ${node.pos}`
    const known = walk.frame.made.get(key)
    if (known?.kind === 'class') return known
    const value: ClassValue = { kind: 'class', node, outer: walk.frame, base: newCell(), ...newThing() }
    walk.frame.made.set(key, value)
    const prototype = run.make('object', node, walk.frame, 'prototype')
    add(propertyOf(value, 'prototype'), prototype)
    add(propertyOf(prototype, 'constructor'), value)
    const heritage = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
    if (heritage !== undefined) {
      flow(run.evaluate(heritage.expression, walk), value.base)
      flow(value.base, value.proto)
      memory.load(value.base, 'prototype', prototype.proto, implicitly(heritage, walk.frame))
    }
    if (node.name !== undefined) add(run.variable(node, walk.frame), value)
    for (const member of node.members) {
      const isStatic = ts.canHaveModifiers(member) && hasModifier(member, ts.SyntaxKind.StaticKeyword)
      const owner = isStatic ? value : prototype
      if (ts.isMethodDeclaration(member) || ts.isAccessor(member)) {
        if (member.body === undefined) continue
        const fn = makeFunction(member, walk.frame, owner)
        const prefix = ts.isGetAccessor(member) ? '@get ' : ts.isSetAccessor(member) ? '@set ' : ''
        const name = propertyText(member.name)
        const held = ts.isMethodDeclaration(member) ? decorated(member, fn, owner, walk) : holding(fn)
        if (name !== null) flow(held, propertyOf(owner, prefix + name))
        else if (ts.isComputedPropertyName(member.name))
          memory.storeBy(
            holding(owner),
            run.evaluate(member.name.expression, walk),
            held,
            implicitly(member, walk.frame),
          )
      } else if (ts.isClassStaticBlockDeclaration(member)) {
        const { frame, isNew } = frames.enter(member, walk.frame, value, walk.frame, member)
        add(frame.self, value)
        if (isNew) solver.soon(() => runBody(frame))
      } else if (ts.isPropertyDeclaration(member) && isStatic) initialize(member, holding(value), walk.frame, value)
    }
    return value
  }

  /** A decorator may put something else in the method's place. */
  function decorated(member: ts.MethodDeclaration, fn: FunctionValue, owner: Value, walk: Walk): Cell {
    const decorators = ts.getDecorators(member) ?? []
    if (decorators.length === 0) return holding(fn)
    const name = propertyText(member.name)
    const into = newCell()
    const descriptor = run.make('object', member, walk.frame, 'descriptor')
    const value = propertyOf(descriptor, 'value')
    add(value, fn)
    const returned = newCell()
    for (const decorator of decorators) {
      const key = name === null ? newCell() : holding({ kind: 'text', text: name })
      call(run.evaluate(decorator.expression, walk), {
        site: decorator,
        frame: walk.frame,
        self: newCell(),
        args: [plain(holding(owner)), plain(key), plain(holding(descriptor))],
        into: returned,
        mode: 'call',
        through: null,
      })
    }
    watch(returned, result => {
      if (result.kind === 'function') add(into, result)
      else if (result !== descriptor && isHolder(result)) flow(propertyOf(result, 'value'), into)
    })
    later(() => {
      const others = [...value.held].filter(each => each !== fn)
      if (into.held.size === 0 && others.length === 0) add(into, fn)
      for (const each of others) add(into, each)
    })
    return into
  }

  /** `field = value`, with the object that it is a field of. */
  function initialize(member: ts.PropertyDeclaration, self: Cell, outer: Frame, home: Value): void {
    const { initializer, name } = member
    if (initializer === undefined) return
    const entry = run.entryOf(member.getSourceFile())
    if (entry === undefined) return
    const { frame, isNew } = frames.enter(member, outer, home, null, null)
    flow(self, frame.self)
    if (isNew) flow(run.evaluate(initializer, newWalk(frame, entry)), frame.result)
    const key = propertyText(name)
    if (key !== null) memory.store(self, key, frame.result, implicitly(member, frame))
  }

  function newWalk(frame: Frame, entry: Walk['entry']): Walk {
    return { frame, entry, versions: new Map(), paths: new Map(), joins: [], ended: false }
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
        if (mode !== 'call') construct(value, options)
        return
      case 'bound':
        apply(value.target, { ...options, self: value.self, args: [...value.handed, ...args] })
        return
      case 'proxy': {
        const trap = newCell()
        memory.load(value.traps, mode === 'new' ? 'construct' : 'apply', trap, implicitly(site, frame))
        const list = listOf(args, site, frame)
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
    called.add(value.node)
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
    hand(options.args, frame)
    const result = outcomeOf(frame)
    if (mode === 'call') flow(result, into)
    else {
      watch(result, each => {
        if (isHolder(each)) add(into, each)
      })
    }
  }

  function construct(value: ClassValue, options: CallOptions): void {
    const { site, frame: caller, into, mode } = options
    let self = options.self
    if (mode === 'new') {
      const object = run.make('instance', site, caller, `new ${value.node.pos}`)
      flow(propertyOf(value, 'prototype'), object.proto)
      self = holding(object)
      add(into, object)
    }
    const prototype = value.properties.get('prototype')?.held.values().next().value ?? value
    const own = value.node.members.find(
      (each): each is ts.ConstructorDeclaration => ts.isConstructorDeclaration(each) && each.body !== undefined,
    )
    for (const member of value.node.members) {
      const isField = ts.isPropertyDeclaration(member) && !hasModifier(member, ts.SyntaxKind.StaticKeyword)
      if (isField) initialize(member, self, value.outer, prototype)
    }
    note({ site, target: own ?? value.node, through: options.through })
    if (own === undefined) {
      call(value.base, { ...options, self, mode: 'super', into: newCell(), site: value.node })
      return
    }
    called.add(own)
    const { frame, isNew } = frames.enter(own, value.outer, prototype, caller, site)
    flow(self, frame.self)
    add(frame.constructed, value)
    if (isNew) solver.soon(() => runBody(frame))
    hand(options.args, frame)
    watch(frame.result, each => {
      if (isHolder(each)) add(into, each)
    })
    for (const parameter of own.parameters) {
      if (parameter.modifiers !== undefined && ts.isIdentifier(parameter.name))
        memory.store(self, parameter.name.text, run.variable(parameter, frame), implicitly(parameter, frame))
    }
  }

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

  function bindParameters(frame: Frame, walk: Walk): void {
    if (!ts.isFunctionLike(frame.node)) return
    for (const parameter of frame.node.parameters) {
      if (!ts.isParameter(parameter)) continue
      assign(parameter.name, withDefault(parameterCell(parameter, frame), parameter.initializer, walk), walk)
    }
  }

  /** A default: what is given, or else the value, where the frame is of one call. */
  function orElse(given: Cell, fallback: ts.Expression, walk: Walk): Cell {
    const into = newCell()
    flow(given, into)
    const value = run.evaluate(fallback, walk)
    if (walk.frame.context === '') flow(value, into)
    else {
      later(() => {
        if (given.held.size === 0) flow(value, into)
      })
    }
    return into
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

  function assign(target: ts.Node, value: Cell, walk: Walk): void {
    if (ts.isIdentifier(target)) assignName(target, value, walk)
    else if (ts.isObjectBindingPattern(target)) {
      const taken = new Set<string>()
      for (const element of target.elements) {
        if (element.dotDotDotToken !== undefined) {
          assign(element.name, restOf(value, element, taken, walk), walk)
          continue
        }
        const key = element.propertyName ?? element.name
        const name = ts.isIdentifier(key) ? key.text : ts.isBindingName(key) ? null : propertyText(key)
        if (name !== null) taken.add(name)
        const into = newCell()
        const call = implicitly(element, walk.frame)
        if (name !== null) memory.load(value, name, into, call)
        else if (!ts.isBindingName(key) && ts.isComputedPropertyName(key))
          memory.loadBy(value, run.evaluate(key.expression, walk), into, call)
        assign(element.name, withDefault(into, element.initializer, walk), walk)
      }
    } else if (ts.isArrayBindingPattern(target)) {
      assignPlaces(
        target.elements.map(each =>
          ts.isBindingElement(each)
            ? { to: each.name, isRest: each.dotDotDotToken !== undefined, initial: each.initializer }
            : null,
        ),
        value,
        target,
        walk,
      )
    } else if (ts.isArrayLiteralExpression(target)) {
      assignPlaces(
        target.elements.map(each => {
          if (ts.isOmittedExpression(each)) return null
          if (ts.isSpreadElement(each)) return { to: each.expression, isRest: true, initial: undefined }
          return ts.isBinaryExpression(each)
            ? { to: each.left, isRest: false, initial: each.right }
            : { to: each, isRest: false, initial: undefined }
        }),
        value,
        target,
        walk,
      )
    } else if (ts.isObjectLiteralExpression(target)) {
      for (const each of target.properties) {
        const name = each.name === undefined ? null : propertyText(each.name)
        const into = newCell()
        if (name !== null) memory.load(value, name, into, implicitly(each, walk.frame))
        if (ts.isShorthandPropertyAssignment(each))
          assign(each.name, withDefault(into, each.objectAssignmentInitializer, walk), walk)
        else if (ts.isPropertyAssignment(each)) {
          const to = each.initializer
          if (ts.isBinaryExpression(to)) assign(to.left, withDefault(into, to.right, walk), walk)
          else assign(to, into, walk)
        } else if (ts.isSpreadAssignment(each)) assign(each.expression, value, walk)
      }
    } else if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target))
      assignMember(target, value, walk)
    else if (ts.isExpression(target)) {
      const inner = bare(target)
      if (inner !== target) assign(inner, value, walk)
    }
  }

  function assignName(name: ts.Identifier, value: Cell, walk: Walk): void {
    const meaning = names.of(name, walk.entry)
    if (meaning.kind === 'global') flow(value, propertyOf(memory.native('globalThis'), name.text))
    if (meaning.kind !== 'variable') return
    const { declaration } = meaning
    const owner = functionAround(declaration)
    if (owner === walk.frame.node) {
      flow(value, run.variable(declaration, walk.frame))
      if (!survey.isShared(declaration)) assignLocal(walk, declaration, value, solver)
      return
    }
    for (let at = walk.frame.outer; at !== null; at = at.outer)
      if (at.node === owner) flow(value, run.variable(declaration, at))
  }

  function assignMember(
    target: ts.PropertyAccessExpression | ts.ElementAccessExpression,
    value: Cell,
    walk: Walk,
  ): void {
    const base = run.evaluate(target.expression, walk)
    const key = staticKey(target)
    const call = implicitly(target, walk.frame)
    if (key === null) {
      if (ts.isElementAccessExpression(target))
        memory.storeBy(base, run.evaluate(target.argumentExpression, walk), value, call)
      walk.paths.clear()
      return
    }
    memory.store(base, key, value, call)
    forget(walk, path => path.endsWith(`.${key}`))
    const root = bare(target.expression)
    if (survey.accessors === null || survey.accessors.has(key)) return
    if (root.kind === ts.SyntaxKind.ThisKeyword) walk.paths.set(`this.${key}`, value)
    else if (ts.isIdentifier(root)) {
      const meaning = names.of(root, walk.entry)
      if (meaning.kind === 'variable') walk.paths.set(`${meaning.declaration.pos}.${key}`, value)
    }
  }

  interface Place {
    readonly to: ts.Node
    readonly isRest: boolean
    readonly initial: ts.Expression | undefined
  }

  function assignPlaces(places: readonly (Place | null)[], value: Cell, site: ts.Node, walk: Walk): void {
    const others = newCell()
    // what is no list is iterated over
    watch(value, each => {
      if (each.kind !== 'object' || each.shape !== 'list') run.iterate(holding(each), others, site, walk.frame)
    })
    const cells = places.map((place, i) => {
      if (place === null) return newCell()
      const into = newCell()
      flow(others, into)
      if (!place.isRest) {
        watch(value, each => {
          if (each.kind === 'object' && each.shape === 'list') memory.load(holding(each), String(i), into, () => {})
        })
        return into
      }
      const list = run.make('list', place.to, walk.frame, 'rest')
      flow(others, list.unknown)
      watch(value, each => {
        if (each.kind === 'object' && each.shape === 'list') copyPlaces(each, list, i)
      })
      return holding(list)
    })
    for (const [i, place] of places.entries()) {
      const cell = cells[i]
      if (place !== null && cell !== undefined) assign(place.to, withDefault(cell, place.initial, walk), walk)
    }
  }

  function copyPlaces(from: Value, to: Value, start: number): void {
    if (!isHolder(from) || !isHolder(to)) return
    flow(from.unknown, to.unknown)
    const reader = (name: string, cell: Cell): void => {
      if (/^\d+$/.test(name) && Number(name) >= start) flow(cell, propertyOf(to, String(Number(name) - start)))
    }
    from.readers.push(reader)
    for (const [name, cell] of [...from.properties]) reader(name, cell)
  }

  function withDefault(given: Cell, initial: ts.Expression | undefined, walk: Walk): Cell {
    return initial === undefined ? given : orElse(given, initial, walk)
  }

  function restOf(value: Cell, site: ts.Node, taken: ReadonlySet<string>, walk: Walk): Cell {
    const rest = run.make('object', site, walk.frame, 'rest')
    watch(value, each => {
      if (!isHolder(each)) return
      const reader = (name: string, cell: Cell): void => {
        if (!taken.has(name) && !name.startsWith('@')) flow(cell, propertyOf(rest, name))
      }
      each.readers.push(reader)
      for (const [name, cell] of [...each.properties]) reader(name, cell)
      flow(each.unknown, rest.unknown)
    })
    return holding(rest)
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
      const into = parameterCell(parameter as ts.ParameterDeclaration, frame)
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
    makeClass,
    runBody,
    assign,
    handOut,
    leftOver: () => made.filter(value => !called.has(value.node) && !escaped.has(value)),
  }
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(each => each.kind === kind)
}
