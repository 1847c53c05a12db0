/**
 * Takes the one expected file out of a cache entry's archive while it is being downloaded. The archive is untrusted: whoever can run
 * a job on the branch may have written it. So it is not given to `tar`, which would follow its absolute paths and its links; here
 * a single regular file of the right name is copied to a place of our choice, and anything else makes the entry unusable.
 */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { StateError } from '../../errors.ts'
import { TarReader } from './tar.ts'

export interface Extraction {
  /** The archive as it comes off the network. */
  readonly source: AsyncIterable<Uint8Array>
  /** The name that the file has in the archive. */
  readonly member: string
  /** Absolute path of the file to write; it must not exist. Left behind half written on failure. */
  readonly target: string
  /** Limits in bytes: of the archive, and of the file in it. */
  readonly maxArchiveBytes: number
  readonly maxFileBytes: number
  readonly signal: AbortSignal
}

export interface Extracted {
  readonly archiveBytes: number
  readonly fileBytes: number
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string
}

/**
 * @throws {StateError} for an archive that is cut off, damaged, too large, or holds anything but the file; other errors are those
 * of the network and the disk
 */
export async function extract(extraction: Extraction): Promise<Extracted> {
  const { source, member, target, maxArchiveBytes, maxFileBytes, signal } = extraction
  const hash = createHash('sha256')
  const result = { archiveBytes: 0, fileBytes: 0 }

  async function* received() {
    for await (const chunk of source) {
      result.archiveBytes += chunk.length
      if (result.archiveBytes > maxArchiveBytes) throw new StateError(`it has more than ${maxArchiveBytes} bytes`)
      yield chunk
    }
  }
  async function* file(archive: AsyncIterable<Buffer>) {
    for await (const chunk of new TarReader(archive, maxFileBytes).onlyFile(member)) {
      result.fileBytes += chunk.length
      hash.update(chunk)
      yield chunk
    }
  }
  const { first, all } = await peek(received())
  try {
    await pipeline(all, decompressor(first), file, createWriteStream(target, { flags: 'wx', mode: 0o600 }), { signal })
  } catch (error) {
    throw isDamage(error) ? new StateError('it is damaged or was cut off') : error
  }
  return { ...result, hash: hash.digest('hex') }
}

const ZSTD_MAGIC = 0xfd2fb528
const GZIP_MAGIC = 0x8b1f

function decompressor(first: Buffer) {
  if (first.length >= 4 && first.readUInt32LE() === ZSTD_MAGIC) return createZstdDecompress()
  if (first.length >= 2 && first.readUInt16LE() === GZIP_MAGIC) return createGunzip()
  throw new StateError(first.length === 0 ? 'it is empty' : 'it is no archive')
}

/** The first bytes of a stream, and the stream with them. */
async function peek(chunks: AsyncGenerator<Uint8Array>) {
  let first = Buffer.alloc(0)
  while (first.length < 4) {
    const next = await chunks.next()
    if (next.done === true) break
    first = Buffer.concat([first, next.value])
  }
  async function* all() {
    yield first
    yield* chunks
  }
  return { first, all: all() }
}

/** The decompressors of `node:zlib` say it by their codes. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(Z_|ZSTD_)/.test(String(error.code))
}
