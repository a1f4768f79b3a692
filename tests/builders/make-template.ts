import type { Section, Template } from '#app/domain/template/template.ts'
import type { Block, RichText } from '#app/domain/text/rich-text.ts'

export function makeParagraph(text: string, id = 'p1'): Block {
  return { type: 'paragraph', attrs: { id }, content: [{ type: 'text', text }] }
}

export function makeRichText(text: string, id = 'p1'): RichText {
  return { type: 'doc', content: [makeParagraph(text, id)] }
}

/** The smallest list of indicators that a round could be opened with. */
export const indicatorSection: Section = {
  id: 'numbers',
  type: 'list',
  role: 'indicators',
  title: 'Tal',
  itemName: 'tal',
  addLabel: 'Nyt tal',
  itemTitle: 'title',
  itemSchema: {
    type: 'object',
    required: ['title'],
    properties: {
      title: { type: 'string', title: 'Titel' },
      kind: {
        type: 'string',
        oneOf: [
          { const: 'proportion', title: 'Andel' },
          { const: 'count', title: 'Antal' },
        ],
      },
      numerator: { type: 'string' },
      denominator: { type: 'string' },
    },
  },
  itemUiSchema: { type: 'VerticalLayout', elements: [{ type: 'Control', scope: '#/properties/title' }] },
}

export const noteSection: Section = { id: 'note', type: 'rich-text', title: 'Note', placeholder: 'Skriv her' }

export const meetingSection: Section = {
  id: 'evening',
  type: 'form',
  role: 'meeting',
  title: 'Aftenen',
  schema: {
    type: 'object',
    required: ['date', 'place'],
    properties: {
      date: { type: 'string', format: 'date' },
      place: { type: 'string' },
      minutes: { type: 'integer', minimum: 15 },
    },
  },
  uiSchema: { type: 'VerticalLayout', elements: [{ type: 'Control', scope: '#/properties/date' }] },
  initial: { minutes: 150 },
}

/** A template of two steps with a text, a form and a list, and one handout that prints them. */
export function makeTemplate(overrides: Partial<Template> = {}): Template {
  return {
    format: 'klyngebygger-template/1',
    id: 'lille',
    version: 1,
    language: 'da',
    title: 'Lille skabelon',
    description: 'Til prøver',
    author: 'Prøve',
    kinds: [
      { kind: 'clinical', title: 'Klinisk', description: 'Tal om patienter' },
      { kind: 'organisational', title: 'Organisation', description: 'Arbejdsgange' },
    ],
    recordSystems: ['XMO', 'Andet'],
    steps: [
      { id: 'first', title: 'Først', intro: 'Begynd her.', sections: [noteSection, meetingSection] },
      { id: 'second', title: 'Så', intro: 'Tæl.', sections: [indicatorSection] },
    ],
    handouts: [
      {
        id: 'sheet',
        title: 'Ark',
        fileName: 'Ark',
        purpose: 'Til alle.',
        when: 'meeting',
        blocks: [
          { block: 'heading', level: 1, text: '{title}' },
          { block: 'section', section: 'note' },
        ],
      },
    ],
    ...overrides,
  }
}
