/** Takes our prompts apart again, as a scripted model has to that answers them. */

export interface AskedComponent {
  readonly id: string
  readonly kind: string
  /** As listed in the prompt, in order; `arg0` for what is destructured. */
  readonly parameters: readonly string[]
  readonly source: string
}

/** The components of a documenter's prompt; empty for another prompt. */
export function askedComponents(prompt: string): readonly AskedComponent[] {
  const heads = fenced(prompt, 'COMPONENT')
  const sources = fenced(prompt, 'SOURCE')
  return heads.flatMap((head, index) => {
    const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? ''
    const list = field('parameters')
    const parameters = list === '' ? [] : list.replace(/ \(destructured: [^)]*\)/g, '').split(', ')
    return [{ id: field('component'), kind: field('kind'), parameters, source: sources[index] ?? '' }]
  })
}

/** The texts between the marks of that name, in order. */
export function fenced(prompt: string, label: string): readonly string[] {
  return [...prompt.matchAll(new RegExp(`<<<${label} ([0-9a-f]{16})\\n([\\s\\S]*?)\\n\\1 ${label}>>>`, 'g'))].map(
    match => match[2] ?? '',
  )
}
