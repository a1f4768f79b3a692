import type { AutosaverPorts, Leftover } from '#app/features/step-editor/autosaver.ts'
import type { Unsaved } from '#app/domain/package/autosave.ts'

/** Whose text, and where it belongs: two people may share a computer. */
export type UnsavedKey = {
  readonly accountId: string
  readonly packageId: string
  readonly sectionId: string
}

/**
 * A section's unsaved text in this browser, one copy a visit: two tabs of one person must not overwrite each other. A
 * browser that keeps nothing (a private window, a full store) still saves to the server; only what the server has not
 * got is then lost with the page.
 */
export function openUnsavedStore({ accountId, packageId, sectionId }: UnsavedKey): AutosaverPorts['keep'] {
  const folder = `klyngebygger/unsaved/${accountId}/${packageId}/${sectionId}/`
  let own: string | null = null
  return {
    readOthers: () => attempt(() => readLeftovers(folder, own)) ?? [],
    write(unsaved) {
      const name = (own ??= folder + crypto.randomUUID())
      attempt(() => localStorage.setItem(name, JSON.stringify(unsaved)))
    },
    remove() {
      const name = own
      if (name !== null) attempt(() => localStorage.removeItem(name))
    },
  }
}

function readLeftovers(folder: string, own: string | null): readonly Leftover[] {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(folder) && name !== own)
  return names.flatMap((name) => {
    const unsaved = attempt(() => parseUnsaved(localStorage.getItem(name)))
    return unsaved ? [{ unsaved, remove: () => attempt(() => localStorage.removeItem(name)) }] : []
  })
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
