/** Every call site of every function, resolved. */
import { ts } from 'ts-morph'
import type { FilePath, NodeId } from '../../model/index.ts'
import { compareText } from '../../model/index.ts'
import { type DeclarationIndex, type Draft, type ExtractedFile, unwrap } from '../extract/index.ts'
import { oneLine } from '../extract/text.ts'
import type { SourceEntry } from '../project/types.ts'
import { type NamedFunctions, namedFunctions } from './by-name.ts'
import { callsBack, callsBackByName, isOfPlatform, keepsOnly } from './deferred.ts'
import { createEvaluator, type Evaluator } from './evaluate.ts'
import { createEvents, type Events } from './events.ts'
import { type ImportedNames, importedNamesOf } from './externals.ts'
import { type Followed, follow } from './followed.ts'
import { constructedBy, createHanding, type Handing, isSuperCall } from './handing.ts'
import { buildHierarchy, type Hierarchy } from './hierarchy.ts'
import { protocolsOf } from './protocols.ts'
import { type CallSyntax, callTypeOf, collectSites, type NamedValue } from './sites.ts'
import type { ResolvedSite } from './types.ts'
import { type Certainty, isEmpty, one, type Reason, type Slot, union, type Values } from './values.ts'

/** More targets at one site than this say nothing; the site is then unresolved, with its candidates. */
const MAX_TARGETS = 8
/** The same of functions that calls hand to a parameter by their name: whoever makes such a call has its own called. */
const MAX_HANDED = 400
/** The same where functions in between pass them on. */
const MAX_PASSED_ON = 128
/** Functions that only pass a parameter on, on the way to the one that calls it. */
const MAX_HOPS = 2
/** Rounds in which arguments may make further parameters known. */
const MAX_ROUNDS = 4

export interface Calls {
  /** By the function that they stand in; each list is sorted by position. */
  readonly sites: ReadonlyMap<NodeId, readonly ResolvedSite[]>
  readonly hierarchy: Hierarchy
  /** Files whose calls could not be resolved, with the reason. */
  readonly failures: readonly { readonly entry: SourceEntry; readonly error: unknown }[]
}

/** A site on its way to being resolved. */
interface Pending {
  readonly site: CallSyntax
  readonly values: Values
  /** Set for a function that is handed to something which calls it. */
  readonly callback: 'now' | 'later' | null
}

export interface ResolveOptions {
  readonly files: readonly ExtractedFile[]
  readonly index: DeclarationIndex
  readonly byFileName: ReadonlyMap<string, SourceEntry>
  /** Files that other packages import. */
  readonly entryPoints: ReadonlySet<FilePath>
  /** Called after each file. */
  readonly onFile?: () => void
}

export function* resolveCalls(options: ResolveOptions): Generator<void, Calls> {
  const { files, index } = options
  const hierarchy = buildHierarchy(files, index)
  const accessorNames = new Set<string>()
  for (const { drafts } of files)
    for (const draft of drafts) if (draft.kind === 'accessor') accessorNames.add(draft.name.replace(/^#/, ''))
  for (const name of [...accessorNames]) accessorNames.add(`#${name}`)
  const protocols = protocolsOf(new Set(files.flatMap(({ drafts }) => drafts.map(draft => draft.name))))
  const failures: { entry: SourceEntry; error: unknown }[] = []
  const assignments = new Map<string, NamedValue[]>()
  const properties = new Map<string, NamedValue[]>()
  const stored = new Map<string, NamedValue[]>()
  const reassigned = new Map<SourceEntry, ReadonlySet<string>>()
  const sitesOf = new Map<ExtractedFile, readonly CallSyntax[]>()
  for (const file of files) {
    try {
      const found = collectSites(file, accessorNames, protocols)
      sitesOf.set(file, found.sites)
      merge(assignments, found.assignments)
      merge(properties, found.properties)
      merge(stored, found.stored)
      reassigned.set(file.entry, found.reassigned)
    } catch (error) {
      failures.push({ entry: file.entry, error })
    }
  }
  const imports = new Map<SourceEntry, ImportedNames>()
  const evaluator = createEvaluator({
    index,
    hierarchy,
    assignments,
    properties,
    stored,
    reassigned,
    entryOf: node => options.byFileName.get(node.getSourceFile().fileName),
    importsOf(entry) {
      let names = imports.get(entry)
      if (names === undefined) {
        names = importedNamesOf(entry.sourceFile)
        imports.set(entry, names)
      }
      return names
    },
  })
  const resolver = new Resolver(evaluator, hierarchy, index, files)
  for (const file of files) {
    try {
      for (const site of sitesOf.get(file) ?? []) resolver.first(site)
    } catch (error) {
      failures.push({ entry: file.entry, error })
    }
    yield
  }
  const followed = follow(files, index, sitesOf, options.entryPoints, (entry, error) => failures.push({ entry, error }))
  return { sites: resolver.finish(followed), hierarchy, failures }
}

function merge(into: Map<string, NamedValue[]>, from: ReadonlyMap<string, readonly NamedValue[]>): void {
  for (const [name, values] of from) {
    const list = into.get(name)
    if (list === undefined) into.set(name, [...values])
    else for (const value of values) list.push(value)
  }
}

/** A function that is handed on. */
interface Handed extends Pending {
  readonly handed: Values
}

/** Two passes: what is known without arguments, then the calls of parameters, now that the arguments are known. */
class Resolver {
  private readonly pending: Pending[] = []
  private readonly evaluator: Evaluator
  private readonly hierarchy: Hierarchy
  private readonly byMemberName = new Map<string, Draft[]>()
  private readonly named: NamedFunctions
  private readonly events: Events<Handed>
  private readonly handing: Handing

  constructor(evaluator: Evaluator, hierarchy: Hierarchy, index: DeclarationIndex, files: readonly ExtractedFile[]) {
    this.evaluator = evaluator
    this.hierarchy = hierarchy
    this.handing = createHanding(evaluator, hierarchy, index)
    this.named = namedFunctions(files)
    this.events = createEvents(index, hierarchy)
    for (const { drafts } of files) {
      for (const draft of drafts) {
        if (draft.fn === null || (draft.kind !== 'method' && draft.kind !== 'function')) continue
        const list = this.byMemberName.get(draft.name)
        if (list === undefined) this.byMemberName.set(draft.name, [draft])
        else list.push(draft)
      }
    }
  }

  first(site: CallSyntax): void {
    const { entry } = site
    if (site.form === 'get' || site.form === 'set') {
      if (!ts.isPropertyAccessExpression(site.callee)) return
      const values = this.evaluator.accessors(site.callee, site.form, entry)
      if (!isEmpty(values)) this.pending.push({ site, values, callback: null })
      return
    }
    if (site.protocol !== undefined) {
      const values = this.evaluator.implicit(site.callee, site.protocol, entry)
      if (!isEmpty(values)) this.pending.push({ site, values, callback: null })
      return
    }
    this.events.noteEmit(site)
    const values = this.orByName(site, this.evaluator.callees(site.callee, entry))
    this.pending.push({ site, values, callback: null })
    this.handing.noteCall(site, values)
    if (values.externals.size > 0) this.noteCallbacks(site, values)
    else if (values.unknown !== null && values.drafts.size === 0) this.noteLikelyCallbacks(site)
  }

  /** Where nothing else is known of a method that is called: those of its name nearby. */
  private orByName(site: CallSyntax, values: Values): Values {
    if (site.form !== 'call' || !isEmpty(values) || !ts.isPropertyAccessExpression(site.callee)) return values
    if (values.unknown === null || values.unknown === 'external value' || values.unknown === 'too many targets')
      return values
    const named = this.named.near(site.callee.name.text, site.entry)
    return union([values, ...named.map(draft => one(draft, 'flow'))])
  }

  /** `anything.map(fn)`: nobody knows what `anything` is, and yet everybody knows what `map` does. */
  private noteLikelyCallbacks(site: CallSyntax): void {
    if (!ts.isPropertyAccessExpression(site.callee)) return
    const moment = callsBackByName(site.callee.name.text)
    if (moment === null) return
    for (const argument of site.arguments) {
      const handed = this.evaluator.passed(argument, site.entry)
      if (handed.drafts.size === 0) continue
      this.handOn({ site, values: union([handed], 'flow'), callback: moment, handed })
      this.handing.noteElements(site, handed)
    }
  }

  private handOn(handed: Handed): void {
    this.pending.push(handed)
    this.events.noteListener(handed)
  }

  /** `emit` calls listeners; what an `emit` of ours reaches was only registered where it was handed on. */
  private callListeners(): ReadonlySet<Pending> {
    const registrations = new Set<Pending>()
    for (const { site, listeners } of this.events.reached()) {
      for (const listener of listeners) registrations.add(listener)
      const values = union(
        listeners.map(each => each.handed),
        'flow',
      )
      this.pending.push({ site, values, callback: 'now' })
    }
    return registrations
  }

  /** Functions handed to something outside: it calls them, now or later. */
  private noteCallbacks(site: CallSyntax, values: Values): void {
    if ([...values.externals].every(keepsOnly)) return
    const moments = [...values.externals].map(callsBack)
    const moment = moments.every(each => each === 'now') ? 'now' : 'later'
    for (const argument of site.arguments) {
      const handed = this.evaluator.passed(ts.isSpreadElement(argument) ? argument.expression : argument, site.entry)
      if (handed.drafts.size === 0 && handed.parameters.size === 0) continue
      // A parameter that is only passed on may hold anything: `debug('set %o', value)` calls nothing.
      const isPassedOn = handed.drafts.size === 0
      if (isPassedOn && ![...values.externals].some(isOfPlatform) && !isCallable(argument, site.entry.checker)) continue
      this.handOn({ site, values: handed, callback: moment, handed })
      if (moment === 'now') this.handing.noteElements(site, handed)
    }
  }

  finish(followed: Followed): Map<NodeId, ResolvedSite[]> {
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      this.handing.forget()
      let changed = false
      for (const { site, values, callback } of this.pending) {
        if (values.parameters.size === 0 || callback !== null) continue
        const before = this.handing.calls()
        this.handing.noteParameterCall(site)
        this.handing.noteCall(site, this.orByName(site, this.handing.expand(values)))
        changed ||= this.handing.calls() !== before
      }
      if (!changed) break
    }
    this.handing.forget()
    const registrations = this.callListeners()
    const result = new Map<NodeId, ResolvedSite[]>()
    const known = new Map<ts.Node, Set<NodeId>>()
    const add = (resolved: ResolvedSite | null, node: ts.Node): void => {
      if (resolved === null) return
      const targets = known.get(node) ?? new Set()
      for (const { to } of resolved.targets) targets.add(to)
      known.set(node, targets)
      const list = result.get(resolved.from)
      if (list === undefined) result.set(resolved.from, [resolved])
      else list.push(resolved)
    }
    for (const pending of this.pending) {
      if (registrations.has(pending)) continue
      add(this.resolve(pending, followed), pending.site.node)
    }
    for (const found of followed.others(known)) add(this.resolve(found, null), found.site.node)
    for (const list of result.values())
      list.sort((a, b) => a.offset - b.offset || a.end - b.end || compareText(a.callType, b.callType))
    return result
  }

  private resolve(pending: Pending, followed: Followed | null): ResolvedSite | null {
    const { site, callback } = pending
    const expanded = this.handing.expand(pending.values)
    const values =
      followed === null
        ? expanded
        : callback === null
          ? followed.called(site, this.orByName(site, expanded))
          : followed.handed(site, expanded)
    const { sourceFile } = site.entry
    const offset = site.node.getStart(sourceFile)
    const at = sourceFile.getLineAndCharacterOfPosition(offset)
    const isParameterCall = pending.values.parameters.size > 0 && isPlainName(site.callee)
    let targets = this.targetsOf(site, values, callback !== null)
    let limit = MAX_TARGETS
    if (targets.size > MAX_TARGETS && callback === null && (isParameterCall || isKept(site.callee))) {
      const handed = this.handedTargets(site, pending.values.parameters)
      if (handed !== null) {
        targets = handed
        limit = MAX_HANDED
      }
    }
    const line = at.line + 1
    const column = at.character + 1
    const tooMany = targets.size > limit
    const reason = tooMany ? 'too many targets' : this.reasonFor(site, values, targets.size, callback !== null)
    const candidates = tooMany
      ? [...targets.keys()]
      : reason === 'any' || reason === 'no declaration'
        ? this.candidates(site)
        : []
    const kept = tooMany ? [] : [...targets]
    const isOnly = kept.length === 1 && values.unknown === null && values.externals.size === 0
    const externals =
      callback === null
        ? [...values.externals].filter(id => id !== 'Function#call' && id !== 'Function#apply').sort(compareText)
        : []
    if (kept.length === 0 && externals.length === 0 && reason === null) return null
    const form = callTypeOf(site)
    const isPlace = site.form === 'call' || site.form === 'decorator'
    const callType =
      callback !== null || (isParameterCall && isPlace)
        ? 'callback'
        : isPlace && isDynamic(site.callee)
          ? 'dynamic'
          : form
    return {
      from: site.from.id,
      offset,
      end: site.node.end,
      line,
      column,
      callType,
      targets: kept
        .map(([to, certainty]) => ({
          to,
          derivation:
            callback !== null ? ('callback' as const) : certainty === 'exact' ? ('checker' as const) : certainty,
          verdict:
            certainty === 'exact' && isOnly && callback !== 'later' ? ('proven' as const) : ('possible' as const),
        }))
        .sort((a, b) => compareText(a.to, b.to)),
      externals,
      unresolved:
        reason === null
          ? null
          : {
              from: site.from.id,
              line,
              column,
              text: oneLine(site.callee, sourceFile, 80),
              reason,
              candidates: candidates.sort(compareText),
            },
      deferred: callback === 'later',
    }
  }

  /** What calls hand on by name, also through others where that is not half of the program; null where it says nothing. */
  private handedTargets(site: CallSyntax, parameters: ReadonlySet<Slot>): Map<NodeId, Certainty> | null {
    const all = this.handing.handedByName(parameters, MAX_HOPS)
    const passedOn = this.targetsOf(site, all, false)
    if (all.unknown !== 'too many targets' && passedOn.size > 0 && passedOn.size <= MAX_PASSED_ON) return passedOn
    const direct = this.targetsOf(site, this.handing.handedByName(parameters, 0), false)
    return direct.size > 0 && direct.size <= MAX_HANDED ? direct : null
  }

  private targetsOf(site: CallSyntax, values: Values, isCallback: boolean): Map<NodeId, Certainty> {
    const targets = new Map<NodeId, Certainty>()
    const add = (draft: Draft, certainty: Certainty): void => {
      if (targets.get(draft.id) !== 'exact') targets.set(draft.id, certainty)
    }
    for (const [draft, certainty] of values.drafts) {
      const constructs = site.form === 'new' || isSuperCall(site)
      if (draft.kind === 'class') {
        // a class that is handed on is not called by that
        if (isCallback) continue
        const target = constructs || site.form === 'jsx' ? constructedBy(draft, this.hierarchy) : null
        if (target !== null) add(target, certainty)
      } else if (draft.fn !== null && accepts(draft, site, certainty, isCallback)) add(draft, certainty)
    }
    return targets
  }

  private reasonFor(site: CallSyntax, values: Values, targets: number, isCallback: boolean): Reason | null {
    if (isCallback) return null
    if (values.externals.has('globalThis#eval')) return 'eval'
    if (values.unknown !== null) {
      const harmless = site.form === 'decorator' || (targets > 0 && values.unknown === 'external value')
      return harmless ? null : values.unknown
    }
    if (targets > 0 || values.externals.size > 0) return null
    // a class of ours without a constructor, called by `new`, is always a target; nothing else is left without one
    return site.form === 'decorator' ? null : 'no declaration'
  }

  /** Functions of ours with the name that is called. */
  private candidates(site: CallSyntax): NodeId[] {
    const callee = site.callee
    if (!ts.isPropertyAccessExpression(callee)) return []
    const named = this.byMemberName.get(callee.name.text) ?? []
    return named.length <= MAX_TARGETS ? named.map(draft => draft.id) : []
  }
}

function isThisParameter(node: ts.Node): boolean {
  return ts.isParameter(node) && ts.isIdentifier(node.name) && node.name.text === 'this'
}

/** What only flowed here must at least take the arguments. */
function accepts(draft: Draft, site: CallSyntax, certainty: Certainty, isCallback: boolean): boolean {
  if (certainty === 'exact' || isCallback || site.form !== 'call') return true
  const fn = draft.fn
  if (fn === null || !ts.isFunctionLike(fn)) return true
  if (site.arguments.some(ts.isSpreadElement)) return true
  const required = fn.parameters.filter(
    parameter =>
      !isThisParameter(parameter) &&
      parameter.questionToken === undefined &&
      parameter.initializer === undefined &&
      parameter.dotDotDotToken === undefined,
  ).length
  const isTyped = fn.parameters.some(parameter => parameter.type !== undefined)
  return !isTyped || required <= site.arguments.length
}

/** `done(…)`, `done.call(…)`: what is called is the name itself, not something that it holds. */
function isPlainName(callee: ts.Expression): boolean {
  const node = unwrap(callee)
  if (ts.isIdentifier(node)) return true
  return (
    ts.isPropertyAccessExpression(node) && /^(?:call|apply)$/.test(node.name.text) && ts.isIdentifier(node.expression)
  )
}

/** `this.handler(…)`: what a constructor or a method was handed and kept. */
function isKept(callee: ts.Expression): boolean {
  const node = unwrap(callee)
  return ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword
}

function isDynamic(callee: ts.Expression): boolean {
  if (ts.isElementAccessExpression(callee))
    return !ts.isStringLiteralLike(callee.argumentExpression) && !ts.isNumericLiteral(callee.argumentExpression)
  if (ts.isIdentifier(callee)) return callee.text === 'eval'
  return ts.isCallExpression(callee)
}

function isCallable(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(expression)
  const parts = type.isUnion() ? type.types : [type]
  return parts.some(part => part.getCallSignatures().length > 0)
}
