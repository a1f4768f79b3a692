import type { results as danish } from '#app/i18n/da/results.ts'

export const results: typeof danish = {}
