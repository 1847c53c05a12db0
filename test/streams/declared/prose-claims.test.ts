import { describe, expect, it } from 'vitest'
import { readProse } from '../../../src/streams/declared/markdown.ts'
import { type ProseClaim, type ProseContext, proseClaims } from '../../../src/streams/declared/prose-claims.ts'

const CONTEXT: ProseContext = {
  place: 'description',
  parameter: '',
  parameters: new Set(['limit', 'list', 'options']),
  callable: true,
}

function read(text: string, context: Partial<ProseContext> = {}): readonly ProseClaim[] {
  return proseClaims(text, readProse(text, 0, text.length), { ...CONTEXT, ...context })
}

/** `throws RangeError when …` and the like. */
function words(claim: ProseClaim): string {
  switch (claim.kind) {
    case 'throws':
      return `throws ${claim.type}${claim.when === null ? '' : ` when ${claim.when}`}`
    case 'throws-nothing':
      return 'throws nothing'
    case 'branch':
      return `${claim.possible ? '' : 'never '}${claim.value}${claim.when === null ? '' : ` when ${claim.when}`}`
    case 'default':
      return `${claim.parameter} = ${claim.text}`
    case 'values':
      return `${claim.parameter}: ${claim.literals.join(' ')}`
    case 'deprecated':
      return 'deprecated'
    case 'async':
      return claim.holds ? 'async' : 'not async'
    case 'no-effect':
      return `no ${claim.effects.join(' ')}${claim.target === null ? '' : ` ${claim.target}`}`
  }
}

function say(text: string, context: Partial<ProseContext> = {}): string[] {
  return read(text, context).map(words)
}

const param = { place: 'param', parameter: 'limit' } as const
const returns = { place: 'returns' } as const

describe('errors in prose', () => {
  it.each([
    ['Throws a `RangeError` if the limit is negative.', 'throws RangeError when the limit is negative'],
    ['Throws a {@link RangeError} when `limit` < 0.', 'throws RangeError when `limit` < 0'],
    ['Throws a RangeError, if the limit is negative.', 'throws RangeError when the limit is negative'],
    ['This method will throw an error when the file is missing.', 'throws Error when the file is missing'],
    ['The function throws an exception if nothing matches', 'throws Error when nothing matches'],
    ['Throws if the stream is closed.', 'throws Error when the stream is closed'],
    ['Throws a TypeError unless it is a string.', 'throws TypeError when unless it is a string'],
    ['Finds the user, or throws a `NotFoundError` if there is none.', 'throws NotFoundError when there is none'],
    ['Reads it. Throws an `errors.ParseError` when it is no JSON.', 'throws errors.ParseError when it is no JSON'],
    ['Throws a RangeError.', 'throws RangeError'],
    ['A `RangeError` is thrown if the limit is negative.', 'throws RangeError when the limit is negative'],
    ['Rejects with a `TimeoutError` if it takes too long.', 'throws TimeoutError when it takes too long'],
    ['Never throws.', 'throws nothing'],
    ['This function does not throw; it returns null instead.', 'throws nothing'],
    ['Parses the text and never throws.', 'throws nothing'],
    ['**Throws** an error if empty.', 'throws Error when empty'],
  ])('%s', (text, claim) => {
    expect(say(text)).toContain(claim)
  })

  it.each([
    'If it throws, the error is logged.',
    'Calls the callback; errors thrown by the callback are ignored.',
    'Handles errors that `parse` throws when the input is bad.',
    'The callback throws an error if the limit is negative.',
    'Does not throw if the key is missing.',
    'Never throws for valid input.',
    'It should throw an error when empty.',
    'May throw a RangeError if the limit is negative.',
    'Returns a function that throws an error if called twice.',
    'Wraps a handler which reads the file and throws an error if it is gone.',
    'Whether the parser throws an error when the input is bad.',
    '`foo` throws an error if `bar` is set.',
    'Use `throws an error if` in a test title.',
    '> Throws an error if quoted.',
    '- Throws an error if it is a list of differences.',
    'Unlike `fs.readFile`, throws an error if the file is missing.',
    'Throws the dice if it is your turn.',
    'Throws `null` when done.',
    'Used to throw an error if empty.',
    'Logs it. Throw an error if you want it to be logged.',
    '## Example\n\nThrows an error if nobody clicked.',
    '```\nThrows an error if this is code.\n```',
    'Text:\n\n    Throws an error if this is code.',
  ])('not a claim: %s', text => {
    expect(say(text)).toEqual([])
  })

  it('a sentence about a class or a type is not about a call', () => {
    expect(say('Throws an error if empty.', { callable: false })).toEqual([])
  })
})

describe('null and undefined in prose', () => {
  it.each([
    ['Returns null if nothing is found.', ['null when nothing is found']],
    ['Gets the node. Returns `undefined` when there is none.', ['undefined when there is none']],
    ['Returns the node, or `null` if there is none.', ['null when there is none']],
    ['Returns the key of the element, else `undefined`.', ['undefined']],
    ['Returns the value if it is set, otherwise null.', ['null']],
    ['Returns the value if it is set, `undefined` otherwise.', ['undefined']],
    ['Looks it up. Otherwise returns `null`.', ['null']],
    ['Never returns null.', ['never null']],
    ['This method does not return `undefined`.', ['never undefined']],
    ['Returns `null` or `undefined` when there is none.', ['null when there is none', 'undefined when there is none']],
  ])('%s', (text, claims) => {
    expect(say(text)).toEqual(claims)
  })

  it.each([
    ['null if there is none.', ['null when there is none']],
    ['The node, or null if there is none', ['null when there is none']],
    ['The first node or `undefined`.', ['undefined']],
    ['The node if there is one, `null` otherwise.', ['null']],
    ['The number of nodes, never null.', ['never null']],
    ['The node. `null` if there is none.', ['null when there is none']],
    ['The node Returns `null` if there is none.', ['null when there is none']],
    ['The handler function, or null if not set.', ['null when not set']],
    ["Returns the function if it's native, else `undefined`.", ['undefined']],
    ['The index. Returns `null` for geometries without one.', ['null when for geometries without one']],
  ])('@returns %s', (text, claims) => {
    expect(say(text, returns)).toEqual(claims)
  })

  it.each([
    'Returns true if `x` is `null` or `undefined`.',
    'Returns `true` if the value is null or undefined when read.',
    'Returns a function that returns null if called twice.',
    'Should return null when done.',
    'If the getter returns null when called, nothing happens.',
    'Returns the first value that is not null or undefined if any.',
    'Calls it. Return null when you want to skip the rest.',
    'Returns an array of values or null.',
    '"The node Returns `null` if there is none": a sentence whose full stop was forgotten.',
  ])('not a claim: %s', text => {
    expect(say(text)).toEqual([])
  })

  it.each([
    '`true` if it is null or undefined.',
    'An array of strings or null.',
    'A function that returns null or undefined.',
  ])('@returns, not a claim: %s', text => {
    expect(say(text, returns)).toEqual([])
  })
})

describe('defaults and possible values in the prose of a parameter', () => {
  it.each([
    ['The limit. Defaults to 5.', 'limit = 5'],
    ['The limit (default: 5)', 'limit = 5'],
    ['The limit (default 5).', 'limit = 5'],
    ['The limit, default is `5`.', 'limit = 5'],
    ['If omitted, defaults to `Infinity`.', 'limit = Infinity'],
    ['If not provided, it defaults to: `true`.', 'limit = true'],
    ['The default value is "utf8".', 'limit = "utf8"'],
    ['`limit` defaults to `10`', 'limit = 10'],
    ['Optional, defaults to `10` (ten), and must be positive.', 'limit = 10'],
    ['Defaults to `{ leading: true }`.', 'limit = { leading: true }'],
    ['Defaults to {@link LIMIT}.', 'limit = LIMIT'],
    ['Defaults to -1.5', 'limit = -1.5'],
    ["Either 'a' or 'b'.", 'limit: a b'],
    ['Must be one of `a`, `b`, or `c`.', 'limit: a b c'],
    ['The mode: one of "a", "b" or "c"', 'limit: a b c'],
    ['Can be either `1` or `2`.', 'limit: 1 2'],
    ["`'a'` or `'b'`", 'limit: a b'],
    ["The mode (`'a'`, `'b'`).", 'limit: a b'],
    ['Can be "a" or "b".', 'limit: a b'],
  ])('%s', (text, claim) => {
    expect(say(text, param)).toEqual([claim])
  })

  it.each([
    'May default to 5.',
    'Used to default to 5.',
    'Defaults to 5 seconds.',
    'Defaults to 32ms.',
    'Defaults to 5%.',
    'Defaults to the current time.',
    'Defaults to `5`, or `6` in production.',
    'Defaults to `5 * 60` (5 minutes), or `Infinity` on a server.',
    'Defaults to `3` on the client and `0` on the server.',
    'Defaults to `true` unless `other` is set.',
    'The `other` option defaults to `5`.',
    'Does not default to `5`.',
    'The default behavior.',
    'One of the items.',
    'One of `a`, `b`, etc.',
    'One of `Foo.bar()` or `baz()`.',
    'Either `a` or a function.',
    'Between `a` and `b`.',
    '`min` and `max`',
    "The value of `'a'` or `'b'`",
    "`'a'` or `'b'`, if set",
    "E.g. `'a'` or `'b'`.",
    'Something like one of `a` or `b` if set, which is nice',
    '- `retries` defaults to `5`',
  ])('not a claim: %s', text => {
    expect(say(text, param)).toEqual([])
  })

  it('a description speaks of a parameter only by its name', () => {
    expect(say('`limit` defaults to `5`.')).toEqual(['limit = 5'])
    expect(say('The default value of `limit` is 5.')).toEqual(['limit = 5'])
    expect(say('The `limit` parameter must be one of `1` or `2`.')).toEqual([])
    expect(say('`limit` must be one of `1` or `2`.')).toEqual(['limit: 1 2'])
    expect(say('`size` defaults to `5`.')).toEqual([])
    expect(say('Defaults to `5`.')).toEqual([])
  })
})

describe('other claims in prose', () => {
  it.each([
    ['Deprecated: use `other` instead.', 'deprecated'],
    ['**Deprecated.** Use `other`.', 'deprecated'],
    ['Reads. This method is deprecated.', 'deprecated'],
    ['Asynchronously reads the file.', 'async'],
    ['Returns a promise that resolves when it is done.', 'async'],
    ['Returns a `Promise<string>` with the text.', 'async'],
    ['Async version of {@link read}.', 'async'],
    ['Synchronously reads the file.', 'not async'],
    ['Does not modify `list`.', 'no writes-parameter list'],
    ['Sorts, and does not mutate the original array.', 'no writes-parameter'],
    ['This is a pure function.', 'no writes-this writes-parameter file-system network process'],
  ])('%s', (text, claim) => {
    expect(say(text)).toEqual([claim])
  })

  it.each([
    'Handles deprecated options.',
    'This is not deprecated.',
    'Deprecated options are ignored.',
    'Asynchronously subscribes to the stream.',
    'Waits for asynchronous work.',
    'Returns an array of promises.',
    'Returns a promise if no callback is given.',
    'Returns a promise or a value.',
    'Must not modify `list`.',
    'The callback must be pure.',
    'Does not modify `list` if it is frozen.',
    'Does not change the world.',
  ])('not a claim: %s', text => {
    expect(say(text)).toEqual([])
  })

  it('a function with a callback is asynchronous without a promise', () => {
    expect(say('Asynchronously reads the file.', { parameters: new Set(['path', 'callback']) })).toEqual([])
  })

  it('`@returns` with a promise says that it is asynchronous', () => {
    expect(say('A promise that resolves with the text.', returns)).toEqual(['async'])
    expect(say('The promise of another.', returns)).toEqual([])
  })
})

describe('places', () => {
  it.each([
    ['First. Throws a `RangeError` if\nthe limit is negative.', 'Throws a `RangeError` if\nthe limit is negative'],
    ['Sorts, and does not mutate the original array.', 'and does not mutate the original array'],
    ['Never throws.', 'Never throws'],
  ])('a claim covers its own words: %s', (text, words) => {
    expect(read(text).map(claim => text.slice(claim.start, claim.end).trim())).toEqual([words])
  })
})
