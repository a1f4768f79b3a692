/** What may stand in a text beside words: citations and images. And finding words in a package. */
export const texts = {
  tick: (line: string) => (line === '' ? 'Sæt kryds' : `Sæt kryds: ${line}`),
  citation: {
    tool: 'Reference',
    pick: 'Hvilken reference?',
    none: 'Pakken har ingen referencer endnu.',
    untitled: '(uden titel)',
    edit: 'Ret referencerne',
    writeFirst: 'Skriv den første reference',
    cited: (number: number, title: string) => (title === '' ? `Reference ${number}` : `${number}. ${title}`),
    dead: 'Referencen findes ikke mere',
  },
  image: {
    tool: 'Billede',
    form: 'Om billedet',
    description: 'Hvad viser billedet?',
    descriptionHelp: 'Til dem, der ikke kan se det. Skriv, hvad det siger, ikke hvordan det ser ud.',
    noDescription: 'Pynt bliver sprunget over, når arket læses op.',
    decorative: 'Pynt: Billedet siger ikke noget, der ikke står i teksten',
    width: 'Bredde',
    full: 'Hele linjen',
    half: 'Halvdelen af linjen',
    remove: 'Slet billedet',
    busy: 'Billedet gemmes …',
    failed: 'Billedet blev ikke sat ind',
    problems: {
      kind: 'Det kan ikke læses som et billede. Gem det som PNG eller JPEG, og prøv igen.',
      'too-large': 'Det fylder mere end 2 MB. Gør det mindre, og prøv igen.',
      full: 'Der er ikke plads til flere billeder på serveren. Teksten er i behold.',
      network: 'Der er ikke forbindelse til serveren. Teksten er i behold. Prøv igen, når nettet er tilbage.',
      'no-access': 'Serveren tog ikke imod det. Teksten er i behold. Er du stadig logget ind?',
    },
  },
  find: {
    label: 'Find i pakken',
    button: 'Find',
    title: 'Find i pakken',
    section: (step: number, title: string) => `Trin ${step}: ${title}`,
    tooShort: 'Skriv mindst to bogstaver.',
    count: (count: number, query: string): string => {
      if (count === 0) return `»${query}« står ikke i pakken. Prøv med en del af ordet.`
      return count === 1 ? `»${query}« står ét sted` : `»${query}« står ${count} steder`
    },
  },
}
