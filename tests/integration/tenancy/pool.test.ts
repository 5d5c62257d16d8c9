import { expect, it } from 'vitest'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

process.env['DATABASE_POOL_SIZE'] = '5'
const { pelt, deerlijk } = await twoMunicipalities()

class Aborted extends Error {}

/** One request: reads what it can see, and sometimes fails halfway, in the database or in our own code. */
async function request(actor: MemberActor, turn: number): Promise<number> {
  try {
    return await inTenant(actor, async (tx) => {
      const seen = await tx.membership.findMany({ select: { municipalityId: true } })
      if (turn % 7 === 0) throw new Aborted()
      if (turn % 11 === 0) await tx.$executeRaw`select 1 / 0`
      if (turn % 13 === 0) await tx.$executeRaw`set local statement_timeout = 5`
      if (turn % 13 === 0) await tx.$executeRaw`select pg_sleep(0.1)`
      return seen.filter((row) => row.municipalityId !== actor.municipality.id).length
    })
  } catch (error) {
    const expected = error instanceof Aborted || /division by zero|statement timeout/.test(String(error))
    if (!expected) throw error
    return 0
  }
}

it('a connection that served one municipality never shows its rows to the next', async () => {
  let foreign = 0
  let requests = 0
  for (let round = 0; round < 50; round++) {
    const turns = Array.from({ length: 200 }, (_, turn) => turn)
    const found = await Promise.all(turns.map((turn) => request(turn % 2 ? pelt.coordinator : deerlijk.coordinator, turn + round)))
    foreign += found.reduce((total, count) => total + count, 0)
    requests += turns.length
  }
  expect({ requests, foreign }).toEqual({ requests: 10_000, foreign: 0 })
}, 180_000)
