import { describe, expect, test } from 'vitest'
import { AddUpdateInput, CreateActionInput } from '#lib/plan/schema/action.ts'
import { AdoptPlanInput, SetBlockStandInput } from '#lib/plan/schema/plan.ts'
import { fieldErrors } from '#lib/i18n/zod-messages.ts'
import type { z } from 'zod'

const id = '019ab000-0000-7000-8000-000000000001'
const keysOf = (schema: z.ZodType, input: object) => {
  const parsed = schema.safeParse(input)
  if (parsed.success) return {}
  return Object.fromEntries(Object.entries(fieldErrors(parsed.error)).map(([field, message]) => [field, message.key]))
}

describe('an action as it is typed', () => {
  const idea = { neighbourhoodId: id, title: 'Wandeling', leadText: 'buurtcomité', roughlyWhen: 'maart' }

  test('an idea needs a title, who and roughly when, and nothing else', () => {
    expect(keysOf(CreateActionInput, idea)).toEqual({})
    expect(keysOf(CreateActionInput, { neighbourhoodId: id, title: ' ', roughlyWhen: '', leadText: '' })).toEqual({
      title: 'errors.required',
      roughlyWhen: 'plan.errors.roughlyWhen',
      leadText: 'plan.errors.whoLeads',
    })
  })

  test('an action with a day needs no words for when', () => {
    for (const day of ['startOn', 'endOn']) expect(keysOf(CreateActionInput, { ...idea, roughlyWhen: '', [day]: '2026-03-02' })).toEqual({})
  })

  test('an organisation is as good as words', () => {
    expect(keysOf(CreateActionInput, { ...idea, leadText: '', leadOrganisationId: id })).toEqual({})
  })

  test.each([
    [
      'an end before the start',
      { startOn: '2026-03-02', endOn: '2026-03-01' },
      { endOn: 'plan.errors.endBeforeStart' },
    ],
    ['an end on the start', { startOn: '2026-03-02', endOn: '2026-03-02' }, {}],
    ['a tool that does not exist', { tool: '21' }, { tool: 'errors.tooHigh' }],
    ['a block that does not exist', { blocks: ['kitchen'] }, { 'blocks.0': 'errors.choose' }],
    ['a budget of words', { budget: 'veel' }, { budget: 'errors.number' }],
    ['a budget as it is written here', { budget: '1.234,50' }, {}],
    ['a negative budget', { budget: '-1' }, { budget: 'errors.tooLow' }],
    ['a day that does not exist', { endOn: '2026-02-30' }, { endOn: 'errors.date' }],
    ['a title of a page', { title: 'x'.repeat(161) }, { title: 'errors.tooLong' }],
    ['a director, whom nobody chooses', { governmentRole: 'director' }, { governmentRole: 'errors.choose' }],
  ])('%s', (_what, change, errors) => {
    expect(keysOf(CreateActionInput, { ...idea, ...change })).toEqual(errors)
  })

  test('decimals and ticks are read as people send them', () => {
    expect(CreateActionInput.parse({ ...idea, budget: '1.234,50', target: '12', published: 'on' })).toMatchObject({
      budget: 1234.5,
      target: 12,
      published: true,
    })
  })
})

test('an update tells something: words, a number or a move', () => {
  const update = { actionId: id, from: 'running' }
  expect(keysOf(AddUpdateInput, update)).toEqual({ text: 'plan.errors.tellSomething' })
  for (const said of [{ text: 'Het loopt.' }, { measured: '0' }, { to: 'done' }])
    expect(keysOf(AddUpdateInput, { ...update, ...said })).toEqual({})
})

test('a plan is talked about again after its adoption, not before', () => {
  const adoption = { neighbourhoodId: id, follows: '0', adoptedBy: 'college', adoptedOn: '2026-11-20' }
  expect(keysOf(AdoptPlanInput, { ...adoption, nextReviewOn: '2026-11-20' })).toEqual({
    nextReviewOn: 'plan.errors.reviewBeforeAdoption',
  })
  expect(keysOf(AdoptPlanInput, { ...adoption, nextReviewOn: '2026-11-21' })).toEqual({})
})

test('later on purpose says until when, and a partner who does it is named', () => {
  const stand = { neighbourhoodId: id, block: 'detection', version: '0', reason: 'eerst het net' }
  expect(keysOf(SetBlockStandInput, { ...stand, kind: 'deliberatelyLater' })).toEqual({
    reviewOn: 'plan.errors.whenToReview',
  })
  expect(keysOf(SetBlockStandInput, { ...stand, kind: 'partnerDoesIt' })).toEqual({
    organisationId: 'plan.errors.whichPartner',
  })
  expect(keysOf(SetBlockStandInput, { ...stand, kind: 'partnerDoesIt', organisationId: id })).toEqual({})
})
