import { asksYesOrNo } from '#app/domain/template/check-form-roles.ts'
import type { Gate } from '#app/domain/template/roles.ts'
import type { FormSection, FormValues } from '#app/domain/template/template.ts'
import { readChoice, readText } from '#app/domain/text/json-value.ts'

/** One question of the gate that was not answered with yes. */
export type Doubt = { readonly question: string; readonly answer: 'partly' | 'no' }

/** The form with the role `gate`: what was not answered with yes, in the form's order, and the reason to go on. */
export function readGate(
  { schema }: FormSection,
  values: FormValues,
): Gate & { readonly doubts: readonly Doubt[] } {
  const doubts = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const answer = asksYesOrNo(property) ? readChoice(values, name, ['partly', 'no']) : undefined
    return answer === undefined ? [] : [{ question: property.title ?? name, answer }]
  })
  return { reason: readText(values, 'reason'), doubts }
}
