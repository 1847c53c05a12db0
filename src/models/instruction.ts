/** Asks for the answer's form in words, for whoever takes no schema. */

/** The system prompt with the form at its end, so that it stays a stable prefix. */
export function withInstruction(system: string, schema: string): string {
  return `${system}\n\nAnswer with one JSON object and nothing else: no explanation before or after it, no code fence. It has to satisfy this JSON Schema:\n${schema}`
}
