import type { steps as danish } from '#app/i18n/da/steps.ts'

export const steps: typeof danish = {}
