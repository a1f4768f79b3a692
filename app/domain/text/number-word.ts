import { formatCount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'

const words = {
  da: ['nul', 'et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  en: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
} as const

/** Whole numbers up to twelve in words, larger ones in figures. `gender` tells Danish »et tal« from »én praksis«. */
export function numberWord(value: number, locale: Locale, gender: 'common' | 'neuter' = 'common'): string {
  if (locale === 'da' && value === 1 && gender === 'common') return 'én'
  return words[locale][value] ?? formatCount(value, locale)
}

/** Large first letter, the rest as it stands: for the beginning of a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
