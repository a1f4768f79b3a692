/** Running a round: the pilot, dates, late numbers, who gives none, and what the practices say of the form. */
export const running = {
  pilot: {
    kicker: (practice: string) => `Prøve hos ${practice}`,
    choose: 'Vil du prøve skemaet hos én praksis først?',
    chooseHelp:
      'Én praksis udfylder skemaet og siger, hvor lang tid det tog, og hvad der var svært. Målepunkterne kan stadig ændres, og tallene tæller med, hvis du ikke ændrer noget bagefter.',
    practice: 'Praksis, der prøver',
    start: 'Send som prøve til én praksis',
    intro:
      'Målepunkterne kan stadig ændres. Når prøven har vist, hvad der skal rettes, åbner du for alle, og så låses de.',
    changed: 'Pakkens målepunkter er ændret, siden prøven begyndte.',
    changedText:
      'Praksis ser stadig dem fra før. Opdaterer du skemaet, beholder praksis det, den har skrevet, men skal sende ind igen.',
    renew: 'Opdatér skemaet i prøven',
    undo: 'Fortryd prøven',
    seat: 'Hvor langt prøven er',
    reports: 'Det siger praksis',
    noReports:
      'Når skemaet er sendt ind, kan praksis med ét tryk sige, hvor lang tid det tog, og skrive, hvad der var svært. Det står så her.',
    said: (minutes: number) => `${minutes} minutter, siger praksis selv.`,
    measured: (minutes: number) =>
      minutes === 1 ? 'Skemaet var i brug i 1 minut.' : `Skemaet var i brug i ${minutes} minutter.`,
    openTitle: 'Åbn for alle',
  },
  remarks: {
    title: 'Det skriver praksis',
    quote: (text: string) => `»${text}«`,
  },
  remark: {
    title: 'Var noget svært at finde eller forstå?',
    label: 'Jeres bemærkning (valgfrit)',
    help: 'Klyngens koordinator ser den uden jeres navn. Skriv ingen navne eller CPR-numre.',
    helpPilot:
      'I prøver skemaet for de andre, så klyngens koordinator ved, at den er fra jer. Skriv ingen navne eller CPR-numre.',
    save: 'Gem bemærkningen',
    saved: 'Bemærkningen er gemt.',
    cpr: 'Det ligner et CPR-nummer. Bemærkningen er ikke gemt. Fjern nummeret, og prøv igen.',
    cprAsked:
      'Det ligner et CPR-nummer. Bemærkningen er ikke gemt. Fjern nummeret, eller sæt kryds, hvis det er et andet nummer.',
    otherNumber: 'Det er et andet nummer',
  },
  dates: {
    extend: 'Flyt fristen …',
    extendHelp: 'Det står i skemaet med det samme. Nye breve og mails får den nye frist.',
    newDeadline: 'Ny svarfrist',
    saveDeadline: 'Flyt fristen',
    reopen: 'Åbn indsamlingen igen …',
    reopenHelp:
      'Alle praksis kan svare og rette igen på de links, de har. Resultaterne kan ikke ses, før du lukker på ny.',
    confirmReopen: 'Åbn for alle igen',
  },
  late: {
    title: (count: number) =>
      count === 1 ? '1 praksis har sendt nye tal' : `${count} praksis har sendt nye tal`,
    text: 'De kom, efter at indsamlingen lukkede, og tæller ikke med endnu. Praksis ser selv sine egne nye tal.',
    alone:
      'Tages ét tal ind alene, kan enhver, der har set resultaterne før, se, hvad det ændrer. Vent gerne, til der er flere.',
    takeIn: (count: number) => (count === 1 ? 'Tag det nye tal med' : `Tag de ${count} nye tal med`),
    own: 'I har sendt nye tal, efter at resultaterne blev gjort op. Jeres egne tal her er de nye. Klyngens tal og diagrammet får dem med, når koordinatoren tager dem ind.',
  },
  code: {
    pageTitle: 'Kode til dataskemaet',
    title: 'Skriv koden',
    intro: 'Koden kommer fra klyngens koordinator. Den åbner praksis’ dataskema eller et spørgeskema.',
    label: 'Kode',
    help: 'Otte tegn. Store og små bogstaver er lige gode.',
    open: 'Åbn skemaet',
    unknown:
      'Koden passer ikke. Tjek den: Den har otte tegn, og er den læst op i telefonen, gælder den i to timer. Ellers bed koordinatoren om en ny. Intet er slettet.',
    limited: (minutes: number) =>
      `Der er prøvet mange koder. Prøv igen om ${minutes === 1 ? 'et minut' : `${minutes} minutter`}. Intet er slettet.`,
    link: 'Har I fået et link, skal I ikke bruge en kode: Åbn linket.',
    enter: 'Har I fået en kode? Skriv den her',
    make: 'Lav en kode til telefonen',
    panelTitle: (practice: string) => `Kode til ${practice}`,
    panelText: (address: string, time: string) =>
      `Læs koden op. Den skrives på ${address} og virker indtil kl. ${time}. Den vises kun nu; en ny kode afløser den.`,
  },
  typingIn: {
    open: 'Skriv ind for praksis',
    title: (practice: string) => `Du skriver ind for ${practice}`,
    text: 'Det er noteret i loggen, at du har åbnet skemaet. Skriv kun det, praksis selv har givet dig på papir eller i telefonen. Luk fanen, når du er færdig.',
  },
  noData: {
    mark: 'Leverer ikke tal …',
    reason: (practice: string) => `Hvorfor leverer ${practice} ikke tal? (valgfrit)`,
    reasonHelp: 'Praksis regnes ikke længere som manglende, men står i opgørelsen som en, der ikke leverer.',
    confirm: 'Skriv, at der ikke kommer tal',
    expect: 'Forvent tal igen',
    board: (count: number) => (count === 1 ? '1 leverer ikke tal' : `${count} leverer ikke tal`),
    result: (count: number) =>
      count === 1 ? '1 praksis leverer ikke tal' : `${count} praksis leverer ikke tal`,
  },
}
