/** The code of a small library in every shape that a schedule gives it. Four things in it ask what no analysis can answer. */

/** By a name that stays when the component is moved or renamed. */
export const ASKED = ['chart', 'redraw', 'least', 'most'] as const
export type Asked = (typeof ASKED)[number]

/** How many versions the body of each has. Version 0 is the first. */
export const VERSIONS = 3

export interface Source {
  readonly versions: Readonly<Record<Asked, number>>
  /** `src/range.js` is called `src/limits.js`. */
  readonly moved: boolean
  /** `redraw` is called `repaint`. */
  readonly renamed: boolean
  /** `Limits` lost its `most`. */
  readonly cut: boolean
  /** Other white space, and everything some lines further down. */
  readonly reformatted: boolean
  /** A comment names a parameter that is not there. */
  readonly misnamed: boolean
}

export const FIRST: Source = {
  versions: { chart: 0, redraw: 0, least: 0, most: 0 },
  moved: false,
  renamed: false,
  cut: false,
  reformatted: false,
  misnamed: false,
}

/**
 * The repository around the library. `typed` tells the compiler which platform there is, which is the quickest; `bare` leaves it to find
 * out; in `folder` one folder of the repository is documented and nothing else; in `workspaces` another package uses the library.
 */
export const LAYOUTS = ['typed', 'bare', 'folder', 'workspaces'] as const
export type Layout = (typeof LAYOUTS)[number]

/** Where the library's files are. */
export function folderOf(layout: Layout): '' | 'packages/charts/' {
  return layout === 'folder' || layout === 'workspaces' ? 'packages/charts/' : ''
}

/** What is documented. */
export function documentedFolderOf(layout: Layout): '' | 'packages/charts' {
  return layout === 'folder' ? 'packages/charts' : ''
}

/** Every path that the repository ever has, but for what is written by hand in the docs folder; null where there is none in this shape. */
export function filesOf(source: Source, layout: Layout): Readonly<Record<string, string | null>> {
  const at = folderOf(layout)
  const library = Object.entries(libraryOf(source)).map(([path, text]) => [at + path, text])
  return { ...Object.fromEntries(library), ...surroundingsOf(layout) }
}

const COMPILER = { target: 'es2022', lib: ['es2022'], module: 'nodenext', allowJs: true }

function surroundingsOf(layout: Layout): Readonly<Record<string, string>> {
  const tsconfig = `${JSON.stringify({ compilerOptions: COMPILER, include: ['**/*.js'] })}\n`
  const common = { 'README.md': '# Charts\n', 'docs/guide.md': 'Written by hand.\n' }
  switch (layout) {
    case 'bare':
      return common
    case 'typed':
    case 'folder':
      return { ...common, [`${folderOf(layout)}tsconfig.json`]: tsconfig }
    case 'workspaces':
      return {
        ...common,
        'tsconfig.json': tsconfig,
        'package.json': `${JSON.stringify({ name: 'all', private: true, workspaces: ['packages/*'] })}\n`,
        'packages/board/package.json': `${JSON.stringify({ name: 'board', version: '1.0.0', type: 'module', exports: './src/board.js' })}\n`,
        'packages/board/src/board.js':
          "import { shelve } from 'charts'\n\n/** Makes a board with a shelf. */\nexport function board() {\n  return shelve('top')\n}\n",
      }
  }
}

function libraryOf(source: Source): Readonly<Record<string, string | null>> {
  const code = {
    'src/chart.js': chart(source),
    'src/range.js': source.moved ? null : range(source),
    'src/limits.js': source.moved ? range(source) : null,
    'src/shelf.js': shelf(source),
    'src/index.js': index(source),
  }
  return {
    'package.json': `${JSON.stringify({ name: 'charts', version: '1.0.0', type: 'module', exports: './src/index.js' })}\n`,
    ...Object.fromEntries(
      Object.entries(code).map(([path, text]) => [
        path,
        text === null || !source.reformatted ? text : reformatted(text),
      ]),
    ),
  }
}

/** The name after `#` in the component's id, in any shape. */
export function isAbout(component: string, asked: Asked): boolean {
  const name = component.split('#')[1] ?? ''
  switch (asked) {
    case 'chart':
      return name === 'Chart.constructor'
    case 'redraw':
      return name === 'redraw' || name === 'repaint'
    case 'least':
      return name === 'Limits.least'
    case 'most':
      return name === 'Limits.most'
  }
}

function reformatted(text: string): string {
  return `\n\n${text.replace(/^( {2})+/gm, spaces => '\t'.repeat(spaces.length / 2)).replaceAll('\n\n', '\n\n\n')}`
}

function one(versions: readonly [string, string, string], index: number): string {
  return versions[index] ?? versions[0]
}

function nameOfRange({ moved }: Source): string {
  return moved ? 'limits' : 'range'
}

function chart(source: Source): string {
  const { versions, renamed } = source
  return `import { highest } from './${nameOfRange(source)}.js'

/** Draws numbers as bars. */
export class Chart {
  /**
   * Makes an empty chart.
   *
   * @param {Chart~Options} [options] - How it looks.
   * @param {Chart~Scale} [scale] - How far it reaches.
   */
  constructor(options = {}, scale = {}) {
    this.options = ${one(['options', '{ ...options }', 'Object.freeze(options)'], versions.chart)}
    this.scale = scale
  }

  /**
   * Draws one bar for each number.
   *
   * @param {number[]} numbers - What is drawn.
   */
  draw(numbers) {
    const top = highest(numbers)
    this.bars = numbers.map(number => number / top)
  }
}

/**
 * Draws into an existing chart.
 *
 * @param {Chart} chart - What is drawn into.
 * @param {Chart~Options} [options] - How it looks.
 */
export function ${renamed ? 'repaint' : 'redraw'}(chart, options = {}) {
  ${one(['chart.options = options', 'chart.options = { ...options }', 'Object.assign(chart, { options })'], versions.redraw)}
}
`
}

function range({ versions, cut }: Source): string {
  const getter = (name: string, sign: string, version: number): string => `
  get ${name}() {
    let ${name} = null
    for (const rule of this.rules) {
      if (rule.kind === '${name}${version === 0 ? '' : version}' && (${name} === null || rule.value ${sign} ${name})) ${name} = rule.value
    }
    return ${name}
  }
`
  return `export class Limits {
  constructor(rules) {
    this.rules = rules
  }
${getter('least', '>', versions.least)}${cut ? '' : getter('most', '<', versions.most)}}

/** The largest of some numbers. */
export function highest(numbers) {
  return Math.max(...numbers)
}
`
}

function shelf({ misnamed }: Source): string {
  return `/**
 * Puts a chart on a shelf.
 *
 * @param {string} ${misnamed ? 'nam' : 'name'} - What it is called there.
 */
export function shelve(name) {
  return [name]
}
`
}

function index(source: Source): string {
  return `export { Chart, ${source.renamed ? 'repaint' : 'redraw'} } from './chart.js'
export { highest, Limits } from './${nameOfRange(source)}.js'
export { shelve } from './shelf.js'
`
}
