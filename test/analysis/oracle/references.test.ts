import { describe, expect, it } from 'vitest'
import type { ClaimBody } from '../../../src/model/index.ts'
import { short, verdictOn } from './repository.ts'

const reference = (subject: string, kind: 'link' | 'see' | 'code'): ClaimBody => ({
  facet: 'reference',
  subject,
  aspect: 'exists',
  value: { kind },
})

const FILES = {
  'package.json': '{"name":"shop","type":"module","exports":"./src/index.ts"}',
  'src/index.ts': "export { Cart } from './cart.ts'\n",
  'src/cart.ts':
    'export class Cart { total = 0\n add(amount: number): void { this.total += amount } }\nexport function checkout(cart: Cart, voucher: string): string { return voucher + cart.total }\nexport function shipOrderNow(): void {}',
  'src/notes.ts': '/** Like `queryOptions`. */\nexport const a = 1\n/** Or `queryOptions`. */\nexport const b = 2',
  'src/other.ts': 'export const settings = { currency: "EUR" }',
}

describe('a reference in a comment', () => {
  it.each([
    ['Cart', 'link', 'proven'],
    ['Cart.add', 'link', 'proven'],
    ['Cart#total', 'link', 'proven'],
    ['Cart.prototype.add', 'link', 'proven'],
    ['(Cart:class)', 'link', 'proven'],
    ['Cart.remove', 'link', 'reference-dead'],
    ['Basket', 'link', 'reference-dead'],
    ['Basket', 'see', 'unknown'],
    ['emptyBasket', 'see', 'reference-dead'],
    ['settings.currency', 'link', 'unknown'],
    ['Promise', 'link', 'proven'],
    ['HTMLElement', 'link', 'proven'],
    ['https://example.org/Basket', 'link', 'unknown'],
    ['voucher', 'code', 'proven'],
    ['vouchr', 'code', 'reference-dead'],
    ['checkuot()', 'code', 'reference-dead'],
    ['Cart.emptied', 'code', 'reference-dead'],
    ['anything', 'code', 'unknown'],
    ['voucherLegacy', 'code', 'reference-dead'],
    ['addLegacy', 'code', 'reference-dead'],
    ['shipOrder', 'code', 'reference-dead'],
    ['packOrders', 'code', 'reference-dead'],
    ['useOrders', 'code', 'unknown'],
    ['queryOptions', 'code', 'unknown'],
    ['PACK_LIMIT', 'code', 'reference-dead'],
    ['cart.unpacked', 'code', 'reference-dead'],
    ['this.unpacked', 'code', 'reference-dead'],
    ['parcels', 'code', 'unknown'],
    ['adding', 'code', 'unknown'],
    ['shop!Cart', 'link', 'proven'],
    ['shop!checkout', 'link', 'reference-dead'],
    ['lodash!merge', 'link', 'unknown'],
  ] as const)('%s as %s is %s', async (subject, kind, expected) => {
    const [verdict] = await verdictOn(FILES, 'src/cart.ts#checkout', reference(subject, kind))
    expect(verdict && short(verdict)).toBe(expected)
  })
})

const example = (code: string, language = 'ts'): ClaimBody => ({
  facet: 'example',
  subject: 'x',
  aspect: 'code',
  value: { code, language },
})

describe('an example', () => {
  it.each([
    ["import { Cart } from 'shop'\nnew Cart().add(3)", 'proven'],
    ["import { Basket } from 'shop'", 'example-broken'],
    ["import { Cart } from 'shop'\nnew Cart().remove(3)", 'example-broken'],
    ["import { Cart } from 'shop'\nnew Cart().add('three')", 'example-broken'],
    ["import { Cart } from 'shop'\nnew Cart().add(1, 2)", 'example-broken'],
    ["import { Cart } from 'shop'\nconst cart = new Cart()\ncart.add(amountOf(order))", 'proven'],
    ['$ npm install shop', 'unknown'],
    ['add(…) => 3', 'unknown'],
    ["checkout(cart, 'a', 'b')", 'example-broken'],
  ])('%j is %s', async (code, expected) => {
    const comment = `/**\n * @example\n * \`\`\`ts\n * ${code.replaceAll('\n', '\n * ')}\n * \`\`\`\n */\n`
    const files = {
      ...FILES,
      'src/cart.ts': FILES['src/cart.ts'].replace('export function', `${comment}export function`),
    }
    const [verdict] = await verdictOn(files, 'src/cart.ts#checkout', example(code))
    expect(verdict && short(verdict)).toBe(expected)
  })
})
