import { type ReactNode, useMemo } from 'react'
import { PackageFactsProvider, usePackageFacts } from '#app/components/package-facts.tsx'
import type { Contents, StepPage } from '#app/features/step-editor/step-page.ts'
import { readMeetingForm } from '#app/domain/meeting/read-meeting.ts'

/** The meeting as it stands on the sheet now: the plan below it counts from the date that was just written. */
export function LiveMeeting({
  page,
  contents,
  children,
}: {
  page: StepPage
  contents: Contents
  children: ReactNode
}) {
  const facts = usePackageFacts()
  const own = page.sections.find(({ section }) => section.type === 'form' && section.role === 'meeting')
  const content = own && contents[own.section.id]
  const live = useMemo(
    () => facts && content?.type === 'form' && { ...facts, meeting: readMeetingForm(content.values) },
    [facts, content],
  )
  return live ? <PackageFactsProvider facts={live}>{children}</PackageFactsProvider> : children
}
