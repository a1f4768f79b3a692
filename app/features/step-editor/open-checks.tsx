import styles from './guidance.module.css'
import { factsOf } from '#app/features/step-editor/known-facts.ts'
import { sectionAnchor } from '#app/features/step-editor/section-frame.tsx'
import type { Contents, StepPage } from '#app/features/step-editor/step-page.ts'
import { isUnwritten } from '#app/domain/package/section-content.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** What is left before the step is ready, each a link to its place. */
export function OpenChecks({ page, contents }: { page: StepPage; contents: Contents }) {
  const { guidance } = useCatalogue().steps
  const open = page.sections
    .map(({ section, content }) => ({
      section,
      state: factsOf(section, contents[section.id] ?? content).state,
    }))
    .filter(({ section, state }) => section.optional !== true && isUnwritten(state))
  return (
    <div>
      <h3 className={styles.sectionName}>{guidance.before}</h3>
      <ul className={styles.checks}>
        {open.map(({ section, state }) => (
          <li key={section.id}>
            <a href={`#${sectionAnchor(section.id)}`}>
              {state === 'empty'
                ? guidance.sectionEmpty(section.title)
                : guidance.sectionBegun(section.title)}
            </a>
          </li>
        ))}
        {open.length === 0 && (
          <li>
            <Icon name="check" size={16} />
            {guidance.allWritten}
          </li>
        )}
      </ul>
    </div>
  )
}
