/** Six hexadecimal digits in lower case, without the number sign: `0b5563`. */
export type Colour = string

type Channels = readonly [red: number, green: number, blue: number]

/** Reads `#0B5563`, `0b5563` or `#abc`; null for anything else. */
export function parseColour(text: string): Colour | null {
  const digits = text.trim().replace(/^#/, '').toLowerCase()
  if (/^[0-9a-f]{6}$/.test(digits)) return digits
  return /^[0-9a-f]{3}$/.test(digits) ? digits.replaceAll(/./g, '$&$&') : null
}

/** From 1 to 21 (WCAG 2.1, "contrast ratio"). */
export function computeContrast(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

/** What text must have against its ground (WCAG 2.1, success criterion 1.4.3). */
export const leastContrast = 4.5

/**
 * The colour itself when it can be read on the ground, else the nearest of the same hue that can. Light is taken from the
 * three channels alike, so the hue stays; luminance is linear in it, so the factor is found without searching.
 */
export function darkenToRead(colour: Colour, ground: Colour): Colour {
  if (computeContrast(colour, ground) >= leastContrast) return colour
  const allowed = (luminance(ground) + 0.05) / leastContrast - 0.05
  const factor = Math.max(0, allowed) / luminance(colour)
  return writeColour(channelsOf(colour).map((channel) => Math.floor(toByte(toLinear(channel) * factor))))
}

/** The colour thinned with white. @param share of the colour: 0 is white, 1 the colour itself */
export function mixWithWhite(colour: Colour, share: number): Colour {
  return writeColour(channelsOf(colour).map((channel) => Math.round(255 - (255 - channel) * share)))
}

/** WCAG 2.1, "relative luminance". */
function luminance(colour: Colour): number {
  const [red, green, blue] = channelsOf(colour)
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue)
}

function toLinear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** The inverse of `toLinear`; not rounded. */
function toByte(linear: number): number {
  return 255 * (linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055)
}

function channelsOf(colour: Colour): Channels {
  const read = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  return [read(0), read(2), read(4)]
}

function writeColour(channels: readonly number[]): Colour {
  return channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')
}
