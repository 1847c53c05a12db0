/**
 * Types that a model has made wider or narrower than they are. An author may mean something by `null` where the checker sees none, and by a list
 * of values where it sees a string; a model that writes so has invented it, and what is proven of its type is proven of another one.
 */
import type { ComponentDocumentation, ComponentFacts, ValidationCorrection } from '../../model/index.ts'

export function withExactTypes(
  documentation: ComponentDocumentation,
  facts: ComponentFacts,
): { readonly documentation: ComponentDocumentation; readonly corrections: readonly ValidationCorrection[] } {
  const corrections: ValidationCorrection[] = []
  const exact = (field: string, said: string | null, known: string | undefined): string | null => {
    if (said === null || known === undefined || isVacuous(known) || !addsTo(said, known)) return said
    const reason = `Its type is \`${known}\`.`
    corrections.push({ field, action: 'changed', before: said, after: known, reason })
    return known
  }
  const parameters = documentation.parameters.map(parameter => {
    const fact = facts.parameters.find(({ name }) => name === parameter.name)
    // What may be left out may be undefined, and is said either way.
    const known = fact?.optional === true && parameter.type?.includes('undefined') ? undefined : fact?.inferredType
    const type = exact(`param:${parameter.name}:type`, parameter.type, known)
    return type === parameter.type ? parameter : { ...parameter, type }
  })
  const { returns } = documentation
  const type = exact('returns:value:type', returns?.type ?? null, facts.returns?.type)
  if (corrections.length === 0) return { documentation, corrections }
  return {
    documentation: {
      ...documentation,
      parameters,
      returns: returns === null || type === returns.type ? returns : { ...returns, type },
    },
    corrections,
  }
}

function isVacuous(type: string): boolean {
  return /\b(?:any|unknown)\b|^\{\}$|^object$|…/.test(type)
}

/** `null`, `undefined` or a literal that the known type does not have; behind a name of its own it may have anything. */
function addsTo(said: string, known: string): boolean {
  if (!isSpelledOut(known)) return false
  const own = membersIn(known)
  return [...membersIn(said)].some(member => !own.has(member))
}

/** Of nothing but primitive types and literals. */
function isSpelledOut(type: string): boolean {
  return type
    .split('|')
    .every(member =>
      /^\s*(?:string|number|boolean|bigint|symbol|null|undefined|true|false|void|-?\d+|"[^"]*"|'[^']*')\s*$/.test(
        member,
      ),
    )
}

function membersIn(type: string): Set<string> {
  return new Set(
    (type.match(/"[^"]*"|'[^']*'|\b(?:null|undefined)\b|(?<![\w$])-?\d+\b/g) ?? []).map(text =>
      text.replaceAll('"', "'"),
    ),
  )
}
