import type { Catalogue } from '#app/i18n/catalogue.ts'

export const roundMail: Catalogue['roundMail'] = {
  title: { invitation: 'Write to everybody', reminder: 'Write to those missing' },
  intro: (count) =>
    count === 1
      ? 'The text goes to the one practice that has not answered.'
      : `The text goes to the ${count} practices that have not answered.`,
  nobody: 'Nobody is missing. There is no one to write to.',
  notOpen: 'The collection is not open, so there is no one to write to.',
  back: 'Back to data collection',
  kinds: { invitation: 'Invitation', reminder: 'Reminder' },
  kindsLabel: 'Which text',
  subject: 'Subject',
  body: 'Text',
  placeholders: 'The words in {…} are filled in for each practice:',
  meaning: {
    praksis: 'the practice’s name',
    practice: 'the practice’s name',
    klynge: 'the cluster’s name',
    cluster: 'the cluster’s name',
    emne: 'the package’s title',
    topic: 'the package’s title',
    frist: 'the deadline',
    deadline: 'the deadline',
    skema: 'how much is asked',
    form: 'how much is asked',
    aftale: 'who may see what',
    agreement: 'who may see what',
    link: 'the practice’s own link',
  },
  problems: {
    empty: 'Write something here.',
    cpr: 'This looks like a CPR number. The text was not saved. Remove the number and try again.',
    'link-in-subject': 'A link belongs in the text, not in the subject.',
    'no-link': 'Put {link} where the practice’s own link should stand.',
    unknown: (name, known) => `{${name}} is not a placeholder. Use one of these: ${known}.`,
  },
  preview: (practice) => `How it looks to ${practice}`,
  previewLink: '[the practice’s own link]',
  ways: 'Send or print',
  send: (count) => (count === 1 ? 'Send 1 e-mail' : `Send ${count} e-mails`),
  sendHelp: 'E-mails are sent in the background, and the board shows how it goes.',
  withoutEmail: (names) => `No e-mail on the list: ${names}. Use a letter or a link for them.`,
  notConfigured:
    'The server cannot send e-mail itself. Copy the texts, or fetch a list for mail merge in your own e-mail program.',
  copy: 'Make texts to copy',
  csv: 'Fetch list for mail merge (CSV)',
  csvHelp: 'Each line has practice, e-mail, subject, text and link. Delete the file when it has been used.',
  letters: 'Print letters with QR code',
  save: 'Save the text',
  saved: 'The text is saved.',
  reset: 'Use the original text',
  refusedFile:
    'The file could not be made, since the text must be mended. Close the tab; what you wrote is still there.',
  queued: (count) => (count === 1 ? '1 e-mail is queued.' : `${count} e-mails are queued.`),
  states: {
    queued: 'E-mail queued',
    retried: 'E-mail will be retried',
    sending: 'E-mail is being sent',
    sent: (day) => `E-mail sent ${day}`,
    refused: 'E-mail refused',
    uncertain: 'E-mail perhaps sent: the server stopped meanwhile',
    dropped: 'E-mail not sent: the practice had answered',
  },
  again: 'Send the e-mail again',
  letter: {
    pageTitle: 'Letters',
    print: 'Print',
    none: 'There are no letters here: they are shown only when they have just been made.',
    make: 'Make the letters again',
    scan: 'Scan the code with a phone, or type the address:',
    code: (address) => `QR code for ${address}`,
    once: 'The letters are shown only now: the links are not kept. Print them before you close the page.',
  },
  csvHeads: {
    practice: 'practice',
    email: 'email',
    subject: 'subject',
    text: 'text',
    link: 'link',
    deadline: 'deadline',
  },
  reminder: {
    subject: (topic) => `Reminder: data form on ${topic}`,
    text: (about) => `Dear ${about.practice}

We are missing your numbers on “${about.topic}” for the cluster meeting of ${about.cluster}.

${about.form}. Answer by ${about.deadline}.

Your data form: ${about.link}

If you have written something already, it is still there, even if you used another link. If you cannot find a number, you can say so in the form; that is an answer too.

The link is for your practice alone, so please do not pass it on.`,
  },
}
