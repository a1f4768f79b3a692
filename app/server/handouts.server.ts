import { buildHandout, handoutApplies } from '#app/domain/handout/build-handout.ts'
import type { HandoutInput } from '#app/domain/handout/handout-context.ts'
import { buildClusterResult, buildHandoutResult } from '#app/domain/handout/handout-result.ts'
import type { Handout } from '#app/domain/handout/handout.ts'
import type { ShownTallies } from '#app/domain/results/show-tallies.ts'
import type { ShownHistory } from '#app/domain/results/shown-history.ts'
import type { ShownResult } from '#app/domain/results/shown-result.ts'
import type { HandoutDefinition } from '#app/domain/template/handout-definition.ts'
import { letOthersIn } from '#app/server/let-others-in.server.ts'
import { renderSlides } from '#app/exports/slides.server.ts'
import { renderWord } from '#app/exports/word.server.ts'
import type { Pictures } from '#app/exports/word/typed-image.server.ts'
import { renderZip, type ZipEntry } from '#app/exports/zip.server.ts'

/** What handouts are made from: the package as it stands, and the results as their reader may see them. */
export type HandoutSource = Omit<HandoutInput, 'results' | 'practices'> & {
  /** Null until the results may be shown. */
  readonly shown: readonly ShownResult[] | null
  /** What each of them did since the round before, and its tallies, in the same order; absent where there are none. */
  readonly histories?: readonly (ShownHistory | null)[]
  readonly tallies?: readonly ShownTallies[]
  /** Every practice's own results under its pseudonym; null for readers who may not see all of them. */
  readonly copies?: readonly ShownCopy[] | null
}

/** The results of a round as one practice may see them: worked out when a sheet asks for them, since few do. */
export type ShownCopy = {
  readonly pseudonym: string
  /** What the cluster calls the practice: its pseudonym, or its name where that is agreed. */
  readonly label: string
  readonly showOwn: () => readonly ShownResult[]
}

/** The handouts that the template makes for a package of this kind, in the template's order. */
export function listHandouts({ template, clusterPackage }: HandoutSource): readonly HandoutDefinition[] {
  return template.handouts.filter((definition) => handoutApplies(definition, clusterPackage.kind))
}

/** All handouts of a package. The web app and the command line make them here, so they are the same. */
export function buildHandouts(source: HandoutSource): readonly Handout[] {
  return [...buildEach(source, () => true)]
}

/** The wanted handouts, in the template's order; whoever else waits comes first between one and the next. */
export async function buildInTurns(
  source: HandoutSource,
  isWanted: (handoutId: string) => boolean = () => true,
): Promise<readonly Handout[]> {
  const handouts: Handout[] = []
  for (const handout of buildEach(source, isWanted)) {
    handouts.push(handout)
    await letOthersIn()
  }
  return handouts
}

function* buildEach(source: HandoutSource, isWanted: (handoutId: string) => boolean): Generator<Handout> {
  const input = buildInput(source)
  for (const definition of listHandouts(source)) {
    if (isWanted(definition.id)) yield buildHandout(definition, addCopies(definition, input, source))
  }
}

/** One handout, or undefined when the template has none by that id for this kind of package. */
export function findHandout(source: HandoutSource, handoutId: string): Handout | undefined {
  const definition = listHandouts(source).find(({ id }) => id === handoutId)
  return definition && buildHandout(definition, addCopies(definition, buildInput(source), source))
}

/** A sheet as a Word file or a deck as a PowerPoint file, under the name a person would give it. */
export async function renderHandoutFile(handout: Handout, pictures?: Pictures): Promise<ZipEntry> {
  const name = `${handout.fileName}.${extensionOf(handout)}`
  if (handout.format === 'slides') return { name, bytes: renderSlides(handout, pictures) }
  return { name, bytes: await renderWord(handout, pictures) }
}

export function extensionOf({ format }: Pick<Handout, 'format'>): 'docx' | 'pptx' {
  return format === 'slides' ? 'pptx' : 'docx'
}

/** Every handout in a file of its own, in one archive. */
export async function renderHandoutArchive(
  handouts: readonly Handout[],
  pictures: Pictures,
): Promise<Uint8Array> {
  const files: ZipEntry[] = []
  for (const handout of handouts) files.push(await renderHandoutFile(handout, pictures))
  return renderZip(files)
}

function buildInput({ shown, histories, tallies, ...source }: HandoutSource): HandoutInput {
  const { language } = source.clusterPackage
  const results =
    shown &&
    shown.map((result, index) =>
      buildClusterResult(result, language, histories?.[index] ?? null, tallies?.[index]),
    )
  return { ...source, results }
}

/** Only a sheet with a copy for every practice needs the results of each. */
function addCopies(
  definition: HandoutDefinition,
  input: HandoutInput,
  { copies }: HandoutSource,
): HandoutInput {
  if (definition.copies === undefined || !copies) return input
  const { language } = input.clusterPackage
  const practices = copies.map(({ label, showOwn }) => ({
    label,
    results: showOwn().map((result) => buildHandoutResult(result, language)),
  }))
  return { ...input, practices }
}
