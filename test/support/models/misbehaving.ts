/** A server in a bad mood: each answer that a script gives may come late, broken, or not at all. Seeded by the prompt and the attempt. */
import { hash } from 'node:crypto'
import type { ModelCall, ModelReply, Script } from './model-server.ts'

/** Of 100 requests, about so many each. */
const MOODS = [
  { share: 6, name: 'limited' },
  { share: 4, name: 'down' },
  { share: 3, name: 'malformed' },
  { share: 3, name: 'cut' },
  { share: 2, name: 'hang up' },
  { share: 2, name: 'empty' },
  { share: 2, name: 'slow' },
  { share: 1, name: 'hang' },
  { share: 1, name: 'drip' },
] as const

export type Mood = (typeof MOODS)[number]['name']

export const ALL_MOODS: readonly Mood[] = MOODS.map(({ name }) => name)

export function misbehaving(script: Script): Script {
  const attempts = new Map<string, number>()
  return withMoods(script, call => {
    const key = hash('sha256', `${call.model} ${call.prompt}`, 'hex')
    const attempt = attempts.get(key) ?? 0
    attempts.set(key, attempt + 1)
    return moodOf(`${key} ${attempt}`)
  })
}

export function withMoods(script: Script, choose: (call: ModelCall) => Mood | null): Script {
  return async (call, response) => {
    const mood = choose(call)
    if (mood === 'hang up') {
      response.destroy()
      return null
    }
    // Until the client has had enough.
    if (mood === 'hang') return null
    if (mood === 'drip') {
      response.writeHead(200, { 'content-type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(drip))
      return null
    }
    const spoiled = spoil(mood)
    if (spoiled !== null) return spoiled
    const reply = await script(call, response)
    if (reply === null) return null
    return mood === null ? reply : dressed(mood, reply, call)
  }
}

function moodOf(text: string): Mood | null {
  let dice = Number.parseInt(hash('sha256', text, 'hex').slice(0, 8), 16) % 100
  for (const { share, name } of MOODS) {
    if (dice < share) return name
    dice -= share
  }
  return null
}

/** What needs no answer. */
function spoil(mood: Mood | null): ModelReply | null {
  switch (mood) {
    case 'limited':
      return { status: 429, headers: { 'retry-after': '0' }, error: 'Too many requests.' }
    case 'down':
      return { status: 503, error: 'Overloaded.' }
    case 'empty':
      return { text: '' }
    default:
      return null
  }
}

async function dressed(mood: Mood, reply: ModelReply, call: ModelCall): Promise<ModelReply> {
  const text = reply.text ?? ''
  switch (mood) {
    case 'malformed':
      return { ...reply, text: `Certainly, number ${call.number}: ${text.slice(1)}` }
    case 'cut':
      return { ...reply, text: text.slice(0, text.length / 2), finish: 'cut' }
    case 'slow':
      await new Promise<void>(resolve => setTimeout(resolve, 200))
      return reply
    default:
      return reply
  }
}
