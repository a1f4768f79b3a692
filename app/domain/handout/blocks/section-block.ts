import { buildFormBlock } from '#app/domain/handout/blocks/form-block.ts'
import { contentIsFilled } from '#app/domain/handout/conditions.ts'
import { findContent, findOwnSection, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { heading } from '#app/domain/handout/headings.ts'
import { fillText } from '#app/domain/handout/placeholders.ts'
import { buildItemsBlock } from '#app/domain/handout/blocks/items-block.ts'
import { printedText } from '#app/domain/handout/printed-text.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'
import type { Section, SectionContent } from '#app/domain/template/template.ts'

const linesWhenEmpty = 3

/** A section as it was written, under its heading or in a box; an empty one as lines to write on. */
export function buildSectionBlock(
  definition: BlockOf<'section'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const section = findOwnSection(context, definition.section)
  if (!section) return []
  const title = fillText(definition.title ?? section.title, context).text
  const level = definition.heading ?? context.level
  const blocks = buildContent(section, definition, { ...context, level })
  if (definition.box) return [{ kind: 'box', title, blocks }]
  return definition.heading ? [heading(definition.heading, title), ...blocks] : blocks
}

/** The template's guidance for a section, printed for those who use it on paper. */
export function buildGuidance(
  definition: BlockOf<'guidance'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const guidance = findOwnSection(context, definition.section)?.guidance
  return guidance ? [{ kind: 'rich-text', blocks: guidance.content, headingBase: context.level }] : []
}

function buildContent(
  section: Section,
  definition: BlockOf<'section'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const content = findContent(context, section.id)
  const lines: HandoutBlock = { kind: 'writing-lines', count: definition.lines ?? linesWhenEmpty, label: '' }
  if (!content || content.type !== section.type || !contentIsFilled(content)) return [lines]
  return buildFilled(section, content, definition, context)
}

function buildFilled(
  section: Section,
  content: SectionContent,
  definition: BlockOf<'section'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  if (content.type === 'rich-text') {
    return [{ kind: 'rich-text', blocks: printedText(content.text.content), headingBase: context.level }]
  }
  if (content.type === 'form' && section.type === 'form') {
    return buildFormBlock(section, content.values, context)
  }
  if (content.type === 'list' && section.type === 'list') {
    return buildItemsBlock(section, content.items, definition.columns, context)
  }
  return []
}
