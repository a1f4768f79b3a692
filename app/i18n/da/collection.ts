import { formatAmount } from '#app/domain/text/format-number.ts'

type Invitation = {
  readonly practiceName: string
  readonly clusterName: string
  readonly title: string
  readonly address: string
}

export const collection = {
  title: 'Dataindsamling',
  round: {
    first: 'Første runde',
    numbered: (number: number) => `${number}. runde`,
    openSince: (day: string) => `åben siden ${day}`,
    closedOn: (day: string) => `lukket ${day}`,
  },
  prepare: {
    kicker: 'Ikke åbnet endnu',
    intro:
      'Hver praksis får et link til sit eget dataskema. Ingen skal logge ind, og tallene kan rettes, indtil du lukker.',
    problemsTitle: 'Før indsamlingen kan åbnes',
    noPractices: 'Klyngen har ingen praksis på listen.',
    addPractices: 'Skriv praksis på listen',
    noIndicators: 'Pakken har ingen målepunkter.',
    writeIndicators: 'Skriv målepunkter',
    incomplete: (number: string, title: string) =>
      title === '' ? `Målepunkt ${number}` : `${number}. ${title}`,
    complete: 'Ret målepunktet',
    askedTitle: 'Det bliver der spurgt om',
    /** @param summary "Et tal og fire spørgsmål, cirka fem minutter" */
    asked: (summary: string) => `${summary} i hver praksis.`,
    overBudget: 'Det er over de ti minutter, en praksis normalt har. Se, om et målepunkt kan vente.',
    minutes: (minutes: number) => (minutes === 0 ? 'under 1\u00A0min.' : `${minutes}\u00A0min.`),
    indicator: 'Målepunkt',
    time: 'Tid',
    seeForm: 'Se skemaet',
    whoTitle: 'Hvem der bliver spurgt',
    who: (count: number) => (count === 1 ? '1 praksis i klyngen' : `${count} praksis i klyngen`),
    seePractices: 'Ret listen',
    deadline: 'Svarfrist',
    deadlineHelp: 'Den sidste dag, praksis kan svare. Du kan lukke senere, hvis nogen mangler.',
    deadlineProblems: {
      missing: 'Vælg en dag.',
      past: 'Dagen er gået. Vælg i dag eller en senere dag.',
    },
    agreement: 'Aftale om tallene',
    changeAgreement: 'Ret aftalen',
    lock: 'Målepunkterne låses, når indsamlingen åbner.',
    notReady: 'Knappen kommer, når det ovenfor er skrevet.',
    open: 'Åbn dataindsamlingen',
    cannotCollect:
      'Du kan læse, men ikke åbne indsamlingen. Det gør en koordinator med ret til at samle data ind.',
  },
  board: {
    label: 'Hvor langt indsamlingen er',
    sentOf: (all: number) => `af ${all} praksis`,
    sent: 'har sendt ind',
    begun: (count: number) => `${count} er i gang`,
    opened: (count: number) => `${count} har åbnet skemaet`,
    notOpened: (count: number) => `${count} har ikke åbnet skemaet`,
    allIn: 'Alle praksis har sendt ind.',
    daysLeft: (days: number) => (days === 1 ? '1 dag' : `${days} dage`),
    toDeadline: (day: string) => `til fristen, ${day}`,
    lastDay: 'Sidste dag i dag',
    pastDeadline: (day: string) => `Fristen var ${day}`,
    writeToMissing: (count: number) =>
      count === 1 ? 'Skriv til den, der mangler' : `Skriv til de ${count}, der mangler`,
    inviteAll: (count: number) =>
      count === 1 ? 'Skriv til den ene praksis' : `Skriv til de ${count} praksis`,
    seeResults: 'Se resultaterne',
    closedText: (sent: number, all: number) => `${sent} af ${all} praksis nåede at svare.`,
  },
  seats: {
    practice: 'Praksis',
    status: 'Status',
    latest: 'Senest',
    actions: 'Handlinger',
    states: {
      'not-opened': 'Ikke åbnet',
      opened: 'Åbnet',
      begun: 'I gang',
      sent: 'Sendt ind',
      corrected: 'Rettet og sendt ind',
      'no-data': 'Leverer ikke tal',
    },
    progress: (answered: number, all: number) => `${answered} af ${all}`,
    reopened: 'åbnet igen',
    copyLink: 'Kopiér link',
    copyText: 'Kopiér tekst',
    more: 'Mere',
    moreFor: (practice: string) => `Mere om ${practice}`,
    revoke: 'Gør links ugyldige',
    revokeHelp: 'Alle links, praksis har fået, holder op med at virke. Svarene er i behold.',
    reopen: 'Åbn igen for denne praksis',
    closeSeat: 'Luk igen for denne praksis',
    forPractice: (practice: string) => ` til ${practice}`,
    unseatedTitle: 'Ikke med i indsamlingen',
    unseated: 'Disse praksis er kommet på klyngens liste, efter at indsamlingen blev åbnet.',
    addSeat: 'Tag med',
  },
  links: {
    title: (count: number) => (count === 1 ? 'Nyt link' : `${count} nye links`),
    once: (count: number): string =>
      count === 1
        ? 'Linket vises kun nu. Skal det bruges igen, laver du et nyt; de gamle virker stadig.'
        : 'Linkene vises kun nu. Skal de bruges igen, laver du nye; de gamle virker stadig.',
    onlyHere:
      'Adressen virker kun på denne computer. Den, der driver serveren, skal angive en offentlig adresse (PUBLIC_URL), før praksis kan bruge linket.',
    address: (practice: string) => `Link til ${practice}`,
    text: (practice: string) => `Tekst til ${practice}`,
    copyLink: 'Kopiér link',
    copyText: 'Kopiér tekst',
    linkCopied: 'Linket er kopieret.',
    copied: 'Kopieret',
    makeAll: 'Lav links til alle, der mangler',
    copyAll: 'Kopiér alle links',
    mail: 'Skriv mail',
    noEmail: 'Ingen e-mail på listen',
    done: 'Luk',
  },
  margin: {
    linkTitle: 'Ét link til hver praksis',
    link: 'Praksis behøver ikke at logge ind. Linket åbner kun deres eget skema.',
    paperTitle: 'Skemaet på papir',
    paper:
      'Udskriv skemaet og vejledningen med de samme numre. Den dataansvarlige kan taste et udfyldt skema ind for praksis.',
    seePaper: 'Se skemaet på papir',
    whoTitle: 'Du ser hvem, ikke hvad',
    who: {
      closed: 'Tallene vises først samlet og under pseudonym, når indsamlingen er lukket.',
      'own-marked': 'Tallene vises først samlet og under pseudonym, når indsamlingen er lukket.',
      open: 'Tallene vises først, når indsamlingen er lukket. Efter klyngens aftale står praksis’ navne ved dem.',
    },
    agreement: 'Klyngens aftale om tallene',
    timeTitle: 'Tid i praksis',
    timeSaid: (minutes: number, practices: number) =>
      `${formatAmount(minutes, 'da')} ${minutes === 1 ? 'minut' : 'minutter'} er medianen af det, ${practices} praksis selv har oplyst.`,
    timeMeasured: (minutes: number, practices: number) =>
      `${formatAmount(minutes, 'da')} ${minutes === 1 ? 'minut' : 'minutter'} er medianen af den tid, skemaet har været i brug hos ${practices} praksis.`,
    timeBudget: (minutes: number) => `En praksis bør kunne nå det på ${minutes} minutter.`,
  },
  close: {
    button: 'Luk indsamlingen …',
    question: 'Luk nu?',
    missing: (count: number) =>
      count === 1
        ? '1 praksis har ikke svaret. Du kan åbne igen for én ad gangen.'
        : `${count} praksis har ikke svaret. Du kan åbne igen for én ad gangen.`,
    allIn: 'Alle praksis har svaret.',
    few: (sent: number): string =>
      sent === 1
        ? 'Kun én praksis har svaret. Så er klyngens tal det samme som denne praksis’ tal.'
        : 'Kun to praksis har svaret. Så kan hver af dem regne den andens tal ud.',
    results:
      'Når indsamlingen er lukket, kan du se resultaterne, og du bestemmer, hvornår hver praksis kan se sine egne tal.',
    confirm: 'Luk indsamlingen',
    cancel: 'Annuller',
  },
  outcome: {
    'not-now': 'Det kan ikke lade sig gøre nu. Siden er vist igen, som den ser ud lige nu.',
    'no-seat': 'Den praksis er ikke med i indsamlingen.',
    'already-open': 'Indsamlingen er allerede åbnet.',
    cpr: 'Det ligner et CPR-nummer. Det er ikke gemt. Fjern det, og prøv igen.',
  },
  preview: {
    title: 'Sådan ser praksis skemaet',
    text: 'Her kan du prøve felterne. Intet bliver gemt eller sendt.',
    back: 'Tilbage til dataindsamlingen',
    backToStep: 'Tilbage til trinnet',
    practiceName: 'jeres praksis',
  },
  invitation: {
    subject: (title: string) => `Dataskema til klyngemødet: ${title}`,
    text: (
      about: Invitation & { readonly summary: string; readonly deadline: string; readonly whoSees: string },
    ) =>
      `Kære ${about.practiceName}

${about.clusterName} samler tal om »${about.title}« til næste klyngemøde.

${about.summary}. Svar senest ${about.deadline}.

Jeres dataskema: ${about.address}

I skal ikke logge ind. Skriv kun antal, aldrig navne eller CPR-numre. I kan rette tallene på samme link, indtil indsamlingen lukker. ${about.whoSees}

Linket gælder kun jeres praksis, så send det ikke videre til andre.`,
    reopenedText: (about: Invitation) =>
      `Kære ${about.practiceName}

${about.clusterName} har åbnet dataskemaet om »${about.title}« igen for jer, så I kan sende eller rette jeres tal:

${about.address}

Linket gælder kun jeres praksis, så send det ikke videre til andre.`,
    closedText: (about: Invitation) =>
      `Kære ${about.practiceName}

Dataindsamlingen om »${about.title}« i ${about.clusterName} er lukket. Her kan I se, hvad I har sendt, og jeres tal ved siden af klyngens:

${about.address}

Linket gælder kun jeres praksis, så send det ikke videre til andre.`,
  },
}
