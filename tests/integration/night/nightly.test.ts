import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { startWorker } from '#lib/jobs/worker.ts'
import { everyHour } from '#lib/night/every-hour.ts'
import { nightly } from '#lib/night/nightly-job.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { aQueuedMail } from '#tests/factories/mail.ts'

const { db, pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const queue = new pg.Pool({ connectionString: db.urls.jobs })
afterAll(() => queue.end())

const night = new Date('2026-11-25T03:30:00Z') // half past four in Brussels
const morning = new Date('2026-11-25T04:30:00Z')
const tomorrow = new Date('2026-11-26T04:30:00Z')

const asked = async () => {
  const { rows } = await queue.query<{ payload: { municipalityId: string } }>(
    `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'nightly'`,
  )
  return rows.map(({ payload }) => payload.municipalityId).sort()
}
const aDraft = async (place: CastMunicipality, age: string) => {
  const id = randomUUID()
  await behindTheScenes.query(`insert into referral_draft (municipality_id, id, maker_id, typed, updated_at) values ($1, $2, $3, '\\x01', now() - $4::interval)`,
    [place.id, id, place.contactPerson.memberships[0]?.id, age])
  return id
}
const drafts = async () => (await behindTheScenes.query<{ id: string }>('select id from referral_draft')).rows.map(({ id }) => id)
const both = [pelt.id, deerlijk.id].sort()

beforeEach(async () => {
  await behindTheScenes.query('truncate night_work, referral_draft, outbox_mail')
  await queue.query('delete from graphile_worker._private_jobs')
})

describe('the night', () => {
  it('forgets what forms were answered after a month, here and not elsewhere', async () => {
    const sent = async (place: CastMunicipality, age: string) => {
      const key = randomUUID()
      await behindTheScenes.query(`insert into submission (municipality_id, key, action, content_hash, created_at) values ($1, $2, 'plan.write', 'x', $3::timestamptz - $4::interval)`, [place.id, key, morning, age])
      return key
    }
    const [, young, elsewhere] = [await sent(pelt, '32 days'), await sent(pelt, '29 days'), await sent(deerlijk, '32 days')]
    await nightly({ municipalityId: pelt.id }, morning)
    const { rows } = await behindTheScenes.query<{ key: string }>('select key from submission')
    expect(rows.map(({ key }) => key).sort()).toEqual([young, elsewhere].sort())
  })
})

describe('the clock', () => {
  it('asks in every municipality once it is half past five, and not before', async () => {
    await everyHour(night)
    expect(await asked()).toEqual([])
    await everyHour(morning)
    await everyHour(morning)
    expect(await asked()).toEqual(both)
  })

  it('asks no more where the day is done, and again the day after', async () => {
    await nightly({ municipalityId: pelt.id }, morning)
    await everyHour(morning)
    expect(await asked()).toEqual([deerlijk.id])
    await everyHour(tomorrow)
    expect(await asked()).toEqual(both)
  })

  it('asks once more for a mail that waits for some time, and for no other', async () => {
    const old = await aQueuedMail(pelt, 'old')
    const sent = await aQueuedMail(pelt, 'sent')
    await aQueuedMail(deerlijk, 'fresh')
    await behindTheScenes.query(`update outbox_mail set created_at = now() - interval '1 hour' where reason <> 'fresh'`)
    await behindTheScenes.query(`update outbox_mail set state = 'sent' where id = $1`, [sent])
    await queue.query('delete from graphile_worker._private_jobs')
    await everyHour(new Date())
    const { rows } = await queue.query(`select key from graphile_worker.jobs where task_identifier = 'sendMail'`)
    expect(rows).toEqual([{ key: `mail:${old}` }])
  })

  it('forgets who was asked to coach three months after the invitation ran out', async () => {
    const asked = async (email: string, ago: string) => behindTheScenes.query(
      `insert into coach_invitation (id, email, name, token_hash, expires_at, invited_by_id) values (gen_random_uuid(), $1, 'An Kanarie', $1, now() - $2::interval, gen_random_uuid())`, [email, ago])
    await asked('oud@coach.example', '94 days')
    await asked('jong@coach.example', '80 days')
    await everyHour(morning)
    await everyHour(morning)
    expect((await behindTheScenes.query('select email from coach_invitation')).rows).toEqual([{ email: 'jong@coach.example' }])
    const { rows } = await behindTheScenes.query(`select user_id, detail from account_event where kind = 'coach.invitationsForgotten'`)
    expect(rows).toEqual([{ user_id: null, detail: { invited: 1 } }])
  })

  it('is known to the queue from the first worker on', async () => {
    const worker = await startWorker(db.urls.jobs)
    await worker.stop()
    const { rows } = await queue.query<{ identifier: string }>('select identifier from graphile_worker._private_known_crontabs')
    expect(rows).toEqual([{ identifier: 'everyHour' }])
  })
})

describe('the work of the night', () => {
  it('erases drafts that nobody sent in three days, here and nowhere else', async () => {
    await aDraft(pelt, '73 hours')
    const stay = [await aDraft(pelt, '71 hours'), await aDraft(deerlijk, '73 hours')]
    await nightly({ municipalityId: pelt.id }, morning)
    expect((await drafts()).sort()).toEqual(stay.sort())
  })

  it('erases mails that ended two months ago, and keeps what waits', async () => {
    for (const [reason, state, age] of [['old', 'sent', '61 days'], ['waits', 'waiting', '61 days'], ['young', 'failed', '50 days']] as const) {
      const id = await aQueuedMail(pelt, reason)
      await behindTheScenes.query(`update outbox_mail set state = $1::mail_state, created_at = $2::timestamptz - $3::interval where id = $4`, [state, morning, age, id])
    }
    await nightly({ municipalityId: pelt.id }, morning)
    const { rows } = await behindTheScenes.query<{ reason: string }>('select reason from outbox_mail order by reason')
    expect(rows.map(({ reason }) => reason)).toEqual(['waits', 'young'])
  })

  it('is done once a day', async () => {
    await nightly({ municipalityId: pelt.id }, morning)
    const late = await aDraft(pelt, '73 hours')
    await nightly({ municipalityId: pelt.id }, morning)
    expect(await drafts()).toEqual([late])
    await nightly({ municipalityId: pelt.id }, tomorrow)
    expect(await drafts()).toEqual([])
  })

  it('goes on in the other municipality and with the other work when something breaks', async () => {
    await behindTheScenes.query(`
      create function breaks() returns trigger language plpgsql as $$ begin raise exception 'this draft cannot go'; end $$;
      create trigger breaks before delete on referral_draft for each row when (old.municipality_id = '${pelt.id}') execute function breaks()`)
    try {
      await aDraft(pelt, '73 hours')
      await aDraft(deerlijk, '73 hours')
      const mail = await aQueuedMail(pelt, 'old')
      await behindTheScenes.query(`update outbox_mail set state = 'sent', created_at = $1::timestamptz - interval '61 days' where id = $2`, [morning, mail])
      await expect(everyHour(morning)).rejects.toThrow('this draft cannot go')
      expect(await asked()).toEqual(both)
      await expect(nightly({ municipalityId: pelt.id }, morning)).rejects.toThrow('this draft cannot go')
      await nightly({ municipalityId: deerlijk.id }, morning)
      expect(await drafts()).toHaveLength(1)
      expect((await behindTheScenes.query('select 1 from outbox_mail')).rowCount).toBe(0)
    } finally {
      await behindTheScenes.query('drop trigger breaks on referral_draft; drop function breaks()')
    }
    // The day stayed open: the next hour makes it whole.
    await nightly({ municipalityId: pelt.id }, new Date('2026-11-25T05:30:00Z'))
    expect(await drafts()).toEqual([])
  })
})
