export const results = {
  title: 'Resultater',
  answered: (sent: number, all: number) => `${sent} af ${all} praksis har svaret`,
  tabs: 'Målepunkter',
  figure: { show: 'Vis som', chart: 'Diagram', table: 'Tabel', text: 'Tekst' },
  definition: {
    title: 'Sådan er det talt',
    numerator: 'Talt',
    denominator: 'Ud af',
    population: 'Hvem',
    period: 'Periode',
    source: 'Kilde',
    note: 'Bemærk',
  },
  aside: {
    shows: 'Det viser diagrammet',
    showsNot: 'Det viser det ikke',
    questions: 'Spørg gruppen',
    noQuestions: 'Der er ingen spørgsmål til dette målepunkt endnu.',
    toPackage: 'Gå til pakken',
  },
  empty: {
    title: 'Tallene kommer, når indsamlingen er lukket',
    waiting: (sent: number, all: number) =>
      `Lige nu har ${sent} af ${all} praksis svaret. Ingen kan se tal, før du lukker indsamlingen.`,
    none: 'Der er ikke samlet tal ind endnu. Når praksis har svaret, står hvert målepunkt her med en sætning, et diagram og spørgsmål til mødet.',
    toCollection: 'Gå til dataindsamlingen',
  },
}
