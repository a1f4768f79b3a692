import { Bookmark, TextRun, type FileChild, type ParagraphChild } from 'docx'
import { field } from '#app/exports/word/field.server.ts'
import { cleanText } from '#app/exports/word/inline.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import { type NumberedCaption, readCaption, targetName } from '#app/domain/handout/cross-references.ts'

/** Above a figure or a table. Word counts the number in it, and the words that point to the number follow it. */
export function printCaption(caption: string, kind: 'figure' | 'table', writing: Writing): FileChild {
  return writing.paragraph({ style: 'Caption', children: captionRuns(caption, kind, writing) })
}

function captionRuns(caption: string, kind: 'figure' | 'table', writing: Writing): ParagraphChild[] {
  const read = readCaption(caption)
  if (!read) return [new TextRun(cleanText(caption))]
  const { label, number, part, end } = read
  const counted = [
    field(countField(read, writing), new TextRun(String(number))),
    ...(part === '' ? [] : [new TextRun(part)]),
  ]
  return [
    new TextRun(`${cleanText(label)}\u00A0`),
    new Bookmark({ id: targetName(kind, `${number}${part}`), children: counted }),
    new TextRun(cleanText(end)),
  ]
}

/** The next of its kind, the one before once more, or, where one was left out, the number that it has. */
function countField({ label, number, part }: NumberedCaption, writing: Writing): string {
  const before = writing.countCaption(label, number)
  const counter = `SEQ ${label} \\* ARABIC`
  if (before === number && part !== '') return `${counter} \\c`
  return number === before + 1 ? counter : `${counter} \\r ${number}`
}
