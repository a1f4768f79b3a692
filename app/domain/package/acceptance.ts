import type { Acceptance } from '#app/domain/template/roles.ts'
import type { FormValues } from '#app/domain/template/template.ts'
import { readText } from '#app/domain/text/json-value.ts'
import type { RichText } from '#app/domain/text/rich-text.ts'
import { plainText } from '#app/domain/text/rich-text-text.ts'

/** The words of a text as they count for an acceptance: bold, spaces and empty lines make no other wording. */
export function wordingOf(text: RichText): string {
  return plainText(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** The form with the role `acceptance`, read defensively. An accepted text may be empty. */
export function readAcceptance(values: FormValues): Acceptance {
  const text = values['acceptedText']
  return {
    decidedOn: readText(values, 'decidedOn'),
    decidedBy: readText(values, 'decidedBy'),
    acceptedText: typeof text === 'string' ? text : undefined,
  }
}

/**
 * What is to be saved when somebody has written in the form: a new day of decision takes the wording of that moment
 * with it, and without a day nothing is accepted. Who decided may be put right without a new decision.
 * @param before what stood in the form
 * @param wording of the accepted section as it stands (`wordingOf`)
 */
export function stampAcceptance(values: FormValues, before: FormValues, wording: string): FormValues {
  const { acceptedText: _stale, ...fields } = values
  const [now, then] = [readAcceptance(fields), readAcceptance(before)]
  if (now.decidedOn === undefined) return fields
  const isSameDecision = now.decidedOn === then.decidedOn && then.acceptedText !== undefined
  return { ...fields, acceptedText: isSameDecision ? then.acceptedText : wording }
}

/** Whether the cluster said yes to other words than those that stand now. */
export function isWordingChanged({ decidedOn, acceptedText }: Acceptance, wording: string): boolean {
  return decidedOn !== undefined && acceptedText !== undefined && acceptedText !== wording
}
