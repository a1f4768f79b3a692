import type { AgreementPage, DecisionOutcome } from '#app/server/agreement.server.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { ClusterPage } from '#app/features/cluster/cluster-page.tsx'
import styles from '#app/features/cluster/agreement-screen.module.css'
import { DecisionForm } from '#app/features/cluster/decision-form.tsx'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Card } from '#app/ui/card.tsx'
import { Note } from '#app/ui/note.tsx'

type Recorded = AgreementPage['decisions'][number]

export type RefusedDecision = Extract<DecisionOutcome, { readonly ok: false }>

/** What the cluster has agreed about its numbers, what it agreed before, and a form to write in what it agrees now. */
export function AgreementScreen({
  page,
  refused,
}: {
  page: AgreementPage
  refused: RefusedDecision | undefined
}) {
  const { agreement: words } = useCatalogue()
  const [latest, ...earlier] = page.decisions
  const crumbs = [{ label: page.cluster.name, href: '/' }, { label: words.title }]
  return (
    <ClusterPage title={words.title} crumbs={crumbs}>
      <div>
        <h1>{words.title}</h1>
        <p className={styles.intro}>{words.intro}</p>
      </div>
      <div className={styles.columns}>
        <div className={styles.standing}>
          <InForce terms={page.terms} latest={latest} />
          {earlier.length > 0 && <History decisions={earlier} />}
        </div>
        {page.canDecide ? (
          <DecisionForm key={latest?.number ?? 0} page={page} refused={refused} />
        ) : (
          <Note>{words.cannotDecide}</Note>
        )}
      </div>
    </ClusterPage>
  )
}

function InForce({ terms, latest }: { terms: AgreementPage['terms']; latest: Recorded | undefined }) {
  const { agreement: words } = useCatalogue()
  const { threshold, strict } = terms.smallCounts
  return (
    <Card as="section" heading={`${words.now}: ${words.names[terms.agreement].toLowerCase()}`}>
      <div className={styles.terms}>
        <p>{words.means[terms.agreement]}</p>
        {strict && <p>{words.strict(threshold)}</p>}
        <p>{words.outside(threshold)}</p>
        {terms.agreement !== 'open' && <p className={styles.small}>{words.courtesy}</p>}
        <h3>{words.alwaysTitle}</h3>
        <ul>
          {words.always.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {latest ? <Source decision={latest} /> : <p className={styles.small}>{words.standard}</p>}
      </div>
    </Card>
  )
}

function History({ decisions }: { decisions: readonly Recorded[] }) {
  const { agreement: words } = useCatalogue()
  return (
    <section>
      <h2>{words.history}</h2>
      <ol className={styles.history} reversed>
        {decisions.map((decision) => (
          <li key={decision.number}>
            <h3>{words.names[decision.agreement]}</h3>
            <p>{words.outside(decision.smallCounts.threshold)}</p>
            {decision.smallCounts.strict && <p>{words.strict(decision.smallCounts.threshold)}</p>}
            <Source decision={decision} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** When and by whom, in which words, and who wrote it in. */
function Source({ decision }: { decision: Recorded }) {
  const { agreement: words } = useCatalogue()
  const locale = useLocale()
  const day = (iso: string) => formatDate(iso, locale, 'long')
  return (
    <div className={styles.source}>
      <p>{words.decided(day(decision.decidedOn), decision.decidedBy)}</p>
      {decision.wording !== '' && <blockquote>{decision.wording}</blockquote>}
      <p className={styles.small}>
        {words.recorded(day(danishDay(decision.recordedAt)), decision.recordedBy ?? words.someone)}
      </p>
    </div>
  )
}
