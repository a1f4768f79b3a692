import path from 'node:path'
import {
  type FileReport,
  run,
  runChecker,
  type WrittenFile,
} from '#app/commands/check-office/check-word-file.ts'
import { squeeze } from '#app/commands/check-office/compare-paper.ts'

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
      ...missing.map((title) => `LibreOffice viser ikke titlen »${title}« på dens dias.`),
    ],
  }
}
