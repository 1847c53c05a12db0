/** Methods that the language calls by itself: iteration, conversion to a primitive or to JSON, `instanceof`, `await`. */
import { ts } from 'ts-morph'
import type { SourceEntry } from '../project/types.ts'
import type { EvaluateContext } from './evaluation.ts'
import { NOTHING, one, union, type Values } from './values.ts'

export const PROTOCOLS = ['iterate', 'iterate-later', 'to-text', 'to-number', 'to-json', 'instance', 'await'] as const
export type Protocol = (typeof PROTOCOLS)[number]

/** The members that are tried, in order; the first that there is, is called. */
const MEMBERS: Readonly<Record<Protocol, readonly string[]>> = {
  iterate: ['[Symbol.iterator]'],
  'iterate-later': ['[Symbol.asyncIterator]', '[Symbol.iterator]'],
  'to-text': ['[Symbol.toPrimitive]', 'toString'],
  'to-number': ['[Symbol.toPrimitive]', 'valueOf'],
  'to-json': ['toJSON'],
  instance: ['[Symbol.hasInstance]'],
  await: ['then'],
}

/** The protocols that a repository with members of these names can take part in. */
export function protocolsOf(names: ReadonlySet<string>): ReadonlySet<Protocol> {
  return new Set(PROTOCOLS.filter(protocol => MEMBERS[protocol].some(name => names.has(name))))
}

/** The methods of ours that the language calls on a value. */
export type CalledByLanguage = (value: ts.Expression, protocol: Protocol, entry: SourceEntry) => Values

export function createProtocols({ index }: Pick<EvaluateContext, 'index'>): CalledByLanguage {
  function ofType(type: ts.Type, protocol: Protocol, entry: SourceEntry): Values {
    if (type.isUnion()) return union(type.types.slice(0, 8).map(part => ofType(part, protocol, entry)))
    for (const name of MEMBERS[protocol]) {
      const member = memberOf(type, name)
      if (member === undefined) continue
      const found = ofMember(member)
      if (protocol !== 'iterate' && protocol !== 'iterate-later') return found
      return union([found, nextOf(member, entry)])
    }
    return NOTHING
  }

  function ofMember(member: ts.Symbol): Values {
    const drafts = (member.declarations ?? []).flatMap(each => index.draftOf(each) ?? [])
    return union(drafts.flatMap(draft => (draft.fn === null ? [] : [one(draft, 'flow')])))
  }

  /** What an iterator that is no generator gives its values by. */
  function nextOf(iterator: ts.Symbol, { checker }: SourceEntry): Values {
    const declaration = iterator.declarations?.[0]
    if (declaration === undefined || index.draftOf(declaration) === null) return NOTHING
    const [signature] = checker.getTypeOfSymbolAtLocation(iterator, declaration).getCallSignatures()
    const next = signature === undefined ? undefined : memberOf(checker.getReturnTypeOfSignature(signature), 'next')
    return next === undefined ? NOTHING : ofMember(next)
  }

  return (value, protocol, entry) => {
    const { checker } = entry
    if (protocol !== 'to-json' || !ts.isObjectLiteralExpression(value))
      return union([ofType(checker.getTypeAtLocation(value), protocol, entry)], 'flow')
    const held = value.properties.flatMap(each => (ts.isPropertyAssignment(each) ? [each.initializer] : []))
    return union(
      held.map(each => ofType(checker.getTypeAtLocation(each), protocol, entry)),
      'flow',
    )
  }
}

function memberOf(type: ts.Type, name: string): ts.Symbol | undefined {
  const wellKnown = /^\[Symbol\.(\w+)\]$/.exec(name)?.[1]
  if (wellKnown === undefined) return type.getProperty(name)
  // the checker calls `[Symbol.iterator]` by a name that only it knows the end of
  return type.getProperties().find(({ escapedName }) => escapedName.toString().startsWith(`__@${wellKnown}@`))
}
