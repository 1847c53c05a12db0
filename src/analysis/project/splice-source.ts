/** Edits in a source file's bytes: whatever its encoding, every byte that is not replaced stays as it is. */
import { decodeSource } from './read-source.ts'

/** Replaces the text from `start` to `end` (UTF-16 code units of the decoded text, the byte order mark not counted). */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Edits must not overlap. Of several insertions at one place, the one that comes first in the list comes first in the text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return pieces(text.length, edits)
    .map(piece => ('text' in piece ? piece.text : text.slice(piece.start, piece.end)))
    .join('')
}

/** Null where the edits cannot be written in the file's encoding, or the file is not what it was taken for. */
export function spliceSource(bytes: Uint8Array, edits: readonly TextEdit[]): Buffer | null {
  const decoded = decodeSource(bytes)
  if (!decoded.ok) return null
  const { text } = decoded
  const encoding = encodingOf(bytes, decoded.guessed)
  const result: Buffer[] = []
  if (encoding.mark > 0) result.push(Buffer.from(bytes.subarray(0, encoding.mark)))
  const offsets = byteOffsets(text, edits, encoding)
  for (const piece of pieces(text.length, edits)) {
    if (!('text' in piece)) {
      result.push(Buffer.from(bytes.subarray(offsets(piece.start), offsets(piece.end))))
      continue
    }
    const written = encoding.write(piece.text)
    if (written === null) return null
    result.push(written)
  }
  const spliced = Buffer.concat(result)
  const read = decodeSource(spliced)
  return read.ok && read.text === applyEdits(text, edits) ? spliced : null
}

type Piece = { readonly start: number; readonly end: number } | { readonly text: string }

function pieces(length: number, edits: readonly TextEdit[]): readonly Piece[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const found: Piece[] = []
  let at = 0
  for (const { start, end, text } of sorted) {
    if (start < at || end < start || end > length) throw new RangeError('Edits overlap, or lie outside of the text.')
    found.push({ start: at, end: start }, { text })
    at = end
  }
  return [...found, { start: at, end: length }]
}

interface Encoding {
  /** Bytes of the byte order mark. */
  readonly mark: number
  readonly bytesOf: (text: string) => number
  /** Null for text that the encoding has no bytes for. */
  readonly write: (text: string) => Buffer | null
}

function encodingOf(bytes: Uint8Array, guessed: boolean): Encoding {
  const [first, second, third] = bytes
  const little = first === 0xff && second === 0xfe
  if (little || (first === 0xfe && second === 0xff)) {
    return {
      mark: 2,
      bytesOf: text => text.length * 2,
      write(text) {
        const buffer = Buffer.from(text, 'utf16le')
        return little ? buffer : buffer.swap16()
      },
    }
  }
  // One byte a character, but not the same characters everywhere: only what all such encodings share is written.
  if (guessed)
    return { mark: 0, bytesOf: text => text.length, write: text => (isAscii(text) ? Buffer.from(text) : null) }
  const mark = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0
  return { mark, bytesOf: text => Buffer.byteLength(text), write: text => Buffer.from(text) }
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

/** Where the edits' places are in the bytes: the text is measured once, from place to place. */
function byteOffsets(text: string, edits: readonly TextEdit[], { mark, bytesOf }: Encoding): (at: number) => number {
  const places = [...new Set([0, text.length, ...edits.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const known = new Map<number, number>()
  let bytes = mark
  let last = 0
  for (const place of places) {
    bytes += bytesOf(text.slice(last, place))
    known.set(place, bytes)
    last = place
  }
  return at => known.get(at) ?? 0
}
