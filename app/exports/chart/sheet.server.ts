import type { PlaneColumn } from '#app/exports/chart/plan.server.ts'

/** The columns of a workbook while a chart is planned: each is asked for by the place it was given. */
export type Sheet = {
  readonly columns: readonly PlaneColumn[]
  /** @returns the place of the column; A is 0 */
  readonly add: (head: string, cells: PlaneColumn['cells'], format?: string) => number
}

export function startSheet(): Sheet {
  const columns: PlaneColumn[] = []
  return {
    columns,
    add: (head, cells, format = '0') => columns.push({ head, cells, format }) - 1,
  }
}
