import type { Role } from '#app/domain/cluster/role.ts'
import styles from '#app/features/people/join-panel.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { ButtonLink } from '#app/ui/button.tsx'

/** Whoever is in the cluster needs no invitation: which role one has, and the way in. */
export function MemberAlready({ clusterName, role }: { clusterName: string; role: Role }) {
  const { people } = useCatalogue()
  const { member: words, lead } = people.join
  return (
    <>
      <div>
        <p className={styles.lead}>{lead}</p>
        <h1>{words.title(clusterName)}</h1>
        <p className={styles.intro}>{words.text(people.roles[role].name)}</p>
      </div>
      <p>
        <ButtonLink href="/" variant="filled">
          {words.action}
        </ButtonLink>
      </p>
    </>
  )
}
