import type { Page } from 'playwright-core'
import { type PdfPage, readPdf } from '#tests/setup/read-pdf.ts'

/** A handout as it comes out of the printer. */
export type Print = {
  readonly id: string
  readonly title: string
  readonly pages: readonly PdfPage[]
  /** Of all its pages, with plain spaces. */
  readonly text: string
}

/** Prints the preview of every handout of a package, as its reader would by the browser's own »Udskriv«. */
export async function printHandouts(page: Page, packageAddress: string): Promise<readonly Print[]> {
  const prints: Print[] = []
  for (const id of await listHandouts(page, packageAddress))
    prints.push(await printHandout(page, packageAddress, id))
  return prints
}

export async function printHandout(page: Page, packageAddress: string, id: string): Promise<Print> {
  await page.goto(`${packageAddress}/moedemateriale/${id}`)
  const title = await page.getByRole('heading', { level: 1 }).first().innerText()
  const pages = readPdf(await page.pdf({ preferCSSPageSize: true }))
  const text = pages.map((each) => each.text).join('\n')
  return { id, title, pages, text: text.replaceAll('\u00a0', ' ') }
}

/** The ids of all handouts, in the order of the list. */
export async function listHandouts(page: Page, packageAddress: string): Promise<readonly string[]> {
  await page.goto(`${packageAddress}/moedemateriale`)
  const addresses = await page
    .getByRole('link', { name: /^Vis/ })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return addresses.map((address) => address.split('/').at(-1) ?? '')
}
