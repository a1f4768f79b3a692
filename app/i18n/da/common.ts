/** Words that belong to no single screen. */
export const common = {
  destination: {
    question: 'Hvem skal have filen?',
    cluster: 'Til klyngen',
    outside: 'Ud af klyngen',
    means: {
      cluster: 'Som klyngen har aftalt at se tallene.',
      outside: 'Uden navne og pseudonymer, og små antal kan ikke regnes ud.',
    },
    inFileName: 'ud af klyngen',
  },
  productName: 'Klyngebygger',
  skipToContent: 'Gå til indholdet',
  language: 'Sprog',
  otherLanguage: 'English',
  save: 'Gem',
  cancel: 'Annuller',
  undo: 'Fortryd',
  remove: 'Fjern',
  close: 'Luk',
  optional: '(valgfrit)',
  errors: {
    notFoundTitle: 'Siden findes ikke',
    notFound: 'Siden findes ikke, eller du har ikke adgang til den.',
    serverTitle: 'Der skete en fejl på serveren',
    server: 'Det, du har skrevet, ligger her stadig. Prøv igen om lidt.',
    fullTitle: 'Der er ikke plads til mere',
    full: 'Serverens disk er fuld, så det nye kunne ikke gemmes. Det, der var gemt, er i behold. Sig det til den, der driver serveren, og prøv igen.',
    typed: 'Det havde du skrevet',
    tooLargeTitle: 'Det er for stort til at blive sendt',
    tooLarge:
      'Teksten er større, end serveren tager imod på én gang. Intet er gemt eller slettet. Del den op, og prøv igen.',
    foreignTitle: 'Det kom fra et andet sted',
    foreign:
      'Formularen blev sendt fra et andet websted, så intet er gemt eller ændret. Åbn siden her i Klyngebygger, og prøv igen.',
    backHome: 'Gå til forsiden',
  },
}
