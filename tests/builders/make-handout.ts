import type { Handout, HandoutBlock } from '#app/domain/handout/handout.ts'

/** A sheet with these blocks and nothing else. */
export function makeHandout(blocks: readonly HandoutBlock[], overrides: Partial<Handout> = {}): Handout {
  return {
    id: 'sheet',
    format: 'sheet',
    title: 'Ark',
    subtitle: 'Til mødet',
    fileName: 'Emne – Ark',
    language: 'da',
    clusterName: 'Prøveklyngen',
    topic: 'Emne',
    notice: 'Kun en prøve',
    printedOn: '22. november 2026',
    printedDay: '2026-11-22',
    orientation: 'portrait',
    numberedHeadings: false,
    look: 'sheet',
    hasCopies: false,
    blocks,
    citations: { numbers: {}, areListed: false },
    ...overrides,
  }
}
