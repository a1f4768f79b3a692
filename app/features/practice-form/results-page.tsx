import { IndicatorDefinition } from '#app/components/indicator-definition.tsx'
import { ResultFigure } from '#app/components/result-figure.tsx'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { PracticeFrame } from '#app/components/practice-frame.tsx'
import { GuessFirst } from '#app/features/practice-form/guess-first.tsx'
import { OwnReflection, type WithheldReflection } from '#app/features/practice-form/own-reflection.tsx'
import plain from '#app/features/practice-form/plain-page.module.css'
import styles from '#app/features/practice-form/results-page.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { OwnView, PracticeResults } from '#app/server/load-practice-results.server.ts'
import type { ResultView } from '#app/server/result-view.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

type Ready = Extract<PracticeResults, { readonly status: 'ready' }>
type Waiting = Extract<PracticeResults, { readonly status: 'waiting' }>

/** The practice's own numbers, exact, beside the cluster's; the others under their pseudonyms as agreed. */
export function ResultsPage({
  page,
  formPath,
  livePath,
  withheld,
  savedId = null,
}: {
  page: Ready | Waiting
  formPath: string
  /** Where the page's script asks whether anything is new. */
  livePath: string
  withheld?: WithheldReflection | undefined
  /** The indicator whose words were just saved. */
  savedId?: string | null
}) {
  const { result: words } = useCatalogue().practiceForm
  return (
    <PracticeFrame clusterName={page.clusterName}>
      <title>{words.pageTitle(page.title)}</title>
      {page.mayStillChange && <LiveNews />}
      <script src="/own-page.js" defer />
      <div
        className={styles.page}
        data-live-page={kindOf(page)}
        data-live-from={page.mayStillChange ? livePath : undefined}
        data-live-as-of={page.asOf}
      >
        <PageHead page={page} />
        {page.status === 'waiting' ? (
          <>
            <WaitingNote page={page} />
            <p>
              <ButtonLink href={formPath}>{words.toForm}</ButtonLink>
            </p>
          </>
        ) : (
          <>
            {page.toGuess.length > 0 && <GuessFirst indicators={page.toGuess} />}
            {page.toGuess.length === 0 &&
              page.results.map((result) => (
                <OneResult
                  key={result.indicator.id}
                  result={result}
                  withheld={withheld?.indicatorId === result.indicator.id ? withheld : undefined}
                  saved={savedId === result.indicator.id}
                />
              ))}
          </>
        )}
      </div>
    </PracticeFrame>
  )
}

/** A page of another kind is another page: nothing of the one can take the place of the other's. */
function kindOf(page: Ready | Waiting): 'waiting' | 'guess' | 'ready' {
  if (page.status === 'waiting') return 'waiting'
  return page.toGuess.length > 0 ? 'guess' : 'ready'
}

/** Empty until the page's script has put newer numbers in. */
function LiveNews() {
  const { live } = useCatalogue().ownPage
  return (
    <p
      role="status"
      className={styles.news}
      data-live-news
      data-updated={live.updated}
      data-changed={live.changed}
    />
  )
}

function PageHead({ page }: { page: Ready | Waiting }) {
  const { practiceForm, running } = useCatalogue()
  const { result: words } = practiceForm
  return (
    <header className={styles.head} data-live="head">
      <p className={plain.small}>{words.resultFor(page.practiceName)}</p>
      <h1>{page.title}</h1>
      {page.status === 'ready' && page.pseudonym !== null && (
        <AtTheMeeting agreement={page.agreement} pseudonym={page.pseudonym} />
      )}
      {page.status === 'ready' && page.ownIsNewer && <Note>{running.late.own}</Note>}
    </header>
  )
}

/** What the others see it as, and whether this page may come along: as the cluster has agreed. */
function AtTheMeeting({ agreement, pseudonym }: Pick<Ready, 'agreement'> & { pseudonym: string }) {
  const { practiceForm, ownPage: words } = useCatalogue()
  return (
    <>
      <p>
        {agreement === 'open' ? words.byName : practiceForm.result.pseudonym(pseudonym)}{' '}
        {words.thisPage[agreement]}
      </p>
      {agreement !== 'closed' && (
        <p>
          <Button icon="print" hidden data-print>
            {words.print}
          </Button>
        </p>
      )}
    </>
  )
}

/** What the practice waits for, and when it comes where that is known. */
function WaitingNote({ page }: { page: Waiting }) {
  const { result: words } = useCatalogue().practiceForm
  const locale = useLocale()
  if (!page.isClosed) return <Note title={words.waitingTitle}>{words.waiting}</Note>
  const { resultsFrom } = page
  if (resultsFrom === null) return <Note title={words.notReleasedTitle}>{words.notReleased}</Note>
  return <Note title={words.releasedFrom(formatDate(resultsFrom, locale, 'weekday'))}>{words.comeBack}</Note>
}

/** A question has no own result: answers are shown together, from five on (`whoSeesWhat`). */
function OwnResult({ result: { indicator, description, guess } }: { result: OwnView }) {
  const { practiceForm, ownPage } = useCatalogue()
  if (isQuestion(indicator.kind)) return null
  const { result: words } = practiceForm
  return (
    <>
      {guess !== null && description.own !== '' && <p>{ownPage.guessed[guess]}</p>}
      <p className={styles.own}>{description.own === '' ? words.notAnswered : description.own}</p>
      {description.ownInterval !== '' && <p>{description.ownInterval}</p>}
    </>
  )
}

/** What happened since the round before: the own number first, then everybody's. */
function SinceLast({ since }: { since: ResultView }) {
  const { followUp: words } = useCatalogue()
  const { indicator, description, chart, table, basis, compared } = since
  if (!compared) return null
  return (
    <div className={styles.since}>
      <h3>{words.compared(compared.before, compared.after)}</h3>
      {description.own !== '' && <p className={styles.own}>{description.own}</p>}
      <p>{description.statement}</p>
      <ResultFigure
        id={`${indicator.id}-siden`}
        chart={chart}
        title={indicator.title}
        basis={basis}
        table={table}
        description={description}
      />
      {description.showsNot !== '' && <p className={plain.small}>{description.showsNot}</p>}
    </div>
  )
}

function OneResult({
  result,
  withheld,
  saved,
}: {
  result: OwnView
  withheld: WithheldReflection | undefined
  saved: boolean
}) {
  const { indicator } = result
  return (
    <section className={styles.result} id={`maalepunkt-${indicator.id}`}>
      <Figures result={result} />
      {result.hasNumber && <OwnReflection result={result} withheld={withheld} saved={saved} />}
      <IndicatorDefinition indicator={indicator} />
    </section>
  )
}

/** What late numbers change. The form below it is not touched by them: somebody may be writing. */
function Figures({ result }: { result: OwnView }) {
  const { indicator, description, chart, table, basis } = result
  return (
    <div className={styles.figures} data-live={indicator.id}>
      <h2>{`${indicator.number}. ${indicator.title}`}</h2>
      <OwnResult result={result} />
      <p>{description.statement}</p>
      {description.cautions.map(({ lead, text }) => (
        <Note key={lead + text} tone="caution">
          <p>
            <strong>{lead}</strong> {text}
          </p>
        </Note>
      ))}
      <ResultFigure
        id={indicator.id}
        chart={chart}
        title={indicator.title}
        basis={basis}
        table={table}
        description={description}
      />
      {description.showsNot !== '' && <p className={plain.small}>{description.showsNot}</p>}
      {result.since && <SinceLast since={result.since} />}
    </div>
  )
}
