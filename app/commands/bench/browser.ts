import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A headless Chromium: the one named by `CHROMIUM_PATH`, else one found on the machine. */
export async function launchBenchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? usualPlaces.find((place) => existsSync(place))
  if (executablePath === undefined) throw new Error('No Chromium: name one with CHROMIUM_PATH')
  const { chromium } = await import('playwright-core')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}
