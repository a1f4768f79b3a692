import { IndicatorDefinition } from '#app/components/indicator-definition.tsx'
import { ResultFigure } from '#app/components/result-figure.tsx'
import { RoundPicker } from '#app/components/round-picker.tsx'
import { IndicatorTabs } from '#app/features/results/indicator-tabs.tsx'
import { ReleasePanel } from '#app/features/results/release-panel.tsx'
import { ResultAside } from '#app/features/results/result-aside.tsx'
import { PictureChoice, ResultFiles } from '#app/features/results/result-tools.tsx'
import { useLiveResults } from '#app/features/results/use-live-results.ts'
import styles from '#app/features/results/results-screen.module.css'
import { formatTimeOfDay } from '#app/domain/text/format-time.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { ResultsPage } from '#app/server/load-results.server.ts'
import type { ReleaseOutcome } from '#app/server/release-results.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Note } from '#app/ui/note.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

type ReadyPage = Extract<ResultsPage, { readonly status: 'ready' }>

/** One indicator at a time: a sentence first, the chart second, and beside it how to read and talk about it. */
export function ResultsScreen({ page, outcome }: { page: ResultsPage; outcome: ReleaseOutcome | undefined }) {
  const { results: words } = useCatalogue()
  const locale = useLocale()
  const updatedAt = useLiveResults(page.packageId, page.asOf, page.status !== 'ready' || page.mayStillChange)
  return (
    <div className={styles.page}>
      <VisuallyHidden>
        <span role="status">
          {updatedAt === null ? '' : words.updated(formatTimeOfDay(updatedAt, locale))}
        </span>
      </VisuallyHidden>
      {page.status === 'ready' ? <Result page={page} outcome={outcome} /> : <NoResults page={page} />}
    </div>
  )
}

function Result({ page, outcome }: { page: ReadyPage; outcome: ReleaseOutcome | undefined }) {
  const { results: words, running, followUp } = useCatalogue()
  const { indicator, description, chart, table, basis, compared } = page.result
  const address = { maalepunkt: indicator.id, runde: String(page.roundNumber) }
  const open = page.rounds.find(({ status }) => status === 'open')
  const name = `${indicator.number}. ${indicator.title}`
  return (
    <>
      <title>{`${name} · ${words.title}`}</title>
      <div className={styles.head}>
        <header>
          <p className={styles.kicker}>
            {words.title}
            {page.asksPractices && ` · ${words.answered(page.submissions, page.participants)}`}
            {page.givingNone > 0 && ` · ${running.noData.result(page.givingNone)}`}
          </p>
          <h1>{name}</h1>
        </header>
        <RoundPicker
          rounds={page.rounds.filter(({ status }) => status === 'closed')}
          current={page.roundNumber}
          search={{ maalepunkt: indicator.id }}
        />
      </div>
      {open && <Note>{followUp.openNow(open.number)}</Note>}
      <ReleasePanel release={page.release} outcome={outcome} />
      <IndicatorTabs tabs={page.tabs} current={indicator.id} roundNumber={page.roundNumber} />
      <div className={styles.sentences}>
        <p className={styles.statement}>
          {description.statementParts.map(({ text, strong }, index) =>
            strong ? <strong key={index}>{text}</strong> : text,
          )}
        </p>
        {description.spread !== '' && <p>{description.spread}</p>}
      </div>
      <div className={styles.columns}>
        <div className={styles.main}>
          <PictureChoice
            address={address}
            pictures={page.result.pictures}
            current={page.result.picture}
            kind={indicator.kind}
          />
          {compared && (
            <p className={styles.compared}>{followUp.compared(compared.before, compared.after)}</p>
          )}
          <ResultFigure
            key={`${page.roundNumber}-${indicator.id}-${page.result.picture}`}
            id={indicator.id}
            chart={chart}
            title={indicator.title}
            basis={basis}
            table={table}
            description={description}
          />
          <ResultFiles
            packageId={page.packageId}
            address={address}
            picture={page.result.picture}
            files={page.files}
          />
          <IndicatorDefinition indicator={indicator} />
        </div>
        <ResultAside
          packageId={page.packageId}
          hasChart={chart !== null}
          description={description}
          questions={page.questions}
          compared={compared}
          tallies={page.tallies}
        />
      </div>
    </>
  )
}

/** What to wait for: numbers come together, when nobody can answer any more. */
function NoResults({ page }: { page: Exclude<ResultsPage, { readonly status: 'ready' }> }) {
  const { results: words } = useCatalogue()
  const toCollection = (
    <ButtonLink href={`/pakker/${page.packageId}/dataindsamling`} variant="filled" iconAfter="arrow-right">
      {words.empty.toCollection}
    </ButtonLink>
  )
  return (
    <>
      <title>{words.title}</title>
      <h1>{words.title}</h1>
      <EmptyState title={words.empty.title} actions={toCollection}>
        <p>
          {page.status === 'waiting' ? words.empty.waiting(page.sent, page.participants) : words.empty.none}
        </p>
      </EmptyState>
    </>
  )
}
