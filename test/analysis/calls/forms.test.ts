import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Analysis, analyse } from '../../../src/analysis/index.ts'

const root = join(import.meta.dirname, '../../fixtures/call-forms')
let analysis: Analysis

beforeAll(async () => {
  analysis = await analyse({ root, include: [], exclude: [], maxFileBytes: 1_000_000 })
}, 60_000)

/** `callee [call types] derivation/verdict` of everything that a function calls. */
function callsOf(id: string): string[] {
  return analysis.facts.callGraph.edges
    .filter(edge => edge.from === id)
    .map(({ to, sites, derivation, verdict }) => {
      const short = to.slice(to.indexOf('#') + 1)
      return `${short} [${[...new Set(sites.map(site => site.callType))].join(' ')}] ${derivation}/${verdict}`
    })
}

function externalsOf(id: string): string[] {
  return analysis.facts.callGraph.externals.filter(call => call.from === id).map(({ to }) => to)
}

function unresolvedOf(id: string): string[] {
  return analysis.facts.callGraph.unresolved
    .filter(call => call.from === id)
    .map(({ text, reason }) => `${text}: ${reason}`)
}

const forms = (name: string) => `src/forms.tsx#${name}`
const shapes = (name: string) => `src/shapes.ts#${name}`

describe('the form of a call', () => {
  test.each<[string, string[]]>([
    ['direct', ['step [direct] checker/proven', 'format [direct] checker/proven']],
    ['conditional', ['check [direct] checker/proven', 'step [conditional] checker/proven']],
    ['loops', ['check [loop] checker/proven', 'step [loop] checker/proven']],
    [
      'exceptional',
      ['cleanup [exception] checker/proven', 'report [exception] checker/proven', 'step [direct] checker/proven'],
    ],
    ['constructs', ['Point.constructor [construct] checker/proven', 'Point.length [accessor] checker/proven']],
    ['writes', ['Point.scale [accessor] checker/proven']],
    ['tagged', ['html [tagged] checker/proven', 'step [direct] checker/proven']],
    ['view', ['Label [jsx] checker/proven']],
    ['awaits', ['load [direct] checker/proven']],
  ])('%s', (name, expected) => {
    expect(callsOf(forms(name)).sort()).toEqual(expected.sort())
  })
})

describe('functions that are handed on', () => {
  test('a built-in that calls at once is a call, a timer and `then` are registrations', () => {
    expect(callsOf(forms('callbacks'))).toEqual([
      'callbacks.<anonymous> [callback] callback/proven',
      'cleanup [callback] callback/possible',
      'double [callback] callback/proven',
      'twice [direct] checker/proven',
    ])
    const deferred = analysis.sitesOf(forms('callbacks')).filter(site => site.deferred)
    expect(deferred.flatMap(site => site.targets.map(({ to }) => to))).toEqual([forms('cleanup'), forms('double')])
  })

  test('a function that calls its parameter calls what is passed for it', () => {
    expect(callsOf(forms('twice'))).toEqual(['step [callback] flow/possible'])
    expect(unresolvedOf(forms('twice'))).toEqual([])
  })

  test('values flow through conditions, tables, variables and returned closures', () => {
    expect(callsOf(forms('chooses'))).toEqual(['double [direct] flow/possible', 'step [direct] flow/possible'])
    expect(callsOf(forms('dynamic'))).toEqual(['cleanup [dynamic] flow/possible', 'step [dynamic] flow/possible'])
    expect(callsOf(forms('counts'))).toContain('makeCounter.increment [direct] flow/possible')
    expect(callsOf(shapes('viaVariable'))).toEqual(['format [direct] flow/possible', 'other [direct] flow/possible'])
  })
})

describe('what a call cannot be resolved to', () => {
  test('calls through any and eval say why', () => {
    expect(unresolvedOf(forms('dynamic'))).toEqual(['anything.run: any', 'eval: eval'])
  })

  test('what lives outside has a name of its own', () => {
    expect(externalsOf(forms('outside'))).toEqual([
      'Array#push',
      'globalThis#fetch',
      'lodash#chunk',
      'lodash#map',
      'node:fs#readFileSync',
    ])
  })

  test('a method of a built-in type is never a method of ours with the same name', () => {
    expect(callsOf(shapes('Stack.push'))).toEqual([])
    expect(externalsOf(shapes('Stack.push'))).toEqual(['Array#push'])
  })
})

describe('classes', () => {
  test('a call on an interface can reach every class that implements it', () => {
    expect(callsOf(shapes('areaOf'))).toEqual([
      'Circle.area [direct] hierarchy/possible',
      'Square.area [direct] hierarchy/possible',
    ])
    expect(callsOf(shapes('usePlugin'))).toEqual(['upper.apply [direct] hierarchy/possible'])
  })

  test('an overridden method is possible, the only one is proven, and the type of the receiver narrows', () => {
    expect(callsOf(shapes('runs'))).toEqual([
      'Base.prepare [direct] hierarchy/possible',
      'Base.untouched [direct] checker/proven',
      'Derived.prepare [direct] checker/proven',
      'Plain [construct] checker/proven',
    ])
    expect(callsOf(shapes('Base.run'))).toEqual([
      'Base.prepare [direct] hierarchy/possible',
      'Derived.prepare [direct] hierarchy/possible',
    ])
    expect(callsOf(shapes('Derived.prepare'))).toEqual(['Base.prepare [direct] checker/proven'])
  })

  test('a class without a constructor initialises its fields and constructs its base', () => {
    expect(callsOf(shapes('Plain'))).toEqual(['Derived [construct] checker/proven', 'initial [direct] checker/proven'])
  })

  test('a decorator is called by whoever runs the class, and inner functions call for themselves', () => {
    expect(callsOf('src/forms.tsx')).toContain('logged [direct] checker/proven')
    expect(callsOf(forms('Decorated.run.<anonymous>'))).toEqual(['Decorated.helper [direct] checker/proven'])
  })
})

describe('plain JavaScript', () => {
  test('require, exports, prototypes and statics resolve', () => {
    expect(callsOf('lib/queue.js#Queue')).toEqual(['Queue.reset [direct] checker/proven'])
    expect(callsOf('lib/queue.js#Queue.reset')).toEqual(['pad [direct] checker/proven', 'trim [direct] checker/proven'])
    expect(callsOf('lib/queue.js#Queue.push')).toEqual(['Queue.flush [direct] checker/proven'])
    expect(callsOf('lib/queue.js#Queue.create')).toEqual(['Queue [construct] checker/proven'])
    expect(callsOf('lib/helpers.js#pad')).toEqual(['trim [direct] checker/proven'])
    expect(externalsOf('lib/queue.js#Queue.flush')).toEqual(['node:fs#writeFileSync'])
    expect(externalsOf('lib/queue.js#Queue.push')).toEqual(['Array#push'])
  })

  test('a value that is only passed on to another package is not called, one handed to a timer is', () => {
    expect(callsOf('lib/log.js#set')).toEqual([])
    expect(callsOf('lib/log.js#later')).toEqual(['write [callback] callback/possible'])
  })

  test('`this` in a function of an object is that object', () => {
    expect(callsOf('lib/app.js#app.init')).toEqual([
      'app.configure [direct] checker/proven',
      'trim [direct] checker/proven',
      'Queue [construct] checker/proven',
      'Queue.create [direct] checker/proven',
      'Queue.push [direct] checker/proven',
    ])
    expect(callsOf('lib/app.js#app.configure')).toEqual(['app.set [direct] checker/proven'])
  })
})
