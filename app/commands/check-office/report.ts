import type { FileReport } from '#app/commands/check-office/check-word-file.ts'

/** A table of the files, their pages and their state, with the faults of each below it. */
export function renderReport(reports: readonly FileReport[]): string {
  const width = Math.max(3, ...reports.map(({ name }) => name.length))
  const rows = reports.flatMap(({ name, pages, faults }) => [
    `${name.padEnd(width)}  ${String(pages).padStart(5)}  ${faults.length === 0 ? 'i orden' : 'FEJL'}`,
    ...faults.map((fault) => `    ${fault}`),
  ])
  return [`${'Fil'.padEnd(width)}  ${'Sider'.padStart(5)}  Tilstand`, ...rows, ''].join('\n')
}
