import { describe, expect, it } from 'vitest'
import {
  isSecurityEffect,
  isSecurityExternal,
  isSecurityName,
  isSecurityRelevant,
  wordsOf,
} from '../../src/comparison/security.ts'
import { facts, spanAt } from '../support/hand-made.ts'

describe('names about security', () => {
  it('are known by their words', () => {
    const names = [
      'verifyPassword',
      'decrypt',
      'execCommand',
      'run_sql',
      'rawQuery',
      'parseJWT',
      'apiKey',
      'evalScript',
    ]
    names.push('deserializeUser', 'sanitizePath', 'refreshToken', 'OAuthClient', 'hasPermission', 'safePath', 'login')
    for (const name of names) expect(isSecurityName(name), name).toBe(true)
  })

  it('are not found inside of other words, nor where the word means something harmless', () => {
    const names = ['author', 'executor', 'evaluate', 'tokenize', 'nextToken', 'keyBy', 'mapKeys', 'path', 'joinPath']
    names.push('retrieval', 'medieval', 'crypton', 'exec', 'sign', 'session', 'hash', 'execute', 'role', 'escape')
    for (const name of names) expect(isSecurityName(name), name).toBe(false)
  })

  it('are split as people read them', () => {
    expect(wordsOf('parseHTMLInput2')).toEqual(['parse', 'html', 'input2'])
    expect(wordsOf('MAX_SQL_rows')).toEqual(['max', 'sql', 'rows'])
    expect(wordsOf('')).toEqual([])
  })
})

describe('what code does about security', () => {
  it('is running programs, code and what paths lead to', () => {
    expect(isSecurityEffect('process', 'child_process.execSync')).toBe(true)
    expect(isSecurityEffect('process', 'process.exit')).toBe(false)
    expect(isSecurityEffect('file-system', 'fs.unlinkSync')).toBe(true)
    expect(isSecurityEffect('file-system', 'fs.readFileSync')).toBe(false)
    expect(isSecurityEffect('console', 'console.log')).toBe(false)
  })

  it('is calling what encrypts, runs or revives', () => {
    for (const id of ['node:crypto#createHash', 'node:child_process#exec', 'globalThis#eval', 'node:vm#runInContext']) {
      expect(isSecurityExternal(id), id).toBe(true)
    }
    for (const id of ['RegExp#exec', 'node:path#join', 'Array#push']) expect(isSecurityExternal(id), id).toBe(false)
  })

  it('does not spread to callers of callers', () => {
    const via = { callee: 'src/a.ts#g', site: spanAt('src/a.ts') }
    const effect = { kind: 'file-system', target: 'fs.unlink', guards: [], span: spanAt('src/a.ts') } as const
    expect(isSecurityRelevant(facts('src/a.ts#f', { effects: [{ ...effect, via: null }] }))).toBe(true)
    expect(isSecurityRelevant(facts('src/a.ts#f', { effects: [{ ...effect, via }] }))).toBe(false)
  })
})
