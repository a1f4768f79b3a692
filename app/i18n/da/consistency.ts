/** The page that lists what does not hang together in a package. */
export const consistency = {
  title: 'Tjek af pakken',
  intro:
    'Her står, hvad der mangler, og hvad der ikke passer sammen. Det spærrer ikke for noget: Mødet kan holdes, og arkene kan hentes, som de er.',
  missingCount: (count: number) => (count === 1 ? '1 ting skal rettes' : `${count} ting skal rettes`),
  lookCount: (count: number) => (count === 1 ? '1 er værd at se på' : `${count} er værd at se på`),
  severity: { missing: 'Skal rettes', look: 'Værd at se på' },
  step: (number: number, title: string) => `${number}. ${title}`,
  goTo: (section: string) => `Gå til »${section}«`,
  places: 'Her mangler det',
  none: 'Her er ikke noget at rette',
  noneText:
    'Tal, datoer, grænser og referencer passer sammen, og alle afsnit er skrevet. Læs selv ordene igennem, før arkene printes.',
  backToOverview: 'Tilbage til overblikket',
  link: (count: number) =>
    count === 0 ? 'Tjek af pakken: ikke noget at rette' : `Tjek af pakken: ${count} at se på`,
}
