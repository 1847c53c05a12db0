import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskOf, redact } from '../src/redact.ts'

/** Written in two parts, so that no scanner takes this file for a leak. */
const SECRETS: readonly (readonly [string, string])[] = [
  ['Anthropic', `sk-ant-${'api03-q8Zr2LmVx71TbNcY5wKd0pGf'}`],
  ['OpenAI', `sk-${'proj-T3BlbkFJq8Zr2LmVx71TbNcY5wKd0pGfHs'}`],
  ['GitHub', `ghp_${'q8Zr2LmVx71TbNcY5wKd0pGfHsJ4uEaR6oQi'}`],
  [
    'GitHub, fine-grained',
    `github_pat_${'11AAQ8ZR2LmVx71TbNcY5_wKd0pGfHsJ4uEaR6oQiq8Zr2LmVx71TbNcY5wKd0pGfHsJ4uEaR6oQi'}`,
  ],
  ['GitLab', `glpat-${'q8Zr2LmVx71TbNcY5wKd'}`],
  ['AWS', `AKIA${'Q8ZR2LMVX71TBNCY'}`],
  ['Google', `AIza${'Syq8Zr2LmVx71TbNcY5wKd0pGfHsJ4uEaR6'}`],
  ['Slack', `xoxb-${'123456789012-1234567890123-q8Zr2LmVx71TbNcY5wKd0pGf'}`],
  ['Stripe', `sk_live_${'q8Zr2LmVx71TbNcY5wKd0pGf'}`],
  ['npm', `npm_${'q8Zr2LmVx71TbNcY5wKd0pGfHsJ4uEaR6oQi'}`],
  ['Hugging Face', `hf_${'q8ZrLmVxTbNcYwKdpGfHsJuEaRoQiqZrLm'}`],
  ['SendGrid', `SG.${'q8Zr2LmVx71TbNcY5wKd0p.q8Zr2LmVx71TbNcY5wKd0pGfHsJ4uEaR6oQiq8Zr2Lm'}`],
  ['JSON web token', `eyJ${'hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.q8Zr2LmVx71TbNcY5wKd0pGf'}`],
  ['Telegram', `123456789:AA${'Hq8Zr2LmVx71TbNcY5wKd0pGfHsJ4uEaR'}`],
]

describe('a secret in source', () => {
  it.each(SECRETS)('of %s is masked, wherever it stands, and the text keeps its length', (_, secret) => {
    for (const text of [
      `const key = '${secret}'`,
      `// the key is ${secret}, do not share`,
      `f("${secret}", 1)`,
      secret,
    ]) {
      const clean = redact(text)
      expect(clean).not.toContain(secret)
      expect(clean).not.toContain(secret.slice(-12))
      expect(clean).toHaveLength(text.length)
      expect(redact(clean)).toBe(clean)
    }
  })

  it('is masked where only its name tells, and where nothing tells but that it is random', () => {
    const random = 'q8Zr2LmVx71TbNcY5wKd'
    for (const text of [
      `const apiKey = '${random}'`,
      `CLIENT_SECRET="${random}"`,
      `{ "password": "${random}" }`,
      `headers.authorization = \`Bearer ${random}${random}\``,
      `connect('postgres://app:${random}@db.example.com/main')`,
      `sign(data, '${random}HsJ4uEaR6oQiBv9WtCg3Xk')`,
    ])
      expect(redact(text)).not.toContain(random)
  })

  it('that is a private key loses its middle, line by line', () => {
    const body =
      'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\nVJTUt9Us8cKjMzEfYyjiWA4R4/M2bS1GB4t7NXp98C3SC6dV'
    const text = `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`
    const clean = redact(text)
    expect(clean).not.toMatch(/MIIEvQ|VJTUt9/)
    expect(clean.split('\n').map(line => line.length)).toEqual(text.split('\n').map(line => line.length))
  })
})

describe('what only looks like a secret', () => {
  it.each([
    "const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'",
    "integrity: 'sha512-q8Zr2LmVx71TbNcY5wKd0pGfHsJ4uEaR6oQiq8Zr2LmVx71TbNcY5wKd0pGfHsJ4uEaR6oQi'",
    "const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'",
    "const id = '6f1ed002-ab5d-4f2b-8c3a-1f2e3d4c5b6a'",
    "import x from '../../components/SomeVeryLongComponentName/index2'",
    "className: 'sk-loading-container-with-a-very-long-name'",
    "const password = 'please-change-me-1A'",
    "const apiKey = 'YOUR_API_KEY_GOES_HERE_1a'",
    "fetch('https://user@example.com:8080/path')",
    "const token = nextToken('identifier')",
  ])('stays: %s', text => {
    expect(redact(text)).toBe(text)
  })
})

it('never changes the length of a text nor its lines, and nothing that is masked is masked again', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(...SECRETS.map(([, secret]) => secret)),
    fc.constantFrom("'", '"', '\n'),
  )
  fc.assert(
    fc.property(
      fc.array(piece).map(pieces => pieces.join('')),
      text => {
        const clean = redact(text)
        expect(clean.split('\n').map(line => line.length)).toEqual(text.split('\n').map(line => line.length))
      },
    ),
  )
})

describe('the very values that a run uses', () => {
  it('are masked wherever they stand', () => {
    expect(maskOf(['my-local-key'])('key=my-local-key; again my-local-key')).toBe(
      'key=REDACTEDxxxx; again REDACTEDxxxx',
    )
  })

  const key = `sk-ant-${'api03-q8Zr2LmVx71+TbNcY5/wKd0pGf='}`
  const base64 = (text: string): string => Buffer.from(text).toString('base64')
  it.each([
    ['in base64, as a header has it', base64(`Bearer ${key}`)],
    ['in base64, after something shorter', base64(`x${key}`)],
    ['in base64 for addresses', Buffer.from(`xy${key}`).toString('base64url')],
    ['for addresses', encodeURIComponent(key)],
    ['in hexadecimal', Buffer.from(key).toString('hex')],
    ['by their first half', key.slice(0, key.length / 2 + 1)],
    ['by their last half', key.slice(key.length / 2 - 1)],
    ['by their middle', key.slice(10, 28)],
    ['by half of their base64', base64(key).slice(base64(key).length / 2)],
    ['twice in a row', key + key],
  ])('are masked %s, and no text around them is', (_, told) => {
    const clean = maskOf([key])(`It said <${told}>, and went.`)
    expect(clean).toMatch(/^It said <[^>]*REDACTED[^>]*>, and went\.$/)
    expect(clean).toHaveLength(`It said <${told}>, and went.`.length)
    for (let at = 0; at + 16 <= told.length; at++) expect(clean).not.toContain(told.slice(at, at + 16))
  })

  it('leave alone what only begins like them, and whatever is too short to be a secret', () => {
    const text = 'Keys begin with `sk-ant-api03-`, and ollama needs none.'
    expect(maskOf([key, 'none', 'olla'])(text)).toBe(text)
  })
})
