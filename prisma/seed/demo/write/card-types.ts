import { hashOfLink, newLinkToken } from '#lib/auth/secret-link.ts'
import { newCodes } from '#lib/cards/commands/new-codes.ts'
import type { Vault } from '#lib/encryption/vault.ts'
import { cardTypes, rights, type CardTypeKey, type CardTypeStory } from '../cards/card-types.ts'
import type { CardsStory } from '../cards-story.ts'
import { orNull, type Pen } from './pen.ts'

const typeOf = (key: CardTypeKey): CardTypeStory => cardTypes[key]

/** The kinds of card with their texts, to whom they go, what they point at, and the list of rights. */
export async function writeCardTypes({ tx, municipalityId, book, moment }: Pen, { types, routes, cards }: CardsStory): Promise<void> {
  const made = moment(cards.since - 1)
  await tx.cardType.createMany({
    data: types.map((key, position) => {
      const { title, offer, domains, targetGroup, guide, ladder } = typeOf(key)
      return {
        municipalityId, id: book.add('cardType', key), title, offer: `${offer} (Verzonnen voor de demo.)`, domains: [...domains], targetGroup,
        guide: guide ?? null, ladder: ladder ? [...ladder] : [], position, createdAt: made,
      }
    }),
  })
  await tx.cardText.createMany({
    data: types.flatMap((key) => (typeOf(key).texts ?? []).map((text) => ({ municipalityId, cardTypeId: book.id('cardType', key), ...text }))),
  })
  const services = await tx.inventoryItem.findMany({ where: { municipalityId, kind: 'service' }, select: { id: true }, orderBy: { id: 'asc' }, take: types.length })
  await tx.cardOffer.createMany({
    data: services.map(({ id }, index) => ({ municipalityId, cardTypeId: book.id('cardType', types[index] ?? ''), inventoryItemId: id })),
  })
  await tx.referralRoute.createMany({
    data: routes.map(({ person, type, place, targetGroup, domain }) => ({
      municipalityId, id: book.newId(), membershipId: book.id('membership', person), cardTypeId: orNull(type, (key) => book.id('cardType', key)),
      neighbourhoodId: orNull(place, (slug) => book.id('neighbourhood', slug)), targetGroup: targetGroup ?? null, domain: domain ?? null, createdAt: made,
    })),
  })
  await tx.rightType.createMany({
    data: rights.map(({ name, euro }, position) => ({ municipalityId, id: book.newId(), name, euroAYear: euro, position })),
  })
}

/** Links of people without an account. What they would type into the address is nowhere: a new one is made in the product. */
export async function writeLinks({ tx, municipalityId, book, day, moment }: Pen, vault: Vault, { senders, cards }: CardsStory): Promise<void> {
  await tx.personalLink.createMany({
    data: senders.flatMap((sender) => {
      if (!('linkOf' in sender)) return []
      const id = book.add('link', sender.linkOf)
      return [{
        municipalityId, id, kind: 'sender' as const, tokenHash: hashOfLink(newLinkToken()), organisationId: book.id('organisation', sender.linkOf),
        holderName: vault.seal(sender.name, `personal_link.holder_name:${id}`), createdById: book.id('user', 'regisseur'),
        createdAt: moment(cards.since - 1), expiresAt: day(180), lastUsedAt: moment(-2),
      }]
    }),
  })
}

const strips = 24

/** A printed batch of the first kind of card; answers the ids of its strips, in their order. */
export async function writePaper({ tx, municipalityId, book, moment }: Pen, { types: [type], cards }: CardsStory): Promise<string[]> {
  const id = book.newId()
  const printedAt = moment(cards.since - 1)
  await tx.paperBatch.createMany({
    data: [{ municipalityId, id, cardTypeId: book.id('cardType', type ?? ''), number: 1, size: strips, format: 'a4', printedById: book.id('user', 'regisseur'), printedAt }],
  })
  const cardsOfBatch = newCodes(strips).map((code, at) => ({ municipalityId, id: book.newId(), batchId: id, number: at + 1, code, codeHash: hashOfLink(code) }))
  await tx.paperCard.createMany({ data: cardsOfBatch })
  return cardsOfBatch.map((card) => card.id)
}
