/**
 * Anchors that lead somewhere everywhere.
 *
 * GitHub and Docusaurus name a heading by GitHub's slugger, and Docusaurus knows no anchor but those of headings; MkDocs numbers
 * repeated names differently; VitePress runs every fragment of a link through a slugger of its own. So a link's fragment is what
 * GitHub makes of the heading, and the same name, with VitePress's form of it where that differs, stands before the heading.
 */
import GithubSlugger from 'github-slugger'

export interface Anchor {
  /** What links carry behind the `#`. */
  readonly fragment: string
  /** The empty elements that stand before the heading. */
  readonly markdown: string
}

/** Headings of one page, asked in the order in which they stand there. */
export class PageAnchors {
  private readonly slugger = new GithubSlugger()
  private readonly taken = new Set<string>()

  /** `text`: the heading without its Markdown. */
  claim(text: string): Anchor {
    let fragment = this.slugger.slug(text)
    // A heading of nothing but symbols has no anchor anywhere else: any name will do
    if (fragment === '') fragment = this.slugger.slug('section')
    const ids = [...new Set([fragment, vitepressForm(fragment)])].filter(id => id !== '' && !this.taken.has(id))
    for (const id of ids) this.taken.add(id)
    return { fragment, markdown: ids.map(id => `<a id="${encodeId(id)}"></a>`).join('') }
  }
}

/** What VitePress's slugger (mdit-vue) turns the fragment of a link into. */
function vitepressForm(fragment: string): string {
  return fragment
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase()
}

/** Slugs hold letters, digits, `-` and `_` of any script; nothing else gets into the attribute. */
function encodeId(id: string): string {
  return id.replace(/["&<>{}]/g, '')
}
