import { afterAll, expect, test } from 'vitest'
import { sendMail } from '#lib/mail/send-job.ts'
import { nightly } from '#lib/night/nightly-job.ts'
import { recordContact } from '#lib/referral/commands/record-contact.ts'
import { askReopen } from '#lib/referral/commands/reopen.ts'
import { withdrawReferral } from '#lib/referral/commands/withdraw-referral.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { made } from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aCard, at, sendingDay } from '#tests/factories/referral.ts'
import { testMailServer } from '#tests/support/mail-server.ts'

const server = await testMailServer()
process.env.SMTP_URL = server.url
process.env.MAIL_FROM = 'baken@gemeente.example'
const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
afterAll(() => server.stop())

const canaries = ['Xaverine', 'Quispelaar', '470998877', '470 99 88 77', 'Kanariestraat', '1931', 'papieren']
const person = { name: 'Xaverine Quispelaar', phone: '+32470998877', address: 'Kanariestraat 77', birthYear: 1931 }

async function sendEverything(): Promise<void> {
  const { rows } = await behindTheScenes.query<{ municipality_id: string; id: string }>(`select municipality_id, id from outbox_mail where state = 'waiting' order by id`)
  for (const { municipality_id: municipalityId, id: mailId } of rows) await sendMail({ municipalityId, mailId })
}

test('a card that lives through everything is mailed about, and no word of it or of its person is in a mail', async () => {
  for (const place of [pelt, deerlijk]) {
    const holder = place.contactPerson
    const contacted = await aCard(place, person)
    await inTenant(holder, async (tx) => made(await recordContact(tx, holder, { referralId: contacted.id, version: 1, mayTellOutcome: false }, sendingDay)))
    await aCard(place, person) // nobody touches it: its deadline nears, and passes
    for (const morning of ['2026-11-27T04:30:00Z', '2026-12-01T04:30:00Z']) await nightly({ municipalityId: place.id }, new Date(morning))
    const { version } = await at(holder, contacted)
    await inTenant(place.partner, async (tx) => made(await withdrawReferral(tx, place.partner, { referralId: contacted.id, version }, sendingDay)))
    await inTenant(place.partner, async (tx) => askReopen(tx, place.partner, { referralId: contacted.id }, sendingDay))
  }
  await sendEverything()

  const { rows } = await behindTheScenes.query<{ template: string }>('select distinct template from outbox_mail order by template')
  expect(rows.map(({ template }) => template)).toEqual(expect.arrayContaining(['cardContacted', 'cardWithdrawn', 'deadlineLate', 'deadlineSoon']))
  expect(server.received.length).toBeGreaterThanOrEqual(8)
  for (const { raw, text, html } of server.received) {
    for (const canary of canaries) for (const part of [raw, text, html]) expect(part).not.toContain(canary)
  }
})

test('what waits in the outbox holds no word of it either', async () => {
  const { rows } = await behindTheScenes.query('select * from outbox_mail')
  const written = JSON.stringify(rows)
  for (const canary of canaries) expect(written).not.toContain(canary)
})
