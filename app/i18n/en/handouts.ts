import type { handouts as danish } from '#app/i18n/da/handouts.ts'

export const handouts: typeof danish = {}
