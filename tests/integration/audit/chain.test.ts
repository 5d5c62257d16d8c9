import { describe, expect, it } from 'vitest'
import { record } from '#lib/audit/record.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { db, pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const events = 40

for (const actor of [pelt.coordinator, deerlijk.coordinator]) {
  for (let number = 0; number < events; number++) {
    await inTenant(actor, (tx) => record(tx, actor, 'test.happened', { type: 'test', id: String(number) }, { number }))
  }
}

/** Where the chain of a municipality breaks, after a change that is undone again. */
async function brokenAfter(change: string, values: unknown[]): Promise<number> {
  const client = await behindTheScenes.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.municipality_id', $1, true)`, [pelt.id])
    const { rowCount } = await client.query(change, values)
    if (!rowCount) throw new Error(`this change touched nothing: ${change}`)
    const { rowCount: breaks } = await client.query('select * from broken_audit_chain($1)', [pelt.id])
    return breaks ?? 0
  } finally {
    await client.query('rollback')
    client.release()
  }
}

describe('the audit chain', () => {
  it('holds for each municipality on its own', async () => {
    for (const municipality of [pelt, deerlijk]) {
      const breaks = await inTenant(municipality.coordinator, (tx) => tx.$queryRaw`select * from broken_audit_chain(${municipality.id}::uuid)`)
      expect(breaks).toEqual([])
    }
    const { rows } = await behindTheScenes.query<{ seq: string }>('select seq from audit_event where municipality_id = $1 order by seq', [pelt.id])
    expect(rows.map((row) => Number(row.seq))).toEqual(Array.from({ length: events }, (_, index) => index + 1))
  })

  it('shows every one of 300 changes, removals and swaps', async () => {
    const fields = ['kind', 'subject_type', 'subject_id', 'hash', 'previous_hash']
    let shown = 0
    for (let attempt = 0; attempt < 300; attempt++) {
      const seq = (attempt % events) + 1
      const kind = attempt % 3
      const breaks =
        kind === 0
          ? await brokenAfter(`update audit_event set ${fields[attempt % fields.length]} = 'x' where municipality_id = $1 and seq = $2`, [pelt.id, seq])
          : kind === 1
            ? await brokenAfter('delete from audit_event where municipality_id = $1 and seq = $2', [pelt.id, seq])
            : await brokenAfter(
                `update audit_event e set kind = o.kind, subject_id = o.subject_id, detail = o.detail, at = o.at, user_id = o.user_id, hash = o.hash
                 from audit_event o where o.municipality_id = $1 and e.municipality_id = $1 and e.seq = $2 and o.seq = $3`,
                [pelt.id, seq, (seq % events) + 1],
              )
      if (breaks > 0) shown++
    }
    expect(shown).toBe(300)
  }, 120_000)

  it.each(['update audit_event set kind = kind', 'delete from audit_event', 'truncate audit_event', 'update audit_chain_head set seq = 0', 'select * from audit_chain_head', 'update account_event set kind = kind', 'delete from account_event'])(
    'is closed to the application: %s',
    async (statement) => {
      const client = await db.app.connect()
      try {
        await client.query(`select set_config('app.municipality_id', $1, false)`, [pelt.id])
        await expect(client.query(statement)).rejects.toThrow(/permission denied/)
      } finally {
        await client.query(`select set_config('app.municipality_id', '', false)`)
        client.release()
      }
    },
  )

  it('leaves no event of something that did not happen', async () => {
    const attempt = inTenant(pelt.coordinator, async (tx) => {
      await record(tx, pelt.coordinator, 'test.undone', { type: 'test', id: 'x' })
      throw new Error('and then it failed')
    })
    await expect(attempt).rejects.toThrow('and then it failed')
    const { rowCount } = await behindTheScenes.query(`select 1 from audit_event where kind = 'test.undone'`)
    expect(rowCount).toBe(0)
  })
})
