/**
 * What an issue or a comment of ours carries for the next run to read: one HTML comment that people do not see and have no reason to
 * touch. It holds ids, hashes and times, nothing that is not in the repository anyway.
 */
import { z } from 'zod'
import { ANSWER_CHOICES } from '../model/index.ts'

/** Readers leave alone what a later version wrote. */
const MARK_VERSION = 1

/** GitHub's own limit for a body. Characters. */
const MAX_MARK_LENGTH = 65_536

const hash = z.string().max(128)
const time = z.string().max(40)

/** An answer that is no comment, and would be lost with the label or the closing that gave it. */
const decisionSchema = z.object({
  token: z.string().max(100),
  choice: z.enum(ANSWER_CHOICES),
  by: z.string().max(100),
  at: time,
})

const questionSchema = z.object({
  /** What people call it in a command, counted from 1; never given to another question of the same issue. */
  number: z.int().min(1),
  id: z.string().max(100),
  component: z.string().max(2000),
  field: z.string().max(4000),
  /** What can be answered without a text. */
  plain: z.array(z.enum(ANSWER_CHOICES)).readonly(),
  source: hash,
  print: hash,
  /** When it was put (again) about this source; null: with the issue itself. */
  asked: time.nullable(),
  /** By earlier source: the tokens of what was answered about it. What is listed nowhere is about `source`. */
  earlier: z.record(hash, z.array(z.string().max(100)).readonly()).readonly(),
  /** Tokens of answers whose author was found entitled: asked once, so that leaving a team takes no answer back. */
  accepted: z.array(z.string().max(100)).readonly(),
  decisions: z.array(decisionSchema).readonly(),
  /** The token of the answer that was applied last. */
  applied: z.string().max(100).nullable(),
  /** The discrepancy is no longer there. */
  gone: z.boolean(),
})

const ticketSchema = z.object({
  kind: z.literal('ticket'),
  /** The documented folder, relative to the repository: several may share one repository and its issues. */
  scope: z.string().max(1000),
  questions: z.array(questionSchema).min(1).readonly(),
  /** Why we closed it; null while it is open, or where a person closed it. */
  closed: z.enum(['applied', 'ignored', 'vanished', 'duplicate']).nullable(),
})

const replySchema = z.object({
  kind: z.literal('reply'),
  /** `help` and `stranger` answer a comment, whose token this is; the others tell of a change. */
  about: z.enum(['help', 'stranger', 'applied', 'vanished', 'changed', 'expired']),
  to: z.string().max(200),
})

const rebuildSchema = z.object({
  kind: z.literal('rebuild'),
  scope: z.string().max(1000),
  /** The rebuild ticket's id, or `epic`. */
  id: z.string().max(100),
  /** Of the epic: a digest of the issues below it, once all of them are related. */
  related: z.string().max(64).optional(),
})

const markSchema = z.discriminatedUnion('kind', [ticketSchema, replySchema, rebuildSchema])

export type MarkedQuestion = z.infer<typeof questionSchema>
export type MarkedDecision = z.infer<typeof decisionSchema>
export type TicketMark = z.infer<typeof ticketSchema>
export type ReplyMark = z.infer<typeof replySchema>
export type RebuildMark = z.infer<typeof rebuildSchema>
export type Mark = z.infer<typeof markSchema>

const OPENING = `<!-- twinscribe:${MARK_VERSION} `
const END = '<!-- /twinscribe -->'

/** One line. Nothing in it can end the comment early, whatever a file or a component is called. */
export function encodeMark(mark: Mark): string {
  const json = JSON.stringify(mark)
    .replace(/[<>&\u007f-\uffff]/g, escaped)
    // Two hyphens would be enough to end a comment for some readers.
    .replace(/-(?=-)/g, '\\u002d')
  return `${OPENING}${json} -->`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

const MARK = /<!--\s*twinscribe:(\d+)\s+(\{.*?\})\s*-->/s

/** The body with another mark, and everything else as it is. */
export function withMark(body: string, mark: Mark): string {
  const encoded = encodeMark(mark)
  return MARK.test(body) ? body.replace(MARK, () => encoded) : `${encoded}\n\n${body}`
}

/** The mark of a text of ours, or null: there is none, somebody damaged it, or a later version wrote it. */
export function decodeMark(text: string): Mark | null {
  const match = MARK.exec(text)
  if (match === null || Number(match[1]) !== MARK_VERSION || (match[2] ?? '').length > MAX_MARK_LENGTH) return null
  try {
    const result = markSchema.safeParse(JSON.parse(match[2] ?? ''))
    return result.success ? result.data : null
  } catch {
    return null
  }
}

/** A comment that begins with a mark is our own, whoever's token wrote it. */
export function isOwnText(text: string): boolean {
  return /^\s*<!--\s*twinscribe:\d+\s/.test(text)
}

/** The references at the foot of a body, for the case that its mark was deleted. */
export function referencesIn(body: string): string[] {
  return [...body.matchAll(/\bts-([0-9a-f]{16})\b/g)].map(match => match[1] ?? '')
}

export function referenceOf(id: string): string {
  return `ts-${id}`
}

/** The part of a body that is ours; what people wrote below it is theirs and stays. */
export function withOwnPart(before: string, own: string): string {
  const end = before.lastIndexOf(END)
  const theirs = end < 0 ? '' : before.slice(end + END.length).trim()
  return `${own}\n${END}${theirs === '' ? '' : `\n\n${theirs}`}`
}
