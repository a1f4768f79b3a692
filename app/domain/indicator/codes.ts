import type { Bilingual } from '#app/domain/text/bilingual.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** Systems whose codes can be checked by their form (DOMAIN.md §4.3). Codes change, so no table of them is kept. */
export const codeSystems = ['ICPC-2-DK', 'ATC', 'NPU', 'MCS', 'ydelse'] as const

export type CodeSystem = (typeof codeSystems)[number]

/** A code that tells where a number is found. */
export type Code = {
  /** Empty while none is chosen. */
  readonly system: CodeSystem | ''
  readonly code: string
  /** What it stands for; for a laboratory code also the unit. */
  readonly text: string
}

/** `question`: it may be meant otherwise, and only the writer knows. Nothing is ever mended without asking. */
export type CodeProblem = {
  readonly severity: 'question' | 'fault'
  readonly message: Bilingual
  /** The code that may be meant. */
  readonly suggestion?: string
}

const patterns: { readonly [system in CodeSystem]: RegExp } = {
  'ICPC-2-DK': /^[ABDFHKLNPRSTUWXYZ]\d{2}$/,
  ATC: /^[ABCDGHJLMNPRSV](\d{2}([A-Z]([A-Z](\d{2})?)?)?)?$/,
  NPU: /^(NPU|DNK)\d{5}$/,
  MCS: /^MCS\d{5}$/,
  ydelse: /^\d{4}$/,
}

const forms: { readonly [system in CodeSystem]: Bilingual } = {
  'ICPC-2-DK': {
    da: 'En ICPC-2-DK-kode er ét bogstav og to cifre, fx K86.',
    en: 'An ICPC-2-DK code is one letter and two digits, e.g. K86.',
  },
  ATC: {
    da: 'En ATC-kode begynder med et bogstav og har et, tre, fire, fem eller syv tegn, fx C10 eller C10AA05.',
    en: 'An ATC code begins with a letter and has one, three, four, five or seven characters, e.g. C10 or C10AA05.',
  },
  NPU: {
    da: 'En NPU-kode er NPU eller DNK og fem cifre, fx NPU03230.',
    en: 'An NPU code is NPU or DNK and five digits, e.g. NPU03230.',
  },
  MCS: {
    da: 'En MCS-kode er MCS og fem cifre, fx MCS88125.',
    en: 'An MCS code is MCS and five digits, e.g. MCS88125.',
  },
  ydelse: {
    da: 'En ydelseskode er fire cifre, også når det første er 0, fx 0120.',
    en: 'A service code is four digits, also when the first is 0, e.g. 0120.',
  },
}

/** What is odd about a code, by its form alone; null when it may well be one. An empty code is no code. */
export function checkCode(system: CodeSystem, code: string): CodeProblem | null {
  const typed = code.trim()
  if (typed === '' || patterns[system].test(typed)) return null
  return askInstead(system, typed) ?? { severity: 'fault', message: forms[system] }
}

/** What the writer may have meant: small letters, spaces, a lost leading zero, another system's code. */
function askInstead(system: CodeSystem, typed: string): CodeProblem | null {
  if (system === 'ydelse' && /^\d{3}$/.test(typed)) return question(lostZero(`0${typed}`), `0${typed}`)
  const tidy = typed.toUpperCase().replace(/[\s.-]/g, '')
  if (patterns[system].test(tidy)) return question(didYouMean(tidy), tidy)
  const other = codeSystems.find((candidate) => candidate !== 'ATC' && patterns[candidate].test(tidy))
  return other === undefined ? null : question(otherSystem(other))
}

/** One short name can stand for two laboratory codes with a unit each (DOMAIN.md §4.3), so the unit is asked for too. */
export function checkCodeUnit(system: CodeSystem, code: string, text: string): CodeProblem | null {
  const isLaboratory = system === 'NPU' || system === 'MCS'
  if (!isLaboratory || code.trim() === '' || text.trim() !== '') return null
  return question({
    da: 'Skriv også navn og enhed: Den samme prøve kan have flere koder med hver sin enhed.',
    en: 'Write name and unit as well: the same test can have several codes with a unit each.',
  })
}

function question(message: Bilingual, suggestion?: string): CodeProblem {
  return { severity: 'question', message, ...(suggestion === undefined ? {} : { suggestion }) }
}

/** Spreadsheets drop leading zeros: 0120 becomes 120 (DOMAIN.md §4.3). */
function lostZero(code: string): Bilingual {
  return {
    da: `En ydelseskode har fire cifre, og et regneark fjerner let det første nul. Mente du ${code}?`,
    en: `A service code has four digits, and a spreadsheet easily drops the leading zero. Did you mean ${code}?`,
  }
}

function didYouMean(code: string): Bilingual {
  return { da: `Mente du ${code}?`, en: `Did you mean ${code}?` }
}

function otherSystem(system: CodeSystem): Bilingual {
  return {
    da: `Koden ligner ${nameSystem(system, 'da')}. Er det rigtige kodesystem valgt?`,
    en: `The code looks like ${nameSystem(system, 'en')}. Is the right system chosen?`,
  }
}

function nameSystem(system: CodeSystem, locale: Locale): string {
  if (system !== 'ydelse') return system
  return locale === 'da' ? 'en ydelseskode' : 'a service code'
}

/** The codes as they are printed: "ICPC-2-DK K86 (forhøjet blodtryk) og K87 · Ydelse 0120". */
export function formatCodes(codes: readonly Code[], locale: Locale): string {
  const systems = [...new Set(codes.map(({ system }) => system))]
  return systems
    .map((system) => {
      const own = codes.filter((code) => code.system === system)
      const printed = own.map(({ code, text }) => (text === '' ? code : `${code} (${text})`)).join(', ')
      return [printedSystem(system, locale), printed].filter(Boolean).join(' ')
    })
    .join(' · ')
}

function printedSystem(system: Code['system'], locale: Locale): string {
  if (system !== 'ydelse') return system
  return locale === 'da' ? 'Ydelse' : 'Service'
}
