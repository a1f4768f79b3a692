import { escapeXml } from '#app/exports/xml.server.ts'

/** What a program shows until the workbook is opened, with the place in the workbook that it is from. */
export function textReference(place: string, values: readonly string[]): string {
  return `<c:strRef><c:f>${place}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`
}

export function numberReference(place: string, values: readonly (number | null)[], format: string): string {
  return `<c:numRef><c:f>${place}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${points(values)}</c:numCache></c:numRef>`
}

/** How many there are, and each that is not empty. */
export function points(values: readonly (string | number | null)[]): string {
  const written = values.flatMap((value, at) =>
    value === null ? [] : [`<c:pt idx="${at}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`],
  )
  return `<c:ptCount val="${values.length}"/>${written.join('')}`
}
