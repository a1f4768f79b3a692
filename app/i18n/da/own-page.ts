/** The practice's own page of results: guess, explanation, target and next step. */
export const ownPage = {
  live: {
    /** The time follows. */
    updated: 'Siden er opdateret kl.',
    changed: 'Siden er ændret. Gem det, I har skrevet, og hent siden igen.',
  },
  byName: 'På mødet står jeres tal med praksis’ navn, sådan som klyngen har besluttet.',
  /** About the page itself, on which the practice is marked. */
  thisPage: {
    closed: 'Siden her, hvor I er markeret, er kun til jer.',
    'own-marked': 'Klyngen har aftalt, at I må tage siden her, hvor I er markeret, med til mødet.',
    open: 'I må tage siden her med til mødet.',
  },
  print: 'Print siden',
  guessTitle: 'Gæt først',
  guessIntro:
    'Det er lettere at lære af sit eget tal, når man har gættet. Kun klyngens samlede gæt vises på mødet.',
  guessAbout: (title: string) => `${title}: Hvor tror I, I ligger i forhold til klyngen?`,
  show: 'Vis jeres tal',
  guessSkip: 'I kan springe et gæt over.',
  guessed: {
    lower: 'I gættede på lavere end klyngen.',
    about: 'I gættede på omtrent det samme som klyngen.',
    higher: 'I gættede på højere end klyngen.',
  },
  questions: 'Tal om',
  explain: 'Jeres forklaring og plan',
  explainHelp:
    'Kun I ser det, I skriver. På mødet vises, hvor mange praksis der har valgt hver forklaring, når mindst fem har svaret.',
  comment: 'Hvad ligger der bag tallet?',
  target: 'Jeres eget mål (valgfrit)',
  targetHelp: 'I jeres egne ord, f.eks. et tal eller »som nu«. Det står her igen, når I tæller næste gang.',
  nextStep: 'Hvad gør I nu, hvem gør det, og hvornår?',
  save: 'Gem',
  saved: 'Gemt.',
  cpr: 'Det ligner et CPR-nummer eller en liste over patienter. Intet er gemt. Fjern det, og gem igen.',
  before: (round: string) => `Det skrev I efter ${round}`,
  beforeTarget: (target: string) => `Mål: ${target}`,
  beforeStep: (step: string) => `Plan: ${step}`,
  find: 'Find patienterne bag tallet',
  findIn: (system: string) => `Find patienterne bag tallet i ${system}`,
  findHelp:
    'Gør som ved optællingen. Dem, der mangler, er dem, der ikke er talt med. Listen bliver i jeres eget system.',
}
