import type { Chart } from '#app/domain/results/chart.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { plain } from '#app/domain/handout/inline.ts'
import type { Block, Image, Inline } from '#app/domain/text/rich-text.ts'
import { makeImageId } from '#tests/builders/make-image.ts'

const link: Inline = {
  type: 'text',
  text: 'vejledningen',
  marks: [{ type: 'link', attrs: { href: 'https://example.dk/?a=1&b=2' } }],
}
function cite(referenceId: string): Inline {
  return { type: 'citation', attrs: { referenceId } }
}

const unsafe: Inline = {
  type: 'text',
  text: 'fælden',
  marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
}

function paragraph(id: string, ...content: readonly Inline[]): Block {
  return { type: 'paragraph', attrs: { id }, content }
}

function image(id: string, attrs: Omit<Image['attrs'], 'id'>): Block {
  return { type: 'image', attrs: { id, ...attrs } }
}

/** Every kind of typed block, nested as people nest them. */
export const typedBlocks: readonly Block[] = [
  { type: 'heading', attrs: { id: 'h', level: 1 }, content: [{ type: 'text', text: 'Skrevet overskrift' }] },
  paragraph(
    'p',
    { type: 'text', text: 'Fed', marks: [{ type: 'bold' }] },
    { type: 'hardBreak' },
    link,
    unsafe,
  ),
  {
    type: 'bulletList',
    attrs: { id: 'b' },
    content: [
      {
        type: 'listItem',
        attrs: { id: 'b1' },
        content: [
          paragraph('b1p', { type: 'text', text: 'Punkt' }),
          {
            type: 'orderedList',
            attrs: { id: 'o' },
            content: [
              {
                type: 'listItem',
                attrs: { id: 'o1' },
                content: [
                  paragraph('o1p', { type: 'text', text: 'Indre trin' }, cite('first'), cite('gone')),
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    type: 'taskList',
    attrs: { id: 't' },
    content: [
      {
        type: 'taskItem',
        attrs: { id: 't1', checked: true },
        content: [paragraph('t1p', { type: 'text', text: 'Husket' })],
      },
    ],
  },
  {
    type: 'blockquote',
    attrs: { id: 'q' },
    content: [paragraph('qp', { type: 'text', text: 'Citeret & sagt' }, cite('second'))],
  },
  image('i1', { imageId: makeImageId('1'), alt: 'Telefonen på skranken', width: 'half' }),
  image('i2', { imageId: makeImageId('2'), alt: '', decorative: true, width: 'full' }),
  image('i3', { imageId: makeImageId('3'), alt: 'Et billede, der er væk', width: 'full' }),
  {
    type: 'table',
    attrs: { id: 'tb' },
    content: [row('r1', 'Kolonne A', 'Kolonne B'), row('r2', 'Celle A', 'Celle B')],
  },
]

function row(id: string, ...texts: readonly string[]) {
  return {
    type: 'tableRow' as const,
    attrs: { id },
    content: texts.map((text) => ({
      type: 'tableCell' as const,
      attrs: { id: `${id}-${text}` },
      content: [
        paragraph(`${id}-${text}-p`, { type: 'text', text }, ...(text === 'Celle B' ? [cite('first')] : [])),
      ],
    })),
  }
}

export const smallChart: Chart = {
  kind: 'variation',
  title: 'Besvarede opkald',
  subtitle: 'Alle opkald, 2 praksis',
  axis: {
    min: 0,
    max: 1,
    ticks: [
      { at: 0, label: '0' },
      { at: 1, label: '100 %' },
    ],
    unit: '%',
  },
  rows: [
    { label: 'Praksis A', value: 0.6, low: 0.5, high: 0.7, small: false, own: false, valueText: '60 %' },
    { label: 'Praksis B', value: 0.4, low: null, high: null, small: true, own: false, valueText: '40 %' },
  ],
  cluster: { value: 0.5, label: 'Klyngen 50 %' },
  comparators: [],
  legend: [{ mark: 'dot', label: 'praksis' }],
  valueHeading: '',
  altText: 'To praksis ligger på 60 og 40 %.',
}

/** One block of every kind a handout can hold. */
export const everyHandoutBlock: readonly HandoutBlock[] = [
  {
    kind: 'contents',
    title: 'Indhold',
    entries: [{ level: 1, text: 'Kapitel', anchor: 'heading_1', number: '1' }],
  },
  { kind: 'page-break' },
  { kind: 'heading', level: 1, text: 'Kapitel', anchor: 'heading_1', number: '1' },
  { kind: 'rich-text', blocks: typedBlocks, headingBase: 1 },
  { kind: 'paragraph', style: 'statement', content: plain('Halvdelen blev taget.') },
  { kind: 'list', ordered: true, items: [plain('Først'), plain('Så')] },
  { kind: 'list', ordered: true, items: [plain('Forfra')] },
  { kind: 'list', ordered: true, items: [plain('Kilde et'), plain('Kilde to')], isReferences: true },
  {
    kind: 'ticks',
    items: [
      { content: plain('Klar'), checked: true },
      { content: plain('Ikke klar'), checked: false },
    ],
  },
  {
    kind: 'table',
    caption: 'Tabel 1. Tal',
    columns: [
      { title: 'Praksis', width: 2 },
      { title: 'Andel', width: 1, align: 'right' },
    ],
    rows: [{ cells: [{ paragraphs: [plain('Praksis A')] }, { paragraphs: [plain('60 %')] }], own: true }],
    handwriting: false,
  },
  {
    kind: 'table',
    caption: '',
    columns: [
      { title: 'Hvad', width: 1 },
      { title: 'Gjort', width: 1 },
    ],
    rows: [{ cells: [{ paragraphs: [] }, { tick: false }] }],
    handwriting: true,
  },
  {
    kind: 'facts',
    rows: [
      { label: 'Hvor', value: plain('Biblioteket') },
      { label: 'Hvornår', value: plain('Kl. 17') },
    ],
  },
  {
    kind: 'box',
    title: 'Kort fortalt',
    blocks: [{ kind: 'list', ordered: false, items: [plain('I æsken')] }],
  },
  {
    kind: 'columns',
    columns: [
      { title: 'Før', lines: [plain('Saml tal')] },
      { title: 'Efter', lines: [plain('Følg op')] },
    ],
  },
  { kind: 'caution', lead: 'Pas på.', text: 'Få opkald.' },
  { kind: 'chart', chart: smallChart, caption: 'Figur 1. Besvarede opkald' },
  { kind: 'writing-lines', count: 3, label: 'Noter' },
]

/** What stands on a sheet with every block. */
export const everyText: readonly string[] = `
Kapitel
Skrevet overskrift
Fed
vejledningen
fælden
Punkt
Indre trin
Husket
Citeret & sagt
Kolonne A
Celle B
Halvdelen blev taget.
Først
Så
Forfra
Klar
Ikke klar
Tabel 1. Tal
Praksis A
60 %
Hvad
Biblioteket
Kort fortalt
I æsken
Saml tal
Følg op
Pas på.
Få opkald.
Figur 1. Besvarede opkald
Noter
Alle opkald, 2 praksis
`
  .trim()
  .split('\n')
