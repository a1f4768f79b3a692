import type { forms as danish } from '#app/i18n/da/forms.ts'

export const forms: typeof danish = {}
