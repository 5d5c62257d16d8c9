import { describe, expect, test } from 'vitest'
import { frameworkIds, subjectsOf } from '#lib/framework/assessment-frameworks.ts'
import { buildingBlockIds } from '#lib/framework/building-blocks.ts'
import { firstEdition } from '#prisma/seed/reference/criteria.ts'

const { criteria } = firstEdition()
const of = (framework: string) => criteria.filter((criterion) => criterion.framework === framework)

describe('the first edition of the criteria', () => {
  test('has 58 criteria: 20, 24 and 14', () => {
    expect(frameworkIds.map((framework) => of(framework).length)).toEqual([20, 24, 14])
    expect(criteria).toHaveLength(58)
  })

  test('gives every criterion an id of its own, and numbers them within their framework', () => {
    expect(new Set(criteria.map((criterion) => criterion.id)).size).toBe(58)
    for (const framework of frameworkIds) {
      expect(of(framework).map((criterion) => criterion.position)).toEqual(of(framework).map((_, index) => index + 1))
    }
  })

  test.each(frameworkIds)('%s asks about all its subjects, in their order', (framework) => {
    expect([...new Set(of(framework).map((criterion) => criterion.subject))]).toEqual(subjectsOf[framework])
  })

  test('asks two things of every foundation and three of every block', () => {
    const perSubject = (framework: string) =>
      [...new Set(of(framework).map((one) => one.subject))].map(
        (subject) => of(framework).filter((one) => one.subject === subject).length,
      )
    expect(perSubject('foundations')).toEqual(Array.from({ length: 10 }, () => 2))
    expect(perSubject('blocksAndActions')).toEqual(Array.from({ length: 8 }, () => 3))
    expect(perSubject('visionAndOrganisation')).toEqual([6, 8])
  })

  test('ties every criterion of the blocks to its own block', () => {
    expect(of('blocksAndActions').every((criterion) => criterion.buildingBlock === criterion.subject)).toBe(true)
    expect(new Set(of('blocksAndActions').map((criterion) => criterion.buildingBlock))).toEqual(
      new Set(buildingBlockIds),
    )
    expect(of('foundations').every((criterion) => criterion.buildingBlock === null)).toBe(true)
  })

  test('has a short round with one criterion per foundation and block, and five on vision and organisation', () => {
    for (const framework of ['foundations', 'blocksAndActions'] as const) {
      expect(
        of(framework)
          .filter((criterion) => criterion.short)
          .map((criterion) => criterion.subject),
      ).toEqual(subjectsOf[framework])
    }
    expect(
      of('visionAndOrganisation')
        .filter((criterion) => criterion.short)
        .map((criterion) => criterion.id),
    ).toEqual(['v-1', 'v-3', 'o-1', 'o-2', 'o-6'])
  })

  test('is a whole sentence in both languages, and says what level 3 looks like in both', () => {
    for (const criterion of criteria) {
      for (const sentence of [criterion.nl, criterion.en]) {
        expect(sentence).toMatch(/^[A-ZÀ-Ý].*\.$/u)
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20)
      }
      expect(criterion.threeNl, criterion.id).toMatch(/\S{2,}/)
      expect(criterion.threeEn, criterion.id).toMatch(/\S{2,}/)
      expect(criterion.threeEn).not.toBe(criterion.threeNl)
    }
  })
})
