import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fairShare } from '#lib/board/rules.ts'

const line = (kind: string, title: string) => ({ kind, title })
const late = ['a', 'b', 'c', 'd'].map((title) => line('lateAction', title))

describe('the lines an alderman reads first', () => {
  it('are the first of every kind before a second of one', () => {
    const plan = line('planToAdopt', 'plan')
    expect(fairShare([...late, plan], 3)).toEqual({ first: [late[0], late[1], plan], rest: [late[2], late[3]] })
  })

  it('are all of them when they fit', () => {
    expect(fairShare(late, 6)).toEqual({ first: late, rest: [] })
  })

  it('leave nothing out, show nothing twice and keep their order', () => {
    const lines = fc.array(fc.record({ kind: fc.constantFrom('lateAction', 'stoppedAction', 'planToAdopt', 'nextStep'), id: fc.uuid() }))
    fc.assert(
      fc.property(lines, fc.nat(12), (all, enough) => {
        const { first, rest } = fairShare(all, enough)
        expect(first).toHaveLength(Math.min(enough, all.length))
        const place = new Map(all.map((one, index) => [one, index]))
        for (const part of [first, rest]) expect(part.map((one) => place.get(one))).toEqual(part.map((one) => place.get(one)).sort((a, b) => (a ?? 0) - (b ?? 0)))
        expect(new Set([...first, ...rest]).size).toBe(all.length)
      }),
    )
  })
})
