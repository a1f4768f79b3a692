/** What the writing of a section is helped by: the cluster's yes, ready items to pick, the clock and the cards. */
export const authoring = {
  acceptance: {
    changed: 'Formuleringen er ændret, efter at klyngen sagde ja',
    text: (day: string) =>
      `Klyngens ja fra ${day} gjaldt andre ord. Skriv en ny dato, når den har sagt ja igen.`,
    show: 'Se de ord, klyngen sagde ja til',
    empty: 'Der stod ikke noget endnu.',
    onlySpelling: 'Er der kun rettet på stavningen, kan det stå ved magt.',
    keep: 'Behold klyngens ja',
  },
  plan: {
    /** A file for one's own calendar. */
    calendar: 'Hent planen til din kalender',
  },
  picks: {
    take: (count: number) => `Sæt ${count} ind`,
    close: 'Luk uden at sætte ind',
    all: (hasAll: boolean): string => (hasAll ? 'Fravælg alle' : 'Vælg alle'),
    allOf: (group: string, hasAll: boolean) => `${hasAll ? 'Fravælg' : 'Vælg'} alle under »${group}«`,
    taken: '(er med)',
    added: (count: number) => `${count} er sat ind sidst i listen`,
  },
  hints: {
    yesNoQuestion: 'Det kan besvares med ja eller nej. Prøv med »hvordan«.',
  },
}
