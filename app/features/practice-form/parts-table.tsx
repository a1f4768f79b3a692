import type { NamedPart } from '#app/domain/indicator/indicator.ts'
import type { AnswerFieldsProps } from '#app/features/practice-form/answer-fields.tsx'
import { remainderText } from '#app/features/practice-form/answer-text.ts'
import { CountInput, CountMessage } from '#app/features/practice-form/count-field.tsx'
import { partOf } from '#app/features/practice-form/count-fields.tsx'
import { fieldId } from '#app/features/practice-form/field-problems.ts'
import styles from '#app/features/practice-form/parts-table.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** A number for each part and one for the whole; the line under them says what is left to give to a part. */
export function PartsTable({
  card,
  parts,
  raw,
  problems,
}: AnswerFieldsProps & { parts: readonly NamedPart[] }) {
  const { parts: words, remainder } = useCatalogue().practiceForm
  const shared = { indicatorId: card.indicatorId, problems }
  return (
    <div className={styles.parts}>
      <table className={styles.table}>
        <caption className="visually-hidden">{card.question}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ id, text }) => (
            <PartRow key={id} {...shared} field={`part-${id}`} label={text} value={partOf(raw, id)} />
          ))}
        </tbody>
        <tfoot>
          <PartRow
            {...shared}
            field="denominator"
            label={words.total(card.denominatorLabel ?? '')}
            value={raw.denominator}
          />
        </tfoot>
      </table>
      <output className={styles.remainder} data-remainder>
        {remainderText(card, raw, remainder)}
      </output>
    </div>
  )
}

function PartRow(props: Parameters<typeof CountInput>[0]) {
  return (
    <tr>
      <th scope="row">
        <label htmlFor={fieldId(props.field, props.indicatorId)}>{props.label}</label>
        <CountMessage {...props} />
      </th>
      <td>
        <CountInput {...props} />
      </td>
    </tr>
  )
}
