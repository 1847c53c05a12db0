/** What each stream may look at, cut out of the facts. */
import type {
  ComponentFacts,
  ComponentId,
  DeclaredView,
  FilePath,
  MemberFacts,
  NodeId,
  ObservedCall,
  ObservedView,
  RepositoryFacts,
  Sibling,
  SourceView,
} from '../model/index.ts'
import { comparePositions, compareText } from '../model/index.ts'
import { type CalledComponent, calledComponents, type ResolvedSite } from './calls/index.ts'
import { callTextsOf } from './calls/texts.ts'
import type { DeclarationIndex, FunctionRecord } from './extract/index.ts'
import { annotatedMemberTypes, hasTypeOfComment } from './extract/index.ts'
import type { CallContext, LocalFlow } from './flow/index.ts'
import type { SourceEntry } from './project/index.ts'
import { sourceText } from './source-text.ts'

export interface ViewsInput {
  readonly facts: RepositoryFacts
  readonly index: DeclarationIndex
  readonly functions: readonly FunctionRecord[]
  readonly flows: ReadonlyMap<NodeId, LocalFlow>
  readonly sites: ReadonlyMap<NodeId, readonly ResolvedSite[]>
  readonly entries: ReadonlyMap<FilePath, SourceEntry>
}

export interface Views {
  declared(id: ComponentId): DeclaredView
  observed(id: ComponentId): ObservedView
  source(id: ComponentId): SourceView
}

export function createViews(input: ViewsInput): Views {
  const { facts } = input
  const called = calledComponents(facts.callGraph.nodes)
  const components = new Map(facts.components.map(component => [component.id, component]))
  const modules = new Map(facts.modules.map(module => [module.file, module]))
  const byParent = new Map<ComponentId, ComponentFacts[]>()
  for (const component of facts.components) {
    if (component.parent === null) continue
    const list = byParent.get(component.parent)
    if (list === undefined) byParent.set(component.parent, [component])
    else list.push(component)
  }
  const functionsOf = new Map<ComponentId, FunctionRecord[]>()
  for (const record of input.functions) {
    const list = functionsOf.get(record.component)
    if (list === undefined) functionsOf.set(record.component, [record])
    else list.push(record)
  }
  const get = (id: ComponentId): ComponentFacts => {
    const component = components.get(id)
    if (component === undefined) throw new Error(`There is no component ${id}`)
    return component
  }
  const exportsOf: DeclaredView['exportsOf'] = file => modules.get(file)?.exports ?? []

  const siblingsOf = (component: ComponentFacts): DeclaredView['siblings'] => {
    const parents = new Set<ComponentId>([component.file])
    if (component.parent !== null) parents.add(component.parent)
    if (component.kind === 'class' || component.kind === 'interface' || component.kind === 'variable')
      parents.add(component.id)
    return [...parents].filter(parent => byParent.has(parent)).map(siblingsIn)
  }
  // Thousands of copies of a list of thousands would not do.
  const siblingsByParent = new Map<ComponentId, readonly Sibling[]>()
  const siblingsIn = (parent: ComponentId): readonly Sibling[] => {
    let list = siblingsByParent.get(parent)
    if (list === undefined) {
      list = (byParent.get(parent) ?? []).map(({ id, name }) => ({ name, component: id }))
      siblingsByParent.set(parent, list)
    }
    return list
  }

  const callsByVariable = new Map<FilePath, ReadonlyMap<string | null, readonly ObservedCall[]>>()
  /** The calls of the module whose result the variable is. */
  const makersOf = ({ file, name }: ComponentFacts): readonly ObservedCall[] => {
    let calls = callsByVariable.get(file)
    if (calls === undefined) {
      calls = Map.groupBy(observedCalls(file, input, components, called), call => call.assignedTo)
      callsByVariable.set(file, calls)
    }
    return calls.get(name) ?? []
  }

  // The key, the stream and the drift check ask for the same view, and to cut one out walks the component's code.
  const declaredViews = new Map<ComponentId, DeclaredView>()
  const declared = (id: ComponentId): DeclaredView => {
    let view = declaredViews.get(id)
    if (view === undefined) {
      view = cutDeclared(id)
      declaredViews.set(id, view)
    }
    return view
  }
  const cutDeclared = (id: ComponentId): DeclaredView => {
    const component = get(id)
    const declaration = input.index.draft(id)?.node
    return declaredView(component, {
      memberTypes: declaration === undefined ? new Map() : annotatedMemberTypes(declaration),
      imports: modules.get(component.file)?.imports ?? [],
      siblings: siblingsOf(component),
      exportsOf,
      callTexts: (functionsOf.get(id) ?? [])
        .flatMap(record => callTextsOf(record))
        .sort((a, b) => comparePositions(a.span, b.span)),
    })
  }

  const byName = Map.groupBy(facts.components, ({ name }) => name)
  const namedComponents = new Map([...byName].map(([name, list]) => [name, list.map(({ id }) => id)]))

  return {
    declared,
    source(id) {
      const component = get(id)
      const { view: _, docComments, ...names } = declared(id)
      const inside = (byParent.get(id) ?? []).flatMap(child => {
        const draft = input.index.draft(child.id)
        return draft === undefined ? [] : [{ draft, docComments: child.docComments }]
      })
      const sourceFile = input.entries.get(component.file)?.sourceFile
      return {
        ...names,
        view: 'source',
        overloads: component.overloads,
        ...(sourceFile === undefined
          ? { source: component.signature, passages: [] }
          : sourceText(component, docComments, sourceFile, inside, input.index.draft(id)?.node)),
        named: name => namedComponents.get(name) ?? [],
      }
    },
    observed(id) {
      const found = get(id)
      const declaration = input.index.draft(id)?.node
      const component = declaration !== undefined && hasTypeOfComment(declaration) ? { ...found, type: null } : found
      const calls = (functionsOf.get(id) ?? []).flatMap(({ id: node }) =>
        observedCalls(node, input, components, called),
      )
      if (found.kind === 'variable' && found.parent === found.file) calls.push(...makersOf(found))
      return observedView(
        component,
        // what a built-in throws has no documentation of its own to come from
        component.throws.filter(({ via }) => via === null || !input.flows.has(via.callee)),
        calls,
        (byParent.get(id) ?? []).map(member => member.id),
        input.flows.get(id)?.locals ?? [],
        component.kind === 'module' ? exportsOf(component.file) : [],
      )
    },
  }
}

interface DeclaredParts extends Pick<DeclaredView, 'imports' | 'siblings' | 'exportsOf' | 'callTexts'> {
  /** Annotations of members, by the line and column where the member starts. */
  readonly memberTypes: ReadonlyMap<string, string>
}

function declaredView(component: ComponentFacts, parts: DeclaredParts): DeclaredView {
  return {
    view: 'declared',
    id: component.id,
    kind: component.kind,
    name: component.name,
    file: component.file,
    span: component.span,
    parent: component.parent,
    modifiers: component.modifiers,
    signature: component.signature,
    docComments: component.docComments,
    parameters: component.parameters.map(parameter => ({
      name: parameter.name,
      index: parameter.index,
      declaredType: parameter.declaredType,
      optional: parameter.optional,
      rest: parameter.rest,
      defaultText: parameter.defaultText,
      properties: parameter.pattern === null ? [] : parameter.properties.map(({ name }) => name),
      span: parameter.span,
    })),
    typeParameters: component.typeParameters.map(({ name }) => name),
    declaredReturnType: component.returns?.declaredType ?? null,
    extends: component.extends,
    implements: component.implements,
    members: component.members.map(({ name, kind, docComment, value, span }) => ({
      name,
      kind,
      docComment,
      value,
      span,
      declaredType: parts.memberTypes.get(`${span.line}:${span.column}`) ?? null,
    })),
    imports: parts.imports,
    siblings: parts.siblings,
    exportsOf: parts.exportsOf,
    callTexts: parts.callTexts,
  }
}

function observedView(
  component: ComponentFacts,
  throws: ObservedView['throws'],
  calls: readonly ObservedCall[],
  order: readonly ComponentId[],
  locals: NonNullable<ObservedView['locals']>,
  exports: NonNullable<ObservedView['exports']>,
): ObservedView {
  return {
    view: 'observed',
    id: component.id,
    kind: component.kind,
    name: component.name,
    file: component.file,
    span: component.span,
    parent: component.parent,
    visibility: component.visibility,
    modifiers: component.modifiers,
    hasBody: component.hasBody,
    parameters: component.parameters.map(parameter => ({
      name: parameter.name,
      index: parameter.index,
      // a type from a comment is the comment's word: this stream has not seen it
      type: parameter.typeFromComment ? 'unknown' : parameter.inferredType,
      optional: parameter.optional,
      rest: parameter.rest,
      defaultText: parameter.defaultText,
      properties: parameter.typeFromComment
        ? parameter.properties.map(property => ({ ...property, type: 'unknown' }))
        : parameter.properties,
      uses: parameter.uses,
      span: parameter.span,
    })),
    returns:
      component.returns === null || !component.returns.typeFromComment
        ? component.returns
        : { ...component.returns, type: 'unknown' },
    type: component.type,
    ...(component.value === undefined ? {} : { value: component.value }),
    members: component.members.map(withoutComment),
    extends: component.extends,
    implements: component.implements,
    exits: component.exits,
    throws,
    effects: component.effects.filter(({ via }) => via === null),
    calls: [...calls].sort((a, b) => comparePositions(a.span, b.span) || compareText(a.callee, b.callee)),
    complexity: component.complexity,
    order,
    locals,
    exports,
  }
}

function withoutComment({
  name,
  kind,
  type,
  value,
  optional,
  readonly,
  span,
}: MemberFacts): Omit<MemberFacts, 'docComment'> {
  return { name, kind, type, value, optional, readonly, span }
}

/** Every call in a function, with what becomes of it. Components first; externals where nothing of ours is reached. */
function observedCalls(
  node: NodeId,
  input: ViewsInput,
  components: ReadonlyMap<ComponentId, ComponentFacts>,
  called: CalledComponent,
): ObservedCall[] {
  const flow = input.flows.get(node)
  const record = input.sites.get(node) ?? []
  const calls: ObservedCall[] = []
  for (const site of record) {
    const context = flow?.calls.get(site.end)
    const common = commonOf(site, context, node, input)
    if (common === null) continue
    const known = calls.length
    for (const { to, derivation, verdict } of site.targets) {
      const component = called(node, to, derivation)
      const callee = component === null ? null : componentOf(component, input, components)
      if (callee !== null) calls.push({ ...common, callee, internal: true, verdict })
    }
    for (const callee of site.externals) calls.push({ ...common, callee, internal: false, verdict: 'proven' })
    // It is called, whatever it is.
    const isHandedOn = site.targets.some(({ derivation }) => derivation === 'callback') || site.deferred
    const isCall = !isHandedOn && site.callType !== 'accessor' && common.text !== ''
    if (calls.length === known && isCall) calls.push({ ...common, callee: '', internal: false, verdict: 'possible' })
  }
  return calls
}

function componentOf(
  id: NodeId,
  input: ViewsInput,
  components: ReadonlyMap<ComponentId, ComponentFacts>,
): ComponentId | null {
  if (components.has(id)) return id
  const draft = input.index.draft(id)
  return draft === undefined ? null : input.index.componentOf(draft.node)
}

function commonOf(
  site: ResolvedSite,
  context: CallContext | undefined,
  node: NodeId,
  input: ViewsInput,
): Omit<ObservedCall, 'callee' | 'internal' | 'verdict'> | null {
  const file = node.includes('#') ? node.slice(0, node.indexOf('#')) : node
  const entry = input.entries.get(file)
  const end = entry?.sourceFile.getLineAndCharacterOfPosition(site.end)
  return {
    callType: site.callType,
    text: context?.text ?? '',
    arguments: context?.arguments ?? [],
    result: context?.result ?? 'other',
    assignedTo: context?.assignedTo ?? null,
    awaited: context?.awaited ?? false,
    caught: site.deferred || isCaught(context),
    guards: context?.guards ?? [],
    span: context?.span ?? {
      file,
      line: site.line,
      column: site.column,
      endLine: (end?.line ?? 0) + 1,
      endColumn: (end?.character ?? 0) + 1,
    },
    node,
  }
}

function isCaught(context: CallContext | undefined): boolean {
  return context !== undefined && (context.catches.kind === 'all' || context.rejection === 'handled')
}
