import { Form } from 'react-router'
import type { Addition } from '#app/domain/template/new-part.ts'
import type { PartName } from '#app/domain/template/template-outline.ts'
import { addressOf, kindOf } from '#app/features/template-editor/part-words.ts'
import styles from '#app/features/template-editor/add-parts.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Field, Select } from '#app/ui/field.tsx'

/** A way to put something more into the part: first what kind, then what it says. */
export function AddParts({ part, additions }: { part: PartName; additions: readonly Addition[] }) {
  const { templateEditor: words } = useCatalogue()
  const [first] = additions
  if (!first) return null
  if (additions.length === 1) {
    return (
      <p className={styles.single}>
        <ButtonLink variant="quiet" icon="plus" href={addressOf(part, first.kind)}>
          {words.add[first.what]}
        </ButtonLink>
      </p>
    )
  }
  const choices = additions.map((addition) => ({
    value: addition.kind,
    label: kindOf(words, { address: '', part: addition.what, title: '', kind: kindName(addition) }),
  }))
  return (
    <Form method="get" className={styles.choose}>
      <input type="hidden" name="del" value={part.address} />
      <Field label={words.add.choose[first.what]}>
        <Select name="ny" choices={choices} />
      </Field>
      <Button type="submit" icon="plus">
        {words.add[first.what]}
      </Button>
    </Form>
  )
}

export function kindName(addition: Addition): PartName['kind'] {
  switch (addition.what) {
    case 'step':
    case 'handout':
      return null
    default:
      return addition.kind
  }
}
