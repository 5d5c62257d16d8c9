import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { CloseInput, HandoverInput, PassOnInput, WaitInput } from '#lib/referral/schema/handle.ts'

const card = { referralId: randomUUID(), version: '1' }
const ending = { ...card, outcome: 'notForUs', receiver: 'CAW Limburg' }

// Nobody agreed at the referrer that somebody else hears of it.
describe('whatever gives a question to somebody else asks whether the person agreed', () => {
  it.each([
    ['passing on', PassOnInput, { ...card, receiver: 'CAW Limburg', lookAgainOn: '2026-12-12' }],
    ['a waiting list', WaitInput, { ...card, receiver: 'Sociale huisvesting', since: '2026-11-20', lookAgainOn: '2026-12-12' }],
    ['other help taking part', HandoverInput, { referralId: card.referralId, kind: 'gbo', organisationId: '', receiver: 'Team GBO' }],
    ['closing as not for us', CloseInput, ending],
  ])('%s', (_, schema, typed) => {
    expect(schema.safeParse(typed).error?.issues).toMatchObject([{ path: ['agreed'], message: 'referral.errors.agreed' }])
    expect(schema.safeParse({ ...typed, agreed: 'on' }).success).toBe(true)
  })

  it('not an ending in which nobody else hears of it', () => {
    expect(CloseInput.safeParse({ ...ending, outcome: 'helped', receiver: '' }).success).toBe(true)
  })
})

describe('what was missing', () => {
  const missing = 'Vraag het aan Jan Peeters'

  it('is looked at where no help exists', () => {
    expect(CloseInput.safeParse({ ...card, outcome: 'noHelpExists', missing }).error?.issues).toMatchObject([{ path: ['noPerson'] }])
  })

  it('is not kept with another ending, with which it stands hidden', () => {
    expect(CloseInput.parse({ ...card, outcome: 'helped', missing }).missing).toBeNull()
  })
})
