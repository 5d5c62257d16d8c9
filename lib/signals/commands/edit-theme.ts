import 'server-only'
import { done, refused, refusedAt, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { mayPutAway, themeAfter, type ThemeRefusal, type ThemeState } from '../rules/theme.ts'
import type { EditTheme, MoveTheme, PutAwayTheme } from '../schema/triage.ts'
import { whyPerson, type PersonRefusal } from './without-person.ts'

export type EditThemeRefusal = PersonRefusal | 'themeExists' | 'neighbourhoodGone'

/** Another title, or another place. */
export async function editTheme(tx: TenantTx, actor: MemberActor, input: EditTheme): Promise<Outcome<null, EditThemeRefusal>> {
  const { themeId, version, title, neighbourhoodId, organisation } = input
  const theme = await lockedTheme(tx, themeId)
  if (theme.version !== version) return stale(asTyped(theme), theme.version)
  const person = await whyPerson(tx, actor.municipality, { title }, organisation)
  if (person) return person
  if (await themeTitled(tx, title, themeId)) return refusedAt('title', 'themeExists')
  const there = neighbourhoodId === null || (await tx.neighbourhood.count({ where: { id: neighbourhoodId, archivedAt: null } })) > 0
  if (!there) return refusedAt('neighbourhoodId', 'neighbourhoodGone')
  await tx.signalTheme.updateMany({ where: { id: themeId }, data: { title, neighbourhoodId, version: { increment: 1 } } })
  await record(tx, actor, 'signalTheme.changed', { type: 'signalTheme', id: themeId })
  return done(null)
}

/** A theme goes on: we look into it, we did something, we answer. The answer is for everybody to read. */
export async function moveTheme(tx: TenantTx, actor: MemberActor, input: MoveTheme, now: Date): Promise<Outcome<{ to: ThemeState }, ThemeRefusal | PersonRefusal>> {
  const { themeId, version, act, organisation } = input
  const theme = await lockedTheme(tx, themeId)
  if (theme.version !== version) return stale(asTyped(theme), theme.version)
  const answer = act === 'answer' ? input.answer : null
  const next = themeAfter(act, theme.state, answer)
  if ('refusal' in next) return next.refusal === 'answerAsked' ? refusedAt('answer', 'answerAsked') : refused(next.refusal)
  const person = await whyPerson(tx, actor.municipality, { answer }, organisation)
  if (person) return person
  await tx.signalTheme.updateMany({
    where: { id: themeId },
    data: {
      state: next.to, version: { increment: 1 },
      ...(next.to !== theme.state && { stateSince: now }),
      ...(act === 'answer' && { answer, answeredAt: now }),
    },
  })
  await record(tx, actor, 'signalTheme.moved', { type: 'signalTheme', id: themeId }, { from: theme.state, to: next.to })
  return done({ to: next.to })
}

/** Out of the list; whoever follows a signal in it still finds its answer. */
export async function putThemeAway(tx: TenantTx, actor: MemberActor, { themeId, version }: PutAwayTheme, now: Date): Promise<Outcome<null, 'notAnswered'>> {
  const theme = await lockedTheme(tx, themeId)
  if (theme.version !== version) return stale(asTyped(theme), theme.version)
  const signals = await tx.signal.count({ where: { themeId } })
  if (!mayPutAway({ state: theme.state, signals })) return refused('notAnswered')
  await tx.signalTheme.updateMany({ where: { id: themeId }, data: { archivedAt: now, version: { increment: 1 } } })
  await record(tx, actor, 'signalTheme.putAway', { type: 'signalTheme', id: themeId })
  return done(null)
}

/** Is there another theme of this title? Also one that was put away: its title stands in answers that people read. */
export const themeTitled = async (tx: TenantTx, title: string, except?: string): Promise<boolean> =>
  (await tx.signalTheme.count({ where: { title: { equals: title, mode: 'insensitive' }, ...(except && { id: { not: except } }) } })) > 0

interface ThemeNow {
  title: string
  state: ThemeState
  answer: string | null
  neighbourhoodId: string | null
  version: number
}

const asTyped = ({ title, neighbourhoodId, answer }: ThemeNow) => ({ title, neighbourhoodId: neighbourhoodId ?? '', answer: answer ?? '' })

export async function lockedTheme(tx: TenantTx, id: string): Promise<ThemeNow> {
  const [row] = await tx.$queryRaw<ThemeNow[]>`
    select title, state::text, answer, neighbourhood_id as "neighbourhoodId", version from signal_theme
    where id = ${id}::uuid and archived_at is null for update`
  return row ?? notFoundHere()
}
