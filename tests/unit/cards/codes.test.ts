import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newCodes } from '#lib/cards/commands/new-codes.ts'
import { codeAlphabet, codeFrom, codeLength, readCode, writtenCode } from '#lib/cards/rules/codes.ts'

describe('a code', () => {
  it('has no two characters that people take for each other, and no vowels', () => {
    expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length)
    for (const taken of ['0O', '1IL', '2Z', '5S', '8B', 'UV']) {
      expect(Array.from(taken).filter((character) => codeAlphabet.includes(character)).length, taken).toBeLessThanOrEqual(1)
    }
    expect(codeAlphabet).not.toMatch(/[AEIOU]/)
  })

  it('holds at least 50 bits', () => {
    expect(codeLength * Math.log2(codeAlphabet.length)).toBeGreaterThanOrEqual(50)
  })

  it('uses every character equally often, whatever the bytes', () => {
    const everyByte = Array.from({ length: 256 }, (_, byte) => byte)
    const used = new Map<string, number>()
    for (const byte of everyByte) {
      const code = codeFrom(Array.from({ length: codeLength }, () => byte))
      if (code) used.set(code.charAt(0), (used.get(code.charAt(0)) ?? 0) + 1)
    }
    expect([...used.keys()].sort().join('')).toBe(codeAlphabet)
    expect(new Set(used.values()).size).toBe(1)
  })

  it('is not made from too few bytes', () => {
    expect(codeFrom(randomBytes(codeLength - 1))).toBeNull()
  })

  it('is another one each time', () => {
    const codes = newCodes(2000)
    expect(new Set(codes).size).toBe(2000)
    expect(codes.every((code) => readCode(code) === code)).toBe(true)
  })

  it('is read however it is typed', () => {
    fc.assert(fc.property(fc.constantFrom(...newCodes(50)), (code) => {
      const written = writtenCode(code)
      for (const typed of [written, written.toLowerCase(), code.toLowerCase(), written.replaceAll('-', ' '), ` ${written} `, written.replaceAll('-', '–')]) {
        expect(readCode(typed)).toBe(code)
      }
    }))
  })

  it.each([
    ['a Z for a 2, an S for a 5, a B for an 8', 'ZSB2-3456-789C', '258234567' + '89C'],
    ['one too short', '4KXR-9TQM-7HW', null],
    ['one too long', '4KXR-9TQM-7HWCC', null],
    ['a vowel', '4KXR-9TQM-7HWA', null],
    ['nothing', '', null],
    ['something else altogether', '../../etc/passwd', null],
  ])('with %s', (_, typed, code) => {
    expect(readCode(typed)).toBe(code)
  })
})
