import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { hashOfLink } from '#lib/auth/secret-link.ts'
import { removeDraft, saveDraft } from '#lib/referral/commands/draft.ts'
import { keepFile } from '#lib/referral/commands/keep-file.ts'
import { keyInReferral } from '#lib/referral/commands/key-in-referral.ts'
import { sendReferral } from '#lib/referral/commands/send-referral.ts'
import { openDraft, ownDrafts } from '#lib/referral/queries/drafts.ts'
import { SaveDraftInput } from '#lib/referral/schema/draft.ts'
import { KeyInReferralInput } from '#lib/referral/schema/send.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant, inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { asTyped, cardType, filledIn } from '#tests/factories/sending.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date()
const membershipOf = (actor: MemberActor) => actor.memberships[0]?.id ?? ''
let peltCard = ''
let deerlijkCard = ''

beforeAll(async () => {
  peltCard = await cardType(behindTheScenes, pelt)
  deerlijkCard = await cardType(behindTheScenes, deerlijk)
})

type Change = Record<string, unknown>
const one = async <Row extends object>(sql: string, values: unknown[]): Promise<Row> => (await behindTheScenes.query<Row>(sql, values)).rows[0] ?? ({} as Row)

describe('a paper strip keyed in', () => {
  const code = 'CDFGHJKM2345'
  const strip = async (place: CastMunicipality, of = code): Promise<string> => {
    const [batchId, cardId] = [randomUUID(), randomUUID()]
    await behindTheScenes.query(`insert into paper_batch (municipality_id, id, card_type_id, number, size, format, printed_by_id) values ($1, $2, $3, (select coalesce(max(number), 0) + 1 from paper_batch where municipality_id = $1), 1, 'a4', $4)`,
      [place.id, batchId, place === pelt ? peltCard : deerlijkCard, place.coordinator.userId])
    await behindTheScenes.query(`insert into paper_card (municipality_id, id, batch_id, number, code, code_hash) values ($1, $2, $3, 1, $4, $5)`, [place.id, cardId, batchId, of, hashOfLink(of)])
    return cardId
  }
  const keyIn = (actor: MemberActor, change: Change = {}, place = pelt) =>
    inTenant(actor, (tx) => keyInReferral(tx, actor, KeyInReferralInput.parse({ ...asTyped(place, place === pelt ? peltCard : deerlijkCard), strip: code, ...change }), now))

  it('remembers who typed it and who referred, and counts once', async () => {
    const paperCardId = await strip(pelt)
    const keyed = await keyIn(pelt.fieldWorker, { strip: 'cdfg-hjkm 2345', organisationId: pelt.organisation.id, printedName: 'Lies' })
    if (!keyed.ok) throw new Error(JSON.stringify(keyed))
    const row = await one('select made_by_id, entered_by_id, organisation_id, partner_kind, paper_card_id from referral where id = $1', [keyed.value.id])
    expect(row).toEqual({ made_by_id: null, entered_by_id: membershipOf(pelt.fieldWorker), organisation_id: pelt.organisation.id, partner_kind: 'firstLine', paper_card_id: paperCardId })
    const { id, sentence } = await one<{ id: string; sentence: Buffer }>(`select id, sentence from referral_agreement where referral_id = $1 and about = 'wordBack'`, [keyed.value.id])
    const vault = await inTenant(pelt.coordinator, (tx) => vaultOf(tx, pelt.id))
    expect(vault.open(sentence, `referral_agreement.sentence:${id}`)).toContain('Wie mij doorverwijst, mag horen')
    const contact = await one<{ id: string; sentence: Buffer }>(`select id, sentence from referral_agreement where referral_id = $1 and about = 'contact'`, [keyed.value.id])
    expect(vault.open(contact.sentence, `referral_agreement.sentence:${contact.id}`)).toContain('Lies mag mij contacteren')
    expect(await keyIn(pelt.contactPerson)).toMatchObject({ refusal: 'stripUsed' })
  })

  it('names the kind of partner where the organisation is not known', async () => {
    await strip(pelt, 'CDFGHJKM2346')
    const keyed = await keyIn(pelt.coordinator, { strip: 'CDFGHJKM2346', partnerKind: 'informal' })
    if (!keyed.ok) throw new Error(JSON.stringify(keyed))
    expect(await one('select organisation_id, partner_kind from referral where id = $1', [keyed.value.id])).toEqual({ organisation_id: null, partner_kind: 'informal' })
  })

  it('is not known next door, and is nothing for a partner', async () => {
    await strip(deerlijk, 'CDFGHJKM2347')
    expect(await keyIn(pelt.fieldWorker, { strip: 'CDFGHJKM2347' })).toMatchObject({ refusal: 'stripUnknown', field: 'strip' })
    await expect(keyIn(pelt.partner, { strip: 'CDFGHJKM2347' })).rejects.toThrow('past its door')
    await expect(keyIn(deerlijk.fieldWorker, { strip: 'CDFGHJKM2347', organisationId: pelt.organisation.id }, deerlijk)).rejects.toThrow('Not found here')
  })
})

describe('a draft', () => {
  const save = (actor: MemberActor, draftId: string, change: Change = {}) =>
    inTenant(actor, (tx) => saveDraft(tx, actor, SaveDraftInput.parse({ draftId, name: 'Wilhelmina Draftmans', ...change }), now))

  it('is sealed, and shown to its maker alone', async () => {
    const id = randomUUID()
    const callbackId = randomUUID()
    await save(pelt.partner, id, { domains: ['work'], question: 'Half geschreven', callbackId })
    expect(await inTenant(pelt.partner, (tx) => openDraft(tx, pelt.partner, id, now))).toEqual({
      name: 'Wilhelmina Draftmans', domains: ['work'], question: 'Half geschreven', callbackId,
    })
    expect(await inTenant(pelt.partner, (tx) => ownDrafts(tx, pelt.partner, now))).toMatchObject([{ id, name: 'Wilhelmina Draftmans', hoursLeft: 72 }])
    const { typed } = await one<{ typed: Buffer }>('select typed from referral_draft where id = $1', [id])
    expect(typed.includes('Draftmans')).toBe(false)
    for (const actor of [pelt.coordinator, pelt.contactPerson, pelt.volunteer, deerlijk.partner]) {
      expect(await inTenant(actor, (tx) => openDraft(tx, actor, id, now))).toBeNull()
      expect(await inTenant(actor, (tx) => ownDrafts(tx, actor, now))).toEqual([])
    }
  })

  it("is not overwritten or erased by somebody else who knows its id", async () => {
    const id = randomUUID()
    await save(pelt.partner, id)
    await expect(save(pelt.coordinator, id, { name: 'Iemand anders' })).rejects.toThrow('Not found here')
    await expect(inTenant(pelt.volunteer, (tx) => removeDraft(tx, pelt.volunteer, id))).rejects.toThrow('Not found here')
    expect(await inTenant(pelt.partner, (tx) => openDraft(tx, pelt.partner, id, now))).toMatchObject({ name: 'Wilhelmina Draftmans' })
  })

  it('is one draft however often it is saved, and gone once the card is sent', async () => {
    const id = randomUUID()
    await save(pelt.volunteer, id)
    await save(pelt.volunteer, id, { question: 'Nu verder' })
    expect(await inTenant(pelt.volunteer, (tx) => ownDrafts(tx, pelt.volunteer, now))).toHaveLength(1)
    await inTenant(pelt.volunteer, (tx) => sendReferral(tx, pelt.volunteer, filledIn(pelt, peltCard, { draftId: id }), now))
    expect(await one('select 1 from referral_draft where id = $1', [id])).toEqual({})
  })

  it('is erased after 72 hours, with the photos that no card took', async () => {
    const id = randomUUID()
    await save(pelt.partner, id)
    const later = new Date(now.getTime() + 73 * 60 * 60 * 1000)
    expect(await inTenant(pelt.partner, (tx) => openDraft(tx, pelt.partner, id, later))).toBeNull()
    await inTenant(pelt.partner, (tx) => keepFile(tx, pelt.partner, Buffer.from('%PDF-1.7')))
    await behindTheScenes.query(`update referral_draft set updated_at = now() - interval '73 hours'`)
    await behindTheScenes.query(`update referral_file set created_at = now() - interval '73 hours' where referral_id is null`)
    const gone = await inTenantAsService({ municipalityId: pelt.id }, (tx) => tx.$queryRaw`select erase_old_drafts()`)
    expect(gone).toBeDefined()
    expect((await behindTheScenes.query('select 1 from referral_draft where municipality_id = $1', [pelt.id])).rows).toEqual([])
    expect((await behindTheScenes.query('select 1 from referral_file where municipality_id = $1 and referral_id is null', [pelt.id])).rows).toEqual([])
  })
})
