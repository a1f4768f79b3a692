import { signAnswer } from '#app/domain/collection/check-doubts.ts'
import type { Answer } from '#app/domain/collection/answers.ts'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import type { RawAnswer } from '#app/domain/collection/raw-answer.ts'
import { FieldMessage } from '#app/features/practice-form/field-message.tsx'
import { fieldId, type FieldProblem } from '#app/features/practice-form/field-problems.ts'
import styles from '#app/features/practice-form/doubt-field.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Checkbox } from '#app/ui/field.tsx'

/** »Er I sikre?«: a number that could be true is asked about, and one tick says that it is. The tick holds for those numbers. */
export function DoubtField({
  indicatorId,
  raw,
  doubted,
  problems,
}: {
  indicatorId: string
  raw: RawAnswer
  doubted: Answer | undefined
  problems: readonly FieldProblem[]
}) {
  const { doubt: words } = useCatalogue().practiceForm
  const id = fieldId('sure', indicatorId)
  const problem = problems.find(({ field }) => field === 'sure')
  const isSure = problem === undefined && (raw.sure ?? '') !== ''
  return (
    <div className={styles.doubt} hidden={problem === undefined && !isSure} data-doubt>
      <strong>{words.title}</strong>
      <FieldMessage id={`${id}-fejl`} field="sure" message={problem?.message} />
      <Checkbox
        id={id}
        name={fieldName('sure', indicatorId)}
        value={doubted ? signAnswer(doubted) : (raw.sure ?? '')}
        defaultChecked={isSure}
        label={words.sure}
        data-field="sure"
        aria-describedby={`${id}-fejl`}
      />
    </div>
  )
}
