/** What people write to answer: `/twinscribe accept-a`, at the start of a line, with a fenced block below where words are wanted. */
import type { AnswerChoice } from '../model/index.ts'
import { ANSWER_CHOICES } from '../model/index.ts'

/** One command of a comment. */
export interface Command {
  readonly choice: AnswerChoice
  /** The question's number in its issue; null for all of them. */
  readonly question: number | null
  readonly text: string | null
}

/** A line that is meant as a command and is none. */
export interface Misunderstanding {
  /** What was written, one line. */
  readonly written: string
  readonly problem: string
}

export interface ParsedComment {
  readonly commands: readonly Command[]
  readonly misunderstandings: readonly Misunderstanding[]
}

/** Longer comments are answered by nobody and parsed by nobody. Characters; GitHub's own limit. */
const MAX_LENGTH = 65_536

const COMMAND = /^ {0,3}\/twin-?scribe(?![\w-])(.*)$/i
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/

/** Other spellings that leave no doubt. */
const SPELLINGS: Readonly<Record<string, AnswerChoice>> = {
  a: 'accept-a',
  b: 'accept-b',
  accepta: 'accept-a',
  acceptb: 'accept-b',
  accept_a: 'accept-a',
  accept_b: 'accept-b',
}

/**
 * The commands of a comment in the order in which they stand there. Quoted lines, and what is inside of code, are not commands: people
 * quote the instructions when they ask about them.
 */
export function parseCommands(body: string): ParsedComment {
  const commands: Command[] = []
  const misunderstandings: Misunderstanding[] = []
  const lines = body.slice(0, MAX_LENGTH).split(/\r\n|\r|\n/)
  let index = 0
  while (index < lines.length) {
    const line = lines[index] ?? ''
    const command = COMMAND.exec(line)
    if (command === null) {
      index = FENCE.test(line) ? blockAt(lines, index).next : index + 1
      continue
    }
    const parsed = parseWords(command[1] ?? '')
    const block = fencedBlockAfter(lines, index)
    index = block?.next ?? index + 1
    if ('problem' in parsed) {
      misunderstandings.push({ written: line.trim().slice(0, 200), problem: parsed.problem })
      continue
    }
    const { choice, question } = parsed
    const takesText = choice === 'manual' || choice === 'merge'
    const text = takesText ? (block?.text ?? null) : null
    if (choice === 'manual' && (text === null || text.trim() === ''))
      misunderstandings.push({ written: line.trim().slice(0, 200), problem: MISSING_TEXT })
    else commands.push({ choice, question, text })
  }
  return { commands, misunderstandings }
}

const MISSING_TEXT = 'it needs your words, in a fenced block on the lines below it'

type Words = { readonly choice: AnswerChoice; readonly question: number | null } | { readonly problem: string }

function parseWords(rest: string): Words {
  const words = rest
    .trim()
    .replace(/[.,;:!]+$/, '')
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '')
  if (words[0] === 'accept' && words[1] !== undefined) words.splice(0, 2, `accept-${words[1]}`)
  const [word, ...more] = words
  if (word === undefined) return { problem: 'it does not say what to do' }
  const choice = ANSWER_CHOICES.find(known => known === word) ?? SPELLINGS[word]
  if (choice === undefined) return { problem: `“${word.slice(0, 40)}” is none of the answers` }
  const [number, ...rest2] = more
  if (number === undefined) return { choice, question: null }
  const match = /^#?([1-9]\d{0,3})$/.exec(number)
  if (match === null || rest2.length > 0)
    return { problem: `“${more.join(' ').slice(0, 40)}” is not the number of a question` }
  return { choice, question: Number(match[1]) }
}

interface Block {
  readonly text: string
  /** The line after it. */
  readonly next: number
}

/** A fenced block that begins on the next line that is not empty. */
function fencedBlockAfter(lines: readonly string[], at: number): Block | null {
  let index = at + 1
  while (index < lines.length && (lines[index] ?? '').trim() === '') index++
  return FENCE.test(lines[index] ?? '') ? blockAt(lines, index) : null
}

/** One that is never closed goes to the end, as it does on the page. */
function blockAt(lines: readonly string[], start: number): Block {
  const fence = FENCE.exec(lines[start] ?? '')?.[1] ?? '```'
  const closing = new RegExp(`^ {0,3}${fence[0] === '~' ? '~' : '`'}{${fence.length},}\\s*$`)
  let end = start + 1
  while (end < lines.length && !closing.test(lines[end] ?? '')) end++
  return { text: lines.slice(start + 1, end).join('\n'), next: end + 1 }
}
