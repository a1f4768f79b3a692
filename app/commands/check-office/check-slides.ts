import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  type FileReport,
  run,
  runChecker,
  type WrittenFile,
} from '#app/commands/check-office/check-word-file.ts'
import { comparePaper, squeeze } from '#app/commands/check-office/compare-paper.ts'
import { readSlides } from '#app/exports/read-slides.server.ts'

/** Checks a deck against the Office schemas and the rules of accessibility, and that LibreOffice shows every slide. */
export function checkSlides({ file, handout }: WrittenFile, checker: string): FileReport {
  const titles = handout.blocks.flatMap((block) => (block.kind === 'slide' ? [block.title] : []))
  const pages = run('pdftotext', [file.replace(/\.pptx$/, '.pdf'), '-'])
    .output.split('\f')
    .slice(0, -1)
  const missing = titles.filter((title, at) => !squeeze(pages[at] ?? '').includes(squeeze(title)))
  return {
    name: path.basename(file),
    pages: pages.length,
    faults: [
      ...runChecker(file, handout, checker),
      ...(pages.length === titles.length
        ? []
        : [`Filen har ${titles.length} dias; LibreOffice viser ${pages.length}.`]),
      ...checkWords(file, pages),
      ...missing.map((title) => `LibreOffice viser ikke titlen »${title}« på dens dias.`),
    ],
  }
}

/** Every word of a slide is on its page. A chart has words of its own besides. */
function checkWords(file: string, pages: readonly string[]): readonly string[] {
  const { slides } = readSlides(readFileSync(file))
  return slides.flatMap(({ text }, at) => {
    const paragraphs = text.split('\n').map((line) => ({ text: line, inTable: true }))
    return comparePaper(paragraphs, pages[at] ?? '').map((fault) => `Dias ${at + 1}: ${fault}`)
  })
}
