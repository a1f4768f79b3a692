import type { Catalogue } from '#app/i18n/catalogue.ts'

export const agreement: Catalogue['agreement'] = {
  title: 'Agreement about the numbers',
  short: 'Agreement about the numbers',
  intro:
    'The cluster itself decides what practices see of one another. The decision applies to all packages of the cluster, and pages and files follow it from the moment it is entered.',
  courtesy:
    'A pseudonym is a courtesy among colleagues, not secrecy: a large practice can sometimes be recognised by its narrow interval.',
  now: 'What applies now',
  standard: 'The cluster has not entered a decision, so the numbers carry pseudonyms.',
  names: { closed: 'Under pseudonym', 'own-marked': 'Own practice marked', open: 'Open' },
  means: {
    closed:
      'Each practice carries a pseudonym drawn at random. Numbers are shown in whole percent. Only the person who gathers the numbers knows who is who. Each practice can see its own number.',
    'own-marked':
      'Under pseudonyms as otherwise. Besides, each practice can bring a print of its own results page, where it is itself marked, to the meeting.',
    open: 'Everybody in the cluster sees each other’s name, counts and percent with one decimal. None of it leaves the cluster.',
  },
  toPractice: {
    closed: 'At the meeting your numbers carry a pseudonym.',
    'own-marked':
      'At the meeting your numbers carry a pseudonym. On your own results page you are marked, and you may bring it.',
    open: 'At the meeting your numbers carry the practice’s name, as the cluster has decided.',
  },
  agreed: (wording) => `The cluster's decision: “${wording}”`,
  strict: (threshold) =>
    `Inside the cluster too, counts from 1 to ${threshold - 1} are only shown as “under ${threshold}”.`,
  outside: (threshold) =>
    `Counts from 1 to ${threshold - 1} never leave the cluster, nor does anything they could be worked out from.`,
  alwaysTitle: 'Whatever is agreed',
  always: [
    'A practice always sees its own numbers as they are.',
    'Owners and data managers can see names beside numbers when they have to be checked. Each time is written in the log.',
    'What leaves the cluster has neither names nor pseudonyms.',
  ],
  decided: (day, by) => `Decided ${day}: ${by}`,
  recorded: (day, by) => `Entered ${day} by ${by}`,
  someone: 'somebody who no longer has access',
  form: {
    title: 'Enter a decision',
    which: 'What has the cluster decided?',
    decidedOn: 'When?',
    decidedBy: 'Who decided it?',
    decidedByHelp: 'For example “the cluster meeting” or “the steering group”.',
    wording: 'The wording of the decision',
    wordingHelp: 'As it stands in the minutes. Practices can read it in the data form.',
    threshold: 'Small counts',
    thresholdHelp:
      'The counts that may not leave the cluster. With 1–2, a 3 stays in the cluster too, so that nobody can work out what a hidden count is.',
    thresholds: { 3: '1–2', 5: '1–4 (the usual)', 8: '1–7' },
    strict: 'Hide small counts inside the cluster too',
    strictHelp: 'A practice with a small count is then shown as a band. It still sees its own number.',
    save: 'Enter the decision',
  },
  cannotDecide: 'Only owners and data managers of the cluster can enter a decision.',
  history: 'Earlier decisions',
  problems: {
    missing: 'This field is empty.',
    'too-long': 'The text is too long. Shorten it.',
    cpr: 'It looks like a CPR number. It has not been stored. Remove it and go on.',
    future: 'That day has not come yet. Write the day the decision was made.',
  },
}
