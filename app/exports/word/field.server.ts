import { SimpleField, type TextRun } from 'docx'

/**
 * A field of Word with the result that it has: the reader sees it at once, and Word makes it anew when asked to.
 * @param instruction in Word's own words (ECMA-376 part 1, 17.16)
 */
export function field(instruction: string, result: TextRun): SimpleField {
  const printed = new SimpleField(instruction)
  printed.addChildElement(result)
  return printed
}
