import { itemAnchor } from '#app/components/form/item-anchor.ts'
import { Link } from 'react-router'
import styles from '#app/features/consistency/consistency-screen.module.css'
import type { StepFindings } from '#app/domain/package/consistency/group-findings.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

/** One step's findings under its name. Whether a thing is to be mended or only looked at is said in words. */
export function StepFindingsList({ packageId, step }: { packageId: string; step: StepFindings }) {
  const { consistency: words } = useCatalogue()
  const locale = useLocale()
  const address = `/pakker/${packageId}/trin/${step.stepId}`
  const headingId = `tjek-${step.stepId}`
  return (
    <section aria-labelledby={headingId}>
      <div className={styles.stepHead}>
        <h2 id={headingId}>{words.step(step.number, step.title)}</h2>
        <span className={styles.count}>{step.findings.length}</span>
      </div>
      <ul className={styles.rows}>
        {step.findings.map((finding) => (
          <li
            key={`${finding.rule}-${finding.itemId ?? finding.sectionId}-${finding.message.da}`}
            className={styles.row}
          >
            <span className={finding.severity === 'missing' ? styles.missing : styles.look}>
              {words.severity[finding.severity]}
            </span>
            <p className={styles.message}>{finding.message[locale]}</p>
            {finding.places.length > 1 && (
              <ul className={styles.places} aria-label={words.places}>
                {finding.places.map(({ itemId, name }) => (
                  <li key={itemId}>
                    <Link to={`${address}#${itemAnchor(itemId)}`}>{name[locale]}</Link>
                  </li>
                ))}
              </ul>
            )}
            <Link className={styles.way} to={addressOf(finding, address)}>
              {words.goTo(finding.sectionTitle)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One item is opened where it stands; what holds for several, or for the section, is mended from its heading. */
function addressOf({ itemId, sectionId }: StepFindings['findings'][number], address: string): string {
  return itemId === undefined ? `${address}#afsnit-${sectionId}` : `${address}#${itemAnchor(itemId)}`
}
