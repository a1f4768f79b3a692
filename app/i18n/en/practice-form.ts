import type { practiceForm as danish } from '#app/i18n/da/practice-form.ts'

export const practiceForm: typeof danish = {}
