import 'server-only'
import { done, refusedAt, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { hashOfLink } from '#lib/auth/secret-link.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { printPage } from '../queries/printed-batch.ts'
import type { PrintCards } from '../schema.ts'
import { newCodes } from './new-codes.ts'

export interface BatchMade {
  id: string
  number: number
  size: number
}

/** Makes a batch of empty cards, each with a number and a code of its own, ready to be printed. */
export async function printCards(tx: TenantTx, actor: MemberActor, input: PrintCards): Promise<Outcome<BatchMade, 'noTextYet'>> {
  const type = (await printPage(tx, input.cardTypeId)) ?? notFoundHere()
  if (!type.languages.includes(input.language)) return refusedAt('language', 'noTextYet')
  if (input.neighbourhoodId && !type.neighbourhoods.some(({ id }) => id === input.neighbourhoodId)) return notFoundHere()

  const municipalityId = actor.municipality.id
  // Numbers follow each other without a gap: who prints at the same time waits.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`paper ${municipalityId}`}, 0)) is null as waited`
  const last = await tx.paperBatch.aggregate({ _max: { number: true } })
  const number = (last._max.number ?? 0) + 1
  const { id } = await tx.paperBatch.create({ data: { municipalityId, number, printedById: actor.userId, ...input }, select: { id: true } })
  await tx.paperCard.createMany({
    data: newCodes(input.size).map((code, at) => ({ municipalityId, batchId: id, number: at + 1, code, codeHash: hashOfLink(code) })),
  })
  await record(tx, actor, 'cards.printed', { type: 'paperBatch', id }, { cards: input.size, format: input.format, language: input.language })
  return done({ id, number, size: input.size })
}
