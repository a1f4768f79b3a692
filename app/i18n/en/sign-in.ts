import type { signIn as danish } from '#app/i18n/da/sign-in.ts'

export const signIn: typeof danish = {}
