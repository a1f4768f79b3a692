import { checkDraft, countAnswered, type CheckedCard, type Draft } from '#app/domain/collection/draft.ts'
import { buildDataForm, type DataForm } from '#app/domain/collection/data-form.ts'
import type { Answers } from '#app/domain/collection/answers.ts'
import type { Agreement } from '#app/domain/collection/round.ts'
import type { Yardsticks } from '#app/domain/collection/yardstick.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** What the page is made from: the seat's round, and what was typed so far. */
export type FormSource = {
  readonly title: string
  readonly clusterName: string
  readonly practiceName: string
  /** ISO day; null in a preview before the round has one. */
  readonly deadline: string | null
  readonly agreement: Agreement
  /** The wording of the cluster's decision; may be empty. */
  readonly wording: string
  readonly indicators: readonly Indicator[]
  readonly recordSystems: readonly string[]
  readonly recordSystem: string
  readonly yardsticks?: Yardsticks
  /** The form's own address; absent in a preview. */
  readonly formPath?: string
  readonly draft: Draft
  readonly answers: Answers | null
  readonly savedAt: string | null
  /** Somebody with the data role types in on the practice's behalf. */
  readonly typedIn?: boolean
  readonly sentAt: string | null
  /** This practice alone tries the form, so the coordinator knows whose words these are. */
  readonly isPilot?: boolean
}

export type FormView = FormSource & {
  readonly form: DataForm
  readonly cards: readonly CheckedCard[]
  readonly answeredCount: number
  /** Something was corrected after the last sending. */
  readonly hasUnsent: boolean
}

/** @param cards as they were found at a refused sending; without them the draft is checked here. */
export function buildFormView(source: FormSource, locale: Locale, cards?: readonly CheckedCard[]): FormView {
  const { title, indicators, recordSystem } = source
  const checked = cards ?? checkDraft(indicators, source.draft, source.yardsticks)
  return {
    ...source,
    form: buildDataForm({ title, indicators, recordSystem, locale }),
    cards: checked,
    answeredCount: countAnswered(checked),
    hasUnsent: source.sentAt !== null && source.savedAt !== source.sentAt,
  }
}
