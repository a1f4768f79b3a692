import { buildAgenda } from '#app/domain/handout/blocks/agenda.ts'
import { buildColumnsBlock, buildFactBox } from '#app/domain/handout/blocks/boxes.ts'
import { buildAnswerForm } from '#app/domain/handout/blocks/answer-form.ts'
import { buildCertaintyBlock } from '#app/domain/handout/blocks/certainty-block.ts'
import { buildExtractionGuide } from '#app/domain/handout/blocks/extraction-guide.ts'
import { buildFacilitatorCardsBlock } from '#app/domain/handout/blocks/facilitator-cards-block.ts'
import { buildFixedBlock, type FixedBlock } from '#app/domain/handout/blocks/fixed-blocks.ts'
import { buildIndicatorsBlock } from '#app/domain/handout/blocks/indicators-block.ts'
import { buildOwnResults } from '#app/domain/handout/blocks/own-results.ts'
import { buildPlanBlock } from '#app/domain/handout/blocks/plan-block.ts'
import { buildProgrammeBlock } from '#app/domain/handout/blocks/programme-block.ts'
import { buildProgrammeNotes } from '#app/domain/handout/blocks/programme-notes.ts'
import { buildQuestionTable } from '#app/domain/handout/blocks/question-table.ts'
import { buildQuestionsBlock } from '#app/domain/handout/blocks/questions-block.ts'
import { buildRecommendations } from '#app/domain/handout/blocks/recommendations-block.ts'
import { buildReferences } from '#app/domain/handout/blocks/references-block.ts'
import { buildResultsBlock } from '#app/domain/handout/blocks/results-block.ts'
import { buildRunSheet } from '#app/domain/handout/blocks/run-sheet.ts'
import { buildGuidance, buildSectionBlock } from '#app/domain/handout/blocks/section-block.ts'
import { buildSourcePages } from '#app/domain/handout/blocks/source-pages.ts'
import { buildTechniques } from '#app/domain/handout/blocks/techniques-block.ts'
import { buildMeetingSlides } from '#app/domain/handout/slides/meeting-slides.ts'
import { openSlide } from '#app/domain/handout/slides/open-slide.ts'
import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import type { BlockDefinition } from '#app/domain/template/handout-definition.ts'

/** One described block → the blocks that are printed for it. */
export function buildBlock(definition: BlockDefinition, context: HandoutContext): readonly HandoutBlock[] {
  switch (definition.block) {
    case 'section':
      return buildSectionBlock(definition, context)
    case 'guidance':
      return buildGuidance(definition, context)
    case 'fact-box':
      return buildFactBox(definition, context)
    case 'columns':
      return buildColumnsBlock(definition, context)
    case 'recommendations':
      return buildRecommendations(definition, context)
    case 'indicators':
      return buildIndicatorsBlock(definition, context)
    case 'extraction-guide':
      return buildExtractionGuide(definition, context)
    case 'source-pages':
      return buildSourcePages(definition, context)
    case 'answer-form':
      return buildAnswerForm(definition, context)
    case 'run-sheet':
      return buildRunSheet(definition, context)
    case 'programme-notes':
      return buildProgrammeNotes(definition, context)
    case 'own-results':
      return buildOwnResults(definition, context)
    case 'programme':
      return buildProgrammeBlock(definition, context)
    case 'questions':
      return buildQuestionsBlock(definition, context)
    case 'question-table':
      return buildQuestionTable(definition, context)
    case 'plan':
      return buildPlanBlock(definition, context)
    case 'techniques':
      return buildTechniques(definition, context)
    case 'facilitator-cards':
      return buildFacilitatorCardsBlock(definition, context)
    case 'certainty':
      return buildCertaintyBlock(definition, context)
    case 'references':
      return buildReferences(definition, context)
    case 'results':
      return buildResultsBlock(definition, context)
    case 'slide':
      return [openSlide(definition, context)]
    case 'agenda':
      return buildAgenda(definition, context)
    case 'meeting-slides':
      return buildMeetingSlides(definition, context)
    default:
      return buildFixedBlock(definition satisfies FixedBlock, context)
  }
}
