import { formatDate } from '#app/domain/text/format-date.ts'
import type { CheckedCard, Draft } from '#app/domain/collection/draft.ts'
import { ErrorSummary } from '#app/features/practice-form/error-summary.tsx'
import styles from '#app/features/practice-form/form-page.module.css'
import { buildFormView, type FormView } from '#app/features/practice-form/form-view.ts'
import { IndicatorCard } from '#app/features/practice-form/indicator-card.tsx'
import { PracticeFrame } from '#app/components/practice-frame.tsx'
import { Progress } from '#app/features/practice-form/progress.tsx'
import { SavedState } from '#app/features/practice-form/saved-state.tsx'
import { SendSection } from '#app/features/practice-form/send-section.tsx'
import { CatalogueProvider, useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { QuestionnairePage as PageData } from '#app/server/answer-questionnaire.server.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Note } from '#app/ui/note.tsx'

/** What was typed and could not be sent: at fault (with the cards), or the server could not store it. */
export type RefusedQuestionnaire = {
  readonly reason: 'incomplete' | 'full'
  readonly draft: Draft
  readonly cards?: readonly CheckedCard[]
}

/** The questions to one person who gives no name. Nothing is stored before it is sent, but in the browser. */
export function QuestionnairePage({
  page,
  refused,
}: {
  page: PageData
  refused: RefusedQuestionnaire | null
}) {
  const catalogue = useCatalogue()
  const locale = useLocale()
  const view = buildFormView(
    {
      title: page.title,
      clusterName: page.clusterName,
      practiceName: '',
      deadline: page.deadline,
      agreement: 'closed',
      wording: '',
      indicators: page.indicators,
      recordSystems: [],
      recordSystem: '',
      draft: refused?.draft ?? {},
      answers: null,
      savedAt: null,
      sentAt: null,
    },
    locale,
    refused?.cards,
  )
  return (
    <CatalogueProvider catalogue={{ ...catalogue, practiceForm: catalogue.questionnaire.form }}>
      <PracticeFrame clusterName={page.clusterName} status={<SavedState savedAt={null} />}>
        <title>{catalogue.questionnaire.pageTitle(page.title)}</title>
        <Intro page={page} view={view} />
        <QuestionForm page={page} view={view} refused={refused} />
        <script src="/practice-form.js" defer />
      </PracticeFrame>
    </CatalogueProvider>
  )
}

function QuestionForm({
  page,
  view,
  refused,
}: {
  page: PageData
  view: FormView
  refused: RefusedQuestionnaire | null
}) {
  const { practiceForm: words } = useCatalogue()
  const { cards } = view.form
  return (
    <form
      method="post"
      action="#fejl"
      noValidate
      className={styles.form}
      data-practice-form
      data-questionnaire={page.by}
    >
      <p className={styles.trouble} hidden data-trouble />
      {refused?.reason === 'incomplete' && <ErrorSummary cards={view.cards} sending />}
      {refused?.reason === 'full' && (
        <Note tone="error" id="fejl" title={words.errors.fullTitle}>
          {words.errors.full}
        </Note>
      )}
      <Progress answered={view.answeredCount} all={cards.length} />
      {cards.map((card, index) => (
        <IndicatorCard
          key={card.indicatorId}
          card={card}
          view={view}
          refusedSending={refused?.reason === 'incomplete'}
          nextNumber={cards[index + 1]?.number}
        />
      ))}
      <SendSection view={view} />
    </form>
  )
}

function Intro({ page, view }: { page: PageData; view: FormView }) {
  const { questionnaire: words, practiceForm } = useCatalogue()
  const locale = useLocale()
  const way = page.by === 'code' ? 'code' : 'link'
  return (
    <header className={styles.intro}>
      <p className={styles.kicker}>
        {page.respondents === 'doctors' ? words.kicker.doctors : words.kicker.partner(page.partner)}
      </p>
      <h1>{page.title}</h1>
      <p className={styles.lead}>
        {words.length(view.form.summary)} {words.answerBy}{' '}
        <strong>{formatDate(page.deadline, locale, 'weekday')}</strong>. {words.once}
      </p>
      <p className={styles.privacy}>
        <Icon name="lock" size={16} />
        {words.privacy[way]}
      </p>
      <p className={styles.privacy} hidden data-with-script>
        {words.kept[way]}
      </p>
      <noscript>
        <p className={styles.privacy}>{practiceForm.saved.noScript}</p>
      </noscript>
    </header>
  )
}
