/** The practice's own page of results: guess, explanation, target and next step. */
export const ownPage = {
  live: {
    updated: 'The page was updated at',
    changed: 'The page has changed. Save what you have written, and load the page again.',
  },
  byName: "At the meeting your numbers appear with the practice's name, as the cluster has decided.",
  thisPage: {
    closed: 'This page, on which you are marked, is for you alone.',
    'own-marked':
      'The cluster has agreed that you may bring this page, on which you are marked, to the meeting.',
    open: 'You may bring this page to the meeting.',
  },
  print: 'Print the page',
  guessTitle: 'Guess first',
  guessIntro:
    'It is easier to learn from your own number when you have guessed. The meeting sees only the guesses of all practices together.',
  guessAbout: (title: string) => `${title}: where do you think you are, compared with the cluster?`,
  show: 'Show your numbers',
  guessSkip: 'You may leave a guess out.',
  guessed: {
    lower: 'You guessed lower than the cluster.',
    about: 'You guessed about the same as the cluster.',
    higher: 'You guessed higher than the cluster.',
  },
  questions: 'Talk about',
  explain: 'Your explanation and plan',
  explainHelp:
    'Only you see what you write. The meeting sees how many practices chose each explanation, once at least five have answered.',
  comment: 'What is behind the number?',
  target: 'Your own target (optional)',
  targetHelp:
    'In your own words, such as a number or "as now". It stands here again when you count next time.',
  nextStep: 'What do you do now, who does it, and when?',
  save: 'Save',
  saved: 'Saved.',
  cpr: 'This looks like a CPR number or a list of patients. Nothing has been saved. Take it out and save again.',
  before: (round: string) => `What you wrote after ${round}`,
  beforeTarget: (target: string) => `Target: ${target}`,
  beforeStep: (step: string) => `Plan: ${step}`,
  find: 'Find the patients behind the number',
  findIn: (system: string) => `Find the patients behind the number in ${system}`,
  findHelp:
    'Do as when you counted. Those missing are the ones that were not counted. The list stays in your own system.',
}
