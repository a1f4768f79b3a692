import styles from '#app/features/step-editor/presence.module.css'
import { useColleagues } from '#app/features/step-editor/presence-store.ts'
import { initialsOf } from '#app/domain/package/presence.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** Who else writes in the package now, and where. */
export function PresenceList({ packageId }: { packageId: string }) {
  const { presence } = useCatalogue().steps
  const colleagues = useColleagues(packageId)
  if (colleagues.length === 0) return null
  return (
    <ul className={styles.people} aria-label={presence.title}>
      {colleagues.map(({ name, sectionTitle }, index) => (
        <li key={index} className={styles.person}>
          <Person name={name} words={presence.writesIn(name, sectionTitle)} />
        </li>
      ))}
    </ul>
  )
}

/** Who else writes in this very section. */
export function PresenceHere({ packageId, sectionId }: { packageId: string; sectionId: string }) {
  const { presence } = useCatalogue().steps
  const here = useColleagues(packageId).filter((colleague) => colleague.sectionId === sectionId)
  return here.map(({ name }, index) => (
    <p key={index} className={styles.here} title={presence.writesHere(name)}>
      <Person name={name} words={presence.writesHere(name)} />
    </p>
  ))
}

function Person({ name, words }: { name: string; words: string }) {
  return (
    <>
      <span className={styles.initials} aria-hidden="true">
        {initialsOf(name)}
      </span>
      <span className={styles.words}>{words}</span>
    </>
  )
}
