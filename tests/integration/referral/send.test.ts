import { beforeAll, describe, expect, it } from 'vitest'
import { vaultOf, type Vault } from '#lib/encryption/vault.ts'
import { verifyAgreement } from '#lib/referral/agreement/rules.ts'
import { keepFile } from '#lib/referral/commands/keep-file.ts'
import { sendReferral } from '#lib/referral/commands/send-referral.ts'
import { stripFile } from '#lib/referral/queries/strip-file.ts'
import type { AgreementWay } from '#lib/referral/rules/states.ts'
import type { LinkActor, MemberActor, Role } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { addStaffedDays } from '#lib/time/working-days.ts'
import { today } from '#lib/time/today.ts'
import { cardType, filledIn, linkOf, route } from '#tests/factories/sending.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date('2026-11-25T10:00:00Z')
const membershipOf = (actor: MemberActor) => actor.memberships[0]?.id ?? ''
let peltCard = ''
let deerlijkCard = ''

beforeAll(async () => {
  peltCard = await cardType(behindTheScenes, pelt)
  deerlijkCard = await cardType(behindTheScenes, deerlijk)
  await route(behindTheScenes, pelt, membershipOf(pelt.contactPerson))
  await route(behindTheScenes, deerlijk, membershipOf(deerlijk.contactPerson))
})

type Change = Record<string, unknown>
const send = (actor: MemberActor | LinkActor, change: Change = {}, place: CastMunicipality = pelt) =>
  inTenant(actor, (tx) => sendReferral(tx, actor, filledIn(place, place === pelt ? peltCard : deerlijkCard, change), now))

async function sent(actor: MemberActor | LinkActor, change: Change = {}, place: CastMunicipality = pelt) {
  const answer = await send(actor, change, place)
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.value
}

const one = async <Row extends object>(sql: string, values: unknown[]): Promise<Row> => (await behindTheScenes.query<Row>(sql, values)).rows[0] ?? ({} as Row)
const vaultIn = (place: CastMunicipality): Promise<Vault> => inTenant(place.coordinator, (tx) => vaultOf(tx, place.id))

interface AgreementRow { id: string; about: string; text_version: number; language: string; sentence: Buffer; way: AgreementWay; signature: Buffer | null; signature_hash: string; reason: Buffer | null; helped_by: string | null }

async function agreementsOf(id: string) {
  const { rows } = await behindTheScenes.query<AgreementRow>('select * from referral_agreement where referral_id = $1 order by about', [id])
  const vault = await vaultIn(pelt)
  return rows.map((row) => ({
    about: row.about, way: row.way, textVersion: row.text_version, language: row.language, signatureHash: row.signature_hash, helpedBy: row.helped_by,
    sentence: vault.open(row.sentence, `referral_agreement.sentence:${row.id}`),
    signature: vault.openOrNull(row.signature, `referral_agreement.signature:${row.id}`),
    reason: vault.openOrNull(row.reason, `referral_agreement.reason:${row.id}`),
  }))
}

describe('sending a card', () => {
  it.each<Role>(['coordinator', 'fieldWorker', 'contactPerson', 'partner', 'volunteer'])('goes for a %s, to the contact person of the route, with a number and a day', async (role) => {
    const card = await sent(pelt[role])
    expect(card.holder).toEqual({ firstName: 'Jef', phone: null })
    expect(card.dueOn).toBe(addStaffedDays(today(now), 5, { weekdays: new Set([1, 2, 3, 4, 5]), closed: new Set() }))
    const row = await one('select number, state, owner_id, made_by_id, organisation_id, partner_kind, rung, may_word_back from referral where id = $1', [card.id])
    expect(row).toEqual({
      number: card.number, state: 'sent', owner_id: membershipOf(pelt.contactPerson), made_by_id: membershipOf(pelt[role]), rung: 0, may_word_back: true,
      organisation_id: role === 'partner' ? pelt.organisation.id : null, partner_kind: role === 'partner' ? 'firstLine' : null,
    })
  })

  it('does not go for an alderman, whatever door they came through', async () => {
    await expect(send(pelt.alderman)).rejects.toThrow('past its door')
  })

  it('goes for who holds a link, who can read nothing of it afterwards', async () => {
    const link = await linkOf(behindTheScenes, pelt)
    const { id } = await sent(link)
    expect(await one('select link_id, made_by_id from referral where id = $1', [id])).toEqual({ link_id: link.linkId, made_by_id: null })
    const readable = await inTenant(link, async (tx) => [await tx.referralPerson.count(), await tx.referralStory.count(), await tx.referralAgreement.count()])
    expect(readable).toEqual([0, 0, 0])
    const agreements = await agreementsOf(id)
    expect(agreements.map(({ sentence }) => sentence).join()).toContain('Bakkerij Smets mag horen of er contact was.')
  })

  it('counts numbers up within a municipality, without a gap that tells of another one', async () => {
    const first = await sent(deerlijk.partner, {}, deerlijk)
    await sent(pelt.partner)
    const second = await sent(deerlijk.partner, {}, deerlijk)
    expect([first.number, second.number]).toEqual([1, 2])
  })

  it('takes the ladder of the card type when that has one of its own', async () => {
    const cardTypeId = await cardType(behindTheScenes, pelt, { ladder: [2, 4, 8, 16] })
    expect((await sent(pelt.partner, { cardTypeId })).dueOn).toBe('2026-11-27')
  })

  it('goes to the coordinator where no route fits', async () => {
    await behindTheScenes.query('delete from referral_route where municipality_id = $1', [deerlijk.id])
    const { id } = await sent(deerlijk.partner, {}, deerlijk)
    expect(await one('select owner_id from referral where id = $1', [id])).toEqual({ owner_id: membershipOf(deerlijk.coordinator) })
    await route(behindTheScenes, deerlijk, membershipOf(deerlijk.contactPerson))
  })

  it('leaves an event on the card, an audit event without a name, and one mail to who holds it', async () => {
    const { id, number, dueOn } = await sent(pelt.partner)
    expect(await one('select kind, to_state, by_id from referral_event where referral_id = $1', [id])).toEqual({ kind: 'sent', to_state: 'sent', by_id: membershipOf(pelt.partner) })
    const audit = await one<{ kind: string; detail: Record<string, unknown>; user_id: string }>(`select kind, detail, user_id from audit_event where subject_id = $1`, [id])
    expect(audit).toMatchObject({ kind: 'referral.sent', user_id: pelt.partner.userId, detail: { number, way: 'typed', routedBy: 'route' } })
    const mail = await one('select template, to_user_id, path, facts from outbox_mail where reason = $1', [`newCard:${id}`])
    expect(mail).toEqual({ template: 'newCard', to_user_id: pelt.contactPerson.userId, path: `/pelt/doorverwijzingen/${number}`, facts: { number, day: dueOn } })
  })

  it('is counted at once', async () => {
    const count = () => one<{ amount: number }>(`select amount from referral_count where municipality_id = $1 and dimension = 'all' and measure = 'sent'`, [pelt.id])
    const before = await count()
    await sent(pelt.partner)
    expect((await count()).amount).toBe(before.amount + 1)
  })

  it('does not know a card type or neighbourhood of next door, nor one that is put away', async () => {
    expect(await send(pelt.partner, { cardTypeId: deerlijkCard })).toMatchObject({ refusal: 'cardTypeGone', field: 'cardTypeId' })
    expect(await send(pelt.partner, { cardTypeId: await cardType(behindTheScenes, pelt, { archived: true }) })).toMatchObject({ refusal: 'cardTypeGone' })
    expect(await send(pelt.partner, { neighbourhoodId: deerlijk.neighbourhood.id })).toMatchObject({ refusal: 'neighbourhoodGone', field: 'neighbourhoodId' })
  })

  it("is refused to a partner whose organisation's agreement is over, from the day after", async () => {
    const until = (day: string | null) => behindTheScenes.query('update organisation set agreement_until = $2 where id = $1', [pelt.organisation.id, day])
    await until('2026-11-24')
    expect(await send(pelt.partner)).toMatchObject({ refusal: 'noAgreement' })
    expect(await send(pelt.fieldWorker)).toMatchObject({ ok: true })
    await until('2026-11-25')
    expect(await send(pelt.partner)).toMatchObject({ ok: true })
    await until(null)
  })
})

describe('what a card keeps of somebody', () => {
  it('is sealed: nothing of it stands readable in any table', async () => {
    const words = ['Wilhelmina Vandersmissen', '011 66 77 88', 'Peperstraat 77', 'Schuldbemiddeling', 'Buurvrouw Truus']
    const [name, phone, address, question, via] = words
    await sent(pelt.partner, { name, phone, address, question, via, typedName: name })
    const { rows } = await behindTheScenes.query<{ name: string }>(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('public', 'jobs', 'graphile_worker')`)
    const places = await Promise.all(rows.map(({ name: table }) => behindTheScenes.query<{ text: string }>(`select t::text as text from "${table}" t`).catch(() => ({ rows: [] }))))
    const everything = places.flatMap(({ rows: found }) => found.map(({ text }) => text)).join('\n')
    for (const word of words) {
      expect(everything).not.toContain(word)
      expect(everything).not.toContain(Buffer.from(word).toString('hex'))
    }
  })

  it('opens for who made it and who holds it, and for nobody else', async () => {
    const { id } = await sent(pelt.volunteer, { name: 'Gerda Claes' })
    const nameFor = (actor: MemberActor) => inTenant(actor, async (tx) => {
      const row = await tx.referralPerson.findFirst({ where: { referralId: id }, select: { id: true, name: true } })
      return row && (await vaultOf(tx, actor.municipality.id)).open(row.name, `referral_person.name:${row.id}`)
    })
    for (const role of ['volunteer', 'contactPerson', 'coordinator'] as const) expect(await nameFor(pelt[role]), role).toBe('Gerda Claes')
    for (const role of ['partner', 'fieldWorker', 'alderman'] as const) expect(await nameFor(pelt[role]), role).toBeNull()
    expect(await nameFor(deerlijk.coordinator)).toBeNull()
  })

  it('is found again however it was written, and not from another municipality', async () => {
    const hashes = async (actor: MemberActor, change: Change, place = pelt) =>
      one<{ name_hash: string; phone_hash: string; same_hash: string }>('select name_hash, phone_hash, same_hash from referral_person where referral_id = $1', [(await sent(actor, change, place)).id])
    const known = { name: 'José Lemmens', birthYear: '1948', phone: '+32 11 80 81 82', address: 'Kerkstraat 3' }
    const first = await hashes(pelt.partner, known)
    expect(await hashes(pelt.volunteer, { ...known, name: 'lemmens jose', phone: '011/80.81.82', address: 'Kerkstr. 3, 3900 Pelt' })).toEqual(first)
    const elsewhere = await hashes(deerlijk.partner, known, deerlijk)
    expect(Object.values(elsewhere).some((hash) => Object.values(first).includes(hash))).toBe(false)
  })
})

describe('the agreement', () => {
  it('stands with each choice: sentence with the names in it, language, way, signature and a hash that holds', async () => {
    const card = await sent(pelt.partner, { readTo: membershipOf(pelt.contactPerson), agreementLanguage: 'fr', helpedBy: 'interpreter' })
    const agreements = await agreementsOf(card.id)
    expect(agreements.map(({ about }) => about)).toEqual(['contact', 'wordBack'])
    for (const agreed of agreements) {
      expect(agreed).toMatchObject({ way: 'typed', language: 'fr', textVersion: 1, signature: 'Maria Peeters', helpedBy: 'interpreter' })
      expect(agreed.sentence).toContain('Jef, personne de contact (Pelt)')
      expect(verifyAgreement(agreed)).toBe(true)
      expect(verifyAgreement({ ...agreed, sentence: agreed.sentence.replace('Jef', 'Jan') })).toBe(false)
      expect(verifyAgreement({ ...agreed, signature: 'Maria Peters' })).toBe(false)
    }
  })

  it('holds for each way of giving it', async () => {
    const ways: Change[] = [{ way: 'onScreen', drawn: 'M10 10L20 20' }, { way: 'typed', typedName: 'M. Peeters' }, { way: 'oral', reason: 'Kan niet tekenen.' }]
    for (const change of ways) {
      const [agreed] = await agreementsOf((await sent(pelt.partner, change)).id)
      expect(agreed && verifyAgreement(agreed), JSON.stringify(change)).toBe(true)
      expect(agreed?.reason ?? null).toBe(change['reason'] ?? null)
    }
  })

  it('is not word back when only the contact was agreed', async () => {
    const { id } = await sent(pelt.partner, { mayWordBack: undefined })
    expect((await agreementsOf(id)).map(({ about }) => about)).toEqual(['contact'])
    expect(await one('select may_word_back from referral where id = $1', [id])).toEqual({ may_word_back: false })
  })

  it('is asked anew when somebody else turned out to receive the card than whose name was read', async () => {
    expect(await send(pelt.partner, { readTo: membershipOf(pelt.coordinator) })).toMatchObject({ refusal: 'holderChanged', field: 'mayContact', values: { name: 'Jef' } })
    expect(await send(pelt.partner, { readTo: membershipOf(deerlijk.contactPerson) })).toMatchObject({ refusal: 'holderChanged' })
  })

  it('is done without only by whoever has that right, for a reason, and is recorded as such', async () => {
    const without = { way: 'override', mayContact: undefined, reason: 'Opgenomen, vroeg mondeling om hulp via de verpleegkundige.' }
    for (const role of ['partner', 'volunteer', 'fieldWorker'] as const) expect(await send(pelt[role], without), role).toMatchObject({ refusal: 'overrideNotAllowed' })
    expect(await send(await linkOf(behindTheScenes, pelt), without)).toMatchObject({ refusal: 'overrideNotAllowed' })
    const { id } = await sent(pelt.contactPerson, without)
    expect(await one('select kind from audit_event where subject_id = $1', [id])).toEqual({ kind: 'referral.sentWithoutAgreement' })
    expect(await agreementsOf(id)).toMatchObject([{ about: 'contact', way: 'override', reason: without.reason, signature: null }])
    expect(await one('select may_word_back from referral where id = $1', [id])).toEqual({ may_word_back: false })
  })

  it('cannot be changed afterwards, only withdrawn', async () => {
    const { id } = await sent(pelt.partner)
    await expect(inTenant(pelt.coordinator, (tx) => tx.referralAgreement.updateMany({ where: { referralId: id }, data: { language: 'en' } }))).rejects.toThrow(/permission denied/)
    await expect(inTenant(pelt.coordinator, (tx) => tx.referralAgreement.deleteMany({ where: { referralId: id } }))).rejects.toThrow(/permission denied/)
    expect(await inTenant(pelt.partner, (tx) => tx.$executeRaw`update referral_agreement set withdrawn_at = now() where referral_id = ${id}::uuid`)).toBe(2)
  })
})

describe('a photo of the strip', () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
  async function photo(actor: MemberActor | LinkActor, bytes: Uint8Array = png): Promise<string> {
    const kept = await inTenant(actor, (tx) => keepFile(tx, actor, bytes))
    if (!kept.ok) throw new Error(JSON.stringify(kept))
    return kept.value.id
  }

  it('stands for a signature: its digest is in the hash, and it belongs to one card', async () => {
    const fileId = await photo(pelt.partner)
    const { id } = await sent(pelt.partner, { way: 'photo', fileId })
    const [agreed] = await agreementsOf(id)
    expect(agreed?.signature).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(await one('select referral_id from referral_file where id = $1', [fileId])).toEqual({ referral_id: id })
    expect(await send(pelt.partner, { way: 'photo', fileId })).toMatchObject({ refusal: 'photoGone', field: 'fileId' })
  })

  it('goes with the card of a link, which does not see it afterwards', async () => {
    const link = await linkOf(behindTheScenes, pelt)
    const fileId = await photo(link)
    const { id } = await sent(link, { way: 'photo', fileId })
    expect(await one('select referral_id from referral_file where id = $1', [fileId])).toEqual({ referral_id: id })
    expect(await inTenant(link, (tx) => tx.referralFile.count())).toBe(0)
  })

  it("is nobody else's to send", async () => {
    for (const other of [pelt.volunteer, await linkOf(behindTheScenes, pelt)]) {
      const fileId = await photo(other)
      expect(await send(pelt.partner, { way: 'photo', fileId })).toMatchObject({ refusal: 'photoGone' })
    }
    const fileId = await photo(deerlijk.partner)
    expect(await send(pelt.partner, { way: 'photo', fileId })).toMatchObject({ refusal: 'photoGone' })
  })

  it('opens for who sent it, who holds the card and the coordinator, and each look is recorded', async () => {
    const fileId = await photo(pelt.partner)
    const { id } = await sent(pelt.partner, { way: 'photo', fileId })
    const look = (actor: MemberActor) => inTenant(actor, (tx) => stripFile(tx, actor, fileId))
    for (const role of ['partner', 'contactPerson', 'coordinator'] as const) {
      expect(Buffer.from((await look(pelt[role]))?.bytes ?? []).equals(png), role).toBe(true)
    }
    for (const actor of [pelt.volunteer, pelt.fieldWorker, pelt.alderman, deerlijk.coordinator]) expect(await look(actor)).toBeNull()
    const { rows } = await behindTheScenes.query(`select detail from audit_event where kind = 'referral.fileSeen' and subject_id = $1`, [id])
    expect(rows).toEqual(Array.from({ length: 3 }, () => ({ detail: { purpose: 'agreement', file: fileId } })))
  })

  it('is known by its bytes: what is no photo or document is refused with its reason', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic')])
    for (const [bytes, refusal] of [[heic, 'heic'], [Buffer.from('<svg onload="x">'), 'unknownKind'], [Buffer.alloc(0), 'emptyFile']] as const) {
      expect(await inTenant(pelt.partner, (tx) => keepFile(tx, pelt.partner, bytes))).toMatchObject({ refusal })
    }
  })
})
