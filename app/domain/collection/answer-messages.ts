import type { Bilingual } from '#app/domain/text/bilingual.ts'

/** What is said beside a field: what is wrong and what to do. */
export const answerMessages = {
  cpr: {
    da: 'Det ligner et CPR-nummer. Det er ikke gemt. Fjern det, og skriv videre.',
    en: 'This looks like a CPR number. It was not stored. Remove it and go on.',
  },
  'cpr-asked': {
    da: 'Det ligner et CPR-nummer og er ikke gemt. Fjern det, eller sæt kryds, hvis det er et andet nummer.',
    en: 'This looks like a CPR number and was not stored. Remove it, or tick the box if it is another number.',
  },
  'not-a-count': {
    da: 'Skriv antallet med tal, fx 87. Procenter regnes ud her.',
    en: 'Enter the count in figures, e.g. 87. Percentages are worked out here.',
  },
  decimal: {
    da: 'Skriv et helt tal uden decimaler, fx 87.',
    en: 'Enter a whole number without decimals, e.g. 87.',
  },
  negative: {
    da: 'Antallet kan ikke være under 0.',
    en: 'The count cannot be below 0.',
  },
  'too-large': {
    da: 'Tallet er for stort til én praksis. Kontrollér, om der er kommet et ciffer for meget med.',
    en: 'The number is too large for one practice. Check whether there is a digit too many.',
  },
  'no-numerator': {
    da: 'Her mangler et tal. Skriv 0, hvis der ikke er nogen.',
    en: 'A number is missing here. Enter 0 if there are none.',
  },
  'no-denominator': {
    da: 'Her mangler et tal: Hvor mange er der i alt?',
    en: 'A number is missing here: how many are there in all?',
  },
  both: {
    da: 'Her står både et tal og »Vi kan ikke finde tallet«. Behold kun det ene.',
    en: 'There is both a number and "We cannot find the number". Keep only one of them.',
  },
  'too-long': {
    da: 'Forklaringen er for lang. Skriv den på én linje på højst 300 tegn.',
    en: 'The explanation is too long. Keep it to one line of at most 300 characters.',
  },
  'both-answers': {
    da: 'Her er både et svar og »Vi svarer ikke på spørgsmålet«. Behold kun det ene.',
    en: 'There is both an answer and "We do not answer this question". Keep only one of them.',
  },
  'no-sum': {
    da: 'Her mangler summen: alle værdierne lagt sammen.',
    en: 'The sum is missing here: all the values added up.',
  },
  'no-n': {
    da: 'Her mangler et tal: Hvor mange værdier er lagt sammen?',
    en: 'A number is missing here: how many values were added up?',
  },
  'not-an-amount': {
    da: 'Skriv summen med tal, fx 312,5. Gennemsnittet regnes ud her.',
    en: 'Enter the sum in figures, e.g. 312.5. The mean is worked out here.',
  },
  list: {
    da: 'Det ligner en liste over patienter. Den er ikke gemt. Skriv kun antal og få ord, ikke noget om den enkelte patient.',
    en: 'This looks like a list of patients. It was not stored. Enter only counts and a few words, nothing about a single patient.',
  },
  'no-left-out': {
    da: 'Her mangler et tal: Hvor mange er ladt ude?',
    en: 'A number is missing here: how many were left out?',
  },
  'left-out-not-a-count': {
    da: 'Skriv antallet med tal, fx 3.',
    en: 'Enter the count in figures, e.g. 3.',
  },
  'comment-too-long': {
    da: 'Kommentaren er for lang. Skriv højst 600 tegn.',
    en: 'The comment is too long. Write at most 600 characters.',
  },
  'no-choice': {
    da: 'Vælg et svar, eller sæt kryds i »Vi svarer ikke på spørgsmålet«.',
    en: 'Choose an answer, or tick "We do not answer this question".',
  },
  'one-only': {
    da: 'Her kan kun vælges ét svar.',
    en: 'Only one answer can be chosen here.',
  },
  'not-together': {
    da: 'De valgte svar kan ikke stå sammen. Behold enten svarene fra listen eller ét af de andre kryds.',
    en: 'The chosen answers cannot stand together. Keep either those from the list or one of the other ticks.',
  },
  'no-text': {
    da: 'Skriv et svar, eller sæt kryds i »Vi svarer ikke på spørgsmålet«.',
    en: 'Write an answer, or tick "We do not answer this question".',
  },
  'text-too-long': {
    da: 'Svaret er for langt. Skriv højst 1.000 tegn.',
    en: 'The answer is too long. Write at most 1,000 characters.',
  },
} as const satisfies { readonly [code: string]: Bilingual }
