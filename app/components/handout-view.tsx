import '@fontsource/carlito/400.css'
import '@fontsource/carlito/400-italic.css'
import '@fontsource/carlito/700.css'
import { HandoutBlocks } from '#app/components/handout/handout-blocks.tsx'
import { HeadingView } from '#app/components/heading-view.tsx'
import type { Handout } from '#app/domain/handout/handout.ts'
import styles from '#app/components/handout/handout-view.module.css'

/** The sheet stands under the page's own heading. */
const titleLevel = 2

/** A handout as a sheet of paper: the same value that Word is made from, in the same measure and fonts. */
export function HandoutView({ handout }: { readonly handout: Handout }) {
  const orientation = handout.orientation === 'landscape' ? styles['landscape'] : styles['portrait']
  const notice = handout.notice === '' ? null : <strong className={styles['notice']}>{handout.notice}</strong>
  return (
    <article className={`${styles['sheet']} ${orientation}`} lang={handout.language}>
      <p className={styles['header']}>
        <span>{handout.clusterName}</span>
        <span>{handout.topic}</span>
      </p>
      <HeadingView level={titleLevel} className={styles['title']}>
        {handout.title}
      </HeadingView>
      {handout.subtitle === '' ? null : <p className={styles['subtitle']}>{handout.subtitle}</p>}
      <HandoutBlocks blocks={handout.blocks} language={handout.language} headingBase={titleLevel} />
      <p className={styles['footer']}>
        {notice}
        <span>{handout.printedOn}</span>
      </p>
    </article>
  )
}
