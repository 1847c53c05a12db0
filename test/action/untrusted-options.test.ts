import { expect, it } from 'vitest'
import { untrustedOption } from '../../src/action/untrusted-options.ts'

it.each([
  [{ streamA: 'command:sh -c evil' }, /streamA is not taken from a file.*input stream-a/],
  [{ docsDir: 'docs', arbiter: 'command:x' }, /input arbiter/],
  [{ baseUrl: ['https://evil.example'] }, /input base-url/],
  [{ commandEnv: ['GITHUB_TOKEN'] }, /input command-env/],
])('a pull request cannot choose programs and addresses for a workflow with secrets: %j', (file, message) => {
  expect(untrustedOption(file, 'twinscribe.config.json', 'pull_request_target')).toMatch(message)
  expect(untrustedOption(file, 'twinscribe.config.json', 'push')).toBeNull()
})

it('everything else of such a file counts', () => {
  expect(untrustedOption({ streamA: 'anthropic/m', docsDir: 'docs' }, 'f', 'pull_request_target')).toBeNull()
  expect(untrustedOption(undefined, 'f', 'workflow_run')).toBeNull()
})
