import { vaultOf } from '#lib/encryption/vault.ts'
import { draftAbout } from '#lib/referral/queries/drafts.ts'
import type { MunicipalityStory } from '../story.ts'
import { writeCallbacks } from './callbacks.ts'
import { writeCardTypes, writeLinks, writePaper } from './card-types.ts'
import { writeContactPoint } from './contact-point.ts'
import type { Pen } from './pen.ts'
import { writeReferrals } from './referrals.ts'
import { writeSignals } from './signals.ts'

/** Referral cards and signals of a municipality, with everything around them. The pen writes as its coordinator. */
export async function writeCards(pen: Pen, story: MunicipalityStory): Promise<void> {
  const vault = await vaultOf(pen.tx, pen.municipalityId)
  await writeContactPoint(pen, vault, story.cards)
  await writeCardTypes(pen, story.cards)
  await writeLinks(pen, vault, story.cards)
  const cards = await writeReferrals(pen, vault, story, await writePaper(pen, story.cards))
  await writeSignals(pen, story)
  await writeCallbacks(pen, vault, story, cards)
  await writeDraft(pen, story)
}

/** A card that a partner began this morning and did not send yet: theirs alone, and gone after three days. */
async function writeDraft(pen: Pen, { cards: { types: [type] }, places: [place] }: MunicipalityStory): Promise<void> {
  const { tx, municipalityId, book, moment } = pen
  const vault = await vaultOf(tx, municipalityId)
  const id = book.newId()
  const typed = { cardTypeId: book.id('cardType', type ?? ''), neighbourhoodId: book.id('neighbourhood', place?.slug ?? ''), question: 'Wil graag iemand spreken over de facturen van het ziekenhuis.', domains: ['incomeAndRights'] }
  await pen.as('huisarts')
  await tx.referralDraft.createMany({
    data: [{ municipalityId, id, makerId: book.id('membership', 'huisarts'), typed: vault.seal(JSON.stringify(typed), draftAbout(id)), createdAt: moment(0), updatedAt: moment(0) }],
  })
  await pen.as('regisseur')
}
