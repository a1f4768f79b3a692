import { describe, expect, it } from 'vitest'
import {
  checkInvitation,
  checkNote,
  invitationEnd,
  invitationStatus,
  type TypedInvitation,
} from '#app/domain/cluster/invitation.ts'
import { danishDay, formatTimeOfDay } from '#app/domain/text/format-time.ts'

const typed: TypedInvitation = { name: '', email: '', role: 'editor', note: '' }

describe('checkInvitation', () => {
  it('asks for a role alone', () => {
    expect(checkInvitation(typed)).toEqual({
      ok: true,
      invitation: { role: 'editor', name: '', email: '', note: '' },
    })
    expect(checkInvitation({ ...typed, role: '' })).toEqual({ ok: false, problems: { role: 'missing' } })
  })

  it('tidies what was typed: one person, one spelling', () => {
    const checked = checkInvitation({
      name: ' Kollega ',
      email: ' Ny@Klinik.dk ',
      role: 'data',
      note: ' Hej \n',
    })
    expect(checked).toEqual({
      ok: true,
      invitation: { role: 'data', name: 'Kollega', email: 'ny@klinik.dk', note: 'Hej' },
    })
  })

  it.each([
    ['an unknown role', { role: 'admin' }, { role: 'missing' }],
    ['half an e-mail address', { email: 'navn@klinik' }, { email: 'email' }],
    ['a CPR number in the note', { note: 'Husk 010203-1234' }, { note: 'cpr' }],
    ['a CPR number as name', { name: '0102031234' }, { name: 'cpr' }],
    ['a CPR number before the @', { email: '0102031234@klinik.dk' }, { email: 'cpr' }],
    ['a very long name', { name: 'n'.repeat(121) }, { name: 'too-long' }],
    ['a very long note', { note: 'n'.repeat(501) }, { note: 'too-long' }],
  ])('refuses %s', (_, wrong, problems) => {
    expect(checkInvitation({ ...typed, ...wrong })).toEqual({ ok: false, problems })
  })
})

describe('checkNote', () => {
  it('takes nothing, and a few lines', () => {
    expect(checkNote('')).toBeNull()
    expect(checkNote('Første linje\nAnden linje')).toBeNull()
  })
})

describe('invitationStatus', () => {
  const fresh = { usedAt: null, revokedAt: null, expiresAt: '2026-12-07T09:00:00.000Z' }
  const before = '2026-12-07T08:59:59.999Z'
  const after = '2026-12-07T09:00:00.000Z'

  it('is open until its time is up', () => {
    expect(invitationStatus(fresh, before)).toBe('open')
    expect(invitationStatus(fresh, after)).toBe('expired')
  })

  it('says what somebody did rather than that time went by', () => {
    expect(invitationStatus({ ...fresh, usedAt: before }, after)).toBe('used')
    expect(invitationStatus({ ...fresh, revokedAt: before }, after)).toBe('revoked')
  })
})

describe('invitationEnd', () => {
  it.each([
    ['2026-11-23', '2026-12-07'],
    ['2026-06-20', '2026-07-04'],
  ])('keeps an invitation of %s open until late on %s in Denmark', (made, last) => {
    expect(danishDay(invitationEnd(made))).toBe(last)
    expect(Number(formatTimeOfDay(invitationEnd(made), 'en').slice(0, 2))).toBeGreaterThanOrEqual(22)
  })
})
