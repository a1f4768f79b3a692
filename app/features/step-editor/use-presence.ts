import { useEffect } from 'react'
import type { PresenceReply } from '#app/domain/package/save-exchange.ts'
import { tellColleagues } from '#app/features/step-editor/presence-store.ts'
import { findSectionOf } from '#app/features/step-editor/section-frame.tsx'

const reportEveryMs = 10_000

/** Somebody who has touched nothing for so long does not write, though the cursor stands there. */
const restMs = 60_000

/** Tells the server where one writes on this page, and learns who else does. A page out of sight asks nothing. */
export function usePresence(packageId: string): void {
  useEffect(() => {
    const url = `/pakker/${packageId}/skriver`
    let touchedAt = -restMs
    let reported: string | null = null
    const report = () => {
      if (document.visibilityState !== 'visible') return
      reported = Date.now() - touchedAt < restMs ? findSectionOf(document.activeElement) : null
      void ask(url, reported).then((others) => tellColleagues(packageId, others))
    }
    const touch = () => {
      touchedAt = Date.now()
      const sectionId = findSectionOf(document.activeElement)
      if (sectionId !== null && sectionId !== reported) report()
    }
    report()
    const timer = setInterval(report, reportEveryMs)
    document.addEventListener('input', touch)
    document.addEventListener('focusin', touch)
    return () => {
      clearInterval(timer)
      document.removeEventListener('input', touch)
      document.removeEventListener('focusin', touch)
    }
  }, [packageId])
}

/** Without an answer nobody is known to be there. */
async function ask(url: string, sectionId: string | null): Promise<PresenceReply['others']> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ sectionId }),
      redirect: 'manual',
    })
    if (!response.ok) return []
    const reply: PresenceReply = await response.json()
    return reply.others
  } catch {
    return []
  }
}
