/** Sentences with the space behind them; joined again they are the text. Fenced code stays whole. */
export function splitSentences(text: string): string[] {
  const pieces: string[] = []
  for (const [index, part] of text.split(/(```[\s\S]*?(?:```|$))/).entries()) {
    if (index % 2 === 1) pieces.push(part)
    else pieces.push(...(part.match(/[\s\S]+?(?:[.!?](?=\s|$)\s*|\n\s*\n|$)/g) ?? []))
  }
  return pieces
}
