import { recordMoment } from '#lib/feedback/commands/moments.ts'
import { answerPoint } from '#lib/feedback/commands/points.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { made, testDay } from '#tests/factories/analysis.ts'
import type { CastMunicipality } from '#tests/factories/cast.ts'

export const momentTyped = (place: CastMunicipality) => ({
  neighbourhood: place.neighbourhood.slug,
  audience: 'residents' as 'residents' | 'actors' | 'policy',
  heldOn: '2026-11-02',
  form: 'Buurtvergadering in de parochiezaal',
  attendance: 24,
  said: 'Ze herkennen het verhaal.' as string | null,
  noPerson: false,
  points: [] as string[],
})

/** A moment at which these attention points were told to residents, or to whom is given. */
export const aMoment = (place: CastMunicipality, points: string[] = [], over: Partial<ReturnType<typeof momentTyped>> = {}) =>
  inTenant(place.fieldWorker, async (tx) => made(await recordMoment(tx, place.fieldWorker, { ...momentTyped(place), ...over, points }, testDay)))

/** An answer to a point that was told at a moment. */
export const anAnswer = (place: CastMunicipality, momentId: string, attentionPointId: string, answer = 'We vragen een latere bus.') =>
  inTenant(place.fieldWorker, async (tx) =>
    made(
      await answerPoint(tx, place.fieldWorker, {
        neighbourhood: place.neighbourhood.slug, momentId, attentionPointId, version: 1, said: null, answer, noPerson: false,
      }),
    ),
  )
