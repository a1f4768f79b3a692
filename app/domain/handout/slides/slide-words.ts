import type { Locale } from '#app/domain/text/locale.ts'

/** What a slide's title says when its text goes on over several: "Program (2 af 3)". */
export const partWords: { readonly [locale in Locale]: (part: number, of: number) => string } = {
  da: (part, of) => `(${part} af ${of})`,
  en: (part, of) => `(${part} of ${of})`,
}
