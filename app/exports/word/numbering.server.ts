import { AlignmentType, LevelFormat, LevelSuffix, type ILevelsOptions, type INumberingOptions } from 'docx'
import { points } from '#app/exports/word/measures.server.ts'

/** How far one level of a list is indented, and its number or bullet hangs. */
export const listIndent = points(16)

const levels = [0, 1, 2, 3, 4] as const

/**
 * Lists are numbered by Word: bullets, and numbers that begin again with each list. Chapters are numbered by the style of
 * their headings where the sheet asks for it, so that one that is added gets its number.
 */
export function wordNumbering(numberedHeadings: boolean): INumberingOptions {
  return {
    config: [...lists, ...(numberedHeadings ? [{ reference: 'chapters', levels: [chapterLevel()] }] : [])],
  }
}

const lists: INumberingOptions['config'] = [
  {
    reference: 'bullets',
    levels: levels.map((level) => listLevel(level, LevelFormat.BULLET, bulletAt(level))),
  },
  {
    reference: 'numbers',
    levels: levels.map((level) => listLevel(level, formatAt(level), `%${level + 1}.`)),
  },
]

function listLevel(level: number, format: ILevelsOptions['format'], text: string): ILevelsOptions {
  const indent = { left: listIndent * (level + 1), hanging: listIndent }
  return { level, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } }
}

function bulletAt(level: number): string {
  return level % 2 === 0 ? '•' : '–'
}

function formatAt(level: number): ILevelsOptions['format'] {
  return level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER
}

function chapterLevel(): ILevelsOptions {
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1',
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: { paragraph: { indent: { left: points(24), hanging: points(24) } }, style: 'Heading1' },
  }
}
