import type { ClusterLook } from '#app/domain/cluster/cluster-look.ts'
import type { Handout } from '#app/domain/handout/handout.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'

/** A small sheet that shows every place where the cluster's look is seen. */
export function buildSampleSheet(
  words: Catalogue['look']['sample'],
  { clusterName, look, language }: { clusterName: string; look: ClusterLook; language: Locale },
): Handout {
  return {
    id: 'sample',
    format: 'sheet',
    title: words.title,
    subtitle: words.subtitle,
    fileName: words.title,
    language,
    clusterName,
    clusterLook: look,
    topic: words.topic,
    notice: '',
    printedOn: words.printedOn,
    printedDay: '',
    orientation: 'portrait',
    numberedHeadings: false,
    look: 'sheet',
    hasCopies: false,
    citations: { numbers: {}, areListed: false },
    blocks: [
      { kind: 'heading', level: 1, text: words.heading, anchor: 'sample-heading' },
      { kind: 'paragraph', style: 'normal', content: write(words.text) },
      {
        kind: 'box',
        title: words.box,
        blocks: [{ kind: 'paragraph', style: 'normal', content: write(words.boxText) }],
      },
      {
        kind: 'table',
        caption: '',
        handwriting: false,
        columns: words.columns.map((title) => ({ title, width: 1 })),
        rows: [{ cells: words.row.map(cell) }, { own: true, cells: words.own.map(cell) }],
      },
    ],
  }
}

function cell(text: string) {
  return { paragraphs: [write(text)] }
}

function write(text: string): readonly Inline[] {
  return [{ type: 'text', text }]
}
