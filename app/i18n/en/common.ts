import type { common as danish } from '#app/i18n/da/common.ts'

export const common: typeof danish = {
  destination: {
    question: 'Who is the file for?',
    cluster: 'For the cluster',
    outside: 'Out of the cluster',
    means: {
      cluster: 'As the cluster has agreed to see the numbers.',
      outside: 'Without names and pseudonyms, and small counts cannot be worked out.',
    },
    inFileName: 'out of the cluster',
  },
  productName: 'Klyngebygger',
  skipToContent: 'Skip to content',
  language: 'Language',
  otherLanguage: 'Dansk',
  save: 'Save',
  cancel: 'Cancel',
  undo: 'Undo',
  remove: 'Remove',
  close: 'Close',
  optional: '(optional)',
  errors: {
    notFoundTitle: 'Page not found',
    notFound: 'The page does not exist, or you do not have access.',
    serverTitle: 'The server made an error',
    server: 'What you wrote is still here. Try again shortly.',
    fullTitle: 'There is no room for more',
    full: 'The server’s disk is full, so this could not be saved. What was saved before is safe. Tell whoever runs the server, and try again.',
    typed: 'This is what you had written',
    tooLargeTitle: 'That is too large to send',
    tooLarge:
      'The text is larger than the server accepts at once. Nothing was saved or deleted. Split it and try again.',
    foreignTitle: 'It came from somewhere else',
    foreign:
      'The form was sent from another website, so nothing was saved or changed. Open the page here in Klyngebygger and try again.',
    backHome: 'Go to the front page',
  },
}
