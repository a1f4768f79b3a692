import { checkFormRoles } from '#app/domain/template/check-form-roles.ts'
import { checkFields } from '#app/domain/template/check-fields.ts'
import { checkHandouts } from '#app/domain/template/check-handouts.ts'
import { checkIds } from '#app/domain/template/check-ids.ts'
import { checkRoles } from '#app/domain/template/check-roles.ts'
import { checkWatchedWords } from '#app/domain/template/check-watched-words.ts'
import type { Template } from '#app/domain/template/template.ts'
import type { Fault } from '#app/domain/text/fault.ts'

/** What no schema can say: whether the parts of a well-formed template fit together. */
export function checkTemplate(template: Template): Fault[] {
  return [
    ...checkIds(template),
    ...checkRoles(template),
    ...checkFormRoles(template),
    ...checkFields(template),
    ...checkHandouts(template),
    ...checkWatchedWords(template),
  ]
}
