/** The same numbers once more: opening a further round, choosing between rounds, and what happened from one to the next. */
export const followUp = {
  choose: 'Runde',
  round: (number: number) => `Runde ${number}`,
  state: { draft: 'ikke åbnet', pilot: 'prøve', open: 'åben', closed: 'lukket' },
  offer: 'Hent de samme tal igen',
  offerText:
    'En ny runde med de samme målepunkter viser, om noget har flyttet sig. Praksis beholder deres pseudonym.',
  title: (number: number) => `Hent de samme tal igen: runde ${number}`,
  same: (count: number) =>
    count === 1
      ? 'Runden spørger om det samme målepunkt, som det blev låst i sidste runde.'
      : `Runden spørger om de samme ${count} målepunkter, som de blev låst i sidste runde.`,
  mended: 'Ordlyden er rettet siden sidst. Det, der tælles, er det samme:',
  kept: 'Pakken tæller noget andet nu. Runden spørger som sidst, så tallene kan sammenlignes:',
  who: 'Hvem spørger du?',
  whoHelp: 'Fjern fluebenet ved en praksis, der ikke er med længere. Dens gamle tal bliver stående.',
  fresh: 'ny i klyngen siden sidst',
  noData: (reason: string) => (reason === '' ? 'gav ingen tal sidst' : `gav ingen tal sidst: ${reason}`),
  texts: 'Brevene begynder med den almindelige tekst. Du kan rette dem, før de sendes.',
  open: (number: number) => `Åbn runde ${number}`,
  nobody: 'Vælg mindst én praksis.',
  older: (number: number) => `Du ser runde ${number}. Der er en nyere runde.`,
  compared: (before: string, after: string) => `Ændring fra ${before} til ${after}`,
  onceTitle: 'Kun med i én runde',
  onceNew: (label: string) => `${label}: kun i den seneste runde`,
  onceGone: (label: string) => `${label}: kun i den første runde`,
  openNow: (number: number) => `Runde ${number} er åben. Den vises her, når den er lukket.`,
}
