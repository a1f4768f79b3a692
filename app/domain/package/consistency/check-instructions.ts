import {
  findRoleList,
  type CheckContext,
  type RoleList,
} from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { joinWords, nameItem } from '#app/domain/package/consistency/wording.ts'
import { findSteps } from '#app/domain/collection/data-form.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import type { ListItem } from '#app/domain/template/template.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'
import { capitalise, numberWord } from '#app/domain/text/number-word.ts'

/** Indicators that nobody is told how to find, and record systems of practices that the steps leave out. */
export function checkInstructions(context: CheckContext): readonly Finding[] {
  const list = findRoleList(context, 'indicators')
  if (!list || list.section.itemSchema.properties?.['instructions'] === undefined) return []
  const indicators = buildIndicators(list.items).filter(({ kind }) => !isQuestion(kind))
  const described = indicators.filter(({ instructions }) => instructions.length > 0)
  const silent = list.items.filter(
    (item) => indicators.some(({ id }) => id === item.id) && !described.some(({ id }) => id === item.id),
  )
  return [
    ...silent.map((item) => withoutSteps(list, item)),
    ...[...countSystems(context)].flatMap(([system, practices]) => {
      const left = described.filter((indicator) => findSteps(indicator, system).stepsFor === 'none')
      return left
        .slice(0, 1)
        .map(({ id }) => withoutSystem(list, id, describe(list, left, system, practices)))
    }),
  ]
}

function withoutSteps(list: RoleList<'indicators'>, item: ListItem): Finding {
  const name = nameItem(list, item)
  return {
    rule: 'instructions',
    severity: 'missing',
    sectionId: list.section.id,
    itemId: item.id,
    message: {
      da: `${name.da} har ingen trin til at finde tallet.`,
      en: `${name.en} has no steps for finding the number.`,
    },
  }
}

function withoutSystem({ section }: RoleList<'indicators'>, itemId: string, message: Bilingual): Finding {
  return { rule: 'instructions', severity: 'missing', sectionId: section.id, itemId, message }
}

/** Record system → how many practices use it, each name as it was first written. */
function countSystems({ facts }: CheckContext): ReadonlyMap<string, number> {
  const names = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const system of facts.practiceRecordSystems.map((written) => written.trim())) {
    const name = names.get(system.toLowerCase()) ?? system
    names.set(system.toLowerCase(), name)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

function describe(
  { section }: RoleList<'indicators'>,
  left: readonly Indicator[],
  system: string,
  practices: number,
): Bilingual {
  const numbers = joinWords(left.map(({ number }) => number))
  const [da, en] = [capitalise(numberWord(practices, 'da')), capitalise(numberWord(practices, 'en'))]
  const name = section.itemName
  if (system === '') {
    return {
      da: `${da} praksis har intet lægesystem skrevet på, og ${name} ${numbers.da} har ingen trin, der gælder alle.`,
      en: `${en} ${practices === 1 ? 'practice has' : 'practices have'} no record system, and ${name} ${numbers.en} has no steps for all.`,
    }
  }
  return {
    da: `${da} praksis bruger ${system}, men ${name} ${numbers.da} har ingen trin til dem.`,
    en: `${en} ${practices === 1 ? 'practice uses' : 'practices use'} ${system}, but ${name} ${numbers.en} has no steps for them.`,
  }
}
