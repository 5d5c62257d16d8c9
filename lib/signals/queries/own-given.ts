import 'server-only'
import { facesOf, type Face } from '#lib/contact-point/queries/faces.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf, type Day } from '#lib/time/today.ts'
import type { CallbackState } from '../rules/callback.ts'
import type { Subject } from '../rules/subjects.ts'
import type { ThemeState } from '../rules/theme.ts'

/** A call somebody asked for themselves: who calls, by when, and whether it was done. */
export interface OwnCallback {
  id: string
  place: string
  state: CallbackState
  at: Date
  dueOn: Day | null
  face: Face | null
}

/** A signal somebody gave themselves, with what became of its theme. */
export interface OwnSignal {
  id: string
  place: string
  subject: Subject
  at: Date
  theme: { title: string; state: ThemeState; answer: string | null } | null
  setAsideReason: string | null
}

export interface OwnGiven {
  callbacks: OwnCallback[]
  signals: OwnSignal[]
}

const latest = 10

/**
 * What somebody passed on, the latest first: by their memberships, or by the link they hold. Of a worry there is no more than
 * that they are called back. An alderman finds nothing of what he passed on for a resident: it is not kept with him.
 *
 * @param door where a photo may be asked for by who holds a link
 */
export async function ownGiven(tx: TenantTx, actor: MemberActor | LinkActor, door?: string): Promise<OwnGiven> {
  const own = actor.kind === 'link' ? { linkId: actor.linkId } : { givenById: { in: actor.memberships.map(({ id }) => id) } }
  const callbacks = await tx.callback.findMany({
    where: own,
    select: { id: true, state: true, createdAt: true, dueOn: true, ownerId: true, neighbourhood: { select: { name: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: latest,
  })
  const faces = await facesOf(tx, callbacks.flatMap(({ ownerId }) => ownerId ?? []), door)
  const signals = await tx.signal.findMany({
    where: own,
    select: {
      id: true, subject: true, createdAt: true, setAsideReason: true, neighbourhood: { select: { name: true } },
      theme: { select: { title: true, state: true, answer: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: latest,
  })
  return {
    callbacks: callbacks.map(({ id, state, createdAt, dueOn, ownerId, neighbourhood }) => ({
      id, state, at: createdAt, place: neighbourhood.name,
      dueOn: dueOn && dayOf(dueOn),
      face: (ownerId && faces.get(ownerId)) || null,
    })),
    signals: signals.map(({ id, subject, createdAt, setAsideReason, neighbourhood, theme }) => ({
      id, subject: subject as Subject, at: createdAt, place: neighbourhood.name, setAsideReason, theme,
    })),
  }
}
