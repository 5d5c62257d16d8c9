import { describe, expect, it } from 'vitest'
import { AddCardTypeInput, PaperFilter, PrintInput } from '#lib/cards/schema.ts'
import { otherLanguages } from '#lib/cards/rules/languages.ts'
import { longest, mostGuideLines } from '#lib/cards/rules/longest.ts'
import { startCard, startCardTexts, startGuide } from '#lib/cards/rules/start-card.ts'

const typed = (over: Record<string, string | string[]> = {}) =>
  AddCardTypeInput.safeParse({ title: 'Samen je rechten bekijken', offer: 'Iemand komt langs.', targetGroup: 'everyone', ...over })
const complaints = (over: Record<string, string | string[]>) =>
  typed(over).error?.issues.map(({ path, message }) => [path.join('.'), message])

describe('what is typed of a card', () => {
  it('is kept with its ladder and its texts gathered', () => {
    const card = typed({ step1: '3', step2: '8', step3: '15', step4: '30', title_fr: 'Ensemble', offer_fr: 'Quelqu’un vient.', guide: 'Hoe gaat het?\r\nEn thuis?' })
    expect(card.data).toMatchObject({
      ladder: [3, 8, 15, 30],
      texts: [{ language: 'fr', title: 'Ensemble', offer: 'Quelqu’un vient.' }],
      guide: 'Hoe gaat het?\nEn thuis?',
      domains: [], contacts: [], inventory: [],
    })
    expect(typed().data).toMatchObject({ ladder: null, texts: [], guide: null })
  })

  it.each([
    ['a title without an offer', { title_tr: 'Birlikte' }, [['offer_tr', 'cards.errors.offerToo']]],
    ['an offer without a title', { offer_ar: 'مرحبا' }, [['title_ar', 'cards.errors.titleToo']]],
    ['three deadlines', { step1: '3', step2: '8', step4: '30' }, [['step3', 'cards.errors.allSteps']]],
    ['deadlines that fall', { step1: '5', step2: '4', step3: '15', step4: '30' }, [['step2', 'cards.errors.ladderRises']]],
    ['a deadline later than anywhere', { step1: '6', step2: '8', step3: '15', step4: '30' }, [['step1', 'cards.errors.ladderSlacker']]],
    ['more questions than a talk has', { guide: 'Vraag?\n'.repeat(mostGuideLines + 1) }, [['guide', 'cards.errors.guideLines']]],
  ])('is asked again: %s', (_, over, expected) => {
    expect(complaints(over)).toEqual(expected)
  })
})

describe('the first card', () => {
  it('fits its own form in every language', () => {
    const texts = otherLanguages.map((language) => startCardTexts[language])
    for (const { title, offer } of [startCard, ...texts]) {
      expect(title.length).toBeLessThanOrEqual(longest.title)
      expect(offer.length).toBeLessThanOrEqual(longest.offer)
    }
    expect(startGuide.length).toBeLessThanOrEqual(mostGuideLines)
    expect(startGuide.join('\n').length).toBeLessThanOrEqual(longest.guide)
  })
})

describe('what is asked of the printer', () => {
  const asked = (over: Record<string, string>) =>
    PrintInput.safeParse({ cardTypeId: '01a212f7-c2fd-745d-b27a-df3e848d646d', size: '20', format: 'a4', language: 'nl', neighbourhoodId: '', ...over }).success
  it.each([
    [{}, true], [{ size: '200' }, true], [{ size: '201' }, false], [{ size: '0' }, false], [{ size: '1,5' }, false],
    [{ format: 'a3' }, false], [{ language: 'de' }, false],
  ])('%o', (over, fine) => {
    expect(asked(over)).toBe(fine)
  })

  it.each([['12', 12], ['', null], ['x', null], ['-1', null], ['99999999999', null]])('a page of the list from %s', (voor, before) => {
    expect(PaperFilter.parse({ voor })).toEqual({ before })
  })
})
