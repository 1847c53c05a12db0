import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cacheKeys, contentPart, promisedContent } from '../../../src/action/cache/keys.ts'
import { readEvent } from '../../../src/action/event.ts'
import { silentLogger } from '../../../src/logger.ts'

const SHA = 'c'.repeat(40)

function keysOf(ref: string, setup: readonly unknown[] = ['setup'], run = '7') {
  const env = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: ref, GITHUB_SHA: SHA, GITHUB_RUN_ID: run }
  return cacheKeys({ event: readEvent(env, silentLogger), setup, format: 2, env })
}

function savedUnder(keys: ReturnType<typeof keysOf>): string {
  if ('reason' in keys.save) throw new Error(keys.save.reason)
  return keys.save.prefix + contentPart('a'.repeat(64))
}

describe('keys of cache entries', () => {
  test('a run finds what an earlier run on its branch has saved, before anything else', () => {
    const keys = keysOf('refs/heads/main')
    expect(savedUnder(keys).startsWith(keys.restore[0] ?? 'nothing')).toBe(true)
    expect(savedUnder(keys)).toMatch(/^twinscribe-2-[0-9a-f]{12}-main\.[0-9a-f]{8}-c{40}-7-1-a{32}$/)
  })

  test('whatever a branch is called, its key is one that GitHub takes, and no other branch finds it as its own', () => {
    const name = fc.string({ minLength: 1, maxLength: 250, unit: 'grapheme' })
    fc.assert(
      fc.property(name, name, (one, other) => {
        const key = savedUnder(keysOf(`refs/heads/${one}`))
        expect(key.length).toBeLessThanOrEqual(512)
        expect(key).toMatch(/^[\w.-]+$/)
        const own = keysOf(`refs/heads/${other}`).restore[0] ?? ''
        expect(key.startsWith(own)).toBe(one === other)
      }),
    )
  })

  test('another build, folder or engine has entries of its own', () => {
    const other = keysOf('refs/heads/main', ['another setup'])
    for (const beginning of other.restore)
      expect(savedUnder(keysOf('refs/heads/main')).startsWith(beginning)).toBe(false)
  })

  test('a key tells what its content must be; a stranger’s key tells nothing', () => {
    expect(promisedContent(savedUnder(keysOf('refs/heads/main')))).toBe('a'.repeat(32))
    expect(promisedContent('twinscribe-2-something')).toBeNull()
  })

  test('nothing is saved for a tag, whose entries no other run could read', () => {
    expect(keysOf('refs/tags/v1').save).toHaveProperty('reason')
  })
})
