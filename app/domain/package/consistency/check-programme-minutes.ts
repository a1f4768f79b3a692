import {
  findMeeting,
  findRoleList,
  type CheckContext,
} from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { joinNames, nameItem } from '#app/domain/package/consistency/wording.ts'
import { minutesOf, sumMinutes } from '#app/domain/meeting/programme.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'
import { formatMinutes } from '#app/domain/text/format-date.ts'

/** The parts of the programme, breaks included, take as long as the meeting lasts. */
export function checkProgrammeMinutes(context: CheckContext): readonly Finding[] {
  const list = findRoleList(context, 'programme')
  const length = findMeeting(context)?.minutes
  if (!list || length === undefined || list.items.length === 0) return []
  const sum = sumMinutes(list.items)
  if (sum === length) return []
  const timeless = list.items.filter((item) => minutesOf(item) === 0).map((item) => nameItem(list, item))
  const message = describe(sum, length, timeless)
  return [{ rule: 'programme-minutes', severity: 'missing', sectionId: list.section.id, message }]
}

function describe(sum: number, length: number, timeless: readonly Bilingual[]): Bilingual {
  const names = joinNames(timeless)
  const off = Math.abs(sum - length)
  const da =
    `Punkterne i programmet varer ${formatMinutes(sum, 'da')} tilsammen, men mødet ${formatMinutes(length, 'da')}: ` +
    `${formatMinutes(off, 'da')} for ${sum < length ? 'lidt' : 'meget'}.`
  const en =
    `The parts of the programme take ${formatMinutes(sum, 'en')} together, but the meeting ${formatMinutes(length, 'en')}: ` +
    `${formatMinutes(off, 'en')} too ${sum < length ? 'little' : 'much'}.`
  if (timeless.length === 0) return { da, en }
  return { da: `${da} Uden minutter: ${names.da}.`, en: `${en} Without minutes: ${names.en}.` }
}
