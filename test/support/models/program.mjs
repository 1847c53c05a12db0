/** Stands in for a local model behind a command line, well-behaved and otherwise: the first argument says how. */
import { spawn } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'

const [behaviour, ...rest] = process.argv.slice(2)
const say = summary => process.stdout.write(`${JSON.stringify({ summary })}\n`)
const input = () => readFileSync(0, 'utf8')

switch (behaviour) {
  case 'says-what-it-reads':
    say(input())
    break
  case 'says-its-arguments':
    input()
    say(rest.join('/'))
    break
  case 'says-its-environment':
    input()
    say(
      Object.entries(process.env)
        .map(([name, value]) => `${name}=${value}`)
        .join('\n'),
    )
    break
  case 'garbage':
    input()
    process.stdout.write('\u0000\ufffd{{{{ not json at all')
    break
  case 'nothing':
    input()
    break
  case 'exits':
    input()
    process.stderr.write('loading\nno model today\n')
    process.exitCode = 1
    break
  case 'dies':
    process.kill(process.pid, 'SIGKILL')
    break
  case 'floods': {
    const block = Buffer.alloc(1 << 20, 'x')
    const flood = () => {
      while (process.stdout.write(block)) {}
      process.stdout.once('drain', flood)
    }
    flood()
    break
  }
  case 'refuses-input':
    process.stdin.destroy()
    process.exitCode = 3
    break
  case 'ignores-input':
    process.stdin.destroy()
    say('Fine.')
    break
  case 'complains-and-answers':
    input()
    process.stderr.write('warning\n'.repeat(100_000))
    say('Fine.')
    break
  case 'bad-bytes':
    input()
    process.stdout.write(
      Buffer.concat([Buffer.from('{"summary":"Fi'), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from('ne."}')]),
    )
    break
  case 'answers-and-stays':
    input()
    say('Fine.')
    appendFileSync(rest[0], `${process.pid}\n`)
    setInterval(() => {}, 1000)
    break
  case 'leaves-a-child': {
    // The child inherits the output and never closes it.
    input()
    const child = spawn(process.execPath, ['-e', "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"], {
      stdio: 'inherit',
    })
    appendFileSync(rest[0], `${child.pid}\n`)
    say('Fine.')
    child.unref()
    break
  }
  case 'never-ends': {
    // It ignores being asked to go, and has a child that does, too.
    process.on('SIGTERM', () => {})
    const child = spawn(process.execPath, ['-e', "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"])
    appendFileSync(rest[0], `${process.pid}\n${child.pid}\n`)
    setInterval(() => {}, 1000)
    break
  }
}
