/** Classes as values: their members, their decorators, and what happens when they are constructed. */
import { ts } from 'ts-morph'
import { type Cell, newCell } from './cells.ts'
import { plain, propertyText } from './expressions.ts'
import { type Frame, hasModifier } from './frames.ts'
import { holding } from './memory.ts'
import type { CallOptions, Note, Run } from './run.ts'
import { type ClassValue, type FunctionValue, isHolder, newThing, propertyOf, type Value } from './values.ts'
import { newWalk, type Walk } from './walk.ts'

export function createClasses(run: Run, note: Note): Pick<Run, 'makeClass' | 'construct'> {
  const { solver, memory, frames } = run
  const { add, flow, watch, later } = solver

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
      memory.load(value.base, 'prototype', prototype.proto, run.implicitly(heritage, walk.frame))
    }
    if (node.name !== undefined) add(run.variable(node, walk.frame), value)
    for (const member of node.members) {
      const isStatic = ts.canHaveModifiers(member) && hasModifier(member, ts.SyntaxKind.StaticKeyword)
      const owner = isStatic ? value : prototype
      if (ts.isMethodDeclaration(member) || ts.isAccessor(member)) {
        if (member.body === undefined) continue
        const fn = run.makeFunction(member, walk.frame, owner)
        const prefix = ts.isGetAccessor(member) ? '@get ' : ts.isSetAccessor(member) ? '@set ' : ''
        const name = propertyText(member.name)
        const held = ts.isMethodDeclaration(member) ? decorated(member, fn, owner, walk) : holding(fn)
        if (name !== null) flow(held, propertyOf(owner, prefix + name))
        else if (ts.isComputedPropertyName(member.name))
          memory.storeBy(
            holding(owner),
            run.evaluate(member.name.expression, walk),
            held,
            run.implicitly(member, walk.frame),
          )
      } else if (ts.isClassStaticBlockDeclaration(member)) {
        const { frame, isNew } = frames.enter(member, walk.frame, value, walk.frame, member)
        add(frame.self, value)
        if (isNew) solver.soon(() => run.runBody(frame))
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
      run.call(run.evaluate(decorator.expression, walk), {
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
    if (key !== null) memory.store(self, key, frame.result, run.implicitly(member, frame))
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
      run.call(value.base, { ...options, self, mode: 'super', into: newCell(), site: value.node })
      return
    }
    const { frame, isNew } = frames.enter(own, value.outer, prototype, caller, site)
    flow(self, frame.self)
    add(frame.constructed, value)
    if (isNew) solver.soon(() => run.runBody(frame))
    run.hand(options.args, frame)
    watch(frame.result, each => {
      if (isHolder(each)) add(into, each)
    })
    for (const parameter of own.parameters) {
      if (parameter.modifiers !== undefined && ts.isIdentifier(parameter.name))
        memory.store(self, parameter.name.text, run.variable(parameter, frame), run.implicitly(parameter, frame))
    }
  }

  return { makeClass, construct }
}
