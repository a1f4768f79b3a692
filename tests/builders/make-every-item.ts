import type { IndicatorItem } from '#app/domain/template/roles.ts'
import type { ListItem } from '#app/domain/template/template.ts'

const steps = [{ recordSystem: '', steps: 'Åbn listen\nNotér tallet' }]
const counted = { population: 'Voksne patienter', period: 'Uge 39', source: 'Journal eller diagnoseliste' }

/** One indicator of every kind, complete, as the form of step 2 writes it; the kind is its id. Invented throughout. */
export const everyItem: readonly (IndicatorItem & ListItem)[] = [
  {
    id: 'proportion',
    title: 'Rygestatus er noteret',
    kind: 'proportion',
    ...counted,
    numerator: 'Patienter med noteret rygestatus',
    denominator: 'Patienter, der er set i ugen',
    direction: 'high',
    codes: [{ system: 'ICPC-2-DK', code: 'P17', text: 'tobaksmisbrug' }],
    instructions: steps,
    block: 'Rygning',
    expected: 80,
  },
  {
    id: 'rate',
    title: 'Rygestopsamtaler',
    kind: 'rate',
    joined: true,
    ...counted,
    numerator: 'Samtaler om rygestop',
    denominator: 'Voksne patienter',
    direction: 'none',
    instructions: [...steps, { recordSystem: 'XMO', steps: 'Åbn ydelserne i XMO\nTæl samtalerne' }],
    block: 'Rygning',
  },
  {
    id: 'count',
    title: 'Henvisninger',
    kind: 'count',
    ...counted,
    numerator: 'Henvisninger til rygestop',
    direction: 'none',
  },
  {
    id: 'mean',
    title: 'Ventetid',
    kind: 'mean',
    ...counted,
    numerator: 'Dage til samtalen',
    unit: 'dage',
    denominator: 'Aftalte samtaler',
    direction: 'low',
  },
  {
    id: 'two-registrations',
    title: 'Stoppede',
    kind: 'two-registrations',
    ...counted,
    firstRegistration: 'Kommunens optælling',
    secondRegistration: 'Vores egen optælling',
  },
  {
    id: 'composition',
    title: 'Samtalernes form',
    kind: 'composition',
    ...counted,
    denominator: 'Samtaler i ugen',
    parts: [{ text: 'Telefon' }, { text: 'Fremmøde' }, { text: 'Video' }],
  },
  {
    id: 'single-choice',
    title: 'Tid nok',
    kind: 'single-choice',
    question: 'Har I tid nok til samtalen?',
    options: ['Slet ikke', 'I ringe grad', 'I nogen grad', 'I høj grad', 'I meget høj grad'].map((text) => ({
      text,
    })),
    apart: ['unknown'],
  },
  {
    id: 'multiple-choice',
    title: 'Hjælpemidler',
    kind: 'multiple-choice',
    question: 'Hvad bruger I?',
    options: [{ text: 'Pjece' }, { text: 'Plakat' }, { text: 'Telefonlinje' }],
  },
  { id: 'free-text', title: 'Det, der mangler', kind: 'free-text', question: 'Hvad mangler I mest?' },
]
