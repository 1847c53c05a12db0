/** A small shop whose source models are asked about in these tests. */
export const SHOP: Readonly<Record<string, string>> = {
  'package.json': '{"name":"shop","type":"module","exports":"./src/cart.ts"}',
  'tsconfig.json': '{"compilerOptions":{"strict":true,"module":"nodenext","target":"es2022"}}',
  'src/errors.ts': "export class StockError extends Error {\n  override name = 'StockError'\n}\n",
  'src/cart.ts': `import { StockError } from './errors.ts'

/** Tells how many of an item are left. */
export function stockOf(item: string): number {
  return item.length
}

/**
 * Reserves some of an item.
 *
 * Old reservations are dropped first.
 *
 * @param item The item's name.
 * @param count How many to reserve.
 * @returns How many are left afterwards.
 */
export function reserve(item: string, count = 3): number {
  if (stockOf(item) < count) throw new StockError(item)
  return stockOf(item) - count
}
`,
}
