import { afterAll, describe, expect, it } from 'vitest'
import { enqueue } from '#lib/jobs/enqueue.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import pg from 'pg'

const { db, pelt } = await twoMunicipalities()
const queue = new pg.Pool({ connectionString: db.urls.jobs })
afterAll(() => queue.end())

const payload = { municipalityId: pelt.id, userId: pelt.coordinator.userId, figureImportId: pelt.neighbourhood.id }
const waiting = async () => (await queue.query<{ task_identifier: string }>('select task_identifier from graphile_worker.jobs')).rows

describe('the queue', () => {
  it('gets no job from a transaction that is undone', async () => {
    const attempt = inTenant(pelt.coordinator, async (tx) => {
      await enqueue(tx, 'importFigures', payload, 'undone')
      throw new Error('and then it failed')
    })
    await expect(attempt).rejects.toThrow('and then it failed')
    expect(await waiting()).toEqual([])
  })

  it('gets one job however often the same is asked', async () => {
    for (const _ of [1, 2, 3]) await inTenant(pelt.coordinator, (tx) => enqueue(tx, 'importFigures', payload, 'same'))
    expect(await waiting()).toEqual([{ task_identifier: 'importFigures' }])
  })

  it('is closed to the application but for asking', async () => {
    await expect(db.app.query('select * from graphile_worker.jobs')).rejects.toThrow(/permission denied/)
    await expect(db.app.query(`select graphile_worker.add_job('importFigures')`)).rejects.toThrow(/permission denied/)
  })

  it('sees nothing of a municipality', async () => {
    for (const table of ['membership', 'plan_action', 'user_account', 'audit_event']) {
      await expect(queue.query(`select * from public.${table}`)).rejects.toThrow(/permission denied/)
    }
  })
})
