/** Compares what two streams say about a repository, and decides what static analysis can decide. */
import { messageOf } from '../errors.ts'
import type {
  ComparisonResult,
  ComponentDocumentation,
  ComponentId,
  Discrepancy,
  FailedComponent,
  StreamOutput,
} from '../model/index.ts'
import {
  type ComparisonOptions,
  type ComparisonOracle,
  type ComponentComparison,
  compareComponent,
} from './compare-component.ts'

interface Remembered {
  readonly a: ComponentDocumentation | null
  readonly b: ComponentDocumentation | null
  readonly oracle: ComparisonOracle
  readonly comparison: ComponentComparison
}

/** Remembers, from one iteration to the next, what it found about documentation that did not change. */
export class Comparator {
  readonly #options: ComparisonOptions
  readonly #remembered = new Map<ComponentId, Remembered>()

  constructor(options: ComparisonOptions = {}) {
    this.#options = options
  }

  /**
   * Takes time linear in the number of claims. Discrepancies come in processing order; a component whose comparison fails
   * is listed in `failed`, and the rest goes on.
   */
  compare(outputA: StreamOutput, outputB: StreamOutput, oracle: ComparisonOracle, iteration = 1): ComparisonResult {
    const discrepancies: Discrepancy[] = []
    const convergedComponents: ComponentId[] = []
    const failed: FailedComponent[] = []
    let comparable = 0
    let agreeing = 0
    let edgesMatching = 0
    let edgesWrong = 0
    for (const component of componentsOf(outputA, outputB)) {
      let comparison: ComponentComparison | null
      try {
        comparison = this.#compareOne(component, outputA, outputB, oracle)
      } catch (error) {
        failed.push({ component, stream: 'comparison', message: messageOf(error) })
        continue
      }
      if (comparison === null) continue
      for (const discrepancy of comparison.discrepancies) discrepancies.push(discrepancy)
      comparable += comparison.comparable
      agreeing += comparison.agreeing
      edgesMatching += comparison.edgesMatching
      edgesWrong += comparison.edgesWrong
      if (comparison.discrepancies.every(discrepancy => discrepancy.resolution === 'consensus')) {
        convergedComponents.push(component)
      }
    }
    const edges = 2 * edgesMatching + edgesWrong
    return {
      iteration,
      discrepancies,
      comparable,
      agreeing,
      documentationSimilarity: comparable === 0 ? 1 : agreeing / comparable,
      callGraphMatch: edges === 0 ? 1 : (2 * edgesMatching) / edges,
      convergedComponents,
      ...(failed.length === 0 ? {} : { failed }),
    }
  }

  #compareOne(
    component: ComponentId,
    outputA: StreamOutput,
    outputB: StreamOutput,
    oracle: ComparisonOracle,
  ): ComponentComparison | null {
    const facts = oracle.component(component)
    if (facts === undefined) return null
    const a = outputA.documents.get(component)?.documentation ?? null
    const b = outputB.documents.get(component)?.documentation ?? null
    const known = this.#remembered.get(component)
    if (known !== undefined && known.a === a && known.b === b && known.oracle === oracle) return known.comparison
    const comparison = compareComponent(a, b, facts, oracle, this.#options)
    this.#remembered.set(component, { a, b, oracle, comparison })
    return comparison
  }
}

/** In A's order, then what only B has. */
function* componentsOf(outputA: StreamOutput, outputB: StreamOutput): Generator<ComponentId> {
  yield* outputA.documents.keys()
  for (const component of outputB.documents.keys()) if (!outputA.documents.has(component)) yield component
}
