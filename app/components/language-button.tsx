import { useLocation } from 'react-router'
import styles from '#app/components/language-button.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

/** Changes to the other language and comes back to this page: a plain form, so that it works without JavaScript. */
export function LanguageButton() {
  const { otherLanguage } = useCatalogue().common
  const other = useLocale() === 'da' ? 'en' : 'da'
  const { pathname, search } = useLocation()
  return (
    <form method="post" action="/sprog">
      <input type="hidden" name="back" value={pathname + search} />
      <button className={styles.button} name="locale" value={other} lang={other}>
        {otherLanguage}
      </button>
    </form>
  )
}
