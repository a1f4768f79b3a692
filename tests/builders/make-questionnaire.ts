import type { Draft } from '#app/domain/collection/draft.ts'
import type { QuestionnaireTerms } from '#app/domain/collection/questionnaire.ts'
import { emptyRawAnswer } from '#app/domain/collection/raw-answer.ts'
import type { Services } from '#app/server/context.server.ts'
import { openRound } from '#app/server/open-round.server.ts'
import { makeAnswerCodes, makeSharedLink } from '#app/server/questionnaire-jobs.server.ts'
import type { PackagePage } from '#app/server/package-access.server.ts'
import { deadline, findRound, makePackage, readPage } from '#tests/builders/make-collection.ts'

const origin = 'https://klynge.example.dk'

const degrees = ['Slet ikke', 'I ringe grad', 'I nogen grad', 'I høj grad', 'I meget høj grad']

/** A question to choose in, a question in own words, and (`numbers`) a count beside them. */
function makeIndicators(numbers: boolean) {
  const questions = [
    {
      id: 'reach',
      title: 'Adgang',
      kind: 'single-choice',
      question: 'I hvor høj grad kan borgerne komme igennem på telefonen?',
      partnerQuestion: 'I hvor høj grad kan I komme igennem på telefonen?',
      options: degrees.map((text) => ({ text })),
      apart: ['unknown'],
    },
    { id: 'idea', title: 'Idé', kind: 'free-text', question: 'Hvad kunne gøres anderledes?' },
  ]
  const count = {
    id: 'calls',
    title: 'Opkald',
    kind: 'count',
    population: 'Opkald',
    numerator: 'Opkald på en dag',
    period: 'En dag',
    source: 'Telefonen',
    direction: 'none',
  }
  return { type: 'list' as const, items: numbers ? [count, ...questions] : questions }
}

/** An open round with two questions that the doctors (or the practices) answer. */
export async function makeQuestionRound(
  services: Services,
  {
    questionsTo = 'doctors',
    numbers = false,
    practices = 3,
  }: { questionsTo?: QuestionnaireTerms['questionsTo']; numbers?: boolean; practices?: number } = {},
) {
  const made = await makePackage(services, { practices, sections: { indicators: makeIndicators(numbers) } })
  const page = await readPage(services, made.owner.cookie)
  const outcome = await openRound(services, page, deadline, questionsTo)
  if (!outcome.ok) throw new Error(`The round did not open: ${JSON.stringify(outcome)}`)
  return { ...made, page, round: await findRound(services) }
}

/** Codes as they are printed. */
export async function makeCodes(
  services: Services,
  page: PackagePage,
  count: number,
  respondents: 'doctors' | 'partner' = 'doctors',
): Promise<readonly string[]> {
  const asked = { respondents, count: String(count), practiceId: '' }
  const made = await makeAnswerCodes(services, page, asked, origin)
  if (!('codes' in made)) throw new Error('No codes were made')
  return made.codes.map(({ code }) => code)
}

/** The token of a new shared link. */
export async function makeShared(
  services: Services,
  page: PackagePage,
  respondents: 'doctors' | 'partner' = 'doctors',
): Promise<string> {
  const made = await makeSharedLink(services, page, respondents, origin)
  if (!('shared' in made)) throw new Error('No link was made')
  return made.shared.address.split('/').at(-1) ?? ''
}

/** Both questions answered: an option by its number from "1", and words. */
export function fillQuestions(option: string, text: string): { recordSystem: string; draft: Draft } {
  return {
    recordSystem: '',
    draft: {
      reach: { ...emptyRawAnswer, chosen: [option] },
      idea: { ...emptyRawAnswer, text },
    },
  }
}
