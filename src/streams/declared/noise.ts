/** Words of a comment that tell a reader nothing: what is left of malformed tags, notes to tools and to oneself. */
import type { ComponentDocumentation } from '../../model/index.ts'

const TOOL =
  /^(?:eslint-|tslint:|jshint\b|jslint\b|prettier-ignore|(?:istanbul|c8|v8|node:coverage) ignore|biome-ignore|stylelint-|webpack\w*:|globals? \w|@?ts-(?:ignore|nocheck|expect-error)|[#@]__)/
const NOTE = /^(?:TODO|FIXME|XXX|HACK|TBD)\b/

export function withoutNoise(documentation: ComponentDocumentation): ComponentDocumentation {
  const { parameters, returns, members } = documentation
  return {
    ...documentation,
    summary: prose(documentation.summary),
    description: prose(documentation.description),
    parameters: parameters.map(parameter => {
      const words = telling(parameter.description, parameter.name.slice(parameter.name.lastIndexOf('.') + 1))
      return words === parameter.description ? parameter : { ...parameter, description: words }
    }),
    returns: returns === null ? null : { ...returns, description: telling(returns.description, returns.type ?? '') },
    ...(members === undefined
      ? {}
      : { members: members.map(member => ({ ...member, description: telling(member.description, member.name) })) }),
  }
}

/** What a template for comments puts there: `[finalize description]`. */
const PLACEHOLDER = /^\\?\[[\w$. ]+ description\\?\]\.?$/i

/** A summary or description; the line below a heading is no part of it. */
function prose(text: string): string {
  const bare = text.replace(/\s+(?:={3,}|-{3,})\s*$/, '')
  return TOOL.test(bare) || NOTE.test(bare) || PLACEHOLDER.test(bare.trim()) ? '' : telling(bare, '')
}

/** Nothing without a letter or a digit, nothing that only repeats the name. */
function telling(text: string, name: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return ''
  return text.replace(/[.\s]+$/, '') === name ? '' : text
}
