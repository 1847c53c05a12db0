/**
 * Whether sentences of two models that mean alike become a question, and whether those that do not are published.
 *
 *   npx node bench/inventions/paraphrases.ts [--list]
 *
 * `paraphrases.txt` holds pairs as two authors might write them; nobody looked at the comparison's own words for them. The comparison
 * knows nothing about the function but its name, so it has less to go by than in a run, where analysis lends its words.
 */
import { parseArgs } from 'node:util'
import { measureParaphrases, PARAPHRASES } from '../../test/support/models/paraphrases.ts'
import { table } from '../measure.ts'

const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } })
const { rows, outcomes } = measureParaphrases(PARAPHRASES)
console.log(
  table([
    ['', 'pairs', 'a question', 'left out', 'published'],
    ...rows.map(({ name, pairs, asked, leftOut, published }) => [
      name,
      ...[pairs, asked, leftOut, published].map(String),
    ]),
  ]),
)
if (values.list) for (const { kind, fate, a, b } of outcomes) console.log(`${kind} ${fate}: ${a} / ${b}`)
