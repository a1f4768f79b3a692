import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatCount,
  formatDecimal,
  formatPercent,
  parseAmount,
  parseCount,
} from '#app/domain/text/format-number.ts'
import { numberWord } from '#app/domain/text/number-word.ts'

const nbsp = '\u00A0'

describe('formatting', () => {
  it('groups thousands by the language', () => {
    expect(formatCount(1234, 'da')).toBe('1.234')
    expect(formatCount(1234567, 'en')).toBe('1,234,567')
    expect(formatCount(999, 'da')).toBe('999')
  })

  it('rounds halves up and has no minus zero', () => {
    expect(formatDecimal(6.25, 'da')).toBe('6,3')
    expect(formatDecimal(-0.04, 'da')).toBe('0,0')
    expect(formatDecimal(-0.7, 'da')).toBe('\u22120,7')
    expect(formatDecimal(1234.56, 'en', 2)).toBe('1,234.56')
  })

  it('puts a no-break space before the percent sign', () => {
    expect(formatPercent(1053 / 1752, 'da')).toBe(`60,1${nbsp}%`)
    expect(formatPercent(57 / 200, 'en', 0)).toBe(`29${nbsp}%`)
    expect(formatPercent(1, 'da', 0)).toBe(`100${nbsp}%`)
  })

  it('writes small numbers in words', () => {
    expect([1, 2, 12, 13].map((value) => numberWord(value, 'da'))).toEqual(['én', 'to', 'tolv', '13'])
    expect(numberWord(1, 'da', 'neuter')).toBe('et')
    expect(numberWord(1, 'en')).toBe('one')
  })
})

describe('parseCount', () => {
  it.each([
    ['0', 0],
    [' 87 ', 87],
    ['1.234', 1234],
    ['1 234', 1234],
    [`1${nbsp}234`, 1234],
    ['1.234.567', 1234567],
    ['８７', 87],
    ['007', 7],
  ])('reads %j', (text, value) => {
    expect(parseCount(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    [' \t ', 'empty'],
    ['tolv', 'text'],
    ['12 patienter', 'text'],
    ['1e5', 'text'],
    ['12.', 'text'],
    ['1 23', 'text'],
    ['٣', 'text'],
    ['12,5', 'decimal'],
    ['1.5', 'decimal'],
    ['0.234', 'decimal'],
    ['1,234', 'decimal'],
    ['1.234,5', 'decimal'],
    ['-3', 'negative'],
    ['\u22123', 'negative'],
    ['10000000', 'too-large'],
    ['57 %', 'percent'],
    ['57,2%', 'percent'],
  ])('refuses %j as %s', (text, reason) => {
    expect(parseCount(text)).toEqual({ ok: false, reason })
  })

  it('reads back what formatCount writes in Danish', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), (value) => {
        expect(parseCount(formatCount(value, 'da'))).toEqual({ ok: true, value })
      }),
    )
  })
})

describe('parseAmount', () => {
  it.each([
    ['1234', 1234],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['1234,25', 1234.25],
    ['1234.5', 1234.5],
  ])('reads %j', (text, value) => {
    expect(parseAmount(text)).toEqual({ ok: true, value })
  })

  it.each(['1,2,3', '0.234', '12345678,5', 'x', '-1,5'])('refuses %j', (text) => {
    expect(parseAmount(text).ok).toBe(false)
  })
})
