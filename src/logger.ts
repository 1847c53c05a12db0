/** Where messages go. Passed in, never imported, so that nothing in the core knows whether a runner or a terminal listens. */
export interface Logger {
  debug(message: string): void
  info(message: string): void
  /** Something is not as it should be, and the run goes on. `at` makes it an annotation where that exists. */
  warn(message: string, at?: { readonly file: string; readonly line?: number }): void
  error(message: string, at?: { readonly file: string; readonly line?: number }): void
  /** Runs `body` under a foldable heading (a log group in a runner, a plain line elsewhere). */
  group<T>(title: string, body: () => Promise<T>): Promise<T>
}

/** Says nothing. */
export const silentLogger: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  group: (_title, body) => body(),
}
