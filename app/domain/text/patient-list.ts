import { findCpr } from '#app/domain/text/cpr.ts'
import { findPersonalData } from '#app/domain/text/personal-data.ts'
import { normaliseDigits } from '#app/domain/text/normalise-digits.ts'
import { isRealDate } from '#app/domain/text/real-date.ts'

/** So many rows that each tell of one person are a list, and no longer a sentence with a date in it. */
const fewestRows = 3

/* Six or eight digits alone: a birth date as a record system prints it. */
const birthDate = /(?<![\p{L}\p{N}])(\d{2})([./ -]?)(\d{2})\2(\d{4}|\d{2})(?![\p{L}\p{N}]|[.,]\d)/gu

/**
 * Whether a text looks like a list of patients, as it comes out of a record system: three lines or more with a date of
 * birth, a CPR number or a patient number in each, and hardly a line without. Only numbers leave the clinic
 * (DOMAIN.md §3.4), so such a text is refused whole.
 */
export function looksLikePatientList(text: string): boolean {
  const rows = text.split(/\r?\n/).filter((row) => row.trim() !== '')
  if (rows.length < fewestRows) return false
  const marked = rows.filter(tellsOfOnePerson).length
  return marked >= fewestRows && marked * 2 >= rows.length
}

function tellsOfOnePerson(row: string): boolean {
  return findCpr(row).ranges.length > 0 || findPersonalData(row).length > 0 || hasBirthDate(row)
}

function hasBirthDate(row: string): boolean {
  return [...normaliseDigits(row).text.matchAll(birthDate)].some(([, day, , month]) =>
    isRealDate(Number(day), Number(month), 2000),
  )
}
