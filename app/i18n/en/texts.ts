/** What may stand in a text beside words: citations and images. And finding words in a package. */
export const texts = {
  tick: (line: string) => (line === '' ? 'Tick' : `Tick: ${line}`),
  citation: {
    tool: 'Reference',
    pick: 'Which reference?',
    none: 'The package has no references yet.',
    untitled: '(no title)',
    edit: 'Edit the references',
    writeFirst: 'Write the first reference',
    cited: (number: number, title: string) => (title === '' ? `Reference ${number}` : `${number}. ${title}`),
    dead: 'The reference is gone',
  },
  image: {
    tool: 'Picture',
    form: 'About the picture',
    description: 'What does the picture show?',
    descriptionHelp: 'For those who cannot see it. Write what it says, not what it looks like.',
    noDescription: 'A decoration is passed by when the sheet is read aloud.',
    decorative: 'Decoration: the picture says nothing that the text does not',
    width: 'Width',
    full: 'The whole line',
    half: 'Half of the line',
    remove: 'Delete the picture',
    busy: 'Saving the picture …',
    failed: 'The picture was not put in',
    problems: {
      kind: 'It cannot be read as a picture. Save it as PNG or JPEG and try again.',
      'too-large': 'It is larger than 2 MB. Make it smaller and try again.',
      full: 'There is no room for more pictures on the server. Your text is safe.',
      network: 'The server cannot be reached. Your text is safe. Try again when the network is back.',
      'no-access': 'The server did not take it. Your text is safe. Are you still signed in?',
    },
  },
  find: {
    label: 'Find in the package',
    button: 'Find',
    title: 'Find in the package',
    section: (step: number, title: string) => `Step ${step}: ${title}`,
    tooShort: 'Write at least two letters.',
    count: (count: number, query: string): string => {
      if (count === 0) return `“${query}” is not in the package. Try a part of the word.`
      return count === 1 ? `“${query}” is in one place` : `“${query}” is in ${count} places`
    },
  },
}
