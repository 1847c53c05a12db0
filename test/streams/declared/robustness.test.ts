import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ComponentDocumentation, ComponentKind, Evidence } from '../../../src/model/index.ts'
import { oneLine } from '../../../src/streams/declared/comment-text.ts'
import { documentDeclared } from '../../../src/streams/declared/index.ts'
import { readProse } from '../../../src/streams/declared/markdown.ts'
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
      { numRuns: 600 },
    )
  })

  it('is masked without moving anything', () => {
    fc.assert(
      fc.property(body, fc.nat(20), (text, start) => {
        const from = Math.min(start, text.length)
        const prose = readProse(text, from, text.length)
        expect(prose.masked.length).toBe(text.length - from)
        for (const inline of prose.inlines) {
          expect(prose.masked.slice(inline.start - from, inline.end - from)).toMatch(/^`\ue000*`$/)
        }
      }),
      { numRuns: 500 },
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

describe('a comment of many', () => {
  const size = 100_000
  it.each([
    ['words', 'word '],
    ['letters without a space', 'x'],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['open braces', '{'],
    ['open links', '{@link '],
    ['nested links', '{@'],
    ['labels', ']{@link a}'],
    ['back-ticks', '`'],
    ['uneven back-ticks', '` `` ``` '],
    ['fences', '```ts\n'],
    ['wavy fences', '~~~~\n'],
    ['brackets', '['],
    ['tags', '@param {'],
    ['tags on lines', '\n@param {string} [a='],
    ['tag names', '\n@a'],
    ['code tags', '<code>'],
    ['openings', '/**'],
    ['stars', '*'],
    ['sentences', 'Throws an error if it is. '],
    ['alternatives', 'Returns a or b or null '],
    ['list items', '`a`, '],
    ['dots', '.'],
    ['quotes', '"'],
    ['nested types', '\n@param {Array<'],
    ['asides', '(default '],
    ['names', 'a.b'],
    ['commas after @see', 'a, '],
  ])('%s is read in time', (_name, unit) => {
    const text = unit.repeat(Math.ceil(size / unit.length))
    for (const head of ['', '@param {string} name ', '@see ']) {
      const start = performance.now()
      documentDeclared(viewOf(`/**\n * ${head}${text}\n */`))
      expect(performance.now() - start).toBeLessThan(4_000)
    }
  })

  it('a megabyte of tags and claims is read in seconds', () => {
    const line = '@param {Array.<string>} [name=5] - Throws. Defaults to `5`, see {@link Foo}.\n * '
    const start = performance.now()
    documentDeclared(viewOf(`/**\n * ${line.repeat(1_000_000 / line.length)}\n */`))
    expect(performance.now() - start).toBeLessThan(15_000)
  })

  it('a type that nests without an end is kept as written', () => {
    const type = `${'Array<'.repeat(5000)}string`
    expect(documentDeclared(viewOf(`/** @param {${type}} a */`)).parameters[0]?.type).toBe(type)
  })
})
