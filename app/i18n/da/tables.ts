import { formatCount } from '#app/domain/text/format-number.ts'

const rows = (count: number) => (count === 1 ? '1 række' : `${count} rækker`)
const numbers = (count: number) => (count === 1 ? '1 tal' : `${count} tal`)

export const tables = {
  title: 'Hent tal fra en tabel',
  intro:
    'Har regionen, kommunen eller ordiprax+ sendt tallene samlet, kan de hentes ind her. Før noget bliver skrevet, ser du, hvad der sker med hvert tal.',
  back: 'Tilbage til dataindsamlingen',
  open: 'Hent tal fra en tabel',
  states: {
    'no-round':
      'Der er ingen dataindsamling endnu. Åbn den først; så har hver praksis en plads at få tal på.',
    'not-now': 'Dataindsamlingen tager ikke imod tal lige nu.',
    questions:
      'Dataindsamlingen består af spørgsmål, som hver praksis selv svarer på. Dem kan en tabel ikke svare på.',
  },
  rules: {
    title: 'Sådan skal tabellen se ud',
    items: [
      'Én række pr. praksis, med praksis’ navn eller ydernummer.',
      'Antal, ikke procenter: tæller og nævner i hver sin kolonne.',
      'Kun tal for hele praksis. En liste over patienter bliver afvist, og intet af den bliver gemt.',
      'Tal, der allerede står, bliver stående, til du siger andet, og det hele kan fortrydes.',
    ],
  },
  source: 'Hvor kommer tallene fra?',
  sourceHelp: 'Står ved tallene, fx »Kommunen, udtræk fra oktober«.',
  optional: '(valgfrit)',
  pasted: 'Indsæt tabellen',
  pastedHelp: 'Markér cellerne i Excel med kolonnernes navne, kopiér, og sæt ind her.',
  file: 'Eller vælg en fil',
  fileHelp: 'Excel (.xlsx) eller .csv, højst 1,5 MB. Kun første ark bliver læst.',
  read: 'Læs tabellen',
  refusedTitle: 'Tabellen blev ikke læst',
  refused: {
    empty: () => 'Der står ingen tabel. Sæt cellerne ind, eller vælg en fil, og prøv igen.',
    'one-column': () =>
      'Der er kun én kolonne. Kopiér både praksis og tal, eller gem filen som .csv med semikolon mellem kolonnerne.',
    'too-many-rows': (count: number) =>
      `Tabellen har ${formatCount(count, 'da')} rækker. Der kan højst være 2.000. Slet de rækker, der ikke handler om jeres klynge, og prøv igen.`,
    'too-many-columns': (count: number) =>
      `Tabellen har ${count} kolonner. Der kan højst være 60. Slet dem, I ikke skal bruge, og prøv igen.`,
    'too-long': () => 'Teksten i tabellen er for lang. Behold kun praksis og tal, og prøv igen.',
    'too-large': () =>
      'Filen er for stor. Den må højst fylde 1,5 MB. Behold kun det ark, I skal bruge, og prøv igen.',
    locked: () => 'Filen er låst med en adgangskode. Fjern adgangskoden i Excel, gem filen, og prøv igen.',
    'old-format': () => 'Filen er i et gammelt format. Åbn den i Excel, gem den som .xlsx, og prøv igen.',
    kind: () => 'Filen er ikke en tabel. Vælg en Excel-fil (.xlsx) eller en .csv-fil.',
    cpr: () =>
      'Der står noget, der ligner CPR-numre. Intet er gemt, og tabellen vises ikke igen. Bed afsenderen om en tabel med antal pr. praksis.',
    'personal-data': () =>
      'Der står oplysninger om enkelte patienter. Intet er gemt, og tabellen vises ikke igen. Bed afsenderen om en tabel med antal pr. praksis.',
    'column-name': () =>
      'En kolonne er til oplysninger om enkelte personer, fx CPR, fødselsdato eller efternavn. Intet er gemt. Slet kolonnen hos afsenderen, eller bed om antal pr. praksis.',
    'birth-dates': () =>
      'En kolonne ligner fødselsdatoer. Intet er gemt, og tabellen vises ikke igen. Bed afsenderen om antal pr. praksis.',
    'many-rows': () =>
      'Hver praksis står i mange rækker, så tabellen ligner en liste over patienter. Intet er gemt. Tæl patienterne sammen først: én række pr. praksis.',
  },
  outcome: {
    'not-now': 'Det kan ikke lade sig gøre nu. Siden er vist igen, som den ser ud lige nu.',
    imported: (count: number) =>
      `Tallene er hentet ind i ${count} praksis. De står i skemaerne, og praksis kan rette dem.`,
    undone: (count: number) => `Fortrudt: Der står nu igen det, der stod før, i ${count} praksis.`,
    kept: (names: string) =>
      `Disse praksis har rettet deres tal siden, og de er ikke rørt: ${names}. Ret dem i skemaet, hvis de er forkerte.`,
    changed: 'Noget er ændret, siden du så oversigten, så intet er skrevet. Se den igennem igen.',
  },
  download: {
    title: 'Hent de rå tal',
    intro:
      'Alt, praksis har sendt, med navne og med et ark, der forklarer kolonnerne. Kun for dem, der må se navne ved tal, og hver hentning noteres.',
    xlsx: 'Excel (.xlsx)',
    csv: '.csv',
  },
  imports: {
    title: 'Hentet ind',
    line: (source: string, practices: number) => `${source === '' ? 'Tabel' : source} · ${practices} praksis`,
    undo: 'Fortryd',
    undoFor: (source: string) => ` ${source}`,
    undone: 'Fortrudt',
  },
  review: {
    columnsTitle: 'Hvad står i kolonnerne?',
    columnsIntro: 'Gættet efter kolonnernes navne. Ret det, der er forkert, og tryk på »Vis igen«.',
    column: 'Kolonne',
    samples: 'Står fx',
    is: 'Er',
    unnamed: (number: number) => `Kolonne ${number}`,
    header: 'Kolonnernes navne står i',
    headerRow: (row: number, text: string) => `Række ${row}: ${text}`,
    noHeader: 'Ingen række',
    numbers: 'Tallene er skrevet',
    styles: { da: 'på dansk: 1.234,5', en: 'på engelsk: 1,234.5' },
    filter: 'Tag kun rækker med',
    roles: {
      ignore: 'Bruges ikke',
      number: 'Praksis’ nummer',
      name: 'Praksis’ navn',
      filter: 'Det, rækkerne vælges efter (fx år)',
    },
    field: { count: 'Antal (tæller)', whole: 'Ud af (nævner)', sum: 'Sum', measured: 'Antal målinger' },
    problems: {
      'no-practice': 'Vælg den kolonne, der siger, hvilken praksis rækken handler om.',
      'no-numbers': 'Vælg mindst én kolonne med tal til et målepunkt.',
      twice: (role: string) => `To kolonner er valgt til »${role}«. Behold den ene.`,
      incomplete: (field: string) =>
        `Der mangler en kolonne til »${field}«. Vælg den, eller sæt målepunktets andre kolonner til »Bruges ikke«.`,
    },
    again: 'Vis igen',
    start: 'Begynd forfra',
    planTitle: 'Hvad der vil ske',
    existing: 'Tal, praksis selv har skrevet',
    existingChoices: { keep: 'Lad dem stå', replace: 'Erstat med tabellens' },
    summary: {
      set: (count: number) => `${numbers(count)} bliver skrevet`,
      change: (count: number) => `${numbers(count)} bliver ændret`,
      same: (count: number) => `${numbers(count)} står der allerede`,
      kept: (count: number) => `${numbers(count)} bliver stående, selv om tabellen siger noget andet`,
      refused: (count: number) => `${numbers(count)} kan ikke bruges`,
      hidden: (count: number) => `${numbers(count)} er skjult af afsenderen`,
      empty: (count: number) => `${numbers(count)} mangler i tabellen`,
    },
    decide: (count: number) =>
      count === 1
        ? 'Du mangler at vælge praksis i 1 række.'
        : `Du mangler at vælge praksis i ${rows(count)}.`,
    nothing: 'Der er intet at skrive: Alle tal står der allerede, mangler eller kan ikke bruges.',
    double: 'To rækker handler om samme praksis. Vælg »Tag ikke med« ved den ene.',
    row: 'Række',
    inTable: 'I tabellen',
    practice: 'Praksis',
    choose: 'Vælg praksis',
    chooseFor: (label: string) => `Praksis i rækken »${label}«`,
    leaveOut: 'Tag ikke med',
    doubts: {
      similar: 'Navnet ligner kun. Hvem er det?',
      differ: 'Nummer og navn passer ikke sammen. Hvem er det?',
      several: 'Flere hedder sådan. Hvem er det?',
    },
    twice: 'Praksis står i flere rækker.',
    matched: { number: 'fundet på nummer', name: 'fundet på navn' },
    cells: {
      set: 'Skrives',
      change: 'Ændres',
      same: 'Står der',
      kept: 'Bliver stående',
      refused: 'Bruges ikke',
      hidden: 'Skjult af afsenderen',
      empty: 'Mangler',
    },
    fromTo: (before: string, after: string) => `${before} → ${after}`,
    stays: (before: string, table: string) => `${before} (tabellen: ${table})`,
    unfinished: 'noget ufærdigt',
    outOf: (numerator: string, denominator: string) => `${numerator} af ${denominator}`,
    sumOf: (sum: string, n: string) => `sum ${sum}, antal ${n}`,
    bothOf: (first: string, second: string) => `${first} og ${second}`,
    partsOf: (parts: string, total: string) => `${parts} af ${total}`,
    cellProblems: {
      decimal: 'Antallet har decimaler. Et antal er et helt tal.',
      'not-a-count': 'Det er ikke et antal. Procenter kan ikke bruges.',
      'not-an-amount': 'Det er ikke et tal.',
      negative: 'Antallet er under 0.',
      'too-large': 'Tallet er for stort til én praksis.',
      'no-numerator': 'Antallet mangler.',
      'no-denominator': 'Det, der er talt ud af, mangler.',
      'no-sum': 'Summen mangler.',
      'no-n': 'Antallet af målinger mangler.',
    },
    others: (count: number) => `${rows(count)} er ikke med, fordi ingen i indsamlingen hedder sådan`,
    absent: (names: string) => `Ikke i tabellen: ${names}.`,
    import: (count: number) => `Hent ${numbers(count)} ind`,
  },
  practices: {
    open: 'Hent listen fra en fil eller tabel',
    title: 'Hent praksis fra en tabel',
    intro:
      'Har I listen i et regneark, kan den hentes ind her. Før noget bliver tilføjet, ser du hver række. Det, der allerede står på listen, bliver ikke rørt.',
    back: 'Tilbage til praksis i klyngen',
    pasteHelp:
      'Markér cellerne i regnearket med kolonnernes navne, kopiér, og sæt ind her. Én række pr. praksis.',
    status: 'Hvad der sker',
    notUsed: 'Bruges ikke',
    statuses: {
      new: 'Tilføjes',
      twice: 'Står to gange i tabellen og tilføjes kun én gang',
      known: (name: string) => `Står på listen: ${name}`,
      similar: (name: string) => `Ligner ${name}, som står på listen`,
      fault: 'Kan ikke tilføjes',
    },
    other: 'Det er en anden praksis: tilføj den',
    otherFor: (name: string) => ` (${name})`,
    nothing: 'Der er ingen praksis at tilføje.',
    add: (count: number) => `Tilføj ${count} praksis`,
  },
}
