/**
 * Plain text into Markdown that reads the same on GitHub, in VitePress, in Docusaurus (MDX) and in MkDocs.
 *
 * The four disagree about backslashes, braces and angle brackets, so what is special to any of them is written in the one form
 * that all of them understand: a character reference, a backslash where all four take it, or inline code.
 */

/** Characters that all four accept behind a backslash. */
const BACKSLASHED = new Set(['\\', '`', '*', '[', ']'])

/** Invisible characters that reorder text or have no business in prose. Tabs and line feeds stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const CLEAN = /^[\t\n\x20-\x7e]*$/

/** Line feeds only, nothing invisible, no half characters. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(UNPRINTABLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
}

/**
 * What GitHub would turn into a notification or a cross-reference: `@user`, `@org/team`, `#12`, `GH-12`, `owner/repo#12`.
 * An address (`me@example.org`) and a name inside a word are none. It ends up as inline code, where GitHub leaves it alone.
 */
const ISSUE =
  /(?:(?<![\w.-])[\w.-]{1,100}(?:\/[\w.-]{1,100})?)?#\d{1,12}(?![A-Za-z0-9])|(?<![A-Za-z0-9])GH-\d{1,12}(?![A-Za-z0-9])/
    .source
const NAME = /[A-Za-z0-9_][\w@-]*(?:\/[\w.-]{0,100}\w)?/.source
/** What follows such a name directly goes into the same code: behind the end of code an `@` would stand alone. */
const REFERENCE = new RegExp(`(?:${ISSUE}|(?:(?<![\\w@])@+|(?<=\\w)@{2,})${NAME})(?:${ISSUE}|@+${NAME})*`, 'gi')

export interface EscapeOptions {
  /** Inside a table cell a pipe ends the cell, even in code. */
  readonly table?: boolean
}

/** Plain text as Markdown text. Line feeds become spaces. */
export function escapeText(text: string, options: EscapeOptions = {}): string {
  const flat = cleanText(text).replace(/\s+/g, ' ')
  if (!/[#@]|GH-/i.test(flat)) return escapeCharacters(flat)
  let out = ''
  let last = 0
  for (const match of flat.matchAll(REFERENCE)) {
    out += escapeCharacters(flat.slice(last, match.index)) + inlineCode(match[0], options)
    last = match.index + match[0].length
  }
  return out + escapeCharacters(flat.slice(last))
}

const SPECIAL = /[\\`*[\]_<>{}|~&$@:]|www\./i

function escapeCharacters(text: string): string {
  if (!SPECIAL.test(text)) return text
  return text.replace(/[\\`*[\]_<>{}|~&$@:]|(?<=\bwww)\./gi, (character, at: number) => {
    if (BACKSLASHED.has(character)) return `\\${character}`
    switch (character) {
      case '_':
        return isWord(text[at - 1]) && isWord(text[at + 1]) ? '_' : '\\_'
      case '&':
        return /[#\w]/.test(text[at + 1] ?? '') ? '&amp;' : '&'
      case '<':
        return '&lt;'
      case '>':
        return '&gt;'
      case '$':
        // GitHub reads a pair of dollars as mathematics; a lone price is left alone
        return text.indexOf('$') === text.lastIndexOf('$') ? '$' : '<span>$</span>'
      case '@':
        // Only what could be an address or a name: ` @ ` stays
        return /\w/.test(text[at + 1] ?? '') ? '&#64;' : '@'
      case ':':
        // `:::` opens a container; a bare address becomes a link in some of them, with what is escaped in it
        return /[:/]/.test(text[at + 1] ?? '') || text[at - 1] === ':' ? '&#58;' : ':'
      default:
        return `&#${character.charCodeAt(0)};`
    }
  })
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z0-9]/.test(character)
}

/** Escapes what would make the start of a finished paragraph something else: a heading, a list, an import of MDX. */
export function escapeLineStart(line: string): string {
  const trimmed = line.trim()
  if (/^(?:#{1,6}(?:\s|$)|[-+](?:\s|$)|-{2,}|>)/.test(trimmed)) return `\\${trimmed}`
  if (/^\d{1,9}[.)](?:\s|$)/.test(trimmed)) return trimmed.replace(/^(\d+)([.)])/, '$1\\$2')
  if (/^(?:import|export)\b/.test(trimmed) || /^(?:=|!!!|\?\?\?|:\s|%)/.test(trimmed)) {
    return `&#${trimmed.charCodeAt(0)};${trimmed.slice(1)}`
  }
  return trimmed
}

/** Text as inline code, whatever it contains; `''` stays empty. */
export function inlineCode(text: string, options: EscapeOptions = {}): string {
  // Blanks in a row may be the value of a string
  const flat = cleanText(text)
    .replace(/\s*[^\S ]\s*/g, ' ')
    .trim()
  if (flat === '') return ''
  // VitePress interpolates `{{ }}` inside back-ticks, a pipe ends a table cell there, and MkDocs gets lost in nested back-ticks
  if (/\{\{|\}\}|`/.test(flat) || (options.table === true && /[|\\]/.test(flat))) return htmlCode(flat)
  return `\`${flat}\``
}

/** Inline code without back-ticks; everything but plain characters is written as a character reference. */
function htmlCode(flat: string): string {
  const body = flat.replace(
    /[^\w\s.,()=/'"-]|(?<=\bwww)\.|(?<=\bGH)-|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/gi,
    character => {
      const code = character.codePointAt(0) ?? 0
      return code < 128 ? `&#${code};` : character
    },
  )
  return `<code>${body}</code>`
}

/** A fenced block whose fence is longer than any run of back-ticks inside. */
export function codeBlock(code: string, language = ''): string {
  const body = cleanCode(code).replace(/^\n+|\s+$/g, '')
  let longest = 2
  for (const run of body.matchAll(/`+/g)) longest = Math.max(longest, run[0].length)
  const fence = '`'.repeat(longest + 1)
  return `${fence}${safeLanguage(language)}\n${body}\n${fence}`
}

function cleanCode(code: string): string {
  const lines = code.replace(/\r\n?/g, '\n').replace(LONE_SURROGATE, '\ufffd')
  // Invisible characters in code are shown, not dropped: what is hidden there may be the point
  return lines.replace(UNPRINTABLE, character => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
}

function safeLanguage(language: string): string {
  const word = /^[A-Za-z0-9+#-]{1,20}/.exec(language.trim())?.[0] ?? ''
  return word.toLowerCase()
}

/** A link with a label that is Markdown already. */
export function link(label: string, href: string): string {
  return `[${label}](${encodeHref(href)})`
}

/** Keeps a destination from ending the link early; percent escapes that are there already stay. */
export function encodeHref(href: string): string {
  return cleanText(href).replace(/[\s()<>"'\\{}|^`[\]@*_~$]|[^\x20-\x7e]/gu, character => {
    // `_`, `~`, `@`, `*` and `$` are legal and common in addresses: only inside a destination they need no escape
    if (/[@*_~$]/.test(character)) return character
    if (character === '(' || character === ')' || character === "'") {
      return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
    }
    return encodeURIComponent(character)
  })
}

/** The address if a reader may follow it (http, https, mailto), else null. */
export function safeUrl(address: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these before they look at the scheme
  const bare = address.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]/g, '')
  if (!URL.canParse(bare)) return null
  const url = new URL(bare)
  return url.protocol === 'http:' || url.protocol === 'https:' || url.protocol === 'mailto:' ? bare : null
}
