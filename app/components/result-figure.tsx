import { ChartFigure } from '#app/components/chart-figure.tsx'
import styles from '#app/components/result-figure.module.css'
import { ResultTableView } from '#app/components/result-table-view.tsx'
import type { ResultTable } from '#app/domain/results/build-result-table.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import type { ResultDescription } from '#app/domain/results/describe-result.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { RadioGroup } from '#app/ui/field.tsx'

/**
 * A result as diagram, table and text, all three in the response. The switch is three radio buttons and a style sheet:
 * no script, and a browser that cannot tell which is chosen shows all three.
 */
export function ResultFigure({
  id,
  chart,
  table,
  description,
}: {
  /** Unique on the page. */
  id: string
  chart: Chart | null
  table: ResultTable
  description: ResultDescription
}) {
  const { figure: words } = useCatalogue().results
  if (chart === null) return null
  return (
    <div className={styles.figure}>
      <div className={styles.chart}>
        <ChartFigure chart={chart} />
      </div>
      <div className={styles.table}>
        <ResultTableView table={table} caption={`${chart.title}. ${chart.subtitle}`} />
      </div>
      <div className={styles.text}>
        <ResultText description={description} />
      </div>
      <div className={styles.switch}>
        <RadioGroup
          legend={words.show}
          look="segmented"
          name={`show-${id}`}
          defaultValue="chart"
          choices={[
            { value: 'chart', label: words.chart },
            { value: 'table', label: words.table },
            { value: 'text', label: words.text },
          ]}
        />
      </div>
    </div>
  )
}

function ResultText({ description }: { description: ResultDescription }) {
  const { statement, spread, response, own, shows, showsNot, cautions } = description
  const sentences = [statement, own, spread, response, ...shows, showsNot].filter((text) => text !== '')
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {cautions.map(({ lead, text }) => (
        <p key={lead + text}>
          <strong>{lead}</strong> {text}
        </p>
      ))}
    </>
  )
}
