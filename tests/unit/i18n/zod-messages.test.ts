import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Message } from '#lib/actions/result.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { sentence } from '#lib/i18n/translator.ts'
import { fieldErrors } from '#lib/i18n/zod-messages.ts'

const errorsOf = (schema: z.ZodType, value: unknown): Record<string, Message> => {
  const parsed = schema.safeParse(value)
  if (parsed.success) throw new Error('nothing was wrong')
  return fieldErrors(parsed.error)
}

const cases: [what: string, schema: z.ZodType, value: unknown, message: Message][] = [
  ['a text that is missing', z.string(), undefined, { key: 'errors.required' }],
  ['a text that is empty', z.string().min(1), '', { key: 'errors.required' }],
  ['a text that is too short', z.string().min(12), 'kort', { key: 'errors.tooShort', values: { min: 12 } }],
  ['a text that is too long', z.string().max(3), 'lang', { key: 'errors.tooLong', values: { max: 3 } }],
  ['a word for a number', z.number(), 'veel', { key: 'errors.number' }],
  ['no number at all', z.number(), Number.NaN, { key: 'errors.number' }],
  ['a number too low', z.number().min(1), 0, { key: 'errors.tooLow', values: { min: 1 } }],
  ['a number too high', z.number().max(3), 4, { key: 'errors.tooHigh', values: { max: 3 } }],
  ['a broken number', z.number().multipleOf(1), 1.5, { key: 'errors.whole' }],
  ['an address without an at sign', z.email(), 'jan', { key: 'errors.email' }],
  ['a day that does not exist', z.iso.date(), '2026-02-30', { key: 'errors.date' }],
  ['a choice that is not offered', z.enum(['a', 'b']), 'c', { key: 'errors.choose' }],
  ['too few choices', z.array(z.string()).min(2), [], { key: 'errors.chooseAtLeast', values: { min: 2 } }],
  ['too many choices', z.array(z.string()).max(1), ['a', 'b'], { key: 'errors.chooseAtMost', values: { max: 1 } }],
]

describe('what is wrong with a field is told in words', () => {
  test.each(cases)('%s', async (_what, schema, value, message) => {
    const found = errorsOf(z.object({ field: schema }), { field: value })
    expect(found['field']).toEqual(message)
    for (const locale of ['nl', 'en'] as const) {
      expect(sentence(locale, await messagesFor(locale, ['errors']), message)).toMatch(/\.$/)
    }
  })

  test('a schema may bring its own sentence', () => {
    const schema = z.object({ start: z.string(), end: z.string() }).refine(({ start, end }) => start <= end, {
      path: ['end'],
      message: 'plan.errors.endBeforeStart',
    })
    expect(errorsOf(schema, { start: '2026-02-01', end: '2026-01-01' })).toEqual({
      end: { key: 'plan.errors.endBeforeStart', values: undefined },
    })
  })

  test('the first thing wrong with a field is told, and one for each field', () => {
    const schema = z.object({ title: z.string().min(3).regex(/x/), when: z.iso.date() })
    expect(Object.keys(errorsOf(schema, { title: 'a', when: 'b' }))).toEqual(['title', 'when'])
  })
})
