import type { DataFormCard } from '#app/domain/collection/data-form.ts'
import type { TallyCategory, TallyCounts } from '#app/domain/collection/tally.ts'
import { formatCount } from '#app/domain/text/format-number.ts'
import { PracticeFrame } from '#app/components/practice-frame.tsx'
import { SavedState } from '#app/features/practice-form/saved-state.tsx'
import styles from '#app/features/practice-form/tally-screen.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

export type TallySource = {
  readonly clusterName: string
  readonly practiceName: string
  readonly title: string
  readonly card: DataFormCard
  readonly categories: readonly TallyCategory[]
  readonly totals: TallyCounts
}

/** One tick a patient, by thumb: a large button for each category, the sum in the form by itself, and a sheet to print. */
export function TallyScreen({
  page,
  isOpen,
  undo,
  notStored,
  formPath,
}: {
  page: TallySource
  isOpen: boolean
  /** The category of the tick just made without a script, which can be taken back. */
  undo: string | null
  notStored: boolean
  formPath: string
}) {
  const { practiceForm } = useCatalogue()
  const { tally: words } = practiceForm
  const { card, categories } = page
  return (
    <PracticeFrame clusterName={page.clusterName} status={<SavedState savedAt={null} />}>
      <title>{practiceForm.pageTitle(page.title)}</title>
      <div className={styles.page}>
        <p className={styles.kicker}>{`${page.title} · ${page.practiceName}`}</p>
        <h1>{card.question}</h1>
        <p className={styles.help}>{words.help}</p>
        {notStored && <Note tone="error" title={words.notStored} />}
        {!isOpen && <Note title={practiceForm.closed.title} />}
        <form method="post" className={styles.form} data-tally={isOpen || undefined}>
          <fieldset disabled={!isOpen} className={styles.buttons}>
            <legend className="visually-hidden">{card.question}</legend>
            {categories.map((category) => (
              <TickButton key={category.id} category={category} ticks={page.totals[category.id] ?? 0} />
            ))}
          </fieldset>
          <Total page={page} />
          <UndoButton categories={categories} undo={undo} />
        </form>
        <p className={styles.trouble} hidden data-trouble />
        <ButtonLink href={formPath}>{words.back}</ButtonLink>
        <Sheet categories={categories} />
      </div>
      <script src="/practice-form.js" defer />
    </PracticeFrame>
  )
}

function TickButton({ category, ticks }: { category: TallyCategory; ticks: number }) {
  const locale = useLocale()
  return (
    <button type="submit" name="add" value={category.id} className={styles.tick} data-tick={category.id}>
      <span className={styles.plus} aria-hidden="true">
        +
      </span>
      <span className={styles.label}>{category.label}</span>
      <output className={styles.count} data-count={category.id}>
        {formatCount(ticks, locale)}
      </output>
    </button>
  )
}

function Total({ page: { totals } }: { page: TallySource }) {
  const { tally: words } = useCatalogue().practiceForm
  const locale = useLocale()
  const all = Object.values(totals).reduce((sum, ticks) => sum + ticks, 0)
  return (
    <p className={styles.total}>
      {words.total} <output data-total>{formatCount(all, locale)}</output>
    </p>
  )
}

/** With the script it takes back one tick after another; without, the last one. */
function UndoButton({ categories, undo }: { categories: readonly TallyCategory[]; undo: string | null }) {
  const { tally: words } = useCatalogue().practiceForm
  const last = categories.find(({ id }) => id === undo)
  return (
    <Button type="submit" name="undo" value={last?.id ?? ''} hidden={!last} icon="undo" data-undo>
      <span data-words>{words.undo(last?.label ?? '')}</span>
    </Button>
  )
}

const boxRows = 5
const boxesInRow = 20

/** On paper: boxes to tick by hand, in fives, for each category. */
function Sheet({ categories }: { categories: readonly TallyCategory[] }) {
  const { tally: words } = useCatalogue().practiceForm
  return (
    <>
      <Button hidden data-print>
        {words.print}
      </Button>
      <section className={styles.sheet} aria-hidden="true">
        {categories.map(({ id, label }) => (
          <div key={id}>
            <h2>{label}</h2>
            {Array.from({ length: boxRows }, (_, row) => (
              <p key={row}>{Array.from({ length: boxesInRow / 5 }, () => '☐☐☐☐☐').join('  ')}</p>
            ))}
            <p>{words.sheetTotal}</p>
          </div>
        ))}
      </section>
    </>
  )
}
