import { calendarAddress, CalendarLink } from '#app/components/calendar-link.tsx'
import { usePackageFacts } from '#app/components/package-facts.tsx'
import type { Section } from '#app/domain/template/template.ts'

/** What follows a section by its role, beside its fields. */
export function SectionExtras({ section }: { section: Section }) {
  const facts = usePackageFacts()
  if (section.type !== 'list' || !facts) return null
  if (section.role === 'tasks' && facts.meeting.date !== undefined) {
    return <CalendarLink href={calendarAddress(facts.packageId)} />
  }
  return null
}
