import { Document, type ISectionOptions, type PageNumberEstimator } from 'docx'
import { printBlocks } from '#app/exports/word/blocks.server.ts'
import { buildFooter, buildHeader, pageProperties } from '#app/exports/word/page-frame.server.ts'
import { compileParts } from '#app/exports/word/compile-parts.server.ts'
import { addCharts } from '#app/exports/word/native-chart.server.ts'
import { printTitle } from '#app/exports/word/title.server.ts'
import { compileWithPages } from '#app/exports/word/heading-pages.server.ts'
import { textWidth } from '#app/exports/word/measures.server.ts'
import { type Parts, settlePackage } from '#app/exports/word/settle-package.server.ts'
import type { Pictures } from '#app/exports/word/typed-image.server.ts'
import { wordNumbering } from '#app/exports/word/numbering.server.ts'
import { wordStyles, wordTheme } from '#app/exports/word/styles.server.ts'
import { languageTag, startWriting, type Writing } from '#app/exports/word/writing.server.ts'
import { estimateCopyPages } from '#app/domain/handout/estimate-pages.ts'
import { typesetHandout } from '#app/domain/handout/typeset-handout.ts'
import type { Handout, HandoutBlock } from '#app/domain/handout/handout.ts'

const noPictures: Pictures = new Map()

/**
 * A handout as a Word file (.docx). The same handout gives the same parts, byte for byte.
 * @param pictures those that its texts show; one that is missing prints its description
 */
export async function renderWord(typed: Handout, pictures = noPictures): Promise<Uint8Array> {
  const handout = typesetHandout(typed)
  const { compiled, pages } = await compileWithPages(handout, pictures, (printed, estimator) =>
    compileWord(handout, startWriting(handout, pictures, printed), estimator),
  )
  return settlePackage(compiled, {
    pages,
    language: languageTag(handout.language),
    company: handout.clusterName,
    day: handout.printedDay,
    accent: handout.clusterLook?.accent ?? null,
    textWidth: textWidth(handout.orientation),
  })
}

/** @param pageNumbers lays the pages out, for those that need to know them */
async function compileWord(
  handout: Handout,
  writing: Writing,
  pageNumbers?: PageNumberEstimator,
): Promise<Parts> {
  const sections: ISectionOptions[] = []
  const pages = handout.hasCopies ? estimateCopyPages(handout) : []
  for (const [index, blocks] of splitCopies(handout).entries()) {
    await new Promise((resolve) => setImmediate(resolve))
    sections.push(printSection(handout, blocks, pages[index] ?? 1, writing))
  }
  const document = new Document({
    title: handout.fileName,
    subject: handout.topic,
    description: [handout.title, handout.subtitle].filter((text) => text !== '').join('. '),
    creator: handout.clusterName,
    keywords: [...new Set([handout.topic, handout.title, handout.clusterName])].join(', '),
    lastModifiedBy: handout.clusterName,
    theme: wordTheme,
    styles: wordStyles(languageTag(handout.language), handout),
    numbering: wordNumbering(handout.numberedHeadings),
    sections,
    ...(pageNumbers ? { pageNumbers } : {}),
  })
  return addCharts(compileParts(document), writing.charts)
}

/** A sheet for all is one section; every copy of a sheet is a section of its own, with pages counted from 1. */
function splitCopies({ blocks }: Handout): readonly (readonly HandoutBlock[])[] {
  const starts = blocks.flatMap((block, index) => (block.kind === 'copy' ? [index] : []))
  if (starts.length === 0) return [blocks]
  return starts.map((start, index) => blocks.slice(start, starts[index + 1]))
}

/** Made between turns of others. @param pages about how many its copy is */
function printSection(
  handout: Handout,
  blocks: readonly HandoutBlock[],
  pages: number,
  writing: Writing,
): ISectionOptions {
  const [first] = blocks
  const copy = first?.kind === 'copy' ? { label: first.label, pages } : null
  const title = handout.hasCopies ? [] : printTitle(handout, writing)
  return {
    properties: pageProperties(handout),
    headers: { default: buildHeader(handout, writing) },
    footers: { default: buildFooter(handout, copy) },
    children: [...title, ...printBlocks(blocks, writing)],
  }
}
