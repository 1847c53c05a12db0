/** What functions of the language do with what they are handed: how values get into them and out of them again. */
import { ts } from 'ts-morph'
import { type Cell, newCell } from './cells.ts'
import { copyProperties, plain } from './expressions.ts'
import { holding, textValue } from './memory.ts'
import type { CallOptions, Run } from './run.ts'
import {
  type Argument,
  eachProperty,
  type HookValue,
  isHolder,
  isOrdinary,
  NUMBER,
  newThing,
  PRIMITIVE,
  propertyOf,
  type Shape,
  type Value,
} from './values.ts'

type Native = (call: NativeCall) => void

interface NativeCall {
  readonly options: CallOptions
  readonly self: Cell
  readonly into: Cell
  /** The argument at a place; an empty cell where there is none. */
  arg(place: number): Cell
  /** An object of the call's own. */
  make(shape: Shape, purpose?: string): Value & { readonly kind: 'object' }
  /** Calls what it was handed; gives what that returns. */
  invoke(callee: Cell, args: readonly Cell[], self?: Cell): Cell
}

export function createNatives(run: Run): Pick<Run, 'native' | 'iterate' | 'awaited'> {
  const { solver, memory } = run
  const { add, flow, watch } = solver

  function hook(called: HookValue['called']): HookValue {
    return { kind: 'hook', called, ...newThing() }
  }

  function elements(from: Cell): Cell {
    const into = newCell()
    memory.loadAll(from, into, false)
    return into
  }

  /** Another list with the same elements; `start` where it begins at a later one. */
  function copyList(from: Cell, list: Value, start: number | null): void {
    watch(from, each => {
      if (!isHolder(each) || !isHolder(list)) return
      flow(each.unknown, list.unknown)
      eachProperty(each, (name, cell) => {
        if (!/^\d+$/.test(name)) return
        if (start === null) flow(cell, list.unknown)
        else if (Number(name) >= start) flow(cell, propertyOf(list, String(Number(name) - start)))
      })
    })
  }

  /** What functions of a list hand to their callback: element, place, the list itself. */
  function callback({ arg, invoke, self }: NativeCall, element = elements(self)): Cell {
    return invoke(arg(0), [element, holding(NUMBER), self], arg(1))
  }

  const giveElement: Native = call => {
    callback(call)
    flow(elements(call.self), call.into)
  }
  const giveSelf: Native = call => flow(call.self, call.into)
  const testEach: Native = call => void callback(call)
  const giveList =
    (toElements: (call: NativeCall) => Cell): Native =>
    call => {
      const list = call.make('list')
      flow(toElements(call), list.unknown)
      add(call.into, list)
    }
  const samePlaces =
    (start: (call: NativeCall) => number | null): Native =>
    call => {
      const list = call.make('list')
      copyList(call.self, list, start(call))
      add(call.into, list)
    }
  const put: Native = ({ self, options }) => {
    for (const each of options.args) {
      watch(self, list => {
        if (!isHolder(list)) return
        if (each.isSpread) memory.loadAll(each.cell, list.unknown, false)
        else flow(each.cell, list.unknown)
      })
    }
  }
  const compare: Native = call => {
    const each = elements(call.self)
    call.invoke(call.arg(0), [each, each])
    flow(call.self, call.into)
  }
  const reduce: Native = call => {
    const each = elements(call.self)
    const sum = newCell()
    const hasStart = call.options.args.length > 1
    flow(hasStart ? call.arg(1) : each, sum)
    const made = call.invoke(call.arg(0), [sum, each, holding(NUMBER), call.self])
    flow(made, sum)
    flow(made, call.into)
    if (hasStart) flow(call.arg(1), call.into)
    // of one element, that is the result
    else solver.later(() => void (made.held.size === 0 && flow(each, call.into)))
  }
  const keyed = (cell: Cell, then: (name: string | null) => void): void => {
    let isAll = false
    watch(cell, key => {
      if (key.kind === 'text') then(`@key ${key.text}`)
      else if (!isAll) {
        isAll = true
        then(null)
      }
    })
  }
  const getKey: Native = call => {
    watch(call.self, map => {
      if (!isHolder(map)) return
      flow(map.unknown, call.into)
      keyed(call.arg(0), name => {
        if (name !== null) flow(propertyOf(map, name), call.into)
        else flow(values(map), call.into)
      })
    })
  }
  const setKey: Native = call => {
    watch(call.self, map => {
      if (!isHolder(map)) return
      keyed(call.arg(0), name => {
        flow(call.arg(1), name === null ? map.unknown : propertyOf(map, name))
        if (name === null) flow(call.arg(0), propertyOf(map, '@keys'))
      })
    })
    flow(call.self, call.into)
  }

  /** All that a map holds. */
  function values(map: Value): Cell {
    const into = newCell()
    if (!isHolder(map)) return into
    flow(map.unknown, into)
    eachProperty(map, (name, cell) => {
      if (name.startsWith('@key ')) flow(cell, into)
    })
    return into
  }

  function keys(map: Value): Cell {
    const into = newCell()
    if (!isHolder(map)) return into
    flow(propertyOf(map, '@keys'), into)
    eachProperty(map, (name, cell) => {
      if (name.startsWith('@key ')) watch(cell, () => add(into, textValue(name.slice(5))))
    })
    return into
  }

  function pairOf(call: Pick<NativeCall, 'make'>, first: Cell, second: Cell): Cell {
    const pair = call.make('list', 'pair')
    flow(first, propertyOf(pair, '0'))
    flow(second, propertyOf(pair, '1'))
    return holding(pair)
  }

  function namesOf(from: Cell): Cell {
    const into = newCell()
    watch(from, each => {
      if (!isHolder(each)) return
      eachProperty(each, (name, cell) => {
        if (isOrdinary(name)) watch(cell, () => add(into, textValue(name)))
      })
      watch(each.unknown, () => add(into, PRIMITIVE))
    })
    return into
  }

  const then: Native = call => {
    const promise = call.make('promise')
    const value = propertyOf(promise, '@value')
    watch(call.self, each => {
      if (!isHolder(each)) return
      run.awaited(call.invoke(call.arg(0), [propertyOf(each, '@value')]), value)
      run.awaited(call.invoke(call.arg(1), [propertyOf(each, '@error')]), value)
    })
    add(call.into, promise)
  }
  const settle: Native = call => {
    const promise = call.make('promise')
    watch(call.self, each => {
      if (!isHolder(each)) return
      const value = propertyOf(promise, '@value')
      flow(propertyOf(each, '@value'), value)
      const handed = call.options.site.kind === ts.SyntaxKind.Unknown ? newCell() : propertyOf(each, '@error')
      run.awaited(call.invoke(call.arg(0), [handed]), value)
    })
    add(call.into, promise)
  }
  const allOf: Native = call => {
    const promise = call.make('promise')
    const list = call.make('list', 'all')
    watch(call.arg(0), each => {
      if (!isHolder(each)) return
      if (each.kind === 'object' && each.shape !== 'list') {
        const any = newCell()
        run.iterate(holding(each), any, call.options.site, call.options.frame)
        run.awaited(any, list.unknown)
        return
      }
      run.awaited(each.unknown, list.unknown)
      eachProperty(each, (name, cell) => {
        if (/^\d+$/.test(name)) run.awaited(cell, propertyOf(list, name))
      })
    })
    add(propertyOf(promise, '@value'), list)
    add(call.into, promise)
  }
  const anyOf: Native = call => {
    const promise = call.make('promise')
    const each = newCell()
    run.iterate(call.arg(0), each, call.options.site, call.options.frame)
    run.awaited(each, propertyOf(promise, '@value'))
    add(call.into, promise)
  }
  const later: Native = call => {
    call.invoke(
      call.arg(0),
      call.options.args.slice(2).map(each => each.cell),
    )
  }
  const define = (call: NativeCall, target: Cell, key: Cell | string, descriptor: Cell): void => {
    const implicit = run.implicitly(call.options.site, call.options.frame)
    for (const [part, prefix] of [
      ['value', ''],
      ['get', '@get '],
      ['set', '@set '],
    ] as const) {
      const cell = newCell()
      memory.load(descriptor, part, cell, implicit)
      const under = (name: string): void => {
        watch(target, each => {
          if (isHolder(each)) flow(cell, propertyOf(each, prefix + name))
        })
      }
      if (typeof key === 'string') under(key)
      else {
        watch(key, name => {
          if (name.kind === 'text') under(name.text)
          else if (part === 'value') {
            watch(target, each => {
              if (isHolder(each)) flow(cell, each.unknown)
            })
          }
        })
      }
    }
  }

  const table: Readonly<Record<string, Native>> = {
    'Array#map': giveList(callback),
    'Array#flatMap': giveList(call => elements(callback(call))),
    'Array#forEach': testEach,
    'Array#some': testEach,
    'Array#every': testEach,
    'Array#findIndex': testEach,
    'Array#findLastIndex': testEach,
    'Array#find': giveElement,
    'Array#findLast': giveElement,
    'Array#filter': call => {
      callback(call)
      samePlaces(() => null)(call)
    },
    'Array#reduce': reduce,
    'Array#reduceRight': reduce,
    'Array#sort': compare,
    'Array#toSorted': compare,
    'Array#push': put,
    'Array#unshift': put,
    'Array#pop': ({ self, into }) => flow(elements(self), into),
    'Array#shift': ({ self, into }) => flow(elements(self), into),
    'Array#at': call => memory.loadBy(call.self, call.arg(0), call.into, () => {}),
    'Array#slice': samePlaces(({ options }) => startOf(options.args)),
    'Array#splice': call => {
      samePlaces(() => null)(call)
      for (const each of call.options.args.slice(2))
        watch(call.self, list => void (isHolder(list) && flow(each.cell, list.unknown)))
    },
    'Array#concat': call => {
      const list = call.make('list')
      copyList(call.self, list, 0)
      for (const { cell } of call.options.args) {
        watch(cell, each => {
          if (each.kind === 'object' && each.shape === 'list') copyList(holding(each), list, null)
          else add(list.unknown, each)
        })
      }
      add(call.into, list)
    },
    'Array#reverse': samePlaces(() => null),
    'Array#toReversed': samePlaces(() => null),
    'Array#values': giveSelf,
    'Array#fill': call => {
      watch(call.self, list => void (isHolder(list) && flow(call.arg(0), list.unknown)))
      flow(call.self, call.into)
    },
    'Array#flat': giveList(({ self }) => {
      const each = elements(self)
      const into = elements(each)
      flow(each, into)
      return into
    }),
    'Array#entries': giveList(call => pairOf(call, holding(NUMBER), elements(call.self))),
    'Array#keys': giveList(() => holding(NUMBER)),
    'Array#join': call => coerce(elements(call.self), call),
    'Array.from': call => {
      const each = newCell()
      run.iterate(call.arg(0), each, call.options.site, call.options.frame)
      const list = call.make('list')
      if (call.options.args.length > 1) flow(call.invoke(call.arg(1), [each, holding(NUMBER)]), list.unknown)
      else flow(each, list.unknown)
      add(call.into, list)
    },
    'Array.of': call => {
      const list = call.make('list')
      for (const [i, each] of call.options.args.entries()) flow(each.cell, propertyOf(list, String(i)))
      add(call.into, list)
    },
    Array: call => add(call.into, call.make('list')),
    Object: call => flow(call.arg(0), call.into),
    'Map#get': getKey,
    'Map#set': setKey,
    'Map#forEach': call => {
      watch(call.self, map => void call.invoke(call.arg(0), [values(map), keys(map), holding(map)], call.arg(1)))
    },
    'Map#values': giveList(({ self }) => each(self, values)),
    'Map#keys': giveList(({ self }) => each(self, keys)),
    'Map#entries': giveList(call => pairOf(call, each(call.self, keys), each(call.self, values))),
    'Set#add': call => {
      watch(call.self, set => void (isHolder(set) && flow(call.arg(0), set.unknown)))
      flow(call.self, call.into)
    },
    'Set#forEach': call => {
      watch(call.self, set => {
        if (isHolder(set)) call.invoke(call.arg(0), [set.unknown, set.unknown, holding(set)], call.arg(1))
      })
    },
    'Set#values': giveSelf,
    'Set#keys': giveSelf,
    Map: call => {
      const map = call.make('map')
      const each = newCell()
      run.iterate(call.arg(0), each, call.options.site, call.options.frame)
      const key = newCell()
      const value = newCell()
      watch(each, pair => {
        const [own, under] = [newCell(), newCell()]
        memory.load(holding(pair), '0', own, () => {})
        memory.load(holding(pair), '1', under, () => {})
        flow(own, key)
        flow(under, value)
        keyed(own, name => {
          flow(under, name === null ? map.unknown : propertyOf(map, name))
          if (name === null) flow(own, propertyOf(map, '@keys'))
        })
      })
      add(call.into, map)
    },
    Set: call => {
      const set = call.make('set')
      run.iterate(call.arg(0), set.unknown, call.options.site, call.options.frame)
      add(call.into, set)
    },
    Promise: call => {
      const promise = call.make('promise')
      const resolve = hook(args => {
        for (const { cell } of args.slice(0, 1)) run.awaited(cell, propertyOf(promise, '@value'))
        return null
      })
      const reject = hook(args => {
        for (const { cell } of args.slice(0, 1)) flow(cell, propertyOf(promise, '@error'))
        return null
      })
      call.invoke(call.arg(0), [holding(resolve), holding(reject)])
      add(call.into, promise)
    },
    'Promise#then': then,
    'Promise#catch': settle,
    'Promise#finally': call => {
      call.invoke(call.arg(0), [])
      flow(call.self, call.into)
    },
    'Promise.resolve': call => {
      const promise = call.make('promise')
      run.awaited(call.arg(0), propertyOf(promise, '@value'))
      add(call.into, promise)
    },
    'Promise.reject': call => {
      const promise = call.make('promise')
      flow(call.arg(0), propertyOf(promise, '@error'))
      add(call.into, promise)
    },
    'Promise.all': allOf,
    'Promise.allSettled': allOf,
    'Promise.race': anyOf,
    'Promise.any': anyOf,
    'Generator#next': call => {
      const result = call.make('object')
      watch(call.self, each => {
        if (!isHolder(each)) return
        flow(call.arg(0), propertyOf(each, '@sent'))
        flow(propertyOf(each, '@yielded'), propertyOf(result, 'value'))
        flow(propertyOf(each, '@returned'), propertyOf(result, 'value'))
      })
      add(call.into, result)
    },
    'Function#call': ({ options, arg }) => {
      const args = options.args.slice(1)
      watch(options.self, target => run.apply(target, { ...options, self: arg(0), args, through: null }))
    },
    'Function#apply': ({ options, arg }) => {
      const args = [{ cell: arg(1), isSpread: true }]
      watch(options.self, target => run.apply(target, { ...options, self: arg(0), args, through: null }))
    },
    'Function#bind': ({ options, arg, into }) => {
      watch(options.self, target => {
        if (target.kind === 'any') add(into, target)
        else if (isHolder(target)) {
          // `this.run = this.run.bind(this)` would bind for ever
          const isBound = target.kind === 'bound' && target.site === options.site
          const bound = { target, self: arg(0), handed: options.args.slice(1), site: options.site }
          add(into, isBound ? target : { kind: 'bound', ...bound, ...newThing() })
        }
      })
    },
    'Function#toString': ({ into }) => add(into, PRIMITIVE),
    'Reflect.apply': ({ options, arg }) => {
      const args = [{ cell: arg(2), isSpread: true }]
      watch(arg(0), target => run.apply(target, { ...options, self: arg(1), args, through: 'Reflect#apply' }))
    },
    'Reflect.construct': ({ options, arg }) => {
      const args = [{ cell: arg(1), isSpread: true }]
      watch(arg(0), target =>
        run.apply(target, { ...options, self: newCell(), args, mode: 'new', through: 'Reflect#construct' }),
      )
    },
    'Reflect.get': call =>
      memory.loadBy(call.arg(0), call.arg(1), call.into, run.implicitly(call.options.site, call.options.frame)),
    'Reflect.set': call =>
      memory.storeBy(call.arg(0), call.arg(1), call.arg(2), run.implicitly(call.options.site, call.options.frame)),
    'Reflect.ownKeys': giveList(({ arg }) => namesOf(arg(0))),
    'Reflect.getPrototypeOf': call => watch(call.arg(0), each => void (isHolder(each) && flow(each.proto, call.into))),
    'Object.assign': call => {
      const target = call.arg(0)
      const sources = call.options.args.slice(1).map(each => each.cell)
      const isOneCall = call.options.frame.context !== '' || ts.isSourceFile(call.options.frame.node)
      for (const [i, source] of sources.entries()) {
        copyProperties(run, source, target, () => true, isOneCall ? sources.slice(i + 1) : [])
      }
      flow(target, call.into)
    },
    'Object.keys': giveList(({ arg }) => namesOf(arg(0))),
    'Object.getOwnPropertyNames': giveList(({ arg }) => namesOf(arg(0))),
    'for-in': call => flow(namesOf(call.arg(0)), call.into),
    'Object.values': giveList(({ arg }) => elements(arg(0))),
    'Object.entries': giveList(call => pairOf(call, namesOf(call.arg(0)), elements(call.arg(0)))),
    'Object.fromEntries': call => {
      const object = call.make('object')
      const each = newCell()
      run.iterate(call.arg(0), each, call.options.site, call.options.frame)
      watch(each, pair => {
        const [key, value] = [newCell(), newCell()]
        memory.load(holding(pair), '0', key, () => {})
        memory.load(holding(pair), '1', value, () => {})
        memory.storeBy(holding(object), key, value, () => {})
      })
      add(call.into, object)
    },
    'Object.create': call => {
      const object = call.make('object')
      flow(call.arg(0), object.proto)
      watch(call.arg(1), properties => {
        if (isHolder(properties))
          eachProperty(properties, (name, cell) => {
            if (isOrdinary(name)) define(call, holding(object), name, cell)
          })
      })
      add(call.into, object)
    },
    'Object.setPrototypeOf': call => {
      watch(call.arg(0), each => void (isHolder(each) && flow(call.arg(1), each.proto)))
      flow(call.arg(0), call.into)
    },
    'Object.getPrototypeOf': call => watch(call.arg(0), each => void (isHolder(each) && flow(each.proto, call.into))),
    'Object.freeze': ({ arg, into }) => flow(arg(0), into),
    'Object.seal': ({ arg, into }) => flow(arg(0), into),
    'Object.preventExtensions': ({ arg, into }) => flow(arg(0), into),
    'Object.defineProperty': call => {
      define(call, call.arg(0), call.arg(1), call.arg(2))
      flow(call.arg(0), call.into)
    },
    'Reflect.defineProperty': call => define(call, call.arg(0), call.arg(1), call.arg(2)),
    'Object.defineProperties': call => {
      watch(call.arg(1), properties => {
        if (isHolder(properties))
          eachProperty(properties, (name, cell) => {
            if (isOrdinary(name)) define(call, call.arg(0), name, cell)
          })
      })
      flow(call.arg(0), call.into)
    },
    'Object#__defineGetter__': call => accessor(call, '@get '),
    'Object#__defineSetter__': call => accessor(call, '@set '),
    Proxy: call => {
      const proxy: Value = { kind: 'proxy', target: call.arg(0), traps: call.arg(1), ...newThing() }
      add(call.into, proxy)
    },
    Symbol: call => {
      const symbol = call.make('symbol')
      add(call.into, symbol)
    },
    'JSON.stringify': call => {
      const into = newCell()
      const implicit = run.implicitly(call.options.site, call.options.frame)
      watch(call.arg(0), each => {
        const method = newCell()
        memory.load(holding(each), 'toJSON', method, implicit)
        implicit(method, holding(each), [], into)
      })
      call.invoke(call.arg(1), [holding(PRIMITIVE), elements(call.arg(0))])
      add(call.into, PRIMITIVE)
    },
    'JSON.parse': call => void call.invoke(call.arg(1), [holding(PRIMITIVE)]),
    'String#replace': call => void call.invoke(call.arg(1), [holding(PRIMITIVE)]),
    'String#replaceAll': call => void call.invoke(call.arg(1), [holding(PRIMITIVE)]),
    'String#split': giveList(() => holding(PRIMITIVE)),
    'String#concat': ({ into }) => add(into, PRIMITIVE),
    setTimeout: later,
    setInterval: later,
    setImmediate: call =>
      void call.invoke(
        call.arg(0),
        call.options.args.slice(1).map(argument => argument.cell),
      ),
    queueMicrotask: later,
    requestAnimationFrame: later,
    'util.inherits': call => {
      const [lower, upper] = [newCell(), newCell()]
      memory.load(call.arg(0), 'prototype', lower, () => {})
      memory.load(call.arg(1), 'prototype', upper, () => {})
      watch(lower, each => void (isHolder(each) && flow(upper, each.proto)))
    },
  }

  function each(from: Cell, of: (value: Value) => Cell): Cell {
    const into = newCell()
    watch(from, value => flow(of(value), into))
    return into
  }

  function accessor(call: NativeCall, prefix: string): void {
    watch(call.arg(0), name => {
      if (name.kind !== 'text') return
      watch(call.self, target => void (isHolder(target) && flow(call.arg(1), propertyOf(target, prefix + name.text))))
    })
  }

  function coerce(from: Cell, call: NativeCall): void {
    const implicit = run.implicitly(call.options.site, call.options.frame)
    watch(from, value => {
      if (value.kind !== 'object') return
      const method = newCell()
      memory.load(holding(value), 'toString', method, implicit)
      implicit(method, holding(value), [], newCell())
    })
    add(call.into, PRIMITIVE)
  }

  function native(given: string, options: CallOptions): boolean {
    // what is kept weakly is kept all the same
    const name = given.replace(/^Weak(?=Map|Set)/, '')
    const known = Object.hasOwn(table, name) ? table[name] : undefined
    const handed = spreadOut(options)
    if (known === undefined) {
      // whatever else there is may call what it is handed, and gives back nothing of ours
      for (const { cell } of handed) {
        if (!/^(?:console|Math|Number|Array#(?:includes|indexOf|lastIndexOf)|(?:Map|Set)#(?:has|delete))/.test(name))
          run.handOut(cell)
      }
      add(options.into, PRIMITIVE)
      return false
    }
    known({
      options: { ...options, args: handed },
      self: options.self,
      into: options.into,
      arg: place => handed[place]?.cell ?? newCell(),
      make: (shape, purpose = '') => run.make(shape, options.site, options.frame, `${name} ${purpose}`),
      invoke(callee, args, self = newCell()) {
        const into = newCell()
        run.call(callee, { ...options, self, args: args.map(plain), into, mode: 'call', through: name })
        return into
      },
    })
    return true
  }

  /** Elements of lists that are spread count as one argument each, where the lists are written down. */
  function spreadOut({ args }: CallOptions): Argument[] {
    return args.flatMap(each => {
      if (!each.isSpread) return [each]
      const into = newCell()
      memory.loadAll(each.cell, into, false)
      return [plain(into)]
    })
  }

  function iterate(from: Cell, into: Cell, site: ts.Node, frame: CallOptions['frame']): void {
    const implicit = run.implicitly(site, frame)
    watch(from, value => {
      if (value.kind === 'any') add(into, value)
      if (value.kind === 'text' || value.kind === 'primitive') add(into, PRIMITIVE)
      if (!isHolder(value)) return
      if (value.kind === 'object') {
        switch (value.shape) {
          case 'list':
            memory.loadAll(holding(value), into, false)
            return
          case 'set':
            flow(value.unknown, into)
            return
          case 'map': {
            const pair = run.make('list', site, frame, 'entry')
            flow(keys(value), propertyOf(pair, '0'))
            flow(values(value), propertyOf(pair, '1'))
            add(into, pair)
            return
          }
          case 'generator':
            flow(propertyOf(value, '@yielded'), into)
            return
          default:
        }
      }
      const [method, iterator, next, result] = [newCell(), newCell(), newCell(), newCell()]
      memory.load(holding(value), '@iterator', method, implicit)
      memory.load(holding(value), '@asyncIterator', method, implicit)
      implicit(method, holding(value), [], iterator)
      watch(iterator, each => {
        if (each.kind === 'object' && each.shape === 'generator') {
          flow(propertyOf(each, '@yielded'), into)
          return
        }
        if (each.kind === 'object' && each.shape !== 'object' && each.shape !== 'instance') {
          iterate(holding(each), into, site, frame)
          return
        }
        memory.load(holding(each), 'next', next, implicit)
        implicit(next, holding(each), [], result)
      })
      const settled = newCell()
      awaited(result, settled)
      memory.load(settled, 'value', into, implicit)
    })
  }

  function awaited(from: Cell, into: Cell): void {
    watch(from, value => {
      if (value.kind === 'object' && value.shape === 'promise') awaited(propertyOf(value, '@value'), into)
      else add(into, value)
    })
  }

  return { native, iterate, awaited }
}

/** Where a slice begins; null where nobody knows. */
function startOf(args: readonly Argument[]): number | null {
  const [first] = args
  if (first === undefined) return 0
  const [value] = first.cell.held
  return value?.kind === 'text' && /^\d+$/.test(value.text) ? Number(value.text) : null
}
