import { neededFields } from '#app/domain/indicator/kind-fields.ts'
import type { IndicatorItem } from '#app/domain/template/roles.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'
import { isJsonObject, readText } from '#app/domain/text/json-value.ts'

/** A part that must be written before practices can be asked for the number. */
export type MissingPart = { readonly field: string; readonly message: Bilingual }

const messages: { readonly [field: string]: Bilingual } = {
  title: { da: 'Målepunktet mangler en titel.', en: 'The indicator has no title.' },
  kind: { da: 'Vælg, hvad slags tal det er.', en: 'Choose what kind of number it is.' },
  population: { da: 'Skriv, hvem det handler om.', en: 'Write whom it is about.' },
  numerator: { da: 'Skriv, hvad der skal tælles.', en: 'Write what is to be counted.' },
  unit: { da: 'Skriv, hvilken enhed der måles i.', en: 'Write the unit it is measured in.' },
  denominator: { da: 'Skriv, hvad der tælles ud af.', en: 'Write what it is counted out of.' },
  firstRegistration: { da: 'Skriv, hvad den første optælling hedder.', en: 'Name the first count.' },
  secondRegistration: { da: 'Skriv, hvad den anden optælling hedder.', en: 'Name the second count.' },
  parts: {
    da: 'Skriv mindst to dele, og lad ikke to hedde det samme.',
    en: 'Write at least two parts, and do not let two have the same name.',
  },
  options: {
    da: 'Skriv mindst to svarmuligheder, og lad ikke to hedde det samme.',
    en: 'Write at least two answers to choose from, and do not let two be the same.',
  },
  period: { da: 'Skriv, hvilken periode tallet gælder.', en: 'Write the period of the number.' },
  source: { da: 'Vælg, hvor tallet kommer fra.', en: 'Choose where the number comes from.' },
  direction: { da: 'Vælg, hvordan tallet skal læses.', en: 'Choose how the number is to be read.' },
}

/** Fewer are no choice, and no division. */
const fewestParts = 2

/** The parts that are missing before a round can ask for this number, in the order of the form. */
export function checkIndicator(item: IndicatorItem): readonly MissingPart[] {
  return neededFields(item.kind ?? 'proportion').flatMap((field) => {
    const message = messages[field]
    return message && isMissing(item, field) ? [{ field, message }] : []
  })
}

function isMissing(item: IndicatorItem, field: string): boolean {
  const value = item[field]
  if (field !== 'parts' && field !== 'options') return typeof value !== 'string' || value.trim() === ''
  const texts = Array.isArray(value) ? value.flatMap(textOf) : []
  return new Set(texts).size < fewestParts || new Set(texts).size < texts.length
}

/** Two parts of one name could not be told from each other, whatever their capitals. */
function textOf(part: unknown): readonly string[] {
  const text = isJsonObject(part) ? readText(part, 'text') : undefined
  return text === undefined ? [] : [text.trim().toLowerCase()]
}
