import type { ReactNode } from 'react'
import styles from '#app/components/download-choice.module.css'
import { addDestination, type Destination } from '#app/domain/results/destination.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { ButtonSummary } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'

const destinations: readonly Destination[] = ['cluster', 'outside']

/**
 * A download that asks where the file goes before it is made. Opens and works without a script; of several on a page one
 * is open at a time.
 */
export function DownloadChoice({
  href,
  variant,
  size,
  onDownload,
  children,
}: {
  /** Address of the file; the destination is added to it. */
  href: string
  variant?: 'filled' | 'outlined'
  size?: 'normal' | 'dense'
  /** Called when a destination is chosen, where there are scripts. */
  onDownload?: () => void
  children: ReactNode
}) {
  const { destination: words } = useCatalogue().common
  return (
    <details name="download" className={styles.choice}>
      <ButtonSummary variant={variant} size={size} icon="download">
        {children}
      </ButtonSummary>
      <div className={styles.panel}>
        <p>{words.question}</p>
        <ul>
          {destinations.map((destination) => (
            <li key={destination}>
              <a href={addDestination(href, destination)} download onClick={onDownload}>
                <strong>
                  {words[destination]}
                  <Icon name="download" size={16} />
                </strong>
                <span>{words.means[destination]}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
