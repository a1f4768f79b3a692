export const handouts = {
  sheet: {
    ticked: 'Sat kryds',
    notTicked: 'Ikke sat kryds',
    linesToWriteOn: (count: number) =>
      count === 1 ? 'En linje at skrive på' : `${count} linjer at skrive på`,
  },
}
