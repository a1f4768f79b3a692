import { Form } from 'react-router'
import styles from '#app/components/handover-note.module.css'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

export type HandoverToRead = {
  readonly id: string
  readonly clusterId: string
  readonly clusterName: string
  readonly fromName: string | null
  readonly note: string
  /** ISO time. */
  readonly at: string
}

/**
 * What the previous owner left for the new one, until it is put away.
 * @param back address of the page it stands on
 */
export function HandoverNote({ handover, back }: { handover: HandoverToRead; back: string }) {
  const { handover: words } = useCatalogue().people
  const locale = useLocale()
  const day = formatDate(danishDay(handover.at), locale, 'long')
  return (
    <Note icon="people" title={words.title(handover.clusterName)}>
      <p className={styles.note}>{handover.note === '' ? words.noNote : handover.note}</p>
      <p className={styles.from}>
        {handover.fromName === null ? words.fromNobody(day) : words.from(handover.fromName, day)}
      </p>
      <Form method="post" action={`/klynge/${handover.clusterId}/personer`}>
        <input type="hidden" name="handover" value={handover.id} />
        <input type="hidden" name="back" value={back} />
        <Button type="submit" size="dense" name="intent" value="dismiss">
          {words.dismiss}
        </Button>
      </Form>
    </Note>
  )
}
