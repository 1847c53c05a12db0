/** `@example` code: does what it imports exist? */
import { posix } from 'node:path'
import { ts } from 'ts-morph'
import type { ComponentFacts, Verdict } from '../../../model/index.ts'
import { looksAlike } from '../../../similar-names.ts'
import type { Judge, JudgeContext } from '../context.ts'
import { occursElsewhere } from '../elsewhere.ts'
import { examplesOf } from '../example-program.ts'
import { exportsOfModule, exportsOfSpecifier } from '../exports.ts'
import { type ImportedName, importedNames, isTyped } from '../snippets.ts'
import { evidenceAt, evidenceOf, proven, refuted, unknown } from '../verdicts.ts'
import { isPlatformName, occursInLibraries, vocabularyOf } from '../vocabulary.ts'

const NOT_CODE =
  /^(html|xml|sh|bash|shell|console|json|jsonc|css|scss|yaml|yml|text|txt|md|markdown|diff|vue|svelte|sql|graphql|http|ini|toml)\b/i

export const judgeExample: Judge<'example'> = (claim, context) => {
  const facts = context.component(claim.component)
  if (facts === undefined) return unknown('the component is not known')
  const { code, language } = claim.value
  if (NOT_CODE.test(language.trim()) || /^\s*(?:[<>]|\$\s)/.test(code)) return unknown('it is no code of ours', false)
  let checked = 0
  for (const imported of importedNames(code)) {
    const verdict = judgeImport(imported, language, facts.file, context)
    if (verdict === null) continue
    if (verdict.verdict === 'refuted') return verdict
    if (verdict.verdict === 'proven') checked++
  }
  const former = formerName(code, facts, context)
  if (former !== null) {
    return refuted(
      'example-broken',
      `the example calls \`${former}\`, which does not exist; this is \`${facts.name}\``,
      null,
      evidenceOf(facts.nameSpan, 'signature', facts.signature),
    )
  }
  const problem = examplesOf(context).check(facts, code)
  if (problem === null) return proven('it fits the code that it uses')
  if (problem !== undefined) {
    const entry = context.project.byFileName.get(problem.declaration.getSourceFile().fileName)
    const seen =
      entry === undefined
        ? evidenceOf(facts.nameSpan, 'signature', facts.signature)
        : evidenceAt(entry, ts.getNameOfDeclaration(problem.declaration) ?? problem.declaration, 'signature')
    return refuted('example-broken', `the example does not work: ${problem.message}`, null, seen)
  }
  return checked > 0 ? proven('what it imports exists') : unknown('nothing in it can be checked')
}

/** A name that the example calls instead of the component's own: unlike any other in the repository, but like this one. */
function formerName(code: string, facts: ComponentFacts, context: JudgeContext): string | null {
  switch (facts.kind) {
    case 'function':
    case 'method':
    case 'class':
    case 'variable':
      break
    case 'module':
    case 'interface':
    case 'type-alias':
    case 'enum':
    case 'constructor':
    case 'accessor':
      return null
  }
  const { name } = facts
  // an import alone is no use
  const body = code.replace(/^\s*import\b[^;'"]*['"][^'"]*['"];?/gm, '')
  const isUsed = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(body)
  for (const match of body.matchAll(/(?<![\w$])([A-Za-z_$][\w$]*)\s*\(/g)) {
    const called = match[1] ?? ''
    const isMember = body[match.index - 1] === '.'
    // beside the name itself, a function that is called alike may be the reader's; a method is somebody's
    if (name.length < 3 || called.length < 3 || (isUsed && !isMember) || !isFormOf(called, name, isUsed)) continue
    if (vocabularyOf(context).words.has(called) || isPlatformName(called)) continue
    if (occursInLibraries(called, context) || occursElsewhere(called, context)) continue
    const uses = body.match(new RegExp(`(?<![\\w$.])${called.replaceAll('$', '\\$')}(?![\\w$])(?!\\s*\\()`, 'g'))
    // declared or imported in the example itself
    if (uses !== null || new RegExp(`function\\*?\\s+${called.replaceAll('$', '\\$')}\\b`).test(body)) continue
    return called
  }
  return null
}

/** Where the name itself is there too, only one that adds a word to it, or takes one away. */
function isFormOf(called: string, name: string, isUsed: boolean): boolean {
  if (!isUsed) return looksAlike(called, name)
  const [shorter, longer] = called.length < name.length ? [called, name] : [name, called]
  return longer.startsWith(shorter) && /^[A-Z_]/.test(longer.slice(shorter.length))
}

/** Null where the specifier leads to nothing that is known. */
function judgeImport(imported: ImportedName, language: string, file: string, context: JudgeContext): Verdict | null {
  const { specifier, name } = imported
  const exported = specifier.startsWith('.')
    ? exportsOfRelative(specifier, file, context)
    : exportsOfSpecifier(specifier, context)
  if (exported === null) return null
  if (name === '*' || exported.names.has(name)) return proven(`\`${specifier}\` exports \`${name}\``)
  // the default import of CommonJS, and types that stand in a separate declaration file
  if (exported.open || name === 'default') return null
  if (exported.javascript && (imported.typeOnly || isTyped(language))) return null
  const span = { file: exported.entry.path, line: 1, column: 1, endLine: 1, endColumn: 1 }
  return refuted(
    'example-broken',
    `the example imports \`${name}\` from \`${specifier}\`, which does not export it`,
    null,
    evidenceOf(span, 'signature', `exports of ${specifier}`),
  )
}

function exportsOfRelative(specifier: string, file: string, context: JudgeContext) {
  const base = posix.normalize(posix.join(posix.dirname(file), specifier))
  const stem = base.replace(/\.(js|mjs|cjs|jsx)$/, '')
  for (const extension of [
    '',
    '.ts',
    '.tsx',
    '.mts',
    '.cts',
    '.js',
    '.jsx',
    '.mjs',
    '.cjs',
    '/index.ts',
    '/index.js',
  ]) {
    const entry = context.entry(`${extension === '' ? base : stem}${extension}`)
    if (entry !== undefined) return exportsOfModule(entry)
  }
  return null
}
