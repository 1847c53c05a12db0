import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentRepository } from '../../src/commands/document.ts'
import { configSchema } from '../../src/config.ts'
import { silentLogger } from '../../src/logger.ts'
import { temporaryRepository } from '../support/temporary-repository.ts'

test('a call that any of many implementations may answer names the first twenty of them, and counts the rest', async () => {
  const number = (index: number) => String(index).padStart(2, '0')
  const classes = Array.from({ length: 35 }, (_, index) => {
    const name = `Step${number(index)}`
    return `export class ${name} implements Step {\n  run(): void {}\n}\n`
  })
  const root = temporaryRepository({
    'src/step.ts': `export interface Step {\n  run(): void\n}\n${classes.join('')}`,
    'src/all.ts':
      "import type { Step } from './step.ts'\n\nexport function all(steps: Step[]): void {\n  for (const step of steps) step.run()\n}\n",
  })
  const { package: pkg } = await documentRepository({
    root,
    config: configSchema.parse({ state: join(root, 'state.db') }),
    logger: silentLogger,
  })
  const [call] = pkg.callGraph.unresolved.filter(({ reason }) => reason === 'too many targets')
  expect(call).toMatchObject({ from: 'src/all.ts#all', line: 4, furtherCandidates: 15 })
  expect(call?.candidates).toEqual(Array.from({ length: 20 }, (_, index) => `src/step.ts#Step${number(index)}.run`))
})
