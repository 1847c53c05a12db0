import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ComponentDocumentation, ComponentKind, Evidence } from '../../../src/model/index.ts'
import { oneLine } from '../../../src/streams/declared/comment-text.ts'
import { documentDeclared } from '../../../src/streams/declared/index.ts'
import { parameter, textAt, viewOf } from './declared-view.ts'

const KINDS: readonly ComponentKind[] = ['function', 'class', 'interface', 'variable', 'accessor', 'module', 'method']

/** Pieces that mean something in a comment, so that random text is likely to hit every path. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '@param ',
      '@returns ',
      '@throws ',
      '@example\n',
      '@see ',
      '@deprecated',
      '@type ',
      '@template T ',
      '@property ',
      '@default ',
    ],
    ...[
      '{',
      '}',
      '[',
      ']',
      '[x=',
      '`',
      '``',
      '```',
      '```ts\n',
      '{@link ',
      '{@link Foo|bar}',
      '|',
      '<code>',
      '</code>',
      '/**',
      '*',
      '**',
    ],
    ...[
      'name ',
      'a.b ',
      'Throws a `RangeError` if bad. ',
      'Returns null if ',
      'or undefined otherwise. ',
      'defaults to `5` ',
      'one of `a`, ',
    ],
    ...[
      'string|number',
      'Array.<',
      '(',
      ')',
      '"',
      "'",
      ' - ',
      '\n',
      '\r\n',
      '\r',
      '\u2028',
      '\t',
      '\n * ',
      '\n\n',
      '    ',
      '# Example\n',
      '- ',
    ],
    ...[
      '\u0000',
      '\ue000',
      '\ufeff',
      '😀',
      'é',
      '\ud800',
      '\u202e',
      '`\ue000`',
      '__proto__ ',
      'constructor ',
      '@constructor ',
      '@hasOwnProperty ',
    ],
  ),
  fc.string({ maxLength: 12 }),
)
const body = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join('').replaceAll('*/', '* /'))

function evidenceOf(made: ComponentDocumentation): readonly Evidence[] {
  const parts = [
    ...made.parameters,
    ...made.throws,
    ...made.effects,
    ...made.modifiers,
    ...made.examples,
    ...made.references,
    ...(made.members ?? []),
    ...(made.returns === null ? [] : [made.returns, ...made.returns.branches]),
  ]
  return parts.flatMap(part => part.evidence).filter(item => item.origin === 'comment')
}

describe('any comment', () => {
  it('is read without an error, and every place is inside the comment and shows what was seen', () => {
    fc.assert(
      fc.property(body, fc.constantFrom(...KINDS), fc.boolean(), (text, kind, gutter) => {
        const comment = gutter ? `/**\n * ${text.replaceAll('\n', '\n * ')}\n */` : `/**${text}*/`
        const made = documentDeclared(viewOf(comment, { kind, parameters: [parameter('name', 0)] }))
        for (const item of evidenceOf(made)) {
          const shown = textAt(comment, item.span)
          expect(item.seen.length).toBeLessThanOrEqual(200)
          expect(item.seen).not.toMatch(/[\n\r]/)
          // on one line, the text there is exactly what was seen
          if (item.span.line === item.span.endLine) expect(oneLine(shown)).toBe(item.seen)
          expect(comment).toContain(shown)
          expect(item.span.line > 0 && item.span.column > 0).toBe(true)
          expect(
            item.span.endLine > item.span.line ||
              (item.span.endLine === item.span.line && item.span.endColumn >= item.span.column),
          ).toBe(true)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('is read the same way with either line ending', () => {
    fc.assert(
      fc.property(body, text => {
        const plain = `/**\n * ${text.replace(/[\r\u2028\u2029]/g, '').replaceAll('\n', '\n * ')}\n */`
        const windows = plain.replaceAll('\n', '\r\n')
        expect(documentDeclared(viewOf(windows))).toEqual(documentDeclared(viewOf(plain)))
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same documentation twice', () => {
    fc.assert(
      fc.property(body, text => {
        const view = viewOf(`/** ${text} */`)
        expect(documentDeclared(view)).toEqual(documentDeclared(view))
      }),
      { numRuns: 100 },
    )
  })
})

describe('a megabyte', () => {
  const size = 1_000_000
  it.each([
    ['of words', 'word '],
    ['without a space', 'x'],
    ['of spaces', ' '],
    ['of line breaks', '\n'],
    ['of open braces', '{'],
    ['of open links', '{@link '],
    ['of nested links', '{@'],
    ['of labels', ']{@link a}'],
    ['of back-ticks', '`'],
    ['of uneven back-ticks', '` `` ``` '],
    ['of fences', '```ts\n'],
    ['of wavy fences', '~~~~\n'],
    ['of brackets', '['],
    ['of tags', '@param {'],
    ['of tags on lines', '\n@param {string} [a='],
    ['of tag names', '\n@a'],
    ['of code tags', '<code>'],
    ['of openings', '/**'],
    ['of stars', '*'],
    ['of sentences', 'Throws an error if it is. '],
    ['of alternatives', 'Returns a or b or null '],
    ['of list items', '`a`, '],
    ['of dots', '.'],
    ['of quotes', '"'],
    ['of nested types', '\n@param {Array<'],
    ['of asides', '(default '],
    ['of names', 'a.b'],
    ['of commas after @see', 'a, '],
  ])('%s is read in seconds', (_name, unit) => {
    const text = unit.repeat(Math.ceil(size / unit.length))
    for (const head of ['', '@param {string} name ', '@returns ', '@see ', '@throws ']) {
      const start = performance.now()
      documentDeclared(viewOf(`/**\n * ${head}${text}\n */`))
      expect(performance.now() - start).toBeLessThan(5_000)
    }
  })

  it('a type that nests without an end is kept as written', () => {
    const type = `${'Array<'.repeat(5000)}string`
    expect(documentDeclared(viewOf(`/** @param {${type}} a */`)).parameters[0]?.type).toBe(type)
  })
})
