import { useEffect, useState, useSyncExternalStore } from 'react'
import { useReportSaving } from '#app/components/saved-state.tsx'
import {
  type Autosaver,
  type AutosaverSnapshot,
  createAutosaver,
} from '#app/features/step-editor/autosaver.ts'
import { tellColleagues } from '#app/features/step-editor/presence-store.ts'
import { openSectionAddress } from '#app/features/step-editor/send-section.ts'
import { openUnsavedStore, type UnsavedKey } from '#app/features/step-editor/unsaved-store.ts'
import type { SectionContent } from '#app/domain/template/template.ts'

/** Where a section's saving starts: what the loader read. */
export type SectionStart = UnsavedKey & {
  readonly revision: number
  readonly content: SectionContent
}

/**
 * Sections whose text has not reached the server outlive the page they were written on, in this browser alone: going
 * to another step and back must neither lose nor double a text. On the server the map stays empty.
 */
const unfinished = new Map<string, Autosaver>()

/** One section's saving, from the first keystroke to the server's answer. */
export function useAutosave(start: SectionStart): AutosaverSnapshot & { readonly autosaver: Autosaver } {
  const name = nameOf(start)
  const [autosaver] = useState(() => unfinished.get(name) ?? openAutosaver(start))
  const snapshot = useSyncExternalStore(autosaver.subscribe, autosaver.getSnapshot, autosaver.getSnapshot)
  const report = useReportSaving()
  const { sectionId } = start
  useEffect(() => {
    const tell = () => report(sectionId, autosaver.getSnapshot().state)
    tell()
    autosaver.recover()
    return followThrough(name, autosaver, autosaver.subscribe(tell))
  }, [autosaver, report, sectionId, name])
  usePageEvents(autosaver)
  return { ...snapshot, autosaver }
}

function openAutosaver(start: SectionStart): Autosaver {
  const { packageId, sectionId, revision, content } = start
  return createAutosaver({ status: 'idle', revision, savedAt: null }, content, {
    ...openSectionAddress(`/pakker/${packageId}/afsnit/${sectionId}`, (others) =>
      tellColleagues(packageId, others),
    ),
    keep: openUnsavedStore(start),
    makeId: () => crypto.randomUUID(),
    now: () => Date.now(),
    later(milliseconds, run) {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
  })
}

/** When the step is left the text is sent at once, and its state shown until the server has it. */
function followThrough(name: string, autosaver: Autosaver, stopTelling: () => void): () => void {
  return () => {
    autosaver.flush(false)
    if (isFinished(autosaver)) return stopTelling()
    unfinished.set(name, autosaver)
    const stop = autosaver.subscribe(() => {
      if (!isFinished(autosaver)) return
      unfinished.delete(name)
      stop()
      stopTelling()
    })
  }
}

function isFinished(autosaver: Autosaver): boolean {
  const { status } = autosaver.getSnapshot().state
  return status === 'idle' || status === 'saved'
}

function nameOf({ accountId, packageId, sectionId }: UnsavedKey): string {
  return `${accountId}/${packageId}/${sectionId}`
}

/** The last moment a page has, and the first in which the network is back. */
function usePageEvents(autosaver: Autosaver): void {
  useEffect(() => {
    const leave = () => autosaver.flush(true)
    const online = () => autosaver.networkReturned()
    window.addEventListener('pagehide', leave)
    window.addEventListener('online', online)
    return () => {
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('online', online)
    }
  }, [autosaver])
}
