import { numberWord } from '#app/domain/text/number-word.ts'
/** First visit, sign-in and sign-out. */
export const signIn = {
  signIn: 'Log ind',
  signOut: 'Log ud',
  email: 'E-mail',
  password: 'Adgangskode',
  passwordHelp: (shortest: number) => `Mindst ${shortest} tegn. En kort sætning er fin.`,
  forPractices: {
    title: 'Skal I udfylde et dataskema?',
    text: 'Så skal I ikke logge ind. Brug linket i jeres mail.',
  },
  firstVisit: {
    lead: 'Første gang',
    title: 'Opret den første konto',
    withCode: 'Klyngebygger er startet og er tom. Koden står i serverens log og kan kun bruges én gang.',
    withoutCode: 'Klyngebygger er startet og er tom. Begynd med din konto og klyngens navn.',
    code: 'Engangskode',
    codeHelp: 'Otte tegn. Store og små bogstaver er lige gode.',
    name: 'Dit navn',
    nameHelp: 'Så kollegaerne kan se, hvem der har skrevet hvad.',
    cluster: 'Klyngens navn',
    clusterHelp: 'Det står øverst på de ark, klyngen får i hånden.',
    create: 'Opret konto',
    createAndSeeExample: 'Opret konto, og se et eksempel',
    exampleHelp:
      'Eksemplet er en færdig pakke med opdigtede praksis og tal. Så kan klyngens navn vente, og eksemplet kan fjernes igen.',
  },
  pitch: {
    title: (steps: number) => `Fra emne til klyngemøde i ${numberWord(steps, 'da', 'neuter')} trin`,
    text: 'Skriv pakken, hent tallene, og gå til mødet med ark, der er klar til at blive delt ud.',
  },
  problems: {
    missing: 'Feltet mangler at blive udfyldt.',
    tooLong: 'Det er for langt. Kort det ned til højst 120 tegn.',
    cpr: 'Det ligner et CPR-nummer. Det er ikke gemt. Fjern det, og skriv videre.',
    email: 'Skriv hele e-mailadressen, fx navn@klinik.dk.',
    shortPassword: (shortest: number) => `Adgangskoden skal have mindst ${shortest} tegn.`,
    longPassword: 'Adgangskoden er for lang. Brug højst 500 tegn.',
    wrongCode: 'Koden passer ikke. Tjek den mod serverens log: Den har otte tegn.',
    wrongPair: 'E-mail og adgangskode passer ikke sammen. Tjek begge, og prøv igen.',
    wait: (minutes: number) =>
      minutes === 1
        ? 'Der er prøvet mange gange. Vent et minut, og prøv igen.'
        : `Der er prøvet mange gange. Vent ${minutes} minutter, og prøv igen.`,
    summary: (count: number) =>
      count === 1
        ? 'Et felt skal rettes, før det kan sendes'
        : `${count} felter skal rettes, før det kan sendes`,
  },
}
