import { quoted } from '#app/domain/text/quotes.ts'

/** The cluster's own pages, the shell of a package and its overview. */
export const packages = {
  demo: {
    see: 'Se et eksempel',
    remove: 'Fjern eksemplet',
    tag: 'Eksempel',
    note: 'Det er et eksempel: Praksis og tal er opdigtede, og det hele kan fjernes igen.',
  },
  kinds: {
    clinical: 'Klinisk klyngepakke',
    organisational: 'Klyngepakke om organisation og holdninger',
    'cross-sector': 'Tværsektoriel klyngepakke',
  },
  home: {
    title: 'Klyngens pakker',
    practices: (count: number) => `${count} praksis`,
    changed: (day: string) => `Rettet ${day}`,
    newPackage: 'Ny klyngepakke',
    addPractices: 'Tilføj klyngens praksis',
    continue: (title: string) => `Fortsæt med ${quoted(title, 'da')}`,
    empty: 'Klyngen har ingen pakker endnu',
    continueText: 'Overblikket viser, hvad der mangler, og hvor længe der er til mødet.',
    open: 'Åbn pakken',
    toPractices: 'Skriv praksis på listen',
    firstPackage: 'Begynd på den første klyngepakke',
    firstPackageText:
      'Vælg en skabelon eller en færdig pakke, og giv den et emne. Et eksempel viser på et minut, hvad det ender med.',
    noPracticesText:
      'Skriv, hvilke praksis der er med, så de kan få hver sit link, når der skal samles tal ind. Det kan også vente.',
    noCluster: 'Opret din klynge',
    noClusterText: 'Giv klyngen et navn. Det står øverst på de ark, den får i hånden.',
    clusterName: 'Klyngens navn',
    createCluster: 'Opret klynge',
    anotherCluster: 'Opret en klynge mere',
  },
  practices: {
    title: 'Praksis i klyngen',
    intro:
      'Navnet er nok til at begynde med. E-mail og lægesystem skal bruges, når der samles tal ind; antal læger og patienter kan komme senere.',
    name: 'Navn',
    number: 'Ydernummer',
    doctors: 'Antal læger',
    listSize: 'Antal patienter',
    email: 'E-mail',
    emailHelp: 'Den adresse, du sender linket til dataskemaet til.',
    recordSystem: 'Lægesystem',
    recordSystemHelp: 'Vælg fra listen, eller skriv det selv.',
    noEmail: 'Ingen e-mail endnu',
    doctorCount: (count: number) => (count === 1 ? '1 læge' : `${count} læger`),
    patientCount: (count: string) => `${count} patienter`,
    add: 'Tilføj praksis',
    save: 'Gem ændringer',
    edit: 'Ret',
    editTitle: 'Ret praksis',
    newTitle: 'Ny praksis',
    remove: 'Fjern',
    saved: (name: string) => `${name} er gemt.`,
    removed: (name: string) => `${name} er fjernet.`,
    restored: (name: string) => `${name} er tilbage på listen.`,
    kept: (name: string) =>
      `${name} kan ikke fjernes, fordi den er med i en dataindsamling. Dens svar ville gå tabt.`,
    none: 'Klyngen har ingen praksis endnu. Skriv dem én ad gangen, eller sæt hele listen ind under »Indsæt flere«.',
    pasteTitle: 'Indsæt flere',
    pasteHelp:
      'En praksis på hver linje: navn; e-mail; lægesystem. Skal resten med, er rækkefølgen: navn; ydernummer; antal læger; antal patienter; e-mail; lægesystem – og er et felt tomt, skal dets semikolon stå der alligevel. Linjer fra et regneark kan også sættes ind.',
    pasteExample: 'Fx: Lægerne ved åen; post@klinik.dk; XMO',
    pasteLabel: 'Linjer',
    paste: 'Tilføj linjerne',
    pasted: (count: number) => `${count} praksis er tilføjet.`,
    pasteFaults: 'Ingen linjer er tilføjet endnu. Ret dette, og prøv igen:',
    pasteFault: (line: number, field: string, problem: string) => `Linje ${line}, ${field}: ${problem}`,
    onward: 'Videre til klyngens pakker',
  },
  problems: {
    missing: 'Feltet mangler at blive udfyldt.',
    'too-long': 'Det er for langt. Kort det ned til højst 120 tegn.',
    cpr: 'Det ligner et CPR-nummer. Det er ikke gemt. Fjern det, og skriv videre.',
    'not-digits': 'Ydernummeret skrives med tal alene, højst ti.',
    'not-a-count': 'Skriv et helt tal, fx 4 eller 5.200.',
    'not-an-email': 'Skriv hele e-mailadressen, fx navn@klinik.dk.',
    start: 'Vælg, hvad pakken skal begynde med.',
    summary: (count: number) =>
      count === 1
        ? 'Et felt skal rettes, før det kan gemmes'
        : `${count} felter skal rettes, før det kan gemmes`,
  },
  newPackage: {
    title: 'Ny klyngepakke',
    intro:
      'En pakke er klyngens arbejde med ét emne. Det hele kan rettes, og trinene kan tages i den rækkefølge, I vil.',
    start: 'Hvad skal pakken begynde med?',
    fromExample: (title: string) => `Færdig pakke: ${title}`,
    fromExampleHelp: (notice: string) =>
      `Alle afsnit er skrevet på forhånd, så I retter dem til i stedet for at skrive dem.${notice === '' ? '' : ` ${notice}.`}`,
    topic: 'Emne',
    topicHelp:
      'Det bliver pakkens titel. Til en færdig pakke kan feltet stå tomt, så bruges dens egen titel.',
    create: 'Opret pakken',
  },
  shell: {
    crumbs: 'Hvor du er',
    rail: 'Pakkens dele',
    overview: 'Overblik',
    steps: (count: string) => `De ${count} trin`,
    data: 'Data',
    collection: 'Dataindsamling',
    results: 'Resultater',
    meeting: 'Mødet',
    handouts: 'Mødemateriale',
    notBegun: 'Ikke begyndt',
    written: (done: number, total: number, standard: number) =>
      `${done} af ${total} afsnit${standard > 0 ? ` · ${standard} fra skabelonen` : ''}`,
    onlyStandard: (standard: number, total: number) => `${standard} af ${total} fra skabelonen`,
    stepOf: (number: number, total: number) => `Trin ${number} af ${total}`,
  },
  overview: {
    meetingOn: (day: string) => `Klyngemøde ${day}`,
    clock: (from: string, to: string) => `kl. ${from}–${to}`,
    clockFrom: (from: string) => `kl. ${from}`,
    noMeeting: 'Mødet har ingen dato endnu',
    daysTo: (days: number): string => (days === 1 ? 'dag til klyngemødet' : 'dage til klyngemødet'),
    today: 'Klyngemødet er i dag',
    next: 'Det næste',
    before: 'Før mødet',
    atMeeting: 'På mødet',
    after: 'Efter mødet',
    doneOf: (done: number, total: number) => `${done} af ${total} udført`,
    doneTasks: (count: number) => (count === 1 ? '1 opgave er udført' : `${count} opgaver er udført`),
    taskCount: (count: number) => (count === 1 ? '1 opgave' : `${count} opgaver`),
    now: 'Nu',
    done: 'Udført',
    markDone: (task: string) => `Markér ${quoted(task, 'da')} som udført`,
    markOpen: (task: string) => `Markér ${quoted(task, 'da')} som ikke udført`,
    late: (day: string) => `skulle være klar ${day}`,
    changePlan: 'Ret planen',
    changeProgramme: 'Ret programmet',
    noTasks: 'Der er ingen opgaver i planen endnu.',
    noProgramme: 'Programmet er ikke skrevet endnu.',
    untitled: 'Uden titel',
    timeline: {
      label: 'Tidslinje frem til klyngemødet',
      today: 'I dag',
      deadline: 'Svarfrist',
      meeting: 'Klyngemøde',
    },
    tasks: {
      'write-section': {
        title: (section: string) => `Skriv »${section}«`,
        fill: (section: string) => `Udfyld »${section}«`,
        text: (step: string) =>
          `Det er det næste, der mangler i ${step}. Du kan stoppe midt i en sætning; alt gemmes undervejs.`,
        action: (step: string) => `Gå til ${step}`,
      },
      'set-date': {
        title: 'Sæt dato på klyngemødet',
        text: 'Når datoen er sat, regnes opgaverne i planen tilbage fra den.',
        action: 'Gå til mødet',
      },
      'add-practices': {
        title: 'Skriv klyngens praksis på listen',
        text: 'Målepunkterne er klar. Før der kan samles tal ind, skal det stå på listen, hvem der skal svare.',
        action: 'Gå til praksis',
      },
      'open-collection': {
        title: (practices: number) => `Send dataskemaet til de ${practices} praksis`,
        text: 'Målepunkterne er klar. Resten kan skrives, mens praksis svarer.',
        action: 'Gå til dataindsamling',
      },
      'await-answers': {
        title: (missing: number) =>
          missing === 1 ? 'Vent på den sidste praksis' : `Vent på de sidste ${missing} praksis`,
        text: 'Alt er skrevet. Skriv eventuelt til dem, der mangler at svare.',
        action: 'Gå til dataindsamling',
      },
      'close-collection': {
        title: 'Luk dataindsamlingen',
        text: (sent: number, asked: number) =>
          `${sent} af ${asked} praksis har svaret. Når indsamlingen er lukket, kommer resultaterne.`,
        action: 'Gå til dataindsamling',
      },
      'get-handouts': {
        title: 'Hent arkene til mødet',
        text: 'Alt er skrevet. Se arkene igennem, og send dem ud et par dage før mødet.',
        action: 'Gå til mødemateriale',
      },
      'finish-plan': {
        title: 'Gør planen færdig efter mødet',
        text: 'Mødet er holdt. Der er stadig opgaver, som skal gøres færdige.',
        action: 'Gå til planen',
      },
      'follow-up': {
        title: 'Se, hvad mødet førte til',
        text: 'Mødet er holdt, og planen er gjort færdig. Resultaterne kan læses igen, når klyngen følger op.',
        action: 'Gå til resultater',
      },
    },
    collectionClosed: (sent: number, asked: number) =>
      `Dataindsamlingen er lukket: ${sent} af ${asked} praksis har svaret`,
    answerBy: (day: string) => `Praksis skal svare senest ${day}`,
  },
}
