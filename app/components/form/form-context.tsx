import { createContext, useContext } from 'react'
import type { ReusableTexts } from '#app/domain/package/reusable-texts.ts'
import type { RoleChoice } from '#app/domain/package/role-choices.ts'

/** The package's lists by role, ready to choose from: `options.optionsFrom` names one. */
export type ChoicesByRole = { readonly [role: string]: readonly RoleChoice[] }

/** What the form of one item needs to know of the others in its list. */
export type ListFacts = {
  readonly reusable: ReusableTexts
  /** Record systems that have steps in one of them. */
  readonly recordSystems: readonly string[]
  /** Fields that the item has no use for where it stands. */
  readonly unused: readonly string[]
}

export const noList: ListFacts = { reusable: {}, recordSystems: [], unused: [] }

export type FormSettings = {
  /** Begins every id and name in the form, so that two forms on a page never share one. */
  readonly prefix: string
  readonly choices: ChoicesByRole
  /** `left`: a field says what is wrong once it has been left. `all`: every field does, at once. */
  readonly showErrors: 'left' | 'all'
  readonly list: ListFacts
}

export const FormSettingsContext = createContext<FormSettings>({
  prefix: 'form',
  choices: {},
  showErrors: 'left',
  list: noList,
})

export function useFormSettings(): FormSettings {
  return useContext(FormSettingsContext)
}
