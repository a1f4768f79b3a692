import type { InvitationProblem } from '#app/domain/cluster/invitation.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'

type Words = Catalogue['people']['problems']

/** What stands under a line. */
export function fieldMessage(words: Words, problem: InvitationProblem | undefined): string | undefined {
  return problem && words[problem]
}

/** What stands under a note, which may be longer than a line. */
export function noteMessage(words: Words, problem: InvitationProblem | undefined): string | undefined {
  return problem === 'too-long' ? words.noteTooLong : fieldMessage(words, problem)
}
