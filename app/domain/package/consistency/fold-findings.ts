import type { Finding } from '#app/domain/package/consistency/finding.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'

/** A finding, or several items of a list that lack the same, said in one with the places it holds for. */
export type FoldedFinding = Finding & { readonly places: readonly FindingPlace[] }

export type FindingPlace = { readonly itemId: string; readonly name: Bilingual }

/** The same lack in several items of one list becomes one finding, where the first of them stood. */
export function foldFindings(findings: readonly Finding[]): readonly FoldedFinding[] {
  return findings.flatMap((finding, at) => {
    const isSame = (other: Finding) => other === finding || lacksTheSame(finding, other)
    return findings.findIndex(isSame) === at ? [fold(finding, findings.filter(isSame))] : []
  })
}

function lacksTheSame(one: Finding, other: Finding): boolean {
  return (
    one.sectionId === other.sectionId &&
    one.severity === other.severity &&
    one.lack !== undefined &&
    one.lack.what.da === other.lack?.what.da
  )
}

function fold(first: Finding, group: readonly Finding[]): FoldedFinding {
  const places = group.flatMap(({ itemId, lack }) =>
    itemId !== undefined && lack ? [{ itemId, name: lack.itemName }] : [],
  )
  if (places.length < 2 || !first.lack) return { ...first, places }
  const { what } = first.lack
  const message = { da: `${what.da} ${places.length} steder.`, en: `${what.en} in ${places.length} places.` }
  const { itemId: _first, ...shared } = first
  return { ...shared, message, places }
}
