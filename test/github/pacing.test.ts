import { expect, test } from 'vitest'
import { GITHUB_PACING, pacingFrom } from '../../src/github/index.ts'

test('the environment changes single values, and nothing else', () => {
  expect(pacingFrom({})).toEqual(GITHUB_PACING)
  expect(pacingFrom({ TWINSCRIBE_GITHUB_PACING: 'writeSpacing=0, timeout = 500' })).toEqual({
    ...GITHUB_PACING,
    writeSpacing: 0,
    timeout: 500,
  })
})

test('what cannot be understood is left at its default', () => {
  expect(pacingFrom({ TWINSCRIBE_GITHUB_PACING: 'timeout=-1,retries=many,unknown=3,,=,__proto__=1' })).toEqual(
    GITHUB_PACING,
  )
})
