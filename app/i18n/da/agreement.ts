import type { Threshold } from '#app/domain/collection/small-counts.ts'

/** What the cluster has agreed about its numbers: who sees what. */
export const agreement = {
  title: 'Aftale om tallene',
  short: 'Aftale om tallene',
  intro:
    'Klyngen bestemmer selv, hvad praksis ser om hinanden. Beslutningen gælder alle klyngens pakker, og sider og filer følger den fra det øjeblik, den er skrevet ind.',
  courtesy:
    'Et pseudonym er hensyn mellem kolleger, ikke hemmeligholdelse: En stor praksis kan nogle gange kendes på sit smalle interval.',
  now: 'Det gælder nu',
  standard: 'Klyngen har ikke skrevet nogen beslutning ind, så tallene står under pseudonym.',
  names: { closed: 'Under pseudonym', 'own-marked': 'Egen praksis markeret', open: 'Åben' },
  means: {
    closed:
      'Hver praksis står under et pseudonym, der er trukket tilfældigt. Tallene vises i hele procent. Kun den, der samler tallene, ved, hvem der er hvem. Hver praksis kan se sit eget tal.',
    'own-marked':
      'Under pseudonym som ellers. Desuden kan hver praksis tage et print af sin egen resultatside, hvor den selv er markeret, med til mødet.',
    open: 'Alle i klyngen ser hinandens navn, antal og procent med én decimal. Intet af det forlader klyngen.',
  },
  /** Told to a practice before it answers. */
  toPractice: {
    closed: 'På mødet står jeres tal under et pseudonym.',
    'own-marked':
      'På mødet står jeres tal under et pseudonym. På jeres egen resultatside er I markeret, og den må I gerne tage med.',
    open: 'På mødet står jeres tal med praksis’ navn, som klyngen har besluttet.',
  },
  agreed: (wording: string) => `Klyngens beslutning: »${wording}«`,
  strict: (threshold: Threshold) =>
    `Også i klyngen vises antal fra 1 til ${threshold - 1} kun som »under ${threshold}«.`,
  outside: (threshold: Threshold) =>
    `Antal fra 1 til ${threshold - 1} forlader aldrig klyngen, og det gør det heller ikke, de kunne regnes ud fra.`,
  alwaysTitle: 'Uanset aftalen',
  always: [
    'En praksis ser altid sine egne tal, som de er.',
    'Ejere og dataansvarlige kan se navne ved tallene, når de skal kontrolleres. Hver gang skrives i loggen.',
    'Det, der forlader klyngen, har hverken navne eller pseudonymer.',
  ],
  decided: (day: string, by: string) => `Besluttet ${day}: ${by}`,
  recorded: (day: string, by: string) => `Skrevet ind ${day} af ${by}`,
  someone: 'en, der ikke længere har adgang',
  form: {
    title: 'Skriv en beslutning ind',
    which: 'Hvad har klyngen besluttet?',
    decidedOn: 'Hvornår?',
    decidedBy: 'Hvem besluttede det?',
    decidedByHelp: 'Fx »Klyngemødet« eller »Klyngens styregruppe«.',
    wording: 'Beslutningens ordlyd',
    wordingHelp: 'Sådan som den står i referatet. Praksis kan læse den i dataskemaet.',
    threshold: 'Små antal',
    thresholdHelp:
      'De antal, der ikke må forlade klyngen. Vælger I 1–2, bliver 3 også i klyngen, så ingen kan slutte sig til, hvad et skjult antal er.',
    thresholds: { 3: '1–2', 5: '1–4 (det almindelige)', 8: '1–7' },
    strict: 'Skjul også små antal i klyngen',
    strictHelp: 'En praksis med et lille antal vises da som et bånd. Den ser stadig selv sit tal.',
    save: 'Skriv beslutningen ind',
  },
  cannotDecide: 'Kun klyngens ejere og dataansvarlige kan skrive en beslutning ind.',
  history: 'Tidligere beslutninger',
  problems: {
    missing: 'Feltet mangler at blive udfyldt.',
    'too-long': 'Teksten er for lang. Kort den ned.',
    cpr: 'Det ligner et CPR-nummer. Det er ikke gemt. Fjern det, og skriv videre.',
    future: 'Dagen er ikke kommet endnu. Skriv den dag, beslutningen blev taget.',
  },
}
