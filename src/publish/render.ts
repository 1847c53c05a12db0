/** The documentation package as files. Pure: the same package gives the same bytes, and nothing is read or written. */
import type { DocumentationPackage } from '../model/index.ts'
import { callGraphJson, convergenceJson, packageJson } from './json-files.ts'
import { llmsText } from './llms.ts'
import { packageJsonSchema } from './package-schema.ts'
import { convergencePage } from './pages/convergence-page.ts'
import { driftPage } from './pages/drift-page.ts'
import { indexPages } from './pages/index-page.ts'
import { modulePage } from './pages/module-page.ts'
import { createSite, DRIFT_PAGE, type PublishOptions, REPORT_PAGE } from './site.ts'

/** POSIX path relative to the docs folder → content, with line feeds only. */
export type RenderedFiles = ReadonlyMap<string, string>

export function renderPackage(pkg: DocumentationPackage, options: PublishOptions): RenderedFiles {
  const site = createSite(pkg, options)
  const files = new Map<string, string>(indexPages(site))
  for (const module of pkg.modules) {
    const page = site.pageOf(module.file)
    if (page !== null) files.set(page, modulePage(site, page, module))
  }
  const drift = driftPage(site)
  if (drift !== null) files.set(DRIFT_PAGE, drift)
  files.set(REPORT_PAGE, convergencePage(site))
  files.set('convergence-report.json', convergenceJson(pkg))
  files.set('call-graph.json', callGraphJson(pkg))
  files.set('llms.txt', llmsText(site))
  files.set('twinscribe.json', packageJson(pkg))
  files.set('twinscribe.schema.json', packageJsonSchema())
  return files
}
