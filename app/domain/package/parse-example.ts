import { checkExampleAnswers } from '#app/domain/package/check-example-answers.ts'
import type { ExamplePackage } from '#app/domain/package/example-package.ts'
import { exampleSchema } from '#app/domain/package/example-schema.ts'
import { initialSections, parseSectionContent, type Sections } from '#app/domain/package/section-content.ts'
import { checkAgainstSchema } from '#app/domain/template/check-against-schema.ts'
import { findSection } from '#app/domain/template/find-section.ts'
import type { Template } from '#app/domain/template/template.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import { makeFault, pathTo, type Fault } from '#app/domain/text/fault.ts'

export type ParsedExample =
  | { readonly ok: true; readonly example: ExamplePackage }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * A ready package, or everything that is wrong with it. Sections that the file leaves out hold what the template puts
 * into a new package, so that the example is complete as it stands.
 * @param templates those that the example may be made from
 */
export function parseExample(value: unknown, templates: readonly Template[]): ParsedExample {
  const shape = checkAgainstSchema(value, exampleSchema)
  if (shape.length > 0 || !hasShape(value, shape)) return { ok: false, faults: shape }
  const template = templates.find(
    ({ id, version, language }) =>
      id === value.template.id && version === value.template.version && language === value.language,
  )
  if (!template) return { ok: false, faults: [unknownTemplate(value)] }
  const faults: Fault[] = []
  const written = parseSections(value.sections, template, faults)
  const sections = { ...initialSections(template, value.kind), ...written }
  const example = { ...value, sections }
  faults.push(...checkPractices(example, template), ...checkExampleAnswers(example, template))
  return faults.length > 0 ? { ok: false, faults } : { ok: true, example }
}

/** The schema says what the type says, but for the sections, which are still as they came. */
type RawExample = Omit<ExamplePackage, 'sections'> & { readonly sections: unknown }

function hasShape(value: unknown, faults: readonly Fault[]): value is RawExample {
  return value !== undefined && faults.length === 0
}

function unknownTemplate({ template, language }: RawExample): Fault {
  const name = `${template.id}.${language}, version ${template.version}`
  return makeFault('$.template', `Skabelonen findes ikke: ${name}.`, `There is no such template: ${name}.`)
}

function parseSections(value: unknown, template: Template, faults: Fault[]): Sections {
  if (!isJsonObject(value)) return {}
  const entries = Object.entries(value).flatMap(([id, content]) => {
    const path = pathTo('$.sections', id)
    const section = findSection(template, id)
    if (!section) {
      faults.push(
        makeFault(path, `Skabelonen har intet afsnit »${id}«.`, `The template has no section "${id}".`),
      )
      return []
    }
    const parsed = parseSectionContent(section, content, path)
    if (parsed.ok) return [[id, parsed.content] as const]
    faults.push(...parsed.faults)
    return []
  })
  return Object.fromEntries(entries)
}

function checkPractices(example: ExamplePackage, template: Template): Fault[] {
  return example.cluster.practices.flatMap(({ number, recordSystem }, at) => {
    const path = `$.cluster.practices[${at}]`
    const earlier = example.cluster.practices.slice(0, at).some((practice) => practice.number === number)
    return [
      ...(earlier
        ? [makeFault(`${path}.number`, `»${number}« er brugt to gange.`, `"${number}" is used twice.`)]
        : []),
      ...(template.recordSystems.includes(recordSystem)
        ? []
        : [
            makeFault(
              `${path}.recordSystem`,
              `Skabelonen nævner ikke lægesystemet »${recordSystem}«.`,
              `The template does not name the record system "${recordSystem}".`,
            ),
          ]),
    ]
  })
}
