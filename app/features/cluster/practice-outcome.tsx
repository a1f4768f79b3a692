import { Form } from 'react-router'
import type { PracticeProblems } from '#app/domain/cluster/check-practice.ts'
import type { LineFault } from '#app/domain/cluster/parse-practice-lines.ts'
import { practiceFields, type TypedPractice } from '#app/domain/cluster/practice.ts'
import { typePractice } from '#app/features/cluster/type-practice.ts'
import styles from '#app/features/cluster/practice-outcome.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { StoredPractice } from '#db/queries/practices.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

export type PracticesOutcome =
  | { readonly did: 'saved'; readonly name: string }
  | { readonly did: 'restored'; readonly name: string }
  | { readonly did: 'removed'; readonly practice: StoredPractice }
  | { readonly did: 'kept'; readonly practice: StoredPractice }
  | { readonly did: 'pasted'; readonly count: number }
  | { readonly did: 'not-pasted'; readonly faults: readonly LineFault[]; readonly lines: string }
  | {
      readonly did: 'refused'
      readonly problems: PracticeProblems
      readonly typed: TypedPractice
      readonly practiceId: string | null
    }

/** A sentence about what just happened; what was removed can be put back. Faults stand at their form instead. */
export function PracticeOutcome({ outcome }: { outcome: PracticesOutcome }) {
  const { practices: words } = useCatalogue().packages
  if (outcome.did === 'refused' || outcome.did === 'not-pasted') return null
  if (outcome.did === 'pasted') return <Said>{words.pasted(outcome.count)}</Said>
  if (outcome.did === 'saved') return <Said>{words.saved(outcome.name)}</Said>
  if (outcome.did === 'restored') return <Said>{words.restored(outcome.name)}</Said>
  if (outcome.did === 'kept') return <Note tone="caution">{words.kept(outcome.practice.name)}</Note>
  return <Removed practice={outcome.practice} />
}

function Said({ children }: { children: string }) {
  return (
    <output>
      <Note icon="check">{children}</Note>
    </output>
  )
}

function Removed({ practice }: { practice: StoredPractice }) {
  const { common, packages } = useCatalogue()
  const typed = typePractice(practice)
  return (
    <Note icon="trash">
      <div className={styles.removed}>
        <output>{packages.practices.removed(practice.name)}</output>
        <Form method="post" action=".">
          {practiceFields.map((field) => (
            <input key={field} type="hidden" name={field} value={typed[field]} />
          ))}
          <Button type="submit" variant="quiet" size="dense" name="job" value="restore">
            {common.undo}
          </Button>
        </Form>
      </div>
    </Note>
  )
}
