import { Link } from 'react-router'
import type { Outline, PartName } from '#app/domain/template/template-outline.ts'
import { addressOf } from '#app/features/template-editor/part-words.ts'
import styles from '#app/features/template-editor/structure.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** The whole template to choose from: steps with their sections, and the sheets. The path is where one is. */
export function Structure({ outline, path }: { outline: Outline; path: readonly PartName[] }) {
  const { templateEditor: words } = useCatalogue()
  const here = path.map(({ address }) => address)
  const link = (part: Pick<PartName, 'address' | 'title'>) => {
    const isHere = here.at(-1) === part.address
    const isInside = !isHere && part.address !== '' && here.includes(part.address)
    return (
      <Link
        to={addressOf(part)}
        className={styles.link}
        aria-current={isHere ? 'page' : isInside ? 'true' : undefined}
      >
        {part.title}
      </Link>
    )
  }
  return (
    <nav className={styles.structure} aria-label={words.structure}>
      {link({ address: '', title: words.whole })}
      <p className={styles.group}>{words.steps}</p>
      <ol className={styles.steps}>
        {outline.steps.map((step) => (
          <li key={step.address}>
            {link(step)}
            <ul className={styles.sections}>
              {step.sections.map((section) => (
                <li key={section.address}>{link(section)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className={styles.group}>{words.handouts}</p>
      <ul className={styles.steps}>
        {outline.handouts.map((handout) => (
          <li key={handout.address}>{link(handout)}</li>
        ))}
      </ul>
    </nav>
  )
}
