import type { ReactNode } from 'react'
import styles from '#app/ui/card.module.css'

/** White paper with hairlines. `as` chooses the element; `heading` stands on a 2 px ink rule. */
export function Card({
  as: Element = 'div',
  heading,
  children,
  className,
}: {
  as?: 'div' | 'section' | 'article' | 'li'
  heading?: ReactNode
  children: ReactNode
  className?: string
}) {
  return (
    <Element className={className === undefined ? styles.card : `${styles.card} ${className}`}>
      {heading && <h2 className={styles.heading}>{heading}</h2>}
      {children}
    </Element>
  )
}
