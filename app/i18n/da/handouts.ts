export const handouts = {
  title: 'Mødemateriale',
  intro: 'Alt bygges af det, I allerede har skrevet. Retter I i et trin, følger arket med.',
  downloadAll: 'Hent det hele',
  failed: 'Filen kunne ikke laves. Teksten er i behold. Prøv igen, eller hent arkene hver for sig.',
  groups: {
    whole: 'Hele pakken',
    before: 'Før mødet',
    meeting: 'Til mødet',
    after: 'Efter mødet',
  },
  states: {
    ready: 'Klar',
    missing: (sections: number) => (sections === 1 ? '1 afsnit mangler' : `${sections} afsnit mangler`),
    waiting: 'Venter på svar',
  },
  word: 'Word',
  show: 'Vis',
  of: (title: string) => `: ${title}`,
  back: 'Tilbage til mødematerialet',
  downloadWord: 'Hent som Word',
  print: 'Print',
  seeAs: { cluster: 'Se arket, som klyngen får det', outside: 'Se arket, som det ser ud uden for klyngen' },
  sheet: {
    ticked: 'Sat kryds',
    notTicked: 'Ikke sat kryds',
    linesToWriteOn: (count: number) =>
      count === 1 ? 'En linje at skrive på' : `${count} linjer at skrive på`,
  },
}
