/** Sentences for people who maintain the code and have never heard of claims or verdicts. */
import type { Claim, ClaimBody, ComponentFacts, EffectKind, Verdict } from '../model/index.ts'
import { flat, nameOf } from '../model/index.ts'

/** Who says it, as a reader of the repository would put it. */
export function speakerOf(claim: Claim, engine: string, stream: 'A' | 'B'): string {
  if (claim.evidence.some(item => item.origin === 'comment')) return 'the comment'
  if (engine === 'declared') return claim.facet === 'calls' ? 'a name in the source' : 'the declaration'
  if (engine === 'observed') return 'the code'
  return `stream ${stream} (${engine})`
}

/** What is said, to be put after "says that". */
export function statementOf(claim: ClaimBody): string {
  switch (claim.facet) {
    case 'param':
      switch (claim.aspect) {
        case 'presence':
          return claim.subject.includes('.')
            ? `there is a property ${code(claim.subject)}`
            : `parameter ${claim.value.index + 1} is ${code(claim.subject)}`
        case 'type':
          return `${code(claim.subject)} is of type ${code(claim.value.type)}`
        case 'optional':
          return `${code(claim.subject)} ${claim.value.optional ? 'may be left out' : 'is required'}`
        case 'default':
          return `${code(claim.subject)} defaults to ${code(claim.value.text)}`
        case 'values':
          return `${code(claim.subject)} is one of ${claim.value.literals.map(code).join(', ')}`
      }
      return claim satisfies never
    case 'returns':
      switch (claim.aspect) {
        case 'presence':
          return claim.value.returns ? 'a value is returned' : 'nothing is returned'
        case 'type':
          return `the returned value is of type ${code(claim.value.type)}`
        case 'branch':
          return `${claim.subject} is ${claim.value.possible ? 'returned in some case' : 'never returned'}`
      }
      return claim satisfies never
    case 'throws':
      return claim.aspect === 'absence' ? 'nothing is ever thrown' : `${code(claim.subject)} is thrown`
    case 'calls':
      return `${code(claim.subject)} is called`
    case 'effect': {
      const target = claim.value.target === null ? '' : ` (${code(claim.value.target)})`
      return `it ${claim.aspect === 'absence' ? 'never ' : ''}${EFFECTS[claim.subject]}${target}`
    }
    case 'modifier':
      return `it is ${claim.value.holds ? '' : 'not '}${claim.subject}`
    case 'example':
      return `the example ${code(claim.value.code.trim().split('\n')[0] ?? '')} works`
    case 'reference':
      return `${code(claim.subject)} exists`
    case 'summary':
    case 'description':
      return `“${claim.value.text}”`
  }
}

const EFFECTS: Readonly<Record<EffectKind, string>> = {
  'writes-this': 'changes its own object',
  'writes-parameter': 'changes what it is given',
  'writes-module-state': 'changes state of its module',
  'file-system': 'uses the file system',
  network: 'uses the network',
  process: 'acts on processes',
  environment: 'depends on the environment',
  time: 'depends on the time',
  randomness: 'depends on chance',
  console: 'writes to the console',
}

export function explain(
  facts: ComponentFacts,
  said: readonly { readonly speaker: string; readonly claim: Claim }[],
  conclusion: string,
): string {
  const statements = said.map(({ speaker, claim }) => `${speaker} says that ${statementOf(claim)}`)
  const head = statements.length === 0 ? '' : `${capital(statements.join(', and '))}. `
  const name = nameOf(facts.id).replace(/~\d+$/, '')
  return `${code(name === '' ? facts.file : name)}: ${head}${sentence(conclusion)}`
}

export function reasonOf(verdict: Verdict | null): string {
  return verdict === null ? '' : verdict.reason
}

function code(text: string): string {
  return `\`${flat(text, 80).replaceAll('`', "'")}\``
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function sentence(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?]$/.test(trimmed) ? capital(trimmed) : `${capital(trimmed)}.`
}
