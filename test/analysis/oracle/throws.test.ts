import { describe, expect, it } from 'vitest'
import type { ClaimBody } from '../../../src/model/index.ts'
import { short, verdictOn } from './repository.ts'

const throws = (subject: string): ClaimBody => ({
  facet: 'throws',
  subject,
  aspect: 'presence',
  value: { when: null, via: null },
})
const never: ClaimBody = { facet: 'throws', subject: 'nothing', aspect: 'absence', value: { holds: true } }

const SOURCE = `
export class ShopError extends Error {
  constructor(message: string) { super(message) }
}
export class StockError extends ShopError {
  constructor(message: string) { super(message) }
}
function take(amount: number): number {
  if (amount < 0) throw new StockError('none left')
  return amount
}
export function order(amount: number): number { return take(amount) * 2 }
export function safe(amount: number): number { try { return take(amount) } catch { return 0 } }
export function plain(amount: number): number { return amount * 2 }
export function each(amounts: number[], callback: (amount: number) => void): void { for (const amount of amounts) callback(amount) }
`

async function on(name: string, ...bodies: ClaimBody[]): Promise<string[]> {
  return (await verdictOn({ 'src/shop.ts': SOURCE }, `src/shop.ts#${name}`, ...bodies)).map(short)
}

describe('a documented error', () => {
  it('is proven through what the function calls, by its own name and by its base', async () => {
    expect(await on('order', throws('StockError'), throws('ShopError'), throws('Error'))).toEqual([
      'proven',
      'proven',
      'proven',
    ])
  })

  it('is refuted where nothing throws it', async () => {
    expect(await on('plain', throws('RangeError'))).toEqual(['throws-never'])
    expect(await on('order', throws('RangeError'))).toEqual(['throws-never'])
    expect(await on('safe', throws('StockError'))).toEqual(['throws-never'])
  })

  it('may come out of a callback', async () => {
    expect(await on('each', throws('RangeError'))).toEqual(['unknown'])
  })

  it('is denied although it leaves the function', async () => {
    expect(await on('take', never)).toEqual(['throws-something'])
    expect(await on('plain', never)).toEqual(['proven'])
  })
})
