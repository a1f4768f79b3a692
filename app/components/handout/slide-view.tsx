import { ChartDrawing } from '#app/components/chart-drawing.tsx'
import { HandoutTableView } from '#app/components/handout/handout-table.tsx'
import { HeadingView } from '#app/components/heading-view.tsx'
import { InlineView } from '#app/components/inline-view.tsx'
import { drawChart } from '#app/domain/results/chart-drawing.ts'
import type { Slide } from '#app/domain/handout/slides/slide.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import styles from '#app/components/handout/slide-view.module.css'

/** Points that a chart is laid out for: the slide between its margins. */
const chartWidth = 870
const chartText = 15

/** A slide in 16:9 with the same words as in PowerPoint. Its notes are for the leader alone and stand in the file. */
export function SlideView({
  slide,
  language,
  headingBase,
  clusterName,
  number,
}: {
  readonly slide: Slide
  readonly language: Locale
  readonly headingBase: number
  readonly clusterName: string
  readonly number: number
}) {
  return (
    <section className={styles['place']} aria-label={slide.title}>
      <div
        className={styles['slide']}
        data-layout={slide.layout}
        data-drawn={slide.chart ? 'chart' : undefined}
      >
        <div className={styles['body']}>
          <HeadingView level={headingBase + 1} className={styles['title']}>
            {slide.title}
          </HeadingView>
          {slide.chart && (
            <ChartDrawing
              drawing={drawChart(slide.chart, { width: chartWidth, fontSize: chartText })}
              className={styles['chart'] ?? ''}
            />
          )}
          {slide.lines.length > 0 && <Lines slide={slide} />}
          {slide.table && <HandoutTableView table={slide.table} language={language} />}
        </div>
        <p className={styles['foot']}>
          <span>{clusterName}</span>
          <span>{number}</span>
        </p>
      </div>
    </section>
  )
}

function Lines({ slide }: { readonly slide: Slide }) {
  return (
    <div className={styles['lines']} data-size={slide.textSize}>
      {slide.lines.map(({ content, style, bullet }, index) => (
        <p key={index} data-style={style} data-bullet={bullet ? '' : undefined}>
          <InlineView content={content} />
        </p>
      ))}
    </div>
  )
}
