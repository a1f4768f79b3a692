import { catalogueFor } from '#app/i18n/catalogue.ts'

type Words = ReturnType<typeof catalogueFor>['common']['errors']

/**
 * A page of words alone, in both languages, for what happens before there is a page to render. Every word is our own, so
 * nothing is escaped.
 */
export function renderPlainPage(title: keyof Words, text: keyof Words): string {
  const { da, en } = { da: catalogueFor('da').common.errors, en: catalogueFor('en').common.errors }
  return [
    '<!doctype html><html lang="da"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${da[title]}</title><h1>${da[title]}</h1><p>${da[text]}</p>`,
    `<p lang="en">${en[text]}</p></html>`,
  ].join('')
}
