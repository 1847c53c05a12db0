import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentationChange } from '../../../src/commands/change/documentation-change.ts'
import { findingChange } from '../../../src/commands/change/introduced.ts'
import type { ComponentSnapshot, Snapshot } from '../../../src/commands/change/snapshot.ts'
import { makeFinding } from '../../../src/comparison/drift/finding.ts'
import { type DriftFinding, fileOf, nameOf } from '../../../src/model/index.ts'

function component(id: string, more: Partial<ComponentSnapshot> = {}): ComponentSnapshot {
  const file = fileOf(id)
  const name = nameOf(id).replace(/~\d+/, '')
  return {
    id,
    kind: 'function',
    name: name === '' ? file : name,
    file,
    place: { file, line: 1, column: 1 },
    parent: file,
    isPublic: true,
    signature: `${name}(): void`,
    throws: [],
    effects: [],
    hasComment: true,
    mayInherit: false,
    sourceHash: `source of ${name}`,
    commentHash: `comment of ${name}`,
    ...more,
  }
}

function gone(id: string, parameter: string, line = 1): DriftFinding {
  const name = nameOf(id).replace(/~\d+/, '')
  return makeFinding({
    code: 'param-gone',
    component: id,
    subject: parameter,
    values: [],
    message: `${name}: there is no parameter \`${parameter}\``,
    says: { file: fileOf(id), line, column: 1 },
    does: { file: fileOf(id), line, column: 1 },
  })
}

const side = (components: readonly ComponentSnapshot[], findings: readonly DriftFinding[]): Snapshot => ({
  components,
  findings,
  health: [],
  imports: [],
})

describe('what a change introduces', () => {
  test('what was there before is not introduced, wherever its lines went', () => {
    const before = side([component('a.ts#f')], [gone('a.ts#f', 'x', 3)])
    const after = side([component('a.ts#f')], [gone('a.ts#f', 'x', 90), gone('a.ts#f', 'y', 91)])
    expect(findingChange(before, after)).toEqual({ introduced: [gone('a.ts#f', 'y', 91)], resolved: [], remaining: 1 })
  })

  test('a renamed file and a function that moves to another file keep their findings', () => {
    const before = side([component('a.ts#f'), component('a.ts#g')], [gone('a.ts#f', 'x'), gone('a.ts#g', 'x')])
    const after = side([component('b.ts#f'), component('c.ts#g')], [gone('b.ts#f', 'x'), gone('c.ts#g', 'x')])
    expect(findingChange(before, after)).toMatchObject({ introduced: [], resolved: [], remaining: 2 })
  })

  test('a copy has findings of its own', () => {
    const before = side([component('a.ts#f')], [gone('a.ts#f', 'x')])
    const after = side([component('a.ts#f'), component('b.ts#f')], [gone('a.ts#f', 'x'), gone('b.ts#f', 'x')])
    expect(findingChange(before, after)).toMatchObject({ introduced: [gone('b.ts#f', 'x')], resolved: [] })
  })

  test('a renamed function whose comment nobody touched keeps its findings', () => {
    const before = side([component('a.ts#find')], [gone('a.ts#find', 'x')])
    const renamed = component('a.ts#search', { commentHash: 'comment of find' })
    expect(findingChange(before, side([renamed], [gone('a.ts#search', 'x')]))).toMatchObject({ introduced: [] })
    const rewritten = component('a.ts#search', { commentHash: 'another' })
    expect(findingChange(before, side([rewritten], [gone('a.ts#search', 'x')])).introduced).toHaveLength(1)
  })

  test('one of several declarations of a name goes, and the others keep their findings under new numbers', () => {
    const before = side([component('a.ts#f'), component('a.ts#f~2')], [gone('a.ts#f~2', 'x')])
    const after = side([component('a.ts#f')], [gone('a.ts#f', 'x')])
    expect(findingChange(before, after)).toMatchObject({ introduced: [], resolved: [] })
  })

  test('a component that stays does not lend its finding to a new one of the same name elsewhere', () => {
    const before = side([component('a.ts#f')], [gone('a.ts#f', 'x')])
    const after = side([component('a.ts#f'), component('b.ts#f')], [gone('b.ts#f', 'x')])
    expect(findingChange(before, after)).toMatchObject({
      introduced: [gone('b.ts#f', 'x')],
      resolved: [gone('a.ts#f', 'x')],
    })
  })

  test('numbers add up, and a side compared with itself has nothing new', () => {
    const ids = fc.constantFrom('a.ts#f', 'a.ts#f~2', 'a.ts#g', 'b.ts#f', 'b.ts', 'c.ts#h.i')
    const anySide = fc.uniqueArray(fc.tuple(ids, fc.constantFrom('x', 'y')), { selector: String }).map(pairs =>
      side(
        [...new Set(pairs.map(([id]) => id))].map(id => component(id)),
        pairs.map(([id, parameter]) => gone(id, parameter)),
      ),
    )
    fc.assert(
      fc.property(anySide, anySide, (before, after) => {
        const { introduced, resolved, remaining } = findingChange(before, after)
        expect(introduced.length + remaining).toBe(after.findings.length)
        expect(resolved.length + remaining).toBe(before.findings.length)
        expect(findingChange(after, after)).toMatchObject({ introduced: [], resolved: [] })
        expect(findingChange(after, before).introduced.length).toBe(resolved.length)
      }),
    )
  })
})

describe('what readers of the documentation will find different', () => {
  test('components that come, go, and behave otherwise', () => {
    const before = side([component('a.ts#old'), component('a.ts#kept')], [])
    const after = side(
      [
        component('a.ts#kept', { signature: 'kept(x: number): void', throws: ['RangeError'], sourceHash: 'new' }),
        component('a.ts#added', { hasComment: false }),
      ],
      [],
    )
    const change = documentationChange(before, after)
    expect(change.added.map(({ id }) => id)).toEqual(['a.ts#added'])
    expect(change.removed.map(({ id }) => id)).toEqual(['a.ts#old'])
    expect(change.undocumented.map(({ id }) => id)).toEqual(['a.ts#added'])
    expect(change.changed).toMatchObject([
      {
        id: 'a.ts#kept',
        before: 'a.ts#kept',
        aspects: [
          { aspect: 'signature', from: 'kept(): void', to: 'kept(x: number): void' },
          { aspect: 'throws', gained: ['RangeError'], lost: [] },
        ],
      },
    ])
  })

  test('a renamed file is no news, even where some of it changed', () => {
    const names = ['f', 'g', 'h']
    const before = side(
      names.map(name => component(`a.ts#${name}`)),
      [],
    )
    const after = side(
      names.map(name => component(`b.ts#${name}`, name === 'f' ? { sourceHash: 'new' } : {})),
      [],
    )
    const change = documentationChange(before, after)
    expect(change).toMatchObject({ added: [], removed: [], undocumented: [] })
    expect(change.changed).toMatchObject([{ id: 'b.ts#f', before: 'a.ts#f', aspects: [{ aspect: 'body' }] }])
  })

  test('a comment that is lost, and a component that becomes public without one, are told as undocumented', () => {
    const before = side([component('a.ts#f'), component('a.ts#g', { isPublic: false, hasComment: false })], [])
    const after = side(
      [component('a.ts#f', { hasComment: false, commentHash: '' }), component('a.ts#g', { hasComment: false })],
      [],
    )
    expect(documentationChange(before, after).undocumented.map(({ name }) => name)).toEqual(['f', 'g'])
  })

  test('methods that implement something, constructors, and what was undocumented before are left alone', () => {
    const before = side([component('a.ts#old', { hasComment: false })], [])
    const after = side(
      [
        component('a.ts#old', { hasComment: false }),
        component('a.ts#C.run', { kind: 'method', hasComment: false, mayInherit: true }),
        component('a.ts#C.constructor', { kind: 'constructor', hasComment: false }),
      ],
      [],
    )
    expect(documentationChange(before, after).undocumented).toEqual([])
  })
})
