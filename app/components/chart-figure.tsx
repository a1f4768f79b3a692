import { ChartDrawing } from '#app/components/chart-drawing.tsx'
import { drawChart } from '#app/domain/results/chart-drawing.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import styles from '#app/components/chart-figure.module.css'

/** Widths in px that the drawing is laid out for; on a phone it is laid out anew instead of shrunk or scrolled. */
const drawnWidth = 640
const phoneWidth = 340

/** A box that scrolls must be reachable from the keyboard (WCAG 2.1.1), though nothing in it can be operated. */
const keyboardStop = 0

type ChartFigureProps = {
  readonly chart: Chart
  /** Language of the chart's words where it differs from the page's. */
  readonly locale?: Locale
  /** Width to lay out for: 640 on a page, more in meeting mode. */
  readonly width?: number
  readonly fontSize?: number
}

/**
 * A chart as SVG in the first HTML response: real text, and the sentence about it as accessible name. Title and
 * subtitle stand above it; the table twin is the page's. Of the two layouts the page shows the one that fits.
 */
export function ChartFigure({ chart, locale, width = drawnWidth, fontSize }: ChartFigureProps) {
  return (
    <figure className={styles['figure']} lang={locale}>
      <figcaption className={styles['caption']}>
        <span className={styles['title']}>{chart.title}</span>
        <span className={styles['subtitle']}>{chart.subtitle}</span>
      </figcaption>
      <section
        className={styles['scroll']}
        tabIndex={keyboardStop}
        aria-label={[chart.title, chart.subtitle].filter(Boolean).join('. ')}
      >
        <ChartDrawing
          drawing={drawChart(chart, { width, fontSize })}
          className={`${styles['drawing']} ${styles['wide']}`}
        />
        <ChartDrawing
          drawing={drawChart(chart, { width: phoneWidth })}
          className={`${styles['drawing']} ${styles['narrow']}`}
        />
      </section>
    </figure>
  )
}
