import { type ReactNode, useRef } from 'react'
import { useListeners } from '#app/components/use-listeners.ts'
import { SectionTools } from '#app/features/step-editor/section-tools.tsx'
import styles from './step-editor.module.css'
import type { SectionState } from '#app/domain/package/section-content.ts'
import type { Section } from '#app/domain/template/template.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { StatusDisc } from '#app/ui/status-disc.tsx'

const discs = { empty: 'grey', standard: 'ring', begun: 'half', written: 'tick' } as const

/** A section's place on the sheet: heading, state in the margin, and a frame while it is the one in use. */
export function SectionFrame({
  section,
  state,
  isActive,
  onActivate,
  children,
}: {
  section: Section
  state: SectionState
  isActive: boolean
  onActivate: (sectionId: string) => void
  children: ReactNode
}) {
  const { steps } = useCatalogue()
  const headingId = sectionHeading(section.id)
  const ref = useRef<HTMLElement>(null)
  const activate = () => onActivate(section.id)
  useListeners(ref, { focusin: activate, pointerdown: activate })
  return (
    <section
      id={sectionAnchor(section.id)}
      className={isActive ? styles.activeSection : styles.section}
      aria-labelledby={headingId}
      ref={ref}
    >
      <div className={styles.heading}>
        <StatusDisc state={discs[state]} label={steps.sectionStates[state]} />
        <h2 id={headingId} tabIndex={-1}>
          {section.title}
        </h2>
        {section.optional === true && <span className={styles.optional}>{steps.optional}</span>}
        {state === 'standard' && <span className={styles.optional}>{steps.standard}</span>}
        <SectionTools section={section} />
      </div>
      {children}
    </section>
  )
}

export function sectionAnchor(sectionId: string): string {
  return `afsnit-${sectionId}`
}

/** Id of a section's heading, which takes the focus when what had it is gone. */
export function sectionHeading(sectionId: string): string {
  return `${sectionId}-heading`
}

/** Id of the section that an element stands in; null outside all of them. */
export function findSectionOf(element: Element | null): string | null {
  const prefix = sectionAnchor('')
  const id = element?.closest(`section[id^="${prefix}"]`)?.id
  return id === undefined ? null : id.slice(prefix.length)
}
