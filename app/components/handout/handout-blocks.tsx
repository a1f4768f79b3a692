import { ChartFigure } from '#app/components/chart-figure.tsx'
import { HandoutColumns, HandoutTableView } from '#app/components/handout/handout-table.tsx'
import { Facts, TickList, WritingLines } from '#app/components/handout/handout-fields.tsx'
import { HeadingView } from '#app/components/heading-view.tsx'
import { InlineView } from '#app/components/inline-view.tsx'
import { RichTextView } from '#app/components/rich-text-view.tsx'
import type { ContentsEntry, HandoutBlock } from '#app/domain/handout/handout.ts'
import { referenceAnchor } from '#app/domain/text/citations.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import styles from '#app/components/handout/handout-view.module.css'
import tableStyles from '#app/components/handout/handout-table.module.css'

type BlockOf<Kind extends HandoutBlock['kind']> = Extract<HandoutBlock, { kind: Kind }>
type Surroundings = { readonly language: Locale; readonly headingBase: number }

/** The blocks of a sheet in order. */
export function HandoutBlocks({
  blocks,
  ...surroundings
}: { readonly blocks: readonly HandoutBlock[] } & Surroundings) {
  // A sheet is made anew and never changed in place, so the order of its blocks is their identity.
  return blocks.map((block, index) => <BlockView key={index} block={block} {...surroundings} />)
}

function BlockView({ block, language, headingBase }: { readonly block: HandoutBlock } & Surroundings) {
  switch (block.kind) {
    case 'heading':
      return <SheetHeading block={block} headingBase={headingBase} />
    case 'rich-text':
      return (
        <div className={`${styles['text']} ${tableStyles['typed']}`}>
          <RichTextView blocks={block.blocks} headingBase={headingBase + block.headingBase} />
        </div>
      )
    case 'paragraph':
      return (
        <p className={`${styles[block.style]} ${block.keep ? styles['keep'] : ''}`}>
          <InlineView content={block.content} />
        </p>
      )
    case 'list':
      return <SheetList block={block} />
    case 'ticks':
      return <TickList items={block.items} />
    case 'table':
      return <HandoutTableView table={block} language={language} />
    case 'facts':
      return <Facts rows={block.rows} />
    case 'box':
      return <Box block={block} language={language} headingBase={headingBase} />
    case 'columns':
      return <HandoutColumns columns={block.columns} />
    case 'caution':
      return (
        <p className={styles['caution']}>
          {block.lead === '' ? null : <strong>{block.lead}</strong>} {block.text}
        </p>
      )
    case 'chart':
      return (
        <div className={styles['chart']}>
          <ChartFigure chart={{ ...block.chart, title: block.caption }} locale={language} />
        </div>
      )
    case 'writing-lines':
      return <WritingLines count={block.count} label={block.label} language={language} />
    case 'contents':
      return <Contents title={block.title} entries={block.entries} />
    case 'fold':
      return <p className={styles['fold']}>{block.text}</p>
    // A deck prints its slides itself.
    case 'slide':
      return null
    case 'copy':
      return <CopyTitle block={block} headingBase={headingBase} />
    case 'page-break':
      return <hr className={styles['pageBreak']} />
  }
}

/** Where one practice's copy begins: on paper on a page of its own. */
function CopyTitle({
  block: { title, subtitle },
  headingBase,
}: {
  readonly block: BlockOf<'copy'>
  readonly headingBase: number
}) {
  return (
    <div className={styles['copy']}>
      <HeadingView level={headingBase} className={styles['title']}>
        {title}
      </HeadingView>
      {subtitle === '' ? null : <p className={styles['subtitle']}>{subtitle}</p>}
    </div>
  )
}

function SheetHeading({
  block,
  headingBase,
}: {
  readonly block: BlockOf<'heading'>
  readonly headingBase: number
}) {
  const number = block.number ? <span className={styles['number']}>{block.number} </span> : null
  return (
    <HeadingView
      level={headingBase + block.level}
      id={block.anchor}
      className={styles[`heading${block.level}`]}
    >
      {number}
      {block.text}
    </HeadingView>
  )
}

function SheetList({ block: { ordered, items, isReferences } }: { readonly block: BlockOf<'list'> }) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className={`${styles['list']} ${isReferences ? styles['references'] : ''}`}>
      {items.map((item, index) => (
        <li key={index} id={isReferences ? referenceAnchor(index + 1) : undefined}>
          <InlineView content={item} />
        </li>
      ))}
    </List>
  )
}

function Box({ block, language, headingBase }: { readonly block: BlockOf<'box'> } & Surroundings) {
  return (
    <section className={styles['box']} aria-label={block.title} data-box="">
      <p className={styles['boxTitle']}>{block.title}</p>
      <HandoutBlocks blocks={block.blocks} language={language} headingBase={headingBase} />
    </section>
  )
}

function Contents({
  title,
  entries,
}: {
  readonly title: string
  readonly entries: readonly ContentsEntry[]
}) {
  return (
    <nav className={styles['contents']} aria-label={title}>
      <p className={styles['contentsTitle']}>{title}</p>
      <ol>
        {entries.map(({ level, text, anchor, number }) => (
          <li key={anchor} data-level={level}>
            {number ? <span className={styles['number']}>{number} </span> : null}
            <a href={`#${anchor}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
