import { describe, expect, test } from 'vitest'
import { axes, goalsOf, serves } from '#lib/framework/axes.ts'
import { assessmentFrameworks, isLevel, subjectsOf } from '#lib/framework/assessment-frameworks.ts'
import {
  blocksOf,
  blocksServing,
  buildingBlock,
  buildingBlockIds,
  buildingBlocks,
  clusters,
  effectiveAxes,
  isBuildingBlockId,
} from '#lib/framework/building-blocks.ts'
import { characteristics, characteristicsOf } from '#lib/framework/characteristics.ts'
import { foundations } from '#lib/framework/foundations.ts'
import { leadingQuestions } from '#lib/framework/leading-questions.ts'
import { missingKinds, partnerKinds } from '#lib/framework/partner-kinds.ts'
import { furthest, phaseNumber, phases } from '#lib/framework/phases.ts'
import { frameworkRows } from '#lib/framework/reference-rows.ts'
import { isToolNumber, tools, toolsOf } from '#lib/framework/tools.ts'
import { vvsgFunctionOf, vvsgFunctions } from '#lib/framework/vvsg-functions.ts'

describe('the eight building blocks', () => {
  test('go round the wheel in their fixed order', () => {
    expect(buildingBlockIds).toEqual([
      'detection',
      'guidance',
      'socialNetworks',
      'inclusion',
      'analysisAndPlan',
      'visionAndOrganisation',
      'communication',
      'partnerships',
    ])
  })

  test('fall into three clusters of four, two and two', () => {
    expect(clusters.map((cluster) => blocksOf(cluster).length)).toEqual([4, 2, 2])
  })

  test.each([
    ['detection', ['lessHoles']],
    ['guidance', ['lessHoles']],
    ['socialNetworks', ['moreNet']],
    ['inclusion', ['moreNet']],
    ['analysisAndPlan', ['lessHoles', 'moreNet']],
    ['visionAndOrganisation', ['lessHoles', 'moreNet']],
    ['communication', ['lessHoles', 'moreNet']],
    ['partnerships', ['lessHoles', 'moreNet']],
  ] as const)('%s counts for %j', (block, expected) => {
    expect(effectiveAxes(block)).toEqual(expected)
  })

  test('a bar is made of the blocks of its own goal and of those that serve both', () => {
    expect(blocksServing('lessHoles')).toEqual([
      'detection',
      'guidance',
      'analysisAndPlan',
      'visionAndOrganisation',
      'communication',
      'partnerships',
    ])
    expect(blocksServing('moreNet')).toHaveLength(6)
    expect(blocksServing('moreNet')).not.toContain('guidance')
  })

  test('an unknown word is no block', () => {
    expect(isBuildingBlockId('toeleiding')).toBe(false)
    expect(buildingBlock('guidance').cluster).toBe('practiceDevelopment')
  })
})

test('an axis of both serves each goal, an axis of one serves that one alone', () => {
  expect(axes.map((axis) => goalsOf(axis).length)).toEqual([1, 1, 2])
  expect(serves('both', 'moreNet')).toBe(true)
  expect(serves('lessHoles', 'moreNet')).toBe(false)
})

test('there are five phases, numbered from one', () => {
  expect(phases.map(phaseNumber)).toEqual([1, 2, 3, 4, 5])
})

test('the beacon stands at the furthest phase a place is in, in whatever order they were entered', () => {
  expect(furthest(['realisation', 'exploration'])).toBe('realisation')
  expect(furthest([])).toBeUndefined()
})

test('there are twenty tools, numbered from one, spread over seven blocks', () => {
  expect(tools.map((tool) => tool.number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  expect(buildingBlocks.map((block) => toolsOf(block.id).length)).toEqual([3, 0, 5, 1, 3, 4, 1, 3])
  expect(isToolNumber(20)).toBe(true)
  expect(isToolNumber(21)).toBe(false)
})

test('there are three starting points, three principles and three roles', () => {
  const kinds = foundations.map((foundation) => foundation.kind)
  expect(['startingPoint', 'principle', 'role'].map((kind) => kinds.filter((one) => one === kind).length)).toEqual([
    3, 3, 3,
  ])
})

test('six characteristics show fewer holes and five show more net', () => {
  expect(characteristicsOf('lessHoles')).toHaveLength(6)
  expect(characteristicsOf('moreNet')).toHaveLength(5)
})

test('every characteristic but two kinds of professional work is opened by a leading question', () => {
  const asked = new Set<string>(leadingQuestions.flatMap((question) => question.characteristics))
  expect(leadingQuestions).toHaveLength(7)
  expect(characteristics.map((one) => one.id).filter((id) => !asked.has(id))).toEqual([
    'professionalsKnowEachOther',
    'firstTalkLooksWide',
  ])
})

test('a network of one kind of partner misses the three others', () => {
  expect(partnerKinds).toHaveLength(4)
  expect(missingKinds(['firstLine', 'firstLine'])).toEqual(['localGovernment', 'organisation', 'informal'])
})

test('every block is reported under exactly one function of VVSG', () => {
  expect(new Set(buildingBlockIds.map(vvsgFunctionOf)).size).toBe(8)
  expect(vvsgFunctions).toHaveLength(8)
})

test('the three frameworks have ten, eight and two subjects, each once', () => {
  expect(assessmentFrameworks.map((framework) => subjectsOf[framework.id].length)).toEqual([10, 8, 2])
  expect(assessmentFrameworks.map((framework) => framework.reach)).toEqual([
    'municipality',
    'neighbourhood',
    'municipality',
  ])
})

test('a level is a whole number from 0 to 3', () => {
  expect([-1, 0, 1.5, 3, 4].map(isLevel)).toEqual([false, true, false, true, false])
})

test('the rows for the database count from one and know which goals a block serves', () => {
  const rows = frameworkRows()
  expect([rows.clusters.length, rows.buildingBlocks.length, rows.phases.length]).toEqual([3, 8, 5])
  expect(rows.buildingBlocks[2]).toEqual({
    id: 'socialNetworks',
    clusterId: 'practiceDevelopment',
    position: 3,
    lessHoles: false,
    moreNet: true,
  })
  expect(rows.phases.at(-1)).toEqual({ id: 'neverFinished', position: 5 })
})
