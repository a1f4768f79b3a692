import { Form } from 'react-router'
import {
  checkAccent,
  type ClusterLook,
  type LookField,
  type LookProblem,
  type TypedLook,
} from '#app/domain/cluster/cluster-look.ts'
import type { LogoRefusal } from '#app/domain/cluster/logo.ts'
import { parseColour } from '#app/domain/colour/colour.ts'
import { formatDecimal } from '#app/domain/text/format-number.ts'
import type { PickedLogo } from '#app/features/cluster/use-picked-logo.ts'
import styles from '#app/features/cluster/look-screen.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { LookOutcome } from '#app/server/cluster-look.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Checkbox, Field, TextArea, TextInput } from '#app/ui/field.tsx'

/** The colour of the product, where the cluster has chosen none. */
const standardAccent = '0b5563'

/** The logo while it is chosen: what was picked, and how to pick or remove it. */
type LogoChoice = {
  readonly picked: PickedLogo
  readonly onPick: (file: File | null) => Promise<void>
  readonly onRemove: (removes: boolean) => void
}

/** What a cluster can choose. Everything is optional, and what is wrong never costs the rest. */
export function LookForm({
  look,
  typed,
  onType,
  outcome,
  logo,
}: {
  look: ClusterLook
  typed: TypedLook
  onType: (typed: TypedLook) => void
  outcome: LookOutcome | undefined
  logo: LogoChoice
}) {
  const { look: words } = useCatalogue()
  const say = useProblem()
  const wire = (field: keyof TypedLook) => ({
    name: field,
    value: typed[field],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onType({ ...typed, [field]: target.value }),
  })
  const problemAt = (field: LookField) => say(outcome?.problems[field])
  const pale = checkAccent(typed.accent)
  return (
    <Card as="section" heading={words.form}>
      <Form method="post" encType="multipart/form-data" noValidate className={styles.form}>
        <Field
          label={words.accent}
          optional={words.optional}
          help={words.accentHelp}
          error={say(pale ?? undefined) ?? problemAt('accent')}
        >
          <TextInput {...wire('accent')} maxLength={20} autoComplete="off" />
        </Field>
        {pale?.kind === 'too-pale' && (
          <Button type="submit" name="nearest" value={pale.nearest} size="dense">
            {words.use(pale.nearest.toUpperCase())}
          </Button>
        )}
        <Field label={words.pick}>
          <TextInput
            type="color"
            className={styles.colour}
            value={`#${parseColour(typed.accent) ?? standardAccent}`}
            onChange={({ target }) => onType({ ...typed, accent: target.value.toUpperCase() })}
          />
        </Field>
        <LogoFields look={look} refusal={outcome?.logo ?? null} logo={logo} />
        <Field label={words.logoAlt} help={words.logoAltHelp} error={problemAt('logoAlt')}>
          <TextInput {...wire('logoAlt')} autoComplete="off" />
        </Field>
        <Field
          label={words.footer}
          optional={words.optional}
          help={words.footerHelp}
          error={problemAt('footer')}
        >
          <TextInput {...wire('footer')} autoComplete="off" />
        </Field>
        <Field
          label={words.contact}
          optional={words.optional}
          help={words.contactHelp}
          error={problemAt('contact')}
        >
          <TextArea {...wire('contact')} rows={3} />
        </Field>
        <Button type="submit" variant="filled">
          {words.save}
        </Button>
      </Form>
    </Card>
  )
}

function LogoFields({
  look,
  refusal,
  logo: { picked, onPick, onRemove },
}: {
  look: ClusterLook
  refusal: LogoRefusal | null
  logo: LogoChoice
}) {
  const { look: words } = useCatalogue()
  const reason = picked.address === null ? (picked.refusal ?? refusal) : null
  return (
    <>
      <Field
        label={look.logo ? words.newLogo : words.logo}
        optional={words.optional}
        help={words.logoHelp}
        error={reason === null ? undefined : words.logoProblems[reason]}
      >
        <TextInput
          type="file"
          name="logo"
          accept="image/png,image/jpeg"
          onChange={({ target }) => void onPick(target.files?.[0] ?? null)}
        />
      </Field>
      {look.logo && (
        <Checkbox
          name="removesLogo"
          label={words.removesLogo}
          onChange={({ target }) => onRemove(target.checked)}
        />
      )}
    </>
  )
}

function useProblem(): (problem: LookProblem | undefined) => string | undefined {
  const { problems } = useCatalogue().look
  const locale = useLocale()
  return (problem) => {
    if (problem === undefined) return undefined
    switch (problem.kind) {
      case 'too-pale':
        // Rounded down: 4.496 must not read as the 4.5 that it lacks.
        return problems.tooPale(
          formatDecimal(Math.floor(problem.contrast * 100) / 100, locale, 2),
          problem.nearest.toUpperCase(),
        )
      case 'too-long':
        return problems.tooLong(problem.by)
      default:
        return problems[problem.kind]
    }
  }
}
