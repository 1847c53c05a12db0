import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ANSWER_CHOICES } from '../../src/model/index.ts'
import { parseCommands } from '../../src/review/commands.ts'

describe('a command', () => {
  test.each([
    ['/twinscribe accept-a', { choice: 'accept-a', question: null, text: null }],
    ['  /TwinScribe Accept-B 2 ', { choice: 'accept-b', question: 2, text: null }],
    ['/twinscribe accept a', { choice: 'accept-a', question: null, text: null }],
    ['I think so.\r\n\r\n/twinscribe ignore.\r\nThanks!', { choice: 'ignore', question: null, text: null }],
    ['/twinscribe merge #3', { choice: 'merge', question: 3, text: null }],
    ['/twinscribe manual\n```ts\nstring | null\n```', { choice: 'manual', question: null, text: 'string | null' }],
    [
      '/twinscribe manual\n\n~~~~\n```\ninner\n```\n~~~~',
      { choice: 'manual', question: null, text: '```\ninner\n```' },
    ],
    ['/twinscribe manual\n```\nnever closed', { choice: 'manual', question: null, text: 'never closed' }],
    ['/twinscribe accept-a\n```\nfor the record\n```', { choice: 'accept-a', question: null, text: null }],
  ])('is read from %j', (body, command) => {
    expect(parseCommands(body)).toEqual({ commands: [command], misunderstandings: [] })
  })

  test.each([
    'Use `/twinscribe accept-a` for that.',
    '> /twinscribe accept-a',
    '    /twinscribe accept-a',
    '```\n/twinscribe accept-a\n```',
    '~~~\n/twinscribe accept-a',
    '/twinscribes accept-a',
    'https://example.org/twinscribe accept-a',
    '',
  ])('is not what %j holds', body => {
    expect(parseCommands(body)).toEqual({ commands: [], misunderstandings: [] })
  })

  test.each([
    ['/twinscribe', 'it does not say what to do'],
    ['/twinscribe aprove', '“aprove” is none of the answers'],
    ['/twinscribe accept-a please', '“please” is not the number of a question'],
    ['/twinscribe manual', 'it needs your words, in a fenced block on the lines below it'],
    ['/twinscribe manual\n```\n\n```', 'it needs your words, in a fenced block on the lines below it'],
  ])('that is malformed is told apart: %j', (body, problem) => {
    expect(parseCommands(body)).toEqual({
      commands: [],
      misunderstandings: [{ written: body.split('\n')[0], problem }],
    })
  })

  test('may stand beside others, each with its own words', () => {
    const body = '/twinscribe manual 1\n```\none\n```\n\n/twinscribe manual 2\n```\ntwo\n```\n/twinscribe accept-b 3'
    expect(parseCommands(body).commands).toEqual([
      { choice: 'manual', question: 1, text: 'one' },
      { choice: 'manual', question: 2, text: 'two' },
      { choice: 'accept-b', question: 3, text: null },
    ])
  })

  test('is found again whatever is written around it', () => {
    const talk = fc.array(fc.stringMatching(/^[A-Za-z ,.!?>*_#-]{0,40}$/), { maxLength: 5 })
    const text = fc
      .stringMatching(/^[A-Za-z0-9 |<>{}`*_-]{1,60}$/)
      .filter(words => words.trim() !== '' && !/^ {0,3}`{3}/.test(words))
    fc.assert(
      fc.property(talk, talk, fc.constantFrom(...ANSWER_CHOICES), text, (before, after, choice, words) => {
        const block = choice === 'manual' || choice === 'merge' ? `\n\`\`\`\n${words}\n\`\`\`` : ''
        const { commands } = parseCommands([...before, `/twinscribe ${choice}${block}`, ...after].join('\n'))
        expect(commands).toEqual([{ choice, question: null, text: block === '' ? null : words }])
      }),
    )
  })

  test('takes time that grows with the length alone', () => {
    for (const body of ['```\n'.repeat(20_000), '/twinscribe '.repeat(6000), '\n'.repeat(60_000), '`'.repeat(65_000)])
      expect(parseCommands(body).commands).toEqual([])
  })
})
