import { endSentence } from '#app/domain/text/end-sentence.ts'
import { quoted } from '#app/domain/text/quotes.ts'

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
  frozen: (day: string) =>
    `Dataindsamlingen åbnede ${day}, og dér er målepunkterne låst. Det, du retter her nu, gælder først næste runde; skema, resultater og ark bruger ordene fra den dag.`,
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
  programme: {
    total: (length: string) => endSentence(`Programmet varer ${length}`),
    clock: (length: string, from: string, to: string) => `${length}, kl. ${from}–${to}`,
    fits: 'Det passer med mødet.',
    short: (meeting: string, off: string) => `Mødet varer ${meeting}, så der er ${off} tilbage.`,
    long: (meeting: string, off: string) => `Mødet varer ${meeting}, så det er ${off} for meget.`,
    noLength: 'Når mødets varighed er skrevet, kan programmet tilpasses.',
    fit: 'Tilpas til mødets længde',
    noRoom: 'Der er ikke fem minutter til hvert punkt. Gør mødet længere, eller slet et punkt.',
    fitted: 'Punkterne er tilpasset mødets længde; pauserne er, som de var',
  },
  cards: {
    title: (count: number) => (count === 1 ? 'Ét kort til mødelederen' : `${count} kort til mødelederen`),
    intro:
      'Ét kort til hvert målepunkt, lavet af programmet, spørgsmålene og teknikkerne. De bliver trykt med arkene.',
    noQuestion: 'Der er ikke noget spørgsmål til målepunktet endnu.',
    noPart: 'Målepunktet er ikke med i programmet endnu.',
    time: (minutes: string, of: string, part: string) =>
      `${minutes} af ${of} i »${part}«, tal og opsamling medregnet`,
    say: (words: string) => `Sig fx: ${quoted(words, 'da')}`,
  },
}
