/** A small documentation package with one of everything, as a run over a job queue's library would produce it. */
import type {
  ComponentDocumentation,
  ComponentFinalDoc,
  ComponentKind,
  Discrepancy,
  DocumentationPackage,
  DriftFinding,
  Modifiers,
  ModuleFinalDoc,
  Span,
} from '../../src/model/index.ts'
import { fileOf, nameOf } from '../../src/model/index.ts'

const modifiers: Modifiers = {
  async: false,
  generator: false,
  static: false,
  abstract: false,
  readonly: false,
  optional: false,
  accessor: null,
  accessibility: 'public',
  exported: true,
  default: false,
}

function span(file: string, line = 1, endLine = line): Span {
  return { file, line, column: 1, endLine, endColumn: 20 }
}

export function documentation(component: string, parts: Partial<ComponentDocumentation> = {}): ComponentDocumentation {
  return {
    component,
    engine: 'merged',
    summary: '',
    description: '',
    behaviour: [],
    parameters: [],
    typeParameters: [],
    returns: null,
    throws: [],
    callees: [],
    callers: [],
    effects: [],
    modifiers: [],
    examples: [],
    references: [],
    since: null,
    ...parts,
  }
}

export type ComponentParts = Partial<Omit<ComponentFinalDoc, 'documentation'>> & {
  readonly says?: Partial<ComponentDocumentation>
}

export function component(id: string, kind: ComponentKind, parts: ComponentParts = {}): ComponentFinalDoc {
  const file = fileOf(id)
  const name = nameOf(id).split('.').at(-1) ?? ''
  const { says, ...facts } = parts
  return {
    id,
    kind,
    name: name === '' ? file : name,
    file,
    span: span(file, 1, 9),
    parent: kind === 'module' ? null : file,
    visibility: 'public',
    modifiers,
    signature: `function ${name}(): void`,
    overloads: [],
    complexity: 1,
    members: [],
    extends: [],
    implements: [],
    documentation: documentation(id, says),
    throws: [],
    effects: [],
    calls: [],
    calledBy: [],
    externalCalls: [],
    unresolvedCalls: 0,
    openDiscrepancies: [],
    findings: [],
    key: 'k',
    ...facts,
  }
}

export function packageOf(
  components: readonly ComponentFinalDoc[],
  parts: Partial<DocumentationPackage> = {},
): DocumentationPackage {
  const files = [...new Set(components.map(one => one.file))]
  const modules: ModuleFinalDoc[] = files.map(file => ({
    file,
    package: 'sample',
    components: components.filter(one => one.file === file).map(one => one.id),
    imports: [],
    exports: components
      .filter(one => one.file === file && one.kind !== 'module' && one.parent === file && one.visibility !== 'internal')
      .map(one => ({ name: one.name, component: one.id })),
  }))
  return {
    schemaVersion: 1,
    generator: { name: 'twinscribe', version: '0.0.0' },
    project: { name: 'sample', description: null, repositoryUrl: null },
    packages: [],
    modules,
    components,
    callGraph: {
      edges: components.flatMap(one =>
        one.calls.map(call => ({ from: one.id, to: call.component, sites: call.sites, verdict: call.verdict })),
      ),
      unresolved: [],
      precision: 1,
      recall: 1,
    },
    rebuildTickets: [],
    findings: [],
    convergenceReport: {
      converged: true,
      totalIterations: 1,
      finalStatus: 'CONVERGED',
      history: [],
      trends: {},
      recommendations: [],
      stalled: false,
      failedComponents: [],
      discrepancies: [],
    },
    health: [],
    metrics: {},
    kept: [],
    ...parts,
  }
}

const site = (line: number) => ({ line, column: 5, callType: 'direct' as const })
const QUEUE = 'src/queue.ts#PriorityQueue'
const none = { evidence: [] } as const

export const openQuestion: Discrepancy = {
  id: 'd-41c2',
  type: 'RETURN_MISMATCH',
  blocking: false,
  severity: 'medium',
  component: `${QUEUE}.peek`,
  field: 'returns:undefined:branch',
  a: {
    component: `${QUEUE}.peek`,
    facet: 'returns',
    subject: 'undefined',
    aspect: 'branch',
    value: { possible: true, when: 'the queue is empty' },
    evidence: [],
  },
  b: null,
  verdictA: { verdict: 'unknown', reason: 'The heap is untyped.', evidence: [], checkable: true },
  verdictB: null,
  resolution: 'open',
  confidence: 0.5,
  requiresHumanReview: true,
  message: 'The comment says that `peek` may return `undefined`; the code does not show it',
}

export const sampleFindings: readonly DriftFinding[] = [
  {
    id: 'f-90ab',
    code: 'param-default',
    severity: 'medium',
    blocking: false,
    component: `${QUEUE}.enqueue`,
    message: 'The comment says that `priority` defaults to `5`; the code uses `0`',
    says: { file: 'src/queue.ts', line: 21, column: 8 },
    does: { file: 'src/queue.ts', line: 25, column: 20 },
    fix: { from: '5', to: '0' },
  },
  {
    id: 'f-7d10',
    code: 'throws-missing',
    severity: 'high',
    blocking: true,
    component: 'src/io/load.ts#load',
    message: '`load` rejects with a `SyntaxError`, which its comment does not mention although it lists other errors',
    says: { file: 'src/io/load.ts', line: 4, column: 4 },
    does: { file: 'src/io/load.ts', line: 14, column: 3 },
  },
]

/** Everything a page can show, and some authors who try to break it. */
export function samplePackage(): DocumentationPackage {
  const components: ComponentFinalDoc[] = [
    component('src/index.ts', 'module', {
      signature: '',
      says: { summary: 'The entry point of the library' },
    }),
    component('src/queue.ts', 'module', {
      signature: '',
      says: {
        summary: 'A priority queue on a binary heap',
        description:
          'See {@link PriorityQueue} for the class, {@link https://en.wikipedia.org/wiki/Binary_heap|the article} for the idea.',
      },
    }),
    component('src/queue.ts#QueueFull', 'class', {
      signature: 'class QueueFull extends RangeError',
      extends: ['RangeError'],
      span: span('src/queue.ts', 4, 6),
      says: { summary: 'Thrown when a bounded queue has no room left' },
    }),
    component(QUEUE, 'class', {
      signature: 'class PriorityQueue<T>',
      span: span('src/queue.ts', 10, 80),
      members: [
        {
          name: 'limit',
          kind: 'property',
          type: 'number | null',
          value: null,
          optional: false,
          readonly: true,
          span: span('src/queue.ts', 12),
        },
        {
          name: 'enqueue',
          kind: 'method',
          type: '(item: T, priority?: number) => void',
          value: null,
          optional: false,
          readonly: false,
          span: span('src/queue.ts', 25),
        },
      ],
      says: {
        summary: 'Hands out the item with the highest priority first',
        description: [
          'Equal priorities come out in the order they went in.',
          '',
          '# Cost',
          '- `enqueue` and `dequeue`: O(log n)',
          '- `peek`: O(1)',
          '',
          'Ask @octocat, or read #42 and GH-7. Works for `Map<string, {}>` and {{ mustache }} too.',
        ].join('\n'),
        typeParameters: [{ name: 'T', description: 'What is queued' }],
        members: [
          {
            name: 'limit',
            type: 'number | null',
            default: 'null',
            deprecated: null,
            description: 'How many items fit | `null` for any number',
            ...none,
          },
        ],
      },
    }),
    component(`${QUEUE}.constructor`, 'constructor', {
      signature: 'new PriorityQueue(options?: QueueOptions)',
      parent: QUEUE,
      span: span('src/queue.ts', 14, 18),
      calls: [{ component: 'src/options.ts#withDefaults', sites: [site(15)], verdict: 'proven' }],
      says: {
        parameters: [
          {
            name: 'options',
            index: 0,
            type: 'QueueOptions',
            optional: true,
            default: '{}',
            values: [],
            description: '',
            ...none,
          },
        ],
      },
    }),
    component(`${QUEUE}.enqueue`, 'method', {
      signature: 'enqueue(item: T, priority?: number): void',
      parent: QUEUE,
      span: span('src/queue.ts', 25, 40),
      findings: ['f-90ab'],
      throws: [
        {
          errorType: 'QueueFull',
          errorComponent: 'src/queue.ts#QueueFull',
          message: "'full'",
          mode: 'throw',
          via: null,
          certain: true,
          span: span('src/queue.ts', 27),
        },
      ],
      calls: [{ component: 'src/queue.ts#siftUp', sites: [site(38)], verdict: 'proven' }],
      calledBy: ['src/io/load.ts#load'],
      says: {
        summary: 'Adds an item',
        parameters: [
          {
            name: 'item',
            index: 0,
            type: 'T',
            optional: false,
            default: null,
            values: [],
            description: 'What to add',
            ...none,
          },
          {
            name: 'priority',
            index: 1,
            type: 'number',
            optional: true,
            default: '0',
            values: [],
            description: 'Higher comes out first; *any* finite number',
            ...none,
          },
        ],
        behaviour: [
          { text: 'Keeps the order of items with equal priority', evidence: [] },
          { text: 'Does nothing when `item` is `undefined`', evidence: [] },
        ],
        throws: [
          { type: 'QueueFull', when: 'this.heap.length >= this.limit', via: null, ...none },
          { type: 'TypeError', when: 'the priority is not a number', via: 'src/queue.ts#siftUp', ...none },
        ],
        effects: [
          { kind: 'writes-this', present: true, target: 'this.heap', via: null, ...none },
          { kind: 'writes-this', present: true, target: 'this.size', via: null, ...none },
          { kind: 'console', present: false, target: null, via: null, ...none },
        ],
        callees: [{ component: 'src/queue.ts#siftUp', callType: 'direct', purpose: 'to restore the heap', ...none }],
        examples: [
          {
            language: 'ts',
            caption: 'Urgent work first:',
            code: "queue.enqueue('mail')\nqueue.enqueue('fire', 9) // ``` not a fence",
            ...none,
          },
        ],
        since: '1.2.0',
      },
    }),
    component(`${QUEUE}.peek`, 'method', {
      signature: 'peek(): T | undefined',
      parent: QUEUE,
      span: span('src/queue.ts', 45, 48),
      openDiscrepancies: ['d-41c2'],
      says: {
        summary: 'The next item, which stays in the queue',
        returns: {
          returns: true,
          type: 'T | undefined',
          description: 'the item with the highest priority',
          branches: [{ value: 'undefined', possible: true, when: 'this.heap.length === 0', ...none }],
          ...none,
        },
      },
    }),
    component(`${QUEUE}.size`, 'accessor', {
      signature: 'get size(): number',
      parent: QUEUE,
      modifiers: { ...modifiers, accessor: 'get' },
      says: { summary: 'How many items wait' },
    }),
    component(`${QUEUE}.size~2`, 'accessor', {
      name: 'size',
      signature: 'set size(value: number)',
      parent: QUEUE,
      modifiers: { ...modifiers, accessor: 'set' },
      says: {
        modifiers: [{ name: 'deprecated', holds: true, text: 'Use {@link PriorityQueue#enqueue} instead', ...none }],
      },
    }),
    component('src/queue.ts#siftUp', 'function', {
      signature: 'function siftUp(heap: Entry[], at: number): void',
      visibility: 'internal',
      span: span('src/queue.ts', 60, 75),
      calledBy: [`${QUEUE}.enqueue`],
      unresolvedCalls: 2,
      says: { behaviour: [{ text: 'Swaps an entry with its parent until the heap property holds', evidence: [] }] },
    }),
    component('src/options.ts#QueueOptions', 'interface', {
      signature: 'interface QueueOptions',
      members: [
        {
          name: 'limit',
          kind: 'property',
          type: 'number',
          value: null,
          optional: true,
          readonly: false,
          span: span('src/options.ts', 3),
        },
        {
          name: 'onFull',
          kind: 'method',
          type: '(item: unknown) => "drop" | "throw"',
          value: null,
          optional: true,
          readonly: false,
          span: span('src/options.ts', 4),
        },
      ],
      says: {
        summary: 'What a queue can be told',
        members: [
          {
            name: 'onFull',
            type: null,
            default: null,
            deprecated: 'Use `limit`',
            description: 'Decides what happens',
            ...none,
          },
        ],
      },
    }),
    component('src/options.ts#Order', 'enum', {
      signature: 'enum Order',
      members: [
        {
          name: 'First',
          kind: 'enum-member',
          type: 'Order',
          value: '0',
          optional: false,
          readonly: true,
          span: span('src/options.ts', 9),
        },
        {
          name: 'Last',
          kind: 'enum-member',
          type: 'Order',
          value: '1',
          optional: false,
          readonly: true,
          span: span('src/options.ts', 10),
        },
      ],
      says: { summary: 'Which of two equal items comes out first' },
    }),
    component('src/options.ts#withDefaults', 'function', {
      signature: 'function withDefaults(options: QueueOptions): Required<QueueOptions>',
      visibility: 'exported',
      calledBy: [`${QUEUE}.constructor`],
      says: { summary: 'Fills in what was left out' },
    }),
    component('src/io/load.ts#load', 'function', {
      signature: 'async function load(path: string, order?: Order): Promise<PriorityQueue<string>>',
      modifiers: { ...modifiers, async: true },
      span: span('src/io/load.ts', 6, 20),
      findings: ['f-7d10'],
      throws: [
        {
          errorType: 'SyntaxError',
          errorComponent: null,
          message: null,
          mode: 'reject',
          via: { callee: 'JSON#parse', site: span('src/io/load.ts', 14) },
          certain: false,
          span: span('src/io/load.ts', 14),
        },
      ],
      calls: [
        { component: `${QUEUE}.constructor`, sites: [site(12)], verdict: 'proven' },
        { component: `${QUEUE}.enqueue`, sites: [site(16)], verdict: 'possible' },
      ],
      externalCalls: ['node:fs/promises#readFile', 'JSON#parse'],
      says: {
        summary: 'Reads a queue from a file',
        parameters: [
          {
            name: 'path',
            index: 0,
            type: 'string',
            optional: false,
            default: null,
            values: [],
            description: 'Of a JSON file, one of `a|b`',
            ...none,
          },
          {
            name: 'order',
            index: 1,
            type: '"first" | "last"',
            optional: true,
            default: null,
            values: ["'first'", "'last'"],
            description: '',
            ...none,
          },
        ],
        returns: {
          returns: true,
          type: 'Promise<PriorityQueue<string>>',
          description: 'the filled queue',
          branches: [],
          ...none,
        },
        throws: [{ type: 'SyntaxError', when: null, via: 'JSON#parse', ...none }],
        effects: [{ kind: 'file-system', present: true, target: 'readFile', via: null, ...none }],
        references: [{ target: 'PriorityQueue', label: 'PriorityQueue', kind: 'link', component: QUEUE, ...none }],
        description:
          'The result is a {@link PriorityQueue}. <script>alert(1)</script> [click](javascript:alert(1)) ![pixel](https://tracker.example/p.png)',
      },
    }),
    component('src/[id] a#b %.ts#default', 'function', {
      name: 'default',
      file: 'src/[id] a#b %.ts',
      parent: 'src/[id] a#b %.ts',
      span: span('src/[id] a#b %.ts', 1, 3),
      signature: 'export default function (): void',
      visibility: 'exported',
      says: { summary: 'export default of a file with a difficult name' },
    }),
  ]
  const base = packageOf(components)
  const exportsOf = (names: readonly string[]) => names.map(id => ({ name: nameOf(id), component: id }))
  return {
    ...base,
    project: {
      name: 'prio-queue',
      description: 'A priority queue for jobs. Small, typed & without dependencies.',
      repositoryUrl: 'git+https://github.com/example/prio-queue.git',
    },
    packages: [
      {
        name: 'prio-queue',
        description: null,
        directory: '',
        private: false,
        entryPoints: [
          { path: '.', file: 'src/index.ts', kind: 'export' },
          { path: './load', file: 'src/io/load.ts', kind: 'export' },
        ],
      },
    ],
    modules: base.modules.map(module => ({
      ...module,
      imports:
        module.file === 'src/index.ts'
          ? ['src/queue.ts', 'src/options.ts']
          : module.file === 'src/io/load.ts'
            ? ['src/queue.ts', 'src/options.ts']
            : module.file === 'src/queue.ts'
              ? ['src/options.ts']
              : [],
      exports:
        module.file === 'src/index.ts'
          ? exportsOf([QUEUE, 'src/queue.ts#QueueFull', 'src/options.ts#QueueOptions', 'src/options.ts#Order'])
          : module.exports,
    })),
    callGraph: {
      ...base.callGraph,
      precision: 1,
      recall: 0.9876,
      unresolved: [
        {
          from: 'src/queue.ts#siftUp',
          line: 66,
          column: 9,
          text: 'compare',
          reason: 'callback parameter',
          candidates: [],
          furtherCandidates: 0,
        },
      ],
    },
    findings: sampleFindings,
    rebuildTickets: [
      {
        id: 'r-1',
        component: QUEUE,
        title: 'Rebuild PriorityQueue',
        order: 1,
        complexity: 7,
        dependencies: [],
        documentation: '',
        approach: 'Start with the heap.',
      },
    ],
    convergenceReport: {
      converged: false,
      totalIterations: 2,
      finalStatus: 'PARTIALLY_CONVERGED',
      history: [
        {
          iteration: 1,
          status: 'IN_PROGRESS',
          callGraphMatch: 0.91,
          documentationSimilarity: 0.88,
          discrepancies: 7,
          blocking: 1,
          open: 1,
          corrections: 6,
        },
        {
          iteration: 2,
          status: 'PARTIALLY_CONVERGED',
          callGraphMatch: 1,
          documentationSimilarity: 0.99,
          discrepancies: 1,
          blocking: 0,
          open: 1,
          corrections: 0,
        },
      ],
      trends: { callGraphMatch: [0.91, 1] },
      recommendations: ['Answer the open question about `PriorityQueue.peek`'],
      stalled: true,
      failedComponents: [{ component: 'src/queue.ts#siftUp', stream: 'A', message: 'its comment could not be parsed' }],
      discrepancies: [
        openQuestion,
        {
          ...openQuestion,
          id: 'd-0f0f',
          type: 'PARAMETER_MISMATCH',
          component: `${QUEUE}.enqueue`,
          resolution: 'ground_truth',
          resolved: null,
          confidence: 1,
          requiresHumanReview: false,
          message: 'Settled',
        },
      ],
    },
    health: [
      {
        code: 'missing-dependencies',
        file: null,
        line: null,
        message: '`node_modules` is missing',
        remedy: 'Run `npm ci` first: more calls can then be followed',
      },
    ],
  }
}
