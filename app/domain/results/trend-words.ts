/** Words about several rounds. */
export const trendWords = {
  da: {
    interval: '95\u00A0%-interval',
    round: 'Runde',
    practices: 'Praksis',
    through: (rounds: number) => `Klyngens tal gennem ${rounds} runder:`,
    fromTo: (first: string, last: string) => `Fra ${first} til ${last} er klyngen gået fra`,
    stays: (first: string, last: string) => `Fra ${first} til ${last} er klyngen uændret på`,
    value: 'klyngen samlet',
    inEach: (practices: string) => `${practices} praksis i hver runde`,
    inRounds: (fewest: string, most: string) => `fra ${fewest} til ${most} praksis i hver runde`,
    axis: 'Aksen begynder ikke ved 0, så udsvingene ser større ud, end de er.',
    showsNot:
      'Linjen samler dem, der svarede i hver runde, og det behøver ikke at være de samme praksis. Intervallet regner runderne som uafhængige, men mange patienter er med i flere. Tallene siger ikke, hvad der skabte ændringen.',
  },
  en: {
    interval: '95\u00A0% interval',
    round: 'Round',
    practices: 'Practices',
    through: (rounds: number) => `The cluster's value through ${rounds} rounds:`,
    fromTo: (first: string, last: string) => `From ${first} to ${last} the cluster has gone from`,
    stays: (first: string, last: string) => `From ${first} to ${last} the cluster is unchanged at`,
    value: 'whole cluster',
    inEach: (practices: string) => `${practices} practices in each round`,
    inRounds: (fewest: string, most: string) => `from ${fewest} to ${most} practices in each round`,
    axis: 'The axis does not begin at 0, so the swings look larger than they are.',
    showsNot:
      'The line takes together those who answered in each round, and they need not be the same practices. The interval takes the rounds as independent, though many patients are in several. The numbers do not say what made the change.',
  },
} as const
