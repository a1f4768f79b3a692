import type { Locale } from '#app/domain/text/locale.ts'

const plural = { da: 'Praksis', en: 'Practices' } as const
const pseudonym = { da: /^Praksis ([A-Z]+)$/, en: /^Practice ([A-Z]+)$/ } as const
const and = { da: ' og ', en: ' and ' } as const

/** "Praksis D", "Praksis D, F og L"; names are listed as they are. */
export function joinLabels(labels: readonly string[], locale: Locale): string {
  const letters = labels.map((label) => pseudonym[locale].exec(label)?.[1])
  const known = letters.filter((letter) => letter !== undefined)
  if (labels.length < 2 || known.length < labels.length) return joinWords(labels, locale)
  return `${plural[locale]} ${joinWords(known, locale)}`
}

function joinWords(words: readonly string[], locale: Locale): string {
  const last = words.slice(-1).join('')
  return words.length < 2 ? last : words.slice(0, -1).join(', ') + and[locale] + last
}
