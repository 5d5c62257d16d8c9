import 'server-only'
import { proposeFramework } from '#lib/assessment/round-rules.ts'
import { frameworkIds, isFrameworkId, type FrameworkId } from '#lib/framework/assessment-frameworks.ts'
import { furthest } from '#lib/framework/phases.ts'
import { memberChoices } from '#lib/people/queries/names.ts'
import { neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { today, type Day } from '#lib/time/today.ts'
import { stepsOf } from '#lib/track/queries/track.ts'
import { current } from '#lib/track/rules.ts'
import { closedRounds } from './closed-rounds.ts'
import { newestEdition } from './criteria.ts'
import { roundList } from './round-list.ts'

/** What the form for a new round offers, with the framework that fits where this place stands. */
export async function openingPage(
  tx: TenantTx,
  actor: MemberActor,
  asked: { framework: string | null; placeSlug: string | null },
  now: Date,
) {
  const neighbourhoods = await neighbourhoodChoices(tx)
  const place = neighbourhoods.find(({ slug }) => slug === asked.placeSlug) ?? null
  if (asked.placeSlug && !place) return null
  const closed = (await closedRounds(tx, actor.municipality.id)).filter(({ neighbourhoodId }) => neighbourhoodId === (place?.id ?? null))
  const open = await roundList(tx, actor, { state: 'open', place: place?.id ?? null })
  const proposal = proposeFramework(
    {
      phase: furthest(current(await stepsOf(tx, place?.id ?? null))),
      open: open.map(({ framework }) => framework),
      closed: lastDays(closed),
    },
    today(now),
  )
  const members = await memberChoices(tx)
  const firstOfEach = members.filter(({ user }, index) => members.findIndex((other) => other.user.id === user.id) === index)
  return {
    neighbourhoods,
    place,
    framework: asked.framework && isFrameworkId(asked.framework) ? asked.framework : proposal,
    proposal,
    members: firstOfEach,
    lengths: await lengths(tx),
  }
}

function lastDays(closed: readonly { framework: FrameworkId; on: Day }[]): Partial<Record<FrameworkId, Day>> {
  return Object.fromEntries([...closed].reverse().map(({ framework, on }) => [framework, on]))
}

/** How many criteria a full and a short round of each framework have. */
async function lengths(tx: TenantTx) {
  const found: { framework: FrameworkId; full: number; short: number }[] = []
  for (const framework of frameworkIds) {
    const edition = await newestEdition(tx, framework)
    if (edition) found.push({ framework, full: edition.full, short: edition.short })
  }
  return found
}

export type OpeningPage = NonNullable<Awaited<ReturnType<typeof openingPage>>>
