import styles from './error-page.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/**
 * What happened, that nothing was lost, and what to do next. Never a stack trace.
 * @param typed what the reader wrote and the server could not store
 */
export function ErrorPage({ status, typed = [] }: { status: number; typed?: readonly string[] }) {
  const { errors, productName } = useCatalogue().common
  const words = {
    404: { title: errors.notFoundTitle, text: errors.notFound },
    413: { title: errors.tooLargeTitle, text: errors.tooLarge },
    507: { title: errors.fullTitle, text: errors.full },
  }[status] ?? { title: errors.serverTitle, text: errors.server }
  return (
    <main className={styles.page}>
      <title>{`${words.title} · ${productName}`}</title>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {typed.length > 0 && <Typed texts={typed} />}
      <a href="/">{errors.backHome}</a>
    </main>
  )
}

function Typed({ texts }: { texts: readonly string[] }) {
  const { errors } = useCatalogue().common
  return (
    <section>
      <h2>{errors.typed}</h2>
      {texts.map((text) => (
        <p key={text} className={styles.typed}>
          {text}
        </p>
      ))}
    </section>
  )
}
