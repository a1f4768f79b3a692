import '@fontsource/carlito/400.css'
import '@fontsource/carlito/400-italic.css'
import '@fontsource/carlito/700.css'
import { useContext } from 'react'
import { CitationsProvider } from '#app/components/citations.tsx'
import { HandoutBlocks } from '#app/components/handout/handout-blocks.tsx'
import { HeadingView } from '#app/components/heading-view.tsx'
import { ImageFolderContext } from '#app/components/image-view.tsx'
import { listFootLines } from '#app/domain/cluster/cluster-look.ts'
import { paletteAddress, paletteClass } from '#app/domain/colour/palette-sheet.ts'
import { typesetHandout } from '#app/domain/handout/typeset-handout.ts'
import type { Handout } from '#app/domain/handout/handout.ts'
import { referenceAnchor } from '#app/domain/text/citations.ts'
import styles from '#app/components/handout/handout-view.module.css'

/** The sheet stands under the page's own heading. */
const titleLevel = 2

/** A handout as a sheet of paper: the same value that Word is made from, in the same measure and fonts. */
export function HandoutView({ handout: typed }: { readonly handout: Handout }) {
  if (typed.format === 'slides') return <Deck handout={typed} />
  const handout = typesetHandout(typed)
  const orientation = handout.orientation === 'landscape' ? styles['landscape'] : styles['portrait']
  const { numbers, areListed } = handout.citations
  const citations = {
    numbers,
    addressOf: (number: number) => (areListed ? `#${referenceAnchor(number)}` : null),
  }
  const notice = handout.notice === '' ? null : <strong className={styles['notice']}>{handout.notice}</strong>
  const look = handout.look === 'sheet' ? '' : styles[handout.look]
  return (
    <article
      className={`${styles['sheet']} ${orientation} ${look} ${ownColour(handout)}`}
      lang={handout.language}
    >
      <OwnColour handout={handout} />
      <div className={styles['header']}>
        <span className={styles['cluster']}>
          <Logo handout={handout} />
          {handout.clusterName}
        </span>
        <span>{handout.topic}</span>
      </div>
      {handout.hasCopies ? null : <SheetTitle handout={handout} />}
      <CitationsProvider citations={citations}>
        <HandoutBlocks blocks={handout.blocks} language={handout.language} headingBase={titleLevel} />
      </CitationsProvider>
      <div className={styles['footer']}>
        {handout.clusterLook &&
          listFootLines(handout.clusterLook).map((line) => (
            <span key={line} className={styles['ownLine']}>
              {line}
            </span>
          ))}
        {notice}
        <span>{handout.printedOn}</span>
      </div>
    </article>
  )
}

function ownColour({ clusterLook }: Handout): string {
  return clusterLook?.accent ? paletteClass(clusterLook.accent) : ''
}

/** The policy for content allows no style in the page itself, so the colour comes as a small sheet of its own. */
function OwnColour({ handout: { clusterLook } }: { readonly handout: Handout }) {
  return clusterLook?.accent ? <link rel="stylesheet" href={paletteAddress(clusterLook.accent)} /> : null
}

function Logo({ handout: { clusterLook } }: { readonly handout: Handout }) {
  const folder = useContext(ImageFolderContext)
  const logo = clusterLook?.logo
  if (!logo || folder === null) return null
  return <img className={styles['logo']} src={`${folder}/${logo.imageId}`} alt={logo.alt} />
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

/** A deck is its slides and nothing around them. */
function Deck({ handout: { blocks, language } }: { readonly handout: Handout }) {
  return (
    <article className={styles['deck']} lang={language}>
      <HandoutBlocks blocks={blocks} language={language} headingBase={titleLevel - 1} />
    </article>
  )
}
