import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { textOf, waitForSave } from '#tests/e2e/road/coordinator.ts'
import { letFramesPass } from '#tests/setup/browser.ts'

/** What a program puts on the clipboard, or what is dragged in. */
export type Carried = {
  readonly html?: string
  readonly text?: string
  readonly files?: readonly { readonly name: string; readonly type: string; readonly base64: string }[]
}

export function readFixture(name: string): string {
  return readFileSync(`tests/fixtures/paste/${name}`, 'utf8')
}

/** Empties a section's text and leaves the cursor in it. */
export async function clearText(page: Page, section: string): Promise<Locator> {
  const editor = textOf(page, section)
  await editor.click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  return editor
}

/**
 * Puts this on a clipboard and pastes it where the cursor is. A browser tells of a moved cursor a task later than it moves it, and a
 * made-up event does not wait for that as a key does: two frames let the editor hear of it.
 */
export async function paste(editor: Locator, carried: Carried): Promise<void> {
  await letFramesPass(editor.page())
  await editor.evaluate(carryIn, { carried, kind: 'paste' as const })
}

/** Drops this on the last line of the text. */
export async function drop(editor: Locator, carried: Carried): Promise<void> {
  await editor.evaluate(carryIn, { carried, kind: 'drop' as const })
}

/** Runs in the page: it may use nothing from outside itself. */
function carryIn(
  editor: HTMLElement | SVGElement,
  { carried, kind }: { carried: Carried; kind: 'paste' | 'drop' },
): void {
  const data = new DataTransfer()
  if (carried.html !== undefined) data.setData('text/html', carried.html)
  if (carried.text !== undefined) data.setData('text/plain', carried.text)
  for (const { name, type, base64 } of carried.files ?? []) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    data.items.add(new File([bytes], name, { type }))
  }
  const { left, bottom } = (editor.lastElementChild ?? editor).getBoundingClientRect()
  const options = { bubbles: true, cancelable: true, composed: true }
  editor.dispatchEvent(
    kind === 'paste'
      ? new ClipboardEvent('paste', { ...options, clipboardData: data })
      : new DragEvent('drop', { ...options, dataTransfer: data, clientX: left + 4, clientY: bottom - 4 }),
  )
}

/** A picture of one colour, drawn in the page. */
export function drawPicture(page: Page, type: string, width: number, height: number): Promise<string> {
  return page.evaluate(
    ({ type: kind, width: w, height: h }) => {
      const canvas = document.createElement('canvas')
      canvas.width = w
      canvas.height = h
      const context = canvas.getContext('2d')
      if (context) context.fillStyle = '#0b5563'
      context?.fillRect(0, 0, w, h / 2)
      return canvas.toDataURL(kind).split(',')[1] ?? ''
    },
    { type, width, height },
  )
}

/** The shape of a text: its tags without their attributes, but for those that carry content. */
export function shapeOf(editor: Locator): Promise<string> {
  return editor.evaluate((element) => {
    const kept = ['href', 'colspan', 'data-level', 'data-checked', 'start']
    const print = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
      if (
        !(node instanceof Element) ||
        node.matches('.ProseMirror-trailingBreak, label, img.ProseMirror-separator')
      )
        return ''
      const inner = [...node.childNodes].map(print).join('')
      const tag = node.tagName.toLowerCase()
      if (tag === 'span' || tag === 'div' || tag === 'tbody') return inner
      const attributes = kept.flatMap((name) => {
        const value = node.getAttribute(name)
        return value === null || (name === 'colspan' && value === '1') ? [] : [` ${name}="${value}"`]
      })
      return `<${tag}${attributes.join('')}>${inner}</${tag}>`
    }
    return [...element.childNodes].map(print).join('')
  })
}

/** Does something that changes a text, and waits until the server has it. */
export async function andSaved(page: Page, change: () => Promise<unknown>): Promise<void> {
  const saved = waitForSave(page, 200)
  await change()
  await saved
}
