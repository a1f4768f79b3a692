import { type FaultName, findPlaceOfPath, nameFault } from '#app/domain/template/place-of-path.ts'
import { namePath, type PartName } from '#app/domain/template/template-outline.ts'
import type { Template } from '#app/domain/template/template.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'
import type { Fault } from '#app/domain/text/fault.ts'

/** A fault as it is told to whoever writes the template: the way to the part, and what is wrong there. */
export type ExplainedFault = {
  /** The part last. */
  readonly path: readonly PartName[]
  /** Null: only `message` says it. */
  readonly name: FaultName | null
  readonly message: Bilingual
}

/** Every fault once: what is wrong twice in the same way at the same place is one thing to mend. */
export function explainFaults(template: Template, faults: readonly Fault[]): readonly ExplainedFault[] {
  const explained = faults.map(({ path, message }) => ({
    path: namePath(template, findPlaceOfPath(template, path)),
    name: nameFault(path),
    message,
  }))
  const keys = explained.map(({ path, name, message }) => `${path.at(-1)?.address} ${name ?? message.da}`)
  return explained.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
}
