/** As much of the tar format (POSIX.1-2001 `pax`, and `ustar` below it) as it takes to read an archive of one file, and no more. */
import { StateError } from '../../errors.ts'

const BLOCK = 512
/** Extended headers hold times and owners: a few hundred bytes. */
const MAX_EXTENDED_HEADER = 64 * 1024
/** What an archive may hold besides the file: headers, padding, and the empty blocks that fill its last record. */
const MAX_OVERHEAD = 1024 * 1024

/** Reads an uncompressed archive from front to back, holding one chunk at a time. */
export class TarReader {
  readonly #chunks: AsyncIterator<Buffer>
  readonly #maxFileBytes: number
  #rest: Buffer = Buffer.alloc(0)
  #bytes = 0

  constructor(archive: AsyncIterable<Buffer>, maxFileBytes: number) {
    this.#chunks = archive[Symbol.asyncIterator]()
    this.#maxFileBytes = maxFileBytes
  }

  /**
   * The content of the archive's one file.
   * @throws {StateError} where it is not there, not alone, not a regular file, or not complete
   */
  async *onlyFile(name: string): AsyncGenerator<Buffer> {
    let found = false
    for (;;) {
      const header = await this.#take(BLOCK)
      if (header.every(byte => byte === 0)) break
      checkHeader(header)
      const size = octal(header, 124, 12)
      switch (String.fromCharCode(header[156] ?? 0)) {
        // Extended headers, for this file and for all
        case 'x':
        case 'g':
          await this.#skipExtendedHeader(size)
          break
        case '0':
        case '\0': {
          const path = pathOf(header)
          if (found || (path !== name && path !== `./${name}`)) throw foreign()
          if (size > this.#maxFileBytes) throw new StateError(`its file has more than ${this.#maxFileBytes} bytes`)
          found = true
          yield* this.#pieces(size)
          await this.#take(padding(size))
          break
        }
        default:
          throw foreign()
      }
    }
    if (!found) throw foreign()
    // To its end, so that the checksum of the compressed stream is seen.
    while (await this.#more()) this.#rest = Buffer.alloc(0)
  }

  async #skipExtendedHeader(size: number): Promise<void> {
    if (size > MAX_EXTENDED_HEADER) throw foreign()
    const text = (await this.#take(size)).toString('utf8')
    await this.#take(padding(size))
    // Such a header may say that the next one is not to be believed; ours has no reason to.
    if (/^\d+ (path|linkpath|size|GNU\.sparse[^=]*)=/m.test(text)) throw foreign()
  }

  async #take(length: number): Promise<Buffer> {
    while (this.#rest.length < length) if (!(await this.#more())) throw new StateError('it was cut off')
    const taken = this.#rest.subarray(0, length)
    this.#rest = this.#rest.subarray(length)
    return taken
  }

  async *#pieces(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0; ) {
      if (this.#rest.length === 0 && !(await this.#more())) throw new StateError('it was cut off')
      const piece = this.#rest.subarray(0, left)
      this.#rest = this.#rest.subarray(piece.length)
      left -= piece.length
      yield piece
    }
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next()
    if (next.done === true) return false
    this.#bytes += next.value.length
    if (this.#bytes > this.#maxFileBytes + MAX_OVERHEAD)
      throw new StateError(`it unpacks to more than ${this.#maxFileBytes} bytes`)
    this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value])
    return true
  }
}

function foreign(): StateError {
  return new StateError('it holds something else than a state file')
}

/** The sum of all bytes, with the field of the sum itself as spaces. */
function checkHeader(header: Buffer): void {
  let sum = 0
  for (const [index, byte] of header.entries()) sum += index >= 148 && index < 156 ? 0x20 : byte
  if (sum !== octal(header, 148, 8)) throw new StateError('it is damaged')
}

function pathOf(header: Buffer): string {
  const prefix = header.toString('latin1', 257, 262) === 'ustar' ? text(header, 345, 155) : ''
  const name = text(header, 0, 100)
  return prefix === '' ? name : `${prefix}/${name}`
}

function text(header: Buffer, start: number, length: number): string {
  return header.toString('utf8', start, start + length).replace(/\0.*$/s, '')
}

/** @throws {StateError} also for the base-256 form of sizes beyond 8 GB. */
function octal(header: Buffer, start: number, length: number): number {
  const digits = /^ *([0-7]+)[ \0]*$/.exec(header.toString('latin1', start, start + length))?.[1]
  if (digits === undefined) throw new StateError('it is damaged')
  return Number.parseInt(digits, 8)
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK
}
