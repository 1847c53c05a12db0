import { describe, expect, it } from 'vitest'
import type { ComponentDocumentation, Evidence } from '../../../src/model/index.ts'
import { documentDeclared } from '../../../src/streams/declared/index.ts'
import { commentAt, FILE, MODIFIERS, parameter, textAt, viewOf } from './declared-view.ts'

function document(
  comment: string | readonly string[],
  more: Parameters<typeof viewOf>[1] = {},
): ComponentDocumentation {
  return documentDeclared(viewOf(comment, more))
}

function seen(evidence: readonly Evidence[]): string[] {
  return evidence.filter(item => item.origin === 'comment').map(item => item.seen)
}

describe('the first sentence', () => {
  it('keeps the end of its parenthesis', () => {
    const made = document('/** Gets the next one and converts it (populate, etc.)\n *\n * More words. */')
    expect(made).toMatchObject({
      summary: 'Gets the next one and converts it (populate, etc.)',
      description: 'More words.',
    })
  })
})

describe('words that tell a reader nothing', () => {
  it.each(['TODO', 'FIXME: rewrite this', 'eslint-disable-next-line no-console', '---', 'istanbul ignore next'])(
    'are no summary: %s',
    text => expect(document(`/** ${text} */`)).toMatchObject({ summary: '', description: '' }),
  )

  it('are left out of descriptions: debris of tags, and the name once more', () => {
    const made = document('/**\n * Foo\n * ===\n * @param {number} limit limit\n * @returns {\n */', {
      parameters: [parameter('limit', 0)],
    })
    expect(made.summary).toBe('Foo')
    expect(made.parameters.map(({ description }) => description)).toEqual([''])
    expect(made.returns?.description).toBe('')
  })
})

describe('parameters', () => {
  it.each([
    ['@param limit - The limit.', 'limit', null, 'The limit.'],
    ['@param limit The limit.', 'limit', null, 'The limit.'],
    ['@param {number} limit The limit.', 'limit', 'number', 'The limit.'],
    ['@arg {number} limit - The limit.', 'limit', 'number', 'The limit.'],
    ['@argument {?number} limit', 'limit', 'number | null', ''],
    ['@param {Array.<string>} limit', 'limit', 'Array<string>', ''],
    [
      '@param {{ a: string, b: { c: number } }} limit - The limit.',
      'limit',
      '{ a: string, b: { c: number } }',
      'The limit.',
    ],
    ["@param {'a' | '}'} limit - The limit.", 'limit', "'a' | '}'", 'The limit.'],
    ['@param limit {number} The limit.', 'limit', 'number', 'The limit.'],
    ['@param `limit` the limit', 'limit', null, 'the limit'],
    ['@param limit: the limit', 'limit', null, 'the limit'],
    ['@param {...number} limit', 'limit', 'number[]', ''],
    ['@param {*} limit', 'limit', 'any', ''],
    ['@param {function(string, number=): boolean} limit', 'limit', '(arg0: string, arg1?: number) => boolean', ''],
    ['@param {not a type at all} limit', 'limit', 'not a type at all', ''],
  ])('%s', (tag, name, type, description) => {
    const [made] = document(`/** ${tag} */`).parameters
    expect(made).toMatchObject({ name, type, description })
  })

  it('brackets, `=` and a default say that it may be left out', () => {
    const { parameters } = document(`/**
     * @param {number} [size=1] - The size.
     * @param {string=} name
     * @param [list=[1, 2]] - The list.
     * @param {string} [separator="]"] - Between.
     * @param plain
     */`)
    expect(parameters.map(({ name, optional, default: fallback }) => [name, optional, fallback])).toEqual([
      ['size', true, '1'],
      ['name', true, null],
      ['list', true, '[1, 2]'],
      ['separator', true, '"]"'],
      ['plain', null, null],
    ])
  })

  it('properties stand at the place of their owner', () => {
    const { parameters } = document(`/**
     * @param {Object} options
     * @param {number} [options.retries=3] - How often.
     * @param {string[]} options.hosts[].name
     * @param done
     */`)
    expect(parameters.map(({ name, index }) => [name, index])).toEqual([
      ['options', 0],
      ['options.retries', 0],
      ['options.hosts[].name', 0],
      ['done', 1],
    ])
  })

  it("the comment's word comes before the signature's, which fills what the comment leaves open", () => {
    const { parameters } = document('/** @param {string} limit - The limit. */', {
      parameters: [
        parameter('limit', 0, { declaredType: 'number', optional: true, defaultText: '5' }),
        parameter('rest', 1, { declaredType: 'string[]', rest: true, optional: true }),
      ],
    })
    expect(parameters.map(({ name, type, optional, default: fallback }) => [name, type, optional, fallback])).toEqual([
      ['limit', 'string', true, '5'],
      ['rest', 'string[]', true, null],
    ])
    const origins = parameters[0]?.evidence.map(item => [item.aspect, item.origin])
    expect(origins).toEqual([
      ['presence', 'comment'],
      ['type', 'comment'],
      ['optional', 'signature'],
      ['default', 'signature'],
    ])
  })

  it('a documented parameter that the signature has not stands beside those it has', () => {
    const { parameters } = document('/**\n * @param size - The size.\n * @param limit - The limit.\n */', {
      parameters: [parameter('limit', 0, { declaredType: 'number' })],
    })
    expect(parameters.map(({ name, index }) => [name, index])).toEqual(
      [
        ['size', 0],
        ['limit', 1],
      ].toReversed(),
    )
  })

  it('a destructured parameter has the name that the comment gives it', () => {
    const { parameters } = document('/** @param options - The options.\n @param options.deep - Deep. */', {
      parameters: [parameter('arg0', 0, { declaredType: 'Options' })],
    })
    expect(parameters.map(({ name, type }) => [name, type])).toEqual([
      ['options', 'Options'],
      ['options.deep', null],
    ])
  })

  it('properties of a destructured parameter may be documented one by one', () => {
    const { parameters } = document(
      '/** @param {string} base - The base.\n @param {number} [retries] - How often. */',
      {
        parameters: [parameter('arg0', 0, { declaredType: 'Options', properties: ['base', 'retries'] })],
      },
    )
    expect(parameters.map(({ name, type }) => [name, type])).toEqual([
      ['arg0', 'Options'],
      ['base', 'string'],
      ['retries', 'number'],
    ])
  })

  it('prose in the tag speaks of that parameter', () => {
    const { parameters } = document("/** @param mode - One of `a`, `b`. Defaults to `'a'`. */")
    expect(parameters[0]).toMatchObject({ name: 'mode', values: ['a', 'b'], default: "'a'" })
    expect(seen(parameters[0]?.evidence ?? [])).toEqual(['mode', 'One of `a`, `b`', "Defaults to `'a'`"])
  })

  it('a tag without a name says nothing', () => {
    expect(document('/**\n * @param\n * @param {string}\n * @param - text\n */').parameters).toEqual([])
  })

  it('overloads: each comment adds what the others have not said', () => {
    const made = document([
      '/** Reads. @see x\n * @param path - The path. */',
      '/** Reads with options.\n * @param path - Other words.\n * @param options - The options.\n * @returns The text. */',
    ])
    expect(made.parameters.map(({ name, description }) => [name, description])).toEqual([
      ['path', 'The path.'],
      ['options', 'The options.'],
    ])
    expect(made.returns?.description).toBe('The text.')
  })
})

describe('what comes back', () => {
  it.each([
    ['@returns {string} The text.', { returns: true, type: 'string', description: 'The text.' }],
    ['@return The text.', { returns: true, type: null, description: 'The text.' }],
    ['@returns {void}', { returns: false, type: 'void', description: '' }],
    ['@returns {Promise<void>} When done.', { returns: false, type: 'Promise<void>', description: 'When done.' }],
    [
      '@returns {Promise.<?string>} - The text.',
      { returns: true, type: 'Promise<string | null>', description: 'The text.' },
    ],
    ['@returns nothing', { returns: false, type: null, description: 'nothing' }],
    ['@returns {@link Foo} of it', { returns: true, type: null, description: '{@link Foo} of it' }],
  ])('%s', (tag, expected) => {
    expect(document(`/** ${tag} */`).returns).toMatchObject(expected)
  })

  it('a bare `@returns` says nothing, and a missing one neither', () => {
    expect(document('/** @returns */').returns).toBeNull()
    expect(document('/** Reads. */').returns).toBeNull()
  })

  it('the declared type stands in where the comment names none', () => {
    const made = document('/** @returns The text, or `null` if there is none. */', {
      declaredReturnType: 'string | null',
    })
    expect(made.returns).toMatchObject({
      type: 'string | null',
      branches: [{ value: 'null', possible: true, when: 'there is none' }],
    })
    expect(document('/** Reads. */', { declaredReturnType: 'void' }).returns).toMatchObject({
      returns: false,
      type: 'void',
    })
  })
})

describe('errors', () => {
  it.each([
    ['@throws {RangeError} If it is negative.', [['RangeError', 'it is negative']]],
    ['@exception {RangeError} when negative', [['RangeError', 'negative']]],
    [
      '@throws {TypeError|RangeError} Bad input.',
      [
        ['TypeError', 'Bad input'],
        ['RangeError', 'Bad input'],
      ],
    ],
    ['@throws {@link RangeError} if negative', [['RangeError', 'negative']]],
    ['@throws A {@link RangeError} if negative', [['RangeError', 'negative']]],
    ['@throws {{@link RangeError}} if negative', [['RangeError', 'negative']]],
    ['@throws RangeError if negative', [['RangeError', 'negative']]],
    ['@throws `RangeError` if negative', [['RangeError', 'negative']]],
    ['@throws an error if negative', [['Error', 'an error if negative']]],
    ['@throws', [['Error', null]]],
    ['@throws {errors.Parse} if bad', [['errors.Parse', 'bad']]],
    ['@throws Will fail when offline.', [['Error', 'Will fail when offline']]],
  ])('%s', (tag, expected) => {
    expect(document(`/** ${tag} */`).throws.map(({ type, when }) => [type, when])).toEqual(expected)
  })

  it('prose adds what no tag says', () => {
    const made = document(
      '/** Reads. Throws a `RangeError` if negative. Throws if empty.\n * @throws {TypeError} if no list */',
    )
    expect(made.throws.map(({ type, when }) => [type, when])).toEqual([
      ['TypeError', 'no list'],
      ['RangeError', 'negative'],
    ])
    expect(document('/** Reads. Never throws. */').throws.map(({ type }) => type)).toEqual(['nothing'])
  })
})

describe('text', () => {
  it('the first sentence is the summary, the rest the description', () => {
    const made = document(`/**
     * Reads e.g. a file with \`a. B\`. The file
     * may be empty.
     *
     * - one
     * - two
     *
     * @remarks
     * More of it.
     * @privateRemarks Nobody's business.
     */`)
    expect(made.summary).toBe('Reads e.g. a file with `a. B`.')
    expect(made.description).toBe('The file\nmay be empty.\n\n- one\n- two\n\nMore of it.')
  })

  it('lists keep their shape, continuation lines lose their alignment', () => {
    const made = document(
      '/**\n * Starts.\n *\n *   - one\n *   - two\n *     more\n * @param a The first,\n *            and more.\n */',
    )
    expect(made.description).toBe('- one\n- two\n  more')
    expect(made.parameters[0]?.description).toBe('The first,\nand more.')
  })

  it('a summary only from a comment', () => {
    expect(document([])).toMatchObject({ summary: '', description: '' })
    expect(document('/** @param a - A. */')).toMatchObject({ summary: '', description: '' })
  })

  it('`@summary` and `@description` are text too', () => {
    expect(document('/** @summary Short.\n * @description Long text. */')).toMatchObject({
      summary: 'Short.',
      description: 'Long text.',
    })
    expect(document('/** @desc Reads. All of it. */')).toMatchObject({ summary: 'Reads.', description: 'All of it.' })
  })

  it('a text that begins with a list or code has no summary', () => {
    expect(document('/**\n * - one\n * - two\n */')).toMatchObject({ summary: '', description: '- one\n- two' })
  })

  it('the gutter goes, code keeps its indentation', () => {
    const made = document('/**\n * Runs.\n *\n * ```ts\n * if (a) {\n *   b()\n * }\n * ```\n */')
    expect(made.description).toBe('```ts\nif (a) {\n  b()\n}\n```')
  })

  it('a tab after the star is the gutter or indents code, by what the other lines do', () => {
    expect(document('/**\n * ```\n * a\n *\t.b\n * ```\n */').description).toBe('```\na\n\t.b\n```')
    expect(document('/**\n *\tRuns.\n *\n *\tOften.\n */')).toMatchObject({ summary: 'Runs.', description: 'Often.' })
  })

  it('comments without a gutter lose their common indentation only', () => {
    const made = document('/**\n    Runs.\n\n    ```\n    if (a)\n      b()\n    ```\n  */')
    expect(made.description).toBe('```\nif (a)\n  b()\n```')
  })

  it('a comment that inherits, or that stands for a type, says nothing', () => {
    for (const text of [
      '/** {@inheritDoc Other.read} @param a - A. */',
      '/**\n * Text.\n * @inheritdoc\n * @throws {Error}\n */',
      '/**\n * @callback Handler\n * @param {string} event\n * @returns {void}\n */',
      '/**\n * Options.\n * @typedef {Object} Options\n * @property {string} a\n */',
    ]) {
      expect(document(text)).toMatchObject({ summary: '', parameters: [], returns: null, throws: [] })
    }
  })

  it('a module says what it is for', () => {
    const module = { kind: 'module', id: FILE, name: 'queue', parent: null } as const
    expect(document('/**\n * Queues.\n *\n * @packageDocumentation\n */', module).summary).toBe('Queues.')
    expect(document('/** @fileoverview Queues of all sorts. */', module).summary).toBe('Queues of all sorts.')
    expect(document('/** @module queue - Queues of all sorts. */', module).summary).toBe('Queues of all sorts.')
  })
})

describe('examples', () => {
  it('fenced, with a caption and byte for byte', () => {
    const { examples } = document(`/**
     * @example <caption>Two of them</caption>
     * \`\`\`typescript
     * @decorated
     * chunk( [1],  2 )
     * \`\`\`
     * @returns it
     */`)
    expect(examples).toMatchObject([{ language: 'ts', caption: 'Two of them', code: '@decorated\nchunk( [1],  2 )' }])
  })

  it('bare, with decorators', () => {
    const { examples } = document(`/**
     * @example
     *
     * chunk([1])
     * // => [[1]]
     *
     * @Component({})
     * class A {}
     * @since 3.0.0
     */`)
    expect(examples).toMatchObject([
      { language: '', caption: '', code: 'chunk([1])\n// => [[1]]\n\n@Component({})\nclass A {}' },
    ])
  })

  it('indentation that all lines share is not part of the code', () => {
    const { examples } = document('/**\n * @example\n *   if (a) {\n *     b()\n *   }\n */')
    expect(examples[0]?.code).toBe('if (a) {\n  b()\n}')
    const fenced = document('/**\n * @example\n *   ```js\n *   if (a) {\n *     b()\n *   }\n *   ```\n */')
    expect(fenced.examples[0]?.code).toBe('if (a) {\n  b()\n}')
  })

  it('several fences are several examples, with the words before each', () => {
    const { examples } = document(
      '/**\n * @example\n * First:\n * ```js\n * a()\n * ```\n * Then:\n * ```js\n * b()\n * ```\n */',
    )
    expect(examples.map(({ caption, code }) => [caption, code])).toEqual([
      ['First:', 'a()'],
      ['Then:', 'b()'],
    ])
  })
})

describe('references', () => {
  it('links, `@see` and identifiers in back-ticks, each once', () => {
    const { references } = document(`/**
     * Like {@link Other.read | reading}, {@linkcode Foo} and [the docs]{@link Docs}, with \`helper()\`, \`Foo.bar\`,
     * \`true\`, \`a + b\`, \`'text'\` and \`helper()\` again.
     * @see {@link Third}, Fourth
     * @see fifth, https://example.org/a
     * @see See the manual.
     * @see Queue#push for more
     */`)
    expect(references.map(({ target, label, kind }) => [target, label, kind])).toEqual([
      ['Other.read', 'reading', 'link'],
      ['Foo', '', 'link'],
      ['Docs', 'the docs', 'link'],
      ['helper()', '', 'code'],
      ['Foo.bar', '', 'code'],
      ['Third', '', 'see'],
      ['fifth', '', 'see'],
      ['https://example.org/a', '', 'see'],
      ['Queue#push', '', 'see'],
    ])
    expect(references.find(({ target }) => target === 'helper()')?.evidence).toHaveLength(2)
  })

  it('literals in back-ticks that a parameter can be are no references', () => {
    const { references } = document('/** @param mode - One of `fast`, `slow`. Defaults to `fast`. See `other`. */')
    expect(references.map(({ target }) => target)).toEqual(['other'])
  })
})

describe('modifiers and the like', () => {
  it('tags and declarations', () => {
    const made = document(
      '/**\n * @deprecated use {@link other}\n * @async\n * @private\n * @since 1.2\n * @template T - The item.\n */',
      { modifiers: { ...MODIFIERS, static: true }, typeParameters: ['T', 'U'] },
    )
    expect(made.modifiers.map(({ name, holds, text }) => [name, holds, text])).toEqual([
      ['deprecated', true, 'use {@link other}'],
      ['async', true, ''],
      ['private', true, ''],
      ['static', true, ''],
    ])
    expect(made.since).toBe('1.2')
    expect(made.typeParameters).toEqual([
      { name: 'T', description: 'The item.' },
      { name: 'U', description: '' },
    ])
  })

  it('one deprecated overload does not deprecate the others', () => {
    const names = (comments: readonly string[]) => document(comments).modifiers.map(({ name }) => name)
    expect(names(['/** @deprecated Use the other. */', '/** Reads. */'])).toEqual([])
    expect(names(['/** @deprecated Use another. */', '/** Reads. @see x\n * @deprecated Too. */'])).toEqual([
      'deprecated',
    ])
  })

  it('"does not modify" is an effect that is not there', () => {
    const made = document('/** Sorts. Does not modify `list`. */', { parameters: [parameter('list', 0)] })
    expect(made.effects).toMatchObject([{ kind: 'writes-parameter', present: false, target: 'list' }])
  })

  it('members of an interface', () => {
    const made = document('/** Options. */', {
      kind: 'interface',
      members: [
        {
          name: 'deep',
          kind: 'property',
          docComment: commentAt('/** How deep. Defaults to `2`. */', 3),
          value: null,
          span: commentAt('').span,
          declaredType: 'number',
        },
        {
          name: 'old',
          kind: 'property',
          docComment: commentAt('/** @deprecated use {@link deep} */', 5),
          value: null,
          span: commentAt('').span,
          declaredType: null,
        },
        { name: 'bare', kind: 'property', docComment: null, value: null, span: commentAt('').span, declaredType: null },
      ],
    })
    expect(made.members).toMatchObject([
      { name: 'deep', default: '2', deprecated: null, description: 'How deep. Defaults to `2`.' },
      { name: 'old', default: null, deprecated: 'use {@link deep}', description: '' },
    ])
    expect(made.references.map(({ target }) => target)).toEqual(['deep'])
  })
})

describe('callees', () => {
  const span = { file: FILE, line: 51, column: 3, endLine: 51, endColumn: 9 }
  const method = viewOf([], {
    id: `${FILE}#Queue.push`,
    kind: 'method',
    name: 'push',
    parent: `${FILE}#Queue`,
    parameters: [parameter('shadowed', 0)],
    extends: ['Base<T>'],
    siblings: [
      [
        { name: 'Queue', component: `${FILE}#Queue` },
        { name: 'helper', component: `${FILE}#helper` },
        { name: 'shadowed', component: `${FILE}#shadowed` },
      ],
      [{ name: 'grow', component: `${FILE}#Queue.grow` }],
    ],
    imports: [
      {
        specifier: './heap.js',
        resolved: 'src/heap.ts',
        names: [{ local: 'sink', imported: 'siftDown', typeOnly: false }],
        span,
      },
      {
        specifier: './all.js',
        resolved: 'src/all.ts',
        names: [{ local: 'all', imported: '*', typeOnly: false }],
        span,
      },
      { specifier: 'node:fs', resolved: null, names: [{ local: 'fs', imported: 'default', typeOnly: false }], span },
      {
        specifier: './base.js',
        resolved: 'src/base.ts',
        names: [{ local: 'Base', imported: 'default', typeOnly: false }],
        span,
      },
    ],
    exportsOf: file =>
      file === 'src/heap.ts'
        ? [{ name: 'siftDown', component: 'src/heap.ts#siftDown' }]
        : file === 'src/all.ts'
          ? [{ name: 'one', component: 'src/one.ts#one' }]
          : [{ name: 'default', component: 'src/base.ts#Base' }],
    callTexts: [
      'this.grow',
      'helper',
      'sink',
      'all.one',
      'all.two',
      'fs.readFileSync',
      'shadowed',
      'new Queue',
      'super',
      'this.missing',
      'list[0]',
      'helper',
      'this?.grow',
    ].map(text => ({ text, span })),
  })

  it('are found by names, scopes and imports; what these cannot settle is left out', () => {
    const { callees } = documentDeclared(method)
    expect(callees.map(({ component, evidence }) => [component, evidence.length])).toEqual([
      [`${FILE}#Queue.grow`, 2],
      [`${FILE}#helper`, 2],
      ['src/heap.ts#siftDown', 2],
      ['src/one.ts#one', 2],
      [`${FILE}#Queue`, 1],
      ['src/base.ts#Base', 1 + 1],
    ])
  })
})

describe('places', () => {
  const lines = [
    '/**',
    ' * Reads `helper()` once.',
    ' *\t@param {string}\tname - The näme.',
    '   * @param  [size=12]  Defaults to nothing.',
    ' @throws {RangeError} If bad.',
    ' */',
  ]

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['line separators', '\u2028'],
  ])('are exact with %s', (_name, end) => {
    const text = lines.join(end)
    const made = document(text)
    const evidence = [...made.parameters, ...made.throws, ...made.references].flatMap(item => item.evidence)
    expect(evidence.map(item => textAt(text, item.span))).toEqual([
      'name',
      'string',
      'size',
      'size',
      '12',
      'RangeError',
      'If bad.',
      'helper()',
    ])
    expect(evidence.map(item => item.seen)).toEqual(evidence.map(item => textAt(text, item.span)))
  })

  it('a comment on one line begins where it stands', () => {
    const made = documentDeclared(viewOf([], { docComments: [commentAt('/** @param name - The name. */', 7, 5)] }))
    expect(made.parameters[0]?.evidence[0]?.span).toEqual({
      file: FILE,
      line: 7,
      column: 16,
      endLine: 7,
      endColumn: 20,
    })
  })
})
