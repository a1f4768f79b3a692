import { numberWord } from '#app/domain/text/number-word.ts'
import { practiceForm } from '#app/i18n/da/practice-form.ts'

/** The form as one person reads it: du, and questions alone. */
export const questionnaireForm: typeof practiceForm = {
  ...practiceForm,
  text: {
    label: 'Dit svar',
    help: 'Skriv ikke navne, CPR-numre eller andet, der kan føre til en patient eller en kollega. Svarene læses samlet i tilfældig orden og først, når mindst fem har svaret.',
  },
  notAnswered: 'Jeg svarer ikke på spørgsmålet',
  answer: { ...practiceForm.answer, notAnswered: 'Du svarer ikke på spørgsmålet' },
  send: {
    ...practiceForm.send,
    ready: 'Alle spørgsmål er besvaret.',
    missing: (count) => `Der mangler svar på ${count === 1 ? 'ét' : numberWord(count, 'da')} spørgsmål.`,
  },
  errors: {
    ...practiceForm.errors,
    kept: 'Det, du har skrevet, er der stadig.',
    fullTitle: 'Svaret kunne ikke gemmes lige nu',
    full: 'Serverens disk er fuld. Det, du har skrevet, står her stadig. Lad siden stå åben, sig det til klyngens koordinator, og prøv igen senere. Koden er ikke brugt.',
  },
  saved: {
    ...practiceForm.saved,
    at: (clock) => `Gemt i denne browser kl. ${clock}`,
    noScript: 'Dine svar gemmes ikke undervejs. Send dem, når du er færdig.',
  },
}
