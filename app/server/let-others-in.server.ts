/**
 * Lets what waits for the thread come first: what follows takes some milliseconds, and a form should not wait for it as well
 * as for what went before.
 */
export function letOthersIn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
