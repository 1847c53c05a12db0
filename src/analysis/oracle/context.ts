/** What a judge may ask: facts, and the syntax behind a component. Everything is found once and kept. */
import type { ts } from 'ts-morph'
import type {
  Claim,
  ComponentFacts,
  ComponentId,
  DeclaredView,
  DocumentedPart,
  Facet,
  FilePath,
  RepositoryFacts,
  Verdict,
} from '../../model/index.ts'
import type { LoadedProject, SourceEntry } from '../project/types.ts'
import { overloadsOf, partsOf } from './parts.ts'
import { buildSubject, type DeclarationIndex, declarationAt, indexDeclarations, type Subject } from './subject.ts'

export interface JudgeContext {
  readonly facts: RepositoryFacts
  readonly project: LoadedProject
  component(id: ComponentId): ComponentFacts | undefined
  /** Undefined where the component is not known or its declaration cannot be found in the source. */
  subject(id: ComponentId): Subject | undefined
  /** Their ids are known to `component` and `subject` from then on. */
  parts(id: ComponentId, view: () => DeclaredView): readonly DocumentedPart[]
  /** The declaration of a property, of an interface, type or class that is documented as a whole. */
  memberNode(id: ComponentId, name: string): ts.Node | undefined
  entry(file: FilePath): SourceEntry | undefined
  /** The component that a declaration is, by where its name or itself starts. */
  componentAt(node: ts.Node): ComponentId | undefined
  /** One value per key for the life of the context: what judges compute for the whole repository. */
  memo<T>(key: object, compute: () => T): T
}

export type ClaimOf<F extends Facet> = Extract<Claim, { readonly facet: F }>
export type Judge<F extends Facet> = (claim: ClaimOf<F>, context: JudgeContext) => Verdict

export function createContext(facts: RepositoryFacts, project: LoadedProject): JudgeContext {
  const components = new Map(facts.components.map(component => [component.id, component]))
  const entries = new Map(project.files.map(entry => [entry.path, entry]))
  const indexes = new Map<FilePath, DeclarationIndex>()
  const subjects = new Map<ComponentId, Subject | undefined>()
  const partsByOwner = new Map<ComponentId, readonly DocumentedPart[]>()
  const memos = new Map<object, unknown>()
  let byPlace: Map<string, ComponentId> | null = null

  const indexOf = (entry: SourceEntry): DeclarationIndex => {
    let index = indexes.get(entry.path)
    if (index === undefined) {
      index = indexDeclarations(entry.sourceFile)
      indexes.set(entry.path, index)
    }
    return index
  }

  return {
    facts,
    project,
    component: id => components.get(id),
    entry: file => entries.get(file),
    subject(id) {
      if (subjects.has(id)) return subjects.get(id)
      const component = components.get(id)
      const entry = component === undefined ? undefined : entries.get(component.file)
      const subject =
        component === undefined || entry === undefined ? undefined : buildSubject(component, entry, indexOf(entry))
      subjects.set(id, subject)
      return subject
    },
    parts(id, view) {
      const known = partsByOwner.get(id)
      if (known !== undefined) return known
      const owner = components.get(id)
      const entry = owner === undefined ? undefined : entries.get(owner.file)
      if (owner === undefined || entry === undefined) return []
      const signatures = owner.overloads.length > 1 ? (this.subject(id)?.signatures ?? []) : []
      const parts = [
        ...partsOf(owner, view, entry, indexOf(entry)),
        ...overloadsOf(owner, view, signatures, entry),
      ].filter(({ facts: part }) => !components.has(part.id))
      for (const { facts: part } of parts) components.set(part.id, part)
      partsByOwner.set(id, parts)
      return parts
    },
    memberNode(id, name) {
      const owner = components.get(id)
      const entry = owner === undefined ? undefined : entries.get(owner.file)
      const member = owner?.members.find(candidate => candidate.name === name)
      return entry === undefined || member === undefined ? undefined : declarationAt(member.span, entry, indexOf(entry))
    },
    componentAt(node) {
      if (byPlace === null) {
        byPlace = new Map()
        for (const { id, file, nameSpan, span } of facts.components) {
          const named = `${file}:${nameSpan.line}:${nameSpan.column}`
          if (!byPlace.has(named)) byPlace.set(named, id)
          const whole = `${file}:${span.line}:${span.column}`
          if (!byPlace.has(whole)) byPlace.set(whole, id)
        }
      }
      const sourceFile = node.getSourceFile()
      const entry = project.byFileName.get(sourceFile.fileName)
      if (entry === undefined) return undefined
      const at = sourceFile.getLineAndCharacterOfPosition(node.getStart(sourceFile))
      return byPlace.get(`${entry.path}:${at.line + 1}:${at.character + 1}`)
    },
    memo<T>(key: object, compute: () => T): T {
      if (!memos.has(key)) memos.set(key, compute())
      return memos.get(key) as T
    },
  }
}
