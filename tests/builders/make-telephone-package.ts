import type { HandoutInput } from '#app/domain/handout/handout-context.ts'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import type { ListItem, SectionContent } from '#app/domain/template/template.ts'
import { makeTelephoneTemplate } from '#tests/builders/make-telephone-template.ts'
import { makeRichText } from '#tests/builders/make-template.ts'

function items(...list: readonly ListItem[]): SectionContent {
  return { type: 'list', items: list }
}

/** Every section of the telephone template, filled in. */
export const telephoneSections: ClusterPackage['sections'] = {
  why: { type: 'rich-text', text: makeRichText('Mange ringer forgæves.', 'w1') },
  evening: {
    type: 'form',
    values: { date: '2027-01-14', startTime: '17:00', minutes: 90, place: 'Biblioteket', food: true },
  },
  todo: items(
    { id: 'k1', title: 'Saml tal', responsible: 'Sekretæren', daysBefore: 14, done: true },
    { id: 'k2', title: 'Ring rundt', responsible: 'Lægen', daysBefore: -30 },
  ),
  counts: items(
    {
      id: 'answered',
      title: 'Besvarede opkald',
      kind: 'proportion',
      question: 'Hvor mange opkald blev taget?',
      population: 'Alle opkald',
      numerator: 'opkald, der blev taget',
      denominator: 'opkald i alt',
      period: 'én uge',
      source: 'Omstillingen',
      direction: 'high',
      minutes: 4,
      instructions: [
        { recordSystem: '', steps: 'Find ugens liste\nTæl op' },
        { recordSystem: 'Papir', steps: 'Tæl streger' },
      ],
      note: 'Spærretid tæller ikke.',
      desk: 'Forkontoret',
    },
    { id: 'lines', title: 'Åbne linjer', kind: 'count', numerator: 'linjer', minutes: 1 },
  ),
  advice: items({
    id: 'r1',
    title: 'Kø',
    knowledge: 'Kø gør folk utålmodige.',
    recommendation: 'Sig, hvor lang køen er.',
    indicatorIds: ['answered'],
    referenceIds: ['s1'],
    effort: 'Lille',
  }),
  sources: items({
    id: 's1',
    title: 'Om telefonkø',
    kind: 'law',
    publisher: 'Prøveforlaget',
    address: 'https://www.example.dk/telefon',
    readOn: '2026-11-03',
  }),
  asks: items(
    { id: 'q1', text: 'Hvem tager telefonen?', indicatorIds: ['answered', 'lines'] },
    { id: 'q2', text: 'Hvad vil vi prøve?' },
  ),
  course: items(
    { id: 'p1', title: 'Velkomst', minutes: 15, description: 'Kaffe.' },
    { id: 'p2', minutes: 10, isBreak: true },
    {
      id: 'p3',
      title: 'Tallene',
      minutes: 65,
      leaderNotes: 'Lad dem gætte.',
      indicatorIds: ['answered'],
      techniqueId: 'm1',
    },
  ),
  ways: items({
    id: 'm1',
    title: 'Runde',
    when: 'Først',
    minutes: 5,
    how: 'Spørg alle.',
    words: 'Hvad ser du?',
  }),
  people: items({ id: 'c1', name: 'Koordinatoren', task: 'Alt', reach: 'post@example.dk' }),
}

export function makeTelephonePackage(overrides: Partial<ClusterPackage> = {}): ClusterPackage {
  return {
    id: 'pakke-1',
    title: 'Telefontid',
    kind: 'organisational',
    language: 'da',
    template: { id: 'telefon', version: 1 },
    notice: 'Kun en prøve',
    sections: telephoneSections,
    ...overrides,
  }
}

export function makeHandoutInput(overrides: Partial<HandoutInput> = {}): HandoutInput {
  return {
    template: makeTelephoneTemplate(),
    clusterPackage: makeTelephonePackage(),
    clusterName: 'Prøveklyngen',
    results: null,
    printedOn: '2026-11-22',
    deadline: '2026-12-18',
    ...overrides,
  }
}
