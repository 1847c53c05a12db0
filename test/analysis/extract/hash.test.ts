import { ts } from 'ts-morph'
import { describe, expect, test } from 'vitest'
import { hashOf, hashOfComments } from '../../../src/analysis/extract/hash.ts'

function hash(source: string, file = 'a.tsx'): string {
  return hashOf([ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)])
}

describe('the hash of source', () => {
  test.each([
    ['layout', 'function f(a, b) { return a + b }', 'function f(\n  a,\n  b,\n) {\n  return a + b;\n}\n'],
    ['semicolons', 'const a = 1; class A { x = 1; run() {} }', 'const a = 1\nclass A {\n  x = 1\n  run() {};\n}'],
    ['quotes', `const a = "it's"`, `const a = 'it\\'s'`],
    ['quoted property names', `const a = { 'b': 1, "c": 2 }`, 'const a = { b: 1, c: 2 }'],
    ['parentheses', 'const a = (x) => (x + 1) * 2', 'const a = x => ((x + 1)) * 2'],
    ['trailing commas', 'f(a, b, [1, 2], { c })', 'f(\n  a,\n  b,\n  [1, 2,],\n  { c, },\n)'],
    ['comments', '/** Says. */ function f() { /* a */ return 1 // b\n }', 'function f() { return 1 }'],
    ['parentheses of a type', 'type A = (string | number)', 'type A = string | number'],
    ['layout of JSX', 'const a = <b>\n  text\n  <i/>\n</b>', 'const a = <b>text<i/></b>'],
    ['separators of members', 'interface A { a: 1, b: 2 }', 'interface A {\n  a: 1;\n  b: 2\n}'],
    ['a leading bar', 'type A =\n  | string\n  | number', 'type A = string | number'],
    ['numbers', 'const a = 0XFF + 1.0', 'const a = 0xff + 1'],
  ])('does not change with %s', (_, one, other) => {
    expect(hash(one)).toBe(hash(other))
  })

  test.each([
    ['a name', 'const a = 1', 'const b = 1'],
    ['a string', `f('a')`, `f('b')`],
    ['a string that becomes a name', `f('a')`, 'f(a)'],
    ['const and let', 'const a = 1', 'let a = 1'],
    ['an operator', 'a + b', 'a - b'],
    ['a unary operator', '!a', '-a'],
    ['an increment', 'a++', 'a--'],
    ['grouping', 'a - (b + c)', 'a - b + c'],
    ['optional chaining', 'a.b', 'a?.b'],
    ['async', 'async function f() {}', 'function f() {}'],
    ['a generator', 'function* f() {}', 'function f() {}'],
    ['a rest parameter', 'function f(...a) {}', 'function f(a) {}'],
    ['an optional parameter', 'function f(a?: 1) {}', 'function f(a: 1) {}'],
    ['a modifier', 'class A { private a() {} }', 'class A { a() {} }'],
    ['a type operator', 'type A = keyof B', 'type A = readonly B[]'],
    ['a template', '`a$' + '{b}c`', '`a$' + '{b}d`'],
    ['a regular expression', '/a/g', '/a/i'],
    ['a hole in an array', '[1, , 2]', '[1, 2]'],
    [
      'await in a loop',
      'async function f() { for await (const a of b); }',
      'async function f() { for (const a of b); }',
    ],
    ['a number', 'const a = 1', 'const a = 2'],
    ['an else branch', 'if (a) { b() } else { c() }', 'if (a) { b() } c()'],
    ['type-only imports', `import type { A } from 'a'`, `import { A } from 'a'`],
    ['extends and implements', 'class A extends B {}', 'class A implements B {}'],
    ['text in JSX', 'const a = <b>one</b>', 'const a = <b>two</b>'],
    ['a bigint', 'const a = 1n', 'const a = 2n'],
    ['negation of a type', 'type A = { -readonly [K in B]: 1 }', 'type A = { +readonly [K in B]: 1 }'],
    ['using', 'using a = b', 'const a = b'],
    ['meta properties', 'f(new.target)', 'f(import.meta)'],
    ['a literal type', `type A = 'a'`, 'type A = a'],
  ])('changes with %s', (_, one, other) => {
    expect(hash(one)).not.toBe(hash(other))
  })

  test('ten thousand operands are no problem', () => {
    const source = `const a = ${Array.from({ length: 10_000 }, (_, i) => `x${i}`).join(' + ')}`
    expect(hash(source)).toHaveLength(64)
  })
})

describe('the hash of comments', () => {
  const comment = (text: string) => ({ text, span: { file: 'a.ts', line: 1, column: 1, endLine: 1, endColumn: 1 } })

  test('layout does not count, words do', () => {
    const one = hashOfComments([comment('/** Adds two numbers. */')])
    expect(hashOfComments([comment('/**\n   * Adds two\n   * numbers.\n   */')])).toBe(one)
    expect(hashOfComments([comment('/** Adds three numbers. */')])).not.toBe(one)
  })
})
