/** Writes action.yml from the option table, so that the Action's inputs are exactly the configuration. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { OUTPUTS } from '../src/action/outputs.ts'
import { OPTIONS } from '../src/config.ts'
import { KEY_VARIABLES } from '../src/models/keys.ts'
import { PROVIDERS } from '../src/models/specification.ts'

const path = resolve(import.meta.dirname, '..', 'action.yml')
const text = actionYml()
if (!process.argv.includes('--check')) writeFileSync(path, text)
else if (readFileSync(path, 'utf8') !== text) {
  console.error("action.yml does not match the options in src/config.ts: run 'npm run action' and commit it.")
  process.exitCode = 1
}

function actionYml(): string {
  const inputs = OPTIONS.map(option => {
    const value = Array.isArray(option.default) ? option.default.join(',') : String(option.default ?? '')
    const choices =
      option.choices.length > 0 && option.type === 'string' ? ` One of: ${option.choices.join(', ')}.` : ''
    const standard =
      option.key === 'state' ? ' Default: a file under RUNNER_TEMP.' : value === '' ? '' : ` Default: ${value}.`
    // No default here: an input that is not given must leave twinscribe.config.json its say.
    return `  ${option.flag}:\n    description: ${quote(`${option.description}${choices}${standard}`)}\n    required: false\n    default: ''`
  })
  const keys = PROVIDERS.map(provider => {
    const description = `Key of ${provider}, masked in the log; the variable ${KEY_VARIABLES[provider]} does as well.`
    return `  ${provider}-api-key:\n    description: ${quote(description)}\n    required: false\n    default: ''`
  })
  const outputs = OUTPUTS.map(output => `  ${output.name}:\n    description: ${quote(output.description)}`)
  return `# Written by 'npm run action' from src/config.ts and src/action/outputs.ts.
name: TwinScribe
description: Documentation that two independent streams wrote and static analysis judged. Finds comments that contradict the code. No key needed.
author: TwinScribe maintainers
branding:
  icon: book-open
  color: blue
inputs:
  path:
    description: 'Folder to document, relative to the workspace.'
    required: false
    default: '.'
  config:
    description: 'Configuration file, relative to the path. Default: twinscribe.config.json, if there is one.'
    required: false
    default: ''
  token:
    description: 'Token for issues, commits and pull requests. What it may do is decided by the permissions of the job.'
    required: false
    default: \${{ github.token }}
${[...inputs, ...keys].join('\n')}
outputs:
${outputs.join('\n')}
runs:
  using: node24
  main: dist/index.js
`
}

function quote(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}
