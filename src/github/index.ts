/**
 * The only room that talks to GitHub. `createGitHub` gives a `GitHub` (types.ts); `type` imports cost nothing at run time, and the client
 * library is loaded by `createGitHub` alone.
 */
export { createGitHub, describeUsage } from './client.ts'
export { GitHubError } from './errors.ts'
export { GITHUB_PACING, type Pacing, pacingFrom } from './pacing.ts'
export type * from './types.ts'
