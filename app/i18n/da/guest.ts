export const guest = {
  title: 'Til klyngemødet',
  intro: 'Læs arkene her, eller hent dem til at printe. De er kun til klyngen, så giv ikke linket videre.',
  read: 'Læs',
  back: 'Alle arkene',
  until: (day: string) => `Linket gælder til og med ${day}.`,
  dead: {
    unknown: {
      title: 'Linket findes ikke',
      text: 'Måske mangler noget af adressen. Prøv at kopiere hele linket, eller bed klyngens koordinator om et nyt.',
    },
    revoked: {
      title: 'Linket er lukket',
      text: 'Koordinatoren har lukket linket. Skriv til klyngens koordinator, hvis du stadig skal bruge arkene.',
    },
    expired: {
      title: 'Linket er udløbet',
      text: 'Arkene kunne læses indtil kort efter mødet. Klyngens koordinator kan sende dig et nyt link.',
    },
    limited: {
      title: 'Vent lidt',
      text: 'Der er prøvet mange forkerte links herfra. Prøv igen om et kvarter.',
    },
  },
}
