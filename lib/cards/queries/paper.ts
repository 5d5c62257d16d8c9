import 'server-only'
import { hashOfLink } from '#lib/auth/secret-link.ts'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import { stripReceived } from '#lib/referral/queries/strips.ts'
import { goOnInside, withLink } from '#lib/tenancy/doors.ts'
import { readCode } from '../rules/codes.ts'
import type { CardLanguage } from '../rules/languages.ts'

/** The printed card that a code stands on: what it is, and whether its strip came back. Nothing of a person. */
export interface PaperCardFound {
  /** Slug of the municipality. */
  municipality: string
  municipalityName: string
  cardTypeId: string
  title: string
  /** What one may expect. */
  offer: string
  /** Where one phones; `null` while the municipality gave no number. */
  call: string | null
  /** In which the card was printed. */
  language: CardLanguage
  batchId: string
  /** Of the batch, within the municipality. */
  batchNumber: number
  /** Of the card, within its batch. */
  number: number
  paperCardId: string
  /** When the strip was received; null as long as nobody keyed it in. */
  used: Date | null
}

/**
 * The card of a code, for whoever holds the paper: the code itself opens this one door. `null` for a code that is not ours,
 * that somebody mistyped, or that never was: all three look the same.
 */
export async function paperCardByCode(typed: string): Promise<PaperCardFound | null> {
  const code = readCode(typed)
  if (!code) return null
  const tokenHash = hashOfLink(code)
  return withLink(tokenHash, async (door) => {
    const card = await door.paperCard.findFirst({
      where: { codeHash: tokenHash },
      select: { id: true, number: true, batchId: true, municipalityId: true },
    })
    if (!card) return null
    const tx = await goOnInside(door, { municipalityId: card.municipalityId, tokenHash })
    const municipality = await tx.municipality.findFirstOrThrow({ where: { id: card.municipalityId }, select: { slug: true, name: true } })
    const batch = await tx.paperBatch.findFirstOrThrow({
      where: { id: card.batchId },
      select: { number: true, language: true, cardTypeId: true, cardType: { select: { title: true, offer: true } } },
    })
    return {
      municipality: municipality.slug,
      municipalityName: municipality.name,
      cardTypeId: batch.cardTypeId,
      title: batch.cardType.title,
      offer: batch.cardType.offer,
      call: (await contactPoint(tx, card.municipalityId)).ownNumber,
      language: batch.language as CardLanguage,
      batchId: card.batchId,
      batchNumber: batch.number,
      number: card.number,
      paperCardId: card.id,
      used: await stripReceived(tx, card.id),
    }
  })
}
