import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ChoicesByRole } from '#app/components/form/form-context.tsx'
import { SchemaForm } from '#app/components/form/schema-form.tsx'
import type { FormValues, JsonSchema, UiSchema } from '#app/domain/template/template.ts'
import { LocaleProvider } from '#app/i18n/use-catalogue.tsx'

const schema: JsonSchema = {
  type: 'object',
  required: ['title', 'day', 'minutes', 'kind'],
  properties: {
    title: { type: 'string', title: 'Kort titel', description: 'Som på diagrammet.', maxLength: 5 },
    story: { type: 'string', title: 'Fortælling' },
    day: { type: 'string', title: 'Dato', format: 'date' },
    minutes: { type: 'integer', title: 'Minutter', minimum: 1, maximum: 60 },
    kind: {
      type: 'string',
      title: 'Slags',
      oneOf: [
        { const: 'proportion', title: 'Andel' },
        { const: 'count', title: 'Antal' },
      ],
    },
    indicatorIds: { type: 'array', title: 'Målepunkter', items: { type: 'string' } },
    done: { type: 'boolean', title: 'Udført' },
    denominator: { type: 'string', title: 'Ud af' },
    instructions: {
      type: 'array',
      title: 'Trin',
      items: { type: 'object', properties: { steps: { type: 'string', title: 'Sådan' } } },
    },
  },
}

const control = (name: string, options?: UiSchema['options']): UiSchema => ({
  type: 'Control',
  scope: `#/properties/${name}`,
  ...(options ? { options } : {}),
})

function render(
  elements: readonly UiSchema[],
  values: FormValues = {},
  { showErrors = 'left', choices }: { showErrors?: 'left' | 'all'; choices?: ChoicesByRole } = {},
): string {
  return renderToStaticMarkup(
    <LocaleProvider locale="da">
      <SchemaForm
        schema={schema}
        uiSchema={{ type: 'VerticalLayout', elements }}
        initialValues={values}
        prefix="gate"
        choices={choices}
        showErrors={showErrors}
      />
    </LocaleProvider>,
  )
}

test('a field has a label, a name from its path, and help it points to', () => {
  const html = render([control('title')], { title: 'Tal' })
  expect(html).toMatch(/<label[^>]*for="gate-title"/)
  expect(html).toContain('name="gate.title"')
  expect(html).toContain('value="Tal"')
  expect(html).toContain('aria-describedby="gate-title-help"')
  expect(html).toMatch(/id="gate-title-help"[^>]*>Som på diagrammet\./)
})

test('a field that may be empty says so, a required one does not', () => {
  expect(render([control('story')])).toContain('(valgfrit)')
  expect(render([control('title')])).not.toContain('(valgfrit)')
})

test('an untouched form does not complain', () => {
  expect(render([control('title'), control('day')])).not.toContain('aria-invalid')
})

test.each([
  ['title', {}, '»Kort titel« mangler. Skriv det her.'],
  ['day', {}, '»Dato« mangler. Vælg en dag.'],
  ['kind', {}, 'Vælg en af mulighederne under »Slags«.'],
  ['minutes', {}, '»Minutter« mangler. Skriv det med tal.'],
  ['minutes', { minutes: 90 }, 'Tallet må ikke være over 60.'],
  ['minutes', { minutes: 0 }, 'Tallet må ikke være under 1.'],
  ['title', { title: 'For lang' }, 'Teksten må højst være på 5 tegn. Gør den kortere.'],
  ['kind', { kind: 'other' }, 'Vælg en af mulighederne.'],
])('%s with %j is told what to do', (name, values, sentence) => {
  const html = render([control(name)], values, { showErrors: 'all' })
  expect(html).toContain(sentence)
  expect(html).toContain('aria-invalid="true"')
  expect(html).toMatch(new RegExp(`aria-describedby="[^"]*gate-${name}-error`))
})

test('a CPR number is named at its field, and not repeated', () => {
  const html = render([control('story')], { story: 'Se 010158-5000' })
  expect(html).toContain('Det ligner et CPR-nummer.')
})

test('a long text is a box, a day a date, a yes or no a tick', () => {
  const html = render([control('story', { multi: true }), control('day'), control('done')], { done: true })
  expect(html).toContain('<textarea')
  expect(html).toContain('type="date"')
  expect(html).toMatch(/type="checkbox"[^>]*checked/)
})

test('a choice is a list, or all in a row', () => {
  expect(render([control('kind')])).toContain('<option value="proportion">Andel</option>')
  const row = render([control('kind', { format: 'radio' })], { kind: 'count' })
  expect(row).toMatch(/<legend[^>]*>Slags/)
  expect(row).toMatch(/type="radio"[^>]*value="count"[^>]*checked|checked[^>]*value="count"/)
})

test('choices may come from a list of the package', () => {
  const choices = {
    indicators: [
      { value: 'a', label: '1 Årskontrol' },
      { value: 'b', label: '2a Målt LDL' },
    ],
  }
  const html = render(
    [control('indicatorIds', { optionsFrom: 'indicators' })],
    { indicatorIds: ['b'] },
    { choices },
  )
  expect(html).toContain('2a Målt LDL')
  expect(html.match(/checked=""/g)).toHaveLength(1)
})

test('without anything to choose from it says so', () => {
  const html = render([control('indicatorIds', { optionsFrom: 'indicators' })])
  expect(html).toContain('Der er endnu ikke noget at vælge imellem.')
})

test('a rule hides a field', () => {
  const denominator = {
    ...control('denominator'),
    rule: { effect: 'HIDE', condition: { scope: '#/properties/kind', schema: { const: 'count' } } },
  }
  expect(render([denominator], { kind: 'count' })).not.toContain('Ud af')
  expect(render([denominator], { kind: 'proportion' })).toContain('Ud af')
})

test('a nested list shows its entries in order, each with named buttons', () => {
  const html = render([control('instructions', { itemName: 'lægesystem', addLabel: 'Nyt lægesystem' })], {
    instructions: [{ steps: 'Åbn' }, { steps: 'Tæl' }],
  })
  expect(html.indexOf('Åbn')).toBeLessThan(html.indexOf('Tæl'))
  expect(html).toContain('name="gate.instructions.1.steps"')
  expect(html).toContain('aria-label="Flyt lægesystem 2 op"')
  expect(html).not.toContain('aria-label="Flyt lægesystem 2 ned"')
  expect(html).toContain('Nyt lægesystem')
})

test('server and browser give the same ids, however often a page is rendered', () => {
  expect(render([control('title')])).toBe(render([control('title')]))
})
