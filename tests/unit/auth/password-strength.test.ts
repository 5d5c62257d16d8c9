import { readFileSync } from 'node:fs'
import { dictionary } from '@zxcvbn-ts/language-common'
import { describe, expect, it } from 'vitest'
import { houseWords, lettersOf, longest, shortest } from '#lib/auth/password-rules.ts'
import { whyNotPassword } from '#lib/auth/password-strength.ts'

const municipalities = readFileSync(new URL('../../../prisma/seed/reference/municipalities.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t')[1] ?? '')
const words = [...houseWords, 'Lotte Wuyts', 'lotte.wuyts', 'pelt', 'example', ...municipalities, 'Lindelhoeven', 'Sint-Huibrechts-Lille']

describe('a password', () => {
  it.each([
    ['four unrelated words', 'paard wolk fiets sleutel'],
    ['a sentence', 'de kat van hiernaast snurkt op dinsdag'],
    ['letters without a capital, a figure or a sign', 'mzqtrhxkvbwpjdl'],
    ['a hundred characters, pasted', 'krokus lantaarn wimpel '.repeat(5).slice(0, 100)],
    ['figures that nobody chose', '83619407725096148327'],
    ['another alphabet', 'зимний чайник летит домой'],
    ['a place among other words', 'pelt koffiekan giraf donderwolk'],
  ])('may be %s', (_, password) => {
    expect(whyNotPassword(password, words)).toBeNull()
  })

  it.each([
    ['fourteen characters', 'mzqtrhxkvbwpjd', 'passwordTooShort'],
    ['fourteen characters that take more bytes', 'ééééééééééééàà', 'passwordTooShort'],
    ['one character, again and again', 'aaaaaaaaaaaaaaaaaaaa', 'passwordKnown'],
    ['a known password twice', 'wachtwoordwachtwoord', 'passwordNames'],
    ['a row of keys', 'qwertyuiopasdfghjkl', 'passwordKnown'],
    ['figures in order', '1234567890123456', 'passwordKnown'],
    ['the password of the demo', 'zorgzame-buurt-2026', 'passwordNames'],
    ['two places and a year', 'Pelt-Lindelhoeven-2026', 'passwordNames'],
    ['a place with figures for letters', 'Lind3lh0ev3n!2026!', 'passwordNames'],
    ['a place twice', 'deerlijkdeerlijk1', 'passwordNames'],
    ["one's own name", 'LotteWuyts.1984.LotteWuyts', 'passwordNames'],
    ["one's own address", 'lotte.wuyts@pelt.example', 'passwordNames'],
    ['a season and a year', 'Zomer2026!Zomer2026!', 'passwordNames'],
  ])('may not be %s', (_, password, why) => {
    expect(whyNotPassword(password, words)).toBe(why)
  })

  it('is compared as people read it, accents and capitals aside', () => {
    expect(lettersOf('Zórgz4me-Buurt 2026')).toBe('zorgzamebuurto')
  })

  it('has a length that a browser may paste', () => {
    expect(shortest).toBe(15)
    expect(longest).toBeGreaterThanOrEqual(64)
  })
})

describe('none of the known passwords is accepted', () => {
  const known = dictionary['passwords-common']

  it(`not as it stands, nor with a year behind it, of all ${known.length.toLocaleString('en')}`, () => {
    expect(known.length).toBeGreaterThan(10_000)
    const accepted = known.filter((password) => Array.from(password).length >= shortest && whyNotPassword(password, words) === null)
    expect(accepted).toEqual([])
  }, 60_000)

  it('not one of a thousand when doubled to the right length', () => {
    const accepted = known.slice(0, 1000).filter((password) => whyNotPassword(password.repeat(Math.ceil(shortest / password.length)), words) === null)
    expect(accepted).toEqual([])
  }, 60_000)

  it('and no municipality of Flanders, repeated or with a year', () => {
    const accepted = municipalities
      .flatMap((name) => [name.repeat(Math.ceil(shortest / name.length)), `${name}-${name}-2026!!`, `Welkom in ${name} 2026`])
      .filter((password) => Array.from(password).length >= shortest && whyNotPassword(password, words) === null)
    expect(accepted).toEqual([])
  }, 60_000)
})
