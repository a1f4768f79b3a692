import { ChartFigure } from '#app/components/chart-figure.tsx'
import styles from '#app/components/result-figure.module.css'
import { ResultTableView } from '#app/components/result-table-view.tsx'
import type { ResultTable } from '#app/domain/results/result-table.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import type { ResultDescription } from '#app/domain/results/result-description.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { RadioGroup } from '#app/ui/field.tsx'

/**
 * A result as diagram, table and text, all three in the response. The switch is three radio buttons and a style sheet:
 * no script, and a browser that cannot tell which is chosen shows all three.
 */
export function ResultFigure({
  id,
  chart,
  title,
  basis,
  table,
  description,
}: {
  /** Unique on the page. */
  id: string
  chart: Chart | null
  title: string
  /** What the figure is made from. */
  basis: string
  table: ResultTable
  description: ResultDescription
}) {
  const { figure: words } = useCatalogue().results
  const caption = `${title}. ${basis}`
  if (chart === null) return <Undrawn table={table} caption={caption} description={description} />
  return (
    <div className={styles.figure}>
      <div className={styles.chart}>
        <ChartFigure chart={chart} />
      </div>
      <div className={styles.table}>
        <ResultTableView table={table} caption={caption} />
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

function OwnWords({ texts }: { texts: readonly string[] }) {
  return (
    <ul className={styles.answers}>
      {texts.map((text, index) => (
        <li key={index}>{text}</li>
      ))}
    </ul>
  )
}

/** A result that no picture shows: its table, or the answers in own words. */
function Undrawn({
  table,
  caption,
  description,
}: {
  table: ResultTable
  caption: string
  description: ResultDescription
}) {
  const { texts, partnerTexts } = description
  if (table.rows.length === 0 && texts.length === 0 && !partnerTexts) return null
  return (
    <div className={styles.figure}>
      {table.rows.length > 0 && (
        <div className={styles.table}>
          <ResultTableView table={table} caption={caption} />
        </div>
      )}
      {texts.length > 0 && <OwnWords texts={texts} />}
      {partnerTexts && (
        <>
          <h3>{partnerTexts.name}</h3>
          <OwnWords texts={partnerTexts.texts} />
        </>
      )}
    </div>
  )
}

function ResultText({ description }: { description: ResultDescription }) {
  const { statement, spread, response, own, ownInterval, shows, showsNot, cautions } = description
  const sentences = [statement, own, ownInterval, spread, response, ...shows, showsNot].filter(
    (text) => text !== '',
  )
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
