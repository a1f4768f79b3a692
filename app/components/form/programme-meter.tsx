import { useState } from 'react'
import styles from '#app/components/form/programme-meter.module.css'
import { usePackageFacts } from '#app/components/package-facts.tsx'
import { fitProgramme } from '#app/domain/meeting/fit-programme.ts'
import { computeProgramme, parseClock, sumMinutes } from '#app/domain/meeting/programme.ts'
import type { ListItem, ListSection } from '#app/domain/template/template.ts'
import { formatClock, formatMinutes } from '#app/domain/text/format-date.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Toast } from '#app/ui/toast.tsx'

type Update = (items: readonly ListItem[]) => readonly ListItem[]

/** When each item of a programme begins, as it is written: "17.15". Empty while the meeting has no start. */
export function useClocks({ role }: ListSection, items: readonly ListItem[]): readonly string[] {
  const locale = useLocale()
  const start = usePackageFacts()?.meeting.startTime
  if (role !== 'programme' || start === undefined || parseClock(start) === null) return []
  return computeProgramme(items, start).map(({ from }) => (from === null ? '' : formatClock(from, locale)))
}

/** Adds up the minutes of a programme against the meeting's, and fits the one to the other when asked. */
export function ProgrammeMeter({
  items,
  onChange,
}: {
  items: readonly ListItem[]
  onChange: (update: Update) => void
}) {
  const { authoring, common } = useCatalogue()
  const words = authoring.programme
  const [before, setBefore] = useState<readonly ListItem[] | null>(null)
  const length = usePackageFacts()?.meeting.minutes
  const total = useLength(items)
  if (items.length === 0) return null
  const isOff = length !== undefined && sumMinutes(items) !== length
  const fitted = length === undefined ? null : fitProgramme(items, length)
  const fit = () => {
    setBefore(items)
    onChange((current) => fitProgramme(current, length ?? 0) ?? current)
  }
  const takeBack = () => {
    onChange((current) => current.map((item) => withMinutesOf(item, before ?? [])))
    setBefore(null)
  }
  return (
    <div className={styles.meter}>
      <p>
        <strong>{words.total(total)}</strong> <Difference items={items} length={length} />
      </p>
      {isOff && fitted && (
        <Button size="dense" onClick={fit}>
          {words.fit}
        </Button>
      )}
      {isOff && !fitted && <p className={styles.caution}>{words.noRoom}</p>}
      {before && (
        <Toast
          onDone={() => setBefore(null)}
          action={
            <button type="button" onClick={takeBack}>
              {common.undo}
            </button>
          }
        >
          {words.fitted}
        </Toast>
      )}
    </div>
  )
}

/** "2 t. 30 min., kl. 17.00–19.30" */
function useLength(items: readonly ListItem[]): string {
  const { programme: words } = useCatalogue().authoring
  const locale = useLocale()
  const length = formatMinutes(sumMinutes(items), locale)
  const start = usePackageFacts()?.meeting.startTime
  if (start === undefined || parseClock(start) === null) return length
  const times = computeProgramme(items, start)
  const [from, to] = [times[0]?.from, times.at(-1)?.to]
  return from && to ? words.clock(length, formatClock(from, locale), formatClock(to, locale)) : length
}

function Difference({ items, length }: { items: readonly ListItem[]; length: number | undefined }) {
  const { programme: words } = useCatalogue().authoring
  const locale = useLocale()
  if (length === undefined) return words.noLength
  const sum = sumMinutes(items)
  const off = formatMinutes(Math.abs(sum - length), locale)
  const meeting = formatMinutes(length, locale)
  if (sum === length) return words.fits
  return (
    <span className={styles.caution}>
      {sum < length ? words.short(meeting, off) : words.long(meeting, off)}
    </span>
  )
}

/** Only the minutes go back: something else may have been written since. */
function withMinutesOf(item: ListItem, before: readonly ListItem[]): ListItem {
  const old = before.find(({ id }) => id === item.id)
  return old ? { ...item, minutes: old['minutes'] } : item
}
