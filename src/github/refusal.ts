/** Reads what GitHub said from an error of the client library, whatever its shape. */
import { flat } from '../model/text.ts'
import type { Refusal } from './failures.ts'

/** Null when GitHub said nothing. */
export function refusalOf(error: unknown): Refusal | null {
  const response = field(error, 'response')
  const status = field(response, 'status')
  if (typeof status !== 'number') return null
  const data = field(response, 'data')
  const message = field(data, 'message')
  const errors = field(data, 'errors')
  const details = Array.isArray(errors) ? errors : []
  const texts = [message, ...details.map(detail => (typeof detail === 'string' ? detail : field(detail, 'message')))]
  const spoken = texts.filter(text => typeof text === 'string' && text !== '').join('; ')
  const codes = details.map(detail => field(detail, 'code')).filter(code => typeof code === 'string')
  return {
    status,
    reason: flat(spoken === '' ? codes.join(', ') || `status ${status}, without a word` : spoken, 300),
    codes,
    headers: headersOf(field(response, 'headers')),
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined
}

function headersOf(value: unknown): Refusal['headers'] {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name.toLowerCase(), String(text)]))
}
