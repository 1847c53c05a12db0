import * as core from './src/index.ts'

const client = new core.QueryClient({ defaultOptions: { queries: { retry: 1, retryDelay: 1 } } })
client.mount()
await client.fetchQuery({ queryKey: ['a', { b: 1 }], queryFn: async () => ({ list: [1] }) })
await client.prefetchQuery({ queryKey: ['b'], queryFn: async () => 1 })
client.setQueryData(['a', { b: 1 }], old => ({ ...old, more: 1 }))
client.getQueryData(['b'])
client.getQueriesData({ queryKey: ['a'] })
const observer = new core.QueryObserver(client, { queryKey: ['c'], queryFn: async () => 2, select: n => n + 1 })
const stop = observer.subscribe(() => {})
await observer.refetch()
observer.setOptions({ queryKey: ['b'], queryFn: async () => 3, placeholderData: 1 })
observer.getOptimisticResult({ queryKey: ['d'], queryFn: async () => 3 })
await client.invalidateQueries({ queryKey: ['b'] })
await client.resetQueries({ queryKey: ['b'] })
await client.cancelQueries()
stop()
try {
  await client.fetchQuery({
    queryKey: ['x'],
    queryFn: async () => {
      throw new Error('x')
    },
  })
} catch {
  // wanted
}
await client.fetchInfiniteQuery({
  queryKey: ['i'],
  queryFn: async ({ pageParam }) => pageParam,
  initialPageParam: 0,
  getNextPageParam: n => n + 1,
  pages: 2,
})
const many = new core.QueriesObserver(client, [{ queryKey: ['c'], queryFn: async () => 1 }])
many.subscribe(() => {})()
const mutation = new core.MutationObserver(client, {
  mutationFn: async n => n,
  onSuccess: () => {},
  onMutate: () => 1,
  onSettled: () => {},
})
mutation.subscribe(() => {})
await mutation.mutate(1)
mutation.reset()
const state = core.dehydrate(client)
const other = new core.QueryClient()
core.hydrate(other, state)
client.removeQueries()
client.clear()
client.unmount()
core.focusManager.setFocused(true)
core.onlineManager.setOnline(true)
