import { describe, expect, test } from 'vitest'
import { vaultOf } from '#lib/encryption/vault.ts'
import { contentOf, outboxColumns } from '#lib/mail/read-mail.ts'
import { personalLinkToken } from '#lib/referral/commands/links.ts'
import { endCallback, noteAttempt, noteCall } from '#lib/signals/commands/handle-callback.ts'
import type { LinkActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { made, testDay } from '#tests/factories/analysis.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { linkOf } from '#tests/factories/sending.ts'
import { aWorry } from '#tests/factories/signals.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()

async function linkWithAddress(place: CastMunicipality): Promise<LinkActor> {
  const link = await linkOf(behindTheScenes, place)
  await inTenant(place.coordinator, async (tx) => {
    const sealed = (await vaultOf(tx, place.id)).seal('bakker@pelt.example', `personal_link.holder_email:${link.linkId}`)
    await tx.personalLink.updateMany({ where: { id: link.linkId }, data: { holderEmail: sealed } })
  })
  return link
}

/** Somebody is called about the worry of this link, and it ends. */
async function called(place: CastMunicipality, link: LinkActor, outcome: 'advice' | 'notReached', before: () => Promise<unknown> = () => Promise.resolve()): Promise<string> {
  const { id } = await aWorry(place, link)
  await before()
  const { coordinator } = place
  await inTenant(coordinator, async (tx) => {
    made(outcome === 'advice' ? await noteCall(tx, coordinator, { callbackId: id, version: 1 }, testDay) : await noteAttempt(tx, coordinator, { callbackId: id, version: 1 }))
    made(await endCallback(tx, coordinator, { callbackId: id, version: 2, outcome }, testDay))
  })
  return id
}

const mails = (place: CastMunicipality, id: string) => inTenant(place.coordinator, (tx) => tx.outboxMail.findMany({ where: { reason: `callbackDone:${id}` }, select: outboxColumns }))

describe('a worry given through a link', () => {
  test('is answered by a mail to the address of the link, which the outbox keeps sealed and without a way in', async () => {
    for (const place of [pelt, deerlijk]) {
      const link = await linkWithAddress(place)
      const sent = await mails(place, await called(place, link, 'advice'))
      expect(sent).toMatchObject([{ template: 'callbackDone', path: `/k/${link.linkId}/signaal`, toUserId: null, facts: {} }])
      expect(JSON.stringify(sent)).not.toContain('bakker')
      const { text } = await inTenant(place.coordinator, (tx) => contentOf(tx, sent[0]!, 'nl', { forReceiver: true }))
      expect(text).toContain(`/k/${personalLinkToken(link.linkId)}/signaal`)
    }
  })

  test('is not mailed about when nobody was reached', async () => {
    expect(await mails(pelt, await called(pelt, await linkWithAddress(pelt), 'notReached'))).toEqual([])
  })

  test('is not mailed about without an address', async () => {
    expect(await mails(pelt, await called(pelt, await linkOf(behindTheScenes, pelt), 'advice'))).toEqual([])
  })

  test.each([['withdrawn', `revoked_at = '2026-11-01'`], ['over', `expires_at = '2026-11-02'`]])('is not mailed to a link that is %s', async (_, change) => {
    const link = await linkWithAddress(pelt)
    const id = await called(pelt, link, 'advice', () => behindTheScenes.query(`update personal_link set ${change} where id = $1`, [link.linkId]))
    expect(await mails(pelt, id)).toEqual([])
  })
})
