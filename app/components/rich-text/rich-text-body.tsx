import styles from './rich-text.module.css'
import { RichTextView } from '#app/components/rich-text-view.tsx'
import type { RichText } from '#app/domain/text/rich-text.ts'

/** A text to read, looking as it does where it is written. */
export function RichTextBody({ text, headingBase }: { text: RichText; headingBase: number }) {
  return (
    <div className={`${styles.text} ${styles.reading}`}>
      <RichTextView blocks={text.content} headingBase={headingBase} />
    </div>
  )
}
