import { Argument, Command, Option } from './index.js'

const quiet = { writeOut() {}, writeErr() {}, outputError() {} }
function build() {
  const program = new Command('tool')
  program.exitOverride().configureOutput(quiet).version('1.0.0').description('d')
  program.option('-d, --debug', 'debug').option('-n, --number <n>', 'number', Number, 1).option('--no-color')
  program.addOption(new Option('-l, --level <level>').choices(['a', 'b']).default('a').env('LEVEL'))
  program.addOption(new Option('--x').conflicts('y')).addOption(new Option('--y').implies({ z: true }))
  program.hook('preAction', () => {}).hook('postAction', () => {})
  const sub = program.command('serve <port> [rest...]').alias('s').description('serve')
  sub.option('-f, --force').action(() => {})
  sub.addHelpText('after', 'more')
  program
    .command('build', { isDefault: true })
    .addArgument(new Argument('[what]').choices(['x', 'y']))
    .action(async () => {})
  program.addHelpText('before', () => 'text')
  program.on('option:debug', () => {})
  return program
}
const runs = [
  ['serve', '80', 'a', 'b', '-f'],
  ['build', 'x'],
  ['build', 'z'],
  ['--help'],
  ['serve', '--help'],
  ['help', 'serve'],
  ['--version'],
  ['--nope'],
  ['srve'],
  ['-n', '2', '--level', 'b', '--no-color', '-d'],
  ['--level', 'q'],
  ['--x', '--y'],
  ['serve'],
]
for (const run of runs) {
  const program = build()
  try {
    program.parse(run, { from: 'user' })
  } catch {
    // exitOverride
  }
  try {
    await build().parseAsync(run, { from: 'user' })
  } catch {
    // exitOverride
  }
  program.opts()
  program.optsWithGlobals()
  program.helpInformation()
}
