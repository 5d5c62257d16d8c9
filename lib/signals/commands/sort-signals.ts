import 'server-only'
import { done, refused, refusedAt, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { SignalHere, SortSignals } from '../schema/triage.ts'
import { themeTitled } from './edit-theme.ts'
import { whyPerson, type PersonRefusal } from './without-person.ts'

export type SortRefusal = PersonRefusal | 'sortedAlready' | 'themeGone' | 'themeExists'

export interface Sorted {
  count: number
  /** The theme they are in now; nothing when they were set aside. */
  themeId: string | null
}

/** Several signals become part of one theme, or are set aside with a reason that whoever gave them can read. */
export async function sortSignals(tx: TenantTx, actor: MemberActor, input: SortSignals): Promise<Outcome<Sorted, SortRefusal>> {
  const bundle = input.do === 'bundle'
  const person = await whyPerson(tx, actor.municipality, bundle ? { title: input.title } : { reason: input.reason }, input.organisation)
  if (person) return person
  const signals = await lockUnsorted(tx, input.signals)
  if (signals.length < new Set(input.signals).size) return refused('sortedAlready')

  let themeId: string | null = null
  if (bundle) {
    const theme = await themeFor(tx, actor, input, signals)
    if (!theme.ok) return theme
    themeId = theme.value.id
  }
  const ids = signals.map(({ id }) => id)
  await tx.signal.updateMany({
    where: { id: { in: ids } },
    data: { themeId, setAsideReason: bundle ? null : input.reason, version: { increment: 1 } },
  })
  for (const id of ids) await record(tx, actor, bundle ? 'signal.bundled' : 'signal.setAside', { type: 'signal', id }, themeId === null ? {} : { themeId })
  return done({ count: ids.length, themeId })
}

/** A signal goes back among those to be sorted: it was put in the wrong theme, or set aside too soon. */
export async function takeBackSignal(tx: TenantTx, actor: MemberActor, { signalId, version }: SignalHere): Promise<Outcome<null>> {
  const { count } = await tx.signal.updateMany({
    where: { id: signalId, version, OR: [{ themeId: { not: null } }, { setAsideReason: { not: null } }] },
    data: { themeId: null, setAsideReason: null, version: { increment: 1 } },
  })
  if (count === 0) {
    const now = await tx.signal.findFirst({ where: { id: signalId }, select: { version: true } })
    return now ? stale({}, now.version) : notFoundHere()
  }
  await record(tx, actor, 'signal.takenBack', { type: 'signal', id: signalId })
  return done(null)
}

interface Unsorted {
  id: string
  neighbourhoodId: string
}

/** Those of these that nobody sorted yet, held so that nobody does meanwhile. */
const lockUnsorted = (tx: TenantTx, ids: readonly string[]) => tx.$queryRaw<Unsorted[]>`
  select id, neighbourhood_id as "neighbourhoodId" from signal
  where id = any (${[...ids]}::uuid[]) and theme_id is null and set_aside_reason is null order by id for update`

/** The theme that was chosen, or a new one; of one neighbourhood when all its signals are. */
async function themeFor(
  tx: TenantTx, actor: MemberActor, { themeId, title }: SortSignals, signals: readonly Unsorted[],
): Promise<Outcome<{ id: string }, SortRefusal>> {
  if (themeId !== null) {
    const there = await tx.signalTheme.findFirst({ where: { id: themeId, archivedAt: null }, select: { id: true } })
    return there ? done(there) : refusedAt('themeId', 'themeGone')
  }
  if (title === null) throw new Error('the form asks for a theme')
  if (await themeTitled(tx, title)) return refusedAt('title', 'themeExists')
  const places = new Set(signals.map(({ neighbourhoodId }) => neighbourhoodId))
  const neighbourhoodId = places.size === 1 ? ([...places][0] ?? null) : null
  const made = await tx.signalTheme.create({ data: { municipalityId: actor.municipality.id, title, neighbourhoodId }, select: { id: true } })
  await record(tx, actor, 'signalTheme.made', { type: 'signalTheme', id: made.id })
  return done(made)
}
