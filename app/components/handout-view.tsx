import '@fontsource/carlito/400.css'
import '@fontsource/carlito/400-italic.css'
import '@fontsource/carlito/700.css'
import { CitationsProvider } from '#app/components/citations.tsx'
import { HandoutBlocks } from '#app/components/handout/handout-blocks.tsx'
import { HeadingView } from '#app/components/heading-view.tsx'
import type { Handout } from '#app/domain/handout/handout.ts'
import { referenceAnchor } from '#app/domain/text/citations.ts'
import styles from '#app/components/handout/handout-view.module.css'

/** The sheet stands under the page's own heading. */
const titleLevel = 2

/** A handout as a sheet of paper: the same value that Word is made from, in the same measure and fonts. */
export function HandoutView({ handout }: { readonly handout: Handout }) {
  const orientation = handout.orientation === 'landscape' ? styles['landscape'] : styles['portrait']
  const { numbers, areListed } = handout.citations
  const citations = {
    numbers,
    addressOf: (number: number) => (areListed ? `#${referenceAnchor(number)}` : null),
  }
  const notice = handout.notice === '' ? null : <strong className={styles['notice']}>{handout.notice}</strong>
  const look = handout.look === 'sheet' ? '' : styles[handout.look]
  return (
    <article className={`${styles['sheet']} ${orientation} ${look}`} lang={handout.language}>
      <p className={styles['header']}>
        <span>{handout.clusterName}</span>
        <span>{handout.topic}</span>
      </p>
      {handout.hasCopies ? null : <SheetTitle handout={handout} />}
      <CitationsProvider citations={citations}>
        <HandoutBlocks blocks={handout.blocks} language={handout.language} headingBase={titleLevel} />
      </CitationsProvider>
      <p className={styles['footer']}>
        {notice}
        <span>{handout.printedOn}</span>
      </p>
    </article>
  )
}

function SheetTitle({ handout: { title, subtitle } }: { readonly handout: Handout }) {
  return (
    <>
      <HeadingView level={titleLevel} className={styles['title']}>
        {title}
      </HeadingView>
      {subtitle === '' ? null : <p className={styles['subtitle']}>{subtitle}</p>}
    </>
  )
}
