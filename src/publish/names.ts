/** What components are called on pages. */
import type { ComponentFinalDoc, ComponentId, ComponentKind } from '../model/index.ts'
import { nameOf } from '../model/index.ts'
import { inlineCode } from './markdown/escape.ts'

const KIND_TITLE: Readonly<Record<ComponentKind, string>> = {
  module: 'Module ',
  function: '',
  class: 'Class ',
  interface: 'Interface ',
  'type-alias': 'Type ',
  enum: 'Enum ',
  variable: 'Variable ',
  method: '',
  constructor: '',
  accessor: '',
}

/** The name inside the file without the marks of repeated declarations; a file's own name may hold a `#`. */
export function qualifiedName(component: Pick<ComponentFinalDoc, 'id' | 'file'>): string {
  return component.id.slice(component.file.length + 1).replace(/~\d+(?=\.|$)/g, '')
}

/** `PriorityQueue.enqueue`, `new PriorityQueue`; the path for a module. */
export function displayName(component: ComponentFinalDoc | null, id: ComponentId): string {
  const name = component === null ? nameOf(id).replace(/~\d+(?=\.|$)/g, '') : qualifiedName(component)
  if (name === '') return id
  if (component?.kind === 'constructor') return `new ${name.replace(/\.constructor$/, '')}`
  return name
}

export function isCallable(component: ComponentFinalDoc): boolean {
  return component.kind === 'function' || component.kind === 'method' || component.kind === 'constructor'
}

/** With parentheses behind what can be called. */
export function callName(component: ComponentFinalDoc): string {
  return `${displayName(component, component.id)}${isCallable(component) ? '()' : ''}`
}

/** A heading as Markdown, and as the plain text from which generators make its anchor. */
export interface Heading {
  readonly markdown: string
  readonly text: string
}

export function headingOf(component: ComponentFinalDoc): Heading {
  const kind = KIND_TITLE[component.kind]
  const name = callName(component)
  const suffix = component.modifiers.accessor === 'set' ? ' setter' : ''
  return { markdown: `${kind}${inlineCode(name)}${suffix}`, text: `${kind}${name}${suffix}` }
}
