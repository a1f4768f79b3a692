import type { CheckContext, WrittenList } from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import {
  findMissingFields,
  isBlank,
  type MissingFields,
} from '#app/domain/package/consistency/missing-fields.ts'
import { joinNames, nameItem, quote } from '#app/domain/package/consistency/wording.ts'
import { checkIndicator } from '#app/domain/indicator/check-indicator.ts'
import { itemSchemaOf } from '#app/domain/package/item-schema.ts'
import { readRoleItem } from '#app/domain/package/read-role-item.ts'
import { roleProperties } from '#app/domain/template/role-properties.ts'
import type { ListRole, FormRole } from '#app/domain/template/roles.ts'
import type {
  FormSection,
  FormValues,
  ListItem,
  Section,
  SectionContent,
} from '#app/domain/template/template.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import { isEmptyRichText } from '#app/domain/text/rich-text-text.ts'

/** Sections that count and hold nothing yet, and forms and items in which a required field is empty or half filled. */
export function checkRequired(context: CheckContext): readonly Finding[] {
  return context.sections.flatMap(({ section, content }) => findGaps(section, content))
}

/** What a section still lacks before it is written; for a section alone, while somebody writes in it. */
export function findGaps(section: Section, content: SectionContent): readonly Finding[] {
  if (section.type === 'form' && content.type === 'form') return checkForm(section, content.values)
  if (section.type === 'list' && content.type === 'list')
    return checkList({ section, items: content.items.filter((item) => isJsonObject(item)) })
  const isEmpty = content.type === 'rich-text' ? isEmptyRichText(content.text) : false
  return isEmpty && section.optional !== true ? [unwritten(section)] : []
}

function unwritten(section: Section): Finding {
  const title = quote(section.title)
  const message = { da: `${title.da} er ikke skrevet endnu.`, en: `${title.en} is not written yet.` }
  return { rule: 'required', severity: 'missing', sectionId: section.id, message }
}

function checkForm(section: FormSection, values: FormValues): readonly Finding[] {
  if (section.optional === true && isBlank(values)) return []
  const missing = findMissingFields(values, section.schema, neededBy(section.role))
  return describe(missing, quote(section.title), { sectionId: section.id })
}

function checkList(list: WrittenList): readonly Finding[] {
  const { section, items } = list
  if (items.length === 0) return section.optional === true ? [] : [unwritten(section)]
  return items.flatMap((item) => {
    const needed = section.role === 'indicators' ? neededByIndicator(item) : neededBy(section.role)
    const missing = findMissingFields(item, itemSchemaOf(section, item), needed)
    return describe(missing, nameItem(list, item), { sectionId: section.id, itemId: item.id })
  })
}

function neededBy(role: ListRole | FormRole | undefined): readonly string[] {
  if (role === undefined) return []
  return Object.entries(roleProperties[role]).flatMap(([name, { needed }]) => (needed ? [name] : []))
}

/** What an indicator needs depends on its kind. */
function neededByIndicator(item: ListItem): readonly string[] {
  return checkIndicator(readRoleItem('indicators', item)).map(({ field }) => field)
}

function describe(
  { empty, unfinished }: MissingFields,
  name: Bilingual,
  place: Pick<Finding, 'sectionId' | 'itemId'>,
): readonly Finding[] {
  const found = (message: Bilingual, what: Bilingual): Finding => ({
    rule: 'required',
    severity: 'missing',
    ...place,
    message,
    ...(place.itemId === undefined ? {} : { lack: { what, itemName: name } }),
  })
  const missing = joinNames(empty.map(quote))
  const half = joinNames(unfinished.map(quote))
  const notFilled = {
    da: `${half.da} er ikke udfyldt, som feltet kræver`,
    en: `${half.en} is not filled in the way the field asks for`,
  }
  return [
    ...(empty.length > 0
      ? [
          found(
            { da: `${name.da} mangler ${missing.da}.`, en: `${name.en} lacks ${missing.en}.` },
            { da: `${missing.da} mangler`, en: `${missing.en} is missing` },
          ),
        ]
      : []),
    ...(unfinished.length > 0
      ? [found({ da: `${name.da}: ${notFilled.da}.`, en: `${name.en}: ${notFilled.en}.` }, notFilled)]
      : []),
  ]
}
