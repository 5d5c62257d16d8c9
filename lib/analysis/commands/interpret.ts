import 'server-only'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { removalRefusal, type RemovalRefusal } from '../rules/removal.ts'
import type { OneOf } from '../schema/common.ts'
import type { ChooseFigures, InterpretFigure } from '../schema/figures.ts'
import { placeOf } from './place.ts'

/** Takes figures into the analysis of a neighbourhood; those already in it stay as they are. */
export async function chooseFigures(tx: TenantTx, actor: MemberActor, input: ChooseFigures): Promise<Outcome<{ added: number }>> {
  const place = await placeOf(tx, input.neighbourhood)
  const indicators = [...new Set(input.indicators)]
  if ((await tx.indicator.count({ where: { id: { in: indicators } } })) !== indicators.length) notFoundHere()

  const { count } = await tx.interpretation.createMany({
    data: indicators.map((indicatorId) => ({
      municipalityId: actor.municipality.id,
      neighbourhoodId: place.id,
      indicatorId,
      updatedById: actor.userId,
    })),
    skipDuplicates: true,
  })
  await record(tx, actor, 'analysis.figuresChosen', { type: 'neighbourhood', id: place.id }, { added: count })
  return done({ added: count })
}

/** What a figure says about this neighbourhood; an empty text takes the reading back while nothing rests on it. */
export async function interpretFigure(
  tx: TenantTx,
  actor: MemberActor,
  input: InterpretFigure,
  now: Date,
): Promise<Outcome<{ id: string }, RemovalRefusal>> {
  const current = await locked(tx, input.id)
  if (current.version !== input.version) return stale({ text: current.text ?? '' }, current.version)
  const refusal = input.text === null ? removalRefusal({ attentionPoints: await drawnFrom(tx, input.id) }) : null
  if (refusal) return refused(refusal)

  await tx.interpretation.updateMany({
    where: { id: input.id },
    data: { text: input.text, updatedById: actor.userId, updatedAt: now, version: { increment: 1 } },
  })
  await record(tx, actor, 'analysis.figureInterpreted', { type: 'interpretation', id: input.id }, { empty: input.text === null })
  return done({ id: input.id })
}

/** Takes a figure out of the analysis; the figure itself stays with the figures. */
export async function leaveFigure(tx: TenantTx, actor: MemberActor, input: OneOf): Promise<Outcome<null, RemovalRefusal>> {
  await locked(tx, input.id)
  const refusal = removalRefusal({ attentionPoints: await drawnFrom(tx, input.id) })
  if (refusal) return refused(refusal)
  await tx.interpretation.deleteMany({ where: { id: input.id } })
  await record(tx, actor, 'analysis.figureLeft', { type: 'interpretation', id: input.id })
  return done(null)
}

/** Held until the end, so that no attention point is drawn from it meanwhile. */
async function locked(tx: TenantTx, id: string): Promise<{ text: string | null; version: number }> {
  const rows = await tx.$queryRaw<{ text: string | null; version: number }[]>`
    select text, version from interpretation where id = ${id}::uuid for update`
  return rows[0] ?? notFoundHere()
}

const drawnFrom = (tx: TenantTx, interpretationId: string) => tx.attentionPointVoice.count({ where: { interpretationId } })
