/** What may stand in a text beside words: citations and images. And finding words in a package. */
export const texts = {
  citation: {
    tool: 'Reference',
    pick: 'Which reference?',
    none: 'The package has no references yet.',
    untitled: '(no title)',
    edit: 'Edit the references',
    cited: (number: number, title: string) => (title === '' ? `Reference ${number}` : `${number}. ${title}`),
    dead: 'The reference is gone',
  },
}
