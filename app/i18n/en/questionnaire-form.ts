import type { questionnaireForm as da } from '#app/i18n/da/questionnaire-form.ts'
import { practiceForm } from '#app/i18n/en/practice-form.ts'

export const questionnaireForm: typeof da = {
  ...practiceForm,
  text: {
    label: 'Your answer',
    help: 'Do not write names, CPR numbers or anything that may lead to a patient or a colleague. The answers are read together in random order, and only when at least five have answered.',
  },
  notAnswered: 'I do not answer this question',
  send: {
    ...practiceForm.send,
    ready: 'Every question is answered.',
    missing: (count) =>
      count === 1 ? 'One question is still to be answered.' : `${count} questions are still to be answered.`,
  },
  errors: {
    ...practiceForm.errors,
    fullTitle: 'Your answer could not be saved just now',
    full: 'The server’s disk is full. What you entered is still here. Leave the page open, tell the cluster’s coordinator, and try again later. Your code has not been used.',
  },
  saved: {
    ...practiceForm.saved,
    at: (clock) => `Kept in this browser at ${clock}`,
    noScript: 'Your answers are not kept along the way. Send them when you are done.',
  },
}
