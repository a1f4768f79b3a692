import type { collection as danish } from '#app/i18n/da/collection.ts'

export const collection: typeof danish = {}
