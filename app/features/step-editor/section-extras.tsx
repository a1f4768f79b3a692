import { calendarAddress, CalendarLink } from '#app/components/calendar-link.tsx'
import { FormLink } from '#app/components/form/indicator-preview.tsx'
import { usePackageFacts } from '#app/components/package-facts.tsx'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { formatDate } from '#app/domain/text/format-date.ts'
import { Note } from '#app/ui/note.tsx'
import { FacilitatorCards } from '#app/features/step-editor/facilitator-cards.tsx'
import type { Section, SectionContent } from '#app/domain/template/template.ts'

/** What follows a section by its role, beside its fields. */
export function SectionExtras({ section, content }: { section: Section; content: SectionContent }) {
  const facts = usePackageFacts()
  if (section.type !== 'list' || !facts) return null
  if (section.role === 'tasks' && facts.meeting.date !== undefined) {
    return <CalendarLink href={calendarAddress(facts.packageId)} />
  }
  if (section.role === 'indicators') {
    return (
      <>
        {facts.frozenOn !== null && <Frozen since={facts.frozenOn} />}
        <p>
          <FormLink />
        </p>
      </>
    )
  }
  if (section.role === 'programme' && facts.facilitation && content.type === 'list') {
    return <FacilitatorCards facilitation={facts.facilitation} programme={content.items} />
  }
  return null
}

/** Nothing is locked away from the writer, but what the practices see is. */
function Frozen({ since }: { since: string }) {
  const { frozen } = useCatalogue().authoring
  const locale = useLocale()
  return <Note tone="info">{frozen(formatDate(since, locale, 'long'))}</Note>
}
