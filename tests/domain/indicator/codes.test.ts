import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCode, checkCodeUnit, codeSystems, formatCodes } from '#app/domain/indicator/codes.ts'

describe('checkCode', () => {
  it.each([
    ['ICPC-2-DK', 'T90'],
    ['ICPC-2-DK', 'K86'],
    ['ATC', 'C'],
    ['ATC', 'J01'],
    ['ATC', 'J01C'],
    ['ATC', 'J01CA'],
    ['ATC', 'C10AA05'],
    ['NPU', 'NPU03230'],
    ['NPU', 'DNK05462'],
    ['MCS', 'MCS88125'],
    ['ydelse', '0101'],
    ['ydelse', ' 0120 '],
    ['ydelse', ''],
  ] as const)('takes the %s code "%s" as it is', (system, code) => {
    expect(checkCode(system, code)).toBeNull()
  })

  it.each([
    ['ydelse', '120', 'Mente du 0120?'],
    ['ICPC-2-DK', 't90', 'Mente du T90?'],
    ['ATC', 'c10 aa05', 'Mente du C10AA05?'],
    ['NPU', 'npu-03230', 'Mente du NPU03230?'],
    ['NPU', 'MCS88125', 'Koden ligner MCS. Er det rigtige kodesystem valgt?'],
    ['ICPC-2-DK', '0120', 'Koden ligner en ydelseskode. Er det rigtige kodesystem valgt?'],
  ] as const)('asks about %s "%s", and mends nothing', (system, code, sentence) => {
    const problem = checkCode(system, code)
    expect(problem?.severity).toBe('question')
    expect(problem?.message.da).toContain(sentence)
  })

  it.each([
    ['ICPC-2-DK', 'K8', 'ét bogstav og to cifre'],
    ['ICPC-2-DK', 'E11', 'ét bogstav og to cifre'],
    ['ATC', 'C1', 'et, tre, fire, fem eller syv tegn'],
    ['NPU', 'NPU3230', 'NPU eller DNK og fem cifre'],
    ['MCS', '88125', 'MCS og fem cifre'],
    ['ydelse', '01200', 'fire cifre'],
  ] as const)('says what form %s codes have, of which "%s" is none', (system, code, sentence) => {
    expect(checkCode(system, code)).toMatchObject({ severity: 'fault' })
    expect(checkCode(system, code)?.message.da).toContain(sentence)
  })

  it('says something of anything that can be typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codeSystems), fc.string(), (system, code) => {
        const problem = checkCode(system, code)
        expect(problem === null || problem.message.da.endsWith('.') || problem.message.da.endsWith('?')).toBe(
          true,
        )
      }),
    )
  })
})

describe('formatCodes', () => {
  it('names each system once, in the order in which they were written', () => {
    const codes = [
      { system: 'ICPC-2-DK', code: 'K86', text: 'forhøjet blodtryk' },
      { system: 'ydelse', code: '0120', text: '' },
      { system: 'ICPC-2-DK', code: 'K87', text: '' },
      { system: '', code: 'X1', text: '' },
    ] as const
    expect(formatCodes(codes, 'da')).toBe('ICPC-2-DK K86 (forhøjet blodtryk), K87 · Ydelse 0120 · X1')
    expect(formatCodes([], 'da')).toBe('')
  })
})

describe('what the writer is offered', () => {
  it('is the code that may be meant, where there is one', () => {
    expect(checkCode('ydelse', '120')?.suggestion).toBe('0120')
    expect(checkCode('ICPC-2-DK', 'k 86')?.suggestion).toBe('K86')
    expect(checkCode('ATC', 'K86')?.suggestion).toBeUndefined()
  })

  it('is a question about the unit of a laboratory code, as long as nothing is said of it', () => {
    expect(checkCodeUnit('NPU', 'NPU03230', ' ')?.severity).toBe('question')
    expect(checkCodeUnit('MCS', 'MCS88125', '')?.severity).toBe('question')
    expect(checkCodeUnit('NPU', 'NPU03230', 'Kalium, mmol/l')).toBeNull()
    expect(checkCodeUnit('ATC', 'C10', '')).toBeNull()
  })
})
