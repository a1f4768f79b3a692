import { vi } from 'vitest'

/** Collects what the server writes to its log from here on, instead of printing it. */
export function captureServerOutput(): { readonly read: () => string } {
  const written: string[] = []
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0)
  }
  return { read: () => written.join('') }
}
