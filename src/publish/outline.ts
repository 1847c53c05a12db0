/** The order of things on a module's page: decided once, because anchors depend on which headings stand before. */
import type { ComponentFinalDoc, ComponentId, ModuleFinalDoc } from '../model/index.ts'
import { type Anchor, PageAnchors } from './anchors.ts'
import { displayName, headingOf } from './names.ts'
import { type DrawnDiagram, drawDiagram } from './pages/mermaid.ts'

export interface OutlineNode {
  readonly component: ComponentFinalDoc
  readonly anchor: Anchor
  /** Methods of a class, members of an object. */
  readonly children: readonly OutlineNode[]
}

export interface ModuleOutline {
  readonly own: ComponentFinalDoc | undefined
  /** Public ones first, then those that only the module exports; source order within both. */
  readonly exported: readonly OutlineNode[]
  readonly internal: readonly OutlineNode[]
  /** Calls between the parts; null where there is nothing to draw. Last, because not every generator draws it. */
  readonly diagram: DrawnDiagram | null
}

export const DIAGRAM_HEADING = 'Calls inside'
export const EXPORTED_HEADING = 'Exports'
export const INTERNAL_HEADING = 'Internal'

export function outlineOf(
  module: ModuleFinalDoc,
  components: ReadonlyMap<ComponentId, ComponentFinalDoc>,
): ModuleOutline {
  const all = module.components.map(id => components.get(id)).filter(component => component !== undefined)
  const own = all.find(component => component.kind === 'module')
  const ids = new Set(all.map(component => component.id))
  const children = new Map<ComponentId, ComponentFinalDoc[]>()
  const exported: ComponentFinalDoc[] = []
  const internal: ComponentFinalDoc[] = []
  for (const component of all) {
    const { parent } = component
    if (component.kind === 'module') continue
    if (parent !== null && parent !== own?.id && parent !== component.id && ids.has(parent)) {
      const siblings = children.get(parent)
      if (siblings === undefined) children.set(parent, [component])
      else siblings.push(component)
    } else if (component.visibility === 'internal') internal.push(component)
    else exported.push(component)
  }
  const anchors = new PageAnchors()
  const node = (component: ComponentFinalDoc): OutlineNode => ({
    component,
    anchor: anchors.claim(headingOf(component).text),
    children: (children.get(component.id) ?? []).map(node),
  })
  const section = (heading: string, list: readonly ComponentFinalDoc[]): readonly OutlineNode[] => {
    if (list.length === 0) return []
    anchors.claim(heading)
    return list.map(node)
  }
  anchors.claim(module.file)
  const diagram = callDiagram(all)
  if (diagram !== null) anchors.claim(DIAGRAM_HEADING)
  return {
    own,
    diagram,
    exported: section(
      EXPORTED_HEADING,
      exported.toSorted((a, b) => rank(a) - rank(b)),
    ),
    internal: section(INTERNAL_HEADING, internal),
  }
}

function rank(component: ComponentFinalDoc): number {
  return component.visibility === 'public' ? 0 : 1
}

/** Calls between the parts of one module. */
function callDiagram(all: readonly ComponentFinalDoc[]): DrawnDiagram | null {
  const here = all.filter(component => component.kind !== 'module')
  const ids = new Set(here.map(component => component.id))
  return drawDiagram({
    direction: 'LR',
    nodes: here.map(component => ({ id: component.id, label: displayName(component, component.id) })),
    edges: here.flatMap(component =>
      component.calls
        .filter(call => ids.has(call.component))
        .map(call => ({ from: component.id, to: call.component, dashed: call.verdict === 'possible' })),
    ),
  })
}
