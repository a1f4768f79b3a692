import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { minutesOf } from '#app/domain/meeting/programme.ts'
import type { ProgrammeItem, Question, Recommendation, Technique } from '#app/domain/template/roles.ts'

/** What the cards are made from, beside the programme. */
export type Facilitation = {
  readonly indicators: readonly Pick<Indicator, 'id' | 'number' | 'title'>[]
  readonly questions: readonly Question[]
  readonly recommendations: readonly Recommendation[]
  readonly techniques: readonly Technique[]
}

/** One indicator as whoever leads the meeting takes it. */
export type FacilitatorCard = {
  readonly indicator: Facilitation['indicators'][number]
  /** One question to put; null while the package has none. */
  readonly question: string | null
  readonly technique: Technique | null
  /** The part of the programme that the indicator belongs to, and its share of that part's minutes. */
  readonly part: { readonly title: string; readonly minutes: number; readonly of: number } | null
}

/** One card per indicator, in the indicators' order. */
export function buildFacilitatorCards(
  facilitation: Facilitation,
  programme: readonly ProgrammeItem[],
): readonly FacilitatorCard[] {
  const asked = new Set<string>()
  return facilitation.indicators.map((indicator) => {
    const part = programme.find(({ indicatorIds = [] }) => indicatorIds.includes(indicator.id))
    const question = chooseQuestion(indicator.id, facilitation, asked)
    if (question) asked.add(question.id)
    return {
      indicator,
      question: question?.text?.trim() ?? null,
      technique: facilitation.techniques.find(({ id }) => id === part?.techniqueId) ?? null,
      part: part ? sharePart(part, indicator.id, facilitation) : null,
    }
  })
}

/** The indicator's own question, else one about a recommendation it belongs to, else a general one; none twice in vain. */
function chooseQuestion(
  indicatorId: string,
  { questions, recommendations }: Facilitation,
  asked: ReadonlySet<string>,
): Question | undefined {
  const written = questions.filter(({ text = '' }) => text.trim() !== '')
  const advice = recommendations
    .filter(({ indicatorIds = [] }) => indicatorIds.includes(indicatorId))
    .map(({ id }) => id)
  const own = written.filter(({ indicatorIds = [] }) => indicatorIds.includes(indicatorId))
  const advised = written.filter(
    ({ indicatorIds = [], recommendationIds = [] }) =>
      indicatorIds.length === 0 && recommendationIds.some((id) => advice.includes(id)),
  )
  const general = written.filter(
    ({ indicatorIds = [], recommendationIds = [] }) => indicatorIds.length + recommendationIds.length === 0,
  )
  const [nearest = []] = [own, advised, general].filter((found) => found.length > 0)
  return nearest.find(({ id }) => !asked.has(id)) ?? nearest[0]
}

/** The part's minutes dealt out evenly; what is left over goes to the first. */
function sharePart(part: ProgrammeItem, indicatorId: string, { indicators }: Facilitation) {
  const total = minutesOf(part)
  const together = indicators.filter(({ id }) => part.indicatorIds?.includes(id))
  const place = together.findIndex(({ id }) => id === indicatorId)
  const each = Math.floor(total / together.length)
  const minutes = each + (place < total % together.length ? 1 : 0)
  return { title: part.title ?? '', minutes, of: total }
}
