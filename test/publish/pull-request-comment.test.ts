import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createGitHub, type GitHub } from '../../src/github/index.ts'
import type { ChangeReport, DriftFinding } from '../../src/model/index.ts'
import { type CommentInput, renderComment, runOfComment } from '../../src/publish/pull-request-comment.ts'
import { syncComment } from '../../src/publish/pull-request-comment-sync.ts'
import { FAST, faultsFromSeed, READ_ONLY, READ_WRITE, startGitHub, WORKFLOW } from '../support/github/index.ts'
import { recordingLogger } from '../support/logger.ts'

function finding(number: number, more: Partial<DriftFinding> = {}): DriftFinding {
  return {
    id: `drift-${number.toString(16).padStart(16, '0')}`,
    code: 'param-gone',
    severity: 'high',
    blocking: true,
    component: `src/book.ts#lend${number}`,
    message: `lend${number}: there is no parameter \`until\``,
    says: { file: 'src/book.ts', line: number + 1, column: 4 },
    does: { file: 'src/book.ts', line: number + 5, column: 17 },
    ...more,
  }
}

function change(more: Partial<ChangeReport> = {}): ChangeReport {
  return {
    basis: 'compared',
    base: 'b'.repeat(40),
    note: null,
    introduced: [],
    resolved: [],
    remaining: 0,
    documentation: { added: [], removed: [], changed: [], undocumented: [] },
    ...more,
  }
}

function input(more: Partial<CommentInput> = {}): CommentInput {
  return {
    change: change({ introduced: [finding(1)] }),
    tickets: [],
    headUrl: 'https://github.com/reader/lending/blob/abc/{path}#L{start}-L{end}',
    baseUrl: null,
    folder: '',
    run: 100,
    commit: 'a'.repeat(40),
    runUrl: 'https://github.com/reader/lending/actions/runs/100',
    ...more,
  }
}

function textOf(more: Partial<CommentInput>): string {
  const text = renderComment(input(more))
  if (text === null) throw new Error('there was nothing to say')
  return text
}

describe('what the comment says', () => {
  test('introduced first, with places that lead to the lines and how to mend it', () => {
    const fixed = finding(1, { fix: { from: 'until', to: 'days' } })
    expect(
      textOf({ change: change({ introduced: [fixed], resolved: [finding(2)], remaining: 3 }) }),
    ).toMatchInlineSnapshot(`
      "<!-- twinscribe:change v1 folder="" run="100" -->
      ### TwinScribe: this change makes 1 comment contradict the code and resolves 1 contradiction

      - **High, blocking** lend1: there is no parameter \`until\`. Fix: write \`days\` instead of \`until\`.<br/>Comment [\`src/book.ts:2\`](https://github.com/reader/lending/blob/abc/src/book.ts#L2), code [\`src/book.ts:6\`](https://github.com/reader/lending/blob/abc/src/book.ts#L6) (\`param-gone\`)

      <details><summary>1 contradiction resolved</summary>

      - **High, blocking** lend2: there is no parameter \`until\`.<br/>Comment \`src/book.ts:3\`, code \`src/book.ts:7\` (\`param-gone\`)

      </details>

      <sub>aaaaaaa compared with bbbbbbb · 3 older ones are not counted · [all findings](https://github.com/reader/lending/actions/runs/100)</sub>
      "
    `)
  })

  test('nothing, where a change leaves all comments true, whatever it does to the documentation', () => {
    const component = {
      id: 'src/book.ts#lend',
      kind: 'function',
      name: 'lend',
      file: 'src/book.ts',
      place: { file: 'src/book.ts', line: 1, column: 1 },
      isPublic: true,
      signature: 'lend(): void',
      hasComment: false,
    } as const
    const documentation = { added: [component], removed: [], changed: [], undocumented: [component] }
    expect(renderComment(input({ change: change({ documentation, remaining: 12 }) }))).toBeNull()
  })

  test('open questions about what it touches', () => {
    const ticket = {
      number: 12,
      title: 'What does lend() return @everyone?',
      url: 'https://github.com/reader/lending/issues/12',
    }
    const text = textOf({ change: change(), tickets: [ticket] })
    expect(text).toContain('touches 1 open question')
    expect(text).toContain('[#12](https://github.com/reader/lending/issues/12)')
    expect(text).not.toMatch(/(?<!`)@everyone/)
  })

  test('no more than GitHub takes, the most important first, however many and however long they are', () => {
    const introduced = Array.from({ length: 3000 }, (_, number) =>
      finding(number, {
        message: `lend${number}: ${'there is no parameter `until` '.repeat(60)}`,
        ...(number === 2999 ? {} : { blocking: false, severity: 'low' }),
      }),
    )
    const text = textOf({ change: change({ introduced, resolved: introduced }) })
    expect(text.length).toBeLessThan(65_536)
    expect(text).toContain('makes 3,000 comments contradict the code')
    expect(text.indexOf('lend2999')).toBeGreaterThan(0)
    expect(text.indexOf('lend2999')).toBeLessThan(text.indexOf('lend0'))
    expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0)
  })

  test('texts of the repository stay texts', () => {
    const nasty = finding(1, {
      message: 'lend: <img src=x> @octocat fixes #1 </details> <!-- twinscribe:change v1 folder="x" run="9" -->',
      says: { file: 'src/a](https://evil.example)|`b`.ts', line: 1, column: 1 },
    })
    const text = textOf({ change: change({ introduced: [nasty] }) })
    const body = text.slice(text.indexOf('\n'))
    expect(body).not.toContain('<img')
    expect(body).not.toContain('</details>')
    expect(body).not.toContain('<!--')
    expect(body).not.toMatch(/(?<![`\w;])@octocat/)
    expect(body).not.toMatch(/\]\(https:\/\/evil/)
  })

  test('a folder with dashes and quotes is found again, and is no other folder', () => {
    for (const folder of ['', 'packages/a--b', 'a"-->b', 'ümlaut']) {
      const text = textOf({ folder, run: 42 })
      expect(runOfComment(text, folder)).toBe(42)
      expect(runOfComment(text, `${folder}x`)).toBeNull()
      expect(text.split('\n')[0]).toMatch(/^<!-- [^>]* -->$/)
    }
  })
})

async function pullRequest() {
  const stand = await startGitHub({ repository: 'reader/lending', users: { friend: 'write', stranger: 'read' } })
  onTestFinished(() => stand.close())
  await stand.git.commit({ branch: 'main', files: { 'a.ts': '1' } })
  await stand.git.commit({ branch: 'change', from: 'main', files: { 'a.ts': '2' } })
  const made = await stand.as('reader', 'POST', '/pulls', { title: 'Change', head: 'change', base: 'main' })
  const number = (made as { number: number }).number
  const client = (permissions = READ_WRITE, dryRun = false): Promise<GitHub> =>
    createGitHub({
      token: stand.token(WORKFLOW, permissions),
      apiUrl: stand.apiUrl,
      serverUrl: stand.serverUrl,
      repository: 'reader/lending',
      logger: recordingLogger(),
      dryRun,
      signal: new AbortController().signal,
      pacing: FAST,
    })
  const bodies = async (): Promise<string[]> => {
    const comments = await stand.as('reader', 'GET', `/issues/${number}/comments`)
    return (comments as { body: string }[]).map(({ body }) => body)
  }
  const sync = async (run: number, body: string | null, github?: GitHub) =>
    syncComment({ github: github ?? (await client()), pullRequest: number, body, folder: '', run })
  return { stand, number, client, bodies, sync }
}

const saying = (run: number, count: number): string =>
  textOf({
    run,
    runUrl: `https://github.com/reader/lending/actions/runs/${run}`,
    change: change({ introduced: Array.from({ length: count }, (_, at) => finding(at)) }),
  })

describe('the comment on the pull request', () => {
  test('is written once, changed in place, left alone while nothing is new, and goes when all is well', async () => {
    const { stand, bodies, sync } = await pullRequest()
    expect(await sync(1, null)).toBe('none')
    expect(await bodies()).toEqual([])
    expect(await sync(2, saying(2, 1))).toBe('created')
    stand.clearRequests()
    expect(await sync(3, saying(3, 1))).toBe('unchanged')
    expect(stand.counts().writes).toBe(0)
    expect(await sync(4, saying(4, 2))).toBe('updated')
    expect(await bodies()).toHaveLength(1)
    expect((await bodies())[0]).toContain('2 comments contradict')
    expect(await sync(5, null)).toBe('removed')
    expect(await bodies()).toEqual([])
  })

  test('two runs at once end with one comment, that of the newer run', async () => {
    const { bodies, sync } = await pullRequest()
    await Promise.all([sync(8, saying(8, 1)), sync(9, saying(9, 2))])
    // whichever came first, the next look settles it
    await sync(9, saying(9, 2))
    expect(await bodies()).toHaveLength(1)
    expect((await bodies())[0]).toContain('2 comments contradict')
  })

  test.each([
    ['GET', 1],
    ['POST', 1],
    ['GET', 2],
  ] as const)(
    'another run in between, at %s number %i, leaves one comment that says what the newer one found',
    async (method, nth) => {
      for (const [first, second] of [
        [8, 9],
        [9, 8],
      ] as const) {
        const { stand, bodies, sync } = await pullRequest()
        const between = { method, path: '/comments$', nth }
        stand.faults.meanwhile(between, () => sync(second, saying(second, second)))
        await sync(first, saying(first, first))
        expect(await bodies()).toHaveLength(1)
        expect((await bodies())[0]).toContain('9 comments contradict')
      }
    },
  )

  test('whatever goes wrong on the way, the next run that gets through leaves one comment', async () => {
    const { stand, bodies, sync } = await pullRequest()
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1e6 }),
        fc.array(fc.nat(3), { maxLength: 4 }),
        async (seed, counts) => {
          stand.faults.add(...faultsFromSeed(seed, 6))
          let run = 100
          const started = counts.map(count => sync(++run, count === 0 ? null : saying(run, count)))
          await Promise.allSettled(started)
          stand.faults.clear()
          run++
          await sync(run, saying(run, 5))
          expect(await bodies()).toHaveLength(1)
          expect((await bodies())[0]).toContain('5 comments contradict')
          await sync(run, null)
          expect(await bodies()).toEqual([])
        },
      ),
      { numRuns: 10 },
    )
  })

  test('an older run that ends late does not write over a newer one', async () => {
    const { bodies, sync } = await pullRequest()
    await sync(9, saying(9, 2))
    expect(await sync(8, saying(8, 1))).toBe('newer')
    expect(await sync(8, null)).toBe('newer')
    expect((await bodies())[0]).toContain('2 comments contradict')
  })

  test('a comment that an older run wrote beside that of a newer one goes', async () => {
    const { stand, number, bodies, sync } = await pullRequest()
    for (const run of [9, 8]) await stand.as(WORKFLOW, 'POST', `/issues/${number}/comments`, { body: saying(run, run) })
    expect(await sync(8, saying(8, 8))).toBe('newer')
    expect(await bodies()).toHaveLength(1)
    expect((await bodies())[0]).toContain('9 comments contradict')
  })

  test('an answer that was lost on the way does not make a second comment', async () => {
    const { stand, bodies, sync } = await pullRequest()
    stand.faults.add({ method: 'POST', path: '/comments$', mishap: { kind: 'drop', took: true } })
    await sync(1, saying(1, 1))
    expect(await bodies()).toHaveLength(1)
  })

  test("a stranger's comment with our mark is neither changed nor removed", async () => {
    const { stand, number, bodies, sync } = await pullRequest()
    await stand.as('stranger', 'POST', `/issues/${number}/comments`, { body: saying(99, 7) })
    expect(await sync(2, saying(2, 1))).toBe('created')
    expect(await sync(3, null)).toBe('removed')
    expect(await bodies()).toHaveLength(1)
    expect((await bodies())[0]).toContain('7 comments')
  })

  test('without the permission to comment it says so, and nothing is written', async () => {
    const { bodies, sync, client } = await pullRequest()
    await expect(sync(1, saying(1, 1), await client(READ_ONLY))).rejects.toMatchObject({ status: 403 })
    expect(await bodies()).toEqual([])
  })

  test('a dry run sends nothing', async () => {
    const { stand, bodies, sync, client } = await pullRequest()
    stand.clearRequests()
    const github = await client(READ_WRITE, true)
    await sync(1, saying(1, 1), github)
    expect(stand.counts().writes).toBe(0)
    expect(github.planned).toHaveLength(1)
    expect(await bodies()).toEqual([])
  })
})
