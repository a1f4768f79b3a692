/** Invitations, reminders and letters: the texts, and the page on which they are made. */
export const roundMail = {
  title: { invitation: 'Skriv til alle', reminder: 'Skriv til dem, der mangler' },
  intro: (count: number) =>
    count === 1
      ? 'Teksten går til den ene praksis, der ikke har svaret.'
      : `Teksten går til de ${count} praksis, der ikke har svaret.`,
  nobody: 'Ingen mangler. Der er ikke nogen at skrive til.',
  notOpen: 'Indsamlingen er ikke åben, så der er ikke nogen at skrive til.',
  back: 'Tilbage til dataindsamlingen',
  kinds: { invitation: 'Invitation', reminder: 'Påmindelse' },
  kindsLabel: 'Hvilken tekst',
  subject: 'Emne',
  body: 'Tekst',
  placeholders: 'Ordene i {…} skiftes ud for hver praksis:',
  meaning: {
    praksis: 'praksis’ navn',
    practice: 'praksis’ navn',
    klynge: 'klyngens navn',
    cluster: 'klyngens navn',
    emne: 'pakkens titel',
    topic: 'pakkens titel',
    frist: 'svarfristen',
    deadline: 'svarfristen',
    skema: 'hvor meget der spørges om',
    form: 'hvor meget der spørges om',
    aftale: 'hvem der kan se hvad',
    agreement: 'hvem der kan se hvad',
    link: 'praksis’ eget link',
  },
  problems: {
    empty: 'Skriv noget her.',
    cpr: 'Det ligner et CPR-nummer. Teksten er ikke gemt. Fjern nummeret, og prøv igen.',
    'link-in-subject': 'Et link hører til i teksten, ikke i emnet.',
    'no-link': 'Sæt {link} ind, hvor praksis’ eget link skal stå.',
    unknown: (name: string, known: string) => `{${name}} er ikke en pladsholder. Brug en af disse: ${known}.`,
  },
  preview: (practice: string) => `Sådan ser den ud til ${practice}`,
  previewLink: '[praksis’ eget link]',
  ways: 'Send eller udskriv',
  send: (count: number) => (count === 1 ? 'Send 1 mail' : `Send ${count} mails`),
  sendHelp: 'Mailene sendes i baggrunden, og oversigten viser, hvordan det går.',
  withoutEmail: (names: string) => `Uden e-mail på listen: ${names}. Brug brev eller link til dem.`,
  notConfigured:
    'Serveren kan ikke selv sende mail. Kopiér teksterne, eller hent en liste til brevfletning i dit eget mailprogram.',
  copy: 'Lav tekster at kopiere',
  csv: 'Hent liste til brevfletning (CSV)',
  csvHelp: 'Hver linje har praksis, e-mail, emne, tekst og link. Slet filen, når den er brugt.',
  letters: 'Udskriv breve med QR-kode',
  save: 'Gem teksten',
  saved: 'Teksten er gemt.',
  reset: 'Brug den oprindelige tekst',
  refusedFile:
    'Filen kunne ikke laves, for teksten skal rettes. Luk fanen; det, du har skrevet, står der stadig.',
  queued: (count: number) => (count === 1 ? '1 mail er lagt i kø.' : `${count} mails er lagt i kø.`),
  states: {
    queued: 'Mail i kø',
    retried: 'Mail prøves igen',
    sending: 'Mail sendes',
    sent: (day: string) => `Mail sendt ${day}`,
    refused: 'Mail afvist',
    uncertain: 'Mail måske sendt: Serveren stoppede undervejs',
    dropped: 'Mail ikke sendt: Praksis nåede at svare',
  },
  again: 'Send mailen igen',
  letter: {
    pageTitle: 'Breve',
    print: 'Udskriv',
    none: 'Der er ingen breve her: De vises kun, når de lige er lavet.',
    make: 'Lav brevene igen',
    scan: 'Scan koden med telefonen, eller skriv adressen:',
    code: (address: string) => `QR-kode til ${address}`,
    once: 'Brevene vises kun nu: Linkene gemmes ikke. Udskriv dem, før du lukker siden.',
  },
  csvHeads: {
    practice: 'praksis',
    email: 'e-mail',
    subject: 'emne',
    text: 'tekst',
    link: 'link',
    deadline: 'frist',
  },
  reminder: {
    subject: (topic: string) => `Påmindelse: dataskema om ${topic}`,
    text: (about: {
      practice: string
      cluster: string
      topic: string
      form: string
      deadline: string
      link: string
    }) =>
      `Kære ${about.practice}

Jeres tal om »${about.topic}« mangler til klyngemødet i ${about.cluster}.

${about.form}. Svar senest ${about.deadline}.

Jeres dataskema: ${about.link}

Har I allerede skrevet noget, står det der stadig, også selv om I brugte et andet link. Kan I ikke finde et tal, kan I skrive det i skemaet; det er også et svar.

Linket gælder kun jeres praksis, så send det ikke videre til andre.`,
  },
}
