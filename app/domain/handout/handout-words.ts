import type { Locale } from '#app/domain/text/locale.ts'

/** The few words a sheet needs that no template says: what stands where a date or a place is still missing. */
export type HandoutWords = {
  readonly dateToCome: string
  readonly timeToCome: string
  readonly placeToCome: string
  readonly deadlineToCome: string
  readonly practiceToCome: string
  readonly and: string
  readonly yes: string
  readonly no: string
  /** What a kind of indicator needs beside its own words. */
  readonly added: string
  /** The meeting, where the form asks for its beginning and its length apart. */
  readonly meetingTime: string
  readonly meetingLength: string
  readonly unit: string
  readonly firstCount: string
  readonly secondCount: string
  readonly parts: string
  readonly whole: string
  readonly question: string
  readonly options: string
  readonly none: string
  readonly codes: string
  readonly oneAnswer: string
  readonly severalAnswers: string
  /** The form on paper. */
  readonly practice: string
  readonly recordSystem: string
  readonly minutesUsed: string
  readonly notFound: string
  /** Where the others' numbers stand and the practice's own does not. */
  readonly noNumber: string
  /** Before what a number is counted out of. */
  readonly outOf: string
  readonly about: string
  readonly guess: string
  readonly leftOut: string
  readonly explains: string
  readonly daysBefore: (days: number) => string
  readonly daysAfter: (days: number) => string
  readonly onTheDay: string
  readonly wordingChanged: string
  /** What the marks of a strip mean. */
  /** @param small what a hollow mark stands for: "under 30 patienter" */
  readonly stripKey: (small: string) => string
  /** Before the words that were accepted. */
  readonly acceptedWording: string
}

const da: HandoutWords = {
  dateToCome: '(dato aftales)',
  timeToCome: '(tid aftales)',
  placeToCome: '(sted aftales)',
  deadlineToCome: '(frist aftales)',
  practiceToCome: 'Praksis: ____________',
  and: 'og',
  yes: 'Ja',
  no: 'Nej',
  added: 'lagt sammen',
  meetingTime: 'Tid',
  meetingLength: 'Varighed',
  unit: 'Enhed',
  firstCount: 'Første optælling',
  secondCount: 'Anden optælling',
  parts: 'Dele',
  whole: 'I alt',
  question: 'Spørgsmål',
  options: 'Svarmuligheder',
  none: 'Ingen af dem',
  codes: 'Koder',
  oneAnswer: 'Vælg ét svar',
  severalAnswers: 'Sæt kryds ved alle, der passer',
  practice: 'Praksis',
  recordSystem: 'Lægesystem',
  minutesUsed: 'Minutter brugt i alt',
  notFound: 'Vi kan ikke finde tallet',
  noNumber: 'Der er ikke noget tal for jeres praksis.',
  outOf: 'Ud af alle',
  about: 'Om tallet',
  guess: 'Vores gæt: Hvor ligger vi i forhold til de andre?',
  leftOut: 'Holdt udenfor: hvor mange, og hvorfor',
  explains: 'Hvad forklarer tallet? Bemærkning',
  daysBefore: (days) => (days === 1 ? '1 dag før mødet' : `${days} dage før mødet`),
  daysAfter: (days) => (days === 1 ? '1 dag efter mødet' : `${days} dage efter mødet`),
  onTheDay: 'På mødedagen',
  wordingChanged: 'Formuleringen er ændret, efter at klyngen sagde ja.',
  stripKey: (small) =>
    `◆ jeres praksis med 95\u00A0%-interval · ● de andre praksis, ○ ${small} · lodret streg: klyngen`,
  acceptedWording: 'Klyngen sagde ja til disse ord:',
}

const en: HandoutWords = {
  dateToCome: '(date to be agreed)',
  timeToCome: '(time to be agreed)',
  placeToCome: '(place to be agreed)',
  deadlineToCome: '(deadline to be agreed)',
  practiceToCome: 'Practice: ____________',
  and: 'and',
  yes: 'Yes',
  no: 'No',
  added: 'added up',
  meetingTime: 'Time',
  meetingLength: 'Length',
  unit: 'Unit',
  firstCount: 'First count',
  secondCount: 'Second count',
  parts: 'Parts',
  whole: 'In all',
  question: 'Question',
  options: 'Answers',
  none: 'None of them',
  codes: 'Codes',
  oneAnswer: 'Choose one answer',
  severalAnswers: 'Tick all that apply',
  practice: 'Practice',
  recordSystem: 'Record system',
  minutesUsed: 'Minutes used in all',
  notFound: 'We cannot find the number',
  noNumber: 'There is no number for your practice.',
  outOf: 'Out of all',
  about: 'About the number',
  guess: 'Our guess: where do we lie beside the others?',
  leftOut: 'Left out: how many, and why',
  explains: 'What explains the number? Remark',
  daysBefore: (days) => (days === 1 ? '1 day before the meeting' : `${days} days before the meeting`),
  daysAfter: (days) => (days === 1 ? '1 day after the meeting' : `${days} days after the meeting`),
  onTheDay: 'On the day of the meeting',
  wordingChanged: 'The wording has changed since the cluster said yes.',
  stripKey: (small) =>
    `◆ your practice with its 95% interval · ● the other practices, ○ ${small} · upright line: the cluster`,
  acceptedWording: 'The cluster said yes to these words:',
}

export function handoutWords(locale: Locale): HandoutWords {
  return locale === 'da' ? da : en
}

/** "1", "1 og 2", "1, 2 og 3". */
export function joinWords(words: readonly string[], locale: Locale): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${handoutWords(locale).and} ${words.at(-1)}`
}

/** Words to say, in the language's own quotation marks; those that have them already are left alone. */
export function quote(words: string, locale: Locale): string {
  const trimmed = words.trim()
  if (/^[»"“„].*[«"”]$/su.test(trimmed)) return trimmed
  return locale === 'da' ? `»${trimmed}«` : `“${trimmed}”`
}
