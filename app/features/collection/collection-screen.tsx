import { Form } from 'react-router'
import { RoundPicker } from '#app/components/round-picker.tsx'
import { Board } from '#app/features/collection/board.tsx'
import { CodePanel } from '#app/features/collection/code-panel.tsx'
import { CloseRound } from '#app/features/collection/close-round.tsx'
import styles from '#app/features/collection/collection-screen.module.css'
import { FollowUp } from '#app/features/collection/follow-up.tsx'
import { LateAnswers } from '#app/features/collection/late-answers.tsx'
import { LinkPanel } from '#app/features/collection/link-panel.tsx'
import { Margin } from '#app/features/collection/margin.tsx'
import { Pilot } from '#app/features/collection/pilot.tsx'
import { Preparation } from '#app/features/collection/preparation.tsx'
import { QuestionnairePanel } from '#app/features/collection/questionnaire-panel.tsx'
import { RoundDates } from '#app/features/collection/round-dates.tsx'
import { RoundHeading } from '#app/features/collection/round-heading.tsx'
import { isMissing } from '#app/features/collection/seat-states.ts'
import { SeatTable } from '#app/features/collection/seat-table.tsx'
import { Unseated } from '#app/features/collection/unseated.tsx'
import { useLinks } from '#app/features/collection/use-links.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { CollectionPage } from '#app/server/load-collection.server.ts'
import type { CollectionOutcome } from '#app/server/collection-jobs.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

/** Who is asked and how far they are: before the round opens, while it is open, and after. */
export function CollectionScreen({
  page,
  outcome,
}: {
  page: CollectionPage
  outcome: CollectionOutcome | undefined
}) {
  const { collection: words } = useCatalogue()
  return (
    <div className={styles.page}>
      <title>{words.title}</title>
      {page.status === 'preparing' && <Preparation page={page} outcome={outcome} />}
      {page.status === 'piloting' && <Pilot page={page} outcome={outcome} />}
      {page.status === 'opened' && (
        // Links made while the round was open are not for the one that is closed.
        <OpenedRound page={page} outcome={outcome} key={`${page.round.number} ${page.round.status}`} />
      )}
    </div>
  )
}

export type OpenedPage = Extract<CollectionPage, { readonly status: 'opened' }>

function OpenedRound({ page, outcome }: { page: OpenedPage; outcome: CollectionOutcome | undefined }) {
  const { activity, collection: words, followUp, people, tables } = useCatalogue()
  const isLatest = page.round.number === page.rounds.at(-1)?.number
  const { fetcher, made, code } = useLinks(outcome)
  const refused = outcome && findRefusal(outcome)
  return (
    <>
      <RoundHeading round={page.round}>
        <ButtonLink href={`/pakker/${page.packageId}/skema`}>{words.prepare.seeForm}</ButtonLink>
        {page.canCollect && isLatest && <RoundDates page={page} outcome={outcome} />}
        {page.canSeeNames && (
          <ButtonLink href={`/pakker/${page.packageId}/dataindsamling/tabel`} icon="table">
            {tables.open}
          </ButtonLink>
        )}
        {page.canSeeNames && (
          <ButtonLink href={`/pakker/${page.packageId}/dataindsamling/noegle`}>
            {activity.key.short}
          </ButtonLink>
        )}
        {page.canCollect && page.round.status === 'open' && <CloseRound participants={page.participants} />}
      </RoundHeading>
      <RoundPicker rounds={page.rounds} current={page.round.number} />
      {!isLatest && <Note>{followUp.older(page.round.number)}</Note>}
      {!page.canCollect && <Note>{people.readOnly}</Note>}
      {refused && <Note tone="error">{words.outcome[refused]}</Note>}
      <Board page={page} />
      <LateAnswers page={page} />
      {page.canCollect && page.followUp && (
        <FollowUp page={page} offer={page.followUp} outcome={outcome} key={page.followUp.number} />
      )}
      {made && <LinkPanel made={made} key={made.links[0]?.address} />}
      {code && <CodePanel made={code} key={code.code} />}
      <div className={styles.columns}>
        <div className={styles.main}>
          <SeatTable page={page} fetcher={fetcher} />
          <QuestionnairePanel page={page} outcome={outcome} />
          {page.unseated.length > 0 && page.round.status === 'open' && (
            <Unseated practices={page.unseated} canCollect={page.canCollect} />
          )}
        </div>
        <Margin page={page}>
          {page.canCollect && page.round.status === 'open' && page.participants.some(isMissing) && (
            <Form method="post">
              <Button type="submit" name="intent" value="link-missing" icon="link" size="dense">
                {words.links.makeAll}
              </Button>
            </Form>
          )}
        </Margin>
      </div>
    </>
  )
}

/** What the page says about itself; a fault in the deadline or the package is said where it is. */
function findRefusal(outcome: CollectionOutcome): 'not-now' | 'no-seat' | 'already-open' | 'cpr' | undefined {
  if (outcome.ok) return undefined
  const { reason } = outcome
  return reason === 'deadline' || reason === 'problems' || reason === 'questionnaire' ? undefined : reason
}
