import { expect, test } from 'vitest'
import { buildHandout } from '#app/domain/handout/build-handout.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import { withSection } from '#tests/builders/make-faulty-package.ts'
import { heart, template, withText } from '#tests/builders/say-findings.ts'

function printPlan(clusterPackage: ClusterPackage): readonly HandoutBlock[] {
  const definition = template.handouts.find(({ id }) => id === 'plan')
  if (!definition) throw new Error('The template has no plan.')
  const input = { template, clusterPackage, clusterName: 'Klyngen', results: null, printedOn: '2026-11-22' }
  return buildHandout(definition, input).blocks
}

const doubtful = { relevant: 'yes', measurable: 'no', actionable: 'yes' }

test('a no at the gate is printed with its reason', () => {
  const gate = { type: 'form', values: { ...doubtful, reason: 'Vi tæller selv i to uger.' } } as const
  const text = JSON.stringify(printPlan(withSection(heart, 'gate', gate)))
  expect(text).toContain('"text":"Nej"')
  expect(text).toContain('Vi tæller selv i to uger.')
})

test('a no without a reason leaves room to write one', () => {
  const blocks = printPlan(withSection(heart, 'gate', { type: 'form', values: doubtful }))
  expect(blocks).toContainEqual({
    kind: 'writing-lines',
    count: 2,
    label: 'Hvis et af svarene er delvist eller nej: Hvorfor tager I emnet alligevel?',
  })
})

test('the plan says when and by whom the words were accepted, and when they have changed since', () => {
  const accepted = JSON.stringify(printPlan(heart))
  expect(accepted).toContain('30. september 2026')
  expect(accepted).not.toContain('er ændret')
  expect(printPlan(withText('problem', 'Det er noget helt andet.'))).toContainEqual({
    kind: 'caution',
    lead: 'Formuleringen er ændret, efter at klyngen sagde ja.',
    text: expect.stringMatching(/^Klyngen sagde ja til disse ord: »Behandling af iskæmisk hjertesygdom .*«$/),
  })
})
