import type { AutosaverPorts } from '#app/features/step-editor/autosaver.ts'
import type { Unsaved } from '#app/domain/package/recover-unsaved.ts'

/** Whose text, and where it belongs: two people may share a computer. */
export type UnsavedKey = {
  readonly accountId: string
  readonly packageId: string
  readonly sectionId: string
}

/**
 * A section's unsaved text in this browser. A browser that keeps nothing (a private window, a full store) still saves
 * to the server; only what the server has not got is then lost with the page.
 */
export function openUnsavedStore({ accountId, packageId, sectionId }: UnsavedKey): AutosaverPorts['keep'] {
  const name = `klyngebygger/unsaved/${accountId}/${packageId}/${sectionId}`
  let written: string | null = null
  return {
    read() {
      written = attempt(() => localStorage.getItem(name)) ?? null
      return attempt(() => parseUnsaved(written)) ?? null
    },
    write(unsaved) {
      written = JSON.stringify(unsaved)
      const text = written
      attempt(() => localStorage.setItem(name, text))
    },
    remove() {
      // Another tab may have put its own text there: only what was read or written here is removed.
      attempt(() => {
        if (written !== null && localStorage.getItem(name) === written) localStorage.removeItem(name)
      })
      written = null
    },
  }
}

/** What this app itself wrote there. */
function parseUnsaved(text: string | null): Unsaved | null {
  if (text === null) return null
  const unsaved: Unsaved = JSON.parse(text)
  return unsaved
}

function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
