import '@fontsource/carlito/400.css'
import '@fontsource/carlito/400-italic.css'
import '@fontsource/carlito/700.css'
import { useContext } from 'react'
import { CitationsProvider } from '#app/components/citations.tsx'
import { HandoutBlocks } from '#app/components/handout/handout-blocks.tsx'
import { SlideView } from '#app/components/handout/slide-view.tsx'
import { HeadingView } from '#app/components/heading-view.tsx'
import { ImageFolderContext } from '#app/components/image-view.tsx'
import { listFootLines } from '#app/domain/cluster/cluster-look.ts'
import { paletteAddress, paletteClass } from '#app/domain/colour/palette-sheet.ts'
import { typesetHandout } from '#app/domain/handout/typeset-handout.ts'
import type { Handout } from '#app/domain/handout/handout.ts'
import { referenceAnchor } from '#app/domain/text/citations.ts'
import fieldStyles from '#app/components/handout/handout-fields.module.css'
import pageStyles from '#app/components/handout/handout-page.module.css'
import styles from '#app/components/handout/handout-view.module.css'

type Look = Handout['clusterLook']

/** The sheet stands under the page's own heading. */
const titleLevel = 2

/** A handout as a sheet of paper: the same value that Word is made from, in the same measure and fonts. */
export function HandoutView({ handout: typed }: { readonly handout: Handout }) {
  if (typed.format === 'slides') return <Deck handout={typed} />
  const handout = typesetHandout(typed)
  const { numbers, areListed } = handout.citations
  const citations = {
    numbers,
    addressOf: (number: number) => (areListed ? `#${referenceAnchor(number)}` : null),
  }
  const notice = handout.notice === '' ? null : <strong className={styles['notice']}>{handout.notice}</strong>
  return (
    <article className={lookOf(handout)} lang={handout.language}>
      <OwnColour look={handout.clusterLook} />
      <div className={`${styles['header']} ${pageStyles['head']}`}>
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
      <div className={`${styles['footer']} ${pageStyles['foot']}`}>
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

/** The sheet, its page in print, and how they differ from the usual. */
function lookOf(handout: Handout): string {
  const { look, orientation, clusterLook } = handout
  const own = clusterLook && (clusterLook.logo !== null || listFootLines(clusterLook).length > 0)
  return [
    styles['sheet'],
    pageStyles['page'],
    fieldStyles['boxes'],
    styles[orientation],
    orientation === 'landscape' && pageStyles['wide'],
    own && pageStyles['own'],
    look !== 'sheet' && styles[look],
    ownColour(clusterLook),
  ]
    .filter(Boolean)
    .join(' ')
}

function ownColour(look: Look): string {
  return look?.accent ? paletteClass(look.accent) : ''
}

/** The policy for content allows no style in the page itself, so the colour comes as a small sheet of its own. */
function OwnColour({ look }: { readonly look: Look }) {
  return look?.accent ? <link rel="stylesheet" href={paletteAddress(look.accent)} /> : null
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
function Deck({ handout: { blocks, language, clusterName, clusterLook } }: { readonly handout: Handout }) {
  const slides = blocks.filter((block) => block.kind === 'slide')
  return (
    <article className={`${styles['deck']} ${pageStyles['deck']} ${ownColour(clusterLook)}`} lang={language}>
      <OwnColour look={clusterLook} />
      {slides.map((slide, index) => (
        <SlideView
          key={index}
          slide={slide}
          language={language}
          headingBase={titleLevel - 1}
          clusterName={clusterName}
          number={index + 1}
        />
      ))}
    </article>
  )
}
