import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { OUTPUTS } from '../../src/action/outputs.ts'
import { OPTIONS } from '../../src/config.ts'
import { PROVIDERS } from '../../src/models/specification.ts'
import { VERSION } from '../../src/version.ts'

const root = resolve(import.meta.dirname, '..', '..')
const contract = parse(readFileSync(resolve(root, 'action.yml'), 'utf8'))

/** Inputs that are no options: they say where to look, or are secret and must not stand in a configuration file. */
const RUNNER_ONLY = ['path', 'config', 'token', ...PROVIDERS.map(provider => `${provider}-api-key`)]

test('action.yml offers exactly the options, and no default that would overrule the configuration file', () => {
  expect(Object.keys(contract.inputs).sort()).toEqual([...RUNNER_ONLY, ...OPTIONS.map(({ flag }) => flag)].sort())
  for (const { flag } of OPTIONS) expect(contract.inputs[flag]).toMatchObject({ required: false, default: '' })
})

test('action.yml names exactly the outputs that are set, and the bundle that is committed', () => {
  expect(Object.keys(contract.outputs).sort()).toEqual(OUTPUTS.map(({ name }) => name).sort())
  expect(contract.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
})

test('the version is the one of package.json', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).version)
})
