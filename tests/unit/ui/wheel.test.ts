import { describe, expect, test } from 'vitest'
import { arc, fills, pointAt, ringRadii, ringsOfActions, sector } from '#components/framework/wheel-geometry.ts'
import { broken } from '#components/framework/wheel-segment.tsx'

describe('the wheel', () => {
  test('starts at the top and turns clockwise', () => {
    expect(pointAt(0, 100)).toEqual([0, -100])
    expect(pointAt(90, 100)).toEqual([100, -0])
    expect(pointAt(180, 100)).toEqual([0, 100])
  })

  test('has three rings of 24 units from 46, 3 apart', () => {
    expect([0, 1, 2].map(ringRadii)).toEqual([
      [46, 70],
      [73, 97],
      [100, 124],
    ])
  })

  test.each([
    [0, [0, 0, 0]],
    [1, [1, 0, 0]],
    [1.5, [1, 0.5, 0]],
    [3, [1, 1, 1]],
  ])('at level %d its rings are filled for %j', (level, filled) => {
    expect(fills(level)).toEqual(filled)
  })

  test.each([[0, 0], [1, 1], [3, 3], [8, 3]])('before the first round %d actions fill %d rings', (actions, rings) => {
    expect(ringsOfActions(actions)).toBe(rings)
  })

  test('keeps a line free between two segments', () => {
    const [first, second] = [sector(0, 45, 46, 70), sector(45, 90, 46, 70)]
    expect(first).not.toContain(pointAt(45, 70).join(','))
    expect(second).not.toContain(pointAt(45, 70).join(','))
  })

  test('draws the long way round for a cluster of more than half', () => {
    expect(arc(0, 181, 131)).toContain(' 0 1 1 ')
    expect(arc(180, 270, 131)).toContain(' 0 0 1 ')
  })

  test('breaks a long name between its words and never within one', () => {
    expect(broken('Buurt: analyse & plan', 14)).toEqual(['Buurt: analyse', '& plan'])
    expect(broken('Partnerschappen', 14)).toEqual(['Partnerschappen'])
  })
})
