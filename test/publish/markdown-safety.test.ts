import fc from 'fast-check'
import { Marked, type Token } from 'marked'
import { describe, expect, it } from 'vitest'
import { cleanText, codeBlock, escapeText, inlineCode } from '../../src/publish/markdown/escape.ts'
import { plainText, safeInline, safeMarkdown } from '../../src/publish/markdown/markdown-safety.ts'

const context = { resolve: (target: string) => (target === 'Queue' ? './queue.md#class-queue' : null) }

describe("an author's Markdown", () => {
  const says = (text: string) => safeMarkdown(text, context)

  it('keeps emphasis, code, lists, tables and links as they are', () => {
    expect(says('A **bold** word, an *other*, and `code`.')).toBe('A **bold** word, an *other*, and `code`.')
    expect(says('- one\n- two\n  - inner')).toBe('- one\n- two\n    - inner')
    expect(says('| a | b |\n|---|---|\n| 1 | `x\\|y` |')).toBe(
      '| a | b |\n| --- | --- |\n| 1 | <code>x&#124;y</code> |',
    )
    expect(says('[docs](https://example.org/a_b?c=d)')).toBe('[docs](https://example.org/a_b?c=d)')
  })

  it('writes runs of blanks as one', () => {
    expect(safeInline('Word    a')).toBe('Word a')
    expect(says('Word    a, `b`')).toBe('Word a, `b`')
  })

  it('says the same of a line whether it stands alone or behind something that has to be parsed', () => {
    const word = fc.constantFrom(
      'a',
      'www',
      'Queue',
      'is, (or "not")',
      '1.',
      '- x',
      '#7',
      '$5',
      'é—',
      '  ',
      'a: b',
      "it's",
      '%',
      'end.',
    )
    const code = fc.constantFrom('`Queue`', '` a `', '`a|b`', '`x*y_z`', '`{{x}}`', '`<b>`', '` `')
    const line = fc.array(fc.oneof(word, code), { minLength: 1, maxLength: 8 }).map(parts => `Word ${parts.join(' ')}`)
    fc.assert(
      fc.property(line, fc.boolean(), (text, table) => {
        expect(safeInline(`*x* ${text}`, context, table)).toBe(`*x* ${safeInline(text, context, table)}`)
        expect(says(`*x* ${text}`)).toBe(`*x* ${says(text)}`)
      }),
    )
  })

  it('shows raw HTML instead of passing it on', () => {
    expect(says('<script>alert(1)</script> and <object data=x>')).toBe(
      '&lt;script&gt;alert(1)&lt;/script&gt; and &lt;object data=x&gt;',
    )
    expect(says('a Promise<string> or <b onclick="x">this</b>')).toBe(
      'a Promise&lt;string&gt; or &lt;b onclick="x"&gt;this&lt;/b&gt;',
    )
  })

  it('understands the inert tags that doc comments are full of', () => {
    expect(says('Use <code>a && b</code>, <b>now</b>, H<sub>2</sub>O<br>next')).toBe(
      'Use `a && b`, **now**, H<sub>2</sub>O<br/>next',
    )
    expect(says('<p>First.</p><ul><li>one</li><li>two</li></ul>')).toBe('First.\n\n- one\n- two')
    expect(says('<span class="informal">Like <u>this</u>.</span>')).toBe('Like this.')
    expect(says('see <a href="https://example.org">here</a> or <a href="javascript:x">there</a>')).toBe(
      'see [here](https://example.org) or there',
    )
  })

  it('has the words of an image, and nothing where it has none', () => {
    expect(says('Takes one.\n\n![](take.png)\n\n<img src="x.svg">\n\nThen ends.')).toBe('Takes one.\n\nThen ends.')
    expect(says('![](https://example.org/a.png)')).toBe('')
    expect(says('An <img src="x.svg" alt="arrow" onerror=alert(1)> here')).toBe('An arrow here')
  })

  it('drops addresses that run code, and shows images as links', () => {
    expect(says('[x](javascript:alert) [y](data:text/html,z) [z](JaVa\nScript:1)')).not.toMatch(/(?<!\\)\]\(/)
    expect(says('![pixel](https://tracker.example/p.png)')).toBe('[pixel](https://tracker.example/p.png)')
    expect(says('[guide](./guide.md)')).toBe('guide')
  })

  it('notifies nobody', () => {
    expect(says('ask @octocat or @org/team, see #12, GH-3 and o/r#4')).toBe(
      'ask `@octocat` or `@org/team`, see `#12`, `GH-3` and `o/r#4`',
    )
    expect(says('@@octocat, x@@octocat, @o@octocat')).toBe('`@@octocat`, x`@@octocat`, `@o@octocat`')
    expect(says('`{{ GH-3 }}`')).toBe('<code>&#123;&#123; GH&#45;3 &#125;&#125;</code>')
    expect(says('write to me@example.org')).toBe('write to [me&#64;example.org](mailto:me@example.org)')
  })

  it('turns headings into bold lines', () => {
    expect(says('Title\n--------------------\n\n- one')).toBe('**Title**\n\n- one')
    expect(says('# Usage\n\nCall it.\n\nNotes\n-----\nmore')).toBe('**Usage**\n\nCall it.\n\n**Notes**\n\nmore')
  })

  it('closes what is left open', () => {
    expect(says('```js\nlet a = 1')).toBe('```js\nlet a = 1\n```')
    expect(says('a `b and **c')).toBe('a \\`b and \\*\\*c')
  })

  it('links what `{@link}` names, and shows as code what leads nowhere', () => {
    expect(says('{@link Queue} {@link Queue|the queue} {@link Queue the queue} {@linkcode Queue}')).toBe(
      '[`Queue`](./queue.md#class-queue) [the queue](./queue.md#class-queue) [the queue](./queue.md#class-queue) [`Queue`](./queue.md#class-queue)',
    )
    expect(says('{@link Gone} {@link Gone|a thing} {@link https://example.org/x}')).toBe(
      '`Gone` a thing [https&#58;//example.org/x](https://example.org/x)',
    )
    expect(says('{@link javascript:alert(1)} `{@link Queue}`')).toBe('`javascript:alert(1)` `{@link Queue}`')
  })

  it('gives MDX and Vue nothing to evaluate', () => {
    expect(says('an {object} and {{ moustache }} and `{{ x }}`')).toBe(
      'an &#123;object&#125; and &#123;&#123; moustache &#125;&#125; and <code>&#123;&#123; x &#125;&#125;</code>',
    )
    expect(says('import x from "y"')).toMatch(/^&#105;mport/)
    expect(says(':::tip\nx\n:::')).not.toMatch(/^:::/m)
  })

  it('writes code inside a list where every generator finds it', () => {
    expect(says('1. first:\n   ```sh\n   npm test\n   ```\n2. second')).toBe(
      '1. first:\n\n```sh\nnpm test\n```\n\n2. second',
    )
  })

  it('fits into one line for a table cell', () => {
    expect(safeInline('one | two\n\n- a\n- b\n\n```\nx|y\n```', context, true)).toBe(
      'one &#124; two a; b <code>x&#124;y</code>',
    )
  })

  it('survives text that is made to break parsers', () => {
    for (const text of [
      '['.repeat(50_000),
      '> '.repeat(50_000),
      '*a '.repeat(20_000),
      '- '.repeat(30_000),
      '<'.repeat(9999),
      'x'.repeat(50_000),
      'a.b/c#'.repeat(9000),
      '_a_b '.repeat(4000),
      '- '.repeat(9000),
    ]) {
      const started = performance.now()
      expect(typeof says(text)).toBe('string')
      expect(performance.now() - started).toBeLessThan(3000)
    }
  })

  it('drops invisible characters that reorder text, and shows them in code', () => {
    expect(says('safe\u202etext\u0000')).toBe('safetext')
    expect(codeBlock('a\u202eb')).toBe('```\na\\u202eb\n```')
  })
})

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      ...'<script>|</script>|<!--|-->|<a href="javascript:alert(1)">|</a>|<b>|</b>|<code>|</code>|<pre>|<p>|<li>|<br>|<img src=x>'.split(
        '|',
      ),
      ...'# |## x\n|\n|\n\n|- |1. |    |> |```|~~~|`|``|***|**|*|_|__|~~|===\n|---\n|\\'.split('|'),
      '|',
      '| a | b |\n|---|---|\n| ',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what GitHub reads as mathematics
      ...'{{ x }}␟{x}␟{@link Queue|q}␟{@link Gone}␟{@link <img>}␟${x}␟$a$␟<Foo bar={1}/>␟<https://example.org>␟https://example.org/(x)_y'.split(
        '␟',
      ),
      ...'[x](javascript:1)␟[x](<javascript:1>)␟![i](https://t.example/p.gif)␟[r]: data:x\n␟[r][]␟[^1]␟[[toc]]␟]( ␟)␟(␟['.split(
        '␟',
      ),
      ...'@octocat␟ @org/team␟#12␟GH-12␟o/r#1␟me@example.org␟&lt;script&gt;␟&#60;i&#62;␟&␟:::tip\n␟!!! note\n␟import a from "b"\n␟export default 1\n'.split(
        '␟',
      ),
    ),
  )
  const hostile = fc.array(piece, { maxLength: 14 }).map(pieces => pieces.join(''))
  const inert = /^<(?:br\/|\/?(?:sub|sup|kbd|code|span))>$/

  const check = (output: string) => {
    // Closed: what follows on the page is read as itself
    const tokens = new Marked({ gfm: true }).lexer(`${output}\n\nEND`)
    const last = tokens.at(-1)
    expect(last).toMatchObject({ type: 'paragraph', raw: 'END' })
    walk(tokens, token => {
      switch (token.type) {
        case 'html':
          expect(token.raw.trim()).toMatch(inert)
          break
        case 'link':
          if (!/^(?:https?:|mailto:)/i.test(token.href)) expect(token.href).toBe('./queue.md#class-queue')
          break
        case 'image':
        case 'heading':
        case 'def':
          throw new Error(`${token.type} in ${JSON.stringify(output)}`)
        case 'text':
          if ('tokens' in token && token.tokens !== undefined) break
          expect(token.raw).not.toMatch(
            /[{}]|<|(?<![\w])@[A-Za-z0-9]|(?<![\w&])#\d+(?![A-Za-z0-9])|\bGH-\d+(?![A-Za-z0-9])/,
          )
          break
        default:
      }
    })
    for (const paragraph of output.split('\n\n')) expect(paragraph).not.toMatch(/^(?:import|export)\b/)
  }

  it('no tag, no address, no heading and no notification gets through', () => {
    fc.assert(
      fc.property(hostile, text => check(safeMarkdown(text, context))),
      { numRuns: 3000 },
    )
  })

  it('nothing gets through into a line or a cell either, and it stays one line', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, table) => {
        const line = safeInline(text, context, table)
        expect(line).not.toContain('\n')
        if (table) {
          const cells = new Marked({ gfm: true }).lexer(`| a |\n| --- |\n| ${line} |\n`)
          expect(cells[0]).toMatchObject({ type: 'table', rows: [expect.toSatisfy(row => row.length === 1)] })
          expect(line.replace(/\\\|/g, '')).not.toContain('|')
        }
        check(line)
      }),
      { numRuns: 2000 },
    )
  })

  it('escaped text says exactly what was written', () => {
    fc.assert(
      fc.property(hostile, text => {
        const html = String(new Marked({ gfm: true }).parseInline(escapeText(text)))
        const shown = decode(html.replace(/<\/?(?:code|span)>/g, '').replace(/<a href="[^"]*">([^<]*)<\/a>/g, '$1'))
        const wanted = visible(text)
        expect(visible(shown)).toBe(wanted)
      }),
      { numRuns: 2000 },
    )
  })

  it('code says exactly what was written', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, table) => {
        const html = String(new Marked({ gfm: true }).parseInline(inlineCode(text, { table })))
        const body = /^(?:<code>([^<]*)<\/code>)?$/.exec(html)
        expect(body).not.toBeNull()
        expect(visible(decode(body?.[1] ?? ''))).toBe(visible(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('a fenced block ends where it should', () => {
    fc.assert(
      fc.property(hostile, hostile, (code, language) => {
        const tokens = new Marked().lexer(`${codeBlock(code, language)}\n\nEND`)
        expect(tokens.map(token => token.type)).toEqual(['code', 'space', 'paragraph'])
      }),
      { numRuns: 1000 },
    )
  })

  it('plain text has no markup of links left', () => {
    expect(plainText('Uses {@link Queue|the queue} and {@link Other}.\nTwice.')).toBe(
      'Uses the queue and Other. Twice.',
    )
  })
})

function walk(tokens: readonly Token[], visit: (token: Token) => void): void {
  for (const token of tokens) {
    visit(token)
    if ('tokens' in token && Array.isArray(token.tokens)) walk(token.tokens, visit)
    if (token.type === 'list') for (const item of token.items) walk(item.tokens, visit)
    if (token.type === 'table') {
      for (const cell of [...token.header, ...token.rows.flat()]) walk(cell.tokens, visit)
    }
  }
}

/** Without white space and what is never shown. */
function visible(text: string): string {
  return cleanText(text).replace(/[\s\ufffd]/g, '')
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }

function decode(html: string): string {
  return html.replace(/&(?:#(\d+)|(lt|gt|quot|amp));/g, (_all, code, name) =>
    code === undefined ? (NAMED[name] ?? '') : String.fromCodePoint(Number(code)),
  )
}
