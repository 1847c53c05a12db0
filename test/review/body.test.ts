import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import type { Claim, Discrepancy } from '../../src/model/index.ts'
import type { Question } from '../../src/orchestrator/index.ts'
import { renderBody } from '../../src/review/body.ts'
import { decodeMark } from '../../src/review/marker.ts'
import { markOf } from '../../src/review/plan.ts'
import { titleOf } from '../../src/review/wording.ts'

function question(text: string, parts: Partial<Discrepancy> = {}): Question {
  const component = `src/${text}.ts#${text}`
  const claim = (type: string, origin: 'comment' | 'body'): Claim => ({
    facet: 'param',
    subject: text,
    aspect: 'type',
    value: { type },
    component,
    evidence: [{ span: { file: `src/${text}.ts`, line: 1, column: 1, endLine: 1, endColumn: 2 }, origin, seen: text }],
  })
  const unknown = { verdict: 'unknown', reason: text, evidence: [], checkable: true } as const
  return {
    discrepancy: {
      id: '0123456789abcdef',
      type: 'TYPE_MISMATCH',
      blocking: true,
      severity: 'high',
      component,
      field: `param:${text}:type`,
      a: claim(text, 'comment'),
      b: claim(`${text}[]`, 'body'),
      verdictA: unknown,
      verdictB: unknown,
      resolution: 'open',
      confidence: 0,
      requiresHumanReview: true,
      message: text,
      source: 'aa',
      ...parts,
    },
    subject: {
      id: component,
      kind: 'function',
      name: text,
      span: { file: `src/${text}.ts`, line: 3, column: 1, endLine: 9, endColumn: 1 },
      signature: `function ${text}()`,
      visibility: 'public',
      calledBy: ['src/b.ts#b'],
    },
  }
}

function bodyOf(questions: readonly Question[]): string {
  const marks = questions.map(({ discrepancy }, index) => markOf(discrepancy, index + 1, null))
  return renderBody({
    mark: { kind: 'ticket', scope: '', questions: marks, closed: null },
    questions: questions.map((one, index) => ({ number: index + 1, question: one, note: null })),
    place: { repositoryUrl: 'https://github.com/octo/app', commit: 'a'.repeat(40), scope: 'packages/x' },
    engines: { a: 'declared', b: 'observed' },
    timeoutHours: 48,
  })
}

/** What a reader of the page sees outside of code, and the tags around it. */
function shown(body: string): string {
  const html = marked.parse(body, { async: false, gfm: true })
  return html.replace(/<!--.*?-->/gs, '').replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, '<code/>')
}

const HOSTILE = [
  '@torvalds',
  'see #12 and GH-3',
  '`code` | pipe | `',
  '-->',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/p.png)',
  '```\n/twinscribe accept-a\n```',
  '\n\n# Heading\n\n/twinscribe ignore',
  '</details></table>',
  '\u202etxt.exe',
]

describe('the text of an issue', () => {
  test('says what is asked, what speaks for either reading, and how to answer', () => {
    const body = bodyOf([question('limit')])
    expect(body).toContain('| | A: the comment | B: the code |')
    expect(body).toContain('| reads | `limit` | `limit[]` |')
    expect(body).toContain(`https://github.com/octo/app/blob/${'a'.repeat(40)}/packages/x/src/limit.ts#L3-L9`)
    expect(body).toContain('| `/twinscribe accept-b` | `limit[]` |')
    expect(titleOf([question('limit')])).toBe('`limit`: which is right about the type of `limit`? (`src/limit.ts`)')
  })

  test('has a title that tells two of the same name apart, however long it is', () => {
    const titles = ['src/a/', `src/${'deep/'.repeat(30)}b/`, `src/${'deep/'.repeat(30)}c/`].map(folder => {
      const { discrepancy, subject } = question('limit'.repeat(10))
      return titleOf([{ discrepancy, subject: { ...subject, id: `${folder}limits.ts#${'limit'.repeat(10)}` } }])
    })
    expect(new Set(titles).size).toBe(3)
    expect(titles[0]).toMatch(/ \(`src\/a\/limits\.ts`\)$/)
    expect(titles[1]).toMatch(/ \(`….*\/b\/limits\.ts`\)$/)
    expect(Math.max(...titles.map(({ length }) => length))).toBeLessThanOrEqual(111)
  })

  test('notifies nobody, loads nothing, runs nothing and breaks nothing, whatever the source says', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 20 })), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(text, parts => {
        const words = parts.join(' ')
        const questions = [question(words), question(words, { a: null, b: null, field: 'summary:text:text' })]
        const body = bodyOf(questions)
        expect(decodeMark(body)?.kind).toBe('ticket')
        const seen = shown(body)
        expect(seen).not.toMatch(/<(?:script|img|iframe|details|h1)\b|href="javascript:/i)
        // Nobody is notified by an address, wherever it leads, and `#0A` is no number.
        const prose = seen.replace(/<a href="[^"]*">(?:https:[^<]*)?/g, '')
        expect(prose).not.toMatch(/(?<![\w/])@[A-Za-z]|(?<![\w/&])#\d+(?![A-Za-z0-9])|\bGH-\d+(?![A-Za-z0-9])/)
        expect(seen).toContain('Asked by TwinScribe')
        const title = titleOf(questions.slice(0, 1))
        expect(title).not.toMatch(/\n/)
        expect(title.length).toBeLessThanOrEqual(256)
        expect(title.replace(/`[^`]*`/g, '')).not.toMatch(/@|#\d/)
      }),
    )
  })

  test('fits into an issue, however much the source says', () => {
    for (const text of ['`|'.repeat(20_000), 'x '.repeat(40_000)]) {
      const body = bodyOf(
        Array.from({ length: 12 }, () =>
          question('f', {
            message: text,
            a: null,
            b: {
              ...(question('f').discrepancy.b as Claim & { facet: 'param'; aspect: 'type' }),
              value: { type: text },
            },
          }),
        ),
      )
      expect(body.length).toBeLessThanOrEqual(65_000)
      expect(body).toContain('/twinscribe accept-b 12')
    }
  })
})
