import { describe, expect, test } from 'vitest'
import { isSameCode } from '../../src/analysis/same-code.ts'

describe('the same code', () => {
  test.each([
    ['/** a */ f()', '/** b\n */\n f()'],
    ['const x = /* a */ 1', 'const x = 1 // b'],
    ['class A { /** a */ m() {} }', 'class A {\n m() {} }'],
    ['const a = <b>{/* c */}</b>', 'const a = <b>{/* d */}</b>'],
  ])('%j is %j', (before, after) => {
    expect(isSameCode('a.tsx', before, after)).toBe(true)
  })

  test.each([
    ['return /** a */ x', 'return /** a\n */ x'],
    ['f()', 'f(/* */ 1)'],
    ["const x = 'a'", 'const x = "a"'],
    ['`/** a */`', '`/** b */`'],
    ['/\\/** a/', '/\\/** b/'],
    ['a++\nb', 'a\n++b'],
    ['<b>a</b>', '<b>a </b>'],
  ])('%j is not %j', (before, after) => {
    expect(isSameCode('a.tsx', before, after)).toBe(false)
  })
})
