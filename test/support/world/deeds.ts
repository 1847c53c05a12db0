/** What people do to the repository, its branches and its issues besides pushing code and answering: each may be meant well. */
import type { MergeMethod } from '../github/merging.ts'
import type { Answers, RunEvent } from './answers.ts'
import { type Asked, isAbout } from './source.ts'
import { PROPOSED, type TicketIssue, type World } from './world.ts'

export const BRANCH_DEEDS = [
  'edits a page',
  'adds a page of their own',
  'force-pushes',
  'deletes the branch of the documentation',
  'renames the default branch',
  'merges',
  'squashes',
  'rebases',
  'closes the pull request',
  'pushes to the pull request',
] as const

export const TICKET_DEEDS = [
  'writes below the text',
  'damages the mark',
  'replaces the text',
  'gives another title',
  'locks the issue',
  'deletes the issue',
  'transfers the issue',
  'takes the label away',
  'deletes the label',
  'renames the label',
  'opens it again',
] as const

export type Deed = (typeof BRANCH_DEEDS)[number] | (typeof TICKET_DEEDS)[number]

/** Resolves to the event that GitHub starts runs with; undefined where nothing could be done, null where GitHub starts none. */
export async function doDeed(
  world: World,
  answers: Answers,
  deed: Deed,
  asked: Asked,
): Promise<RunEvent | null | undefined> {
  const branchDeed = BRANCH_DEEDS.find(one => one === deed)
  if (branchDeed !== undefined) {
    const done = await toBranch(world, branchDeed)
    if (done === null) return undefined
    world.tell(`  mona ${deed}`)
    return done
  }
  const ticketDeed = TICKET_DEEDS.find(one => one === deed)
  const found = await world.asking(({ component }) => isAbout(component, asked))
  if (ticketDeed === undefined || found === null) return undefined
  const done = await toTicket(world, answers, ticketDeed, found.ticket, asked)
  if (done) world.tell(`  mona ${deed}: #${found.ticket.number} (${asked})`)
  return done ? null : undefined
}

async function toBranch(world: World, deed: (typeof BRANCH_DEEDS)[number]): Promise<RunEvent | null> {
  const { github, usage } = world
  const nightly = { name: 'schedule' }
  switch (deed) {
    case 'edits a page': {
      const branch = usage.docsBranch || world.branch
      const page = `${world.docs}index.md`
      const before = (await github.git.files(branch)).get(page)
      if (before === undefined) return null
      await world.pushFiles(branch, { [page]: `${before.content}\nEdited by hand.\n` }, 'Say more')
      return branch === world.branch ? world.pushEvent() : nightly
    }
    case 'adds a page of their own': {
      const path = `${world.docs}by-hand.md`
      if (world.ownFiles.has(path)) return null
      world.ownFiles.set(path, 'Written by hand.\n')
      await world.push(world.source, 'Add a page')
      return world.pushEvent()
    }
    case 'force-pushes':
      return (await world.forcePush()) ? world.pushEvent() : null
    case 'deletes the branch of the documentation': {
      const branch = usage.publish === 'pull-request' ? PROPOSED : usage.docsBranch
      if (branch === '' || (await github.git.head(branch)) === null) return null
      await github.as('mona', 'DELETE', `/git/refs/heads/${branch}`)
      return nightly
    }
    case 'renames the default branch':
      await world.renameBranch()
      return nightly
    case 'merges':
    case 'squashes':
    case 'rebases': {
      const methods = { merges: 'merge', squashes: 'squash', rebases: 'rebase' } as const
      return (await merge(world, methods[deed])) ? world.pushEvent() : null
    }
    case 'closes the pull request': {
      const open = await world.proposal()
      if (open === null) return null
      await github.as('mona', 'PATCH', `/pulls/${open.number}`, { state: 'closed' })
      return nightly
    }
    case 'pushes to the pull request': {
      if ((await world.proposal()) === null) return null
      await world.pushFiles(PROPOSED, { [`${world.docs}index.md`]: 'Rewritten by hand.\n' }, 'Say it better')
      return nightly
    }
  }
}

async function merge(world: World, method: MergeMethod): Promise<boolean> {
  const open = await world.proposal()
  if (open === null) return false
  await world.merge(open.number, method)
  return true
}

async function toTicket(
  world: World,
  answers: Answers,
  deed: (typeof TICKET_DEEDS)[number],
  { number, body, state, labels }: TicketIssue,
  asked: Asked,
): Promise<boolean> {
  const { github } = world
  const change = async (fields: object): Promise<boolean> => {
    await github.as('mona', 'PATCH', `/issues/${number}`, fields)
    return true
  }
  switch (deed) {
    case 'writes below the text': {
      const note = `Mona has looked at this on day ${number}.`
      world.notes.set(number, note)
      // A browser sends every line of the text with both line ends.
      return change({ body: `${body}\n\n${note}`.replaceAll(/\r?\n/g, '\r\n') })
    }
    case 'damages the mark':
      answers.lose(asked)
      return change({ body: body.replace(/<!-- twinscribe:\d+ .*? -->/s, '') })
    case 'replaces the text':
      answers.lose(asked)
      world.notes.delete(number)
      return change({ body: 'I do not understand this.' })
    case 'gives another title':
      return change({ title: 'Somebody should look at this' })
    case 'locks the issue':
      await github.as('mona', 'PUT', `/issues/${number}/lock`, {})
      return true
    case 'deletes the issue':
    case 'transfers the issue':
      answers.lose(asked)
      world.notes.delete(number)
      github.takeAway(number, deed === 'deletes the issue' ? 'deleted' : 'transferred')
      return true
    case 'takes the label away':
      if (!labels.includes('twinscribe')) return false
      await github.as('mona', 'DELETE', `/issues/${number}/labels/twinscribe`)
      return true
    case 'deletes the label':
      await github.as('mona', 'DELETE', '/labels/twinscribe')
      return true
    case 'renames the label':
      await github.as('mona', 'PATCH', '/labels/twinscribe', { new_name: `questions ${number}` })
      return true
    case 'opens it again':
      if (state !== 'closed') return false
      world.openedAgain.add(number)
      return change({ state: 'open' })
  }
}
