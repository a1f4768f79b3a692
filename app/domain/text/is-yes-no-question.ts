import type { Locale } from '#app/domain/text/locale.ts'

const openers: { readonly [locale in Locale]: readonly string[] } = {
  da: (
    'er var har havde kan kunne skal skulle vil ville må måtte bør burde bliver blev findes fandtes gør gjorde får fik ' +
    'går gik kommer kom bruger brugte giver gav tør ved tager tog holder følger ser mener synes tror lader står ' +
    'mangler virker fungerer passer gælder behøver plejer mon'
  ).split(' '),
  en: (
    'is isn’t are aren’t am was wasn’t were weren’t do don’t does doesn’t did didn’t has hasn’t have haven’t had hadn’t ' +
    'can can’t could couldn’t should shouldn’t would wouldn’t will won’t shall may might must mustn’t'
  ).split(' '),
}

/** Words that a question may begin with before the word that decides. */
const leads = { da: /^(?:og|men|så|eller|altså)[\s,]+/i, en: /^(?:and|but|so|or|then)[\s,]+/i } as const

/** Danish turns the verb to the front: a present tense and then its subject. "Når I …" and "hvor I …" look the same. */
const inversion =
  /^(?!(?:når|hvor|hver|for|eller|efter|under|over|før|siden|der|her)\s)\p{Ll}+r\s+(?:i|du|vi|man|der|det|de|alle|jeres)\s/u

/**
 * Whether a question can be answered by yes or no: it begins with a verb. When several questions stand together, one
 * that is open makes the whole of them open. A text without a question mark is read as a question still being written.
 */
export function isYesNoQuestion(text: string, language: Locale): boolean {
  const questions = questionsIn(text)
  return questions.length > 0 && questions.every((question) => beginsWithVerb(question, language))
}

/** The sentences that end in a question mark; the last sentence where none does. */
function questionsIn(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.?!:])\s+|\n/)
  const written = sentences.filter((sentence) => /\p{L}/u.test(sentence))
  const asked = written.filter((sentence) => sentence.includes('?'))
  return asked.length > 0 ? asked : written.slice(-1)
}

function beginsWithVerb(question: string, language: Locale): boolean {
  const words = question
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/^[^\p{L}]+/u, '')
    .replace(leads[language], '')
  const first = /^[\p{L}’]+/u.exec(words)?.[0] ?? ''
  if (openers[language].includes(first)) return true
  return language === 'da' && inversion.test(words)
}
