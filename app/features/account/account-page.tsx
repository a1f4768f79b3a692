import type { ReactNode } from 'react'
import styles from '#app/features/account/account-page.module.css'
import { LanguageButton } from '#app/components/language-button.tsx'
import { ProductMark } from '#app/components/product-mark.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** The two halves of every page before sign-in: the form, and what the product is for, with the template's steps. */
export function AccountPage({
  title,
  steps,
  children,
}: {
  title: string
  steps: readonly string[]
  children: ReactNode
}) {
  const { common } = useCatalogue()
  return (
    <div className={styles.page}>
      <title>{`${title} · ${common.productName}`}</title>
      <div className={styles.panel}>
        <header>
          <ProductMark />
        </header>
        <main className={styles.form} id="content">
          {children}
        </main>
        <footer>
          <LanguageButton />
        </footer>
      </div>
      <Pitch steps={steps} />
    </div>
  )
}

function Pitch({ steps }: { steps: readonly string[] }) {
  const { pitch } = useCatalogue().signIn
  return (
    <aside className={styles.pitch} aria-label={pitch.title(steps.length)}>
      <p className={styles.claim}>{pitch.title(steps.length)}</p>
      <p className={styles.text}>{pitch.text}</p>
      <ol className={styles.sheets}>
        {steps.map((step, index) => (
          <li key={step} className={styles.sheet}>
            <span className={styles.number}>{index + 1}</span>
            <span>{step}</span>
          </li>
        ))}
      </ol>
    </aside>
  )
}
