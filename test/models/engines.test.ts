/** Which engine may stand where, what it needs, and what is said where something is missing. */
import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../src/errors.ts'
import { type Keys, keysFrom, type ResolvedEngines, resolveEngines } from '../../src/models/index.ts'
import { resolveConfig } from '../../src/resolve-config.ts'
import { recordingLogger } from '../support/logger.ts'

const KEYS: Keys = { anthropic: 'a-key', openai: 'another-key' }

function resolve(
  raw: Record<string, string | string[]>,
  keys: Keys = KEYS,
  environment: NodeJS.ProcessEnv = {},
): ResolvedEngines & { readonly warnings: readonly string[] } {
  const logger = recordingLogger()
  const engines = resolveEngines(resolveConfig(raw, undefined, 'file'), keys, logger, environment)
  return { ...engines, warnings: logger.warnings }
}

describe('engines', () => {
  it('are the built-in ones where nothing is said', () => {
    expect(resolve({}, {})).toMatchObject({ streamA: 'declared', streamB: 'observed', validatorA: null, arbiter: null })
  })

  it('are models of any provider, in any place', () => {
    const engines = resolve({
      'stream-a': 'anthropic/claude-haiku-4-5',
      'stream-b': 'openai/gpt-5-mini',
      'validator-a': 'openai-compatible/org/model:8b',
      'validator-b': 'command:ollama run llama3.3',
      arbiter: 'anthropic/claude-opus-5-5',
      'base-url': 'http://localhost:11434/v1/',
    })
    expect(engines).toMatchObject({
      streamA: { id: 'anthropic/claude-haiku-4-5', baseUrl: null },
      streamB: { id: 'openai/gpt-5-mini', baseUrl: null },
      validatorA: { id: 'openai-compatible/org/model:8b', baseUrl: 'http://localhost:11434/v1' },
      validatorB: { id: 'command:ollama', specification: { program: 'ollama', arguments: ['run', 'llama3.3'] } },
      arbiter: { id: 'anthropic/claude-opus-5-5' },
    })
  })

  it('of one program with other arguments, or of one model elsewhere, are told apart, and their ids hold no argument', () => {
    const one = resolve({ arbiter: 'command:/opt/tool --key q8Zr2LmVx71T' }).arbiter
    const other = resolve({ arbiter: 'command:/opt/tool --key other' }).arbiter
    expect(one?.id).toBe('command:tool')
    expect(one?.version).not.toBe(other?.version)
    expect(JSON.stringify([one?.id, one?.version])).not.toContain('q8Zr')
  })

  it.each([
    [{ 'stream-a': 'none' }, /--stream-a: a stream needs an engine/],
    [{ 'validator-a': 'observed' }, /--validator-a: "observed" writes documentation/],
    [{ arbiter: 'declared' }, /--arbiter: .*has to be a model/],
    [{ 'stream-b': 'gpt-5' }, /--stream-b: "gpt-5" is no engine\. Expected declared, observed, anthropic\/<model>/],
    [{ 'stream-b': 'openai/' }, /names no model/],
    [{ 'stream-b': 'openai/gpt 5\nx: y' }, /names no model/],
    [{ 'stream-b': 'command:' }, /names no program/],
    [{ 'stream-b': 'command:run "it' }, /never closed/],
    [{ 'stream-b': 'openai-compatible/m' }, /--stream-b: openai-compatible\/m needs --base-url/],
    [{ 'stream-b': 'openai-compatible/m', 'base-url': 'localhost:1234' }, /"localhost:1234" is no address/],
    [
      { 'stream-b': 'openai-compatible/m', 'base-url': 'http://models.example.com/v1' },
      /not sent to models\.example\.com unencrypted/,
    ],
    [{ 'stream-b': 'openai/m', 'base-url': 'https://me:pass@example.com' }, /must not hold a password/],
    [
      { 'stream-b': 'openai-compatible/m', 'base-url': 'https://example.com/v1?key=1' },
      /must not hold a password or a query/,
    ],
    [
      { 'stream-a': 'anthropic/m', 'stream-b': 'openai/m', 'base-url': 'https://x.dev' },
      /could be for anthropic or openai\. Write <provider>=<address>/,
    ],
    [{ prices: 'gpt-5' }, /--prices: "gpt-5" is no price\. Write <model>=<input>\/<output>/],
    [{ prices: 'gpt-5=1/-2' }, /is no price/],
    [{ 'max-cost-usd': '-1' }, /--max-cost-usd/],
  ])('%j is refused with the option and what to write', (raw, message) => {
    expect(() => resolve(raw)).toThrow(ConfigurationError)
    expect(() => resolve(raw)).toThrow(message)
  })

  it('go to the addresses that are given for them, and to those of the environment otherwise', () => {
    const { streamA, streamB } = resolve(
      { 'stream-a': 'anthropic/m', 'stream-b': 'openai/m', 'base-url': ['anthropic=http://127.0.0.1:81'] },
      KEYS,
      { OPENAI_BASE_URL: 'https://gateway.example.com/openai/', ANTHROPIC_BASE_URL: 'https://never.example.com' },
    )
    expect(streamA).toMatchObject({ baseUrl: 'http://127.0.0.1:81/v1' })
    expect(streamB).toMatchObject({ baseUrl: 'https://gateway.example.com/openai' })
  })

  it('without their key are refused with the variable, or left to the built-in ones with a warning', () => {
    const raw = { 'stream-a': 'anthropic/m', 'stream-b': 'openai/m', 'validator-b': 'openai/m', arbiter: 'openai/m' }
    expect(() => resolve(raw, { anthropic: 'key' })).toThrow(
      /--stream-b: openai needs a key, and OPENAI_API_KEY is not set/,
    )
    const engines = resolve({ ...raw, 'on-missing-key': 'built-in' }, {})
    expect(engines).toMatchObject({ streamA: 'declared', streamB: 'observed', validatorB: null, arbiter: null })
    expect(engines.warnings).toHaveLength(4)
    expect(engines.warnings[0]).toMatch(/ANTHROPIC_API_KEY is not set: stream-a is "declared"/)
  })

  it('find keys in the environment; an empty one is none', () => {
    expect(keysFrom({ ANTHROPIC_API_KEY: ' key\n', OPENAI_API_KEY: ' ', OPENAI_COMPATIBLE_API_KEY: 'c' })).toEqual({
      anthropic: 'key',
      'openai-compatible': 'c',
    })
  })
})
