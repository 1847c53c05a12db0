import { describe, expect, test } from 'vitest'
import { type ReviewWorld, type RunResult, reviewWorld } from '../support/review-world.ts'

const ACCEPT_A = '/twinscribe accept-a'
const COMMIT_URL = 'https://github.com/octo/app/commit/feedfacefeedfacefeedfacefeedfacefeedface'

/** What holds after every run: nothing is asked twice, and the documentation is what a run without any memory writes. */
async function expectInvariants(world: ReviewWorld, warm: RunResult): Promise<void> {
  const issues = await world.issues()
  const open = issues.filter(({ state, mark }) => state === 'open' && mark !== null)
  const asked = open.flatMap(({ mark }) => (mark?.questions ?? []).map(({ id }) => id))
  expect(new Set(asked).size).toBe(asked.length)
  const cold = await world.run({ apart: true })
  expect(cold.counts.writes).toBe(0)
  expect(cold.docs).toEqual(warm.docs)
}

async function asked(): Promise<ReviewWorld> {
  const world = await reviewWorld()
  await world.run()
  return world
}

const resolutionOf = (run: RunResult, component: string, field: string): string | undefined =>
  run.package.convergenceReport.discrepancies.find(one => one.component === component && one.field === field)
    ?.resolution

describe('a first run', () => {
  test('opens one issue for each component, and the next one has nothing to do', async () => {
    const world = await reviewWorld()
    const first = await world.run()
    const issues = await world.issues()
    expect(issues.map(({ title }) => title)).toEqual([
      '`new Chart`: 2 questions that the code does not answer (`src/chart.js`)',
      '`redraw`: which is right about the type of `options`? (`src/chart.js`)',
      'Undocumented: what is `Limits.least` for? (`src/range.js`)',
      'Undocumented: what is `Limits.most` for? (`src/range.js`)',
    ])
    expect(issues.every(({ labels }) => labels.includes('twinscribe'))).toBe(true)
    expect(first.counts.writes).toBe(4)
    const second = await world.run()
    expect(second).toMatchObject({ unchanged: true, counts: { all: 1, writes: 0 } })
    await expectInvariants(world, second)
  })

  test('asks the most important first, and the rest in the runs that follow', async () => {
    const world = await reviewWorld()
    const { report, logger } = await world.run({ raw: { 'max-new-issues': '2' } })
    expect(report.unasked).toBe(2)
    expect(logger.infos.join()).toContain('2 more tickets wait for the next runs')
    expect((await world.issues()).map(({ title }) => title)).toHaveLength(2)
    await world.run({ raw: { 'max-new-issues': '2' } })
    const last = await world.run({ raw: { 'max-new-issues': '2' } })
    expect(await world.issues()).toHaveLength(4)
    await expectInvariants(world, last)
  })

  test('names in its log every ticket that it opens, and later every one that it closes', async () => {
    const world = await reviewWorld()
    const { logger } = await world.run()
    const opened = logger.infos.filter(line => line.startsWith('Opened #'))
    expect(opened).toHaveLength(4)
    expect(opened[1]).toMatch(/^Opened #2: `redraw`: .* https:\/\/github\.com\/octo\/app\/issues\/2$/)
    await world.say('mona', 2, ACCEPT_A)
    const answered = await world.run()
    expect(answered.logger.infos.join('\n')).toContain('Answered, and closed #2: ')
  })

  test('that may not write asks nobody, and says why', async () => {
    const world = await reviewWorld()
    const { counts, logger } = await world.run({ readOnly: 'is in a fork' })
    expect(counts.writes).toBe(0)
    expect(logger.infos).toContain('This run is in a fork: it reads tickets and changes none.')
  })

  test('that is dry tells what it would open, and sends nothing', async () => {
    const world = await reviewWorld()
    const { counts, planned } = await world.run({ dryRun: true })
    expect(counts.writes).toBe(0)
    expect(planned.filter(what => what.startsWith('create the issue'))).toHaveLength(4)
    expect(await world.issues()).toEqual([])
  })
})

describe('an answer', () => {
  test('of a maintainer is published, and closes its issue with a link to the commit', async () => {
    const world = await asked()
    const { number } = await world.about('redraw')
    await world.say('mona', number, ACCEPT_A)
    const run = await world.run({ commitUrl: COMMIT_URL })
    const issue = await world.issue(number)
    expect(issue).toMatchObject({ state: 'closed', state_reason: 'completed' })
    expect(issue.comments.at(-1)?.body).toContain(`[\`feedfac\`](${COMMIT_URL})`)
    expect(issue.comments.at(-1)?.body).toContain('the type of `options`: `Chart~Options`')
    const redraw = run.package.components.find(({ id }) => id === 'src/chart.js#redraw')
    expect(redraw?.documentation.parameters.find(({ name }) => name === 'options')?.type).toBe('Chart~Options')
    const discrepancy = run.package.convergenceReport.discrepancies.find(one => one.component === redraw?.id)
    expect(discrepancy?.answer).toMatchObject({ choice: 'accept-a', by: 'mona' })
    expect(discrepancy?.answer?.url).toContain(`/issues/${number}#issuecomment-`)
    await expectInvariants(world, run)
    const quiet = await world.run()
    expect(quiet.counts.writes).toBe(0)
    expect(quiet.counts.all).toBeLessThanOrEqual(5)
    expect(quiet.docs).toEqual(run.docs)
  })

  test('in words becomes the documentation', async () => {
    const world = await asked()
    const { number } = await world.about('least')
    await world.say(
      'maria',
      number,
      'I know that one.\n\n/twinscribe manual\n```\nThe smallest value that the rules allow.\n\nNull where no rule says so.\n```\nBye',
    )
    const run = await world.run()
    const least = run.package.components.find(({ id }) => id === 'src/range.js#Limits.least')
    expect(least?.documentation.summary).toBe('The smallest value that the rules allow.')
    expect(least?.documentation.description).toContain('Null where no rule says so.')
    expect((await world.issue(number)).state).toBe('closed')
    await expectInvariants(world, run)
  })

  test('of somebody without write access does not count, and is told so once', async () => {
    const world = await asked()
    const { number } = await world.about('redraw')
    await world.say('stranger', number, ACCEPT_A)
    await world.say('tim', number, '/twinscribe accept-b')
    const run = await world.run()
    await world.run()
    const { state, comments } = await world.issue(number)
    expect(state).toBe('open')
    expect(comments.filter(({ login }) => login === 'github-actions[bot]')).toHaveLength(1)
    expect(comments.at(-1)?.body).toContain('only from people with write access')
    expect(resolutionOf(run, 'src/chart.js#redraw', 'param:options:type')).toBe('open')
    await expectInvariants(world, run)
  })

  test('that is malformed gets one helpful reply, which follows an edit', async () => {
    const world = await asked()
    const { number } = await world.about('redraw')
    const comment = await world.say('mona', number, '/twinscribe acept-a')
    await world.run()
    await world.run()
    const { comments } = await world.issue(number)
    expect(comments).toHaveLength(2)
    expect(comments[1]?.body).toContain('“acept-a” is none of the answers')
    expect(comments[1]?.body).toContain('/twinscribe accept-a')
    await world.edit('mona', comment, '/twinscribe manual')
    await world.run()
    const edited = (await world.issue(number)).comments
    expect(edited).toHaveLength(2)
    expect(edited[1]?.body).toContain('it needs your words')
    await world.edit('mona', comment, ACCEPT_A)
    const run = await world.run()
    const closed = await world.issue(number)
    expect(closed.state).toBe('closed')
    // The answer, what has become of the help, and where it was applied.
    expect(closed.comments.map(({ body }) => /nothing is left to mend|^Applied|accept-a/im.exec(body)?.[0])).toEqual([
      'accept-a',
      'nothing is left to mend',
      'Applied',
    ])
    await expectInvariants(world, run)
    expect((await world.run()).counts.writes).toBe(0)
  })

  test('that is given later, or edited, wins over an earlier one', async () => {
    const world = await asked()
    const { number } = await world.about('redraw')
    const first = await world.say('mona', number, ACCEPT_A)
    await world.say('maria', number, '/twinscribe accept-b')
    let run = await world.run()
    const typeIn = (result: RunResult) =>
      result.package.components
        .find(({ id }) => id === 'src/chart.js#redraw')
        ?.documentation.parameters.find(({ name }) => name === 'options')?.type
    expect(typeIn(run)).toBe('{}')
    await world.edit('mona', first, '/twinscribe manual\n```\nObject\n```')
    run = await world.run()
    expect(typeIn(run)).toBe('Object')
    expect(typeIn(await world.run())).toBe('Object')
    await expectInvariants(world, run)
  })

  test('that is overtaken within the same second stays overtaken', async () => {
    const world = await asked()
    await world.say('mona', 2, ACCEPT_A)
    await world.say('maria', 2, '/twinscribe accept-b')
    for (const _run of [1, 2, 3]) {
      const { package: pkg } = await world.run()
      const question = pkg.convergenceReport.discrepancies.find(({ component }) => component.endsWith('redraw'))
      expect(question?.answer).toMatchObject({ choice: 'accept-b', by: 'maria' })
    }
  })

  test('that is taken back opens the question again', async () => {
    const world = await asked()
    const { number } = await world.about('redraw')
    const comment = await world.say('mona', number, ACCEPT_A)
    await world.run()
    await world.github.as('mona', 'DELETE', `/issues/comments/${comment}`)
    const run = await world.run()
    expect((await world.issue(number)).state).toBe('open')
    await expectInvariants(world, run)
  })

  test('to one of several questions leaves the others open', async () => {
    const world = await asked()
    const { number } = await world.about('new Chart')
    await world.say('mona', number, '/twinscribe accept-b 1')
    const run = await world.run()
    const issue = await world.issue(number)
    expect(issue.state).toBe('open')
    expect(issue.body).toContain('Answered by `mona`.')
    await world.say('mona', number, '/twinscribe accept-a 2')
    await world.run()
    expect((await world.issue(number)).state).toBe('closed')
    expect(resolutionOf(run, 'src/chart.js#Chart.constructor', 'param:scale:type')).toBe('human')
    await expectInvariants(world, await world.run())
  })

  test('by a label counts', async () => {
    const world = await asked()
    const { number } = await world.about('redraw')
    await world.github.as('tim', 'POST', `/issues/${number}/labels`, { labels: ['twinscribe:accept-b'] })
    await world.run()
    expect((await world.issue(number)).state).toBe('open')
    await world.github.as('octo', 'DELETE', `/issues/${number}/labels/twinscribe:accept-b`)
    await world.github.as('mona', 'POST', `/issues/${number}/labels`, { labels: ['twinscribe:accept-a'] })
    const run = await world.run()
    expect((await world.issue(number)).state).toBe('closed')
    expect(resolutionOf(run, 'src/chart.js#redraw', 'param:options:type')).toBe('human')
    await expectInvariants(world, run)
    expect((await world.run()).counts.writes).toBe(0)
  })

  test('by closing as not planned leaves it alone until the code changes', async () => {
    const world = await asked()
    const { number } = await world.about('least')
    await world.github.as('mona', 'PATCH', `/issues/${number}`, { state: 'closed', state_reason: 'not_planned' })
    const run = await world.run()
    const issue = await world.issue(number)
    expect(issue).toMatchObject({ state: 'closed', comments: [] })
    expect(resolutionOf(run, 'src/range.js#Limits.least', 'summary:text:text')).toBe('human')
    await expectInvariants(world, run)
    expect((await world.run()).counts.writes).toBe(0)
    world.change('src/range.js', text => text.replace("rule.kind === 'least'", "rule.sort === 'least'"))
    await world.run()
    expect((await world.issue(number)).state).toBe('open')
  })

  test('is not what closing as completed means: it is checked again', async () => {
    const world = await asked()
    const { number } = await world.about('least')
    await world.github.as('mona', 'PATCH', `/issues/${number}`, { state: 'closed', state_reason: 'completed' })
    await world.run()
    expect((await world.issue(number)).state).toBe('open')
    world.change('src/range.js', text =>
      text.replace('  get least', '  /** The smallest value allowed. */\n  get least'),
    )
    await world.github.as('mona', 'PATCH', `/issues/${number}`, { state: 'closed', state_reason: 'completed' })
    const run = await world.run()
    expect((await world.issue(number)).state).toBe('closed')
    await expectInvariants(world, run)
  })

  test('by closing of somebody who may only triage is undone', async () => {
    const world = await asked()
    const { number } = await world.about('least')
    await world.github.as('tim', 'PATCH', `/issues/${number}`, { state: 'closed', state_reason: 'not_planned' })
    await world.run()
    const issue = await world.issue(number)
    expect(issue.state).toBe('open')
    expect(issue.comments.at(-1)?.body).toContain('Opened again')
  })
})

describe('when the code changes', () => {
  async function answered(): Promise<{ readonly world: ReviewWorld; readonly number: number }> {
    const world = await asked()
    const { number } = await world.about('redraw')
    await world.say('mona', number, ACCEPT_A)
    await world.run()
    expect((await world.issue(number)).state).toBe('closed')
    return { world, number }
  }

  test('the question is put again, and counts again when the change is taken back', async () => {
    const { world, number } = await answered()
    const before = world.read('src/chart.js')
    world.change('src/chart.js', text => text.replace('chart.options = options', 'chart.options = { ...options }'))
    const changed = await world.run()
    const issue = await world.issue(number)
    expect(issue.state).toBe('open')
    expect(issue.comments.at(-1)?.body).toContain('The code that this was answered for has changed')
    expect(resolutionOf(changed, 'src/chart.js#redraw', 'param:options:type')).toBe('open')
    await expectInvariants(world, changed)
    world.write('src/chart.js', before)
    const back = await world.run()
    expect(resolutionOf(back, 'src/chart.js#redraw', 'param:options:type')).toBe('human')
    expect((await world.issue(number)).state).toBe('closed')
    await expectInvariants(world, back)
    expect((await world.run()).counts.writes).toBe(0)
  })

  test('a new answer to the changed code counts, even the same one', async () => {
    const { world, number } = await answered()
    world.change('src/chart.js', text => text.replace('chart.options = options', 'chart.options = { ...options }'))
    await world.run()
    await world.say('mona', number, ACCEPT_A)
    const run = await world.run()
    expect(resolutionOf(run, 'src/chart.js#redraw', 'param:options:type')).toBe('human')
    expect((await world.issue(number)).state).toBe('closed')
    await expectInvariants(world, run)
  })

  test('elsewhere in the file, or only in its layout, an answer stays', async () => {
    const { world, number } = await answered()
    world.change('src/chart.js', text =>
      text
        .replace('  chart.options = options', '\n\n    chart.options = options;')
        .replace('number / top', 'number / (top + 1)'),
    )
    const run = await world.run()
    expect((await world.issue(number)).state).toBe('closed')
    expect(resolutionOf(run, 'src/chart.js#redraw', 'param:options:type')).toBe('human')
    await expectInvariants(world, run)
  })

  test('a moved and renamed component takes its answer along', async () => {
    const { world, number } = await answered()
    const source = world.read('src/chart.js')
    const start = source.indexOf('/**\n * Draws into')
    world.write('src/chart.js', source.slice(0, start))
    world.write('src/again.js', source.slice(start).replace('function redraw', 'function drawAgain'))
    world.change('src/index.js', text =>
      text.replace('Chart, redraw', 'Chart').concat("export { drawAgain } from './again.js'\n"),
    )
    const run = await world.run()
    expect(resolutionOf(run, 'src/again.js#drawAgain', 'param:options:type')).toBe('human')
    expect(await world.issues()).toHaveLength(4)
    expect((await world.issue(number)).state).toBe('closed')
    await expectInvariants(world, run)
  })

  test('a moved component takes its open question along', async () => {
    const world = await asked()
    world.write('src/limits.js', world.read('src/range.js'))
    world.write('src/range.js', null)
    world.change('src/index.js', text => text.replace('./range.js', './limits.js'))
    world.change('src/chart.js', text => text.replace('./range.js', './limits.js'))
    const run = await world.run()
    const issues = await world.issues()
    expect(issues).toHaveLength(4)
    expect(issues.every(({ state }) => state === 'open')).toBe(true)
    expect((await world.about('least')).body).toContain('src/limits.js')
    await expectInvariants(world, run)
    const { number } = await world.about('least')
    await world.say('mona', number, '/twinscribe ignore')
    expect(resolutionOf(await world.run(), 'src/limits.js#Limits.least', 'summary:text:text')).toBe('human')
  })

  test('a discrepancy that vanishes closes its issue, and one that comes back opens the same one', async () => {
    const world = await asked()
    const before = world.read('src/range.js')
    const { number } = await world.about('least')
    world.change('src/range.js', text =>
      text.replace('  get least', '  /** The smallest value allowed. */\n  get least'),
    )
    await world.run()
    const closed = await world.issue(number)
    expect(closed.state).toBe('closed')
    expect(closed.comments.at(-1)?.body).toContain('nothing left to ask')
    world.write('src/range.js', before)
    const run = await world.run()
    expect((await world.issue(number)).state).toBe('open')
    expect(await world.issues()).toHaveLength(4)
    await expectInvariants(world, run)
  })

  test('a component that moves and changes at once is asked about in the same issue', async () => {
    const world = await asked()
    world.write('src/limits.js', world.read('src/range.js').replace("'most'", "'most2'"))
    world.write('src/range.js', null)
    for (const file of ['src/index.js', 'src/chart.js'])
      world.change(file, text => text.replace('./range.js', './limits.js'))
    const run = await world.run()
    expect(await world.issues()).toMatchObject(Array(4).fill({ state: 'open' }))
    await expectInvariants(world, run)
  })

  test('a discrepancy that vanishes and comes back in another file opens the same issue', async () => {
    const world = await asked()
    const { number } = await world.about('most')
    const whole = world.read('src/range.js')
    const start = whole.indexOf('  get most()')
    world.write('src/range.js', `${whole.slice(0, start)}${whole.slice(whole.indexOf('\n  }\n', start) + 5)}`)
    await world.run()
    expect((await world.issue(number)).state).toBe('closed')
    world.write('src/limits.js', whole)
    world.write('src/range.js', null)
    for (const file of ['src/index.js', 'src/chart.js'])
      world.change(file, text => text.replace('./range.js', './limits.js'))
    const run = await world.run()
    expect(await world.issues()).toHaveLength(4)
    expect(await world.issue(number)).toMatchObject({ state: 'open', mark: { questions: [{ gone: false }] } })
    await expectInvariants(world, run)
  })

  test('so that it cannot be read, nothing is taken for settled', async () => {
    const world = await asked()
    world.change('src/range.js', text => text.replace('get least() {', 'get least( {{{'))
    await world.run()
    expect((await world.issues()).every(({ state }) => state === 'open')).toBe(true)
  })
})

describe('runs at the same time', () => {
  test('leave one issue for each question, the one with the lowest number', async () => {
    const world = await reviewWorld()
    await Promise.all([world.run({ apart: false, cold: true }), world.run({ cold: true }), world.run({ cold: true })])
    const last = await world.run()
    const open = (await world.issues()).filter(({ state }) => state === 'open')
    expect(open).toHaveLength(4)
    await expectInvariants(world, last)
    expect((await world.run()).counts.writes).toBe(0)
  })

  test('lose no answer that was given to the duplicate', async () => {
    const world = await reviewWorld()
    await Promise.all([world.run({ cold: true }), world.run({ cold: true })])
    const duplicates = (await world.issues()).filter(({ title, number }) => title.includes('redraw') && number > 0)
    const last = duplicates.at(-1)?.number ?? 0
    await world.say('mona', last, ACCEPT_A)
    const run = await world.run()
    expect(resolutionOf(run, 'src/chart.js#redraw', 'param:options:type')).toBe('human')
    expect((await world.issues()).filter(({ title, state }) => title.includes('redraw') && state === 'open')).toEqual(
      [],
    )
    await expectInvariants(world, run)
  })
})

describe('time', () => {
  test('that is up is marked and told once, and the run goes on', async () => {
    const world = await asked()
    const run = await world.run({ hoursLater: 49 })
    const issues = await world.issues()
    expect(issues.every(({ labels }) => labels.includes('twinscribe:expired'))).toBe(true)
    expect(run.report.done.expired).toHaveLength(4)
    expect((await world.run({ hoursLater: 50 })).counts.writes).toBe(0)
    const { number } = await world.about('redraw')
    await world.say('mona', number, ACCEPT_A)
    const late = await world.run({ hoursLater: 51 })
    expect((await world.issue(number)).state).toBe('closed')
    await expectInvariants(world, late)
  })

  test('is counted from the creation of the issue', async () => {
    const world = await asked()
    world.github.backdate(2, new Date(Date.now() - 49 * 3_600_000).toISOString().replace(/\.\d+/, ''))
    await world.run()
    const expired = (await world.issues()).filter(({ labels }) => labels.includes('twinscribe:expired'))
    expect(expired.map(({ number }) => number)).toEqual([2])
    world.change('src/chart.js', text => text.replace('chart.options = options', 'chart.options = { ...options }'))
    const run = await world.run()
    expect((await world.issue(2)).labels).toEqual(['twinscribe'])
    await expectInvariants(world, run)
  })

  test('is given for answers inside of a run on request', async () => {
    const world = await reviewWorld()
    const running = world.run({ raw: { 'wait-for-review': 'true', 'poll-interval-seconds': '0.05' } })
    const until = async (test: () => Promise<boolean>) => {
      while (!(await test())) await new Promise(resolve => setImmediate(resolve))
    }
    await until(async () => (await world.issues()).length === 4)
    for (const { number, title } of await world.issues())
      await world.say('mona', number, title.includes('Undocumented') ? '/twinscribe ignore' : ACCEPT_A)
    const run = await running
    expect(run.package.convergenceReport.discrepancies.some(({ resolution }) => resolution === 'open')).toBe(false)
    expect((await world.issues()).every(({ state }) => state === 'closed')).toBe(true)
    await expectInvariants(world, run)
  })
})

describe('what people do to issues', () => {
  test('deleting what we wrote into the body costs nothing but the rest of it', async () => {
    const world = await asked()
    const issue = await world.about('redraw')
    await world.say('mona', issue.number, ACCEPT_A)
    await world.github.as('octo', 'PATCH', `/issues/${issue.number}`, {
      body: issue.body.replace(/<!--.*?-->/gs, ''),
    })
    const run = await world.run()
    expect(await world.issues()).toHaveLength(4)
    expect(resolutionOf(run, 'src/chart.js#redraw', 'param:options:type')).toBe('human')
    await expectInvariants(world, run)
  })

  test('an issue by a stranger that looks like a ticket is none', async () => {
    const world = await asked()
    const { body, title } = await world.about('redraw')
    await world.github.as('stranger', 'POST', '/issues', { title, body, labels: ['twinscribe'] })
    const run = await world.run()
    expect((await world.issues()).map(({ state }) => state)).toEqual(['open', 'open', 'open', 'open', 'open'])
    expect(run.counts.writes).toBe(0)
  })

  test('what a person wrote below our text survives', async () => {
    const world = await asked()
    const issue = await world.about('redraw')
    await world.github.as('octo', 'PATCH', `/issues/${issue.number}`, { body: `${issue.body}\n\nSee the wiki.` })
    world.change('src/chart.js', text => text.replace('chart.options = options', 'chart.options = { ...options }'))
    await world.run()
    expect((await world.issue(issue.number)).body).toMatch(/See the wiki\.$/)
  })

  test('a locked issue is answered, and closed without another word', async () => {
    const world = await asked()
    const { number } = await world.about('redraw')
    await world.say('stranger', number, '/twinscribe accept-b')
    await world.say('mona', number, ACCEPT_A)
    await world.github.as('mona', 'PUT', `/issues/${number}/lock`, {})
    const { logger } = await world.run()
    expect(await world.issue(number)).toMatchObject({ state: 'closed', mark: { closed: 'applied' } })
    expect((await world.issue(number)).comments).toHaveLength(2)
    expect(logger.warnings).toEqual([])
    expect((await world.run()).counts.writes).toBe(0)
  })

  test('a title that a person has given stays when the question is put again', async () => {
    const world = await asked()
    const { number } = await world.about('redraw')
    await world.github.as('mona', 'PATCH', `/issues/${number}`, { title: 'What may redraw be given?' })
    world.change('src/chart.js', text => text.replace('chart.options = options', 'chart.options = { ...options }'))
    await world.run()
    expect((await world.issue(number)).title).toBe('What may redraw be given?')
  })

  test('an answer that waits in a pull request is looked up once, and stays when its author leaves', async () => {
    const world = await asked()
    const { number } = await world.about('redraw')
    await world.say('mona', number, ACCEPT_A)
    await world.run({ proposed: true })
    expect(await world.issue(number)).toMatchObject({ state: 'open', comments: [{ login: 'mona' }] })
    world.github.setPermission('mona', 'read')
    expect(await world.run({ proposed: true })).toMatchObject({ unchanged: true, counts: { all: 2, writes: 0 } })
    // Merged
    await world.run()
    expect(await world.issue(number)).toMatchObject({ state: 'closed', mark: { closed: 'applied' } })
  })

  test('opening an applied one again keeps it open until there is a new answer', async () => {
    const world = await asked()
    const { number } = await world.about('redraw')
    await world.say('mona', number, ACCEPT_A)
    await world.run()
    await world.github.as('maria', 'PATCH', `/issues/${number}`, { state: 'open' })
    await world.run()
    await world.run()
    expect((await world.issue(number)).state).toBe('open')
    await world.say('maria', number, '/twinscribe accept-b')
    const run = await world.run()
    expect((await world.issue(number)).state).toBe('closed')
    await expectInvariants(world, run)
  })
})

describe('whatever is lost', () => {
  test('a label that was deleted while a component moved leads to no second issue either', async () => {
    const world = await asked()
    for (const { number } of await world.issues())
      await world.github.as('octo', 'DELETE', `/issues/${number}/labels/twinscribe`)
    world.write('src/limits.js', world.read('src/range.js'))
    world.write('src/range.js', null)
    for (const file of ['src/index.js', 'src/chart.js'])
      world.change(file, text => text.replace('./range.js', './limits.js'))
    await world.run()
    const run = await world.run()
    expect(await world.issues()).toMatchObject(Array(4).fill({ state: 'open', labels: ['twinscribe'] }))
    await expectInvariants(world, run)
  })

  test('a label that cannot be given back leads to no second issue', async () => {
    const world = await asked()
    await world.github.as('octo', 'DELETE', '/labels/twinscribe')
    world.github.faults.add({
      method: 'POST',
      path: '/labels$',
      nth: 2,
      times: 5,
      mishap: { kind: 'status', status: 403 },
    })
    await world.run()
    expect(await world.issues()).toHaveLength(4)
    world.github.faults.clear()
    await world.run()
    expect(await world.issues()).toMatchObject(Array(4).fill({ labels: ['twinscribe'] }))
  })

  test('a label that was deleted for good leads to no second issue', async () => {
    const world = await asked()
    for (const { number } of await world.issues())
      await world.github.as('octo', 'DELETE', `/issues/${number}/labels/twinscribe`)
    await world.say('mona', 2, ACCEPT_A)
    await world.run({ cold: true })
    expect(await world.issues()).toHaveLength(4)
    const run = await world.run()
    expect(resolutionOf(run, 'src/chart.js#redraw', 'param:options:type')).toBe('human')
    expect((await world.issue(2)).state).toBe('closed')
    await expectInvariants(world, run)
  })

  test('an answer that is found only when a run gives the label back counts in the next one', async () => {
    const world = await asked()
    await world.github.as('octo', 'DELETE', '/labels/twinscribe')
    await world.say('mona', 2, ACCEPT_A)
    world.change('src/range.js', text => `${text}\n/** Adds one. */\nexport const next = n => n + 1\n`)
    const first = await world.run()
    expect(resolutionOf(first, 'src/chart.js#redraw', 'param:options:type')).toBe('open')
    const run = await world.run()
    expect(resolutionOf(run, 'src/chart.js#redraw', 'param:options:type')).toBe('human')
    expect((await world.issue(2)).state).toBe('closed')
    await expectInvariants(world, run)
  })

  test('the answer to a request costs no duplicate', async () => {
    const world = await reviewWorld()
    for (const kind of ['drop', 'hang'] as const)
      world.github.faults.add({ method: 'POST', path: '/issues$', nth: 1, mishap: { kind, took: true } })
    world.github.faults.add({
      method: 'POST',
      path: '/issues$',
      nth: 3,
      mishap: { kind: 'status', status: 502, took: true },
    })
    await world.run()
    const run = await world.run()
    expect((await world.issues()).filter(({ state }) => state === 'open')).toHaveLength(4)
    await world.say('mona', 2, ACCEPT_A)
    world.github.faults.add({ method: 'POST', path: '/comments$', mishap: { kind: 'drop', took: true } })
    world.github.faults.add({ method: 'PATCH', path: '/issues/2$', mishap: { kind: 'truncated' } })
    await world.run()
    const last = await world.run()
    const { comments, state } = await world.issue(2)
    expect(state).toBe('closed')
    expect(comments).toHaveLength(2)
    expect(run.package).not.toEqual(last.package)
    await expectInvariants(world, last)
  })

  test('a GitHub that does not answer costs no answer that was heard before', async () => {
    const world = await asked()
    await world.say('mona', 2, ACCEPT_A)
    const before = await world.run()
    world.github.faults.add({ method: 'GET', path: '/issues', times: 100, mishap: { kind: 'status', status: 503 } })
    const during = await world.run()
    expect(during.docs).toEqual(before.docs)
    expect(during.logger.warnings.join()).toContain('could not be read')
  })
})
