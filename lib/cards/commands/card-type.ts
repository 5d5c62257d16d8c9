import 'server-only'
import { done, refused, refusedAt, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import type { Ladder } from '#lib/referral/rules/ladder.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { cardTypeNow } from '../queries/card-type.ts'
import { otherLanguages } from '../rules/languages.ts'
import { slackStep } from '../rules/own-ladder.ts'
import { startCard, startCardTexts, startGuide } from '../rules/start-card.ts'
import { ladderFields, type AddCardType, type EditCardType } from '../schema.ts'
import { typedCardType } from '../typed-card-type.ts'
import { hangOnCard, mustBeHere } from './hangs-on-card.ts'

export interface CardTypeMade {
  id: string
  title: string
}
type Refusal = 'sameTitle' | 'sameTitleArchived' | 'slackerThanOurs'

/** Adds a kind of card at the end of the list. Two with one title would be mixed up, so the second is refused. */
export async function addCardType(tx: TenantTx, actor: MemberActor, input: AddCardType): Promise<Outcome<CardTypeMade, Refusal>> {
  const refusal = (await whyNotTitle(tx, input.title, null)) ?? (await whyNotLadder(tx, actor, input.ladder))
  if (refusal) return refusal
  await mustBeHere(tx, input)
  const { title, offer, domains, targetGroup, guide, ladder, ...hangs } = input
  const last = await tx.cardType.aggregate({ _max: { position: true } })
  const { id } = await tx.cardType.create({
    data: { municipalityId: actor.municipality.id, title, offer, domains, targetGroup, guide, ladder: ladder ?? [], position: (last._max.position ?? 0) + 1 },
    select: { id: true },
  })
  await hangOnCard(tx, actor, id, hangs)
  await record(tx, actor, 'cards.added', { type: 'cardType', id }, { contacts: input.contacts.length, languages: input.texts.length + 1 })
  return done({ id, title })
}

export async function editCardType(tx: TenantTx, actor: MemberActor, { cardTypeId: id, version, ...input }: EditCardType): Promise<Outcome<CardTypeMade, Refusal>> {
  const now = await cardTypeNow(tx, id)
  if (!now || now.archivedAt) return notFoundHere()
  const refusal = (await whyNotTitle(tx, input.title, id)) ?? (await whyNotLadder(tx, actor, input.ladder))
  if (refusal) return refusal
  await mustBeHere(tx, input)
  const { title, offer, domains, targetGroup, guide, ladder, ...hangs } = input
  const { count } = await tx.cardType.updateMany({
    where: { id, version, archivedAt: null },
    data: { title, offer, domains, targetGroup, guide, ladder: ladder ?? [], version: version + 1 },
  })
  if (count === 0) return stale(typedCardType(now), now.version)
  await hangOnCard(tx, actor, id, hangs)
  await record(tx, actor, 'cards.changed', { type: 'cardType', id }, { contacts: input.contacts.length, languages: input.texts.length + 1 })
  return done({ id, title })
}

/** The first card of a municipality that has none yet: for everybody, with a guide, in all languages. */
export async function beginCardTypes(tx: TenantTx, actor: MemberActor): Promise<Outcome<CardTypeMade, Refusal | 'begunAlready'>> {
  if ((await tx.cardType.count()) > 0) return refused('begunAlready')
  return addCardType(tx, actor, {
    ...startCard,
    domains: [], targetGroup: 'everyone', inventory: [], contacts: [], ladder: null,
    guide: startGuide.join('\n'),
    texts: otherLanguages.map((language) => ({ language, ...startCardTexts[language] })),
  })
}

/** Titles are compared as people read them: capitals make no other card. */
async function whyNotTitle(tx: TenantTx, title: string, except: string | null) {
  const twin = await tx.cardType.findFirst({
    where: { title: { equals: title.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' }, NOT: except ? { id: except } : undefined },
    select: { archivedAt: true },
  })
  return twin && refusedAt('title', twin.archivedAt ? 'sameTitleArchived' : 'sameTitle', { title })
}

/** A card may be quicker than the municipality, never slower. */
async function whyNotLadder(tx: TenantTx, actor: MemberActor, own: Ladder | null) {
  const slack = own && slackStep(own, (await contactPoint(tx, actor.municipality.id)).ladder)
  return slack && refusedAt(ladderFields[slack.step] ?? 'step1', 'slackerThanOurs', { most: slack.most })
}
