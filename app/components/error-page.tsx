import styles from './error-page.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** What happened, that nothing was lost, and what to do next. Never a stack trace. */
export function ErrorPage({ status }: { status: number }) {
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
      <a href="/">{errors.backHome}</a>
    </main>
  )
}
