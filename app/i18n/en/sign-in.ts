import { numberWord } from '#app/domain/text/number-word.ts'
import type { signIn as danish } from '#app/i18n/da/sign-in.ts'

export const signIn: typeof danish = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  email: 'E-mail',
  password: 'Password',
  passwordHelp: (shortest) => `At least ${shortest} characters. A short sentence is fine.`,
  forPractices: {
    title: 'Answering a data form?',
    text: 'You do not need to sign in. Use the link in your e-mail.',
  },
  firstVisit: {
    lead: 'First visit',
    title: 'Create the first account',
    withCode: 'Klyngebygger has started and is empty. The code is in the server log and works once.',
    withoutCode:
      'Klyngebygger has started and is empty. Begin with your account and the name of the cluster.',
    code: 'One-time code',
    codeHelp: 'Eight characters. Capital and small letters are the same.',
    name: 'Your name',
    nameHelp: 'So that colleagues can see who wrote what.',
    cluster: 'Name of the cluster',
    clusterHelp: 'It stands at the top of the sheets the cluster gets in hand.',
    create: 'Create account',
    createAndSeeExample: 'Create account and see an example',
    exampleHelp:
      'The example is a finished package with invented practices and numbers. The name of the cluster can then wait, and the example can be removed again.',
  },
  pitch: {
    title: (steps) => `From topic to cluster meeting in ${numberWord(steps, 'en', 'neuter')} steps`,
    text: 'Write the package, collect the numbers, and go to the meeting with sheets that are ready to hand out.',
  },
  problems: {
    missing: 'This field must be filled in.',
    tooLong: 'This is too long. Shorten it to 120 characters at most.',
    cpr: 'This looks like a CPR number. It was not stored. Remove it and go on.',
    email: 'Write the whole e-mail address, e.g. name@clinic.dk.',
    shortPassword: (shortest) => `The password must have at least ${shortest} characters.`,
    longPassword: 'The password is too long. Use 500 characters at most.',
    wrongCode: 'The code does not fit. Check it against the server log: it has eight characters.',
    wrongPair: 'E-mail and password do not belong together. Check both and try again.',
    wait: (minutes) =>
      minutes === 1
        ? 'There have been many attempts. Wait a minute and try again.'
        : `There have been many attempts. Wait ${minutes} minutes and try again.`,
    summary: (count) =>
      count === 1
        ? 'One field must be corrected before you can send'
        : `${count} fields must be corrected before you can send`,
  },
}
