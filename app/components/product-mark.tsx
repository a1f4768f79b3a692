import styles from '#app/components/product-mark.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** The product's sign and name, leading to the front page. */
export function ProductMark() {
  const { productName } = useCatalogue().common
  return (
    <a href="/" className={styles.mark}>
      <img src="/icon.svg" alt="" width={24} height={24} />
      <span>{productName}</span>
    </a>
  )
}
