import type { packages as danish } from '#app/i18n/da/packages.ts'

export const packages: typeof danish = {}
