import { describe, expect, it } from 'vitest'
import { chooseRound, parseRoundNumber, planFollowUp } from '#app/domain/collection/follow-up.ts'
import { labelRounds } from '#app/domain/collection/label-rounds.ts'
import { practicesAlone } from '#app/domain/collection/questionnaire.ts'
import type { Round } from '#app/domain/collection/round.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'

const frozen = makeIndicator({ id: 'status', title: 'Årsstatus', numerator: 'Set i år', period: 'maj' })

describe('planFollowUp', () => {
  it('asks as last time when nothing was written since', () => {
    expect(planFollowUp([frozen], [frozen])).toEqual({ indicators: [frozen], mended: [], kept: [] })
  })

  it('takes mended wording along, and says so', () => {
    const now = { ...frozen, title: 'Årsstatus hos lægen', period: 'december', number: '4' }
    const plan = planFollowUp([frozen], [now])
    expect(plan.indicators).toEqual([{ ...frozen, title: 'Årsstatus hos lægen', period: 'december' }])
    expect(plan.mended).toHaveLength(1)
    expect(plan.kept).toEqual([])
  })

  it('keeps a definition that the package has changed, wording and all', () => {
    const now = { ...frozen, title: 'Noget andet', numerator: 'Ringet op i år' }
    expect(planFollowUp([frozen], [now])).toEqual({ indicators: [frozen], mended: [], kept: [frozen] })
  })

  it('keeps an indicator that the package has left out, and takes no new one in', () => {
    const other = makeIndicator({ id: 'other' })
    expect(planFollowUp([frozen], [other])).toEqual({ indicators: [frozen], mended: [], kept: [frozen] })
  })

  it('takes no order of keys for a change', () => {
    const turned = Object.fromEntries(Object.entries(frozen).toReversed())
    expect(planFollowUp([frozen], [{ ...frozen, ...turned }]).kept).toEqual([])
  })
})

describe('chooseRound', () => {
  const rounds = [3, 2, 1].map((number): Round => ({
    id: `round-${number}`,
    number,
    status: number === 3 ? 'open' : 'closed',
    agreement: 'closed',
    smallCounts: { threshold: 5, strict: false },
    resultsFrom: null,
    questionnaire: practicesAlone,
    indicators: [],
    deadline: '2026-12-18',
    openedAt: null,
    closedAt: null,
  }))

  it.each([
    [null, 3],
    [1, 1],
    [9, 3],
  ])('%s gives round %s', (wanted, number) => {
    expect(chooseRound(rounds, wanted)?.number).toBe(number)
  })

  it('passes over those that will not do', () => {
    expect(chooseRound(rounds, 3, ({ status }) => status === 'closed')?.number).toBe(2)
  })

  it.each([
    ['2', 2],
    ['0', null],
    ['-1', null],
    ['to', null],
    [null, null],
  ])('reads %s in an address as %s', (typed, number) => {
    expect(parseRoundNumber(typed)).toBe(number)
  })
})

describe('labelRounds', () => {
  it('calls a round by the month of its last day to answer', () => {
    const rounds = [
      { number: 1, deadline: '2026-05-20' },
      { number: 2, deadline: '2026-12-18' },
    ]
    expect([...labelRounds(rounds, 'da').values()]).toEqual(['maj 2026', 'dec. 2026'])
  })

  it('tells two rounds of one month apart by their number', () => {
    const rounds = [1, 2].map((number) => ({ number, deadline: '2026-12-18' }))
    expect([...labelRounds(rounds, 'en').values()]).toEqual(['round 1 (Dec 2026)', 'round 2 (Dec 2026)'])
  })
})
