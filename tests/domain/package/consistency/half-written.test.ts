import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPackage } from '#app/domain/package/consistency/check-package.ts'
import { sectionsOf } from '#app/domain/template/find-section.ts'
import type { SectionContent } from '#app/domain/template/template.ts'
import { makeRichText } from '#tests/builders/make-template.ts'
import { heart, template } from '#tests/builders/say-findings.ts'

test('no half-written package stops the check', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('2027-01-14', 'under 130 mmHg', '[1-', 'IHS (', 'kommune:', 'gone', 'Er I?'),
    fc.array(fc.record({ recordSystem: fc.jsonValue(), steps: fc.string() }), { maxLength: 2 }),
  )
  const sections = sectionsOf(template, 'clinical')
  const contents = fc.tuple(...sections.map((section) => contentFor(section, value)))
  fc.assert(
    fc.property(contents, fc.array(fc.string(), { maxLength: 3 }), fc.string(), (written, systems, today) => {
      const clusterPackage = {
        ...heart,
        sections: Object.fromEntries(sections.map(({ id }, at) => [id, written[at] ?? emptyText])),
      }
      const found = checkPackage(template, clusterPackage, { today, practiceRecordSystems: systems })
      expect(found.every(({ message }) => message.da !== '' && message.en !== '')).toBe(true)
    }),
    { numRuns: 150 },
  )
})

const emptyText: SectionContent = { type: 'rich-text', text: makeRichText('') }

function contentFor(
  section: ReturnType<typeof sectionsOf>[number],
  value: fc.Arbitrary<unknown>,
): fc.Arbitrary<SectionContent> {
  if (section.type === 'rich-text') {
    return fc.string().map((text) => ({ type: 'rich-text', text: makeRichText(text) }))
  }
  const schema = section.type === 'form' ? section.schema : section.itemSchema
  const fields = Object.fromEntries(Object.keys(schema.properties ?? {}).map((name) => [name, value]))
  const record = fc.record(fields, { requiredKeys: [] })
  if (section.type === 'form') return record.map((values) => ({ type: 'form', values }))
  const items = fc.array(fc.tuple(record, fc.string({ maxLength: 2 })), { maxLength: 3 })
  return items.map((drawn) => ({ type: 'list', items: drawn.map(([item, id]) => ({ ...item, id })) }))
}
