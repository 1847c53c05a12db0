import { expect, it } from 'vitest'
import { oracleOf, repository } from '../oracle/repository.ts'

it('a module that is passed on or called as a whole is no function, and stops nothing', async () => {
  const root = repository({
    'src/factory.cjs': 'exports.default = function factory(name, deps, create) { return create({}) }',
    'src/user.cjs':
      "const factory = require('./factory.cjs')\nexports.run = callback => callback(factory)\nexports.run(factory)\nfactory.default('a', [], factory)\n",
    'src/own.mjs': "import * as own from './own.mjs'\nexport const run = call => call()\nown.run(own)\nown()\n",
  })
  const { facts } = await oracleOf(root)
  expect(facts.health.filter(({ message }) => message.includes('failed'))).toEqual([])
  expect(facts.callGraph.edges.map(({ from, to }) => `${from} ${to}`)).toContain('src/own.mjs src/own.mjs#run')
})
