/** What may stand in a text beside words: citations and images. And finding words in a package. */
export const texts = {
  citation: {
    tool: 'Henvisning',
    pick: 'Hvilken henvisning?',
    none: 'Pakken har ingen henvisninger endnu.',
    untitled: '(uden titel)',
    edit: 'Ret henvisningerne',
    cited: (number: number, title: string) => (title === '' ? `Henvisning ${number}` : `${number}. ${title}`),
    dead: 'Henvisningen findes ikke mere',
  },
}
