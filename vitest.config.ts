import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Analysing a repository creates a TypeScript program; on a busy machine the first one takes seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Many tests wait for a server or a child process: more of them than processors at a time.
    maxWorkers: 4,
  },
})
