import { expect, test } from 'vitest'
import { seedDemo } from '#prisma/seed/demo.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

test('where somebody works for real, the demo writes nothing, no account either', async () => {
  const { db } = await twoMunicipalities()
  const accounts = async () => (await db.owner.query('select from user_account')).rowCount
  const before = await accounts()
  expect(await seedDemo({ ownerUrl: db.urls.owner, now: new Date() })).toEqual([])
  expect(await accounts()).toBe(before)
  expect((await db.app.query('select slug from municipality order by slug')).rows).toEqual([{ slug: 'deerlijk' }, { slug: 'pelt' }])
})
