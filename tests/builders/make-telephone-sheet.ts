import type { BlockDefinition, HandoutDefinition } from '#app/domain/template/handout-definition.ts'
import { makeRichText } from '#tests/builders/make-template.ts'

const programmeLabels = {
  time: 'Kl.',
  content: 'Hvad',
  minutes: 'Min.',
  indicators: 'Tal',
  technique: 'Måde',
  questions: 'Spørg',
  pause: 'Pause',
}

/** One block of every kind, in an order that a sheet might have. */
export const everyBlock: readonly BlockDefinition[] = [
  { block: 'contents', title: 'Indhold' },
  { block: 'page-break' },
  { block: 'heading', level: 1, text: 'Telefonen i {cluster}' },
  { block: 'text', style: 'intro', content: makeRichText('Vi mødes {meetingDate} kl. {meetingTime}.', 't1') },
  { block: 'section', section: 'why', heading: 2, box: true },
  { block: 'section', section: 'evening', heading: 2 },
  { block: 'guidance', section: 'why' },
  { block: 'fact-box', title: 'Kort', rows: [{ label: 'Hvor', value: { text: '{meetingPlace}' } }] },
  {
    block: 'columns',
    columns: [
      { title: 'Før', source: { from: 'tasks-before' } },
      { title: 'På', source: { from: 'programme' } },
      { title: 'Efter', source: { from: 'tasks-after' } },
    ],
  },
  { block: 'recommendations', headings: ['Viden', 'Råd', 'Tal'] },
  {
    block: 'indicators',
    labels: {
      indicator: 'Tal',
      numerator: 'Tæl',
      denominator: 'Ud af',
      count: 'Antal',
      population: 'Hvem',
      period: 'Hvornår',
      source: 'Kilde',
      direction: 'Læs',
      high: 'Højt er godt',
      low: 'Lavt er godt',
      none: 'Intet rigtigt',
      perThousand: 'pr. 1.000',
    },
  },
  {
    block: 'extraction-guide',
    labels: {
      steps: 'Sådan',
      stepsIn: 'I {system}',
      minutes: 'ca. {minutes} min.',
      yourNumber: 'Jeres tal',
      noSteps: 'Ingen trin endnu.',
    },
  },
  { block: 'programme', version: 'members', labels: programmeLabels },
  { block: 'programme', version: 'leader', labels: programmeLabels },
  { block: 'questions', about: 'indicators', lines: 0, ticks: true, groupTitle: 'Tal {number}: {title}' },
  { block: 'questions', about: 'general', lines: 2 },
  { block: 'plan', labels: { task: 'Opgave', responsible: 'Hvem', deadline: 'Senest', done: 'Klaret' } },
  { block: 'techniques', labels: { when: 'Hvornår', minutes: 'Minutter', words: 'Sig' } },
  { block: 'references', heading: 1, readOnLabel: 'Læst' },
  {
    block: 'results',
    waiting: 'Tallene kommer.',
    labels: {
      figure: 'Figur',
      table: 'Tabel',
      practice: 'Praksis',
      value: 'Værdi',
      interval: 'Interval',
      cluster: 'Klyngen',
    },
  },
  { block: 'tick-boxes', items: ['Talt', 'Ikke talt'] },
  {
    block: 'form-table',
    columns: [
      { title: 'Tal', width: 2 },
      { title: 'Gæt', width: 1 },
    ],
    rows: 1,
    rowLabels: ['{indicators}'],
  },
  { block: 'caution', lead: 'Pas på.', text: 'En uge er kort.' },
  { block: 'writing-lines', count: 2, label: 'Noter' },
]

export const telephoneSheet: HandoutDefinition = {
  id: 'telephone-card',
  title: 'Telefonkort',
  subtitle: '{title} · {meetingDate}',
  fileName: 'Telefonkort',
  purpose: 'Til den, der tager telefonen.',
  when: 'meeting',
  blocks: everyBlock,
}
