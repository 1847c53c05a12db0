import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { DocumentationPackage } from '../../src/model/index.ts'
import { PageAnchors } from '../../src/publish/anchors.ts'
import { checkLinks, packageJsonSchema, packageSchema, renderPackage } from '../../src/publish/index.ts'
import { pagePaths } from '../../src/publish/paths.ts'
import { component, documentation, openQuestion, packageOf, samplePackage } from '../support/sample-package.ts'

const options = { docsDir: 'docs/twinscribe', sourceUrl: null }
const render = (pkg: DocumentationPackage) => renderPackage(pkg, options)
const page = (pkg: DocumentationPackage, path: string) => {
  const content = render(pkg).get(path)
  if (content === undefined) throw new Error(`no ${path} among ${[...render(pkg).keys()].join(', ')}`)
  return content
}
/** The lines of one component, from its heading to the next. */
const section = (content: string, heading: string) => {
  const from = content.indexOf(heading)
  expect(from, heading).toBeGreaterThan(-1)
  const rest = content.slice(from)
  const end = rest.indexOf('\n<a id=')
  return end < 0 ? rest : rest.slice(0, end)
}

describe('the rendered package', () => {
  it('has the files that others rely on, and no dead link among them', () => {
    const files = render(samplePackage())
    expect([...files.keys()].sort()).toEqual([
      'call-graph.json',
      'convergence-report.json',
      'convergence-report.md',
      'drift.md',
      'index.md',
      'llms.txt',
      'modules/src/id-a-b-8ed85c42.md',
      'modules/src/index.md',
      'modules/src/io/load.md',
      'modules/src/options.md',
      'modules/src/queue.md',
      'twinscribe.json',
      'twinscribe.schema.json',
    ])
    expect(checkLinks(files)).toEqual([])
  })

  it('is the same bytes every time, with line feeds only', () => {
    expect([...render(samplePackage())]).toEqual([...render(samplePackage())])
    for (const content of render(samplePackage()).values()) expect(content).not.toContain('\r')
  })

  it('shows what an arrow function gives back, names what is destructured, and lets no setter return', () => {
    const file = 'src/a.ts'
    const parameter = (name: string, parts = {}) => ({
      name,
      index: 0,
      type: null,
      optional: null,
      default: null,
      values: [],
      description: '',
      evidence: [],
      ...parts,
    })
    const returns = (type: string | null) => ({
      returns: type !== 'void',
      type,
      description: '',
      branches: [],
      evidence: [],
    })
    const setter = component('src/a.ts#size', 'accessor', {
      says: { returns: returns('number') },
      signature: 'set size(n)',
    })
    const content = page(
      packageOf([
        component(file, 'module'),
        component('src/a.ts#ok', 'function', { signature: 'const ok = (x) =>', says: { returns: returns('boolean') } }),
        component('src/a.ts#no', 'function', { signature: 'const no = () =>', says: { returns: returns('void') } }),
        component('src/a.ts#any', 'function', { signature: 'const any = () =>', says: { returns: returns('any') } }),
        component('src/a.ts#pick', 'function', {
          signature: 'function pick({ max, min })',
          says: { parameters: [parameter('arg0', { type: '{ max: any }' }), parameter('arg0.max', { default: '3' })] },
        }),
        { ...setter, modifiers: { ...setter.modifiers, accessor: 'set' } },
      ]),
      'modules/src/a.md',
    )
    expect(content).toContain('const ok = (x) => boolean\n')
    expect(content).toContain('const no = () => void\n')
    expect(content).toContain('const any = () => …\n')
    expect(content).toContain('| `max` | `3` |')
    expect(content).not.toContain('arg0')
    expect(content).not.toContain('**Returns**')
  })

  it('says nothing where there is nothing to say', () => {
    for (const [path, content] of render(samplePackage())) {
      if (!path.endsWith('.md')) continue
      expect(content).not.toMatch(/N\/A|NaN|\[object/)
      // No heading or bold label without something below it, no row of empty cells, no two blank lines
      expect(content).not.toMatch(/^#+ .*\n+(?=#{1,2} )/m)
      expect(content).not.toMatch(/^\*\*[^*]+\*\*$\n\n(?=\*\*|#|<a|Source)/m)
      expect(content).not.toMatch(/^\|(?:\s*\|)+$/m)
      expect(content).not.toMatch(/\n\n\n/)
    }
  })

  it('describes an empty repository in two pages', () => {
    const files = render(packageOf([]))
    expect(files.get('index.md')).toBe('# sample\n\nNo source was found to document.\n')
    expect(files.has('drift.md')).toBe(false)
    expect(checkLinks(files)).toEqual([])
  })
})

describe('the index', () => {
  const index = page(samplePackage(), 'index.md')

  it('says what the project is, then its public API by entry point, then its modules, then how far to trust it', () => {
    expect(index.match(/^##? .*/gm)).toEqual([
      '# prio-queue',
      '## Module map',
      '## Public API',
      '## Modules',
      '## How far to trust these pages',
    ])
    expect(index).toContain(
      '### `prio-queue/load`\n\n- [`load()`](./modules/src/io/load.md#load): Reads a queue from a file.',
    )
    expect(index).toContain('2 comments contradict the code: [drift](./drift.md).')
    expect(index).toContain('recall 98.8 %')
  })

  it('draws a map that GitHub can render, of folders where there are many modules', () => {
    const components = Array.from({ length: 900 }, (_unused, index) =>
      component(`src/d${index % 30}/e${index % 7}/m${index}.ts#f`, 'function'),
    )
    const pkg = packageOf(components)
    const modules = pkg.modules.map((module, index) => ({
      ...module,
      imports: [pkg.modules[(index * 7 + 1) % 900]?.file ?? '', pkg.modules[(index * 13 + 5) % 900]?.file ?? ''],
    }))
    const map = /```mermaid\n([^`]*)```/.exec(page({ ...pkg, modules }, 'index.md'))?.[1] ?? ''
    expect(map.match(/\["/g)?.length).toBeLessThanOrEqual(40)
    expect(map.match(/-->/g)?.length).toBeLessThanOrEqual(80)
    expect(map).toContain('["src/d0"]')
  })

  it('gives long lists a page of their own', () => {
    const components = Array.from({ length: 300 }, (_unused, index) =>
      component(`src/${index % 3}/m${index}.ts#f${index}`, 'function'),
    )
    const files = render(packageOf(components))
    expect(files.get('index.md')?.split('\n').length).toBeLessThan(80)
    expect(files.get('api.md')).toContain('[`f299()`]')
    expect(files.get('modules.md')).toContain('[src/2/m299.ts]')
    expect(checkLinks(files)).toEqual([])
  })
})

describe("a module's page", () => {
  const queue = page(samplePackage(), 'modules/src/queue.md')

  it('lists public components first, each class with its members, internal ones last', () => {
    expect(queue.match(/^##+ .*/gm)).toEqual([
      '## Exports',
      '### Class `QueueFull`',
      '### Class `PriorityQueue`',
      '#### `new PriorityQueue()`',
      '#### `PriorityQueue.enqueue()`',
      '#### `PriorityQueue.peek()`',
      '#### `PriorityQueue.size`',
      '#### `PriorityQueue.size` setter',
      '## Internal',
      '### `siftUp()`',
    ])
  })

  it('tells of a component what the signature does not', () => {
    expect(section(queue, '#### `PriorityQueue.enqueue()`')).toBe(
      [
        '#### `PriorityQueue.enqueue()`',
        '```ts\nenqueue(item: T, priority?: number): void\n```',
        '> **The comment differs from the code.** The comment says that `priority` defaults to `5`; the code uses `0`. [Details](../../drift.md#priorityqueueenqueue-param-default)',
        'Adds an item.',
        '- Keeps the order of items with equal priority.\n- Does nothing when `item` is `undefined`.',
        '**Parameters**',
        '| Parameter | Type | Default | Description |\n| --- | --- | --- | --- |\n| `item` | `T` |  | What to add. |\n| `priority?` | `number` | `0` | Higher comes out first; *any* finite number. |',
        '**Throws**',
        '- [`QueueFull`](#class-queuefull) when `this.heap.length >= this.limit`.\n- `TypeError`, through [`siftUp`](#siftup), when the priority is not a number.',
        '**Effects**',
        '- Writes `this.heap` and `this.size`.\n- Does not write to the console.',
        '**Example**',
        'Urgent work first:',
        "````ts\nqueue.enqueue('mail')\nqueue.enqueue('fire', 9) // ``` not a fence\n````",
        '**Calls** [`siftUp`](#siftup) (to restore the heap)',
        '**Called by** [`load`](./io/load.md#load)',
        'Since 1.2.0.',
        'Source: [src/queue.ts, lines 25–40](https://github.com/example/prio-queue/blob/HEAD/src/queue.ts#L25-L40)\n',
      ].join('\n\n'),
    )
  })

  it('tells what may come back and when', () => {
    expect(section(queue, '#### `PriorityQueue.peek()`')).toContain(
      '**Returns** `T | undefined`: the item with the highest priority.\n\n- `undefined` when `this.heap.length === 0`.',
    )
  })

  it('marks where a person is asked', () => {
    expect(section(queue, '#### `PriorityQueue.peek()`')).toContain(
      `> **Open question.** ${openQuestion.message}. [Details](../../convergence-report.md#priorityqueuepeek-return_mismatch)`,
    )
  })

  it('shows a deprecation with its replacement as a link', () => {
    expect(section(queue, '#### `PriorityQueue.size` setter')).toContain(
      '> **Deprecated.** Use [`PriorityQueue#enqueue`](#priorityqueueenqueue) instead.',
    )
  })

  it('leaves out a table that only repeats the signature', () => {
    const one = component('src/a.ts#f', 'function', {
      signature: 'function f(a: string): number',
      says: {
        parameters: [
          {
            name: 'a',
            index: 0,
            type: 'string',
            optional: false,
            default: null,
            values: [],
            description: '',
            evidence: [],
          },
        ],
        returns: { returns: true, type: 'number', description: '', branches: [], evidence: [] },
      },
    })
    expect(page(packageOf([one]), 'modules/src/a.md')).not.toMatch(/Parameters|Returns/)
  })

  it('lists what a barrel passes on', () => {
    expect(page(samplePackage(), 'modules/src/index.md')).toContain(
      '## Re-exports\n\n- [`Order`](./options.md#enum-order): Which of two equal items comes out first.',
    )
  })

  it('links to the file itself where no address of the repository is known', () => {
    const pkg = { ...samplePackage(), project: { name: 'x', description: null, repositoryUrl: null } }
    expect(page(pkg, 'modules/src/io/load.md')).toContain('(../../../../../src/io/load.ts#L6-L20)')
    expect(renderPackage(pkg, { docsDir: null, sourceUrl: null }).get('modules/src/io/load.md')).toContain(
      'Source: src/io/load.ts, lines 6–20',
    )
    expect(
      renderPackage(pkg, { docsDir: null, sourceUrl: 'https://git.example/{path}?from={start}&to={end}' }).get(
        'modules/src/io/load.md',
      ),
    ).toContain('(https://git.example/src/io/load.ts?from=6&to=20)')
  })
})

describe('drift and open points', () => {
  it('read like the report of a good linter', () => {
    const drift = page(samplePackage(), 'drift.md')
    expect(drift).toContain('2 findings: 1 high and 1 medium. Either the comment or the code is wrong.')
    expect(drift).toContain('- Fix: write `0` instead of `5`.')
    expect(drift).toContain(
      '- Comment: [`src/queue.ts:21`](https://github.com/example/prio-queue/blob/HEAD/src/queue.ts#L21)',
    )
  })

  it('say what each stream says', () => {
    const report = page(samplePackage(), 'convergence-report.md')
    expect(report).toContain('- Stream A: `may be undefined when the queue is empty`\n- Stream B says nothing of it.')
    expect(report).toContain('| 2 | 100 % | 99 % | 1 | 0 | 1 | 0 |')
  })
})

describe('files for programs', () => {
  it('the package validates against its published schema, and reads back as it was', () => {
    const json = JSON.parse(page(samplePackage(), 'twinscribe.json'))
    const { $schema, ...pkg } = json
    expect($schema).toBe('./twinscribe.schema.json')
    expect(pkg).toEqual(samplePackage())
    expect(packageSchema.parse(pkg)).toEqual(samplePackage())
    const published = z.fromJSONSchema(JSON.parse(packageJsonSchema()))
    expect(published.safeParse(json).success).toBe(true)
    expect(published.safeParse({ ...json, components: [{ id: 1 }] }).success).toBe(false)
  })

  it('a changed component is a changed line', () => {
    const before = page(samplePackage(), 'twinscribe.json').split('\n')
    const pkg = samplePackage()
    const changed = pkg.components.map((one, index) => (index === 3 ? { ...one, complexity: 99 } : one))
    const after = page({ ...pkg, components: changed }, 'twinscribe.json').split('\n')
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1)
  })

  it('llms.txt has the shape of llmstxt.org', () => {
    const text = page(samplePackage(), 'llms.txt')
    expect(text.split('\n').slice(0, 3)).toEqual([
      '# prio-queue',
      '',
      '> A priority queue for jobs. Small, typed & without dependencies.',
    ])
    expect(text.match(/^## .*/gm)).toEqual(['## Public API', '## Modules', '## Optional'])
  })
})

describe('paths and anchors', () => {
  it('take every file name', () => {
    const paths = pagePaths([
      'src/a.ts',
      'src/a.js',
      'src/B.ts',
      'src/b.ts',
      'src/con.ts',
      'src/_x.ts',
      'src/.y.ts',
      'src/01-z.ts',
      'app/[id]/+page.ts',
      'ü/ä.ts',
      'src/README.ts',
      `${'d/'.repeat(150)}x.ts`,
      'ui/button/button.ts',
      'ui/button/index.ts',
    ])
    expect(paths.get('src/a.ts')).toBe('modules/src/a-ts.md')
    expect(paths.get('src/a.js')).toBe('modules/src/a-js.md')
    expect(paths.get('ui/button/button.ts')).toBe('modules/ui/button/button-module.md')
    const pages = [...paths.values()]
    expect(new Set(pages.map(path => path.toLowerCase())).size).toBe(pages.length)
    for (const path of pages) {
      expect(path).toMatch(/^modules(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)+\.md$/)
      expect(path).not.toMatch(/\/(?:con|readme)\.md$|\/\d+-/i)
      expect(path.length).toBeLessThan(200)
    }
  })

  it('whatever the names, every page has its own safe path, and the order of the files does not matter', () => {
    const segment = fc.oneof(
      fc.string({ minLength: 1, maxLength: 8 }),
      fc.constantFrom('a', 'A', 'index', 'con', '..', '_b', 'a b', 'ß', 'README', '1-a'),
    )
    const file = fc
      .tuple(fc.array(segment, { minLength: 1, maxLength: 3 }), fc.constantFrom('.ts', '.js', '.tsx', ''))
      .map(
        ([parts, extension]) =>
          parts
            .map(part => part.replaceAll('/', ''))
            .filter(part => part !== '')
            .join('/') + extension,
      )
    fc.assert(
      fc.property(fc.uniqueArray(file, { maxLength: 12 }), files => {
        const paths = pagePaths(files)
        const pages = [...paths.values()].map(path => path.toLowerCase())
        expect(new Set(pages).size).toBe(files.length)
        for (const path of pages) expect(path).toMatch(/^modules(?:\/[a-z0-9][a-z0-9._-]*)+\.md$/)
        const reversed = pagePaths(files.toReversed())
        for (const one of files) expect(reversed.get(one)).toBe(paths.get(one))
      }),
    )
  })

  it('names a heading as GitHub does, and once more as VitePress does', () => {
    const anchors = new PageAnchors()
    expect(anchors.claim('Class Queue')).toEqual({ fragment: 'class-queue', markdown: '<a id="class-queue"></a>' })
    expect(anchors.claim('_run_all()')).toEqual({
      fragment: '_run_all',
      markdown: '<a id="_run_all"></a><a id="run-all"></a>',
    })
    expect(anchors.claim('Class Queue').fragment).toBe('class-queue-1')
    expect(anchors.claim('$()').fragment).toBe('section')
  })

  it('the check of links finds what leads nowhere', () => {
    const files = new Map([
      ['index.md', '<a id="x"></a>\n\n[a](./gone.md) [b](./b.md#gone) [c](#x)\n\n```\n[d](./code.md)\n```\n'],
      ['b.md', '<a id="y"></a>\n\n[e](../src/a.ts#L1)\n\n<a id="y"></a>\n'],
    ])
    expect(
      checkLinks(files, () => false).map(dead => `${dead.page}:${dead.line} ${dead.target} ${dead.reason}`),
    ).toEqual([
      'b.md:3 ../src/a.ts#L1 no such page',
      'b.md:5 #y anchor twice on the page',
      'index.md:3 ./b.md#gone no such anchor',
      'index.md:3 ./gone.md no such page',
    ])
  })

  it('whatever components are called, no link is dead', () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, maxLength: 6 }),
      fc.constantFrom('exports', 'internal', '$', '_', 'a', 'A', 'a-1', 'constructor', '[Symbol.iterator]'),
    )
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), names => {
        const ids = names.map(one => `src/a.ts#${one.replace(/[\n\r]/g, '')}`)
        const components = [...new Set(ids)].map(id =>
          component(id, 'function', {
            file: 'src/a.ts',
            parent: 'src/a.ts',
            name: id.slice(9),
            calls: ids.map(to => ({ component: to, sites: [], verdict: 'proven' as const })),
            documentation: documentation(id),
          } as object),
        )
        expect(checkLinks(render(packageOf(components)))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
