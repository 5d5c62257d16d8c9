import 'server-only'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import { facesOf } from '#lib/contact-point/queries/faces.ts'
import { routingFacts } from '#lib/contact-point/queries/holders.ts'
import { urgentNumbers } from '#lib/contact-point/queries/urgent-numbers.ts'
import { neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import { stripsBack } from '#lib/referral/queries/strips.ts'
import { isId } from '#lib/tenancy/is-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { cardLanguages, type CardLanguage } from '../rules/languages.ts'
import type { PrintFormat } from '../rules/layout.ts'
import { printedFace } from '../rules/printed-face.ts'

/** Everything that stands on the paper of one batch; `null` when there is none. */
export async function printedBatch(tx: TenantTx, municipalityId: string, batchId: string, today: Day) {
  const batch = isId(batchId)
    ? await tx.paperBatch.findFirst({
        where: { id: batchId },
        select: {
          id: true, number: true, size: true, format: true, language: true, printedAt: true, cardTypeId: true, neighbourhoodId: true,
          neighbourhood: { select: { name: true } },
          cards: { select: { id: true, number: true, code: true }, orderBy: { number: 'asc' } },
        },
      })
    : null
  if (!batch) return null
  const type = await tx.cardType.findFirstOrThrow({
    where: { id: batch.cardTypeId },
    select: {
      id: true, title: true, offer: true, domains: true, targetGroup: true,
      texts: { where: { language: batch.language }, select: { title: true, offer: true } },
    },
  })
  const { texts: [text], domains, targetGroup, ...own } = type
  const facts = await routingFacts(tx, municipalityId, today)
  const who = printedFace({ cardTypeId: type.id, neighbourhoodId: batch.neighbourhoodId, targetGroup, domains }, facts)
  const faces = await facesOf(tx, who ? [who] : [])
  const { senderName } = await contactPoint(tx, municipalityId)
  const { cards, neighbourhood, format, language, ...printed } = batch
  return {
    ...printed,
    format: format as PrintFormat,
    language: language as CardLanguage,
    neighbourhood: neighbourhood?.name ?? null,
    /** What it is called among colleagues, whatever the language of the print. */
    kind: own.title,
    card: { ...own, ...text },
    face: faces.get(who ?? '') ?? null,
    sender: senderName,
    urgent: await urgentNumbers(tx, municipalityId),
    /** How many strips were keyed in. */
    back: (await stripsBack(tx, [batchId])).get(batchId) ?? 0,
    cards,
  }
}

export type PrintedBatch = NonNullable<Awaited<ReturnType<typeof printedBatch>>>

/** What there is to choose before cards are printed; `null` for a card that is not there, or put away. */
export async function printPage(tx: TenantTx, cardTypeId: string) {
  if (!isId(cardTypeId)) return null
  const type = await tx.cardType.findFirst({
    where: { id: cardTypeId, archivedAt: null },
    select: { id: true, title: true, offer: true, texts: { select: { language: true } } },
  })
  if (!type) return null
  const { texts, ...card } = type
  const written = new Set(['nl', ...texts.map(({ language }) => language)])
  return { ...card, languages: cardLanguages.filter((language) => written.has(language)), neighbourhoods: await neighbourhoodChoices(tx) }
}

export type PrintPage = NonNullable<Awaited<ReturnType<typeof printPage>>>
