import type { Catalogue } from '#app/i18n/catalogue.ts'
import { activity } from '#app/i18n/en/activity.ts'
import { agreement } from '#app/i18n/en/agreement.ts'
import { authoring } from '#app/i18n/en/authoring.ts'
import { collection } from '#app/i18n/en/collection.ts'
import { common } from '#app/i18n/en/common.ts'
import { consistency } from '#app/i18n/en/consistency.ts'
import { followUp } from '#app/i18n/en/follow-up.ts'
import { forms } from '#app/i18n/en/forms.ts'
import { guest } from '#app/i18n/en/guest.ts'
import { handouts } from '#app/i18n/en/handouts.ts'
import { history } from '#app/i18n/en/history.ts'
import { look } from '#app/i18n/en/look.ts'
import { ownPage } from '#app/i18n/en/own-page.ts'
import { packages } from '#app/i18n/en/packages.ts'
import { people } from '#app/i18n/en/people.ts'
import { practiceForm } from '#app/i18n/en/practice-form.ts'
import { questionnaire } from '#app/i18n/en/questionnaire.ts'
import { results } from '#app/i18n/en/results.ts'
import { running } from '#app/i18n/en/running.ts'
import { roundMail } from '#app/i18n/en/round-mail.ts'
import { settings } from '#app/i18n/en/settings.ts'
import { signIn } from '#app/i18n/en/sign-in.ts'
import { steps } from '#app/i18n/en/steps.ts'
import { tables } from '#app/i18n/en/tables.ts'
import { texts } from '#app/i18n/en/texts.ts'
import { templateEditor } from '#app/i18n/en/template-editor.ts'

export const en: Catalogue = {
  activity,
  agreement,
  authoring,
  collection,
  common,
  consistency,
  followUp,
  forms,
  guest,
  handouts,
  history,
  look,
  ownPage,
  packages,
  people,
  practiceForm,
  questionnaire,
  results,
  roundMail,
  running,
  settings,
  signIn,
  steps,
  tables,
  texts,
  templateEditor,
}
