import type { Respondents } from '#app/domain/collection/questionnaire.ts'
import { fewestAnswers } from '#app/domain/results/fewest-answers.ts'
import { formatCount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** "13 praksis", "1 læge", "12 svar": who answered, and how many. "under 5 læger" where it is not told (null). */
export function nameRespondents(
  respondents: Respondents | undefined,
  count: number | null,
  locale: Locale,
): string {
  const [one, many] = names[locale][respondents ?? 'practices']
  if (count === null) return `${fewerThan[locale]} ${fewestAnswers} ${many}`
  return `${formatCount(count, locale)} ${count === 1 ? one : many}`
}

/** The heading of a group: "Praksis", "Læger". */
export function titleRespondents(respondents: Respondents | undefined, locale: Locale): string {
  return titles[locale][respondents ?? 'practices']
}

const fewerThan = { da: 'under', en: 'fewer than' } as const

const names = {
  da: { practices: ['praksis', 'praksis'], doctors: ['læge', 'læger'], partner: ['svar', 'svar'] },
  en: {
    practices: ['practice', 'practices'],
    doctors: ['doctor', 'doctors'],
    partner: ['answer', 'answers'],
  },
} as const

const titles = {
  da: { practices: 'Praksis', doctors: 'Læger', partner: 'Partneren' },
  en: { practices: 'Practices', doctors: 'Doctors', partner: 'The partner' },
} as const
