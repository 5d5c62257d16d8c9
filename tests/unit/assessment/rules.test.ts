import { describe, expect, test } from 'vitest'
import { axisLevels, basis, blockLevels, changeOf, rolledUp, standing, standings, subjectLevels, type AgreedLevel, type ClosedRound } from '#lib/assessment/rules.ts'
import type { Level } from '#lib/framework/assessment-frameworks.ts'
import type { BuildingBlockId } from '#lib/framework/building-blocks.ts'

let number = 0
const agreed = (...levels: readonly Level[]): AgreedLevel[] => levels.map((level, index) => ({ criterion: `c-${index}`, subject: 'makeTime', block: null, level }))
const about = (criterion: string, level: Level): AgreedLevel => ({ criterion, subject: 'makeTime', block: null, level })
const inBlocks = (levels: Partial<Record<BuildingBlockId, readonly Level[]>>): AgreedLevel[] =>
  Object.entries(levels).flatMap(([block, values]) =>
    values.map((level, index) => ({ criterion: `${block}-${index}`, subject: block as BuildingBlockId, block: block as BuildingBlockId, level })),
  )
const round = (given: Partial<ClosedRound>): ClosedRound => ({
  id: `round-${number++}`, framework: 'foundations', version: 1, neighbourhoodId: null, on: '2026-11-01', criteria: 20, agreed: agreed(1), ...given,
})
const municipality = (rounds: ClosedRound[]) => standing(basis(rounds, 'foundations', null))
const blocks = (rounds: ClosedRound[], place: string | null = null) => basis(rounds, 'blocksAndActions', place)

describe('where a framework stands', () => {
  test('nothing closed is not assessed, and never zero', () => {
    expect(municipality([])).toEqual({ assessed: false })
  })
  test.each([
    ['all zero is a mean of zero, which is assessed', [0, 0], 0],
    ['one criterion is its own mean', [3], 3],
    ['the mean is not rounded before it is shown', [1, 1, 2], 4 / 3],
  ] as const)('%s', (_name, levels, mean) => {
    expect(municipality([round({ agreed: agreed(...levels) })])).toMatchObject({ assessed: true, mean, scored: levels.length, criteria: 20 })
  })
  test('a round without a single common level counts as not assessed', () => {
    expect(municipality([round({ agreed: [] })])).toEqual({ assessed: false })
  })
  test('it carries the day of the newest round, and one round of its own has no places', () => {
    const rounds = [round({ on: '2026-11-20' }), round({ on: '2026-01-10' })]
    expect(municipality(rounds)).toMatchObject({ on: '2026-11-20', places: null })
  })
})

describe('change since the last closed round', () => {
  test('there is none for a first round', () => {
    expect(municipality([round({})])).toMatchObject({ change: null })
  })
  test.each([
    ['grew', [2, 2], [1, 1], 1],
    ['fell', [0, 1], [1, 1], -0.5],
    ['stayed the same', [2], [2], 0],
  ] as const)('it %s', (_name, now, before, change) => {
    expect(municipality([round({ agreed: agreed(...now) }), round({ agreed: agreed(...before) })])).toMatchObject({ change })
  })
  test('another edition of the criteria is not compared, the last of the same edition is', () => {
    const rounds = [
      round({ version: 2, agreed: agreed(3) }),
      round({ version: 1, agreed: agreed(0) }),
      round({ version: 2, agreed: agreed(1) }),
    ]
    expect(municipality(rounds)).toMatchObject({ mean: 3, change: 2 })
    expect(municipality(rounds.slice(0, 2))).toMatchObject({ change: null })
  })
  test('only criteria on which both rounds agreed are compared', () => {
    const previous = round({ agreed: [about('a', 1), about('b', 0)] })
    const now = round({ agreed: [about('a', 2), about('c', 3)] })
    expect(changeOf({ round: now, previous })).toBe(1)
    expect(changeOf({ round: round({ agreed: [about('c', 3)] }), previous })).toBeNull()
  })
})

describe('a figure of the municipality', () => {
  const a = round({ framework: 'blocksAndActions', neighbourhoodId: 'a', criteria: 24, agreed: agreed(1, 1), on: '2026-03-01' })
  const b = round({ framework: 'blocksAndActions', neighbourhoodId: 'b', criteria: 24, agreed: agreed(3), on: '2026-05-01' })

  test('is the mean over its neighbourhoods with a closed round, each counting once, and says how many', () => {
    expect(standing(blocks([b, a]))).toEqual({ assessed: true, mean: 2, scored: 3, criteria: 48, on: '2026-05-01', change: null, places: 2 })
  })
  test('averages the change over the neighbourhoods that have an earlier round', () => {
    const earlier = round({ framework: 'blocksAndActions', neighbourhoodId: 'a', agreed: agreed(0, 0) })
    expect(standing(blocks([b, a, earlier]))).toMatchObject({ change: 1, places: 2 })
  })
  test('prefers the neighbourhoods for building blocks, and its own round for the other frameworks', () => {
    const own = round({ framework: 'blocksAndActions', agreed: agreed(0) })
    expect(standing(blocks([own, a]))).toMatchObject({ mean: 1, places: 1 })
    expect(standing(blocks([own]))).toMatchObject({ mean: 0, places: null })
    const foundations = [round({ agreed: agreed(2) }), round({ neighbourhoodId: 'a', agreed: agreed(0) })]
    expect(municipality(foundations)).toMatchObject({ mean: 2, places: null })
    expect(municipality(foundations.slice(1))).toMatchObject({ mean: 0, places: 1 })
  })
  test('is no figure of one neighbourhood, nor the other way round', () => {
    expect(standing(blocks([a, b], 'b'))).toMatchObject({ mean: 3, places: null })
    expect(standing(blocks([a], 'b'))).toEqual({ assessed: false })
  })
})

describe('axis bars', () => {
  const levels = inBlocks({ detection: [3, 3, 3], guidance: [1, 1, 1], socialNetworks: [0, 0, 0], partnerships: [2, 2, 2] })
  const bars = axisLevels(blocks([round({ framework: 'blocksAndActions', agreed: levels })]))

  test('count the blocks of their own goal, and a block of both in each', () => {
    expect(bars.lessHoles).toEqual({ mean: 2, scored: 3, blocks: 6 })
    expect(bars.moreNet).toEqual({ mean: 1, scored: 2, blocks: 6 })
  })
  test('have no level where nothing of the goal was agreed', () => {
    const only = axisLevels(blocks([round({ framework: 'blocksAndActions', agreed: inBlocks({ detection: [2] }) })]))
    expect(only.lessHoles.mean).toBe(2)
    expect(only.moreNet).toEqual({ mean: null, scored: 0, blocks: 6 })
  })
  test('of a municipality are the mean over its neighbourhoods', () => {
    const one = round({ framework: 'blocksAndActions', neighbourhoodId: 'a', agreed: inBlocks({ detection: [3, 3, 3] }) })
    const other = round({ framework: 'blocksAndActions', neighbourhoodId: 'b', agreed: inBlocks({ detection: [0] }) })
    expect(axisLevels(blocks([one, other])).lessHoles.mean).toBe(1.5)
  })
})

describe('the wheel', () => {
  test('knows all eight blocks and leaves those without a common level empty', () => {
    const levels = blockLevels(blocks([round({ framework: 'blocksAndActions', agreed: inBlocks({ inclusion: [1, 2], detection: [0] }) })]))
    expect(levels.size).toBe(8)
    expect([levels.get('inclusion'), levels.get('detection'), levels.get('guidance')]).toEqual([1.5, 0, null])
  })
})

test('the subjects of a framework each have their level, in the order in which they are asked', () => {
  const levels = subjectLevels(basis([round({ agreed: agreed(1, 2) })], 'foundations', null), 'foundations')
  expect(levels).toHaveLength(10)
  expect(levels.slice(0, 2)).toEqual([{ subject: 'makeTime', level: 1.5 }, { subject: 'deployStaff', level: null }])
})

describe('what dashboards share', () => {
  test('three frameworks stand beside each other and are never added up', () => {
    const all = standings([round({ agreed: agreed(1) })], null)
    expect(Object.keys(all)).toEqual(['foundations', 'blocksAndActions', 'visionAndOrganisation'])
    expect(all.visionAndOrganisation).toEqual({ assessed: false })
  })
  test('the roll-up keeps only what was assessed', () => {
    expect(Object.keys(rolledUp([round({ agreed: agreed(1) })]))).toEqual(['foundations'])
  })
})
