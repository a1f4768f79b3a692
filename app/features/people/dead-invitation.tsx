import styles from '#app/features/people/join-panel.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { DeadInvitation as Dead } from '#app/server/invitation-access.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'

/** An invitation that lets nobody in: why, and what to do. It names no cluster. */
export function DeadInvitation({ status }: Dead) {
  const { people, signIn } = useCatalogue()
  const words = people.join.dead[status]
  return (
    <>
      <div>
        <p className={styles.lead}>{people.join.lead}</p>
        <h1>{words.title}</h1>
        <p className={styles.intro}>{words.text}</p>
      </div>
      {status === 'used' && (
        <p>
          <ButtonLink href="/log-ind">{signIn.signIn}</ButtonLink>
        </p>
      )}
    </>
  )
}
