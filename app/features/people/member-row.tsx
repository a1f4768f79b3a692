import type { Role } from '#app/domain/cluster/role.ts'
import styles from '#app/features/people/member-row.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** Who, in which role, and one fact more. */
export function MemberRow({
  name,
  tag,
  role,
  fact,
}: {
  name: string
  tag?: string
  role: Role
  fact: string
}) {
  const { roles } = useCatalogue().people
  return (
    <div className={styles.row}>
      <p className={styles.name}>
        {name} {tag !== undefined && <span className={styles.tag}>{tag}</span>}
      </p>
      <p className={styles.facts}>
        {roles[role].name}
        {fact !== '' && ` · ${fact}`}
      </p>
    </div>
  )
}
