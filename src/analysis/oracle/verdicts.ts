/** The three answers of the oracle, and the evidence that they rest on. */
import { ts } from 'ts-morph'
import {
  type ClaimBody,
  type Evidence,
  flat,
  type RefutationCause,
  type Span,
  type Verdict,
} from '../../model/index.ts'
import { spanOf } from '../extract/text.ts'
import type { SourceEntry } from '../project/types.ts'

export function proven(reason: string, ...evidence: Evidence[]): Verdict {
  return { verdict: 'proven', reason, evidence }
}

/** `truth` is the claim that holds instead, for the same slot or for another, or null where nothing is to be said. */
export function refuted(
  cause: RefutationCause,
  reason: string,
  truth: ClaimBody | null,
  ...evidence: Evidence[]
): Verdict {
  return { verdict: 'refuted', cause, reason, truth, evidence }
}

export function unknown(reason: string, checkable = true, ...evidence: Evidence[]): Verdict {
  return { verdict: 'unknown', reason, checkable, evidence }
}

/** Source text on one line, at most 200 characters. */
export function oneLine(text: string, limit = 200): string {
  return flat(text, limit)
}

export function evidenceAt(
  entry: SourceEntry,
  node: ts.Node,
  origin: Evidence['origin'],
  seen: string = node.getText(entry.sourceFile),
): Evidence {
  return { span: spanOf(node, entry.sourceFile, entry.path), origin, seen: oneLine(seen) }
}

export function evidenceOf(span: Span, origin: Evidence['origin'], seen: string): Evidence {
  return { span, origin, seen: oneLine(seen) }
}

export function isJavaScript(entry: SourceEntry): boolean {
  return entry.language === 'js' || entry.language === 'jsx'
}

/** Whether `null` and `undefined` are types of their own in this program. TypeScript 6 is strict unless told otherwise. */
export function isNullStrict(entry: SourceEntry): boolean {
  const options: ts.CompilerOptions = entry.program.getCompilerOptions()
  return options.strictNullChecks ?? options.strict ?? Number.parseInt(ts.versionMajorMinor, 10) >= 6
}
