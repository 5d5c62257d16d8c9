import { describe, expect, test } from 'vitest'
import { DrawAttentionPoint, MovePoint, moveValue } from '#lib/analysis/schema/attention-points.ts'
import { RecordConversation, WriteQuote } from '#lib/analysis/schema/conversations.ts'
import { ChooseFigures } from '#lib/analysis/schema/figures.ts'
import { AddFinding } from '#lib/analysis/schema/findings.ts'
import { AddInventoryItem } from '#lib/analysis/schema/inventory.ts'
import { formValues } from '#lib/actions/form-values.ts'
import { fieldErrors } from '#lib/i18n/zod-messages.ts'
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'

const errors = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value)
  return parsed.success ? {} : fieldErrors(parsed.error)
}
const conversation = { neighbourhood: 'het-dorp', kind: 'group', heldOn: '2026-10-02', participants: '8', profile: '', summary: 'De bus rijdt te weinig.' }

describe('what a form of the analysis takes in', () => {
  test('a conversation without a name goes in, with an empty profile as nothing', () => {
    expect(RecordConversation.parse(conversation)).toMatchObject({ participants: 8, profile: null, noPerson: false })
  })

  test('a telephone number is refused at its own field', () => {
    expect(errors(RecordConversation, { ...conversation, summary: 'Bel 0478 12 34 56 voor meer.' })).toEqual({
      summary: { key: 'analysis.errors.phone', values: undefined },
    })
  })

  test('a telephone number is refused even when somebody says that it is no person', () => {
    expect(errors(RecordConversation, { ...conversation, profile: 'a@b.be', noPerson: 'on' })).toHaveProperty('profile')
  })

  test('a probable name is asked about, and goes in once it is said to be no person', () => {
    const named = { ...conversation, summary: 'Maria Peeters kan niet meer fietsen.' }
    expect(errors(RecordConversation, named)).toEqual({
      noPerson: { key: 'analysis.errors.maybeName', values: { names: 'Maria Peeters' } },
    })
    expect(errors(RecordConversation, { ...named, noPerson: 'on' })).toEqual({})
  })

  test('a quote with a national number is refused', () => {
    const quote = { neighbourhood: 'het-dorp', conversationId: randomUUID(), text: 'Ik ben 85.07.30-033.28' }
    expect(errors(WriteQuote, quote)).toHaveProperty('text')
  })

  test('a meeting place may be called after anybody, but holds no e-mail', () => {
    const item = { neighbourhood: 'het-dorp', kind: 'meetingPlace', name: 'Zaal Maria Peeters', place: '', description: '', organisationId: '' }
    expect(errors(AddInventoryItem, item)).toEqual({})
    expect(errors(AddInventoryItem, { ...item, description: 'info@zaal.be' })).toHaveProperty('description')
  })

  test('a characteristic of the other goal is refused at its field', () => {
    const finding = {
      neighbourhood: 'het-dorp', kind: 'need', axis: 'moreNet', buildingBlockId: 'inclusion', characteristic: 'knowWhereToGo',
      conversationId: '', text: 'Weinig plekken',
    }
    expect(errors(AddFinding, finding)).toEqual({ characteristic: { key: 'analysis.errors.characteristicOfOtherAxis', values: undefined } })
    expect(errors(AddFinding, { ...finding, characteristic: '' })).toEqual({})
  })

  test('an attention point asks for at least one voice', () => {
    const point = { neighbourhood: 'het-dorp', title: 'Weinig bussen', description: '', kind: 'gap', axis: 'lessHoles' }
    expect(errors(DrawAttentionPoint, point)).toHaveProperty('voices')
    expect(errors(DrawAttentionPoint, { ...point, findings: [randomUUID()] })).toEqual({})
  })

  test('ticked boxes arrive as lists, one box too', () => {
    const form = new FormData()
    const indicator = randomUUID()
    form.set('neighbourhood', 'het-dorp')
    form.set('indicators', indicator)
    expect(ChooseFigures.parse(formValues(form, ChooseFigures)).indicators).toEqual([indicator])
    form.delete('indicators')
    expect(errors(ChooseFigures, formValues(form, ChooseFigures))).toHaveProperty('indicators')
  })
})

test('a button that moves a point carries which, whither and from where', () => {
  const id = randomUUID()
  expect(MovePoint.parse({ neighbourhood: 'het-dorp', move: moveValue(id, 'up', 3) })).toEqual({ neighbourhood: 'het-dorp', id, direction: 'up', place: 3 })
  for (const move of [undefined, '', `${id} sideways 3`, `${id} up`, 'x up 1']) {
    expect(MovePoint.safeParse({ neighbourhood: 'het-dorp', move }).success).toBe(false)
  }
})
