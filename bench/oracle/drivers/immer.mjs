import * as immer from './src/immer.ts'

const { produce, enableMapSet, enablePatches, produceWithPatches, applyPatches, original, current } = immer
enableMapSet()
enablePatches()
const base = { list: [1, 2, 3], nested: { a: { b: 1 } }, map: new Map([['k', { v: 1 }]]), set: new Set([1, 2]) }
const next = produce(base, draft => {
  draft.list.push(4)
  draft.list.splice(0, 1)
  draft.nested.a.b += 1
  draft.map.get('k').v = 2
  draft.map.set('l', { v: 3 })
  draft.map.delete('k')
  for (const [key, value] of draft.map) value.key = key
  draft.map.forEach(value => {
    void value.v
  })
  draft.set.add(3)
  draft.set.delete(1)
  for (const value of draft.set) void value
  delete draft.nested.a
  void ('list' in draft)
  void Object.keys(draft)
  original(draft)
  current(draft)
})
const [changed, patches, inverse] = produceWithPatches(next, draft => {
  draft.list[0] = 9
  draft.list.length = 1
  draft.map.clear()
  draft.set.clear()
  draft.nested = {}
})
applyPatches(next, patches)
applyPatches(changed, inverse)
const curried = produce((draft, value) => {
  draft.value = value
})
curried({ value: 1 }, 2)
class Point {
  [immer.immerable] = true
  x = 1
}
produce(new Point(), draft => {
  draft.x = 2
})
const own = new immer.Immer({ autoFreeze: true })
own.setUseStrictShallowCopy(true)
own.produce({ a: 1 }, draft => {
  draft.a = 2
})
const draft = immer.createDraft({ a: { b: 1 } })
draft.a.b = 2
immer.isDraft(draft)
immer.finishDraft(draft, () => {})
immer.freeze({ a: { b: 1 } }, true)
immer.isDraftable({})
try {
  next.list.push(1)
} catch {
  // frozen
}
