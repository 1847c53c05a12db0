import { createRequire } from 'node:module'

const _ = new Proxy({}, { get: (_target, name) => createRequire(import.meta.url)(`./${String(name)}.js`) })
const people = [
  { name: 'a', age: 1, tags: ['x'] },
  { name: 'b', age: 2, tags: ['y'] },
]
for (const name of [
  'map',
  'filter',
  'find',
  'findLast',
  'some',
  'every',
  'groupBy',
  'keyBy',
  'countBy',
  'partition',
  'sortBy',
  'reject',
  'flatMap',
  'uniqBy',
  'maxBy',
  'sumBy',
  'forEach',
  'forEachRight',
  'findIndex',
  'takeWhile',
  'dropWhile',
  'remove',
]) {
  for (const iteratee of ['age', ['age', 1], { age: 2 }, each => each.age > 1]) _[name]([...people], iteratee)
}
_.reduce(people, (sum, each) => sum + each.age, 0)
_.reduceRight({ a: 1 }, (sum, n) => sum + n, 0)
_.orderBy(people, ['age', 'name'], ['desc', 'asc'])
_.cloneDeep({ a: [1, new Map([[1, new Set([2])]]), new Date(0), /x/g, new Uint8Array(2)], f() {} })
_.cloneDeepWith({ a: 1 }, () => undefined)
_.isEqual(
  { a: [1, new Map([[1, { b: 2 }]]), new Set([{ a: 1 }])] },
  { a: [1, new Map([[1, { b: 2 }]]), new Set([{ a: 1 }])] },
)
_.merge({ a: { b: [1] } }, { a: { b: [2], c: { d: 1 } } })
_.mergeWith({ a: 1 }, { a: 2 }, (a, b) => a + b)
_.defaultsDeep({ a: {} }, { a: { b: 1 } })
_.get({ a: [{ b: 1 }] }, 'a[0].b')
_.set({}, 'a[0].b.c', 1)
_.unset({ a: { b: 1 } }, 'a.b')
_.has({ a: { b: 1 } }, ['a', 'b'])
_.pick({ a: 1, b: { c: 2 } }, ['a', 'b.c'])
_.omit({ a: 1, b: { c: 2 } }, ['b.c'])
_.pickBy({ a: 1 }, n => n > 0)
_.mapValues({ a: { x: 1 } }, 'x')
_.mapKeys({ a: 1 }, (value, key) => key + value)
_.invert({ a: 1 })
_.transform([1], (all, n) => all.push(n), [])
_.debounce(() => {}, 1)()
_.throttle(() => {}, 1)()
_.memoize(n => n)(1)
_.once(() => 1)()
_.curry((a, b) => a + b)(1)(2)
_.partial((a, b) => a + b, 1)(2)
_.flow([n => n + 1, n => n * 2])(1)
_.bind(
  function () {
    return this.a
  },
  { a: 1 },
)()
_.chunk([1, 2, 3], 2)
_.difference([1, 2], [2])
_.intersectionBy([1.2], [1.3], Math.floor)
_.unionWith([1], [2], (a, b) => a === b)
_.xor([1], [2])
_.zip([1], [2])
_.zipObjectDeep(['a.b'], [1])
_.flattenDeep([1, [2, [3]]])
_.uniq(Array.from({ length: 300 }, (_each, at) => at % 7))
_.camelCase('foo bar')
_.kebabCase('fooBar')
_.startCase('foo bar')
_.words('a b, c')
_.template('<%= a %> <% if (b) { %>x<% } %>')({ a: 1, b: true })
_.truncate('a'.repeat(50), { length: 10 })
_.padStart('a', 3)
_.escape('<a>')
_.toNumber('0b11')
_.range(0, 5, 2)
_.times(3, n => n)
_.sortedIndexBy([{ x: 1 }], { x: 2 }, 'x')
_.sampleSize([1, 2, 3], 2)
_.shuffle([1, 2])
_.toPath('a.b[0]')
_.conforms({ a: n => n > 0 })({ a: 1 })
_.matches({ a: { b: 1 } })({ a: { b: 1 } })
_.method('a.b')({ a: { b: () => 1 } })
_.overEvery([Boolean, Number.isFinite])(1)
_.cond([[() => true, () => 1]])()
_.inRange(1, 2)
_.random(1, 5)
_.isPlainObject({})
_.isEmpty(new Map())
_.isMatch({ a: 1 }, { a: 1 })
_.toString([1, -0])
_.assignIn({}, { a: 1 })
_.invokeMap([[2, 1]], 'sort')
_.result({ a: () => 1 }, 'a')
_.update({ a: 1 }, 'a', n => n + 1)
_.wrap(
  n => n,
  (f, n) => f(n),
)(1)
_.attempt(() => 1)
_.deburr('é')
_.parseInt('08')
_.ary(Math.max, 1)(1, 2)
_.rearg((a, b) => [a, b], [1, 0])(1, 2)
