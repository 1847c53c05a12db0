/** The files for programs: one element a line, so that a change of one component is a change of one line. */
import type { DocumentationPackage } from '../model/index.ts'

/** An object whose arrays have one element a line. Small enough for a diff, and as fast as `JSON.stringify`. */
function linewiseJson(value: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => `${JSON.stringify(key)}: ${linewise(one)}`)
  return `{\n${parts.join(',\n')}\n}\n`
}

function linewise(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value)
  return `[\n${value.map(one => JSON.stringify(one)).join(',\n')}\n]`
}

export function packageJson(pkg: DocumentationPackage): string {
  return linewiseJson({ $schema: './twinscribe.schema.json', ...pkg })
}

/** Components as nodes, calls between them as edges, and the calls that could not be followed. */
export function callGraphJson(pkg: DocumentationPackage): string {
  return linewiseJson({
    nodes: pkg.components.map(component => ({
      id: component.id,
      kind: component.kind,
      file: component.file,
      line: component.span.line,
      column: component.span.column,
      endLine: component.span.endLine,
      endColumn: component.span.endColumn,
      visibility: component.visibility,
    })),
    edges: pkg.callGraph.edges,
    unresolved: pkg.callGraph.unresolved,
    precision: pkg.callGraph.precision,
    recall: pkg.callGraph.recall,
  })
}

export function convergenceJson(pkg: DocumentationPackage): string {
  return linewiseJson({ ...pkg.convergenceReport })
}
