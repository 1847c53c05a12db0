import { describe, expect, test } from 'vitest'
import { parseCommandLine } from '../../src/cli/arguments.ts'
import { resolveConfig } from '../../src/resolve-config.ts'

const configOf = (...argv: string[]) => resolveConfig(parseCommandLine(argv).raw, undefined, 'twinscribe.config.json')

describe('the command line', () => {
  test.each([
    [['--dry-run'], true],
    [['--dry-run=true'], true],
    [['--no-dry-run'], false],
    [['--dry-run=false'], false],
    [[], false],
  ])('a switch is spelled %j', (argv, expected) => {
    expect(configOf('document', ...argv).dryRun).toBe(expected)
  })

  test('a list may be repeated, separated by commas or by lines, and keeps braces together', () => {
    expect(configOf('document', '--include', 'src/**,lib/**', '--include', 'tools/{a,b}/*.ts').include).toEqual([
      'src/**',
      'lib/**',
      'tools/{a,b}/*.ts',
    ])
    expect(resolveConfig({ exclude: 'a/**\n  b/**  \n' }, undefined, 'c').exclude).toEqual(['a/**', 'b/**'])
  })

  test('flags overrule the file, the file overrules the command’s default, an empty input counts as not given', () => {
    const file = { failOn: 'blocking', maxIterations: 3 }
    const config = resolveConfig({ 'max-iterations': '7', 'fail-on': '' }, file, 'twinscribe.config.json', {
      failOn: 'drift',
    })
    expect(config).toMatchObject({ maxIterations: 7, failOn: 'blocking' })
    expect(resolveConfig({}, undefined, 'c', { failOn: 'drift' }).failOn).toBe('drift')
  })

  test.each([
    [{ maxIterations: 0 }, /twinscribe\.config\.json: maxIterations/],
    [{ streamA: 'oracle' }, /streamA.*Expected declared, observed/],
    [[], /must hold a JSON object/],
  ])('a configuration file with %j is refused with the place', (file, message) => {
    expect(() => resolveConfig({}, file, 'twinscribe.config.json')).toThrow(message)
  })
})
