/** How many tokens a text is, before anybody has counted. */

/**
 * Characters of source code and English per token. Tokenizers differ between providers and versions; measured on TypeScript they
 * give 3 to 4.2, so this errs on the side of too many tokens.
 */
const CHARACTERS_PER_TOKEN = 3

/** Beyond ASCII a character is often a token of its own. */
const TOKENS_PER_OTHER_CHARACTER = 1

/** An upper estimate, good for fitting a context and for a cost that is not to be exceeded. */
export function estimateTokens(text: string): number {
  let other = 0
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) other++
  return Math.ceil((text.length - other) / CHARACTERS_PER_TOKEN + other * TOKENS_PER_OTHER_CHARACTER)
}
