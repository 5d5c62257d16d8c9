import { giveWorry, passOnResident } from '#lib/signals/commands/ask-callback.ts'
import { giveSignal } from '#lib/signals/commands/give-signal.ts'
import { moveTheme } from '#lib/signals/commands/edit-theme.ts'
import { sortSignals } from '#lib/signals/commands/sort-signals.ts'
import type { GiveSignal, Worry } from '#lib/signals/schema/give.ts'
import { parsePhone } from '#lib/phone/phone.ts'
import type { LinkActor, MemberActor, Visitor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { made, testDay } from '#tests/factories/analysis.ts'
import type { CastMunicipality } from '#tests/factories/cast.ts'

export const signalTyped = (place: CastMunicipality): GiveSignal => ({
  neighbourhoodId: place.neighbourhood.id, subject: 'housingAndMobility', street: 'Kerkstraat', text: 'De laatste bus rijdt om zes uur.', organisation: false,
})

/** A number as a form reads it. */
export const phone = (text: string) => {
  const found = parsePhone(text)
  if (!found) throw new Error(`${text} cannot be called`)
  return found
}

export const worryTyped = (place: CastMunicipality): Worry => ({
  neighbourhoodId: place.neighbourhood.id, name: 'Godelieve Kanarie', phone: phone('0472 65 43 21'), bestMoment: 'evening',
})

/** A signal by the field worker unless said otherwise. */
export const aSignal = (place: CastMunicipality, over: Partial<GiveSignal> = {}, by: MemberActor | LinkActor = place.fieldWorker, at = testDay) =>
  inTenant(by, async (tx) => made(await giveSignal(tx, by, { ...signalTyped(place), ...over }, at)))

/** A worry, and the id of the call it asks for. */
export async function aWorry(place: CastMunicipality, by: MemberActor | LinkActor = place.volunteer, at = testDay) {
  await inTenant(by, async (tx) => made(await giveWorry(tx, by, worryTyped(place), at)))
  return latestCallback(place)
}

/** A resident's question, passed on by the alderman. */
export async function aResidentRequest(place: CastMunicipality, at = testDay) {
  await inTenant(place.alderman, async (tx) => made(await passOnResident(tx, place.alderman, { ...worryTyped(place), agreed: true }, at)))
  return latestCallback(place)
}

const latestCallback = (place: CastMunicipality) =>
  inTenant(place.coordinator, (tx) => tx.callback.findFirstOrThrow({ orderBy: { id: 'desc' }, select: { id: true, ownerId: true, version: true } }))

/** A theme of these signals. */
export const aTheme = async (place: CastMunicipality, title: string, signals: string[]) => {
  const sorted = await inTenant(place.coordinator, async (tx) =>
    made(await sortSignals(tx, place.coordinator, { do: 'bundle', signals, themeId: null, title, reason: null, organisation: false })))
  if (sorted.themeId === null) throw new Error('bundling makes a theme')
  return { id: sorted.themeId }
}

/** The theme goes from noticed to an answer for everybody to read. */
export const anAnsweredTheme = (place: CastMunicipality, themeId: string) =>
  inTenant(place.coordinator, async (tx) => {
    const steps = [{ act: 'lookInto', answer: null }, { act: 'act', answer: null }, { act: 'answer', answer: 'Er komt een latere bus.' }] as const
    for (const [at, step] of steps.entries())
      made(await moveTheme(tx, place.coordinator, { themeId, version: at + 1, ...step, organisation: false }, testDay))
  })

/** A signal that asks nothing of the municipality; whoever follows it reads that. */
export async function aSignalSetAside(place: CastMunicipality) {
  const { id } = await aSignal(place)
  await inTenant(place.coordinator, async (tx) =>
    made(await sortSignals(tx, place.coordinator, { do: 'aside', signals: [id], themeId: null, title: null, reason: 'Dit gaat over een andere gemeente.', organisation: false })))
}

export const membershipOf = (actor: MemberActor): string => {
  const [first] = actor.memberships
  if (!first) throw new Error('a member has a membership')
  return first.id
}

export const visitorOf = (place: CastMunicipality): Visitor => ({ kind: 'visitor', municipality: place.coordinator.municipality, standings: ['visitor'] })

/** Changes what somebody is here, as the house would. */
export const changeMembership = (place: CastMunicipality, actor: MemberActor, data: { endedAt?: Date | null; withoutPersons?: boolean }) =>
  inTenant(place.coordinator, (tx) => tx.membership.updateMany({ where: { id: membershipOf(actor) }, data }))
