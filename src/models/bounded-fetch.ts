/** `fetch` for endpoints that are not trusted: no redirect takes the key elsewhere, and no answer fills the memory. */

/** An answer of the largest size that is ever asked for has a fiftieth of it. */
const MAX_BYTES = 8 * 1024 ** 2

export const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' })
  if (response.body === null) return response
  const { status, statusText, headers } = response
  return new Response(response.body.pipeThrough(bounded()), { status, statusText, headers })
}

function bounded(): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes > MAX_BYTES) controller.error(new Error(`The answer is larger than ${MAX_BYTES} bytes.`))
      else controller.enqueue(chunk)
    },
  })
}
