import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Guard } from '../../../src/model/index.ts'
import { condition, words } from '../../../src/streams/observed/conditions.ts'
import { code, list, wordsOf } from '../../../src/streams/observed/text.ts'
import { clauseOfName } from '../../../src/streams/observed/verbs.ts'

describe('a condition in words', () => {
  test.each<[string, boolean, string]>([
    ['x === undefined', false, '`x` is `undefined`'],
    ['x === undefined', true, '`x` is not `undefined`'],
    ['x == null', false, '`x` is `null` or `undefined`'],
    ['x != null', false, '`x` is neither `null` nor `undefined`'],
    ['!x', false, '`x` is falsy'],
    ['!x', true, '`x` is truthy'],
    ['!(x)', false, '`x` is falsy'],
    ["typeof x === 'string'", false, '`x` is a string'],
    ["typeof x !== 'string'", false, '`x` is not a string'],
    ['x instanceof Foo', true, '`x` is not an instance of `Foo`'],
    ['Array.isArray(x)', false, '`x` is an array'],
    ['list.length === 0', false, '`list` is empty (`list.length === 0`)'],
    ['fn.length === 0', false, '`fn.length` is `0`'],
    ['a > b', false, '`a > b`'],
    ['a > b', true, '`a > b` is false'],
    ["k === 'a' || k === 'b'", false, "`k` is `'a'` or `'b'`"],
    ["k === 'a' || k === 'b'", true, "`k` is neither `'a'` nor `'b'`"],
    ['a && b', false, '`a` and `b` are truthy'],
    ['a && b', true, '`a && b` is false'],
    ['a || b', true, '`a` and `b` are falsy'],
    ["x === '||'", false, "`x` is `'||'`"],
    ['a ? b : c && d', false, '`a ? b : c && d`'],
  ])('%s (negated: %s)', (source, negated, expected) => expect(words(source, negated)).toBe(expected))

  test('nothing is said of a condition that is not known in full', () => {
    const guard: Guard = { text: 'a && very…', negated: false, kind: 'if', implied: false }
    expect(condition([guard])).toBeNull()
  })
})

describe('a name as a sentence', () => {
  test.each<[string, string | null]>([
    ['parseHeader', 'parses the header'],
    ['createUser', 'creates a user'],
    ['makeItems', 'makes items'],
    ['buildHTMLPage', 'builds an HTML page'],
    ['applyPatches', 'applies the patches'],
    ['mergeMap', null],
    ['switchMapTo', null],
    ['repeatWhen', null],
    ['getOrCreate', null],
    ['clearAll', null],
    ['compareAscending', null],
    ['joinURLs', 'joins the URLs'],
    ['header', null],
    ['push', null],
    ['isEmpty', null],
  ])('%s', (name, expected) => expect(clauseOfName(name)).toBe(expected))
})

test('words of a name keep abbreviations', () => {
  expect(wordsOf('_parseHTMLHeader')).toEqual(['parse', 'HTML', 'header'])
})

test('a list is cut after what a reader takes in', () => {
  expect(list(['a', 'b', 'c', 'd'], 3)).toBe('a, b and 2 more')
})

test('code in Markdown stays code, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const span = code(`x${text}x`)
      const [fence = ''] = /^`+/.exec(span) ?? []
      const inside = span.slice(fence.length, -fence.length)
      expect(span.endsWith(fence)).toBe(true)
      expect(span).not.toMatch(/[\r\n]/)
      expect(inside.split(/[^`]+/)).not.toContain(fence)
    }),
  )
})
