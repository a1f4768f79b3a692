import type { CheckContext } from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { quote } from '#app/domain/package/consistency/wording.ts'
import { type Doubt, readGate } from '#app/domain/package/gate.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'

/** A no at the gate is always worth a look; "partly" only while nobody has written why the work goes on. */
export function checkGate({ sections }: CheckContext): readonly Finding[] {
  return sections.flatMap(({ section, content }) => {
    if (section.type !== 'form' || section.role !== 'gate' || content.type !== 'form') return []
    const { doubts, reason } = readGate(section, content.values)
    return doubts
      .filter(({ answer }) => answer === 'no' || reason === undefined)
      .map((doubt): Finding => ({
        rule: 'gate',
        severity: 'look',
        sectionId: section.id,
        message: describe(doubt, reason !== undefined),
      }))
  })
}

function describe({ question, answer }: Doubt, isExplained: boolean): Bilingual {
  const title = quote(question)
  const [da, en] = answer === 'no' ? ['nej', 'no'] : ['delvist', 'partly']
  const said = { da: `${title.da} er besvaret med ${da}.`, en: `${title.en} is answered with ${en}.` }
  if (isExplained) {
    return {
      da: `${said.da} Det stopper ikke arbejdet, og begrundelsen står i planen. Vær klar til, at nogen spørger.`,
      en: `${said.en} That stops nothing, and the reason is printed in the plan. Be ready for somebody to ask.`,
    }
  }
  return {
    da: `${said.da} Det stopper ikke arbejdet, men skriv, hvorfor I tager emnet alligevel.`,
    en: `${said.en} That stops nothing, but write why you take the topic all the same.`,
  }
}
