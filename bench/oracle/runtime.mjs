// Preloaded into an instrumented program: a shadow stack. What a built-in calls is called by the function that called the built-in;
// what is called later (timers, promises) is called by the function that registered it.
import { AsyncLocalStorage } from 'node:async_hooks'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = process.env.CALLGRAPH_ROOT
const formats = Object.assign(Object.create(null), JSON.parse(readFileSync(`${root}/.formats.json`, 'utf8')))
const registered = new AsyncLocalStorage()
const stack = []
const edges = new Set()
const executed = new Set()
const sites = new Set()

function top() {
  return stack.length > 0 ? stack[stack.length - 1] : registered.getStore()
}
function note(id) {
  executed.add(id)
  const from = top()
  if (from !== undefined) edges.add(`${from.id}\n${id}`)
}
function push(frame) {
  stack.push(frame)
  registered.enterWith(frame)
}
function drop(frame) {
  const at = stack.lastIndexOf(frame)
  if (at >= 0) stack.splice(at, 1)
  if (stack.length > 0) registered.enterWith(stack[stack.length - 1])
}
globalThis.$cg = {
  module(id) {
    executed.add(id)
    const frame = { id }
    push(frame)
    return frame
  },
  call(id) {
    note(id)
  },
  enter(id, isNoted) {
    if (isNoted) executed.add(id)
    else note(id)
    const frame = { id }
    push(frame)
    return frame
  },
  exit: drop,
  within(id, run) {
    const frame = { id }
    executed.add(id)
    push(frame)
    try {
      return run()
    } finally {
      drop(frame)
    }
  },
  out(frame, value) {
    if (frame !== null) drop(frame)
    return value
  },
  back(frame, value) {
    if (frame !== null) push(frame)
    return value
  },
  again(frame) {
    if (frame !== null && !stack.includes(frame)) push(frame)
  },
  iterate(frame, iterable) {
    return {
      [Symbol.asyncIterator]() {
        const iterator = iterable[Symbol.asyncIterator]?.() ?? iterable[Symbol.iterator]()
        return {
          next: async () => {
            const pending = iterator.next()
            drop(frame)
            const result = await pending
            globalThis.$cg.again(frame)
            return result
          },
          return: async value => iterator.return?.(value) ?? { done: true, value },
        }
      },
    }
  },
  // a JSX runtime that renders at once: whoever writes an element calls its component
  fragment: 'fragment',
  element(type, props, ...children) {
    if (typeof type !== 'function') return { type, props, children }
    return type.prototype?.render ? new type(props).render() : type({ ...props, children })
  },
  site(place) {
    sites.add(place)
    return []
  },
}

registerHooks({
  resolve(specifier, context, next) {
    if (/^\.{1,2}(?:\/|$)/.test(specifier) && context.parentURL?.startsWith('file:')) {
      const base = fileURLToPath(new URL(specifier, context.parentURL))
      if (base.startsWith(root)) {
        const stem = base.replace(/\.(m|c)?js$/, '.$1ts')
        for (const path of [
          base,
          stem,
          `${stem}x`,
          `${base}.ts`,
          `${base}.tsx`,
          `${base}.js`,
          `${base}.json`,
          `${base}/index.ts`,
          `${base}/index.js`,
        ]) {
          if (formats[path.slice(root.length + 1)] !== undefined || (path.endsWith('.json') && existsSync(path))) {
            return { url: pathToFileURL(path).href, shortCircuit: true }
          }
        }
      }
    }
    return next(specifier, context)
  },
  load(url, context, next) {
    if (url.startsWith('file:')) {
      const path = fileURLToPath(url)
      const format = formats[path.slice(root.length + 1)]
      if (format !== undefined) return { format, source: readFileSync(path, 'utf8'), shortCircuit: true }
    }
    return next(url, context)
  },
})

process.on('exit', () => {
  writeFileSync(
    `${root}/.trace.json`,
    JSON.stringify({ edges: [...edges], executed: [...executed], sites: [...sites] }),
  )
})
