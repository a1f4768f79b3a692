import { isYesNoQuestion } from '#app/domain/text/is-yes-no-question.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'

/**
 * What a field has to say to the text that is being written in it. A template asks for it by `options.hint`.
 * @returns undefined for a field without such an option, an empty text while there is nothing to say
 */
export function findWritingHint(
  hint: unknown,
  text: string,
  language: Locale,
  words: Catalogue['authoring']['hints'],
): string | undefined {
  if (hint !== 'open-question') return undefined
  return isYesNoQuestion(text, language) ? words.yesNoQuestion : ''
}
