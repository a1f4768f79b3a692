import { capitalise, numberWord } from '#app/domain/text/number-word.ts'
import { formatAmount, formatCount } from '#app/domain/text/format-number.ts'

/** The practice's pages: I/jeres, and never a word about how they did. */
export const practiceForm = {
  pageTitle: (topic: string) => `${topic} · dataskema`,
  formFor: (practice: string) => `Dataskema til ${practice}`,
  answerBy: 'Svar senest',
  canCorrect: 'I kan rette, indtil indsamlingen lukker.',
  privacy: 'Skriv kun antal – aldrig navne eller CPR-numre. På mødet står jeres tal under et pseudonym.',
  recordSystem: 'Jeres lægesystem',
  chooseSystem: 'Vælg lægesystem',
  showSteps: 'Vis trinene',
  progress: {
    answered: (answered: number, all: number) => `${answered} af ${all}`,
    word: 'besvaret',
  },
  steps: {
    inSystem: (system: string) => `Sådan finder I det i ${system}`,
    general: 'Sådan finder I det',
    minutes: (minutes: number) => `ca. ${minutes} min.`,
    none: 'Der er ikke skrevet trin til jeres lægesystem. Brug den udtræksmetode, I plejer, eller spørg klyngens koordinator.',
  },
  definition: {
    title: 'Sådan er det talt',
    population: 'Hvem',
    period: 'Periode',
    source: 'Kilde',
    codes: 'Koder',
    note: 'Bemærk',
  },
  echo: {
    label: 'Det svarer til',
    perThousand: (rate: string) => `${rate} pr. 1.000`,
    mean: (mean: string, unit: string) => `${mean} ${unit}`.trim(),
  },
  remainder: {
    left: (left: number, total: number) =>
      `Der mangler at blive fordelt ${formatCount(left, 'da')} af ${formatCount(total, 'da')}`,
    over: (over: number, total: number) =>
      `Delene giver ${formatCount(over, 'da')} mere end ${formatCount(total, 'da')}`,
    none: 'Delene går op',
  },
  parts: {
    part: 'Del',
    count: 'Antal',
    total: (whole: string) => (whole === '' ? 'I alt' : `I alt: ${whole}`),
  },
  choice: { one: 'Vælg ét svar', several: 'Sæt kryds ved alle, der passer', none: 'Ingen af dem' },
  text: {
    label: 'Jeres svar',
    help: 'Skriv ikke navne, CPR-numre eller andet, der kan føre til en patient. Klyngen ser svarene samlet, uden praksisnavn og først, når mindst fem har svaret.',
  },
  guess: {
    question: 'Hvor tror I, I ligger i forhold til klyngen?',
  },
  doubt: {
    title: 'Er I sikre?',
    sure: 'Ja, tallene er rigtige',
  },
  notes: {
    open: 'Tilføj en forklaring',
    tags: 'Hvor ligger forklaringen, hvis I kender den?',
    influence: 'Kan I selv gøre noget ved det?',
    leftOut: 'Patienter, I har ladt ude',
    leftOutReason: 'Hvorfor er de ladt ude?',
    leftOutHelp: 'Én linje om dem samlet, ikke om den enkelte.',
    comment: 'Kommentar til målepunktet',
    commentHelp: 'Et par linjer uden navne, CPR-numre eller andet, der kan føre til en patient.',
    released: 'Klyngen må læse kommentaren (uden jeres navn)',
    releasedHelp: 'Uden kryds ser kun I selv og den, der tager imod tallene, den.',
    unsaid: 'Ved ikke',
  },
  notFound: 'Vi kan ikke finde tallet',
  notAnswered: 'Vi svarer ikke på spørgsmålet',
  reason: 'Hvorfor ikke?',
  reasonHelp: 'Én linje. Ingen navne eller CPR-numre.',
  next: (number: string) => `Videre til ${number}`,
  toSending: 'Videre til afsendelse',
  correct: 'Ret',
  answerCard: 'Svar',
  answer: {
    fraction: (numerator: number, denominator: number) =>
      `${formatCount(numerator, 'da')} af ${formatAmount(denominator, 'da')}`,
    count: (count: number) => formatCount(count, 'da'),
    mean: (sum: number, n: number) => `sum ${formatAmount(sum, 'da')} af ${formatCount(n, 'da')} værdier`,
    named: (name: string, count: number) => `${name} ${formatCount(count, 'da')}`,
    total: (total: number) => `i alt ${formatCount(total, 'da')}`,
    none: 'Ingen af dem',
    notAnswered: 'I svarer ikke på spørgsmålet',
    notFound: 'Tallet er ikke fundet',
    missing: 'Ikke besvaret',
  },
  send: {
    title: 'Send ind',
    ready: 'Alle målepunkter er besvaret.',
    missing: (count: number) =>
      `Der mangler svar på ${count === 1 ? 'ét' : numberWord(count, 'da')} ${count === 1 ? 'målepunkt' : 'målepunkter'}.`,
    button: 'Send ind',
    again: 'Send rettelserne',
    sentBefore: (when: string) => `I har sendt skemaet ${when}. Retter I noget, skal I sende igen.`,
    unsent: 'I har rettet i skemaet, men ikke sendt rettelserne.',
    waiting: 'Der er ikke net. Skemaet sendes, når nettet er tilbage. Lad siden stå åben.',
  },
  errors: {
    summary: (count: number) =>
      `${capitalise(numberWord(count, 'da', 'neuter'))} ${count === 1 ? 'felt' : 'felter'} skal udfyldes eller rettes, før skemaet kan sendes`,
    kept: 'Det, I har skrevet, er der stadig.',
    link: (number: string, message: string) => `${number}: ${message}`,
    fullTitle: 'Tallene kunne ikke gemmes lige nu',
    full: 'Serverens disk er fuld. Det, I har skrevet, står her stadig. Lad siden stå åben, sig det til klyngens koordinator, og prøv igen senere.',
    stored: 'Ret felterne. Det øvrige er gemt.',
  },
  saved: {
    saving: 'Gemmer …',
    at: (clock: string) => `Gemt kl. ${clock}`,
    on: (day: string, clock: string) => `Gemt ${day} kl. ${clock}`,
    offline: 'Uden net',
    offlineHelp: 'Det, I skriver, gemmes her og sendes, når nettet er tilbage.',
    failed: 'Ikke gemt endnu',
    failedHelp: 'Det kunne ikke gemmes lige nu. Tallene ligger her på computeren, og der prøves igen.',
    refusedHelp:
      'Indsamlingen er lukket, eller linket gælder ikke længere, så det sidste er ikke gemt. Skriv til klyngens koordinator.',
    noScript: 'Det, I skriver, gemmes, når I trykker på en knap.',
  },
  dead: {
    unknownTitle: 'Linket findes ikke',
    unknown:
      'Kontrollér, at hele linket fra mailen er kommet med, eller bed om et nyt hos klyngens koordinator.',
    revokedTitle: 'Linket gælder ikke længere',
    revoked: 'Bed om et nyt hos klyngens koordinator. Jeres svar er gemt.',
    limitedTitle: 'Vent lidt, og prøv igen',
    limited:
      'Der er prøvet mange links, som ikke findes, fra jeres netværk. Vent et kvarter, og prøv så linket fra mailen igen. Intet er slettet.',
  },
  closed: {
    title: 'Indsamlingen er lukket',
    text: (day: string) =>
      `Indsamlingen lukkede ${day}. Skriv til klyngens koordinator, hvis noget skal rettes.`,
    notStored: 'Det sidste, I skrev, nåede ikke med.',
    sent: 'Det sendte I',
    nothingSent: 'I sendte ikke noget i denne indsamling.',
    toResults: 'Se jeres tal ved siden af klyngens',
  },
  receipt: {
    pageTitle: (topic: string) => `${topic} · kvittering`,
    title: 'Tak, jeres tal er sendt',
    canCorrect: (day: string) =>
      `I kan rette dem, indtil indsamlingen lukker. Fristen er ${day}. Brug det samme link.`,
    correct: 'Ret tallene',
    sent: 'Det har I sendt',
    sentAt: (day: string, clock: string) => `Sendt ${day} kl. ${clock}`,
    minutesTitle: 'Hvor mange minutter brugte I?',
    minutesHelp:
      'Klyngen ser kun medianen, når mindst tre praksis har svaret, og aldrig jeres svar alene. Svaret hjælper med at holde skemaet kort.',
    minutes: (minutes: number, isMost: boolean) => (isMost ? `${minutes} eller mere` : String(minutes)),
    minutesThanks: 'Tak, det er noteret.',
    print: 'Udskriv kvitteringen',
    printHelp: 'Brug browserens udskrift (Ctrl + P). Kvitteringen fylder en side.',
    guess: (guess: string) => `Jeres gæt: ${guess}`,
    explanation: (tags: string) => `Forklaring: ${tags}`,
    influence: (influence: string) => `Kan I gøre noget ved det: ${influence}`,
    leftOut: (count: number, reason: string) =>
      `Ladt ude: ${formatCount(count, 'da')}${reason === '' ? '' : ` (${reason})`}`,
    comment: (comment: string) => `Kommentar: ${comment}`,
    commentKept: 'Kommentaren vises ikke for klyngen.',
    commentReleased: 'Klyngen må læse kommentaren.',
    reason: (reason: string) => `Hvorfor ikke: ${reason}`,
    next: 'Når indsamlingen er lukket, kan I se jeres tal ved siden af klyngens på det samme link.',
  },
  result: {
    pageTitle: (topic: string) => `${topic} · jeres tal`,
    resultFor: (practice: string) => `Resultater til ${practice}`,
    title: 'Jeres tal ved siden af klyngens',
    pseudonym: (pseudonym: string) => `På mødet står jeres tal som ${pseudonym}.`,
    waitingTitle: 'Tallene kommer, når indsamlingen er lukket',
    waiting: 'I kan se jeres egne tal ved siden af klyngens her på siden, når koordinatoren har lukket.',
    toForm: 'Gå til dataskemaet',
    own: 'Jeres tal',
    notAnswered: 'I har ikke sendt et tal til dette målepunkt.',
  },
  answerTable: { indicator: 'Målepunkt', answer: 'Jeres svar' },
}
