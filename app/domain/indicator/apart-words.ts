import type { ApartChoice } from '#app/domain/indicator/indicator.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'

/** What stands apart from the other answers, as the practice and the reader of the result meet it. */
export const apartWords: { readonly [choice in ApartChoice]: Bilingual } = {
  unknown: { da: 'Ved ikke', en: "Don't know" },
  irrelevant: { da: 'Ikke relevant', en: 'Not relevant' },
}
