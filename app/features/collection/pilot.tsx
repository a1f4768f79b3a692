import { Form } from 'react-router'
import { AskedTable } from '#app/features/collection/asked-table.tsx'
import { CodePanel } from '#app/features/collection/code-panel.tsx'
import { LinkPanel } from '#app/features/collection/link-panel.tsx'
import { FormReports } from '#app/features/collection/form-reports.tsx'
import { OpenForm } from '#app/features/collection/open-form.tsx'
import { OpeningProblems } from '#app/features/collection/opening-problems.tsx'
import styles from '#app/features/collection/pilot.module.css'
import { SeatActions } from '#app/features/collection/seat-actions.tsx'
import { SeatStatus } from '#app/features/collection/seat-status.tsx'
import { useLinks } from '#app/features/collection/use-links.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { CollectionOutcome } from '#app/server/collection-jobs.server.ts'
import type { CollectionPage } from '#app/server/load-collection.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

export type PilotPage = Extract<CollectionPage, { readonly status: 'piloting' }>

/** One practice tries the form: how far it is, what it says, and the way on to everybody. */
export function Pilot({ page, outcome }: { page: PilotPage; outcome: CollectionOutcome | undefined }) {
  const { collection, running } = useCatalogue()
  const { pilot: words } = running
  const { preparation, seat } = page
  return (
    <>
      <header>
        <p className={styles.kicker}>{words.kicker(seat.practiceName)}</p>
        <h1>{collection.title}</h1>
        <p className={styles.intro}>{words.intro}</p>
      </header>
      {outcome?.ok === false && outcome.reason === 'not-now' && (
        <Note tone="error">{collection.outcome['not-now']}</Note>
      )}
      <PilotSeat page={page} outcome={outcome} />
      {page.hasChanged && <Changed canCollect={page.canCollect} />}
      {preparation.problems.length > 0 && (
        <OpeningProblems
          problems={preparation.problems}
          packageId={page.packageId}
          clusterId={page.clusterId}
        />
      )}
      <AskedTable preparation={preparation} packageId={page.packageId} paperForm={page.paperForm} />
      {page.canCollect && (
        <OpenForm page={page} outcome={outcome} title={words.openTitle} deadline={page.round.deadline} />
      )}
    </>
  )
}

function PilotSeat({ page, outcome }: { page: PilotPage; outcome: CollectionOutcome | undefined }) {
  const { pilot: words } = useCatalogue().running
  const { fetcher, made, code } = useLinks(outcome)
  const { seat } = page
  const untouched = seat.status === 'not-opened' || seat.status === 'opened'
  return (
    <>
      <section className={styles.seat} aria-label={words.seat}>
        <div className={styles.state}>
          <h2>{seat.practiceName}</h2>
          <SeatStatus seat={seat} indicatorCount={page.indicatorCount} />
          {page.canCollect && (
            <div className={styles.actions}>
              <SeatActions page={page} seat={seat} fetcher={fetcher} />
              {untouched && (
                <Form method="post">
                  <Button type="submit" name="intent" value="undo-pilot" variant="quiet" size="dense">
                    {words.undo}
                  </Button>
                </Form>
              )}
            </div>
          )}
        </div>
        <div className={styles.reports}>
          <h2>{words.reports}</h2>
          <FormReports reports={page.reports} empty={words.noReports} />
        </div>
      </section>
      {made && <LinkPanel made={made} key={made.links[0]?.address} />}
      {code && <CodePanel made={code} key={code.code} />}
    </>
  )
}

function Changed({ canCollect }: { canCollect: boolean }) {
  const { pilot: words } = useCatalogue().running
  return (
    <Note tone="caution" title={words.changed}>
      <p>{words.changedText}</p>
      {canCollect && (
        <Form method="post">
          <Button type="submit" name="intent" value="renew-pilot" size="dense">
            {words.renew}
          </Button>
        </Form>
      )}
    </Note>
  )
}
