import { Link } from 'react-router'
import { FindForm } from '#app/components/find-form.tsx'
import styles from '#app/features/find/find-screen.module.css'
import { type FoundPlace, type FoundSection, shortestQuery } from '#app/domain/package/find-text.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** Where words stand in the package: each section with its sentences, and the way to it. */
export function FindScreen({
  packageId,
  packageTitle,
  query,
  found,
}: {
  packageId: string
  packageTitle: string
  query: string
  found: readonly FoundSection[]
}) {
  const { common, texts } = useCatalogue()
  const words = texts.find
  const count = found.reduce((sum, { places }) => sum + places.length, 0)
  const isTooShort = query !== '' && query.length < shortestQuery
  return (
    <div className={styles.page}>
      <title>{`${words.title} · ${packageTitle} · ${common.productName}`}</title>
      <h1>{words.title}</h1>
      <div className={styles.form}>
        <FindForm packageId={packageId} query={query} />
      </div>
      <p role="status" className={styles.count}>
        {isTooShort ? words.tooShort : query !== '' && words.count(count, query)}
      </p>
      {found.map((section) => (
        <section key={section.sectionId} aria-labelledby={`fundet-${section.sectionId}`}>
          <h2 id={`fundet-${section.sectionId}`} className={styles.heading}>
            <Link to={`/pakker/${packageId}/trin/${section.stepId}#afsnit-${section.sectionId}`}>
              {words.section(section.stepNumber, section.title)}
            </Link>
          </h2>
          <ul className={styles.places}>
            {section.places.map((place, index) => (
              <li key={index}>
                <Sentence {...place} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Sentence({ before, words, after }: FoundPlace) {
  return (
    <p>
      {before}
      <mark>{words}</mark>
      {after}
    </p>
  )
}
