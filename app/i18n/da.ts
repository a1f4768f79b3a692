import { activity } from '#app/i18n/da/activity.ts'
import { agreement } from '#app/i18n/da/agreement.ts'
import { authoring } from '#app/i18n/da/authoring.ts'
import { collection } from '#app/i18n/da/collection.ts'
import { common } from '#app/i18n/da/common.ts'
import { consistency } from '#app/i18n/da/consistency.ts'
import { followUp } from '#app/i18n/da/follow-up.ts'
import { forms } from '#app/i18n/da/forms.ts'
import { guest } from '#app/i18n/da/guest.ts'
import { handouts } from '#app/i18n/da/handouts.ts'
import { history } from '#app/i18n/da/history.ts'
import { look } from '#app/i18n/da/look.ts'
import { ownPage } from '#app/i18n/da/own-page.ts'
import { packages } from '#app/i18n/da/packages.ts'
import { people } from '#app/i18n/da/people.ts'
import { practiceForm } from '#app/i18n/da/practice-form.ts'
import { questionnaire } from '#app/i18n/da/questionnaire.ts'
import { results } from '#app/i18n/da/results.ts'
import { running } from '#app/i18n/da/running.ts'
import { roundMail } from '#app/i18n/da/round-mail.ts'
import { settings } from '#app/i18n/da/settings.ts'
import { signIn } from '#app/i18n/da/sign-in.ts'
import { steps } from '#app/i18n/da/steps.ts'
import { tables } from '#app/i18n/da/tables.ts'
import { texts } from '#app/i18n/da/texts.ts'
import { templateEditor } from '#app/i18n/da/template-editor.ts'

export const da = {
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
