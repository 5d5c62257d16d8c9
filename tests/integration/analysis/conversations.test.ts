import { expect, test } from 'vitest'
import { editConversation, recordConversation, removeConversation } from '#lib/analysis/commands/conversations.ts'
import { addFinding, editFinding, removeFinding } from '#lib/analysis/commands/findings.ts'
import { releaseQuote, removeQuote, writeQuote } from '#lib/analysis/commands/quotes.ts'
import { conversation } from '#lib/analysis/queries/conversation.ts'
import { conversationChoices, conversationsPage } from '#lib/analysis/queries/conversations-part.ts'
import { findingHere, findingsPage } from '#lib/analysis/queries/findings-part.ts'
import { quotesToRelease } from '#lib/analysis/queries/quotes-to-release.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { aConversation, aFinding, anAttentionPoint, aQuote, conversationTyped, findingTyped, made, testDay } from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const neighbourhood = pelt.neighbourhood.slug
const { fieldWorker, contactPerson, coordinator } = pelt

/** The coordinator of a partner organisation: everything but persons. */
const withoutPersons: MemberActor = { ...coordinator, memberships: coordinator.memberships.map((one) => ({ ...one, withoutPersons: true })) }

const seenBy = (actor: MemberActor, id: string) =>
  inTenant(actor, async (tx) => (await conversation(tx, actor, pelt.neighbourhood.id, id))?.quotes ?? [])

test('a conversation that is still to come is refused', async () => {
  const tomorrow = { ...conversationTyped(pelt), heldOn: '2026-11-24' }
  await inTenant(fieldWorker, async (tx) => {
    expect(await recordConversation(tx, fieldWorker, tomorrow, testDay)).toMatchObject({ refusal: 'stillToCome' })
    made(await recordConversation(tx, fieldWorker, { ...tomorrow, heldOn: '2026-11-23' }, testDay))
  })
})

test('a conversation is listed by kind and changed; an edit from an older version shows what stands there', async () => {
  const { id } = await aConversation(pelt, fieldWorker, { kind: 'group' })
  await inTenant(fieldWorker, async (tx) => {
    const groups = await conversationsPage(tx, fieldWorker, pelt.neighbourhood.id, { kind: 'group', after: null })
    expect(groups.rows.map((row) => row.id)).toContain(id)
    made(await editConversation(tx, fieldWorker, { ...conversationTyped(pelt), id, version: 1, participants: 11 }, testDay))
    const late = await editConversation(tx, fieldWorker, { ...conversationTyped(pelt), id, version: 1 }, testDay)
    expect(late).toMatchObject({ stale: { theirs: { participants: '11', heldOn: '2026-10-02' }, version: 2 } })
  })
})

test('a quote that nobody read yet is seen by its writer and by second readers only', async () => {
  const { id } = await aConversation(pelt)
  await aQuote(pelt, id)
  expect(await seenBy(fieldWorker, id)).toMatchObject([{ own: true, refusal: 'ownQuote', removable: true }])
  expect(await seenBy(contactPerson, id)).toMatchObject([{ own: false, refusal: null, removable: false }])
  expect(await seenBy(withoutPersons, id)).toEqual([])
})

test('the writer cannot release, a second reader can, and then everybody who reads the analysis sees it', async () => {
  const { id } = await aConversation(pelt)
  const quote = await aQuote(pelt, id)
  const input = { neighbourhood, conversationId: id, id: quote.id }
  await inTenant(fieldWorker, async (tx) => expect(await releaseQuote(tx, fieldWorker, input, testDay)).toMatchObject({ refusal: 'ownQuote' }))
  await expect(inTenant(withoutPersons, (tx) => releaseQuote(tx, withoutPersons, input, testDay))).rejects.toThrow(NotFoundHere)
  await inTenant(contactPerson, async (tx) => {
    made(await releaseQuote(tx, contactPerson, input, testDay))
    expect(await releaseQuote(tx, contactPerson, input, testDay)).toMatchObject({ refusal: 'alreadyReleased' })
  })
  expect(await seenBy(withoutPersons, id)).toMatchObject([{ text: 'Na zes uur zit ik vast.', releasedAt: testDay }])
})

test('quotes wait in the work list of a second reader, without their words, and not in that of the writer', async () => {
  const { id } = await aConversation(pelt)
  const quote = await aQuote(pelt, id)
  await aQuote(pelt, id)
  const waiting = (actor: MemberActor) =>
    inTenant(actor, async (tx) => (await quotesToRelease(tx, actor)).filter((one) => one.conversationId === id))
  expect(await waiting(contactPerson)).toMatchObject([{ quotes: 2, neighbourhood: { slug: neighbourhood } }])
  expect(JSON.stringify(await waiting(contactPerson))).not.toContain('zes uur')
  expect(await waiting(fieldWorker)).toEqual([])
  expect(await waiting(withoutPersons)).toEqual([])
  expect(await inTenant(deerlijk.coordinator, (tx) => quotesToRelease(tx, deerlijk.coordinator))).toEqual([])

  await inTenant(contactPerson, async (tx) => made(await releaseQuote(tx, contactPerson, { neighbourhood, conversationId: id, id: quote.id }, testDay)))
  expect(await waiting(contactPerson)).toMatchObject([{ quotes: 1 }])
})

test('a quote is taken away by its writer or a coordinator, not by a colleague', async () => {
  const { id } = await aConversation(pelt)
  const [one, other] = [await aQuote(pelt, id), await aQuote(pelt, id)]
  const at = (quote: { id: string }) => ({ neighbourhood, conversationId: id, id: quote.id })
  await inTenant(contactPerson, async (tx) => expect(await removeQuote(tx, contactPerson, at(one))).toMatchObject({ refusal: 'quoteOfAnother' }))
  await inTenant(fieldWorker, async (tx) => made(await removeQuote(tx, fieldWorker, at(one))))
  await inTenant(coordinator, async (tx) => made(await removeQuote(tx, coordinator, at(other))))
  expect(await seenBy(fieldWorker, id)).toEqual([])
})

test('a conversation from which a finding came stays; without one it goes with its quotes', async () => {
  const kept = await aConversation(pelt)
  await aFinding(pelt, kept.id)
  const gone = await aConversation(pelt)
  await aQuote(pelt, gone.id)
  await inTenant(fieldWorker, async (tx) => {
    expect(await removeConversation(tx, fieldWorker, { neighbourhood, id: kept.id })).toMatchObject({ refusal: 'carriesFinding' })
    made(await removeConversation(tx, fieldWorker, { neighbourhood, id: gone.id }))
    expect(await tx.quote.count({ where: { conversationId: gone.id } })).toBe(0)
  })
})

test('a finding stands with its conversation, filters by block, and leads to the attention point drawn from it', async () => {
  const held = await aConversation(pelt)
  const { id } = await aFinding(pelt, held.id)
  const point = await anAttentionPoint(pelt, { findings: [id] })
  await inTenant(fieldWorker, async (tx) => {
    const none = { kind: null, axis: null, block: null, after: null }
    const there = await findingsPage(tx, fieldWorker, pelt.neighbourhood.id, { ...none, block: 'guidance' })
    expect(there.rows.find((row) => row.id === id)).toMatchObject({ conversation: { id: held.id }, points: [{ id: point.id }] })
    const elsewhere = await findingsPage(tx, fieldWorker, pelt.neighbourhood.id, { ...none, axis: 'moreNet' })
    expect(elsewhere.rows.map((row) => row.id)).not.toContain(id)
    expect((await conversation(tx, fieldWorker, pelt.neighbourhood.id, held.id))?.findings).toMatchObject([{ id, points: [{ id: point.id }] }])
    expect(await removeFinding(tx, fieldWorker, { neighbourhood, id })).toMatchObject({ refusal: 'carriesAttentionPoint' })
  })
})

test('a finding is changed once per version and removed while nothing rests on it', async () => {
  const { id } = await aFinding(pelt)
  await inTenant(fieldWorker, async (tx) => {
    made(await editFinding(tx, fieldWorker, { ...findingTyped(pelt), id, version: 1, text: 'Het loket is te ver.' }))
    expect(await editFinding(tx, fieldWorker, { ...findingTyped(pelt), id, version: 1 })).toMatchObject({ stale: { theirs: { text: 'Het loket is te ver.' } } })
    made(await removeFinding(tx, fieldWorker, { neighbourhood, id }))
    expect(await findingHere(tx, pelt.neighbourhood.id, id)).toBeNull()
  })
})

test('nothing of a conversation is found, changed or used by another municipality', async () => {
  const { id } = await aConversation(pelt)
  const quote = await aQuote(pelt, id)
  const finding = await aFinding(pelt, id)
  const them = deerlijk.coordinator
  await inTenant(them, async (tx) => {
    expect(await conversation(tx, them, pelt.neighbourhood.id, id)).toBeNull()
    expect((await conversationsPage(tx, them, pelt.neighbourhood.id, { kind: null, after: null })).rows).toEqual([])
    expect(await conversationChoices(tx, pelt.neighbourhood.id)).toEqual([])
    expect(await findingHere(tx, pelt.neighbourhood.id, finding.id)).toBeNull()
  })
  const theirs = (run: Parameters<typeof inTenant<unknown>>[1]) => expect(inTenant(them, run)).rejects.toThrow(NotFoundHere)
  await theirs((tx) => editConversation(tx, them, { ...conversationTyped(deerlijk), id, version: 1 }, testDay))
  await theirs((tx) => removeConversation(tx, them, { neighbourhood, id }))
  await theirs((tx) => writeQuote(tx, them, { neighbourhood, conversationId: id, text: 'Van elders', noPerson: false }))
  await theirs((tx) => releaseQuote(tx, them, { neighbourhood, conversationId: id, id: quote.id }, testDay))
  await theirs((tx) => removeQuote(tx, them, { neighbourhood, conversationId: id, id: quote.id }))
  await theirs((tx) => addFinding(tx, them, findingTyped(deerlijk, id)))
  await theirs((tx) => editFinding(tx, them, { ...findingTyped(deerlijk), id: finding.id, version: 1 }))
  await theirs((tx) => removeFinding(tx, them, { neighbourhood, id: finding.id }))
})

test('no audit event of a conversation holds what was said', async () => {
  const { id } = await aConversation(pelt)
  await aQuote(pelt, id)
  await aFinding(pelt, id)
  const events = await behindTheScenes.query(`select coalesce(detail::text, '') as detail from audit_event where municipality_id = $1`, [pelt.id])
  const words = events.rows.map((row: { detail: string }) => row.detail).join(' ')
  expect(words).toContain('participants')
  expect(words).not.toMatch(/bus|zes uur|loket|Ouders/)
})
