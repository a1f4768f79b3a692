import styles from '#app/features/handouts/send-panel.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { HandoutsPage } from '#app/server/load-handouts.server.ts'
import { destinationParameter, writeDestination } from '#app/domain/results/destination.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox, RadioGroup } from '#app/ui/field.tsx'

/** The form that the cards' tick boxes belong to. */
export const sendFormId = 'send-sheets'

/** What is done with the ticked sheets: downloaded, for whom, or read by a link. Works without a script. */
export function SendPanel({ page }: { page: HandoutsPage }) {
  const { handouts, common } = useCatalogue()
  const words = handouts.send
  const { destination } = common
  return (
    <form
      id={sendFormId}
      method="post"
      action={`/pakker/${page.packageId}/hent-valgte`}
      className={styles.panel}
      aria-labelledby="send-title"
    >
      <div>
        <h2 id="send-title">{words.title}</h2>
        <p className={styles.intro}>{words.intro}</p>
      </div>
      <RadioGroup
        legend={destination.question}
        name={destinationParameter}
        defaultValue={writeDestination('cluster')}
        look="segmented"
        choices={(['cluster', 'outside'] as const).map((each) => ({
          value: writeDestination(each),
          label: destination[each],
        }))}
      />
      {page.practices.length > 0 && <Practices practices={page.practices} />}
      <div className={styles.actions}>
        <Button type="submit" icon="download">
          {words.download}
        </Button>
        {page.canMakeLinks && (
          <Button
            type="submit"
            icon="link"
            formMethod="get"
            formAction={`/pakker/${page.packageId}/laeselinks`}
          >
            {words.link}
          </Button>
        )}
      </div>
    </form>
  )
}

/** Whose copies, where a sheet has one for each practice: by pseudonym, or by name where the cluster has agreed so. */
function Practices({ practices }: { practices: HandoutsPage['practices'] }) {
  const words = useCatalogue().handouts.send
  return (
    <details className={styles.practices}>
      <summary>{words.practices}</summary>
      <p className={styles.intro}>{words.practicesHelp}</p>
      <div className={styles.names}>
        {practices.map(({ pseudonym, label }) => (
          <Checkbox key={pseudonym} name="practice" value={pseudonym} label={label} />
        ))}
      </div>
    </details>
  )
}
