import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/action/cache/archive.ts'
import { StateError } from '../../../src/errors.ts'
import { temporaryFolder } from '../../support/run-bundle.ts'

const MEMBER = 'state.db'
const CONTENT = Buffer.from('what a run has learnt\n'.repeat(5000))

async function* inPieces(bytes: Buffer, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

/** Where the file was put, and what came of it. */
async function unpack(
  archive: Buffer,
  limits: { maxArchiveBytes?: number; maxFileBytes?: number; piece?: number } = {},
) {
  const { piece = 10_000, maxArchiveBytes = 1_000_000, maxFileBytes = 1_000_000 } = limits
  const target = join(temporaryFolder(), 'target')
  const result = await extract({
    source: inPieces(archive, piece),
    member: MEMBER,
    target,
    maxArchiveBytes,
    maxFileBytes,
    signal: new AbortController().signal,
  })
  return { target, ...result }
}

/** Made by the tar of this system, as GitHub's client has it made. */
function tarOf(fill: (folder: string) => void, members: readonly string[]): Buffer {
  const folder = temporaryFolder()
  const inside = join(folder, 'inside')
  mkdirSync(inside)
  fill(inside)
  execFileSync('tar', ['--posix', '-cf', '../out.tar', '-P', ...members], { cwd: inside })
  return readFileSync(join(folder, 'out.tar'))
}

const file = (folder: string) => writeFileSync(join(folder, MEMBER), CONTENT)
const sound = () => tarOf(file, [MEMBER])

describe('an archive as the cache client makes it', () => {
  test.each([
    ['zstd', zstdCompressSync],
    ['gzip', gzipSync],
  ])('compressed with %s gives back the file', async (_, compress) => {
    const { target, hash, fileBytes } = await unpack(compress(sound()))
    expect(readFileSync(target)).toEqual(CONTENT)
    expect(fileBytes).toBe(CONTENT.length)
    expect(hash).toBe(createHash('sha256').update(CONTENT).digest('hex'))
  })

  test('arrives in pieces of any size', async () => {
    const archive = zstdCompressSync(sound())
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: archive.length }), async piece => {
        expect((await unpack(archive, { piece })).fileBytes).toBe(CONTENT.length)
      }),
      { numRuns: 20 },
    )
  })
})

// Windows lets only some users make symbolic links.
describe.skipIf(process.platform === 'win32')('an archive that somebody else has made', () => {
  test.each<[string, () => Buffer]>([
    ['holds another file', () => tarOf(folder => writeFileSync(join(folder, 'other'), 'x'), ['other'])],
    [
      'holds a second file',
      () =>
        tarOf(
          folder => {
            file(folder)
            writeFileSync(join(folder, 'package.json'), '{}')
          },
          [MEMBER, 'package.json'],
        ),
    ],
    ['holds the file twice', () => tarOf(file, [MEMBER, MEMBER])],
    ['holds the file under a path of its choice', () => tarOf(file, [`../inside/${MEMBER}`])],
    [
      'holds a symbolic link in place of the file',
      () => tarOf(folder => symlinkSync('/etc/passwd', join(folder, MEMBER)), [MEMBER]),
    ],
    ['holds a folder of that name', () => tarOf(folder => mkdirSync(join(folder, MEMBER)), [MEMBER])],
    ['gives the file another name in an extended header', () => renamed('/tmp/elsewhere')],
    ['holds nothing', () => Buffer.alloc(10_240)],
  ])('and that %s is not used', async (_, make) => {
    await expect(unpack(zstdCompressSync(make()))).rejects.toThrow('it holds something else than a state file')
  })

  test('writes to no place but ours, whatever it names', async () => {
    const elsewhere = join(temporaryFolder(), 'elsewhere')
    writeFileSync(elsewhere, 'mine')
    const archive = tarOf(() => {}, [elsewhere])
    writeFileSync(elsewhere, 'still mine')
    await expect(unpack(gzipSync(archive))).rejects.toThrow(StateError)
    expect(readFileSync(elsewhere, 'utf8')).toBe('still mine')
    expect(existsSync('/tmp/elsewhere')).toBe(false)
  })

  test('is read no further than its limits, compressed or not', async () => {
    const archive = zstdCompressSync(sound())
    await expect(unpack(archive, { maxArchiveBytes: archive.length - 1 })).rejects.toThrow(/more than \d+ bytes/)
    await expect(unpack(archive, { maxFileBytes: CONTENT.length - 1 })).rejects.toThrow(/more than \d+ bytes/)
    const bomb = zstdCompressSync(Buffer.concat([sound(), Buffer.alloc(50_000_000)]))
    expect(bomb.length).toBeLessThan(20_000)
    await expect(unpack(bomb)).rejects.toThrow(/unpacks to more than/)
  })
})

describe('an archive that is not whole', () => {
  test('is noticed wherever it was cut off', async () => {
    for (const compress of [zstdCompressSync, gzipSync]) {
      const archive = compress(sound())
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: archive.length - 1 }), async length => {
          await expect(unpack(archive.subarray(0, length))).rejects.toThrow(StateError)
        }),
        { numRuns: 40 },
      )
    }
  })

  test('with bytes changed is unusable, or gives another checksum than the one it was saved under', async () => {
    const archive = zstdCompressSync(sound())
    const saved = createHash('sha256').update(CONTENT).digest('hex')
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const altered = Buffer.from(archive)
        altered[at] = (altered[at] ?? 0) ^ change
        const outcome = await unpack(altered).then(
          ({ hash, target }) => (hash === saved ? readFileSync(target).equals(CONTENT) : true),
          error => error instanceof StateError,
        )
        expect(outcome).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test.each([[Buffer.alloc(0)], [Buffer.from('<!doctype html>')], [Buffer.from([0x28])]])(
    'and is no archive at all: %j',
    async bytes => {
      await expect(unpack(bytes)).rejects.toThrow(StateError)
    },
  )
})

/** A sound archive whose extended header says that its file is another. */
function renamed(path: string): Buffer {
  const record = (text: string): string => {
    const length = text.length + 1 + String(text.length + 3).length
    return `${length} ${text}`
  }
  const body = Buffer.from(record(`path=${path}\n`))
  const header = Buffer.alloc(512)
  header.write('PaxHeader', 0)
  header.write('0000644\0', 100)
  header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('        ', 148)
  header.write('x', 156)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, body, Buffer.alloc(512 - body.length), sound()])
}
