import { shortestPassword } from '#app/domain/account/password-rule.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'
import type { AccountProblem } from '#app/server/account-rules.server.ts'

/** What stands under the field. */
export function accountMessage(
  words: Catalogue['signIn'],
  problem: AccountProblem | undefined,
  waitMinutes: number,
): string | undefined {
  const { problems } = words
  if (problem === undefined) return undefined
  return {
    missing: problems.missing,
    'too-long': problems.tooLong,
    cpr: problems.cpr,
    email: problems.email,
    'short-password': problems.shortPassword(shortestPassword),
    'long-password': problems.longPassword,
    'wrong-code': problems.wrongCode,
    'wrong-pair': problems.wrongPair,
    wait: problems.wait(waitMinutes),
  }[problem]
}
