import { describe, expect, test } from 'vitest'
import { isDatabaseAway, throwOn } from '#lib/actions/unavailable.ts'

const failed = (message: string, more: object = {}) => Object.assign(new Error(message), more)

describe('the database is away', () => {
  test.each([
    ['it refuses connections', failed('connect', { code: 'ECONNREFUSED' })],
    ['it is being stopped', failed('terminating connection due to administrator command', { code: '57P01' })],
    ['it has no place left', failed('too many connections for role', { code: '53300' })],
    ['Prisma says that it has no place left', failed('Too many database connections opened', { code: 'P2037' })],
    ['the pool waited too long', failed('timeout exceeded when trying to connect')],
    ['it is the cause of another error', failed('the page broke', { cause: failed('connect', { code: 'P1001' }) })],
  ])('when %s', (_, error) => {
    expect(isDatabaseAway(error)).toBe(true)
    expect(() => throwOn(error)).toThrow(expect.objectContaining({ digest: 'database-away' }))
  })
  test.each([
    ['a row exists already', failed('duplicate key', { code: '23505' })],
    ['something was thrown that is no error', 'ECONNREFUSED'],
  ])('but not when %s', (_, error) => expect(isDatabaseAway(error)).toBe(false))
  test('and any other error is thrown on as it is', () => {
    const error = failed('duplicate key', { code: '23505' })
    expect(() => throwOn(error)).toThrow(error)
    expect(error).not.toHaveProperty('digest')
  })
})
