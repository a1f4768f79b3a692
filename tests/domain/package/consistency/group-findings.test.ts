import { expect, test } from 'vitest'
import { checkPackage } from '#app/domain/package/consistency/check-package.ts'
import { groupFindings } from '#app/domain/package/consistency/group-findings.ts'
import { makeFaultyPackage } from '#tests/builders/make-faulty-package.ts'
import { says, template, withText } from '#tests/builders/say-findings.ts'

test('findings stand under the step in which they are mended, steps without any left out', () => {
  const { clusterPackage, facts } = makeFaultyPackage()
  const findings = checkPackage(template, clusterPackage, facts)
  const late = findings.filter(({ rule }) => rule === 'dates' || rule === 'yes-no-question')
  const groups = groupFindings(template, 'clinical', late)
  expect(groups.map(({ number, stepId, findings: found }) => `${number} ${stepId} ${found.length}`)).toEqual([
    '1 focus 2',
    '3 facts 1',
    '4 reflection 1',
  ])
  expect(groups[0]?.findings.map(({ sectionTitle }) => sectionTitle)).toEqual([
    'Klyngemødet',
    'Hvem gør hvad hvornår?',
  ])
})

test('the same sentence about the same place is said once', () => {
  expect(says('citation', withText('known', 'Som i [9], og igen i [9].'))).toHaveLength(1)
})
