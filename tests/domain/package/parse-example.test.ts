import { describe, expect, test } from 'vitest'
import type { ExamplePackage } from '#app/domain/package/example-package.ts'
import { parseExample } from '#app/domain/package/parse-example.ts'
import { makeTemplate } from '#tests/builders/make-template.ts'

const practice = {
  name: 'Lægerne ved Åen',
  number: '990101',
  doctors: 2,
  listSize: 3000,
  email: 'aaen@example.dk',
  recordSystem: 'XMO',
}

const example: ExamplePackage = {
  format: 'klyngebygger-package/1',
  id: 'eksempel',
  template: { id: 'lille', version: 1 },
  title: 'Emne',
  kind: 'clinical',
  language: 'da',
  notice: '',
  cluster: { name: 'Eksempelklyngen', practices: [practice] },
  sections: { numbers: { type: 'list', items: [{ id: 'set', kind: 'proportion' }] } },
  rounds: [
    {
      deadline: '2026-12-18',
      agreement: 'closed',
      answers: [
        { practice: '990101', answers: { set: { status: 'counted', numerator: 3, denominator: 4 } } },
      ],
    },
  ],
}

function withAnswers(practiceNumber: string, answers: object): object {
  const round = {
    deadline: '2026-12-18',
    agreement: 'closed',
    answers: [{ practice: practiceNumber, answers }],
  }
  return { ...example, rounds: [round] }
}

test('sections that the file leaves out hold what the template puts into a new package', () => {
  const parsed = parseExample(example, [makeTemplate()])
  expect(parsed).toEqual({
    ok: true,
    example: {
      ...example,
      sections: { ...example.sections, evening: { type: 'form', values: { minutes: 150 } } },
    },
  })
})

describe('an example is refused', () => {
  const at = '$.rounds[0].answers[0]'
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['without a title', { ...example, title: '' }, '$.title Teksten må ikke være tom.'],
    [
      'of a template that is not there',
      { ...example, template: { id: 'lille', version: 2 } },
      '$.template Skabelonen findes ikke: lille.da, version 2.',
    ],
    [
      'with a section the template does not have',
      { ...example, sections: { song: {} } },
      '$.sections.song Skabelonen har intet afsnit »song«.',
    ],
    [
      'with content of another type',
      { ...example, sections: { numbers: { type: 'form' } } },
      '$.sections.numbers Indholdet passer ikke til afsnittet »Tal«.',
    ],
    [
      'with two practices of one number',
      { ...example, cluster: { name: 'K', practices: [practice, practice] } },
      '$.cluster.practices[1].number »990101« er brugt to gange.',
    ],
    [
      'with a record system the template does not name',
      { ...example, cluster: { name: 'K', practices: [{ ...practice, recordSystem: 'Z' }] } },
      '$.cluster.practices[0].recordSystem Skabelonen nævner ikke lægesystemet »Z«.',
    ],
    [
      'with answers of a practice that is not there',
      withAnswers('990199', {}),
      `${at}.practice Klyngen har ingen praksis 990199.`,
    ],
    [
      'with an answer to no indicator',
      withAnswers('990101', { x: { status: 'not-found', reason: '' } }),
      `${at}.answers.x Pakken har ikke det målepunkt.`,
    ],
    [
      'with more than all',
      withAnswers('990101', { set: { status: 'counted', numerator: 5, denominator: 4 } }),
      `${at}.answers.set 5 er flere end alle 4. Er tallene byttet om?`,
    ],
    [
      'with a count out of nothing',
      withAnswers('990101', { set: { status: 'counted', numerator: 5, denominator: null } }),
      `${at}.answers.set Her mangler et tal: Hvor mange er der i alt?`,
    ],
    [
      'with half a count',
      withAnswers('990101', { set: { status: 'counted', numerator: 2.5, denominator: 4 } }),
      `${at}.answers.set.numerator Værdien har en forkert type. Den skal være integer.`,
    ],
  ]
  test.each(cases)('%s', (_name, value, expected) => {
    const parsed = parseExample(value, [makeTemplate()])
    const faults = parsed.ok ? [] : parsed.faults.map(({ path, message }) => `${path} ${message.da}`)
    expect(faults).toContain(expected)
  })
})
