import type { handouts as danish } from '#app/i18n/da/handouts.ts'

export const handouts: typeof danish = {
  sheet: {
    ticked: 'Ticked',
    notTicked: 'Not ticked',
    linesToWriteOn: (count: number) => (count === 1 ? 'A line to write on' : `${count} lines to write on`),
  },
}
